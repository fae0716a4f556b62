// Sessions, messages, streams, alerts: what patients and nurses do.
extension Contract {
    private static let stands = "{success:bool, session_id:ses_, owner:text, version:int, seq:int?}"
    private static let settled =
        "{success:bool, session_id:ses_, message_id:msg_, seq:int?, version:int}"
    /// What every answer to a patient's words says of danger.
    private static let found = """
        nurse_status?:"alerted"|"none_on_duty", red_flags?:[$Flag], alert_id?:alr_?, emergency_guidance?:$Guidance
        """
    private static let attached = """
        {session_id:ses_, message_id:msg_, attachment_id:att_, attached_to:msg_, media_type:text, size:int, sha256:text, \
        name:text?, url:text, seq:int, duplicate:bool, \(found)}
        """
    private static let raised = """
        {success:bool, alert_id:alr_?, session_id:ses_, seq:int?, duplicate:bool, emergency_number:text, \
        nurse_status:"alerted"|"none_on_duty", emergency_guidance?:$Guidance}
        """
    private static let chatBody = """
        {session_id?:text>=1<=128?, message?:text<=16384, content?:text<=16384, client_id?:text>=1<=128?, patient_id?:text<=128?, \
        options?:{language?:text<=35?}}
        """
    private static let assessmentBody = """
        {session_id?:text>=1<=128?, patient?:{age?:int(0..130)?, sex?:text<=40?}?, patient_id?:text<=128?, \
        evidence?:[{id:text>=1<=80, choice:"present"|"absent"|"unknown", source?:text?}]?, options?:{language?:text<=35?}}
        """
    /// Several kinds of answer at one status: the POST's `Accept` chooses.
    private static let turn: [(Int, Answer)] = [
        (200, .json("$Turn")), (200, .stream), (201, .json("$Turn")),
    ]

    static let record: [Contract] = [
        Contract(
            "POST /api/sessions",
            body: """
                {patient_id?:text<=64?, session_id?:text<=128?, language?:text<=35?, unit?:text<=60?, chief_complaint?:text<=16384?, \
                consent?:{ai_disclosure_version?:text<=60?}?}
                """,
            [(200, .json("$Session")), (201, .json("$Session"))],
            faults: [404]
        ),
        Contract(
            "GET /api/sessions",
            query: "{patient_id?:text, limit?:int(1..200), cursor?:text}",
            list(
                """
                {session_id:ses_, patient_id:pat_, alias:text?, state:"open"|"closed", owner:text, urgency:$Urgency?, \
                unit:text?, language:text?, messages:int?, counts:{messages:int?}, opened_at:time, last_message_at:time}
                """
            )
        ),
        Contract("GET /api/sessions/{id}", "$Session"),
        Contract(
            "GET /api/sessions/{id}/messages",
            query: "{after_seq?:int(-1..), limit?:int(1..1000), cursor?:int(0..)}",
            list("$Message")
        ),
        Contract(
            "POST /api/sessions/{id}/messages",
            body: "{content:text<=16384, client_id?:text>=1<=128?}",
            [(200, .json("$Posted")), (201, .json("$Posted"))]
        ),
        Contract(
            "POST /api/sessions/{id}/read",
            body: "{up_to_seq:int(0..)}",
            "{success:bool, session_id:ses_, up_to_seq:int}"
        ),
        Contract(
            "POST /api/sessions/{id}/messages/{mid}/retract",
            body: "{reason:text>=1<=500, correction?:text<=16384?}",
            "{success:bool, session_id:ses_, message_id:msg_, correction_id:msg_?, seq:int?, \(found)}"
        ),
        Contract(
            "POST /api/sessions/{id}/messages/{mid}/release",
            body: "{content?:text<=16384?}",
            settled
        ),
        Contract(
            "POST /api/sessions/{id}/messages/{mid}/discard",
            body: "{reason?:text<=500?}",
            settled
        ),
        Contract(
            "POST /api/sessions/{id}/close",
            body: "{reason?:text<=500?, expected_version?:int(0..)?}",
            "{success:bool, session_id:ses_, version:int, seq:int?}",
            faults: [412, 428]
        ),
        Contract(
            "POST /api/sessions/{id}/takeover",
            body: "{expected_version?:int(0..)?}",
            stands,
            faults: [412, 428]
        ),
        Contract(
            "POST /api/sessions/{id}/release",
            body: "{expected_version?:int(0..)?}",
            stands,
            faults: [412, 428]
        ),
        Contract(
            "POST /api/sessions/{id}/rating",
            body: "{rating:int(1..5), comment?:text<=2000?}",
            [
                (200, .json("{success:bool, session_id:ses_, rating:int, seq:int?}")),
                (201, .json("{success:bool, session_id:ses_, rating:int, seq:int?}")),
            ]
        ),
        Contract(
            "GET /api/sessions/{id}/transcript",
            query: #"{format?:"json"|"txt"|"html"|"pdf"}"#,
            [
                (
                    200,
                    .json(
                        "{session_id:ses_, messages:[{timestamp:time, sender_type:text, content:text, state?:text}]}"
                    )
                ), (200, .plain), (200, .page), (200, .pdf),
            ]
        ),
        Contract(
            "POST /api/sessions/{id}/attachments",
            files: Upload.mediaTypes + ["application/octet-stream", "multipart/form-data"],
            [(200, .json(attached)), (201, .json(attached))]
        ),
        Contract(
            "GET /api/attachments/{id}",
            Upload.mediaTypes.map { (200, Answer(type: $0, shape: nil)) }
        ),
        Contract(
            "POST /api/emergency/alerts",
            body:
                "{session_id?:text<=128?, patient_id?:text<=60?, label?:text<=120?, client_id?:text<=128?}",
            [(200, .json(raised)), (201, .json(raised))],
            faults: [404]
        ),
        Contract(
            "POST /api/streaming/dashboard",
            [
                (200, .stream),
                (
                    201,
                    .json(
                        "{stream_id:str_, url:text, type:text, expires_at?:time, ticket_url?:text?}"
                    )
                ),
            ]
        ),
        Contract("POST /api/streaming/chat", body: chatBody, turn, faults: [404]),
        Contract("POST /api/streaming/assessment", body: assessmentBody, turn, faults: [404]),
        Contract(
            "GET /api/streaming/{stream_id}",
            query: "{last_event_id?:text}",
            [(200, .stream), (204, .empty)]
        ),
        Contract(
            "GET /api/streaming/{stream_id}/result",
            """
            {stream_id:str_, type:text, session_id?:ses_, status:text, is_complete?:bool, content?:text?, token_count?:int, \
            message_id?:msg_?, state?:text, reason?:text?, usage?:object?, model?:text?, last_event_id?:text, \
            assessment?:object?, snapshot_url?:text}
            """
        ),
        Contract("POST /api/streaming/{stream_id}/stop", "{stream_id:str_, status:text}"),
    ]
}
