import JSON

/// A JSON Schema written as one short line, so that a route's body stands beside its path.
///
///     {session_id:ses_, alias:text?, symptoms:[text], owner:"assistant"|"nurse"|"closed"}
///
/// `text` `time` `date` `int` `number` `bool` `object` `any` are kinds; `text<=128` has at most so many characters,
/// `text>=1<=128` at least one too; `int(1..200)` lies within bounds; `pat_` is an identifier with that prefix; `"a"|"b"` is one
/// of these words; `T?` may be `null`; `[T]` is a list; `{a:T, b?:T}` an object whose `b` may be missing; `{*:T}` an object of any
/// names; `$Name` a named shape; `T|U` either.
struct Shape: Sendable {
    /// What is wrong with a line, and where.
    struct Fault: Error, Equatable, Sendable {
        let offset: Int
    }

    /// The schema.
    let schema: JSON

    /// Reads a line; nothing may be left over.
    init(_ line: String) throws(Fault) {
        var reader = Reader(bytes: Array(line.utf8))
        schema = try reader.union()
        reader.skip()
        guard reader.index == reader.bytes.count else { throw Fault(offset: reader.index) }
    }
}

/// Reads a line from left to right; depth is bounded by the line's own length, which is ours.
private struct Reader {
    let bytes: [UInt8]
    var index = 0

    mutating func skip() {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
    }

    mutating func take(_ sign: Character) -> Bool {
        skip()
        guard index < bytes.count, bytes[index] == sign.asciiValue else { return false }
        index += 1
        return true
    }

    mutating func need(_ sign: Character) throws(Shape.Fault) {
        guard take(sign) else { throw Shape.Fault(offset: index) }
    }

    mutating func word() -> String {
        skip()
        let start = index
        while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24, 0x2A, 0x2D: true
        default: false
        }
    }

    mutating func number() throws(Shape.Fault) -> Int64 {
        guard let value = Int64(word()) else { throw Shape.Fault(offset: index) }
        return value
    }

    mutating func union() throws(Shape.Fault) -> JSON {
        var options: [JSON] = []
        var words: [JSON] = []
        repeat {
            skip()
            if index < bytes.count, bytes[index] == 0x22 {
                words.append(.string(try quoted()))
            } else {
                options.append(try single())
            }
        } while take("|")
        if !words.isEmpty {
            options.append(["type": "string", "enum": .array(words)])
        }
        let isNullable = take("?")
        if isNullable { options.append(["type": "null"]) }
        return options.count == 1 ? options[0] : ["anyOf": .array(options)]
    }

    mutating func quoted() throws(Shape.Fault) -> String {
        try need("\"")
        let start = index
        while index < bytes.count, bytes[index] != 0x22 { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        try need("\"")
        return text
    }

    mutating func single() throws(Shape.Fault) -> JSON {
        if take("[") {
            let items = try union()
            try need("]")
            return ["type": "array", "items": items]
        }
        if take("{") { return try members() }
        let start = index
        let name = word()
        switch name {
        case "text": return try text()
        case "time": return ["type": "string", "format": "date-time"]
        case "date": return ["type": "string", "format": "date"]
        case "int": return try bounded("integer")
        case "number": return try bounded("number")
        case "bool": return ["type": "boolean"]
        case "object": return ["type": "object"]
        case "any": return [:]
        default: break
        }
        if name.hasPrefix("$"), name.count > 1 {
            return ["$ref": .string("#/components/schemas/\(name.dropFirst())")]
        }
        if name.hasSuffix("_"), name.count > 1 {
            return [
                "type": "string", "pattern": .string("^\(name)[0-7][0-9A-HJKMNP-TV-Z]{25}$"),
            ]
        }
        throw Shape.Fault(offset: start)
    }

    mutating func text() throws(Shape.Fault) -> JSON {
        var schema = JSONObject([.init(name: "type", value: "string")])
        if take(">") {
            try need("=")
            schema["minLength"] = .integer(try number())
        }
        if take("<") {
            try need("=")
            schema["maxLength"] = .integer(try number())
        }
        return .object(schema)
    }

    mutating func bounded(_ kind: String) throws(Shape.Fault) -> JSON {
        var schema = JSONObject([.init(name: "type", value: .string(kind))])
        if take("(") {
            schema["minimum"] = .integer(try number())
            try need(".")
            try need(".")
            if !take(")") {
                schema["maximum"] = .integer(try number())
                try need(")")
            }
        }
        return .object(schema)
    }

    mutating func members() throws(Shape.Fault) -> JSON {
        var properties = JSONObject()
        var required: [JSON] = []
        var schema = JSONObject([.init(name: "type", value: "object")])
        while !take("}") {
            let name = word()
            guard !name.isEmpty else { throw Shape.Fault(offset: index) }
            let isOptional = take("?")
            try need(":")
            let value = try union()
            if name == "*" {
                schema["additionalProperties"] = value
            } else {
                properties[name] = value
                if !isOptional { required.append(.string(name)) }
            }
            _ = take(",")
        }
        if !properties.members.isEmpty { schema["properties"] = .object(properties) }
        if !required.isEmpty { schema["required"] = .array(required) }
        return .object(schema)
    }
}
