// Signing in, and what administrators do.
extension Contract {
    private static let totp = "{secret:text, uri:text}"

    static let people: [Contract] = [
        Contract("GET /.well-known/jwks.json", "$KeySet"),
        Contract(
            "POST /api/auth/token",
            body: """
                {grant_type:"api_key"|"password"|"refresh_token", username?:text<=128?, password?:text<=1024?, \
                totp?:text<=16?, refresh_token?:text<=256?}
                """,
            "$Token",
            faults: [401, 500, 507]
        ),
        Contract(
            "POST /api/auth/activate",
            body: "{username:text<=128, code:text<=64, password:text<=1024}",
            [(201, .json("{user_id:usr_, role:text, totp?:\(totp)}"))],
            faults: [401, 409, 507]
        ),
        Contract(
            "GET /api/auth/me",
            """
            {user_id:usr_, subject:text, role:text, patient_id:pat_?, name:text?, unit:text?, scope:text, expires_at:int?, \
            stepped_up:bool, session?:{ends_in:int, extendable:bool}}
            """
        ),
        Contract("POST /api/auth/logout", [(204, .empty)]),
        Contract(
            "POST /api/auth/extend",
            body: "{refresh_token?:text<=256?}",
            "{ends_in:int, extendable:bool, access_token:text?, expires_in:int?, refresh_token:text?}"
        ),
        Contract(
            "POST /api/auth/tickets",
            body: #"{purpose:"ws"|"sse", path:text<=512}"#,
            [(201, .json("{ticket:text, expires_in:int, url:text}"))],
            faults: [404]
        ),
        Contract(
            "POST /api/auth/session",
            body: "{refresh_token?:text<=256?}",
            [
                (
                    201,
                    .json(
                        "{csrf_token:text, ends_in:int, role:text, user_id:usr_, refresh_token:text?}"
                    )
                )
            ]
        ),
        Contract(
            "POST /api/auth/step-up",
            body: "{password:text<=1024, totp?:text<=16?}",
            "$Token"
        ),
        Contract("POST /api/auth/totp", [(201, .json("{totp:\(totp)}"))]),
    ]

    private static let origin = """
        {origin:text, temporary:bool, expires_at:time?, allowed_paths:[text], methods:[text]
        """
    private static let webhook = """
        {id:text, url:text, types:[text], created_by:text?, created_at:time
        """
    private static let pool = """
        {type:text, state:text, size:int, in_use:int, idle?:int, min?:int, max?:int, waiting?:object, wait_ms_p95?:int?, \
        endpoints?:[object], clients?:[object], databases?:int, last_scale?:object?, per_user_max?:int, \
        event_streams?:int, connections?:int, refused?:int, slow_readers_cut?:int}
        """
    private static let role = #""nurse"|"admin"|"compliance"|"service""#

