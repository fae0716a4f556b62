import Dispatch
import EventLog
import JSON
import ProjectionEngine
import Synchronization
import World

/// Verifications that officers asked for, and one in the background that nobody asked for.
///
/// Of the former one runs at a time and at most one of each mode waits or runs; the latest few are remembered.
final class VerifyJobs: Sendable {
    /// Finished jobs that are remembered.
    private static let rememberedMax = 16

    struct Job: Sendable {
        let id: String
        let mode: String
        let started: UInt64
        var checked: UInt64 = 0
        var total: UInt64 = 0
        var seconds = 0.0
        var verdict: Verdict?
        /// Read models whose rows are not what the log gives; `nil` when that was not asked or could not be told.
        var differing: [String]?
        /// Why that could not be told.
        var failure: String?
        /// Whether checkpoints that are kept elsewhere were asked for, and none are said to be kept.
        var isWithoutAnchors = false
    }

    private let world: World
    private let anchors: (@Sendable () -> Result<[[UInt8]], AnchorFault>)?
    private let queue = DispatchQueue(label: "api.verify", qos: .utility)
    private let jobs = Mutex<[Job]>([])
    private let background = DispatchQueue(label: "api.verify.background", qos: .background)
    private let latest = Mutex(Latest())

    private struct Latest {
        /// How far the log was found sound, and when.
        var verified: (seq: Int64, at: Timestamp)?
        /// Whether it was found tampered with after that.
        var isViolated = false
        var isLooking = false
    }

    init(world: World, anchors: (@Sendable () -> Result<[[UInt8]], AnchorFault>)? = nil) {
        self.world = world
        self.anchors = anchors
    }

    /// How far the log was found sound, and when; `nil` while it was not since the start.
    var verified: (seq: Int64, at: Timestamp)? { latest.withLock { $0.verified } }

    /// Whether the latest verification that could tell found the log tampered with.
    var isViolated: Bool { latest.withLock { $0.isViolated } }

    /// The job called `id`.
    func job(_ id: String) -> Job? {
        jobs.withLock { jobs in jobs.first { $0.id == id } }
    }

    /// Begins to verify `log`, in mode `projections` the read models too, in mode `anchors` against checkpoints that
    /// are kept elsewhere; the job of that mode that waits or runs already when there is one.
    ///
    /// Recorded at its end, as asked for on `occasion`.
    func start(
        _ log: EventLog,
        _ projections: ProjectionEngine,
        mode: String,
        on occasion: Occasion?
    ) -> Job {
        let id = world.identifier().text("vfy")
        let now = world.monotonic()
        let (job, isNew) = jobs.withLock { jobs -> (Job, Bool) in
            let same = jobs.first { $0.verdict == nil && $0.mode == mode }
            if let same { return (same, false) }
            var job = Job(id: id, mode: mode, started: now)
            job.isWithoutAnchors = mode == "anchors" && anchors == nil
            jobs.append(job)
            if jobs.count > Self.rememberedMax { jobs.removeFirst() }
            return (job, true)
        }
        guard isNew else { return job }
        queue.async { [self] in
            let verdict = verdict(log, mode) { [self] checked, total in
                update(id) { ($0.checked, $0.total) = (checked, total) }
            }
            let compared = mode == "projections" ? Self.compare(projections) : (nil, nil)
            note(verdict)
            log.recordVerified(verdict, mode: mode, on: occasion) { [self] in
                update(id) { job in
                    (job.differing, job.failure) = compared
                    job.verdict = verdict
                }
            }
        }
        return job
    }

    /// Verifies `log` beside everything else, unless that goes on already; returns at once.
    func look(at log: EventLog) {
        let isFree = latest.withLock { latest in
            defer { latest.isLooking = true }
            return !latest.isLooking
        }
        guard isFree else { return }
        background.async { [self] in
            note(log.verifyAtLeisure())
            latest.withLock { $0.isLooking = false }
        }
    }

