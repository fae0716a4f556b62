import Cryptography
import Glibc
import TestCertificates
import Testing

@Suite("TLS over a descriptor")
struct TLSTests {
    /// Two ends of a socket pair, driven in turn on one thread.
    final class Pair {
        let server: TLSSession
        let client: TLSSession
        let descriptors: [Int32]

        init(
            _ server: TLSServer,
            _ client: TLSClient,
            host: String = "localhost",
            now: UInt64 = 0,
            resuming resumption: TLSResumption? = nil
        ) throws {
            var pair: [Int32] = [0, 0]
            let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue)
            try #require(socketpair(AF_UNIX, type, 0, &pair) == 0)
            descriptors = pair
            self.server = try #require(server.session(descriptor: pair[0], now: now))
            let isNumeric = host.allSatisfy { $0.isNumber || $0 == "." }
            self.client = try #require(
                resumption.map {
                    client.session(
                        descriptor: pair[1],
                        host: host,
                        isNumeric: isNumeric,
                        resuming: $0
                    )
                } ?? client.session(descriptor: pair[1], host: host, isNumeric: isNumeric)
            )
        }

        deinit { for descriptor in descriptors { close(descriptor) } }

        /// Drives both until both are done or one has failed.
        func shakeHands() {
            for _ in 0..<20 {
                server.becameReadable(isEnding: false)
                client.becameReadable(isEnding: false)
                let outcomes = [client.handshake(), server.handshake()]
                if outcomes.contains(.failed) { break }
                if outcomes == [.bytes(0), .bytes(0)] { break }
            }
            // The other side hears the alert.
            client.becameReadable(isEnding: false)
            server.becameReadable(isEnding: false)
            if server.failure != nil { _ = client.handshake() }
            if client.failure != nil { _ = server.handshake() }
        }
    }

    static func settings(_ identity: TestCertificates.Identity) -> TLSServerSettings {
        TLSServerSettings(certificateChain: identity.chain, privateKey: identity.key)
    }

    let shared: (certificates: TestCertificates, localhost: TestCertificates.Identity)
    let server: TLSServer
    let client: TLSClient

    init() throws {
        shared = try #require(TestCertificates.shared)
        server = try TLSServer(Self.settings(shared.localhost))
        client = try TLSClient(trusting: shared.certificates.authority)
    }

    private func read(_ session: TLSSession) -> [UInt8] {
        var out: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        session.becameReadable(isEnding: false)
        for _ in 0..<10_000 {
            guard case .bytes(let count) = session.read(into: &buffer) else { break }
            out += buffer[..<count]
        }
        return out
    }

    @Test("both ends agree on TLS 1.3, and bytes arrive as they left")
    func agree() throws {
        let pair = try Pair(server, client)
        pair.shakeHands()
        #expect(pair.server.isEstablished && pair.client.isEstablished)
        #expect(pair.server.version == "TLSv1.3")
        #expect(!pair.server.isResumed)
        #expect(pair.client.write(Array("hello".utf8), from: 1) == .bytes(4))
        #expect(read(pair.server) == Array("ello".utf8))
        #expect(pair.server.write([1, 2, 3]) == .bytes(3))
        #expect(read(pair.client) == [1, 2, 3])
        #expect(pair.client.write([], from: 0) == .bytes(0))
        #expect(pair.client.write([1], from: 5) == .bytes(0))
    }

    @Test("two records are taken and leave in one call, and nothing overtakes what found no room")
    func gathering() throws {
        let pair = try Pair(server, client)
        pair.shakeHands()
        let sent = (0..<30_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        #expect(pair.server.write(sent) == .bytes(30_000))
        #expect(read(pair.client) == sent)
        var (count, offset) = (0, 0)
        while case .bytes(let taken) = pair.server.write(sent, from: offset) {
            count += taken
            offset = (offset + taken) % sent.count
        }
        // The end is said behind the records that wait.
        #expect(!pair.server.endWriting())
        var received = read(pair.client)
        let rest = Array(sent[offset...])
        guard case .bytes(let taken) = pair.server.write(rest) else {
            Issue.record("the rest found no room")
            return
        }
        count += taken
        received += read(pair.client)
        #expect(received.count == count)
        #expect(pair.server.endWriting())
        var buffer = [UInt8](repeating: 0, count: 16)
        pair.client.becameReadable(isEnding: false)
        #expect(pair.client.read(into: &buffer) == .ended)
    }

    @Test("a write that found no room is taken up again without a byte lost or doubled")
    func backPressure() throws {
        let pair = try Pair(server, client)
        pair.shakeHands()
        let sent = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        var offset = 0
        var received: [UInt8] = []
        var blocked = 0
        while offset < sent.count {
            switch pair.server.write(sent, from: offset) {
            case .bytes(let count): offset += count
            case .wouldBlock:
                blocked += 1
                received += read(pair.client)
            case .failed: offset = .max
            }
        }
        received += read(pair.client)
        #expect(blocked > 0)
        #expect(received == sent)
    }

    @Test("close_notify is told as the end in order, a missing one to a client as truncation")
    func endings() throws {
        var buffer = [UInt8](repeating: 0, count: 100)
        let inOrder = try Pair(server, client)
        inOrder.shakeHands()
        #expect(inOrder.server.endWriting())
        _ = read(inOrder.client)
        #expect(inOrder.client.read(into: &buffer) == .ended)
        #expect(inOrder.client.isEndedInOrder)
        // Half closed: the client may still speak.
        #expect(inOrder.client.write([7]) == .bytes(1))
        #expect(read(inOrder.server) == [7])

        let cut = try Pair(server, client)
        cut.shakeHands()
        _ = read(cut.client)
        shutdown(cut.descriptors[0], Int32(SHUT_RDWR))
        cut.client.becameReadable(isEnding: true)
        #expect(cut.client.read(into: &buffer) == .truncated)
        #expect(cut.client.write([1]) == .failed)
    }

    @Test("a certificate of another authority, or for another name, is not trusted")
    func trust() throws {
        let other = try TestCertificates()
        defer { other.remove() }
        let stranger = try Pair(server, try TLSClient(trusting: other.authority))
        stranger.shakeHands()
        #expect(stranger.client.failure?.isUntrusted == true)
        #expect(stranger.server.failure?.isUntrusted == false)

        let misnamed = try Pair(server, client, host: "records.example")
        misnamed.shakeHands()
        #expect(misnamed.client.failure?.isUntrusted == true)
        #expect(misnamed.client.failure?.description == "hostname mismatch")

        let numeric = try Pair(server, client, host: "127.0.0.1")
        numeric.shakeHands()
        #expect(numeric.client.isEstablished)
        let elsewhere = try Pair(server, client, host: "127.0.0.2")
        elsewhere.shakeHands()
        #expect(elsewhere.client.failure?.isUntrusted == true)

        let system = try Pair(server, try TLSClient())
        system.shakeHands()
        #expect(system.client.failure?.isUntrusted == true)
    }

    @Test("bytes that are no TLS fail the connection and leave the next one alone")
    func garbage() throws {
        var buffer = [UInt8](repeating: 0, count: 100)
        for garbage in ["GET / HTTP/1.1\r\n\r\n", "\u{16}\u{3}\u{1}", "\0\0\0\0\0\0\0\0\0\0"] {
            let pair = try Pair(server, client)
            let bytes = Array(garbage.utf8)
            #expect(write(pair.descriptors[1], bytes, bytes.count) == bytes.count)
            pair.server.becameReadable(isEnding: false)
            let outcome = pair.server.read(into: &buffer)
            // A hello that only began is waited for.
            #expect(outcome == (bytes.count == 3 ? .wouldBlock : .failed))
            #expect(pair.server.endWriting())
        }
        let pair = try Pair(server, client)
        pair.shakeHands()
        #expect(pair.server.isEstablished)
    }

    @Test(
        "certificates and keys that cannot serve are refused by name",
        arguments: [
            "certificate", "chain", "key", "sealed key", "other key", "weak", "authorities",
        ]
    )
    func refusedSettings(_ fault: String) throws {
        var settings = Self.settings(shared.localhost)
        let expected: TLSSetupError
        switch fault {
        case "certificate":
            settings.certificateChain = Array("nothing".utf8)
            expected = .certificateMalformed
        case "chain":
            settings.certificateChain += Array(
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".utf8
            )
            expected = .certificateMalformed
        case "key":
            settings.privateKey = settings.certificateChain
            expected = .keyMalformed
        case "sealed key":
            settings.privateKey = try shared.certificates.encrypted(shared.localhost)
            expected = .keyMalformed
        case "other key":
            settings.privateKey = try shared.certificates.identity(for: "DNS:a").key
            expected = .keyMismatch
        case "weak":
            settings = Self.settings(
                try shared.certificates.identity(for: "DNS:a", key: .rsa1024)
            )
            expected = .certificateTooWeak
        default:
            settings.clientAuthorities = []
            expected = .authoritiesMalformed
        }
        #expect(throws: expected) { try TLSServer(settings) }
        #expect(throws: expected) { try server.replace(settings) }
        let pair = try Pair(server, client)
        pair.shakeHands()
        #expect(pair.server.isEstablished)
    }

    @Test("a replaced certificate is shown to new connections while open ones go on")
    func replacement() throws {
        let open = try Pair(server, client)
        open.shakeHands()
        let other = try TestCertificates()
        defer { other.remove() }
        let identity = try other.identity(for: "DNS:localhost", key: .rsa2048)
        try server.replace(Self.settings(identity))
        let refused = try Pair(server, client)
        refused.shakeHands()
        #expect(refused.client.failure?.isUntrusted == true)
        let trusting = try Pair(server, try TLSClient(trusting: other.authority))
        trusting.shakeHands()
        #expect(trusting.client.isEstablished)
        #expect(open.client.write([1, 2]) == .bytes(2))
        #expect(read(open.server) == [1, 2])
        #expect(server.secondsLeft > 29 * 86_400 && server.secondsLeft < 31 * 86_400)
    }

    @Test("a client without a wanted certificate is turned away, or let in where it is optional")
    func clientCertificates() throws {
        var settings = Self.settings(shared.localhost)
        settings.clientAuthorities = shared.certificates.authority
        let strict = try Pair(try TLSServer(settings), client)
        strict.shakeHands()
        #expect(strict.server.failure != nil)
        settings.requiresClientCertificate = false
        let lenient = try Pair(try TLSServer(settings), client)
        lenient.shakeHands()
        #expect(lenient.server.isEstablished)
    }

    @Test("a ticket is good under its key and the next one, reloads included, then no more")
    func tickets() throws {
        let hour: UInt64 = 3600 * 1_000_000_000
        func visit(at now: UInt64, _ resumption: TLSResumption?) throws -> (Bool, TLSResumption) {
            let pair = try Pair(server, client, now: now, resuming: resumption)
            pair.shakeHands()
            _ = pair.server.write([1])
            #expect(read(pair.client) == [1])
            // A session that is dropped without a word is not resumed.
            #expect(pair.client.endWriting())
            return (pair.server.isResumed, try #require(pair.client.resumption))
        }
        let (first, ticket) = try visit(at: 1, nil)
        #expect(!first)
        #expect(try visit(at: 2, ticket).0)
        try server.replace(Self.settings(shared.localhost))
        #expect(try visit(at: hour, ticket).0)
        #expect(try visit(at: hour + 2, ticket).0)
        #expect(try !visit(at: 2 * hour + 3, ticket).0)
        let (_, late) = try visit(at: 2 * hour + 3, nil)
        // A clock that steps back changes nothing; a long silence counts for two changes.
        #expect(try visit(at: 0, late).0)
        #expect(try !visit(at: 9 * hour, late).0)
    }
}
