import Glibc
import Synchronization

/// Random words from the kernel (`getentropy(3)`, 256 bytes at most), fetched 32 at a time.
///
/// One system call a word was 5 to 10 % of an append. A word is wiped from memory as it is given out.
final class SystemChance: Sendable {
    private static let wordsMax = 32

    private struct State {
        var words = [UInt64](repeating: 0, count: SystemChance.wordsMax)
        var left = 0
    }

    private let state = Mutex(State())

    func next() -> UInt64 {
        state.withLock { state in
            if state.left == 0 { Self.fill(&state) }
            state.left -= 1
            defer { state.words[state.left] = 0 }
            return state.words[state.left]
        }
    }

    private static func fill(_ state: inout State) {
        let wanted = wordsMax * MemoryLayout<UInt64>.size
        if unsafe getentropy(&state.words, wanted) != 0 {
            var generator = SystemRandomNumberGenerator()
            for index in state.words.indices { state.words[index] = generator.next() }
        }
        state.left = wordsMax
    }
}
