import CLinux
import Glibc

extension Socket {
    /// Opens listening sockets for one address, one for each loop, between which the kernel shares
    /// connections (`SO_REUSEPORT`).
    ///
    /// - Parameters:
    ///   - host: A numeric IPv4 or IPv6 address, or `localhost` for 127.0.0.1.
    ///   - port: Zero for any free port; ``localPort`` tells which.
    ///   - backlog: Connections that may wait to be accepted, for each socket.
    ///   - count: How many, at least one.
    /// - Returns: The sockets, all with the same port.
    /// - Throws: `addressInUse` also when another process would have shared its port with us.
    public static func listen(
        host: String,
        port: UInt16,
        backlog: Int,
        count: Int
    ) throws(SocketError) -> [Socket] {
        guard let address = NumericAddress(host) else { throw .hostNotNumeric(host) }
        // SO_REUSEPORT would let a second server of the same user take half of the connections of the
        // first without a word, so the port is asked for without it once.
        if port != 0 { try open(address, port: port, shared: false, backlog: nil).close() }
        var sockets: [Socket] = []
        var chosen = port
        do {
            for _ in 0..<max(1, count) {
                sockets.append(try open(address, port: chosen, shared: true, backlog: backlog))
                if chosen == 0 { chosen = sockets[0].localPort }
            }
        } catch {
            for socket in sockets { socket.close() }
            throw error
        }
        return sockets
    }

    /// Whether a socket could listen at an address now; nobody can connect meanwhile, and none is kept from listening.
    ///
    /// - Throws: What ``listen(host:port:backlog:count:)`` would throw.
    public static func checkAddress(host: String, port: UInt16) throws(SocketError) {
        guard let address = NumericAddress(host) else { throw .hostNotNumeric(host) }
        try open(address, port: port, shared: false, backlog: nil, listens: false).close()
    }

    /// Bytes that the kernel takes for a peer before they can be sent.
    private static let unsentBytesMax: Int32 = 131_072

    private static func open(
        _ address: NumericAddress,
        port: UInt16,
        shared: Bool,
        backlog: Int?,
        listens: Bool = true
    ) throws(SocketError) -> Socket {
        let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = Glibc.socket(address.family, type, 0)
        guard descriptor >= 0 else { throw .refused(errno) }
        let socket = Socket(descriptor: descriptor)
        socket.setOption(SOL_SOCKET, SO_REUSEADDR, 1)
        if shared { socket.setOption(SOL_SOCKET, SO_REUSEPORT, 1) }
        // Connections have it from here: what the peer has no room for waits with us, whose bounds see it, and not
        // with the kernel, which would take megabytes for each of many who never read.
        socket.setOption(Int32(IPPROTO_TCP), TCP_NOTSENT_LOWAT, unsentBytesMax)
        var result = unsafe address.withSockaddr(port: port) {
            unsafe Glibc.bind(descriptor, $0, $1)
        }
        if result == 0, listens {
            result = Glibc.listen(descriptor, Int32(clamping: max(1, backlog ?? 1)))
        }
        guard result == 0 else {
            let reason = errno
            socket.close()
            if reason == EADDRINUSE { throw .addressInUse(host: address.text, port: port) }
            throw .refused(reason)
        }
        return socket
    }

    /// Takes one waiting connection.
    public func accept() -> AcceptOutcome {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let flags = Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let accepted = unsafe withUnsafeMutablePointer(to: &storage) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe accept4(descriptor, $0, &length, flags)
            }
        }
        if accepted >= 0 {
            let address = NumericAddress(storage)?.text ?? "unknown"
            return .connection(Socket(descriptor: accepted), remoteAddress: address)
        }
        switch errno {
        case EAGAIN: return .wouldBlock
        case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted
        default: return .aborted
        }
    }

    /// The port this socket is bound to; zero if it is not.
    public var localPort: UInt16 {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = unsafe withUnsafeMutablePointer(to: &storage) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getsockname(descriptor, $0, &length)
            }
        }
        return result == 0 ? NumericAddress.port(of: storage) : 0
    }
}
