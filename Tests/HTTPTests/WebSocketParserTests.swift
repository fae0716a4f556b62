import Testing

@testable import HTTP

/// A frame as a client sends it.
func frame(
    _ opcode: UInt8,
    _ payload: [UInt8],
    final: Bool = true,
    mask: [UInt8] = [0x37, 0xFA, 0x21, 0x3D]
) -> [UInt8] {
    var out: [UInt8] = [(final ? 0x80 : 0) | opcode]
    switch payload.count {
    case ..<126: out.append(0x80 | UInt8(payload.count))
    case ..<65_536: out += [0xFE, UInt8(payload.count >> 8), UInt8(payload.count & 255)]
    default:
        out.append(0xFF)
        out += (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> (56 - 8 * $0)) }
    }
    out += mask
    return out + payload.enumerated().map { $1 ^ mask[$0 & 3] }
}

func text(_ string: String, final: Bool = true) -> [UInt8] {
    frame(1, Array(string.utf8), final: final)
}

func read(_ bytes: [UInt8], cuts: [Int], limits: HTTPLimits) -> [WebSocketParser.Step] {
    var parser = WebSocketParser(limits: limits)
    var steps: [WebSocketParser.Step] = []
    for piece in Cuts.pieces(bytes, cuts) {
        var index = 0
        while let step = parser.next(piece, &index, end: piece.count) { steps.append(step) }
    }
    return steps
}

