import Access
import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import World

extension API {
    /// The frame of what became of a message, a reply or an assessment; `nil` for what is nobody's business.
    func conversationFrame(
        _ fact: ConversationEvent,
        _ event: RecordedEvent,
        session: SessionID,
        role: Role
    ) -> [UInt8]? {
        func frame(_ type: String, _ payload: (inout JSONWriter) -> Void) -> [UInt8] {
            Frames.frame(
                type,
                at: event.recordedAt,
                id: event.id,
                session: session,
                seq: event.position,
                payload: payload
            )
        }
        switch fact {
        case .retracted(let message, let by, let reason):
            return frame("message_retracted") { writer in
                writer.field("message_id", message.text)
                writer.field("by", by)
                writer.field("reason", reason)
            }
        case .read(let by, let upTo, _):
            return frame("message_read") { writer in
                writer.field("user_id", by)
                writer.field("up_to_seq", upTo)
            }
        case .replyHeld(let held) where role == .nurse:
            return frame("message") { writer in
                Frames.held(held, session: session, event, into: &writer)
            }
        case .replyDiscarded(let message, let nurse, let reason) where role == .nurse:
            return frame("message_retracted") { writer in
                writer.field("message_id", message.text)
                writer.field("by", nurse.text)
                writer.field("reason", reason)
            }
        case .assessmentCompleted(let completed):
            guard let history = try? history(of: session),
                let view = AssessmentView(
                    completed.assessment,
                    in: history,
                    session: session,
                    settings
                )
            else { return nil }
            return frame("assessment_response") { view.write(for: role, .then, into: &$0) }
        case .expired(let reason):
            return frame("session_closed") { writer in
                writer.field("by", "system")
                writer.field("reason", reason)
            }
        case .attached(let attachment):
            return frame("attachment_added") { Frames.attachment(attachment, into: &$0) }
        case .corrected, .replyCheckpointed, .replyFellBack, .replyHeld, .replyReleased,
            .replyDiscarded, .assessmentStarted, .assessmentAdvanced:
            return nil
        }
    }

    // MARK: Read, taken back

    /// `POST /api/sessions/{id}/read`: everything up to a position was read.
    func markRead(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let (id, _, _) = try await ownSession(call.parameter("id"), call, caller)
        let upTo = try await markRead(body["up_to_seq"], in: id, by: caller)
        return .json([
            "success": true, "session_id": .string(id.text), "up_to_seq": .integer(upTo),
        ])
    }

    /// Records that `caller` read everything up to a position; going back changes nothing.
    func markRead(
        _ value: JSON?,
        in id: SessionID,
        by caller: Caller
    ) async throws(Problem) -> Int64 {
        guard let upTo = value?.integer, upTo >= 0, UInt64(upTo) < service.log.head else {
            throw Problem(422, "validation_failed", "`up_to_seq` is a position of the log.")
        }
        let command = ConversationCommand.read(
            by: caller.user.text,
            upTo: upTo,
            role: caller.role.rawValue
        )
        _ = try await converse(command, in: id, by: caller)
        return upTo
    }

    /// `POST /api/sessions/{id}/messages/{mid}/retract`: the author, or a nurse, takes a message back.
    ///
    /// Its words stay in the log, and so does an alert it raised. `correction` is posted in its place.
    func retract(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let (id, _, _) = try await ownSession(call.parameter("id"), call, caller)
        guard let message = MessageID(call.parameter("mid")),
            let posted = try posted(message, in: id)
        else { throw Problem(404, "not_found", "There is no such message.") }
        guard caller.role == .nurse || posted.senderID == caller.user.text else {
            throw Problem(403, "forbidden", "Only its author or a nurse takes a message back.")
        }
        guard let reason = try body.text("reason", max: 500), reason.hasWords else {
            throw Problem(422, "validation_failed", "`reason` is needed.")
        }
        let words = try body.text("correction", max: messageBytesMax)
        if words != nil, posted.senderID != caller.user.text {
            throw Problem(403, "forbidden", "Only its author says something in its place.")
        }
        if let before = try self.correction(of: message, words, in: id, by: caller) {
            return retracted(message, in: id, before, seq: nil)
        }
        let correction = words.map { makeCorrection($0, in: id, by: caller) }
        if let correction { try limitMessages(caller, correction.screening, in: id) }
        let done: Executed
        do throws(Problem) {
            done = try await converse(
                .retract(
                    message: message,
                    by: caller.user.text,
                    reason: reason,
                    correction: correction
                ),
                in: id,
                by: caller
            )
        } catch {
            // The same words at the same moment.
            guard let before = try self.correction(of: message, words, in: id, by: caller) else {
                throw error
            }
            return retracted(message, in: id, before, seq: nil)
        }
        let said = correction.flatMap { Posted($0, done) }
        return retracted(message, in: id, said, seq: done.events.last?.position)
    }

