public import World

/// What happens to a case at the nurses' desk and by its clocks; as stored, so names are for ever.
///
/// Nothing of it is the patient's to read.
public enum DeskEvent: Sendable, Equatable {
    /// Nobody acknowledged an alert in time; it went on to `charge_nurse`, `on_call` or `webhook`.
    case alertEscalated(alert: AlertID, level: Int64, to: String)
    /// An alert was sent to somewhere outside, or could not be.
    case alertNotified(AlertNotified)
    /// A nurse gave the case to another; the claim beside it says until when.
    case handedOff(HandOff)
    /// A decision was taken back, and with it so many minutes by which the case was due sooner.
    case undone(
        action: ActionID,
        nurse: UserID,
        urgency: Urgency?,
        status: Session.Status,
        adjustment: Int64?
    )
    /// Nobody looked at the case in time.
    case targetBreached(urgency: Urgency, due: Timestamp)
    /// A nurse wrote something down for nurses.
    case noteAdded(note: Identifier, nurse: UserID, content: String)
    /// A nurse put the case off.
    case snoozed(nurse: UserID, until: Timestamp, reason: String?)
    /// A case that was put off until a time is back before the wall clock, which was set back, gets there.
    case returned(until: Timestamp)
    /// A nurse found the case more or less pressing; the triage beside it says what follows.
    case retriaged(Retriaged)
    /// What happened beside this was asked for under a key, so that a repeat is recognised.
    case keyed(CommandKey)

    /// One try to tell somebody outside of an alert.
    public struct AlertNotified: Sendable, Equatable {
        /// The alert.
        public var alert: AlertID
        /// `webhook`.
        public var channel: String
        /// `whd_…`; the same for every try, so that a receiver knows a repeat.
        public var delivery: String
        /// From 1.
        public var attempt: Int64
        /// `delivered` or `failed`.
        public var outcome: String
        /// The answer's status, if one came.
        public var status: Int64?

        /// One try.
        public init(
            alert: AlertID,
            channel: String,
            delivery: String,
            attempt: Int64,
            outcome: String,
            status: Int64?
        ) {
            self.alert = alert
            self.channel = channel
            self.delivery = delivery
            self.attempt = attempt
            self.outcome = outcome
            self.status = status
        }
    }

    /// A hand-off in the form nurses know: situation, background, assessment, recommendation (SBAR).
    public struct HandOff: Sendable, Equatable {
        /// Who gives.
        public var from: UserID
        /// Who takes.
        public var to: UserID
        /// What is going on.
        public var situation: String
        /// What led to it.
        public var background: String?
        /// What the giver thinks it is.
        public var assessment: String?
        /// What should be done.
        public var recommendation: String?

        /// A hand-off.
        public init(
            from: UserID,
            to: UserID,
            situation: String,
            background: String?,
            assessment: String?,
            recommendation: String?
        ) {
            self.from = from
            self.to = to
            self.situation = situation
            self.background = background
            self.assessment = assessment
            self.recommendation = recommendation
        }
    }

    /// A nurse's own triage.
    public struct Retriaged: Sendable, Equatable {
        /// Who.
        public var nurse: UserID
        /// One of ``NurseAction/overrideReasons``.
        public var reason: String
        /// In words; for nurses.
        public var note: String?
        /// Before.
        public var before: Urgency?
        /// After.
        public var after: Urgency

        /// A nurse's own triage.
        public init(
            nurse: UserID,
            reason: String,
            note: String?,
            before: Urgency?,
            after: Urgency
        ) {
            self.nurse = nurse
            self.reason = reason
            self.note = note
            self.before = before
            self.after = after
        }
    }
}

/// An `Idempotency-Key` and what it was first used for.
public struct CommandKey: Sendable, Equatable {
    /// The key, with the user it belongs to.
    public var key: String
    /// Digest of the request, to tell a repeat from another wish under the same key.
    public var digest: String
    /// What was asked: `claim`, `snooze`, ….
    public var command: String

    /// A key and its use.
    public init(key: String, digest: String, command: String) {
        self.key = key
        self.digest = digest
        self.command = command
    }
}
