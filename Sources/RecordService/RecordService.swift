public import Clinical
public import EventLog
import JSON
public import ProjectionEngine
import Synchronization
public import World

/// Why the record could not do what was asked.
public enum ServiceError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A rule of the record or of medicine says no.
    case refused(SessionRefusal)
    /// The session has another version than the caller expects.
    case versionMismatch(actual: UInt64)
    /// Too many writers at once on this session; try again.
    case contended
    /// The log can't take anything now.
    case unavailable(AppendError)
    /// Something stored can't be read or does not verify.
    case integrity(String)
    /// The patient was erased, and the record with it.
    case erased

    /// One line.
    public var description: String {
        switch self {
        case .refused(let refusal): "refused: \(refusal)"
        case .versionMismatch(let actual): "the session has version \(actual)"
        case .contended: "too many write to this session; try again"
        case .unavailable(let error): error.description
        case .integrity(let reason): reason
        case .erased: "this patient's record is erased"
        }
    }
}

/// What an executed command left behind.
public struct Executed: Sendable {
    /// The new facts with their positions; none when nothing changed.
    public let events: [(position: UInt64, event: SessionEvent)]
    /// When they were recorded; `nil` when nothing changed.
    public let recordedAt: Timestamp?
    /// Where the session stands afterwards.
    public let standing: Session.Standing
    /// How many events the session has.
    public let version: UInt64
}

/// Load, fold, decide, append: the one way in which the record changes.
///
/// Sessions are kept folded in memory (bounded, rebuilt from the log at need), with what is decided and
/// on its way to the log. The log's check of the expected version is what makes two writers safe.
public final class RecordService: Sendable {
    private static let attemptsMax = 16

    /// The log everything goes to.
    public let log: EventLog
    /// The read models.
    public let projections: ProjectionEngine
    /// Time and chance.
    public let world: World
    /// Who looks at what.
    public let viewings: Viewings
    /// Who does what from where.
    public let acts: Acts
    /// Who is who.
    public let directory: Directory
    /// Who may sign in, and who did.
    public let people: People
    /// Patients' own records.
    public let patients: Patients
    /// Records opened in an emergency.
    public let emergency: EmergencyAccess
    /// By what patients' messages are screened.
    public let rules = RulesInForce()

    /// Whether events of sessions are sealed.
    public let seals: Bool
    let sessions = KeptSessions()
    private let alarmWatcher = Slot<(@Sendable (PatientID, String?) -> Void)?>(nil)

    /// A service over an open log and its projections.
    ///
    /// `seals` tells whether events of sessions are sealed; off only in development.
    public init(log: EventLog, projections: ProjectionEngine, world: World, seals: Bool = true) {
        self.seals = seals
        self.log = log
        self.projections = projections
        self.world = world
        viewings = Viewings(log: log, world: world)
        acts = Acts(log: log, world: world)
        directory = Directory(log: log, world: world)
        people = People(log: log, world: world)
        patients = Patients(log: log, world: world, seals: seals)
        emergency = EmergencyAccess(log: log, world: world)
    }

    // MARK: Reading

    /// A session and its version, all of it on disk; version zero when there is none.
    ///
    /// Waits for what is decided but not yet committed.
    public func session(_ id: SessionID) async throws(ServiceError) -> (Session, UInt64) {
        for _ in 0..<Self.attemptsMax {
            let kept = try kept(id)
            if try await isOnDisk(kept, id) { return (kept.session, kept.version) }
        }
        throw .contended
    }

    /// The session as kept; folded from the log first if it is not.
    private func kept(_ id: SessionID) throws(ServiceError) -> KeptSessions.Kept {
        while true {
            if let kept = sessions.find(id) { return kept }
            try load(id)
        }
    }

