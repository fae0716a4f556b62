import Cryptography
import Dispatch
import EventLog
import SQLite
import Synchronization

/// Projections that officers add while the service runs: new questions to all of history.
///
/// Each lies in a database of its own, beside the service's read models and sealed as they are, is fed by a
/// thread of its own that rests as long as it works, and is bounded in time, memory and size. Whatever a file
/// holds, the service goes on; a file that can't be used is refused with its line.
public final class AddedProjections: Sendable {
    /// Most files at once.
    public static let filesMax = 16
    /// Most bytes of a file.
    public static let fileBytesMax = 1 << 17
    private static let batchMax = 256
    static let waitingMax = 16

    struct Built {
        let file: ProjectionFile
        let database: ProjectionDatabase
        let guardrails: Guardrails
    }

    struct Entry {
        let origin: String
        let text: String
        var file: ProjectionFile?
        /// Answers; perhaps an earlier version while the new one reads history.
        var serving: Built?
        var building: Built?
        var refusal: String?

        var databases: [Built] { [serving, building].compactMap { $0 } }
    }

    struct State {
        var storage: ReadStorage
        var entries: [String: Entry] = [:]
        var isScheduled = false
        var isClosed = false
        var waiting = 0
    }

    let around: Surroundings
    let declared: [String: DeclaredEvent]
    let state: Mutex<State>
    private let builder = DispatchQueue(label: "added projections", qos: .utility)
    let answerer = DispatchQueue(label: "added questions", qos: .utility)
    let tell: @Sendable (Standing) -> Void

    /// No projections yet; `tell` hears of every step, on the thread that builds.
    public init(
        _ around: Surroundings,
        storage: ReadStorage,
        tell: @escaping @Sendable (Standing) -> Void = { _ in }
    ) {
        self.around = around
        self.tell = tell
        declared = Dictionary(around.events.map { ($0.name, $0) }) { first, _ in first }
        state = Mutex(State(storage: storage))
    }

    // MARK: Files

    /// Takes what a folder holds now: new files are built, changed ones rebuilt beside the old, and those
    /// that are gone are forgotten; returns when the folder's files are known, not when they are built.
    public func offer(_ offers: [Offer]) {
        builder.sync {
            let known = state.withLock { $0.entries }
            for origin in known.keys where !offers.contains(where: { $0.origin == origin }) {
                drop(origin)
            }
            let sorted = offers.sorted { $0.origin < $1.origin }
            for (index, offer) in sorted.enumerated()
            where known[offer.origin]?.text != offer.text ?? "" {
                take(offer, isTooMany: index >= Self.filesMax)
            }
        }
        wake()
    }

    private func drop(_ origin: String) {
        let entry = state.withLock { $0.entries.removeValue(forKey: origin) }
        for built in entry?.databases ?? [] { discard(built) }
    }

    private func discard(_ built: Built) {
        built.database.close()
        built.database.storage.remove()
    }

    private func take(_ offer: Offer, isTooMany: Bool) {
        var entry =
            state.withLock { $0.entries[offer.origin] } ?? Entry(origin: offer.origin, text: "")
        if let building = entry.building { discard(building) }
        entry = Entry(
            origin: offer.origin,
            text: offer.text ?? "",
            file: nil,
            serving: entry.serving,
            building: nil,
            refusal: nil
        )
        do throws(ProjectionError) {
            guard !isTooMany, let text = offer.text, text.utf8.count <= Self.fileBytesMax else {
                throw .malformed(
                    file: offer.origin,
                    line: 1,
                    reason: isTooMany
                        ? "there are more than \(Self.filesMax) files"
                        : "it can't be read, or has more than \(Self.fileBytesMax) bytes"
                )
            }
            let file = try parse(text, offer.origin)
            entry.file = file
            entry.building = try open(file)
        } catch {
            entry.refusal = Self.words(error, offer.origin)
            if let serving = entry.serving { discard(serving) }
            entry.serving = nil
        }
        state.withLock { [entry] in $0.entries[offer.origin] = entry }
        report(offer.origin)
    }

