import Access
import Testing
import World

private let noon = Timestamp(microseconds: 1_768_478_400_000_000)

@Suite("Origins are compared whole, and bounded by path, method and time")
struct OriginPolicyTests {
    private func policy() throws -> OriginPolicy {
        OriginPolicy(
            OriginList([
                try #require(AllowedOrigin("https://app.example", paths: [])),
                try #require(
                    AllowedOrigin(
                        "https://desk.example:8443",
                        paths: ["/api/nurse/"],
                        methods: ["GET"]
                    )
                ),
            ])
        )
    }

    private func verdict(
        _ policy: OriginPolicy,
        _ origin: String,
        _ path: String = "/api/nurse/queue",
        _ method: String = "GET",
        at now: Timestamp = noon
    ) -> OriginPolicy.Verdict {
        policy.verdict(
            origin,
            own: "https://record.example",
            path: path,
            method: method,
            now: now
        )
    }

    @Test(
        "an origin that only looks like a listed one is denied",
        arguments: [
            "null", "", "*", "https://app.example.evil", "https://evil-app.example",
            "http://app.example",
            "https://app.example:443", "https://app.example/", "https://app.example.",
            "https://user@app.example", "https://app.example@evil", "https://app.exampl",
            "app.example",
            "https://app.example https://evil", "https://app.example\u{0}", "file://", "https://",
            "https://аpp.example", "chrome-extension://app.example", "https://app_example",
        ]
    )
    func lookalikes(origin: String) throws {
        #expect(verdict(try policy(), origin) == .denied)
    }

    @Test("paths count by whole segments, methods by name, the own host for itself")
    func bounds() throws {
        let policy = try policy()
        #expect(verdict(policy, "https://app.example", "/anything", "DELETE") == .listed)
        #expect(verdict(policy, "https://desk.example:8443") == .listed)
        #expect(verdict(policy, "https://desk.example:8443", "/api/nurse") == .listed)
        #expect(verdict(policy, "https://desk.example:8443", "/api/nursery") == .denied)
        #expect(verdict(policy, "https://desk.example:8443", "/api/nurse/queue", "POST") == .denied)
        #expect(verdict(policy, "https://record.example") == .own)
        #expect(verdict(policy, "https://record.example:1") == .denied)
        #expect(verdict(policy, "http://record.example") == .denied)
        for path in ["api/", "/a/../b", "", "/a//b", "/a*", "/a?b", "/a%2Fb", "/a b"] {
            #expect(AllowedOrigin("https://a.example", paths: [path]) == nil)
        }
    }

    @Test("a temporary origin ends by itself and is told once")
    func temporary() throws {
        let policy = try policy()
        let until = noon.adding(seconds: 60)
        let origin = try #require(
            AllowedOrigin("https://field.example", paths: ["/api/emergency/"], until: until)
        )
        #expect(policy.allow(origin))
        #expect(verdict(policy, "https://field.example", "/api/emergency/access") == .listed)
        #expect(verdict(policy, "https://field.example", "/api/nurse/queue") == .denied)
        #expect(
            verdict(policy, "https://field.example", "/api/emergency/access", at: until) == .denied
        )
        let (world, clock) = World.seeded(1, at: noon)
        #expect(policy.expire(by: world).isEmpty)
        clock.advance(seconds: 59)
        clock.stepWall(seconds: -86_400)
        #expect(policy.expire(by: world).isEmpty)
        clock.advance(seconds: 1)
        #expect(policy.expire(by: world) == ["https://field.example"])
        #expect(policy.expire(by: world).isEmpty)
    }

    @Test("what is turned away is counted, and ten thousand different names stay bounded")
    func denials() throws {
        let policy = try policy()
        for index in 0..<10_000 { policy.denied("https://evil\(index)", path: "/", at: noon) }
        #expect(policy.denials.count == 10_000)
        #expect(policy.denials.origins.count == 1000)
    }
}

