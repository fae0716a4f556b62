import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import Synchronization
import World

/// What the routes of figures do.
enum FigureEndpoint: Sendable, Equatable {
    case metrics
    case analytics
    case cases
}

extension Route {
    private static let nurses = Policy.roles([.nurse])

    /// Paths of figures.
    static let figures: [Route] = [
        Route("GET", "/api/nurse/dashboard/metrics", nurses, "metrics", .figures(.metrics)),
        Route("GET", "/api/nurse/analytics", nurses, "analytics", .figures(.analytics)),
        Route("GET", "/api/nurse/cases", nurses, "figure_cases", .figures(.cases)),
    ]
}

/// Facts that were read from the rows as they still are, or were a moment ago, for those who ask about the same.
///
/// Facts that took long to read are used a little longer than their rows stay the same: so many people asking
/// while work goes on take a tenth of one core, and are told by `as_of_seq` how far the answer goes.
final class KeptFacts: Sendable {
    /// Which rows were asked for; not the moment that waits are told against.
    struct Key: Hashable {
        let since: Timestamp
        /// `nil` for a window up to now.
        let until: Timestamp?
        let reach: Reach
        let nurse: String?
        let urgency: Urgency?
        /// Whether the facts behind the figures are asked for, too.
        let isWhole: Bool

        init(_ window: FigureWindow, isWhole: Bool) {
            self.isWhole = isWhole
            since = window.since
            until = window.isUpToNow ? nil : window.until
            reach = window.reach
            nurse = window.nurse
            urgency = window.urgency
        }
    }

    /// Facts, and the figures that hold as long as they do.
    struct Entry: Sendable {
        let facts: FigureFacts
        let settled: SettledFigures
        let freshness: Freshness
    }

    private static let max = 16
    /// Past so many facts in all those of one window alone are kept.
    private static let factsMax = 100_000
    /// Nothing is kept longer, in nanoseconds: it is read again for who goes on asking.
    private static let longest: UInt64 = 60_000_000_000
    private let entries = Mutex<[Key: Entry]>([:])

    func find(_ key: Key, _ mark: ProjectionMark, at time: UInt64, mayLag: Bool) -> Entry? {
        entries.withLock { entries in
            entries[key].flatMap { $0.freshness.serves(mark, at: time, mayLag: mayLag) ? $0 : nil }
        }
    }

    /// Keeps facts, and drops those that serve no longer.
    func keep(_ new: Entry, for key: Key, at time: UInt64) {
        entries.withLock { entries in
            entries = entries.filter { $0.value.freshness.serves(new.freshness.mark, at: time) }
            let facts = entries.values.reduce(new.facts.count) { $0 + $1.facts.count }
            if entries.count >= Self.max || facts > Self.factsMax { entries.removeAll() }
            entries[key] = new
        }
    }

    /// Drops what is older than a minute; an office that looked at a year must not hold it until the next does.
    func tidy(at time: UInt64) {
        entries.withLock { entries in
            entries = entries.filter { time.elapsed(since: $0.value.freshness.made) < Self.longest }
        }
    }
}

extension API {
    /// Routes of figures.
    func figures(_ endpoint: FigureEndpoint, _ call: Call) async throws(Problem) -> HTTPResponse {
        switch endpoint {
        case .metrics: return try await metrics(call)
        case .analytics: return try await analytics(call)
        case .cases: return try await figureCases(call)
        }
    }

    /// `GET /api/nurse/dashboard/metrics`: the queue now, and the work of a window, today unless asked
    /// otherwise; with `explain=true`, how each figure is counted.
    private func metrics(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let window = try figureWindow(call, caller)
        let report = try await report(window, on: metricWork, mayLag: mayLag(call))
        let (json, patients) = try await metricWork.run { () throws(Problem) in
            (report.metrics, report.alertedPatients)
        }
        try await look(viewer(call, caller, view: "metrics"), at: patients)
        return try figureAnswer(call, json, report)
    }

