import Dispatch
import EventLog
import Synchronization

// Making every read model anew beside those that answer, as after an erasure.
extension ProjectionEngine {
    /// Makes every read model anew in `storage`, beside the old ones, and swaps them in at the end.
    ///
    /// What the log no longer opens is gone from them, and a copy of the old file opens under the old key
    /// alone. Takes as long as reading the whole log; the old ones answer meanwhile. One at a time, others wait.
    /// `progress` is told how many events of how many were read.
    public func remake(
        in storage: ReadStorage,
        progress: (UInt64, UInt64) -> Void = { _, _ in }
    ) throws(ProjectionError) {
        try beside.withLock { _ throws(ProjectionError) in
            try remakeBeside(in: storage, progress)
        }
    }

    private func remakeBeside(
        in storage: ReadStorage,
        _ progress: (UInt64, UInt64) -> Void
    ) throws(ProjectionError) {
        let place = storage.sibling("next")
        for place in [place] + files.map({ place.sibling($0.name) }) { place.remove() }
        do throws(ReadModelError) {
            let new = try bulk(place)
            try fill(new, upTo: .max, progress)
            try onQueue { () throws(ReadModelError) in
                try self.fill(new, upTo: self.position)
                try self.swap(new, storage)
            }
        } catch {
            throw error.error
        }
    }

    private func swap(_ new: ReadModels, _ storage: ReadStorage) throws(ReadModelError) {
        let (old, before) = state.withLock { ($0.models, $0.storage) }
        var models = new
        old.close()
        if storage.path != nil {
            new.close()
            do throws(ProjectionError) {
                try new.replace(before)
            } catch {
                throw ReadModelError(error)
            }
            models = try ReadModels(storage: storage, files: files, events: events)
        }
        state.withLock { [models] state in
            state.models = models
            state.concerns.remade()
            state.storage = storage
        }
    }

    private func onQueue(
        _ body: @escaping @Sendable () throws(ReadModelError) -> Void
    ) throws(ReadModelError) {
        let error = queue.sync { () -> ReadModelError? in
            do throws(ReadModelError) {
                try body()
                return nil
            } catch {
                return error
            }
        }
        if let error { throw error }
    }

    private func fill(
        _ models: ReadModels,
        upTo end: UInt64 = .max,
        _ progress: (UInt64, UInt64) -> Void = { _, _ in }
    ) throws(ReadModelError) {
        try follow(from: models.position, Self.batchMax) { events throws(ReadModelError) in
            let wanted = events.filter { $0.event.position < end }
            if !wanted.isEmpty { try models.apply(wanted) }
            progress(models.lead.position, source.head)
            return wanted.count == events.count
        }
        try models.settle()
        try models.finish()
    }
}
