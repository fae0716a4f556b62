import Access
import Clinical
import Cryptography
import EventLog
import HTTP
import JSON
import RecordService
import Synchronization
import World

extension Route {
    /// Whether the answer to a request with an `Idempotency-Key` is kept, to be given again to the same request.
    ///
    /// The rule for whatever commits. What is left out finds its own record again by the key, gives out proofs
    /// that must not be given twice, or changes nothing.
    var keepsAnswer: Bool {
        guard method == "POST", case .roles = policy else { return false }
        switch endpoint {
        case .postMessage, .streamChat, .webhooks(.add), .office(.addCannedReply), .office(.attach):
            return false
        case .desk(let endpoint):
            switch endpoint {
            case .acknowledge, .resolve, .falsePositive: return true
            default: return false
            }
        case .access(let endpoint):
            switch endpoint {
            case .token, .activate, .logout, .extend, .ticket, .cookieSession, .stepUp,
                .secondFactor:
                return false
            default: return true
            }
        case .openDashboard, .stopStream, .office(.search), .records(.lookUpPatient), .testing,
            .docs:
            return false
        default: return true
        }
    }
}

extension Route {
    /// Whether an `Idempotency-Key` makes a repeat harmless, by a kept answer or by the record's own name.
    var takesKey: Bool {
        if keepsAnswer { return true }
        guard method == "POST", case .roles = policy else { return false }
        switch endpoint {
        case .postMessage, .streamChat, .webhooks(.add), .office(.addCannedReply), .office(.attach),
            .desk:
            return true
        default: return false
        }
    }
}

extension Route {
    /// Whether a key can be demanded of it: it commits, and is no alarm, which is heard without one.
    var needsKey: Bool {
        switch endpoint {
        case .desk(.raise), .desk(.search), .integrity(.startVerify), .governance(.simulateRules):
            false
        default: takesKey
        }
    }
}

/// Requests under a key that are being worked on now, so that of two at once only one is carried out.
final class RequestsUnderWay: Sendable {
    private let names = Mutex<Set<Identifier>>([])

    /// Whether nobody works on it yet.
    func begin(_ name: Identifier) -> Bool { names.withLock { $0.insert(name).inserted } }

    /// It is answered.
    func end(_ name: Identifier) { names.withLock { _ = $0.remove(name) } }
}

/// A request under an `Idempotency-Key`: where its answer is kept, and by which key it is sealed.
///
/// An answer may hold what is shown once, such as an activation code. It is sealed by a key that is made of a secret
/// of the key store and of the client's own key, which is stored nowhere: who has the log, its keys and every right
/// to read it still does not see it; who asks again does.
struct KeyedRequest: Sendable {
    /// Longest answer kept, in bytes.
    static let answerBytesMax = 65_536
    static let type = "request_answered"
    static let begun = "request_begun"
    /// What is recorded of a request without anything being changed.
    private static let looks: Set = [
        type, "viewing_started", "viewing_ended", "access_denied", "acting_started",
        "refusals_counted",
        "emergency_access_used",
    ]
    private static let kept = ["Content-Type", "Location", "ETag", "Cache-Control"]

    /// The stream that holds the one event about it.
    let name: Identifier
    /// Tells a repeat from another wish under the same key.
    let digest: String
    private let words: [UInt8]

    init(_ call: Call, _ caller: Caller, key: String) {
        words = Array("\(caller.user.text)\n\(key)".utf8)
        let hash = SHA256.hash(Array("request\n".utf8) + words)
        name = Identifier(bytes: hash.bytes.prefix(16)) ?? .zero
        // Spaces and the like make no difference.
        let body = (try? JSON(parsing: call.request.body))?.bytes ?? call.request.body
        let target = "\(call.route.operation)\n\(Authenticator.place(call.request.path))\n"
        digest = SHA256.hash(Array(target.utf8) + body).hex
    }

    private func key(_ secret: [UInt8]) -> [UInt8] {
        HMACSHA256.code(key: secret, message: Array("answer\n".utf8) + words)
    }

    /// ``digest`` under the client's key, so that what was asked can't be guessed from it, an erased patient's words
    /// least of all.
    func mark(_ secret: [UInt8]) -> String {
        Hexadecimal.text(
            HMACSHA256.code(key: key(secret), message: Array("begun\n\(digest)".utf8))
        )
    }

    /// What goes to disk together with the first change: that the request was carried out.
    func sign(
        _ secret: [UInt8],
        id: Identifier,
        of operation: String,
        by user: UserID,
        seals: Bool
    )
        -> Sign
    {
        let fact = Fields().with("digest", mark(secret)).with("operation", operation).json
        return Sign(
            NewEvent(
                id: id,
                stream: name,
                type: Self.begun,
                actor: user.raw,
                sealing: seals ? .day : .clear,
                body: fact.bytes
            ),
            besides: Self.looks
        )
    }

