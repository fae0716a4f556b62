import Access
import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import World

extension API {
    /// `POST /api/streaming/chat`: posts a message and opens the stream of the assistant's answer.
    func streamChat(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        guard let words = Endpoint.streamChat.wordsName(in: body),
            let content = try body.text(words, max: messageBytesMax)
        else {
            throw Problem(422, "validation_failed", "`message` is needed.")
        }
        var clientID = try clientID(body["client_id"], beside: content, caller)
        if clientID == nil { clientID = try call.idempotencyKey() }
        // A repeat means the session that the first try opened.
        let given = clientID.map { name in
            SessionID(Identifier(of: ["streaming_chat", caller.user.text, name]))
        }
        let (id, speaker) = try await streamSession(body, call, caller, as: given)
        let posted = try await post(content, clientID: clientID, in: id, by: speaker, own: nil)
        var stream = turns.answer(id, after: posted, api: self)?.id
        if posted.isDuplicate, speaker.role != .nurse {
            let answer = try answer(to: posted.message, in: id)
            stream = answer.stream
            // Whoever was to answer it is no more.
            if !answer.isThere, service.owner(of: id) == "assistant",
                !service.isAssistantStopped(in: id)
            {
                stream = turns.answerAgain(id, api: self).id
            }
        }
        if let stream, wantsEvents(call) { return try await readTurn(stream, call, caller) }
        return opened(stream, "chat", id, posted, call, caller)
    }

    /// `POST /api/streaming/assessment`: puts together what is known, with evidence the client brings.
    func streamAssessment(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let (id, speaker) = try await streamSession(body, call, caller)
        let evidence = try Evidence(body["evidence"])
        var posted: Posted?
        // What a patient reports is said in the conversation, so it is screened and can raise an alert.
        if let words = evidence.words, speaker.role != .nurse {
            posted = try await post(
                words,
                clientID: try call.idempotencyKey(),
                in: id,
                by: speaker,
                own: nil
            )
        }
        var screening: ScreeningResult?
        if let words = evidence.words, speaker.role == .nurse {
            screening = service.screen(words, context: service.context(of: id))
        }
        let stream: Identifier
        do throws(Problem) {
            stream = try await assess(id, body["patient"], screening, by: speaker)
        } catch {
            // Who streams hears of it there, behind what was recorded before: its guidance must not be lost.
            guard wantsEvents(call), error.status != 422 else { throw error }
            return failedAssessment(id, posted, error, call)
        }
        if wantsEvents(call) { return try await readTurn(stream, call, caller) }
        return opened(stream, "assessment", id, posted, call, caller)
    }

    /// Records an assessment of what is known; its identifier.
    func assess(
        _ id: SessionID,
        _ patient: JSON?,
        _ screening: ScreeningResult?,
        by caller: Caller
    ) async throws(Problem) -> Identifier {
        let age = patient?["age"].flatMap { $0.isNull ? nil : $0 }
        if let age, !(age.integer.map { (0...130).contains($0) } ?? false) {
            throw Problem(422, "validation_failed", "`patient.age` is a whole number up to 130.")
        }
        let assessment = world.identifier()
        let known = service.context(of: id)
        _ = try await converse(
            .assess(
                .init(
                    assessment: assessment,
                    age: age?.integer ?? known.age.map { Int64($0) },
                    sex: try (patient ?? .null).text("sex", max: 40) ?? known.sex,
                    screening: screening,
                    targets: settings.targets,
                    nurses: nurseStatus(in: id)
                )
            ),
            in: id,
            by: caller
        )
        return assessment
    }

    // MARK: Whose

    /// The session a stream is for, and as whom the caller speaks in it.
    ///
    /// A patient's unknown name opens one. A service speaks for the patient it names, in sessions it opened.
    private func streamSession(
        _ body: JSON,
        _ call: Call,
        _ caller: Caller,
        as given: SessionID? = nil
    ) async throws(Problem) -> (SessionID, Caller) {
        let name = try body.text("session_id", max: 512)
        guard name.map({ (1...128).contains($0.count) }) ?? true else {
            throw Problem(422, "validation_failed", "`session_id` has 1 to 128 characters.")
        }
        let language = try (body["options"] ?? .null).text("language", max: 35) ?? "en"
        let speaker = try await speaker(body, caller)
        if let name, SessionID(name) != nil || speaker.role == .nurse {
            let id = try await streamSession(named: name, call, speaker)
            return (id, speaker)
        }
        guard speaker.patient != nil else {
            throw Problem(422, "validation_failed", "`session_id` is needed.")
        }
        let opened = try await open(
            speaker,
            alias: name,
            as: given,
            language: language,
            disclosureVersion: nil,
            for: caller.role == .service ? speaker.patient : nil,
            call
        )
        return (opened.0, speaker)
    }

