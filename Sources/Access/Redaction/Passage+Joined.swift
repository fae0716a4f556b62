// What belongs to a name or number that was found and stands right beside it: an initial, the other half, a particle.
extension Passage {
    /// Takes in what marks and small words join to what was found.
    mutating func findJoined() {
        for place in spans.indices {
            switch spans[place].kind {
            case .name:
                widenName(place)
                widenPlace(place)
            case .place: widenPlace(place)
            case .account, .device, .recordNumber, .healthPlan, .license, .biometric, .vehicle:
                widenNumber(place)
            default: break
            }
        }
    }

    // MARK: Names

    /// Small words that only stand in names, and what they are called with a capital.
    private static let articles: Set<String> = [
        "de", "la", "del", "della", "di", "da", "dos", "von", "der", "den", "ter", "bin", "ibn",
        "abu", "al", "el", "ní", "ó", "uí", "nic", "mac", "umm", "ap",
    ]
    private static let capitalArticles = articles.union([
        "van", "te", "o", "du", "le", "ten", "st", "mc", "das", "do",
    ])

    private mutating func widenName(_ place: Int) {
        let span = spans[place]
        guard var first = firstToken(from: span.start), var last = lastToken(to: span.end),
            first <= last, tokens[last].kind == .word
        else { return }
        let (start, end) = (first, last)
        // "Ewurabena T.": a capital word of no list before the initial.
        if first == last, tokens[first].count == 1, isOdd(first - 1), !beginsSentence(first - 1),
            tokens[first - 1].end + 1 == tokens[first].start, !tokens[first - 1].isPossessive
        {
            first -= 1
        }
        last = halvesBehind(last)
        var stop = tokens[last].end
        if let initial = initialBehind(last, isAlone: last == first) { stop = initial }
        // "Prior-Dube"
        while let half = token(first - 2), isMark(first - 1, "-"), !tokens[first - 1].isSpaced,
            !tokens[first].isSpaced, half.kind == .word, !isTaken(half),
            half.isCapital && half.count > 2 && !Lexicon.isFunction(half.lower)
                && !Lexicon.isMedicalByForm(half.lower)
                || Self.capitalArticles.contains(half.lower) || isSmallHalf(first - 2)
        { first -= 2 }
        // "Van der Merwe", "Te Rangi", "de la Cruz"
        while let article = token(first - 1), article.kind == .word, !isTaken(article),
            article.end + 1 == tokens[first].start, tokens[first].isCapital || first < start,
            article.isCapital
                ? Self.capitalArticles.contains(Lexicon.plain(article.lower)) && !article.isUpper
                    || Self.articles.contains(article.lower)
                : Self.articles.contains(article.lower)
                    || article.lower == "van" && first < start
        { first -= 1 }
        // "khadra_x92"
        while isMark(last + 1, "_"), !tokens[last + 1].isSpaced, let part = token(last + 2),
            !part.isSpaced, part.kind != .mark, !isTaken(part)
        {
            last += 2
            stop = tokens[last].end
        }
        while isMark(first - 1, "_"), !tokens[first - 1].isSpaced, !tokens[first].isSpaced,
            let part = token(first - 2), part.kind != .mark, !isTaken(part)
        { first -= 2 }
        guard first < start || last > end || stop > span.end else { return }
        widen(at: place, from: tokens[first].start, to: max(stop, span.end))
    }

    /// `Tangaroa-Smythe`, `LAFLEUR^ETIENNE`: where the halves behind a name end.
    private func halvesBehind(_ index: Int) -> Int {
        var last = index
        while let joint = token(last + 1), !joint.isSpaced, let half = token(last + 2),
            !half.isSpaced, half.kind == .word, !isTaken(half)
        {
            let isDouble =
                joint.lower == "-" && !tokens[last].isPossessive
                && (half.isCapital && half.count > 2 || isSmallHalf(last + 2))
            let isField =
                joint.lower == "^" && half.isCapital
                && !["md", "rn", "do", "np", "phd", "pa"].contains(half.lower)
            guard isDouble || isField else { break }
            last += 2
        }
        return last
    }

    /// Halves of given names of Korea and China, as they are written with a hyphen.
    static let syllables = Lexicon.words(
        """
        ah bin bo chae chan chang cheol cho chul dae do dong eun gi ha hae han hee heon hi ho hong hoon hun hwa hwan hwi hye
        hyeok hyeon hyo hyuk hyun il in ja jae jeong ji jin jong joo joon ju jun jung kang ki kwan kwang kyu kyung mi min moon
        mu mun myung na nam ok ra ran reum ri rim rin ryul sang se seo seok seol seon seong seung shin si sik sin so sol song
        soo soon sook su suk sun sung tae ui uk un wan won woo wook woong ye yeon yeong yi yong yoo yoon you young yu yul yun
        fang fei hai hao hua hui jia jian jie juan lan lei li lian lin ling long mei mingming ning ping qi qiang qing rong rui
        tao wei wen xia xiang xiao xin xiu xue yan yang ying yuan yue yun zhen zhi zhong ming ching hsin hsiu mei yi chen
        """
    )

