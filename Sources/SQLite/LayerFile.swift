import CSQLite

/// The memory of a layered file: SQLite's header, the layer's object, then the system's file.
enum LayerFile {
    static let headCount = 16

    static func base(
        of file: UnsafeMutablePointer<sqlite3_file>
    ) -> UnsafeMutablePointer<sqlite3_file> {
        unsafe (UnsafeMutableRawPointer(file) + headCount)
            .assumingMemoryBound(to: sqlite3_file.self)
    }

    static func setObject(
        of file: UnsafeMutablePointer<sqlite3_file>,
        to object: UnsafeMutableRawPointer?
    ) {
        unsafe UnsafeMutableRawPointer(file)
            .storeBytes(of: object, toByteOffset: 8, as: UnsafeMutableRawPointer?.self)
    }

    static func pointer(
        of file: UnsafeMutablePointer<sqlite3_file>
    ) -> UnsafeMutableRawPointer? {
        unsafe UnsafeMutableRawPointer(file)
            .load(fromByteOffset: 8, as: UnsafeMutableRawPointer?.self)
    }

    static func object(of file: UnsafeMutablePointer<sqlite3_file>?) -> LayeredFile? {
        guard let file = unsafe file, let object = unsafe pointer(of: file) else { return nil }
        return unsafe Unmanaged<LayeredFile>.fromOpaque(object).takeUnretainedValue()
    }

    static func close(_ file: UnsafeMutablePointer<sqlite3_file>?) -> Int32 {
        guard let file = unsafe file, let object = unsafe pointer(of: file) else {
            return SQLITE_OK
        }
        let below = unsafe base(of: file)
        let code = unsafe below.pointee.pMethods?.pointee.xClose?(below) ?? SQLITE_OK
        unsafe setObject(of: file, to: nil)
        unsafe Unmanaged<LayeredFile>.fromOpaque(object).release()
        return code
    }

    /// The system's methods and file, for what a layer has nothing to say about.
    static func below(
        _ file: UnsafeMutablePointer<sqlite3_file>?
    ) -> (sqlite3_io_methods, UnsafeMutablePointer<sqlite3_file>)? {
        guard let file = unsafe file else { return nil }
        let below = unsafe base(of: file)
        guard let methods = unsafe below.pointee.pMethods else { return nil }
        return unsafe (methods.pointee, below)
    }

    /// SQLite's code for what `body` did.
    static func code(_ body: () throws(LayerFault) -> Void) -> Int32 {
        do throws(LayerFault) {
            try body()
            return SQLITE_OK
        } catch {
            return error.code
        }
    }

    static func read(
        _ file: UnsafeMutablePointer<sqlite3_file>?,
        _ out: UnsafeMutableRawPointer?,
        _ count: Int32,
        _ offset: Int64
    ) -> Int32 {
        guard let object = unsafe object(of: file), let out = unsafe out, count >= 0 else {
            return SQLITE_IOERR
        }
        let count = Int(count)
        var buffer = object.lendBuffer()
        defer { object.takeBack(&buffer) }
        // Where less is read the rest is zeros, and nothing of an earlier call.
        if buffer.count == count {
            for index in buffer.indices { buffer[index] = 0 }
        } else {
            buffer = [UInt8](repeating: 0, count: count)
        }
        let answer = code { () throws(LayerFault) in try object.read(&buffer, at: offset) }
        unsafe buffer.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress, bytes.count <= count {
                unsafe out.copyMemory(from: base, byteCount: bytes.count)
            }
        }
        return answer
    }

    static func write(
        _ file: UnsafeMutablePointer<sqlite3_file>?,
        _ source: UnsafeRawPointer?,
        _ count: Int32,
        _ offset: Int64
    ) -> Int32 {
        guard let object = unsafe object(of: file), let source = unsafe source, count >= 0 else {
            return SQLITE_IOERR
        }
        var buffer = object.lendBuffer()
        defer { object.takeBack(&buffer) }
        buffer.removeAll(keepingCapacity: true)
        unsafe buffer.append(contentsOf: UnsafeRawBufferPointer(start: source, count: Int(count)))
        return code { () throws(LayerFault) in try object.write(&buffer, at: offset) }
    }
}

