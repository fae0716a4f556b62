import Cryptography
import Foundation
import SQLite
import Testing
import World

@testable import EventLog

@Suite("Erasure, rotation and backup")
struct ErasureTests {
    private func bytes(_ path: String) -> [UInt8] {
        (try? [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))) ?? []
    }

    // Every 60-byte window of a file that opens as a wrapped key under `master`, whatever it belongs to.
    private func opens(_ path: String, _ key: (id: Identifier, wrapped: [UInt8])) -> Bool {
        Data(bytes(path)).range(of: Data(key.wrapped)) != nil
    }

    private func wrapped(
        _ place: Place,
        _ owner: Identifier
    ) throws -> (id: Identifier, wrapped: [UInt8]) {
        let connection = try Connection(path: place.data + "/keys.db", mode: .readOnly)
        let row = try connection.prepare("SELECT key_id, wrapped FROM data_key WHERE owner = ?")
        try row.bind(owner.bytes, at: 0)
        #expect(try row.step())
        return (try required(Identifier(bytes: row.blob(0))), row.blob(1))
    }

    @Test("an erased subject opens no more, from memory, from disk or from the old wrapped key")
    func erase() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let (gone, kept) = (World.system.identifier(), World.system.identifier())
        for number in 0..<5 {
            _ = try await log.append([posted("a \(number)", in: gone), posted("b", in: kept)])
        }
        try log.bind(subject: gone, field: "patient", value: "MRN-1")
        let old = try wrapped(place, gone)
        #expect(try log.destroyKeys(of: gone) == 1)
        #expect(try log.stream(gone).allSatisfy { $0.body == nil })
        #expect(try log.stream(kept).allSatisfy { $0.body != nil })
        #expect(try log.subject(field: "patient", value: "MRN-1") == nil)
        await #expect(throws: AppendError.erased(gone)) {
            try await log.append([posted("more", in: gone)])
        }
        #expect(try log.isErased(gone) && !log.isErased(kept))
        #expect(try log.keyStatus().pending == [gone])
        // The row is gone from the file; a copy of it still opens under the old key until that goes.
        #expect(!opens(place.data + "/keys.db", old))
        let next = try #require(MasterKey(text: String(repeating: "ab", count: 32)))
        #expect(try log.rotateMasterKey(to: next, copy: place.path + "/keys-2.db") == 2)
        try await log.recordRotation()
        #expect(throws: CryptographyError.notAuthentic) {
            try KeyWrap.unwrap(
                old.wrapped,
                master: next.bytes,
                log: log.logID,
                keyID: old.id,
                epoch: 1
            )
        }
        #expect(try log.erasuresWaiting(before: 1) == [])
        #expect(try log.erasuresWaiting(before: 2) == [gone])
        try log.noteErasureCompleted(of: gone)
        #expect(try log.erasuresWaiting(before: 2) == [])
        #expect(try log.keyStatus().pending == [] && log.keyStatus().epoch == 2)
        #expect(try log.stream(kept).allSatisfy { $0.body != nil })
        log.close()
        #expect(throws: OpenError.self) { try place.open() }
        let reopened = try EventLog(
            directory: place.data,
            masterKey: next.bytes,
            types: names,
            world: .system,
            onFatal: { _ in }
        )
        #expect(try reopened.stream(gone).allSatisfy { $0.body == nil })
        #expect(try reopened.stream(kept).count == 5)
        _ = try await reopened.append([posted("after", in: kept)])
        reopened.close()
        #expect(Verifier.verify(path: place.data).result == .intact)
    }

    @Test("erase one, lose the disk, restore an old backup with the newer keys: the other reads")
    func restore() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let (gone, kept) = (World.system.identifier(), World.system.identifier())
        for _ in 0..<20 {
            _ = try await log.append([posted("a", in: gone), posted("b", in: kept)])
        }
        let report = try await log.backUp(to: place.path + "/backup")
        #expect(report.records < log.head)
        _ = try log.destroyKeys(of: gone)
        let next = try #require(MasterKey(text: String(repeating: "cd", count: 32)))
        _ = try log.rotateMasterKey(to: next, copy: place.path + "/keys-2.db")
        log.close()
        try FileManager.default.removeItem(atPath: place.data)
        let target = place.path + "/restored"
        let again = try EventLog.restore(
            place.path + "/backup",
            keys: place.path + "/keys-2.db",
            to: target
        )
        #expect(again == report)
        #expect(throws: OpenError.exists(target)) {
            try EventLog.restore(place.path + "/backup", keys: nil, to: target)
        }
        #expect(throws: OpenError.self) { try place.open(target) }
        let restored = try EventLog(
            directory: target,
            masterKey: next.bytes,
            types: names,
            world: .system,
            onFatal: { _ in }
        )
        #expect(try restored.stream(kept).count == 20)
        #expect(try restored.stream(kept).allSatisfy { $0.body != nil })
        #expect(try restored.stream(gone).allSatisfy { $0.body == nil } && restored.isErased(gone))
        restored.close()
        // The log ends before the erasure; keys that were wrapped since show that the store went on.
        var options = VerifyOptions()
        options.keys = (target + "/keys.db", next.bytes)
        for isMarked in [true, false] {
            let verdict = Verifier.verify(path: target, options: options)
            #expect(verdict.result == .intact, "\(verdict.sentence)")
            #expect(verdict.warnings.contains { $0.contains("1 subjects were erased") })
            if isMarked { try DataDirectory(path: target).removeCopyMark() }
        }
    }

    @Test(
        "a key that keys.db alone calls erased is missed, unless the directory is a copy",
        .proves("LOG-17")
    )
    func unsaid() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let gone = World.system.identifier()
        _ = try await log.append([posted("a", in: gone)])
        // What somebody does who can write keys.db: a row that says erased, and no event.
        _ = try log.destroyKeys(of: gone)
        log.close()
        var options = VerifyOptions()
        options.keys = (place.data + "/keys.db", place.master)
        #expect(Verifier.verify(path: place.data, options: options).fault == .key)
        try DataDirectory(path: place.data).markCopy()
        #expect(Verifier.verify(path: place.data, options: options).result == .intact)
    }

    @Test(
        "while it is served, a key that keys.db alone calls erased is missed as well",
        .proves("LOG-17")
    )
    func unsaidWhileServed() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let gone = World.system.identifier()
        _ = try await log.append([posted("a", in: gone)])
        _ = try log.destroyKeys(of: gone)
        log.close()
        let served = try place.open()
        #expect(served.condition == .keysMissing(1))
        served.close()
        try DataDirectory(path: place.data).markCopy()
        let copy = try place.open()
        try await copy.acceptRestore(by: "the officer")
        #expect(copy.condition == .well)
        copy.close()
    }

    @Test(
        "the sum over the blind index fits after bindings, an erasure and a rotation, and no other rows",
        .proves("LOG-18")
    )
    func indexSum() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        try await log.recordIndexSealed()
        try await log.recordIndexSealed()
        #expect(try log.read(from: 0, limit: 99).count { $0.type == "index_sealed" } == 1)
        let people = (0..<5).map { _ in World.system.identifier() }
        for (number, person) in people.enumerated() {
            _ = try await log.append([posted("a", in: person)])
            try log.bind(subject: person, field: "patient", value: "MRN-\(number)")
            try log.bind(subject: people[0], field: "patient", value: "MRN-\(number)")
        }
        _ = try log.destroyKeys(of: people[2])
        let next = try #require(MasterKey(text: String(repeating: "ab", count: 32)))
        #expect(!log.hasUsed(next))
        _ = try log.rotateMasterKey(to: next, copy: place.path + "/keys-2.db")
        #expect(log.hasUsed(next))
        #expect(throws: ReadError.self) {
            try log.rotateMasterKey(to: next, copy: place.path + "/keys-3.db")
        }
        try await log.recordRotation()
        log.close()
        func open() throws -> EventLog {
            try EventLog(
                directory: place.data,
                masterKey: next.bytes,
                types: names,
                world: .system,
                onFatal: { _ in }
            )
        }
        let again = try open()
        #expect(try again.subject(field: "patient", value: "MRN-3") == people[3])
        let first = try #require(MasterKey(text: Hexadecimal.text(place.master)))
        #expect(again.hasUsed(first))
        again.close()
        let right = bytes(place.data + "/keys.db")
        for change in [
            "DELETE FROM blind_index WHERE tag = (SELECT min(tag) FROM blind_index)",
            "DELETE FROM blind_index",
            "INSERT INTO blind_index VALUES ('patient', zeroblob(16), zeroblob(16))",
            "UPDATE blind_index SET field = 'login'",
            "UPDATE blind_index SET subject = (SELECT max(subject) FROM blind_index)",
            "DELETE FROM secret WHERE name = 'blind-index-sum'",
            "DELETE FROM secret WHERE name = 'blind-index'",
        ] {
            try Connection(path: place.data + "/keys.db", mode: .readWrite).execute(change)
            #expect(throws: OpenError.self, "\(change)") { try open() }
            var options = VerifyOptions()
            options.keys = (place.data + "/keys.db", next.bytes)
            #expect(Verifier.verify(path: place.data, options: options).fault == .key, "\(change)")
            try Data(right).write(to: URL(fileURLWithPath: place.data + "/keys.db"))
        }
        try open().close()
    }

    @Test(
        "a copy takes nothing until a person accepts it; there is nothing to accept otherwise",
        .proves("LOG-37")
    )
    func copies() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        _ = try await log.append([posted("a", in: patient)])
        await #expect(throws: AcceptError.nothingToAccept) {
            try await log.acceptRestore(by: "the officer")
        }
        let epoch = log.epoch
        _ = try await log.backUp(to: place.path + "/backup")
        #expect(log.epoch == epoch && log.isWritable)
        log.close()
        _ = try EventLog.restore(place.path + "/backup", keys: nil, to: place.path + "/restored")
        // A backup that is served as it is, is a copy as well.
        for directory in [place.path + "/backup", place.path + "/restored"] {
            let copy = try place.open(directory)
            guard case .quarantined = copy.condition else {
                Issue.record("\(directory) takes events")
                continue
            }
            await #expect(throws: AppendError.self) {
                try await copy.append([posted("b", in: patient)])
            }
            try await copy.acceptRestore(by: "the officer")
            await #expect(throws: AcceptError.nothingToAccept) {
                try await copy.acceptRestore(by: "the officer")
            }
            _ = try await copy.append([posted("b", in: patient)])
            #expect(copy.epoch.hasSuffix("-1"))
            copy.close()
            let after = try place.open(directory)
            #expect(after.isWritable && after.epoch.hasSuffix("-1"))
            after.close()
            #expect(Verifier.verify(path: directory).result == .intact)
        }
    }

    @Test("a rotation that can't write its copy changes nothing, and the same key goes on")
    func rotationWithoutCopy() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        _ = try await log.append([posted("a", in: patient)])
        let next = try #require(MasterKey(text: String(repeating: "ef", count: 32)))
        let before = try log.keyStatus()
        for path in [place.path + "/absent/keys.db", place.events] {
            #expect(throws: ReadError.self) { try log.rotateMasterKey(to: next, copy: path) }
        }
        #expect(try log.keyStatus() == before)
        _ = try await log.append([posted("b", in: World.system.identifier())])
        log.close()
        let again = try place.open()
        #expect(try again.appended().allSatisfy { $0.body != nil })
        again.close()
    }

    @Test("wherever the disk fails in a rotation, one key opens all, and the copy is there before")
    func rotationFails() async throws {
        let next = try #require(MasterKey(text: String(repeating: "ef", count: 32)))
        var outcomes: Set<Bool> = []
        for fault in [FaultyDisk.Fault.ioError, .full, .powerCut] {
            let step = (fault == .powerCut ? 1 : 3) * (isLong ? 1 : 4)
            for number in stride(from: 1, to: 500, by: step) {
                let place = try Place()
                try place.create()
                let disk = FaultyDisk()
                let layered = try Disk(layer: disk)
                let log = try place.open(disk: layered)
                let patients = (0..<3).map { _ in World.system.identifier() }
                for patient in patients { _ = try await log.append([posted("a", in: patient)]) }
                let copy = place.path + "/keys-2.db"
                disk.plan(.init(fault, nil, number: number))
                _ = try? log.rotateMasterKey(to: next, copy: copy)
                let fired = disk.fired
                if fault != .powerCut { disk.plan(nil) }
                log.close()
                disk.plan(nil)
                try disk.dropUnsynced { false }
                let needed = EventLog.storedMasterKeyID(directory: place.data)
                // A hot journal hides the name; then the rotation has not happened.
                let isRotated = needed == next.id
                outcomes.insert(isRotated)
                if isRotated { try KeyStoreCopies.check(copy, of: place, by: next) }
                let again = try EventLog(
                    directory: place.data,
                    masterKey: isRotated ? next.bytes : place.master,
                    types: names,
                    world: .system,
                    onFatal: { _ in }
                )
                #expect(try again.appended().allSatisfy { $0.body != nil }, "\(fault) \(number)")
                again.close()
                if fired == 0 { break }
            }
        }
        #expect(outcomes == [true, false])
    }

    @Test("backups made while others write and sign verify, and hold what was acknowledged before")
    func underLoad() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        log.startCheckpoints(CheckpointPolicy())
        let patient = World.system.identifier()
        let writers = (0..<4)
            .map { number in
                Task {
                    while !Task.isCancelled {
                        _ = try? await log.append([posted("x", in: patient)])
                        if number == 0 { _ = await log.checkpointNow() }
                    }
                }
            }
        for number in 0..<10 {
            let before = log.head
            let report = try await log.backUp(to: place.path + "/backup-\(number)")
            #expect(report.records >= before)
        }
        for writer in writers { writer.cancel() }
        for writer in writers { await writer.value }
        log.close()
        #expect(Verifier.verify(path: place.data).result == .intact)
    }

    @Test("a directory older than it vouched for takes nothing until a person accepts it")
    func quarantine() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        for _ in 0..<5 { _ = try await log.append([posted("x", in: patient)]) }
        let (size, epoch) = (log.head, log.epoch)
        log.close()
        let root = Data(repeating: 1, count: 32).base64EncodedString()
        for (vouched, isHeld) in [(size, false), (size + 1, true)] {
            let note = "clinic.example/records\n\(vouched)\n\(root)\n\n\u{2014} clinic AAAA\n"
            try note.write(
                toFile: place.data + "/checkpoints.log",
                atomically: true,
                encoding: .utf8
            )
            let held = try place.open()
            #expect(held.isWritable != isHeld)
            held.close()
        }
        let held = try place.open()
        guard case .quarantined(let reason) = held.condition else { return }
        #expect(reason.contains("\(size)") && reason.contains("\(size + 1)"))
        await #expect(throws: AppendError.self) {
            try await held.append([posted("y", in: patient)])
        }
        #expect(try held.stream(patient).count == 5)
        try await held.acceptRestore(by: "the officer")
        _ = try await held.append([posted("y", in: patient)])
        #expect(held.epoch != epoch && held.epoch.hasSuffix("-1"))
        held.close()
        let after = try place.open()
        #expect(after.condition == .well && after.epoch.hasSuffix("-1"))
        after.close()
        #expect(Verifier.verify(path: place.data).result == .intact)
    }
}

/// Looks at copies of a key store.
enum KeyStoreCopies {
    /// Expects that every key of `place` is in the copy at `path` and opens by `master`.
    static func check(_ path: String, of place: Place, by master: MasterKey) throws {
        func keys(_ path: String) throws -> [[UInt8]] {
            let connection = try Connection(path: path, mode: .readOnly)
            let log = try connection.prepare("SELECT log_id FROM key_store")
            #expect(try log.step())
            let logID = try required(Identifier(bytes: log.blob(0)))
            let rows = try connection.prepare(
                "SELECT key_id, epoch, wrapped FROM data_key ORDER BY key_id"
            )
            var out: [[UInt8]] = []
            while try rows.step() {
                out.append(
                    try KeyWrap.unwrap(
                        rows.blob(2),
                        master: master.bytes,
                        log: logID,
                        keyID: try required(Identifier(bytes: rows.blob(0))),
                        epoch: UInt32(rows.integer(1))
                    )
                )
            }
            return out
        }
        let copied = try keys(path)
        #expect(try copied.count >= 3 && copied == keys(place.data + "/keys.db"))
    }
}

private let isLong = ProcessInfo.processInfo.environment["ANAMNESIS_LONG"] != nil
