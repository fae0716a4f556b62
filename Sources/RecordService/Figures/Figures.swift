import Clinical
import JSON
import World

/// Every figure of the desk, counted from facts of one window.
///
/// ``evidence(_:)`` gives what a figure is counted from, and the figure is counted from just that, so a number
/// and the list behind it can't differ. The formulas in words: `Figures.md`.
public struct Figures: Sendable {
    /// What is counted.
    public let facts: FigureFacts
    /// Over which part of history.
    public let window: FigureWindow

    /// Figures of a window.
    public init(_ facts: FigureFacts, _ window: FigureWindow) {
        self.facts = facts
        self.window = window
    }

    /// What the figure called `name` is counted from; `nil` for a name there is not.
    public func evidence(_ name: String) -> [FigureEvidence]? {
        var found: [FigureEvidence] = []
        return each(name) { found.append($0) } ? found : nil
    }

    /// Calls `body` with each fact that the figure called `name` is counted from; `false` for a name there is not.
    public func each(_ name: String, _ body: (FigureEvidence) -> Void) -> Bool {
        if eachOpen(name, body) || eachWaiting(name, body) { return true }
        precondition(facts.isWhole, "\(name) is counted from facts that are summed up and gone")
        return eachStay(name, body) || eachDecision(name, body) || eachOther(name, body)
    }

    // MARK: Cases in the queue now

    private func eachOpen(_ name: String, _ body: (FigureEvidence) -> Void) -> Bool {
        switch name {
        case "total_queue_size", "avg_wait_time_minutes", "longest_wait_time":
            open(body) { _ in true }
        case "pending_count", "by_urgency": open(body) { status(of: $0) == "pending" }
        case "in_review_count": open(body) { status(of: $0) == "in_review" }
        case "escalated_count": open(body) { $0.status == "escalated" }
        case "critical_count", "emergency_count": open(body) { $0.urgency == "emergency" }
        case "high_risk_count", "urgent_count": open(body) { $0.urgency == "urgent" }
        case "red_flag_cases": open(body) { $0.hasRedFlags }
        default: return false
        }
        return true
    }

    /// A hold counts until its lease runs out, whether or not that is on record yet.
    private func isHeld(_ row: FigureFacts.OpenCase) -> Bool {
        row.leaseExpiresAt.map { $0 > window.now } ?? false
    }

    private func status(of row: FigureFacts.OpenCase) -> String {
        row.status == "in_review" && !isHeld(row) ? "pending" : row.status
    }

    private func open(
        _ body: (FigureEvidence) -> Void,
        where belongs: (FigureFacts.OpenCase) -> Bool
    ) {
        for row in facts.open where belongs(row) {
            body(
                FigureEvidence(
                    session: row.session,
                    patient: row.patient,
                    at: row.arrivedAt,
                    value: max(0, seconds(row.arrivedAt, window.now)),
                    nurse: isHeld(row) ? row.nurse : nil,
                    bucket: row.urgency
                )
            )
        }
    }

    // MARK: Stays

