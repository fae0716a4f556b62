import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

// Patients: registering, looking up, amending, merging.
extension API {
    /// `POST /api/patients`: begins a record, or adds to the one whose number is given.
    func registerPatient(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let identity = try body.identity(issuer: caller.principal.issuer)
        let change = try body.patientChange(at: world.now())
        // Who has the number already may be another unit's: that record is neither shown nor changed by it.
        if caller.role == .nurse, let identity, let known = try patient(numbered: identity) {
            _ = try await reach(caller, known, unit: unit(of: known, seenBy: caller), call)
        }
        let (id, isNew) = try await recorded { () async throws(PatientError) in
            try await service.patients.register(identity, change, by: caller.user)
        }
        return try await patientBody(call, caller, id, status: isNew ? 201 : 200)
    }

    /// `POST /api/patients/lookup`: by number, or by the beginning of a name and the day of birth.
    ///
    /// What is looked for stands in the body, so that no address or log holds it; the trail has a code of it where it
    /// found nobody.
    /// Of patients whom the caller may not open there is the identifier and nothing else, for which they may ask in an
    /// emergency; programs get no more of anybody.
    func lookUpPatient(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        var found: [JSON] = []
        var seen: Set<PatientID> = []
        let (filter, searched): (String, String)
        if let identity = try body.identity(issuer: caller.principal.issuer) {
            (filter, searched) = ("external_id", "\(identity.issuer) \(identity.number)")
            if let id = try patient(numbered: identity) {
                seen = [id]
                found = [try opens(caller, id) ? summary(id) : Self.unreached(id)]
            }
        } else {
            let rows = try patients(named: body)
            let words = [try body.text("name", max: 200), try body.text("birth_date", max: 10)]
            filter = words[1] == nil ? "name" : "name&birth_date"
            searched = words.compactMap { $0 }.joined(separator: " ")
            for row in rows {
                guard let id = row.text(0).flatMap({ PatientID($0) }) else { continue }
                seen.insert(id)
                found.append(try opens(caller, id) ? Self.summary(row) : Self.unreached(id))
            }
        }
        try await look(
            viewer(
                call,
                caller,
                view: "patient_lookup",
                filter: filter,
                searched: try tag(ofSearched: searched)
            ),
            at: seen
        )
        return .json([
            "items": .array(found), "next_cursor": .null, "has_more": false,
            "total": JSON(found.count),
            "as_of_seq": .integer(Int64(clamping: service.log.head)),
        ])
    }

    private func patient(numbered identity: Patient.Identity) throws(Problem) -> PatientID? {
        try answered { () throws(ServiceError) in try service.patients.lookUp(identity) }
    }

    /// Whether a caller may open the record of a patient they looked for.
    private func opens(_ caller: Caller, _ id: PatientID) throws(Problem) -> Bool {
        guard caller.role == .nurse else { return false }
        if reach(of: caller).admits(try unit(of: id, seenBy: caller)) { return true }
        return grant(caller, id) != nil
    }

    private static func unreached(_ id: PatientID) -> JSON {
        [
            "patient_id": .string(id.text), "name": .null, "birth_date": .null, "sex": .null,
            "callback_number": .null, "location": .null,
        ]
    }

    private static func summary(_ row: Rows.Row) -> JSON {
        [
            "patient_id": JSON(row.text(0)), "name": JSON(row.text(1)),
            "birth_date": JSON(row.text(2)), "sex": JSON(row.text(3)),
            "callback_number": JSON(row.text(4)), "location": JSON(row.text(5)),
        ]
    }

    private func patients(named body: JSON) throws(Problem) -> [Rows.Row] {
        guard let name = try body.text("name", max: 200), !name.isEmpty else {
            throw Problem(422, "validation_failed", "`external_id` or `name` is needed.")
        }
        var parameters: [String: SQLValue] = [
            "first": .text(name), "last": .text(name + "\u{10FFFF}"), "limit": .integer(50),
        ]
        if let text = try body.text("birth_date", max: 10) {
            guard CalendarDate(text) != nil else { throw Self.noDate }
            parameters["birth_date"] = .text(text)
        }
        var found = try ask("patients", "search", parameters).rows
        // The index knows upper and lower case of ASCII alone; names are written in few ways.
        let written = Set([name.lowercased(), name.uppercased(), name.capitalizedWords])
        for other in written.sorted() where other != name && !name.utf8.allSatisfy({ $0 < 0x80 }) {
            parameters["first"] = .text(other)
            parameters["last"] = .text(other + "\u{10FFFF}")
            let known = Set(found.map { $0.text(0) })
            let more = try ask("patients", "search", parameters).rows
            found += more.filter { !known.contains($0.text(0)) }
        }
        return Array(found.prefix(50))
    }

