import Cryptography
import Foundation
import Testing
import World

@testable import EventLog

/// The worked example of the format.
private struct Golden: Decodable {
    struct Event: Decodable {
        let pos: UInt64
        let recordHex: String
        let plaintext: String
        let leafHex: String
        let rootAfterHex: String
    }

    struct Keys: Decodable {
        let dekHex: String
        let kekHex: String
        let bidxKeyHex: String
    }

    let logIdHex: String
    let genesisPrevHex: String
    let testKeys: Keys
    let wrappedDekHex: String
    let kcvHex: String
    let bidxSubjectMrn12345Hex: String
    let eventKeyPos2Hex: String
    let events: [Event]

    static func read(file: String = #filePath) throws -> Golden {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        let data = try Data(
            contentsOf: folder.appendingPathComponent("Vectors/evlog-golden-v1.json")
        )
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Golden.self, from: data)
    }

    var log: Identifier { Identifier(hex: logIdHex) ?? .zero }
    var dek: [UInt8] { Hexadecimal.bytes(testKeys.dekHex) ?? [] }
    var kek: [UInt8] { Hexadecimal.bytes(testKeys.kekHex) ?? [] }
}

@Suite("The worked example of the format")
struct GoldenTests {
    private let golden: Golden
    private let keyID = Identifier(high: 0xD0D0_D0D0_D0D0_D0D0, low: 0xD0D0_D0D0_D0D0_D0D0)

    init() throws {
        golden = try Golden.read()
    }

    private var key: DataKey {
        DataKey(
            id: keyID,
            owner: KeyOwner(kind: .subject, id: .zero),
            secret: golden.dek,
            log: golden.log
        )
    }

    // The example's own numbers: everything in a record that no rule gives.
    private func header(_ position: UInt64, prev: Digest) throws -> RecordHeader {
        func id(_ byte: UInt8) throws -> Identifier {
            try required(Identifier(bytes: [UInt8](repeating: byte, count: 16)))
        }
        let number = UInt8(position)
        let isSealed = position >= 2
        let event = [0x01, 0x8F] + [UInt8](repeating: number, count: 14)
        let start = Int64(0x0006_4748_4620_4000)
        return RecordHeader(
            flags: isSealed ? [.sealed, .padded] : [],
            type: [1, 2, 0x10, 0x11, 0x20][Int(position)],
            schema: 1,
            position: position,
            revision: [0, 1, 0, 1, 2][Int(position)],
            recordedAt: Timestamp(microseconds: start + min(Int64(position), 3) * 1000),
            occurredAt: position == 2 ? Timestamp(microseconds: start + 1500) : nil,
            event: try required(Identifier(bytes: event)),
            stream: isSealed ? try id(0xAA) : .zero,
            actor: isSealed ? try id(number - 1) : .zero,
            causation: .zero,
            correlation: position == 2 || position == 3 ? try id(0xCC) : .zero,
            keyID: isSealed ? keyID : .zero,
            prev: prev
        )
    }

    @Test(
        "every record, leaf and root is reproduced byte for byte",
        .proves("LOG-1", "LOG-3", "LOG-6", "LOG-12")
    )
    func records() throws {
        let sealer = try Sealer(log: golden.log)
        var prev = Genesis.prev(log: golden.log)
        #expect(prev.hex == golden.genesisPrevHex)
        var merkle = MerkleRoot()
        for event in golden.events {
            let header = try readHeader(event, prev: prev)
            let record = try build(event, header, sealer)
            #expect(Hexadecimal.text(record) == event.recordHex, "record \(event.pos)")
            prev = SHA256.leaf(record.span)
            #expect(prev.hex == event.leafHex)
            merkle.append(prev)
            #expect(merkle.root.hex == event.rootAfterHex)
        }
        #expect(merkle.count == 5)
    }

    // The header as built from the example's numbers; it must be what the record's bytes say.
    private func readHeader(_ event: Golden.Event, prev: Digest) throws -> RecordHeader {
        let bytes = try #require(Hexadecimal.bytes(event.recordHex))
        let built = try header(event.pos, prev: prev)
        #expect(RecordHeader(bytes.span) == built)
        return built
    }

