import World

/// Requests that wait for the writer; bounded in events and in bytes.
struct Waiting {
    private var requests: [Request] = []
    private var taken = 0
    private var events = 0
    private var bytes = 0
    private var isDraining = false
    /// Requests that the writer waits for before it takes the next group; 0 when it waits for none.
    private var gathering = 0
    var isClosed = false

    enum Answer {
        /// The writer must be woken.
        case first
        /// The writer has what it waits for.
        case gathered
        /// The writer is at work and will come to it.
        case queued
        case refused(AppendError)
    }

    mutating func add(_ request: Request, bytes more: Int) -> Answer {
        guard !isClosed else { return .refused(.closed) }
        guard events + request.events.count <= EventLog.waitingEventsMax,
            bytes + more <= EventLog.waitingBytesMax
        else { return .refused(.queueFull) }
        requests.append(request)
        events += request.events.count
        bytes += more
        guard isDraining else {
            isDraining = true
            return .first
        }
        guard gathering > 0, requests.count - taken >= gathering else { return .queued }
        gathering = 0
        return .gathered
    }

    var isEmpty: Bool { taken == requests.count }

    /// Says that the writer would like `count` requests; `false` when that many wait already.
    mutating func gather(_ count: Int) -> Bool {
        guard requests.count - taken < count, !isClosed else { return false }
        gathering = count
        return true
    }

    /// What waits, in order, up to `room` events; empty when nothing does or the next has more.
    mutating func take(room: Int) -> [Request] {
        gathering = 0
        var end = taken
        var count = 0
        while end < requests.count {
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

    /// Says that the writer stops, so that the next request wakes it; `false` when something waits.
    mutating func rest() -> Bool {
        guard taken == requests.count else { return false }
        isDraining = false
        return true
    }

    private mutating func forget(_ group: [Request]) {
        for request in group {
            events -= request.events.count
            bytes -= request.events.reduce(0) { $0 + $1.body.count }
        }
        guard taken == requests.count || taken > 4096 else { return }
        requests.removeSubrange(..<taken)
        taken = 0
    }
}