    private func eachStay(_ name: String, _ body: (FigureEvidence) -> Void) -> Bool {
        switch name {
        case "total_assessments", "trend_change_percent":
            arrived(body) { evidence($0, at: $0.arrivedAt, bucket: $0.urgency) }
        case "assessments_by_hour":
            arrived(body) { stay in
                let hour = window.zone.local(stay.arrivedAt).seconds % 86_400 / 3600
                return evidence(stay, at: stay.arrivedAt, bucket: "\(hour)")
            }
        case "heatmap":
            arrived(body) { stay in
                let local = window.zone.local(stay.arrivedAt)
                // Monday is 1, as in ISO 8601; 1970-01-01 was a Thursday.
                let weekday = (local.day + 3) % 7 + 1
                let hour = local.seconds % 86_400 / 3600
                return evidence(stay, at: stay.arrivedAt, bucket: "\(weekday)-\(hour)")
            }
        case "top_complaints":
            arrived(body) { stay in
                stay.complaint.map { evidence(stay, at: stay.arrivedAt, bucket: $0) }
            }
        case "first_response_s", "avg_response_time":
            arrived(body) { stay in
                stay.firstContactAt.map { contact in
                    evidence(
                        stay,
                        at: contact,
                        value: seconds(stay.arrivedAt, contact),
                        bucket: stay.urgency
                    )
                }
            }
        case "sla": arrived(body, judged)
        case "reviewed_count", "avg_completion_time":
            decided(body) { stay, settled in
                evidence(
                    stay,
                    at: settled,
                    value: seconds(stay.arrivedAt, settled),
                    nurse: stay.settledBy,
                    bucket: stay.urgency
                )
            }
        case "avg_review_time_minutes":
            decided(body) { stay, settled in
                stay.claimedAt.map { claimed in
                    evidence(
                        stay,
                        at: settled,
                        value: seconds(claimed, settled),
                        nurse: stay.settledBy,
                        bucket: stay.urgency
                    )
                }
            }
        case "nurse_efficiency_score": decided(body) { stay, _ in judged(stay) }
        case "left_unseen":
            for stay in facts.settled where stay.firstContactAt == nil {
                guard let settled = stay.settledAt else { continue }
                body(evidence(stay, at: settled, bucket: stay.outcome ?? ""))
            }
        default: return false
        }
        return true
    }

    private func arrived(
        _ body: (FigureEvidence) -> Void,
        _ make: (FigureFacts.Stay) -> FigureEvidence?
    ) {
        for stay in facts.arrived {
            if let evidence = make(stay) { body(evidence) }
        }
    }

    /// Stays that a nurse decided, and when.
    private func decided(
        _ body: (FigureEvidence) -> Void,
        _ make: (FigureFacts.Stay, Timestamp) -> FigureEvidence?
    ) {
        for stay in facts.settled where stay.outcome == "approve" || stay.outcome == "override" {
            guard let settled = stay.settledAt, let evidence = make(stay, settled) else { continue }
            body(evidence)
        }
    }

    /// Adds, by level, whether nurses came in time to stays of which that is settled; it holds as long as the facts do.
    func judge(into tallies: inout BucketTallies) {
        for stay in facts.arrived where stay.isJudged {
            if let evidence = judged(stay) { tallies.add(evidence) }
        }
    }

    /// By level, whether nurses came in time: `soFar` and what time tells of the others.
    public func judged(_ soFar: [String: Tally]) -> [String: Tally] {
        soFar.merging(tallies(facts.unseen.lazy.compactMap(judged))) { $0.adding($1) }
    }

    /// Whether a nurse came in time: 1 or 0; `nil` while both are possible.
    private func judged(_ stay: FigureFacts.Stay) -> FigureEvidence? {
        let end = stay.firstContactAt ?? stay.settledAt ?? window.now
        let isMet = seconds(stay.arrivedAt, end) <= stay.targetSeconds
        if stay.firstContactAt == nil, stay.settledAt == nil, isMet { return nil }
        return evidence(
            stay,
            at: end,
            value: isMet && stay.firstContactAt != nil ? 1 : 0,
            bucket: stay.urgency
        )
    }

    private func evidence(
        _ stay: FigureFacts.Stay,
        at: Timestamp,
        value: Double? = nil,
        nurse: String? = nil,
        bucket: String
    ) -> FigureEvidence {
        FigureEvidence(
            session: stay.session,
            patient: stay.patient,
            at: at,
            value: value,
            nurse: nurse ?? stay.firstNurse,
            bucket: bucket
        )
    }

    // MARK: Decisions

