import CLinux
import Glibc

/// A non-blocking stream socket.
///
/// A plain value around a descriptor: whoever opened it closes it once and uses no copy afterwards.
/// No call blocks, none raises SIGPIPE, and none reads or writes past the array it is given.
@safe public struct Socket: Sendable {
    /// For TLS, which reads and writes it itself.
    package let descriptor: Int32

    /// What came of reading.
    public enum ReceiveOutcome: Sendable, Equatable {
        /// So many bytes were stored, at least one.
        case bytes(Int)
        /// Nothing there now; the loop will tell.
        case wouldBlock
        /// The peer closed its side in order.
        case ended
        /// The connection is broken.
        case failed
    }

    /// What came of writing.
    public enum SendOutcome: Sendable, Equatable {
        /// So many bytes were taken, perhaps fewer than offered.
        case bytes(Int)
        /// No room now; the loop will tell.
        case wouldBlock
        /// The connection is broken.
        case failed
    }

    /// What came of accepting.
    public enum AcceptOutcome: Sendable {
        /// A connection, with the peer's numeric address.
        case connection(Socket, remoteAddress: String)
        /// Nobody waits; the loop will tell.
        case wouldBlock
        /// Descriptors or memory ran out; try again later, the loop will not tell.
        case exhausted
        /// One connection was lost before it could be accepted; go on.
        case aborted
    }

    /// Reads what is there, up to `buffer.count`, to the front of `buffer`.
    public func receive(into buffer: inout [UInt8]) -> ReceiveOutcome {
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes {
                unsafe recv(descriptor, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT))
            }
            if count > 0 { return .bytes(count) }
            if count == 0 { return .ended }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            default: return .failed
            }
        }
    }

    /// Writes what fits of `bytes` from `offset` on; an offset at or past the end sends nothing.
    public func send(_ bytes: [UInt8], from offset: Int = 0) -> SendOutcome {
        guard offset >= 0, offset < bytes.count else { return .bytes(0) }
        return unsafe bytes.withUnsafeBytes {
            let rest = unsafe UnsafeRawBufferPointer(rebasing: $0[offset...])
            return sent { unsafe Glibc.send(descriptor, rest.baseAddress, rest.count, $0) }
        }
    }

    /// Writes what fits of `bytes` from `offset` on and of `more` behind them, in one system call.
    public func send(_ bytes: [UInt8], from offset: Int, then more: [UInt8]) -> SendOutcome {
        guard offset >= 0, offset < bytes.count else { return send(more) }
        return unsafe bytes.withUnsafeBytes { first in
            let rest = unsafe UnsafeRawBufferPointer(rebasing: first[offset...])
            return unsafe more.withUnsafeBytes { second in
                sent {
                    unsafe linux_send_both(
                        descriptor,
                        rest.baseAddress,
                        rest.count,
                        second.baseAddress,
                        second.count,
                        $0
                    )
                }
            }
        }
    }

    /// What came of a call that sends under these flags.
    private func sent(_ call: (Int32) -> Int) -> SendOutcome {
        while true {
            let count = call(Int32(MSG_DONTWAIT | MSG_NOSIGNAL))
            if count >= 0 { return .bytes(count) }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            default: return .failed
            }
        }
    }

    /// Tells the peer that no more will come; reading goes on.
    public func shutdownWrite() {
        Glibc.shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Gives the descriptor back; an open connection ends.
    public func close() {
        Glibc.close(descriptor)
    }

    /// Makes ``close()`` reset the connection instead of ending it in order.
    public func abortOnClose() {
        var option = linger(l_onoff: 1, l_linger: 0)
        unsafe setsockopt(
            descriptor,
            SOL_SOCKET,
            SO_LINGER,
            &option,
            socklen_t(MemoryLayout<linger>.size)
        )
    }

    /// Sends small writes at once instead of waiting for more (TCP_NODELAY).
    public func sendWithoutDelay() {
        setOption(Int32(IPPROTO_TCP), TCP_NODELAY, 1)
    }

    func setOption(_ level: Int32, _ name: Int32, _ value: Int32) {
        var value = value
        unsafe setsockopt(descriptor, level, name, &value, socklen_t(MemoryLayout<Int32>.size))
    }
}
