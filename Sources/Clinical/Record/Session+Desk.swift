import World

extension Session {
    /// What the desk remembers of a case.
    struct Desk: Sendable, Equatable {
        /// The latest decision, while it may still be taken back.
        var decision: Decision?
        /// Until when the case is put off.
        var snoozedUntil: Timestamp?
        /// Whether it is on record that nobody looked in time.
        var isBreached = false
        /// To whom the case was escalated.
        var escalatedTo: String?
        /// What keys were used for.
        var keys: [String: CommandKey] = [:]
        var keyOrder: [String] = []

        mutating func remember(_ key: CommandKey) {
            if keys[key.key] == nil { keyOrder.append(key.key) }
            keys[key.key] = key
            if keyOrder.count > Session.postedMax { keys[keyOrder.removeFirst()] = nil }
        }
    }

    /// A decision and how the case stood before it.
    struct Decision: Sendable, Equatable {
        var event: SessionEvent.ActedOn
        var statusBefore: Status
        /// What the patient was told with it.
        var words: MessageID?
        /// Answers that had waited and went out with it.
        var released: [MessageID] = []
        /// Whether nothing but what belongs to it has happened since.
        var isFresh = true
    }

    // MARK: Memory

    /// Takes a fact of the desk in.
    mutating func evolve(_ event: DeskEvent) {
        switch event {
        case .alertEscalated(let id, let level, _):
            if alert?.alert == id { alert?.level = level }
        case .undone(_, _, let urgency, let status, _):
            if let urgency { self.urgency = urgency }
            self.status = status
            desk.decision = nil
            if status != .escalated { desk.escalatedTo = nil }
        case .targetBreached:
            desk.isBreached = true
            desk.snoozedUntil = nil
        case .snoozed(_, let until, _): desk.snoozedUntil = until
        case .returned: desk.snoozedUntil = nil
        case .keyed(let key): desk.remember(key)
        case .alertNotified, .handedOff, .noteAdded, .retriaged: break
        }
    }

    // MARK: Rules

    /// The facts that follow from a wish at the desk; none when nothing would change.
    func decide(_ command: DeskCommand) throws(SessionRefusal) -> [SessionEvent] {
        switch command {
        case .claim(let hold, let scopes): return try claim(hold, scopes: scopes)
        case .renew(let hold):
            guard let holder = holder(at: hold.now), holder.nurse == hold.nurse,
                holder.until < hold.until
            else { return [] }
            return [.claimed(nurse: hold.nurse, name: holder.name, until: hold.until)]
        case .expire(let now):
            guard let claim, claim.until <= now else { return [] }
            return [.released(nurse: claim.nurse, reason: "lease_expired")]
        case .handOff(let handOff, let to): return try decide(handOff, to: to)
        case .reassign(let to):
            try checkOpen()
            if holder(at: to.now)?.nurse == to.nurse { return [] }
            return lettingGo(reason: "reassigned") + [claimed(to)]
        case .snooze(let nurse, let until, let reason, let now):
            return try snooze(nurse: nurse, until: until, reason: reason, now: now)
        case .takeBack(let until):
            return desk.snoozedUntil == until ? [.desk(.returned(until: until))] : []
        case .retriage(let retriage): return try decide(retriage)
        case .undo(let undo): return try decide(undo)
        case .addNote(let note, let nurse, let content):
            guard content.contains(where: { !$0.isWhitespace }) else { throw .emptyMessage }
            return [.desk(.noteAdded(note: note, nurse: nurse, content: content))]
        case .breach(let due, let now):
            guard status == .pending, !desk.isBreached, now >= due, holder(at: now) == nil,
                let urgency
            else { return [] }
            return [.desk(.targetBreached(urgency: urgency, due: due))]
        case .escalateAlert(let id, let level, let to):
            guard let alert, alert.alert == id, !alert.isAcknowledged, alert.level + 1 == level
            else { return [] }
            return [.desk(.alertEscalated(alert: id, level: level, to: to))]
        case .noteNotified(let notified):
            return [.desk(.alertNotified(notified))]
        case .raise(let raise): return try decide(raise)
        }
    }

    /// An emergency by somebody's word: it is said in the conversation, triaged and told in one append.
    ///
    /// While nurses have not seen the alert before it, another press adds nothing to it. A conversation that has ended
    /// is open again.
    private func decide(_ raise: DeskCommand.Raise) throws(SessionRefusal) -> [SessionEvent] {
        if let key = raise.key, let before = desk.keys[key.key] {
            guard before == key else { throw .keyReused }
            return []
        }
        let pressed = raise.key.map { [SessionEvent.desk(.keyed($0))] } ?? []
        let flag = RedFlag(
            rule: raise.source,
            version: 1,
            label: raise.label,
            quote: "",
            start: 0,
            end: 0,
            minimum: .emergency,
            tier: .interrupt
        )
        if let alert, !alert.isAcknowledged, !isClosed, alert.flags.contains(flag) {
            return pressed
        }
        let said = SessionEvent.MessagePosted(
            message: raise.message,
            sender: .system,
            senderID: raise.sender,
            content: raise.label
        )
        let triage = SessionEvent.TriageDecided(
            urgency: .emergency,
            previous: urgency,
            source: raise.source,
            rules: [raise.source],
            rulesVersion: rulesVersion,
            targetSeconds: raise.targets[.emergency],
            complaint: complaint ?? raise.label,
            symptoms: symptoms,
            redFlags: redFlags.contains(raise.label) ? redFlags : redFlags + [raise.label]
        )
        let alerted = SessionEvent.AlertRaised(
            alert: alert?.alert ?? raise.alert,
            message: raise.message,
            severity: "critical",
            flags: [flag] + (alert?.flags.filter { $0.rule != flag.rule } ?? []),
            complaint: complaint ?? raise.label,
            nurses: raise.nurses
        )
        return [.messagePosted(said), .triageDecided(triage), .alertRaised(alerted)] + pressed
    }

