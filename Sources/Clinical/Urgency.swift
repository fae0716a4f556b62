/// How soon somebody must look: four levels, least first.
public enum Urgency: String, Sendable, Comparable, CaseIterable {
    /// Home or pharmacy advice is enough.
    case selfCare = "self_care"
    /// An appointment within days.
    case routine
    /// A clinician the same day.
    case urgent
    /// A clinician now.
    case emergency

    /// Zero for ``selfCare`` up to three for ``emergency``.
    public var rank: Int {
        switch self {
        case .selfCare: 0
        case .routine: 1
        case .urgent: 2
        case .emergency: 3
        }
    }

    /// The Australasian Triage Scale category nearest to this level: 1, 2, 4 or 5.
    public var triageCategory: Int {
        switch self {
        case .emergency: 1
        case .urgent: 2
        case .routine: 4
        case .selfCare: 5
        }
    }

    /// The lower level first.
    public static func < (left: Urgency, right: Urgency) -> Bool {
        left.rank < right.rank
    }
}
