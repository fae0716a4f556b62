import Access
import HTTP
import JSON

/// The surface as OpenAPI 3.1, made from the table of routes and their contracts, so that no route is missing.
public enum OpenAPI {
    /// The document as a running service of that version gives it out.
    public static func document(version: String) -> [UInt8] {
        document(Route.all, version: version).bytes
    }

    /// The whole document.
    ///
    /// `form` is the version of OpenAPI it says it follows; what it uses means the same in 3.1 and 3.2.
    static func document(_ routes: [Route], version: String, form: String = "3.1.0") -> JSON {
        var paths = JSONObject()
        for route in routes where !isSocket(route) {
            let path = self.path(route.pattern)
            var item = paths[path]?.object ?? JSONObject()
            item[route.method.lowercased()] = operation(route)
            paths[path] = .object(item)
        }
        return [
            "openapi": .string(form),
            "info": [
                "title": "Anamnesis", "version": .string(version),
                "description": .string(
                    "The record behind a medical AI assistant. It informs and prioritises; it does"
                        + " not diagnose. Every path is also served under /integration. Members that are"
                        + " not listed may be added; clients ignore them."
                ),
            ],
            "paths": .object(paths),
            "components": [
                "securitySchemes": [
                    "bearer": ["type": "http", "scheme": "bearer", "bearerFormat": "JWT"],
                    "apiKey": ["type": "apiKey", "in": "header", "name": "X-API-Key"],
                    "cookie": [
                        "type": "apiKey", "in": "cookie", "name": .string(SessionCookie.name),
                    ],
                    "csrf": ["type": "apiKey", "in": "header", "name": "X-CSRF-Token"],
                ],
                "schemas": .object(
                    JSONObject(
                        Contract.shapes.map { .init(name: $0.name, value: schema($0.shape)) }
                    )
                ),
                "responses": [
                    "Problem": [
                        "description": "A problem document (RFC 9457).",
                        "content": [
                            "application/problem+json": [
                                "schema": ["$ref": "#/components/schemas/Problem"]
                            ]
                        ],
                    ]
                ],
            ],
        ]
    }

    /// A test reads every line of ``Contract``, so none is left out here.
    private static func schema(_ line: String) -> JSON { (try? Shape(line))?.schema ?? [:] }

    private static func isSocket(_ route: Route) -> Bool {
        route.pattern.hasPrefix("/ws/") || route.pattern == "/test/monitor"
            || route.pattern == "/test/echo"
    }

    /// `{index...}` takes the rest of a path; OpenAPI knows single segments only.
    private static func path(_ pattern: String) -> String {
        pattern.split(separator: "...", omittingEmptySubsequences: false).joined()
    }

    private static func names(_ pattern: String) -> [String] {
        pattern.split(separator: "/").filter { $0.hasPrefix("{") && $0.hasSuffix("}") }
            .map { String($0.dropFirst().dropLast()) }
            .map { $0.hasSuffix("...") ? String($0.dropLast(3)) : $0 }
    }

    private static func tag(_ pattern: String) -> String {
        let parts = pattern.split(separator: "/")
        guard parts.first == "api", parts.count > 1 else { return String(parts.first ?? "root") }
        return String(parts[1])
    }

    private static func operation(_ route: Route) -> JSON {
        let words = route.pattern.split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
        let contract = Contract.of(route)
        var members = JSONObject([
            .init(name: "operationId", value: .string("\(route.method.lowercased())_\(words)")),
            .init(name: "tags", value: [.string(tag(route.pattern))]),
            .init(name: "summary", value: .string(summary(route))),
        ])
        var parameters = names(route.pattern)
            .map { name -> JSON in
                [
                    "name": .string(name), "in": "path", "required": true,
                    "schema": ["type": "string"],
                ]
            }
        parameters += query(contract)
        parameters += headers(route, contract)
        if !parameters.isEmpty { members["parameters"] = .array(parameters) }
        if let contract, let body = body(contract, isClosed: route.refusesUnknownMembers) {
            members["requestBody"] = body
        }
        members["responses"] = .object(responses(route, contract))
        if case .roles = route.policy { members["security"] = security(route) }
        return .object(members)
    }

