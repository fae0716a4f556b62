import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import World

extension API {
    private static let diffStepsMax = 500

    /// `GET /api/audit/diff`: what changed in a case, a patient's cases or an alert between two moments, commit by
    /// commit: by whom, by which event, and why where they said so.
    func auditDiff(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let subject = try replaySubject(call, nil)
        if case .queue = subject {
            throw Problem(
                422,
                "validation_failed",
                "`session_id`, `patient_id` or `alert_id` is needed; the queue is replayed."
            )
        }
        let now = Moment(count: service.log.head, time: world.now())
        let start =
            try moment(call, at: "from", seq: "from_seq", asOf: nil)
            ?? Moment(count: 0, time: Timestamp(microseconds: 0))
        let end = try moment(call, at: "to", seq: "to_seq", asOf: nil) ?? now
        guard start.count <= end.count else {
            throw Problem(422, "validation_failed", "`from` or `from_seq` lies behind the end.")
        }
        let steps = try steps(subject, from: start, to: end)
        guard steps.count <= Self.diffStepsMax else {
            throw Problem(
                422,
                "validation_failed",
                "More than \(Self.diffStepsMax) changes lie between; take a shorter time."
            )
        }
        var patients: Set<PatientID> = []
        var before: [String: JSON] = [:]
        if let state = try await stateIfThere(of: subject, at: start) {
            patients.formUnion(state.patients)
            before = Self.flat(shown(state.body, to: caller))
        }
        var changes: [JSON] = []
        for step in steps {
            let moment = Moment(count: step.position + 1, time: step.time)
            guard let state = try await stateIfThere(of: subject, at: moment) else { continue }
            patients.formUnion(state.patients)
            let after = Self.flat(shown(state.body, to: caller))
            let moved = Self.difference(before, after)
            before = after
            if !moved.isEmpty { changes.append(try change(step, moved)) }
        }
        try await look(
            viewer(
                call,
                caller,
                view: "diff",
                filter: "\(subject.text)&from=\(start.count)&to=\(end.count)"
            ),
            at: patients
        )
        return .json([
            "kind": .string(subject.kind), "from_as_of": .integer(Int64(clamping: start.count)),
            "to_as_of": .integer(Int64(clamping: end.count)),
            "redacted": .bool(!readsClinicalText(caller)), "changes": .array(changes),
        ])
    }

    private func change(_ step: ReplayStep, _ moved: [JSON]) throws(Problem) -> JSON {
        let event = try recorded(at: step.position)
        let body = event.body.flatMap { try? JSON(parsing: $0) }
        let actor = UserID(step.actor)
        let person = identity.people.person(actor)
        let row = try found { () throws(ProjectionError) in
            try AuditSearch.one(step.position, service.projections)
        }
        // Coded reasons alone; what somebody wrote is shown as a changed member, if at all.
        let reason = body?["override_reason"]?.string ?? body?["escalate_to"]?.string
        return [
            "seq": .integer(Int64(clamping: step.position)), "type": .string(step.type),
            "at": .string(step.time.text),
            "by": [
                "id": .string(step.actor == .zero ? "service" : actor.text),
                "name": JSON(person?.name), "role": JSON(person?.role ?? row?.role),
            ],
            "why": JSON(reason), "changes": .array(moved),
        ]
    }

    /// Members that only count time; they differ between any two moments.
    private static let moving: Set<String> = [
        "wait_time_minutes", "wait_seconds", "priority_score", "breached",
    ]

    /// Every leaf of a state by its path.
    static func flat(_ state: [UInt8]) -> [String: JSON] {
        guard let json = try? JSON(parsing: state) else { return [:] }
        var out: [String: JSON] = [:]
        flatten(json, "", into: &out)
        return out
    }

    private static func flatten(_ json: JSON, _ path: String, into out: inout [String: JSON]) {
        switch json {
        case .object(let object):
            for member in object.members
            where !moving.contains(member.name) && member.name != "priority_factors" {
                flatten(
                    member.value,
                    path.isEmpty ? member.name : path + "." + member.name,
                    into: &out
                )
            }
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                flatten(element, "\(path)[\(index)]", into: &out)
            }
        default: out[path] = json
        }
    }

    private static func difference(
        _ before: [String: JSON],
        _ after: [String: JSON]
    ) -> [JSON] {
        Set(before.keys).union(after.keys).sorted()
            .filter { before[$0] != after[$0] && !(before[$0] == nil && after[$0] == .null) }
            .map { path in
                [
                    "path": .string(path), "before": before[path] ?? .null,
                    "after": after[path] ?? .null,
                ]
            }
    }
}
