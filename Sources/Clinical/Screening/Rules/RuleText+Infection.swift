extension RuleText {
    /// Sepsis and dangerous infections.
    static let infection = #"""
        risk infection: infection; infected; uti; water infection; chest infection; pneumonia;
         kidney infection; cellulitis; wound; abscess; flu; bug; surgery; operation;
         antibiotics; section; birth; miscarriage; catheter; picc; line; port; cut; bite;
         appendix; virus; covid; sepsis; abortion; pus; ulcer; tooth; op; chickenpox; throat;
         termination; stent; biopsy; urine; mastitis; wee; pee; fever; temp; cough; sick; ill;
         poorly; burning up
        term streaks: red streaks; streaks _3 arm; streaks _3 leg; red line; red lines;
         tracking up; streaking; red streak; streaks going; line going up
        group sepsis_sign: confused rigors mottled fastbreath no_urine doom drowsy blue
        term sepsis_named: sepsis; septic; septicaemia; blood poisoning; septicemia
        rule sepsis 1 emergency Sepsis
        define: Infection, operation or birth with confusion, rigors, mottled or cold skin,
         fast breathing, no urine, a feeling of dying.
        source: NHS Sepsis; NICE NG51
        term named_sepsis: sepsis; septic; septicaemia
        lists: named_sepsis
        when: rigors_hard + confused|no_urine|mottled_hard|fastbreath
        when: feverish + rigors + hypotension|confused
        term hypotension: hypotension; hypotensive; low blood pressure; tachycardia;
         tachycardic; bp_low
        when: feverish + confused|mottled|no_urine|doom|drowsy|blue !sepsis_ok
        when: feverish + fastbreath + weak|rigors|infection_hard|confused|drowsy !sepsis_ok
        when: rigors + feverish + infection_hard|fastbreath|surgery|postpartum|severe_ill
         !sepsis_ok
        when: infection_hard + confused|mottled_hard|doom|no_urine|drowsy
        when: infection_hard + rigors + fastbreath|weak|severe_ill|vomiting|mottled
        when: rigors_hard !sepsis_ok|cold_out
        when: streaks + feverish|rigors|doom|vomiting|weak
        when: sepsis_named ~ think_word
        when: temp_low + infection_hard|confused|rigors
        when: surgery|postpartum + feverish +
         severe|rigors|fastbreath|doom|smelly|confused|belly_pain
        when: mottled_hard + feverish|drowsy|fastbreath|confused|vomiting
        when: feverish + bp_low|sats_low|hr_fast
        risk infection_hard: infection; infected; uti; water infection; chest infection;
         pneumonia; kidney infection; cellulitis; abscess; antibiotics; catheter; picc; wound;
         sepsis; miscarriage; mastitis; urine infection; pus; kidney; flu; burning when i pee;
         kidneys; surgery; operation; op; prostate biopsy; chickenpox; appendix
        term mottled_hard: slurred speech and confusion; hypotension; hypotensive; shocked;
         capillary refill; cold extremities; cold peripheries; mottled; mottling; marbled;
         marbling; blotchy skin; skin _2 blotchy; skin _2 mottled; cold hands and feet; freezing
         cold hands; hands and feet _2 cold/ice/freezing; skin _2 grey/blue; cold and clammy;
         ashen; skin _3 patchy; cold clammy
        term rigors_hard: extreme shivering; extreme shaking; rigors; severe shivering; severe
         chills; shivering uncontrollably; uncontrollable shivering; shaking uncontrollably;
         uncontrollable shaking; violent shaking; violently shaking; violent shivers; violent
         shivering; shaking violently; teeth chattering; cant stop shaking; cant stop shivering;
         shaking chills; uncontrollable chills; uncontrollably shivering; uncontrollably
         shaking; shaking with chills
        term think_word: think; could; worried; signs; symptoms; having; got; has; again; this
        term severe_ill: really ill; so ill; awful; terrible; =never felt this/so/worse; worst;
         cant get out of bed; collapse; faint; dizzy; heart racing; very unwell; really unwell;
         vomiting; deteriorating; going downhill; weak
        term smelly: smelly; foul; smells; stinks; discharge; pus; oozing
        term sepsis_ok: teething; jabs; vaccine; jab; vaccination; drinking well; playing
        term cold_out: bus stop; out there; out in the cold; cold weather; from the cold; cold
         day; waiting for; freezing outside; outside in the cold; anxiety; panic; lake; snow;
         drink; alcohol; nervous; scared
        fires: UTI on antibiotics, now she's confused, freezing cold hands and breathing fast
        fires: temp 39.8, shaking with chills, skin is mottled
        spares: was in hospital with sepsis last winter, fully recovered

        risk chemo: chemo; chemotherapy; leukaemia; leukemia; neutropenic; neutropenia; bone
         marrow; stem cell; car t; immunotherapy; lymphoma; white cells; neutrophils; myeloma;
         oncology; chemo card; low white; stem cells; capecitabine; docetaxel; folfox; fec;
         cycle of; # cycle; rituximab; my cancer treatment; cancer treatment; chop; cycle; low
         white cells; low neutrophils; white count; stem cell transplant
        rule neutropenic_sepsis 2 emergency Neutropenic sepsis
        define: Fever, shivering or being unwell within about six weeks of chemotherapy or
         transplant, or with known low white cells.
        source: NICE CG151
        when: chemo + feverish
        when: chemo + rigors|unwell_chemo !chemo_done
        when: chemo + fever_edge !chemo_ok
        term chemo_done: finished years; years ago; wig; hair; taste; finished; parking;
         appointment time; all clear; in remission; remission
        term unwell_chemo: unwell; shivery; feel rough; feel awful; feel terrible; hot and
         cold; flu like; sore throat; =not right; burning; feel ill; feel really ill;
         goosebumps; cold and shaky; fluey; going downhill
        term fever_edge: 37.5; 37.6; 37.7; 37.8; 37.9; temp; temperature
        term chemo_ok: normal; finished years; years ago; wig; hair; taste; appointment time;
         parking; temperature normal; finished
        fires: on chemo, last round 8 days ago and my temperature is 38.3
        spares: finished chemo five years ago, need a letter for insurance

        term bad_skin: groin area; perineum; patch; thigh; belly; tummy; redness; red;
         infection; cellulitis; wound; skin; bite; cut; rash; infected; swelling; leg; arm;
         hand; blister; blisters; scrotum; groin; foot; boil; abscess; surgery; section;
         scratch; graze; spot
        mod spread_fast: spreading _3 fast/quickly/rapidly/hour/hours/minutes; by the hour;
         spreading quickly; spreading fast; spread fast; doubled; rapidly; past the line; past
         the pen; beyond the line; since this morning; grown; spreading; up my arm; up my leg;
         up his leg; up her leg; in hours; few hours; moving up; tracking
        term black_skin: purple; black; grey; dusky; crackling; crackly; dead; foul; bubbly;
         crunchy; dark; bronze; dishwater; blue; numb; blood blisters; black blisters; purple
         blisters; smells rotten; foul smelling
        mod out_of_proportion: worse than it looks; way worse; out of proportion; more than it
         looks; unbearable; agony; excruciating; so painful; extreme pain; severe pain; worst
         pain; screaming; beyond; pain is far; =dont match
        term orbital: eye _5 bulging/bulges/pushed/forward/sticking/swollen/shut; bulging eye;
         eyelid _3 swollen; eye swollen; swollen eye; eye socket; eyeball
        mod eye_move: hurts to move; pain moving; cant move; hurts when _2 moves; double;
         bulging; fever; vision; hurts to look; moving it hurts; forward; looking sideways; to
         move it; moving his eye; hurts him to look; look up
        term deep_neck: swelling under _2 tongue; swollen under _2 tongue; under _2 tongue _2
         swollen; floor of _2 mouth; cant open _2 mouth; @cannot open _2 mouth; @cannot open _2
         jaw; jaw locked; lockjaw; trismus; jaw swollen; swelling _2 neck; swollen _2 neck; neck
         _2 swollen; jaw _2 swollen; tongue pushed up; mouth wont open; jaw clamped; swelling
         under _2 jaw; face _2 swollen; hard under _2 chin; neck swelling; under my chin;
         swollen jaw; cant open _3 mouth; face swollen
        term tooth: tooth; dental; abscess; wisdom; gum; tonsil; tonsils; dentist; throat;
         quinsy; molar
        mod joint: knee; hip; shoulder; leg; artificial knee; artificial hip; joints; ankle;
         wrist; elbow; joint; toe; replaced knee; hip replacement; knee replacement
        derive hot_joint = joint ~ hot_red|swelling
        term deep_neck_hard: swelling under _2 tongue; swollen under _2 tongue; under _2 tongue
         _2 swollen; floor of _2 mouth; cant open _2 mouth; @cannot open _2 mouth; @cannot open
         _2 jaw; jaw locked; lockjaw; trismus; jaw swollen; jaw _2 swollen; tongue pushed up;
         mouth wont open; jaw clamped; swelling under _2 jaw; hard under _2 chin; swollen jaw;
         cant open _3 mouth; face _2 swollen; face swollen; swelling _2 neck; neck swelling;
         difficulty opening _2 mouth; jaw stiffness; stiff jaw; trouble opening _2 mouth; hard
         to open _2 mouth
        term spasm_word: spasm; spasms; stiffness; tetanus; puncture; stiff jaw; rusty nail
        term eye_hit: hit by; ball; punched; elbowed; poked; black eye
        term afebrile_word: poorly defined edge; well; low grade; low grade fever; afebrile
        rule severe_soft_tissue_infection 2 emergency Necrotising, orbital, deep-neck or joint
         infection
        define: Fast-spreading infection with severe pain, purple or black skin, bulging eye,
         floor-of-mouth swelling or locked jaw, hot swollen joint with fever.
        source: NICE CKS cellulitis; NHS Necrotising fasciitis
        when: bad_skin + spread_fast + black_skin|out_of_proportion + infection_word|pain
         !bruise_ok|afebrile_word
        when: bad_skin ~ blackening + smelly|feverish !bruise_ok
        when: skin_black + infection_word + pain|feverish !bruise_ok
        when: bad_skin ~ black_skin + out_of_proportion + infection_word|feverish !bruise_ok
        when: bad_skin + spread_fast + feverish + severe|rigors|vomiting|drowsy|black_skin
        when: orbital + eye_move ~ feverish|pain|orbital + feverish|bulge|double
         !eye_hit|eye_gunk
        when: deep_neck_hard + tooth|feverish + cant_swallow|breathless|feverish|trismus
        when: hot_joint + feverish + pain|severe|cant_weight|stiffness !hot_joint_ok
        when: joint_strict ~ hot_red + swelling + feverish !hot_joint_ok
        when: hot_joint + joint_repl + feverish|rigors
        when: kid_word|child|infant + feverish + joint_guard
        when: scrotal_gangrene
        when: mastoid ~ swelling|pain + feverish
        when: deep_neck_hard ~ spasm_word
        when: joint ~ joint_repl + hot_red|swelling + rigors|feverish|rigors_hard
        term joint_guard: touch her hip; touch his hip; touch her leg; touch his leg; move her
         leg; move his leg; move her hip; move his hip; touch _2 hip/leg/knee/arm; wont move _2
         leg/hip/arm/knee; holding his leg; holding her leg; wont bend; wont straighten
        risk kid_word: toddler; child; baby; son; daughter; kid; boy; girl; little one
        term mastoid: behind _2 ear; mastoid; ear sticking; ear pushed
        term stiffness: cant bend; cant move; stiff; wont bend; red
        risk joint_repl: artificial; metal hip; metal knee; new knee; new hip; replacement;
         replaced; prosthetic; injection; injected; knee replaced; hip replaced; knee
         replacement; hip replacement; joint replaced
        term scrotal_gangrene: fournier; scrotum _4 black; groin _4 black; balls _4 black;
         flesh eating; necrotising; necrotizing; gangrene; flesh eating bug; gas gangrene
        term infection_word: infection; infected; cellulitis; wound; bite; cut; scratch;
         surgery; spot; abscess; boil; fever; pus; antibiotics; insect; operation
        term trismus: cant open; wont open; lockjaw; trismus; jaw locked; drooling; muffled
        term bulge: bulging; bulges; forward; sticking out; pushed
        term double: double; vision; move
        term bruise_ok: bruise; bruised; bruising; toenail; tattoo
        fires: leg infection spreading by the hour, skin gone purple and the pain is unbearable
        fires: tooth abscess, jaw swollen, can't open my mouth or swallow
        spares: infected toenail, oozing, otherwise fine
        """#
}