    private func streamSession(
        named name: String,
        _ call: Call,
        _ speaker: Caller
    ) async throws(Problem) -> SessionID {
        guard speaker.role == .service else { return try await ownSession(name, call, speaker).0 }
        guard let id = SessionID(name), let session = try? await known(id).0,
            session.opened?.openedBy == speaker.user.text
        else { throw Problem(404, "not_found", "There is no such session.") }
        if let patient = speaker.patient { try checkPatient(of: session, is: patient) }
        return id
    }

    private func speaker(_ body: JSON, _ caller: Caller) async throws(Problem) -> Caller {
        guard caller.role == .service, let text = try body.text("patient_id", max: 128) else {
            return caller
        }
        do throws(ServiceError) {
            let patient = try await service.directory.patient(
                issuer: caller.principal.issuer,
                text: text
            )
            return Caller(
                principal: caller.principal,
                user: caller.user,
                patient: service.patients.current(patient)
            )
        } catch {
            throw Problem(error)
        }
    }

    /// The stream of the answer to a patient's message that was posted before, or to what was said behind it.
    private func answer(
        to message: MessageID,
        in id: SessionID
    ) throws(Problem) -> (stream: Identifier?, isThere: Bool) {
        // Before the history: what ends meanwhile stands there.
        let current = turns.current(id)
        var isThere = false
        var said: Set<MessageID> = []
        var answers: Set<MessageID> = []
        var begun: Set<Identifier> = []
        for (_, fact) in try history(of: id) {
            switch fact {
            case .messagePosted(let posted):
                if posted.message == message || !said.isEmpty && posted.sender == .patient {
                    said.insert(posted.message)
                }
                if let to = posted.replyTo, said.contains(to) { answers.insert(posted.message) }
                if !said.isEmpty, posted.sender == .nurse { isThere = true }
            case .conversation(.replyHeld(let held)) where said.contains(held.to):
                answers.insert(held.message)
            case .replyStarted(let reply, let to, _) where said.contains(to): begun.insert(reply)
            case .replyCompleted(let reply) where answers.contains(reply.message):
                return (reply.reply, true)
            case .replyFailed(let reply, _, _) where begun.contains(reply): return (reply, true)
            default: break
            }
        }
        guard let current else { return (nil, isThere) }
        // One that has not begun answers all that has been said by then.
        let isItsAnswer = current.story.message.map(said.contains) ?? true
        return isItsAnswer ? (current.id, true) : (nil, isThere)
    }

    // MARK: Answers

    func wantsEvents(_ call: Call) -> Bool {
        call.request.prefers("text/event-stream", to: "application/json")
    }

    /// An address with a ticket of one use for it.
    func ticketed(_ url: String, _ call: Call, _ caller: Caller) -> String {
        let text = identity.tickets.issue(
            to: caller.principal,
            path: url,
            origin: call.request.headers["Origin"]
        )
        return "\(url)?ticket=\(text)"
    }

    private func opened(
        _ stream: Identifier?,
        _ type: String,
        _ session: SessionID,
        _ posted: Posted?,
        _ call: Call,
        _ caller: Caller
    ) -> HTTPResponse {
        let url = stream.map { "/api/streaming/\($0.text("str"))" }
        let ticket = url.map { ticketed($0, call, caller) }
        var writer = JSONWriter(capacity: 512)
        writer.object { writer in
            writer.field("stream_id", stream?.text("str"))
            writer.field("url", url)
            writer.field("ticket_url", ticket)
            writer.field("session_id", session.text)
            writer.field("type", type)
            let silence = stream == nil ? silence(in: session, posted, caller) : nil
            writer.field("status", silence?.status ?? (type == "chat" ? "queued" : "completed"))
            if let reason = silence?.reason { writer.field("reason", reason) }
            writer.field("expires_at", world.now().adding(seconds: 3600).text)
            if type == "assessment" { writer.field("assessment_id", stream?.text("asm")) }
            guard let posted else { return }
            writer.field("message_id", posted.message.text)
            writer.field("client_id", posted.clientID)
            writer.field("seq", Int64(clamping: posted.seq))
            writer.field("duplicate", posted.isDuplicate)
            let flags = posted.screening?.flags ?? []
            writer.array("red_flags") { writer in
                for flag in flags { writer.value(flag.json) }
            }
            writer.field("alert_id", posted.alert?.text)
            if let nurses = posted.nurses, nurses != .alerted || !flags.isEmpty {
                writer.field("nurse_status", nurses.rawValue)
            }
            posted.writeGuidance(emergencyNumber: settings.emergencyNumber, into: &writer)
        }
        let headers = url.map { [("Location", $0)] } ?? []
        let status = posted?.isDuplicate == true ? 200 : 201
        return .json(writer.bytes, status: status, headers: headers)
    }

