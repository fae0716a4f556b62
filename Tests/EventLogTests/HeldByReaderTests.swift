import Foundation
import SQLite
import Testing
import World

@testable import EventLog

@Suite("A reader that does not end")
struct HeldByReaderTests {
    @Test("lets the write-ahead log grow to its bound; that is told, and ends with the reader")
    func held() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let bound = 6 << 20
        log.withWriter { $0.walBytesMax = bound }
        let patient = World.system.identifier()
        let text = String(repeating: "long ", count: 12_000)
        _ = try await log.append([posted("first", in: patient)])
        let outside = try Connection(path: place.events, mode: .readOnly)
        try outside.execute("BEGIN")
        let rows = try outside.prepare("SELECT pos FROM event")
        #expect(try rows.step())
        var appended: UInt64 = 0
        var isTold = false
        do throws(AppendError) {
            while appended < 400 {
                _ = try await log.append([posted(text, in: patient)])
                appended += 1
                if case .heldByReader(_, false) = log.condition { isTold = true }
            }
        } catch {
            #expect(error == .storageFull)
        }
        #expect(isTold && appended < 400, "\(appended)")
        guard case .heldByReader(let bytes, true) = log.condition else {
            Issue.record("\(log.condition)")
            return
        }
        #expect(bytes >= bound - (1 << 19) && bytes < bound)
        #expect(log.writeAheadLogBytes <= bound && !log.isWritable)
        #expect(try log.stream(patient).count == Int(appended) + 1, "what is there is read")
        rows.reset()
        try outside.execute("COMMIT")
        for _ in 0..<500 where !log.isWritable { try await Task.sleep(for: .milliseconds(10)) }
        _ = try await log.append([posted("after", in: patient)])
        #expect(log.condition == .well)
        log.close()
        #expect(Verifier.verify(path: place.data).result == .intact)
    }

    @Test("alone holds it: large events without one never come near the smallest bound")
    func unheld() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        log.setWriteAheadLogMax(bytes: 1)
        let patient = World.system.identifier()
        let text = String(repeating: "long ", count: 12_000)
        for _ in 0..<600 {
            _ = try await log.append([posted(text, in: patient)])
            #expect(log.condition == .well)
        }
        log.close()
    }
}
