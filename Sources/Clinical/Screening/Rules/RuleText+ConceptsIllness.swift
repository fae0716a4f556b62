extension RuleText {
    /// Infection, sugar and hormones: signs that count together.
    static let conceptsIllness = #"""
        more rigors_hard = rigor_word ~ hard_shake
        term rigor_word: shiver~; shivering; shaking; shakes; trembling; chills; shuddering;
         rigors; rigor
        term hard_shake: uncontrolled; uncontrollable; uncontrollably; violent; violently; cant
         stop; cannot stop; extreme; severe; hard; like mad; like crazy; like anything; whole
         body; bed; teeth
        term low_temp_word: very low temperature; low temperature; low body temperature; lower
         than normal temperature; abnormally cold; temperature _3 low
        when sepsis: low_temp_word + rigors|confused|fastbreath|infection_hard|no_urine
        when sepsis: rigors + fastbreath + fever|temp_fever|low_temp_word|mottled
        term white_cells: white cells; white cell; white cell count; white count; white blood
         cells; white blood count; neutrophils; neutrophil count; neutrophil; immune system;
         counts
        term low_word: low; lower; dropped; drop; down; zero; wiped; nil; rock bottom;
         weakened; weak
        more chemo = white_cells ~ low_word
        term skin_turning: skin _3 turning black/purple/dusky/grey; skin _3 turned
         black/purple/dusky/grey; skin _3 gone black/purple/dusky; flesh turning black; skin
         turns black/purple
        when severe_soft_tissue_infection: skin_turning + pain_far|severe
         !bruise_ok|burned|cold_limb
        term near_eye: near _1 eye; around _1 eye; round _1 eye; eyelid; eye socket; behind _1
         eye
        term skin_infection: cellulitis; infection; infected; stye; sinusitis; swelling;
         swollen; puffy; red
        when severe_soft_tissue_infection: skin_infection ~ near_eye + vision_dbl|bulge
         !eye_hit|hayfever
        term sore_joint: joint; knee; hip; elbow; ankle; shoulder; wrist
        term hot_swollen: hot; red; swollen; puffy; swelled; agony; wont bend; cannot bend
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
        when sepsis: no_urine + mottled_hard
        more skin_spot: forearm; shin; calf; finger; knuckles; breast; scrotum; buttock; cheek
        more pain_far: =dont touch it; =doesnt touch it; =dont touch the pain; wont touch it;
         =not touching it
        term insulin_no_food: insulin but no; insulin and no; insulin without; =no dinner; =no
         lunch; =no breakfast; skipped his dinner; =not eaten; =hasnt eaten; =without eating
        when hypoglycaemia: diabetic + insulin_no_food +
         sweating|confused|acting_drunk|rigors|drowsy
        more hypo_words: sugar does not come up; sugar doesnt come up; sugar not come up; sugar
         does not rise; sugar will not come up
        term dying_now: feels like im going to die; feel like im going to die; feels like i am
         going to die; feel like i am going to die; think im going to die; think im dying; feel
         like im dying; feels like im dying; im actually dying; scared im going to die; scared
         im dying
        term dying_fine: lol; haha; laughing; embarrassed; embarrassment; hungover; hangover;
         exam; bored; boredom; panic; anxiety; anxious; hungry; gym; leg day; workout; run;
         cringe; heat; hayfever; cold; period; periods; cramps
        when sepsis: dying_now !dying_fine
        term deep_word: deep; deeper; deeply; sighing; laboured; labored
        term breath_sound: breathe; respiration; respirations
        more deep_breath = deep_word ~ breath_sound
        """#
}
