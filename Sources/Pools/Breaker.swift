import Synchronization

/// Keeps calls from something that fails: closed it lets them through, open it does not, half open it lets one try.
///
/// Times are monotonic nanoseconds. By itself it opens after ``failuresMax`` failures in a row, and lets one call try
/// after ``pauseNanoseconds``; a person may hold it open or closed instead.
public final class Breaker: Sendable {
    /// What it does with the next call.
    public enum State: String, Sendable {
        /// Calls go through.
        case closed
        /// No call goes through.
        case open
        /// One call tries; others do not go through.
        case halfOpen = "half_open"
    }

    /// Who decides.
    public enum Mode: String, Sendable, CaseIterable {
        /// It opens and closes by itself.
        case auto
        /// A person holds it open.
        case open
        /// A person holds it closed.
        case closed
    }

    /// How a call ended.
    public enum Outcome: Sendable {
        /// What was called answered.
        case answered
        /// What was called failed.
        case failed
        /// Nobody knows, as when the caller gave up.
        case unknown
    }

    /// One call that was let through.
    public struct Pass: Sendable {
        fileprivate let isTry: Bool
        fileprivate let setting: Int
    }

    private struct Standing {
        var mode = Mode.auto
        /// How often somebody has set the mode; calls of before count no more.
        var setting = 0
        var failures = 0
        var opened: UInt64?
        var isTrying = false
    }

    /// Failures in a row after which it opens.
    public let failuresMax: Int
    /// How long it stays open before one call tries.
    public let pauseNanoseconds: UInt64
    private let standing = Mutex(Standing())

    /// A closed one that decides by itself.
    public init(failuresMax: Int = 5, pauseNanoseconds: UInt64 = 10_000_000_000) {
        self.failuresMax = max(1, failuresMax)
        self.pauseNanoseconds = pauseNanoseconds
    }

    /// Who decides.
    public var mode: Mode { standing.withLock { $0.mode } }

    /// From now on `mode` decides; what was counted is forgotten.
    public func set(_ mode: Mode) {
        standing.withLock { $0 = Standing(mode: mode, setting: $0.setting + 1) }
    }

    /// What it does with a call now.
    public func state(_ now: UInt64) -> State {
        standing.withLock { state($0, now) }
    }

    private func state(_ standing: Standing, _ now: UInt64) -> State {
        switch standing.mode {
        case .open: return .open
        case .closed: return .closed
        case .auto:
            guard let opened = standing.opened else { return .closed }
            let isOver = standing.isTrying || now >= opened &+ pauseNanoseconds
            return isOver ? .halfOpen : .open
        }
    }

    /// Lets a call through, or not; who has a pass says how it ended, by ``end(_:_:_:)``.
    public func admit(_ now: UInt64) -> Pass? {
        standing.withLock { standing in
            switch state(standing, now) {
            case .closed: return Pass(isTry: false, setting: standing.setting)
            case .open: return nil
            case .halfOpen:
                guard !standing.isTrying else { return nil }
                standing.isTrying = true
                return Pass(isTry: true, setting: standing.setting)
            }
        }
    }

    /// Takes in how a call ended; once it has opened, only the call that tries decides.
    public func end(_ pass: Pass, _ outcome: Outcome, _ now: UInt64) {
        standing.withLock { standing in
            guard pass.setting == standing.setting, pass.isTry || standing.opened == nil else {
                return
            }
            if pass.isTry { standing.isTrying = false }
            switch outcome {
            case .unknown: break
            case .answered: (standing.failures, standing.opened) = (0, nil)
            case .failed:
                standing.failures += 1
                if pass.isTry || standing.failures >= failuresMax { standing.opened = now }
            }
        }
    }
}
