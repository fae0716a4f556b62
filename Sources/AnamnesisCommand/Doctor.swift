import HTTP
import JSON
import World

/// What was tried and what came of it, one line each.
struct Finding {
    enum Verdict: String {
        case ok
        case untried
        case fail = "FAIL"
    }

    let verdict: Verdict
    /// The part of a front end, or `reach`.
    let part: String
    /// What was found, and where it is amiss what to look at.
    let detail: String

    /// As it is printed, in one line.
    var line: String {
        let pad = String(repeating: " ", count: 9 - verdict.rawValue.utf8.count)
        return "\(verdict.rawValue)\(pad)\(part): \(detail.onOneLine)\n"
    }
}

/// What is amiss, in words; ends the part that it was found in.
struct Ailment: Error {
    let words: String

    init(_ words: String) { self.words = words }
}

/// Tries a service from outside, one request after another.
final class Doctor {
    /// How long each answer may take; a heartbeat of a stream has longer.
    static let patience: Duration = .seconds(5)

    /// `scheme://host[:port]/`.
    let url: HTTPClientURL
    /// Whether somebody named it; else it is where the service says that it listens.
    let isNamed: Bool
    let token: String
    let client: HTTPClient
    let tell: (Finding) -> Void
    private var findings: [Finding] = []

    init(
        url: HTTPClientURL,
        isNamed: Bool,
        token: String,
        client: HTTPClient,
        tell: @escaping (Finding) -> Void
    ) {
        self.url = url
        self.isNamed = isNamed
        self.token = token
        self.client = client
        self.tell = tell
    }

    func note(_ verdict: Finding.Verdict, _ part: String, _ detail: String) {
        let finding = Finding(verdict: verdict, part: part, detail: detail)
        findings.append(finding)
        tell(finding)
    }

    var exit: Int32 {
        if findings.contains(where: { $0.verdict == .fail }) { return Exit.failed }
        return findings.contains { $0.verdict == .untried } ? Exit.incomplete : Exit.ok
    }

    var json: JSON {
        let items = findings.map { finding -> JSON in
            [
                "part": .string(finding.part), "verdict": .string(finding.verdict.rawValue),
                "detail": .string(finding.detail),
            ]
        }
        let origin = String(url.description.dropLast())
        return ["ok": .bool(exit == Exit.ok), "url": .string(origin), "findings": .array(items)]
    }

    /// Goes through one part; what is amiss ends it.
    func part(
        _ name: String,
        _ steps: ((String) -> Void) async throws(Ailment) -> Void
    ) async {
        do throws(Ailment) {
            try await steps { note(.ok, name, $0) }
        } catch {
            note(.fail, name, error.words)
        }
    }

    // MARK: Reaching it

    /// Whether anybody answers, and takes the doctor for who it is: a nurse who is away, so that no patient is told
    /// that a nurse is there.
    func reach() async -> Bool {
        await part("reach") { found throws(Ailment) in
            let alive = try await ask(request("GET", "/livez"))
            guard alive.status == 200 else { throw Self.odd(alive, "/livez") }
            found("\(origin) answers")
            let who = try await ask(
                request("PUT", "/api/nurse/presence", body: ["presence": "away"])
            )
            guard who.status == 200 else {
                throw Self.odd(
                    who,
                    "a fresh token",
                    who.status == 401 ? "does something in front take Authorization away?" : nil
                )
            }
            found("a fresh token is accepted")
        }
        return exit == Exit.ok
    }

    private var origin: String { String(url.description.dropLast()) }

    // MARK: Asking

    struct Answer {
        let status: Int
        let headers: HTTPHeaders
        let body: [UInt8]
        let milliseconds: Int64
    }

    func request(
        _ method: String,
        _ path: String,
        _ headers: HTTPHeaders = [:],
        body: JSON? = nil,
        isKnown: Bool = true
    ) throws(Ailment) -> HTTPClientRequest {
        guard let place = HTTPClientURL(origin + path) else { throw Ailment("\(path) is no path") }
        var headers = headers
        if isKnown { headers.append("Authorization", "Bearer \(token)") }
        if method != "GET" {
            headers.append("Idempotency-Key", World.system.identifier().base32)
            headers.append("Content-Type", "application/json")
        }
        var request = HTTPClientRequest(method, place, headers: headers, body: body?.bytes ?? [])
        request.timeouts.connect = Self.patience
        request.timeouts.handshake = Self.patience
        request.timeouts.firstByte = Self.patience
        request.timeouts.idle = Self.patience
        return request
    }

    func ask(_ request: HTTPClientRequest) async throws(Ailment) -> Answer {
        let began = World.system.monotonic()
        do throws(HTTPClientError) {
            let answer = try await client.send(request)
            let body = try await answer.body.collect()
            return Answer(
                status: answer.status,
                headers: answer.headers,
                body: body,
                milliseconds: Self.milliseconds(since: began)
            )
        } catch {
            throw Ailment(words(error))
        }
    }

    static func milliseconds(since began: UInt64) -> Int64 {
        Int64(clamping: (World.system.monotonic() &- began) / 1_000_000)
    }

    // MARK: Words

    /// An answer that is not the one to expect.
    static func odd(_ answer: Answer, _ what: String, _ hint: String? = nil) -> Ailment {
        Ailment("\(what): " + said(answer.status, answer.body, hint))
    }

    /// What an answer says, by its status and, where the service itself gave it, its own words.
    static func said(_ status: Int, _ body: [UInt8], _ hint: String?) -> String {
        let problem = try? JSON(parsing: body)
        var text = "status \(status)"
        if let code = problem?["code"]?.string {
            text += ", \(code): \(problem?["detail"]?.string ?? "")"
        } else {
            text += ", and not in this service's words: what stands in front of it?"
        }
        return text + (hint.map { "; " + $0 } ?? "")
    }

    func words(_ error: HTTPClientError) -> String {
        switch error {
        case .invalidRequest, .busy, .cancelled, .addressRefused: "the request was not sent"
        case .unknownHost: "\(url.host) has no address: is the name right?"
        case .unreachable:
            "nobody answers at \(origin): is that its port, and does a firewall let it through?"
        case .untrusted(let why):
            "its certificate is not trusted (\(why)); "
                + (isNamed
                    ? "name who signed it with --ca FILE"
                    : "name the service as its clients do, --url https://NAME")
        case .handshakeFailed(let why): "there is no TLS (\(why)); does it speak plain HTTP there?"
        case .timedOut(let phase): "no answer in time (\(phase)): is it overloaded, or its network?"
        case .closed: "the connection ended before the answer: does something in front cut it?"
        case .malformed(let why): "the answer is no valid HTTP (\(why))"
        case .tooLarge: "the answer is too large"
        }
    }
}
