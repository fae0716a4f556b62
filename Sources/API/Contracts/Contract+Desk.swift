// The nurses' desk: the queue, cases, alerts, figures.
extension Contract {
    /// A change of a case: what it stands against, and how it was refused.
    private static func change(_ path: String, _ body: String) -> Contract {
        Contract(
            "POST /api/nurse/queue/{patient_id}/\(path)",
            body: "{expected_version?:int(0..)?\(body.isEmpty ? "" : ", \(body)")}",
            "$CaseChange",
            faults: [404, 409, 412, 428]
        )
    }

    private static func settle(_ path: String) -> Contract {
        Contract(
            "POST /api/nurse/alerts/{id}/\(path)",
            body: "{note?:text<=4000?, reason?:text<=4000?, expected_version?:int(0..)?}",
            "$AlertChange",
            faults: [412, 428]
        )
    }

    private static let filters = """
        {urgency?:$Urgency, risk_level?:"critical"|"high"|"moderate"|"low", has_red_flags?:bool, \
        status?:"pending"|"in_review"|"more_info"|"reviewed"|"escalated"|"closed", assigned_nurse?:text, breached?:bool, \
        snoozed?:"true"|"false"|"all", exact?:bool, sort?:text, limit?:int(1..200), offset?:int(0..1000000), cursor?:text}
        """
    private static let window = """
        time_range?:"hour"|"today"|"yesterday"|"week"|"month"|"year"|"all", from?:text, to?:text, tz?:text, \
        nurse?:text, urgency?:$Urgency
        """
    private static let figures = """
        {timestamp:time, as_of_seq:int, window:{from:time, to:time, tz:text}, reviewed_count:int, \
        avg_review_time_minutes:number?, approval_rate:number?, override_rate:number?, escalation_rate:number?, \
        decisions:int, nurse_utilization:number?, \
        critical_alerts:[{alert_id:alr_, severity:text, message:text, timestamp:time}], system_status:text, \
        first_response_s:{p50:number?, p90:number?, n:int}, alert_ack_s:{p50:number?, p95:number?, n:int, unacked:int}, \
        agreement:{same:int, ai_over:int, ai_under:int}, left_unseen:int, leases_returned:int, \
        ai:{time_to_first_token_ms_p95:number?, n:int, fallback_rate:number?, replies:int}, \
        patient_rating:{mean:number?, n:int}, formulas?:{*:text}
        """
    /// Cases, and messages in which the words stand.
    private static let found = list(
        """
        $QueueEntry|{kind:"message", id:qe_, session_id:ses_, patient_id:pat_, patient_name:text?, message_id:msg_, \
        seq:int, timestamp:time, sender_type:text, excerpt:text}
        """,
        "complete:bool, "
    )
    private static let reply =
        "title?:text<=200?, content:text>=1<=4000, language?:text<=35?, shared?:bool?"
    private static let dashboard = """
        \(figures), total_queue_size:int, pending_count:int, in_review_count:int, escalated_count:int, \
        critical_count:int, high_risk_count:int, emergency_count:int, urgent_count:int, red_flag_cases:int, \
        avg_wait_time_minutes:number?, longest_wait_time:number?, \
        by_urgency:[{urgency:$Urgency, waiting:int, longest_s:number?, target_s:int, within_target_pct:number?, n:int, \
        target_pct:number}]}
        """

