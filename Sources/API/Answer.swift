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
            headers: HTTPHeaders([("Content-Type", "application/json")] + headers),
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
        headers.append("X-Request-ID", requestID)
        headers.append("X-Content-Type-Options", "nosniff")
        if isSecure {
            headers.append("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
        }
        headers.append("X-Frame-Options", "DENY")
        headers.append("Referrer-Policy", "no-referrer")
        if headers["Content-Security-Policy"] == nil {
            headers.append(
                "Content-Security-Policy",
                "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
            )
        }
        headers.append("Cross-Origin-Opener-Policy", "same-origin")
        headers.append("Cross-Origin-Resource-Policy", "same-origin")
        headers.append("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        if headers["Cache-Control"] == nil {
            headers.append("Cache-Control", "private, no-store")
        }
    }
}
