import Access
import JSON
import World

/// Events of the trail as FHIR R4 AuditEvent resources, after IHE's Basic Audit Log Patterns (BALP 1.1).
///
/// A look or an act on a patient's record follows one of BALP's patient profiles, one resource for each
/// patient; one without a patient the profile of the same name without. What BALP has no pattern for is a
/// plain AuditEvent.
struct AuditEventFHIR: Sendable {
    private static let balp =
        "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit."
    private static let dicom = "http://dicom.nema.org/resources/ontology/DCM"
    private static let terms = "http://terminology.hl7.org/CodeSystem/"

    let row: AuditRow
    let epoch: String
    /// For people to read.
    let userName: String?

    /// Patients learn who looked, and not from which machine.
    var showsAddress = true

    /// The resources of the event: one for each patient it is about, at least one.
    var resources: [JSON] { numbered(of: []).map(\.1) }

    /// The same with their numbers; of one patient's record alone, if one is named.
    func numbered(of record: [String]) -> [(Int, JSON)] {
        guard !row.patients.isEmpty else {
            return record.isEmpty ? [(0, resource(patient: nil, number: 0))] : []
        }
        return row.patients.enumerated()
            .filter { record.isEmpty || record.contains($1) }
            .map { ($0, resource(patient: $1, number: $0)) }
    }

    private var address: String? { showsAddress ? row.address : nil }

    // MARK: Kinds

    /// The pattern an event follows.
    private enum Pattern {
        case read
        case query
        case create
        case update
        case delete
        /// DICOM event and subtype.
        case other(String, String, [(String, String)])

        var name: String? {
            switch self {
            case .read: "Read"
            case .query: "Query"
            case .create: "Create"
            case .update: "Update"
            case .delete, .other: nil
            }
        }
    }

    /// Views that show one record; the others list what a filter finds.
    private static let single: Set<String> = [
        "case", "chat", "session", "messages", "transcript", "notes", "access_log", "patient",
    ]

    private var pattern: Pattern {
        guard row.outcome == "success" else {
            return .other("110113", "Security Alert", [("110126", "Node Authentication")])
        }
        switch row.type {
        case "viewing_started":
            return Self.single.contains(row.view ?? "") ? .read : .query
        case "signed_in": return .other("110114", "User Authentication", [("110122", "Login")])
        case "signed_out": return .other("110114", "User Authentication", [("110123", "Logout")])
        case "sign_in_failed":
            return .other("110114", "User Authentication", [("110122", "Login")])
        case "emergency_access_opened":
            return .other(
                "110113",
                "Security Alert",
                [("110127", "Emergency Override Started")]
            )
        case "emergency_access_ended":
            return .other(
                "110113",
                "Security Alert",
                [("110138", "Emergency Override Stopped")]
            )
        case "record_exported": return .other("110106", "Export", [])
        case "service_started":
            return .other("110100", "Application Activity", [("110120", "Application Start")])
        case "service_stopped":
            return .other("110100", "Application Activity", [("110121", "Application Stop")])
        default: break
        }
        switch row.action {
        case .create: return .create
        case .update: return .update
        case .delete: return .delete
        case .read: return .read
        case .execute: return .other("110100", "Application Activity", [])
        }
    }

    // MARK: The resource

    private func resource(patient: String?, number: Int) -> JSON {
        let pattern = pattern
        var members = JSONObject([
            .init(name: "resourceType", value: "AuditEvent"),
            .init(
                name: "id",
                value: .string("\(epoch)-\(row.position)" + (number == 0 ? "" : "-\(number)"))
            ),
        ])
        if let name = pattern.name {
            let profile = Self.balp + (patient == nil ? "" : "Patient") + name
            members["meta"] = ["profile": [.string(profile)]]
        }
        switch pattern {
        case .other(let code, let display, let subtypes):
            members["type"] = coding(Self.dicom, code, display)
            let codes = subtypes.map { coding(Self.dicom, $0.0, $0.1) }
            members["subtype"] = .array(
                codes + [coding("urn:anamnesis:event-type", row.type, row.type)]
            )
        default:
            members["type"] = coding(
                Self.terms + "audit-event-type",
                "rest",
                "Restful Operation"
            )
            members["subtype"] = [
                coding("http://hl7.org/fhir/restful-interaction", interaction, interaction),
                coding("urn:anamnesis:event-type", row.type, row.type),
            ]
        }
        members["action"] = .string(action)
        members["recorded"] = .string(row.recordedAt.text)
        members["outcome"] = row.outcome == "success" ? "0" : "4"
        if let reason = row.reason { members["outcomeDesc"] = .string(reason) }
        if let purpose = row.purpose {
            members["purposeOfEvent"] = [concept(Self.terms + "v3-ActReason", purpose)]
        }
        members["agent"] = .array(agents)
        members["source"] = [
            "site": .string(epoch), "observer": ["display": "anamnesis"],
            "type": [coding(Self.terms + "security-source-type", "4", "Application Server")],
        ]
        members["entity"] = .array(entities(patient))
        return .object(members)
    }

