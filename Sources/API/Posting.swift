import Access
import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import Telemetry
import World

/// What became of a posted message.
struct Posted: Sendable {
    let clientID: String?
    let message: MessageID
    let seq: UInt64
    let isDuplicate: Bool
    /// Whether the assistant is to answer: a patient's message, and no nurse has taken over.
    let isForAssistant: Bool
    /// The session's open alert when the message was flagged.
    let alert: AlertID?
    /// The position of the event that raised it, if this message did.
    let alertSeq: UInt64?
    /// What fired, whether or not it raised a new alert.
    let screening: ScreeningResult?
    /// Whether a nurse is there to read it; only for what a patient says.
    let nurses: NurseStatus?
    let recordedAt: Timestamp?
    /// The places of the message and what follows from it in the session's stream; none for a repeat.
    let revisions: Range<UInt64>

    /// The payload of `ack`, and the answer over REST.
    func write(into writer: inout JSONWriter) {
        writer.field("client_id", clientID)
        writer.field("message_id", message.text)
        writer.field("seq", Int64(clamping: seq))
        writer.field("duplicate", isDuplicate)
        writeFound(into: &writer)
    }

    /// What was found in it, and who hears of that.
    func writeFound(into writer: inout JSONWriter) {
        // Said with every message while nobody is there, and with every flagged one.
        if let nurses, nurses != .alerted || screening?.isRedFlag == true {
            writer.field("nurse_status", nurses.rawValue)
        }
        guard let screening, screening.isRedFlag else { return }
        writer.array("red_flags") { writer in
            for flag in screening.flags { writer.value(flag.json) }
        }
        writer.field("alert_id", alert?.text)
    }

    /// What a patient in danger is told at once, where the answer itself must say it.
    func writeGuidance(emergencyNumber: String, into writer: inout JSONWriter) {
        guard let alert else { return }
        writer.object("emergency_guidance") { writer in
            Frames.guidance(
                screening?.flags ?? [],
                alert: alert,
                emergencyNumber: emergencyNumber,
                nurses: nurses ?? .noneOnDuty,
                into: &writer
            )
        }
    }
}

extension Posted {
    /// What became of a message that `done` took in; `nil` when it did not.
    init?(
        _ post: SessionCommand.Post,
        _ done: Executed,
        clientID: String? = nil,
        isForAssistant: Bool = false
    ) {
        let said = done.events.first { _, event in
            if case .messagePosted(let said) = event { said.message == post.message } else { false }
        }
        guard let said else { return nil }
        var alertSeq: UInt64?
        for case (let position, .alertRaised) in done.events { alertSeq = position }
        self.init(
            clientID: clientID,
            message: post.message,
            seq: said.position,
            isDuplicate: false,
            isForAssistant: isForAssistant,
            alert: post.screening?.isRedFlag == true ? done.standing.alert : nil,
            alertSeq: alertSeq,
            screening: post.screening,
            nurses: post.nurses,
            recordedAt: done.recordedAt,
            revisions: done.version - UInt64(done.events.count)..<done.version
        )
    }
}

extension API {
    /// The client's own name of a message; `nil` where there is none.
    ///
    /// - Throws: 422 for what is no text of 1 to 128 bytes, but not beside a patient's words that raise a red flag: they
    ///   are heard whatever stands beside them.
    func clientID(
        _ given: JSON?,
        beside content: String,
        _ caller: Caller
    ) throws(Problem) -> String? {
        guard let given, !given.isNull else { return nil }
        if let text = given.string, (1...128).contains(text.utf8.count) { return text }
        if isDanger(content, from: caller) { return nil }
        throw Problem(422, "validation_failed", "`client_id` is a text of 1 to 128 bytes.")
    }

