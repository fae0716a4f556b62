// Names that are words or places too, by what stands right behind them: `Hope Marsh, …`, `Will here`, `Juniper's started`.
extension Passage {
    /// Before places are looked for: `twins Austin and Georgia` are none.
    mutating func findWordNames() {
        evidence = .owning
        for index in tokens.indices where tokens[index].kind == .word && !isTaken(tokens[index]) {
            if isOfHouse(index) || isActingWord(index) || isSmallClosing(index) {
                markName(index, index)
                continue
            }
            guard tokens[index].isCapital || tokens[index].count == 1 else {
                findSiblings(behind: index)
                continue
            }
            guard !things.contains(index) else { continue }
            let isCalledSo = isCalledSo(index) || isEponymGiven(index)
            if let last = smallInitials(index) ?? ownName(index)
                ?? (isCalledSo ? fullWordName(index) ?? presentWord(index) ?? helped(index) : nil)
                ?? owner(index) ?? ranked(index)
            {
                markName(index, last)
            }
            findSiblings(behind: index)
        }
    }

    /// Words that children are called, beside those of the lists; in this file alone, where something behind them tells.
    private static let moreWords = Lexicon.words(
        """
        juniper sage river willow phoenix atlas bear fox ocean story ever blaze cash cruz ace ash aspen birch briar bay
        cedar clover dove ember fable forest golden haven honor honour indigo journey justice kale king legend liberty linden
        lotus maple marigold nova oak onyx petal pine promise rain reign reef remy rio sable saffron scout season shiloh
        silver song star teal true vesper winter wolf zephyr wren skye ryder hunter archer fisher sawyer cooper mason bentley
        chance chase rowan reese drew blue bird birdie bee honey coco cocoa pepper cricket otter cody buck duke
        trey tripp jett lark kit gunner colt
        """
    )
    /// Towns, states and countries that people are called.
    private static let placeNames = Lexicon.words(
        """
        georgia austin virginia carolina dakota savannah brooklyn paris london chelsea sydney adelaide florence jordan
        israel kenya chad india asia america china montana nevada indiana tennessee phoenix dallas houston denver madison
        jackson lincoln hudson troy charlotte victoria alexandria aspen camden cheyenne bristol devon ireland kent kingston
        lorraine milan orlando raleigh salem sierra valencia verona vienna york memphis augusta boston carson cody dublin
        eugene geneva holland jersey lourdes lyon macon malta marseille odessa olympia persia preston regina rochester romania
        santiago siena spencer trenton tyrone washington windsor winona zaire brittany alberta arizona ashton bronx cairo catalina
        """
    )

    private static let allWords = Lexicon.wordNames.union(moreWords).union(placeNames)

    /// Whether a word, written small, is one that people are called.
    func isCalledSmall(_ lower: String) -> Bool { Self.allWords.contains(lower) }

    private func isCalledSo(_ index: Int) -> Bool {
        guard let word = token(index), word.kind == .word, word.isCapital, !word.isUpper,
            word.count > 2, !isTaken(word), !things.contains(index)
        else { return false }
        return Self.allWords.contains(word.lower)
    }

    /// `Addison is 3`: what a disease is called after, and children too.
    private func isEponymGiven(_ index: Int) -> Bool {
        guard let word = token(index), word.kind == .word, word.isCapital, !word.isUpper,
            !isTaken(word), !things.contains(index)
        else { return false }
        return Lexicon.eponyms.contains(word.lower)
            && (isGiven(word.lower) || Lexicon.isCountedGiven(Lexicon.plain(word.lower)))
    }

