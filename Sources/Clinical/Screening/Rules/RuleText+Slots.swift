extension RuleText {
    /// Wide tables for a place, what is wrong with it, and how somebody looks, whoever says it and in whatever order.
    static let slots = #"""
        term look_bad: terrible colour; awful colour; bad colour; funny colour; dreadful
         colour; horrible colour; shocking colour; =no colour; lost _2 colour; off colour and;
         grey; gray; ashen; white as a sheet; white as a ghost; white as snow; like death;
         deathly; clammy; waxy; putty; colour of putty; green about; dishrag; colour has
         drained; colour drained; colour has gone; terrible color; bad color; awful color; looks
         terrible; look terrible; looks dreadful; looks awful
        term look_ok: hair; paint; nail varnish; wall; walls; poo; stool; nappy; fur; car;
         carpet
        when acute_coronary: chest_word + look_bad !look_ok|cough_word|kidwho
        term cough_word: cough; cold; phlegm; x ray
        term heavy_thing: truck; lorry; bus; van; car parked; tractor; horse; cow; sumo; tonne;
         ton; anvil; boulder; concrete; sandbag; sandbags; paving slab; breeze block; sack of;
         bag of cement; heavy weight; big man; piano; fridge; somebody sat; somebody sitting;
         someone sat; someone stood; someone kneeling; someone leaning
        term on_me: on it; on me; on my; on top; on his; on her; on him; on the; parked; sat;
         stood; sitting; pressing; standing; leaning; kneeling
        when acute_coronary: chest_word ~ heavy_thing ~ on_me !injury_any
        term odd_feel: funny; weird; =not right; strange; uncomfortable; discomfort; twinge;
         niggle; niggling; odd; burning; bad; sore; full; squeezy; tightening; heavy
        derive chest_odd = chest_word ~ odd_feel
        when acute_coronary: chest_odd + arm_jaw_pain|sweating !cough_word|injury_any|gym_word
        term skew_word: squint; skew; skewed; whiff; twisted; crooked; lopsided; slanted;
         slanting; sliding; slid; melted; melting; hanging; sagging; droop; drooping; drooped;
         droops; cockeyed; wonky; slipping; dropped; drops; dropping; uneven; lop sided; down on
         one side; dipped
        derive face_skew = face_only ~ skew_word
        when stroke_tia: face_skew !face_benign|dentist|brain_ok|injury_any
        term lets_go: letting go; lets go; let go; fumbling; fumbles; dropping; drops; dropped;
         spills; spilling; misses; missing
        term held_thing: cup; mug; fork; spoon; pen; phone; keys; remote; glass; knife; tea;
         everything; things; razor; comb; bag
        derive drop_things = lets_go ~ held_thing
        when stroke_tia: drop_things +
         talk_bad|speech_bad|face_odd|face_skew|one_side|wrong_words !brain_ok
        term few_words: word or two; words at a time; one word; two words; couple of words; few
         words; single words; three words; one word at; half a sentence
        when severe_dyspnoea: few_words ~ breath_any|breathless !words_fine
        when severe_dyspnoea: few_words + breathless !words_fine
        more mouth_put: something in _2 mouth; got _2 in _1 mouth; put in _1 mouth; swallowed
         something; something stuck; something down _2 throat
        more no_sound: making a sound; making any sound; making any noise; make a sound; make a
         noise; =not a sound; =not a peep; =not a squeak; =without a sound; cannot cry; cant
         cry; clutching; grabbing at his; grabbing at her; pointing at
        when choking_airway: mouth_put + no_sound|blue|cant_breathe|unresponsive
        more red_toilet: red in the toilet; red in the bowl; red in the pan; red in _2 sick;
         red in _2 vomit; came up red; comes up red; coming up red; red stuff; bright red; dark
         red; red bits; brown bits; dark bits; red toilet bowl; blood in the sink; blood in the
         basin; blood in the bowl
        term red_food: beetroot; tomato; wine; juice; jelly; strawberries; ribena; pasta;
         curry; squash; sweets; dye; rash; blackcurrant
        when gi_bleed: red_toilet ~ vomiting|nausea !red_food
        pseudo: when i was sick; when i was being sick; when he was sick; when she was sick;
         when i was throwing; when i was vomiting
        term count_it: worked out how many; how many it would take; how many would it take; how
         many it takes; how many i would need; how many id need; enough to do it; enough to kill
         me; enough to finish it; enough to end it; how much it would take; how long it would
         take to die; counted them
        term have_here: in front of me; here with me; beside me; next to me; got them; have
         them; in my hand; ready; here; bedside; drawer; saved; stored
        when suicide_self_harm: count_it + have_here !diet_word => emergency
        when suicide_self_harm: count_it !diet_word => urgent
        term diet_word: calories; weight; inhaler; insulin; refill; prescription; runs out;
         paint; nappies; steps; physio; sessions; miles
        term future_gone: =dont think _2 be around; =dont think _2 be here; wont be around;
         wont be here; =not going to be around; =not going to be here; =not planning on being;
         =dont plan on being; doubt ill be; =not be here for; =not be around for; wont see
         christmas; wont make it to
        term away_ok: holiday; away; flight; flying; moving; work; abroad; travelling;
         appointment; visit; visiting; delivery; nurse; spain; france; home until; out; surgery;
         shift; cancer; hospice; terminal; friday; monday
        term peace_made: made my peace; made peace with; come to terms with ending; peace with
         it; peace with that; peace with dying; calm about it; ready to go
        when suicide_self_harm: future_gone !away_ok => urgent
        when suicide_self_harm: future_gone + peace_made|hopeless|goodbye|arranging !away_ok =>
         emergency
        more house_toxin: bleach; dettol; disinfectant; toilet cleaner; toilet duck; drain
         cleaner; drain unblocker; oven cleaner; white spirit; weedkiller; weed killer;
         detergent; fabric softener; washing powder; rinse aid; nail varnish remover; nail
         polish remover; essential oil; eucalyptus oil; surgical spirit; lighter fluid; lamp
         oil; paint stripper; methadone; iron tablets; berries; perfume; aftershave; screenwash;
         caustic soda; magnets; button battery; descaler; limescale remover; mouthwash; hair
         dye; creosote; petrol; bath bomb
        more child_got: round _2 mouth; around _2 mouth; on _2 lips; on _2 tongue; on _2
         breath; smells of; down _2 front; bottle open; lid off; empty; emptied; into; drunk;
         sip; swig; mouthful; had a go; been at; tasted
        more kid: little un; wee one; wee man; wee fella; wee yin; wee lad; wee girl; wee dote;
         wee boy; young un; nipper; tot; the wean; his bottle; her bottle; nappy; cot; pram;
         highchair; my youngest; our youngest; nearly two; nearly three; # month old
        term wound_word: wound; scar; incision; stitches; cut; bite; graze; drain site; line
         site; section; piercing; ulcer; sore; catheter; abscess; boil
        term wound_off: stinks; stinking; smells; smelly; pus; oozing; weeping; green; yellow;
         hot; red; angry; burst; open; gaping; leaking; infected; throbbing; swollen
        derive wound_bad = wound_word ~ wound_off
        term heart_goes: heart _3 clappers; heart going like; heart is going; hearts going;
         racing; pounding; heart thumping; fast heartbeat; pulse is up; pulse racing; heart
         racing; heart hammering; going like the clappers; nineteen to the dozen
        term cold_feel: freezing; freezing cold; ice cold; cold; so cold; cant get warm; cant
         warm up; perishing; frozen
        when sepsis: wound_bad + rigors + heart_goes|cold_feel|fever|confused|faint|fastbreath
        when sepsis: rigors + heart_goes + confused|mottled|fastbreath !anxious|withdrawal_of
        when sepsis: look_bad + drowsy|confused + infection|fever|rigors|fastbreath|breathless
         !look_ok
        term like_hit: like being hit; like being kicked; like being whacked; like being shot;
         like being struck; like being clubbed; like being smacked; like being bashed; as if id
         been hit; like id been hit; like i had been hit; like i was hit; as if i was hit; like
         someone hit; like someone whacked; like someone smashed; like somebody hit; felt like a
         blow
        when thunderclap_headache: like_hit ~ head_only
        more worst_headache: =never had a head like; =never known a head like; =never had
         anything like this head; =never had pain like it in my head; =no headache has ever;
         worse than any headache; hurts more than it ever
        term drop_down: drop down; just drop; just dropped; dropped down; went down like; hit
         the deck; keeled over; keel over; gone down; slid off; slumped; fell off the chair;
         dropped to the; sank to the; crumpled
        term no_answer: =not answering; =no answering; =isnt answering; wont answer; =no
         answer; =not speaking; =not talking; wont speak; =not moving; =isnt moving; =no moving;
         eyes _3 roll; eye _3 roll; eyes rolled; eyes open but; =not with us; =no reaction;
         staring; nobody home
        when loss_of_consciousness: drop_down ~ no_answer !faint_ok|phone_word
        when loss_of_consciousness: drop_down + no_answer !faint_ok|phone_word
        term phone_word: phone; call; calls; text; texts; email; door; reception; line
        more drowsy: mumbles and; drops off; dropping off; drops back off; drifts off; drifting
         off; drifts back; wants to sleep; want to sleep; keeps going under; coming and going;
         dopey; out for the count; hardly wake; barely wake; rouse; keeps nodding; nods off;
         half asleep; dead to the world; cant get him up; cant get her up; wont get up; hardly
         opening; barely opening; wont open _1 eyes
        more saddle: underneath; undercarriage; where i sit; seat area; between my thighs
        more numb: numbish; bit numb; dull feeling; woolly; =not feeling right; less feeling
        more bladder_new: =not sure when _3 wee/pee/go; =not sure if _3 wee/pee; =not sure
         whether; cant feel if; =no urge; =dont get the urge; dribbling; dribble; =not emptying;
         hard to start; cant go; =not been able to go; take ages to start; wee just comes; pee
         just comes
        when cauda_equina: numb ~ saddle + back_or_cancer|bladder_new
        when cauda_equina: legs_weak + worsening + weak|numb !old_leak|stairs_word|gym_word
        term stairs_word: flu; run; marathon; squats; long walk; pregnant; veins
        more baby_moves: wriggler; wriggles; wriggling; bouncing; dancing; somersaults; footie;
         football; gymnastics; jiggling; active
        more no_kicks: =hasnt been at it; change in _3 movements; change in _3 pattern; change
         in the way _3 moves; usual pattern of; different from normal; =not her usual; =not his
         usual; =not its usual; =not doing its usual
        when reduced_fetal_movement: weeks_late + baby_moves + no_kicks !move_ok
        more weeks_late: third trimester
        term no_drop: pass a drop; passed a drop; =not a drop; nothing coming; nothings coming;
         nothing comes; only dribbles; only a dribble; just dribbles; just a dribble; dribbling;
         cant pee; cant wee; cant pass water; cant pass urine; cant go; =not passed water;
         nothing will come; cannot pee; cannot wee; cannot pass
        term belly_full: bursting; swollen; tight; drum; balloon; bloated; rock hard; agony;
         painful; pain; full to bursting; distended; hard lump; about to burst
        when urinary_retention: no_drop + belly_full ~ abdsite !poo_only|gastro
        when urinary_retention: no_drop + belly_full + bladder_thing|agony_word
         !poo_only|gastro|baby_word
        term agony_word: agony; bursting; desperate; in tears; screaming
        term bladder_thing: catheter; bladder; prostate; waterworks
        term poo_only: poo; constipated; constipation; stool; bowel; wind
        term out_word: fished _2 out; pulled _2 out; hauled _2 out; dragged _2 out; got _2 out;
         lifted _2 out; plucked _2 out; rescued; fished; yanked _2 out; found _2 in; face down
        term water_place: pool; pond; bath; sea; river; lake; canal; reservoir; water; paddling
         pool; hot tub; beck; burn; loch; creek; bathtub; jacuzzi; weir; surf; waves
        term wet_after: coughing; cough; coughs; sleepy; sleep; drowsy; quiet; spluttering;
         vomiting; sick; breathless; wheezy; rattly; froth; foam; blue; pale; limp; confused;
         tired; throwing up; fever; chest hurts; cant stop coughing
        when drowning: out_word ~ water_place + wet_after !drown_ok|fish_word
        term fish_word: fish; fishing; dog; toy; phone; earache; ball
        term weapon_near: carving knife; kitchen knife; bread knife; machete; axe; hammer;
         crossbow; shotgun; gun; knife under; knife in his; knife in her; knife by; bat by;
         sleeping with a; carrying a; sharpening; knife; blade
        term plot_word: poisoning him; poisoning her; poisoning me; poisoning us; poisoning
         his; poisoning my; through the walls; spying on; watching him; watching her; watching
         me; out to get; after him; after her; after me; implanted; chip in; cameras in;
         possessed; demon; demons; devil; satan; evil; replaced by; impostor; imposter
        when psychosis_homicidal: plot_word + weapon_near !joke_word|game_word => emergency
        term game_word: game; film; movie; book; show; series; halloween; costume; play
        term stuck_in: stuck in; embedded in; lodged in; still in; buried in; sticking out;
         impaled; stuck into; through _2 hand; through _2 foot; through _2 leg; through _2 arm;
         through _2 chest; poking out
        term spike_thing: object; knife; glass; nail; metal; stick; screwdriver; railing;
         spike; blade; pole; branch; arrow; fork; scissors; shard; rod; rebar; chisel; spear;
         something
        term flesh_place: wound; flesh; thigh; chest; belly; stomach; neck; leg; back; eye;
         hand; arm; foot; body; skin; him; her; face; groin; palm
        when major_trauma: spike_thing ~ stuck_in ~ flesh_place !splinter_word
        term splinter_word: splinter; thorn; tick; throat; earring; tetanus; teeth; tooth; ear;
         nose; sting; stinger; food; bone; glue; toy
        more early_preg: early weeks of pregnancy; early in pregnancy; early stages of
         pregnancy; start of pregnancy; first weeks; early on in; first few weeks; weeks gone;
         period due; =not had a period; skipped a period; missed a period; =no period
        when ectopic_early_pregnancy: early_preg|weeks_early + shoulder_tip|side_pain +
         faint|dizzy_word !late_preg => emergency
        term dizzy_word: dizzy; dizziness; lightheaded; light headed; woozy; faint; fainted;
         came over; swimmy
        when pre_eclampsia: pregnant + ribs_pain ~ pain +
         sudden_swelling|headache|visual_preg|vomiting !pre_ok
        term swell_sudden: sudden swelling; suddenly swollen; swollen overnight; swelled up;
         face blown up; blown up overnight; puffed up overnight
        when pre_eclampsia: pregnant|late_preg + swell_sudden + headache|visual_preg|ribs_pain
        term no_wind: @cannot pass wind/gas; unable to pass wind/gas; =not passed wind/gas;
         =not passing wind/gas; =no wind; =no gas; pass wind or; passing wind or; cant fart;
         =not farted; nothing coming out; cant poo or; =not pooed or; =neither poo
        when acute_abdomen: no_wind + belly_pain|vomiting|belly_big
        term belly_big: swollen belly; belly swollen; bloated; distended; swollen tummy; tummy
         swollen; belly _3 drum; tummy _3 drum; stomach _3 drum; blown up
        term red_spreads: redness _3 spreading; redness spreads; redness spread; spreading
         redness; spreading quickly; spreading fast; spreading rapidly; redness moving; red area
         growing; getting bigger by; line has moved; past the line; over the pen line; spread
         past
        when severe_soft_tissue_infection: red_spreads + pain_far !burned
        when severe_soft_tissue_infection: red_spreads +
         feverish|rigors|skin_dying|doom|confused|vomiting !burned|chickenpox_word
        term chickenpox_word: chickenpox; measles; hives; nettle; allergy; hand foot; ringworm
        more new_onset: over a day; over hours; within hours; within days; over a few days;
         over a day or two; in a day or so; past few hours; past day; quickly
        when acute_confusion: sees_word ~ new_onset + muddle_word
        term sees_word: seeing things; hearing things; sees things; seeing people
        term muddle_word: muddled; confused; mixed up; bewildered; disorientated; disoriented
        pseudo: if you have been told; if you have diabetes; if you have asthma; if you take;
         if you are taking; if you are pregnant; if you have recently; if you have just; if you
         have had; if you are on; if you have a weakened; if you have cancer; if you have an
         aneurysm; if you have copd; if you have heart; if you have a heart; if you are over; if
         you are having; if you are having chemo; if you have a catheter
        """#
}
