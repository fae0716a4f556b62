import Synchronization
public import World

/// Why there is no WebSocket.
public enum WebSocketClientError: Error, Sendable, Equatable {
    /// The other side answered with another status than 101; the first 4 KiB of what it said.
    case refused(status: Int, body: [UInt8])
    /// Status 101, but not for this handshake (RFC 6455 §4.1): something in between gave it.
    case notUpgraded
    /// There was no answer.
    case failed(HTTPClientError)
}

/// A WebSocket to another server (RFC 6455 §4.1), over an ``HTTPClient``.
///
/// One task reads, any sends. Nothing is compressed; pings are answered while a message is awaited. Dropped, it closes
/// the connection. Times are those of the request it was opened by: `idle` between bytes, `total` for everything.
public final class WebSocketClient: Sendable {
    /// What the other side said.
    public enum Message: Sendable, Equatable {
        /// Valid UTF-8, at most 1 MiB.
        case text([UInt8])
        /// At most 1 MiB.
        case binary([UInt8])
        /// It closed, with this code if it told one; nothing comes after it.
        case closed(UInt16?)
    }

    private struct State {
        var parser = WebSocketParser(limits: HTTPLimits(), isMasked: false)
        var bytes: [UInt8] = []
        var index = 0
    }

    private static let refusalBytesMax = 4096

    private let body: HTTPClientBody
    private let world: World
    private let state = Mutex(State())

    private init(_ body: HTTPClientBody, _ world: World) {
        self.body = body
        self.world = world
    }

    /// Opens one where `request`, a `GET`, leads; chance for key and masks is `world`'s.
    public static func open(
        _ request: HTTPClientRequest,
        by client: HTTPClient,
        world: World
    ) async throws(WebSocketClientError) -> WebSocketClient {
        var request = request
        let key = Base64.encode(world.bytes(16))
        request.webSocketKey = key
        let answer: HTTPClientResponse
        do throws(HTTPClientError) {
            answer = try await client.send(request)
        } catch {
            throw .failed(error)
        }
        guard answer.status == 101 else {
            throw .refused(status: answer.status, body: await start(of: answer.body))
        }
        let accepted = answer.headers.values("sec-websocket-accept")
        guard accepted == [WebSocketHandshake.accept(key: key)],
            answer.headers.values("sec-websocket-extensions").isEmpty
        else { throw .notUpgraded }
        return WebSocketClient(answer.body, world)
    }

    /// What a refusal begins with, as far as it came.
    private static func start(of body: HTTPClientBody) async -> [UInt8] {
        var said: [UInt8] = []
        while said.count < refusalBytesMax, let more = try? await body.next() { said += more }
        return Array(said.prefix(refusalBytesMax))
    }

    /// The next message; one task at a time.
    ///
    /// - Throws: `closed` where the connection ended without a close frame, `malformed` where a frame breaks a rule.
    public func next() async throws(HTTPClientError) -> Message {
        while true {
            if let message = try step() { return message }
            guard let bytes = try await body.next() else { throw .closed }
            state.withLock { state in
                (state.bytes, state.index) = (bytes, 0)
            }
        }
    }

    /// What the bytes that came hold; `nil` when it takes more of them.
    private func step() throws(HTTPClientError) -> Message? {
        while true {
            let step = state.withLock { state in
                state.parser.next(state.bytes, &state.index, end: state.bytes.count)
            }
            switch step {
            case nil: return nil
            case .text(let text): return .text(text)
            case .binary(let bytes): return .binary(bytes)
            case .ping(let payload): send(.pong, payload)
            case .pong: continue
            case .close(let code):
                close(code: code ?? 1000)
                return .closed(code)
            case .fault(let code, let reason):
                close(code: code)
                throw .malformed(reason)
            }
        }
    }

    /// Sends a text.
    public func send(_ text: [UInt8]) { send(.text, text) }

    /// Says that this is over; the other side's answer, or the end of the connection, is what ``next()`` gives then.
    public func close(code: UInt16 = 1000) {
        send(.close, Array(WebSocketFrame.close(code: code, reason: "").dropFirst(2)))
    }

    private func send(_ opcode: WebSocketFrame.Opcode, _ payload: [UInt8]) {
        let mask = UInt32(truncatingIfNeeded: world.random())
        body.write(WebSocketFrame.masked(opcode, payload, mask: mask))
    }
}