    /// Behind `will` and `may` no verb is of the past, so that somebody is called so.
    private static let past: Set<String> = [
        "came", "went", "had", "got", "took", "said", "ate", "fell", "was", "did", "left", "lost",
        "gave", "told", "rang", "woke", "threw", "drank", "slept", "saw", "is", "has", "says",
        "asked", "wanted", "turned", "passed", "called", "started", "needs", "wants", "keeps",
    ]
    /// What somebody is or does, and what a flower, a wish or a plant doesn't.
    private static let somebodys: Set<String> = [
        "had", "has", "hasn't", "hasnt", "won't", "wont", "says", "said", "wants", "fell", "ate",
        "threw", "vomited", "got", "keeps", "can't", "cant", "swallowed", "rang", "phoned", "bit",
    ]
    /// Words that people are called and that are or do so all the same.
    private static let wonts: Set<String> = [
        "summer", "autumn", "winter", "dawn", "bill", "mark", "chance", "chase", "grant", "rich",
        "sunny", "windy", "rusty", "sandy", "misty", "dusty", "stormy", "soon", "young", "ray",
        "jersey", "junior", "guy", "buddy", "gene", "norm", "max", "art", "pat", "rob", "drew",
        "sue", "don", "dean", "major", "royal", "ginger", "amber", "ever", "frank", "earnest",
    ]

    /// `will came back for the stitches`, `hope had a fit`: what only somebody does who is called like a word.
    private func isActingWord(_ index: Int) -> Bool {
        let (name, before) = (tokens[index], lower(index - 1))
        guard !name.isUpper, !name.isPossessive, !things.contains(index) else { return false }
        if ["will", "may"].contains(name.lower) {
            return Self.past.contains(lower(index + 1))
                && ![
                    "the", "a", "my", "his", "her", "their", "living", "in", "of", "last", "free",
                    "this", "that", "your", "our",
                ]
                .contains(before)
        }
        return !name.isCapital && index == 0 && Lexicon.wordNames.contains(name.lower)
            && name.count > 2 && !Self.wonts.contains(name.lower)
            && Lexicon.months[name.lower] == nil && Self.somebodys.contains(lower(index + 1))
    }

    private static let desks: Set<String> = [
        "reception", "switchboard", "nights", "duty", "shift",
    ]
    private static let houses: Set<String> = [
        "reception", "gym", "surgery", "pharmacy", "church", "physio", "school", "work", "clinic",
        "hospital", "council", "agency", "chemist", "billing", "records", "uni", "college",
        "nursery", "playgroup", "bank", "office", "lab", "labs", "mosque", "temple", "choir",
        "radiology", "admissions", "accounts", "insurance", "transport", "housing", "hospice",
    ]

    /// `mark on reception`, `jack from the gym says`: a word that is a name too, and where its bearer works or is met.
    private func isOfHouse(_ index: Int) -> Bool {
        let name = tokens[index]
        guard name.count > 2, !name.isUpper, !name.isPossessive, !things.contains(index),
            isCalledSmall(name.lower) && !Self.placeNames.contains(name.lower)
                || isGiven(name.lower), !["the", "a", "an", "no", "my"].contains(lower(index - 1))
        else { return false }
        if lower(index + 1) == "on" { return Self.desks.contains(lower(index + 2)) }
        guard lower(index + 1) == "from" else { return false }
        let place = ["the", "my", "our", "your", "his", "her"].contains(lower(index + 2)) ? 3 : 2
        return Self.houses.contains(lower(index + place))
    }

    // MARK: With a surname

    private static let goingOn: Set<String> = [
        "here", "speaking", "again", "is", "was", "has", "needs", "wants", "requesting", "requests",
        "calling", "says", "born", "dob", "wanted", "called", "and", "needing", "writing", "asking",
        "checking", "wondering", "re", "about", "regarding", "hurt", "fell", "got", "lives", "mrn",
        "nhs", "ssn", "aged", "age", "from", "with", "b",
    ]

