import CSQLite

/// Seals and opens pages with authentication; one for each open file, so it need not be thread safe.
package protocol PageCipher: AnyObject {
    /// Bytes that sealing needs at the end of each page.
    var reserve: Int { get }
    /// Turns a page into ciphertext, bound to `place`; its last ``reserve`` bytes are room. `false` on failure.
    func seal(_ page: inout [UInt8], place: [UInt8]) -> Bool
    /// Turns ciphertext back into the page, its last ``reserve`` bytes zero; `false` when anything differs.
    func open(_ page: inout [UInt8], place: [UInt8]) -> Bool
}

/// A layer that seals a database at rest: every page of the file and of its write-ahead log.
///
/// - Pages are sealed whole, header included: the layer knows their size, so SQLite finds bytes 16–23 of page 1
///   (page size and reserve, sqlite.org/fileformat2.html#the_database_header) in the opened page.
/// - Nonce and tag lie in the page's reserved bytes, which are zero while the page is open; a database is made
///   with ``Connection/reserveBytes(_:)``.
/// - A frame of the write-ahead log keeps its 24-byte header in clear: page number, size, salts, checksum.
///   SQLite computes the running checksum over *opened* pages, reserved bytes included, so what is read back
///   must be what was written, byte for byte; the zeros see to that. A seal is bound to the kind of file and the
///   page number. (Not to the salts: SQLite writes frames with salts of zero and fills them in when it had
///   to write a page of one transaction twice.)
/// - Recovery reads header and page in one call and stops at the first frame whose checksum is wrong, as
///   a crash leaves it; a frame that does not open is handed over as it is, so that it ends there too.
///   Anywhere else what does not open is SQLITE_IOERR_DATA.
/// - The `-shm` file holds page numbers and locks alone. Journals and temporary files are kept in memory.
/// - An older genuine copy of a page opens: replay of single pages is found by comparing digests of rows,
///   not here.
package final class SealingLayer: FileLayer {
    /// Bytes of a page, and of its header in a frame.
    package static let pageBytes = 4096
    static let frameHeader = 24

    private let makeCipher: @Sendable () -> (any PageCipher)?

    /// A layer whose files get a cipher each.
    package init(cipher: @escaping @Sendable () -> (any PageCipher)?) {
        makeCipher = cipher
    }

    package func open(
        _ name: String?,
        _ kind: FileKind,
        _ base: BaseFile
    ) throws(LayerFault) -> LayeredFile {
        switch kind {
        case .journal, .temporary: return MemoryFile(base)
        case .database:
            guard let cipher = makeCipher() else { throw .closed }
            return SealedDatabaseFile(base, cipher)
        case .log:
            guard let cipher = makeCipher() else { throw .closed }
            return SealedLogFile(base, cipher)
        }
    }

    package func delete(_ name: String, durably: Bool) throws(LayerFault) -> Bool {
        !name.hasSuffix("-journal")
    }
}

private let pageBytes = SealingLayer.pageBytes

/// What the seal of a page of the database is bound to: the kind of file, and its number.
private func place(_ page: UInt32) -> [UInt8] {
    [
        0, UInt8(truncatingIfNeeded: page >> 24), UInt8(truncatingIfNeeded: page >> 16),
        UInt8(truncatingIfNeeded: page >> 8), UInt8(truncatingIfNeeded: page),
    ]
}

/// Seals a page where it stands, once its room for the seal is seen to be empty.
private func seal(
    _ page: inout [UInt8],
    _ cipher: any PageCipher,
    place: [UInt8]
) throws(LayerFault) {
    guard page.count == pageBytes, page[(pageBytes - cipher.reserve)...].allSatisfy({ $0 == 0 }),
        cipher.seal(&page, place: place), page.count == pageBytes
    else { throw .failed }
}

/// The database: a row of sealed pages.
private final class SealedDatabaseFile: LayeredFile {
    private let cipher: any PageCipher

    init(_ base: BaseFile, _ cipher: any PageCipher) {
        self.cipher = cipher
        super.init(base)
    }

    override func read(_ buffer: inout [UInt8], at offset: Int64) throws(LayerFault) {
        let start = Int(clamping: max(0, offset))
        if buffer.count == pageBytes, start % pageBytes == 0 { return try page(&buffer, at: start) }
        // The 100-byte header, before SQLite knows the size of a page, and the change counter.
        let first = start / pageBytes * pageBytes
        guard start + buffer.count <= first + pageBytes else { throw .failed }
        var whole = [UInt8](repeating: 0, count: pageBytes)
        do throws(LayerFault) {
            try page(&whole, at: first)
        } catch {
            for index in buffer.indices { buffer[index] = 0 }
            throw error
        }
        for index in buffer.indices { buffer[index] = whole[start - first + index] }
    }

    private func page(_ buffer: inout [UInt8], at offset: Int) throws(LayerFault) {
        do throws(LayerFault) {
            try base.read(&buffer, at: Int64(offset))
        } catch {
            // The end of the file is no damage; a part of a page is.
            guard error == .short, try base.size() > Int64(offset) else { throw error }
            throw .damaged
        }
        guard cipher.open(&buffer, place: Self.place(offset)), buffer.count == pageBytes else {
            buffer = [UInt8](repeating: 0, count: pageBytes)
            throw .damaged
        }
    }

