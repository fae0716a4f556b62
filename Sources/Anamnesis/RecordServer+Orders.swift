import Clinical
import EventLog
import JSON
import ProjectionEngine
import RecordService
import World

/// Why an order was not carried out; one line.
struct OrderError: Error {
    let text: String

    init(_ text: String) { self.text = text }
}

// Orders of the operator, over the control socket or by a command on a stopped directory.
extension RecordServer {
    /// The name of the control socket in a data directory.
    public static let controlSocket = "control"

    /// Carries out one order, a JSON object; answers one: `ok`, and `error` in one line when it is false.
    public func obey(_ line: String) async -> String {
        guard let order = try? JSON(parsing: Array(line.utf8)) else {
            return Self.answer(["ok": false, "error": "an order is a JSON object"])
        }
        do throws(OrderError) {
            return Self.answer(try await carryOut(order))
        } catch {
            return Self.answer(["ok": false, "error": .string(error.text)])
        }
    }

    private static func answer(_ json: JSON) -> String {
        String(decoding: json.bytes, as: UTF8.self)
    }

    private func carryOut(_ order: JSON) async throws(OrderError) -> JSON {
        switch order["order"]?.string {
        case "keys_status": return try keysStatus()
        case "keys_rotate": return try await rotateKeys(order["new_key_file"]?.string)
        case "keys_retired": return try await retire(before: order["epoch"]?.integer)
        case "patient_erase": return try await erase(order)
        case "patient_hold": return try await hold(order)
        case "backup":
            guard let path = order["path"]?.string, path.hasPrefix("/") else {
                throw OrderError("a backup needs an absolute path")
            }
            let report = try await opening { () async throws(OpenError) in
                try await self.log.backUp(to: path)
            }
            return [
                "ok": true, "records": .integer(Int64(clamping: report.records)),
                "root": .string(report.root),
            ]
        case "accept_restore":
            try await appending { () async throws(AppendError) in
                try await self.log.acceptRestore(by: order["by"]?.string ?? "operator")
            }
            return ["ok": true, "epoch": .string(log.epoch)]
        case "clock_confirm":
            log.confirmClock()
            return ["ok": true]
        default: return try await peopleOrder(order)
        }
    }

    // MARK: Keys

    private func keysStatus() throws(OrderError) -> JSON {
        let status = try reading { () throws(ReadError) in try self.log.keyStatus() }
        return [
            "ok": true, "epoch": .integer(Int64(status.epoch)),
            "master_key_id": .string(status.masterKeyID), "data_keys": JSON(status.dataKeys),
            "erased": JSON(status.erased.count), "erasures_pending": JSON(status.pending.count),
            "epoch_to_retire": status.epochToRetire.map { .integer(Int64($0)) } ?? .null,
        ]
    }

    /// Wraps every key by a new key-encryption key; with a key file, the old one is destroyed afterwards.
    private func rotateKeys(_ file: String?) async throws(OrderError) -> JSON {
        let isFile = configuration.masterKeyCommand == nil
        let new = try nextKey(file, isFile: isFile)
        let epoch = try reading { () throws(ReadError) in try self.log.rotateMasterKey(to: new) }
        let name = "keys-\(log.logID.hex.prefix(8))-\(epoch)-\(world.now().microseconds).db"
        let copy = configuration.keysBackup + "/" + name
        makeKeysBackupDirectory()
        // The old key goes only after a copy under the new one was opened, every key of it.
        try reading { () throws(ReadError) in try self.log.backUpKeys(to: copy) }
        var completed = 0
        if isFile {
            do throws(MasterKeyError) {
                try MasterKey.installNext(configuration.masterKeyFile)
            } catch {
                throw OrderError("\(error)")
            }
        }
        try await appending { () async throws(AppendError) in try await self.log.recordRotation() }
        if isFile { completed = try await complete(before: epoch) }
        return [
            "ok": true, "epoch": .integer(Int64(epoch)), "keys_backup": .string(copy),
            "master_key_id": .string(new.id), "erasures_completed": JSON(completed),
        ]
    }

    private func nextKey(_ file: String?, isFile: Bool) throws(OrderError) -> MasterKey {
        guard isFile || file != nil else {
            throw OrderError(
                "the key comes from a command: give the new one by --new-key-file, and let the"
                    + " command print it from then on"
            )
        }
        do throws(MasterKeyError) {
            guard !isFile, let file else {
                return try MasterKey.createNext(configuration.masterKeyFile, world: world)
            }
            return try MasterKey.read(file)
        } catch {
            throw OrderError("\(error)")
        }
    }

    private func complete(before epoch: UInt32) async throws(OrderError) -> Int {
        let done = try reading { () throws(ReadError) in
            try self.log.completeErasures(before: epoch)
        }
        for patient in done {
            try await refusing { () async throws(ErasureRefusal) in
                try await self.service.recordErasureCompleted(of: PatientID(patient))
            }
        }
        return done.count
    }

