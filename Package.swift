// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house and what each may import; README.md tells what each holds.
// No package dependencies: Foundation, Dispatch, Glibc, libsqlite3 and OpenSSL only.

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

func room(
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    path: String? = nil,
    resources: [Resource] = []
) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        path: path,
        resources: resources,
        swiftSettings: strict
    )
}

// Tests use a few raw pointers and Foundation; strict memory safety is for the product.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.init(stringLiteral: name)] + dependencies,
        exclude: exclude,
        swiftSettings: [
            .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            .treatAllWarnings(as: .error),
        ]
    )
}

let package = Package(
    name: "anamnesis",
    products: [
        .library(name: "Anamnesis", targets: ["Anamnesis"]),
        .executable(name: "anamnesis", targets: ["AnamnesisCommand"]),
    ],
    targets: [
        // C libraries, each imported by one room.
        .systemLibrary(name: "CSQLite"),
        .systemLibrary(name: "COpenSSL"),
        .systemLibrary(name: "CLinux"),

        // Leaves.
        room("World"),
        room("JSON"),
        room("Telemetry", ["World", "JSON"]),
        room("Clinical", ["World", "JSON"]),
        room("SQLite", ["CSQLite"]),
        room(
            "Migrations",
            path: "Migrations",
            resources: [
                .embedInCode("V0001_event_log.sql"), .embedInCode("V0001_key_store.sql"),
                .embedInCode("V0002_event_log.sql"),
                .embedInCode("V0002_erasure.sql"),
                .embedInCode("V0003_event_log.sql"), .embedInCode("V0003_key_store.sql"),
                .embedInCode("V0004_key_store.sql"),
            ]
        ),
        room("Cryptography", ["COpenSSL"]),
        room("EventLoop", ["CLinux", "World"]),

        // The log and what is made of it.
        room("EventLog", ["World", "JSON", "SQLite", "Migrations", "Cryptography"]),
        room("ProjectionEngine", ["World", "JSON", "SQLite", "Cryptography", "EventLog"]),
        room(
            "Projections",
            path: "Projections",
            resources: [
                .embedInCode("queue.sql"), .embedInCode("sessions.sql"),
                .embedInCode("alerts.sql"), .embedInCode("audit.sql"),
                .embedInCode("users.sql"), .embedInCode("patients.sql"), .embedInCode("rules.sql"),
                .embedInCode("metrics.sql"), .embedInCode("canned.sql"),
                .embedInCode("webhooks.sql"),
            ]
        ),
        room(
            "RecordService",
            ["World", "JSON", "Clinical", "EventLog", "ProjectionEngine", "Projections"]
        ),

        // The surface.
        room("HTTP", ["World", "EventLoop", "Cryptography"]),
        room("Access", ["World", "JSON", "Cryptography"]),
        room("Pools", ["World"]),
        room("Assistant", ["World", "JSON", "Clinical", "Pools", "HTTP"]),
        room(
            "API",
            [
                "World", "JSON", "Clinical", "Cryptography", "EventLog", "ProjectionEngine",
                "RecordService", "Access", "Assistant", "Pools", "HTTP", "Telemetry", "SQLite",
                "Web",
            ]
        ),
        room(
            "Web",
            resources: [
                "index.html", "patient.html", "nurse.html", "admin.html", "style.css", "icon.svg",
                "page.js", "service.js", "channel.js", "signin.js", "transcript.js", "nurse.js",
                "alerts.js", "queue.js", "case.js", "conversation.js", "patient.js", "admin.js",
                "office.js", "trail.js",
            ]
            .map { .embedInCode("Pages/\($0)") }
        ),

        // Composition.
        room(
            "Anamnesis",
            [
                "World", "JSON", "Clinical", "Cryptography", "EventLog", "EventLoop",
                "ProjectionEngine", "Projections", "RecordService", "Access", "Assistant", "HTTP",
                "API", "Web", "Telemetry", "SQLite",
            ]
        ),
        .executableTarget(
            name: "AnamnesisCommand",
            dependencies: [
                "Anamnesis", "World", "JSON", "Clinical", "Cryptography", "EventLog", "EventLoop",
                "ProjectionEngine", "Projections", "RecordService", "Access", "HTTP", "SQLite",
                "Telemetry",
            ],
            swiftSettings: strict
        ),

        // Tests, a folder for each room.
        tests("World", []),
        tests("JSON", []),
        tests("Clinical", ["World", "JSON"]),
        tests("SQLite", []),
        room("TestCertificates", path: "Tests/TestCertificates"),
        tests("Cryptography", ["TestCertificates"], exclude: ["Vectors"]),
        tests(
            "EventLog",
            ["World", "JSON", "SQLite", "Migrations", "Cryptography"],
            exclude: ["Vectors", "Golden"]
        ),
        tests("ProjectionEngine", ["World", "JSON", "SQLite", "Cryptography", "EventLog"]),
        tests("EventLoop", ["World"]),
        tests("HTTP", ["World", "EventLoop", "Cryptography", "TestCertificates"]),
        tests("Access", ["World", "JSON", "Cryptography"], exclude: ["Vectors"]),
        tests("Telemetry", ["World", "JSON"]),
        tests("Pools", []),
        tests("Assistant", ["World", "Clinical", "Pools", "HTTP", "EventLoop"]),
        tests(
            "RecordService",
            ["World", "JSON", "Clinical", "EventLog", "ProjectionEngine", "Projections"]
        ),
        tests("API", ["Access", "HTTP", "Clinical", "JSON", "World"]),
        tests(
            "Anamnesis",
            [
                "API", "Access", "World", "JSON", "HTTP", "Telemetry", "Clinical", "EventLog",
                "RecordService",
            ]
        ),
    ]
)
