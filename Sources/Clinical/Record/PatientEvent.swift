public import JSON
import World

/// What can happen to a patient's record, as it is stored: names and fields are for ever.
public enum PatientEvent: Sendable, Equatable {
    /// A record began.
    case registered(PatientID, Patient.Identity?, Patient.Particulars)
    /// What is known of the person, all of it, from now on.
    case amended(PatientID, Patient.Particulars)
    /// Whether she is pregnant.
    case pregnancyRecorded(PatientID, isPregnant: Bool)
    /// Another number others know the patient by.
    case identified(PatientID, Patient.Identity)
    /// One record goes on in another; the same words in both streams.
    case merged(PatientID, into: PatientID)
    /// The patient agreed to the text of a version.
    case consentGiven(PatientID, kind: String, version: String)
    /// The patient agrees no longer.
    case consentWithdrawn(PatientID, kind: String)
    /// Somebody may speak for the patient.
    case caregiverAdded(PatientID, UserID, relation: String)
    /// They may no longer.
    case caregiverEnded(PatientID, UserID)

    /// The stored name.
    public var type: String {
        switch self {
        case .registered: "patient_registered"
        case .amended: "patient_amended"
        case .pregnancyRecorded: "pregnancy_recorded"
        case .identified: "patient_identified"
        case .merged: "patients_merged"
        case .consentGiven: "consent_given"
        case .consentWithdrawn: "consent_withdrawn"
        case .caregiverAdded: "caregiver_added"
        case .caregiverEnded: "caregiver_ended"
        }
    }

    /// The stored body; fields as ``EventCatalogue`` declares them, absent ones left out.
    public var body: JSON {
        switch self {
        case .registered(let patient, let identity, let particulars):
            Fields().with("patient_id", patient.text).with("issuer", identity?.issuer)
                .with("external_id", identity?.number).with(particulars).json
        case .amended(let patient, let particulars):
            Fields().with("patient_id", patient.text).with(particulars).json
        case .pregnancyRecorded(let patient, let isPregnant):
            Fields().with("patient_id", patient.text).with("pregnant", .bool(isPregnant)).json
        case .identified(let patient, let identity):
            Fields().with("patient_id", patient.text).with("issuer", identity.issuer)
                .with("external_id", identity.number).json
        case .merged(let patient, let into):
            Fields().with("patient_id", patient.text).with("into", into.text).json
        case .consentGiven(let patient, let kind, let version):
            Fields().with("patient_id", patient.text).with("kind", kind)
                .with("version", version).json
        case .consentWithdrawn(let patient, let kind):
            Fields().with("patient_id", patient.text).with("kind", kind).json
        case .caregiverAdded(let patient, let user, let relation):
            Fields().with("patient_id", patient.text).with("user_id", user.text)
                .with("relation", relation).json
        case .caregiverEnded(let patient, let user):
            Fields().with("patient_id", patient.text).with("user_id", user.text).json
        }
    }

    /// Reads a stored event; `nil` for a name that means nothing here.
    public init?(type: String, body: JSON) throws(EventDecodingError) {
        let reader = FieldReader(type: type, body: body)
        switch type {
        case "patient_registered":
            var identity: Patient.Identity?
            if let issuer = reader.optionalText("issuer"),
                let number = reader.optionalText("external_id")
            {
                identity = Patient.Identity(issuer: issuer, number: number)
            }
            self = .registered(
                try reader.id("patient_id"),
                identity,
                Patient.Particulars(reader)
            )
        case "patient_amended":
            self = .amended(try reader.id("patient_id"), Patient.Particulars(reader))
        case "pregnancy_recorded":
            guard let isPregnant = body["pregnant"]?.bool else { throw reader.fault("pregnant") }
            self = .pregnancyRecorded(try reader.id("patient_id"), isPregnant: isPregnant)
        case "patient_identified":
            self = .identified(
                try reader.id("patient_id"),
                Patient.Identity(
                    issuer: try reader.text("issuer"),
                    number: try reader.text("external_id")
                )
            )
        case "patients_merged":
            self = .merged(try reader.id("patient_id"), into: try reader.id("into"))
        case "consent_given":
            self = .consentGiven(
                try reader.id("patient_id"),
                kind: try reader.text("kind"),
                version: try reader.text("version")
            )
        case "consent_withdrawn":
            self = .consentWithdrawn(try reader.id("patient_id"), kind: try reader.text("kind"))
        case "caregiver_added":
            self = .caregiverAdded(
                try reader.id("patient_id"),
                try reader.id("user_id"),
                relation: try reader.text("relation")
            )
        case "caregiver_ended":
            self = .caregiverEnded(try reader.id("patient_id"), try reader.id("user_id"))
        default: return nil
        }
    }
}

extension Fields {
    fileprivate func with(_ particulars: Patient.Particulars) -> Fields {
        with("name", particulars.name).with("birth_date", particulars.birthDate?.text)
            .with("sex", particulars.sex?.rawValue).with("language", particulars.language)
            .with("callback_number", particulars.callbackNumber)
            .with("location", particulars.location)
    }
}

extension Patient.Particulars {
    fileprivate init(_ reader: FieldReader) {
        self.init()
        name = reader.optionalText("name")
        birthDate = reader.optionalText("birth_date").flatMap { CalendarDate($0) }
        sex = reader.optionalText("sex").flatMap { Patient.Sex(rawValue: $0) }
        language = reader.optionalText("language")
        callbackNumber = reader.optionalText("callback_number")
        location = reader.optionalText("location")
    }
}
