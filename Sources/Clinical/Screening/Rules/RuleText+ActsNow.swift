extension RuleText {
    /// A victim and an act, a medicine and its taker, an opened vessel; answers; words by ear.
    static let actsNow = #"""
        sound: blood bleeding vomit vomiting chest heart breathe choking collapsed unconscious
         seizure stroke swallow swallowed suicide suicidal overdose paracetamol anaphylaxis
         haemorrhage tongue throat poisoned pregnant paralysed ambulance allergic diabetic
         insulin unresponsive confused wheezing stabbed strangled convulsion
        alias breathe: breeve breev breave breeving
        alias blue: bloo bleu
        alias sick: sik sikk
        more chest_pain_named: pain in my chess; pane in my chess; pane in my chest; chess pain
        more overdose: a overdoes; an overdoes; overdoes of

        set answerer: he hes hed shell hell she shes shed her his i im ive id ill my it its this
         that thats there theres we were weve they theyre theyve our their you youre the mum dad
         husband wife grandma grandad
        pseudo: no @answerer; nope @answerer; nah @answerer; no no @answerer
        pseudo: its gone down my/his/her _1 arm/arms/leg/legs/back/jaw/neck; its gone into
         my/his/her _1 arm/jaw/back/neck; its gone up my/his/her _1 jaw/neck/arm; its gone to
         my/his/her _1 arm/jaw/neck; its gone through to my/his/her _1 back

        set kin: mum dad grandma grandad nan wife husband mother father sister brother son
         daughter partner boyfriend girlfriend flatmate housemate friend mate neighbour uncle
         aunt auntie cousin roommate
        set medform: pills pill tablets tablet tabs meds medication medicine capsules
         painkillers antidepressants blockers statins amlodipine ramipril bisoprolol atenolol
         propranolol digoxin warfarin insulin metformin morphine methadone codeine tramadol
         diazepam zopiclone gabapentin pregabalin amitriptyline sertraline quetiapine lithium
         oramorph patches
        term whose_meds: of _2 @kin _4 @medform; of someone elses _2 @medform; belonging to _2
         @kin; meant for _2 @kin; prescribed for _2 @kin; prescribed to _2 @kin
        term took_done: took; taken; swallowed; necked; downed; popped; eaten; ate; had; has
         had; drank; drunk; munched; scoffed; knocked back; chewed; washed down
        term fetched_ok: took back; taken back; to the chemist; to the pharmacy; collect;
         collected; collecting; picked up; pick up; delivered; dispensed; left; repeat; ordered;
         prescription; box of; in the pack; spare; returned; count; how many; review; each
         morning; every day; a day
        when overdose_poisoning: count_of + whose_meds + took_done !fetched_ok|ask_take
        term took_kin: took/taken/swallowed/necked/downed/popped/eaten/ate/scoffed _6 @kin _4
         @medform
        term lots_word: loads; a load; lots; handful; handfuls; bunch; whole; strip; strips;
         several; # of them; half a bottle; half the bottle; half a box; half the box; half a
         packet; half the packet; too many; a packet; a box; the lot; all of them; everything;
         about a dozen; a dozen
        when overdose_poisoning: took_kin + lots_word !fetched_ok|ask_take
        more label_ok: delivered; dispensed; in the pack;
         clinic/doctor/doctors/gp/nurse/consultant/pharmacist/hospital/specialist told; as
         prescribed; as directed; as instructed; as advised

        term access: fistula; av fistula; dialysis arm; arm fistula; dialysis graft; graft in my
         arm; graft in his arm; graft in her arm; dialysis line; dialysis _2 line; dialysis
         catheter; dialysis _1 needle; dialysis needles; needles from dialysis; needle holes;
         needle site; needle sites; permcath; vascath; tesio; tunnelled line; neck line; picc
         line; hickman line; central line; where _3 dialysis; after dialysis; from dialysis;
         dialysis access; buttonhole; buttonholes; arterial line; shunt
        term access_runs: bleed; bleeding; bleeds; bled; blood; oozing; oozes; ooze; seeping;
         leaking; spurting; spurts; squirting; pouring; pours; gushing; dripping; streaming;
         pumping; burst; ruptured; popped; blown; soaked; soaking; drenched; running down
        term access_bad: dressing is full; full of blood; cant stem; stem it; staunch; wont stop; @not stopping; keeps coming;
         keeps bleeding; still bleeding; wont quit; wont clot; spurting; spurts; squirting;
         pouring; pours; gushing; streaming; pumping; burst; ruptured; blown; soaked; soaking;
         drenched; towel; towels; come out; came out; fallen out; fell out; pulled out;
         everywhere; down her; down his; down my; pressed for; pressing; half an hour; for #
         minutes; since i got home; since he got home; since she got home; again; scab; wound;
         bright red; lots of; a lot; loads; all over; through _2 dressing/bandage/plaster;
         @cannot stop; cant stop; steadily; constant; constantly
        term access_ok: blood taken; take blood; taking blood; blood test; blood tests; bloods;
         blood pressure; blood flow; blood group; in the past; last year; last month; in march;
         leaflet; spot of blood; dot of; dried blood; tiny; a little; stopped; has stopped;
         bruise; bruised; dry; how long will; next scan; being made; having _2 fistula made;
         anal; perianal; bowel; bottom; bum; obstetric; abscess
        when major_bleeding: access ~ access_runs + access_bad !access_ok => emergency
        when major_bleeding: access + access_bad ~ access_runs !access_ok => emergency
        term access_own: fistula; av fistula; dialysis arm; dialysis graft; dialysis line
        term access_pours: bleeding; bleeds; oozing; oozes; spurting; spurts; squirting;
         pouring; gushing; streaming; pumping blood; burst; ruptured
        when major_bleeding: access_own ~ access_pours !access_ok => emergency

        set assaulting: hitting beating punching kicking battering slapping thumping throttling
         strangling choking attacking pummelling stamping thrashing leathering walloping
         clobbering headbutting bashing whacking belting smacking
        set victim: her him wife girlfriend partner husband boyfriend mum mother sister daughter
         woman girl friend neighbour lady man missus kids child children them gran grandma
         grandad brother
        set assaulted: battered beaten hit punched kicked attacked strangled thrashed assaulted
         knocked smashed dragged slapped choked
        term attack_on: @assaulting @victim; beating _4 up; beats _4 up; laying into _3 @victim;
         laid into _2 @victim; lays into _2 @victim;
         beating/kicking/knocking/punching/kick/knock/beat _4
         crap/hell/daylights/living/shit/lights; taking/takes/took _2
         belt/stick/slipper/cane/fists/bat _3 @victim; seven bells; ten bells; lumps out of;
         getting/taking/given/giving _3
         kicking/beating/hiding/hammering/pasting/pounding/thumping; dragging/dragged _2 @victim
         _5 hair/stairs/floor; has/got/have _3 @victim _3 ground/floor/throat/neck; pinned _2
         @victim; smacking _3 about; knocking _3 about/around; throwing _3
         about/around/against/downstairs; kicking _3 door in; smashing _1 door in; holding _2
         @victim _3 throat/neck/down
        pseudo: neighbours husband is; neighbours husband keeps; neighbours husband _1
         @assaulting; friends husband is; friends husband keeps; friends husband _1 @assaulting;
         colleagues husband is; colleagues husband keeps
        term attack_passive: being/getting @assaulted; get/gets/got _1
         punched/kicked/beaten/knocked _3 ground/floor; kicking/stamping _4 head/face in;
         kicking/stamping on _3 head/face
        when abuse_violence: attack_passive + now_seen !attack_fine => emergency
        term now_seen: going on now; outside; still going; at it again; this minute; just
         watched; just saw; just seen; can hear; i hear; hear _2
         screaming/shouting/crying/banging/thumping; hearing; just heard; can see; watching;
         screaming; screams; begging; right now; next door; upstairs; downstairs; outside;
         across the road; across the street; over the road; over the street; through _2 wall;
         through _2 ceiling; flat above; flat below; in the street; in the garden; front garden;
         car park; hiding; police; please help; help her; help him; door in; just texted;
         texted; just rang; rang me; on the phone; send someone; as we speak; at this moment;
         blood; covered in; happening; kids are; still going; neighbour; neighbours; my mate; my
         friend; my sister; my mum; stepdad
        term attack_fine: football; rugby; match; tennis; badminton; golf; boxing; boxer;
         karate; judo; mma; wrestling; sparring; gloves; film; movie; soap; show; series;
         programme; episode; eastenders; corrie; coronation street; emmerdale; hollyoaks;
         documentary; tv; telly; book; novel; story; dream; dreamt; nightmare; chess; cards;
         cat; cats; dog; dogs; puppy; horse; fish; chips; batter; cake; eggs; carpet; rug; drum;
         drums; punch bag; ball; balls; years ago; year ago; years back; used to; growing up;
         when i was; as a child; childhood; ten years; cough; cold; flu; heat; weather; rain;
         wind; waves; storm; traffic; election; quiz; record; toddler; toddlers; each other;
         tantrum; tantrums; nursery; naughty; behaviour; heart; heartbeat; exam; nerves; ribs;
         bladder; kicks; team; league; city; united; nil; score; scored; lost; game; games;
         video; xbox; charity; marathon; scan; baby is kicking; baby kicking; bump; tickling;
         mittens; in her sleep; in his sleep; pillow fight; snowball; training; class; habit;
         butt; drink; drinking problem; counselling; statement; court; inquest; report
        when abuse_violence: attack_on + now_seen !attack_fine => emergency
        when abuse_violence: attack_on !attack_fine => urgent
        term chokes_now: throttling/strangling _1 @victim; throttling/strangling me/my/someone;
         hands round _1 @victim _1 throat/neck
        when abuse_violence: chokes_now !attack_fine|strangle_ok => emergency
        term breaks_in: trying to break in; trying to get in; trying to break _3 door; breaking
         _3 door; kicking _3 door; banging on _3 door; smashing _3 door; smashing _3 window;
         pounding on _2 door
        term locks_in: locked in _2 loo/toilet/bathroom/bedroom/room; locked herself in; locked
         himself in; locked ourselves in; hiding in; barricaded
        term harm_her: hurt her; hurt him; hurt them; kill her; kill him; get her; get at her;
         attack her; husband; boyfriend; partner; ex; dad; stepdad
        when abuse_violence: breaks_in + locks_in + harm_her !attack_fine => emergency
        term spurts_now: still spurting; spurting out; spurting everywhere; keeps spurting;
         still gushing; still squirting; still pumping out; still pouring out
        term cant_plug: cant stop it; @cannot stop it; wont stop; @not stopping; cant stem; cant
         hold it; pressing; pressed
        when major_bleeding: spurts_now + cant_plug !water_word|paint_word => emergency
        term scab_off: scab _3 off/away/dropped/fell/came/lifted/knocked
        when major_bleeding: access + scab_off !access_ok => emergency

        more hit_fine: badminton; golf; chess; darts; marathon; race; parkrun; bowling; cards
        more hits_ok: baby is kicking; baby kicking; in prison now; hes in prison; is in prison;
         tennis; chess; badminton; squash; darts; pool; snooker; cards; golf; scrabble;
         monopoly; marathon; parkrun; mario kart; ping pong; bowling; beat me to it
        cue hypothetical forward clause: first aid on; first aid for; first aid course on; a
         talk on; lesson on; lessons on; lecture on
        cue idiom cover clause: baby is kicking me; baby kicking me; baby kicks me; baby keeps
         kicking me; took a hammering; taken a hammering; takes a hammering; battered by _2
         fever/wind/waves/rain/storm/cold
        set fittings: exhaust tyre tyres window lock locks shower stairlift cooker alarm bridge
         crown crowns braces brace coil carpet blinds boiler dentures kitchen splint
        cue idiom cover clause: rope burn _4 palm/palms/hand/hands/finger/fingers/leg/shin/knee;
         fitted _3 @fittings
        """#
}
