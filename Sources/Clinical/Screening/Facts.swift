/// Ages, weeks of pregnancy and measured values that a message states.
struct Facts {
    /// What a word says about a number beside it.
    enum Clue: UInt8, Sendable {
        case none, temperature, celsius, fahrenheit, degrees, oxygen, pressure, over, pulse, beats
        case sugar, ketones, week, day, month, year, old, hour, minute, pills, young, baby, relative
        case clotting, duration, past, selfIs, pregnant, measure, percent, under, child, of
        case medicine
    }

    /// The terms that facts make, without being defined by phrases.
    enum Name: Int, CaseIterable {
        case tempFever
        case tempHyper
        case tempLow
        case tempNormal
        case satsLow
        case bpSevere
        case bpPre
        case bpLow
        case hrFast
        case hrSlow
        case hrRaised
        case sugarLow
        case sugarHigh
        case ketonesHigh
        case inrHigh
        case babyYoung
        case infant
        case child
        case elder
        case adult
        case weeksEarly
        case weeksLate
        case manyPills
        case countOf
        case hoursMany
        case minutesMany
        case daysMany

        /// The term's name: `tempFever` makes `temp_fever`.
        var term: String {
            String(describing: self)
                .reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
        }
    }

    /// The words of each clue.
    static let words: [(Clue, String)] = [
        (.temperature, "temp temperature fever temps temperatures tmp feverish"),
        (.celsius, "c celsius centigrade"),
        (.fahrenheit, "f fahrenheit"),
        (.degrees, "degrees deg degree"),
        (
            .oxygen,
            """
            sats sat spo2 spo oxygen o2 saturation saturations oximeter oxi ox oxymeter \
            oxygenation
            """
        ),
        (.pressure, "bp pressure systolic"),
        (.over, "over"),
        (.pulse, "pulse hr heart hearts heartbeat ticker heartrate rate afib svt hrt"),
        (.beats, "bpm beats"),
        (.sugar, "sugar sugars glucose bm bms bg bgl meter glucometer libre dexcom cgm"),
        (.ketones, "ketones ketone"),
        (.week, "weeks week wks wk w weeker"),
        (.day, "days day dys"),
        (.month, "months month mths mth mo mnth mnths"),
        (.year, "years year yrs yr yo y yro yeard"),
        (.old, "old"),
        (.hour, "hours hour hrs hr h"),
        (.minute, "minutes minute mins min"),
        (
            .pills,
            """
            pills pill tablets tablet tabs tab capsules paracetamol panadol tylenol acetaminophen \
            ibuprofen advil aspirin codeine tramadol sertraline diazepam xanax amitriptyline \
            nurofen benadryl caps cocodamol codamol zopiclone sleeping painkillers antidepressants \
            dihydrocodeine morphine oxycodone naproxen anadin nytol piriton propranolol fluoxetine \
            citalopram mirtazapine quetiapine pregabalin gabapentin lorazepam temazepam ativan \
            ambien melatonin aleve excedrin motrin metformin gliclazide warfarin iron vitamins
            """
        ),
        (.young, "son daughter boy girl kid child toddler lad"),
        (.baby, "baby babies ones newborn infant infants bub bubba bb lo"),
        (.relative, "dad mum mom nan grandad grandpa grandma gran father mother husband wife man"),
        (.clotting, "inr"),
        (
            .measure,
            """
            kg kgs kilo kilos lb lbs pounds stone st ml mls mg mcg g gram grams cm mm km mile miles \
            units litres
            """
        ),
        (.percent, "percent"),
        (
            .duration,
            """
            for last past in after every within next about since during another few around \
            nearly almost
            """
        ),
        (.past, "ago later post on since late early time supply apart holiday from off back"),
        (.pregnant, "pregnant pregnancy gestation gestational along"),
        (.selfIs, "im iam am aged age"),
        (.under, "under below younger less"),
        (.child, "he she hes shes"),
        (.of, "of"),
        (
            .medicine,
            """
            meds medication amlodipine ramipril bisoprolol atenolol blockers statins \
            statin digoxin lisinopril losartan candesartan verapamil diltiazem furosemide lithium \
            clozapine olanzapine risperidone venlafaxine trazodone methotrexate apixaban \
            rivaroxaban levothyroxine thyroxine glimepiride carbamazepine valproate lamotrigine \
            colchicine flecainide amiodarone sotalol nifedipine doxazosin antihistamines opioids \
            benzos laxatives
            """
        ),
    ]

