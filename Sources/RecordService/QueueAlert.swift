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
    public let patientName: String?
    /// Whom to call, if registered.
    public let callbackNumber: String?
    /// Where the patient is, if registered.
    public let location: String?
    /// The message that raised it.
    public let message: String
    /// `critical` or `high`.
    public let severity: String
    /// What fired, as JSON text.
    public let flags: String
    /// The complaint in a few words.
    public let complaint: String?
    /// When it was raised.
    public let raisedAt: Timestamp
    /// The position of the event that raised it.
    public let position: Int64
    /// Who has seen it, and when.
    public let acknowledgedBy: String?
    /// When it was seen.
    public let acknowledgedAt: Timestamp?
    /// `resolved` or `false_positive` once it is settled.
    public let outcome: String?

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
        raisedAt = Timestamp(microseconds: row.integer(rows.column("raised_at")) ?? 0)
        position = row.integer(rows.column("position")) ?? 0
        acknowledgedBy = row.text(rows.column("acknowledged_by"))
        acknowledgedAt = row.integer(rows.column("acknowledged_at"))
            .map { Timestamp(microseconds: $0) }
        outcome = row.text(rows.column("outcome"))
    }
}
