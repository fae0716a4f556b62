/// Reads one side's frames from bytes, however they are cut (RFC 6455 §5).
///
/// Pure. Holds no memory between messages. After a fault or a close frame nothing more is read.
struct WebSocketParser: Sendable {
    /// One thing that the other side said.
    enum Step: Sendable, Equatable {
        /// A whole message, valid UTF-8.
        case text([UInt8])
        /// A whole message.
        case binary([UInt8])
        case ping([UInt8])
        case pong([UInt8])
        /// A close frame; `nil` when it carried no code.
        case close(UInt16?)
        /// It broke a rule; close with this code.
        case fault(UInt16, String)
    }

    private enum Stage: Equatable {
        case head
        case payload
        case over
    }

    private let messageBytesMax: Int
    private let fragmentsMax: Int
    /// Whether permessage-deflate was agreed.
    private let readsDeflate: Bool
    /// Whether these are a client's frames, which are masked; a server's are not.
    private let isMasked: Bool

    private var stage = Stage.head
    /// Head bytes so far, 2…14.
    private var head: [UInt8] = []
    private var opcode = WebSocketFrame.Opcode.continuation
    private var isFinal = false
    private var remaining = 0
    private var mask: UInt32 = 0

    /// The message that is being put together; `nil` between messages.
    private var messageOpcode: WebSocketFrame.Opcode?
    private var isCompressed = false
    private var message: [UInt8] = []
    private var fragments = 0
    private var validator = UTF8Validator()
    private var control: [UInt8] = []

    init(
        limits: HTTPLimits,
        options: WebSocketOptions = WebSocketOptions(),
        readsDeflate: Bool = false,
        isMasked: Bool = true
    ) {
        messageBytesMax = options.messageBytesMax ?? limits.messageBytesMax
        fragmentsMax = options.messageFragmentsMax ?? limits.messageFragmentsMax
        self.readsDeflate = readsDeflate
        self.isMasked = isMasked
    }

    /// Reads `bytes` from `index` up to `end` until something was said; `nil` when all is read.
    mutating func next(_ bytes: [UInt8], _ index: inout Int, end: Int) -> Step? {
        let end = min(end, bytes.count)
        while stage != .over {
            if stage == .head {
                guard let step = readHead(bytes, &index, end) else { return nil }
                if let fault = step.fault { return fail(fault) }
            }
            if remaining > 0 {
                guard index < end else { return nil }
                if let fault = readPayload(bytes, &index, end) { return fail(fault) }
            }
            if remaining == 0, let step = finishFrame() { return step }
        }
        return nil
    }

    private mutating func fail(_ fault: Fault) -> Step {
        stage = .over
        (message, control, head) = ([], [], [])
        return .fault(fault.code, fault.reason)
    }
}

// MARK: - Heads

extension WebSocketParser {
    private struct Fault {
        let code: UInt16
        let reason: String

        static let text = Fault(code: 1007, reason: "the text is not UTF-8")

        static func rule(_ reason: String) -> Fault { Fault(code: 1002, reason: reason) }

        static func compression(_ error: InflateError) -> Fault {
            switch error {
            case .invalid: Fault(code: 1007, reason: "the compressed data is not valid")
            case .tooLarge: Fault(code: 1009, reason: "the message is too large")
            }
        }
    }

    private struct HeadStep {
        var fault: Fault?
    }

