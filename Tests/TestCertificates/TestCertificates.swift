public import Foundation

/// Certificates for tests, made by the `openssl` command in a directory of this process; none is kept.
public struct TestCertificates: Sendable {
    /// A certificate, what leads to its authority, and its key; in PEM.
    public struct Identity: Sendable {
        /// The certificate and those behind it.
        public let chain: [UInt8]
        /// Its key.
        public let key: [UInt8]
    }

    /// Why a certificate was not made.
    public struct Failure: Error {
        /// What was asked, and what the command said.
        public let text: String
    }

    /// What kind of key.
    public enum Key: String, Sendable {
        /// ECDSA.
        case p256 = "ec -pkeyopt ec_paramgen_curve:P-256"
        /// RSA, as small as is allowed.
        case rsa2048 = "rsa:2048"
        /// RSA, smaller than is allowed.
        case rsa1024 = "rsa:1024"
    }

    /// Where the files are.
    public let directory: URL
    /// The authority's certificate.
    public let authority: [UInt8]

    /// Makes an authority.
    public init() throws {
        directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("certificates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let request = "req -x509 -newkey \(Key.p256.rawValue) -nodes -keyout ca.key -out ca.pem"
        try Self.openssl(request + " -days 30 -subj /CN=Test-CA", in: directory)
        authority = try Self.bytes("ca.pem", in: directory)
    }

    /// An authority that tests share, with an identity for `localhost`, 127.0.0.1 and ::1.
    public static let shared: (certificates: TestCertificates, localhost: Identity)? = {
        guard let made = try? TestCertificates(),
            let identity = try? made.identity(for: "DNS:localhost,IP:127.0.0.1,IP:::1")
        else { return nil }
        return (made, identity)
    }()

    /// Removes the files.
    public func remove() {
        try? FileManager.default.removeItem(at: directory)
    }

    /// A certificate for `names`, as `DNS:localhost,IP:127.0.0.1`, that the authority signs.
    public func identity(for names: String, key: Key = .p256) throws -> Identity {
        let name = UUID().uuidString
        try Data("subjectAltName=\(names)\n".utf8)
            .write(to: directory.appendingPathComponent("\(name).ext"))
        try Self.openssl(
            "req -new -newkey \(key.rawValue) -nodes -keyout \(name).key -out \(name).csr -subj /CN=test",
            in: directory
        )
        try Self.openssl(
            "x509 -req -in \(name).csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 "
                + "-extfile \(name).ext -out \(name).pem",
            in: directory
        )
        return Identity(
            chain: try Self.bytes("\(name).pem", in: directory) + authority,
            key: try Self.bytes("\(name).key", in: directory)
        )
    }

    /// `identity`'s key under a password.
    public func encrypted(_ identity: Identity) throws -> [UInt8] {
        try Data(identity.key).write(to: directory.appendingPathComponent("plain.key"))
        try Self.openssl(
            "pkey -in plain.key -aes256 -passout pass:secret -out sealed.key",
            in: directory
        )
        return try Self.bytes("sealed.key", in: directory)
    }

    private static func bytes(_ name: String, in directory: URL) throws -> [UInt8] {
        Array(try Data(contentsOf: directory.appendingPathComponent(name)))
    }

    private static func openssl(_ words: String, in directory: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = words.split(separator: " ").map(String.init)
        process.currentDirectoryURL = directory
        let output = Pipe()
        process.standardError = output
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(text: "openssl \(words): \(String(decoding: said, as: UTF8.self))")
        }
    }
}
