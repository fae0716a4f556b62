import Cryptography
import Dispatch
import SQLite
import World

/// What is checked when all records were read: the index, signatures, checkpoints from outside, keys.
struct Closing {
    let request: VerifyRequest
    var finding: Finding?
    private var warnings: [String] = []

    init(_ request: VerifyRequest) {
        self.request = request
        warnings = request.warnings
    }

    /// Checks what a database has besides records; what the records gave comes first.
    mutating func finish(_ state: VerifierRun.State, _ lane: VerifierLane) {
        var join = state.join
        do throws(Finding) {
            if let finding = join.finding { throw finding }
            try checkIndex(state.index, join)
            try checkStored(lane, join)
            try checkAnchors(join)
            try checkKeys(join, lane)
        } catch {
            finding = error
        }
        for (place, digest) in join.upperTiles {
            guard let stored = lane.stored(place) else { continue }
            if SHA256.hash(Tile(place: place, hashes: stored).bytes) != digest {
                join.noteDamaged(place)
            }
        }
        warnings += lane.oddGuards + join.warnings + silent(join)
    }

    // Of a log that was signed, what should say how far. A copy has only some of it.
    private func silent(_ join: VerifierJoin) -> [String] {
        guard request.isDirectory, !request.isCopy,
            join.checkpoints > 0 || join.signers.origin != nil
        else { return [] }
        let stored = join.checkpoints > 0 ? [] : ["events.db holds no checkpoint"]
        return (stored + request.silent)
            .map { "\($0), although the log was signed: it does not vouch for the log's end." }
    }

    // Rows that a damaged page hides make no gap when they were the last ones; the index tells.
    private func checkIndex(
        _ index: Result<VerifierRun.RowCount, SQLiteError>?,
        _ join: VerifierJoin
    ) throws(Finding) {
        switch index {
        case nil: return
        case .failure(let error):
            throw Finding(
                position: join.next,
                fault: .database,
                detail: "the index of event ids can't be read: \(error.message)"
            )
        case .success(let rows):
            guard rows.count == join.next, rows.sum == join.idSum else {
                throw Finding(
                    position: join.next,
                    fault: .database,
                    detail: "the index of event ids lists \(rows.count) other records"
                )
            }
        }
    }

    private mutating func checkStored(
        _ lane: VerifierLane,
        _ join: VerifierJoin
    ) throws(Finding) {
        // First to their end: what a damaged page hides must not pass for missing.
        try walk(lane, from: 0, to: UInt64(Int64.max), join) { _, _ in nil }
        guard !lane.hasOddSizes() else {
            throw Finding(
                position: join.lastGood,
                fault: .checkpoint,
                detail: "the size of a stored checkpoint is no whole number"
            )
        }
        // A snapshot that was renewed has checkpoints of records that came meanwhile.
        let last = (try? lane.extent())?.last ?? -1
        let end = last < 0 ? join.next : max(join.next, UInt64(last) + 1)
        try walk(lane, from: end, to: UInt64(Int64.max), join) { size, _ in
            Self.truncated(size, join.next)
        }
        guard let origin = request.key ?? join.signers.origin else { return }
        try checkName(origin, join)
        try walk(lane, from: 0, to: join.next, join) { size, text in
            Self.signatureFault(text, size, join.signers, origin)
        }
    }

    // Asks `fault` about the stored checkpoints with sizes in a range until it finds one.
    private func walk(
        _ lane: VerifierLane,
        from start: UInt64,
        to end: UInt64,
        _ join: VerifierJoin,
        fault: (UInt64, String) -> Finding?
    ) throws(Finding) {
        var start = start
        while true {
            let began = DispatchTime.now().uptimeNanoseconds
            var count = 0
            var found: Finding?
            do throws(SQLiteError) {
                try lane.notes(from: start, to: end) { size, text in
                    found = fault(size, text)
                    start = size
                    count += 1
                    return found == nil && (request.pace == nil || count < VerifierPace.notesMax)
                }
            } catch {
                found = Finding(
                    position: join.next,
                    fault: .database,
                    detail: "the checkpoints can't be read: \(error.message)"
                )
            }
            if let found { throw found }
            guard let pace = request.pace, count == VerifierPace.notesMax else { return }
            lane.renew()
            guard pace.rest(since: began) else { return }
        }
    }

