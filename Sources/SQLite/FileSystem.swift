package import Glibc

/// The few system calls on files that are made beside SQLite; each answers with the system's number.
package enum FileSystem {
    /// Names in a directory, but for `.` and `..`; `nil` when it can't be read.
    package static func names(in path: String) -> [String]? {
        guard let folder = unsafe opendir(path) else { return nil }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// What the system said.
    package struct Failure: Error, Equatable, Sendable {
        package let code: Int32
        package let call: String
        package let path: String

        /// A failure of `call` on `path`.
        package init(code: Int32, call: String, path: String) {
            self.code = code
            self.call = call
            self.path = path
        }

        /// One line.
        package var text: String {
            // What `open` also says of a pipe that nobody reads, and of a device that is not there.
            let isNoFile = call == "open" && code == ENXIO
            let words = isNoFile ? "it is no regular file" : FileSystem.words(code)
            return "\(path): \(words) (\(call))"
        }
    }

    /// What a number of the system means.
    package static func words(_ code: Int32) -> String {
        switch code {
        case ENOSPC: "the disk is full"
        case EDQUOT: "the disk quota is used up"
        case EROFS: "the file system is read-only"
        case ENOENT: "there is no such file or directory"
        case EACCES: "permission denied"
        case EIO: "the disk failed"
        default: unsafe String(cString: strerror(code))
        }
    }

    /// Whether this user may not even look whether something stands at a path.
    package static func isHidden(_ path: String) -> Bool {
        var buffer = stat()
        return unsafe lstat(path, &buffer) != 0 && errno == EACCES
    }

    /// What stands at a path, symbolic links not followed.
    package struct Status: Equatable, Sendable {
        package let mode: UInt32
        package let owner: UInt32
        package let size: Int64
        package let modified: Int64

        package var isRegular: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFREG) }
        package var isDirectory: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }
        /// A pipe, a socket or a device: reading one may wait for ever.
        package var isSpecial: Bool {
            [S_IFIFO, S_IFSOCK, S_IFCHR, S_IFBLK].contains { mode & UInt32(S_IFMT) == UInt32($0) }
        }
        package var isOpenToOthers: Bool { mode & 0o077 != 0 }
    }

    /// Bytes that the disk of `path` has free for this user; `nil` when it can't be asked.
    package static func freeBytes(_ path: String) -> Int? {
        var facts = statvfs()
        return unsafe statvfs(path, &facts) == 0 ? freeBytes(facts) : nil
    }

    fileprivate static func freeBytes(_ facts: statvfs) -> Int {
        Int(clamping: facts.f_bavail)
            .multipliedReportingOverflow(by: Int(clamping: facts.f_frsize))
            .partialValue
    }

    package static func status(_ path: String) -> Status? {
        var buffer = stat()
        guard unsafe lstat(path, &buffer) == 0 else { return nil }
        return status(buffer)
    }

    private static func status(_ buffer: stat) -> Status {
        Status(
            mode: buffer.st_mode,
            owner: buffer.st_uid,
            size: Int64(buffer.st_size),
            modified: Int64(buffer.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(buffer.st_mtim.tv_nsec)
        )
    }

    /// `path` without symbolic links; as it is where nothing stands there.
    package static func resolved(_ path: String) -> String {
        guard let real = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(real) }
        return unsafe String(cString: real)
    }

    package static func makeDirectory(_ path: String) throws(Failure) {
        guard unsafe mkdir(path, 0o700) == 0 else { throw failure("mkdir", path) }
    }

    /// Opens a regular file, or with `O_DIRECTORY` a directory; the descriptor closes with the value.
    ///
    /// Waits for nobody: a pipe in the place of a file would hold its reader until somebody writes to it.
    /// - Throws: What the system says; `ENXIO` where a pipe, a socket or a device stands there.
    package static func open(
        _ path: String,
        _ flags: Int32,
        mode: mode_t = 0o600
    ) throws(Failure)
        -> Descriptor
    {
        let descriptor = unsafe Glibc.open(path, flags | O_CLOEXEC | O_NONBLOCK, mode)
        guard descriptor >= 0 else { throw failure("open", path) }
        let file = Descriptor(descriptor, path)
        var buffer = stat()
        guard unsafe fstat(descriptor, &buffer) == 0 else { throw failure("fstat", path) }
        guard !status(buffer).isSpecial else {
            throw Failure(code: ENXIO, call: "open", path: path)
        }
        return file
    }

    /// Sets the mode bits of what stands at `path`.
    package static func setMode(_ path: String, _ mode: mode_t) throws(Failure) {
        guard unsafe chmod(path, mode) == 0 else { throw failure("chmod", path) }
    }

    /// Copies a file to a new one of mode 0600, durably.
    package static func copy(_ source: String, _ target: String) throws(Failure) {
        let from = try open(source, O_RDONLY)
        let to = try open(target, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW)
        while true {
            let bytes = try from.read(1 << 20)
            guard !bytes.isEmpty else { break }
            try to.write(bytes)
        }
        try to.sync()
    }

    /// Renames a file, over what stands at `target`.
    package static func rename(_ path: String, to target: String) throws(Failure) {
        guard unsafe Glibc.rename(path, target) == 0 else { throw failure("rename", path) }
    }

    /// Removes a file.
    package static func remove(_ path: String) throws(Failure) {
        guard unsafe unlink(path) == 0 else { throw failure("unlink", path) }
    }

    /// Removes an empty directory.
    package static func removeDirectory(_ path: String) throws(Failure) {
        guard unsafe rmdir(path) == 0 else { throw failure("rmdir", path) }
    }

    /// Makes an empty file of mode 0600 that must not exist.
    package static func create(_ path: String) throws(Failure) {
        _ = try open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW)
    }

    /// Makes what was created or renamed in a directory last.
    package static func syncDirectory(_ path: String) throws(Failure) {
        try open(path, O_RDONLY | O_DIRECTORY).sync()
    }

    /// The value of an environment variable.
    package static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// The directory that holds `path`.
    package static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func failure(_ call: String, _ path: String) -> Failure {
        Failure(code: errno, call: call, path: path)
    }
}

