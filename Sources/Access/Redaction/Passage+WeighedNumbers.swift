// Numbers that the weights speak for and that are of several parts: days, drivers' numbers, groups that hyphens join.
extension Passage {
    /// `MORGA 753116 SM9IJ`: the number of a British driver in its three parts.
    mutating func findDrivers() {
        for index in tokens.indices where tokens[index].count == 5 && tokens[index].kind != .mark {
            guard let second = token(index + 1), second.kind == .number, second.count == 6,
                let third = token(index + 2), third.kind == .code, third.count == 5,
                third.end - tokens[index].start == 18,
                tokens[index].isUpper && third.isUpper
                    || (1...6)
                        .contains(where: {
                            ["licence", "license", "dvla", "driving"].contains(lower(index - $0))
                        })
            else { continue }
            for part in [tokens[index], second, third] where !isTaken(part) {
                mark(part.start, part.end, .license)
            }
        }
    }

    /// `SCHED 06/17`, `sent 3/3`: a day and a month, by what speaks for both of them.
    mutating func findDays(_ weights: [Double?]) {
        for index in tokens.indices where isMark(index + 1, "/") && !isTaken(tokens[index]) {
            guard let day = isDay(index), let first = weights[index],
                let second = weights[index + 2],
                min(first, second) > -1, first + second > 0, !isScore(index)
            else { continue }
            mark(tokens[index].start, tokens[day].end, .date)
        }
    }

    /// The last of `3/22`, and of no longer row of numbers.
    private func isDay(_ index: Int) -> Int? {
        guard let first = number(index), let second = number(index + 2), tokens[index].isSpaced,
            tokens[index].count <= 2, tokens[index + 2].count <= 2, !tokens[index + 1].isSpaced,
            !tokens[index + 2].isSpaced, !isTaken(tokens[index + 2]),
            !isMark(index + 3, "/") && !isMark(index + 3, "%"),
            (1...12).contains(first) && (1...31).contains(second)
                || (1...31).contains(first) && (1...12).contains(second),
            // "24/7 carer" is all the time.
            first != 24 || second != 7
        else { return nil }
        return index + 2
    }

    /// `66-20-71`: numbers that hyphens join, by what speaks for all of them.
    mutating func findGroups(_ weights: [Double?]) {
        var index = 0
        while index < tokens.count {
            var last = index
            while tokens[last].kind != .mark, !isTaken(tokens[last]), isMark(last + 1, "-"),
                !tokens[last + 1].isSpaced, let next = token(last + 2), next.kind != .mark,
                !next.isSpaced, !isTaken(next), next.kind != .word || next.isUpper
            { last += 2 }
            defer { index = last + 1 }
            guard last > index, tokens[index].kind != .word || tokens[index].isUpper,
                digits(tokens[index].start, tokens[last].end) >= 4, !isCatalogued(index),
                token(index - 1).map({ $0.kind != .mark || $0.lower != "-" }) ?? true
            else { continue }
            let values = stride(from: index, through: last, by: 2).compactMap { weights[$0] }
            guard let most = values.max(), most > 2,
                values.reduce(0, +) > Double(values.count)
            else { continue }
            mark(tokens[index].start, tokens[last].end, .account)
        }
    }
}
