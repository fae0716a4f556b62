package import Cryptography
package import World

/// Wrapping of keys by the key-encryption key, and the values derived from a data key (LOG.md section 3).
package enum KeyWrap {
    /// Bytes of a wrapped 32-byte key: nonce 12, ciphertext 32, tag 16.
    package static let count = 60

    /// nonce ‖ AES-256-GCM(`master`, `key`), bound to log, key id and epoch.
    package static func wrap(
        _ key: [UInt8],
        master: [UInt8],
        log: Identifier,
        keyID: Identifier,
        epoch: UInt32,
        nonce: [UInt8]
    ) throws(CryptographyError) -> [UInt8] {
        let aad = additionalData(log: log, keyID: keyID, epoch: epoch)
        return nonce + (try AESGCM.seal(key, key: master, nonce: nonce, aad: aad))
    }

    /// The key that was wrapped as `wrapped`.
    package static func unwrap(
        _ wrapped: [UInt8],
        master: [UInt8],
        log: Identifier,
        keyID: Identifier,
        epoch: UInt32
    ) throws(CryptographyError) -> [UInt8] {
        guard wrapped.count == count else { throw .wrongLength }
        return try AESGCM.open(
            Array(wrapped[12...]),
            key: master,
            nonce: Array(wrapped[..<12]),
            aad: additionalData(log: log, keyID: keyID, epoch: epoch)
        )
    }

    private static func additionalData(
        log: Identifier,
        keyID: Identifier,
        epoch: UInt32
    ) -> [UInt8] {
        var out = Label.wrap
        out.append(log)
        out.append(keyID)
        out.append(bigEndian: epoch)
        return out
    }

    /// What `key_created` records of a data key: SHA-256(label ‖ log id ‖ key id ‖ key).
    package static func checkValue(
        of key: [UInt8],
        log: Identifier,
        keyID: Identifier
    ) -> [UInt8] {
        SHA256.hash(parts: [Label.checkValue, log.bytes, keyID.bytes, key]).bytes
    }

    /// Thirty-two bytes that only the holder of `key` can make for a row of the blind index.
    package static func indexCode(
        key: HMACKey,
        _ field: String,
        _ tag: [UInt8],
        _ subject: Identifier
    ) -> [UInt8] {
        var message = Label.indexRow
        message.append(bigEndian: UInt32(clamping: field.utf8.count))
        message.append(contentsOf: field.utf8)
        message += tag
        message.append(subject)
        return key.code(message.span).bytes
    }

    /// Sixteen bytes that stand for `value` of `field` in the blind index; `value` is normalised already.
    package static func blindTag(key: [UInt8], field: String, value: String) -> [UInt8] {
        var message = Label.blindIndex
        for part in [field, value] {
            message.append(bigEndian: UInt32(clamping: part.utf8.count))
            message.append(contentsOf: part.utf8)
        }
        return Array(HMACSHA256.code(key: key, message: message).prefix(16))
    }
}
