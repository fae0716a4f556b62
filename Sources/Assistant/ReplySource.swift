public import Clinical

/// What a reply is made from.
public struct ReplyRequest: Sendable {
    /// The conversation, oldest first; the last turn is the patient's.
    public let transcript: [InterviewTurn]
    /// What the red-flag rules said about the last turn.
    public let screening: ScreeningResult
    /// Whether a red flag is open in this session.
    public let isFlagged: Bool
    /// The number to call in an emergency.
    public let emergencyNumber: String
    /// The first symptom any message named.
    public let symptom: String?
    /// The patient's language, BCP 47.
    public let language: String
    /// Whether a nurse is there to read along.
    public let nurses: NurseStatus
    /// By which earlier messages are read.
    public let rules: ScreeningRules

    /// A request.
    public init(
        transcript: [InterviewTurn],
        screening: ScreeningResult,
        isFlagged: Bool,
        emergencyNumber: String,
        symptom: String? = nil,
        language: String = "en",
        nurses: NurseStatus = .alerted,
        rules: ScreeningRules = .compiled
    ) {
        self.nurses = nurses
        self.rules = rules
        self.transcript = transcript
        self.screening = screening
        self.isFlagged = isFlagged
        self.emergencyNumber = emergencyNumber
        self.symptom = symptom
        self.language = language
    }
}

/// A whole reply.
public struct Reply: Sendable, Equatable {
    /// The words.
    public let text: String
    /// Answers offered as buttons.
    public let quickReplies: [QuickReply]
    /// The source's name; with a chain, of the one that spoke.
    public var source: String
    /// The model that spoke; `nil` for rules.
    public let model: String?
    /// How many parts it was told in.
    public let tokens: Int
    /// `stop`, `length`, or `fallback` when another source had failed before.
    public var finishReason: String
    /// Tokens the model read, if it told.
    public var inputTokens: Int64?
    /// Tokens the model said, if it told.
    public var outputTokens: Int64?

    /// A reply.
    public init(
        text: String,
        quickReplies: [QuickReply],
        source: String,
        model: String?,
        tokens: Int,
        finishReason: String = "stop"
    ) {
        self.text = text
        self.quickReplies = quickReplies
        self.source = source
        self.model = model
        self.tokens = tokens
        self.finishReason = finishReason
    }
}

/// What is told while a reply grows.
public enum ReplyPart: Sendable, Equatable {
    /// More words.
    case text(String)
    /// A source failed: what was told is withdrawn and another begins; the reason holds no clinical text.
    case failed(source: String, reason: String)
}

/// Why a source gave no reply.
public enum ReplyError: Error, Equatable, Sendable {
    /// The turn was stopped.
    case cancelled
    /// The source failed; the text is for the log.
    case failed(String)
}

/// Something that answers patients; the embedded interviewer, or a model.
public protocol ReplySource: Sendable {
    /// The name that is recorded with each reply.
    var name: String { get }
    /// Whether it answers without waiting for anything outside this process.
    var isInstant: Bool { get }
    /// Makes one reply, telling it part by part as it grows; ends soon after its task is cancelled.
    func reply(
        to request: ReplyRequest,
        telling tell: @escaping @Sendable (ReplyPart) -> Void
    ) async throws(ReplyError) -> Reply
}

/// The embedded assistant: asks the next most useful question by rule, without any model.
public struct Interviewer: ReplySource {
    /// `interviewer`.
    public let name = "interviewer"
    /// Rules answer at once.
    public let isInstant = true

    /// An interviewer; it keeps nothing.
    public init() {}

    /// Replies by rule; told a few words at a time.
    public func reply(
        to request: ReplyRequest,
        telling tell: @escaping @Sendable (ReplyPart) -> Void
    ) async throws(ReplyError) -> Reply {
        let answer = Interview.reply(
            to: request.transcript,
            screening: request.screening,
            isFlagged: request.isFlagged,
            emergencyNumber: request.emergencyNumber,
            symptom: request.symptom,
            nurses: request.nurses,
            rules: request.rules
        )
        let parts = Self.parts(of: answer.text)
        for part in parts {
            if Task.isCancelled { throw .cancelled }
            tell(.text(part))
        }
        return Reply(
            text: answer.text,
            quickReplies: answer.quickReplies,
            source: name,
            model: nil,
            tokens: parts.count
        )
    }

    /// A few words at a time, cut behind spaces; joined they are the text again.
    public static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var start = text.startIndex
        var count = 0
        for index in text.utf8.indices {
            count += 1
            let byte = text.utf8[index]
            guard count >= partLength, byte == 0x20 || byte == 0x0A else { continue }
            let end = text.utf8.index(after: index)
            parts.append(String(text[start..<end]))
            (start, count) = (end, 0)
        }
        if start < text.endIndex { parts.append(String(text[start...])) }
        return parts
    }

    /// Bytes after which the next space ends a part.
    private static let partLength = 40
}
