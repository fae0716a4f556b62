import Access
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import Synchronization
import World

/// How many answers showed somebody's record since the start, and for how many an access event stood before them.
final class LookCounts: Sendable {
    private let counts = Mutex<(shown: Int64, recorded: Int64)>((0, 0))

    func note(isRecorded: Bool) {
        counts.withLock { counts in
            counts.shown += 1
            if isRecorded { counts.recorded += 1 }
        }
    }

    var json: (percent: JSON, sampled: JSON) {
        let (shown, recorded) = counts.withLock { $0 }
        return (API.percent(recorded, of: shown), .integer(shown))
    }
}

extension API {
    /// `GET /docs/metrics/compliance`: counted from events and answers; `null` for what nobody counted.
    ///
    /// `phi_reads_audited_pct` is of the `sampled` answers since the start that showed somebody's record;
    /// `events_encrypted_pct` of the events about somebody, `oldest_key_days` the age of the key-encryption key.
    func complianceMetrics() throws(Problem) -> HTTPResponse {
        let log = service.log
        let now = world.now()
        let grants = service.emergency.all
        let month = now.adding(seconds: -30 * 86_400)
        let overdue = grants.filter { $0.outcome == nil && now >= $0.reviewDueAt }.count
        let counts = try ask("audit", "counts")
        func figure(_ name: String) -> Int64 {
            counts.rows.first?.real(counts.column(name)).map { Int64($0) } ?? 0
        }
        let isViolated = verifyJobs.isViolated
        let isWell = log.isWritable && log.checkpointStanding == .signing && !isViolated
        let controls = controls(isWell: isWell)
        let isAttended = isWell && overdue == 0 && controls.allSatisfy(\.isMet)
        let (audited, sampled) = looks.json
        return .json([
            "timestamp": .string(now.text), "status": .string(isAttended ? "pass" : "attention"),
            "chain": [
                "result": .string(
                    isViolated
                        ? "violated"
                        : !isWell ? "attention" : verifyJobs.verified == nil ? "unverified" : "ok"
                ),
                "verified_at": JSON(verifyJobs.verified?.at.text),
                "verified_seq": JSON(verifyJobs.verified?.seq),
                "head_seq": .integer(Int64(clamping: log.head) - 1),
                "signed_size": JSON(log.latestCheckpoint.map { Int64(clamping: $0.size) }),
                // Anchors lie with others; the service does not know when one was taken.
                "last_anchor_at": .null,
            ],
            "audit_coverage": [
                "phi_reads_audited_pct": audited, "sampled": sampled,
                "viewings": .integer(figure("viewings")), "denials": .integer(figure("denials")),
            ],
            "access": [
                "break_glass_30d": JSON(grants.filter { $0.openedAt >= month }.count),
                "reviews_overdue": JSON(overdue),
                "failed_logins_24h": JSON(try failedSignIns(since: now.adding(seconds: -86_400))),
            ],
            "encryption": [
                "tls": settings.offersTLS ? "1.3" : .null, "events_sealed": .bool(service.seals),
                "events_encrypted_pct": Self.percent(figure("sealed"), of: figure("about")),
                "oldest_key_days": JSON(try keyDays(at: now)),
            ],
            "phi_redaction": ["enabled": .bool(settings.output.redacts), "canary_leaks": .null],
            "retention": [
                "oldest_event": JSON(try oldestEvent?.text),
                "policy_years": .integer(settings.retentionYears),
            ],
            "controls": .array(controls.map(\.json)),
        ])
    }

    /// To two digits, cut off and not rounded, so that 100 means all; `null` of nothing.
    static func percent(_ part: Int64, of whole: Int64) -> JSON {
        guard whole > 0 else { return .null }
        return JSON(Double(part &* 10_000 / whole) / 100)
    }

    /// A technical safeguard of 45 CFR 164.312, and whether it is in force.
    private struct Control {
        let id: String
        let name: String
        let isMet: Bool
        let evidence: String

        var json: JSON {
            [
                "id": .string(id), "name": .string(name),
                "status": .string(isMet ? "pass" : "attention"), "evidence": .string(evidence),
            ]
        }
    }

    private func controls(isWell: Bool) -> [Control] {
        func control(_ part: String, _ name: String, _ isMet: Bool, _ evidence: String) -> Control {
            Control(id: "45CFR164.312" + part, name: name, isMet: isMet, evidence: evidence)
        }
        return [
            control("(a)(1)", "Access control", true, "/docs"),
            control("(b)", "Audit controls", settings.recordsLooks, "/api/audit/events"),
            control("(c)(1)", "Integrity", isWell, "/api/audit/head"),
            control("(d)", "Person or entity authentication", true, "/api/auth/me"),
            control("(e)(1)", "Transmission security", settings.isSecure, "/docs/health/detailed"),
        ]
    }

    /// Since when the key-encryption key wraps the others: its latest rotation, or the log's beginning.
    private func keyDays(at now: Timestamp) throws(Problem) -> Int64? {
        let rows = try ask(
            "audit",
            "search_type",
            [
                "type": .text("kek_rotated"), "after": .integer(0), "before": .integer(.max),
                "limit": .integer(1),
            ]
        )
        var since = try oldestEvent
        if let rotated = rows.rows.first?.integer(rows.column("recorded_at")) {
            since = Timestamp(microseconds: rotated)
        }
        return since.map { max(0, now.microseconds &- $0.microseconds) / 86_400_000_000 }
    }

    /// Sign-ins that failed since a moment, up to 1,000.
    private func failedSignIns(since time: Timestamp) throws(Problem) -> Int {
        let rows = try ask(
            "audit",
            "search_type",
            [
                "type": .text("sign_in_failed"),
                "after": .integer(Int64(clamping: try count(at: time))),
                "before": .integer(.max), "limit": .integer(1000),
            ]
        )
        return rows.rows.count
    }

    private var oldestEvent: Timestamp? {
        get throws(Problem) {
            service.log.head == 0 ? nil : try moment(after: 1).time
        }
    }
}
