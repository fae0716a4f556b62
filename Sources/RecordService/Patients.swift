public import Clinical
import EventLog
import JSON
public import ProjectionEngine
import SQLite
import Synchronization
import World

/// Why a patient's record could not do what was asked.
public enum PatientError: Error, Equatable, Sendable {
    /// A rule of the record says no.
    case refused(PatientRefusal)
    /// The number belongs to this other patient; merge them, or use another number.
    case numberTaken(by: PatientID)
    /// The record can't be read or written.
    case failed(ServiceError)
}

/// Patients' records: loaded, folded, decided on, appended; and what of them every request must know.
///
/// Merges, withdrawn consents and caregivers are in memory whole, since each decides about every request
/// of those it concerns; folded records are kept for the ones that talk now, at most ``keptMax``. One
/// process writes a log, so what is in memory is what the log says.
public final class Patients: Sendable {
    /// Most records kept folded; past it one is forgotten for each that comes.
    public static let keptMax = 8_192
    private static let attemptsMax = 16

    private struct Kept {
        let patient: Patient
        let version: UInt64
    }

    private struct State {
        var kept: [PatientID: Kept] = [:]
        var merged: [PatientID: PatientID] = [:]
        var stopped: Set<PatientID> = []
        var caregivers: [PatientID: Set<UserID>] = [:]
        /// Everybody who ever spoke for a patient.
        var spokeFor: [PatientID: Set<UserID>] = [:]
    }

    private let log: EventLog
    private let world: World
    private let seals: Bool
    private let state = Mutex(State())
    private let mergeCount = Atomic<UInt64>(0)

    init(log: EventLog, world: World, seals: Bool) {
        self.log = log
        self.world = world
        self.seals = seals
    }

    /// Reads what the read models know; once, before anybody asks.
    public func load(_ projections: ProjectionEngine) throws(ProjectionError) {
        let merges = try projections.query("patients", "merges")
        let stopped = try projections.query(
            "patients",
            "withdrawn",
            ["kind": .text(Patient.assistantConsent)]
        )
        let caregivers = try projections.query("patients", "caregivers")
        state.withLock { state in
            for row in merges.rows {
                guard let from = row.text(0).flatMap({ PatientID($0) }),
                    let into = row.text(1).flatMap({ PatientID($0) })
                else { continue }
                state.merged[from] = into
            }
            state.stopped = Set(stopped.rows.compactMap { $0.text(0).flatMap { PatientID($0) } })
            for row in caregivers.rows {
                guard let patient = row.text(0).flatMap({ PatientID($0) }),
                    let user = row.text(1).flatMap({ UserID($0) })
                else { continue }
                state.spokeFor[patient, default: []].insert(user)
                if row.integer(2) == nil { state.caregivers[patient, default: []].insert(user) }
            }
        }
    }

    /// Forgets what is kept of everybody; it is folded from the log again.
    func forgetAll() { state.withLock { $0.kept.removeAll() } }

    // MARK: Asking

    /// The record that goes on for a patient: their own, or the one it was merged into.
    public func current(_ patient: PatientID) -> PatientID {
        state.withLock { Self.current(patient, $0) }
    }

    /// How often records were merged: while it is the same, so is ``current(_:)-(PatientID)`` of everybody.
    public var merges: UInt64 { mergeCount.load(ordering: .acquiring) }

    /// The same for many; as they are while nobody was merged.
    public func current(_ patients: Set<PatientID>) -> Set<PatientID> {
        state.withLock { state in
            state.merged.isEmpty ? patients : Set(patients.map { Self.current($0, state) })
        }
    }

    private static func current(_ patient: PatientID, _ state: State) -> PatientID {
        var patient = patient
        // A record goes on in one that goes on itself, so this ends; the bound is for broken histories.
        for _ in 0..<64 {
            guard let next = state.merged[patient] else { return patient }
            patient = next
        }
        return patient
    }

    /// All that is one patient's record now: the one that goes on, then those that were merged into it.
    public func record(of patient: PatientID) -> [PatientID] {
        let current = current(patient)
        return [current] + absorbed(by: current)
    }

    /// Records that go on in this one, those they absorbed included.
    public func absorbed(by patient: PatientID) -> [PatientID] {
        state.withLock { state in
            state.merged.keys.filter { Self.current($0, state) == patient && $0 != patient }
                .sorted { $0.text < $1.text }
        }
    }

    /// Whether the assistant must keep silent towards a patient.
    public func isAssistantStopped(_ patient: PatientID) -> Bool {
        state.withLock { $0.stopped.contains(Self.current(patient, $0)) }
    }

    /// Whether somebody may speak for a patient now.
    public func isCaregiver(_ user: UserID, of patient: PatientID) -> Bool {
        state.withLock { $0.caregivers[Self.current(patient, $0)]?.contains(user) ?? false }
    }

