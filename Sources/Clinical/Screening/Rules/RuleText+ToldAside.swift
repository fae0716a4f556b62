extension RuleText {
    /// Words written by ear, English learnt late, and dangers made small.
    static let toldAside = #"""
        alias face: faice fayce fase
        alias drooped: droopt druped drupt
        alias drooping: drupin druping
        alias droopy: drupy droopey
        alias talk: tork tawk
        alias talking: torkin torking tawkin tawking tolkin
        alias properly: propply proply propperly propally proppaly
        alias choke: choak choack
        alias choked: chokt choakt chokd
        alias choking: choakin chokein
        alias grape: graip
        alias inhaler: inhailer enhaler inhayler
        alias asthma: asfma asma azma asthama
        alias neck: nek
        alias light: lite
        alias lights: lites
        alias right: rite ryte
        alias burned: bernt birnt burnd
        alias burn: bern birn
        alias blue: blu
        alias chemo: kemo keemo kimo chimo
        alias infection: infecshun infekshun infexion
        alias cannot: cannott carnot
        alias cant: carnt carnnt
        alias cough: coff koff cof
        alias coughing: coffing koffing
        alias urgent: urjent ergent
        alias water: wata
        alias waters: watas
        alias father: fatha farther
        alias mother: motha muther
        alias daughter: dorter dauter daughta dorghter
        alias morning: mawning morming
        alias throat: froat throte throart
        alias hurts: herts hurtz
        alias head: hed
        alias walk: wark wawk
        alias walking: warkin warking
        alias nothing: nuffin nuthin nuffink nuthing
        alias breath: breff bref breth
        alias breathing: breffing breavin breevin breethin
        alias spots: spotts
        alias purple: purpel perple
        alias yesterday: yestaday yesturday yestday
        alias since: sinse sinc
        alias pain: pane paine
        alias pains: panes
        alias tongue: tounge tonge tung
        alias stiff: stif
        alias bitten: biten
        alias swallowed: swallerd swolowed swalowd
        alias swallow: swoller swalo
        alias diabetic: dibetic diabetick
        alias vomiting: vomitings vommin
        alias contractions: contracshuns contrackshuns
        alias ulcer: ulser
        alias testicle: testical testicel testikle testicul
        alias testicles: testicals testicels
        alias wrist: rist
        alias months: munths
        alias weeks: weaks

        more cant_breathe: =breath is not coming; =breath not coming; =breathe not coming;
         =breathing not coming; =not coming breath; breath is stopping; breathe stopping; breath is
         getting stuck; breath _2 stuck; =not able to take breath; =not getting breath; =no breath
         coming; breath is very less; breath coming less; breath has become hard; =breath not going
         in
        term red_body: red all the body; red all body; red in all the body; spots all the body;
         spots on all the body; rash all the body; rash in all body; itching all body; itching in
         all body; whole body _3 red/itching/itch/rash/spots/swelling; all body _3
         red/itching/itch/rash/spots; all my body _3 red/itching/itch/rash/spots; full body _3
         rash/itching/red/spots; body became red; body is red; body has become red
        term after_dose: after _4
         injection/vaccine/antibiotic/antibiotics/medicine/tablet/penicillin/amoxicillin/dose;
         injection antibiotic; antibiotic injection; bee; wasp; after eating; after _3
         fish/prawn/prawns/nut/nuts/peanut/peanuts/egg/milk; ate; eaten
        when anaphylaxis: red_body + cant_breathe|throat_shut|lips_big|faint|vomiting
        when anaphylaxis: after_dose + red_body + cant_breathe|throat_shut|lips_big|faint|vomiting
        term throat_shut: throat closing; throat is closing; throat tight; throat is tight; throat
         swelling; throat _2 thick
        term lips_big: lips became big; lips are big; lips big; lips fat; lips _2 thick; face
         became big; face is big; eyes became small

        term who_minds: who looks after; who will look after; who takes; who would take; who sorts
         out; who sorts; who gets; who feeds; who will feed; who would have; who has; what happens
         to; what would happen to; what becomes of; will someone take; would someone take; can
         someone take; rehoming; rehome
        term left_ones: dog; dogs; cat; cats; pet; pets; rabbit; parrot; kids; children; boys;
         girls; my son; my daughter; budgie; horse; flat; belongings
        term i_gone: if i die; if i died; if i pass; if im gone; when im gone; once im gone; if im
         not here; when im not here; if i wasnt here; if i wasnt around; if im not around; when im
         not around; if the owner dies; if the owner passes; if owner dies; if owner passes; if an
         owner dies; if its owner dies; if their owner dies; if someone dies suddenly; if a parent
         dies; if their mum dies; if their dad dies; if anything happened to me; if anything happens
         to me; if something happens to me; if something happened to me; owner passes; owner dies
        pseudo: if i die tonight; if i died tonight; if the owner passes; if an owner dies; if the
         owner dies; who gets my; if something happens to me tonight; if im gone; if im not here
         tomorrow; what happens to my dog/cat/pets/kids if
        term in_hours: tonight; tomorrow; today; by the morning; this evening; this weekend; in the
         next day; suddenly; soon; by monday; by friday; in a day or two
        term dies_ok: will; solicitor; insurance; operation; op; surgery; cancer; terminal;
         hospice; hospital; funeral plan; power of attorney; estate; inheritance; charity; organ;
         donor; donation; holiday; abroad; work; pension; mortgage; anaesthetic
        when suicide_self_harm: who_minds ~ left_ones + i_gone + in_hours !dies_ok => emergency
        when suicide_self_harm: who_minds ~ left_ones + i_gone !dies_ok => urgent
        term gave_pet: given/gave/giving/rehomed/handed/dropped _3
         dog/cat/rabbit/pets/budgie/fish/hamster; dog/cat/pets _4 next
         door/neighbour/rspca/shelter/rescue/kennels/mums; settled _2 bill/bills/rent; paid _3
         milkman/bills/rent/window cleaner; paid up; cancelled _2 papers/milk/phone/gym; bins are
         out for
        term leave_be: nobody needs to; =no one needs to; =noone needs to; =no need to; =dont need
         to; =dont ring; =dont call; =dont come; =dont send; =dont bother; =dont worry about me;
         leave me be; just leave me; done now; thats me done; im done; its time; all done; nothing
         left to do; wont be needing; wont need; =not be needing
        term moving_on: moving; move; holiday; allergic; allergy; asthma; new flat; landlord;
         hospital; operation; op; pregnant; baby; away for; care home; weekend; wedding; job
        when suicide_self_harm: gave_pet + leave_be !moving_on => emergency
        term no_point: =not much point; =no point; whats the point; =isnt much point; point to
         anything; point in anything; point of anything; point of it all; point in carrying; point
         in being; point to it all; point in any of it; point going on
        term of_it: anything; any of it; it all; carrying on; going on; being here; being alive;
         living; me; life; tomorrow; waking up; getting up; anymore; any more
        term point_ok: diet; gym; appointment; tablets; cream; job; boss; exercise; test; scan;
         ringing; calling; queue; hospital; physio; referral; antibiotics; dressing; insurance;
         booking; weighing; school; homework
        when suicide_self_harm: no_point ~ of_it !point_ok => urgent
        term drawn_to:
         look/looking/looked/stare/staring/stared/stand/standing/stood/walk/walking/sit/sitting/go/going/drawn/drive/driving
         _4
         river/bridge/railway/tracks/cliff/cliffs/edge/canal/weir/platform/pills/tablets/knives/rope/sea
        term drawn_often: a lot; lately; more and more; every night; every day; each night; most
         nights; all the time; keep; these days; longer each time; for hours; at night; differently;
         different now; calms me; makes me feel calm; tempting; tempted; pulled; inviting; wondering
        term drawn_ok: desk; builders; office; noisy; window; fishing; fish; dog; run; running;
         running club; commute; swim; swimming; holiday; walk the dog; photos; paint; painting;
         kayak; rowing; bird; birds; house; view; beautiful; lovely; nice; picnic; legs; knee; hip;
         breathless; feet; cramp; bus; train late; step count; exercise; fear of heights; vertigo;
         cook; cooking; chef; sharpen
        when suicide_self_harm: drawn_to ~ drawn_often !drawn_ok => urgent

        term overdone: overdone; over done; overdid; over did; went overboard; gone overboard; got
         carried away; lost count; lost track; too many of; bit too many; one too many; few too
         many; couple too many; more than i should; more than i meant; more than i was meant; more
         than youre meant; more than the packet; over the limit; over the max; doubled up on;
         doubled up my; a lot of; necked a; had a good few; had quite a few; been popping; popping
         them; like sweets; like smarties
        term med_kind: co codamol; cocodamol; codamol; paracetamol; ibuprofen; painkillers; pain
         killers; painkiller; tablets; pills; codeine; tramadol; morphine; oramorph; methadone;
         diazepam; valium; zopiclone; sleepers; sleeping tablets; sleeping pills; antidepressants;
         sertraline; amitriptyline; mirtazapine; propranolol; heart tablets; blood pressure tablets;
         insulin; dihydrocodeine; nurofen; naproxen; aspirin; pregabalin; gabapentin; blue ones;
         white ones; pink ones; yellow ones; nytol; night nurse; antihistamines; lithium; digoxin;
         warfarin; apixaban; thinners; anadin; solpadeine; xanax
        term overdone_ok: gym; gardening; garden; wine; beer; gin; food; curry; cake; chocolate;
         exercise; running; coffee; vitamins; vitamin; prescribed; last year; years ago; missed;
         spare; leftover; left over; in the cupboard; stockpile; ordered; repeat; sun; side effects;
         weaning; too many tablets a day to; on too many; taking too many different
        when overdose_poisoning: overdone ~ med_kind !overdone_ok|ask_take
        term dozen_word: two dozen; a dozen; dozen; couple of dozen; three dozen; twenty odd;
         thirty odd; twenty or so; thirty or so; twenty or thirty; ten or twelve; a good handful;
         couple of handfuls; a whole strip; two strips; three strips; whole strip; a full strip; a
         whole sheet; both sheets
        term since_then: since lunch; since breakfast; since dinner; since this morning; since last
         night; since tea; since noon; since this afternoon; since midday; today; tonight; in one
         go; all at once; an hour ago; in the last hour; this afternoon; this evening; this morning;
         last night
        when overdose_poisoning: dozen_word + med_kind + since_then
         !overdone_ok|ask_take|pharmacy_word
        term child_nibble:
         nibble/nibbled/nibbling/taste/tasted/licked/lick/suck/sucked/chewed/chewing/munched/munching/crunched/sampled/scoffed
         _5
         tablets/tablet/pills/pill/medicine/medication/meds/bleach/vape/liquid/capsules/dishwasher;
         helped himself _5
         tablets/tablet/pills/pill/medicine/medication/meds/bleach/vape/liquid/capsules/dishwasher;
         helped herself _5
         tablets/tablet/pills/pill/medicine/medication/meds/bleach/vape/liquid/capsules/dishwasher;
         been at _5
         tablets/tablet/pills/pill/medicine/medication/meds/bleach/vape/liquid/capsules/dishwasher;
         been into _5
         tablets/tablet/pills/pill/medicine/medication/meds/bleach/vape/liquid/capsules/dishwasher;
         got into _5
         tablets/tablet/pills/pill/medicine/medication/meds/bleach/vape/liquid/capsules/dishwasher;
         got hold of _5
         tablets/tablet/pills/pill/medicine/medication/meds/bleach/vape/liquid/capsules/dishwasher;
         got at _5
         tablets/tablet/pills/pill/medicine/medication/meds/bleach/vape/liquid/capsules/dishwasher;
         hand in _5
         tablets/tablet/pills/pill/medicine/medication/meds/bleach/vape/liquid/capsules/dishwasher;
         had a go at _5
         tablets/tablet/pills/pill/medicine/medication/meds/bleach/vape/liquid/capsules/dishwasher
        term small_child: only two; only one; only three; is two; is three; is one; shes two; hes
         two; shes only; hes only; toddler; baby; little one; two year old; three year old; # year
         old; my daughter; my son; granddaughter; grandson; grandchild; kid; child; crawling
        when overdose_poisoning: child_nibble + small_child !vitamin_only
        term vitamin_only: vitamin; vitamins; gummies; gummy; calpol by mistake gave; one
         homeopathic; homeopathic; teething
        when overdose_poisoning: eat_all + med_kind !overdone_ok|ask_take
        term eat_all: eat all; ate all; eats all; eated all; eaten all; drink all; drank all;
         swallow all; swallowed all; take all her; take all his; took all her; took all his; taken
         all her; taken all his; take full strip; took full strip; eat full; ate full; eat whole;
         ate whole; eat many; ate many; take many; took many; taking all the; taking all of the

        term off_height:
         fell/fallen/fall/tumble/tumbled/came/come/slipped/dropped/toppled/went/thrown _4 off/from
         _5
         roof/ladder/scaffold/scaffolding/wall/horse/balcony/tree/loft/stepladder/trampoline/window/lorry/tower/cliff/swing/bike/motorbike/quad/pony/hayloft/staircase
        term spine_hint: legs _5
         weird/numb/tingly/tingling/jelly/funny/heavy/dead/belong/strange/odd/weak/fizzy/buzzing/useless/asleep/feel/feeling;
         arms _5 weird/numb/tingly/tingling/dead/weak/strange/fizzy/buzzing; toes _3
         numb/tingling/tingly; feet _3 numb/tingling/tingly/dead; =no feeling; cant feel; cannot
         feel; pins and needles; cant move; cannot move; neck _3 agony/killing/grinding/crunching;
         middle of _1 spine; middle of _1 back; bones _2 back; lost control of; wet himself; wet
         herself; wet myself
        when major_trauma: off_height + spine_hint !years_told|weeks_fine

        term feet_done: finger is separate; finger separate; finger separated; hand separate;
         finger is out; finger came off; finger came away; finger is off; thumb is off; toe is off;
         finger fell off; finger is hanging; hand is hanging; finger hanging off; thumb hanging off;
         finger hanging by; thumb hanging by; hand in _3 machine; hand caught in _3 machine; arm in
         _3 machine; hand went in _3 machine
        when major_trauma: feet_done !nail_word|dough_word
        term dough_word: washing; sewing; dough; ticket; claw; vending; slot; nail; glove; ring

        term kick_few: hardly/barely/scarcely/few/fewer/only/just/nary _4
         nudge/nudges/poke/pokes/wriggle/wriggles/squirm/squirms/flutter/flutters/peep/roll/rolls/jab/jabs/prod/prods/thump/thumps/tumble/somersault/flip/flips/hiccup;
         =not _4
         nudge/nudges/poke/pokes/wriggle/wriggles/squirm/squirms/flutter/flutters/peep/roll/rolls/jab/jabs/prod/prods/thump/thumps/tumble/somersault/flip/flips/hiccup;
         =without _4
         nudge/nudges/poke/pokes/wriggle/wriggles/squirm/squirms/flutter/flutters/peep/roll/rolls/jab/jabs/prod/prods/thump/thumps/tumble/somersault/flip/flips/hiccup;
         lazy one today; lazy today; lazy baby; being lazy; duvet day; lie in; taking it easy;
         asleep in there; sleeping in there; sleepy in there; gone quiet; very quiet in there;
         awfully quiet; strangely quiet; too quiet; on strike; having a rest; =not been up to much;
         =not up to his usual; =not up to her usual; still as a; in stomach _3 not moving; stomach
         is not moving; baby not moving; baby is not moving; =not much going on in there
        term bump_word2: weeks; wks; week; month; months; bump; baby; bubba; in there; pregnant;
         trimester; # weeks; kicks; wriggler; acrobat; footballer; gymnast; baby in stomach; belly
        when reduced_fetal_movement: kick_few + weeks_late|late_preg|bump_preg !move_ok|born_baby
        term bump_preg: bump; baby in stomach; baby in belly; baby in tummy; baby in my; baby
         inside; in my tummy; in my belly; 7 month; 8 month; 9 month; seven month; eight month; nine
         month; third trimester; 7 months; 8 months; 9 months
        term born_baby: year old; month old; months old; weeks old; week old; nappy; cot; bottle;
         formula; tummy time; crawling

        term has_temper: has _3 temper; got _2 temper; loses it; loses his temper; loses her
         temper; lost his temper; flies off; short fuse; sees red; gets physical; gets nasty; gets
         rough; heavy handed; handy with his; rough with me; pushes me around; pushes me over;
         pushes me into; shoves me; shoved me; grabs me; grabbed me; throws things at; only does it
         when; only does it after; only did it because; he only hits; lashes out; lashed out; raised
         his hand; raises his hand; gets angry with me; snaps at me; lays a hand; laid a hand; kicks
         off at me
        term hides_it: long sleeves; cover up; cover them; cover the; concealer; make up over;
         sunglasses; eggshells; careful what i; mind what i say; scared; afraid; frightened;
         terrified; my fault; my own fault; i set him off; wind him up; wound him up; winds him up;
         asked for it; deserved it; i push his buttons; bruise; bruises; bruised; marks; black eye;
         sorry after; sorry afterwards; always sorry; says sorry; flowers; cries after; hide it;
         hides it; =dont tell; =never tell; walked into a door; walk into doors; clumsy; kids hear;
         kids saw; kids see; kids hide; nowhere to go; cant leave; wont let me leave; wont let me
        term temper_ok: toddler; two year old; three year old; four year old; # year old; dog; cat;
         puppy; horse; teenager; my son; boss; manager; school; nursery; tantrum; tantrums; autism;
         autistic; adhd; dementia; alzheimers; eczema; psoriasis; tattoo; tattoos; patient;
         colleague; neighbour shouts; brain injury; my own temper; my temper
        when abuse_violence: has_temper + hides_it !temper_ok => urgent
        term controls: keeps my bank; takes my bank; took my bank; has my bank; keeps my card;
         takes my card; has my cards; keeps my phone; takes my phone; checks my phone; goes through
         my phone; holds my passport; keeps my passport; took my passport; took my keys; locks me
         in; locks me out; locked me in; tracks my phone; tracks me; put a tracker; controls my
         money; controls the money; gives me pocket money; have to ask; ive to ask; need his
         permission; need permission; asks where ive been; times me; counts the miles; wont let me
         see my; wont let me work; wont let me out; wont let me leave; wont let me go; wont let me
         have; =not allowed out; =not allowed to see; =not allowed to leave; =not allowed friends;
         isolates me; cuts me off; cut me off from; films me; watches me shower; follows me
         everywhere
        term who_controls: he; hes; husband; partner; boyfriend; girlfriend; wife; she; shes; dad;
         father; family; brother; mother in law; they; theyre; ex; uncle; in laws
        term control_ok: hearing aid; set it up; to fix it; gambling; our plan; we agreed; agreed;
         teenager; teen; grounded; mum wont; my mum; parents; school; screen time; consultant;
         doctor; physio; ward; visiting; dementia; carer says; phone shop; landlord; boss; work
         wont; my daughter; my son; toddler; fraud; scam; lost
        when abuse_violence: controls + who_controls !control_ok => urgent

        pseudo: fine yesterday; ok yesterday; okay yesterday; normal yesterday; well yesterday;
         right as rain yesterday; right as rain this morning; right as rain last night; right as
         rain before; right as rain until; right as rain on; fine on; fine this morning; fine last
         night; fine until; fine till; fine before
        pseudo: fit to burst; set to burst; ready to burst; going to burst
        more label_ok: prescriptions
        term odd_place: put/puts/putting/found/left/poured _7
         oven/fridge/freezer/bin/microwave/kettle/toilet/teapot/tumble dryer/dishwasher; shoes in
         the oven; keys in the fridge; coat on in bed; coat on over pyjamas; nightie to the shops;
         pyjamas to the shops; wearing two; clothes on backwards; clothes back to front; jumper on
         his legs; talking to the telly; talking to the mirror; talking to the curtains; talking to
         photos; talking to himself; talking to herself; catching things; catch things; picking at
         the air; picking things; plucking at; grabbing at the air; swatting; called me by; calling
         me by; calls me by; calls me his mother; calls me her mother; thinks im his; thinks im her;
         thinks im my; asking for his mother; asking for her mother; asking for _2 mum whos dead;
         asking for _1 dead; mixed up; in a muddle; muddled; away with the fairies; =not making
         sense; =not making much sense; rambling; wandering about; wandering around; trying to get
         out; packing to go home; wants to go home when hes home
        term fine_yday: right as rain; fine yesterday; ok yesterday; okay yesterday; normal
         yesterday; fine on; fine at breakfast; fine this morning; fine last night; fine earlier;
         perfectly fine; sharp as a; usually sharp; sharp as anything; normally sharp; all there;
         =not like her; =not like him; =isnt like her; =isnt like him; =never like this; =never been
         like this; since yesterday; since this morning; since last night; since breakfast; since
         lunch; since the operation; since his operation; since her operation; since the fall; since
         she came home; all of a sudden; suddenly; overnight; today; this afternoon; in a day; in
         two days
        term muddle_ok: baby brain; pregnant; menopause; lol; haha; toddler; # year old; kid;
         months; year or so; years; gradually; slowly; dementia for; alzheimers for; usual for;
         adhd; forgot; forgetful; uncle in the attic; cats; joke; phone in the fridge; dates mixed
         up; appointments mixed up; appointment; times mixed; got my; tablets mixed up;
         prescriptions mixed up; i mixed; dream; sleepwalking
        when acute_confusion: odd_place ~ fine_yday + elder_who !muddle_ok|confused_ok
        term elder_who: mum; mums; dad; dads; gran; grans; nan; nans; grandad; grandads; grandma;
         grandpa; granny; mother; father; grandmother; grandfather; wife; husband; hubby; missus;
         uncle; auntie; aunt; neighbour; he; she; hes; shes; my client; resident

        term heart_runs: heart/ticker/heartbeat/pulse _4
         running/jumping/galloping/flying/dancing/conga/samba/somersaults/flipping/drumming/sprinting/haywire/berserk/bonkers;
         heart _3 very fast; heart _3 so fast; heart _3 too fast; heart _2 fast; heart _3 strange;
         heart beating strange; heart like a train; heart _3 like mad; ticker _4 mad; ticker playing
         up; ticker is racing; ticker _2 racing; ticker all over
        more faint: black before my eyes; black in front of my eyes; blackness in front; everything
         goes black; everything going black; eyes become black; eyes going dark; eyes went dark;
         darkness in front; dark in front of my eyes; head is turning; head is rotating; head
         rotating; will fall down; feel to fall; feel to faint; like i will fall; feel i will fall;
         going to fall down; come over faint; coming over faint; gone very faint; see black and; i
         see black; went over in a; giddiness
        when arrhythmia: heart_runs + faint|chestpain|collapse|breathless|grey
         !gym_word|anxious|exam_word
        term exam_word: exam; presentation; date; wedding; in love; interview; run; running;
         marathon; film; coffee; stairs; roller coaster

        more no_drop: =not managed a drop; =not managed a wee; =not managed a pee; =havent managed;
         =hasnt managed; =not been since; =not been for; =havent been since; =hasnt been since;
         waterworks _2 packed; waterworks have stopped; waterworks stopped; waterworks gone on
         strike; plumbing has packed; cant squeeze; nothing since; nothings come; urine is not
         coming; urine not coming; =urine not passing; urine is not passing; urine stopped; urine is
         stopped; urine is blocked; urine blocked; pee is not coming; pee not coming; =not coming
         urine; bone dry since
        more belly_full: like a football; like a melon; like a beach ball; like a basketball; like
         a barrel; like im pregnant; fit to burst; set to burst; ready to burst; going to burst;
         stomach is big; belly is big; paining; full and sore; uncomfortable
        when urinary_retention: no_drop + belly_full + retention_where
         !poo_only|gastro|baby_word|bowel_slow
        term retention_where: tummy; belly; stomach; bladder; waterworks; urine; pee; wee; abdomen;
         low down; prostate

        term fire_neck: =neck can not bend; =neck cannot bend; neck cant bend; neck not bending;
         neck is not bending; cant bend _2 neck; cannot bend _2 neck; cant put _2 chin; cannot put
         _2 chin; =cant look down; cannot look down; cant look at _2 toes; cant look at _2 feet;
         look down at _2 toes; neck is like wood; neck like a board; neck is hard; neck wont bend;
         neck doesnt bend; neck too sore to bend; neck is stuck
        more photophobia: curtains shut; curtains closed; curtains drawn; wants the curtains;
         lights off; wants the lights off; wants it dark; wants the room dark; light is hurting;
         light is paining; light hurts; hates the light; shies from the light; cant stand the lamp;
         hiding from the light; hides from the light; covers his eyes; covers her eyes; squinting at
         the light; screams at the light
        more fever: temps up; temp is up; temps gone up; running a temp; running a temperature; hot
         as a; burning up; body is hot; body is fire; body hot; body like fire; feverish; temp is
         sky; roasting hot
        when meningitis: fire_neck + photophobia|fever|temp_fever|headache|drowsy|rash
         !whiplash_word
        term whiplash_word: crash; whiplash; gym; slept; slept funny; pillow; pulled; desk;
         shoulder; driving; cricked; crick; years; weeks; reversing; reverse; physio

        term sweet_dip: dipped to; dropped to; down to; fallen to; gone down to; sunk to;
         plummeted; at; is; reads; reading; says; showing; shows; of
        term dip_value: 1.0; 1.2; 1.3; 1.4; 1.5; 1.6; 1.7; 1.8; 1.9; 2; 2.0; 2.1; 2.2; 2.3; 2.4;
         2.5; 2.6; 2.7; 2.8; two; 40; 38; 35; 42; 45
        term sugar_name: sugar; sugars; glucose; bm; bms; bg; blood sugar; blood sugars; libre;
         dexcom
        term hypo_daft: daft; silly; drunk; giggling; giggly; aggressive; fighting; fighting me;
         wont take; wont eat; wont drink; refusing; refuses; talking rubbish; talking nonsense;
         gobbledegook; gobbledygook; gibberish; staring; vacant; vague; sweating; dripping; dripping
         wet; soaking; shaking; shaky; pale; confused; confuse; nonsense; wobbly; cant stand; weird;
         odd; =not himself; =not herself; =not making sense
        when hypoglycaemia: sugar_name ~ dip_value + hypo_daft !hypo_ok|corrected_word
        term insulin_unfed: insulin _5 not eat; insulin _5 not eaten; insulin _6 =no food; insulin
         _5 havent eaten; insulin _5 hasnt eaten; insulin _5 hasnt had; insulin _5 didnt eat;
         insulin _5 forgot to eat; insulin _5 missed lunch; insulin _5 missed breakfast; insulin _5
         skipped; insulin _5 nothing to eat; insulin _4 without food; insulin _4 without eating;
         insulin and not
        when hypoglycaemia: insulin_unfed + hypo_daft
        when hypoglycaemia: diabetic + hypo_daft ~ hypo_refuse
        term hypo_refuse: juice; biscuit; lucozade; jelly babies; sweets; sugar; glucose; tablets;
         gel; dextrose; coke
        term chill_hard: chill; chills; rattling; rattling the bed; bed is shaking; bed shakes;
         shaking the bed; teeth chattering; teeth are chattering; teeth rattling; cant stop
         shivering; shivers; shivering
        term patchy_skin: patchy; blotchy; mottled; marbled; like marble; like corned beef; corned
         beef; purple patches; hands like ice; hands like marble; feet like ice; lacy pattern; lacy;
         blue patches
        when sepsis: chill_hard + patchy_skin !out_cold|swim_word
        term out_cold: snow; ice bath; outside all; cold water; swim; swimming; sea; playground;
         paddling pool; bath; football; bus stop; winter; pool
        term swim_word: swam; dip; wild swimming
        term wound_angry:
         bite/cut/graze/scratch/sting/wound/stitches/scar/leg/arm/foot/hand/shin/spot/boil _4
         angry/red/hot/throbbing/weeping/fiery
        term red_climbs: red/redness/line/streak/streaks/swelling _4
         up/past/above/beyond/over/reached _4
         elbow/knee/wrist/ankle/shoulder/groin/armpit/thigh/calf/forearm; red line; red streak; red
         streaks; tracking up; spread up; creeping up; spreading up; climbing up; gone up my
        term climbs_fast: since breakfast; since lunch; since this morning; since last night; since
         yesterday; in hours; in a few hours; overnight; in an hour; by the hour; fast; quickly;
         this afternoon; hurts like nobodys; hurts like hell; agony; unbearable; excruciating;
         killing; wont stop hurting; more than it should; fever; shivery; shaking; sick; feel awful;
         feel rough; temperature
        when severe_soft_tissue_infection: wound_angry ~ red_climbs + climbs_fast !burned
        term home_only: fine at work; better at work; fine outside; better outside; goes when we;
         goes away when; better when we; fine when we; clears when; goes when i; fine when i go; ok
         when we; ok outside; fine at school; goes off outdoors; clears up outside; gone by the time
         we; only at home; only in the house; only indoors; indoors; away from the house; out of the
         house; in the fresh air; walk the dog
        term home_fire: boiler; new boiler; gas fire; wood burner; log burner; stove; heater; gas
         cooker; heating; fire; flue; chimney; generator; bbq; barbecue; paraffin; caravan
        term all_ill: we all; weve all; all of us; both of us; us both; whole family; everyone;
         whole house; the kids and; me and; my wife and; my husband and; everybody; and the dog; and
         the cat; the lot of us
        term ill_odd: poorly; headache; headaches; sick; dizzy; woozy; groggy; nausea; queasy;
         tired; sleepy; faint; rough; unwell; heads banging; banging heads; sore heads; lightheaded;
         off
        when carbon_monoxide: all_ill + ill_odd + home_fire + home_only
        when carbon_monoxide: all_ill ~ ill_odd + home_fire ~ since_boiler !burn_smell
        term since_boiler: since; after; lit; new; serviced; on; going; came on; put on; turned on;
         installed
        term burn_smell: cooking; roast; turkey; curry; vomiting bug; norovirus; takeaway; barbecue
         chicken; food poisoning; sick of the; sick of; tired of; holiday; camp; campfire songs;
         smoke alarm test; flu; covid; colds; heating bill; bill; bills; cost
        term shock_took: got current; current passed; current from; electric current; touched _3
         wire; touch _3 wire; touch the wire; touched the cable; touch the cable; wire of electric;
         electric wire; live wire; live cable; shock from; shock off; zap off; zapped by; belt off
         the; a belt from the; jolt from; jolt off; bite off the socket; buzz off the socket
        term shock_hurt: heart; pulse; beating; fluttering; flutter; chest; palpitations; faint;
         unconscious; knocked out; blacked out; fell; thrown; burn; burned; burnt; black; charred;
         mark; hand is black; numb; arm numb; tingling; shaking; confused; weak; cant move; smoke;
         dark urine; child; son; daughter; baby; boy; girl; toddler; kid
        when electrocution: shock_took + shock_hurt !static_word
        term static_word: static; trolley; car door; jumper; balloon; tens; massager; fence joke;
         horse fence; culture shock; sticker shock; price
        term limp_body: body is loose; body loose; body _2 loose like; loose like cloth; loose like
         a; body like cloth; like a cloth; like a ragdoll; body has become loose; body became loose;
         body is soft; =not holding head up; =not crying; =not opening eyes; =no crying; weak cry;
         cry is weak; cry very small
        when sick_child: limp_body ~ kidwho + limp_more
        when sick_child: kidwho + limp_body ~ limp_more
        term limp_more: loose; floppy; limp; =not crying; =not feeding; =not taking; =not opening;
         weak; sleepy; cold; pale; blue; fever; vomiting; like cloth; like a cloth
        term half_frame: half body; half of body; half of his body; half of her body; half the
         body; half side; one half of; one side body; one side of body; right side body; left side
         body; one side hand and leg; hand and leg of one side; hand leg of; one hand and one leg;
         one side hand; one side leg
        term half_off: =not working; =not moving; =isnt working; =isnt moving; =no power; =no
         strength; weak; weakness; dead; numb; stopped; paralysed; paralysis; is gone; became weak;
         become weak; =no lifting; =not lifting
        when stroke_tia: half_frame ~ half_off !old_stroke|half_tired
        term half_tired: slept on; sunburn; asleep on it; polio
        term wrong_name: calls/calling/called/calling _4
         remote/phone/fork/spoon/telly/tv/kettle/cup/dog/chair/keys _3
         cabbage/banana/carrot/book/shoe/potato/tree/hat/lamp/cup/spoon/fish; wrong names for; wrong
         name for everything; cant name things; cant think of the word for; calling things by wrong;
         calls things by; says the wrong words; wrong words; words swapped; mixes up yes and no
        term grip_gone: grip _2 gone; grips gone; grip is weak; =no grip; grip has gone; lost his
         grip; lost her grip; lost my grip; cant grip; dropping; drops; hand limp; arm limp;
         dragging; leaning; mouth; lip; face; one side; dribbling; wonky
        when stroke_tia: wrong_name + grip_gone !kid_talk
        term kid_talk: toddler; two year old; three year old; learning; baby; bilingual; speech
         therapy; dementia; years
        term squeeze_stays: squeezing; squeeze; gripping; vice; vise; clamp; tightness; pressing;
         weight; pressure; heaviness; tight band; ache; dull ache
        term throat_up: up into _2 throat/jaw/neck; up to _2 throat/jaw/neck; into _1 throat; into
         _1 jaw; into _1 neck; up my neck; into my teeth; into both arms; down both arms; down my
         arm; down my left arm; down the inside of my arm; into my arm; into my back; through to my
         back
        when acute_coronary: squeeze_stays + throat_up !throat_calm|injury_any|dentist|months_told
        term throat_calm: reflux; acid; globus; swallow; swallowing; cold; cough; tie; collar;
         scarf; headache; head; migraine; tonsil; tonsils; wisdom; filling; tooth; ear; sinus;
         stretch; exercise; physio; disc; slipped disc; whiplash; pillow; desk; typing; carpal;
         elbow; wrist
        more ball_pain: pain in egg; pain in _1 egg; egg is paining; egg is swelling; eggs are
         paining; pain in male part ball; seed is swelling; pain in testis; testis pain
        term red_pan: red in the pan; red in the bowl; red in the loo; pan was red; pan full of
         red; bowl was red; pan is red; loo is red; loo was red; fair bit of red; lot of red; lots
         of red; bright red in; good deal of red; blood in the pan; blood in the loo; blood in the
         bowl
        term pan_again: again; and again; just now; twice; three times; each time; every time;
         clots; fair bit; lot; lots; full of; woozy; faint; dizzy; light headed; lightheaded; weak;
         clammy; wont stop; keeps; pouring; half a cup; cupful; more
        when gi_bleed: red_pan + pan_again !red_food|period_word
        term period_word: period; periods; cleaner; bleach; dye; paint; beetroot; urine; pee; wee;
         piles; streak; wipe; wiping; paper; smear; spot; spots of
        term blood_toilet: too much blood passing; much blood passing; blood passing from; blood
         from toilet place; blood from the back; blood from back side; blood coming from back; blood
         from latrine; blood in latrine; blood coming in latrine; blood is coming from bottom; blood
         coming with motion; motion with blood; blood in motion
        term blood_much: too much; much; lot; weakness; weak; giddiness; dizzy; faint; clots; full;
         pouring; many times
        when gi_bleed: blood_toilet + blood_much !period_word
        term right_low: right side low; rite side low; sharp on the right; right low down; low
         right; right hand side low; bottom right; low on the right; low down on the right; right
         groin; right lower
        term belly_right: tummy; belly; stomach; side; pain; hurts; sore; ache; low down
        term move_worse: hurts to walk; hurts when i walk; cant hop; hop; hopping; cant stand
         straight; cant straighten; bent double; bent over; hunched; hurts to move; hurts to cough;
         worse when i move; bumps in the road; speed bumps; walking makes it; off my food; off his
         food; off her food; =not hungry; been sick; being sick; vomiting; fever; temperature; hot;
         sick
        when acute_abdomen: right_low + belly_right + move_worse
         !period_pain|years_told|months_told|uti => urgent
        cue idiom cover clause: waxy ears; ears _4 waxy; ear _3 waxy; ear wax; earwax; waxy build
         up
        """#
}