    private func build(
        _ event: Golden.Event,
        _ header: RecordHeader,
        _ sealer: Sealer
    ) throws -> [UInt8] {
        let plain = Array(event.plaintext.utf8)
        guard header.flags.contains(.sealed) else { return sealer.clearRecord(header, body: plain) }
        let nonce = [UInt8](repeating: 0xA0 + UInt8(event.pos) - 2, count: 12)
        return try sealer.sealedRecord(header, body: trimmed(plain), key: key, nonce: nonce)
    }

    private func trimmed(_ plain: [UInt8]) -> [UInt8] {
        var plain = plain
        while plain.last == 0x20 { plain.removeLast() }
        return plain
    }

    @Test(
        "every sealed record opens to its plain text, and none with one bit changed",
        .proves("LOG-12", "LOG-13")
    )
    func opening() throws {
        let sealer = try Sealer(log: golden.log)
        for event in golden.events.dropFirst(2) {
            var record = try #require(Hexadecimal.bytes(event.recordHex))
            let id = try required(RecordHeader(record.span)).event
            #expect(
                try sealer.open(record.span, event: id, key: key)
                    == trimmed(Array(event.plaintext.utf8))
            )
            for index in record.indices {
                record[index] ^= 1
                #expect(throws: CryptographyError.notAuthentic, "byte \(index)") {
                    try sealer.open(record.span, event: id, key: key)
                }
                record[index] ^= 1
            }
        }
    }

    @Test(
        "event key, check value, wrapped key and blind index have the example's values",
        .proves("LOG-14", "LOG-15", "LOG-16")
    )
    func keys() throws {
        let sealer = try Sealer(log: golden.log)
        let third = try header(2, prev: Genesis.prev(log: golden.log))
        #expect(sealer.eventKey(key, event: third.event).hex == golden.eventKeyPos2Hex)
        #expect(Hexadecimal.text(key.checkValue) == golden.kcvHex)
        let wrapped = try KeyWrap.wrap(
            golden.dek,
            master: golden.kek,
            log: golden.log,
            keyID: keyID,
            epoch: 1,
            nonce: [UInt8](repeating: 0xEE, count: 12)
        )
        #expect(Hexadecimal.text(wrapped) == golden.wrappedDekHex)
        #expect(
            try KeyWrap.unwrap(
                wrapped,
                master: golden.kek,
                log: golden.log,
                keyID: keyID,
                epoch: 1
            ) == golden.dek
        )
        let index = try #require(Hexadecimal.bytes(golden.testKeys.bidxKeyHex))
        let tag = KeyWrap.blindTag(key: index, field: "subject", value: "MRN-12345")
        #expect(Hexadecimal.text(tag) == golden.bidxSubjectMrn12345Hex)
    }

    @Test(
        "a wrapped key does not open for another log, key id, epoch or master key",
        .proves("LOG-14")
    )
    func wrapping() throws {
        let wrapped = try #require(Hexadecimal.bytes(golden.wrappedDekHex))
        let other = Identifier(high: 1, low: 2)
        for (log, id, epoch, master) in [
            (other, keyID, 1, golden.kek), (golden.log, other, 1, golden.kek),
            (golden.log, keyID, 2, golden.kek), (golden.log, keyID, 1, golden.dek),
        ] {
            #expect(throws: CryptographyError.notAuthentic) {
                try KeyWrap.unwrap(
                    wrapped,
                    master: master,
                    log: log,
                    keyID: id,
                    epoch: UInt32(epoch)
                )
            }
        }
    }

    @Test("the chain of the example passes the checker", .proves("LOG-6", "LOG-7"))
    func chain() throws {
        var checker = ChainChecker()
        for event in golden.events {
            let record = try #require(Hexadecimal.bytes(event.recordHex))
            let id = try required(RecordHeader(record.span)).event.bytes
            let leaf = try #require(Hexadecimal.bytes(event.leafHex))
            _ = try checker.check(
                position: Int64(event.pos),
                id: id.span,
                leaf: leaf.span,
                record: record.span
            )
        }
        #expect(checker.next == 5)
    }
}