    private func eachDecision(_ name: String, _ body: (FigureEvidence) -> Void) -> Bool {
        switch name {
        case "approval_rate", "override_rate", "escalation_rate", "decisions":
            decisions(body, ["approve", "override", "escalate"]) { $0.action }
        case "recommendation_adherence": decisions(body, Self.verdicts) { $0.action }
        case "override_by_reason": decisions(body, ["override"]) { $0.reason ?? "none" }
        case "agreement", "accuracy_score": decisions(body, Self.verdicts, agreement)
        case "agreement_matrix":
            decisions(body, Self.verdicts) { decision in
                guard let ai = decision.aiUrgency, let nurse = decision.nurseUrgency else {
                    return nil
                }
                return "\(ai)>\(nurse)"
            }
        case "override_by_rule":
            for decision in facts.decisions where Self.verdicts.contains(decision.action) {
                for rule in Self.list(decision.rules) {
                    body(evidence(decision, value: decision.action == "override" ? 1 : 0, rule))
                }
            }
        case "by_nurse":
            for decision in facts.decisions { body(evidence(decision, value: nil, decision.nurse)) }
        default: return false
        }
        return true
    }

    private static let verdicts: [String] = ["approve", "override"]

    static func list(_ text: String) -> [String] {
        guard let json = try? JSON(parsing: Array(text.utf8)) else { return [] }
        return (json.array ?? []).compactMap(\.string)
    }

    /// The nurse's level beside the rules': `same`, `ai_over`, `ai_under`.
    private func agreement(_ decision: FigureFacts.Decision) -> String? {
        guard let ai = decision.aiUrgency.flatMap({ Urgency(rawValue: $0) }),
            let nurse = decision.nurseUrgency.flatMap({ Urgency(rawValue: $0) })
        else { return nil }
        return ai == nurse ? "same" : ai > nurse ? "ai_over" : "ai_under"
    }

    private func decisions(
        _ body: (FigureEvidence) -> Void,
        _ actions: [String],
        _ bucket: (FigureFacts.Decision) -> String?
    ) {
        for decision in facts.decisions where actions.contains(decision.action) {
            if let bucket = bucket(decision) { body(evidence(decision, value: nil, bucket)) }
        }
    }

    private func evidence(
        _ decision: FigureFacts.Decision,
        value: Double?,
        _ bucket: String
    ) -> FigureEvidence {
        FigureEvidence(
            session: decision.session,
            patient: decision.patient,
            at: decision.at,
            value: value,
            nurse: decision.nurse,
            bucket: bucket
        )
    }

    // MARK: Time

    func seconds(_ from: Timestamp, _ to: Timestamp) -> Double {
        Double(to.microseconds - from.microseconds) / 1e6
    }

    /// When a case left a nurse's hands; a hold that ran out ended when it ran out.
    func end(of hold: FigureFacts.Hold) -> Timestamp {
        max(hold.beganAt, min(hold.releasedAt ?? window.now, hold.leaseExpiresAt, window.now))
    }

    func end(of duty: FigureFacts.Duty) -> Timestamp {
        max(duty.beganAt, min(duty.endedAt ?? window.now, window.now, Self.latestEnd(of: duty)))
    }

    private static func latestEnd(of duty: FigureFacts.Duty) -> Timestamp {
        Timestamp(microseconds: duty.beganAt.microseconds &+ dutyMicrosecondsMax)
    }

    /// Whether its end stands, whatever time it gets.
    func isOver(_ hold: FigureFacts.Hold) -> Bool {
        min(hold.releasedAt ?? hold.leaseExpiresAt, hold.leaseExpiresAt) <= window.now
    }

    /// Whether its end stands, whatever time it gets.
    func isOver(_ duty: FigureFacts.Duty) -> Bool {
        let latest = Self.latestEnd(of: duty)
        return min(duty.endedAt ?? latest, latest) <= window.now
    }

    /// A look lasts a quarter of an hour at most, and as long again until it is noticed that nobody looks.
    private static let dutyMicrosecondsMax: Int64 = 1_860_000_000

    /// The part of an interval that lies in the window and before now, in seconds since 1970.
    func clipped(_ from: Timestamp, _ to: Timestamp) -> (Double, Double)? {
        let start = max(from, window.since)
        let end = min(to, min(window.until, window.now))
        return start < end
            ? (Double(start.microseconds) / 1e6, Double(end.microseconds) / 1e6) : nil
    }
}
