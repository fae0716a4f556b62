import Glibc
import JSON
import Migrations
import SQLite
import Synchronization
public import World

/// What a backup holds.
public struct BackupReport: Sendable, Equatable {
    /// Records in it.
    public let records: UInt64
    /// Their Merkle root, in hexadecimal.
    public let root: String
    /// What came from a damaged log, where one was given.
    public var rest: RestReport?
}

// Backup, restore and quarantine (LOG.md section 7).
extension EventLog {
    private static let sideFiles = ["checkpoints.log"]

    /// Copies the log and its keys, still wrapped, into the new directory `target`, and verifies the copy.
    ///
    /// The log goes on meanwhile: the copy is the log as it was at one moment. The key-encryption key is
    /// not part of it. Blocks for as long as copying takes; recorded as `backup_taken` afterwards.
    /// Who asked is `actor`: zero for the service and for orders on its machine.
    public func backUp(
        to target: String,
        by actor: Identifier = .zero
    ) async throws(OpenError) -> BackupReport {
        let report = try Self.making(target) { copy throws(OpenError) in
            do throws(FileSystem.Failure) {
                try copy.markCopy()
                try FileSystem.create(copy.events)
                try FileSystem.create(copy.lock)
            } catch {
                throw .storageFailed(error.text)
            }
            // First: a checkpoint signed while the log is copied would cover records that the copy has not.
            try Self.copySideFiles(from: files.path, to: target)
            do throws(SQLiteError) {
                let source = try files.openEventsForReading()
                let events = try Connection(path: copy.events, mode: .readWrite)
                try source.copy(to: events)
                // Who serves the copy fills them again.
                if events.isDamaged("tile") {
                    try Schema.empty("tile", of: events, as: Migrations.eventLog)
                }
                _ = try events.checkpoint(.truncate)
            } catch {
                throw .storageFailed(error.description)
            }
            do throws(KeyStoreError) {
                try keys.backUp(to: copy.keys)
            } catch {
                throw .storageFailed("\(error)")
            }
            try Self.sync(target)
            return try Self.verified(target)
        }
        var body = JSONWriter()
        body.object {
            $0.field("records", Int64(clamping: report.records))
            $0.field("root", report.root)
        }
        // A log that takes no events can be backed up all the same.
        _ = try? await record(.backupTaken, body.bytes, by: actor)
        return report
    }

    private static func copySideFiles(from: String, to: String) throws(OpenError) {
        do throws(FileSystem.Failure) {
            for name in sideFiles where FileSystem.status(from + "/" + name) != nil {
                try FileSystem.copy(from + "/" + name, to + "/" + name)
            }
        } catch {
            throw .storageFailed(error.text)
        }
    }

    private static func sync(_ to: String) throws(OpenError) {
        do throws(FileSystem.Failure) {
            for name in ["events.db", "lock"] where FileSystem.status(to + "/" + name) != nil {
                try FileSystem.open(to + "/" + name, O_RDONLY).sync()
            }
            try FileSystem.syncDirectory(to)
        } catch {
            throw .storageFailed(error.text)
        }
    }

    private static func verified(_ directory: String) throws(OpenError) -> BackupReport {
        let verdict = Verifier.verify(path: directory)
        guard verdict.exitCode == 0 else {
            throw .storageFailed("the copy does not verify: \(verdict.sentence)")
        }
        return BackupReport(records: verdict.records, root: verdict.root)
    }