    private func summary(_ id: PatientID) throws(Problem) -> JSON {
        let known = try answered { () throws(ServiceError) in try service.patients.find(id) }
        return [
            "patient_id": .string(id.text), "name": JSON(known.particulars.name),
            "birth_date": JSON(known.particulars.birthDate?.text),
            "sex": JSON(known.particulars.sex?.rawValue),
            "callback_number": JSON(known.particulars.callbackNumber),
            "location": JSON(known.particulars.location),
        ]
    }

    /// `GET /api/patients/{id}`: what is known, agreed to, and who speaks for the patient.
    func patient(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let id = try await ownPatient(call, caller)
        return try await patientBody(call, caller, id, status: 200)
    }

    /// `PATCH /api/patients/{id}`: what is left out stays, `null` is not known any more.
    ///
    /// Patients and caregivers themselves tell whom to call, where and in what language; the rest decides
    /// about screening and is a nurse's to set.
    func amendPatient(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let id = try await ownPatient(call, caller)
        let body = try call.body()
        let change = try body.patientChange(at: world.now())
        guard caller.role == .nurse || !change.isClinical else {
            throw Problem(
                403,
                "forbidden",
                "Only `callback_number`, `location` and `language` are yours to change."
            )
        }
        let version = service.log.version(of: id.raw)
        let expected = try expectedVersion(call, body, current: version)
        try await recorded { () async throws(PatientError) in
            _ = try await service.patients.execute(
                .amend(change),
                on: id,
                by: caller.user,
                expecting: expected
            )
        }
        return try await patientBody(call, caller, id, status: 200)
    }

    /// `POST /api/patients/{id}/identities`: another number by which the patient is known.
    func identifyPatient(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let id = try await ownPatient(call, caller)
        guard let identity = try call.body().identity(issuer: caller.principal.issuer) else {
            throw Problem(422, "validation_failed", "`external_id` is needed.")
        }
        // Whose it is already is told to those alone who may reach that record; others are refused, on record.
        let holder = try patient(numbered: identity).map(service.patients.current)
        if caller.role == .nurse, let holder, holder != id {
            _ = try await reach(caller, holder, unit: unit(of: holder, seenBy: caller), call)
        }
        do throws(PatientError) {
            try await service.patients.identify(id, as: identity, by: caller.user)
        } catch .numberTaken(let other)
            where caller.role != .nurse || service.patients.current(other) != holder
        {
            var problem = Problem(PatientError.numberTaken(by: other))
            problem.current = nil
            throw problem
        } catch {
            throw Problem(error)
        }
        return .json(["success": true, "patient_id": .string(id.text)], status: 201)
    }

    /// `POST /api/patients/{id}/merge`: `into` goes on in place of this record; there is no way back.
    func mergePatient(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        try requireStepUp(caller)
        let id = try await ownPatient(call, caller)
        guard let into = try call.body().text("into", max: 64).flatMap({ PatientID($0) }) else {
            throw Problem(422, "validation_failed", "`into` is `pat_…`.")
        }
        // Both records must be hers to reach: a merge would open the one through the other.
        let target = service.patients.current(try knownPatient(into))
        _ = try await reach(caller, target, unit: unit(of: target, seenBy: caller), call)
        let position = try await recorded { () async throws(PatientError) in
            try await service.patients.merge(id, into: into, by: caller.user)
        }
        if let position { try? await reached(position) }
        return .json([
            "success": true, "patient_id": .string(id.text), "merged_into": .string(into.text),
        ])
    }

    // MARK: Whose

    /// A patient somebody names; 404 when nobody was registered by that identifier.
    func knownPatient(_ given: PatientID?) throws(Problem) -> PatientID {
        guard let given,
            try answered({ () throws(ServiceError) in try service.patients.isKnown(given) })
        else { throw Problem(404, "not_found", "There is no such patient.") }
        return given
    }

