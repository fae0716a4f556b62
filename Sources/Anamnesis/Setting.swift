import API

/// One environment variable the service reads.
public struct Setting: Sendable {
    /// The variable's name.
    public let name: String
    /// What counts when it is not set; empty for nothing.
    public let standard: String
    /// What it does, in a line.
    public let meaning: String

    /// Every variable, in the order they are shown; `anamnesis config show` prints this table.
    public static let all: [Setting] = [
        Setting(
            "APP_ENV",
            "development",
            "development, or production, which refuses unsafe settings"
        ),
        Setting("APP_SERVING_HOST", "127.0.0.1", "address to listen on"),
        Setting("APP_SERVING_PORT", "8000", "port to listen on; 0 takes a free one"),
        Setting("APP_SERVING_API_KEY", "", "key that opens the service role"),
        Setting(
            "APP_SERVING_ALLOWED_ORIGINS",
            "[]",
            "browser origins, a JSON array of texts or {\"origin\",\"paths\",\"methods\"}"
        ),
        Setting(
            "APP_CORS_ALLOW_PRIVATE_NETWORK",
            "false",
            "let listed public pages reach a service in a private network"
        ),
        Setting("APP_SERVING_ALLOW_QUERY_TOKEN", "true", "whether ?token= is accepted"),
        Setting("APP_DATA_DIR", "data", "the data directory"),
        Setting("APP_MASTER_KEY_FILE", "DIR.key", "the file of the key-encryption key, mode 0600"),
        Setting(
            "APP_MASTER_KEY_COMMAND",
            "",
            "a command that prints that key, in place of the file"
        ),
        Setting(
            "APP_KEYS_BACKUP_DIR",
            "DIR.keys-backup",
            "copies of keys.db at each change of key"
        ),
        Setting("APP_BACKUP_DIR", "DIR.backups", "backups an administrator asks for, by time"),
        Setting("APP_RETENTION_YEARS", "10", "how long a record is kept after its last entry"),
        Setting("APP_LOG_WAL_MB_MAX", "1024", "how far a reader may let events.db-wal grow"),
        Setting("APP_JWT_HS256_SECRET", "", "shared secret of 32 bytes or more; turns HS256 on"),
        Setting("APP_JWT_ISSUER", "anamnesis", "the issuer tokens must name"),
        Setting("APP_JWT_AUDIENCE", "anamnesis", "the audience tokens must name"),
        Setting(
            "APP_JWT_ISSUERS",
            "[]",
            "other issuers: [{\"issuer\",\"audience\",\"jwks_file\" or \"jwks_url\",\"roles\":[…]}]"
        ),
        Setting("APP_TRUSTED_PROXIES", "[]", "blocks whose X-Forwarded-For counts, a JSON array"),
        Setting("APP_ALLOWED_IPS", "[]", "blocks clients must be in, a JSON array"),
        Setting("APP_DENIED_IPS", "[]", "blocks clients must not be in, a JSON array"),
        Setting("APP_TOKEN_SECONDS", "900", "how long an access token lasts, at most 900"),
        Setting("APP_SESSION_IDLE_SECONDS", "900", "how long an idle sign-in lasts"),
        Setting("APP_SESSION_MAX_SECONDS", "28800", "how long any sign-in lasts"),
        Setting("APP_REQUIRE_TOTP", "", "a second factor for people; true in production"),
        Setting("APP_MEDICAL_ENABLE_AUDIT_LOG", "true", "record looks; false in development only"),
        Setting("APP_MEDICAL_PHI_REDACTION", "true", "redact outputs; false in development only"),
        Setting("APP_MEDICAL_ENABLE_ENCRYPTION", "true", "seal events; false in development only"),
        Setting("APP_EMERGENCY_NUMBER", "112", "the number patients are told to call"),
        Setting("APP_RATE_LIMITS", "on", "off is honoured in development on loopback only"),
        Setting("APP_REQUIRE_PRECONDITIONS", "false", "demand If-Match and Idempotency-Key"),
        Setting("APP_OPS_PUBLIC", "loopback", "who sees operational pages: loopback, all, none"),
        Setting("APP_TLS_CERT_FILE", "", "certificate chain in PEM; turns TLS on; read on SIGHUP"),
        Setting("APP_TLS_KEY_FILE", "", "the certificate's key in PEM, mode 0600, no link"),
        Setting("APP_TLS_CLIENT_CA_FILE", "", "authorities whose certificates clients show"),
        Setting("APP_TLS_CLIENT_CERTIFICATES", "required", "or optional, where a CA file is set"),
        Setting("APP_TLS_TERMINATED_BY_PROXY", "false", "a proxy in front speaks TLS"),
        Setting("APP_ALLOW_ROOT", "false", "let production run as root"),
        Setting("APP_CONFIG", "", "a file of more settings, as serve --env-file takes"),
        Setting("APP_PROJECTIONS_DIR", "", "folder of officers' projections, read while serving"),
        Setting("APP_LEASE_SECONDS", "120", "how long a claim lasts without its nurse"),
        Setting("APP_UNDO_SECONDS", "10", "how long a decision can be taken back"),
        Setting("APP_SNOOZE_SECONDS_MAX", "14400", "longest time a case can be put off"),
        Setting("APP_ALERT_REPEAT_SECONDS", "30", "how often nurses are told again of an alert"),
        Setting("APP_ALERT_CHARGE_SECONDS", "30", "when an unseen alert goes to charge nurses"),
        Setting("APP_ALERT_ON_CALL_SECONDS", "90", "when an unseen alert goes to those on call"),
        Setting("APP_ALERT_WEBHOOK_SECONDS", "150", "when an unseen alert goes to the webhook"),
        Setting("APP_ALERT_WEBHOOK_URL", "", "where unseen alerts are posted, without any text"),
        Setting("APP_ALERT_WEBHOOK_SECRET", "", "signs what is posted there; 32 bytes or more"),
        Setting("APP_SLA_EMERGENCY_SECONDS", "120", "target to a nurse's first look"),
        Setting("APP_SLA_URGENT_SECONDS", "600", "target to a nurse's first look"),
        Setting("APP_SLA_ROUTINE_SECONDS", "3600", "target to a nurse's first look"),
        Setting("APP_SLA_SELF_CARE_SECONDS", "7200", "target to a nurse's first look"),
        Setting(
            "APP_AUDIT_WITNESSES",
            "[]",
            "who cosigns checkpoints: [{\"url\",\"key\"}], key as the witness prints it"
        ),
        Setting(
            "APP_AUDIT_WITNESS_QUORUM",
            "",
            "how many of them make an event witnessed; all when not set"
        ),
        Setting(
            "APP_AUDIT_ANCHORS",
            "",
            "a file or folder of checkpoints kept elsewhere, for POST /api/audit/verify in mode anchors"
        ),
        Setting(
            "APP_MODEL_ENDPOINTS",
            "[]",
            "models to ask: [{\"url\",\"api\",\"model\",\"key_file\",\"priority\",\"max_concurrent\",\"redact\"}]"
        ),
        Setting("APP_MODEL_TIMEOUT_FIRST_TOKEN_MS", "5000", "to a model's first word"),
        Setting("APP_MODEL_TIMEOUT_TOTAL_MS", "60000", "to a model's last word"),
        Setting("APP_MODEL_MAX_OUTPUT_TOKENS", "512", "what a model is asked for at most"),
        Setting(
            "APP_POOL_MODEL_MAX",
            "",
            "answers made at a time; when not set 64, and as many as the models take"
        ),
        Setting(
            "APP_ANSWER_PAUSE_MS",
            "2",
            "how long the interviewer lets a patient's next messages come before it answers; 25 times that while many are on their way"
        ),
        Setting("APP_AI_RELEASE_MODE", "disclose", "or review_first: a nurse releases each answer"),
        Setting(
            "APP_CONVERSATION_IDLE_SECONDS",
            "86400",
            "silence after which a conversation ends that waits for nobody; 0 for never"
        ),
        Setting("APP_LOG_LEVEL", "info", "debug, info, warning or error"),
        Setting("APP_LOG_FORMAT", "json", "or pretty, lines for people to read"),
        Setting("APP_LOOPS", "", "event loops; one for each core it may run on when not set"),
        Setting("APP_CONNECTIONS_MAX", "10000", "open connections; the last 256 for emergencies"),
        Setting("APP_CONNECTIONS_PER_ADDRESS", "256", "open connections from one address"),
        Setting("APP_CONNECTIONS_PER_USER", "64", "open sockets and streams of one principal"),
        Setting("APP_TESTING", "false", "serve /test/echo; refused in production"),
        Setting("APP_WEBSOCKET_DEFLATE", "false", "compress chat; lengths then tell of contents"),
        Setting("APP_CACHE_REDIS_URL", "", "not built yet: read and told, nothing connects"),
        Setting("APP_CACHE_ENABLE_MODEL_CACHE", "true", "not built yet: read and told"),
        Setting("APP_CACHE_ENABLE_RESPONSE_CACHE", "true", "not built yet: read and told"),
    ]

