import Cryptography
import Foundation
import Testing
import World

@testable import EventLog

@Suite("A witness")
struct WitnessTests {
    private struct Conversation: Decodable {
        struct Request: Decodable {
            let body: String
            let wantStatus: Int
            let asserts: [String]
        }

        let logPublicKeyHex: String
        let logOrigin: String
        let requests: [Request]
    }

    @Test("it answers the published conversation as it should", .proves("LOG-36"))
    func conversation() throws {
        let file = try VectorFile.json(
            "torchwood-witness/add-checkpoint-conversation.json",
            as: Conversation.self
        )
        let key = try #require(
            Hexadecimal.bytes(file.logPublicKeyHex).flatMap { Ed25519PublicKey(bytes: $0) }
        )
        let log = try #require(
            VerifierKey(name: file.logOrigin, algorithm: .ed25519, key: key)
        )
        let place = try Place()
        #expect(Set(file.requests.map(\.wantStatus)) == [200, 403, 409, 422])
        for (number, request) in file.requests.enumerated() {
            // Made anew each time: what it remembers is on disk.
            let witness = try Witness(
                name: "example.com/witness",
                logs: [log.text],
                directory: place.path + "/state",
                world: .system
            )
            let answer = witness.addCheckpoint(Array(request.body.utf8))
            // The specification says 404 for an unknown log since; the conversation has 403.
            let isUnknown = request.asserts.contains { $0.contains("unknown log") }
            #expect(answer.status == (isUnknown ? 404 : request.wantStatus), "request \(number)")
            if answer.status == 200 {
                let note = request.body.split(separator: "\n\n", maxSplits: 1)[1] + answer.body
                let signed = try SignedNote(Array(note.utf8))
                #expect(
                    try signed.verified(by: [try #require(VerifierKey(witness.key))]).count == 1
                )
            }
            if answer.status == 409 {
                #expect(request.asserts == ["body == \"\(answer.body.dropLast())\\n\""])
                #expect(answer.contentType == "text/x.tlog.size")
            }
        }
    }

    @Test("of two copies of a log that went apart it signs only one", .proves("LOG-36"))
    func forked() async throws {
        let home = try Place()
        let (first, second) = try await forkedLogs(home)
        defer {
            first.close()
            second.close()
        }
        let place = try Place()
        let witness = try Witness(
            name: "w.example",
            logs: [try #require(first.originKey)],
            directory: place.path + "/state",
            world: .system
        )
        let common = try #require(first.latestCheckpoint)
        let start = WitnessRequest.body(old: 0, proof: [], note: common.note)
        #expect(witness.addCheckpoint(start).status == 200)
        for (log, status) in [(first, 200), (second, 409)] {
            _ = try await log.append([posted("another", in: World.system.identifier())])
            let next = try #require(await log.checkpointNow())
            let proof = try log.consistencyProof(from: common.size, to: next.size)
            let body = WitnessRequest.body(old: common.size, proof: proof, note: next.note)
            #expect(witness.addCheckpoint(body).status == status)
        }
        let forked = try #require(second.latestCheckpoint)
        let seen = try #require(first.latestCheckpoint)
        let proof = try second.consistencyProof(from: seen.size, to: forked.size)
        let body = WitnessRequest.body(old: seen.size, proof: proof, note: forked.note)
        #expect([409, 422].contains(witness.addCheckpoint(body).status))
    }

    // One log and a copy of its directory, both with the same keys.
    private func forkedLogs(_ place: Place) async throws -> (EventLog, EventLog) {
        try place.create()
        var policy = CheckpointPolicy()
        policy.intervalMilliseconds = 3_600_000
        let log = try place.open()
        log.startCheckpoints(policy)
        _ = try await log.append([posted("common", in: World.system.identifier())])
        _ = await log.checkpointNow()
        log.close()
        let copy = try place.open(try place.crash("fork"))
        copy.startCheckpoints(policy)
        let original = try place.open()
        original.startCheckpoints(policy)
        return (original, copy)
    }

    @Test("one whose key or memory is missing, empty or damaged does not start", .proves("LOG-36"))
    func damaged() throws {
        let place = try Place()
        let seed = World.system.bytes(32)
        let log = try required(NoteSigner(name: "log.example", algorithm: .ed25519, seed: seed))
            .verifier
        let directory = place.path + "/state"
        func witness() throws -> String {
            try Witness(name: "w", logs: [log.text], directory: directory, world: .system).key
        }
        let key = try witness()
        #expect(try witness() == key)
        let names = try FileManager.default.contentsOfDirectory(atPath: directory)
        #expect(names.contains("begun") && names.count == 3)
        for name in names where name != "begun" {
            let file = URL(fileURLWithPath: directory + "/" + name)
            let kept = try Data(contentsOf: file)
            for content in [Data(), Data("x".utf8), kept.prefix(40)] {
                try content.write(to: file)
                #expect(throws: WitnessError.self, "\(name) of \(content.count) bytes") {
                    try witness()
                }
            }
            try FileManager.default.removeItem(at: file)
            #expect(throws: WitnessError.self, "\(name) is missing") { try witness() }
            try kept.write(to: file)
            #expect(try witness() == key)
        }
        // A log that is new to it has no memory to lose.
        let other = try required(NoteSigner(name: "other.example", algorithm: .ed25519, seed: seed))
        let logs = [log.text, other.verifier.text]
        _ = try Witness(name: "w", logs: logs, directory: directory, world: .system)
        try FileManager.default.removeItem(atPath: directory + "/witness.key")
        #expect(throws: WitnessError.self) { try witness() }
    }

    @Test(
        "a second one on the same memory is refused for as long as the first lives",
        .proves("LOG-36")
    )
    func alone() throws {
        let place = try Place()
        func witness(_ directory: String) throws -> Witness {
            try Witness(name: "w", logs: [], directory: directory, world: .system)
        }
        let key = try {
            let first = try witness(place.path + "/state")
            #expect(throws: WitnessError.self) { try witness(place.path + "/state") }
            // By whatever name the directory is called.
            try FileManager.default.createSymbolicLink(
                atPath: place.path + "/alias",
                withDestinationPath: place.path + "/state"
            )
            #expect(throws: WitnessError.self) { try witness(place.path + "/alias") }
            // The lock is the key itself: what else is taken away makes no room for a second.
            try? FileManager.default.removeItem(atPath: place.path + "/state/lock")
            #expect(throws: WitnessError.self) { try witness(place.path + "/state") }
            return first.key
        }()
        #expect(try witness(place.path + "/state").key == key)
    }

    @Test("a request of another form is 400")
    func malformed() throws {
        let place = try Place()
        let witness = try Witness(
            name: "w",
            logs: [],
            directory: place.path + "/state",
            world: .system
        )
        let note = "a\n1\n\(Base64.encode(SHA256.hash([]).bytes))\n\n— a AAAAAAA=\n"
        for body in [
            "", "old 1", "old 01\n\n\(note)", "old 1\nAA==\n\n\(note)", "new 1\n\n\(note)",
        ] {
            #expect(witness.addCheckpoint(Array(body.utf8)).status == 400, "\(body)")
        }
        #expect(witness.addCheckpoint(Array("old 0\n\n\(note)".utf8)).status == 404)
    }
}