    /// Reads a head; `nil` when it is not complete.
    ///
    /// Faults come as soon as the byte is there.
    private mutating func readHead(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> HeadStep? {
        while true {
            if head.count >= 2, head.count == headLength {
                return HeadStep(fault: startPayload())
            }
            guard index < end else { return nil }
            head.append(bytes[index])
            index += 1
            if head.count == 1, let fault = checkFirst(head[0]) { return HeadStep(fault: fault) }
            if head.count == 2, let fault = checkSecond(head[1]) { return HeadStep(fault: fault) }
        }
    }

    private var headLength: Int {
        let mask = isMasked ? 4 : 0
        return switch head[1] & 0x7F {
        case 126: 4 + mask
        case 127: 10 + mask
        default: 2 + mask
        }
    }

    private mutating func checkFirst(_ byte: UInt8) -> Fault? {
        guard let opcode = WebSocketFrame.Opcode(rawValue: byte & 0x0F) else {
            return .rule("unknown opcode")
        }
        // The first bit marks the first frame of a compressed message (RFC 7692 §6).
        let mayBeCompressed = readsDeflate && (opcode == .text || opcode == .binary)
        guard byte & 0x30 == 0, byte & 0x40 == 0 || mayBeCompressed else {
            return .rule("reserved bits are set")
        }
        self.opcode = opcode
        isFinal = byte & 0x80 != 0
        switch opcode {
        case .close, .ping, .pong:
            if !isFinal { return .rule("a control frame is fragmented") }
        case .continuation:
            if messageOpcode == nil { return .rule("nothing to continue") }
        case .text, .binary:
            if messageOpcode != nil { return .rule("a message is not finished") }
            isCompressed = byte & 0x40 != 0
        }
        return nil
    }

    private func checkSecond(_ byte: UInt8) -> Fault? {
        guard (byte & 0x80 != 0) == isMasked else {
            return .rule(isMasked ? "a client frame is not masked" : "a server frame is masked")
        }
        if opcode.rawValue >= 8, byte & 0x7F > 125 { return .rule("a control frame is too long") }
        return nil
    }

    private mutating func startPayload() -> Fault? {
        let masking = head.suffix(isMasked ? 4 : 0)
        let length = Self.length(head.dropLast(masking.count))
        mask = masking.reversed().reduce(0) { $0 << 8 | UInt32($1) }
        head = []
        stage = .payload
        guard let length else { return .rule("a length is not minimal") }
        guard opcode.rawValue < 8 else {
            remaining = Int(length)
            return nil
        }
        if messageOpcode == nil {
            messageOpcode = opcode
            validator = UTF8Validator()
        }
        fragments += 1
        guard fragments <= fragmentsMax else {
            return Fault(code: 1008, reason: "too many fragments")
        }
        guard length <= UInt64(clamping: messageBytesMax - message.count) else {
            return Fault(code: 1009, reason: "the message is too large")
        }
        remaining = Int(length)
        return nil
    }

    /// The payload's length, by a head without its mask; `nil` when it could have been written shorter or has its top bit set.
    private static func length(_ head: ArraySlice<UInt8>) -> UInt64? {
        let short = head[1] & 0x7F
        guard short > 125 else { return UInt64(short) }
        let length = head.dropFirst(2).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let least: UInt64 = short == 126 ? 126 : 65_536
        return length >= least && length >> 63 == 0 ? length : nil
    }
}

// MARK: - Payloads

extension WebSocketParser {
    private mutating func readPayload(
        _ bytes: [UInt8],
        _ index: inout Int,
        _ end: Int
    ) -> Fault? {
        let count = min(remaining, end - index)
        if opcode.rawValue >= 8 {
            mask = Masking.append(bytes, index, count, mask: mask, to: &control)
        } else {
            let start = message.count
            mask = Masking.append(bytes, index, count, mask: mask, to: &message)
            if messageOpcode == .text, !isCompressed, !validator.accept(message, from: start) {
                return .text
            }
        }
        index += count
        remaining -= count
        return nil
    }

    private mutating func finishFrame() -> Step? {
        stage = .head
        switch opcode {
        case .ping: return .ping(takeControl())
        case .pong: return .pong(takeControl())
        case .close: return finishClose(takeControl())
        case .continuation, .text, .binary: return isFinal ? finishMessage() : nil
        }
    }

    private mutating func finishMessage() -> Step {
        let isText = messageOpcode == .text
        var whole = message
        if isCompressed {
            do throws(InflateError) {
                whole = try WebSocketDeflate.open(message, max: messageBytesMax)
            } catch {
                return fail(.compression(error))
            }
            if isText, !validator.accept(whole, from: 0) { return fail(.text) }
        }
        if isText, !validator.isAtBoundary { return fail(.text) }
        message = []
        messageOpcode = nil
        fragments = 0
        return isText ? .text(whole) : .binary(whole)
    }

    private mutating func finishClose(_ payload: [UInt8]) -> Step {
        guard !payload.isEmpty else {
            stage = .over
            return .close(nil)
        }
        guard payload.count >= 2 else { return fail(.rule("a close code is cut")) }
        let code = UInt16(payload[0]) << 8 | UInt16(payload[1])
        guard WebSocketFrame.isSendable(code) else { return fail(.rule("invalid close code")) }
        var validator = UTF8Validator()
        guard validator.accept(payload, from: 2), validator.isAtBoundary else {
            return fail(Fault(code: 1007, reason: "the close reason is not UTF-8"))
        }
        stage = .over
        return .close(code)
    }

    private mutating func takeControl() -> [UInt8] {
        let payload = control
        control = []
        return payload
    }
}

/// The masking of RFC 6455 §5.3.
enum Masking {
    /// Appends `count` bytes from `start` on, unmasked; returns the mask for the byte after them.
    static func append(
        _ bytes: [UInt8],
        _ start: Int,
        _ count: Int,
        mask: UInt32,
        to out: inout [UInt8]
    ) -> UInt32 {
        let first = out.count
        out.append(contentsOf: bytes[start..<(start + count)])
        var span = out.mutableSpan
        var index = first
        var key = mask
        while index < span.count {
            span[index] ^= UInt8(truncatingIfNeeded: key)
            key = key >> 8 | key << 24
            index += 1
        }
        return key
    }
}
