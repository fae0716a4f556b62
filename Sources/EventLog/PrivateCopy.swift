import Glibc
import SQLite
import World

/// A copy of a database and its write-ahead log in a directory of its own (0700) under `$TMPDIR`.
///
/// Opening a database whose writer died replays its log, which writes; the original must not change.
struct PrivateCopy {
    /// The copied database.
    let file: String
    private let directory: String

    init(of original: String) throws(FileSystem.Failure) {
        directory = Self.temporary + "/anamnesis-verify-" + World.system.identifier().hex
        file = directory + "/events.db"
        try FileSystem.makeDirectory(directory)
        do throws(FileSystem.Failure) {
            for suffix in ["", "-wal"] { try Self.copy(original + suffix, file + suffix) }
        } catch {
            remove()
            throw error
        }
    }

    private static var temporary: String {
        guard let path = FileSystem.environment("TMPDIR"), !path.isEmpty else { return "/tmp" }
        return path
    }

    private static func copy(_ source: String, _ target: String) throws(FileSystem.Failure) {
        let from = try FileSystem.open(source, O_RDONLY)
        let to = try FileSystem.open(target, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW)
        while true {
            let bytes = try from.read(1 << 20)
            guard !bytes.isEmpty else { return }
            try to.write(bytes)
        }
    }

    /// Deletes the copy.
    func remove() {
        for suffix in ["", "-wal", "-shm", "-journal"] { try? FileSystem.remove(file + suffix) }
        try? FileSystem.removeDirectory(directory)
    }
}
