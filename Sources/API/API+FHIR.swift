import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

// The record as FHIR R4 resources, for other systems: read-only, and each search a look on record.
extension API {
    /// `GET /fhir/AuditEvent`: the trail for compliance, what was done with one's record for patients, and
    /// one's own acts for nurses; the newest first.
    func fhirAuditEvents(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let search = try FHIRSearch(call)
        var patient: PatientID?
        if caller.role == .patient || search.patient != nil {
            patient = try await listedPatient(search.patient, call, caller)
        }
        try await look(
            viewer(call, caller, view: "fhir_audit_event", filter: search.filter),
            at: patient.map { [$0] } ?? []
        )
        try await reached(service.log.head)
        let record = patient.map(service.patients.record) ?? []
        let place = try TrailPlace(search.cursor)
        let end = min(search.date.end, search.updated.end).microseconds
        let before =
            switch end {
            case .max: UInt64.max
            case 0: UInt64(0)
            default: try count(at: Timestamp(microseconds: end - 1))
            }
        let rows = try found { () throws(ProjectionError) -> [AuditRow] in
            let engine = service.projections
            if let id = search.id {
                guard let position = TrailPlace.position(of: id, epoch: service.log.epoch) else {
                    return []
                }
                return try AuditSearch.one(position, engine).map { [$0] } ?? []
            }
            // Every row gives one resource at least, so that one more shows whether there is a next page.
            return
                try AuditSearch(
                    record: record,
                    actor: caller.role == .nurse ? caller.user : nil,
                    before: min(place?.before ?? .max, before),
                    limit: search.count + 1
                )
                .run(engine).rows
        }
        let people = identity.people
        var all: [(place: TrailPlace, resource: JSON)] = []
        var isEnded = false
        for row in rows where !isEnded {
            guard row.recordedAt >= search.date.start, row.recordedAt >= search.updated.start else {
                isEnded = true
                continue
            }
            guard search.date.holds(row.recordedAt), search.updated.holds(row.recordedAt),
                caller.role != .nurse || row.actor == caller.user.raw
            else { continue }
            let form = AuditEventFHIR(
                row: row,
                epoch: service.log.epoch,
                userName: row.user.flatMap { UserID($0) }.flatMap { people.person($0)?.name },
                showsAddress: caller.role != .patient
            )
            for (number, resource) in form.numbered(of: record.map(\.text)) {
                all.append((TrailPlace(position: row.position, number: number), resource))
            }
        }
        if let id = search.id { all.removeAll { $0.resource["id"]?.string != id } }
        if let place { all.removeAll { $0.place.isBefore(place) } }
        let page = all.prefix(search.count).map(\.resource)
        var next = all.count > search.count ? all[search.count].place.text : nil
        // Rows outside of the time asked for fill no page; the search goes on behind them.
        if next == nil, !isEnded, search.id == nil, rows.count > search.count, let last = rows.last,
            last.position > 0
        {
            next = TrailPlace(position: last.position - 1, number: 0).text
        }
        return FHIRForm.answer(search.bundle("AuditEvent", Array(page), next: next))
    }

    /// `GET /fhir/Communication?patient=`: what was said in a patient's conversations, the latest first.
    ///
    /// Answers that wait for a nurse are no part of it.
    func fhirCommunications(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let search = try FHIRSearch(call)
        let (concerned, grant) = try await searched(search, call, caller)
        guard let patient = concerned else { throw FHIRSearch.refused("`patient` is needed.") }
        try await look(
            viewer(call, caller, view: "fhir_communication", filter: search.filter, by: grant),
            at: [patient]
        )
        try await reached(service.log.head)
        var all: [(at: Timestamp, id: String, resource: JSON)] = []
        let sessions = try listed(patient, caller, grant, from: nil, limit: Self.fhirSessionsMax)
        for listed in sessions {
            let said = MessageList(
                try history(of: listed.id),
                session: listed.id,
                role: caller.role
            )
            .said
            for line in said {
                let id = FHIRForm.id(line.message.text)
                guard search.date.holds(line.at), search.updated.holds(line.changedAt),
                    search.id == nil || search.id == id
                else { continue }
                all.append((line.at, id, Self.communication(line, listed.id, patient)))
            }
        }
        all.sort { ($0.at, $0.id) > ($1.at, $1.id) }
        var start = 0
        if let cursor = search.cursor {
            guard let place = all.firstIndex(where: { $0.id == cursor }) else {
                throw FHIRSearch.refused("`_cursor` is not one of this search.")
            }
            start = place
        }
        let page = all.dropFirst(start).prefix(search.count)
        let next = page.endIndex < all.endIndex ? all[page.endIndex].id : nil
        return FHIRForm.answer(search.bundle("Communication", page.map(\.resource), next: next))
    }

    /// `GET /fhir/Task`: cases as nurses work them, those of the latest conversations first.
    func fhirTasks(_ call: Call) async throws(Problem) -> HTTPResponse {
        try await fhirCases(call, "Task", "qe") { row, changedAt, _ in
            Self.task(row, changedAt: changedAt)
        }
    }

    /// `GET /fhir/RiskAssessment`: how urgent each case was judged; patients see the level alone.
    func fhirRiskAssessments(_ call: Call) async throws(Problem) -> HTTPResponse {
        try await fhirCases(call, "RiskAssessment", "ses") { row, changedAt, role in
            Self.riskAssessment(row, changedAt: changedAt, isFull: role != .patient)
        }
    }

    /// Most conversations that one answer goes through.
    private static let fhirSessionsMax = 200

