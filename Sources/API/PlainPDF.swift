import HTTP

/// Text as a PDF file (ISO 32000-1) to print and keep: A4, one fixed-width font, no compression.
///
/// The font that every reader has knows Latin letters alone; what it can't show is refused and not left out.
enum PlainPDF {
    private static let lineLength = 96
    private static let linesPerPage = 62

    /// The file; `nil` when the text holds letters that the font does not have.
    static func document(_ text: String) -> [UInt8]? {
        var lines: [[UInt8]] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            guard let bytes = encoded(line) else { return nil }
            lines += wrapped(bytes)
        }
        let pages = stride(from: 0, to: max(lines.count, 1), by: linesPerPage)
            .map { lines[$0..<min($0 + linesPerPage, lines.count)] }
        // 1 catalogue, 2 pages, 3 font, then for each page itself and its contents.
        let kids = pages.indices.map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
        var objects: [[UInt8]] = [
            Array("<< /Type /Catalog /Pages 2 0 R >>".utf8),
            Array("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>".utf8),
            Array(
                ("<< /Type /Font /Subtype /Type1 /BaseFont /Courier"
                    + " /Encoding /WinAnsiEncoding >>")
                    .utf8
            ),
        ]
        for (index, page) in pages.enumerated() {
            let place = 5 + index * 2
            objects.append(
                Array(
                    ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]"
                        + " /Resources << /Font << /F1 3 0 R >> >> /Contents \(place) 0 R >>")
                        .utf8
                )
            )
            let contents = contents(page)
            objects.append(
                Array("<< /Length \(contents.count) >>\nstream\n".utf8) + contents
                    + Array("\nendstream".utf8)
            )
        }
        return file(objects)
    }

    /// The text with what the font lacks as `\u{…}`: nothing is left out, where words are not the matter.
    static func escaped(_ text: String) -> String {
        guard encoded(text[...]) == nil else { return text }
        return text.unicodeScalars
            .map { scalar in
                encoded(String(scalar)[...]) == nil
                    ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
            }
            .joined()
    }

    /// An answer with the file; 422 when the text can't be shown.
    static func answer(_ text: String, name: String) throws(Problem) -> HTTPResponse {
        guard let bytes = document(text) else {
            throw Problem(
                422,
                "validation_failed",
                "A PDF of this service knows Latin letters alone; take another format."
            )
        }
        return HTTPResponse(
            status: 200,
            headers: HTTPHeaders([
                ("Content-Type", "application/pdf"),
                ("Content-Disposition", "attachment; filename=\"\(name).pdf\""),
            ]),
            content: .bytes(bytes)
        )
    }

    /// The last lines of a file once more: they end it again behind a comment that was added to it.
    static func ending(of file: [UInt8]) -> [UInt8] {
        let mark = Array("startxref\n".utf8)
        let start = stride(from: file.count - mark.count, through: 0, by: -1)
            .first { file[$0...].starts(with: mark) }
        return start.map { Array(file[$0...]) } ?? []
    }

    private static func file(_ objects: [[UInt8]]) -> [UInt8] {
        var out = Array("%PDF-1.4\n".utf8)
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(out.count)
            out += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let start = out.count
        out += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
        for place in places {
            let digits = "\(place)"
            let padding = String(repeating: "0", count: max(0, 10 - digits.utf8.count))
            out += Array((padding + digits + " 00000 n \n").utf8)
        }
        out += Array("trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n".utf8)
        return out + Array("startxref\n\(start)\n%%EOF\n".utf8)
    }

    private static func contents(_ lines: ArraySlice<[UInt8]>) -> [UInt8] {
        var out = Array("BT /F1 9 Tf 12 TL 40 800 Td".utf8)
        for line in lines {
            out += Array("\n(".utf8)
            for byte in line {
                if byte == 0x28 || byte == 0x29 || byte == 0x5C { out.append(0x5C) }
                out.append(byte)
            }
            out += Array(") Tj T*".utf8)
        }
        return out + Array("\nET".utf8)
    }

    /// A line as it fits; what goes on below stands further in, so that it does not look like another line.
    private static func wrapped(_ line: [UInt8]) -> [[UInt8]] {
        guard line.count > lineLength else { return [line] }
        let indent = Array("    ".utf8)
        var out: [[UInt8]] = []
        var rest = line[...]
        var (begin, width) = ([UInt8](), lineLength)
        while rest.count > width {
            let part = rest.prefix(width)
            let cut = part.lastIndex(of: 0x20).map { $0 + 1 } ?? part.endIndex
            let end = cut > part.startIndex + width / 2 ? cut : part.endIndex
            out.append(begin + rest[rest.startIndex..<end])
            rest = rest[end...]
            (begin, width) = (indent, lineLength - indent.count)
        }
        return out + [begin + rest]
    }

    /// Windows-1252 in the range it shares with Latin-1, and the signs that people's keyboards put in.
    private static func encoded(_ line: Substring) -> [UInt8]? {
        var out: [UInt8] = []
        for scalar in line.unicodeScalars {
            switch scalar.value {
            case 0x20...0x7E, 0xA0...0xFF: out.append(UInt8(truncatingIfNeeded: scalar.value))
            case 0x09: out += Array("    ".utf8)
            case 0x0D: continue
            case 0x2018: out.append(0x91)
            case 0x2019: out.append(0x92)
            case 0x201C: out.append(0x93)
            case 0x201D: out.append(0x94)
            case 0x2013: out.append(0x96)
            case 0x2014: out.append(0x97)
            case 0x2026: out.append(0x85)
            case 0x20AC: out.append(0x80)
            case 0x2022: out.append(0x95)
            default: return nil
            }
        }
        return out
    }
}