struct FrameCase: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let wanted: [WebSocketParser.Step]

    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], _ wanted: [WebSocketParser.Step]) {
        self.name = name
        self.bytes = bytes
        self.wanted = wanted
    }

    /// The first step is a fault with this code.
    static func fault(_ name: String, _ code: UInt16, _ bytes: [UInt8]) -> FrameCase {
        FrameCase(name, bytes, [.fault(code, "")])
    }

    static let hello: WebSocketParser.Step = .text(Array("Hello".utf8))

    static let all: [FrameCase] =
        [
            FrameCase(
                "RFC 6455 5.7, a masked text",
                [0x81, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58],
                [hello]
            ),
            FrameCase("an empty text", text(""), [.text([])]),
            FrameCase("an empty binary", frame(2, []), [.binary([])]),
            FrameCase(
                "a binary that is no UTF-8",
                frame(2, [0xFF, 0x00]),
                [.binary([0xFF, 0x00])]
            ),
            FrameCase(
                "three texts",
                text("a") + text("b") + text("c"),
                [.text([97]), .text([98]), .text([99])]
            ),
            FrameCase(
                "two fragments",
                text("Hel", final: false) + frame(0, Array("lo".utf8)),
                [hello]
            ),
            FrameCase(
                "empty fragments",
                text("", final: false) + frame(0, [], final: false)
                    + frame(0, Array("Hello".utf8), final: false) + frame(0, []),
                [hello]
            ),
            FrameCase(
                "control frames between fragments",
                text("Hel", final: false) + frame(9, [1]) + frame(10, [2])
                    + frame(0, Array("lo".utf8)),
                [.ping([1]), .pong([2]), hello]
            ),
            FrameCase(
                "a letter cut between fragments",
                frame(1, [0xC3], final: false) + frame(0, [0xA4]),
                [.text([0xC3, 0xA4])]
            ),
            FrameCase("an empty ping", frame(9, []), [.ping([])]),
            FrameCase(
                "a ping of 125",
                frame(9, [UInt8](repeating: 7, count: 125)),
                [.ping([UInt8](repeating: 7, count: 125))]
            ),
            FrameCase(
                "125, 126 and 127 bytes",
                frame(2, [UInt8](repeating: 1, count: 125))
                    + frame(2, [UInt8](repeating: 2, count: 126))
                    + frame(2, [UInt8](repeating: 3, count: 127)),
                [125, 126, 127].enumerated()
                    .map { .binary([UInt8](repeating: UInt8($0 + 1), count: $1)) }
            ),
            FrameCase("a close without a code", frame(8, []), [.close(nil)]),
            FrameCase("a close with a code", frame(8, [0x03, 0xE8]), [.close(1000)]),
            FrameCase(
                "a close with a reason",
                frame(8, [0x0F, 0xA0] + Array("b\u{e4}".utf8)),
                [.close(4000)]
            ),
            FrameCase("nothing behind a close", frame(8, []) + text("late"), [.close(nil)]),
            FrameCase(
                "a close between fragments",
                text("a", final: false) + frame(8, []),
                [.close(nil)]
            ),
            FrameCase(
                "a mask of zeros",
                frame(1, Array("Hello".utf8), mask: [0, 0, 0, 0]),
                [hello]
            ),
            fault("no mask", 1002, [0x81, 0x05] + Array("Hello".utf8)),
            fault("no mask on an empty frame", 1002, [0x81, 0x00]),
            fault("RSV1", 1002, [0xC1, 0x80, 0, 0, 0, 0]),
            fault("RSV2", 1002, [0xA1, 0x80, 0, 0, 0, 0]),
            fault("RSV3", 1002, [0x91, 0x80, 0, 0, 0, 0]),
            fault("a ping of 126", 1002, frame(9, [UInt8](repeating: 7, count: 126))),
            fault("a close of 126", 1002, frame(8, [UInt8](repeating: 7, count: 126))),
            fault("a ping in fragments", 1002, frame(9, [], final: false)),
            fault("a close in fragments", 1002, frame(8, [], final: false)),
            fault("nothing to continue", 1002, frame(0, [1])),
            fault("nothing to continue, not final", 1002, frame(0, [1], final: false)),
            FrameCase(
                "nothing to continue after a message",
                text("Hello") + frame(0, [1]),
                [hello, .fault(1002, "")]
            ),
            fault("a text in the midst of a text", 1002, text("a", final: false) + text("b")),
            fault("a binary in the midst of a text", 1002, text("a", final: false) + frame(2, [1])),
            fault("a length of 125 in two bytes", 1002, [0x82, 0xFE, 0, 125, 0, 0, 0, 0]),
            fault(
                "a length of 65,535 in eight bytes",
                1002,
                [0x82, 0xFF, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0]
            ),
            fault(
                "a length with its top bit",
                1002,
                [0x82, 0xFF, 0x80, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
            ),
            fault(
                "a length of 2^63 - 1",
                1009,
                [0x82, 0xFF, 0x7F, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0]
            ),
            fault(
                "a message one past the bound",
                1009,
                frame(2, [UInt8](repeating: 0, count: 201))
            ),
            fault(
                "a message one past the bound in sum",
                1009,
                frame(2, [UInt8](repeating: 0, count: 150), final: false)
                    + frame(0, [UInt8](repeating: 0, count: 51))
            ),
            FrameCase(
                "a message at the bound in sum",
                frame(2, [UInt8](repeating: 0, count: 150), final: false)
                    + frame(0, [UInt8](repeating: 0, count: 50)),
                [.binary([UInt8](repeating: 0, count: 200))]
            ),
            FrameCase(
                "as many fragments as allowed",
                text("a", final: false)
                    + Array(repeating: frame(0, [97], final: false), count: 6).joined()
                    + frame(0, [97]),
                [.text([UInt8](repeating: 97, count: 8))]
            ),
            fault(
                "one fragment too many",
                1008,
                text("a", final: false)
                    + Array(repeating: frame(0, [], final: false), count: 8).joined()
            ),
            fault("invalid UTF-8", 1007, frame(1, [0xFF])),
            fault(
                "invalid UTF-8 before the end of its frame",
                1007,
                Array(frame(1, [0xC0] + [UInt8](repeating: 97, count: 50)).prefix(8))
            ),
            fault(
                "invalid UTF-8 before the end of its message",
                1007,
                frame(1, [0xED, 0xA0], final: false)
            ),
            fault("a text that ends within a letter", 1007, frame(1, [0xC3])),
            fault(
                "fragments that end within a letter",
                1007,
                frame(1, [0xE2, 0x82], final: false) + frame(0, [])
            ),
            fault(
                "a letter broken between fragments",
                1007,
                frame(1, [0xC3], final: false) + frame(0, [0x41])
            ),
            fault("a close with one byte", 1002, frame(8, [3])),
            fault("a close with invalid UTF-8", 1007, frame(8, [0x03, 0xE8, 0xFF])),
            fault("a close that ends within a letter", 1007, frame(8, [0x03, 0xE8, 0xC3])),
        ]
        + [3, 4, 5, 6, 7, 11, 12, 13, 14, 15].map { fault("opcode \($0)", 1002, frame($0, [])) }
        + [0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535]
        .map {
            fault("close code \($0)", 1002, frame(8, [UInt8($0 >> 8), UInt8($0 & 255)]))
        }
        + [1000, 1001, 1002, 1003, 1007, 1008, 1011, 1014, 3000, 3999, 4000, 4999]
        .map {
            FrameCase(
                "close code \($0)",
                frame(8, [UInt8($0 >> 8), UInt8($0 & 255)]),
                [.close(UInt16($0))]
            )
        }
}

