extension RuleText {
    /// Words without points; and dangers of a circumstance: words alone lead to one only where its circumstance
    /// is told or known.
    static let wordNeeds = #"""
        polite: please help thanks thank hi hello hey hiya sorry dear regards cheers
        needs ectopic_early_pregnancy: pregnant|preg_word|early_preg|preg_early
        needs obstetric_emergency: pregnant|preg_word|postpartum|birth_now|bump_preg
        needs pre_eclampsia: pregnant|preg_word|postpartum|bump_preg
        needs reduced_fetal_movement: pregnant|preg_word|bump_word|bump_preg
        needs infant_fever: fever|temp_fever|temp_hyper|hot_baby
        needs sick_child: kidwho|kid|infant_small|baby_word|child_small
        needs neutropenic_sepsis: chemo_on
        """#
}
