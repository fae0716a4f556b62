import JSON

/// A compact JWS (RFC 7515 §7.1) taken apart, nothing in it believed yet.
public struct SignedToken: Sendable {
    /// What the signature covers.
    public let signed: [UInt8]
    /// The signature's bytes.
    public let signature: [UInt8]
    /// The payload's bytes.
    public let payload: [UInt8]
    /// The algorithm the header names.
    public let algorithm: TokenAlgorithm
    /// `kid`.
    public let keyID: String?
    /// `typ`, in lower case.
    public let type: String?

    private static let refusedParameters = [
        "crit", "jku", "jwk", "x5u", "x5c", "x5t", "x5t#S256", "zip", "b64", "enc", "epk",
    ]

    /// Takes `token` apart.
    ///
    /// - Throws: `malformed` for anything but three canonical base64url parts with a JSON header, `headerRefused`
    ///   for parameters that can't be honoured, `unknownKey` for an algorithm there is no key for.
    public init(_ token: String) throws(TokenError) {
        guard token.utf8.count <= TokenVerifier.tokenBytesMax else { throw .malformed }
        let parts = token.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 3, let head = Base64URL.decode(parts[0]),
            let payload = Base64URL.decode(parts[1]), let signature = Base64URL.decode(parts[2]),
            !signature.isEmpty, let header = try? JSON(parsing: head),
            header.object != nil
        else { throw .malformed }
        for name in Self.refusedParameters where header[name] != nil { throw .headerRefused }
        keyID = header["kid"]?.string
        type = header["typ"]?.string?.lowercased()
        guard header["kid"] == nil || keyID != nil, header["typ"] == nil || type != nil else {
            throw .headerRefused
        }
        guard let algorithm = header["alg"]?.string.flatMap({ TokenAlgorithm(rawValue: $0) }) else {
            throw .unknownKey
        }
        self.algorithm = algorithm
        self.payload = payload
        self.signature = signature
        signed = Array("\(parts[0]).\(parts[1])".utf8)
    }

    /// Whether one of `keys` is the one the header means and its signature holds.
    public func isSigned(byOneOf keys: [TrustedKey]) -> Bool {
        let issuer = TrustedIssuer(name: "", audience: "", keys: keys, roles: [])
        return issuer.key(algorithm, id: keyID)?.isValid(signature: signature, for: signed) ?? false
    }
}
