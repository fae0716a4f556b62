import Clinical
import JSON
import RecordService
import World

// What is said and worked, as FHIR R4 resources.
extension API {
    /// One message.
    static func communication(
        _ line: MessageList.Said,
        _ session: SessionID,
        _ patient: PatientID
    ) -> JSON {
        var out = JSONObject()
        out["resourceType"] = "Communication"
        out["id"] = .string(FHIRForm.id(line.message.text))
        out["meta"] = ["lastUpdated": .string(line.changedAt.text)]
        out["status"] = line.isRetracted ? "entered-in-error" : "completed"
        out["subject"] = FHIRForm.reference("Patient", patient.text)
        out["encounter"] = FHIRForm.reference("Encounter", session.text)
        out["sent"] = .string(line.at.text)
        out["sender"] =
            line.sender == "patient"
            ? FHIRForm.reference("Patient", patient.text) : ["display": .string(line.sender)]
        // A string of FHIR has at least one character that is not white space.
        if line.content.contains(where: { !$0.isWhitespace }) {
            out["payload"] = [["contentString": .string(line.content)]]
        }
        return .object(out)
    }

    /// One case as nurses work it.
    static func task(_ row: QueueCase, changedAt: Timestamp) -> JSON {
        let urgency = row.urgency ?? .routine
        var out = JSONObject()
        out["resourceType"] = "Task"
        out["id"] = .string(FHIRForm.id(row.session.raw.text("qe")))
        out["meta"] = [
            "versionId": .string("\(row.version)"), "lastUpdated": .string(changedAt.text),
        ]
        out["status"] =
            switch row.status {
            case "pending": "requested"
            case "in_review", "escalated": "in-progress"
            case "more_info": "on-hold"
            default: "completed"
            }
        out["businessStatus"] = ["text": .string(row.status)]
        out["intent"] = "order"
        out["priority"] =
            switch urgency {
            case .emergency: "stat"
            case .urgent: "urgent"
            case .routine, .selfCare: "routine"
            }
        out["code"] = ["text": "Review by a nurse"]
        if let complaint = row.complaint { out["description"] = .string(complaint) }
        out["for"] = FHIRForm.reference("Patient", row.patient.text)
        out["encounter"] = FHIRForm.reference("Encounter", row.session.text)
        out["authoredOn"] = .string(row.arrivedAt.text)
        out["lastModified"] = .string(changedAt.text)
        if row.nurse != nil { out["owner"] = FHIRForm.user(row.nurse, row.nurseName) }
        out["restriction"] = ["period": ["end": .string(row.dueAt.text)]]
        if let notes = row.notes, notes.contains(where: { !$0.isWhitespace }) {
            out["note"] = [["text": .string(notes)]]
        }
        return .object(out)
    }

    /// How urgent a case was judged, and to nurses why.
    static func riskAssessment(_ row: QueueCase, changedAt: Timestamp, isFull: Bool) -> JSON {
        let urgency = row.urgency ?? .routine
        var out = JSONObject()
        out["resourceType"] = "RiskAssessment"
        out["id"] = .string(FHIRForm.id(row.session.text))
        out["meta"] = ["lastUpdated": .string(changedAt.text)]
        // What a nurse has settled stands; before that it is the rules' word.
        out["status"] = ["reviewed", "closed"].contains(row.status) ? "final" : "preliminary"
        out["subject"] = FHIRForm.reference("Patient", row.patient.text)
        out["encounter"] = FHIRForm.reference("Encounter", row.session.text)
        out["occurrenceDateTime"] = .string(row.arrivedAt.text)
        out["performer"] =
            row.nurse == nil
            ? ["display": "anamnesis"] : FHIRForm.user(row.nurse, row.nurseName)
        var prediction = JSONObject()
        prediction["qualitativeRisk"] = [
            "coding": [
                ["system": "urn:anamnesis:urgency", "code": .string(urgency.rawValue)],
                [
                    "system": "urn:anamnesis:risk-level",
                    "code": .string(Shapes.riskLevel(urgency)),
                ],
            ]
        ]
        if isFull {
            if let complaint = row.complaint {
                prediction["outcome"] = ["text": .string(complaint)]
            }
            let flags = (try? JSON(parsing: Array(row.redFlags.utf8)))?.array?.compactMap(\.string)
            if let flags, !flags.isEmpty {
                prediction["rationale"] = .string("Red flags: " + flags.joined(separator: ", "))
            }
        }
        out["prediction"] = [.object(prediction)]
        return .object(out)
    }
}
