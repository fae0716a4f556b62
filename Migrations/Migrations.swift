/// One step of a database's schema: SQL that turns the version before into this one.
public struct Migration: Sendable {
    /// The schema version afterwards, from 1; stands in the file's `user_version`.
    public let version: Int64
    /// The file it was written in.
    public let name: String
    /// The statements, as UTF-8; never edited once released.
    public let sql: [UInt8]
}

/// Every step of every database, in order.
public enum Migrations {
    /// The steps of `events.db`.
    public static let eventLog: [Migration] = [
        Migration(
            version: 1,
            name: "V0001_event_log.sql",
            sql: PackageResources.V0001_event_log_sql
        ),
        Migration(
            version: 2,
            name: "V0002_event_log.sql",
            sql: PackageResources.V0002_event_log_sql
        ),
        Migration(
            version: 3,
            name: "V0003_event_log.sql",
            sql: PackageResources.V0003_event_log_sql
        ),
    ]

    /// The steps of `keys.db`.
    public static let keyStore: [Migration] = [
        Migration(
            version: 1,
            name: "V0001_key_store.sql",
            sql: PackageResources.V0001_key_store_sql
        ),
        Migration(
            version: 2,
            name: "V0002_erasure.sql",
            sql: PackageResources.V0002_erasure_sql
        ),
        Migration(
            version: 3,
            name: "V0003_key_store.sql",
            sql: PackageResources.V0003_key_store_sql
        ),
        Migration(
            version: 4,
            name: "V0004_key_store.sql",
            sql: PackageResources.V0004_key_store_sql
        ),
    ]

    /// `EVL1`: the `application_id` of `events.db`.
    public static let eventLogMark: Int64 = 0x4556_4C31
    /// `EVK1`: the `application_id` of `keys.db`.
    public static let keyStoreMark: Int64 = 0x4556_4B31
}
