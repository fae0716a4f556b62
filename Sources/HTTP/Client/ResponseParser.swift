/// Reads one answer from bytes, however they are cut; anything ambiguous is a fault.
///
/// Pure, like ``RequestParser``: the steps depend only on the bytes. Interim answers (1xx) are skipped,
/// trailers are checked and dropped.
struct ResponseParser: Sendable {
    /// What the bytes so far amount to.
    enum Step: Sendable {
        /// More bytes are needed.
        case incomplete
        case head(AnswerHead)
        /// The next bytes of the body.
        case body([UInt8])
        /// The answer is complete.
        case end
        case fault(HTTPClientError)
    }

    private enum Stage: Sendable {
        case statusLine
        case fields
        case body(remaining: Int)
        case untilClose
        case chunkSize
        case chunk(remaining: Int)
        case chunkEnd
        case trailers
        case ending
        case ended
        case faulted(HTTPClientError)
    }

    private static let lineBytesMax = 8192
    private static let blockBytesMax = 65_536
    private static let fieldsMax = 100
    private static let chunkLineBytesMax = 256
    private static let interimMax = 8

    private let method: String
    private let bodyBytesMax: Int
    private let takesUpgrade: Bool
    private var stage = Stage.statusLine
    private var buffer: [UInt8] = []
    private var cursor = 0
    private var scanned = 0
    private var head = AnswerHead()
    private var blockBytes = 0
    private var fieldCount = 0
    private var interim = 0
    private var bodyBytes = 0
    /// Whether anything of an answer came.
    private(set) var hasBegun = false

    /// Reads the answer to a request with `method`.
    ///
    /// With `takesUpgrade` status 101 is an answer as well: what comes behind its head is another protocol's, and is
    /// told as the body.
    init(method: String, bodyBytesMax: Int, takesUpgrade: Bool = false) {
        self.method = method
        self.takesUpgrade = takesUpgrade
        self.bodyBytesMax = min(max(0, bodyBytesMax), 1 << 50)
    }

    /// Bytes that were fed and are not taken yet.
    var heldBytes: Int { buffer.count - cursor }

    /// Whether the connection can be used again: the answer told where it ends, and ended there.
    var isReusable: Bool {
        guard case .ended = stage else { return false }
        return head.keepsAlive && heldBytes == 0
    }

    /// Adds the first `count` bytes of `bytes`.
    mutating func feed(_ bytes: [UInt8], count: Int) {
        if count > 0 { hasBegun = true }
        if cursor > 0 {
            buffer.removeSubrange(..<cursor)
            scanned -= cursor
            cursor = 0
        }
        buffer.append(contentsOf: bytes[..<min(count, bytes.count)])
    }

    /// The connection has ended; `inOrder` if nothing can be missing.
    mutating func finish(inOrder: Bool) -> Step {
        switch stage {
        case .untilClose where inOrder:
            stage = .ended
            return .end
        case .ended: return .end
        case .faulted(let error): return .fault(error)
        default: return fail(.closed)
        }
    }

    /// The next step; call until `incomplete`, `end` or `fault`.
    mutating func next() -> Step {
        do throws(HTTPClientError) {
            return try advance()
        } catch {
            return fail(error)
        }
    }

    private mutating func fail(_ error: HTTPClientError) -> Step {
        stage = .faulted(error)
        buffer = []
        (cursor, scanned) = (0, 0)
        return .fault(error)
    }

    private mutating func advance() throws(HTTPClientError) -> Step {
        while true {
            switch stage {
            case .statusLine:
                guard let line = try line() else { return .incomplete }
                head = try AnswerHead(line: buffer[line])
                stage = .fields
            case .fields:
                guard let line = try fieldLine() else { return .incomplete }
                if line.isEmpty {
                    if let step = try startBody() { return step }
                } else {
                    try head.add(buffer[line])
                }
            case .body(let remaining):
                if remaining == 0 {
                    stage = .ending
                    continue
                }
                return takeBody(remaining) { .body(remaining: $0) }
            case .untilClose:
                guard heldBytes <= bodyBytesMax - bodyBytes else { throw .tooLarge }
                return takeBody(.max) { _ in .untilClose }
            case .chunkSize:
                guard try readChunkSize() else { return .incomplete }
            case .chunk(let remaining):
                return takeBody(remaining) { $0 == 0 ? .chunkEnd : .chunk(remaining: $0) }
            case .chunkEnd:
                guard try readChunkEnd() else { return .incomplete }
            case .trailers:
                guard let line = try fieldLine() else { return .incomplete }
                if line.isEmpty {
                    stage = .ending
                } else if FieldLine(buffer[line]) == nil {
                    throw .malformed("a trailer line is not valid")
                }
            case .ending:
                stage = .ended
                return .end
            case .ended:
                return .end
            case .faulted(let error):
                return .fault(error)
            }
        }
    }
}

