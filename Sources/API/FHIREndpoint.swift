import Access
import HTTP
import JSON

/// What the routes of the FHIR R4 facade do; see ``Route/fhir``.
enum FHIREndpoint: Sendable, Equatable {
    case metadata
    case auditEvents
    case communications
    case tasks
    case riskAssessments
}

extension Route {
    private static let watchers = Policy.roles([.compliance, .nurse, .patient])
    private static let concerned = Policy.roles([.nurse, .patient])

    /// The record in the form other systems read; nothing can be written here.
    static let fhir: [Route] = [
        Route("GET", "/fhir/metadata", .anyone, "fhir_metadata", .fhir(.metadata)),
        Route("GET", "/fhir/AuditEvent", watchers, "fhir_audit_event", .fhir(.auditEvents)),
        Route(
            "GET",
            "/fhir/Communication",
            concerned,
            "fhir_communication",
            .fhir(.communications)
        ),
        Route("GET", "/fhir/Task", Policy.roles([.nurse]), "fhir_task", .fhir(.tasks)),
        Route(
            "GET",
            "/fhir/RiskAssessment",
            concerned,
            "fhir_risk_assessment",
            .fhir(.riskAssessments)
        ),
    ]
}

extension API {
    /// Routes of the FHIR facade.
    func fhir(_ endpoint: FHIREndpoint, _ call: Call) async throws(Problem) -> HTTPResponse {
        switch endpoint {
        case .metadata: return FHIRForm.answer(capabilities)
        case .auditEvents: return try await fhirAuditEvents(call)
        case .communications: return try await fhirCommunications(call)
        case .tasks: return try await fhirTasks(call)
        case .riskAssessments: return try await fhirRiskAssessments(call)
        }
    }
}

/// The forms that all of FHIR's answers share.
enum FHIRForm {
    static let mediaType = "application/fhir+json"

    /// Whether a path is one of the facade's, whose faults are told in FHIR's form.
    static func isPath(_ bare: String) -> Bool { bare == "/fhir" || bare.hasPrefix("/fhir/") }

    private static let type = HTTPHeaders.Field(prepared: "Content-Type", mediaType)

    static func answer(_ resource: JSON) -> HTTPResponse { answer(resource.bytes) }

    static func answer(_ resource: [UInt8]) -> HTTPResponse {
        HTTPResponse(status: 200, headers: HTTPHeaders([type]), content: .bytes(resource))
    }

    /// A fault as an OperationOutcome; who reads it may be a patient, so it names the emergency number, too.
    static func outcome(
        _ problem: Problem,
        requestID: String,
        emergencyNumber: String
    ) -> HTTPResponse {
        let code =
            switch problem.status {
            case 401: "login"
            case 403: "forbidden"
            case 404: "not-found"
            case 405: "not-supported"
            case 409, 412: "conflict"
            case 410: "deleted"
            case 429: "throttled"
            case 503: "transient"
            case 400..<500: "invalid"
            default: "exception"
            }
        let body: JSON = [
            "resourceType": "OperationOutcome",
            "issue": [
                [
                    "severity": "error", "code": .string(code),
                    "details": [
                        "coding": [
                            ["system": "urn:anamnesis:problem", "code": .string(problem.code)]
                        ],
                        "text": .string(
                            "\(problem.detail) In an emergency call \(emergencyNumber)."
                        ),
                    ],
                    "diagnostics": .string("request \(requestID)"),
                ]
            ],
        ]
        var headers = [("Content-Type", mediaType)]
        headers += problem.headers
        return HTTPResponse(
            status: problem.status,
            headers: HTTPHeaders(headers),
            content: .bytes(body.bytes)
        )
    }

    /// `GET /fhir/metadata`: what the facade can do.
    static func capabilities(at version: String) -> JSON {
        let parameters: [(String, String)] = [
            ("_id", "token"), ("_lastUpdated", "date"), ("date", "date"), ("patient", "reference"),
        ]
        let resources: [JSON] = ["AuditEvent", "Communication", "Task", "RiskAssessment"]
            .map { type in
                [
                    "type": .string(type), "interaction": [["code": "search-type"]],
                    "searchParam": .array(
                        parameters.map { ["name": .string($0.0), "type": .string($0.1)] }
                    ),
                ]
            }
        return [
            "resourceType": "CapabilityStatement", "status": "active", "date": "2026-01-15",
            "kind": "instance", "fhirVersion": "4.0.1", "format": ["json"],
            "software": ["name": "Anamnesis", "version": .string(version)],
            "implementation": ["description": "The record of a medical AI assistant, read-only"],
            "rest": [
                [
                    "mode": "server",
                    "security": [
                        "service": [
                            [
                                "coding": [
                                    [
                                        "system":
                                            "http://terminology.hl7.org/CodeSystem/restful-security-service",
                                        "code": "SMART-on-FHIR",
                                    ]
                                ]
                            ]
                        ]
                    ],
                    "resource": .array(resources),
                ]
            ],
        ]
    }

    /// Identifiers of FHIR have no underscore.
    static func id(_ text: String) -> String { String(text.map { $0 == "_" ? "-" : $0 }) }

    static func reference(_ type: String, _ id: String) -> JSON {
        ["reference": .string("\(type)/\(self.id(id))")]
    }

    /// A staff member, who is no resource here.
    static func user(_ id: String?, _ name: String?) -> JSON {
        var out = JSONObject()
        if let id {
            out["identifier"] = ["system": "urn:anamnesis:user", "value": .string(id)]
        }
        if let name { out["display"] = .string(name) }
        return .object(out)
    }
}
