extension RuleText {
    /// Families of words for a wish to die and its means, for voices and threats, blows at home, poisons and withdrawal.
    static let familiesMind = #"""
        term death_wish: want/wanna/wish/wishing/wanting/wants/ready/longing/prefer/rather _2 not
         _1 be/exist/wake/live/alive/here; want/wanna/wanting _2 disappear/vanish/fade _2
         good/ever/forever/completely; want/wanna/wanting _1 stop/cease _1 existing/living/breathe;
         sick/tired/done/exhausted/weary/bored _1 being alive; sick/tired/done/exhausted/weary _1
         existing; sick/tired/done _1 this life; sick/tired/weary/done _1 waking up _3
         day/days/morning/mornings; =no reason _2 alive/living/exist/existing/anymore; =no
         point/reason in/to _1 going/go/carrying/carry/living/live/existing; =no point/reason _1
         living/waking/existing; =no point/reason being alive; point of being alive; point of
         living; point of waking; reason to be alive; nothing _2 live for; living for nothing; wish
         i was never; wish i hadnt _1 born/woken; hope i dont wake; hoping i dont wake; pray i dont
         wake; praying i dont wake; nothing to wake up for; better dead; better off dead
        term no_sidestep: lorry/bus/truck/train/car/tram/van _8 step/move/jump/get _1
         back/aside/away/out; =wouldnt/wont/not _3 step back; wouldnt move/jump/get _1 out of _1
         way; step out in front; steer into; swerve into; drive into _2
         tree/wall/bridge/river/lorry; wouldnt mind if _6 hit/killed/wake/died; hoping _4
         crash/crashes; if i got run over; if a car hit me
        when suicide_self_harm: death_wish !story_only|job_word|toxin_ok|idiom_any => urgent
        when suicide_self_harm: death_wish +
         plan_means|goodbye|self_harm|means_ready|farewell_word|lethal_means
         !story_only|job_word|mental_ok|passive_only|idiom_any => emergency
        when suicide_self_harm: no_sidestep !story_only|driving_word|years_told => urgent
        term driving_word: theory; driving test; lesson; instructor; dashcam; insurance claim;
         bumper; pothole; swerved; ankle; knee; twisted; sprained; dog; deer; cat
        term story_only: novel; film; book; song; lyric; lyrics; character; series; episode; play;
         game; job; diet; scales; dieting; dating app; renting; commuting; commute; night shift;
         nights; jogging; gym; laundry
        term lethal_means: rope; noose; belt; ligature; razor; blade; knife; gun; shotgun; rifle;
         pills; tablets; paracetamol; insulin; meds; bottle of; all my medication; hose; charcoal;
         helium; petrol; bridge; cliff; tracks; railway; roof; ledge
        term gathered:
         got/saved/collected/counted/hoarded/stockpiled/gathered/stashed/bought/ordered/lined/kept/keeping/saving
         _3
         rope/noose/belt/razor/blades/gun/shotgun/pills/tablets/paracetamol/insulin/meds/helium/medication
        term means_decided: written _2 letters/letter/notes/note; wrote _2
         letters/letter/notes/note; tonight/tomorrow/weekend is the; tonights the night; going to
         do it; gonna do it; know when im doing; when im doing it; know _1 when; when everyones
         out; when everyone is out; when the kids are asleep; after the kids; going to use it;
         going to use them; ready to use; ready to go; picked a day; picked _2 date; set a date;
         =no one will find; nobody will find; left instructions; to find me; finds me; find me;
         mustnt find; goodbye
        when suicide_self_harm: gathered + means_decided
         !pharmacy_word|week_box|diet_word|camp_word|work_rope => emergency
        term camp_word: camping; climbing; climb; sailing; boat; tent; holiday; packing; suitcase;
         prescription; chemist; surgery asked; shooting club; licence; dog; horse; dosette; swing;
         washing line; tree house
        term work_rope: scaffolder; arborist; rigging; rigger; sailing; tow
        term brink: on _2 bridge; on _2 ledge; on _2 edge; edge of _2 roof/cliff/platform/bridge;
         by _2 tracks; at _2 railway/tracks/crossing/level; on _2 tracks; on _2 railings; on _2
         parapet; on top of _3 car/multi/building/cliff; top of _3 car park; at _2 cliff/cliffs;
         multi storey; on _2 platform; beachy head; over the railings; wrong side of _2
         railings/barrier/fence
        term brink_mind: going to jump; gonna jump; jump; cant see a reason; =no reason not to;
         =dont want to go home; =not going home; want it over; want it done; want it to stop; want
         to go; let go; step off; stepping off; nobody would notice; =no one would notice; =nobody
         would; =no one will; sorry; goodbye; tell my; made up my mind; last time; crying; cant do
         this; cant go on; had enough; all over soon
        when suicide_self_harm: brink + brink_mind
         !edge_calm|edge_fine|jump_ok|card_word|years_told|train_late => emergency
        term card_word: bridge club; card; cards; dentist; tooth; guitar; nose; scared of heights;
         fear of heights; jump start; jump queue; jumper; jumped the; toddler; horse; sprained;
         delayed; late; missed; ankle
        term train_late: delayed; cancelled; late for work; commute; season ticket; connection
        term sorry_note: note/notes/text/texts/message/messages/letter/voicemail/email/whatsapp _4
         sorry/goodbye/bye/forgive/love/loves/farewell; goodbye/farewell/sorry/bye _1
         note/notes/text/texts/message/messages/letter/letters/voicemail/email
        term out_of_touch: =isnt/not/wont/doesnt/hasnt _2
         answering/answer/reply/replying/picking/pick/replied/responding; wont pick up; phone _2
         off; straight to voicemail; locked _2 bathroom/door/in/himself/herself/bedroom; locked _3
         door/in; barricaded; gone out _4 belt/rope/knife/pills/car/phone; left _2 phone; left _3
         wedding ring; took _2 belt/rope/knife/gun/pills; gone missing; disappeared; driven off;
         cant find; cant reach; =nobody can reach; nobody knows where; gone out on; gone for a
         walk; turned off _2 phone
        when suicide_self_harm: sorry_note + out_of_touch
         !late_bus|work_bye|note_ok|story_only|refund_word => emergency
        term refund_word: refund; parcel; delivery; landlord; school; teacher; absence; sick note;
         fit note; receptionist; surgery; pharmacy; appointment; tinder; date; date night; bumble;
         ex keeps
        term gave_things: gave/given/giving/gives _2
         guitar/bike/car/dog/cat/watch/ring/jewellery/records/console/xbox/ps5/laptop/savings/tools/collection/things/stuff/belongings/possessions
         _2 away/to; gave/given/giving/gives away _3; gave _1
         guitar/bike/car/dog/cat/watch/ring/jewellery/records/console/xbox/ps5/laptop/savings/tools/collection
         _3; paid _2 back _3; paid back _4; paid off _3 debts/everything/everyone; everything in
         order; affairs in order; put _3 in order; made _2 will; life insurance; funeral;
         passwords; cancelled _3 direct/subscriptions
        term odd_farewell: hugged _4 ages/long/tight/while; hugged me; been a good mum; been a good
         dad; good mum; good dad; good friend; been good to me; thanked me for; thanked _2
         everything; loves me; love you; love us; said sorry; told _2 loved; calm; at peace;
         peaceful; finds me; find me; mustnt find; shouldnt find; goodbye; left _2 phone; wont be
         here; wont be needing; before the weekend; look after; out of the way; be sorted; be
         easier
        term parting_ok: moving; emigrating; uni; university; holiday; hospice; cancer; terminal;
         travelling; retirement; retiring; new one; upgrade; birthday; christmas; wedding; charity
         shop; declutter; decluttering; mortgage; army; job abroad; gap year; ebay; operation;
         surgery
        when suicide_self_harm: gave_things + odd_farewell ~ odd_farewell
         !parting_ok|work_bye|mental_ok => urgent
        when suicide_self_harm: gave_things + odd_farewell + out_of_touch|find_body
         !parting_ok|work_bye => emergency
        term find_body: finds me; find me; mustnt find; shouldnt find; one who finds; one to find;
         has to find; left _2 phone; gone out; went out; gone off
        when suicide_self_harm: gave_things + find_body ~ husband_kin !parting_ok|lost_word =>
         emergency
        term husband_kin: husband; wife; kids; children; mum; dad; son; daughter; partner;
         flatmate; sister; brother; mother; cleaner
        when overdose_poisoning: fatal_amount !dose_study|rat_word|plant_word => emergency
        term fatal_amount: how many/much _6 finish me/myself; what amount/dose/number _6
         kill/finish/end _1 me/myself/someone/somebody/person; what dose _4 fatal/lethal; how
         many/much _5 never wake; how many/much _5 not wake; how many/much _6 end it/myself/me;
         amount/dose/number _4 never wake; what amount/dose _4 end it; how many/much _5 die; how
         many _5 be fatal; enough to kill me; enough to finish me
        term rat_word: rat; rats; weeds; ants; slugs; mould; germs; moss; calories; running;
         meetings; spreadsheets; emails; stairs
        term plant_word: plant; plants; lawn; wasps; bees; nits; lice; fleas; moths; mites
        pseudo: drank/swallowed/ate/into/licked/had/sipped/chewed/sprayed/drinking _2 weed killer;
         weed killer _3 eyes/mouth/skin/drank/swallowed