    static let desk: [Contract] = [
        Contract("GET /api/nurse/queue", query: filters, [(200, .json("$Queue")), (304, .empty)]),
        Contract(
            "POST /api/nurse/queue/search",
            body: "{q?:text<=200?, \(filters.dropFirst())",
            "$Queue"
        ),
        Contract("GET /api/nurse/search", query: "{q:text>=2<=200}", found),
        Contract(
            "POST /api/nurse/search",
            body: """
                {q:text>=2<=200, from?:text<=40?, to?:text<=40?, limit?:int(1..200)?, cursor?:text<=256?}
                """,
            found
        ),
        Contract("GET /api/nurse/queue/{patient_id}", "$QueueEntry"),
        Contract("GET /api/nurse/queue/{patient_id}/detail", "$QueueEntry"),
        change("claim", ""),
        change("release", "reason?:text<=500?"),
        change(
            "reassign",
            "nurse_id:text<=60, to_nurse_id?:text<=60?, reassign_to?:text<=60?, to?:text<=60?"
        ),
        change(
            "handoff",
            """
            to_nurse_id:text<=60, nurse_id?:text<=60?, reassign_to?:text<=60?, to?:text<=60?, situation?:text<=4000?, background?:text<=4000?, assessment?:text<=4000?, \
            recommendation?:text<=4000?, sbar?:{situation?:text<=4000?, background?:text<=4000?, assessment?:text<=4000?, \
            recommendation?:text<=4000?}
            """
        ),
        change("snooze", "seconds?:int(1..)?, until?:time?, reason?:text<=500?"),
        change(
            "retriage",
            "urgency:$Urgency, reason_code?:text<=60?, reason?:text<=60?, notes?:text<=4000?"
        ),
        change("undo", "action_id?:act_?"),
        Contract(
            "POST /api/nurse/queue/{patient_id}/action",
            body: """
                {action:"approve"|"approved"|"override"|"escalate"|"request_more_info", notes?:text<=4000?, \
                override_reason?:text<=60?, changes?:{urgency?:$Urgency, recommendations?:[text]}?, \
                recommended_actions?:[text]?, reassign_to?:any, priority_adjustment?:any, release_to_patient?:any, \
                message_to_patient?:text<=4000?, escalate_to?:text<=60?, reason?:text<=4000?, questions?:[text]?, \
                expected_version?:int(0..)?}
                """,
            """
            {success:bool, message:text, action:object?, updated_status:text?, version:int, seq:int?, duplicate:bool}
            """,
            faults: [412, 428]
        ),
        Contract(
            "GET /api/nurse/alerts",
            query: "{limit?:int(1..200), cursor?:text}",
            list("$Alert")
        ),
        Contract("GET /api/nurse/alerts/{id}", "$Alert"),
        settle("ack"), settle("resolve"), settle("false-positive"),
        Contract(
            "POST /api/nurse/sessions/{id}/notes",
            body: "{content:text<=16384, expected_version?:int(0..)?}",
            [
                (
                    200,
                    .json(
                        "{success:bool, note_id:not_?, session_id:ses_, version:int, seq:int?, duplicate:bool}"
                    )
                ),
                (
                    201,
                    .json(
                        "{success:bool, note_id:not_?, session_id:ses_, version:int, seq:int?, duplicate:bool}"
                    )
                ),
            ],
            faults: [412, 428]
        ),
        Contract(
            "GET /api/nurse/sessions/{id}/notes",
            list("{note_id:text, kind:text, nurse_id:usr_, timestamp:time, seq:int}")
        ),
        Contract(
            "PUT /api/nurse/presence",
            body: #"{presence:"available"|"busy"|"away", status?:"available"|"busy"|"away"?}"#,
            "{user_id:usr_, presence:text, leases_returned:int}"
        ),
        Contract(
            "GET /api/nurse/dashboard/metrics",
            query: "{\(window), explain?:bool, format?:\"json\"|\"csv\"|\"pdf\"}",
            [(200, .json(dashboard)), (200, .csv), (200, .pdf)]
        ),
        Contract(
            "GET /api/nurse/analytics",
            query: """
                {\(window), explain?:bool, format?:"json"|"csv"|"pdf", group_by?:"hour"|"day"|"week"|"month"}
                """,
            [
                (
                    200,
                    .json(
                        """
                        \(figures), total_assessments:int, avg_response_time:number?, avg_completion_time:number?, \
                        nurse_efficiency_score:number?, accuracy_score:number?, patient_satisfaction:number?, \
                        recommendation_adherence:number?, trend_direction:text?, trend_change_percent:number?, \
                        assessments_by_hour:[{hour:int, count:int}], top_complaints:[{complaint:text?, count:int}], \
                        override_by_reason:[{reason:text, count:int}], rule_precision:[object], sla:[object], \
                        heatmap:[{weekday:int, hour:int, count:int}], by_nurse:[object], series?:[object]}
                        """
                    )
                ), (200, .csv), (200, .pdf),
            ]
        ),
        Contract(
            "GET /api/nurse/cases",
            query: """
                {metric:text, bucket?:text, limit?:int(1..1000), offset?:int(0..1000000), cursor?:text, \(window)}
                """,
            list(
                """
                {session_id:ses_, queue_id:qe_, patient_id:pat_?, at:time, value:number?, nurse_id:text?, bucket:text}
                """,
                "metric:text, "
            ),
            faults: [404]
        ),
        Contract(
            "GET /api/nurse/shift-report",
            query: "{\(window), format?:\"json\"|\"txt\"|\"pdf\"}",
            [(200, .json("$ShiftReport")), (200, .plain), (200, .pdf)]
        ),
        Contract(
            "GET /api/nurse/canned-replies",
            query: "{language?:text, session_id?:text}",
            list("$CannedReply", "placeholders:[text], "),
            faults: [404]
        ),
        Contract(
            "POST /api/nurse/canned-replies",
            body: "{\(reply)}",
            [(200, .json("$CannedReply")), (201, .json("$CannedReply"))]
        ),
        Contract(
            "PUT /api/nurse/canned-replies/{id}",
            body: "{\(reply), expected_version?:int(0..)?}",
            "$CannedReply",
            faults: [412]
        ),
        Contract("DELETE /api/nurse/canned-replies/{id}", [(204, .empty)]),
    ]
}