    /// Refuses a frame or body that names another session than the one it came for: what it says would be filed with the
    /// wrong patient.
    ///
    /// A patient may call a session by any name that is nobody's; their words are theirs, and those that raise a red flag
    /// are heard here whatever they name.
    func checkNamed(
        _ name: JSON?,
        _ session: SessionID,
        beside content: String?,
        _ caller: Caller
    ) throws(Problem) {
        guard let name, !name.isNull else { return }
        let found = name.string.flatMap {
            try? finder.find($0, by: caller.user, preferring: service.patient(of: session))
        }
        if found == session { return }
        if caller.role == .patient, found == nil { return }
        if let content, isDanger(content, from: caller) { return }
        throw Problem(
            422,
            "validation_failed",
            "`session_id` names another session than this one; nothing was done."
        )
    }

    private func isDanger(_ content: String, from caller: Caller) -> Bool {
        guard caller.role == .patient || caller.role == .service else { return false }
        let read = service.screen(content)
        return read.isRedFlag || read.isUnreadable
    }

    /// Screens, records and thereby acknowledges one message; sockets and REST both come here.
    ///
    /// On disk when this returns. A repeat under the same client identifier gives the first message back; other words
    /// under it are refused, but for those of danger: a client that counts anew must not keep them out.
    /// `own` is the connection that posts, which answers for itself. What is not `isNamed` is told under its client
    /// identifier and not known by it. What a nurse says is screened where it `isComplaint`: the patient's words, told her.
    func post(
        _ content: String,
        as given: MessageID? = nil,
        clientID: String?,
        isNamed: Bool = true,
        isComplaint: Bool = false,
        in id: SessionID,
        by caller: Caller,
        own: Listener?
    ) async throws(Problem) -> Posted {
        present.see(caller)
        // A service speaks for the patient whose session it opened.
        let isPatient = caller.role == .patient || caller.role == .service
        let isScreened = isPatient || isComplaint
        let context = isScreened ? service.context(of: id) : .unknown
        let screening = isScreened ? service.screen(content, context: context) : nil
        if isScreened { screened.add() }
        let isFlagged = screening?.isRedFlag ?? false
        try limitMessages(caller, screening, in: id)
        let passes = isFlagged || !settings.limitsRates
        guard postingGate.enter(world.monotonic(), passes: passes) else { throw .overloaded }
        defer { postingGate.leave() }
        let message = given ?? MessageID(world.identifier())
        let nurses = isScreened ? nurseStatus(in: id) : nil
        let post = SessionCommand.Post(
            message: message,
            sender: isPatient ? .patient : .nurse,
            senderID: caller.user.text,
            content: content,
            clientID: isNamed ? clientID.map { "\(caller.user.text) \($0)" } : nil,
            screening: screening,
            alert: AlertID(world.identifier()),
            targets: settings.targets,
            context: context,
            nurses: nurses
        )
        own?.expect(message.raw)
        let done: Executed
        do throws(ServiceError) {
            done = try await service.execute(
                .post(post),
                on: id,
                by: caller.user
            )
        } catch .refused(let refusal)
            where refusal == .clientIDReused || refusal == .clientIDUsedBefore
        {
            if let key = post.clientID, try await firstPosted(as: key, in: id)?.content == content {
                return try await repeated(post, clientID: clientID, in: id)
            }
            guard isFlagged || screening?.isUnreadable == true else {
                throw Problem(SessionRefusal.clientIDReused)
            }
            return try await self.post(
                content,
                as: message,
                clientID: clientID,
                isNamed: false,
                isComplaint: isComplaint,
                in: id,
                by: caller,
                own: own
            )
        } catch {
            throw Problem(error)
        }
        let posted = Posted(
            post,
            done,
            clientID: clientID,
            isForAssistant: isPatient && done.standing.owner == "assistant"
                && done.standing.patient.map(service.patients.isAssistantStopped) != true
        )
        if let posted { return posted }
        return try await repeated(post, clientID: clientID, in: id)
    }

    private func repeated(
        _ post: SessionCommand.Post,
        clientID: String?,
        in id: SessionID
    ) async throws(Problem) -> Posted {
        guard let key = post.clientID, let before = try await firstPosted(as: key, in: id) else {
            throw Problem(500, "integrity_failed", "The first message can't be found.")
        }
        return try repeated(before.message, clientID: clientID, nurses: post.nurses, in: id)
    }

