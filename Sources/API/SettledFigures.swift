import JSON
import RecordService

/// What of a dashboard's figures no clock moves: it holds as long as the facts that it was counted from.
struct SettledFigures: Sendable {
    /// Reviews and decisions.
    let work: [JSONObject.Member]
    /// How long answers took, and what nurses and patients made of them.
    let times: [JSONObject.Member]

    /// By level, whether nurses came in time, where that is settled.
    let judged: [String: Figures.Tally]
    /// When nurses were there and had cases in hand.
    let nurseTime: NurseTime

    init(_ figures: Figures) {
        judged = figures.judgedSoFar
        nurseTime = NurseTime(figures)
        work = Self.work(figures)
        times = Self.times(figures)
    }

    private static func member(_ name: String, _ value: JSON) -> JSONObject.Member {
        .init(name: name, value: value)
    }

    private static func work(_ figures: Figures) -> [JSONObject.Member] {
        let reviews = figures.mean("avg_review_time_minutes")
        let actions = figures.tallies("decisions")
        let decided = actions.values.reduce(0) { $0 + $1.count }
        func share(_ action: String) -> JSON {
            guard decided > 0 else { return .null }
            return FigureForm.rate(Double(actions[action]?.count ?? 0) / Double(decided))
        }
        return [
            member("reviewed_count", JSON(figures.count("reviewed_count"))),
            member("avg_review_time_minutes", FigureForm.minutes(reviews)),
            member("approval_rate", share("approve")),
            member("override_rate", share("override")),
            member("escalation_rate", share("escalate")),
            member("decisions", JSON(decided)),
        ]
    }

    private static func times(_ figures: Figures) -> [JSONObject.Member] {
        let responses = figures.values("first_response_s")
        let acknowledgements = figures.values("alert_ack_s")
        let rating = figures.tally("patient_rating")
        return [
            member(
                "first_response_s",
                [
                    "p50": FigureForm.seconds(Figures.percentile(50, of: responses)),
                    "p90": FigureForm.seconds(Figures.percentile(90, of: responses)),
                    "n": JSON(responses.count),
                ]
            ),
            member(
                "alert_ack_s",
                [
                    "p50": FigureForm.seconds(Figures.percentile(50, of: acknowledgements)),
                    "p95": FigureForm.seconds(Figures.percentile(95, of: acknowledgements)),
                    "n": JSON(acknowledgements.count),
                    "unacked": JSON(figures.count("alert_unacked")),
                ]
            ),
            member("agreement", agreement(figures)),
            member("left_unseen", JSON(figures.count("left_unseen"))),
            member("leases_returned", JSON(figures.count("leases_returned"))),
            member("ai", assistant(figures)),
            member(
                "patient_rating",
                ["mean": FigureForm.fixed(rating.mean, 10), "n": JSON(rating.count)]
            ),
        ]
    }

    private static func agreement(_ figures: Figures) -> JSON {
        let tallies = figures.tallies("agreement")
        return .object(
            JSONObject(
                ["same", "ai_over", "ai_under"].map { member($0, JSON(tallies[$0]?.count ?? 0)) }
            )
        )
    }

    private static func assistant(_ figures: Figures) -> JSON {
        let waits = figures.values("ai_first_words")
        let fallback = figures.tally("ai_fallback")
        let latest = Figures.percentile(95, of: waits)
        return [
            "time_to_first_token_ms_p95": FigureForm.whole(latest.map { $0 * 1000 }),
            "n": JSON(waits.count),
            "fallback_rate": FigureForm.rate(fallback.mean), "replies": JSON(fallback.count),
        ]
    }
}
