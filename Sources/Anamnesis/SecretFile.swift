import Glibc
import SQLite

/// Files that hold secrets must be their owner's alone.
enum SecretFile {
    /// Why a text is no secret.
    struct Fault: Error {
        let text: String
    }

    /// The secret of a file's text: all of it but one LF or CRLF at its end.
    ///
    /// - Throws: When it is empty, or has a control character: another line would be no part of what is sent.
    static func secret(_ text: String) throws(Fault) -> String {
        var bytes = Array(text.utf8)[...]
        if bytes.last == 0x0A {
            bytes.removeLast()
            if bytes.last == 0x0D { bytes.removeLast() }
        }
        guard !bytes.isEmpty else { throw Fault(text: "is empty; write the secret into it") }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw Fault(
                text: "has more than one line, or a control character; write the secret alone "
                    + "into it"
            )
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Why a file may not hold a secret, and what to do; `nil` when it may, or when there is none.
    static func fault(_ path: String) -> String? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT == S_IFREG else {
            return "\(path) is a link or no file; name the file itself"
        }
        guard status.st_uid == geteuid() || status.st_uid == 0 else {
            return "\(path) belongs to another user; chown it"
        }
        guard status.st_mode & 0o077 != 0 else { return nil }
        return "\(path) has mode \(octal(status)); chmod 0600 \(path)"
    }

    /// Whether something is read from another process, and stands in no file.
    static func isPipe(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    }

    /// Why a directory may not hold the record, and what to do; `nil` when it may, or when there is none.
    static func directoryFault(_ path: String) -> String? {
        var status = stat()
        // A slash at the end would follow the link.
        var bare = path[...]
        while bare.count > 1, bare.hasSuffix("/") { bare.removeLast() }
        guard unsafe lstat(String(bare), &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT != S_IFLNK else {
            return "\(path) is a link, which others may turn elsewhere; name the directory itself"
        }
        guard status.st_uid == geteuid() else {
            return "\(path) belongs to another user; chown it"
        }
        guard status.st_mode & 0o077 != 0 else { return nil }
        return "\(path) has mode \(octal(status)); chmod 0700 \(path)"
    }

    /// Why the files of a data directory may not hold the record, and what to do: each fault a line, its own first.
    static func directoryFaults(_ path: String) -> [String] {
        var bare = path[...]
        while bare.count > 1, bare.hasSuffix("/") { bare.removeLast() }
        let signer = "\(bare)/signer"
        let files = (FileSystem.names(in: String(bare)) ?? []).filter(isOfRecord)
            .map { "\(bare)/\($0)" }
        let ofSigner = (FileSystem.names(in: signer) ?? []).map { "\(signer)/\($0)" }
        return [directoryFault(path), directoryFault(signer)].compactMap { $0 }
            + (files + ofSigner).sorted().compactMap(fault)
    }

    // With what SQLite has beside its files; what else lies there is somebody else's.
    private static func isOfRecord(_ name: String) -> Bool {
        ["events.db", "keys.db", "read.db"].contains(where: name.hasPrefix)
            || ["lock", "heads", "checkpoints.log"].contains(name)
    }

    private static func octal(_ status: stat) -> String {
        "0" + String(status.st_mode & 0o777, radix: 8)
    }
}