    private var interaction: String {
        switch pattern {
        case .read: "read"
        case .query: "search"
        case .create: "create"
        case .update: "update"
        case .delete: "delete"
        case .other: "operation"
        }
    }

    /// A query is an execution in BALP, whatever it reads.
    private var action: String {
        switch pattern {
        case .read: "R"
        case .query, .other: "E"
        case .create: "C"
        case .update: "U"
        case .delete: "D"
        }
    }

    // MARK: Who

    private var agents: [JSON] {
        // DICOM names ends by where data flows; in queries, by where the question does.
        let isRead = if case .read = pattern { true } else { false }
        let source = concept(Self.dicom, "110153", "Source Role ID")
        let destination = concept(Self.dicom, "110152", "Destination Role ID")
        var agents: [JSON] = [
            [
                "type": isRead ? destination : source,
                "who": ["display": .string(address ?? "unknown")], "requestor": false,
                "network": network(address),
            ],
            [
                "type": isRead ? source : destination, "who": ["display": "anamnesis"],
                "requestor": false, "network": ["address": "anamnesis", "type": "1"],
            ],
        ]
        var user = JSONObject([
            .init(name: "type", value: concept(Self.terms + "v3-ParticipationType", participation))
        ])
        if let role = row.role {
            user["role"] = [["text": .string(role)]]
        }
        user["who"] = [
            "identifier": [
                "system": "urn:anamnesis:user", "value": .string(row.user ?? row.actorText),
            ]
        ]
        if let userName { user["name"] = .string(userName) }
        user["requestor"] = true
        if let purpose = row.purpose {
            user["purposeOfUse"] = [concept(Self.terms + "v3-ActReason", purpose)]
        }
        agents.append(.object(user))
        return agents
    }

    /// Readers are recipients, writers authors.
    private var participation: String {
        switch pattern {
        case .read, .query: "IRCP"
        case .create, .update, .delete, .other: "AUT"
        }
    }

    private func network(_ address: String?) -> JSON {
        guard let address else { return ["address": "unknown", "type": "1"] }
        return ["address": .string(address), "type": "2"]
    }

    // MARK: What

    private func entities(_ patient: String?) -> [JSON] {
        var entities: [JSON] = []
        if let patient {
            entities.append([
                "what": ["reference": .string("Patient/" + Self.fhirID(patient))],
                "type": coding(Self.terms + "audit-entity-type", "1", "Person"),
                "role": coding(Self.terms + "object-role", "1", "Patient"),
            ])
        }
        if case .query = pattern {
            let text = "view=\(row.view ?? "")" + (row.filter.map { "&\($0)" } ?? "")
            entities.append([
                "type": coding(Self.terms + "audit-entity-type", "2", "System Object"),
                "role": coding(Self.terms + "object-role", "24", "Query"),
                "description": .string(text), "query": .string(Self.base64(Array(text.utf8))),
            ])
        } else {
            entities.append([
                "what": [
                    "identifier": [
                        "system": "urn:anamnesis:stream", "value": .string(row.streamText),
                    ]
                ],
                "type": coding(Self.terms + "audit-entity-type", "2", "System Object"),
                "role": coding(Self.terms + "object-role", "4", "Domain Resource"),
            ])
        }
        if let request = row.requestID {
            entities.append([
                "what": ["identifier": ["value": .string(request)]],
                "type": coding(
                    "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType",
                    "XrequestId",
                    "X-Request-Id"
                ),
            ])
        }
        return entities
    }

    /// Identifiers of FHIR have no underscore.
    private static func fhirID(_ text: String) -> String {
        String(text.map { $0 == "_" ? "-" : $0 })
    }

    private func coding(_ system: String, _ code: String, _ display: String) -> JSON {
        ["system": .string(system), "code": .string(code), "display": .string(display)]
    }

    private func concept(_ system: String, _ code: String, _ display: String? = nil) -> JSON {
        var coding = JSONObject([
            .init(name: "system", value: .string(system)),
            .init(name: "code", value: .string(code)),
        ])
        if let display { coding["display"] = .string(display) }
        return ["coding": [.object(coding)]]
    }

    /// With padding, as FHIR's base64Binary wants it.
    static func base64(_ bytes: [UInt8]) -> String {
        let text = Base64URL.encode(bytes)
            .map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        return String(text) + String(repeating: "=", count: (4 - text.count % 4) % 4)
    }
}
