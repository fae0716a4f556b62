// What belongs to an address or a town beside the street itself: flats, named houses, postcodes of other countries.
extension Passage {
    private static let rooms: Set<String> = [
        "apt", "app", "ap", "apto", "appt", "flat", "unit", "suite", "ste", "piso", "apartment",
        "lot", "floor", "fl",
    ]

    /// `12 Rue Haute, app. 4`: a flat that a comma joins to a street.
    mutating func findRooms() {
        for index in tokens.indices
        where isMark(index, ",") && !tokens[index].isSpaced && !isTaken(tokens[index]) {
            guard let end = token(index - 1), kindsByEnd[end.end] == .address,
                Self.rooms.contains(lower(index + 1))
            else { continue }
            let number = isMark(index + 2, ".") ? index + 3 : index + 2
            guard let room = token(number), room.kind == .number || room.kind == .code,
                room.count <= 5, !isTaken(room), !isTaken(tokens[index + 1])
            else { continue }
            mark(tokens[index + 1].start, room.end, .address)
        }
    }

    static let australian: Set<String> = ["nsw", "vic", "qld", "wa", "sa", "tas", "act", "nt"]
    static let institutions: Set<String> = [
        "centre", "center", "surgery", "hospital", "clinic", "practice", "infirmary", "hospice",
        "department", "pharmacy", "ward", "university", "college", "laboratory",
    ]
    private static let units: Set<String> = [
        "flat", "apt", "apartment", "unit", "suite", "shop", "villa", "plot", "house", "no", "room",
        "block", "tower", "floor", "door", "lot", "site",
    ]
    static let buildings: Set<String> = [
        "house", "court", "cottage", "lodge", "mansions", "towers", "tower", "building",
        "apartments", "villa", "villas", "residences", "residency", "manor", "hall", "farm", "barn",
        "mill", "estate", "flats", "gardens", "heights", "bungalow", "grange", "croft", "nagar",
        "colony", "enclave", "society", "park", "complex", "compound", "forge", "rectory",
        "vicarage", "farmhouse", "schoolhouse", "bakery", "granary", "stables", "gatehouse",
        "dairy", "priory", "manse", "parsonage", "bothy",
    ]

    private static let numbered: Set<String> = [
        "house", "h", "plot", "flat", "door", "d", "villa",
    ]
    private static let dwellings: Set<String> = ["plot", "flat", "apt", "apartment", "villa"]
    private static let estates = buildings.union(Lexicon.streetEnds)
        .union(["hills", "town", "lofts", "phase", "sector", "village"])

    /// `House No. 45`, `H.No. 12-3-45`, `Plot 18, Jubilee Hills`, `Apt 9C, The Lofts`: before days, which some of them look like.
    mutating func findHouses() {
        for index in tokens.indices where tokens[index].isCapital && !isTaken(tokens[index]) {
            let isNumbered = houseNumber(behind: index)
            guard let number = isNumbered ?? dwelling(at: index) else { continue }
            let estate = estate(behind: number)
            guard isNumbered != nil || estate != nil else { continue }
            mark(tokens[index].start, tokens[estate ?? number].end, .address)
        }
    }

    /// The last token of `No. 45`, `.No. 12-3-45/A` behind a word for a house.
    private func houseNumber(behind index: Int) -> Int? {
        guard Self.numbered.contains(lower(index)) else { return nil }
        // A letter with its dot, or a word.
        let isLetter = tokens[index].count == 1
        var next = isLetter ? index + 2 : index + 1
        guard lower(next) == "no",
            !isLetter || isMark(index + 1, ".") && !tokens[next].isSpaced
        else { return nil }
        next += isMark(next + 1, ".") || isMark(next + 1, ":") ? 2 : 1
        return value(at: next)
    }

    private func dwelling(at index: Int) -> Int? {
        Self.dwellings.contains(lower(index)) ? value(at: index + 1) : nil
    }

    /// The last token of a number of a house, whose parts hyphens and slashes join.
    private func value(at index: Int) -> Int? {
        func isPart(_ index: Int) -> Bool {
            guard let part = token(index), !isTaken(part) else { return false }
            return part.kind != .mark && part.count <= 5
                && (part.kind != .word || part.count == 1 && part.isUpper)
        }
        guard isPart(index) else { return nil }
        var last = index
        while last - index < 8, isMark(last + 1, "-") || isMark(last + 1, "/"),
            !tokens[last + 1].isSpaced, isPart(last + 2), !tokens[last + 2].isSpaced
        { last += 2 }
        return digits(tokens[index].start, tokens[last].end) > 0 ? last : nil
    }

    /// The last of the capital words behind a number and a comma, if it ends the name of an estate: `, Model Town`.
    private func estate(behind number: Int) -> Int? {
        guard isMark(number + 1, ",") else { return nil }
        var last = number + 1
        while last - number < 5, let word = token(last + 1), word.kind == .word, word.isCapital,
            word.isSpaced, !isTaken(word), !Lexicon.titles.contains(word.lower)
        { last += 1 }
        return last > number + 2 && Self.estates.contains(lower(last)) ? last : nil
    }

