import EventLog
import HTTP
import JSON
import Synchronization
import Telemetry

/// A witness that checkpoints are sent to.
public struct WitnessAddress: Sendable, Equatable {
    /// Where it answers; `/add-checkpoint` is put behind it.
    public let url: String
    /// Its verifier key (`name+hash+key`).
    public let key: String

    /// The witnesses of `[{"url":…,"key":…}]`; `nil` for any other text.
    static func parse(_ text: String) -> [WitnessAddress]? {
        guard let list = (try? JSON(parsing: text))?.array, list.count <= 16 else { return nil }
        var out: [WitnessAddress] = []
        for item in list {
            guard let url = item["url"]?.string, let key = item["key"]?.string,
                HTTPClientURL(url + "/add-checkpoint") != nil,
                CheckpointPolicy.isWitnessKey(key)
            else { return nil }
            out.append(WitnessAddress(url: url, key: key))
        }
        return out
    }
}

/// Sends each checkpoint to the witnesses of the policy and stores what they sign (c2sp.org/tlog-witness).
///
/// Only the newest checkpoint waits; a witness that does not answer holds up no other and no append.
final class Witnesses: Sendable {
    private let log: EventLog
    private let client: HTTPClient
    private let addresses: [WitnessAddress]
    private let logger: Logger
    // How many records each signed last, and whether it answered the last time.
    private let known = Mutex<[String: (size: UInt64, isWell: Bool)]>([:])

    init(log: EventLog, client: HTTPClient, addresses: [WitnessAddress], logger: Logger) {
        self.log = log
        self.client = client
        self.addresses = addresses
        self.logger = logger
    }

    /// Sends checkpoints as they are signed, until the task is cancelled.
    func run() async {
        let (stream, continuation) = AsyncStream<SignedCheckpoint>
            .makeStream(bufferingPolicy: .bufferingNewest(1))
        log.onCheckpoint { continuation.yield($0) }
        if let latest = log.latestCheckpoint { continuation.yield(latest) }
        for await checkpoint in stream {
            await withTaskGroup(of: Void.self) { group in
                for address in addresses {
                    group.addTask { await self.send(checkpoint, to: address) }
                }
            }
            if Task.isCancelled { return }
        }
    }

    /// Ends every call; before the loops are shut down.
    func stop() {
        client.shutdown()
    }

    private func send(_ checkpoint: SignedCheckpoint, to address: WitnessAddress) async {
        var old = known.withLock { $0[address.key]?.size ?? 0 }
        // A witness that stands elsewhere says where; then once more from there.
        for _ in 0..<2 {
            guard old <= checkpoint.size,
                let body = try? log.witnessRequest(for: checkpoint, old: old),
                let (status, text) = await post(body, to: address)
            else { return note(address, old, "does not answer") }
            if status == 200 {
                log.addCosignatures(to: checkpoint.size, text)
                return note(address, checkpoint.size, nil)
            }
            guard status == 409, let size = UInt64(text.prefix { $0 != "\n" }), size != old else {
                return note(address, old, "refuses the log with status \(status)")
            }
            old = size
        }
        note(address, old, "stands past the log")
    }

    private func post(_ body: [UInt8], to address: WitnessAddress) async -> (Int, String)? {
        guard let url = HTTPClientURL(address.url + "/add-checkpoint") else { return nil }
        var request = HTTPClientRequest("POST", url, body: body)
        request.timeouts.total = .seconds(5)
        request.bodyBytesMax = 65_536
        // The same request twice is answered the same way.
        request.isRepeatable = true
        do throws(HTTPClientError) {
            let answer = try await client.send(request)
            return (answer.status, String(decoding: try await answer.body.collect(), as: UTF8.self))
        } catch {
            return nil
        }
    }

    // Remembers where a witness stands; a change between well and not is written once.
    private func note(_ address: WitnessAddress, _ size: UInt64, _ fault: String?) {
        let changed = known.withLock { known in
            let before = known[address.key]?.isWell ?? true
            known[address.key] = (size, fault == nil)
            return before != (fault == nil)
        }
        guard changed else { return }
        logger.log(
            fault == nil ? .info : .warning,
            room: "Anamnesis",
            fault == nil ? "a witness answers again" : "a witness does not sign",
            ["witness": .failure(address.url), "reason": .failure(fault ?? "well")]
        )
    }
}
