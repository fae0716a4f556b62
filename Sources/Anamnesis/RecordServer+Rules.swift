import Clinical
import EventLog
import JSON
import RecordService
import World

// `anamnesis rules simulate`: recorded messages under other rules, by the service that has the log open.
extension RecordServer {
    /// Bytes of an answer's differences; what is past them is counted alone.
    private static let differencesBytesMax = 48 << 10

    /// What recorded messages would give under the compiled rules with an amendment.
    ///
    /// No words of a message leave. Whose messages were read is an access event before the answer does.
    func simulateRules(_ order: JSON) async throws(OrderError) -> JSON {
        let rules = ScreeningRules(amendedBy: order["rules"]?.string ?? "")
        guard rules.faults.isEmpty else { throw OrderError(rules.faults.joined(separator: "; ")) }
        var (messages, differing, bytes) = (0, 0, 0)
        var lines: [JSON] = []
        var patients: Set<PatientID> = []
        do throws(ReadError) {
            try DataStore.eachScreening(in: log) { recorded in
                messages += 1
                if let patient = recorded.patient { patients.insert(patient) }
                guard let line = recorded.difference(under: rules) else { return }
                differing += 1
                bytes += line.bytes.count + 1
                if bytes <= Self.differencesBytesMax { lines.append(line) }
            }
        } catch {
            throw OrderError("\(error)")
        }
        try await recordSimulation(of: patients, by: order["by"]?.string.flatMap { UserID($0) })
        return [
            "ok": true, "messages": JSON(messages), "differing": JSON(differing),
            "differences": .array(lines),
        ]
    }

    /// The operator at the console is nobody the record knows; the view and the role say who read and what for.
    private func recordSimulation(
        of patients: Set<PatientID>,
        by administrator: UserID?
    ) async throws(OrderError) {
        guard configuration.recordsLooks, !patients.isEmpty else { return }
        let viewer = Viewer(
            user: administrator ?? UserID(.zero),
            role: administrator == nil ? "operator" : "admin",
            view: "rules_simulate",
            purpose: "HOPERAT",
            requestID: world.identifier().text("req")
        )
        do throws(ServiceError) {
            try await service.viewings.look(viewer, at: patients)
            try await service.viewings.leave(viewer)
        } catch {
            throw OrderError("the look can't be recorded, so nothing is shown: \(error)")
        }
    }
}

extension RecordedScreening {
    /// What differs under other rules; `nil` when nothing does.
    func difference(under rules: ScreeningRules) -> JSON? {
        let new = Screening.examine(text, rules: rules)
        let before = Set(result.flags.map(\.rule))
        let after = Set(new.flags.map(\.rule))
        guard
            before != after || result.urgency != new.urgency
                || result.isUnreadable != new.isUnreadable
        else { return nil }
        return [
            "session_id": .string(session.text), "message_id": .string(message.text),
            "rules_version": .string(rulesVersion),
            "urgency_before": .string(result.urgency.rawValue),
            "urgency_after": .string(new.urgency.rawValue),
            "added": .array(after.subtracting(before).sorted().map { .string($0) }),
            "dropped": .array(before.subtracting(after).sorted().map { .string($0) }),
        ]
    }
}
