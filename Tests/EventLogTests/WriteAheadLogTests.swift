import Foundation
import SQLite
import Synchronization
import Testing
import World

@testable import EventLog

@Suite("The write-ahead log, while work does not end")
struct WriteAheadLogTests {
    @Test("is copied by the one connection that writes, and a verifier finds everything")
    func copied() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        let text = String(repeating: "long ", count: 12_000)
        for _ in 0..<4 {
            _ = try await log.append((0..<200).map { _ in posted(text, in: patient) })
        }
        // 48 MB went by: it has started over.
        log.withWriter { #expect($0.connection.walFrames * 8192 < 2 * Writer.walMax) }
        #expect(writing("events.db", of: URL(fileURLWithPath: place.path).lastPathComponent) == 1)
        #expect(try log.stream(patient).count == 800)
        log.close()
        #expect(log.writeAheadLogBytes == 0, "nobody has the file open any more")
        let verdict = Verifier.verify(path: place.data)
        #expect(verdict.result == .intact && verdict.records > 800)
    }

    /// How many descriptors of this process may write to the file `name` of a place.
    private func writing(_ name: String, of path: String) -> Int {
        let here = "/proc/self/fd"
        return (FileSystem.names(in: here) ?? [])
            .count { number in
                guard
                    let target = try? FileManager.default.destinationOfSymbolicLink(
                        atPath: here + "/" + number
                    ),
                    URL(fileURLWithPath: target).lastPathComponent == name,
                    target.contains(path),
                    let text = try? String(
                        contentsOfFile: "/proc/self/fdinfo/\(number)",
                        encoding: .utf8
                    ),
                    let line = text.split(separator: "\n").first(where: { $0.hasPrefix("flags:") }),
                    let flags = Int32(
                        line.dropFirst(6).trimmingCharacters(in: .whitespaces),
                        radix: 8
                    )
                else { return false }
                return flags & O_ACCMODE != O_RDONLY
            }
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
