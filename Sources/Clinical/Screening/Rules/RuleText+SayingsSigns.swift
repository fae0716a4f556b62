extension RuleText {
    /// Signs as conjunctions: a part of the body or an action, close to what is wrong with it.
    ///
    /// Widens the shared words for severe, sudden, drowsy, confused and pale, and makes terms that the
    /// categories use. What one word can't carry ("half", "odd", "spraying") its neighbour decides.
    static let sayingsSigns = #"""
        more severe: shocking; wicked; unreal; vicious; brutal; savage; ferocious;
         unbelievable; indescribable; hellish; torture; murderous; sickening; unimaginable;
         imaginable; beyond words; worst ever; like nothing; climbing the walls; screamed;
         howling; sobbing; cant take it; cant cope with the pain; 8 10; 8 out of; passing out
         with; tearing my hair
        more belly_bad: shocking; wicked; unreal; vicious; brutal; savage; indescribable;
         hellish; torture; unbelievable; bad; very bad; doubled over; curled up; cant stand up
        more severe_belly: shocking; wicked; unreal; vicious; brutal; savage; indescribable;
         hellish; torture; unbelievable; cant cope with the pain; sobbing; howling; bent double;
         curled in
        more severe_strict: shocking; vicious; brutal; indescribable; hellish; torture;
         unbelievable; screaming; doubled over; =never known pain
        more ball_bad: shocking; wicked; unreal; unbelievable; hellish
        more ball_acute: shocking; unreal; unbelievable; hellish; horrific; so much pain;
         twisted; sudden onset; hours ago; an hour; hour ago
        more severe_eye: shocking; unreal; hellish; unbelievable
        more abrupt: in a flash; in the blink; with a bang; and bang; bang; like lightning;
         from one second; in a moment; like being switched; switched off; as if someone; all of
         sudden; off guard; straight out of nowhere; =without any warning; =without notice
        more sudden: in a flash; in the blink; all of sudden; since my nap; since i got up;
         since he got up; since she got up; since waking; since lunch; since dinner; since tea;
         since noon; since about; since earlier; earlier today; a moment ago; an hour or so;
         half an hour ago; half hour ago; ten minutes ago; # minutes; # mins; # min ago; # hour;
         started; came over; came over all; at work today; in the shower; on the bus; while
         cooking; new since; quarter of an hour
        more drowsy: dopey; dopy; drugged; glassy eyed; glazed; half asleep; out for the count;
         =not alert; heavy eyed; dropping off; keeps nodding; sleepier; more sleepy; wont rouse;
         too sleepy; very quiet and; wont open his eyes; wont open her eyes; wont open their
         eyes; cant open her eyes; cant open his eyes; slipping away; in and out; sleeping
         through
        more confused: bewildered; befuddled; fuddled; in a muddle; nonsensical; =not all
         there; in another world; hallucinates; asking what the; keeps asking what; keeps asking
         where; keeps asking when; keeps asking who; keeps asking why; talking to the wall;
         talking to herself; talking to himself; talking to people; talking to his dead; talking
         to her dead; words make no; cant follow; acting out of character; =not like himself;
         =not like herself; =not acting normally; =doesnt know me; =didnt know me; =didnt know
         who
        more grey: white as; pale as; like a ghost; washed out; colour of ash; ashy; bloodless;
         drained of colour; =no colour in; gone a funny colour; went a funny colour; funny
         colour
        more numb: @limb _2 sleeping/asleep/fuzzy/buzzing; @face _2 asleep/fuzzy/buzzing;
         feeling is gone; lost the feeling; lost all the feeling; lost feeling; cotton wool
        more rigors: shivering fits; the shivers; teeth _2 rattling; quaking; juddering
        more rigors_hard: teeth _2 rattling; shivering fits; shivering fit; shaking fits;
         rattling teeth
        more breathless: want of air; take a breathe after; take a breathe between; breathe
         after each/every; breathe between each/every; another breathe; need a breathe; stop for
         breathe; stopping for breathe; before i need another; before i need a; get your words
         out; breathe so hard; breathe rate; work hard to breathe; working hard to breathe;
         working hard at breathe; using _3 muscles to breathe; accessory muscles; =no breathe
         left
        term heavy_jet: jet; jets; jetting; spray~; spurt~; spout~; fountain; squirt~; pump~;
         gush~; hosing; pulsing
        term blood_word: blood; bleed~; bled; bright red; vein; artery; wound; cut; gash
        derive blood_jet = blood_word ~ heavy_jet
        term jet_ok: nasal spray; nose spray; spray tan; body spray; insulin pump; pump for;
         breast pump; hair spray; gtn spray; throat spray; fly spray; allergy spray; spray for;
         jet lag; jet lagged; jet ski; pumping iron; milk; pressure; bleed _3 radiator;
         radiators
        term mouth_fills: mouth _4 filling/fills/full/filled _3 blood; swallowing _2 blood;
         spitting _3 mouthfuls; mouthfuls of _2 blood; socket _4 blood

        more tearing: unzipped; unzipping; zip; splitting apart; split apart; shredded;
         shredding; rip; tear; torn in two; ripped in two; knife through; like a knife; sawn
        term tear_ok: tears; tearful; watery; tear duct; eye; eyes; acl; muscle; ligament;
         meniscus; cartilage; rotator; rip off; trousers; knee; tears of; wear and tear; skin
         tear; paper
        term trunk_word: chest; back; belly; stomach; tummy; between _2 shoulder blades;
         shoulder blades; flank; abdomen
        derive tear_trunk = tearing ~ trunk_word
        more aneurysm: aneurysm check; aneurysm scan; widening of _2 aorta; marfan s

        term face_part: smile; mouth; mouths; face; lip; lips; cheek; eyelid; eyebrow; smiling
        term asym_word: half; lopsided; uneven; crooked; wonky; skew; skewed; slid; slides;
         slipped; sliding; slack; hanging; hang; fallen; dropped; drops; droops; drooping;
         droopy; drooped; sagging; sagged; twisted; pulled down; to one side; one side; =not
         level; came with; wont lift; missing _2 mouth
        derive face_odd = face_part ~ asym_word
        term face_benign: swelling; swollen; tooth; teeth; toothache; dentist; rash; spot;
         spots; pimple; pain; painful; acne; sunburn; itchy; lump; cold sore; ulcer; blister;
         gum; bells; bell s; botox; filler; sinus; shaving; scar; birthmark; cut; bruise; mole;
         freckle; skin; abscess; glands; jaw; hay fever; eyelash; hair; for years; since birth;
         born
        term talk_word: words; word; speech; talking; talks; talk; speaking; speak; sentence;
         sentences; voice; conversation
        term talk_odd: slidey; slippery; jumbled; jumbling; muddled; muddling; mushy; mush;
         thick; sloppy; garbled; gibberish; slurry; slurred; slurring; gobbledygook; nonsense;
         drunk; scrambled; =not clear; unclear; tangled; stuck; gone; wont come; lost; =dont
         come out; mangled; backwards; rubbish; wrong way; strange; funny; weird; mixed; =not
         make; cant find; cant get
        derive talk_bad = talk_word ~ talk_odd
        term limb_off: missing _2 mouth with; missed _2 mouth with; spoon; fork; dropped _2
         cup/mug/plate/phone/keys/pen; fell out of _2 hand; fell out of _2 hands; fell from _2
         hand; cup _4 fell; holding things weird; holding things weirdly; holding _3 wrong; cant
         do up; cant hold things; cant write; handwriting; cant type; cant use _2 hand/arm/leg;
         arm drops; arm drifts; drags _2 foot/leg; clumsy; arm wont stay; cant aim; cannot raise
         it; cannot lift it; cant raise it; cant lift it; cant raise them; cant lift them; keeps
         falling to
        term brain_ok: carpal; arthritis; tremor; for years; for months; parkinsons; ms; since
         birth; as a child; sprain; sprained; broken; fracture; tennis elbow; dyspraxia; adhd;
         dyslexia; stammer; stutter; autism; autistic; therapist; nursery; school; baby;
         toddler; month old; polio; cerebral palsy; interview; presentation; boss; ex; argument;
         row; hearing aid; hearing; deaf; language; translate; spanish; english; french; wedding
        more old_stroke: polio; cerebral palsy; since birth; since childhood; since the
         accident; new brace; splint; multiple sclerosis; ms

        term put_thing: put; putting; puts; poured; pouring; keeps putting
        term thing_word: milk; keys; phone; remote; kettle; shoes; glasses; purse; clothes;
         butter; iron
        term place_word: kettle; fridge; oven; bin; microwave; toilet; freezer; washing
         machine; cereal
        derive odd_action = thing_word ~ place_word + put_thing
        more doesnt_know: =doesnt know what month; =doesnt know what year; =doesnt know what
         time; =doesnt know the year; =doesnt know the month; =doesnt know the day; =didnt know
         what day; =didnt know what year; =didnt know what month; =didnt know where; =didnt know
         who; =doesnt know it is; =doesnt know his own; =doesnt know her own; cant say where;
         cant say who; what month it is; what year it is; =doesnt remember my name; forgot my
         name; forgotten my name; forgotten who; forgets who
        more sees_things: seeing children; seeing men; seeing women; seeing cats; seeing dogs;
         seeing bugs; seeing insects; seeing her dead; seeing his dead; seeing my dead; sees
         children; sees men; sees cats; sees bugs; sees spiders; seeing spiders; there are
         children in; man in the room; men in the room; children in _2 room; cats on _2 bed;
         someone in _2 room when; people who are not; people that are not; talking to the wall;
         things crawling; seeing faces

        more wants_death: =not/dont/doesnt/didnt/no _3 want/wanna/wish/wanting _3
         live/exist/alive; =dont wanna _2 live/exist/wake; end your life; ending your life; take
         your own life; taking your own life; kill yourself; killing yourself; harm yourself;
         want to go die; go die; go and die; want die; i want death; wanting death; stepping in
         front; step in front; jumping in front; lie on the tracks; walk into the sea; walk in
         front of; crash into _2 wall
        cue idiom cover clause: want to live in; want to live with my; want to live near; want
         to live next; want to live closer; wanna live in; want to live at
        term suicide_vague: going to do it; gonna do it; doing it tonight; do it tonight; do it
         tomorrow; do it when; do it while; ready to do it; decided to do it; when the kids are;
         before they find me; found by; after ive gone; when ive gone; my plan and; got my plan;
         somebody knows; someone knows; so that somebody; so that someone
        term decided_word: decided; made up my mind; made my mind up; mind is made; pills;
         tablets; rope; knife; gun; too much; cant go on; cant carry on; end; enough; goodbye;
         sorry
        derive suicide_hint = suicide_vague ~ decided_word
        term ive_decided: ive decided; i have decided; made up my mind; made my mind up; my
         mind is made
        term passive_only: =no plans; =no plan; wouldnt act on; wouldnt do it; wouldnt
         actually; =not going to do anything; =not going to act; =never act on; would never do
         it; =not planning; =dont have a plan; =no intention; wouldnt go through
        more wrists: seriously; badly
        more homicidal: hurt my housemate; hurt my housemates; hurt my flatmate; hurt my
         flatmates; hurt my neighbour; hurt my neighbours; hurt my colleagues; hurt my
         classmates; hurt my parents; hurt my family; hurt my sister; hurt my brother; hurt my
         boss; hurt my dad; hurt my father; hurt my mother; hurt my gran; hurt my girlfriend;
         hurt my boyfriend
        more face_droop: half _2 mouth; half _2 smile; half _2 lips
        more choke_now: @cannot make _2 noise; @cannot make _2 sound; clawing at _2
         neck/throat; clutching _2 neck; grabbing _2 neck; holding _2 neck; hands at _2 throat;
         hands round _1 own throat
        term sats_usual: my normal; his normal; her normal; normal for me; normal for him;
         normal for her; baseline; usual for me; usual for him; usual for her
        cue idiom cover clause: tia clinic; tia appointment; tia follow up
        more chest_tight: holding/clutching/clutches/grabbing/grabs/gripping/rubbing _4 chest;
         hand _2 on _2 chest and
        more wants_death: want/wanna/wanting _1 die; wants _1 die; want _2 be dead; easier not
         to be here; easier not being here; easier if i didnt exist
        more hopeless: life _2 pointless; life _2 meaningless; life _2 hopeless; life isnt
         worth; =no point to anything; =no point to life; =no reason to carry on; =no reason to
         go on; cant see the point; =dont see why i should
        term pain_moves: low on the right; low down on the right; bottom right; lower right;
         right lower; down on the right; low right; right iliac
        term hop_word: cough; coughing; worse when i move; worse moving; worse when i walk;
         bumps
        cue historical backward clause: as a newborn; as an infant; at birth; when i was born
        pseudo: chemo _4 last # weeks; chemotherapy _4 last # weeks; chemo _4 past # weeks;
         chemotherapy _4 past # weeks; surgery _4 last # weeks; surgery _4 past # weeks;
         operation _4 last # weeks; operation _4 past # weeks; birth _4 last # weeks; baby _4
         last # weeks; transplant _4 last # weeks; treatment _4 last # weeks
        more drowsy: @cant _1 stay awake; @cant _1 staying awake; @cant _2 keep awake; fighting
         to stay awake; =not fully awake; =not properly awake; barely rousable; hard to keep
         awake
        more chest_suck: sucking under; sucks under; sucking below; tummy sucking; tummy sucks
        term grunt_word: grunts; grunting; grunting noise; grunting noises; grunt
        term breathe_word: breathe; breathes; breathing; breath; each breath; every breath
        more eye_loss: sight loss; visual loss; vision lost; sight lost; lose sight; lose
         vision; losing sight; losing vision; losing my sight; lose my sight; losing my vision;
         lose my vision; partial loss of vision; blurred in one
        cue negated cover clause: dont feel suicidal; not feeling suicidal; never felt
         suicidal; dont feel like harming/hurting/killing myself; dont want to hurt/harm/kill
         myself; dont want to hurt/harm/kill anyone/anybody/him/her/them; dont want to die; not
         want to die; doesnt want to die; wouldnt hurt/harm/kill myself; wouldnt hurt/harm/kill
         anyone; no wish to die; not going to hurt/harm/kill myself; no intention of
         hurting/harming/killing; no thoughts of hurting/harming/killing/suicide/ending; no
         plans to hurt/harm/kill; no urge to hurt/harm/kill
        stop: reports; complains of; complaining of; describes
        cue negated forward clause: no longer has; no longer have; no longer having; no longer
         got; no longer feeling; no longer feels
        term arm_drift: keep it raised; keep them raised; keep _2 arms raised; keep _2 arms up;
         hold _2 arms up; keep both arms; raise both arms; lift both arms; arm keeps dropping;
         arm floats down
        term swallow_hard: difficulty swallowing; trouble swallowing; hard to swallow; @cannot
         swallow; struggling to swallow; problems swallowing; painful to swallow
        more self_harm: cut themselves; hurt themselves; harmed themselves; hurting themselves;
         harming themselves; cutting themselves; hurts themselves; self harming
        more wants_death: keep myself safe; keep yourself safe; keep himself safe; keep herself
         safe; safe from myself; trust myself not to; =dont trust myself; do not trust myself;
         killing themselves; kill themselves; end their life; ending their life; thinking about
         suicide; talking about suicide; take their own life
        term talk_trouble: problems with understanding; problems understanding; trouble
         understanding; problems with speech; problems speaking; problems with speaking;
         difficulty speaking; difficulty understanding; trouble speaking; understanding _2
         speaking; speaking _2 reading; reading or writing; @cannot remember; memory loss; loss
         of memory; problems with balance; problems walking; trouble walking; @cannot walk
         straight
        term hit_by_vehicle: hit by _2 car/van/lorry/motorbike/taxi/tram/vehicle; knocked down
         by _2 car/van/lorry/bus/motorbike; run over by _2 car/van/lorry/bus/motorbike/tractor;
         run over by car; car ran over; knocked off _2 bike by
        term both_sciatica: sciatica _3 both; both _3 sciatica; bilateral sciatica; both legs
         with sciatica; pain down both legs; pain in both legs and numb
        more moves_strict: moving as much as; moves as much as; move as much as; baby moving as
         much; baby move as much; feel your baby; feeling your baby
        term skin_word: skin; lips; tongue; complexion
        term bad_colour: blue; ashen; mottled; grey; gray; marbled; dusky; purple
        derive skin_bad = skin_word ~ bad_colour
        term baby_word: baby; babys; babies; newborn; infant
        more not_feeding: =not fed; =hasnt been fed; =havent fed; =not taking feeds; =not
         taking _2 milk; =not sucking; =doesnt want to feed; =doesnt want _2 bottle; taking less
         than half; feeding less than half; half the usual feeds
        more eye_loss: lose part of _2 sight/vision; lost part of _2 sight/vision; loses part
         of _2 sight/vision; part of my sight; part of your sight; part of your vision
        more hits: hurts or threatens; hurts you; hits you; threatens you; threatens me;
         threatening you; threatened you; hit you; hurting you; abuses you; frightens me;
         frightens you; forces you; controls you; scares me when he; scares me when she
        more orbital: swelling _3 around _2 eye; swelling around _2 eye; pain around _2 eye;
         around the eye; around my eye; around his eye; around her eye; swollen around _2 eye
        more eye_move: moving the eye; moving your eye; moving my eye; trouble moving;
         difficulty moving; move the eye; move my eye
        term skin_black: skin _4 turns/turning/turned/turn/gone/going/goes/went _1
         purple/black; skin _2 purple/black; skin _2 dying; flesh _3 black; wound _4 black;
         wound _4 purple
        more bleed_ok: blood clots; blood clot; helps to prevent; help prevent; prevents blood;
         prevent blood; clotting
        more writhe: cant lie still; cannot find a comfortable; comfortable position; cant
         settle in any
        more arm_jaw: left hand; both hands; left elbow; both elbows; left wrist
        more chest_tight: clutching/holding/grabbing _3 bra; bra line _3 tight/pain/pressure
        more limb_weak: @pin _3 floppy/flopping/flops/flopped/floppily; @pin _3 swinging; @pin
         just drops; @pin drops down; @pin like spaghetti; @pin like a dead fish; @pin wont hold
        more wants_death: stay alive; staying alive; hose _3 exhaust; exhaust _3 hose; in the
         car with the hose; engine running and windows; sat in the garage with the engine
        term powder_mouth: powder _4 mouth; powder _4 lips; tablet _3 mouth; pill _3 mouth;
         tablets _3 chewed; half chewed _2 tablet; residue _3 mouth; bits of _2 tablet; blue
         round _1 mouth from
        term arching: arching; arches _2 back; arched; back arched; bent backwards; head thrown
         back; rigid neck; screaming/screams/cries _3 pick _2 up; screaming/screams/cries _3
         touched/moved/held; hates being picked; =doesnt want to be held
        more photophobia: light _2 torture/murder/unbearable/awful/horrible/painful; lights _2
         torture/unbearable; sunlight _2 hurts; screen _2 hurts _2 eyes; light makes it worse
        more neck_stiff: neck _2 hurts to; neck _2 sore to; hurts to bend _2 neck; pain when i
         bend; neck agony; neck _1 killing; neck _2 rock
        pseudo: stabbed in the back with; stabbed in the back by; stabbed in the back and;
         stabbed in the back outside; bad back for; back pain for; back has been bad for;
         backache for; sciatica for; back problems for; slipped disc for
        cue media both sentence: saw a programme; saw a program; a tv programme; programme on;
         programme about; on a programme; a show about; watched a show; saw a video; a youtube
         video; an advert; saw an advert
        more exert_mild: physical activity; during exercise; on exertion; with exertion; when
         active; when exercising; during physical; exercising
        more crisp_ok: often feel; often feels; feel like food; feels like food; feels like
         something; feel like something; belch; bloated; reflux; for weeks; for months
        term half_body: left side; right side; one side; half of _2 body; half _2 body; one
         half; whole side
        more heavy_bleed: badly; bleeding a lot of; from his neck; from her neck; from my neck
        more heavy_vag: a lot; lots; loads; heavily; heavy
        term wound_burst: wound _3 burst/split/opened/gaping; wound _3 come apart; wound _2
         open; stitches _3 burst/opened/split/popped; stitches _3 come apart; scar _2
         burst/opened/split; burst open; split open; opened up
        more wants_death: shoot himself; shoot herself; stab himself; stab herself; drown
         himself; drown herself; do something to myself; might do something; do something silly;
         do something bad to myself; going to harm himself; going to harm herself; going to hurt
         himself; going to hurt herself
        more shorter: broken; fractured; snapped
        more abdsite: appendix
        more moves_strict: baby isnt moving; baby is not moving; baby not moving; baby has
         stopped moving; baby stopped moving; baby hasnt moved; baby not kicking; baby isnt
         kicking
        term pierce_strict: pierced; penetrated; impaled; speared; punctured; perforated
        derive eye_speared = pierce_strict ~ eye_word
        term fire_word: fire; flames; blaze; burning building; wildfire
        term near_drown: nearly drowned; almost drowned; nearly drowning; half drowned; pulled
         out unconscious
        term frostbite_word: frostbite; frost bite; frostbitten
        term joint_strict: knee; ankle; wrist; elbow; hip; shoulder; joint
        term no_move: =no move; =no moving; =not move; =not moving; =doesnt move; wont move;
         =isnt moving
        more hot_baby: baby hot; baby is hot; baby very hot; newborn hot; baby too hot; he is
         hot; she is hot; is hot
        more whole_lot: took many; taken many; take many tablet; ate many; swallowed many;
         drank many; so many tablets; so many pills; too much tablets; too much tablet
        more heavy_bleed: =no stop; =no stopping; =dont stop; =not stop
        more eye_gone: cant see _2 one eye; one eye _2 cant see; one eye _2 blind; one eye
         gone; =no see _2 one eye; cant see from _2 eye; cant see with _2 eye; cant see in _1
         left; cant see in _1 right; left eye cant see; right eye cant see
        more allergen: after medicine; after _2 medicine; after _2 tablet; after _2 tablets;
         after _2 medication; after taking; after _2 injection; after eating; after food; after
         _2 antibiotic
        more took: drink
        more toxin_ok: acid reflux; reflux; heartburn; stomach acid; folic acid; folic; uric
         acid; uric; acidity; acidic; amino; citric; hyaluronic; lactic; salicylic; retinoic;
         mefenamic; tranexamic; omega
        term strong_fall: fell/fall/falls/fallen from _2
         roof/balcony/building/scaffold/scaffolding/window; fell/fall/falls/fallen off _2
         roof/balcony/building/scaffold/scaffolding; fell/fall/fallen from _2
         second/third/fourth _1 floor/storey/story; fell # floors; jumped from _2
         balcony/window/bridge/roof; fell down _2 cliff/shaft/well; fell off _2 cliff
        more fit: fit coming; fits coming; fit is coming; fits are coming; getting fits; having
         fit
        more bladder_new: =no urine control; =no control of urine; =no control of stool; =no
         control of motion; =no bladder control; =no bowel control; lost urine control; urine
         without control; urine comes without
        more legs_weak: legs no feeling; legs have no feeling; =no feeling in _2 legs; cant
         feel _2 legs; legs gone numb; legs numb; leg no feeling
        more soaked_towel: too much blood; very much blood; blood too much; blood is too much;
         blood very much; big bleeding; heavy bleeding from _2 cut/wound/leg/arm/hand/head/neck
        more went_over: fall on; fell on; falls on; fallen on; drop on; dropped on; spill on;
         spilled on
        more doesnt_know: =not knows me; =not know me; =no know me; =no recognise; =not
         recognise; =not knowing me; =not know where; =no know where; =not know who
        more have_plan: gun to my head; gun to his head; gun to her head; knife to my throat;
         knife to his throat; knife to her throat; knife to my wrist; pills in his hand; pills
         in her hand
        term accident_word: crash; crashed; accident; smash; collision; wreck
        more skin_off: skin _2 falling off; skin fell off; skin _2 dropping off; skin _2
         lifting off; skin _2 coming away; skin _2 falling away
        term blackening: turning black; turned black; gone black; going black; went black; is
         black; has gone black; black and smells; black and smelly
        term baby_delusion: baby _4
         devil/satan/evil/possessed/demon/cursed/changeling/antichrist/swapped; baby is not
         real; =not _1 real baby; babys _3 devil/satan/evil/possessed/demon
        term hip_broken: broken hip; hip _2 broken; fractured hip; hip fracture; hip _2
         fractured; broken femur; broken pelvis; broke _1 hip; broken neck; broken back
        term hip_ok: physio; frame; replacement; years; walker; healed; rehab; follow up;
         clinic; bone density; osteoporosis; appointment; form
        term tonsil_word: tonsil; tonsils; tonsillectomy; adenoids
        mod stuck_strict: stuck; strangulated; wont go back; cant push; cannot push; wont push
        cue idiom cover clause: fits of giggles; fits of laughter; fits of coughing; fits of
         sneezing; fits of rage; fit of rage; fit of coughing; coughing fit; coughing fits;
         sneezing fit; sneezing fits; fit to fly; fit to work; fit to travel; fit to drive; fit
         to dive; fit to exercise; crying fit
        more term_ok: intact; =not broken; =not gone yet; bag list
        cue chronic both sentence: same as last year; same as last month; same as it was; same
         as ever
        pseudo: gone _1
         pale/white/grey/gray/blue/cold/numb/limp/floppy/purple/quiet/stiff/rigid; went _1
         pale/white/grey/blue/cold/numb/limp/floppy/purple
        more choke: blocking _2 throat; blocked _2 throat; stuck across _2 throat; blocking _2
         breathe
        more hit_by_vehicle: car/van/lorry/truck/motorbike/taxi/tram hit _2 @person;
         car/van/lorry/truck hit me/him/her/them; car/van/lorry/truck/motorbike ran _1 over;
         car/van/lorry knocked _2 @person; car/van/lorry knocked me/him/her/them
        term behind_knee: behind _1 knee; back of _1 knee; behind my left knee; behind my right
         knee
        cue idiom cover clause: fit baby; fit young; fit man; fit woman; fit lad; fit lady; fit
         person; very fit; pretty fit; quite fit; reasonably fit; fairly fit; physically fit; im
         fit; i am fit; normally fit; usually fit; otherwise fit; a fit # year; fit guy; fit
         girl; fit boy
        term hint_ok: wedding; marathon; surgery; operation; holiday; diet; quit smoking; exam;
         course; job; homework; tattoo; vasectomy; sterilised; exercise; exercises; jab; vaccine
        more self_harm: hurt yourself; hurting yourself; harmed yourself; cut yourself on; hurt
         herself on; hurt himself on; cutting my thighs; cutting my stomach; cut my thighs
        more goodbye: texted goodbye; texted _3 goodbye; text saying goodbye; messaged goodbye;
         goodbye to everyone; goodbye to us all; said goodbye to us; saying bye to everyone
        term many_in_front: pills/tablets/packets/boxes/bottle _4 front of me;
         pills/tablets/packets _3 beside me; in front of me; next to me
        term pill_box: pills; tablets; paracetamol; packets; boxes of pills; boxes of tablets;
         vodka

        more toxin: poisonous; poisonous substance; toxic substance; harmful substance;
         something poisonous; something toxic; dishwasher tab; laundry tab; washing tab;
         liquitab; weed killer; rat poison; drain cleaner; lamp oil; cleaning spray; bleach
         tablet; toilet block; fairy liquid; nail glue; super glue
        more took: chewing; chews; chewed; chew; necked; necking; munched; munching; licking;
         sucking; biting; bit into; put one in his mouth; put one in her mouth; found _3 eating;
         smoking
        term foam: foam; foaming; froth; frothing; frothy; bubbles
        term too_often: every hour; every two hours; every # hours instead; every couple of
         hours; # a day; double the amount; more than i should; more than the packet; more than
         it says; over the limit; over the maximum; above the maximum; over the dose
        term pain_drug: codamol; cocodamol; co codamol; paracetamol; codeine; ibuprofen;
         nurofen; solpadeine; tramadol; aspirin; painkillers; morphine; dihydrocodeine; zapain
        more knocked_out: out for _3 seconds; out for _3 minute; out for _3 minutes; blacked
         out for; unconscious for; =didnt wake for; took a minute to come; took a while to come;
         took ages to come; knocked himself out; knocked herself out; knocked myself out;
         sparked out
        more headinj: up for a header; header; collided with; heads collided; clash of heads;
         hit me with a bottle; hit _3 with a bottle; bottle over the head; punched _4 head;
         punched in the face; kicked _3 head; head got kicked; glassed; hit with a bat; hit _3
         with a bat/brick/bottle/hammer/bar
        term fall_high: fell off _2
         changing/table/bed/bunk/sofa/couch/counter/swing/slide/bars/pram; fell off _3
         horse/wall/roof/ladder; rolled off _3 bed/sofa/table/couch; fell out of _3
         cot/bed/tree/window/pram; fell down _3 stairs/steps; dropped _3 floor/stairs; tumbled
         down; fell from
        more high_energy: road traffic accident; traffic accident; road accident; road traffic
         collision; rtc; rta; hit by a vehicle; knocked down; knocked over by
        more trauma_bad: serious injury; serious injuries; injury; injured; badly injured;
         moaning; unconscious; groaning
        more deformed: strange position; odd position; funny position; weird position;
         unnatural position; unnatural angle; awkward angle; awkward position; unusual angle;
         unusual position; wrong position; pointing outwards; pointing sideways; pointing
         inwards; like a fork; dinner fork; like a banana; shape of a
        more hip: foot _3 outwards; foot pointing; leg turned; toes pointing out; foot turned
         out

        more glass_rash: pin pricks; red pin pricks; turning to bruises; turning into bruises;
         turn into bruises; spreading bruises; bruises spreading; bruises appearing; bleeding
         under the skin; spots like bruises; look like bruises; spots joining; blood under the
         skin
        more no_kicks: =not felt _3 bubs/bub/baba/bean/bump/little; =havent felt _3
         bubs/bub/baba/bean/bump/little; =hasnt _2 kicked; =no wriggles; =no wriggling; =not a
         peep; =not a single kick; =not one kick; baby is not moving; cannot feel your baby;
         cannot feel _2 baby moving; =not feeling _2 baby; =not feeling _2 kicks; =not feeling
         _2 move
        term kick_word: kicks; kick; kicking; movements; movement; moves; moving; wriggles;
         wriggling; flutters; rolls; prods
        term faint_kick: weak; weaker; few; fewer; faint; fainter; softer; slowed; slower;
         feeble; tailed off; died down; petered; dwindled; eased off; dropped off; gone down;
         stopped; reduced; decreased; different; changed
        derive kicks_less = kick_word ~ faint_kick
        more testicle: his bits; boys bits; crown jewels; goolies; knackers; plums; family
         jewels; his privates; his parts; scrotum
        more ball_word: pulled up; sits higher; swollen up; swelled; on fire
        more pain_moves: moved/went/shifted/travelled/moves/goes/gone/spread/settled _4 right;
         began _4 middle; started _4 middle; began _5 belly; started _5 belly; began round;
         started around; middle and _4 right
        more hop_word: @cannot hop; @cannot jump; @cannot walk; @cannot stand _1 straight;
         @cannot straighten; wont hop; wont jump; wont walk; hunched; doubled over; bent over;
         feverish; fever; temp; temperature; vomiting; sick; threw up; vomited
        more through_back: boring into; boring through; goes through; straight through;
         drilling into; drilling through; into the back; into her back; into his back; between
         the shoulder
        term gut_pain: upper tummy; upper belly; upper stomach; under my ribs; top of my
         stomach
        term sharp_eye: something sharp; sharp object; sharp; spark; chip; fragment; bit of
         metal; bit shot; shot in; flew in; object; piece of metal; metal
        term eye_word: eye; eyes; eyeball
        term pierce: pierced; pierce; penetrated; stuck; embedded; went in; shot in; flew in;
         in my eye
        derive eye_pierced = sharp_eye ~ eye_word + pierce
        more household: whole office; whole class; whole team; whole floor; whole flat; whole
         street; the office; everyone at work; colleagues too; all the staff; the class; the
         whole lot; several of us; two of us; my flatmates; housemates too; the baby too; the
         children too
        more combustion: heater; the heating; gas heater; heater was; new boiler; boiler;
         cooker; hob; fire; open fire; stove
        more withdrawal_of: gave up the booze; given up the booze; gave up the drink; given up
         the drink; gave up drink; given up drinking; gave up alcohol; come off the booze; came
         off the booze; dried out; drying out; detoxing; off the sauce; off the vodka; put down
         the bottle; =no longer drinking; stopped the gin; stopped the wine; =no drink since;
         =havent touched a drop; =hasnt touched a drop
        more withdrawal_signs: drenched; soaked in sweat; talking to the wall; talking to
         himself; things crawling; shakes badly; cant hold a cup; twitchy; jumpy; convulsing;
         convulsed
        more jelly_poo: bloody mucus; mucus and blood; blood mucus; slimy red; red slime; red
         mucus
        more weird_cry: drawing up; draws up; drawing his; drawing her; legs drawn; draws his;
         draws her; pulling up his; pulling up her; knees to chest; intermittent screaming;
         bouts of screaming; screaming in bursts; screams then
        term jelly_strict: redcurrant; red currant; bloody mucus; red jelly; blood and mucus;
         jelly like
        more unresponsive: =not regain; =doesnt regain; =hasnt regained; =not regained; @cannot
         get a peep; wont come to; @cannot bring him/her round; @not breathe normally; =not
         breathing normally; =isnt breathe normally; breathe stopped and; stopped breathe; =no
         breathe
        stop: or have several; or have repeated; or have more; or have had several
        pseudo: site came out; pump came out; pump _3 came out; cannula came out; tube came
         out; catheter came out; cord came out; came out overnight; came out in; came out of;
         came out all; came out as; came out with; came out and
        term hot_joint_ok: gout; big toe
        cue idiom cover clause: cant see me; cant see us; cant see me till; cant see me until;
         see me for; see me until; see me on; see me in; razor burn; sunburnt nose
        more accident_cut: razor burn; razor bumps; razor rash; waxing
        more small_burn: razor burn; razor; shaving
        more voices_ok: for years; quiet on; are quiet; depot due; depot; controlled on; well
         controlled; stable on; under control
        more injury_leg: boil; abscess; cyst; lump; spot; pimple; wart; mole; lipoma; ingrown
        cue hypothetical both sentence: poster; noticeboard; newsletter
        cue negated forward clause: never taken; never tried; never used; never done
        more limb_injury: landed on; barking cough; monkey bars; wont use; =not using; swollen
         and tender; puffy wrist; might need a stitch; need stitches; need a stitch; need a
         plaster cast
        more contraception: unprotected intercourse; unprotected; split the condom; forgot two
         pills; missed two pills; forgot my pill; missed my pill; condom burst; condom slipped
        more bites: bitten on _5 by; bitten on; bite wound; bite wounds; bit on
        term croup_word: barking cough; barky cough; croup; croupy; seal like cough; sounds
         like a seal
        term perianal: near my anus; lump near _2 anus; lump by _2 anus; perianal; lump on my
         bum; cant sit down; painful lump
        term eye_gunk_now: glued shut; glued together; stuck together; yellow gunk; green gunk;
         gunk; lids glued; gunge; pus in _2 eye; pus from _2 eye
        """#
}
