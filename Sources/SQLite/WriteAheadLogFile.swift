import Glibc

/// The `-wal` file beside a database, grown ahead of SQLite.
///
/// A commit that makes the file longer also waits for the file system's journal: measured, twice the time
/// of one that overwrites blocks that are there. So zeros are written ahead; SQLite takes a frame of zeros
/// for the end of its log (a salt that does not fit, sqlite.org/fileformat2.html#walformat).
///
/// Call only between commits of the one connection that writes: then nobody else writes to the file.
package struct WriteAheadLogFile {
    private let file: Descriptor
    private let frameBytes: Int

    /// The log of the database at `path`, which a connection has opened for writing in WAL mode.
    package init(database path: String, pageBytes: Int) throws(FileSystem.Failure) {
        file = try FileSystem.open(path + "-wal", O_WRONLY)
        frameBytes = pageBytes + 24
    }

    /// Makes room for `ahead` bytes behind the first `frames` frames, in steps of `ahead`, synced.
    ///
    /// Does nothing while half of that is left.
    package func reserve(after frames: Int, ahead: Int) throws(FileSystem.Failure) {
        let used = 32 + frames * frameBytes
        let size = try file.size()
        guard size - used < ahead / 2 else { return }
        try file.appendZeros(upTo: max(size, used) + ahead)
        try file.syncData()
    }
}
