import Access
import Clinical
import Cryptography
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import Synchronization
import World

// Pictures and documents: in the log like everything else, sealed for their patient, in a stream of their own.
extension API {
    /// Bytes of a file in one event.
    private static let partBytes = 36_864
    /// Bytes of files that one conversation takes in 24 hours.
    private static let bytesADayMax: Int64 = 100 << 20
    /// Parts of one append, so that nobody's message waits long behind a file.
    private static let partsPerAppend = 32

    /// The largest body of a path; files may be larger than anything else.
    public func bodyBytesMax(method: String, path: String) -> Int? {
        let path = Authenticator.place(path)
        guard method == "POST", path.hasPrefix("/api/sessions/"), path.hasSuffix("/attachments")
        else { return nil }
        return Upload.bytesMax + Upload.formBytesMax
    }

    /// `POST /api/sessions/{id}/attachments`: a file, at most 10 MiB, as the body or in a form.
    ///
    /// Nobody screens a picture, so a patient's is put before a nurse, as text that can't be read; plain text
    /// goes through the rules. On disk, every part of it, when this answers.
    func attach(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let (id, session, _) = try await ownSession(call.parameter("id"), call, caller)
        guard let patient = session.patient else {
            throw Problem(404, "not_found", "There is no such session.")
        }
        let file = try Upload(call.request)
        guard let mediaType = file.mediaType else {
            throw Problem(
                415,
                "unsupported_media_type",
                "A file is a PNG, JPEG, GIF, WebP or HEIC picture, a PDF or plain text."
            )
        }
        let key = try call.idempotencyKey().map { "\(caller.user.text) \($0)" }
        let attachment = ConversationEvent.Attachment(
            attachment: world.identifier(),
            message: MessageID(world.identifier()),
            mediaType: mediaType,
            size: Int64(file.bytes.count),
            sha256: SHA256.hash(file.bytes).hex,
            name: file.name,
            by: caller.user.text
        )
        if let key, let before = try await firstPosted(as: key, in: id) {
            return try attached(before.message, in: id, sha256: attachment.sha256, caller)
        }
        let post = post(of: attachment, file, caller, id, key)
        // A short text that raises a flag is a message like any other.
        let isMessage = file.text(max: messageBytesMax) != nil
        let isFlagged = isMessage && post.screening?.isRedFlag == true
        try limitMessages(caller, isMessage ? post.screening : nil, in: id)
        guard session.takes(post) else { throw Problem(SessionRefusal.closed) }
        let reserved = attachmentsUnderWay.add(attachment.size, to: id)
        defer { attachmentsUnderWay.remove(attachment.size, from: id) }
        if !isFlagged { try checkRoom(for: reserved, in: id) }
        try await keepParts(file.bytes, of: attachment, session: id, patient: patient, caller)
        let done = try await converse(.attach(attachment, post), in: id, by: caller)
        guard let last = done.events.last, let posted = Posted(post, done) else {
            // The same key at the same moment.
            let first = try await firstPosted(as: key ?? "", in: id)
            return try attached(
                first?.message ?? attachment.message,
                in: id,
                sha256: attachment.sha256,
                caller
            )
        }
        return attachmentAnswer(attachment, id, seq: last.position, posted)
    }

    /// Refuses files past what a conversation takes in a day; `bytes` are those on their way to it.
    private func checkRoom(for bytes: Int64, in id: SessionID) throws(Problem) {
        let now = world.now().seconds
        var kept = attachmentsUnderWay.left(in: id).filter { $0.at > now - 86_400 }
        for case (let event, .conversation(.attached(let attachment))) in try history(of: id)
        where event.recordedAt.seconds > now - 86_400 {
            kept.append((event.recordedAt.seconds, attachment.size))
        }
        kept.sort { $0.at < $1.at }
        var over = kept.reduce(bytes) { $0 + $1.size } - Self.bytesADayMax
        guard over > 0 else { return }
        var seconds: Int64 = 1
        for file in kept where over > 0 {
            over -= file.size
            seconds = max(1, file.at + 86_400 - now)
        }
        throw Problem(
            429,
            "rate_limited",
            "A conversation takes \(Self.bytesADayMax) bytes of files in 24 hours.",
            headers: [("Retry-After", "\(seconds)")]
        )
    }

