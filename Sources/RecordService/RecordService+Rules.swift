public import Clinical
public import EventLog
import JSON
import ProjectionEngine
import SQLite
import World

/// Why proposed rules were not activated.
public enum RuleRefusal: Error, Equatable, Sendable {
    /// Nothing is proposed, or something else: the version that is, if any.
    case otherProposed(String?)
    /// Who proposed them can't be the second person.
    case ownProposal
    /// This build can't use them.
    case unfit(String)
    /// The log can't take it now.
    case unavailable(AppendError)
}

// Rules that people change: proposed by one, activated by another, both facts of the log.
extension RecordService {
    /// Puts a reviewed amendment on record, in place of what was proposed before.
    public func propose(
        _ amendment: String,
        _ review: RuleReview,
        reason: String?,
        messages: Int64,
        differing: Int64,
        by: String
    ) async throws(AppendError) -> RuleProposal {
        let body = Fields().with("amendment", amendment).with("by", by).with("reason", reason)
            .with("messages", messages).with("differing", differing).json
        let done = try await record("rules_proposed", body, by: by)
        let proposal = RuleProposal(
            position: done.position,
            amendment: amendment,
            by: by,
            at: done.recordedAt,
            reason: reason,
            messages: messages,
            differing: differing
        )
        rules.change { standing in
            standing.proposed = proposal
            standing.review = review
        }
        return proposal
    }

    /// Puts the proposal of that version in force, once that is on disk; the same again changes nothing.
    public func activate(
        _ version: String,
        by: String
    ) async throws(RuleRefusal) -> RuleProposal {
        let standing = rules.standing
        guard let proposal = standing.proposed else {
            if let active = standing.active, active.version == version { return active }
            throw .otherProposed(nil)
        }
        guard proposal.version == version else { throw .otherProposed(proposal.version) }
        guard proposal.by != by else { throw .ownProposal }
        if let fault = standing.review?.faults.first { throw .unfit(fault) }
        let new = proposal.rules
        let body = Fields().with("rules_version", version).with("by", by)
            .with("proposal", Int64(clamping: proposal.position))
            .with("proposed_by", proposal.by).json
        do throws(AppendError) {
            _ = try await record("rules_activated", body, by: by)
        } catch {
            throw .unavailable(error)
        }
        rules.change { standing in
            standing = RuleStanding(rules: new, active: proposal, activatedBy: by)
        }
        return proposal
    }

    /// Puts in force what the log says was activated last; at start, before anything is screened.
    ///
    /// What this build can't use stays out: the compiled rules screen then, and ``RulesInForce/fault`` says why.
    public func restoreRules() {
        var standing = RuleStanding()
        do throws(RuleFault) {
            let proposals = try facts("rules_proposed").map(Self.proposal)
            let activation = try facts("rules_activated").last
            if let newest = proposals.last, newest.position > activation?.event.position ?? 0 {
                standing.proposed = newest
            }
            if let activation { try Self.restore(activation.fact, of: proposals, in: &standing) }
        } catch {
            standing.fault =
                "the rules that were activated are not in force, the compiled ones are: "
                + error.text
        }
        standing.review = standing.proposed?.rules.review(against: standing.rules)
        rules.change { $0 = standing }
    }

    private static func restore(
        _ activation: JSON,
        of proposals: [RuleProposal],
        in standing: inout RuleStanding
    ) throws(RuleFault) {
        guard let number = activation["proposal"]?.integer else { return }
        guard let proposal = proposals.last(where: { $0.position == UInt64(clamping: number) })
        else { throw RuleFault(text: "what they are is not in the log") }
        let new = proposal.rules
        if let fault = new.review().faults.first { throw RuleFault(text: fault) }
        standing.rules = new
        standing.active = proposal
        standing.activatedBy = activation["by"]?.string
    }

    private struct RuleFault: Error {
        let text: String
    }

    private func facts(
        _ type: String
    ) throws(RuleFault) -> [(event: RecordedEvent, fact: JSON)] {
        var found: [(event: RecordedEvent, fact: JSON)] = []
        var after: Int64 = -1
        while true {
            guard
                let rows = try? projections.query(
                    "audit",
                    "of_type",
                    ["type": .text(type), "after": .integer(after), "limit": .integer(1000)]
                )
            else { throw RuleFault(text: "the read models can't be asked") }
            guard !rows.rows.isEmpty else { return found }
            for row in rows.rows {
                after = row.integer(rows.column("position")) ?? .max
                guard let event = try? log.read(from: UInt64(clamping: after), limit: 1).first,
                    let fact = event.body.flatMap({ try? JSON(parsing: $0) })
                else { throw RuleFault(text: "record \(after) can't be read") }
                found.append((event, fact))
            }
        }
    }

    private static func proposal(_ found: (event: RecordedEvent, fact: JSON)) -> RuleProposal {
        RuleProposal(
            position: found.event.position,
            amendment: found.fact["amendment"]?.string ?? "",
            by: found.fact["by"]?.string ?? "",
            at: found.event.recordedAt,
            reason: found.fact["reason"]?.string,
            messages: found.fact["messages"]?.integer ?? 0,
            differing: found.fact["differing"]?.integer ?? 0
        )
    }

    private func record(
        _ type: String,
        _ body: JSON,
        by: String
    ) async throws(AppendError) -> Appended {
        let event = NewEvent(
            id: world.identifier(),
            stream: .zero,
            type: type,
            actor: UserID(by)?.raw ?? .zero,
            sealing: .day,
            body: body.bytes
        )
        return try await log.append([event])
    }
}
