// What the words beside a word say of whether it is somebody: for (above 0) and against (below).
extension Passage {
    /// By what a stretch was found.
    enum Evidence {
        case shape
        case place
        /// A title, a label or words that announce a name.
        case speaker, titled, shouted, heading, reversed, announced, owning
        /// A name of the lists alone.
        case listed
        /// What stands beside it, and how it is spelled.
        case companions, context, spelling, hyphen
        case repetition
        case weight
        /// Part of what was found beside it.
        case joined
    }

    // MARK: What stands before

    static let dosing: Set<String> = [
        "eat", "eating", "eats", "drink", "drinking", "drank", "ate", "sip", "chew", "wear",
        "wearing", "take", "taking", "took", "takes", "taken", "on", "of", "off", "stopped", "stop",
        "stopping",
        "started", "start", "starting", "using", "use", "uses", "used", "prescribed", "my", "the",
        "a", "an", "no", "some", "any", "his", "her", "your", "their", "our", "this", "that",
        "these",
        "new", "increase", "increased", "reduce", "reduced", "double", "crush", "swallow", "inject",
        "injected", "apply", "applied", "tried", "try", "than", "mg", "mcg", "ml", "generic",
        "brand",
        "via", "per", "another", "more", "less", "both", "had", "have", "has", "got", "get",
        "getting",
        "need", "needs", "cause", "causes", "like", "heard", "without",
    ]
    static let calling: Set<String> = [
        "call", "ring", "phone", "text", "tell", "ask", "told", "asked", "saw", "see", "met",
        "meet",
        "thank", "thanks", "remind", "wake", "let", "visit", "by", "who", "dear", "hi", "hello",
        "hey",
        "book", "gave", "give", "think", "did", "should", "could", "would", "will", "may", "bring",
        "brought", "collect", "fetch", "paging", "page", "paged", "bleep", "bleeped", "tells",
        "contact", "email", "message", "rung", "until", "because", "when",
        "while", "whether", "but", "so", "why", "hope", "believe", "said", "says",
    ]

    /// `Imodium, Pepto and Dioralyte`: one of several, and another is a drug or a thing.
    func isAmongThings(_ first: Int, _ last: Int) -> Bool {
        let joints: Set<String> = [",", "and", "or", "&", "+", "/", "vs", "plus", "to", "then"]
        for (joint, other) in [(first - 1, first - 2), (last + 1, last + 2)]
        where joints.contains(lower(joint)) {
            let word = lower(other)
            if Lexicon.brands.contains(word) || Lexicon.medical.contains(word)
                || Lexicon.isSubstance(word) || Lexicon.isMedicalByForm(word)
            {
                return true
            }
        }
        return false
    }

    func before(_ index: Int) -> Double {
        if isMark(index - 1, ":"), Self.meetings.contains(lower(index - 2)) { return 2 }
        if beginsSentence(index) || isMark(index - 1, ")") {
            return isMark(index - 1, "/") ? 0 : -1
        }
        let (word, second) = (lower(index - 1), lower(index - 2))
        if Self.persons.contains(word) { return 2.5 }
        // "the Royal Marsden": part of a longer title.
        if let title = token(index - 1), title.isCapital, title.kind == .word, title.count > 2,
            Lexicon.isCommon(word), !beginsSentence(index - 1),
            !Lexicon.capitalTitles.contains(word),
            !Lexicon.wordNames.contains(word) || word == "royal"
        {
            return -3
        }
        if ["her", "him", "me", "it"].contains(word),
            second == "call" || second == "calls" || second == "called"
        {
            return 3
        }
        if word == "under" {
            return ["been", "is", "was", "am", "are", "i'm", "still"].contains(second) ? 2 : -2
        }
        if word == "up" { return ["pick", "picked", "picking"].contains(second) ? 3 : 0 }
        if word == "on" || word == "after",
            ["waiting", "looking", "look", "check"].contains(second)
        {
            return 2
        }
        if word == "with" {
            return [
                "lives", "live", "living", "lived", "spoke", "speak", "is", "was", "came", "here",
            ]
            .contains(second) ? 3 : 0
        }
        if word == "was" || word == "is" {
            return second == "it" ? 2 : 0
        }
        if word == "for" {
            return ["waiting", "asking", "asked", "wait", "speaking", "speak"].contains(second)
                ? 4 : 0
        }
        if word == "and" {
            return ["me", "you", "him", "her", "us", "i", "myself"].contains(second) ? 3 : 0
        }
        if word == "to" { return addressed(index) }
        if Self.dosing.contains(word) || word == "from" && Self.changing.contains(second) {
            return -4
        }
        return Self.calling.contains(word) && !tokens[index - 1].isPossessive ? 2 : 0
    }

