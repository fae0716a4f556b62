import Clinical
import EventLog
import JSON
import RecordService
import Telemetry
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
        return try await tried(rules, order)
    }

    private func tried(
        _ rules: ScreeningRules,
        _ order: JSON
    ) async throws(OrderError) -> JSON {
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
            if case .unavailable(.storageFull) = error { throw OrderError(.storageFull) }
            throw OrderError("the look can't be recorded, so nothing is shown: \(error)")
        }
    }
}

// Changed rules: proposed by one, put in force by another.
extension RecordServer {
    /// Bytes of an amendment that can be put on record.
    static let amendmentBytesMax = 48 << 10

    private static let isBusy = OrderError(
        "other rules are proposed or activated now; wait for them"
    )

    /// Puts an amendment on record if its review finds no fault; else `faults` names them and nothing is recorded.
    ///
    /// The answer says what it changes, of the rules and of what recorded messages gave.
    func proposeRules(_ order: JSON) async throws(OrderError) -> JSON {
        guard let by = order["by"]?.string, let amendment = order["rules"]?.string else {
            throw OrderError("a proposal needs rules and a name")
        }
        guard amendment.utf8.count <= Self.amendmentBytesMax else {
            throw OrderError("an amendment has 48 KiB at most")
        }
        guard service.rules.beginChange() else { throw Self.isBusy }
        defer { service.rules.endChange() }
        let standing = service.rules.standing
        guard amendment != standing.active?.amendment ?? "" || standing.fault != nil else {
            throw OrderError("these rules are in force already")
        }
        let rules = ScreeningRules(amendedBy: amendment)
        let review = rules.review(against: standing.rules)
        guard review.faults.isEmpty else {
            return ["ok": true, "faults": .array(review.faults.map { .string($0) })]
        }
        let tried = try await tried(rules, order)
        let proposal: RuleProposal
        do throws(AppendError) {
            proposal = try await service.propose(
                amendment,
                review,
                reason: order["reason"]?.string,
                messages: tried["messages"]?.integer ?? 0,
                differing: tried["differing"]?.integer ?? 0,
                by: by
            )
        } catch {
            throw OrderError(error)
        }
        return [
            "ok": true, "rules_version": .string(proposal.version),
            "differences": tried["differences"] ?? .array([]),
        ]
    }

    /// Puts what is proposed in force; whoever gives the order is another than who proposed it.
    func activateRules(_ order: JSON) async throws(OrderError) -> JSON {
        guard let by = order["by"]?.string, let version = order["rules_version"]?.string else {
            throw OrderError("an activation needs a version and a name")
        }
        guard service.rules.beginChange() else { throw Self.isBusy }
        defer { service.rules.endChange() }
        do throws(RuleRefusal) {
            let active = try await service.activate(version, by: by)
            logger.log(
                .warning,
                room: "Anamnesis",
                "other rules screen messages from now on",
                ["version": .setting(active.version)]
            )
            return [
                "ok": true, "rules_version": .string(active.version),
                "proposed_by": .string(active.by), "activated_by": .string(by),
            ]
        } catch {
            switch error {
            case .otherProposed(nil): throw OrderError("no rules are proposed")
            case .otherProposed(let version?):
                throw OrderError("the newest proposal is \(version)")
            case .ownProposal: throw OrderError("who proposed rules does not activate them")
            case .unfit(let fault): throw OrderError("this build can't use them: \(fault)")
            case .unavailable(let error): throw OrderError(error)
            }
        }
    }

    /// Puts in force what was activated before this start; says loudly when that can't be.
    func restoreRules() {
        service.restoreRules()
        guard let fault = service.rules.fault else { return }
        logger.log(
            .error,
            room: "Anamnesis",
            "messages are screened by the compiled rules",
            ["reason": .failure(fault)]
        )
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
