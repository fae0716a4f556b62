import Testing
import World

@testable import EventLog

@Suite("Requests that wait for the writer")
struct WaitingTests {
    private static func request(
        _ number: UInt64,
        beginsGroup: Bool = false,
        raisesAlarm: Bool = false
    ) -> Request {
        let event = NewEvent(
            id: Identifier(high: 0, low: number),
            stream: .zero,
            type: "message_posted",
            sealing: .clear,
            body: []
        )
        return Request(
            events: [event],
            versions: [:],
            beginsGroup: beginsGroup,
            raisesAlarm: raisesAlarm
        ) { _ in }
    }

    private static func numbers(_ requests: [Request]) -> [UInt64] {
        requests.flatMap { $0.events.map(\.id.low) }
    }

    @Test("what begins a group is not written with what came before it, but with what comes after")
    func groups() {
        var waiting = Waiting()
        for number in 1...2 { _ = waiting.add(Self.request(UInt64(number)), bytes: 0) }
        _ = waiting.add(Self.request(3, beginsGroup: true), bytes: 0)
        _ = waiting.add(Self.request(4), bytes: 0)
        let first = waiting.take(room: 100)
        #expect(Self.numbers(first) == [1, 2])
        let more = waiting.take(room: 100, isMore: true)
        #expect(more.isEmpty)
        // Nor does the writer wait for company that it would not take.
        let waits = waiting.gather(8)
        #expect(!waits)
        let second = waiting.take(room: 100)
        #expect(Self.numbers(second) == [3, 4])
    }

    @Test("who waits for company goes on when something comes that begins another group")
    func completed() {
        var waiting = Waiting()
        _ = waiting.add(Self.request(1), bytes: 0)
        _ = waiting.take(room: 100)
        let waits = waiting.gather(8)
        let answer = waiting.add(Self.request(2, beginsGroup: true), bytes: 0)
        #expect(waits)
        guard case .gathered = answer else {
            Issue.record("the writer waits on")
            return
        }
    }

    @Test("where others have no room any more an alarm has some, in events and in bytes")
    func alarms() {
        var waiting = Waiting()
        func isTaken(raisesAlarm: Bool, bytes: Int = 0) -> Bool {
            if case .refused = waiting.add(Self.request(1, raisesAlarm: raisesAlarm), bytes: bytes)
            {
                return false
            }
            return true
        }
        while isTaken(raisesAlarm: false) {}
        var alarms = 0
        while isTaken(raisesAlarm: true) { alarms += 1 }
        #expect(alarms == EventLog.waitingReserve.events)

        waiting = Waiting()
        #expect(isTaken(raisesAlarm: false, bytes: EventLog.waitingBytesMax))
        #expect(!isTaken(raisesAlarm: false, bytes: 1))
        #expect(isTaken(raisesAlarm: true, bytes: EventLog.waitingReserve.bytes))
        #expect(!isTaken(raisesAlarm: true, bytes: 1))
    }

    @Test("what comes while a group is written joins it")
    func joining() {
        var waiting = Waiting()
        _ = waiting.add(Self.request(1), bytes: 0)
        let first = waiting.take(room: 100)
        #expect(Self.numbers(first) == [1])
        _ = waiting.add(Self.request(2), bytes: 0)
        let more = waiting.take(room: 100, isMore: true)
        #expect(Self.numbers(more) == [2])
    }
}