    /// `Mark Bell, mark on my back`, `Will Archer here`: a word, a capital word that is a surname, and no verb's object.
    private func fullWordName(_ index: Int) -> Int? {
        let first = tokens[index]
        guard first.kind == .word, first.isCapital, !first.isUpper, !first.isPossessive,
            Lexicon.wordNames.contains(first.lower) || Self.moreWords.contains(first.lower),
            beginsSentence(index)
                || ["hi", "hello", "hey", ",", "is", "it's", "from"].contains(lower(index - 1)),
            let second = token(index + 1), second.kind == .word, second.isCapital, !second.isUpper,
            second.count > 2, second.start == first.end + 1, !isTaken(second),
            !things.contains(index + 1), isLikeSurname(second), !isPlaceName(index),
            !Self.isVenue(second.lower) || isSurname(second.lower),
            !Lexicon.clearStreetEnds.contains(second.lower)
        else { return nil }
        var last = index + 1
        if isMark(last + 1, "-"), !tokens[last + 1].isSpaced, let half = token(last + 2),
            half.isCapital, half.kind == .word, !half.isSpaced, !isTaken(half)
        {
            last += 2
        }
        guard let next = token(last + 1) else { return last }
        if next.kind == .mark {
            return [",", ".", ":", "(", "/", "-", "–", "!", ";"].contains(next.lower) ? last : nil
        }
        if tokens[last].isPossessive { return last }
        if next.kind != .word || isTaken(next) { return first.lower == "may" ? nil : last }
        let isDoing = ["will", "may", "mark", "chase", "grant", "bill", "rob", "pat", "drew"]
            .contains(first.lower)
        return Self.goingOn.contains(next.lower)
            && !(isDoing && ["from", "with", "and"].contains(next.lower))
            ? last : nil
    }

    private func isLikeSurname(_ word: Token) -> Bool {
        if [
            "day", "week", "month", "year", "period", "oil", "water", "ward", "wing", "house",
            "court",
        ]
        .contains(word.lower) {
            return false
        }
        if Lexicon.surnames.contains(Lexicon.plain(word.lower))
            || Lexicon.wordSurnames.contains(word.lower)
        {
            return true
        }
        return !Lexicon.isCommon(word.lower) && !Lexicon.isFunction(word.lower)
            && !Lexicon.brands.contains(word.lower) && !Lexicon.countries.contains(word.lower)
            && !Lexicon.eponyms.contains(word.lower) && !Lexicon.isSubstance(word.lower)
            && !Lexicon.titles.contains(word.lower) && !Lexicon.capitalTitles.contains(word.lower)
            && !Lexicon.relations.contains(word.lower) && Lexicon.months[word.lower] == nil
            && !Lexicon.isDictionaryWord(word.lower)
    }

    // MARK: Alone

    /// `Will is the one with`, `May was born`, `Iris speaking`, `Hope, my daughter,`: what only somebody is or does.
    private func presentWord(_ index: Int) -> Int? {
        guard beginsSentence(index), !tokens[index].isPossessive,
            index == 0 || !isMark(index - 1, "/")
        else { return nil }
        let (next, second, third) = (lower(index + 1), lower(index + 2), lower(index + 3))
        let isMarked = token(index + 2).map { $0.kind == .mark } ?? true
        switch next {
        case "here":
            let isWeather = ["summer", "autumn", "winter", "rain", "sunny", "windy", "soon"]
                .contains(lower(index))
            return isMarked && !(isWeather && isMark(index + 2, "?"))
                || ["again", "from", "with", "asking", "wondering"].contains(second) ? index : nil
        // "Will (bed 2 son) phoned", "May bed 6 wants to go"
        case "(", "bed", "rm":
            let bed = next == "(" ? index + 2 : index + 1
            return ["bed", "rm", "room", "bay"].contains(lower(bed)) && number(bed + 1) != nil
                ? index : nil
        case "speaking", "again": return isMarked || next == "speaking" ? index : nil
        case "is", "was":
            if second == "the" && third == "one" || second == "born" { return index }
            if ["my", "our", "his", "her", "their"].contains(second) {
                let kin = lower(index + 3)
                return Lexicon.relations.contains(kin) || Lexicon.family.contains(kin) ? index : nil
            }
            if let age = number(index + 2), (1...17).contains(age),
                ["and", ",", ".", "years", "months", "weeks", "yrs", "now"].contains(third)
            {
                return index
            }
            return nil
        case ",":
            return ["my", "our", "his", "her"].contains(second)
                && (Lexicon.relations.contains(third) || Lexicon.family.contains(third))
                ? index : nil
        default:
            return isWilling(index + 1) && !Lexicon.countries.contains(lower(index)) ? index : nil
        }
    }

    private static let surnameWords: Set<String> = [
        "surname", "lastname", "forename", "firstname",
    ]
    private static let nameKinds: Set<String> = [
        "last", "first", "middle", "maiden", "family", "given", "married", "actual", "real",
    ]

