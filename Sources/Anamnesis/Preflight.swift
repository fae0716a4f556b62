import API
import Access
import EventLog
import EventLoop
import Glibc
import SQLite

/// What was looked at before a start, and what came of it.
public struct PreflightCheck: Sendable, Equatable {
    /// What a check says.
    public enum Verdict: String, Sendable {
        /// As it should be.
        case ok
        /// Good enough for development.
        case warn
        /// The service would not start, or should not.
        case fail = "FAIL"
    }

    /// What came of it.
    public let verdict: Verdict
    /// What was looked at.
    public let name: String
    /// What was found, and what to do.
    public let detail: String

    init(_ verdict: Verdict, _ name: String, _ detail: String) {
        self.verdict = verdict
        self.name = name
        self.detail = detail
    }
}

/// Every check that a careful operator makes before a start.
public enum Preflight {
    /// The checks of a configuration that was read, and of the files it names.
    public static func checks(_ configuration: Configuration) -> [PreflightCheck] {
        let isProduction = configuration.environment == .production
        var checks = [
            PreflightCheck(
                isProduction ? .ok : .warn,
                "environment",
                isProduction ? "production" : "development: not for real patients"
            )
        ]
        for warning in configuration.warnings {
            checks.append(PreflightCheck(.warn, "setting", warning))
        }
        checks += settings(configuration)
        checks += files(
            configuration.dataDirectory,
            key: configuration.masterKeyCommand == nil ? configuration.masterKeyFile : nil
        )
        checks += stored(configuration)
        checks += fitting(configuration, isProduction)
        checks.append(second(configuration, isProduction))
        checks.append(
            PreflightCheck(
                configuration.isLoopback || configuration.addresses.trustedProxies.count > 0
                    || !configuration.tlsByProxy
                    ? .ok : .warn,
                "proxies",
                configuration.addresses.trustedProxies.count > 0
                    ? "X-Forwarded-For counts from \(configuration.addresses.trustedProxies.count) blocks"
                    : "X-Forwarded-For is ignored; behind a proxy set APP_TRUSTED_PROXIES"
            )
        )
        checks.append(
            PreflightCheck(
                configuration.allowsQueryToken ? .warn : .ok,
                "query token",
                configuration.allowsQueryToken
                    ? "?token= is accepted; APP_SERVING_ALLOW_QUERY_TOKEN=false turns it off"
                    : "?token= is refused"
            )
        )
        if let anchors = configuration.anchors {
            switch KeptCheckpoints(path: anchors).read() {
            case .success(let files):
                checks.append(PreflightCheck(.ok, "anchors", "\(files.count) files in \(anchors)"))
            case .failure(let fault):
                checks.append(PreflightCheck(.warn, "anchors", fault.reason))
            }
        }
        checks.append(core())
        checks.append(openFiles(configuration))
        return checks
    }

    /// Whether the directory is for this environment, and the key is the directory's; what is missing is told elsewhere.
    private static func fitting(
        _ configuration: Configuration,
        _ isProduction: Bool
    ) -> [PreflightCheck] {
        let directory = configuration.dataDirectory
        var checks: [PreflightCheck] = []
        if let made = EventLog.storedEnvironment(directory: directory) {
            let fault = misfit(directory, made, isProduction: isProduction)
            checks.append(
                PreflightCheck(
                    fault == nil ? .ok : .fail,
                    "made for",
                    fault ?? "\(directory) was made for \(made)"
                )
            )
        }
        if let needed = EventLog.storedMasterKeyID(directory: directory) {
            do throws(StartError) {
                let key = try DataStore.masterKey(configuration)
                checks.append(
                    key.id == needed
                        ? PreflightCheck(.ok, "key's name", "\(needed), as the directory needs")
                        : PreflightCheck(
                            .fail,
                            "key's name",
                            "\(key.id) is not the directory's key; find the copy of \(needed)"
                        )
                )
            } catch {
                checks.append(PreflightCheck(.fail, "key's name", error.description))
            }
        }
        return checks
    }

    /// What a start would open beside the log: nothing is opened for writing, and nothing while a service runs on it.
    private static func stored(_ configuration: Configuration) -> [PreflightCheck] {
        let directory = configuration.dataDirectory
        guard look(directory + "/events.db") != nil else { return [] }
        guard !EventLog.isServed(directory: directory) else {
            return [PreflightCheck(.warn, "in use", "\(directory) is in use by another process")]
        }
        var fault = EventLog.storedFault(directory: directory)
        let read = directory + "/read.db"
        if fault == nil, let status = FileSystem.status(read), !status.isRegular {
            fault = "\(read) is no file; remove it, the next start makes it anew"
        }
        return [
            PreflightCheck(
                fault == nil ? .ok : .fail,
                "stored",
                fault ?? "keys.db is this log's, and every table is there"
            )
        ]
    }

    private static func misfit(
        _ directory: String,
        _ made: String,
        isProduction: Bool
    ) -> String? {
        switch (made == "production", isProduction) {
        case (true, true), (false, false): nil
        case (false, true): "\(directory) was opened in \(made); make a new one for production"
        case (true, false):
            "\(directory) was made for production, which keeps its protections; set APP_ENV=production"
        }
    }