    /// Checks checkpoints that came in an export.
    mutating func checkExported(
        _ stored: [(size: UInt64, note: String)],
        _ join: VerifierJoin
    ) throws(Finding) {
        if let size = stored.map(\.size).filter({ $0 > join.next }).min() {
            throw Self.truncated(size, join.next)
        }
        guard let origin = request.key ?? join.signers.origin else { return }
        try checkName(origin, join)
        for (size, text) in stored.sorted(by: { $0.size < $1.size }) {
            if let fault = Self.signatureFault(text, size, join.signers, origin) { throw fault }
        }
    }

    private static func truncated(_ size: UInt64, _ count: UInt64) -> Finding {
        Finding(
            position: count,
            fault: .truncated,
            detail: "a checkpoint covers \(size) records, \(count) are there"
        )
    }

    private func checkName(_ origin: VerifierKey, _ join: VerifierJoin) throws(Finding) {
        guard let opened = join.signers.opened, opened.origin.hasBytes(of: origin.name) else {
            throw Finding(
                position: 0,
                fault: .signature,
                detail: "this is not the log of the key \(origin.name)"
            )
        }
        guard let announced = join.signers.origin, announced != origin else { return }
        throw Finding(
            position: join.signers.days.first?.position ?? 0,
            fault: .signature,
            detail: "the log names another key than the one given"
        )
    }

    private static func signatureFault(
        _ text: String,
        _ size: UInt64,
        _ signers: AnnouncedSigners,
        _ origin: VerifierKey
    ) -> Finding? {
        let words: String?
        if let note = try? SignedNote(Array(text.utf8)) {
            words = signers.fault(note, size: size, origin: origin)
        } else {
            words = "can't be read"
        }
        guard let words else { return nil }
        return Finding(
            position: size == 0 ? 0 : size - 1,
            fault: .signature,
            detail: "the checkpoint of \(size) records \(words)"
        )
    }

    mutating func checkAnchors(_ join: VerifierJoin) throws(Finding) {
        let origin = request.key ?? join.signers.origin
        for (number, anchor) in request.anchors.enumerated() {
            let size = anchor.checkpoint.size
            if let opened = join.signers.opened,
                !anchor.checkpoint.origin.hasBytes(of: opened.origin)
            {
                throw Finding(
                    position: 0,
                    fault: .signature,
                    detail: "a checkpoint from outside is of another log"
                )
            }
            if let origin, (try? anchor.note.verified(by: [origin])) == nil {
                throw Finding(
                    position: size == 0 ? 0 : size - 1,
                    fault: .signature,
                    detail: "a checkpoint from outside has no valid signature by \(origin.name)"
                )
            }
            if let contradiction = join.contradictions[number] { throw contradiction }
            guard size <= join.next else { throw Self.truncated(size, join.next) }
        }
        guard request.signedSize <= join.next else {
            throw Self.truncated(request.signedSize, join.next)
        }
        // Who rewrites a whole log has no checkpoint by its key, and leaves all of them out.
        guard let key = request.key, checkedSignatures(join) == 0 else { return }
        throw Finding(
            position: 0,
            fault: .signature,
            detail: "no checkpoint by \(key.name) covers any of these records"
        )
    }

    // Checkpoints that cover records and whose signatures were compared with a key.
    private func checkedSignatures(_ join: VerifierJoin) -> UInt64 {
        guard request.key ?? join.signers.origin != nil else { return 0 }
        return join.checkpoints + UInt64(join.anchorsMatched)
    }

