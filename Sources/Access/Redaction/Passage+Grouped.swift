// Numbers in groups that words on either side of them name: social security, an insurer's card; and what people log in as.
extension Passage {
    /// Before `findNumbered`, which would take only the group that stands right behind a word.
    mutating func findGrouped() {
        for index in tokens.indices where !isTaken(tokens[index]) {
            if let last = socialSecurityGroups(index) {
                mark(tokens[index].start, tokens[last].end, .socialSecurity)
            } else if let last = cardGroups(index) {
                mark(tokens[index].start, tokens[last].end, .healthPlan)
            } else if let last = lettered(index) {
                mark(tokens[index].start, tokens[last].end, .license)
            } else if let last = login(index) {
                mark(tokens[index].start, tokens[last].end, .account)
            }
        }
    }

    // MARK: Social security

    private static let social: Set<String> = [
        "ss", "ssn", "sss", "ssno", "ssn's", "social", "soc", "socials", "itin", "ssi",
    ]

    /// `530 61 4408`, `530-61 4408`: three, two and four digits beside a word for social security.
    private func socialSecurityGroups(_ index: Int) -> Int? {
        guard tokens[index].kind == .number, tokens[index].count == 3,
            let second = group(behind: index, of: 2), let third = group(behind: second, of: 4),
            token(third + 1).map({ $0.isSpaced || $0.kind == .mark }) ?? true
        else { return nil }
        let isNamed =
            (1...8)
            .contains {
                Self.social.contains(lower(index - $0)) || Self.social.contains(lower(third + $0))
            }
        return isNamed ? third : nil
    }

    /// A group of so many digits behind a blank, a hyphen or a dot.
    private func group(behind index: Int, of count: Int) -> Int? {
        guard let next = token(index + 1), next.start - tokens[index].end <= 1 else { return nil }
        let place = ["-", ".", "–", "/"].contains(next.lower) ? index + 2 : index + 1
        guard let group = token(place), group.kind == .number, group.count == count,
            !isTaken(group), group.start - tokens[place - 1].end <= 1
        else { return nil }
        return place
    }

    // MARK: Cards of insurers

    private static let insurers: Set<String> = [
        "subscriber", "member", "insurance", "insurer", "insured", "policy", "payer", "coverage",
        "aetna", "cigna", "humana", "anthem", "bcbs", "bupa", "axa", "vhi", "laya", "aviva",
        "medicare", "medicaid", "medibank", "kaiser", "tricare", "ehic", "ghic", "ohip", "ahcip",
        "msp", "hcf", "nib", "uhc", "united", "unitedhealthcare", "unitedcare", "bluecross",
        "blueshield", "molina", "oscar", "hmo", "ppo", "dental", "vision", "membership",
        "dependent", "dependant", "beneficiary", "copay", "deductible", "vitality", "plan",
        "healthcare", "benefits", "cobra", "enrollee", "enrolment", "enrollment",
    ]
    private static let cardWords: Set<String> = [
        "card", "id", "number", "no", "reads", "says", "blue", "cross", "shield", "is", "#",
    ]

    /// `YPM 883 204 517`, `W2715 88034`, `884.220.71`: groups with letters, or with dots, beside a word for an insurer.
    private func cardGroups(_ index: Int) -> Int? {
        let first = tokens[index]
        guard first.isSpaced || index == 0 || isMark(index - 1, ":") || isMark(index - 1, "("),
            first.kind == .number && first.count >= 3
                || first.isUpper && (first.kind == .code ? first.count <= 12 : first.count <= 4),
            first.kind != .word
                || !Self.isNumberCue(first.lower) && !Self.insurers.contains(first.lower)
                    && !Lexicon.isCommon(first.lower) && first.lower != "no"
        else { return nil }
        var last = index
        var dots = 0
        while last - index < 12, let next = token(last + 1), !isTaken(next) {
            if next.kind != .mark, next.start == tokens[last].end + 1,
                next.kind == .number || next.kind == .code && next.isUpper,
                !Lexicon.units.contains(lower(last + 2)) || next.count > 4
            {
                last += 1
            } else if [".", "-", "/"].contains(next.lower), !next.isSpaced,
                let part = token(last + 2), !part.isSpaced, part.kind != .mark, !isTaken(part),
                part.kind != .word || part.isUpper
            {
                dots += 1
                last += 2
            } else {
                break
            }
        }
        // "5584 486 674 YM"
        if last > index, tokens[last].kind == .number, let more = token(last + 1),
            more.kind == .word, more.isUpper, more.count <= 2, more.start == tokens[last].end + 1,
            !Lexicon.isFunction(more.lower)
        {
            last += 1
        }
        let count = digits(first.start, tokens[last].end)
        let hasLetters = digits(first.start, first.end) < first.count
        guard count >= (hasLetters ? 5 : 7), count <= 22, last > index || count >= 6 else {
            return nil
        }
        // Groups of digits alone are a telephone's, unless the word stands right there.
        let reach = hasLetters || dots > 1 ? 6 : 3
        guard
            (1...reach).contains(where: { Self.insurers.contains(lower(index - $0)) })
                || hasLetters && isBehindCard(index)
                || (1...3).contains(where: { Self.insurers.contains(lower(last + $0)) })
                    && (hasLetters || isBehindCard(index))
        else { return nil }
        return !hasLetters && dots == 0 && tokens[index].lower.hasPrefix("0") && last > index
            ? nil : last
    }

