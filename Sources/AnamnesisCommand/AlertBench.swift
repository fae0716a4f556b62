import Access
import EventLoop
import JSON
import Synchronization
import World

/// Measures how soon nurses hear: from a patient's frame to the `red_flag_alert` on every nurse's socket,
/// while other patients write `rate` messages a second, all of it durable.
enum AlertBench {
    /// Emergencies a second, each in a conversation of its own.
    private static let emergencies = 20

    static func run(
        seconds: Double,
        conns: Int,
        nurses: Int,
        rate: Int,
        directory: String?
    ) async throws -> JSON {
        try await SurfaceBench.withServer(directory) { _, port, key in
            let group = try EventLoopGroup(count: 1)
            defer { group.shutdown() }
            let times = AlertTimes()
            func open(_ path: String, _ token: String, hears: Bool) throws -> AlertClient {
                try AlertClient(port, path, token, on: group.next(), hears ? times : nil)
            }
            func patient(_ name: String) throws -> AlertClient {
                let token = SurfaceBench.mint(key, role: .patient, name)
                return try open("/ws/chat?session_id=b&user_type=patient", token, hears: false)
            }
            let calm = try (0..<conns).map { try patient("calm-\($0)") }
            let ill = try (0..<max(1, Int(seconds) * emergencies)).map { try patient("ill-\($0)") }
            let desk = try (0..<nurses)
                .map { number in
                    let token = SurfaceBench.mint(key, role: .nurse, "nurse-\(number)")
                    return try open("/ws/chat", token, hears: true)
                }
            try await Task.sleep(for: .seconds(2))
            let sent = try await load(calm, ill, seconds: seconds, rate: rate, times)
            try await Task.sleep(for: .seconds(1))
            let acks = calm.reduce(0) { $0 + $1.acknowledged }
            return try report(times, desk, sent: sent, acks: acks, seconds: seconds, rate: rate)
        }
    }

