public import Clinical
public import EventLog
import JSON
public import ProjectionEngine
import Synchronization
public import World

/// Why the record could not do what was asked.
public enum ServiceError: Error, Equatable, Sendable {
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
}

/// What an executed command left behind.
public struct Executed: Sendable {
    /// The new facts with their positions; none when nothing changed.
    public let events: [(position: UInt64, event: SessionEvent)]
    /// When they were recorded; `nil` when nothing changed.
    public let recordedAt: Timestamp?
    /// The session afterwards.
    public let session: Session
    /// How many events the session has.
    public let version: UInt64
}

/// Load, fold, decide, append: the one way in which the record changes.
///
/// Sessions are kept folded in memory (bounded, rebuilt from the log at need); the log's check of the
/// expected version is what makes two writers safe.
public final class RecordService: Sendable {
    /// Most sessions kept folded.
    public static let cachedMax = 20_000
    private static let attemptsMax = 16

    /// The log everything goes to.
    public let log: EventLog
    /// The read models.
    public let projections: ProjectionEngine
    /// Time and chance.
    public let world: World
    /// Who looks at what.
    public let viewings: Viewings
    /// Who is who.
    public let directory: Directory

    private let seals: Bool

    private struct Folded {
        var session: Session
        var version: UInt64
    }

    private let cache = Mutex<[SessionID: Folded]>([:])
    private let turns = TurnTaking()

    /// A service over an open log and its projections.
    ///
    /// `seals` tells whether events of sessions are sealed; off only in development.
    public init(log: EventLog, projections: ProjectionEngine, world: World, seals: Bool = true) {
        self.seals = seals
        self.log = log
        self.projections = projections
        self.world = world
        viewings = Viewings(log: log, world: world)
        directory = Directory(log: log, world: world)
    }

    // MARK: Reading

    /// A session and its version, folded from the log; version zero when there is none.
    public func session(_ id: SessionID) throws(ServiceError) -> (Session, UInt64) {
        if let folded = cache.withLock({ $0[id] }) { return (folded.session, folded.version) }
        return try catchUp(id, from: (.initial, 0))
    }

    /// Folds what the log has beyond a version, and remembers the result.
    private func catchUp(
        _ id: SessionID,
        from known: (Session, UInt64)
    ) throws(ServiceError)
        -> (Session, UInt64)
    {
        var (session, version) = known
        for event in try history(id, from: version) {
            if let fact = try Self.fact(event) { session.evolve(fact) }
            version = event.revision + 1
        }
        remember(id, session, version)
        return (session, version)
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

    private func remember(_ id: SessionID, _ session: Session, _ version: UInt64) {
        cache.withLock { cache in
            if let known = cache[id], known.version >= version { return }
            if cache.count >= Self.cachedMax, let any = cache.keys.first { cache[any] = nil }
            cache[id] = Folded(session: session, version: version)
        }
    }

    // MARK: Changing

    /// Carries out a command: decides on the latest state and appends, again if somebody was faster.
    ///
    /// On disk when this returns. `expected` is the version the caller saw, if it matters; `correlation`
    /// ties the events of one request together. Throws `refused`, `versionMismatch`, `contended` after
    /// 16 tries, `unavailable`, `integrity`; nothing is written then.
    public func execute(
        _ command: SessionCommand,
        on id: SessionID,
        by actor: UserID,
        expecting expected: UInt64? = nil,
        correlation: Identifier = .zero
    ) async throws(ServiceError) -> Executed {
        var isTurn = await turns.takeTurnIfContended(id)
        defer { if isTurn { turns.endTurn(id) } }
        for _ in 0..<Self.attemptsMax {
            let done = try await attempt(
                command,
                on: id,
                by: actor,
                expecting: expected,
                correlation: correlation
            )
            if let done { return done }
            if !isTurn {
                await turns.takeTurn(id)
                isTurn = true
            }
        }
        throw .contended
    }

    /// One try; `nil` when somebody else appended meanwhile.
    private func attempt(
        _ command: SessionCommand,
        on id: SessionID,
        by actor: UserID,
        expecting expected: UInt64?,
        correlation: Identifier
    ) async throws(ServiceError) -> Executed? {
        let (session, version) = try session(id)
        let facts: [SessionEvent]
        do throws(SessionRefusal) {
            facts = try session.decide(command)
        } catch {
            throw .refused(error)
        }
        if facts.isEmpty {
            return Executed(events: [], recordedAt: nil, session: session, version: version)
        }
        if let expected, expected != version { throw .versionMismatch(actual: version) }
        return try await append(
            facts,
            to: (id, session, version),
            by: actor,
            correlation: correlation
        )
    }

    private func append(
        _ facts: [SessionEvent],
        to target: (id: SessionID, session: Session, version: UInt64),
        by actor: UserID,
        correlation: Identifier
    ) async throws(ServiceError) -> Executed? {
        let after = target.session.folding(facts)
        guard let patient = after.patient else { throw .refused(.notOpen) }
        var causation = Identifier.zero
        let events = facts.map { fact in
            let event = NewEvent(
                id: identifier(of: fact),
                stream: target.id.raw,
                type: fact.type,
                actor: actor.raw,
                causation: causation,
                correlation: correlation,
                sealing: seals ? .subject(patient.raw) : .clear,
                body: fact.body.bytes
            )
            if causation == .zero { causation = event.id }
            return event
        }
        do throws(AppendError) {
            let done = try await log.append(events, expecting: [target.id.raw: target.version])
            let version = target.version + UInt64(facts.count)
            remember(target.id, after, version)
            return Executed(
                events: zip(done.positions, facts).map { ($0, $1) },
                recordedAt: done.recordedAt,
                session: after,
                version: version
            )
        } catch {
            guard case .versionConflict = error else { throw .unavailable(error) }
            _ = try catchUp(target.id, from: (target.session, target.version))
            return nil
        }
    }

    /// Messages, alerts and actions carry the identifier of their event.
    private func identifier(of fact: SessionEvent) -> Identifier {
        switch fact {
        case .messagePosted(let event): event.message.raw
        case .alertRaised(let event): event.alert.raw
        case .actedOn(let event): event.action.raw
        default: world.identifier()
        }
    }

    /// The position of an event, for answering repeats.
    public func position(of event: Identifier) throws(ServiceError) -> UInt64? {
        do throws(ReadError) {
            return try log.position(of: event)
        } catch {
            throw .integrity("\(error)")
        }
    }
}
