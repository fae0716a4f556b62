import Cryptography
import SQLite
import World

// The blind index: from an identifying value to a subject, by a keyed hash (LOG-16).
//
// Its rows tell whose record a token opens, and a row has nothing that binds it to what was written. So a
// secret beside them holds the sum of a keyed hash over each row (LOG-18): who changes, adds or removes a row
// without the key-encryption key can't make the sum that fits.
extension KeyStore {
    static let indexSecret = "blind-index"
    static let indexSumSecret = "blind-index-sum"

    /// The subject that `value` of `field` was bound to.
    func subject(field: String, value: String) throws(KeyStoreError) -> Identifier? {
        try withState { state throws(SQLiteError) in
            let key = try secret(Self.indexSecret, &state)
            let tag = KeyWrap.blindTag(key: key, field: field, value: value)
            return try Self.subject(field, tag, state.connection)
        }
    }

    /// What stands for `value` of `field`.
    func tag(field: String, value: String) throws(KeyStoreError) -> [UInt8] {
        KeyWrap.blindTag(key: try secret(Self.indexSecret), field: field, value: value)
    }

    /// Binds `value` of `field` to `subject` unless it is bound; answers the subject it is bound to.
    func bind(
        subject new: Identifier,
        field: String,
        value: String
    ) throws(KeyStoreError) -> Identifier {
        try withState { state throws(SQLiteError) in
            let key = try secret(Self.indexSecret, &state)
            let tag = KeyWrap.blindTag(key: key, field: field, value: value)
            if let bound = try Self.subject(field, tag, state.connection) { return bound }
            try state.connection.transaction { () throws(SQLiteError) in
                let insert = try state.connection.prepare(
                    "INSERT INTO blind_index VALUES (?, ?, ?)"
                )
                try insert.bind(field, at: 0)
                try insert.bind(tag, at: 1)
                try insert.bind(new.bytes, at: 2)
                try insert.run()
                let code = KeyWrap.indexCode(key: HMACKey(key), field, tag, new)
                try addToSum(code, state.connection)
            }
            return new
        }
    }

    private static func subject(
        _ field: String,
        _ tag: [UInt8],
        _ connection: Connection
    ) throws(SQLiteError) -> Identifier? {
        let select = try connection.prepare(
            "SELECT subject FROM blind_index WHERE field = ? AND tag = ?"
        )
        try select.bind(field, at: 0)
        try select.bind(tag, at: 1)
        defer { select.reset() }
        return try select.step() ? Identifier(bytes: select.blob(0)) : nil
    }

    /// Deletes the rows of `subject`, inside a transaction.
    func unbind(_ subject: Identifier, _ state: inout State) throws(SQLiteError) {
        let connection = state.connection
        if try Self.storedSecret(Self.indexSumSecret, connection) != nil {
            let key = HMACKey(try secret(Self.indexSecret, &state))
            let rows = try connection.prepare(
                "SELECT field, tag FROM blind_index WHERE subject = ?"
            )
            try rows.bind(subject.bytes, at: 0)
            var gone: [[UInt8]] = []
            while try rows.step() {
                gone.append(KeyWrap.indexCode(key: key, rows.text(0), rows.blob(1), subject))
            }
            for code in gone { try addToSum(code, connection) }
        }
        let delete = try connection.prepare("DELETE FROM blind_index WHERE subject = ?")
        try delete.bind(subject.bytes, at: 0)
        try delete.run()
    }

    // Adding twice takes away again. The stored sum is read each time: what is in memory may be from before a
    // commit that failed.
    private func addToSum(_ code: [UInt8], _ connection: Connection) throws(SQLiteError) {
        guard let sum = try storedSum(connection) else { return }
        try put(Self.sum(sum, code), as: Self.indexSumSecret, connection)
    }

    private func storedSum(_ connection: Connection) throws(SQLiteError) -> [UInt8]? {
        guard let stored = try Self.storedSecret(Self.indexSumSecret, connection) else {
            return nil
        }
        return try unwrap(stored.wrapped, Self.secretID(Self.indexSumSecret), epoch: stored.epoch)
    }

    private static func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        zip(left, right).map { $0 ^ $1 }
    }

    // MARK: Whether it is whole

    /// What is wrong with the index, if anything: its rows are not those which were written.
    ///
    /// With `isSealed` the log says that the sum was made, so that it must be there.
    func indexFault(isSealed: Bool) throws(KeyStoreError) -> String? {
        try withState { state throws(SQLiteError) in
            try state.connection.execute("BEGIN")
            defer { try? state.connection.execute("COMMIT") }
            let sum = try storedSum(state.connection)
            guard sum != nil || !isSealed else {
                return "its secret \(Self.indexSumSecret) is missing, and the log says it was made"
            }
            let any = try state.connection.prepare("SELECT 1 FROM blind_index LIMIT 1")
            let hasRows = try any.step()
            any.reset()
            guard sum != nil || hasRows else { return nil }
            guard try Self.storedSecret(Self.indexSecret, state.connection) != nil else {
                return "its secret \(Self.indexSecret) is missing"
            }
            guard let sum else { return nil }
            let key = try secret(Self.indexSecret, &state)
            return try Self.sum(of: state.connection, key) == sum
                ? nil : "rows of its blind index were changed, added or removed"
        }
    }

    /// Makes the sum unless there is one; how many rows there are.
    func sealIndex() throws(KeyStoreError) -> Int {
        try withState { state throws(SQLiteError) in
            if try storedSum(state.connection) == nil {
                let key = try secret(Self.indexSecret, &state)
                let sum = try Self.sum(of: state.connection, key)
                try put(sum, as: Self.indexSumSecret, state.connection)
            }
            let count = try state.connection.prepare("SELECT count(*) FROM blind_index")
            return try count.step() ? Int(count.integer(0)) : 0
        }
    }

    private static func sum(
        of connection: Connection,
        _ key: [UInt8]
    ) throws(SQLiteError) -> [UInt8] {
        var sum = [UInt8](repeating: 0, count: 32)
        let key = HMACKey(key)
        let rows = try connection.prepare("SELECT field, tag, subject FROM blind_index")
        while try rows.step() {
            // A subject of another length than 16 can't be written, and fits no sum.
            let subject = Identifier(bytes: rows.blob(2)) ?? .zero
            let code = KeyWrap.indexCode(key: key, rows.text(0), rows.blob(1), subject)
            for index in sum.indices { sum[index] ^= code[index] }
        }
        return sum
    }
}
