import Clinical
import JSON
import RecordService
import World

/// Figures as screens and files show them; every member stands in ``FigureFormula/all``.
struct FigureReport: Sendable {
    let figures: Figures
    let settled: SettledFigures
    let targets: TriageTargets
    /// Whether the service itself is well.
    let status: String

    private static let levels: [Urgency] = [.emergency, .urgent, .routine, .selfCare]

    /// Which part of patients should be met in time, after the Australasian Triage Scale's thresholds.
    private static func goal(_ urgency: Urgency) -> Int64 {
        switch urgency {
        case .emergency: 100
        case .urgent: 80
        case .routine, .selfCare: 70
        }
    }

    // MARK: The dashboard

    /// `GET /api/nurse/dashboard/metrics`.
    var metrics: JSON {
        .object(JSONObject(head + queue + work + settled.times))
    }

    private typealias Member = JSONObject.Member

    private func member(_ name: String, _ value: JSON) -> Member {
        Member(name: name, value: value)
    }

    private var head: [Member] {
        let window = figures.window
        return [
            member("timestamp", .string(window.now.text)),
            member("as_of_seq", .integer(Int64(clamping: figures.facts.position))),
            member(
                "window",
                [
                    "from": .string(window.since.text), "to": .string(window.until.text),
                    "tz": .string(window.zone.name),
                ]
            ),
        ]
    }

    private var queue: [Member] {
        let counted = [
            "total_queue_size", "pending_count", "in_review_count", "escalated_count",
            "critical_count", "high_risk_count", "emergency_count", "urgent_count",
            "red_flag_cases",
        ]
        let waits = figures.tally("avg_wait_time_minutes")
        let waiting = figures.tallies("by_urgency")
        let judged = figures.judged(settled.judged)
        return counted.map { member($0, JSON(figures.count($0))) } + [
            member("avg_wait_time_minutes", FigureForm.minutes(waits.mean)),
            member("longest_wait_time", FigureForm.minutes(waits.greatest)),
            member(
                "by_urgency",
                .array(
                    Self.levels.map { urgency in
                        let name = urgency.rawValue
                        return level(
                            urgency,
                            waiting: waiting[name] ?? Figures.Tally(),
                            judged: judged[name] ?? Figures.Tally()
                        )
                    }
                )
            ),
        ]
    }

    private func level(
        _ urgency: Urgency,
        waiting: Figures.Tally,
        judged: Figures.Tally
    ) -> JSON {
        [
            "urgency": .string(urgency.rawValue), "waiting": JSON(waiting.count),
            "longest_s": FigureForm.seconds(waiting.greatest),
            "target_s": .integer(targets[urgency]),
            "within_target_pct": FigureForm.percent(judged.mean), "n": JSON(judged.count),
            "target_pct": .integer(Self.goal(urgency)),
        ]
    }

    private var work: [Member] {
        settled.work + [
            member("nurse_utilization", FigureForm.rate(settled.nurseTime.utilization(figures))),
            member("critical_alerts", .array(criticalAlerts)),
            member("system_status", .string(status)),
        ]
    }

    private var criticalAlerts: [JSON] {
        (figures.evidence("critical_alerts") ?? []).prefix(100)
            .map { alert in
                [
                    "alert_id": .string(alert.bucket), "severity": "critical",
                    "message": .string("Emergency waiting \(max(0, Int64(alert.value ?? 0))) s"),
                    "timestamp": .string(alert.at.text),
                ]
            }
    }

    // MARK: Analytics

    /// `GET /api/nurse/analytics`; nurses' own rows only where `nurses` holds.
    func analytics(nurses: Set<String>?, names: (String) -> String?) -> JSON {
        .object(
            JSONObject(
                head + scores + work + settled.times + distributions + [
                    member("by_nurse", .array(byNurse(nurses, names)))
                ]
            )
        )
    }

    private var scores: [Member] {
        let trend = figures.trendPercent
        let direction = trend.map { $0 > 5 ? "up" : $0 < -5 ? "down" : "stable" }
        return [
            member("total_assessments", JSON(figures.count("total_assessments"))),
            member("avg_response_time", FigureForm.minutes(figures.mean("avg_response_time"))),
            member("avg_completion_time", FigureForm.minutes(figures.mean("avg_completion_time"))),
            member(
                "nurse_efficiency_score",
                FigureForm.percent(figures.mean("nurse_efficiency_score"))
            ),
            member(
                "accuracy_score",
                FigureForm.rate(figures.share(of: "same", in: "accuracy_score"))
            ),
            member(
                "patient_satisfaction",
                FigureForm.fixed(figures.mean("patient_satisfaction"), 10)
            ),
            member(
                "recommendation_adherence",
                FigureForm.rate(figures.share(of: "approve", in: "recommendation_adherence"))
            ),
            member("trend_direction", JSON(direction)),
            member("trend_change_percent", FigureForm.fixed(trend, 10)),
        ]
    }

