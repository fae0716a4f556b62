extension RuleText {
    /// Belly, waterworks, testicles.
    static let abdomen = #"""
        term rigid_belly: guarding; peritonism; board like; involuntary guarding; rigid
         abdomen; @abdomen _4 hard/rigid/board/rock/solid/tense/tight; hard as a board; rigid;
         rock hard; stomach like a rock; tender to touch all over; abdomen is tense; tense
         abdomen; tense belly; =no bowel sounds; absent bowel sounds; generalised tenderness;
         generalized tenderness
        term worse_moving: lying very still; lies still; lying still; wont move; guarding;
         rebound; peritonitis; peritonitic; percussion; hurts when i cough; jolt; jolting; every
         bump; bump in the road; bumps in the road; when i move; @cannot stand up straight; cant
         stand straight; cant straighten; worse when i move; wont hop; wont jump; wont walk;
         hurts to walk; hurts to cough; cant jump; hopping; when i walk; doubled over; doubled
         up; curled up; dare not move; bent over; worse _3 cough; worse _2 moving; worse _3 let
         go; when i let go; walking hunched; hunched; cant move; hurts to move; every step;
         speed bumps; wont stand up straight; jumping; folded over; stand up straight; bent
         double; worse on moving; worse on movement; worse when _2 move; worse when _2 moves;
         worse on coughing; worse with movement; worse when _2 cough; hurts more when _2 walk;
         worse when _2 walk; worse on walking; hurts when _2 walk; pain when _2 walk; pain when
         _2 cough
        term rlq: right lower quadrant; rlq; right iliac fossa; mcburney; migrating to;
         migrated; periumbilical; moved from; now its on the right; on the right; lower right
         quadrant; moved down; low down on the right; lower right; right lower; right hand side
         low; bottom right; down on the right; low on the right; moved to the right; moved down
         to the right; right side; right iliac; shifted to the right; appendix; appendicitis;
         settled on the right; low right; belly button; started round; started around; started
         in the middle; right groin; right hip; bottom right hand
        term obstruct: obstipation; =not opening bowels; obstipated; =no flatus; =no poo _3
         gas; =no poo or gas; =no gas; @not passed _3 gas/wind; @not farted; cant pass _2 wind;
         cant pass gas; =no wind; @not pass wind; brown vomit; vomiting brown; vomiting poo;
         vomiting stuff that smells; faeces; feculent; vomiting green; green vomit; vomiting
         bile; =no poo for; @not _1 pooed; @not had a poo; @not opened _2 bowels; blocked bowel;
         bowel obstruction; obstruction; vomit _3 poo; vomit smells; bloated like; distended;
         =no bowel movement; =not been for a poo; passing nothing; cant pass; nothing out the;
         @not passed _2 stool; tummy _2 huge; stomach _2 huge; swollen like; twisted bowel; poo
         or pass wind; poop or pass gas; poop or gas; pass wind or poo; =no poop; =no poop or
         gas; =not being able to poo; unable to poo; unable to pass wind; unable to pass gas;
         cant poo or; cant fart; =no stool; =no bowel sounds
        term hernia: umbilical lump; lump in my belly button; belly button _2
         lump/sticking/purple; lump by my belly button; hernia site; hernia; rupture; bulge;
         lump _2 groin; lump in my groin; groin lump; lump near my belly button
        mod stuck_hernia: screaming; black; dark; swollen; cant be pushed; hurting; vomit;
         hard; wont go back; stuck; painful; cant push; red; purple; vomiting; tender; throwing
         up; wont push; sick; agony; @not go back; being sick; cant get _3 back; sore; bigger;
         throbbing
        term gall: gallstones; gallstone; gallbladder; jaundice; jaundiced; yellow eyes; yellow
         skin; gone yellow; eyes are yellow; eyes yellow; pancreatitis; pancreas; skin _2
         yellow; eyes _3 yellow; turned yellow; dark urine and; liver; cirrhosis; turning
         yellow; look yellow; looks yellow
        mod through_back: through to _2 back; into _2 back; to my back; bores; boring; goes to
         my back; shoulder tip; tip of my shoulder; to the back
        mod belly_bad: severe; agony; excruciating; unbearable; worst; terrible; awful; so bad;
         really bad; horrendous; getting worse; screaming; doubled; writhing; cant move; worse;
         intense; crying; rolling; constant; very bad; violent; sudden; suddenly; horrible;
         blinding; extreme; insane; out of 10; curled; crippling; hours; pale; dying; cant
         stand; sweating; stabbing
        term boil_word: red; boil; abscess; hot; pus; antibiotic; gland; lymph
        mod severe_strict: severe; severely; agony; excruciating; unbearable; worst;
         horrendous; intense; crippling
        term side_back: flank; loin; side; flank pain; kidney; back
        term colic_word: radiating _4 groin; radiates _4 groin; radiating to _2 groin; down to
         _2 groin; toward _2 groin; towards _2 groin; into _2 groin; to his groin; to my groin;
         colicky
        term writhe: writhing; rolling around; cant get comfortable; cannot find a comfortable;
         cant find a comfortable; pacing; cant keep still; cant sit still
        rule acute_abdomen 2 urgent Acute abdomen
        define: Severe or moving belly pain with a hard belly, fever or worse on movement,
         obstruction, stuck hernia, pain after an operation, gallbladder infection,
         pancreatitis.
        source: NICE CKS; NHS Appendicitis
        when: rigid_belly ~ abdsite + pain|severe|vomiting|worse_moving|feverish
         !pregnant_belly|period_pain => emergency
        when: belly_pain + rigid_belly !pregnant_belly|period_pain => emergency
        when: obstruct + vomiting ~ obstruct => emergency
        when: obstruct + vomiting + belly_pain|bloat|days_many|abdsite => emergency
        when: hernia ~ stuck_hernia + pain|vomiting|severe|screaming !hernia_ok|boil_word =>
         emergency
        when: hernia ~ stuck_strict !hernia_ok|boil_word => emergency
        when: surgery + belly_pain + feverish|severe|vomiting|worsening !old_surgery =>
         emergency
        when: belly_pain + feverish + severe|rigid_belly|rigors|worse_moving|grey => emergency
        when: gall + feverish|rigors|severe|confused + belly_pain|rigors|feverish|vomiting
         !gall_ok => emergency
        when: belly_pain ~ belly_bad + through_back + vomiting => emergency
        when: pain ~ pain_moves + hop_word !rlq_ok|mild_belly => emergency
        when: gut_pain ~ severe + through_back + vomiting => emergency
        when: belly_pain + rlq !rlq_ok|mild_belly
        when: belly_pain ~ severe_belly + writhe !period_pain|mild_belly|old_belly => emergency
        when: belly_pain ~ worse_moving !period_pain|mild_belly
        when: belly_pain ~ severe_belly !period_pain|mild_belly|old_belly
        when: belly_pain + severe_belly +
         vomiting|feverish|grey|sweating|worsening|worse_moving !period_pain|mild_belly
        when: belly_pain + faint|grey|collapse !period_pain|mild_belly
        when: belly_pain + feverish + vomiting|rlq|worsening !mild_belly
        when: belly_pain ~ severe_strict ~ abrupt !period_pain|mild_belly|old_belly =>
         emergency
        when: belly_pain + rlq + feverish|vomiting|worse_moving !rlq_ok|mild_belly => emergency
        when: side_back ~ colic_word + vomiting|nausea|severe_strict|writhe => emergency
        term screaming: screaming; wont stop crying; inconsolable; agony; purple; black
        term severe_belly: strong; very strong; can not stand; cant stand; cant stand up; too
         much pain; severe; agony; excruciating; unbearable; worst; horrendous; screaming;
         doubled over; doubled up; writhing; cant move; rolling around; intense; blinding;
         extreme; out of 10; crippling; 10 10; 9 10; curled up; =never had pain; dying; terrible
        term bloat: bloated; swollen; distended; huge; balloon
        term hernia_ok: op; waiting list; surgeon; repair; soft; goes back; pushes back; pops
         back; painless; hiatus; disc; surgery date; operation date; keyhole; truss
        term old_surgery: years ago; months ago
        term pregnant_belly: pregnant; contractions; labour
        term gall_ok: surgery date; removed years; diet
        term rlq_ok: back; chronic; ovulation; every month; shoulder; knee; lasted an hour;
         completely gone; hip replacement
        term mild_belly: mild; slight; slightly; a bit of; bit of a; bit sore; goes with rest;
         comes and goes; tummy bug; wind; constipated; ibs; eases after; after a poo; lasted an
         hour; completely gone; dull; loose; keeping water down; keeping fluids down; hungover;
         diarrhoea
        term period_pain: period; periods; endometriosis; endo; time of the month; cramps
         every; menstrual
        term old_belly: for months; for years; years; ibs
        fires: belly is hard as a board and I can't stand up straight
        fires: tummy pain moved to the lower right, hurts to walk, temp 38.4
        spares: tummy bug since yesterday but keeping fluids down

        mod ball_bad: sudden; suddenly; agony; severe; excruciating; unbearable; swollen;
         swelling; woke up; woke him; screaming; higher; twisted; rock hard; vomiting; sick;
         doubled; worst; hurts; pain; painful; killing; intense; terrible; throwing up; really
         bad; doubling; kicked; hit; red; hard; sore
        derive ball_pain = testicle ~ ball_word
        mod testicle: testicle~; testicular; testis; testes; ball; balls; bollock; bollocks;
         scrotum; scrotal; nut; nuts; nutsack; ballsack; privates; willy; down there; sack;
         nads; gonads; private area
        term ball_word: pain; painful; hurts; hurting; hurt; agony; sore; swollen; swelling;
         ache; aching; aches; killing; excruciating; twisted; higher; rock hard; tender; kicked;
         throbbing
        rule testicular_torsion 1 emergency Testicular torsion
        define: Sudden severe testicle or scrotum pain or swelling, often with vomiting; lower
         belly pain in boys.
        source: HSSIB Management of acute onset testicular pain
        when: ball_pain + sudden|severe|vomiting|nausea|high_ball !ball_ok
        when: ball_pain ~ ball_acute !ball_ok
        when: boy_word|child + low_belly ~ pain + testicle
        when: ball_pain + child|hours_many !ball_ok
        term high_ball: higher; twisted; rock hard; hard; red; sitting higher
        term ball_acute: sudden; suddenly; agony; severe; excruciating; unbearable; woke;
         screaming; so much; really bad; killing; terrible; hours; today; this morning; tonight;
         swollen
        term boy_word: son; boy; lad; teenager
        term low_belly: lower belly; lower tummy; low tummy; groin; lower stomach; lower
         abdomen
        term ball_ok: lump; painless; vasectomy; for weeks; for months; dull ache for; pitch;
         tennis; knee; allergy; nut allergy; eating nuts; peanuts; ball of my foot; ball of
         foot; balls of my feet; bowling; foot; feet; golf; basketball; months; toe; itchy;
         years; physio; varicocele; off and on; on and off; kicked # weeks
        fires: sudden agony in my left testicle and I feel sick
        spares: painless lump on my testicle for months

        term no_pee: inability to urinate; inability to pee; inability to pass; anuria; anuric;
         unable to void; cant void; urinary retention; acute retention; inability; nothing will
         come out; nothing will come; nothing comes; wont come out; wee but nothing; pee but
         nothing; desperate _5 nothing; @cannot _1 pee; @cannot _1 wee; @cannot pass _2
         urine/water/pee/wee; @cannot urinate; @cannot go for a wee; @not passed _2 urine/water;
         cant wee; cant pee; =no urine; @not _1 peed; @not been able to pee/wee/go; only
         dribbles; just dribbles; dribble comes out; nothing comes out; nothing coming out; @not
         _1 wee; pee wont come; wee wont come; @cannot empty _2 bladder; only a dribble; unable
         to urinate; retention; few drops; =hasnt gone to the loo; @cannot go; only drops;
         desperate to pee; desperate for a wee; bursting for; trickle; =not had a wee; cant go
         to the loo; =not peed; @cannot go for a pee; need to pee but; need to wee but;
         dribbles; drips
        mod retention_pain: bladder; agony; pain; painful; bursting; swollen; huge; hurts;
         distended; hard; full; desperate; killing; belly; lower tummy; lump; excruciating;
         sore; lower stomach; uncomfortable; tight; unbearable; bloated
        term catheter: catheter; suprapubic; stoma bag urine; catheter bag
        mod blocked: blocked; =hasnt drained; =not draining; @not drained; @not draining; =no
         urine; bypassing; nothing in the bag; bag is empty; bag empty; stopped draining;
         leaking around; empty bag; wont drain; nothing in; =isnt draining; stopped working; =no
         drainage; nothing coming; wont flush; =no output; blood
        rule urinary_retention 1 emergency Acute urinary retention
        define: Unable to pass urine with painful swelling, or a blocked catheter with pain.
        source: NICE CKS; NHS Urinary retention
        when: no_pee + retention_pain ~ retention_site|pain !child_bug|pee_ok|vom
        when: no_pee ~ sudden_strict !child_bug|vom|pee_ok
        when: no_pee + hours_many !child_bug|vom|pee_ok
        when: no_pee + full_bladder !pee_ok
        when: catheter + blocked !cath_ok
        term retention_site: lower abdomen; suprapubic; swollen bladder; bladder; belly; tummy;
         abdomen; stomach; lower
        term full_bladder: desperate to wee; desperate for; bladder _3
         huge/full/bursting/agony/swollen/pain/killing/hurts; bursting; desperate to go;
         desperate to pee; need to go so bad; desperate; feels full; swollen; lower belly;
         agony; full bladder
        term vom: @vomit; throwing up; diarrhoea; bug; being sick; fluids; drink; drinking;
         fever; temp; dehydrated; nappy; nappies; keep water down; eat; breastfeeding; baby;
         streaks
        term child_bug: nappy; nappies; baby; toddler
        term pee_ok: burning; cystitis; slow stream; at night; he can empty; empty ok; dribble
         after; in public; shy; years; empties ok; test; sample
        term cath_ok: change; appointment; supplies; bags; order; delivery; due
        fires: I can't pee at all since last night and my bladder is agony
        fires: dad's catheter isn't draining and his belly is swollen
        spares: getting up to pee four times a night with a slow stream, about a year now
        """#
}