    private func load(_ id: SessionID) throws(ServiceError) {
        var session = Session.initial
        var (version, told) = (UInt64(0), UInt64(0))
        let mark = sessions.forgotten
        let events = try history(id)
        // The first fact of a session is sealed for its patient.
        if let first = events.first, first.body == nil { throw .erased }
        for event in events {
            version = event.revision + 1
            guard let fact = try Self.fact(event) else { continue }
            if !session.isQuiet(fact) { told = version }
            session.evolve(fact)
        }
        sessions.keep(id, session, version: version, told: told, since: mark)
    }

    /// Waits until what a kept session was decided from is on disk; `false` when it never will be.
    private func isOnDisk(
        _ kept: KeptSessions.Kept,
        _ id: SessionID
    ) async throws(ServiceError) -> Bool {
        if kept.isSettled { return true }
        do throws(AppendError) {
            // Nothing to write, but it is answered behind what was submitted before.
            _ = try await log.append([], expecting: [id.raw: kept.version])
        } catch {
            guard case .versionConflict(_, _, let actual) = error else {
                throw .unavailable(error)
            }
            // Who moved the same folding on has thereby committed what was before.
            let isSame = sessions.find(id)?.generation == kept.generation
            guard isSame, actual > kept.version else {
                sessions.forget(id, generation: kept.generation)
                return false
            }
        }
        sessions.settle(id, version: kept.version, generation: kept.generation)
        return true
    }

    /// The events of a session from a version on.
    public func history(
        _ id: SessionID,
        from version: UInt64 = 0
    ) throws(ServiceError)
        -> [RecordedEvent]
    {
        do throws(ReadError) {
            return try log.stream(id.raw, from: version)
        } catch {
            throw .integrity("\(error)")
        }
    }

    /// Reads a recorded event as a fact of a session; `nil` for other events and erased bodies.
    public static func fact(_ event: RecordedEvent) throws(ServiceError) -> SessionEvent? {
        guard let bytes = event.body else { return nil }
        guard let json = try? JSON(parsing: bytes) else {
            throw .integrity("\(event.type) at \(event.position) is not JSON")
        }
        do throws(EventDecodingError) {
            return try SessionEvent(type: event.type, body: json)
        } catch {
            throw .integrity("\(error)")
        }
    }

    /// Where the case of a session stood before an event; `nil` before its triage.
    public func status(
        of id: SessionID,
        before position: UInt64
    ) throws(ServiceError) -> Session.Status? {
        var session = Session.initial
        for event in try history(id) where event.position < position {
            if let fact = try Self.fact(event) { session.evolve(fact) }
        }
        return session.status
    }

    /// What is special about a message of a session that is kept folded; `nil` when nothing is known.
    public func mark(of message: MessageID, in id: SessionID) -> MessageMark? {
        sessions.find(id)?.session.marks[message]
    }

    /// The position of an event, for answering repeats.
    public func position(of event: Identifier) throws(ServiceError) -> UInt64? {
        do throws(ReadError) {
            return try log.position(of: event)
        } catch {
            throw .integrity("\(error)")
        }
    }

    /// What screening may know of the patient of a session; kept with it, so that a message reads nothing.
    public func context(of id: SessionID) -> ScreeningContext {
        if !sessions.has(id) { try? load(id) }
        let patient = sessions.with(id) { $0.session.patient } ?? nil
        return patient.map(patients.context) ?? .unknown
    }

    /// The patient of a session, as they are called now.
    public func patient(of id: SessionID) -> PatientID? {
        if !sessions.has(id) { try? load(id) }
        let patient = sessions.with(id) { $0.session.patient } ?? nil
        return patient.map(patients.current)
    }

    /// The unit of a session; kept with it, so that a message reads nothing.
    public func unit(of id: SessionID) -> String? {
        if !sessions.has(id) { try? load(id) }
        return sessions.with(id) { $0.session.opened?.unit } ?? nil
    }

    /// Who speaks in a session: `assistant` or `nurse`.
    public func owner(of id: SessionID) -> String? {
        if !sessions.has(id) { try? load(id) }
        return sessions.with(id) { $0.session.owner }
    }

