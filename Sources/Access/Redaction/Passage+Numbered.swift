// Numbers that a word before them names: record, policy, account, licence, plate, serial number and so on.
extension Passage {
    /// Words that name a number, and what it is then; longer ones first.
    private struct Cue {
        let words: [String]
        let kind: Redactor.Kind
        /// Whether the words alone are enough, or `number`, `no`, `id`, `#` or `:` must follow.
        let isEnough: Bool
    }

    private static let cues: [Cue] = {
        let enough: [(Redactor.Kind, [String])] = [
            (
                .recordNumber,
                [
                    "mrn", "urn", "umrn", "crn", "uhid", "pas no", "unit number",
                    "wristband", "medical record", "unit no", "nhs", "hosp no", "hosp . no",
                    "hosp number",
                    "mr #",
                    "accession",
                    "hospital number", "hospital no", "family number", "pedigree",
                    "chart number", "chi number", "nhi",
                ]
            ),
            (
                .healthPlan,
                [
                    "policy", "member id", "member number", "subscriber id", "beneficiary", "hicn",
                    "mbi", "ihi", "health card", "ohip", "ehic", "medibank", "bupa", "vhi",
                    "medicare", "medicaid", "group number", "insurance id", "ins id", "ins no",
                    "insurer id", "policy id",
                    "insurance number", "plan id", "grp", "rxgrp", "rx grp", "rxpcn", "rx pcn",
                    "rxid", "rx id",
                ]
            ),
            (
                .account,
                [
                    "account", "acct", "acc no", "acc number", "acc #", "iban", "card number",
                    "credit card", "debit card",
                    "card ending in", "card ending", "invoice", "sort code", "routing number",
                    "claim number", "claim", "a / c", "customer number", "confirmation number",
                    "reference number", "ref", "id", "badge", "employee", "interpreter",
                ]
            ),
            (
                .license,
                [
                    "driver's license", "drivers license", "driver's licence", "drivers licence",
                    "driver license", "driver licence", "dl", "driving licence", "license",
                    "licence", "lic", "dea",
                    "npi",
                    "passport", "gmc", "nmc pin", "certificate number",
                ]
            ),
            (
                .vehicle,
                [
                    "vin", "license plate", "licence plate", "number plate", "plate", "plates",
                    "registration", "reg", "rego", "tag number", "vrn", "kennzeichen",
                    "immatriculation", "matrícula", "targa", "nummerplaat",
                ]
            ),
            (
                .device,
                [
                    "serial", "lot", "batch", "lead", "sn", "imei", "udi", "device id",
                    "device identifier", "pump id", "ser",
                    "implant id", "asset tag", "s / n",
                ]
            ),
            (
                .socialSecurity,
                [
                    "last 4", "last four", "ssn", "social security", "social", "ni number",
                    "national insurance", "nino",
                    "itin", "pps", "ppsn", "tfn", "aadhaar", "aadhar", "nric", "curp", "cpf", "bsn",
                    "pesel", "cnic", "dni", "insee", "national insurance number", "sin number",
                    "tax file number", "personal identity number",
                ]
            ),
            (
                .biometric,
                [
                    "fingerprint id", "fingerprint template", "fingerprint", "voiceprint id",
                    "retina id", "face id", "iris scan id", "retinal scan", "iris scan",
                    "retina scan", "iris template", "face template", "palm print", "palm scan",
                    "voice print", "voiceprint", "voice template", "faceprint", "iris code",
                ]
            ),
        ]
        let naming: [(Redactor.Kind, [String])] = [
            (
                .recordNumber,
                [
                    "ur", "hn", "chi", "record", "chart", "hospital", "patient", "case", "file",
                    "encounter",
                    "specimen", "visit", "episode", "sample", "admission",
                ]
            ),
            (
                .healthPlan,
                [
                    "member", "subscriber", "insurance", "group", "plan", "coverage",
                    "authorization", "payer", "auth", "authorisation", "preauth",
                ]
            ),
            (
                .account,
                [
                    "order", "reference", "customer", "student", "staff",
                    "booking", "card", "tax", "user", "bank", "kit", "evidence", "property",
                    "tracking",
                ]
            ),
            (.license, ["certificate", "permit", "visa", "national", "identity"]),
            (.vehicle, ["vehicle", "tag"]),
            (
                .device,
                [
                    "device", "model", "implant", "pacemaker", "pump", "monitor", "meter",
                    "machine", "equipment", "transmitter", "sensor", "reader",
                ]
            ),
        ]
        var cues: [Cue] = []
        for (kind, texts) in enough {
            cues += texts.map {
                Cue(words: $0.split(separator: " ").map(String.init), kind: kind, isEnough: true)
            }
        }
        for (kind, texts) in naming {
            cues += texts.map {
                Cue(words: $0.split(separator: " ").map(String.init), kind: kind, isEnough: false)
            }
        }
        return cues.sorted { $0.words.count > $1.words.count }
    }()

