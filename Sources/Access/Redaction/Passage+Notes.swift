// What staff write in notes, lists and lines of an audit: who is paged, who was asked, who didn't come, and by what number.
extension Passage {
    // MARK: Names

    /// Between two words staff say whom they asked: `c/s Hakobyan ID:`, `d/w Osei`.
    private static let asking: Set<String> = ["c", "d", "s", "p"]
    private static let absences: Set<String> = [
        "no", "noshow", "lwbs", "lwot", "eloped", "arrived", "roomed", "rescheduled", "cancelled",
        "canceled", "cxl", "dna", "dnka", "late",
    ]
    /// Behind these somebody is called what follows, whatever the word is.
    private static let calledSo: Set<String> = ["goes by", "call me"]
    private static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
        "wed", "thu", "fri", "sat", "sun", "tomorrow", "today", "tonight", "please", "asap", "back",
        "anytime",
    ]

    /// Names that the words of a note tell: `c/s Hakobyan ID:`, `ART DELGADILLO no show`, `goes by Skip`.
    mutating func findNoted() {
        evidence = .heading
        for index in tokens.indices where tokens[index].kind == .word && !isTaken(tokens[index]) {
            let last =
                consulted(index) ?? absent(index) ?? nicknamed(index) ?? namedByBirth(index)
                ?? smallFriend(index) ?? terse(index)
            if let last { markName(index, last) }
        }
    }

    private func consulted(_ index: Int) -> Int? {
        guard isMark(index - 2, "/"), tokens[index].isSpaced, tokens[index].count > 3,
            Self.asking.contains(lower(index - 3)), ["s", "w"].contains(lower(index - 1)),
            isOdd(index),
            !tokens[index - 1].isSpaced, !Lexicon.isPlainWord(lower(index))
        else { return nil }
        return nameEnd(index, max: 2)
    }

    /// `ART DELGADILLO no show`: two words in capitals at the beginning, and neither is a word of medicine.
    private func absent(_ index: Int) -> Int? {
        let first = tokens[index]
        guard first.isUpper, first.count > 1, index == 0 || isParted(index - 1),
            Self.absences.contains(lower(index + 2)),
            lower(index + 2) != "no" || ["show", "showed", "shows"].contains(lower(index + 3))
                || isMark(index + 3, "-"),
            let second = token(index + 1), second.isUpper, second.kind == .word, second.count > 2,
            second.start == first.end + 1, !isTaken(second),
            !Lexicon.isFunction(first.lower), !Lexicon.isFunction(second.lower),
            isSurname(second.lower)
                || !Lexicon.isCommon(second.lower) && !Lexicon.isDictionaryWord(second.lower)
                    && Lexicon.nameLikeness(second.lower) > -1
        else { return nil }
        return index + 1
    }

    /// `goes by Skip`: a capital word before a mark is what somebody is called.
    private func nicknamed(_ index: Int) -> Int? {
        let name = tokens[index]
        guard name.isCapital, !name.isUpper, name.count > 2,
            ["by", "me"].contains(lower(index - 1)), !Lexicon.isFunction(name.lower),
            !Lexicon.titles.contains(name.lower), Lexicon.months[name.lower] == nil,
            !Self.days.contains(name.lower),
            token(index + 1).map({ $0.kind == .mark && $0.lower != "-" }) ?? true,
            let phrase = phrase(before: index), Self.calledSo.contains(phrase)
        else { return nil }
        return index
    }

    /// Words that are names too and, in small letters, mostly not what somebody does.
    private static let doing: Set<String> = [
        "will", "may", "mark", "grant", "hope", "chase", "pat", "sue", "drew", "rob", "rich",
        "sang",
        "ever", "young", "don", "mat", "gene", "soon", "guy", "baby", "blessing", "junior",
    ]

    /// `my friend ash ate nine of them`: a small word that is a name too, between a friend and what they did.
    private func smallFriend(_ index: Int) -> Int? {
        let name = tokens[index]
        guard !name.isCapital, name.count > 2, ["my", "our"].contains(lower(index - 2)),
            Lexicon.relations.contains(lower(index - 1)), isCalledSmall(name.lower),
            !Self.doing.contains(name.lower), doesSomething(index + 1),
            !["still", "also", "too", "really", "never", "always", "there", "here"]
                .contains(lower(index + 1))
        else { return nil }
        return index
    }

    /// `verified x2 ids, Tobin 4/4/88`: a name of the lists between a mark and a whole date.
    private func namedByBirth(_ index: Int) -> Int? {
        let name = tokens[index]
        guard name.isCapital, name.count > 3, isMark(index + 2, "/"), isMark(index + 4, "/"),
            isGiven(name.lower) || isSurname(name.lower), !Lexicon.isCommon(name.lower),
            !Lexicon.brands.contains(name.lower),
            !Lexicon.cities.contains(name.lower), isMark(index - 1, ",") || isMark(index - 1, ":"),
            let day = token(index + 1), kindsByStart[day.start] == .date
        else { return nil }
        return index
    }

    // MARK: Numbers

    /// What a word says of the number or the login behind it.
    private enum Lead {
        case pager
        case resource
        case entry
    }

    private static let leads: [String: Lead] = {
        var leads: [String: Lead] = [:]
        for word in ["pager", "pgr", "beeper", "bpr", "dect", "ascom", "spectralink"] {
            leads[word] = .pager
        }
        for word in ["patient", "person", "relatedperson", "practitioner", "coverage"] {
            leads[word] = .resource
        }
        for word in [
            "glass", "login", "logon", "logout", "logoff", "signin", "override", "unlock",
            "lockout", "sudo", "impersonate", "impersonated",
        ] { leads[word] = .entry }
        return leads
    }()

    /// Numbers and logins behind words of the house: `pgr 4471`, `Patient/p-5519273`, `break-glass lkowal`.
    mutating func findLed() {
        for index in tokens.indices where tokens[index].kind == .word {
            guard let lead = Self.leads[tokens[index].lower] else { continue }
            switch lead {
            case .pager: findPager(behind: index)
            case .resource: findResource(behind: index)
            case .entry: findEntrant(behind: index)
            }
        }
    }

    /// `pgr 4471`, `pager #0982`: the number by which somebody of the house is reached.
    private mutating func findPager(behind index: Int) {
        var next = index + 1
        while ["#", ":", "no", "number", "is", "."].contains(lower(next)), next - index < 4 {
            next += 1
        }
        guard let number = token(next), number.kind == .number, (3...7).contains(number.count),
            !isMark(next + 1, ":") && !isMark(next + 1, "-") || tokens[next + 1].isSpaced
                || token(next + 2)?.kind != .number,
            !Lexicon.units.contains(lower(next + 1))
        else { return }
        mark(number.start, number.end, .phone)
    }

    /// `GET /fhir/Patient/p-5519273`: what stands behind a resource of FHIR is who it is.
    private mutating func findResource(behind index: Int) {
        guard tokens[index].isCapital, isMark(index + 1, "/"), !tokens[index + 1].isSpaced,
            let first = token(index + 2), first.kind != .mark, !first.isSpaced, !isTaken(first)
        else { return }
        var last = index + 2
        while isMark(last + 1, "-"), !tokens[last + 1].isSpaced, let part = token(last + 2),
            part.kind != .mark, !part.isSpaced, !isTaken(part)
        { last += 2 }
        // "pat_01J9…" is random, and the record's own.
        guard !isMark(last + 1, "_"), digits(first.start, tokens[last].end) >= 3 else { return }
        let isMember = tokens[index].lower == "coverage"
        mark(first.start, tokens[last].end, isMember ? .healthPlan : .recordNumber)
    }

    private static let trails: Set<String> = [
        "audit", "auth", "access", "security", "break", "sshd", "ldap", "sso",
    ]

    /// `audit: break-glass lkowal 2025-01-30`: who came in, before a day, a time or a key.
    private mutating func findEntrant(behind index: Int) {
        guard let name = token(index + 1), name.kind == .word, !name.isCapital, name.count >= 4,
            name.isSpaced, !isTaken(name), !Lexicon.isCommon(name.lower),
            !Lexicon.isFunction(name.lower), !Lexicon.isDictionaryWord(name.lower),
            (1...5).contains(where: { Self.trails.contains(lower(index - $0)) }),
            token(index + 2)
                .map({ $0.kind != .word || isMark(index + 3, "=") || isMark(index + 3, ":") })
                ?? true
        else { return }
        mark(name.start, name.end, .account)
    }
}
