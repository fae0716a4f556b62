extension RuleText {
    /// Signs as leaflets name them, without a person; and the long stories of forums.
    static let leafletSigns = #"""
        term aneurysm_known: aneurysm; aneurysms; aaa; triple a; dilated aorta; bulging aorta
        term aneurysm_pain: pain/pains/ache _5
         abdomen/tummy/belly/stomach/back/side/flank/groin/chest; abdominal pain; back pain; tummy
         pain; belly pain; chest pain; flank pain; groin pain
        term aneurysm_sudden: sudden; suddenly; severe; new pain; new back; strong; intense; awful;
         terrible; dreadful; agony; collapse~; faint; fainted; clammy; passed out; pale; white
        term aneurysm_calm: screening; scan; scans; repaired; stent fitted; years ago; family;
         letter; brain; appointment; what are; diagnosed; surveillance; check up; after my repair
        when aortic_emergency: aneurysm_known + aneurysm_pain + aneurysm_sudden !aneurysm_calm

        term oxygen_under: oxygen level/levels/saturation/reading _4
         92/91/90/89/88/87/86/85/84/83/82/81/80; oxygen saturation below; oxygen level below; oxygen
         levels below; low oxygen level; low oxygen levels; low blood oxygen; oxygen level is low;
         oxygen levels are low; oxygen is low
        term breath_tired: exhausted/tired/tiring/worn/shattered _5 effort/work/struggle of
         breathe; exhausted from breathe; tired from breathe; tiring from breathe; exhausted with
         breathe; tired of breathing so hard; getting too tired to breathe; too tired to breathe;
         too tired to keep breathing; too exhausted to breathe; exhaustion from breathe; effort of
         breathe
        when severe_dyspnoea: oxygen_under|breath_tired !sats_usual|test_calm
        term test_calm: test; tests; tested; at night study; sleep study; altitude; flight; pilot;
         scuba; machine works; is normal; was normal; what is a; what should; normal level; oximeter
         buy
        term high_breath: high pitched/whistling/crowing/harsh/squeaky/musical/rasping _3
         sound/noise/noises/squeak/wheeze _5 breathe/breathes/breath/inhale/inhales/inhaling;
         stridor; noisy _2 breathe in
        when choking_airway: high_breath !hayfever|breath_usual|nose_blocked
        term breath_usual: usual; always; for years; snore; snoring; nose; nostril; cpap; mask;
         years; laryngomalacia
        term nose_blocked: stuffy; blocked nose; nasal

        term low_white: white blood cell _2 low; white blood cells _2 low; white cell _2 low; white
         cells _2 low; white count _2 low; low white blood; low white cell; low white cells; low
         white count; low neutrophil; low neutrophils; neutropenia; neutropenic; neutrophils _3 low;
         low immune cells; blood count _2 low
        term infect_sign: sign/signs/symptom/symptoms of _2 infection; infection; fever; feverish;
         shivery; shivering; high temperature; temperature of; temperature above; chills; sore
         throat; unwell; rigors
        when neutropenic_sepsis: low_white ~ infect_sign !blood_calm
        term blood_calm: mild; mildly; slightly; borderline; result; results; routine; gp text;
         repeat test; viral; repeat; last year; was low; follow up; bit low

        term exert_faint:
         blackout/blackouts/faint/fainting/fainted/faints/collapse/collapsing/collapsed/passing/passed
         _3 during/while/whilst/when _2
         exercise/exercising/exertion/sport/sports/physical/running/swimming/training/playing/exerting/exertion;
         faint on exertion; collapse on exertion; exertional syncope; syncope on exertion; syncope
         during
        when loss_of_consciousness: exert_faint !faint_ok|years_told
        term years_told: years ago; as a child; as a teenager; when i was; last year; at school

        term skull_sign: bruise/bruising/bruises/bruised behind _3 ear/ears; black eyes; two black
         eyes; panda eyes; raccoon eyes; blood behind _2 eardrum; battle sign
        term skull_after: fall; fell; after a; blow; bang; hit; accident; knock; head injury;
         injury; came off; crash
        when head_injury: skull_sign + skull_after !makeup_word
        term makeup_word: makeup; make up; nose job; rhinoplasty; surgery; filler; eyelash;
         allergy; hayfever; weeks ago; fading; boxing last month
        more knocked_out: out for _4 second/seconds/minute/minutes; out for maybe half; out for
         about; out for half; out cold; lights went out; went out like a light; unconscious for;
         =not conscious; out of it for; out for a bit; out for a moment; sparked out; dazed for;
         knocked clean out
        term struck_head:
         elbowed/elbow/knee/kneed/kicked/headbutted/clattered/smacked/clashed/clash/struck/whacked/thumped/hit/ball/banged/bumped/knocked/cracked/bashed/smashed
         _8 head/skull/temple/forehead/face; head clash; clash of heads; blow to _2
         head/skull/temple; ball to _2 head; hockey ball; cricket ball; kick to _2 head; punch to _2
         head; head on _2 floor/pavement/kerb/concrete/ice/ground/table/step/radiator
        term struck_signs: thrown up; threw up; throwing up; vomited; vomiting; been sick; being
         sick; sick twice; keeps being sick; repeating herself; repeating himself; repeating myself;
         repeat myself; same question; asking the same; lights _2 hurting; light hurts; lights hurt;
         seeing double; double vision; cant remember; =doesnt remember; =no memory; out for _4
         second/seconds/minute/minutes; out cold; drowsy; sleepy; cant keep _2 eyes; cant stay
         awake; wont stay awake; confused; slurring; slurred; fit; seizure; wobbly; cant walk
         straight; clear fluid
        when head_injury: struck_head + struck_signs
         !lice_word|brick_wall|years_told|weeks_fine|hangover_word
        term lice_word: lice; hair; nits; haircut; nail on the head; brick; shower; film; hit my
         head against
        term brick_wall: wall at work; my head against
        term weeks_fine: weeks ago; months ago; doctor said; scan was; ct was; ct clear; all clear;
         discharged; been checked; checked over; cleared
        term hangover_word: hangover; hungover; migraine; drunk last night

        term fewer_kicks: fewer/less/reduced/decreased/weaker _2 kicks/movements/kicking/movement;
         feel/feeling/felt _2 fewer _2 kicks/movements; movements _2
         slowed/less/fewer/reduced/stopped/changed/different/weaker; kicks _3
         less/fewer/weaker/stopped/slowed
        term kick_other: drink; leg; legs; football; karate; martial; knee; bowel; toddler; year
         old; eye movements; eye; gym; ball
        when reduced_fetal_movement: fewer_kicks !kick_other|bowel_word
        term bowel_word: bowel; bowels; range of; joint; finger; arm; shoulder

        term sugar_very_low: very low blood sugar; very low blood glucose; severe hypo; severe low
         blood sugar; severe hypoglycaemia; severe hypoglycemia; very low glucose; very low sugar;
         blood sugar that is very low
        term sugar_no_rise: =not rise; =not rising; =doesnt rise; =doesnt come up; =not come up;
         =not improve; =not respond; =not going up; =not correcting; =does not; still low; despite;
         after two treatments; after treatment; after treating; treatments
        when hypoglycaemia: sugar_very_low ~ sugar_no_rise
        term sugar_drowsy: too drowsy to/for; too sleepy to; unable to swallow; cannot swallow;
         =not able to swallow; swallow safely; unconscious; fitting; unresponsive; cannot be woken
        when hypoglycaemia: diabetic + sugar_drowsy !meal_stuck
        term meal_stuck: meat; fishbone; bone; stuck; tablet stuck

        term pass_none: =not being able to pass; =not able to pass; =not passing; inability to
         pass; cannot pass; cant pass; unable to pass; =not passed; =havent passed; =hasnt passed
        term stool_wind: stool; stools; wind; gas; poo; motion; bowel motion; faeces
        term vomit_bloat: vomiting; vomit; being sick; throwing up; swollen; bloated; bloating;
         distended; severe pain; cramping; cramps
        when acute_abdomen: pass_none ~ stool_wind + vomit_bloat !bowel_slow
        term bowel_slow: constipated for weeks; on and off; ibs; holiday; hangover

        term temple_pain: temple/temples/scalp _4
         pain/painful/tender/sore/tenderness/hurts/aching/ache;
         pain/painful/tenderness/tender/ache/aching/sore _4 temple/temples/scalp; jaw pain _3
         chewing/chew/eating; pain _3 chewing; jaw _3 claudication; jaw aches when i chew; jaw hurts
         when i chew
        term sight_change: blurred vision; blurry vision; vision _3
         blurred/blurry/dim/loss/lost/going/gone/double/foggy; loss of vision; double vision; sight
         _3 blurred/going/gone/dim/loss/lost; loss of sight; eye _3 blurry/blurred/dim/gone/dark;
         lost sight; cant see properly; cant see out
        when acute_vision: temple_pain + sight_change !migraine_usual => emergency
        term migraine_usual: usual migraine; my migraines; my usual; aura; hangover; hair dye;
         screen; glasses

        term burn_sites: burn/burns/scald/scalds/burned/burnt _3
         face/neck/genitals/groin/eyes/mouth/hands/feet/airway/throat; burns around a limb; burn all
         the way round; burns that go all the way; deep burn; deep burns; large burn; large burns;
         burn bigger than; burns bigger than; burn larger than; burns larger than; burn that is
         white; burnt skin is white; charred skin; white or charred; charred or white; electrical
         burn; electrical burns; chemical burn; chemical burns; burns with blisters all over
        term burn_mild: mild; minor; small; sunburn; sun burn; razor burn; razor; chilli; reflux;
         heartburn; urine; wee; pee; peeing; friction; burning feet; burning mouth; tongue; coffee;
         pizza; tea; lip; rug; nappy; hot flush; rash; cream; thrush; old; years; scar; scars;
         neuropathy; oil of; retinol; peel; waxing; wax; itchy; hair; iron; hob; blister; toaster;
         pan; curling; straighteners; oven; soup; settled; healing; healed; cooled; tiny; fine;
         finger; fingertip; fingertips
        when major_burns: burn_sites !burn_mild

        term dry_child: sunken eyes; eyes look sunken; eyes are sunken; sunken fontanelle; sunken
         soft spot; fewer wet nappies; =no wet nappies; =no wet nappy; dry nappy; dry nappies; dry
         mouth; dry tongue
        term dry_more: =no tears; =without tears; few tears; few or no tears; =no wet; fewer wet;
         dry nappy; dry nappies; =no urine; =not passed urine; =not passing urine; =not weed; =not
         peed; drowsy; very drowsy; lethargic; floppy; limp; skin is cold; cold hands; fast
         breathing; tired; weak; dizzy
        when severe_dehydration: dry_child ~ dry_more !dry_eye_word
        term dry_eye_word: dry eye; contact; lenses; sjogren; sjogrens; makeup; dark circles; bags
         under; tired lately; months; cosmetic; filler
        term dizzy_upright: dizzy/lightheaded/faint/giddy/woozy _3
         stand/standing/stood/upright/sitting
        term urine_none2: =not passing urine; =not passing _2 urine; passing little; passing very
         little; passing hardly any; little or no urine; =no urine; =not passed urine; =not peeing;
         =not weeing; =not peed; =not weed; hardly any urine; only small amounts of urine; dark
         urine; dark strong smelling; dark yellow
        when severe_dehydration: dizzy_upright + urine_none2 !dipstick_word
        term dipstick_word: vitamins; beetroot; months; years; been drinking less at work

        term state_change: change in _2
         mental/alertness/awareness/consciousness/behaviour/behavior/personality; changes in _2
         mental/alertness/awareness/consciousness; =not knowing where; reduced alertness; reduced
         awareness; less alert; less aware; sudden confusion; new confusion; onset of confusion;
         loss of awareness; altered mental; altered consciousness
        term change_sudden: sudden; suddenly; rapid; rapidly; over hours; over a few hours; within
         hours; overnight; new; abrupt; =not knowing where; hours; days
        when acute_confusion: state_change ~ change_sudden !slow_mind
        term slow_mind: gradual; gradually; months; year; years; slowly; dementia leaflet;
         teenager; teenage; menopause; moved school; new school; new job; new baby; puppy; adhd

        term mouth_floor: floor of _2 mouth; under _2 tongue; under _2 jaw; beneath _2 jaw; beneath
         _2 tongue; below _2 jaw; under _1 chin; below _1 chin; neck _2 swelling; swelling _2 neck
        term mouth_shut: difficulty opening; trouble opening; cannot open; cant open; unable to
         open; hard to open; struggle to open; struggling to open; difficulty swallowing; trouble
         swallowing; cannot swallow; cant swallow; unable to swallow; dribbling; drooling; tongue
         pushed up; tongue raised; lockjaw; jaw locked; hard to speak; difficulty speaking; muffled;
         difficulty breathing
        term mouth_swell: swelling; swollen; swelled; hard lump; swell; tight; puffed up; bulge;
         bulging; hard
        when severe_soft_tissue_infection: mouth_floor ~ mouth_swell + mouth_shut !glands_calm
        term glands_calm: glands; gland; mumps; thyroid; goitre; goiter; months; years; tonsils
         only; cold; stone
        term chilled_person: very cold; extremely cold; too cold; freezing cold; low body
         temperature; hypothermia; body temperature below; been in the cold; out in the cold
        term cold_mind: slurred speech; slurring; drowsiness; drowsy; confused; confusion;
         shivering has stopped; stopped shivering; =not shivering; clumsy; clumsiness; sleepy; slow
         breathing; mumbling
        when heat_cold: chilled_person ~ cold_mind !cold_drink|sepsis_word
        term cold_drink: drink; drinks; beer; brain freeze; office; air con; toilet; ice cream;
         tablets make
        term sepsis_word: mottled; infection; diabetic
        term baby_mening: bulging soft spot; bulging fontanelle; soft spot is bulging; tense soft
         spot; swollen soft spot; bulge on the soft spot; high pitched cry; moaning cry; unusual
         cry; odd cry
        when meningitis: baby_mening + feverish|temp_fever|fever|rash|neck_stiff !soft_calm
        term soft_calm: =not bulging; flat; when she cries; when he cries; normal

        pseudo: lower back in; upper back in; my back in; his back in; her back in; pain in the
         back in; back in somebody/someone/anyone/a/people/children/adults/pregnancy; last # months
         of pregnancy; last # months of _2 pregnancy; last few months of pregnancy; last # weeks of
         pregnancy; last few weeks of pregnancy; last three months of pregnancy; last month of
         pregnancy; bleeding in the last three months of; last trimester
        term late_bleed: bleeding _4 third trimester; bleeding _4 last three months; bleeding _4
         last few months; bleeding _4 late pregnancy; bleeding _4 later pregnancy; bleeding _4
         second half; bleeding _4 last trimester; bleeding _4 after 24 weeks; bleeding _4 after 28
         weeks; bleeding _4 after 20 weeks; third trimester _3 bleeding
        when obstetric_emergency: late_bleed !gum_bleeds
        term gum_bleeds: gum; gums; nose; nosebleed; piles; implantation

        term chat_bye: thanks for being; thank you for being; thanked us; thanked me; thanked
         everyone; been good mates; good friends to me; told us he loves; told us she loves; says he
         loves us all; says she loves us all; love you all; sorry for being; look after each other;
         look after yourselves; take care of each other; messaged _5 goodbye; split _3 stuff; split
         _3 things; divide _3 things; have _2 stuff; have my stuff; can have my; can have his; can
         have her; wants me to have; take my dog; look after my dog; look after his dog; look after
         her dog; look after my cat
        term chat_gone: =isnt replying; =not replying; wont reply; =isnt answering; =not answering;
         wont answer; =not picking up; =no reply; =no answer; phone off; phone is off; phone goes to
         voicemail; straight to voicemail; door is locked; locked his door; locked her door; locked
         the door; locked in; cant get hold; cant find him; cant find her; cant reach; gone out;
         left the house; gone missing; nobody can; =no one can; read but; location off; turned off
         his; turned off her; wont open
        term chat_low: low; depressed; down; lost his job; lost her job; split up; break up; broke
         up; divorce; suicidal; hopeless; struggling; crying; dark; bad place; withdrawn; grief;
         drinking; dumped; bereaved; failed; mental health; therapy; antidepressants; since he lost;
         since she lost
        term chat_ok: leaving do; moving house; moving out; moving abroad; emigrating; uni;
         university; new job; retire; retiring; retirement; holiday; festival; wedding; wrong
         number; team; course; exam results
        when suicide_self_harm: chat_bye + chat_gone + chat_low !chat_ok => emergency
        term water_green:
         leak/leaking/leaked/leaks/trickle/trickling/gush/waters/water/liquor/fluid _10
         green/greenish/brown/brownish/meconium/mustard; green/greenish/brown/meconium _3
         waters/water/liquor/fluid; meconium
        when obstetric_emergency: late_preg + water_green !thrush_plain
        term leak_waters: leaking; leaked; trickle; trickling; gush; gushed; waters; dribbling; wet
         knickers; wet pants
        term green_brown: greenish; greeny; brownish; meconium; bit green; is green; its green;
         looks green; is brown; looks brown
        when obstetric_emergency: late_preg|weeks_late + leak_waters + green_brown !thrush_plain
        term thrush_plain: thrush; discharge only; drinking water; bottle; vomit

        term tripped_over: slipped; fell; fallen; falls; tripped; tumbled; tumble; came down; gone
         over; went over; keeled; stumbled; banged; bumped; bashed; knocked; cracked; hit; whacked;
         thumped; walked into
        term head_mark: goose egg/egg/lump/bump/bruise/gash/cut/graze/swelling/bruising _4
         forehead/head/temple/skull/brow/eyebrow/scalp; head/forehead/temple/skull/scalp _4
         egg/lump/bump/bruise/gash/cut/swelling/bruising/bleeding
        term later_signs: dozing; dozing off; sleepy; sleepier; drowsy; dropping off; nodding off;
         rude; snappy; =not like her; =not like him; =isnt like her; =isnt like him; =not herself;
         =not himself; out of character; vague; muddled; confused; repeating; slurring; slurred;
         unsteady; staggering; wobbly; vomiting; vomited; been sick; being sick; threw up; thrown
         up; wont wake; hard to wake; headache getting; worse headache; quieter; very quiet; glazed;
         staring
        when head_injury: tripped_over + head_mark + later_signs
         !years_told|weeks_fine|toddler_well
        when head_injury: tripped_over + head_mark + anticoagulated !years_told|weeks_fine
        term toddler_well: running around; playing; happy; eating; laughing; fine now; back to
         normal; cheerful

        term marrow_drug: clozapine; clozaril; carbimazole; propylthiouracil; ptu; deferiprone
        term marrow_sign: sore throat; throat is sore; mouth ulcers; mouth ulcer; flu like; flu
         symptoms; temperature; fever; tonsillitis; chills; shivery; infection
        when neutropenic_sepsis: marrow_drug + marrow_sign !blood_form
        term blood_form: blood test due; blood form; leaflet says should i worry; repeat; flu jab;
         side effects list; what are

        term sees_two: seeing double; seen double; see double; double vision; two of everything;
         two of you; two of him; two of her; vision doubled; eyes wont line up; everything doubled
        term sea_legs: on a boat; at sea; cant walk without; cant walk straight; cannot walk; cant
         walk; holding the wall; hold the wall; holding on to _2 wall/walls/furniture; hold on to _2
         wall/walls/furniture; staggering; stagger; veering; lurching; falling to one side; keep
         falling; keeps falling; toppling; balance gone; balance has gone; lost my balance; lost his
         balance; lost her balance; =no balance; unsteady; wobbly; room spinning; spinning; legs
         wont hold; walking like im drunk; walk like a drunk; cant stand; cant stand up
        when stroke_tia: sees_two + sea_legs !double_ok
        term double_ok: glasses; lenses; varifocals; prism; multiple sclerosis; ms; drunk;
         hungover; hangover; myasthenia; squint; years; months; cruise; concussion clinic;
         labyrinthitis diagnosed; been drinking; had a few

        cue historical both clause: when he was #; when she was #; when they were #; when he was a
         baby; when she was a baby; when he was a toddler; when she was a toddler; when he was
         small; when she was small; when he was younger; when she was younger; when he was newborn;
         when she was newborn; when he was at school; when she was at school; when my son was; when
         my daughter was
        pseudo: when he was # minutes/hours/days; when she was # minutes/hours/days; when i was #
         minutes/hours/days
        cue idiom cover clause: carpal tunnel; blood _1 stain/stains/stained _4
         mattress/sheets/sofa/carpet/clothes/trousers/jeans/pants/out/from; get blood out of;
         getting blood out of; remove blood from; wash blood out
        cue historical cover clause: since pregnancy; since my pregnancy; since being pregnant;
         during my pregnancy; in my last pregnancy; in my first pregnancy; in my pregnancy; during
         pregnancy with; during my last pregnancy; since having my
        term mother_ill: mastitis; boob; boobs; breast is; breast hot; breast red; nipple; nipples;
         my scar; my stitches; my section; my c section; ive had a temp; ive got a temp; ive had a
         temperature; ive got a temperature; i have a temperature; i have a temp; ive felt; ive felt
         hot; i feel feverish; my temperature; my temp; ive got a fever; i have a fever; im
         feverish; im burning up; im shivery
        """#
}
