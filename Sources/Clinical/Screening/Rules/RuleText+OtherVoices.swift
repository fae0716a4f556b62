extension RuleText {
    /// Dangers as the devout, those who speak Spanish at home and those who learnt English late tell them, the letters of
    /// wards, and a child that is too quiet: what begins with a denial is the finding there.
    static let otherVoices = #"""
        more wants_death: lord/god/jesus _2 take me; pray _4 take me too; lord/god _2 call me home;
         lord/god _2 calls me home; =not see another morning; =not to see another morning; =not wake
         another morning; quitarme la vida; quiero morir; quiero morirme; me quiero morir; =no quiero
         vivir; quiero matarme
        risk lethal_question: what dose _4 kill; what amount _4 kill; what dose _6 finish; what is
         the amount _6 finish; what amount _6 finish; how much _6 finish someone/somebody; what
         dose _4 fatal/lethal
        when overdose_poisoning: lethal_question !dose_study|rat_word|plant_word|garden_word => emergency
        term garden_word: weeds; weedkiller; moss; mould; mold; slugs; ants; wasps; lawn; dandelion;
         dandelions; bacteria; yeast; fleas
        more kicks_less: movement is less; movements are less; movement less today; moving is less;
         movement is little; movement became less; movement has become less
        more collapse: se desmayo; se desmayó; desmayado; desmayada; perdio el
         conocimiento; perdió el conocimiento
        alias fever: fiebre calentura
        term preterm_break: pprom; p prom
        when obstetric_emergency: preterm_break => emergency
        term seizing_on: status epilepticus; buccal midaz given; buccal midazolam given; midazolam
         given and still
        when seizure: seizing_on !status_past => emergency
        term status_past: last year; years ago; months ago; history of; as a child
        """#
}
