import SQLite
public import World

/// Why nothing was appended.
public enum AppendError: Error, Equatable, Sendable, CustomStringConvertible {
    /// `stream` has `actual` events, not `expected`: read it again and decide again.
    case versionConflict(stream: Identifier, expected: UInt64, actual: UInt64)
    /// The id stands in the log with other content; give the event a fresh one.
    case identifierReused(Identifier)
    /// An event's record would have this many bytes, past 65,535.
    case recordTooLarge(Int)
    /// More than ``EventLog/eventsPerAppendMax`` events in one append.
    case tooManyEvents(Int)
    /// The log was not opened with this event name, or the name is the log's own.
    case unknownType(String)
    /// Too much is waiting already; try again later.
    case queueFull
    /// The disk is full. The log goes on by itself when there is space.
    case storageFull
    /// The subject was erased; nothing more is recorded about it.
    case erased(Identifier)
    /// The log is damaged or quarantined and takes no such event; a person must act.
    case readOnly(String)
    /// The disk or the key store failed; when it was the disk, the log takes no more.
    case storageFailed(String)
    /// The log was closed.
    case closed

    /// One line.
    public var description: String {
        switch self {
        case .versionConflict(let stream, let expected, let actual):
            "stream \(stream.hex) has \(actual) events, not \(expected)"
        case .identifierReused(let id): "event id \(id.hex) stands in the log with other content"
        case .recordTooLarge(let size): "a record would have \(size) bytes, past 65,535"
        case .tooManyEvents(let count): "\(count) events are too many at once"
        case .unknownType(let name): "no event is called \(name)"
        case .queueFull: "too much is waiting; try again"
        case .storageFull: "the disk is full"
        case .erased(let subject): "subject \(subject.hex) was erased"
        case .readOnly(let reason): "\(reason); the log is read-only"
        case .storageFailed(let reason): "the disk refused: \(reason)"
        case .closed: "the log is closed"
        }
    }
}

/// Why a log was not accepted in the place of a later one.
public enum AcceptError: Error, Equatable, Sendable {
    /// The log is not older than anything it vouched for, and no copy: there is nothing to accept.
    case nothingToAccept
    /// `log_restored` can't be written; the log stays as it was.
    case failed(AppendError)
}

/// Why nothing was read.
public enum ReadError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The record at this position does not verify or does not open. Others may.
    case integrityFailed(position: UInt64)
    /// A key in the key store does not open with this master key, or is missing without an erasure.
    case keyDamaged(Identifier)
    /// The disk failed.
    case storageFailed(String)
    /// The log was closed.
    case closed

    /// One line.
    public var description: String {
        switch self {
        case .integrityFailed(let position):
            "record \(position) does not verify or does not open; run verify"
        case .keyDamaged(let key):
            "key \(key.hex) in keys.db is missing or does not open; run verify --keys"
        case .storageFailed(let reason): "the disk refused: \(reason)"
        case .closed: "the log is closed"
        }
    }

    /// What `storageFailed` says when there is no space.
    public static let full = "disk full"
}

/// Why a data directory was not made or opened; each description is one line that names the fix.
public enum OpenError: Error, Equatable, Sendable, CustomStringConvertible {
    /// There is a log at this path already.
    case exists(String)
    /// There is no log at this path.
    case missing(String)
    /// Another process has this directory open.
    case inUse(String)
    /// The file is no event log, or of a newer version.
    case notALog(String)
    /// A record does not verify.
    case tampered(position: UInt64, detail: String)
    /// The key store is missing; it was wrapped by the master key of this id.
    case keyStoreMissing(masterKey: String)
    /// The master key given is not the one that wraps the key store.
    case wrongMasterKey(given: String, needed: String)
    /// A master key has 32 bytes.
    case masterKeyLength(Int)
    /// The key store can't be used, and why; it is wrapped by the master key of this id.
    case keyStoreDamaged(masterKey: String, reason: String)
    /// The key store is there, the log is not.
    case logMissing(String)
    /// Something else stands in the directory that is to be made.
    case notEmpty(String)
    /// This user has no right to see what is there; ask as another.
    case hidden(String)
    /// The disk refused.
    case storageFailed(String)

    /// Why nothing can be seen at `path`.
    static func nothing(at path: String, file: String) -> OpenError {
        FileSystem.isHidden(file) ? .hidden(path) : .missing(path)
    }

    /// One line.
    public var description: String {
        switch self {
        case .exists(let path): "\(path) holds a log already; choose another directory"
        case .missing(let path): "\(path) holds no log; make one with init"
        case .inUse(let path): "\(path) is in use by another process; stop it first"
        case .notALog(let reason): "this is no event log that can be opened: \(reason)"
        case .tampered(let position, let detail):
            "record \(position) does not verify (\(detail)); run verify"
        case .keyStoreMissing(let id):
            "keys.db is missing; restore the one that is wrapped by master key \(id)"
        case .wrongMasterKey(let given, let needed):
            "master key \(given) does not open this key store, which needs master key \(needed)"
        case .masterKeyLength(let count): "a master key has 32 bytes, not \(count)"
        case .keyStoreDamaged(let id, let reason):
            "keys.db can't be used: \(reason); put back the one that is wrapped by master key \(id)"
        case .logMissing(let path):
            "\(path) holds keys.db and no log: events.db is missing or empty; put it back, or restore the "
                + "log from a backup into a new directory, with --keys and this keys.db"
        case .notEmpty(let path):
            "\(path) is no empty directory; choose a new one, or remove what a failed attempt left there"
        case .hidden(let path): "this user may not look into \(path)"
        case .storageFailed(let reason): "the disk refused: \(reason)"
        }
    }
}
