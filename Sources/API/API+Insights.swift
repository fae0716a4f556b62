import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

extension API {
    /// Most looks that one answer weighs.
    private static let looksMax = 50_000

    /// `GET /api/audit/insights`: looks that somebody should ask about; a week unless `from` and `to` say otherwise.
    ///
    /// After hours (outside `hours`, 07-19 in the zone `tz`, and weekends); the looker and the patient share a surname; a
    /// nurse opened a case and neither claimed it nor acted on it within a day; emergency access nobody reviewed.
    func insights(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        var window = try figureWindow(call, caller)
        if call.request.query("from") == nil, call.request.query("time_range") == nil {
            let since = window.now.adding(seconds: -7 * 86_400)
            window = FigureWindow(
                since: since,
                until: window.until,
                now: window.now,
                zone: window.zone,
                reach: .everything
            )
        }
        let hours = try Self.hours(call)
        try await look(viewer(call, caller, view: "insights"), at: [])
        try await reached(service.log.head)
        let (engine, people) = (service.projections, identity.people)
        let (from, to) = (try count(at: window.since), try count(at: window.until))
        let zone = window.zone
        let found = try await analyticWork.run { () throws(Problem) -> Insights in
            do throws(ProjectionError) {
                return try Insights(
                    engine,
                    positions: from..<max(from, to),
                    limit: Self.looksMax,
                    zone: zone,
                    hours: hours
                ) { UserID($0).flatMap { people.person($0)?.name } }
            } catch {
                throw Problem(error)
            }
        }
        let now = world.now()
        let grants = service.emergency.all.filter { $0.outcome == nil }
        let patients = Set(found.items.flatMap(\.patients).compactMap { PatientID($0) })
            .union(grants.map(\.patient))
        try await look(viewer(call, caller, view: "insights"), at: patients)
        return .json([
            "window": ["from": .string(window.since.text), "to": .string(window.until.text)],
            "hours": .string("\(hours.lowerBound)-\(hours.upperBound)"),
            "after_hours": .array(found.items(of: .afterHours)),
            "same_surname": .array(found.items(of: .sameSurname)),
            "no_claim": .array(found.items(of: .noClaim)),
            "unreviewed_emergency_access": .array(
                grants.map { grant in
                    [
                        "grant_id": .string(grant.id), "user_id": .string(grant.user.text),
                        "patient_id": .string(grant.patient.text),
                        "opened_at": .string(grant.openedAt.text),
                        "review_due_at": .string(grant.reviewDueAt.text),
                        "overdue": .bool(now >= grant.reviewDueAt),
                    ]
                }
            ),
            "looks": JSON(found.looks), "complete": .bool(found.looks < Self.looksMax),
            "as_of_seq": .integer(Int64(clamping: to)),
        ])
    }

    private static func hours(_ call: Call) throws(Problem) -> Range<Int64> {
        guard let text = call.request.query("hours") else { return 7..<19 }
        let parts = text.split(separator: "-").compactMap { Int64($0) }
        guard parts.count == 2, parts[0] < parts[1], (0...24).contains(parts[0]), parts[1] <= 24
        else { throw Problem(422, "validation_failed", "`hours` is from-to, as 7-19.") }
        return parts[0]..<parts[1]
    }
}

/// Looks weighed against the clock, names and claims.
struct Insights: Sendable {
    enum Kind: Sendable {
        case afterHours
        case sameSurname
        case noClaim
    }

    struct Item: Sendable {
        let kind: Kind
        let position: UInt64
        let at: Timestamp
        let user: String
        let role: String
        let view: String
        let patients: [String]
    }

    let items: [Item]
    let looks: Int

    init(
        _ engine: ProjectionEngine,
        positions: Range<UInt64>,
        limit: Int,
        zone: TimeZoneRules,
        hours: Range<Int64>,
        name: (String) -> String?
    ) throws(ProjectionError) {
        let rows = try engine.query(
            "audit",
            "search_type",
            [
                "type": .text("viewing_started"), "limit": .integer(Int64(limit)),
                "after": .integer(Int64(clamping: positions.lowerBound)),
                "before": .integer(Int64(clamping: positions.upperBound)),
            ]
        )
        var items: [Item] = []
        let all = AuditRow.all(rows)
        for look in all
        where ["nurse", "admin"].contains(look.role ?? "") && !look.patients.isEmpty {
            func add(_ kind: Kind, _ patients: [String]) {
                items.append(
                    Item(
                        kind: kind,
                        position: look.position,
                        at: look.recordedAt,
                        user: look.user ?? look.actorText,
                        role: look.role ?? "",
                        view: look.view ?? "",
                        patients: patients
                    )
                )
            }
            let local = zone.local(look.recordedAt)
            let weekday = (local.day + 3) % 7
            if weekday >= 5 || !hours.contains(local.seconds % 86_400 / 3600) {
                add(.afterHours, look.patients)
            }
            if let surname = Self.surname(name(look.user ?? look.actorText)) {
                var same: [String] = []
                for patient in look.patients {
                    let known = try Self.patientName(patient, engine)
                    if Self.surname(known) == surname { same.append(patient) }
                }
                if !same.isEmpty { add(.sameSurname, same) }
            }
            if look.role == "nurse", look.view == "case" {
                var untouched: [String] = []
                for patient in look.patients where !(try Self.isTouched(patient, look, engine)) {
                    untouched.append(patient)
                }
                if !untouched.isEmpty { add(.noClaim, untouched) }
            }
        }
        self.items = items
        looks = all.count
    }

    func items(of kind: Kind) -> [JSON] {
        items.filter { $0.kind == kind }.prefix(1000)
            .map { item in
                [
                    "seq": .integer(Int64(clamping: item.position)), "at": .string(item.at.text),
                    "user_id": .string(item.user), "role": .string(item.role),
                    "view": .string(item.view),
                    "patient_ids": .array(item.patients.map { .string($0) }),
                ]
            }
    }

    /// The last word of a name, without case.
    private static func surname(_ name: String?) -> String? {
        let last = name?.split(separator: " ").last.map { $0.lowercased() }
        return (last?.count ?? 0) > 1 ? last : nil
    }

    private static func patientName(
        _ patient: String,
        _ engine: ProjectionEngine
    ) throws(ProjectionError) -> String? {
        let rows = try engine.query(
            "queue",
            "name_of_patient",
            ["patient_id": .text(patient)]
        )
        return rows.rows.first?.text(0)
    }

    /// Whether the nurse claimed, or acted on, a case of the patient within a day of looking.
    private static func isTouched(
        _ patient: String,
        _ look: AuditRow,
        _ engine: ProjectionEngine
    ) throws(ProjectionError) -> Bool {
        let day: Int64 = 86_400_000_000
        let rows = try engine.query(
            "audit",
            "touched",
            [
                "patient_id": .text(patient), "actor": .blob(look.actor.bytes),
                "since": .integer(look.recordedAt.microseconds - day),
                "until": .integer(look.recordedAt.microseconds + day),
            ]
        )
        return (rows.rows.first?.integer(0) ?? 0) > 0
    }
}