    /// One page of what is made of cases, from behind the conversation that the cursor names.
    private func fhirCases(
        _ call: Call,
        _ type: String,
        _ prefix: String,
        _ resource: (QueueCase, Timestamp, Role) -> JSON
    ) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let search = try FHIRSearch(call)
        let (patient, grant) = try await searched(search, call, caller)
        var cursor: PageCursor?
        if let text = search.cursor {
            guard let place = PageCursor(text, kind: "f"), place.numbers.count == 1 else {
                throw FHIRSearch.refused("`_cursor` is not one of this search.")
            }
            cursor = place
        }
        try await reached(service.log.head)
        let sessions = try listed(patient, caller, grant, from: cursor, limit: Self.fhirSessionsMax)
        var (found, patients): ([JSON], Set<PatientID>) = ([], [])
        var next: ListedSession?
        var last: ListedSession?
        for listed in sessions {
            guard found.count < search.count else {
                next = last
                break
            }
            last = listed
            let row = try self.found { () throws(ProjectionError) in
                try QueueCase.find(listed.id, in: service.projections)
            }
            guard let row, search.date.holds(row.arrivedAt),
                search.id == nil || search.id == FHIRForm.id(listed.id.raw.text(prefix))
            else { continue }
            let changedAt = try changed(row)
            guard search.updated.holds(changedAt) else { continue }
            patients.insert(row.patient)
            found.append(resource(row, changedAt, caller.role))
        }
        if next == nil, sessions.count == Self.fhirSessionsMax { next = last }
        // On disk before the first byte leaves; a search that finds nobody is a look, too.
        try await look(
            viewer(call, caller, view: call.route.operation, filter: search.filter, by: grant),
            at: patients.union(patient.map { [$0] } ?? [])
        )
        let place = next.map { PageCursor(kind: "f", [$0.openedAt.microseconds], $0.id.raw).text }
        return FHIRForm.answer(search.bundle(type, found, next: place))
    }

    /// When a case came to the version it has, which any event of its conversation may bring.
    private func changed(_ row: QueueCase) throws(Problem) -> Timestamp {
        do throws(ReadError) {
            let version = UInt64(clamping: row.version - 1)
            let events = try service.log.stream(row.session.raw, from: version, limit: 1)
            if let event = events.first { return event.recordedAt }
        } catch {
            throw Problem(500, "integrity_failed", "A stored record can't be read or opened.")
        }
        throw Problem(500, "integrity_failed", "A conversation has fewer events than its case.")
    }

    /// A conversation as the list of them has it.
    private struct ListedSession {
        let id: SessionID
        let openedAt: Timestamp
    }

    /// Whom a search is about, and the grant that opens all of their record; administrators come by one alone.
    private func searched(
        _ search: FHIRSearch,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> (PatientID?, EmergencyGrant?) {
        let named = search.patient.flatMap { PatientID($0) }
        let grant = grant(caller, named)
        guard caller.role != .admin || grant != nil else {
            try await recordDenial(
                caller,
                operation: call.route.operation,
                reason: "role",
                requestID: call.requestID,
                address: call.request.remoteAddress
            )
            throw Problem(403, "forbidden", "Your role may not do this.")
        }
        let patient = try await listedPatient(search.patient, call, caller)
        try checkKept(patient)
        if caller.role == .nurse, grant == nil, let patient {
            try await checkListed(patient, call, caller)
        }
        return (patient, grant)
    }

    /// Conversations the caller may see, the latest first; under a grant those of every unit.
    private func listed(
        _ patient: PatientID?,
        _ caller: Caller,
        _ grant: EmergencyGrant?,
        from cursor: PageCursor?,
        limit: Int
    ) throws(Problem) -> [ListedSession] {
        var parameters: [String: SQLValue] = ["limit": .integer(Int64(limit))]
        let isWide =
            caller.role == .nurse && grant == nil && patient != nil && reach(of: caller).isOnCall
        if grant == nil, !isWide { parameters["unit"] = reach(of: caller).parameters["unit"] }
        if let cursor {
            parameters["before_at"] = .integer(cursor.numbers[0])
            parameters["before_session"] = .blob(cursor.identifier.bytes)
        }
        if let patient { parameters["patient_id"] = .text(patient.text) }
        let rows = try ask("sessions", patient == nil ? "page" : "page_of_patient", parameters)
        var out: [ListedSession] = []
        for row in rows.rows {
            guard let raw = row.blob(rows.column("session")).flatMap({ Identifier(bytes: $0) })
            else { continue }
            if isWide {
                guard try admits(row, rows, to: caller) else { continue }
            }
            out.append(
                ListedSession(
                    id: SessionID(raw),
                    openedAt: Timestamp(
                        microseconds: row.integer(rows.column("opened_at")) ?? 0
                    )
                )
            )
        }
        return out
    }
}

/// Where a page of the trail begins: an event, and which of its resources.
struct TrailPlace: Sendable {
    let position: UInt64
    let number: Int

    init(position: UInt64, number: Int) {
        self.position = position
        self.number = number
    }

    init?(_ text: String?) throws(Problem) {
        guard let text else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let position = UInt64(parts[0]), let number = Int(parts[1]),
            number >= 0
        else { throw FHIRSearch.refused("`_cursor` is not one of this search.") }
        self.init(position: position, number: number)
    }

    var text: String { "\(position).\(number)" }

    /// What lies before this is asked for; the event itself is the first.
    var before: UInt64 { position == .max ? .max : position + 1 }

    /// Whether a page that begins at `other` leaves this out; the newest event comes first.
    func isBefore(_ other: TrailPlace) -> Bool {
        position > other.position || (position == other.position && number < other.number)
    }

    /// The event that a resource's identifier names; `nil` for others.
    static func position(of id: String, epoch: String) -> UInt64? {
        guard id.hasPrefix(epoch + "-") else { return nil }
        return id.dropFirst(epoch.count + 1).split(separator: "-").first.flatMap { UInt64($0) }
    }
}
