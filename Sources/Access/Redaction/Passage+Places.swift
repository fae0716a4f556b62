// Addresses, places smaller than a state, and postcodes.
extension Passage {
    mutating func findPlaces() {
        findForeignAddresses()
        for index in tokens.indices where !isTaken(tokens[index]) {
            if let last = boxNumber(at: index) ?? street(at: index) ?? foreignStreet(at: index)
                ?? spokenStreet(at: index) ?? typedStreet(at: index) ?? smallStreet(at: index)
            {
                let end = room(after: last) ?? tokens[last].end
                mark(tokens[addressStart(index)].start, end, .address)
            }
        }
        findPostcodes()
        findBeforePostcodes()
        findTowns()
        findCodesBehindTowns()
        findAddressParts()
    }

    /// Where an address really begins: at a number in words before it.
    private func addressStart(_ index: Int) -> Int {
        var start = index
        while Self.isNumberWord(lower(start - 1)) || Self.digitWords.contains(lower(start - 1)),
            let word = token(start - 1), !isTaken(word)
        {
            start -= 1
        }
        // "B-204, Green Park"
        if isMark(start - 1, "-"), !tokens[start - 1].isSpaced, !tokens[start].isSpaced,
            let block = token(start - 2), block.kind == .word, block.isUpper, block.count == 1,
            block.isSpaced, !isTaken(block)
        {
            start -= 2
        }
        return roomBefore(start) ?? start
    }

    /// `The Old Forge, Mill Lane, Ludlow, SY8 1BN`: what stands between commas before a postcode is where it is.
    private mutating func findBeforePostcodes() {
        for span in spans where span.kind == .postcode {
            guard var index = firstToken(from: span.start) else { continue }
            index -= 1
            // A state stands between town and code: "Santa Cruz, CA 95060".
            if let state = token(index), state.isUpper, state.count <= 3,
                Lexicon.states.contains(state.lower)
            {
                index -= 1
            } else if let state = token(index), state.isCapital, isMark(index - 1, ","),
                Lexicon.countries.contains(state.lower)
            {
                // "Schaumburg, Illinois 60173"
                index -= 1
            } else if isStateSpelled(index), tokens[index].isCapital {
                // "Schaumburg Illinois 60173", "Las Cruces, New Mexico 88003"
                index -= isStateSpelledInTwo(index) ? 2 : 1
            }
            for segment in 0..<4 {
                if isMark(index, ",") { index -= 1 } else if segment > 0 { break }
                var first = index
                while index - first < 5, let word = token(first), !isTaken(word),
                    isPlaceWord(word, isLast: first == index)
                { first -= 1 }
                first += 1
                guard first <= index, let word = token(first), word.isCapital || word.kind != .word,
                    first < index || !Lexicon.isCommon(word.lower)
                        || Lexicon.cities.contains(word.lower)
                else { break }
                if isMark(first - 1, ".") || Lexicon.titles.contains(lower(first - 1)) { break }
                mark(word.start, tokens[index].end, segment == 0 ? .place : .address)
                index = first - 1
            }
        }
    }

    private func isPlaceWord(_ word: Token, isLast: Bool) -> Bool {
        if isLast, Self.institutions.contains(word.lower) { return false }
        if word.kind == .mark { return word.lower == "-" && !isLast }
        if word.kind != .word { return word.count <= 4 && !isLast }
        return word.isCapital && !Lexicon.titles.contains(word.lower)
            && !["postcode", "zip", "zipcode", "postal", "address", "code"].contains(word.lower)
            && (!Lexicon.medical.contains(word.lower) || word.count > 4 && !isLast)
            && !(word.isUpper && word.count > 1)
            || ["on", "upon", "in", "le", "de", "the", "and", "by", "y", "yr"].contains(word.lower)
                && !isLast
    }

    // MARK: Streets

