/// Whether a nurse is there to read what a patient writes.
public enum NurseStatus: String, Sendable {
    /// Nurses on duty have been told.
    case alerted
    /// Nobody is on duty: the patient must not wait for an answer.
    case noneOnDuty = "none_on_duty"

    /// The sentence a patient in danger is told.
    public func words(emergencyNumber: String) -> String {
        switch self {
        case .alerted: "A nurse has been told and will look at your message."
        case .noneOnDuty:
            "If you need help now, call \(emergencyNumber). No nurse is on duty at the moment, so do "
                + "not wait for an answer here."
        }
    }
}
