public import World

// Named secrets and the blind index.
extension EventLog {
    /// Thirty-two random bytes called `name`, made on first use and kept wrapped in the key store.
    public func secret(_ name: String) throws(ReadError) -> [UInt8] {
        try asReadError { () throws(KeyStoreError) in try keys.secret(name) }
    }

    /// The subject that `value` of `field` is bound to; `value` must be normalised already.
    public func subject(field: String, value: String) throws(ReadError) -> Identifier? {
        try asReadError { () throws(KeyStoreError) in
            try keys.subject(field: field, value: value)
        }
    }

    /// Binds `value` of `field` to `subject`, durably, unless it is bound already.
    ///
    /// - Returns: The subject it is bound to: another one when another binding came first.
    @discardableResult
    public func bind(
        subject: Identifier,
        field: String,
        value: String
    ) throws(ReadError) -> Identifier {
        try asReadError { () throws(KeyStoreError) in
            try keys.bind(subject: subject, field: field, value: value)
        }
    }

    private func asReadError<Result>(
        _ body: () throws(KeyStoreError) -> Result
    ) throws(ReadError) -> Result {
        do throws(KeyStoreError) {
            return try body()
        } catch {
            throw ReadError(error)
        }
    }
}
