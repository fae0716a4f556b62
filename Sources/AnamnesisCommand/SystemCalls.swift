import Glibc
import SQLite

/// The few system calls the executable makes itself.
enum SystemCalls {
    /// Files for the owner alone, no core dumps, no death by a closed pipe, as many descriptors as allowed.
    static func hardenProcess() {
        umask(0o077)
        // A standard descriptor that is closed would be the number of the first file that is opened, and what the
        // command says would be written into that. These refuse what a closed one refuses.
        for (descriptor, flags) in [
            (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY),
        ] where fcntl(descriptor, F_GETFD) < 0 {
            _ = unsafe open("/dev/null", flags)
        }
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        unsafe setrlimit(__rlimit_resource_t(UInt32(RLIMIT_CORE.rawValue)), &none)
        signal(SIGPIPE, SIG_IGN)
        let files = __rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue))
        var limit = rlimit()
        if unsafe getrlimit(files, &limit) == 0 {
            limit.rlim_cur = limit.rlim_max
            unsafe setrlimit(files, &limit)
        }
    }

    /// A hang-up ends this process no more.
    static func ignoreHangUp() { signal(SIGHUP, SIG_IGN) }

    /// Has the system write out what every program left in its memory.
    static func syncAll() { sync() }

    /// Writes text to standard output, all of it; see ``write(_:lost:code:)``.
    static func write(_ text: String, lost: String = "", code: Int32 = Exit.unwritten) {
        write(Array(text.utf8), lost: lost, code: code)
    }

    /// Writes bytes to standard output, all of them, or ends the process with `code`: what is cut off must not pass
    /// for the whole.
    ///
    /// A reader that has gone is not told of; it asked for no more. `lost` says what of the bytes can't be had
    /// again, and is always told. Waits for a slow reader for as long as it takes, as on a descriptor that blocks.
    static func write(_ bytes: [UInt8], lost: String = "", code: Int32 = Exit.unwritten) {
        guard let failure = put(bytes, to: STDOUT_FILENO, waits: true) else { return }
        if failure != EPIPE || !lost.isEmpty {
            let reason = failure == EBADF ? "it is closed" : FileSystem.words(failure)
            writeError("anamnesis: standard output did not take everything: \(reason)\n")
        }
        if !lost.isEmpty { writeError("anamnesis: \(lost)\n") }
        exit(code)
    }

    /// Tells on standard output what a service has to say, which goes on when nobody listens.
    static func tell(_ text: String) { _ = put(Array(text.utf8), to: STDOUT_FILENO, waits: false) }

    /// Writes text to standard error.
    static func writeError(_ text: String) { writeError(Array(text.utf8)) }

    /// Writes bytes to standard error, as many as it takes at once.
    static func writeError(_ bytes: [UInt8]) { _ = put(bytes, to: STDERR_FILENO, waits: false) }

    /// The system's number for why not all was written; `nil` when it was.
    private static func put(_ bytes: [UInt8], to descriptor: Int32, waits: Bool) -> Int32? {
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                let start = unsafe buffer.baseAddress.map { unsafe $0 + done }
                return unsafe Glibc.write(descriptor, start, buffer.count - done)
            }
            if count > 0 {
                done += count
                continue
            }
            let code = count == 0 ? ENOSPC : errno
            if code == EAGAIN, waits {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = unsafe poll(&waiting, 1, -1)
            } else if code != EINTR {
                return code
            }
        }
        return nil
    }

    /// The environment of this process, as `/proc` tells it.
    static func environment() -> [String: String] {
        var out: [String: String] = [:]
        for entry in (read("/proc/self/environ") ?? []).split(separator: 0) {
            guard let equals = entry.firstIndex(of: 0x3D) else { continue }
            let name = String(decoding: entry[..<equals], as: UTF8.self)
            out[name] = String(decoding: entry[entry.index(after: equals)...], as: UTF8.self)
        }
        return out
    }

    /// The content of a small file; `nil` when it can't be read or passes `bytesMax`, a mebibyte.
    static func read(_ path: String, bytesMax: Int = 1 << 20) -> [UInt8]? {
        // A pipe that nobody writes to is at its end, and one that is silent does not hold a command for ever.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var out: [UInt8] = []
        while let part = readPart(descriptor), out.count <= bytesMax {
            if part.isEmpty { return out }
            out += part
        }
        return nil
    }

    /// The next bytes of a descriptor; empty at the end, `nil` on an error, or when one that does not block
    /// gives none for half a minute.
    static func readPart(_ descriptor: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
        if count < 0, errno == EAGAIN {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            _ = unsafe poll(&waiting, 1, 30_000)
            count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
        }
        guard count >= 0 else { return nil }
        buffer.removeLast(buffer.count - count)
        return buffer
    }

    /// Whether something stands at a path.
    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// The directory this process works in.
    static func workingDirectory() -> String {
        guard let path = unsafe getcwd(nil, 0) else { return "." }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }

    /// Removes a file, if it is there.
    static func remove(_ path: String) {
        _ = unsafe unlink(path)
    }

    /// Whether standard output is a terminal.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether errors go to a terminal.
    static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether the process runs as root.
    static func isRoot() -> Bool { geteuid() == 0 }
}