    static let admin: [Contract] = [
        Contract("GET /api/admin/users", list("$Person")),
        Contract(
            "POST /api/admin/users",
            body: """
                {login:text>=3<=128, role:\(role), name?:text<=200?, unit?:text<=60?, scopes?:[text]}
                """,
            [(201, .json("$Person"))]
        ),
        Contract(
            "PATCH /api/admin/users/{id}",
            body: "{role?:\(role), scopes?:[text], unit?:text>=1<=60}",
            "$Person"
        ),
        Contract(
            "POST /api/admin/users/{id}/disable",
            body: "{reason?:text<=500?}",
            "{user_id:usr_, status:text}"
        ),
        Contract(
            "POST /api/admin/users/{id}/invite",
            [(201, .json("{user_id:usr_, activation_code:text}"))]
        ),
        Contract(
            "POST /api/admin/users/{id}/keys",
            [(201, .json("{api_key:text, credential_id:text}"))]
        ),
        Contract("DELETE /api/admin/users/{id}/keys/{credential_id}", [(204, .empty)]),
        Contract(
            "GET /api/admin/sessions",
            list("{session_id:text, subject:text, role:text, ends_in:int?}")
        ),
        Contract("DELETE /api/admin/sessions/{id}", [(204, .empty)]),
        Contract("POST /api/admin/keys/rotate", "$KeySet"),
        Contract("GET /api/admin/cors/origins", list("\(origin)}")),
        Contract(
            "POST /api/admin/cors/origins",
            body: """
                {origin:text<=300, duration_seconds:int(1..31536000), allowed_paths?:[text], reason?:any}
                """,
            [(201, .json("\(origin), created_by:usr_, event_seq:int}"))]
        ),
        Contract(
            "DELETE /api/admin/cors/origins",
            query: "{origin:text}",
            [(204, .empty)],
            faults: [404]
        ),
        Contract(
            "GET /api/admin/cors/denied",
            list("{origin:text, path:text, count:int, last:time}")
        ),
        Contract("GET /api/admin/webhooks", list("\(webhook)}")),
        Contract(
            "POST /api/admin/webhooks",
            body: "{url:text<=2000, types?:[text]}",
            [(201, .json("\(webhook), secret:text, event_seq?:int}"))],
            faults: [409, 500, 507]
        ),
        Contract(
            "DELETE /api/admin/webhooks",
            query: "{id:text}",
            [(204, .empty)],
            faults: [404, 507]
        ),
        Contract("DELETE /api/admin/webhooks/{id}", [(204, .empty)], faults: [404, 507]),
        Contract(
            "GET /api/admin/webhooks/{id}/deliveries",
            query: "{limit?:int(1..1000), cursor?:int(0..)}",
            list(
                """
                {delivery_id:text, webhook_id:text, type:text, event_seq:int, created:time, \
                status:"pending"|"delivered"|"failed", attempts:int, last_attempt_at:time?, response_status:int?, \
                delivered_at:time?}
                """
            ),
            faults: [404]
        ),
        Contract(
            "POST /api/admin/webhooks/{id}/deliveries/{delivery_id}/redeliver",
            body: "{}",
            [(202, .json("{delivery_id:text, status:text, event_seq:int}"))],
            faults: [404, 507]
        ),
        Contract(
            "GET /api/admin/red-flag-rules",
            query: "{days?:int(0..3660)}",
            list(
                "{id:text, version:int, name:text, definition:text, minimum:text, source:text, judged_by_nurses:object}",
                "rules_version:text, built_in_version:text, active:object, proposed:object?, fault:text?, "
            )
        ),
        Contract("GET /api/admin/sla-targets", "{items:[{urgency:$Urgency, target_s:int}]}"),
        Contract(
            "PUT /api/admin/sla-targets",
            body: "{items:[{urgency:$Urgency, target_s:int(10..604800)}]}",
            "{items:[{urgency:$Urgency, target_s:int}]}"
        ),
        Contract(
            "POST /api/admin/patients/{id}/erase",
            body: "{reason:text>=1<=1024, ordered?:bool?}",
            [
                (
                    200,
                    .json(
                        "{patient_id:pat_, state:text, requested_by?:usr_, confirmed_by?:usr_}"
                    )
                ),
                (
                    202,
                    .json("{patient_id:pat_, state:text, requested_by:usr_, expires_at:time}")
                ),
            ]
        ),
        Contract(
            "POST /api/admin/red-flag-rules/simulate",
            body: "{rules:text<=262144}",
            "{messages:int, differing:int, differences:[object], rules_version:text}"
        ),
        Contract(
            "PUT /api/admin/red-flag-rules",
            body: "{rules:text<=49152, reason?:text<=1024?}",
            [
                (
                    202,
                    .json(
                        """
                        {state:text, rules_version:text, active_version:text, amendment:text, reason:text?, \
                        proposed_by:usr_, proposed_at:time, simulation:{messages:int, differing:int}, \
                        diff:{rules:[object], lowered_examples:[object]}, faults:[text], differences:[object]}
                        """
                    )
                )
            ],
            faults: [409]
        ),
        Contract(
            "POST /api/admin/red-flag-rules/activate",
            body: "{rules_version?:text<=128?}",
            "{state:text, rules_version:text, proposed_by:text, activated_by:text}",
            faults: [409, 412]
        ),
        Contract("GET /api/admin/pools/{type}", pool, faults: [404]),
        Contract(
            "PATCH /api/admin/pools/{type}",
            body: "{size:int(1..4096)}",
            pool,
            faults: [404, 409]
        ),
        Contract(
            "POST /api/admin/pools/{type}/drain",
            body: "{}",
            [(202, .json(pool))],
            faults: [404, 409]
        ),
        Contract(
            "POST /api/admin/pools/{type}/breaker",
            body: #"{state:"open"|"closed"|"auto", endpoint?:text<=8192?}"#,
            pool,
            faults: [404, 409]
        ),
        Contract(
            "PUT /api/admin/log-levels",
            body: #"{level:"debug"|"info"|"warning"|"error"}"#,
            "{level:text}"
        ),
        Contract("POST /api/admin/drain", [(202, .json("{status:text}"))]),
        Contract(
            "POST /api/emergency/access",
            body: """
                {patient_id:text<=128, reason_code:"ETREAT"|"BTG"|"PATSFTY", justification:text>=10<=2000, \
                duration_seconds?:int(60..14400)?}
                """,
            [
                (
                    201,
                    .json(
                        """
                        {grant_id:text, patient_id:pat_, expires_at:time, event_seq:int, notified:[text], \
                        notified_now:int, review_due_at:time}
                        """
                    )
                )
            ],
            faults: [404]
        ),
        Contract(
            "GET /api/emergency/access",
            list(
                """
                {grant_id:text, user_id:usr_, patient_id:pat_, reason_code:text, justification:text?, opened_at:time, \
                expires_at:time, active:bool, outcome:text?, review_due_at:time, review_overdue:bool}
                """
            )
        ),
        Contract("POST /api/emergency/access/{id}/end", "{grant_id:text, active:bool}"),
        Contract(
            "POST /api/emergency/access/{id}/review",
            body: #"{outcome:"justified"|"unjustified"|"needs_follow_up"}"#,
            "{grant_id:text, outcome:text}"
        ),
        Contract(
            "GET /api/admin/config",
            list(
                """
                {name:text, value:text, origin:"environment"|"file"|"default", default:text, description:text}
                """
            )
        ),
        Contract(
            "POST /api/admin/backups",
            [
                (
                    201,
                    .json(
                        "{backup_id:bak_, path:text, records:int, root:text, created_at:time, verified:bool}"
                    )
                )
            ]
        ),
        Contract("POST /initialize", "{status:text}"),
    ]
}
