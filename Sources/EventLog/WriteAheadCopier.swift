import Dispatch
import SQLite
import Synchronization

/// Copies the write-ahead log into the database beside the writer, on a thread and a connection of its own.
///
/// What is committed meanwhile is left for the next copy: only between two commits can the last of it be copied, so
/// that the log starts over. That is the writer's part.
final class WriteAheadCopier: Sendable {
    private let connection: Mutex<Connection?>
    private let queue = DispatchQueue(label: "event-log.copies", qos: .userInitiated)
    private let isBusy = Atomic<Bool>(false)
    private let begun = Atomic<Int>(0)

    /// A copier over a connection to `events.db` that writes nothing else.
    init(_ connection: sending Connection) {
        self.connection = Mutex(connection)
    }

    /// Whether a copy is under way; the writer's own would be refused then.
    var isAtWork: Bool { isBusy.load(ordering: .acquiring) }

    /// How many copies were begun.
    var count: Int { begun.load(ordering: .relaxed) }

    /// Begins to copy what is committed by now, unless a copy is under way; a failure leaves it for later.
    func begin() {
        guard !isBusy.exchange(true, ordering: .acquiringAndReleasing) else { return }
        begun.add(1, ordering: .relaxed)
        queue.async { [self] in
            connection.withLock { _ = try? $0?.checkpoint(.passive) }
            isBusy.store(false, ordering: .releasing)
        }
    }

    /// Waits for a copy that is under way and closes the connection; later copies do nothing.
    func close() {
        queue.sync {}
        connection.withLock { $0 = nil }
    }
}
