/// The sums of the points of a message's words, and what they mean.
///
/// The bounds were chosen on messages of authors left out of the fit.
struct Weight: Sendable {
    /// A message whose words reach this many points tells a danger.
    static let dangerMin = 24
    /// The same of one that is as long as people tell what happens to them, neither a heading nor a long story:
    /// in doubt, up.
    static let toldDangerMin = 10
    /// So many words with points that has.
    static let toldWords = 18...60
    /// The same of a short message, which has few words to tell it by.
    static let shortDangerMin = 30
    /// A message of so few words with points, or fewer, is short.
    static let shortTextMax = 9
    /// Words with points that a message has at least for them alone to tell a danger or what is urgent.
    static let wordsMin = 5
    /// So many points for a danger also make an alarm of what a rule found and left to wait.
    static let plainMin = 35
    /// With so few points for an emergency, or fewer, what the words alone tell waits in the queue.
    static let queueMax = -1
    /// A text in which more words than this have points is long: its findings must stand near each other.
    static let longTextMin = 48
    /// So many points above routine make a level urgent.
    static let urgentMin = 25
    /// The same of a short message.
    static let shortUrgentMin = 30
    /// With so few points or fewer, what a rule found is no danger but waits for a nurse all the same.
    static let everydayMax = -8
    /// A message of fewer words with points is too short to speak of everyday things throughout.
    static let everydayWordsMin = 10

    /// For a danger: the most of any stretch of `WordPoints.windowMax` words.
    var danger: Int
    var urgent: Int
    var selfCare: Int
    /// For an emergency, of the same stretches.
    var emergency: Int
    /// How many words have points by themselves.
    let words: Int

    private var isShort: Bool { words <= Weight.shortTextMax }

    /// The points from which on they tell a danger.
    private var least: Int {
        if isShort { return Weight.shortDangerMin }
        return Weight.toldWords.contains(words) ? Weight.toldDangerMin : Weight.dangerMin
    }

    /// What the words alone call for when they tell a danger, else nil.
    var alarm: Urgency? {
        guard words >= Weight.wordsMin, danger >= least else { return nil }
        return emergency > Weight.queueMax ? .emergency : .urgent
    }

    /// Whether they tell an emergency beyond doubt.
    var isPlain: Bool { danger >= Weight.plainMin && alarm == .emergency }

    /// Whether they speak of everyday things throughout.
    var isEveryday: Bool { danger <= Weight.everydayMax && words >= Weight.everydayWordsMin }

    /// The level that the words speak for, without a red flag.
    var level: Urgency {
        let least = isShort ? Weight.shortUrgentMin : Weight.urgentMin
        let isUrgent = words >= Weight.wordsMin && urgent >= max(0, selfCare) + least
        if isUrgent { return .urgent }
        return selfCare > 0 ? .selfCare : .routine
    }
}
