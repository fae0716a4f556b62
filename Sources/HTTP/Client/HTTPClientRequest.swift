/// How long each part of a call may take; at each the call fails with `timedOut` and its socket is closed.
public struct HTTPClientTimeouts: Sendable, Equatable {
    /// To find the host's addresses and to reach one of them; what the look-up leaves is shared among them.
    public var connect: Duration = .seconds(5)
    /// To agree on TLS.
    public var handshake: Duration = .seconds(5)
    /// From then on (for a kept connection, from the start) to the first byte of the answer; sending
    /// the request is part of it.
    public var firstByte: Duration = .seconds(30)
    /// Between bytes of the answer, while the caller waits for them.
    public var idle: Duration = .seconds(30)
    /// For everything, the body included; `nil` for streams without an end.
    public var total: Duration? = .seconds(60)

    /// The defaults.
    public init() {}
}

/// One request to another server.
///
/// `Host`, `Content-Length`, `Connection` and `Accept-Encoding: identity` are written by the client.
public struct HTTPClientRequest: Sendable {
    /// A token, as `GET`.
    public var method: String
    /// Where to.
    public var url: HTTPClientURL
    /// More fields; those the client writes itself, and framing, are refused here.
    public var headers: HTTPHeaders
    /// Sent whole, with its length.
    public var body: [UInt8]
    /// How long to wait.
    public var timeouts = HTTPClientTimeouts()
    /// Bytes of the answer's body; more fails with `tooLarge`.
    public var bodyBytesMax = 8 << 20
    /// Whether it may be sent a second time, when a kept connection turned out to be closed before a
    /// byte of an answer came; by default for the idempotent methods (RFC 9110 §9.2.2).
    public var isRepeatable: Bool
    /// Asks for a WebSocket, by the key of a handshake; see ``WebSocketClient``.
    var webSocketKey: String?

    /// A request from its parts.
    public init(
        _ method: String,
        _ url: HTTPClientURL,
        headers: HTTPHeaders = [:],
        body: [UInt8] = []
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        isRepeatable = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].contains(method)
    }

    private static let reserved: Set<String> = [
        "accept-encoding", "connection", "content-length", "expect", "host", "keep-alive", "te",
        "trailer", "transfer-encoding", "upgrade",
    ]

    /// The request on the wire; `nil` if a part of it could be read in two ways.
    func encoded() -> [UInt8]? {
        guard !method.isEmpty, method.utf8.allIn(ByteClass.token) else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(512 + body.count)
        out += "\(method) \(url.target) HTTP/1.1\r\nHost: \(url.authority)\r\n".utf8
        for field in headers.fields {
            guard !field.name.isEmpty, field.name.utf8.allIn(ByteClass.token),
                field.value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }),
                !Self.reserved.contains(where: { $0.equalsIgnoringCase(field.name) })
            else { return nil }
            out += field.name.utf8
            out += ": ".utf8
            out += field.value.utf8
            out += "\r\n".utf8
        }
        if let webSocketKey {
            out += "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n".utf8
            out += "Sec-WebSocket-Key: \(webSocketKey)\r\n".utf8
        }
        if !body.isEmpty || ["POST", "PUT", "PATCH"].contains(method) {
            out += "Content-Length: \(body.count)\r\n".utf8
        }
        out += "Accept-Encoding: identity\r\n\r\n".utf8
        out += body
        return out
    }
}

/// Why a call gave no whole answer.
public enum HTTPClientError: Error, Sendable, Equatable {
    /// What took too long.
    public enum Phase: Sendable, Equatable {
        /// Name look-up or connecting.
        case connect
        /// Agreeing on TLS.
        case handshake
        /// Nothing of an answer came.
        case firstByte
        /// The answer stopped.
        case idle
        /// Everything together.
        case total
    }

    /// Method or fields cannot be sent as they are; nothing was.
    case invalidRequest
    /// Too many calls or look-ups are under way; nothing was sent.
    case busy
    /// The name has no address, or its servers did not answer; nothing was sent.
    case unknownHost
    /// ``HTTPClientConfiguration/allowsAddress`` refused every address; nothing was sent.
    case addressRefused
    /// Nobody answers there; nothing was sent.
    case unreachable
    /// The certificate is not trusted; nothing was sent. The text is OpenSSL's.
    case untrusted(String)
    /// There is no common TLS, or the peer speaks something else; nothing was sent.
    case handshakeFailed(String)
    /// Out of time; in `firstByte` and later the other side may have done what was asked.
    case timedOut(Phase)
    /// The connection ended before the answer did; the other side may have done what was asked.
    case closed
    /// The answer is not valid HTTP/1.1, or could be read in two ways.
    case malformed(String)
    /// The answer is larger than allowed.
    case tooLarge
    /// The caller's task was cancelled, or the client was shut down.
    case cancelled
}
