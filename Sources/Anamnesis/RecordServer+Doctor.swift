import API
import Access
import JSON
import World

// How `anamnesis doctor` gets in: by the control socket, which the owner of the directory alone can reach.
extension RecordServer {
    /// Where this service listens, which origins are listed, whether models are configured, and a token of three minutes.
    ///
    /// The token is for a nurse of a unit that nobody else comes to, so that no patient is shown.
    func door() throws(OrderError) -> JSON {
        guard let port else { throw OrderError("the service does not listen yet") }
        guard let keys = SigningKeys.newest(in: log) else {
            throw OrderError("no token can be made: keys.db can't be read")
        }
        let minter = TokenMinter(
            issuer: configuration.issuer,
            audience: configuration.audience,
            key: keys.current
        )
        var grant = TokenGrant(subject: "doctor", role: .nurse)
        grant.unit = "doctor-" + world.identifier().base32
        return [
            "ok": true, "url": .string("\(tls == nil ? "http" : "https")://\(nearHost):\(port)"),
            "token": .string(minter.mint(grant, seconds: 180, world: world)),
            "origins": .array(api.knownOrigins),
        ]
    }

    /// The address as this machine reaches it.
    private var nearHost: String {
        switch configuration.host {
        case "0.0.0.0", "localhost": "127.0.0.1"
        case "::": "[::1]"
        case let host where host.contains(":"): "[\(host)]"
        default: configuration.host
        }
    }
}
