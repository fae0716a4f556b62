extension RuleText {
    /// More of the shortest ways: a name and what it does, a danger named as happening now.
    static let widerShort = #"""
        term indigest: indigestion; heartburn; heart burn; trapped wind; acid; wind pain;
         reflux; gas pain; gassy chest
        term grey_sweat: grey; gray; ashen; clammy; sweat~; pouring with; cold sweat; white as;
         breathless; faint; going up to _2 jaw; into _2 jaw; into _2 arm; down _2 arm; arm
         aches; jaw aches
        when acute_coronary: indigest + grey_sweat !reflux_ok|sweat_nights
        term reflux_ok: baby; spicy; gaviscon helps; omeprazole works; for months; for years;
         after curry; hot flush; hot flushes; pregnant; menopause
        term sweat_nights: sweat at night; sweats at night; sweating at night; night sweats;
         sweaty feet; fever; flu
        term heart_grip: heart _2
         squeezed/squeezing/crushed/crushing/gripped/gripping/tight/hurts/hurting/aching/sore/burning;
         squeezing _2 heart; gripping _2 heart; fist _3 heart; hand _3 heart; crushing _2 heart;
         stabbing _3 heart; pain in _2 heart; knife _3 heart; heart is in pain
        when acute_coronary: heart_grip !heart_sad|heart_checked
        term heart_sad: aches for; ache for; hurts for; heartbroken; breakup; grief; divorce;
         sad; died; passed away; miss him; miss her; heart ache for; metaphor; for _2 people;
         charity; anxiety for; song
        term heart_checked: for years; for months; every now; ecg; normal; when i press;
         palpitations for; clear; few seconds; for a second; panic attacks
        pseudo: @relative/wife/husband/partner _1 had a stroke i think;
         @relative/wife/husband/partner had a stroke/seizure/fit/fall today/now/tonight; had a
         stroke i think; think _3 had a stroke; think _3 having a stroke; just had a stroke; had
         a stroke today; had a stroke this; had a stroke now; just had a heart attack; had a
         heart attack i think; think _3 had a heart attack; had a heart attack today; had a
         heart attack this morning; just had a fit; just had a seizure; had a seizure today; had
         a seizure i think
        term swell_quick: fast; quickly; rapidly; getting bigger; getting worse; by the minute;
         spreading; more and more; keeps swelling; really badly; still swelling; increasing;
         badly; ballooning
        when anaphylaxis: airway_swelling ~ swell_quick
         !gum_or_tooth|gland_word|injury_any|eczema_word
        term asthma_wild: asthma _3 out of control; asthma is really bad; asthma really bad;
         asthma is very bad; severe asthma attack; bad asthma attack; worst asthma; asthma
         attack _2 wont; having an asthma attack; asthma attack now; asthma is terrible; asthma
         wont settle; asthma is not settling; asthma not settling; asthma is getting worse by;
         asthma flare _3 bad
        when severe_dyspnoea: asthma_wild !asthma_mild|review_word
        term review_word: review; prescription; annual; clinic; hay fever; nurse appointment
        more broken_speech: @cannot get _3 sentence out; @cannot get a full; @cannot say a
         full; @cannot say a whole; @cannot say more than; @cannot manage a sentence; stops mid
         sentence; stopping mid sentence; gasping between words; breathe between words; breathe
         between every word; pausing between words
        when severe_dyspnoea: broken_speech ~ sentence_word !stammer_word
        term sentence_word: sentence; sentences; words; breathe; more than
        term stammer_word: speech therapist; preschool; nursery; health visitor; stammer;
         stutter; shy; autistic; toddler; speech therapy; learning; anxious; stroke; language;
         english; aphasia; rude; interrupt; interrupts
        term bleed_grave:
         severe/serious/massive/uncontrolled/uncontrollable/torrential/profuse/catastrophic/major
         _1 bleeding/bleed/haemorrhage; haemorrhaging; hemorrhaging; bleeding profusely;
         bleeding badly; bleeding heavily; bleeding uncontrollably; bleeding really badly;
         bleeding to death; bleeding out; bleeding like mad; bleeding like a tap; bleeding a
         lot; losing loads of blood; losing so much blood; losing a lot of blood; lost loads of
         blood; lost so much blood; lost a lot of blood; bleeding too much; blood all over the
         floor; blood everywhere
        when major_bleeding: bleed_grave !bleed_calm|nose_brief
        term bleed_calm: period; periods; monthly; months; years; coil; mirena; implant;
         fibroids; history of; risk of; side effect; endometriosis; perimenopause; menopause;
         blood thinners _2 risk; if i; stopped now; it stopped; gums; razor; shaving; paper cut;
         bleeding disorder
        term nose_brief: teeth; brushing; flossing; scab; spot; mole
        term cut_bad: cut badly; badly cut; bad cut; terrible cut; deep cut; cut deep; cut
         deeply; cut really bad; cut open; sliced open; gashed; mangled; ripped open; torn open;
         slashed; gone through to the bone; down to the bone; to the bone; through to bone; see
         the bone; see bone; see the fat; see muscle; tendon; tendons; gaping
        term cut_tool: saw; chainsaw; chain saw; grinder; machete; axe; mower; lawnmower; hedge
         trimmer; strimmer; machine; machinery; circular saw; blade; sword; propeller; glass
         door; window; windscreen; barbed wire; knife; dog attack; metal
        when major_bleeding: cut_bad ~ cut_tool !stopped_word|healing_word
        term stopped_word: stopped bleeding; bleeding has stopped; bleeding stopped; =not
         bleeding; small; tiny; years ago; last year; last month; stitches out; stitched
        term healing_word: healing; heal; healed; scar; weeks ago
        term brown_vomit: vomit/puke _3 brown/black/grainy/gritty/dark/coffee/granules/specks;
         brown/black/grainy/gritty/dark _3 vomit/puke; vomiting/puking/retching _3
         brown/black/grainy/granules/dark; throwing up _3 brown/black/grainy/dark; bringing up
         _3 brown/black/grainy/dark
        when gi_bleed: brown_vomit !food_brown|car_sick
        term food_brown: chocolate; coke; cola; gravy; tea; dog; cat; weetabix; food; iron
         tablets; poo; stew; medicine; curry
        term car_sick: sick of; off sick; black car; sick note; dark room; dark nights; sick in
         the dark
        more wants_death: enough of living; enough of life; had enough of being alive; tired of
         living; tired of life; tired of being alive; sick of living; sick of being alive; done
         with life; done living; over living; fed up of living; fed up with living; fed up of
         life; cant face living; cant go on living; cant carry on living; =dont want another
         day; =dont want to exist; cant do life; finished with life
        term poison_air: pesticide; insecticide; herbicide; fungicide; sheep dip; weed spray;
         chlorine; ammonia; bleach fumes; fumes; solvent; paint fumes; gas; chemical; chemicals;
         smoke bomb; pepper spray; tear gas; exhaust; refrigerant
        term got_on: sprayed; splashed; breathed in; breathing in; inhaled; inhaling; exposed;
         exposure; soaked; spilt; spilled; leaked; leak; drenched; covered in; mixed
        term poison_feel: sick; vomit~; dizzy; headache; tight chest; chest tight; drooling;
         sweating; twitching; cant breathe; breathless; coughing; wheez~; confused; faint; eyes
         streaming; blurred; blurry; burning throat; weak; tingling; numb
        when overdose_poisoning: poison_air ~ got_on + poison_feel !gas_trapped
        term gas_trapped: trapped gas; gas pains; gas and bloating; bloated; laughing gas; gas
         and air; gas bill; gas engineer; dentist; constipated; colonoscopy; hair
        term club_drug: ecstasy; mdma; molly; pills at a; mandy; cocaine; coke; crack; meth;
         crystal meth; speed; amphetamine; ketamine; ket; acid; lsd; spice; mkat; mephedrone;
         ghb; g; xanax; magic mushrooms; shrooms; edibles; nos; monkey dust; heroin; fentanyl;
         nitazenes; vape at a party; a pill; pills
        term took_it: taken; took; taking; had; done; did; snorted; swallowed; smoked;
         injected; dropped; tried; high on; been on; ate
        term drug_harm: burning up; boiling; boiling hot; overheating; jaw clenched; fitting;
         jerking; shaking; seizure; passed out; blue; floppy; unconscious; wont wake; cant wake;
         confused; agitated; heart racing; chest pain; chest hurts; =not making sense;
         collapsed; cant move; paranoid; screaming; temperature; vomiting; sweating; rigid;
         stiff; hallucinating; seeing things; gurgling; snoring; unresponsive
        when overdose_poisoning: club_drug ~ took_it + drug_harm !drug_past|meds_fine
        term drug_past: years ago; in the past; used to; last year; clean for; months ago;
         rehab; at uni; as a teenager; a film; recovering; documentary; diet coke; coke zero
        term meds_fine: pill for; pills for; blood pressure pill; water pills; contraceptive;
         the pill; my pills; acid reflux; folic acid; citric acid; stomach acid; spice in;
         spicy; spices; speed up; mixed spice; uric acid; salicylic acid; vitamin; speeding; a
         pill box; diet pills; sleeping pills
        term venomous: spider; scorpion; snake; adder; viper; jellyfish; weever; weever fish;
         stingray; centipede; black widow; false widow; redback; man o war; lionfish; sea snake;
         box jelly
        term venom_bite: bite; bit; bites; bitten; sting; stung; stings
        term venom_signs: cramp~; sweat~; spasm~; cant breathe; breathless; vomit~; heart;
         racing; faint~; dizzy; swelling; swollen; numb; tingling; black; purple; confused;
         weak; drool~; pain spreading; spreading; agony; stiff; chest; severe pain; blurred
        when overdose_poisoning: venomous ~ venom_bite + venom_signs !venom_mild
        term venom_mild: itchy; bit itchy; little; weeks ago; last year; months ago; mild;
         slight
        term head_shows: see _2 head; see _2 babys head; see _3 baby s head; babys head; baby s
         head; head is showing; head showing; crowning; heads out; head is out; head s out; feel
         _2 head coming; head coming; bum is coming first; bottom coming first; foot coming;
         feet coming; arm coming out; leg coming
        term born_now: baby; birth; labour; push; pushing; born; midwife; waters; contractions;
         wife; pregnant
        when obstetric_emergency: head_shows + born_now !head_scan
        term head_scan: scan; lice; cradle cap; nits; flat; head down; shape; breech at;
         engaged; circumference; rash; bumped; banged; fell; hit; soft spot; sweaty; scalp;
         hair; lump; fever; hot; shaking; big; small
        when obstetric_emergency: postpartum + bleed_grave|soak_pads !preg_early
        term soak_pads: soaking pads; soaking a pad; soaked pads; soaked a pad; pad every; pads
         in an hour; pads an hour; big clots; large clots; huge clots; golf ball clots; clots
         the size; gushing; pouring; flooding
        term preg_early: miscarriage; weeks pregnant; period
        when pre_eclampsia: pregnant|late_preg|preg_nonearly + eye_lights|lights_odd
         !pre_ok|usual_mig|weeks_early|early_preg
        term ketone_high: ketones _2
         high/up/raised/rising/large/dark/purple/moderate/3/4/5/6/7; high ketones; large
         ketones; ketones are through; ketone _3 purple/dark/high; ketones _3 +++; raised
         ketones
        when dka: ketone_high + vomiting|nausea|belly_pain|drowsy|breathless|unwell_word|thirst
         !keto_food
        term unwell_word: unwell; ill; rough; awful; terrible; sick; weak; dreadful; shaky;
         lousy
        term keto_food: keto diet; on keto; fasting; low carb; atkins
        when dka: type_one ~ vomiting !sugar_fine|hypo_q
        term sugar_fine: sugars are fine; sugar is fine; sugars fine; ketones fine; ketones
         normal; ketones 0; normal ketones; sugars normal; levels are fine
        term sugar_tiny: sugar/glucose/bm/bg/bgl/reading _3
         1.0/1.1/1.2/1.3/1.4/1.5/1.6/1.7/1.8/1.9/2.0/2.1/2.2/2.3/2.4; sugars _3
         1.0/1.1/1.2/1.3/1.4/1.5/1.6/1.7/1.8/1.9/2.0/2.1/2.2/2.3/2.4
        when hypoglycaemia: sugar_tiny !corrected_word
        term corrected_word: back up; now 5; now 6; up to 5; up to 6; up to 7; better now; fine
         now; last night; last week; treated; came up; recovered; gone up
        term bowel_op:
         bowel/stomach/abdominal/hernia/gallbladder/appendix/colon/gastric/bariatric/sleeve/hysterectomy/section/tummy
         _2 operation/surgery/op/resection/repair/removal/bypass; appendix out; gallbladder out;
         c section; caesarean; cesarean; hysterectomy; appendectomy; colectomy; gastric bypass;
         gastric sleeve; laparoscopy
        term pain_grave: severe pain; terrible pain; agony; excruciating; unbearable; awful
         pain; horrendous pain; intense pain; worst pain; pain _2 getting worse; pain _2 much
         worse; screaming in pain; doubled over
        when acute_abdomen: bowel_op + pain_grave !old_surgery|period_pain => emergency
        term dry_grave: very dehydrated; really dehydrated; severely dehydrated; so dehydrated;
         badly dehydrated; dehydrated; dried out; dry as a bone; bone dry
        term dry_signs: confus~; drows~; drowsy; sleepy; faint~; dizzy; collaps~; cant stand;
         sunken; =no urine; =not peed; =not weed; =no wee; floppy; limp; muddled; weak;
         delirious; shaking
        when severe_dehydration: dry_grave + dry_signs !skin_dry
        term skin_dry: skin; lips; hangover; hungover; hair; eyes dry; gym; run
        term limb_ashen: @limb _4 white/pale/blue/mottled/grey/waxy/marble; white/pale/blue _3
         @limb
        term limb_sudden: suddenly; sudden; out of nowhere; in minutes; just gone; has gone;
         gone; all of a sudden; went; turned; since this morning; an hour ago; this morning
        when limb_ischaemia: limb_ashen ~ limb_sudden + pain|numb_limb ~
         pain|agony_word|awful_pain !cold_fingers|old_cast|bruise_only|faint_first
        when limb_ischaemia: limb_ashen ~ pain + limb_sudden
         !cold_fingers|old_cast|bruise_only|sunburn
        term cold_fingers: raynaud; raynauds; in the cold; every winter; when its cold; cold
         weather; cold day; spider veins; varicose; snow; gloves; freezer; cold water;
         chilblains; sock; shoes; face; headache; faint
        term abusing: abusing; abused by; abuse of; is being abused; being abused; abuses;
         molested; molesting; groping; grooming; groomed; neglecting; being neglected; starving;
         exploiting; trafficked; locked in the; hurting; hitting; beating; slapping; burning
        term frail_one: grandma; grandad; mum; dad; mother; father; nan; child; children; kids;
         baby; son; daughter; niece; nephew; sister; brother; neighbour; friend; resident;
         residents; old lady; old man; elderly; care home; nursing home; toddler; me; her; him;
         pupil; student; my charge; disabled
        term abuse_verb: abus~; abusing; molest~; groom~; groped; groping; neglect~; exploit~;
         traffick~; mistreat~; mistreating; ill treating; rough with; rough handling; sexually
        when abuse_violence: abuse_verb ~ frail_one !abuse_past|substance_word
        term abuse_past: years ago; as a child; in the past; childhood; history; when i was;
         ex; counselling; therapy; survivor; charity; training; course; policy; documentary;
         long over; safe now; old; historic; grew up; growing up
        term substance_word: alcohol abuse; drug abuse; substance; alcohol; drugs; abusive
         email; abusive to staff; dog; dogs; cat; horse; puppy; hair; beard; nails; teeth; gym;
         student loans; garden; hygiene; laxative; laxatives; grooming appointment; groomer;
         online abuse
        term heart_odd: heart _3
         irregular/irregularly/erratic/erratically/jumping/flipping/stopping/stops/pausing/skipping/missing/fluttering/quivering;
         irregular heartbeat; irregular pulse; heart keeps stopping; heart stops; heart stopped;
         heart going in and out; heart out of rhythm; heart all over the place
        term heart_with: faint; fainting; light headed; lightheaded; dizzy; pass out; passed
         out; passing out; black out; blacked out; blacking out; chest pain; chest tight;
         breathless; collapse; collapsed; grey; sweating; cold sweat; weak
        when arrhythmia: heart_odd + heart_with !heart_calm|ok_heart
        when arrhythmia: heart_stops !heart_calm|ok_heart|idiom_any|laugh_word
        term heart_stops: heart keeps stopping; heart keeps pausing; heart stops and starts;
         heart stops for; heart feels like it stops; heart stopping and starting; heart stopped
         for
        term heart_calm: anxiety; coffee; caffeine; for years; for months; ectopics; checked;
         monitor was; scared; film; jumped; when he; when she; gorgeous; excited; nervous
        term skin_blacken: skin _3 black/blackening/blackened/dead/dying/grey/dusky; turning
         black; gone black; going black; blackening; turned black; necrotic; necrosis; rotting;
         dead skin around; green and black; skin is dying; flesh is dying; flesh rotting
        term near_hurt: wound; cut; bite; sore; ulcer; operation; stitches; injection; scratch;
         graze; surgical; pressure sore; bed sore; bedsore; foot; toe; toes; leg; scar; groin;
         scrotum; perineum; abscess; spread~; spreading
        when severe_soft_tissue_infection: skin_blacken + near_hurt
         !black_nail|bruise_only|nail_word|healing_word|henna_word|burned
        term henna_word: henna; tattoo; dye; ink; coal; charcoal; scab; nail; stubbed; hair;
         blackhead; blackheads; mole; moles; acanthosis; armpit; mascara; tan; jeans; boots;
         paint; thread; warts; verruca
        term crisis_named: in adrenal crisis; having an adrenal crisis; think _3 adrenal
         crisis; adrenal crisis now; going into adrenal crisis; going into crisis; addisonian
         crisis; adrenal crisis symptoms; having a sickle; sickle cell crisis; thyroid storm
        term sickle: sickle; thyroid
        when adrenal_crisis: crisis_named !sickle|review_word|crisis_ask
        term crisis_ask: what is; signs of; letter; leaflet; card; plan; how do; do i need;
         last year; training
        more heatstroke: heat stroke; heatstroke; sun stroke; sunstroke
        term have_it: have; has; got; having; think; with; suffering; had; collapsed; signs
        when heat_cold: heatstroke ~ have_it +
         hot_person|confused|vomiting|drowsy|faint|headache|temp_hyper|temp_fever
         !sun_mild|heat_ok
        """#
}
