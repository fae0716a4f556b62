import Cryptography
import Glibc
import SQLite
public import World

/// Why a master key file was not read or made; each description is one line.
public enum MasterKeyError: Error, Equatable, Sendable, CustomStringConvertible {
    /// There is no file.
    case absent(String)
    /// There is a file already.
    case exists(String)
    /// It is a symbolic link, a directory or a device.
    case notAFile(String)
    /// Group or others may do something with it; its mode must be 0600 or 0400.
    case openToOthers(String)
    /// It belongs to another user.
    case otherOwner(String)
    /// It does not hold 64 lower-case hexadecimal digits.
    case malformed(String)
    /// The system refused.
    case failed(String)

    /// One line.
    public var description: String {
        switch self {
        case .absent(let path): "master key file \(path) does not exist"
        case .exists(let path): "master key file \(path) exists already; it is never overwritten"
        case .notAFile(let path): "master key file \(path) is not a regular file"
        case .openToOthers(let path):
            "master key file \(path) is open to group or others; run chmod 600 on it"
        case .otherOwner(let path): "master key file \(path) belongs to another user"
        case .malformed(let path):
            "master key file \(path) does not hold 64 lower-case hexadecimal digits"
        case .failed(let reason): "master key file: \(reason)"
        }
    }
}

/// The key-encryption key of a data directory: 32 bytes that wrap every other key.
///
/// Never prints itself.
public struct MasterKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// A key from exactly 64 lower-case hexadecimal digits, with or without one newline (LF or CRLF) behind them.
    public init?(text: String) {
        // To Swift CRLF is one character, which is no "\n".
        let isEnded = text.hasSuffix("\n") || text.hasSuffix("\r\n")
        let digits = isEnded ? String(text.dropLast()) : text
        guard let bytes = Hexadecimal.bytes(digits), bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A name for the key that tells nothing about it: 32 hexadecimal digits of a hash.
    public var id: String { Self.id(of: bytes).hex }

    static func id(of bytes: [UInt8]) -> Identifier {
        let digest = SHA256.hash(parts: [Label.masterKeyID, bytes])
        return Identifier(bytes: digest.bytes.prefix(16)) ?? .zero
    }

    /// Reads the key file at `path`.
    ///
    /// - Throws: When it is absent, a link, of another owner, open to group or others, or malformed.
    public static func read(_ path: String) throws(MasterKeyError) -> MasterKey {
        guard let status = FileSystem.status(path) else { throw .absent(path) }
        guard status.isRegular else { throw .notAFile(path) }
        guard status.owner == geteuid() else { throw .otherOwner(path) }
        guard !status.isOpenToOthers else { throw .openToOthers(path) }
        let content: [UInt8]
        do throws(FileSystem.Failure) {
            content = try FileSystem.open(path, O_RDONLY | O_NOFOLLOW).read(128)
        } catch {
            throw .failed(error.text)
        }
        guard let key = MasterKey(text: String(decoding: content, as: UTF8.self)) else {
            throw .malformed(path)
        }
        return key
    }

    /// Makes a key file of mode 0600 at `path`, which must not exist, and syncs it and its directory; leaves none when it fails.
    public static func create(_ path: String, world: World) throws(MasterKeyError) -> MasterKey {
        let key = MasterKey(bytes: world.bytes(32))
        do throws(FileSystem.Failure) {
            let file = try FileSystem.open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW)
            do throws(FileSystem.Failure) {
                try file.write(Array((Hexadecimal.text(key.bytes) + "\n").utf8))
                try file.sync()
                try FileSystem.syncDirectory(FileSystem.directory(of: path))
            } catch {
                // An empty file would be in the way of the next attempt.
                try? FileSystem.remove(path)
                throw error
            }
        } catch {
            throw error.code == EEXIST ? .exists(path) : .failed(error.text)
        }
        return key
    }

    /// `‹redacted›`.
    public var description: String { "\u{2039}redacted\u{203A}" }
    /// `‹redacted›`.
    public var debugDescription: String { description }
    /// Without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
