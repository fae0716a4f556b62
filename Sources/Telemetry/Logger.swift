import JSON
import Synchronization
public import World

/// How much an entry matters.
public enum LogLevel: Int, Sendable, Comparable, CaseIterable {
    case debug
    case info
    case warning
    case error

    /// The lower level first.
    public static func < (left: LogLevel, right: LogLevel) -> Bool {
        left.rawValue < right.rawValue
    }

    /// `debug`, `info`, `warning`, `error`.
    public var name: String {
        switch self {
        case .debug: "debug"
        case .info: "info"
        case .warning: "warning"
        case .error: "error"
        }
    }

    /// Parses what ``name`` prints.
    public init?(name: String) {
        guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = level
    }
}

/// What an entry may say.
///
/// No case takes free text from a request, so no clinical text can be printed.
public enum LogValue: Sendable {
    /// A word of the program's own.
    case word(StaticString)
    /// A count, size, port or duration.
    case number(Int64)
    /// A random identifier with its prefix.
    case identifier(Identifier, prefix: String)
    /// A path, address or setting of the operator's.
    case setting(String)
    /// The description of one of the service's own closed error types.
    case failure(String)
    /// What the log says of itself: how many records, which one, how far the clock is off. Nobody's words are in it,
    /// and its numbers, which might be taken for somebody's, are what people need who watch over it.
    case standing(String)

    var json: JSON {
        switch self {
        case .word(let text): .string(text.description)
        case .number(let value): .integer(value)
        case .identifier(let id, let prefix): .string(id.text(prefix))
        case .setting(let text), .failure(let text), .standing(let text):
            .string(String(text.prefix(500)))
        }
    }
}

/// How an entry is written; always on one line.
public enum LogFormat: String, Sendable, CaseIterable {
    /// A JSON object, for programs.
    case json
    /// Time, level, room, message, then `name=value`, for people; texts are quoted as in JSON.
    case pretty
}

/// Writes one line per entry; the level can change while it runs.
public final class Logger: Sendable {
    private let threshold: Atomic<Int>
    private let format: LogFormat
    private let world: World
    private let redact: @Sendable (String) -> String
    private let write: @Sendable ([UInt8]) -> Void

    /// A logger; `write` gets whole lines with their newline, from any thread.
    ///
    /// `redact` is what every text that is not the program's own goes through before it is written.
    public init(
        level: LogLevel,
        format: LogFormat = .json,
        world: World,
        redact: @escaping @Sendable (String) -> String = { $0 },
        write: @escaping @Sendable ([UInt8]) -> Void
    ) {
        threshold = Atomic(level.rawValue)
        self.format = format
        self.world = world
        self.redact = redact
        self.write = write
    }

    /// The least level that is written.
    public var level: LogLevel {
        get { LogLevel(rawValue: threshold.load(ordering: .relaxed)) ?? .info }
        set { threshold.store(newValue.rawValue, ordering: .relaxed) }
    }

    /// Writes one entry: time, level, room, message, then `fields` in order.
    public func log(
        _ level: LogLevel,
        room: StaticString,
        _ message: StaticString,
        _ fields: KeyValuePairs<StaticString, LogValue> = [:]
    ) {
        guard level >= self.level else { return }
        let values = fields.map { (name: $0.key.description, value: shown($0.value)) }
        switch format {
        case .json: write(json(level, room, message, values) + [0x0A])
        case .pretty: write(pretty(level, room, message, values) + [0x0A])
        }
    }

    private func shown(_ value: LogValue) -> JSON {
        switch value {
        case .setting(let text), .failure(let text): .string(redact(String(text.prefix(500))))
        case .word, .number, .identifier, .standing: value.json
        }
    }

    private func json(
        _ level: LogLevel,
        _ room: StaticString,
        _ message: StaticString,
        _ values: [(name: String, value: JSON)]
    ) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("timestamp", world.now().text)
            writer.field("level", level.name)
            writer.field("room", room.description)
            writer.field("message", message.description)
            for (name, value) in values { writer.field(name, value) }
        }
        return writer.bytes
    }

    private func pretty(
        _ level: LogLevel,
        _ room: StaticString,
        _ message: StaticString,
        _ values: [(name: String, value: JSON)]
    ) -> [UInt8] {
        var line = "\(world.now().text) \(level.name.uppercased()) \(room): \(message)"
        for (name, value) in values { line += " \(name)=\(value.text)" }
        return Array(line.utf8)
    }
}
