import Access
import JSON

/// `anamnesis redact`: `{"id","text"}` lines in, the same with what identifies people taken out.
enum RedactCommand {
    static func run(_ arguments: Arguments) throws(CommandError) -> Int32 {
        try arguments.none()
        return try JSONLines.each(#"{"id","text"}"#) { json in
            guard let text = json["text"]?.string else { return nil }
            let redacted = Redactor.redact(text)
            let spans = redacted.spans.map { span -> JSON in
                [
                    "start": JSON(span.start), "end": JSON(span.end),
                    "type": .string(span.kind.rawValue),
                ]
            }
            return [
                "id": json["id"] ?? .null, "spans": .array(spans),
                "text": .string(redacted.text),
            ]
        }
    }
}
