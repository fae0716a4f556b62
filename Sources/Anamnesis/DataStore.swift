import Access
import Clinical
public import Cryptography
import EventLog
import Glibc
import SQLite
public import World

/// Makes and opens data directories, and the keys that lie in them.
public enum DataStore {
    /// Makes a data directory and its master key file; both must be new.
    ///
    /// Leaves neither when it fails.
    public static func create(_ configuration: Configuration, world: World) throws(StartError) {
        // Before the key is made: a refusal leaves none behind.
        let directory = configuration.dataDirectory
        guard !exists(directory) || FileSystem.names(in: directory) != nil else {
            throw StartError(isConfiguration: false, description: "\(directory) is no directory")
        }
        guard !exists(directory + "/events.db"), !exists(directory + "/keys.db") else {
            let isLost = EventLog.isLogLost(directory: directory)
            let error: OpenError = isLost ? .logMissing(directory) : .exists(directory)
            throw StartError(isConfiguration: isLost, description: error.description)
        }
        let isKeyGiven =
            configuration.masterKeyCommand != nil || exists(configuration.masterKeyFile)
        let key: MasterKey
        if isKeyGiven {
            key = try masterKey(configuration)
        } else {
            do throws(MasterKeyError) {
                key = try MasterKey.create(configuration.masterKeyFile, world: world)
            } catch {
                var isConfiguration = true
                if case .failed = error { isConfiguration = false }
                throw StartError(isConfiguration: isConfiguration, description: "\(error)")
            }
        }
        let isDirectoryGiven = exists(directory)
        do throws(StartError) {
            try fill(configuration, key, world)
        } catch {
            if !isKeyGiven { try? FileSystem.remove(configuration.masterKeyFile) }
            if isDirectoryGiven { makeDirectory(directory) }
            throw error
        }
    }

    /// Makes the log, and the key that signs tokens; leaves nothing of a log when it fails.
    private static func fill(
        _ configuration: Configuration,
        _ key: MasterKey,
        _ world: World
    ) throws(StartError) {
        let directory = configuration.dataDirectory
        do throws(OpenError) {
            try EventLog.create(
                directory: directory,
                masterKey: key.bytes,
                // Unique for each log, as witnesses need it.
                origin: "anamnesis/\(world.identifier().hex)",
                environment: configuration.environment.rawValue,
                world: world
            )
        } catch {
            switch error {
            // Another process made one in this moment.
            case .exists, .logMissing, .inUse: break
            default: EventLog.remove(directory: directory)
            }
            throw StartError(isConfiguration: false, description: "\(error)")
        }
        do throws(StartError) {
            let log = try open(configuration, world: world) { _ in }
            defer { log.close() }
            guard SigningKeys.newest(in: log) != nil else {
                throw StartError(
                    isConfiguration: false,
                    description: "the signing key can't be made: \(log.condition.text)"
                )
            }
        } catch {
            EventLog.remove(directory: directory)
            throw error
        }
    }

    /// Opens the log; in development a missing directory is made first.
    static func open(
        _ configuration: Configuration,
        world: World,
        onFatal: @escaping @Sendable (String) -> Void
    ) throws(StartError) -> EventLog {
        let directory = configuration.dataDirectory
        if configuration.environment == .development, !exists(directory + "/events.db"),
            !exists(directory) || isEmpty(directory)
        {
            try create(configuration, world: world)
        }
        let key = try masterKey(configuration)
        // Asked before anything is opened: a start with the wrong key changes no byte.
        if let needed = EventLog.storedMasterKeyID(directory: directory), needed != key.id {
            throw StartError(
                isConfiguration: true,
                description: OpenError.wrongMasterKey(given: key.id, needed: needed).description
            )
        }
        let log: EventLog
        do throws(OpenError) {
            log = try EventLog(
                directory: directory,
                masterKey: key.bytes,
                types: EventCatalogue.names,
                world: world,
                onFatal: onFatal
            )
        } catch {
            throw StartError(isConfiguration: error.isConfiguration, description: "\(error)")
        }
        log.setWriteAheadLogMax(bytes: configuration.walBytesMax)
        // The directory is locked now: what a rotation left half done is finished by this process alone.
        if configuration.masterKeyCommand == nil {
            do throws(MasterKeyError) {
                try MasterKey.installNext(configuration.masterKeyFile, id: key.id)
            } catch {
                log.close()
                throw StartError(isConfiguration: true, description: "\(error)")
            }
        }
        guard configuration.environment == .development || log.environment == "production" else {
            log.close()
            throw StartError(
                isConfiguration: true,
                description: "\(directory) was opened in development; make a new one for production"
            )
        }
        return log
    }

    private static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// Makes a directory for the owner alone, unless it is there.
    static func makeDirectory(_ path: String) { _ = unsafe mkdir(path, 0o700) }

    private static func isEmpty(_ directory: String) -> Bool {
        FileSystem.names(in: directory)?.isEmpty ?? false
    }

    /// The newest signing key, read without opening the log, so that a running service is not disturbed.
    public static func storedSigningKey(
        _ configuration: Configuration
    ) throws(StartError)
        -> Ed25519PrivateKey
    {
        let master = try masterKey(configuration)
        do throws(OpenError) {
            var newest: [UInt8]?
            for generation in 0...SigningKeys.generationMax {
                let seed = try EventLog.storedSecret(
                    SigningKeys.name(generation),
                    directory: configuration.dataDirectory,
                    masterKey: master.bytes
                )
                guard let seed else { break }
                newest = seed
            }
            if let newest, let key = Ed25519PrivateKey(seed: newest) { return key }
        } catch {
            throw StartError(isConfiguration: error.isConfiguration, description: "\(error)")
        }
        throw StartError(isConfiguration: true, description: "keys.db holds no signing key")
    }
}

extension OpenError {
    /// Whether keys are at fault, so that the operator must act before another start.
    var isConfiguration: Bool {
        switch self {
        case .keyStoreMissing, .wrongMasterKey, .masterKeyLength, .keyStoreDamaged, .logMissing:
            true
        case .exists, .missing, .inUse, .notALog, .tampered, .storageFailed, .notEmpty, .hidden:
            false
        }
    }
}
