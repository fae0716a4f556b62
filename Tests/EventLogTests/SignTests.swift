import Testing
import World

@testable import EventLog

@Suite("A sign goes to disk with the first change")
struct SignTests {
    private let stream = World.system.identifier()
    private let patient = World.system.identifier()

    private func sign() -> Sign {
        Sign(posted("begun", in: stream), besides: ["viewing_started"])
    }

    private func occasion(_ sign: Sign) -> Occasion {
        Occasion(correlation: World.system.identifier(), actor: World.system.identifier()) { .zero }
            .signed(by: sign)
    }

    @Test("it is appended once, behind the change, named for the same request, and not counted")
    func once() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let sign = sign()
        let occasion = occasion(sign)
        let done = try await Occasion.$current.withValue(occasion) {
            let first = try await log.append([posted("one", in: patient)])
            let second = try await log.append([posted("two", in: patient)])
            return (first: first, second: second)
        }
        #expect(done.first.positions.count == 1 && sign.isWritten)
        let signs = try log.stream(stream)
        #expect(signs.count == 1)
        let only = try #require(signs.first)
        // Its own key may be told between the two.
        #expect(only.position > done.first.position && only.position < done.second.position)
        #expect(only.recordedAt == done.first.recordedAt)
        #expect(only.correlation == occasion.correlation)
        log.close()
    }

    @Test("what is refused takes none with it, and the next try does")
    func refused() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let sign = sign()
        try await Occasion.$current.withValue(occasion(sign)) {
            await #expect(throws: AppendError.self) {
                try await log.append([posted("one", in: patient)], expecting: [patient: 7])
            }
            #expect(!sign.isWritten)
            #expect(try log.stream(stream).isEmpty)
            _ = try await log.append([posted("one", in: patient)], expecting: [patient: 0])
        }
        #expect(sign.isWritten)
        #expect(try log.stream(stream).count == 1)
        log.close()
    }

    @Test("a mere look, nothing at all, and what comes when the occasion is over go without")
    func without() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let sign = sign()
        var look = posted("look", in: patient)
        look.type = "viewing_started"
        try await Occasion.$current.withValue(occasion(sign)) { [look] in
            _ = try await log.append([look])
            _ = try await log.append([])
            sign.close()
            _ = try await log.append([posted("late", in: patient)])
        }
        #expect(!sign.isWritten)
        #expect(try log.stream(stream).isEmpty)
        log.close()
    }
}