    /// `tee-roy`, `Ah-reum`: a half of a name that is no word of its own.
    private func isSmallHalf(_ index: Int) -> Bool {
        guard let half = token(index), half.kind == .word, half.count > 1,
            !half.isUpper || half.count > 2
        else { return false }
        // "Jun-ho"
        if !half.isCapital, Self.syllables.contains(half.lower),
            Self.syllables.contains(lower(index - 2)), lower(index - 2).count > 1
        {
            return true
        }
        return !Lexicon.isFunction(half.lower) && !Lexicon.isCommon(half.lower)
            && !Lexicon.medical.contains(half.lower) && !Lexicon.isMedicalByForm(half.lower)
            && !Lexicon.isSubstance(half.lower) && !Lexicon.units.contains(half.lower)
            && !Lexicon.eponymTails.contains(half.lower) && !Lexicon.isPlainWord(half.lower)
    }

    /// `Lerato M.`, `Abdirahman, H`: where an initial behind a name ends.
    private func initialBehind(_ index: Int, isAlone: Bool) -> Int? {
        guard !tokens[index].isPossessive, tokens[index].isCapital else { return nil }
        // The letter is found, its dot is not.
        if tokens[index].count == 1 {
            let isBehindName =
                !isAlone || token(index - 1).map { kindsByEnd[$0.end] == .name } == true
            return isBehindName && isMark(index + 1, ".") && !tokens[index + 1].isSpaced
                && tokens[index].isSpaced ? tokens[index + 1].end : nil
        }
        if let letter = token(index + 1), letter.kind == .word, letter.isUpper, letter.count == 1,
            !isTaken(letter), letter.start == tokens[index].end + 1, isMark(index + 2, "."),
            !tokens[index + 2].isSpaced, letter.lower != "i"
        {
            return tokens[index + 2].end
        }
        // "Mistry A", "label 'Lilias M'"
        if let letter = token(index + 1), letter.kind == .word, letter.isUpper, letter.count == 1,
            !isTaken(letter), letter.start == tokens[index].end + 1, letter.lower != "i",
            let next = token(index + 2).map({ $0.kind == .mark ? $0.lower : "" }) ?? Optional("."),
            next.isEmpty
                ? !tokens[index].isUpper && token(index + 2)?.kind == .word
                : [",", ")", "'", "\"", "|", ";", ".", "’"].contains(next)
        {
            return letter.end
        }
        // "lab: OYELOWO F trop 0.04"
        if isAlone, tokens[index].isUpper, tokens[index].count > 4,
            index == 0 || isMark(index - 1, ":"), let letter = token(index + 1), letter.isUpper,
            letter.kind == .word, letter.count == 1, letter.start == tokens[index].end + 1,
            !isTaken(letter), token(index + 2).map({ $0.kind == .word && !$0.isCapital }) == true
        {
            return letter.end
        }
        guard isAlone, isMark(index + 1, ","), !tokens[index + 1].isSpaced,
            let letter = token(index + 2), letter.kind == .word, letter.isUpper,
            letter.count == 1, !isTaken(letter), letter.start == tokens[index + 1].end + 1,
            token(index + 3)?.kind ?? .mark == .mark
        else { return nil }
        return isMark(index + 3, ".") && !tokens[index + 3].isSpaced
            ? tokens[index + 3].end : letter.end
    }

    /// The last token that ends at a scalar or before it.
    func lastToken(to end: Int) -> Int? {
        guard let behind = firstToken(from: end) else {
            return tokens.isEmpty ? nil : tokens.count - 1
        }
        return behind > 0 ? behind - 1 : nil
    }

    // MARK: Places

    /// What stands before the name of a place and is part of it, however it is written, and with a capital alone.
    private static let beginnings: Set<String> = ["lake", "bayou", "fort", "mount", "st", "saint"]
    private static let capitalBeginnings = beginnings.union([
        "port", "new", "north", "south", "east", "west", "great", "little", "upper", "lower",
        "grand", "glen", "old", "san", "santa", "los", "las", "el", "la",
    ])
    /// What stands behind one.
    private static let endings: Set<String> = [
        "road", "rd", "street", "st", "avenue", "ave", "lane", "drive", "close", "crescent",
        "terrace", "boulevard", "blvd", "parade", "gardens", "square",
    ]
    private static let capitalEndings = endings.union([
        "county", "parish", "village", "township", "borough", "island", "isle", "river", "bay",
        "heights", "valley", "green", "beach", "springs", "falls", "creek", "market", "estate",
        "hill", "hills", "lake", "park", "row", "common", "cross", "bridge", "airport",
    ])

