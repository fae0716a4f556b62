// What a list of a ward or a car park shows by its form: a name before an age and a sex, a plate behind a car.
extension Passage {
    /// `3 Ng Kar Wai 44 M`, `Lloyd-Amis 71F`: capital words before an age with a sex.
    mutating func findListed() {
        for index in tokens.indices where isAgeAndSex(index) && index > 0 {
            var first = index
            while index - first < 7, let word = token(first - 1), isNamePart(first - 1),
                first == index || tokens[first].isSpaced || word.lower == "-" || isMark(first, "-")
            {
                first -= 1
                if isParted(first - 1) { break }
            }
            while first < index, tokens[first].kind == .mark { first += 1 }
            // "Vasquez-Romero, Ximena 67F" is found as a whole.
            if isMark(first - 1, ",") { continue }
            let words = tokens[first..<index].filter { $0.kind == .word }
            guard (1...4).contains(words.count), !tokens[index - 1].isPossessive,
                words.contains(where: isLikelyName),
                !words.contains(where: { Lexicon.eponymTails.contains($0.lower) })
            else { continue }
            markName(first, index - 1)
        }
    }

    /// `44 M`, `71F`, and not `20 M NaCl`.
    private func isAgeAndSex(_ index: Int) -> Bool {
        if tokens[index].kind == .code {
            return isShortAge(tokens[index]) && tokens[index].isSpaced
        }
        guard let age = number(index), (1...112).contains(age), let sex = token(index + 1) else {
            return false
        }
        return sex.isUpper && ["m", "f"].contains(sex.lower) && sex.isSpaced
    }

    private func isNamePart(_ index: Int) -> Bool {
        guard let word = token(index), !isTaken(word) else { return false }
        if word.lower == "-" { return !word.isSpaced }
        guard word.kind == .word, word.isCapital, word.count > 1 else { return false }
        let lower = Lexicon.plain(word.lower)
        if Lexicon.givenNames.contains(lower) || Lexicon.surnames.contains(lower) { return true }
        if word.isUpper, word.count < 4 { return false }
        return !Lexicon.isCommon(word.lower) && !Lexicon.isFunction(word.lower)
            && !Lexicon.isPlainWord(word.lower) && !Lexicon.brands.contains(word.lower)
            && !Lexicon.isSubstance(word.lower)
    }

    private func isLikelyName(_ word: Token) -> Bool {
        let lower = Lexicon.plain(word.lower)
        return Lexicon.givenNames.contains(lower) || Lexicon.surnames.contains(lower)
            || Lexicon.nameLikeness(lower) > -1
    }

    /// `"KOWALCZYK A"`: a surname in capitals and an initial, as labels and forms print them.
    mutating func findPrinted() {
        for index in tokens.indices {
            let name = tokens[index]
            guard name.kind == .word, name.isUpper, name.count >= 5, !isTaken(name),
                !Lexicon.isCommon(name.lower), !Lexicon.isPlainWord(name.lower),
                !Lexicon.brands.contains(name.lower), !Lexicon.isSubstance(name.lower),
                let initial = token(index + 1), initial.isUpper, initial.kind == .word,
                initial.count == 1, initial.start == name.end + 1,
                token(index + 2).map({ $0.kind != .word || isTaken($0) }) ?? true,
                Lexicon.surnames.contains(Lexicon.plain(name.lower))
                    || Lexicon.nameLikeness(name.lower) > 1
            else { continue }
            mark(name.start, initial.end, .name)
        }
    }

    private static let cars: Set<String> = [
        "car", "van", "truck", "vehicle", "taxi", "cab", "lorry", "motorbike", "motorcycle",
        "scooter", "minibus", "parked", "parking", "towed", "plate", "plates", "tag", "rego",
        "registration", "pickup", "suv", "clamped", "rental", "rented", "hire", "hired", "bike",
        "moped", "quad", "trailer", "caravan", "camper", "rv", "jeep", "sedan", "hatchback",
        "saloon", "coupe", "convertible", "uber", "lyft", "tractor", "motorhome", "cars", "trucks",
        "vans", "ended", "harley", "minivan", "ute", "wagon", "atv",
    ]

    /// `in the truck (MT 4417)`, `parking ticket on 8KLM 402`: letters and digits as a plate has them, behind a car.
    mutating func findPlates() {
        for index in tokens.indices where !isTaken(tokens[index]) {
            let first = tokens[index]
            guard first.kind != .mark, first.isUpper || first.kind == .number,
                !Lexicon.isCommon(first.lower),
                first.isSpaced || isMark(index - 1, "(") || isMark(index - 1, ":")
            else { continue }
            let isPair =
                token(index + 1)
                .map { next in
                    !isTaken(next) && next.start == first.end + 1 && next.kind != .mark
                        && (next.isUpper || next.kind == .number)
                        && (5...8).contains(first.count + next.count)
                        && (2...5).contains(digits(first.start, next.end))
                        && !Lexicon.units.contains(next.lower)
                } ?? false
            let isOne =
                first.kind == .code && (5...8).contains(first.count)
                && digits(first.start, first.end) >= 2
            let last =
                isPair && first.kind != .number || isPair && tokens[index + 1].isUpper
                ? index + 1 : index
            // "ND 417 BQT", "GH 4417-22": a third part.
            var end = tokens[last].end
            if last > index, let more = token(last + 1), more.start == end + 1, more.isUpper,
                more.kind == .word, more.count <= 3, tokens[last].kind == .number
            {
                end = more.end
            } else if isMark(last + 1, "-"), !tokens[last + 1].isSpaced, let more = token(last + 2),
                more.kind == .number, !more.isSpaced, more.count <= 4
            {
                end = more.end
            }
            // "CJR-8841": letters, a hyphen and digits.
            let isHyphened =
                first.kind == .word && (2...4).contains(first.count) && end > tokens[last].end
                && (3...5).contains(digits(first.start, end))
            guard last > index || isOne || isHyphened, first.count <= 8,
                (1...6).contains(where: { Self.cars.contains(lower(index - $0)) }),
                !isCatalogued(index),
                token(last + 1).map({ $0.lower != "/" && $0.lower != "%" }) ?? true
            else { continue }
            mark(first.start, end, .vehicle)
        }
    }
}