    let rules: RuleTables
    let tokens: [Token]
    let bytes: [UInt8]
    private(set) var mentions: [Mention] = []

    init(rules: RuleTables, tokens: [Token], bytes: [UInt8]) {
        self.rules = rules
        self.tokens = tokens
        self.bytes = bytes
        for index in tokens.indices where !tokens[index].number.isNaN { read(index) }
    }

    private func clue(_ index: Int) -> Clue {
        guard tokens.indices.contains(index), tokens[index].word >= 0 else { return .none }
        return rules.clues[Int(tokens[index].word)]
    }

    private mutating func add(_ name: Name, _ first: Int, _ last: Int) {
        let term = rules.factTerms[name.rawValue]
        guard term >= 0 else { return }
        mentions.append(Mention(term: term, first: first, last: min(last, tokens.count - 1)))
    }

    /// The nearest of `wanted` among the three tokens before, in the sentence.
    private func before(_ index: Int, within reach: Int = 4, _ wanted: Clue...) -> Int? {
        var at = index
        while at > 0, index - at < reach {
            if tokens[at].gap == .sentence { return nil }
            at -= 1
            if wanted.contains(clue(at)) { return at }
        }
        return nil
    }

    private func isNext(_ index: Int, _ wanted: Clue...) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].gap == .none else { return false }
        return wanted.contains(clue(index + 1))
    }

    private mutating func read(_ index: Int) {
        let value = tokens[index].number
        if isNext(index, .week, .day, .month, .year, .hour, .minute) {
            span(index, value)
            return
        }
        if isNext(index, .percent), let at = before(index, within: 7, .oxygen) {
            if (40..<92).contains(value) { add(.satsLow, at, index) }
            return
        }
        // "Glucose 36 mg/dl" is a reading, "metformin 500 mg" a dose.
        if isNext(index, .measure), isPerDecilitre(index + 2), let at = before(index, .sugar) {
            if value < 65 { add(.sugarLow, at, index) }
            if value >= 270 { add(.sugarHigh, at, index) }
            return
        }
        if isNext(index, .measure, .percent) { return readPills(index, value) }
        if readWeeksAndDays(index, value) || readPerson(index, value) { return }
        if readPressure(index, value) { return }
        // "Under 4", "less than 92": just below the number.
        let told = before(index, .under).map { index - $0 <= 2 } == true ? value - 0.1 : value
        if readTemperature(index, told) || readVital(index, told) { return }
        if !readCount(index, value) { readPills(index, value) }
        readBareAge(index, value)
    }

    /// Whether "dl" stands there, joined to what is before.
    private func isPerDecilitre(_ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].bytes.count == 2 else { return false }
        let range = tokens[index].bytes
        return bytes[range.lowerBound] | 0x20 == UInt8(ascii: "d")
            && bytes[range.lowerBound + 1] | 0x20 == UInt8(ascii: "l")
    }

    private mutating func readPressure(_ index: Int, _ high: Double) -> Bool {
        var second = index + 1
        if second < tokens.count, clue(second) == .over { second += 1 }
        guard second < tokens.count, (60...290).contains(high) else { return false }
        let low = tokens[second].number
        let isPair = second == index + 2 || tokens[second].joinedBySlash
        if isPair, (30...190).contains(low), low < high {
            pressure(high, low, index, second)
            return true
        }
        guard before(index, .pressure) != nil, high >= 70, tokens[index].gap != .sentence else {
            return false
        }
        pressure(high, 80, index, index)
        return true
    }

    private mutating func pressure(_ high: Double, _ low: Double, _ first: Int, _ last: Int) {
        if high >= 180 || low >= 120 { add(.bpSevere, first, last) }
        if high >= 160 || low >= 110 { add(.bpPre, first, last) }
        if high < 90 { add(.bpLow, first, last) }
    }

    private mutating func readTemperature(_ index: Int, _ value: Double) -> Bool {
        let clued = before(index, .temperature)
        let isMarked = isNext(index, .celsius, .fahrenheit, .degrees)
        let isDecimal =
            value != value.rounded()
            && ((37.5...42).contains(value) || (100.3...107).contains(value))
        let isOther = before(index, .sugar, .ketones, .pulse, .oxygen) != nil
        guard clued != nil || isMarked || isDecimal, !(isOther && clued == nil) else {
            return false
        }
        var degrees = value
        if (93...112).contains(value) { degrees = (value - 32) / 1.8 }
        guard (25...43.5).contains(degrees) else { return false }
        let first = clued ?? index
        if degrees >= 37.95 {
            add(.tempFever, first, index)
        } else if degrees < 35 {
            add(.tempLow, first, index)
        } else {
            add(.tempNormal, first, index)
        }
        if degrees >= 39.95 { add(.tempHyper, first, index) }
        return true
    }

    private mutating func readVital(_ index: Int, _ value: Double) -> Bool {
        let pulse = before(index, .pulse)
        // "Sats 98, pulse 74": the number belongs to the name next to it.
        if let at = before(index, .oxygen), at > pulse ?? -1 {
            if (40..<92).contains(value) { add(.satsLow, at, index) }
            return true
        }
        if let at = before(index, .ketones) {
            if value >= 3 { add(.ketonesHigh, at, index) }
            return true
        }
        if let at = before(index, .sugar) {
            if value < 4 || (40..<65).contains(value) { add(.sugarLow, at, index) }
            if (15..<40).contains(value) || value >= 270 { add(.sugarHigh, at, index) }
            return true
        }
        if let at = before(index, .clotting) {
            if value >= 5 { add(.inrHigh, at, index) }
            return true
        }
        let at = before(index, .pulse)
        guard at != nil || isNext(index, .beats), (20...300).contains(value) else { return false }
        if value >= 130 { add(.hrFast, at ?? index, index) }
        if value >= 110 { add(.hrRaised, at ?? index, index) }
        if value < 45 { add(.hrSlow, at ?? index, index) }
        return true
    }

    private mutating func readPills(_ index: Int, _ value: Double) {
        guard value >= 8 else { return }
        for next in (index + 1)..<max(index + 2, min(index + 4, tokens.count)) {
            guard next < tokens.count, tokens[next].gap < .sentence else { return }
            if clue(next) == .pills { return add(.manyPills, index, next) }
        }
    }

    /// "20 of my mum's blood pressure pills": so many of somebody's, some words on in the clause.
    private mutating func readCount(_ index: Int, _ value: Double) -> Bool {
        guard value >= 3, isNext(index, .of) else { return false }
        for next in (index + 2)..<max(index + 3, min(index + 10, tokens.count)) {
            guard next < tokens.count, tokens[next].gap == .none else { return false }
            guard clue(next) == .pills || clue(next) == .medicine else { continue }
            add(.countOf, index, next)
            if value >= 8 { add(.manyPills, index, next) }
            return true
        }
        return false
    }

    /// "31+4": weeks and days of pregnancy, as midwives write them.
    private mutating func readWeeksAndDays(_ index: Int, _ value: Double) -> Bool {
        let end = tokens[index].bytes.upperBound
        guard end < bytes.count, bytes[end] == UInt8(ascii: "+"), index + 1 < tokens.count,
            tokens[index + 1].bytes.lowerBound == end + 1,
            (0...6).contains(tokens[index + 1].number), (4...42).contains(value)
        else { return false }
        add(value < 20 ? .weeksEarly : .weeksLate, index, index + 1)
        return true
    }

    /// "34F", "(67M, diabetic)", "58, diabetic, …" at the start: how people introduce themselves.
    private mutating func readPerson(_ index: Int, _ value: Double) -> Bool {
        guard value == value.rounded(), (1...99).contains(value) else { return false }
        let end = tokens[index].bytes.upperBound
        let next = end < bytes.count ? bytes[end] : 0
        // Nobody has 30 degrees Fahrenheit; "30 m" may be metres.
        let isSex = next | 0x20 == UInt8(ascii: "f") || next == UInt8(ascii: "M")
        if isSex, end + 1 == bytes.count || !Letters.isJoining(bytes[end + 1]), value < 93 {
            age(years: value, index, index)
            return true
        }
        if index == 0, value >= 16, tokens.count > 1, tokens[1].gap == .soft, next != 0x2F {
            age(years: value, index, index)
            return true
        }
        return false
    }

    /// "I'm 61", "my son is 6", "dad 72".
    private mutating func readBareAge(_ index: Int, _ value: Double) {
        guard value == value.rounded(), (0...110).contains(value) else { return }
        let isUnit =
            index + 1 < tokens.count && tokens[index + 1].gap == .none
            && tokens[index + 1].bytes.lowerBound == tokens[index].bytes.upperBound
        guard !isUnit, before(index, .temperature) == nil else { return }
        if index > 0, clue(index - 1) == .selfIs || clue(index - 1) == .relative, value > 15 {
            age(years: value, index, index)
        } else if value < 18, let at = before(index, .young), index - at <= 2 {
            age(years: value, at, index)
        }
    }

    private mutating func age(years: Double, _ first: Int, _ last: Int) {
        if years < 1 { add(.infant, first, last) }
        if years < 16 { add(.child, first, last) } else { add(.adult, first, last) }
        if years >= 65 { add(.elder, first, last) }
    }

    private mutating func age(months: Double, _ first: Int, _ last: Int) {
        if months < 3 { add(.babyYoung, first, last) }
        if months < 13 { add(.infant, first, last) }
        add(.child, first, last)
    }

    /// A number with a unit of time: an age, a time of pregnancy or a duration.
    private mutating func span(_ index: Int, _ value: Double) {
        let unit = clue(index + 1)
        let last = index + 2
        let isOld = clue(last) == .old || (unit == .year && isClosed(index + 1))
        let isBaby = index > 0 && (clue(index - 1) == .baby || before(index, .baby) == index - 2)
        // "The first 12 weeks of pregnancy" is no time that has passed.
        let isPregnancy = clue(last) == .pregnant || clue(last + 1) == .pregnant
        let isLasting =
            !isPregnancy
            && (clue(index - 1) == .duration || clue(index - 1) == .over || clue(last) == .past
                || clue(last) == .of)
        switch unit {
        case .hour: if value >= 8 { add(.hoursMany, index, index + 1) }
        case .minute: if value >= 5 { add(.minutesMany, index, index + 1) }
        case .day where isOld || isBaby: age(months: value / 30, index, index + 1)
        case .day: if value >= 7 { add(.daysMany, index, index + 1) }
        case .month where clue(last) == .pregnant:
            add(value < 5 ? .weeksEarly : .weeksLate, index, last)
        case .month where isUnderAge(index): age(months: value - 0.5, index, index + 1)
        case .month where isToldAge(index): age(months: value, index, index + 1)
        case .month: if isOld || isBaby { age(months: value, index, index + 1) }
        case .year:
            if isOld, (0...120).contains(value), !isLasting {
                age(years: value, index, index + 1)
            }
        case .week where isOld || isBaby:
            if value <= 130 { age(months: value / 4.345, index, index + 1) }
        case .week where isUnderAge(index):
            age(months: (value - 0.5) / 4.345, index, index + 1)
        case .week:
            guard !isLasting else { return }
            if (3..<20).contains(value) { add(.weeksEarly, index, index + 1) }
            if (20...44).contains(value) { add(.weeksLate, index, index + 1) }
        default: break
        }
    }

    /// "A baby younger than 12 weeks", "babies under 3 months".
    private func isUnderAge(_ index: Int) -> Bool {
        guard let under = before(index, .under), index - under <= 2 else { return false }
        return (max(0, under - 4)..<under).contains { clue($0) == .baby || clue($0) == .young }
    }

    /// "She's only 4 months, …": of somebody else, at the end of a clause.
    private func isToldAge(_ index: Int) -> Bool {
        let isClosing =
            index + 2 >= tokens.count || tokens[index + 2].gap > .none
            || tokens[index + 2].word == rules.andWord
        return isClosing && before(index, .child) != nil && tokens[index].number <= 36
    }

    /// Whether the year's word is short, as in `4yo` or `7 yr`, which is an age.
    private func isClosed(_ index: Int) -> Bool { tokens[index].bytes.count <= 3 }
}
