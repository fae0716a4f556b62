// Addresses, plates and references as people type them: `14 hazel court`, `reg ab12 cde`, `claim ref clm/22/88`.
extension Passage {
    // MARK: Streets

    /// How a street ends that is written small, beside the endings that tell one anywhere.
    private static let endings: Set<String> = [
        "court", "close", "drive", "crescent", "terrace", "way", "row", "gardens", "place", "grove",
        "square", "mews", "rise", "walk", "hill", "view", "park", "green", "cottages", "villas",
        "parade", "brow", "croft", "fold", "meadow", "meadows", "mead", "quay", "wharf", "wynd",
        "brae", "gate", "vale", "heights", "orchard", "orchards", "paddock", "chase", "garth",
        "nook",
        "cres", "gdns", "st", "dr", "ct", "pl", "cl", "sq", "tce", "fields", "house", "end",
        "lodge", "mansions", "towers", "point", "bungalows", "flats", "circle", "trail", "parkway",
    ]
    /// What stands right before a house's number.
    private static let dwelling: Set<String> = [
        "live", "lives", "living", "lived", "at", "to", "into", "address", "addr", "adress", "is",
        "its", "it's", "house", "from", "flat", "number", "no", "deliver", "send", "staying", ":",
        "come", "moved", "near", "visit", "post",
    ]
    /// What stands before a number that counts something all the same.
    private static let counting: Set<String> = [
        "dose", "dosage", "increase", "increased", "reduced", "went", "bp", "temp", "pain", "scale",
        "score", "from",
    ]

    /// `14 hazel court`, `1a mill street`, `10 fairfield` behind what says where somebody lives.
    func typedStreet(at index: Int) -> Int? {
        let house = tokens[index]
        let isHouse =
            house.kind == .number && house.count <= 4 && house.isSpaced
            || house.kind == .code && house.count <= 5 && digits(house.start, house.end) > 0
                && "abcdefgh".contains(house.lower.last ?? "z")
                && house.lower.dropLast().allSatisfy(\.isNumber)
        guard isHouse,
            index == 0 || Self.dwelling.contains(lower(index - 1)) || roomBefore(index) != nil
                || isMark(index - 1, ",") && roomBefore(index - 1) != nil,
            !Self.counting.contains(lower(index - 2))
        else { return nil }
        for length in 1...3 {
            guard let word = token(index + length), word.kind == .word, !word.isCapital,
                word.count > 1, !isTaken(word),
                !Lexicon.isFunction(word.lower) || length == 1 && word.lower == "the",
                !Lexicon.units.contains(word.lower), !word.isPossessive || length == 1
            else { return nil }
            guard let end = token(index + length + 1), end.kind == .word, end.isSpaced,
                !end.isCapital,
                Self.endings.contains(end.lower)
                    || Lexicon.clearStreetEnds.contains(end.lower)
            else { continue }
            let isSentence =
                index == 0
                && !(token(index + length + 2).map { $0.kind == .mark || isTaken($0) } ?? true)
            // "5 hospital way": alone at the beginning something must end it.
            return isSentence && !Lexicon.clearStreetEnds.contains(end.lower)
                ? nil : index + length + 1
        }
        return nil
    }

    /// What makes a road of no name: `on side road`.
    private static let nameless: Set<String> = [
        "main", "same", "side", "back", "dirt", "country", "cross", "busy", "slip", "fast", "slow",
        "bike", "bus", "cycle", "middle", "ring", "access", "memory", "high", "wrong", "right",
        "open", "long", "wet", "icy", "quiet", "inside", "outside", "next", "my", "our", "their",
        "toll", "service", "gravel", "private", "dual", "hov", "life", "every", "any", "some",
        "each", "another", "down", "sesame", "coronation", "easy", "off", "road", "silk", "abbey",
    ]
    private static let clear: Set<String> = [
        "street", "road", "avenue", "lane", "crescent", "boulevard", "terrace", "ave", "rd", "blvd",
    ]
    private static let standing: Set<String> = [
        "on", "at", "off", "in", "near", "along", "down", "up", "of", "from", "to", "past",
    ]

