extension RuleText {
    /// Brain, nerves, consciousness.
    static let brain = #"""
        term face_droop: mouth _3 lopsided; lopsided _2 face/mouth/smile; face has fallen;
         fallen on one side; face _2 fallen; facial weakness; facial palsy; cant close one eye;
         face drops; uneven smile; smile _2 droopy; mouth _2 drooped; lip _2 droop~; face _4
         droop~/dropped/drop/drops/fallen; face _4
         falling/slipped/lopsided/crooked/uneven/wonky; face _4
         twisted/slid/sagging/sagged/saggy/hanging; face _4 slack/melted/numb/dead/weak/wonky;
         droop~ _3 face/mouth; face gone; mouth _3 droop~/dropped/crooked/lopsided/slipped;
         mouth _3 down/twisted/side/wonky/sagging; @cannot _1 smile; smile _3
         crooked/uneven/lopsided/wonky/drooping/drooped; droopy face; facial droop; half _2
         face; side of _2 face _2 numb/droop/dropped; one side of _3 face; droopy; smile on one
         side; eyelid droop; face looks wrong; face _2 pulled; dribbling from one side; side of
         _2 mouth; left side of _2 face; right side of _2 face; half my face; drooling from one;
         face _3 wrong one side; face look wrong; one side of _2 face; face not even; face not
         the same; face is not right; face _3 not right
        term speech_bad: speak~ _2 not _1 clear/clearly/properly/right/good/well; talk~ _2 not
         _1 clear/clearly/properly/right/good/well; speech not clear; speech isnt clear; =not
         speak _1 clear/clearly/good/well; =not talk _1 clear/clearly/good/well; speak no clear;
         =no speak; =no talk; words not clear; =not speaking properly; =isnt speaking properly;
         =not talking properly; couldnt get words out; talking nonsense; aphasia; dysphasia;
         dysarthria; talking double dutch; words jumbled; couldnt form words; cant form words;
         speech went; lost her words; lost his words; talk properly all; gobbledegook;
         gobbledygook; talking rubbish; speaking nonsense; words are muddled; cant string _3
         sentence; cant talk properly; =not talking right; talking all wrong; slurr~; slurring;
         slurred; slur; speech _5 jumbled/weird/funny/slurred/gone/garbled/strange; speech _5
         mixed/wrong/slow/off/muddled/nonsense/gibberish; @cannot _1 speak; @cannot talk; words
         _4 wrong/jumbled/mixed/muddled/slurred/mush/out/funny; talking gibberish; talking _2
         gibberish/rubbish/funny/weird/nonsense; @cannot get _2 words/word out; @cannot find _2
         words; lost _2 speech; garbled; sounds drunk; jumbled; speech; couldnt speak; couldnt
         talk; mumbling; words wont come; =not making sense; cant get _2 words; forgot how to
         speak; lost _1 words; lost for words suddenly; @cannot say; talk gibberish; speaking
         gibberish; tongue tied; talking like _1 drunk; @cannot form; =not make words; cant make
         words; =not making words; =no words come; =no words coming; trouble speaking;
         difficulty speaking; trouble talking; difficulty talking; difficulty finding words;
         difficulty understanding what; inability to speak; unable to speak; trouble finding
         words; word finding
        term vision_loss: vision went; blind coming down; sight _1 went; vision _2 out in; lost
         part of _2 vision; couldnt see _4 eye; couldnt see; went blind; eye went blank; grey
         out in one eye; @cannot see _3 eye; lost _3 vision; lost _3 sight; vision _2 gone;
         sight _2 gone; vision loss; loss of vision; loss of sight; gone blind; blind in; going
         blind; half my vision; cant see _1 left/right/one; @cannot see out; vision _1 went;
         sight went; everything went black; double vision; seeing double; curtain; missing half;
         tunnel vision; side of _2 vision; vision _2 half; blindness; part of my vision; vision
         in one; vision _3 disappeared; vision _3 black; blacked out in one eye; vision blacked;
         cant see; sight in; shutter; half of everything; see half; vanished _3 sight; vanished
         from my sight; side _4 vanished; cant see _3 left; cant see _3 right; couldnt see _3
         left; couldnt see _3 right; lost half; half my sight; left side of my vision; right
         side of my vision; couldnt see one half; cant see one half; one side _4 from my sight;
         left side _4 sight; right side _4 sight; side vanished
        term balance_loss: problems with balance; coordination; balance and coordination;
         ataxia; ataxic; cant coordinate; lost coordination; trouble walking; falling to _2
         left/right/side; leaning to one; veering; @cannot walk straight; lost _2 balance; cant
         stand; @cannot _1 balance; room spinning; vertigo; walking like _2 drunk; staggering;
         @cannot walk; stumbling; falling over; walking into things; wont stand; sudden
         dizziness; keeps falling; unsteady; walks into; bumping into; swaying
        term one_side: left side; right side; one side; down one side; left arm; right arm;
         left leg; right leg; half _2 body; left hand; right hand; arm and leg; side of _2 body;
         whole side; one arm; one leg; her arm; his arm; my arm; half my; one hand; face and
         arm; arm and face; side of me; left foot; right foot; same side; arm on the same side
        derive side_numb = one_side ~ numb
        derive side_weak = one_side ~ weak|limb_weak
        term stroke_now: having _2 stroke; think _4 stroke; mini stroke; tia; this a stroke; be
         a stroke; stroke symptoms; stroke now; had a stroke _2 think; signs of a stroke; having
         another stroke; another stroke; stroke happening
        term nerve_benign: slept on; carpal; sitting on; wakes me; shaking the hand; at night;
         sciatica; both hands; both feet; neuropathy; gardening; lifting; gym; funny bone; pins
         and needles from; leant on; injection; tennis elbow; crossed legs; pinched; typing;
         bell s palsy; bells palsy; dentist; numbing; carpal tunnel; few weeks; for weeks; since
         the operation; fillings; migraine with aura; usual migraine; after the dentist
        term speech_event: speech fine; speech normal; speech clear; speech ok; speech good;
         words to describe; words to say how; words to thank; words for how; words to tell; my
         speech; a speech; wedding; presentation; audience; interview; best man; laughing;
         embarrassment; speech at; speech delay; speech and language
        term old_stroke: physiotherapy; physio; rehab; # years back; years ago; after my
         stroke; since my stroke; stroke _3 years; months ago; carpal tunnel; frozen shoulder;
         pregabalin; mri
        term half_vision: side vanished _3 sight; side just vanished _3 sight; side _2 vanished
         from my; vanished from my sight; lost half my sight; lost half my vision; lost half of
         my; half my sight; half my vision; half of my vision; lost sight to one side; cant see
         _2 left side; cant see _2 right side; everything on the left side; everything on the
         right side; left half of; right half of
        rule stroke_tia 2 emergency transient Stroke or TIA
        define: Sudden facial droop, limb weakness or numbness, speech, sight or balance loss,
         even if it has passed.
        source: NHS ambulance list When to call 999; NICE NG128
        term named_stroke_tia: stroke; strokes; tia; mini stroke
        lists: named_stroke_tia
        when: balance_loss ~ abrupt|sudden_strict !vertigo_old
        term sudden_strict: started suddenly; suddenly; sudden; all of a sudden
        term vertigo_old: vertigo for; labyrinthitis; meniere; inner ear; for years; on
         standing; stand up; turn over in bed; turns over in bed; roll over in bed; rolls over
         in bed; rolling over in bed; spinning; vertigo; for weeks; for months; ear; ears
        when: face_droop !dentist
        when: speech_bad !drunk_ok|dentist|cold_voice|baby_talk|speech_event
        when: speech_bad +
         limb_weak|side_numb|face_droop|side_weak|balance_loss|vision_loss|confused
        when: limb_weak + sudden|face_droop|speech_bad|one_side|confused|headache
         !nerve_benign|injury_any|old_stroke
        when: limb_weak + one_side + sudden|numb !old_stroke|limb_sleep
        term limb_sleep: slept on; sat on my; lying on my arm; crossed legs; legs crossed;
         sitting cross
        when: side_numb + sudden|face_droop|speech_bad|headache|confused|limb_weak|vision_loss
         !nerve_benign
        when: side_numb ~ face
        when: half_body ~ numb !nerve_benign|injury_any|old_stroke|brain_ok|rash|shingles_like
        when: vision_loss + sudden + limb_weak|side_numb|speech_bad|headache
        when: vision_loss + abrupt !aura
        when: balance_loss + sudden|abrupt +
         headache|vomiting|speech_bad|face_droop|vision_loss|limb_weak
        when: face_odd ~ no_move !face_benign|dentist
        when: arm_drift !injury_any|brain_ok|shoulder_word
        term shoulder_word: shoulder; frozen; rotator; impingement; gym; weights; physio
        when: side_weak !nerve_benign|injury_any|old_stroke
        when: stroke_now !nerve_benign
        when: half_vision !aura
        when: face_odd + sudden|limb_off|talk_bad|limb_weak|numb|confused
         !face_benign|brain_ok|dentist
        when: talk_bad + limb_off|limb_weak|face_odd|side_numb|balance_loss !brain_ok
        when: talk_bad + sudden_strict !brain_ok|cold_voice|drunk_ok
        when: side_numb ~ limb_off !brain_ok
        when: limb_off + sudden_strict|face_odd + one_side|face_odd|talk_bad !brain_ok
        term face: face
        term aura: usual migraine; usual aura; aura as; zigzags; zig zags; like my migraines
        term dentist: dentist; anaesthetic; filling; injection at; numbing; bells palsy; bell
         s; botox; tooth; dental
        term drunk_ok: was drunk last; speech therapy; speech therapist; late talker; speech
         and language; speech delay; best man; wedding
        term cold_voice: laryngitis; lost my voice; voice is hoarse; sore throat; lost for
         words; toddler; =not talking yet; =isnt talking yet; =isnt talking; therapy; months
         old; autism; autistic; speech delay; interview; presentation; shy; =not talking to me;
         =not speaking to me; anxious; social anxiety
        term baby_talk: 2 year old; two year old; nursery; preschool; words yet
        term injury_any: sprained; broke; broken; twisted; fell; fracture; tore; sprain; fell
         on; rotator; frozen shoulder; wont use; stiff; gout; arthritis; gardening; knee surgery
        fires: her face has dropped on one side and she's slurring
        fires: my speech went funny and my right hand went numb for ten minutes, fine now
        fires: sudden loss of vision in one eye and left arm weak
        spares: what are the signs of a stroke? doing a first aid course
        spares: my mum had a stroke at 60

