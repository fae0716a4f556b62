import Access
import Clinical
import EventLog

/// What became of an answer's message since its stream ended, as a reader of one role may know it.
struct AnswerFate {
    private enum Standing {
        case said
        case held
        case discarded
    }

    private let standing: Standing
    private let words: String
    private let isRetracted: Bool
    private let ending: String?
    private let isNurse: Bool

    /// `nil` when the facts know no such message.
    init?(_ message: MessageID, in history: [(RecordedEvent, SessionEvent)], for role: Role) {
        var (standing, words): (Standing?, String) = (nil, "")
        var isRetracted = false
        var ending: String?
        for (_, fact) in history {
            switch fact {
            case .messagePosted(let posted) where posted.message == message:
                (standing, words) = (.said, posted.content)
            case .replyCompleted(let reply) where reply.message == message:
                ending = reply.finishReason
            case .conversation(.replyHeld(let held)) where held.message == message:
                (standing, words) = (.held, held.content)
            case .conversation(.replyDiscarded(message, _, _)): standing = .discarded
            case .conversation(.retracted(message, _, _)): isRetracted = true
            default: break
            }
        }
        guard let standing else { return nil }
        self.standing = standing
        self.words = words
        self.isRetracted = isRetracted
        self.ending = ending
        isNurse = role == .nurse
    }

    /// As the conversation shows it; one that a nurse kept back for good is in none.
    var state: String {
        switch standing {
        case .held: "held"
        case .discarded: "discarded"
        case .said where isRetracted: "retracted"
        case .said: ending.flatMap { ["stopped", "failed"].contains($0) ? $0 : nil } ?? "final"
        }
    }

    /// Whether this reader gets no words: nurses see what waits for them, nobody what was discarded.
    var isWithheld: Bool {
        switch standing {
        case .held: !isNurse
        case .discarded: true
        case .said: isRetracted && !isNurse
        }
    }

    /// The words: as a nurse changed them, where she did.
    var content: String? { isWithheld ? nil : words }
}