        term odd_sweet: sweets; sweeties; tic tacs; smarties; mints; thought they were sweets;
         looked like sweets; shops; playing doctors; playing nurses; handbag; bedside table; tablet
         box; dosette; strip; blister; packet; bottle
        term kin_pills: nana/nan/gran/grandma/grandad/granny/grandpa/mum/dad/mummy/daddy/granddad
         _3 tablets/pills/medicine/meds/medication/capsules; heart tablets; water tablets; blood
         pressure tablets; diabetes tablets; iron tablets; sleeping tablets; heart pills; water
         pills; warfarin; digoxin; methadone; antidepressants; blood thinners; metformin;
         gliclazide
        term pack_empty: empty; some missing; # missing; few missing; missing; gone; lid off; lid
         was off; open; opened; chewed; half gone; half empty; in _1 mouth; on _1 tongue; round _1
         mouth; powder; cant tell how many; =dont know how many; spat; crunching
        term tots: kids; children; kid; toddler; baby; son; daughter; grandson; granddaughter;
         child; twins; boy; girl; year old; yo; little one; grandchildren; niece; nephew; months
         old
        when overdose_poisoning: odd_sweet + kin_pills + pack_empty + tots
         !spare_meds|toxin_ok|prescribed|pharmacy_word
        when overdose_poisoning: kin_pills ~ pack_empty + tots + playing_found
         !spare_meds|toxin_ok|pharmacy_word
        term playing_found: found; playing; got hold; got into; got at; eaten; swallowed; ate; had
         one; climbed; cupboard; handbag; chewing; in his hand; in her hand
        term spare_meds: repeat; prescription; run out; running out; reorder; pharmacy; chemist;
         stolen; lost; left behind; holiday; childproof; child proof; lock box; store; storing;
         where should

