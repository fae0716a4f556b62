import Clinical
public import ProjectionEngine
import SQLite
import World

/// The rows of the `metrics` read model that figures of one window are counted from.
public struct FigureFacts: Sendable {
    /// Most rows of one kind; a window that holds more is refused.
    public static let rowsMax = 500_000
    /// How many rows of a kind are summed up at a time.
    private static let partRows = 256

    struct OpenCase: Sendable {
        let session: SessionID
        let patient: PatientID?
        let arrivedAt: Timestamp
        let urgency: String
        let status: String
        let hasRedFlags: Bool
        let nurse: String?
        let leaseExpiresAt: Timestamp?
    }

    struct Stay: Sendable {
        let session: SessionID
        let patient: PatientID?
        let arrivedAt: Timestamp
        let urgency: String
        let complaint: String?
        let targetSeconds: Double
        let firstContactAt: Timestamp?
        let firstNurse: String?
        let claimedAt: Timestamp?
        let settledAt: Timestamp?
        let settledBy: String?
        let outcome: String?

        /// Whether no clock moves any more whether a nurse came in time.
        var isJudged: Bool { firstContactAt != nil || settledAt != nil }
    }

    struct Decision: Sendable {
        let session: SessionID
        let patient: PatientID?
        let at: Timestamp
        let action: String
        let nurse: String
        let reason: String?
        let aiUrgency: String?
        let nurseUrgency: String?
        /// A JSON list.
        let rules: String
    }

    struct Alert: Sendable {
        let session: SessionID
        let patient: PatientID?
        let alert: String
        let severity: String
        /// A JSON list.
        let rules: String
        let raisedAt: Timestamp
        let acknowledgedAt: Timestamp?
        let acknowledgedBy: String?
        let outcome: String?
    }

    struct Hold: Sendable {
        let session: SessionID
        let patient: PatientID?
        let nurse: String
        let beganAt: Timestamp
        let leaseExpiresAt: Timestamp
        let releasedAt: Timestamp?
        let reason: String?
    }

    struct Reply: Sendable {
        let session: SessionID
        let at: Timestamp
        let firstWordsSeconds: Double?
        let fellBack: Bool
    }

    struct Rating: Sendable {
        let session: SessionID
        let patient: PatientID?
        let at: Timestamp
        let rating: Int64
    }

    struct Duty: Sendable {
        let nurse: String
        let beganAt: Timestamp
        let endedAt: Timestamp?
    }

    private(set) var open: [OpenCase] = []
    private(set) var arrived: [Stay] = []
    /// Those of them that no nurse has looked at and that have not ended: whether one came in time, time tells.
    private(set) var unseen: [Stay] = []
    private(set) var settled: [Stay] = []
    private(set) var decisions: [Decision] = []
    private(set) var alerts: [Alert] = []
    private(set) var waitingAlerts: [Alert] = []
    private(set) var holds: [Hold] = []
    private(set) var replies: [Reply] = []
    private(set) var ratings: [Rating] = []
    private(set) var duty: [Duty] = []
    /// Cases that arrived in the window before.
    private(set) var arrivedBefore = 0
    /// How many events the rows hold.
    public private(set) var position: UInt64 = 0
    /// Whether all rows are here, and not only those of which time still tells something.
    private(set) var isWhole = true
    /// How many rows of the commonest kind there were.
    private var rowsOfKind = 0

    /// Whether more rows lie in the window than may be counted.
    public var isCut: Bool { rowsOfKind > Self.rowsMax }

    /// How many rows are kept here.
    public var count: Int {
        open.count + arrived.count + unseen.count + settled.count + decisions.count + alerts.count
            + waitingAlerts.count + holds.count + replies.count + ratings.count + duty.count
    }

    private init() {}

    /// Reads every row of a window, all of one moment of the read model.
    public init(_ engine: ProjectionEngine, _ window: FigureWindow) throws(ProjectionError) {
        self = try engine.read("metrics") { reading throws(ProjectionError) in
            var facts = FigureFacts()
            try facts.read(reading, window, rows: .max) { _ in }
            return facts
        }
    }

