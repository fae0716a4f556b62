import Access
import Clinical
import Cryptography
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import World

/// In what form the trail leaves.
enum ExportFormat: String, Sendable {
    case ndjson
    case csv
    case fhir
    case pdf

    var mediaType: String {
        switch self {
        case .ndjson: "application/x-ndjson"
        case .csv: "text/csv; charset=utf-8; header=present"
        case .fhir: "application/fhir+ndjson"
        case .pdf: "application/pdf"
        }
    }

    var fileName: String {
        switch self {
        case .ndjson, .fhir: "audit.ndjson"
        case .csv: "audit.csv"
        case .pdf: "audit.pdf"
        }
    }
}

extension API {
    /// Most events of one export.
    private static let exportMax = 200_000
    private static let exportPage = 1000
    /// Most events of one that is made whole in memory, for people to read: some 150 pages.
    private static let printedMax = 5000

    /// `GET /api/audit/export`: the events that the filters of `/api/audit/events` find, the newest first, and
    /// a signed manifest behind them.
    ///
    /// On record before the first byte, with every patient it names.
    func exportAudit(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        guard let format = ExportFormat(rawValue: call.request.query("format") ?? "ndjson") else {
            throw Problem(422, "validation_failed", "`format` is ndjson, csv, fhir or pdf.")
        }
        let search = try AuditSearch(call, self, limitMax: Self.exportPage).paging(Self.exportPage)
        let engine = service.projections
        try await reached(service.log.head)
        let counted = try await analyticWork.run { () throws(Problem) -> Counted in
            try Self.counted(search, engine)
        }
        guard format != .pdf || counted.events <= Self.printedMax else {
            throw Problem(
                422,
                "validation_failed",
                "More than \(Self.printedMax) events are no PDF; take a shorter time or another format."
            )
        }
        do throws(ServiceError) {
            try await service.recordExport(
                by: viewer(call, caller, view: "export"),
                format: "audit.\(format.rawValue)",
                patients: counted.patients
            )
        } catch {
            throw Problem(error)
        }
        guard let signer = try? exportKey() else {
            throw Problem(503, "degraded", "The key that signs exports can't be read.")
        }
        let about: JSON = [
            "format": .string(format.rawValue), "events": JSON(counted.events),
            "filters": .object(
                JSONObject(
                    call.request.query.filter { $0.name != "token" && $0.name != "ticket" }
                        .map { .init(name: $0.name, value: .string($0.value)) }
                )
            ),
            "exported_by": .string(caller.user.text), "exported_at": .string(world.now().text),
            "request_id": .string(call.requestID), "epoch": .string(service.log.epoch),
            "log_size": .integer(Int64(clamping: counted.position)),
            "checkpoint": JSON(service.log.latestCheckpoint?.note),
        ]
        let people = identity.people
        let began = identity.scopes(of: caller)
        let writing = ExportWriting(
            format: format,
            epoch: service.log.epoch,
            recorded: world.now().text,
            output: settings.output,
            name: { user in UserID(user).flatMap { people.person($0)?.name } },
            onBehalf: { [self] in onBehalf($0) },
            records: { [self] in stored($0) }
        )
        return HTTPResponse(
            status: 200,
            headers: HTTPHeaders([
                ("Content-Type", format.mediaType),
                (
                    "Content-Disposition",
                    "attachment; filename=\"\(format.fileName)\""
                ),
            ]),
            content: .stream(length: nil) { [self] writer in
                var hasher = SHA256Hasher()
                var next = search.before(counted.end)
                var left = counted.events
                var printed: [String] = []
                var ending: [UInt8] = []
                let head = writing.head
                hasher.update(head)
                guard await writer.write(head) || head.isEmpty else { return }
                while left > 0 {
                    let found = next
                    let rows = try? await analyticWork.run { () throws(Problem) -> [AuditRow] in
                        try Self.rows(found, engine)
                    }
                    // What can't be read whole is not told as if it were; nor is the rest to who may hear it no longer.
                    guard let rows, let last = rows.last, mayHear(caller, began) else {
                        return writer.abort()
                    }
                    let page = Array(rows.prefix(left))
                    left -= rows.count
                    next = search.before(last.position)
                    guard format != .pdf else {
                        printed += writing.lines(page)
                        continue
                    }
                    let bytes = writing.bytes(page)
                    hasher.update(bytes)
                    guard await writer.write(bytes) else { return }
                }
                if format == .pdf {
                    guard let file = PlainPDF.document(printed.joined(separator: "\n")),
                        mayHear(caller, began)
                    else { return writer.abort() }
                    hasher.update(file)
                    ending = PlainPDF.ending(of: file)
                    guard await writer.write(file) else { return }
                }
                let manifest = Self.signed(about, hasher.finish(), signer)
                await writer.write(writing.tail(manifest) + ending)
            }
        )
    }