        term quit_booze: quit/stopped/gave/given/knocked/packed/kicked/dropped _3
         drink/booze/drinking/alcohol/vodka/cider/beer/lager/wine/gin/whisky/bottle; off _2
         drink/booze/vodka/cider/beer/wine/gin/whisky/bottle; last drink _3; =no drink since; =no
         alcohol since; cold turkey; detoxing; drying out; =hasnt/havent/not _2 drink/drop/touched;
         came off _2 benzos/diazepam/valium/xanax/baclofen; ran out of _2
         benzos/diazepam/valium/xanax/baclofen/lorazepam/clonazepam/ghb; stopped _2
         benzos/diazepam/valium/xanax/baclofen/lorazepam/clonazepam/ghb
        term shakes_now: hands _3 mad/shaking/trembling/going/shake/everywhere; shaking; shakes;
         trembling; tremor; tremors; jittering; drenched; sweating; soaked; pouring; dripping;
         twitching; jerking; rigid; heart racing; heart pounding; cant keep still; agitated;
         frantic
        term sees_unreal: =isnt there; =arent there; =not there; =isnt real; =arent real; nobody
         else can see; =not really there; seeing _3
         spiders/rats/bugs/people/insects/things/cats/snakes/mice/shadows/faces/men/dogs/ants; sees
         _3 spiders/rats/bugs/people/insects/things/cats/snakes; spiders on _2 wall; hearing _2
         voices/music/things/people; talking to _4 dog/wall/people/nobody/dead/mum; bugs on;
         insects on; crawling; swatting at; hallucinating; hallucinations; fit; seizure; confused;
         muddled; raving; =doesnt know where
        when severe_withdrawal: quit_booze + shakes_now + sees_unreal
         !caffeine|years_told|smoking_quit
        term smoking_quit: smoking; cigarettes; vaping; sugar; coffee; fags; nicotine; months ago;
         years; fizzy
        when severe_withdrawal: quit_booze ~ sees_unreal
         !caffeine|years_told|smoking_quit|detox_plan
        term detox_plan: planning to; want to; help to; before i; thinking of; thinking about; how
         do i; can i get

