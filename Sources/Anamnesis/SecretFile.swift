import Glibc

/// Files that hold secrets must be their owner's alone.
enum SecretFile {
    /// The mode of a file that group or others can use, in octal; `nil` when only its owner can, or there is none.
    static func openBits(_ path: String) -> String? {
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & 0o077 != 0 else { return nil }
        return "0" + String(status.st_mode & 0o777, radix: 8)
    }
}