    /// `send the letter to Ilse`, and not `switched from one thing to another`.
    private func addressed(_ index: Int) -> Double {
        for offset in 2...6 {
            if Self.sending.contains(lower(index - offset)) { return 2 }
            if Self.changing.contains(lower(index - offset)) { return -4 }
        }
        return -0.5
    }

    private static let sending: Set<String> = [
        "send", "sent", "letter", "copy", "give", "given", "gave", "it", "them", "spoke", "speak",
        "talk", "talked", "talking", "belongs", "married", "forward", "write", "wrote", "listen",
        "explain", "explained", "say", "said", "happened", "text", "email", "related",
    ]
    private static let changing: Set<String> = [
        "switched", "switch", "changed", "change", "allergic", "allergy", "reaction", "sensitive",
        "swapped", "moved", "compared", "due", "similar", "alternative", "intolerant", "added",
        "refer", "referred", "response",
    ]

    private static let persons: Set<String> = [
        "spouse", "dtr", "sitter", "chaperone", "carer", "caregiver", "interpreter", "porter",
        "escort", "locum", "advocate", "volunteer", "trainee", "intern", "chaplain", "physio",
        "midwife", "pharmacist", "dietitian", "roommate", "flatmate", "neighbour", "neighbor",
        "widow", "widower", "grandchild", "grandkids", "twins", "toddler", "infant", "resident",
        "cllr", "deputy", "sgt", "pc", "officer", "teacher", "warden", "caretaker",
    ]
    private static let meetings: Set<String> = [
        "present", "attendees", "apologies", "cc", "bcc", "attending", "members", "absent",
        "scribe", "chair", "minutes", "witness", "visitors", "carer", "escort", "chaperone",
    ]

    // MARK: What stands behind

    private static let things: Set<String> = [
        "tablet", "tablets", "pill", "pills", "capsule", "capsules", "cream", "ointment", "gel",
        "patch",
        "patches", "injection", "injections", "shot", "shots", "vaccine", "jab", "dose", "doses",
        "pump",
        "pen", "pens", "inhaler", "spray", "drops", "syrup", "implant", "coil", "sensor", "monitor",
        "meter", "machine", "device", "app", "watch", "insurance", "plan", "twice", "once", "daily",
        "three", "four", "nightly", "safe", "work", "works", "worked", "working", "help", "kick",
        "cause", "causes",
        "causing", "interact", "interacts", "makes", "made", "helps", "helped", "helping",
        "together",
        "interfere", "affect", "affects", "over", "again", "trial", "therapy", "treatment",
        "infusion",
        "infusions", "x", "units", "disease", "syndrome", "test", "score", "scale", "sign",
        "street", "theatre", "bay", "wing", "suite", "booster",
        "hospital", "clinic", "centre", "center", "pharmacy", "surgery", "university", "school",
    ]
    static let doings: Set<String> = [
        "took", "takes", "needs", "needed", "wants", "wanted", "can't", "won't", "couldn't",
        "didn't",
        "went", "fell", "said", "says", "cried", "came", "gets", "got", "ate", "drank", "slept",
        "woke",
        "vomited", "here", "stay", "pick", "come", "go", "eat", "drink", "sleep", "weighs",
        "refuses",
        "keeps", "swallowed", "coughed", "told", "asked", "thinks", "lives", "called", "rang",
        "walked",
        "died", "passed", "turned", "hates", "loves", "hit", "hurt", "broke", "cut", "bit",
        "scratched",
        "collapsed", "missed", "forgot", "lost", "left", "starts", "wet", "threw", "choked", "saw",
        "answered", "wrote", "texted", "sounds", "seems", "looks", "turns", "finished", "gave",
        "drives",
        "drove", "picked", "booked", "still", "there", "know", "knows", "also", "too", "really",
        "never", "always", "myself", "himself", "herself", "complains", "complained", "presented",
        "reports", "denies",
        "states", "wishes", "consented", "declined", "tolerated", "agreed", "noticed", "mentioned",
    ]
    /// What somebody will or can do, and a drug can't.
    private static let plans: Set<String> = [
        "need", "want", "call", "come", "ring", "phone", "drive", "bring", "pick", "wait", "attend",
        "see", "sign", "eat", "walk", "speak", "talk", "go", "say", "sleep", "stand", "sit",
        "drink",
        "swallow", "hear", "visit", "meet", "wake", "breathe",
    ]
    private static let being: Set<String> = [
        "had", "have", "will", "would", "was", "hasn't", "has", "can", "and", "&",
    ]

