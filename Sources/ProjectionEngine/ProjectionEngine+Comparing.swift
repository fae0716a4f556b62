import EventLog
import SQLite
import Synchronization

extension ProjectionEngine {
    /// Names of the projections whose rows are not what reading the log from its beginning gives.
    ///
    /// A copy of what stands now is compared with a rebuild of as many events; both lie beside the read models,
    /// sealed as they are, and are gone afterwards. Blocks for as long as a rebuild takes, and while another or
    /// a rebuild goes on: call it on a queue of its own.
    /// `progress` is told how many events of how many were read.
    public func differing(
        progress: (UInt64, UInt64) -> Void = { _, _ in }
    ) throws(ProjectionError) -> [String] {
        try beside.withLock { _ throws(ProjectionError) in try compare(progress) }
    }

    /// What is wrong with the indexes of a database that was too large to be checked at the start, in one line.
    ///
    /// Reads all of it beside everything else, a table in one snapshot. What can't be read now is left for another time.
    public func faultOfLarge() -> String? {
        for database in state.withLock({ $0.models }).databases
        where database.storage.bytes > ReadModels.checkedBytesMax {
            do throws(SQLiteError) {
                guard let connection = try database.storage.reader() else { continue }
                let tables = try connection.prepare(
                    "SELECT name FROM anamnesis_table WHERE kind = 'table'"
                )
                var names: [String] = []
                while try tables.step() { names.append(tables.text(0)) }
                tables.reset()
                for name in names {
                    if let fault = try connection.fault(of: name) { return fault }
                }
            } catch {
                if error.isDamage { return "\(error)" }
            }
        }
        return nil
    }

    private func compare(
        _ progress: (UInt64, UInt64) -> Void
    ) throws(ProjectionError) -> [String] {
        let (models, storage) = state.withLock { ($0.models, $0.storage) }
        guard storage.path != nil else {
            throw .failed(projection: "*", reason: "read models in memory are not compared")
        }
        do throws(ReadModelError) {
            try models.settle()
            var names: [String] = []
            let databases = models.databases
            for (index, database) in databases.enumerated() {
                names += try differing(in: database, beside: storage) { done, of in
                    let parts = UInt64(databases.count)
                    progress((UInt64(index) * of + done) / parts, of)
                }
            }
            return names.sorted()
        } catch {
            throw error.error
        }
    }

    private func differing(
        in database: ProjectionDatabase,
        beside storage: ReadStorage,
        _ progress: (UInt64, UInt64) -> Void
    ) throws(ReadModelError) -> [String] {
        let (copy, fresh) = (storage.sibling("copied"), storage.sibling("rebuilt"))
        copy.remove()
        fresh.remove()
        defer {
            copy.remove()
            fresh.remove()
        }
        let wanted = files.filter { database.names.contains($0.name) }
        try database.copy(to: copy)
        let stood = try ProjectionDatabase(storage: copy, files: wanted, events: events)
        defer { stood.close() }
        let made = try ProjectionDatabase(storage: fresh, files: wanted, events: events)
        defer { made.close() }
        try rebuild(made, to: stood.latest?.count ?? 0, progress)
        var names: [String] = []
        for file in wanted {
            let (old, new) = (
                try stood.contentDigest(of: file.name), try made.contentDigest(of: file.name)
            )
            if old != new { names.append(file.name) }
        }
        return names
    }

    private func rebuild(
        _ database: ProjectionDatabase,
        to count: UInt64,
        _ progress: (UInt64, UInt64) -> Void
    ) throws(ReadModelError) {
        var next: UInt64 = 0
        while next < count {
            let limit = min(Self.batchMax, Int(clamping: count - next))
            let read: [RecordedEvent]
            do throws(ReadError) {
                read = try source.read(from: next, limit: limit)
            } catch {
                throw ReadModelError(.failed(projection: "*", reason: "\(error)"))
            }
            guard !read.isEmpty else {
                throw ReadModelError(.failed(projection: "*", reason: "events are missing"))
            }
            try database.apply(read.map { DecodedEvent($0) })
            next += UInt64(read.count)
            progress(next, count)
        }
    }
}
