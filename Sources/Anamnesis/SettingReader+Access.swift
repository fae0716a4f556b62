import API
import Access
import HTTP
import JSON

extension SettingReader {
    /// Issuers besides the service's own, each with a key set in a file or at an address.
    mutating func issuers(_ name: String, besides own: String) -> [TrustedIssuer] {
        guard let items = (try? JSON(parsing: text(name)))?.array, items.count <= 16 else {
            faults.append(
                "\(name) must be a JSON array such as "
                    + #"[{"issuer":"https://idp.example","jwks_file":"/etc/jwks.json","roles":["nurse"]}]"#
            )
            return []
        }
        var issuers: [TrustedIssuer] = []
        for item in items {
            guard let issuer = issuer(item, name) else { continue }
            if issuer.name == own || issuers.contains(where: { $0.name == issuer.name }) {
                faults.append("\(name) names \(issuer.name) twice; each issuer has one entry")
            }
            issuers.append(issuer)
        }
        return issuers
    }

    /// Browser origins: texts, or objects with path prefixes and methods.
    mutating func origins(_ name: String) -> OriginList {
        let items = (try? JSON(parsing: text(name)))?.array
        let origins = (items ?? []).compactMap { Self.origin($0) }
        if let items, origins.count == items.count { return OriginList(origins) }
        faults.append("\(name) must be a JSON array such as [\"https://app.example\"]")
        return .none
    }

    private static func origin(_ item: JSON) -> AllowedOrigin? {
        if let text = item.string { return AllowedOrigin(text, paths: []) }
        // A bound that can't be read must not be none.
        guard let members = item.object, let text = item["origin"]?.string,
            members.members.allSatisfy({ ["origin", "paths", "methods"].contains($0.name) }),
            let paths = bounds(item["paths"]), let methods = bounds(item["methods"])
        else { return nil }
        return AllowedOrigin(text, paths: paths.map(API.allowedPath), methods: methods)
    }

    /// The texts of a list that is not empty, and none where there is no list; `nil` for anything else.
    private static func bounds(_ value: JSON?) -> [String]? {
        guard let value else { return [] }
        let texts = value.array?.map(\.string) ?? []
        return texts.isEmpty || texts.contains(nil) ? nil : texts.compactMap(\.self)
    }

    /// Blocks of addresses.
    mutating func blocks(_ name: String) -> [AddressBlock] {
        let items = (try? JSON(parsing: text(name)))?.array
        let blocks = (items ?? []).compactMap { $0.string.flatMap { AddressBlock($0) } }
        if let items, blocks.count == items.count, blocks.count <= 256 { return blocks }
        faults.append("\(name) must be a JSON array of blocks such as [\"10.0.0.0/8\"]")
        return []
    }

    private mutating func issuer(_ item: JSON, _ name: String) -> TrustedIssuer? {
        guard let issuer = item["issuer"]?.string, !issuer.isEmpty, issuer.utf8.count <= 512 else {
            faults.append("\(name): each entry needs an issuer")
            return nil
        }
        let isRemote = item["jwks_url"] != nil
        guard let keys = isRemote ? remote(item, issuer, name) : stored(item, issuer, name) else {
            return nil
        }
        let names = item["roles"]?.array?.map(\.string) ?? []
        let roles = names.compactMap { $0.flatMap(Role.init(rawValue:)) }
        guard !roles.isEmpty, roles.count == names.count, !roles.contains(.service) else {
            faults.append(
                "\(name): \(issuer) needs roles, of: patient, nurse, admin, compliance"
            )
            return nil
        }
        let audience = item["audience"].map { $0.string ?? "" } ?? self.text("APP_JWT_AUDIENCE")
        guard !audience.isEmpty else {
            faults.append("\(name): \(issuer) has an audience that is not a name")
            return nil
        }
        return TrustedIssuer(
            name: issuer,
            audience: audience,
            keys: keys,
            roles: Set(roles),
            isRemote: isRemote
        )
    }

    /// The keys of a file.
    private mutating func stored(_ item: JSON, _ issuer: String, _ name: String) -> [TrustedKey]? {
        guard let path = item["jwks_file"]?.string else {
            faults.append(
                "\(name): \(issuer) needs jwks_file, the path of its key set, or jwks_url"
            )
            return nil
        }
        guard let text = readFile(path) else {
            faults.append("\(name): \(path) can't be read; check path and mode")
            return nil
        }
        guard let set = try? JSON(parsing: text), let keys = TrustedIssuer.keys(ofSet: set) else {
            faults.append(
                "\(name): \(path) is no key set with a public EdDSA, RS256, PS256 or ES256 key, "
                    + "each kid once, RSA of 2048 bits or more"
            )
            return nil
        }
        guard !keys.contains(where: { $0.algorithm == .hs256 }) else {
            faults.append("\(name): \(path) holds a shared secret; use public keys")
            return nil
        }
        return keys
    }

    /// No keys yet: they are fetched from the address that is noted here.
    private mutating func remote(_ item: JSON, _ issuer: String, _ name: String) -> [TrustedKey]? {
        guard let url = item["jwks_url"]?.string.flatMap({ HTTPClientURL($0) }) else {
            faults.append("\(name): jwks_url of \(issuer) is no address")
            return nil
        }
        let isHere = AddressBlock.isLoopback(url.host)
        guard url.isSecure || isHere || variables["APP_ENV"] != "production" else {
            faults.append("\(name): jwks_url of \(issuer) must be https")
            return nil
        }
        if !url.isSecure, !isHere { warnings.append("\(name): \(url) is not private; use https") }
        keySets.append(RemoteKeySet(issuer: issuer, url: url))
        return []
    }
}
