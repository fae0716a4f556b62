/// What no answer of a model may say: a diagnosis, a medicine or a dose, or that it is safe to wait.
///
/// A list of English sayings and of units that are alike in most languages; it is asked at every part, before
/// the part is told. The price of a false alarm is an answer by the interviewer.
public enum ReplyGuard {
    /// How much of a text is looked at again with each part, in bytes.
    static let windowBytes = 320

    /// What stands against a text, for the log and without a word of it; `nil` when nothing does.
    public static func objection(to text: String) -> String? {
        let words = words(of: text)
        if names(dose: words) { return "it names a dose" }
        if orders(medicine: words) { return "it names a medicine to take" }
        if states(diagnosis: words) { return "it states a diagnosis" }
        let said = " " + words.joined(separator: " ") + " "
        if waits.contains(where: { said.contains(" \($0) ") }) {
            return "it says that waiting is safe"
        }
        return nil
    }

    /// Lower-case words; figures and letters are apart, so that `400mg` is two words.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isFigure = false
        func end() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for scalar in text.lowercased().unicodeScalars {
            let isDigit = (0x30...0x39).contains(scalar.value)
            guard scalar.properties.isAlphabetic || isDigit || scalar == "'" || scalar == "\u{2019}"
            else {
                end()
                continue
            }
            if !word.isEmpty, isDigit != isFigure { end() }
            if scalar == "'" || scalar == "\u{2019}" { continue }
            isFigure = isDigit
            word.unicodeScalars.append(scalar)
        }
        end()
        return words
    }

    // MARK: Doses and medicines

    private static let units: Set<String> = [
        "mg", "mcg", "µg", "μg", "ml", "milligram", "milligrams", "milligramm", "microgram",
        "micrograms", "millilitre", "millilitres", "milliliter", "milliliters", "iu", "tablet",
        "tablets", "pill", "pills", "capsule", "capsules", "drop", "drops", "puff", "puffs",
        "teaspoon", "teaspoons", "suppository", "suppositories", "tabletten", "tropfen",
        "comprimés",
        "comprimidos", "gotas", "gouttes",
    ]
    private static let numbers: Set<String> = [
        "one", "two", "three", "four", "five", "six", "eight", "ten", "half", "a", "an", "another",
    ]

    /// A number, then a unit; with nothing, or one word, between.
    private static func names(dose words: [String]) -> Bool {
        for (place, word) in words.enumerated() where units.contains(word) {
            for before in words[max(0, place - 2)..<place]
            where before.utf8.allSatisfy({ (0x30...0x39).contains($0) })
                || numbers.contains(before)
            {
                return true
            }
        }
        return false
    }

    private static let orders: Set<String> = [
        "take", "taking", "use", "try", "swallow", "increase", "double", "stop", "start", "give",
    ]
    private static let medicines: Set<String> = [
        "acetaminophen", "adrenaline", "amoxicillin", "antacid", "antacids", "antibiotic",
        "antibiotics", "antihistamine", "antihistamines", "aspirin", "atorvastatin", "cetirizine",
        "codeine", "cortisone", "diazepam", "diclofenac", "epinephrine", "furosemide", "ibuprofen",
        "insulin", "laxative", "laxatives", "lisinopril", "loperamide", "loratadine", "lorazepam",
        "metformin", "morphine", "naproxen", "nitroglycerin", "omeprazole", "oxycodone",
        "painkiller", "painkillers", "paracetamol", "penicillin", "prednisolone", "prednisone",
        "salbutamol", "steroid", "steroids", "tramadol", "tylenol", "ventolin", "warfarin",
    ]

    /// A word that orders, and a medicine within the next four; a question of what was taken is none.
    private static func orders(medicine words: [String]) -> Bool {
        for (place, word) in words.enumerated() where medicines.contains(word) {
            let before = words[max(0, place - 4)..<place]
            let asks = words[max(0, place - 8)..<place]
                .contains { ["did", "do", "have", "has", "are", "were", "which"].contains($0) }
            if !asks, before.contains(where: { orders.contains($0) }) { return true }
        }
        return false
    }

    // MARK: Diagnoses

    private static let conditions: Set<String> = [
        "allergy", "anaemia", "anemia", "anaphylaxis", "angina", "anxiety", "aneurysm", "asthma",
        "cancer", "clot", "concussion", "copd", "covid", "croup", "depression", "diabetes",
        "eczema", "embolism", "epilepsy", "flu", "fracture", "gout", "heartburn", "hernia",
        "hypertension", "infection", "influenza", "ischaemia", "ischemia", "measles", "migraine",
        "mononucleosis", "pneumonia", "reflux", "scabies", "sepsis", "shingles", "sprain", "stroke",
        "thrombosis", "tonsillitis", "tumour", "tumor", "ulcer", "uti", "virus",
    ]
    private static let endings = ["itis", "emia", "aemia", "osis", "oma", "pathy"]
    private static let leads: [[String]] = [
        ["you", "have"], ["youve", "got"], ["you", "are", "having"], ["youre", "having"],
        ["you", "may", "have"], ["you", "might", "have"], ["you", "could", "have"],
        ["you", "must", "have"], ["you", "probably", "have"], ["you", "likely", "have"],
        ["this", "is"], ["it", "is"], ["its"], ["that", "is"], ["thats"], ["sounds", "like"],
        ["looks", "like"], ["seems", "like"], ["could", "be"], ["may", "be"], ["might", "be"],
        ["must", "be"], ["is", "probably"], ["is", "likely"], ["suggests"], ["suffering", "from"],
        ["signs", "of"], ["symptoms", "of"], ["case", "of"],
    ]

    /// A saying that states something, and within four words a condition; `do you have …` asks.
    private static func states(diagnosis words: [String]) -> Bool {
        for (place, word) in words.enumerated() {
            if word == "diagnosis" || word == "diagnose" { return true }
            guard isCondition(words, at: place) else { continue }
            for lead in leads where leads(lead, to: place, in: words) { return true }
        }
        return false
    }

    private static func isCondition(_ words: [String], at place: Int) -> Bool {
        let word = words[place]
        if conditions.contains(word) { return true }
        if word == "attack", place > 0, ["heart", "asthma", "panic"].contains(words[place - 1]) {
            return true
        }
        return word.count > 6 && endings.contains { word.hasSuffix($0) }
    }

    private static func leads(_ lead: [String], to place: Int, in words: [String]) -> Bool {
        for start in max(0, place - 4 - lead.count)..<max(0, place - lead.count + 1)
        where words[start..<start + lead.count].elementsEqual(lead) {
            let before = words[max(0, start - 2)..<start]
            let asks = before.contains {
                ["do", "did", "if", "whether", "had", "when", "that", "have"].contains($0)
            }
            if !asks { return true }
        }
        return false
    }

    private static let waits = [
        "safe to wait", "can wait", "nothing to worry about", "no need to worry", "nothing serious",
        "not serious", "nothing dangerous", "not dangerous", "not an emergency", "youre fine",
        "you are fine", "youll be fine", "you will be fine", "no need to see", "dont need to see",
        "do not need to see", "no need to call", "dont call", "do not call", "harmless",
    ]
}
