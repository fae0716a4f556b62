public import World

/// A person whose record this is: who they are, whom to call, what they agreed to, who speaks for them.
///
/// Events in ``PatientEvent``; this file holds wishes, memory and rules. What concerns erasure and legal
/// holds is recorded in the same stream and means nothing here.
public struct Patient: Aggregate {
    /// As FHIR R4 tells administrative gender.
    public enum Sex: String, Sendable, CaseIterable {
        case female
        case male
        case other
        case unknown
    }

    /// A number by which somebody else knows the patient.
    public struct Identity: Hashable, Sendable {
        /// Who gives out such numbers, ≤ 128 characters.
        public let issuer: String
        /// The number, ≤ 128 characters.
        public let number: String

        /// A number of an issuer.
        public init(issuer: String, number: String) {
            self.issuer = issuer
            self.number = number
        }
    }

    /// What is known of the person; `nil` for what is not.
    public struct Particulars: Sendable, Equatable {
        /// As the person is called.
        public var name: String?
        /// The day of birth.
        public var birthDate: CalendarDate?
        /// As the record states it.
        public var sex: Sex?
        /// BCP 47 language tag.
        public var language: String?
        /// Whom to call.
        public var callbackNumber: String?
        /// Where the person is, so that help finds the way.
        public var location: String?

        /// Nothing is known.
        public init() {}
    }

    /// What somebody agreed to, or no longer does.
    public enum Consent: Sendable, Equatable {
        /// To the text of this version.
        case given(version: String)
        /// Not any more, or never.
        case withdrawn
    }

    /// Consent to answers by the embedded assistant or a model.
    public static let assistantConsent = "ai_assistant"
    /// What can be agreed to.
    public static let consentKinds: Set<String> = [assistantConsent, "care", "contact"]
    /// Most caregivers one patient has.
    public static let caregiversMax = 20
    /// Most numbers one patient is known by.
    public static let identitiesMax = 20

    /// Which patient; `nil` before the first event.
    public private(set) var id: PatientID?
    /// What is known of the person.
    public private(set) var particulars = Particulars()
    /// Whether she is pregnant, as last recorded.
    public private(set) var isPregnant: Bool?
    /// Numbers others know the patient by.
    public private(set) var identities: [Identity] = []
    /// The record that goes on in place of this one.
    public private(set) var mergedInto: PatientID?
    /// Records that go on in this one.
    public private(set) var absorbed: [PatientID] = []
    /// What the patient said about each kind of consent.
    public private(set) var consents: [String: Consent] = [:]
    /// Who may speak for the patient, and what they are to them.
    public private(set) var caregivers: [UserID: String] = [:]

    /// Before anything happened.
    public static let initial = Patient()

    /// Whether the assistant must keep silent.
    public var isAssistantStopped: Bool { consents[Self.assistantConsent] == .withdrawn }

    /// What the rules of screening and triage may know at `now`.
    public func context(at now: Timestamp) -> ScreeningContext {
        ScreeningContext(
            age: particulars.birthDate?.years(until: now),
            sex: particulars.sex.flatMap { $0 == .unknown ? nil : $0.rawValue },
            isPregnant: isPregnant
        )
    }

    /// Takes a fact in.
    public mutating func evolve(_ event: PatientEvent) {
        switch event {
        case .registered(let patient, let identity, let particulars):
            id = patient
            self.particulars = particulars
            if let identity { identities.append(identity) }
        case .amended(_, let particulars): self.particulars = particulars
        case .pregnancyRecorded(_, let isPregnant): self.isPregnant = isPregnant
        case .identified(_, let identity): identities.append(identity)
        case .merged(let patient, let into):
            if patient == id { mergedInto = into } else { absorbed.append(patient) }
        case .consentGiven(_, let kind, let version): consents[kind] = .given(version: version)
        case .consentWithdrawn(_, let kind): consents[kind] = .withdrawn
        case .caregiverAdded(_, let user, let relation): caregivers[user] = relation
        case .caregiverEnded(_, let user): caregivers[user] = nil
        }
    }

