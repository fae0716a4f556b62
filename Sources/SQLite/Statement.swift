import CSQLite

/// One compiled statement; parameters and columns count from zero here, whatever SQLite does.
///
/// Not `Sendable`: it stays with its connection's owner. An index out of range is an error when binding
/// and NULL when reading.
@safe public final class Statement {
    private let connection: Connection
    private let pointer: OpaquePointer
    /// Number of parameters.
    public let parameterCount: Int
    /// Number of result columns; 0 for a statement without rows.
    public let columnCount: Int

    init(_ connection: Connection, _ pointer: OpaquePointer) {
        self.connection = connection
        unsafe self.pointer = unsafe pointer
        parameterCount = Int(unsafe sqlite3_bind_parameter_count(pointer))
        columnCount = Int(unsafe sqlite3_column_count(pointer))
    }

    deinit {
        unsafe sqlite3_finalize(pointer)
    }

    /// Whether it only reads.
    public var isReadOnly: Bool { unsafe sqlite3_stmt_readonly(pointer) != 0 }

    /// The text it was compiled from.
    public var sql: String {
        guard let text = unsafe sqlite3_sql(pointer) else { return "" }
        return unsafe String(cString: text)
    }

    /// The name of parameter `index` with its `:`; `nil` for a bare `?` or an index out of range.
    public func parameterName(_ index: Int) -> String? {
        guard (0..<parameterCount).contains(index),
            let name = unsafe sqlite3_bind_parameter_name(pointer, Int32(index) + 1)
        else { return nil }
        return unsafe String(cString: name)
    }

    /// The name of result column `index`; empty for an index out of range.
    public func columnName(_ index: Int) -> String {
        guard (0..<columnCount).contains(index),
            let name = unsafe sqlite3_column_name(pointer, Int32(index))
        else { return "" }
        return unsafe String(cString: name)
    }

    /// The declared type of the table column behind result column `index`, if it is one.
    public func columnDeclaredType(_ index: Int) -> String? {
        guard (0..<columnCount).contains(index),
            let name = unsafe sqlite3_column_decltype(pointer, Int32(index))
        else { return nil }
        return unsafe String(cString: name)
    }

    // MARK: Running

    /// Moves to the next row; `false` when there is none, and the statement is ready to run again.
    public func step() throws(SQLiteError) -> Bool {
        let code = unsafe sqlite3_step(pointer)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE {
            unsafe sqlite3_reset(pointer)
            return false
        }
        let error = unsafe Connection.error(connection.handle, code)
        unsafe sqlite3_reset(pointer)
        throw error
    }

    /// Runs to the end, dropping rows.
    public func run() throws(SQLiteError) {
        while try step() {}
    }

    /// Ends the current run; bound values stay.
    public func reset() {
        unsafe sqlite3_reset(pointer)
    }

    /// Binds NULL everywhere.
    public func clearBindings() {
        unsafe sqlite3_clear_bindings(pointer)
    }

    // MARK: Binding

    /// Binds `value` to parameter `index`.
    public func bind(_ value: SQLValue, at index: Int) throws(SQLiteError) {
        switch value {
        case .null: try bindNull(at: index)
        case .integer(let integer): try bind(integer, at: index)
        case .real(let double): try bind(double, at: index)
        case .text(let text): try bind(text, at: index)
        case .blob(let bytes): try bind(bytes, at: index)
        }
    }

    /// Binds NULL.
    public func bindNull(at index: Int) throws(SQLiteError) {
        try check(unsafe sqlite3_bind_null(pointer, try place(index)))
    }

    /// Binds an integer.
    public func bind(_ value: Int64, at index: Int) throws(SQLiteError) {
        try check(unsafe sqlite3_bind_int64(pointer, try place(index), value))
    }

    /// Binds a double; SQLite stores NaN as NULL.
    public func bind(_ value: Double, at index: Int) throws(SQLiteError) {
        try check(unsafe sqlite3_bind_double(pointer, try place(index), value))
    }

    /// Binds text, copied.
    public func bind(_ value: String, at index: Int) throws(SQLiteError) {
        let place = try place(index)
        var value = value
        let code = value.withUTF8 { text -> Int32 in
            guard let count = Int32(exactly: text.count) else { return SQLITE_TOOBIG }
            let start = unsafe UnsafeRawPointer(text.baseAddress)?
                .assumingMemoryBound(to: CChar.self)
            guard let start = unsafe start else {
                return unsafe sqlite_bind_text_copied(pointer, place, "", 0)
            }
            return unsafe sqlite_bind_text_copied(pointer, place, start, count)
        }
        try check(code)
    }

    /// Binds bytes, copied.
    public func bind(_ value: [UInt8], at index: Int) throws(SQLiteError) {
        try bind(value.span, at: index)
    }

    /// Binds bytes, copied.
    public func bind(_ value: Span<UInt8>, at index: Int) throws(SQLiteError) {
        let place = try place(index)
        let code = unsafe value.withUnsafeBufferPointer { bytes -> Int32 in
            guard let count = Int32(exactly: bytes.count) else { return SQLITE_TOOBIG }
            guard let start = bytes.baseAddress else {
                return unsafe sqlite3_bind_zeroblob(pointer, place, 0)
            }
            return unsafe sqlite_bind_blob_copied(pointer, place, start, count)
        }
        try check(code)
    }

