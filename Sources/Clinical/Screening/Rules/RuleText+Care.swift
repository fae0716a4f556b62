extension RuleText {
    /// The level of messages without a red flag.
    static let care = #"""
        term ok_heart: once a month; now and then; for a month; ecg; normal; stops
        term carry_word: should i carry; only get; i get hives from; stung
        term black_nail: stubbed; toenail; fingernail; nail bed; nail is; black nail
        term comes_off: comes off; how long does it take; heal; healing; next week; surgery;
         mri
        term varicose: varicose; ankles; usually occur
        term chest_wall: chest muscles; gym routine; gym; press them; press it; when i press
        term heartburn_word: after eating; after meals; sour taste; heartburn; antacids;
         omeprazole; gaviscon; reflux; band around the head; headache
        term late_period: period is; test negative; test which is negative; negative test; #
         weeks ago; # months ago; twenty days; # days ago
        term chronic_strong: for a long time; =not improving after; keeps coming back; comes
         back; used many; tried many; for # years now
        term breast_lump: lump in my breast; breast lump; lump in _2 breast; lump in my
         testicle; blood in my semen
        term swelling_far: hugely; huge; whole arm; whole leg; getting bigger
        term rash_all: all over; body; hives all; face swelling; lips; tongue; throat;
         infected; spreading; pus; hot; streaks
        term sting_local: stung by a bee; stung by a wasp; bee sting; wasp sting; insect bite;
         insect sting; local swelling; mosquito bites; midge bites; bug bite; bug bites; bee
         stung; wasp stung; stung my; stung on
        term eye_gunk: gunky; pus; stuck shut; sticky; green; yellow
        term eye_watery: itchy watery eyes; watery eyes; watery discharge; red itchy eye; itchy
         eye; itchy eyes; red itchy watery; eyes water
        term sore_bad: tonsils; tonsillitis; cant swallow; severe sore throat; very sore
         throat; glands
        term facial_pain: facial pain; face pain; purulent; green nasal; tooth pain; sinus
         pain; ear pain; earache; pain in my ear; tympanic; exudate; white spots; # weeks;
         weeks; tablets; prescription; lisinopril; appointment
        term cold_top: runny nose; blocked nose; rhinorrhoea; rhinorrhea; nasal congestion;
         stuffy nose; stuffed up; sneezing; sniffles; snuffly; hoarseness; dry cough; tickly
         cough; common cold; a cold; mild cough; mild sore throat; scratchy throat
        term blood_any: bloody; blood in; severe
        term gut_mild: vomiting; vomited; being sick; diarrhoea; loose stools; mild cramps;
         threw up; thrown up
        term admin_strong: prescription; repeat; letter; sick note; fit note; appointment;
         referral; results; blood test; test; insurance; form; review; surgery; mri; ultrasound;
         lump; mole; memory; report; xray; x ray
        term benign_strong: runny nose; nasal congestion; sneezing; stuffed up; bunged up;
         rhinorrhea; rhinorrhoea; cold sore; mouth ulcer; mouth ulcers; round sores; white
         ulcer; canker; aphthous; itchy watery eyes; watery eyes; nits; head lice; ringworm;
         wart; warts; verruca; dandruff; cradle cap; nappy rash; sunburn; sunburnt; hiccups;
         hangover; hungover; stye; eyelid margin; lash line; hard stools; infrequent stools; =no
         bowel movement; constipated; cottage cheese; yeast infection; yeast infections; vaginal
         itching; itchy vulva; thrush; athletes foot; between his toes; between my toes; grazed;
         minor cuts; bee sting; stung by a bee; raking; gardening; period cramps; cramping with
         her periods; bloated; gassy; chapped; splinter; paper cut; bruised my; stubbed; spin
         class; giving blood; chest muscles; sore muscles; crayon; pimples; acne; dark circles;
         home remedy; blood boil; mosquito; slept funny; bit my tongue; nasal drops; dry itchy
         skin; itchy patches; mild heartburn; mild low back; mild temperature; after the
         vaccine; pop a blister; with a hammer; how much water; killing me after; price; nasal
         itching; nail is a bit black; eyes water; muscles sore; sneezing nonstop; settles with
         antacids; fart a lot; dead tired; starving; die for a coffee; murder a curry; muscle
         soreness; diaper rash; sores inside; blackheads; small red itchy lump; heart is broken;
         itching and scaling
        term cystitis: burning when _2 pee; burns when _2 pee; stings when _2 pee; stinging
         when _2 pee; burning pee; cystitis; uti; pain when _2 pee; hurts when _2 pee; hurts to
         pee; peeing blood; blood _3 urine; blood _3 pee; blood _2 wee; urine _2 bloody; burning
         wee; hurts to wee; burning when i wee; water infection; kidney infection; tinged urine;
         stings to pee; burning urine; peeing _3 burns; stinging when i wee; pain passing urine;
         kidney stone; blood tinged urine; burn when i pee; bloody pee; cloudy smelly; dysuria;
         urinary frequency; painful urination; burning while urinating; burns to pee; burning
         when urinating; burning urination; burning sensation when peeing; burning sensation
         when urinating; burning when peeing; pain when urinating; painful to urinate; stings
         when i wee; need to pee more often; going every ten minutes; pain on urination;
         stinging when peeing; i have a uti; blood in urine; suprapubic discomfort; weeing
         blood; wee blood; blood when i wee; peed blood; pee blood; urinating blood; weed blood;
         blood in my wee; pink wee
        mod bites: dog bit; dog bite; bitten by a dog; bitten by _2
         dog/cat/rat/bat/monkey/human; cat bite; cat bit; animal bite; cat scratch; tick bite;
         bullseye; tick; human bite; monkey bite; bat bite; bitten me; bit my; bit me; bat in;
         rat bite; rabies; needlestick; needle stick; stray dog; stray cat; cat scratched;
         scratched by a cat; dog nipped; nipped by; nipped my; nipped his; nipped her; animal
         bit; scratched my son; scratched my daughter; bit by a; bitten by an; bat scratch;
         monkey scratch; snake bite; nipped
        term shingles_like: shingles; blistery rash; blistering rash; rash _4 one side; rash in
         a stripe; band of blisters; stripe of blisters; blisters _4 one side; vesicular rash;
         rash in a band; band across; dermatomal
        mod contraception: morning after pill; condom split; condom broke; emergency
         contraception; unprotected sex; plan b; condom came off; pep; forgot my pill and had;
         split condom; missed pill and; hiv exposure
        term gout_like: gout; cant stand the sheet; big toe _3 swollen; toe _2 red hot; gout
         flare; painful big toe; big toe; toe joint
        term toothache: tooth pain; toothache; tooth ache; tooth hurts; dental abscess;
         abscess; tooth is killing; gum abscess; tooth infection; broken tooth; tooth knocked;
         toothaches; wisdom tooth
        term earache: ear ache; earache; ear pain; ear hurts; pain in _2 ear; ear infection;
         ear is killing; discharge from _2 ear; sore ear; pain in the ear; pain in my ear;
         tympanic membrane; tympanic membranes; ear discharge
        term infected: hot red lump; hot lump; red hot lump; yellow goo; yellow goop; red round
         the edge; red around the edge; infected; infection; oozing; pus; weeping; cellulitis;
         boil; abscess; mastitis; impetigo; ingrown; red and hot; hot and red; redder; more red;
         spreading redness; stye; hot to touch; discharge; whitlow; quinsy; scabies outbreak;
         hot swollen; conjunctivitis; tonsillitis; pus coming; redness of the skin; warm and
         tender; warm tender area; red warm; expanding; tender and warm; pus by the nail; fever
         and foul; foul smelling; foul smelling discharge; honey crusted; crusted rash; honey
         coloured; yellow crust
        term throat_fever: sore throat; white spots; tonsillitis; tonsils; strep; glands;
         tonsillar exudate; exudate; tonsils are enlarged; swollen lymph nodes; swollen glands;
         swollen neck glands; cervical lymph
        term cough_fever: cough; chesty; phlegm; green phlegm; chest infection; flu; covid;
         brown phlegm; productive cough; rusty sputum; sputum; body aches; muscle aches; body
         pains; chills; influenza; myalgia; dengue; malaria
        term limb_injury: stood on a nail; trod on a nail; stepped on glass; twisted my ankle;
         twisted _2 ankle; sprained; sprain; rolled my ankle; rolled _2 ankle; broken _2
         toe/finger/wrist/arm/foot; fractured; cant put weight; broke my; broke his; broke her;
         fell on _2 arm/wrist/hand/shoulder/elbow; wont use it; jammed; trapped _2 finger;
         swollen at the wrist; swollen wrist; swollen ankle; put weight on; swollen finger;
         bruised and; cut _4 stitches; needs stitches; stitches; stepped on a nail; rusty nail;
         tetanus; gaping; glass in; popped; dislocated; went over on; swollen knee; knee _2
         swollen; knee gave; something pop; fish hook; deep cut; gash; stubbed; calf pop;
         splinter _3 deep; trapped; twisted it; twisted my knee; twisted knee; twisted his;
         twisted her; heard a pop; pop sound; ligament; acl; after a fall; after falling; fell
         on ice; fell on my; wrist hurts; swollen after; swollen elbow; swollen shoulder; =not
         moving _2 arm; =not using _2 arm; wont move _2 arm; cries when _2 touch; fell from bed
        term reaction_mild: after starting amoxicillin; rash _4 trunk; after starting; stung _8
         swollen; since starting; rash after; reaction to; allergic reaction; stung; hives;
         swelling _3 sting; spreading rash; all over my trunk; come out in hives; penicillin;
         rash all over; rash everywhere; itchy rash all; after taking ciprofloxacin; after
         taking; rash all over my body
        term preg_sick: being sick # times; morning sickness; pregnant _5 being sick; pregnant
         and; pregnant; weeks pregnant; weeks postpartum
        term eye_red_mild: eye _3 red; red eye; eye _3 sore; contact lens; gritty eye;
         something in my eye; sticky eye; eye _3 swollen; conjunctivitis; eyelid _2 swollen;
         scratched _2 eye; eye infection; eye hurts; eye pain; eye is streaming; sticky eyes;
         red eyes; gunky; bloodshot; discharge from _2 eye; eyes gunky; hit _4 eye
        term gastro_mild: diarrhoea; being sick; vomiting; throwing up; stomach bug; tummy bug;
         food poisoning; threw up; been sick; sick; loose motions; loose motion; watery loose;
         vomited; watery diarrhoea; thrown up; thrown up # times; tummy upset; loose stools
        term belly_ache: stomach pain; belly pain; tummy ache; tummy pain; pain under my _1
         ribs; cramps; stomach ache; abdominal pain; pain under my ribs; stomach cramps; tummy
         cramps; pelvic pain; side pain; flank pain; sharp pain; loin pain; pain in my lower;
         pain in my side; pain in _2 testicle; pain in my right; pain in my left
        term headache_sub: migraine; throbbing; cluster
        term nosebleed_mild: nosebleed; nose bleed; nosebleeds
        term mental_urgent: cant cope; breakdown; panic attacks; panic attack; anxiety attack;
         relapse; cant stop crying; very low; postnatal depression; =not coping; out of control;
         crisis; drinking every day; stopped my antidepressants; crying all; cant sleep for
        term meds_out: ran out of; run out of; =no tablets left; out of insulin; missed _3
         doses; last tablet; last pill; vomited my; lost my tablets; lost my medication; out of
         my; =without my; =none left; only # left; missed doses
        term postop_mild: stitches; wound; after my operation; post op; dressing; plaster;
         cast; drain; picc; catheter
        mod recent: today; yesterday; since yesterday; # days; this morning; last night;
         tonight; since last night; started; now; days; hours; overnight; two days; few days;
         came on; suddenly; week; hour; since; after dinner
        mod long: for a while; for years; for months; for weeks; ages; spring; since summer;
         long time; past # months; last # months; past # years; last # years; for # months; for
         # years; since # months; since # years; since few months; since few years; since many
         months; since many years; # months now; # years now; # year history; # month history;
         for several weeks; for many weeks; several months; several years; many years; few
         months; few years; past few months; past few years; over the last year; over the past
         year; last year; past year; # months ago; # years ago; years ago; months ago; always
         had; since childhood; # weeks ago; for # weeks; past # weeks; last # weeks; # weeks
         now; since # weeks
        term lump: lump; breast lump; mole changing; mole; weight loss; losing weight; blood _2
         poo; lumps; swallowing difficulty; blood in my poo; jaundice; postmenopausal bleeding;
         bleeding after menopause; mole has changed; coughing up blood
        term minor: runny nose; sneezing; sniffles; snuffly; cold sore; sunburn; sunburnt;
         mosquito; midge; bug bites; insect bite; dry hands; cracked hands; chapped; hangover;
         hungover; teething; cradle cap; hayfever; hay fever; splinter; nappy rash; paper cut;
         blister; stubbed; dandruff; flaky; dry skin; hiccups; wind; gas; fart; burping; blocked
         nose; bunged up; stuffy nose; common cold; a cold; tickly cough; tickle; head lice;
         nits; mouth ulcer; verruca; athletes foot; chickenpox; worms; threadworm; cough syrup;
         tired today; doms; pulled muscle; aches after; leg day; pins and needles; mild
         headache; paper; scratch; bruise; graze; bumped; dry lips; cold for; head cold; spot;
         spots on my; pimple; acne; zit; stiff neck from; slept funny; itchy bites; bite; sore
         throat; dribbling; sun; pink and tender; cold; thrush; heat rash; prickly heat; cherry
         stone; swallowed a; small burn; razor burn; shaving; red bum; bum is; bit red; dry;
         itchy; chewing gum; sore muscles; starving; rash on her bum; cracked; sweaty feet; jet
         lag; runy nose; constipated; indigestion; heartburn; hartburn; hiccup; earwax; ear wax;
         cough; snuffle; scab; sniffly; chapped lips; dry cough; tension headache; tired;
         bloated; wart; warts; verrucas; ringworm; crayon; pimples; blackheads; face wash; nasal
         congestion; rhinorrhoea; rhinorrhea; itchy watery eyes; watery eyes; watery discharge;
         nasal itching; mouth ulcers; round sores; sores inside; white ulcer; canker; aphthous;
         ulcer on the inside; vaginal itching; itchy vulva; cottage cheese; yeast infection;
         yeast infections; =no bowel movement; infrequent stools; hard stools; hard infrequent;
         dry hard stools; dry itchy skin; itchy patches; red itchy; itchy eye; eyelid margin;
         lash line; lump on the eyelid; between his toes; between my toes; between her toes;
         raking; gardening; grazed; grazes; minor cuts; stung by a bee; bee sting; local
         swelling; sting; crayon; dark circles; hangovers; bloated and gassy; gassy; period
         cramps; cramps with my periods; cramping with her periods; mild cramping; mild low
         back; mild heartburn; splinter out; sneezing nonstop; nose sprays; nasal drops; runny
         or blocked; blocked or runny; mild sore throat; mild cough; itchy and watery; stye;
         chalazion; thumb with a hammer; bruised my shin; bruised; spin class; giving blood;
         gave blood; muscles sore; chest muscles sore; bit my tongue; drinking too much alcohol;
         after the vaccine; after a vaccine; hoarseness; bean; beans; home remedy; home
         remedies; how much water; naturally; nose blocked; heel blister; pop a blister; sour
         taste; flea bites; dry patches; hair dye; mild temperature; mild cramps; school
         project; documentary; leaflet on; leaflet; saw a tiktok; tv show; dead tired; article;
         asking if; muscle soreness; diaper rash; crawling; steam inhalation; concert; cold and
         blocked nose
        term thanks: thank you; thanks; cheers; grateful; appreciate; thankyou; ta; lovely;
         happy birthday; feeling much better; all good; feel great; great job; well done;
         brilliant; merry christmas; amazing
        term admin_word: appointment; appointments; prescription; repeat; refill; form; letter;
         certificate; sick note; fit note; record; records; results; result; test; tests; blood
         test; bloods; referral; insurance; book; booking; rearrange; cancel; resend; ring back;
         call back; feedback; register; vaccine; jab; medication review; review; scan; hospital
         letter; consultant; script; order; pharmacy; mri; x ray; counsellor; counselling; talk
         to someone; see a doctor; checks; doctor; complaint; receptionist; note; keyhole;
         annual; counselor; check up; checkup; screening; smear; contact details; address;
         clinic; speak to; follow up; step it down; step down; pick up; renew; discuss; chat to
         someone; chat to; spray please
        term info_word: what are; what is; what does; how would; how do i know; is it true;
         counts as; would a; good idea; tips; what temperature; which; any recs; asking for; can
         i take; is it safe; is it ok; is it normal; should i worry; all good; normal; what
         should i; can i; how long; how many; whats the; could i take; does it; home remedy;
         what can i put on it; which cream; good cream; how can i get rid; get rid of; how much
         water
        mod wellbeing: happy otherwise; playing; eating normally; feeding fine; running around;
         drinking and playing; fine now; all good; like a horse; =isnt bothered; =hasnt
         bothered; =no rush; feel great; otherwise fine; in herself; in himself; happy; cried
         straight away; peeing normally; its gone; gone after; stopped; helpd; helped; keeping
         fluids; gone now; goes away; =not bothered; eating fine; eating and drinking; well
         otherwise; doing great
        term chronic_word: chronic; long standing; for years; on and off; baseline; as always;
         low mood; depressed; tired all; erectile; hot flushes; hrt; period problems; heavy
         periods; painful periods; bed wetting; wets the bed; snoring; hearing; constipated for;
         constipation; insomnia; cant sleep; hair loss; weight gain; joint pain; knee; shoulder;
         back pain; lower back; acne for; eczema; stiff; clicking; moods; grief; anxiety;
         smoking; contraception; pill check; memory; libido; menopause; erection; iron; thyroid;
         pacemaker check; worried about; slow stream; since months; since years; since few
         months; since few years; for months; for weeks; erectile dysfunction; getting an
         erection; periods irregular; irregular periods; pcos; sperm; conceive; fertility;
         infertility; diet; diabetes; diabetic; metformin; cholesterol; statin; atorvastatin;
         tsh; thyroxine; hemoglobin; haemoglobin; varicocele; cyst; polyp; fatty liver; hernia;
         gallstones; surgery; physiotherapy; physio; mri; disc; treatment; psychiatrist;
         physical therapy; vitamin; supplement; permanent; report shows; report says; treatment
         options; heel; spur; hair fall; hair is falling; ringing; tinnitus; sleep apnoea; sleep
         apnea; vitiligo; mole; self harm as; used to self harm; vaccination; leaking; leak;
         leaks; leaking small; when you laugh; cleared up; hay fever spray; spray please;
         dosette; mouth dry; dry mouth; itchy graft; graft; skin graft; lactose;
         physiotherapist; constipated for a week
        term nosymptom: symptoms
        term jab_arm: jab; vaccine; vaccination; vaccinated; booster; immunisation;
         immunisations; injection site
        term jab_mild: sore; tender; bruised; bruise; lump; ache; aches; achy; red; itchy;
         stiff; swollen; tired; mild temperature; hot
        care self_care: jab_arm ~ jab_mild !severe|spreading_red|days_many|feverish|long
        term spreading_red: spreading; hot and; streaks; pus; infected; elbow; whole arm;
         hives; rash all
        term snores_stop: stops breathe; stop breathe; stopping breathe; sleep apnoea; sleep
         apnea; gasps; snore; snores; snoring; choking noises
        term asleep_place: in _1 sleep; asleep; at night; overnight; during the night; when
         sleeping; while sleeping; snores; snoring; snore
        care routine: snores_stop ~ asleep_place !kid|swelling|recent_bad
        term recent_bad: breathless; chest pain; since last night; since yesterday; croup;
         fever
        term back_gone: back gone; back went; back has just gone; back gave out; back has
         seized; back seized; back has locked; back locked; back spasm; back is in spasm; put my
         back out; done my back in; pulled my back; slipped a disc; back popped; threw my back
         out; ricked my back; hurt my back; wrenched my back; back has given
        care urgent: back_gone + cant_up|recent !long
        term cant_up: barely move; cant move; can barely get; cant get up; cant get off; cant
         stand; cant walk; cant bend; cant straighten; cant sit; hardly move; get off the; agony
        care self_care: cold_top
         !feverish|breathless|green|long|facial_pain|sore_bad|chestpain|preg_word
        care self_care: eye_watery !eye_pain|vision_dbl|contact_lens|eye_gunk
        care self_care: sting_local !rash_all|breathless|faint|swelling_far
        care urgent: cystitis + recent
        care urgent: rust_poke + tetanus_old !travel_jab
        care urgent: crust_yellow + crust_more !long
        care urgent: breast_lump + recent !long
        care self_care: gut_mild + wellbeing_strong !blood_any|feverish
        care urgent: cystitis !long|resolved_word
        care urgent: bites !mosquito_only|long
        care urgent: shingles_like
        care urgent: contraception !late_period
        care urgent: gout_like
        care urgent: toothache
        care urgent: croup_word
        care urgent: perianal !long
        care urgent: eye_gunk_now
        care urgent: earache + recent|feverish|kid !long
        set chest_breast: breast breasts boob boobs nipple nipples
        term breast_red: @chest_breast _4 red/hot/sore/lump; red _3 @chest_breast; lump _3
         @chest_breast; mastitis; blocked duct
        care urgent: breast_red + feeding_word
        term feeding_word: breastfeeding; breast feeding; nursing my; milk; feeding my baby; my
         baby is; latching
        care urgent: infected !long|admin_only|thrush_word
        care urgent: throat_fever + feverish|days_many|white
        care urgent: cough_fever + feverish|green|breathless|days_many !wellbeing
        care urgent: limb_injury !long|weeks_ago|comes_off|black_nail|tetanus_ok|walks_fine
        term walks_fine: can walk on it; walking on it; walk on it fine; can walk fine; able to
         walk; fully mobile; can move it fine
        term tetanus_ok: tetanus up to date; tetanus is up to date; tetanus was; up to date
         tetanus; superficial graze; small graze; grazed
        care urgent: reaction_mild + rash|swelling !long|carry_word
        care urgent: preg_sick + vomiting|vag_bleed|headache|belly_ache
        care urgent: eye_red_mild !long|hayfever
        care urgent: gastro_mild + diarrhoea_times|kid|recent !wellbeing_strong|hypo_q|gut_long
        term gut_long: for # months; # months ago; for months; for years; for weeks; past #
         months; past # weeks; last # months; # weeks now; every morning; most mornings; most
         days; on and off
        term copd_word: copd; emphysema; bronchiectasis; chronic bronchitis
        term more_sputum: increased sputum; sputum purulence; purulence; purulent sputum; more
         phlegm; green phlegm; green sputum; yellow phlegm; darker phlegm; rescue pack; more
         breathless; coughing more; increased cough; chestier; chesty
        care urgent: copd_word + more_sputum
        term erythema: erythematous; erythema; cellulitic; red warm; warm tender; warm and
         tender
        care urgent: erythema !long
        term quadrant: right upper quadrant; upper right quadrant; left lower quadrant; right
         lower quadrant; left upper quadrant; iliac fossa; loin pain; flank pain; biliary colic;
         renal colic; colicky
        care urgent: quadrant !long
        care urgent: belly_ache + recent !long
        care urgent: headache_sub + recent + vomiting|nausea|half !long
        care urgent: fever + kid|days_many|three !wellbeing_strong
        care urgent: temp_fever
        care urgent: mental_urgent !long
        care urgent: meds_out + high_risk_meds
        care urgent: meds_gap
        care urgent: leg_swollen !long|both_legs|varicose|stung
        care urgent: calf_pain + recent !exercise
        care urgent: chestpain !heartburn_word|chest_wall
        care urgent: breathless + recent !anxious|exert_mild
        care urgent: rectal_blood + recent !piles_small
        care urgent: faint + recent !long
        care urgent: palpitations + recent !long|ok_heart
        care urgent: headinj + recent !playing_ok
        care urgent: ball_pain
        care urgent: vag_bleed + recent + pregnant
        care urgent: redder
        care self_care: benign_strong !admin_strong|chronic_strong|routine_strong
        term routine_strong: toilet paper; when i wipe; blood on; bag of worms; testicle;
         testicles; enuresis; bedwetting; wets the bed; wet the bed; smear; piles; haemorrhoids
        term asthma_fit: diagnosed with asthma; my asthma; childhood asthma; ask for an
         inhaler; ventolin; asthma as a child; asthma as a kid; exercise induced
        care routine: routine_strong|asthma_fit
        term social_word: death of me; embarrassment; wobbly tooth; man flu; out of a shirt;
         blood out of; stain; stains; battery died; missed your call; missed a call; hold music;
         receptionist
        care self_care: laugh_word + idiom_any|social_word
        term laugh_word: haha; hahaha; lol; lmao; emojilaugh; death of me; embarrassment
        term calm_kid: jabs; spitting up; spits up; posseting; gaining weight; smiling; grumpy;
         teething; wobbly tooth; hiccups; nappy rash; cradle cap; wind; gripey; colicky; snot;
         snotty; runny nose; sniffle; sniffles; snuffles; man flu
        care self_care: calm_kid !feverish|breathless|long|drowsy|not_feeding
        care routine: admin_word
        care routine: chronic_word
        care routine: lump
        care routine: long
        care self_care: minor
        care self_care: thanks
        care self_care: info_word
        care self_care: wellbeing
        term idiom_any: killing me; to death; emojilaugh; lol; haha; lmao; die for; dying; dead
         tired; drowning in; on fire; murder a; burning up
        care self_care: idiom_any
        term resolved_word: gone; sorted; better
        term mosquito_only: mosquito; midge; flea; gnat; bed bugs; bug bites; bit of; little
         bit
        term admin_only: yeast; cured; last year
        term white: white spots; white patches; pus; cant swallow
        term green: green; brown; yellow; rusty; wheezy
        term weeks_ago: weeks ago; months ago; years ago; last year
        term hayfever: hayfever; hay fever; itchy
        term diarrhoea_times: # times; cramps; diarrhoea; all night; blood
        term thrush_word: thrush; yeast; cottage cheese; vaginal itching; vaginal itch; white
         discharge; thick white; thick discharge
        set riskmed: sertraline citalopram fluoxetine venlafaxine mirtazapine escitalopram
         duloxetine paroxetine levothyroxine thyroxine carbimazole bisoprolol digoxin insulin
         epilepsy seizure warfarin apixaban rivaroxaban edoxaban steroids prednisolone
         hydrocortisone lithium clozapine methadone inhaler inhalers ventolin salbutamol epipen
         antidepressants levetiracetam keppra lamotrigine valproate heart transplant tacrolimus
        term meds_gap: forgot~ _3 @riskmed; forgotten _3 @riskmed; forgetting _3 @riskmed;
         missed _4 @riskmed; skipped _4 @riskmed; run out of _3 @riskmed; ran out of _3
         @riskmed; out of _2 @riskmed; running out of _3 @riskmed; last of my _2 @riskmed; =no
         _2 @riskmed left; lost my _2 @riskmed; =none of my _2 @riskmed; =havent got any _2
         @riskmed; =without my _2 @riskmed
        more shingles_like: vesicles; vesicular; blisters in a line; line of blisters; blistery
         strip; strip of blisters; blistery band; painful band; blistering band
        more limb_injury: inverted _2 ankle; malleolus; cannot take four steps; cant take four
         steps; egg _3 ankle; ankle _4 egg; can only hobble; hobble
        term wellbeing_strong: happy; playing; running around; peeing normally; keeping fluids;
         fine now; gone now; feeding fine; eating and drinking; keeping sips; drinking fluids;
         wet diapers; wet nappies; keeping fluids down; alert; drinking well; tolerating fluids
        term hypo_q: sick note; sick of; sick pay; motion sickness; car sick; sick leave; off
         sick; travel sick
        term half: half working; =not working; =isnt working; dark room; sick; worse
        term three: # days
        term high_risk_meds: insulin; warfarin; epilepsy; seizure; steroids; hydrocortisone;
         antidepressants; inhaler; lithium; apixaban; blood thinners; epipen; blood pressure;
         heart; transplant; methadone; clozapine; tablets; medication
        term exercise: run; gym; marathon; leg day; doms; exercise; training; football; cramp;
         at night
        term playing_ok: playing; tiny lump; cried straight away; bumped my head
        term redder: more red round; redder; weeping more; ulcer _4 red; oozing
        """#

    /// What a message is about; the first that fits is the complaint.
    static let complaints = #"""
        complaint Thoughts of self-harm: wants_death|self_harm|goodbye|have_plan|hopeless
        complaint Chest pain: chestpain
        complaint Allergic reaction:
         airway_swelling|tongue_swelling|throat_swelling|hives_only|allergy
        term hives_only: hives; welts; urticaria; nettle rash; weals; wheals; itchy all over
        complaint Breathlessness: breathless|cant_breathe|inhaler_fails|sats_low
        complaint Stroke-like symptoms: face_droop|limb_weak|speech_bad
        complaint Seizure: fit
        complaint Collapse: collapse|unresponsive
        complaint Heavy bleeding: bleed ~ heavy_bleed
        complaint Vomiting blood: vomit_blood
        complaint Bleeding from the bottom: rectal_blood|black_stool
        complaint Poisoning or overdose: overdose|many_pills|overdose_took
        complaint Head injury: headinj
        complaint Burn: burn ~ burned !between_toes|sunburn|cystitis
        complaint Baby moving less: no_kicks
        complaint Pregnancy problem: pregnant +
         vag_bleed|belly_pain|side_pain|vomiting|headache|waters|contractions|swelling
        complaint Testicle pain: ball_pain
        complaint Cannot pass urine: no_pee
        complaint Urinary symptoms: cystitis
        complaint Belly pain: belly_pain|side_pain|belly_ache
        complaint Headache: headache
        complaint Confusion: confused
        complaint Palpitations: palpitations|hr_fast|hr_slow
        complaint Fainting or dizziness: faint|dizzy
        complaint Eye problem: eye_loss|eye_pain|flashes|eye_red_mild|vision_dbl
        complaint Leg swelling or pain: leg_swollen|leg_pain|calf_pain
        complaint Back pain: back_pain|back_ache
        complaint Neck pain: neck_stiff
        complaint Injury: limb_injury|fell|deformed
        complaint Abuse or violence: hits|assault|strangled
        complaint High blood sugar: sugar_high|sugar_hi_words|ketones
        complaint Low blood sugar: sugar_low|hypo_words
        complaint Vomiting: vomiting
        complaint Diarrhoea: diarrhoea_term
        complaint Fever: fever|temp_fever|temp_hyper
        complaint Sore throat: throat_fever
        complaint Earache: earache
        complaint Toothache: toothache
        complaint Cough: cough_term
        complaint Cold symptoms: cold_term
        complaint Bite or sting: bites|stung
        complaint Skin infection: infected
        complaint Rash: rash|hives|shingles_like|itchy_term
        complaint Joint pain: joint_pain|gout_like
        complaint Numbness or tingling: numb
        complaint Swelling: swelling
        complaint Low mood: mood_term
        complaint Anxiety: anxious
        complaint Sleep problem: sleep_term
        complaint Tiredness: tired_term
        complaint Constipation: constipation_term
        complaint Heartburn: heartburn_term
        complaint Period problem: period_term
        complaint Contraception: contraception|contraception_term
        complaint Lump: lump
        complaint Blood pressure reading: bp_term|bp_pre
        complaint Medicine question: meds_term|meds_out
        complaint Bleeding: bleed
        complaint Pain: pain
        complaint Administrative request: admin_word
        term dizzy: dizzy; dizziness; vertigo; lightheaded; giddy
        term back_ache: bad back; back ache; backache; sciatica; slipped disc
        term diarrhoea_term: diarrhoea; the runs; loose stools; loose poo; watery poo; stools;
         squits; the trots
        term cough_term: cough; coughing; coughs; phlegm; chesty
        term cold_term: runny nose; sneezing; blocked nose; stuffy; sniffles; sinus; sinuses;
         cold; hayfever; bunged up; snuffly; flu
        term itchy_term: itchy; itching; itch; eczema; psoriasis; mole; acne; skin; verruca;
         wart
        derive joint_pain = joint ~ pain
        term mood_term: low mood; depressed; depression; feel low; feeling low; feeling down;
         crying; sad; grief; hopeless; flat; antidepressant; mood
        term sleep_term: insomnia; cant sleep; cant sleap; =not sleeping; trouble sleeping;
         awake all; sleep; snoring
        term tired_term: tired; exhausted; fatigue; =no energy; worn out; fatigued; knackered;
         shattered
        term constipation_term: constipated; constipation; cant poo; hard stools; straining
        term heartburn_term: heartburn; indigestion; reflux; acid; hartburn
        term period_term: period; periods; menopause; hot flushes; pmt; hrt; endometriosis;
         time of the month
        term contraception_term: contraception; the pill; coil; implant; condom; mini pill; iud
        term bp_term: bp; blood pressure
        term meds_term: tablets; medicine; medication; dose; side effects; paracetamol;
         ibuprofen; antibiotics; prescription; pharmacy; metformin; amlodipine; sertraline;
         pill; tablet; meds; statin
        """#
}