    /// `1420 Maple Ave`, `88 Kings Road`, `221B Baker Street`.
    private func street(at index: Int) -> Int? {
        let token = tokens[index]
        let hasNumber =
            (token.kind == .number && token.count <= 6)
            || (token.kind == .code && token.count <= 6 && digits(token.start, token.end) >= 1
                && token.lower.first?.isNumber == true && !isOrdinalWord(token.lower))
            || isGridNumber(token)
        if token.kind == .code, isOrdinalWord(token.lower), token.lower.first?.isNumber == true,
            let end = self.token(index + 1), end.isCapital,
            Lexicon.clearStreetEnds.contains(end.lower)
        {
            return directed(index + 1)
        }
        guard hasNumber else { return namedStreet(at: index) }
        var next = index + 1
        if let mark = self.token(next), ["-", "/"].contains(mark.lower), !mark.isSpaced,
            self.token(next + 1)?.kind == .number
        {
            next += 2
        }
        if isMark(next, ",") { next += 1 }
        if let last = plainStreet(index, next) { return last }
        var words = 0
        var capitals = 0
        while words < 5, let word = self.token(next), word.kind != .mark || word.lower == ".",
            !isTaken(word)
        {
            if word.kind == .mark {
                next += 1
                continue
            }
            let isEnd = Lexicon.streetEnds.contains(word.lower)
            if isEnd, words >= 1, isStreetEnd(word, words: words, capitals: capitals) {
                // "Hill Road": the last of several endings counts.
                if let more = self.token(next + 1), more.isCapital == word.isCapital,
                    Lexicon.streetEnds.contains(more.lower)
                        || more.isCapital && ["society", "apartments"].contains(more.lower)
                {
                    return directed(next + 1)
                }
                return directed(next)
            }
            if word.kind == .number || Lexicon.units.contains(word.lower) && !word.isCapital {
                return nil
            }
            // "6/12, can I drive": a sentence goes on.
            if word.lower == "i"
                || words == 0 && !word.isCapital && Lexicon.isFunction(word.lower)
                    && !["the", "new", "old", "first", "good"].contains(word.lower)
            {
                return nil
            }
            if word.isCapital || word.kind == .code
                || words > 0 && Lexicon.particles.contains(word.lower)
            {
                capitals += 1
            }
            words += 1
            next += 1
        }
        return nil
    }

    /// `W5521`, `N6W23001`: a house by its place on a grid.
    private func isGridNumber(_ token: Token) -> Bool {
        guard token.kind == .code, token.isUpper, token.count >= 4,
            digits(token.start, token.end) >= 3
        else { return false }
        return token.lower.allSatisfy { $0.isNumber || "nsew".contains($0) }
            && token.lower.first.map { !$0.isNumber } == true
    }

    /// `at 45 Queensway, Birmingham`: one or two capital words between a number and a comma, behind a word of place.
    private func plainStreet(_ index: Int, _ first: Int) -> Int? {
        guard tokens[index].count <= 4,
            ["at", "address", ":", "to", "is"].contains(lower(index - 1)),
            [
                "live", "lives", "living", "address", "staying", "moved", "home", "post", "send",
                "deliver", "is", "at", "to",
            ]
            .contains(lower(index - 2)) || lower(index - 1) == "address",
            let word = token(first), word.kind == .word, word.isCapital, word.count > 3,
            !Lexicon.isCommon(word.lower), Lexicon.months[word.lower] == nil
        else { return nil }
        if isMark(first + 1, ",") { return first }
        guard let second = token(first + 1), second.kind == .word, second.isCapital,
            isMark(first + 2, ",")
        else { return nil }
        return first + 1
    }

    private func isStreetEnd(_ word: Token, words: Int, capitals: Int) -> Bool {
        if capitals == words, word.isCapital || Lexicon.clearStreetEnds.contains(word.lower) {
            return true
        }
        return Lexicon.clearStreetEnds.contains(word.lower) && words <= 2
    }

    private func isOrdinalWord(_ lower: String) -> Bool {
        [
            "st", "nd", "rd", "th", "mg", "ml", "am", "pm", "kg", "cm", "mm", "hr", "hrs", "yo",
            "am.", "x",
        ]
        .contains { lower.hasSuffix($0) }
    }