    /// The patient that `user` spoke for when acting on the record of `patient`; `nil` for themselves and staff.
    public func onBehalf(_ user: UserID, of patient: PatientID) -> PatientID? {
        state.withLock { state in
            let current = Self.current(patient, state)
            return state.spokeFor[current]?.contains(user) == true ? current : nil
        }
    }

    /// What screening may know of a patient; nothing when the record can't be read, since it must not wait.
    ///
    /// Reads the log the first time only.
    public func context(of patient: PatientID) -> ScreeningContext {
        guard let record = try? find(current(patient)) else { return .unknown }
        return record.context(at: world.now())
    }

    /// Whether somebody was registered by that identifier, also who was merged or erased since.
    ///
    /// The identifier of a session or a user has the same form behind another name, and is no patient.
    public func isKnown(_ id: PatientID) throws(ServiceError) -> Bool {
        if state.withLock({ $0.kept[id]?.patient.id != nil }) { return true }
        do throws(ReadError) {
            return try log.begins(id.raw, with: "patient_registered")
        } catch {
            throw .integrity("\(error)")
        }
    }

    /// A patient's record as folded; without identifier when there is none.
    public func find(_ id: PatientID) throws(ServiceError) -> Patient { try kept(id).patient }

    private func kept(_ id: PatientID) throws(ServiceError) -> Kept {
        if let kept = state.withLock({ $0.kept[id] }) { return kept }
        let events: [RecordedEvent]
        do throws(ReadError) {
            events = try log.stream(id.raw)
        } catch {
            throw .integrity("\(error)")
        }
        if let first = events.first, first.body == nil { throw .erased }
        var patient = Patient.initial
        for event in events {
            guard let bytes = event.body else { continue }
            guard let json = try? JSON(parsing: bytes) else {
                throw .integrity("\(event.type) at \(event.position) is not JSON")
            }
            do throws(EventDecodingError) {
                if let fact = try PatientEvent(type: event.type, body: json) {
                    patient.evolve(fact)
                }
            } catch {
                throw .integrity("\(error)")
            }
        }
        let kept = Kept(patient: patient, version: (events.last?.revision).map { $0 + 1 } ?? 0)
        state.withLock { Self.keep(kept, as: id, &$0) }
        return kept
    }

    private static func keep(_ kept: Kept, as id: PatientID, _ state: inout State) {
        if state.kept.count >= keptMax, state.kept[id] == nil, let any = state.kept.keys.first {
            state.kept[any] = nil
        }
        if let known = state.kept[id], known.version > kept.version { return }
        state.kept[id] = kept
    }

    // MARK: Changing

    /// Carries out a wish on a patient's record; on disk when this returns.
    ///
    /// The position behind the last new fact; `nil` when nothing changed. `expected` is the version the caller saw,
    /// if it matters; another one is `versionMismatch`, and nothing is written.
    @discardableResult
    public func execute(
        _ command: PatientCommand,
        on id: PatientID,
        by actor: UserID?,
        expecting expected: UInt64? = nil
    ) async throws(PatientError) -> UInt64? {
        // From here on no reply is recorded any more; one that was is before the withdrawal in the log.
        let isStopping = command.stopsAssistant
        let wasStopped = isStopping && state.withLock { !$0.stopped.insert(id).inserted }
        do throws(PatientError) {
            return try await append([(id, command)], by: actor, expecting: expected)
        } catch {
            if isStopping, !wasStopped { _ = state.withLock { $0.stopped.remove(id) } }
            throw error
        }
    }

    /// Lets `into` go on in place of `from`, in one append; on disk when this returns.
    public func merge(
        _ from: PatientID,
        into: PatientID,
        by actor: UserID
    ) async throws(PatientError) -> UInt64? {
        guard current(into) == into else { throw .refused(.merged(into: current(into))) }
        var wishes = [(from, PatientCommand.merge(into: into)), (into, .absorb(from))]
        // In doubt the assistant keeps silent.
        if isAssistantStopped(from) {
            wishes.append((into, .withdraw(kind: Patient.assistantConsent)))
        }
        return try await append(wishes, by: actor)
    }

