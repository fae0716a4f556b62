// The FHIR facade; what a resource holds is FHIR's own to say.
extension Contract {
    private static let resource = Answer(type: "application/fhir+json", shape: "object")

    private static func found(_ type: String) -> Contract {
        Contract(
            "GET /fhir/\(type)",
            query: """
                {patient?:text, date?:text, _lastUpdated?:text, _id?:text, _count?:int(1..200), _cursor?:text, \
                _format?:"json"}
                """,
            [(200, resource)],
            faults: [404]
        )
    }

    static let fhir: [Contract] = [
        Contract("GET /fhir/metadata", [(200, resource)]), found("AuditEvent"),
        found("Communication"), found("Task"), found("RiskAssessment"),
    ]
}
