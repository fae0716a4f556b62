import CSQLite

extension Connection {
    /// Lets SQL call `fold(text)`: in lower case by Unicode; `lower()` knows ASCII alone and leaves `Å` and `И`.
    ///
    /// For questions, not for what is stored: the tables of Unicode grow from version to version.
    static func addFold(_ handle: OpaquePointer) {
        unsafe sqlite3_create_function_v2(
            handle,
            "fold",
            1,
            SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
            nil,
            { context, _, values in
                guard let value = unsafe values?[0], let bytes = unsafe sqlite3_value_text(value)
                else { return unsafe sqlite3_result_null(context) }
                let count = Int(unsafe sqlite3_value_bytes(value))
                let buffer = unsafe UnsafeBufferPointer(start: bytes, count: count)
                var folded = unsafe String(decoding: buffer, as: UTF8.self).lowercased()
                folded.withUTF8 { text in
                    unsafe text.withMemoryRebound(to: CChar.self) { text in
                        unsafe sqlite_result_text_copied(
                            context,
                            text.baseAddress,
                            Int32(clamping: text.count)
                        )
                    }
                }
            },
            nil,
            nil,
            nil
        )
    }
}
