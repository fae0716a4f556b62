public import Clinical
import EventLog
import JSON
import ProjectionEngine
import SQLite
public import World

/// Why a patient is not erased now.
public enum ErasureRefusal: Error, Equatable, Sendable {
    /// There is no such patient.
    case unknown
    /// A legal hold is on the record.
    case onHold
    /// No legal hold is on the record, so there is none to lift.
    case notOnHold
    /// The record was erased already.
    case erased
    /// The last entry is too young; an officer may order it all the same, with a reason.
    case retained(until: Timestamp)
    /// The record can't be read or written.
    case failed(ServiceError)
}

// Erasing a patient: what is recorded about it, and what stands against it.
extension RecordService {
    /// Says in the log that a patient is to be erased, if nothing stands against it; once.
    ///
    /// - Parameters:
    ///   - patient: Whom.
    ///   - officer: Who orders it.
    ///   - reason: Why; without identifying words.
    ///   - years: How long records are kept after their last entry.
    ///   - isOrdered: Whether an officer orders it before that; a legal hold stands all the same.
    /// - Returns: How many events there are up to the one that says so.
    /// - Throws: `unknown`, `onHold`, `retained`, `failed`.
    public func recordErasure(
        of patient: PatientID,
        by officer: String,
        reason: String,
        years: Int64,
        isOrdered: Bool
    ) async throws(ErasureRefusal) -> UInt64 {
        // Ordered before, and interrupted before the keys were destroyed.
        if let said = try stream(patient.raw).last(where: { $0.type == Self.subjectErased }) {
            return said.position + 1
        }
        try checkErasure(of: [patient], years: years, isOrdered: isOrdered)
        try await noteOwner(of: try streams(of: patient), patient)
        return try await record(
            Self.subjectErased,
            patient,
            Fields().with("patient_id", patient.text).with("ordered_by", officer)
                .with("reason", reason).json
        )
    }

    /// Refuses an erasure that a hold, or the latest entry of any of these records, stands against.
    ///
    /// Records of one person are kept or go together: an old one that was merged into a young one is kept as long.
    /// - Throws: `unknown`, `onHold`, `retained`, `failed`.
    public func checkErasure(
        of records: [PatientID],
        years: Int64,
        isOrdered: Bool
    ) throws(ErasureRefusal) {
        var latest: Timestamp?
        for record in records {
            guard !(try isOnHold(record)) else { throw .onHold }
            // Ordered before: when it was last written to says nothing any more.
            guard !(try stream(record.raw).contains { $0.type == Self.subjectErased }) else {
                continue
            }
            guard let entry = try latestEntry(of: record) else { throw .unknown }
            latest = max(latest ?? entry, entry)
        }
        // A clock that jumped ahead ends nobody's retention: the log does not follow it either.
        guard let until = latest?.adding(years: years), !isOrdered, until > log.recordingTime()
        else { return }
        throw .retained(until: until)
    }

    /// Says of each stream of the record whose it was; what says it now is sealed by the key that goes.
    private func noteOwner(
        of streams: [Identifier],
        _ patient: PatientID
    ) async throws(ErasureRefusal) {
        let body = Fields().with("patient_id", patient.text).json.bytes
        for start in stride(from: 0, to: streams.count, by: 256) {
            let events = streams[start..<min(start + 256, streams.count)]
                .map { stream in
                    NewEvent(
                        id: world.identifier(),
                        stream: stream,
                        type: "record_owner_noted",
                        sealing: .day,
                        body: body
                    )
                }
            do throws(AppendError) {
                _ = try await log.append(events)
            } catch {
                throw .failed(.unavailable(error))
            }
        }
    }

    private func streams(of patient: PatientID) throws(ErasureRefusal) -> [Identifier] {
        do throws(ProjectionError) {
            let rows = try projections.query(
                "audit",
                "streams_of",
                ["patient_id": .text(patient.text)]
            )
            return rows.rows.compactMap { $0.blob(0).flatMap { Identifier(bytes: $0) } }
        } catch {
            throw .failed(.integrity("\(error)"))
        }
    }

    /// Says in the log that nothing opens the patient's events any more; once, however often it is told after a crash.
    public func recordErasureCompleted(of patient: PatientID) async throws(ErasureRefusal) {
        let isSaid = try stream(patient.raw).contains { $0.type == "erasure_completed" }
        guard !isSaid else { return }
        _ = try await record(
            "erasure_completed",
            patient,
            Fields().with("patient_id", patient.text).json
        )
    }

