// All that the lists and the spelling say of a word, for the weights that are learnt.
extension Lexicon {
    /// What a word is, in the words of `Weights+Table.swift`.
    struct Facts {
        /// The first kind of `kinds` that it is of.
        let kind: String
        /// All that it is of.
        let groups: [Weights.Atom]
        /// How far it is spelled like a name, -4 to 6; 0 of everyday words.
        let likeness: Int
        /// Whether the word itself says nothing beside another: it is one of very many like it.
        let isNameLike: Bool
        let isUnknown: Bool
        let isWindow: Bool
        let isEveryday: Bool
        /// Whether the list of everyday words has it, that of words that are names, and that of words that join others.
        let isCommon: Bool
        let isWordName: Bool
        let isListedFunction: Bool
        /// Whether the word may say something beside another though it is one of many like it.
        let isSpoken: Bool
        /// A few kinds instead of many.
        let coarse: String

        var isFunction: Bool { kind == "function" }
        /// Whether the word says something of itself.
        var isTelling: Bool {
            !isNameLike || kind == "wname" || kind == "wsur" || kind == "brand"
        }
    }

    /// The lists with their names, in the order in which they decide what a word is.
    private static let lists: [(name: String, words: Set<String>)] = [
        ("title", titles), ("role", capitalTitles), ("relation", relations.union(family)),
        ("function", functions), ("month", Set(months.keys)),
        ("act", Passage.doings.union(Passage.wills)), ("call", Passage.calling),
        ("particle", particles), ("unit", units), ("wname", wordNames), ("given", givenNames),
        ("surname", surnames), ("country", countries), ("city", cities), ("tail", eponymTails),
        ("street", streetEnds), ("eponym", eponyms), ("brand", brands), ("med", medical),
        ("wsur", wordSurnames), ("handled", Passage.handled), ("common", common),
        ("dosing", Passage.dosing), ("state", states),
    ]
    private static let neutral: Set<String> = ["common", "dosing", "state"]
    /// Lists that are written without the marks on letters.
    private static let plainLists: UInt32 = bits(of: ["given", "surname", "city"])
    private static let ofCommon = bits(of: ["common"])
    private static let ofWordNames = bits(of: ["wname"])
    private static let ofFunctions = bits(of: ["function"])
    private static let everyday = ofCommon | ofFunctions
    private static let listAtoms = lists.map { Weights.atom($0.name) }
    private static let nameLike: Set<String> = [
        "given", "surname", "country", "city", "wname", "wsur", "eponym", "brand", "med", "plain",
        "medw", "unk3", "unk2", "unk1", "unk0", "unkg", "unkt", "unks",
    ]
    private static let windows: Set<String> = [
        "title", "role", "relation", "act", "call", "med", "brand", "eponym", "unit", "tail",
        "medw", "month", "country", "city", "handled",
    ]

    private static let spoken: Set<String> = [
        "med", "medw", "plain", "brand", "eponym", "unk0", "unk1", "unk2", "unk3", "wname", "wsur",
        "country",
    ]
    private static let coarse: [String: String] = [
        "given": "G", "unkg": "G", "wname": "G", "surname": "S", "unks": "S", "unk3": "S",
        "wsur": "S", "unk2": "S", "city": "T", "unkt": "T", "com": "O", "act": "O", "call": "O",
        "unit": "O", "handled": "O",
    ]

    private static func bits(of names: Set<String>) -> UInt32 {
        lists.indices.reduce(0) { names.contains(lists[$1].name) ? $0 | 1 << UInt32($1) : $0 }
    }

    /// Which lists a word is of, a bit for each.
    private static let memberships: [String: UInt32] = {
        var memberships: [String: UInt32] = [:]
        for (index, list) in lists.enumerated() {
            for word in list.words { memberships[word, default: 0] |= 1 << UInt32(index) }
        }
        return memberships
    }()

    private static let formAtom = Weights.atom("form")
    private static let medicineAtom = Weights.atom("medw")
    private static let plainAtom = Weights.atom("plain")
    private static let rareAtom = Weights.atom("rare")
    /// In the order in which they decide what a word of no list is.
    private static let counts = ["unkg", "unkt", "unks"].map { (name: $0, atom: Weights.atom($0)) }

    static func facts(_ lower: String) -> Facts {
        let base = plain(lower)
        let here = memberships[lower] ?? 0
        let there = base == lower ? here : memberships[base] ?? 0
        let member = here & ~plainLists | there & plainLists
        var groups: [Weights.Atom] = []
        var kind: String?
        if member != 0 {
            for (index, list) in lists.enumerated() where member >> UInt32(index) & 1 == 1 {
                groups.append(listAtoms[index])
                if kind == nil, !neutral.contains(list.name) { kind = list.name }
            }
        }
        let isForm = isMedicalByForm(lower) || isSubstance(lower)
        if isForm { groups.append(formAtom) }
        var likeness = 0
        var counted: String?
        var (isMedicine, isPlain) = (false, false)
        if member & everyday == 0 {
            isMedicine = isOfMedicine(lower)
            isPlain = isPlainWord(lower)
            if isMedicine { groups.append(medicineAtom) }
            if isPlain { groups.append(plainAtom) }
            if isRareName(lower) { groups.append(rareAtom) }
            let isCounted = [isCountedGiven(base), isCountedTown(base), isCountedSurname(base)]
            for (count, isIn) in zip(counts, isCounted) where isIn {
                groups.append(count.atom)
                if counted == nil { counted = count.name }
            }
            likeness = max(-4, min(6, Int(nameLikeness(lower).rounded(.down))))
        }
        let isUnknown = kind == nil && !isForm && member & everyday == 0 && !isMedicine && !isPlain
        let what =
            kind ?? (isForm ? "med" : member & everyday != 0 ? "com" : isMedicine ? "medw" : nil)
            ?? (isPlain ? "plain" : counted)
            ?? (likeness > 1 ? "unk3" : likeness >= 0 ? "unk2" : nil)
            ?? (likeness >= -2 ? "unk1" : "unk0")
        return Facts(
            kind: what,
            groups: groups,
            likeness: likeness,
            isNameLike: nameLike.contains(what),
            isUnknown: isUnknown,
            isWindow: windows.contains(what),
            isEveryday: member & everyday != 0,
            isCommon: member & ofCommon != 0,
            isWordName: member & ofWordNames != 0,
            isListedFunction: member & ofFunctions != 0,
            isSpoken: spoken.contains(what),
            coarse: coarse[what] ?? "M"
        )
    }
}
