extension RuleText {
    /// More members of the families: what twenty people would call the same sign, and the turn from long-known to new.
    static let familiesMore = #"""
        set turns: went goes gone turned became got started stopped wont burst is has swelled came
        current acute: today/tonight/now/yesterday it @turns; today/tonight/now its; today/tonight
         ive; =but today; =but tonight; =but yesterday; and today _1 worse; and tonight _1 worse;
         this morning it @turns; this afternoon it @turns; this evening it @turns; overnight it
         @turns
        pseudo: to _1 @animal _2 isnt/arent/not _1 there/real; @animal that isnt there; @animal
         that arent there; @animal on the ceiling; @animal in the bed; on the cat; on the dog;
         @animal _1 are not there; @animal that are not
        term road_thing: lorry; bus; train; truck; car; tram; van; traffic
        term sidestep_not: =dont think _4 step/move/jump/get _1 back/away/aside/out; =wouldnt step
         back; =wouldnt jump out; =wouldnt move out; =wouldnt get out of _1 way; =not sure _3
         step/move/jump/get _1 back/away/aside/out; let it hit me; let it take me; let it happen
        when suicide_self_harm: road_thing ~ sidestep_not !driving_word|story_only => urgent
        more no_kicks: hardly/barely/scarcely _2
         nudged/nudge/stirred/wriggled/wriggling/rolled/fluttered/prodded/jabbed/felt/feel/budged/twitched/kick/kicked/move/moved;
         =not a nudge; =not a peep; =no wriggles; =no nudges; =not a wriggle; =not a flutter; =not
         one kick; =not a single kick; soft rolls; only _2 rolls/flutters/nudges/roll; gone quiet;
         gone really quiet; gone so quiet; gone still; slowed right down; =not wriggling; =nothing
         since last night; =nothing since this morning; =nothing since yesterday; usually a kicker;
         usually a wriggler; usually a gymnast; proper wriggler
        term mover_known: kicker; wriggler; gymnast; wriggly; kicks; kicking; lively; active;
         acrobat; footballer; dancing; somersaults; moves loads; set my watch
        when reduced_fetal_movement: weeks_late|late_pregnant|preg_word + mover_known + no_kicks
         !move_ok|born_baby
        term saw_left: everything on _2 left/right _2 disappeared/vanished/gone/missing/black;
         couldnt/cant read _3 words; words _2 made no sense; =words made no; half _3
         gone/missing/disappeared/vanished; leg _2 buckled; arm went dead; lost the left; lost the
         right; =made no sense; fingers _3 wouldnt/wont/couldnt do; hand _3 wouldnt/wont listen;
         hand _2 wouldnt/wont work; what came out _4 rubbish/nonsense/gibberish/wrong; wrong words
         came out
        term flash_onset: all of a sudden; suddenly; one second; one minute; just now; and then;
         then everything; minutes ago; this morning; lasted; just happened; for _2 minutes; for
         about # minutes; out of nowhere; mid sentence; hour ago
        when stroke_tia: saw_left + flash_onset
         !other_cause|kid_self|old_stroke|glasses|screen_eyes|read_ok
        term whale_puff: blowing like; puffing like; huffing and puffing; puffing and; gasping;
         heaving; winded; out of puff; bent double; had to sit; wiped out; fighting for air; cant
         get _2 breathe; air hunger
        term short_way: to the loo; to the toilet; to the bathroom; across the room; to the
         kitchen; up the stairs; to the door; getting dressed; getting washed; out of bed; making a
         cup; from bed to; to the car; few steps; two steps
        term breath_new: yesterday i was; was fine; this afternoon; this morning; tonight; today;
         since yesterday; suddenly; came on; last night; overnight; out of nowhere; hours; fine
         last; =never been like; last week i
        when severe_dyspnoea: whale_puff ~ short_way + breath_new
         !exert_mild|gym_word|run_word|unfit_word|months_told
        term unfit_word: unfit; overweight; gym; training; marathon; pregnancy normal; years;
         months; park run; boris; copd usual; usual for me
        more vomit_loose: heaved; been sick; just been sick; upchuck; sicked up; was sick; being
         sick
        more blood_loose: looked like blood; red all through; blood all through; dark bits; red
         bits; streaked with blood; bloodstained; blood stained; black bits; bits like coffee; like
         coffee; old blood
        term tar_poo: like treacle; like tar; treacle; tarry; black sticky; sticky black; sticky
         mess; black mess; like molasses; like marmite; like creosote; like road; liquorice; black
         as
        term poo_on: poo; loo; toilet; stool; stools; bowels; number two; motion; bum; nappy; poos;
         pooing; went
        term tar_smell: smelled; smells; stinks; stank; stinking; rotten; foul; rancid; like death;
         faint; dizzy; naproxen; ibuprofen; aspirin; warfarin; apixaban; weak; pale; high heaven;
         reeks; ulcer; steroids; cramps
        when gi_bleed: poo_on ~ tar_poo + tar_smell !iron|black_fine|baby_word|newborn|roadworks
        term roadworks: road; roadworks; tyre; shoe; shoes; guinness; pepto; charcoal; blueberries;
         spinach
        term last_time: last night; my last; last day; final night; final day; last evening; last
         sunset; last meal; today s the last; todays the last
        term resolve_it: ive decided; i have decided; made my mind; made up my mind; mind made up;
         decision made; got everything i need; everything ready; pills are on; pills on the table;
         tablets on the; pills in front; tablets lined; rope is; its tied; bottle and; nobody can
         change; theres no going back; =no going back; chosen; at peace
        when suicide_self_harm: last_time + resolve_it ~ resolve_it !job_word|holiday_end|hint_ok
         => urgent
        when suicide_self_harm: last_time + resolve_it +
         lethal_means|death_wish|goodbye|hopeless|got_ready !job_word|holiday_end|hint_ok =>
         emergency
        term got_ready: got everything i need; everything ready; on the table; lined up; in front
         of me; beside me; in my hand; next to me
        term holiday_end: holiday; shift; job; work; uni; lesson; class; term; school; course;
         cigarette; vape; drink; diet; antibiotics; tablet of; dose; chemo
        term no_tomorrow: any future with me; future with me; =dont see _2 future; why i should
         keep breathe; why i should keep going; why i should bother breathe; reason to keep
         breathe; point in waking; why bother waking; world without me; =without me in it; =not
         meant to be here; =not made for this world; =wasnt meant to live; waste of air; waste of
         oxygen; waste of space; nobody would notice if i; nobody would miss; =no one would miss;
         wouldnt be missed
        when suicide_self_harm: no_tomorrow !job_word|story_only|school_run => urgent
        term school_run: lol; haha; vampire; diet; gym; scales
        more chemo_on: round of chemo; chemo finished; chemo on; last chemo
        more feels_hot: come over shivery; gone all hot; hot and cold; gone shivery; shivery;
         goosepimply; teeth are chattering
        more light_hurts: screams if the lights; lights on; if the light is on; light on; light
         goes on; put the light on
        when meningitis: temp_alone ~ light_screams
        term light_screams: screams _4 light/lights/curtains; cries _4 light/lights; screaming at
         the light; @cannot bear the light; @cannot stand the light; light hurts; light is hurting;
         light stabs
        more zero_ten: balloon bursting; balloon burst; burst in; bursting in; shovel; spade;
         cricket bat; plank; struck
        more no_answer: nothing i do wakes; nothing wakes; nothing will wake; =not breathing right;
         =wont respond; nothing works; =doesnt stir; wont stir; =not stirring
        term down_flat: flat out on; flat on; on the floor; on the pavement; on the ground; on the
         kitchen floor; on the bathroom floor; in a heap; slumped; spark out; sparko; zonked; face
         down; on his back; on her back
        term no_rouse: nothing i do wakes; nothing wakes; wont wake; cant wake; wont respond; =not
         responding; =no response; =not breathing; breathing funny; snoring; gurgling; grey; blue;
         wont come round; =doesnt stir; lips
        when loss_of_consciousness: down_flat + no_rouse
         !asleep_ok|attended|pet_word2|film_word|tantrum_word
        term asleep_ok: tantrum; yoga; exercises; mat; sulking; playing; tummy time; toy; sleeps;
         napping; night shift; jet lag; carpet; new flooring; wont wake up early; snoring keeps;
         sleep apnoea; phone
        term tantrum_word: tantrum; tantrums; laughing; drunk again lol; hungover; toys; printer;
         laptop; plant
        more low_sleepy: asleep ever since; slept ever since; sleeping ever since; been asleep
         since
        term core_wound: chest; stomach; belly; neck; throat; eye; thigh; back; side; groin;
         abdomen; ribs; hand; foot
        term sharp_pole: branch; railing; spike; pole; stake; fence post; rod; rebar; scaffold
         pole; nail; screw; screwdriver; skewer; fork; glass; spear; arrow; chisel; bolt; antler;
         tent peg; garden cane; fork; drill
        term went_into: went into; gone into; into; through; right through; straight through;
         impaled; embedded; sticking out; stuck in; pierced; stabbed into; went in; buried in
        when major_trauma: sharp_pole ~ went_into ~ core_wound
         !splinter_word|surgeon_word|trauma_ok|eye_ok|jab|tetanus_small|years_told
        term tetanus_small: splinter; thorn; small; tiny; shallow; just the skin; tetanus; lego;
         drawing pin; pin; dvd; picture; shelf; shelves; wall; metal plate; tax; budget; plug;
         food; steak
        more birth_near: contracting; back of a taxi; back of the car; in a taxi
        more push_now: head s coming; heads coming; head is coming; see a foot; foot coming; bottom
         coming; babys coming
        more acting_drunk: gone vacant; all vacant; vacant and; wont drink; staring into space
        when hypoglycaemia: insulin_word|diabetic + vacant_refuse !hypo_ok|clinic_word
        term vacant_refuse: vacant; blank; glazed; glassy; wont drink; wont eat the; refusing _2
         juice; spitting out; pushing me away; away with; zombie; =not with us; =not with us;
         staring; cant hold a conversation; dripping with sweat; pouring with sweat; talking
         gibberish; fighting us; fighting me; hitting out
        term clinic_word: clinic; vegetables; dinner; school dinners; broccoli; porridge; breakfast
         cereal; alcohol; beer; appointment; podiatrist; eyes screening; retina; needles
        term kid_patchy: skin _3 patchy/mottled/blotchy/marbled/grey/blue/cold; patchy and cold;
         cold and patchy; hands and feet _3 cold/ice/blue; all limp; gone limp; rag doll
        when sick_child: kidwho ~ kid_patchy
         !eczema_word|bruise|jab_mild|swim_word|bath_word|birthmark_word|outside_cold|limp_walk
        term birthmark_word: birthmark; tan; sunburn; suncream; dry; eczema; paint; ringworm;
         vitiligo; acne; rash for months; teething; cold hands warm; lettuce
        term limp_walk: limp when; limps; a limp; walking; hair
        term outside_cold: outside; playground; park; snow; freezer; winter; sledging; gloves;
         beach; paddling; pool; sea
        term gut_middle: started in the middle; began in the middle; started round; began round;
         started around; began around; belly button; navel; tummy button; middle of my tummy;
         middle of my belly; started centrally
        term gut_right: bottom right; right low down; lower right; low on the right; right side;
         right hip; down the right; down on the right; right hand side; all on the right
        term gut_worse: sick; jumping; hop; walk; cough; bump; bumps; feverish; fever; temperature;
         bent over; straighten; cant stand; off my food; =not hungry; vomit~; hurts to; press; car
         journey; worse; shivery; hurts
        when acute_abdomen: gut_middle + gut_right + gut_worse
         !months_told|years_told|gym_word|period_pain => urgent
        when acute_abdomen: belly_place ~ like_board + cant_fart !bowel_slow|ibs_word => emergency
        term cant_fart: =cant even fart; cant fart; cant pass wind; cant pass gas; =no wind; =not
         passed wind; =nothing passing; nothing will pass; cant poo; cant touch; agony to touch; to
         touch
        term hot_fat: pan of oil; hot oil; deep fat; fryer; chip pan; boiling oil; boiling water;
         boiling fat; boiling milk; kettle of; boiling soup; molten; hot tar; hot wax; hot fat;
         wok; pressure cooker; hot water urn; steam
        term over_body: over my arms; over my arm; on his chest; on my chest; over my legs; over
         his legs; over my face; on my face; in my face; over my feet; over his arm; over her arm;
         all over; on his back; down my front; down his front; down her front; over my hands; on my
         lap; in my lap; on her lap; over me; over him; over her
        when major_burns: hot_fat ~ over_body
         !small_burn|sunburn|cooled_fine|floor_word|recipe_word
        term floor_word: floor; kitchen; hob; oven; worktop; carpet; counter; missed; luckily;
         narrowly
        more hits: knocked me about; knocks me about; knocking me about; gave me a black eye; given
         me a black eye; roughed me up; roughs me up; laid into me; lays into me; battered me;
         batters me; pinned me to; pinned me against; threw me against; thrown me against; smacked
         me about; slapped me round; backhanded me; dragged me by; kicked the hell; set about me;
         had me up against; grabbed me by the hair
        term room_alarm: alarm; detector; sensor; sounder; monitor
        term alarm_on: beeping; bleeping; going off; went off; gone off; sounding; blaring;
         chirping; screaming; ringing; sounded; goes off; keeps going; set off; triggered; red
         light
        term room_place: kitchen; landing; hall; hallway; boiler; loft; house; bedroom; garage;
         lounge; flat; airing cupboard; caravan; utility; next to the boiler; carbon; co; monoxide;
         gas; downstairs
        term gas_ill: headache; headaches; thumping head; thumping heads; heads; sick; muzzy;
         dizzy; woozy; drowsy; sleepy; vomiting; nauseous; queasy; faint; wobbly; groggy; sore
         head; spinning; rough; confused; heavy head; throwing up; passed out
        when carbon_monoxide: room_alarm ~ alarm_on + room_place + gas_ill
         !fire_drill|car_alarm|battery_only|co_ok|burnt_food|watch_alarm
        term fire_drill: drill; burglar; car alarm; school; battery; toast; smoke alarm battery;
         neighbours alarm; woke me; annoying; door; fridge; freezer; phone alarm; alarm clock; fire
         alarm test; exam; work; shift; hospital ward; blood pressure monitor; glucose; sugar;
         libre; dexcom; heart monitor; oxygen monitor; insulin pump; pump; hangover; earplugs
        term car_alarm: car alarm; neighbour s; next door s; tinnitus; migraine; sleep deprived
        term battery_only: low battery; new battery; changed the battery; false alarm; fire brigade
         cleared; engineer said; tested fine
        term watch_alarm: watch; apple; garmin; fitbit; baby monitor; bed sensor
        more zap_plug: live wire; cooker switch; light switch; plug socket; bare wire; junction
         box; consumer unit
        more zap_bang: got thrown; couldnt let go; let go; stuck to it; threw me; thrown; knocked
         me; blew me; hand stuck
        when electrocution: zap_plug + let_go_not + zap_body !shock_ok|static_word
        term let_go_not: couldnt let go; hand stuck; stuck to it; muscles locked; fingers locked;
         threw me back; thrown back; thrown across; knocked off my feet; knocked me off
        more left_frost: in the garden overnight; stone cold; kitchen floor; out overnight; outside
         overnight; on the floor overnight; lying outside
        more cold_dull: barely awake; =not shivering any more; =not shivering any more; hardly
         awake; drifting off; wont rouse; cold to touch and; stone cold and
        term read_aloud: reading to; read _2 aloud; reading aloud; reading out; was talking; was
         speaking; on the phone; trying to say; tried to say; tried to speak; what came out; came
         out my mouth; came out of my mouth
        term said_wrong: rubbish; nonsense; gibberish; wrong words; funny voice; garbled; jumbled;
         slurred; mush; double dutch
        term spell_over: few minutes; for # minutes; back to normal; all fine now; lasted; went
         away; all normal; normal again; came back; ten minutes; wore off
        when stroke_tia: read_aloud ~ said_wrong + spell_over
         !kid_self|other_cause|been_boozing|toddler_talk
        term toddler_talk: homework; year old; teething; learning to read; accent; spanish; french;
         theatre; audition; hangover
        more arm_fails: foot/leg/hand/arm/fingers _2 forgot how; foot/leg/hand/arm _3 wouldnt/wont
         walk/work/go/move/listen/lift/grip; mouth _2 go/goes one side; legs _2 buckled
        more own_spit: dribble down; his own dribble; her own dribble; my own dribble; own saliva;
         own spit
        more voice_change: talking through a sock; like a sock in; mouth full of; hot potato;
         through a pillow; like a duck; muffled
        more spurting: every heartbeat; with each heartbeat; another spurt; spurt with; in time
         with my heart; with every beat
        term beat_blood: every heartbeat; with each heartbeat; in time with my pulse; in time with
         my heart; with every beat; with each beat; spurt; spurts; jets; pulsing out; pulses out
        term blade_slip: knife; blade; glass; saw; chisel; cut; cut open; slipped; sliced; gash;
         wound; thumb; wrist; web of my
        when major_bleeding: beat_blood ~ blade_slip !bleed_ok|palp_only|idea_spurt
        term palp_only: palpitations; ears; tinnitus; whoosh; growth spurt; growth spurts; ear;
         headache; spurts of energy
        term idea_spurt: growth; energy; motivation; ketchup; sauce; printer; hose; tap
        more her_flow: maternity pad; maternity pads
        more flow_flood: third pad; fourth pad; second pad; third maternity pad; this hour; in an
         hour; an hour; one after another
        more bloodless: floating; feel like im floating; swimmy; woozy; far away; going cold;
         clammy
        term bleed_place: ulcer; varicose; vein; wound; nose; gum; gums; mouth; tooth socket; leg;
         shin; cut; scab; shaving cut; graze; stump; ankle; mole
        term bleed_pour: let go; carpet _2 red; carpet; blood everywhere; blood all over; all over
         the bathroom; pouring; popped; burst; bleeding for _2 hours; bleeding for # hours; been
         bleeding; wont stop; soaked; =not clotting; dripping; bled through; pool of; puddle; for
         hours; hours and
        when major_bleeding: bleed_place ~ bleed_pour + anticoagulated
         !bleed_ok|period_usual|period_word
        when major_bleeding: vein_any ~ burst_any + blood_only|blood_runs !eye_white|nose_only
        term vein_any: vein; varicose; varicose vein; fistula; graft
        term burst_any: burst; popped; let go; split; opened; bust; exploded; went
        term eye_white: eye; white of; bruise; spider; cyst
        term tablet_sum: how many _3 tablets/pills/paracetamol/insulin _5 take/need/id/enough/do;
         working out how many; work out how many; counting how many; looked up how many; googled
         how many; enough tablets; enough pills
        when suicide_self_harm: tablet_sum
         !pharmacy_word|diet_word|week_box|dose_study|ask_take|travel_pills => urgent
        term travel_pills: holiday; travel; malaria; prescription; repeat; left; antibiotics;
         vitamins; iron; hayfever; headache; daily; safe to take; a day; course; dog; cat; per day;
         max; maximum; fever
        term parked_car: in the car in _1 garage; in the garage with; car in the garage; sat in the
         garage; engine running; in the garage
        term parting_act: sorry; left the dog; left the cat; left _2 with next door; goodbye; =dont
         look for me; =dont look for me; tell them; its better; note; bye
        when suicide_self_harm: parked_car + parting_act !mechanic_word|mot_word => emergency
        term mechanic_word: mechanic; mot; service; boiler; freezer; fridge; tools; bike; cleaning;
         paint; gym; band; parking; key; keys; appointment; locked out
        term mot_word: garage said; garage rang; late; reschedule; breakdown; flat tyre; battery;
         sorry im late; running late
        term kids_money: benefits; life insurance; custody; who gets my; who looks after; look
         after my; guardian; guardianship; pension; mortgage
        term not_around: =im not around; if im not here; if im gone; =im not here after; after im
         gone; when im gone; once im gone; when i go; =not around after; =wont be around; after the
         weekend; after tonight; if i was gone; =without me
        when suicide_self_harm: kids_money + not_around !parting_ok|holiday_word2|will_word =>
         urgent
        term holiday_word2: holiday; hospital stay; operation; surgery; abroad; work trip; cruise;
         solicitor; financial adviser; chemo; hospice; cancer
        term will_word: divorce; separation; deployment; army; moving
        more head_split: head _2 pounding/thumping/splitting/banging; head is pounding
        more light_hurts: coat over _2 lamp; lamp covered; blanket over his head; pillow over his
         head; sunglasses indoors; sunglasses on; over the window; curtains; under the duvet
        more neck_locked: lift his head off; lift her head off; lift my head off; head off the
         pillow; wont lift _2 head; wont bend; neck; chin down
        more no_answer: flicker out of; get a flicker; =not a flicker; =not a flicker; get a peep;
         nothing out of her; nothing out of him; cant get anything out of him; cant get anything
         out of her
        more drop_down: slid down; slid off; slid to the floor; slithered; sank to the floor;
         crumpled; folded up; went down like
        term race_on: 800m; 400m; 1500m; 5k; 10k; sprint; relay; race; match; half time; lap; laps;
         sports day; cross country; bleep test; pe; lesson; training; pitch; game; run; marathon;
         swim; lengths; treadmill; spin
        term out_brief: out for; unconscious for; went down; out cold; blacked out; lights out;
         passed out; fainted; collapsed; dropped; =didnt know where
        term out_time: minute; minutes; seconds; secs; minute or so; few seconds; came round; woke
         up; on the ground; pale; grey; white
        when loss_of_consciousness: race_on + out_brief ~ out_time
         !years_told|faint_ok|out_injury|heel_word
        term out_injury: ankle; hamstring; out for the season; out for weeks; out for # weeks;
         knee; injured; injury; calf; groin; weeks; twisted; sprained; battery; server; result;
         score
        term heel_word: heel; blister; trainers; shoe; lost
        more babe_ill: ripe peach; like a peach; like a water; like a sponge; spongy; whimpery;
         whimpering
        term head_soft: head _4 peach/sponge/squidgy/spongy/squishy/boggy/jelly/mushy; side of _2
         head _3 soft/peach/squidgy/puffy; skull _2 soft
        when head_injury: infant_drop + head_soft !fontanelle_ok
        term fontanelle_ok: fontanelle; soft spot normal; health visitor; cradle cap
        more saddle_numb: someone elses bum; somebody elses bum; someone else s bum; sitting on
         someone elses; like sitting on a cushion; like sitting on cotton; bum is asleep; bum has
         gone to sleep; numb bum; cant feel my bum; bum _2 numb; underneath is numb; privates _2
         numb; like after the dentist
        more no_kicks: =not felt a thing; =havent felt a thing; =not felt anything; =havent felt
         anything; =not felt her; =not felt him; =not felt baby; felt nothing; =no gymnastics
        term rag_limp: rag doll; ragdoll; floppy; like jelly; all floppy; like a wet; lifeless
        term no_cry: =doesnt even cry; =doesnt cry; =not crying; =doesnt react; =wont cry; =not
         even crying; hardly cries; when i change him; when i change her; when i pick; =doesnt
         wake; staring; glazed; =not feeding
        when sick_child: rag_limp + no_cry !toy_word|asleep_word|pet_word2
        term not_my_baby: baby _2 isnt mine; baby _2 isnt hers; baby is _1 evil; =not my real baby;
         =isnt my real baby; give it back; give _1 back to; swapped; switched at; baby _2 demon;
         baby _2 devil; baby _2 possessed; send him back; send her back to god; back to the river;
         has to go back
        term voice_source: telly; tv; radio; voice; voices; god; angel; angels; man in; lady in;
         whisper; they told me; i know; they say; tells me; says; have to; must
        when psychosis_homicidal: not_my_baby ~ voice_source
         !film_word|joke_word|cmpa_word|hospital_tag => emergency
        term cmpa_word: allergy; milk; shop; refund; receipt; library; babysitter; grandparents;
         ivf; surrogate; custody; pushchair; phone
        term hospital_tag: soap; plot; novel
        more heads_thick: sore heads; sore head; bad heads; heads are banging
        when carbon_monoxide: gas_home ~ heads_thick + bird_died|each_light
         !burn_smell|price_word|norovirus
        term bird_died: budgie; canary; bird; hamster; dog _2 sick/wobbly/staggering; cat _2
         sick/wobbly/staggering
        term each_light: every time we light; every time i light; whenever we light; when the
         boiler is on; when the fire is on; when the heating is on; since we lit; since the boiler;
         since the heating; whenever the; goes off when
        more zap_plug: drill through; through a cable; cut a cable; nailed through a cable;
         strimmer cable; mower cable; hedge trimmer cable
        more zap_bang: flung; got flung; thrown off
        more zap_body: somersaults; all over the place; doing flips; backflips; missing beats
        current acute: got flung; got thrown; now his heart; now her heart; now my heart
        term odd_deed: trousers on _2 head; pants on _2 head; shoes in _2 fridge/oven; tea in _2
         wardrobe; weed in _2 wardrobe/bin/corner; peed in _2 wardrobe/bin/corner; put _3 on
         backwards; put _3 on upside; pyjamas over; asked when the war; when the war would; waiting
         for _2 train; laying the table for; dressed for work; in the middle of the night looking
         for; calling for his mum; calling for her mum; putting sugar in; salt in his tea;
         toothpaste on; eating soap; eating the flowers; talking to the mirror
        when acute_confusion: odd_deed ~ was_sharp + grown_one
         !slip_fine|psych_known|joke_word|kid_self
        when acute_confusion: odd_deed + sharp_before + grown_one
         !slip_fine|psych_known|joke_word|kid_self
        term sharp_before: did the quiz; did the crossword; did our tax; did the accounts; was
         fine; was normal; fine on; fine yesterday; drove here; drove us; cooked _2 dinner; on
         sunday; on monday; on tuesday; on wednesday; on thursday; on friday; on saturday; sunday;
         yesterday; last week; before the weekend; sharp; all there
        term water_belly: water stomach; water poo; loose stomach; running stomach; stomach run;
         stomach running; both ends; runs; diarrhoea; sick and loose; vomiting; vomit; bug;
         norovirus
        term eyes_deep: eye _3 deep/sunk/sunken/hollow/inside/back; eyes _3
         deep/sunk/sunken/hollow; sunken eyes; hollow eyes; face is hollow; skin _3 stays up; skin
         stays pinched; tongue like leather; tongue _2 dry; mouth _2 bone
        term urine_gone: =not go for urine; =no urine; =not pass urine; =not weed; =not peed; =no
         wee; =no pee; =hasnt weed; =hasnt peed; =havent weed; =havent peed; =not been for a wee;
         =hasnt been for a wee; =not go toilet; dry nappy; dry nappies; =no wet; last wee
        when severe_dehydration: water_belly + eyes_deep + urine_gone !cosmetic_eye => emergency
        when severe_dehydration: urine_gone + eyes_deep !cosmetic_eye
        term cosmetic_eye: filler; makeup; tired; late night; hangover; bags
        """#
}
