public import API
public import Access
public import Assistant
public import Clinical
import JSON
public import RecordService
public import Telemetry

/// Everything a server is told, read once and checked before anything starts.
public struct Configuration: Sendable {
    /// Where it runs.
    public enum Environment: String, Sendable {
        /// Serves with a loud banner where production would refuse.
        case development
        /// Refuses what is unsafe.
        case production
    }

    /// Where it runs.
    public var environment: Environment
    /// Address to listen on.
    public var host: String
    /// Port to listen on; 0 takes a free one.
    public var port: UInt16
    /// The data directory.
    public var dataDirectory: String
    /// The file of the key-encryption key.
    public var masterKeyFile: String
    /// A command whose output is the key-encryption key, in place of the file.
    public var masterKeyCommand: String?
    /// Where copies of the key store are put when its key-encryption key changes.
    public var keysBackup: String
    /// Where backups are put that an administrator asks for.
    public var backups: String
    /// Every setting as administrators see it: without secrets.
    public var shown: [ShownSetting]
    /// How many years a record is kept after its last entry.
    public var retentionYears: Int64
    /// How far a reader that does not end may let the write-ahead log grow, in bytes.
    public var walBytesMax: Int
    /// Key that opens the service role.
    public var apiKey: String?
    /// Shared secret for HS256.
    public var jwtSecret: String?
    /// The issuer tokens must name.
    public var issuer: String
    /// The audience tokens must name.
    public var audience: String
    /// Other issuers whose tokens are accepted.
    public var trustedIssuers: [TrustedIssuer]
    /// Where the key sets of those are fetched that are not in a file.
    public var remoteKeySets: [RemoteKeySet]
    /// How long an idle sign-in lasts.
    public var sessionIdleSeconds: Int64
    /// How long any sign-in lasts.
    public var sessionAbsoluteSeconds: Int64
    /// How long an access token lasts.
    public var tokenSeconds: Int64
    /// Whether people need a one-time code beside their password.
    public var requiresOneTimeCode: Bool
    /// Where requests may come from, and whose word about that counts.
    public var addresses: AddressPolicy
    /// Browser origins.
    public var origins: OriginList
    /// Whether listed pages of public addresses may reach a service in a private network.
    public var allowsPrivateNetwork: Bool
    /// Whether `?token=` is accepted.
    public var allowsQueryToken: Bool
    /// Whether looks are recorded.
    public var recordsLooks: Bool
    /// Whether outputs are redacted.
    public var redacts: Bool
    /// Whether events are sealed.
    public var seals: Bool
    /// The number patients are told to call.
    public var emergencyNumber: String
    /// Whether rate limits are on.
    public var limitsRates: Bool
    /// Whether state changes need a version and a key.
    public var requiresPreconditions: Bool
    /// Who sees operational pages.
    public var opsPublic: String
    /// Files of the certificate; `nil` for plain HTTP.
    public var tls: TLSFiles?
    /// Whether a proxy in front speaks TLS.
    public var tlsByProxy: Bool
    /// The folder of officers' projections, if there is one.
    public var projectionsDirectory: String?
    /// Whether production may run as root.
    public var allowsRoot: Bool
    /// How long the desk waits, for everything it waits for.
    public var desk: DeskPolicy
    /// Where alerts go that nobody acknowledges.
    public var webhook: AlertWebhookAddress?
    /// Targets to a nurse's first look.
    public var targets: TriageTargets
    /// Witnesses that checkpoints are sent to.
    public var witnesses: [WitnessAddress]
    /// How many of them make a checkpoint witnessed.
    public var witnessQuorum: Int?
    /// Where checkpoints are kept that a verification is held against: a file or a folder.
    public var anchors: String?
    /// Models to ask, in order; without any the interviewer answers.
    public var models: [ModelEndpoint]
    /// Models that get texts as they were written.
    public var trustedModels: Set<String>
    /// How the built-in stand-in for a model is called, if one was asked for.
    public var demoModel: String?
    /// Answers that are made at a time; `nil` for as many as models and interviewer take.
    public var answersMax: Int?
    /// How long a model may take and how much it may say.
    public var modelLimits: ModelLimits
    /// How long the interviewer lets a patient's next messages come before it answers.
    public var answerPause: Duration
    /// Whether answers wait for a nurse.
    public var holdsReplies: Bool
    /// Silence after which a conversation ends that waits for nobody; 0 for never.
    public var conversationIdleSeconds: Int64
    /// The least level that is logged.
    public var logLevel: LogLevel
    /// How what is logged is written.
    public var logFormat: LogFormat
    /// How many event loops.
    public var loops: Int
    /// Open connections.
    public var connectionsMax: Int
    /// Open connections from one address.
    public var connectionsPerAddress: Int
    /// Open sockets and event streams of one principal.
    public var connectionsPerUser: Int
    /// Whether endpoints that only tests need are there.
    public var isTesting: Bool
    /// Whether chat sockets compress where a client offers it.
    public var compressesSockets: Bool

