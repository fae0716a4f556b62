import Cryptography
import SQLite
import World

// Which requests are written, and in which order their records come.
extension Writer {
    func write(
        _ request: Request,
        _ known: ArraySlice<Known>,
        _ stage: inout Stage
    ) throws(WriteFailure) -> Result<Appended, AppendError> {
        switch try admit(request, known, &stage) {
        case .refused(let error): return .failure(error)
        case .known(let appended): return .success(appended)
        case .new: break
        }
        try noteClock(&stage)
        var positions: [UInt64] = []
        positions.reserveCapacity(request.events.count)
        for (event, known) in zip(request.events, known) {
            if let key = known.key, !key.isAnnounced { try announce(key.key, &stage) }
            if known.type == nil { try register(event.type, &stage) }
            positions.append(stage.head.next)
            try append(event, known.key?.key, known.type, &stage)
        }
        return .success(
            Appended(
                position: positions.first ?? stage.head.next,
                positions: positions,
                recordedAt: stage.recordedAt,
                isDuplicate: false
            )
        )
    }

    private enum Admission {
        case new
        case known(Appended)
        case refused(AppendError)
    }

    // Everything that can refuse a request is asked before any of it is written.
    private func admit(
        _ request: Request,
        _ needs: ArraySlice<Known>,
        _ stage: inout Stage
    ) throws(WriteFailure) -> Admission {
        var known: [RecordHeader] = []
        var ids: Set<Identifier> = []
        for (event, needs) in zip(request.events, needs) {
            if let refusal = refusal(event, needs) { return .refused(refusal) }
            if request.events.count > 1, !ids.insert(event.id).inserted {
                return .refused(.identifierReused(event.id))
            }
            switch try stored(event, stage.head.types) {
            case .absent: break
            case .same(let header): known.append(header)
            case .other: return .refused(.identifierReused(event.id))
            }
        }
        if let first = known.first {
            guard known.count == request.events.count else {
                return .refused(.identifierReused(first.event))
            }
            return .known(Self.appended(known, first))
        }
        for (stream, expected) in request.versions {
            let actual = stage.version(of: stream)
            guard actual == expected else {
                return .refused(
                    .versionConflict(stream: stream, expected: expected, actual: actual)
                )
            }
        }
        return .new
    }

    // What is wrong with an event whatever the log holds.
    private func refusal(_ event: NewEvent, _ needs: Known) -> AppendError? {
        guard needs.type != nil || allowed.contains(event.type) else {
            return .unknownType(event.type)
        }
        guard needs.owner != nil else { return nil }
        guard let key = needs.key else {
            if case .subject(let subject) = event.sealing,
                (try? keys.isErased(subject: subject)) == true
            {
                return .erased(subject)
            }
            return .storageFailed("a key in keys.db does not open")
        }
        guard !key.isAnothers else {
            return .storageFailed("keys.db gives key \(key.key.id.hex) to another owner")
        }
        return nil
    }

    private static func appended(_ known: [RecordHeader], _ first: RecordHeader) -> Appended {
        Appended(
            position: first.position,
            positions: known.map(\.position),
            recordedAt: first.recordedAt,
            isDuplicate: true
        )
    }

    private enum Stored {
        case absent
        case same(RecordHeader)
        case other
    }

    // Most ids are known to be new without a look at the disk.
    private func stored(
        _ event: NewEvent,
        _ types: @autoclosure () -> TypeRegistry
    ) throws(WriteFailure) -> Stored {
        guard recent.mayHold(event.id) else { return .absent }
        let types = types()
        try settle()
        do throws(SQLiteError) {
            var id: [UInt8] = []
            id.reserveCapacity(16)
            id.append(event.id)
            try find.bind(id, at: 0)
            guard try find.step() else { return .absent }
            defer { find.reset() }
            return find.withBlob(0) { record in
                guard let header = RecordHeader(record) else { return .other }
                return isSame(record, header, event, types) ? .same(header) : .other
            }
        } catch {
            throw WriteFailure(error)
        }
    }

    // Content is compared opened: nonces make two sealings of one body differ.
    private func isSame(
        _ record: Span<UInt8>,
        _ header: RecordHeader,
        _ event: NewEvent,
        _ types: TypeRegistry
    ) -> Bool {
        guard header.stream == event.stream, header.schema == event.schema,
            header.actor == event.actor, header.causation == event.causation,
            header.correlation == event.correlation, header.occurredAt == event.occurredAt,
            types.names[header.type] == event.type
        else { return false }
        guard header.flags.contains(.sealed) else {
            return event.sealing == .clear
                && record.array(RecordHeader.count..<record.count) == event.body
        }
        guard let key = try? keys.key(header.keyID),
            key.owner == KeyOwner(event.sealing, at: header.recordedAt)
        else { return false }
        return (try? sealer.open(record, event: header.event, key: key)) == event.body
    }
}