    private static let byFirst: [String: [Cue]] = Dictionary(grouping: cues) {
        $0.words.first ?? ""
    }

    private static let naming: Set<String> = [
        "number", "num", "no", "nr", "#", "id", "identifier", "code", "nos", "numbers", "№",
    ]
    private static let filling: Set<String> = [
        ":", "is", "was", "=", ".", "the", "my", "-", "–", ",", "it's", "its", "are", "(", "card",
        "policy", "plan", ")", "digits", "last", "four", "uh", "um", "er", "template", "ends",
        "ending", "in",
    ]

    /// Identifiers of a moment's work, not of anybody.
    private static let passing: Set<String> = [
        "request", "trace", "span", "session", "event", "message", "correlation", "job", "task",
        "build", "thread", "process", "transaction", "batch",
    ]

    mutating func findNumbered() {
        findUserNames()
        findKeys()
        findGrouped()
        for index in tokens.indices {
            guard let cues = Self.byFirst[tokens[index].lower] else { continue }
            if tokens[index].lower == "id", isMark(index - 1, "_"),
                Self.passing.contains(lower(index - 2))
            {
                continue
            }
            for cue in cues where matches(cue.words, at: index) {
                var next = index + cue.words.count
                var isNamed = cue.isEnough
                var steps = 0
                while steps < 6 {
                    let word = lower(next)
                    if Self.naming.contains(word) {
                        isNamed = true
                    } else if !Self.filling.contains(word) {
                        break
                    }
                    if word == ":" || word == "#" { isNamed = true }
                    next += 1
                    steps += 1
                }
                // Initials of a profession stand between: "lic. no RN 559213".
                if cue.kind == .license, let token = token(next), token.isUpper, token.count <= 4,
                    self.token(next + 1)?.kind == .number
                {
                    next += 1
                }
                // "tag 8KLM220": as a plate is written.
                if !isNamed, cue.kind == .vehicle, let plate = token(next), plate.kind == .code,
                    plate.isUpper, (5...8).contains(plate.count)
                {
                    isNamed = true
                }
                // "transmitter 8K22LM": letters and digits behind what is worn.
                if !isNamed, cue.kind == .device, let code = token(next), code.kind == .code,
                    code.isUpper, (6...14).contains(code.count),
                    digits(code.start, code.end) >= 3,
                    !["model", "monitor", "meter", "machine", "equipment"]
                        .contains(tokens[index].lower)
                {
                    isNamed = true
                }
                // "member YPK882014763, group 71204": one number of a card tells what the next is.
                if !isNamed, cue.kind == .healthPlan, let first = token(next),
                    first.kind != .word, first.count >= 4, isBehindPlan(index)
                {
                    isNamed = true
                }
                // "record 4419-22-087", "chart A-1190027": long enough to be nothing else.
                if !isNamed, isLongNumber(next),
                    cue.kind == .recordNumber || cue.kind == .healthPlan
                        || cue.kind == .device && lower(next - 1) == "is"
                {
                    isNamed = true
                }
                // "group 00718-A member WGP 330 918 442", "vehicle KND 8821": letters and numbers.
                if !isNamed, cue.kind == .vehicle || cue.kind == .healthPlan && isBehindPlan(index),
                    isPlated(next)
                {
                    isNamed = true
                }
                // "Plan: NBM 0200" is a heading.
                if cue.words == ["plan"], isMark(index + 1, ":"), !isLongNumber(next) { continue }
                // "ref CAD 4471/12": letters before a number that is no year.
                let isLettered =
                    cue.isEnough && token(next + 1)?.kind == .number
                    && number(next + 1).map { $0 >= 1000 && !(1900...2099).contains($0) } == true
                guard isNamed,
                    let end = identifier(
                        at: next,
                        cue.kind,
                        isNamed: next > index + cue.words.count || cue.words.count > 1
                            || isLettered || isPlated(next)
                    ), let first = token(next)
                else { continue }
                mark(first.start, end, cue.kind)
                break
            }
        }
    }

    /// Codes of drugs, tests, diseases and goods name things: `NDC 0093-7146-56`, `SNOMED 44054006`.
    func isCatalogued(_ index: Int) -> Bool {
        if tokens[index].kind == .code, tokens[index].count > 6,
            Self.trials.contains(where: tokens[index].lower.hasPrefix)
        {
            return true
        }
        for offset in 1...3 {
            if Self.catalogues.contains(lower(index - offset)) { return true }
            guard [":", "#", "code", "no", "id", "ct", "-"].contains(lower(index - offset)) else {
                return false
            }
        }
        return false
    }

