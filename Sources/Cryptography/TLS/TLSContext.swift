import COpenSSL

/// Owns one SSL_CTX, and with it the ticket keys it points to.
///
/// `@unchecked Sendable`: it is configured before anybody else has it; afterwards connections are made
/// from it, which OpenSSL allows from many threads, for it counts references with atomics.
@safe final class TLSContext: @unchecked Sendable {
    let pointer: OpaquePointer
    private let tickets: TicketKeys?

    private init(_ pointer: OpaquePointer, tickets: TicketKeys?) {
        unsafe self.pointer = unsafe pointer
        self.tickets = tickets
    }

    deinit {
        unsafe SSL_CTX_free(pointer)
    }

    /// A context that accepts connections as `settings` say.
    convenience init(
        server settings: TLSServerSettings,
        tickets: TicketKeys
    ) throws(TLSSetupError) {
        guard let pointer = unsafe crypto_tls_server_context() else { throw .unavailable }
        unsafe self.init(pointer, tickets: tickets)
        let chain = unsafe try load(settings.certificateChain) {
            unsafe crypto_tls_use_chain(pointer, $0, $1)
        }
        switch chain {
        case 1: break
        case 0: throw .certificateMalformed
        default: throw .certificateTooWeak
        }
        let key = unsafe try load(settings.privateKey) {
            unsafe crypto_tls_use_key(pointer, $0, $1)
        }
        switch key {
        case 1: break
        case 0: throw .keyMalformed
        default: throw .keyMismatch
        }
        // A session opened under other authorities must not be resumed under these.
        var scope = SHA256.hash(Array("anamnesis".utf8)).bytes
        if let authorities = settings.clientAuthorities {
            let good = unsafe try load(authorities) { unsafe crypto_tls_trust(pointer, $0, $1, 1) }
            guard good == 1 else { throw .authoritiesMalformed }
            unsafe crypto_tls_demand_certificates(
                pointer,
                settings.requiresClientCertificate ? 1 : 0
            )
            scope = SHA256.hash(authorities).bytes
        }
        let good = unsafe scope.withUnsafeBufferPointer {
            unsafe crypto_tls_use_tickets(
                pointer,
                tickets.pointer,
                TicketKeys.lifetimeSeconds,
                $0.baseAddress,
                UInt32($0.count)
            )
        }
        guard good == 1 else { throw .unavailable }
    }

    /// A context that connects to peers whose certificates lead to `authorities`; `nil` for the
    /// system's.
    convenience init(clientTrusting authorities: [UInt8]?) throws(TLSSetupError) {
        guard let pointer = unsafe crypto_tls_client_context() else { throw .unavailable }
        unsafe self.init(pointer, tickets: nil)
        if let authorities {
            let good = unsafe try load(authorities) { unsafe crypto_tls_trust(pointer, $0, $1, 0) }
            guard good == 1 else { throw .authoritiesMalformed }
        } else {
            guard unsafe crypto_tls_trust_system(pointer) == 1 else { throw .unavailable }
        }
    }

    private func load(
        _ pem: [UInt8],
        _ body: (UnsafePointer<UInt8>?, Int32) -> Int32
    ) throws(TLSSetupError) -> Int32 {
        guard let count = Int32(exactly: pem.count) else { throw .unavailable }
        return unsafe pem.withUnsafeBufferPointer { unsafe body($0.baseAddress, count) }
    }

    /// Seconds until the server's certificate ends; negative when it has ended.
    var secondsLeft: Int64 { unsafe crypto_tls_seconds_left(pointer) }
}

/// The keys that seal session tickets: a new one each hour, and the one before it.
///
/// `@unchecked Sendable`: the C side takes its lock around every use.
@safe final class TicketKeys: @unchecked Sendable {
    /// How long a ticket is worth something; then its key is replaced.
    static let lifetimeSeconds = 3600

    let pointer: UnsafeMutablePointer<crypto_ticket_keys>

    init() throws(TLSSetupError) {
        guard let pointer = unsafe crypto_ticket_keys_new() else { throw .unavailable }
        unsafe self.pointer = unsafe pointer
    }

    deinit {
        unsafe crypto_ticket_keys_free(pointer)
    }

    /// Seals with a new key from now on; tickets of the one before the last are worth nothing.
    func rotate() {
        unsafe crypto_ticket_keys_rotate(pointer)
    }
}
