// Mail addresses that are said or hidden: `priya dot raman at mailbox dot example`, `o.kowal [at] uni [dot] example`.
extension Passage {
    mutating func findSpokenMail() {
        for index in tokens.indices where tokens[index].lower == "at" && !isTaken(tokens[index]) {
            let isHidden =
                isMark(index - 1, "[") && isMark(index + 1, "]")
                || isMark(index - 1, "(") && isMark(index + 1, ")")
                || isMark(index - 1, "{") && isMark(index + 1, "}")
            let after = isHidden ? index + 2 : index + 1
            let before = isHidden ? index - 2 : index - 1
            guard let last = domain(from: after, isHidden: isHidden),
                let first = local(endingAt: before)
            else { continue }
            mark(tokens[first].start, tokens[last].end, .email)
        }
    }

    private func isPart(_ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return token.kind != .mark && !isTaken(token)
    }

    /// The token behind a dot that is said, hidden or written.
    private func behindDot(_ index: Int, isHidden: Bool) -> Int? {
        if lower(index) == "dot" || lower(index) == "point" { return index + 1 }
        if ["[", "(", "{"].contains(lower(index)), lower(index + 1) == "dot" { return index + 3 }
        guard isHidden, isMark(index, "."), let next = token(index + 1), !next.isSpaced else {
            return nil
        }
        return index + 1
    }

    private func domain(from start: Int, isHidden: Bool) -> Int? {
        guard isPart(start) else { return nil }
        var last = start
        var dots = 0
        while dots < 5 {
            if isMark(last + 1, "-"), isPart(last + 2), !tokens[last + 2].isSpaced {
                last += 2
            } else if let next = behindDot(last + 1, isHidden: isHidden), isPart(next) {
                last = next
                dots += 1
            } else if dots == 0, last == start, isPart(last + 1),
                behindDot(last + 2, isHidden: isHidden) != nil,
                !["dot", "point"].contains(lower(last + 1))
            {
                // "at proton mail dot example"
                last += 1
            } else {
                break
            }
        }
        return dots > 0 ? last : nil
    }

    private static let joints: Set<String> = [
        "dot", "underscore", "dash", "hyphen", "point", "plus", ".", "_", "-", "+",
    ]

    private func local(endingAt end: Int) -> Int? {
        guard isPart(end) else { return nil }
        var first = end
        var steps = 0
        while steps < 6 {
            if ["]", ")", "}"].contains(lower(first - 1)), lower(first - 2) == "dot",
                isPart(first - 4)
            {
                first -= 4
            } else if Self.joints.contains(lower(first - 1)), isPart(first - 2) {
                first -= 2
            } else if tokens[first].kind == .number || Self.digitWords.contains(lower(first)),
                isPart(first - 1),
                !Lexicon.isFunction(lower(first - 1))
                    || Self.digitWords.contains(lower(first - 1))
            {
                first -= 1
            } else {
                break
            }
            steps += 1
        }
        return first
    }
}
