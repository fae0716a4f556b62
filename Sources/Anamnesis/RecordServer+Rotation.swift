import API
import Clinical
import EventLog
import JSON
import ProjectionEngine
import RecordService
import Synchronization
import Telemetry
import World

// Rotation of the key-encryption key. Each step may be the last before a crash:
//
// 1. the next key, in a file beside the present one;
// 2. a copy of the key store under it, on disk, every key of which was opened again;
// 3. the key store under it, in one transaction;
// 4. the file in the place of the present one, whose bytes are overwritten;
// 5. `kek_rotated` in the log, then `erasure_completed` for each erasure that waited for it;
// 6. the overwritten file removed.
//
// Before 3 nothing has changed and the next rotation begins anew; from 3 on the next start finishes it.
// With a key from a command, 1 and 4 are the operator's, and `keys retired` is the second half of 5.
extension RecordServer {
    /// Wraps every key by a new key-encryption key; with a key file, the old one is destroyed afterwards.
    func rotateKeys(_ file: String?) async throws(OrderError) -> JSON {
        if isKeyFile, file != nil {
            throw OrderError(
                "--new-key-file goes with a key that a command prints; with a key file the new key"
                    + " is made here"
            )
        }
        let before = try reading { () throws(ReadError) in try self.log.keyStatus() }
        let path = configuration.masterKeyFile
        if isKeyFile, let next = MasterKey.readNext(path), next.id == before.masterKeyID {
            // An earlier rotation came to step 3 and could not put its file in place.
            return try await finishRotation(copy: nil)
        }
        let new = try nextKey(file)
        guard !log.hasUsed(new) else {
            throw OrderError(
                "the key in \(file ?? path) wraps keys.db now or did before: give a new one, which opens no"
                    + " old backup; make it with: openssl rand -hex 32"
            )
        }
        let epoch = before.epoch &+ 1
        DataStore.makeDirectory(configuration.keysBackup)
        let copy =
            configuration.keysBackup
            + "/keys-\(log.logID.hex.prefix(8))-\(epoch)-\(new.id.prefix(8)).db"
        _ = try reading { () throws(ReadError) in
            try self.log.rotateMasterKey(to: new, copy: copy)
        }
        return try await finishRotation(copy: copy)
    }

    private var isKeyFile: Bool { configuration.masterKeyCommand == nil }

    // Steps 4 to 6.
    private func finishRotation(copy: String?) async throws(OrderError) -> JSON {
        let status = try reading { () throws(ReadError) in try self.log.keyStatus() }
        if isKeyFile {
            do throws(MasterKeyError) {
                try MasterKey.installNext(configuration.masterKeyFile, id: status.masterKeyID)
            } catch {
                throw OrderError("\(error); the next start finishes the rotation")
            }
        }
        let completed = try await recordRotation(status.epoch)
        return [
            "ok": true, "epoch": .integer(Int64(status.epoch)),
            "keys_backup": copy.map { .string($0) } ?? .null,
            "master_key_id": .string(status.masterKeyID), "erasures_completed": JSON(completed),
        ]
    }

    // Steps 5 and 6; how many erasures that completed.
    private func recordRotation(_ epoch: UInt32) async throws(OrderError) -> Int {
        try await appending { () async throws(AppendError) in try await self.log.recordRotation() }
        guard isKeyFile else { return 0 }
        let completed = try await complete(before: epoch)
        MasterKey.forgetPrevious(configuration.masterKeyFile)
        return completed
    }

    private func nextKey(_ file: String?) throws(OrderError) -> MasterKey {
        do throws(MasterKeyError) {
            if isKeyFile {
                return try MasterKey.createNext(configuration.masterKeyFile, world: world)
            }
            if let file { return try MasterKey.read(file) }
        } catch {
            throw OrderError("\(error)")
        }
        throw OrderError(
            "the key comes from a command: give the new one by --new-key-file, and let the"
                + " command print it from then on"
        )
    }

    private func complete(before epoch: UInt32) async throws(OrderError) -> Int {
        let done = try reading { () throws(ReadError) in
            try self.log.erasuresWaiting(before: epoch)
        }
        .filter { log.isErasureTold(of: $0) }
        for patient in done {
            try await refusing { () async throws(ErasureRefusal) in
                try await self.service.recordErasureCompleted(of: PatientID(patient))
            }
            try reading { () throws(ReadError) in
                try self.log.noteErasureCompleted(of: patient)
            }
        }
        return done.count
    }

