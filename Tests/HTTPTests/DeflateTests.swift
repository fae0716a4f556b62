import Synchronization
import Testing

@testable import HTTP

/// Compressed bytes that zlib 1.2.13 or RFC 7692 made, and what is in them.
struct Packed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let packed: [UInt8]
    let plain: [UInt8]

    init(_ name: String, _ hex: String, _ plain: String) {
        testDescription = name
        packed = bytes(hex)
        self.plain = Array(plain.utf8)
    }

    static let streams: [Packed] = [
        Packed("nothing", "0300", ""),
        Packed("a stored block", "010500faff48656c6c6f", "Hello"),
        Packed("a fixed block", "f348cdc9c90700", "Hello"),
        Packed(
            "a thousand of one letter, level 1",
            "4b4c1c05a321301a02c33d0400",
            String(repeating: "a", count: 1000)
        ),
        Packed(
            "a thousand of one letter, level 9",
            "4b4c1c05a360140c770000",
            String(repeating: "a", count: 1000)
        ),
        Packed(
            "words that come again",
            "4bce482d2e512848cccc5348cb2f522829cf57c8c82f2d2a5648cc4b5128cec82f2a51c84f53482a"
                + "4a4d2cc950481e554c0fc500",
            Array(repeating: "chest pain for two hours and short of breath", count: 9)
                .joined(separator: " ")
        ),
        Packed(
            "a block with codes of its own",
            "1590890dc030080357f108e187fd17eb556a85121c7f4fa6d4c95a5e8a569e3ab5267b4fe6cc4cb6"
                + "200e08182fe69ec2133cafc1653237557eaa6935b8660ee7e17ed91fb8fbf1233397cdc9731506d5"
                + "b9b24785547b685ef26cb4e3ba820217ed28e3b07eb51f8a0a73382ff7c7fe52fe80d82a2354ac1a"
                + "e373085b086ddb5f706058151987d85b212b3e62ddb122c6b14a8899d8727705762b560d64d182db"
                + "218a6d74b01168a06dfc4ee06c0a4064f191210f02fa6f013d333c7045106607f504a553c7609c66"
                + "e7910572833868b18e2a9c308bc3a264da21323c4e0bb9f101",
            (0..<120).map { "\($0 * $0 % 977)" }.joined(separator: " ")
        ),
    ]

    /// RFC 7692 §7.2.3.
    static let messages: [Packed] = [
        Packed("7.2.3.1, one block", "f248cdc9c90700", "Hello"),
        Packed("7.2.3.3, without compression", "000500faff48656c6c6f00", "Hello"),
        Packed("7.2.3.4, a block marked as last", "f348cdc9c9070000", "Hello"),
        Packed("7.2.3.5, two blocks", "f248050000 00ffffcac9c90700", "Hello"),
        Packed("7.2.3.6, an empty message", "00", ""),
    ]
}