        set kinwhom: him her them my someone somebody people everyone mum mother dad father wife
         husband boss neighbour flatmate brother sister kids children family girlfriend boyfriend
         doctor one landlord teacher
        term will_harm: going/gonna/want/wanna/planning/decided/have/need/must _3
         kill/stab/shoot/hurt/harm/slit/strangle/smother/poison/attack/murder/burn/finish/deal/end/silence/stop
         _2 @kinwhom; dealing with _3 one/them/him/her/kitchen; deal with _3 one/them/him/her; has
         to go; have to go; has to die; must die; must be stopped; which of them; who has to go;
         get rid of _2 @kinwhom; sort @kinwhom out for good; end him; end her; make him pay; make
         her pay; put _2 down tonight
        term weapon_had: knife; gun; shotgun; hammer; axe; machete; bat; crowbar; petrol; acid;
         blade; screwdriver; scissors; sword; rope; poison; cleaver; pillow over
        term meant_now: tonight; this evening; today; mean it; i mean it; planned; got it planned;
         right now; when hes asleep; when shes asleep; when he comes; when she comes; by the bed;
         ready; in my bag; under the bed; this afternoon; tomorrow; waiting for; soon; in the
         kitchen
        term unreal_belief: messages _4
         plates/tv/telly/radio/wall/phone/lyrics/papers/adverts/songs/clocks/lights; messages in;
         clone; clones; replaced; imposter; impostor; impostors; double; robot; robots; chip;
         implant; implanted; lizard; demon; demons; devil; satan; possessed; evil; spies; spy;
         agents; mi5; cia; government; council _3 sent; aliens; poisoning; poisoned; cameras;
         bugged; microphones; mind control; beam; beams; lasers; gas through; following; followed;
         watching me; reading my thoughts; thoughts _3 broadcast; thoughts being; signals; chosen;
         messiah; jesus; god told; god wants; prophecy; antichrist; secret code; codes
        when psychosis_homicidal: unreal_belief + will_harm|weapon_had + meant_now
         !film_word|game_word|joke_word|joke_kill|homicide_ok|psych_film|idiom_any => emergency
        when psychosis_homicidal: will_harm ~ meant_now + weapon_had
         !film_word|game_word|joke_word|joke_kill|homicide_ok|cook_word|idiom_any|psych_film =>
         emergency
        when psychosis_homicidal: unreal_belief + stopped_pills + will_harm|weapon_had|replaced_kin
         !film_word|game_word|joke_word => emergency
        term replaced_kin: replaced _2 wife/husband/mum/dad/son/daughter/family/mother/brother;
         =isnt my _1 wife/husband/mum/dad/son/daughter/baby/mother; =not my real _1
         wife/husband/mum/dad/son/daughter/baby; =not really my _1
         wife/husband/mum/dad/son/daughter/baby
        term stopped_pills: stopped _4
         olanzapine/clozapine/risperidone/quetiapine/aripiprazole/lithium/meds/medication/tablets/injection/depot;
         =no longer need _2; off _2
         olanzapine/clozapine/risperidone/quetiapine/lithium/meds/medication; wont be collecting;
         =not collecting; =not taking _2 meds/medication/tablets; olanzapine; clozapine;
         risperidone; quetiapine; depot
        term cook_word: cook; cooking; chef; dinner; curry; carrots; onions; chicken; steak;
         garden; weeds; shed; diy; wasps; ants; rats; mice; spider; cat; fly; flies
        term psych_film: film; novel; game; episode; series; drama; podcast; script; play; netflix;
         acting; dnd; book; halloween; costume; lids; lid; whoever; designed; packaging; software;
         printer; laptop; computer; traffic; council tax; hmrc
        when psychosis_homicidal: unreal_belief ~ sees_as + weapon_had|fear_acts
         !film_word|game_word|joke_word|delusion_ok|psych_film|slip_fine
        term sees_as: thinks; believes; convinced; insists; sure; swears; says; accuses; accusing;
         thinking; keeps saying; adamant
        term fear_acts: =hasnt slept; =not slept; =hasnt eaten; wont eat; wont drink; boarded;
         foil; barricaded; locked; hiding; wont come out; wont leave; smashed; unplugged;
         screaming; covered _2 windows; taped; ranting; pacing; naked; shouting; up all night; days
         without sleep; stopped eating
        term babe_born: had a baby; gave birth; had my baby; had her baby; had our baby; had the
         baby; new mum; newborn; baby was born; days after the birth; weeks after the birth; #
         weeks postpartum; # days postpartum; postnatal; baby is # weeks; baby is # days; since the
         birth
        term mind_wild: hearing voices; voices; evil; possessed; devil; demon; =hasnt slept; =not
         slept; =no sleep for; ranting; raving; talking to god; seeing things; out to get;
         switched; swapped; =not her baby; =isnt hers; =isnt mine; =not my baby; =doesnt need
         sleep; racing thoughts; signs everywhere; special powers
        when psychosis_homicidal: babe_born + mind_wild !baby_sleep|sitcom => emergency
        term baby_sleep: baby hasnt slept; baby wont sleep; baby not slept; he hasnt slept; she
         hasnt slept; colic; teething; tired; exhausted; night feeds; any tips; cot; voices
         downstairs; tv voices
        term sitcom: film; book; lol; haha; novel; article; podcast

