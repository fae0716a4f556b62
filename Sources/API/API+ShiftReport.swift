import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

extension API {
    private static let shiftSeconds: Int64 = 8 * 3600
    private static let handOffsMax = 200

    /// `GET /api/nurse/shift-report?from&to&format=json,txt,pdf`: what the next shift has to know; the last eight hours
    /// unless asked otherwise.
    ///
    /// The figures of the window, every case still in the queue, who decided what, and hand-offs with their words.
    func shiftReport(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let format = call.request.query("format") ?? "json"
        guard ["json", "txt", "pdf"].contains(format) else {
            throw Problem(422, "validation_failed", "`format` is json, txt or pdf.")
        }
        let window = try shiftWindow(call, caller)
        let figures = try await report(window, on: analyticWork, isWhole: true)
        var parameters = window.reach.parameters
        parameters["now"] = .integer(window.now.microseconds)
        parameters["limit"] = .integer(Int64(Int32.max))
        parameters["offset"] = .integer(0)
        let open = QueueCase.all(try ask("queue", "open_cases", parameters))
        let handOffs = try handOffs(in: window)
        let decided = figures.figures.evidence("decisions") ?? []
        let patients =
            open.map(\.patient) + handOffs.map(\.patient) + decided.compactMap(\.patient)
        try await look(
            viewer(
                call,
                caller,
                view: "shift_report",
                filter: "from=\(window.since.text)&to=\(window.until.text)"
            ),
            at: Set(patients)
        )
        let json = shiftJSON(window, figures, open, handOffs, decided)
        if format == "json" { return .json(json) }
        let text = Self.shiftText(json)
        return try format == "txt" ? .plain(text) : PlainPDF.answer(text, name: "shift-report")
    }

    private func shiftWindow(_ call: Call, _ caller: Caller) throws(Problem) -> FigureWindow {
        let asked = try figureWindow(call, caller)
        guard call.request.query("from") == nil, call.request.query("time_range") == nil else {
            return asked
        }
        return FigureWindow(
            since: asked.until.adding(seconds: -Self.shiftSeconds),
            until: asked.until,
            now: asked.now,
            zone: asked.zone,
            reach: asked.reach
        )
    }

    /// A hand-off with the case it was about.
    private struct HandedOff {
        let at: Timestamp
        let session: SessionID
        let patient: PatientID
        let handOff: DeskEvent.HandOff

        var json: JSON {
            Fields()
                .with("at", at.text).with("session_id", session.text)
                .with("queue_id", session.raw.text("qe")).with("patient_id", patient.text)
                .with("from_nurse_id", handOff.from.text).with("to_nurse_id", handOff.to.text)
                .with("situation", handOff.situation).with("background", handOff.background)
                .with("assessment", handOff.assessment)
                .with("recommendation", handOff.recommendation).json
        }
    }

    private func handOffs(in window: FigureWindow) throws(Problem) -> [HandedOff] {
        let rows = AuditRow.all(
            try ask(
                "audit",
                "search_type",
                [
                    "type": .text("case_handed_off"),
                    "after": .integer(Int64(clamping: try count(at: window.since))),
                    "before": .integer(Int64(clamping: try count(at: window.until))),
                    "limit": .integer(Int64(Self.handOffsMax)),
                ]
            )
        )
        var found: [HandedOff] = []
        for row in rows {
            let (session, event) = (SessionID(row.stream), try recorded(at: row.position))
            let known = try self.found { () throws(ProjectionError) in
                try QueueCase.find(session, in: service.projections)
            }
            let fact = try answered { () throws(ServiceError) in try RecordService.fact(event) }
            guard let known,
                window.reach.admits(known.unit, isEscalated: known.isEscalated),
                case .desk(.handedOff(let handOff)) = fact
            else { continue }
            found.append(
                HandedOff(
                    at: event.recordedAt,
                    session: session,
                    patient: known.patient,
                    handOff: handOff
                )
            )
        }
        return found
    }

    private func shiftJSON(
        _ window: FigureWindow,
        _ figures: FigureReport,
        _ open: [QueueCase],
        _ handOffs: [HandedOff],
        _ decided: [FigureEvidence]
    ) -> JSON {
        let cases = open.map { row -> JSON in
            var writer = JSONWriter(capacity: 1024)
            writer.object { Shapes.entry(row, now: window.now, into: &$0) }
            return (try? JSON(parsing: writer.bytes)) ?? .null
        }
        let decisions = decided.map { item -> JSON in
            [
                "at": .string(item.at.text), "session_id": .string(item.session.text),
                "queue_id": .string(item.session.raw.text("qe")),
                "patient_id": JSON(item.patient?.text), "nurse_id": JSON(item.nurse),
                "nurse_name": JSON(
                    item.nurse.flatMap { UserID($0) }.flatMap { name(of: $0) }
                ),
                "action": .string(item.bucket),
            ]
        }
        return [
            "window": [
                "from": .string(window.since.text), "to": .string(window.until.text),
                "tz": .string(window.zone.name),
            ],
            "unit": .string(window.reach.unit), "generated_at": .string(window.now.text),
            "figures": figures.metrics, "open_cases": .array(cases),
            "decisions": .array(decisions), "handoffs": .array(handOffs.map(\.json)),
            "as_of_seq": .integer(Int64(clamping: figures.figures.facts.position)),
        ]
    }

    /// The report to print and hand over.
    private static func shiftText(_ report: JSON) -> String {
        func text(_ json: JSON?) -> String {
            switch json {
            case .string(let text): text
            case .integer(let number): "\(number)"
            case .number(let number): "\(number)"
            case .bool(let flag): flag ? "yes" : "no"
            default: "-"
            }
        }
        let (window, figures) = (report["window"], report["figures"])
        var lines = [
            "Shift report, unit \(text(report["unit"]))",
            "From \(text(window?["from"])) to \(text(window?["to"]))", "",
            "In the queue \(text(figures?["total_queue_size"])), waiting"
                + " \(text(figures?["pending_count"])), escalated"
                + " \(text(figures?["escalated_count"]))",
            "Decided \(text(figures?["reviewed_count"])), left unseen"
                + " \(text(figures?["left_unseen"])), alerts waiting"
                + " \(text(figures?["alert_ack_s"]?["unacked"]))", "", "Open cases",
        ]
        for row in report["open_cases"]?.array ?? [] {
            lines.append(
                "- \(text(row["urgency"])) \(text(row["status"])), due \(text(row["due_at"])):"
                    + " \(text(row["patient_name"])) \(text(row["callback_number"])),"
                    + " \(text(row["chief_complaint"])); notes: \(text(row["review_notes"]))"
                    + " (\(text(row["id"])))"
            )
        }
        lines += ["", "Hand-offs"]
        for item in report["handoffs"]?.array ?? [] {
            lines.append(
                "- \(text(item["at"])) \(text(item["queue_id"])): \(text(item["situation"]))."
                    + " Background: \(text(item["background"])). Assessment:"
                    + " \(text(item["assessment"])). Recommendation:"
                    + " \(text(item["recommendation"]))"
            )
        }
        lines += ["", "Decisions"]
        for item in report["decisions"]?.array ?? [] {
            lines.append(
                "- \(text(item["at"])) \(text(item["action"])) of \(text(item["queue_id"])) by"
                    + " \(text(item["nurse_name"]))"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
