extension RuleText {
    /// Alarming words in calm senses, and a few signs that first looks missed beside them.
    static let widerCalm = #"""
        cue idiom cover clause: go/going/goes/went out in _1 cold/rain/snow; nose
         run/runs/running;
         pain/seizure/tia/falls/bleeding/dvt/headache/breathlessness/syncope/palpitation/palpitations/epilepsy/asthma/angina/heart/eye/burns/fracture
         clinic; chest pain unit/nurse/leaflet/pathway; chest pain clinic; first fit clinic;
         early pregnancy clinic; razor bump/bumps/burn/rash/cut from shaving; shaved _3 razor;
         new razor; disposable razor; electric razor; razor heads; burns/burn the toast; burnt
         toast; burning calories; burn calories; burn off; fat burning; heart healthy; heart
         foundation; heart of the matter; heart on my sleeve; by heart; take it to heart; heart
         set on; half hearted; heart strings; heart warming; heart throb; heart emoji; collapsed
         arches; collapsed arch; collapsed veins; tent collapsed; chair collapsed; shelf
         collapsed; bed collapsed; deal collapsed; roof collapsed; lost consciousness of; lose
         consciousness of; shooting stars; shooting hoops; shooting a video; photo shoot;
         shooting up in height; shot up in height; shot glass; shot of vodka; shot of tequila;
         shot put; screen shot; screenshot; booster shots; b12 shot; steroid shot; cortisone
         shot; allergy shots; rabies shot; tetanus shot; depo shot; stab at it; have a stab;
         took a stab; jab of; strike action; stroke order; stroke technique; swimming stroke;
         golf stroke; brush stroke; brush strokes; key stroke; keystroke; two stroke; four
         stroke; stroke play; back stroke; sun stroke cream; strokes of luck; sick note; sick
         notes; sick pay; sick bag; sick leave; sick building; off sick; fit me in; fit him in;
         fit her in; fit us in; fit you in; squeeze me in; jeans fit; shoes fit; cap fits; mask
         fit; fit mask; fitting room; outfit; fit into; see fit; fit and well; fit and healthy;
         fit tested; fit testing; fit2fly; fit to fly; fit to drive; fit to work; fit to travel;
         physically fit; keeping fit; very fit; quite fit; fairly fit; fit man; fit woman; fit
         guy; fit lad; fit test; fit kit; faecal fit; poo test fit; drown out; drowning out;
         drowned out; drowning my sorrows; drown my sorrows; choker; choke hazard; choking
         hazard; choking hazards; choke chain; choked on air; swallowed pride; poisoned dwarf;
         poison pen; rat poison in the shed; food poisoning course; poison arrow; hanging
         basket; hanging around; hang around; hanging on the phone; hung over; hang fire; get
         the hang; hanging in; killed the mood; killed off; killed my phone; killer workout;
         killer headache lol; overkill; kill the weeds; kill germs; kill bacteria; kills germs;
         kill lice; kills lice; kill the virus; kill the bacteria; kill the infection; weed
         killer aisle; painkiller; pain killers; drop dead gorgeous; dead skin; dead tooth; dead
         lift; deadlift; deadlifts; dead beat; dead keen; dead chuffed; dead nice; dead easy;
         dead happy; dead weight; dead ringer; dead on time; wake the dead; dead centre; dead
         boring; dead proud; dead excited; suicide squad; suicide squeeze; suicide awareness;
         suicide door; overdose of chocolate; overdosing on netflix; overdose on cheese; numb
         bum from; bum is numb from; numb bum on; brain freeze; brain rot; brain dump; brain
         teaser; brain storm; brainstorm; brain tumour charity; head cold; head lice; head
         space; headspace; head massage; head banging music; headbanging; head over heels; head
         start; hit my head against a brick; brick wall; bleeding obvious; bleeding heck; bleed
         dry; bled dry; bleeding me dry; bleeding radiators; bleed the radiator; bleed the
         radiators; bleeding the radiator; bleed the brakes; nose bleed seats; nosebleed seats;
         blood pressure of my boss; bad blood; new blood; blood orange; blood sugar cookbook;
         blood moon; blood is thicker; blood bank; blood drive; blood donor; blood donation; in
         cold blood; hot blooded; blue blood; give blood; gave blood; giving blood; donate
         blood; blood thirsty; black pudding; black poo bags; black bag; black eye peas; black
         out blind; blackout curtain; blackout blind; vision board; double vision band; shaking
         my head; shake my head; shakes his head; protein shake; protein shakes; milkshake; milk
         shake; shake it off; shaken baby leaflet; shaking up; swell time; swell idea; swelling
         with pride; burst into tears; burst out laughing; bursting with pride; bursting with
         joy; bursting to tell; bursting at the seams; burst balloon; burst pipe; pipe burst;
         burst bubble; bursting into song; bump in the road; speed bump; baby bump; bump photos;
         crash diet; crash course; computer crashed; laptop crashed; app crashed; system
         crashed; website crashed; crash pad; gate crash; fell pregnant; fell out with; fell in
         love; fell for; fell behind; fell apart laughing; fell off the wagon; fell flat; fall
         out with; falling out with; fall in love; falling in love; fall pregnant; falling
         pregnant; fall behind; fall semester; nightfall; rainfall; shock horror; shock news;
         shock absorber; shock of hair; electric shock therapy; electric blanket; electric
         toothbrush; lightning fast; lightning speed; lightning bolt tattoo; struck gold; struck
         a chord; heat pack; heat pad; heat pump; heat pumps; heat wave; heatwave; cold call;
         cold brew; cold cuts; cold sore; cold snap; stone cold sober; freezing my eggs; egg
         freezing; froze my eggs; freezing eggs; freezing warts; freeze warts; wart freezing;
         freezing off; frozen shoulder; frozen peas; frozen embryo; frozen embryos; frozen
         sperm; frozen eggs; frozen food; freeze spray
        cue media both sentence: scene in; scene from; that scene; scene where; watched that;
         the bit where; storyline where; plot twist; lyrics; lyric; a song; album; audiobook;
         crime drama; true crime; murder mystery; cluedo; minecraft; fortnite; call of duty;
         escape room; panto; pantomime; bbc; itv; channel 4; hbo; disney; marvel; killing eve;
         greys anatomy; holby; line of duty; squid game; euphoria; breaking bad; game of
         thrones; stranger things
        cue hypothetical both sentence: fast signs; textbook; flashcards; osce; mock exam;
         first aider course; first aid badge; scouts badge; guides badge; brownies badge; first
         aid refresher; nursing exams; medical exams; biology exam; anatomy exam; first aid exam
        term sun_mild: mild sunstroke; mild sun stroke; touch of sunstroke; bit of sunstroke;
         touch of the sun; mild heatstroke; touch of heatstroke; fine today; fine now; better
         today; better now; fine after water; ok now; okay now; much better; recovered; back to
         normal
        term car_door: car door; boot of the car; car boot; garage door; car keys; seat belt;
         window
        term white_spot: white spot; white spots; white patch; white patches; white dots; white
         coating; white tongue; white lumps; white bits; white discharge; white heads;
         whiteheads; white noise; white flakes; white marks; white stuff
        term gland_word: glands; gland; lymph nodes; nodes; tonsils
        more limb_weak: side _2 heavy; side _3 gone heavy; side _2 dead; side _2 useless; side
         _2 gone dead; side _2 not working; side _2 wont work; side of _1 body _2
         heavy/weak/numb/dead; side feels weird and heavy; thumb _2 wouldnt work; thumb wont
         work; fingers wont work; fingers wouldnt work; hand wouldnt work; arm wouldnt work; leg
         wouldnt work; hand wouldnt do; arm wouldnt do; hand wont do; leg wont do; hand has
         stopped working; arm has stopped working; leg has stopped working; hand stopped
         working; arm stopped working; leg stopped working; wouldnt do what i; wont do what i;
         wont do what he; wont do what she; veer~ to _2 left/right; veer~ _3 left/right; drift~
         to _2 left/right; lists to one side; listing to one side; tilting to one side
        more brain_ok: fell asleep on; slept on; sat on; leg crossed; crossed legs; sitting on
         _1 foot
        term awful_pain: worst ever; worst pain; the worst; worst i; worst ive; unbearable;
         excruciating; agonising; agony; severe; intense; =never felt; =never had;
         indescribable; out of this world; horrendous; terrible
        term shocky: sweat~; dripping; clammy; faint~; fainted; grey; pale; white; cold;
         collapse~; passed out; light headed; lightheaded; dizzy; weak; vomit~; belly; stomach;
         tummy; abdomen; chest; down to; through to
        when aortic_emergency: back_pain + abrupt ~ awful_pain + shocky
         !lifted_word|period_pain|labour_word|kidney_word
        term lifted_word: lifted; lifting; bent down; sciatica; slipped disc; twisted;
         gardening; muscle; spasm; years; months; bending; sneezed; pulled; moved a
        term kidney_word: groin; kidney stone; kidney stones; renal colic; testicle; urine;
         uti; pee; wee
        term head_lump: @head _4 bruise/swelling/lump/bump/egg; bruise _4 @head; swelling _4
         @head; lump _4 @head; bump _4 @head; boggy; soft patch on _2 head; squishy; soft
         swelling on
        term lump_big: bigger than; 5cm; 5 cm; larger than; size of; boggy; soft; squishy;
         huge; massive; spongy; jelly; getting bigger; growing
        when head_injury: infant|baby_any|kid + head_lump ~ lump_big + tumble_word|after_fall
         !birth_word
        term after_fall: after a fall; since a fall; after falling; fell; dropped; rolled;
         bumped; knocked; banged; hit
        term birth_word: forceps; ventouse; birth; delivery; flat head; cradle cap; glands;
         lymph
        cue idiom cover clause:
         list/job/work/boss/exam/exams/bills/traffic/kids/football/match/price/prices/rent/deadline/team
         _2 giving me _4 pain/pains/attack/palpitations/stroke/seizure/aneurysm/arrest;
         ears/ear/nose/navel/lip/tongue/nipple/eyebrow pierced; belly button pierced; pierced
         ears; pierced ear; piercing hole; overdose/seizure/allergy/stroke/suicide
         warning/flag/marker/alert; cpr on a/an; do cpr; learn cpr; infant cpr;
         tired/sick/fed/bored of/up/with _2 living with/in/at/on/near/like; sick of life admin;
         living with my; living with _1 eczema; nothing matters more; nothing matters as much;
         left a note for _1 school/postman/milkman/neighbour/neighbours/cleaner/driver; die my
         hair; dying my hair; plan for quitting; plan to quit; plan to lose; plan for losing;
         plan to stop smoking; killing my tomatoes/plants/lawn/roses/grass; small bump; little
         bump; tiny bump; bit of a bump
        cue assessed cover clause: has _4 in hospital; had _4 in hospital; is in hospital; is
         in intensive care; is in icu; is on a ventilator in
        cue historical cover clause: patient/customer/client/pupil/resident/student/colleague
         _6 last/this week/month/year/term; patient/customer/client/pupil/resident _6 on
         monday/tuesday/wednesday/thursday/friday/saturday/sunday
        term small_joint: finger; fingers; toe; toes; thumb; popped back; popped it back;
         knuckle
        term tiny_bleed: tiny bit; wobbly tooth; loose tooth; baby tooth; milk tooth; bit of
         blood; drop of blood; drops of blood; spot of blood; flossing; brushing
        more breathless: =without stopping to breathe; stopping to breathe; stop to breathe;
         stop to get _2 breathe; stopping to get _2 breathe; stop for a breather; stopping for a
         breather; stop to catch; pause to breathe; pausing to breathe; stop every few steps;
         stop every couple of steps
        term search_how: looking
         up/googling/searching/researching/reading/looked/googled/searched/researched _3
         how/ways/methods/way; looked up how; looking at ways; looking for ways; looking into
         ways; looking into methods
        term to_do_it: to do it; to die; to end it; end my life; kill myself; to go; painless;
         painlessly; quick way; quickest; hang; overdose; methods
        term have_what: got what i need; have what i need; everything i need; all i need;
         bought what i; got it ready; got everything ready; have a plan; got the stuff; ordered
         the
        more hopeless: nothing matters any more; nothing matters anymore; nothing matters; =no
         meaning left; all pointless; everything is pointless
        when suicide_self_harm: search_how ~ to_do_it !diet_word|homework_word => emergency
        when suicide_self_harm: hopeless + have_what|search_how !diet_word|homework_word =>
         emergency
        term homework_word: essay; project; homework; novel; story; boiler; recipe; passport;
         diy
        more no_fluids: @not kept _4 down; kept nothing down; =havent kept; =hasnt kept; sick
         every time i drink; sick every time he drinks; sick every time she drinks; brings up
         water; bringing up water
        more urine_less: only weed once; only peed once; weed once; peed once; wee once; one
         wee; one pee; hardly weed; hardly peed; barely weed; barely peed; weeing less; peeing
         less; tiny wee; wee is dark; pee is dark; dark wee; dark pee; dark urine; dark brown
         wee
        cue historical cover clause: allergic to
        cue idiom cover clause: cutting
         caffeine/carbs/sugar/calories/dairy/gluten/meat/grass/hedge/hedges/corners/costs/hours/class/classes;
         cut caffeine/carbs/sugar/calories/dairy/gluten/meat/grass; cutting out; cut out
         caffeine/sugar/carbs/dairy/gluten/bread/meat/alcohol; thinks im
         being/overreacting/silly/mad/crazy/making/fine/ok/imagining/too/lazy/faking/exaggerating/stupid/depressed/pregnant/a/just/attention/wrong/right/having;
         trained for/in choking; training for/in choking; first aid for; chewing gum
        term life_simpler: life/lives/world/things/everything/family _3
         simpler/easier/better/happier/calmer _1 if i; life/lives/world/things/everything/family
         _3 simpler/easier/better/happier/calmer without me; better place without me; simpler
         without me; easier without me; happier without me; better without me
        term not_there: =wasnt in it; =wasnt here; =wasnt around; =werent here; =werent around;
         =werent in it; =didnt exist; =hadnt been born; =without me; disappeared; vanished; was
         gone; were gone; was dead; were dead; stopped existing; just went
        when suicide_self_harm: life_simpler ~ not_there !job_word => urgent
        term sent_photo: photo of; picture of; pic of; video of; selfie with; snapchat of; pics
         of; photos of; pictures of
        term photo_what: noose; rope; pills; tablets; knife; cuts; bridge; razor; blade;
         wrists; gun; train tracks; railway; ledge; roof; bottle of pills; blood
        when suicide_self_harm: sent_photo ~ photo_what + sent_word|sent_me
         !scan_word|wound_photo => emergency
        term sent_me: sent me; sent us; just sent; sending me; posted; shared; put up; uploaded
        term wound_photo: rash; mole; wound; nurse; doctor; portal; stitches; cat; dog;
         prescription; attached
        more saddle: backside; behind; undercarriage; bum; bottom; down below; down there;
         private parts; privates; nether regions; where i sit; perineum; between my legs; rear
         end
        term feel_pee: cant tell if _2 peeing/weeing/going; cant tell when _3 pee/wee/go; =dont
         know when _3 pee/wee/go; =dont know if _3 peeing/weeing; cant feel _3
         pee/wee/peeing/weeing; cant feel _2 when i pee; cant feel myself pee; =no idea when i
         pee; wet myself without; wee without knowing; peeing without knowing; pee without
         knowing
        when cauda_equina: feel_pee + back_gone|back_pain|back_ache|numb ~ saddle
        term rampage: smashing up; smashing the; smashing things; smashing everything; trashing
         the; kicking the door; kicked the door; breaking the door; banging on the door; trying
         to get in; throwing things; throwing furniture; kicking off; going mad with; waving a;
         swinging a; holding a; came at; coming at; has got a; has a; got a
        term arm_weapon: knife; gun; axe; hammer; machete; bat; baseball bat; petrol; crowbar;
         sword; hatchet; shotgun; blade; screwdriver
        term hiding: locked in; locked ourselves; locked myself; hiding; hid; barricaded; in
         the bathroom; in the bedroom; in the cupboard; in the loft; in the garden; kids;
         children; scared; terrified; frightened; outside the door; at the door; wont let;
         please help; help me; police
        when abuse_violence: rampage ~ arm_weapon + hiding !film_word|game_word|kitchen_word =>
         emergency
        term kitchen_word: cooking; chopping; toy; plastic; butter knife; cutlery; diy; work;
         shed; halloween; kitchen drawer; cosplay; collection; toddler; cut himself; cut
         herself; cut his; cut her; cut my
        """#
}
