public import Access
import Clinical
import Cryptography
import HTTP
import JSON
import RecordService
public import World

/// Finds the proof a request carries and says who it speaks for.
public struct Authenticator: Sendable {
    private let verifier: TokenVerifier
    private let apiKey: [UInt8]?
    private let allowsQueryToken: Bool
    /// Fetches an issuer's keys anew; whether a set came.
    private let fetchKeys: (@Sendable (String) async -> Bool)?
    private let identity: Identity
    private let world: World

    /// An authenticator; `apiKey` opens the service role; an empty one opens nothing.
    public init(
        verifier: TokenVerifier,
        apiKey: String?,
        allowsQueryToken: Bool,
        identity: Identity,
        world: World,
        fetchKeys: (@Sendable (String) async -> Bool)? = nil
    ) {
        self.fetchKeys = fetchKeys
        self.identity = identity
        self.verifier = verifier
        // An empty key would be proved by an empty field.
        self.apiKey = apiKey.flatMap { key in
            key.isEmpty ? nil : Array(SHA256.hash(Array(key.utf8)).bytes)
        }
        self.allowsQueryToken = allowsQueryToken
        self.world = world
    }

    /// The key set others may check this service's tokens with.
    var keySet: [UInt8] { verifier.keySet }

    /// Takes other keys of the service's own into use.
    func replaceOwnKeys(_ keys: [Ed25519PublicKey]) { verifier.replaceOwnKeys(keys) }

    /// Who the request speaks for; `nil` when it carries no proof.
    ///
    /// First match wins: `Authorization`, `X-API-Key`, the WebSocket subprotocol, the cookie, `?ticket=`, `?token=`.
    func principal(of request: HTTPRequest) throws(Problem) -> Principal? {
        // A page's own polling is nobody's act: it must not keep a sign-in alive.
        let isActivity = request.headers["X-Background"] == nil
        guard let principal = try proof(of: request) else { return nil }
        if let problem = identity.refusal(principal, isActivity: isActivity) { throw problem }
        return principal
    }

    /// The same; when the key of a foreign issuer is missing, its key set is fetched first, if it may be now.
    func provedPrincipal(of request: HTTPRequest) async throws(Problem) -> Principal? {
        do throws(Problem) {
            return try principal(of: request)
        } catch {
            guard let issuer = error.issuerOfMissingKey, let fetchKeys, await fetchKeys(issuer)
            else { throw error }
            return try principal(of: request)
        }
    }

    /// The fields that may bear a proof; besides them only the address of a socket or stream does.
    static let proofFields = ["Authorization", "X-API-Key", "Cookie", "Sec-WebSocket-Protocol"]

    private func proof(of request: HTTPRequest) throws(Problem) -> Principal? {
        if let header = request.headers["Authorization"] {
            let parts = header.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "bearer" else {
                throw Self.refused("Only bearer tokens are accepted.")
            }
            return try principal(ofCredential: String(parts[1]))
        }
        if let key = request.headers["X-API-Key"] { return try principal(ofCredential: key) }
        if let token = Self.subprotocolToken(request) {
            guard let bytes = Base64URL.decode(token) else {
                throw Self.refused("The bearer subprotocol is not base64url.")
            }
            return try principal(ofCredential: String(decoding: bytes, as: UTF8.self))
        }
        if let principal = try cookie(of: request) { return principal }
        // Addresses are kept by browsers and proxies: a proof in one counts where no header can be sent, and there alone.
        guard Self.isLive(request) else { return nil }
        if let ticket = request.query("ticket") {
            let principal = identity.tickets.take(
                ticket,
                path: Self.place(request.path),
                origin: request.headers["Origin"]
            )
            guard let principal else {
                throw Self.refused("The ticket was used, has run out, or is for something else.")
            }
            // A pass counts no longer than the proof it was given for.
            guard !principal.hasExpired(at: world.now()) else { throw Self.expired }
            return principal
        }
        guard allowsQueryToken, let token = request.query("token") else { return nil }
        return try principal(ofCredential: token)
    }

    /// Whether a request is for a socket or a stream of events.
    private static func isLive(_ request: HTTPRequest) -> Bool {
        ["GET", "HEAD"].contains(request.method) && isLive(request.path)
    }

    /// What every way to write a path means: without `/integration` and without a slash at its end.
    static func place(_ path: String) -> String {
        let bare = API.bare(path)
        return bare.count > 1 && bare.hasSuffix("/") ? String(bare.dropLast()) : bare
    }

    /// Whether a path is a socket's or a stream's.
    static func isLive(_ path: String) -> Bool {
        let path = place(path)
        return path.hasPrefix("/ws/") || path.hasPrefix("/api/streaming/")
            || ["/test/monitor", "/test/echo", "/api/audit/replay"].contains(path)
    }

