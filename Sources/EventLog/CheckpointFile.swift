import Glibc
import SQLite

/// `checkpoints.log`: every signed checkpoint as text, each note followed by an empty line; only ever longer.
struct CheckpointFile {
    private let file: Descriptor
    private var end: Int

    /// Bytes at the end that hold the newest checkpoint.
    private static let tailBytes = 1 << 18

    /// Opens or makes the file; what a crash left half written at its end is cut off.
    ///
    /// - Returns: The file, the notes near its end, oldest first, and how many parts there are no notes.
    static func open(
        _ path: String
    ) throws(FileSystem.Failure) -> (file: CheckpointFile, notes: [SignedNote], unread: Int) {
        let descriptor = try FileSystem.open(path, O_RDWR | O_CREAT | O_NOFOLLOW)
        let size = try descriptor.size()
        let start = max(0, size - tailBytes)
        let bytes = try descriptor.read(size - start, at: start)
        let whole = wholeCount(bytes)
        let end = whole == 0 && start > 0 ? size : start + whole
        if end < size { try descriptor.truncate(to: end) }
        let (notes, unread) = parts(of: Array(bytes.prefix(whole)))
        // The first may be half a note.
        let file = CheckpointFile(file: descriptor, end: end)
        return (file, notes, max(0, unread - (start > 0 ? 1 : 0)))
    }

    // How many bytes end with a whole note and its empty line: the last such place.
    private static func wholeCount(_ bytes: [UInt8]) -> Int {
        var end = bytes.count
        while end >= 2 {
            if bytes[end - 1] == 0x0A, bytes[end - 2] == 0x0A,
                isSignature(lineEndingAt: end - 2, bytes)
            {
                return end
            }
            end -= 1
        }
        return 0
    }

    private static func isSignature(lineEndingAt end: Int, _ bytes: [UInt8]) -> Bool {
        let line = bytes[..<end].reversed().prefix { $0 != 0x0A }.reversed()
        return line.starts(with: Array("— ".utf8))
    }

    /// The notes of a text: three lines, an empty one, signatures, an empty one, and so on.
    static func notes(in bytes: [UInt8]) -> [SignedNote] { parts(of: bytes).notes }

    /// The notes of a text, and how many parts of it are none.
    static func parts(of bytes: [UInt8]) -> (notes: [SignedNote], unread: Int) {
        var out: [SignedNote] = []
        var unread = 0
        var text: ArraySlice<UInt8>?
        for block in blocks(of: bytes) {
            if block.starts(with: SignedNote.dash) {
                if let body = text,
                    let note = try? SignedNote(
                        Array([body, [0x0A, 0x0A], block, [0x0A]].joined())
                    )
                {
                    out.append(note)
                } else {
                    unread += 1
                }
                text = nil
            } else {
                if text != nil { unread += 1 }
                text = block
            }
        }
        return (out, unread + (text == nil ? 0 : 1))
    }

    // What stands between empty lines, without the newlines around it.
    private static func blocks(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var out: [ArraySlice<UInt8>] = []
        var index = bytes.prefix { $0 == 0x0A }.count
        var start = index
        while index < bytes.count {
            guard bytes[index] == 0x0A, index + 1 == bytes.count || bytes[index + 1] == 0x0A else {
                index += 1
                continue
            }
            if start < index { out.append(bytes[start..<index]) }
            while index < bytes.count, bytes[index] == 0x0A { index += 1 }
            start = index
        }
        if start < bytes.count { out.append(bytes[start...]) }
        return out
    }

    /// Adds a note, on disk on return.
    mutating func append(_ note: String) throws(FileSystem.Failure) {
        let bytes = Array((note + "\n").utf8)
        try file.write(bytes, at: end)
        try file.syncData()
        end += bytes.count
    }
}
