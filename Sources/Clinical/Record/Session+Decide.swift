import World

extension Session {
    /// The facts that follow from a wish; none when nothing would change.
    public func decide(_ command: SessionCommand) throws(SessionRefusal) -> [SessionEvent] {
        if case .open(let event) = command { return try open(event) }
        guard opened != nil else { throw .notOpen }
        switch command {
        case .open: return []
        case .post(let post): return try decide(post)
        case .startReply(let reply, let message, let source):
            try speaking()
            return [.replyStarted(reply: reply, message: message, source: source)]
        case .completeReply(let reply): return try decide(reply)
        case .failReply(let reply, let reason, let content):
            return [.replyFailed(reply: reply, reason: reason, content: content)]
        case .claim(let nurse, let name, let until, let now):
            return try claim(nurse: nurse, name: name, until: until, now: now)
        case .release(let nurse, let reason, let note, let now):
            guard let holder = holder(at: now) else { return [] }
            guard holder.nurse == nurse else { throw .notHolder }
            return [.released(nurse: nurse, reason: reason, note: note)]
        case .rate(let stars, let comment):
            guard (1...5).contains(stars) else { throw .ratingOutOfRange }
            let isSame = rating == Rating(stars, comment)
            return isSame ? [] : [.rated(stars, comment: comment)]
        case .act(let act): return try decide(act)
        case .acknowledge(let id, let nurse):
            guard let alert, alert.alert == id else { throw .noAlert }
            return alert.isAcknowledged ? [] : [.alertAcknowledged(alert: id, nurse: nurse)]
        case .resolve(let id, let nurse, let outcome, let note):
            guard let alert, alert.alert == id else { throw .noAlert }
            return [.alertResolved(alert: id, nurse: nurse, outcome: outcome, note: note)]
        case .changeOwner(let owner, let by):
            return owner == self.owner ? [] : [.ownershipChanged(owner: owner, by: by)]
        case .close(let by, let reason, let nurse): return close(by: by, reason: reason, nurse)
        case .converse(let command): return try converse(command)
        case .desk(let command): return try decide(command)
        case .keyed(let key, let command):
            if let before = desk.keys[key.key] {
                guard before == key else { throw .keyReused }
                return []
            }
            let events = try decide(command)
            return events.isEmpty ? [] : events + [.desk(.keyed(key))]
        }
    }

    /// A nurse who ends a conversation has seen its alert; when anybody else does, the alert waits on.
    private func close(by: String, reason: String?, _ nurse: UserID?) -> [SessionEvent] {
        guard !isClosed || isExpired else { return [] }
        let closed = SessionEvent.closed(by: by, reason: reason)
        guard let nurse, isAlertWaiting, let alert else { return [closed] }
        return [.alertAcknowledged(alert: alert.alert, nurse: nurse), closed]
    }

    private func open(_ event: SessionEvent.Opened) throws(SessionRefusal) -> [SessionEvent] {
        guard let opened else { return [.opened(event)] }
        guard opened.patient == event.patient else { throw .alreadyOpen }
        return []
    }

    private func speaking() throws(SessionRefusal) {
        guard !isClosed else { throw .closed }
        guard owner == "assistant" else { throw .assistantMuted }
    }

    // MARK: Messages

    private func decide(_ post: SessionCommand.Post) throws(SessionRefusal) -> [SessionEvent] {
        guard post.content.contains(where: { !$0.isWhitespace }) else { throw .emptyMessage }
        if let clientID = post.clientID {
            if let before = posted[clientID] {
                guard before.content == post.content else { throw .clientIDReused }
                return []
            }
            guard !postedBefore.mayHold(clientID) else { throw .clientIDUsedBefore }
        }
        guard takes(post) else { throw .closed }
        let message = SessionEvent.messagePosted(
            SessionEvent.MessagePosted(
                message: post.message,
                sender: post.sender,
                senderID: post.senderID,
                content: post.content,
                clientID: post.clientID
            )
        )
        guard let screening = post.screening else { return [message] }
        let screened = SessionEvent.messageScreened(
            SessionEvent.MessageScreened(
                message: post.message,
                rulesVersion: screening.rulesVersion,
                result: screening
            )
        )
        return [message, screened] + triage(screening, post: post)
            + alerting(screening, post: post)
    }

    /// Whether a message is taken in; a patient's may open a conversation again that has ended.
    ///
    /// Any words where only silence ended it; where somebody did, those that must not be lost: a red flag, and what
    /// the rules can't read.
    public func takes(_ post: SessionCommand.Post) -> Bool {
        guard isClosed else { return true }
        guard post.sender == .patient else { return false }
        return isExpired || post.screening.map { $0.isRedFlag || $0.isUnreadable } ?? false
    }

