import Testing
import World

@testable import HTTP

@Suite("A router")
struct RouterTests {
    private static let router: Router<String> = {
        var router = Router<String>()
        router.add("GET", "/", "root")
        router.add("GET", "/health", "health")
        router.add("GET", "/api/nurse/queue", "queue")
        router.add("POST", "/api/nurse/queue/{patient_id}/action", "action")
        router.add("GET", "/api/nurse/queue/summary/action", "summary")
        router.add("GET", "/api/{kind}/{id}", "any")
        router.add("DELETE", "/api/{kind}/{id}", "remove")
        router.add("OPTIONS", "/own", "own options")
        router.add("GET", "/docs/{path...}", "docs")
        router.add("GET", "/ws/chat/", "chat")
        return router
    }()

    private func describe(_ method: String, _ path: String) -> String {
        switch Self.router.match(method: method, path: path) {
        case .found(let endpoint, let parameters):
            "\(endpoint) \(parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })"
        case .methodNotAllowed(let allow): "405 \(allow)"
        case .options(let allow): "options \(allow)"
        case .notFound: "404"
        }
    }

    @Test(
        "finds the endpoint that was meant",
        arguments: [
            ("GET", "/", "root []"), ("GET", "", "root []"), ("GET", "/health", "health []"),
            ("GET", "/health/", "health []"), ("HEAD", "/health", "health []"),
            ("GET", "/health//", "404"), ("GET", "//health", "404"), ("GET", "/Health", "404"),
            ("GET", "/healthy", "404"), ("GET", "/health/x", "404"), ("GET", "/ws/chat", "chat []"),
            ("POST", "/health", "405 [\"GET\", \"HEAD\", \"OPTIONS\"]"),
            ("OPTIONS", "/health", "options [\"GET\", \"HEAD\", \"OPTIONS\"]"),
            ("OPTIONS", "/own", "own options []"), ("GET", "/own", "405 [\"OPTIONS\"]"),
            ("OPTIONS", "/none", "404"), ("OPTIONS", "*", "404"),
            ("GET", "/api/nurse/queue", "queue []"),
            ("DELETE", "/api/nurse/queue", "remove [\"id=queue\", \"kind=nurse\"]"),
            ("GET", "/api/nurse/x y", "any [\"id=x y\", \"kind=nurse\"]"),
            ("GET", "/api/nurse/", "404"), ("GET", "/api//x", "404"),
            ("POST", "/api/nurse/queue/pat_1/action", "action [\"patient_id=pat_1\"]"),
            ("POST", "/api/nurse/queue/pat_1/action/", "action [\"patient_id=pat_1\"]"),
            ("GET", "/api/nurse/queue/summary/action", "summary []"),
            ("POST", "/api/nurse/queue/summary/action", "action [\"patient_id=summary\"]"),
            ("GET", "/api/nurse/queue/x/action", "405 [\"OPTIONS\", \"POST\"]"),
            ("GET", "/docs/a/b.html", "docs [\"path=a/b.html\"]"),
            ("GET", "/docs", "404"),
        ]
    )
    func matching(method: String, path: String, wanted: String) {
        #expect(describe(method, path) == wanted)
    }
}

@Suite("Labels and dates")
struct LabelTests {
    @Test(
        "SHA-1 gives the digests of FIPS 180",
        arguments: [
            ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
            ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
            ),
        ]
    )
    func sha1(text: String, wanted: String) {
        let digest = SHA1.hash(Array(text.utf8))
        let hex = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(hex == wanted)
    }

    @Test("the handshake label is that of RFC 6455")
    func accept() {
        let label = WebSocketHandshake.accept(key: "dGhlIHNhbXBsZSBub25jZQ==")
        #expect(label == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    }

    @Test(
        "Date is written as RFC 9110 wants",
        arguments: [
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (1_709_164_800, "Thu, 29 Feb 2024 00:00:00 GMT"),
            (4_102_444_799, "Thu, 31 Dec 2099 23:59:59 GMT"),
        ] as [(Int64, String)]
    )
    func date(seconds: Int64, wanted: String) {
        #expect(HTTPDate.text(Timestamp(microseconds: seconds * 1_000_000)) == wanted)
    }

    @Test("field names compare without regard to case, values do not")
    func headers() {
        var headers: HTTPHeaders = ["Accept": "a, B", "accept": "c"]
        #expect(headers["ACCEPT"] == "a, B")
        #expect(headers.values("Accept") == ["a, B", "c"])
        #expect(headers.contains("b", in: "accept") && headers.contains("c", in: "accept"))
        #expect(!headers.contains("a, b", in: "accept"))
        headers["aCCept"] = "d"
        #expect(headers.values("Accept") == ["d"])
        headers["Accept"] = nil
        #expect(headers.fields.isEmpty)
    }
}
