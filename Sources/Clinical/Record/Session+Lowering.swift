/// Levels that fall by an explicit rule; see ``LoweringRule``.
extension Session {
    /// What one message of the patient asked for.
    struct Wanted: Sendable, Equatable {
        var message: MessageID
        var level: Urgency
        /// The rules of screening that fired.
        var rules: Set<String>
    }

    /// What the patient's messages asked for, and who set the level last.
    struct Levels: Sendable, Equatable {
        /// The latest messages, oldest first, at most ``Session/transcriptMax``.
        var byMessage: [Wanted] = []
        /// The highest level of the messages that are no longer remembered.
        var forgotten: Urgency?
        /// Whether a nurse, a button or an assessment set the level.
        var isSetByOthers = false

        mutating func take(_ event: SessionEvent.MessageScreened) {
            byMessage.append(
                Wanted(
                    message: event.message,
                    level: event.result.urgency,
                    rules: Set(event.result.flags.map(\.rule))
                )
            )
            guard byMessage.count > Session.transcriptMax else { return }
            let old = byMessage.removeFirst().level
            forgotten = max(forgotten ?? old, old)
        }

        mutating func take(_ event: SessionEvent.TriageDecided) {
            isSetByOthers = event.source != "screening" && event.source != "rule"
        }
    }

    /// The decision of the first rule that lowers the level after a message, if one does.
    func lowering(
        _ screening: ScreeningResult,
        post: SessionCommand.Post
    ) -> SessionEvent? {
        guard mayFall else { return nil }
        let answers = answers(with: post.content)
        let words = PlainWords(post.content)
        for rule in LoweringRule.all where rule.from == urgency {
            var others = levels.byMessage
            if rule.isSaid(in: words) {
                if rule.needsNoFlag {
                    guard redFlags.isEmpty, post.context.isPregnant != true else { continue }
                    others = []
                } else if let last = others.popLast(), last.level < rule.from {
                    continue
                }
            } else if let flag = rule.ruledOut(by: answers) {
                for index in others.indices where others[index].rules.contains(flag) {
                    guard others[index].rules == [flag] else { continue }
                    others[index].level = rule.floor
                }
            } else {
                continue
            }
            let left = Triage.decide(
                screening,
                complaint: complaint,
                facts: TriageFacts(context: post.context, answers: answers)
            )
            let event = fallen(by: rule, to: left.urgency, others, post.targets, screening)
            if let event { return event }
        }
        return nil
    }

    /// The decision that follows when the patient takes a message back, if the level falls with it.
    func lowering(
        without message: MessageID,
        correction: SessionCommand.Post?,
        _ targets: TriageTargets
    ) -> SessionEvent? {
        guard mayFall, let gone = levels.byMessage.first(where: { $0.message == message }),
            let rule = LoweringRule.all.first(where: { $0.isTakenBack && $0.from == urgency }),
            gone.level >= rule.from
        else { return nil }
        let others = levels.byMessage.filter {
            $0.message != message && marks[$0.message]?.isRetracted != true
        }
        let context = correction?.context ?? .unknown
        let left = Triage.decide(
            correction?.screening ?? .silent,
            complaint: complaint,
            facts: TriageFacts(context: context, answers: answers)
        )
        return fallen(by: rule, to: left.urgency, others, targets, correction?.screening)
    }

    /// Never while an alert waits, after somebody else set the level, or once the case is settled.
    private var mayFall: Bool {
        let forgotten = levels.forgotten ?? .selfCare
        guard alert == nil, !isClosed, !levels.isSetByOthers, forgotten < .urgent else {
            return false
        }
        return status == .pending || status == .inReview || status == .moreInfo
    }

    private func fallen(
        by rule: LoweringRule,
        to own: Urgency,
        _ others: [Wanted],
        _ targets: TriageTargets,
        _ screening: ScreeningResult?
    ) -> SessionEvent? {
        let left = others.map(\.level).reduce(max(own, rule.floor), max)
        guard let urgency, left < urgency else { return nil }
        return triaged(left, source: "rule", rules: [rule.id], nil, targets, by: screening)
    }
}

extension SessionEvent {
    /// Whether it is a decision of a ``LoweringRule``.
    var isFall: Bool {
        guard case .triageDecided(let event) = self else { return false }
        return event.source == "rule"
    }
}

extension ScreeningResult {
    /// Nothing was said.
    static let silent = ScreeningResult(
        rulesVersion: Screening.rulesVersion,
        flags: [],
        lowered: [],
        urgency: .selfCare,
        isUnreadable: false,
        complaint: nil,
        symptoms: []
    )
}
