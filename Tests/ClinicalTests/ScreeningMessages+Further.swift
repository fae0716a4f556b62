extension ScreeningMessages {
    /// The second half of the table.
    static let furtherTable = #"""
        -|my dog ate chocolate what should i do
        -|I teach first aid and need leaflets about choking
        -|need a letter confirming my epilepsy for the DVLA
        -|stable angina for ten years, same as ever, review due
        -|no headache, no visual disturbance, BP 118/70, 34 weeks
        -|denies chest pain, shortness of breath or palpitations
        -|sprained my wrist, swollen a bit, can move fingers
        -|stomach ache after eating too much
        -|earache and a runny nose
        -|I'm dying to know my results
        -|cried my eyes out at that film
        -|my phone screen exploded with messages
        -|burning feeling in my stomach after spicy food
        -|little bit of blood when I brush my teeth
        -|my period is three days late
        -|pregnant and craving ice
        -|baby is teething and a bit grumpy but feeding fine
        -|my son bumped his head yesterday, he's been fine since, no vomiting
        -|do I need to fast before my blood test
        -|I am struggling to lose weight
        -|I have a panic attack now and then, nothing new
        -|blood pressure 150/92 at the pharmacy, feel well
        -|my glucose this morning was 6.4
        -|I get breathless when I run upstairs, I'm overweight, same for years
        -|cough for three weeks, dry, no blood, not breathless
        -|itching after shower
        -|feeling anxious about exams
        -|I have piles and there was a bit of blood on the tissue
        -|the scan ruled out an aneurysm
        -|had a fall last month, all healed now
        -|he had a febrile convulsion at age 2, he is 7 now and well
        -|my leg cramps at night
        -|both ankles swell in hot weather
        -|can I drink alcohol with metronidazole
        -|lost my voice after the concert
        -|I was sick once after the curry, feel ok now
        -|my ears are popping on flights
        -|i keep getting mouth ulcers
        -|need travel vaccines for Kenya
        -|low back pain on and off, worse sitting
        -|shoulder pain from tennis
        -|my toddler has chicken pox spots, itchy but happy
        -|stye on my eyelid
        -|my mother in law is driving me insane
        -|I have a test next week for my heart
        -|palpitations after too much coffee, gone now
        -|is it ok to fly after a DVT
        -|how do I know if I have depression
        -|The film about the shooting was so violent
        -|my nan passed away from sepsis last year
        -|had my appendix out two weeks ago, healing well
        -|could you send me information about suicide prevention training
        -|I swallowed chewing gum
        -|took my tablets an hour late, is it ok
        -|I took my morning pill twice, it's just vitamin D
        -|I have a bit of a sore bum from cycling
        -|she has a temperature of 37.6 and a cold
        -|feeling sick on the bus
        -|my nose bled for a minute this morning, stopped
        -|skin tag on my neck catches on my necklace
        -|my fingers go numb when typing
        -|i hit my thumb with a hammer, bruised nail
        -|burnt my finger on the iron, small blister
        -|I've been having hot sweats at night, 52
        -|I need my warfarin clinic appointment changed
        -|my inhaler technique needs checking
        -|mild tummy cramps before my period
        -|I'm recovering well from my stroke, physio twice a week
        -|I have gas and bloating
        -|no more seizures since the new meds
        -|kids dropped my phone in the bath
        -|the baby kicks so hard it wakes me, 33 weeks
        -|I'm a paramedic and need my flu jab
        -|dizzy spells for years, ENT says vertigo, same as usual
        acute_coronary|chest pain that spreads to the arm, neck, jaw or back
        severe_dyspnoea|difficulty breathing
        severe_dyspnoea|I am having severe difficulty breathing
        seizure|fits that aren't stopping
        acute_confusion|he is in an acute confused state
        stroke_tia|the face has fallen on one side and he cannot smile
        stroke_tia|unable to raise both arms and keep them there
        stroke_tia|sudden numbness on one side of the body
        stroke_tia|problems with balance and coordination that started suddenly and I can't swallow
        anaphylaxis|swelling of the face, lips and tongue and difficulty swallowing after a sting
        meningitis|a rash that does not fade when you roll a glass over it
        meningitis|he dislikes bright lights, has a stiff neck, fever and is vomiting
        sepsis|slurred speech and confusion, extreme shivering, no urine all day, skin mottled
        sick_child|child breathing very fast, has a lethargic look, feels abnormally cold to touch
        sick_child|my baby is not responding normally and is very difficult to wake
        sick_child|weak, high-pitched cry that's not like their normal cry
        sick_child|the baby's skin between the ribs is pulling in when she breathes
        head_injury|been sick more than once since hitting his head
        head_injury|after bump on head, clear fluid from ears
        cauda_equina|difficulty passing urine with lower back pain and weakness in both legs
        acute_abdomen|sudden severe abdominal pain
        gi_bleed|vomit blood or something that looks like ground coffee
        gi_bleed|black, sticky, extremely smelly poo
        pe_dvt|pain in the chest or upper back, difficulty breathing and coughing up blood
        testicular_torsion|sudden severe pain in one of my testicles
        acute_vision|sudden loss of vision
        hypoglycaemia|my diabetic son is unconscious
        adrenal_crisis|known adrenal insufficiency with vomiting and low blood pressure
        arrhythmia|palpitations with chest pain and shortness of breath
        limb_ischaemia|leg suddenly became painful, pale, cold and no pulse
        urinary_retention|sudden inability to urinate with painful swollen bladder
        aortic_emergency|sudden severe back pain with known abdominal aneurysm
        carbon_monoxide|headache and dizziness when the boiler is on, everyone in the house the same
        major_bleeding|bleeding heavily from a deep cut and it won't stop with pressure
        overdose_poisoning|swallowed poison
        overdose_poisoning|taken an overdose
        suicide_self_harm|thoughts of harming myself and a plan
        stroke_tia|72 year old woman, onset 1 hour ago of right sided weakness and aphasia
        sepsis|65F with fever, rigors, hypotension and confusion
        pe_dvt|30 yo woman 2 weeks postpartum with pleuritic chest pain and dyspnoea
        dka|19M type 1 diabetes, polyuria, vomiting, Kussmaul breathing
        gi_bleed|haematemesis and melaena, history of cirrhosis
        testicular_torsion|16 yo boy, acute scrotal pain 3 hours with nausea
        meningitis|petechial rash, fever and neck stiffness in a student
        abuse_violence|my dad gets drunk and hits my mum and last night he hit me too
        -|Hi, I've had this ringing in my left ear since a concert two weeks ago. Anything I can do?
        -|I'm a 25 year old female with irregular periods and acne, could this be PCOS?
        -|I get a sharp pain in my side when I run. It goes when I stop. What is it?
        -|I had unprotected sex 3 days ago and now there is itching, what tests do I need
        -|I have a small lump under my arm that appeared a month ago, it's not painful.
        -|My son (8) has a verruca on his foot, what's the best treatment?
        -|For a few months I get heartburn after coffee, should I get an endoscopy?
        -|I've had a tickly cough since starting ramipril. Is it a side effect?
        -|My left eye has been twitching for a week. I don't sleep enough.
        -|Can stress cause chest pain? I'm fine now but wondered.
        -|I'm 20 weeks pregnant and have backache, is paracetamol ok?
        -|My baby is 4 months old and has eczema on her cheeks
        -|My dad had a heart attack at 50. I'm 40 and healthy, should I take aspirin?
        -|I've been constipated since starting iron tablets
        -|I feel anxious in crowds and my heart beats fast, then it settles when I leave
        -|mild eczema flare up on my hands, run out of cream
        -|I'm waiting for my gallbladder operation, when will I hear?
        -|I have osteoarthritis in both hips, pain is worse in the cold, walking with a stick
        -|my toe nail is ingrown and a bit red
        -|I have a bit of a sore throat and swollen glands, 2 days, no fever, drinking ok
        -|what painkillers can i take with warfarin
        -|I think I have thrush again, itchy and white discharge
        -|I have type 1 diabetes, when is my eye screening?
        -|Burping a lot and feeling full, no weight loss
        -|My ears itch
        -|I was bitten by mosquitoes on holiday and scratched them
        -|I would like to discuss stopping the pill as I get headaches on it
        -|cat bit my hand this morning, two small holes, a bit swollen and sore
        -|i cut my shin on a rusty gate, bleeding has stopped, not sure about my tetanus
        -|eye is sticky and pink since this morning, vision fine
        -|UTI symptoms again, peeing every 20 mins and it stings, no fever
        -|my 5 year old has earache and a temp of 38.5 but is drinking
        -|been vomiting since last night, 4 times, can keep sips of water down
        -|had a rash on my belly since yesterday, itchy, i feel fine otherwise
        -|i think ive broken my little toe, it's purple and hurts to walk
        -|tonsils are huge with white bits, hurts to swallow but i can drink
        -|the mole on my back has been bleeding on and off for weeks
        -|shingles on my tummy, blisters came up yesterday
        -|migraine for the second day, usual tablets not working as well, feel sick
        -|chest is sore when i cough, had a cold for a week, no breathlessness
        -|fell on ice yesterday, wrist is swollen and sore, can still move my fingers
        -|boil on my bum getting bigger and sore, no fever
        -|i missed two pills and had sex last night, need the morning after pill
        -|cystitis with a bit of pink in my wee
        -|my back went into spasm this morning lifting a box, can hardly bend, legs feel fine
        -|got something in my eye at work, feels gritty, can see ok
        -|dizzy when i roll over in bed, room spins for a few seconds then stops
        -|insect bite on my calf, red and itchy, size of a coin
        -|period is really heavy this month, changing pad every 3 hours
        -|5 weeks pregnant, no pain or bleeding, when do I book with the midwife
        -|nosebleed last night lasted 5 minutes, stopped when i pinched it
        -|stomach pains on and off for a week, worse after milk
        -|daughter has a temp of 38.3 and a cough, shes 6, drinking and watching tv
        -|my foot has pins and needles after sitting cross legged, gone now
        -|feeling low and tearful since my divorce, i'm safe and have good friends
        -|diarrhoea 3 times today, no blood, drinking fine
        -|swollen gland in my neck with a cold
        -|palpitations last week after energy drinks, none since
        -|got stung on the foot yesterday, bit swollen, breathing fine
        -|knee swollen and stiff since football on sunday, can walk
        -|burnt my hand on the kettle, small red patch, ran it under water
        -|i have had asthma since i was a kid and use my inhaler twice a week
        -|he's had a stomach ache after birthday cake, playing now
        -|hearing in one ear is muffled since my cold
        -|vomited after drinking too much last night, better now
        -|my stitches from last week are a bit red round the edge, no pus
        -|gout in my toe again, took colchicine before
        -|i get a stitch in my chest when i jog, been a few months
        -|tired and a bit light headed before my period
        -|had a tooth out this morning, slight ooze of blood, numb lip from the injection
        -|heart skips a beat now and then, doctor checked, all fine
        -|lower tummy cramps with my period like every month
        -|i fell asleep in the sun, shoulders red and sore
        -|my calf is sore after a long run yesterday
        -|been on the pill for a year, slight headache today
        -|grandad's hearing aid battery fell out, where do i get more
        -|my sister's baby shower is soon, can I get a flu jab
        -|the dentist gave me a shot and my face is drooping a bit until it wears off
        -|sugar was 11 after pizza, type 2, feel ok
        -|The mark on her leg fades when I press it, no fever, she's running about
        -|i am dying of embarrassment but i have piles
        -|my baby's poo is green, she is 3 months and happy
        -|wheezy at night with my cold, blue inhaler helps straight away
        -|what dose of paracetamol for a 4 year old
        -|i had a CT that ruled out a bleed, still got mild headaches, when is follow up
        -|is it true that aspirin prevents strokes
        -|my team lost and I wanted to die lol
        -|I'd kill for a decent night's sleep
        -|fire alarm gave me such a fright my heart was pounding, fine now
        -|nurse, i need a letter about my panic attacks for uni
        suicide_self_harm|can you stop my prescriptions, i wont be needing them after tonight
        gi_bleed|ordering my omeprazole. also my poo has gone jet black this week
        overdose_poisoning|i take by mistake double my heart medicine, what i do
        acute_coronary|doctor please my father have strong pain in chest and he sweat very much
        severe_dyspnoea|my wife she cannot take air good since one hour
        meningitis|baby have hot body and red point on skin not go when press
        obstetric_emergency|my wife 8 month pregnant she is bleeding
        anaphylaxis|i eat fish now my face become big and i can not breath good
        major_bleeding|my hand cut with machine, blood not stop
        stroke_tia|my father he speak not clear and one hand no move from morning
        acute_abdomen|very strong pain in stomach since two hour, i can not stand
        hypoglycaemia|my mother diabetic she shaking and not answer me
        suicide_self_harm|honestly i'm fine, just tired of living
        pe_dvt|leg's a bit fat and sore since the flight, only the left, prob slept funny
        cauda_equina|bit embarrassing but I've lost feeling down there since my back went
        severe_dyspnoea|NO FEVER NO COUGH BUT I CANT GET MY BREATH
        acute_vision|no pain at all but half my vision in the right eye has gone dark
        testicular_torsion|this is awkward. sudden pain down there in my left nut, its swollen
        abuse_violence|if i say the wrong thing he locks me in the bedroom and takes my phone
        infant_fever|my 7 wk old feels boiling and wont settle
        sick_child|baby 5 months breathing like a panting dog and nostrils flaring
        reduced_fetal_movement|bump has been really quiet since last night, 31 wks
        limb_ischaemia|dads foot is like ice and blue and he says its killing him
        urinary_retention|ive not been able to go for a wee since last night and im in agony
        heat_cold|grandad been gardening in the heat all day, now hes muddled and burning hot
        arrhythmia|haven't been to dialysis for a week, heart fluttering and legs heavy
        arrhythmia|fainted when the alarm clock went off, my brother died suddenly at 25
        arrhythmia|resting heart rate has been 155 for two hours
        arrhythmia|my pacemaker area is buzzing and i keep nearly passing out
        dka|on dapagliflozin, sugar only 11 but vomiting and feel awful
        dka|pump failed last night, sugar 26 and tummy ache
        head_injury|knocked my head last week and now I'm getting more and more muddled
        head_injury|8 month old fell out of cot, big squashy bump above the ear
        head_injury|got hit by a cricket ball on the temple and was out for a minute
        major_trauma|gran slipped off the chair, can't lift her leg and screams when we move her
        major_trauma|fell onto railings and one went through my thigh
        major_trauma|horse rolled on me, my pelvis is agony
        cauda_equina|can't get an erection and bum is numb since my disc went
        cauda_equina|my legs keep giving way and I've had accidents, back cancer
        suicide_self_harm|it would be ok if i got hit by a car and died
        suicide_self_harm|i wish i had never been born and want it over
        suicide_self_harm|i've been burning my arms with a lighter
        suicide_self_harm|what's the least painful way to go
        overdose_poisoning|husband mixed up his pillbox and took a full week of digoxin
        overdose_poisoning|kid licked the oven cleaner and his lips are sore
        overdose_poisoning|found an empty pill bottle next to her and she's slurring
        overdose_poisoning|he's gurgling and blue after using
        overdose_poisoning|swallowed a handful of my mum's antidepressants
        abuse_violence|my stepdad comes in my room at night and touches me
        abuse_violence|my son takes my pension and shoves me around, I'm 82
        abuse_violence|they've taken my passport and make me work without pay
        abuse_violence|my husband put a pillow over my face
        psychosis_homicidal|sometimes I think about smothering her and it scares me
        psychosis_homicidal|my son says people on tv are telling him to kill us
        severe_withdrawal|baclofen pump ran dry, muscles rigid and fever
        severe_withdrawal|3 days without vodka, can't stop trembling, hearing things
        severe_soft_tissue_infection|toddler with a fever won't let me touch her hip
        severe_soft_tissue_infection|artificial knee has become hot and red and I'm shivering
        severe_soft_tissue_infection|groin area is swollen, black patch, smells terrible, diabetic
        acute_vision|my scalp hurts when I brush my hair and I lost vision for a minute, I'm 75
        acute_vision|a dart went into his eye
        acute_vision|cement dust in my eye, can't open it
        major_burns|burn goes all the way round my wrist
        major_burns|breathed in loads of smoke and my throat is sore with black spit
        major_burns|electric blanket burned grandma's whole back
        acute_abdomen|gallstones, now yellow with shivers and high temp
        acute_abdomen|umbilical lump is purple and he's screaming
        sick_child|newborn hasn't fed for 10 hours and looks yellow and sleepy
        sick_child|my toddler has been fitting and floppy
        sick_child|2 month old stopped breathing for a few secs and went blue
        severe_dehydration|gran not drinking, dry tongue, no pee since yesterday, sleepy
        severe_dehydration|baby has diarrhoea and vomiting, dry nappy all day, eyes look sunken
        obstetric_emergency|I'm 24 weeks and there's watery fluid running down my leg
        obstetric_emergency|placenta hasn't come out and she's bleeding, home birth
        obstetric_emergency|I fell on my bump at 30 weeks and now it hurts and there's blood
        pre_eclampsia|two weeks after birth my head is splitting and I see sparkles
        ectopic_early_pregnancy|coil in, positive test, pain on my right
        ectopic_early_pregnancy|5 weeks, dizzy and fainting with belly pain
        neutropenic_sepsis|leukaemia patient, goosebumps and feeling rough after chemo
        neutropenic_sepsis|stem cell transplant last month, 38.2
        meningitis|my son is screaming at the light and has a purple rash
        electrocution|got a jolt from the cooker and my arm has been numb with heart flutters
        electrocution|workmate thrown back by 400 volts, his wee is brown
        drowning|kid swallowed loads of pool water and now his breathing's fast
        heat_cold|found drunk in the snow, he is stiff and barely talking
        heat_cold|ran 10k in the heat, now temp 40.5 and talking rubbish
        carbon_monoxide|car running in the garage, she's dizzy
        limb_ischaemia|can't find a pulse in his foot, it's white
        pe_dvt|arm swollen and blue since gym, feels heavy
        pe_dvt|8 weeks after having baby, stabbing pain when breathing and breathless
        hypertensive_emergency|205 over 120 and I've got a thumping head and my sight's gone funny
        aortic_emergency|marfan syndrome, sudden chest and back pain
        choking_airway|he has epiglottitis signs, drooling, sat forward, can't swallow
        gi_bleed|lost about a pint of blood from my backside
        major_bleeding|dialysis fistula is bleeding and won't stop
        urinary_retention|since my epidural i cant wee and my bladder feels like bursting
        thunderclap_headache|was on the loo and got a blinding headache in seconds
        loss_of_consciousness|my daughter keeps passing out today
        seizure|9 month old went stiff and shook all over with a temp
        hypoglycaemia|gave wrong insulin, sugars dropping fast
        adrenal_crisis|off my pred for 3 days, dizzy, being sick, can't stand
        -|I jumped out of my skin when the alarm went off
        -|feel like I've been hit by a bus, just the flu I think
        -|choked on my tea laughing at your leaflet
        -|radiators need bleeding
        -|drowning in nappies and laundry with the twins
        -|clotted cream gives me wind
        -|my laptop had a blackout screen and died
        -|my tent collapsed in the storm
        -|breast stroke makes my neck sore
        -|what number do I ring if mum has another stroke
        -|at what point should I go to A&E with a headache
        -|doing homework about seizures
        -|the labour party leaflet, wrong number sorry
        -|had pneumonia when I was little
        -|my heart skipped a beat when I saw him, lovely news
        -|I'm blind as a bat without my glasses
        -|stabbed in the back by my colleague, stressed
        -|knocked for six by this cold
        -|smoke alarm needs a battery
        -|poison ivy rash itching, on my ankle
        -|my friend's husband had a heart attack last year and it got me thinking about a check
        -|never been pregnant, no bleeding
        -|we talked about overdose at the pharmacy training day
        -|is there a test for aneurysm
        loss_of_consciousness|my dad passed out with no warning and went grey
        acute_coronary|there seems to be a pain in my chest that goes down my arm
        seizure|had a fit for 5 minutes, first one ever
        seizure|he had a fit in the bath
        seizure|3 fits in a row
        loss_of_consciousness|she passed out on the sofa and won't wake up
        abuse_violence|he's hitting me and he says he's going to kill me
        drowning|my kid was drowning in the pool, pulled him out, coughing
        suicide_self_harm|I want to throw myself into the river
        suicide_self_harm|I'm planning to kill myself
        suicide_self_harm|he has talked about killing himself tonight
        suicide_self_harm|I wrote a goodbye note
        suicide_self_harm|gonna kill myself lol
        suicide_self_harm|my cat died and now I want to die too
        stroke_tia|he's showing signs of a stroke
        acute_coronary|of course it had to be chest pain, crushing, on holiday
        abuse_violence|my boyfriend beat me up, the police were here
        loss_of_consciousness|did first aid but he's still not breathing
        acute_coronary|previous heart attack and now chest pain again
        severe_dyspnoea|I was in hospital last week with pneumonia and now I can't breathe
        acute_coronary|I was discharged yesterday and now have crushing chest pain
        acute_coronary|ECG was normal last week but the chest pain is back and worse, sweating
        acute_coronary|chest pain came on in 20 minutes after dinner
        anaphylaxis|is this an allergic reaction? my lips are swelling after nuts
        stroke_tia|could this be a stroke? my arm is weak and my face feels numb
        severe_dyspnoea|can't breathe
        acute_coronary|chest pain
        overdose_poisoning|overdose
        seizure|seizure now
        severe_dyspnoea|help cant breathe
        major_trauma|he's been shot
        loss_of_consciousness|dad collapsed
        acute_coronary|does chest pain with sweating need an ambulance? I have both right now
        acute_coronary|My wife says to ignore it but I've got chest pain and my arm is numb
        gi_bleed|I don't drink, never had ulcers, but I'm vomiting blood
        acute_coronary|no allergies, no meds, 60 years old, crushing chest pain
        meningitis|not vomiting yet but fever, stiff neck and purple rash
        -|No chest pain, no shortness of breath, no dizziness, just here for my flu jab.
        -|I had a heart attack in 2018 and recovered, need my repeat statins
        -|hospital discharged me last week after pneumonia, feeling well
        -|never felt suicidal
        -|i'm not short of breath
        -|my breathing is fine and I have no pain in my chest
        -|He is not confused and has no fever
        -|there was no loss of consciousness and no vomiting after the bump
        -|my ribs are sore on one side after coughing all week, worse when i twist
        -|was sick twice yesterday after a takeaway, today just a bit queasy and sipping squash
        -|he got hit by the ball on the arm at cricket, big bruise, moves it ok
        -|itchy lumps came up on my legs overnight, think its bed bugs
        -|my ear is bleeding a tiny bit after i used a cotton bud
        -|knee gave way on the stairs, a bit swollen, can bear weight
        -|i have a lump in my neck under the jaw for 2 weeks with a sore throat
        -|my toddler ate a bit of playdough
        -|my son swallowed a small lego piece yesterday, he's fine and eating
        -|took an extra cetirizine by accident
        -|her eye is puffy after crying
        -|my eyelid is swollen from a stye
        -|lips are cracked and sore in the wind
        -|my tongue is sore with an ulcer
        -|throat is scratchy since the football match, lost my voice shouting
        -|a bit wheezy with my hay fever, inhaler helping
        -|i'm breathless when i climb the hill with the pram, 28 weeks pregnant, fine on the flat
        -|slight headache at 26 weeks, bp was fine at the midwife on tuesday
        -|baby hiccups a lot at 34 weeks
        -|braxton hicks now and then, 36 weeks, baby active
        -|heavy period, changing every 3-4 hours, on day 2
        -|spotting between periods for two months
        -|my wee is dark yellow, need to drink more
        -|pee a lot since i started water tablets
        -|my blood sugar was 13 after cake, type 2, feel ok
        -|had a hypo yesterday, 3.6, ate sweets and it came up to 6
        -|ankle swollen since i rolled it on a kerb
        -|my calf cramped in the night and is still tender
        -|both feet swollen after long flight, gone down today
        -|varicose veins itchy
        -|my hand shakes a bit when i'm nervous
        -|feeling shaky after too much coffee
        -|i get dizzy on heights
        -|my back clicked and now it's stiff on one side
        -|pins and needles in my hand when i wake up, goes after shaking
        -|my foot is numb from tight ski boots, feeling came back
        -|i fainted at the sight of blood at work, fine after sitting down
        -|nearly fainted in the hot queue, ate something and felt better
        -|cut my thumb on a tin, stopped bleeding after 5 min, do i need stitches
        -|grazed my knee, bit of blood, plaster on
        -|burnt my mouth on pizza
        -|sun burn on my back, sore but no blisters
        -|splashed shampoo in my eye, stings a bit, sight ok
        -|contact lens stuck in my eye
        -|eye twitch for a week
        -|seeing a few floaters for a couple of years, no change
        -|bruise on my thigh and no idea how i got it
        -|rash fades when i press a glass on it, she is happy
        -|teenager has spots on his back
        -|grandson has hand foot and mouth, blisters on hands, drinking ok
        -|son has croup cough, no noise when resting, drinking, playing
        -|baby is a bit snotty and off her milk slightly, wet nappies fine, no fever
        -|my 2 year old has a temp 38.2 after his jabs, playing
        -|newborn has a bit of dry skin
        -|breastfed baby hasn't pooed in 4 days, happy and feeding
        -|my mum has dementia and gets muddled in the evenings, same as always
        -|he is sleepy after his night shift
        -|i feel like crying all the time but i would never hurt myself
        -|panic attack on the train, calmed down with breathing exercises
        -|my ex is horrible to me by text, stressing me out
        -|work is killing my back
        -|i can't cope with the noise from next door
        -|my neighbours are driving me up the wall
        -|i hear my neighbours through the wall all night, can't sleep
        -|haven't slept well for weeks because of the baby
        -|used to self harm as a teen, scars fading, any cream?
        -|my brother's alcoholic and I worry about him, where can families get help
        -|want to cut down drinking, about 10 pints a week
        -|stopped smoking 3 days ago, irritable and craving
        -|coming off sertraline slowly, brain zaps
        -|ran out of my steroid inhaler yesterday
        -|on prednisolone for asthma for 5 days, can't sleep
        -|finished chemo in march, hair growing back, can i dye it
        -|had a transplant ten years ago, need travel jabs
        -|my INR is due
        -|blood pressure machine showed 160/95, no symptoms, retest?
        -|pulse was 105 after i ran for the bus
        -|my watch says my oxygen was 95 at night
        -|carbon monoxide alarm needs new batteries
        -|got a static shock from the car
        -|water went up my nose swimming, ear feels blocked
        -|my fingers tingle when it's freezing outside then warm up fine
        -|hot in the office today, had a headache, better after water
        -|my hernia is the same as usual, soft, waiting for surgery
        -|gallstones found on scan, no pain now
        -|appendix scar itches
        -|my piles are itchy
        -|indigestion after curry, rennies helped
        -|tooth is sensitive to cold
        -|jaw clicks when i chew
        -|stung by nettles, itchy hand
        -|bee sting on my toe yesterday, a bit swollen, no other problems
        -|allergic to cats, sneezing and itchy eyes
        -|is my rash an allergy to my new washing powder? just itchy arms
        -|my dad's carer needs his medication list
        -|how do i give my dog his insulin
        -|need sick note, had gastro last week, back at work monday
        -|results came back clear, thank you
        -|can the nurse remove my stitches friday
        -|please could you check my mum's discharge letter arrived
        """#
}