    private func post(
        of attachment: ConversationEvent.Attachment,
        _ file: Upload,
        _ caller: Caller,
        _ id: SessionID,
        _ key: String?
    ) -> SessionCommand.Post {
        let isPatient = caller.role == .patient
        let context = isPatient ? service.context(of: id) : .unknown
        return SessionCommand.Post(
            message: attachment.message,
            sender: isPatient ? .patient : .nurse,
            senderID: caller.user.text,
            content: "Attachment: \(attachment.mediaType), \(attachment.size) bytes",
            clientID: key,
            screening: isPatient ? screening(of: file, attachment.mediaType, context) : nil,
            alert: AlertID(world.identifier()),
            targets: settings.targets,
            context: context,
            nurses: isPatient ? nurseStatus(in: id) : nil
        )
    }

    private func screening(
        of file: Upload,
        _ mediaType: String,
        _ context: ScreeningContext
    ) -> ScreeningResult {
        let text =
            mediaType == "text/plain"
            ? String(decoding: file.bytes.prefix(messageBytesMax), as: UTF8.self) : ""
        let read = service.screen(text, context: context)
        let isWhole = mediaType == "text/plain" && file.bytes.count <= messageBytesMax
        return isWhole ? read : read.withUnreadRest
    }

    private func keepParts(
        _ bytes: [UInt8],
        of attachment: ConversationEvent.Attachment,
        session: SessionID,
        patient: PatientID,
        _ caller: Caller
    ) async throws(Problem) {
        let count = (bytes.count + Self.partBytes - 1) / Self.partBytes
        for first in stride(from: 0, to: count, by: Self.partsPerAppend) {
            var events: [NewEvent] = []
            for number in first..<min(first + Self.partsPerAppend, count) {
                let start = number * Self.partBytes
                let part = Array(bytes[start..<min(start + Self.partBytes, bytes.count)])
                let body = Fields()
                    .with("attachment_id", attachment.attachment.text("att"))
                    .with("session_id", session.text).with("number", Int64(number))
                    .with("of", Int64(count)).with("data", Base64.encode(part)).json
                events.append(
                    NewEvent(
                        id: world.identifier(),
                        stream: attachment.attachment,
                        type: "attachment_part",
                        actor: caller.user.raw,
                        sealing: service.seals ? .subject(patient.raw) : .clear,
                        body: body.bytes
                    )
                )
            }
            do throws(AppendError) {
                _ = try await service.log.append(events)
            } catch {
                // What is in the log stays there, and counts.
                attachmentsUnderWay.leave(
                    Int64(min(first * Self.partBytes, bytes.count)),
                    in: session,
                    at: world.now().seconds
                )
                throw Problem(error)
            }
        }
    }

    /// Counts the parts of files that a crash cut short in the last 24 hours: nothing takes them out of the log.
    ///
    /// Once, before anybody is served; of a file that is whole no part is read.
    public func countBrokenUploads() {
        let start = Int64(clamping: firstPosition(since: world.now().seconds - 86_400)) - 1
        var whole: Set<String> = []
        eachEvent("attachment_added", after: start) { position, _ in
            if let id = fact(at: position)?.body["attachment_id"]?.string { whole.insert(id) }
        }
        var parts: [Identifier: (first: UInt64, count: Int64)] = [:]
        eachEvent("attachment_part", after: start) { position, attachment in
            parts[attachment, default: (position, 0)].count += 1
        }
        for (attachment, found) in parts where !whole.contains(attachment.text("att")) {
            guard let (at, body) = fact(at: found.first),
                let id = body["session_id"]?.string.flatMap({ SessionID($0) })
            else { continue }
            attachmentsUnderWay.leave(found.count * Int64(Self.partBytes), in: id, at: at)
        }
    }

