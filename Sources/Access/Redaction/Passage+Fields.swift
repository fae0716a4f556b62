// Forms, JSON, key=value lines, tables with a heading and HL7 messages: what a value is, its label says.
extension Passage {
    /// Labels by what stands behind them; letters alone, in lower case.
    private static let labels: [String: Redactor.Kind] = {
        let all: [(Redactor.Kind, String)] = [
            (
                .name,
                """
                patient patientname ptname name fullname firstname lastname surname forename forenames givenname
                familyname middlename maidenname preferredname nextofkin kin emergencycontact guardian consultant
                attending resident physician provider doctor gp nurse midwife signature signed signedby witness author
                maiden knownas scribe initials preferred chaperone nameofchild nameofpatient nameofparent childname childsname printname holder policyholder accountholder cardholder alias nickname mother father spouse caller assignee actor owner
                contactperson representative parent guarantor referring insured nok poa interpreter registrar orderedby
                reportedby readby verifiedby dictatedby collectedby admittedby responsibleparty contactname cons referrer supervisor surgeon nursename dentist caregiver recipient requester sender
                prescriber prescribedby dispenser pharmacist technician radiologist pathologist phys pcp orderingprovider reporter reviewer referredby referringprovider carer contactname subscriber insuredname employee user displayname
                """
            ),
            (
                .recordNumber,
                """
                mrn nhs nhsnumber nhsno hospitalnumber hospitalno chartnumber chartno patientnumber patientid medicalrecord
                urn urno urnumber umrn crn uhid chi ipno opno hospno hn unitnumber patid medicalrecordnumber accession accessionnumber specimenid encounterid visitnumber
                """
            ),
            (
                .account,
                "account accountnumber accountno acct acctno username login userid user card cardnumber iban invoice sortcode"
            ),
            (
                .healthPlan,
                "policy policynumber policyno memberid memberno member membernumber medicare medicareno medicarenumber medicaid insuranceid insurancenumber insuranceno beneficiaryid subscriberid healthcard healthcardnumber groupnumber groupno planid"
            ),
            (
                .license,
                "license licence licensenumber licencenumber driverslicense driverslicence npi dea passport"
            ),
            (.vehicle, "vehiclereg registration plate licenseplate numberplate vin"),
            (
                .device,
                "serial serialnumber serialno deviceserial deviceid sn udi imei mac macaddress"
            ),
            (
                .socialSecurity,
                "ssn socialsecurity socialsecuritynumber socialsecurityno nino ninumber pps ppsn ppsno ppsnumber tfn sin aadhaar aadhar aadhaarno nric curp cpf bsn pesel nif dni cnic nationalid nationalidnumber"
            ),
            (.date, "dob dateofbirth birthdate born birthday dod"),
            (
                .place,
                "town city village suburb cityofresidence townofresidence placeofresidence cityortown cityofbirth townofbirth birthcity county municipality birthplace placeofbirth"
            ),
            (
                .address,
                "address homeaddress street streetaddress addressline mailingaddress residence"
            ),
            (.postcode, "zip zipcode postcode postalcode postal pin pincode eircode plz cep"),
            (.phone, "phone phonenumber tel telephone mobile cell cellphone homephone workphone"),
            (.fax, "fax faxnumber"),
            (.address4, "ip ipaddress clientip remoteip remoteaddr sourceip"),
        ]
        var labels: [String: Redactor.Kind] = [:]
        for (kind, words) in all {
            // A user is a login; one that is written like a name is found as one.
            for word in Lexicon.words(words) { labels[word] = kind }
        }
        return labels
    }()

    mutating func findFields() {
        findTables()
        findMessages()
        for index in scalars.indices where scalars[index] == ":" || scalars[index] == "=" {
            guard let kind = label(before: index) else { continue }
            value(from: index + 1, kind)
        }
        for index in scalars.indices where scalars[index] == ">" {
            guard let kind = tag(before: index) else { continue }
            var end = index + 1
            while end < scalars.count, end - index < 120, scalars[end] != "<" { end += 1 }
            whole(index + 1, end, kind)
        }
    }

