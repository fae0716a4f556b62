public import Clinical
public import ProjectionEngine
import SQLite
public import World

/// One case as the `queue` projection knows it.
public struct QueueCase: Sendable {
    /// The conversation it grew out of.
    public let session: SessionID
    /// Whose it is.
    public let patient: PatientID
    /// The unit whose nurses see it.
    public let unit: String
    /// The patient's name, if registered.
    public let patientName: String?
    /// Whom to call, if registered.
    public let callbackNumber: String?
    /// Where the patient is, if registered.
    public let location: String?
    /// How soon; `nil` before triage.
    public let urgency: Urgency?
    /// `pending`, `in_review`, `more_info`, `escalated`, `reviewed`, `closed`; `open` before triage.
    public let status: String
    /// The complaint in a few words.
    public let complaint: String?
    /// Symptoms named, as JSON text.
    public let symptoms: String
    /// Labels of red flags, as JSON text.
    public let redFlags: String
    /// The alert that is open, if one is.
    public let alert: String?
    /// Whether that alert waits for a nurse.
    public let alertWaits: Bool
    /// When it came into the queue.
    public let arrivedAt: Timestamp
    /// When a nurse should have looked.
    public let dueAt: Timestamp
    /// Since when the clock stands because the patient was asked.
    public let pausedAt: Timestamp?
    /// When it was put on record that nobody had looked in time.
    public let breachedAt: Timestamp?
    /// Until when a nurse put it off.
    public let snoozedUntil: Timestamp?
    /// How sure the rules were; `nil` when they did not say.
    public let confidence: Double?
    /// Who holds it, if the lease has not run out.
    public let nurse: String?
    /// The holder's name.
    public let nurseName: String?
    /// Since when it is held.
    public let claimedAt: Timestamp?
    /// When the hold ends.
    public let leaseExpiresAt: Timestamp?
    /// To whom it was escalated.
    public let escalatedTo: String?
    /// Private notes of the last act.
    public let notes: String?
    /// Patient messages no nurse has seen.
    public let unread: Int64
    /// How many events the session has.
    public let version: Int64

    /// Whether nurses still have to do something.
    public var isOpen: Bool {
        ["pending", "in_review", "more_info", "escalated"].contains(status)
    }

    /// Whether it waits for somebody further up.
    public var isEscalated: Bool { status == "escalated" }

    /// Whether nobody looked in time.
    public func isBreached(at now: Timestamp) -> Bool {
        breachedAt != nil || (status == "pending" && dueAt <= now)
    }

    /// Whether any red flag was raised.
    public var hasRedFlags: Bool { redFlags != "[]" }

    /// The case of one session; `nil` when there is none.
    public static func find(
        _ session: SessionID,
        in engine: ProjectionEngine
    )
        throws(ProjectionError) -> QueueCase?
    {
        let rows = try engine.query(
            "queue",
            "case_of_session",
            ["session": .blob(session.raw.bytes)]
        )
        return all(rows).first
    }

    /// Every conversation that is a patient's now, open cases first; at most 10,000.
    public static func all(
        of patient: PatientID,
        in engine: ProjectionEngine
    )
        throws(ProjectionError) -> [QueueCase]
    {
        all(try engine.query("queue", "cases_of_patient", ["patient_id": .text(patient.text)]))
    }

    /// Reads every row of a query that has the queue's columns.
    public static func all(_ rows: Rows) -> [QueueCase] {
        let columns = Columns(rows)
        return rows.rows.compactMap { QueueCase($0, columns) }
    }

    private struct Columns {
        let session, patient, name, number, location, urgency, status, complaint, symptoms: Int
        let redFlags, alert, alertWaits, arrived, due, confidence, nurse, nurseName, lease: Int
        let notes, unread, version, paused, breached, snoozed, claimed, escalated, unit: Int

        init(_ rows: Rows) {
            session = rows.column("session")
            patient = rows.column("patient_id")
            name = rows.column("patient_name")
            number = rows.column("callback_number")
            location = rows.column("location")
            urgency = rows.column("urgency")
            status = rows.column("status")
            complaint = rows.column("complaint")
            symptoms = rows.column("symptoms")
            redFlags = rows.column("red_flags")
            alert = rows.column("alert_id")
            alertWaits = rows.column("alert_waiting")
            arrived = rows.column("arrived_at")
            due = rows.column("due_at")
            confidence = rows.column("confidence")
            nurse = rows.column("nurse_id")
            nurseName = rows.column("nurse_name")
            lease = rows.column("lease_expires_at")
            notes = rows.column("notes")
            unread = rows.column("unread")
            version = rows.column("version")
            paused = rows.column("paused_at")
            breached = rows.column("breached_at")
            snoozed = rows.column("snoozed_until")
            claimed = rows.column("claimed_at")
            escalated = rows.column("escalated_to")
            unit = rows.column("unit")
        }
    }

    private init?(_ row: Rows.Row, _ columns: Columns) {
        guard let session = row.blob(columns.session).flatMap({ Identifier(bytes: $0) }),
            let patient = row.text(columns.patient).flatMap({ PatientID($0) })
        else { return nil }
        self.session = SessionID(session)
        self.patient = patient
        unit = row.text(columns.unit) ?? Person.standardUnit
        patientName = row.text(columns.name)
        callbackNumber = row.text(columns.number)
        location = row.text(columns.location)
        urgency = row.text(columns.urgency).flatMap { Urgency(rawValue: $0) }
        status = row.text(columns.status) ?? "open"
        complaint = row.text(columns.complaint)
        symptoms = row.text(columns.symptoms) ?? "[]"
        redFlags = row.text(columns.redFlags) ?? "[]"
        alert = row.text(columns.alert)
        alertWaits = row.integer(columns.alertWaits) == 1
        arrivedAt = Timestamp(microseconds: row.integer(columns.arrived) ?? 0)
        dueAt = Timestamp(microseconds: row.integer(columns.due) ?? 0)
        func time(_ column: Int) -> Timestamp? {
            row.integer(column).map { Timestamp(microseconds: $0) }
        }
        pausedAt = time(columns.paused)
        breachedAt = time(columns.breached)
        snoozedUntil = time(columns.snoozed)
        claimedAt = time(columns.claimed)
        escalatedTo = row.text(columns.escalated)
        confidence = row.real(columns.confidence)
        nurse = row.text(columns.nurse)
        nurseName = row.text(columns.nurseName)
        leaseExpiresAt = time(columns.lease)
        notes = row.text(columns.notes)
        unread = row.integer(columns.unread) ?? 0
        version = row.integer(columns.version) ?? 0
    }
}
