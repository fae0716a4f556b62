import World

// What figures of alerts, holds, answers and ratings are counted from.
extension Figures {
    func eachWaiting(_ name: String, _ body: (FigureEvidence) -> Void) -> Bool {
        switch name {
        case "critical_alerts":
            for alert in facts.waitingAlerts where alert.severity == "critical" {
                body(evidence(alert, value: seconds(alert.raisedAt, window.now), alert.alert))
            }
        case "alert_unacked":
            for alert in facts.waitingAlerts { body(evidence(alert, value: nil, alert.severity)) }
        default: return false
        }
        return true
    }

    func eachOther(_ name: String, _ body: (FigureEvidence) -> Void) -> Bool {
        switch name {
        case "alert_ack_s":
            for alert in facts.alerts {
                guard let acknowledged = alert.acknowledgedAt else { continue }
                let wait = seconds(alert.raisedAt, acknowledged)
                body(evidence(alert, value: wait, alert.severity))
            }
        case "rule_precision":
            for alert in facts.alerts {
                let verdict = alert.outcome.map { $0 == "false_positive" ? 0.0 : 1.0 }
                for rule in Self.list(alert.rules) { body(evidence(alert, value: verdict, rule)) }
            }
        case "leases_returned": eachReturned(body)
        case "nurse_utilization":
            for hold in facts.holds {
                let part = clipped(hold.beganAt, end(of: hold))
                let value = part.map { $0.1 - $0.0 } ?? 0
                body(evidence(hold, at: hold.beganAt, value: value, hold.nurse))
            }
        case "ai_first_words":
            for reply in facts.replies {
                if let wait = reply.firstWordsSeconds { body(evidence(reply, value: wait)) }
            }
        case "ai_fallback":
            for reply in facts.replies { body(evidence(reply, value: reply.fellBack ? 1 : 0)) }
        case "patient_rating", "patient_satisfaction":
            for rating in facts.ratings { body(evidence(rating)) }
        default: return false
        }
        return true
    }

    /// Holds that the service, and not the nurse, gave back.
    private func eachReturned(_ body: (FigureEvidence) -> Void) {
        for hold in facts.holds {
            guard let released = hold.releasedAt, let reason = hold.reason,
                Self.returned.contains(reason), released >= window.since,
                released < window.until || window.isUpToNow
            else { continue }
            body(evidence(hold, at: released, value: nil, reason))
        }
    }

    private static let returned: Set<String> = ["lease_expired", "away"]

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

    private func evidence(
        _ hold: FigureFacts.Hold,
        at: Timestamp,
        value: Double?,
        _ bucket: String
    ) -> FigureEvidence {
        FigureEvidence(
            session: hold.session,
            patient: hold.patient,
            at: at,
            value: value,
            nurse: hold.nurse,
            bucket: bucket
        )
    }

    private func evidence(_ reply: FigureFacts.Reply, value: Double) -> FigureEvidence {
        FigureEvidence(
            session: reply.session,
            patient: nil,
            at: reply.at,
            value: value,
            nurse: nil,
            bucket: reply.fellBack ? "fallback" : "own"
        )
    }

    private func evidence(_ rating: FigureFacts.Rating) -> FigureEvidence {
        FigureEvidence(
            session: rating.session,
            patient: rating.patient,
            at: rating.at,
            value: Double(rating.rating),
            nurse: nil,
            bucket: "\(rating.rating)"
        )
    }
}
