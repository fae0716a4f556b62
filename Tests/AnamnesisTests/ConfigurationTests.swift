import Access
import Anamnesis
import Testing

private func configuration(
    _ variables: [String: String],
    isRoot: Bool = false
) throws -> Configuration {
    try Configuration(variables: variables, cores: 2, isRoot: isRoot) { path in
        path == "/secret" ? String(repeating: "s", count: 40) + "\n" : nil
    }
}

private let production = [
    "APP_ENV": "production", "APP_SERVING_API_KEY": "b7c1f04e9a3d5826e0417bd9c35fa862",
]

/// The environment block of the specification, word for word.
private let specified = """
    # Server Configuration
    APP_SERVING_HOST=0.0.0.0
    APP_SERVING_PORT=8000
    APP_SERVING_API_KEY=your_api_key_here

    # Medical Compliance
    APP_MEDICAL_ENABLE_AUDIT_LOG=true
    APP_MEDICAL_PHI_REDACTION=true
    APP_MEDICAL_ENABLE_ENCRYPTION=true

    # CORS Configuration
    APP_SERVING_ALLOWED_ORIGINS=["https://app.medical-ai.health", "https://dashboard.medical-ai.health"]

    # Connection Pool
    APP_CACHE_REDIS_URL=redis://localhost:6379/0
    APP_CACHE_ENABLE_MODEL_CACHE=true
    APP_CACHE_ENABLE_RESPONSE_CACHE=true
    """

@Suite("Settings are read once and checked before anything starts")
struct ConfigurationTests {
    @Test("nothing set is a development service on loopback")
    func standard() throws {
        let configuration = try configuration([:])
        #expect(configuration.environment == .development)
        #expect(configuration.isLoopback)
        #expect(configuration.port == 8000)
        #expect(configuration.masterKeyFile == "data.key")
        #expect(configuration.warnings.isEmpty)
    }

    @Test("the specification's environment block works word for word in development")
    func specification() throws {
        let variables = try EnvironmentFile.parse(specified).get()
        let configuration = try configuration(variables)
        #expect(configuration.host == "0.0.0.0")
        #expect(configuration.origins.origins.count == 2)
        #expect(configuration.warnings.contains { $0.contains("sample") })
        #expect(configuration.warnings.contains { $0.contains("public") })
    }

    @Test("the same block is refused in production, one line for each fault")
    func refusedInProduction() throws {
        var variables = try EnvironmentFile.parse(specified).get()
        variables["APP_ENV"] = "production"
        let error = #expect(throws: ConfigurationError.self) { try configuration(variables) }
        #expect(error?.faults.count == 2)
    }

    @Test(
        "production refuses what development only warns of",
        arguments: [
            ("APP_MEDICAL_ENABLE_AUDIT_LOG", "false"), ("APP_MEDICAL_PHI_REDACTION", "false"),
            ("APP_MEDICAL_ENABLE_ENCRYPTION", "false"), ("APP_SERVING_HOST", "0.0.0.0"),
            ("APP_SERVING_API_KEY", "short"), ("APP_SERVING_API_KEY", "your_api_key_here"),
            ("APP_SERVING_API_KEY", "your_api_key_here-your_api_key_here"),
            ("APP_JWT_HS256_SECRET", "0123456701234567012345670123456701234567"),
            ("APP_JWT_HS256_SECRET", "0123456789abcdefgh0123456789abcdefgh0123"),
            ("APP_TRUSTED_PROXIES", "[\"0.0.0.0/0\"]"), ("APP_TRUSTED_PROXIES", "[\"::/0\"]"),
            ("APP_SERVNG_PORT", "1"), ("APP_RATE_LIMITS", "off"),
        ]
    )
    func unsafe(name: String, value: String) throws {
        let change = [name: value]
        #expect(throws: ConfigurationError.self) {
            try configuration(production.merging(change) { $1 })
        }
        #expect(try configuration(change).warnings.isEmpty == (name == "APP_RATE_LIMITS"))
        _ = try configuration(production)
    }

    @Test(
        "a public address behind a proxy is served in production when the proxy is named, and not else"
    )
    func namedProxy() throws {
        let change = ["APP_SERVING_HOST": "0.0.0.0", "APP_TLS_TERMINATED_BY_PROXY": "true"]
        let unnamed = production.merging(change) { $1 }
        #expect(throws: ConfigurationError.self) { try configuration(unnamed) }
        _ = try configuration(unnamed.merging(["APP_TRUSTED_PROXIES": "[\"10.0.0.7\"]"]) { $1 })
        _ = try configuration(unnamed.merging(["APP_SERVING_HOST": "127.0.0.1"]) { $1 })
    }

    @Test("an unknown name is answered with the nearest known one")
    func nearest() throws {
        let warnings = try configuration(["APP_SERVING_PROT": "1"]).warnings
        #expect(warnings == ["APP_SERVING_PROT is not known; the nearest is APP_SERVING_PORT"])
    }

    @Test(
        "a value that is none is refused everywhere",
        arguments: [
            ("APP_SERVING_PORT", "65536"), ("APP_SERVING_PORT", "-1"), ("APP_SERVING_PORT", "x"),
            ("APP_ENV", "staging"), ("APP_MEDICAL_PHI_REDACTION", "yes"),
            ("APP_SERVING_ALLOWED_ORIGINS", "https://a.example"),
            ("APP_SERVING_ALLOWED_ORIGINS", "[\"*\"]"), ("APP_JWT_HS256_SECRET", "short"),
            ("APP_OPS_PUBLIC", "some"), ("APP_LOG_LEVEL", "loud"), ("APP_LOG_FORMAT", "xml"),
            ("APP_LEASE_SECONDS", "0"),
            ("APP_SERVING_API_KEY_FILE", "/missing"), ("APP_LOOPS", "0"),
        ]
    )
    func values(name: String, value: String) {
        #expect(throws: ConfigurationError.self) { try configuration([name: value]) }
    }

    @Test("a secret may come from a file, without its line end")
    func secretFile() throws {
        let configuration = try configuration(["APP_JWT_HS256_SECRET_FILE": "/secret"])
        #expect(configuration.jwtSecret == String(repeating: "s", count: 40))
    }

    @Test("root is refused in production unless it is allowed")
    func root() throws {
        #expect(throws: ConfigurationError.self) { try configuration(production, isRoot: true) }
        let allowed = production.merging(["APP_ALLOW_ROOT": "true"]) { $1 }
        _ = try configuration(allowed, isRoot: true)
    }

    @Test("rate limits are switched off in development on loopback only")
    func limits() throws {
        #expect(try !configuration(["APP_RATE_LIMITS": "off"]).limitsRates)
        let open = ["APP_RATE_LIMITS": "off", "APP_SERVING_HOST": "0.0.0.0"]
        #expect(try configuration(open).limitsRates)
    }

    @Test("a line that is no variable is named")
    func environmentFile() throws {
        #expect(throws: EnvironmentFile.LineError(line: 2)) {
            try EnvironmentFile.parse("A=1\nnonsense\n").get()
        }
        let read = try EnvironmentFile.parse("export A='x y'\n#c\nB=\"q\"\nC=a=b\n").get()
        #expect(read == ["A": "x y", "B": "q", "C": "a=b"])
    }
}