    private var distributions: [Member] {
        let byHour = counts("assessments_by_hour")
        let judged = figures.judged(settled.judged)
        let hours = (0..<24)
            .map { hour -> JSON in
                ["hour": JSON(hour), "count": JSON(byHour["\(hour)"] ?? 0)]
            }
        return [
            member("assessments_by_hour", .array(hours)),
            member(
                "top_complaints",
                counted("top_complaints", as: "complaint", limit: 10)
            ),
            member("override_by_reason", counted("override_by_reason", as: "reason")),
            member("override_by_rule", .array(figures.buckets("override_by_rule").map(overridden))),
            member("rule_precision", .array(figures.buckets("rule_precision").map(precision))),
            member("agreement_matrix", .array(matrix)),
            member("sla", .array(Self.levels.map { sla($0, judged) })),
            member("heatmap", .array(heatmap)),
        ]
    }

    private func counted(_ name: String, as key: String, limit: Int = 1000) -> JSON {
        .array(
            figures.buckets(name).prefix(limit)
                .map { bucket, evidence in
                    .object(
                        JSONObject([
                            member(key, .string(bucket)), member("count", JSON(evidence.count)),
                        ])
                    )
                }
        )
    }

    private func overridden(_ rule: String, _ evidence: [FigureEvidence]) -> JSON {
        let overridden = evidence.count { $0.value == 1 }
        return [
            "rule": .string(rule), "decided": JSON(evidence.count),
            "overridden": JSON(overridden),
            "rate": FigureForm.rate(Double(overridden) / Double(max(1, evidence.count))),
        ]
    }

    private func precision(_ rule: String, _ evidence: [FigureEvidence]) -> JSON {
        let settled = evidence.compactMap(\.value)
        let confirmed = settled.reduce(0, +)
        return [
            "rule": .string(rule), "fired": JSON(evidence.count), "settled": JSON(settled.count),
            "confirmed": JSON(Int(confirmed)),
            "precision": FigureForm.rate(settled.isEmpty ? nil : confirmed / Double(settled.count)),
        ]
    }

    private var matrix: [JSON] {
        let counts = counts("agreement_matrix")
        return Self.levels.flatMap { ai in
            Self.levels.map { nurse in
                [
                    "ai": .string(ai.rawValue), "nurse": .string(nurse.rawValue),
                    "count": JSON(counts["\(ai.rawValue)>\(nurse.rawValue)"] ?? 0),
                ]
            }
        }
    }

    /// How many facts each bucket of a figure has.
    private func counts(_ name: String) -> [String: Int] {
        figures.tallies(name).mapValues(\.count)
    }

    private func sla(_ urgency: Urgency, _ judged: [String: Figures.Tally]) -> JSON {
        let name = urgency.rawValue
        return [
            "urgency": .string(name), "target_s": .integer(targets[urgency]),
            "met_pct": FigureForm.percent(judged[name]?.mean), "n": JSON(judged[name]?.count ?? 0),
            "goal_pct": .integer(Self.goal(urgency)),
        ]
    }

    private var heatmap: [JSON] {
        let counts = counts("heatmap")
        return (1...7)
            .flatMap { weekday in
                (0..<24)
                    .compactMap { hour -> JSON? in
                        guard let count = counts["\(weekday)-\(hour)"] else { return nil }
                        return [
                            "weekday": JSON(weekday), "hour": JSON(hour), "count": JSON(count),
                        ]
                    }
            }
    }

    private func byNurse(_ nurses: Set<String>?, _ names: (String) -> String?) -> [JSON] {
        let decisions = Dictionary(grouping: figures.evidence("by_nurse") ?? [], by: \.bucket)
        let verdicts = figures.evidence("decisions") ?? []
        let reviews = figures.evidence("avg_review_time_minutes") ?? []
        let answers = figures.evidence("first_response_s") ?? []
        let known = Set(decisions.keys).union(answers.compactMap(\.nurse))
        return known.filter { nurses?.contains($0) ?? true }.sorted()
            .map { nurse in
                func acts(_ name: String) -> JSON {
                    JSON(verdicts.count { $0.nurse == nurse && $0.bucket == name })
                }
                let times = reviews.filter { $0.nurse == nurse }.compactMap(\.value)
                return [
                    "nurse_id": .string(nurse), "name": JSON(names(nurse)),
                    "first_contacts": JSON(answers.count { $0.nurse == nurse }),
                    "decisions": JSON(decisions[nurse]?.count ?? 0), "approved": acts("approve"),
                    "overridden": acts("override"), "escalated": acts("escalate"),
                    "avg_review_minutes": FigureForm.minutes(
                        times.isEmpty ? nil : times.reduce(0, +) / Double(times.count)
                    ),
                ]
            }
    }
}
