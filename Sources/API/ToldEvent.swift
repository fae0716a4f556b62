import Access
import Clinical
import EventLog
import HTTP
import RecordService
import Synchronization

/// An event of a session on its way to those in it.
///
/// What one of them hears all of the same role hear, so it is written and framed once for each role, however many
/// they are.
final class ToldEvent: Sendable {
    let session: SessionID
    let event: RecordedEvent
    let fact: SessionEvent
    /// What screening found, where it is a message.
    let flags: [RedFlag]
    private let written = Mutex<[(role: Role, messages: [WebSocketMessage])]>([])

    init(_ session: SessionID, _ event: RecordedEvent, _ fact: SessionEvent, flags: [RedFlag]) {
        self.session = session
        self.event = event
        self.fact = fact
        self.flags = flags
    }

    /// The same, to be written anew.
    var again: ToldEvent { ToldEvent(session, event, fact, flags: flags) }

    /// What somebody of `role` hears of it; see ``API/frames(for:role:)``.
    func messages(for role: Role, _ api: API) -> [WebSocketMessage] {
        written.withLock { written in
            if let known = written.first(where: { $0.role == role }) { return known.messages }
            let messages = api.frames(for: self, role: role).map(WebSocketMessage.init(text:))
            written.append((role, messages))
            return messages
        }
    }
}
