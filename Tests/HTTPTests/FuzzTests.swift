import Foundation
import Testing
import World

@testable import HTTP

/// Good and bad inputs, changed at random from a seed; every failure prints the seed that makes it again.
struct Mutator {
    var generator: SeededGenerator
    let corpus: [[UInt8]]
    /// Pieces that mean something to the grammar.
    let words: [[UInt8]]

    mutating func next() -> [UInt8] {
        var bytes = corpus.randomElement(using: &generator) ?? []
        for _ in 0..<Int.random(in: 1...4, using: &generator) { mutate(&bytes) }
        return Array(bytes.prefix(4096))
    }

    private mutating func mutate(_ bytes: inout [UInt8]) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        switch Int.random(in: 0..<7, using: &generator) {
        case 0 where place < bytes.count:
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1 where place < bytes.count:
            bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 2 where place < bytes.count:
            bytes.removeSubrange(
                place..<min(bytes.count, place + Int.random(in: 1...8, using: &generator))
            )
        case 3:
            let count = Int.random(in: 0...32, using: &generator)
            bytes.insert(contentsOf: bytes[place...].prefix(count), at: place)
        case 4:
            let other = corpus.randomElement(using: &generator) ?? []
            bytes =
                bytes[..<place] + other.suffix(Int.random(in: 0...other.count, using: &generator))
        default:
            bytes.insert(contentsOf: words.randomElement(using: &generator) ?? [], at: place)
        }
    }

    /// Up to six places to cut at.
    mutating func cuts(_ count: Int) -> [Int] {
        guard count > 1 else { return [] }
        return Set((0..<6).map { _ in Int.random(in: 1..<count, using: &generator) }).sorted()
    }
}

/// For how long each parser is tried: seconds in the gate, minutes with `ANAMNESIS_LONG=1`.
enum FuzzTime {
    static var isLong: Bool { ProcessInfo.processInfo.environment["ANAMNESIS_LONG"] == "1" }
    static var each: Duration { isLong ? .seconds(150) : .seconds(4) }
    /// Inputs that are tried whatever time that takes.
    static let inputsMin = 2000
    /// What one input may take, as often as it is cut; in this build, which is not optimised, too.
    static let microsecondsMax: Int64 = 50_000

    /// Calls `body` with one input after another until time is over; none may make much work.
    static func run(_ name: String, _ mutator: Mutator, _ body: (inout Mutator, [UInt8]) -> Void) {
        var mutator = mutator
        let clock = ContinuousClock()
        let end = clock.now + each
        var inputs = 0
        var slowest: Int64 = 0
        while clock.now < end || inputs < inputsMin {
            let input = mutator.next()
            let worked = WorkTime.least(enough: microsecondsMax) { body(&mutator, input) }
            #expect(worked <= microsecondsMax, "\(name): \(worked) us for \(input)")
            slowest = max(slowest, worked)
            inputs += 1
        }
        print("\(name): \(inputs) inputs, the slowest \(slowest) us")
    }
}

@Suite("Whatever bytes come,", .serialized)
struct FuzzTests {
    static let seed = UInt64(ProcessInfo.processInfo.environment["FUZZ_SEED"] ?? "") ?? 20_260_115

    private static func words(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

    @Test(
        "a request parser says the same however they are cut, and at most one thing after a fault"
    )
    func requests() {
        let mutator = Mutator(
            generator: SeededGenerator(state: Self.seed),
            corpus: Malformed.all.map(\.bytes).filter { $0.count < 2000 }
                + RequestParserTests.valid.map { Array($0.bytes.utf8) },
            words: Self.words([
                "\r\n", "\n", "\r", " ", "\t", ":", "0", "%", "%2e", "chunked",
                "Content-Length: 5\r\n",
                "Transfer-Encoding: chunked\r\n", "HTTP/1.1", "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
                ";a=\"b\"",
                "\r\n0\r\n\r\n", "9223372036854775807", "ffffffffffffffff",
                "Expect: 100-continue\r\n",
            ])
        )
        FuzzTime.run("requests", mutator) { mutator, input in
            let whole = transcript(of: input)
            let cuts = mutator.cuts(input.count)
            #expect(transcript(of: input, cuts: cuts) == whole, "\(input) cut at \(cuts)")
            #expect(!whole.dropLast().contains { $0.hasPrefix("fault") }, "\(input)")
        }
    }

    @Test("a WebSocket parser says the same however they are cut, and nothing behind a fault")
    func frames() {
        var limits = HTTPLimits()
        limits.messageBytesMax = 500
        limits.messageFragmentsMax = 5
        let packed = [0, 1, 2]
            .map { kind in
                var bytes = frame(
                    1,
                    Deflate.message([UInt8](repeating: 97, count: 10 << kind), windowBits: 15)
                )
                bytes[0] |= 0x40
                return bytes
            }
        let mutator = Mutator(
            generator: SeededGenerator(state: Self.seed),
            corpus: FrameCase.all.map(\.bytes).filter { $0.count < 2000 } + packed,
            words: [
                [0x81], [0x01], [0x80], [0x00], [0x89], [0x8A], [0x88], [0xC1], [0xFE, 0, 126],
                [0xFF, 0, 0, 0],
                [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90], text("a"), frame(9, []),
                frame(8, [3, 232]),
            ]
        )
        func read(_ input: [UInt8], _ cuts: [Int]) -> [WebSocketParser.Step] {
            var parser = WebSocketParser(limits: limits, readsDeflate: true)
            var steps: [WebSocketParser.Step] = []
            for piece in Cuts.pieces(input, cuts) {
                var index = 0
                while let step = parser.next(piece, &index, end: piece.count) { steps.append(step) }
            }
            return steps
        }
        FuzzTime.run("frames", mutator) { mutator, input in
            let whole = read(input, [])
            let cuts = mutator.cuts(input.count)
            #expect(read(input, cuts) == whole, "\(input) cut at \(cuts)")
            for step in whole {
                switch step {
                case .text(let bytes):
                    #expect(
                        bytes.count <= 500 && String(validating: bytes, as: UTF8.self) != nil,
                        "\(input)"
                    )
                case .binary(let bytes): #expect(bytes.count <= 500, "\(input)")
                default: break
                }
            }
            let isEnd = whole.dropLast()
                .contains {
                    if case .fault = $0 { true } else if case .close = $0 { true } else { false }
                }
            #expect(!isEnd, "\(input)")
        }
    }

