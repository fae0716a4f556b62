import Cryptography
import EventLog
import HTTP
import JSON
import RecordService
import World

/// What routes about proofs do.
enum IntegrityEndpoint: Sendable {
    case checkpoint
    case tile
    case entries
    case head
    case checkpoints
    case makeCheckpoint
    case startVerify
    case verify
}

extension API {
    /// Routes about checkpoints, tiles and verification.
    func integrity(
        _ endpoint: IntegrityEndpoint,
        _ call: Call
    ) async throws(Problem) -> HTTPResponse {
        switch endpoint {
        case .checkpoint: return try checkpoint()
        case .tile: return try tile(call)
        case .entries: return try entries(call)
        case .head: return auditHead()
        case .checkpoints: return try checkpoints(call)
        case .makeCheckpoint: return try await makeCheckpoint()
        case .startVerify: return try startVerify(call)
        case .verify: return try verifyJob(call)
        }
    }

    // MARK: tlog-tiles

    private func checkpoint() throws(Problem) -> HTTPResponse {
        guard let latest = service.log.latestCheckpoint else { throw Self.noCheckpoint }
        return .plain(latest.note, headers: [("Cache-Control", "no-cache")])
    }

    private static var noCheckpoint: Problem {
        Problem(404, "not_found", "No checkpoint is signed yet.")
    }

    private func tile(_ call: Call) throws(Problem) -> HTTPResponse {
        guard let level = Int(call.parameter("level")), (0...7).contains(level),
            "\(level)" == call.parameter("level"), let place = TilePath(call.parameter("index"))
        else { throw Self.noTile }
        return try tile { () throws(ProofError) in
            try service.log.tile(level: level, index: place.index, width: place.width)
        }
    }

    private func entries(_ call: Call) throws(Problem) -> HTTPResponse {
        guard let place = TilePath(call.parameter("index")) else { throw Self.noTile }
        return try tile { () throws(ProofError) in
            try service.log.entries(index: place.index, width: place.width)
        }
    }

    private func tile(_ read: () throws(ProofError) -> [UInt8]) throws(Problem) -> HTTPResponse {
        do throws(ProofError) {
            return HTTPResponse(
                status: 200,
                headers: ["Content-Type": "application/octet-stream"],
                content: .bytes(try read())
            )
        } catch {
            throw Problem(error)
        }
    }

    private static var noTile: Problem {
        Problem(404, "not_found", "There is no such tile under the latest checkpoint.")
    }

    // MARK: Heads

    /// `GET /api/audit/head`: how long the log is, its newest hash, and the latest checkpoint.
    private func auditHead() -> HTTPResponse {
        let head = service.log.head
        let last = head == 0 ? nil : try? service.log.read(from: head - 1, limit: 1).first
        return .json([
            "epoch": .string(service.log.epoch), "size": .integer(Int64(clamping: head)),
            "head_hash": JSON(last?.leaf.hex), "timestamp": .string(world.now().text),
            "checkpoint": service.log.latestCheckpoint.map { Self.json($0) } ?? .null,
            "origin": .string(service.log.origin), "origin_key": JSON(service.log.originKey),
            "standing": .string(service.log.checkpointStanding.word),
            // A manifest holds its key; that the key is this service's is known from here alone.
            "export_key": (try? exportKey()).flatMap { $0 }.map { Self.jwk($0) } ?? .null,
        ])
    }

    private static func json(_ checkpoint: SignedCheckpoint) -> JSON {
        [
            "size": .integer(Int64(clamping: checkpoint.size)),
            "root": .string(checkpoint.root.hex), "note": .string(checkpoint.note),
        ]
    }

    private func checkpoints(_ call: Call) throws(Problem) -> HTTPResponse {
        let limit = try call.integer("limit", default: 100, in: 1...1000)
        let before = try call.integer("cursor", default: Int(Int64.max), in: 1...Int.max)
        let found: [SignedCheckpoint]
        do throws(ProofError) {
            found = try service.log.checkpoints(below: UInt64(before), limit: limit)
        } catch {
            throw Problem(error)
        }
        let isFull = found.count == limit
        return .json([
            "items": .array(found.map { Self.json($0) }),
            "next_cursor": isFull ? JSON(found.last.map { "\($0.size)" }) : .null,
            "has_more": .bool(isFull), "total": .null,
            "as_of_seq": .integer(Int64(clamping: service.log.head) - 1),
        ])
    }

    private func makeCheckpoint() async throws(Problem) -> HTTPResponse {
        guard service.log.checkpointStanding == .signing else {
            throw Problem(
                503,
                "degraded",
                "No checkpoint is signed: \(service.log.checkpointStanding.word).",
                headers: [("Retry-After", "60")]
            )
        }
        guard let latest = await service.log.checkpointNow() else { throw Self.noCheckpoint }
        return .json(Self.json(latest), status: 201)
    }

    /// Position, size, proof and checkpoint of one record: what an outsider needs.
    func inclusion(of position: UInt64) -> JSON {
        guard let latest = service.log.latestCheckpoint, position < latest.size,
            let proof = try? service.log.inclusionProof(of: position, in: latest.size)
        else { return .null }
        return [
            "leaf_index": .integer(Int64(clamping: position)),
            "tree_size": .integer(Int64(clamping: latest.size)),
            "root": .string(latest.root.hex),
            "hashes": .array(proof.map { .string($0.hex) }),
            "checkpoint": .string(latest.note),
        ]
    }

    // MARK: Verification

    /// Verifies the log beside everything else; returns at once.
    public func verifyLog() { verifyJobs.look(at: service.log) }

    private func startVerify(_ call: Call) throws(Problem) -> HTTPResponse {
        let mode = try call.body().text("mode", max: 20) ?? "chain"
        guard ["chain", "anchors", "deep", "projections"].contains(mode) else {
            throw Problem(
                422,
                "validation_failed",
                "`mode` is chain, anchors, deep or projections."
            )
        }
        let job = verifyJobs.start(
            service.log,
            service.projections,
            mode: mode,
            on: Occasion.current
        )
        return .json(
            job.json,
            status: 202,
            headers: [("Location", "/api/audit/verify/\(job.id)")]
        )
    }

    private func verifyJob(_ call: Call) throws(Problem) -> HTTPResponse {
        guard let job = verifyJobs.job(call.parameter("id")) else {
            throw Problem(404, "not_found", "No verification is called that.")
        }
        return .json(job.json)
    }
}

extension Problem {
    init(_ error: ProofError) {
        switch error {
        case .outOfRange:
            self.init(
                404,
                "not_found",
                "There is no such tile or proof under the latest checkpoint."
            )
        case .storageFailed:
            self.init(500, "integrity_failed", "The log's tree can't be read; run verify.")
        }
    }
}

extension CheckpointStanding {
    /// One word for clients.
    var word: String {
        switch self {
        case .off: "off"
        case .signing: "signing"
        case .rolledBack: "rolled_back"
        case .inconsistent: "inconsistent"
        case .failed: "failed"
        }
    }
}