    /// Why a directory is not served with a configuration; `nil` when it is, or there is none yet.
    ///
    /// One of production is not served in development, which may switch off what its looks, its words and its keys are
    /// protected by, and leave no other trace of that than a line in the log.
    public static func misfit(_ configuration: Configuration) -> String? {
        EventLog.storedEnvironment(directory: configuration.dataDirectory)
            .flatMap { made in
                misfit(
                    configuration.dataDirectory,
                    made,
                    isProduction: configuration.environment == .production
                )
            }
    }

    private static func second(
        _ configuration: Configuration,
        _ isProduction: Bool
    ) -> PreflightCheck {
        if configuration.requiresOneTimeCode {
            return PreflightCheck(.ok, "second factor", "people need a one-time code")
        }
        return PreflightCheck(
            isProduction ? .fail : .warn,
            "second factor",
            "people sign in by password alone; set APP_REQUIRE_TOTP=true"
        )
    }

    /// What can be looked at where the settings are refused, each fault a check of its own.
    public static func checks(
        refused error: ConfigurationError,
        _ variables: [String: String]
    ) -> [PreflightCheck] {
        let reader = SettingReader(variables: variables) { _ in nil }
        let given = reader.text("APP_DATA_DIR")
        let directory = DataPath.plain(given)
        let file =
            Setting.given("APP_MASTER_KEY_FILE", variables)
            ?? DataPath.keyFile(of: given) { look($0) != nil }
        let key = reader.text("APP_MASTER_KEY_COMMAND").isEmpty ? file : nil
        return error.faults.map { PreflightCheck(.fail, "setting", $0) }
            + files(directory, key: key) + [core()]
    }

    private static func files(_ directory: String, key: String?) -> [PreflightCheck] {
        var checks: [PreflightCheck] = []
        if look(directory) != nil {
            let faults = SecretFile.directoryFaults(directory)
            checks += faults.map { PreflightCheck(.fail, "data directory", $0) }
            if faults.isEmpty {
                checks.append(
                    PreflightCheck(.ok, "data directory", "\(directory) is its owner's alone")
                )
            }
            checks.append(log(directory))
        } else {
            checks.append(
                PreflightCheck(
                    .fail,
                    "data directory",
                    "\(directory) is missing; anamnesis init \(directory)"
                )
            )
        }
        guard let key else {
            return checks + [
                PreflightCheck(.ok, "master key", "printed by APP_MASTER_KEY_COMMAND")
            ]
        }
        if DataPath.isInside(key, directory) {
            checks.append(
                PreflightCheck(
                    .fail,
                    "master key",
                    "\(key) lies in the data directory, and every copy of that holds it; move it to "
                        + "\(directory).key"
                )
            )
        } else if let found = look(key) {
            let isPrivate = found.mode & 0o077 == 0 && !found.isLink && found.owner == geteuid()
            checks.append(
                PreflightCheck(
                    isPrivate ? .ok : .fail,
                    "master key",
                    isPrivate
                        ? "\(key) is its owner's alone"
                        : "\(key) must be a file of this user with mode 0600; chmod 0600 \(key)"
                )
            )
        } else {
            checks.append(
                PreflightCheck(.fail, "master key", "\(key) is missing; restore it from its copy")
            )
        }
        return checks
    }

    private static func log(_ directory: String) -> PreflightCheck {
        let verdict = Verifier.verify(path: directory)
        guard verdict.exitCode != 0 else {
            let odd = verdict.warnings.map { " " + $0 }.joined()
            return PreflightCheck(odd.isEmpty ? .ok : .warn, "log", verdict.sentence + odd)
        }
        var options = VerifyOptions()
        options.readsCopies = false
        guard Verifier.verify(path: directory, options: options).exitCode == 0 else {
            return PreflightCheck(.fail, "log", verdict.sentence)
        }
        return PreflightCheck(
            .warn,
            "log",
            "without checkpoints.log it is intact, and a start takes it; with it: \(verdict.sentence)"
        )
    }

    private static func core() -> PreflightCheck {
        var limit = rlimit()
        let isRead =
            unsafe getrlimit(__rlimit_resource_t(UInt32(RLIMIT_CORE.rawValue)), &limit) == 0
        return isRead && limit.rlim_cur == 0
            ? PreflightCheck(.ok, "core dumps", "off")
            : PreflightCheck(.warn, "core dumps", "on; ulimit -c 0")
    }

    private static func openFiles(_ configuration: Configuration) -> PreflightCheck {
        var limit = rlimit()
        let kind = __rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue))
        // A start raises the one to the other; some files of its own are open by then.
        let most = unsafe getrlimit(kind, &limit) == 0 ? Int(clamping: limit.rlim_max) : .max
        let wanted = configuration.connectionsMax + 2 * RecordServer.ownDescriptors
        return most >= wanted
            ? PreflightCheck(
                .ok,
                "open files",
                "enough for \(configuration.connectionsMax) connections"
            )
            : PreflightCheck(
                .warn,
                "open files",
                "\(most) are allowed; APP_CONNECTIONS_MAX=\(configuration.connectionsMax) needs \(wanted)"
            )
    }

    private static func look(_ path: String) -> (mode: UInt32, isLink: Bool, owner: UInt32)? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return nil }
        return (status.st_mode & 0o7777, status.st_mode & S_IFMT == S_IFLNK, status.st_uid)
    }
}
