import SQLite
import Synchronization
import Testing
import World

@testable import EventLog

@Suite("The write-ahead log, while work does not end")
struct WriteAheadCopierTests {
    @Test("is copied beside the writer, and a verifier finds everything")
    func copied() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        let text = String(repeating: "long ", count: 12_000)
        var begun = 0
        for _ in 0..<4 {
            _ = try await log.append((0..<200).map { _ in posted(text, in: patient) })
        }
        log.withWriter { begun = $0.copier?.count ?? 0 }
        #expect(begun > 0, "48 MB went by without a copy beside the writer")
        #expect(try log.stream(patient).count == 800)
        log.close()
        #expect(log.writeAheadLogBytes == 0, "nobody has the file open any more")
        let verdict = Verifier.verify(path: place.data)
        #expect(verdict.result == .intact && verdict.records > 800)
    }

    @Test("a layered disk has nothing that goes on beside the writer")
    func layered() throws {
        let files = DataDirectory(path: "/nowhere", disk: try Disk(layer: Passing()))
        #expect(files.writeAheadCopier() == nil)
    }

    private final class Passing: FileLayer {
        func open(
            _ name: String?,
            _ kind: FileKind,
            _ base: BaseFile
        ) throws(LayerFault) -> LayeredFile { LayeredFile(base) }

        func delete(_ name: String, durably: Bool) throws(LayerFault) -> Bool { true }
    }

    @Test("an event twice in one group is written once, though it is not in the table yet")
    func twice() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        for number in 0..<20 {
            let event = posted("\(number)", in: patient)
            let answers = await withCheckedContinuation { continuation in
                let box = Box(continuation)
                for other in [event, posted("other", in: World.system.identifier()), event] {
                    log.submit([other], isUrgent: other.id != event.id) { box.add($0) }
                }
            }
            let positions = try answers.map { try $0.get() }
            #expect(positions.filter(\.isDuplicate).count == 1)
            #expect(Set(positions.map(\.position)).count == 2)
        }
        #expect(try log.stream(patient).count == 20)
        log.close()
    }

    /// Resumes when three answers came.
    private final class Box: Sendable {
        private let answers = Mutex<[Result<Appended, AppendError>]>([])
        private let continuation: CheckedContinuation<[Result<Appended, AppendError>], Never>

        init(_ continuation: CheckedContinuation<[Result<Appended, AppendError>], Never>) {
            self.continuation = continuation
        }

        func add(_ answer: Result<Appended, AppendError>) {
            let all = answers.withLock { answers in
                answers.append(answer)
                return answers
            }
            if all.count == 3 { continuation.resume(returning: all) }
        }
    }
}