    @Test("answers of other servers are read the same however they are cut, within bounds")
    func answers() {
        typealias Tests = ResponseParserTests
        let mutator = Mutator(
            generator: SeededGenerator(state: Self.seed),
            corpus: (Tests.good + Tests.bad + Tests.others).map { Array($0.bytes.utf8) }
                .filter { $0.count < 2000 },
            words: Self.words([
                "\r\n", "\n", "\r", " ", "\t", ":", "0", "chunked", "Content-Length: 5\r\n",
                "Transfer-Encoding: chunked\r\n", "HTTP/1.1 200 OK\r\n", "Connection: close\r\n",
                "\r\n0\r\n\r\n", "9223372036854775807", "ffffffffffffffff", "100", "204",
            ])
        )
        FuzzTime.run("answers", mutator) { mutator, input in
            let method = Bool.random(using: &mutator.generator) ? "GET" : "HEAD"
            func read(_ cut: Int) -> Tests.Outcome {
                let bytes = String(decoding: input, as: UTF8.self)
                let test = Tests.Case(
                    name: "",
                    bytes: bytes,
                    outcome: .incomplete,
                    method: method,
                    isEndedInOrder: true
                )
                return Tests.parse(test, cut: cut)
            }
            let whole = read(.max)
            for cut in [1, 2, 3, 7, 64] { #expect(read(cut) == whole, "\(input) cut at \(cut)") }
            if case .answer(let status, let body, _) = whole {
                #expect((200...599).contains(status) && body.utf8.count <= 300, "\(input)")
            }
        }
    }

    @Test("a target is refused, or a path without dot segments, controls or encoded slashes")
    func targets() {
        let mutator = Mutator(
            generator: SeededGenerator(state: Self.seed),
            corpus: Self.words([
                "/", "/a/b?c=d&e=f", "/%41%c3%a4?x=%20+y", "http://a:80/b?c", "https://[::1]/x",
                "/a;b=c/d",
                "/%cc%a4y", "/..%2f", "/%2e%2e/", "/?&&=&a==b", "//a//b//", "*",
            ]),
            words: Self.words([
                "%", "%2e", "%00", "%2f", "..", "/", "?", "&", "=", "#", "\\", "@", ":", "%c3",
                "%ff",
            ])
        )
        FuzzTime.run("targets", mutator) { _, input in
            guard let target = try? RequestTarget(input.span, method: "GET", limits: HTTPLimits())
            else {
                return
            }
            #expect(target.path.utf8.first == UInt8(ascii: "/"), "\(input)")
            #expect(target.path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "\(input)")
            #expect(
                !target.path.split(separator: "/").contains { $0 == "." || $0 == ".." },
                "\(input)"
            )
            #expect(target.query.count <= 100, "\(input)")
        }
    }

    @Test("fields of lists, dates and ranges are read or not, and nothing traps")
    func fields() {
        let mutator = Mutator(
            generator: SeededGenerator(state: Self.seed),
            corpus: Self.words([
                "bytes=0-99,200-,-50", "bytes=9223372036854775807-9223372036854775807",
                "\"a\", W/\"b\",*",
                "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
                "gzip;q=0.5, *;q=0", "permessage-deflate; server_max_window_bits=\"10\"; a, b",
            ]),
            words: Self.words([
                "-", ",", "=", ";", "\"", "W/", " ", "0", "99999999999999999999", "GMT", "*", "q=0",
            ])
        )
        let now = StaticFileTests.now
        FuzzTime.run("fields", mutator) { _, input in
            let text = String(decoding: input, as: UTF8.self)
            if case .parts(let parts) = ByteRanges(text, count: 1000) {
                #expect(
                    parts.count <= ByteRanges.partsMax && parts.allSatisfy { !$0.isEmpty },
                    "\(input)"
                )
                #expect(parts.allSatisfy { $0.upperBound <= 1000 }, "\(input)")
            }
            _ = WebSocketExtension.parse([text]).map(WebSocketDeflate.agreed)
            if let date = HTTPDate.parse(text, now: now) {
                #expect(
                    HTTPDate.parse(HTTPDate.text(date), now: now)?.seconds == date.seconds,
                    "\(input)"
                )
            }
            let request = StaticFileTests.get([
                ("Range", text), ("If-Range", text), ("If-None-Match", text),
                ("Accept-Encoding", text),
            ])
            _ = StaticFileTests.file.response(to: request, now: now)
        }
    }
}