    /// A cookie comes by itself, so whatever changes something needs the page's own token beside it.
    private static func security(_ route: Route) -> JSON {
        let cookie: JSON =
            route.method == "GET" ? ["cookie": []] : ["cookie": [], "csrf": []]
        return [["bearer": []], ["apiKey": []], cookie]
    }

    /// The same schema without room for members that it does not name.
    private static func closed(_ schema: JSON) -> JSON {
        if let items = schema.array { return .array(items.map(closed)) }
        guard var members = schema.object else { return schema }
        for member in members.members { members[member.name] = closed(member.value) }
        if members["type"]?.string == "object", members["properties"]?.object != nil,
            members["additionalProperties"] == nil
        {
            members["additionalProperties"] = false
        }
        return .object(members)
    }

    private static func body(_ contract: Contract, isClosed: Bool) -> JSON? {
        if let line = contract.body {
            let schema = isClosed ? closed(schema(line)) : schema(line)
            return [
                "required": .bool(schema["required"] != nil),
                "content": ["application/json": ["schema": schema]],
            ]
        }
        guard !contract.files.isEmpty else { return nil }
        let form: JSON = [
            "schema": [
                "type": "object", "required": ["file"],
                "properties": [
                    "file": ["type": "string", "contentMediaType": "application/octet-stream"]
                ],
            ]
        ]
        let kinds = contract.files.map { type in
            JSONObject.Member(name: type, value: type.hasPrefix("multipart/") ? form : [:])
        }
        return ["required": true, "content": .object(JSONObject(kinds))]
    }

    private static func query(_ contract: Contract?) -> [JSON] {
        let schema = schema(contract?.query ?? "{}")
        let required = (schema["required"]?.array ?? []).compactMap(\.string)
        return (schema["properties"]?.object?.members ?? [])
            .map { member in
                [
                    "name": .string(member.name), "in": "query",
                    "required": .bool(required.contains(member.name)), "schema": member.value,
                ]
            }
    }

    /// Header fields of the request that change what is done or answered.
    private static func headers(_ route: Route, _ contract: Contract?) -> [JSON] {
        func field(
            _ name: String,
            _ description: String,
            _ schema: JSON = ["type": "string"]
        )
            -> JSON
        {
            [
                "name": .string(name), "in": "header", "required": false,
                "description": .string(description), "schema": schema,
            ]
        }
        var out: [JSON] = []
        if route.takesKey {
            out.append(
                field(
                    "Idempotency-Key",
                    "The same request under the same key is done once and answered as it was then.",
                    ["type": "string", "minLength": 1, "maxLength": 128]
                )
            )
        }
        if route.method != "GET", contract?.faults.contains(412) == true {
            out.append(
                field("If-Match", "The version that is to be changed, in quotes; 412 for another.")
            )
        }
        if answers(route, contract).contains(where: { $0.status == 304 }) {
            out.append(
                field(
                    "If-None-Match",
                    "The `ETag` of an answer that is there already; 304 if it is this."
                )
            )
        }
        if route.method == "GET", case .roles = route.policy {
            out.append(
                field(
                    "X-Min-Log-Seq",
                    "The `seq` of an event that the answer must know; 503 if it does not in 2 s.",
                    ["type": "integer", "minimum": 0]
                )
            )
        }
        if case .stream = route.endpoint {
            out.append(
                field(
                    "Last-Event-ID",
                    "The `id` of the last event that the reader has: it goes on behind it."
                )
            )
        }
        return out
    }

    private static func summary(_ route: Route) -> String {
        let name = route.operation.split(separator: "_").joined(separator: " ")
        guard case .roles(let roles) = route.policy else { return name }
        return name + "; for " + roles.map(\.rawValue).sorted().joined(separator: ", ")
    }

