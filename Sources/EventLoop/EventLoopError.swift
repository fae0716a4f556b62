import Glibc

/// Why a loop or a socket could not be made; each carries the system's `errno`.
public enum EventLoopError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The kernel gave no epoll or wake-up descriptor; raise the descriptor limit.
    case descriptors(Int32)
    /// A thread could not be started.
    case thread(Int32)
    /// A socket could not be watched; close it.
    case registration(Int32)

    /// In words.
    public var description: String {
        switch self {
        case .descriptors(let code): "no descriptors: \(systemWords(code))"
        case .thread(let code): "no thread: \(systemWords(code))"
        case .registration(let code): "a socket can't be watched: \(systemWords(code))"
        }
    }
}

private func systemWords(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }

/// Why a listening socket could not be opened.
public enum SocketError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The host is neither a numeric address nor `localhost`.
    case hostNotNumeric(String)
    /// Another socket listens on this address and port.
    case addressInUse(host: String, port: UInt16)
    /// The kernel refused; the system's `errno`.
    case refused(Int32)

    /// Whether the host itself is at fault: no address, or not one of this machine's.
    public var isOfHost: Bool {
        switch self {
        case .hostNotNumeric: true
        case .addressInUse: false
        case .refused(let code): code == EADDRNOTAVAIL
        }
    }

    /// In words.
    public var description: String {
        switch self {
        case .hostNotNumeric(let host): "\(host) is neither a numeric address nor localhost"
        case .addressInUse: "something else listens there"
        case .refused(let code): "the system refused: \(systemWords(code))"
        }
    }
}
