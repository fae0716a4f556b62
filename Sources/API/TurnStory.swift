import Clinical
import Cryptography
import JSON
import World

/// What the stream of one answer tells, as far as it is: the same from memory and from the log.
///
/// Each event has a number that follows from the texts alone: 0 `connected`, 1 `message_received`,
/// 2 `emergency_guidance`, 3 `ai_thinking`, then 10 and the bytes of text told so far, with one more for
/// each text that was withdrawn; behind the text the last `chat_token` and `done`. So a reader who comes
/// back goes on in the middle of a sentence, at any age and after any restart.
struct TurnStory: Sendable, Equatable {
    /// How an answer ended.
    struct Ending: Sendable, Equatable {
        /// `completed`, `stopped`, `length`, `failed` or `fallback`.
        var status: String
        /// The assistant's message, if there is one.
        var message: MessageID?
        var isHeld = false
        var inputTokens: Int64?
        var outputTokens: Int64?
        var firstTokenMilliseconds: Int64?
        /// Why it failed.
        var reason: String?

        /// The state of its message: as in the conversation.
        var state: String {
            if isHeld { return "held" }
            return status == "stopped" || status == "failed" ? status : "final"
        }
    }

    /// One event of the stream.
    struct Event: Sendable, Equatable {
        let number: Int
        let name: String
        let data: [UInt8]
    }

    static let textStart = 10

    let stream: Identifier
    let session: SessionID
    /// The message that is answered.
    var message: MessageID?
    /// Its red flags and the alert that waits.
    var flags: [RedFlag] = []
    var alert: AlertID?
    /// Whether a nurse was there to hear of it.
    var nurses = NurseStatus.alerted
    /// Texts of sources that failed.
    var withdrawn: [String] = []
    var text = ""
    /// How many parts the text was told in.
    var parts = 0
    var source = ""
    /// Whether words may be told before a nurse has seen them.
    var isShown = true
    var ending: Ending?
    let emergencyNumber: String

    init(stream: Identifier, session: SessionID, emergencyNumber: String) {
        self.stream = stream
        self.session = session
        self.emergencyNumber = emergencyNumber
    }

    /// The number at which the present text begins.
    private var begin: Int {
        withdrawn.reduce(Self.textStart) { $0 + $1.utf8.count + 1 }
    }

    /// Whether it is known what is answered; before that there is nothing to tell, or what comes first would come
    /// behind what it precedes.
    private var hasBegun: Bool {
        message != nil || ending != nil || !text.isEmpty || !withdrawn.isEmpty
    }

    /// The number of the latest event.
    var last: Int {
        guard hasBegun else { return 0 }
        let told = begin + (isShown ? text.utf8.count : 0)
        return ending == nil ? (told == Self.textStart ? 3 : told) : told + endGap + 1
    }

    /// How far behind the text its end stands: of one that the service did not live to end, a reader may have heard more
    /// than is on record, and must not take that for the end.
    private var endGap: Int { ending?.reason == "service_restarted" ? 1_000_000 : 1 }

    /// `str_…:n`.
    func id(_ number: Int) -> String { "\(stream.text("str")):\(number)" }

    // MARK: Growing

    /// Adds words; what a reader who has everything else is told, if words are told at all.
    mutating func add(_ words: String) -> Event? {
        append(words)
        guard isShown else { return nil }
        return token(words, number: begin + text.utf8.count)
    }

    /// Adds words.
    mutating func append(_ words: String) {
        text += words
        parts += 1
    }

    /// Takes back what was told.
    mutating func withdraw() -> Event? {
        let hadText = !text.isEmpty && isShown
        withdrawn.append(isShown ? text : "")
        text = ""
        parts = 0
        return hadText ? reset(number: begin) : nil
    }

    /// What stands behind the text; none before it ended.
    func endingEvents() -> [Event] {
        guard let ending else { return [] }
        let number = begin + (isShown ? text.utf8.count : 0) + endGap
        let closing =
            ending.status == "failed" ? failure(ending, number) : completion(ending, number)
        return [closing, done(ending, number: number + 1)]
    }

    // MARK: Coming back

