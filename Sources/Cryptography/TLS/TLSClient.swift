/// Connects by TLS 1.2 or 1.3 to peers whose certificate is checked: its chain, its dates, its name.
///
/// There is no way to leave the check out. Suites and groups are those of ``TLSServer``.
public final class TLSClient: Sendable {
    private let context: TLSContext

    /// Trusts the authorities in `authorities` (PEM), or the system's (`/etc/ssl/certs`) for `nil`.
    public init(trusting authorities: [UInt8]? = nil) throws(TLSSetupError) {
        context = try TLSContext(clientTrusting: authorities)
    }

    /// A session over a connected socket; `nil` when memory ran out or the name cannot be one.
    ///
    /// `host` is the peer's DNS name, which is also sent as SNI, or its numeric address (`isNumeric`).
    public func session(descriptor: Int32, host: String, isNumeric: Bool) -> TLSSession? {
        guard !host.isEmpty, host.utf8.count <= 255, !host.utf8.contains(0),
            let session = TLSSession(context, descriptor: descriptor, isServer: false),
            session.expect(host, isNumeric: isNumeric)
        else { return nil }
        return session
    }

    /// The same, without a full handshake if the server still accepts `resumption`.
    package func session(
        descriptor: Int32,
        host: String,
        isNumeric: Bool,
        resuming resumption: TLSResumption
    ) -> TLSSession? {
        let session = session(descriptor: descriptor, host: host, isNumeric: isNumeric)
        session?.resume(resumption)
        return session
    }
}
