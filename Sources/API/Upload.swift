import HTTP

/// A file as it comes: as the whole body, or as the first file of a form (RFC 7578).
struct Upload: Sendable {
    /// Largest file, in bytes.
    static let bytesMax = 10 << 20
    /// What a form may add to a file.
    static let formBytesMax = 64 << 10

    /// Every kind that is taken and given back.
    static let mediaTypes = [
        "image/png", "image/jpeg", "image/gif", "image/webp", "image/heic", "application/pdf",
        "text/plain",
    ]

    let bytes: [UInt8]
    /// What the sender's device calls it.
    let name: String?

    init(_ request: HTTPRequest) throws(Problem) {
        let type = request.headers["Content-Type"] ?? ""
        if type.lowercased().hasPrefix("multipart/form-data") {
            guard let boundary = Self.parameter("boundary", of: type),
                (1...70).contains(boundary.utf8.count),
                let part = Self.part(request.body, boundary: Array(boundary.utf8))
            else { throw Problem(400, "bad_request", "The form holds no file.") }
            (bytes, name) = part
        } else {
            bytes = request.body
            name = request.headers["Content-Disposition"]
                .flatMap { Self.parameter("filename", of: $0) }.map { String($0.prefix(200)) }
        }
        guard !bytes.isEmpty else {
            throw Problem(422, "validation_failed", "The file is empty.")
        }
        guard bytes.count <= Self.bytesMax else {
            throw Problem(413, "payload_too_large", "A file has at most \(Self.bytesMax) bytes.")
        }
    }

    /// What the bytes are, by themselves; what the sender says of them does not count.
    var mediaType: String? {
        func begins(_ prefix: [UInt8], at offset: Int = 0) -> Bool {
            bytes.count >= offset + prefix.count
                && bytes[offset..<offset + prefix.count].elementsEqual(prefix)
        }
        if begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
        if begins([0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
        if begins(Array("GIF87a".utf8)) || begins(Array("GIF89a".utf8)) { return "image/gif" }
        if begins(Array("RIFF".utf8)), begins(Array("WEBP".utf8), at: 8) { return "image/webp" }
        if begins(Array("%PDF-".utf8)) { return "application/pdf" }
        if begins(Array("ftyp".utf8), at: 4) {
            let isPicture = ["heic", "heix", "mif1"].contains { begins(Array($0.utf8), at: 8) }
            return isPicture ? "image/heic" : nil
        }
        let isText = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) }
        return isText && String(validating: bytes, as: UTF8.self) != nil ? "text/plain" : nil
    }

    /// What it says, where it is plain text of at most `max` bytes.
    func text(max: Int) -> String? {
        guard bytes.count <= max, mediaType == "text/plain" else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The ending of a file of a type.
    static func ending(_ mediaType: String) -> String {
        switch mediaType {
        case "image/png": "png"
        case "image/jpeg": "jpg"
        case "image/gif": "gif"
        case "image/webp": "webp"
        case "image/heic": "heic"
        case "application/pdf": "pdf"
        default: "txt"
        }
    }

    // MARK: Forms

    /// A parameter of a field's value, with or without quotes.
    private static func parameter(_ name: String, of value: String) -> String? {
        for part in value.unicodeScalars.split(separator: ";").dropFirst() {
            let pair = Substring(part).split(separator: "=", maxSplits: 1)
            guard pair.count == 2,
                pair[0].filter({ $0 != " " }).lowercased() == name
            else { continue }
            let text = pair[1].drop { $0 == " " }
            guard text.unicodeScalars.first == "\"" else {
                return String(text.prefix { $0 != " " })
            }
            return String(text.unicodeScalars.dropFirst().prefix { $0 != "\"" })
        }
        return nil
    }

    /// The first part with a file name, or else the first; `nil` where the form does not end as it should.
    private static func part(
        _ body: [UInt8],
        boundary: [UInt8]
    ) -> (bytes: [UInt8], name: String?)? {
        let mark = Array("--".utf8) + boundary
        guard body.starts(with: mark) else { return nil }
        let (line, blank) = (Array("\r\n".utf8), Array("\r\n\r\n".utf8))
        var place = mark.count
        var first: (bytes: [UInt8], name: String?)?
        for _ in 0..<16 {
            guard body.count >= place + 2, body[place..<place + 2].elementsEqual(line),
                let head = find(blank, in: body, from: place),
                let end = find(line + mark, in: body, from: head + blank.count)
            else { return first }
            let fields = String(decoding: body[place..<head], as: UTF8.self)
            let bytes = Array(body[(head + blank.count)..<end])
            let disposition = fields.split(whereSeparator: { $0.isNewline })
                .first { $0.lowercased().hasPrefix("content-disposition:") }
            let name = disposition.flatMap { parameter("filename", of: String($0)) }
            if let name { return (bytes, String(name.prefix(200))) }
            if first == nil { first = (bytes, nil) }
            place = end + line.count + mark.count
        }
        return first
    }

    private static func find(_ wanted: [UInt8], in body: [UInt8], from start: Int) -> Int? {
        guard let lead = wanted.first, body.count >= wanted.count else { return nil }
        var place = start
        while place <= body.count - wanted.count {
            if body[place] == lead, body[place..<place + wanted.count].elementsEqual(wanted) {
                return place
            }
            place += 1
        }
        return nil
    }
}