    /// An answer as it is kept; `nil` for one that is not JSON, or too long.
    func sealed(_ answer: HTTPResponse, secret: [UInt8], nonce: [UInt8]) -> String? {
        guard case .bytes(let body) = answer.content, body.count <= Self.answerBytesMax,
            answer.headers["Content-Type"] == "application/json"
        else { return nil }
        let headers = Self.kept.compactMap { name in
            answer.headers[name].map { JSONObject.Member(name: name, value: .string($0)) }
        }
        let plain: JSON = [
            "status": JSON(answer.status), "headers": .object(JSONObject(headers)),
            "body": .string(String(decoding: body, as: UTF8.self)),
        ]
        let sealed = try? AESGCM.seal(
            plain.bytes,
            key: key(secret),
            nonce: nonce,
            aad: name.bytes
        )
        return sealed.map { Hexadecimal.text(nonce + $0) }
    }

    /// The answer that was kept; `nil` when it can't be opened.
    func opened(_ text: String, secret: [UInt8]) -> (answer: HTTPResponse, body: JSON)? {
        guard let bytes = Hexadecimal.bytes(text), bytes.count > AESGCM.nonceCount,
            let plain = try? AESGCM.open(
                Array(bytes.dropFirst(AESGCM.nonceCount)),
                key: key(secret),
                nonce: Array(bytes.prefix(AESGCM.nonceCount)),
                aad: name.bytes
            ), let kept = try? JSON(parsing: plain), let status = kept["status"]?.integer,
            let body = kept["body"]?.string.flatMap({ try? JSON(parsing: Array($0.utf8)) })
        else { return nil }
        var shown = body
        if case .object(var members) = body, members["duplicate"] != nil {
            members["duplicate"] = true
            shown = .object(members)
        }
        var answer = HTTPResponse.json(shown, status: Int(status))
        for name in Self.kept {
            if let value = kept["headers"]?[name]?.string { answer.headers[name] = value }
        }
        answer.headers["Idempotency-Replayed"] = "true"
        return (answer, shown)
    }
}

extension API {
    /// Does what is asked; a request that comes again under its `Idempotency-Key` is answered as it was then.
    ///
    /// What was refused is tried anew. The first change and the sign that the request was carried out are one append;
    /// the answer is recorded behind it. Should the service end between the two, a repeat is told so and changes nothing.
    func dispatchOnce(_ call: Call) async throws(Problem) -> HTTPResponse {
        guard call.route.keepsAnswer, let caller = call.caller,
            let key = try call.idempotencyKey()
        else { return try await dispatch(call) }
        let request = KeyedRequest(call, caller, key: key)
        guard requestsUnderWay.begin(request.name) else {
            throw Problem(
                409,
                "idempotency_in_progress",
                "The same request is being worked on.",
                headers: [("Retry-After", "1")]
            )
        }
        defer { requestsUnderWay.end(request.name) }
        guard let secret = try? service.log.secret("idempotency") else {
            throw Problem(503, "degraded", "The keys can't be read.")
        }
        if let known = try await keptAnswer(request, secret, call, caller) {
            return try await streamed(known, call, caller, isRepeat: true)
        }
        let sign = request.sign(
            secret,
            id: world.identifier(),
            of: call.route.operation,
            by: caller.user,
            seals: service.seals
        )
        let result = await signed(call, sign)
        sign.close()
        switch result {
        case .success(let answer) where (200..<300).contains(answer.status):
            await keep(answer, to: request, secret, caller)
            return try await streamed(answer, call, caller, isRepeat: false)
        case .success(let answer):
            await keepRefusal(answer.status, of: request, sign, caller)
            return answer
        case .failure(let problem):
            await keepRefusal(problem.status, of: request, sign, caller)
            throw problem
        }
    }

    private func signed(_ call: Call, _ sign: Sign) async -> Result<HTTPResponse, Problem> {
        await Occasion.$current.withValue(Occasion.current?.signed(by: sign)) {
            () async -> Result<HTTPResponse, Problem> in
            do throws(Problem) {
                return .success(try await named(call))
            } catch {
                return .failure(error)
            }
        }
    }

    /// The answer to be kept: a stream is named before it is read, so that who repeats the request reads the same one.
    private func named(_ call: Call) async throws(Problem) -> HTTPResponse {
        do throws(Problem) {
            return try await dispatch(call.withoutEvents)
        } catch {
            // Who streams hears of a refusal there, behind what was recorded before it.
            guard wantsEvents(call) else { throw error }
            return try await dispatch(call)
        }
    }

    /// The answer itself, or the stream it names to who asked for events; tickets are made anew.
    private func streamed(
        _ answer: HTTPResponse,
        _ call: Call,
        _ caller: Caller,
        isRepeat: Bool
    ) async throws(Problem) -> HTTPResponse {
        guard case .streamAssessment = call.route.endpoint, case .bytes(let bytes) = answer.content,
            case .object(var body) = try? JSON(parsing: bytes),
            let name = body["stream_id"]?.string, let stream = Identifier(name, prefix: "str")
        else { return answer }
        if wantsEvents(call) { return try await readTurn(stream, call, caller) }
        guard isRepeat, let url = body["url"]?.string else { return answer }
        body["ticket_url"] = .string(ticketed(url, call, caller))
        var fresh = answer
        fresh.content = .bytes(JSON.object(body).bytes)
        return fresh
    }