        term fit: seizure; seizures; fitting; fits; convuls~; convulsion; convulsions; had a
         fit; having a fit; having fits; a fit; jerking; epileptic fit; febrile convulsion;
         tonic clonic; grand mal; shaking all over; whole body _2 shaking/jerking; body _2
         jerking; twitching all over; stiff and shaking; shaking uncontrollably and; foaming;
         frothing; eyes rolled; eyes rolling; rolled back; kind of fit; in a fit; another fit;
         fitted; fit again; seizing; gone stiff; went stiff; arms and legs _2 shaking/jerking;
         arms jerking; thrashing; # fits; # seizures; went rigid; gone rigid
        term fit_signs: bitten tongue; wet bed; wet the bed; tongue was bitten; bit _2 tongue;
         bitten _2 tongue; bit my; wet _1 herself/himself/myself; wet his/her/my pants; tongue
         _2 bleeding; tongue _2 bitten; incontinent; peed myself/himself/herself; biting _2
         tongue; tongue is chewed; chewed _2 tongue; tongue _2 sore; soiled; wet myself
        mod fit_serious: first; =never; now; right now; still; wont stop; =not stopping; back
         to back; another; minutes; again; in a row; cluster; keeps; this morning; today;
         tonight; just; twitching; blue; =isnt waking; =not waking; ago; pregnant; ran out;
         yesterday; last night; several; # fits; # times; # seizures; three; two; multiple;
         =hasnt stopped; happening; some kind
        rule seizure 1 emergency transient Seizure
        define: A seizure that goes on, is long, comes in clusters, is the first, or an event
         with a bitten tongue or incontinence.
        source: NHS ambulance list When to call 999
        term named_seizure: seizure; seizures; fit; fits; convulsion; convulsions; epileptic
         fit
        lists: named_seizure
        when: fit !fit_ok
        when: fit + fit_serious|drowsy|unresponsive|minutes_many|fever|blue !fit_old
        when: fit_signs + collapse|confused|unresponsive|dont_remember|rigid|woke_up
        when: shaking ~ unresponsive
        when: bitten_tongue ~ wet_self
        when: eyes_up ~ unresponsive|rigid|shaking
        term bitten_tongue: bitten tongue; bit _2 tongue; tongue _2 bitten; sore tongue
        term wet_self: wet; wet bed; incontinent; peed; soiled
        term eyes_up: eyes _2 rolled; eyes _2 back; eyes _2 up; staring; glazed; stare; blank
        term rigid: rigid; stiff; stiffened; stiffening; jerking; shaking; twitching; jerked
        term shaking: shaking; shook; jerk; jerking; twitching; shakes
        term woke_up: woke with; woke up on the floor; woke on the floor; found on the floor;
         came to; lost time; =no memory; woke up
        term dont_remember: =no idea what happened; =dont know what happened; cant remember;
         =no recollection; =dont remember; =no memory; lost time; blank
        term fit_ok: tablets for seizures; tablets for; medication for; epilepsy medication;
         repeat; drive; driving; nurse; tablets refill; absence seizures; dvla; alarm; dose; fit
         as; keep fit; license; licence; keppra; lamotrigine; first aid
        term fit_old: august; tablets refill
        fires: he's having a fit right now and it won't stop
        fires: woke up on the floor, bit my tongue and wet myself
        spares: never had a seizure on this dose
        spares: I take tablets for seizures, last one was in 2012

