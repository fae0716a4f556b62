/// What is wrong with a request, found before anyone was asked to answer it.
///
/// Each is answered once with `status`, and the connection is closed: after a fault nobody can say where
/// the next request would begin.
public struct HTTPFault: Error, Sendable, Equatable {
    /// The status to answer with.
    public let status: Int
    /// A stable word for programs.
    public let code: String
    /// A sentence for people; never repeats what the client sent.
    public let detail: String

    init(_ status: Int, _ code: String, _ detail: String) {
        self.status = status
        self.code = code
        self.detail = detail
    }

    static func bad(_ detail: String) -> HTTPFault { HTTPFault(400, "bad_request", detail) }

    static let tooSlow = HTTPFault(408, "request_timeout", "The request did not arrive in time.")
    static let tooLarge = HTTPFault(413, "payload_too_large", "The body is larger than allowed.")
    static let longTarget = HTTPFault(414, "uri_too_long", "The request line is too long.")
    static let encoded = HTTPFault(
        415,
        "unsupported_media_type",
        "Bodies with a Content-Encoding are not read."
    )
    static let expectation = HTTPFault(417, "expectation_failed", "Only 100-continue is known.")
    static let largeHead = HTTPFault(
        431,
        "header_fields_too_large",
        "The header fields are too many or too long."
    )
    static let method = HTTPFault(501, "not_implemented", "The method is not known here.")
    static let coding = HTTPFault(501, "not_implemented", "The transfer coding is not known here.")
    static let overloaded = HTTPFault(503, "overloaded", "Too many connections.")
    static let busy = HTTPFault(503, "overloaded", "Too much is asked for at the moment.")
    static let late = HTTPFault(503, "timeout", "No answer was ready in time.")
    static let version = HTTPFault(505, "version_not_supported", "Only HTTP/1.1 and HTTP/1.0.")
}
