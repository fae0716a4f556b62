import Cryptography
import Glibc
import SQLite

/// Where a server's certificates and key lie.
public struct TLSFiles: Sendable, Equatable {
    /// The certificate and those that lead to an authority, in PEM.
    public var certificate: String
    /// The certificate's key, in PEM without a password; for its owner alone.
    public var key: String
    /// Authorities whose certificates clients show, in PEM; `nil` to ask for none.
    public var clientAuthorities: String?
    /// Whether clients without a certificate are turned away.
    public var requiresClientCertificate: Bool

    private static let bytesMax = 1 << 20

    /// Reads the files.
    ///
    /// - Throws: The first fault: a file that can't be read; a key that is a link, another user's, or
    ///   open to group or others.
    func read() throws(StartError) -> TLSServerSettings {
        try checkKey()
        var settings = TLSServerSettings(
            certificateChain: try bytes("APP_TLS_CERT_FILE", certificate, O_RDONLY),
            privateKey: try bytes("APP_TLS_KEY_FILE", key, O_RDONLY | O_NOFOLLOW)
        )
        if let clientAuthorities {
            settings.clientAuthorities = try bytes(
                "APP_TLS_CLIENT_CA_FILE",
                clientAuthorities,
                O_RDONLY
            )
            settings.requiresClientCertificate = requiresClientCertificate
        }
        return settings
    }

    private func checkKey() throws(StartError) {
        func fault(_ text: String) -> StartError {
            StartError(isConfiguration: true, description: "APP_TLS_KEY_FILE=\(key) \(text)")
        }
        guard let status = FileSystem.status(key) else { throw fault("does not exist") }
        guard status.isRegular else { throw fault("is a link or no file; name the file itself") }
        guard status.owner == geteuid() else { throw fault("belongs to another user") }
        guard !status.isOpenToOthers else {
            throw fault("is open to group or others; run chmod 600 on it")
        }
    }

    private func bytes(
        _ name: String,
        _ path: String,
        _ flags: Int32
    ) throws(StartError) -> [UInt8] {
        do throws(FileSystem.Failure) {
            return try FileSystem.open(path, flags).read(Self.bytesMax)
        } catch {
            throw StartError(
                isConfiguration: true,
                description: "\(name)=\(path) can't be read: \(error.text)"
            )
        }
    }

    /// The line for files whose content OpenSSL does not take.
    func startError(_ error: TLSSetupError) -> StartError {
        let file =
            switch error {
            case .certificateMalformed, .certificateTooWeak: "APP_TLS_CERT_FILE=\(certificate)"
            case .keyMalformed, .keyMismatch: "APP_TLS_KEY_FILE=\(key)"
            case .authoritiesMalformed: "APP_TLS_CLIENT_CA_FILE=\(clientAuthorities ?? "")"
            case .unavailable: "TLS"
            }
        return StartError(isConfiguration: true, description: "\(file) \(error)")
    }

    /// A server with these files.
    func open() throws(StartError) -> TLSServer {
        let settings = try read()
        do throws(TLSSetupError) {
            return try TLSServer(settings)
        } catch {
            throw startError(error)
        }
    }

    /// Gives `server` what the files hold now.
    func reload(_ server: TLSServer) throws(StartError) {
        let settings = try read()
        do throws(TLSSetupError) {
            try server.replace(settings)
        } catch {
            throw startError(error)
        }
    }
}

extension SettingReader {
    /// The files of TLS, if a certificate is set.
    mutating func tlsFiles() -> TLSFiles? {
        let certificate = text("APP_TLS_CERT_FILE")
        let key = text("APP_TLS_KEY_FILE")
        let authorities = text("APP_TLS_CLIENT_CA_FILE")
        let isRequired =
            choice("APP_TLS_CLIENT_CERTIFICATES") {
                ["required": true, "optional": false][$0]
            } ?? true
        guard certificate.isEmpty == key.isEmpty else {
            faults.append("APP_TLS_CERT_FILE and APP_TLS_KEY_FILE need each other; set both")
            return nil
        }
        guard !certificate.isEmpty else {
            if !authorities.isEmpty {
                faults.append("APP_TLS_CLIENT_CA_FILE needs APP_TLS_CERT_FILE and APP_TLS_KEY_FILE")
            }
            return nil
        }
        return TLSFiles(
            certificate: certificate,
            key: key,
            clientAuthorities: authorities.isEmpty ? nil : authorities,
            requiresClientCertificate: isRequired
        )
    }
}