/// SQLite's methods of a layered file: version 2, which is what a write-ahead log needs, without `mmap`.
func layeredMethods() -> sqlite3_io_methods {
    var methods = sqlite3_io_methods()
    methods.iVersion = 2
    unsafe methods.xClose = { unsafe LayerFile.close($0) }
    unsafe methods.xRead = { unsafe LayerFile.read($0, $1, $2, $3) }
    unsafe methods.xWrite = { unsafe LayerFile.write($0, $1, $2, $3) }
    unsafe methods.xTruncate = { file, size in
        LayerFile.code { () throws(LayerFault) in
            try unsafe LayerFile.object(of: file)?.truncate(size)
        }
    }
    unsafe methods.xSync = { file, flags in
        LayerFile.code { () throws(LayerFault) in
            try unsafe LayerFile.object(of: file)?.sync(flags)
        }
    }
    unsafe methods.xFileSize = { file, out in
        LayerFile.code { () throws(LayerFault) in
            unsafe out?.pointee = try unsafe LayerFile.object(of: file)?.size() ?? 0
        }
    }
    addLocks(&methods)
    addSharedMemory(&methods)
    return methods
}

private func addLocks(_ methods: inout sqlite3_io_methods) {
    unsafe methods.xLock = { file, kind in
        guard let (methods, below) = unsafe LayerFile.below(file) else { return SQLITE_OK }
        return unsafe methods.xLock?(below, kind) ?? SQLITE_IOERR
    }
    unsafe methods.xUnlock = { file, kind in
        guard let (methods, below) = unsafe LayerFile.below(file) else { return SQLITE_OK }
        return unsafe methods.xUnlock?(below, kind) ?? SQLITE_IOERR
    }
    unsafe methods.xCheckReservedLock = { file, out in
        guard let (methods, below) = unsafe LayerFile.below(file) else {
            unsafe out?.pointee = 0
            return SQLITE_OK
        }
        return unsafe methods.xCheckReservedLock?(below, out) ?? SQLITE_IOERR
    }
    unsafe methods.xFileControl = { file, operation, argument in
        guard let (methods, below) = unsafe LayerFile.below(file) else { return SQLITE_NOTFOUND }
        return unsafe methods.xFileControl?(below, operation, argument) ?? SQLITE_NOTFOUND
    }
    unsafe methods.xSectorSize = { file in
        guard let (methods, below) = unsafe LayerFile.below(file) else { return 4096 }
        return unsafe methods.xSectorSize?(below) ?? 4096
    }
    unsafe methods.xDeviceCharacteristics = { file in
        guard let (methods, below) = unsafe LayerFile.below(file) else {
            return SQLITE_IOCAP_POWERSAFE_OVERWRITE
        }
        return unsafe methods.xDeviceCharacteristics?(below) ?? SQLITE_IOCAP_POWERSAFE_OVERWRITE
    }
}

private func addSharedMemory(_ methods: inout sqlite3_io_methods) {
    unsafe methods.xShmMap = { file, page, count, extend, out in
        guard let (methods, below) = unsafe LayerFile.below(file) else { return SQLITE_IOERR }
        return unsafe methods.xShmMap?(below, page, count, extend, out) ?? SQLITE_IOERR
    }
    unsafe methods.xShmLock = { file, offset, count, flags in
        guard let (methods, below) = unsafe LayerFile.below(file) else { return SQLITE_IOERR }
        return unsafe methods.xShmLock?(below, offset, count, flags) ?? SQLITE_IOERR
    }
    unsafe methods.xShmBarrier = { file in
        guard let (methods, below) = unsafe LayerFile.below(file) else { return }
        unsafe methods.xShmBarrier?(below)
    }
    unsafe methods.xShmUnmap = { file, delete in
        guard let (methods, below) = unsafe LayerFile.below(file) else { return SQLITE_OK }
        return unsafe methods.xShmUnmap?(below, delete) ?? SQLITE_OK
    }
}
