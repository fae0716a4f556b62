extension RuleText {
    /// Dangers told by what is seen or done about them, not by their names.
    static let seenFromBeside = #"""
        term rib_band: band/strap/belt/rope/wire/corset/hoop/girdle/cord _2 round/around/across _2
         ribs/chest/middle/breast; chest/ribs _4 band/strap/corset/vice/vise/clamped; tight round
         the ribs; tight around the ribs; tight round my chest; ribs being squeezed; ribs squeezed;
         chest being squeezed; wrung out chest
        term far_ache:
         elbow/elbows/forearm/forearms/wrist/wrists/finger/fingers/collarbone/shoulder/shoulders/armpit/teeth/gums/jaw/arm/arms/neck/throat
         _3 aching/ache/aches/heavy/numb/tingling/tingly/throbbing/dead/hurting/hurts/lead;
         aching/ache/aches/heavy/numb/tingling _3
         elbow/forearm/wrist/collarbone/armpit/jaw/teeth/arm/arms
        when acute_coronary: rib_band + far_ache !injury_any|gym_word|shingles_word|bra_word
        term shingles_word: shingles; blisters; rash; cough; coughing; bruised; cracked; fractured;
         broken
        term bra_word: bra; bras; binder; seat belt; seatbelt; pregnant

        term hand_idle: hand/arm/leg/foot/side/one _4
         lies/hangs/dangles/dangling/flops/droops/trails/trailing/idle/limp/useless/lifeless;
         hand/arm/leg/one just sits; wont use _2 hand/arm/leg/side; =not using _2 hand/arm/leg/side;
         =isnt using _2 hand/arm/leg/side; ignoring _2 hand/arm/side; ignores _2 hand/arm/side;
         forgotten _2 arm/hand/leg; with the wrong hand; using the wrong hand; misses his sleeve;
         misses her sleeve; one sleeve; one shoe on and
        term drunk_sound: sounds/sounding/sounded/talks/talking/speaks/speaking/voice/speech _4
         sloshed/drunk/pissed/plastered/hammered/tipsy/wasted/sozzled/tiddly/merry/slurry/boozy/stoned/sedated/sloppy/mushy/mumbly/garbled;
         like _3 three sheets; like hes been on the; like shes been on the; like hes had a skinful;
         like a record slowed; like hes chewing; like shes chewing; mouth full of marbles; mouth
         full of cotton; cotton wool in his mouth; cotton wool in her mouth
        when stroke_tia: hand_idle + drunk_sound !kid_talk|old_stroke|been_boozing
        term been_boozing: pub; party; been drinking; vodka; hangover; stag; hen do; wedding
        term sober_word: =not had a drop; =hasnt had a drop; =not touched a drop; =not drunk; =not
         been drinking; =hasnt been drinking; =doesnt drink; =dont drink; =never drinks; teetotal;
         stone cold sober; sober; only had tea
        when stroke_tia: drunk_sound + sober_word !kid_talk|old_stroke

        term has_chosen: worked/figured/sorted out _2 which/when/where/how/day/time;
         picked/chosen/decided/settled _3 day/spot/place/bridge/train/tree/method/date/time/beam;
         know which bridge/train/tree/tablets/pills/beam/rope; know exactly how; know how ill do;
         know where ill do; know when ill do; ive got it all planned; its all planned; its planned;
         planned it all; planned it out; got a date; set a date; made up my mind; mind is made up;
         minds made up; decision is made; decisions made
        term chosen_means: train; trains; bridge; tree; cliff; car park; multi storey; tablets;
         pills; rope; motorway; lorry; river; sea; end it; finish it; do it; go; beam; exhaust; gun;
         razor; blade; day; tonight; tomorrow
        term wont_talk: helpline; help line; helplines; samaritans; crisis line; crisis team;
         hotline; 116 123; =dont tell me to; =dont bother; =dont try; =dont send; =dont talk me;
         save your breath; =no one can; nobody can; =no point talking; past helping; beyond help;
         =dont say it gets better; =not asking for help; =not looking for help; just so someone
         knows; wanted somebody to know; just letting you know
        when suicide_self_harm: has_chosen ~ chosen_means + wont_talk|hopeless|wants_death|goodbye
         !job_word|away_ok2 => emergency
        term away_ok2: holiday; commute; appointment; hospital appointment; interview; wedding;
         exam; trip; ticket; tickets

        term dose_gave: gave/given/give/giving/had/fed/syringed _4
         baby/babys/toddler/son/daughter/him/her/kid/child/newborn/one/twins/twin/boy/girl/granddaughter/grandson
        term dose_wrong: adult dose; adult ibuprofen; adult paracetamol; adult strength; adults
         dose; grown up dose; wrong bottle; wrong medicine; wrong dose; wrong syringe; wrong
         strength; wrong tablets; wrong childs; strong stuff; six plus; 6 plus; over sixes; twice
         the dose; double dose; double the dose; dose twice; doses too close; both gave; we both
         gave; tablespoon instead; tablespoons instead; ml too much; mls too much; too much calpol;
         too much medicine; my sisters medicine; brothers medicine; dads medicine; mums medicine;
         grandads tablets; grans tablets; the dogs medicine; the cats medicine; ear drops in
        term dose_slip: accident; accidentally; by mistake; mistake; mistakenly; mixed up; muddled
         up; misread; =didnt realise; =without realising; realised; panicking; panic; oops;
         stupidly; half asleep; in the dark; confused the; only # months; month old; months old;
         weeks old; shes # months; hes # months; is # months
        when overdose_poisoning: dose_gave + dose_wrong + dose_slip
         !missed|swap_ok|spat_word|vitamin_only
        term spat_word: spat it all; pharmacist said its fine; said its fine; was told its fine;
         last year; last month

        term shook_none:
         shook/shaken/shake/shaking/shouted/shouting/called/calling/poked/prodded/nudged/pinched/slapped/tapped/rubbed
         _4 nothing/zilch/nada/stir/flicker; shook/shouted/called/prodded/pinched/slapped/tapped _4
         still out; =not a flicker; =no flicker; =doesnt stir; =didnt stir; =not stirring; wont
         stir; wouldnt stir; =isnt stirring; =no sign of life; =no signs of life; =not reacting; =no
         reaction to; =doesnt flinch; =didnt flinch; =not even a groan; only groans; just groans;
         dead weight; like a dead weight
        term lying_down: face down; face first; on the floor; on the ground; on the pavement; on a
         bench; on the stairs; on the path; in the road; in the street; at the bus stop; on the
         grass; on the carpet; on the sofa; in his chair; in her chair; in the chair; in bed; in his
         bed; in her bed; slumped; lying; lies; sprawled; crumpled; collapsed; flat out; on his
         back; on her back; at the wheel; in the bath; in the bathroom; in the toilet; in a heap;
         spark out
        when loss_of_consciousness: shook_none + lying_down !phone_word|faint_ok|pet_word2
        term pet_word2: dog; cat; hamster; spider; printer; vending; remote; machine; puppy

        set machines: quad tractor car van bike motorbike motorcycle lorry horse digger mower
         trailer forklift buggy scooter truck wall tree piano wardrobe fridge beam bale cow bull
        term rolled_under: rolled/flipped/overturned/tipped/toppled/crashed _4 @machines; @machines
         _4 rolled/flipped/landed/fell/toppled/tipped/dropped/reversed _3 on/onto/over
         me/him/her/myself/himself/herself/them; pinned/trapped/crushed/squashed _3
         under/by/against/between/beneath _2 @machines/wall; under the wheel/wheels/tractor/quad
        term frame_hurt: hips/hip/pelvis/back/legs/leg/chest/belly/stomach/ribs/spine/neck _4
         wrong/agony/crushed/pain/hurts/hurting/numb/killing/grinding/crunching/wobbly/unstable/loose/bent;
         cant put any weight; cant put weight; cant bear weight; cant move; cant stand; cant walk;
         cant get up; cant feel; cant sit up; =not able to stand; coughing blood; peeing blood;
         blood in my wee; hard to breathe; cant breathe; out of shape; screaming
        when major_trauma: rolled_under + frame_hurt !years_told|weeks_fine|toy_car
        term toy_car: toy; lego; model; playmobil; xbox; rocking horse; last year; years

        term nothing_felt: =not a thing; =not a sausage; =not a flicker; =not a peep; =not a dicky
         bird; nothing last night; nothing since; nothing today; nothing all day; nothing this
         morning; nothing at all; nothing yet; nothing so far; zilch; nada; =no action; =no
         activity; =no party; =no disco; all quiet; =not today; =not tonight; =not last night; =not
         this morning; =hasnt today; =hasnt today; =hasnt stirred; =not stirred; fast asleep in
         there; =no sign of it; missing today; quiet today; quiet since; so quiet
        term move_habit: party; bedtime; every night; every evening; like clockwork; after dinner;
         after tea; after breakfast; acrobat; acrobatics; disco; gymnastics; gymnast; wriggly;
         wriggler; dances; dancing; kicks off; fidget; fidgety; bouncy; boots me; kung fu; karate;
         somersaults; wakes me; on the go; active; lively; her busy; his busy; up half the night;
         movements; kicks; flutters
        when reduced_fetal_movement: weeks_late|late_preg + nothing_felt + move_habit !born_baby

        term bars_door: drawers/chair/wardrobe/furniture/bed/table/desk/sofa/bookcase/something _5
         against/under/behind/across _2 door/handle; barricade/barricading _3 door;
         lock/locking/locked my bedroom door at night; sleep with the door locked; sleep with my
         door locked; sleeping with the door locked; bolt on the bedroom door; bolt on my bedroom
         door; sleep/sleeping in the car; sleep/sleeping in the kids room; sleep/sleeping in the
         bath; sleep/sleeping in my clothes; sleep/sleeping with my shoes on; hide/hiding/hid the
         knives; hide/hiding/hid all the knives; keep my keys on me; keep my phone hidden; kids know
         to run; kids know to hide; kids have a code word; code word with
        term bars_why: he; hes; him; husband; partner; boyfriend; stepdad; dad; ex; brother; son;
         wife; girlfriend; kids room; started; scared; safe; since he; when he; at night; in case;
         again; comes home; drinking; drinks; just to be safe
        term bars_ok: burglar; burglary; ghost; ghosts; film; moving house; decorating; builders;
         dementia; toddler; sleepwalk; sleepwalks; sleepwalking; draught; draft; cat; dog; puppy;
         snoring; snores; snore; baby wakes; newborn; feeding; wind; camping; campervan; festival;
         heat; hot; anxiety dreams; ocd; broken handle; broken lock; labour; sick; night feeds; nits
        when abuse_violence: bars_door + bars_why !bars_ok => urgent

        cue hypothetical cover clause: could/would/can/might/do/does
         you/one/someone/somebody/people/anyone/humans _1
         black/faint/die/choke/suffocate/bleed/drown/collapse/overdose/pass _3 out/death/from/off
        cue media both sentence: in the series; in that series; in the show; in the soap; in this
         drama; in the drama; in the episode; in an episode; on the programme; in the programme; in
         the story; in my book; in the play; in the comic; in the manga; in the anime; in the
         documentary; in a documentary; in the musical; in the trailer; in the sequel; in the novel;
         in my novel; the villain; the baddie; the murderer; my character; the main character
        term crust_yellow: crusty yellow; yellow crust; yellow crusts; yellow crusty; honey
         coloured; honey crust; golden crust; gone crusty; crusted over and spreading; weeping and
         crusty; impetigo
        term crust_more: spread; spreading; spreads; more spots; chin; face; nose; nursery; school;
         weeping; sore; kids
        """#
}
