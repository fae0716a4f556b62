import API
import Access
import Clinical
import EventLog
import JSON
import RecordService
import Synchronization
import World

/// Why an order was not carried out; one line.
struct OrderError: Error {
    let text: String
    /// Whether it is only that the log's disk has no space.
    let isFull: Bool

    init(_ text: String) {
        self.text = text
        isFull = false
    }

    init(_ error: AppendError) {
        text = "the log can't be written: \(error)"
        isFull = error == .storageFull
    }
}

// Orders of the operator, over the control socket or by a command on a stopped directory.
extension RecordServer {
    /// The name of the control socket in a data directory.
    public static let controlSocket = "control"

    /// Says what is called when an administrator orders the service to drain; it must not wait, and end in ``stop(within:)``.
    public func onDrain(_ stop: @escaping @Sendable () -> Void) {
        stopper.body = stop
    }

    /// Carries out one order, a JSON object; answers one: `ok`, and `error` in one line when it is false.
    public func obey(_ line: String) async -> String {
        guard let order = try? JSON(parsing: Array(line.utf8)) else {
            return Self.answer(["ok": false, "error": "an order is a JSON object"])
        }
        do throws(OrderError) {
            return Self.answer(try await carryOut(order))
        } catch {
            return Self.answer([
                "ok": false, "error": .string(error.text), "full": .bool(error.isFull),
            ])
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
            return try await acceptRestore(by: order["by"]?.string ?? "operator")
        case "health": return try Self.told(await ask("/health"))
        case "door": return try door()
        case "models_try":
            return [
                "ok": true, "models": .array(await api.tryModels()),
                "demo": JSON(configuration.demoModel),
            ]
        case "try":
            let path = order["path"]?.string ?? ""
            guard path.hasPrefix("/test/") || path.hasPrefix("/docs/test/") else {
                throw OrderError("what is tried is a path under /test/ or /docs/test/")
            }
            let operators = TokenGrant(subject: "operator", role: .admin)
            return try Self.told(await ask(path, operators, body: order["body"] ?? [:]))
        case "audit":
            let path = order["path"]?.string ?? ""
            return try Self.told(
                await askTrail(path, isClinical: order["clinical"] == .bool(true))
            )
        case "drain":
            guard let stop = stopper.body else {
                throw OrderError("whoever runs this server stops it")
            }
            stop()
            return ["ok": true]
        case "clock_confirm":
            log.confirmClock()
            return ["ok": true]
        case "projections_rebuild": return try projectionWork.start(.rebuild, self)
        case "projections_compare": return try projectionWork.start(.compare, self)
        case "projections_progress": return projectionWork.progress
        case "rules_simulate": return try await simulateRules(order)
        case "rules_propose": return try await proposeRules(order)
        case "rules_activate": return try await activateRules(order)
        default: return try await peopleOrder(order)
        }
    }

    private static func told(
        _ asked: Result<(status: Int, text: String), TrailError>
    ) throws(OrderError) -> JSON {
        switch asked {
        case .success(let answer):
            return ["ok": true, "status": JSON(answer.status), "text": .string(answer.text)]
        case .failure(let error): throw OrderError(error.text)
        }
    }

    // MARK: Keys

    private func keysStatus() throws(OrderError) -> JSON {
        Self.json(try reading { () throws(ReadError) in try self.log.keyStatus() })
    }

    static func json(_ status: KeyStatus) -> JSON {
        [
            "ok": true, "epoch": .integer(Int64(status.epoch)),
            "master_key_id": .string(status.masterKeyID), "data_keys": JSON(status.dataKeys),
            "erased": JSON(status.erased.count), "erasures_pending": JSON(status.pending.count),
            "epoch_to_retire": status.epochToRetire.map { .integer(Int64($0)) } ?? .null,
        ]
    }

    // MARK: Patients

    func patient(_ order: JSON) throws(OrderError) -> PatientID {
        guard let text = order["patient"]?.string, !text.isEmpty else {
            throw OrderError("a patient is needed")
        }
        if let id = PatientID(text) { return service.patients.current(id) }
        let issuer = order["issuer"]?.string ?? configuration.issuer
        let raw = try reading { () throws(ReadError) in
            try self.log.subject(field: "patient", value: "\(issuer)\u{0}\(text)")
        }
        guard let raw else { throw OrderError(unknownPatient) }
        return service.patients.current(PatientID(raw))
    }

    /// An erased patient is known by no name any more, so whoever repeats an order that was cut short is told that
    /// it was taken up.
    private var unknownPatient: String {
        let resumed = resumedErasures.withLock { $0 }
        guard !resumed.isEmpty else { return "there is no such patient" }
        let pending = (try? log.keyStatus().pending) ?? []
        let state =
            pending.isEmpty
            ? "finished now"
            : "taken up; keys retired is left, once its key-encryption key is destroyed"
        let ids = resumed.map(\.text).joined(separator: ", ")
        return "there is no such patient any more: the erasure of \(ids) was interrupted and is"
            + " \(state)"
    }

    func reason(_ order: JSON) throws(OrderError) -> String {
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
}

// One line for each kind of failure from below.
extension RecordServer {
    func reading<Result>(
        _ body: () throws(ReadError) -> Result
    ) throws(OrderError) -> Result {
        do throws(ReadError) {
            return try body()
        } catch {
            switch error {
            case .integrityFailed(let position):
                throw OrderError("record \(position) does not verify or does not open; run verify")
            case .keyDamaged(let key):
                throw OrderError(
                    "key \(key.hex) in keys.db does not open, or is another owner's; run verify with"
                        + " --keys"
                )
            case .storageFailed(let reason): throw OrderError("the disk refused: \(reason)")
            case .closed: throw OrderError("the log is closed")
            }
        }
    }

    func opening<Result>(
        _ body: () async throws(OpenError) -> Result
    ) async throws(OrderError) -> Result {
        do throws(OpenError) {
            return try await body()
        } catch {
            throw OrderError(error.description)
        }
    }

    func appending(
        _ body: () async throws(AppendError) -> Void
    ) async throws(OrderError) {
        do throws(AppendError) {
            try await body()
        } catch {
            throw OrderError(error)
        }
    }

    func refusing(
        _ body: () async throws(ErasureRefusal) -> Void
    ) async throws(OrderError) {
        do throws(ErasureRefusal) {
            try await body()
        } catch {
            switch error {
            case .unknown: throw OrderError(unknownPatient)
            case .onHold: throw OrderError("a legal hold is on this patient's record")
            case .notOnHold: throw OrderError("no legal hold is on this patient's record")
            case .erased: throw OrderError("this patient's record is erased already")
            case .retained(let until):
                throw OrderError(
                    "the record must be kept until \(until.text); an officer may order the erasure"
                        + " with --ordered"
                )
            case .failed(.unavailable(let error)): throw OrderError(error)
            case .failed(let error): throw OrderError("\(error)")
            }
        }
    }
}
