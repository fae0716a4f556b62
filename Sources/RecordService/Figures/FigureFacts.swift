import Clinical
import JSON
public import ProjectionEngine
import SQLite
import World

/// The rows of the `metrics` read model that figures of one window are counted from.
public struct FigureFacts: Sendable {
    /// Most rows of one kind; a window that holds more is refused.
    public static let rowsMax = 500_000

    struct OpenCase: Sendable {
        let session: SessionID
        let patient: PatientID?
        let arrivedAt: Timestamp
        let urgency: String
        let status: String
        let hasRedFlags: Bool
        let nurse: String?
    }

    struct Stay: Sendable {
        let session: SessionID
        let patient: PatientID?
        let arrivedAt: Timestamp
        let urgency: String
        let complaint: String?
        let targetSeconds: Double
        let firstContactAt: Timestamp?
        let firstNurse: String?
        let claimedAt: Timestamp?
        let settledAt: Timestamp?
        let settledBy: String?
        let outcome: String?
    }

    struct Decision: Sendable {
        let session: SessionID
        let patient: PatientID?
        let at: Timestamp
        let action: String
        let nurse: String
        let reason: String?
        let aiUrgency: String?
        let nurseUrgency: String?
        let rules: [String]
    }

    struct Alert: Sendable {
        let session: SessionID
        let patient: PatientID?
        let alert: String
        let severity: String
        let rules: [String]
        let raisedAt: Timestamp
        let acknowledgedAt: Timestamp?
        let acknowledgedBy: String?
        let outcome: String?
    }

    struct Hold: Sendable {
        let session: SessionID
        let patient: PatientID?
        let nurse: String
        let beganAt: Timestamp
        let endedAt: Timestamp
        let releasedAt: Timestamp?
        let reason: String?
    }

    struct Reply: Sendable {
        let session: SessionID
        let at: Timestamp
        let firstWordsSeconds: Double?
        let fellBack: Bool
    }

    struct Rating: Sendable {
        let session: SessionID
        let patient: PatientID?
        let at: Timestamp
        let rating: Int64
    }

    struct Duty: Sendable {
        let nurse: String
        let beganAt: Timestamp
        let endedAt: Timestamp
    }

    let open: [OpenCase]
    let arrived: [Stay]
    let settled: [Stay]
    let decisions: [Decision]
    let alerts: [Alert]
    let waitingAlerts: [Alert]
    let holds: [Hold]
    let replies: [Reply]
    let ratings: [Rating]
    let duty: [Duty]
    /// Cases that arrived in the window before.
    let arrivedBefore: Int
    /// How many events the rows hold.
    public let position: UInt64
    /// Whether more rows lie in the window than may be counted.
    public let isCut: Bool

    /// Reads every row of a window, all of one moment of the read model.
    public init(
        _ engine: ProjectionEngine,
        _ window: FigureWindow
    ) throws(ProjectionError) {
        var parameters = window.reach.parameters
        parameters["limit"] = .integer(Int64(Self.rowsMax) + 1)
        parameters["since"] = .integer(window.since.microseconds)
        parameters["until"] = .integer(window.until.microseconds)
        parameters["now"] = .integer(window.now.microseconds)
        parameters["nurse"] = window.nurse.map { .text($0) } ?? .null
        parameters["urgency"] = window.urgency.map { .text($0.rawValue) } ?? .null
        var before = parameters
        before["since"] = .integer(window.before.since.microseconds)
        before["until"] = .integer(window.before.until.microseconds)
        let names = [
            "open_stays", "arrived", "settled", "decisions", "alerts", "waiting_alerts", "holds",
            "replies", "ratings", "duty",
        ]
        let all = try engine.queries(
            "metrics",
            names.map { ($0, parameters) } + [("arrived", before)]
        )
        let nurse = window.nurse
        open = Self.read(all[0]) { row in Self.openCase(row, now: window.now) }
        arrived = Self.read(all[1], Self.stay)
            .filter { nurse == nil || $0.firstNurse == nurse }
        settled = Self.read(all[2], Self.stay)
            .filter { nurse == nil || $0.settledBy == nurse }
        decisions = Self.read(all[3], Self.decision)
            .filter { window.urgency == nil || $0.nurseUrgency == window.urgency?.rawValue }
        alerts = Self.read(all[4], Self.alert)
            .filter { nurse == nil || $0.acknowledgedBy == nurse }
        waitingAlerts = Self.read(all[5], Self.alert)
        holds = Self.read(all[6], Self.hold).filter { nurse == nil || $0.nurse == nurse }
        replies = Self.read(all[7], Self.reply)
        ratings = Self.read(all[8], Self.rating)
        duty = Self.read(all[9], Self.duty).filter { nurse == nil || $0.nurse == nurse }
        arrivedBefore =
            Self.read(all[10], Self.stay)
            .filter { nurse == nil || $0.firstNurse == nurse }.count
        position = all[0].position
        isCut = all.contains { $0.rows.count > Self.rowsMax }
    }

