extension Span<UInt8> {
    /// Whether these are the other's bytes.
    func isSame(as other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        // To the end in any case, so that many are compared at once.
        var difference: UInt8 = 0
        for index in indices { difference |= self[index] ^ other[index] }
        return difference == 0
    }

    /// Where `byte` stands first.
    func firstIndex(of byte: UInt8) -> Int? {
        for index in indices where self[index] == byte { return index }
        return nil
    }

    /// Where `byte` stands last.
    func lastIndex(of byte: UInt8) -> Int? {
        var index = count
        while index > 0 {
            index -= 1
            if self[index] == byte { return index }
        }
        return nil
    }

    /// Whether every byte is in `set`, a table of 256.
    func allIn(_ set: [Bool]) -> Bool {
        for index in indices where !set[Int(self[index])] { return false }
        return true
    }

    /// Whether these are the bytes of `text`.
    func isText(_ text: String) -> Bool {
        let other = text.utf8Span.span
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] { return false }
        return true
    }

    /// Whether these are the bytes of `name`, given in lower case, in any case.
    func isName(_ name: String) -> Bool {
        let other = name.utf8Span.span
        guard count == other.count else { return false }
        for index in indices where self[index].loweredASCII != other[index] { return false }
        return true
    }

    /// What is left without spaces and tabs at either end (RFC 9110 §5.6.3, OWS).
    var trimmedOfBlanks: Range<Int> {
        var (first, end) = (0, count)
        while first < end, self[first] == 0x20 || self[first] == 0x09 { first += 1 }
        while first < end, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
        return first..<end
    }

    /// The number that one to `digitsMax` decimal digits make; `nil` for anything else.
    func decimal(digitsMax: Int) -> Int? {
        guard !isEmpty, count <= digitsMax else { return nil }
        var number = 0
        for index in indices {
            guard (0x30...0x39).contains(self[index]) else { return nil }
            number = number * 10 + Int(self[index] - 0x30)
        }
        return number
    }

    /// The bytes as text; `nil` when they are not UTF-8.
    var text: String? {
        guard let utf8 = try? UTF8Span(validating: self) else { return nil }
        return String(copying: utf8)
    }
}
