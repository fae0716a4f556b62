// swift-tools-version: 6.2
import PackageDescription

// A stranger's program: it depends on this repository by path and knows nothing but `Anamnesis`.

let package = Package(
    name: "library-consumer",
    dependencies: [.package(name: "anamnesis", path: "../..")],
    targets: [
        .executableTarget(
            name: "LibraryConsumer",
            dependencies: [.product(name: "Anamnesis", package: "anamnesis")],
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]
        )
    ]
)
