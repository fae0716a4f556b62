import Cryptography
import Foundation
import JSON
import SQLite
import Synchronization
import World

@testable import EventLog

/// Makes the golden log: the same bytes each time, from a seed and a clock driven by hand.
///
/// Its checkpoints stand at chosen sizes, which a running service never chooses, so its signer is led by hand.
struct GoldenMaker {
    static let seed: UInt64 = 20_260_115
    static let size: UInt64 = 1000
    /// Sizes with a checkpoint; at 700 the first day key signs the announcement of the second.
    static let sizes: [UInt64] = [1, 2, 3, 7, 8, 255, 256, 257, 700, 1000]
    static let masters = [
        [UInt8](repeating: 0x4B, count: 32), [UInt8](repeating: 0x4C, count: 32),
    ]
    static let origin = "clinic.example/golden"

    /// Every event of the catalogue as it was when the log was made, by stream.
    static let names: [(stream: String, names: [String])] = [
        (
            "session",
            [
                "session_opened", "message_posted", "message_screened", "alert_raised",
                "alert_acknowledged", "alert_escalated", "alert_resolved", "triage_decided",
                "assessment_started", "assessment_advanced", "assessment_completed",
                "reply_started", "reply_checkpointed", "reply_completed", "reply_failed",
                "case_claimed", "claim_released", "case_handed_off", "case_acted_on",
                "action_undone", "ownership_changed", "target_breached", "message_retracted",
                "message_read", "note_added", "rating_given", "session_closed",
                "session_expired",
            ]
        ),
        (
            "patient",
            [
                "patient_registered", "patient_identified", "patients_merged", "consent_given",
                "consent_withdrawn", "legal_hold_set", "legal_hold_lifted",
            ]
        ),
        (
            "user",
            [
                "user_added", "role_changed", "user_disabled", "credential_created",
                "credential_revoked", "signed_in", "sign_in_failed", "signed_out",
                "presence_changed",
            ]
        ),
        (
            "access",
            [
                "viewing_started", "viewing_ended", "record_exported", "access_denied",
                "emergency_access_opened", "emergency_access_ended",
                "emergency_access_reviewed",
            ]
        ),
        (
            "system",
            [
                "service_started", "service_stopped", "projection_digested", "origin_allowed",
                "origin_expired", "configuration_changed", "rules_activated", "log_verified",
                "backup_taken", "log_restored",
            ]
        ),
    ]
    static let others = ["subject_erased", "erasure_completed", "kek_rotated"]

    let place: Place
    let log: EventLog
    let clock: SeededClock
    let world: World
    let patients: [Identifier]
    private var number = 0
    private var isErased = false

    init() throws {
        let day = Timestamp(microseconds: 1_767_258_000_000_000)
        (world, clock) = World.seeded(Self.seed, at: day)
        place = try Place(master: Self.masters[0])
        try EventLog.create(
            directory: place.data,
            masterKey: place.master,
            origin: Self.origin,
            environment: "development",
            world: world
        )
        log = try EventLog(
            directory: place.data,
            masterKey: place.master,
            types: Self.names.flatMap(\.names) + Self.others,
            world: world
        ) { _ in }
        var policy = CheckpointPolicy()
        policy.intervalMilliseconds = 3_600_000
        policy.events = .max
        log.startCheckpoints(policy)
        patients = [world.identifier(), world.identifier(), world.identifier()]
    }

    // MARK: The story

    mutating func run() async throws {
        try sign(1)
        let first = try await announce(day: 0, previous: nil)
        try sign(2)
        try adopt(first)
        try sign(3)
        for (stream, names) in Self.names {
            for name in names { try await append(name, stream) }
        }
        try sign(7)
        try sign(8)
        while log.head < 300 { try await message() }
        for size: UInt64 in [255, 256, 257] { try sign(size) }
        clock.stepWall(seconds: -3600)
        for _ in 0..<5 { try await message() }
        clock.stepWall(seconds: 3600)
        try await erase()
        while log.head < 560 { try await message() }
        clock.advance(seconds: 86_400)
        let second = try await announce(day: 1, previous: first)
        while log.head < 720 { try await message() }
        try sign(700)
        try adopt(second)
        while log.head < Self.size { try await message() }
        guard log.head == Self.size else { throw Missing() }
        try sign(Self.size)
    }

    private mutating func append(_ name: String, _ stream: String) async throws {
        number += 1
        clock.advance(seconds: 1)
        let patient = patients[number % 3]
        let (target, sealing): (Identifier, Sealing) =
            switch stream {
            case "session", "patient": (patient, .subject(patient))
            case "access": (world.identifier(), .access)
            case "system": (.zero, .day)
            default: (world.identifier(), .day)
            }
        _ = try await log.append([event(name, target, sealing)])
    }

    private mutating func message() async throws {
        number += 1
        clock.advance(seconds: 1)
        // The erased patient writes no more.
        let patient = patients[number % (isErased ? 2 : 3)]
        guard log.head < Self.size else { return }
        _ = try await log.append([event("message_posted", patient, .subject(patient))])
    }

