/// One message of a conversation.
public struct InterviewTurn: Sendable, Equatable {
    /// Whether the patient wrote it; otherwise the assistant or a nurse.
    public let isPatient: Bool
    /// What was written.
    public let text: String

    /// Makes a turn.
    public init(isPatient: Bool, text: String) {
        self.isPatient = isPatient
        self.text = text
    }
}

/// An answer the patient can tap.
public struct QuickReply: Sendable, Equatable {
    /// Stable within its question, such as `today`.
    public let id: String
    /// What the button says, and what is sent.
    public let label: String

    /// Makes a quick reply.
    public init(id: String, label: String) {
        self.id = id
        self.label = label
    }
}

/// What the assistant says next.
public struct InterviewReply: Sendable, Equatable {
    /// The whole message, paragraphs apart by an empty line.
    public let text: String
    /// Answers to tap; empty when no question is asked.
    public let quickReplies: [QuickReply]
    /// The question asked, such as `onset`; nil when none is.
    public let question: String?
    /// Whether enough is known and nothing more is asked.
    public let isComplete: Bool
    /// How much of the interview is done, 0 to 100.
    public let progress: Int

    /// Makes a reply.
    public init(
        text: String,
        quickReplies: [QuickReply],
        question: String?,
        isComplete: Bool,
        progress: Int
    ) {
        self.text = text
        self.quickReplies = quickReplies
        self.question = question
        self.isComplete = isComplete
        self.progress = progress
    }

    /// The same with one more paragraph.
    func with(_ paragraph: String) -> InterviewReply {
        InterviewReply(
            text: text + "\n\n" + paragraph,
            quickReplies: quickReplies,
            question: question,
            isComplete: isComplete,
            progress: progress
        )
    }
}
