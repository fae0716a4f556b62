/// Reads requests from bytes, however they are cut.
///
/// Pure: bytes go in by ``feed(_:count:)``, steps come out of ``next()``, and the steps depend only on
/// the bytes, never on where they were cut. After a fault nothing more is read.
struct RequestParser: Sendable {
    /// What the bytes so far amount to.
    enum Step: Sendable {
        /// More bytes are needed.
        case incomplete
        /// A head is complete and a body follows; told once for each such request.
        ///
        /// Set ``bodyBytesMax`` now if the route has its own bound.
        case head(RequestHead)
        /// Some of a body, where ``isStreaming`` was set when its head was told.
        case part([UInt8])
        /// A request is complete; where its body was told in parts, with the last of it.
        case request(RequestHead, body: [UInt8])
        /// The bytes are no valid request; answer, close.
        case fault(HTTPFault)
    }

    /// Where in a message the next byte belongs.
    enum Stage: Sendable, Equatable {
        case requestLine
        case fields
        case bodyStart
        case body(remaining: Int)
        case chunkSize
        case chunk(remaining: Int)
        case chunkEnd
        case trailers
        case faulted(HTTPFault)
    }

    private let shared: SharedLimits
    private var buffer: [UInt8] = []
    /// Everything before is taken.
    private var cursor = 0
    /// Everything before holds no line end.
    private var scanned = 0

    private(set) var stage = Stage.requestLine
    /// What is known of the request under way.
    private(set) var head = RequestHead()
    private var body: [UInt8] = []
    private var bodyTotal = 0
    private var headBytes = 0
    private var fieldCount = 0
    private var skippedBlankLine = false
    private var chunkExtras = 0
    /// The request before this one, where it was a head alone.
    private var former: FormerHead?
    /// Whether what is held begins with the request under way.
    private var isWhole = true
    /// Whether the request under way is a HEAD, whose answers have no body (RFC 9110 §9.3.2).
    private(set) var isHead = false

    /// The largest body of the request whose head was told last; in bytes.
    var bodyBytesMax: Int
    /// Whether the body of that request is told in parts.
    var isStreaming = false

    private var limits: HTTPLimits { shared.value }

    init(limits: SharedLimits) {
        shared = limits
        bodyBytesMax = limits.value.bodyBytesMax
    }

    /// Whether a request has begun and is not complete.
    var isInMessage: Bool { stage != .requestLine || cursor < buffer.count }

    /// Whether a head is complete and its body is not.
    var isInBody: Bool { stage != .requestLine && stage != .fields }

    /// Whether bytes are held that are not part of a message yet.
    var hasBytes: Bool { cursor < buffer.count }

    /// How many bytes those are.
    var heldBytes: Int { buffer.count - cursor }

    /// Bytes of the body so far.
    var bodyBytes: Int { bodyTotal }

    /// Adds the first `count` bytes of `bytes`.
    mutating func feed(_ bytes: [UInt8], count: Int) {
        if cursor > 0 { isWhole = false }
        if cursor == buffer.count {
            buffer.removeAll(keepingCapacity: true)
            scanned = 0
            cursor = 0
        } else if cursor > 0 {
            buffer.removeSubrange(..<cursor)
            scanned -= cursor
            cursor = 0
        }
        buffer.append(contentsOf: bytes[..<min(count, bytes.count)])
    }

    /// Bytes that were fed and belong to no request; they are gone from here afterwards.
    mutating func takeRest() -> [UInt8] {
        let rest = Array(buffer[cursor...])
        release()
        return rest
    }

    /// Forgets what is held and what was asked before: nobody asks here for long, or any more.
    mutating func release() {
        releaseBuffer()
        forget()
    }

    /// Forgets what was asked before.
    mutating func forget() {
        former = nil
    }

    private mutating func releaseBuffer() {
        buffer = []
        cursor = 0
        scanned = 0
    }

    /// The next step; call until `incomplete`.
    mutating func next() -> Step {
        do throws(HTTPFault) {
            return try advance()
        } catch {
            stage = .faulted(error)
            releaseBuffer()
            body = []
            return .fault(error)
        }
    }