    /// What is odd but does not stop the start; one line each.
    public var warnings: [String] = []

    /// Addresses that never leave the machine.
    public var isLoopback: Bool {
        AddressBlock.isLoopback(host)
    }
}

/// Why a configuration is refused: one line for each fault, with the fix.
public struct ConfigurationError: Error, Equatable, Sendable {
    /// The faults.
    public let faults: [String]
}

extension Configuration {
    /// The key that the specification prints as an example; nobody may use it in production.
    public static let sampleKey = "your_api_key_here"
    /// Secrets of documents that people copy from, long enough to pass for secrets: jwt.io, RFC 7515 A.1, and counting.
    static let publishedSecrets: Set<String> = [
        "a-string-secret-at-least-256-bits-long", "your-256-bit-secret-your-256-bit-secret",
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
        "0123456789abcdef0123456789abcdef", "00000000000000000000000000000000",
        "your_api_key_here_your_api_key_here", "GawgguFyGrWKav7AX4VKUg",
    ]

    /// Whether a secret is long and yet easy.
    ///
    /// Fewer than eight different letters, a piece that is repeated, or the sample in it. Of random ones of 32 hexadecimal digits one in ten million has so few.
    static func isEasy(_ secret: String) -> Bool {
        let bytes = Array(secret.utf8)
        guard bytes.count >= 32 else { return false }
        if Set(bytes).count < 8 || secret.contains(sampleKey) { return true }
        return (1...bytes.count / 2)
            .contains { period in
                bytes.indices.dropFirst(period).allSatisfy { bytes[$0] == bytes[$0 - period] }
            }
    }

