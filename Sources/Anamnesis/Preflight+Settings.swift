import Access
import EventLog
import EventLoop
import Glibc
import SQLite

// What the configuration itself decides: each that a start would refuse, with what it is now.
extension Preflight {
    /// Transport, secrets, origins, privileges, and the three switches that production never turns off.
    static func settings(_ configuration: Configuration) -> [PreflightCheck] {
        [
            transport(configuration), address(configuration), projections(configuration),
            key(configuration), issuers(configuration),
            origins(configuration), privileges(configuration),
            shut(
                configuration.recordsLooks,
                "looks",
                "every look is recorded",
                "APP_MEDICAL_ENABLE_AUDIT_LOG"
            ),
            shut(
                configuration.redacts,
                "redaction",
                "what identifies people is taken out of what leaves",
                "APP_MEDICAL_PHI_REDACTION"
            ),
            shut(
                configuration.seals,
                "encryption",
                "events are sealed",
                "APP_MEDICAL_ENABLE_ENCRYPTION"
            ),
            shut(configuration.limitsRates, "rate limits", "on", "APP_RATE_LIMITS", "on"),
            operations(configuration),
            PreflightCheck(
                .ok,
                "models",
                configuration.models.isEmpty
                    ? "none: the built-in interviewer answers"
                    : "\(configuration.models.count); \(configuration.trustedModels.count) read words as they are"
            ),
        ]
    }

    private static func transport(_ configuration: Configuration) -> PreflightCheck {
        let place = "\(configuration.host):\(configuration.port)"
        if let files = configuration.tls {
            do throws(StartError) {
                _ = try files.open()
                return PreflightCheck(.ok, "transport", "TLS on \(place)")
            } catch {
                return PreflightCheck(.fail, "transport", error.description)
            }
        }
        if configuration.tlsByProxy {
            return PreflightCheck(.ok, "transport", "\(place), TLS ends at a proxy")
        }
        return configuration.isLoopback
            ? PreflightCheck(.ok, "transport", "\(place), this machine alone")
            : PreflightCheck(
                configuration.environment == .production ? .fail : .warn,
                "transport",
                "\(place) without TLS; set APP_TLS_CERT_FILE and APP_TLS_KEY_FILE"
            )
    }

    private static func address(_ configuration: Configuration) -> PreflightCheck {
        let (host, port) = (configuration.host, configuration.port)
        do throws(SocketError) {
            try Socket.checkAddress(host: host, port: port)
            return PreflightCheck(.ok, "address", "\(host):\(port) can be listened on")
        } catch {
            if case .addressInUse = error,
                EventLog.isServed(directory: configuration.dataDirectory)
            {
                return PreflightCheck(
                    .ok,
                    "address",
                    "\(host):\(port) is taken, and a process has the data directory in use"
                )
            }
            return PreflightCheck(.fail, "address", "can't listen on \(host):\(port): \(error)")
        }
    }

    private static func projections(_ configuration: Configuration) -> PreflightCheck {
        guard let folder = configuration.projectionsDirectory else {
            return PreflightCheck(.ok, "projections", "none but the service's own")
        }
        return FileSystem.names(in: folder) == nil
            ? PreflightCheck(.fail, "projections", "\(folder) can't be read; make it or unset it")
            : PreflightCheck(.ok, "projections", "officers' files in \(folder)")
    }

    private static func key(_ configuration: Configuration) -> PreflightCheck {
        guard let key = configuration.apiKey else {
            return PreflightCheck(.ok, "service key", "none: programs have keys of their own")
        }
        guard key != Configuration.sampleKey, key.utf8.count >= 32 else {
            return PreflightCheck(
                configuration.environment == .production ? .fail : .warn,
                "service key",
                "the documented sample, or short; make one with: openssl rand -hex 32"
            )
        }
        return PreflightCheck(.ok, "service key", "\(key.utf8.count) bytes, not the sample")
    }

    private static func issuers(_ configuration: Configuration) -> PreflightCheck {
        let others = configuration.trustedIssuers.count + configuration.remoteKeySets.count
        guard let secret = configuration.jwtSecret else {
            return PreflightCheck(.ok, "tokens", "signed by this service; \(others) other issuers")
        }
        return PreflightCheck(
            secret.utf8.count >= 32 ? .ok : .fail,
            "tokens",
            "HS256 by a shared secret of \(secret.utf8.count) bytes (32 or more); \(others) other issuers"
        )
    }

    private static func origins(_ configuration: Configuration) -> PreflightCheck {
        let count = configuration.origins.origins.count
        return PreflightCheck(
            .ok,
            "origins",
            count == 0
                ? "this service's own pages alone" : "\(count) exact origins, none by pattern"
        )
    }

    private static func privileges(_ configuration: Configuration) -> PreflightCheck {
        guard geteuid() == 0 else { return PreflightCheck(.ok, "user", "not root") }
        return PreflightCheck(
            configuration.allowsRoot || configuration.environment != .production ? .warn : .fail,
            "user",
            "root; use another user, as tools/anamnesis.service does"
        )
    }

    private static func operations(_ configuration: Configuration) -> PreflightCheck {
        switch configuration.opsPublic {
        case "all":
            PreflightCheck(.warn, "operations", "/health and /metrics answer anybody")
        case "none": PreflightCheck(.ok, "operations", "a token is needed")
        default: PreflightCheck(.ok, "operations", "this machine without a token, others with one")
        }
    }

    private static func shut(
        _ isOn: Bool,
        _ name: String,
        _ text: String,
        _ setting: String,
        _ value: String = "true"
    ) -> PreflightCheck {
        isOn
            ? PreflightCheck(.ok, name, text)
            : PreflightCheck(.warn, name, "off; \(setting)=\(value)")
    }
}