    /// Nothing is done to a case that is not there or is done with.
    func checkOpen() throws(SessionRefusal) {
        guard let status else { throw .noCase }
        guard status != .closed, status != .reviewed else { throw .finished(status) }
    }

    private func claimed(_ hold: DeskCommand.Hold) -> SessionEvent {
        .claimed(nurse: hold.nurse, name: hold.name, until: hold.until)
    }

    private func lettingGo(reason: String) -> [SessionEvent] {
        claim.map { [.released(nurse: $0.nurse, reason: reason)] } ?? []
    }

    private func claim(
        _ hold: DeskCommand.Hold,
        scopes: Set<String>
    ) throws(SessionRefusal) -> [SessionEvent] {
        try checkOpen()
        guard let holder = holder(at: hold.now), holder.nurse != hold.nurse else {
            return [claimed(hold)]
        }
        guard status == .escalated, let target = desk.escalatedTo, scopes.contains(target) else {
            throw .heldBy(holder)
        }
        return lettingGo(reason: "escalated") + [claimed(hold)]
    }

    private func decide(
        _ handOff: DeskEvent.HandOff,
        to hold: DeskCommand.Hold
    ) throws(SessionRefusal) -> [SessionEvent] {
        try checkOpen()
        guard let holder = holder(at: hold.now) else { throw .notHolder }
        guard holder.nurse == handOff.from else { throw .heldBy(holder) }
        guard handOff.to != handOff.from else { throw .sameNurse }
        return [.desk(.handedOff(handOff)), claimed(hold)]
    }

    /// An emergency, or an alert nobody has seen, is never put off.
    private func snooze(
        nurse: UserID,
        until: Timestamp,
        reason: String?,
        now: Timestamp
    ) throws(SessionRefusal) -> [SessionEvent] {
        try checkOpen()
        let holder = holder(at: now)
        if let holder, holder.nurse != nurse { throw .heldBy(holder) }
        guard urgency != .emergency, alert.map(\.isAcknowledged) ?? true, until > now else {
            throw .tooPressing
        }
        let snoozed = SessionEvent.desk(.snoozed(nurse: nurse, until: until, reason: reason))
        return (holder == nil ? [] : lettingGo(reason: "snoozed")) + [snoozed]
    }

    /// A nurse's word counts in both directions; the clock to the next look starts anew.
    private func decide(
        _ retriage: DeskCommand.Retriage
    ) throws(SessionRefusal) -> [SessionEvent] {
        try checkOpen()
        if let holder = holder(at: retriage.now), holder.nurse != retriage.nurse {
            throw .heldBy(holder)
        }
        guard NurseAction.overrideReasons.contains(retriage.reason),
            retriage.reason != "other" || retriage.note?.isEmpty == false
        else { throw .overrideReasonNeeded }
        guard retriage.urgency != urgency else { return [] }
        let retriaged = DeskEvent.Retriaged(
            nurse: retriage.nurse,
            reason: retriage.reason,
            note: retriage.note,
            before: urgency,
            after: retriage.urgency
        )
        let triage = SessionEvent.TriageDecided(
            urgency: retriage.urgency,
            previous: urgency,
            source: "nurse",
            rules: [],
            rulesVersion: rulesVersion,
            targetSeconds: retriage.targets[retriage.urgency],
            complaint: complaint,
            symptoms: symptoms,
            redFlags: redFlags
        )
        var events: [SessionEvent] = [.desk(.retriaged(retriaged)), .triageDecided(triage)]
        if let alert, !alert.isAcknowledged {
            events.append(.alertAcknowledged(alert: alert.alert, nurse: retriage.nurse))
        }
        return events
    }

    /// Only the one who decided, only while nothing else came of it, only for a few seconds.
    private func decide(_ undo: DeskCommand.Undo) throws(SessionRefusal) -> [SessionEvent] {
        guard let decision = desk.decision,
            undo.action.map({ $0 == decision.event.action }) ?? true,
            status == decision.event.verb.status
        else { throw .nothingToUndo }
        let hold = undo.hold
        guard decision.event.nurse == hold.nurse else { throw .notYours(decision.event.nurse) }
        let end = decision.event.action.raw.time.adding(seconds: undo.seconds)
        guard hold.now <= end else { throw .undoTooLate }
        if let holder = holder(at: hold.now), holder.nurse != hold.nurse,
            holder.nurse != decision.event.reassignTo
        {
            throw .heldBy(holder)
        }
        let before: Status =
            decision.statusBefore == .pending ? .inReview : decision.statusBefore
        let said = (decision.words.map { [$0] } ?? []) + decision.released
        let retracted = said.map { message -> SessionEvent in
            .conversation(
                .retracted(message: message, by: hold.nurse.text, reason: "action_undone")
            )
        }
        let handedBack =
            holder(at: hold.now)?.nurse == hold.nurse ? [] : lettingGo(reason: "undone")
        return retracted + handedBack + [
            .desk(
                .undone(
                    action: decision.event.action,
                    nurse: hold.nurse,
                    urgency: decision.event.before,
                    status: before,
                    adjustment: decision.event.priorityAdjustment
                )
            ),
            claimed(hold),
        ]
    }
}

extension NurseAction.Verb {
    /// Where a case stands after the act.
    public var status: Session.Status {
        switch self {
        case .approve, .override: .reviewed
        case .escalate: .escalated
        case .requestMoreInfo: .moreInfo
        }
    }
}