    // When it was recorded, in seconds since 1970, and what it says; `nil` for what can't be read any more.
    private func fact(at position: UInt64) -> (at: Int64, body: JSON)? {
        guard let event = try? service.log.read(from: position, limit: 1).first,
            let body = event.body.flatMap({ try? JSON(parsing: $0) })
        else { return nil }
        return (event.recordedAt.seconds, body)
    }

    private func eachEvent(
        _ type: String,
        after start: Int64,
        _ body: (UInt64, Identifier) -> Void
    ) {
        var last = start
        while let rows = try? ask(
            "audit",
            "of_type",
            ["type": .text(type), "after": .integer(last), "limit": .integer(10_000)]
        ), !rows.rows.isEmpty {
            for row in rows.rows {
                last = row.integer(rows.column("position")) ?? .max
                let stream = row.blob(rows.column("stream")).flatMap { Identifier(bytes: $0) }
                if let stream { body(UInt64(clamping: last), stream) }
            }
        }
    }

    // The first event that is not older than `seconds`; times never decrease.
    private func firstPosition(since seconds: Int64) -> UInt64 {
        var (low, high) = (UInt64(0), service.log.head)
        while low < high {
            let middle = low + (high - low) / 2
            let event = try? service.log.read(from: middle, limit: 1).first
            if let event, event.recordedAt.seconds < seconds {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    private func attached(
        _ message: MessageID,
        in id: SessionID,
        sha256: String,
        _ caller: Caller
    ) throws(Problem) -> HTTPResponse {
        for case (let event, .conversation(.attached(let attachment))) in try history(of: id)
        where attachment.message == message {
            guard attachment.sha256 == sha256 else { break }
            let nurses = caller.role == .patient ? nurseStatus(in: id) : nil
            let posted = try repeated(message, nurses: nurses, in: id)
            return attachmentAnswer(attachment, id, seq: event.position, posted)
        }
        throw Problem(422, "idempotency_mismatch", "The key was used for something else.")
    }

    private func attachmentAnswer(
        _ attachment: ConversationEvent.Attachment,
        _ id: SessionID,
        seq: UInt64,
        _ posted: Posted
    ) -> HTTPResponse {
        var writer = JSONWriter(capacity: 512)
        writer.object { writer in
            writer.field("session_id", id.text)
            writer.field("message_id", attachment.message.text)
            Frames.attachment(attachment, into: &writer)
            writer.field("seq", Int64(clamping: seq))
            writer.field("duplicate", posted.isDuplicate)
            posted.writeFound(into: &writer)
            posted.writeGuidance(emergencyNumber: settings.emergencyNumber, into: &writer)
        }
        return .json(
            writer.bytes,
            status: posted.isDuplicate ? 200 : 201,
            headers: [("Location", "/api/attachments/\(attachment.attachment.text("att"))")]
        )
    }

    /// `GET /api/attachments/{id}`: the bytes, to those who may read the conversation; to keep, not to run.
    func attachment(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let missing = Problem(404, "not_found", "There is no such attachment.")
        guard let raw = Identifier(call.parameter("id"), prefix: "att") else { throw missing }
        let parts = try parts(of: raw)
        guard let name = parts.first?["session_id"]?.string else { throw missing }
        let (id, session, _) = try await ownSession(name, call, caller)
        var found: ConversationEvent.Attachment?
        for case (_, .conversation(.attached(let attachment))) in try history(of: id)
        where attachment.attachment == raw {
            found = attachment
        }
        guard let found,
            caller.role == .nurse || session.marks[found.message]?.isRetracted != true
        else { throw missing }
        try await look(
            viewer(call, caller, view: "attachment", by: grant(caller, session.patient)),
            at: session.patient.map { [$0] } ?? []
        )
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(clamping: min(found.size, Int64(Upload.bytesMax))))
        for part in parts { bytes += part["data"]?.string.flatMap { Base64.decode($0) } ?? [] }
        guard SHA256.hash(bytes).hex == found.sha256 else {
            throw Problem(500, "integrity_failed", "The stored file is not what was sent.")
        }
        let file = "\(found.attachment.text("att")).\(Upload.ending(found.mediaType))"
        return HTTPResponse(
            status: 200,
            headers: HTTPHeaders([
                (
                    "Content-Type",
                    found.mediaType == "text/plain" ? "text/plain; charset=utf-8" : found.mediaType
                ),
                ("Content-Disposition", "attachment; filename=\"\(file)\""),
                // The file of a name never changes.
                ("ETag", "\"\(found.attachment.text("att"))\""),
            ]),
            content: .bytes(bytes)
        )
    }

    private func parts(of attachment: Identifier) throws(Problem) -> [JSON] {
        let events: [RecordedEvent]
        do throws(ReadError) {
            events = try service.log.stream(attachment)
        } catch {
            throw Problem(500, "integrity_failed", "A stored record can't be read or opened.")
        }
        if !events.isEmpty, events.allSatisfy({ $0.body == nil }) {
            throw Problem(410, "erased", "The patient's record was erased.")
        }
        return events.filter { $0.type == "attachment_part" }
            .compactMap { $0.body.flatMap { try? JSON(parsing: $0) } }
    }
}

/// Bytes of files that are on their way to each conversation, so that many at once don't pass its limit together, and
/// of those that stopped on the way.
final class AttachmentsUnderWay: Sendable {
    /// Most conversations with such files; past it the one in which a file stopped longest ago is forgotten.
    static let brokenMax = 10_000
    /// Most of them that are told apart in a conversation; of more the oldest two count as one of the later moment.
    static let stopsMax = 64
    private let bytes = Mutex<[SessionID: Int64]>([:])
    private let broken = Mutex<[SessionID: [(at: Int64, size: Int64)]]>([:])

    /// How many conversations have such files.
    var brokenCount: Int { broken.withLock { $0.count } }

    /// Keeps in mind what is left of a file that never became whole.
    func leave(_ size: Int64, in id: SessionID, at seconds: Int64) {
        guard size > 0 else { return }
        broken.withLock { broken in
            var stops = (broken[id] ?? []).filter { $0.at > seconds - 86_400 } + [(seconds, size)]
            if stops.count > Self.stopsMax {
                let oldest = stops.removeFirst()
                stops[0].size += oldest.size
            }
            if broken[id] == nil, broken.count >= Self.brokenMax {
                broken = broken.filter { $0.value.contains { $0.at > seconds - 86_400 } }
            }
            if broken[id] == nil, broken.count >= Self.brokenMax {
                let first = broken.min { ($0.value.last?.at ?? 0) < ($1.value.last?.at ?? 0) }
                if let first { broken[first.key] = nil }
            }
            broken[id] = stops
        }
    }

    /// What is left of such files, and since when.
    func left(in id: SessionID) -> [(at: Int64, size: Int64)] {
        broken.withLock { $0[id] ?? [] }
    }

    /// Counts some in; all that are on their way then.
    func add(_ count: Int64, to id: SessionID) -> Int64 {
        bytes.withLock { bytes in
            bytes[id, default: 0] += count
            return bytes[id, default: 0]
        }
    }

    func remove(_ count: Int64, from id: SessionID) {
        bytes.withLock { bytes in
            let left = bytes[id, default: 0] - count
            bytes[id] = left > 0 ? left : nil
        }
    }
}

extension Frames {
    /// What is to be known of a file besides its bytes.
    static func attachment(
        _ attachment: ConversationEvent.Attachment,
        into writer: inout JSONWriter
    ) {
        writer.field("attachment_id", attachment.attachment.text("att"))
        writer.field("attached_to", attachment.message.text)
        writer.field("media_type", attachment.mediaType)
        writer.field("size", attachment.size)
        writer.field("sha256", attachment.sha256)
        writer.field("name", attachment.name)
        writer.field("url", "/api/attachments/\(attachment.attachment.text("att"))")
    }
}
