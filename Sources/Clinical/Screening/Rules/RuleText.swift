/// The rule tables, in the order they are read; `RuleReader` tells their grammar.
///
/// The levels here are the taxonomy's (contact within hours); the queue's targets (minutes until
/// a nurse's first look) are another scale. Engineering rules, not clinically reviewed.
enum RuleText {
    static let all = [
        synonyms, words, dialects, cues, findings, heart, breathing, brain, injury, bleeding,
        mind, poison, infection, abdomen, pregnancy, children, metabolic, senses, surroundings,
        care, complaints, sayings, sayingsBody, sayingsPeople, sayingsSigns, conceptsShared,
        conceptsChest, conceptsBrain, conceptsBelly, conceptsInjury, conceptsMind,
        conceptsFamilies, conceptsIllness, slots, slotsMore, slotsPeople, slotsHints, wider,
        widerSigns, widerCalm, widerPlain, widerShort, widerTold, widerEnds, widerDeeds,
        meansNear, actsNow, toldFlat, leafletSigns, toldAside, calmContexts, seenFromBeside,
        familiesChest, familiesBrain, familiesMind, familiesBody, familiesYoung, familiesCalm,
        familiesMore, familiesLike, otherVoices, wordNeeds,
    ]
    /// The points of words, which no other table depends on.
    static let points = [wordPoints, wordPairsAToH, wordPairsIToR, wordPairsSToZ, wordLeads]
}