    /// Everything behind event `number`, words in one piece; −1 for the beginning.
    func events(after number: Int) -> [Event] {
        guard hasBegun else { return [] }
        var out: [Event] = []
        if number < 1, let message { out.append(received(message)) }
        if number < 2, !flags.isEmpty, let alert { out.append(guidance(alert)) }
        if number < 3 { out.append(thinking) }
        var start = Self.textStart
        for text in withdrawn {
            let next = start + text.utf8.count + 1
            // Who had none of it needs not hear that it is gone.
            if number > start, number < next { out.append(reset(number: next)) }
            start = next
        }
        if isShown {
            let had = min(max(0, number - start), text.utf8.count)
            let rest = Self.rest(of: text, from: had)
            if !rest.isEmpty { out.append(token(rest, number: start + text.utf8.count)) }
        }
        return out + endingEvents().filter { $0.number > number }
    }

    /// The text behind so many bytes; a place inside a character counts as before it.
    private static func rest(of text: String, from bytes: Int) -> Substring {
        var index = text.utf8.index(text.startIndex, offsetBy: bytes)
        while index > text.startIndex, String.Index(index, within: text.unicodeScalars) == nil {
            index = text.utf8.index(before: index)
        }
        return text[index...]
    }

    // MARK: Events

    private func event(
        _ name: String,
        _ number: Int,
        _ body: (inout JSONWriter) -> Void
    ) -> Event {
        var writer = JSONWriter(capacity: 256)
        writer.object(body)
        return Event(number: number, name: name, data: writer.bytes)
    }

    private func received(_ message: MessageID) -> Event {
        event("message_received", 1) { writer in
            writer.field("message_id", message.text)
            writer.field("session_id", session.text)
            writer.array("red_flags") { writer in
                for flag in flags { writer.value(flag.json) }
            }
        }
    }

    private func guidance(_ alert: AlertID) -> Event {
        event("emergency_guidance", 2) { writer in
            Frames.guidance(
                flags,
                alert: alert,
                emergencyNumber: emergencyNumber,
                nurses: nurses,
                into: &writer
            )
        }
    }

    private var thinking: Event {
        event("ai_thinking", 3) { writer in writer.field("stage", "reading") }
    }

    private func token(_ words: some StringProtocol, number: Int) -> Event {
        event("chat_token", number) { writer in
            writer.field("content", String(words))
            writer.field("token_count", parts)
            writer.field("index", max(0, parts - 1))
            writer.field("is_complete", false)
            writer.field("confidence", JSON.null)
            writer.object("metadata") { $0.field("model_id", source.isEmpty ? nil : source) }
        }
    }

    private func reset(number: Int) -> Event {
        event("chat_reset", number) { writer in writer.field("reason", "source_failed") }
    }

    private func completion(_ ending: Ending, _ number: Int) -> Event {
        event("chat_token", number) { writer in
            writer.field("content", "")
            writer.field("token_count", parts)
            writer.field("index", parts)
            writer.field("is_complete", true)
            writer.field("confidence", JSON.null)
            writer.object("metadata") { writer in
                writer.field("model_id", source.isEmpty ? nil : source)
                writer.field("full_response", isShown ? text : nil)
                writer.field("sha256", isShown ? SHA256.hash(Array(text.utf8)).hex : nil)
                let reason = ending.status == "completed" ? "stop" : ending.status
                writer.field("finish_reason", reason)
                writer.object("usage") { writer in
                    writer.field("input_tokens", ending.inputTokens)
                    writer.field("output_tokens", ending.outputTokens)
                }
                writer.field("time_to_first_token_ms", ending.firstTokenMilliseconds)
            }
        }
    }

    private func failure(_ ending: Ending, _ number: Int) -> Event {
        event("stream_error", number) { writer in
            writer.field("code", "model_unavailable")
            writer.field("reason", ending.reason)
            writer.field("emergency_number", emergencyNumber)
        }
    }

    private func done(_ ending: Ending, number: Int) -> Event {
        event("done", number) { writer in
            writer.field("status", ending.status)
            writer.field("message_id", ending.message?.text)
            if ending.isHeld { writer.field("state", "held") }
        }
    }
}
