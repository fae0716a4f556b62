import HTTP

extension API {
    /// `GET /test/echo`, only with `APP_TESTING=true`: says back what it hears, for conformance suites.
    ///
    /// The same transport and upgrade as `/ws/chat`, with room for the suites' large messages.
    func testEcho(_ call: Call) throws(Problem) -> HTTPResponse {
        guard settings.isTesting else {
            throw Problem(404, "not_found", "There is nothing at this path.")
        }
        let options = WebSocketOptions(
            allowsDeflate: true,
            messageBytesMax: 16_777_216,
            messageFragmentsMax: 1_000_000
        )
        return upgrade(call, EchoSocket(), options: options)
    }
}

/// Says back every message as it came.
private struct EchoSocket: WebSocketHandler {
    func opened(_ socket: WebSocket) async {}

    func received(_ text: [UInt8], on socket: WebSocket) async {
        socket.send(text)
    }

    func receivedBinary(_ bytes: [UInt8], on socket: WebSocket) async {
        socket.sendBinary(bytes)
    }

    func closed(_ socket: WebSocket, code: UInt16) async {}
}
