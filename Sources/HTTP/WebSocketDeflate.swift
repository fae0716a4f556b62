/// What was agreed about permessage-deflate (RFC 7692).
///
/// Both sides forget their window after each message, which the server may always ask for (§7.1.1), so
/// a socket that waits holds no window, and no message can be read through the length of the next.
struct WebSocketDeflate: Sendable, Equatable {
    /// The farthest that a repetition of ours may point back is two to this power, 8…15.
    let windowBits: UInt8
    /// Whether the client asked for that bound.
    private let isBounded: Bool

    /// The largest ratio of what comes out to what came in that is read without suspicion, once more
    /// than ``harmlessBytes`` come out.
    static let ratioMax = 200
    static let harmlessBytes = 65_536

    /// The value of `Sec-WebSocket-Extensions` that says so.
    var answer: String {
        "permessage-deflate; server_no_context_takeover; client_no_context_takeover"
            + (isBounded ? "; server_max_window_bits=\(windowBits)" : "")
    }

    /// The first of the offers that can be agreed to.
    static func agreed(_ offers: [WebSocketExtension]) -> WebSocketDeflate? {
        for offer in offers where offer.name == "permessage-deflate" {
            if let agreed = WebSocketDeflate(offer) { return agreed }
        }
        return nil
    }

    /// `nil` for an offer with a parameter that is unknown, doubled or has no valid value (§7.1).
    init?(_ offer: WebSocketExtension) {
        var seen: Set<String> = []
        var bits: UInt8?
        for (name, value) in offer.parameters {
            guard seen.insert(name).inserted else { return nil }
            switch (name, value) {
            case ("server_no_context_takeover", nil), ("client_no_context_takeover", nil),
                ("client_max_window_bits", nil):
                break
            case ("client_max_window_bits", let value?):
                guard Self.windowBits(value) != nil else { return nil }
            case ("server_max_window_bits", let value?):
                guard let wanted = Self.windowBits(value) else { return nil }
                bits = wanted
            default:
                return nil
            }
        }
        windowBits = bits ?? 15
        isBounded = bits != nil
    }

    private static func windowBits(_ text: String) -> UInt8? {
        guard let bits = UInt8(text), (8...15).contains(bits), text == String(bits) else {
            return nil
        }
        return bits
    }

    /// A whole message as one compressed frame; never much longer than the message.
    func frame(_ opcode: WebSocketFrame.Opcode, _ payload: [UInt8]) -> [UInt8] {
        let packed = Deflate.message(payload, windowBits: Int(windowBits))
        return WebSocketFrame.encode(opcode, packed, isCompressed: true)
    }

    /// What a client's message holds; at most `max` bytes of it.
    static func open(_ message: [UInt8], max: Int) throws(InflateError) -> [UInt8] {
        let (likely, overflow) = message.count.multipliedReportingOverflow(by: ratioMax)
        let bound = min(max, overflow ? max : Swift.max(harmlessBytes, likely))
        return try Inflate.message(message, max: bound)
    }
}

/// One item of `Sec-WebSocket-Extensions` (RFC 6455 §9.1).
struct WebSocketExtension: Equatable {
    let name: String
    let parameters: [(name: String, value: String?)]

    static func == (left: Self, right: Self) -> Bool {
        left.name == right.name
            && left.parameters.elementsEqual(right.parameters) { $0.0 == $1.0 && $0.1 == $1.1 }
    }

    /// Every item in order; `nil` when the grammar is broken or there are more than 32.
    static func parse(_ values: [String]) -> [WebSocketExtension]? {
        var items: [WebSocketExtension] = []
        for value in values {
            // Empty elements of a list are passed over (RFC 9110 §5.6.1.2).
            for item in value.split(separator: ",").map(\.trimmedOfBlanks) where !item.isEmpty {
                guard items.count < 32, let parsed = parse(item) else { return nil }
                items.append(parsed)
            }
        }
        return items.isEmpty && !values.isEmpty ? nil : items
    }

    private static func parse(_ item: Substring) -> WebSocketExtension? {
        let parts = item.split(separator: ";", omittingEmptySubsequences: false)
            .map(\.trimmedOfBlanks)
        guard let name = parts.first, isToken(name) else { return nil }
        var parameters: [(name: String, value: String?)] = []
        for part in parts.dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map(\.trimmedOfBlanks)
            guard let name = sides.first, isToken(name) else { return nil }
            guard let value = sides.dropFirst().first else {
                parameters.append((String(name), nil))
                continue
            }
            guard let bare = unquoted(value) else { return nil }
            parameters.append((String(name), String(bare)))
        }
        return WebSocketExtension(name: String(name), parameters: parameters)
    }

    /// A quoted value must be a token once its quotes are gone (RFC 6455 §9.1).
    private static func unquoted(_ value: Substring) -> Substring? {
        let bare =
            value.count >= 2 && value.hasPrefix("\"") && value.hasSuffix("\"")
            ? value.dropFirst().dropLast() : value
        return isToken(bare) ? bare : nil
    }

    private static func isToken(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allIn(ByteClass.token)
    }
}
