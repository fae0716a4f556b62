public import World

// Named secrets and the blind index.
extension EventLog {
    /// Thirty-two random bytes called `name`, made on first use and kept wrapped in the key store.
    public func secret(_ name: String) throws(ReadError) -> [UInt8] {
        try asReadError { () throws(KeyStoreError) in try keys.secret(name) }
    }

    /// Keeps 32 bytes, such as a password's hash, wrapped under `name` in place of what was there; durable.
    public func keep(_ secret: [UInt8], as name: String) throws(ReadError) {
        try asReadError { () throws(KeyStoreError) in try keys.keep(secret, as: name) }
    }

    /// The secret called `name`; `nil` when there is none, and none is made.
    public func keptSecret(_ name: String) throws(ReadError) -> [UInt8]? {
        try asReadError { () throws(KeyStoreError) in try keys.keptSecret(name) }
    }

    /// Destroys the secret called `name`; durable.
    public func forget(secret name: String) throws(ReadError) {
        try asReadError { () throws(KeyStoreError) in try keys.forget(name) }
    }

    /// The subject that `value` of `field` is bound to; `value` must be normalised already.
    public func subject(field: String, value: String) throws(ReadError) -> Identifier? {
        try asReadError { () throws(KeyStoreError) in
            try keys.subject(field: field, value: value)
        }
    }

    /// Sixteen bytes that stand for `value` of `field`, as in the blind index (LOG-16), bound to nobody.
    ///
    /// The same for the same value, which nobody gets back out of it; without the index's key nobody makes it either.
    public func tag(field: String, value: String) throws(ReadError) -> [UInt8] {
        try asReadError { () throws(KeyStoreError) in try keys.tag(field: field, value: value) }
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
