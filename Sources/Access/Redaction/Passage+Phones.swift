// Telephone and fax numbers.
extension Passage {
    private static let cues: Set<String> = [
        "call", "phone", "tel", "telephone", "text", "mobile", "cell", "ring", "reach", "contact",
        "number", "whatsapp", "fax",
        "landline", "sms", "dial", "ph", "mob", "pager", "callback", "facsimile", "signal",
        "telegram", "voicemail",
    ]

    mutating func findPhones() {
        var index = 0
        while index < tokens.count {
            guard let last = phone(at: index) else {
                index += 1
                continue
            }
            // "(0113 496 0555)": brackets around the whole are none of it.
            let isWrapped =
                lower(index) == "(" && isMark(last + 1, ")")
                && !(index...last).contains { isMark($0, ")") }
            let start = tokens[isWrapped ? index + 1 : index].start
            var end = tokens[last].end
            if let more = extensionEnd(after: last) { end = more }
            mark(start, end, isFax(index) ? .fax : .phone)
            index = last + 1
        }
        findExtensions()
    }

    /// `extension 4417`, `ext. 22`, of a number that everybody there knows.
    private mutating func findExtensions() {
        for index in tokens.indices
        where ["extension", "ext", "extn"].contains(tokens[index].lower) {
            var next = isMark(index + 1, ".") ? index + 2 : index + 1
            while ["is", "number", "no", ":"].contains(lower(next)) { next += 1 }
            guard let number = token(next), number.kind == .number, (2...6).contains(number.count),
                number.count > 2 || next > index + 1, !isMark(next + 1, "°"),
                !Lexicon.units.contains(lower(next + 1))
            else { continue }
            mark(number.start, number.end, .phone)
        }
    }

    /// Groups of digits with the marks of a telephone number between them.
    private struct Groups {
        var sizes: [Int] = []
        var digits = ""
        var last: Int
        var marks: Set<String> = []
        var isInternational = false
        var hasBrackets = false
    }

    private func groups(at index: Int) -> Groups? {
        var groups = Groups(last: index)
        var next = index
        if isMark(next, "+") {
            groups.isInternational = true
            next += 1
        }
        var opened = false
        while let token = token(next), !isTaken(token) {
            let isJoined = next == index || token.start - tokens[next - 1].end <= 1
            guard isJoined else { break }
            // "866.555.0184 9/28": a number is whole, and a day stands behind it.
            if groups.sizes == [3, 3, 4], token.isSpaced { break }
            if token.kind == .code, next > index, groups.digits.hasPrefix("0"),
                token.count <= 6, token.lower.allSatisfy({ $0.isNumber || $0 == "o" })
            {
                // "07700 9oo 221"
                groups.sizes.append(token.count)
                groups.digits += String(token.lower.map { $0 == "o" ? "0" : $0 })
                groups.last = next
            } else if token.kind == .number {
                guard token.count <= (token.lower.hasPrefix("00") ? 15 : 12) else { break }
                groups.sizes.append(token.count)
                groups.digits += token.lower
                groups.last = next
            } else if token.lower == "(" && (groups.sizes.isEmpty || groups.isInternational)
                && !opened
            {
                opened = true
                groups.hasBrackets = true
            } else if token.lower == ")" && opened {
                opened = false
            } else if ["-", ".", "/", "–"].contains(token.lower), !groups.sizes.isEmpty,
                !token.isSpaced,
                let after = self.token(next + 1), !after.isSpaced || after.start == token.end,
                after.kind == .number
            {
                groups.marks.insert(token.lower)
            } else {
                break
            }
            next += 1
            if groups.digits.count > 16 { return nil }
        }
        return groups.sizes.isEmpty ? nil : groups
    }

