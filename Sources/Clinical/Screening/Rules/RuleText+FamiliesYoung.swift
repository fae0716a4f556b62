extension RuleText {
    /// Families of words for pregnancy and birth, small children, boys, falls and wounds; and sayings that are meant as they stand.
    static let familiesYoung = #"""
        pseudo: testicle/testicles/balls/ball/nuts/nut/bollock/bollocks/nads/plums _3 killing me;
         killing me _4 testicle/testicles/balls/bollocks; hip/hips/groin/legs _2 killing
         her/him/me; weak as _1 kitten; weak as a kitten; killing _2 and _4 sick
        pseudo: run over by _2 truck/bus/lorry/van/train/car/tractor _3
         just/hour/now/outside/crossing/today/this/earlier/minutes/ago/yesterday/tonight; hit by _2
         truck/bus/lorry/van/train/car/tram _3
         just/hour/now/outside/crossing/today/this/earlier/minutes/ago/yesterday/tonight/on;
         hit/knocked/struck/run _2 by _2 truck/bus/lorry/van/car/tram/train _3
         stand/walk/bleeding/sense/pelvis/breathe/unconscious/screaming/pavement
        pseudo: stabbed in the back _3
         bleeding/blood/knife/breathe/tonight/ago/just/outside/night/screwdriver/fight; stabbed _3
         in the back outside; been stabbed in the back; got stabbed in the back; someone stabbed me
         in the back
        pseudo: tooth/abscess/neck/throat/tongue/jaw/mouth/gum _6 hard to swallow; hard to swallow
         _3 spit/saliva/water/drink/drooling/breathe/anything/food
        term vehicle_hit: hit/struck/knocked/run/mown/clipped _2 over/down/by/off _2
         car/van/bus/truck/lorry/tram/train/motorbike/taxi/tractor/bike; hit by _2
         car/van/bus/truck/lorry/tram/train/motorbike/taxi; under _2
         car/van/bus/truck/lorry/tractor
        term knock_hurt: hip; cant stand; cant walk; cant move; hurts; hurt; bleeding; =not making
         sense; confused; leg _2 hurts/broken/bent; neck _2 hurts/agony; back _2 hurts/agony;
         pelvis; ribs; breathe; screaming; unconscious; lying; in the road; broken; numb; knee _2
         swollen; passed out; vomiting; pain; agony; just now; hour ago; minutes ago; limping;
         shaking
        when major_trauma: vehicle_hit + knock_hurt
         !trauma_ok|years_told|months_told|like_bus|walks_fine|story_only
        term like_bus: feel like; feels like; felt like; as if; as though; like ive been; like i ve
         been; like i was; dog; cat; fox; deer; squirrel; ghost bus; wedding; bank; price; flu;
         covid; gym; hangover; hungover; tax; news
        term old_kin: nan; nana; gran; granny; grandma; grandad; grandpa; mum; mother; dad; father;
         auntie; aunt; uncle; elderly; 7#; 8#; 9#;
         70/71/72/73/74/75/76/77/78/79/80/81/82/83/84/85/86/87/88/89/90/91/92/93/94/95; resident;
         neighbour; old lady; old man; pensioner; care home
        term took_fall: fell; fallen; fall; slipped; tripped; tumble; tumbled; went over; gone
         over; toppled; came down; on the floor; found on; missed the step; legs went
        term hip_gone: @cannot _3 weight _3 leg/hip/it/foot; @cannot bear weight; @cannot _2 stand
         _2 leg/it; leg _3 shorter/turned/twisted/rolled/crooked; foot _3
         points/pointing/turned/sideways/outwards/out; hip _3
         killing/agony/hurts/broken/gone/popped/screaming/swollen; groin _2
         agony/pain/hurts/killing; agony _2 groin/hip; wont move _2 leg; cant move _2 leg; cant
         lift _2 leg; pain in _2 hip/groin; screams _4 move/moved/lift/touch; cant get her up; cant
         get him up
        when major_trauma: old_kin + took_fall + hip_gone
         !trauma_ok|years_told|months_told|weeks_fine|walks_fine|hip_ok
        term digit_part: finger; fingers; thumb; toe; toes; fingertip; tip of _2 finger/thumb; ear;
         nose; hand
        term came_away: taken off; took _2 off; takes off; cut off; chopped off; ripped off; torn
         off; sliced off; bitten off; sheared off; off completely; severed; hanging by; hanging on
         by; hanging off; came off; come off; missing; on ice; in a bag; in ice; frozen peas
        term what_tool: saw; mower; door; slicer; blade; blender; machine; axe; chain; dog; knife;
         mandoline; press; ring; gate; hinge; trimmer; grinder; strimmer; hedge; lathe; cleaver;
         guillotine; dough; belt; lawnmower; horse
        when major_trauma: digit_part ~ came_away + what_tool
         !nail_word|nail_cut|healing_word|years_told|stopped_word|trauma_ok|plaster_came
        term plaster_came: plaster; bandage; nail; polish; fake; skin tag; wart; scab; tip of the
         glove; ring came; ring off; paint; glue; stain; cracked skin
        term crash_event: crash; crashed; rolled _2 car/van/quad/tractor; head on; smash; smashed
         into; car accident; motorway; came off _3 motorway/motorbike/bike/road/horse/quad/scooter;
         pile up; flipped; overturned; write off; rear ended; dived; dive; diving; fell off _3
         horse/roof/ladder/scaffold/scaffolding/balcony/wall; fell from _3
         roof/ladder/horse/scaffold/balcony/wall/tree/window/loft/motorbike; fell off _2 motorbike;
         thrown off; thrown from; landed on my head; landed on my neck; landed on my back
        term spine_bad: neck _3 agony/move/locked/broken/stuck/bend/turn/pain/hurts/killing; back
         _3 agony/killing/broken/excruciating; agony _2 neck/back/spine; pins and needles; tingle;
         tingling; tingly; numb; cant feel; =no feeling; cant move; electric shocks; weak arms;
         weak legs; legs wont; arms wont; hands _2 tingle/tingling/numb/weak
        when major_trauma: crash_event + spine_bad
         !trauma_ok|years_told|months_told|weeks_fine|old_numb|physio_word
        term physio_word: physio; chiropractor; solicitor; claim; insurance; whiplash last;
         masseuse; minor; bump; scratch; scratched; carpark; car park; dream; video; game; film

        term known_cancer: cancer; myeloma; mets; metastases; secondaries; prostate; breast cancer;
         lung cancer; tumour; tumor; lymphoma; spread to _2 bone/bones/spine/back
        term legs_fail: leg/legs _4
         weak/weaker/give/given/giving/gave/go/gone/wobbly/jelly/buckle/buckling/numb/heavy/dead/useless/stopped/respond/hold/lead/unsteady;
         @cannot _2 walk _4 yesterday/today/morning/properly/now/night; @cannot walk properly;
         @cannot climb stairs; =off my feet; off his feet; off her feet; off _1 legs; band _3 pain
         _3 middle/chest/waist/tummy; band round _2 middle/waist/tummy; tight band _3 middle/waist;
         @cannot stand; @cannot feel _2 legs; falling over; keeps falling; unsteady _2 feet
        when cauda_equina: known_cancer + legs_fail
         !old_leak|years_told|months_told|cancer_calm|cancer_free
        term cancer_calm: scare; screening; charity; run; walk; smear; mole; check; pad; gene;
         aunt; leaflet; free; remission; survivor; worried its; worried it s; chemo today; tired
         legs; restless; cramp; hair; letter; fundraising; tests clear; all clear; ruled out
        term cancer_free: cancer free; cancer research; prostate check; zodiac; star sign;
         horoscope; enlarged prostate; benign

        more early_preg: late on and; im late on; late on by; week late; week and _2 late; weeks
         late; days late; my period s late; overdue period; test _2 positive; tested positive;
         faint positive; peed on a stick
        term one_side_hurt: one side; one sided; left side; right side; low on _2 left/right/side;
         down one side; lower left; lower right; on the left; on the right; side of my belly;
         holding one side; holding her side; shoulder _2 hurts/hurt/tip/pain/aches; tip of _2
         shoulder
        term hurt_word: pain; agony; hurts; stabbing; cramp; cramps; doubled; sharp; knees up;
         crying; ache; screaming; doubled over; excruciating; killing; sore
        term faint_like: keel over; faint; fainting; fainted; dizzy; white; grey; passed out; pass
         out; nearly collapsed; collapsed; lightheaded; light headed; clammy; wobbly; nearly went;
         shaky; black spots; woozy
        when ectopic_early_pregnancy: early_preg + one_side_hurt ~ hurt_word +
         faint_like|vag_bleed|spot_word !weeks_late|late_preg|early_no|test_neg|covid_test|bus_late
         => emergency
        when ectopic_early_pregnancy: early_preg + hurt_word ~ one_side_hurt +
         faint_like|vag_bleed|spot_word !weeks_late|late_preg|early_no|test_neg|covid_test|bus_late
         => emergency
        term covid_test: covid; lateral flow; flu; strep; chlamydia; std; sti; pcr; isolate;
         isolating; period ended; period finished; on the pill; coil; vasectomy; hysterectomy;
         menopause
        term bus_late: bus; train; library; rent; payment; homework; essay; assignment; work; fee;
         shift
        term months_on: month/months _3 pregnant/gone/along; eight/seven/six/nine/five/# month;
         eighth/seventh/ninth/sixth/fifth month; # weeks; due in; due date; heavily pregnant; third
         trimester; preggers; expecting; pregnant; preggo
        term water_gone: water _3
         come/came/coming/gone/broke/broken/leak/leaking/running/run/burst; waters _3
         gone/broke/broken/went/leaking/popped/burst/going; gush; gushed; gush of; leaking fluid
        term water_alarm: green; brown; green brown; meconium; blood; bloody; red; cord; loop;
         something hanging; hanging out; hand; foot; foot sticking; smell; smelly; stinks; fever;
         temperature; hot; shivery; =no movements; =not moving; quiet; pink
        when obstetric_emergency: water_gone + water_alarm + months_on|early_labour|contractions
         !thrush_plain|tap_water|paddling|bath_word
        when obstetric_emergency: waters_strict ~ cord_seen !tap_water
        when obstetric_emergency: water_gone + cord_seen !tap_water|boiler_word
        term cord_seen: loop _3 out/down; loop coming; see _2 cord; feel _2 cord; cord _3
         out/hanging/see/there/down; something _2 hanging out; a hand _2 out; foot _2 out;
         something coming out; bluish rope; like a rope
        term tap_water: tap; boiler; bath; radiator; sink; shower; dishwasher; kettle; bill; hot
         water
        term boiler_word: boiler; pipe; plumber; meter; ceiling
        term paddling: pool; paddling; swimming; aquarium; pond; fish
        term bath_word: bath water; bathwater; bath toys; urine; wee; pee
        term push_now: need to push; needs to push; want to push; wants to push; got to push; feels
         like pushing; feel like pushing; urge to push; has to push; have to push; pushing; bearing
         down; head _2 out; see _2 head; see hair; can see hair; baby _2 coming; crowning; can feel
         the head; something between her legs; something between my legs
        term birth_near: midwife; ambulance; car; bath; toilet; taxi; motorway; lift; on the floor;
         contraction; contractions; labour; minutes away; hospital; waters; wife; partner; =no one
         here; on my own; right now; alone; at home; bathroom; bed; corridor; bus; =not due
        when obstetric_emergency: push_now ~ birth_near
         !birth_ok|birth_later|poo_push|push_gym|birth_plan
        when obstetric_emergency: push_now + birth_near +
         months_on|contractions|water_gone|minutes_off
         !birth_ok|birth_later|poo_push|push_gym|birth_plan
        term minutes_off: minutes away; # minutes; hour away; ambulance; on the way; on her way;
         =not here; =isnt here; stuck in traffic; midwife
        term poo_push: poo; constipated; constipation; stool; piles; toddler potty; prolapse; poop;
         bowels; bowel; push chair; pushchair; buttons; push button; push through; push ups; push
         up; notifications
        term push_gym: gym; press; weights; yoga; pram; trolley; buggy; door; deadline; car; swing;
         bike; job; boss; career; agenda; haircut; barber; hairdresser; head lice; nits; lump;
         dandruff; crown; wig; psoriasis; bald; shampoo; x ray
        term birth_plan: birth plan; antenatal class; one born; programme; tv; telly; call the
         midwife; scan; scans; breech; last baby; previous; last time; videos; book; film;
         hypnobirthing; nct
        more never_softens: =doesnt relax; =not relaxing; =doesnt let up; =not letting up; =doesnt
         go soft; =never relaxes; wont soften; stays hard; stays rock; all the time; constant;
         constantly
        term bump_hard: bump/belly/tummy/womb/stomach/uterus _3
         hard/rock/solid/wood/board/stone/rigid/concrete/football/tight
        when obstetric_emergency: bump_hard ~ never_softens + months_on|weeks_late|late_pregnant
         !braxton_ok|constip_word
        term braxton_ok: braxton; eases; comes and goes; relaxes; goes soft; softens; then stops;
         midwife said

        term weeks_age: he/she/baby/shes/hes is _1
         #/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve week/weeks; hes/shes _1
         #/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve week/weeks; she/he _1
         only #/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve week/weeks;
         #/one/two/three/four/five/six/seven/eight/nine/ten/eleven weeks old;
         #/two/three/four/five/six/seven/eight/nine/ten/eleven weeks tomorrow/today/yesterday; #
         week old; # wk old; #wo; two/three/four/five/six/seven/eight/nine/ten/eleven week old;
         newborn; born _2 days ago; born _2 weeks ago; days old; new baby; two months old; 2 months
         old; hv clinic; health visitor
        term infant_heat: 38; 38.0/38.1/38.2/38.3/38.4/38.5/38.6/38.7/38.8/38.9;
         39.0/39.1/39.2/39.3/39.4/39.5/39.6; 100.4/100.6/100.8/101/101.2/101.5/102/102.2/103; feels
         boiling; boiling; burning up; burning; feels toasty; toasty; roasting; like a furnace;
         like a radiator; hot to touch; hot to the touch; running a temp; running a temperature;
         running hot; running a fever; feels hot; feels really hot; very hot; fever; feverish;
         baking; red hot; flashed red; hot water bottle to touch
        term cool_thing: room; nursery room; car seat; tog; grobag; sleeping bag; bath; bottle;
         milk; weather; heatwave; water; formula; steriliser; jab; jabs; vaccine; vaccines;
         immunisation; immunisations; injections; if he; if she; if my; ever; thermometer would;
         which thermometer; recommend; worth buying; buying; normal; cat; puppy; kitten; dog; bath
         thermometer; cooled; puppies; hamster; kittens; siblings; my temperature; i have; ive got
        when infant_fever: weeks_age ~ infant_heat
         !cool_thing|temp_normal|mother_ill|late_preg|pregnant|preg_word2|jab_fine|breast_sore
        when infant_fever: weeks_age + infant_heat ~ child_she
         !cool_thing|temp_normal|mother_ill|pregnant|preg_word2|jab_fine|asks_fever|breast_sore
        term breast_sore: breast; breasts; nipple; mastitis; breastfeeding her; breastfeeding his;
         mother; pulling at; ear infection
        term child_she: she; he; shes; hes; baby; her; his; him; daughter; son; ear; thermometer;
         forehead; little one; boy; girl
        term preg_word2: pregnant; gone; bump; due; midwife appointment; post op; postop; since the
         op; surgery; recovering; into it; course; of antibiotics; of treatment; old kitten; old
         puppy; old dog; trainee; job; relationship

        more green_vomit: brings/bringing/brought up _3 green; bringing green; green _2 coming up;
         spit up _3 green; heaving _2 green
        term wont_stand: =wont/refuses/refusing/cant/not/stopped/refused _3
         walk/walking/stand/weight/crawl; wont put _2 foot; wont put _2 leg; limping; limp; hopping
        term kid_heat: hot; burning; fever; feverish; temperature; temp; boiling; shivery;
         roasting; 38#; 39#; hot to touch; flushed
        when sick_child: kidwho + wont_stand ~ kid_heat
         !twisted_word|hot_out|fell|jab_mild|shoes_word|tired_ok
        term hot_out: hot day; hot weather; hot out; heatwave; hot pavement; hot sand; hot floor;
         sunny; hot bath; weather; park; hot shoes; pram; buggy; potty; teething; cold water
        term shoes_word: shoes; shoe; boots; wellies; socks; blister; blisters; splinter; verruca;
         trampoline; verrucas; foot jab; whooping; chickenpox; hand foot
        term spots_new: purple/red/dark/tiny/pinprick/little/small _2
         dots/spots/bruises/pinpricks/dot; bruise like; bruises; pinprick; blotches; blood spots;
         purple rash; red pinpricks; petechiae
        term spots_ill: floppy; drowsy; wont settle; sleepy; =not settling; glass; tumbler; =dont
         fade; =doesnt fade; =not fading; spreading; hard to wake; vomiting; sick; screaming; cold
         hands; pale; stiff; moaning; whimpering; limp; wont wake; unsettled
        term skin_calm: chickenpox; chicken pox; mosquito; midge; bites; eczema; shins; football;
         bumped; bruises easily; nappy rash; heat rash; hand foot; milk spots; teething rash;
         measles jab; jab; jabs; scabies; fades; faded; blanches; acne; birthmark; fell; molluscum;
         strep; scarlet; fine in herself; fine in himself; happy; running about; playing; cheerful;
         felt tip; pen; paint; blackcurrant; shoes
        when meningitis: kidwho + kid_heat + spots_new ~ spots_ill !skin_calm|fades_ok

        term lad: son; lad; boy; brother; nephew; grandson; husband; teen; teenager; boyfriend; he;
         stepson; hubby; fella; my
        term balls_hint: testicle; testicles; balls; ball; bollock; bollocks; nuts; scrotum; sack;
         privates; private parts; down there; downstairs; one of them; willy area; groin; crown
         jewels; his bits; his parts; john wayne; like a cowboy; walking funny; between his legs;
         wont let me look; one side of his; plums
        term balls_bad: swollen up; swelled up; swollen; agony; really painful; killing; tender;
         higher; pulled up; twisted; hurts; red; doubled; screaming; huge; hard; sore to touch;
         cant touch; crying; in pain
        term balls_sudden: sick; vomit~; throwing up; threw up; since he woke; woke; woke up;
         woken; suddenly; sudden; out of nowhere; this morning; an hour; hour ago; tonight; #
         hours; since 4/5/6/3/2; cant walk; crying; tummy; pale; at school; during football; in the
         night
        when testicular_torsion: lad + balls_hint ~ balls_bad + balls_sudden
         !ball_ok|kicked_word|sports_ball|gym_word|nut_food|old_ball|wee_word|hernia_word|leg_day|back_or_cancer
        term nut_food: allergy; allergic; ate; cashew; peanut; peanuts; almond; almonds; walnut;
         tonsils; glands; tennis; football match; golf; snooker; balls of; meatballs; ball of foot;
         ball of my foot; ankle; knee; hamstring; ball pit
        term leg_day: leg day; leg session; squats; saddle; cycling; horse riding; riding; thighs;
         chafing; chafed; doms; gym; workout; mumps
        term shock_box: icd; defib; defibrillator; implanted; pacemaker; my device; heart device;
         box in my chest; shock box; implant; the thing in my chest; my box
        term box_fired: shocked; fired; zapped; went off; gone off; going off; kicked; jolted;
         thumped; shock; shocks; discharged; set off; bolt
        when arrhythmia: shock_box ~ box_fired !device_ok|airport_word
        term airport_word: airport; scanner; alarm at; shop; beep; contraceptive; dental; tooth;
         phone; laptop; battery check; hearing; cochlear; training; aed; wall; station; course;
         gym; school defib; electrician
        term kidney_run: missed _2 dialysis; skipped _2 dialysis; =didnt go to dialysis; =not been
         to dialysis; cancelled dialysis; =without dialysis; dialysis _3 missed/skipped/cancelled;
         =no dialysis since; couldnt get to dialysis; bunked off dialysis
        term potassium_sign: weak; weakness; heart; pulse; palpitations; fluttery; fluttering;
         breathless; puffy; swollen; heavy legs; tingling; dizzy; faint; thumping; missing beats;
         skipping; odd; slow; cant walk; jelly; short of breath; nausea; drowsy
        when arrhythmia: kidney_run + potassium_sign !pet_word2
        """#
}
