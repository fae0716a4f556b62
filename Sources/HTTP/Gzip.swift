/// The gzip format (RFC 1952), for text that is sent often and holds no secrets.
enum Gzip {
    /// One member without name and time, so that the same bytes always give the same bytes.
    static func compress(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255]
        out += Deflate.stream(bytes)
        for value in [CRC32.sum(bytes), UInt32(truncatingIfNeeded: bytes.count)] {
            for shift in stride(from: 0, to: 32, by: 8) {
                out.append(UInt8(truncatingIfNeeded: value >> UInt32(shift)))
            }
        }
        return out
    }
}

/// The sum of RFC 1952 §8.
enum CRC32 {
    private static let table: [UInt32] = (0..<256)
        .map { byte in
            (0..<8)
                .reduce(UInt32(byte)) { value, _ in
                    value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
                }
        }

    static func sum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { sum, byte in
            table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8
        }
    }
}
