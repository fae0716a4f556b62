import Clinical
import EventLog
import RecordService

/// A patient's message with what the rules made of it when it was posted.
struct RecordedScreening {
    /// The session.
    let session: SessionID
    /// Whose it is.
    let patient: PatientID?
    /// The message.
    let message: MessageID
    /// Its words.
    let text: String
    /// The version of the rules then.
    let rulesVersion: String
    /// What they said.
    let result: ScreeningResult
}

extension DataStore {
    /// Every screened message of an open log, in order; a running service goes on beside it.
    static func eachScreening(
        in log: EventLog,
        _ take: (RecordedScreening) -> Void
    ) throws(ReadError) {
        var words: [MessageID: String] = [:]
        var patients: [SessionID: PatientID] = [:]
        var position: UInt64 = 0
        let head = log.head
        while position < head {
            let events = try log.read(from: position, limit: 512)
            guard !events.isEmpty else { return }
            position += UInt64(events.count)
            for event in events {
                // What no longer opens was erased; there is nothing to try it on.
                guard let fact = try? RecordService.fact(event) else { continue }
                let session = SessionID(event.stream)
                switch fact {
                case .opened(let opened): patients[session] = opened.patient
                case .messagePosted(let posted):
                    if posted.sender == .patient { words[posted.message] = posted.content }
                case .messageScreened(let screened):
                    guard let text = words.removeValue(forKey: screened.message) else { continue }
                    take(
                        RecordedScreening(
                            session: session,
                            patient: patients[session],
                            message: screened.message,
                            text: text,
                            rulesVersion: screened.rulesVersion,
                            result: screened.result
                        )
                    )
                default: break
                }
            }
        }
    }
}
