/// The read models that come with the service; each `.sql` file beside this one is one of them.
public enum Projections {
    /// File name and text of each, in the order they are listed to people.
    public static let files: [(name: String, text: String)] = [
        ("queue.sql", text(PackageResources.queue_sql)),
        ("sessions.sql", text(PackageResources.sessions_sql)),
        ("alerts.sql", text(PackageResources.alerts_sql)),
        ("audit.sql", text(PackageResources.audit_sql)),
        ("users.sql", text(PackageResources.users_sql)),
        ("patients.sql", text(PackageResources.patients_sql)),
        ("rules.sql", text(PackageResources.rules_sql)),
        ("metrics.sql", text(PackageResources.metrics_sql)),
        ("canned.sql", text(PackageResources.canned_sql)),
        ("webhooks.sql", text(PackageResources.webhooks_sql)),
    ]

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
