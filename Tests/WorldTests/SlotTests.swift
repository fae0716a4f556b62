import Testing
import World

@Suite("A closure that is looked up")
struct SlotTests {
    /// Where the stack stands now.
    @inline(never)
    private static func depth() -> UInt {
        var mark: UInt8 = 0
        return withUnsafePointer(to: &mark) { UInt(bitPattern: $0) }
    }

    @Test("is called as deep in the stack after thousands of looks as after the first")
    func looks() {
        let depth: @Sendable () -> UInt = { SlotTests.depth() }
        let slot = Slot(depth)
        let maybe = Slot<(@Sendable () -> UInt)?>(depth)
        func now() -> [UInt?] { [slot.body(), maybe.body?()] }
        let first = now()
        for _ in 0..<10_000 {
            _ = (slot.body, maybe.body == nil)
        }
        #expect(now() == first)
    }

    @Test("is the one that was set last")
    func exchange() {
        let slot = Slot<(@Sendable () -> Int)?>(nil)
        #expect(slot.body == nil)
        for number in 1...3 {
            slot.body = { number }
            #expect(slot.body?() == number)
        }
        slot.body = nil
        #expect(slot.body == nil)
    }
}
