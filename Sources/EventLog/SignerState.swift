import Cryptography
import Glibc
import SQLite

/// `signer/state`: the last size and root that were signed.
///
/// Two places of 256 bytes, written in turn and each with its own digest, so that a write cut short
/// leaves the one before.
struct SignerState {
    struct Head: Sendable, Equatable {
        let size: UInt64
        let root: Digest
    }

    /// What was signed last; `nil` before the first time.
    private(set) var head: Head?
    /// Whether what was signed can't be read any more: neither place of a file that has bytes is whole.
    let isDamaged: Bool
    /// Whether nothing was ever written to the file, not even that nothing was signed.
    let isEmpty: Bool
    private let file: Descriptor
    private var turn: UInt64

    private static let placeBytes = 256

    /// Opens or makes the file.
    init(path: String) throws(FileSystem.Failure) {
        file = try FileSystem.open(path, O_RDWR | O_CREAT | O_NOFOLLOW)
        let latest = try Self.latest(in: file)
        (turn, head) = latest ?? (0, nil)
        // A first write that a crash cut short leaves zeros; nothing was signed before it was on disk.
        isEmpty = try file.read(2 * Self.placeBytes, at: 0).allSatisfy { $0 == 0 }
        isDamaged = latest == nil && !isEmpty
        if head?.size == 0 { head = nil }
    }

    /// Writes that nothing was signed yet, so that a file which was emptied later is told from a new one.
    mutating func begin() throws(FileSystem.Failure) {
        try keep(Head(size: 0, root: MerkleRoot().root))
        head = nil
    }

    /// What the signer whose state is at `path` signed last, for who only reads; `nil` when it never did.
    static func head(at path: String) throws(FileSystem.Failure) -> Head? {
        guard FileSystem.status(path) != nil else { return nil }
        return try latest(in: FileSystem.open(path, O_RDONLY | O_NOFOLLOW))?.head
    }

    /// Whether the state at `path` says of nothing that it was signed: it is not there, or as good as new.
    ///
    /// One that is damaged does not; signing fails on it.
    static func isSilent(at path: String) -> Bool {
        guard FileSystem.status(path) != nil else { return true }
        guard let file = try? FileSystem.open(path, O_RDONLY | O_NOFOLLOW),
            let bytes = try? file.read(2 * placeBytes, at: 0)
        else { return false }
        if bytes.allSatisfy({ $0 == 0 }) { return true }
        return (try? latest(in: file))?.head?.size == 0
    }

    private static func latest(
        in file: Descriptor
    ) throws(FileSystem.Failure) -> (turn: UInt64, head: Head?)? {
        var latest: (turn: UInt64, head: Head?)?
        for place in 0..<2 {
            let bytes = try file.read(placeBytes, at: place * placeBytes)
            guard let (number, head) = parse(bytes), number >= latest?.turn ?? 0 else { continue }
            latest = (number, head)
        }
        return latest
    }

    private static func parse(_ bytes: [UInt8]) -> (UInt64, Head)? {
        let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        guard words.count >= 5, words[0] == "evlog/signer-state/v1", let turn = UInt64(words[1]),
            let size = Checkpoint.size(words[2]),
            let root = Hexadecimal.bytes(words[3]).flatMap({ Digest(bytes: $0) }),
            digest(turn, size, root) == words[4]
        else { return nil }
        return (turn, Head(size: size, root: root))
    }

    private static func line(_ turn: UInt64, _ size: UInt64, _ root: Digest) -> String {
        "evlog/signer-state/v1 \(turn) \(size) \(root.hex)"
    }

    private static func digest(_ turn: UInt64, _ size: UInt64, _ root: Digest) -> String {
        SHA256.hash(Array(line(turn, size, root).utf8)).hex
    }

    /// Keeps `head`, on disk on return.
    mutating func keep(_ head: Head) throws(FileSystem.Failure) {
        let next = turn + 1
        let text =
            Self.line(next, head.size, head.root) + " "
            + Self.digest(next, head.size, head.root) + " "
        var bytes = Array(text.utf8)
        bytes += [UInt8](repeating: 0x0A, count: max(0, Self.placeBytes - bytes.count))
        try file.write(bytes, at: Int(next % 2) * Self.placeBytes)
        try file.syncData()
        turn = next
        self.head = head
    }
}
