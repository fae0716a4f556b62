/// What a figure means and how it is counted; `Figures.md` prints this table, and a test holds the two together.
struct FigureFormula: Sendable {
    /// The member of the answer, a dot between parts.
    let name: String
    /// How it is counted, in words.
    let formula: String
    /// What `GET /api/nurse/cases?metric=` calls the list behind it; empty where there is none.
    let evidence: String

    /// Every figure of `metrics` and `analytics`.
    static let all: [FigureFormula] = rows.split(separator: "\n")
        .compactMap { line in
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { part in
                    String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
                }
            guard parts.count == 3 else { return nil }
            return FigureFormula(name: parts[0], formula: parts[1], evidence: parts[2])
        }

    /// The list behind the figure called `name`; `nil` where it has none, or none is called that.
    static func evidence(of name: String) -> String? {
        all.first { $0.name == name && !$0.evidence.isEmpty }?.evidence
    }

    /// Name, formula and list, one figure a line.
    ///
    /// "In the queue" means triaged and neither decided nor closed. Rates are 0 to 1, `_pct` 0 to 100, times as
    /// their names say; percentiles by nearest rank; nothing to count gives null, never zero.
    private static let rows = """
        timestamp | the moment waits are told against |
        as_of_seq | how many events the figures hold |
        window | from, until and zone of what is counted; today so far unless asked otherwise |
        total_queue_size | cases in the queue | total_queue_size
        pending_count | cases in the queue that wait for a nurse: `pending`, or `in_review` with a lease that has run out | pending_count
        in_review_count | cases in the queue that a nurse holds by a lease in force | in_review_count
        escalated_count | cases in the queue whose last act was an escalation | escalated_count
        critical_count | the same as emergency_count: risk level `critical` is urgency `emergency` | critical_count
        high_risk_count | the same as urgent_count: risk level `high` is urgency `urgent` | high_risk_count
        emergency_count | cases in the queue of urgency `emergency` | emergency_count
        urgent_count | cases in the queue of urgency `urgent` | urgent_count
        red_flag_cases | cases in the queue with a red flag | red_flag_cases
        avg_wait_time_minutes | mean of timestamp − arrival over cases in the queue | avg_wait_time_minutes
        longest_wait_time | greatest timestamp − arrival over cases in the queue, in minutes | longest_wait_time
        by_urgency.waiting | cases in the queue of the level that wait for a nurse, as in pending_count | by_urgency
        by_urgency.longest_s | greatest timestamp − arrival over those | by_urgency
        by_urgency.target_s | the target to first contact, as set |
        by_urgency.within_target_pct | of cases of the level that arrived in the window and are judged: first contact − arrival ≤ their target. Judged are those with a contact, those that ended without one, and those whose target has passed | sla
        by_urgency.n | how many are judged | sla
        by_urgency.target_pct | what should be reached: emergency 100, urgent 80, routine and self_care 70 (Australasian Triage Scale) |
        reviewed_count | cases approved or overridden in the window, without those undone | reviewed_count
        avg_review_time_minutes | mean of decision − first claim of the stay over those | avg_review_time_minutes
        approval_rate | approve ÷ (approve + override + escalate), acts of the window without those undone | approval_rate
        override_rate | override ÷ the same | override_rate
        escalation_rate | escalate ÷ the same | escalation_rate
        decisions | approve + override + escalate in the window: what the three rates are of | decisions
        nurse_utilization | nurses' time with at least one case in hand ÷ their time on duty, in the window. In hand: from claim until release, decision or end of the lease. On duty: in hand, or a view open (viewing_started to viewing_ended, at most 31 minutes) | nurse_utilization
        critical_alerts | critical alerts nobody has acknowledged, with timestamp − raising | critical_alerts
        system_status | `operational`, or `degraded` while the log or a read model is not well |
        first_response_s.p50 | median of first contact − arrival over cases that arrived in the window. First contact: the first claim, act or message of a nurse | first_response_s
        first_response_s.p90 | the same, 90th percentile | first_response_s
        first_response_s.n | how many of them had a contact | first_response_s
        alert_ack_s.p50 | median of first acknowledgement − raising over alerts raised in the window | alert_ack_s
        alert_ack_s.p95 | the same, 95th percentile | alert_ack_s
        alert_ack_s.n | how many of them were acknowledged | alert_ack_s
        alert_ack_s.unacked | alerts that wait to be acknowledged now | alert_unacked
        agreement.same | approvals and overrides of the window where the nurse's level is the rules' last level | agreement
        agreement.ai_over | where the rules' level was more urgent than the nurse's | agreement
        agreement.ai_under | where it was less urgent | agreement
        left_unseen | cases that ended in the window (closed or expired) without a contact | left_unseen
        leases_returned | holds that ended in the window because the lease ran out or the nurse was away | leases_returned
        ai.time_to_first_token_ms_p95 | 95th percentile of reply_started until the first words are on record (reply_checkpointed, else reply_completed), over answers completed in the window | ai_first_words
        ai.n | how many answers tell when they began | ai_first_words
        ai.fallback_rate | answers of the window before which a source failed (reply_fell_back) ÷ answers completed | ai_fallback
        ai.replies | answers completed in the window | ai_fallback
        patient_rating.mean | mean of ratings given in the window, 1 to 5 | patient_rating
        patient_rating.n | how many | patient_rating
        total_assessments | cases that arrived in the window: each is one assessment by rules or assistant that put a conversation into the queue | total_assessments
        avg_response_time | mean of first contact − arrival in minutes, over first_response_s | avg_response_time
        avg_completion_time | mean of decision − arrival in minutes, over reviewed_count | avg_completion_time
        nurse_efficiency_score | 0 to 100: of the cases in reviewed_count, those met within their target | nurse_efficiency_score
        accuracy_score | same ÷ (same + ai_over + ai_under) | accuracy_score
        patient_satisfaction | the same as patient_rating.mean | patient_satisfaction
        recommendation_adherence | approve ÷ (approve + override) | recommendation_adherence
        trend_direction | `up` or `down` where trend_change_percent is beyond ±5, else `stable` | trend_change_percent
        trend_change_percent | change of total_assessments against the window of equal length just before | trend_change_percent
        assessments_by_hour.count | total_assessments by hour of the day in the zone asked for | assessments_by_hour
        top_complaints.count | total_assessments by complaint, the ten most frequent | top_complaints
        override_by_reason.count | overrides of the window by coded reason | override_by_reason
        override_by_rule.decided | approvals and overrides of cases for which the rule had fired | override_by_rule
        override_by_rule.overridden | overrides among them | override_by_rule
        override_by_rule.rate | overridden ÷ decided | override_by_rule
        rule_precision.fired | alerts raised in the window that name the rule | rule_precision
        rule_precision.settled | those that were resolved or marked false | rule_precision
        rule_precision.confirmed | those that were resolved and not marked false | rule_precision
        rule_precision.precision | confirmed ÷ settled | rule_precision
        agreement_matrix.count | approvals and overrides of the window by the rules' level and the nurse's | agreement_matrix
        sla.target_s | the target to first contact, as set |
        sla.met_pct | the same as by_urgency.within_target_pct | sla
        sla.n | how many are judged | sla
        sla.goal_pct | the same as by_urgency.target_pct |
        heatmap.count | total_assessments by weekday (1 is Monday) and hour in the zone asked for; empty hours left out | heatmap
        by_nurse.first_contacts | cases of first_response_s whose first contact the nurse was | first_response_s
        by_nurse.decisions | the nurse's acts in the window, requests for information among them | by_nurse
        by_nurse.approved | approvals among them | by_nurse
        by_nurse.overridden | overrides among them | by_nurse
        by_nurse.escalated | escalations among them | by_nurse
        by_nurse.avg_review_minutes | mean of decision − first claim over cases the nurse settled | avg_review_time_minutes
        series.arrived | with `group_by`: cases that arrived in the hour, day, week (from Monday) or month | total_assessments
        series.settled | with `group_by`: cases of reviewed_count decided in it | reviewed_count
        series.first_response_p50_s | with `group_by`: median of first contact − arrival over its arrivals | first_response_s
        """
}
