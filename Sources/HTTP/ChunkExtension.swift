/// `*( ";" name [ "=" ( token / quoted-string ) ] )`, without white space (RFC 9112 §7.1.1).
enum ChunkExtension {
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while let first = rest.first {
            guard first == UInt8(ascii: ";") else { return false }
            rest.removeFirst()
            guard takeToken(&rest) else { return false }
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest.removeFirst()
            let isQuoted = rest.first == UInt8(ascii: "\"")
            guard isQuoted ? takeQuoted(&rest) : takeToken(&rest) else { return false }
        }
        return true
    }

    private static func takeToken(_ rest: inout ArraySlice<UInt8>) -> Bool {
        let token = rest.prefix { ByteClass.token[Int($0)] }
        rest = rest[token.endIndex...]
        return !token.isEmpty
    }

    /// Control characters were refused with the line.
    private static func takeQuoted(_ rest: inout ArraySlice<UInt8>) -> Bool {
        rest.removeFirst()
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { return true }
            if byte == UInt8(ascii: "\\"), rest.popFirst() == nil { return false }
        }
        return false
    }
}
