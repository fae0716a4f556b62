import Cryptography
public import World

/// Bytes that come with the service and stay the same while it runs: a page, a script, a style.
///
/// Everything that costs work is done once: the entity tag, and the gzip form where it is shorter. Never
/// for anything that holds a secret or repeats what a client sent: its length would tell of it.
public struct StaticFile: Sendable {
    private struct Form {
        let bytes: [UInt8]
        let tag: String
        /// Of every answer with this form, and behind them those of a whole one.
        let fields: [HTTPHeaders.Field]
        let whole: [HTTPHeaders.Field]
    }

    private let plain: Form
    private let packed: Form?
    private let type: String
    private let modified: Timestamp?

    /// A file of a media type, with the charset of a text; texts are also kept compressed.
    ///
    /// `cacheControl` says how long others may keep it; by default they ask each time, which costs a 304.
    /// `modified` is when it last changed, if that is known.
    public init(
        _ bytes: [UInt8],
        type: String,
        cacheControl: String = "no-cache",
        modified: Timestamp? = nil
    ) {
        let digest = SHA256.hash(bytes).hex.prefix(32)
        let gzip = Self.isText(type) && bytes.count >= 256 ? Gzip.compress(bytes) : bytes
        let isPacked = gzip.count < bytes.count
        func form(_ bytes: [UInt8], _ tag: String, _ encoding: String?) -> Form {
            var fields: [HTTPHeaders.Field] = [
                .init(prepared: "ETag", tag), .init(prepared: "Cache-Control", cacheControl),
                .init(prepared: "Accept-Ranges", "bytes"),
            ]
            if isPacked { fields.append(.init(prepared: "Vary", "Accept-Encoding")) }
            if let modified {
                fields.append(.init(prepared: "Last-Modified", HTTPDate.text(modified)))
            }
            var whole = fields
            whole.append(.init(prepared: "Content-Type", type))
            if let encoding { whole.append(.init(prepared: "Content-Encoding", encoding)) }
            return Form(bytes: bytes, tag: tag, fields: fields, whole: whole)
        }
        plain = form(bytes, "\"\(digest)\"", nil)
        packed = isPacked ? form(gzip, "\"\(digest)-gz\"", "gzip") : nil
        self.type = type
        self.modified = modified
    }

    private static func isText(_ type: String) -> Bool {
        [
            "text/", "application/javascript", "application/json", "application/manifest+json",
            "image/svg+xml",
        ]
        .contains { type.hasPrefix($0) }
    }

    /// Answers a `GET` or `HEAD`, with all conditions (RFC 9110 §13) and parts (§14).
    ///
    /// `now` decides what a date with two digits of the year means.
    public func response(to request: HTTPRequest, now: Timestamp) -> HTTPResponse {
        let accepts = Self.acceptsGzip(request.headers)
        // Parts are of the plain form, so that they can be put together.
        let isPart = request.method == "GET" && request.headers["range"] != nil
        let form = if let packed, accepts, !isPart { packed } else { plain }
        let headers = HTTPHeaders(form.fields)
        switch Preconditions.judge(request, tag: form.tag, modified: modified, now: now) {
        case .notModified: return HTTPResponse(status: 304, headers: headers)
        case .failed: return HTTPResponse(status: 412, headers: headers)
        case .proceed: break
        }
        if isPart,
            Preconditions.allowsRange(request.headers, tag: form.tag, modified: modified, now: now)
        {
            let ranges = ByteRanges(request.headers["range"], count: plain.bytes.count)
            if let answer = answer(ranges, headers) { return answer }
        }
        return HTTPResponse(
            status: 200,
            headers: HTTPHeaders(form.whole),
            content: .bytes(form.bytes)
        )
    }

    /// The answer that holds parts; `nil` when the whole is to be sent.
    private func answer(_ ranges: ByteRanges, _ headers: HTTPHeaders) -> HTTPResponse? {
        var headers = headers
        let count = plain.bytes.count
        switch ranges {
        case .whole:
            return nil
        case .unsatisfiable:
            headers.append("Content-Range", "bytes */\(count)")
            return HTTPResponse(status: 416, headers: headers)
        case .parts(let parts):
            if parts.count == 1, let part = parts.first {
                headers.append("Content-Type", type)
                headers.append("Content-Range", Self.contentRange(part, count))
                return HTTPResponse(
                    status: 206,
                    headers: headers,
                    content: .bytes(Array(plain.bytes[part]))
                )
            }
            let boundary = "part-\(plain.tag.dropFirst().prefix(24))"
            headers.append("Content-Type", "multipart/byteranges; boundary=\(boundary)")
            var body: [UInt8] = []
            for part in parts {
                body += "--\(boundary)\r\nContent-Type: \(type)\r\n".utf8
                body += "Content-Range: \(Self.contentRange(part, count))\r\n\r\n".utf8
                body += plain.bytes[part]
                body += "\r\n".utf8
            }
            body += "--\(boundary)--\r\n".utf8
            return HTTPResponse(status: 206, headers: headers, content: .bytes(body))
        }
    }

    private static func contentRange(_ part: Range<Int>, _ count: Int) -> String {
        "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(count)"
    }

    /// Whether the client takes gzip: named or `*`, and not with a weight of zero (RFC 9110 §12.5.3).
    static func acceptsGzip(_ headers: HTTPHeaders) -> Bool {
        var named: Bool?
        var any: Bool?
        for value in headers.values("accept-encoding") {
            for item in value.split(separator: ",") {
                let parts = item.split(separator: ";").map(\.trimmedOfBlanks)
                guard let coding = parts.first else { continue }
                let isTaken = !parts.dropFirst().contains { isZero($0) }
                if coding.equalsIgnoringCase("gzip") || coding.equalsIgnoringCase("x-gzip") {
                    named = isTaken
                } else if coding == "*" {
                    any = isTaken
                }
            }
        }
        return named ?? any ?? false
    }

    /// Whether a parameter is a weight of zero: `q=0`, `q=0.0` and so on.
    private static func isZero(_ parameter: Substring) -> Bool {
        let text = parameter.utf8.filter { $0 != 0x20 && $0 != 0x09 }
        guard text.count >= 3, text[0].loweredASCII == UInt8(ascii: "q"), text[1] == 0x3D else {
            return false
        }
        return text[2...].allSatisfy { $0 == 0x30 || $0 == 0x2E }
    }
}