    /// Variables that also come as `<NAME>_FILE`, the path of a file that holds the value.
    public static let secrets: Set<String> = [
        "APP_SERVING_API_KEY", "APP_JWT_HS256_SECRET", "APP_ALERT_WEBHOOK_SECRET",
    ]

    /// Names that some had before, by the name they have now; the new one counts where both are set.
    static let former = ["APP_SESSION_MAX_SECONDS": "APP_SESSION_ABSOLUTE_SECONDS"]

    /// Names that other descriptions of this service have, and what to use in their place: what can't be sized is
    /// better refused than left without effect.
    static let instead: [String: String] = {
        let opened = "nothing is opened before it is needed, so there is no least number"
        let loop = "each event loop has one connection to each read model: APP_LOOPS"
        let redis = "nothing connects to Redis"
        return [
            "APP_POOL_WEBSOCKET_MIN": opened, "APP_POOL_HTTP_MIN": opened,
            "APP_POOL_MODEL_MIN": opened + "; the most is APP_POOL_MODEL_MAX",
            "APP_POOL_WEBSOCKET_MAX": "use APP_CONNECTIONS_MAX and APP_CONNECTIONS_PER_USER",
            "APP_POOL_HTTP_MAX": "use max_concurrent of each of APP_MODEL_ENDPOINTS",
            "APP_POOL_DATABASE_MIN": loop, "APP_POOL_DATABASE_MAX": loop,
            "APP_POOL_REDIS_MIN": redis, "APP_POOL_REDIS_MAX": redis,
        ]
    }()

