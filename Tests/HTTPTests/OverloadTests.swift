import EventLoop
import Synchronization
import Testing

@testable import HTTP

@Suite("Under too much load", .timeLimit(.minutes(1)))
struct OverloadTests {
    @Test("the last places are for what is urgent, and free again behind each answer")
    func reserved() async throws {
        var limits = HTTPLimits()
        limits.connectionsMax = 4
        limits.connectionsReserved = 2
        limits.reservedTimeout = .seconds(60)
        limits.headTimeout = .seconds(60)
        try await withServer(limits: limits, respond: echo) { server in
            var held: [TestClient] = []
            for _ in 0..<2 {
                let client = try await TestClient.connect(server.port)
                client.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(await client.answer().head.hasPrefix("HTTP/1.1 200 "))
                held.append(client)
            }
            let third = try await TestClient.connect(server.port)
            third.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
            let refusal = await third.takeAll()
            #expect(refusal.hasPrefix("HTTP/1.1 503 "))
            #expect(refusal.contains("\r\nRetry-After: ") && refusal.contains("Connection: close"))
            third.reset()
            while server.counters.connectionsOpen > 2 {
                try await Task.sleep(for: .milliseconds(1))
            }
            for _ in 0..<2 { held.append(try await TestClient.connect(server.port)) }
            while server.counters.connectionsOpen < 4 {
                try await Task.sleep(for: .milliseconds(1))
            }
            let fifth = try await TestClient.connect(server.port)
            #expect(await fifth.takeAll().hasPrefix("HTTP/1.1 503 "))
            #expect(server.counters.shed == 1 && server.counters.refused == 1)
            for client in held.suffix(2) {
                client.send("GET /urgent HTTP/1.1\r\nHost: a\r\n\r\n")
                let answer = await client.takeAll()
                #expect(answer.contains("\r\nConnection: close\r\n"))
                #expect(answer.hasSuffix("GET /urgent "))
            }
            for client in held { client.reset() }
        }
    }

    @Test("nobody keeps a reserved place by saying nothing, or half of what is urgent")
    func reservedTime() async throws {
        var limits = HTTPLimits()
        limits.connectionsReserved = limits.connectionsMax
        limits.reservedTimeout = .milliseconds(200)
        (limits.headTimeout, limits.bodyTimeout) = (.seconds(3600), .seconds(3600))
        try await withServer(limits: limits, respond: echo) { server in
            let silent = try await TestClient.connect(server.port)
            #expect(await silent.takeAll() == "")
            let head = try await TestClient.connect(server.port)
            head.send("GET /urgent HTTP/1.1\r\nHost:")
            #expect(await head.takeAll().hasPrefix("HTTP/1.1 408 "))
            let body = try await TestClient.connect(server.port)
            body.send("POST /urgent HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc")
            #expect(await body.takeAll().hasPrefix("HTTP/1.1 408 "))
        }
    }

