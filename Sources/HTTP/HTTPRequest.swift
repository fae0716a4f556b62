/// One `name=value` of a query, percent-decoded; `value` is empty where there was no `=`.
public struct QueryItem: Sendable, Equatable {
    /// The decoded name.
    public let name: String
    /// The decoded value.
    public let value: String

    /// An item from decoded parts.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

/// A whole request, parsed and checked: nothing in it needs decoding again.
public struct HTTPRequest: Sendable {
    /// `GET`, `HEAD`, `POST`, `PUT`, `PATCH`, `DELETE` or `OPTIONS`.
    public var method: String
    /// The target as it stood on the request line.
    public var target: String
    /// The path, percent-decoded once: begins with `/`, valid UTF-8, no dot segments, no encoded
    /// slash, no control characters; or `*` for `OPTIONS *`.
    public var path: String
    /// The query's items in order.
    public var query: [QueryItem]
    /// The header fields; trailer fields are dropped.
    public var headers: HTTPHeaders
    /// The body without its framing; bounded by ``HTTPLimits/bodyBytesMax``.
    public var body: [UInt8]
    /// The body where its route reads it as it comes; ``body`` is empty then.
    public var bodyStream: BodyReader?
    /// The peer's numeric address, as `127.0.0.1` or `::1`.
    public var remoteAddress: String
    /// The minor version of HTTP it was sent in: 1, or 0.
    public var minor = 1

    /// A request from its parts, for tests and callers in the same process.
    public init(
        method: String,
        target: String,
        path: String,
        query: [QueryItem] = [],
        headers: HTTPHeaders = [:],
        body: [UInt8] = [],
        remoteAddress: String = "127.0.0.1"
    ) {
        self.method = method
        self.target = target
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.remoteAddress = remoteAddress
    }

    /// The first value of the query item called `name`.
    public func query(_ name: String) -> String? {
        for item in query where item.name == name { return item.value }
        return nil
    }

    /// A request for `target`, parsed as it would be from the wire; `nil` where that is refused.
    public init?(
        _ method: String,
        _ target: String,
        headers: HTTPHeaders = [:],
        body: [UInt8] = [],
        remoteAddress: String = "127.0.0.1"
    ) {
        guard let parsed = try? RequestTarget(target.utf8Span.span, method: method, limits: .init())
        else { return nil }
        self.init(
            method: method,
            target: target,
            path: parsed.path,
            query: parsed.query,
            headers: headers,
            body: body,
            remoteAddress: remoteAddress
        )
    }
}