    /// `NW`, `East` behind a street belong to it.
    private func directed(_ index: Int) -> Int {
        // "Avenue 3", "Street 21": streets that are numbered.
        if ["road", "rd", "highway", "hwy"].contains(lower(index)), let letter = token(index + 1),
            letter.kind == .word, letter.isUpper, letter.count <= 2, letter.isSpaced,
            lower(index - 1) == "county" || ["highway", "hwy"].contains(lower(index)),
            !Lexicon.isFunction(letter.lower)
        {
            return index + 1
        }
        if Lexicon.clearStreetEnds.contains(lower(index)), let number = token(index + 1),
            number.kind == .number, number.count <= 3, number.isSpaced,
            token(index + 2).map({ [",", "#", "."].contains($0.lower) }) ?? true
        {
            return index + 1
        }
        let next = isMark(index + 1, ".") ? index + 2 : index + 1
        if let token = token(next), token.isUpper,
            ["n", "s", "e", "w", "ne", "nw", "se", "sw"].contains(token.lower)
        {
            return next
        }
        return index
    }

    /// What stands on a street.
    static func isVenue(_ lower: String) -> Bool {
        institutions.contains(lower) || Lexicon.brands.contains(lower) || venues.contains(lower)
    }

    private static let venues: Set<String> = [
        "shop", "store", "chemist", "boots", "tesco", "walgreens", "cvs", "bank", "pub", "cafe",
        "gym", "church", "school", "library", "house", "flat", "salon", "market", "in", "garage",
        "dentist", "gp", "post", "office", "hotel", "inn", "hospital", "station", "airport", "park",
    ]

    /// `on Maple Street`: a capital word and a street's ending behind a word of place.
    private func namedStreet(at index: Int) -> Int? {
        let places: Set<String> = [
            "on", "at", "off", "from", "of", "in", "to", "near", "along", "down", "up", ",", "is",
            "and", "corner",
        ]
        guard tokens[index].kind == .word, tokens[index].isCapital,
            places.contains(lower(index - 1)) || Self.isNumberWord(lower(index - 1))
        else { return nil }
        for length in 1...3 {
            guard let end = token(index + length), end.kind == .word else { return nil }
            if end.isCapital, Self.isVenue(lower(index - 2)), lower(index - 1) == "on",
                Lexicon.streetEnds.contains(end.lower)
            {
                return index + length
            }
            // "at Sunrise Court, room 12"
            if end.isCapital, Self.buildings.contains(end.lower), room(after: index + length) != nil
            {
                return index + length
            }
            if end.isCapital,
                Lexicon.clearStreetEnds.contains(end.lower)
                    || Self.isNumberWord(lower(index - 1))
                        && Lexicon.streetEnds.contains(end.lower)
            {
                return directed(index + length)
            }
            if !end.isCapital { return nil }
        }
        return nil
    }

    /// `12 rue de la Paix`, `Hauptstraße 12`, `Via Roma 10`.
    private func foreignStreet(at index: Int) -> Int? {
        let token = tokens[index]
        if token.kind == .word, token.isCapital {
            for ending in [
                "straße", "strasse", "gasse", "platz", "allee", "weg", "straat", "laan", "gatan",
                "vej", "gata", "gaten", "veien", "katu", "utca", "gade", "gracht", "kade", "plein",
                "steeg", "dijk", "singel", "vägen", "torget", "stien", "ufer", "damm", "stieg",
                "chaussee", "markt", "vegen", "tie", "stræde", "väg", "steenweg", "dreef", "baan",
                "str", "utca", "backen", "stigen", "puisto", "brücke", "promenade",
            ]
            where token.lower.hasSuffix(ending) && token.lower.count > ending.count + 2 {
                guard let number = self.token(index + 1), number.kind != .mark, number.isSpaced,
                    number.kind == .number && number.count <= 4
                        || number.kind == .code && number.count <= 4
                            && Self.isDigit(scalars[number.start])
                else { return nil }
                return index + 1
            }
            // "C/ Goya 14"
            let isShort =
                token.lower == "c" && isMark(index + 1, "/") && !tokens[index + 1].isSpaced
                && self.token(index + 2).map { $0.isCapital && $0.count > 2 } == true
            guard isShort || Lexicon.foreignStreets.contains(token.lower) else { return nil }
            var next = isShort ? index + 2 : index + 1
            var words = 0
            while words < 4, let word = self.token(next), word.kind == .word,
                word.isCapital
                    || [
                        "de", "la", "le", "del", "della", "di", "da", "do", "los", "las", "des",
                        "du", "das", "dos", "do", "e", "delle", "dei", "d",
                    ]
                    .contains(word.lower)
            {
                words += 1
                next += 1
            }
            if isMark(next, ",") { next += 1 }
            guard words > 0, let number = self.token(next), number.kind == .number,
                number.count <= 4
            else { return nil }
            return next
        }
        guard token.kind == .number, token.count <= 4,
            Lexicon.foreignStreets.contains(lower(isMark(index + 1, ",") ? index + 2 : index + 1))
        else { return nil }
        var next = (isMark(index + 1, ",") ? index + 2 : index + 1) + 1
        var last: Int?
        while let word = self.token(next), word.kind == .word,
            word.isCapital && !word.isUpper
                || ["de", "la", "le", "des", "du", "l'", "del"].contains(word.lower)
                || word.lower.hasPrefix("l'") || word.lower.hasPrefix("d'")
        {
            if word.isCapital || word.count > 4 { last = next }
            next += 1
            while isMark(next, "-"), let more = self.token(next + 1), more.isCapital, !more.isSpaced
            {
                last = next + 1
                next += 2
            }
        }
        return last
    }

