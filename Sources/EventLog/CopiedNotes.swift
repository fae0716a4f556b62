import Glibc
import SQLite

/// What `checkpoints.log` beside a log says of it, for who only reads.
struct CopiedNotes {
    /// Bytes at its end that are looked at: the notes of seven hours, and far more than anybody overlooks.
    static let bytesMax = 16 << 20
    /// Notes that are compared with the log: so many of the latest, and of those of the greatest sizes.
    private static let notesMax = 8

    /// The notes to compare.
    private(set) var notes: [Anchor] = []
    /// Why it vouches for nothing, if so.
    private(set) var fault: String?

    /// Looks at the last `bytesMax` bytes of the file at `path`.
    init(_ path: String, bytesMax: Int = Self.bytesMax) {
        let file: Descriptor
        let size: Int
        let bytes: [UInt8]
        do throws(FileSystem.Failure) {
            guard FileSystem.status(path) != nil else {
                fault = "is missing"
                return
            }
            guard FileSystem.status(path)?.isRegular == true else {
                fault = "is no file"
                return
            }
            file = try FileSystem.open(path, O_RDONLY | O_NOFOLLOW)
            size = try file.size()
            let start = max(0, size - bytesMax)
            bytes = try file.read(size - start, at: start)
        } catch {
            fault = "can't be read"
            return
        }
        // The first block may be half a note, and is passed over.
        let all = VerifyRequest.notes(bytes).notes
        let newest = all.suffix(Self.notesMax)
        let greatest = all.dropLast(Self.notesMax)
            .sorted { $0.checkpoint.size > $1.checkpoint.size }
            .prefix(Self.notesMax)
        notes = Array(newest) + Array(greatest)
        if all.isEmpty { fault = size == 0 ? "is empty" : "holds no checkpoint that can be read" }
    }
}
