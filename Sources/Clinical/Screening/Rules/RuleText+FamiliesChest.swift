extension RuleText {
    /// Families of words for the chest, the breath and the blood, any two of which together are a danger.
    static let familiesChest = #"""
        term kid_self: toddler; newborn; infant; my baby; our baby; baby is; baby has; baby girl;
         baby boy; year old daughter; year old son; yr old; month old; weeks old; months old;
         little one; nursery; reception class; my 2yo; 3yo; 4yo; 5yo; 6yo; my toddler; grandson;
         granddaughter; grandchild; teething; weaning
        set ribplace: chest breastbone sternum ribs ribcage
        set burden: weight brick bricks concrete cement elephant anvil slab boulder sandbag sack
         hippo rhino piano wardrobe washing fridge bag
        term chest_weighed: @burden _4 on/against/across _2 @ribplace;
         standing/sitting/leaning/kneeling/stamping/pushing/sat/stood/parked/knelt _1 on/against _2
         @ribplace; wire/rope/belt/strap/corset/cable/rubber _3 round/around/across _2 @ribplace;
         squashing/wringing/twisting/clenching/clamping/clutching/clawing _4 @ribplace; @ribplace
         _2 being/getting _1 squashed/wrung/clamped/clenched/squeezed/crushed/compressed;
         tight/tightness/heavy/heaviness/pressure/squeezing _2 in/across/behind/over/inside/around
         _2 @ribplace; @ribplace _2 tight/tightness/tightening/heavy/heaviness/pressure/clamped;
         @ribplace feels/felt/is/gone/goes _2
         tight/heavy/full/squeezed/crushed/constricted/uncomfortable
        group chest_all: chest_weighed chest_tight chest_pressure chestpain band_round heart_grip
         rib_band chest_presses
        term breastbone_at: behind _1 breastbone/sternum; under _1 breastbone/sternum; centre of _1
         chest; middle of _1 chest; right behind _1 ribs; down the middle of _1 chest
        group heart_signs: sweating water_sweat wet_cold grey grey_sweaty arm_jaw_pain radiating
         far_ache into_arm doom
        when acute_coronary: chest_weighed + heart_signs|nausea|vomiting|faint|breathless|at_rest
         !injury_any|gym_word|cough_word|kid_self|benign_chest|asthma_mild
        when acute_coronary: wind_only|indigest|acid_word + breastbone_at|chest_weighed +
         heart_signs|faint !cough_word|kid_self|sweat_nights|months_told
        when acute_coronary: wind_only|indigest + sweating|water_sweat|wet_cold|grey|arm_jaw_pain +
         wont_shift|arm_jaw|faint|grey !kid_self|sweat_nights|months_told|hot_flush|keyhole
        term wind_only: wind; trapped wind; indigestion; heartburn; trapped gas; gas pain
        term keyhole: keyhole; laparoscopy; surgery; operation; large meals; large meal; ate too
         much
        term wont_shift: =wont go; =wont shift; =wont budge; =not shifting; gaviscon; rennie;
         rennies; antacids; antacid; gaviscon/rennies/antacids _3 @not; like ive never; =never had
         anything like
        term tight_named: tightness; tight chest; tight band; pressure; heaviness; squeezing
        term halts: had to stop; have to stop; having to stop; stop _2 times; stopped _2 times;
         stop every; stop to rest; stop for _1 rest; halfway up; stairs; uphill; up the hill;
         walking the dog; carrying _1 shopping; hoovering; slightest effort
        term while_still: just sat; just sitting; sat here; sitting here; sitting still; sat still;
         watching _1 telly/tv; resting; at rest; lying in bed; lying down; in bed now; doing
         nothing; in my chair; in the chair
        when acute_coronary: tight_named|chest_weighed|chest_tight + halts + while_still
         !cough_word|asthma_mild|calf_pain|months_told|benign_chest

        term torn_trunk: something/somethings/sumthing _2
         tore/torn/ripped/tearing/ripping/snapped/burst/ruptured/split _3
         @ribplace/back/belly/tummy/stomach/spine; gave way/out _2 inside _2 @ribplace/back/belly;
         gave way/out in _1 @ribplace/belly; ripped/torn/tore _2 open _3
         @ribplace/back/spine/shoulder/shoulders/inside
        term travels_back: down _2 spine; through to _2 back; through to _2 shoulder; moved _2
         down; moved _3 back; moved to _2 belly/legs/back; travelling down; travelled down; gone _2
         down _2 back; between _2 shoulder blades
        when aortic_emergency: torn_trunk + travels_back|faint|numb|collapse|grey|severe|limb_weak
         !gym_word|lifted_word|labour_word
        when aortic_emergency: travels_back + abrupt + pain_never|grey|sweating|faint|numb|tearing
         !lifted_word|labour_word|gym_word|months_told
        when aortic_emergency: travels_back + knife_like + pain_never|awful_pain|sweating|faint
         !lifted_word|labour_word|gym_word|months_told
        term knife_like: like a knife; like _2 knives; stabbed me; like a blade; so suddenly;
         =never felt anything like
        pseudo: i went down; he went down; she went down and; just went down; went down like

        term fat_tongue: fat tongue; tongue _3
         fat/thick/huge/massive/enormous/filling/swelling/swelled/swollen/ballooned/ballooning/growing;
         fat/huge/thick/swollen/massive/swelling _1 tongue; tongue _1 too big
        term ace_pill: ramipril; lisinopril; perindopril; enalapril; captopril; losartan; ace
         inhibitor; blood pressure tablet/tablets/pill/pills
        when anaphylaxis: fat_tongue + ace_pill|food_word|allergen|ate_word|after_dose|hives
         !bitten_tongue|gum_or_tooth|thirsty_word
        term thirsty_word: thirsty; ulcer; geographic; b12; scalloped; months
        term mouth_itch: mouth/tongue/throat/lips _4 itching/itchy/tingling/tingly/tight/burning
         and tight/swelling/swollen/thick/funny/puffy; mouth/tongue/throat/lips
         is/are/feels/feel/felt/going/getting _2 tight/tighter/closing/shutting/narrowing/thick;
         throat _4 shutting/closing/narrowing
        when anaphylaxis: mouth_itch + food_word|allergen|ate_word|strong_allergen|after_dose|hives
         !gum_or_tooth|sore_throat|hot_food
        term hot_food: pineapple; kiwi; chilli; chilies; hot sauce; spicy; braces; burnt my tongue
        when anaphylaxis: drug_taken + mouth_itch !gum_or_tooth|sore_throat|label_ok
        term drug_taken: took/had/taken/given/swallowed/started/dose of _3
         antibiotic/antibiotics/amoxicillin/penicillin/ibuprofen/aspirin/naproxen/codeine/jab/vaccine/dye/contrast
        term pen_given: used/given/gave/jabbed/had/stuck/administered _3
         epipen/epi/jext/emerade/pen/adrenaline/auvi
        term pen_return: coming back; come back; came back; starting again; started again; swelling
         again; wheezing again; again; still struggling; still wheezy; still swollen; wearing off;
         worn off; go in; hospital; wait; worse
        when anaphylaxis: pen_given + pen_return !pen_admin|insulin_word|diabetic

        term oxy_device: oximeter; ox; oxymeter; finger clip/thing/monitor/peg/probe/reader/gadget;
         clip on _2 finger; oxygen monitor/meter/reader/level/reading; sats
        term oxy_value: says/said/reads/reading/showing/shows/is/at/on/sitting/only/dropped/down _3
         70/71/72/73/74/75/76/77/78/79/80/81/82/83/84/85/86/87/88/89/90
        term chest_ill: breathless; breathe; puffed; rough; ropey; poorly; unwell; ill; chesty;
         cough; wheezy; wheezing; tired; dizzy; copd; asthma; covid; pneumonia; flu; chest
         infection; blue; struggling
        when severe_dyspnoea: oxy_device ~ oxy_value + chest_ill !sats_usual|test_calm
        when severe_dyspnoea: oxy_device + oxy_value + chest_ill !sats_usual|test_calm
        term drowning_feel: under water; underwater; drowning; suffocating; suffocated; smothered;
         =no air; starved of air; gulping _2 air; gasping; hunger for air
        term lying_flat: lying down; lie down; lie flat; lying flat; lay down; laid down; flat in
         bed; wakes; woke up; wake up; woken; propped; upright; sit up; sit bolt; bolt upright;
         slept in _1 chair/armchair/recliner; sleep in _1 chair/armchair/recliner; sleeping in _1
         chair/armchair/recliner; three pillows; four pillows; hang out _1 window; open _1 window
        term water_legs: ankles/legs/feet/shins _5
         swollen/swelling/swelled/puffy/balloons/marrows/tree/trunks/huge/ballooned/sausages/full;
         swollen ankles/legs/feet; heart failure; frothy; froth; bubbling; gurgling; crackling;
         pink
        when severe_dyspnoea: drowning_feel ~ lying_flat + water_legs|breath_any
         !snore|panic_word|dream_word
        when severe_dyspnoea: drowning_feel + lying_flat + water_legs !snore|dream_word
        term panic_word: panic; anxiety; anxious; nightmare
        term dream_word: dream; dreamt; nightmare; dreams; swimming lesson
        term each_work: work for each; work for every; working for each; working for every; fight
         for every; fighting for every; fight for each; effort to breathe; each breath _2
         effort/work/battle/fight; every breath _2 effort/work/battle/fight/agony
        when severe_dyspnoea: each_work + breath_any !gym_word|run_word
        when severe_dyspnoea: breath_lost_now
        term breath_lost_now: @cannot _3 get _2 breathe; @cannot catch _3 breathe; =cant get air;
         =cant breathe at all; =not getting _1 air; =not getting enough air; run out of breathe
         talking; gasping for air; gasping for breathe

        set opener: cut sliced gashed slashed caught ripped split nicked chopped hacked opened
        set fleshpart: hand wrist leg thigh arm finger thumb forearm palm shin calf foot knuckle
         elbow neck head scalp lip
        term cut_open: @opener _3 @fleshpart
        term edge_tool: knife; glass; saw; slicer; mandoline; blade; chisel; razor; cleaver; axe;
         stanley; scalpel; mower; secateurs; wire; tin; can lid; mirror; window; grinder; machine;
         machete; hedge trimmer
        term keeps_coming: =wont stop; =not stopping; =hasnt stopped; =cant stop; =doesnt stop;
         still pumping; pumping; spurting; squirting; pouring; gushing; streaming; soaked; soaking;
         soaks; drenched; third towel; second towel; third tea towel; another towel; tea towels;
         towels; through the towel; pulsing; jets; flowing; everywhere
        when major_bleeding: cut_open + edge_tool + keeps_coming
         !bleed_ok|stopped_word|healing_word
        when major_bleeding: cut_open + towel_count !bleed_ok|stopped_word|healing_word
        term towel_count: second/third/fourth/fifth/two/three/four/five/# _2
         towel/towels/cloth/cloths/dressing/dressings/bandage/bandages/rags/tissues; towel after
         towel; roll of kitchen roll; pumping through; coming through; blood everywhere; pool of
         blood; puddle of blood
        when major_bleeding: nose_runs + anticoagulated|blood_swallow
         !bleed_over|nose_brief|cold_flu
        term nose_runs: nosebleed _4 #/hour/hours/quit/stop; nose bleed _4 #/hour/hours/quit/stop;
         nose _3 bleeding/bled/pouring/gushing/streaming/dripping; nose _2 going #
         minutes/hours/mins; nose _2 for _2 hour/hours; nose that _1 quit/stop
        term blood_swallow: swallowing clots; swallowing blood; down _2 throat; clots; dizzy;
         faint; both nostrils
        term her_flow: period; monthly; monthlies; time of the month; tampon; tampons; pad; pads;
         sanitary; towel; flow; down below; vagina; womb; bleeding down; vaginally
        term flow_flood: like a tap; tap open; tap on; flooding; floods; flood; gushing; pouring;
         each # minute/minutes; every # minutes/mins; every ten/twenty/fifteen/thirty
         minutes/minute/mins; each ten/twenty/fifteen/thirty minute/minutes; every half hour; half
         an hour; soaked through; down my legs; down her legs; size of _2
         plum/plums/fist/egg/eggs/golf/orange/lemon
        term bloodless: lips _4 colour/color/white/pale/grey/bloodless; white as; pale as; gone
         white; grey; dizzy; faint; fainting; fainted; light headed; lightheaded; cold and; clammy;
         racing; breathless; weak; passing out; passed out; collapsed; =no colour; =no color
        when major_bleeding: her_flow + flow_flood + bloodless !period_usual|nappy_word
        term nappy_word: nappy; potty; bath; washing machine; kitchen; boiler
        when gi_bleed: vomit_loose ~ blood_loose !bleed_ok|nose_only|tiny_bleed|red_food|wine_word
        term vomit_loose: chucked up; chucking up; hurled; heaved up; heaving up; bringing up;
         brought up; brings up; upchucked; honked up; boaked; boked; spewed; spewing; puked; threw
         up; throwing up; retched up
        term blood_loose: blood; blood clots; clots of blood; bloody; coffee grounds; coffee
         granules; brown grit; brown gritty
        term wine_word: red wine; beetroot; ribena; tomato; cherry
        term pan_scene: toilet/bowl/loo/pan _4 crime/massacre/murder/slaughter/butchers/abattoir;
         toilet/bowl/loo/pan _3 red/blood/bloody/crimson; blood/red _3 toilet/bowl/loo/pan
        when gi_bleed: pan_scene + faint|heavy_clots|clotted|again_times|blood_much|grey|dizzy_word
         !piles_or_pee|period_word|red_food|small
        """#
}