/// An open file, closed when nobody holds it any more.
package final class Descriptor: Sendable {
    private let number: Int32
    private let path: String

    init(_ number: Int32, _ path: String) {
        self.number = number
        self.path = path
    }

    deinit {
        close(number)
    }

    package func sync() throws(FileSystem.Failure) {
        guard fsync(number) == 0 else { throw FileSystem.failure("fsync", path) }
    }

    package func syncData() throws(FileSystem.Failure) {
        guard fdatasync(number) == 0 else { throw FileSystem.failure("fdatasync", path) }
    }

    package func size() throws(FileSystem.Failure) -> Int {
        let end = lseek(number, 0, SEEK_END)
        guard end >= 0 else { throw FileSystem.failure("lseek", path) }
        return Int(end)
    }

    /// Writes zeros from the end of the file until it has `size` bytes.
    package func appendZeros(upTo size: Int) throws(FileSystem.Failure) {
        let zeros = [UInt8](repeating: 0, count: 1 << 18)
        var end = try self.size()
        while end < size {
            let count = min(zeros.count, size - end)
            let put = unsafe zeros.withUnsafeBytes {
                unsafe pwrite(number, $0.baseAddress, count, end)
            }
            guard put > 0 else { throw FileSystem.failure("pwrite", path) }
            end += put
        }
    }

    /// Writes all of `bytes` over the file from `offset` on.
    package func write(_ bytes: [UInt8], at offset: Int) throws(FileSystem.Failure) {
        var done = 0
        while done < bytes.count {
            let put = unsafe bytes.withUnsafeBytes { source in
                unsafe pwrite(
                    number,
                    source.baseAddress.map { unsafe $0 + done },
                    bytes.count - done,
                    offset + done
                )
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { throw FileSystem.failure("pwrite", path) }
            done += put
        }
    }

    /// Up to `count` bytes from `offset` on; fewer at the end of the file.
    package func read(_ count: Int, at offset: Int) throws(FileSystem.Failure) -> [UInt8] {
        guard lseek(number, offset, SEEK_SET) == offset else {
            throw FileSystem.failure("lseek", path)
        }
        return try read(count)
    }

    /// Bytes that the file's disk has free for this user.
    package func freeBytes() throws(FileSystem.Failure) -> Int {
        var facts = statvfs()
        guard unsafe fstatvfs(number, &facts) == 0 else {
            throw FileSystem.failure("fstatvfs", path)
        }
        return FileSystem.freeBytes(facts)
    }

    /// Cuts the file off behind its first `size` bytes.
    package func truncate(to size: Int) throws(FileSystem.Failure) {
        guard ftruncate(number, size) == 0 else { throw FileSystem.failure("ftruncate", path) }
    }

    /// Takes the lock without waiting; `false` when another open file holds it.
    package func lock(exclusive: Bool) -> Bool {
        flock(number, (exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0
    }

    /// Gives the lock back before the file is closed.
    package func unlock() {
        _ = flock(number, LOCK_UN)
    }

    /// Up to `count` bytes from here on; fewer at the end of the file.
    package func read(_ count: Int) throws(FileSystem.Failure) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = unsafe out.withUnsafeMutableBytes { bytes in
                unsafe Glibc.read(
                    number,
                    bytes.baseAddress.map { unsafe $0 + filled },
                    count - filled
                )
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw FileSystem.failure("read", path) }
            if got == 0 { break }
            filled += got
        }
        out.removeLast(count - filled)
        return out
    }

    /// Writes `bytes` at `offset`.
    package func write(_ bytes: [UInt8], at offset: Int64) throws(FileSystem.Failure) {
        guard lseek(number, Int(offset), SEEK_SET) >= 0 else {
            throw FileSystem.failure("lseek", path)
        }
        try write(bytes)
    }

    package func write(_ bytes: [UInt8]) throws(FileSystem.Failure) {
        var written = 0
        while written < bytes.count {
            let put = unsafe bytes.withUnsafeBytes { source in
                unsafe Glibc.write(
                    number,
                    source.baseAddress.map { unsafe $0 + written },
                    bytes.count - written
                )
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { throw FileSystem.failure("write", path) }
            written += put
        }
    }
}
