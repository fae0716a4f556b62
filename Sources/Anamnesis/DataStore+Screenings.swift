public import Clinical
import EventLog
import RecordService
public import World

/// A patient's message with what the rules made of it when it was posted.
public struct RecordedScreening: Sendable {
    /// The session.
    public let session: SessionID
    /// The message.
    public let message: MessageID
    /// Its words.
    public let text: String
    /// The version of the rules then.
    public let rulesVersion: String
    /// What they said.
    public let result: ScreeningResult
}

extension DataStore {
    /// Every screened message of a data directory, in the order of the log.
    ///
    /// Opens the log alone: a running service must be stopped first, or a restored backup used.
    public static func eachScreening(
        _ configuration: Configuration,
        world: World,
        _ take: (RecordedScreening) -> Void
    ) throws(StartError) {
        let log = try open(configuration, world: world) { _ in }
        defer { log.close() }
        var words: [MessageID: String] = [:]
        var position: UInt64 = 0
        while position < log.head {
            let events: [RecordedEvent]
            do throws(ReadError) {
                events = try log.read(from: position, limit: 512)
            } catch {
                throw StartError(isConfiguration: false, description: "\(error)")
            }
            guard !events.isEmpty else { return }
            position += UInt64(events.count)
            for event in events {
                // What no longer opens was erased; there is nothing to try it on.
                guard let fact = try? RecordService.fact(event) else { continue }
                switch fact {
                case .messagePosted(let posted):
                    if posted.sender == .patient { words[posted.message] = posted.content }
                case .messageScreened(let screened):
                    guard let text = words.removeValue(forKey: screened.message) else { continue }
                    take(
                        RecordedScreening(
                            session: SessionID(event.stream),
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