    private mutating func advance() throws(HTTPFault) -> Step {
        while true {
            switch stage {
            case .requestLine:
                isWhole = cursor == 0
                if takeRepetition() { return complete() }
                guard try readRequestLine() else { return incomplete() }
            case .fields:
                guard let line = try fieldLine() else { return .incomplete }
                guard line.isEmpty else {
                    try Self.add(buffer, line, to: &head)
                    continue
                }
                try head.finish()
                if head.framing == .none {
                    keepHead()
                    return complete()
                }
                bodyBytesMax = limits.bodyBytesMax
                stage = .bodyStart
                return .head(head)
            case .bodyStart:
                try startBody()
            case .body(let remaining):
                let left = takeBody(remaining)
                guard left == 0 else {
                    stage = .body(remaining: left)
                    return incompleteBody()
                }
                return complete()
            case .chunkSize:
                guard try readChunkSize() else { return incompleteBody() }
            case .chunk(let remaining):
                let left = takeBody(remaining)
                stage = left == 0 ? .chunkEnd : .chunk(remaining: left)
                if left > 0 { return incompleteBody() }
            case .chunkEnd:
                guard try readChunkEnd() else { return incompleteBody() }
            case .trailers:
                guard let line = try fieldLine() else { return incompleteBody() }
                if line.isEmpty { return complete() }
                try RequestHead.checkTrailer(buffer.span.extracting(line))
            case .faulted(let fault):
                return .fault(fault)
            }
        }
    }

    private mutating func incomplete() -> Step {
        if cursor == buffer.count { releaseBuffer() }
        return .incomplete
    }

    private mutating func incompleteBody() -> Step {
        guard isStreaming, !body.isEmpty else { return .incomplete }
        let part = body
        body = []
        return .part(part)
    }

    private mutating func complete() -> Step {
        let step = Step.request(head, body: body)
        head = RequestHead()
        body = []
        bodyTotal = 0
        isStreaming = false
        headBytes = 0
        fieldCount = 0
        skippedBlankLine = false
        chunkExtras = 0
        isHead = false
        stage = .requestLine
        if cursor == buffer.count { releaseBuffer() }
        return step
    }
}

// MARK: - Repetitions

/// The bytes of a head without a body, and what they say.
private final class FormerHead: Sendable {
    let bytes: [UInt8]
    let head: RequestHead

    init(_ bytes: [UInt8], _ head: RequestHead) {
        self.bytes = bytes
        self.head = head
    }
}

extension RequestParser {
    /// Longer heads are read anew each time; in bytes.
    private static let formerBytesMax = 2048

    /// Keeps a head whose bytes are all that is held: who asks again in the same words, as pages and dashboards
    /// do, is not read byte by byte again.
    private mutating func keepHead() {
        let isAll = isWhole && cursor == buffer.count && cursor <= Self.formerBytesMax
        former = isAll ? FormerHead(buffer, head) : nil
    }

    /// Whether what is held are the bytes of the request before, which then is asked once more.
    private mutating func takeRepetition() -> Bool {
        guard cursor == 0, let former else { return false }
        let bytes = former.bytes
        guard buffer.span.isSame(as: bytes.span) else { return false }
        head = former.head
        cursor = buffer.count
        return true
    }
}

// MARK: - Lines

extension RequestParser {
    /// Reads the request line; one empty line before it is skipped (RFC 9112 §2.2).
    private mutating func readRequestLine() throws(HTTPFault) -> Bool {
        if !isHead { isHead = buffer[cursor...].starts(with: "HEAD ".utf8) }
        let found: Range<Int>?
        do throws(HTTPFault) {
            found = try line(max: limits.requestLineBytesMax, orElse: .longTarget)
        } catch {
            throw error == .longTarget && !hasMethod ? Self.noLine : error
        }
        guard let line = found else { return false }
        if line.isEmpty {
            guard !skippedBlankLine else { throw .bad("There is no request line.") }
            skippedBlankLine = true
            return true
        }
        head = try RequestHead(line: buffer.span.extracting(line), limits: limits)
        stage = .fields
        return true
    }

    /// 400 and not 501: where no space comes within the bound, nothing says that so many letters are a method.
    private static let noLine = HTTPFault.bad("The request line is not method, target and version.")

