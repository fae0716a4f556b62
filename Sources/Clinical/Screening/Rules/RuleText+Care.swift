extension RuleText {
    /// The level of messages without a red flag.
    static let care = #"""
        term cystitis: burning when _2 pee; burns when _2 pee; stings when _2 pee; stinging when
         _2 pee; burning pee; cystitis; uti; pain when _2 pee; hurts when _2 pee; hurts to pee;
         peeing blood; blood _3 urine; blood _3 pee; blood _2 wee; urine _2 bloody; burning wee;
         hurts to wee; burning when i wee; water infection; kidney infection; tinged urine;
         stings to pee; burning urine; peeing _3 burns; stinging when i wee; pain passing urine;
         kidney stone; blood tinged urine; burn when i pee; bloody pee; cloudy smelly
        term bites: dog bit; dog bite; bitten by a dog; bitten by _2
         dog/cat/rat/bat/monkey/human; cat bite; cat bit; animal bite; cat scratch; tick bite;
         bullseye; tick; human bite; monkey bite; bat bite; bitten me; bit my; bit me; bat in;
         rat bite; rabies; needlestick; needle stick
        term shingles_like: shingles; blistery rash; blistering rash; rash _4 one side; rash in a
         stripe; band of blisters; stripe of blisters; blisters _4 one side
        term contraception: morning after pill; condom split; condom broke; emergency
         contraception; unprotected sex; plan b; condom came off; pep; forgot my pill and had;
         split condom; missed pill and; hiv exposure
        term gout_like: gout; cant stand the sheet; big toe _3 swollen; toe _2 red hot; gout
         flare
        term toothache: tooth pain; toothache; tooth ache; tooth hurts; dental abscess; abscess;
         tooth is killing; gum abscess; tooth infection; broken tooth; tooth knocked; toothaches;
         wisdom tooth
        term earache: ear ache; earache; ear pain; ear hurts; pain in _2 ear; ear infection; ear
         is killing; discharge from _2 ear; sore ear
        term infected: infected; infection; oozing; pus; weeping; cellulitis; boil; abscess;
         mastitis; impetigo; ingrown; red and hot; hot and red; redder; more red; spreading
         redness; stye; hot to touch; discharge; whitlow; quinsy; scabies outbreak; hot swollen;
         conjunctivitis; tonsillitis; pus coming
        term throat_fever: sore throat; white spots; tonsillitis; tonsils; strep; glands
        term cough_fever: cough; chesty; phlegm; green phlegm; chest infection; flu; covid; brown
         phlegm
        term limb_injury: twisted my ankle; twisted _2 ankle; sprained; sprain; rolled my ankle;
         rolled _2 ankle; broken _2 toe/finger/wrist/arm/foot; fractured; cant put weight; broke
         my; broke his; broke her; fell on _2 arm/wrist/hand/shoulder/elbow; wont use it; jammed;
         trapped _2 finger; swollen at the wrist; swollen wrist; swollen ankle; put weight on;
         swollen finger; bruised and; cut _4 stitches; needs stitches; stitches; stepped on a
         nail; rusty nail; tetanus; gaping; glass in; popped; dislocated; went over on; swollen
         knee; knee _2 swollen; knee gave; something pop; fish hook; deep cut; gash; stubbed;
         calf pop; splinter _3 deep; trapped
        term reaction_mild: after starting amoxicillin; rash _4 trunk; after starting; stung _8
         swollen; since starting; rash after; reaction to; allergic reaction; stung; hives;
         swelling _3 sting; spreading rash; all over my trunk; come out in hives; penicillin;
         rash all over; rash everywhere; itchy rash all
        term preg_sick: being sick # times; morning sickness; pregnant _5 being sick; pregnant
         and; pregnant
        term eye_red_mild: eye _3 red; red eye; eye _3 sore; contact lens; gritty eye; something
         in my eye; sticky eye; eye _3 swollen; conjunctivitis; eyelid _2 swollen; scratched _2
         eye; eye infection; eye hurts; eye pain; eye is streaming
        term gastro_mild: diarrhoea; being sick; vomiting; throwing up; stomach bug; tummy bug;
         food poisoning; threw up; been sick; sick
        term belly_ache: stomach pain; belly pain; tummy ache; tummy pain; pain under my _1 ribs;
         cramps; stomach ache; abdominal pain; pain under my ribs; stomach cramps; tummy cramps;
         pelvic pain; side pain; flank pain; sharp pain; loin pain; pain in my lower; pain in my
         side; pain in _2 testicle; pain in my right; pain in my left
        term headache_sub: migraine; throbbing; cluster
        term nosebleed_mild: nosebleed; nose bleed; nosebleeds
        term mental_urgent: cant cope; breakdown; panic attacks; panic attack; anxiety attack;
         relapse; cant stop crying; very low; postnatal depression; not coping; out of control;
         crisis; drinking every day; stopped my antidepressants; crying all; cant sleep for
        term meds_out: ran out of; run out of; no tablets left; out of insulin; missed _3 doses;
         last tablet; last pill; vomited my; lost my tablets; lost my medication; out of my;
         without my; none left; only # left; missed doses
        term postop_mild: stitches; wound; after my operation; post op; dressing; plaster; cast;
         drain; picc; catheter
        mod recent: today; yesterday; since yesterday; # days; this morning; last night; tonight;
         since last night; started; now; days; hours; overnight; two days; few days; came on;
         suddenly; week; hour; since; after dinner
        mod long: months; years; weeks; for a while; for years; for months; for weeks; ages;
         always; year; spring; since summer; long time
        term lump: lump; breast lump; mole changing; mole; weight loss; losing weight; blood _2
         poo; lumps; swallowing difficulty; blood in my poo; jaundice; postmenopausal bleeding;
         bleeding after menopause; mole has changed; coughing up blood
        term minor: runny nose; sneezing; sniffles; snuffly; cold sore; sunburn; sunburnt;
         mosquito; midge; bug bites; insect bite; dry hands; cracked hands; chapped; hangover;
         hungover; teething; cradle cap; hayfever; hay fever; splinter; nappy rash; paper cut;
         blister; stubbed; dandruff; flaky; dry skin; hiccups; wind; gas; fart; burping; blocked
         nose; bunged up; stuffy nose; common cold; a cold; tickly cough; tickle; head lice;
         nits; mouth ulcer; verruca; athletes foot; chickenpox; worms; threadworm; cough syrup;
         tired today; doms; pulled muscle; aches after; leg day; pins and needles; mild headache;
         paper; scratch; bruise; graze; bumped; dry lips; cold for; head cold; spot; spots on my;
         pimple; acne; zit; stiff neck from; slept funny; itchy bites; bite; sore throat;
         dribbling; sun; pink and tender; cold; thrush; heat rash; prickly heat; cherry stone;
         swallowed a; small burn; razor burn; shaving; red bum; bum is; bit red; dry; itchy;
         chewing gum; sore muscles; starving; rash on her bum; cracked; sweaty feet; jet lag;
         runy nose; constipated; indigestion; heartburn; hartburn; hiccup; earwax; ear wax;
         cough; snuffle; scab; sniffly; chapped lips; dry cough; tension headache; tired; bloated
        term thanks: thank you; thanks; cheers; grateful; appreciate; thankyou; ta; lovely; happy
         birthday; feeling much better; all good; feel great; great job; well done; brilliant;
         merry christmas; amazing
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
         should i; can i; how long; how many; whats the; could i take; does it
        mod wellbeing: happy otherwise; playing; eating normally; feeding fine; running around;
         drinking and playing; fine now; all good; like a horse; isnt bothered; hasnt bothered;
         no rush; feel great; otherwise fine; in herself; in himself; happy; cried straight away;
         peeing normally; its gone; gone after; stopped; helpd; helped; keeping fluids; gone now;
         goes away; not bothered; eating fine; eating and drinking; well otherwise; doing great
        term chronic_word: chronic; long standing; for years; on and off; baseline; as always;
         years; low mood; depressed; tired all; erectile; hot flushes; hrt; period problems;
         heavy periods; painful periods; bed wetting; wets the bed; snoring; hearing; constipated
         for; constipation; insomnia; cant sleep; hair loss; weight gain; joint pain; knee;
         shoulder; back pain; lower back; acne for; eczema; stiff; clicking; moods; grief;
         anxiety; smoking; contraception; pill check; months; couple of months; weeks; memory;
         libido; menopause; erection; iron; thyroid; pacemaker check; worried about; slow stream
        term nosymptom: symptoms
        care urgent: cystitis !long|resolved_word
        care urgent: bites !mosquito_only
        care urgent: shingles_like
        care urgent: contraception
        care urgent: gout_like
        care urgent: toothache
        care urgent: earache + recent|feverish|kid !long
        care urgent: infected !long|admin_only
        care urgent: throat_fever + feverish|days_many|white
        care urgent: cough_fever + feverish|green|breathless|days_many !wellbeing
        care urgent: limb_injury !long|weeks_ago
        care urgent: reaction_mild + rash|swelling !long
        care urgent: preg_sick + vomiting|vag_bleed|headache|belly_ache
        care urgent: eye_red_mild !long|hayfever
        care urgent: gastro_mild + diarrhoea_times|kid|recent !wellbeing_strong|hypo_q
        care urgent: belly_ache + recent !long
        care urgent: headache_sub + recent + vomiting|nausea|half !long
        care urgent: fever + kid|days_many|three !wellbeing_strong
        care urgent: temp_fever !wellbeing_strong
        care urgent: mental_urgent !long
        care urgent: meds_out + high_risk_meds
        care urgent: leg_swollen !long|both_legs
        care urgent: calf_pain + recent !exercise
        care urgent: chestpain
        care urgent: breathless + recent !anxious
        care urgent: rectal_blood + recent !piles_small
        care urgent: faint + recent !long
        care urgent: palpitations + recent !long
        care urgent: headinj + recent !playing_ok
        care urgent: ball_pain
        care urgent: vag_bleed + recent + pregnant
        care urgent: redder
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
        term mosquito_only: mosquito; midge; flea; gnat; bed bugs; bug bites; bit of; little bit;
         bit by
        term admin_only: yeast; cured; last year
        term white: white spots; white patches; pus; cant swallow; # days
        term green: green; brown; yellow; rusty; wheezy
        term weeks_ago: weeks ago; months ago; years ago; last year
        term hayfever: hayfever; hay fever; itchy
        term diarrhoea_times: # times; cramps; diarrhoea; all night; blood
        term wellbeing_strong: happy; playing; running around; peeing normally; keeping fluids;
         fine now; gone now; feeding fine; eating and drinking
        term hypo_q: sick note; sick of; sick pay; motion sickness; car sick; sick leave; off
         sick; travel sick
        term half: half working; not working; isnt working; dark room; sick; worse
        term three: # days
        term high_risk_meds: insulin; warfarin; epilepsy; seizure; steroids; hydrocortisone;
         antidepressants; inhaler; lithium; apixaban; blood thinners; epipen; blood pressure;
         heart; transplant; methadone; clozapine; tablets; medication
        term exercise: run; gym; marathon; leg day; doms; exercise; training; football; cramp; at
         night
        term playing_ok: playing; tiny lump; cried straight away; bumped my head
        term redder: more red round; redder; weeping more; ulcer _4 red; oozing
        """#

    /// What a message is about; the first that fits is the complaint.
    static let complaints = #"""
        complaint Thoughts of self-harm: wants_death|self_harm|goodbye|have_plan|hopeless
        complaint Chest pain: chestpain
        complaint Allergic reaction:
         airway_swelling|tongue_swelling|throat_swelling|hives|allergy
        complaint Breathlessness: breathless|cant_breathe|inhaler_fails|sats_low
        complaint Stroke-like symptoms: face_droop|limb_weak|speech_bad
        complaint Seizure: fit
        complaint Collapse: collapse|unresponsive
        complaint Heavy bleeding: bleed ~ heavy_bleed
        complaint Vomiting blood: vomit_blood
        complaint Bleeding from the bottom: rectal_blood|black_stool
        complaint Poisoning or overdose: overdose|many_pills|overdose_took
        complaint Head injury: headinj
        complaint Burn: burn ~ burned
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
        term itchy_term: itchy; itching; itch; eczema; psoriasis; mole; acne; skin; verruca; wart
        derive joint_pain = joint ~ pain
        term mood_term: low mood; depressed; depression; feel low; feeling low; feeling down;
         crying; sad; grief; hopeless; flat; antidepressant; mood
        term sleep_term: insomnia; cant sleep; cant sleap; not sleeping; trouble sleeping; awake
         all; sleep; snoring
        term tired_term: tired; exhausted; fatigue; no energy; worn out; fatigued; knackered;
         shattered
        term constipation_term: constipated; constipation; cant poo; hard stools; straining
        term heartburn_term: heartburn; indigestion; reflux; acid; hartburn
        term period_term: period; periods; menopause; hot flushes; pmt; hrt; endometriosis; time
         of the month
        term contraception_term: contraception; the pill; coil; implant; condom; mini pill; iud
        term bp_term: bp; blood pressure
        term meds_term: tablets; medicine; medication; dose; side effects; paracetamol;
         ibuprofen; antibiotics; prescription; pharmacy; metformin; amlodipine; sertraline; pill;
         tablet; meds; statin
        """#
}
