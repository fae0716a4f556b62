public import Clinical
import EventLog
import JSON
import Synchronization
import World

/// Viewing intervals: nothing clinical leaves before the event that says who sees it is on disk.
///
/// An interval is opened by an event, silently extended by looks at patients it names already, extended
/// by an event when a new patient appears, begun anew after 15 minutes, and closed by an event.
public final class Viewings: Sendable {
    /// Longest time one event speaks for.
    public static let intervalSeconds: UInt64 = 900
    /// Most patients one event names.
    public static let patientsMax = 1000
    static let openMax = 20_000

    fileprivate struct Key: Hashable {
        let user: UserID
        let view: String
        let purpose: String
        let filter: String?
        let searched: String?
    }

    private struct Interval {
        let viewing: Identifier
        let startedAt: UInt64
        var lastLook: UInt64
        var patients: Set<PatientID>
        /// Others that were begun at the same moment for the same looker; they end with it.
        var twins: [Identifier] = []
        /// Whether its end is on its way to the log.
        var isEnding = false
    }

    private struct Plan: Sendable {
        var events: [NewEvent] = []
        var changed: [(Key, Interval, begins: Bool)] = []
        /// Intervals that the events end.
        var ended: [(Key, Identifier)] = []
    }

    /// The intervals that are open, and how many channels look through each.
    private struct State {
        var open: [Key: Interval] = [:]
        var holders: [Key: Int] = [:]
    }

    /// A channel that looks for as long as it is open: nobody else who leaves ends its interval.
    ///
    /// Given back by `leave`, or with the value itself, which ends nothing.
    public final class Hold: Sendable {
        fileprivate let key: Key
        private let viewings: Viewings
        private let isHeld = Mutex(true)

        fileprivate init(_ key: Key, _ viewings: Viewings) {
            self.key = key
            self.viewings = viewings
        }

        /// Gives it back; whether it was the last one.
        fileprivate func release() -> Bool {
            let wasHeld = isHeld.withLock { isHeld in
                defer { isHeld = false }
                return isHeld
            }
            return wasHeld && viewings.release(key)
        }

        deinit { _ = release() }
    }

    /// Looks that are being recorded before they are had, and who waits for that.
    private struct Foreseen {
        let patients: Set<PatientID>
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let log: EventLog
    private let world: World
    private let state = Mutex(State())
    /// Looks that are being recorded, and who else wants to look the same way.
    private let recording = Mutex<[Key: [CheckedContinuation<Void, Never>]]>([:])
    private let ahead = Mutex<(open: [UInt64: Foreseen], count: UInt64)>(([:], 0))
    /// How often an interval has ended or was about to.
    private let endings = Atomic<UInt64>(0)

    init(log: EventLog, world: World) {
        self.log = log
        self.world = world
    }

    /// Records that `viewer` sees `patients`, unless an open interval says so already.
    ///
    /// On disk when this returns; only then may the answer leave. Many who look the same way at once are one look.
    public func look(
        _ viewer: Viewer,
        at patients: some Sequence<PatientID>
    )
        async throws(ServiceError)
    {
        let (key, patients) = (Self.key(viewer), Set(patients))
        while !isOpen(key, patients) {
            guard await begins(key) else { continue }
            defer { isRecorded(key) }
            try await look([(viewer, patients)])
        }
    }

    /// What stands for words that were searched for: the same for the same words, in capitals or not.
    ///
    /// They are not to be got back out of it; whether it stands for given words is known to who searches for those, too.
    public func tag(ofSearched words: String) throws(ServiceError) -> String? {
        do throws(ReadError) {
            let tag = try log.tag(field: "searched", value: words.lowercased())
            return Identifier(bytes: tag)?.hex
        } catch {
            throw .integrity("\(error)")
        }
    }

    /// That an open interval says what is seen.
    public struct Standing: Sendable {
        fileprivate let endings, until: UInt64
    }

    /// For how long a standing holds at most, so that an interval knows of its latest look to the second.
    private static let standingSeconds: UInt64 = 1

    /// That an open interval says already that `viewer` sees `patients`; `nil` when none does.
    ///
    /// It is one more look, without waiting, for what is pushed; what is not seen yet must be looked at first. What is
    /// pushed many times a second asks ``holds(_:)`` meanwhile.
    public func standing(_ viewer: Viewer, _ patients: Set<PatientID>) -> Standing? {
        // Before the look: an interval that ends meanwhile ends the standing as well.
        let endings = endings.load(ordering: .acquiring)
        let now = world.monotonic()
        guard let startedAt = openSince(Self.key(viewer), patients, now) else { return nil }
        let end = startedAt &+ Self.intervalSeconds * 1_000_000_000
        return Standing(
            endings: endings,
            until: min(end, now &+ Self.standingSeconds * 1_000_000_000)
        )
    }

