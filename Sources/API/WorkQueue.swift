import Dispatch
import HTTP
import Synchronization

/// A queue for work that would hold up an event loop; one piece at a time, and a bounded number waits.
final class WorkQueue: Sendable {
    private let queue: DispatchQueue
    private let waitingMax: Int
    private let waiting = Mutex(0)

    init(_ label: String, waitingMax: Int = 32) {
        queue = DispatchQueue(label: label, qos: .utility)
        self.waitingMax = waitingMax
    }

    /// Does `work` beside the loops; 503 when too much waits.
    func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(Problem) -> Value
    ) async throws(Problem) -> Value {
        let mayWait = waiting.withLock { waiting in
            guard waiting < waitingMax else { return false }
            waiting += 1
            return true
        }
        guard mayWait else {
            throw Problem(
                503,
                "degraded",
                "Too many reports are being made; try again.",
                headers: [("Retry-After", "2")]
            )
        }
        let outcome = await withCheckedContinuation {
            (continuation: CheckedContinuation<Result<Value, Problem>, Never>) in
            queue.async { [self] in
                let outcome: Result<Value, Problem>
                do throws(Problem) {
                    outcome = .success(try work())
                } catch {
                    outcome = .failure(error)
                }
                waiting.withLock { $0 -= 1 }
                continuation.resume(returning: outcome)
            }
        }
        return try outcome.get()
    }
}