    /// The facts that follow from a wish; none when nothing would change.
    public func decide(_ command: PatientCommand) throws(PatientRefusal) -> [PatientEvent] {
        if case .register(let patient, let identity, let change) = command, id == nil {
            let particulars = change.applied(to: Particulars())
            return [.registered(patient, identity, particulars)] + pregnancy(change, of: patient)
        }
        guard let id else { throw .unknown }
        if let mergedInto { throw .merged(into: mergedInto) }
        switch command {
        case .register(_, let identity, let change):
            let amended = amended(change, of: id)
            guard let identity else { return amended }
            return try identified(identity, of: id) + amended
        case .amend(let change): return amended(change, of: id)
        case .identify(let identity): return try identified(identity, of: id)
        case .merge(let into):
            guard into != id else { throw .sameRecord }
            return [.merged(id, into: into)]
        case .absorb(let other):
            guard other != id else { throw .sameRecord }
            return absorbed.contains(other) ? [] : [.merged(other, into: id)]
        case .consent(let kind, let version):
            guard Self.consentKinds.contains(kind) else { throw .unknownConsent }
            return consents[kind] == .given(version: version)
                ? [] : [.consentGiven(id, kind: kind, version: version)]
        case .withdraw(let kind):
            guard Self.consentKinds.contains(kind) else { throw .unknownConsent }
            return consents[kind] == .withdrawn ? [] : [.consentWithdrawn(id, kind: kind)]
        case .addCaregiver(let user, let relation):
            guard caregivers[user] != relation else { return [] }
            guard caregivers.count < Self.caregiversMax else { throw .tooMany }
            return [.caregiverAdded(id, user, relation: relation)]
        case .endCaregiver(let user):
            return caregivers[user] == nil ? [] : [.caregiverEnded(id, user)]
        }
    }

    private func amended(_ change: PatientCommand.Change, of id: PatientID) -> [PatientEvent] {
        let changed = change.applied(to: particulars)
        let amended = changed == particulars ? [] : [PatientEvent.amended(id, changed)]
        return amended + pregnancy(change, of: id)
    }

    private func pregnancy(_ change: PatientCommand.Change, of id: PatientID) -> [PatientEvent] {
        guard let told = change.isPregnant, told != isPregnant else { return [] }
        return [.pregnancyRecorded(id, isPregnant: told)]
    }

    private func identified(
        _ identity: Identity,
        of id: PatientID
    ) throws(PatientRefusal) -> [PatientEvent] {
        if identities.contains(identity) { return [] }
        guard identities.count < Self.identitiesMax else { throw .tooMany }
        return [.identified(id, identity)]
    }
}

/// What can be asked of a patient's record.
public enum PatientCommand: Sendable {
    /// Begin a record, or add to one that is there.
    case register(PatientID, Patient.Identity?, Change)
    /// Set what is known of the person.
    case amend(Change)
    /// Add a number others know the patient by.
    case identify(Patient.Identity)
    /// Let another record go on in place of this one.
    case merge(into: PatientID)
    /// Go on in place of another record.
    case absorb(PatientID)
    /// Agree to the text of a version.
    case consent(kind: String, version: String)
    /// Agree no longer.
    case withdraw(kind: String)
    /// Let somebody speak for the patient.
    case addCaregiver(UserID, relation: String)
    /// Let them no longer.
    case endCaregiver(UserID)

    /// What is to become of one thing known.
    public enum Edit<Value: Sendable & Equatable>: Sendable, Equatable {
        /// It stays as it is.
        case keep
        /// It is not known any more.
        case clear
        /// It is this.
        case set(Value)

        func applied(to value: Value?) -> Value? {
            switch self {
            case .keep: value
            case .clear: nil
            case .set(let new): new
            }
        }
    }

    /// What is to become of what is known.
    public struct Change: Sendable, Equatable {
        /// As the person is called.
        public var name = Edit<String>.keep
        /// The day of birth.
        public var birthDate = Edit<CalendarDate>.keep
        /// As the record states it.
        public var sex = Edit<Patient.Sex>.keep
        /// BCP 47 language tag.
        public var language = Edit<String>.keep
        /// Whom to call.
        public var callbackNumber = Edit<String>.keep
        /// Where the person is.
        public var location = Edit<String>.keep
        /// Whether she is pregnant; `nil` leaves it as it is.
        public var isPregnant: Bool?

        /// Nothing changes.
        public init() {}

        /// Whether anything but whom to call, where, and in what language changes.
        public var isClinical: Bool {
            name != .keep || birthDate != .keep || sex != .keep || isPregnant != nil
        }

        func applied(to old: Patient.Particulars) -> Patient.Particulars {
            var new = old
            new.name = name.applied(to: old.name)
            new.birthDate = birthDate.applied(to: old.birthDate)
            new.sex = sex.applied(to: old.sex)
            new.language = language.applied(to: old.language)
            new.callbackNumber = callbackNumber.applied(to: old.callbackNumber)
            new.location = location.applied(to: old.location)
            return new
        }
    }
}

/// Why a patient's record says no.
public enum PatientRefusal: Error, Equatable, Sendable {
    /// There is no such record.
    case unknown
    /// Another record goes on in place of this one; ask that.
    case merged(into: PatientID)
    /// A record can't be merged with itself.
    case sameRecord
    /// There is no such kind of consent.
    case unknownConsent
    /// There are as many caregivers or numbers as a record takes.
    case tooMany
}
