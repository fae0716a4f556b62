import Dispatch
import Glibc
import Synchronization

/// A socket in the file system, mode 0600, on which the owner of a directory gives orders to its service.
///
/// One order at a time: a line in, a line out, then the connection ends. An order has at most 64 KiB and
/// five seconds to arrive. While it is carried out, which may take long, and while others wait for it to be, each
/// asker is sent a space every second: so it knows that the service lives. An order whose asker has gone before its
/// turn came is not carried out.
@safe public final class ControlSocket: Sendable {
    private static let lineMax = 64 << 10
    /// Longest answer; it has no time of its own, since an order may take long.
    private static let answerMax = 16 << 20
    /// Askers that wait while an order is carried out; more wait unaccepted.
    private static let waitingMax = 64
    /// Seconds without a sign of life after which an asker gives up.
    public static let silenceMax = 20

    private let path: String
    private let descriptor: Int32
    private let isClosing = Atomic<Bool>(false)
    private let isClosed = Atomic<Bool>(false)
    private let queue = DispatchQueue(label: "control-socket")
    // Connections that were accepted while an order was carried out, in the order they came.
    private let waiting = Mutex<[Int32]>([])

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
        guard !isClosing.exchange(true, ordering: .relaxed) else { return }
        // Wakes who waits for askers. Only then, since they give the descriptor back once they see that all is over.
        shutdown(descriptor, Int32(SHUT_RDWR))
        isClosed.store(true, ordering: .releasing)
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
        /// The service is there, and gave no sign of life for ``ControlSocket/silenceMax`` seconds.
        case silent
    }

    /// Gives an order to the service of a directory.
    public static func ask(directory: String, name: String, _ line: String) -> Answer {
        let descriptor = Glibc.socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { return .nobody }
        defer { Glibc.close(descriptor) }
        limit(descriptor, seconds: silenceMax)
        let connected = unsafe withAddress(directory, name) {
            unsafe Glibc.connect(descriptor, $0, $1)
        }
        // Nobody accepts, and as many as may wait are waiting already.
        guard connected == 0 else { return errno == EAGAIN ? .silent : .nobody }
        send(line + "\n", to: descriptor)
        errno = 0
        if let answer = receive(from: descriptor, max: answerMax) {
            return .line(String(answer.drop { $0 == " " }))
        }
        return errno == EAGAIN ? .silent : .cut
    }

    private static func limit(_ descriptor: Int32, seconds: Int) {
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
    }

    private static var kind: Int32 {
        Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    }

    private func serve(_ answer: @escaping @Sendable (String) async -> String) {
        defer { Glibc.close(descriptor) }
        while !isClosed.load(ordering: .acquiring) {
            if waiting.withLock({ $0.isEmpty }) { accept(within: -1) }
            let next = waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() }
            guard let peer = next else { continue }
            Self.limit(peer, seconds: 5)
            if let line = Self.receive(from: peer), !Self.isGone(peer) {
                Self.send(wait(for: peer) { await answer(line) } + "\n", to: peer)
            }
            Glibc.close(peer)
        }
        for peer in waiting.withLock({ $0 }) { Glibc.close(peer) }
    }

    // -1 waits until somebody comes or all is over.
    private func accept(within milliseconds: Int32) {
        var listening = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&listening, 1, milliseconds) > 0 else { return }
        let peer = Glibc.accept(descriptor, nil, nil)
        guard peer >= 0 else { return }
        _ = fcntl(peer, F_SETFD, FD_CLOEXEC)
        waiting.withLock { $0.append(peer) }
    }

    // Both directions are shut: nobody would read an answer.
    private static func isGone(_ peer: Int32) -> Bool {
        var state = pollfd(fd: peer, events: 0, revents: 0)
        return unsafe poll(&state, 1, 0) > 0 && state.revents & Int16(POLLHUP) != 0
    }

    // This queue has a thread of its own to block. Every second the asker, and those that wait behind it, get a space.
    private func wait(
        for peer: Int32,
        _ body: @escaping @Sendable () async -> String
    ) -> String {
        let done = DispatchSemaphore(value: 0)
        let result = Result()
        Task {
            let text = await body()
            result.text.withLock { $0 = text }
            done.signal()
        }
        while done.wait(timeout: .now() + .seconds(1)) == .timedOut {
            while waiting.withLock({ $0.count }) < Self.waitingMax {
                let before = waiting.withLock { $0.count }
                accept(within: 0)
                if waiting.withLock({ $0.count }) == before { break }
            }
            for asker in [peer] + waiting.withLock({ $0 }) { Self.giveSign(to: asker) }
        }
        return result.text.withLock { $0 }
    }

    private static func giveSign(to asker: Int32) {
        var space: UInt8 = 0x20
        _ = unsafe Glibc.send(asker, &space, 1, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
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