    // MARK: A label and a value

    private static let ends: Set<Unicode.Scalar> = [
        "{", "}", ",", ";", "|", "\n", "\t", "\"", "'", ":", "=", "(", ")", "[", "]", "/", ".", "?",
        "!",
    ]

    /// What an opening tag of XML names.
    private func tag(before mark: Int) -> Redactor.Kind? {
        var start = mark
        while start > 0, mark - start < 40, Self.isLetter(scalars[start - 1]) { start -= 1 }
        guard start > 0, start < mark, scalars[start - 1] == "<" else { return nil }
        let name = String(String.UnicodeScalarView(scalars[start..<mark])).lowercased()
        return Self.labels[name] ?? Self.quoted[name]
    }

    /// What the words before a colon or sign of equality name: the longest of the last three that is a label.
    private func label(before mark: Int) -> Redactor.Kind? {
        let isQuoted = mark > 0 && scalars[mark - 1] == "\""
        var end = mark
        while end > 0,
            scalars[end - 1] == " " || scalars[end - 1] == "\"" || scalars[end - 1] == "."
        {
            end -= 1
        }
        // "NAME OF CHILD (BLOCK CAPITALS):"
        if end > 0, scalars[end - 1] == ")",
            let open = scalars[max(0, end - 40)..<end].lastIndex(of: "(")
        {
            end = open
            while end > 0, scalars[end - 1] == " " { end -= 1 }
        }
        var start = end
        while start > 0, end - start < 40, !Self.ends.contains(scalars[start - 1]) { start -= 1 }
        let text = String(String.UnicodeScalarView(scalars[start..<end])).lowercased()
        let words = text.split { !$0.isLetter }.map(String.init).suffix(3)
        for count in stride(from: words.count, to: 0, by: -1) {
            let name = words.suffix(count).joined()
            guard let kind = Self.labels[name] ?? (isQuoted ? Self.quoted[name] : nil) else {
                continue
            }
            let before = words.count > count ? words.dropLast(count).last : nil
            // "Drug name", "file name" and their like are nobody's.
            if let before, count == 1, words.last == "name", !Self.personal.contains(before) {
                return nil
            }
            return kind
        }
        return nil
    }

    /// Labels of JSON alone; in prose these words say other things.
    private static let quoted: [String: Redactor.Kind] = [
        "given": .name, "family": .name, "first": .name, "last": .name, "middle": .name,
        "preferred": .name, "by": .name,
    ]

    private static let personal = Lexicon.words(
        "patient pt client mother father parent child baby her his my the your legal full of and dr sex m f male female kin"
    )

    private mutating func value(from start: Int, _ kind: Redactor.Kind) {
        var first = start
        while first < scalars.count, scalars[first] == " " || scalars[first] == "[" { first += 1 }
        guard first < scalars.count else { return }
        if scalars[first] == "\"" {
            var end = first + 1
            while end < scalars.count, scalars[end] != "\"", scalars[end] != "\n" { end += 1 }
            return whole(first + 1, end, kind)
        }
        switch kind {
        case .name: written(first, kind)
        case .place: written(first, kind)
        case .address: line(first)
        case .date, .phone, .fax: break  // Found by their shape, wherever they stand.
        default:
            var end = first
            while end < scalars.count, !Self.isSpace(scalars[end]),
                !",;|\"&)".unicodeScalars.contains(scalars[end])
            {
                end += 1
            }
            while end > first, ".!?".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
            // "NHS No: 614 208 7730": in groups.
            if end - first <= 5, let index = firstToken(from: first), tokens[index].start == first,
                let last = identifier(at: index, kind, isNamed: true), last > end
            {
                mark(first, last, kind)
                return
            }
            guard kind == .account || digits(first, end) >= 3 else { return }
            if kind == .account, digits(first, end) == 0, scalars[start - 1] == ":" { return }
            whole(first, end, kind)
        }
    }