    private static func responses(_ route: Route, _ contract: Contract?) -> JSONObject {
        let problem: JSON = ["$ref": "#/components/responses/Problem"]
        var out = JSONObject()
        for (status, answer) in answers(route, contract) {
            let name = "\(status)"
            var response =
                out[name]?.object
                ?? JSONObject([.init(name: "description", value: .string(description(status)))])
            if !answer.type.isEmpty {
                var content = response["content"]?.object ?? JSONObject()
                content[answer.type] =
                    answer.shape.map { line -> JSON in ["schema": schema(line)] }
                    ?? .object(JSONObject())
                response["content"] = .object(content)
            }
            out[name] = .object(response)
        }
        let outcome: JSON = [
            "description": "See the issue.",
            "content": [
                "application/fhir+json": ["schema": ["type": "object"]],
                // What could not be read as a request has no path yet.
                "application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]],
            ],
        ]
        let fault = FHIRForm.isPath(route.pattern) ? outcome : problem
        for status in Contract.faults(of: route) { out["\(status)"] = fault }
        return out
    }

    /// What a route answers that is no fault; each read has a tag (``API/marked(_:_:position:)``), but for streams alone.
    private static func answers(
        _ route: Route,
        _ contract: Contract?
    ) -> [(status: Int, answer: Contract.Answer)] {
        let own = contract?.answers ?? []
        guard route.method == "GET", case .roles = route.policy,
            own.contains(where: {
                $0.status == 200 && $0.answer.type != Contract.Answer.stream.type
            }),
            !own.contains(where: { $0.status == 304 })
        else { return own }
        return own + [(304, .empty)]
    }

    private static func description(_ status: Int) -> String {
        switch status {
        case 200: "Done."
        case 201: "Made."
        case 202: "Begun."
        case 204: "Done; nothing to tell."
        case 206: "A part of it."
        case 304: "As the `ETag` of before."
        default: "See the status."
        }
    }

    /// The same as a Postman collection, v2.1.
    static func postman(_ routes: [Route]) -> JSON {
        let items = routes.filter { !isSocket($0) }
            .map { route -> JSON in
                let path = self.path(route.pattern).split(separator: "/")
                    .map { $0.hasPrefix("{") ? ":\($0.dropFirst().dropLast())" : String($0) }
                return [
                    "name": .string("\(route.method) \(route.pattern)"),
                    "request": [
                        "method": .string(route.method),
                        "url": [
                            "raw": .string("{{base}}/" + path.joined(separator: "/")),
                            "host": ["{{base}}"], "path": .array(path.map { .string($0) }),
                        ],
                    ],
                ]
            }
        return [
            "info": [
                "name": "Anamnesis",
                "schema":
                    "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
            ],
            "auth": [
                "type": "bearer",
                "bearer": [["key": "token", "value": "{{token}}", "type": "string"]],
            ],
            "item": .array(items),
            "variable": [["key": "base", "value": "http://127.0.0.1:8000"]],
        ]
    }
}

/// The WebSocket frames as AsyncAPI 3.0.
enum AsyncAPI {
    private static let sent = [
        "welcome", "resumed", "resync_required", "ack", "nack", "session_joined", "session_left",
        "user_joined", "user_left", "authenticated", "user_typing", "presence", "message",
        "attachment_added", "chat_token", "chat_reset", "ai_status", "patient_message",
        "red_flag_alert", "emergency_guidance", "nurse_request_more_info", "assessment_response",
        "queue_update", "dashboard_metrics_update", "alert_update", "sla_breach", "message_read",
        "message_retracted", "ownership_changed", "session_closed", "token_expiring",
        "session_expiring", "degraded", "emergency_access", "goodbye", "pong", "error",
    ]
    private static let taken = [
        "message", "session_control", "resume", "read", "alert_ack", "auth", "ping", "subscribe",
    ]

    /// What the channel of alerts alone tells.
    private static let alerts = [
        "welcome", "resumed", "resync_required", "red_flag_alert", "alert_update", "nack",
        "authenticated", "token_expiring", "session_expiring", "degraded", "emergency_access",
        "goodbye", "pong", "error",
    ]
    private static let alertsTaken = ["resume", "alert_ack", "auth", "ping"]
    private static let monitor = ["status_update", "case_finished", "execution_finished"]