    /// The stream of an assessment that was refused or could not be recorded; it has no place to come back to.
    private func failedAssessment(
        _ session: SessionID,
        _ posted: Posted?,
        _ problem: Problem,
        _ call: Call
    ) -> HTTPResponse {
        let name = world.identifier().text("str")
        let (now, number) = (world.now().text, settings.emergencyNumber)
        let connected: JSON = [
            "stream_id": .string(name), "type": "assessment", "epoch": .string(service.log.epoch),
            "resumed": false, "timestamp": .string(now),
        ]
        let fault = problem.json(
            instance: call.request.path,
            requestID: call.requestID,
            emergencyNumber: number
        )
        let failed: JSON = [
            "stage": "processing", "code": .string(problem.code), "problem": fault,
            "session_id": .string(session.text), "emergency_number": .string(number),
            "timestamp": .string(now),
        ]
        var guidance = JSONWriter(capacity: 512)
        if let alert = posted?.alert, let flags = posted?.screening?.flags {
            guidance.object { writer in
                Frames.guidance(
                    flags,
                    alert: alert,
                    emergencyNumber: number,
                    nurses: posted?.nurses ?? .noneOnDuty,
                    into: &writer
                )
            }
        }
        let told = guidance.bytes
        return HTTPResponse(
            status: 200,
            headers: [
                "Content-Type": "text/event-stream",
                "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no",
            ],
            content: .events { reader in
                reader.send(event: "connected", data: connected.bytes)
                if !told.isEmpty { reader.send(event: "emergency_guidance", data: told) }
                reader.send(event: "assessment_error", data: failed.bytes)
                let done = Array(#"{"status":"failed"}"#.utf8)
                reader.end(with: ServerSentEvent(event: "done", data: done))
            }
        )
    }

    /// What there is instead of a stream: nothing answers what a nurse says, nor what a nurse has answered; else the
    /// patient agrees to the assistant no longer, or a nurse has taken over.
    private func silence(
        in session: SessionID,
        _ posted: Posted?,
        _ caller: Caller
    ) -> (status: String, reason: String?) {
        if caller.role == .nurse { return ("completed", nil) }
        if service.isAssistantStopped(in: session) { return ("stopped", "consent_withdrawn") }
        let isMuted = service.owner(of: session) == "nurse"
        guard isMuted || posted?.isDuplicate == false else { return ("completed", nil) }
        return ("paused_by_nurse", "nurse_took_over")
    }
}

/// What a client reports beside the conversation: `[{"id","choice","source"}]`, at most 100.
struct Evidence {
    /// The report as a patient would say it; `nil` when nothing is known to be there or not.
    let words: String?

    init(_ json: JSON?) throws(Problem) {
        guard let json, !json.isNull else {
            words = nil
            return
        }
        guard let items = json.array, items.count <= 100 else {
            throw Problem(422, "validation_failed", "`evidence` is a list of at most 100.")
        }
        var sentences: [String] = []
        for item in items {
            guard let id = item["id"]?.string, (1...80).contains(id.utf8.count),
                let choice = item["choice"]?.string,
                ["present", "absent", "unknown"].contains(choice)
            else {
                throw Problem(
                    422,
                    "validation_failed",
                    "Each evidence has `id` and `choice`: present, absent or unknown."
                )
            }
            let name = id.split(separator: "_").joined(separator: " ")
            if choice == "present" { sentences.append("I have \(name).") }
            if choice == "absent" { sentences.append("I have no \(name).") }
        }
        words = sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }
}