    /// `Crohn is my actual surname`, `my surname is Bell`: whatever the word is.
    private func ownName(_ index: Int) -> Int? {
        let word = tokens[index]
        guard word.kind == .word, word.isCapital, word.count > 1, !Lexicon.isFunction(word.lower)
        else {
            return nil
        }
        let (names, kinds) = (Self.surnameWords, Self.nameKinds)
        if ["is", "was"].contains(lower(index + 1)),
            ["my", "his", "her", "our", "their"].contains(lower(index + 2))
        {
            for offset in 3...5 {
                if names.contains(lower(index + offset)) { return index }
                if lower(index + offset) == "name" {
                    return offset < 6 && !isMark(index + offset + 1, "-") ? index : nil
                }
                guard kinds.contains(lower(index + offset)) else { return nil }
            }
            return nil
        }
        var before = index - 1
        guard
            ["is", ":", "was"].contains(lower(before))
                || lower(before) == "name" && tokens[before].isPossessive
        else {
            return nil
        }
        if lower(before) != "name" { before -= 1 }
        let isNamed =
            names.contains(lower(before))
            || lower(before) == "name"
                && (kinds.contains(lower(before - 1))
                    || tokens[before].isPossessive && lower(before - 1) == "the")
        return isNamed && !word.isUpper ? index : nil
    }

    /// `can Will come at 3`: somebody between two verbs.
    private func helped(_ index: Int) -> Int? {
        guard isCalledSo(index), !beginsSentence(index), !Self.isPlace(lower(index)),
            ["can", "could", "should", "does", "did", "will", "if", "when", "has"]
                .contains(lower(index - 1)),
            [
                "come", "go", "have", "eat", "take", "still", "swim", "fly", "get", "need", "start",
                "stop",
            ]
            .contains(lower(index + 1))
        else { return nil }
        return index
    }

    private static func isPlace(_ lower: String) -> Bool { placeNames.contains(lower) }

    /// `Detective Marsh`: a rank and a surname.
    private func ranked(_ index: Int) -> Int? {
        guard tokens[index].isCapital, Self.isRank(lower(index - 1)), let rank = token(index - 1),
            rank.isCapital,
            !rank.isUpper, !rank.isPossessive, let name = token(index), name.kind == .word,
            name.isCapital, !name.isUpper, name.count > 2, name.start == rank.end + 1,
            !isTaken(name), !things.contains(index), isLikeSurname(name),
            !Self.isVenue(name.lower), !Lexicon.streetEnds.contains(name.lower)
        else { return nil }
        return index
    }

    // MARK: Whose

    private static let troubles = Lexicon.words(
        """
        fever cough rash wheeze asthma stitches cast cold flu sore eczema croup ear ears tummy belly stomach temp
        temperature breathing sugar sugars blood bp meds medicine medication tablets pills inhaler appointment appt results
        bloods jab jabs shots insulin teeth tooth eye eyes foot feet leg legs arm arms knee knees hip back nappy diaper poo
        pee reflux colic breath throat allergy allergies epipen birthday dob twin hearing glasses hand hands wrist ankle
        finger toe thumb nose head headache headaches hair skin spots lump mole wound burn bite sting bruise scar
        infection earache tonsils stools weight height feeding feeds formula milk sleep appetite mood school teacher doctor gp
        pediatrician paediatrician dentist referral prescription script refill heart lungs kidney liver chest pain bump
        pneumonia chickenpox measles seizures seizure migraine migraines symptoms test tests scan xray surgery op chart
        records form forms file brace braces crutches wheelchair hospital discharge diet thermometer iron surgery pump cpap
        """
    )

    /// What a month doesn't have.
    private static let bodily = Lexicon.words(
        """
        cast fever cough rash wheeze asthma stitches cold ear ears tummy belly temp breathing tooth teeth eye eyes foot leg
        arm knee hip wrist ankle nappy diaper reflux throat epipen inhaler school mum mom dad hearing glasses insulin
        """
    )

