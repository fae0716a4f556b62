/// Where a ``BodyWriter`` puts its bytes.
protocol BodyTransport: AnyObject, Sendable {
    func write(body bytes: [UInt8], number: Int) async -> Bool
    func abortBody(number: Int)
}

/// The sending side of an answer's body that is made while it is sent; see ``HTTPContent/stream(length:_:)``.
public final class BodyWriter: Sendable {
    let transport: any BodyTransport
    private let number: Int

    init(transport: any BodyTransport, number: Int) {
        self.transport = transport
        self.number = number
    }

    /// Sends bytes, then waits until the peer has taken enough for more to be made.
    ///
    /// `false` when nothing more can be sent: the peer is gone or takes nothing, time is over, or more came than
    /// was announced. Between two calls the producer has ``HTTPLimits/requestTimeout``.
    @discardableResult
    public func write(_ bytes: [UInt8]) async -> Bool {
        await transport.write(body: bytes, number: number)
    }

    /// Cuts the connection, so that nobody takes what was sent for the whole.
    public func abort() {
        transport.abortBody(number: number)
    }
}
