import Dispatch
import Glibc
import Synchronization

/// A socket in the file system, mode 0600, on which the owner of a directory gives orders to its service.
///
/// One order at a time: a line in, a line out, then the connection ends. An order has at most 64 KiB and
/// five seconds to arrive.
@safe public final class ControlSocket: Sendable {
    private static let lineMax = 64 << 10
    /// Longest answer; it has no time of its own, since an order may take long.
    private static let answerMax = 16 << 20

    private let path: String
    private let descriptor: Int32
    private let isClosed = Atomic<Bool>(false)
    private let queue = DispatchQueue(label: "control-socket")

    /// Listens at `directory`/`name`, replacing what a dead process left there.
    public init(
        directory: String,
        name: String,
        answer: @escaping @Sendable (String) async -> String
    ) throws(SocketError) {
        path = directory + "/" + name
        descriptor = Glibc.socket(AF_UNIX, Self.kind, 0)
        guard descriptor >= 0 else { throw .refused(errno) }
        unsafe unlink(path)
        let bound = unsafe Self.withAddress(directory, name) {
            unsafe Glibc.bind(descriptor, $0, $1)
        }
        guard bound == 0, unsafe chmod(path, 0o600) == 0, Glibc.listen(descriptor, 8) == 0 else {
            let reason = errno
            Glibc.close(descriptor)
            throw .refused(reason)
        }
        queue.async { [self] in serve(answer) }
    }

    /// Stops listening; an order that is being carried out is answered first.
    public func close() {
        guard !isClosed.exchange(true, ordering: .relaxed) else { return }
        unsafe unlink(path)
    }

    /// What comes of an order.
    public enum Answer: Sendable, Equatable {
        /// None listens; the order was given to nobody.
        case nobody
        /// The service's answer.
        case line(String)
        /// The service ended before it answered; the order may have been carried out, in part or as a whole.
        case cut
    }

    /// Gives an order to the service of a directory.
    public static func ask(directory: String, name: String, _ line: String) -> Answer {
        let descriptor = Glibc.socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { return .nobody }
        defer { Glibc.close(descriptor) }
        let connected = unsafe withAddress(directory, name) {
            unsafe Glibc.connect(descriptor, $0, $1)
        }
        guard connected == 0 else { return .nobody }
        send(line + "\n", to: descriptor)
        return receive(from: descriptor, max: answerMax).map { .line($0) } ?? .cut
    }

    private static var kind: Int32 {
        Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    }

    private func serve(_ answer: @escaping @Sendable (String) async -> String) {
        defer { Glibc.close(descriptor) }
        while !isClosed.load(ordering: .relaxed) {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&waiting, 1, 200) > 0 else { continue }
            let peer = accept(descriptor, nil, nil)
            guard peer >= 0 else { continue }
            var limit = timeval(tv_sec: 5, tv_usec: 0)
            let size = socklen_t(MemoryLayout<timeval>.size)
            unsafe setsockopt(peer, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
            unsafe setsockopt(peer, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
            if let line = Self.receive(from: peer) {
                Self.send(Self.wait { await answer(line) } + "\n", to: peer)
            }
            Glibc.close(peer)
        }
    }

    // This queue has a thread of its own to block.
    private static func wait(_ body: @escaping @Sendable () async -> String) -> String {
        let done = DispatchSemaphore(value: 0)
        let result = Result()
        Task {
            let text = await body()
            result.text.withLock { $0 = text }
            done.signal()
        }
        done.wait()
        return result.text.withLock { $0 }
    }

    private final class Result: Sendable {
        let text = Mutex("")
    }

    private static func receive(from descriptor: Int32, max: Int = lineMax) -> String? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while bytes.count < max {
            let count = unsafe buffer.withUnsafeMutableBytes {
                unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            let start = bytes.count
            bytes += buffer.prefix(count)
            if let end = bytes[start...].firstIndex(of: 0x0A) {
                return String(decoding: bytes[..<end], as: UTF8.self)
            }
        }
        return nil
    }

    private static func send(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { source in
                unsafe Glibc.send(
                    descriptor,
                    source.baseAddress.map { unsafe $0 + sent },
                    bytes.count - sent,
                    Int32(MSG_NOSIGNAL)
                )
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            sent += count
        }
    }

    // An address has room for 107 bytes of path: the directory goes in as a descriptor of this process.
    private static func withAddress(
        _ directory: String,
        _ name: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        let place = unsafe open(directory, O_DIRECTORY | O_CLOEXEC)
        guard place >= 0 else { return -1 }
        defer { Glibc.close(place) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = Array("/proc/self/fd/\(place)/\(name)".utf8)
        guard path.count < MemoryLayout.size(ofValue: address.sun_path) else { return -1 }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path) }
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
