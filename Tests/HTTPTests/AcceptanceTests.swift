import Testing

@testable import HTTP

@Suite("What a client accepts")
struct AcceptanceTests {
    static let fields: [(accept: String?, isStream: Bool)] = [
        (nil, false), ("", false), ("*/*", false), ("text/*", false), ("application/json", false),
        ("text/event-stream", true), ("TEXT/Event-Stream", true), ("text/event-stream;q=0", false),
        ("text/event-stream; q=0.2", true), ("text/event-stream, */*", true),
        ("text/event-stream, application/json", true),
        ("application/json, text/event-stream;q=0.5", false),
        ("application/json;q=0.4, text/event-stream;q=0.5", true),
        ("text/event-stream;q=0.1, application/*;q=0.2", false),
        ("text/event-stream;q=x", true), ("text/event-stream;q=nan", true),
        ("text/event-stream;q=inf", true), ("text/event-stream;q=1e9", true),
        ("text/event-stream;q=0.0005", true), ("text/event-stream;q=1.999", true),
        ("application/json, text/event-stream;q=0.999", false),
        ("text/event-streams", false), (";q=1,,", false),
    ]

    @Test(
        "several lines are one list (RFC 9110 §5.3)",
        arguments: [
            ["application/json;q=0.1", "text/event-stream"],
            ["text/event-stream", "application/json;q=0.1"], ["", "text/event-stream"],
        ]
    )
    func lines(_ values: [String]) throws {
        let headers = HTTPHeaders(values.map { ("Accept", $0) })
        let request = try #require(HTTPRequest("GET", "/", headers: headers))
        #expect(request.prefers("text/event-stream", to: "application/json"))
    }

    @Test(
        "a type is preferred where it is named, with a weight that is not below the other's",
        arguments: fields
    )
    func prefers(_ accept: String?, _ isStream: Bool) throws {
        let headers: HTTPHeaders = accept.map { ["Accept": $0] } ?? [:]
        let request = try #require(HTTPRequest("GET", "/", headers: headers))
        #expect(request.prefers("text/event-stream", to: "application/json") == isStream)
    }
}