    /// Reads a window part by part and sums it up; of its rows those alone are kept of which time still tells something.
    ///
    /// A busy day costs hardly more memory than a quiet one.
    public static func summed(
        _ engine: ProjectionEngine,
        _ window: FigureWindow
    ) throws(ProjectionError) -> (facts: FigureFacts, sums: FigureSums) {
        try summed(engine, window, rows: partRows)
    }

    static func summed(
        _ engine: ProjectionEngine,
        _ window: FigureWindow,
        rows: Int
    ) throws(ProjectionError) -> (facts: FigureFacts, sums: FigureSums) {
        try engine.read("metrics") { reading throws(ProjectionError) in
            var (facts, sums) = (FigureFacts(), FigureSums())
            try facts.read(reading, window, rows: rows) { facts in
                sums.add(Figures(facts, window))
                facts.dropSummed()
            }
            facts.isWhole = false
            return (facts, sums)
        }
    }

    private mutating func dropSummed() {
        (arrived, settled, decisions, alerts) = ([], [], [], [])
        (holds, replies, ratings, duty) = ([], [], [], [])
    }

    /// Reads every row of a window; calls `part` after each `rows` of a kind, and at the end.
    private mutating func read(
        _ reading: ProjectionReading,
        _ window: FigureWindow,
        rows partRows: Int,
        part: (inout FigureFacts) -> Void
    ) throws(ProjectionError) {
        var parameters = window.reach.parameters
        parameters["limit"] = .integer(Int64(Self.rowsMax) + 1)
        parameters["since"] = .integer(window.since.microseconds)
        parameters["until"] = .integer(window.isUpToNow ? .max : window.until.microseconds)
        parameters["nurse"] = window.nurse.map { .text($0) } ?? .null
        parameters["urgency"] = window.urgency.map { .text($0.rawValue) } ?? .null
        let words = SharedWords()
        let (nurse, urgency) = (window.nurse, window.urgency?.rawValue)
        func isMeant(_ other: String?) -> Bool { nurse == nil || other == nurse }
        func each<Row>(
            _ query: String,
            _ make: (RowView, SharedWords) -> Row?,
            _ keep: (inout FigureFacts, Row) -> Void
        ) throws(ProjectionError) {
            var rows = 0
            try reading.each(query, parameters) { view in
                guard let row = make(view, words) else { return }
                keep(&self, row)
                rows += 1
                if rows % partRows == 0 { part(&self) }
            }
            rowsOfKind = max(rowsOfKind, rows)
        }
        try each("arrived", Stay.init) { facts, stay in
            guard isMeant(stay.firstNurse) else { return }
            facts.arrived.append(stay)
            if !stay.isJudged { facts.unseen.append(stay) }
        }
        try each("settled", Stay.init) { facts, stay in
            if isMeant(stay.settledBy) { facts.settled.append(stay) }
        }
        try each("decisions", Decision.init) { facts, decision in
            if urgency == nil || decision.nurseUrgency == urgency {
                facts.decisions.append(decision)
            }
        }
        try each("alerts", Alert.init) { facts, alert in
            if isMeant(alert.acknowledgedBy) { facts.alerts.append(alert) }
        }
        try each("holds", Hold.init) { facts, hold in
            if isMeant(hold.nurse) { facts.holds.append(hold) }
        }
        try each("replies", Reply.init) { $0.replies.append($1) }
        try each("ratings", Rating.init) { $0.ratings.append($1) }
        try each("duty", Duty.init) { facts, look in
            if isMeant(look.nurse) { facts.duty.append(look) }
        }
        part(&self)
        open = try reading.values("open_stays", parameters) { OpenCase($0, words) }
        waitingAlerts = try reading.values("waiting_alerts", parameters) { Alert($0, words) }
        parameters["since"] = .integer(window.before.since.microseconds)
        parameters["until"] = .integer(window.before.until.microseconds)
        let before = try reading.values("arrived_count", parameters) { $0.integer(0) }
        arrivedBefore = Int(before.first ?? 0)
        position = reading.position
    }
}

// MARK: - Rows

