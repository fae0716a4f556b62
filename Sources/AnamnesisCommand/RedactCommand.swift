import Access
import Glibc
import JSON

/// `anamnesis redact`: `{"id","text"}` lines in, the same with what identifies people taken out.
enum RedactCommand {
    static func run(_ arguments: Arguments) throws(CommandError) -> Int32 {
        try arguments.none()
        var pending: [UInt8] = []
        var number = 0
        while true {
            guard let part = SystemCalls.readPart(STDIN_FILENO) else {
                throw .failed("standard input can't be read")
            }
            pending += part
            var out: [UInt8] = []
            while let end = pending.firstIndex(of: 0x0A) {
                number += 1
                out += try redact(Array(pending[..<end]), line: number)
                pending.removeSubrange(...end)
            }
            if part.isEmpty {
                out += try redact(pending, line: number + 1)
                SystemCalls.write(out)
                return Exit.ok
            }
            SystemCalls.write(out)
        }
    }

    /// One line in, one line out; an empty line gives nothing.
    private static func redact(_ line: [UInt8], line number: Int) throws(CommandError) -> [UInt8] {
        guard line.contains(where: { $0 != 0x20 && $0 != 0x0D }) else { return [] }
        guard let json = try? JSON(parsing: line), let text = json["text"]?.string else {
            throw .failed("line \(number) is not {\"id\",\"text\"}")
        }
        let redacted = Redactor.redact(text)
        let spans = redacted.spans.map { span -> JSON in
            [
                "start": JSON(span.start), "end": JSON(span.end),
                "type": .string(span.kind.rawValue),
            ]
        }
        let body: JSON = [
            "id": json["id"] ?? .null, "spans": .array(spans), "text": .string(redacted.text),
        ]
        return body.bytes + [0x0A]
    }
}
