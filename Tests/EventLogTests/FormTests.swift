import Cryptography
import Foundation
import SQLite
import Testing
import World

@testable import EventLog

@Suite("The form of a record")
struct FormTests {
    /// A sealed record of 300 bytes, or a clear one.
    private func record(isSealed: Bool) throws -> [UInt8] {
        let log = Identifier(high: 1, low: 2)
        let key = DataKey(
            id: Identifier(high: 3, low: 4),
            owner: KeyOwner(kind: .day, id: .zero),
            secret: [UInt8](repeating: 1, count: 32),
            log: log
        )
        let header = RecordHeader(
            flags: isSealed ? [.sealed, .padded] : [],
            type: 16,
            schema: 1,
            position: 5,
            revision: 0,
            recordedAt: Timestamp(microseconds: 9),
            occurredAt: nil,
            event: Identifier(high: 5, low: 6),
            stream: .zero,
            actor: .zero,
            causation: .zero,
            correlation: .zero,
            keyID: isSealed ? key.id : .zero,
            prev: SHA256.hash([])
        )
        let sealer = try Sealer(log: log)
        let body = Array("{}".utf8)
        guard isSealed else { return sealer.clearRecord(header, body: body) }
        return try sealer.sealedRecord(
            header,
            body: body,
            key: key,
            nonce: [UInt8](repeating: 0, count: 12)
        )
    }

    private struct Change: CustomTestStringConvertible {
        let testDescription: String
        let isSealed: Bool
        let offset: Int
        let bytes: [UInt8]
    }

    private static let changes = [
        Change(testDescription: "magic", isSealed: true, offset: 0, bytes: [0x46]),
        Change(testDescription: "unknown flag", isSealed: true, offset: 5, bytes: [13]),
        Change(testDescription: "high flag", isSealed: true, offset: 4, bytes: [1]),
        Change(testDescription: "sealed, not padded", isSealed: true, offset: 5, bytes: [1]),
        Change(testDescription: "padded, not sealed", isSealed: true, offset: 5, bytes: [4]),
        Change(testDescription: "clear with a key", isSealed: true, offset: 5, bytes: [0]),
        Change(testDescription: "sealed without a key", isSealed: false, offset: 5, bytes: [5]),
        Change(testDescription: "type 0", isSealed: true, offset: 6, bytes: [0, 0]),
        Change(testDescription: "type 4", isSealed: true, offset: 6, bytes: [0, 4]),
        Change(testDescription: "type 15", isSealed: true, offset: 6, bytes: [0, 15]),
        Change(testDescription: "not zero", isSealed: true, offset: 11, bytes: [1]),
        Change(testDescription: "recorded too late", isSealed: true, offset: 28, bytes: [0x80]),
        Change(testDescription: "occurred too late", isSealed: true, offset: 36, bytes: [0x80]),
        Change(testDescription: "body length", isSealed: true, offset: 175, bytes: [1]),
    ]

    @Test(
        "a record with a field that no writer gives it is of no form",
        .proves("LOG-1", "LOG-2"),
        arguments: changes
    )
    private func fields(change: Change) throws {
        var bytes = try record(isSealed: change.isSealed)
        #expect(RecordHeader(bytes.span) != nil)
        bytes.replaceSubrange(
            change.offset..<change.offset + change.bytes.count,
            with: change.bytes
        )
        #expect(RecordHeader(bytes.span) == nil)
    }

    @Test("a record of any other length is of no form", .proves("LOG-1", "LOG-2"))
    func lengths() throws {
        for isSealed in [true, false] {
            let good = try record(isSealed: isSealed)
            for count in 0..<good.count {
                let cut = Array(good.prefix(count))
                #expect(RecordHeader(cut.span) == nil, "\(count)")
            }
            let long = good + [0]
            #expect(RecordHeader(long.span) == nil)
        }
    }
}
