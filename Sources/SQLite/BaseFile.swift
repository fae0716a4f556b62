import CSQLite

/// A file of the system's, in the memory that SQLite gave for it.
///
/// Lives as long as SQLite keeps the file open; the layer's file is let go in the same call that closes it.
@safe package final class BaseFile {
    let pointer: UnsafeMutablePointer<sqlite3_file>

    init(_ pointer: UnsafeMutablePointer<sqlite3_file>) {
        unsafe self.pointer = unsafe pointer
    }

    private var methods: UnsafePointer<sqlite3_io_methods>? { unsafe pointer.pointee.pMethods }

    /// Fills `buffer` from `offset` on; throws `short` at the end of the file, the rest zeros.
    package func read(_ buffer: inout [UInt8], at offset: Int64) throws(LayerFault) {
        let code = unsafe buffer.withUnsafeMutableBytes { bytes in
            unsafe read(bytes.baseAddress, Int32(clamping: bytes.count), offset)
        }
        guard code == SQLITE_OK else { throw LayerFault(code) }
    }

    func read(_ buffer: UnsafeMutableRawPointer?, _ count: Int32, _ offset: Int64) -> Int32 {
        guard let methods = unsafe methods else { return SQLITE_IOERR }
        return unsafe methods.pointee.xRead?(pointer, buffer, count, offset) ?? SQLITE_IOERR
    }

    /// Writes `bytes` at `offset`.
    package func write(_ bytes: [UInt8], at offset: Int64) throws(LayerFault) {
        let code = unsafe bytes.withUnsafeBytes { bytes in
            guard let methods = unsafe methods else { return SQLITE_IOERR }
            return unsafe methods.pointee
                .xWrite?(pointer, bytes.baseAddress, Int32(clamping: bytes.count), offset)
                ?? SQLITE_IOERR
        }
        guard code == SQLITE_OK else { throw LayerFault(code) }
    }

    /// Cuts the file to `size` bytes.
    package func truncate(_ size: Int64) throws(LayerFault) {
        guard let methods = unsafe methods else { throw .failed }
        let code = unsafe methods.pointee.xTruncate?(pointer, size) ?? SQLITE_IOERR
        guard code == SQLITE_OK else { throw LayerFault(code) }
    }

    /// Makes what was written last.
    package func sync(_ flags: Int32) throws(LayerFault) {
        guard let methods = unsafe methods else { throw .failed }
        let code = unsafe methods.pointee.xSync?(pointer, flags) ?? SQLITE_IOERR
        guard code == SQLITE_OK else { throw LayerFault(code) }
    }

    /// Bytes in the file.
    package func size() throws(LayerFault) -> Int64 {
        guard let methods = unsafe methods else { throw .failed }
        var size: Int64 = 0
        let code = unsafe methods.pointee.xFileSize?(pointer, &size) ?? SQLITE_IOERR
        guard code == SQLITE_OK else { throw LayerFault(code) }
        return size
    }
}
