// Numbers told by their shape alone: of vehicles, social security, cards, banks, blood and places.
extension Passage {
    mutating func findShapes() {
        for index in tokens.indices where !isTaken(tokens[index]) {
            let token = tokens[index]
            if isVehicleNumber(token) {
                mark(token.start, token.end, .vehicle)
            } else if isSocialSecurity(index), let last = self.token(index + 4) {
                mark(token.start, last.end, .socialSecurity)
            } else if let end = paymentCard(at: index) {
                mark(token.start, end, .account)
            } else if token.kind == .code, token.isUpper, token.count >= 15, isBankNumber(token) {
                mark(token.start, token.end, .account)
            } else if let last = spacedBankNumber(at: index) {
                mark(token.start, tokens[last].end, .account)
            } else if let last = indianPlate(index) {
                mark(token.start, tokens[last].end, .vehicle)
            } else if let last = insuranceNumber(index) {
                mark(token.start, tokens[last].end, .socialSecurity)
            } else if let last = bloodUnit(index) {
                mark(token.start, tokens[last].end, .device)
            } else if let end = position(index) {
                mark(token.start, end, .place)
            } else if isPlate(index), let next = self.token(index + 1) {
                mark(token.start, next.end, .vehicle)
            }
        }
    }

    /// Seventeen characters without I, O and Q (ISO 3779).
    private func isVehicleNumber(_ token: Token) -> Bool {
        guard token.kind == .code, token.count == 17 else { return false }
        let text = token.lower
        return digits(token.start, token.end) >= 4 && !text.contains { "ioq".contains($0) }
    }

    private func isSocialSecurity(_ index: Int) -> Bool {
        let counts = [3, 1, 2, 1, 4]
        for (offset, count) in counts.enumerated() {
            guard let token = token(index + offset), token.count == count,
                offset == 0 || !token.isSpaced || offset % 2 == 0,
                offset % 2 == 0 ? token.kind == .number : token.lower == "-" || token.lower == "–"
            else { return false }
        }
        return !isMark(index + 5, "-")
    }

    /// Thirteen to nineteen digits in groups that pass Luhn's check.
    private func paymentCard(at index: Int) -> Int? {
        guard tokens[index].kind == .number,
            token(index - 1).map({ $0.kind != .number || $0.end < tokens[index].start - 1 }) ?? true
        else { return nil }
        var last = index
        var digits = tokens[index].lower
        while digits.count < 19, let next = token(last + 1) {
            if next.kind == .number, next.start - tokens[last].end <= 1 {
                digits += next.lower
                last += 1
            } else if next.lower == "-", let after = token(last + 2), after.kind == .number,
                !after.isSpaced
            {
                digits += after.lower
                last += 2
            } else {
                break
            }
        }
        guard (13...19).contains(digits.count) else { return nil }
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            var value = digit.wholeNumberValue ?? 0
            if place % 2 == 1 {
                value *= 2
                if value > 9 { value -= 9 }
            }
            sum += value
        }
        return sum % 10 == 0 ? tokens[last].end : nil
    }

    private func isBankNumber(_ token: Token) -> Bool {
        let text = Array(token.lower.utf8)
        return token.count <= 34 && text.prefix(2).allSatisfy { $0 >= 0x61 }
            && text.dropFirst(2).prefix(2).allSatisfy { $0 <= 0x39 }
            && digits(token.start, token.end) >= 10
    }

    /// `GB29 NWBK 6016 1331 9268 19`: a country, two digits, and groups of four.
    private func spacedBankNumber(at index: Int) -> Int? {
        let first = tokens[index]
        let text = Array(first.lower.utf8)
        guard first.kind == .code, first.isUpper, text.count == 4, text[0] >= 0x61, text[1] >= 0x61,
            text[2] <= 0x39, text[3] <= 0x39
        else { return nil }
        var last = index
        while last - index < 8, let next = token(last + 1), next.kind != .mark,
            next.start == tokens[last].end + 1, next.isUpper || next.kind == .number,
            next.count == 4 || next.count < 4 && last - index >= 3
        { last += 1 }
        return last - index >= 3 && digits(first.start, tokens[last].end) >= 10 ? last : nil
    }

    /// `AB 44 71 90 D`, `AB447190D`: a number of National Insurance in the United Kingdom.
    private func insuranceNumber(_ index: Int) -> Int? {
        let first = tokens[index]
        guard first.isUpper else { return nil }
        if first.kind == .code, first.count == 9 {
            let text = Array(first.lower.utf8)
            let isDigit = { (byte: UInt8) in byte <= 0x39 }
            return text.prefix(2).allSatisfy { !isDigit($0) }
                && text[2..<8].allSatisfy(isDigit) && (0x61...0x64).contains(text[8]) ? index : nil
        }
        guard first.kind == .word, first.count == 2,
            (1...3)
                .allSatisfy({ offset in
                    token(index + offset).map { $0.kind == .number && $0.count == 2 } == true
                }), let last = token(index + 4), last.isUpper, last.count == 1,
            last.lower <= "d"
        else { return nil }
        return index + 4
    }

    /// `W0412 25 338841`: a unit of blood (ISBT 128).
    private func bloodUnit(_ index: Int) -> Int? {
        let place = tokens[index]
        guard place.kind == .code, place.isUpper, place.count == 5,
            digits(place.start, place.end) >= 4, Self.isLetter(scalars[place.start]),
            let year = token(index + 1), year.kind == .number, year.count == 2,
            let number = token(index + 2), number.kind == .number
        else { return nil }
        if number.count == 3, let rest = token(index + 3), rest.kind == .number, rest.count == 3 {
            return index + 3
        }
        return number.count == 6 ? index + 2 : nil
    }

    /// `44.0582,-121.3153`: where somebody is, to some metres.
    private func position(_ index: Int) -> Int? {
        guard let first = fraction(index), isMark(first + 1, ","), let second = fraction(first + 2)
        else { return nil }
        return tokens[second].end
    }

    /// The last token of a number of degrees with four places and more.
    private func fraction(_ index: Int) -> Int? {
        let start = isMark(index, "-") ? index + 1 : index
        guard let whole = token(start), whole.kind == .number, whole.count <= 3,
            isMark(start + 1, "."), let places = token(start + 2), places.kind == .number,
            (4...8).contains(places.count), !places.isSpaced
        else { return nil }
        return start + 2
    }

    /// `KA 05 MH 1234`: a state, a district, a series and a number.
    private func indianPlate(_ index: Int) -> Int? {
        guard let state = token(index), state.isUpper, state.kind == .word, state.count == 2,
            let district = token(index + 1), district.kind == .number, district.count <= 2,
            let series = token(index + 2), series.isUpper, series.kind == .word, series.count <= 2,
            let number = token(index + 3), number.kind == .number, number.count == 4
        else { return nil }
        return index + 3
    }

    /// Two letters, two digits, three letters, as plates are in the United Kingdom.
    private func isPlate(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .code, token.isUpper, token.count == 4,
            let next = self.token(index + 1), next.isUpper,
            next.kind == .word, next.count == 3, next.start == token.end + 1
        else { return false }
        let text = Array(token.lower.utf8)
        return text[0] >= 0x61 && text[1] >= 0x61 && text[2] <= 0x39 && text[3] <= 0x39
    }
}