    /// `PO Box 12`, `RR 2 Site 5 Box 11`, `HC 63 Box 118`.
    private func boxNumber(at index: Int) -> Int? {
        if ["rr", "hc"].contains(lower(index)), token(index + 1)?.kind == .number {
            var last = index + 1
            while ["site", "box", "comp"].contains(lower(last + 1)), let part = token(last + 2),
                part.kind != .mark
            { last += 2 }
            if last > index + 1 { return last }
        }
        // "Rt 2 Box 118"
        if ["rt", "rte", "route"].contains(lower(index)), token(index + 1)?.kind == .number,
            lower(index + 2) == "box", token(index + 3)?.kind == .number
        {
            return index + 3
        }
        var next = index
        if lower(next) == "p", isMark(next + 1, "."), lower(next + 2) == "o" {
            next += isMark(next + 3, ".") ? 4 : 3
        } else if lower(next) == "po" {
            next += 1
        } else {
            return nil
        }
        guard lower(next) == "box", let number = token(next + 1), number.kind != .mark else {
            return nil
        }
        return next + 1
    }

    /// `Apt 3B`, `, Flat 2`, `#5` behind a street.
    private func room(after index: Int) -> Int? {
        var next = index + 1
        if isMark(next, ",") { next += 1 }
        guard let word = token(next) else { return nil }
        // "3º B": a floor and a door.
        if word.kind == .code, word.count <= 3,
            word.lower.hasSuffix("º") || word.lower.hasSuffix("ª")
        {
            let door = token(next + 1)
            let isDoor =
                door.map { $0.isUpper && $0.count == 1 && $0.isSpaced } == true
                || ["izq", "izqda", "dcha"].contains(lower(next + 1))
            return isDoor ? door?.end : word.end
        }
        guard Lexicon.rooms.contains(word.lower) else { return nil }
        // "#08-1022": a floor and a door.
        if word.lower == "#", let floor = token(next + 1), floor.kind == .number,
            isMark(next + 2, "-"), let door = token(next + 3), door.kind != .mark, !door.isSpaced
        {
            return door.end
        }
        var value = next + 1
        if isMark(value, ".") || isMark(value, "#") { value += 1 }
        guard let number = token(value),
            number.kind == .number || number.kind == .code || (number.isUpper && number.count == 1),
            number.count <= 6
        else { return nil }
        // "Flat 2/1": a floor and a door.
        if let mark = self.token(value + 1), ["/", "-"].contains(mark.lower), !mark.isSpaced,
            let door = self.token(value + 2), door.kind != .mark, !door.isSpaced, door.count <= 3
        {
            return door.end
        }
        return number.end
    }

    // MARK: Postcodes

