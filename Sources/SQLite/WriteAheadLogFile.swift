import Glibc

/// The `-wal` file beside a database, grown ahead of SQLite.
///
/// A commit that makes the file longer also waits for the file system's journal: measured, twice the time
/// of one that overwrites blocks that are there. So zeros are written ahead; SQLite takes a frame of zeros
/// for the end of its log (a salt that does not fit, sqlite.org/fileformat2.html#walformat).
///
/// Nothing is taken ahead that others on the same disk may need: below ``spareBytes`` free, nothing is grown.
///
/// Call only between commits of the one connection that writes: then nobody else writes to the file.
package struct WriteAheadLogFile {
    /// Bytes that stay free on the disk whatever is grown.
    package static let spareBytes = 16 << 20

    private let file: Descriptor
    private let frameBytes: Int

    /// The log of the database at `path`, which a connection has opened for writing in WAL mode.
    package init(database path: String, pageBytes: Int) throws(FileSystem.Failure) {
        file = try FileSystem.open(path + "-wal", O_WRONLY)
        frameBytes = pageBytes + 24
    }

    /// Whether the file ends less than `ahead` bytes behind the first `frames` frames.
    package func isNearEnd(after frames: Int, ahead: Int) throws(FileSystem.Failure) -> Bool {
        try file.size() - (32 + frames * frameBytes) < ahead
    }

    /// Makes the file end `bytes` behind the first `frames` frames, or behind its end if that is further.
    package func grow(after frames: Int, by bytes: Int) throws(FileSystem.Failure) {
        try grow(to: max(try file.size(), 32 + frames * frameBytes) + bytes)
    }

    /// Makes the file at least `size` bytes long, if the disk has the space to spare.
    package func grow(to size: Int) throws(FileSystem.Failure) {
        let more = size - (try file.size())
        guard more > 0, try file.freeBytes() - more >= Self.spareBytes else { return }
        try file.appendZeros(upTo: size)
        try file.syncData()
    }
}
