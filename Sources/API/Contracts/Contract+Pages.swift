// Pages about the service itself, and its suites.
extension Contract {
    /// A page that stays the same while the service runs: also in part, and as the one from before.
    private static func file(
        _ path: String,
        query: String = "{}",
        _ answers: [Answer]
    ) -> Contract {
        let parts = answers + [Answer(type: "multipart/byteranges", shape: nil)]
        return Contract(
            "GET \(path)",
            query: query,
            answers.map { (200, $0) } + parts.map { (206, Answer(type: $0.type, shape: nil)) }
                + [(304, .empty)],
            faults: [412, 416]
        )
    }

    private static let openAPI = [
        Answer.json("{openapi:text, info:object, paths:object, components:object}"),
        Answer(type: "application/yaml", shape: nil),
    ]
    private static let openAPIQuery =
        #"{version?:"3.1"|"3.1.0"|"3.2"|"3.2.0", format?:"json"|"yaml"}"#

    static let pages: [Contract] = [
        file("/", [.page]), file("/patient", [.page]), file("/nurse", [.page]),
        file("/admin", [.page]),
        file(
            "/assets/{name}",
            ["text/javascript", "text/css", "image/svg+xml"].map { Answer(type: $0, shape: nil) }
        ),
        Contract("GET /livez", "{status:text}"),
        Contract("GET /readyz", "{status:text, head:int, warnings:[text]}"),
        Contract("GET /startupz", "{status:text, head:int, warnings:[text]}"),
        Contract(
            "GET /health",
            """
            {status:text, overall_health:text, timestamp:time, version:text, components:{*:text}, alerts:[any]}
            """
        ),
        Contract(
            "GET /status",
            """
            {system_status:text, environment:text, uptime_s:int, version:text, degraded:[any], \
            build:text, components:{*:text}, log:{epoch:text, head_seq:int, projected_seq:int, verified_seq:int?}, counts:{*:int}}
            """
        ),
        Contract(
            "GET /metrics",
            query: #"{format?:"json"|"prometheus"|"openmetrics"}"#,
            [
                (200, .json("{*:number}")), (200, .plain),
                (200, Answer(type: "application/openmetrics-text", shape: nil)),
            ]
        ),
        Contract("GET /version", "{version:text}"),
        file(
            "/docs",
            [
                .json(
                    "{title:text, version:text, endpoints:[object], total:int, exports:object, guides:[text], examples:text, console:text, errors:[text]}"
                ), .page,
            ]
        ),
        Contract(
            "GET /docs/compliance/examples",
            query: "{category?:text, limit?:int(1..200)}",
            """
            {examples:[{name:text, category:text, control:text, description:text, request:text, response:text, \
            compliance_notes:[text], security_considerations:[text], verified_at:time?}], total:int, categories:[text]}
            """
        ),
        Contract(
            "GET /docs/testing/scenarios",
            query: "{category?:text, include_mock_data?:bool}",
            """
            {scenarios:[{id:text, name:text, endpoint:text, method:text, preconditions:[text], steps:[text], \
            expected_results:[text], suite:text, case:text, mock_data?:[text?]?}], total:int}
            """
        ),
        file("/docs/export/swagger", query: openAPIQuery, openAPI),
        file("/openapi.json", query: openAPIQuery, openAPI),
        file("/docs/export/asyncapi", [.json("{asyncapi:text, info:object, channels:object}")]),
        file("/docs/export/postman", [.json("{info:object, item:[object]}")]),
        Contract("GET /docs/health/detailed", "$Components"),
        Contract(
            "GET /docs/metrics/compliance",
            """
            {timestamp:time, status:text, chain:object, audit_coverage:object, access:object, encryption:object, phi_redaction:object, retention:object, \
            controls:[{id:text, name:text, status:text, evidence:text}]}
            """,
            faults: [500]
        ),
        Contract(
            "GET /docs/examples",
            query: "{language?:text}",
            "{examples:[{language:text, name:text, description:text, code:text}], total:int, languages:[text]}"
        ),
        Contract("GET /docs/guides/{name}", [(200, Answer(type: "text/markdown", shape: nil))]),
        file("/docs/console", [.page]),
        Contract(
            "GET /docs/errors/{code}",
            "{code:text, status:int, meaning:text, advice:text, emergency_number:text}"
        ),
        Contract(
            "GET /.well-known/smart-configuration",
            """
            {issuer:text, jwks_uri:text, token_endpoint:text, grant_types_supported:[text], scopes_supported:[text], \
            capabilities:[text]}
            """
        ),
    ]

    static let tests: [Contract] = [
        Contract(
            "GET /test/suites",
            query: "{category?:text}",
            """
            {suites:[{id:text, name:text, description:text, category:text, test_count:int, parallel_execution:bool, \
            max_concurrent_tests:int, last_execution:{id:exe_, status:text}?}], categories:[text]}
            """
        ),
        Contract(
            "POST /test/suites/{suite_id}/execute",
            query: "{parallel?:bool, max_concurrent?:int(1..8), wait?:bool}",
            [(200, .json("$Execution")), (202, .json("$Execution"))]
        ),
        Contract(
            "GET /test/executions",
            query: "{suite_id?:text, status?:text, limit?:int(1..100)}",
            "{executions:[$Execution], total:int}"
        ),
        Contract(
            "GET /test/executions/{id}",
            query: #"{format?:"json"|"junit"|"html"}"#,
            [
                (200, .json("$Execution")), (200, Answer(type: "application/xml", shape: nil)),
                (200, .page),
            ]
        ),
        Contract(
            "POST /test/executions/{id}/cancel",
            "{execution_id:exe_, status:text, cancelled:bool}"
        ),
        Contract(
            "POST /docs/test/load",
            body: """
                {concurrent_users?:number(1..1000)?, duration_minutes?:number(0..60)?, ramp_up_time?:number(0..3600)?, \
                scenario?:any, model?:any, target_rps?:any}
                """,
            [
                (
                    202,
                    .json(
                        "{execution_id:exe_, status:text, monitor:text, cancel:text, estimated_end:time}"
                    )
                )
            ]
        ),
        Contract(
            "POST /test/mock/chat",
            body: "{message:text<=16384, session_id?:text<=128?}",
            "{input:object, output:object, test_status:text}"
        ),
        Contract(
            "POST /test/mock/queue",
            body: "{filters?:{urgency?:$Urgency?, has_red_flags?:bool?}?}",
            "{input:object, output:object, test_status:text}"
        ),
        Contract(
            "POST /test/mock/assessment",
            body: "{message:text>=1<=16384, patient?:{age?:int(0..150)?, sex?:text<=10?}?}",
            "{input:object, output:object, test_status:text}"
        ),
        Contract("GET /test/health/validation", "$Components"),
    ]
}
