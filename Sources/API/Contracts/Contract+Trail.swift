// The trail, replay, and proofs.
extension Contract {
    private static let search = """
        actor?:text, patient_id?:text, action?:"C"|"R"|"U"|"D"|"E", type?:text, purpose?:text, from?:time, to?:time, \
        request_id?:text, outcome?:"success"|"denied", cursor?:int(0..)
        """
    private static let subject = "session_id?:text, patient_id?:text, alert_id?:text"

    static let trail: [Contract] = [
        Contract(
            "GET /api/audit/events",
            query: "{\(search), limit?:int(1..1000)}",
            list(
                """
                {seq:int, epoch:text, event_id:evt_, type:text, stream:text?, revision:int, recorded_at:time, \
                actor:{id:text, role:text?, on_behalf_of?:text?}, action:text, view:text?, purpose:text?, filter:text?, \
                as_of:int?, outcome:text, reason:text?, request_id:text?, source_ip:text?, patient_ids:[text], key_id:text?, \
                payload_alg?:text, payload_hash?:text, prev_hash?:text, hash?:text}
                """
            ),
            faults: [404, 500]
        ),
        Contract(
            "GET /api/audit/events/{seq}",
            """
            {seq:int, epoch:text, event_id:evt_, type:text, stream:text?, revision:int, recorded_at:time, \
            actor:{id:text, role:text?, on_behalf_of?:text?}, action:text, view:text?, purpose:text?, filter:text?, \
            as_of:int?, outcome:text, reason:text?, request_id:text?, source_ip:text?, patient_ids:[text], key_id:text?, \
            payload_alg:text?, payload_hash?:text?, prev_hash?:text?, hash?:text, causation:evt_?, correlation:text, \
            payload_status:text, payload:any, inclusion:object?}
            """
        ),
        Contract(
            "GET /api/audit/replay",
            query: """
                {\(subject), at?:time, seq?:int(0..), as_of?:int(0..), viewing?:text, unit?:text, on_call?:bool, \
                urgency?:$Urgency, exact?:bool, limit?:int(1..200), until?:time, to?:int(0..), speed?:number}
                """,
            [
                (
                    200,
                    .json(
                        """
                        {kind:text, at:time, as_of_seq:int, redacted:bool, state:any, viewing?:object}
                        """
                    )
                ), (200, .stream),
            ],
            faults: [404]
        ),
        Contract(
            "GET /api/audit/diff",
            query: "{\(subject), from?:time, from_seq?:int(0..), to?:time, to_seq?:int(0..)}",
            """
            {kind:text, from_as_of:int, to_as_of:int, redacted:bool, \
            changes:[{seq:int, type:text, at:time, by:object, why:text?, changes:[{path:text, before:any, after:any}]}]}
            """,
            faults: [404]
        ),
        Contract(
            "GET /api/audit/export",
            query: "{\(search), format?:\"ndjson\"|\"csv\"|\"fhir\"|\"pdf\"}",
            [
                (200, Answer(type: "application/x-ndjson", shape: nil)),
                (200, Answer(type: "text/csv", shape: nil)),
                (200, Answer(type: "application/fhir+ndjson", shape: nil)),
                (200, Answer(type: "application/pdf", shape: nil)),
            ],
            faults: [404]
        ),
        Contract(
            "GET /api/audit/disclosures",
            query: "{patient_id?:text, limit?:int(1..1000), cursor?:int(0..)}",
            list(
                """
                {seq:int, at:time, what:text, view:text?, recipient:{id:text?, name:text?, role:text?}, purpose:text?, \
                request_id:text?, accounting_required:bool}
                """,
                "patient_id:pat_, "
            ),
            faults: [404]
        ),
        Contract(
            "GET /api/audit/insights",
            query: """
                {time_range?:"hour"|"today"|"yesterday"|"week"|"month"|"year"|"all", from?:text, to?:text, tz?:text, \
                hours?:text}
                """,
            """
            {window:{from:time, to:time}, hours:text, after_hours:[object], same_surname:[object], no_claim:[object], \
            unreviewed_emergency_access:[object], looks:int, complete:bool, as_of_seq:int}
            """
        ),
        Contract(
            "GET /api/audit/head",
            """
            {epoch:text, size:int, head_hash:text?, timestamp:time, checkpoint:$Checkpoint?, origin:text, \
            origin_key:text?, standing:text, export_key:{kty:text, crv:text, x:text}?}
            """
        ),
        Contract(
            "GET /api/audit/checkpoints",
            query: "{limit?:int(1..1000), cursor?:int(1..)}",
            list("$Checkpoint")
        ),
        Contract("POST /api/audit/checkpoints", [(201, .json("$Checkpoint"))], faults: [404]),
        Contract(
            "POST /api/audit/verify",
            body: #"{mode?:"chain"|"anchors"|"deep"|"projections"?}"#,
            [(202, .json("$Verification"))]
        ),
        Contract("GET /api/audit/verify/{id}", "$Verification"),
        Contract("GET /checkpoint", [(200, .plain)], faults: [404, 500]),
        Contract("GET /tile/{level}/{index...}", [(200, .bytes)], faults: [500]),
        Contract("GET /tile/entries/{index...}", [(200, .bytes)]),
    ]
}
