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

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [])
    -> Target
{
    .testTarget(
        name: "\(name)Tests",
        dependencies: dependencies,
        resources: resources,
        swiftSettings: strict
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
        room("Assistant", ["World", "Clinical", "Pools"]),
        room(
            "API",
            [
                "World", "JSON", "Clinical", "Cryptography", "EventLog", "ProjectionEngine",
                "RecordService", "Access", "Assistant", "HTTP", "Telemetry", "SQLite", "Web",
            ]
        ),
        room("Web"),

        // Composition.
        room(
            "Anamnesis",
            [
                "World", "JSON", "Clinical", "Cryptography", "EventLog", "EventLoop",
                "ProjectionEngine", "Projections", "RecordService", "Access", "Assistant", "HTTP",
                "API", "Web", "Telemetry",
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
    ]
)