    /// A message that was taken in before, with the danger that was found in it then; `nurses` as it is now.
    func repeated(
        _ message: MessageID,
        clientID: String? = nil,
        nurses: NurseStatus?,
        in id: SessionID
    ) throws(Problem) -> Posted {
        if let calm = try calmlyRepeated(message, clientID: clientID, nurses: nurses) {
            return calm
        }
        var (position, alertSeq): (UInt64?, UInt64?) = (nil, nil)
        var alert: AlertID?
        var screening: ScreeningResult?
        for (event, fact) in try history(of: id) {
            switch fact {
            case .messagePosted(let posted) where posted.message == message:
                position = event.position
            case .messageScreened(let screened) where screened.message == message:
                screening = screened.result
            // The alert that stood open before, unless the message raised one.
            case .alertRaised(let raised) where position == nil || raised.message == message:
                alert = raised.alert
                alertSeq = position == nil ? nil : event.position
            case .alertResolved(let settled, _, _, _) where position == nil && settled == alert:
                alert = nil
            default: break
            }
        }
        guard let position else {
            throw Problem(500, "integrity_failed", "The first message can't be found.")
        }
        return Posted(
            clientID: clientID,
            message: message,
            seq: position,
            isDuplicate: true,
            isForAssistant: false,
            alert: screening?.isRedFlag == true ? alert : nil,
            alertSeq: alertSeq,
            screening: screening,
            nurses: nurses,
            recordedAt: nil,
            revisions: 0..<0
        )
    }

    /// The same of a message that raised no flag, without reading all that was said since: its screening stands close
    /// behind it, from the same append.
    private func calmlyRepeated(
        _ message: MessageID,
        clientID: String?,
        nurses: NurseStatus?
    ) throws(Problem) -> Posted? {
        let found = try answered { () throws(ServiceError) in
            try service.position(of: message.raw)
        }
        guard let position = found, let events = try? service.log.read(from: position, limit: 8)
        else { return nil }
        for event in events {
            guard case .messageScreened(let screened)? = try? RecordService.fact(event),
                screened.message == message
            else { continue }
            guard !screened.result.isRedFlag else { return nil }
            return Posted(
                clientID: clientID,
                message: message,
                seq: position,
                isDuplicate: true,
                isForAssistant: false,
                alert: nil,
                alertSeq: nil,
                screening: screened.result,
                nurses: nurses,
                recordedAt: nil,
                revisions: 0..<0
            )
        }
        return nil
    }

    /// What a client identifier stands for in a session, however long ago it was used.
    func firstPosted(as key: String, in id: SessionID) async throws(Problem) -> Session.Posted? {
        let (session, _) = try await known(id)
        if let before = session.posted(as: key) { return before }
        guard session.wasPosted(as: key) else { return nil }
        for case (_, .messagePosted(let posted)) in try history(of: id)
        where posted.clientID == key {
            return Session.Posted(message: posted.message, content: posted.content)
        }
        return nil
    }

    /// Twenty messages in ten seconds for each user; words that raise a flag always pass, and what can't be read does by
    /// a bucket of its own, of which a request takes one at most.
    func limitMessages(
        _ caller: Caller,
        _ read: ScreeningResult?,
        in id: SessionID
    ) throws(Problem) {
        do throws(Problem) {
            try limitMessages(caller, isFlagged: read?.isRedFlag ?? false)
        } catch {
            guard read?.isUnreadable == true,
                caller.hasPassedUnread || passesUnread(caller, of: service.patient(of: id))
            else { throw error }
        }
    }

    /// Twenty messages in ten seconds for each user; words that raise a flag always pass.
    func limitMessages(_ caller: Caller, isFlagged: Bool) throws(Problem) {
        guard settings.limitsRates, !isFlagged else { return }
        let verdict = messageLimiter.take(caller.user.text)
        guard !verdict.isAllowed else { return }
        throw Problem(
            429,
            "rate_limited",
            "Too many messages; wait a moment.",
            headers: [
                ("Retry-After", "\(verdict.waitSeconds)"), ("RateLimit", verdict.header),
                ("RateLimit-Policy", messageLimiter.policy),
            ]
        )
    }
}