    private func parse(_ text: String, _ origin: String) throws(ProjectionError) -> ProjectionFile {
        let file = try Self.parse(text, origin, taken: around.taken)
        let isTwice = state.withLock { state in
            state.entries.values.contains { $0.origin != origin && $0.file?.name == file.name }
        }
        guard !isTwice else {
            throw .malformed(file: origin, line: 1, reason: "\(file.name) is in another file too")
        }
        return file
    }

    static func parse(
        _ text: String,
        _ origin: String,
        taken: Set<String>
    ) throws(ProjectionError) -> ProjectionFile {
        guard !text.utf8.contains(0) else {
            throw .malformed(file: origin, line: 1, reason: "it holds a zero byte")
        }
        let file = try ProjectionFile(text: text, origin: origin)
        let isName =
            (1...40).contains(file.name.utf8.count)
            && file.name.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
            }
        guard isName else {
            throw .malformed(file: origin, line: 1, reason: "a name is small letters, digits and _")
        }
        guard !taken.contains(file.name) else {
            throw .malformed(file: origin, line: 1, reason: "the service itself has a \(file.name)")
        }
        return file
    }

    private func open(_ file: ProjectionFile) throws(ProjectionError) -> Built {
        let guardrails = Guardrails(now: around.now, resident: around.resident)
        var place = state.withLock { $0.storage }
            .sibling("added-\(file.name)-\(file.digest.hex.prefix(8))")
        place.guardrails = guardrails
        let first = try open(file, place, guardrails)
        guard let latest = first.latest,
            !ProjectionEngine.isKnown(latest, to: around.source)
        else { return Built(file: file, database: first, guardrails: guardrails) }
        first.close()
        place.remove()
        return Built(
            file: file,
            database: try open(file, place, guardrails),
            guardrails: guardrails
        )
    }

    private func open(
        _ file: ProjectionFile,
        _ place: ReadStorage,
        _ guardrails: Guardrails
    ) throws(ProjectionError) -> ProjectionDatabase {
        guardrails.begin(guardrails.writer, Guardrails.loadMilliseconds)
        guardrails.begin(guardrails.reader, Guardrails.loadMilliseconds)
        do throws(ReadModelError) {
            return try ProjectionDatabase(storage: place, files: [file], events: declared)
        } catch {
            // What is half made is of no use to anybody.
            place.remove()
            throw error.isDamage ? .failed(projection: file.name, reason: "damaged") : error.error
        }
    }

    /// Says whether a file would be taken; nothing is kept.
    ///
    /// - Throws: `malformed`, `refused`, with the line.
    public static func check(
        _ text: String,
        origin: String,
        _ around: Surroundings
    ) throws(ProjectionError) {
        let file = try parse(text, origin, taken: around.taken)
        let guardrails = Guardrails(now: around.now, resident: around.resident)
        var place = ReadStorage.memory
        place.guardrails = guardrails
        guardrails.begin(guardrails.writer, Guardrails.loadMilliseconds)
        let declared = Dictionary(around.events.map { ($0.name, $0) }) { first, _ in first }
        do throws(ReadModelError) {
            try ProjectionDatabase(storage: place, files: [file], events: declared).close()
        } catch {
            throw error.error
        }
    }

    /// An error in one line that begins with the file and, where it is known, the line.
    public static func words(_ error: ProjectionError, _ origin: String) -> String {
        switch error {
        case .malformed(_, let line, let reason), .refused(_, let line, let reason):
            "\(origin):\(line): \(reason)"
        case .failed(_, let reason): "\(origin): \(reason)"
        default: "\(origin): \(error)"
        }
    }

    // MARK: Building

    /// Tells that there is something new; returns at once.
    public func wake() {
        let mustSchedule = state.withLock { state in
            if state.isScheduled || state.isClosed || state.entries.isEmpty { return false }
            state.isScheduled = true
            return true
        }
        if mustSchedule { builder.async { self.work() } }
    }

    // One batch for each that is behind, then a rest as long as that took.
    private func work() {
        let began = around.now()
        state.withLock { $0.isScheduled = false }
        var isBehind = false
        for origin in state.withLock({ $0.isClosed ? [] : $0.entries.keys.sorted() })
        where step(origin) {
            isBehind = true
        }
        guard isBehind else { return }
        let worked = Int(clamping: (around.now() &- began) / 1000)
        state.withLock { $0.isScheduled = true }
        builder.asyncAfter(deadline: .now() + .microseconds(min(max(worked, 500), 50_000))) {
            self.work()
        }
    }

    private func step(_ origin: String) -> Bool {
        guard let entry = state.withLock({ $0.entries[origin] }), entry.refusal == nil else {
            return false
        }
        var isBehind = false
        do throws(ProjectionError) {
            if let serving = entry.serving, try feed(serving) { isBehind = true }
            guard let building = entry.building else { return isBehind }
            let before = share(building)
            if try feed(building) {
                let after = share(building)
                if Int(before * 100) != Int(after * 100) { report(origin) }
                return true
            }
            let old = state.withLock { state in
                let old = state.entries[origin]?.serving
                state.entries[origin]?.serving = building
                state.entries[origin]?.building = nil
                return old
            }
            if let old { discard(old) }
        } catch {
            let reason = Self.words(error, origin)
            let databases = state.withLock { state in
                let databases = state.entries[origin]?.databases ?? []
                state.entries[origin]?.serving = nil
                state.entries[origin]?.building = nil
                state.entries[origin]?.refusal = reason
                return databases
            }
            for built in databases { discard(built) }
        }
        report(origin)
        return isBehind
    }

    // Takes one batch in; whether there is more.
    private func feed(_ built: Built) throws(ProjectionError) -> Bool {
        let position = built.database.position
        let events: [DecodedEvent]
        do throws(ReadError) {
            events = try around.source.read(from: position, limit: Self.batchMax)
                .map { DecodedEvent($0) }
        } catch {
            throw .failed(projection: built.file.name, reason: "\(error)")
        }
        guard !events.isEmpty else { return false }
        built.guardrails.begin(built.guardrails.writer, Guardrails.batchMilliseconds)
        do throws(ReadModelError) {
            try built.database.apply(events)
        } catch {
            throw Self.told(error.error, built.guardrails.writer)
        }
        return events.count == Self.batchMax
    }

    private static func told(_ error: ProjectionError, _ budget: Budget) -> ProjectionError {
        guard let spent = budget.spent, case .failed(let name, let reason) = error else {
            return error
        }
        return .failed(projection: name, reason: "\(spent) (\(reason))")
    }

    func share(_ built: Built) -> Double {
        let head = around.source.head
        return head == 0 ? 1 : min(1, Double(built.database.position) / Double(head))
    }

    // MARK: End

    /// Makes all of them anew in `storage`, so that what the log no longer opens is gone from them.
    public func remake(in storage: ReadStorage) {
        builder.sync {
            let entries = state.withLock { state in
                state.storage = storage
                defer { state.entries = [:] }
                return state.entries
            }
            for built in entries.values.flatMap(\.databases) { discard(built) }
            for entry in entries.values.sorted(by: { $0.origin < $1.origin }) {
                take(Offer(origin: entry.origin, text: entry.text), isTooMany: false)
            }
        }
        wake()
    }

    /// Files of the databases in use; others of their kind are left from before.
    public var paths: [String] {
        state.withLock { state in
            state.entries.values.flatMap(\.databases).compactMap { $0.database.storage.path }
        }
    }

    /// Closes every database; questions fail from here on.
    public func close() {
        builder.sync {
            let entries = state.withLock { state in
                state.isClosed = true
                return state.entries
            }
            for built in entries.values.flatMap(\.databases) { built.database.close() }
        }
    }
}