        set blow: hit hits hitting punch punches punched slap slaps slapped kick kicks kicked shove
         shoves shoved push pushes pushed beat beats beaten choke chokes choked strangle strangles
         strangled bite bites bit burn burns burned headbutt headbutted headbutts throttled
         throttles drag drags dragged throw throws threw pin pins pinned grab grabs grabbed
        term struck_me: @blow me; @blow us; @blow _1
         mum/mother/nan/gran/gran/grandma/grandad/sister/brother/kids/children/daughter/son/old
         lady/old man
        term home_party: he; she; husband; wife; partner; boyfriend; girlfriend; ex; fella; bloke;
         dad; stepdad; carer; son; nephew; her son; his son; mum s boyfriend; boyfriend; father;
         stepfather; brother; uncle; man i live with; other half; flatmate; nurse; staff
        term hurt_context: scared; frightened; terrified; afraid; bruise; bruises; bruised; black
         eye; marks; drinks; drunk; drinking; last night; again; every time; every week; this
         morning; today; cut lip; split lip; go home; cant leave; wont let; hiding; locked; kids
         saw; in front of the kids; money; kill me; throat; pregnant; stairs
        when abuse_violence: struck_me + home_party ~ struck_me + hurt_context
         !baby_kicks|play_fight|hits_ok|hit_fine|attack_fine|sport_word|joke_word|years_told|kick_game|idiom_any
        term baby_kicks: kicks me in the ribs; bump; pregnancy; movements; midwife; kicking;
         toddler; tantrum; tantrums; nursery; year old hit; horse; cow; dog; goat; ball; football;
         rugby; hockey; ride; sparring; karate; boxing; judo; wave; door; ladder; fell; cyclist;
         car; mosquito; cat; wasp; midge; ant; flea; snore; sleep; asleep; diabetic; dementia; fit
        term play_fight: playfully; play fighting; playfight; tickled; banter; pillow; by accident;
         accidentally; swung; elbowed
        term kick_game: games; match; training; class; gym; instructor; xbox; playstation; chess;
         scrabble; fantasy
        term frail_hurt:
         hits/shoves/slaps/rough/pinches/shouts/screams/hitting/shoving/slapping/pinching/grabs/dragging/drags/neglects/starves/threatens/robs/handles
         _3
         nan/gran/grandma/grandad/mum/mother/dad/father/lady/aunt/auntie/uncle/resident/patient/grandmother;
         takes/taking/took/stealing/steals/keeps _4 money/pension/card/purse _3
         nan/gran/grandma/grandad/mum/mother/lady/aunt/her/him; money from _2
         nan/gran/grandma/grandad/mum/lady/aunt
        term frail_by: carer; carers; son; nephew; niece; grandson; nurse; staff; neighbour;
         lodger; cleaner; daughter; agency; home; brother; cousin; man who
        when abuse_violence: frail_hurt ~ frail_by !toddler_by|abuse_past|film_word|joke_word =>
         urgent
        term toddler_by: toddler; nursery; year old; months; baby; playing; autistic; school;
         football
        more fgm: taking/taken/take/sending/flying/fly _5 cut/circumcised/circumcision/ceremony;
         circumcised abroad; to be circumcised; get _1 girls cut; have her cut; have me cut;
         cutting ceremony; cutting season
        """#
}
