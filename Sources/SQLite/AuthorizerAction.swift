import CSQLite

/// What a statement being compiled wants to do, as SQLite's authorizer tells it.
///
/// What `first` and `second` name depends on ``kind``: table and column for `read` and `update`, table for
/// `insert` and `delete`, name and value for `pragma`, `nil` and name for `function`
/// (sqlite.org/c3ref/c_alter_table.html).
public struct AuthorizerAction: Sendable, Equatable {
    /// The kinds of action there are.
    public enum Kind: Sendable, Equatable {
        /// CREATE INDEX: index, table.
        case createIndex
        /// CREATE TABLE: table.
        case createTable
        /// CREATE TRIGGER: trigger, table.
        case createTrigger
        /// CREATE VIEW: view.
        case createView
        /// CREATE of something temporary: name, table.
        case createTemporary
        /// CREATE VIRTUAL TABLE: table, module.
        case createVirtualTable
        /// DROP of anything: name, table or module.
        case drop
        /// ALTER TABLE: database, table.
        case alterTable
        /// DELETE: table.
        case delete
        /// INSERT: table.
        case insert
        /// UPDATE: table, column.
        case update
        /// Reading a column: table, column.
        case read
        /// A SELECT; no names.
        case select
        /// Calling a function: `nil`, function.
        case function
        /// PRAGMA: name, value.
        case pragma
        /// BEGIN, COMMIT, ROLLBACK: operation.
        case transaction
        /// SAVEPOINT, RELEASE, ROLLBACK TO: operation, name.
        case savepoint
        /// ATTACH: file.
        case attach
        /// DETACH: database.
        case detach
        /// REINDEX: index.
        case reindex
        /// ANALYZE: table.
        case analyze
        /// A recursive query.
        case recursive
        /// An action this room has no name for; refuse it.
        case other
    }

    /// SQLite's number of the action.
    public let code: Int32
    /// The first name, if any.
    public let first: String?
    /// The second name, if any.
    public let second: String?
    /// `main`, `temp` or the name of an attached database.
    public let database: String?
    /// The trigger or view that the access comes from, if any.
    public let trigger: String?

    /// The kind of action.
    public var kind: Kind {
        switch code {
        case SQLITE_CREATE_INDEX: .createIndex
        case SQLITE_CREATE_TABLE: .createTable
        case SQLITE_CREATE_TRIGGER: .createTrigger
        case SQLITE_CREATE_VIEW: .createView
        case SQLITE_CREATE_TEMP_INDEX, SQLITE_CREATE_TEMP_TABLE, SQLITE_CREATE_TEMP_TRIGGER,
            SQLITE_CREATE_TEMP_VIEW:
            .createTemporary
        case SQLITE_CREATE_VTABLE: .createVirtualTable
        case SQLITE_DROP_INDEX, SQLITE_DROP_TABLE, SQLITE_DROP_TRIGGER, SQLITE_DROP_VIEW,
            SQLITE_DROP_VTABLE, SQLITE_DROP_TEMP_INDEX, SQLITE_DROP_TEMP_TABLE,
            SQLITE_DROP_TEMP_TRIGGER, SQLITE_DROP_TEMP_VIEW:
            .drop
        default: access
        }
    }

    private var access: Kind {
        switch code {
        case SQLITE_ALTER_TABLE: .alterTable
        case SQLITE_DELETE: .delete
        case SQLITE_INSERT: .insert
        case SQLITE_UPDATE: .update
        case SQLITE_READ: .read
        case SQLITE_SELECT: .select
        case SQLITE_FUNCTION: .function
        case SQLITE_PRAGMA: .pragma
        case SQLITE_TRANSACTION: .transaction
        case SQLITE_SAVEPOINT: .savepoint
        case SQLITE_ATTACH: .attach
        case SQLITE_DETACH: .detach
        case SQLITE_REINDEX: .reindex
        case SQLITE_ANALYZE: .analyze
        case SQLITE_RECURSIVE: .recursive
        default: .other
        }
    }
}