    @Test("addresses of one key share its bounds, and one without a key has those of all together")
    func shares() {
        var limits = HTTPLimits()
        (limits.connectionsMax, limits.connectionsReserved) = (10, 0)
        limits.connectionsPerAddress = 1
        (limits.bodyBytesHeldMax, limits.bodyBytesHeldPerAddress) = (100, 25)
        let admission = Admission(limits: limits) { $0 == "proxy" ? nil : String($0.prefix(4)) }
        #expect(admission.enter("2001::1") == .open)
        #expect(admission.enter("2001::2") == .refused)
        #expect(admission.enter("2002::1") == .open)
        for _ in 0..<8 { #expect(admission.enter("proxy") == .open) }
        #expect(admission.enter("proxy") == .refused)
        admission.leave("2001::3")
        #expect(admission.enter("2001::4") == .open)

        #expect(admission.hold(25, of: "2001::1"))
        #expect(!admission.hold(1, of: "2001::2"))
        #expect(admission.hold(70, of: "proxy"))
        #expect(!admission.hold(6, of: "2002::1") && admission.hold(5, of: "2002::1"))
        admission.release(25, of: "2001::3")
        #expect(admission.hold(20, of: "2001::4") && !admission.hold(6, of: "proxy"))
    }

    @Test("a loop that stays behind turns away all but what is urgent, and recovers")
    func behind() async throws {
        var limits = HTTPLimits()
        limits.delayMax = .milliseconds(5)
        limits.delayPatience = .milliseconds(50)
        limits.requestsPerConnection = .max
        // Each answer keeps its loop busy, so that forty at once are more than it can do in time.
        @Sendable func slow(_ request: HTTPRequest) async -> HTTPResponse {
            let end = ContinuousClock.now + .milliseconds(2)
            while ContinuousClock.now < end {}
            return await echo(request)
        }
        try await withServer(limits: limits, respond: slow) { server in
            let tally = Tally()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<80 {
                    let path = number % 20 == 0 ? "/urgent" : "/a"
                    group.addTask { try await Self.ask(server.port, path, tally) }
                }
                try await group.waitForAll()
            }
            let (served, shed, urgent) = tally.figures.withLock { $0 }
            #expect(served > urgent && shed > 100 && urgent == 160)
            let client = try await TestClient.connect(server.port)
            client.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await client.answer().body == "GET /a ")
        }
    }

    @Test("requests beyond those that are answered at once are turned away, but for urgent ones")
    func answering() async throws {
        var limits = HTTPLimits()
        limits.answeringMax = 2
        limits.delayPatience = .zero
        let release = Signal<Void>()
        @Sendable func waiting(_ request: HTTPRequest) async -> HTTPResponse {
            if request.path == "/wait" { await release.wait() }
            return await echo(request)
        }
        try await withServer(limits: limits, respond: waiting) { server in
            var held: [TestClient] = []
            // Two for each loop, wherever they come to be.
            while server.counters.shed < 20 {
                let client = try await TestClient.connect(server.port)
                client.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n")
                held.append(client)
                while server.counters.requests < held.count {
                    try await Task.sleep(for: .milliseconds(1))
                }
            }
            while held.count - server.counters.shed > 4 {
                try await Task.sleep(for: .milliseconds(1))
            }
            #expect(held.count - server.counters.shed == 4)
            let urgent = try await TestClient.connect(server.port)
            urgent.send("GET /urgent HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await urgent.answer().head.hasPrefix("HTTP/1.1 200 "))
            release.send(())
            for client in held {
                let head = await client.answer().head
                #expect(head.hasPrefix("HTTP/1.1 200 ") || head.contains("\r\nRetry-After: 2\r\n"))
            }
            let after = try await TestClient.connect(server.port)
            after.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await after.answer().body == "GET /a ")
        }
    }

    private final class Tally: Sendable {
        let figures = Mutex((served: 0, shed: 0, urgent: 0))
    }

    /// Forty requests, one after another.
    private static func ask(_ port: UInt16, _ path: String, _ tally: Tally) async throws {
        let client = try await TestClient.connect(port)
        for _ in 0..<40 {
            client.send("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
            let head = await client.answer().head
            let isServed = head.hasPrefix("HTTP/1.1 200 ")
            #expect(isServed || head.hasPrefix("HTTP/1.1 503 "))
            #expect(isServed || head.contains("\r\nRetry-After: 2\r\n"))
            #expect(isServed || path == "/a")
            tally.figures.withLock { figures in
                figures.served += isServed ? 1 : 0
                figures.shed += isServed ? 0 : 1
                figures.urgent += path == "/urgent" ? 1 : 0
            }
        }
    }

    @Test("one burst is worked off without turning anybody away")
    func burst() {
        var gauge = LoadGauge()
        let second: UInt64 = 1_000_000_000
        var verdicts: [Bool] = []
        for quarter: UInt64 in [20, 21, 22, 30] {
            verdicts.append(gauge.noteLate(quarter * second / 4, patience: second / 2))
        }
        #expect(verdicts == [false, false, true, false])
    }

    @Test("large bodies together are bounded, and are given back")
    func bodies() async throws {
        var limits = HTTPLimits()
        limits.bodyBytesHeldMax = 300_000
        try await withServer(limits: limits, respond: echo) { server in
            let head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 250000\r\n\r\n"
            let half = [UInt8](repeating: 0x61, count: 200_000)
            let first = try await TestClient.connect(server.port)
            first.send(Array(head.utf8) + half)
            while server.counters.bytesReceived < 200_000 {
                try await Task.sleep(for: .milliseconds(1))
            }
            let second = try await TestClient.connect(server.port)
            second.send(Array(head.utf8) + half)
            #expect(await second.takeAll().hasPrefix("HTTP/1.1 503 "))
            first.send([UInt8](repeating: 0x61, count: 50_000))
            #expect(await first.answer().body.utf8.count == 250_007)
            let third = try await TestClient.connect(server.port)
            third.send(Array(head.utf8) + half + [UInt8](repeating: 0x61, count: 50_000))
            #expect(await third.answer().head.hasPrefix("HTTP/1.1 200 "))
        }
    }

    @Test("a large body is given back when the stream that answers it begins, not when that ends")
    func bodyOfAStream() async throws {
        var limits = HTTPLimits()
        limits.bodyBytesHeldMax = 300_000
        try await withServer(limits: limits) { request in
            guard request.path == "/events" else { return await echo(request) }
            return HTTPResponse(status: 200, content: .events { $0.send(data: [97]) })
        } _: { server in
            let body = [UInt8](repeating: 0x61, count: 250_000)
            let head = " HTTP/1.1\r\nHost: a\r\nContent-Length: 250000\r\n\r\n"
            let stream = try await TestClient.connect(server.port)
            stream.send(Array("POST /events\(head)".utf8) + body)
            _ = await stream.take(through: "data: a\n\n\r\n")
            let other = try await TestClient.connect(server.port)
            other.send(Array("POST /\(head)".utf8) + body)
            #expect(await other.answer().head.hasPrefix("HTTP/1.1 200 "))
            #expect(server.counters.eventStreamsOpen == 1)
        }
    }
}