    private func note(_ verdict: Verdict) {
        let now = world.now()
        latest.withLock { latest in
            switch verdict.result {
            case .intact:
                latest.verified = (Int64(clamping: verdict.records) - 1, now)
                latest.isViolated = false
            case .tampered: latest.isViolated = true
            case .notVerifiable: break
            }
        }
    }

    private func verdict(
        _ log: EventLog,
        _ mode: String,
        progress: @escaping @Sendable (UInt64, UInt64) -> Void
    ) -> Verdict {
        guard mode == "anchors", let anchors else {
            return log.verify(deep: mode == "deep", progress: progress)
        }
        return switch anchors() {
        case .success(let texts): log.verify(anchors: texts, progress: progress)
        case .failure(let fault): .notVerifiable(fault.reason)
        }
    }

    private static func compare(_ projections: ProjectionEngine) -> ([String]?, String?) {
        do throws(ProjectionError) {
            return (try projections.differing(), nil)
        } catch {
            return (nil, "\(error)")
        }
    }

    private func update(_ id: String, _ change: (inout Job) -> Void) {
        let now = world.monotonic()
        jobs.withLock { jobs in
            guard let index = jobs.firstIndex(where: { $0.id == id }) else { return }
            change(&jobs[index])
            jobs[index].seconds = Double(now &- jobs[index].started) / 1e9
        }
    }
}

extension VerifyJobs.Job {
    /// The job as clients see it.
    var json: JSON {
        let checked = verdict?.records ?? self.checked
        let rate = seconds > 0 ? Double(checked) / seconds : 0
        var violations: [JSON] = []
        if let verdict, let fault = verdict.fault, let position = verdict.firstBad {
            violations = [
                [
                    "seq": .integer(Int64(clamping: position)),
                    "kind": .string(fault.violation), "fault": .string(fault.rawValue),
                    "expected": JSON(verdict.expected), "found": JSON(verdict.found),
                    "detail": .string(verdict.sentence), "advice": .string(fault.advice),
                ]
            ]
        }
        for name in differing ?? [] {
            violations.append([
                "seq": .null, "kind": "projection_mismatch", "fault": "projection",
                "expected": .null, "found": .null,
                "detail": .string("The rows of \(name) are not what a rebuild gives."),
                "advice": "Stop the service and delete read.db: it is made anew from the log.",
            ])
        }
        var unproven = (verdict?.notProven ?? []).map { JSON.string($0) }
        if let verdict, verdict.exitCode == 2 { unproven.insert(.string(verdict.sentence), at: 0) }
        if isWithoutAnchors {
            unproven.append(
                "No checkpoint that is kept elsewhere was presented: APP_AUDIT_ANCHORS names none."
            )
        }
        if let failure { unproven.append(.string("Read models were not compared: \(failure)")) }
        let result: JSON =
            switch verdict?.exitCode {
            case nil: .null
            case 0 where differing?.isEmpty == false: "violated"
            case 0: "ok"
            case 1: "violated"
            default: "not_verifiable"
            }
        return [
            "id": .string(id), "mode": .string(mode),
            "status": .string(verdict == nil ? "running" : "completed"), "result": result,
            "checked": .integer(Int64(clamping: checked)),
            "total": .integer(Int64(clamping: max(total, checked))),
            "from_seq": 0,
            "to_seq": .integer(Int64(clamping: checked) - 1), "rate_per_s": JSON(rate.rounded()),
            "head_hash": JSON(verdict?.headLeaf), "root": JSON(verdict?.root),
            "checkpoints_matched": JSON(verdict.map { Int64(clamping: $0.checkpoints) }),
            "anchors_matched": JSON(verdict.map { Int64($0.anchors) }),
            "warnings": .array((verdict?.warnings ?? []).map { .string($0) }),
            "not_proven": .array(unproven),
            "projections_match": differing.map { .bool($0.isEmpty) } ?? .null,
            "violations": .array(violations),
        ]
    }
}