    private func retracted(
        _ message: MessageID,
        in id: SessionID,
        _ correction: Posted?,
        seq: UInt64?
    ) -> HTTPResponse {
        var writer = JSONWriter(capacity: 512)
        writer.object { writer in
            writer.field("success", true)
            writer.field("session_id", id.text)
            writer.field("message_id", message.text)
            writer.field("correction_id", correction?.message.text)
            writer.field("seq", seq.map { Int64(clamping: $0) })
            correction?.writeFound(into: &writer)
            correction?.writeGuidance(emergencyNumber: settings.emergencyNumber, into: &writer)
        }
        return .json(writer.bytes)
    }

    /// What its author said in a message's place before, in the same words.
    private func correction(
        of message: MessageID,
        _ words: String?,
        in id: SessionID,
        by caller: Caller
    ) throws(Problem) -> Posted? {
        guard let words else { return nil }
        var said: Set<MessageID> = []
        for (_, fact) in try history(of: id) {
            switch fact {
            case .messagePosted(let posted)
            where posted.content == words && posted.senderID == caller.user.text:
                said.insert(posted.message)
            case .conversation(.corrected(message, let correction)) where said.contains(correction):
                let nurses = caller.role == .patient ? nurseStatus(in: id) : nil
                return try repeated(correction, nurses: nurses, in: id)
            default: break
            }
        }
        return nil
    }

    private func makeCorrection(
        _ words: String,
        in id: SessionID,
        by caller: Caller
    ) -> SessionCommand.Post {
        let isPatient = caller.role == .patient
        let context = isPatient ? service.context(of: id) : .unknown
        return SessionCommand.Post(
            message: MessageID(world.identifier()),
            sender: isPatient ? .patient : .nurse,
            senderID: caller.user.text,
            content: words,
            clientID: nil,
            screening: isPatient ? service.screen(words, context: context) : nil,
            alert: AlertID(world.identifier()),
            targets: settings.targets,
            context: context,
            nurses: isPatient ? nurseStatus(in: id) : nil
        )
    }

    private func posted(
        _ message: MessageID,
        in id: SessionID
    ) throws(Problem) -> SessionEvent.MessagePosted? {
        for case (_, .messagePosted(let posted)) in try history(of: id)
        where posted.message == message {
            return posted
        }
        return nil
    }

    // MARK: Answers that wait

    /// `POST /api/sessions/{id}/messages/{mid}/release`: a nurse lets an answer go, changed if she likes.
    func releaseReply(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let (id, message) = try await heldReply(call, caller)
        let content = try body.text("content", max: messageBytesMax)
        let command = ConversationCommand.release(
            message: message,
            nurse: caller.user,
            content: content
        )
        return settled(try await converse(command, in: id, by: caller), id, message)
    }

    /// `POST /api/sessions/{id}/messages/{mid}/discard`: a nurse keeps an answer back for good.
    func discardReply(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let (id, message) = try await heldReply(call, caller)
        let command = ConversationCommand.discard(
            message: message,
            nurse: caller.user,
            reason: try body.text("reason", max: 500)
        )
        return settled(try await converse(command, in: id, by: caller), id, message)
    }

    private func heldReply(
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> (SessionID, MessageID) {
        let (id, _, _) = try await ownSession(call.parameter("id"), call, caller)
        guard let message = MessageID(call.parameter("mid")) else {
            throw Problem(404, "not_found", "There is no such message.")
        }
        return (id, message)
    }

    private func settled(_ done: Executed, _ id: SessionID, _ message: MessageID) -> HTTPResponse {
        .json([
            "success": true, "session_id": .string(id.text), "message_id": .string(message.text),
            "seq": JSON(done.events.first.map { Int64(clamping: $0.position) }),
            "version": .integer(Int64(clamping: done.version)),
        ])
    }

    // MARK: Asking for more

    /// Puts a patient who asks for a person into the queue.
    func requestNurse(in id: SessionID, by caller: Caller) async throws(Problem) {
        try limitMessages(caller, isFlagged: false)
        let message = MessageID(world.identifier())
        _ = try await converse(
            .requestNurse(message: message, targets: settings.targets),
            in: id,
            by: caller
        )
    }

    func converse(
        _ command: ConversationCommand,
        in id: SessionID,
        by caller: Caller
    ) async throws(Problem) -> Executed {
        try await execute(.converse(command), on: id, by: caller)
    }
}

extension Frames {
    /// An answer that waits, as nurses see it.
    static func held(
        _ held: ConversationEvent.HeldReply,
        session: SessionID,
        _ event: RecordedEvent,
        into writer: inout JSONWriter
    ) {
        var mark = MessageMark()
        mark.state = "held"
        let posted = SessionEvent.MessagePosted(
            message: held.message,
            sender: .assistant,
            senderID: held.source,
            content: held.content,
            replyTo: held.to,
            quickReplies: held.quickReplies
        )
        message(
            posted,
            session: session,
            seq: event.position,
            at: event.recordedAt,
            flags: [],
            mark: mark,
            into: &writer
        )
    }
}
