import EventLog
import HTTP
import JSON
import RecordService
import World

/// A moment of the record: how many events there were, and what the clock said.
struct Moment: Sendable, Equatable {
    /// The first events that had happened; the rest had not.
    let count: UInt64
    /// What waits and due times are told against.
    let time: Timestamp
}

extension API {
    /// The moment a request means; `nil` where it names none.
    ///
    /// `at` (RFC 3339), `seq` (that event included) or `as_of` (so many events, as `as_of_seq` of an answer
    /// tells); with `at` and a position, that position at that time.
    func moment(
        _ call: Call,
        at: String = "at",
        seq: String = "seq",
        asOf: String? = "as_of"
    ) throws(Problem) -> Moment? {
        let head = service.log.head
        let time = try call.time(at)
        if let time, time > world.now() {
            throw Problem(422, "validation_failed", "`\(at)` lies in the future.")
        }
        var count: UInt64?
        if let text = call.request.query(seq) {
            guard let value = UInt64(text), value < head else {
                throw Problem(422, "validation_failed", "`\(seq)` is a position of the log.")
            }
            count = value + 1
        }
        if let asOf, let text = call.request.query(asOf) {
            guard count == nil, let value = UInt64(text), value <= head else {
                throw Problem(
                    422,
                    "validation_failed",
                    "`\(asOf)` is a number of events of the log, and not beside `\(seq)`."
                )
            }
            count = value
        }
        switch (count, time) {
        case (nil, nil): return nil
        case (let count?, let time?): return Moment(count: count, time: time)
        case (nil, let time?): return Moment(count: try self.count(at: time), time: time)
        case (let count?, nil): return try moment(after: count)
        }
    }

    /// The moment at which the log had just `count` events.
    func moment(after count: UInt64) throws(Problem) -> Moment {
        guard count > 0 else { return Moment(count: 0, time: Timestamp(microseconds: 0)) }
        let time = try time(in: (0..<count).reversed())?.time
        return Moment(count: count, time: time ?? Timestamp(microseconds: 0))
    }

    /// How many events were recorded at `time` or before; halves the log, since times never decrease.
    ///
    /// A record that can't be read is taken to be as late as the next that can.
    func count(at time: Timestamp) throws(Problem) -> UInt64 {
        var (low, high) = (UInt64(0), service.log.head)
        while low < high {
            let middle = low + (high - low) / 2
            if let found = try self.time(in: middle..<high), found.time <= time {
                low = found.position + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// The first of some positions whose record can be read, and when that was recorded; `nil` if none can.
    private func time(
        in positions: some Sequence<UInt64>
    ) throws(Problem) -> (position: UInt64, time: Timestamp)? {
        for position in positions {
            do throws(ReadError) {
                return (position, try service.log.time(of: position))
            } catch {
                guard case .integrityFailed = error else {
                    throw Problem(500, "integrity_failed", "A stored record can't be read.")
                }
            }
        }
        return nil
    }

    /// The event at a position of the log.
    func recorded(at position: UInt64) throws(Problem) -> RecordedEvent {
        do throws(ReadError) {
            if let event = try service.log.read(from: position, limit: 1).first { return event }
        } catch {
            throw Problem(500, "integrity_failed", "A stored record can't be read or opened.")
        }
        throw Problem(404, "not_found", "The log has no such position.")
    }

    /// The events of a stream before a moment.
    func stream(
        _ stream: Identifier,
        before moment: Moment
    ) throws(Problem) -> [RecordedEvent] {
        do throws(ReadError) {
            return try service.log.stream(stream).filter { $0.position < moment.count }
        } catch {
            throw Problem(500, "integrity_failed", "A stored record can't be read or opened.")
        }
    }
}

extension Call {
    /// A moment of the query, RFC 3339 in UTC.
    func time(_ name: String) throws(Problem) -> Timestamp? {
        guard let text = request.query(name) else { return nil }
        guard let time = Timestamp(text) else {
            throw Problem(422, "validation_failed", "`\(name)` is RFC 3339 in UTC.")
        }
        return time
    }
}
