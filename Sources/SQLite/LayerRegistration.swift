import CSQLite
import Glibc
import Synchronization

/// A file layer made known to SQLite under a name of its own, for as long as this value lives.
///
/// Each of SQLite's calls goes to the layer's object or, where a layer has nothing to say (locks, shared
/// memory, paths), to the system's VFS below. There is no `mmap`: the layer must see every read.
// `@unchecked Sendable`: everything here is set in `init` and only read afterwards; SQLite guards its list
// of names with a mutex of its own (sqlite.org/c3ref/vfs_find.html).
@safe final class LayerRegistration: @unchecked Sendable {
    /// What `sqlite3_open_v2` is told.
    let name: String
    private let layer: any FileLayer
    private let base: UnsafeMutablePointer<sqlite3_vfs>
    private let vfs: UnsafeMutablePointer<sqlite3_vfs>
    private let cName: UnsafeMutablePointer<CChar>
    private let methods: UnsafeMutablePointer<sqlite3_io_methods>

    private static let count = Atomic<Int>(0)

    init(_ layer: any FileLayer) throws(SQLiteError) {
        let number = Self.count.wrappingAdd(1, ordering: .relaxed).newValue
        name = "anamnesis-layer-\(number)"
        guard sqlite3_initialize() == SQLITE_OK,
            let base = unsafe sqlite3_vfs_find(nil), let cName = unsafe strdup(name)
        else { throw SQLiteError(code: SQLITE_NOMEM, message: "no file system") }
        self.layer = layer
        unsafe self.base = unsafe base
        unsafe self.cName = unsafe cName
        unsafe methods = .allocate(capacity: 1)
        unsafe methods.initialize(to: layeredMethods())
        unsafe vfs = .allocate(capacity: 1)
        unsafe vfs.initialize(to: layeredVFS(over: base))
        unsafe vfs.pointee.zName = unsafe UnsafePointer(cName)
        unsafe vfs.pointee.pAppData = unsafe Unmanaged.passUnretained(self).toOpaque()
        let code = unsafe sqlite3_vfs_register(vfs, 0)
        guard code == SQLITE_OK else {
            throw SQLiteError(code: code, message: "the file layer can't be registered")
        }
    }

    deinit {
        unsafe sqlite3_vfs_unregister(vfs)
        unsafe vfs.deallocate()
        unsafe methods.deallocate()
        unsafe free(cName)
    }

    /// The registration behind a VFS that SQLite calls; connections keep it alive.
    fileprivate static func of(_ vfs: UnsafeMutablePointer<sqlite3_vfs>?) -> LayerRegistration? {
        guard let data = unsafe vfs?.pointee.pAppData else { return nil }
        return unsafe Unmanaged<LayerRegistration>.fromOpaque(data).takeUnretainedValue()
    }

    // MARK: Calls of SQLite's

    func open(
        _ path: UnsafePointer<CChar>?,
        _ file: UnsafeMutablePointer<sqlite3_file>,
        _ flags: Int32,
        _ outFlags: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        unsafe file.pointee.pMethods = nil
        let below = unsafe LayerFile.base(of: file)
        unsafe below.pointee.pMethods = nil
        let name = unsafe path.map { unsafe String(cString: $0) }
        let opened: LayeredFile
        do throws(LayerFault) {
            opened = try layer.open(name, Self.kind(flags), unsafe BaseFile(below))
        } catch {
            return error.code
        }
        if !opened.isInMemory {
            let code =
                unsafe base.pointee.xOpen?(base, path, below, flags, outFlags) ?? SQLITE_CANTOPEN
            guard code == SQLITE_OK else { return code }
        } else {
            unsafe outFlags?.pointee = flags
        }
        unsafe LayerFile.setObject(of: file, to: Unmanaged.passRetained(opened).toOpaque())
        unsafe file.pointee.pMethods = unsafe UnsafePointer(methods)
        return SQLITE_OK
    }

    private static func kind(_ flags: Int32) -> FileKind {
        if flags & SQLITE_OPEN_MAIN_DB != 0 { return .database }
        if flags & SQLITE_OPEN_WAL != 0 { return .log }
        if flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL) != 0 { return .journal }
        return .temporary
    }

    func delete(_ path: UnsafePointer<CChar>?, _ durably: Int32) -> Int32 {
        do throws(LayerFault) {
            if let path = unsafe path {
                let name = unsafe String(cString: path)
                guard try layer.delete(name, durably: durably != 0) else { return SQLITE_OK }
            }
        } catch {
            return error.code
        }
        return unsafe base.pointee.xDelete?(base, path, durably) ?? SQLITE_IOERR
    }

    func access(
        _ path: UnsafePointer<CChar>?,
        _ flags: Int32,
        _ out: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        unsafe base.pointee.xAccess?(base, path, flags, out) ?? SQLITE_IOERR
    }

    func fullPath(
        _ path: UnsafePointer<CChar>?,
        _ count: Int32,
        _ out: UnsafeMutablePointer<CChar>?
    ) -> Int32 {
        unsafe base.pointee.xFullPathname?(base, path, count, out) ?? SQLITE_CANTOPEN
    }

    func randomness(_ count: Int32, _ out: UnsafeMutablePointer<CChar>?) -> Int32 {
        unsafe base.pointee.xRandomness?(base, count, out) ?? 0
    }

    func sleep(_ microseconds: Int32) -> Int32 {
        unsafe base.pointee.xSleep?(base, microseconds) ?? 0
    }

    func time(_ out: UnsafeMutablePointer<Double>?) -> Int32 {
        unsafe base.pointee.xCurrentTime?(base, out) ?? SQLITE_ERROR
    }

    func lastError(_ count: Int32, _ out: UnsafeMutablePointer<CChar>?) -> Int32 {
        unsafe base.pointee.xGetLastError?(base, count, out) ?? 0
    }
}

// The VFS: version 1, so that SQLite asks for nothing else.
private func layeredVFS(over base: UnsafeMutablePointer<sqlite3_vfs>) -> sqlite3_vfs {
    var vfs = unsafe sqlite3_vfs()
    unsafe vfs.iVersion = 1
    unsafe vfs.szOsFile = Int32(LayerFile.headCount) + base.pointee.szOsFile
    unsafe vfs.mxPathname = unsafe base.pointee.mxPathname
    unsafe vfs.xOpen = { vfs, path, file, flags, outFlags in
        guard let layer = unsafe LayerRegistration.of(vfs), let file = unsafe file else {
            return SQLITE_CANTOPEN
        }
        return unsafe layer.open(path, file, flags, outFlags)
    }
    unsafe vfs.xDelete = { unsafe LayerRegistration.of($0)?.delete($1, $2) ?? SQLITE_IOERR }
    unsafe vfs.xAccess = {
        unsafe LayerRegistration.of($0)?.access($1, $2, $3) ?? SQLITE_IOERR
    }
    unsafe vfs.xFullPathname = {
        unsafe LayerRegistration.of($0)?.fullPath($1, $2, $3) ?? SQLITE_CANTOPEN
    }
    unsafe vfs.xRandomness = { unsafe LayerRegistration.of($0)?.randomness($1, $2) ?? 0 }
    unsafe vfs.xSleep = { unsafe LayerRegistration.of($0)?.sleep($1) ?? 0 }
    unsafe vfs.xCurrentTime = { unsafe LayerRegistration.of($0)?.time($1) ?? SQLITE_ERROR }
    unsafe vfs.xGetLastError = { unsafe LayerRegistration.of($0)?.lastError($1, $2) ?? 0 }
    return unsafe vfs
}
