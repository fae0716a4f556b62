/// Messages in lay English with the category that must fire, or `-` where none may.
enum ScreeningMessages {
    /// The category and the message.
    static let all: [(category: String, text: String)] = (table + "\n" + furtherTable)
        .split(separator: "\n")
        .compactMap {
            let parts = $0.split(separator: "|", maxSplits: 1)
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }

    /// One message a line.
    private static let table = #"""
        acute_coronary|It feels like a heavy weight on my breastbone and it goes into my jaw
        acute_coronary|my husband is clutching his chest and has gone a funny colour
        acute_coronary|chest feels like its in a vice
        acute_coronary|Mum has pain across her upper back and jaw and is sweating buckets, she's 74
        acute_coronary|squeezing feeling behind my breastbone, short of breath
        acute_coronary|pressure in chest, GTN not touching it
        acute_coronary|I think im having a heart attack
        aortic_emergency|something ripped in my back, worst pain ever, feel faint
        aortic_emergency|my dad 75 has sudden tummy and back pain and passed out, hes clammy
        stroke_tia|half of my husbands mouth is hanging down
        stroke_tia|He woke up and can't move his right arm or leg
        stroke_tia|Grandad can't get his words out and looks lopsided
        stroke_tia|I lost the use of my left hand for about ten minutes this morning, it's back now
        stroke_tia|suddenly cant see anything on my left side and dizzy
        stroke_tia|all of a sudden mum started talking gobbledegook and dribbling
        stroke_tia|numb down the whole left side of my body since I woke up
        stroke_tia|Sudden weakness of the right arm and leg with slurred speech, 68 year old man
        stroke_tia|wife's speech is slurry and she keeps dropping things with her right hand
        anaphylaxis|I ate cashews and my throat feels like it's closing
        anaphylaxis|bee sting ten mins ago, now covered in hives and wheezing
        anaphylaxis|her lips have doubled in size after the prawns
        anaphylaxis|My tongue has swollen up, I take ramipril
        anaphylaxis|son has nut allergy, ate a cookie, face swelling and vomiting
        anaphylaxis|swollen eyes lips and tongue after eating kiwi, voice is hoarse
        severe_dyspnoea|I'm gasping for air
        severe_dyspnoea|too out of breath to talk
        severe_dyspnoea|My COPD is really bad today, I'm breathless just sitting in my chair
        severe_dyspnoea|cant get enough air in
        severe_dyspnoea|she is struggling to breathe and her lips are going blue
        severe_dyspnoea|Breathing very fast, exhausted, oxygen 88
        severe_dyspnoea|I suddenly became very short of breath an hour ago
        severe_dyspnoea|asthma attack, ventolin doing nothing
        severe_dyspnoea|dad is coughing up pink froth and can't breathe lying down
        choking_airway|the baby swallowed something and is going red in the face and cant cry
        choking_airway|food stuck in my food pipe since lunch, can't even swallow spit
        choking_airway|terrible sore throat, drooling, cant swallow, voice sounds like a hot potato
        choking_airway|my 3 year old has a coin stuck in his throat
        choking_airway|child making a harsh noise breathing in, leaning forward and dribbling
        major_bleeding|I've cut my hand really deep and it won't stop bleeding
        major_bleeding|nose has been bleeding for over 45 minutes and i take apixaban
        major_bleeding|blood is squirting from the cut on his arm
        major_bleeding|had my tonsils out 6 days ago and now I'm spitting out fresh blood
        major_bleeding|varicose vein burst on my leg, blood all over the floor
        major_bleeding|The dressing over my operation wound is soaked with blood again and again
        gi_bleed|I threw up and there was a lot of blood in it
        gi_bleed|my stools are black and smell awful and I feel weak
        gi_bleed|the toilet bowl was full of bright red blood
        gi_bleed|vomit looks like coffee granules
        gi_bleed|passing large amounts of dark red blood from back passage, dizzy
        suicide_self_harm|I can't do this any more, everyone would be better off without me
        suicide_self_harm|thinking about taking all my tablets tonight
        suicide_self_harm|I just want to go to sleep and never wake up
        suicide_self_harm|My teenage son says he wants to kill himself
        suicide_self_harm|I've written letters to my family and I'm going to the bridge
        suicide_self_harm|I feel like there's no point in living anymore
        suicide_self_harm|i slit my wrists
        suicide_self_harm|I keep having thoughts about ending my life
        suicide_self_harm|been hurting myself again, cuts all over my thighs
        suicide_self_harm|I dont want to be alive anymore
        overdose_poisoning|She has swallowed a whole packet of sleeping pills
        overdose_poisoning|i accidentally took double my warfarin
        overdose_poisoning|toddler ate some of my iron tablets
        overdose_poisoning|my flatmate took heroin and his breathing is really slow
        overdose_poisoning|He drank antifreeze
        overdose_poisoning|mum took her methotrexate every day this week instead of once a week
        overdose_poisoning|ive taken 40 ibuprofen
        overdose_poisoning|daughter has swallowed two small magnets
        overdose_poisoning|I was bitten by an adder, my hand is swelling
        overdose_poisoning|my friend took too many pills at a party and now he won't wake up
        overdose_poisoning|I ate some wild mushrooms yesterday and can't stop vomiting
        sepsis|I have a kidney infection and I'm shaking uncontrollably and feel like I'm dying
        sepsis|gran has pneumonia, she is confused, breathing fast and hasn't passed urine all day
        sepsis|high fever, mottled skin and cold hands
        sepsis|I had a baby last week, fever of 39 and shivering, smelly discharge
        sepsis|temperature 39.5 after my bowel operation, rigors, heart racing
        sepsis|infected cut, red line going up my arm, feverish and shivering
        neutropenic_sepsis|I'm having chemotherapy and have a fever of 38.5
        neutropenic_sepsis|Had my third chemo last week. Feel shivery and unwell.
        neutropenic_sepsis|temp of 101.5, bone marrow transplant in october
        neutropenic_sepsis|my neutrophils are low and I've got a temp
        meningitis|rash that doesn't disappear with the glass test
        meningitis|high fever, bad headache, can't stand the light, neck is stiff
        meningitis|My daughter has a temperature and can't put her chin on her chest
        meningitis|student with fever, vomiting, severe headache and drowsy
        meningitis|toddler with fever and little dark red spots that stay when pressed
        thunderclap_headache|the most intense headache I've ever had, came from nowhere in a second
        thunderclap_headache|felt like I'd been hit on the back of the head, then terrible headache
        thunderclap_headache|instant agonising headache while lifting weights
        thunderclap_headache|Sudden onset severe headache an hour ago, never had one like it
        seizure|my daughter is having a seizure
        seizure|he's shaking all over and his eyes have rolled back
        seizure|she had a convulsion for the first time today
        seizure|my wife is epileptic and has been seizing for ten minutes
        seizure|woke with a bitten tongue and wet bed, no idea what happened
        loss_of_consciousness|he's not breathing
        loss_of_consciousness|she just collapsed and isn't responding
        loss_of_consciousness|i fainted at the gym during a sprint
        loss_of_consciousness|my dad passed out with no warning and went grey
        loss_of_consciousness|found neighbour lying on floor unconscious
        loss_of_consciousness|blacked out twice today for no reason
        head_injury|fell down and hit her head, now vomiting and sleepy
        head_injury|my gran takes blood thinners and bumped her head
        head_injury|he got knocked out playing rugby and can't remember the match
        head_injury|baby fell from the sofa and has a soft swelling on his head
        head_injury|since banging my head on Saturday my headache is getting worse and I'm confused
        major_trauma|my son fell from the roof and can't move his legs
        major_trauma|hit by a car, his leg is bent the wrong way
        major_trauma|I've been shot
        major_trauma|nearly sliced my finger right off with the saw
        major_trauma|Gran has had a fall, can't stand and her foot is turned outwards
        major_trauma|came off my motorbike at speed, chest and belly really hurt
        major_trauma|dived into shallow water and now my arms are tingling and neck hurts
        cauda_equina|my back went and now I can't pee and I'm numb around my bum
        cauda_equina|slipped disc, numbness in my inner thighs and I've started leaking urine
        cauda_equina|I have sciatica in both legs and can't tell when I need the toilet
        cauda_equina|known prostate cancer, back pain, and my legs have become weak
        ectopic_early_pregnancy|7 weeks pregnant and sharp pain in my right side
        ectopic_early_pregnancy|I might be pregnant and have severe pain low down and feel faint
        ectopic_early_pregnancy|early pregnancy, spotting and pain in my shoulder
        ectopic_early_pregnancy|8 weeks pregnant and have started bleeding
        obstetric_emergency|I'm 34 weeks and bleeding
        obstetric_emergency|baby's coming now, I can feel the head
        obstetric_emergency|31 weeks pregnant, contractions every four minutes
        obstetric_emergency|my tummy is constantly hard and painful, 38 weeks
        obstetric_emergency|I gave birth on Monday and I'm losing huge clots and feel dizzy
        pre_eclampsia|36 weeks, awful headache, seeing stars and my face is puffy
        pre_eclampsia|28 weeks pregnant bp 165/115
        pre_eclampsia|delivered a week ago, bad headache with blurred vision
        pre_eclampsia|third trimester, pain just below my ribs, vomiting and headache
        reduced_fetal_movement|I'm 28 weeks pregnant and baby hasn't moved today
        reduced_fetal_movement|baby's movements have slowed right down, 35 weeks
        reduced_fetal_movement|not feeling the kicks like I usually do, 30 weeks
        testicular_torsion|woke up at 3am with severe pain in my right testicle
        testicular_torsion|my son's ball is swollen and really painful, came on suddenly
        testicular_torsion|pain in scrotum started 2 hours ago, throwing up
        dka|T1 diabetic, ketones 3.8 and throwing up
        dka|daughter is drinking and peeing loads, lost weight, now vomiting and breathing deeply
        dka|blood glucose 30, very sleepy and tummy pain
        dka|my breath smells of nail varnish remover and my sugars are sky high
        hypoglycaemia|diabetic husband is sweaty and confused, meter says 1.9
        hypoglycaemia|sugar won't come up even after juice and sweets, it's 2.8
        hypoglycaemia|i took my long acting instead of, I mean the rapid one by mistake, 40 units
        hypoglycaemia|blood sugar 45 and she is not making sense
        infant_fever|my newborn has a fever
        infant_fever|8 week old baby temp 39
        infant_fever|4 week old burning up, 38.6
        infant_fever|my baby is 2 months old and her temperature is 101
        sick_child|baby is floppy and not feeding
        sick_child|my 6 month old is breathing really fast and won't take his bottle
        sick_child|2 year old very drowsy with a high temperature and mottled legs
        sick_child|infant screaming, pulling knees up and there's blood and jelly in the nappy
        sick_child|his soft spot is bulging and he's crying a weird high cry
        sick_child|my baby keeps stopping breathing for a few seconds
        sick_child|three year old with fever refuses to walk
        acute_abdomen|agonising stomach pain, tummy rock hard
        acute_abdomen|my hernia has gone hard and painful and I'm vomiting
        acute_abdomen|yellow skin, fever and pain under my right ribs
        acute_abdomen|constant severe pain at the top of my tummy going through to my back, vomiting
        acute_abdomen|haven't passed wind or poo for three days, belly swollen, vomiting green
        acute_vision|I've lost the sight in my left eye
        acute_vision|sudden shower of black spots and flashes in my eye
        acute_vision|got oven cleaner in my eye
        acute_vision|painful red eye, blurred vision and seeing rainbows around lights
        acute_vision|70, new headache at my temple, jaw hurts when chewing, vision went blurry
        acute_vision|metal flew into my eye while grinding
        major_burns|pan of boiling water went over my chest and arms
        major_burns|my toddler pulled a cup of tea on herself, her skin is blistering
        major_burns|burnt both hands badly, skin is white and doesn't hurt
        major_burns|got out of a house fire, coughing up black stuff
        major_burns|caustic soda on my arm, burning
        severe_dehydration|my 2 year old has had no wet nappies for 12 hours and sunken eyes
        pe_dvt|my calf is swollen, red and painful after a flight
        pe_dvt|sudden sharp chest pain when I breathe in and coughing blood
        pe_dvt|left leg swollen and sore, on the pill
        pe_dvt|short of breath since my hip replacement and my calf hurts
        pe_dvt|one leg is much bigger than the other and hot
        limb_ischaemia|my leg is cold, pale and numb and very painful
        limb_ischaemia|plaster cast too tight, fingers numb and blue
        limb_ischaemia|foot has turned blue and I can't feel it
        abuse_violence|my partner punched me in the face last night
        abuse_violence|my boyfriend tried to strangle me
        abuse_violence|I'm scared to go home, he said he will kill me
        abuse_violence|I was sexually assaulted at a party
        abuse_violence|I think my grandson is being abused, he has bruises he can't explain
        abuse_violence|they want to take me abroad to be cut
        psychosis_homicidal|I keep hearing a voice telling me to stab my neighbour
        psychosis_homicidal|I want to hurt my baby
        psychosis_homicidal|my son thinks the government is poisoning him and he has a knife
        psychosis_homicidal|I'm going to kill him
        psychosis_homicidal|my wife gave birth 2 weeks ago and believes the baby is the devil
        psychosis_homicidal|she's bipolar, hasn't slept for four days and is driving around naked
        carbon_monoxide|the CO detector is beeping and we all feel dizzy
        carbon_monoxide|we used a barbecue in the tent and now I'm dizzy and sick
        electrocution|I got a bad electric shock and my heart is skipping
        electrocution|my daughter stuck a fork in the socket and got a shock
        electrocution|he was struck by lightning
        drowning|my son was pulled out of the pool and is coughing
        drowning|toddler was face down in the paddling pool, now very sleepy
        drowning|nearly drowned in the sea this morning, now short of breath
        heat_cold|been in the sun all day, he's confused and hot and not sweating
        heat_cold|temp 41 after the race, collapsed
        heat_cold|my toes are frozen white and hard and I can't feel them
        heat_cold|gran was outside in the snow, she's cold, slurring and drowsy
        acute_confusion|my mother has suddenly become very confused
        acute_confusion|Dad is seeing things that aren't there since yesterday
        acute_confusion|elderly neighbour doesn't know what day it is, was fine last week
        acute_confusion|grandma is very drowsy and muddled today
        arrhythmia|heart is racing at 180 and I feel faint
        arrhythmia|my heart keeps pausing and I've nearly blacked out
        arrhythmia|ICD went off twice
        arrhythmia|missed dialysis twice and now weak with palpitations
        arrhythmia|my pulse is 35 and I'm dizzy
        urinary_retention|I can't pass any urine and my lower tummy is swollen and sore
        urinary_retention|catheter blocked, no urine in bag, lots of pain
        urinary_retention|desperate to wee but nothing will come out, been 12 hours
        severe_soft_tissue_infection|eye is swollen shut, bulging, fever, hurts to look sideways
        severe_soft_tissue_infection|dental abscess, swelling under my tongue and trouble swallowing
        severe_soft_tissue_infection|my knee is hot, swollen and I have a fever, can't bend it
        hypertensive_emergency|BP 210/125 with a bad headache and blurred vision
        hypertensive_emergency|blood pressure 190/122 and chest pain
        severe_withdrawal|stopped drinking 2 days ago, now shaking, sweating and seeing spiders
        severe_withdrawal|ran out of diazepam, trembling and had a seizure
        severe_withdrawal|my dad is an alcoholic, last drink yesterday, he's hallucinating
        adrenal_crisis|I have Addison's and can't stop vomiting
        adrenal_crisis|stopped my prednisolone suddenly after years, now very weak and dizzy
        adrenal_crisis|on hydrocortisone, gastroenteritis, throwing up my tablets, feel faint
        -|I have had a mild cough for 3 days, no fever
        -|can I get an appointment for my knee pain
        -|my chest gets a bit tight in the cold but my inhaler sorts it
        -|what is the difference between a heart attack and angina
        -|My dad died of a stroke last year and I'm feeling sad
        -|I have a headache, probably from staring at the screen
        -|itchy rash on my arms for a week, using cream
        -|When should I worry about a child's fever?
        -|is it safe to take ibuprofen with paracetamol
        -|my son has a temperature of 38 but is playing and drinking well, he is 4
        -|I'm 12 weeks pregnant and feeling tired
        -|I cut my finger chopping onions, small cut, bleeding stopped
        -|does cutting down on salt help blood pressure
        -|my blood pressure was 145/90 this morning
        -|I had a seizure when I was a child but none since
        -|I've been feeling a bit down since losing my job but I'm safe, no thoughts of self-harm
        -|sore throat and runny nose since yesterday
        -|my back hurts after moving house, no numbness
        -|I get migraines, need a repeat of sumatriptan
        -|period pains are worse than usual this month
        -|my knee is swollen after football
        -|I have athlete's foot
        -|my hands get cold in winter
        -|I've been constipated for 4 days
        -|baby has nappy rash
        -|how long is flu contagious
        -|I am worried about my cholesterol
        -|my husband snores and I can't sleep
        -|Thanks for the help yesterday, my son is much better
        -|The nurse said to book a blood test
        -|I burned my tongue on hot coffee
        -|I've got acid reflux after meals
        -|my cat scratched me on the arm yesterday
        -|I feel dizzy when I stand up quickly sometimes, been like this for years
        -|I bruise easily, should I have a blood test
        -|stung by a wasp, sore and red but I feel fine
        -|my ankle is still sore from a sprain 3 weeks ago
        -|I have hay fever and my eyes are itchy
        -|I fainted at the blood test last month, is that normal
        -|is chest pain common after covid vaccine
        -|can anxiety cause palpitations
        -|my grandfather had prostate cancer, should I get tested
        -|I'm depressed and my antidepressants aren't working, not suicidal
        -|daughter has head lice
        -|I need a fit note for work
        -|vomited once this morning, fine now
        -|I can't sleep because of work stress
        -|my heart rate is 62 at rest is that ok
        -|please cancel my appointment, I'm feeling better
        -|I drank too much last night and feel rough
        -|lump in my breast noticed today, no pain
        -|I've lost my appetite the last few weeks
        -|heavy periods for the last year, feeling tired
        -|numb fingers at night, better when I shake them
        -|What should I do if my child swallows a battery?
        -|had a stroke in 2019, need my clopidogrel
        -|I'm on warfarin and my INR was 2.5
        -|toothache for two days, dentist booked
        -|my baby is 9 weeks old, when are the vaccinations
        -|I have a cold sore
        -|my stomach is bloated after eating bread
        -|he doesn't have a fever and he's eating fine
        -|I watched a film about an overdose and it upset me
        -|our dog collapsed yesterday and the vet said epilepsy
        -|got a splinter in my foot
        -|I'm so tired I could sleep for a week
        -|my poo is dark because of the iron tablets
        -|I pulled a muscle in my chest at the gym, sore when I press it
        -|travelling to Thailand, need malaria tablets
        -|ear feels blocked after swimming
        -|floaters in my eyes for years, optician says fine
        -|my mole has changed colour
        -|varicose veins aching
        -|can you get appendicitis twice
        -|I had my gallbladder out in 2015
        -|wound from my operation looks fine, when do the stitches come out
        -|hi
        -|yes
        -|No
        -|about 3 days
        -|6 out of 10
        -|it started on Tuesday
        -|I don't know
        -|my name is Sarah and my date of birth is 3/4/1980
        -|I have type 2 diabetes and my sugars are around 8
        -|I smoke 20 a day and want to stop
        -|thyroid tablets finished, need more
        -|the pharmacy is out of my inhaler
        -|Is 37.5 a fever?
        -|hot flushes and night sweats, age 51
        -|my dad is confused about how to take his new tablets
        -|ringing in my ears for months
        -|my toddler fell over and grazed his knee
        acute_coronary|tight band round my chest n feel sick, been going on an hour
        acute_coronary|my chest pain has come back and its stronger than the last one
        acute_coronary|woke up with heaviness in my chest and both arms feel like lead
        acute_coronary|not really a pain, more like pressure, middle of chest, sweating a lot
        acute_coronary|grandma says her jaw and left arm ache and shes gone all clammy
        acute_coronary|angina now happening at rest
        acute_coronary|chst pain an swetting, lft arm numb
        aortic_emergency|my belly is pulsing and the pain in my back is unbearable, 78 yrs old
        stroke_tia|my face feels droopy on the left
        stroke_tia|dad suddenly can't lift his left arm above his head and is talking funny
        stroke_tia|can't feel one side of my face and my words are coming out wrong
        stroke_tia|she's staggering like she's drunk and has a sudden headache and is being sick
        stroke_tia|my mate's smile is wonky all of a sudden
        stroke_tia|had 10 minutes yesterday where I couldn't get my words out, ok today
        stroke_tia|MY HUSBAND CANT MOVE HIS LEFT SIDE
        anaphylaxis|just had a prawn and my mouth is tingling and throat is tight
        anaphylaxis|wasp sting, come out in a rash all over, feel dizzy
        anaphylaxis|his face has blown up after a nut bar and he's coughing loads
        anaphylaxis|gave her the epipen but her breathing is getting bad again
        anaphylaxis|lips swelled up after starting new BP pills
        severe_dyspnoea|I can barely breathe
        severe_dyspnoea|shes fighting for breath
        severe_dyspnoea|had 10 puffs of my blue inhaler and no better
        severe_dyspnoea|my breathing has got so bad i cant walk to the loo
        severe_dyspnoea|lips are blue
        severe_dyspnoea|woke up unable to breathe, had to sit by the window
        severe_dyspnoea|oxygen level is 86 on the clip
        severe_dyspnoea|cant speak in sentances so short of breth
        choking_airway|toddler choking on a bit of apple, lips purple
        choking_airway|fishbone lodged in my throat and I'm drooling because I can't swallow
        major_bleeding|chainsaw cut to my thigh, blood pouring out
        major_bleeding|bleeding wont stop after tooth removal, on warfarin
        major_bleeding|I've soaked through four pads in an hour
        major_bleeding|my cut is gushing and I feel faint
        gi_bleed|been sick and it was all blood
        gi_bleed|had tarry black poo for two days
        gi_bleed|blood pouring out of my bum, not just a bit
        gi_bleed|dad with liver disease just vomited loads of blood
        suicide_self_harm|i have a rope and im going to use it
        suicide_self_harm|theres no reason for me to be here
        suicide_self_harm|i want to end things tonight
        suicide_self_harm|my friend texted me saying goodbye and she's taken pills
        suicide_self_harm|sometimes I wish I just wouldn't wake up
        suicide_self_harm|I want to hurt myself so badly
        suicide_self_harm|i think about killing myself every day
        suicide_self_harm|he's standing on the ledge threatening to jump
        overdose_poisoning|my son has eaten a load of my contraceptive and heart pills
        overdose_poisoning|took three times my normal dose of insulin by mistake
        overdose_poisoning|cat... no my 2yo drank washing up liquid and is foaming at the mouth
        overdose_poisoning|swallowed some weedkiller
        overdose_poisoning|I downed a bottle of paracetamol
        overdose_poisoning|gran has taken her week's tablets all in one day
        overdose_poisoning|snake bit my foot
        overdose_poisoning|my roomate is passed out after taking oxy, tiny pupils
        overdose_poisoning|the baby might have swallowed a battery out of the remote
        overdose_poisoning|i took too much codeine and feel really drowsy
        sepsis|feel terrible, shivering violently, temp 40, not peed since last night
        sepsis|recent surgery, now fever, confused and heart racing
        sepsis|dad's got a catheter infection, he's burning up and not making sense
        sepsis|my skin is mottled and I'm breathing fast with a chest infection
        neutropenic_sepsis|on chemo for breast cancer and got a temperature
        neutropenic_sepsis|chemo ten days ago, now shaking with cold and feel awful
        meningitis|my baby has a rash that won't fade and a fever
        meningitis|cant bend my neck, splitting headache, temp and light is killing my eyes
        meningitis|teenager confused with fever and vomiting, bright light hurts
        thunderclap_headache|BANG worst headache ever out of nowhere
        thunderclap_headache|a headache like a thunderbolt an hour ago, i was sick straight after
        seizure|my boy had a fit with a fever and it's been 6 minutes
        seizure|jerking all over and not responding
        seizure|never had a seizure before but I had one today
        seizure|she's had two seizures this morning and hasn't come round
        loss_of_consciousness|my wife is not responding
        loss_of_consciousness|he fainted while playing football
        loss_of_consciousness|just passed out in the kitchen for no reason, 70 years old
        loss_of_consciousness|cant wake him
        loss_of_consciousness|colleague collapsed no pulse
        head_injury|smashed his head on the pavement and keeps being sick
        head_injury|fell downstairs, banged her head and is acting confused
        head_injury|hit head, clear fluid coming out of nose
        head_injury|82 yr old on apixaban had a fall and has a lump on his forehead
        major_trauma|knife wound to the abdomen
        major_trauma|leg trapped under a tractor
        major_trauma|my arm is bent in a funny place after falling off the trampoline
        major_trauma|fell off a ladder about 4 metres, back pain and numb legs
        major_trauma|thumb cut off with a table saw
        major_trauma|gran fell, hip pain, can't put any weight on her leg
        cauda_equina|numb between my legs and can't control my bladder
        cauda_equina|severe back pain, both legs tingling, can't feel myself going to the toilet
        ectopic_early_pregnancy|6 weeks gone with stabbing pain on my left side
        ectopic_early_pregnancy|missed period, pain low down one side, dizzy
        ectopic_early_pregnancy|bleeding at 9 weeks
        obstetric_emergency|37 weeks with bright red bleeding
        obstetric_emergency|waters broke at 30 weeks
        obstetric_emergency|baby's foot is coming out
        obstetric_emergency|bleeding loads after having the baby two days ago
        pre_eclampsia|32 weeks headache that won't go with paracetamol and blurry eyes
        pre_eclampsia|pregnant 35 weeks blood pressure 170/110
        reduced_fetal_movement|baby not kicking as much as normal, I'm 29 weeks
        reduced_fetal_movement|I can't remember when I last felt my baby move, 36 weeks
        testicular_torsion|awful pain in one ball, been 2 hours and I was sick
        testicular_torsion|teen son crying with pain in his testicles
        dka|type 1, been sick all day, ketones 5
        dka|diabetic and breathing weird, breath smells fruity, sugar 32
        hypoglycaemia|blood sugar 2.2 and not coming up
        hypoglycaemia|diabetic mum won't wake properly, sugar 1.8
        infant_fever|5 week old, 38.2
        infant_fever|my two month old feels really hot, thermometer says 38.6
        sick_child|my newborn won't feed and is very sleepy
        sick_child|baby has pauses in breathing and looks grey
        sick_child|1 year old vomiting green stuff and screaming
        sick_child|my toddler is limp and won't respond properly
        acute_abdomen|crippling stomach pain and I can't stand up straight
        acute_abdomen|sharp pain lower right tummy, fever, off food
        acute_abdomen|groin lump went hard, won't push back in, being sick
        acute_abdomen|post op day 5 belly pain worse and temp 38.7
        acute_vision|woke up blind in one eye
        acute_vision|curtain across my vision
        acute_vision|chemical splashed in both eyes
        acute_vision|lots of floaters and flashes all of a sudden
        major_burns|petrol went up and burned my face and hands
        severe_dehydration|can't keep even sips of water down, no wee since yesterday
        severe_dehydration|elderly dad with norovirus, confused, dry mouth, not drinking
        pe_dvt|calf pain and swelling after knee surgery
        pe_dvt|sudden breathlessness and stabbing chest pain on breathing, on HRT
        pe_dvt|coughed up blood and short of breath
        limb_ischaemia|my arm has gone white and cold and numb
        limb_ischaemia|cast on yesterday, fingers gone blue and tingly
        abuse_violence|he beats me when he's drunk
        abuse_violence|my ex strangled me last night
        abuse_violence|someone raped me
        abuse_violence|my mum's carer is hurting her
        psychosis_homicidal|voices are ordering me to kill people
        psychosis_homicidal|I'm scared I will hurt my baby
        psychosis_homicidal|my brother thinks he's Jesus and is walking into traffic
        carbon_monoxide|CO alarm went off and I have a headache
        carbon_monoxide|everyone in the flat feels sick and dizzy and the heater is on
        electrocution|touched a live wire, knocked across the room
        electrocution|my kid bit through a charger cable and has a burnt lip
        drowning|found in the bath under the water, now breathing but drowsy
        heat_cold|working in the heat, stopped sweating, confused
        heat_cold|shaking stopped, body temp 33, confused
        acute_confusion|nan keeps asking where she is and doesn't know me, started today
        acute_confusion|dad went confused overnight and is picking at the air
        arrhythmia|heart pounding out of my chest and going dizzy, pulse 170
        arrhythmia|fainted with palpitations
        urinary_retention|cannot wee at all and in agony
        severe_soft_tissue_infection|insect bite gone black and spreading fast with unbearable pain
        severe_soft_tissue_infection|can't open my mouth, swelling under jaw, fever
        hypertensive_emergency|bp 225/130 headache and seeing double
        severe_withdrawal|quit drinking cold turkey and now I'm seeing bugs and shaking
        adrenal_crisis|addisons, diarrhoea and vomiting, can't keep my steroids down
        adrenal_crisis|steroid dependent, collapsed, bp 70/40
        -|I've had chest pain before but it was just heartburn
        -|no suicidal thoughts, just want help sleeping
        -|I had an overdose years ago, now on recovery support
        -|My aunt had breast cancer and my nan had a stroke
        -|what would happen if someone took too much paracetamol
        -|the match was a nail biter, nearly gave me a heart attack
        -|can you explain the term anaphylaxis
        """#
}
