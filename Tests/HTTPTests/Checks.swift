import World

@testable import HTTP

/// What must hold of each parser whatever bytes come; each check gives what is wrong, or `nil`.
///
/// Shared by the tests, which replay the corpus, and by `tools/fuzz`, which makes it. `cuts` are ways to cut the
/// bytes into pieces, none of which may show.
enum Checks {
    typealias Check = @Sendable (_ bytes: [UInt8], _ cuts: [[Int]]) -> String?

    /// By the name of their corpus.
    static let all: [String: Check] = [
        "requests": requests, "frames": frames, "answers": answers, "targets": targets,
        "fields": fields, "inflate": inflate,
    ]

    @Sendable
    private static func requests(_ bytes: [UInt8], _ cuts: [[Int]]) -> String? {
        let whole = requestSteps(bytes, [])
        if whole.dropLast().contains(where: { $0.hasPrefix("fault") }) {
            return "more after a fault"
        }
        return differing(cuts) { requestSteps(bytes, $0) == whole }
    }

    private static func requestSteps(_ bytes: [UInt8], _ cuts: [Int]) -> [String] {
        var parser = RequestParser(limits: SharedLimits(HTTPLimits()))
        var steps: [String] = []
        for piece in Cuts.pieces(bytes, cuts) {
            parser.feed(piece, count: piece.count)
            reading: while true {
                switch parser.next() {
                case .incomplete: break reading
                case .head(let head): steps.append("head \(head.method) \(head.framing)")
                case .part(let bytes): steps.append("part \(bytes)")
                case .request(let head, let body):
                    steps.append(
                        "request \(head.method) \(head.path) \(head.query) \(head.minor) "
                            + "\(head.keepAlive) \(head.headers.fields) \(body)"
                    )
                case .fault(let fault):
                    steps.append("fault \(fault.status)")
                    return steps
                }
            }
        }
        return steps
    }

    @Sendable
    private static func frames(_ bytes: [UInt8], _ cuts: [[Int]]) -> String? {
        let whole = frameSteps(bytes, [])
        for step in whole {
            switch step {
            case .text(let text):
                if text.count > 500 || String(validating: text, as: UTF8.self) == nil {
                    return "a text that is too long or no text"
                }
            case .binary(let bytes): if bytes.count > 500 { return "a message that is too long" }
            default: break
            }
        }
        let isEnd = whole.dropLast()
            .contains {
                if case .fault = $0 { true } else if case .close = $0 { true } else { false }
            }
        if isEnd { return "more after the end" }
        return differing(cuts) { frameSteps(bytes, $0) == whole }
    }

    private static func frameSteps(_ bytes: [UInt8], _ cuts: [Int]) -> [WebSocketParser.Step] {
        var limits = HTTPLimits()
        limits.messageBytesMax = 500
        limits.messageFragmentsMax = 5
        var parser = WebSocketParser(limits: limits, readsDeflate: true)
        var steps: [WebSocketParser.Step] = []
        for piece in Cuts.pieces(bytes, cuts) {
            var index = 0
            while let step = parser.next(piece, &index, end: piece.count) { steps.append(step) }
        }
        return steps
    }

    @Sendable
    private static func answers(_ bytes: [UInt8], _ cuts: [[Int]]) -> String? {
        for method in ["GET", "HEAD"] {
            let whole = answerSteps(bytes, [], method: method)
            let differs = differing(cuts) { answerSteps(bytes, $0, method: method) == whole }
            if let differs { return "\(method) \(differs)" }
        }
        return nil
    }

    /// The steps of one answer, its body put together.
    private static func answerSteps(
        _ bytes: [UInt8],
        _ cuts: [Int],
        method: String
    ) -> [String] {
        var parser = ResponseParser(method: method, bodyBytesMax: 100)
        var steps: [String] = []
        var body: [UInt8] = []
        func isOver(_ step: ResponseParser.Step) -> Bool? {
            switch step {
            case .incomplete: return nil
            case .head(let head): steps.append("head \(head.status)")
            case .body(let bytes): body += bytes
            case .end:
                // Whether another may follow depends on what has come behind the end.
                steps.append("end \(body)")
                return true
            case .fault(let error):
                steps.append("fault \(error)")
                return true
            }
            return false
        }
        for piece in Cuts.pieces(bytes, cuts) {
            parser.feed(piece, count: piece.count)
            while let over = isOver(parser.next()) {
                if over { return steps }
            }
        }
        while let over = isOver(parser.finish(inOrder: true)) {
            if over { break }
        }
        return steps
    }

    @Sendable
    private static func targets(_ bytes: [UInt8], _ cuts: [[Int]]) -> String? {
        _ = HTTPClientURL(String(decoding: bytes, as: UTF8.self))
        guard let target = try? RequestTarget(bytes.span, method: "GET", limits: HTTPLimits())
        else {
            return nil
        }
        if target.path.utf8.first != UInt8(ascii: "/") { return "a path without a root" }
        if !target.path.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) {
            return "a control character"
        }
        if target.path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) {
            return "a dot segment"
        }
        return target.query.count > 100 ? "too many items" : nil
    }

    @Sendable
    private static func fields(_ bytes: [UInt8], _ cuts: [[Int]]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        _ = ChunkExtension.isValid(bytes[...])
        _ = WebSocketExtension.parse([text]).map(WebSocketDeflate.agreed)
        if case .parts(let parts) = ByteRanges(text, count: 1000) {
            let areGood = parts.allSatisfy { !$0.isEmpty && $0.upperBound <= 1000 }
            if !areGood || parts.count > ByteRanges.partsMax { return "a part that is not there" }
        }
        let now = Timestamp(microseconds: 1_768_000_000_000_000)
        if let date = HTTPDate.parse(text, now: now) {
            let again = HTTPDate.parse(HTTPDate.text(date), now: now)
            if again?.seconds != date.seconds { return "a date that is not the same once written" }
        }
        return nil
    }

    /// What comes out is bounded; what is packed comes out the same.
    @Sendable
    private static func inflate(_ bytes: [UInt8], _ cuts: [[Int]]) -> String? {
        for out in [
            try? Inflate.stream(bytes, max: 5000), try? Inflate.message(bytes, max: 5000),
        ] {
            if let out, out.count > 5000 { return "more than was allowed" }
        }
        let bits = 8 + bytes.count % 8
        if (try? Inflate.stream(Deflate.stream(bytes), max: bytes.count)) != bytes {
            return "a stream that is not the same"
        }
        let message = Deflate.message(bytes, windowBits: bits)
        return (try? Inflate.message(message, max: bytes.count)) == bytes
            ? nil : "a message that is not the same with a window of \(bits) bits"
    }

    private static func differing(_ cuts: [[Int]], _ isSame: ([Int]) -> Bool) -> String? {
        cuts.first { !isSame($0) }.map { "not the same when cut at \($0)" }
    }
}