    /// The record a path means; a patient reaches their own and those they care for.
    func ownPatient(_ call: Call, _ caller: Caller) async throws(Problem) -> PatientID {
        let text = call.parameter("id")
        let given = text == "me" ? caller.patient : PatientID(text)
        let id = service.patients.current(try knownPatient(given))
        if caller.role == .patient, !speaks(caller, for: id) {
            throw try await notOwnRecord(call, caller, of: id)
        }
        if caller.role == .nurse || caller.role == .admin {
            _ = try await reach(caller, id, unit: unit(of: id, seenBy: caller), call)
        }
        return id
    }

    /// A unit in which a patient talked, one the caller works in if there is; `nil` for who never did.
    func unit(of patient: PatientID, seenBy caller: Caller) throws(Problem) -> String? {
        let reach = reach(of: caller)
        let rows = try ask("sessions", "of_patient", ["patient_id": .text(patient.text)])
        let units = rows.rows.compactMap { $0.text(rows.column("unit")) }
        return units.first { reach.admits($0) } ?? units.first
    }

    /// Whether a caller is the patient, or cares for them.
    func speaks(_ caller: Caller, for patient: PatientID) -> Bool {
        let patient = service.patients.current(patient)
        return caller.patient.map(service.patients.current) == patient
            || service.patients.isCaregiver(caller.user, of: patient)
    }

    private func patientBody(
        _ call: Call,
        _ caller: Caller,
        _ id: PatientID,
        status: Int
    ) async throws(Problem) -> HTTPResponse {
        // Read first: a change between the two makes a tag that is behind, and never one that hides it.
        let version = service.log.version(of: id.raw)
        let known = try answered { () throws(ServiceError) in try service.patients.find(id) }
        let isProgram = caller.role == .service
        if !isProgram {
            try await look(
                viewer(call, caller, view: "patient", by: grant(caller, id)),
                at: [id]
            )
        }
        let tag = [("ETag", "\"\(version)\"")]
        if isProgram {
            return .json(["patient_id": .string(id.text)], status: status, headers: tag)
        }
        guard case .object(var body) = Self.shape(known, id, world.now()) else {
            return HTTPResponse(status: 500)
        }
        body["version"] = .integer(Int64(clamping: version))
        // Numbers of records that were merged into this one lead here, too.
        var identities = body["identities"]?.array ?? []
        for other in service.patients.absorbed(by: id) {
            if let merged = try? service.patients.find(other) {
                identities += Self.identities(merged)
            }
        }
        body["identities"] = .array(identities)
        return .json(.object(body), status: status, headers: tag)
    }

    private static func identities(_ known: Patient) -> [JSON] {
        known.identities.map { identity -> JSON in
            ["issuer": .string(identity.issuer), "external_id": .string(identity.number)]
        }
    }

    static func shape(_ known: Patient, _ id: PatientID, _ now: Timestamp) -> JSON {
        let consents = known.consents.sorted { $0.key < $1.key }
            .map { kind, consent -> JSON in
                switch consent {
                case .given(let version):
                    ["kind": .string(kind), "given": true, "version": .string(version)]
                case .withdrawn: ["kind": .string(kind), "given": false, "version": .null]
                }
            }
        let caregivers = known.caregivers.sorted { $0.key.text < $1.key.text }
            .map { user, relation -> JSON in
                ["user_id": .string(user.text), "relation": .string(relation)]
            }
        return [
            "patient_id": .string(id.text), "name": JSON(known.particulars.name),
            "birth_date": JSON(known.particulars.birthDate?.text),
            "age": JSON(known.context(at: now).age.map { Int64($0) }),
            "sex": JSON(known.particulars.sex?.rawValue),
            "pregnant": known.isPregnant.map { .bool($0) } ?? .null,
            "language": JSON(known.particulars.language),
            "callback_number": JSON(known.particulars.callbackNumber),
            "location": JSON(known.particulars.location), "identities": .array(identities(known)),
            "consents": .array(consents), "caregivers": .array(caregivers),
            "merged_from": .array(known.absorbed.map { .string($0.text) }),
        ]
    }