    // MARK: Rows

    /// One row, read by the names of its columns.
    struct Fields {
        let rows: Rows
        let row: Rows.Row

        func text(_ name: String) -> String? { row.text(rows.column(name)) }
        func integer(_ name: String) -> Int64? { row.integer(rows.column(name)) }
        func time(_ name: String) -> Timestamp? {
            integer(name).map { Timestamp(microseconds: $0) }
        }
        func list(_ name: String) -> [String] {
            guard let text = text(name), let json = try? JSON(parsing: Array(text.utf8)) else {
                return []
            }
            return (json.array ?? []).compactMap(\.string)
        }
        var session: SessionID? {
            row.blob(rows.column("session")).flatMap { Identifier(bytes: $0) }
                .map { SessionID($0) }
        }
        var patient: PatientID? { text("patient_id").flatMap { PatientID($0) } }
    }

    private static func read<Value>(_ rows: Rows, _ make: (Fields) -> Value?) -> [Value] {
        rows.rows.prefix(rowsMax).compactMap { make(Fields(rows: rows, row: $0)) }
    }

    private static func openCase(_ row: Fields, now: Timestamp) -> OpenCase? {
        guard let session = row.session, let arrived = row.time("arrived_at") else { return nil }
        // A hold counts until its lease runs out, whether or not that is on record yet.
        let holds = row.time("lease_expires_at").map { $0 > now } ?? false
        let status = row.text("status") ?? "pending"
        return OpenCase(
            session: session,
            patient: row.patient,
            arrivedAt: arrived,
            urgency: row.text("urgency") ?? "routine",
            status: status == "in_review" && !holds ? "pending" : status,
            hasRedFlags: row.integer("has_red_flags") == 1,
            nurse: holds ? row.text("nurse_id") : nil
        )
    }

    private static func stay(_ row: Fields) -> Stay? {
        guard let session = row.session, let arrived = row.time("arrived_at") else { return nil }
        return Stay(
            session: session,
            patient: row.patient,
            arrivedAt: arrived,
            urgency: row.text("urgency") ?? "routine",
            complaint: row.text("complaint"),
            targetSeconds: Double(row.integer("target_us") ?? 0) / 1e6,
            firstContactAt: row.time("first_contact_at"),
            firstNurse: row.text("first_nurse"),
            claimedAt: row.time("claimed_at"),
            settledAt: row.time("settled_at"),
            settledBy: row.text("settled_by"),
            outcome: row.text("outcome")
        )
    }

    private static func decision(_ row: Fields) -> Decision? {
        guard let session = row.session, let at = row.time("at") else { return nil }
        return Decision(
            session: session,
            patient: row.patient,
            at: at,
            action: row.text("action") ?? "",
            nurse: row.text("nurse_id") ?? "",
            reason: row.text("reason"),
            aiUrgency: row.text("ai_urgency"),
            nurseUrgency: row.text("nurse_urgency"),
            rules: row.list("rules")
        )
    }

    private static func alert(_ row: Fields) -> Alert? {
        guard let session = row.session, let raised = row.time("raised_at") else { return nil }
        return Alert(
            session: session,
            patient: row.patient,
            alert: row.text("alert_id") ?? "",
            severity: row.text("severity") ?? "",
            rules: row.list("rules"),
            raisedAt: raised,
            acknowledgedAt: row.time("acknowledged_at"),
            acknowledgedBy: row.text("acknowledged_by"),
            outcome: row.text("outcome")
        )
    }

    private static func hold(_ row: Fields) -> Hold? {
        guard let session = row.session, let began = row.time("began_at"),
            let ended = row.time("ended_at")
        else { return nil }
        return Hold(
            session: session,
            patient: row.patient,
            nurse: row.text("nurse_id") ?? "",
            beganAt: began,
            endedAt: max(began, ended),
            releasedAt: row.time("released_at"),
            reason: row.text("reason")
        )
    }

    private static func reply(_ row: Fields) -> Reply? {
        guard let session = row.session, let at = row.time("at") else { return nil }
        return Reply(
            session: session,
            at: at,
            firstWordsSeconds: row.integer("first_words_us").map { Double(max(0, $0)) / 1e6 },
            fellBack: row.integer("fell_back") == 1
        )
    }

    private static func rating(_ row: Fields) -> Rating? {
        guard let session = row.session, let at = row.time("at"),
            let rating = row.integer("rating")
        else { return nil }
        return Rating(session: session, patient: row.patient, at: at, rating: rating)
    }

    private static func duty(_ row: Fields) -> Duty? {
        guard let nurse = row.text("nurse_id"), let began = row.time("began_at"),
            let ended = row.time("ended_at")
        else { return nil }
        return Duty(nurse: nurse, beganAt: began, endedAt: max(began, ended))
    }
}