    /// A value that stands by itself, if it looks like what its label says.
    private mutating func whole(_ start: Int, _ end: Int, _ kind: Redactor.Kind) {
        // "Nurse Ekaterina Sokolova": the title may stay.
        if kind == .name, let index = firstToken(from: start), let title = token(index),
            let next = token(index + 1), next.end <= end, next.isCapital, next.isSpaced,
            Lexicon.titles.contains(title.lower) || Lexicon.capitalTitles.contains(title.lower)
        {
            return whole(next.start, end, kind)
        }
        let text = scalars[start..<end]
        guard (2...120).contains(text.count), !isOwnIdentifier(text) else { return }
        let count = digits(start, end)
        let letters = text.contains(where: Self.isLetter)
        switch kind {
        case .name where isLogin(text):
            mark(start, end, .account)
            return
        case .name, .place:
            guard letters, count == 0, text.first?.properties.isUppercase == true else { return }
            let words = String(String.UnicodeScalarView(text)).lowercased().split(separator: " ")
            guard words.count <= 5,
                words.contains(where: {
                    !Lexicon.isCommon(String($0)) || Lexicon.wordNames.contains(String($0))
                })
            else { return }
        case .account:
            let lower = String(String.UnicodeScalarView(text)).lowercased()
            guard !text.contains(" "), count > 0 || !Lexicon.isCommon(lower) else { return }
        case .address: guard letters, count > 0 || text.contains(",") else { return }
        case .address4, .phone, .fax: guard count >= 4 || text.contains(":") else { return }
        case .date: guard count >= 2 else { return }
        default: guard count >= 3 else { return }
        }
        mark(start, end, kind)
    }

    /// `rnovak`, `n.achebe2`: one word in small letters that is no word of English, where a name is expected.
    private func isLogin(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let lower = String(String.UnicodeScalarView(text))
        return text.count >= 4 && text.first.map(Self.isLetter) == true
            && text.allSatisfy {
                $0.properties.isLowercase || Self.isDigit($0) || $0 == "." || $0 == "_"
            }
            && !Lexicon.isCommon(lower) && !Lexicon.isFunction(lower)
    }

    /// `pat_01J9…`: random, and the record's own.
    private func isOwnIdentifier(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let mark = text.firstIndex(of: "_") else { return false }
        return (2...3).contains(mark - text.startIndex)
            && text[text.startIndex..<mark].allSatisfy { $0.properties.isLowercase }
    }

