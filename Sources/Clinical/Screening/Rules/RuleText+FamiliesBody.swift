extension RuleText {
    /// Families of words for belly, skin, eyes, limbs, burns, bladder, sugar, gas and cold.
    static let familiesBody = #"""
        term belly_place: belly; tummy; stomach; abdomen; guts; gut; bump; bladder
        term like_board: hard/stiff/solid/rigid/tight/tense/firm _2
         board/rock/wood/table/plank/drum/stone/football/ball; rock hard; rock solid; solid; rigid;
         board like; hard as; like a drum; like a football; blown up; swollen like; swollen up;
         bloated like; huge; swelled up; distended; ballooned; fit to burst; pregnant looking
        term pain_utmost: agony; excruciating; unbearable; screaming; worst pain; cant bear; cant
         stand it; cant move; cant stand up; cant stand straight; cant straighten; curled up;
         doubled over; doubled up; writhing; crying; in tears; killing; howling; awful; severe;
         terrible; desperate; bursting; 10 10; ten out of; 10 out of; 9 10; 9 out of
        term no_water_out: @not _2 drop; =not one drop; =not a drop; =not a single drop; =nothing
         coming out; =nothing comes out; nothing comes; nothing coming; @cannot _2
         pee/wee/urinate/piss/pass/go; @cannot pass _2 urine/water/wee/pee; =havent/hasnt/not/no _2
         peed/weed/pee/wee/urinated/urine/water; dribble; dribbles; dribbling; just drips; unable
         to pass; urge to _2 but; need to _2 but
        term want_go: desperate to _2; bursting; dying to go; need to go; needing to go; need to
         wee; need to pee; strong need; strong urge; urge; full bladder; bladder; strain;
         straining; stood at the toilet; stood at the loo; all night at the toilet
        when urinary_retention: no_water_out + want_go +
         like_board|pain_utmost|bladder_full|agony_word|retention_pain
         !child_bug|vom|pee_ok|poo_only|gastro|kid_self|utisimple|dry_tube
        when urinary_retention: no_water_out + belly_place ~ like_board +
         pain_utmost|agony_word|pain !child_bug|pee_ok|poo_only|gastro|kid_self|utisimple
        when urinary_retention: no_water_out + want_go + pain ~ belly_place
         !child_bug|pee_ok|poo_only|gastro|kid_self|utisimple|burn_pee
        term burn_pee: burns; burning; stings; stinging; cystitis; trickle often; frequency; thrush
        term dry_tube: dialysis; transplant; =no wind; =no poo
        term tube_word: catheter; tube; suprapubic; urine bag; leg bag; catheter bag; night bag;
         foley
        term tube_dead: blocked; stopped draining; =not draining; =nothing in _1 bag; bag is empty;
         bags empty; bag s empty; empty bag; empty; =no urine; nothing draining; =not working;
         =nothing coming; bypassing; kinked; dry since; =no wee in; =hasnt drained; clogged;
         leaking round
        term tube_hurt: agony; belly; bladder; tight; burst; bursting; pain; painful; sweating;
         headache; cramps; cramping; swollen; hard; desperate; flushed; spasms; doubled
        when urinary_retention: tube_word + tube_dead + tube_hurt !cath_ok|feeding_tube|ear_tube
        term feeding_tube: feeding; peg; ng; nasogastric; chest drain; formula; inner tube;
         youtube; tube station; underground; test tube; toothpaste; tube strike; london
        term ear_tube: ear; ears; eustachian; grommet; fallopian; sterilised

        risk groin_lump: lump in _2 groin; groin lump; hernia; rupture; bulge in _2 groin; bulge in
         _1 tummy; lump in _1 scrotum; bulge; groin swelling; belly button lump; navel
        term lump_stuck: rock solid; rock hard; gone hard; went hard; hard now; solid; dark red;
         purple; black; blue; @cannot _2 push _3 back; wont push back; wont go back; =not go back;
         @cannot _2 get _3 back in; wont go in; stuck out; stuck; wont reduce; =doesnt go back;
         tense; trapped
        term lump_ill: bringing up; vomit~; being sick; sick; throwing up; agony; excruciating;
         screaming; severe; red; pain; painful; sore; cant poo; =no wind; hurts; tender
        when acute_abdomen: groin_lump + lump_stuck + lump_ill
         !hernia_ok|boil_word|ingrown|old_hernia => emergency
        term ingrown: ingrown; shaving; spot; pimple; lymph; gland; glands; cyst; sebaceous; boil;
         pea; soft; disc; slipped; back pain; hiatus; constipation; piles; haemorrhoids; shoulder;
         knee
        term old_hernia: waiting list; surgeon said; pops in; goes back in; easily; repair date;
         months ago
        term wind_stopped: =no/not/havent/hasnt/cant/cannot _4
         fart/farted/wind/gas/poo/pooed/stool/bowels/stools; bowels _2 stopped/blocked/shut;
         =nothing out of _2 back end; =nothing moving; stoma _3 nothing/empty/stopped/=not
        term belly_blown: bloat~; swollen up; balloon; distended; like a drum; blown up; huge;
         belly _2 swollen; tummy _2 swollen; stomach _2 swollen
        term cramps_sick: cramping; cramps; vomit~; sick; throwing up; bringing up; green; brown;
         in waves; spasms; colicky; gripping
        when acute_abdomen: wind_stopped + belly_blown + cramps_sick
         !bowel_slow|ibs_word|constip_word|period_pain => emergency
        term ibs_word: ibs; constipation; laxative; fibre; prunes; baby; formula; flatulence;
         menopause; usual; probiotics

        term eye_sore: red eye; bloodshot eye; bloodshot; red painful eye; painful red eye; eye _2
         red/bloodshot/agony/painful/throbbing/hurts; painful eye; sore eye
        term eye_haze: halos; haloes; rainbows; rings round; rings around; blurry; blurred; misty;
         foggy; hazy; cloudy; steamed; dim; cant see properly
        term eye_ill: headache; sick; vomit~; nausea; agony; brow; throwing up; thumping; severe
        when acute_vision: eye_sore ~ eye_haze + eye_ill
         !eye_ok|cold_eye|contact_lens|discharge_eye|hayfever|screen_eyes => emergency
        when acute_vision: eye_sore + eye_haze + eye_ill
         !eye_ok|cold_eye|contact_lens|discharge_eye|hayfever|screen_eyes => urgent
        term screen_eyes: screen; screens; tired; contact lens; hay fever; hangover; wine;
         migraine; gunk; sticky; conjunctivitis
        term eye_puffed: eye _3
         shut/closed/bulging/bulges/pushed/sticking/swollen/swelled/protruding; eyelid _3
         swollen/shut/closed/red; bulging eye; bulging out; eye socket
        term eye_deep: hurts to move; painful to move; pain moving; sore to move; hurts to look;
         hurts looking; cant move it; cant look; double; cant see properly; sight _2 blurry;
         colours washed; red all round; red all around; redness all; hot
        term eye_cause: sinus; sinusitis; fever; temperature; feverish; cold; infection; hot;
         shivery; tooth; poorly; bite; scratch; unwell; temp; drowsy
        when severe_soft_tissue_infection: eye_puffed + eye_deep + eye_cause
         !eye_hit|hayfever|stye_word|punch_word|eye_ok
        when severe_soft_tissue_infection: eye_puffed ~ eye_deep
         !eye_hit|hayfever|stye_word|punch_word|eye_gunk|contact_lens|eye_ok
        term stye_word: stye; sty; conjunctivitis; pollen; allergy; mosquito; gunk; sticky; makeup;
         mascara; eyelash
        term punch_word: punched; elbow; ball; cricket; boxing; fight; headbutt; black eye; squash;
         door; bite; bitten; sting; stung

        term cast_on: cast; plaster; splint; backslab; boot; bandage; broken leg; broken arm; broke
         my leg; broke my arm; fracture; broken wrist; crushed; crush; tourniquet
        term limb_end: toes; fingers; foot; hand; leg; arm; calf; thumb; forearm; ankle
        term end_bad: numb; blue; white; cold; grey; purple; tingling; pins and needles; =no
         feeling; cant feel; cant move; hard as; tight; swollen; dusky
        term cold_stone: stone cold; freezing; ice cold; icy; like ice; cold as; frozen; white as;
         marble; waxy; pale; white; blue; grey; mottled; purple; colour of; bloodless; alabaster;
         corpse; deathly; cold to touch
        term feel_gone: @cannot _1 feel _3 foot/toes/hand/fingers/leg/arm/feet; =no feeling _3
         foot/toes/hand/fingers/leg/arm; lost _2 feeling _3 foot/toes/hand/fingers/leg/arm; numb _1
         foot/toes/hand/fingers/leg/arm; foot/toes/hand/fingers/leg/arm _3 numb/dead; =no pulse;
         cant find a pulse; pulse in it
        when limb_ischaemia: feel_gone ~ cold_stone
         !raynaud|slept_on|weather_word|snow_word|cold_context|other_limb|frost_fine|thaw_word
        term snow_word: snow; ski; skiing; frost; winter swim; ice pack; ice bath; cold water;
         gloves; chilblains; raynauds; swim; swimming; lake; outside; freezer; neuropathy; years;
         months; carpal; block; anaesthetic; nerve block; bus stop; slept; sat on; crossed
        term other_limb: both hands; both feet; hands and feet; fingers and toes; all my fingers
        term thaw_word: warm up; warms up; warmed up; come back to normal; fine after

        term gas_home: boiler; gas fire; gas cooker; heater; stove; log burner; wood burner;
         woodburner; burner; barbecue; bbq; generator; paraffin; chimney; flue; yellow flame; pilot
         light; aga; caravan; narrowboat; fireplace; coal fire; gas hob
        term heads_thick: headache; headaches; thick head; thick heads; thick headed; sore head;
         sore heads; head pounding; heads pounding; banging head; banging heads; muzzy; fuzzy;
         groggy; woozy; dizzy; sick; nauseous; dozy; sleepy; knackered; staggering; wobbly;
         vomiting; throwing up; flu; fluey; rough
        term all_home: all of us; everyone; everybody; whole family; whole house; me and; both of
         us; the kids; the lads; both the; the dog; the cat; the baby; my wife and; my husband and;
         the family; housemates; flatmates; we all; weve all; we are all; were all; all got; we
         both; wife too; husband too
        term air_better: better at work; better outside; go outside; goes outside; when we go out;
         step outside; fresh air; once we leave; leave the house; out of the house; better by the
         time; better at school; better when out; goes away when; fine at work; fine when we; fine
         outside; every morning; in the house; at home; at mums; alarm; beeping; detector;
         staggering; only at home; only indoors; indoors; in the flat
        when carbon_monoxide: gas_home + heads_thick + all_home ~ air_better
         !burn_smell|price_word|norovirus|co_ok
        when carbon_monoxide: gas_home + heads_thick + all_home + air_better
         !burn_smell|price_word|norovirus|co_ok
        term norovirus: norovirus; bug; stomach flu; food; takeaway; kebab; covid; test positive;
         hangover; hungover; wine; school bug; coughing; runny nose; sneezing
        pseudo: dog/cat/pet/hamster/parrot/budgie _5 staggering/wobbly/collapsed/sick/asleep/drowsy
         _5 boiler/flame/heater/fire/stove

        term hot_splash: boiling; kettle; hot oil; hot fat; chip fat; scalding; hot water; hot tea;
         hot coffee; cup of tea; cuppa; mug of; coffee; brew; pan; saucepan; soup; gravy; pot
         noodle; noodles; porridge; wax; hot milk; bath too hot; iron; fryer; steam; hob
        term pulled_over:
         pulled/grabbed/knocked/tipped/tugged/spilt/spilled/poured/dragged/reached/tipping _5
         over/down/on/off/onto; went all over; all over; down him; down her; down his; down
         herself; down himself; over himself; over herself; over his; over her; on herself; on
         himself; onto
        term skin_comes: skin _2
         peeling/off/coming/white/raw/red/blister/blisters/blistered/blistering/sheets/hanging/leathery/waxy/charred/falling;
         peeling; blister~; red all over; bright red; raw; screaming; wont stop screaming;
         leathery; charred; weeping
        term small_one: toddler; baby; year old; yo; month old; months; little one; kid; grandson;
         granddaughter; daughter; son; child; boy; girl; herself; himself; infant
        when major_burns: hot_splash ~ pulled_over + small_one + skin_comes
         !small_burn|sunburn|cooled_fine|iron_clothes
        when major_burns: hot_splash ~ pulled_over ~ small_one
         !small_burn|sunburn|cooled_fine|iron_clothes|lukewarm
        term lukewarm: lukewarm; cold; cooled; tepid; carpet; sofa; laptop; phone; rug; keyboard;
         book; homework; iced; floor; t shirt; trousers; shirt; dress; shelf; books; toys; drawer;
         hair; cat; dog; sleeve; cardigan; recipe; how long; blanket; duvet; curtains; empty
        term cooled_fine: small; tiny; lukewarm; fine now; last year; years ago; healed; healing;
         scar; pink mark; =no mark; =no blister; =no blisters
        term iron_clothes: ironing; clothes; iron tablets; stain; stains; washing; lunch; make
        term fire_near: fire; bonfire; petrol; house fire; smoke; smoke filled; flames; flash;
         explosion; gas went up; barbecue; lighter fluid; aerosol; fireball; blaze; burning
         building; chip pan; burned down; caught fire
        term airway_burn: soot; singed; =no eyebrows; =no eyebrows; eyebrows gone; lost _2
         eyebrows; burnt nostrils; black snot; black phlegm; black stuff; coughing black; spitting
         black; face _2 burnt/burned/raw/red/blistered/peeling/scorched; burnt face; burned face;
         scorched face; nose hairs; breathed in _3 smoke; inhaled; throat; lungs
        term voice_smoke: hoarse; husky; croaky; raspy; darth vader; gravelly; croaking; wheez~;
         sore throat; throat _2 sore; throat _2 burns; coughing; cough; cant talk; voice; short of
         breath; breathless; stridor; noisy breathing; hard to breathe; lips swelling
        when major_burns: fire_near + airway_burn + voice_smoke !smoking_quit|fire_calm
        term fire_calm: fire pit; campfire last; bonfire night; fire alarm; fire drill; fireplace;
         throat infection; shouting; karaoke; hayfever; smells; smell of; cleared; reclaimed; on
         fire; fireman; training; smokers; cigarettes; vape; vaping; laser; waxed; waxing
        pseudo: burning through _2 skin; burning through;
         acid/unblocker/bleach/caustic/alkali/cement/chemical _6 burning

        term zap_plug: plug; socket; outlet; wire; cable; fuse; fusebox; mains; charger; toaster;
         lamp; extension lead; live; switch; electric; busbar; pylon; electricity; volts; power
         line; third rail
        term zap_bang: bang; flash; shock; zapped; jolt; thrown; flung; sparks; spark; blew;
         electrocuted; got a belt; belt off
        term zap_body: black mark; burn; burnt; burned; charred; scorched; chest; heart; jumping;
         flip; flutter~; racing; skipping; palpitations; arm _2 numb; numb; tingling; passed out;
         blacked out; confused; cant let go; dazed; thumping; muscles; ringing
        when electrocution: zap_plug ~ zap_bang + zap_body
         !shock_ok|price_word|static_word|elec_ok|bill_word|burnt_food
        when electrocution: zap_plug + zap_bang + zap_body
         !shock_ok|price_word|static_word|elec_ok|bill_word|burnt_food
        term bill_word: bill; bills; tariff; meter; fitbit; watch; phone battery; ecg; leads; pads;
         tens machine; tens; static; car; trampoline; jumper; carpet; fence; sheep; electrician
         booked; festival; concert; hair; straighteners; light bulb; went out
        term burnt_food: toast; food; dinner; cake; dust; smells; smell; fine now and

        term juice_given: juice; jelly babies; glucose; sugar; sweets; coke; lucozade; dextrose;
         gel; biscuits; lucozade; glucogel; chocolate; treated; treating; hypo treatment;
         glucotabs; honey; cola
        term sugar_tested: still # ; still #; only #; still under #; under #; =not coming up; wont
         come up; wont go up; =not rising; =not going up; dropping; keeps dropping; back down; #
        term hypo_signs: shaky; shaking; muddled; confused; worse; =not coming up; wont come up;
         sweaty; sweating; wobbly; drowsy; cant think; slurring; pale; faint; blurry; odd; fading;
         sleepy; =not rising; nothing working
        term low_reading: still/only/reads/reading/at/is/its/under/below/says/down _1
         1.0/1.1/1.2/1.3/1.4/1.5/1.6/1.7/1.8/1.9/2.0/2.1/2.2/2.3/2.4/2.5/2.6/2.7/2.8/2.9; 2.4; 2.2;
         2.1; 1.9; 1.8; 2.3; 2.5; 2.6; 2.0; 1.7
        when hypoglycaemia: juice_given + low_reading + hypo_signs
         !corrected_word|kettle_word|recipe_word|temp_fever
        term recipe_word: recipe; recipes; litres; kg; weight; tooth; teeth; diet; dentist; loaves;
         pounds
        term sugar_meter: sugar; sugars; bm; bms; glucose; blood sugar; libre; sensor; dexcom
        term meter_hi: hi; high; off the scale; error;
         20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/36/37/38
        when dka: diabetic|type_one + sugar_meter ~ meter_hi + vomiting|deep_breath|drowsy|ketones
         !sugar_fine|hypo_q
        when dka: t_one + sugar_meter ~ meter_hi + vomiting|deep_breath|drowsy|ketones
        term t_one: t1; t1d; type 1; type one; type1; t1dm

        term steroid_dep: pituitary; addisons; addison s; adrenals; adrenal; hydrocortisone;
         prednisolone; pred; steroids; cortisone; fludrocortisone; tablets you must never stop;
         must never stop; =never stop taking; sick day rules; hypopit; congenital adrenal; steroid
         card
        term dep_missed: left _2 in; left them; left behind; ran out; stopped; forgot; missed;
         lost; =without; days ago; cant keep; vomited; threw them up; bringing back; sicked up; =no
         tablets; run out; skipping
        term dep_weak: heaving; vomit~; being sick; sick; throwing up; cant lift; cant stand; cant
         get up; too weak; weak; floppy; collapsed; collapse; faint; dizzy; drowsy; grey; limp; bp;
         passing out; shaky; confused; sleepy; off the pillow
        when adrenal_crisis: steroid_dep + dep_missed + dep_weak
         !steroid_ok|inhaled_word|cream_word|course_end
        term cream_word: cream; creams; inhaler; nasal spray; eczema; injection in my knee; joint
         injection; dog; cat; gym; bodybuilding; weaning; consultant said; short course; eye drops;
         drops; ointment
        term course_end: finished; five day; 5 day; course; week course; taper; tapering

        term left_frost: frost; snow; outside all night; out all night; sleeps rough; rough
         sleeper; sleeping rough; doorway; freezing; canal; ditch; garden all night; fell in the
         river; =no heating; unheated; heating off; in the cold; ice; blizzard; cold water; on the
         floor all night; in the lake
        term cold_dull: mumbling; slurring; slurred; confused; drowsy; =no shivering; =not
         shivering; stopped shivering; shivering stopped; clumsy; =not making sense; cant wake;
         hard to wake; skin like marble; marble; coat off; clothes off; undressed; took _2 clothes
         off; took _2 coat off; taken _2 coat off; rambling; dopey; =not responding
        when heat_cold: left_frost + cold_dull !cold_drink|sepsis_word|car_cold|shiver_ok
        term car_cold: car; windscreen; boiler; plants; pipes; bins; dog walk; cat
        term shiver_ok: frost bite pad; had a cold; flu

        term leg_alone: one calf; one leg; left calf; right calf; left leg; right leg; other leg;
         calf; my leg; leg below; below the knee; one ankle; behind my knee; his leg; her leg
        term leg_up: swollen; swelled; swollen up; balloon; ballooned; puffed; blown up; bigger
         than; twice the size; fatter; tight; come up; up like; thicker; red; hot; warm; shiny;
         hard; purple; throbbing
        term leg_risk: flight; flew; plane; long haul; coach; knee op; hip op; op; operation;
         surgery; cast; plaster; boot; bed; bedbound; on the sofa; pill; hrt; cancer; chemo;
         pregnant; postnatal; baby; clot; dvt; drive; long drive; factor v; covid; hospital;
         immobile; sat down all; crutches; sedentary; stocking
        when pe_dvt: leg_alone ~ leg_up + leg_risk ~ leg_alone|leg_up
         !both_legs|injury_leg|bruise_only|bug_bite|twisted_word|cramp_only|dvt_clear => urgent
        when pe_dvt: leg_alone ~ leg_up + leg_risk
         !both_legs|injury_leg|bruise_only|bug_bite|twisted_word|cramp_only|dvt_clear|sciatic_word
         => urgent
        when pe_dvt: leg_alone ~ bigger_leg
         !both_legs|injury_leg|bruise_only|bug_bite|twisted_word|muscle_train|dvt_clear => urgent
        term bigger_leg: bigger than _2 other; twice _2 size; fatter than _2 other; swollen and;
         thicker than _2 other; hot and swollen; swollen and hot; red and tight; red and swollen;
         tight and hot; swollen and sore; swollen and painful; blown up; like a balloon
        term muscle_train: gym; training; bodybuilding; since birth; always been; years; boots;
         jeans; lymphoedema; lymphedema; months; cycling; polio; fell; kicked
        term bug_bite: bite; bitten; sting; stung; wasp; mosquito; horsefly; cellulitis; insect;
         cut; graze; spider
        term cramp_only: cramp; cramps; marathon; squats; run; jog; football; shin splints;
         trainers; hot weather; heat; boots; blister
        term dvt_clear: scan clear; scan was clear; ruled out; clots ruled out; doppler clear;
         ultrasound normal; on blood thinners for; on apixaban for; treated; eczema; varicose;
         sunburn; sunburnt
        term sciatic_word: sciatica; back; shooting; socks; flight socks; gout; arthritis; both;
         ulcer; wound; dressing; dressings; stitches; scar; razor; shaving; tattoo; waxing
        pseudo: leg/calf/arm/hand/foot/face/ankle/knee/lip/tongue/throat/eye _3 blown/swollen
         up/like; coughed/coughing/cough/hacked/hacking _2 blood/pink
        more blood_cough: hacked/hacking/coughed/coughing/hocked/hoiked/brought/gobbed _3
         blood/bloody/pink/rusty _2 spit/phlegm/mucus/froth; hacked/hacking/coughed/coughing _2
         blood

        term infect_bed: chest infection; water infection; kidney infection; uti; wound;
         cellulitis; pneumonia; infection; infected; flu; operation; op; stitches; c section;
         caesarean; miscarriage; abscess; catheter; cut; boil; drain; tooth; having the baby; gave
         birth; termination; appendix; line; picc; fever; temperature; temp; feverish; virus;
         virus; oozing; pus
        term septic_look: mottled; marbled; blotchy; patchy; clammy; cold hands; hands _2
         cold/freezing/ice; feet _2 cold/freezing/ice; ice cold; grey; blue lips; lips _1 blue;
         breathing fast; breathing _2 fast/quick/rapid/shallow; panting; fast breathing;
         breathless; rapid breathing; heart racing; heart pounding
        term septic_mind: confused; muddled; mumbling; rubbish; =doesnt know; slurring; slurred;
         drowsy; sleepy; hard to rouse; hard to wake; rambling; =not making sense; delirious;
         vague; spaced; out of it; wont wake; agitated; talking nonsense; =not with it; =not with
         it; hallucinating
        term septic_doom: feel like im dying; going to die; im dying; dying; =never felt so ill;
         =never felt so ill; =never been so ill; =never been this ill; illest; death; deaths door;
         death's door; something terribly wrong; impending doom
        term septic_shake: rigors; shaking; shivering; shivers; teeth chattering; shake; cant get
         warm; hot and cold; cant stop shivering; chattering
        when sepsis: infect_bed + septic_mind + septic_look|septic_shake
         !sepsis_ok|confused_ok|anxious|hangover_word|withdrawal_of|sepsis_over|dream_word
        when sepsis: infect_bed + septic_doom + septic_look|septic_shake|septic_mind
         !sepsis_ok|joke_word|man_flu|sepsis_over|anxious|dying_fine
        when sepsis: infect_bed + septic_look ~ septic_look + septic_shake
         !sepsis_ok|sepsis_over|anxious|raynaud|cold_context
        when sepsis: infect_bed + septic_shake + no_urine|mottled|fastbreath
         !sepsis_ok|sepsis_over|anxious|gastro
        term sepsis_over: ruled out; last year; years ago; discharged; recovered; better now;
         course on; leaflet; sepsis training; poster; wedding; funeral; man flu; lol; haha; quiz;
         homework; cbeebies
        term man_flu: man flu; manflu; drama queen; lol; haha; dramatic; husband thinks he; like
         death warmed; cold; hangover; hungover
        term chemo_on: chemo; chemotherapy; neutropenic; neutrophils; neutropenia; stem cell;
         marrow transplant; white cells; white count; immunotherapy; leukaemia; lymphoma; cycle of
        term chemo_hot: hot and shaky; hot; shivery; shivering; shivers; shaky; burning; flushed;
         sweats; sweating; temp; temperature; fever; feverish; 38; 38.1; 38.2; 38.3; 38.4; 38.5;
         38.6; 38.7; 39; 39.1; rough; unwell; chills; sore throat; rigors; goosebumps
        term chemo_calm: hair; hot flush; hot flushes; hot flash; tamoxifen; years ago; finished _2
         years; last year; in remission; normal; 36; 36.5; 36.8; 37; 37.1; 37.2; dog; cat; wig;
         nausea tablets; before my; due to start; starting chemo; weather; hot drink; hot bath; hot
         water; heating; before chemo
        when neutropenic_sepsis: chemo_on + feels_hot !chemo_calm|chemo_ok|temp_normal|chemo_done
        term feels_hot: feel hot; feels hot; feeling hot; hot and shaky; boiling; shaking; shivery;
         shivers; shivering; burning up; shaky and hot; hot to touch; chills; goosebumps and hot;
         under the duvet
        """#
}
