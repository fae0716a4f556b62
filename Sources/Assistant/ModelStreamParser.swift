import JSON

/// What a model's stream tells.
enum ModelEvent: Equatable {
    /// More words.
    case text(String)
    /// Why it ended: `stop`, `length`, ….
    case finish(String)
    /// Tokens read and said.
    case usage(input: Int64?, output: Int64?)
    /// The model's server gives up; a short code, never its words, which may repeat the prompt.
    case failed(String)
    /// `[DONE]`.
    case done
}

/// Reads server-sent events of OpenAI's two streaming interfaces, cut anywhere.
///
/// Bounded: a line and an event have at most ``bytesMax``; what is longer or no JSON is a fault.
struct ModelStreamParser {
    /// Most bytes of one line, and of the data of one event.
    static let bytesMax = 262_144

    private var line: [UInt8] = []
    private var data: [UInt8] = []
    private var hasData = false
    private var event = ""
    private var endsInReturn = false

    /// Takes bytes in; what they complete.
    mutating func feed(_ bytes: [UInt8]) throws(ReplyError) -> [ModelEvent] {
        var out: [ModelEvent] = []
        for byte in bytes {
            if byte == 0x0A, endsInReturn {
                endsInReturn = false
                continue
            }
            endsInReturn = byte == 0x0D
            if byte == 0x0A || byte == 0x0D {
                out += try endLine()
            } else {
                guard line.count < Self.bytesMax else { throw .failed("an endless line") }
                line.append(byte)
            }
        }
        return out
    }

    /// Takes the end in: servers leave the last empty line out.
    mutating func finish() throws(ReplyError) -> [ModelEvent] {
        if !line.isEmpty { _ = try endLine() }
        return try dispatch()
    }

    private mutating func endLine() throws(ReplyError) -> [ModelEvent] {
        defer { line.removeAll(keepingCapacity: true) }
        if line.isEmpty { return try dispatch() }
        let colon = line.firstIndex(of: 0x3A) ?? line.endIndex
        var value = colon < line.endIndex ? line[(colon + 1)...] : []
        if value.first == 0x20 { value = value.dropFirst() }
        switch String(decoding: line[..<colon], as: UTF8.self) {
        case "data":
            guard data.count + value.count < Self.bytesMax else {
                throw .failed("an endless event")
            }
            if hasData { data.append(0x0A) }
            data += value
            hasData = true
        case "event": event = String(decoding: value.prefix(64), as: UTF8.self)
        default: break
        }
        return []
    }

    private mutating func dispatch() throws(ReplyError) -> [ModelEvent] {
        defer {
            data.removeAll(keepingCapacity: true)
            hasData = false
            event = ""
        }
        guard hasData, !data.isEmpty else { return [] }
        if data.elementsEqual("[DONE]".utf8) { return [.done] }
        guard let json = try? JSON(parsing: data), json.object != nil else {
            throw .failed("malformed data")
        }
        if event == "error" || json["error"].map({ !$0.isNull }) ?? false {
            return [.failed(Self.code(json["error"] ?? json))]
        }
        if let type = json["type"]?.string { return Self.response(type, json) }
        return Self.chunk(json)
    }

    /// A chunk of `/v1/chat/completions`.
    private static func chunk(_ json: JSON) -> [ModelEvent] {
        var out: [ModelEvent] = []
        if let choice = json["choices"]?.array?.first {
            if let text = choice["delta"]?["content"]?.string, !text.isEmpty {
                out.append(.text(text))
            }
            if let reason = choice["finish_reason"]?.string { out.append(.finish(reason)) }
        }
        if let usage = json["usage"], !usage.isNull {
            out.append(
                .usage(
                    input: usage["prompt_tokens"]?.integer,
                    output: usage["completion_tokens"]?.integer
                )
            )
        }
        return out
    }

    /// An event of `/v1/responses`.
    private static func response(_ type: String, _ json: JSON) -> [ModelEvent] {
        switch type {
        case "response.output_text.delta":
            return json["delta"]?.string.map { $0.isEmpty ? [] : [.text($0)] } ?? []
        case "response.completed", "response.incomplete":
            let usage = json["response"]?["usage"]
            let events: [ModelEvent] = [
                .usage(
                    input: usage?["input_tokens"]?.integer,
                    output: usage?["output_tokens"]?.integer
                ),
                .finish(type == "response.completed" ? "stop" : "length"),
            ]
            return events + [.done]
        case "response.failed": return [.failed(code(json["response"]?["error"] ?? json))]
        case "error": return [.failed(code(json))]
        default: return []
        }
    }

    /// The code of an error, if it is a plain word.
    private static func code(_ error: JSON) -> String {
        let code = error["code"]?.string ?? error["type"]?.string ?? ""
        let isPlain = code.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
        }
        return isPlain && !code.isEmpty && code.utf8.count <= 40 ? "error \(code)" : "error"
    }
}
