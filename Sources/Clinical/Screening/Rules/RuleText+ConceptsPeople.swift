extension RuleText {
    /// What parents, carers and pregnant women say, and readings and surroundings; as conjunctions.
    static let conceptsPeople = #"""
        term feed_word: feed; feeds; feeding; bottle; bottles; breast; boob; milk; nurse;
         nursing; formula
        term refuse_word: refus~; wont; not taken; not taking; not had; hasnt had; missed;
         skipped; turns away; turning away; no interest; not interested; hardly; barely; half;
         less than half; too tired; too sleepy; too weak; falls asleep; stopped; not fed; hasnt
        derive feed_off = feed_word ~ refuse_word
        term feed_fine: only breast; breast only; only wants breast; prefers breast;
         breastfeeding fine; still breastfeeding; takes the breast; breast fine; weaning;
         solids; wean; switch; switching; formula brand; cows milk; oat; allergy; night feeds;
         night feed; drop; dropping; cup; stop breastfeeding; sore nipples; latch; holiday;
         nursery
        when sick_child: kidwho + feed_off +
         drowsy|floppy|feverish|no_urine|pale_kid|weird_cry|hard_wake|temp_low !feed_fine
        when sick_child: newborn|baby_young + feed_off !feed_fine
        term lively_word: not himself; not herself; not interested; no interest; not responding
         normally; not smiling; staring; stares through; blank; wont look; not looking; vacant;
         doesnt react; not playing; just lies; just lying; lies there; lying there; very still;
         wont be roused
        when sick_child: kidwho + lively_word +
         feverish|pale_kid|floppy|rash|vomiting|breathless|mottled
        term long_gap: seconds; gap; gaps; pause; pauses; pausing; stops; stopped; stopping;
         holds; holding
        term breath_any: breathe; breaths
        derive pauses = long_gap ~ breath_any ~ baby_any
        term baby_any: baby; newborn; infant; she; he; preemie; prem; bub; neonate
        term colour_part: lips; tongue; face; skin; hands; feet; fingernails; nails; gums;
         mouth
        term colour_off: blue; bluish; grey; gray; purple; mottled; ashen; dusky; blotchy;
         marbled; pale; white
        derive colour_bad = colour_part ~ colour_off
        when sick_child: kidwho + colour_bad +
         feverish|drowsy|breathless|vomiting|floppy|fastbreath|feed_off !bruise
        term quiet_bump: hasnt moved; not moved; no movement; stopped moving; no kicks; less
         active; gone quiet; slowed down; much less; a lot less; not as active; not kicking;
         barely moves; barely moved; quiet; still
        when reduced_fetal_movement: quiet_bump ~ bump_word + preg_word|late_preg !move_ok
        term sore_joint: joint; knee; hip; elbow; ankle; shoulder; wrist
        term hot_swollen: hot; red; swollen; puffy; swelled; agony; wont bend; cannot bend
        term sick_words: unwell; feverish; shivery; fever; temperature; sweats; rigors
        when severe_soft_tissue_infection: sore_joint ~ hot_swollen +
         pain|stiffness|cant_weight + temp_fever|fever|rigors !hot_joint_ok
        term skin_spot: skin; cut; wound; graze; scratch; bite; redness; rash; patch; leg; arm;
         hand; foot; thigh; blister; area; scar; groin; belly
        term skin_dying: purple; black; dusky; grey; blistering; blisters; blistered; crackles;
         crackly; numb
        mod pain_far: worse than; out of proportion; off the scale; unbearable; excruciating;
         agony; far more than; more than you would; more than you; screaming; way more; cant
         bear; so much pain; beyond
        derive skin_death = skin_spot ~ skin_dying
        when severe_soft_tissue_infection: skin_death + pain_far +
         swelling|spread_fast|infection|feverish|hot_red !bruise_ok|burned|cold_limb|raynaud
        term household: several people; people who live; live together; same house; others;
         other people; others at home; people in; others in; the rest of; rest of us; the
         others; two of us; family members; everyone else; everyone in; anyone else; both kids;
         children too
        term outdoors: outdoors; improve outdoors; leave the building; left the building; leave
         the room; out of the building; eases when; better when; improves when; goes when; ease
         off when; clears up when; once out; once outside; once were out; in the garden; away
         from home; out in the garden
        term surgery_recent: operation; surgery; op; procedure; replacement; arthroscopy;
         section; hysterectomy
        term breath_now: breathless; out of breathe; short of breathe; puffed; cant get my
         breathe; breathlessness
        when pe_dvt: surgery_recent + breath_now +
         racing_word|pleuritic|side_hurts|faint|sats_low => emergency
        term racing_word: racing; pounding; palpitations; fast heart; heart rate; pulse;
         fluttering
        term side_hurts: pain in my side; stitch; sharp pain; catches; stabbing; pain when i
         breathe; pain in my back when
        when sepsis: no_urine + mottled_hard
        term doom: fading; slipping away; fading away; like im fading
        when pre_eclampsia: newborn|baby_young + headache + visual_preg !pre_ok
        when sick_child: infant|baby_young|newborn + lively_word +
         no_urine|not_feeding|feed_off
        term lively_word: not cried; hasnt cried; too quiet; unusually quiet
        term skin_spot: forearm; shin; calf; finger; knuckles; breast; scrotum; buttock; cheek
        mod pain_far: dont touch it; doesnt touch it; dont touch the pain; wont touch it; not
         touching it
        term insulin_no_food: insulin but no; insulin and no; insulin without; no dinner; no
         lunch; no breakfast; skipped his dinner; not eaten; hasnt eaten; without eating
        when hypoglycaemia: diabetic + insulin_no_food +
         sweating|confused|acting_drunk|rigors|drowsy
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
        term hypo_words: sugar does not come up; sugar doesnt come up; sugar not come up; sugar
         does not rise; sugar will not come up
        """#
}