    /// Makes the new data directory `directory` from a backup, and verifies it; the log is not opened.
    ///
    /// It takes no events until ``acceptRestore(by:)``: what the lost log recorded after the backup is not in it.
    /// - Parameters:
    ///   - backup: A directory that ``backUp(to:)`` made, or the data directory of a log that nobody has open.
    ///   - keys: A later copy of the key store, in place of the backup's; after an erasure the one under
    ///     the new key-encryption key.
    ///   - rest: The damaged directory of the same log, which nobody has open: what it has behind the backup is
    ///     added, as far as it can be read. Its key store is taken where `keys` names none.
    ///   - directory: The new data directory.
    /// - Returns: What it holds.
    /// - Throws: `missing`, `logMissing`, `notALog`, `inUse`, `exists`, `notEmpty`, `storageFailed`: nothing stays of
    ///   the new directory then.
    public static func restore(
        _ backup: String,
        keys: String?,
        rest: String? = nil,
        to directory: String
    ) throws(OpenError) -> BackupReport {
        let from = DataDirectory(path: backup)
        try from.checkPresent()
        let later = rest.map { DataDirectory(path: $0).keys }
            .flatMap { FileSystem.status($0) == nil ? nil : $0 }
        let store = FileSystem.resolved(keys ?? later ?? from.keys)
        guard FileSystem.status(store)?.isRegular == true else {
            throw .storageFailed("\(store) is no file; give the copy of keys.db by --keys")
        }
        guard !Verifier.isServed(from.events) else { throw .inUse(backup) }
        return try making(directory) { to throws(OpenError) in
            do throws(FileSystem.Failure) {
                try to.markCopy()
                // Of a data directory that was not closed, what is committed lies in the side files too.
                try copyWhole(FileSystem.resolved(from.events), to.events, side: "-wal")
                try copyWhole(store, to.keys, side: "-journal")
                try FileSystem.create(to.lock)
            } catch {
                throw .storageFailed(error.text)
            }
            try settle(to)
            let taken = try rest.map { rest throws(OpenError) in try takeRest(of: rest, into: to) }
            try copySideFiles(from: backup, to: directory)
            try sync(directory)
            var report = try verified(directory)
            report.rest = taken
            try checkKeys(to)
            return report
        }
    }

    private static func copyWhole(
        _ source: String,
        _ target: String,
        side: String
    ) throws(FileSystem.Failure) {
        try FileSystem.copy(source, target)
        guard (FileSystem.status(source + side)?.size ?? 0) > 0 else { return }
        try FileSystem.copy(source + side, target + side)
    }

    // Takes the side files of a copy into it: commits of the log, a transaction of the keys that was cut short.
    private static func settle(_ copy: DataDirectory) throws(OpenError) {
        do throws(SQLiteError) {
            let events = try Connection(path: copy.events, mode: .readWrite)
            // Read first: SQLite looks for a write-ahead log no earlier.
            try events.execute("SELECT count(*) FROM sqlite_schema")
            _ = try events.checkpoint(.truncate)
        } catch {
            throw .notALog(error.message)
        }
        do throws(SQLiteError) {
            try Connection(path: copy.keys, mode: .readWrite)
                .execute("SELECT count(*) FROM sqlite_schema")
        } catch {
            throw .storageFailed("keys.db of the backup can't be read: \(error.message)")
        }
    }

    // What can be said of a key store without the key-encryption key: that it is whole, and of this log.
    private static func checkKeys(_ copy: DataDirectory) throws(OpenError) {
        let log: Identifier?
        do throws(SQLiteError) {
            let keys = try Connection(path: copy.keys, mode: .readOnly)
            let check = try keys.prepare("PRAGMA quick_check(1)")
            guard try check.step(), check.text(0) == "ok" else {
                throw SQLiteError(code: SQLiteError.corrupt, message: "it is damaged")
            }
            let row = try keys.prepare("SELECT log_id FROM key_store")
            log = try row.step() ? Identifier(bytes: row.blob(0)) : nil
        } catch {
            throw .storageFailed("keys.db can't be used: \(error.message); give another by --keys")
        }
        guard let log, log == storedLogID(directory: copy.path) else {
            throw .storageFailed("keys.db is of another log; give the one of this log by --keys")
        }
    }

    // Calls `fill` with a new directory; what it made is gone again when it fails.
    private static func making(
        _ path: String,
        _ fill: (DataDirectory) throws(OpenError) -> BackupReport
    ) throws(OpenError) -> BackupReport {
        let isThere = FileSystem.status(path) != nil
        do throws(FileSystem.Failure) {
            if isThere {
                guard let names = FileSystem.names(in: path) else {
                    throw FileSystem.Failure(code: ENOTDIR, call: "opendir", path: path)
                }
                guard Set(names).isSubset(of: ["lost+found"]) else {
                    throw FileSystem.Failure(code: EEXIST, call: "mkdir", path: path)
                }
                try FileSystem.setMode(path, 0o700)
            } else {
                try FileSystem.makeDirectory(path)
            }
        } catch {
            guard error.code == EEXIST else { throw .storageFailed(error.text) }
            let isLog = FileSystem.status(DataDirectory(path: path).events) != nil
            throw isLog ? .exists(path) : .notEmpty(path)
        }
        do throws(OpenError) {
            return try fill(DataDirectory(path: path))
        } catch {
            for name in FileSystem.names(in: path) ?? [] where name != "lost+found" {
                try? FileSystem.remove(path + "/" + name)
            }
            if !isThere { try? FileSystem.removeDirectory(path) }
            throw error
        }
    }