    /// Reads settings from environment variables; see ``Setting/all`` for names and standards.
    ///
    /// - Parameters:
    ///   - variables: The environment; names that do not begin with `APP_` are left alone.
    ///   - cores: Processors this process may run on.
    ///   - isRoot: Whether the process runs as root.
    ///   - readFile: Reads the file of a `<NAME>_FILE` variable; `nil` when it can't be read.
    /// - Throws: Every fault at once.
    public init(
        variables: [String: String],
        cores: Int,
        isRoot: Bool,
        readFile: @escaping (String) -> String?
    ) throws(ConfigurationError) {
        var reader = SettingReader(variables: variables, readFile: readFile)
        environment = reader.choice("APP_ENV", Environment.init(rawValue:)) ?? .development
        host = reader.text("APP_SERVING_HOST")
        port = reader.port("APP_SERVING_PORT")
        let givenDirectory = reader.text("APP_DATA_DIR")
        dataDirectory = DataPath.plain(givenDirectory)
        masterKeyFile =
            Setting.given("APP_MASTER_KEY_FILE", variables)
            ?? DataPath.keyFile(of: givenDirectory) { readFile($0) != nil }
        let command = reader.text("APP_MASTER_KEY_COMMAND")
        masterKeyCommand = command.isEmpty ? nil : command
        keysBackup =
            Setting.given("APP_KEYS_BACKUP_DIR", variables) ?? dataDirectory + ".keys-backup"
        backups = Setting.given("APP_BACKUP_DIR", variables) ?? dataDirectory + ".backups"
        shown = Setting.shown(variables)
        retentionYears = reader.number("APP_RETENTION_YEARS", in: 0...200)
        walBytesMax = Int(reader.number("APP_LOG_WAL_MB_MAX", in: 32...65_536)) << 20
        apiKey = reader.secret("APP_SERVING_API_KEY")
        jwtSecret = reader.secret("APP_JWT_HS256_SECRET")
        issuer = reader.text("APP_JWT_ISSUER")
        audience = reader.text("APP_JWT_AUDIENCE")
        trustedIssuers = reader.issuers("APP_JWT_ISSUERS", besides: issuer)
        remoteKeySets = reader.keySets
        sessionIdleSeconds = reader.number("APP_SESSION_IDLE_SECONDS", in: 1...86_400)
        sessionAbsoluteSeconds = reader.number("APP_SESSION_MAX_SECONDS", in: 1...86_400)
        tokenSeconds = reader.number("APP_TOKEN_SECONDS", in: 1...900)
        let isProduction = environment == .production
        requiresOneTimeCode =
            Setting.given("APP_REQUIRE_TOTP", variables) == nil
            ? isProduction : reader.flag("APP_REQUIRE_TOTP")
        addresses = AddressPolicy()
        addresses.trustedProxies = reader.blocks("APP_TRUSTED_PROXIES")
        addresses.allowed = reader.blocks("APP_ALLOWED_IPS")
        addresses.denied = reader.blocks("APP_DENIED_IPS")
        origins = reader.origins("APP_SERVING_ALLOWED_ORIGINS")
        allowsPrivateNetwork = reader.flag("APP_CORS_ALLOW_PRIVATE_NETWORK")
        allowsQueryToken = reader.flag("APP_SERVING_ALLOW_QUERY_TOKEN")
        recordsLooks = reader.flag("APP_MEDICAL_ENABLE_AUDIT_LOG")
        redacts = reader.flag("APP_MEDICAL_PHI_REDACTION")
        seals = reader.flag("APP_MEDICAL_ENABLE_ENCRYPTION")
        emergencyNumber = reader.text("APP_EMERGENCY_NUMBER")
        limitsRates = reader.choice("APP_RATE_LIMITS") { ["on": true, "off": false][$0] } ?? true
        requiresPreconditions = reader.flag("APP_REQUIRE_PRECONDITIONS")
        opsPublic =
            reader.choice("APP_OPS_PUBLIC") {
                ["loopback", "all", "none"].contains($0) ? $0 : nil
            } ?? "loopback"
        tls = reader.tlsFiles()
        tlsByProxy = reader.flag("APP_TLS_TERMINATED_BY_PROXY")
        let projections = reader.text("APP_PROJECTIONS_DIR")
        projectionsDirectory = projections.isEmpty ? nil : projections
        allowsRoot = reader.flag("APP_ALLOW_ROOT")
        (desk, webhook) = reader.desk()
        targets = TriageTargets(
            emergency: reader.number("APP_SLA_EMERGENCY_SECONDS", in: 1...604_800),
            urgent: reader.number("APP_SLA_URGENT_SECONDS", in: 1...604_800),
            routine: reader.number("APP_SLA_ROUTINE_SECONDS", in: 1...604_800),
            selfCare: reader.number("APP_SLA_SELF_CARE_SECONDS", in: 1...604_800)
        )
        witnesses =
            reader.choice("APP_AUDIT_WITNESSES", WitnessAddress.parse) ?? []
        witnessQuorum =
            Setting.given("APP_AUDIT_WITNESS_QUORUM", variables) == nil
            ? nil : Int(clamping: reader.number("APP_AUDIT_WITNESS_QUORUM", in: 1...16))
        let anchors = reader.text("APP_AUDIT_ANCHORS")
        self.anchors = anchors.isEmpty ? nil : anchors
        answersMax =
            Setting.given("APP_POOL_MODEL_MAX", variables) == nil
            ? nil : Int(clamping: reader.number("APP_POOL_MODEL_MAX", in: 1...4096))
        let found = reader.models("APP_MODEL_ENDPOINTS")
        (models, trustedModels, demoModel) = (found.endpoints, found.trusted, found.demo)
        modelLimits = reader.modelLimits()
        answerPause = .milliseconds(reader.number("APP_ANSWER_PAUSE_MS", in: 0...60_000))
        holdsReplies =
            reader.choice("APP_AI_RELEASE_MODE") { ["disclose": false, "review_first": true][$0] }
            ?? true
        conversationIdleSeconds = reader.number(
            "APP_CONVERSATION_IDLE_SECONDS",
            in: 0...31_536_000
        )
        logLevel = reader.choice("APP_LOG_LEVEL", LogLevel.init(name:)) ?? .info
        logFormat = reader.choice("APP_LOG_FORMAT", LogFormat.init(rawValue:)) ?? .json
        loops =
            Setting.given("APP_LOOPS", variables) == nil
            ? max(1, min(cores, 16)) : reader.loops("APP_LOOPS")
        connectionsMax = Int(reader.number("APP_CONNECTIONS_MAX", in: 16...1_000_000))
        connectionsPerAddress = Int(
            reader.number("APP_CONNECTIONS_PER_ADDRESS", in: 1...1_000_000)
        )
        connectionsPerUser = Int(reader.number("APP_CONNECTIONS_PER_USER", in: 1...1_000_000))
        isTesting = reader.flag("APP_TESTING")
        compressesSockets = reader.flag("APP_WEBSOCKET_DEFLATE")
        reader.checkNames()
        check(&reader, isRoot: isRoot)
        warnings = reader.warnings
        guard reader.faults.isEmpty else { throw ConfigurationError(faults: reader.faults) }
    }