    /// Whether a word says what somebody does.
    func doesSomething(_ index: Int) -> Bool { Self.doings.contains(lower(index)) }

    func after(_ index: Int) -> Double {
        if tokens[index].isPossessive {
            if ["test", "tests", "operation", "diet", "body", "teeth"].contains(lower(index + 1)) {
                return 0.5
            }
            return Lexicon.eponymTails.contains(lower(index + 1)) ? -8 : 2.5
        }
        if isAgeOfSomebody(index + 1) { return 2.5 }
        // "Shoaib Anwar": right before a name.
        if let next = token(index + 1), isTaken(next), kindsByStart[next.start] == .name,
            next.start == tokens[index].end + 1, next.isCapital
        {
            return 2
        }
        if ["and", "&"].contains(lower(index + 1)), ["i", "me", "my"].contains(lower(index + 2)) {
            return 3
        }
        guard let next = token(index + 1) else { return 0.3 }
        // "Ann Arbor classification"
        if next.kind == .word, next.isCapital, Lexicon.eponymTails.contains(lower(index + 2)) {
            return -4
        }
        // "Airbag: deployed": a heading.
        if next.lower == ":" { return -1.5 }
        if next.kind == .number || next.kind == .code
            || next.lower != "in" && Lexicon.units.contains(next.lower)
        {
            return -4
        }
        if next.lower == "who" { return 2.5 }
        if Self.wills.contains(next.lower) { return 3.5 }
        if Self.doings.contains(next.lower) { return 2.5 }
        if next.lower == "works",
            ["in", "at", "as", "for", "nights", "from"].contains(lower(index + 2))
        {
            return 2.5
        }
        if next.lower == "at", ["bedside", "home", "school", "work"].contains(lower(index + 2)) {
            return 1.5
        }
        if next.lower == "from", Self.places.contains(lower(index + 2)) { return 1.2 }
        if Lexicon.eponymTails.contains(next.lower) || Self.things.contains(next.lower) {
            return -4
        }
        if next.lower == "is", token(index + 2)?.kind == .number {
            return isMark(index + 3, "%") ? -4 : 2
        }
        if next.lower == "is" || next.lower == "was", let what = token(index + 2) {
            if Self.states.contains(what.lower) { return 2.5 }
            if what.lower.hasSuffix("ing"), what.count > 5, !Self.things.contains(what.lower) {
                return 1
            }
        }
        if ["did", "does"].contains(next.lower), lower(index + 2) == "not" { return 1.5 }
        if ["isn't", "hasn't", "doesn't"].contains(next.lower) {
            return Self.things.contains(lower(index + 2)) ? -4 : 1.5
        }
        if next.lower == "has", lower(index + 2) != "been" { return 1.7 }
        // "Frank and Earnest share a room"
        if ["and", "&"].contains(next.lower), let other = token(index + 2), other.isCapital,
            Lexicon.wordNames.contains(other.lower) || kindsByStart[other.start] == .name
                || isOdd(index + 2)
                    && Lexicon.nameLikeness(other.lower) > 1
        {
            return 1.7
        }
        // "Ferelith had 2 nosebleeds": a drug has none.
        if next.lower == "had", let what = token(index + 2),
            what.kind == .number || ["a", "an", "his", "her", "no"].contains(what.lower)
        {
            return 2.5
        }
        if Self.being.contains(next.lower) {
            return Self.plans.contains(lower(index + 2)) && !["had", "have"].contains(next.lower)
                ? 2.5 : 0.7
        }
        if next.lower == ",", let fact = token(index + 2), isTaken(fact),
            [.address, .date, .phone, .age].contains(kindsByStart[fact.start])
        {
            return 2
        }
        if next.kind == .mark, [",", ".", "?", "!", ")"].contains(next.lower) { return 0.3 }
        // "wandered", "scored": what is done to a drug is of the list above.
        if next.kind == .word, next.lower.hasSuffix("ed"), next.count > 4, !next.isCapital {
            return Self.handled.contains(next.lower) ? -1.5 : 0.8
        }
        return next.lower == "-" && !next.isSpaced ? -2 : 0
    }