    private func append(
        _ wishes: [(PatientID, PatientCommand)],
        by actor: UserID?,
        expecting expected: UInt64? = nil
    ) async throws(PatientError) -> UInt64? {
        for _ in 0..<Self.attemptsMax {
            var facts: [(PatientID, PatientEvent)] = []
            var versions: [Identifier: UInt64] = [:]
            for (id, command) in wishes {
                let kept: Kept
                do throws(ServiceError) { kept = try self.kept(id) } catch { throw .failed(error) }
                do throws(PatientRefusal) {
                    facts += try kept.patient.decide(command).map { (id, $0) }
                } catch { throw .refused(error) }
                versions[id.raw] = kept.version
            }
            guard !facts.isEmpty else { return nil }
            if let expected, let actual = versions.values.first(where: { $0 != expected }) {
                throw .failed(.versionMismatch(actual: actual))
            }
            do throws(AppendError) {
                let done = try await log.append(events(facts, actor), expecting: versions)
                take(facts)
                return done.position + 1
            } catch {
                state.withLock { state in for (id, _) in wishes { state.kept[id] = nil } }
                guard case .versionConflict = error else { throw .failed(.unavailable(error)) }
            }
        }
        throw .failed(.contended)
    }

    // Each fact under the key of the patient in whose stream it stands.
    private func events(_ facts: [(PatientID, PatientEvent)], _ actor: UserID?) -> [NewEvent] {
        let correlation = Occasion.current?.correlation ?? world.identifier()
        return facts.map { id, fact in
            NewEvent(
                id: world.identifier(),
                stream: id.raw,
                type: fact.type,
                actor: actor?.raw ?? .zero,
                correlation: correlation,
                sealing: seals ? .subject(id.raw) : .clear,
                body: fact.body.bytes
            )
        }
    }

    private func take(_ facts: [(PatientID, PatientEvent)]) {
        state.withLock { state in
            for (id, fact) in facts {
                state.kept[id] = nil
                switch fact {
                case .merged(let from, let into):
                    state.merged[from] = into
                    mergeCount.wrappingAdd(1, ordering: .releasing)
                case .consentGiven(let patient, let kind, _):
                    if kind == Patient.assistantConsent { state.stopped.remove(patient) }
                case .consentWithdrawn(let patient, let kind):
                    if kind == Patient.assistantConsent { state.stopped.insert(patient) }
                case .caregiverAdded(let patient, let user, _):
                    state.caregivers[patient, default: []].insert(user)
                    state.spokeFor[patient, default: []].insert(user)
                case .caregiverEnded(let patient, let user):
                    state.caregivers[patient]?.remove(user)
                case .registered, .amended, .pregnancyRecorded, .identified: break
                }
            }
        }
    }
}

extension Patients {
    private static let indexField = "patient"

    private static func indexed(_ identity: Patient.Identity) -> String {
        "\(identity.issuer)\u{0}\(identity.number)"
    }

    /// The patient an issuer knows by this number, if anybody does; nothing is recorded.
    public func lookUp(_ identity: Patient.Identity) throws(ServiceError) -> PatientID? {
        do throws(ReadError) {
            let raw = try log.subject(field: Self.indexField, value: Self.indexed(identity))
            return raw.map { current(PatientID($0)) }
        } catch {
            throw .integrity("\(error)")
        }
    }

    /// Registers a patient, or adds to one whose number is known; the flag tells whether it is new.
    public func register(
        _ identity: Patient.Identity?,
        _ change: PatientCommand.Change,
        by actor: UserID
    ) async throws(PatientError) -> (PatientID, isNew: Bool) {
        var id = PatientID(world.identifier())
        if let identity { id = current(try bind(identity, to: id)) }
        let isNew = log.version(of: id.raw) == 0
        try await execute(.register(id, identity, change), on: id, by: actor)
        return (id, isNew)
    }

    /// Adds a number by which a patient is known.
    public func identify(
        _ id: PatientID,
        as identity: Patient.Identity,
        by actor: UserID
    ) async throws(PatientError) {
        let bound = current(try bind(identity, to: id))
        guard bound == id else { throw .numberTaken(by: bound) }
        try await execute(.identify(identity), on: id, by: actor)
    }

    // Bound before the event: after a crash between the two the next call finds the same patient.
    private func bind(
        _ identity: Patient.Identity,
        to id: PatientID
    ) throws(PatientError) -> PatientID {
        do throws(ReadError) {
            return PatientID(
                try log.bind(
                    subject: id.raw,
                    field: Self.indexField,
                    value: Self.indexed(identity)
                )
            )
        } catch {
            throw .failed(.integrity("\(error)"))
        }
    }
}

extension PatientCommand {
    fileprivate var stopsAssistant: Bool {
        if case .withdraw(Patient.assistantConsent) = self { true } else { false }
    }
}

extension SessionCommand {
    /// Whether it would let the assistant speak.
    var isForAssistant: Bool {
        switch self {
        case .startReply: true
        // What was told before it was stopped is no more speaking.
        case .completeReply(let reply): reply.finishReason != "stopped" || reply.isHeld
        case .changeOwner(let owner, _): owner == "assistant"
        case .converse(.release(_, _, let content)): content == nil
        default: false
        }
    }
}
