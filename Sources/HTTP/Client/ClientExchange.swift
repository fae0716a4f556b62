import EventLoop
import Synchronization

/// One request and its answer, between the caller's task and a connection on a loop.
///
/// The connection gives; the task takes. Whoever is later waits, and what waits is bounded: past
/// ``bufferedBytesMax`` the connection stops reading until the task has taken something.
final class ClientExchange: Sendable {
    /// Bytes of a body that may wait for the task.
    static let bufferedBytesMax = 65_536

    private typealias HeadResult = Result<AnswerHead, HTTPClientError>
    private typealias BodyResult = Result<[UInt8]?, HTTPClientError>

    private struct State {
        var connection: ClientConnection?
        var head: HeadResult?
        var headWaiter: CheckedContinuation<HeadResult, Never>?
        var body: [UInt8] = []
        var bodyWaiter: CheckedContinuation<BodyResult, Never>?
        var ending: Result<Void, HTTPClientError>?
        var isStale = false
    }

    let request: HTTPClientRequest
    let bytes: [UInt8]
    /// When all must be over, in nanoseconds on the loop's clock.
    let deadline: UInt64
    private let whenOver: @Sendable () -> Void
    private let state = Mutex(State())

    /// `whenOver` is called once, when the exchange has ended in whatever way.
    init(
        _ request: HTTPClientRequest,
        bytes: [UInt8],
        deadline: UInt64,
        whenOver: @escaping @Sendable () -> Void
    ) {
        self.request = request
        self.bytes = bytes
        self.deadline = deadline
        self.whenOver = whenOver
    }

    // MARK: The connection's side

    /// Names the connection that serves this exchange; `false` if it is over already.
    func attach(_ connection: ClientConnection) -> Bool {
        state.withLock { state in
            guard state.ending == nil else { return false }
            state.connection = connection
            return true
        }
    }

    func give(_ head: AnswerHead) {
        state.withLock { state in
            state.head = .success(head)
            state.headWaiter.take()?.resume(returning: .success(head))
        }
    }

    func give(_ bytes: [UInt8]) {
        state.withLock { state in
            if let waiter = state.bodyWaiter.take() {
                waiter.resume(returning: .success(bytes))
            } else {
                state.body += bytes
            }
        }
    }

    /// The end; later ones are ignored.
    func end(_ ending: Result<Void, HTTPClientError>) {
        let isFirst = state.withLock { state in
            guard state.ending == nil else { return false }
            state.ending = ending
            state.connection = nil
            if state.head == nil {
                var error = HTTPClientError.closed
                if case .failure(let reason) = ending { error = reason }
                state.head = .failure(error)
                state.headWaiter.take()?.resume(returning: .failure(error))
            }
            // Bytes that came before a failure are taken first; a waiter has taken them all.
            state.bodyWaiter.take()?.resume(returning: ending.map { nil })
            return true
        }
        if isFirst { whenOver() }
    }

    /// The connection was kept from before and closed without a byte of an answer.
    func becameStale() { state.withLock { $0.isStale = true } }

    /// Whether the request may be sent again on a new connection.
    var isRepeatable: Bool { request.isRepeatable && state.withLock { $0.isStale } }

    /// Whether as much waits for the task as may.
    var isFull: Bool { state.withLock { $0.body.count >= Self.bufferedBytesMax } }

    // MARK: The task's side

    /// Waits for the answer's head; call once.
    func head() async -> Result<AnswerHead, HTTPClientError> {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                state.withLock { state in
                    if let head = state.head {
                        continuation.resume(returning: head)
                    } else {
                        state.headWaiter = continuation
                    }
                }
            }
        } onCancel: {
            cancel()
        }
    }

    /// Waits for more of the body, one task at a time; `nil` at its end.
    func next() async -> Result<[UInt8]?, HTTPClientError> {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waiting = state.withLock { state -> ClientConnection? in
                    guard state.bodyWaiter == nil else {
                        continuation.resume(returning: .failure(.busy))
                        return nil
                    }
                    if !state.body.isEmpty {
                        let bytes = state.body
                        state.body = []
                        continuation.resume(returning: .success(bytes))
                    } else if let ending = state.ending {
                        continuation.resume(returning: ending.map { nil })
                        return nil
                    } else {
                        state.bodyWaiter = continuation
                    }
                    return state.connection
                }
                waiting?.resume()
            }
        } onCancel: {
            cancel()
        }
    }

    /// Sends `bytes` behind the request; nothing once it is over.
    func write(_ bytes: [UInt8]) {
        state.withLock { $0.connection }?.write(bytes, of: self)
    }

    /// Gives up: the socket is closed and whoever waits hears `cancelled`.
    func cancel() {
        let connection = state.withLock { $0.connection }
        end(.failure(.cancelled))
        connection?.abandon(self)
    }
}