        term faint_word: fainting; fainted; faint; blackout; blacking out; blacked out; passing
         out; passed out; collapse; collapsing
        term exertion_word: during exercise; during exertion; while exercising; when
         exercising; while running; while swimming; during sport; during football; playing
         football; while playing; during a run; on exertion; mid run; mid race; at the gym; on
         the pitch
        term attended: attended; paramedic; first responder; im a nurse; on shift; course; cpr
         training; cpr course
        term wish_word: wish; wishing; hope; hoping
        rule loss_of_consciousness 2 emergency transient Loss of consciousness / collapse
        define: Unresponsive person, cardiac arrest, or an unexplained, exertional or repeated
         blackout.
        source: NHS ambulance list When to call 999
        term named_loss_of_consciousness: collapse; collapsed; blackout; blackouts; passed out;
         fainted; passing out
        lists: named_loss_of_consciousness
        when: unresponsive !attended|wish_word
        when: lying_still !moving_part|attended
        when: collapse !faint_ok
        when: collapse +
         exertion|grey|sweating|sudden_death_family|again|no_warning|elder|chestpain|palpitations|breathless
        when: found_down
        when: faint_word ~ exertion_word !faint_ok
        term again: again; twice; three times; keeps; times; every day; second time; more than
         once
        term no_warning: =no warning; =without warning; out of nowhere; out of the blue
        term found_down: found _4 on the floor; found _4 on the ground; found _3 collapsed;
         found _2 unconscious; lying on the floor not; on the floor and; dropped dead; just
         dropped; went down like; found her on; found him on
        term faint_ok: blood test; needle; nearly; almost; sight of blood; stood up too; heat;
         hot; at the concert; giving blood; injection; before my period; skipped breakfast;
         queue; blood taken; vaccine; tattoo; piercing; mentally; marriage; chair collapsed;
         shelf; business; simple faint; lung; arches; sofa; bed; exhausted; arch; vein; veins;
         feel like; feel; might; going to; tent; tests; paramedic; nurse; attended; work as;
         doctor and
        fires: found my husband on the floor, he won't wake up
        fires: I blacked out while running today
        spares: fainted at the sight of a needle last year