    /// `GET /api/nurse/analytics`: the same window in more detail, as JSON or CSV.
    private func analytics(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let window = try figureWindow(call, caller)
        let step = try figureStep(call)
        let nurses: Set<String>? = isCharge(caller) ? nil : [caller.user.text]
        let report = try await report(
            window,
            on: analyticWork,
            mayLag: mayLag(call),
            isWhole: true
        )
        try await look(viewer(call, caller, view: "analytics"), at: [])
        let people = identity.people
        let json = try await analyticWork.run { () throws(Problem) -> JSON in
            var json = report.analytics(nurses: nurses) { nurse in
                UserID(nurse).flatMap { people.person($0)?.name }
            }
            if let step, case .object(var object) = json {
                object["series"] = FigureSeries(figures: report.figures, step: step).json
                json = .object(object)
            }
            return json
        }
        return try figureAnswer(call, json, report)
    }

    private func figureStep(_ call: Call) throws(Problem) -> FigureSeries.Step? {
        guard let text = call.request.query("group_by") else { return nil }
        guard let step = FigureSeries.Step(rawValue: text) else {
            throw Problem(422, "validation_failed", "`group_by` is hour, day, week or month.")
        }
        return step
    }

    private func figureAnswer(
        _ call: Call,
        _ json: JSON,
        _ report: FigureReport
    ) throws(Problem) -> HTTPResponse {
        let headers = [("X-Log-Seq", "\(report.figures.facts.position)")]
        switch call.request.query("format") {
        case nil, "json":
            guard try call.flag("explain") == true, case .object(var object) = json else {
                return .json(json, headers: headers)
            }
            object["formulas"] = .object(
                JSONObject(
                    FigureFormula.all.map { .init(name: $0.name, value: .string($0.formula)) }
                )
            )
            return .json(.object(object), headers: headers)
        case "csv":
            return HTTPResponse(
                status: 200,
                headers: HTTPHeaders(
                    [
                        ("Content-Type", "text/csv; charset=utf-8; header=present"),
                        ("Content-Disposition", "attachment; filename=\"figures.csv\""),
                    ] + headers
                ),
                content: .bytes(FigureTable.csv(json))
            )
        case "pdf":
            let lines = FigureTable.csv(json).split(separator: 0x0A)
                .map { String(decoding: $0, as: UTF8.self) }
            return try PlainPDF.answer(lines.joined(separator: "\n"), name: "figures")
        default: throw Problem(422, "validation_failed", "`format` is json, csv or pdf.")
        }
    }

    /// Who names a position of the log has waited for it, and is not shown less.
    private func mayLag(_ call: Call) -> Bool { call.request.headers["X-Min-Log-Seq"] == nil }

    /// The figures of a window, made beside the loops or kept from this moment.
    ///
    /// With `mayLag` they may be of a moment ago, as ``Freshness`` allows; what is told once, as on live channels,
    /// must not lag. Those of ``FigureReport/metrics`` need no whole facts, all others do.
    func report(
        _ window: FigureWindow,
        on work: WorkQueue,
        mayLag: Bool = false,
        isWhole: Bool = false
    ) async throws(Problem) -> FigureReport {
        let isWell = service.log.isWritable && service.projections.failure == nil
        let status = isWell ? "operational" : "degraded"
        let (engine, kept) = (service.projections, keptFacts)
        let key = KeptFacts.Key(window, isWhole: isWhole)
        let clock = world
        @Sendable func known() -> KeptFacts.Entry? {
            guard engine.failure == nil else { return nil }
            return kept.find(key, engine.mark(of: "metrics"), at: clock.monotonic(), mayLag: mayLag)
        }
        let entry: KeptFacts.Entry
        if let found = known() {
            entry = found
        } else {
            entry = try await work.run { () throws(Problem) -> KeptFacts.Entry in
                // Somebody who asked the same before may have read them meanwhile.
                if let found = known() { return found }
                let (mark, began) = (engine.mark(of: "metrics"), clock.monotonic())
                do throws(ProjectionError) {
                    let (facts, sums) = try Self.facts(engine, window, isWhole: isWhole)
                    let ended = clock.monotonic()
                    let entry = KeptFacts.Entry(
                        facts: facts,
                        settled: SettledFigures(Figures(facts, window), sums),
                        freshness: Freshness(mark, began: began, ended: ended)
                    )
                    kept.keep(entry, for: key, at: ended)
                    return entry
                } catch {
                    throw Problem(error)
                }
            }
        }
        guard !entry.facts.isCut else {
            throw Problem(
                422,
                "validation_failed",
                "The window holds more than \(FigureFacts.rowsMax) facts of a kind; take a shorter one."
            )
        }
        return FigureReport(
            figures: Figures(entry.facts, window),
            settled: entry.settled,
            targets: settings.targets,
            status: status
        )
    }

