/// Percent-decoding (RFC 3986 §2.1), once and strictly.
enum Percent {
    /// Decodes; `nil` for an incomplete or non-hexadecimal triplet.
    static func decode(_ bytes: Span<UInt8>, plusIsSpace: Bool) -> [UInt8]? {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                guard index + 2 < bytes.count, let high = bytes[index + 1].hexadecimalValue,
                    let low = bytes[index + 2].hexadecimalValue
                else { return nil }
                out.append(high << 4 | low)
                index += 3
            } else {
                out.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
                index += 1
            }
        }
        return out
    }
}

extension UInt8 {
    /// 0…15 for a hexadecimal digit of either case.
    var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}

/// Sets of bytes that the grammars name.
enum ByteClass {
    /// RFC 9110 §5.6.2.
    static let token = set("!#$%&'*+-.^_`|~", letters: true)
    /// VCHAR of RFC 5234: what stands between spaces.
    static let visible = (0...255).map { (0x21...0x7E).contains($0) }
    /// RFC 3986 pchar and `/`, and `[`, `]`, `|`, which browsers leave as they are.
    static let path = set("-._~!$&'()*+,;=:@/%[]|", letters: true)
    /// What browsers leave in a query (WHATWG URL, query percent-encode set), all visible.
    static let query = set("-._~!$&'()*+,;=:@/?%[]|\\^`{}", letters: true)
    /// RFC 3986 reg-name, and brackets and colons for IP literals and ports.
    static let authority = set("-._~!$&'()*+,;=%:[]", letters: true)

    private static func set(_ marks: String, letters: Bool) -> [Bool] {
        var out = [Bool](repeating: false, count: 256)
        for byte in marks.utf8 { out[Int(byte)] = true }
        if letters {
            for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { out[Int(byte)] = true }
            for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { out[Int(byte)] = true }
            for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { out[Int(byte)] = true }
        }
        return out
    }
}

extension Collection<UInt8> {
    /// Whether every byte is in `set`, a table of 256.
    func allIn(_ set: [Bool]) -> Bool {
        for byte in self where !set[Int(byte)] { return false }
        return true
    }
}
