public import JSON

/// What may leave the service in clear, decided in one place: log lines, webhooks, exports and prompts of models all ask it.
///
/// It goes over words that somebody wrote. Who may read the record reads it as it is; this is for everywhere else.
public struct OutputPolicy: Sendable, Equatable {
    /// Whether what identifies people is taken out; off only in development (`APP_MEDICAL_PHI_REDACTION`), or for a
    /// model of the house (`"redact": false`).
    public let redacts: Bool

    /// A policy.
    public init(redacts: Bool) { self.redacts = redacts }

    /// A text as it may leave.
    public func text(_ text: String) -> String {
        redacts ? Redactor.redact(text).text : text
    }

    /// A document as it may leave: every text in it, but for the record's own identifiers, times and links, which
    /// are random or the service's own and by which a receiver finds its way.
    public func json(_ json: JSON) -> JSON {
        guard redacts else { return json }
        switch json {
        case .string(let value): return Self.isOwn(value) ? json : .string(text(value))
        case .array(let elements): return .array(elements.map(self.json))
        case .object(let object):
            return .object(
                JSONObject(
                    object.members.map { .init(name: $0.name, value: self.json($0.value)) }
                )
            )
        case .null, .bool, .integer, .number: return json
        }
    }

    /// `pat_…` and its like, `2026-01-15T14:02:11.204Z`, `/nurse#/case/qe_…`.
    private static func isOwn(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        if bytes.count >= 20, bytes.count <= 27, bytes[bytes.count - 1] == 0x5A, bytes[10] == 0x54 {
            let rest = bytes.dropLast().enumerated()
            return rest.allSatisfy { place, byte in
                (0x30...0x39).contains(byte)
                    || [4, 7].contains(place) && byte == 0x2D
                    || [13, 16].contains(place) && byte == 0x3A
                    || place == 10 || place == 19 && byte == 0x2E
            }
        }
        let name = value.hasPrefix("/nurse#/case/") ? value.dropFirst(13) : value[...]
        let parts = name.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 2, (2...3).contains(parts[0].count), parts[1].count == 26 else {
            return false
        }
        return parts[0].utf8.allSatisfy { (0x61...0x7A).contains($0) }
            && parts[1].utf8
                .allSatisfy {
                    (0x30...0x39).contains($0) || (0x41...0x5A).contains($0)
                }
    }
}
