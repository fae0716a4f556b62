extension RuleText {
    /// Families of words for face, arm, speech, sight and gait, for the head, for fits and faints and for a mind that slips.
    static let familiesBrain = #"""
        set sidebit: half side corner
        term face_fallen: face/mouth/smile/lip/eyelid/cheek _4
         dropped/drooping/droops/drooped/droopy/hanging/hangs/lopsided/slipped/slipping/wonky/crooked/squint/sagging/sags/melted/melting/slid/sliding/sunk/uneven/twisted/skewed/dragged/drags;
         @sidebit _4 face/mouth/smile/lip _4
         down/dropped/different/hanging/numb/dead/slack/still/frozen/lower/dribbling/dribbles;
         face/smile/mouth _2 @weird; @weird _1 face/smile; grin _3 half; half _2 grin/smile
        term arm_fails: arm/hand/leg/foot/fingers/side _4
         hangs/hanging/limp/useless/dead/heavy/lead/floppy/flopped/flops/dangling/dangles/numb/weak/clumsy/lazy/asleep/wrong/drags/dragging/dragged/gone;
         arm/hand/leg/foot/fingers/side wont/doesnt/isnt/cant/didnt/stopped/refuses/refused/not/no
         _2
         work/working/move/moving/lift/lifting/grip/hold/respond/obey/do/go/raise/raising/close/behave/listen/support;
         @cannot _2 lift/raise/move/use/feel/grip/control _3 arm/hand/leg/foot/fingers/side;
         lost/loses/losing _2 strength/use/power/grip/control/feeling _4
         arm/hand/leg/foot/fingers/side; couldnt/cant _2 get/find _2 strength/grip/power/feeling _4
         arm/hand/leg/foot/side; drops/dropping/dropped _2
         everything/things/cup/cups/mug/fork/spoon/pen/phone/keys/glass/coffee/tea; drags/dragging
         _2 foot/leg; @cannot _2 hold _2 cup/mug/fork/spoon/pen/phone/cutlery; wrong hand; @sidebit
         _2 body _4 numb/dead/weak/heavy/tingly/tingling/useless/gone; lean~ _3 side; list~ _2 to
         one side
        term speech_slips: words/speech/sentences/talking/voice/sentence _5
         jumbled/slurred/slurring/nonsense/garbled/wrong/gibberish/muddled/mixed/scrambled/rubbish/mush/mumbled/mangled/thick/drunk/funny/stuck/soup/salad/mashed;
         talking/talks/talked/speaking/spoke/speaks/spouting/sounded/sounds/sound/sounding _3
         gibberish/nonsense/rubbish/drunk/pissed/slurred/garbled/jumbled/thick/gobbledegook/dutch/backwards/drunken/tipsy/sloshed/hammered;
         came out/wrong _4 rubbish/nonsense/gibberish/garbled/wrong/jumbled; slur~ _2
         words/word/speech; @cannot _2 find/get _2 words/word/names; words _2 wont/dont _1 come;
         came out _2 my mouth _3 rubbish/nonsense/wrong; forgets/forgot/lost _2 words/names/word;
         calls everything; calling everything; wrong words; words _3 wrong order; mixing up words;
         tongue tied; cant/couldnt get _2 words/sentence out; words come out
        term sight_half: @cannot _2 see _4 left/right/side/half; half _3
         vision/sight/page/screen/plate/world/faces/everything; missing half; missing _3 side;
         bumping into _3 door/doors/doorframe/wall/walls/things/furniture; walked into _3
         door/doors/frame/wall; seeing double; sees double; double vision; seeing two; two of
         everything
        term gait_lost: falling/veering/leaning/listing/tipping/keeling/staggering/pulled/drifting
         _3 side/left/right; staggering; stagger; @cannot walk straight; walking _2 drunk; @cannot
         _1 stand straight; spinning _4 falling; lurching; legs like jelly; room _2 spinning;
         balance _2 gone; wobbly; =no balance; lost _1 balance
        group st_face: face_fallen face_droop face_odd face_skew face_side one_grin side_dribble
        group st_limb: arm_fails limb_weak limb_off hand_failed limb_gone side_weak hand_idle
         grip_gone side_numb drop_things
        group st_talk: speech_slips speech_bad talk_bad words_lost wrong_words word_salad
         marble_talk drunk_sound
        group st_sight: sight_half half_vision half_frame
        group st_gait: gait_lost balance_loss
        term burst_on: suddenly; sudden; all of a sudden; all at once; out of nowhere; out of the
         blue; just now; just happened; just started; # minutes ago; # mins ago; minutes ago; half
         an hour ago; an hour ago; # hours ago; hour ago; mid sentence; mid
         presentation/meeting/lesson/call/sermon/service/dinner/lunch/match; for # minutes; for #
         mins; for _1 few minutes; for ten minutes; for five minutes; for a quarter; quarter of an
         hour; since breakfast; since lunch; since lunchtime; this morning; at lunch; at breakfast;
         at dinner; earlier today; while we were talking; was fine; right as rain; back to normal;
         normal again; fine now; came back; comes and goes today; tonight; woke up; woke; an hour;
         after lunch
        term other_cause: carpal; sciatica; slept on; dentist; numbing; filling; stammer; stutter;
         ms; parkinsons; migraine; cerebral; birth; autistic; autism; teething; nursery; reception
         class; learning to; homework; spanish; english; german; french; language; accent; exam;
         exams; wedding; speech therapy; speech therapist; best man; for years; for months; months;
         years; old stroke; dementia; tennis; sprain; sprained; broke; broken; fracture; fell;
         injection; botox; filler; bells; bell s; drunk last; hungover; hangover; wine; pints;
         beers; autocorrect; sore throat; laryngitis; tonsillitis; tonsils; glands; glandular;
         cold; screen; telly; tv; phone screen; emails; frozen shoulder; gym; lens; glasses
         prescription; contact lenses; film; book; cough; spots; acne; rash; swollen; swelling;
         pins and needles; cold sore; tired; plaster; cast; physio; arthritis; vertigo; crystals;
         labyrinthitis; ear
        when stroke_tia: st_face + st_limb|st_talk|st_sight
         !other_cause|dentist|face_benign|old_stroke|injury_any
        when stroke_tia: st_talk + st_limb|st_sight !other_cause|old_stroke|kid_self|injury_any
        when stroke_tia: st_limb + st_sight|gait_lost + burst_on !other_cause|old_stroke|injury_any
        when stroke_tia: st_gait + st_talk|st_sight + burst_on
         !other_cause|old_stroke|aura|drunk_ok
        when stroke_tia: face_fallen + burst_on|one_side
         !other_cause|dentist|face_benign|kid_self|kids_word
        when stroke_tia: arm_fails ~ burst_on + one_side|left_or_right
         !other_cause|nerve_benign|old_stroke|injury_any|kid_self|limb_sleep|injury_hit|fall_word|gym_word
        when stroke_tia: speech_slips + mins_spell
         !other_cause|kid_self|drunk_ok|old_stroke|been_boozing
        term left_or_right: left; right; one side; one arm; one leg; one hand
        term mins_spell: for # minutes; for # mins; for _1 few minutes; for ten minutes; for five
         minutes; a few minutes; few minutes; quarter of an hour; half an hour; back to normal;
         normal again; went back; suddenly; all of a sudden; out of nowhere; just now; minutes ago;
         hour ago; mid presentation; mid sentence; =not had a drop; sober; =havent been drinking;
         =not been drinking; =not had a drink; teetotal; =dont drink
        when stroke_tia: st_talk + not_a_drop !kid_self|old_stroke
        term not_a_drop: =not had a drop; =havent had a drop; =not a drop; =hasnt had a drop; =not
         been drinking; =havent been drinking; =hasnt been drinking; =not had a drink; sober;
         teetotal; =dont drink; =doesnt drink

        term zero_ten: zero to _3 ten/hundred/10/100/agony/unbearable/screaming; nothing to _3
         ten/hundred/10/100/agony/unbearable/screaming/worst/blinding; 0 to _3
         ten/10/100/hundred/agony; one to ten; =none to _2 agony; full blast _3 second/seconds;
         slammed; gunshot; gun went off; bomb; bomb going off; firework; explosion; exploded;
         thunderclap; lightning; struck by; clubbed; axe; sledgehammer; hammer; bat; brick hit; hit
         with a; hit by a; went bang; popped; burst; snapped; kicked in
        term skull_in: in my head; in my skull; inside my head; inside my skull; inside _1 head; in
         his head; in her head; back of _1 head/skull; side of _1 head/skull; across _1 head/skull;
         head; skull; headache; brain; behind my eye; base of _1 skull
        term skull_bad: neck; sick; vomit~; threw up; pain; agony; headache; light; ten out; 10
         out; 10 10; worst; unreal; cant move; cant bear; screaming; dropped to _1 knees; knees
        when thunderclap_headache: zero_ten ~ skull_in + skull_bad
         !injury_hit|head_joke|usual_mig|injury_any|hit_head|headinj|head_bang
        when thunderclap_headache: zero_ten + skull_in ~ skull_bad +
         peak|abrupt|sudden_strict|second_word
         !injury_hit|head_joke|usual_mig|injury_any|hit_head|headinj|head_bang
        when thunderclap_headache: zero_ten ~ second_word + skull_in
         !injury_hit|head_joke|usual_mig|injury_any|car_speed|head_bang
        term second_word: in seconds; in a second; in _2 second/seconds; within seconds; in under a
         minute; in one second; instantly; instant; straight away; like a switch; a split second;
         under a minute
        term car_speed: mph; car; bike; motorbike; sixty; electric; engine
        term head_joke: tax; teenager; kids; paperwork; boss; idea; song; music; news; joke; lol;
         haha; film; game; book; hangover; wine; ear popped; ears popped; sinus; squeaky; months;
         years; weeks; cracks; clicks; shoulder; knee

        term first_fit: =never had one; =never had _3 before; first time; first ever; =not had one
         before; out of nowhere; out of the blue; today; just now; hour ago; this morning; tonight
        term shaky_turn: funny turn _3 shaking/jerking/twitching/stiff; turn _2 shaking/jerking;
         went stiff and; gone stiff and; stiff _2 shook; shook all over; shaking all over _3 floor;
         jerking all over; arms and legs _3 jerking/shaking/flailing/going/thrashing; thrashing _2
         floor; convulsing; convulsed; foaming; frothing _2 mouth; eyes rolled _3; eyes _2
         rolling/rolled _1 back/up; jerking and
        when seizure: shaky_turn +
         first_fit|collapse|drowsy|confused|bitten_tongue|wet_self|unresponsive|blue
         !withdrawal_of|fever_shake|pet_word2|film_word
        term fever_shake: shivering; shivery; cold; teeth chattering; laughing; film; dance;
         dancing; dog; dreaming; exam
        term light_out: went out like a light; out like a light; lights went out; went blank and;
         went down like a sack; went down like a tree; went down like _2 potatoes; dropped like a
         stone; dropped like _2 stone; hit the deck; hit the floor; keeled over
        term effort_now: running; football; treadmill; swimming; gym; match; race; sprint;
         sprinting; training; rugby; netball; cycling; marathon; pitch; warning; three times;
         twice; on the stairs; jogging; basketball; tennis; spin class
        when loss_of_consciousness: light_out + effort_now !faint_ok|asleep_word|sleep_well
        term sleep_well: slept; sleep; asleep; nap; bed; journey; pillow; bath; story

        term infant_drop: was dropped; been dropped; got dropped; i dropped; he dropped; she
         dropped; slipped from _1 arms; slipped out of _1 arms; rolled off; rolled out; fell off;
         fell out; fell down; tumbled
        term babe_ill: vomit~; sick; =isnt herself; =isnt himself; =not herself; =not himself; =not
         right; sleepy; drowsy; floppy; wont wake; wont feed; high pitched; squishy; soft lump;
         lump; boggy; pale; limp; crying weird; glazed; unsettled; fit
        when head_injury: infant_drop + infant|baby_word|newborn|kid + babe_ill
         !tummy_bug|fall_asleep|phone_drop|asleep_word|weight_drop|toddler_well
        term tummy_bug: bug; nursery bug; fever; temp; temperature; teething; fell asleep; ill
         with; norovirus; bottle dropped; toy; dummy; appetite
        term phone_drop: dropped the phone; dropped a feed; dropping feeds; dropped his nap;
         dropped her nap; dropped naps; dropped a nap; dropped off
        term weight_drop: centile; weight; line; lines; nap; naps; feed; feeds; teeth
        when head_injury: blow_low + low_sleepy
         !lice_word|brick_wall|hangover_word|weeks_fine|years_told|usual_mig
        term blow_low:
         hit/banged/whacked/cracked/smacked/bumped/bashed/bonked/thumped/clonked/knocked/fell/fel/landed
         _4 head/skull; head/skull _3 hit/smacked/cracked/bounced/struck;
         trampoline/trampolin/swing/slide/bike/ladder/climbing/bunk _4
         concrete/concreet/floor/ground/pavement/patio/tarmac/head; fell/fel/came off _4
         trampoline/trampolin/swing/ladder/bunk/horse/scooter
        term low_sleepy: wont stay awake/awak; cant stay awake; =not staying awake; keeps falling
         asleep; keeps dropping off; hard to wake; wont wake; drowsy; dozy; dopey; sleepy;
         confused; muddled; repeating; same question; vomit~; sick; being sick; slurring; glazed;
         one pupil; unequal; clear fluid; ear; weaker; unsteady; more and more sleepy

        term temp_alone: temperature; fever; feverish; burning up; hot; temp
        term neck_locked: stiff neck; neck _2
         stiff/rigid/locked/wooden/solid/hurts/wont/straight/robot; @cannot _2 chin _3 chest; chin
         to chest; @cannot _1 bend _2 neck; @cannot look down; holds _1 neck; neck like
        term light_hurts: light _3 hurts/hurting/hurt/stabbing/kills/painful/unbearable; hiding _2
         light; bulb _3 stabbing/hurts/hurting; @cannot _1 stand/bear/look/take/tolerate _2
         light/lights; curtains _2 shut/closed/drawn; wont have _2 curtains/light; under the covers
         from; in the dark; hates _2 light; bright light; lights off
        term head_split: headache; head _2 splitting/pounding/thumping/banging/bursting/killing;
         splitting head; splitting headache; thumping head; pounding head
        when meningitis: neck_locked + temp_alone +
         light_hurts|head_split|vomiting|drowsy|behaviour|rash|sick_person
         !slept_funny|usual_mig|cold_flu|whiplash_word|temp_normal
        when meningitis: neck_locked ~ temp_alone
         !slept_funny|usual_mig|whiplash_word|temp_normal|desk_neck|weather_word|gland_sore
        term gland_sore: glands; tonsils; sore throat; lump in; glandular
        term desk_neck: desk; pillow; gym; draught; radiator; months; weeks; years; physio; slept;
         hot water bottle; hot pack; heat pack; hot shower; hot bath
        when meningitis: light_hurts + head_split +
         drowsy|rash|neck_locked|confused|behaviour|dot_word !usual_mig|hangover_word|usual_thing
        term usual_thing: usual; migraine; migraines; as always; my normal; hungover; same as
         before
        when meningitis: light_hurts + temp_alone + head_split|drowsy|vomiting
         !usual_mig|conjunct_word|cold_flu|temp_normal
        term conjunct_word: conjunctivitis; pink eye; stye; hayfever; measles jab

        set nowhere_to: where who what which
        term mind_lost: has/have/had/got _1 no idea/clue @nowhere_to; =no idea where/who/what
         year/what day _4; @not _2 know/knows _2 where/who/what _4
         is/are/am/day/year/month/house/for; @not recognise _3; @not recognize _3; @cannot _2 work
         out/remember _3 is/year/day/name/spoon/fork/kettle/live/lives/for; thinks _3
         19/1950/1960/1970/war/king/school/hotel/mother/dead/alive; thinks its 19#; calls me by;
         calling me _2 name; asking for _3 dead/late/mum/mother; asked/asking/asks _4 times/again
         _4; keeps asking; seeing/sees/saw _3
         people/man/men/children/things/animals/spiders/cats/insects _4;
         talking/talks/chatting/speaking to _4
         dead/there/people/wall/nobody/ghost/ghosts/himself/herself; picking at _2
         air/sheets/blanket/clothes/bedclothes; plucking at _2 air/sheets/blanket; pulling _2
         invisible/imaginary; invisible threads/string/people/things; put/putting/puts _3
         fridge/oven/microwave/washing _4; in _2 nightie/pyjamas; go to school; late for school;
         catch a bus; go to work; go home; leave the house; @not making _2 sense; muddled; jumbled;
         rambling; disorientated; disoriented; away with the fairies; lost the plot; off _1 head;
         out of it; in _1 own world; upside down; there is no man; theres no man; theres nobody
         there; nobody there; =isnt there; =arent there
        term was_sharp: fine yesterday; was fine; sharp as; right as rain; ok yesterday; okay
         yesterday; normal yesterday; himself yesterday; herself yesterday; himself on; herself on;
         last week _4 tax/crossword/drove/shopping/bowling/dancing/fine/cooked/bridge/return; does
         the crossword/sudoku; did the crossword; did our tax; sharp; =never been like this; =not
         like him; =not like her; =never like this; suddenly; all of a sudden; overnight; since
         yesterday; since last night; since this morning; from one day; since
         sunday/monday/tuesday/wednesday/thursday/friday/saturday; in a day; in a few hours; in an
         hour; hours; this morning; today; tonight; out of nowhere; normally; usually; on
         monday/tuesday/wednesday/thursday/friday/saturday/sunday; came on
        term grown_one: dad; father; mum; mother; nan; gran; grandma; grandad; grandfather;
         grandmother; husband; wife; aunt; auntie; uncle; father in law; mother in law; lady;
         gentleman; neighbour; she; he; resident; client
        term slip_fine: dementia; alzheimers; alzheimer s; phone; tv; telly; remote; computer; app;
         password; letter; form; dream; dreams; film; book; sat nav; satnav; drunk; high; hospital;
         ward; anaesthetic; kid; toddler; son; daughter; teenager; ghost; psychic; church; weather;
         birthday; memory clinic; years; months; gradually; medium; prank; joke; jokes; lol; school
         run; forgetful; homework; nursery; menopause; brain fog; baby brain; cat; dog; crossword
         clue; prayers; gps; fever dream
        when acute_confusion: mind_lost ~ was_sharp + grown_one
         !slip_fine|psych_known|confused_ok|muddle_ok|kid_self
        when acute_confusion: mind_lost + was_sharp ~ grown_one
         !slip_fine|psych_known|confused_ok|muddle_ok|kid_self
        term mind_lost_two: picking at _2 air; invisible threads; =doesnt recognise me; =no idea
         where _1 is; =no idea who _2; =no idea what year; who the man; in the garden _3 man; what
         a spoon; what _2 spoon; what _2 fork
        when acute_confusion: mind_lost_two + was_sharp + grown_one
         !slip_fine|psych_known|confused_ok|kid_self
        """#
}