    /// What `variables` give for a setting by its name or by the one it had before.
    static func given(_ name: String, _ variables: [String: String]) -> String? {
        [name, former[name]].compactMap { $0 }.compactMap { variables[$0] }
            .first { !$0.isEmpty }
    }

    /// Settings whose value may hold a secret among other things.
    private static let guarded: Set<String> = [
        "APP_MASTER_KEY_COMMAND", "APP_CACHE_REDIS_URL", "APP_ALERT_WEBHOOK_URL",
    ]

    /// Whether the value of a variable is a secret, or may hold one.
    static func mayBeSecret(_ name: String) -> Bool {
        secrets.contains(name) || guarded.contains(name)
    }

    /// Every setting with its value in `variables` and where that came from; secrets are masked.
    static func shown(_ variables: [String: String]) -> [ShownSetting] {
        all.map { setting in
            var (value, origin) = (setting.standard, "default")
            if let given = given(setting.name, variables) {
                (value, origin) = (given, "environment")
            }
            if secrets.contains(setting.name), variables[setting.name + "_FILE"] != nil {
                (value, origin) = ("file", "file")
            }
            return ShownSetting(
                name: setting.name,
                value: mayBeSecret(setting.name) && origin != "default" ? "********" : value,
                origin: origin,
                standard: setting.standard,
                meaning: setting.meaning
            )
        }
    }

    /// Whether `name` is one of them.
    public static func isKnown(_ name: String) -> Bool {
        all.contains { $0.name == name } || former.values.contains(name)
            || secrets.contains { name == $0 + "_FILE" }
    }

    /// The known name nearest to `name` by edit distance.
    public static func nearest(to name: String) -> String {
        let names = all.map(\.name)
        return names.min { distance($0, name) < distance($1, name) } ?? "APP_ENV"
    }

    /// Levenshtein distance over bytes.
    private static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.utf8)
        let right = Array(right.utf8.prefix(100))
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let cost = byte == other ? diagonal : diagonal + 1
                diagonal = row[column + 1]
                row[column + 1] = min(cost, min(row[column + 1], row[column]) + 1)
            }
        }
        return row[right.count]
    }

    private init(_ name: String, _ standard: String, _ meaning: String) {
        self.name = name
        self.standard = standard
        self.meaning = meaning
    }
}
