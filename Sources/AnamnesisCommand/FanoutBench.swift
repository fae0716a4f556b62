import Access
import Anamnesis
import EventLoop
import JSON
import Synchronization
import World

/// Measures how soon a change of the queue is on every dashboard: from a patient's request to the `queue_update` at
/// each of `nurses` event streams, each of a nurse of her own, whose looks are on the record.
enum FanoutBench {
    /// Between two changes, so that each is told for itself.
    private static let pause = Duration.milliseconds(400)

    static func run(seconds: Double, nurses: Int, directory: String?) async throws -> JSON {
        try await SurfaceBench.withServer(directory) { server, port, key in
            try await SurfaceBench.open(1, in: server, key)
            let group = try EventLoopGroup(count: 1)
            defer { group.shutdown() }
            let round = FanoutRound()
            let streams = try (0..<nurses)
                .map { number in
                    let token = SurfaceBench.mint(key, role: .nurse, "nurse-\(number)")
                    return try FanoutClient(port, token, on: group.next(), round)
                }
            try await opened(streams)
            let patient = SurfaceBench.mint(key, role: .patient, "patient-0")
            let rounds = max(2, Int(seconds / 0.4))
            for number in 0..<rounds {
                round.begin()
                let words = #"{"content":"My cough is on day \#(number)"}"#
                _ = try await SurfaceBench.post("/api/sessions/s/messages", words, patient, server)
                try await Task.sleep(for: pause)
            }
            let waits = streams.flatMap(\.waits).sorted()
            func percentile(_ part: Double) -> JSON {
                guard !waits.isEmpty else { return .null }
                return JSON(Double(waits[Int(Double(waits.count - 1) * part)]) / 1000)
            }
            let members: [(String, JSON)] = [
                ("bench", "fanout"), ("streams", JSON(nurses)), ("changes", JSON(rounds)),
                ("heard", JSON(waits.count)), ("missed", JSON(rounds * nurses - waits.count)),
                ("p50_us", percentile(0.5)), ("p99_us", percentile(0.99)),
                ("max_us", percentile(1)),
            ]
            return .object(JSONObject(members.map { .init(name: $0.0, value: $0.1) }))
        }
    }

    private static func opened(_ streams: [FanoutClient]) async throws {
        for _ in 0..<300 {
            if streams.allSatisfy(\.isOpen) { return try await Task.sleep(for: .seconds(1)) }
            try await Task.sleep(for: .milliseconds(100))
        }
        let missing = streams.count { !$0.isOpen }
        throw CommandError.failed("\(missing) streams did not open within 30 s")
    }
}

/// Which change is under way, and when it was asked for.
private final class FanoutRound: Sendable {
    private let state = Mutex((number: 0, began: UInt64(0)))

    var now: (number: Int, began: UInt64) { state.withLock { $0 } }

    func begin() {
        let now = World.system.monotonic()
        state.withLock { $0 = ($0.number + 1, now) }
    }
}

/// One dashboard: an event stream that notes when it first hears of each change.
private final class FanoutClient: EventHandler {
    private struct State {
        /// The last bytes of what came before, so that a mark that was cut is found.
        var rest: [UInt8] = []
        var unsent: [UInt8]
        var isOpen = false
        var heard = 0
        var waits: [UInt64] = []
    }

    private static let begun = Array("event: dashboard_update".utf8)
    private static let update = Array("event: queue_update".utf8)

    private let socket: Socket
    private let round: FanoutRound
    private let state: Mutex<State>

    init(_ port: UInt16, _ token: String, on loop: EventLoop, _ round: FanoutRound) throws {
        socket = try Socket.connect(host: "127.0.0.1", port: port)
        socket.sendWithoutDelay()
        self.round = round
        let request = """
            POST /api/streaming/dashboard HTTP/1.1\r
            Host: 127.0.0.1\r
            Accept: text/event-stream\r
            Authorization: Bearer \(token)\r
            Content-Length: 0\r
            \r

            """
        state = Mutex(State(unsent: Array(request.utf8)))
        loop.execute { [self] in _ = try? loop.register(socket, self) }
    }

    var isOpen: Bool { state.withLock { $0.isOpen } }
    /// Nanoseconds from each change to this stream's first word of it.
    var waits: [UInt64] { state.withLock { $0.waits } }

    func timedOut() {}

    func ready(_ readiness: Readiness) {
        state.withLock { state in
            while readiness.writable, !state.unsent.isEmpty {
                guard case .bytes(let count) = socket.send(state.unsent) else { break }
                state.unsent.removeFirst(count)
            }
            read(&state)
        }
    }

    private func read(_ state: inout State) {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while case .bytes(let count) = socket.receive(into: &buffer) {
            state.rest += buffer[..<count]
            if !state.isOpen { state.isOpen = Self.holds(Self.begun, state.rest) }
            let (number, began) = round.now
            if number > state.heard, Self.holds(Self.update, state.rest) {
                state.heard = number
                state.waits.append(World.system.monotonic() &- began)
            }
            // A mark that was counted must not count for the next change.
            state.rest = Self.holds(Self.update, state.rest) ? [] : Array(state.rest.suffix(32))
        }
    }

    private static func holds(_ mark: [UInt8], _ bytes: [UInt8]) -> Bool {
        guard let first = mark.first else { return false }
        var index = 0
        while index + mark.count <= bytes.count {
            if bytes[index] == first, bytes[index..<index + mark.count].elementsEqual(mark) {
                return true
            }
            index += 1
        }
        return false
    }
}