    private static let catalogues: Set<String> = [
        "ndc", "loinc", "snomed", "rxnorm", "rxcui", "cpt", "icd", "gtin", "upc", "ean", "sku",
        "din", "pzn", "atc", "cas", "hcpcs", "umls", "cui", "isbn", "doi", "pmid", "opcs", "dmd",
        "orpha", "omim", "nct", "rrid", "unii", "eudract", "euctr", "isrctn", "ctri", "pmc",
        "actrn", "bin", "rxbin",
    ]
    /// Registers of trials, which write their letters and numbers in one.
    private static let trials = ["nct", "isrctn", "ctri", "actrn", "euctr", "pmc", "pmid", "drks"]

    /// Whether a word names a number: `Aadhaar`, `PPSN`.
    static func isNumberCue(_ lower: String) -> Bool { byFirst[lower] != nil }

    /// `Accepted publickey for deploy7 from 198.51.100.77`: who came from an address.
    private mutating func findKeys() {
        // "a message from nkemi_o"
        for index in tokens.indices where isMark(index, "_") && !isTaken(tokens[index]) {
            guard let first = token(index - 1), let last = token(index + 1), first.kind != .mark,
                last.kind != .mark, !tokens[index].isSpaced, !last.isSpaced, !isTaken(first),
                !isTaken(last), first.count > 2, first.isSpaced, !isMark(index + 2, "_"),
                !Lexicon.isCommon(first.lower), !Lexicon.isFunction(first.lower),
                ["from", "by", "user", "msg", "message", "for", "to"].contains(lower(index - 2)),
                token(index + 2)
                    .map({ $0.isSpaced || [",", ".", ":", ")", "\"", "!", "?"].contains($0.lower) })
                    ?? true
            else { continue }
            mark(first.start, last.end, .account)
        }
        for index in tokens.indices where lower(index - 1) == "for" || lower(index - 1) == "user" {
            let name = tokens[index]
            guard name.kind != .mark, !isTaken(name), name.count >= 3, !name.isCapital,
                !["user", "invalid"].contains(name.lower)
            else { continue }
            var last = index
            while let mark = token(last + 1), [".", "_", "-"].contains(mark.lower), !mark.isSpaced,
                let more = token(last + 2), !more.isSpaced, more.kind != .mark
            { last += 2 }
            // "user jkowalczyk logged in"
            if lower(index - 1) == "user", !Lexicon.isCommon(name.lower),
                ["logged", "signed", "authenticated"].contains(lower(last + 1))
            {
                mark(name.start, tokens[last].end, .account)
                continue
            }
            guard lower(last + 1) == "from", let address = token(last + 2), isTaken(address),
                kindsByStart[address.start] == .address4
            else { continue }
            mark(name.start, tokens[last].end, .account)
        }
    }

    /// Whether a number of an insurer's card stands close before a token.
    private func isBehindPlan(_ index: Int) -> Bool {
        for before in max(0, index - 4)..<index
        where kindsByEnd[tokens[before].end] == .healthPlan { return true }
        return false
    }

    /// Two to four capitals and a number of three digits or more.
    private func isPlated(_ index: Int) -> Bool {
        guard let letters = token(index), letters.kind == .word, letters.isUpper,
            (2...4).contains(letters.count), let digits = token(index + 1)
        else { return false }
        return digits.kind == .number && digits.count >= 3 && digits.start == letters.end + 1
    }

    private func isLongNumber(_ index: Int) -> Bool {
        guard let first = token(index), first.kind != .mark, first.kind != .word || first.isUpper
        else { return false }
        if first.kind == .code, first.isUpper, first.count >= 6 { return true }
        var end = first.end
        while end < scalars.count, Self.isDigit(scalars[end]) || scalars[end] == "-" { end += 1 }
        if first.kind == .code, first.isUpper, let next = token(index + 1), next.kind == .number,
            next.start == end + 1
        {
            end = next.end
        }
        return digits(first.start, end) >= (first.kind == .word ? 5 : 6)
    }

    private func matches(_ words: [String], at index: Int) -> Bool {
        for (offset, word) in words.enumerated() where lower(index + offset) != word {
            // "driver's" loses its ending as a possessive.
            guard word == "driver's", lower(index + offset) == "driver" else { return false }
        }
        return true
    }

