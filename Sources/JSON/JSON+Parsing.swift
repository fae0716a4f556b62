/// Why a text is not JSON, and where.
public struct JSONError: Error, Equatable, Sendable {
    /// The kind of fault.
    public enum Reason: Equatable, Sendable {
        /// A byte that can't stand here, or the text ended early.
        case syntax
        /// Nested deeper than ``JSON/depthMax``.
        case depth
        /// A name twice in one object.
        case duplicate
        /// Bytes that are not UTF-8, or a lone surrogate escape.
        case unicode
        /// A number out of range.
        case number
    }

    /// The kind of fault.
    public let reason: Reason
    /// Byte offset of the fault.
    public let offset: Int

    /// A fault at a byte.
    public init(reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}

extension JSON {
    /// Deepest nesting that is read.
    public static let depthMax = 64

    /// Parses one JSON text: strict RFC 8259, UTF-8, no byte-order mark, no name twice, depth ≤ 64.
    ///
    /// Linear in the input (names of one object are compared pairwise up to 16, by a set beyond). Names are the same
    /// when their scalars are (RFC 8259 §8.3), not when they only look alike.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        var parser = Parser(bytes: bytes)
        self = try parser.document()
    }

    /// Parses a string's UTF-8; see ``init(parsing:)-([UInt8])``.
    public init(parsing text: String) throws(JSONError) {
        try self.init(parsing: Array(text.utf8))
    }
}

private struct Parser {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func document() throws(JSONError) -> JSON {
        skipSpace()
        let value = try value(depth: 0)
        skipSpace()
        guard index == bytes.count else { throw fault(.syntax) }
        return value
    }

