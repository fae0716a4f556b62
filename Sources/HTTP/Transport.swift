import Cryptography
import EventLoop

/// A connection's way to its peer: the socket alone, or TLS over it.
///
/// Speaks as ``Socket`` does, so that nobody else needs to know which it is. For TLS the owner also
/// tells what the loop said (``became(_:hasEnded:)``) and asks ``hasMore(after:of:)`` after reading.
struct Transport {
    /// What the loop watches.
    let socket: Socket
    let tls: TLSSession?

    init(_ socket: Socket, tls: TLSSession? = nil) {
        self.socket = socket
        self.tls = tls
    }

    /// Reads what is there, up to `buffer.count`, to the front of `buffer`.
    func receive(into buffer: inout [UInt8]) -> Socket.ReceiveOutcome {
        guard let tls else { return socket.receive(into: &buffer) }
        return switch tls.read(into: &buffer) {
        case .bytes(let count): .bytes(count)
        case .wouldBlock: .wouldBlock
        case .ended, .truncated: .ended
        case .failed: .failed
        }
    }

    /// Writes what fits of `bytes` from `offset` on.
    ///
    /// What TLS had no room for must be offered again; it has begun to leave.
    func send(_ bytes: [UInt8], from offset: Int = 0) -> Socket.SendOutcome {
        guard let tls else { return socket.send(bytes, from: offset) }
        return switch tls.write(bytes, from: offset) {
        case .bytes(let count): .bytes(count)
        case .wouldBlock: .wouldBlock
        case .failed: .failed
        }
    }

    /// Writes what fits of `bytes` from `offset` on, and of `more` behind them where that is one call; TLS makes
    /// records of what lies together.
    func send(_ bytes: [UInt8], from offset: Int, then more: [UInt8]) -> Socket.SendOutcome {
        guard tls == nil, !more.isEmpty else { return send(bytes, from: offset) }
        return socket.send(bytes, from: offset, then: more)
    }

    /// Whether TLS is not agreed on yet.
    var isHandshaking: Bool { tls.map { !$0.isEstablished } ?? false }

    /// Whether reading may give more after it gave `count` bytes into room for `room`.
    func hasMore(after count: Int, of room: Int) -> Bool {
        tls?.hasMore ?? (count == room)
    }

    /// Keeps what the loop told; whether that calls for reading.
    ///
    /// A handshake may wait for room to write before it reads on.
    func became(_ readiness: Readiness) -> Bool {
        let isReadable = readiness.readable || readiness.ended
        guard let tls else { return isReadable }
        if isReadable { tls.becameReadable(isEnding: readiness.ended) }
        return isReadable || readiness.writable && tls.wantsRoom
    }

    /// Tells the peer that no more will come, `false` to try again when there is room; reading goes on.
    func shutdownWrite() -> Bool {
        if let tls, !tls.endWriting() { return false }
        socket.shutdownWrite()
        return true
    }

    /// Gives the descriptor back; `inOrder` tells the peer that nothing is missing.
    func close(inOrder: Bool = false) {
        if inOrder { _ = tls?.endWriting() }
        socket.close()
    }
}
