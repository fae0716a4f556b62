public import Clinical
import Synchronization
public import World

/// An amendment of the compiled rules as somebody proposed it: a fact of the log.
public struct RuleProposal: Sendable, Equatable {
    /// Where the fact stands.
    public let position: UInt64
    /// The text that is read after the compiled tables; empty to go back to those.
    public let amendment: String
    /// Who proposed it: `usr_…`.
    public let by: String
    /// When.
    public let at: Timestamp
    /// Why, in their words.
    public let reason: String?
    /// How many recorded messages it was tried on.
    public let messages: Int64
    /// How many of them it reads in another way than they were read.
    public let differing: Int64

    /// What screenings by it are recorded as: the compiled rules' version, and where the amendment stands in the log.
    public var version: String {
        amendment.isEmpty ? Screening.rulesVersion : "\(Screening.rulesVersion)+\(position)"
    }

    /// The rules with it.
    var rules: ScreeningRules { ScreeningRules(amendedBy: amendment, version: version) }
}

/// By what messages are screened, what waits for a second person, and what is wrong with it.
public struct RuleStanding: Sendable {
    /// The rules in force.
    public var rules: ScreeningRules = .compiled
    /// Whence they are; `nil` for those compiled in.
    public var active: RuleProposal?
    /// Who activated them; `usr_…`, or the operator's name.
    public var activatedBy: String?
    /// The newest proposal, until it is activated.
    public var proposed: RuleProposal?
    /// What the proposal would change.
    public var review: RuleReview?
    /// Why rules that were activated are not in force.
    public var fault: String?
}

/// The rules in force in one service; every message reads them, an activation puts others in their place at once.
///
/// A message keeps those it began with. Where the compiled rules are in force, no lock is taken to know it.
public final class RulesInForce: Sendable {
    private let isAmended = Atomic<Bool>(false)
    private let isChanging = Atomic<Bool>(false)
    private let state = Mutex(RuleStanding())

    /// The rules to screen by.
    public var current: ScreeningRules {
        guard isAmended.load(ordering: .acquiring) else { return .compiled }
        return state.withLock { $0.rules }
    }

    /// All that is known of them.
    public var standing: RuleStanding { state.withLock { $0 } }

    /// Why rules that were activated are not in force; a line.
    public var fault: String? { state.withLock { $0.fault } }

    func change(_ change: (inout RuleStanding) -> Void) {
        let isAmended = state.withLock { state in
            change(&state)
            return state.active.map { !$0.amendment.isEmpty } ?? false
        }
        self.isAmended.store(isAmended, ordering: .releasing)
    }

    /// Whether nobody else proposes, tries or activates rules now; who was let in calls ``endChange()``.
    public func beginChange() -> Bool {
        !isChanging.exchange(true, ordering: .acquiringAndReleasing)
    }

    /// Lets the next one in.
    public func endChange() { isChanging.store(false, ordering: .releasing) }
}