    /// The sign-in a browser's cookie names.
    ///
    /// The cookie comes by itself, so whatever changes something must show that a page of ours sent it: by the
    /// token only such a page has. A socket must come from an origin that was checked already. What a browser says was
    /// asked for by a page of elsewhere, also for reading, counts as if the cookie had not come.
    private func cookie(of request: HTTPRequest) throws(Problem) -> Principal? {
        let fields = request.headers.values("Cookie")
        guard !fields.isEmpty,
            let named = SessionCookie.session(in: fields, key: identity.cookieKey),
            let session = identity.sessions.find(named.session, isActivity: false)
        else { return nil }
        let id = named.session
        var principal = session.principal
        principal.session = id
        if let until = named.until { principal.expires = until }
        guard !principal.hasExpired(at: world.now()) else { return nil }
        let isUpgrade = request.headers.contains("websocket", in: "Upgrade")
        if isUpgrade, request.headers["Origin"] == nil {
            throw Problem(403, "origin_denied", "A socket with a cookie needs an `Origin`.")
        }
        let isOfOwnPage = Self.isOfOwnPage(request)
        if ["GET", "HEAD", "OPTIONS"].contains(request.method) {
            guard isOfOwnPage else { return nil }
        } else {
            let site = request.headers["Sec-Fetch-Site"]
            guard let token = request.headers["X-CSRF-Token"],
                SessionCookie.isRequestToken(token, of: id, key: identity.cookieKey),
                isOfOwnPage,
                request.headers["Origin"] != nil || site == nil || site == "same-origin"
            else {
                throw Problem(403, "forbidden", "`X-CSRF-Token` of this session is needed.")
            }
        }
        return principal
    }

    /// Whether the cookie may count by what the browser says of the page that asks (Fetch Metadata §2.1).
    ///
    /// One of ours, nobody's (an address that was typed in), or one of another host of this site whose origin was
    /// checked. Clients that are no browsers say nothing.
    private static func isOfOwnPage(_ request: HTTPRequest) -> Bool {
        switch request.headers["Sec-Fetch-Site"] {
        case nil, "same-origin", "none": true
        case "same-site": request.headers["Origin"] != nil
        default: false
        }
    }

    /// `anamnesis.bearer.<base64url of the token>` among the offered subprotocols.
    private static func subprotocolToken(_ request: HTTPRequest) -> String? {
        let prefix = "anamnesis.bearer."
        for offer in offeredProtocols(request) where offer.hasPrefix(prefix) {
            return String(offer.dropFirst(prefix.count))
        }
        return nil
    }

    /// The subprotocols a WebSocket client offers.
    static func offeredProtocols(_ request: HTTPRequest) -> [String] {
        request.headers.values("Sec-WebSocket-Protocol")
            .flatMap { $0.split(separator: ",") }
            .map { String($0.drop { $0 == " " }.prefix { $0 != " " }) }
    }

    /// Who one credential speaks for: a JSON Web Token, or the service's API key.
    func principal(ofCredential text: String) throws(Problem) -> Principal {
        if let apiKey, !text.contains(".") || text.utf8.count < 64 {
            let hash = SHA256.hash(Array(text.utf8)).bytes
            if constantTimeEquals(Array(hash), apiKey) {
                return Principal(
                    issuer: "anamnesis",
                    subject: "api-key",
                    role: .service,
                    patient: nil,
                    expires: nil
                )
            }
        }
        if text.hasPrefix("ak_") {
            guard let principal = identity.principal(ofKey: text) else {
                throw Self.refused("The key is not accepted.")
            }
            return principal
        }
        do throws(TokenError) {
            return try verifier.verify(text, now: world.now())
        } catch {
            if case .keyNotFetched(let issuer) = error {
                var problem = Self.refused("The token is not accepted.")
                problem.issuerOfMissingKey = issuer
                throw problem
            }
            throw error == .expired ? Self.expired : Self.refused("The token is not accepted.")
        }
    }

    private static let expired = Problem(
        401,
        "token_expired",
        "The token has run out.",
        headers: [("WWW-Authenticate", "Bearer error=\"invalid_token\"")]
    )

    static func refused(_ detail: String) -> Problem {
        Problem(
            401,
            "unauthenticated",
            detail,
            headers: [("WWW-Authenticate", "Bearer error=\"invalid_token\"")]
        )
    }

    /// A problem for a request that needs proof and carries none.
    static let missing = Problem(
        401,
        "unauthenticated",
        "A token or key is needed.",
        headers: [("WWW-Authenticate", "Bearer")]
    )
}
