import Clinical
import Testing
import World

@testable import API
@testable import HTTP

@Suite("A dashboard stream")
struct DashboardStreamsTests {
    private static let hour: Int64 = 3600
    private let owner = UserID(Identifier.zero)
    private let clock: SeededClock
    private let streams: DashboardStreams

    init() {
        let (world, clock) = World.seeded(1, at: Timestamp(microseconds: 1_800_000_000_000_000))
        self.clock = clock
        streams = DashboardStreams(world: world)
    }

    private func reader(_ number: Int = 1) -> EventStream {
        EventStream(remoteAddress: "", transport: Nowhere(), number: number)
    }

    @Test("that nobody reads is over after an hour, and known as over for another")
    func unread() {
        let (id, _) = streams.open(owner)
        clock.advance(seconds: Self.hour - 1)
        #expect(streams.standing(of: id)?.isOver == false)
        clock.advance(seconds: 1)
        #expect(streams.standing(of: id)?.isOver == true)
    }

    @Test("that somebody reads goes on for as long as that, and an hour longer for who comes back")
    func read() {
        let (id, _) = streams.open(owner)
        let (first, second) = (reader(1), reader(2))
        streams.attach(first, to: id)
        clock.advance(seconds: 9 * Self.hour)
        #expect(streams.standing(of: id)?.isOver == false)
        streams.attach(second, to: id)
        streams.detach(first, from: id)
        clock.advance(seconds: 2 * Self.hour)
        #expect(streams.standing(of: id)?.isOver == false)
        streams.detach(second, from: id)
        clock.advance(seconds: Self.hour - 1)
        #expect(streams.standing(of: id)?.isOver == false)
        clock.advance(seconds: 1)
        #expect(streams.standing(of: id)?.isOver == true)
    }

    @Test("that was stopped is over at once, whoever leaves it afterwards")
    func stopped() {
        let (id, _) = streams.open(owner)
        let reader = reader()
        streams.attach(reader, to: id)
        streams.stop(id)
        streams.detach(reader, from: id)
        #expect(streams.standing(of: id)?.isOver == true)
    }

    @Test("that is read outlives thousands that nobody reads any more")
    func crowded() {
        let (id, _) = streams.open(owner)
        streams.attach(reader(), to: id)
        clock.advance(seconds: 3 * Self.hour)
        for _ in 1..<DashboardStreams.openMax { streams.open(owner) }
        clock.advance(seconds: 3 * Self.hour)
        streams.open(owner)
        #expect(streams.standing(of: id)?.isOver == false)
    }
}

/// A way out that takes everything and keeps nothing.
private final class Nowhere: EventStreamTransport {
    func sendEvents(_ bytes: [UInt8], number: Int) -> Bool { true }
    func sendEvent(_ event: ServerSentEvent, number: Int) -> Bool { true }
    func endEvents(with last: ServerSentEvent?, number: Int) {}
    func onEventsClosed(number: Int, _ body: @escaping @Sendable () -> Void) {}
    func isEventStreamOpen(number: Int) -> Bool { true }
    func eventsWaitingBytes(number: Int) -> Int { 0 }
}
