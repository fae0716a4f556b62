extension RuleText {
    /// Likenesses: what a part of the body is like, and other signs told by what they look like.
    static let familiesLike = #"""
        set stuffs: concrete cement lead stone wood wax marble rubber jelly putty dough plastic
         meat brick bricks iron steel glass leather paper porcelain clay chalk candle plaster
         sandbag log sausage sausages sponge balloon
        pseudo: cat/dog _1 food/litter/flap/walker/sitter/bowl/bed/lead/basket/biscuits; dog walker
         s; cat food cupboard; dog food cupboard
        term chest_like: @ribplace _2 like; @ribplace feels like; @ribplace _2 as if; fist _3
         round/around _2 heart/chest; fist closing round; belt round _2 @ribplace; @stuffs _2
         @ribplace; @ribplace _3 full of @stuffs; clenching _2 @ribplace
        when acute_coronary: chest_like ~
         sweating|water_sweat|wet_cold|grey|arm_jaw_pain|arm_jaw|faint|nausea
         !injury_any|gym_word|cough_word|kid_self|hot_flush|flu_like|bra_word
        term flu_like: fever; temperature; flu; covid; cold; phlegm; hayfever; bark; barking;
         cough; wheeze; hot flush; menopause
        when stroke_tia: limb_like + st_face|st_talk|gait_lost + burst_on|one_side|left_or_right
         !other_cause|old_stroke
        when stroke_tia: mouth_south !other_cause|dentist|face_benign
        term limb_like: arm/hand/leg/foot/fingers _4 like _2 @stuffs; arm/hand/leg/foot _3 dead
         weight; arm/hand/leg/foot _2 isnt mine; arm/hand/leg/foot _2 belongs to
        term mouth_south: corner of _2 mouth _3
         south/down/gone/hanging/hangs/dropped/lower/droops/drooping; tea/drink/coffee/water/soup
         _3 running/dribbling/dribbles/spilling/leaking _2 chin/corner/side; eyelid and _3 mouth
        term throat_like: golf ball in _2 throat; ball in _2 throat; throat _3
         golf/tennis/lump/ball/straw; lump in _2 throat; throat feels like; egg in _2 throat; stone
         in _2 throat; frog in _2 throat; something in _2 throat
        when anaphylaxis: throat_like + food_word|strong_allergen|allergen|ate_word|nut_sauce +
         itch_word|hives|airway_swelling|lips_big|puffy_word|sudden_itch
         !sore_throat|acid_word|globus_word
        term nut_sauce: pesto; satay; curry; hummus; tahini; sesame; prawn; shellfish; biscuit;
         cookie; cake; kiwi; egg; takeaway; licked; spoon of; mouthful; bite of; sip of
        term sudden_itch: itching head to foot; itching all over; itchy all over; itching
         everywhere; tingling lips; tingly lips; face is burning; ears are burning; palms _2
         itching
        term globus_word: anxiety; grief; crying; crush; proud; reflux; months; years; weeks;
         nodule; thyroid
        term upright_drown: sleep sitting; sleeping sitting; sleep upright; slept sitting; slept
         upright; sleep in the chair; even upright; sat up all night; sitting up all night; prop
         myself
        when severe_dyspnoea: drowning_feel + upright_drown !dream_word|snore
        term whole_piece: grape; sweet; sausage; hot dog; marshmallow; popcorn; nut; cherry tomato;
         tomato; boiled sweet; meat; steak; bread; apple; coin; marble; lego; cap; battery; toy;
         blueberry; olive
        term gone_mute: =no sound; =no sound; =no noise; silent; cant cough; cannot cough; mouth
         open; going blue; gone blue; went pale; gone pale; turning blue; purple; bright red;
         clawing; clutching his throat; clutching her throat; hands at his throat; eyes bulging;
         gagging
        when choking_airway: whole_piece ~ went_throat + gone_mute !teething|crisp_ok|poo_word_only
        term went_throat: went down; gone down; stuck; lodged; swallowed; inhaled; breathed in;
         down whole; in his throat; in her throat; wrong way; wrong pipe; went back; choking
        term jaw_locked: cant open _2 jaw/jaws/mouth; =cant open; jaw wont open; mouth wont open;
         open my mouth a; finger width; jaw _2 locked; jaw is stuck; jaws _2 shut; barely open
        term spit_out: spit _2 running/dripping/pouring/coming/dribbling; dribbling spit; drool~;
         spitting into; saliva running; cant swallow; spit out; spitting it out; swallow my spit;
         swallow spit; dribbling
        when choking_airway: jaw_locked + spit_out !teething|jaw_surgery|tmj_word
        term jaw_surgery: braces; wired; tmj; clicks; grinding; night guard; dentist numbing; botox
        term tmj_word: tmj; toothbrush; gum shield; retainer
        term take_it_all: taking all of it; take all of it; taking all of them; take all of them;
         taking the lot; take the lot; swallow the lot; swallow them all; taking everything; take
         everything
        term secret_when: told nobody; told no one; when theyre at church; when theyre out; when
         theyre asleep; when everyones; when im alone; on sunday; on saturday; on friday; on
         monday; tonight; tomorrow; this weekend; while theyre; when shes out; when hes out; nobody
         knows; =havent told anyone; =havent told a soul
        when suicide_self_harm: take_it_all + secret_when
         !packing_word|prescribed|course_word|sale_word => emergency
        term packing_word: packing; moving; holiday; suitcase; luggage; tip; charity; cake;
         leftovers; food; bins; rubbish; credit; money; kids to; stuff home; books
        term course_word: antibiotics; antibiotic; course; bowel prep; prep; laxative; before my
         colonoscopy; finish the course; test
        term sale_word: sale; loan; profit; house; ebay; refund; council
        term rather_dead: rather be _3 ghost/dead/gone/ashes; rather be an actual one; rather not
         exist; rather not be; sooner be dead; prefer to be dead; ghost in my own; already dead
         inside; wish i was a ghost; dead already
        when suicide_self_harm: rather_dead !story_only|halloween_word|joke_word => urgent
        term halloween_word: halloween; costume; than go; than see; than eat; than work; lol; haha;
         than watch
        term mouth_round: round _2 mouth; around _2 mouth; in _2 mouth; on _2 lips; on _2 tongue;
         down her front; down his front; all over _2 face; on her hands; on his hands; in her hand;
         in his hand; chewed; crunching
        when overdose_poisoning: house_toxin|toxin ~ mouth_round + tots
         !toxin_ok|vitamin_only|toothpaste
        term toothpaste: toothpaste; washable; sand; mud; chocolate; paint washable; soap bubbles
        term ink_spots: rash _4 ink/flicked/splatter/bruise/bruises/wine/pinpricks/paint; dots _3
         ink/wine/bruise; like red ink; like someone flicked; like purple ink; like tiny bruises;
         like blood under; like pen marks; flea bite like
        when meningitis: ink_spots +
         light_hurts|light_screams|feverish|temp_alone|vomiting|drowsy|head_split|headache
         !skin_calm|fades_ok
        more light_screams: screams when _4 blind/curtain/curtains/light/lamp; open the blind; open
         the curtains; opened the curtains; curtains open; blind open
        more skull_in: behind my eyes; behind both eyes; behind my forehead; behind his eyes; top
         of my head; in my temple
        term during_strain: squat; squats; deadlift; sex; orgasm; on the toilet; straining;
         coughing; sneezed; sneezing; lifting; gym; bench; bending; sprint
        term blast_word: exploded; explosion; burst; popped; went bang; snapped; ripped; bang; pop;
         gunshot; thunderclap; something went
        when thunderclap_headache: blast_word ~ skull_in + during_strain|abrupt|cant_up|floored
         !head_joke|injury_hit|usual_mig|ear_word|head_bang
        term head_bang: bang on; bang to; banged; bumped; bump on; boot of the car; cupboard door;
         knock on the head
        term floored: flat on the floor; flat on my back; on my knees; dropped to; lying down
         since; cant open my eyes; curled up; cant move since; in the dark since
        term limb_twitch: arm/leg/hand/face/side/mouth/eye/cheek _4
         twitching/jerking/jumping/shaking/spasming/twitchy; twitching _2 arm/leg/hand/face/side;
         jerking _2 arm/leg/hand/face
        term away_twitch: =not with me; =not with us; spreading; whole side; whole body; for #
         minutes; for ten minutes; for ages; wont stop; =wont stop; =not stopping; staring; eyes
         to; eyes turned; cant talk; wont answer; =not answering; dribbling; confused; foaming;
         drooling
        when seizure: limb_twitch + away_twitch ~ away_twitch
         !eyelid_word|pet_word2|hypnic|tic_word
        when seizure: limb_twitch + away_twitch + wont_talk_now
         !eyelid_word|pet_word2|hypnic|tic_word
        term wont_talk_now: =not with me; =not with us; cant talk; wont answer; =not answering;
         staring; confused; foaming; blue; unconscious; drooling; eyes turned; whole side; whole
         body
        term eyelid_word: eyelid; coffee; caffeine; tired; magnesium; months; weeks; tremor;
         parkinsons; restless; tics; tourettes
        term hypnic: falling asleep; drifting off; asleep; sleep; jolt; dreaming; dream
        term fit_signs_two: jaw _2 clenched/locked/clamped; arms going; arms and legs going; arms
         going like; pissed himself; pissed herself; wet himself; wet herself; wet themselves; eyes
         rolled; eyes rolling; frothing; foam; tongue bitten; bit his tongue; bit her tongue; blue
         lips; gurgling; grunting; thrashing; rigid; stiff as; jerking; shaking all over
        when seizure: fit_signs_two ~ fit_signs_two + fit_place
         !withdrawal_of|pet_word2|drunk_night|laugh_word|film_word
        term fit_place: floor; bathroom; bed; found; collapsed; ground; suddenly; woke to; heard a
         thud; on the sofa; shop; pavement; minutes; office; street
        term snore_noise: horrible snoring; snoring noise; snoring weirdly; funny snoring; strange
         snoring; gurgling; rattling; snorting; gasping like a fish; gulping like a fish; agonal;
         groaning noise
        term slid_down: slid; slumped; slid under; slid off; keeled; went grey; gone grey; went
         over; toppled; collapsed; dropped; out cold; crumpled; fell off his chair; fell off her
         chair
        when loss_of_consciousness: snore_noise + slid_down !snore|asleep_ok|pet_word2
        term keep_floor: keep waking _3 floor; keeps waking _3 floor; woke _3 floor again; woke up
         on the floor; waking up on the floor; waking up on the kitchen floor; found myself on the
         floor; keep finding myself on; come round on the floor; came round on the floor; came to
         on the floor
        when loss_of_consciousness: keep_floor
         !drunk_night|sleepover|bed_fall|hangover_word|camp_word
        term sleepover: sleepover; party; drunk; hungover; camping; mattress; rolled out of bed;
         fell out of bed; slept on the floor; festival
        term bed_fall: rolled out; fell out of bed; toddler bed
        term just_born: had him on; had her on; had the baby; had him yesterday; had her yesterday;
         had our baby; gave birth; c section; section; days postpartum; days post; week postpartum;
         days after birth; since the birth; delivered; home from hospital with; days old baby
        term tap_between: tap between; like a tap; pouring down; running down my legs; down my
         legs; gush; gushing; flooding; clots; soaked; soaking; pads; between my legs; puddle;
         waterfall
        when obstetric_emergency: just_born + tap_between ~ tap_between
         !waters_plan|birth_ok|feeding_pad|milk_word
        when obstetric_emergency: just_born + tap_legs !waters_plan|birth_ok|feeding_pad|milk_word
        term tap_legs: tap between my legs; like a tap; flooding; gushing out of me; blood down my
         legs; running down my legs; puddle of blood; waterfall
        term waters_plan: waters broke at; labour story; pregnant; due; weeks pregnant
        term milk_word: milk; boobs; breasts; let down; sweat; wee; pee; urine; leak when i
        term weeks_bare: # weeks; one/two/three/four/five/six/seven/eight/nine/ten/eleven weeks;
         nine/ten/eight/seven/six/five/four weeks and; weeks old
        term jab_near: jabs arent; jabs arent till; before his jabs; before her jabs; =not had his
         jabs; =not had her jabs; =hasnt had _1 jabs; first jabs; breast; bottle; feeds; cot;
         nappy; nappies; crib; moses basket; newborn
        when infant_fever: weeks_bare + infant_heat ~ child_she + jab_near
         !cool_thing2|temp_normal|mother_ill|pregnant|breast_sore
        term cool_thing2: after his jabs; after her jabs; had his jabs; had her jabs; room; bath;
         my temperature; ive got a; mastitis
        term fuel_up: petrol can; petrol; aerosol; gas bottle; gas canister; lighter fluid;
         paraffin; bbq; barbecue; firework; stove; camping stove; fryer; chip pan; bonfire; engine;
         radiator cap; battery; flashback; oven
        term went_bang: went up; blew up; exploded; flared; flared up; flashed; caught; ignited;
         went whoosh; burst into flames; fireball; spat; blew off
        term burnt_like: forearms _3 wax/white/leather/charred/black/peeling/raw; arms _3
         wax/white/leather/charred/peeling/raw/blistered; hands _3
         wax/white/leather/charred/peeling/raw/blistered; face _3
         wax/white/leather/charred/peeling/raw/blistered/red; legs _3
         wax/white/leather/charred/peeling/raw/blistered; skin _3
         wax/white/leather/charred/peeling/raw/blistered/hanging; like wax; like leather; cant feel
         them; eyebrows; skin came off
        when major_burns: fuel_up ~ went_bang + burnt_like !small_burn|cooled_fine
        term breath_stab: with each breath; with every breath; each time i breathe; every time i
         breathe; when i breathe; when i take a breath; breathing in; on breathing; breathe in
        term stab_where: sharp; knife; stabbing; stab; catch; catches; pain; stitch; jab
        term clot_event: caesarean; c section; operation; hip; knee op; cast; plaster; flight;
         flew; pill; hrt; cancer; postpartum; postnatal; gave birth; had the baby; had a baby;
         surgery; bed rest; hospital; hysterectomy; long drive; coach trip; leg swollen; swollen
         calf; clot; miscarriage; ivf
        when pe_dvt: breath_stab ~ stab_where + clot_event !rib_knock|cough_word|flu_like =>
         emergency
        term rib_knock: knocked; bruised rib; broke a rib; broken rib; bruised ribs; fell; rugby;
         tackle; pulled; muscle; shingles; cracked rib; pulled a muscle; months; years
        term inside_device: transmitter; chip; tracker; implant; microchip; bug; camera; device;
         insects; worms; worm; snake; demon; alien; wires; parasite; spider
        term get_out: cut it out; cutting it out; dig it out; digging it out; get it out; burn it
         out; rip it out; pull it out; remove it myself; cut them out; cut him open; cut her open;
         cut me open
        when psychosis_homicidal: inside_device ~ get_out
         !coil_word|splinter_word|pet_word2|film_word|joke_word => emergency
        when psychosis_homicidal: inside_device + get_out + kin_or_body
         !coil_word|splinter_word|pet_word2|film_word|joke_word|phone_word => emergency
        term kin_or_body: in my daughter; in my son; in my head; in my arm; in my teeth; under my
         skin; in my baby; inside me; in my brain; in my wife; in my husband; in my stomach; in my
         eye; put in me; in her; in him; behind my ear
        term coil_word: contraceptive; coil; dental; hearing; cochlear; dog; cat; vet; tick;
         ingrown; splinter; threadworm; threadworms; pinworms; laptop; wisdom; stitches; heart;
         pacemaker; bathroom; ear wax; biopsy; bath; shower; house; drawer; garden; nose piercing;
         tattoo
        term hands_stuff: hand/hands/fingers/toes/foot/feet _4 like _2 @stuffs;
         hand/hands/fingers/toes/foot/feet _3 @stuffs; hand/hands/fingers/toes/foot/feet _4
         white/waxy/hard/frozen/numb/solid/grey/black
        term out_cold_night: overnight; all night; stuck on _2 fell/mountain/moor/hill; snow;
         blizzard; ice; freezing; frozen; minus; skiing; ski; rough; outside; freezer; winter walk;
         mountain; arctic; expedition; lost my gloves; wet gloves; in the snow
        when heat_cold: hands_stuff + out_cold_night !raynaud|chilblain|snow_past|slept_on|hot_now
        term chilblain: aisle; supermarket; chilblains; raynauds; raynaud; cramp; warm again;
         warmed; gloves advice; years
        term snow_past: last year; years ago; last winter; snowman; gone back pink; pink again;
         fine now; heating; radiator; keyboard; pins and needles from; carpal; wake; woke; bed;
         dead arm
        term hot_now: hot bath; hot flush; typing
        term kin_name: name/names/birthday; own name; kids names; childrens names; his own name;
         her own name; what year; where the toilet is; way home; who the president; who the prime
         minister; the day; her own house; his own house; our address
        term not_know: =doesnt know; =dont know; =didnt know; =doesnt recognise; cant tell me; cant
         remember; couldnt tell me; couldnt remember; forgotten; forgot; =no idea; =not know;
         asking who
        term fresh_onset: got up from; since her nap; since his nap; woke up; woke; this morning;
         today; tonight; just now; suddenly; since lunch; since yesterday; overnight; an hour ago;
         hours ago; fine yesterday; was fine; after a nap; earlier; this afternoon; all of a sudden
        when acute_confusion: not_know ~ kin_name + fresh_onset + grown_one
         !slip_fine|psych_known|confused_ok|muddle_ok|kid_self|name_calm
        term name_calm: name of the; name of that; actor; song; pet name; middle name; baby name;
         baby names; surname; maiden; stage name; username; my name; drug name; tablet name;
         teacher
        term keeps_bleed: keeps coming; keep coming; still coming; keeps filling; wont quit; =wont
         stop; =not stopping; still going; =not slowing; through the towel; through everything
        term press_long: pressing for; pressed for; been pressing; pressing on it; pressure for;
         pressure on it; holding it; held it; squeezing it; with my thumb; tourniquet; thumb on it;
         twenty minutes; 20 min; 20 minutes; half an hour
        term wound_there: cut; gash; wound; bleeding; blood; sliced; slice; stab; biopsy; wrist;
         vein; artery; bite; nail; gouge; blade; saw
        when major_bleeding: keeps_bleed + press_long + wound_there
         !bleed_ok|nose_brief|cough_word|phlegm_word|blister_word
        term phlegm_word: phlegm; hiccups; spot; pimple; ads; emails; nits; reflux; ingrown; pus
        term unwoken: wish _2 never woken; wish _2 not woken; wish _2 hadnt woken; wish _2 didnt
         wake; =never woken up; wished i hadnt; sorry i woke; gutted i woke; disappointed i woke;
         disappointed to wake; wake up disappointed; woke up disappointed
        when suicide_self_harm: unwoken !nap_word|story_only|alarm_word2 => urgent
        term nap_word: nap; hangover; hungover; exam; monday; early; alarm; lottery; dream
        term alarm_word2: alarm; holiday; work today; school today; lol; haha
        """#
}
