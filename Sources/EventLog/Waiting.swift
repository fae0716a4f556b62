import World

/// Requests that wait for the writer; bounded in events and in bytes, with more of both for alarms.
///
/// Taken in the order they came. Those that are not urgent wait for company, until an urgent one comes
/// or their time is over.
struct Waiting {
    private var requests: [Request] = []
    private var taken = 0
    private var events = 0
    private var bytes = 0
    /// How many of those that wait are urgent.
    private var urgent = 0
    private var isDraining = false
    /// The writer will look again by itself for what is not urgent.
    private var isTimed = false
    /// Requests that the writer waits for before it takes the next group; 0 when it waits for none.
    private var gathering = 0
    var isClosed = false

    enum Answer {
        /// The writer must be woken.
        case first
        /// The writer must be woken after a while.
        case later
        /// The writer has what it waits for.
        case gathered
        /// The writer is at work and will come to it.
        case queued
        case refused(AppendError)
    }

    mutating func add(_ request: Request, bytes more: Int) -> Answer {
        guard !isClosed else { return .refused(.closed) }
        let reserve = request.raisesAlarm ? EventLog.waitingReserve : (events: 0, bytes: 0)
        guard events + request.events.count <= EventLog.waitingEventsMax + reserve.events,
            bytes + more <= EventLog.waitingBytesMax + reserve.bytes
        else { return .refused(.queueFull) }
        requests.append(request)
        events += request.events.count
        bytes += more
        if request.isUrgent { urgent += 1 }
        guard isDraining else {
            guard !request.isUrgent else {
                isDraining = true
                return .first
            }
            return setTimer() ? .later : .queued
        }
        // What begins a group is not waited past: the one before it is complete.
        guard gathering > 0, urgent >= gathering || request.beginsGroup else { return .queued }
        gathering = 0
        return .gathered
    }

    private mutating func setTimer() -> Bool {
        defer { isTimed = true }
        return !isTimed
    }

    /// Whether nothing urgent waits.
    var isCalm: Bool { urgent == 0 }

    /// The time of what is not urgent is over; `false` when nothing waits.
    mutating func timeIsOver() -> Bool {
        isTimed = false
        guard taken < requests.count else { return false }
        isDraining = true
        return true
    }

    /// Says that the writer would like `count` requests; `false` when that many wait already.
    mutating func gather(_ count: Int) -> Bool {
        guard urgent < count, !isClosed, !isNextApart else { return false }
        gathering = count
        return true
    }

    /// Says that the writer waits no longer; `false` when it has been told already that it has what it waits for.
    mutating func gathersNoMore() -> Bool {
        defer { gathering = 0 }
        return gathering > 0
    }

    /// Whether what comes next begins a group.
    private var isNextApart: Bool { taken < requests.count && requests[taken].beginsGroup }

    /// What waits, in order, up to `room` events and to what begins another group.
    ///
    /// `isMore` for a group that is begun. Empty when the next has more, or when nothing urgent waits and `all` is not asked for.
    mutating func take(room: Int, all: Bool = false, isMore: Bool = false) -> [Request] {
        gathering = 0
        guard urgent > 0 || all else { return [] }
        var end = taken
        var count = 0
        while end < requests.count {
            if requests[end].beginsGroup, isMore || end > taken { break }
            let next = requests[end].events.count
            guard count + next <= room else { break }
            count += next
            end += 1
        }
        let group = Array(requests[taken..<end])
        taken = end
        forget(group)
        return group
    }

    enum Rest {
        /// Something urgent waits.
        case no
        /// The writer stops, and the next request wakes it.
        case yes
        /// The same, and it must look again after a while.
        case timed
    }

    /// Says that the writer would stop.
    mutating func rest() -> Rest {
        guard urgent == 0 else { return .no }
        isDraining = false
        guard taken < requests.count else { return .yes }
        return setTimer() ? .timed : .yes
    }

    private mutating func forget(_ group: [Request]) {
        for request in group {
            events -= request.events.count
            bytes -= request.events.reduce(0) { $0 + $1.body.count }
            if request.isUrgent { urgent -= 1 }
        }
        guard taken == requests.count || taken > 4096 else { return }
        requests.removeSubrange(..<taken)
        taken = 0
    }
}