    /// Says what is to be said, every five milliseconds what is due by then.
    private static func load(
        _ calm: [AlertClient],
        _ ill: [AlertClient],
        seconds: Double,
        rate: Int,
        _ times: AlertTimes
    ) async throws -> Int {
        let start = World.system.monotonic()
        var (said, alarmed) = (0, 0)
        while true {
            let passed = Double(World.system.monotonic() &- start) / 1e9
            if passed >= seconds { return alarmed }
            while Double(said) < passed * Double(rate) {
                calm[said % calm.count].say("My sore throat is on day \(said), no fever", said)
                said += 1
            }
            while alarmed < ill.count, Double(alarmed) < passed * Double(emergencies) {
                let client = ill[alarmed]
                if let session = client.session {
                    times.begin(session)
                    client.say("I have crushing chest pain and I can't breathe", alarmed)
                }
                alarmed += 1
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private static func report(
        _ times: AlertTimes,
        _ desk: [AlertClient],
        sent: Int,
        acks: Int,
        seconds: Double,
        rate: Int
    ) throws -> JSON {
        let waits = times.waits.sorted()
        func percentile(_ part: Double) -> JSON {
            guard !waits.isEmpty else { return .null }
            return JSON(Double(waits[Int(Double(waits.count - 1) * part)]) / 1000)
        }
        let members: [(String, JSON)] = [
            ("bench", "alerts"), ("nurses", JSON(desk.count)), ("alerts", JSON(sent)),
            ("rate_asked", JSON(rate)), ("acks_per_second", JSON(Double(acks) / seconds)),
            ("heard", JSON(waits.count)), ("p50_us", percentile(0.5)), ("p99_us", percentile(0.99)),
            ("max_us", percentile(1)),
        ]
        return .object(JSONObject(members.map { .init(name: $0.0, value: $0.1) }))
    }
}

/// When each conversation's emergency was said, and how long each nurse waited for it.
final class AlertTimes: Sendable {
    private struct State {
        var began: [String: UInt64] = [:]
        var waits: [UInt64] = []
    }

    private let state = Mutex(State())

    var waits: [UInt64] { state.withLock { $0.waits } }

    func begin(_ session: String) {
        let now = World.system.monotonic()
        state.withLock { $0.began[session] = now }
    }

    func hear(_ session: String) {
        let now = World.system.monotonic()
        state.withLock { state in
            if let began = state.began[session] { state.waits.append(now &- began) }
        }
    }
}

/// One socket of the load: a patient who speaks when told, or a nurse who listens for alerts.
final class AlertClient: EventHandler {
    private struct State {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        var unsent: [UInt8] = []
        var isOpen = false
        var isUpgraded = false
        var session: String?
        var acknowledged = 0
        var heard: Set<String> = []
    }

    private let socket: Socket
    private let loop: EventLoop
    private let times: AlertTimes?
    private let state: Mutex<State>

    init(
        _ port: UInt16,
        _ path: String,
        _ token: String,
        on loop: EventLoop,
        _ times: AlertTimes?
    ) throws {
        socket = try Socket.connect(host: "127.0.0.1", port: port)
        socket.sendWithoutDelay()
        self.loop = loop
        self.times = times
        var state = State()
        state.unsent = LoadClient.handshake(path, token)
        self.state = Mutex(state)
        loop.execute { [self] in _ = try? loop.register(socket, self) }
    }

    /// The conversation, once the service has said which.
    var session: String? { state.withLock { $0.session } }
    /// Messages the service has acknowledged.
    var acknowledged: Int { state.withLock { $0.acknowledged } }

    func say(_ text: String, _ number: Int) {
        let frame = LoadClient.frame(
            Array(#"{"type":"message","content":"\#(text)","client_id":"c-\#(number)"}"#.utf8)
        )
        state.withLock { $0.unsent += frame }
        loop.execute { [self] in state.withLock { flush(&$0) } }
    }

    func timedOut() {}

    func ready(_ readiness: Readiness) {
        state.withLock { state in
            if readiness.writable { state.isOpen = true }
            flush(&state)
            read(&state)
        }
    }

    private func flush(_ state: inout State) {
        guard state.isOpen else { return }
        while !state.unsent.isEmpty {
            guard case .bytes(let count) = socket.send(state.unsent) else { return }
            state.unsent.removeFirst(count)
        }
    }

    private func read(_ state: inout State) {
        while case .bytes(let count) = socket.receive(into: &state.buffer) {
            state.received += state.buffer[..<count]
        }
        if !state.isUpgraded {
            guard let head = Self.endOfHead(state.received) else { return }
            state.received.removeFirst(head)
            state.isUpgraded = true
        }
        var start = 0
        while let (payload, end) = Self.frame(state.received, from: start) {
            take(state.received[payload], &state)
            start = end
        }
        state.received.removeFirst(start)
    }

    private func take(_ frame: ArraySlice<UInt8>, _ state: inout State) {
        if frame.starts(with: Self.ack) {
            state.acknowledged += 1
        } else if frame.starts(with: Self.welcome), times == nil {
            let json = try? JSON(parsing: Array(frame))
            state.session = json?["session_id"]?.string
        } else if frame.starts(with: Self.alert), let times {
            guard let session = Self.session(in: frame), state.heard.insert(session).inserted
            else { return }
            times.hear(session)
        }
    }

    private static let ack = Array(#"{"type":"ack""#.utf8)
    private static let welcome = Array(#"{"type":"welcome""#.utf8)
    private static let alert = Array(#"{"type":"red_flag_alert""#.utf8)

    /// The conversation that an alert names, found without parsing the frame, whose cost would count as the service's.
    private static func session(in frame: ArraySlice<UInt8>) -> String? {
        guard let start = frame.firstRange(of: member)?.upperBound else { return nil }
        return String(decoding: frame[start...].prefix { $0 != 0x22 }, as: UTF8.self)
    }

    private static let member = Array(#""session_id":""#.utf8)

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        var index = 3
        while index < bytes.count {
            if bytes[index] == 10, bytes[index - 1] == 13, bytes[index - 2] == 10 {
                return index + 1
            }
            index += 1
        }
        return nil
    }

    /// The payload's place and the end of one unfragmented server frame that begins at `start`.
    private static func frame(_ bytes: [UInt8], from start: Int) -> (Range<Int>, Int)? {
        guard bytes.count >= start + 2 else { return nil }
        var body = start + 2
        var length = Int(bytes[start + 1] & 127)
        if length == 126 {
            guard bytes.count >= start + 4 else { return nil }
            length = Int(bytes[start + 2]) << 8 | Int(bytes[start + 3])
            body = start + 4
        } else if length == 127 {
            guard bytes.count >= start + 10 else { return nil }
            length = bytes[(start + 2)..<(start + 10)].reduce(0) { $0 << 8 | Int($1) }
            body = start + 10
        }
        guard bytes.count >= body + length else { return nil }
        return (body..<(body + length), body + length)
    }
}
