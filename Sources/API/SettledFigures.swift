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

    /// `figures` are of the alerts that wait, `sums` of all the rest.
    init(_ figures: Figures, _ sums: FigureSums) {
        judged = sums.judged
        nurseTime = sums.nurseTime
        work = Self.work(sums)
        times = Self.times(sums, unacknowledged: figures.count("alert_unacked"))
    }

    private static func member(_ name: String, _ value: JSON) -> JSONObject.Member {
        .init(name: name, value: value)
    }

    private static func work(_ sums: FigureSums) -> [JSONObject.Member] {
        let reviews = sums.tally("avg_review_time_minutes").mean
        let actions = sums.tallies("decisions")
        let decided = actions.values.reduce(0) { $0 + $1.count }
        func share(_ action: String) -> JSON {
            guard decided > 0 else { return .null }
            return FigureForm.rate(Double(actions[action]?.count ?? 0) / Double(decided))
        }
        return [
            member("reviewed_count", JSON(sums.tally("reviewed_count").count)),
            member("avg_review_time_minutes", FigureForm.minutes(reviews)),
            member("approval_rate", share("approve")),
            member("override_rate", share("override")),
            member("escalation_rate", share("escalate")),
            member("decisions", JSON(decided)),
        ]
    }

    private static func times(
        _ sums: FigureSums,
        unacknowledged: Int
    ) -> [JSONObject.Member] {
        let responses = sums.ranks("first_response_s")
        let acknowledgements = sums.ranks("alert_ack_s")
        let rating = sums.tally("patient_rating")
        return [
            member(
                "first_response_s",
                [
                    "p50": FigureForm.seconds(responses.percentile(50)),
                    "p90": FigureForm.seconds(responses.percentile(90)),
                    "n": JSON(responses.count),
                ]
            ),
            member(
                "alert_ack_s",
                [
                    "p50": FigureForm.seconds(acknowledgements.percentile(50)),
                    "p95": FigureForm.seconds(acknowledgements.percentile(95)),
                    "n": JSON(acknowledgements.count),
                    "unacked": JSON(unacknowledged),
                ]
            ),
            member("agreement", agreement(sums)),
            member("left_unseen", JSON(sums.tally("left_unseen").count)),
            member("leases_returned", JSON(sums.tally("leases_returned").count)),
            member("ai", assistant(sums)),
            member(
                "patient_rating",
                ["mean": FigureForm.fixed(rating.mean, 10), "n": JSON(rating.count)]
            ),
        ]
    }

    private static func agreement(_ sums: FigureSums) -> JSON {
        let tallies = sums.tallies("agreement")
        return .object(
            JSONObject(
                ["same", "ai_over", "ai_under"].map { member($0, JSON(tallies[$0]?.count ?? 0)) }
            )
        )
    }

    private static func assistant(_ sums: FigureSums) -> JSON {
        let waits = sums.ranks("ai_first_words")
        let fallback = sums.tally("ai_fallback")
        let latest = waits.percentile(95)
        return [
            "time_to_first_token_ms_p95": FigureForm.whole(latest.map { $0 * 1000 }),
            "n": JSON(waits.count),
            "fallback_rate": FigureForm.rate(fallback.mean), "replies": JSON(fallback.count),
        ]
    }
}
