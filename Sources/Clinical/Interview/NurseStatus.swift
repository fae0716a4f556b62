/// Whether a nurse is there to read what a patient writes.
public enum NurseStatus: String, Sendable {
    /// Nurses on duty have been told.
    case alerted
    /// Nobody is on duty: the patient must not wait for an answer.
    case noneOnDuty = "none_on_duty"
    /// A nurse has settled what was said before; nobody was told of this message.
    case reviewed

    /// The sentence a patient in danger is told.
    public func words(emergencyNumber: String) -> String {
        switch self {
        case .alerted: "A nurse has been told and will look at your message."
        case .reviewed:
            "A nurse has dealt with what you wrote before. If it gets worse or something new happens, call "
                + "\(emergencyNumber), or write what has changed: then a nurse is told again."
        case .noneOnDuty:
            "If you need help now, call \(emergencyNumber). No nurse is on duty at the moment, so do "
                + "not wait for an answer here."
        }
    }
}
