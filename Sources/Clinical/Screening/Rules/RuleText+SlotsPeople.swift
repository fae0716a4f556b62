extension RuleText {
    /// What bystanders see and do, signs told by comparison, and pairs that count although each alone is harmless.
    static let slotsPeople = #"""
        term into_arm: down to _2 finger/fingers/elbow/wrist/hand; down _3 arm/arms; up to _2
         jaw; up into _3 jaw/neck/throat; into _2 finger/fingers/elbow
        term across_here: across here; across the front; across my front; across the top; right
         here; in here; round here; an ache; ache; aching; burning; pain; heavy; tight
        when acute_coronary: into_arm ~ across_here + sweating|woke_with|nausea|breathless|grey
         !nerve_benign|injury_any|neck_word
        term woke_with: woke; woken; wakes me; cant get comfy; get comfortable; rest; tonight;
         hour
        term neck_word: neck pain; stiff neck; trapped nerve; elbow pain; sciatica; gym; typing
        term wind_word: wind; indigestion; heartburn; trapped wind; gas; sitting; sits; sat;
         stuck; lump; ache; dull
        when acute_coronary: chest_word ~ wind_word + nausea|sweating|arm_jaw_pain|grey
         !cough_word|eaten_word|kidwho
        term side_down: down one side; down the one side; down his left; down his right; down
         her left; down her right; down the left; down the right; all one side; on the one side;
         all to one side; over to one side
        term gone_word: gone; went; limp; floppy; jelly; drooping; drooped; collapsed; useless;
         weak; slumped; slumping; dead; numb; leaning; listing; sliding; dropped
        when stroke_tia: side_down ~ gone_word
         !nerve_benign|injury_any|rash|pain|burned|old_stroke
        term noises_only: just noises; only noises; just sounds; only sounds; just grunts; only
         grunts; cant say my name; cannot say my name; cant say her name; cant say his name;
         cant say anything; nothing makes sense when
        when stroke_tia: noises_only !baby_talk|kidwho|drunk_ok
        term foot_trips: foot keeps _2 trip~; foot keeps catching; foot _2 dragging; foot
         drags; leg keeps giving; toe keeps catching; foot slaps; foot flopping; dragging _2
         foot; walking into
        term face_dentist: been to the dentist; left the dentist; dentist injection; numb;
         frozen; rubbery; dead; pins and needles
        when stroke_tia: foot_trips + face_only ~ face_dentist !old_stroke
        term itch_word: scratching; itching; itchy; itches; hives; welts; blotchy; nettle rash
        term puffy_word: puffy; puffed; swollen; swelling; swelled; ballooning; lips; eyelids
        term throat_odd: neck feels; neck _2 funny; throat _3 funny; throat _3 weird; throat _3
         tight; throat _3 scratchy; throat _3 thick; tongue feels; voice _2 funny; voice _2
         weird; cough; wheezy; wheezing; clearing _1 throat; hard to swallow; lightheaded;
         dizzy; being sick; vomiting; faint
        when anaphylaxis: itch_word + puffy_word + throat_odd !eczema_word|chickenpox_word
        term eczema_word: eczema; hayfever; hay fever; weeks; months; cold; conjunctivitis
        more mouth_put: put _4 in _2 mouth; put _4 into _2 mouth; popped _4 in _2 mouth;
         something in _2 throat; sucking _3 sweet; swallowed _2 coin; swallowed _2 bead;
         swallowed _2 toy
        more no_sound: nothing coming out; nothing comes out; =no voice; bright red; gone red;
         going red; beetroot; cant make; tries to cry; trying to cry
        term spray_word: spraying; sprays; squirting; squirts; up the wall; on the ceiling;
         hits the wall; jet of; fountain; in pulses; pulsing out; with every heartbeat; pumping
        term cut_how: greenhouse; window; glass; mirror; saw; chainsaw; knife; grinder; mower;
         machete; blade; wound; gash; cut; arm; wrist; neck; leg; thigh; hand
        when major_bleeding: spray_word ~ cut_how !water_word|paint_word
        when major_bleeding: spray_word + cut_how + kid|person_old|self_hurt
         !water_word|paint_word
        term self_hurt: my arm; my leg; my wrist; my hand; my neck; my thigh; blood
        term water_word: water; hose; shower; tap; pipe; washing; pee; wee; urine; milk; poo
        term paint_word: paint; perfume; deodorant; aftershave; spray tan; graffiti; bleach
        term dark_bits: dark gritty; gritty; dark bits; black bits; brown bits; black specks;
         dark specks; like coffee; like soil; like mud; like gravel; brown sludge; brown gunk;
         like granules; dark stringy; dark lumps; browny black
        when gi_bleed: vomiting|nausea + dark_bits !poo_word_only|kidney_bits
        term poo_word_only: poo; stool; nappy; seeds; coffee this
        term kidney_bits: urine; wee; sand; stone
        more edge_place: cliffs; the cliff; viaduct; multi storey; station; weir; pier; top of
         the building; train line; train tracks; overpass; beachy head
        term why_not: why i shouldnt; why shouldnt i; =no reason not to; reason not to; nothing
         stopping me; what is stopping me; whats stopping me; who would care; nobody would; =no
         one would; wouldnt take much; only take a second; be so easy; it would be easy; quick;
         pulled towards; just drive; swerve
        when suicide_self_harm: edge_place + why_not !edge_fine => emergency
        term easier_way: easier this way; better this way; best this way; for the best; easier
         for everyone; better for everyone; best for everyone; sorry everyone; forgive me
         everyone; sorry for everything; look after each other; thanks for everything; goodbye
         all; bye everyone
        term phone_off: phone _2 off; =not answering; wont answer; =not picking up; =not
         replying; =no answer; cant reach; blocked everyone; left his phone; left her phone;
         missing; =hasnt come home; gone out; posted; just posted; texted
        when suicide_self_harm: easier_way + phone_off !away_ok|work_bye => emergency
        term wasnt_about: =wasnt about; =wasnt around; =wasnt here; =werent here; =werent
         around; =werent about; =didnt exist; disappeared; out of the picture; gone; =not about
        when suicide_self_harm: easier_way ~ wasnt_about !wish_ok => urgent
        term para_combo: cocodamol; co codamol; lemsip; cold and flu; cold flu; beechams; day
         nurse; night nurse; solpadeine; sinus tablets; vicodin; norco; percocet; nyquil;
         dayquil; excedrin; flu capsules; codydramol
        term para_plain: paracetamol; tylenol; panadol
        term on_top: plus; as well; on top; together with; both; every few hours; every two
         hours; every # hours; for # days; round the clock; all day; at the same time; alongside
        term been_taking: been taking; taking; took; taken; had; having; been having
        when overdose_poisoning: para_combo + para_plain + on_top + been_taking
         !ask_take|allowed_word
        term allowed_word: can i; is it ok; is it safe; am i ok; allowed; should i; may i
        term snake_word: adder; viper; snake; rattlesnake; rattler; cobra; krait; black widow;
         copperhead; scorpion; cottonmouth; mamba; brown snake; weever; box jellyfish; funnel
         web
        term bite_word: got me; bit me; bit him; bit her; bitten; bit my; bit his; bit on;
         bites; bite; struck; fang; fangs; stung; sting; punctures
        when overdose_poisoning: snake_word ~ bite_word !pet_snake|film_word
        term pet_snake: what should we do if; pet; zoo; afraid; scared of; dream; phobia; film;
         years
        term film_word: movie; game; programme; documentary
        more rigors: tremble; trembles; shuddering; shudders; big cold; juddering; quivering;
         cant stop shaking; shaking like
        more doom: go to die; think i die; i will die; im gonna die; thinks hes dying; thinks
         shes dying; says hes dying; says shes dying
        more infection_near: cloudy; catheter; cut; smelling; urine smells; smelly wee; chesty;
         cough; sore throat; shingles; ulcer; bedsore; pressure sore; gastro; c diff; drip; line
        term lost_mind: know where _2 is; know where he is; know where she is; know who; know
         what day; recognise; recognize; =doesnt know me; =no sense; any sense out of; talking
         daft; talking to people; seeing things; =not making sense; confused; muddled; delirious
        when sepsis: infection_near + lost_mind + fever|rigors|fastbreath|mottled
         !confused_ok|letter_word
        term neck_only: neck
        term wood_word: wood; board; plank; iron; concrete; brick; rock; rigid; locked; solid;
         stiff; poker; rod; wont bend; cant bend; wont move; seized
        derive neck_hard = neck_only ~ wood_word
        term light_hate: curtains open; curtains shut; curtains closed; the curtains; lights
         off; dark room; in the dark; blanket over _2 head; hides from the light; sunglasses
         indoors; cant bear the light; cant bear the screen; screen hurts; daylight hurts;
         window hurts
        when meningitis: neck_hard + light_hate|photophobia|fever|drowsy|rash|vomiting
         !usual_mig|slept_funny
        when meningitis: light_hate|photophobia + vague_mind + fever|sick_person|neck_hard|rash
         !usual_mig
        term slept_funny: slept funny; slept wrong; sleeping wrong; sleeping funny; draught;
         whiplash; physio; years; arthritis; gym
        term head_hold: held _1 head; grabbed _1 head; clutched _1 head; holding _1 head;
         clutching _1 head; hands to _1 head
        term burst_word: burst; popped; snapped; exploded; cracked; gone bang; gave; screamed;
         yelled; collapsed; dropped
        when thunderclap_headache: head_hold + burst_word !fever|injury_hit
        term stimulus: pinch; pinched; pinching; shook; shake; shaken; shaking him; shaking
         her; shouted; shouting; slapped; tapped; called his name; called her name; prodded;
         poked; splash
        term no_resp: nothing happens; =not a thing; =no reaction; =doesnt flinch; =not a
         flicker; zilch; and nothing; =but nothing; =no response; =not budging; =not stirring;
         wont stir; =doesnt stir; =doesnt open; =no sign; just lies; carries on snoring; nothing
         back; wont come round
        when loss_of_consciousness: stimulus ~ no_resp !door_word
        term door_word: door; machine; phone; computer; inhaler; bottle; arm; leg; shoulder;
         tree; toy
        term fell_how: fell; fallen; fall; tumbled; tumble; toppled; tripped; came off; knocked
         off; landed; crashed; slipped
        term pupil_word: pupil; pupils; =no sense; any sense; sense out of; knocked out; out
         cold; dazed; =not with it; slurring; vomited; keeps being sick; cant wake; wont wake;
         sleepy; drowsy; blood from _2 ear; fluid from; black eyes; bruise behind; asking the
         same; repeating; confused
        when head_injury: fell_how + pupil_word + stairs_fall|head_only|height_word
         !head_fine|asleep_word
        term asleep_word: fell asleep; fall asleep; fallen asleep; falling asleep; blood
         pressure fell
        term stairs_fall: stairs; steps; ladder; horse; bike; scooter; roof; wall; tree; bunk;
         bed; changing table; trampoline; kerb; ice; bath; shower; pub
        term height_word: height; metre; metres; feet; ft
        term cannot_comfort: cannot be comforted; cant be comforted; cannot be consoled;
         inconsolable; wont stop crying; cries and cries; wont settle; crying a lot
        when head_injury: head_only ~ hit_bump + cannot_comfort + kidwho
        term hit_bump: hit; bump; bumped; banged; knock; knocked; bashed; cracked; landed on
        more visual_preg: shimmer; shimmering; shimmery; wavy; fuzzy; heat haze; tunnel;
         glitter; glittery; floaty lights; specks; wobbly vision; patches; hazy; eyes are funny;
         eyes funny
        term few_moves: couple of flutters; couple of kicks; only a couple; only two; only one;
         only a few; a flutter; few flutters; one flutter; two flutters; nothing today; hardly
         anything; =not much from; gone shy; very still; less lively; =not as lively; =havent
         noticed; =not noticed
        term normal_moves: normally; usually; always; used to; =never stops; like clockwork;
         kicking; flutters; wriggling; hours; bump; baby; today
        when reduced_fetal_movement: few_moves + preg_word + normal_moves !move_ok|bleed
        term male_bits: privates; private parts; down there; bits; crotch; nether regions;
         between his legs; groin; ball; balls; nuts; goolies; knackers; scrotum; testicle; sack;
         willy; stones
        term holds_cry: holding; clutching; grabbing; crying; doubled; curled; agony;
         screaming; tears; cant walk; wont walk; bent over; wont let anyone; killing; wont say
        risk male_person: son; boy; lad; teenager; he; his; hes; brother; nephew; grandson;
         husband; boyfriend; fella
        when testicular_torsion: male_bits ~ holds_cry + vomiting|sudden|severe + male_person
         !wee_word|kicked_word
        term wee_word: wee; pee; urine; nappy; thrush; itch; itchy; rash; nappy rash; numb
        term kicked_word: weeks; months; vasectomy
        more diabetic: gliclazide; glimepiride; glipizide; novorapid; lantus; levemir; tresiba;
         libre; humalog; metformin; dexcom; sulfonylurea
        term sweats_cold: cold and sweaty; sweaty; sweating; clammy; dripping; soaked; soaking
         wet; drenched; pouring
        term hypo_state: shaky; trembling; confused; gibberish; rubbish; aggressive; angry;
         staring; drowsy; sleepy; sugar down; swallow; spitting; wont eat; wont drink; weird;
         blank; pale; =not making sense; =hasnt eaten; =no tea; =no dinner; =no breakfast; =no
         lunch; skipped; twitching; unresponsive; cant get any
        when hypoglycaemia: diabetic + sweats_cold + hypo_state !fever|night_word
        term night_word: night sweats; menopause; chest pain
        more gastro: the trots; trots; squits; skitters; skits; runny tummy; upset stomach;
         both ends; dodgy tummy; loose motions; delhi belly; watery stools
        more dehydrated: tongue like; lips like; mouth like; tongue is like; skin stays up;
         skin stays pinched; eyes have sunk; eyes look sunken; sunken; dry as a bone; dried out
        more weak: cant get off the bed; cant get off the sofa; cant get out of bed; cant get
         off the floor; =no legs; =hasnt the strength; cant sit up; too weak
        when severe_dehydration: gastro + dehydrated + weak|elder|drowsy => emergency
        term pink_cough: coughing up pink; coughing up blood; coughing up red; coughed up
         blood; coughed up pink; pink phlegm; pink froth; bloody phlegm; blood when _1 cough;
         blood in _2 phlegm; streaks of blood; blood in _2 spit; spitting blood
        when pe_dvt: leg_swollen|leg_clot|one_leg + pink_cough => emergency
        when pe_dvt: pink_cough + breath_now|pleuritic|side_hurts|clot_risk !gum_word =>
         emergency
        term gum_word: gums; tooth; teeth; nosebleed; dentist
        term marble_word: marble; marbled; alabaster; candle; wax; waxy; white; blue; purple;
         dusky; grey; mottled; black; pale; bloodless; deathly; porcelain
        derive limb_pale = limb ~ marble_word
        term limb_bad: agony; excruciating; unbearable; cold; freezing; ice; icy; =no pulse;
         numb; dead; cant feel; cant move; killing
        when limb_ischaemia: limb_pale + limb_bad
         !raynaud|bruise_ok|weather_word|injury_any|frost_fine
        term weather_word: snow; winter; weather; outside; chilblain; chilblains; raynauds;
         walking; dye; nail; nails; socks; jeans; patch; rash; spots; vein; veins; bruise;
         bruised
        term inside_word: inside; indoors; in the house; in the tent; in the caravan; in the
         garage; in the kitchen; in the flat; in the shed; in the van; keep warm; warm up; heat
         the
        derive burning_inside = combustion ~ inside_word
        when carbon_monoxide: burning_inside + co_signs !co_ok
        term alarm_sounds: alarm sounds; alarm sounding; alarm is sounding; alarm goes; alarm
         went; alarm going; alarm has; detector sounds; alarm wont; alarm keeps; alarm beeping;
         alarm started
        when carbon_monoxide: co_alarm|co_word + alarm_sounds !co_ok
        term socket_thing: socket; plug; outlet; mains; wire; cable; fuse box; charger;
         toaster; pylon; cooker; washing machine; kettle; light fitting; extension
        term flung_word: flung; thrown; threw; blown back; knocked back; knocked off; jumped;
         jolt; jolted; zapped; shock; shocked; belt; buzz; fried; tingling; burnt; burned;
         hairgrip; fork; key; coat hanger; paperclip; fingers in; wet hands
        when electrocution: socket_thing ~ flung_word !shock_ok|price_word
        term price_word: price; bill; phone charger; battery; chair; wall socket is;
         electrician; carpet
        more out_word: got _4 out; pulled _4 out; dragged _4 out; lifeguard; rescued _3 from;
         had to be pulled; saved from; jumped in to get
        more water_place: deep end; wave pool; swimming; shallow end; slide; lagoon; ford;
         flood; dock; harbour; marina; bucket; water butt
        more wet_after: crackling; crackly; white; grey; gurgling; rattling; shaking; heavy
         breathing
        more no_drop: make urine; make water; make wee; make pee; =not make urine; wee wont;
         pee wont; urine wont; urine not coming; wee not coming; urine not come; wee not come
        when urinary_retention: no_drop + pain_low
        term pain_low: pain in low belly; low belly; lower belly; lower tummy; lower abdomen;
         low tummy; above _2 pubic; bladder
        term ribs_between: between the ribs; between their ribs; between his ribs; between her
         ribs; neck and ribs; under the ribs; ribs and; tummy and
        term sucks_word: suck in; sucks in; sucking in; sucked in; pull in; pulls in; pulling
         in; draw in; drawing in; sink in; sinking in
        when severe_dyspnoea: ribs_between ~ sucks_word
        term cord_named: umbilical cord; the cord
        term see_feel: see; feel; visible; hanging; out; showing; coming; between
        when obstetric_emergency: cord_named ~ see_feel !cord_ok
        term cord_ok: stump; belly button; blood; clamp; clamping; scan; fell off; infected;
         smelly; cut the; newborn; days old; spinal; neck; vocal; phone; collection; bank
        term less_resp: less responsive; =not as responsive; very irritable; =not responding
         normally; =not responding as; =not reacting; =no interest; =doesnt look at; =hasnt
         looked at; wont look at; =not looking at; =not making eye contact; staring through;
         looks through
        when sick_child: kidwho + less_resp !autism_word
        term autism_word: autism; autistic; adhd; teenager; months old smile; screen; ipad;
         speech
        term colour_funny: funny colour; odd colour; weird colour; terrible colour; bad colour;
         =no colour; white as; grey; blue; purple; mottled; waxy
        when sick_child: kidwho + colour_funny +
         grunt_word|grunting|less_resp|floppy|fastbreath|drowsy
        term home_who: at home; in your home; your partner; someone you live; family member; my
         partner
        term control_word: hurting; threatening; controlling; frightening; threatens; controls;
         scares; hits; locks; isolates; shoves; wont let me
        when abuse_violence: home_who ~ control_word !hip_word => urgent
        term hip_word: back; hip; knee; diabetes; pain; asthma; work; blood pressure; symptoms;
         weight
        term money_mine: my own money; own money; see my mum; see my family; see my friends; my
         bank card; leave the house; my phone; what i wear; who i see
        term not_let: wont let; =doesnt let; =not allowed; wont allow; takes; took; checks;
         tracks; hides
        when abuse_violence: money_mine ~ not_let + partner_strict|he_she !kidwho => urgent
        when severe_soft_tissue_infection: pain_far + fever|rigors|feverish + skin_spot
         !burned|throat_word|ear_word|headache|bruise_ok
        term out_prop: out of proportion; far worse than it looks; much worse than it looks;
         more painful than it looks
        when severe_soft_tissue_infection: out_prop + skin_spot|fever
        risk steroid_user: steroid users; steroid user; on steroids; takes steroids; taking
         steroids; take steroids; fludrocortisone; hydrocortisone; addisons; long term steroids;
         prednisolone; prednisone; dexamethasone; steroid card
        when adrenal_crisis: steroid_user + vomiting|gastro +
         faint|weak|drowsy|floppy|confused|collapse|stand_giddy
        cue idiom cover clause: acid in my throat; acid reflux; stomach acid; acid coming up
        cue idiom both sentence: work is choking; could murder a; job is choking; job is
         killing
        """#
}
