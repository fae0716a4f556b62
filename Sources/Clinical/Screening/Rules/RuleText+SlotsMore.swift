extension RuleText {
    /// More tables for a place, what is wrong with it and what was going on, in any order.
    static let slotsMore = #"""
        term breath_what: breathe; chest going; respirations; tummy going; belly going;
         shoulders going; shoulders
        term breath_how: quick; quicker; fast; faster; rapid; rapidly; heavy; heavily; shallow;
         panting; hard; noisy; noisily; up and down; ragged; like a train; like a dog; all over;
         nineteen to; too fast
        more fastbreath = breath_what ~ breath_how
        term effort_breath: shoulders going; shoulders _4 up and down; shoulders heaving; chest
         heaving; whole body _2 breathe; using _3 breathe; belly going in; neck muscles; head
         bobbing; bolt upright; sat upright; sitting upright; hunched over; hanging over the
         table; going under; hands on _1 knees
        when severe_dyspnoea: effort_breath ~ breath_any !gym_word|run_word
        when severe_dyspnoea: effort_breath + reliever|lungs|breathless !gym_word|run_word
        term run_word: run; running; race; marathon; exercise class; spin; football; workout
        term empty_word: empty; ran out; run out; running out; out of; lost; =none left;
         finished; =without
        when severe_dyspnoea: reliever ~ empty_word + breathless|effort_breath|breath_how ~
         breath_what
        when acute_coronary: look_bad ~ sweating !look_ok|hypo_context|fever
        risk hypo_context: insulin; sugar; diabetic
        when acute_coronary: look_bad|sweating + sweating + arm_jaw|rubs_chest
         !look_ok|gym_word|run_word|fever|hot_flush
        term hot_flush: menopause; hrt; hot flush; hot flushes; night sweats; gardening
        term rubs_chest: rubbing _2 breastbone; rubbing _1 chest; kneading; clutching;
         belching; burping; indigestion; wind trapped; holding his chest; holding her chest
        term behind_site: behind _2 ribs; behind _2 breastbone; under _2 breastbone; centre of
         _2 chest; middle of _2 chest; across _2 chest; behind _2 chest; between _2 boobs;
         between _2 breasts; in the breastbone; base of _2 throat
        term press_feel: squashing; squeezing; squeeze; pressing; pressure; tight; tightness;
         heavy; heaviness; dull ache; crushing; gripping; clamp; fullness; burning; ache; pain;
         constricting; choking
        term exert_word: stairs; hill; hills; uphill; hoover; hoovering; vacuuming; mow;
         mowing; digging; shovelling; walk; walking; carrying; exert; exertion; exercise; sex;
         rush; hurry; cold air; making the bed; bins; shopping; longer to go; comes on; climb;
         sweating; sick; breathless; jaw; arm; going off; resting; rest
        derive behind_press = press_feel ~ behind_site
        when acute_coronary: behind_press + exert_word
         !cough_word|eaten_word|pulled_word|acid_word
        term eaten_word: after eating; after meals; spicy; antacid; antacids; gaviscon;
         omeprazole; reflux; lansoprazole
        term acid_word: heartburn; acid
        term pulled_word: pulled; press on it; when i press; tender to touch; bruised
        term pain_never: =never felt pain like; =never known pain like; =never had pain like;
         worst pain of _2 life; worst pain ive; worst pain i have; pain like nothing; pain
         beyond; most pain; worst pain imaginable; =never felt anything like
        term blade_site: shoulder blades; shoulderblades; upper back; between my shoulders; mid
         back; middle of my back; chest and back; back and belly; back and stomach
        term let_go: let go; gave way; gave; popped; pop; snapped; ripped; tore; torn; burst;
         split; rip; tear; ripping; tearing; went bang; something went
        when aortic_emergency: blade_site + pain_never !labour_word
        when aortic_emergency: blade_site ~ let_go + pain|faint|sweating|legs_wobble !gym_word
        term legs_wobble: legs are wobbling; legs wobbling; legs like jelly; legs gone; grey;
         faint
        term labour_word: labour; contraction; birth; epidural; gym
        term hand_fail: wouldnt do it; wouldnt do what; wouldnt work; wouldnt move; wouldnt
         obey; wouldnt lift; wouldnt go; =not do it; wont do what; wont do as; ignored me; just
         hung; hung there; flopped; flops; has a mind; =no control over; couldnt control; wont
         close; wont open; wouldnt grip; wont grip; couldnt feel; =not obeying; couldnt write;
         couldnt button; couldnt hold; missed my mouth; missing his mouth; missing her mouth;
         =no power
        derive hand_failed = limb ~ hand_fail
        when stroke_tia: hand_failed + sudden|mins_past
         !nerve_benign|injury_any|old_stroke|brain_ok
        term mins_past: lasted; for a few minutes; five minutes; ten minutes; # minutes; went
         away; came back; wore off; passed; this afternoon; this morning; earlier
        term drunk_like: like he is drunk~; like she is drunk~; like drunk~; as if drunk;
         drunk~ but; =not drink; =not been drinking; =hasnt been drinking; =hasnt had a drop;
         has not been drinking; he doesnt drink; she doesnt drink; =not had a drink; =not
         touched a drop; sober; drunken
        term speak_walk: speak; speaks; speaking; speech; talk; talks; talking; walk; walks;
         walking; words; voice; sounds; stagger; staggering
        when stroke_tia: speak_walk ~ drunk_like !drunk_ok|alcohol_stop
        term alcohol_stop: stopped drinking; gave up drinking; dry january; sober for;
         withdrawal; detox; support group
        term side_dribble: dribbling _4 corner; dribbling _4 one side; dribbles _4 corner;
         dribbles _4 one side; out _2 one corner; out _2 corner of; drooling from _3 side; out
         one side; out of one side; running out of _2 mouth; down one side of _2 chin; spilling
         out of _2 mouth
        when stroke_tia: side_dribble !dentist|kidwho|sleep_word
        term sleep_word: sleep; asleep; pillow
        more big_word: closed up; closing up; swollen shut; shut; slits; slit; like golf balls;
         puffing up
        more food_word: satay; pesto; hummus; tahini; ice cream; chocolate; cereal; almond;
         pistachio; hazelnut; pecan; crab; lobster; mussels; fish; strawberry; strawberries;
         mango; soy; lentil; new cream; hair dye; latex; henna; contrast; new medicine; new
         tablets; bite of; one bite; mouthful; tasted; chinese; restaurant; jab; flapjack
        when anaphylaxis: hives|lumpy + food_word +
         faint|throat_tight|voice_odd|vomiting|dizzy_word
        term lumpy: lumps; bumps; welts; weals; blotchy; blotches; itchy all over; itching all
         over; itching everywhere; red all over; come out in
        term throat_tight: throat _3 tight; tight _3 throat; tight throat; tight _3 swallow;
         swallow _3 tight; lump in _2 throat; throat closing; throat _2 funny; throat _2 itchy;
         throat swelling; tongue _2 thick; tongue feels; tongue _2 big; hard to swallow
        when anaphylaxis: food_word + throat_tight !sore_throat
        term sore_throat: sore throat; tonsil; tonsils; tonsillitis; cold; glands; fish bone;
         bone
        term blood_only: blood; bleeding; bled
        term runs_word: into _2 shoe; into _2 sock; down _2 leg into; pooling; puddle; pouring;
         gushing; squirting; spraying; all over the floor; everywhere; dripping off; soaking;
         running down; fountain; hosing; jet; wont clot; spurt~; pumping; burst
        derive blood_runs = blood_only ~ runs_word
        when major_bleeding: blood_runs !bleed_fine|nose_only|bloodtest
        term bleed_fine: period; movie; film; dream; game; dog; cat; stopped; tick; gums; nose;
         ears; cold
        term nose_only: nose; nosebleed; tears; snot; sweat
        term bloodtest: blood test; blood pressure; bloods; blood sugar
        term vein_burst: vein _2 burst; veins _2 burst; vein popped; vein split; vein _2
         bleeding
        when major_bleeding: vein_burst + blood_only|bleeding_now !lid_word
        term bleeding_now: bleeding; blood; pouring
        term lid_word: eye; eyelid
        term woke_sorry: disappointed _3 woke; disappointed _3 wake; gutted _3 woke; sorry _3
         woke; annoyed _3 woke; hate _2 waking up; wish i hadnt woken; angry _3 woke; dread
         waking; let down that i woke; disappointed to wake; disappointed to still; wake up
         disappointed
        when suicide_self_harm: woke_sorry => urgent
        term infection_near: pneumonia; chest infection; uti; water infection; waterworks;
         kidney infection; cellulitis; infected; infection; abscess; wound; flu; appendix;
         gallbladder; bug; tooth; catheter; operation; surgery; op; section; miscarriage; biopsy
        term vague_mind: =doesnt know whats; =doesnt know what; =not know whats; =no idea
         whats; =not with it; =not making sense; talking rubbish; away with; out of it; muddled;
         confused; rambling; =doesnt recognise; =not herself; =not himself; wont wake; sleepy;
         drowsy; hard to wake
        when sepsis: infection_near + vague_mind + mottled|fastbreath|rigors|look_bad
         !tired_ok|confused_ok
        term seriously_wrong: seriously wrong; badly wrong; very wrong; terribly wrong;
         desperately ill; sense of doom; =never been so ill; =never been this ill; feel like
         death; feel like im fading
        when sepsis: seriously_wrong + rigors|mottled|fastbreath|infection_near|fever|no_urine
         !look_ok|machine_word
        term machine_word: car; computer; relationship; marriage; boiler; app; phone
        pseudo: over the dog; over the cat; walking the dog; walked the dog; off my horse; off
         her horse; off his horse; by a horse; by a cow; by the dog; by a dog; the dog pulled;
         dog ran into
        more leg_short: leg _3 shorter; shorter leg; leg _3 turned out; leg _3 turned outwards;
         leg _3 sticking out; foot _3 turned out; leg _3 wrong way; leg _3 rolled out; one leg
         shorter
        when major_trauma: leg_short !insole_word
        term insole_word: insole; physio; heel raise; scoliosis; born; birth; always; years;
         trousers
        term tool_word: chisel; knife; screwdriver; nail gun; scissors; drill; saw; chainsaw;
         blade; glass; stake; fork; awl; stanley; needle; nail; pitchfork; arrow; pellet;
         airgun; bb
        term went_in: went in; gone in; went into; gone into; went through; gone through;
         slipped and; went deep; straight in; straight through; stuck in; stabbed; into
        term core_place: belly; tummy; stomach; chest; neck; groin; back; thigh; side; eye;
         throat; ribs; abdomen
        when major_trauma: tool_word ~ went_in ~ core_place !surgeon_word
        term surgeon_word: op; operation; biopsy; jab; injection; acupuncture; tattoo; fear;
         phobia; blood test; keyhole; surgery; epidural; film; dream
        more bladder_new: peeing is weird; weeing is weird; pee feels weird; peeing feels;
         weeing feels; wee feels different; peeing funny; weeing funny; peeing different; cant
         get hard; cant get it up; =no erection; cant get an erection; cant keep hard; sex is
         numb; cant orgasm; trouble going to the loo; trouble with the loo
        term both_legs_pain: both legs; down both; legs both; each leg; either leg
        when cauda_equina: both_legs_pain + bladder_new !old_leak|pregnant
        more postpartum: had baby; had the baby; baby came; gave birth; my baby was born; baby
         is # days; baby is a week; post birth
        term clot_big: clot _3 size; clots _3 size; size of _2 orange; size of _2 golf; size of
         _2 plum; size of _2 fist; size of _2 egg; size of _2 lemon; big clots; huge clot;
         massive clot; pad this hour; pad an hour; pads an hour; pads in an hour; pad every;
         pads _3 hour; through my second pad; through my third pad; flooding
        when obstetric_emergency: postpartum + clot_big !birth_ok|feeding_pad
        term feeding_pad: breast pad; breast pads; blocked duct; leg clot
        term thirst_word: drinking from the tap; cant stop drinking; drinking gallons; drinking
         loads; drinking pints; always thirsty; so thirsty; constantly thirsty; very thirsty;
         thirsty; thirst; drinks and drinks; drinking like; =never stops drinking; water all
         night
        term sugar_sign: lost _3 weight; losing weight; weight loss; clothes hanging; weeing
         all; weeing loads; peeing all; peeing loads; peeing a lot; weeing a lot; wetting the
         bed; bed wetting; always on the loo; skinny; thin
        term sugar_bad: vomiting; breathe funny; breathing funny; deep breathe; breathing
         heavy; puking; sick; breath smells; sweet breath; pear drops; nail varnish; drowsy;
         sleepy; tummy ache; belly pain; stomach pain; confused; so tired; weak; throwing up
        when dka: thirst_word + sugar_sign + sugar_bad|fastbreath|deep_breath => emergency
        more newborn: little one is 1/2/3/4/5/6/7/8/9/10/11/12 weeks; little one is
         1/2/3/4/5/6/7/8/9/10/11/12 wks; baby is 1/2/3/4/5/6/7/8/9/10/11/12 weeks; baby is
         1/2/3/4/5/6/7/8/9/10/11/12 wks; baby _1 1/2/3/4/5/6/7/8/9/10/11/12 weeks; baby _1
         1/2/3/4/5/6/7/8/9/10/11/12 wks; is 1/2/3/4/5/6/7/8/9/10/11/12 wks; is
         1/2/3/4/5/6/7/8/9/10/11/12 wks old; aged 1/2/3/4/5/6/7/8/9/10/11/12 weeks; aged
         1/2/3/4/5/6/7/8/9/10/11/12 wks; 1/2/3/4/5/6/7/8/9/10/11/12 weeker;
         1/2/3/4/5/6/7/8/9/10/11/12 week baby; son is 1/2/3/4/5/6/7/8/9/10/11/12 weeks; daughter
         is 1/2/3/4/5/6/7/8/9/10/11/12 weeks; born 1/2/3/4/5/6/7/8/9/10/11/12 weeks ago; born
         1/2/3/4/5/6/7/8/9/10/11/12 days ago; one month old; two months old; baby of two months;
         baby of 1/2/3/4/5/6/7/8/9/10/11/12 weeks; baby of 1/2/3/4/5/6/7/8/9/10/11/12 days
        term gca_sign: temple _3 sore/tender/pain/hurt/hurts; temples _3
         sore/tender/pain/hurt/hurts; scalp _3 sore/tender/hurts; jaw _4 chew/chewing; jaw
         aches; brush my hair; comb my hair; pain when chewing; sore to brush
        term sight_off: dim; dimmed; blurred; blurry; gone dark; lost sight; cant see; double;
         grey; shadow; sight; vision; misty; patchy
        when acute_vision: gca_sign + sight_off ~ eye_site !eye_ok => emergency
        more breath_now: puff; short of puff; wheezy; breathy; out of breath; winded; breathing
         hurts
        more side_hurts: under my ribs; under the ribs; stitch; when i breathe in; in my ribs;
         catch in; shoulder tip
        risk clot_risk: op last; op; after surgery; since my op; since the op; long flight;
         flew; flight; the pill; broken leg; plaster; boot; cast; cancer; chemo; bed for;
         pregnant; hrt; had my baby
        when pe_dvt: clot_risk + breath_now + side_hurts => emergency
        term room_night: comes into my room; comes in my room; comes into my bed; gets into my
         bed; gets in my bed; into my bed; touches me; touching me; makes me touch; made me
         touch; watches me shower; sits on my bed; comes to my bed; makes me do things; photos
         of me
        term home_man: stepdad; stepfather; dad; uncle; mums boyfriend; mum s boyfriend;
         boyfriend; brother; cousin; grandad; coach; teacher; neighbour; foster; lodger; carer;
         boss; priest; landlord; he
        when abuse_violence: room_night ~ home_man !massage_word => urgent
        term massage_word: massage; physio; doctor; cat; dog; toddler; nurse; cuddle;
         nightmares; asleep
        term grip_marks: finger shaped bruises; fingertip bruises; finger marks; grip marks;
         bruises on both arms; hand shaped; belt marks; cigarette burns; bite marks; unexplained
         bruises; flinches; flinching; cowers
        when abuse_violence: grip_marks + home_man|kids_word|person_old !injury_fine => urgent
        term injury_fine: football; rugby; blood test; cannula; warfarin; vaccination
        term never_like: =never been like this; =never like this; =not like him; =not like her;
         so unlike; out of character; =never done this; was fine yesterday; fine yesterday; till
         last night; until last night; until yesterday; till yesterday; since last night;
         overnight; all of a sudden; since this morning; only started
        term odd_thing: was on about; on about; thinks its; thinks hes; thinks shes; thinks he;
         insists; insisting; retired; packing; upside down; in the oven; in the fridge; in the
         freezer; wants to go home; looking for his; looking for her; wrong way round;
         wandering; wandered; shouting at; talking to the; cant work the; couldnt work the;
         forgot how; =doesnt know how; getting dressed for; school run; dead mother; her mother;
         his mother
        when acute_confusion: never_like + odd_thing + person_old !confused_ok|kidwho|joke_word
        term watch_hr: watch _2
         130/131/132/133/134/135/136/137/138/139/140/141/142/143/144/145/146/147/148/149/150/151/152/153/154/155/156/157/158/159/160/161/162/163/164/165/166/167/168/169/170/171/172/173/174/175/176/177/178/179/180/181/182/183/184/185/186/187/188/189/190/191/192/193/194/195/196/197/198/199/200/201/202/203/204/205/206/207/208/209/210/211/212/213/214/215/216/217/218/219/220;
         fitbit _2
         130/131/132/133/134/135/136/137/138/139/140/141/142/143/144/145/146/147/148/149/150/151/152/153/154/155/156/157/158/159/160/161/162/163/164/165/166/167/168/169/170/171/172/173/174/175/176/177/178/179/180/181/182/183/184/185/186/187/188/189/190/191/192/193/194/195/196/197/198/199/200/201/202/203/204/205/206/207/208/209/210/211/212/213/214/215/216/217/218/219/220;
         garmin _2
         130/131/132/133/134/135/136/137/138/139/140/141/142/143/144/145/146/147/148/149/150/151/152/153/154/155/156/157/158/159/160/161/162/163/164/165/166/167/168/169/170/171/172/173/174/175/176/177/178/179/180/181/182/183/184/185/186/187/188/189/190/191/192/193/194/195/196/197/198/199/200/201/202/203/204/205/206/207/208/209/210/211/212/213/214/215/216/217/218/219/220;
         heart rate _2
         130/131/132/133/134/135/136/137/138/139/140/141/142/143/144/145/146/147/148/149/150/151/152/153/154/155/156/157/158/159/160/161/162/163/164/165/166/167/168/169/170/171/172/173/174/175/176/177/178/179/180/181/182/183/184/185/186/187/188/189/190/191/192/193/194/195/196/197/198/199/200/201/202/203/204/205/206/207/208/209/210/211/212/213/214/215/216/217/218/219/220;
         pulse _2
         130/131/132/133/134/135/136/137/138/139/140/141/142/143/144/145/146/147/148/149/150/151/152/153/154/155/156/157/158/159/160/161/162/163/164/165/166/167/168/169/170/171/172/173/174/175/176/177/178/179/180/181/182/183/184/185/186/187/188/189/190/191/192/193/194/195/196/197/198/199/200/201/202/203/204/205/206/207/208/209/210/211/212/213/214/215/216/217/218/219/220;
         bpm
         130/131/132/133/134/135/136/137/138/139/140/141/142/143/144/145/146/147/148/149/150/151/152/153/154/155/156/157/158/159/160/161/162/163/164/165/166/167/168/169/170/171/172/173/174/175/176/177/178/179/180/181/182/183/184/185/186/187/188/189/190/191/192/193/194/195/196/197/198/199/200/201/202/203/204/205/206/207/208/209/210/211/212/213/214/215/216/217/218/219/220;
         130/131/132/133/134/135/136/137/138/139/140/141/142/143/144/145/146/147/148/149/150/151/152/153/154/155/156/157/158/159/160/161/162/163/164/165/166/167/168/169/170/171/172/173/174/175/176/177/178/179/180/181/182/183/184/185/186/187/188/189/190/191/192/193/194/195/196/197/198/199/200/201/202/203/204/205/206/207/208/209/210/211/212/213/214/215/216/217/218/219/220
         bpm; heart _2 at
         130/131/132/133/134/135/136/137/138/139/140/141/142/143/144/145/146/147/148/149/150/151/152/153/154/155/156/157/158/159/160/161/162/163/164/165/166/167/168/169/170/171/172/173/174/175/176/177/178/179/180/181/182/183/184/185/186/187/188/189/190/191/192/193/194/195/196/197/198/199/200/201/202/203/204/205/206/207/208/209/210/211/212/213/214/215/216/217/218/219/220
        term watch_bad: lying; sitting; resting; rest; in bed; on the sofa; doing nothing;
         keel; faint; dizzy; chest; breathless; black out; pass out; sweating; wont come down;
         =not coming down; woozy; lightheaded; hour; hours; grey
        when arrhythmia: watch_hr + watch_bad !run_word|gym_word
        more faint: keel over; keeling over; go over; going to go; going to drop; nearly went
         over; everything went; came over all; legs went from; black out; going to pass; see
         stars
        term sugar_number: sugar~ _3 under 4/four/3/three; sugar~ _3 below 4/four/3/three/70;
         sugar~ _3 less than 4/four/3/three/70; glucose _3 under 4/four/3/three; glucose _3
         below 4/four/3/three/70; glucose _3 less than 4/four/70; still under 4; still below 4;
         remains under 4; remains below 4; stays under 4; stays below 4; remains low; stays low;
         still low
        term treated_word: treatment; treatments; treated; juice; sweets; tablets; gel; jelly
         babies; coke; lucozade; glucose; three times; sugar
        when hypoglycaemia: sugar_number + treated_word ~ sugar_number + diabetic|treat_count
        term treat_count: treatments; treatment; after three; after two; juice; gel; # times;
         =not coming up; wont come up; lucozade; sweets
        when severe_dehydration: dehydrated + no_urine
        when severe_dehydration: no_urine + stand_giddy + gastro|vomiting|both_ends =>
         emergency
        term both_ends: runs; both ends; d and v; the trots; squits
        term stand_giddy: dizzy every time; dizzy _4 stand; dizzy _4 stands; dizzy on standing;
         faint _4 stand; lightheaded _4 stand; giddy; woozy when; collapses; too weak; cant
         stand
        more no_urine: =hasnt weed; =no wee for; =hasnt had a wee; =no wet; =no wees
        more cluster: fourth one; third one; fifth one; third today; fourth today; another one;
         =isnt coming round; =not coming round; =doesnt come round; =without waking up; wont
         stop
        when seizure: epileptic + cluster !dose_word
        term dose_word: tablet; tablets; dose; prescription
        term blow_word: boot; kick; kicked; knee; elbow; punch; punched; ball; headbutt; stud;
         bat; brick; branch; swing; door; goalpost; tackle; clash of; collision; scaffold;
         bottle; clonked; whack; whacked; thumped; walloped; bang; banged; clattered; smacked
        derive head_blow = blow_word ~ head_only
        term head_after: same question; same thing over; asking the same; keeps repeating;
         repeating; repeats himself; repeats herself; vomiting; sick; confused; drowsy; sleepy;
         dazed; glazed; =not right; blank; =doesnt remember; cant remember; =no memory;
         slurring; staggering; wobbly; fluid; blood from his ear; unequal; pupils; fit; double;
         weird; knocked out; out cold; blacked out; came round
        when head_injury: head_blow + head_after !head_fine|like_hit|hit_fine_head
        term head_fine: years ago; last year; months ago; last month; scan; cleared; fine now;
         all clear; sick and tired; headache for
        term hit_fine_head: banging headache; banging head; head banging; banging heads; sleepy
         suburb; hangover; hungover
        cue hypothetical cover clause: most nosebleeds; most headaches; most coughs; most
         burns; most rashes; most bruises; most faints; most falls; most bumps; most sore
        when suicide_self_harm: cut_self + cant_stop_it => emergency
        term cut_self: cutting myself; cutting yourself; cutting herself; cutting himself;
         cutting my; cutting her; cutting his; hurting myself; hurting yourself; burning myself;
         burning my
        term cant_stop_it: =not able to stop; cant stop; cannot stop; unable to stop; wont
         stop; deeper; getting deeper; worse; more and more; scared i
        when acute_abdomen: no_wind + belly_pain + vomiting|belly_big|severe => emergency
        term mouth_no: word or two; one word; two words
        when severe_dyspnoea: mouth_no ~ breath_any
        pseudo: no making; no moving; no breathe; no waking; no answering; no speaking; no
         talking; no passing; no eating; no drinking; no stopping; no feeding; no responding; no
         looking
        """#
}