    /// Says that the key-encryption keys up to `epoch` exist no more.
    func retire(before epoch: Int64?) async throws(OrderError) -> JSON {
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
}

// Erasure of a patient's record, in steps that go on where they were interrupted:
// `subject_erased` under a signed checkpoint → the keys and the key of the read models, in one transaction →
// what is in memory, and the read models made anew → what nurses have before them → rotation → `erasure_completed`.
extension RecordServer {
    /// Erases a patient's record.
    func erase(_ order: JSON) async throws(OrderError) -> JSON {
        let (patient, reason) = (try patient(order), try reason(order))
        guard log.checkpointStanding == .signing else {
            throw OrderError("no checkpoint is signed now, and an erasure must be under one")
        }
        // Records that were merged into this one are the same person's.
        let records = service.patients.absorbed(by: patient) + [patient]
        // Before anything is destroyed of any of them.
        for record in records {
            try reading { () throws(ReadError) in try self.log.checkKeys(of: record.raw) }
        }
        try await refusing { () async throws(ErasureRefusal) in
            try self.service.checkErasure(
                of: records,
                years: self.configuration.retentionYears,
                isOrdered: order["ordered"] == .bool(true)
            )
        }
        let pending = try reading { () throws(ReadError) in try self.log.keyStatus().pending }
        try await refusing { () async throws(ErasureRefusal) in
            for record in records
            where try !self.service.isErased(record) || pending.contains(record.raw) { return }
            throw .erased
        }
        for record in records { try await erase(record, order, reason) }
        // Behind the last event that opened: what began meanwhile is shown as well, and nothing can begin any more.
        try? await service.projections.reached(log.head)
        let shown = broadcaster.shown(of: records)
        try remakeReadModels()
        await api.tellErased(shown)
        guard isKeyFile else {
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

    private func erase(
        _ patient: PatientID,
        _ order: JSON,
        _ reason: String
    ) async throws(OrderError) {
        let isErased = try reading { () throws(ReadError) in try self.log.isErased(patient.raw) }
        guard !isErased else { return }
        let (isOrdered, by) = (order["ordered"] == .bool(true), order["by"]?.string)
        let size = try await appendingErasure { () async throws(ErasureRefusal) in
            try await self.service.recordErasure(
                of: patient,
                by: by ?? "operator",
                reason: reason,
                years: self.configuration.retentionYears,
                isOrdered: isOrdered
            )
        }
        try await seal(size)
        try destroy(patient)
    }

    private func appendingErasure(
        _ body: () async throws(ErasureRefusal) -> UInt64
    ) async throws(OrderError) -> UInt64 {
        var size: UInt64 = 0
        try await refusing { () async throws(ErasureRefusal) in size = try await body() }
        return size
    }

    // Keys are destroyed only when a checkpoint covers the event that says why: who holds one, or a
    // witness, can show later that the patient was erased and not lost.
    private func seal(_ size: UInt64) async throws(OrderError) {
        _ = await log.checkpointNow()
        guard await log.acknowledged(size, .sealed) >= .sealed else {
            throw OrderError(
                "the erasure is recorded, but no checkpoint covers it yet and nothing was"
                    + " destroyed; order it again"
            )
        }
    }

    private func destroy(_ patient: PatientID) throws(OrderError) {
        _ = try reading { () throws(ReadError) in
            try self.log.destroyKeys(of: patient.raw, forgetting: [DataStore.readSecret])
        }
        service.forgetKept()
    }

    func remakeReadModels(
        progress: (UInt64, UInt64) -> Void = { _, _ in }
    ) throws(OrderError) {
        do throws(ProjectionError) {
            let storage = try DataStore.readStorage(log, configuration, world)
            try engine.remake(in: storage, progress: progress)
            snapshots.remake(in: storage)
            api.forgetPast()
            projectionFolder.withLock { $0 }?.projections.remake(in: storage)
            if projectionFolder.withLock({ $0 == nil }) { removeAddedProjections() }
        } catch {
            throw OrderError("the read models can't be made anew: \(error)")
        }
    }

    /// Makes the read models anew beside those that answer, if one that is too large to be checked at a start is damaged.
    func checkReadModels() {
        guard let fault = engine.faultOfLarge() else { return }
        logger.log(.warning, room: "ProjectionEngine", "made anew", ["reason": .failure(fault)])
        do throws(OrderError) {
            try remakeReadModels()
        } catch {
            logger.log(
                .error,
                room: "ProjectionEngine",
                "not made anew",
                ["reason": .failure(error.text)]
            )
        }
    }

    /// At start: takes up erasures and a rotation that were cut short.
    ///
    /// A rotation is done before the service answers. What can't be finished stays for the next start and
    /// is told by `keys status`.
    func finishInterrupted() async throws(OrderError) {
        var ordered: [PatientID] = []
        try await refusing { () async throws(ErasureRefusal) in
            ordered = try self.service.erasuresOrdered()
        }
        let pending = try reading { () throws(ReadError) in try self.log.keyStatus().pending }
            .filter { log.isErasureTold(of: $0) }
        resumedErasures.withLock { $0 = pending.map { PatientID($0) } }
        for patient in ordered {
            let isErased = try reading { () throws(ReadError) in
                try self.log.isErased(patient.raw)
            }
            guard !isErased else { continue }
            resumedErasures.withLock { $0.append(patient) }
            try await seal(log.head)
            try destroy(patient)
            try remakeReadModels()
        }
        let status = try reading { () throws(ReadError) in try self.log.keyStatus() }
        guard isKeyFile else {
            if log.isRotationUntold { _ = try await recordRotation(status.epoch) }
            return
        }
        if MasterKey.hasPrevious(configuration.masterKeyFile) {
            _ = try await recordRotation(status.epoch)
        } else if status.pending.contains(where: { log.isErasureTold(of: $0) }) {
            if let epoch = status.epochToRetire, epoch < status.epoch {
                _ = try await complete(before: status.epoch)
            } else {
                _ = try await rotateKeys(nil)
            }
        }
    }
}
