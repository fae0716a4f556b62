/// Where a line ends, or the first byte that makes certain that it is none.
enum LineScan {
    case lineFeed(Int)
    case incomplete
    /// No CR LF within the bound.
    case tooLong
    /// A CR without LF, or an LF without CR.
    case notCRLF
    /// A control character other than HTAB.
    case control

    /// Looks at each byte once, so that the finding does not depend on how the bytes were cut.
    static func find(in bytes: Span<UInt8>, start: Int, from: Int, max: Int) -> LineScan {
        var index = from
        let bound = start + max
        while index < bytes.count {
            let byte = bytes[index]
            let afterReturn = index > start && bytes[index - 1] == 0x0D
            if afterReturn { return byte == 0x0A ? .lineFeed(index) : .notCRLF }
            if byte == 0x0A { return .notCRLF }
            if byte != 0x0D {
                if index >= bound { return .tooLong }
                if byte < 0x20 && byte != 0x09 || byte == 0x7F { return .control }
            }
            index += 1
        }
        return .incomplete
    }
}
