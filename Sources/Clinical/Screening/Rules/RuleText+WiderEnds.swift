extension RuleText {
    /// What does not get better, what is new after weeks, and words that stand for something else.
    static let widerEnds = #"""
        pseudo: difference between arms; difference between the arms; difference between _1 arms;
         pressure difference between; difference between _1 legs; difference between the two
        pseudo: @not _1 improve; @not _1 improving; @not _1 respond; @not _1 responding; @not _1
         settle; @not _1 settling; @not _1 ease; @not _1 easing; @not _1 recover; @not _1 rise; @not
         _1 rising; @not _1 correct; @not _1 pick up; @not _1 picking up; @not _1 picked up; @not _1
         get better; @not _1 getting better; @not _1 got better
        current acute: now breathe; now breathing; now vomiting; now being sick; now throwing up;
         now drowsy; now confused; now sleepy; now hes; now shes; now they; now it is; now cant; now
         @not; now vomits; now fast breathing; now panting; now limp; now floppy; now shaking; now
         bleeding; now coughing; and today; but today; since today; from today
        pseudo: my/our/her/his/the sister/brother/mother/father/nan/gran/grandad/uncle/aunt/cousin
         just had; my/our/her/his/the
         sister/brother/mother/father/nan/gran/grandad/uncle/aunt/cousin has just had; my/our
         friend/neighbour/flatmate/colleague just had
        pseudo: since long drive; since the long drive; since a long drive; since long flight; since
         the long flight; since a long flight; since long journey; since the long journey; since a
         long journey; since long haul; since the long haul; since a long haul; since long coach;
         since the long coach; since a long coach; since long walk; since the long walk; since long
         run; since my long run; since long trip; since the long trip; since the long train
        pseudo: on birth control for #; on birth control for # months; on birth control for # years;
         on the pill for #; on the pill for # months; on the pill for # years; been on _3 for #
         months; been on _3 for # years; taking _3 for # months; taking _3 for # years; taken _3 for
         # months; taken _3 for # years
        pseudo: no my baby; no my son; no my daughter; no the baby; no the kid; not the dog; not the
         cat; dog is fine; cat is fine; not me
        pseudo: whenever i inhale; whenever i breathe; whenever i breath; whenever i take a breath;
         whenever i cough; whenever i swallow; whenever i move; whenever i stand; whenever i sit up;
         whenever he breathes; whenever she breathes; whenever i try; whenever i lie; whenever i
         walk
        cue idiom cover clause: climbed/climb/climbing/up _3 flight/flights; flight attendant; in
         flight meal
        more accident_cut: under _2 shoulder; below _2 shoulder; between _2 shoulder; by _2
         shoulder; desk; stretching; stretches; physio
        term blade_bone: shoulder blade; shoulder blades; wiper blade; blades of; razor burn; razor
         bumps; razor rash; bladed
        term skin_sign: mottled; blotchy; marbled; pale; grey; blue; ashen; patchy
        term cold_touch: cold to touch; cold to the touch; feels cold; feel cold; feels abnormally
         cold; feels stone cold; stone cold; icy cold; hands and feet are cold; cold hands and feet;
         cold hands; cold feet
        when sick_child: kidwho ~ skin_sign + cold_touch !cold_fine
        term cold_fine: swimming; sledging; snow; beach; bath; outside; playing; bruise; playground;
         ice lolly; paddling pool; blue _1 coat; blue _1 pyjamas
        term scant_wee: very little urine; little urine; little wee; hardly any wee; hardly any
         urine; barely any wee; barely any urine; barely weeing; hardly weeing; hardly peeing;
         barely peeing; =not weed; =not peed; =no urine; =no wee; =not passed urine; =not had a wee;
         =havent weed; =havent peed; =hasnt weed; =hasnt peed; =havent had a wee; =hasnt had a wee;
         urine is very dark; hardly passing water; =not passing urine; =not passed water
        term wont_stay: keep fluids down; keep any fluids down; keep anything down; keep water down;
         keep even water down; keep sips down; hold anything down; hold fluids down; keep liquids
         down; keep a thing down; even sips; everything comes back up; everything comes up; brings
         it all back; brings everything back; bringing everything up; comes straight back up
        when severe_dehydration: wont_stay + scant_wee !hangover_mild
        term hangover_mild: dog; cat; puppy; kitten; better now; feel better now; last year
        more speech_went: speech/words/talking _2
         mush/mushy/gibberish/nonsense/rubbish/scrambled/backwards/slushy/slurry/sideways/awry;
         words came out backwards; talked gibberish; spoke gibberish; talking gibberish; speaking
         gibberish; couldnt string a sentence; couldnt find _2 words; couldnt say my own name
        more spell_time: at tea; at teatime; at dinner; at supper; this afternoon; this evening; in
         the shower; at work today; mid sentence; for a minute; for five minutes; for a bit
        term up_for_air: upright _4 breathe/air/breath/breathing; sit up _4 breathe/air/breath;
         sitting up _4 breathe/air/breath; sat up _4 breathe/air/breath; propped up _4
         breathe/air/breath; bolt upright all night; sleeping upright; sleep upright; slept upright;
         sleep in _2 chair _5 breathe/air/breath; cant lie flat; cant lie down flat; =cannot lie
         flat; =unable to lie flat; hang out _2 window _3 air; head out _2 window _3 air
        term air_hungry: cant walk; =cannot walk; cant talk; cant get; cant speak; puffed; gasping;
         fighting; struggling; blue; grey; exhausted; worn out; drowning; to the loo; to the toilet;
         across the room; from bed; ankles; swollen legs; getting worse; worse tonight; all night
        when severe_dyspnoea: up_for_air + air_hungry !up_old
        term up_old: reflux; heartburn; hiatus; for years; cold; bunged; blocked; snotty; pregnant;
         since march; mattress; recliner bought; physio; shoulder; back ache; backache
        term peak_low: peak flow _3 third/quarter/fifth/half/halved/halving; peak flow _2 below #;
         peak flow _2 under #; peak flow _3 # percent; peak flow _3 # of my best; peak flow _3 # of
         his best; peak flow _3 # of her best; peak flow wont register; =cant do a peak flow; too
         weak _2 peak flow; too breathless _3 peak flow
        term spent_word: too tired to; too tired for; too weak to; too exhausted; worn out;
         exhausted; tired out; tiring; cant talk; =cannot talk; cant speak; few words; one word;
         wheez~; getting worse; =no better; blue; =not helping; =isnt helping; =not working; =isnt
         working
        when severe_dyspnoea: peak_low + spent_word !peak_fine
        term peak_fine: last year; last winter; last month; better now; back up; review; diary
        term tired_talk: too tired to talk; too tired to speak; too weak to talk; too weak to speak;
         too exhausted to talk; too exhausted to speak; too tired to breathe; tired of breathe;
         tired from breathe; worn out from breathe; exhausted from breathe; worn out with breathe
        when severe_dyspnoea: tired_talk + asthma_context|breathless
        risk dose_to_die: how much/many _8 take to @not wake up; how much/many _8 take to kill
         me/someone/somebody/you; how much/many _8 take to die; how much/many _8 take to end it; how
         much/many _8 never wake up; how much/many _8 to @not wake up; how much/many _6 to sleep
         forever; how much/many _6 to go to sleep and @not wake
        when overdose_poisoning: dose_to_die !dose_study => emergency
        term dose_study: novel; story; book; exam; essay; film; revision; lecture; toxicology;
         coursework; alarm; alarms; alarm clock; coffee; coffees; caffeine; espresso
        set tumbling: somersault somersaults somersaulting backflips backflip cartwheels cartwheel
         flips flipping flip berserk bonkers haywire galloping gallop jackhammer runaway
        more heart_odd: heart _3 @tumbling; heart _3 all over the place; ticker _3 all over the
         place; pulse _3 all over the place; heartbeat _3 all over the place; pulse _2 haywire
        term heart_wild: heart _3 @tumbling; heart _6 all over the place; ticker _6 all over the
         place; pulse _6 all over the place; heartbeat _6 all over the place; pulse _2 haywire;
         heart _2 fluttering; heart _2 jumping
        term hit_deck: went down in; i went down; went down on; hit the deck; hit the floor; hit the
         ground; ended up on the floor; found myself on the floor; woke up on the floor; came to on;
         legs gave way; legs went; keeled over; slid to the floor; greyed out; greying out; keep
         greying; blacked out; passed out; nearly went down; almost went down; sank to the floor
        when arrhythmia: heart_wild + hit_deck !heart_joy
        term heart_joy: concert; wedding; proposed; new puppy; saw him; saw her; first kiss; crush;
         present; gig; exam results; baby scan; roller coaster
        term rise_dizzy: dizzy _2 stand; dizzy _3 standing; dizzy on standing; dizzy when _2 stand;
         faint when _2 stand; lightheaded when _2 stand; light headed when _2 stand; lightheaded on
         standing; dizzy getting up; dizzy when i get up; woozy when _2 stand; swim when i stand
        term dried_up: =not having passed urine; =not passed urine; =no urine; =no wee; =havent
         weed; =havent peed; =hasnt weed; =hasnt peed; =not weed; =not peed; =not had a wee; hardly
         passed water; hardly passed urine; hardly any wee; hardly weeing; barely weeing; barely
         peeing; very little urine; little urine; =not passed water; tongue like leather; tongue
         like sandpaper; mouth like sandpaper; mouth like _2 desert
        when severe_dehydration: rise_dizzy + dried_up
        term fell_down: fell downstairs; fell down _2 stairs; fell down _2 steps; fallen downstairs;
         fallen down _2 stairs; tumbled downstairs; tumbled down _2 stairs; fell out of bed; fell
         from standing; had a fall; fell over; fallen over; found on the floor after a fall; fell
         off _2 chair; fell off _2 ladder; fell off _2 step
        term ill_after: vomited; vomiting; vomit~; being sick; been sick; drowsy; drowsiness;
         sleepy; confused; confusion; headache; muddled; increasing drowsiness
        when head_injury: fell_down + ill_after + anticoagulated !fell_old
        term fell_old: last year; years ago; months ago; since recovered
        term drug_taker: intravenous drug; ivdu; injecting drug; injects; heroin; opioid; opiate;
         fentanyl; methadone; drug user; syringe; needle in _2 arm; needle beside; overdose
        term pin_pupils: pinpoint pupil; pinpoint pupils; pupils like pinpricks; pin point pupils;
         pupils are tiny; tiny pupils; pupils tiny; pupils like pinheads; pinned pupils; pupils are
         pinned; constricted pupils; pupils are pinpoint
        when overdose_poisoning: drug_taker + pin_pupils
        term no_out: @cannot _2 poo; @cannot _3 fart; @cannot pass _2 wind/gas/stool/motion; cannot
         poo; cannot pass wind; cannot pass gas; =not passing wind; =no wind; =not passed wind; =not
         farted; =no gas; =not pooed; =unable to pass wind; =unable to pass gas; =not been able to
         fart; =havent farted; =not opened my bowels
        term sick_too: vomiting; vomit~; being sick; throwing up; stop vomiting; bringing up;
         retching
        when acute_abdomen: no_out + sick_too + belly_pain|swollen_belly => emergency
        term swollen_belly: swollen tummy; swollen belly; tummy swollen; belly swollen; tummy is
         swollen; belly is swollen; bloated; distended; blown up; hard as a drum; belly like a drum
        more early_hard: first weeks of pregnancy; early weeks of pregnancy; first months of
         pregnancy; first three months of pregnancy; weeks along; wks along
        more early_preg: first weeks of pregnancy; first few weeks of pregnancy; early weeks of
         pregnancy; first months of pregnancy; first trimester; first three months of pregnancy;
         first 12 weeks of pregnancy; before 12 weeks
        more vag_bleed: spotting or bleeding
        term one_drop: =not passed a drop; =not a drop; =no drop; =not a dribble; =havent passed a
         drop; =hasnt passed a drop; =not peed a drop; =not weed a drop; =nothing comes out;
         =nothing coming out; =nothing will come out
        term bladder_hurt: bladder; prostate; catheter; water works; waterworks; bursting; doubled
         up; desperate to wee; desperate to pee
        when urinary_retention: one_drop ~ bladder_hurt
        term wound_turned: cut/wound/graze/scratch/bite/blister _4
         bad/manky/mandy/septic/infected/green; cut/wound/graze/scratch _4 weeping/poisoned/pussy
        term cannot_warm: the shakes; cant get warm; =cannot get warm; teeth chattering; shaking
         with cold; shivering; freezing cold; rigors; cant stop shaking; cant stop shivering
        term muddled_now: losing track; cant think straight; cant follow; muddled; confused; =not
         making sense; away with the fairies; cant remember; =dont know what day; forget what;
         spaced out
        when sepsis: wound_turned + cannot_warm + muddled_now
        term cannot_cry: @cannot speak; @cannot _4 cry; @cannot _3 cough; @cannot breathe; @cannot
         talk; =no sound; silent
        term is_stuck: something _2 stuck; food _2 stuck; stuck in _2 throat; lodged in _2 throat;
         went down the wrong way; choked on; choking on; caught in _2 throat; object _3 stuck
        when choking_airway: cannot_cry ~ is_stuck !stuck_ok
        term stuck_ok: yesterday; last week; fishbone; fish bone; pill; lump in throat; globus
        more cystitis: burning/burns/stings/stinging/hurts every time _3 pee/wee/go; burning/burns/
         stings/stinging/hurts whenever _3 pee/wee; burning/burns/stings/stinging/hurts each time _3
         pee/wee; burning/stinging _2 urinate
        term rust_poke: rusty nail; stepped on _2 nail; trod on _2 nail; nail through _3; stood on
         _2 nail; pitchfork; garden fork; rusty; barbed wire; puncture wound; deep splinter; cat
         bite
        term tetanus_when: tetanus; lockjaw; throbbing; red; puffy; sore
        care urgent: rust_poke + tetanus_when + recent !long
        term joint_up: swollen _5 joint/toe/knee/ankle/metatarsophalangeal; toe _3 swollen; big toe
         _4 red/hot/swollen/throbbing; ankle _3 hot; hot swollen; hot and swollen
        term joint_why: gout; overnight; sudden onset; cant bear; cannot bear; bed sheet; agony
        care urgent: joint_up + joint_why !long
        term itch_preg: itching/itchy/itches _4 hands/feet/palms/soles; hands/feet/palms/soles _3
         itching/itchy/itch; itching all over; itchy all over
        care urgent: itch_preg + weeks_late|late_pregnant|pregnant
        more routine_strong: dermatologist; rheumatologist; neurologist; gynaecologist;
         cardiologist; endocrinologist; gp seems; gp said; gp says; gp reluctant; to my gp; ask my
         gp; ask my doctor; ask the doctor; ask my gp about; mention it to; put me on; put her on;
         put him on; another kind of; different kind of; other kind of; mirena; coil out; started
         iron; my hormones
        """#
}