    /// `(7)`, `, 34,`, `aged 7`, `6 mo`, `71M`, `(bed 4)`, `dob`: how old somebody is, or where they lie.
    func isAgeOfSomebody(_ index: Int) -> Bool {
        guard let next = token(index) else { return false }
        if ["aged", "dob", "d.o.b", "born", "mrn"].contains(next.lower) { return true }
        if next.kind == .code { return isShortAge(next) && next.isSpaced }
        if [",", ".", "(", "-"].contains(next.lower) {
            if ["dob", "aged", "born", "bed", "mrn"].contains(lower(index + 1)) { return true }
            guard let age = number(index + 1), (1...112).contains(age), next.lower != "-" else {
                return false
            }
            return next.lower == "("
                ? isMark(index + 2, ")")
                : next.lower == "," && isMark(index + 2, ",") && token(index + 3)?.isSpaced == true
        }
        guard let age = number(index), (1...112).contains(age), let unit = token(index + 1) else {
            return false
        }
        return ["mo", "yo", "y", "yr", "yrs"].contains(unit.lower)
            || unit.isUpper && ["m", "f"].contains(unit.lower)
    }

    /// Whether a word says what people alone do.
    func isWilling(_ index: Int) -> Bool { Self.wills.contains(lower(index)) }

    /// What is done to drugs, devices and samples.
    static let handled: Set<String> = [
        "added", "administered", "applied", "approved", "booked", "ceased", "changed", "charted",
        "checked", "cleared", "commenced", "completed", "continued", "decreased", "delayed",
        "delivered", "discontinued", "dissolved", "doubled", "flushed", "explained", "fitted",
        "inserted", "increased", "infused", "injected", "loaded", "lowered", "omitted", "ordered",
        "paused", "placed", "prescribed", "provided", "reduced", "removed", "renewed", "repeated",
        "replaced", "required", "restarted", "resumed", "reviewed", "started", "stopped",
        "switched",
        "titrated", "topped", "trialled", "tapered", "updated", "withdrawn", "expired", "noted",
        "healed", "planned", "needed", "used", "based", "related", "induced", "coated", "requested",
    ]
    /// What people alone do.
    static let wills: Set<String> = [
        "wants", "wanted", "says", "said", "asks", "asked", "told", "tells", "thinks", "thought",
        "hates", "loves", "refuses", "cried", "cries", "vomited", "slept", "ate", "drank", "phoned",
        "rang", "texted", "emailed", "lives", "swallowed", "popped", "wrote", "drives", "drove",
        "insists", "believes", "remembers", "prefers", "likes", "fainted", "complains", "reckons",
        "walked", "wandered", "smokes", "snores", "sends", "brought", "knows", "worries", "hopes",
        "plays", "screams", "screamed", "nods", "laughed", "laughs", "coughs", "retired",
        "puked", "pukes", "sneezed", "sneezes", "tripped", "trips", "climbed", "giggled",
        "whispered", "shouted", "shouts", "apologised", "apologized", "argued", "cooked", "wiped",
        "smiled", "smiles", "waved", "nodded", "shrugged", "hugged", "kissed", "sobbed", "sobs",
        "moaned", "moans", "begged", "promised", "swears", "swore", "napped", "showered", "chewed",
        "licked", "sipped", "gagged", "wheezes", "reckoned", "googled", "smoked", "vapes", "teased",
        "wondered", "wonders", "panicked", "signed", "pays", "paid", "grabbed", "hid", "hides",
    ]
    private static let places: Set<String> = [
        "reception", "ward", "pharmacy", "theatre", "physio", "admissions", "billing", "the",
        "infection", "radiology", "xray", "bed", "icu", "records", "transport", "accounts",
    ]
    private static let states: Set<String> = [
        "allergic", "pregnant", "allowed", "worried", "upset", "asleep", "diabetic", "my", "our",
        "his", "her", "refusing", "asking", "crying", "unwell", "poorly", "happy", "scared",
        "anxious", "confused", "tired", "afraid", "keen", "home", "here", "sick", "deaf", "blind",
        "hungry", "breastfeeding", "teething", "vegan", "adopted", "coming", "who", "gravida",
    ]

    /// Somebody is spoken of behind it: `waiting for Ilse, she has the forms`.
    func spoken(of index: Int) -> Double {
        for next in index + 1..<min(index + 9, tokens.count)
        where ["she", "he", "her", "his", "him", "she's", "he's"].contains(tokens[next].lower) {
            return 1
        }
        return 0
    }
}