    /// Whether the patient of a session agrees to the assistant no longer.
    public func isAssistantStopped(in id: SessionID) -> Bool {
        if !sessions.has(id) { try? load(id) }
        let patient = sessions.with(id) { $0.session.patient } ?? nil
        return patient.map(patients.isAssistantStopped) ?? false
    }

    /// What `text` says by the rules in force; see ``Screening``.
    public func screen(
        _ text: String,
        context: ScreeningContext = .unknown
    ) -> ScreeningResult {
        Screening.examine(text, context: context, rules: rules.current)
    }

    /// Whether `text` raises a red flag for somebody, whoever it may be.
    public func isRedFlag(forAnybody text: String) -> Bool {
        Screening.isRedFlag(forAnybody: text, rules: rules.current)
    }

    // MARK: Changing

    /// Carries out a command: decides on the latest state and appends.
    ///
    /// On disk when this returns. `expected` is the version the caller saw, if it matters: what happened since
    /// may only be of the kind that changes nothing (``Session/isQuiet(_:)``). What is
    /// done names the task's ``Occasion``; `isUrgent` is false for what nobody waits for. Throws
    /// `refused`, `versionMismatch`, `contended` after 16 tries, `unavailable`, `integrity`; nothing is
    /// written then.
    public func execute(
        _ command: SessionCommand,
        on id: SessionID,
        by actor: UserID,
        expecting expected: UInt64? = nil,
        isUrgent: Bool = true
    ) async throws(ServiceError) -> Executed {
        let wish = Wish(
            command: command,
            actor: actor,
            expected: expected,
            isUrgent: isUrgent
        )
        for _ in 0..<Self.attemptsMax {
            if !sessions.has(id) { try load(id) }
            switch await attempt(wish, on: id) {
            case .gone: continue
            case .idle(let kept, let outcome):
                if try await isOnDisk(kept, id) { return try outcome.get() }
            case .submitted(let decision, .success(let done)):
                sessions.settle(id, version: decision.version, generation: decision.generation)
                if decision.alarms { projections.hurry() }
                return decision.executed(done)
            case .submitted(let decision, .failure(let error)):
                sessions.forget(id, generation: decision.generation)
                guard case .versionConflict = error else { throw .unavailable(error) }
            }
        }
        throw .contended
    }

    /// Calls `watcher` with whose case and of which unit it is, when an alert is on its way to disk.
    ///
    /// On the thread that submits it: it must not block.
    public func onAlarm(_ watcher: @escaping @Sendable (PatientID, String?) -> Void) {
        alarmWatcher.body = watcher
    }

    /// What is asked for, by whom, on what condition.
    private struct Wish {
        let command: SessionCommand
        let actor: UserID
        let expected: UInt64?
        let isUrgent: Bool
    }

    /// What became of one try.
    private enum Attempt {
        /// The session was forgotten meanwhile.
        case gone
        /// Nothing to append; true only if what it was decided from is on disk.
        case idle(KeptSessions.Kept, Result<Executed, ServiceError>)
        /// The log has answered.
        case submitted(Decision, Result<Appended, AppendError>)
    }

    /// Facts that were decided and what the session is with them.
    private struct Decision {
        let facts: [SessionEvent]
        /// The alert that was open before.
        let alert: AlertID?
        let standing: Session.Standing
        let version: UInt64
        let generation: UInt64

        /// Whether nurses are to hear of it at once.
        var alarms: Bool {
            facts.contains { if case .alertRaised = $0 { true } else { false } }
        }

        func executed(_ done: Appended) -> Executed {
            Executed(
                events: zip(done.positions, facts).map { ($0, $1) },
                recordedAt: done.recordedAt,
                standing: standing,
                version: version
            )
        }
    }