    private func keptAnswer(
        _ request: KeyedRequest,
        _ secret: [UInt8],
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> HTTPResponse? {
        let events = try answered { () throws(ServiceError) in
            try service.history(SessionID(request.name))
        }
        guard let event = events.last else { return nil }
        guard let fact = event.body.flatMap({ try? JSON(parsing: $0) }) else {
            throw Problem(.erased)
        }
        // It was refused after a part of it was done, and said so: it is tried anew.
        if let status = fact["status"]?.integer, status >= 400 { return nil }
        let isBegun = event.type == KeyedRequest.begun
        guard fact["digest"]?.string == (isBegun ? request.mark(secret) : request.digest) else {
            throw Problem(422, "idempotency_mismatch", "This key stands for another request.")
        }
        guard !isBegun else {
            throw Problem(
                409,
                "conflict",
                "This was carried out, but its answer was lost. Read what stands; do not ask again.",
                current: ["carried_out": true, "at": .string(event.recordedAt.text)]
            )
        }
        if case .access(let endpoint) = call.route.endpoint, endpoint.needsStepUp {
            try requireStepUp(caller)
        }
        if fact["status"]?.integer == 204 {
            var answer = HTTPResponse(status: 204)
            answer.headers["Idempotency-Replayed"] = "true"
            return answer
        }
        guard let sealed = fact["answer"]?.string,
            let kept = request.opened(sealed, secret: secret)
        else {
            throw Problem(500, "integrity_failed", "The answer that was kept can't be read.")
        }
        try await mayHearAgain(kept.body, call, caller)
        return kept.answer
    }

    /// Whose record an answer is about: the patient's it names, or that of the session it names.
    private func patient(in answer: JSON) -> PatientID? {
        if let patient = answer["patient_id"]?.string.flatMap({ PatientID($0) }) { return patient }
        return session(in: answer).flatMap { service.patient(of: $0) }
    }

    private func session(in answer: JSON) -> SessionID? {
        answer["session_id"]?.string.flatMap { SessionID($0) }
    }

    /// Rights are looked at anew, and that the answer is shown again is on disk before it leaves, where it tells of a
    /// patient; what says no more than that something was done in a session is heard until the patient is erased.
    private func mayHearAgain(
        _ body: JSON,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) {
        let session = session(in: body)
        // Also of what earlier versions kept under no patient's key.
        if let session { _ = try await known(session) }
        guard body["patient_id"]?.string != nil || body["red_flags"] != nil,
            let patient = patient(in: body)
        else { return }
        guard caller.role != .patient || speaks(caller, for: patient) else {
            throw try await notOwnRecord(call, caller, of: patient)
        }
        guard caller.role != .service else { return }
        if let session {
            _ = try await ownSession(session.text, call, caller)
        } else if caller.role == .nurse, call.route.endpoint != .access(.openEmergency) {
            let current = service.patients.current(patient)
            _ = try await reach(caller, current, unit: unit(of: current, seenBy: caller), call)
        }
        try await look(viewer(call, caller, view: call.route.operation), at: [patient])
    }

    private func keep(
        _ answer: HTTPResponse,
        to request: KeyedRequest,
        _ secret: [UInt8],
        _ caller: Caller
    ) async {
        guard answer.status != 204 else { return await keep(204, "", of: nil, request, caller) }
        let nonce = world.bytes(AESGCM.nonceCount)
        guard let sealed = request.sealed(answer, secret: secret, nonce: nonce),
            case .bytes(let bytes) = answer.content
        else { return }
        let patient = (try? JSON(parsing: bytes)).flatMap { self.patient(in: $0) }
        await keep(answer.status, sealed, of: patient, request, caller)
    }

    /// A refusal behind a part that was done lets the same key be tried anew.
    ///
    /// A fault of the service's own does not: what became of the change is not known then.
    private func keepRefusal(
        _ status: Int,
        of request: KeyedRequest,
        _ sign: Sign,
        _ caller: Caller
    ) async {
        guard sign.isWritten, (400..<500).contains(status) else { return }
        await keep(status, "", of: nil, request, caller)
    }

    private func keep(
        _ status: Int,
        _ answer: String,
        of patient: PatientID?,
        _ request: KeyedRequest,
        _ caller: Caller
    ) async {
        let fact = Fields().with("digest", request.digest)
            .with("status", Int64(status)).with("patient_id", patient?.text)
            .with("answer", answer).json
        let sealing = patient.map { Sealing.subject($0.raw) } ?? .day
        let event = NewEvent(
            id: world.identifier(),
            stream: request.name,
            type: KeyedRequest.type,
            actor: caller.user.raw,
            sealing: service.seals ? sealing : .clear,
            body: fact.bytes
        )
        // What was asked for is done; without this event a repeat is told so, without the answer.
        _ = try? await service.log.append([event])
    }
}
