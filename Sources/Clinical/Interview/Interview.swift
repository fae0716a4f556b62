/// The embedded assistant, which asks the next useful question.
///
/// Deterministic, without a model. It never diagnoses and never names a dose. All it knows is the
/// conversation.
public enum Interview {
    /// What every first reply says.
    public static let disclosure =
        "I am an automated assistant, not a doctor or nurse. I ask questions so that a nurse "
        + "can help you faster. I can't diagnose or prescribe."

    /// The most questions of one interview.
    ///
    /// Room for the six of OPQRST, three that find danger, and "anything else?".
    static let questionsMax = 11

    /// How many earlier messages are looked at for their flags.
    static let earlierMax = 20

    /// The assistant's next message.
    ///
    /// - Parameters:
    ///   - transcript: Oldest first, ends with the patient.
    ///   - screening: What the last patient message says.
    ///   - isFlagged: Whether the session has an open red flag; the reply then opens with the
    ///     emergency text.
    ///   - emergencyNumber: Such as `999`.
    ///   - symptom: The first symptom the session's messages named, if the caller knows; saves
    ///     screening them again.
    ///   - nurses: Whether a nurse is there to read it.
    ///   - rules: By which earlier messages are read.
    /// - Returns: One message, with at most one question.
    public static func reply(
        to transcript: [InterviewTurn],
        screening: ScreeningResult,
        isFlagged: Bool,
        emergencyNumber: String,
        symptom: String? = nil,
        nurses: NurseStatus = .alerted,
        rules: ScreeningRules = .compiled
    ) -> InterviewReply {
        let conversation = InterviewConversation(transcript)
        let isUrgent = isFlagged || screening.isRedFlag
        var paragraphs = opening(
            to: transcript,
            screening: screening,
            isFlagged: isFlagged,
            emergencyNumber: emergencyNumber,
            nurses: nurses,
            rules: rules
        )
        if screening.isUnreadable {
            paragraphs.append(
                "I may not have understood your message, so a nurse will read it. If you can, "
                    + "please say it again in short English words."
            )
        }
        if conversation.asksForDiagnosis {
            paragraphs.append(
                "I can't say what it is or what to take or how much. A nurse can answer that."
            )
        }
        let path = InterviewPath(
            conversation,
            screening: screening,
            isFlagged: isUrgent,
            symptom: symptom,
            rules: rules
        )
        // The emergency text has said it already.
        let word = nurses.words(emergencyNumber: emergencyNumber)
        let isToldNow = nurses == .noneOnDuty && !isUrgent
        if isToldNow, screening.isUnreadable { paragraphs.append(word) }
        let reply = path.reply(after: paragraphs, emergencyNumber: emergencyNumber)
        // Between two questions nobody is waited for.
        guard isToldNow, reply.isComplete, !screening.isUnreadable else { return reply }
        return reply.with(word)
    }

    /// What would be asked about a first message, in order.
    public static func questions(
        for text: String,
        _ screening: ScreeningResult
    ) -> [InterviewQuestion] {
        InterviewPath(
            InterviewConversation([InterviewTurn(isPatient: true, text: text)]),
            screening: screening,
            isFlagged: screening.isRedFlag,
            symptom: screening.symptoms.first
        )
        .questions
    }

    /// The flags of the last message, or the earlier ones when they are more urgent.
    static func sessionFlags(
        _ conversation: InterviewConversation,
        _ screening: ScreeningResult,
        _ rules: ScreeningRules
    ) -> [RedFlag] {
        var flags = screening.flags
        for text in conversation.patientTexts.dropLast().suffix(earlierMax) {
            let earlier = Screening.examine(text, rules: rules).flags
            if earlier.first?.minimum ?? .selfCare > flags.first?.minimum ?? .selfCare {
                flags = earlier
            }
        }
        return flags
    }
}

/// What the conversation so far shows.
struct InterviewConversation {
    let patientTexts: [String]
    let assistantTexts: [String]
    /// Whether the assistant has not spoken yet.
    var isFirst: Bool { assistantTexts.isEmpty }
    var last: String { patientTexts.last ?? "" }

    init(_ transcript: [InterviewTurn]) {
        patientTexts = transcript.filter(\.isPatient).map(\.text)
        assistantTexts = transcript.filter { !$0.isPatient }.map(\.text)
    }

    /// Whether the assistant asked this question; a question always ends a message.
    func hasAsked(_ question: InterviewQuestion) -> Bool {
        assistantTexts.contains { Self.text($0, endsWith: question.text) }
    }

    /// Compares bytes, the last one first, which differs in most texts.
    private static func text(_ text: String, endsWith end: String) -> Bool {
        let (bytes, wanted) = (text.utf8Span.span, end.utf8Span.span)
        let start = bytes.count - wanted.count
        guard start >= 0 else { return false }
        return wanted.indices.reversed().allSatisfy { bytes[start + $0] == wanted[$0] }
    }

    /// Whether the last message asks why the assistant asks.
    var asksWhy: Bool { matches(last, anyOf: ["why do you ask", "why are you asking", "why ask"]) }

    /// Whether the last message wants a diagnosis or a dose.
    var asksForDiagnosis: Bool {
        matches(
            last,
            anyOf: [
                "what is wrong with me", "what's wrong with me", "whats wrong with me",
                "what do i have", "how much should i take", "how many should i take",
                "what dose", "diagnose me", "is it cancer", "what should i take",
                "how much can i take", "what can i take", "which antibiotic",
            ]
        )
    }

