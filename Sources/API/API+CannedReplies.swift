import Access
import Clinical
import Cryptography
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

// What nurses keep ready to say, with places that are filled in for a patient.
extension API {
    /// Most of one nurse.
    private static let cannedMax: Int64 = 500
    /// What can stand in braces.
    static let placeholders: Set<String> = [
        "patient_name", "nurse_name", "callback_number", "emergency_number",
    ]

    /// `GET /api/nurse/canned-replies?language&session_id`: one's own and shared ones; for a session with the
    /// places filled in, as `text`.
    func cannedReplies(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let language = call.request.query("language")
        var known: [String: String]?
        if let text = call.request.query("session_id") {
            let (id, session, _) = try await ownSession(text, call, caller)
            try await look(
                viewer(call, caller, view: "canned_replies", by: grant(caller, session.patient)),
                at: session.patient.map { [$0] } ?? []
            )
            known = try values(for: id, caller)
        }
        let rows = try ask(
            "canned",
            "of_nurse",
            [
                "user_id": .text(caller.user.text), "limit": .integer(1000),
                "language": language.map { .text($0) } ?? .null,
            ]
        )
        let items = rows.rows.map { Self.canned($0, rows, known) }
        return .json([
            "items": .array(items), "next_cursor": .null, "has_more": false,
            "total": JSON(items.count), "as_of_seq": .integer(Int64(clamping: rows.position)),
            "placeholders": .array(Self.placeholders.sorted().map { .string($0) }),
        ])
    }

    private func values(
        for id: SessionID,
        _ caller: Caller
    ) throws(Problem) -> [String: String] {
        let row = try found { () throws(ProjectionError) in
            try QueueCase.find(id, in: service.projections)
        }
        return [
            "patient_name": row?.patientName ?? "",
            "callback_number": row?.callbackNumber ?? "",
            "nurse_name": name(of: caller.user) ?? caller.principal.subject,
            "emergency_number": settings.emergencyNumber,
        ]
    }

    private static func canned(
        _ row: Rows.Row,
        _ rows: Rows,
        _ known: [String: String]? = nil
    ) -> JSON {
        func text(_ name: String) -> String { row.text(rows.column(name)) ?? "" }
        let content = text("content")
        let version = row.integer(rows.column("version")) ?? 0
        let time = Timestamp(microseconds: row.integer(rows.column("kept_at")) ?? 0)
        var members = JSONObject([
            .init(name: "id", value: .string(text("reply_id"))),
            .init(name: "title", value: JSON(row.text(rows.column("title")))),
            .init(name: "content", value: .string(content)),
            .init(name: "language", value: .string(text("language"))),
            .init(name: "shared", value: .bool(row.integer(rows.column("shared")) == 1)),
            .init(name: "owner_id", value: .string(text("user_id"))),
            .init(
                name: "placeholders",
                value: .array(places(in: content).map { .string($0) })
            ),
            .init(name: "version", value: .integer(version)),
            .init(name: "updated_at", value: .string(time.text)),
        ])
        if let known { members["text"] = .string(filled(content, known)) }
        return .object(members)
    }

    /// `POST /api/nurse/canned-replies`: keeps one; a repeat under the same key is the same one.
    func addCannedReply(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let wish = try CannedWish(call.body())
        if wish.isShared { try await checkShares(call, caller) }
        let count = try ask("canned", "count_of", ["user_id": .text(caller.user.text)])
        guard count.rows.first?.integer(0) ?? 0 < Self.cannedMax else {
            throw Problem(409, "conflict", "You have as many as are kept.")
        }
        let key = try call.idempotencyKey()
        let id = key.flatMap { key in
            Identifier(
                bytes: Array(
                    SHA256.hash(Array("canned \(caller.user.text) \(key)".utf8)).bytes.prefix(16)
                )
            )
        }
        let text = (id ?? world.identifier()).text("can")
        if let known = try canned(text) {
            guard wish.isSame(as: known.row, known.rows) else {
                throw Problem(422, "idempotency_mismatch", "The key was used for something else.")
            }
            return .json(Self.canned(known.row, known.rows))
        }
        return try await keep(wish, as: text, by: caller, status: 201)
    }

    /// `PUT /api/nurse/canned-replies/{id}`: says it another way; shared ones by charge nurses.
    func changeCannedReply(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let wish = try CannedWish(body)
        let change = try beginChange(call)
        defer { requestsUnderWay.end(change) }
        // What the version is compared with is what is replaced.
        try await reached(service.log.head)
        let known = try await owned(call, caller)
        if wish.isShared { try await checkShares(call, caller) }
        let version = known.row.integer(known.rows.column("version")) ?? 0
        let current = UInt64(clamping: version)
        if let expected = try call.expectation(body, current: current).version,
            expected != current
        {
            throw Problem(
                412,
                "version_mismatch",
                "It was changed meanwhile.",
                current: ["version": .integer(version)]
            )
        }
        return try await keep(wish, as: call.parameter("id"), by: caller, status: 200)
    }