    private func retire(before epoch: Int64?) async throws(OrderError) -> JSON {
        guard let epoch, epoch >= 1, let retired = UInt32(exactly: epoch) else {
            throw OrderError("the epoch that was destroyed is a number from 1")
        }
        let status = try reading { () throws(ReadError) in try self.log.keyStatus() }
        guard retired < status.epoch else {
            throw OrderError("epoch \(retired) is still in use; run keys rotate first")
        }
        let count = try await complete(before: retired + 1)
        return ["ok": true, "erasures_completed": JSON(count)]
    }

    // MARK: Patients

    private func patient(_ order: JSON) throws(OrderError) -> PatientID {
        guard let text = order["patient"]?.string, !text.isEmpty else {
            throw OrderError("a patient is needed")
        }
        if let id = PatientID(text) { return id }
        let issuer = order["issuer"]?.string ?? configuration.issuer
        let raw = try reading { () throws(ReadError) in
            try self.log.subject(field: "patient", value: "\(issuer)\u{0}\(text)")
        }
        guard let raw else { throw OrderError("there is no such patient") }
        return PatientID(raw)
    }

    private func reason(_ order: JSON) throws(OrderError) -> String {
        guard let reason = order["reason"]?.string, !reason.isEmpty, reason.utf8.count <= 1024
        else {
            throw OrderError("a reason of at most 1,024 bytes is needed")
        }
        return reason
    }

    private func hold(_ order: JSON) async throws(OrderError) -> JSON {
        let (patient, reason) = (try patient(order), try reason(order))
        let isSet = order["set"] == .bool(true)
        try await refusing { () async throws(ErasureRefusal) in
            try await self.service.setHold(isSet, on: patient, reason: reason)
        }
        return ["ok": true, "patient_id": .string(patient.text)]
    }

    /// `subject_erased` → keys → read models → rotation → `erasure_completed`.
    private func erase(_ order: JSON) async throws(OrderError) -> JSON {
        let (patient, reason) = (try patient(order), try reason(order))
        let isOrdered = order["ordered"] == .bool(true)
        let by = order["by"]?.string ?? "operator"
        let wasErased = try reading { () throws(ReadError) in try self.log.isErased(patient.raw) }
        if !wasErased {
            try await refusing { () async throws(ErasureRefusal) in
                try await self.service.recordErasure(
                    of: patient,
                    by: by,
                    reason: reason,
                    years: self.configuration.retentionYears,
                    isOrdered: isOrdered
                )
            }
        }
        _ = try reading { () throws(ReadError) in try self.log.destroyKeys(of: patient.raw) }
        service.forgetKept()
        _ = try reading { () throws(ReadError) in
            try self.log.replaceSecret(DataStore.readSecret)
        }
        do throws(ProjectionError) {
            try engine.remake(in: DataStore.readStorage(log, configuration, world))
        } catch {
            throw OrderError("the read models can't be made anew: \(error)")
        }
        guard configuration.masterKeyCommand == nil else {
            let status = try reading { () throws(ReadError) in try self.log.keyStatus() }
            return [
                "ok": true, "patient_id": .string(patient.text), "state": "pending",
                "epoch_to_retire": .integer(Int64(status.epochToRetire ?? status.epoch)),
            ]
        }
        let rotated = try await rotateKeys(nil)
        return [
            "ok": true, "patient_id": .string(patient.text), "state": "completed",
            "epoch": rotated["epoch"] ?? .null, "keys_backup": rotated["keys_backup"] ?? .null,
        ]
    }
}

// One line for each kind of failure from below.
extension RecordServer {
    private func reading<Result>(
        _ body: () throws(ReadError) -> Result
    ) throws(OrderError) -> Result {
        do throws(ReadError) {
            return try body()
        } catch {
            throw OrderError("\(error)")
        }
    }

    private func opening<Result>(
        _ body: () async throws(OpenError) -> Result
    ) async throws(OrderError) -> Result {
        do throws(OpenError) {
            return try await body()
        } catch {
            throw OrderError(error.description)
        }
    }

    private func appending(
        _ body: () async throws(AppendError) -> Void
    ) async throws(OrderError) {
        do throws(AppendError) {
            try await body()
        } catch {
            throw OrderError("the log can't be written: \(error)")
        }
    }

    private func refusing(
        _ body: () async throws(ErasureRefusal) -> Void
    ) async throws(OrderError) {
        do throws(ErasureRefusal) {
            try await body()
        } catch {
            switch error {
            case .unknown: throw OrderError("there is no such patient")
            case .onHold: throw OrderError("a legal hold is on this patient's record")
            case .retained(let until):
                throw OrderError(
                    "the record must be kept until \(until.text); an officer may order the erasure"
                        + " with --ordered"
                )
            case .failed(let error): throw OrderError("\(error)")
            }
        }
    }

    private func makeKeysBackupDirectory() {
        DataStore.makeDirectory(configuration.keysBackup)
    }
}