/// Bytes from hexadecimal digits; anything else between them is left out.
func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.utf8.compactMap(\.hexadecimalValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

@Suite("DEFLATE")
struct DeflateTests {
    @Test("reads what others wrote", arguments: Packed.streams)
    func streams(_ packed: Packed) throws {
        #expect(try Inflate.stream(packed.packed, max: 10_000) == packed.plain)
    }

    @Test("reads the messages of RFC 7692", arguments: Packed.messages)
    func messages(_ packed: Packed) throws {
        #expect(try Inflate.message(packed.packed, max: 10_000) == packed.plain)
    }

    /// Texts of many kinds and lengths.
    static let plains: [[UInt8]] = {
        var generator = SeededGenerator(state: 7)
        var plains = (0...70)
            .map { count in
                (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            }
        for (kinds, count) in [(1, 300), (2, 5000), (4, 70_000), (30, 200_000), (256, 70_000)] {
            plains.append(
                (0..<count).map { _ in UInt8(Int.random(in: 0..<kinds, using: &generator)) }
            )
        }
        let words = (0..<300).map { _ in "\(Int.random(in: 0...999, using: &generator)) pain " }
        plains.append((0..<9000).flatMap { Array(words[$0 * $0 % 300].utf8) })
        // Fibonacci's numbers as counts make the deepest tree.
        var (small, large) = (1, 1)
        var deep: [UInt8] = []
        for kind in 0..<20 {
            deep += [UInt8](repeating: UInt8(kind), count: small)
            (small, large) = (large, small + large)
        }
        deep.shuffle(using: &generator)
        return plains + [deep]
    }()

    @Test("what is written is read back, with either effort", arguments: plains)
    func roundTrip(_ plain: [UInt8]) throws {
        for effort in [Deflate.Effort.quick, .thorough] where plain.count < 100_000 {
            let packed = Deflate.stream(plain, effort: effort)
            #expect(try Inflate.stream(packed, max: plain.count) == plain)
            #expect(packed.count <= plain.count + 20)
        }
    }

    @Test("a message is read back through every window", arguments: 8...15)
    func windows(_ bits: Int) throws {
        for plain in Self.plains where plain.count < 20_000 || bits == 9 {
            let packed = Deflate.message(plain, windowBits: bits)
            #expect(try Inflate.message(packed, max: plain.count) == plain)
        }
    }

    @Test("what comes out is bounded, however much would")
    func bombs() {
        let zeros = [UInt8](repeating: 0, count: 4_000_000)
        let stream = Deflate.stream(zeros)
        #expect(stream.count < 8000)
        #expect(throws: InflateError.tooLarge) { try Inflate.stream(stream, max: 3_999_999) }
        let message = Deflate.message(zeros, windowBits: 15)
        #expect(throws: InflateError.tooLarge) { try Inflate.message(message, max: 100) }
        // A ratio of a thousand is no message, also within the bound.
        #expect(throws: InflateError.tooLarge) {
            try WebSocketDeflate.open(message, max: 100_000_000)
        }
    }

    @Test("cut or changed bytes are an error or other bytes, never more than allowed")
    func damage() {
        for packed in Packed.streams {
            for count in packed.packed.indices {
                #expect(throws: InflateError.invalid) {
                    try Inflate.stream(Array(packed.packed[..<count]), max: 10_000)
                }
            }
            for bit in 0..<(packed.packed.count * 8) {
                var changed = packed.packed
                changed[bit / 8] ^= 1 << (bit % 8)
                for max in [0, 100, 2000] {
                    let out = (try? Inflate.stream(changed, max: max)) ?? []
                    #expect(out.count <= max)
                }
            }
        }
    }

    @Test(
        "codes that are none are refused",
        arguments: ["07", "0100000000", "05c0810000", "fd0fffffffffffffff", "1d0000000000000000"]
    )
    func codes(_ hex: String) {
        #expect(throws: InflateError.invalid) { try Inflate.stream(bytes(hex), max: 1000) }
    }

    @Test("a gzip member has the sum and length of what is in it")
    func gzip() throws {
        #expect(CRC32.sum(Array("123456789".utf8)) == 0xCBF4_3926)
        let plain = Array(String(repeating: "plain text ", count: 50).utf8)
        let packed = Gzip.compress(plain)
        #expect(packed.prefix(4) == [0x1F, 0x8B, 8, 0])
        #expect(try Inflate.stream(Array(packed[10...]), max: 1000) == plain)
        #expect(Array(packed.suffix(4)) == [38, 2, 0, 0])
        #expect(packed.count < 60)
    }
}

@Suite("permessage-deflate")
struct WebSocketDeflateTests {
    @Test(
        "an offer is answered with what was asked for, or not at all",
        arguments: [
            ("permessage-deflate", ""),
            ("permessage-deflate; client_max_window_bits", ""),
            ("permessage-deflate; client_max_window_bits=\"10\"", ""),
            ("x-other, permessage-deflate;server_no_context_takeover", ""),
            ("permessage-deflate; server_max_window_bits=8", "; server_max_window_bits=8"),
            (
                "permessage-deflate; server_max_window_bits=7, permessage-deflate", ""
            ),
            (
                "permessage-deflate; x=1, permessage-deflate; server_max_window_bits = 12",
                "; server_max_window_bits=12"
            ),
            ("permessage-deflate; server_max_window_bits", nil),
            ("permessage-deflate; server_max_window_bits=16", nil),
            ("permessage-deflate; server_max_window_bits=010", nil),
            ("permessage-deflate; client_max_window_bits=99", nil),
            ("permessage-deflate; server_no_context_takeover=1", nil),
            ("permessage-deflate; client_no_context_takeover; client_no_context_takeover", nil),
            ("permessage-bzip2", nil), ("x-webkit-deflate-frame", nil),
        ]
    )
    func offers(_ offer: String, _ answer: String?) throws {
        let offers = try #require(WebSocketExtension.parse([offer]))
        let takeover = "permessage-deflate; server_no_context_takeover; client_no_context_takeover"
        #expect(WebSocketDeflate.agreed(offers)?.answer == answer.map { takeover + $0 })
    }