    /// Whether what was seen still is: no interval of anybody has ended since.
    public func holds(_ standing: Standing) -> Bool {
        endings.load(ordering: .acquiring) == standing.endings
            && world.monotonic() < standing.until
    }

    private func isOpen(_ key: Key, _ patients: Set<PatientID>) -> Bool {
        openSince(key, patients, world.monotonic()) != nil
    }

    /// Since when an open interval names `patients`; this is a look through it.
    private func openSince(_ key: Key, _ patients: Set<PatientID>, _ now: UInt64) -> UInt64? {
        state.withLock { state in
            guard let known = state.open[key], !known.isEnding, !Self.isOld(known, now),
                known.patients.isSuperset(of: patients)
            else { return nil }
            state.open[key]?.lastLook = now
            return known.startedAt
        }
    }

    /// An interval ends: nothing that was seen through one is taken for seen without asking.
    private func noteEnding() { endings.wrappingAdd(1, ordering: .releasing) }

    private static func isOld(_ interval: Interval, _ now: UInt64) -> Bool {
        now.elapsed(since: interval.startedAt) >= intervalSeconds * 1_000_000_000
    }

    /// Whether to record a look now; `false` once somebody else has who was at it.
    private func begins(_ key: Key) async -> Bool {
        let isFree = recording.withLock { recording in
            guard recording[key] == nil else { return false }
            recording[key] = []
            return true
        }
        guard !isFree else { return true }
        await withCheckedContinuation { (waiter: CheckedContinuation<Void, Never>) in
            let isOver = recording.withLock { recording in
                recording[key]?.append(waiter)
                return recording[key] == nil
            }
            if isOver { waiter.resume() }
        }
        return false
    }

    private func isRecorded(_ key: Key) {
        let waiting = recording.withLock { $0.removeValue(forKey: key) ?? [] }
        for waiter in waiting { waiter.resume() }
    }

    /// The same for many viewers, in one commit; of an alarm (`isAlarm`) also where others are refused for want of room.
    public func look(
        _ looks: [(viewer: Viewer, patients: Set<PatientID>)],
        isAlarm: Bool = false
    )
        async throws(ServiceError)
    {
        await whatIsForeseen(of: looks)
        let plan = plan(looks)
        guard !plan.events.isEmpty else { return }
        do throws(ServiceError) {
            try await append(plan.events, raisesAlarm: isAlarm)
        } catch {
            abandon(plan)
            throw error
        }
        settle(plan)
        // The look itself is on record; what ends too late is tried again.
        try? await endCrowded()
    }

    /// Begins to record looks that are about to be had, beside what is being appended now; ``look(_:)`` at the
    /// same patients waits for it.
    ///
    /// So who is told of an alarm waits for one commit and not for two. Returns at once, from any thread.
    public func foresee(_ looks: [(viewer: Viewer, patients: Set<PatientID>)]) {
        let plan = plan(looks)
        guard !plan.events.isEmpty else { return }
        guard plan.events.count <= EventLog.eventsPerAppendMax else { return abandon(plan) }
        let number = ahead.withLock { ahead in
            ahead.count &+= 1
            let patients = looks.reduce(into: Set()) { $0.formUnion($1.patients) }
            ahead.open[ahead.count] = Foreseen(patients: patients)
            return ahead.count
        }
        // Fifty looks take as long to write as the alarm and its commit together, and are needed a little later.
        log.submit(plan.events, beginsGroup: true, raisesAlarm: true) { [self] answer in
            if case .success = answer { settle(plan) } else { abandon(plan) }
            let waiting = ahead.withLock { $0.open.removeValue(forKey: number)?.waiting ?? [] }
            for waiter in waiting { waiter.resume() }
        }
    }

    private func whatIsForeseen(
        of looks: [(viewer: Viewer, patients: Set<PatientID>)]
    ) async {
        let numbers = ahead.withLock { ahead in
            ahead.open
                .filter { one in
                    looks.contains { !$0.patients.isDisjoint(with: one.value.patients) }
                }
                .keys
        }
        for number in numbers {
            await withCheckedContinuation { (waiter: CheckedContinuation<Void, Never>) in
                let isOver = ahead.withLock { ahead in
                    ahead.open[number]?.waiting.append(waiter)
                    return ahead.open[number] == nil
                }
                if isOver { waiter.resume() }
            }
        }
    }