    static func document(version: String) -> JSON {
        func messages(_ names: [String], _ prefix: String) -> JSON {
            .object(
                JSONObject(
                    names.map { name in
                        .init(
                            name: prefix + name,
                            value: [
                                "name": .string(name),
                                "payload": [
                                    "type": "object", "required": ["type"],
                                    "properties": ["type": ["const": .string(name)]],
                                ],
                            ]
                        )
                    }
                )
            )
        }
        func references(_ names: [String], _ prefix: String) -> JSON {
            .object(
                JSONObject(
                    names.map { name in
                        .init(
                            name: prefix + name,
                            value: ["$ref": .string("#/components/messages/\(prefix)\(name)")]
                        )
                    }
                )
            )
        }
        var all = messages(sent + monitor, "server_").object ?? JSONObject()
        for member in messages(taken, "client_").object?.members ?? [] {
            all[member.name] = member.value
        }
        func channel(_ address: String, _ sent: [String], _ taken: [String]) -> JSON {
            var both = references(sent, "server_").object ?? JSONObject()
            for member in references(taken, "client_").object?.members ?? [] {
                both[member.name] = member.value
            }
            return ["address": .string(address), "messages": .object(both)]
        }
        return [
            "asyncapi": "3.0.0",
            "info": ["title": "Anamnesis live channels", "version": .string(version)],
            "channels": [
                "chat": channel("/ws/chat", sent, taken),
                "emergency": channel("/ws/emergency/", alerts, alertsTaken),
                "monitor": channel("/test/monitor", monitor, []),
            ],
            "components": ["messages": .object(all)],
        ]
    }
}

extension API {
    /// `GET /docs/export/swagger?version&format`, `/openapi.json`: which form is asked for.
    static func openAPIFile(_ call: Call) throws(Problem) -> DocsFile {
        let version = call.request.query("version") ?? "3.1"
        guard ["3.1", "3.1.0", "3.2", "3.2.0"].contains(version) else {
            throw Problem(422, "validation_failed", "`version` is 3.1 or 3.2.")
        }
        let isNewer = version.hasPrefix("3.2")
        switch call.request.query("format") ?? "json" {
        case "json": return isNewer ? .openAPI32 : .openAPI
        case "yaml": return isNewer ? .openAPI32YAML : .openAPIYAML
        default: throw Problem(422, "validation_failed", "`format` is json or yaml.")
        }
    }

    /// `GET /docs/`: an overview in JSON.
    var docsOverview: JSON {
        let routes = Route.all
        return [
            "title": "Anamnesis", "version": .string(settings.version),
            "endpoints": .array(
                routes.map { route in
                    [
                        "method": .string(route.method), "path": .string(route.pattern),
                        "operation": .string(route.operation),
                        "roles": .array(Self.roles(route.policy)),
                    ]
                }
            ),
            "total": JSON(routes.count),
            "exports": [
                "openapi": "/docs/export/swagger", "asyncapi": "/docs/export/asyncapi",
                "postman": "/docs/export/postman",
            ],
            "guides": .array(Guide.all.map { .string("/docs/guides/\($0.name)") }),
            "examples": "/docs/examples", "console": "/docs/console",
            "errors": .array(ErrorPages.all.map { .string("/docs/errors/\($0.code)") }),
        ]
    }

    /// `GET /docs/`: the same as a page for browsers.
    var docsPage: String {
        var page = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        page += "<title>Anamnesis: the surface</title></head><body><h1>Anamnesis</h1>"
        page += "<p>As a file: <a href=\"/docs/export/swagger\">OpenAPI</a>, "
        page += "<a href=\"/docs/export/asyncapi\">AsyncAPI</a>, "
        page += "<a href=\"/docs/export/postman\">Postman</a>.</p><table>"
        for route in Route.all {
            page += "<tr><td>\(route.method)</td><td><code>\(route.pattern)</code></td><td>"
            page += Self.roles(route.policy).compactMap(\.string).joined(separator: ", ")
            page += "</td></tr>"
        }
        return page + "</table></body></html>"
    }

    private static func roles(_ policy: Policy?) -> [JSON] {
        switch policy {
        case .roles(let roles): roles.map(\.rawValue).sorted().map { .string($0) }
        case .operations: ["operations"]
        case .anyone, nil: ["anyone"]
        }
    }
}
