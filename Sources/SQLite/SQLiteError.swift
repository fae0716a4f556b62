/// Why SQLite refused, with its own words.
public struct SQLiteError: Error, Equatable, Sendable, CustomStringConvertible {
    /// SQLite's extended result code, or ``misuse`` for a fault found before SQLite was asked.
    public let code: Int32
    /// SQLite's message; it may quote SQL, never a bound value.
    public let message: String

    /// An error of `code`.
    public init(code: Int32, message: String) {
        self.code = code
        self.message = message
    }

    /// The primary result code, without its extension.
    public var primary: Int32 { code & 0xFF }

    /// The disk, or the allowed number of pages, is full; also where there is no room for the memory that connections
    /// share, which SQLite calls an I/O error (`SQLITE_IOERR_SHMSIZE`).
    public var isFull: Bool { primary == 13 || code == (10 | (19 << 8)) }
    /// A UNIQUE, CHECK, NOT NULL or trigger constraint said no.
    public var isConstraint: Bool { primary == 19 }
    /// Another connection holds a lock.
    public var isBusy: Bool { primary == 5 || primary == 6 }
    /// The file is damaged or no database.
    public var isCorrupt: Bool { primary == 11 || primary == 26 }
    /// What stands on the disk is not what was written: a damaged file, or a page whose seal does not fit.
    public var isDamage: Bool { isCorrupt || code == (10 | (32 << 8)) }
    /// Something had to be written by a connection that only reads; a journal to be rolled back counts too.
    public var isReadOnly: Bool { primary == 8 }
    /// The file can't be opened.
    public var isCannotOpen: Bool { primary == 14 }
    /// The authorizer refused.
    public var isNotAuthorized: Bool { primary == 23 }

    /// `SQLite 11: database disk image is malformed`; for a full disk in its own words.
    public var description: String {
        isFull ? "the disk is full; make room and try again" : "SQLite \(code): \(message)"
    }

    /// The code of a fault in how this room was used: an index out of range, a text with a zero byte.
    public static let misuse: Int32 = 21
    /// The code of a file that is no database of the wanted kind.
    public static let notADatabase: Int32 = 26
    /// The code of a database that is damaged.
    public static let corrupt: Int32 = 11
}

/// A value as SQLite stores it.
public enum SQLValue: Sendable, Equatable {
    /// NULL.
    case null
    /// A 64-bit integer.
    case integer(Int64)
    /// A double.
    case real(Double)
    /// UTF-8 text.
    case text(String)
    /// Bytes.
    case blob([UInt8])
}
