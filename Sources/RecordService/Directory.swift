public import Clinical
import EventLog
import JSON
import Synchronization
import World

/// Gives people and patients their random identifiers, the same one every time.
///
/// Names and numbers are kept as blind indexes only (LOG.md section 3); the facts are events.
public final class Directory: Sendable {
    private let log: EventLog
    private let world: World
    private let users = Mutex<[String: UserID]>([:])
    private let patients = Mutex<[String: PatientID]>([:])
    private static let cachedMax = 50_000
    private let forgettings = Atomic<UInt64>(0)

    init(log: EventLog, world: World) {
        self.log = log
        self.world = world
    }

    /// The user an issuer calls `subject`; recorded as `user_added` at first sight.
    public func user(
        issuer: String,
        subject: String,
        role: String
    ) async throws(ServiceError)
        -> UserID
    {
        let key = "\(issuer)\u{0}\(subject)"
        if let known = users.withLock({ $0[key] }) { return known }
        let id = UserID(
            try subjectIdentifier(
                given: UserID(subject)?.raw,
                field: "user",
                value: key
            )
        )
        if log.version(of: id.raw) == 0 {
            let body = Fields().with("user_id", id.text).with("role", role).json
            try await record("user_added", stream: id.raw, actor: id.raw, sealing: .day, body: body)
        }
        users.withLock { users in
            if users.count >= Self.cachedMax { users.removeAll() }
            users[key] = id
        }
        return id
    }

    /// The patient an issuer means by `text`: `pat_…`, or an external number registered at first sight.
    public func patient(issuer: String, text: String) async throws(ServiceError) -> PatientID {
        let key = "\(issuer)\u{0}\(text)"
        if let known = patients.withLock({ $0[key] }) { return known }
        let mark = forgettings.load(ordering: .sequentiallyConsistent)
        let given = PatientID(text)
        let id = PatientID(
            try subjectIdentifier(given: given?.raw, field: "patient", value: key)
        )
        if log.version(of: id.raw) == 0 {
            var body = Fields().with("patient_id", id.text)
            if given == nil { body = body.with("issuer", issuer).with("external_id", text) }
            try await record(
                "patient_registered",
                stream: id.raw,
                actor: .zero,
                sealing: .subject(id.raw),
                body: body.json
            )
        }
        patients.withLock { patients in
            if patients.count >= Self.cachedMax { patients.removeAll() }
            // What was looked up before a patient was erased must not outlive it here.
            guard forgettings.load(ordering: .sequentiallyConsistent) == mark else { return }
            patients[key] = id
        }
        return id
    }

    /// Forgets who was seen lately.
    func forgetAll() {
        forgettings.wrappingAdd(1, ordering: .sequentiallyConsistent)
        users.withLock { $0.removeAll() }
        patients.withLock { $0.removeAll() }
    }

    private func subjectIdentifier(
        given: Identifier?,
        field: String,
        value: String
    )
        throws(ServiceError) -> Identifier
    {
        if let given { return given }
        do throws(ReadError) {
            if let known = try log.subject(field: field, value: value) { return known }
            return try log.bind(subject: world.identifier(), field: field, value: value)
        } catch {
            guard case .storageFailed(let reason) = error else { throw .integrity("\(error)") }
            throw .unavailable(reason == ReadError.full ? .storageFull : .storageFailed(reason))
        }
    }

    private func record(
        _ type: String,
        stream: Identifier,
        actor: Identifier,
        sealing: Sealing,
        body: JSON
    ) async throws(ServiceError) {
        let event = NewEvent(
            id: world.identifier(),
            stream: stream,
            type: type,
            actor: actor,
            sealing: sealing,
            body: body.bytes
        )
        do throws(AppendError) {
            _ = try await log.append([event], expecting: [stream: 0])
        } catch {
            if case .versionConflict = error { return }
            throw .unavailable(error)
        }
    }
}
