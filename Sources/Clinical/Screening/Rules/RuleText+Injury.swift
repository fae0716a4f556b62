extension RuleText {
    /// Injuries, burns, limbs without blood.
    static let injury = #"""
        term headinj: bump on head; after bump; blow to head; knock to head; head trauma; head
         wound; tbi; head hit; bump to head; hit head; hits head; fell head; swelling on _2
         head; lump on _2 head; hit on the head; head got hit; hit _2 temple; bump _2 head;
         concussed; banging _3 head; banging my head; knocked out playing; knocked out at;
         knocked out in; swelling on his head; hit _4 head; head _2 hit; hitting _2 head; banged
         _3 head; bumped _3 head; bashed _3 head; smacked _3 head; cracked _3 head; knocked _3
         head; landed on _2 head; fell on _2 head; head injury; head injuries; fell _6 head;
         hits _2 head; kicked in the head; whacked _2 head; concussion; struck _3 head;
         headbutt~; ball to the head; bang to the head; blow to the head; bang on the head; bump
         on the head; bump to the head; lump on _4 head; head on _2 concrete; split _2 head;
         split his head; cut _2 head; head _2 concrete; slammed _2 head; clonked; skull; back of
         his head; head against; banged it; head first; bump on his head; knock to the head;
         came off _3 horse/bike/motorbike/scooter/ladder; knock on the head; skull fracture; egg
         on _2 head; hit _2 forehead; banged heads; clash of heads; hit by _4 head; dropped _2
         on
        mod knocked_out: knocked out; knocked unconscious; lost consciousness; blacked out;
         passed out; out cold; unconscious; out for; knocked him out; knocked her out; knocked
         me out; out of it; was out
        term fluid_leak: clear fluid _3 ears; fluid _3 ears; fluid leaking; liquid _3 nose;
         csf; battle sign; raccoon eyes; fluid coming from; clear _3 fluid/liquid/stuff _4
         ear/nose; watery _4 ear/nose; fluid _4 ear/nose; blood _3 ear/ears; bleeding from _2
         ear/ears; dripping from _2 ear/nose; leaking from _2 ear/nose; black eyes; panda eyes;
         bruise behind _2 ear; bruising behind; runny nose since; bruises round both eyes;
         salty; clear watery
        term pupils: pupil; pupils; one eye bigger; pupils different; eyes _2 different; blurry
         vision; double vision; vision; seeing double
        term boggy: squashy; squishy; boggy; spongy; mushy; big bump; big soft; large bump;
         soft bump; dent; dented; soft lump; soft swelling; soft spot; squidgy
        rule head_injury 2 emergency transient Dangerous head injury
        define: Head injury with knock-out, vomiting, drowsiness, confusion, fluid leak, blood
         thinners, a soft lump in a baby, or later decline.
        source: NHS ambulance list; NICE NG232
        term hit_verb: hit; hits; hitting; bang~; bash~; smash~; whack~; crack~; bump~; knock~;
         thump~; slam~; struck; strike; clonk~; clunk~; landed; split; punched; fell; fallen;
         dropped; kicked; cut; gash; lump; bruise; wound; swelling; injury; injured; bleeding;
         thrown; slipped; tripped; fall; trauma; concussion
        term head_word: head; forehead; skull; temple; scalp; back of the head; headfirst; face
         first; noggin; bonce; eyebrow
        derive hit_head = hit_verb ~ head_word
        term named_head_injury: head injury; concussion; fractured _2 skull
        lists: named_head_injury
        when: hit_head +
         vomiting|confused|unresponsive|fit|knocked_out|fluid_leak|pupils|boggy|dont_remember|drowsy_hard
         !benign_head
        when: hit_head + anticoagulated !benign_head
        when: hit_head + elder + fall_word !benign_head
        term benign_head: head of; ahead; head office; head cold; head lice; bite my head;
         headphones; over my head; lump on my head for; years
        mod drowsy_hard: drowsy; sleepy; wont wake; hard to wake; lethargic; out of it;
         confused; vague; slurring; floppy; unsteady
        when: headinj +
         vomiting|drowsy|confused|unresponsive|fit|knocked_out|fluid_leak|anticoagulated|pupils|boggy|speech_bad|limb_weak|collapse|dont_remember
        when: headinj + headache ~ worsening
        when: headinj|hit_head + talk_trouble !benign_head
        when: headinj + headache + limb_weak|drowsy|vomiting|elder|severe
        when: fluid_leak + fall_word|horse|accident
        when: elder + headinj
        when: fall_word + knocked_out
        when: knocked_cold + sport_word|confused|vomiting|headache|dont_remember
        when: fall_word + boggy
        when: fall_high + kid|child|infant + vomiting|drowsy|unresponsive|fit !benign_head
        when: infant|baby_young|newborn + hit_head + swelling
        term horse: horse; bike; ladder; motorbike; scooter; came off
        term accident: accident; crash; fight; punched; assault
        mod fall_word: fallen out; rolled out; out of cot; out of the cot; off the bed; off the
         sofa; knocked over; slid off; toppled over; collapsed on; took a tumble; went over;
         gone over; fell; fall; falls; fallen; rolled off; dropped; tumbled; came off; slipped;
         tripped; falling; thrown off; toppled; slip
        fires: banged his head, was knocked out and has been sick twice
        fires: hit my head yesterday, I take warfarin
        spares: bumped my head on the cupboard, no vomiting, didn't pass out

        term high_energy: fell two; fell three; fell one; high speed; at speed; head on; rear
         ended; hit a tree; knocked off _2 bike; knocked off my; knocked off his; came off _3
         at; quad bike; thrown off; fell down a; avalanche; building collapse; explosion; blast;
         car accident; car crash; motorbike accident; hit by _2 car/van/bus/truck/lorry/train;
         run over; ran over; knocked down by; knocked over by a car; crashed _2
         car/bike/motorbike/car; rolled _2 car; car rolled; thrown from; fell from _2
         roof/ladder/balcony/window/tree/scaffold/height; fell off _3
         roof/ladder/balcony/scaffolding/horse; fell down _3 stairs; fell _4
         metres/meters/feet/storeys/stories/storey/story/floors; motorcycle; crushed; crush;
         jumped from; head on collision; pinned; trapped under; came off _2 motorbike; rta; mva;
         rollover; collision; fell through; fell out of a; kicked by _2 horse; trampled;
         ejected; hit at # mph; off the roof; down a flight; hit by car; off a ladder; smashed
         into; went over the handlebars; car hit; caught in _2 machine/machinery; rolled my car;
         rolled his car; rolled the car; fell off a wall; fell off the wall; fell off a roof
        mod trauma_bad: cant move; cant feel; pain; numb; legs; neck; back; belly; breathe;
         unconscious; bleeding; bone; drowsy; pale; hurts; chest; ribs; confused; vomiting;
         dizzy; trapped; broken; hurt; stuck; tingling; agony; faint; deformed; shoulder;
         pelvis; hip; stomach
        term penetrating: stabbed; stab wound; shot _2 in; been shot; got shot; gunshot;
         impaled; knife in; stuck through; went through; bullet; shot him; shot her; pierced;
         stabbing; knifed; nail gun; nail through; sticking out of _3
         chest/leg/stomach/neck/arm/hand/back/eye; arrow; gored; skewered; slashed; machete;
         glass in _2 neck/chest
        term shot_now: been shot; got shot; was shot; gunshot; ive been stabbed; been stabbed;
         got stabbed; was stabbed; shot in
        term penet_site: chest; stomach; belly; neck; back; leg; arm; thigh; abdomen; side;
         shoulder; him; me; someone; her; throat; ribs; hand; foot
        term open_fracture: bone _3 sticking/poking/coming/through/out/showing/visible/skin;
         see _2 bone; bone sticking out; bone through; open fracture; compound fracture; bone
         protruding; can see bone; poking through; sticking out of _2 shin; bone poking; bones
         sticking; white bone
        term deformed: bent _2 wrong; wrong way; wrong direction; weird angle; funny angle; odd
         angle; strange angle; bent at; deformed; mangled; facing backwards; facing the wrong;
         shape; s shape; twisted round; backwards; at an angle; 90 degrees; crooked; wonky;
         right angle; pointing _2 wrong; horrible angle; dislocated; out of place
        term amputation: cut off _3 finger/toe/hand/thumb/foot/arm/leg/fingertip; chopped off;
         sliced off; severed; amputated; finger off; thumb off; finger is off; ripped off;
         finger came off; tip of _3 finger/thumb off; took _3 finger off; lost _2
         finger/thumb/toe/hand in; bitten off; hanging off; hanging by; toe off; lopped off;
         fingertip _2 off/gone/missing/hanging/severed; end of _2 finger _2 off/gone/missing;
         degloved; fingers off; came clean off
        term hip: hip; leg is shorter; leg shorter; foot turned; turned out; shorter; groin;
         rotated; leg _3 shorter; femur; thigh bone
        mod cant_weight: cant get up; cant stand; @cannot walk; @cannot put _3 weight; cant
         weight bear; unable to stand; cant move _3 leg; wont stand; @cannot stand; cant get _3
         up; screams when; on the floor; cant bear weight; @cannot bear weight; cant lift; cant
         move
        mod spine: neck; back; spine; spinal
        mod spine_signs: cant feel; cant move; tingling; numb; numbness; pins and needles;
         paralysed; weak; electric; =no feeling; shocks down; legs; midline; burning; bladder;
         cant turn
        term tooth_socket: socket; tooth; teeth; extraction; gum; dentist; bunion
        rule major_trauma 2 emergency Major trauma
        define: High-energy injury, penetrating wound, open or bent fracture, amputation,
         spinal signs after injury, suspected hip fracture.
        source: NHS ambulance list When to call 999
        term digit: finger; fingers; thumb; toe; toes; hand; foot; arm; leg; fingertip; ear;
         nose; limb; penis; big toe
        term cut_off: cut off; chopped off; sliced off; severed; amputated; came off; comes
         off; ripped off; torn off; hanging off; lopped off; bitten off; sawn off; took off; cut
         right off; sliced right off; gone; detached; hanging by; cut clean off; cut through;
         blown off; caught in
        when: elder|person_old + fall_word + cant_leg
        term cant_leg: @cannot lift _2 leg; @cannot move _2 leg; @cannot raise _2 leg; screams
         when; screaming when; @cannot get _2 up; screams if; leg turned; leg twisted; @cannot
         stand _1 up; hip hurts; hip pain; hip is agony; leg is shorter; @cannot put any weight;
         @cannot weight bear
        when: rolled_on !shoe_word
        term shoe_word: trainer; trainers; shoe; shoes; boot; boots; sock; glove; jeans; phone;
         nose
        when: high_energy|fall_word|dived + no_feel_limb !old_numb
        term no_feel_limb: @cannot feel _2 legs/arms/feet/hands/toes/fingers; =no feeling in _2
         legs/arms/feet/hands; @cannot move _2 legs/arms
        term old_numb: for years; months ago; years ago; carpal
        term rolled_on: rolled on me; rolled on him; rolled on her; rolled on top; fell on top
         of; landed on top of; tractor rolled; wall fell on; tree fell on; car fell on;
         collapsed on top; trampled; went through my; went through his; went through her;
         impaled; gored
        when: digit ~ cut_off_strict !nail_cut
        term cut_off_strict: cut off; cut right off; chopped off; sliced off; sliced right off;
         severed; amputated; ripped off; torn off; hanging off; lopped off; bitten off; sawn
         off; blown off; hanging by a thread; cut clean off; degloved; chopped the end off; cut
         _3 off; sliced _3 off; took the end off; sliced through
        term bent: bent; deformed; wrong way; funny place; wrong place; wrong angle; funny
         angle; odd angle; weird angle; crooked; twisted round; out of shape; s shape; odd
         shape; looks wrong; snapped; wonky; at an angle; pointing the wrong; =not straight;
         looks out of place; sticking out; bend where
        when: limb ~ bent + fall_word|high_energy|hit_verb|trauma_cause !old_deform
        term trauma_cause: trampoline; bike; football; accident; crash; skateboard; scooter;
         skiing; tackle; landed; horse; stairs; playground; swing
        when: knife_wound
        when: hit_by_vehicle !trauma_ok
        when: strong_fall !trauma_ok
        when: accident_word + no_feel_limb !old_numb|trauma_ok
        when: hip_broken !hip_ok|trauma_ok
        term knife_wound: knife wound; stab wound; stab wounds; gunshot wound; bullet wound;
         knife in; gun shot; been stabbed; stabbed me; stabbed him; stabbed her; shot me; shot
         him
        when: trapped_limb
        term trapped_limb: trapped under; crushed under; crushed by; pinned under; crushed
         between; run over by; ran over by; stuck under; caught in the machine; caught in
         machinery; crushed his; crushed her; crushed my
        when: high_energy + trauma_bad !trauma_ok
        when: high_energy +
         vomiting|breathless|drowsy|limb_weak|belly_pain|chestpain|faint|grey|pregnant
        when: penetrating ~ penet_site !jab|trauma_ok|stood_on
        when: sharp_thing ~ through_body !jab|trauma_ok|stood_on
        when: open_fracture !tooth_socket
        when: shot_now !jab|trauma_ok
        when: deformed ~ limb|hip !old_deform|small_joint
        when: deformed + fall_word|high_energy !old_deform
        when: amputation !nail_cut
        when: fall_word + hip + cant_weight
        when: fall_word + elder|person_old + hip ~ pain|shorter
        when: fall_word|high_energy|dived + spine ~ pain|numb + spine_signs ~ limb|numb
        when: dived + numb|limb_weak|neck_stiff
        when: elder + fall_word + cant_weight
        term shorter: shorter; turned out; rotated; twisted
        term dived: dived; dove; diving; trampoline; rugby; tackle; somersault; scrum
        term jab: jab; jabs; vaccine; vaccination; flu; injection; b 12; needle phobia
        term nail_cut: nail; hair; toenail; mole; wart; skin tag; tag
        term trauma_ok: months ago; years ago; insurance; gcse; claim; solicitor; physio; shot
         of; photo; costume; on the show; movie; stiff the next; minor; =no injuries; feeling
         fine; long shot
        term old_deform: bunion; bunions; hammer toe; arthritis; scoliosis; teeth; since birth;
         toe nail; born with; for years; physio; hypermobile
        fires: bone is sticking out of his arm
        fires: someone has been stabbed in the stomach
        fires: mum fell and can't get up, her hip is agony and the leg looks shorter
        spares: twisted my ankle yesterday, bruised but I can walk

        term burn: burn~; burnt; scald~; blister~; boiling water; hot oil; hot water; hot tea;
         hot coffee; kettle; boiling; flames; fire; firework; caught fire; chip pan; hot fat;
         steam; petrol; bbq; barbecue; soup; bath water; iron; oven; exploded; radiator; hob;
         stove; charred skin; a burn; charred
        term burned: burn; burned; burnt; scalded; scald; burns; scalding; burning; skin
         peeling; peeling off; skin _2 peeling; blistered; charred; skin came off; skin coming
         off; blisters; melted; singed; skin _2 white; leathery; poured; spilled; spilt; pulled;
         tipped; all over; splashed; on fire; skin hanging
        mod burn_big: whole; all over; chest; face; neck; arms; both; back; genitals; big;
         huge; large; half; stomach; belly; entire; all the way round; all round; legs; peeling;
         white; cant feel; charred; black; deep; leathery; hands; eyes; mouth; bigger than; size
         of my; child; waxy; numb; covered; thigh; foot; torso; airway; leg; palm; groin
        term child_burn: baby; toddler; child; son; daughter; month old; little one; kid; boy;
         girl; grandson; granddaughter; niece; nephew; yo
        term smoke: smoke; fumes; house fire; inhaled smoke; fire; soot; smoke inhalation;
         flash
        mod smoke_signs: hoarse; soot; cough; coughing; black; singed; throat; voice; wheezy;
         breathe; headache; dizzy; nose hair; face
        term chemical_burn: acid; caustic; bleach; oven cleaner; drain cleaner; chemical;
         chemicals; alkali; lye; ammonia; cement; sulphuric; hydrofluoric; caustic soda; battery
         acid; descaler
        mod burn_deep: white or charred; charred; larger than; bigger than; size of a hand;
         size of the hand; size of my hand; leathery; whole arm; whole leg; across the face
        term between_toes: between _2 toes; athletes foot; athlete s foot; eczema; feet; rash;
         shingles; psoriasis; urinating; pee; wee
        rule major_burns 1 emergency Major burns
        define: Large, deep, all-round, facial or airway, chemical or child scald burns; smoke
         inhalation.
        source: NHS ambulance list; British Burn Association
        when: skin_off + burned|hot_liquid|burn !between_toes|sunburn
        term skin_off: skin _2 coming off; skin came off; skin _2 peeling; skin _2 peeled; skin
         _2 hanging; skin has come off; skin _2 white; skin _2 charred; skin melted; skin _2
         sloughing; skin _2 black; skin _2 leathery
        when: burn + burned ~ burn_big !sunburn|small_burn|between_toes
        when: burn ~ burned + child_burn|child|infant !sunburn|small_burn|between_toes
        when: burn + burned + child_burn|child|infant + burn_big !sunburn|small_burn
        when: smoke ~ smoke_signs + burned|breathless|smoke_in
        when: smoke_in + smoke_signs
        when: smoke_in ~ fire_word
        when: chemical_burn ~ burned|skin !eye|chem_fine
        term chem_fine: use bleach; using bleach; used bleach; gloves; dry; cracked; chapped;
         eczema; cleaning with; work with
        when: on_fire
        when: burn + blister_big + burn_big !sunburn|small_burn|between_toes|shingles_like
        when: hot_liquid ~ burn_big + went_over !sunburn|small_burn
        when: hot_liquid + child_burn|child|infant + skin_reaction|went_over
         !small_burn|sunburn
        when: hot_liquid ~ went_over + burned|skin_reaction !small_burn|sunburn
        when: burn ~ burn_deep !sunburn|small_burn
        term hot_liquid: boiling water; hot oil; hot water; hot tea; hot coffee; cup of tea;
         cup of coffee; mug of tea; mug of coffee; kettle; hot fat; soup; boiling; chip pan; pan
         of; steam; hot drink; noodles; bath water; bowl of soup; hot chocolate; teapot; tea;
         coffee; scalding
        term went_over: went over; over her; over his; over my; over me; over him; on himself;
         on herself; on myself; down; spilled; spilt; poured; pulled; tipped; knocked; splashed;
         all over; onto; dropped; fell on
        term skin_reaction: blister; blisters; blistering; peeling; red raw; skin; raw;
         screaming; bright red; bubbling
        term blister_big: blisters; blistering; blistered
        term smoke_in: house fire; kitchen fire; breathed _3 smoke; inhaled _2 smoke; smoke
         inhalation; trapped in _2 fire; pulled from _2 fire; escaped _2 fire; lots of smoke;
         breathing in smoke; breathe smoke; flat fire; caught in a flash
        term on_fire: caught fire; set himself on fire; set herself on fire; set myself on
         fire; clothes on fire; clothes caught; hair on fire; shirt caught; sleeve caught; dress
         caught
        term skin: skin; hands; arm; leg; face; hand; legs; arms; foot; neck
        term sunburn: stomach; burning feeling; burning sensation; burning pain; belly; feet;
         itch; eyes burning; burning mouth; sunburn; sunburnt; sun; sunburned; suncream; uti;
         when i pee; wee; urine; heartburn; acid reflux; tongue; hot flushes; hot flush; feet
         burn at night; thrush; passing urine; fat burning; calories; shingles; pee; peeing
        term small_burn: pizza; my mouth; hand foot; foot and mouth; roof of my mouth; toast;
         hand foot and mouth; slightly; after spicy; spicy; tiny; small; minor; little;
         fingertip; hair straighteners; straighteners; curling; oven tray; first degree; pink;
         just red; size of a pea; size of a penny; coin
        fires: toddler pulled a cup of hot tea over his chest, skin is peeling
        fires: face burned by the barbecue and my voice has gone hoarse
        spares: small burn on my finger from the oven, just red

        term cold_limb: @leg/@arm/limb/fingers/toes _4 cold/icy/freezing/ice; cold
         @leg/@arm/limb; ice cold; stone cold; freezing cold; icy cold; went cold; gone cold;
         @leg/@arm _3 cool
        term pale_limb: white; blue; pale; purple; grey; mottled; dusky; gone white; =no
         colour; blotchy; black; bluish; =no pulse; cant find a pulse; pulseless
        mod compartment: too tight; tight; rock hard; hard as; cast; plaster; worse than the
         break; pain unbearable; unbearable; worse when; move my toes; move my fingers; move
         them; stretch; bursting; painkillers dont touch; morphine; wooden; tense; @cannot move
         _2 fingers/toes/them; disproportionate; pressure; going numb
        rule limb_ischaemia 2 emergency Acute limb ischaemia / compartment syndrome
        define: Cold, white or blue, numb, pulseless limb, or a tight limb with pain out of
         proportion.
        source: NICE CKS; BOAST compartment syndrome
        when: cold_limb ~ pale_limb|numb + limb !raynaud
        when: cold_limb + pain + pale_limb|numb|sudden !raynaud
        when: limb ~ pale_limb + numb + pain|sudden|cold_limb !raynaud|slept_on
        when: cast + fingers_bad + pain|numb|tight_cast
        when: compartment + limb ~ swelling + severe|numb|tight_cast + broken_bone|crush|cast
        when: no_pulse_limb
        when: broken ~ limb + compartment + severe|toe_move
        when: limb ~ blue_black + severe|numb|cold_limb !raynaud|bruise
        term toe_move: move my toes; move my fingers; wiggle; stretch; unbearable
        term cast: cast; plaster; splint; fracture; broke; broken; operation; crushed; op
        term crush: crushed; crush; trapped; run over
        term broken: leg; arm; broke my; broken leg; broke; broken; fracture; fractured; shin;
         calf; forearm; snapped
        term tight_cast: too tight; tight; tightness; rock hard; bursting; tense; wooden
        term fingers_bad: fingers _3 blue/white/numb/cold/purple/grey/swollen/dusky/tingling;
         toes _3 blue/white/numb/cold/purple/grey/swollen/dusky/tingling; @cannot move _2
         fingers; @cannot move _2 toes; @cannot move them; @cannot feel _2 fingers/toes; cant
         wiggle
        term no_pulse_limb: =no pulse in _3 @limb; cant find _2 pulse in; cant feel _2 pulse
         in; foot pulse; =no pulse
        term blue_black: blue; black; purple; white
        term raynaud: feeding well; feeding fine; a bit cool; raynauds; raynaud; chilblains; in
         the cold; for years; always; when its cold; reynauds; gloves; winter; usual; warm up
        term slept_on: slept on; sitting on; sat on
        term bruise: bruise; bruised; bruising; stubbed; nail; toenail; door; varicose; veins
        fires: my foot has suddenly gone cold, white and numb and it's agony
        spares: my fingers go white in the cold, I've had Raynaud's for years
        """#
}
