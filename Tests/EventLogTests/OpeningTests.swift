import Foundation
import Glibc
import SQLite
import Testing
import World

@testable import EventLog

@Suite("Making and opening a log")
struct OpeningTests {
    @Test("a fresh directory holds one record, and only its owner may look")
    func fresh() throws {
        let place = try Place()
        try place.create()
        #expect(FileSystem.status(place.data)?.isOpenToOthers == false)
        for name in try FileManager.default.contentsOfDirectory(atPath: place.data) {
            #expect(FileSystem.status(place.data + "/" + name)?.isOpenToOthers == false, "\(name)")
        }
        let log = try place.open()
        #expect(log.head == 1 && log.origin == "clinic.example/records")
        #expect(log.environment == "development")
        #expect(log.epoch == "\(log.logID.hex.prefix(8))-0")
        let first = try #require(try log.read(from: 0, limit: 1).first)
        #expect(LogOpened(first.body ?? [])?.log == log.logID)
        log.close()
        #expect(throws: OpenError.exists(place.data)) { try place.create() }
    }

    @Test("a second opener is refused in one line while the first is open")
    func second() throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let error = #expect(throws: OpenError.self) { try place.open() }
        #expect(error == .inUse(place.data))
        #expect(error?.description.contains("\n") == false)
        log.close()
        withExtendedLifetime(log) {}
    }

    @Test("a log abandoned without closing goes on where its last commit ended")
    func abandoned() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        for number in 0..<30 { _ = try await log.append([posted("\(number)", in: patient)]) }
        let crashed = try place.crash()
        let reopened = try place.open(crashed)
        #expect(reopened.head == log.head)
        #expect(try reopened.stream(patient) == (try log.stream(patient)))
        let next = try await reopened.append(
            [posted("next", in: patient)],
            expecting: [patient: 30]
        )
        #expect(next.position == log.head)
        reopened.close()
        let verdict = Verifier.verify(path: crashed)
        #expect(verdict.result == .intact && verdict.records == log.head + 1)
        log.close()
    }

    @Test("another master key, or none of 32 bytes, opens nothing, and both keys are named")
    func masterKeys() throws {
        let place = try Place()
        try place.create()
        let other = try Place()
        let error = #expect(throws: OpenError.self) {
            try EventLog(
                directory: place.data,
                masterKey: other.master,
                types: [],
                world: .system,
                onFatal: { _ in }
            )
        }
        #expect(
            error
                == .wrongMasterKey(
                    given: MasterKey.id(of: other.master).hex,
                    needed: MasterKey.id(of: place.master).hex
                )
        )
        try FileManager.default.removeItem(atPath: place.data + "/keys.db")
        #expect(
            throws: OpenError.keyStoreMissing(masterKey: MasterKey.id(of: place.master).hex)
        ) {
            try place.open()
        }
        #expect(Verifier.verify(path: place.data).exitCode == 0)
        #expect(throws: OpenError.missing(other.data)) { try other.open() }
    }

    @Test("a seeded world makes the same bytes twice")
    func seeded() async throws {
        var rows: [[Row]] = []
        for _ in 0..<2 {
            let place = try Place(master: [UInt8](repeating: 7, count: 32))
            let (world, clock) = World.seeded(
                42,
                at: Timestamp(microseconds: 1_700_000_000_000_000)
            )
            try place.create(world)
            let log = try place.open(world: world)
            let patient = world.identifier()
            for number in 0..<5 {
                clock.advance(seconds: 1)
                let event = posted("\(number)", in: patient, id: world.identifier())
                _ = try await log.append([event])
            }
            log.close()
            rows.append(try place.rows())
        }
        #expect(rows[0].count == 8)
        let isSame = rows[0] == rows[1]
        #expect(isSame)
    }
}

@Suite("The master key file")
struct MasterKeyTests {
    @Test("it is made once, with mode 0600, and read back")
    func made() throws {
        let place = try Place()
        let path = place.path + "/data.key"
        let key = try MasterKey.create(path, world: .system)
        #expect(try MasterKey.read(path).bytes == key.bytes)
        #expect(FileSystem.status(path)?.mode == UInt32(S_IFREG | 0o600))
        #expect(throws: MasterKeyError.exists(path)) {
            try MasterKey.create(path, world: .system)
        }
    }

    @Test("it never prints itself")
    func redacted() throws {
        let place = try Place()
        let key = try MasterKey.create(place.path + "/data.key", world: .system)
        var text = ""
        dump(key, to: &text)
        for shown in [text, "\(key)", String(reflecting: key), "\([key])"] {
            #expect(shown.contains("redacted"))
            #expect(!shown.contains("\(key.bytes[0]), \(key.bytes[1])"))
        }
    }

    @Test(
        "a mode that lets group or others do anything is refused",
        arguments: [0o601, 0o602, 0o604, 0o610, 0o620, 0o640, 0o666]
    )
    func modes(mode: Int) throws {
        let place = try Place()
        let path = place.path + "/data.key"
        _ = try MasterKey.create(path, world: .system)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        #expect(throws: MasterKeyError.openToOthers(path)) { try MasterKey.read(path) }
    }

    @Test("no file, a link, a directory and a wrong content are refused, each in its own words")
    func faults() throws {
        let place = try Place()
        let path = place.path + "/data.key"
        #expect(throws: MasterKeyError.absent(path)) { try MasterKey.read(path) }
        _ = try MasterKey.create(path, world: .system)
        let link = place.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        #expect(throws: MasterKeyError.notAFile(link)) { try MasterKey.read(link) }
        #expect(throws: MasterKeyError.notAFile(place.path)) { try MasterKey.read(place.path) }
        let good = String(repeating: "ab", count: 32)
        for text in [
            "", "ab", String(good.dropLast()), good + "a", good.uppercased(), good + "\n\n",
        ] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            #expect(throws: MasterKeyError.malformed(path), "\(text.count)") {
                try MasterKey.read(path)
            }
        }
        try Data(good.utf8).write(to: URL(fileURLWithPath: path))
        #expect(try MasterKey.read(path).bytes == [UInt8](repeating: 0xAB, count: 32))
    }
}