    private mutating func findPostcodes() {
        for index in tokens.indices where !isTaken(tokens[index]) {
            let token = tokens[index]
            if let end = britishPostcode(at: index) ?? letteredPostcode(at: index) {
                mark(token.start, end, .postcode)
                continue
            }
            guard token.kind == .number, token.count == 5 || token.count == 4 || token.count == 6
            else { continue }
            var before = index - 1
            while ["is", ":", "code", "number"].contains(lower(before)) { before -= 1 }
            let isCued =
                [
                    "zip", "zipcode", "postcode", "postal", "post", "plz", "pin", "pincode", "cep",
                ]
                .contains(lower(before))
                // "90210 is my zip".
                || token.count == 5 && lower(index + 1) == "is"
                    && ["zip", "zipcode", "postcode"].contains(lower(index + 3))
            let isState =
                token.count == 5
                && (self.token(index - 1)
                    .map { $0.isUpper && $0.count == 2 && Lexicon.states.contains($0.lower) }
                    ?? false)
                || token.count == 4 && Self.australian.contains(lower(index - 1))
                    && (self.token(index - 1)?.isUpper ?? false)
            let isSpelled =
                token.count == 5 && isStateSpelled(index - 1)
                && !Lexicon.units.contains(lower(index + 1))
            let isTown =
                token.count <= 5 && isMark(index - 1, ",") && isAddressEnd(index - 2)
            var end = token.end
            if isMark(index + 1, "-"), let more = self.token(index + 2), more.kind == .number,
                more.count == 4 || more.count == 3 && isTown, token.count == 5, !more.isSpaced
            {
                end = more.end
                if isCued || isState || isSpelled || !isMark(index + 3, "-") {
                    mark(token.start, end, .postcode)
                }
            } else if isCued || isState || isSpelled || isTown {
                mark(token.start, end, .postcode)
                // "75006 Paris"
                if isTown, let town = self.token(index + 1), town.kind == .word, town.isCapital,
                    !isTaken(town), !Lexicon.isFunction(town.lower)
                {
                    mark(town.start, tokens[capitals(from: index + 1)].end, .place)
                }
            }
        }
    }

    private func isAddressEnd(_ index: Int) -> Bool {
        guard let token = token(index), isTaken(token), let kind = kindsByEnd[token.end] else {
            return false
        }
        return kind == .address || kind == .place
    }

    /// `SW1A 1AA`, `BN1 4DU`; `K1A 0B1`.
    private func britishPostcode(at index: Int) -> Int? {
        let first = tokens[index]
        let isCued =
            ["postcode", "postal", "code", "post"].contains(lower(index - 1))
            || ["postcode", "postal"].contains(lower(index - 2))
        guard first.kind == .code, first.isUpper || isCued else { return nil }
        let text = Array(first.lower.utf8)
        func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
        func isInward(_ bytes: ArraySlice<UInt8>) -> Bool {
            guard bytes.count == 3, let digit = bytes.first, digit <= 0x39, digit >= 0x30 else {
                return false
            }
            let letters = bytes.dropFirst()
            return letters.allSatisfy { isLetter($0) && !Array("cikmov".utf8).contains($0) }
        }
        func isOutward(_ bytes: ArraySlice<UInt8>) -> Bool {
            guard (2...4).contains(bytes.count), let letter = bytes.first, isLetter(letter) else {
                return false
            }
            let rest = bytes.dropFirst()
            guard rest.contains(where: { !isLetter($0) }) else { return false }
            return rest.prefix(2).contains { !isLetter($0) }
                && (rest.first.map { !isLetter($0) } ?? false || bytes.count >= 3)
        }
        if let next = token(index + 1), next.kind == .code, next.start - first.end == 1,
            next.isUpper || isCued
        {
            let second = Array(next.lower.utf8)
            let isOrdinal = ["1st", "2nd", "3rd"].contains(next.lower)
            if isOutward(text[...]), isInward(second[...]), !isOrdinal { return next.end }
            let isCanadian =
                text.count == 3 && second.count == 3 && isLetter(text[0]) && !isLetter(text[1])
                && isLetter(text[2])
                && !isLetter(second[0]) && isLetter(second[1]) && !isLetter(second[2])
            if isCanadian { return next.end }
        }
        guard (5...7).contains(text.count), isOutward(text.dropLast(3)), isInward(text.suffix(3)),
            isCued || first.isUpper
        else { return nil }
        return first.end
    }
}
