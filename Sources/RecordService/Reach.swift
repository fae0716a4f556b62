public import Clinical
public import SQLite

/// Whose work a nurse sees and may do: their unit's; for an on-call physician also what was escalated, anywhere.
///
/// Every decision about a case, an alert or a conversation asks it: lists, single records, acts, and what live
/// channels tell. A record outside it opens in an emergency alone (``EmergencyAccess``).
public struct Reach: Sendable, Hashable {
    /// The unit that means all.
    public static let anywhere = "*"
    /// No bounds by unit: patients have their own record, officers and administrators their own rules.
    public static let everything = Reach(unit: anywhere, isOnCall: false)

    /// The unit, or ``anywhere``.
    public let unit: String
    /// Whether what was escalated in other units is within reach.
    public let isOnCall: Bool

    /// A reach.
    public init(unit: String, isOnCall: Bool) {
        self.unit = unit
        self.isOnCall = isOnCall
    }

    /// Whether something of `unit` is within reach; what has no unit is within everybody's.
    public func admits(_ unit: String?, isEscalated: Bool = false) -> Bool {
        self.unit == Self.anywhere || unit == nil || unit == self.unit || (isOnCall && isEscalated)
    }

    /// Bound values for the queries of `queue` and `alerts`.
    public var parameters: [String: SQLValue] {
        [
            "unit": unit == Self.anywhere ? .null : .text(unit),
            "on_call": .integer(isOnCall ? 1 : 0),
        ]
    }
}

extension People {
    /// The reach of somebody: by their entry here, or by what their token claims when they have none.
    ///
    /// Somebody without either belongs to the standard unit.
    public func reach(of user: UserID, claimed unit: String?) -> Reach {
        let person = person(user)
        let isOurs = person?.login != nil
        return Reach(
            unit: (isOurs ? person?.unit : unit) ?? Person.standardUnit,
            isOnCall: person?.scopes.contains("on_call_physician") ?? false
        )
    }

    /// Whether anybody here works in a unit: a patient must not be sent where nobody looks.
    public func isStaffed(_ unit: String) -> Bool {
        unit == Person.standardUnit
            || all.contains { $0.role == "nurse" && !$0.isDisabled && $0.unit == unit }
    }
}
