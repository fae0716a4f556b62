/// What single bytes and scalars mean to the tokeniser.
enum Letters {
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Whether a hyphen beside it joins words.
    static func isJoining(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte) || byte >= 0x80
    }

    /// Decodes the scalar at `index` of valid UTF-8, with its length in bytes.
    static func scalar(in bytes: [UInt8], at index: Int) -> (UInt32, Int) {
        let lead = bytes[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard index + length <= bytes.count else { return (0xFFFD, bytes.count - index) }
        var value = UInt32(lead) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
        for offset in 1..<length {
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
        }
        return (value, length)
    }

    /// The plain Latin letter, or an apostrophe, that `scalar` stands for.
    static func fold(_ scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0x2018, 0x2019, 0x201B, 0x02BC, 0x00B4, 0x2032: UInt8(ascii: "'")
        case 0xC0...0xC6, 0xE0...0xE6, 0x100...0x105: UInt8(ascii: "a")
        case 0xC7, 0xE7, 0x106...0x10D: UInt8(ascii: "c")
        case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: UInt8(ascii: "e")
        case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: UInt8(ascii: "i")
        case 0xD1, 0xF1, 0x143...0x148: UInt8(ascii: "n")
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x153: UInt8(ascii: "o")
        case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: UInt8(ascii: "u")
        case 0xDD, 0xFD, 0xFF: UInt8(ascii: "y")
        case 0xDF, 0x15A...0x161: UInt8(ascii: "s")
        case 0x179...0x17E: UInt8(ascii: "z")
        case 0x141, 0x142: UInt8(ascii: "l")
        case 0xFF21...0xFF3A: UInt8(scalar - 0xFF21) + 0x61
        case 0xFF41...0xFF5A: UInt8(scalar - 0xFF41) + 0x61
        default: nil
        }
    }

    /// Whether the scalar is a letter of another script.
    static func isForeignLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0370...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDFF, 0xFE70...0xFEFF,
            0x20000...0x3FFFF:
            true
        default:
            false
        }
    }

    /// The word a symbol stands for.
    static func emoji(_ scalar: UInt32) -> String? {
        switch scalar {
        case 0x1F602, 0x1F923, 0x1F605, 0x1F606, 0x1F61C, 0x1F92A: "emojilaugh"
        case 0x1F92E: "vomiting"
        case 0x1FA78: "emojiblood"
        case 0x1F415, 0x1F436: "dog"
        case 0x1F408, 0x1F431: "cat"
        case 0x1F922: "nauseous"
        default: nil
        }
    }
}