    /// `melton road`, `Roseau County`, `lake martin`, `Fort Albany`.
    private mutating func widenPlace(_ place: Int) {
        let span = spans[place]
        guard evidenceByStart[span.start] == .weight || span.kind == .place,
            var first = firstToken(from: span.start), var last = lastToken(to: span.end),
            first <= last, !tokens[last].isPossessive, tokens[last].kind == .word
        else { return }
        let isCapital = tokens[last].isCapital
        let known = isCapital ? Self.capitalEndings : Self.endings
        if let end = token(last + 1), end.kind == .word, end.start == tokens[last].end + 1,
            end.isCapital == isCapital, !isTaken(end), known.contains(end.lower)
        {
            last += 1
        }
        let starts = tokens[first].isCapital ? Self.capitalBeginnings : Self.beginnings
        let joint = isMark(first - 1, ".") && lower(first - 2) == "st" ? first - 2 : first - 1
        if span.kind == .place || ["st", "saint", "fort", "lake", "bayou"].contains(lower(joint)),
            let start = token(joint), start.kind == .word, starts.contains(start.lower),
            start.isCapital == tokens[first].isCapital, !isTaken(start),
            tokens[first].start - start.end <= 2, !isMark(joint - 1, "-")
        {
            first = joint
        }
        guard tokens[first].start < span.start || tokens[last].end > span.end else { return }
        widen(at: place, from: tokens[first].start, to: max(span.end, tokens[last].end))
    }

    // MARK: Numbers

    /// `FP-R2-9981C0DE`, `EVITA-V500-AS1207`: what hyphens join to a number is part of it.
    private mutating func widenNumber(_ place: Int) {
        let span = spans[place]
        guard var first = firstToken(from: span.start), var last = lastToken(to: span.end),
            first <= last
        else { return }
        func isPart(_ index: Int) -> Bool {
            guard let part = token(index), part.kind != .mark, !isTaken(part) else { return false }
            return part.kind != .word || part.isUpper
        }
        while isMark(first - 1, "-"), !tokens[first - 1].isSpaced, !tokens[first].isSpaced,
            isPart(first - 2)
        { first -= 2 }
        while isMark(last + 1, "-"), !tokens[last + 1].isSpaced, isPart(last + 2),
            !tokens[last + 2].isSpaced
        { last += 2 }
        // "Hosp No E 204417", "Lic# A 118204"
        if isPart(first - 1), tokens[first - 1].kind == .word, tokens[first - 1].count <= 3,
            tokens[first - 1].end + 1 == tokens[first].start, tokens[first].kind == .number,
            !Self.isNumberCue(lower(first - 1)), !isCredential(first - 1),
            ["#", "no", "number", "file", "plate", "plates"].contains(lower(first - 2))
                || isMark(first - 2, ".") && lower(first - 3) == "no"
                || isMark(first - 2, ":") && Self.isNumberCue(lower(first - 3))
                || Self.isNumberCue(lower(first - 2))
        {
            first -= 1
        }
        widen(
            at: place,
            from: min(span.start, tokens[first].start),
            to: max(span.end, tokens[last].end)
        )
    }

    // MARK: Names of users

    /// Behind these somebody's login stands.
    private static let logins: Set<String> = [
        "user", "usr", "uid", "login", "by", "ack", "agent", "owner", "role", "staff", "actor",
        "operator", "clerk", "nurse", "whoami", "author", "assignee", "account", "username",
        "witness", "requester", "approver", "for", "from", "home", "cron", "nurseid",
    ]

    /// `ack=nurse_tomasz`, `role "dbo_fatimah"`, `CLINIC\a.petrosyan`: parts with a name among them.
    mutating func findHandles() {
        evidence = .shape
        guard manner == .record || tokens.contains(where: { $0.lower == "_" }) else { return }
        var index = 0
        while index < tokens.count {
            defer { index += 1 }
            let first = tokens[index]
            guard first.kind != .mark, !isTaken(first), !first.isUpper || first.count == 1 else {
                continue
            }
            var last = index
            while let joint = token(last + 1), joint.lower == "_" || joint.lower == ".",
                !joint.isSpaced, let part = token(last + 2), !part.isSpaced, part.kind != .mark,
                !isTaken(part), !part.isCapital
            { last += 2 }
            defer { index = last }
            guard last > index, last - index <= 4, isLoginCued(index),
                !isMark(last + 1, "@"), !isMark(last + 1, "("), !isMark(last + 1, "="),
                stride(from: index, through: last, by: 2).contains(where: isNamePart)
            else { continue }
            mark(first.start, tokens[last].end, .account)
        }
    }

    private func isLoginCued(_ index: Int) -> Bool {
        if isMark(index - 1, "\\") { return true }
        var before = index - 1
        while let mark = token(before), mark.kind == .mark,
            "\"'=:([/ →>".contains(mark.lower), index - before < 4
        { before -= 1 }
        return Self.logins.contains(lower(before)) && !isMark(before - 1, ".")
    }

    private func isNamePart(_ index: Int) -> Bool {
        let part = tokens[index]
        guard part.kind == .word, part.count >= 4, !Lexicon.isCommon(part.lower),
            !Lexicon.isFunction(part.lower), !Lexicon.medical.contains(part.lower)
        else { return false }
        return isGiven(part.lower) || isSurname(part.lower)
            || Lexicon.nameLikeness(part.lower) > 0 && !Lexicon.isPlainWord(part.lower)
    }
}