    /// Takes no event from here on, after a restart too, until a person accepts the log as it is: something outside
    /// it knows of records that it lacks.
    ///
    /// To be called before ``startCheckpoints(_:)``, which signs nothing of such a log. `reason` in one line.
    public func quarantine(_ reason: String) {
        // Where the mark can't be written, at least this start holds to it.
        try? files.markOlder(reason)
        health.withLock { $0.quarantine = $0.quarantine ?? reason }
    }

    /// Takes the log as it is although it is a copy, or older than what it once vouched for, by the hand of
    /// `person`.
    ///
    /// Recorded as `log_restored`; positions from here on are given again, under another ``epoch``. What was
    /// signed before is set aside, and the log is signed anew from here on.
    /// - Throws: `nothingToAccept` when the log takes events, or lacks only its disk; `failed`.
    public func acceptRestore(by person: String) async throws(AcceptError) {
        let reason = health.withLock { health in
            defer { health.quarantine = nil }
            return health.quarantine
        }
        guard let reason else { throw .nothingToAccept }
        var body = JSONWriter()
        body.object {
            $0.field("size", Int64(clamping: head))
            $0.field("vouched", Int64(clamping: vouchedSize))
            $0.field("by", person)
        }
        do throws(AppendError) {
            try await record(.logRestored, body.bytes)
        } catch {
            health.withLock { $0.quarantine = reason }
            throw .failed(error)
        }
        health.withLock { $0.unsigned = nil }
        // Left behind by a crash here, the mark asks for a second acceptance; that harms nothing.
        try? files.removeCopyMark()
        let number = epochNumber.withLock { number in
            number += 1
            return number
        }
        acceptedSize.store(vouchedSize, ordering: .relaxed)
        restartCheckpoints { files.setAsideSignatures(number) }
    }
}

// The size that the log once vouched for, from the copies of its checkpoints beside it.
extension DataDirectory {
    private static let textMax = 64 << 20

    /// The greatest size of a checkpoint in `checkpoints.log` (C2SP: origin, size, root) or of the signer's state.
    func vouchedSize() -> UInt64 {
        // The newest stand at the end.
        guard let file = try? FileSystem.open(checkpoints, O_RDONLY), let size = try? file.size(),
            let bytes = try? file.read(Self.textMax, at: max(0, size - Self.textMax))
        else { return signedSize() }
        var greatest = signedSize()
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated().dropFirst()
        where !line.isEmpty && line.count <= 20 && line.allSatisfy({ (0x30...0x39).contains($0) }) {
            // A size stands between an origin and a root of 44 characters.
            guard index + 1 < lines.count, lines[index + 1].count == 44 else { continue }
            greatest = max(greatest, UInt64(String(decoding: line, as: UTF8.self)) ?? 0)
        }
        return greatest
    }

    /// What should say how far a log was signed and does not; `nil` when everything does.
    ///
    /// Only of a log of which `events` holds a checkpoint; a copy has only some of it.
    func lostVouchers(_ events: Connection) -> String? {
        guard !isMarkedCopy, hasCheckpoint(events) else { return nil }
        var lost: [String] = []
        if SignerState.isSilent(at: signer + "/state") {
            lost.append("signer/state is missing or empty")
        }
        // Its end alone, as who goes on writing it does: a start must not wait for the notes of a day.
        let copied = CopiedNotes(checkpoints, bytesMax: 1 << 18)
        if let fault = copied.fault { lost.append("checkpoints.log \(fault)") }
        guard !lost.isEmpty else { return nil }
        return lost.joined(separator: " and ")
            + ", although the log was signed: it is begun anew, and does not vouch for the log's end"
    }

    // The size that the signer signed last, as it remembers.
    func signedHead() -> SignerState.Head? { try? SignerState.head(at: signer + "/state") }

    private func signedSize() -> UInt64 { signedHead()?.size ?? 0 }

    /// Keeps the copies of checkpoints that no longer hold under another name, and forgets what was signed.
    func setAsideSignatures(_ number: Int) {
        try? FileSystem.rename(checkpoints, to: path + "/checkpoints-before-restore-\(number).log")
        try? FileSystem.remove(signer + "/state")
    }
}
