import Access
import Anamnesis
import EventLoop
import JSON
import Synchronization
import World

/// Measures how many are told what is said in one conversation: one of `conns` WebSockets says something, and once
/// all have heard it, the next thing.
///
/// What is said is screened, sealed and on disk before anybody hears it, and who sees it is on record.
enum CrowdBench {
    static func run(seconds: Double, conns: Int, directory: String?) async throws -> JSON {
        try await SurfaceBench.withServer(directory, ["APP_CONNECTIONS_PER_USER": "20000"]) {
            server,
            port,
            key in
            try await SurfaceBench.takeOver(1, in: server, key)
            let token = SurfaceBench.mint(key, role: .patient, "patient-0")
            let group = try EventLoopGroup(count: 1)
            defer { group.shutdown() }
            let crowd = Crowd(SurfaceBench.handshake(token))
            for _ in 0..<conns { try crowd.join(port, group.next()) }
            for _ in 0..<300 where crowd.open < conns {
                try await Task.sleep(for: .milliseconds(100))
            }
            guard crowd.open == conns else {
                throw CommandError.failed("\(conns - crowd.open) sockets did not open within 30 s")
            }
            let began = World.system.monotonic()
            crowd.begin(until: began + UInt64(seconds * 1e9))
            try await Task.sleep(for: .seconds(seconds + 0.5))
            let (rounds, last, waits) = try crowd.outcome()
            func percentile(_ part: Double) -> JSON {
                guard !waits.isEmpty else { return .null }
                return JSON(Double(waits[Int(Double(waits.count - 1) * part)]) / 1000)
            }
            let measured = max(1, last &- began)
            let members: [(String, JSON)] = [
                ("bench", "crowd"), ("connections", JSON(conns)), ("rounds", JSON(rounds)),
                ("per_second", JSON(Double(rounds * conns) * 1e9 / Double(measured))),
                ("p50_us", percentile(0.5)), ("p99_us", percentile(0.99)),
                ("max_us", percentile(1)),
            ]
            return .object(JSONObject(members.map { .init(name: $0.0, value: $0.1) }))
        }
    }
}

/// The sockets of one conversation, and what they have heard.
private final class Crowd: Sendable {
    private struct State {
        var members: [CrowdMember] = []
        var open = 0
        var heard = 0
        var rounds = 0
        var saidAt: UInt64 = 0
        var end: UInt64 = 0
        var last: UInt64 = 0
        var waits: [UInt64] = []
        var failure: String?
    }

    let handshake: [UInt8]
    /// All are read into it; they are on one loop.
    let buffer = Mutex([UInt8](repeating: 0, count: 65_536))
    private let state = Mutex(State())

    init(_ handshake: [UInt8]) {
        self.handshake = handshake
    }

    /// How many can be told.
    var open: Int { state.withLock { $0.open } }

    func join(_ port: UInt16, _ loop: EventLoop) throws {
        let socket = try Socket.connect(host: "127.0.0.1", port: port)
        socket.sendWithoutDelay()
        let member = CrowdMember(socket, self)
        state.withLock { $0.members.append(member) }
        loop.execute { _ = try? loop.register(socket, member) }
    }

    func noteOpen(_ count: Int) { state.withLock { $0.open += count } }

    func fail(_ reason: String) { state.withLock { $0.failure = $0.failure ?? reason } }

    func begin(until end: UInt64) {
        state.withLock { $0.end = end }
        say()
    }

    /// One has heard; with the last one the next thing is said.
    func noteHeard() {
        let now = World.system.monotonic()
        let isWhole = state.withLock { state in
            state.heard += 1
            state.waits.append(now &- state.saidAt)
            guard state.heard == state.members.count else { return false }
            state.heard = 0
            state.rounds += 1
            state.last = now
            return now < state.end
        }
        if isWhole { say() }
    }

    private func say() {
        let (speaker, number) = state.withLock { state in
            state.saidAt = World.system.monotonic()
            return (state.members.first, state.rounds)
        }
        let text =
            #"{"type":"message","content":"My sore throat is on day \#(number), no fever","client_id":"c-\#(number)"}"#
        speaker?.send(LoadClient.frame(Array(text.utf8)))
    }

    /// Rounds, when the last one ended, and the sorted waits from saying to each one's hearing, in nanoseconds.
    func outcome() throws -> (rounds: Int, last: UInt64, waits: [UInt64]) {
        let state = state.withLock { ($0.rounds, $0.last, $0.waits, $0.failure) }
        if let failure = state.3 { throw CommandError.failed(failure) }
        return (state.0, state.1, state.2.sorted())
    }
}

/// One of the sockets; the speaker's `ack` is its hearing.
private final class CrowdMember: EventHandler {
    private struct State {
        var received: [UInt8] = []
        var unsent: [UInt8]
        var isUpgraded = false
    }

    private static let message = Array(#"{"type":"message""#.utf8)
    private static let ack = Array(#"{"type":"ack""#.utf8)
    private static let welcome = Array(#"{"type":"welcome""#.utf8)

    private let socket: Socket
    private let crowd: Crowd
    private let state: Mutex<State>

    init(_ socket: Socket, _ crowd: Crowd) {
        self.socket = socket
        self.crowd = crowd
        state = Mutex(State(unsent: crowd.handshake))
    }

    func send(_ bytes: [UInt8]) {
        state.withLock { state in
            state.unsent += bytes
            flush(&state)
        }
    }

    func timedOut() {}

    func ready(_ readiness: Readiness) {
        let (welcomed, heard) = state.withLock { state in
            if readiness.writable { flush(&state) }
            return crowd.buffer.withLock { read(&state, &$0) }
        }
        if welcomed > 0 { crowd.noteOpen(welcomed) }
        for _ in 0..<heard { crowd.noteHeard() }
    }

    private func flush(_ state: inout State) {
        while !state.unsent.isEmpty, case .bytes(let count) = socket.send(state.unsent) {
            state.unsent.removeFirst(count)
        }
    }

    /// How many times it was welcomed and heard something.
    private func read(
        _ state: inout State,
        _ buffer: inout [UInt8]
    ) -> (welcomed: Int, heard: Int) {
        var found = (welcomed: 0, heard: 0)
        while case .bytes(let count) = socket.receive(into: &buffer) {
            state.received += buffer[..<count]
            if !state.isUpgraded {
                guard let (status, _) = LoadClient.takeAnswer(&state.received) else { continue }
                state.isUpgraded = status == 101
                if status != 101 { crowd.fail("the server answered \(status)") }
            }
            var end = 0
            while state.isUpgraded, let text = LoadClient.payload(in: state.received, from: end) {
                if Self.begins(state.received, text, Self.welcome) { found.welcomed += 1 }
                let isHeard =
                    Self.begins(state.received, text, Self.message)
                    || Self.begins(state.received, text, Self.ack)
                if isHeard { found.heard += 1 }
                end = text.upperBound
            }
            state.received.removeFirst(end)
            if count < buffer.count { break }
        }
        return found
    }

    private static func begins(_ bytes: [UInt8], _ text: Range<Int>, _ mark: [UInt8]) -> Bool {
        guard text.count >= mark.count else { return false }
        for index in mark.indices where bytes[text.lowerBound + index] != mark[index] {
            return false
        }
        return true
    }
}
