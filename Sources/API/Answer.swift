import HTTP
import JSON

extension HTTPResponse {
    /// A JSON answer.
    static func json(
        _ bytes: [UInt8],
        status: Int = 200,
        headers: [(String, String)] = []
    ) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: HTTPHeaders(
                [isJSON] + headers.map { HTTPHeaders.Field(name: $0.0, value: $0.1) }
            ),
            content: .bytes(bytes)
        )
    }

    /// A JSON answer from a value.
    static func json(
        _ value: JSON,
        status: Int = 200,
        headers: [(String, String)] = []
    ) -> HTTPResponse {
        json(value.bytes, status: status, headers: headers)
    }

    /// A text.
    static func plain(_ text: String, headers: [(String, String)] = []) -> HTTPResponse {
        HTTPResponse(
            status: 200,
            headers: HTTPHeaders([("Content-Type", "text/plain; charset=utf-8")] + headers),
            content: .bytes(Array(text.utf8))
        )
    }

    /// A problem document (RFC 9457).
    static func problem(
        _ problem: Problem,
        instance: String?,
        requestID: String?,
        emergencyNumber: String
    ) -> HTTPResponse {
        let body = problem.json(
            instance: instance,
            requestID: requestID,
            emergencyNumber: emergencyNumber
        )
        return HTTPResponse(
            status: problem.status,
            headers: HTTPHeaders(
                [("Content-Type", "application/problem+json")] + problem.headers
            ),
            content: .bytes(body.bytes)
        )
    }

    /// Adds what every answer carries: no sniffing, no framing, no storing, no referrer; under TLS, TLS
    /// for two years.
    mutating func harden(requestID: String, isSecure: Bool) {
        let hasPolicy = headers["Content-Security-Policy"] != nil
        let saysHowToStore = headers["Cache-Control"] != nil
        // With room for what a limit or an origin adds behind.
        headers.reserve(6)
        headers.append("X-Request-ID", requestID)
        headers.prepend(isSecure ? Self.secureMarks : Self.marks)
        if !hasPolicy { headers.append(Self.contentPolicy) }
        if !saysHowToStore { headers.append(Self.noStore) }
    }

    private static let markFields: [HTTPHeaders.Field] = [
        .init(prepared: "X-Content-Type-Options", "nosniff"),
        .init(prepared: "X-Frame-Options", "DENY"),
        .init(prepared: "Referrer-Policy", "no-referrer"),
        .init(prepared: "Cross-Origin-Opener-Policy", "same-origin"),
        .init(prepared: "Cross-Origin-Resource-Policy", "same-origin"),
        .init(prepared: "Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ]
    private static let marks = HTTPHeaders.Block(markFields)
    private static let secureMarks = HTTPHeaders.Block(
        markFields + [
            .init(prepared: "Strict-Transport-Security", "max-age=63072000; includeSubDomains")
        ]
    )
    private static let contentPolicy = HTTPHeaders.Field(
        prepared: "Content-Security-Policy",
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    )
    private static let noStore = HTTPHeaders.Field(
        prepared: "Cache-Control",
        "private, no-store"
    )
    static let isJSON = HTTPHeaders.Field(prepared: "Content-Type", "application/json")
}
