import SQLite

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

    /// Whether SQLite may compile one step of a statement.
    static func permits(_ action: AuthorizerAction, at stage: Stage) -> Bool {
        switch action.kind {
        case .select, .recursive, .read: true
        case .function: functions.contains((action.second ?? "").lowercased())
        case .insert, .update, .delete:
            stage == .tables || (stage == .event && !isSchema(action.first))
        case .createTable, .createIndex, .createView, .reindex: stage == .tables
        default: false
        }
    }

    private static func isSchema(_ table: String?) -> Bool {
        (table ?? "").lowercased().hasPrefix("sqlite_")
    }
}