    private struct Counted: Sendable {
        let events: Int
        let patients: Set<PatientID>
        let position: UInt64
        /// What lies behind this position is not part of the export.
        let end: UInt64
    }

    private static func counted(
        _ search: AuditSearch,
        _ engine: ProjectionEngine
    ) throws(Problem) -> Counted {
        var (events, patients) = (0, Set<PatientID>())
        var next = search
        var (position, end): (UInt64, UInt64) = (0, 0)
        while true {
            let rows = try rows(next, engine)
            if events == 0 {
                position = engine.position
                end = rows.first.map { $0.position + 1 } ?? 0
            }
            events += rows.count
            for row in rows { patients.formUnion(row.patients.compactMap { PatientID($0) }) }
            guard rows.count == exportPage, let last = rows.last else { break }
            guard events <= exportMax else {
                throw Problem(
                    422,
                    "validation_failed",
                    "More than \(exportMax) events are found; take a shorter time."
                )
            }
            next = search.before(last.position)
        }
        return Counted(events: events, patients: patients, position: position, end: end)
    }

    private static func rows(
        _ search: AuditSearch,
        _ engine: ProjectionEngine
    ) throws(Problem) -> [AuditRow] {
        do throws(ProjectionError) {
            return try search.run(engine).rows
        } catch {
            throw Problem(error)
        }
    }

    /// The key that signs exports; made at the first one, and the same from then on.
    func exportKey() throws(ReadError) -> Ed25519PrivateKey? {
        Ed25519PrivateKey(seed: try service.log.secret("export-signing"))
    }

    /// The public half, as manifests and `/api/audit/head` tell it (RFC 8037).
    static func jwk(_ key: Ed25519PrivateKey) -> JSON {
        [
            "kty": "OKP", "crv": "Ed25519",
            "x": .string(Base64URL.encode(key.publicKey.bytes)),
        ]
    }

    /// The manifest as a JWS (RFC 7515, EdDSA): what was exported and the SHA-256 of every byte before it.
    private static func signed(
        _ about: JSON,
        _ digest: Digest,
        _ key: Ed25519PrivateKey
    ) -> String {
        let header: JSON = [
            "alg": "EdDSA", "typ": "anamnesis-export+jwt",
            "jwk": Self.jwk(key),
        ]
        var manifest = about.object ?? JSONObject()
        manifest["sha256"] = .string(digest.hex)
        let signed =
            Base64URL.encode(header.bytes) + "." + Base64URL.encode(JSON.object(manifest).bytes)
        return signed + "." + Base64URL.encode(key.sign(Array(signed.utf8)))
    }
}

/// How rows stand in each format.
private struct ExportWriting: Sendable {
    let format: ExportFormat
    let epoch: String
    /// When the export was made.
    let recorded: String
    let output: OutputPolicy
    let name: @Sendable (String) -> String?
    /// For whom a caregiver did it.
    let onBehalf: @Sendable (AuditRow) -> PatientID?
    /// What the log keeps at some positions.
    let records: @Sendable ([UInt64]) -> [UInt64: StoredRecord]

    private static let columns = [
        "seq", "recorded_at", "type", "action", "actor", "role", "view", "purpose", "outcome",
        "reason", "patient_ids", "filter", "as_of", "request_id", "source_ip", "stream", "revision",
        "event_id", "key_id", "on_behalf_of",
    ]

