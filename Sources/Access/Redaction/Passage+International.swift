// Addresses as other countries write them: the number behind the street, the code before the town.
extension Passage {
    private static let joints: Set<String> = [
        "de", "la", "le", "les", "des", "du", "del", "della", "delle", "dei", "di", "da", "do",
        "das", "dos", "los", "las", "van", "den", "der", "het", "aan", "am", "an", "im", "zum",
        "zur", "bei", "unter", "auf", "och", "i", "ul", "av", "str", "c", "nr", "no", "d", "l", "e",
        "y", "rue", "via", "calle", "rua", "piso", "apto", "apt", "esc", "int", "interno", "scala",
        "bloco", "andar", "dto", "esq", "izq", "dcha", "puerta", "lok", "bis", "ter", "m", "t",
        "avenue",
        "boulevard", "place", "chemin", "impasse", "allée", "quai", "whg", "lgh", "étage", "etage",
        "appartement", "viale", "corso", "vicolo", "travessa", "praça", "plaza", "paseo", "os",
        "al",
    ]

    /// `Prinsengracht 411, 1016 HM Amsterdam`: a line with a number, a comma, a code and a town.
    mutating func findForeignAddresses() {
        for index in tokens.indices
        where isMark(index - 1, ",") || isParted(index - 1) && index > 0 {
            guard let code = foreignCode(at: index), isForeignTown(code + 1) else { continue }
            let end = isMark(index - 1, ",") ? index - 2 : index - 1
            guard let first = line(endingAt: end) else { continue }
            mark(tokens[first].start, tokens[end].end, .address)
            mark(tokens[index].start, tokens[code].end, .postcode)
            mark(tokens[code + 1].start, tokens[capitals(from: code + 1)].end, .place)
        }
        findJapaneseAddresses()
        findPlainAddresses()
    }

    /// `from Masarykova 55, Olomouc`: a word of no list, a number, a comma and a town, behind a word of place.
    private mutating func findPlainAddresses() {
        for index in tokens.indices
        where ["from", "at", "to", ":", "is", "in"].contains(lower(index - 1)) && isOdd(index) {
            guard let number = token(index + 1), number.kind == .number, number.isSpaced,
                number.count <= 3, isMark(index + 2, ","), isForeignTown(index + 3),
                tokens[index].count > 4, !isTaken(number),
                Lexicon.nameLikeness(tokens[index].lower) > -2
            else { continue }
            mark(tokens[index].start, number.end, .address)
            mark(tokens[index + 3].start, tokens[capitals(from: index + 3)].end, .place)
        }
    }

    /// The last token of a code that stands before a town: `35000`, `1016 HM`, `114 55`, `31-147`, `1200-109`.
    private func foreignCode(at index: Int) -> Int? {
        guard let first = token(index), first.kind == .number, !isTaken(first) else { return nil }
        let next = token(index + 1)
        if first.count == 4, let next, next.kind == .word, next.isUpper, next.count == 2 {
            return index + 1
        }
        if first.count == 3, let next, next.kind == .number, next.count == 2,
            next.start == first.end + 1
        {
            return index + 1
        }
        if let next, next.lower == "-", !next.isSpaced, let more = token(index + 2),
            more.kind == .number, !more.isSpaced
        {
            return more.count == 3 && [2, 4, 5].contains(first.count) ? index + 2 : nil
        }
        return first.count == 4 || first.count == 5 ? index : nil
    }

    private func isForeignTown(_ index: Int) -> Bool {
        guard let town = token(index), town.kind == .word, town.isCapital, town.isSpaced,
            town.count > 2, !isTaken(town), !Lexicon.isFunction(town.lower),
            !Lexicon.units.contains(town.lower), Lexicon.months[town.lower] == nil
        else { return false }
        return Lexicon.cities.contains(Lexicon.plain(town.lower)) || !Lexicon.isCommon(town.lower)
    }

    /// The first token of a street with its number that ends at a token; a flat behind a comma goes along.
    private func line(endingAt last: Int) -> Int? {
        var first = last
        var hasNumber = false
        var hasName = false
        var commas = 0
        while let here = token(first), last - first < 14, !isTaken(here) {
            if here.lower == "," {
                if hasNumber && hasName || commas > 0 { break }
                commas += 1
            } else if here.kind == .number || here.kind == .code {
                guard here.count <= 5 else { return nil }
                hasNumber = true
            } else if here.kind == .word {
                guard here.isCapital || Self.joints.contains(here.lower) else { break }
                if here.count > 3, here.isCapital, !Lexicon.isFunction(here.lower) {
                    hasName = true
                }
            } else if ![".", "/", "-", "º", "°", "'", "’", "#", "ª"].contains(here.lower) {
                break
            }
            if isParted(first - 1) {
                first -= 1
                break
            }
            first -= 1
        }
        first += 1
        while first < last, [",", ".", "-", "/"].contains(lower(first)) { first += 1 }
        guard hasNumber, hasName, first < last else { return nil }
        return first
    }

    /// `2-11-3 Meguro`: block, lot and house before the quarter.
    private mutating func findJapaneseAddresses() {
        for index in tokens.indices where tokens[index].kind == .number {
            guard tokens[index].count <= 2, isHyphenated(index), isHyphenated(index + 2),
                tokens[index + 4].count <= 3, let quarter = token(index + 5), quarter.isSpaced,
                quarter.kind == .word, quarter.isCapital, !Lexicon.isCommon(quarter.lower),
                !isTaken(tokens[index]), !isTaken(tokens[index + 4]), !isMark(index - 1, "-"),
                [",", "-"].contains(lower(index + 6))
            else { continue }
            mark(tokens[index].start, tokens[capitals(from: index + 5)].end, .address)
        }
    }

    /// Whether a hyphen and a number stand right behind a token.
    private func isHyphenated(_ index: Int) -> Bool {
        guard isMark(index + 1, "-"), !tokens[index + 1].isSpaced, let next = token(index + 2)
        else { return false }
        return next.kind == .number && !next.isSpaced
    }

    private static let districts: Set<String> = [
        "ku", "shi", "gun", "cho", "machi", "dong", "gu", "si", "eup", "myeon",
    ]

    /// `Meguro-ku`, `Mapo-gu`: a part of a town, by what is joined to it.
    func district(_ index: Int) -> Int? {
        guard isMark(index + 1, "-"), !tokens[index + 1].isSpaced, let word = token(index + 2),
            !word.isSpaced, Self.districts.contains(word.lower), !word.isCapital
        else { return nil }
        return index + 2
    }

    private static let waters: Set<String> = [
        "lake", "loch", "lough", "mount", "mt", "river", "cape", "isle", "port", "fort", "glen",
        "bay", "point", "puerto", "playa", "camp", "great", "little", "upper", "lower", "north",
        "south", "east", "west", "old", "new", "saint",
    ]

    /// `near Lake Como`, `in Port Harcourt`: what lies in a landscape, behind a word of place.
    func landscape(_ index: Int) -> Int? {
        guard Self.waters.contains(lower(index)), tokens[index].isCapital,
            ["in", "near", "at", "from", "to", "around", "outside", "by", "on", "visiting", "past"]
                .contains(lower(index - 1)),
            let name = token(index + 1), name.kind == .word, name.isCapital, !name.isUpper,
            name.isSpaced, name.count > 3, !isTaken(name),
            !Lexicon.isCommon(name.lower) || Lexicon.eponyms.contains(name.lower),
            !Lexicon.eponymTails.contains(name.lower), !Lexicon.countries.contains(name.lower),
            !isPlaceName(index + 1), name.lower != "sinai"
        else { return nil }
        return index + 1
    }
}
