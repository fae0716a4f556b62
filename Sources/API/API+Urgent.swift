import Clinical
public import HTTP
import JSON
import RecordService

extension API {
    /// What is answered although there is too much to do: the alert channel, acknowledging alerts, a patient's words
    /// that raise a red flag whoever they are, and the probes that would have us killed.
    public func isUrgent(_ request: HTTPRequest) -> Bool {
        let path = Authenticator.place(request.path)
        switch request.method {
        case "GET":
            return path == "/livez" || path == "/readyz" || path == "/ws/emergency"
        case "POST":
            if path.hasPrefix("/api/emergency/") || path.hasPrefix("/api/nurse/alerts/") {
                return true
            }
            guard let endpoint = Self.saying(path),
                request.body.count <= 4 * messageBytesMax,
                let body = endpoint.takesFile ? JSON.null : (try? JSON(parsing: request.body)),
                let content = endpoint.words(in: body, of: request, max: messageBytesMax),
                content.utf8.count <= messageBytesMax
            else { return false }
            // Whose words they are is not known yet: what is harmless in most may be an emergency in an infant.
            return service.isRedFlag(forAnybody: content)
        default:
            return false
        }
    }

    /// What a path is for, where a patient says something at it.
    private static func saying(_ path: String) -> Endpoint? {
        switch path {
        case "/api/sessions": .openSession
        case "/api/streaming/chat": .streamChat
        case "/api/streaming/assessment": .streamAssessment
        // By bytes, as routes are found: a name may begin with a mark that joins the slash to another character.
        case _ where !path.utf8.starts(with: "/api/sessions/".utf8): nil
        case _ where path.hasSuffix("/messages"): .postMessage
        case _ where path.hasSuffix("/retract"): .retract
        case _ where path.hasSuffix("/attachments"): .office(.attach)
        default: nil
        }
    }
}