    /// The end of an identifier that begins with a token; `nil` when there is none.
    func identifier(at index: Int, _ kind: Redactor.Kind, isNamed: Bool) -> Int? {
        guard let first = token(index), first.kind != .mark else { return nil }
        // Letters begin one only when digits are joined to them.
        if first.kind == .word {
            guard first.isUpper, first.count <= 5 || kind == .socialSecurity else { return nil }
            let joins =
                isMark(index + 1, "-") || isMark(index + 1, "/") || lower(index + 1) == "dash"
            let isPair =
                kind == .socialSecurity || kind == .vehicle
                || (isNamed
                    && (!Lexicon.isCommon(first.lower)
                        || [":", "is", "number", "no", "#"].contains(lower(index - 1)))
                    && first.count >= 2
                    && Self.byFirst[first.lower] == nil)
            let isLicense =
                kind == .license && first.count > 2
                && token(index + 1).map { $0.kind == .number && $0.count > 4 } == true
            guard joins || isLicense || (isPair && token(index + 1)?.kind == .number) else {
                return nil
            }
        }
        var last = index
        while let next = token(last + 1) {
            let here = tokens[last]
            // Read aloud: "HB dash 7734 dash 09".
            if ["dash", "hyphen"].contains(next.lower), let after = token(last + 2),
                after.kind == .number || after.kind == .code || after.isUpper
            {
                last += 2
                continue
            }
            if next.kind == .mark, !next.isSpaced,
                ["-", "/", "."].contains(next.lower) || kind == .biometric && next.lower == ":",
                let after = token(last + 2), !after.isSpaced,
                after.kind == .number || after.kind == .code || after.isUpper
            {
                last += 2
            } else if next.isSpaced, next.start == here.end + 1,
                next.kind == .number || next.kind == .code,
                here.kind != .word || last == index || kind == .vehicle,
                next.count >= 2 || kind == .healthPlan && here.kind == .number && last > index,
                kind == .socialSecurity || !isUnit(last + 2),
                next.kind == .number || (kind != .recordNumber && next.isUpper)
                    // "204 123 456A"
                    || last > index && next.kind == .code && next.isUpper && next.count <= 4
            {
                last += 1
            } else if kind == .vehicle || kind == .socialSecurity
                || kind == .healthPlan && last > index,
                next.isUpper, next.kind == .word,
                next.start == here.end + 1, next.count <= 3
            {
                last += 1
            } else {
                break
            }
        }
        let end = tokens[last].end
        let digits = digits(first.start, end)
        let isLongEnough =
            kind == .vehicle
            ? digits >= 1 && end - first.start >= 4
            : digits >= 4 || (digits >= 3 && end - first.start >= 6)
                // "LOT KX8R2P"
                || kind == .device && first.kind == .code && first.isUpper && first.count >= 6
                    && digits >= 2
        // A year or a small measure is none.
        let isYear =
            digits == 4 && end - first.start == 4
            && (number(index).map { (1900...2099).contains($0) } ?? false)
        guard isLongEnough,
            !isYear
                || [.recordNumber, .account].contains(kind)
                    && Self.naming.contains(lower(index - 1))
        else { return nil }
        return end
    }

    private func isUnit(_ index: Int) -> Bool {
        Lexicon.units.contains(lower(index)) || isMark(index, "%")
    }

    private mutating func findUserNames() {
        for index in tokens.indices {
            var next = index + 1
            var isNetwork = false
            switch tokens[index].lower {
            case "username", "login", "userid", "handle": break
            case "insta", "instagram", "ig", "twitter", "telegram", "snapchat", "skype", "discord",
                "tiktok", "facebook", "wechat", "venmo", "gamertag":
                isNetwork = true
            case "user" where ["name", "id"].contains(lower(index + 1)): next = index + 2
            // "log in as p.moreau_55", "signed in as".
            case "log", "logged", "sign", "signed":
                guard lower(index + 1) == "in", ["as", "name", "id"].contains(lower(index + 2))
                else { continue }
                next = index + 3
            // "login failed for user zmalik77": letters and digits are no word.
            case "user" where token(index + 1)?.kind == .code: break
            case "screen" where lower(index + 1) == "name": next = index + 2
            default: continue
            }
            var isNamed = false
            while [":", "is", "=", "name", "was"].contains(lower(next)) {
                isNamed = true
                next += 1
            }
            guard let first = token(next), first.kind != .mark else { continue }
            var end = first.end
            while end < scalars.count, !Self.isSpace(scalars[end]),
                ![",", ";", ")", "\"", "!", "?"].contains(scalars[end])
            { end += 1 }
            while end > first.end, scalars[end - 1] == "." { end -= 1 }
            let text = scalars[first.start..<end]
            let isOdd =
                text.contains(where: Self.isDigit) || text.contains("_") || text.contains(".")
            guard end - first.start >= 3,
                isOdd || (isNamed && !isNetwork && !Lexicon.isCommon(first.lower))
            else { continue }
            mark(first.start, end, .account)
        }
    }

    // MARK: Told by shape alone

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
            let number = token(index + 2), number.kind == .number, number.count == 6
        else { return nil }
        return index + 2
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
