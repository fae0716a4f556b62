public import Clinical

/// How long the desk waits, for everything it waits for.
public struct DeskPolicy: Sendable, Equatable {
    /// How long a claim lasts without its nurse, in seconds.
    public var leaseSeconds: Int64 = 120
    /// How long a decision can be taken back, in seconds.
    public var undoSeconds: Int64 = 10
    /// Longest time a case can be put off, in seconds.
    public var snoozeSecondsMax: Int64 = 4 * 3600
    /// How often nurses are told again of alerts that wait, in seconds.
    public var repeatSeconds: Int64 = 30
    /// Who is told when nobody acknowledges an alert.
    public var chain = EscalationChain([
        .init(to: "charge_nurse", after: 30), .init(to: "on_call", after: 90),
    ])

    /// The standard waits, without anybody outside.
    public init() {}
}

/// Who hears what the desk's clocks have to say.
public protocol DeskListener: Sendable {
    /// Whether a nurse is there: connected, or heard of within a lease's time.
    func isPresent(_ nurse: UserID) -> Bool
    /// Alerts that still wait are to be told again.
    func alertsWait(_ alerts: [QueueAlert]) async
    /// Time alone has changed the place of these cases.
    func casesTurned(_ sessions: [SessionID]) async
}
