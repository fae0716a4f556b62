extension RuleText {
    /// Breath, airway, allergy, clots in the lung.
    static let breathing = #"""
        risk asthma_context: asthma; asthmatic; copd; emphysema; inhaler; puffer; wheeze;
         wheezing; wheezy; nebuliser; cough; cold; chest infection
        term inhaler_fails: ventolin every; inhaler every; puffs every; peak flow is half; peak
         flow _3 half; peak flow _2 low; peak flow _2 dropped; puffer every; nebs; puffs _3
         hour; inhaler constantly; inhaler non stop; reliever every; every hour today; inhaler
         _4 @not; inhaler _2 not/isnt/hasnt/doesnt/wont/aint/useless/nothing; inhaler isnt;
         inhaler doing nothing; ventolin _4 not/isnt/hasnt/doesnt/nothing; puffs and still;
         puffs _4 still; puffer _4 not/isnt/doesnt/nothing; # puffs _6 no/not/isnt/nothing;
         nebuliser _4 not/isnt; reliever _4 not/isnt/nothing; inhaler every hour; inhaler _3 no
         help/effect/difference; inhaler keeps; salbutamol _4 not/isnt/nothing; blue inhaler #
         times; inhaler _5 still; inhaler empty; inhaler ran out; albuterol _4 not/isnt; taken #
         puffs; had # puffs; used _3 inhaler # times; inhaler no; inhaler barely; need _3
         inhaler every
        term broken_speech: @cannot finish _2 sentence/sentences; @cannot _2 sentence; few
         words; one word; two words; words at a time; @cannot talk; @cannot speak; cant get _2
         words out; talk in full; complete sentences; full sentences; finish a sentence; single
         words; talk properly; barely talk; barely speak; struggling to talk; struggling to
         speak; word at a time; cant say more
        term chest_suck: chest _2 sucking; ribs _2 sucking; sucking in; skin _4 sucked; sucked
         in; using _3 neck muscles; tummy breathe; ribs showing; belly breathe; head bobbing;
         nostrils; nasal flaring; nose flaring; recession; retractions; sucks in; see _2 ribs;
         ribs pulling in; skin pulling in; pulling in under; chest caving; caving in
        term orthopnoea: cant lie flat; cant lie down; @cannot lie flat; woke _2 gasping; wake
         up gasping; drowning feeling; wakes up gasping; frothy; pink froth; foaming; sleep
         upright; sleeping upright; sat up all night; prop myself; waking up gasping; @cannot
         lie; drowning when i lie
        mod exert_mild: on the flat; climb the hill; the hill; hills; with the pram; up hills;
         when i exercise; when i run; when i jog; if i rush; if i run; for the bus; fit; weight
         on; unfit; on the hill; uphill; up the hill; fine indoors; hayfever; at altitude;
         blocked nose; nose blocked; bunged up; since i put weight; fine walking; fine at rest;
         on stairs same
        mod very_breathless: getting worse; worse than; =never; than ever; severe; really bad;
         so bad; badly; all of a sudden; suddenly; cant walk; scared; frightened; panicking;
         help; minute; exhausted; much worse; very; sudden; worse; since this morning; tonight;
         today; now; struggling; can barely
        term nail_word: toe; toes; toenail; nail; thumb; knee; shin; ankle; ink; dye; jeans
        term long_covid: had covid; covid # months; long covid; when will it go; on climbing
         stairs; climbing stairs; climb stairs; unfit; overweight; for months; for years; since
         months; past few months; last few months
        term anxiety_old: anxiety for # years; anxiety for years; anxiety since; history of
         anxiety; panic disorder; generalised anxiety; generalized anxiety; escitalopram; my
         anxiety
        rule severe_dyspnoea 2 emergency Severe breathing difficulty
        define: Breathless at rest or suddenly, cannot finish sentences, blue lips, reliever
         not working, exhaustion, low oxygen.
        source: NHS ambulance list When to call 999
        term named_severe_dyspnoea: shortness of breathe; short of breathe; sob; breathless;
         trouble breathe
        lists: named_severe_dyspnoea
        when: breathless ~ cant_do !exert_mild
        mod cant_do: cant walk; cant sleep; cant stand; cant eat; cant lie; cant move; cant
         even; cant get to; cant talk; cant climb; cant do anything
        when: cant_breathe !blocked_nose|exert_mild|anxiety_old
        when: cant_breathe + inhaler_fails|blue|sats_low|chestpain|sudden|severe
        when: breathless + at_rest !exert_mild
        when: breathless +
         abrupt|broken_speech|blue|grey|sats_low|chest_suck|inhaler_fails|confused|drowsy|orthopnoea|mottled
        when: breathless ~ very_breathless !exert_mild|blocked_nose|anxious
        when: inhaler_fails
        when: cant_finish !memory_talk
        when: broken_speech + breathless|blue|asthma_context|cant_breathe|chest_suck
        when: blue + breathless|drowsy|chestpain|confused|cant_breathe|broken_speech
         !nail_word|bruise
        when: blue !cold_skin
        term cold_skin: in the cold; cold water; cold pool; swimming pool; paddling; from the
         cold; pink up; pinks up; pinked up; warm up; warms up; warmed up; warms them
        when: sats_low !sats_usual
        when: chest_suck !baby_ok
        when: orthopnoea !snore|bad_back
        when: breathless + elder|surgery !exert_mild
        when: breathless !exert_mild|blocked_nose|anxious|asthma_mild|cold_mild|long_covid
        term baby_ok: reflux
        term blocked_nose: blocked nose; nose blocked; bunged up; stuffy; congested; blocked
         up; stuffed up; nostril; through my nose; nose; sinus; sinuses; nasal
        term anxious: anxiety; panic attack; panic attacks; anxious; stress; panicky
        mod asthma_mild: inhaler sorts; inhaler helps; inhaler works; in the cold; sorts it;
         settles with; bit tight; mild asthma; spirometry; peak flow is; asthma review; winter;
         inhaler technique; wheezy at night; wheeze at night; step down; hayfever; bit wheezy;
         slightly; little wheezy; mild; mildly; tiny bit; a bit; new inhaler; tight in the cold
        mod cold_mild: runny nose; sneezing; cold for; tickly; on the hill; hill; jogging; jog;
         when i run; stairs
        term snore: snore; snoring; snores; sleep apnoea; cpap
        fires: I can't breathe
        fires: can't finish a sentence, lips look blue
        fires: my inhaler isn't working and I'm still wheezing
        fires: sats 84% and puffed sitting still
        spares: no trouble breathing
        spares: my nose is so blocked i can't breathe through it

        term choke: lodged in; stuck in _1 food pipe; food pipe; stuck in _2 neck; went down
         the wrong way; gone down the wrong way; chok~; something stuck in _2 throat; stuck in
         _2 throat; stuck in _3 windpipe; lodged _2 throat; stuck in my gullet; food stuck;
         swallowed _4 stuck; stuck _2 gullet; stuck in the throat; caught in _2 throat; blocking
         _2 airway; airway _2 blocked; obstructed; stuck half way; wont go down; stuck in my
         chest
        term choke_now: choking; is choking; chokin; started choking; choking now; cant cough;
         heimlich; back blows; silent cough; making no sound; cant make a sound; =no sound
         coming; pointing at his throat; pointing at her throat; clutching _2 throat; clutching
         at _2 throat; grabbing _2 throat; holding _2 throat
        term cant_swallow: dribbling; drool everywhere; leaning forward; @cannot swallow;
         @cannot swallow _2 own/saliva/spit; cant _2 saliva; cant _2 spit; @not swallow;
         drooling; drool; dribbling everywhere; swallow my own spit; hurts too much to swallow;
         unable to swallow; saliva; drools; spitting _3 saliva; dribbling and cant; cant even
         swallow; swallow even
        term stridor: harsh noise breathe; noise breathe in; noisy when _2 breathe; harsh
         breathe; stridor; high pitched noise; high pitched; noisy breathe; squeaking; barking
         and; squeaky; crowing; noise when he breathe; noise _4 breathe; whistling _3 breathe;
         harsh noise; rasping; squeal; honking; whistle _2 breathe; barky cough _6 rest; breathe
         noisily; muffled voice; voice _2 muffled; hot potato; voice gone funny
        term object: grape; coin; toy; bead; marble; lego; steak; meat; bone; chicken; button;
         nut; peanut; sweet; candy; balloon; hot dog; sausage; crayon; apple; crisp; pill; fish
         bone; food; magnet; bread; carrot
        rule choking_airway 1 emergency Choking / upper airway obstruction
        define: Something stuck with a silent cough, drooling, noisy breathing in, cannot
         swallow saliva, muffled voice with drooling.
        source: Scottish Ambulance Service When to call 999
        when: crackle + cant_swallow
        when: choke_now !teething|crisp_ok
        when: choke + cant_swallow|blue|cant_breathe|breathless|sudden|stridor|crackle
        when: object + choke + blue|cant_swallow|cant_breathe
        when: stridor + cant_swallow|fever|chest_suck|blue|breathless|child|throat_bad
        when: cant_swallow ~ breathless
        when: cant_swallow + throat_bad|fever|swelling|object|voice_change|stridor
        when: object ~ swallowed + cant_swallow|breathless|silent|blue
        when: throat_closing !gland_word
        when: own_spit
        when: stridor ~ breathless
        when: object ~ choke !teething|crisp_ok
        when: kid ~ swallowed + silent|cant_breathe|blue|cant_swallow
        when: stridor + leaning
        term leaning: leaning forward; tripod; dribbling; drooling
        term own_spit: own spit; own saliva; swallow _3 saliva; swallow _3 spit; swallow water;
         cant swallow even; swallow _2 spit; swallow _2 saliva
        term silent: cant cry; red in the face; going red in the face; face is red; cant make
         noise; clutching his throat; clutching her throat; silent; cant make a sound; =no
         sound; cant make any noise; =no noise; cant cough; cant talk; going purple; making no
         sound; pointing at
        term crackle: crackling feeling; crackling; crackly; crunchy; bubbles under
        term swallowed: swallow~; swallowed; inhaled; breathed in; gulped; eaten; ate
        term teething: teething; teeth coming; chewing everything
        term crisp_ok: on my food sometimes; for a second
        term throat_bad: sore throat; throat; tonsil; tonsils; quinsy; throat infection;
         epiglottitis
        term voice_change: muffled; hoarse; voice _2 gone; voice; hot potato; thick; muffled
         voice
        term throat_closing: throat _2 closing; throat is closing; throat _2 close; throat _2
         tight; throat tightening; throat tightness; throat feels like its closing; airway
         closing; throat swelling; throat swollen shut; throat is swelling; swelling _3 throat;
         throat _2 swelling; throat _2 swelled; closing up; throat _2 shut; tongue swelling;
         throat constricting; lump in my throat and cant breathe
        fires: he's choking on a grape and can't make a sound
        fires: a piece of meat is stuck and I can't swallow my own spit
        spares: choked up reading your card

        term allergy: allergic; allergy; reaction; anaphylaxis; anaphylactic; allergi;
         anaphalaxis; anaphylatic
        risk allergen: new bp pills; bp pills; bp tablets; starting; new pills; bp medication;
         started taking; ace; nut; nuts; peanut; peanuts; shellfish; prawn; prawns; shrimp; bee;
         wasp; stung; sting; egg; penicillin; amoxicillin; antibiotic; antibiotics; seafood;
         cashew; cashews; almond; sesame; hornet; strawberries; kiwi; vaccine; jab; injection;
         latex; ibuprofen; lisinopril; ramipril; ace inhibitor; new tablets; milk; dairy;
         walnut; hazelnut; satay; crab; lobster; fish; contrast; dye; new tablet; blood pressure
         tablet; mussels; curry; thai; chinese; enalapril; perindopril; insect; new medicine;
         new medication; bitten; pistachio; dinner; eating; ate; meal; restaurant
        term hives: hives; hive; welts; urticaria; itchy all over; rash all over; rash
         everywhere; blotches all over; covered in _3 rash; itching all over; come out in; came
         out in; nettle rash; come up in; red all over; lumps all over; itchy; rash; flushed;
         bumps all over; weals; wheals
        term airway_swelling: @mouth _3 swell~; @mouth _3 swollen; swell~ _4 @mouth; swollen _3
         @mouth; puffy _2 @mouth; face _3 puffing/puffed/puffy/ballooning/ballooned/blowing;
         @mouth _2 puffing; tongue _2 big/fat/thick/bigger/huge/tingling; tongue feels; lips _3
         size; @mouth _3 swelled; throat _2 closing/tight/tightening/itchy/thick/tightness;
         angioedema; throat is closing; eyes _2 swelling; eyes _2 swollen shut; lips _2
         huge/fat/balloons; tongue coming out; throat feels _2 tight/thick; face _2 blown; face
         _2 twice; face _3 balloon; lip _3 huge; lips tingling; lips blown; swelling up _2 face
        term epipen_used: epipen; epi pen; adrenaline pen; jext; used his pen; used her pen;
         auto injector; adrenaline injector; epinephrine; emerade; autoinjector
        term used: used; gave; given; jabbed; did; done; using; injected; had; ago; came back;
         coming back; expired; again; give
        term collapse_ana: lightheaded; dizzy; faint; collapse; collapsed; passing out; floppy;
         vomiting; throwing up; wheezy; wheezing; wheeze; hoarse; diarrhoea; tummy cramps; going
         to pass out; stomach cramps; short of breathe; voice; coughing; chest tight; cant stop
         coughing
        rule anaphylaxis 1 emergency Anaphylaxis / airway angioedema
        define: Allergic reaction with airway, breathing, circulation or severe gut symptoms;
         tongue or throat swelling; recurrence after an adrenaline pen.
        source: NHS ambulance list When to call 999; NICE CG134
        term named_anaphylaxis: anaphylaxis; anaphylactic; allergic reaction
        lists: named_anaphylaxis
        when: lips_swelled + allergen|sudden|breathless
        term lips_swelled: lip~ _3 swell~; lip~ _3 swollen; swollen lip; swollen lips; lip~ _3
         swelled; lips _3 blown; mouth _3 swell~; mouth _2 swollen; tongue _3 swell~; face _3
         swell~; face _3 swollen; face _3 puffed; face _3 swelled; face _2 blown; swelling _2
         face; swelling _2 lips; eyes _3 swollen shut; swollen face; face _2 blew; lips _2 size
        when: airway_swelling + allergen|allergy|hives|breathless|sudden|vomiting !numb_dentist
        term numb_dentist: dentist; dental; filling; wisdom tooth; root canal; anaesthetic
        when: tongue_swelling
        when: hives + breathless|cant_breathe|throat_closing|airway_swelling|cant_swallow
        when: hives + allergen +
         collapse_ana|vomiting|faint|collapse|breathless|choke_now|cant_breathe
        when: allergen ~ swallowed + cant_breathe|breathless|throat_closing
        when: allergen + allergy +
         breathless|collapse_ana|airway_swelling|cant_breathe|vomiting
        when: epipen_used ~ used +
         hives|airway_swelling|breathless|worsening|allergy|sudden|used !pen_admin
        when: throat_closing + allergen|allergy|hives
        when: anaphylaxis_now
        when: hives + swallow_hard + allergen|allergy|swelling|sudden
        when: stung + breathless|faint|airway_swelling|vomiting|collapse|hives_over
        when: throat_swelling
        term stung: stung; sting; wasp; bee; bees; hornet; wasps
        term hives_over: hives all over; rash all over; rash everywhere; itchy all over; hives
         everywhere
        term anaphylaxis_now: having _2 anaphylactic; having _2 anaphylaxis; going into
         anaphylactic; think _3 anaphylaxis; think _3 anaphylactic; anaphylactic shock now; bad
         allergic reaction; severe allergic reaction; serious allergic reaction; having an
         allergic reaction; having _2 allergic reaction; is having a reaction
        term tongue_swelling: tongue _3 swell~; tongue _3 swollen; swollen tongue; tongue _3
         swelled; swelling _3 tongue; tongue _2 bigger; tongue _1 huge; tongue _2 ballooning
        term throat_swelling: throat _3 swelling; throat is closing; throat _1 closing; throat
         swelling; throat _2 closing up
        fires: ate a peanut and my lips and tongue are swelling
        fires: used his epipen 10 minutes ago and the wheeze is coming back
        spares: history of anaphylaxis to penicillin, please put it on my record

        term blood_cough: coughing _3 blood; coughed _3 blood; cough _3 blood; blood _3 cough;
         blood in _2 phlegm/sputum/spit/mucus; bloody phlegm/sputum; haemoptysis; hemoptysis;
         blood stained phlegm; spitting blood; blood when i cough; coughs _3 blood; hacking up
         blood; streaks of blood
        term pleuritic: pleuritic chest pain; on inspiration; on breathe; pain on breathe;
         pleurisy; when i inhale; deep inspiration; stab when i breathe; pain _3 breathe; hurts
         _4 breathe; sharp _4 breathe; catch _4 breathe; stabbing _4 breathe; breathe in hurts;
         deep breathe; pain _3 inhale; sharp chest pain; pleuritic; hurts to breathe; pain when
         breathe; breathe _2 hurts
        mod onesided: much bigger; bigger than the other; than the other; one foot; left thigh;
         right thigh; one side; one leg; one calf; left calf; right calf; left leg; right leg;
         my calf; her calf; his calf; calf; other leg; the other; other one; twice the size; one
         arm; left arm; right arm; just one; one thigh; behind _2 knee; only one; right ankle;
         only the; unilateral; one sided
        mod calf: arm; arms; ankle; foot; calf; calves; leg; thigh; behind my knee; lower leg;
         legs
        derive calf_pain = calf ~ pain|hot_red|hard|tender_word
        term tender_word: tender; throbbing; throbs
        derive calf_swollen = calf ~ swelling
        term hot_red: blue; tight; discoloured; hot; red; warm; purple; heat; redness
        term hard: hard; rock hard; solid; cramp
        term dvt_named: dvt _1 again; think _3 dvt; think _3 clot; clot in my leg; clot in _2
         leg; feels like _3 dvt; could be _2 clot; could be _1 dvt; possible dvt; got a dvt;
         blood clot; be a clot
        term injury_leg: cramped in the night; cramp in the night; cramps at night; cramp;
         cramped; leg day; long run; after a run; twisted; sprained; rolled; kicked; fell;
         football; bitten; bite; both ankles; both legs; end of day; end of the day; standing
         all day; after the run; tripped; rash; knee; knock; cellulitis; insect; gout; toe;
         stung; sting; bee; itchy; itching; tick; bruise; bruised
        term leg_double: leg swollen twice the size; leg _2 twice the size; leg is twice the
         size; calf _3 twice the size; swollen twice the size
        rule pe_dvt 1 urgent Pulmonary embolism / DVT
        define: New one-sided swollen painful limb (urgent), or sudden breathlessness, pain on
         breathing or coughing blood (emergency).
        source: NICE NG158
        term named_pe_dvt: dvt; blood clot; clot; clots; pulmonary embolism; embolism
        lists: named_pe_dvt
        when: calf_swollen + calf_pain + surgery|travel !both_legs
        when: calf_swollen + onesided + calf_pain|hot_red|hard|travel|sudden !injury_leg
        when: calf_swollen + calf_pain !injury_leg|both_legs
        when: calf_swollen|calf_pain + travel|surgery ~ surgery|travel + calf_swollen|onesided
         !both_legs
        when: calf_pain ~ hot_red + onesided !injury_leg
        when: calf_pain + travel + onesided !injury_leg
        when: calf_swollen + behind_knee !both_legs
        when: dvt_named
        when: calf_swollen|calf_pain + breathless|chestpain|blood_cough|pleuritic => emergency
        when: pleuritic + breathless => emergency
        when: pleuritic + travel|surgery|postpartum|calf_pain => emergency
        when: blood_cough + breathless|chestpain|pleuritic|calf_pain|travel|lots => emergency
        when: breathless + surgery|postpartum|flight + abrupt|chestpain|faint|sudden =>
         emergency
        when: blood_cough
        when: breathless + abrupt + chestpain => emergency
        when: breathless + onesided + calf_swollen|swelling => emergency
        when: leg_double !both_legs
        term flight: flight; flew; long haul; plane
        term both_legs: both legs; both ankles; both feet
        term lots: lots; cupful; cup; loads; a lot; bright red; clots; mouthful; mouthfuls;
         bowl; teaspoon; tablespoon; pints; clot
        fires: my left calf is swollen, hot and really painful after a long haul flight
        fires: sharp pain when I breathe in and short of breath, had my knee replaced 2 weeks
         ago
        spares: had a DVT in 2009, can I fly?
        """#
}