    private func event(_ name: String, _ stream: Identifier, _ sealing: Sealing) -> NewEvent {
        let text = String(repeating: "golden ", count: number % 5)
        return NewEvent(
            id: world.identifier(),
            stream: stream,
            type: name,
            actor: number % 4 == 0 ? .zero : patients[0],
            correlation: number % 7 == 0 ? patients[1] : .zero,
            sealing: sealing,
            occurredAt: number % 6 == 0 ? world.now() : nil,
            body: Array(#"{"n":\#(number),"text":"\#(text)"}"#.utf8)
        )
    }

    // The third patient is erased; the first key-encryption key goes with it.
    private mutating func erase() async throws {
        let subject = patients[2]
        isErased = true
        number += 1
        _ = try await log.append([event("subject_erased", subject, .access)])
        number += 1
        _ = try await log.append([event("kek_rotated", .zero, .clear)])
        number += 1
        _ = try await log.append([event("erasure_completed", subject, .access)])
    }

    // MARK: The signer

    private func announce(day: Int64, previous: [UInt8]?) async throws -> [UInt8] {
        let seed = world.bytes(32)
        let next = try required(CheckpointSigner.daySigner(Self.origin, seed))
        let old = previous.flatMap { CheckpointSigner.daySigner(Self.origin, $0) }
        var body = JSONWriter()
        body.object {
            $0.field("day", world.now().date)
            $0.field("key", next.verifier.text)
            $0.field("previous", old?.verifier.text)
            $0.field("origin_key", log.originKey)
        }
        try await log.record(.signerRotated, body.bytes)
        return seed
    }

    private func adopt(_ seed: [UInt8]) throws {
        let nonce = world.bytes(12)
        let notary = try required(log.notary.withLock { $0 })
        let day = world.now().day
        _ = try notary.withWork { work throws(SignerError) in
            try work.adopt(day: day, seed: seed, nonce: nonce)
        }
    }

    private func sign(_ size: UInt64) throws {
        let notary = try required(log.notary.withLock { $0 })
        let made = try notary.withWork { work throws(SignerError) in
            let tiles = try work.follow(to: size) { _, _ in nil }
            return (tiles, try work.sign().note)
        }
        let (tiles, note) = try required(made)
        log.keep(Aside(tiles: tiles, checkpoint: (size, note)) {})
    }

    // MARK: What is kept

    /// Closes the log and gives the files of the golden folder by name.
    func files() throws -> [String: [UInt8]] {
        let vkey = try required(log.originKey)
        let seeds = try signingSeeds()
        // Closing signs what is new: nothing is.
        log.close()
        var export: [UInt8] = []
        try OfflineLog.export(path: place.data) { export += $0 }
        let rows = try place.rows()
        let forged = try forgery(rows, seeds)
        let keys = try rewrapped()
        let notes = try exportedNotes(export)
        var about = JSONWriter()
        about.object { writer in
            writer.field("log_id", log.logID.hex)
            writer.field("origin", Self.origin)
            writer.field("key", vkey)
            writer.field("master_key_hex", Hexadecimal.text(Self.masters[1]))
            writer.field("erased_subject", patients[2].hex)
            writer.field("records", Int64(rows.count))
            writer.array("checkpoints") { for size in Self.sizes { $0.integer(Int64(size)) } }
        }
        return [
            "log.ndjson": export, "keys.ndjson": keys, "about.json": about.bytes + [0x0A],
            "latest.note": Array(try required(notes.last).utf8), "forged.note": forged,
        ]
    }

    private func exportedNotes(_ export: [UInt8]) throws -> [String] {
        try export.split(separator: 0x0A)
            .compactMap { line in
                try JSON(parsing: Array(line))["note"]?.string
            }
    }

    private func signingSeeds() throws -> [NoteSigner] {
        let notary = try required(log.notary.withLock { $0 })
        let day = notary.withWork { work in work.day?.signer }
        let origin = notary.withWork { work in work.origin }
        return [try required(origin), try required(day ?? nil)]
    }

    // The note that somebody with today's keys could sign over a log whose record 500 was changed.
    private func forgery(_ rows: [Row], _ signers: [NoteSigner]) throws -> [UInt8] {
        var merkle = MerkleRoot()
        var prev: [UInt8]?
        for row in rows {
            var record = row.record
            if row.position == 500 { record[92] ^= 1 }
            if row.position > 500, let prev { record.replaceSubrange(140..<172, with: prev) }
            let leaf = SHA256.leaf(record.span)
            prev = leaf.bytes
            merkle.append(leaf)
        }
        let text = Checkpoint(origin: Self.origin, size: Self.size, root: merkle.root).text
        return Array(SignedNote(text: text, signatures: signers.map { $0.sign(text) }).note.utf8)
    }

    // keys.db after the rotation: wrapped by the second key, without the erased subject's.
    private func rewrapped() throws -> [UInt8] {
        let connection = try Connection(path: place.data + "/keys.db", mode: .readOnly)
        let rows = try connection.prepare(
            "SELECT key_id, kind, owner, wrapped FROM data_key ORDER BY key_id"
        )
        var out: [UInt8] = []
        while try rows.step() {
            guard rows.blob(2) != patients[2].bytes else { continue }
            let id = try required(Identifier(bytes: rows.blob(0)))
            let secret = try KeyWrap.unwrap(
                rows.blob(3),
                master: Self.masters[0],
                log: log.logID,
                keyID: id,
                epoch: 1
            )
            let wrapped = try KeyWrap.wrap(
                secret,
                master: Self.masters[1],
                log: log.logID,
                keyID: id,
                epoch: 2,
                nonce: world.bytes(12)
            )
            var line = JSONWriter()
            line.object {
                $0.field("key_id", id.hex)
                $0.field("kind", rows.integer(1))
                $0.field("owner", Hexadecimal.text(rows.blob(2)))
                $0.field("epoch", 2)
                $0.field("wrapped", Hexadecimal.text(wrapped))
            }
            out += line.bytes + [0x0A]
        }
        return out
    }
}
