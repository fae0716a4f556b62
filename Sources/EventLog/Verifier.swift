import Cryptography
import Glibc
import SQLite
import Synchronization
import World

/// Verifies a log: every record's form, hash, columns, link, time and revision, and every checkpoint.
///
/// Needs no key. Streams through the file with a thread for each lane, in memory that grows with the number
/// of streams only. Never writes to what it reads.
public enum Verifier {
    /// Verifies the log at `path`: a data directory, its `events.db`, or an export (`.ndjson`).
    ///
    /// While a service has the directory open, reads beside it; after a clean stop reads the file alone;
    /// after a crash, when the write-ahead log must be replayed, reads a private copy under `$TMPDIR`.
    public static func verify(path: String, options: VerifyOptions = VerifyOptions()) -> Verdict {
        verify(path: path, options: options, store: nil)
    }

    static func verify(path: String, options: VerifyOptions, store: KeyStore?) -> Verdict {
        let given = path
        // Links are followed once, here: what lies beside a database lies beside the file itself.
        let path = FileSystem.resolved(path)
        let isDirectory = FileSystem.status(path)?.isDirectory == true
        let file = isDirectory ? FileSystem.resolved(path + "/events.db") : path
        guard FileSystem.status(file)?.isRegular == true else {
            return .notVerifiable(
                [path, path + "/events.db"].contains(where: FileSystem.isHidden)
                    ? "this user may not look into \(given)" : "there is no log at \(given)"
            )
        }
        var request: VerifyRequest
        do throws(VerifyRequest.Fault) {
            request = try VerifyRequest(
                options,
                copies: isDirectory && options.readsCopies ? path + "/checkpoints.log" : nil
            )
        } catch {
            return .notVerifiable(error.reason)
        }
        request.store = store
        // Before the log is opened, which only grows meanwhile.
        request.isDirectory = isDirectory
        if isDirectory {
            let files = DataDirectory(path: path)
            let signed = files.signedHead()
            request.signedSize = signed?.size ?? 0
            request.isCopy = files.isMarkedCopy
            if signed == nil { request.silent.append("signer/state is missing or can't be read") }
        }
        if isExport(file) { return ExportVerifier.verify(file, request) }
        var turns = 3
        while true {
            let before = [file, file + "-wal"].map(FileSystem.status)
            // Beside a service one snapshot is read.
            if isServed(file) { return verify(file, mode: .readOnly, request) }
            let verdict = read(file, request)
            guard verdict.exitCode != 0, turns > 0,
                before != [file, file + "-wal"].map(FileSystem.status)
            else { return verdict }
            // A service that began or ended meanwhile wrote into the file under us, or into what was copied.
            turns -= 1
        }
    }

    // A database that nobody serves.
    private static func read(_ file: String, _ request: VerifyRequest) -> Verdict {
        switch writeAheadLog(of: file) {
        case .absent: verify(file, mode: .immutable, request)
        case .filled: verifyCopy(of: file, request)
        case .noFile: .notVerifiable("events.db-wal beside it is no file")
        }
    }

    // MARK: How a file is opened

    /// By its name; where that says nothing, by its first byte: a line of JSON, or SQLite's own words.
    private static func isExport(_ file: String) -> Bool {
        guard !file.hasSuffix(".ndjson") else { return true }
        guard !file.hasSuffix(".db"), let descriptor = try? FileSystem.open(file, O_RDONLY)
        else { return false }
        return (try? descriptor.read(1)) == [UInt8(ascii: "{")]
    }

    static func isServed(_ file: String) -> Bool {
        let lock = String(file.dropLast("events.db".count)) + "lock"
        guard file.hasSuffix("events.db"),
            let descriptor = try? FileSystem.open(lock, O_RDONLY | O_NOFOLLOW)
        else { return false }
        return !descriptor.lock(exclusive: false)
    }

    /// What stands beside a database that nobody serves.
    enum WriteAheadLog {
        /// Nothing, or an empty file: the database alone is the log.
        case absent
        /// Pages that must be replayed into a copy.
        case filled
        /// No regular file, which no service left there.
        case noFile
    }

    static func writeAheadLog(of file: String) -> WriteAheadLog {
        guard let status = FileSystem.status(FileSystem.resolved(file + "-wal")) else {
            return .absent
        }
        guard status.isRegular else { return .noFile }
        return status.size == 0 ? .absent : .filled
    }

    private static func verifyCopy(of file: String, _ request: VerifyRequest) -> Verdict {
        do throws(FileSystem.Failure) {
            let copy = try PrivateCopy(of: file)
            defer { copy.remove() }
            return verify(copy.file, mode: .readWrite, request)
        } catch {
            return .notVerifiable("no private copy could be made: \(error.text)")
        }
    }

    // MARK: A database

    static func verify(
        _ file: String,
        mode: Connection.Mode,
        _ request: VerifyRequest
    ) -> Verdict {
        var slots: [VerifierRun.Slot] = []
        do throws(SQLiteError) {
            let log = try request.needsLogID ? logID(Connection(path: file, mode: mode)) : nil
            for _ in 0..<max(1, min(request.lanes, 64)) {
                let bodies: BodyChecker?
                do throws(OpenError) {
                    bodies = try request.bodies(log: log)
                } catch {
                    return .notVerifiable(error.description)
                }
                slots.append(
                    VerifierRun.Slot(
                        try VerifierLane(Connection(path: file, mode: mode), bodies: bodies)
                    )
                )
            }
        } catch {
            return .notVerifiable("it holds no event table that can be read: \(error.message)")
        }
        return verify(slots, request)
    }

    private static func logID(_ connection: Connection) throws(SQLiteError) -> Identifier? {
        let first = try connection.prepare("SELECT substr(rec, 177) FROM event WHERE pos = 0")
        guard try first.step() else { return nil }
        return LogOpened(first.blob(0))?.log
    }

    /// Verifies the log that `connection` has open, with one lane.
    static func verify(_ connection: sending Connection) -> Verdict {
        do throws(SQLiteError) {
            let slot = VerifierRun.Slot(try VerifierLane(connection))
            return verify([slot], VerifyRequest())
        } catch {
            return .notVerifiable("it holds no event table that can be read: \(error.message)")
        }
    }

    private static func verify(_ slots: [VerifierRun.Slot], _ request: VerifyRequest) -> Verdict {
        guard let first = slots.first else { return .notVerifiable("no thread to read with") }
        let extent = first.lane.withLock { lane -> (first: Int64, last: Int64)? in
            do throws(SQLiteError) {
                return try lane.extent()
            } catch {
                return lane.reach()
            }
        }
        guard let extent else { return request.verdict(onEmpty: "it holds no record") }
        var closing = Closing(request)
        guard extent.first >= 0, extent.last >= extent.first else {
            closing.finding = Finding(
                position: 0,
                fault: .position,
                detail: "a row numbered \(extent.first) stands here"
            )
            return closing.verdict(VerifierJoin(anchors: []))
        }
        let run = VerifierRun(
            slots: slots,
            end: UInt64(clamping: extent.last) + 1,
            anchors: request.anchors,
            key: request.key,
            rangeSize: request.rangeSize,
            progress: request.progress,
            pace: request.pace
        )
        let state = run.run()
        return first.lane.withLock { lane in
            closing.finish(state, lane)
            return closing.verdict(state.join)
        }
    }
}