    /// Triage rises by itself.
    ///
    /// A settled case opens again for anything pressing. The level falls by a ``LoweringRule`` alone.
    private func triage(
        _ screening: ScreeningResult,
        post: SessionCommand.Post
    ) -> [SessionEvent] {
        let pressing = screening.isRedFlag || screening.isUnreadable
        let facts = TriageFacts(context: post.context, answers: answers(with: post.content))
        let decision = Triage.decide(screening, complaint: complaint, facts: facts)
        let wanted = decision.urgency
        let isSettled = status == .reviewed || status == .closed
        // What was settled once comes back to a nurse when the patient says that it is worse.
        let returns = status == .reviewed && Worsening.isTold(post.content)
        let reopens = isSettled && (pressing || wanted >= .urgent) || returns
        let rises = urgency.map { wanted > $0 } ?? true
        let labels = merged(redFlags, screening.flags.map(\.label))
        guard rises || reopens || labels != redFlags else {
            return lowering(screening, post: post).map { [$0] } ?? []
        }
        let least: Urgency = !returns ? wanted : redFlags.isEmpty ? .routine : .urgent
        let urgency = reopens ? max(wanted, least) : max(wanted, self.urgency ?? wanted)
        return [
            .triageDecided(
                SessionEvent.TriageDecided(
                    urgency: urgency,
                    previous: self.urgency,
                    source: "screening",
                    rules: decision.rules.map(\.rule) + (returns ? [Worsening.rule] : []),
                    rulesVersion: screening.rulesVersion + " " + Triage.rulesVersion,
                    confidence: decision.confidence,
                    targetSeconds: post.targets[urgency],
                    complaint: rises ? screening.complaint ?? complaint : complaint,
                    symptoms: merged(symptoms, screening.symptoms),
                    redFlags: labels
                )
            )
        ]
    }

    /// One alert for each episode.
    ///
    /// What repeats it changes nothing; a rule that it lacks is told under the same identifier, with
    /// those before. Flags of the queue tier raise the urgency alone. The end of a conversation ends the episode: what
    /// is said after it is told again, under the same identifier while nobody settled that.
    private func alerting(
        _ screening: ScreeningResult,
        post: SessionCommand.Post
    )
        -> [SessionEvent]
    {
        let before = alert?.flags ?? []
        let hasEnded = status == .closed || isClosed && !isExpired
        let known = hasEnded ? [] : Set(before.map(\.rule))
        let new = screening.flags.filter { !known.contains($0.rule) }
        guard new.contains(where: { $0.tier == .interrupt }) else { return [] }
        let others = before.filter { flag in !new.contains { $0.rule == flag.rule } }
        return [
            .alertRaised(
                SessionEvent.AlertRaised(
                    alert: alert?.alert ?? post.alert,
                    message: post.message,
                    severity: "critical",
                    flags: new + others,
                    complaint: screening.complaint ?? complaint,
                    nurses: post.nurses
                )
            )
        ]
    }

    private func merged(_ old: [String], _ new: [String]) -> [String] {
        var out = old
        for item in new where !out.contains(item) { out.append(item) }
        return out
    }

    private func decide(
        _ reply: SessionCommand.CompleteReply
    ) throws(SessionRefusal)
        -> [SessionEvent]
    {
        // What was told before somebody ended it stays, whoever speaks now.
        if reply.finishReason != "stopped" || reply.isHeld { try speaking() }
        let completed = SessionEvent.replyCompleted(
            SessionEvent.ReplyCompleted(
                reply: reply.reply,
                message: reply.message,
                source: reply.source,
                model: reply.model,
                finishReason: reply.finishReason,
                inputTokens: reply.inputTokens,
                outputTokens: reply.outputTokens,
                parts: reply.parts
            )
        )
        if reply.isHeld {
            let held = ConversationEvent.HeldReply(
                reply: reply.reply,
                message: reply.message,
                to: reply.to,
                source: reply.source,
                content: reply.content,
                quickReplies: reply.quickReplies
            )
            return [.conversation(.replyHeld(held)), completed]
        }
        let posted = SessionEvent.MessagePosted(
            message: reply.message,
            sender: .assistant,
            senderID: reply.source,
            content: reply.content,
            replyTo: reply.to,
            quickReplies: reply.quickReplies
        )
        return [.messagePosted(posted), completed]
    }

    // MARK: Working a case

    private func claim(
        nurse: UserID,
        name: String?,
        until: Timestamp,
        now: Timestamp
    )
        throws(SessionRefusal) -> [SessionEvent]
    {
        guard let status else { throw .noCase }
        guard status != .closed, status != .reviewed else { throw .finished(status) }
        if let holder = holder(at: now), holder.nurse != nurse { throw .heldBy(holder) }
        return [.claimed(nurse: nurse, name: name, until: until)]
    }

