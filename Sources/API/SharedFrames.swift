import Clinical
import RecordService
import Synchronization
import World

/// Frames that many nurses are sent alike, made once.
///
/// A frame is a function of the row or alert, its place in the log, and the second: waits are told in whole
/// seconds. Bounded: those of other seconds are dropped, and all past 512.
final class SharedFrames: Sendable {
    /// What makes two frames the same.
    struct Key: Hashable {
        let kind: String
        let subject: Identifier
        let seq: UInt64
    }

    /// One alert as it stands and shows its patient, in one form.
    static func key(of alert: QueueAlert, _ cause: AlertCause, as form: String) -> Key {
        let standing =
            "\(alert.level) \(alert.attempts) \(alert.hops.utf8.count) \(alert.flags.utf8.count)"
            + " \(alert.severity) \(alert.acknowledgedBy ?? "") \(alert.outcome ?? "")"
        let patient = [alert.patientName, alert.callbackNumber, alert.location]
            .map { $0 ?? "" }.joined(separator: "\n")
        return Key(
            kind: "\(form) \(cause) \(standing) \(alert.patient.text) \(patient)",
            subject: alert.alert.raw,
            seq: UInt64(clamping: alert.position)
        )
    }

    private struct State {
        var second: Int64 = 0
        var frames: [Key: [UInt8]] = [:]
    }

    private static let max = 512
    private let state = Mutex(State())

    /// The frame of `key`, made by `make` unless somebody has had it this second.
    func frame(_ key: Key, now: Timestamp, make: () -> [UInt8]) -> [UInt8] {
        let known = state.withLock { state -> [UInt8]? in
            if state.second != now.seconds || state.frames.count >= Self.max {
                state.second = now.seconds
                state.frames.removeAll(keepingCapacity: true)
            }
            return state.frames[key]
        }
        if let known { return known }
        let made = make()
        state.withLock { $0.frames[key] = made }
        return made
    }
}
