import Synchronization

/// What a TLS server shows and asks for; all in PEM.
public struct TLSServerSettings: Sendable {
    /// The server's certificate, then those that lead to an authority.
    public var certificateChain: [UInt8]
    /// The key of the first certificate, without a password.
    public var privateKey: [UInt8]
    /// Whose certificates clients must show; `nil` to ask for none.
    public var clientAuthorities: [UInt8]?
    /// Whether a client without a certificate is turned away, where ``clientAuthorities`` are set.
    public var requiresClientCertificate = true

    /// Settings that ask clients for nothing.
    public init(certificateChain: [UInt8], privateKey: [UInt8]) {
        self.certificateChain = certificateChain
        self.privateKey = privateKey
    }
}

/// Accepts TLS 1.2 and 1.3 as Mozilla's "intermediate" profile wants it, for `http/1.1`.
///
/// ECDHE with AES-GCM or ChaCha20-Poly1305 alone, X25519, P-256 and P-384, the client's order; no
/// renegotiation, no compression, no early data; security level 2. Sessions are resumed with tickets
/// whose key changes every hour; the key before it still opens tickets, so one is worth two hours at most.
public final class TLSServer: Sendable {
    private struct State {
        var context: TLSContext
        /// When the ticket key was made, in nanoseconds on the callers' clock; `nil` until they told.
        var rotated: UInt64?
    }

    private let tickets: TicketKeys
    private let state: Mutex<State>

    /// A server with a certificate and its key.
    public init(_ settings: TLSServerSettings) throws(TLSSetupError) {
        tickets = try TicketKeys()
        state = Mutex(State(context: try TLSContext(server: settings, tickets: tickets)))
    }

    /// Shows other certificates to connections that come from now on; those that are open go on.
    ///
    /// When it throws, everything stays as it was.
    public func replace(_ settings: TLSServerSettings) throws(TLSSetupError) {
        let context = try TLSContext(server: settings, tickets: tickets)
        state.withLock { $0.context = context }
    }

    /// A session for an accepted connection; `nil` when memory ran out.
    ///
    /// `descriptor` is a stream socket that stays open for as long as the session is used; `now` is
    /// nanoseconds on a clock that only goes on, by which ticket keys are changed.
    public func session(descriptor: Int32, now: UInt64) -> TLSSession? {
        let context = state.withLock { state in
            rotateIfDue(&state, now)
            return state.context
        }
        return TLSSession(context, descriptor: descriptor, isServer: true)
    }

    private func rotateIfDue(_ state: inout State, _ now: UInt64) {
        guard let rotated = state.rotated else {
            state.rotated = now
            return
        }
        let hours = (now &- rotated) / (UInt64(TicketKeys.lifetimeSeconds) * 1_000_000_000)
        guard now > rotated, hours > 0 else { return }
        for _ in 0..<min(hours, 2) { tickets.rotate() }
        state.rotated = now
    }

    /// Seconds until the certificate ends; negative when it has ended.
    public var secondsLeft: Int64 { state.withLock { $0.context.secondsLeft } }
}
