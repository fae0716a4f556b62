/// One header or trailer line of an answer, checked as RFC 9112 §5 wants it.
struct FieldLine {
    let name: String
    let value: String

    /// Parses a line without its line end; `nil` for anything but `name:value` with nothing before
    /// the name or between it and the colon, or for a value that is not UTF-8.
    init?(_ line: ArraySlice<UInt8>) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            line[..<colon].allIn(ByteClass.token)
        else { return nil }
        var value = line[(colon + 1)...]
        while let byte = value.first, byte == 0x20 || byte == 0x09 { value.removeFirst() }
        while let byte = value.last, byte == 0x20 || byte == 0x09 { value.removeLast() }
        guard let text = String(validating: value, as: UTF8.self) else { return nil }
        name = String(decoding: line[..<colon], as: UTF8.self)
        self.value = text
    }
}