    /// Whether the patient has nothing to add.
    var isFinished: Bool {
        matches(last, anyOf: ["that's all", "thats all", "nothing else", "no more questions"])
    }

    private func matches(_ text: String, anyOf phrases: [String]) -> Bool {
        let text = text.lowercased()
        return phrases.contains { contains(text, $0) }
    }

    /// Whether `text` contains `part`, byte by byte.
    private func contains(_ text: String, _ part: String) -> Bool {
        let text = Array(text.utf8)
        let part = Array(part.utf8)
        guard let first = part.first, text.count >= part.count else { return false }
        for start in 0...(text.count - part.count) where text[start] == first {
            if text[start..<(start + part.count)].elementsEqual(part) { return true }
        }
        return false
    }
}

/// The questions of this conversation, and which comes next.
struct InterviewPath {
    let conversation: InterviewConversation
    let complaint: String?
    let isFlagged: Bool
    let questions: [InterviewQuestion]

    init(
        _ conversation: InterviewConversation,
        screening: ScreeningResult,
        isFlagged: Bool,
        symptom: String?,
        rules: ScreeningRules = .compiled
    ) {
        self.conversation = conversation
        self.isFlagged = isFlagged
        var complaint = symptom
        for text in conversation.patientTexts.prefix(symptom == nil ? 6 : 0) {
            let isLast = text == conversation.last
            let found = isLast ? screening : Screening.examine(text, rules: rules)
            if let label = found.symptoms.first {
                complaint = label
                break
            }
        }
        self.complaint = complaint
        var path =
            complaint.flatMap { InterviewQuestions.byComplaint[$0] }
            ?? InterviewQuestions.general
        let words = InterviewPath.words(of: conversation.patientTexts.first ?? "")
        if complaint == nil, InterviewPath.isGreeting(words) {
            path = InterviewQuestions.greeted + path
        }
        if isFlagged { path = InterviewQuestions.flagged + path.prefix(3) }
        var known: [InterviewQuestion] = []
        for id in path where !InterviewPath.isAnswered(id, by: words) {
            if let question = InterviewQuestions.byID[id] { known.append(question) }
        }
        if !path.contains("anything"), let question = InterviewQuestions.byID["anything"] {
            known = known.prefix(Interview.questionsMax - 1) + [question]
        }
        questions = known
    }

    /// Whether the first message answers the question already.
    private static func isAnswered(_ id: String, by words: Set<String>) -> Bool {
        switch id {
        case "onset":
            return !words.isDisjoint(with: [
                "today", "yesterday", "ago", "since", "tonight", "days", "weeks", "hours",
                "months", "years", "minutes", "morning",
            ])
        case "severity":
            return !words.isDisjoint(with: [
                "mild", "agony", "unbearable", "worst", "excruciating", "severe",
            ])
        default:
            return false
        }
    }

    /// Whether the words say no more than hello, or that help is wanted.
    private static func isGreeting(_ words: Set<String>) -> Bool {
        words.isSubset(of: [
            "hello", "hi", "hey", "hiya", "good", "morning", "afternoon", "evening", "there",
            "doctor",
            "doc", "nurse", "dr", "anyone", "anybody", "please", "help", "me", "can", "you", "i",
            "need",
            "to", "talk", "someone", "is", "a", "question", "have", "thanks",
        ])
    }

    private static func words(of text: String) -> Set<String> {
        let isWord: (UInt8) -> Bool = { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
        }
        return Set(text.lowercased().utf8.split { !isWord($0) }.map { String($0) ?? "" })
    }

    /// The reply: what must be said first, then one question, or the closing words.
    func reply(after opening: [String], emergencyNumber: String) -> InterviewReply {
        let asked = questions.filter(conversation.hasAsked)
        if conversation.asksWhy, let question = asked.last {
            return ask(question, after: opening + [question.why], done: asked.count - 1)
        }
        guard !conversation.isFinished,
            let next = questions.first(where: { !conversation.hasAsked($0) })
        else { return close(after: opening, emergencyNumber: emergencyNumber) }
        var paragraphs = opening
        if conversation.isFirst, let complaint, !isFlagged {
            paragraphs.append("Thank you for telling me. I have noted: \(complaint.lowercased()).")
        }
        return ask(next, after: paragraphs, done: asked.count)
    }

    private func ask(
        _ question: InterviewQuestion,
        after paragraphs: [String],
        done: Int
    ) -> InterviewReply {
        InterviewReply(
            text: (paragraphs + [question.text]).joined(separator: "\n\n"),
            quickReplies: question.replies,
            question: question.id,
            isComplete: false,
            progress: done * 100 / max(questions.count, 1)
        )
    }

    private func close(after opening: [String], emergencyNumber: String) -> InterviewReply {
        let thanks = "Thank you. A nurse will read your answers and reply here."
        let net =
            "If you get worse, or have chest pain, trouble breathing, heavy bleeding, fainting, "
            + "confusion or thoughts of hurting yourself, call \(emergencyNumber) right away. "
            + "You can write here again at any time."
        return InterviewReply(
            text: (opening + [thanks, net]).joined(separator: "\n\n"),
            quickReplies: [],
            question: nil,
            isComplete: true,
            progress: 100
        )
    }
}
