import EventLog
import EventLoop
import HTTP
import World

/// `witness`: signs heads of logs that never contradict what it signed before (c2sp.org/tlog-witness).
enum WitnessCommand {
    static func run(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        try arguments.none()
        let (host, port) = try listen(arguments.values["listen"] ?? "127.0.0.1:8001")
        let file = try arguments.needed("logs")
        guard let text = SystemCalls.read(file) else { throw .usage("\(file) can't be read") }
        // CRLF is one character to Swift.
        let keys = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map(String.init).filter { !$0.hasPrefix("#") }
        guard !keys.isEmpty else {
            throw .usage("\(file) names no log; write a log's key on each line")
        }
        let state = try arguments.needed("state")
        let witness: Witness
        do throws(WitnessError) {
            witness = try Witness(
                name: arguments.values["name"] ?? "witness.invalid/w1",
                logs: keys,
                directory: state,
                world: .system
            )
        } catch {
            throw .failed(error.description)
        }
        let stops = Stops()
        let server = try serve(witness, host, port)
        SystemCalls.tell(
            "anamnesis: witness on http://\(host):\(server.port) key \(witness.key)\n"
        )
        await stops.wait()
        await server.drain(within: .seconds(5))
        return Exit.ok
    }

    private static func serve(
        _ witness: Witness,
        _ host: String,
        _ port: UInt16
    ) throws(CommandError) -> HTTPServer {
        do {
            let server = try HTTPServer(
                configuration: HTTPServerConfiguration(host: host, port: port),
                loops: try EventLoopGroup(count: 1),
                responder: WitnessResponder(witness: witness)
            )
            server.start()
            return server
        } catch {
            throw .failed("can't listen on \(host):\(port): \(error)")
        }
    }

    private static func listen(_ text: String) throws(CommandError) -> (String, UInt16) {
        guard let colon = text.lastIndex(of: ":"), colon > text.startIndex,
            let port = UInt16(text[text.index(after: colon)...])
        else { throw .usage("--listen is HOST:PORT") }
        return (String(text[..<colon]), port)
    }
}

/// The two paths of a witness.
private struct WitnessResponder: HTTPResponder {
    let witness: Witness

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        switch (request.path, request.method) {
        case ("/add-checkpoint", "POST"):
            let answer = witness.addCheckpoint(request.body)
            return Self.text(answer.status, answer.body, answer.contentType)
        case ("/add-checkpoint", _): return Self.only("POST", at: request.path)
        case ("/", "GET"), ("/", "HEAD"): return Self.text(200, witness.key + "\n")
        case ("/", _): return Self.only("GET, HEAD", at: request.path)
        default: return Self.text(404, "POST /add-checkpoint\n")
        }
    }

    private static func only(_ methods: String, at path: String) -> HTTPResponse {
        var answer = text(405, "\(path) takes \(methods)\n")
        answer.headers["Allow"] = methods
        return answer
    }

    func problem(
        status: Int,
        code: String,
        detail: String,
        of request: HTTPRequest?
    ) -> HTTPResponse {
        Self.text(status, detail + "\n")
    }

    private static func text(
        _ status: Int,
        _ body: String,
        _ type: String = "text/plain; charset=utf-8"
    ) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: ["Content-Type": type, "Cache-Control": "no-store"],
            content: .bytes(Array(body.utf8))
        )
    }
}
