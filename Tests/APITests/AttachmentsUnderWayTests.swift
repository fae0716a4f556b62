import Clinical
import Testing
import World

@testable import API

@Suite("Files that stopped on their way")
struct AttachmentsUnderWayTests {
    private func session(_ number: Int) -> SessionID {
        SessionID(Identifier(high: 1, low: UInt64(number)))
    }

    @Test("count in full however often they stop, and no more moments are kept than are told apart")
    func stops() {
        let files = AttachmentsUnderWay()
        let most = AttachmentsUnderWay.stopsMax
        for moment in 1...(3 * most) { files.leave(7, in: session(1), at: Int64(moment)) }
        let left = files.left(in: session(1))
        #expect(left.count == most)
        #expect(left.map(\.size).reduce(0, +) == Int64(21 * most))
        #expect(left.last?.at == Int64(3 * most))
        files.leave(5, in: session(1), at: 86_400 + Int64(3 * most))
        #expect(files.left(in: session(1)).map(\.size) == [5])
    }

    @Test("are remembered of so many conversations; then the one that stopped longest ago goes")
    func conversations() {
        let files = AttachmentsUnderWay()
        let most = AttachmentsUnderWay.brokenMax
        for number in 1...most { files.leave(1, in: session(number), at: Int64(number)) }
        files.leave(1, in: session(1), at: Int64(most))
        for number in 1...2 { files.leave(1, in: session(most + number), at: Int64(most)) }
        #expect(files.brokenCount == most)
        #expect(files.left(in: session(1)).count == 2)
        #expect(files.left(in: session(2)).isEmpty && files.left(in: session(3)).isEmpty)
        #expect(files.left(in: session(4)).count == 1)
        files.leave(1, in: session(most + 3), at: 86_400 + Int64(most))
        #expect(files.brokenCount == 1)
    }
}
