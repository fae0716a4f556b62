extension Interview {
    /// The version of ``disclosure``.
    public static let disclosureVersion = "ai-v1"

    /// What every reply begins with, whoever makes the rest: the emergency text while a red flag is open,
    /// and in the first reply that no person wrote it.
    public static func opening(
        to transcript: [InterviewTurn],
        screening: ScreeningResult,
        isFlagged: Bool,
        emergencyNumber: String,
        nurses: NurseStatus = .alerted,
        rules: ScreeningRules = .compiled
    ) -> [String] {
        let conversation = InterviewConversation(transcript)
        var paragraphs: [String] = []
        if isFlagged || screening.isRedFlag {
            let guidance = EmergencyGuidance.text(
                for: sessionFlags(conversation, screening, rules),
                emergencyNumber: emergencyNumber,
                nurses: nurses
            )
            paragraphs.append(guidance.message)
        }
        if conversation.isFirst { paragraphs.append(disclosure) }
        return paragraphs
    }
}