    @Test(
        "a message framed once for many is packed anew for who agreed on it, and shared by all others",
        arguments: [0, 1, 125, 126, 400, 65_535, 65_536]
    )
    func shared(_ count: Int) throws {
        let text = [UInt8](repeating: 97, count: count)
        let message = WebSocketMessage(text: text)
        let offers = try #require(WebSocketExtension.parse(["permessage-deflate"]))
        let agreed = try #require(WebSocketDeflate.agreed(offers))
        for deflate in [nil, agreed] {
            let wire = SentFrames()
            let socket = WebSocket(
                remoteAddress: "",
                subprotocol: nil,
                deflate: deflate,
                transport: wire
            )
            #expect(socket.send(message) && socket.send(text))
            let frames = wire.frames
            #expect(frames.count == 2 && frames[0] == frames[1])
            #expect((frames[0][0] & 0x40 != 0) == (deflate != nil))
        }
    }

    @Test(
        "a broken list is refused",
        arguments: [
            "", ",", "a;,", "a;", "a;=b", "a;b=", "a b", "a;b=\"c d\"", "a;b=\"c", "\u{e4}",
        ]
    )
    func broken(_ value: String) {
        #expect(WebSocketExtension.parse([value]) == nil)
    }

    @Test("empty elements of a list are passed over")
    func emptyElements() throws {
        let items = try #require(WebSocketExtension.parse(["a,, b ,"]))
        #expect(items.map(\.name) == ["a", "b"])
    }

    private func read(_ bytes: [UInt8], deflate: Bool = true) -> [WebSocketParser.Step] {
        var limits = HTTPLimits()
        limits.messageBytesMax = 1000
        var parser = WebSocketParser(limits: limits, readsDeflate: deflate)
        var steps: [WebSocketParser.Step] = []
        var index = 0
        while let step = parser.next(bytes, &index, end: bytes.count) { steps.append(step) }
        return steps
    }

    /// A frame with the bit that marks compression.
    private func packed(
        _ opcode: UInt8,
        _ payload: [UInt8],
        final: Bool = true
    ) -> [UInt8] {
        var bytes = frame(opcode, payload, final: final)
        bytes[0] |= 0x40
        return bytes
    }

    @Test("a compressed text is read whole and in fragments, with control frames between")
    func texts() {
        let hello = bytes("f248cdc9c90700")
        let parts =
            packed(1, Array(hello[..<3]), final: false) + frame(9, [1])
            + frame(0, Array(hello[3...]))
        #expect(read(packed(1, hello)) == [.text(Array("Hello".utf8))])
        #expect(read(parts) == [.ping([1]), .text(Array("Hello".utf8))])
        #expect(read(packed(1, hello) + text("plain")).count == 2)
    }

    @Test("the bit is refused where it means nothing")
    func reserved() {
        let hello = bytes("f248cdc9c90700")
        func code(_ steps: [WebSocketParser.Step]) -> UInt16? {
            if case .fault(let code, _) = steps.last { code } else { nil }
        }
        #expect(code(read(packed(1, hello), deflate: false)) == 1002)
        #expect(code(read(packed(9, []))) == 1002)
        #expect(code(read(packed(1, [], final: false) + packed(0, hello))) == 1002)
        #expect(code(read(packed(1, [0x07]))) == 1007)
        #expect(code(read(packed(1, Deflate.message([0xFF], windowBits: 15)))) == 1007)
        let zeros = [UInt8](repeating: 0, count: 1001)
        #expect(code(read(packed(2, Deflate.message(zeros, windowBits: 15)))) == 1009)
        #expect(
            read(packed(2, Deflate.message(Array(zeros.dropLast()), windowBits: 15)))
                == [.binary(Array(zeros.dropLast()))]
        )
    }
}

/// A way out that keeps what is sent.
private final class SentFrames: WebSocketTransport {
    private let sent = Mutex<[[UInt8]]>([])

    var frames: [[UInt8]] { sent.withLock { $0 } }
    let isWebSocketOpen = true
    let webSocketWaitingBytes = 0
    var executor: any TaskExecutor { globalConcurrentExecutor }

    func send(frame: [UInt8]) -> Bool {
        sent.withLock { $0.append(frame) }
        return true
    }

    func closeWebSocket(code: UInt16, reason: String) {}
}