    /// What production refuses and development only says loudly.
    private mutating func check(_ reader: inout SettingReader, isRoot: Bool) {
        let isProduction = environment == .production
        func unsafe(_ line: String) {
            if isProduction { reader.faults.append(line) } else { reader.warnings.append(line) }
        }
        if let secret = jwtSecret, secret.utf8.count < 32 {
            reader.faults.append(
                "APP_JWT_HS256_SECRET has \(secret.utf8.count) bytes; use 32 or more"
            )
        }
        for (name, secret) in [
            ("APP_JWT_HS256_SECRET", jwtSecret), ("APP_SERVING_API_KEY", apiKey),
        ] {
            guard let secret else { continue }
            if Self.publishedSecrets.contains(secret) {
                unsafe("\(name) is a published example; make one with: openssl rand -hex 32")
            } else if Self.isEasy(secret) {
                unsafe(
                    "\(name) is easy to guess, of few letters or repeated ones; make one with: openssl rand -hex 32"
                )
            }
        }
        if apiKey == Self.sampleKey {
            unsafe(
                "APP_SERVING_API_KEY is the documented sample; make one with: openssl rand -hex 32"
            )
        } else if let key = apiKey, key.utf8.count < 32 {
            unsafe("APP_SERVING_API_KEY has \(key.utf8.count) bytes; use 32 or more")
        }
        if !emergencyNumber.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
            reader.faults.append(
                "APP_EMERGENCY_NUMBER has no digit, and patients in danger are told to call it"
            )
        }
        if let quorum = witnessQuorum, quorum > witnesses.count {
            reader.faults.append(
                "APP_AUDIT_WITNESS_QUORUM=\(quorum), but APP_AUDIT_WITNESSES names \(witnesses.count): "
                    + "no event would ever be witnessed"
            )
        }
        if addresses.trustedProxies.contains(where: \.isEverything) {
            unsafe("APP_TRUSTED_PROXIES names every address there is; name the proxy's own")
        } else if !isLoopback, tlsByProxy, tls == nil, addresses.trustedProxies.isEmpty {
            unsafe(
                "\(host) is public, APP_TLS_TERMINATED_BY_PROXY=true, and no proxy is named; name it with "
                    + "--behind-proxy CIDR or APP_TRUSTED_PROXIES, or listen on 127.0.0.1"
            )
        }
        if !isLoopback, !tlsByProxy, tls == nil {
            unsafe(
                "\(host) is public and plain HTTP is not private; set APP_TLS_CERT_FILE and "
                    + "APP_TLS_KEY_FILE, or put a TLS proxy in front and set "
                    + "APP_TLS_TERMINATED_BY_PROXY=true, or listen on 127.0.0.1"
            )
        }
        for (name, isOn) in [
            ("APP_MEDICAL_ENABLE_AUDIT_LOG", recordsLooks), ("APP_MEDICAL_PHI_REDACTION", redacts),
            ("APP_MEDICAL_ENABLE_ENCRYPTION", seals),
        ] where !isOn { unsafe("\(name)=false; set it to true") }
        if isTesting { unsafe("APP_TESTING=true opens endpoints for tests; set it to false") }
        if isProduction, isRoot, !allowsRoot {
            reader.faults.append("running as root; use another user, or set APP_ALLOW_ROOT=true")
        }
        if !limitsRates, isProduction || !isLoopback {
            limitsRates = true
            unsafe("APP_RATE_LIMITS=off counts in development on loopback only; limits stay on")
        }
    }
}
