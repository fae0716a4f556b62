import Cryptography
import JSON
import SQLite
import World

// The log's own events.
extension Writer {
    func noteClock(
        _ stage: inout Stage
    ) throws(WriteFailure) {
        if let jump = clock.untold, !stage.toldJump {
            stage.toldJump = true
            var body = JSONWriter()
            body.object {
                $0.field("expected", jump.expected.microseconds)
                $0.field("observed", jump.observed.microseconds)
            }
            try register(OwnEvent.clockJumped.rawValue, &stage)
            try append(own(.clockJumped, body.bytes), nil, nil, &stage)
        }
        guard stage.isClamped, !stage.head.isClockBehind else {
            if !stage.isClamped { stage.head.isClockBehind = false }
            return
        }
        stage.head.isClockBehind = true
        var body = JSONWriter()
        body.object {
            $0.field("previous", stage.recordedAt.microseconds)
            $0.field("observed", stage.time.microseconds)
        }
        try register(OwnEvent.clockRegressed.rawValue, &stage)
        try append(own(.clockRegressed, body.bytes), nil, nil, &stage)
    }

    func announce(
        _ key: DataKey,
        _ stage: inout Stage
    ) throws(WriteFailure) {
        guard announced[key.id] == nil, !stage.announced.contains(where: { $0.id == key.id }) else {
            return
        }
        stage.announced.append(key)
        var body = JSONWriter()
        body.object {
            $0.field("dek_id", key.id.hex)
            $0.field("kcv", Hexadecimal.text(key.checkValue))
            $0.field("kind", key.owner.kind.word)
            $0.field("owner", key.owner.id.hex)
        }
        try append(own(.keyCreated, body.bytes), nil, nil, &stage)
    }

    func register(
        _ name: String,
        _ stage: inout Stage
    ) throws(WriteFailure) {
        guard stage.head.types.numbers[name] == nil else { return }
        let number = stage.head.types.next
        guard stage.head.types.register(name, as: number) else {
            throw .sealing("no number left for event name \(name)")
        }
        var body = JSONWriter()
        body.object {
            $0.field("type_id", Int64(number))
            $0.field("name", name)
        }
        try append(own(.typeRegistered, body.bytes), nil, nil, &stage)
    }

    func own(_ event: OwnEvent, _ body: [UInt8]) -> NewEvent {
        NewEvent(
            id: world.identifier(),
            stream: .zero,
            type: event.rawValue,
            sealing: .clear,
            body: body
        )
    }

    /// Writes `log_opened` as position 0 of an empty log.
    func writeFirst(_ body: [UInt8]) throws(OpenError) {
        var stage = Stage(head: head, time: world.now(), committed: { _ in 0 })
        do throws(WriteFailure) {
            try run(begin)
            try append(own(.logOpened, body), nil, nil, &stage)
            try settle()
            try run(commit)
            head = stage.head
        } catch {
            throw .storageFailed(error.text)
        }
    }
}

// One record: its header, its seal, its row.
extension Writer {
    /// Writes one event; `type` is its number if it is known.
    func append(
        _ event: NewEvent,
        _ key: DataKey?,
        _ type: UInt16?,
        _ stage: inout Stage
    ) throws(WriteFailure) {
        guard let type = type ?? stage.head.types.numbers[event.type] else {
            throw .sealing("event name \(event.type) has no number")
        }
        var flags: RecordFlags = stage.isClamped ? [.clamped] : []
        if key != nil { flags.formUnion([.sealed, .padded]) }
        let header = RecordHeader(
            flags: flags,
            type: type,
            schema: event.schema,
            position: stage.head.next,
            revision: stage.nextRevision(of: event.stream),
            recordedAt: stage.recordedAt,
            occurredAt: event.occurredAt,
            event: event.id,
            stream: event.stream,
            actor: event.actor,
            causation: event.causation,
            correlation: event.correlation,
            keyID: key?.id ?? .zero,
            prev: stage.head.leaf
        )
        // Taken out of the writer meanwhile, so that its span does not depend on it.
        var record: [UInt8] = []
        swap(&record, &recordBytes)
        defer { swap(&record, &recordBytes) }
        try seal(header, event.body, key, &record)
        bytesSinceCheckpoint += record.count
        let leaf = SHA256.leaf(record.span)
        do throws(SQLiteError) {
            try rows.add(header.position, leaf, record)
        } catch {
            throw WriteFailure(error)
        }
        stage.head.advance(to: header, leaf)
        recent.insert(event.id)
        stage.events.append(RecordedEvent(header, type: event.type, leaf: leaf, body: event.body))
    }

    private func seal(
        _ header: RecordHeader,
        _ body: [UInt8],
        _ key: DataKey?,
        _ record: inout [UInt8]
    ) throws(WriteFailure) {
        guard let key else {
            record = sealer.clearRecord(header, body: body)
            return
        }
        do throws(CryptographyError) {
            let offset = nextNonce()
            try sealer.seal(header, body: body, key: key, nonce: nonces, at: offset, into: &record)
        } catch {
            throw .sealing("sealing failed: \(error)")
        }
    }

    // Where in ``nonces`` the next twelve fresh random bytes are. Drawn for 64 at once, since the generator gives eight bytes a call; drawn
    // here and nowhere else, so that a run repeats from its seed.
    private func nextNonce() -> Int {
        if noncesLeft == 0 {
            noncesLeft = 64
            nonces = world.bytes(noncesLeft * AESGCM.nonceCount)
        }
        noncesLeft -= 1
        return noncesLeft * AESGCM.nonceCount
    }

    /// Inserts what the group has added so far.
    func settle() throws(WriteFailure) {
        do throws(SQLiteError) {
            try rows.settle()
        } catch {
            throw WriteFailure(error)
        }
    }

    func run(_ statement: Statement) throws(WriteFailure) {
        do throws(SQLiteError) {
            try statement.run()
        } catch {
            throw WriteFailure(error)
        }
    }
}
