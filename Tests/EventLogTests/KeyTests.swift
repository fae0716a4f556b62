import Foundation
import SQLite
import Testing
import World

@testable import EventLog

@Suite("Keys")
struct KeyTests {
    @Test("no plain text stands in any file of the directory")
    func noPlaintext() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        let secret = "unmistakable-words-of-a-patient"
        for sealing in [Sealing.subject(patient), .day, .access] {
            _ = try await log.append([posted(secret, in: patient, sealing: sealing)])
        }
        try log.bind(subject: patient, field: "name", value: secret)
        let token = try log.secret("token")
        let crashed = try place.crash()
        log.close()
        for directory in [place.data, crashed] {
            for name in try FileManager.default.contentsOfDirectory(atPath: directory) {
                let data = try Data(contentsOf: URL(fileURLWithPath: directory + "/" + name))
                #expect(data.range(of: Data(secret.utf8)) == nil, "\(name)")
                #expect(data.range(of: Data(token)) == nil, "\(name)")
            }
        }
    }

    @Test("an event whose key was destroyed has no body, and its neighbours have theirs")
    func erased() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let erased = World.system.identifier()
        let kept = World.system.identifier()
        _ = try await log.append([posted("a", in: erased), posted("b", in: kept)])
        #expect(try log.destroyKeys(of: erased) == 1)
        log.close()
        let reopened = try place.open()
        #expect(try reopened.stream(erased).map(\.body) == [nil])
        #expect(try reopened.stream(kept).first?.body == Array(#"{"text":"b"}"#.utf8))
        reopened.close()
        #expect(Verifier.verify(path: place.data).result == .intact)
    }

    @Test("a wrapped key that was changed or moved is told as damaged, not as missing")
    func damaged() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        let appended = try await log.append([posted("a", in: patient)])
        let keyID = try #require(try log.read(from: appended.position, limit: 1).first).keyID
        log.close()
        let keys = try Connection(path: place.data + "/keys.db", mode: .readWrite)
        try keys.execute("UPDATE data_key SET epoch = 2")
        let reopened = try place.open()
        #expect(throws: ReadError.keyDamaged(keyID)) { try reopened.stream(patient) }
        await #expect(throws: AppendError.self) {
            try await reopened.append([posted("b", in: patient)])
        }
        reopened.close()
    }

    @Test("keys whose owners were swapped seal nothing, are told, and are not destroyed")
    func swapped() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let one = World.system.identifier()
        let two = World.system.identifier()
        _ = try await log.append([posted("a", in: one), posted("b", in: two)])
        let head = log.head
        log.close()
        let keys = try Connection(path: place.data + "/keys.db", mode: .readWrite)
        let update = try keys.prepare("UPDATE data_key SET owner = ? WHERE owner = ?")
        for (new, old) in [(Identifier.zero, one), (one, two), (two, Identifier.zero)] {
            try update.bind(new.bytes, at: 0)
            try update.bind(old.bytes, at: 1)
            try update.run()
        }
        let reopened = try place.open()
        await #expect(throws: AppendError.self) {
            try await reopened.append([posted("c", in: one)])
        }
        #expect(reopened.head == head)
        #expect(reopened.condition.text.contains("another owner"))
        #expect(throws: ReadError.self) { try reopened.destroyKeys(of: one) }
        #expect(try reopened.keyStatus().dataKeys == 2)
        reopened.close()
    }

    @Test("a named secret stays the same, differs by name, and is read without opening the log")
    func secrets() throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let token = try log.secret("token")
        #expect(token.count == 32)
        #expect(try log.secret("token") == token)
        #expect(try log.secret("other") != token)
        #expect(
            try EventLog.storedSecret("token", directory: place.data, masterKey: place.master)
                == token
        )
        #expect(
            try EventLog.storedSecret("never", directory: place.data, masterKey: place.master)
                == nil
        )
        log.close()
        let reopened = try place.open()
        #expect(try reopened.secret("token") == token)
        reopened.close()
    }

    @Test("the first binding of a value wins, and nothing but the whole value finds it")
    func blindIndex() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        #expect(try log.subject(field: "mrn", value: "12345") == nil)
        let results = await withTaskGroup(of: Identifier?.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try? log.bind(
                        subject: World.system.identifier(),
                        field: "mrn",
                        value: "12345"
                    )
                }
            }
            return await group.reduce(into: Set<Identifier?>()) { $0.insert($1) }
        }
        #expect(results.count == 1)
        let winner = try #require(results.first ?? nil)
        #expect(try log.subject(field: "mrn", value: "12345") == winner)
        for (field, value) in [
            ("mrn", "1234"), ("mrn", "123456"), ("mr", "n12345"), ("name", "12345"),
        ] {
            #expect(try log.subject(field: field, value: value) == nil)
        }
        log.close()
    }
}

@Suite("Secrets read beside a running service")
struct StoredSecretTests {
    /// What `kill -9` in the middle of a change of keys leaves: the journal of an open transaction.
    @Test("a journal that a killed writer left is rolled back, not told as a read-only database")
    func hotJournal() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let secret = try log.secret("token-signing")
        log.close()
        let writer = try Connection(path: place.data + "/keys.db", mode: .readWrite)
        try writer.execute("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN IMMEDIATE")
        for number in 0..<400 {
            try writer.execute(
                "INSERT INTO secret VALUES ('filler-\(number)', zeroblob(16), 1, zeroblob(60))"
            )
        }
        let crashed = try place.crash()
        try writer.execute("ROLLBACK")
        #expect(FileManager.default.fileExists(atPath: crashed + "/keys.db-journal"))
        let found = try EventLog.storedSecret(
            "token-signing",
            directory: crashed,
            masterKey: place.master
        )
        #expect(found == secret)
        #expect(!FileManager.default.fileExists(atPath: crashed + "/keys.db-journal"))
    }
}