    /// `Blue card says`, `card reads`: a card, and only words for a number between.
    private func isBehindCard(_ index: Int) -> Bool {
        var before = index - 1
        while index - before < 5, Self.cardWords.contains(lower(before)) {
            if lower(before) == "card" { return true }
            before -= 1
        }
        return false
    }

    // MARK: Licences

    private static let licences: Set<String> = [
        "lic", "license", "licence", "licensed", "licensure", "registration", "reg", "nursing",
        "board", "pin", "certificate", "cert", "permit",
    ]

    /// `NP.0998213`, `RN.4471820`: initials of a profession, a dot and a number behind a word for a licence.
    private func lettered(_ index: Int) -> Int? {
        let first = tokens[index]
        guard first.kind == .word, first.isUpper, first.count <= 5, isMark(index + 1, "."),
            !tokens[index + 1].isSpaced, let number = token(index + 2), !number.isSpaced,
            number.kind != .word, digits(number.start, number.end) >= 4,
            (1...4).contains(where: { Self.licences.contains(lower(index - $0)) })
        else { return nil }
        var last = index + 2
        while let mark = token(last + 1), [".", "-"].contains(mark.lower), !mark.isSpaced,
            let part = token(last + 2), !part.isSpaced, part.kind == .number || part.kind == .code
        { last += 2 }
        return last
    }

    // MARK: Logins

    private static let doors: Set<String> = [
        "login", "logon", "username", "userid", "user", "portal", "password", "passwords",
        "account", "reset", "locked", "mychart", "sign", "signin", "signed", "signing", "logged",
        "log", "handle", "profile", "passcode", "pw", "acct", "screenname", "nickname", "uname",
        "username's", "logins",
    ]
    private static let saying: Set<String> = [
        "for", "id", "name", "is", "as", ":", "says", "of", "login", "logon", "username", "userid",
        "user", "to", "account", "=", "was", "portal", "handle", "mychart", "acct", "called",
        "under", "with", "profile", "ids", "logins", "password",
    ]

    private func isMarked(_ index: Int) -> Bool {
        guard let mark = token(index), mark.kind == .mark, !mark.isSpaced else { return false }
        return ["_", ".", "-"].contains(mark.lower)
    }

    /// `reset link for sunnyjill88`, `portal id wxhernandez.7`: small letters with digits or marks behind a word for a login.
    private func login(_ index: Int) -> Int? {
        let first = tokens[index]
        // A word without a mark behind it is none; most are seen off here.
        guard first.kind == .code || first.kind == .word && isMarked(index + 1), first.isSpaced,
            !first.isUpper,
            Self.saying.contains(lower(index - 1))
                || isMark(index - 1, "\"") && Self.saying.contains(lower(index - 2)),
            (1...5).contains(where: { Self.doors.contains(lower(index - $0)) })
        else { return nil }
        var last = index
        while last - index < 8, let mark = token(last + 1),
            ["_", ".", "-"].contains(mark.lower), !mark.isSpaced, let part = token(last + 2),
            !part.isSpaced, part.kind != .mark, !isTaken(part)
        { last += 2 }
        guard !isMark(last + 1, "@") || tokens[last + 1].isSpaced else { return nil }
        let length = tokens[last].end - first.start
        let letters = (first.start..<tokens[last].end).count { Self.isLetter(scalars[$0]) }
        let hasMarks =
            last > index
            && (isMark(index + 1, "_") || digits(first.start, tokens[last].end) > 0)
        let isDotted = last > index && isMark(index + 1, ".") && !Lexicon.isFunction(lower(last))
        guard letters >= 3, length >= 5, hasMarks || isDotted || first.kind == .code,
            Self.isLetter(scalars[first.start]) || letters >= 4
        else { return nil }
        return last
    }
}