        term worst_headache: thunderbolt; like a bolt; like lightning; bolt of lightning;
         headache like _3 never; worst pain in my head; most intense headache; most painful
         headache; most awful headache; most horrendous headache; worst of my life; worst
         headache; worst _2 headache; worst head; worst ever headache; worst pain _4 head;
         thunderclap; =never _4 headache like; =never had _2 headache; headache of my life;
         worst migraine; like being hit _4 head; hit _4 back of _2 head; hit by a bat; like _3
         bat; bat to the head; kicked in the head; hit with a hammer; hit by a hammer; hit with
         a brick; clap of thunder; shot in the head; most severe headache; explosive _4 head;
         worst headace; explosion in _2 head; struck by lightning in; exploded _3 head; head
         exploded; something popped/burst/snapped _3 head; pop in my head; popped in my head;
         whacked
        term viral_ache: flu; influenza; cold; sinus; cough; myalgia; hangover; coffee;
         caffeine; screen
        rule thunderclap_headache 1 emergency Thunderclap headache
        define: Headache at its worst within seconds to minutes, or a sudden worst-ever
         headache.
        source: NICE CG150
        when: worst_headache !injury_hit
        when: headache ~ abrupt !usual_mig|fever|temp_fever|viral_ache
        when: headache + abrupt + severe|vomiting|neck_stiff|faint|worst_headache
        when: headache + during_sex + sudden|severe|abrupt
        when: headache + peak
        term usual_mig: usual migraine; cluster
        term injury_hit: was hit; ball; fell
        term peak: peaked; maximum in; zero to ten; 0 to 10; nought to; full force; in a split;
         second flat; like a switch; in seconds; within seconds; within a minute; hit me in;
         instantly
        term during_sex: during sex; having sex; orgasm; climax; straining; on the toilet;
         lifting weights; masturbat~; came during; sneezed; coughing fit; bending
        fires: worst headache of my life, came on in seconds
        fires: sudden explosive headache during sex
        spares: headaches on and off for years, never sudden