    override func write(_ bytes: inout [UInt8], at offset: Int64) throws(LayerFault) {
        let start = Int(clamping: max(0, offset))
        guard start % pageBytes == 0 else { throw .failed }
        try seal(&bytes, cipher, place: Self.place(start))
        try base.write(bytes, at: offset)
    }

    private static func place(_ offset: Int) -> [UInt8] {
        SQLite.place(UInt32(clamping: offset / pageBytes + 1))
    }
}

/// The write-ahead log: 32 bytes, then frames of a clear header and a sealed page.
///
/// A new frame's header waits for its page, which SQLite writes next, so that both leave in one call.
private final class SealedLogFile: LayeredFile {
    private static let headerBytes = 32
    private static let frameBytes = SealingLayer.frameHeader + pageBytes

    private let cipher: any PageCipher
    /// The frame header written last; its page comes next.
    private var latest: (start: Int, header: [UInt8])?
    /// Whether it is still to be written.
    private var waits = false
    /// Where the next new frame begins; `nil` before anything was written here.
    private var end: Int?
    private var frame: [UInt8] = []
    private var page: [UInt8] = []

    init(_ base: BaseFile, _ cipher: any PageCipher) {
        self.cipher = cipher
        super.init(base)
    }

    override func read(_ buffer: inout [UInt8], at offset: Int64) throws(LayerFault) {
        try settle()
        let start = Int(clamping: max(0, offset))
        switch (Self.within(start), buffer.count) {
        case (0, Self.frameBytes):
            try base.read(&buffer, at: offset)
            guard open(buffer) else { return }
            buffer.replaceSubrange(SealingLayer.frameHeader..., with: page)
        case (SealingLayer.frameHeader, pageBytes):
            if frame.count != Self.frameBytes {
                frame = [UInt8](repeating: 0, count: Self.frameBytes)
            }
            try base.read(&frame, at: offset - Int64(SealingLayer.frameHeader))
            guard open(frame) else { throw .damaged }
            swap(&buffer, &page)
        case (-1, ...Self.headerBytes):
            try base.read(&buffer, at: offset)
        case (let within, let count):
            // Parts of a frame's header, such as the checksum that the next frame goes on from.
            guard within >= 0, within + count <= SealingLayer.frameHeader else { throw .failed }
            try base.read(&buffer, at: offset)
        }
    }

    /// Where in its frame a byte of the file lies; -1 before the first frame.
    private static func within(_ start: Int) -> Int {
        start < headerBytes ? -1 : (start - headerBytes) % frameBytes
    }

    /// Opens a frame's page into ``page``; `false` when it is not what was written.
    private func open(_ frame: [UInt8]) -> Bool {
        page.removeAll(keepingCapacity: true)
        page.append(contentsOf: frame[SealingLayer.frameHeader...])
        return cipher.open(&page, place: Self.place(frame)) && page.count == pageBytes
    }

    override func write(_ bytes: inout [UInt8], at offset: Int64) throws(LayerFault) {
        let start = Int(clamping: max(0, offset))
        switch (Self.within(start), bytes.count) {
        case (0, SealingLayer.frameHeader):
            try settle()
            latest = (start, bytes)
            waits = start == end
            if !waits { try base.write(bytes, at: offset) }
        case (SealingLayer.frameHeader, pageBytes):
            let first = start - SealingLayer.frameHeader
            if waits, latest?.start != first { try settle() }
            let header = try header(at: first)
            try seal(&bytes, cipher, place: Self.place(header))
            if waits {
                waits = false
                frame.removeAll(keepingCapacity: true)
                frame += header
                frame += bytes
                try base.write(frame, at: Int64(first))
            } else {
                try base.write(bytes, at: offset)
            }
            end = max(end ?? 0, first + Self.frameBytes)
        case (-1, ...Self.headerBytes):
            try settle()
            try base.write(bytes, at: offset)
            // A new header begins the log anew.
            end = Self.headerBytes
        default: throw .failed
        }
    }

    /// Writes a header whose page did not come.
    private func settle() throws(LayerFault) {
        guard waits, let latest else { return }
        waits = false
        try base.write(latest.header, at: Int64(latest.start))
    }

    override func truncate(_ size: Int64) throws(LayerFault) {
        try settle()
        end = nil
        try base.truncate(size)
    }

    override func sync(_ flags: Int32) throws(LayerFault) {
        try settle()
        try base.sync(flags)
    }

    override func size() throws(LayerFault) -> Int64 {
        try settle()
        return try base.size()
    }

    private func header(at start: Int) throws(LayerFault) -> [UInt8] {
        if let latest, latest.start == start { return latest.header }
        var header = [UInt8](repeating: 0, count: SealingLayer.frameHeader)
        try base.read(&header, at: Int64(start))
        return header
    }

    // The page number (sqlite.org/fileformat2.html#walformat).
    private static func place(_ header: [UInt8]) -> [UInt8] {
        [1, header[0], header[1], header[2], header[3]]
    }
}