    /// `Jack's fever`, `Georgia's rash`, and behind such a one `Juniper's started`.
    private func owner(_ index: Int) -> Int? {
        let word = tokens[index]
        guard word.isPossessive, word.isCapital, word.kind == .word, word.count > 2, !word.isUpper,
            !Lexicon.eponyms.contains(word.lower) || isCalledSo(index) && word.lower != "bell",
            lower(index - 1) != "the",
            Lexicon.months[word.lower] == nil || Self.bodily.contains(lower(index + 1)),
            isCalledSo(index) || isGiven(word.lower) && !isTaken(word)
        else { return nil }
        let next = lower(index + 1)
        let isSeason = ["summer", "autumn", "winter", "dawn", "heather"].contains(word.lower)
        if Self.troubles.contains(next) { return isSeason ? nil : index }
        guard
            ["started", "is", "was", "hasn't", "isn't", "got", "went", "broke", "too", "cleared"]
                .contains(next)
        else { return nil }
        return (2...8)
            .contains {
                token(index - $0)
                    .map { $0.isPossessive && isTaken($0) && kindsByStart[$0.start] == .name }
                    == true
            }
            ? index : nil
    }

    private static let siblings: Set<String> = [
        "twins", "kids", "girls", "boys", "sons", "daughters", "children", "babies", "triplets",
        "sisters", "brothers", "grandkids", "grandsons", "granddaughters", "grandchildren",
        "nieces", "nephews", "cousins", "toddlers", "stepkids", "parents", "grandparents", "kiddos",
    ]

    /// `twins Austin and Georgia`, `my girls Carolina, Savannah and May`: names, whatever else they are.
    private mutating func findSiblings(behind index: Int) {
        guard Self.siblings.contains(tokens[index].lower), !tokens[index].isPossessive else {
            return
        }
        var places: [Int] = []
        var next = [":", ",", "are"].contains(lower(index + 1)) ? index + 2 : index + 1
        while places.count < 6, let word = token(next), word.kind == .word, word.isCapital,
            word.count > 1, !isTaken(word), !Lexicon.isFunction(word.lower),
            !Lexicon.months.keys.contains(word.lower) || Lexicon.wordNames.contains(word.lower),
            !Lexicon.brands.contains(word.lower) || isGiven(word.lower)
        {
            places.append(next)
            guard [",", "and", "&"].contains(lower(next + 1)) else { break }
            next += isMark(next + 1, ",") && lower(next + 2) == "and" ? 3 : 2
        }
        guard places.count > 1 else { return }
        for place in places { mark(tokens[place].start, tokens[place].end, .name) }
    }

    // MARK: Small initials

    private static let naming: Set<String> = [
        "is", "it's", "its", "i'm", "im", "name", "mr", "mrs", "ms", "dr", "from", "by", "for",
        "to",
        "signed", "regards", "thanks", "hi", "hello", "hey", "name's", "am", "miss", "patient",
        "pt",
    ]

    /// `this is j. whitfield`, `mrs p. lindgren`: a letter with its dot and a word of no list, all small.
    private func smallInitials(_ index: Int) -> Int? {
        let cue = isMark(index - 1, ".") || isMark(index - 1, ",") ? index - 2 : index - 1
        guard isInitial(index),
            Self.naming.contains(lower(cue) + (token(cue)?.isPossessive == true ? "'s" : ""))
                || index == 0 || isCredential(index + 3)
        else { return nil }
        var last = index
        while isInitial(last + 2) { last += 2 }
        last += 2
        guard let name = token(last), name.kind == .word, name.count > 2, !isTaken(name),
            !name.isCapital, !Lexicon.isFunction(name.lower),
            isSurname(name.lower) || Lexicon.wordSurnames.contains(name.lower)
                || !Lexicon.isCommon(name.lower) && !Lexicon.isSubstance(name.lower)
        else { return nil }
        return last
    }

    private func isInitial(_ index: Int) -> Bool {
        guard let letter = token(index), letter.kind == .word, letter.count == 1, !letter.isCapital,
            !isTaken(letter)
        else { return false }
        return isMark(index + 1, ".") && !tokens[index + 1].isSpaced
    }
}