    private func decide(_ act: SessionCommand.Act) throws(SessionRefusal) -> [SessionEvent] {
        if let key = act.key, let before = actions[key] {
            guard before.digest == act.digest else { throw .keyReused }
            return []
        }
        guard let status else { throw .noCase }
        guard status != .closed, status != .reviewed else { throw .finished(status) }
        let holder = holder(at: act.now)
        if let holder, holder.nurse != act.nurse { throw .heldBy(holder) }
        try check(act.request)
        if act.request.verb.status == .reviewed,
            act.reassign != nil || act.request.priorityAdjustment ?? 0 != 0
        {
            throw .settles
        }
        var events: [SessionEvent] = []
        if holder == nil {
            let until = act.now.adding(seconds: act.leaseSeconds)
            events.append(.claimed(nurse: act.nurse, name: act.nurseName, until: until))
        }
        events.append(.actedOn(recorded(act)))
        if let alert, !alert.isAcknowledged {
            events.append(.alertAcknowledged(alert: alert.alert, nurse: act.nurse))
        }
        if let words = recorded(act).words {
            events.append(
                .messagePosted(
                    SessionEvent.MessagePosted(
                        message: act.message,
                        sender: .nurse,
                        senderID: act.nurse.text,
                        content: words
                    )
                )
            )
        }
        return try events + released(with: act) + reassigned(by: act)
    }

    /// Answers that waited for a nurse and go out with her act.
    private func released(with act: SessionCommand.Act) throws(SessionRefusal) -> [SessionEvent] {
        guard act.request.releasesReplies, !isClosed else { return [] }
        var events: [SessionEvent] = []
        for message in held.keys.sorted(by: { $0.text < $1.text }) {
            events += try release(message, by: act.nurse, content: nil)
        }
        return events
    }

    /// The case in another nurse's hands.
    private func reassigned(by act: SessionCommand.Act) -> [SessionEvent] {
        guard let to = act.reassign, to.nurse != act.nurse else { return [] }
        return [
            .released(nurse: act.nurse, reason: "reassigned"),
            .claimed(nurse: to.nurse, name: to.name, until: to.until),
        ]
    }

    private func check(_ request: NurseAction) throws(SessionRefusal) {
        let minutes = -NurseAction.adjustmentMax...NurseAction.adjustmentMax
        guard minutes.contains(request.priorityAdjustment ?? 0) else {
            throw .adjustmentOutOfRange
        }
        let verb = request.verb
        // The level as it is, said again, asks for nothing.
        guard verb == .override || request.urgency == nil || request.urgency == urgency,
            verb == .override || request.overrideReason == nil,
            verb == .escalate || request.escalateTo == nil,
            verb == .requestMoreInfo || request.questions.isEmpty
        else { throw .belongsToAnotherAct }
        switch request.verb {
        case .approve: break
        case .override:
            guard let reason = request.overrideReason,
                NurseAction.overrideReasons.contains(reason),
                reason != "other" || request.notes?.isEmpty == false
            else { throw .overrideReasonNeeded }
            guard request.urgency != nil else { throw .urgencyNeeded }
        case .escalate:
            guard let target = request.escalateTo,
                NurseAction.escalationTargets.contains(target)
            else { throw .targetNeeded }
        case .requestMoreInfo:
            guard !request.questions.isEmpty || request.messageToPatient != nil else {
                throw .questionsNeeded
            }
        }
    }

    private func recorded(_ act: SessionCommand.Act) -> SessionEvent.ActedOn {
        let request = act.request
        return SessionEvent.ActedOn(
            action: act.action,
            verb: request.verb,
            nurse: act.nurse,
            notes: request.notes,
            overrideReason: request.overrideReason,
            before: urgency,
            after: request.verb == .override ? request.urgency : urgency,
            escalateTo: request.escalateTo,
            reason: request.reason,
            questions: request.questions,
            recommendations: request.recommendations,
            messageToPatient: request.messageToPatient,
            releaseToPatient: request.releaseToPatient,
            priorityAdjustment: request.priorityAdjustment,
            reassignTo: act.reassign?.nurse,
            key: act.key,
            digest: act.digest
        )
    }
}

extension SessionEvent {
    /// Whether it can be part of what a nurse's decision brings with it.
    var followsDecision: Bool {
        switch self {
        case .messagePosted(let message): message.sender == .nurse || message.sender == .assistant
        case .alertAcknowledged, .conversation(.replyReleased): true
        default: false
        }
    }
}

extension Session {
    /// Whether a fact changes nothing that somebody who is about to act would have to see first.
    ///
    /// Somebody read the conversation, an answer grew, or a nurse holds on to the case that was hers.
    public func isQuiet(_ event: SessionEvent) -> Bool {
        switch event {
        case .conversation(.read), .conversation(.replyCheckpointed): true
        case .claimed(let nurse, _, _): claim?.nurse == nurse
        default: false
        }
    }
}

extension SessionEvent.ActedOn {
    /// What the patient reads in the chat: the nurse's message, or the questions asked.
    var words: String? {
        if let words = messageToPatient, !words.isEmpty { return words }
        guard verb == .requestMoreInfo, !questions.isEmpty else { return nil }
        return questions.joined(separator: "\n")
    }
}
