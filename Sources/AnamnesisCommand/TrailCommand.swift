import Anamnesis
import JSON

/// `audit search|show|replay|diff|export --data DIR`: the same questions as over HTTP, by the directory's owner.
enum TrailCommand {
    /// Options and what the surface calls them.
    private static let names: [String: String] = [
        "patient": "patient_id", "session": "session_id", "alert": "alert_id", "actor": "actor",
        "type": "type", "action": "action", "purpose": "purpose", "outcome": "outcome",
        "request": "request_id", "from": "from", "to": "to", "from-seq": "from_seq",
        "to-seq": "to_seq", "seq": "seq", "at": "at", "as-of": "as_of", "viewing": "viewing",
        "urgency": "urgency", "limit": "limit", "cursor": "cursor", "format": "format",
    ]

    static let options = Set(names.keys).union(["data", "event"])

    static func run(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        let word = try arguments.single("search, show, replay, diff or export")
        var path: String
        switch word {
        case "search": path = "/api/audit/events"
        case "show": path = "/api/audit/events/" + escaped(try arguments.needed("seq"))
        case "replay", "diff", "export": path = "/api/audit/" + word
        default: throw .usage("audit search, show, replay, diff or export with --data DIR")
        }
        let query = names.sorted { $0.key < $1.key }
            .compactMap { option, name -> String? in
                guard !(word == "show" && option == "seq") else { return nil }
                return arguments.values[option].map { name + "=" + escaped($0) }
            }
        if !query.isEmpty { path += "?" + query.joined(separator: "&") }
        let answer = try await OrderCommands.ask(
            [
                "order": "audit", "path": .string(path),
                "clinical": .bool(arguments.flags.contains("clinical")),
            ],
            arguments
        )
        let text = answer["text"]?.string ?? ""
        guard let status = answer["status"]?.integer, status == 200 else {
            let problem = (try? JSON(parsing: Array(text.utf8)))?["detail"]?.string
            throw .failed(problem ?? "the trail gave no answer")
        }
        // CSV ends its lines with CRLF, one character to Swift.
        SystemCalls.write(text.utf8.last == 0x0A ? text : text + "\n")
        return Exit.ok
    }

    /// Percent-encoded but for letters, digits and what a time has.
    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F: out.append(byte)
            default: out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
