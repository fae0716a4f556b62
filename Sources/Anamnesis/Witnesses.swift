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
    // How many records each signed last, and what was amiss the last time.
    private let known = Mutex<[String: (size: UInt64, fault: Fault?)]>([:])

    /// Why a witness did not sign.
    private struct Fault: Equatable {
        let reason: String
        /// Whether it signed something that contradicts the log: the alarm that witnesses are there for.
        var isContradiction = false

        static let silent = Fault(reason: "does not answer")
        static let noProof = Fault(reason: "was sent nothing: no proof could be made")
        static let noSignature = Fault(reason: "answers 200 without a signature by its key")
        static let noSize = Fault(reason: "answers 409 without a size that it signed before")

        static func contradicts(_ reason: String) -> Fault {
            Fault(reason: reason, isContradiction: true)
        }

        /// What an answer that is neither 200 nor a size of its own says.
        init(status: Int, old: UInt64) {
            switch status {
            case 403: reason = "refuses the log's signature: it knows the log by another key (403)"
            case 404: reason = "does not know the log (404): add its key to --logs"
            case 409:
                reason = "refuses: it signed another log of \(old) records (409)"
                isContradiction = true
            case 422 where old > 0:
                reason = "refuses: the log is no continuation of the \(old) records it signed (422)"
                isContradiction = true
            default: reason = "answers with status \(status)"
            }
        }

        private init(reason: String, isContradiction: Bool = false) {
            self.reason = reason
            self.isContradiction = isContradiction
        }
    }

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
            guard old <= checkpoint.size else {
                // Said once, not anew for each checkpoint: how many the log has is not in it.
                return note(
                    address,
                    old,
                    .contradicts("refuses: it signed \(old) records, more than the log has")
                )
            }
            guard let body = try? log.witnessRequest(for: checkpoint, old: old) else {
                return note(address, old, .noProof)
            }
            guard let (status, text) = await post(body, to: address) else {
                // What the end of this service cut off says nothing about the witness.
                return Task.isCancelled ? () : note(address, old, .silent)
            }
            if status == 200 {
                guard log.isCosigned(checkpoint, by: address.key, in: text) else {
                    return note(address, old, .noSignature)
                }
                log.addCosignatures(to: checkpoint.size, text)
                return note(address, checkpoint.size, nil)
            }
            guard status == 409 else {
                return note(address, old, Fault(status: status, old: old))
            }
            guard let size = UInt64(text.prefix { $0 != "\n" }), size > 0 || old > 0 else {
                return note(address, old, .noSize)
            }
            guard size != old else { return note(address, old, Fault(status: status, old: old)) }
            old = size
        }
        // It moved on between two questions: another copy of this log is served.
        note(address, old, .contradicts("refuses: it signs \(old) records for somebody else"))
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

    // Remembers where a witness stands; what is new about it is written once.
    private func note(_ address: WitnessAddress, _ size: UInt64, _ fault: Fault?) {
        let changed = known.withLock { known in
            let before = known[address.key]?.fault
            known[address.key] = (size, fault)
            return before != fault
        }
        let name = String(address.key.prefix { $0 != "+" })
        // Silence takes nothing back of what it said.
        if fault == nil || fault?.isContradiction == true {
            log.noteWitness(name, refuses: fault?.reason)
        }
        guard changed else { return }
        logger.log(
            fault.map { $0.isContradiction ? .error : .warning } ?? .info,
            room: "Anamnesis",
            fault == nil ? "a witness signs again" : "a witness does not sign",
            ["witness": .failure(name), "reason": .standing(fault?.reason ?? "well")]
        )
    }
}
