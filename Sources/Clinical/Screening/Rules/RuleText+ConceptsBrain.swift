extension RuleText {
    /// Brain, nerves and eyes: a part of the body near what is wrong with it.
    static let conceptsBrain = #"""
        term understand_word: understand; understanding; comprehend; comprehending; what is
         said; being said; follow _2 conversation; instructions; commands
        term trouble_word: problem; problems; trouble; difficulty; difficulties; cant; unable;
         struggles; struggling; =doesnt; =didnt; couldnt; =not
        derive understand_bad = understand_word ~ trouble_word
        mod onset_minutes: came on; comes on; within minutes; in minutes; sudden; suddenly; all
         of a sudden; out of nowhere; out of the blue; this morning; since lunchtime; an hour
         ago
        when stroke_tia: understand_bad + onset_minutes !brain_ok|letter_word
        term letter_word: letter; form; instructions; leaflet; results; report; homework;
         receptionist; accent
        term half_side: left side; right side; on _1 left; on _1 right; left half; right half;
         that half; that side; one half; to the left; to the right
        term ignore_word: @not _1 see/seeing/notice/look; ignores; ignoring; misses; bumps;
         bumping; veers; veering; drifts; drifting; leaves the food; walks into; walking into;
         knocks into; leans; leaning; listing; tilting; toppling
        derive neglect = half_side ~ ignore_word
        term drive_word: car; cars; driving; drive; steering; parked; lane; road; tyre; bike;
         picture; shelf; tooth; house
        when stroke_tia: neglect !drive_word|nerve_benign|brain_ok
        mod arm_word_two: arm; arms; hand; leg; foot; face; fingers
        more collapse: collapse; collapses
        term limb_asleep: went to sleep; gone to sleep; fell asleep; gone funny; went funny;
         feels funny; =not mine; someone elses; useless; lame; like lead; wont do
        derive limb_gone = arm_word_two ~ limb_asleep
        when stroke_tia: limb_gone +
         talk_bad|speech_bad|face_odd|face_droop|limb_off|half_vision !brain_ok
        more peak: peaks; peaking; peaks in; peaked; at its worst within; worst within; reaches
         its worst; reached its worst; maximum within; under a minute; less than a minute; in
         under; within minutes; within a few minutes; built up in; in moments; fully blown
        term jerk_word: jerk; jerks; jerking; twitch; twitches; twitching; convulse; thrashing;
         shaking; shakes; stiffens; stiffened
        term uncontrolled: uncontrollably; uncontrollable; violently; all over; whole body;
         arms and legs; limbs; rhythmically; rhythmic
        more fit = jerk_word ~ uncontrolled
        term epileptic: epileptic; epilepsy; epileptics; seizure; seizures; fit; fits
        term cluster: one after the other; one after another; one on top of; back to back;
         =without waking; =without coming round; =without coming to; =without recovering; in
         between; straight into another; =hasnt come out; =not come out
        when seizure: epileptic ~ cluster
        more bladder_new: problems passing urine; problems peeing; problems weeing; problem
         passing; changes in how _2 pee/wee; change in bladder; bladder change; bowel change;
         loss of sensation; altered sensation; reduced feeling; lost sensation; leaking urine;
         leaking poo; soiling myself
        term lose_word: lose; lost; losing; loses; loss; gone; going; went; goes; disappeared;
         vanish~; fade~; blacked; blurred; dimmed; blank
        term sight_word: sight; vision; eyesight; see
        term in_eye: one eye; left eye; right eye; an eye; all or part; part of; half of;
         either eye; both eyes
        derive sight_lost = lose_word ~ sight_word ~ in_eye
        term sight_slow: gradually; slowly; over the years; years; months; cataract; cataracts;
         glasses; macular; optician; glaucoma; reading; lazy eye; usual migraine; aura; born;
         colour blind
        when acute_vision: sight_lost !sight_slow|eye_ok => emergency
        term cover_word: blind; curtain; shade; shutter; veil; shadow; film; cloth; cloud;
         screen; net; blanket; wall
        term over_word: down; over; across; pulled; pulling; coming; drawn; drawing; falling;
         lowering; creeping; rising; sliding
        term eye_site: eye; eyes; vision; sight; eyesight
        derive eye_covered = cover_word ~ over_word ~ eye_site
        term shade_ok: eye shadow; eyeshadow; makeup; sunglasses; window; windows; contact lens
         film; tv; screen time; blinds; film on tv; shadows under
        when acute_vision: eye_covered !shade_ok|sight_slow => emergency
        term odd_face: funny; odd; strange; weird; different; numb; stiff; frozen; dead; wonky;
         =not right
        term left_right: on the left; on the right; left side; right side; one side; on one
         side; left half; right half; to the left; to the right; side of
        term face_only: face; mouth; smile; cheek
        derive face_side = face_only ~ odd_face ~ left_right
        when stroke_tia: face_side !face_benign|dentist|brain_ok
        more speech_bad: like hes had _3 drink; like shes had _3 drink; as if hes had _3 drink;
         as if shes had _3 drink; like hes been drinking; like shes been drinking; as if he had
         been drinking; as if she had been drinking; sounds pissed; sounds like he had; talking
         like _4 drunk; like im drunk
        term find_words: find _2 words; find _1 right words; get _1 words out; form words; form
         _2 sentence; say what; get _1 sentence out; remember words; remember the word
        term cannot_word: cant; couldnt; unable; struggling; struggles; struggled; difficulty;
         trouble; wont; =not able; lost; stuck
        derive words_lost = cannot_word ~ find_words
        term words_fine: thank; thanks; describe; express; love; eulogy; essay; letter;
         breathe; breathless; cry; sad; grief; interview; always; years
        when stroke_tia: words_lost + onset_minutes|sudden_strict|limb_weak|numb|face_odd
         !brain_ok|words_fine
        more vision_loss: trouble seeing; difficulty seeing; problems seeing; trouble with _2
         vision; trouble with _2 sight; problems with _2 sight; problem seeing; hard to see
        term word_salad: =werent words; =arent words; =not real words; =not words; made up
         words; writing nonsense; wrote nonsense; reading nonsense; cant write; couldnt write;
         handwriting gone; texting nonsense
        more limb_off: slipping out of _2 fingers; slipping out of _2 hand; slips out of _2
         hand; slipped from _2 hand; falling out of _2 hand; drops everything; dropping
         everything
        when stroke_tia: word_salad +
         limb_off|limb_weak|numb|face_odd|onset_minutes|balance_loss !brain_ok
        term alien_word: =isnt his; =isnt hers; =isnt mine; =not mine; =not his; somebody
         elses; someone elses; belongs to
        when stroke_tia: arm_word_two ~ alien_word !drive_word|shoe_thing
        term shoe_thing: shoe; shoes; glove; sock; sleeve; prosthetic; false; trousers
        more ignore_word: went over; went straight over; falls; falling; goes over; fell;
         keeled
        more peak: nought to ten; zero to ten; in a blink; in the blink; snap of _2 fingers;
         click of _2 fingers
        when thunderclap_headache: worst_headache + peak
        term popped: pop; popped; snap; snapped; burst; bang; crack; explosion
        term head_only: head; skull; brain
        derive head_pop = popped ~ head_only
        when thunderclap_headache: head_pop + peak|pain|headache !injury_hit|ear_word
        term ear_word: ear; ears; plane; sinus; neck; clicking; massage; chiropractor; joints;
         bike; door
        term toilet_sit: sat on the toilet; sitting on the toilet; toilet seat; on the loo;
         sitting down; when i sit; the chair
        more bladder_new: cant tell if ive; cant tell when ive; =dont know if ive been; =dont
         know when ive; cant tell if im going; unaware
        when cauda_equina: numb ~ toilet_sit + back_or_cancer|bladder_new !old_numb|years_told|both_ok_leg
        term dead_ago: dead; died; passed away; been gone
        term ask_dead: asking; asks; asked; rang; ringing; calling; looking for; waiting for;
         talking to; shouting for
        derive asks_for_dead = ask_dead ~ dead_ago
        when acute_confusion: asks_for_dead + person_old + new_onset|again_times
        term again_times: # times; keeps; again; over and over; all day; all night; three
         times; since; was fine
        more fit: fit goes; fit lasts; fit carries on; fit continues; fit does not; fit is not;
         fits go on
        when stroke_tia: arm_word_two ~ weak + limb_off !nerve_benign|injury_any|brain_ok
        more speech_bad: wont make sense; =not make sense; =doesnt make any sense; makes no
         sense when
        when stroke_tia: limb_weak ~ one_side + talk_bad|speech_bad|confused
         !old_stroke|injury_any
        more bladder_new: =no longer feel when; =no longer feel _3 wee/pee/toilet; cant feel
         when i go; =dont feel when i go
        cue administrative both sentence: must not drive; not drive until; allowed to drive;
         tell the dvla
        more limb_off: pick up _3 fork/cup/pen/spoon/mug/glass/knife/phone
        term wrong_words: calling the _2 a; calls the _2 a; calling things; wrong names; wrong
         word for; names wrong
        when stroke_tia: wrong_words|limb_off ~ arm_word_two + onset_minutes|just_begun
         !brain_ok
        when stroke_tia: wrong_words + limb_off !brain_ok
        term just_begun: just started; just began; just happened; started today; started this
         morning; since breakfast
        more odd_face: fall down; falling down; gone down; dropping; drooped; droopy; sagging;
         lower; falling
        term worst_pain_life: worst pain of _2 life; worst pain ever; worst pain he; worst pain
         she; worst pain ive
        when thunderclap_headache: headache + worst_pain_life !fever
        more wipe_numb: cant feel _2 bum/bottom/arse/backside/buttocks/privates/cheeks
        """#
}