        term neck_stiff: nuchal rigidity; meningism; kernig; neck rigidity; cant look down;
         cant tuck _2 chin; stiff neck; neck _2 stiff; neck _2 stiffness; neck stiffness;
         @cannot bend _2 neck; @cannot move _2 neck; chin to _2 chest; @cannot touch _2 chin;
         @cannot put _2 chin; neck _3 hurts; neck hurts; neck pain; neck _3 rigid; sore neck;
         neck _2 sore; neck wont bend; neck _2 hurting; neck _2 painful; neck is killing; neck
         so sore
        term photophobia: light hurts; lights hurt; bright light; bright lights; cant stand _2
         light/lights; light _3 hurt~; light _2 bothers; lights _2 killing; sensitive to light;
         dark room; photophobia; hates _2 light; @cannot look at _2 light; light sensitive; cant
         bear _2 light; screaming at the light; curtains shut; light _2 unbearable; cant
         tolerate light; curtains closed; wants the lights off
        term glass_rash: @not fade _5 glass; fails _3 glass test; failed _3 glass test; =doesnt
         pass _3 glass test; @not go _5 glass; stays _4 glass; still there _4 glass; =didnt
         fade; =not go away; @not disappear; glass test positive; visible _4 glass; positive
         glass test; @not turn white; still see _3 glass; =not go _3 press; =no go _3 press;
         =not fade; =not vanish; =doesnt vanish; @not _1 vanish; @not go _3 press~; @not fade _3
         press~; @not go away _3 press~; @not disappear _3 press~; stay _3 press; stays _3
         press; red point; stay red; stay when pressed; stays when pressed; stay when _2 press;
         still there when pressed; dark red spots; spots that stay; =dont go when pressed; wont
         disappear; =doesnt disappear; =dont disappear; =not disappear; =doesnt fade when
         pressed; bruise looking; @not fade; =dont fade; =doesnt fade; wont fade; =not fading;
         =isnt fading; non blanching; @not blanch; @not _1 disappear; purple spots; purple rash;
         spots _3 purple; rash _3 purple; pinprick; pinpricks; pin prick; petechiae; glass _4
         stays; bruise like; like bruises; blood spots; purple blotches; =dont go away when i
         press; =doesnt go when i press; wont go when; red pinprick; petechial; nonblanching;
         =doesnt go white; still there when i press; dark spots; purple marks
        term tick_rash: tick removed; tick bite; ticks; tick; camping; palms; wrists and
         ankles; palms and soles; petechial; petechiae; purpura; purpuric; spotted rash;
         pinprick
        rule meningitis 1 emergency Meningitis / encephalitis
        define: Fever with stiff neck, dislike of light, severe headache, drowsiness or odd
         behaviour, or a rash that does not fade.
        source: NHS Meningitis; NICE NG240
        term named_meningitis: meningitis
        lists: named_meningitis
        when: rash + glass_word !fades_ok
        term glass_word: glass; tumbler; when pressed; when i press; press it
        term fades_ok: fades; fade away; goes white; disappears; blanches; blanching; goes
         when; vanishes; fade when; does fade; go away when; go when
        when: glass_rash +
         feverish|drowsy|vomiting|headache|doom|child|mottled|neck_stiff|weak|infant|sick_person
        when: glass_rash
        when: neck_stiff + feverish
        when: neck_stiff + photophobia + vomiting|sick_person|headache|drowsy !usual_mig
        when: child|infant|kid|baby_young + feverish + arching
        when: neck_stiff + headache + photophobia|vomiting|rash|confused|drowsy|severe
         !usual_mig
        when: photophobia + feverish + headache|drowsy|neck_stiff|confused|vomiting
        when: headache + feverish + confused|drowsy|severe|photophobia|rash
        when: feverish + confused + headache|neck_stiff|photophobia|behaviour
        when: meningitis_now
        when: rash + feverish + tick_rash
        term behaviour: acting strange; acting weird; odd; =not himself; =not herself;
         strangely; strange
        term sick_person: ill; poorly; unwell; flu; sick
        term meningitis_now: think _3 meningitis; could be meningitis; meningitis symptoms; is
         it meningitis; could it be meningitis; worried its meningitis; got meningitis; have
         meningitis; this meningitis; signs of meningitis
        fires: fever, terrible headache, stiff neck and the light hurts my eyes
        fires: purple spots that don't fade under a glass
        spares: cold for 3 days, no rash, no stiff neck