    /// `DELETE /api/nurse/canned-replies/{id}`.
    func dropCannedReply(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let change = try beginChange(call)
        defer { requestsUnderWay.end(change) }
        _ = try await owned(call, caller)
        let body = Fields().with("reply_id", call.parameter("id"))
            .with("user_id", caller.user.text).json
        try await recordCanned("canned_reply_dropped", body, by: caller)
        return HTTPResponse(status: 204)
    }

    /// Changes of one reply come one after another; of two at once the second is refused.
    private func beginChange(_ call: Call) throws(Problem) -> Identifier {
        let change = Identifier(of: ["canned_reply", call.parameter("id")])
        guard requestsUnderWay.begin(change) else {
            throw Problem(
                409,
                "conflict",
                "It is being changed just now; read it again first.",
                headers: [("Retry-After", "1")]
            )
        }
        return change
    }

    private func keep(
        _ wish: CannedWish,
        as id: String,
        by caller: Caller,
        status: Int
    ) async throws(Problem) -> HTTPResponse {
        let body = Fields()
            .with("reply_id", id).with("user_id", caller.user.text).with("title", wish.title)
            .with("content", wish.content).with("language", wish.language)
            .with("shared", .bool(wish.isShared)).json
        try await recordCanned("canned_reply_kept", body, by: caller)
        guard let kept = try canned(id) else {
            throw Problem(
                503,
                "projection_behind",
                "It is kept, but can't be shown yet.",
                headers: [("Retry-After", "1")]
            )
        }
        return .json(Self.canned(kept.row, kept.rows), status: status)
    }

    private func recordCanned(
        _ type: String,
        _ body: JSON,
        by caller: Caller
    ) async throws(Problem) {
        let event = NewEvent(
            id: world.identifier(),
            stream: caller.user.raw,
            type: type,
            actor: caller.user.raw,
            sealing: .day,
            body: body.bytes
        )
        do throws(AppendError) {
            let done = try await service.log.append([event])
            try? await reached(done.position + 1)
        } catch {
            throw Problem(error)
        }
    }

    private func canned(_ id: String) throws(Problem) -> (row: Rows.Row, rows: Rows)? {
        let rows = try ask("canned", "by_id", ["reply_id": .text(id)])
        return rows.rows.first.map { ($0, rows) }
    }

    /// One that the caller may change: their own, or a shared one for a charge nurse.
    private func owned(
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> (row: Rows.Row, rows: Rows) {
        let known = try canned(call.parameter("id"))
        guard let known else { throw Problem(404, "not_found", "There is no such reply.") }
        let isShared = known.row.integer(known.rows.column("shared")) == 1
        let isOwn = known.row.text(known.rows.column("user_id")) == caller.user.text
        guard isShared || isOwn else {
            throw Problem(404, "not_found", "There is no such reply.")
        }
        if isShared { try await checkShares(call, caller) }
        return known
    }

    private func checkShares(_ call: Call, _ caller: Caller) async throws(Problem) {
        guard !isCharge(caller) else { return }
        try await recordDenial(
            caller,
            operation: call.route.operation,
            reason: "scope",
            requestID: call.requestID,
            address: call.request.remoteAddress
        )
        throw Problem(403, "forbidden", "Charge nurses share replies with all.")
    }

    // MARK: Places

    /// Names in braces, in order.
    static func places(in text: String) -> [String] {
        var names: [String] = []
        for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            guard let end = part.firstIndex(of: "}") else { continue }
            let name = String(part[..<end])
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    private static func filled(_ text: String, _ known: [String: String]) -> String {
        var parts = text.split(separator: "{", omittingEmptySubsequences: false)
        var out = String(parts.removeFirst())
        for part in parts {
            guard let end = part.firstIndex(of: "}"), let value = known[String(part[..<end])] else {
                out += "{" + part
                continue
            }
            out += value + part[part.index(after: end)...]
        }
        return out
    }
}

/// What a nurse wants to keep ready.
private struct CannedWish {
    let title: String?
    let content: String
    let language: String
    let isShared: Bool

    init(_ body: JSON) throws(Problem) {
        title = try body.text("title", max: 200)
        guard let content = try body.text("content"),
            content.contains(where: { !$0.isWhitespace })
        else { throw Problem(422, "validation_failed", "`content` is needed.") }
        self.content = content
        language = try body.text("language", max: 35) ?? "en"
        let shared = body["shared"] ?? .null
        guard shared.isNull || shared.bool != nil else {
            throw Problem(422, "validation_failed", "`shared` is true or false.")
        }
        isShared = shared.bool ?? false
        let unknown = API.places(in: content).filter { !API.placeholders.contains($0) }
        guard unknown.isEmpty else {
            throw Problem(
                422,
                "validation_failed",
                "In braces stand: \(API.placeholders.sorted().joined(separator: ", "))."
            )
        }
    }

    func isSame(as row: Rows.Row, _ rows: Rows) -> Bool {
        row.text(rows.column("content")) == content && row.text(rows.column("title")) == title
            && row.text(rows.column("language")) == language
    }
}
