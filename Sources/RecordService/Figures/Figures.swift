import Clinical
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
        openEvidence(name) ?? stayEvidence(name) ?? decisionEvidence(name) ?? otherEvidence(name)
    }

    // MARK: Cases in the queue now

    private func openEvidence(_ name: String) -> [FigureEvidence]? {
        switch name {
        case "total_queue_size", "avg_wait_time_minutes", "longest_wait_time":
            return open { _ in true }
        case "pending_count", "by_urgency": return open { $0.status == "pending" }
        case "in_review_count": return open { $0.status == "in_review" }
        case "escalated_count": return open { $0.status == "escalated" }
        case "critical_count", "emergency_count": return open { $0.urgency == "emergency" }
        case "high_risk_count", "urgent_count": return open { $0.urgency == "urgent" }
        case "red_flag_cases": return open { $0.hasRedFlags }
        default: return nil
        }
    }

    private func open(_ belongs: (FigureFacts.OpenCase) -> Bool) -> [FigureEvidence] {
        facts.open.filter(belongs)
            .map { row in
                FigureEvidence(
                    session: row.session,
                    patient: row.patient,
                    at: row.arrivedAt,
                    value: max(0, seconds(row.arrivedAt, window.now)),
                    nurse: row.nurse,
                    bucket: row.urgency
                )
            }
    }

    // MARK: Stays

    private func stayEvidence(_ name: String) -> [FigureEvidence]? {
        switch name {
        case "total_assessments", "trend_change_percent":
            return facts.arrived.map { evidence($0, at: $0.arrivedAt, bucket: $0.urgency) }
        case "assessments_by_hour":
            return facts.arrived.map { stay in
                let hour = window.zone.local(stay.arrivedAt).seconds % 86_400 / 3600
                return evidence(stay, at: stay.arrivedAt, bucket: "\(hour)")
            }
        case "heatmap":
            return facts.arrived.map { stay in
                let local = window.zone.local(stay.arrivedAt)
                // Monday is 1, as in ISO 8601; 1970-01-01 was a Thursday.
                let weekday = (local.day + 3) % 7 + 1
                let hour = local.seconds % 86_400 / 3600
                return evidence(stay, at: stay.arrivedAt, bucket: "\(weekday)-\(hour)")
            }
        case "top_complaints":
            return facts.arrived.compactMap { stay in
                stay.complaint.map { evidence(stay, at: stay.arrivedAt, bucket: $0) }
            }
        case "first_response_s", "avg_response_time":
            return facts.arrived.compactMap { stay in
                stay.firstContactAt.map { contact in
                    evidence(
                        stay,
                        at: contact,
                        value: seconds(stay.arrivedAt, contact),
                        bucket: stay.urgency
                    )
                }
            }
        case "sla": return facts.arrived.compactMap { judged($0) }
        case "reviewed_count", "avg_completion_time":
            return decided.map { stay, settled in
                evidence(
                    stay,
                    at: settled,
                    value: seconds(stay.arrivedAt, settled),
                    nurse: stay.settledBy,
                    bucket: stay.urgency
                )
            }
        case "avg_review_time_minutes":
            return decided.compactMap { stay, settled in
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
        case "nurse_efficiency_score": return decided.compactMap { judged($0.0) }
        case "left_unseen":
            return facts.settled.compactMap { stay in
                guard stay.firstContactAt == nil, let settled = stay.settledAt else { return nil }
                return evidence(stay, at: settled, bucket: stay.outcome ?? "")
            }
        default: return nil
        }
    }

    /// Stays that a nurse decided.
    private var decided: [(FigureFacts.Stay, Timestamp)] {
        facts.settled.compactMap { stay in
            guard stay.outcome == "approve" || stay.outcome == "override",
                let settled = stay.settledAt
            else { return nil }
            return (stay, settled)
        }
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

    private func decisionEvidence(_ name: String) -> [FigureEvidence]? {
        switch name {
        case "approval_rate", "override_rate", "escalation_rate", "decisions":
            return decisions(["approve", "override", "escalate"]) { $0.action }
        case "recommendation_adherence": return decisions(Self.verdicts) { $0.action }
        case "override_by_reason": return decisions(["override"]) { $0.reason ?? "none" }
        case "agreement", "accuracy_score": return decisions(Self.verdicts, agreement)
        case "agreement_matrix":
            return decisions(Self.verdicts) { decision in
                guard let ai = decision.aiUrgency, let nurse = decision.nurseUrgency else {
                    return nil
                }
                return "\(ai)>\(nurse)"
            }
        case "override_by_rule":
            return facts.decisions.filter { Self.verdicts.contains($0.action) }
                .flatMap { decision in
                    decision.rules.map { rule in
                        evidence(decision, value: decision.action == "override" ? 1 : 0, rule)
                    }
                }
        case "by_nurse":
            return facts.decisions.map { evidence($0, value: nil, $0.nurse) }
        default: return nil
        }
    }

    private static let verdicts: Set<String> = ["approve", "override"]

    /// The nurse's level beside the rules': `same`, `ai_over`, `ai_under`.
    private func agreement(_ decision: FigureFacts.Decision) -> String? {
        guard let ai = decision.aiUrgency.flatMap({ Urgency(rawValue: $0) }),
            let nurse = decision.nurseUrgency.flatMap({ Urgency(rawValue: $0) })
        else { return nil }
        return ai == nurse ? "same" : ai > nurse ? "ai_over" : "ai_under"
    }

    private func decisions(
        _ actions: Set<String>,
        _ bucket: (FigureFacts.Decision) -> String?
    ) -> [FigureEvidence] {
        facts.decisions.compactMap { decision in
            guard actions.contains(decision.action), let bucket = bucket(decision) else {
                return nil
            }
            return evidence(decision, value: nil, bucket)
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

    // MARK: Alerts, holds, answers, ratings

    private func otherEvidence(_ name: String) -> [FigureEvidence]? {
        switch name {
        case "critical_alerts":
            return facts.waitingAlerts.filter { $0.severity == "critical" }
                .map { evidence($0, value: seconds($0.raisedAt, window.now), $0.alert) }
        case "alert_unacked":
            return facts.waitingAlerts.map { evidence($0, value: nil, $0.severity) }
        case "alert_ack_s":
            return facts.alerts.compactMap { alert in
                alert.acknowledgedAt.map {
                    evidence(alert, value: seconds(alert.raisedAt, $0), alert.severity)
                }
            }
        case "rule_precision":
            return facts.alerts.flatMap { alert in
                alert.rules.map { rule in
                    let verdict = alert.outcome.map { $0 == "false_positive" ? 0.0 : 1.0 }
                    return evidence(alert, value: verdict, rule)
                }
            }
        case "leases_returned":
            return facts.holds.compactMap { hold in
                guard let released = hold.releasedAt, let reason = hold.reason,
                    Self.returned.contains(reason), released >= window.since,
                    released < window.until
                else { return nil }
                return FigureEvidence(
                    session: hold.session,
                    patient: hold.patient,
                    at: released,
                    value: nil,
                    nurse: hold.nurse,
                    bucket: reason
                )
            }
        case "nurse_utilization":
            return facts.holds.map { hold in
                FigureEvidence(
                    session: hold.session,
                    patient: hold.patient,
                    at: hold.beganAt,
                    value: clipped(hold.beganAt, hold.endedAt).map { $0.1 - $0.0 } ?? 0,
                    nurse: hold.nurse,
                    bucket: hold.nurse
                )
            }
        case "ai_first_words", "ai_fallback":
            return facts.replies.compactMap { reply in
                if name == "ai_first_words", reply.firstWordsSeconds == nil { return nil }
                return FigureEvidence(
                    session: reply.session,
                    patient: nil,
                    at: reply.at,
                    value: name == "ai_first_words"
                        ? reply.firstWordsSeconds : reply.fellBack ? 1 : 0,
                    nurse: nil,
                    bucket: reply.fellBack ? "fallback" : "own"
                )
            }
        case "patient_rating", "patient_satisfaction":
            return facts.ratings.map { rating in
                FigureEvidence(
                    session: rating.session,
                    patient: rating.patient,
                    at: rating.at,
                    value: Double(rating.rating),
                    nurse: nil,
                    bucket: "\(rating.rating)"
                )
            }
        default: return nil
        }
    }

    /// Reasons by which the service, and not the nurse, gives a case back.
    private static let returned: Set<String> = ["lease_expired", "away", "disconnected"]

    private func evidence(
        _ alert: FigureFacts.Alert,
        value: Double?,
        _ bucket: String
    ) -> FigureEvidence {
        FigureEvidence(
            session: alert.session,
            patient: alert.patient,
            at: alert.raisedAt,
            value: value,
            nurse: alert.acknowledgedBy,
            bucket: bucket
        )
    }

    // MARK: Time

    private func seconds(_ from: Timestamp, _ to: Timestamp) -> Double {
        Double(to.microseconds - from.microseconds) / 1e6
    }

    /// The part of an interval that lies in the window and before now, in seconds since 1970.
    private func clipped(_ from: Timestamp, _ to: Timestamp) -> (Double, Double)? {
        let start = max(from, window.since)
        let end = min(to, min(window.until, window.now))
        return start < end
            ? (Double(start.microseconds) / 1e6, Double(end.microseconds) / 1e6) : nil
    }

    /// Seconds in which nurses held a case, and in which they were there; overlaps count once for each nurse.
    func nurseSeconds() -> (held: Double, present: Double) {
        var held: [String: [(Double, Double)]] = [:]
        for hold in facts.holds {
            if let part = clipped(hold.beganAt, hold.endedAt) {
                held[hold.nurse, default: []].append(part)
            }
        }
        var present = held
        for duty in facts.duty {
            if let part = clipped(duty.beganAt, duty.endedAt) {
                present[duty.nurse, default: []].append(part)
            }
        }
        return (
            held.values.reduce(0) { $0 + Self.length($1) },
            present.values.reduce(0) { $0 + Self.length($1) }
        )
    }

    /// The length of a union of intervals.
    static func length(_ intervals: [(Double, Double)]) -> Double {
        var (total, end) = (0.0, -Double.infinity)
        for (from, to) in intervals.sorted(by: { $0 < $1 }) {
            if from > end {
                total += to - from
                end = to
            } else if to > end {
                total += to - end
                end = to
            }
        }
        return total
    }
}
