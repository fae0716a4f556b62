/// Thirty-two bytes of SHA-256, held inline.
public struct Digest: Hashable, Sendable {
    // Four native-order words of the 32 bytes: comparing and copying touch no heap.
    var words: (UInt64, UInt64, UInt64, UInt64)

    init(words: (UInt64, UInt64, UInt64, UInt64)) {
        self.words = words
    }

    /// A digest from exactly 32 bytes; `nil` for any other count.
    public init?(bytes: [UInt8]) {
        self.init(bytes.span)
    }

    /// A digest from exactly 32 bytes; `nil` for any other count.
    public init?(_ bytes: Span<UInt8>) {
        guard bytes.count == 32 else { return nil }
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        unsafe withUnsafeMutableBytes(of: &words) { target in
            unsafe bytes.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
        }
        self.init(words: words)
    }

    /// The 32 bytes.
    public var bytes: [UInt8] {
        unsafe withUnsafeBytes(of: words) { unsafe Array($0) }
    }

    /// Sixty-four lower-case hexadecimal digits.
    public var hex: String { Hexadecimal.text(bytes) }

    /// Appends the 32 bytes to `out`.
    public func append(to out: inout [UInt8]) {
        unsafe withUnsafeBytes(of: words) { unsafe out.append(contentsOf: $0) }
    }

    /// Writes the 32 bytes over those of `out` from `offset` on, which must be there.
    public func write(over out: inout [UInt8], at offset: Int) {
        precondition(offset >= 0 && offset <= out.count - 32, "no room for a digest")
        unsafe withUnsafeBytes(of: words) { source in
            unsafe out.withUnsafeMutableBytes { target in
                unsafe target[offset..<offset + 32].copyBytes(from: source)
            }
        }
    }

    /// Whether two digests are equal; not in constant time, for public values only.
    public static func == (left: Digest, right: Digest) -> Bool {
        left.words == right.words
    }

    /// Feeds the first word, which is uniform.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }
}

/// Whether two byte strings are equal, in time that depends on their lengths only.
public func constantTimeEquals(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    var difference: UInt8 = 0
    for (left, right) in zip(a, b) { difference |= left ^ right }
    return difference == 0
}
