import SQLite
import Synchronization

/// What SQL of a projection file may do: work in its own database, by deterministic means only.
enum Confinement {
    /// Which part of a file is being prepared.
    enum Stage {
        case tables
        case event
        case query
    }

    private static let functions: Set<String> = [
        "abs", "avg", "char", "coalesce", "count", "cume_dist", "dense_rank", "first_value",
        "format",
        "glob", "group_concat", "hex", "ifnull", "iif", "instr", "json", "json_array",
        "json_array_length", "json_each", "json_extract", "json_group_array", "json_group_object",
        "json_insert", "json_object", "json_patch", "json_quote", "json_remove", "json_replace",
        "json_set", "json_tree", "json_type", "json_valid", "->", "->>", "lag", "last_value",
        "lead",
        "length", "like", "lower", "ltrim", "max", "min", "ntile", "nullif", "nth_value",
        "percent_rank", "printf", "quote", "rank", "replace", "round", "row_number", "rtrim",
        "sign",
        "substr", "substring", "sum", "total", "trim", "typeof", "unicode", "upper", "zeroblob",
    ]

    /// Names the tables of JSON, which are declared when first named; a confined file may not do that.
    static let declareTables = "SELECT 1 FROM json_each('[]'); SELECT 1 FROM json_tree('[]')"

    /// Lower case by Unicode may grow with the next version, so questions may use it and rows may not.
    private static func permits(function name: String, at stage: Stage) -> Bool {
        functions.contains(name) || (stage == .query && name == "fold")
    }

    /// Whether SQLite may compile one step of a statement; `owned` learns what a file makes.
    static func permits(_ action: AuthorizerAction, at stage: Stage, owned: Ownership) -> Bool {
        // `temp.x` is a table like others to SQLite, but lies elsewhere.
        guard action.database == nil || action.database == "main" else { return false }
        return switch action.kind {
        case .select, .recursive: true
        case .read: reaches(action.first, stage, owned)
        case .function: permits(function: (action.second ?? "").lowercased(), at: stage)
        case .insert, .update, .delete:
            stage != .query && reaches(action.first, stage, owned)
        case .createTable: stage == .tables && owned.add(action.first, "table")
        case .createView: stage == .tables && owned.add(action.first, "view")
        case .createIndex: stage == .tables && owned.contains(action.second ?? "")
        case .reindex: stage == .tables
        default: false
        }
    }

    // Its own tables, the tables of JSON, and the schema while it makes tables.
    private static func reaches(_ table: String?, _ stage: Stage, _ owned: Ownership) -> Bool {
        let table = (table ?? "").lowercased()
        return owned.contains(table) || table == "json_each" || table == "json_tree"
            || (stage == .tables && table.hasPrefix("sqlite_"))
    }
}

/// The tables and views of one projection, by name without case.
final class Ownership: Sendable {
    private let names: Mutex<[String: String]>

    init(_ names: [String]) {
        self.names = Mutex(
            Dictionary(names.map { ($0.lowercased(), "table") }) { first, _ in first }
        )
    }

    func contains(_ name: String) -> Bool { names.withLock { $0[name.lowercased()] != nil } }

    /// Remembers what a file makes; `false` for a name that is the engine's or SQLite's.
    func add(_ name: String?, _ kind: String) -> Bool {
        let name = (name ?? "").lowercased()
        guard !name.isEmpty, !name.hasPrefix("anamnesis_"), !name.hasPrefix("sqlite_") else {
            return false
        }
        names.withLock { $0[name] = kind }
        return true
    }

    /// Name and kind of each.
    var kinds: [(String, String)] {
        names.withLock { $0.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    }
}
