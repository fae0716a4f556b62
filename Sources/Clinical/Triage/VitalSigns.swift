/// Vital signs as they were measured; each may be missing.
public struct VitalSigns: Sendable, Equatable {
    /// How awake the person is, by the ACVPU scale.
    public enum Consciousness: String, Sendable, CaseIterable {
        case alert
        /// New confusion.
        case confused
        case voice
        case pain
        case unresponsive
    }

    /// Breaths in a minute.
    public var respiratoryRate: Double?
    /// Oxygen saturation in percent, on the ordinary scale.
    public var oxygenSaturation: Double?
    /// Whether extra oxygen is given.
    public var isOnOxygen: Bool?
    /// Degrees Celsius.
    public var temperature: Double?
    /// Millimetres of mercury.
    public var systolicPressure: Double?
    /// Beats in a minute.
    public var pulse: Double?
    /// How awake the person is.
    public var consciousness: Consciousness?

    /// Vital signs; leave out what was not measured.
    public init(
        respiratoryRate: Double? = nil,
        oxygenSaturation: Double? = nil,
        isOnOxygen: Bool? = nil,
        temperature: Double? = nil,
        systolicPressure: Double? = nil,
        pulse: Double? = nil,
        consciousness: Consciousness? = nil
    ) {
        self.respiratoryRate = respiratoryRate
        self.oxygenSaturation = oxygenSaturation
        self.isOnOxygen = isOnOxygen
        self.temperature = temperature
        self.systolicPressure = systolicPressure
        self.pulse = pulse
        self.consciousness = consciousness
    }

    /// Whether nothing was measured.
    public var isEmpty: Bool { self == VitalSigns() }
}

/// The National Early Warning Score, version 2 (Royal College of Physicians, 2017).
///
/// For people of 16 and over who are not pregnant. What is missing counts nothing, so that a score
/// of few signs is a lower bound.
public struct EarlyWarningScore: Sendable, Equatable {
    /// The sum, 0 to 20.
    public let total: Int
    /// Whether any one sign scores 3.
    public let hasRedScore: Bool

    /// The score of `signs`; nil when none that count was measured.
    public init?(_ signs: VitalSigns) {
        let parts = [
            signs.respiratoryRate.map(EarlyWarningScore.breathing),
            signs.oxygenSaturation.map(EarlyWarningScore.oxygen),
            signs.isOnOxygen.map { $0 ? 2 : 0 },
            signs.temperature.map(EarlyWarningScore.temperature),
            signs.systolicPressure.map(EarlyWarningScore.pressure),
            signs.pulse.map(EarlyWarningScore.pulse),
            signs.consciousness.map { $0 == .alert ? 0 : 3 },
        ]
        let scores = parts.compactMap(\.self)
        guard !scores.isEmpty else { return nil }
        total = scores.reduce(0, +)
        hasRedScore = scores.contains(3)
    }

    private static func breathing(_ rate: Double) -> Int {
        rate <= 8 ? 3 : rate <= 11 ? 1 : rate <= 20 ? 0 : rate <= 24 ? 2 : 3
    }

    private static func oxygen(_ percent: Double) -> Int {
        percent <= 91 ? 3 : percent <= 93 ? 2 : percent <= 95 ? 1 : 0
    }

    private static func temperature(_ degrees: Double) -> Int {
        degrees <= 35 ? 3 : degrees <= 36 ? 1 : degrees <= 38 ? 0 : degrees <= 39 ? 1 : 2
    }

    private static func pressure(_ systolic: Double) -> Int {
        systolic <= 90 ? 3 : systolic <= 100 ? 2 : systolic <= 110 ? 1 : systolic <= 219 ? 0 : 3
    }

    private static func pulse(_ beats: Double) -> Int {
        beats <= 40
            ? 3 : beats <= 50 ? 1 : beats <= 90 ? 0 : beats <= 110 ? 1 : beats <= 130 ? 2 : 3
    }
}