        mod new_onset: sudden; suddenly; today; this morning; tonight; since yesterday; now;
         was fine; yesterday; since last night; overnight; all of a sudden; new; hours; woke up;
         days; this week; # days; this afternoon; just; fine yesterday; normally sharp; normally
         fine; usually fine; usually sharp; gone; worse; =not usually; out of nowhere; started;
         has become; become; more confused
        rule acute_confusion 2 emergency Acute confusion / delirium
        define: New disorientation, hallucination or drowsiness over hours to days.
        source: NICE CG103
        when: confused + elder|person_old|feverish|fell|headinj|uti|drowsy|breathless|rigors
         !confused_ok
        when: confused + new_onset !confused_ok
        when: drowsy + new_onset|person_old !tired_ok
        when: drowsy ~ confused
        when: sees_things + new_onset|person_old|feverish
        when: doesnt_know
        when: odd_action + sudden|new_onset !confused_ok
        term doesnt_know: =doesnt know where/who _2 is; =doesnt know where; =doesnt know who;
         =doesnt recognise; =doesnt recognize; =didnt recognise; cant recognise; =doesnt know
         what day; thinks its 19; =not recognising; =doesnt know _1 name; =doesnt know me;
         thinks im; =doesnt know us; =dont know where i am; recognise me; where am i; keeps
         asking where
        term sees_things: things that arent there; things that are not there; people who arent
         there; people that arent there; someone who isnt there; insects _4
         wall/walls/floor/bed/ceiling; bugs _4 wall/walls/ceiling; spiders _4 wall/walls;
         picking at the air; talking to someone who; seeing people; seeing things;
         hallucinating; talking to people; people in the room; picking at; seeing animals;
         hallucinations; sees people; sees things
        term person_old: mum; dad; mother; father; grandma; grandad; husband; wife; nan; aunt;
         uncle; elderly; care home; carer; resident; neighbour; he; she; hes; shes; nana
        term uti: uti; water infection; urine infection; bladder infection; kidney infection;
         infection; catheter
        term fell: fell; fall; falls; fallen; falling
        term confused_ok: letter; about my; confused about; instructions; appointment; dose;
         which; results; with the dates; form; by the; why; referral; whether; what to take;
         confusing; leaflet; dementia for; prescription; menopause; brain fog; adhd; how many;
         tablets should
        term tired_ok: antihistamine; since starting; tablets make; new tablets; medication
         makes; night shift; cold; shifts; dose; hayfever; teething; naps; nap; jabs; jab;
         sleepy after; newborn sleeps; feeds; feeding; antidepressant; usual; settled; drinking
         well; growth spurt; jet lag
        fires: mum was fine yesterday, today she doesn't know where she is
        spares: I'm confused about my appointment letter

