package import Cryptography
package import World

/// The 176 bytes before a record's body (LOG.md section 2), parsed.
package struct RecordHeader: Sendable, Equatable {
    /// Bytes of a header.
    package static let count = 176
    /// Longest record, header and body.
    package static let recordMax = 65_535

    package var flags: RecordFlags
    package var type: UInt16
    package var schema: UInt16
    package var position: UInt64
    package var revision: UInt64
    package var recordedAt: Timestamp
    /// The caller's claim; `nil` when it made none.
    package var occurredAt: Timestamp?
    package var event: Identifier
    package var stream: Identifier
    package var actor: Identifier
    package var causation: Identifier
    package var correlation: Identifier
    /// Zero when the body is in clear.
    package var keyID: Identifier
    package var prev: Digest

    package init(
        flags: RecordFlags,
        type: UInt16,
        schema: UInt16,
        position: UInt64,
        revision: UInt64,
        recordedAt: Timestamp,
        occurredAt: Timestamp?,
        event: Identifier,
        stream: Identifier,
        actor: Identifier,
        causation: Identifier,
        correlation: Identifier,
        keyID: Identifier,
        prev: Digest
    ) {
        self.flags = flags
        self.type = type
        self.schema = schema
        self.position = position
        self.revision = revision
        self.recordedAt = recordedAt
        self.occurredAt = occurredAt
        self.event = event
        self.stream = stream
        self.actor = actor
        self.causation = causation
        self.correlation = correlation
        self.keyID = keyID
        self.prev = prev
    }
}

/// The flag bits of a record.
package struct RecordFlags: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// The body is sealed.
    package static let sealed = RecordFlags(rawValue: 1)
    /// The clock was behind the record before; the time is that record's.
    package static let clamped = RecordFlags(rawValue: 2)
    /// The plain text was padded with spaces to a multiple of 64 bytes.
    package static let padded = RecordFlags(rawValue: 4)
    /// All bits that have a meaning.
    package static let known: RecordFlags = [.sealed, .clamped, .padded]
}

// MARK: - Encoding

extension RecordHeader {
    /// Writes the 176 bytes over the first of `out`, which has as many; `bodyCount` stands in the last four.
    package func write(over out: inout [UInt8], bodyCount: Int) {
        prev.write(over: &out, at: 140)
        var bytes = out.mutableSpan
        bytes.write(UInt32(0x4556_4C31), at: 0)
        bytes.write(flags.rawValue, at: 4)
        bytes.write(type, at: 6)
        bytes.write(schema, at: 8)
        bytes.write(UInt16(0), at: 10)
        bytes.write(position, at: 12)
        bytes.write(revision, at: 20)
        bytes.write(UInt64(clamping: recordedAt.microseconds), at: 28)
        bytes.write(UInt64(clamping: occurredAt?.microseconds ?? 0), at: 36)
        bytes.write(event, at: 44)
        bytes.write(stream, at: 60)
        bytes.write(actor, at: 76)
        bytes.write(causation, at: 92)
        bytes.write(correlation, at: 108)
        bytes.write(keyID, at: 124)
        bytes.write(UInt32(clamping: bodyCount), at: 172)
    }
}

extension MutableSpan<UInt8> {
    // Big-endian.
    mutating func write<Integer: FixedWidthInteger>(_ value: Integer, at offset: Int) {
        var shift = Integer.bitWidth
        for index in offset..<offset + Integer.bitWidth / 8 {
            shift -= 8
            self[index] = UInt8(truncatingIfNeeded: value >> shift)
        }
    }

    mutating func write(_ identifier: Identifier, at offset: Int) {
        write(identifier.high, at: offset)
        write(identifier.low, at: offset + 8)
    }
}

extension [UInt8] {
    mutating func append(bigEndian value: some FixedWidthInteger) {
        var shift = value.bitWidth
        while shift > 0 {
            shift -= 8
            append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }

    mutating func append(_ identifier: Identifier) {
        append(bigEndian: identifier.high)
        append(bigEndian: identifier.low)
    }
}

// MARK: - Decoding

extension RecordHeader {
    /// Where a clear or sealed body begins.
    static let bodyStart = RecordHeader.count
    /// Bytes around the ciphertext of a sealed body: nonce 12, commitment 32, tag 16.
    static let sealCount = 60

    /// Parses the header of `record` and checks that the whole record has a form that is ever written.
    ///
    /// - Returns: `nil` when any field has a value that no writer gives it.
    package init?(_ record: Span<UInt8>) {
        guard (Self.count...Self.recordMax).contains(record.count),
            record.bigEndian32(at: 0) == 0x4556_4C31, record.bigEndian16(at: 10) == 0,
            Int(record.bigEndian32(at: 172)) == record.count - Self.count,
            let prev = Digest(record.extracting(140..<172)),
            let recordedAt = Int64(exactly: record.bigEndian64(at: 28)),
            let occurredAt = Int64(exactly: record.bigEndian64(at: 36))
        else { return nil }
        self.init(
            flags: RecordFlags(rawValue: record.bigEndian16(at: 4)),
            type: record.bigEndian16(at: 6),
            schema: record.bigEndian16(at: 8),
            position: record.bigEndian64(at: 12),
            revision: record.bigEndian64(at: 20),
            recordedAt: Timestamp(microseconds: recordedAt),
            occurredAt: occurredAt == 0 ? nil : Timestamp(microseconds: occurredAt),
            event: record.identifier(at: 44),
            stream: record.identifier(at: 60),
            actor: record.identifier(at: 76),
            causation: record.identifier(at: 92),
            correlation: record.identifier(at: 108),
            keyID: record.identifier(at: 124),
            prev: prev
        )
        guard hasKnownForm(bodyCount: record.count - Self.count) else { return nil }
    }

    private func hasKnownForm(bodyCount: Int) -> Bool {
        let isSealed = flags.contains(.sealed)
        guard flags.isSubset(of: .known), (1...3).contains(type) || type >= 16,
            isSealed == (keyID != .zero), isSealed == flags.contains(.padded)
        else { return false }
        guard isSealed else { return true }
        return bodyCount >= Self.sealCount && (bodyCount - Self.sealCount) % 64 == 0
    }
}

extension Span<UInt8> {
    func bigEndian16(at offset: Int) -> UInt16 {
        UInt16(self[offset]) << 8 | UInt16(self[offset + 1])
    }

    func bigEndian32(at offset: Int) -> UInt32 {
        UInt32(bigEndian16(at: offset)) << 16 | UInt32(bigEndian16(at: offset + 2))
    }

    func bigEndian64(at offset: Int) -> UInt64 {
        UInt64(bigEndian32(at: offset)) << 32 | UInt64(bigEndian32(at: offset + 4))
    }

    func identifier(at offset: Int) -> Identifier {
        Identifier(high: bigEndian64(at: offset), low: bigEndian64(at: offset + 8))
    }

    func array(_ range: Range<Int>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        for index in range { out.append(self[index]) }
        return out
    }
}
