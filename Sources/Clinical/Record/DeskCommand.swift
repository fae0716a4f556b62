public import World

/// What nurses, and the desk's clocks, can ask of a case.
public enum DeskCommand: Sendable {
    /// Take the case; an escalated one also from its holder, by those it was escalated to.
    case claim(Hold, scopes: Set<String>)
    /// Make a hold last longer, if it is still the nurse's.
    case renew(Hold)
    /// Give the case back when its hold has run out.
    case expire(now: Timestamp)
    /// Give the case to another nurse, with what they need to know.
    case handOff(DeskEvent.HandOff, to: Hold)
    /// Give the case to a nurse, whoever holds it.
    case reassign(to: Hold)
    /// Put the case off.
    case snooze(nurse: UserID, until: Timestamp, reason: String?, now: Timestamp)
    /// Take the case back that is put off until then.
    case takeBack(until: Timestamp)
    /// Say that the case is more or less pressing.
    case retriage(Retriage)
    /// Take the latest decision back.
    case undo(Undo)
    /// Write something down for nurses.
    case addNote(note: Identifier, nurse: UserID, content: String)
    /// Say that nobody looked by `due`.
    case breach(due: Timestamp, now: Timestamp)
    /// Tell the next ones of an alert nobody acknowledged.
    case escalateAlert(AlertID, level: Int64, to: String)
    /// Note a try to tell somebody outside.
    case noteNotified(DeskEvent.AlertNotified)
    /// Raise an alert without a patient's words: an emergency button, or a detector outside.
    case raise(Raise)

    /// A nurse's hold on a case as it is asked for.
    public struct Hold: Sendable, Equatable {
        /// Who.
        public var nurse: UserID
        /// The name shown to others.
        public var name: String?
        /// When it ends by itself.
        public var until: Timestamp
        /// When it is asked for.
        public var now: Timestamp

        /// A hold.
        public init(nurse: UserID, name: String?, until: Timestamp, now: Timestamp) {
            self.nurse = nurse
            self.name = name
            self.until = until
            self.now = now
        }
    }

    /// A nurse's own triage.
    public struct Retriage: Sendable {
        /// Who.
        public var nurse: UserID
        /// How soon.
        public var urgency: Urgency
        /// One of ``NurseAction/overrideReasons``.
        public var reason: String
        /// In words; for nurses.
        public var note: String?
        /// When.
        public var now: Timestamp
        /// Targets to a nurse's first look.
        public var targets: TriageTargets

        /// A nurse's own triage.
        public init(
            nurse: UserID,
            urgency: Urgency,
            reason: String,
            note: String?,
            now: Timestamp,
            targets: TriageTargets
        ) {
            self.nurse = nurse
            self.urgency = urgency
            self.reason = reason
            self.note = note
            self.now = now
            self.targets = targets
        }
    }

    /// An alert without a patient's words.
    public struct Raise: Sendable {
        /// The message that says so in the conversation, new.
        public var message: MessageID
        /// The alert, new; unless one is open.
        public var alert: AlertID
        /// Who raised it: `usr_…`.
        public var sender: String
        /// `panic_button` or `detector`.
        public var source: String
        /// What nurses read: `Emergency button`, or the detector's own words.
        public var label: String
        /// Targets to a nurse's first look.
        public var targets: TriageTargets
        /// What the patient is told of nurses.
        public var nurses: NurseStatus?
        /// The key under which it may be repeated; noted even where nothing is added to the alert.
        public var key: CommandKey?
        /// The identifier of the event that notes the key, by which it is found in any conversation.
        public var keyEvent: Identifier?

        /// An alert without a patient's words.
        public init(
            message: MessageID,
            alert: AlertID,
            sender: String,
            source: String,
            label: String,
            targets: TriageTargets,
            nurses: NurseStatus? = nil,
            key: CommandKey? = nil,
            keyEvent: Identifier? = nil
        ) {
            self.nurses = nurses
            self.key = key
            self.keyEvent = keyEvent
            self.message = message
            self.alert = alert
            self.sender = sender
            self.source = source
            self.label = label
            self.targets = targets
        }
    }

    /// Taking back a decision.
    public struct Undo: Sendable {
        /// Which; `nil` for the latest.
        public var action: ActionID?
        /// Who asks, and the hold they have on the case afterwards.
        public var hold: Hold
        /// How long a decision can be taken back, in seconds.
        public var seconds: Int64

        /// Taking back a decision.
        public init(action: ActionID?, hold: Hold, seconds: Int64) {
            self.action = action
            self.hold = hold
            self.seconds = seconds
        }
    }
}

/// To whom an alert goes that nobody acknowledges, and when.
///
/// The first to hear are all nurses, at once; each hop is told so many seconds after the alert.
public struct EscalationChain: Sendable, Equatable {
    /// One hop.
    public struct Hop: Sendable, Equatable {
        /// `charge_nurse`, `on_call` or `webhook`.
        public var to: String
        /// Seconds after the alert.
        public var after: Int64

        /// A hop.
        public init(to: String, after: Int64) {
            self.to = to
            self.after = after
        }
    }

    /// The name of the hop that calls out of the house.
    public static let webhook = "webhook"

    /// In the order they are told; level 1 is the first.
    public let hops: [Hop]

    /// A chain; a hop is never before the one it follows.
    public init(_ hops: [Hop]) {
        var after: Int64 = 0
        self.hops = hops.map { hop in
            after = max(after, hop.after)
            return Hop(to: hop.to, after: after)
        }
    }

    /// Everybody in it by name, the nurses first.
    public var names: [String] { ["nurse"] + hops.map(\.to) }

    /// Who is told next of an alert at `level`, and when; `nil` at the end of the chain.
    public func next(after level: Int64, raised: Timestamp) -> (hop: Hop, at: Timestamp)? {
        guard level >= 0, level < Int64(hops.count) else { return nil }
        let hop = hops[Int(level)]
        return (hop, raised.adding(seconds: hop.after))
    }
}

extension SessionCommand {
    /// The identifier that the event noting this wish's key must have; `nil` where any will do.
    public func keyEvent(of fact: SessionEvent) -> Identifier? {
        guard case .desk(.raise(let raise)) = self, case .desk(.keyed) = fact else { return nil }
        return raise.keyEvent
    }
}