    /// The events that say what is new in some looks, and the intervals as they are then.
    private func plan(_ looks: [(viewer: Viewer, patients: Set<PatientID>)]) -> Plan {
        let now = world.monotonic()
        var plan = Plan()
        for (viewer, patients) in looks {
            let key = Self.key(viewer)
            let (known, isOld) = state.withLock { state -> (Interval?, Bool) in
                state.open[key]?.lastLook = now
                let known = state.open[key]
                let isOld = known.map { $0.isEnding || Self.isOld($0, now) } ?? true
                if isOld {
                    state.open[key]?.isEnding = true
                    noteEnding()
                }
                return (known, isOld)
            }
            let fresh = isOld ? patients : patients.subtracting(known?.patients ?? [])
            guard isOld || !fresh.isEmpty else { continue }
            let viewing = world.identifier()
            if isOld, let known, !known.isEnding {
                plan.events += ended(known, viewer.user, reason: "renewed")
                plan.ended.append((key, known.viewing))
            }
            let renews = isOld ? nil : known?.viewing
            plan.events += started(viewer, viewing: viewing, patients: fresh, renews: renews)
            let interval = Interval(
                viewing: isOld ? viewing : known?.viewing ?? viewing,
                startedAt: isOld ? now : known?.startedAt ?? now,
                lastLook: now,
                patients: fresh
            )
            plan.changed.append((key, interval, isOld))
        }
        return plan
    }

    private func settle(_ plan: Plan) {
        state.withLock { state in
            for (key, interval, begins) in plan.changed {
                merge(interval, begins: begins, into: &state.open, key: key)
            }
        }
    }

    /// What could not be recorded is as if it had not been planned.
    private func abandon(_ plan: Plan) {
        state.withLock { state in
            for (key, viewing) in plan.ended where state.open[key]?.viewing == viewing {
                state.open[key]?.isEnding = false
            }
        }
    }

    private func merge(
        _ interval: Interval,
        begins: Bool,
        into open: inout [Key: Interval],
        key: Key
    ) {
        if open[key]?.viewing == interval.viewing {
            open[key]?.patients.formUnion(interval.patients)
            return
        }
        // What was extended has been begun anew meanwhile: its patients are asked for again.
        guard begins else { return }
        if let other = open[key], !other.isEnding {
            open[key]?.patients.formUnion(interval.patients)
            open[key]?.twins.append(interval.viewing)
            return
        }
        open[key] = interval
    }

    // MARK: Leaving

    /// Holds the interval of a view that `viewer` looks through for some time, open or still to be opened.
    public func hold(_ viewer: Viewer) -> Hold {
        let key = Self.key(viewer)
        state.withLock { $0.holders[key, default: 0] += 1 }
        return Hold(key, self)
    }

    /// One holder less; whether there is none left.
    private func release(_ key: Key) -> Bool {
        state.withLock { state in
            let count = state.holders[key, default: 1] - 1
            state.holders[key] = count > 0 ? count : nil
            return count <= 0
        }
    }

    /// Closes the interval of a view with the last of those who hold it.
    public func leave(_ hold: Hold) async throws(ServiceError) {
        if hold.release() { try await end(hold.key) }
    }

    /// Closes the interval of a view that its viewer has left, unless somebody holds it.
    public func leave(_ viewer: Viewer) async throws(ServiceError) {
        try await end(Self.key(viewer))
    }

    private func end(_ key: Key) async throws(ServiceError) {
        try await end("left") { state in
            // Whoever came meanwhile looks through it.
            guard state.holders[key] == nil, let interval = state.open[key] else { return [] }
            return [(key, interval)]
        }
    }

    /// Closes every interval nobody has looked through for 15 minutes; all of them when `stopping`.
    public func sweep(stopping: Bool = false) async throws(ServiceError) {
        let now = world.monotonic()
        try await end(stopping ? "service_stopped" : "idle") { state in
            state.open
                .filter { _, interval in
                    let idle = now.elapsed(since: interval.lastLook)
                    return stopping || idle >= Self.intervalSeconds * 1_000_000_000
                }
                .map { ($0, $1) }
        }
    }

    /// Closes some of those that nobody holds where too many are open, longest unseen first.
    private func endCrowded() async throws(ServiceError) {
        let now = world.monotonic()
        guard state.withLock({ $0.open.count - $0.holders.count > Self.openMax }) else { return }
        try await end("crowded_out") { state in
            // Whoever has just looked is about to be answered.
            let free = state.open.filter { key, interval in
                state.holders[key] == nil
                    && now.elapsed(since: interval.lastLook) >= 1_000_000_000
            }
            return free.sorted { $0.value.lastLook < $1.value.lastLook }
                .prefix(state.open.count - Self.openMax + Self.openMax / 16).map { ($0, $1) }
        }
    }