@Suite("Addresses are blocks of bits, and proxies are believed only when listed")
struct AddressTests {
    @Test("blocks hold their own addresses and no others")
    func blocks() throws {
        let ten = try #require(AddressBlock("10.0.0.0/8"))
        #expect(ten.contains("10.255.1.2") && !ten.contains("11.0.0.0"))
        #expect(ten.contains("::ffff:10.1.1.1"))
        let six = try #require(AddressBlock("2001:db8::/32"))
        #expect(six.contains("2001:db8:ffff::1") && !six.contains("2001:db9::"))
        #expect(try #require(AddressBlock("::1")).contains("::1"))
        #expect(try #require(AddressBlock("0.0.0.0/0")).contains("203.0.113.9"))
        for bad in [
            "", "10.0.0.1/8", "10.0.0.0/33", "10.0.0", "10.0.0.256", "010.0.0.1", "1.2.3.4/",
            "1.2.3.4/08",
            "::/129", ":::", "1::2::3", "12345::", "g::", "10.0.0.0/-1", "2001:db8::1/32",
        ] { #expect(AddressBlock(bad) == nil, "\(bad)") }
    }

    @Test("only localhost and addresses of the loopback networks never leave the machine")
    func loopback() {
        for here in [
            "localhost", "LOCALHOST", "127.0.0.1", "127.255.0.9", "::1", "::ffff:127.0.0.1",
        ] { #expect(AddressBlock.isLoopback(here), "\(here)") }
        for away in [
            "", "127.hooks.example", "127.0.0.1.example", "127.1", "localhost.example", "126.0.0.1",
            "::", "::2", "::7f00:1", "128.0.0.1",
        ] { #expect(!AddressBlock.isLoopback(away), "\(away)") }
    }

    @Test("only addresses and localhost are found without a name server")
    func lookups() {
        for here in [
            "localhost", "LOCALHOST:8000", "desk.localhost:1", "127.0.0.1:8000", "192.0.2.7",
            "[::1]:8000", "[2001:db8::1]",
        ] { #expect(AddressBlock.needsNoLookup(here), "\(here)") }
        for away in [
            "", ":8000", "evil.example:8000", "127.0.0.1.evil.example", "localhost.evil.example",
            "xlocalhost", "127.1", "[evil.example]:80", "2130706433", "0x7f.0.0.1",
        ] { #expect(!AddressBlock.needsNoLookup(away), "\(away)") }
    }

    @Test("the client is the last address of the header that no trusted proxy wrote")
    func forwarded() throws {
        var policy = AddressPolicy()
        #expect(policy.client(peer: "127.0.0.1", forwarded: ["1.2.3.4"]) == "127.0.0.1")
        policy.trustedProxies = [
            try #require(AddressBlock("127.0.0.0/8")), try #require(AddressBlock("10.0.0.0/8")),
        ]
        #expect(policy.client(peer: "192.0.2.1", forwarded: ["1.2.3.4"]) == "192.0.2.1")
        #expect(
            policy.client(peer: "127.0.0.1", forwarded: ["6.6.6.6, 1.2.3.4, 10.0.0.7"]) == "1.2.3.4"
        )
        #expect(policy.client(peer: "127.0.0.1", forwarded: ["6.6.6.6", "1.2.3.4"]) == "1.2.3.4")
        #expect(policy.client(peer: "127.0.0.1", forwarded: ["1.2.3.4, junk"]) == "127.0.0.1")
        #expect(policy.client(peer: "127.0.0.1", forwarded: []) == "127.0.0.1")
        policy.denied = [try #require(AddressBlock("6.6.6.0/24"))]
        policy.allowed = [try #require(AddressBlock("6.0.0.0/8"))]
        #expect(policy.admits("6.7.7.7") && !policy.admits("6.6.6.1") && !policy.admits("7.0.0.1"))
    }

    @Test("IPv6 is counted by its /64, IPv4 whole")
    func keys() {
        #expect(AddressBlock.key("2001:db8::1") == AddressBlock.key("2001:db8::ffff:1"))
        #expect(AddressBlock.key("2001:db8:0:1::1") != AddressBlock.key("2001:db8::1"))
        #expect(AddressBlock.key("10.0.0.1") == AddressBlock.key("::ffff:10.0.0.1"))
        #expect(AddressBlock.key("10.0.0.1") != AddressBlock.key("10.0.0.2"))
    }

    @Test("a million invented keys leave the table bounded and a spent bucket spent")
    func bounded() {
        let (world, _) = World.seeded(1, at: noon)
        let limiter = RateLimiter(capacity: 10, perSecond: 0.001, world: world)
        for _ in 0..<10 { _ = limiter.take("victim") }
        #expect(!limiter.take("victim").isAllowed)
        for index in 0..<250_000 { _ = limiter.take("k\(index)") }
        #expect(limiter.count <= RateLimiter.bucketsMax)
        #expect(!limiter.take("victim").isAllowed)
    }
}
