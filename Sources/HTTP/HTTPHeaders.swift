/// The fields of a message in the order they came; names compare without regard to case.
public struct HTTPHeaders: Sendable, Equatable {
    /// One field as it stood on the wire, without the white space around its value.
    public struct Field: Sendable, Equatable {
        /// A token (RFC 9110 §5.6.2), in the case it was written.
        public let name: String
        /// Anything but control characters; may be empty.
        public let value: String
        /// The line as it is sent, where that was made beforehand.
        let line: [UInt8]?

        /// A field from its parts; what may be sent is checked when it is sent.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
            line = nil
        }

        /// A field that many answers carry: checked and encoded once.
        public init(prepared name: String, _ value: String) {
            self.name = name
            self.value = value
            line = ResponseHead.line(name, value)
        }

        /// Whether both say the same, however they were made.
        public static func == (left: Field, right: Field) -> Bool {
            left.name == right.name && left.value == right.value
        }
    }

    /// Fields that many answers carry alike: encoded once, and sent as one run of bytes in front of an answer's own.
    public final class Block: Sendable {
        let fields: [Field]
        let lines: [UInt8]

        /// A block of fields with different names.
        public init(_ fields: [Field]) {
            self.fields = fields
            lines = fields.flatMap { $0.line ?? ResponseHead.line($0.name, $0.value) }
        }
    }

    private(set) var block: Block?
    /// Those behind ``block``.
    private(set) var own: [Field] = []

    /// Every field in order, repeated names included.
    public var fields: [Field] { (block?.fields ?? []) + own }

    /// No fields.
    public init() {}

    /// Fields that were made before, in the given order.
    public init(_ fields: [Field]) {
        own = fields
    }

    /// Fields from pairs, in the given order.
    public init(_ pairs: [(String, String)]) {
        own = pairs.map { Field(name: $0.0, value: $0.1) }
    }

    /// The first value named `name`; setting replaces all of that name, `nil` removes them.
    public subscript(_ name: String) -> String? {
        get {
            if let block {
                for field in block.fields where field.name.equalsIgnoringCase(name) {
                    return field.value
                }
            }
            for field in own where field.name.equalsIgnoringCase(name) { return field.value }
            return nil
        }
        set {
            if let block, block.fields.contains(where: { $0.name.equalsIgnoringCase(name) }) {
                (own, self.block) = (block.fields + own, nil)
            }
            own.removeAll { $0.name.equalsIgnoringCase(name) }
            if let newValue { append(name, newValue) }
        }
    }

    /// Every value named `name`, in order.
    public func values(_ name: String) -> [String] {
        (block == nil ? own : fields)
            .compactMap { $0.name.equalsIgnoringCase(name) ? $0.value : nil }
    }

    /// Adds a field behind those that are there, also when its name is.
    public mutating func append(_ name: String, _ value: String) {
        own.append(Field(name: name, value: value))
    }

    /// Adds a field that was made before.
    public mutating func append(_ field: Field) {
        own.append(field)
    }

    /// Makes room for so many fields more.
    public mutating func reserve(_ more: Int) {
        own.reserveCapacity(own.count + more)
    }

    /// Adds a block in front of the fields that are there; one that was there already becomes fields.
    public mutating func prepend(_ block: Block) {
        if let old = self.block { own = old.fields + own }
        self.block = block
    }

    /// Whether both hold the same fields in the same order, however they were made.
    public static func == (left: HTTPHeaders, right: HTTPHeaders) -> Bool {
        left.fields == right.fields
    }

    /// Whether the comma-separated list in the fields named `name` holds `token`, in any case.
    public func contains(_ token: String, in name: String) -> Bool {
        for value in values(name) {
            for part in value.utf8.split(separator: UInt8(ascii: ","))
            where Substring(part).trimmedOfBlanks.equalsIgnoringCase(token) {
                return true
            }
        }
        return false
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    /// Fields in the order of the literal; a name may stand twice.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements)
    }
}

extension StringProtocol {
    /// Whether both are the same bytes once ASCII letters are lowered.
    func equalsIgnoringCase(_ other: some StringProtocol) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        return zip(utf8, other.utf8).allSatisfy { $0.loweredASCII == $1.loweredASCII }
    }
}

extension String {
    /// Whether both are the same bytes once ASCII letters are lowered.
    func equalsIgnoringCase(_ other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let (left, right) = (utf8Span.span, other.utf8Span.span)
        for index in left.indices
        where left[index].loweredASCII != right[index].loweredASCII { return false }
        return true
    }
}

extension Substring {
    /// Without spaces and tabs at either end (RFC 9110 §5.6.3, OWS).
    var trimmedOfBlanks: Substring {
        var rest = utf8[...]
        while let first = rest.first, first == 0x20 || first == 0x09 { rest.removeFirst() }
        while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
        return Substring(rest)
    }
}

extension UInt8 {
    /// The lower-case letter for `A`–`Z`, itself for any other byte.
    var loweredASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