// MARK: - Lines

extension ResponseParser {
    private mutating func line(max: Int = lineBytesMax) throws(HTTPClientError) -> Range<Int>? {
        let start = cursor
        switch LineScan.find(in: buffer.span, start: start, from: scanned, max: max) {
        case .lineFeed(let index):
            cursor = index + 1
            scanned = cursor
            return start..<(index - 1)
        case .incomplete:
            scanned = buffer.count
            return nil
        case .tooLong: throw .tooLarge
        case .notCRLF: throw .malformed("a line does not end in CR LF")
        case .control: throw .malformed("a line holds a control character")
        }
    }

    private mutating func fieldLine() throws(HTTPClientError) -> Range<Int>? {
        guard let line = try line() else { return nil }
        blockBytes += line.count + 2
        fieldCount += line.isEmpty ? 0 : 1
        guard blockBytes <= Self.blockBytesMax, fieldCount <= Self.fieldsMax else {
            throw .tooLarge
        }
        return line
    }

    /// Settles what follows a complete head.
    private mutating func startBody() throws(HTTPClientError) -> Step? {
        if head.status == 101, takesUpgrade {
            head.keepsAlive = false
            stage = .untilClose
            return .head(head)
        }
        if (100..<200).contains(head.status) {
            interim += 1
            guard head.status != 101, interim <= Self.interimMax else {
                throw .malformed("an interim answer nobody asked for")
            }
            stage = .statusLine
            return nil
        }
        let framing = try head.framing()
        let isBodiless = method == "HEAD" || head.status == 204 || head.status == 304
        switch isBodiless ? .length(0) : framing {
        case .length(let count):
            guard count <= bodyBytesMax else { throw .tooLarge }
            stage = .body(remaining: count)
        case .chunked: stage = .chunkSize
        case .untilClose:
            head.keepsAlive = false
            stage = .untilClose
        }
        return .head(head)
    }
}

// MARK: - Bodies

extension ResponseParser {
    /// Hands out what is there of the next `wanted` bytes.
    private mutating func takeBody(_ wanted: Int, _ then: (Int) -> Stage) -> Step {
        let count = min(wanted, heldBytes)
        guard count > 0 else { return .incomplete }
        let bytes = Array(buffer[cursor..<(cursor + count)])
        cursor += count
        scanned = cursor
        bodyBytes += count
        stage = then(wanted - count)
        if cursor == buffer.count {
            buffer = []
            (cursor, scanned) = (0, 0)
        }
        return .body(bytes)
    }

    private mutating func readChunkSize() throws(HTTPClientError) -> Bool {
        guard let range = try line(max: Self.chunkLineBytesMax) else { return false }
        let line = buffer[range]
        let digits = line.prefix { $0.hexadecimalValue != nil }
        guard (1...16).contains(digits.count), ChunkExtension.isValid(line[digits.endIndex...])
        else { throw .malformed("a chunk size is not valid") }
        let room = bodyBytesMax - bodyBytes
        var size = 0
        for digit in digits {
            size = size << 4 | Int(digit.hexadecimalValue ?? 0)
            guard size <= room else { throw .tooLarge }
        }
        stage = size == 0 ? .trailers : .chunk(remaining: size)
        return true
    }

    private mutating func readChunkEnd() throws(HTTPClientError) -> Bool {
        guard heldBytes >= 2 else {
            guard heldBytes == 0 || buffer[cursor] == 0x0D else {
                throw .malformed("a chunk does not end where its size says")
            }
            return false
        }
        guard buffer[cursor] == 0x0D, buffer[cursor + 1] == 0x0A else {
            throw .malformed("a chunk does not end where its size says")
        }
        cursor += 2
        scanned = cursor
        stage = .chunkSize
        return true
    }
}