    // A key may be missing when its subject was erased (LOG-17).
    private mutating func checkKeys(_ join: VerifierJoin, _ lane: VerifierLane) throws(Finding) {
        var missing = join.unopened.filter { key, _ in
            guard let owner = join.signers.owners[key], owner.kind == .subject else { return true }
            return !join.erased.contains(owner.id)
        }
        let later = missing.keys.filter { key in
            join.signers.owners[key]?.kind == .subject && lane.bodies?.isErased(key) == true
        }
        let isNewer = request.isCopy || lane.bodies?.isNewer(than: join.signers.keyEpoch) == true
        if !later.isEmpty, isNewer {
            for key in later { missing[key] = nil }
            let subjects = Set(later.compactMap { join.signers.owners[$0]?.id })
            warnings.append(
                "keys.db says that \(subjects.count) subjects were erased after this log ends: their "
                    + "keys are gone, and accept-restore records why."
            )
        }
        if let first = missing.min(by: { $0.value < $1.value }) {
            throw Finding(
                position: first.value,
                fault: .key,
                detail: "key \(first.key.hex) is missing, and no subject_erased says why"
            )
        }
        guard let bodies = lane.bodies else { return }
        let isSealed = join.signers.types.numbers[OwnEvent.indexSealed.rawValue] != nil
        let fault = bodies.storeFault(
            isSealed: isSealed,
            epoch: join.signers.keyEpoch,
            erased: isNewer ? nil : join.erased
        )
        guard let fault else { return }
        throw Finding(
            position: join.next,
            fault: .key,
            detail: "keys.db is not as it was left: \(fault)"
        )
    }

    // MARK: Telling

    func verdict(_ join: VerifierJoin) -> Verdict {
        var verdict = Verdict(
            result: finding.map {
                .tampered(position: $0.position, kind: $0.fault, detail: $0.detail)
            } ?? .intact,
            records: join.next,
            headLeaf: join.leaf?.hex ?? "",
            root: join.root.hex
        )
        (verdict.expected, verdict.found) = (finding?.expected?.hex, finding?.found?.hex)
        verdict.checkpoints = join.checkpoints
        verdict.anchors = join.anchorsMatched
        verdict.hasNoSignature =
            request.key != nil && join.checkpoints == 0 && request.anchors.isEmpty
        verdict.warnings = warnings + join.warnings.filter { !warnings.contains($0) }
        verdict.notProven = notProven(join)
        return verdict
    }

    private func notProven(_ join: VerifierJoin) -> [String] {
        var out = notSigned(join)
        if finding == nil, join.next > join.lastGood {
            out.append("The last \(join.next - join.lastGood) records are under no checkpoint.")
        }
        if !request.usesKeys {
            out.append("No key was used: that sealed bodies open is not shown.")
        }
        return out
    }

    // Whose signatures were looked at, and what they say nothing about.
    private func notSigned(_ join: VerifierJoin) -> [String] {
        let isChecked = checkedSignatures(join) > 0
        guard finding != nil || isChecked else {
            guard request.given == 0 else {
                return [
                    "Nobody's signature was checked, not that of the checkpoint given either: the log names "
                        + "no key, and none was given (--key)."
                ]
            }
            return [
                "Nobody's signature was checked: anyone could have rewritten the whole log, and records "
                    + "missing at the end are not ruled out. Give its key (--key) and a checkpoint kept "
                    + "elsewhere (--checkpoint)."
            ]
        }
        var out: [String] = []
        if request.given == 0 {
            out.append(
                "No checkpoint from outside was given: records missing at the end, or a log rewritten as "
                    + "a whole by \(request.key == nil ? "anyone" : "who holds its keys"), are not ruled out."
            )
        }
        if finding == nil, isChecked, request.key == nil {
            out.append(
                "No verifier key was given: signatures were checked with the key that the log itself "
                    + "names, and who rewrites a whole log can have it name another."
            )
        }
        return out
    }
}