    private static func facts(
        _ engine: ProjectionEngine,
        _ window: FigureWindow,
        isWhole: Bool
    ) throws(ProjectionError) -> (FigureFacts, FigureSums) {
        guard isWhole else { return try FigureFacts.summed(engine, window) }
        let facts = try FigureFacts(engine, window)
        var sums = FigureSums()
        sums.add(Figures(facts, window))
        return (facts, sums)
    }

    /// Lets go of facts that were read a while ago; once a minute.
    public func tidyFigures() { keptFacts.tidy(at: world.monotonic()) }

    /// `GET /api/nurse/cases?metric=&bucket=`: what a number was counted from.
    private func figureCases(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        var window = try figureWindow(call, caller)
        let limit = try call.integer("limit", default: 100, in: 1...1000)
        var offset = try call.integer("offset", default: 0, in: 0...1_000_000)
        if let text = call.request.query("cursor") {
            guard let place = PageCursor(text, kind: "e"), place.numbers.count == 3, offset == 0,
                let start = Int(exactly: place.numbers[0]), (0...1_000_000).contains(start)
            else { throw PageCursor.refused }
            offset = start
            // The window of the first page, so that the others are of the same list.
            window.since = Timestamp(microseconds: place.numbers[1])
            window.until = Timestamp(microseconds: place.numbers[2])
        }
        guard let asked = call.request.query("metric") else {
            throw Problem(422, "validation_failed", "`metric` is needed.")
        }
        let metric = FigureFormula.evidence(of: asked) ?? asked
        let figures = try await report(
            window,
            on: analyticWork,
            mayLag: mayLag(call),
            isWhole: true
        )
        .figures
        guard var evidence = figures.evidence(metric) else {
            throw Problem(404, "not_found", "No figure with cases is called that.")
        }
        if let bucket = try bucket(call, metric, figures) {
            evidence = evidence.filter { $0.bucket == bucket }
        }
        if !isCharge(caller), metric == "by_nurse" {
            evidence = evidence.filter { $0.nurse == caller.user.text }
        }
        let page = evidence.dropFirst(offset).prefix(limit)
        let filter = "metric=\(metric)&from=\(window.since.text)&to=\(window.until.text)"
        try await look(
            viewer(call, caller, view: "figure_cases", filter: filter),
            at: Set(page.compactMap(\.patient))
        )
        let items = page.map { item -> JSON in
            [
                "session_id": .string(item.session.text),
                "queue_id": .string(item.session.raw.text("qe")),
                "patient_id": JSON(item.patient?.text), "at": .string(item.at.text),
                "value": item.value.map { JSON($0) } ?? .null, "nurse_id": JSON(item.nurse),
                "bucket": .string(item.bucket),
            ]
        }
        let isFull = evidence.count > offset + page.count
        let next = PageCursor(
            kind: "e",
            [Int64(offset + page.count), window.since.microseconds, window.until.microseconds],
            .zero
        )
        return .json([
            "metric": .string(metric), "items": .array(items),
            "next_cursor": isFull ? .string(next.text) : .null, "has_more": .bool(isFull),
            "total": JSON(evidence.count),
            "as_of_seq": .integer(Int64(clamping: figures.facts.position)),
        ])
    }

    /// A bucket by name, or by its rank from 1, so that no words of a patient need to stand in a URL.
    private func bucket(
        _ call: Call,
        _ metric: String,
        _ figures: Figures
    ) throws(Problem) -> String? {
        guard let text = call.request.query("bucket") else { return nil }
        guard metric == "top_complaints" else { return text }
        let ranks = figures.buckets(metric)
        guard let rank = Int(text), (1...max(1, ranks.count)).contains(rank), !ranks.isEmpty else {
            throw Problem(422, "validation_failed", "`bucket` is the complaint's rank, from 1.")
        }
        return ranks[rank - 1].bucket
    }
}

extension FigureReport {
    /// Figures name no patient, but alerts that wait do by their identifier.
    var alertedPatients: Set<PatientID> {
        Set((figures.evidence("critical_alerts") ?? []).compactMap(\.patient))
    }
}
