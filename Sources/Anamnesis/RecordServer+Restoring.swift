import Clinical
import EventLog
import JSON
import RecordService
import World

// Taking a restored log in the place of the one that was lost.
extension RecordServer {
    /// Accepts a copy, or a log that is older than it vouched for; then records what only `keys.db` knows.
    ///
    /// The key store may be from after the backup of the log: erasures and changes of the key-encryption key
    /// that it went through since are said in the log again, or whoever verifies with keys would find keys
    /// missing without a reason.
    func acceptRestore(by person: String) async throws(OrderError) -> JSON {
        do throws(AcceptError) {
            try await log.acceptRestore(by: person)
        } catch {
            switch error {
            case .nothingToAccept:
                throw OrderError(
                    "there is nothing to accept: the log is no copy and not older than it vouched for"
                )
            case .failed(let error): throw OrderError("the log can't be written: \(error)")
            }
        }
        // The restored directory has no day key; without one nothing is signed.
        try await appending { () async throws(AppendError) in
            try await self.log.tendCheckpoints()
        }
        let status = try reading { () throws(ReadError) in try self.log.keyStatus() }
        var said: Set<PatientID> = []
        var rotations = 0
        try await refusing { () async throws(ErasureRefusal) in
            said = Set(try self.service.erasuresOrdered())
            rotations = try self.service.rotationsRecorded()
        }
        let unsaid = status.erased.map { PatientID($0) }.filter { !said.contains($0) }
        for patient in unsaid {
            try await refusing { () async throws(ErasureRefusal) in
                try await self.service.recordErasureAgain(of: patient, by: person)
            }
        }
        if rotations + 1 < status.epoch {
            try await appending { () async throws(AppendError) in
                try await self.log.recordRotation()
            }
        }
        try await finishInterrupted()
        return [
            "ok": true, "epoch": .string(log.epoch), "erasures_recorded": JSON(unsaid.count),
        ]
    }
}
