/// A JSON value (RFC 8259), objects in the order they were written.
public enum JSON: Sendable, Equatable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number without fraction or exponent that fits 64 bits.
    case integer(Int64)
    /// Any other number.
    case number(Double)
    /// A string of valid Unicode.
    case string(String)
    /// An array.
    case array([JSON])
    /// An object; no name occurs twice.
    case object(JSONObject)

    /// The member called `name` of an object; `nil` for other values or when absent.
    public subscript(_ name: String) -> JSON? {
        guard case .object(let object) = self else { return nil }
        return object[name]
    }

    /// The string, if this is one.
    public var string: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    /// The integer, if this is one.
    public var integer: Int64? {
        guard case .integer(let value) = self else { return nil }
        return value
    }

    /// The number as a double, whichever way it was written.
    public var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// The truth value, if this is one.
    public var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// The elements, if this is an array.
    public var array: [JSON]? {
        guard case .array(let value) = self else { return nil }
        return value
    }

    /// The members, if this is an object.
    public var object: JSONObject? {
        guard case .object(let value) = self else { return nil }
        return value
    }

    /// Whether this is `null`.
    public var isNull: Bool { self == .null }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByNilLiteral
{
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// An integer.
    public init(integerLiteral value: Int64) { self = .integer(value) }
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A number.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// An array.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// An object, members in the order written.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(JSONObject(elements.map { JSONObject.Member(name: $0, value: $1) }))
    }
    /// `null`.
    public init(nilLiteral: ()) { self = .null }
}

extension JSON {
    /// The string, or `null` for none.
    public init(_ text: String?) { self = text.map { .string($0) } ?? .null }
    /// The integer, or `null` for none.
    public init(_ value: Int64?) { self = value.map { .integer($0) } ?? .null }
    /// The integer.
    public init(_ value: Int) { self = .integer(Int64(value)) }
    /// The truth value.
    public init(_ value: Bool) { self = .bool(value) }
    /// The number; `null` for one that JSON can't carry.
    public init(_ value: Double) { self = value.isFinite ? .number(value) : .null }
}

/// The members of a JSON object in their order; look-up is linear, objects here are small.
public struct JSONObject: Sendable, Equatable {
    /// One name and its value.
    public struct Member: Sendable, Equatable {
        /// The name.
        public var name: String
        /// The value.
        public var value: JSON

        /// A member.
        public init(name: String, value: JSON) {
            self.name = name
            self.value = value
        }

        /// Whether it is called `other`, scalar by scalar.
        ///
        /// Strings compare by canonical equivalence, whose cost grows with the square of the marks that
        /// somebody from outside piles up.
        func isNamed(_ other: String) -> Bool {
            guard name.utf8.count == other.utf8.count else { return false }
            let (left, right) = (name.utf8Span.span, other.utf8Span.span)
            var index = 0
            while index < left.count, left[index] == right[index] { index += 1 }
            return index == left.count
        }
    }

    /// The members, in order.
    public private(set) var members: [Member]

    /// An object of `members`, whose names differ.
    public init(_ members: [Member] = []) {
        self.members = members
    }

    /// The value of `name`; assigning `nil` removes it, a new name goes last.
    public subscript(_ name: String) -> JSON? {
        get {
            for member in members where member.isNamed(name) { return member.value }
            return nil
        }
        set {
            let place = members.firstIndex { $0.isNamed(name) }
            switch (place, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
        }
    }
}
