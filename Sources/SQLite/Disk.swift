/// Where a connection's files are: the machine's own file system, or a layer over it.
///
/// A value, so that what happens below SQLite can be chosen from outside: pages sealed at rest, or, in
/// tests, a disk that fails on purpose.
public struct Disk: Sendable {
    /// The machine's file system, as it is.
    public static let system = Disk(registration: nil)

    let registration: LayerRegistration?
    /// How sure a commit of the log is (`PRAGMA synchronous`); anything but FULL is a test's control.
    package private(set) var synchronous = "FULL"

    /// Whether there is no layer.
    package var isSystem: Bool { registration == nil }

    private init(registration: LayerRegistration?) {
        self.registration = registration
    }

    /// The machine's file system seen through `layer`.
    package init(layer: any FileLayer) throws(SQLiteError) {
        registration = try LayerRegistration(layer)
    }

    /// The same disk with weaker commits, for controls in tests: a power cut loses acknowledged writes.
    package func promisingLess() -> Disk {
        var disk = self
        disk.synchronous = "NORMAL"
        return disk
    }
}

/// What a file is for, as SQLite tells when it opens it.
package enum FileKind: Sendable, Equatable {
    /// The database itself.
    case database
    /// Its write-ahead log.
    case log
    /// A rollback journal beside a database.
    case journal
    /// Anything temporary.
    case temporary
}

/// What stands between SQLite and the system's files.
package protocol FileLayer: AnyObject, Sendable {
    /// What SQLite gets when it opens a file; throws SQLite's code to refuse.
    func open(_ name: String?, _ kind: FileKind, _ base: BaseFile) throws(LayerFault) -> LayeredFile
    /// Before a file is deleted; `false` when there is no such file below, throws SQLite's code to refuse.
    func delete(_ name: String, durably: Bool) throws(LayerFault) -> Bool
}

/// A result code of SQLite's that a layer answers with.
package struct LayerFault: Error, Equatable, Sendable {
    package let code: Int32

    package init(_ code: Int32) { self.code = code }

    /// The disk failed (SQLITE_IOERR).
    package static let failed = LayerFault(10)
    /// No space (SQLITE_FULL).
    package static let full = LayerFault(13)
    /// Fewer bytes than asked for, the rest zeros (SQLITE_IOERR_SHORT_READ): the end of a file.
    package static let short = LayerFault(10 | (2 << 8))
    /// What was read is not what was written (SQLITE_IOERR_DATA).
    package static let damaged = LayerFault(10 | (32 << 8))
    /// The file can't be opened (SQLITE_CANTOPEN).
    package static let closed = LayerFault(14)
}

/// One open file of a layer; by default everything goes to the system's file below.
///
/// SQLite calls on the thread of the connection that opened it, one call at a time.
package class LayeredFile {
    /// The system's file.
    package let base: BaseFile
    /// Whether bytes are kept here alone, so that the system's file was never opened.
    package var isInMemory: Bool { false }

    /// Room for a page on its way, kept from one call to the next.
    private var buffer: [UInt8] = []

    package init(_ base: BaseFile) {
        self.base = base
    }

    /// The room, for one call; bytes of an earlier one may stand in it.
    final func lendBuffer() -> [UInt8] {
        var lent: [UInt8] = []
        swap(&lent, &buffer)
        return lent
    }

    /// Keeps the room again.
    final func takeBack(_ lent: inout [UInt8]) {
        swap(&lent, &buffer)
    }

    /// Fills `buffer` from `offset` on; throws `short` at the end of the file, the rest zeros.
    package func read(_ buffer: inout [UInt8], at offset: Int64) throws(LayerFault) {
        try base.read(&buffer, at: offset)
    }

    /// Writes `bytes` at `offset`; what is left in them then is of no use.
    package func write(_ bytes: inout [UInt8], at offset: Int64) throws(LayerFault) {
        try base.write(bytes, at: offset)
    }

    /// Cuts the file to `size` bytes.
    package func truncate(_ size: Int64) throws(LayerFault) {
        try base.truncate(size)
    }

    /// Makes what was written last.
    package func sync(_ flags: Int32) throws(LayerFault) {
        try base.sync(flags)
    }

    /// Bytes in the file.
    package func size() throws(LayerFault) -> Int64 {
        try base.size()
    }
}
