/// What a role's tokens are for, in the manner of SMART App Launch 2; the policy table decides, these tell clients.
public enum Scopes {
    /// Scopes people may be given beyond their role.
    public static let grantable: Set<String> = [
        "charge_nurse", "on_call_physician", "privacy_officer", "audit.clinical",
    ]

    /// Those among a proof's scopes that decide what its holder may do.
    public static func deciding(_ scopes: Set<String>) -> Set<String> {
        scopes.intersection(grantable)
    }

    /// The scopes of a role, with those a charge nurse has on top.
    public static func text(_ role: Role, _ extra: Set<String>) -> String {
        var scopes: [String]
        switch role {
        case .patient:
            scopes = [
                "patient/Communication.crs", "patient/RiskAssessment.rs", "patient/AuditEvent.rs",
            ]
        case .nurse:
            scopes = [
                extra.contains("charge_nurse") ? "user/Task.cruds" : "user/Task.rus",
                "user/Communication.crs", "user/RiskAssessment.rus", "user/AuditEvent.s",
            ]
            if extra.contains("charge_nurse") { scopes += ["analytics.r", "sla.w"] }
        case .admin: scopes = ["system/config.*", "system/users.*"]
        case .compliance: scopes = ["user/AuditEvent.rs", "audit.verify", "audit.export"]
        case .service: scopes = ["system/Communication.c"]
        }
        return (scopes + extra.sorted()).joined(separator: " ")
    }
}
