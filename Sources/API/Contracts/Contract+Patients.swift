// Patients' records, drafts, and what patients see of their own.
extension Contract {
    private static let consent =
        "{success:bool, patient_id:pat_, kind:text, given:bool, seq:int?}"
    private static let identity = "external_id:text<=128, issuer?:text<=128?"

    static let patients: [Contract] = [
        Contract(
            "POST /api/patients",
            body: """
                {external_id?:text<=128?, issuer?:text<=128?, name?:text<=200?, birth_date?:date?, \
                sex?:"female"|"male"|"other"|"unknown"?, language?:text<=35?, callback_number?:text<=40?, \
                location?:text<=300?, pregnant?:bool?}
                """,
            [(200, .json("$Patient")), (201, .json("$Patient"))]
        ),
        Contract(
            "POST /api/patients/lookup",
            body:
                "{external_id?:text<=128?, issuer?:text<=128?, name?:text<=200?, birth_date?:date?}",
            list(
                """
                {patient_id:pat_, name:text?, birth_date:text?, sex:text?, callback_number:text?, location:text?}
                """
            )
        ),
        Contract("GET /api/patients/{id}", "$Patient"),
        Contract(
            "PATCH /api/patients/{id}",
            body: "$PatientChange",
            "$Patient",
            faults: [412, 428]
        ),
        Contract(
            "POST /api/patients/{id}/identities",
            body: "{\(identity)}",
            [(201, .json("{success:bool, patient_id:pat_}"))]
        ),
        Contract(
            "POST /api/patients/{id}/merge",
            body: "{into:text<=64}",
            "{success:bool, patient_id:pat_, merged_into:pat_}"
        ),
        Contract(
            "POST /api/patients/{id}/consents",
            body: #"{kind:"ai_assistant"|"care"|"contact", version:text>=1<=60}"#,
            consent
        ),
        Contract("POST /api/patients/{id}/consents/{kind}/withdraw", consent),
        Contract(
            "POST /api/patients/{id}/caregivers",
            body: "{user_id:text<=64, relation:text>=1<=60}",
            [(201, .json("{success:bool, patient_id:pat_, user_id:usr_}"))]
        ),
        Contract(
            "POST /api/patients/{id}/caregivers/{user_id}/end",
            "{success:bool, patient_id:pat_}"
        ),
        Contract(
            "GET /api/me/export",
            query: #"{format?:"json"|"fhir"}"#,
            [
                (
                    200,
                    .json(
                        "{exported_at:time, patient:$Patient, sessions:[object], fhir:object, as_of_seq:int}"
                    )
                ), (200, Answer(type: "application/fhir+json", shape: nil)),
            ]
        ),
        Contract(
            "GET /api/me/access-log",
            query: "{limit?:int(1..1000), cursor?:int(0..)}",
            list(
                """
                {at:time, user_id:text?, name:text?, role:text?, view:text?, purpose:text?, self:bool}
                """
            )
        ),
        Contract(
            "PUT /api/drafts/{key}",
            body: "{content:text<=16384}",
            "{key:text, content:text}"
        ),
        Contract("GET /api/drafts/{key}", "{key:text, content:text}"),
        Contract("DELETE /api/drafts/{key}", [(204, .empty)]),
        Contract("GET /api/projections", list("object")),
        Contract(
            "GET /api/projections/{name}/{query}",
            query: "{*:text}",
            list("object"),
            faults: [409]
        ),
    ]
}