    /// Sets or lifts a legal hold.
    ///
    /// - Throws: `unknown`, `erased`, `notOnHold` when there is none to lift, `failed`; nothing is recorded then.
    public func setHold(
        _ isSet: Bool,
        on patient: PatientID,
        reason: String
    ) async throws(ErasureRefusal) {
        guard try latestEntry(of: patient) != nil else { throw .unknown }
        guard !(try isErased(patient)) else { throw .erased }
        if !isSet, !(try isOnHold(patient)) { throw .notOnHold }
        _ = try await record(
            isSet ? "legal_hold_set" : "legal_hold_lifted",
            patient,
            Fields().with("patient_id", patient.text).with("reason", reason).json
        )
    }

    /// Says again of a patient, whose keys are gone, that it was erased: the log was restored from before.
    public func recordErasureAgain(
        of patient: PatientID,
        by officer: String
    ) async throws(ErasureRefusal) {
        _ = try await record(
            Self.subjectErased,
            patient,
            Fields().with("patient_id", patient.text).with("ordered_by", officer)
                .with("reason", "erased before this log was restored from a backup").json
        )
    }

    private static let subjectErased = "subject_erased"

    /// How often the log says that the key-encryption key was changed.
    public func rotationsRecorded() throws(ErasureRefusal) -> Int {
        try streams(ofType: "kek_rotated").count
    }

    /// Patients of whom the log says that they are to be erased, in the order it says so.
    public func erasuresOrdered() throws(ErasureRefusal) -> [PatientID] {
        try streams(ofType: Self.subjectErased).map { PatientID($0) }
    }

    // The stream of each event of a type, in the order of the log.
    private func streams(ofType type: String) throws(ErasureRefusal) -> [Identifier] {
        var found: [Identifier] = []
        var last: Int64 = -1
        while true {
            let rows: Rows
            do throws(ProjectionError) {
                rows = try projections.query(
                    "audit",
                    "of_type",
                    [
                        "type": .text(type), "after": .integer(last),
                        "limit": .integer(1000),
                    ]
                )
            } catch {
                throw .failed(.integrity("\(error)"))
            }
            guard !rows.rows.isEmpty else { return found }
            for row in rows.rows {
                last = row.integer(rows.column("position")) ?? .max
                let stream = row.blob(rows.column("stream")).flatMap { Identifier(bytes: $0) }
                if let stream { found.append(stream) }
            }
        }
    }

    /// Forgets everything of every patient that is kept in memory; it is folded from the log again.
    public func forgetKept() {
        sessions.forgetAll()
        directory.forgetAll()
        patients.forgetAll()
    }

    /// Whether the patient's keys were destroyed.
    public func isErased(_ patient: PatientID) throws(ErasureRefusal) -> Bool {
        do throws(ReadError) {
            return try log.isErased(patient.raw)
        } catch {
            throw .failed(.integrity("\(error)"))
        }
    }

    /// Whether a legal hold is on the record.
    public func isOnHold(_ patient: PatientID) throws(ErasureRefusal) -> Bool {
        try stream(patient.raw).last { $0.type.hasPrefix("legal_hold_") }?.type == "legal_hold_set"
    }

    private func latestEntry(of patient: PatientID) throws(ErasureRefusal) -> Timestamp? {
        let own = try stream(patient.raw)
        // An identifier may be that of something else, the service's own among them, which nobody is.
        if let first = own.first {
            let kind = EventCatalogue.events.first { $0.name == first.type }?.stream
            guard patient.raw != .zero, kind == .patient else { return nil }
        }
        // That somebody wants it erased is no entry.
        var latest = own.last { $0.type != "erasure_requested" }?.recordedAt
        let rows: Rows
        do throws(ProjectionError) {
            rows = try projections.query(
                "sessions",
                "of_patient",
                ["patient_id": .text(patient.text)]
            )
        } catch {
            throw .failed(.integrity("\(error)"))
        }
        for row in rows.rows {
            guard let id = row.blob(rows.column("session")).flatMap({ Identifier(bytes: $0) })
            else {
                continue
            }
            let version = log.version(of: id)
            let last = try stream(id, from: version == 0 ? 0 : version - 1).last?.recordedAt
            if let last { latest = max(latest ?? last, last) }
        }
        return latest
    }

    private func stream(
        _ id: Identifier,
        from version: UInt64 = 0
    ) throws(ErasureRefusal) -> [RecordedEvent] {
        do throws(ReadError) {
            return try log.stream(id, from: version)
        } catch {
            throw .failed(.integrity("\(error)"))
        }
    }

    // Sealed under the day's key, which outlives the patient's; it names the patient by random id alone.
    // Answers how many events there are up to this one.
    private func record(
        _ type: String,
        _ patient: PatientID,
        _ body: JSON
    ) async throws(ErasureRefusal) -> UInt64 {
        let event = NewEvent(
            id: world.identifier(),
            stream: patient.raw,
            type: type,
            sealing: .day,
            body: body.bytes
        )
        do throws(AppendError) {
            return try await log.append([event]).position + 1
        } catch {
            throw .failed(.unavailable(error))
        }
    }
}