    init(
        format: ExportFormat,
        epoch: String,
        recorded: String,
        output: OutputPolicy,
        name: @escaping @Sendable (String) -> String?,
        onBehalf: @escaping @Sendable (AuditRow) -> PatientID?,
        records: @escaping @Sendable ([UInt64]) -> [UInt64: StoredRecord]
    ) {
        self.onBehalf = onBehalf
        self.records = records
        self.format = format
        self.epoch = epoch
        self.recorded = recorded
        self.output = output
        self.name = name
    }

    var head: [UInt8] {
        guard format == .csv else { return [] }
        var out: [UInt8] = []
        FigureTable.line(Self.columns, into: &out)
        return out
    }

    func bytes(_ rows: [AuditRow]) -> [UInt8] {
        var out: [UInt8] = []
        let records = format == .ndjson ? records(rows.map(\.position)) : [:]
        for row in rows.map({ $0.released(by: output) }) {
            switch format {
            case .ndjson:
                var writer = JSONWriter(capacity: 512)
                writer.object { writer in
                    row.write(
                        epoch: epoch,
                        namesPatients: true,
                        onBehalfOf: onBehalf(row),
                        record: records[row.position],
                        into: &writer
                    )
                }
                out += writer.bytes + [0x0A]
            case .csv: FigureTable.line(cells(row), into: &out)
            case .fhir:
                let event = AuditEventFHIR(
                    row: row,
                    epoch: epoch,
                    userName: name(row.user ?? row.actorText)
                )
                for resource in event.resources { out += resource.bytes + [0x0A] }
            case .pdf: break
            }
        }
        return out
    }

    /// Each event as people read it: one line of who did what when, and one of the particulars.
    func lines(_ rows: [AuditRow]) -> [String] {
        rows.map { $0.released(by: output) }
            .flatMap { row -> [String] in
                let who = "\(row.actorText)\(row.role.map { " (\($0))" } ?? "")"
                let particulars = [
                    ("view", row.view), ("purpose", row.purpose), ("reason", row.reason),
                    ("filter", row.filter), ("request", row.requestID), ("from", row.address),
                    ("for", onBehalf(row)?.text),
                    ("of", row.patients.isEmpty ? nil : row.patients.joined(separator: " ")),
                ]
                let told = particulars.compactMap { name, value in value.map { "\(name)=\($0)" } }
                return [
                    "\(row.position) \(row.recordedAt.text) \(row.type) \(row.action.rawValue) "
                        + "\(row.outcome) \(who)",
                    "    " + told.joined(separator: " "),
                ]
            }
            .map(PlainPDF.escaped)
    }

    private func cells(_ row: AuditRow) -> [String] {
        [
            "\(row.position)", row.recordedAt.text, row.type, row.action.rawValue, row.actorText,
            row.role ?? "", row.view ?? "", row.purpose ?? "", row.outcome, row.reason ?? "",
            row.patients.joined(separator: " "), row.filter ?? "", row.asOf.map { "\($0)" } ?? "",
            row.requestID ?? "", row.address ?? "", row.streamText, "\(row.revision)",
            row.eventID.text("evt"), row.keyID.hex, onBehalf(row)?.text ?? "",
        ]
    }

    /// The manifest at the end: a line of its own kind, a comment, or a Provenance with a signature.
    func tail(_ manifest: String) -> [UInt8] {
        switch format {
        case .ndjson:
            return (["manifest": .string(manifest)] as JSON).bytes + [0x0A]
        case .csv: return Array("# manifest \(manifest)\r\n".utf8)
        // A comment of PDF, behind the end of the file it signs.
        case .pdf: return Array("% manifest \(manifest)\n".utf8)
        case .fhir:
            let provenance: JSON = [
                "resourceType": "Provenance", "id": "manifest",
                "target": [["display": "every AuditEvent of this file"]],
                "recorded": .string(recorded),
                "agent": [["who": ["display": "anamnesis"]]],
                "signature": [
                    [
                        "type": [
                            [
                                "system": "urn:iso-astm:E1762-95:2013",
                                "code": "1.2.840.10065.1.12.1.14", "display": "Source Signature",
                            ]
                        ],
                        "when": .string(recorded), "who": ["display": "anamnesis"],
                        "sigFormat": "application/jose",
                        "data": .string(AuditEventFHIR.base64(Array(manifest.utf8))),
                    ]
                ],
            ]
            return provenance.bytes + [0x0A]
        }
    }
}
