/// Frames as they are sent, whole: a server's unmasked, a client's masked (RFC 6455 §5.2).
enum WebSocketFrame {
    enum Opcode: UInt8 {
        case continuation = 0
        case text = 1
        case binary = 2
        case close = 8
        case ping = 9
        case pong = 10
    }

    /// One final frame; two to ten bytes of head, then the payload.
    static func encode(
        _ opcode: Opcode,
        _ payload: [UInt8],
        isCompressed: Bool = false
    ) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(payload.count + 10)
        out.append(0x80 | (isCompressed ? 0x40 : 0) | opcode.rawValue)
        let count = payload.count
        if count < 126 {
            out.append(UInt8(truncatingIfNeeded: count))
        } else if count < 65_536 {
            out.append(126)
            appendBigEndian(count, bytes: 2, to: &out)
        } else {
            out.append(127)
            appendBigEndian(count, bytes: 8, to: &out)
        }
        out += payload
        return out
    }

    /// One final frame as a client sends it; the first byte of `mask` on the wire is its lowest (RFC 6455 §5.3).
    static func masked(_ opcode: Opcode, _ payload: [UInt8], mask: UInt32) -> [UInt8] {
        var out = Array(encode(opcode, payload).dropLast(payload.count))
        out[1] |= 0x80
        for shift: UInt32 in [0, 8, 16, 24] { out.append(UInt8(truncatingIfNeeded: mask >> shift)) }
        _ = Masking.append(payload, 0, payload.count, mask: mask, to: &out)
        return out
    }

    /// A close frame; `reason` is cut at a character to what a control frame holds (123 bytes).
    static func close(code: UInt16, reason: String) -> [UInt8] {
        var payload = [UInt8(truncatingIfNeeded: code >> 8), UInt8(truncatingIfNeeded: code)]
        for scalar in reason.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            guard payload.count + bytes.count <= 125 else { break }
            payload += bytes
        }
        return encode(.close, payload)
    }

    /// Whether a code may stand in a close frame (RFC 6455 §7.4, IANA registry to 1014).
    static func isSendable(_ code: UInt16) -> Bool {
        switch code {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }

    private static func appendBigEndian(_ value: Int, bytes: Int, to out: inout [UInt8]) {
        for shift in stride(from: (bytes - 1) * 8, through: 0, by: -8) {
            out.append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }
}
