/// Why certificates or keys were not taken; nothing changed then.
public enum TLSSetupError: Error, Equatable, Sendable, CustomStringConvertible {
    /// There is no certificate in PEM, or what follows the first is none.
    case certificateMalformed
    /// The chain has a key or signature below 112 bits of strength (RSA below 2048, SHA-1).
    case certificateTooWeak
    /// There is no private key in PEM, or it is encrypted with a password.
    case keyMalformed
    /// The private key is not the first certificate's.
    case keyMismatch
    /// There is no certificate of an authority in PEM.
    case authoritiesMalformed
    /// OpenSSL refused; its provider is missing or memory ran out.
    case unavailable

    /// One line.
    public var description: String {
        switch self {
        case .certificateMalformed: "holds no certificate chain in PEM, the server's own first"
        case .certificateTooWeak: "is too weak; use RSA of 2048 bits or more, or P-256"
        case .keyMalformed: "holds no private key in PEM without a password"
        case .keyMismatch: "is not the key of the certificate"
        case .authoritiesMalformed: "holds no certificates of authorities in PEM"
        case .unavailable: "could not be used: OpenSSL refused"
        }
    }
}

/// Why a TLS connection is over; the text is OpenSSL's own and holds nothing of the peer's.
public struct TLSFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The peer's certificate was not accepted: unknown authority, other name, out of date.
    public let isUntrusted: Bool
    /// A few words.
    public let description: String
}
