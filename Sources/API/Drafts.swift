import Clinical
import RecordService
import Synchronization
import World

/// Text that people have not sent yet; in memory alone, so that nothing clinical lies anywhere in clear.
///
/// Bounded: 50 of one person, 10,000 and 64 MiB in all, a day each.
final class Drafts: Sendable {
    /// Why a draft is not kept.
    enum Refusal: Error {
        /// The person has as many as are kept of one.
        case ownFull
        /// There is no room for anybody's.
        case full
    }

    private static let ownMax = 50
    private static let max = 10_000
    private static let bytesMax = 64 << 20
    private static let seconds: Int64 = 86_400

    private struct Name: Hashable {
        let user: UserID
        let key: String
    }

    private struct Draft {
        let content: String
        /// Whose record the person speaks for; only of patients.
        let patient: PatientID?
        let keptAt: Timestamp
    }

    private struct State {
        private(set) var drafts: [Name: Draft] = [:]
        private(set) var counts: [UserID: Int] = [:]
        private(set) var bytes = 0
        var sweptAt = Timestamp(microseconds: 0)

        subscript(_ name: Name) -> Draft? {
            get { drafts[name] }
            set {
                let old = drafts[name]
                drafts[name] = newValue
                bytes += Self.size(newValue, name) - Self.size(old, name)
                let more = (newValue == nil ? 0 : 1) - (old == nil ? 0 : 1)
                let count = counts[name.user, default: 0] + more
                counts[name.user] = count > 0 ? count : nil
            }
        }

        private static func size(_ draft: Draft?, _ name: Name) -> Int {
            draft.map { $0.content.utf8.count + name.key.utf8.count } ?? 0
        }

        mutating func drop(where isGone: (Name, Draft) -> Bool) {
            for (name, draft) in drafts where isGone(name, draft) { self[name] = nil }
        }
    }

    private let state = Mutex(State())

    /// Keeps a draft in place of the one before.
    ///
    /// - Throws: What there is no room for is not kept, and the one before stays.
    func keep(
        _ content: String,
        of caller: Caller,
        key: String,
        now: Timestamp
    ) throws(Refusal) {
        let name = Name(user: caller.user, key: key)
        let draft = Draft(content: content, patient: caller.patient, keptAt: now)
        let refusal = state.withLock { state -> Refusal? in
            Self.sweep(&state, now)
            let before = state[name]
            state[name] = draft
            guard state.counts[caller.user, default: 0] <= Self.ownMax else {
                state[name] = before
                return .ownFull
            }
            guard state.drafts.count <= Self.max, state.bytes <= Self.bytesMax else {
                state[name] = before
                return .full
            }
            return nil
        }
        if let refusal { throw refusal }
    }

    /// Takes out those that are older than a day; all are looked at once a minute.
    private static func sweep(_ state: inout State, _ now: Timestamp) {
        // A clock that was set back is not waited for.
        guard !(state.sweptAt...state.sweptAt.adding(seconds: 60)).contains(now) else { return }
        state.sweptAt = now
        let oldest = now.adding(seconds: -seconds)
        state.drop { _, draft in draft.keptAt <= oldest }
    }

    /// A draft that is not older than a day.
    func find(user: UserID, key: String, now: Timestamp) -> String? {
        let draft = state.withLock { $0[Name(user: user, key: key)] }
        guard let draft, draft.keptAt > now.adding(seconds: -Self.seconds) else { return nil }
        return draft.content
    }

    /// Forgets a draft.
    func drop(user: UserID, key: String) {
        state.withLock { $0[Name(user: user, key: key)] = nil }
    }

    /// Forgets what the patients of these records wrote, and what anybody calls by them or by a conversation of theirs.
    func drop(of records: ShownRecords) {
        let names = records.patients.map(\.text) + records.cases.map(\.session.text)
        state.withLock { state in
            state.drop { name, draft in
                draft.patient.map(records.patients.contains) ?? false
                    || names.contains(where: name.key.contains)
            }
        }
    }
}
