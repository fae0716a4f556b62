import Clinical
import RecordService
import Synchronization

/// Stands before a channel that tells of one record: lets notices through in order, and only while the record says
/// that their reader sees it.
///
/// While an interval is open that is a look into memory. When none is, because its quarter of an hour is over, what comes
/// waits until another one is on disk. Bounded: past ``waitingMax`` notices, and when the look can't be recorded, the
/// channel is cut, and its client reads on from where it was.
final class LookGate: Sendable {
    /// Most notices that wait for a look.
    static let waitingMax = 512

    private enum Passing {
        case through
        case begins
        case waits
        case overflows
    }

    private let api: API
    private let viewer: Viewer
    private let patients: Set<PatientID>
    private let tell: @Sendable (Notice) -> Void
    private let cut: @Sendable () -> Void
    private let state = Mutex(State())

    private struct State {
        /// What waits for the look that is being recorded; `nil` while none is.
        var waiting: [Notice]?
        /// What came of asking last.
        var seen: API.Seen?
    }

    init(
        api: API,
        viewer: Viewer,
        patients: Set<PatientID>,
        cut: @escaping @Sendable () -> Void,
        tell: @escaping @Sendable (Notice) -> Void
    ) {
        self.api = api
        self.viewer = viewer
        self.patients = patients
        self.cut = cut
        self.tell = tell
    }

    /// Tells `notice` now, or once the look is on record; from any thread.
    func pass(_ notice: Notice) {
        switch state.withLock({ passing(notice, &$0) }) {
        case .through: tell(notice)
        case .begins: api.turns.spawn { [self] in await open() }
        case .waits: break
        case .overflows: cut()
        }
    }

    private func passing(_ notice: Notice, _ state: inout State) -> Passing {
        guard let count = state.waiting?.count else {
            // What has only passed shows nothing, and neither does what is gone.
            switch notice {
            case .passed, .erased: return .through
            default: break
            }
            if api.sees(viewer, patients, &state.seen) { return .through }
            state.waiting = [notice]
            return .begins
        }
        guard count < Self.waitingMax else { return .overflows }
        state.waiting?.append(notice)
        return .waits
    }

    private func open() async {
        while let notices = take() {
            do throws(Problem) {
                try await api.look(viewer, at: patients)
            } catch {
                state.withLock { $0.waiting = nil }
                return cut()
            }
            // What has waited may have been taken back meanwhile.
            for notice in notices { tell(notice.again) }
        }
    }

    /// What waits; `nil` when nothing does, and from then on notices go through by themselves.
    private func take() -> [Notice]? {
        state.withLock { state in
            guard let notices = state.waiting, !notices.isEmpty else {
                state.waiting = nil
                return nil
            }
            state.waiting = []
            return notices
        }
    }
}
