public import Clinical
public import ProjectionEngine
import SQLite
public import World

/// One alert as the `alerts` projection knows it.
public struct QueueAlert: Sendable {
    /// Which.
    public let alert: AlertID
    /// The conversation it was raised in.
    public let session: SessionID
    /// Whose it is.
    public let patient: PatientID
    /// The unit whose nurses are told first.
    public let unit: String
    /// The patient's name, if registered.
    public private(set) var patientName: String?
    /// Whom to call, if registered.
    public private(set) var callbackNumber: String?
    /// Where the patient is, if registered.
    public private(set) var location: String?
    /// The message that raised it.
    public let message: String
    /// `critical` or `high`.
    public let severity: String
    /// What fired, as JSON text.
    public private(set) var flags: String
    /// The complaint in a few words.
    public private(set) var complaint: String?
    /// When it was raised.
    public let raisedAt: Timestamp
    /// Since when it waits: later than ``raisedAt`` when more was found and it was raised again.
    public let waitsSince: Timestamp
    /// The position of the event that raised it.
    public let position: Int64
    /// How far up the chain it has gone; zero is all nurses.
    public let level: Int64
    /// Who was told when nobody answered: `[{"level","to","at"}]` as JSON text, times in µs.
    public let hops: String
    /// Tries to tell somebody outside, the time of the latest, and when one succeeded.
    public let attempts: Int64
    /// When the latest try was.
    public let attemptAt: Timestamp?
    /// When somebody outside was told.
    public let notifiedAt: Timestamp?
    /// Who has seen it, and when.
    public let acknowledgedBy: String?
    /// When it was seen.
    public let acknowledgedAt: Timestamp?
    /// `resolved` or `false_positive` once it is settled; `erased` with the record it stood in.
    public private(set) var outcome: String?
    /// Who settled it.
    public let resolvedBy: String?
    /// When it was settled.
    public let resolvedAt: Timestamp?

    /// Whether it still waits for somebody to see it.
    public var waits: Bool { acknowledgedBy == nil && outcome == nil }

    /// What is left of it when the record it stands in is erased: that there was one.
    public var erased: QueueAlert {
        var left = self
        (left.patientName, left.callbackNumber, left.location) = (nil, nil, nil)
        (left.complaint, left.flags, left.outcome) = (nil, "[]", "erased")
        return left
    }

    /// One alert; `nil` when there is none.
    public static func find(
        _ alert: AlertID,
        in engine: ProjectionEngine
    )
        throws(ProjectionError) -> QueueAlert?
    {
        all(try engine.query("alerts", "by_id", ["alert_id": .text(alert.text)])).first
    }

    /// Reads every row of a query that has the alerts' columns.
    public static func all(_ rows: Rows) -> [QueueAlert] {
        rows.rows.compactMap { QueueAlert($0, rows) }
    }

    private init?(_ row: Rows.Row, _ rows: Rows) {
        guard let alert = row.text(rows.column("alert_id")).flatMap({ AlertID($0) }),
            let session = row.blob(rows.column("session")).flatMap({ Identifier(bytes: $0) }),
            let patient = row.text(rows.column("patient_id")).flatMap({ PatientID($0) })
        else { return nil }
        self.alert = alert
        self.session = SessionID(session)
        self.patient = patient
        unit = row.text(rows.column("unit")) ?? Person.standardUnit
        patientName = row.text(rows.column("patient_name"))
        callbackNumber = row.text(rows.column("callback_number"))
        location = row.text(rows.column("location"))
        message = row.text(rows.column("message_id")) ?? ""
        severity = row.text(rows.column("severity")) ?? "high"
        flags = row.text(rows.column("flags")) ?? "[]"
        complaint = row.text(rows.column("complaint"))
        func time(_ name: String) -> Timestamp? {
            row.integer(rows.column(name)).map { Timestamp(microseconds: $0) }
        }
        raisedAt = time("raised_at") ?? Timestamp(microseconds: 0)
        waitsSince = time("waits_since") ?? raisedAt
        level = row.integer(rows.column("level")) ?? 0
        hops = row.text(rows.column("hops")) ?? "[]"
        attempts = row.integer(rows.column("attempts")) ?? 0
        attemptAt = time("attempt_at")
        notifiedAt = time("notified_at")
        resolvedBy = row.text(rows.column("resolved_by"))
        resolvedAt = time("resolved_at")
        position = row.integer(rows.column("position")) ?? 0
        acknowledgedBy = row.text(rows.column("acknowledged_by"))
        acknowledgedAt = time("acknowledged_at")
        outcome = row.text(rows.column("outcome"))
    }
}