    /// Capital words, as far as they go on: `E. Thistlewood`, `NAKASHIMA`, `Stow-on-the-Wold`.
    private mutating func written(_ start: Int, _ kind: Redactor.Kind) {
        guard var index = firstToken(from: start) else { return }
        while Lexicon.titles.contains(lower(index)) || isMark(index, ".")
            || Lexicon.capitalTitles.contains(lower(index)) && token(index + 1)?.isCapital == true
                && token(index + 1)?.start == token(index).map({ $0.end + 1 })
        { index += 1 }
        if kind == .name, small(index, from: start) { return }
        guard let first = token(index), first.kind == .word, first.isCapital, !isTaken(first),
            first.start - start < 8
        else { return }
        var last = index
        while last - index < 8, let next = token(last + 1), !isTaken(next) {
            let gap = next.start - tokens[last].end
            if next.kind == .mark {
                guard gap == 0, ["-", ".", "'"].contains(next.lower), let after = token(last + 2),
                    after.kind == .word,
                    next.lower == "." ? tokens[last].count == 1 : !after.isSpaced,
                    next.lower != "." || after.isCapital
                else { break }
                last += 2
            } else {
                // Two blanks begin another column, a colon behind the word another field.
                if gap == 1, Lexicon.particles.contains(next.lower), let after = token(last + 2),
                    after.isCapital,
                    after.kind == .word
                {
                    last += 2
                    continue
                }
                guard gap == 1, next.kind == .word, next.isCapital,
                    scalars[tokens[last].end] == " ",
                    !isMark(last + 2, ":"), !isMark(last + 3, ":") || isColumn(last + 1),
                    !isCredential(next, after: tokens[last]),
                    !Lexicon.isCommon(next.lower) || Lexicon.wordNames.contains(next.lower)
                        || Lexicon.surnames.contains(next.lower)
                else { break }
                last += 1
            }
        }
        // "Ferreira da Silva, Maria": the given name behind.
        if kind == .name, isMark(last + 1, ","), let given = token(last + 2), given.kind == .word,
            given.isCapital,
            given.isSpaced, !isTaken(given), !isCredential(given, after: given),
            !Lexicon.isCommon(given.lower) || Lexicon.wordNames.contains(given.lower)
                || Lexicon.givenNames.contains(given.lower)
        {
            last += 2
            if let more = token(last + 1), more.isCapital, more.kind == .word,
                more.start == tokens[last].end + 1, !isCredential(more, after: tokens[last]),
                !Self.isNumberCue(more.lower),
                !Lexicon.isCommon(more.lower) || more.count == 1, !isMark(last + 2, ":")
            {
                last += 1
            }
        }
        // "PRESCRIBER: SANDOVAL, E": an initial behind.
        if kind == .name, last == index, isMark(last + 1, ","), let initial = token(last + 2),
            initial.kind == .word, initial.isUpper, initial.count == 1, initial.isSpaced,
            !isTaken(initial)
        {
            last += 2
        }
        let words = tokens[index...last].filter { $0.kind == .word }
        let isKnown = words.contains {
            !Lexicon.isCommon($0.lower) || Lexicon.wordNames.contains($0.lower)
        }
        guard isKnown, words.contains(where: { $0.count > 1 }),
            !words.contains(where: {
                Lexicon.medical.contains($0.lower) && !Lexicon.surnames.contains($0.lower)
                    && !(words.count > 1 && Lexicon.wordNames.contains($0.lower))
            })
        else { return }
        mark(first.start, tokens[last].end, kind)
    }

    /// `Name: xu wei`: words in small letters behind a label that says name, if they are no words.
    private mutating func small(_ index: Int, from start: Int) -> Bool {
        guard let first = token(index), first.start - start < 4, index >= 2,
            ["name", "surname", "forename"].contains(lower(index - 2)), isMark(index - 1, ":")
        else { return false }
        var last = index - 1
        while last - index < 2, let word = token(last + 1), word.kind == .word, !word.isCapital,
            word.count > 1, !isTaken(word), !Lexicon.isCommon(word.lower),
            !Lexicon.isFunction(word.lower), last < index || word.start == tokens[last].end + 1
        { last += 1 }
        guard last >= index, token(last + 1).map({ $0.kind == .mark }) ?? true || isColumn(last),
            index < 3 || !["drug", "file", "host", "brand", "generic"].contains(lower(index - 3))
        else { return false }
        markName(index, last)
        return true
    }

    /// Whether another column begins behind a token.
    private func isColumn(_ index: Int) -> Bool {
        guard let here = token(index), let next = token(index + 1) else { return false }
        return next.start - here.end > 1 || scalars[here.end..<next.start].contains("\n")
    }

    /// `MD`, `RN`, `FRCP` behind a name that is not in capitals itself.
    private func isCredential(_ word: Token, after name: Token) -> Bool {
        word.isUpper && word.count <= 4 && !name.isUpper
            || ["md", "rn", "np", "pa", "do", "phd"].contains(word.lower)
    }

    /// `Address: Rose Cottage, Church Lane`: to the end of the line or column, but for what is found there anyway.
    private mutating func line(_ start: Int) {
        guard scalars[start].properties.isUppercase || Self.isDigit(scalars[start]) else { return }
        var end = start
        while end < scalars.count, end - start < 120,
            !"\n|\t;\"".unicodeScalars.contains(scalars[end])
        {
            if scalars[end] == " ", end + 1 < scalars.count, scalars[end + 1] == " " { break }
            end += 1
        }
        let words = tokens[(firstToken(from: start) ?? tokens.count)...].prefix { $0.end <= end }
        let hasStreet = words.contains {
            Lexicon.clearStreetEnds.contains($0.lower) || Self.houses.contains($0.lower)
        }
        guard hasStreet, digits(start, end) == 0, end - start < 60,
            !words.contains(where: { $0.lower == "." })
        else { return }
        mark(start, end, .address)
    }

