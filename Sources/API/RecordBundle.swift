import Access
import Clinical
import JSON
import World

/// A patient's own record as a FHIR R4 Bundle (`collection`): the patient, each conversation as an Encounter, what was
/// said as Communications.
struct RecordBundle {
    private static let terms = "http://terminology.hl7.org/CodeSystem/"

    private let patient: PatientID
    private let at: Timestamp
    private var entries: [JSON] = []

    init(of id: PatientID, _ known: Patient, at now: Timestamp) {
        patient = id
        at = now
        add(Self.patient(id, known), as: id.raw)
    }

    var json: JSON {
        [
            "resourceType": "Bundle", "type": "collection", "timestamp": .string(at.text),
            "entry": .array(entries),
        ]
    }

    /// Adds a conversation and what was said in it.
    mutating func add(
        _ session: SessionID,
        openedAt: Timestamp,
        isClosed: Bool,
        said: [MessageList.Said]
    ) {
        add(
            [
                "resourceType": "Encounter", "id": .string(Self.id(session.raw)),
                "status": isClosed ? "finished" : "in-progress",
                "class": [
                    "system": .string(Self.terms + "v3-ActCode"), "code": "VR",
                    "display": "virtual",
                ],
                "subject": reference(patient.raw), "period": ["start": .string(openedAt.text)],
            ],
            as: session.raw
        )
        for line in said { add(communication(line, session), as: line.message.raw) }
    }

    private func communication(_ line: MessageList.Said, _ session: SessionID) -> JSON {
        var out = JSONObject()
        out["resourceType"] = "Communication"
        out["id"] = .string(Self.id(line.message.raw))
        out["status"] = line.isRetracted ? "entered-in-error" : "completed"
        out["subject"] = reference(patient.raw)
        out["encounter"] = reference(session.raw)
        out["sent"] = .string(line.at.text)
        out["sender"] =
            line.sender == "patient" ? reference(patient.raw) : ["display": .string(line.sender)]
        // A string of FHIR has at least one character that is not white space.
        if line.content.contains(where: { !$0.isWhitespace }) {
            out["payload"] = [["contentString": .string(line.content)]]
        }
        return .object(out)
    }

    private static func patient(_ id: PatientID, _ known: Patient) -> JSON {
        let facts = known.particulars
        var out = JSONObject()
        out["resourceType"] = "Patient"
        out["id"] = .string(Self.id(id.raw))
        var identifiers: [JSON] = [
            ["system": "urn:anamnesis:patient", "value": .string(id.text)]
        ]
        identifiers += known.identities.map { identity in
            // A name of an issuer that is no URI goes in as text.
            identity.issuer.contains(":")
                ? ["system": .string(identity.issuer), "value": .string(identity.number)]
                : [
                    "assigner": ["display": .string(identity.issuer)],
                    "value": .string(identity.number),
                ]
        }
        out["identifier"] = .array(identifiers)
        if let name = facts.name { out["name"] = [["text": .string(name)]] }
        if let number = facts.callbackNumber {
            out["telecom"] = [["system": "phone", "value": .string(number)]]
        }
        if let sex = facts.sex?.rawValue {
            let genders: Set<String> = ["male", "female", "other", "unknown"]
            out["gender"] = .string(genders.contains(sex) ? sex : "other")
        }
        if let date = facts.birthDate { out["birthDate"] = .string(date.text) }
        if let place = facts.location { out["address"] = [["text": .string(place)]] }
        if let language = facts.language {
            out["communication"] = [["language": ["text": .string(language)]]]
        }
        return .object(out)
    }

    private mutating func add(_ resource: JSON, as id: Identifier) {
        entries.append(["fullUrl": .string(Self.url(id)), "resource": resource])
    }

    private func reference(_ id: Identifier) -> JSON { ["reference": .string(Self.url(id))] }

    /// The identifier in the form of a UUID, so that references hold wherever the Bundle is taken.
    private static func url(_ id: Identifier) -> String { "urn:uuid:" + Self.id(id) }

    private static func id(_ id: Identifier) -> String {
        let hex = Array(id.hex)
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
        guard hex.count == 32 else { return id.hex }
        return parts.map { String(hex[$0]) }.joined(separator: "-")
    }
}
