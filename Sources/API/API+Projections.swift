import Access
import Clinical
import Cryptography
import EventLog
import HTTP
import JSON
public import ProjectionEngine
import RecordService
import SQLite
import Synchronization
import World

// Questions that officers' own files ask of history.
extension API {
    /// From now on these answer at `/api/projections`.
    public func serve(_ projections: AddedProjections) {
        added.withLock { $0 = projections }
    }

    /// `GET /api/projections`: which files there are, where each stands, and what it can be asked.
    func listProjections(_ call: Call) throws(Problem) -> HTTPResponse {
        _ = try call.authenticated()
        let standings = added.withLock { $0 }?.standings ?? []
        let items = standings.map { standing -> JSON in
            let queries = standing.queries.map { query -> JSON in
                [
                    "name": .string(query.name),
                    "parameters": .array(query.parameters.map { .string($0) }),
                ]
            }
            return [
                "file": .string(standing.origin), "name": JSON(standing.name),
                "version": standing.version.map { JSON($0) } ?? .null,
                "status": .string(standing.state), "reason": JSON(standing.reason),
                "progress": JSON((standing.progress * 1000).rounded() / 1000),
                "clinical": .bool(standing.isClinical), "queries": .array(queries),
            ]
        }
        return .json([
            "items": .array(items), "next_cursor": .null, "has_more": false,
            "total": JSON(items.count),
            "as_of_seq": .integer(Int64(clamping: service.log.head)),
        ])
    }

    /// `GET /api/projections/{name}/{query}?parameter=…`: the answer, once it is recorded who sees whom.
    func askProjection(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let (name, query) = (call.parameter("name"), call.parameter("query"))
        guard let added = added.withLock({ $0 }), let isClinical = added.isClinical(name) else {
            throw Problem(404, "not_found", "There is no such projection.")
        }
        if isClinical, !readsClinicalText(caller) {
            try await recordDenial(
                caller,
                operation: call.route.operation,
                reason: "audit.clinical",
                requestID: call.requestID,
                address: call.request.remoteAddress
            )
            throw Problem(403, "forbidden", "This projection reads clinical words: audit.clinical.")
        }
        var parameters: [String: String] = [:]
        for item in call.request.query where item.name != "token" && item.name != "ticket" {
            parameters[item.name] = item.value
        }
        let rows: Rows
        do throws(AddedError) {
            rows = try await added.query(name, query, parameters)
        } catch {
            throw Problem(error)
        }
        try await look(
            viewer(call, caller, view: "projection", filter: "\(name).\(query)"),
            at: Self.patients(in: rows)
        )
        return .json(Self.written(rows), headers: [("X-Log-Seq", "\(rows.position)")])
    }

    private static func patients(in rows: Rows) -> Set<PatientID> {
        var patients: Set<PatientID> = []
        for row in rows.rows {
            for column in rows.columns.indices {
                guard let text = row.text(column), text.hasPrefix("pat_"),
                    let patient = PatientID(text)
                else { continue }
                patients.insert(patient)
            }
        }
        return patients
    }

    private static func written(_ rows: Rows) -> [UInt8] {
        var writer = JSONWriter(capacity: 256 * (rows.rows.count + 1))
        writer.object { writer in
            writer.array("items") { writer in
                for row in rows.rows {
                    writer.object { writer in
                        for (column, name) in rows.columns.enumerated() {
                            switch row[column] {
                            case .null: writer.field(name, JSON.null)
                            case .integer(let value): writer.field(name, value)
                            case .real(let value): writer.field(name, JSON(value))
                            case .text(let value): writer.field(name, value)
                            case .blob(let value): writer.field(name, Hexadecimal.text(value))
                            }
                        }
                    }
                }
            }
            writer.field("next_cursor", JSON.null)
            writer.field("has_more", false)
            writer.field("total", rows.rows.count)
            writer.field("as_of_seq", Int64(clamping: rows.position))
        }
        return writer.bytes
    }
}

extension Problem {
    init(_ error: AddedError) {
        switch error {
        case .unknown: self.init(404, "not_found", "There is no such projection or query.")
        case .building(let share):
            self.init(
                503,
                "projection_behind",
                "The projection still reads history.",
                current: ["progress": JSON(share)],
                headers: [("Retry-After", "2")]
            )
        case .refused(let reason): self.init(409, "conflict", "The file was refused: \(reason)")
        case .wrongParameters(let names):
            self.init(
                422,
                "validation_failed",
                names.isEmpty
                    ? "The query takes no parameters."
                    : "The query takes \(names.joined(separator: ", "))."
            )
        case .tooCostly(let reason):
            self.init(422, "validation_failed", "The question costs too much: \(reason).")
        case .busy:
            self.init(
                503,
                "degraded",
                "Too many questions wait.",
                headers: [("Retry-After", "2")]
            )
        case .failed(let reason):
            self.init(422, "validation_failed", "The query failed: \(reason).")
        }
    }
}
