import Cryptography
import Foundation
import SQLite
import Synchronization
import Testing
import World

@testable import EventLog

@Suite("What is kept of a large log's headers")
struct HeadsTests {
    /// A closed log and what was kept of it, whatever its size.
    private func kept(_ place: Place) async throws -> (head: UInt64, patient: Identifier) {
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        for number in 0..<30 { _ = try await log.append([posted("\(number)", in: patient)]) }
        let streams = log.published.withLock { $0.streams }
        log.writer.withLock { writer in
            guard let writer else { return }
            Heads(
                log: log.logID,
                head: writer.head,
                announced: writer.announced,
                keyHistory: writer.keyHistory,
                streams: streams,
                restores: 0,
                vouched: 0
            )
            .write(log.files, master: place.master)
        }
        _ = try await log.append([posted("after", in: patient)])
        log.close()
        return (log.head, patient)
    }

    private var none: DataDirectory { DataDirectory(path: "/nowhere") }

    @Test("a log opens the same with it, without it, and with one that is damaged or another's")
    func same() async throws {
        let place = try Place()
        let (head, patient) = try await kept(place)
        let path = place.data + "/heads"
        let good = try Data(contentsOf: URL(fileURLWithPath: path))
        let heads = try required(Heads.read(DataDirectory(path: place.data), master: place.master))
        #expect(heads.head.next == head - 1)
        var damaged = good
        damaged[good.count / 2] ^= 1
        let other = try Place()
        _ = try await kept(other)
        let foreign = try Data(contentsOf: URL(fileURLWithPath: other.data + "/heads"))
        for content in [good, damaged, foreign, good.prefix(120), Data(), nil] {
            if let content {
                try content.write(to: URL(fileURLWithPath: path))
            } else {
                try FileManager.default.removeItem(atPath: path)
            }
            let log = try place.open()
            #expect(log.head == head && log.version(of: patient) == 31)
            #expect(try log.stream(patient).count == 31)
            log.close()
        }
        #expect(Heads.read(none, master: place.master) == nil)
    }

    @Test("a log cut back or changed behind its back is scanned, and what is wrong is told")
    func changed() async throws {
        for change in [
            "DELETE FROM event WHERE pos > 20",
            "UPDATE event SET leaf = zeroblob(32) WHERE pos = 25",
        ] {
            let place = try Place()
            let (_, patient) = try await kept(place)
            try place.tamper(change)
            let log = try place.open()
            if change.hasPrefix("DELETE") {
                #expect(log.head == 21 && log.version(of: patient) == 18)
            }
            #expect(log.condition != .well)
            log.close()
        }
    }

    @Test("made by somebody without the master key, it is not used")
    func forged() async throws {
        let place = try Place()
        let (_, patient) = try await kept(place)
        let directory = DataDirectory(path: place.data)
        var heads = try required(Heads.read(directory, master: place.master))
        var others = StreamIndex()
        for (stream, positions) in heads.streams.all where stream != patient {
            let isNew = others.insert(positions, of: stream)
            #expect(isNew)
        }
        heads.streams = others
        let path = URL(fileURLWithPath: place.data + "/heads")
        heads.write(directory, master: World.system.bytes(32))
        let written = Array(try Data(contentsOf: path))
        let body = written.dropLast(32)
        for end in [Array(written.suffix(32)), SHA256.hash(Array(body)).bytes] {
            try Data(body + end).write(to: path)
            #expect(Heads.read(directory, master: place.master) == nil)
            let log = try place.open()
            #expect(log.version(of: patient) == 31)
            log.close()
        }
    }

    @Test("every byte of it changed in turn is found")
    func everyByte() async throws {
        let place = try Place()
        _ = try await kept(place)
        let path = place.data + "/heads"
        let good = try Data(contentsOf: URL(fileURLWithPath: path))
        for index in good.indices {
            var changed = good
            changed[index] ^= 0x10
            try changed.write(to: URL(fileURLWithPath: path))
            let read = Heads.read(DataDirectory(path: place.data), master: place.master)
            #expect(read == nil, "byte \(index)")
        }
    }
}