extension RowView {
    fileprivate func time(_ column: Int) -> Timestamp? {
        integer(column).map { Timestamp(microseconds: $0) }
    }

    /// The conversation, which stands first in every query.
    fileprivate var session: SessionID? {
        withBytes(0) { Identifier(bytes: $0) }.map { SessionID($0) }
    }

    fileprivate func patient(_ column: Int) -> PatientID? {
        withBytes(column) { PatientID($0) }
    }
}

// Each is read in the order of its query in metrics.sql.

extension FigureFacts.OpenCase {
    fileprivate init?(_ row: RowView, _ words: SharedWords) {
        guard let session = row.session, let arrived = row.time(2) else { return nil }
        self.session = session
        patient = row.patient(1)
        arrivedAt = arrived
        urgency = row.text(3, from: words) ?? "routine"
        status = row.text(4, from: words) ?? "pending"
        hasRedFlags = row.flag(5)
        nurse = row.text(6, from: words)
        leaseExpiresAt = row.time(7)
    }
}

extension FigureFacts.Stay {
    fileprivate init?(_ row: RowView, _ words: SharedWords) {
        guard let session = row.session, let arrived = row.time(2) else { return nil }
        self.session = session
        patient = row.patient(1)
        arrivedAt = arrived
        urgency = row.text(3, from: words) ?? "routine"
        complaint = row.text(4, from: words)
        targetSeconds = Double(row.integer(5) ?? 0) / 1e6
        firstContactAt = row.time(6)
        firstNurse = row.text(7, from: words)
        claimedAt = row.time(8)
        settledAt = row.time(9)
        settledBy = row.text(10, from: words)
        outcome = row.text(11, from: words)
    }
}

extension FigureFacts.Decision {
    fileprivate init?(_ row: RowView, _ words: SharedWords) {
        guard let session = row.session, let at = row.time(2) else { return nil }
        self.session = session
        patient = row.patient(1)
        self.at = at
        action = row.text(3, from: words) ?? ""
        nurse = row.text(4, from: words) ?? ""
        reason = row.text(5, from: words)
        aiUrgency = row.text(6, from: words)
        nurseUrgency = row.text(7, from: words)
        rules = row.text(8, from: words) ?? "[]"
    }
}

extension FigureFacts.Alert {
    fileprivate init?(_ row: RowView, _ words: SharedWords) {
        guard let session = row.session, let raised = row.time(2) else { return nil }
        self.session = session
        patient = row.patient(1)
        raisedAt = raised
        alert = row.text(3) ?? ""
        severity = row.text(4, from: words) ?? ""
        rules = row.text(5, from: words) ?? "[]"
        acknowledgedAt = row.time(6)
        acknowledgedBy = row.text(7, from: words)
        outcome = row.text(8, from: words)
    }
}

extension FigureFacts.Hold {
    fileprivate init?(_ row: RowView, _ words: SharedWords) {
        guard let session = row.session, let began = row.time(2), let expires = row.time(4)
        else { return nil }
        self.session = session
        patient = row.patient(1)
        beganAt = began
        nurse = row.text(3, from: words) ?? ""
        leaseExpiresAt = expires
        releasedAt = row.time(5)
        reason = row.text(6, from: words)
    }
}

extension FigureFacts.Reply {
    fileprivate init?(_ row: RowView, _: SharedWords) {
        guard let session = row.session, let at = row.time(1) else { return nil }
        self.session = session
        self.at = at
        firstWordsSeconds = row.integer(2).map { Double(max(0, $0)) / 1e6 }
        fellBack = row.flag(3)
    }
}

extension FigureFacts.Rating {
    fileprivate init?(_ row: RowView, _: SharedWords) {
        guard let session = row.session, let at = row.time(2), let rating = row.integer(3)
        else { return nil }
        self.session = session
        patient = row.patient(1)
        self.at = at
        self.rating = rating
    }
}

extension FigureFacts.Duty {
    fileprivate init?(_ row: RowView, _ words: SharedWords) {
        guard let nurse = row.text(0, from: words), let began = row.time(1) else { return nil }
        self.nurse = nurse
        beganAt = began
        endedAt = row.time(2)
    }
}
