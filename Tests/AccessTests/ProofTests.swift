import Access
import Cryptography
import Synchronization
import Testing
import World

private let noon = Timestamp(microseconds: 1_768_478_400_000_000)

@Suite("Proofs of identity count once, for a while, and for one purpose")
struct ProofTests {
    @Test(
        "one-time codes are those of RFC 6238, appendix B",
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"),
            (1_234_567_890, "005924"), (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)]
    )
    func oneTimeCodes(time: Int64, code: String) {
        let secret = Array("12345678901234567890".utf8)
        #expect(OneTimeCode.code(secret, step: time / 30) == code)
        let now = Timestamp(microseconds: time * 1_000_000)
        #expect(OneTimeCode.step(of: code, secret: secret, now: now) == time / 30)
        let late = now.adding(seconds: 120)
        #expect(OneTimeCode.step(of: code, secret: secret, now: late) == nil)
        #expect(OneTimeCode.step(of: "1" + code, secret: secret, now: now) == nil)
    }

    @Test("a code that was taken is not taken again, nor one before it")
    func usedCodes() {
        let used = UsedCodes()
        #expect(used.take(10, of: "a"))
        #expect(!used.take(10, of: "a"))
        #expect(!used.take(9, of: "a"))
        #expect(used.take(10, of: "b"))
        #expect(used.take(11, of: "a"))
    }

    @Test("a failure counts and a bucket stays empty for who read the clock before a faster one")
    func overtaken() {
        let (seeded, _) = World.seeded(1, at: noon)
        // Every second reading is a millisecond before the one that was taken first.
        let readings = Atomic<UInt64>(0)
        let world = World(
            now: seeded.now,
            monotonic: {
                let number = readings.wrappingAdd(1, ordering: .relaxed).oldValue
                return 1_000_000_000_000 - (number % 2) * 1_000_000
            },
            random: seeded.random
        )
        let attempts = SignInGuard(world: world)
        for _ in 0..<12 { attempts.failed(account: "ann", address: "10.0.0.1") }
        #expect(attempts.wait(account: "ann", address: "10.0.0.1") > 60)
        let limiter = RateLimiter(capacity: 2, perSecond: 1, world: world)
        let allowed = (0..<20).map { _ in limiter.take("ann").isAllowed }
        #expect(allowed.count { $0 } == 2)
    }

    @Test("five failures are free, then each doubles the wait for that account from that address")
    func guesses() {
        let (world, clock) = World.seeded(1, at: noon)
        let attempts = SignInGuard(world: world)
        var waits: [Int] = []
        for _ in 0..<9 {
            waits.append(attempts.wait(account: "ann", address: "10.0.0.1"))
            clock.advance(seconds: Int64(waits.last ?? 0))
            attempts.failed(account: "ann", address: "10.0.0.1")
        }
        #expect(waits == [0, 0, 0, 0, 0, 1, 2, 4, 8])
        #expect(attempts.wait(account: "ann", address: "10.0.0.2") == 0)
        #expect(attempts.wait(account: "ben", address: "10.0.0.1") == 0)
        clock.advance(seconds: 16)
        #expect(attempts.wait(account: "ann", address: "10.0.0.1") == 0)
        attempts.succeeded(account: "ann", address: "10.0.0.1")
        attempts.failed(account: "ann", address: "10.0.0.1")
        #expect(attempts.wait(account: "ann", address: "10.0.0.1") == 0)
    }

    @Test(
        "of ten thousand guesses in an hour from one address, fewer than one in a thousand are looked at"
    )
    func throttled() {
        let (world, clock) = World.seeded(1, at: noon)
        let attempts = SignInGuard(world: world)
        var looked = 0
        for guess in 0..<10_000 {
            if attempts.wait(account: "ann", address: "10.0.0.1") == 0 {
                looked += 1
                attempts.failed(account: "ann", address: "10.0.0.1")
            }
            if guess % 3 == 0 { clock.advance(seconds: 1) }
        }
        #expect(looked <= 20)
        // From everywhere at once the account as a whole waits at most a minute.
        for index in 0..<500 {
            attempts.failed(account: "ben", address: "10.1.\(index / 250).\(index % 250)")
        }
        #expect((1...60).contains(attempts.wait(account: "ben", address: "10.2.0.1")))
    }

    @Test("a ticket is for one path, one origin, thirty seconds and one use")
    func tickets() {
        let (world, clock) = World.seeded(1, at: noon)
        let tickets = Tickets(world: world)
        let nurse = Principal(issuer: "a", subject: "n", role: .nurse, patient: nil, expires: nil)
        func ticket() -> String { tickets.issue(to: nurse, path: "/ws/chat", origin: "https://a") }
        let good = ticket()
        #expect(tickets.take(good, path: "/ws/chat", origin: "https://a") == nurse)
        #expect(tickets.take(good, path: "/ws/chat", origin: "https://a") == nil)
        #expect(tickets.take(ticket(), path: "/ws/emergency", origin: "https://a") == nil)
        #expect(tickets.take(ticket(), path: "/ws/chat", origin: "https://b") == nil)
        #expect(tickets.take(ticket(), path: "/ws/chat", origin: nil) == nurse)
        let late = ticket()
        clock.advance(seconds: 30)
        #expect(tickets.take(late, path: "/ws/chat", origin: "https://a") == nil)
    }

    @Test("a refresh token with any character changed, or of another key, is none")
    func refreshTokens() {
        let (world, _) = World.seeded(1, at: noon)
        let key = [UInt8](repeating: 3, count: 32)
        let token = RefreshToken(session: world.identifier().text("sid"), number: 7)
        let text = token.text(key)
        #expect(RefreshToken(text, key: key) == token)
        #expect(RefreshToken(text, key: [UInt8](repeating: 4, count: 32)) == nil)
        for index in text.utf8.indices {
            var bytes = Array(text.utf8)
            let place = text.utf8.distance(from: text.utf8.startIndex, to: index)
            bytes[place] = bytes[place] == 0x41 ? 0x42 : 0x41
            #expect(RefreshToken(String(decoding: bytes, as: UTF8.self), key: key) == nil)
        }
        for bad in ["", "rt_", "rt___", text + "_", text + "=", " " + text] {
            #expect(RefreshToken(bad, key: key) == nil)
        }
    }

    @Test(
        "a cookie names its sign-in only whole, alone and proved; its request token is another value"
    )
    func cookies() {
        let key = [UInt8](repeating: 3, count: 32)
        let header = SessionCookie.header("sid_1", key: key)
        let pair = String(header.prefix { $0 != ";" })
        #expect(SessionCookie.session(in: ["a=b; \(pair); c=d"], key: key)?.session == "sid_1")
        #expect(SessionCookie.session(in: [pair, pair], key: key) == nil)
        #expect(SessionCookie.session(in: [pair + "A"], key: key) == nil)
        #expect(SessionCookie.session(in: ["x" + pair], key: key) == nil)
        let brief = SessionCookie.header("sid_1", until: 1_700_000_000, key: key)
        let proved = String(brief.prefix { $0 != ";" })
        let named = SessionCookie.session(in: [proved], key: key)
        #expect(named?.session == "sid_1" && named?.until == 1_700_000_000)
        // It can't be made to last longer, nor for as long as the sign-in.
        let code = proved.split(separator: ".").last ?? ""
        for forged in ["sid_1.1700000001", "sid_1.+1700000000", "sid_1.", "sid_1"] {
            let cookie = "\(SessionCookie.name)=\(forged).\(code)"
            #expect(SessionCookie.session(in: [cookie], key: key) == nil)
        }
        let token = SessionCookie.requestToken("sid_1", key: key)
        #expect(!pair.contains(token))
        #expect(SessionCookie.isRequestToken(token, of: "sid_1", key: key))
        #expect(!SessionCookie.isRequestToken(token, of: "sid_2", key: key))
    }

    @Test("a sign-in ends when idle and in any case, and acting puts off only the first")
    func sessions() throws {
        let (world, clock) = World.seeded(1, at: noon)
        let sessions = SignInSessions(idleSeconds: 900, absoluteSeconds: 2000, world: world)
        let nurse = Principal(issuer: "a", subject: "n", role: .nurse, patient: nil, expires: nil)
        _ = sessions.open("s", nurse)
        clock.advance(seconds: 899)
        #expect(sessions.find("s", isActivity: false) != nil)
        #expect(try #require(sessions.secondsLeft("s")).seconds == 1)
        #expect(sessions.find("s", isActivity: true) != nil)
        clock.advance(seconds: 899)
        #expect(sessions.find("s", isActivity: true) != nil)
        let left = try #require(sessions.secondsLeft("s"))
        #expect(left.seconds == 202 && !left.isExtendable)
        clock.advance(seconds: 202)
        #expect(sessions.find("s", isActivity: true) == nil)
        // Who looks only when something ended learns of it by the sweep.
        #expect(sessions.ended == 0)
        #expect(sessions.sweep().map(\.id) == ["s"])
        #expect(sessions.ended == 1 && sessions.sweep().isEmpty && sessions.ended == 1)
        _ = sessions.open("t", nurse)
        clock.advance(seconds: 900)
        #expect(sessions.find("t", isActivity: true) == nil)
        #expect(sessions.end("t") != nil && sessions.ended == 2)
        #expect(sessions.end("t") == nil && sessions.endAll(of: "n").isEmpty && sessions.ended == 2)
        _ = sessions.open("u", nurse)
        #expect(sessions.endAll(of: "n").map(\.id) == ["u"] && sessions.ended == 3)
    }

    @Test("each refresh token of a sign-in is taken once and in order, one given back again")
    func refreshTokensTaken() {
        let (world, _) = World.seeded(1, at: noon)
        let sessions = SignInSessions(idleSeconds: 900, absoluteSeconds: 2000, world: world)
        let nurse = Principal(issuer: "a", subject: "n", role: .nurse, patient: nil, expires: nil)
        _ = sessions.open("s", nurse)
        #expect(sessions.takeRefresh(3, of: "s"))
        for number: UInt64 in [3, 2, 0, .max] { #expect(!sessions.takeRefresh(number, of: "s")) }
        sessions.giveBackRefresh(2, of: "s")
        #expect(!sessions.takeRefresh(3, of: "s"))
        sessions.giveBackRefresh(3, of: "s")
        #expect(sessions.takeRefresh(3, of: "s"))
        #expect(sessions.takeRefresh(4, of: "s"))
        #expect(!sessions.takeRefresh(0, of: "t"))
    }

    @Test(
        "easy passwords are refused",
        arguments: [
            "short", "aaaaaaaaaaaaaaaaaaaa", "password1234567", "Qwertyuiop12345",
            "nora nora nora n!",
        ]
    )
    func passwords(password: String) {
        #expect(PasswordHasher.fault(in: password, login: "nora") != nil)
        #expect(PasswordHasher.fault(in: "a long sentence of my own", login: "nora") == nil)
    }

    @Test("a key's text is the only way to its hash")
    func keys() throws {
        let (world, _) = World.seeded(1, at: noon)
        let key = APIKey(credential: world.identifier().text("crd"), world: world)
        let read = try #require(APIKey(key.text))
        #expect(read.hash == key.hash && read.credential == key.credential)
        #expect(APIKey(key.text + "x") == nil)
        #expect(APIKey("ak__") == nil)
        let code = ActivationCode(world: world).text
        #expect(code.utf8.count == 19)
        #expect(
            ActivationCode.hash(code) == ActivationCode.hash(code.lowercased().filter { $0 != "-" })
        )
    }
}