    private static let houses = Lexicon.words(
        "cottage farm house lodge barn mill manor hall villa court mews rectory"
    )

    // MARK: Tables

    /// Lines of equally many values under a line of labels.
    private mutating func findTables() {
        var lines: [Range<Int>] = []
        var start = 0
        for index in 0...scalars.count where index == scalars.count || scalars[index] == "\n" {
            lines.append(start..<index)
            start = index + 1
        }
        guard lines.count >= 2, lines.count <= 10_000 else { return }
        for separator: Unicode.Scalar in [",", ";", "\t", "|"] {
            var kinds: [Redactor.Kind?] = []
            for line in lines {
                let cells = cells(line, separator)
                let heads = cells.map {
                    letters($0) == "id" ? Redactor.Kind.account : Self.labels[letters($0)]
                }
                let known = heads.compactMap { $0 }
                let isHeading =
                    known.count >= 2
                    || known == [.name] && line.lowerBound == 0
                        && cells.allSatisfy { $0.count < 20 }
                if cells.count >= 3, isHeading,
                    digits(line.lowerBound, line.upperBound) == 0
                {
                    kinds = heads
                } else if cells.count == kinds.count {
                    for (cell, kind) in zip(cells, kinds) where kind != nil {
                        if let kind { whole(cell.lowerBound, cell.upperBound, kind) }
                    }
                } else {
                    kinds = []
                }
            }
        }
    }

    private func letters(_ range: Range<Int>) -> String {
        var out = String.UnicodeScalarView()
        for scalar in scalars[range] where Self.isLetter(scalar) { out.append(scalar) }
        return String(out).lowercased()
    }

    private func cells(_ line: Range<Int>, _ separator: Unicode.Scalar) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        for index in line.lowerBound...line.upperBound
        where index == line.upperBound || scalars[index] == separator {
            var (first, last) = (start, index)
            while first < last, " \"\r".unicodeScalars.contains(scalars[first]) { first += 1 }
            while last > first, " \"\r".unicodeScalars.contains(scalars[last - 1]) { last -= 1 }
            cells.append(first..<last)
            start = index + 1
        }
        return cells
    }

    // MARK: HL7 messages

    /// Fields of a segment by their number, as version 2 of the standard has them.
    private static let segments: [String: [Int: Redactor.Kind]] = [
        "PID": [
            2: .recordNumber, 3: .recordNumber, 4: .recordNumber, 5: .name, 6: .name, 7: .date,
            9: .name,
            11: .address, 13: .phone, 14: .phone, 18: .account, 19: .socialSecurity, 20: .license,
        ],
        "NK1": [2: .name, 4: .address, 5: .phone, 6: .phone],
        "PV1": [7: .name, 8: .name, 9: .name, 17: .name, 19: .recordNumber],
        "ORC": [10: .name, 12: .name],
        "IN1": [16: .name, 18: .date, 19: .address, 36: .healthPlan],
        "MSH": [6: .date], "EVN": [2: .date],
    ]

    private mutating func findMessages() {
        var start = 0
        for index in 0...scalars.count
        where index == scalars.count || scalars[index] == "\n" || scalars[index] == "\r" {
            defer { start = index + 1 }
            guard index - start > 8, scalars[start + 3] == "|",
                let kinds = Self.segments[
                    String(String.UnicodeScalarView(scalars[start..<start + 3]))
                ]
            else { continue }
            for (number, field) in cells(start..<index, "|").enumerated() {
                guard let kind = kinds[number], !field.isEmpty else { continue }
                // Parts of a field; of an identifier the first alone.
                let parts = cells(field, "^")
                for part in kind == .recordNumber ? Array(parts.prefix(1)) : parts
                where part.count > 1 {
                    // A time behind a day stays.
                    let end =
                        kind == .date ? min(part.upperBound, part.lowerBound + 8) : part.upperBound
                    mark(part.lowerBound, end, kind)
                }
            }
        }
    }
}