    /// Carries out what changes a patient's record.
    func recorded<Value>(
        _ body: () async throws(PatientError) -> Value
    ) async throws(Problem) -> Value {
        do throws(PatientError) {
            return try await body()
        } catch {
            throw Problem(error)
        }
    }

    fileprivate static let noDate = Problem(
        422,
        "validation_failed",
        "`birth_date` is a day such as 1971-03-28."
    )
}

extension Problem {
    init(_ error: PatientError) {
        switch error {
        case .failed(let error): self.init(error)
        case .numberTaken(let other):
            self.init(
                409,
                "conflict",
                "The number belongs to another patient; merge them, or use another.",
                current: ["patient_id": .string(other.text)]
            )
        case .refused(let refusal):
            switch refusal {
            case .unknown: self.init(404, "not_found", "There is no such patient.")
            case .merged(let into):
                self.init(
                    409,
                    "conflict",
                    "Another record goes on in place of this one.",
                    current: ["patient_id": .string(into.text)]
                )
            case .sameRecord:
                self.init(422, "validation_failed", "A record can't be merged with itself.")
            case .unknownConsent:
                self.init(422, "validation_failed", "`kind` is ai_assistant, care or contact.")
            case .tooMany:
                self.init(409, "conflict", "The record takes no more of these.")
            }
        }
    }
}

extension JSON {
    /// `issuer` and `external_id`; `nil` without the latter.
    fileprivate func identity(issuer standard: String) throws(Problem) -> Patient.Identity? {
        guard let number = try text("external_id", max: 128) else { return nil }
        let issuer = try text("issuer", max: 128) ?? standard
        guard !number.isEmpty, !issuer.isEmpty, PatientID(number) == nil,
            !(number + issuer).unicodeScalars.contains(where: { $0.value < 0x20 })
        else {
            throw Problem(
                422,
                "validation_failed",
                "`issuer` and `external_id` are 1 to 128 characters; `pat_…` is not one of them."
            )
        }
        return Patient.Identity(issuer: issuer, number: number)
    }

    /// What a body says of a patient; what it leaves out stays.
    fileprivate func patientChange(at now: Timestamp) throws(Problem) -> PatientCommand.Change {
        var change = PatientCommand.Change()
        change.name = try edit("name", max: 200) { $0 }
        change.birthDate = try edit("birth_date", max: 10) { text in
            CalendarDate(text).flatMap { $0.years(until: now) == nil ? nil : $0 }
        }
        change.sex = try edit("sex", max: 10) { Patient.Sex(rawValue: $0) }
        change.language = try edit("language", max: 35) { text in
            let isTag = text.utf8.allSatisfy {
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
            }
            return isTag && text.utf8.count >= 2 ? text : nil
        }
        change.callbackNumber = try edit("callback_number", max: 40) { text in
            let digits = text.utf8.filter { (0x30...0x39).contains($0) }.count
            let signs = Array("0123456789+-() ./#*x".utf8)
            let isNumber = text.utf8.allSatisfy { signs.contains($0) }
            return isNumber && digits >= 3 ? text : nil
        }
        change.location = try edit("location", max: 300) { $0 }
        if let value = self["pregnant"], !value.isNull {
            guard let isPregnant = value.bool else {
                throw Problem(422, "validation_failed", "`pregnant` is true or false.")
            }
            change.isPregnant = isPregnant
        }
        return change
    }

    private func edit<Value>(
        _ name: String,
        max: Int,
        _ parse: (String) -> Value?
    ) throws(Problem) -> PatientCommand.Edit<Value> {
        guard let value = self[name] else { return .keep }
        if value.isNull { return .clear }
        guard let text = try text(name, max: max), text.hasWords,
            !text.unicodeScalars.contains(where: { $0.value < 0x20 }), let parsed = parse(text)
        else {
            throw Problem(422, "validation_failed", "`\(name)` can't be read.")
        }
        return .set(parsed)
    }
}

extension String {
    /// Each word with a capital first and the rest small: `zoë ångström` is `Zoë Ångström`.
    fileprivate var capitalizedWords: String {
        var out = ""
        var begins = true
        for character in lowercased() {
            out += begins ? character.uppercased() : String(character)
            begins = !character.isLetter
        }
        return out
    }
}
