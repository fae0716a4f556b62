import JSON
import Synchronization

/// A number that only grows.
public final class Counter: Sendable {
    private let total = Atomic<Int64>(0)

    /// A counter at zero.
    public init() {}

    /// Adds `amount`.
    public func add(_ amount: Int64 = 1) {
        total.wrappingAdd(amount, ordering: .relaxed)
    }

    /// The sum so far.
    public var value: Int64 { total.load(ordering: .relaxed) }
}

/// One figure at one moment.
public struct MetricSample: Sendable {
    /// Whether the figure only grows.
    public enum Kind: String, Sendable {
        case counter
        case gauge
    }

    /// `anamnesis_…`, in Prometheus's manner.
    public let name: String
    /// What it means.
    public let help: String
    /// Whether it only grows.
    public let kind: Kind
    /// The figure; `nil` when there is no data.
    public let value: Double?

    /// A sample.
    public init(name: String, help: String, kind: Kind, value: Double?) {
        self.name = name
        self.help = help
        self.kind = kind
        self.value = value
    }
}

/// The ways to read a set of samples.
public enum MetricFormat {
    /// `{"name": value, …}`; `null` without data.
    public static func json(_ samples: [MetricSample]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            for sample in samples { writer.field(sample.name, sample.value) }
        }
        return writer.bytes
    }

    /// Prometheus text exposition format 0.0.4; samples without data are left out.
    public static func prometheus(_ samples: [MetricSample]) -> [UInt8] {
        var text = ""
        for sample in samples {
            guard let value = sample.value else { continue }
            let name = sample.kind == .counter ? sample.name + "_total" : sample.name
            text += "# HELP \(name) \(sample.help)\n# TYPE \(name) \(sample.kind.rawValue)\n"
            text += "\(name) \(JSON(value).text)\n"
        }
        return Array(text.utf8)
    }

    /// OpenMetrics text format 1.0: a counter's family has no `_total`, its sample has, and the end is marked.
    public static func openMetrics(_ samples: [MetricSample]) -> [UInt8] {
        var text = ""
        for sample in samples {
            guard let value = sample.value else { continue }
            let name = sample.name
            text += "# TYPE \(name) \(sample.kind.rawValue)\n# HELP \(name) \(sample.help)\n"
            text += "\(name)\(sample.kind == .counter ? "_total" : "") \(JSON(value).text)\n"
        }
        return Array((text + "# EOF\n").utf8)
    }
}