@Suite("WebSocket frames")
struct WebSocketParserTests {
    private static var limits: HTTPLimits {
        var limits = HTTPLimits()
        limits.messageBytesMax = 200
        limits.messageFragmentsMax = 8
        return limits
    }

    private func withoutReasons(_ steps: [WebSocketParser.Step]) -> [WebSocketParser.Step] {
        steps.map { if case .fault(let code, _) = $0 { .fault(code, "") } else { $0 } }
    }

    @Test("say the same however they are cut", arguments: FrameCase.all)
    func cutting(_ frames: FrameCase) {
        for cuts in Cuts.all(of: frames.bytes.count, seed: 4) {
            let steps = withoutReasons(read(frames.bytes, cuts: cuts, limits: Self.limits))
            #expect(steps == frames.wanted, "cut at \(cuts)")
        }
    }

    @Test("of 64 KB and more are read whole")
    func long() {
        for count in [65_535, 65_536, 70_001] {
            let payload = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
            let steps = read(frame(2, payload), cuts: [7, 20_000, 40_001], limits: HTTPLimits())
            #expect(steps == [.binary(payload)])
        }
    }

    @Test("that the server writes have the shortest length there is")
    func writing() {
        #expect(
            WebSocketFrame.encode(.text, Array("Hello".utf8)) == [0x81, 5] + Array("Hello".utf8)
        )
        #expect(WebSocketFrame.encode(.ping, []) == [0x89, 0])
        let heads: [(Int, [UInt8])] = [
            (125, [0x82, 125]), (126, [0x82, 126, 0, 126]), (65_535, [0x82, 126, 255, 255]),
            (65_536, [0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0]),
        ]
        for (count, head) in heads {
            let bytes = WebSocketFrame.encode(.binary, [UInt8](repeating: 9, count: count))
            #expect(Array(bytes.prefix(head.count)) == head)
            #expect(bytes.count == head.count + count)
        }
    }

    @Test("that close cut their reason at a letter")
    func reasons() {
        let frame = WebSocketFrame.close(
            code: 4008,
            reason: String(repeating: "\u{20ac}", count: 60)
        )
        #expect(frame.count == 2 + 2 + 123)
        #expect(Array(frame.prefix(4)) == [0x88, 125, 0x0F, 0xA8])
        #expect(String(validating: frame.dropFirst(4), as: UTF8.self) != nil)
        let shifted = WebSocketFrame.close(
            code: 1000,
            reason: "a" + String(repeating: "\u{20ac}", count: 60)
        )
        #expect(shifted.count == 2 + 2 + 121)
    }
}

@Suite("The UTF-8 validator")
struct UTF8ValidatorTests {
    private func isValid(_ bytes: [UInt8]) -> Bool {
        var validator = UTF8Validator()
        return validator.accept(bytes, from: 0) && validator.isAtBoundary
    }

    @Test("agrees with the standard library about every text of up to two bytes")
    func short() {
        for first in UInt8.min...UInt8.max {
            #expect(isValid([first]) == (String(validating: [first], as: UTF8.self) != nil))
            for second in UInt8.min...UInt8.max {
                let bytes = [first, second]
                #expect(isValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
            }
        }
    }

    @Test("agrees with the standard library about texts made of awkward bytes")
    func long() {
        var generator = SeededGenerator(state: 11)
        let edges: [UInt8] = [
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0,
            0xE1,
            0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
        ]
        var validCount = 0
        for _ in 0..<200_000 {
            let bytes = (0..<Int.random(in: 3...4, using: &generator))
                .map { _ in
                    edges[Int.random(in: 0..<edges.count, using: &generator)]
                }
            let wanted = String(validating: bytes, as: UTF8.self) != nil
            if isValid(bytes) != wanted { Issue.record("\(bytes)") }
            validCount += wanted ? 1 : 0
        }
        #expect(validCount > 100)
    }
}
