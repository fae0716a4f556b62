import EventLog
import Glibc
import SQLite

/// Runs the operator's command that prints the key-encryption key.
enum KeyCommand {
    /// Why it gave no key.
    struct Failure: Error {
        let text: String
    }

    /// Longest time it may take: a vault may ask a person for a touch, and a start must not hang for ever.
    static let secondsMax: Int32 = 30
    private static let bytesMax = 128

    /// The key that `command` prints; it must end by itself, with 0.
    static func key(_ command: String, seconds: Int32 = secondsMax) throws(Failure) -> MasterKey {
        // In a group of its own what it started ends with it; but then it could not ask at a terminal.
        let isAlone = isatty(STDIN_FILENO) == 0
        let (process, output) = try start(command, isAlone: isAlone)
        defer { close(output) }
        let deadline = now() + Int64(seconds) * 1000
        let text = read(output, until: deadline)
        guard let status = end(of: process, by: deadline), let text else {
            kill(isAlone ? -process : process, SIGKILL)
            _ = waitpid(process, nil, 0)
            throw Failure(text: "did not end within \(seconds) s; it must print the key and end")
        }
        let signal = status & 0x7F
        guard signal == 0 else { throw Failure(text: "was ended by signal \(signal)") }
        guard status >> 8 == 0 else { throw Failure(text: "ended with exit code \(status >> 8)") }
        guard let key = MasterKey(text: String(decoding: text, as: UTF8.self)) else {
            throw Failure(text: "gives no 64 hexadecimal digits")
        }
        return key
    }

    // By the shell; what it prints comes by a pipe.
    private static func start(_ command: String, isAlone: Bool) throws(Failure) -> (pid_t, Int32) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else {
            throw Failure(text: "can't be started: \(FileSystem.words(errno))")
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = unsafe posix_spawn_file_actions_t()
        _ = unsafe posix_spawn_file_actions_init(&actions)
        _ = unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        var attributes = posix_spawnattr_t()
        _ = unsafe posix_spawnattr_init(&attributes)
        let flags = isAlone ? Int16(POSIX_SPAWN_SETPGROUP) : 0
        _ = unsafe posix_spawnattr_setflags(&attributes, flags)
        defer {
            _ = unsafe posix_spawnattr_destroy(&attributes)
            _ = unsafe posix_spawn_file_actions_destroy(&actions)
            close(ends[1])
        }
        var process: pid_t = 0
        var words: [UnsafeMutablePointer<CChar>?] = unsafe []
        for word in ["sh", "-c", command] { unsafe words.append(strdup(word)) }
        unsafe words.append(nil)
        defer { while let word = unsafe words.popLast() { unsafe free(word) } }
        let code = unsafe posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, environ)
        guard code == 0 else {
            close(ends[0])
            throw Failure(text: "can't be started: \(FileSystem.words(code))")
        }
        return (process, ends[0])
    }

    // What is printed until the pipe ends; `nil` when it does not by `deadline`.
    private static func read(_ pipe: Int32, until deadline: Int64) -> [UInt8]? {
        var out: [UInt8] = []
        while true {
            var waiting = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
            let ready = unsafe poll(&waiting, 1, Int32(clamping: max(0, deadline - now())))
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { return nil }
            var buffer = [UInt8](repeating: 0, count: bytesMax)
            let count = unsafe Glibc.read(pipe, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count == 0 ? out : nil }
            // More than a key is no key, however much more.
            if out.count <= bytesMax { out += buffer.prefix(count) }
        }
    }

    private static func end(of process: pid_t, by deadline: Int64) -> Int32? {
        var status: Int32 = 0
        repeat {
            let ended = unsafe waitpid(process, &status, WNOHANG)
            if ended == process { return status }
            guard ended == 0 || errno == EINTR else { return nil }
            usleep(2000)
        } while now() < deadline
        return nil
    }

    private static func now() -> Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
