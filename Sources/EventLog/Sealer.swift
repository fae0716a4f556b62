package import Cryptography
package import World

/// A data key ready for use: whose it is, and its HMAC blocks hashed once.
package final class DataKey: Sendable {
    /// The id that stands in record headers.
    package let id: Identifier
    /// Whose events it seals.
    package let owner: KeyOwner
    let expansion: HMACKey
    let checkValue: [UInt8]

    /// A key of 32 secret bytes in `log`.
    package init(id: Identifier, owner: KeyOwner, secret: [UInt8], log: Identifier) {
        self.id = id
        self.owner = owner
        expansion = HMACKey(secret)
        checkValue = KeyWrap.checkValue(of: secret, log: log, keyID: id)
    }
}

/// Whose events a data key seals.
package struct KeyOwner: Hashable, Sendable {
    /// Subject, day, or day of access events; the numbers stand in keys.db.
    package enum Kind: Int64, Sendable {
        case subject = 1
        case day = 2
        case access = 3

        /// The word in `key_created`.
        var word: String {
            switch self {
            case .subject: "subject"
            case .day: "day"
            case .access: "access"
            }
        }
    }

    package let kind: Kind
    /// The subject, or the day since 1970 in the low half.
    package let id: Identifier

    package init(kind: Kind, id: Identifier) {
        self.kind = kind
        self.id = id
    }

    /// The owner of an event's key; `nil` for an event in clear.
    init?(_ sealing: Sealing, at time: Timestamp) {
        let day = Identifier(high: 0, low: UInt64(clamping: time.day))
        switch sealing {
        case .clear: return nil
        case .subject(let subject): self.init(kind: .subject, id: subject)
        case .day: self.init(kind: .day, id: day)
        case .access: self.init(kind: .access, id: day)
        }
    }
}

/// Builds records and opens their bodies, for one log; not thread safe, one for each owner.
package final class Sealer {
    private let cipher: AESGCMContext
    private let additionalData: [UInt8]
    private let committing: SHA256Hasher
    // Written over for each record, so that none allocates its own.
    private var information: [UInt8]
    private var header = [UInt8](repeating: 0, count: RecordHeader.count)
    private var key = [UInt8](repeating: 0, count: AESGCM.keyCount)

    /// A sealer for `log`.
    package init(log: Identifier) throws(CryptographyError) {
        cipher = try AESGCMContext()
        additionalData = Label.additionalData + log.bytes
        information = Label.eventKey + log.bytes + Identifier.zero.bytes + [1]
        var hasher = SHA256Hasher()
        hasher.update(Label.commitment)
        committing = hasher
    }

    /// The key of one event: HKDF-Expand(data key, label ‖ log id ‖ event id, 32) (RFC 5869 §2.3).
    package func eventKey(_ key: DataKey, event: Identifier) -> Digest {
        var information = take(&self.information)
        defer { self.information = information }
        write(event, over: &information, at: information.count - 17)
        return key.expansion.code(information.span)
    }

    private func write(_ event: Identifier, over bytes: inout [UInt8], at offset: Int) {
        var span = bytes.mutableSpan
        span.write(event, at: offset)
    }

    // Moves a buffer out of this object, so that its span does not depend on it.
    private func take(_ buffer: inout [UInt8]) -> [UInt8] {
        let taken = buffer
        buffer = []
        return taken
    }

    /// SHA-256(label ‖ event key): binds a sealed body to its key, which GCM alone does not.
    private func commitment(_ eventKey: [UInt8]) -> Digest {
        var hasher = committing
        hasher.update(eventKey)
        return hasher.finish()
    }

    /// A record with its body in clear.
    package func clearRecord(_ header: RecordHeader, body: [UInt8]) -> [UInt8] {
        header.write(over: &self.header, bodyCount: body.count)
        return self.header + body
    }

    /// Bytes of the sealed record of a plain body of `count` bytes.
    package static func sealedCount(_ count: Int) -> Int {
        RecordHeader.count + RecordHeader.sealCount + (count + 63) / 64 * 64
    }

    /// A record with its body padded and sealed under `key`.
    ///
    /// `header` must say `sealed` and `padded` and name `key`; a nonce must never come twice.
    package func sealedRecord(
        _ header: RecordHeader,
        body: [UInt8],
        key: DataKey,
        nonce: [UInt8]
    ) throws(CryptographyError) -> [UInt8] {
        var record: [UInt8] = []
        try seal(header, body: body, key: key, nonce: nonce, at: 0, into: &record)
        return record
    }

    /// As ``sealedRecord(_:body:key:nonce:)``, in place of what is in `record`; the nonce is the 12 bytes of
    /// `nonces` at `offset`.
    func seal(
        _ header: RecordHeader,
        body: [UInt8],
        key: DataKey,
        nonce nonces: [UInt8],
        at offset: Int,
        into record: inout [UInt8]
    ) throws(CryptographyError) {
        guard offset >= 0, offset <= nonces.count - AESGCM.nonceCount else { throw .wrongLength }
        let nonce = nonces.span.extracting(offset..<offset + AESGCM.nonceCount)
        let total = Self.sealedCount(body.count)
        var head = take(&self.header)
        var eventKey = take(&self.key)
        let additionalData = additionalData
        defer {
            self.header = head
            self.key = eventKey
        }
        self.eventKey(key, event: header.event).write(over: &eventKey, at: 0)
        header.write(over: &head, bodyCount: total - RecordHeader.count)
        record.removeAll(keepingCapacity: true)
        record.reserveCapacity(total)
        record.append(contentsOf: head)
        record.append(contentsOf: nonces[offset..<offset + AESGCM.nonceCount])
        commitment(eventKey).append(to: &record)
        let start = record.count
        record.append(contentsOf: body)
        record.append(contentsOf: repeatElement(0x20, count: total - record.count))
        try cipher.sealInPlace(
            &record,
            from: start,
            key: eventKey.span,
            nonce: nonce,
            aad: additionalData.span,
            then: head.span
        )
    }

    /// The plain body of a sealed record, padding removed.
    ///
    /// - Throws: `notAuthentic` when the commitment or the tag does not fit.
    package func open(
        _ record: Span<UInt8>,
        event: Identifier,
        key: DataKey
    )
        throws(CryptographyError) -> [UInt8]
    {
        let start = RecordHeader.bodyStart
        guard record.count >= start + RecordHeader.sealCount else { throw .wrongLength }
        let eventKey = eventKey(key, event: event).bytes
        let additionalData = additionalData
        guard Digest(record.extracting(start + 12..<start + 44)) == commitment(eventKey) else {
            throw .notAuthentic
        }
        var plain = try cipher.open(
            record.extracting(start + 44..<record.count),
            key: eventKey.span,
            nonce: record.extracting(start..<start + 12),
            aad: additionalData.span,
            then: record.extracting(0..<start)
        )
        while plain.last == 0x20 { plain.removeLast() }
        return plain
    }
}
