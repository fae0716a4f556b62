import EventLoop
import Synchronization
import World

/// One connection of a load: sends a request, waits for its answer, sends the next, and keeps the waits.
///
/// Knows just enough of HTTP/1.1 and RFC 6455 to find where an answer ends.
final class LoadClient: EventHandler {
    /// What is sent and what counts as its answer.
    enum Kind: Sendable {
        /// The same HTTP request again and again.
        case http(request: [UInt8])
        /// A WebSocket: the handshake, then a text for each number; an `ack` answers.
        case chat(handshake: [UInt8], message: @Sendable (Int) -> [UInt8])
    }

    private struct State {
        var received: [UInt8] = []
        var unsent: [UInt8] = []
        var isOpen = false
        var isUpgraded = false
        var number = 0
        var sentAt: UInt64 = 0
        var waits: [UInt64] = []
        var failure: String?
    }

    private let socket: Socket
    private let kind: Kind
    private let end: UInt64
    private let state = Mutex(State())

    init(_ socket: Socket, kind: Kind, until end: UInt64) {
        self.socket = socket
        self.kind = kind
        self.end = end
    }

    /// Waits in nanoseconds, or what went wrong.
    func outcome() throws -> [UInt64] {
        let (waits, failure) = state.withLock { ($0.waits, $0.failure) }
        if let failure { throw CommandError.failed(failure) }
        return waits
    }

    func timedOut() {}

    func ready(_ readiness: Readiness) {
        state.withLock { state in
            if readiness.writable, !state.isOpen {
                state.isOpen = true
                begin(&state)
            }
            flush(&state)
            read(&state)
        }
    }

    private func begin(_ state: inout State) {
        state.sentAt = World.system.monotonic()
        switch kind {
        case .http(let request): state.unsent += request
        case .chat(let handshake, _): state.unsent += handshake
        }
    }

    private func flush(_ state: inout State) {
        while !state.unsent.isEmpty {
            guard case .bytes(let count) = socket.send(state.unsent) else { return }
            state.unsent.removeFirst(count)
        }
    }

    private func read(_ state: inout State) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            switch socket.receive(into: &buffer) {
            case .bytes(let count):
                state.received += buffer[..<count]
                while step(&state) {}
            case .wouldBlock: return
            case .ended, .failed:
                if World.system.monotonic() < end { state.failure = "the server hung up" }
                return
            }
        }
    }

    /// Takes one whole answer or frame off the front; `false` when it is not whole yet.
    private func step(_ state: inout State) -> Bool {
        if case .chat(_, let message) = kind, state.isUpgraded {
            guard let text = takeFrame(&state.received) else { return false }
            if text.starts(with: Self.ack) { next(&state, message) }
            return true
        }
        guard let (status, length) = Self.takeAnswer(&state.received) else { return false }
        switch kind {
        case .http(let request):
            guard status == 200, length >= 0 else {
                state.failure = "the server answered \(status)"
                return false
            }
            next(&state) { _ in request }
        case .chat(_, let message):
            guard status == 101 else {
                state.failure = "the server answered \(status)"
                return false
            }
            state.isUpgraded = true
            state.sentAt = World.system.monotonic()
            state.unsent += message(state.number)
            flush(&state)
        }
        return true
    }

    private func next(_ state: inout State, _ message: (Int) -> [UInt8]) {
        let now = World.system.monotonic()
        state.waits.append(now &- state.sentAt)
        guard now < end else { return }
        state.number += 1
        state.sentAt = now
        state.unsent += message(state.number)
        flush(&state)
    }

    /// An HTTP answer: its status and the length of its body.
    static func takeAnswer(_ bytes: inout [UInt8]) -> (Int, Int)? {
        guard let head = endOfHead(bytes) else { return nil }
        let text = String(decoding: bytes[..<head], as: UTF8.self)
        let status = Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0
        var length = 0
        for line in text.split(separator: "\r\n")
        where line.lowercased().hasPrefix("content-length:") {
            length = Int(line.dropFirst(15).filter { $0 != " " }) ?? 0
        }
        guard bytes.count >= head + length else { return nil }
        bytes.removeFirst(head + length)
        return (status, length)
    }

    private static let ack = Array(#"{"type":"ack""#.utf8)

    /// Where the body begins: behind the first empty line.
    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        var index = 3
        while index < bytes.count {
            if bytes[index] == 10, bytes[index - 1] == 13, bytes[index - 2] == 10 {
                return index + 1
            }
            index += 1
        }
        return nil
    }

    /// The payload of one unfragmented server frame.
    private func takeFrame(_ bytes: inout [UInt8]) -> [UInt8]? {
        guard let range = Self.payload(in: bytes, from: 0) else { return nil }
        let payload = Array(bytes[range])
        bytes.removeSubrange(..<range.upperBound)
        return payload
    }

    /// Where the payload of the unfragmented server frame at `first` lies; `nil` while it is not whole.
    static func payload(in bytes: [UInt8], from first: Int) -> Range<Int>? {
        guard bytes.count >= first + 2 else { return nil }
        var start = first + 2
        var length = Int(bytes[first + 1] & 127)
        if length == 126 {
            start += 2
            guard bytes.count >= start else { return nil }
            length = Int(bytes[first + 2]) << 8 | Int(bytes[first + 3])
        } else if length == 127 {
            start += 8
            guard bytes.count >= start else { return nil }
            length = bytes[(first + 2)..<start].reduce(0) { $0 << 8 | Int($1) }
        }
        guard bytes.count - start >= length else { return nil }
        return start..<(start + length)
    }

    /// Asks for the socket at `path`.
    static func handshake(_ path: String, _ token: String) -> [UInt8] {
        let request = """
            GET \(path) HTTP/1.1\r
            Host: 127.0.0.1\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            Sec-WebSocket-Version: 13\r
            Authorization: Bearer \(token)\r
            \r

            """
        return Array(request.utf8)
    }

    /// A masked text frame as clients send it; the mask is zero, which RFC 6455 allows.
    static func frame(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x81]
        if text.count < 126 {
            out.append(0x80 | UInt8(text.count))
        } else {
            out += [0x80 | 126, UInt8(text.count >> 8 & 255), UInt8(text.count & 255)]
        }
        return out + [0, 0, 0, 0] + text
    }
}
