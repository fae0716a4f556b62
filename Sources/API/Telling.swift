import Clinical
import EventLog
import RecordService
import World

/// What became of a case, as somebody who sees it is told.
struct QueueChange: Sendable {
    /// How it stands to the queue that is seen.
    enum Kind: String, Sendable {
        /// It came into it.
        case added
        /// It was there and is.
        case updated
        /// It left it.
        case removed
    }

    let session: SessionID
    let patient: PatientID
    /// As it is now; `nil` when it is gone.
    let row: QueueCase?
    let kind: Kind
    /// Up to which event.
    let seq: UInt64

    /// What it is shared by, in one form: the same for all who are told the same.
    func key(of form: String) -> SharedFrames.Key {
        SharedFrames.Key(kind: form + " " + kind.rawValue, subject: session.raw, seq: seq)
    }

    /// The same for somebody in whose sight it came, or out of whose sight it went.
    func told(as kind: Kind) -> QueueChange {
        QueueChange(
            session: session,
            patient: patient,
            row: kind == .removed ? nil : row,
            kind: kind,
            seq: seq
        )
    }
}

/// Why nurses are told of an alert.
enum AlertCause: Sendable, Equatable {
    /// It waits, or comes to somebody for the first time: told as the event that raised it.
    case raised
    /// An event changed it.
    case event(Identifier, seq: UInt64)
    /// Nobody has seen it yet, and it is told once more; no event of its own.
    case repeated
    /// The patient's name, number, place or record is another, or is erased; no event of the alert.
    case patient

    /// What it is told as: what waits alarms, unless only its patient is shown otherwise.
    func frame(of alert: QueueAlert) -> String {
        alert.waits && self != .patient ? "red_flag_alert" : "alert_update"
    }
}

/// A notice for nurses, and whose work it is.
struct Addressed: Sendable {
    let notice: Notice
    /// Whom it shows; `nil` when it shows nobody any more.
    let patient: PatientID?
    let unit: String
    /// Whether it is within reach of those on call elsewhere, now and before what is told.
    let isEscalated, wasEscalated: Bool

    /// An alert, which those on call everywhere hear of.
    static func alert(_ alert: QueueAlert, _ cause: AlertCause) -> Addressed {
        Addressed(
            notice: .alert(alert, cause),
            patient: alert.patient,
            unit: alert.unit,
            isEscalated: true,
            wasEscalated: true
        )
    }

    /// What somebody of this reach is told; `nil` for what they neither see nor saw.
    func notice(within reach: Reach) -> Notice? {
        let sees = reach.admits(unit, isEscalated: isEscalated)
        guard case .queue(let change) = notice else { return sees ? notice : nil }
        switch (reach.admits(unit, isEscalated: wasEscalated), sees) {
        case (true, true): return notice
        case (false, true): return .queue(change.told(as: .added))
        case (true, false): return .queue(change.told(as: .removed))
        case (false, false): return nil
        }
    }
}

extension Reach {
    /// Whether what was escalated in other units comes into it and leaves it.
    var isMoved: Bool { isOnCall && unit != Self.anywhere }
}

/// What is shown of records that are about to be erased: it can't be asked for afterwards.
public struct ShownRecords: Sendable {
    /// Whose.
    let patients: [PatientID]
    /// Every conversation.
    let cases: [QueueCase]
    /// Alerts that are not settled.
    let alerts: [QueueAlert]
}
