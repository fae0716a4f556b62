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
                    "booking", "card", "tax", "user", "portal", "ticket", "prescription", "bank",
                    "kit", "evidence", "property",
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
        findTypedPlates()
        findForumNames()
        for index in tokens.indices {
            guard let cues = Self.byFirst[tokens[index].lower] else { continue }
            if tokens[index].lower == "id", isMark(index - 1, "_"),
                Self.passing.contains(lower(index - 2))
            {
                continue
            }
            // "d/w Dr Vance (reg) 2240": a registrar.
            if tokens[index].lower == "reg", isMark(index - 1, "("), isMark(index + 1, ")") {
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
                let found = identifier(
                    at: next,
                    cue.kind,
                    isNamed: next > index + cue.words.count || cue.words.count > 1
                        || isLettered || isPlated(next)
                )
                let isTyped = cue.kind == .account || cue.kind == .recordNumber
                let others = isTyped ? [typedIdentifier(at: next), shortCode(at: next)] : []
                guard isNamed, let end = ([found] + others).compactMap(\.self).max(),
                    let first = token(next)
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
        guard let first = token(index), first.kind != .mark, !isRange(index) else { return nil }
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

    /// `ref: 12.0-15.5`: what is normal.
    private func isRange(_ index: Int) -> Bool {
        guard number(index) != nil, isMark(index + 1, "."), number(index + 2) != nil,
            isMark(index + 3, "-") || isMark(index + 3, "–"), number(index + 4) != nil
        else { return false }
        return isMark(index + 5, ".") && number(index + 6) != nil && !tokens[index + 5].isSpaced
    }

    private func isUnit(_ index: Int) -> Bool {
        Lexicon.units.contains(lower(index)) || isMark(index, "%")
    }

    private mutating func findUserNames() {
        for index in tokens.indices {
            var next = index + 1
            var isNetwork = false
            switch tokens[index].lower {
            case "username", "login", "userid", "handle", "gamertag": break
            case "insta", "instagram", "ig", "twitter", "telegram", "snapchat", "skype", "discord",
                "tiktok", "facebook", "wechat", "venmo":
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
            // "username redfox"
            let isBare =
                !isNetwork && ["username", "userid", "gamertag"].contains(lower(next - 1))
                && !Lexicon.isFunction(first.lower) && !Lexicon.isDictionaryWord(first.lower)
                && Self.isWhole(first.lower)
            guard end - first.start >= 3,
                isOdd || (isNamed && !isNetwork || isBare) && !Lexicon.isCommon(first.lower)
            else { continue }
            mark(first.start, end, .account)
        }
    }
}