    /// Where a flat or a unit begins right before a street: `Unit 4/27 Wattle Grove`, `flat 3b 119 Cowley Rd`.
    func roomBefore(_ index: Int) -> Int? {
        if Self.units.contains(lower(index - 1)), let word = token(index - 1), !isTaken(word),
            lower(index - 1) != "no", lower(index - 1) != "house"
        {
            return index - 1
        }
        guard let value = token(index - 1), !isTaken(value), isRoomValue(value),
            Self.units.contains(lower(index - 2)), let word = token(index - 2), !isTaken(word)
        else { return nil }
        return index - 2
    }

    private func isRoomValue(_ token: Token) -> Bool {
        token.kind == .number && token.count <= 4 || token.kind == .code && token.count <= 5
            || token.kind == .word && token.count == 1
    }

    /// `Flat 12, Rowan Court, 8 Harbour Walk`: what stands between commas before a street.
    mutating func findAddressParts() {
        for span in spans where span.kind == .address {
            guard var index = firstToken(from: span.start) else { continue }
            for _ in 0..<3 {
                guard isMark(index - 1, ","), let first = part(endingAt: index - 2),
                    mark(tokens[first].start, tokens[index - 2].end, .address)
                else { break }
                index = first
            }
        }
    }

    /// The first token of a flat or a house that ends at a token.
    private func part(endingAt last: Int) -> Int? {
        guard let end = token(last), !isTaken(end) else { return nil }
        if isRoomValue(end), Self.units.contains(lower(last - 1)), lower(last - 1) != "apt",
            !isTaken(tokens[last - 1])
        {
            return last - 1
        }
        guard end.kind == .word, end.isCapital, Self.buildings.contains(end.lower) else {
            return nil
        }
        var first = last
        while last - first < 4, let word = token(first - 1), !isTaken(word),
            word.kind == .word && word.isCapital
                && (!Lexicon.isFunction(word.lower) || ["old", "new"].contains(word.lower))
                || word.kind == .number && word.count <= 4, tokens[first].isSpaced
        { first -= 1 }
        if first == last { return nil }
        // "The Old Forge"
        if lower(first - 1) == "the", tokens[first - 1].isCapital, !isTaken(tokens[first - 1]) {
            first -= 1
        }
        return roomBefore(first) ?? first
    }

    /// `Hyderabad 500003`, `Dayton 45402`, `Pune - 411001`: five or six digits right behind a town.
    mutating func findCodesBehindTowns() {
        for index in tokens.indices {
            let code = tokens[index]
            guard code.kind == .number, (3...6).contains(code.count), !isTaken(code),
                !Lexicon.units.contains(lower(index + 1))
            else { continue }
            let before =
                [",", "-", "–"].contains(lower(index - 1)) ? index - 2 : index - 1
            guard let town = token(before) else { continue }
            // A state that is a town; its codes have six digits.
            if town.lower == "singapore", code.count == 6 {
                mark(code.start, code.end, .postcode)
            }
            guard isTaken(town), kindsByEnd[town.end] == .place else { continue }
            // "153-0063", "01304-001": two groups.
            if isMark(index + 1, "-"), !tokens[index + 1].isSpaced, let more = token(index + 2),
                more.kind == .number, !more.isSpaced,
                code.count == 3 && more.count == 4 || code.count == 5 && more.count == 3
            {
                mark(code.start, more.end, .postcode)
            } else if code.count > 4 || code.count == 4 && isTownOfAddress(before) {
                mark(code.start, code.end, .postcode)
            }
        }
    }

    /// Whether the town that ends at a token stands behind a street and nothing counts behind it.
    private func isTownOfAddress(_ last: Int) -> Bool {
        for index in max(1, last - 3)...max(1, last) where isMark(index, ",") {
            guard let before = token(index - 1), isTaken(before) else { continue }
            return kindsByEnd[before.end] == .address
        }
        return false
    }

    /// `A94 X2K7` in Ireland, `1012 AB` in the Netherlands behind an address.
    func letteredPostcode(at index: Int) -> Int? {
        let first = tokens[index]
        guard let second = token(index + 1), second.start == first.end + 1, second.isUpper else {
            return nil
        }
        let route = Array(first.lower.utf8)
        if first.kind == .code, first.isUpper, route.count == 3, second.count == 4,
            second.kind == .code
        {
            let isRoute =
                route[0] >= 0x61 && route[1] <= 0x39 && (route[2] <= 0x39 || route[2] == 0x77)
            if isRoute, second.lower.utf8.first.map({ $0 >= 0x61 }) ?? false { return second.end }
        }
        guard first.kind == .number, first.count == 4, second.kind == .word, second.count == 2,
            isMark(index - 1, ","), let before = token(index - 2), isTaken(before),
            kindsByEnd[before.end] == .address
        else { return nil }
        return second.end
    }
}