    /// Decides and submits in one step, so that the log takes appends in the order they were decided.
    private func attempt(_ wish: Wish, on id: SessionID) async -> Attempt {
        await withCheckedContinuation { (continuation: CheckedContinuation<Attempt, Never>) in
            var alarmed: (patient: PatientID, unit: String?)?
            let idle = sessions.with(id) { kept -> Attempt? in
                let facts: [SessionEvent]
                switch decide(wish, on: kept) {
                case .failure(let error): return .idle(kept, .failure(error))
                case .success(let decided): facts = decided
                }
                guard !facts.isEmpty else { return .idle(kept, .success(Self.unchanged(kept))) }
                let before = kept.version
                let alert = kept.session.alert?.alert
                for fact in facts {
                    kept.version += 1
                    if !kept.session.isQuiet(fact) { kept.told = kept.version }
                    kept.session.evolve(fact)
                }
                let decision = Decision(
                    facts: facts,
                    alert: alert,
                    standing: kept.session.standing,
                    version: kept.version,
                    generation: kept.generation
                )
                if decision.alarms, let patient = kept.session.patient {
                    alarmed = (patients.current(patient), kept.session.opened?.unit)
                }
                log.submit(
                    events(decision, wish, id),
                    expecting: [id.raw: before],
                    isUrgent: wish.isUrgent,
                    raisesAlarm: decision.alarms
                ) { continuation.resume(returning: .submitted(decision, $0)) }
                return nil
            }
            if let alarmed, let watcher = alarmWatcher.body {
                // What others are about to see is not done by who is heard here.
                Occasion.$current.withValue(nil) { watcher(alarmed.patient, alarmed.unit) }
            }
            switch idle {
            case .none: continuation.resume(returning: .gone)
            case .some(.none): break
            case .some(.some(let attempt)): continuation.resume(returning: attempt)
            }
        }
    }

    private static func unchanged(_ kept: KeptSessions.Kept) -> Executed {
        Executed(
            events: [],
            recordedAt: nil,
            standing: kept.session.standing,
            version: kept.version
        )
    }

    private func decide(
        _ wish: Wish,
        on kept: KeptSessions.Kept
    ) -> Result<[SessionEvent], ServiceError> {
        if wish.command.isForAssistant, let patient = kept.session.patient,
            patients.isAssistantStopped(patient)
        {
            return .failure(.refused(.consentWithdrawn))
        }
        do throws(SessionRefusal) {
            let facts = try kept.session.decide(wish.command)
            // What was only read since, or held on to, is no reason to look again.
            if !facts.isEmpty, let expected = wish.expected,
                expected < kept.told || expected > kept.version
            {
                return .failure(.versionMismatch(actual: kept.version))
            }
            return .success(facts)
        } catch {
            return .failure(.refused(error))
        }
    }

    private func events(_ decision: Decision, _ wish: Wish, _ id: SessionID) -> [NewEvent] {
        var causation = Identifier.zero
        // Nothing is decided about a session before it was opened for a patient.
        let sealing = decision.standing.patient.map { Sealing.subject($0.raw) } ?? .day
        return decision.facts.map { fact in
            let event = NewEvent(
                id: wish.command.keyEvent(of: fact)
                    ?? identifier(of: fact, besides: decision.alert),
                stream: id.raw,
                type: fact.type,
                actor: wish.actor.raw,
                causation: causation,
                sealing: seals ? sealing : .clear,
                body: fact.body.bytes
            )
            if causation == .zero { causation = event.id }
            return event
        }
    }

    /// Messages, alerts and actions carry the identifier of their event.
    ///
    /// An alert that is raised again, because more was found, is the same alert by another event.
    private func identifier(of fact: SessionEvent, besides open: AlertID?) -> Identifier {
        switch fact {
        case .alertRaised(let event) where event.alert == open: world.identifier()
        case .messagePosted(let event): event.message.raw
        case .alertRaised(let event): event.alert.raw
        case .actedOn(let event): event.action.raw
        // The one end of each reply and assessment carries its name, so it is found at any age.
        case .replyCompleted(let event): event.reply
        case .replyFailed(let reply, _, _): reply
        case .conversation(.assessmentCompleted(let completed)): completed.assessment
        default: world.identifier()
        }
    }
}
