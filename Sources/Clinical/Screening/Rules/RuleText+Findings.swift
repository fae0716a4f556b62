extension RuleText {
    /// Findings that several categories share.
    static let findings = #"""
        term pain: @pain; painfull; in agony; hurty
        mod severe: strong; very strong; so strong; too much pain; big pain; very much pain;
         severe; severely; agony; agonising; agonizing; excruciating; unbearable; worst;
         terrible; awful; horrendous; really bad; so bad; intense; # out of ten; 10 10; 9 10;
         screaming; cant stand; doubled over; doubling over; writhing; crying with; crying in;
         horrific; insane; extreme; massive; splitting; blinding; crippling; searing; killing;
         worse than; really really; =never had pain; cant bear; incredible; very bad; bad;
         acute; in tears; curled up; rolling around; rolling on; violent; terribly; horribly;
         badly; horrible; immense; knife; cant move; cant walk; cant sit still; cant stand up;
         cant straighten; out of this world; bent over; bent double
        mod sudden: sudden; suddenly; all of a sudden; out of nowhere; out of the blue;
         instantly; instant; in seconds; came on fast; came on quickly; in an instant; in a
         second; within seconds; within a minute; woke up with; just started; minutes ago; hour
         ago; an hour ago; abruptly; abrupt; hit me; =without warning; =no warning; like a
         switch; just came on; woke up; woke; this morning; today; tonight; just now; now;
         straight away; this afternoon; this evening; # hours ago; overnight; came on; all at
         once; from nowhere; just; within minutes; mid sentence; since breakfast
        mod abrupt: sudden; suddenly; all of a sudden; out of nowhere; out of the blue;
         instantly; instant; in seconds; within seconds; in a second; abruptly; hit me; =without
         warning; like a switch; split second; came from nowhere; within a minute; in an
         instant; full force; seconds flat; from nowhere; all at once; one minute _6 next; came
         on in; peaked in; zero to; explosive; explosion; exploded; bang; second flat; straight
         to; hits me
        mod worsening: getting worse; worse; worsening; keeps getting worse; spreading;
         escalating; progressively; increasing; worst; =not getting better; rapidly; by the
         hour; growing; going up
        mod wontstop: @wontstop; wont go away; =not going away; =isnt going away; constant; non
         stop; will not stop
        term breathless: out of puff; puffed out; puffing; =no puff; take air; taking air;
         cannot take _2 air; breathe no good; breathe not good; =not breathe good; =not breathe
         well; =not breathe right; =isnt breathe right; breathe isnt right; =isnt breathe well;
         =not breathe properly; breathe _2 wrong; cannot breathe good; =no can breathe; short on
         breathe; lost _1 breathe; fighting _2 air; breathe is off; breathe not right; cannot
         get a breathe; cant get my breathe; cant get her breathe; cant get his breathe; cant
         get breathe; dyspnoeic; dyspnea; tachypnoea; tachypneic; tachypnoeic; respiratory
         distress; breathe problem; short winded; problems breathe; struggling with my asthma;
         asthma _3 awful/bad/worse/terrible; asthma _4 struggling; tight chested; tightchested;
         wheezes; cant draw; cant take a breathe; deep breathe hurts; cant take a deep; cant
         take _2 breathe; unable to take; breathe shallow; shallow breathe; breathe _2 labored;
         fighting to get air; breathe _3 bad; breathe _3 worse; breathe _3 awful; breathe _3
         terrible; breathe _3 difficult; breathe _3 hard; breathe _3 laboured; cant walk _4
         breathe; lungs _2 wont; lungs _2 cant; lungs are; winded; wheezing badly; breathe
         problems; breathe issues; breathlessly; cant get enough oxygen; running out of air;
         starved of air; struggling for breathe; breathe _2 heavily; chest _2 wheezing; breathe
         _2 getting; @cant _1 breathe; @cant catch/get _1 breathe; short of breath; short of
         breathe; shortness of breath/breathe; sob; out of breath; out of breathe; breathless;
         breathlessness; gasping; gasps; gasp; @cant get _2 air; fighting for _1
         breath/breathe/air; fighting to breathe; puffed; struggling _2 breathe/air; breathing
         _2 @weird/hard/ difficult/heavy/labored/laboured/shallow/fast; breathing is _2
         bad/worse/awful/terrible; trouble breathing; trouble breathe; difficulty breathing;
         difficulty breathe; hard to breathe; suffocating; cant breathe; air hunger; cant fill
         _1 lungs; =not getting enough air/oxygen; =no air; breathe _2 struggling; wheezy;
         wheezing; wheeze; chest is sucking in; heavy breathing; laboured breathe; labored
         breathe; huffing and; panting; hyperventilating; breathes _1 fast; drowning feeling;
         breathe badly; breath short; breathe short; asthma attack; dyspnoea; =without gasping;
         =without getting breathless; =without stopping for breathe; =without getting out of
         breathe; =without puffing; =without wheezing
        term cant_breathe: cant take _2 air; cannot take air; =no can breathe; cant get my
         breathe; cant get her breathe; cant get his breathe; =not can breathe; cant take _1
         breathe; cant pull in air; cant suck in air; @cannot breathe; @cannot get _2 air;
         @cannot get _1 breathe; fighting for _1 breathe/air; fighting to breathe; gasping;
         gasping for; suffocating; @cannot catch _1 breathe; stopped breathe; =not breathe;
         struggling to breathe; struggling to get _2 breathe/air; really struggling _2 breathe;
         struggling for air/breathe; struggling with _1 breathe; breathe _1 stopped; strugling
         _1 breathe; barely breathe; hardly breathe; =no air going in; air wont go in; =isnt
         breathe; trouble breathe; difficulty breathe; difficulty in breathe; @cannot _6 without
         gasping
        mod at_rest: walk to the loo; to the loo; walk to the toilet; walk to the door; to the
         door; walking across; upstairs to bed; get up; walk at all; few metres; few feet; at
         rest; sitting still; just sitting; sitting down; lying flat; lie flat; lying down;
         doing nothing; sat still; resting; lying in bed; walking to the bathroom; walking to
         the toilet; walk across the room; few steps; getting dressed; one room; just talking;
         in bed; even sitting; =not moving; =not doing anything; woke up; wakes me; few words;
         sitting in a chair; sitting; sat here; few yards; cross the room; get out of bed; to
         the kitchen
        term sweating: diaphoresis; diaphoretic; sweaty and; perspiring; perspiration; soaked;
         sweating; sweaty; sweats; sweat; clammy; drenched; cold sweat; pouring with sweat;
         soaked in sweat; dripping
        term nausea: sick; nausea; nauseous; feel sick; throwing up; threw up; @vomit; queasy;
         being sick; been sick; throw up
        term vomiting: @vomit; throwing up; throw up; throws up; threw up; thrown up; being
         sick; been sick; is sick; keeps _1 sick; was sick; sick _1 times; bringing up; chucking
         up; chucked up; sick everywhere; brought up; cant keep _3 down; cant stop being sick;
         hurling
        term faint: presyncopal; near syncope; lightheadedness; going over; vision went dark;
         seeing black; faint; fainty; fainted; fainting; passing out; pass out; passed out;
         passes out; lightheaded; light headed; dizzy; dizziness; woozy; blacked out; blacking
         out; black out; going to collapse; nearly collapsed; collapsed; giddy; going grey; room
         _1 spinning; presyncope; cant stand up; cant stand without; nearly went; seeing stars;
         about to drop; going to faint; unsteady; went grey; faints; keel over; blackout; vision
         going black; wobbly
        term collapse: syncopal; fell to the floor; dropped like; went down suddenly; passed
         clean out; blacks out; zonked out on the floor; lost conciousness; lost consciousness;
         collaps~; passed out; blacked out; fainted; keeled over; slumped; syncope; loss of
         consciousness; fell unconscious; dropped to the floor; passing out; blackout; black
         out; blacking out; went out cold; hit the deck
        term grey: grey; gray; pale; ashen; white as; gone white; went white; went pale;
         deathly; ghostly; pasty; waxy; colour drained; gone grey; =no colour; looks awful; lost
         all colour; yellow and; white
        term confused: altered mental status; obtunded; altered mental; encephalopathy; altered
         level of; disoriented in; acute confused; acutely confused; =not acting right; =not
         making much sense; mentally not; confused; confusion; confusing; disorientated;
         disoriented; disorientation; delirious; delirium; talking nonsense; talking rubbish;
         talking gibberish; =not making sense; making no sense; makes no sense; =not making any
         sense; =doesnt know where/ who/what; =dont know where i am; =doesnt
         recognise/recognize; cant recognise; muddled; incoherent; @not _1 himself/herself; @not
         _1 with it; away with the fairies; rambling; speaking gibberish; =isnt making sense;
         =doesnt make sense; cant think straight; odd behaviour; acting _2
         weird/odd/strange/drunk/funny; behaving _2 oddly/strangely; babbling; hallucinating;
         seeing things; =not recognising; agitated; altered; out of it; wandering _2 naked/lost;
         thinks its 19; forgets where; spaced out; vague; =doesnt recognise; =didnt know _3
         was/name; mixed up; saying weird/strange/odd things; nonsense; =doesnt seem to know; is
         drowsy; =not thinking clearly; cant remember _3 name; talking funny; gibberish; =not
         know where
        term drowsy: drowsy; drowsiness; hard to wake; hard to rouse; difficult to wake;
         difficult to rouse; @cannot wake him/her/them; sleepy; very sleepy; wont stay awake;
         keeps falling asleep; falling asleep; keeps drifting off; cant stay awake; lethargic;
         wont wake; barely awake; cant keep _3 eyes open; unrousable; barely conscious; in and
         out of consciousness; out of it; semi conscious; dozy; zonked; slumped; nodding off;
         floppy; listless; unresponsive; =not responding; limp; barely responds; barely
         responding; sluggish; passing in and out; hard to keep awake; cant be woken; groggy;
         sleeping all the time; sleeps all; too weak to
        term unresponsive: =not answer~ _1 me/us; =isnt answering; =doesnt answer me; wont
         answer me; =no answer me; =not wake; =no wake; =no wake up; =not waking up; =doesnt
         wake; =no respond; =not respond; eyes closed and not; =not moving or breathe; wont move
         or; sleeping and wont; gcs; comatose; coma; unarousable; =not rousable; cant be roused;
         wont come to; =hasnt come to; =hasnt come round; wont respond; =never woke; pulseless;
         asystole; apnoeic; stopped responding; =not opening _1 eyes; wont open _1 eyes;
         unresponsive; unconscious; =not responding; =isnt responding; =doesnt respond; @cannot
         wake him/her/them/my; wont wake; wont wake up; =not waking; =isnt waking; =no response;
         unrousable; =not rousing; out cold; knocked out; @cannot rouse; wont rouse; cant be
         woken; =didnt wake up; =not reacting; lifeless; wont come round; wont come around;
         =hasnt woken; @cannot wake; cant get _4 wake up; =not answer him/her; =no pulse;
         stopped breathe; =not breathe; =isnt breathe; cardiac arrest; flat out on the floor;
         collapsed and isnt; flat lined; doing cpr; need cpr; cpr; heart _1 stopped; =not
         conscious; lost consciousness and; =doesnt react; wouldnt wake; =not responsive
        term blue: blue lips; lips _3 blue/grey/purple/dusky/gray; turning blue; going blue;
         gone blue; went blue; turned blue; blue around; bluish; cyanosed; dusky; blue face;
         face _2 blue/purple; going purple; blue in the face; is blue; hes blue; shes blue;
         turning purple; blueish; blue tinge; grey lips; grey around _2 mouth; fingertips _2
         blue; gone purple; mouth _2 blue; tongue _2 blue
        term fever: fever; fevers; feverish; temperature of; high temperature; high temp;
         burning up; burning hot; boiling hot; temp of; roasting; feels hot; spiked; spiking;
         temp is up; running a temp; running a temperature; got a temp; got a temperature; a
         temperature; pyrexia; fevr; red hot; feels _1 hot; very hot; raging temp; boiling; has
         a temp; hot to touch; hot to the touch; temp wont; temp _2 high; febrile
        group feverish: fever temp_fever temp_hyper
        term rigors: shivering; shiver; shivery; shivers; shaking; chills; rigor; rigors; teeth
         chattering; shake; shakes; the shakes; trembling; shakey; cold sweats
        term fastbreath: breathing _2 fast/rapid/quick/quickly; fast breathing; rapid
         breathing; breathing like; quick breathing; panting; fast breathe; rapid breathe;
         breathe _2 fast/rapid/quick/quickly/rapidly; breathe _1 funny; very fast breathe;
         breathing rate; heart _2 racing; heart racing; pulse _2 racing; short of breathe;
         breathless; breathe like a dog
        term mottled: mottled; mottling; blotchy; marbled; marbling; patchy skin; cold hands;
         freezing cold hands; hands _4 cold; feet _2 cold; cold and clammy; clammy; skin _2
         cold; ice cold; grey; pale; ashen; blotches; cold feet; blue lips; hands _2 freezing;
         skin _2 grey/blue/pale
        term no_urine: @not _2 peed; @not _1 pee; =hasnt _2 wee; =no wee; =not weed; =not
         weeing; @not passed _2 urine/water; =no urine; barely peed; barely peeing; =no wet
         nappy/nappies/diaper/diapers; dry nappies; dry nappy; dry diaper; @not had _2 wet _1
         nappy/nappies/diaper/diapers; @not _1 been to the toilet; cant pee; hardly peeing;
         hardly peed; @not _1 urinated; @not _1 had a wee; @not _1 had a pee; @not _1 been _1
         wee; =no pee; =not gone for a wee; only peed once; @not wet _2 nappy; nappies _2 dry;
         nappy _2 dry; stopped peeing; =hasnt peed; =not passed water; =not wet a nappy; nappy
         _3 dry; diaper _3 dry; dark pee; peed once; one wet nappy; =not peeing; @not been _2
         pee; =not passing urine; =no wee since; =not had a wee; =havent had a wee; =not weed
         since; =not pee; =not passed urine; =no urine for; =not urinated; @not weed; @not _2
         weed; @not _1 weed
        term doom: going to die; feel like im dying; feels like dying; impending doom;
         something terrible; think im dying; sense of doom; feel like death; feel im dying;
         gonna die; i am dying; =never felt this ill; =never felt so ill; =never felt this bad;
         =never felt this unwell; something is very wrong; something is really wrong; about to
         die; feel terrible; feel awful; really unwell; very unwell; terribly ill;
         deteriorating; getting worse by; so ill; really ill; looks very ill
        term weak: weak; weakness; cant move; cant lift; cant stand; wobbly; =no strength;
         exhausted; floppy; dragging
        term headache: headache~; head hurts; head pain; migraine; pain in _2 head; head is
         pounding; head pounding; headahce; headake; heachache; head ache; sore head; head
         killing; head throbbing; head is throbbing; head is splitting; head is killing;
         pressure in my head; pounding head; head _1 pounding; head _1 exploding; headach; head
         is bursting; banging head; worst head; head feels like; head is going to; head _2
         agony; pain at the back of my head; pain _3 head
        term rash: rash; spots; rashes; purple spots; blotches; spotty; marks; bruises;
         pinpricks; hives; spot
        term swelling: bigger; bigger than; much bigger; fatter; enlarged; fat; tight and
         swollen; swell~; swollen; swelled; puffy; puffing; puffed up; ballooned; ballooning;
         balloon; puff~; huge; blown up; bloated; twice the size; twice its size; lumps
        term numb: numb; numbness; cant feel; =no feeling; lost feeling; pins and needles;
         tingling; tingly; tingles; gone dead; lost sensation; =no sensation; lost all feeling;
         dead leg; dead arm; =without feeling; feels nothing; feel nothing; numbed; cannot feel;
         deadness; pins needles; feeling _1 gone; =not feel; loss of feeling; feels dead
        macro limb_lost: @limb went and; @limb went then; @limb went for; @limb went this; @limb
         went last; @limb went yesterday; @limb went today; @limb went completely; @limb went on me;
         @limb went first; @limb went an; @limb went about; @limb went while; @limb went when; @limb
         went at; @limb went during; @limb went all; @limb went _2
         numb/weak/dead/floppy/limp/funny/odd/useless/heavy/again/weird/strange/tingly/asleep
        term limb_weak: unable to raise; @cannot keep _3 arms up; arms up; @limb no move; @limb
         not move; @limb not moving; @limb no moving; @limb dont move; hand went dead; arm went
         dead; leg went dead; @limb went dead; @limb gone dead; @limb _1 went weak; @limb stop
         moving; one side not move; @limb _1 useless; @limb lifeless; hemiparesis; hemiplegia;
         sided weakness; right sided weakness; left sided weakness; unable to raise _2 arms;
         @cannot raise _2 arm/arms; cant hold _2 cup; drop her cup; couldnt hold; couldnt lift;
         couldnt move; couldnt grip; legs _2 give; leg _2 give; unilateral weakness; weakness on
         one side; weakness of the; arm drifts; arms drift; went limp; gone limp on one side;
         @limb _4 weak/weakness/limp/dead/useless/heavy/dropping/drops; weak @limb; weakness in
         _3 @limb; @cannot _1 lift/move/raise/use/hold _3 @limb; @cannot grip; keeps dropping;
         dropping things; @limb wont move; @limb _2 giving way; @limb gave way; @limb _2 not
         working; @limb isnt working; leg dragging; dragging _3 @limb/leg; @limb_lost; @limb
         wont work; one side _3 weak/limp/dead; cant hold a cup; lost _2 use of; lost power;
         lost strength; =no strength in _3 @limb; paralysed; paralyzed; paralysis; limp @limb;
         arm drift; @limb _2 given up; @limb stopped working; @limb doesnt work; @limb wont
         lift; @limb fell
        risk pregnant: pregnant; pregnancy; expecting; weeks gestation; im preg; baby bump; #
         weeks gone; twins; my bump; unborn; antenatal; midwife; obstetrician; third trimester;
         first trimester; second trimester; positive test; with child; # wks preg; due date; up
         the duff; due next; due in; contractions; trimester; preg
        risk postpartum: delivered # weeks ago; delivered # days ago; delivered a week ago;
         delivered last week; delivered; just delivered; had a section; my section; gave birth;
         had my baby; had a baby; had the baby; had her baby; after giving birth; post partum;
         postpartum; just given birth; after delivery; c section; caesarean; cesarean; csection;
         postnatal; days after birth; since birth; after birth; had our baby; baby was born;
         delivered _2 baby; after the birth; # days post; had twins; section _2 ago; given
         birth; new mum; after having _2 baby; since the birth; weeks old baby; since having _2
         baby; gave bith
        risk diabetic: diabetic; diabetes; type 1; type one; type 2; t1d; t2d; insulin; insulin
         pump; t 1; t 1 d; diabetis; pump; diabeti
        risk anticoagulated: blood thinner; blood thinners; warfarin; apixaban; eliquis;
         xarelto; rivaroxaban; anticoagulant; anticoagulants; clopidogrel; edoxaban; dabigatran;
         heparin; thinners; coumadin; plavix; thinner; fragmin; clexane; enoxaparin; pradaxa;
         haemophilia; hemophilia; haemophiliac; bleeding disorder; von willebrand; anti
         coagulant; blood thinning
        risk cancer: cancer; chemo; chemotherapy; tumour; tumor; leukaemia; leukemia; lymphoma;
         myeloma; metastatic; secondaries; oncology; metastases; mets; prostate cancer; breast
         cancer; radiotherapy
        risk surgery: surgery; operation; operated; post op; postop; op; keyhole; c section;
         caesarean; hysterectomy; hip replacement; knee replacement; surgical; laparoscopy;
         after my op; bypass; csection; tonsillectomy; tonsils out; tonsils removed;
         colonoscopy; polyp removed; endoscopy; biopsy; appendix out; appendix removed;
         gallbladder out; transplant; wound; stitches; ercp; liposuction; tummy tuck; wisdom
         tooth out; tooth out; tooth extraction; tooth pulled; extraction; had my gallbladder
        risk travel: flight; flew; long haul; plane; plaster; cast; immobile; bed rest; pill;
         contraceptive; hrt; clots; clot; dvt; pe; cancer; broken leg; surgery; operation;
         pregnant; birth; factor v; tamoxifen
        mod chestsite: @chest; rib cage; heart
        term chest_tight: pressure _4 radiating _3 arm; retrosternal; substernal; central
         chest; squeezing sensation _3 chest; weird pressure _2 chest; ache across _2 chest;
         tight chest; chest _4 tight/tightness/tightening/pressure/heavy/heaviness; chest _4
         crushing/crushed/squeezing/squeezed/squeeze/constricted; tightness _4 @chest; pressure
         _4 @chest; squeezing _4 @chest; heaviness _3 @chest; crushing _4 @chest; elephant; band
         around _2 @chest; vice around _2 @chest; weight on _2 @chest; sitting on _2 @chest; sat
         on _2 @chest; someones standing on; brick on _2 @chest; gripping _3 @chest; tightening
         _3 @chest; rubbing _1 @chest; clutching _1 @chest; heavy chest; holding _1 @chest;
         grabbing _1 @chest; weight in _2 @chest; chest in a vice; band _2 @chest; clenching _3
         @chest; chest _3 vice; chest _2 squashed; fist in _2 @chest; belt around _2 @chest;
         chest feels _3 sat/sitting/standing; chest _1 tite; chest tite; heaviness in _1 chest;
         heaviness of chest; heavy feeling _4 chest; horse _4 chest; ton of bricks; sat on by;
         standing on _2 breastbone/chest; standing on _2 @chest; chest feels squashed; squashing
         _2 chest; pressing on _2 chest; pressing down on _2 chest; weight pressing
        term press_word: heavy; heaviness; tight; tightness; tightening; pressure; squeezing;
         squeeze; crushing; constricted; constricting; gripping; clamped; squashed; squashing;
         weight; crushed; band; vice
        mod chest_word: @chest
        derive chest_pressure = chest_word ~ press_word
        derive chest_pain_raw = chestsite ~ pain
        group chestpain: chest_pain_raw chest_tight chest_pain_named chest_pressure
        term chest_pain_named: chest pain; chest pains; cp; angina; pain _4 @chest; @chest
         hurts/hurting/pain/pains; heart hurts; heart pain; pain in my heart; pains in _2
         @chest; chestpain
        mod arm_jaw: jaw; left arm; arm; arms; shoulder; both arms; neck; between my shoulder;
         shoulder blades; teeth
        derive arm_jaw_pain = arm_jaw ~ pain|numb|arm_heavy
        term arm_heavy: heavy; heaviness; tingling; tingly; tight; tightness; dead; aching;
         ache; numb
        mod back: back; flank; loin; lower back; kidney
        derive back_pain = back ~ pain
        mod abdsite: @abdomen; belly button; lower down on the right; bowels; groin; under my
         ribs; under the ribs; upper belly
        derive belly_pain = abdsite ~ pain
        term side_pain: @pain _3 one side; one sided pain; one side _3 @pain; pain _2 on one
         side; one sided _2 @pain; sharp _4 low; stabbing _3 low; @pain _4 low down; @pain _3
         left/right side; side _2 @pain; lower belly pain; @pain _3 right/left; pelvic pain;
         stabbing low; @pain low; one sided cramp/cramps/cramping; ovary; @pain in my pelvis;
         cramping on one; right sided pain; left sided pain; side hurts
        mod leg: @leg; thigh
        mod limb: @limb; limb
        derive leg_swollen = leg ~ swelling
        derive leg_pain = leg ~ pain
        """#
}