    /// `on cedar road`, `tesco on cowper street`: a word and a clear ending right behind a word of place, all small.
    func smallStreet(at index: Int) -> Int? {
        let name = tokens[index]
        guard name.kind == .word, !name.isCapital, name.count > 2,
            Self.standing.contains(lower(index - 1)), !Self.nameless.contains(name.lower),
            !Lexicon.isFunction(name.lower), !Lexicon.titles.contains(name.lower),
            let end = token(index + 1), end.kind == .word, !end.isCapital,
            end.start == name.end + (name.isPossessive ? 3 : 1), !isTaken(end),
            Self.clear.contains(end.lower)
        else { return nil }
        return index + 1
    }

    // MARK: Numbers

    private static let vehicles: Set<String> = [
        "reg", "registration", "rego", "plate", "plates", "car", "van", "vehicle", "truck", "lorry",
        "motorbike", "bike", "taxi", "motability",
    ]

    /// `reg ab12 cde`, `my car is ab12 cde`: a plate in small letters.
    mutating func findTypedPlates() {
        for index in tokens.indices {
            let code = tokens[index]
            guard code.kind == .code, code.count == 4, !code.isUpper, let rest = token(index + 1),
                rest.kind == .word, rest.count == 3, rest.start == code.end + 1, !rest.isCapital,
                !isTaken(code), !isTaken(rest), !Lexicon.isFunction(rest.lower),
                !Lexicon.isCommon(rest.lower),
                code.lower.utf8.prefix(2).allSatisfy({ $0 >= 0x61 }),
                code.lower.utf8.suffix(2).allSatisfy({ $0 <= 0x39 }),
                (1...5).contains(where: { Self.vehicles.contains(lower(index - $0)) })
            else { continue }
            mark(code.start, rest.end, .vehicle)
        }
    }

    /// The end of `clm/2231/88`, `rx 5519 20`, `k8812-p`: small letters and digits that marks join, behind what names them.
    func typedIdentifier(at index: Int) -> Int? {
        guard let first = token(index), first.kind != .mark, !first.isCapital, !isTaken(first),
            first.kind != .word || first.count <= 4, first.kind != .number
        else { return nil }
        var last = index
        while let joint = token(last + 1), ["-", "/", "_"].contains(joint.lower),
            !joint.isSpaced, let part = token(last + 2), !part.isSpaced, part.kind != .mark,
            part.count <= 12, !isTaken(part)
        { last += 2 }
        // "rx 5519 20"
        if last == index, first.kind == .word, !Lexicon.isFunction(first.lower),
            !Lexicon.isCommon(first.lower), !Lexicon.units.contains(first.lower)
        {
            while let part = token(last + 1), part.kind == .number, part.isSpaced,
                part.start == tokens[last].end + 1, part.count >= 2, !isTaken(part)
            { last += 1 }
        }
        let end = tokens[last].end
        guard last > index, digits(first.start, end) >= 3, !Lexicon.units.contains(lower(last + 1)),
            !Lexicon.units.contains(tokens[last].lower)
        else { return nil }
        return end
    }

    /// `ZQ7KLM` behind `booking ref`: capitals and digits of five and more.
    func shortCode(at index: Int) -> Int? {
        guard let code = token(index), code.kind == .code, code.isUpper, !isTaken(code),
            (5...10).contains(code.count), digits(code.start, code.end) > 0
        else { return nil }
        return code.end
    }

    /// `u/achy_breaky`: somebody of a forum.
    mutating func findForumNames() {
        for index in tokens.indices where tokens[index].lower == "u" && isMark(index + 1, "/") {
            guard !tokens[index + 1].isSpaced, let name = token(index + 2), !name.isSpaced,
                name.kind != .mark, name.count > 2, !isTaken(name)
            else { continue }
            var end = name.end
            while end < scalars.count,
                Self.isLetter(scalars[end]) || Self.isDigit(scalars[end]) || scalars[end] == "_"
                    || scalars[end] == "-"
            { end += 1 }
            mark(name.start, end, .account)
        }
    }
}