    /// Binds sixteen bytes: two halves, each big-endian.
    public func bind(_ high: UInt64, _ low: UInt64, at index: Int) throws(SQLiteError) {
        let place = try place(index)
        let code = unsafe withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { bytes -> Int32 in
            unsafe sqlite_bind_blob_copied(pointer, place, bytes.baseAddress, Int32(bytes.count))
        }
        try check(code)
    }

    /// A number, and where in a buffer three blobs are.
    public typealias Row = (number: Int64, Range<Int>, Range<Int>, Range<Int>)

    /// Runs to the end with `count` rows as parameters, one behind the other; their blobs, parts of `bytes`, are not copied.
    ///
    /// The blobs are unbound again on return.
    public func run(
        _ count: Int,
        of bytes: Span<UInt8>,
        row: (Int) -> Row
    ) throws(SQLiteError) {
        defer { clearBindings() }
        for index in 0..<count {
            let (number, first, second, third) = row(index)
            try bind(number, at: 4 * index)
            try borrow(bytes.extracting(first), 4 * index + 1)
            try borrow(bytes.extracting(second), 4 * index + 2)
            try borrow(bytes.extracting(third), 4 * index + 3)
        }
        try run()
    }

    // The caller unbinds before the span ends.
    private func borrow(_ value: Span<UInt8>, _ index: Int) throws(SQLiteError) {
        let place = try place(index)
        let code = unsafe value.withUnsafeBufferPointer { bytes -> Int32 in
            guard let count = Int32(exactly: bytes.count) else { return SQLITE_TOOBIG }
            guard let start = bytes.baseAddress else {
                return unsafe sqlite3_bind_zeroblob(pointer, place, 0)
            }
            return unsafe sqlite_bind_blob_borrowed(pointer, place, start, count)
        }
        try check(code)
    }

    private func place(_ index: Int) throws(SQLiteError) -> Int32 {
        guard (0..<parameterCount).contains(index) else {
            throw SQLiteError(code: SQLiteError.misuse, message: "no parameter \(index)")
        }
        return Int32(truncatingIfNeeded: index) + 1
    }

    private func check(_ code: Int32) throws(SQLiteError) {
        guard code == SQLITE_OK else { throw unsafe Connection.error(connection.handle, code) }
    }
}

// MARK: - Columns

extension Statement {
    /// The value of result column `index` in the current row.
    public func column(_ index: Int) -> SQLValue {
        switch type(index) {
        case SQLITE_INTEGER: .integer(integer(index))
        case SQLITE_FLOAT: .real(real(index))
        case SQLITE_TEXT: .text(text(index))
        case SQLITE_BLOB: .blob(blob(index))
        default: .null
        }
    }

    /// Whether the column is NULL.
    public func isNull(_ index: Int) -> Bool { type(index) == SQLITE_NULL }

    /// Whether the column is a blob.
    public func isBlob(_ index: Int) -> Bool { type(index) == SQLITE_BLOB }

    /// Whether the column is an integer.
    public func isInteger(_ index: Int) -> Bool { type(index) == SQLITE_INTEGER }

    /// The column as an integer; 0 for NULL.
    public func integer(_ index: Int) -> Int64 {
        guard (0..<columnCount).contains(index) else { return 0 }
        return unsafe sqlite3_column_int64(pointer, Int32(truncatingIfNeeded: index))
    }

    /// The column as a double; 0 for NULL.
    public func real(_ index: Int) -> Double {
        guard (0..<columnCount).contains(index) else { return 0 }
        return unsafe sqlite3_column_double(pointer, Int32(truncatingIfNeeded: index))
    }

    /// The column as text, bytes that are not UTF-8 replaced; empty for NULL.
    public func text(_ index: Int) -> String {
        guard (0..<columnCount).contains(index) else { return "" }
        let place = Int32(truncatingIfNeeded: index)
        guard let bytes = unsafe sqlite3_column_text(pointer, place) else { return "" }
        let count = Int(unsafe sqlite3_column_bytes(pointer, place))
        return unsafe String(
            decoding: UnsafeBufferPointer(start: bytes, count: count),
            as: UTF8.self
        )
    }

    /// The column as bytes; empty for NULL.
    public func blob(_ index: Int) -> [UInt8] {
        withBlob(index) { bytes in unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) } }
    }

    /// Calls `body` with the column's bytes in place, valid until it returns; empty for NULL.
    public func withBlob<Result, Failure: Error>(
        _ index: Int,
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard (0..<columnCount).contains(index) else { return try body([UInt8]().span) }
        let place = Int32(truncatingIfNeeded: index)
        // SQLite keeps the bytes until the next step, reset or column call; `body` can do none of
        // these to this column without the statement, and its span can't outlive the call.
        guard let start = unsafe sqlite3_column_blob(pointer, place) else {
            return try body([UInt8]().span)
        }
        let count = Int(unsafe sqlite3_column_bytes(pointer, place))
        let bytes = unsafe UnsafeBufferPointer(
            start: start.assumingMemoryBound(to: UInt8.self),
            count: count
        )
        return try body(unsafe bytes.span)
    }

    private func type(_ index: Int) -> Int32 {
        guard (0..<columnCount).contains(index) else { return SQLITE_NULL }
        return unsafe sqlite3_column_type(pointer, Int32(truncatingIfNeeded: index))
    }
}
