extension String {
    /// The text for one column of one line: control characters, which could make other columns and lines or
    /// colour a terminal, as `\t`, `\n`, `\u{1B}`; a backslash as two.
    var onOneLine: String {
        var out = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\\": out += "\\\\"
            case "\t": out += "\\t"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            default:
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator:
                    out += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                default: out.unicodeScalars.append(scalar)
                }
            }
        }
        return out
    }
}
