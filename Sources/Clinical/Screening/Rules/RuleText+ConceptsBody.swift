extension RuleText {
    /// What bodies do, as a part or an action near what is wrong with it; one block a category.
    ///
    /// Words that say nothing alone ("toilet", "red", "pulls") decide together. `when RULE:` adds to the
    /// rule of that name.
    static let conceptsBody = #"""
        mod chestsite: across front; front of my chest; upper chest; left breast; under left
         breast
        mod chest_word: across front; left breast
        term radiating: into _2
         teeth/gums/jaw/arm/arms/elbow/fingers/neck/throat/shoulder/shoulders; travel~ _4
         arm/arms/jaw/neck/shoulder/shoulders/back/teeth/hand; spread~ _4
         arm/arms/jaw/neck/shoulder/shoulders/back/teeth/hand; mov~ _3
         arm/arms/jaw/neck/shoulder; go _2 left hand/arm; go _2 arm; comes up _2 neck/jaw;
         creeping _3 arm/jaw/neck; up _2 jaw/neck/throat
        term tearing: something _2 burst/popped/snapped/gave/split/tearing/ripping
        term trunk_word: interscapular; mid back; upper back; lower back; middle of my back;
         breastbone
        term unequal_arms: unequal _3 pressure/pressures; different _3 pressure/pressures;
         unequal pulses
        when aortic_emergency: unequal_arms + trunk|tear_trunk|chestpain|sudden

        term understand_word: understand; understanding; comprehend; comprehending; what is
         said; being said; follow _2 conversation; instructions; commands
        term trouble_word: problem; problems; trouble; difficulty; difficulties; cant; unable;
         struggles; struggling; doesnt; didnt; couldnt; not
        derive understand_bad = understand_word ~ trouble_word
        mod onset_minutes: came on; comes on; within minutes; in minutes; sudden; suddenly; all
         of a sudden; out of nowhere; out of the blue; this morning; since lunchtime; an hour
         ago
        when stroke_tia: understand_bad + onset_minutes !brain_ok|letter_word
        term letter_word: letter; form; instructions; leaflet; results; report; homework;
         receptionist; accent
        term half_side: left side; right side; on _1 left; on _1 right; left half; right half;
         that half; that side; one half; to the left; to the right
        term ignore_word: @not _1 see/seeing/notice/look; ignores; ignoring; misses; bumps;
         bumping; veers; veering; drifts; drifting; leaves the food; walks into; walking into;
         knocks into; leans; leaning; listing; tilting; toppling
        derive neglect = half_side ~ ignore_word
        term drive_word: car; cars; driving; drive; steering; parked; lane; road; tyre; bike;
         picture; shelf; tooth; house
        when stroke_tia: neglect !drive_word|nerve_benign|brain_ok
        mod arm_word_two: arm; arms; hand; leg; foot; face; fingers
        term limb_asleep: went to sleep; gone to sleep; fell asleep; gone funny; went funny;
         feels funny; not mine; someone elses; useless; lame; like lead; wont do
        derive limb_gone = arm_word_two ~ limb_asleep
        when stroke_tia: limb_gone +
         talk_bad|speech_bad|face_odd|face_droop|limb_off|half_vision !brain_ok

        term big_word: football; footballs; balloon; balloons; pumpkin; melon; beachball;
         hamster; chipmunk; sausage; sausages; twice the size; double the size; double its size;
         triple; massive; enormous; giant; ballooned; ballooning; puffed up; boxer; elephant
         man; doubled; gigantic; bulging; blown up; blowing up
        term swell_face: face; lip; lips; tongue; mouth; eyes; eyelids; cheeks; throat
        derive face_big = swell_face ~ big_word
        term voice_odd: croaky; croaking; hoarse; raspy; husky; voice _2
         gone/going/changed/funny/weird; squeaky voice; lost _1 voice
        risk food_word: ate; eaten; eating; biscuit; cake; nuts; peanut; cashew; walnut;
         prawns; shrimp; shellfish; egg; milk; sesame; kiwi; curry; takeaway; sting; stung;
         wasp; bee; antibiotic; antibiotics; tablet; medicine; injection; vaccine; penicillin;
         amoxicillin; ibuprofen
        when anaphylaxis: face_big + food_word|allergy|hives|voice_odd !face_benign
        when anaphylaxis: voice_odd + food_word +
         swelling|hives|allergy|face_big|faint|swallow_hard
        term faint: everything _2 dark/black/grey/white/dim; going dark; goes dark; went dark;
         world _2 grey/black; going grey; eyes going black; see black; seeing black; head
         swimming; legs going

        term reliever: inhaler; reliever; puffer; ventolin; salbutamol; albuterol; nebuliser;
         nebulizer; rescue inhaler; blue pump
        term wears_off: more often; every # hours; every hour; every couple of hours; every few
         hours; wearing off; wears off; doesnt last; not lasting; lasting less; keeps needing;
         more than usual; back to back; over and over; again and again; constantly; nonstop;
         isnt touching; barely touching
        derive inhaler_often = reliever ~ wears_off
        term as_told: as prescribed; as told; asthma plan; as my doctor; nurse said; exercise;
         technique
        when severe_dyspnoea: inhaler_often !as_told
        term rib_word: chest; ribs; rib; ribcage; breastbone; collarbone; collar bone;
         windpipe; notch; tummy; throat; neck
        term pull_word: sink in; cave in; pull in; suck in; draw in; sucks; pulls in; pulling
         in; pulled in; sucks in; sucking in; sucked in; draws in; drawing in; drawn in; sinks
         in; sinking in; caves in; caving in; hollows; hollowing; tug; tugging; tugs; goes in;
         going in; sucking; pulling; showing; sinks; dips
        term each_breath: breathe; inhale; inhales; inhaling; respirations
        derive rib_suck = rib_word ~ pull_word ~ each_breath
        derive rib_suck = rib_word ~ pull_word
        term muscle_word: breathe out; is that normal; pulled a muscle; pulled muscle; pulling
         a muscle; gym; stretch; vacuum; liposuction; pulling on; hair; jumper; ears
        when sick_child: kidwho + rib_suck !muscle_word
        when severe_dyspnoea: rib_suck + breathless|fastbreath|each_breath !muscle_word

        term harsh_word: harsh; rasp; raspy; rasping; crow; crowing; croaking; high pitched;
         squeak; squeaking; squeaky; squealing; whooping; barking; seal like
        term in_breath: breathe in; breathe in; inhale; inhales; inhaling; each breathe;
         breathe
        derive harsh_in = harsh_word ~ in_breath
        when choking_airway: harsh_in + kid|child|infant|throat_bad|cant_swallow|swelling
         !toy_word
        term toy_word: toy; dog; puppy; whooping cough; years; smoker
        term stuck_word: stuck; lodged; wedged; jammed; trapped; caught; blocking; blocked
        derive food_stuck = object ~ stuck_word
        term teeth_gap: teeth; tooth; braces; drain; sink; pipe; nose; ear; hair; plughole;
         letterbox
        when choking_airway: food_stuck + silent|cant_breathe|cant_swallow|blue|own_spit
         !teeth_gap
        term throat_word: throat; windpipe; airway; gullet
        derive throat_block = throat_word ~ stuck_word
        when choking_airway: throat_block + broken_speech|cant_breathe|silent|cant_swallow|blue

        mod heavy_bleed: coming through; seeping through; seeped through; come through; came
         through; will not stop; not stopped after; still coming; still going; still oozing;
         will not clot; goes on for; continues; uncontrolled; cannot be controlled; cannot be
         stopped; wont be stopped; pours; drips and drips; running out; spraying; sprayed;
         sprays; another towel; changing the dressing; saturated
        pseudo: @not _1 stopped after; @not _1 stop after; @not _1 eased after; @not _1 settled
         after; @not _1 gone after; @not _1 improved after; @not _1 better after; @not _1 go
         after; @not _1 subsided; @not _1 resolved; @not _1 cleared; @not _1 disappeared; @not
         _1 recovered; @not _1 fully recovered; not fully recovered; has not stopped; have not
         stopped; has not gone; have not gone; not gone after; not improved; not goes away; does
         not go away
        pseudo: stopped draining; stopped working; stopped feeding; stopped drinking; stopped
         eating; stopped talking; stopped answering; stopped passing; stopped weeing; stopped
         urinating; stopped kicking; stopped sweating; has stopped draining; has stopped
         working; has stopped feeding; has stopped drinking; has stopped passing; has stopped
         talking; has stopped answering; has stopped responding; has stopped kicking; has
         stopped sweating; has stopped eating; suddenly stopped
         talking/moving/breathing/responding; settled in; settled on; settled into; settled low;
         settled down low; settled in the lower; settled in my; settled to the; has settled in;
         has settled on
        pseudo: go back in; goes back in; going back in; pops back in; push back in; pushed
         back in; put back in; push it back in; slide back in; went back in; pop back in; slip
         back in; back in a; back in an hour; back in bed
        pseudo: now gone _1
         dusky/purple/black/blue/white/grey/cold/hot/numb/floppy/limp/quiet/stiff/hard/
         blotchy/mottled/red/dark/yellow/pale; now gone
         to/into/up/down/all/really/very/through/right; has gone _1
         dusky/blotchy/mottled/hard/dark/very/really/all/completely; now gone straight
        term ooze: ooze; oozing; oozes; seeping; seeps; trickling; dribbling blood; weeping
         blood
        when major_bleeding: ooze ~ wontstop + anticoagulated
        term tonsil_out: out; removed; taken out; tonsillectomy; op; operation; surgery;
         whipped out
        when major_bleeding: tonsil_word + bleed + tonsil_out !bleed_ok
        when major_bleeding: tonsil_word + blood_word + tonsil_out !bleed_ok|blood_ok
        term blood_ok: blood test; blood pressure; bloods; blood group

        term vomit_up: @vomit; brought up; bringing up; bring up; threw up; thrown up; throwing
         up; sick; spat up; came up; coughed up; chucked up; heaved up; fetched up
        term looks_like: like; looked; looks; looking; resembles; resembling; resembled;
         colour; coloured; color; colored; texture; bits; specks; grounds; granules; grinds;
         dregs
        term coffee_word: coffee; coffee grounds; ground coffee; coffee granules; gravy;
         marmite
        when gi_bleed: vomit_up ~ looks_like ~ coffee_word
        term toilet_place: toilet; toilet bowl; toilet water; bowl; pan; loo; potty; water;
         nappy
        term red_word: red; crimson; scarlet; maroon; blood; bloody; blood red; clots
        term filled_word: turned; turns; full; filled; fills; splattered; covered; went;
         bright; dark; lots; loads; clots; everywhere; all; whole; pure; just
        term piles_or_pee: pee; wee; urine; peeing; weeing; period; periods; tampon; beetroot;
         bleach; cleaner; discharge; mucus; nose; tea; pregnant
        derive red_toilet = toilet_place ~ red_word ~ filled_word
        term poo_time: poo; poop; pooed; pooping; bowel movement; bowels; stool; stools;
         motion; passing; toilet; loo; going to the toilet; sat down; bum; bottom; backside
        when gi_bleed: red_toilet + poo_time !piles_small|piles_or_pee|small
        term clots_word: clots; clot; lumps of blood
        when gi_bleed: clots_word ~ poo_time !piles_or_pee|vag_bleed_word
        term vag_bleed_word: vaginal; vagina; period; pad; pads; tampon; pregnant; birth;
         urine; wee; leg; lung; lungs; dvt; history; medication; thinners

        derive rigors_hard = rigor_word ~ hard_shake
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
        derive chemo = white_cells ~ low_word
        term peak: peaks; peaking; peaks in; peaked; at its worst within; worst within; reaches
         its worst; reached its worst; maximum within; under a minute; less than a minute; in
         under; within minutes; within a few minutes; built up in; in moments; fully blown
        term jerk_word: jerk; jerks; jerking; twitch; twitches; twitching; convulse; thrashing;
         shaking; shakes; stiffens; stiffened
        term uncontrolled: uncontrollably; uncontrollable; violently; all over; whole body;
         arms and legs; limbs; rhythmically; rhythmic
        derive fit = jerk_word ~ uncontrolled
        term epileptic: epileptic; epilepsy; epileptics; seizure; seizures; fit; fits
        term cluster: one after the other; one after another; one on top of; back to back;
         without waking; without coming round; without coming to; without recovering; in
         between; straight into another; hasnt come out; not come out
        when seizure: epileptic ~ cluster

        term came_off: came off _4
         skateboard/bike/scooter/horse/pony/board/swing/trampoline/quad/moped/
         motorbike/sofa/wall/slide/ladder; no helmet; without a helmet; over the handlebars;
         header off; face planted; faceplanted; landed on his/her/my face; head first; knocked
         off
        when head_injury: came_off +
         confused|doesnt_know|vomiting|knocked_out|dont_remember|asks_same
        term asks_same: keeps asking; asking the same; asks the same; repeating himself;
         repeating herself; same question
        when head_injury: headache ~ worsening + headinj|hit_head
        when head_injury: hit_head + asks_same|not_right !benign_head
        mod not_right: not right; not himself; not herself; acting odd; acting strange; not
         been right; cross eyed; wobbly; staggering; unsteady; pale and
        risk anticoagulated: thin the blood; thins the blood; thin my blood; thins my blood;
         blood thinning; medicine _2 thin; tablets to thin; stop _2 clotting; stops _2 clotting;
         prevent clots; anti clotting; lixiana; blood thinning tablets; on thinners

        term penet_site: tummy; gut; guts; abdomen; ribs; buttock; bum; groin; face; head;
         cheek; lung; flank; body
        term knife_wound: been knifed; knifed; stuck a knife; put a knife; bottled; glassed;
         shanked
        term leg_word: leg; legs; foot; hip
        term leg_odd: shorter; shortened; rotated; turned out; turned outwards; twisted out;
         externally; pointing out; flopped out; rolled out
        derive leg_short = leg_word ~ leg_odd
        when major_trauma: leg_short + fall_word|elder|fell_hip
        term fell_hip: fell; slipped; tripped; went down; tumbled; fall; fallen; knocked over
        mod cant_weight: take any weight; take weight; take her weight; take his weight; take
         my weight; any weight on; put any weight; bear any weight; stand on it; get up off

        term bladder_new: problems passing urine; problems peeing; problems weeing; problem
         passing; changes in how _2 pee/wee; change in bladder; bladder change; bowel change;
         loss of sensation; altered sensation; reduced feeling; lost sensation; leaking urine;
         leaking poo; soiling myself
        risk early_hard: # weeks of pregnancy; first few weeks of pregnancy; first trimester;
         first three months
        term waters: waters go; waters going; waters went; waters have; waters just; waters
         popped; waters have popped; trickle of water; wet patch and
        term confused: talking daft/silly/tosh/twaddle/garbage/jibberish/gobbledegook/wrong;
         away with the birds; making up words; calling me by; called me by; wrong name; in
         pyjamas; in _2 nightie; tried to go to work; thinks hes at; thinks shes at; thinks its
        mod font_bad: curves; outwards; curved; protrudes; protruding; sunk; dips; dipped;
         puffy; bulgy; bulged; pulsing hard; swelling; domed
        term worse_moving: worse by moving; worse by movement; worse by coughing; by walking;
         on coughing; when you move; when you cough; when you walk; moving makes; coughing
         makes; walking makes

        term lose_word: lose; lost; losing; loses; loss; gone; going; went; goes; disappeared;
         vanish~; fade~; blacked; blurred; dimmed; blank
        term sight_word: sight; vision; eyesight; see
        term in_eye: one eye; left eye; right eye; an eye; all or part; part of; half of;
         either eye; both eyes
        derive sight_lost = lose_word ~ sight_word ~ in_eye
        term sight_slow: gradually; slowly; over the years; years; months; cataract; cataracts;
         glasses; macular; optician; glaucoma; reading; lazy eye; usual migraine; aura; born;
         colour blind
        when acute_vision: sight_lost !sight_slow|eye_ok => emergency
        term cover_word: blind; curtain; shade; shutter; veil; shadow; film; cloth; cloud;
         screen; net; blanket; wall
        term over_word: down; over; across; pulled; pulling; coming; drawn; drawing; falling;
         lowering; creeping; rising; sliding
        term eye_site: eye; eyes; vision; sight; eyesight
        derive eye_covered = cover_word ~ over_word ~ eye_site
        term shade_ok: eye shadow; eyeshadow; makeup; sunglasses; window; windows; contact lens
         film; tv; screen time; blinds; film on tv; shadows under
        when acute_vision: eye_covered !shade_ok|sight_slow => emergency

        term burn_noun: burn; burns; scald; scalds; burned; burnt; scalded
        term burn_site: face; neck; hands; feet; genitals; genital; groin; eyes; mouth; airway;
         joints; chest; back; scalp
        mod burn_worse: blister~; blistered; white; charred; deep; black; leathery; peeling;
         weeping; raw; swollen; large; big; whole; all over
        derive burn_place = burn_noun ~ burn_site
        when major_burns: burn_place + burn_worse !small_burn|shingles_like|burn_fine
        term burn_fine: sunburn; sunburnt; sunburned; the sun; heartburn; toes; urine; pee;
         wee; stomach; tongue; spicy; itch; itchy; razor; waxing; calories; scar; scars; years;
         hand foot; mouth disease
        term hot_liquid: brew; brews; cuppa; latte; cappuccino; gravy; porridge; custard; wax;
         pot noodle; bovril; noodle; hot milk; hot jam; hot fat; chip fat; boiled water; hot
         water bottle
        term went_over: down _1 front; down _1 chest; down _1 arm; down _1 legs; into _1 lap;
         in _1 lap; grabbed
        mod cold_person: out in the cold; in the cold; the cold; out walking; hillwalking
        term cold_signs: shivering less; stops shivering; not making sense; clumsy
        term icd_word: defibrillator; icd; defib; pacemaker
        term icd_shock: shock; shocks; shocked; zapped; zap; fired; fires; kick; kicked; jolt;
         jolted
        derive defib_shock = icd_word ~ icd_shock
        term catheter_word: catheter; foley; suprapubic
        term drain_bad: stopped; blocked; nothing; empty; wont; isnt; not; no urine; dry;
         bypassing; leaking
        term drain_word: drain; drained; draining; drains; bag; flow; flowing; output; urine
        derive catheter_dead = catheter_word ~ drain_bad ~ drain_word
        mod bladder_full: pain; painful; sore; swollen; full; bursting; agony; hurts; tummy;
         belly; bladder; hours; unwell; sweating
        when urinary_retention: catheter_dead + bladder_full !cath_ok

        pseudo: need my _3 more often; need my _2 inhaler/puffer/reliever
         every/more/again/constantly/all
        set becoming: purple blue white grey gray black red yellow green pale cold numb floppy
         limp stiff rigid quiet dusky blotchy mottled dark hard tight hot puffy swollen weird
         funny strange mad crazy dizzy blind dead up into straight through all very really so
         completely worse hazy fuzzy blurry wrong bad
        pseudo: its/hes/shes/theyre/has/have/now/all/thats/been/ive/im/skins gone _1 @becoming
        pseudo: on and off for _2 hour/hours/minutes/mins/hrs; on and off since _2
         morning/lunch/lunchtime/breakfast/yesterday/night/dinner/tea/noon/then; on and off all
         day/morning/night/afternoon/evening; on and off today; comes and goes since _2
         morning/lunch/yesterday/night; coming and going since _2 morning/lunch/yesterday/night;
         off and on since _2 morning/lunch/yesterday/night; off and on all day; off and on for
         _2 hour/hours
        current acute: for an hour; for half an hour; for about an hour; for hours; all day;
         all morning; all night; all afternoon; all evening; since lunch; since lunchtime; since
         dinner; since tea; since noon; since teatime; since breakfast; since waking; since i
         woke; within the hour; in the last hour
        cue idiom cover clause: coming out of it; comes out of it; came out of it; come out of
         it; blood out of it; pus out of it; stuff out of it; grow out of it; grown out of it;
         best out of it; anything out of it; discharge out of it; something out of it; most out
         of it; water out of it; get out of it

        term not_stopped: @not _1 stop with; does not stop; do not stop; @not _1 stop when;
         keeps bleeding; continues to bleed; carries on bleeding; @not _1 stopped after; @not _1
         stop after; will not stop; wont stop; has not stopped; hasnt stopped; cannot be
         stopped; despite pressure; despite pressing; despite holding; @not stopping; goes on
         for; carries on for; lasting more than; lasts more than; lasts longer than; longer than
         # minutes; more than # minutes; after # minutes of; after # mins of; been pressing;
         been holding
        term bleed_plain: @bleed; nosebleed; nose bleed; nosebleeds; blood
        term bleed_minor: gums; shaving; period; periods; spotting; pregnant; blood pressure;
         blood test; blood sugar; bruise; leg; baby; blood thinners; thinners
        when major_bleeding: bleed_plain ~ not_stopped !bleed_minor
        term come_through: coming through; comes through; came through; soaked through; seeping
         through; still coming; keeps coming; all over me; all over the floor; wont stop coming
        when major_bleeding: bleed_plain ~ come_through !bleed_minor|small
        when major_bleeding: bleed_plain ~ come_through + cut !bleed_ok|small

        term odd_face: funny; odd; strange; weird; different; numb; stiff; frozen; dead; wonky;
         not right
        term left_right: on the left; on the right; left side; right side; one side; on one
         side; left half; right half; to the left; to the right; side of
        term face_only: face; mouth; smile; cheek
        derive face_side = face_only ~ odd_face ~ left_right
        when stroke_tia: face_side !face_benign|dentist|brain_ok
        term speech_bad: like hes had _3 drink; like shes had _3 drink; as if hes had _3 drink;
         as if shes had _3 drink; like hes been drinking; like shes been drinking; as if he had
         been drinking; as if she had been drinking; sounds pissed; sounds like he had; talking
         like _4 drunk; like im drunk
        term find_words: find _2 words; find _1 right words; get _1 words out; form words; form
         _2 sentence; say what; get _1 sentence out; remember words; remember the word
        term cannot_word: cant; couldnt; unable; struggling; struggles; struggled; difficulty;
         trouble; wont; not able; lost; stuck
        derive words_lost = cannot_word ~ find_words
        term words_fine: thank; thanks; describe; express; love; eulogy; essay; letter;
         breathe; breathless; cry; sad; grief; interview; always; years
        when stroke_tia: words_lost + onset_minutes|sudden_strict|limb_weak|numb|face_odd
         !brain_ok|words_fine
        term vision_loss: trouble seeing; difficulty seeing; problems seeing; trouble with _2
         vision; trouble with _2 sight; problems with _2 sight; problem seeing; hard to see
        term fails_word: does not help; do not help; not help; does not work; not work; isnt
         enough; no difference; not helped; isnt helping; not helping; not working; no effect;
         didnt help; doesnt help; not relieved; no relief; arent working; isnt working; not
         improved; doesnt work; dont work; arent helping; useless
        term reliever: quick relief medicine; relief medicine; quick relief; rescue medicine;
         rescue medicines; rescue pack; nebs; nebules; oxygen; steroids
        derive reliever_fails = reliever ~ fails_word
        risk lungs: copd; asthma; asthmatic; emphysema; bronchiectasis; fibrosis; breathless;
         wheezing; wheezy; breathe
        when severe_dyspnoea: reliever_fails + lungs|asthma_context !blocked_nose
        term drool_word: drooling; drools; dribbling; drool
        term tripod: leaning forward; leaning forwards; sitting forward; sat forward; tripod;
         wont lie down; refusing to lie; neck stretched; refusing to swallow; refuses to
         swallow; wont swallow; wont talk
        when choking_airway: drool_word + tripod !teething
        term unresponsive: no signs of breathe; no sign of breathe; no signs of life; start
         chest compressions; start compressions; doing compressions; no breathe; not breathe and
        term sharp_object: object; knife; glass; metal; pole; branch; spike; rod; blade; arrow;
         bullet; fragment; shard; screwdriver; railing; fence; stick; scissors; nail; pipe;
         skewer
        term embed_word: stuck; embedded; impaled; lodged; sticking; buried; went in; gone in;
         through; protruding
        term trunk_site: chest; abdomen; belly; stomach; tummy; neck; back; throat; side;
         groin; buttock; body
        derive embedded = sharp_object ~ embed_word ~ trunk_site
        term swallow_words: swallowed; throat; food; nail varnish; fingernail; toenail;
         splinter; chewing; fish bone; belt; lip; ear
        when major_trauma: embedded !swallow_words|trauma_ok|jab
        risk postpartum: giving birth; of giving birth; after having a baby; weeks of birth;
         weeks of giving; postnatally; after childbirth; childbirth; after your baby is born;
         after the birth of
        term one_leg: one leg; one calf; left leg; right leg; left calf; right calf; lower leg;
         calf; back of the leg; one arm; left arm; right arm; thigh
        term leg_hurt: twisted; sprained; fell; kicked; football; bite; bitten; sting; stung;
         insect; cellulitis; bruise; bruised; knock; knocked; pulled; cramp; run; gym; broke;
         broken; snake; adder; burn; cast; both
        derive leg_clot = one_leg ~ swelling ~ hot_red|tender_word|pain
        when pe_dvt: leg_clot !both_legs|leg_hurt
        derive sat_low_pain = retention_site ~ pain
        when urinary_retention: no_pee + sat_low_pain !child_bug|pee_ok|vom
        term hernia_locked: wont go back; will not go back; wont push back; cant push it back;
         cant get it back; not go back; wont go in; will not go in
        when acute_abdomen: hernia + hernia_locked => emergency
        term rash: dots; dot; pinprick dots; flecks; freckles that
        term kettle_word: kettle; boiling; hot; brew; tea; coffee; soup; pan; saucepan; steam;
         iron; oven; fryer; oil; hob; grill; stove; radiator; straighteners
        term blister_word: blister~; blistered; skin _2 peeling; skin _2 coming; skin _2 off;
         red raw; raw; screaming
        when major_burns: kid|kidwho + kettle_word + blister_word
         !burn_small|burn_fine|shingles_like
        term burn_small: small burn; tiny; minor; small blister; little burn; little blister;
         slight
        term strong_allergen: nuts; nut; peanut; peanuts; bee; wasp; been stung; stung by; got
         stung; was stung; bee sting; wasp sting; penicillin; shellfish; prawns; sesame; cashew;
         allergen; allergic; something hes allergic; something shes allergic
        when anaphylaxis: strong_allergen + collapse|floppy|grey|throat_closing|broken_speech
         !stroke_now
        when anaphylaxis: hives + vomiting|belly_pain + strong_allergen|allergen
        when anaphylaxis: chest_tight + hives + strong_allergen|allergen
        set away: away off down
        pseudo: goes/went/go/going/gone @away and/but/then _3
         back/returns/returned/returning/return/again; eased/settled/stopped/gone/went _1
         but/then/and _3 back/again/returned/returns; eases/settles/stops but/then/and _3
         back/again/returns; comes back
        term numb: lose feeling; lose the feeling; losing feeling; loses feeling; lose
         sensation; losing sensation; loses sensation; no longer feel; feeling has gone
        term fall_asleep: fall asleep; falls asleep; falling asleep; fell asleep
        when head_injury: fall_word|fall_high + infant|baby_word|newborn +
         vomiting|weird_cry|not_feeding|feed_off|floppy|hard_wake !fall_asleep
        term spine_injury: neck injury; back injury; spinal injury; spine injury; injury to _2
         neck/back/spine; injured _1 neck/back/spine; hurt _1 neck; broken neck; broken back
        term cannot_move: inability to move; unable to move; cant move; paralysed; paralysis;
         no movement in; cannot feel
        when major_trauma: spine_injury + numb|cannot_move|limb_weak|no_feel_limb
         !old_numb|trauma_ok
        term amputation: partial amputation; complete amputation; traumatic amputation;
         amputation of _3 finger/fingers/toe/hand/foot/arm/leg/thumb
        term waters_strict: water breaks; waters break; water is breaking; water has broken;
         waters have broken
        term waters: water breaks; waters break; water is breaking
        term groin_bulge: bulge in _2 groin; groin bulge; bulge in _2 belly; bulge in _2 tummy;
         bulge in _2 abdomen; bulge near _2 navel; hernia; lump in _2 groin
        term bulge_bad: turns red/purple/dark/black; turned red/purple/dark/black; purple;
         discoloured; very painful; extremely painful; hard and; tender and; severe pain;
         suddenly painful
        when acute_abdomen: groin_bulge ~ bulge_bad !hernia_ok|boil_word_strict => emergency
        term boil_word_strict: boil; abscess; pus; gland; lymph; ingrown
        term no_fluids: too sick to drink; too ill to drink; too weak to drink; too unwell to
         drink; cannot drink; not able to drink; unable to drink
        term near_drown: near drowning; near drowned
        term chest_tight: bar/hoop/band/iron/plank/block/log/weight/ring/vice _4 @chest;
         bar/hoop/band/iron _4 breastbone; squeezes _3 @chest; crushes _3 @chest; someone _3
         @chest with a; clamp _4 breastbone
        term pressure_fails: not stop with pressure; not stop _3 pressure; despite pressure;
         pressure does not; pressure doesnt; pressure isnt; pressing does not; pressing doesnt;
         even with pressure
        when major_bleeding: bleed_plain + pressure_fails !blood_test_word
        term blood_test_word: blood pressure; blood test; eye pressure
        cue resolved backward message: draining fine; draining well; draining ok; draining
         again; working again; flushed it; unblocked it
        cue hypothetical both sentence: how does a _4 work; how does an _4 work; how do _4
         work; actually work; how it works; how they work; writing about; writing a story; for
         college; for my degree; for my assignment; for my dissertation
        cue other_person forward clause: support people who; work with people who; people who
         hear; clients who; patients who; help people who; look after people who
        term choke_feel: strangling feeling; strangling sensation; strangled feeling; choking
         feeling; choking sensation; lump feeling; squeezing feeling; burning feeling
        term inside_arms: inside of _2 arms; inside of _2 arm; down _2 arms; both arms; down
         the inside; into _2 arms; left arm
        when acute_coronary: choke_feel + inside_arms
        term tearing: sword; spear; dagger; like a blade; skewer
        term trunk_word: front to back; through me; through my body
        term word_salad: werent words; arent words; not real words; not words; made up words;
         writing nonsense; wrote nonsense; reading nonsense; cant write; couldnt write;
         handwriting gone; texting nonsense
        term limb_off: slipping out of _2 fingers; slipping out of _2 hand; slips out of _2
         hand; slipped from _2 hand; falling out of _2 hand; drops everything; dropping
         everything
        when stroke_tia: word_salad +
         limb_off|limb_weak|numb|face_odd|onset_minutes|balance_loss !brain_ok
        term alien_word: isnt his; isnt hers; isnt mine; not mine; not his; somebody elses;
         someone elses; belongs to
        when stroke_tia: arm_word_two ~ alien_word !drive_word|shoe_thing
        term shoe_thing: shoe; shoes; glove; sock; sleeve; prosthetic; false; trousers
        term ignore_word: went over; went straight over; falls; falling; goes over; fell;
         keeled
        term air_word: drowning; drown; suffocate; suffocating; smothering; smothered; gasping;
         choking; cant breathe
        term lie_word: lie; lying; lie back; lie flat; lying flat; flat; pillows; bed
        derive orthopnoea = air_word ~ lie_word
        term orthopnoea: sleeping in the armchair; sleeping in a chair; sleeping in the
         recliner; sleep in the armchair; sleeps in the chair; sleeping in my chair
        term eat_now: eating; ate; dinner; steak; meat; sausage; food; grape; sweet; bread;
         lunch; meal; tea
        term mute_now: cant speak; cannot speak; cant talk; cant cough; no noise; silent;
         banging; pointing; clutching; grabbing; slapping
        when choking_airway: eat_now + mute_now ~ blue
        when choking_airway: eat_now + blue + mute_now
        set cloths: towel towels bandage bandages dressing dressings plasters pads flannels
         rolls roll
        term soaked_towel: through _3 @cloths; soaked _3 @cloths; used up _3 @cloths; # tea
         towels; third towel; second towel
        term faint: swimmy; floaty; spaced; going woozy; feel woozy; head is swimming
        term black_word: black; tar; tarry; jet
        term stink_word: shiny; stank; stinks; stinking; sticky; foul; vile; smelly; smells;
         treacle; gooey; pitch
        term came_out: came out; comes out; passed; pan; loo; toilet; went; motion; out of me;
         bottom; bum; behind
        term black_fine: mole; bin; shoes; paint; mould; toast; car; nail; phone; eye; tooth;
         teeth; boots; bag
        when gi_bleed: black_word ~ stink_word + came_out !iron|black_fine
        pseudo: when i was on the loo/toilet/bus/sofa/phone/train/stairs; when i was
         doing/sat/sitting/watching/eating/walking/driving/cooking/having/making/getting/lifting/washing/hanging/
         carrying/bending/brushing/out/putting/running/mowing/gardening/working; when he was
         doing/sat/sitting/watching/eating/walking/driving/running/playing/out; when she was
         doing/sat/sitting/watching/eating/walking/driving/running/playing/out
        pseudo: was right as rain; were right as rain; been on _3 for years/months/ages; on _3
         for years; taking _3 for years; taken _3 for years; takes _3 for years; had it for
         years; steroids/prednisolone/prednisone/warfarin/insulin/ inhaler/inhalers _2 for
         years/ages/months; smoked for years; smoke for years; drinking for years; drunk for
         years; married _2 for years
        cue resolved backward message: job done; did the trick; happy days; all sorted; sorted
         now; right as rain now
        cue administrative both clause: protocol; protocols; policy; policies; guideline;
         guidelines
        term peak: nought to ten; zero to ten; in a blink; in the blink; snap of _2 fingers;
         click of _2 fingers
        when thunderclap_headache: worst_headache + peak
        term popped: pop; popped; snap; snapped; burst; bang; crack; explosion
        term head_only: head; skull; brain
        derive head_pop = popped ~ head_only
        when thunderclap_headache: head_pop + peak|pain|headache !injury_hit|ear_word
        term ear_word: ear; ears; plane; sinus; neck; clicking; massage; chiropractor; joints;
         bike; door
        term headinj: walked into _4 pole/door/post/lamppost/wall/cupboard/beam/branch/bar;
         stood up into; caught his head; caught her head; caught my head; smacked into
        mod fall_word: missed _3 step; missed _2 stair; lost _1 footing; went flying; came a
         cropper; went over on; took a tumble; legs went; gone down; found on the floor
        term toilet_sit: sat on the toilet; sitting on the toilet; toilet seat; on the loo;
         sitting down; when i sit; the chair
        term bladder_new: cant tell if ive; cant tell when ive; dont know if ive been; dont
         know when ive; cant tell if im going; unaware
        when cauda_equina: numb ~ toilet_sit + back_or_cancer|bladder_new
        term waters: water running down; water down; water coming down; running down _1 legs;
         trickling down _1 legs; fluid running; wet legs
        term contractions: pains every; pain every; pains coming; pains keep coming; every few
         minutes
        term no_kicks: only _3 kick/kicks; one _1 kick; two _2 kicks; couple of kicks; hardly a
         wriggle
        term high_ball: up high; higher up; drawn up; pulled up; riding high; right up
        term face_tub: face down _4 tub/jacuzzi/lake/river/puddle/stream/pool
        when drowning: face_tub
        term dead_ago: dead; died; passed away; been gone
        term ask_dead: asking; asks; asked; rang; ringing; calling; looking for; waiting for;
         talking to; shouting for
        derive asks_for_dead = ask_dead ~ dead_ago
        when acute_confusion: asks_for_dead + person_old + new_onset|again_times
        term again_times: # times; keeps; again; over and over; all day; all night; three
         times; since; was fine
        term grief_word: grief; bereavement; funeral; anniversary; medium; grave; certificate;
         register; registrar
        mod arm_jaw: upper back
        term fit: fit goes; fit lasts; fit carries on; fit continues; fit does not; fit is not;
         fits go on
        term stridor_named: stridor; noisy sound when breathe in; noise each time _2 breathe in
        when choking_airway: stridor_named
        term at_all: at all; after the catheter; since the catheter; catheter was removed;
         catheter removed; after my operation; since my operation; after surgery; since surgery;
         after the operation
        when urinary_retention: no_pee + at_all !child_bug|vom|pee_ok
        when stroke_tia: arm_word_two ~ weak + limb_off !nerve_benign|injury_any|brain_ok
        term serious_crash: serious/bad/major/nasty/horrific/horrible/terrible _2
         crash/accident/collision/smash/wreck
        when major_trauma: serious_crash !trauma_ok|old_crash
        term old_crash: last year; years ago; months ago; claim; solicitor; insurance; news;
         physio; report
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
        """#
}