    private func phone(at index: Int) -> Int? {
        guard let token = token(index),
            token.kind == .number || token.lower == "+" || token.lower == "(", !isTaken(token)
        else { return nil }
        if let before = self.token(index - 1), before.end == token.start, before.kind != .word,
            ["-", ".", "/", "$", "£", "€", "#", "+"].contains(before.lower)
        {
            return nil
        }
        // A group within a longer number begins none.
        if let before = self.token(index - 1), before.kind == .number, before.count >= 3,
            before.end == token.start - 1, !isTaken(before), token.kind == .number,
            token.count >= 3
        {
            return nil
        }
        guard let found = groups(at: index), !isMeasure(found.last), !isCatalogued(index) else {
            return nil
        }
        let count = found.digits.count
        let sizes = found.sizes
        if found.isInternational { return (8...15).contains(count) ? found.last : nil }
        guard (7...15).contains(count) else { return nil }
        let isAmerican =
            sizes == [3, 3, 4] || (sizes == [1, 3, 3, 4] && found.digits.hasPrefix("1"))
            || (found.hasBrackets && (sizes == [3, 7] || sizes == [3, 3, 4]))
        if isAmerican { return found.last }
        if found.digits.hasPrefix("0"), (9...14).contains(count), sizes.count <= 6,
            !found.marks.contains("."), sizes[0] >= 2 || found.hasBrackets
        {
            // `00` and a country, or an area code: never a measure.
            return found.last
        }
        let isCued = isCued(index) || isCuedBehind(found.last)
        if sizes == [3, 4] {
            let isExample =
                found.digits.hasPrefix("555") && ["-", ""].contains(found.marks.joined())
            return isExample || found.marks == ["-"] && isCued
                || (isCued && found.marks.isEmpty) ? found.last : nil
        }
        guard isCued, found.marks.count <= 1 else { return nil }
        return sizes.count == 1 ? (count >= 7 && count <= 12 ? found.last : nil) : found.last
    }

    private func isMeasure(_ last: Int) -> Bool {
        let next = lower(last + 1)
        return isMark(last + 1, "%")
            || [
                "mg", "ml", "kg", "mcg", "g", "steps", "iu", "units", "kcal", "calories", "dollars",
            ]
            .contains(next)
    }

    private func isCued(_ index: Int) -> Bool {
        for offset in 1...6 where Self.cues.contains(lower(index - offset)) { return true }
        // A second number beside a first: "or 5035550182".
        for offset in 1...3 {
            guard let before = token(index - offset), before.kind == .number, isTaken(before) else {
                continue
            }
            return kindsByEnd[before.end] == .phone
        }
        return false
    }

    /// `5550 4410 is my landline`.
    private func isCuedBehind(_ last: Int) -> Bool {
        lower(last + 1) == "is"
            && (2...4)
                .contains {
                    [
                        "mobile", "cell", "landline", "phone", "whatsapp", "fax", "cellphone",
                        "telephone",
                    ]
                    .contains(lower(last + $0))
                }
    }

    private func isFax(_ index: Int) -> Bool {
        for offset in 1...6 {
            let word = lower(index - offset)
            if word == "fax" || word == "facsimile" { return true }
            // "FAXED 7 pp to 866.555.0184"
            if ["faxed", "faxing", "refaxed"].contains(word) {
                return ["to", "at", ":"].contains(lower(index - 1))
            }
            if ["phone", "tel", "mobile", "cell", "call", "ring", "text"].contains(word) {
                return false
            }
        }
        return false
    }

    /// `ext. 4421`, `x123`.
    private func extensionEnd(after index: Int) -> Int? {
        guard let next = token(index + 1), !isTaken(next) else { return nil }
        // "x2" says how often somebody was called.
        if next.kind == .code, next.lower.hasPrefix("x") || next.lower.hasPrefix("ext"),
            next.count <= 8, next.count > 2
        {
            return next.end
        }
        guard ["ext", "extension", "x"].contains(next.lower) else { return nil }
        let number = isMark(index + 2, ".") ? index + 3 : index + 2
        guard let value = token(number), value.kind == .number, value.count <= 6,
            value.count > 1 || next.lower != "x"
        else { return nil }
        return value.end
    }
}
