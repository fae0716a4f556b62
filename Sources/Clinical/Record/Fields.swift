public import JSON
import World

/// Builds an event body field by field; absent values leave no field behind.
///
/// Each step takes over what the one before made, so that a chain of them copies nothing.
public struct Fields {
    private var members: [JSONObject.Member] = []

    /// No fields yet.
    public init() {}

    /// Adds a text, if there is one.
    public consuming func with(_ name: String, _ value: String?) -> Fields {
        guard let value else { return self }
        return with(name, .string(value))
    }

    /// Adds an integer, if there is one.
    public consuming func with(_ name: String, _ value: Int64?) -> Fields {
        guard let value else { return self }
        return with(name, .integer(value))
    }

    /// Adds a number, if there is one.
    public consuming func with(_ name: String, _ value: Double?) -> Fields {
        guard let value else { return self }
        return with(name, JSON(value))
    }

    /// Adds a truth value, if there is one.
    public consuming func with(_ name: String, _ value: Bool?) -> Fields {
        guard let value else { return self }
        return with(name, .bool(value))
    }

    /// Adds a list, if there is one.
    public consuming func with(_ name: String, _ value: [JSON]?) -> Fields {
        guard let value else { return self }
        return with(name, .array(value))
    }

    /// Adds any value.
    public consuming func with(_ name: String, _ value: JSON) -> Fields {
        members.append(JSONObject.Member(name: name, value: value))
        return self
    }

    /// The body.
    public var json: JSON { .object(JSONObject(members)) }
}

/// Reads the fields of one stored body and names the one that is wrong.
struct FieldReader {
    let type: String
    let body: JSON

    func fault(_ field: String) -> EventDecodingError {
        EventDecodingError(type: type, field: field)
    }

    func text(_ field: String) throws(EventDecodingError) -> String {
        guard let value = body[field]?.string else { throw fault(field) }
        return value
    }

    func integer(_ field: String) throws(EventDecodingError) -> Int64 {
        guard let value = body[field]?.integer else { throw fault(field) }
        return value
    }

    func id<Kind: IdentifiedKind>(_ field: String) throws(EventDecodingError) -> TypedID<Kind> {
        guard let value = TypedID<Kind>(try text(field)) else { throw fault(field) }
        return value
    }

    func identifier(_ field: String, prefix: String) throws(EventDecodingError) -> Identifier {
        guard let value = Identifier(try text(field), prefix: prefix) else { throw fault(field) }
        return value
    }

    func urgency(_ field: String) throws(EventDecodingError) -> Urgency {
        guard let value = Urgency(rawValue: try text(field)) else { throw fault(field) }
        return value
    }

    func optionalText(_ field: String) -> String? { body[field]?.string }

    func list(_ field: String) -> [JSON] { body[field]?.array ?? [] }

    func texts(_ field: String) -> [String] { list(field).compactMap(\.string) }
}

extension RedFlag {
    /// `{"rule","version","label","quote","start","end","minimum","tier","assertion","negated"}`.
    public var json: JSON {
        [
            "rule": .string(rule), "version": JSON(version), "label": .string(label),
            "quote": .string(quote), "start": JSON(start), "end": JSON(end),
            "minimum": .string(minimum.rawValue), "tier": .string(tier.rawValue),
            "assertion": .string(assertion.rawValue), "negated": false,
        ]
    }

    init?(json: JSON) {
        guard let rule = json["rule"]?.string, let version = json["version"]?.integer,
            let label = json["label"]?.string, let quote = json["quote"]?.string,
            let start = json["start"]?.integer, let end = json["end"]?.integer,
            let minimum = json["minimum"]?.string.flatMap({ Urgency(rawValue: $0) }),
            let tier = json["tier"]?.string.flatMap({ Tier(rawValue: $0) })
        else { return nil }
        self.init(
            rule: rule,
            version: Int(clamping: version),
            label: label,
            quote: quote,
            start: Int(clamping: start),
            end: Int(clamping: end),
            minimum: minimum,
            tier: tier,
            assertion: json["assertion"]?.string.flatMap(Assertion.init) ?? .present
        )
    }
}

extension LoweredMention {
    /// `{"rule","label","quote","start","end","reason"}`.
    public var json: JSON {
        [
            "rule": .string(rule), "label": .string(label), "quote": .string(quote),
            "start": JSON(start), "end": JSON(end), "reason": .string(reason.rawValue),
        ]
    }

    init?(json: JSON) {
        guard let rule = json["rule"]?.string, let label = json["label"]?.string,
            let quote = json["quote"]?.string, let start = json["start"]?.integer,
            let end = json["end"]?.integer,
            let reason = json["reason"]?.string.flatMap({ Reason(rawValue: $0) })
        else { return nil }
        self.init(
            rule: rule,
            label: label,
            quote: quote,
            start: Int(clamping: start),
            end: Int(clamping: end),
            reason: reason
        )
    }
}

extension QuickReply {
    /// `{"id","label"}`.
    public var json: JSON { ["id": .string(id), "label": .string(label)] }

    init?(json: JSON) {
        guard let id = json["id"]?.string, let label = json["label"]?.string else { return nil }
        self.init(id: id, label: label)
    }
}