    /// Whether a request line past its bound came to its target at all.
    private var hasMethod: Bool {
        buffer[cursor...].prefix(limits.requestLineBytesMax).contains(UInt8(ascii: " "))
    }

    /// Apart, since bytes of one member are lent while another changes.
    private static func add(
        _ bytes: [UInt8],
        _ line: Range<Int>,
        to head: inout RequestHead
    ) throws(HTTPFault) {
        try head.add(bytes.span.extracting(line))
    }

    private mutating func fieldLine() throws(HTTPFault) -> Range<Int>? {
        guard let line = try line(max: limits.fieldLineBytesMax, orElse: .largeHead) else {
            return nil
        }
        headBytes += line.count + 2
        fieldCount += line.isEmpty ? 0 : 1
        guard headBytes <= limits.headerBlockBytesMax, fieldCount <= limits.fieldCountMax else {
            throw .largeHead
        }
        return line
    }

    /// Takes a line that ends in CR LF, without it; `nil` when its end is not there yet.
    private mutating func line(max: Int, orElse tooLong: HTTPFault) throws(HTTPFault) -> Range<Int>?
    {
        let start = cursor
        let scan = LineScan.find(in: buffer.span, start: start, from: scanned, max: max)
        switch scan {
        case .lineFeed(let index):
            cursor = index + 1
            scanned = cursor
            return start..<(index - 1)
        case .incomplete:
            scanned = buffer.count
            return nil
        case .tooLong:
            throw tooLong
        case .notCRLF:
            throw .bad("A line does not end in CR LF.")
        case .control:
            throw .bad("A line holds a control character.")
        }
    }
}

// MARK: - Bodies

extension RequestParser {
    private mutating func startBody() throws(HTTPFault) {
        switch head.framing {
        case .length(let count):
            guard count <= bodyBytesMax else { throw .tooLarge }
            body.reserveCapacity(min(count, 65_536))
            stage = .body(remaining: count)
        case .chunked, .none:
            stage = .chunkSize
        }
        scanned = cursor
    }

    /// Moves what is there of the next `wanted` bytes to the body; returns how many are still missing.
    private mutating func takeBody(_ wanted: Int) -> Int {
        let count = min(wanted, buffer.count - cursor)
        body.append(contentsOf: buffer[cursor..<(cursor + count)])
        bodyTotal += count
        cursor += count
        scanned = cursor
        if cursor == buffer.count { releaseBuffer() }
        return wanted - count
    }

    /// `1*HEXDIG [chunk-ext] CRLF` (RFC 9112 §7.1); white space is not allowed anywhere.
    private mutating func readChunkSize() throws(HTTPFault) -> Bool {
        let tooLong = HTTPFault.bad("A chunk-size line is too long.")
        guard let range = try line(max: limits.chunkLineBytesMax, orElse: tooLong) else {
            return false
        }
        let line = buffer[range]
        let digits = line.prefix { $0.hexadecimalValue != nil }
        guard !digits.isEmpty, digits.count <= 16 else { throw .bad("A chunk size is not valid.") }
        guard ChunkExtension.isValid(line[digits.endIndex...]) else {
            throw .bad("A chunk extension is not valid.")
        }
        let room = bodyBytesMax - bodyTotal
        var size = 0
        for digit in digits {
            size = size << 4 | Int(digit.hexadecimalValue ?? 0)
            guard size <= room else { throw .tooLarge }
        }
        // The least that could say so is the size's digits; whatever else came is held against what the body has.
        chunkExtras += line.count - String(size, radix: 16).utf8.count
        guard chunkExtras <= limits.chunkExtrasBytesMax + bodyTotal else {
            throw .bad("The chunk extensions are too long.")
        }
        stage = size == 0 ? .trailers : .chunk(remaining: size)
        return true
    }

    private mutating func readChunkEnd() throws(HTTPFault) -> Bool {
        for expected in [UInt8(0x0D), 0x0A].dropFirst(scanned - cursor) {
            guard scanned < buffer.count else { return false }
            guard buffer[scanned] == expected else {
                throw .bad("A chunk does not end where its size says.")
            }
            scanned += 1
        }
        cursor = scanned
        stage = .chunkSize
        return true
    }
}
