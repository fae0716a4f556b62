/// A block of network addresses (RFC 4632, RFC 4291): `10.0.0.0/8`, `2001:db8::/32`, or one address.
public struct AddressBlock: Sendable, Equatable {
    /// Sixteen bytes; IPv4 as `::ffff:a.b.c.d`.
    let bytes: [UInt8]
    /// How many leading bits count, of 128.
    let prefix: Int

    /// Parses a block; `nil` for anything else, and when bits past the prefix are set.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let bytes = Self.bytes(String(first)) else { return nil }
        let isFour = !first.contains(":")
        var prefix = 128
        if parts.count == 2 {
            guard let length = Int(parts[1]), "\(length)" == parts[1], length >= 0,
                length <= (isFour ? 32 : 128)
            else { return nil }
            prefix = isFour ? 96 + length : length
        }
        self.bytes = bytes
        self.prefix = prefix
        guard Self.masked(bytes, prefix) == bytes else { return nil }
    }

    /// Whether it is every IPv4 address there is, every IPv6 address, or both.
    public var isEverything: Bool {
        prefix == 0 || prefix == 96 && bytes.prefix(12).suffix(2) == [0xFF, 0xFF]
    }

    /// Whether an address lies in the block.
    public func contains(_ address: String) -> Bool {
        guard let other = Self.bytes(address) else { return false }
        return Self.masked(other, prefix) == bytes
    }

    private static func masked(_ bytes: [UInt8], _ prefix: Int) -> [UInt8] {
        bytes.enumerated()
            .map { index, byte in
                let kept = min(8, max(0, prefix - index * 8))
                return kept == 0 ? 0 : byte & (0xFF << UInt8(8 - kept))
            }
    }

    /// What an address is counted by: IPv4 whole, IPv6 by its /64, since one subscriber has all of that.
    public static func key(_ address: String) -> String {
        guard let bytes = bytes(address) else { return address }
        if bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] {
            return bytes.suffix(4).map { "\($0)" }.joined(separator: ".")
        }
        return bytes.prefix(8).map { "\($0)" }.joined(separator: ":") + "/64"
    }

    /// Whether a host never leaves the machine: `localhost`, or an address of 127.0.0.0/8, written out, or ::1.
    ///
    /// A name that merely begins like one (`127.hooks.example`) is anybody's.
    public static func isLoopback(_ host: String) -> Bool {
        if host.utf8.count == 9, host.lowercased() == "localhost" { return true }
        // Asked for each look at what operators read: without arrays where the address is of the fourth version.
        if let four = four(host) { return four >> 24 == 127 }
        guard let bytes = bytes(host) else { return false }
        let isFour = bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        return isFour ? bytes[12] == 127 : bytes == [UInt8](repeating: 0, count: 15) + [1]
    }

    /// Whether the host of an authority (`host[:port]`) is found without asking a name server: an address, `localhost`,
    /// or a name below that (RFC 6761 §6.3).
    ///
    /// Any other name is led wherever its owner wants, to this machine too (DNS rebinding).
    public static func needsNoLookup(_ authority: String) -> Bool {
        let host =
            authority.hasPrefix("[")
            ? authority.dropFirst().prefix { $0 != "]" } : authority.prefix { $0 != ":" }
        let name = host.lowercased()
        return name == "localhost" || name.hasSuffix(".localhost") || bytes(name) != nil
    }

    /// Sixteen bytes of a numeric address; `nil` for anything else.
    static func bytes(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= 45 else { return nil }
        if !text.utf8.contains(UInt8(ascii: ":")) {
            return four(text).map { [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] + bytes(of: $0) }
        }
        let halves = text.components(around: "::")
        guard halves.count <= 2 else { return nil }
        guard let left = groups(halves[0]), let right = halves.count == 2 ? groups(halves[1]) : []
        else { return nil }
        let missing = 16 - left.count - right.count
        guard halves.count == 2 ? missing >= 2 : missing == 0 else { return nil }
        return left + [UInt8](repeating: 0, count: missing) + right
    }

    /// The number that four decimal numbers with points between them are.
    private static func four(_ text: String) -> UInt32? {
        var known: UInt32 = 0
        var points = 0
        var value: UInt32?
        for byte in text.utf8 {
            if byte == UInt8(ascii: ".") {
                guard let last = value, points < 3 else { return nil }
                known = known << 8 | last
                points += 1
                value = nil
                continue
            }
            // No zero in front: some read that as octal.
            guard (0x30...0x39).contains(byte), value != 0 else { return nil }
            value = (value ?? 0) * 10 + UInt32(byte - 0x30)
            guard value ?? 0 <= 255 else { return nil }
        }
        guard let value, points == 3 else { return nil }
        return known << 8 | value
    }

    private static func bytes(of number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private static func groups(_ text: String) -> [UInt8]? {
        if text.isEmpty { return [] }
        var out: [UInt8] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if part.contains("."), index == parts.count - 1, let four = four(String(part)) {
                out += bytes(of: four)
                continue
            }
            guard (1...4).contains(part.utf8.count), let value = UInt16(part, radix: 16),
                part.utf8.first != 0x2B, part.utf8.first != 0x2D
            else { return nil }
            out += [UInt8(value >> 8), UInt8(truncatingIfNeeded: value)]
        }
        return out
    }
}

extension String {
    /// The parts around each occurrence of `mark`.
    fileprivate func components(around mark: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: mark) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}

/// Whose address a request really comes from, and whether that may use the service.
public struct AddressPolicy: Sendable {
    /// Proxies whose word about clients counts.
    public var trustedProxies: [AddressBlock] = []
    /// Where clients must be; none for anywhere.
    public var allowed: [AddressBlock] = []
    /// Where clients must not be.
    public var denied: [AddressBlock] = []

    /// A policy that trusts no proxy and takes everybody.
    public init() {}

    /// The client's address: the peer's, or where that is a trusted proxy the last in `X-Forwarded-For` that is none.
    ///
    /// Nothing of the header counts before the first address that is no proxy's; what can't be read ends the walk.
    public func client(peer: String, forwarded: [String]) -> String {
        guard isTrusted(peer) else { return peer }
        let hops = forwarded.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
        var client = peer
        for hop in hops.suffix(32).reversed() {
            var text = hop[...]
            while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
            while let last = text.last, last == " " || last == "\t" { text.removeLast() }
            let bare = Self.withoutPort(text)
            guard AddressBlock.bytes(bare) != nil else { break }
            client = bare
            if !isTrusted(bare) { break }
        }
        return client
    }

    /// The address of `a.b.c.d:port`, `[v6]` or `[v6]:port`, as some proxies write them (RFC 7239 §6); anything else as it is.
    private static func withoutPort(_ text: Substring) -> String {
        func isPort(_ rest: Substring) -> Bool {
            rest.first == ":" && UInt16(rest.dropFirst()) != nil
        }
        if text.first == "[", let end = text.firstIndex(of: "]") {
            let rest = text[text.index(after: end)...]
            return rest.isEmpty || isPort(rest)
                ? String(text[..<end].dropFirst()) : String(text)
        }
        guard let colon = text.firstIndex(of: ":"), text[..<colon].contains("."),
            isPort(text[colon...])
        else { return String(text) }
        return String(text[..<colon])
    }

    /// Whether an address is a trusted proxy's.
    public func isTrusted(_ address: String) -> Bool {
        trustedProxies.contains { $0.contains(address) }
    }

    /// Whether clients of an address may use the service.
    public func admits(_ address: String) -> Bool {
        if denied.contains(where: { $0.contains(address) }) { return false }
        return allowed.isEmpty || allowed.contains { $0.contains(address) }
    }
}
