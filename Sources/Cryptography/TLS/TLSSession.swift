import COpenSSL

/// One TLS connection over a descriptor, which it reads and writes and never closes.
///
/// Nothing blocks and nothing raises SIGPIPE. The handshake happens within the first calls. Not thread
/// safe: the owner calls it under its own lock.
@safe public final class TLSSession {
    /// What came of reading.
    public enum ReadOutcome: Sendable, Equatable {
        /// So many bytes were stored; zero when a record held none, and it is to be read again.
        case bytes(Int)
        /// Nothing there now; the descriptor will tell.
        case wouldBlock
        /// The peer said in order that no more will come.
        case ended
        /// The stream ended without that word; what came may not be all.
        case truncated
        /// Over; ``failure`` says why.
        case failed
    }

    /// What came of writing.
    public enum WriteOutcome: Sendable, Equatable {
        /// So many bytes were taken, perhaps fewer than offered.
        case bytes(Int)
        /// No room now; offer the same bytes again, and perhaps more behind them.
        case wouldBlock
        /// Over; ``failure`` says why.
        case failed
    }

    // Kept alive for the context's ticket keys, to which the connection's own reference points.
    private let context: TLSContext
    private let session: UnsafeMutablePointer<crypto_tls>

    init?(_ context: TLSContext, descriptor: Int32, isServer: Bool) {
        guard let method = unsafe DescriptorMethod.shared.pointer,
            let session = unsafe crypto_tls_new(
                context.pointer,
                method,
                descriptor,
                isServer ? 1 : 0
            )
        else { return nil }
        self.context = context
        unsafe self.session = unsafe session
    }

    deinit {
        unsafe crypto_tls_free(session)
    }

    func expect(_ host: String, isNumeric: Bool) -> Bool {
        unsafe crypto_tls_expect(session, host, isNumeric ? 1 : 0) == 1
    }

    func resume(_ resumption: TLSResumption) {
        unsafe _ = SSL_set_session(session.pointee.ssl, resumption.pointer)
    }

    /// What a later session needs to begin without a full handshake; `nil` while the server gave nothing.
    package var resumption: TLSResumption? {
        unsafe crypto_tls_resumption(session).map { unsafe TLSResumption($0) }
    }

    /// Tells that the descriptor has something to read; `isEnding` when its end is among it.
    public func becameReadable(isEnding: Bool) {
        unsafe session.pointee.drained = 0
        if isEnding { unsafe session.pointee.ending = 1 }
    }

    /// Whether reading stopped for want of room to write, as it may in a handshake.
    public var wantsRoom: Bool { unsafe session.pointee.stuffed != 0 }

    /// Whether reading may give something although the descriptor does not tell again.
    public var hasMore: Bool { unsafe crypto_tls_has_more(session) == 1 }

    /// Goes on with the handshake; `bytes(0)` when it is done.
    public func handshake() -> ReadOutcome {
        let result = unsafe crypto_tls_handshake(session)
        return result == 1 ? .bytes(0) : outcome(result)
    }

    /// Reads what is there of one record, up to `buffer.count`, to the front of `buffer`.
    public func read(into buffer: inout [UInt8]) -> ReadOutcome {
        let result = unsafe buffer.withUnsafeMutableBufferPointer {
            unsafe crypto_tls_read(session, $0.baseAddress, Int32(clamping: $0.count))
        }
        return outcome(result)
    }

    private func outcome(_ result: Int32) -> ReadOutcome {
        if result > 0 { return .bytes(Int(result)) }
        return switch Int(result) {
        case crypto_tls_blocked: .wouldBlock
        case crypto_tls_again: .bytes(0)
        case crypto_tls_ended: .ended
        case crypto_tls_truncated: .truncated
        default: .failed
        }
    }

    /// Writes what fits of `bytes` from `offset` on, at most one record; an offset at or past the end
    /// writes nothing.
    public func write(_ bytes: [UInt8], from offset: Int = 0) -> WriteOutcome {
        guard offset >= 0, offset < bytes.count else { return .bytes(0) }
        let result = unsafe bytes.withUnsafeBufferPointer {
            let rest = unsafe UnsafeBufferPointer(rebasing: $0[offset...])
            return unsafe crypto_tls_write(session, rest.baseAddress, Int32(clamping: rest.count))
        }
        if result > 0 { return .bytes(Int(result)) }
        return switch Int(result) {
        case crypto_tls_blocked, crypto_tls_again: .wouldBlock
        default: .failed
        }
    }

    /// Tells the peer that no more will come (close_notify); reading goes on.
    ///
    /// `false` when there is no room now: try again when there is. Before the handshake is done, and
    /// after a failure, nothing can be told.
    public func endWriting() -> Bool { unsafe crypto_tls_close(session) == 1 }

    // MARK: What is known

    /// Whether the handshake is done.
    public var isEstablished: Bool { unsafe SSL_is_init_finished(session.pointee.ssl) == 1 }

    /// Whether the peer said in order that no more will come.
    public var isEndedInOrder: Bool {
        unsafe SSL_get_shutdown(session.pointee.ssl) & SSL_RECEIVED_SHUTDOWN != 0
    }

    /// Whether a ticket spared the full handshake.
    public var isResumed: Bool { unsafe SSL_session_reused(session.pointee.ssl) == 1 }

    /// `TLSv1.3` or `TLSv1.2`.
    public var version: String { unsafe String(cString: SSL_get_version(session.pointee.ssl)) }

    /// Why reading or writing failed.
    public var failure: TLSFailure? {
        guard unsafe session.pointee.failed != 0 else { return nil }
        let verdict = unsafe SSL_get_verify_result(session.pointee.ssl)
        if verdict != Int(X509_V_OK) {
            let text = unsafe String(cString: X509_verify_cert_error_string(verdict))
            return TLSFailure(isUntrusted: true, description: text)
        }
        let text = unsafe ERR_reason_error_string(session.pointee.error)
        let words = unsafe text.map { unsafe String(cString: $0) } ?? "connection lost"
        return TLSFailure(isUntrusted: false, description: words)
    }
}

/// A session that may be resumed.
///
/// `@unchecked Sendable`: it is only read, and counted with atomics.
@safe package final class TLSResumption: @unchecked Sendable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        unsafe self.pointer = unsafe pointer
    }

    deinit {
        unsafe SSL_SESSION_free(pointer)
    }
}

// How OpenSSL reads and writes a descriptor. `@unchecked Sendable`: made once, only read afterwards, and
// never freed.
@safe private final class DescriptorMethod: @unchecked Sendable {
    static let shared = DescriptorMethod()

    let pointer: OpaquePointer?

    private init() {
        unsafe pointer = unsafe crypto_tls_bio_method()
    }
}