    /// Puts the ends of those that `choose` names on record, some hundreds at a time; those whose ends can't be recorded
    /// stay open.
    private func end(
        _ reason: String,
        _ choose: (State) -> [(Key, Interval)]
    ) async throws(ServiceError) {
        let chosen = state.withLock { state in
            let chosen = choose(state).filter { !$0.1.isEnding }
            for (key, _) in chosen { state.open[key]?.isEnding = true }
            if !chosen.isEmpty { noteEnding() }
            return chosen
        }
        for start in stride(from: 0, to: chosen.count, by: EventLog.eventsPerAppendMax) {
            let part = chosen[start..<min(start + EventLog.eventsPerAppendMax, chosen.count)]
            do throws(ServiceError) {
                try await append(part.flatMap { ended($1, $0.user, reason: reason) })
            } catch {
                keepOpen(chosen[start...])
                throw error
            }
            state.withLock { state in
                for (key, interval) in part where state.open[key]?.viewing == interval.viewing {
                    state.open[key] = nil
                }
            }
        }
    }

    /// What could not be ended: it ends with what was begun in its place meanwhile, where that is so.
    private func keepOpen(_ intervals: ArraySlice<(Key, Interval)>) {
        state.withLock { state in
            for (key, interval) in intervals {
                guard let other = state.open[key] else {
                    state.open[key] = interval
                    continue
                }
                if other.viewing == interval.viewing {
                    state.open[key]?.isEnding = false
                } else {
                    state.open[key]?.twins += [interval.viewing] + interval.twins
                }
            }
        }
    }

    /// Records that somebody was kept from something, and from whose record, where it is one.
    public func denied(
        user: UserID,
        role: String,
        operation: String,
        reason: String,
        patient: PatientID? = nil,
        requestID: String?,
        address: String?
    ) async throws(ServiceError) {
        let body = Fields()
            .with("user_id", user.text).with("role", role).with("operation", operation)
            .with("reason", reason).with("request_id", requestID).with("address", address)
            .with("patient_id", patient?.text).json
        try await append([event("access_denied", user: user, id: world.identifier(), body: body)])
    }

    private static func key(_ viewer: Viewer) -> Key {
        Key(
            user: viewer.user,
            view: viewer.view,
            purpose: viewer.purpose,
            filter: viewer.filter,
            searched: viewer.searched
        )
    }

    private func started(
        _ viewer: Viewer,
        viewing: Identifier,
        patients: Set<PatientID>,
        renews: Identifier?
    ) -> [NewEvent] {
        let names = patients.map(\.text).sorted()
        var events: [NewEvent] = []
        for start in stride(from: 0, to: max(names.count, 1), by: Self.patientsMax) {
            let part = names[start..<min(start + Self.patientsMax, names.count)]
            let body = Fields()
                .with("viewing_id", viewing.text("vie")).with("user_id", viewer.user.text)
                .with("role", viewer.role).with("view", viewer.view)
                .with("purpose", viewer.purpose).with("patients", part.map { .string($0) })
                .with("filter", viewer.filter).with("as_of", Int64(clamping: log.head))
                .with("request_id", viewer.requestID).with("address", viewer.address)
                .with("renews", renews?.text("vie"))
                .with("searched", patients.isEmpty ? viewer.searched : nil).json
            let id = start == 0 ? viewing : world.identifier()
            events.append(event("viewing_started", user: viewer.user, id: id, body: body))
        }
        return events
    }

    private func ended(_ interval: Interval, _ user: UserID, reason: String) -> [NewEvent] {
        ([interval.viewing] + interval.twins)
            .map { viewing in
                let body = Fields()
                    .with("viewing_id", viewing.text("vie")).with("user_id", user.text)
                    .with("reason", reason).json
                return event("viewing_ended", user: user, id: world.identifier(), body: body)
            }
    }

    private func event(_ type: String, user: UserID, id: Identifier, body: JSON) -> NewEvent {
        NewEvent(
            id: id,
            stream: user.raw,
            type: type,
            actor: user.raw,
            sealing: .access,
            body: body.bytes
        )
    }

    // As many appends as it takes: a desk may have more people than one holds events.
    private func append(
        _ events: [NewEvent],
        raisesAlarm: Bool = false
    ) async throws(ServiceError) {
        do throws(AppendError) {
            for start in stride(from: 0, to: events.count, by: EventLog.eventsPerAppendMax) {
                let end = min(start + EventLog.eventsPerAppendMax, events.count)
                _ = try await log.append(Array(events[start..<end]), raisesAlarm: raisesAlarm)
            }
        } catch {
            throw .unavailable(error)
        }
    }
}
