extension RuleText {
    /// What parents, carers and pregnant women say.
    static let conceptsFamilies = #"""
        term rib_word: chest; ribs; rib; ribcage; breastbone; collarbone; collar bone;
         windpipe; notch; tummy; throat; neck
        term pull_word: sink in; cave in; pull in; suck in; draw in; sucks; pulls in; pulling
         in; pulled in; sucks in; sucking in; sucked in; draws in; drawing in; drawn in; sinks
         in; sinking in; caves in; caving in; hollows; hollowing; tug; tugging; tugs; goes in;
         going in; sucking; pulling; showing; sinks; dips
        derive rib_suck = rib_word ~ pull_word ~ each_breath
        more rib_suck = rib_word ~ pull_word
        term muscle_word: breathe out; is that normal; pulled a muscle; pulled muscle; pulling
         a muscle; gym; stretch; vacuum; liposuction; pulling on; hair; jumper; ears
        when sick_child: kidwho + rib_suck !muscle_word
        more early_hard: # weeks of pregnancy; first few weeks of pregnancy; first trimester;
         first three months
        more waters: waters go; waters going; waters went; waters have; waters just; waters
         popped; waters have popped; trickle of water; wet patch and
        more font_bad: curves; outwards; curved; protrudes; protruding; sunk; dips; dipped;
         puffy; bulgy; bulged; pulsing hard; swelling; domed
        more waters_strict: water breaks; waters break; water is breaking; water has broken;
         waters have broken
        more waters: water breaks; waters break; water is breaking
        more no_fluids: too sick to drink; too ill to drink; too weak to drink; too unwell to
         drink; cannot drink; =not able to drink; unable to drink
        more waters: water running down; water down; water coming down; running down _1 legs;
         trickling down _1 legs; fluid running; wet legs
        more contractions: pains every; pain every; pains coming; pains keep coming; every few
         minutes
        more no_kicks: only _3 kick/kicks; one _1 kick; two _2 kicks; couple of kicks; hardly a
         wriggle
        term feed_fine: only breast; breast only; only wants breast; prefers breast;
         breastfeeding fine; still breastfeeding; takes the breast; breast fine; weaning;
         solids; wean; switch; switching; formula brand; cows milk; oat; allergy; night feeds;
         night feed; drop; dropping; cup; stop breastfeeding; sore nipples; latch; holiday;
         nursery
        when sick_child: kidwho + feed_off +
         drowsy|floppy|feverish|no_urine|pale_kid|weird_cry|hard_wake|temp_low !feed_fine
        when sick_child: newborn|baby_young + feed_off !feed_fine
        term lively_word: =not himself; =not herself; =not interested; =no interest; =not
         responding normally; =not smiling; staring; stares through; blank; wont look; =not
         looking; vacant; =doesnt react; =not playing; just lies; just lying; lies there; lying
         there; very still; wont be roused
        when sick_child: kidwho + lively_word +
         feverish|pale_kid|floppy|rash|vomiting|breathless|mottled
        term long_gap: seconds; gap; gaps; pause; pauses; pausing; stops; stopped; stopping
        term breath_any: breathe; breaths
        more pauses = long_gap ~ breath_any ~ baby_any
        term baby_any: baby; newborn; infant; she; he; preemie; prem; bub; neonate
        term colour_part: lips; tongue; face; skin; hands; feet; fingernails; nails; gums;
         mouth
        term colour_off: blue; bluish; grey; gray; purple; mottled; ashen; dusky; blotchy;
         marbled; pale; white
        derive colour_bad = colour_part ~ colour_off
        when sick_child: kidwho + colour_bad +
         feverish|drowsy|breathless|vomiting|floppy|fastbreath|feed_off !bruise
        term quiet_bump: =hasnt moved; =not moved; =no movement; stopped moving; =no kicks;
         less active; gone quiet; slowed down; much less; a lot less; =not as active; =not
         kicking; barely moves; barely moved; quiet; still
        when reduced_fetal_movement: quiet_bump ~ bump_word + preg_word|late_preg !move_ok
        when pre_eclampsia: newborn|baby_young + headache + visual_preg !pre_ok
        when sick_child: infant|baby_young|newborn + lively_word +
         no_urine|not_feeding|feed_off
        more lively_word: =not cried; =hasnt cried; too quiet; unusually quiet
        term pauses_strict: pauses in breathe; pausing in breathe; stops breathe; breathe
         stops; gaps in breathe; irregular breathe; apnoeas; pauses between breathe; long pauses
         _2 breathe
        when sick_child: pauses_strict !snore|adult_sleep
        term adult_sleep: cpap; sleep apnoea; sleep apnea; snoring; partner says; wife says;
         husband says; years
        term limping: limping; limps; limp; put weight on; non weight bearing; wont stand on;
         wont walk on
        when sick_child: limping + feverish !twisted_word
        term twisted_word: twisted; sprained; fell; flu jab; covid; floppy
        more no_fluids: hold down; hold anything down; hold water down; keep water down;
         nothing stays
        more no_urine: barely passed urine; hardly passed urine; barely passing; hardly
         passing; hardly any urine; hardly any wee; barely any urine
        more no_kicks: hardly moved; barely moved; scarcely moved; =hasnt moved much; hardly
         budged
        more late_pregnant: 20/21/22/23/24/25/26/27/28/29/30/31 th week;
         32/33/34/35/36/37/38/39/40/41 th week
        term milk_half: less than half the milk; half the milk; half their milk; half of their
         feeds; half their feeds; half the usual milk; half the usual feeds
        term body_hot: hot body; body is hot; body feels hot
        when sick_child: milk_half + no_fluids|feverish|body_hot|drowsy|floppy
        more newborn: hes only # weeks; shes only # weeks; he is only # weeks; she is only #
         weeks; hes just # weeks; shes just # weeks; hes only # days; shes only # days; hes #
         weeks; hes # days
        more visual_preg: cant see straight; spots everywhere; eyes gone funny; eyes going
         funny; vision has gone
        """#
}
