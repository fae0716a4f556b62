import Cryptography
import Telemetry

extension RecordServer {
    /// Reads certificate, key and authorities again, for connections that come from now on; connections
    /// that are open go on.
    ///
    /// When it throws, everything stays as it was. Without TLS there is nothing to read.
    public func reloadCertificate() throws(StartError) {
        guard let files = configuration.tls, let tls else { return }
        do throws(StartError) {
            try files.reload(tls)
        } catch {
            logger.log(
                .error,
                room: "Anamnesis",
                "the certificate was not reloaded; the old one stays",
                ["reason": .failure(error.description)]
            )
            throw error
        }
        logger.log(.info, room: "Anamnesis", "certificate reloaded", [:])
        tellCertificateEnd()
    }

    /// Says it when the certificate has ended or soon will.
    func tellCertificateEnd() {
        guard let left = tls?.secondsLeft, left < 14 * 86_400 else { return }
        logger.log(
            .warning,
            room: "Anamnesis",
            left < 0 ? "the certificate has ended" : "the certificate ends soon",
            ["days_left": .number(left / 86_400)]
        )
    }
}
