// Pages about the service itself, and its suites.
extension Contract {
    static let pages: [Contract] = [
        Contract("GET /", [(200, .page)]),
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
            log:{epoch:text, head_seq:int, projected_seq:int}, counts:{*:int}}
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
        Contract(
            "GET /docs",
            [
                (
                    200,
                    .json(
                        "{title:text, version:text, endpoints:[object], total:int, exports:object, errors:[text]}"
                    )
                ),
                (200, .page),
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
        Contract(
            "GET /docs/export/swagger",
            query: #"{version?:"3.1"|"3.1.0", format?:"json"|"yaml"}"#,
            [
                (200, .json("{openapi:text, info:object, paths:object, components:object}")),
                (200, Answer(type: "application/yaml", shape: nil)),
            ]
        ),
        Contract(
            "GET /openapi.json",
            query: #"{version?:"3.1"|"3.1.0", format?:"json"|"yaml"}"#,
            [
                (200, .json("{openapi:text, info:object, paths:object, components:object}")),
                (200, Answer(type: "application/yaml", shape: nil)),
            ]
        ),
        Contract("GET /docs/export/asyncapi", "{asyncapi:text, info:object, channels:object}"),
        Contract("GET /docs/export/postman", "{info:object, item:[object]}"),
        Contract("GET /docs/health/detailed", "$Components"),
        Contract(
            "GET /docs/metrics/compliance",
            """
            {timestamp:time, status:text, chain:object, audit_coverage:object, access:object, encryption:object, \
            controls:[{id:text, name:text, status:text, evidence:text}]}
            """,
            faults: [500]
        ),
        Contract(
            "GET /docs/errors/{code}",
            [
                (
                    200,
                    .json(
                        "{code:text, status:int, meaning:text, advice:text, emergency_number:text}"
                    )
                ),
                (200, .page),
            ]
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
        Contract("POST /test/executions/{id}/cancel", "{execution_id:exe_, cancelled:bool}"),
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
