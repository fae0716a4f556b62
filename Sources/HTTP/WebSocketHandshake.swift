/// What a handshake came to.
struct WebSocketAgreement {
    /// The value for `Sec-WebSocket-Accept`.
    let key: String
    let subprotocol: String?
    let deflate: WebSocketDeflate?
    let options: WebSocketOptions
}

extension HTTPRequest {
    /// Whether this opens a WebSocket: an answer that takes it up is none otherwise.
    public var isWebSocketHandshake: Bool {
        if case .accept = WebSocketHandshake.examine(self) { true } else { false }
    }
}

/// The server's half of the opening handshake (RFC 6455 §4.2).
enum WebSocketHandshake {
    /// What a request is worth as a handshake.
    enum Verdict: Equatable {
        /// A handshake; the value for `Sec-WebSocket-Accept`, and the extensions that are offered.
        case accept(String, [WebSocketExtension])
        /// No handshake at all, or one for another version: 426.
        case upgradeRequired
        /// A handshake with a fault: 400.
        case faulty(String)
    }

    static func examine(_ request: HTTPRequest) -> Verdict {
        let headers = request.headers
        guard headers.contains("websocket", in: "upgrade"),
            headers.contains("upgrade", in: "connection"), request.minor == 1
        else { return .upgradeRequired }
        guard request.method == "GET" else { return .faulty("A handshake is a GET.") }
        guard request.body.isEmpty, request.bodyStream == nil else {
            return .faulty("A handshake has no body.")
        }
        let versions = headers.values("sec-websocket-version")
        guard versions == ["13"] else { return .upgradeRequired }
        let keys = headers.values("sec-websocket-key")
        guard keys.count == 1, Base64.isSixteenBytes(keys[0]) else {
            return .faulty("Sec-WebSocket-Key is not 16 bytes in base64.")
        }
        let offers = headers.values("sec-websocket-extensions")
        guard let extensions = WebSocketExtension.parse(offers) else {
            return .faulty("Sec-WebSocket-Extensions is not valid.")
        }
        return .accept(accept(key: keys[0]), extensions)
    }

    /// RFC 6455 §4.2.2, item 5.4.
    static func accept(key: String) -> String {
        Base64.encode(SHA1.hash(Array("\(key)258EAFA5-E914-47DA-95CA-C5AB0DC85B11".utf8)))
    }

    /// `subprotocol` if the client offered it.
    static func agreed(_ subprotocol: String?, _ headers: HTTPHeaders) -> String? {
        guard let subprotocol, !subprotocol.isEmpty, subprotocol.utf8.allIn(ByteClass.token) else {
            return nil
        }
        let offers = headers.values("sec-websocket-protocol")
            .flatMap { $0.split(separator: ",") }
            .map(\.trimmedOfBlanks)
        return offers.contains(subprotocol[...]) ? subprotocol : nil
    }
}
