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
    /// What waits for the look that is being recorded; `nil` while none is.
    private let waiting = Mutex<[Notice]?>(nil)

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
        switch waiting.withLock({ passing(notice, &$0) }) {
        case .through: tell(notice)
        case .begins: api.turns.spawn { [self] in await open() }
        case .waits: break
        case .overflows: cut()
        }
    }

    private func passing(_ notice: Notice, _ waiting: inout [Notice]?) -> Passing {
        guard let count = waiting?.count else {
            // What has only passed shows nothing, and neither does what is gone.
            switch notice {
            case .passed, .erased: return .through
            default: break
            }
            if api.sees(viewer, patients) { return .through }
            waiting = [notice]
            return .begins
        }
        guard count < Self.waitingMax else { return .overflows }
        waiting?.append(notice)
        return .waits
    }

    private func open() async {
        while let notices = take() {
            do throws(Problem) {
                try await api.look(viewer, at: patients)
            } catch {
                waiting.withLock { $0 = nil }
                return cut()
            }
            for notice in notices { tell(Self.anew(notice)) }
        }
    }

    /// What has waited may have been taken back meanwhile.
    private static func anew(_ notice: Notice) -> Notice {
        if case .session(let told) = notice { .session(told.again) } else { notice }
    }

    /// What waits; `nil` when nothing does, and from then on notices go through by themselves.
    private func take() -> [Notice]? {
        waiting.withLock { waiting in
            guard let notices = waiting, !notices.isEmpty else {
                waiting = nil
                return nil
            }
            waiting = []
            return notices
        }
    }
}