        mod saddle: down there; nether; lady bits; willy; saddle anaesthesia; saddle
         anesthesia; perianal; perineal; genitals and; saddle; between _2 legs; genitals;
         genital; private parts; privates; bum _3 numb; numb _4
         bum/bottom/bits/genitals/groin/crotch; numb _4
         vagina/penis/privates/anus/buttocks/arse/butt; down below; crotch; perineum; inner
         thighs; feel _3 wipe; cant feel _4 wipe; feel _2 toilet paper; feel when i wipe; around
         _2 bottom; back passage; groin; undercarriage; when i wipe; nether regions; feel myself
         wipe; feel it when i wipe; feel wiping; cant feel wiping; buttocks; bottom; bits;
         vagina; penis; between the legs
        derive saddle_numb = saddle ~ numb
        term wipe_numb: lost feeling down; lost _2 feeling down there; =no feeling down there;
         cant feel down there; numb in my privates; @cannot feel _4 wipe; cant feel _4 wipe;
         =not feel _4 wipe; cant feel wiping; numb when i wipe; cant feel _4 toilet paper; cant
         feel _3 bottom; sex feels like nothing; cant feel sex; cant feel _2 when i pee; cant
         feel myself pee; =dont feel _4 wipe; saddle numbness; saddle anaesthesia; numb bum;
         numb down below; numb down there; bum _2 numb; bottom _2 numb; genitals _3 numb; numb
         between; cant feel when i; wipe _2 nothing
        term bladder_new: difficulty passing urine; trouble passing urine; difficulty peeing;
         urinary retention; bowel incontinence; urinary incontinence; faecal incontinence; cant
         tell if my bladder; struggling to pee; cant empty _2 bladder; loss of bladder; loss of
         bowel; lost bladder; lost bowel; wet myself; wetting myself; lost control _3
         bladder/bowel/bowels; incontinent; @cannot pee; cant go for a wee; @cannot wee; @cannot
         urinate; @cannot control _3 bladder/bowels/pee; pooed myself; soiled; soiling; pissed
         myself; peed myself; leaking _2 without; losing control _3; bladder _3 working/control;
         bowels _3 control; =dont know when _3 need to; cant tell when _3 need; @cannot feel _2
         pee; pee _2 without; =no control; wet the bed; bladder; accidents; accident without;
         erection; cant tell when; pooing myself; shit myself; messing myself; cant pass urine;
         trouble peeing; cant start peeing; =without feeling it; cant hold it
        term legs_weak: leg weakness; weakness in both legs; bilateral leg; weakness in my
         legs; legs feel weak; numb legs; legs tingling; both legs; legs _2
         weak/numb/giving/heavy/jelly/gone/wobbly; weak legs; weakness in _2 legs; legs gave;
         legs gone; legs wont; legs _2 not working; legs give way; legs are going; legs buckling
        risk back_or_cancer: back; sciatica; disc; spine; slipped disc; lower back; cancer;
         spinal; lumbar; metastases; mets; prostate; myeloma
        rule cauda_equina 1 emergency Cauda equina / spinal cord compression
        define: Back pain or cancer with saddle numbness, new bladder, bowel or sexual trouble,
         or weakness in both legs.
        source: Oxford University Hospitals cauda equina leaflet
        when: wipe_numb
        when: both_sciatica + severe|worsening|numb|weak
        when: saddle_numb
        when: back_or_cancer + bladder_new !old_leak|pregnant
        when: back_or_cancer + legs_weak ~ weak|numb|limb_weak
        when: legs_weak ~ weak|numb + bladder_new
        when: legs_weak ~ weak|numb + sudden|worsening + back_or_cancer
        when: back_or_cancer + cancer + limb_weak|numb|legs_weak
        term old_leak: uti; cough; sneeze; pelvic floor; stress incontinence; burning; bladder
         and bowels fine; fine
        fires: back pain and I can't feel when I wipe
        fires: lower back pain, both legs weak and I wet myself
        spares: back pain after gardening. No numbness, bladder and bowels fine.
        """#
}