    private func fault(_ reason: JSONError.Reason) -> JSONError {
        JSONError(reason: reason, offset: index)
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return
            }
        }
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSON {
        guard index < bytes.count else { throw fault(.syntax) }
        switch bytes[index] {
        case 0x7B, 0x5B:
            guard depth < JSON.depthMax else { throw fault(.depth) }
            return try bytes[index] == 0x7B ? object(depth: depth) : array(depth: depth)
        case 0x22: return .string(try string())
        case 0x74: return try word("true", .bool(true))
        case 0x66: return try word("false", .bool(false))
        case 0x6E: return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        for expected in text.description.utf8 {
            guard index < bytes.count, bytes[index] == expected else { throw fault(.syntax) }
            index += 1
        }
        return value
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSON {
        index += 1
        var members: [JSONObject.Member] = []
        var seen: Set<[UInt8]> = []
        skipSpace()
        if index < bytes.count, bytes[index] == 0x7D {
            index += 1
            return .object(JSONObject())
        }
        members.reserveCapacity(8)
        while true {
            skipSpace()
            guard index < bytes.count, bytes[index] == 0x22 else { throw fault(.syntax) }
            let name = try string()
            if members.count < 16 {
                for member in members where member.isNamed(name) { throw fault(.duplicate) }
            } else {
                if seen.isEmpty { seen = Set(members.map { Array($0.name.utf8) }) }
                guard seen.insert(Array(name.utf8)).inserted else { throw fault(.duplicate) }
            }
            skipSpace()
            guard index < bytes.count, bytes[index] == 0x3A else { throw fault(.syntax) }
            index += 1
            skipSpace()
            members.append(JSONObject.Member(name: name, value: try value(depth: depth + 1)))
            skipSpace()
            guard index < bytes.count else { throw fault(.syntax) }
            index += 1
            switch bytes[index - 1] {
            case 0x2C: continue
            case 0x7D: return .object(JSONObject(members))
            default: throw fault(.syntax)
            }
        }
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSON {
        index += 1
        var elements: [JSON] = []
        skipSpace()
        if index < bytes.count, bytes[index] == 0x5D {
            index += 1
            return .array([])
        }
        while true {
            skipSpace()
            elements.append(try value(depth: depth + 1))
            skipSpace()
            guard index < bytes.count else { throw fault(.syntax) }
            index += 1
            switch bytes[index - 1] {
            case 0x2C: continue
            case 0x5D: return .array(elements)
            default: throw fault(.syntax)
            }
        }
    }

    private mutating func string() throws(JSONError) -> String {
        index += 1
        let start = index
        var plain = true
        var bits: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x22 { break }
            guard byte >= 0x20 else { throw fault(.syntax) }
            bits |= byte
            if byte == 0x5C {
                plain = false
                index += 1
            }
            index += 1
        }
        guard index < bytes.count else {
            index = min(index, bytes.count)
            throw fault(.syntax)
        }
        let end = index
        let text: String?
        if plain, bits < 0x80 {
            // ASCII needs no check of its UTF-8, which costs more than making the string.
            text = String(decoding: bytes[start..<end], as: UTF8.self)
        } else if plain {
            text = String(validating: bytes[start..<end], as: UTF8.self)
        } else {
            index = start
            text = String(validating: try unescaped(until: end), as: UTF8.self)
            index = end
        }
        guard let text else { throw fault(.unicode) }
        index += 1
        return text
    }

    private mutating func unescaped(until end: Int) throws(JSONError) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(end - index)
        while index < end {
            let byte = bytes[index]
            index += 1
            guard byte == 0x5C else {
                out.append(byte)
                continue
            }
            guard index < end else { throw fault(.syntax) }
            let escape = bytes[index]
            index += 1
            switch escape {
            case 0x22, 0x5C, 0x2F: out.append(escape)
            case 0x62: out.append(0x08)
            case 0x66: out.append(0x0C)
            case 0x6E: out.append(0x0A)
            case 0x72: out.append(0x0D)
            case 0x74: out.append(0x09)
            case 0x75: try appendScalar(to: &out, end: end)
            default: throw fault(.syntax)
            }
        }
        return out
    }

    private mutating func appendScalar(to out: inout [UInt8], end: Int) throws(JSONError) {
        var code = try hex4(end: end)
        if (0xD800...0xDBFF).contains(code) {
            guard index + 1 < end, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else {
                throw fault(.unicode)
            }
            index += 2
            let low = try hex4(end: end)
            guard (0xDC00...0xDFFF).contains(low) else { throw fault(.unicode) }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw fault(.unicode) }
        out.append(contentsOf: Array(String(Character(scalar)).utf8))
    }

    private mutating func hex4(end: Int) throws(JSONError) -> UInt32 {
        guard index + 4 <= end else { throw fault(.syntax) }
        var code: UInt32 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch bytes[index] {
            case let byte where (0x30...0x39).contains(byte): digit = byte - 0x30
            case let byte where (0x41...0x46).contains(byte): digit = byte - 0x41 + 10
            case let byte where (0x61...0x66).contains(byte): digit = byte - 0x61 + 10
            default: throw fault(.syntax)
            }
            code = code << 4 | UInt32(digit)
            index += 1
        }
        return code
    }

    private mutating func number() throws(JSONError) -> JSON {
        let start = index
        if index < bytes.count, bytes[index] == 0x2D { index += 1 }
        guard index < bytes.count, isDigit(bytes[index]) else { throw fault(.syntax) }
        if bytes[index] == 0x30 {
            index += 1
        } else {
            skipDigits()
        }
        var whole = true
        if index < bytes.count, bytes[index] == 0x2E {
            whole = false
            index += 1
            guard index < bytes.count, isDigit(bytes[index]) else { throw fault(.syntax) }
            skipDigits()
        }
        if index < bytes.count, bytes[index] | 0x20 == 0x65 {
            whole = false
            index += 1
            if index < bytes.count, bytes[index] == 0x2B || bytes[index] == 0x2D { index += 1 }
            guard index < bytes.count, isDigit(bytes[index]) else { throw fault(.syntax) }
            skipDigits()
        }
        guard index - start <= 64 else { throw fault(.number) }
        if whole, index - start <= 18 { return .integer(integer(start..<index)) }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if whole, let integer = Int64(text) { return .integer(integer) }
        guard let double = Double(text), double.isFinite else { throw fault(.number) }
        return .number(double)
    }

    /// The value of a sign and digits, at most 18 in all.
    private func integer(_ range: Range<Int>) -> Int64 {
        let isNegative = bytes[range.lowerBound] == 0x2D
        let value = bytes[range].dropFirst(isNegative ? 1 : 0)
            .reduce(Int64(0)) { $0 &* 10 &+ Int64($1 &- 0x30) }
        return isNegative ? -value : value
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private mutating func skipDigits() {
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    }
}
