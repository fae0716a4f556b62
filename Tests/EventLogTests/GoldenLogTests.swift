import Cryptography
import Foundation
import JSON
import SQLite
import Testing
import World

@testable import EventLog

@Suite("The golden log, version 1")
struct GoldenLogTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Golden/v1")

    private func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    }

    @Test(
        "its files are the ones that were released",
        arguments: [
            ("log.ndjson", "ff4f11a8b746b9129df7e926663e4f05e79a2b79e7230950da76b1fa06aeecb0"),
            ("keys.ndjson", "82207b57cbe53be567dc2835fa6b7951831593a4072d2c0f232c1d140324d135"),
            ("about.json", "6a11c585158fa84b18b26c504bf2e10a8edfe61bb1a3b8b9d67085ce84af3e38"),
            ("latest.note", "1e08ca396fcf557cfe60cd4faf01dac89cc1b4b2880c1297660edc7357023559"),
            ("forged.note", "63aac59c0bba447098b98a7ad183e4bd297909b04e675090a6a94cf07c9f20a0"),
        ]
    )
    func pinned(name: String, digest: String) throws {
        #expect(SHA256.hash(try bytes(name)).hex == digest)
    }

    @Test("it is made again byte for byte from its seed")
    func remade() async throws {
        var maker = try GoldenMaker()
        try await maker.run()
        for (name, made) in try maker.files() {
            if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
                try FileManager.default.createDirectory(
                    at: Self.folder,
                    withIntermediateDirectories: true
                )
                try Data(made).write(to: Self.folder.appendingPathComponent(name))
            }
            let isSame = try bytes(name) == made
            #expect(isSame, "\(name) differs")
        }
    }

    @Test(
        "it is intact as an export, with its key and an outside checkpoint",
        .proves("LOG-33", "LOG-35", "LOG-50", "LOG-52")
    )
    func intact() throws {
        let about = try JSON(parsing: try bytes("about.json"))
        var options = VerifyOptions()
        options.key = try #require(about["key"]?.string)
        options.anchors = [try bytes("latest.note")]
        let verdict = Verifier.verify(
            path: Self.folder.path + "/log.ndjson",
            options: options
        )
        #expect(verdict.result == .intact, "\(verdict.sentence)")
        #expect(verdict.records == 1000 && verdict.checkpoints == 10 && verdict.anchors == 1)
        #expect(verdict.warnings == [] && verdict.notProven.count == 1)
    }

    @Test(
        "without its checkpoints it is a chain by nobody, and not intact for who knows its key",
        .proves("LOG-58")
    )
    func unsigned() throws {
        let place = try Place()
        let about = try JSON(parsing: try bytes("about.json"))
        let lines = String(decoding: try bytes("log.ndjson"), as: UTF8.self)
            .split(separator: "\n").filter { !$0.contains("\"note\"") }
        let path = place.path + "/log.ndjson"
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
        var options = VerifyOptions()
        let chain = Verifier.verify(path: path, options: options)
        #expect(chain.result == .intact, "\(chain.sentence)")
        #expect(chain.notProven.first?.hasPrefix("Nobody's signature was checked") == true)
        options.key = try #require(about["key"]?.string)
        let pinned = Verifier.verify(path: path, options: options)
        #expect(pinned.fault == .signature && pinned.firstBad == 0, "\(pinned.sentence)")
        options.anchors = [try bytes("latest.note")]
        #expect(Verifier.verify(path: path, options: options).result == .intact)
    }

    @Test(
        "a database filled from it opens with its keys; the erased subject's bodies alone do not",
        .proves("LOG-17")
    )
    func withKeys() throws {
        let place = try Place()
        try FileManager.default.createDirectory(
            atPath: place.data,
            withIntermediateDirectories: true
        )
        try fill(place)
        let about = try JSON(parsing: try bytes("about.json"))
        let master = try #require(
            about["master_key_hex"]?.string.flatMap { Hexadecimal.bytes($0) }
        )
        var options = VerifyOptions()
        options.keys = (place.data + "/keys.db", master)
        #expect(Verifier.verify(path: place.events, options: options).result == .intact)
        // A key that nobody erased is missed, and one in another's place is found.
        let keys = try Connection(path: place.data + "/keys.db", mode: .readWrite)
        try keys.execute(
            "DELETE FROM data_key WHERE kind = 1 AND key_id = (SELECT min(key_id) FROM data_key WHERE kind = 1)"
        )
        let missing = Verifier.verify(path: place.events, options: options)
        #expect(missing.fault == .key, "\(missing.sentence)")
        try keys.execute("UPDATE data_key SET wrapped = zeroblob(60) WHERE kind = 2")
        let damaged = Verifier.verify(path: place.events, options: options)
        #expect(damaged.fault == .key && damaged.firstBad ?? .max < 100, "\(damaged.sentence)")
        options.keys = (place.data + "/keys.db", GoldenMaker.masters[0])
        #expect(Verifier.verify(path: place.events, options: options).exitCode == 2)
    }

    private func fill(_ place: Place) throws {
        let files = DataDirectory(path: place.data)
        for path in [files.events, files.keys] { try FileSystem.create(path) }
        let events = try files.openEvents()
        let keys = try files.openKeys()
        let about = try JSON(parsing: try bytes("about.json"))
        let store = try keys.prepare("INSERT INTO key_store VALUES (1, ?, 2, ?)")
        try store.bind(Hexadecimal.bytes(about["log_id"]?.string ?? "") ?? [], at: 0)
        try store.bind(MasterKey.id(of: GoldenMaker.masters[1]).bytes, at: 1)
        try store.run()
        for line in try bytes("keys.ndjson").split(separator: 0x0A) {
            let json = try JSON(parsing: Array(line))
            let insert = try keys.prepare("INSERT INTO data_key VALUES (?, ?, ?, ?, ?)")
            try insert.bind(hexBytes(json["key_id"]), at: 0)
            try insert.bind(json["kind"]?.integer ?? 0, at: 1)
            try insert.bind(hexBytes(json["owner"]), at: 2)
            try insert.bind(json["epoch"]?.integer ?? 0, at: 3)
            try insert.bind(hexBytes(json["wrapped"]), at: 4)
            try insert.run()
        }
        try events.execute("BEGIN")
        for line in try bytes("log.ndjson").split(separator: 0x0A) {
            let json = try JSON(parsing: Array(line))
            guard let position = json["pos"]?.integer else { continue }
            let insert = try events.prepare("INSERT INTO event VALUES (?, ?, ?, ?)")
            try insert.bind(position, at: 0)
            try insert.bind(hexBytes(json["event_id"]), at: 1)
            try insert.bind(hexBytes(json["leaf"]), at: 2)
            try insert.bind(hexBytes(json["rec"]), at: 3)
            try insert.run()
        }
        try events.execute("COMMIT")
        _ = try events.checkpoint(.truncate)
    }

    private func hexBytes(_ json: JSON?) -> [UInt8] {
        Hexadecimal.bytes(json?.string ?? "") ?? []
    }
}
