import CLinux
import Glibc

extension Socket {
    /// Begins to connect; watch it, and it is connected (or broken) when it becomes writable.
    ///
    /// `host` is a numeric IPv4 or IPv6 address, or `localhost` for 127.0.0.1.
    public static func connect(host: String, port: UInt16) throws(SocketError) -> Socket {
        guard let address = NumericAddress(host) else { throw .hostNotNumeric(host) }
        let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = Glibc.socket(address.family, type, 0)
        guard descriptor >= 0 else { throw .refused(errno) }
        let result = unsafe address.withSockaddr(port: port) {
            unsafe Glibc.connect(descriptor, $0, $1)
        }
        guard result == 0 || errno == EINPROGRESS else {
            let reason = errno
            Glibc.close(descriptor)
            throw .refused(reason)
        }
        return Socket(descriptor: descriptor)
    }
}
