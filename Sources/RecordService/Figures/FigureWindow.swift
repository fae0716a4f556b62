public import Clinical
public import World

/// Which part of history figures are counted over, and for whom.
public struct FigureWindow: Sendable, Hashable {
    /// Longest window: a hundred years; what bounds cost is ``FigureFacts/rowsMax``.
    public static let secondsMax: Int64 = 3_155_760_000

    /// From this moment on.
    public var since: Timestamp
    /// Up to, and without, this moment.
    public var until: Timestamp
    /// The moment that waits are told against.
    public let now: Timestamp
    /// The zone in which hours and days are told.
    public let zone: TimeZoneRules
    /// Whose patients.
    public let reach: Reach
    /// One nurse's work alone.
    public var nurse: String?
    /// One level alone.
    public var urgency: Urgency?

    /// A window.
    public init(
        since: Timestamp,
        until: Timestamp,
        now: Timestamp,
        zone: TimeZoneRules,
        reach: Reach
    ) {
        self.since = since
        self.until = until
        self.now = now
        self.zone = zone
        self.reach = reach
    }

    /// The window of the same length just before, for trends.
    public var before: FigureWindow {
        let length = until.seconds - since.seconds
        var window = FigureWindow(
            since: since.adding(seconds: -length),
            until: since,
            now: now,
            zone: zone,
            reach: reach
        )
        window.nurse = nurse
        window.urgency = urgency
        return window
    }

    /// Whether everything that has happened since is meant, so that the same rows serve until another comes.
    public var isUpToNow: Bool { until == now }

    /// Equal when every part is; zones by name.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(since)
        hasher.combine(until)
        hasher.combine(now)
        hasher.combine(zone.name)
        hasher.combine(reach)
        hasher.combine(nurse)
        hasher.combine(urgency)
    }
}

/// What a figure was counted from: one case, alert, decision, hold, answer or rating.
public struct FigureEvidence: Sendable, Equatable {
    /// The conversation.
    public let session: SessionID
    /// Whose it is, where the fact tells.
    public let patient: PatientID?
    /// When it counts.
    public let at: Timestamp
    /// What it adds: seconds, stars; `nil` where it is only counted.
    public let value: Double?
    /// The nurse, where there is one.
    public let nurse: String?
    /// Which part of the figure: an urgency, a reason, a rule, an hour.
    public let bucket: String
}
