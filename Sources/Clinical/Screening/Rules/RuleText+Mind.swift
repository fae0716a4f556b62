extension RuleText {
    /// Self-harm, danger to others, violence.
    static let mind = #"""
        term wants_death: throw myself in/into/off; throwing myself in/into/off; had never been
         born; =never been born; =never was born; want it over; want it to be over; want it all
         over; just want it over; want everything to end; wish it would all end; want this to
         end for good; be ok if i got hit; ok if i died; okay if i died; got hit by a car and
         died; hope i get hit; least painful way; painless way; easiest way to go; way to go
         quickly; how to disappear; =not exist; stop existing; cease to exist; go to heaven; be
         with _2 in heaven; join my _2 in heaven; see my _2 in heaven soon; =not want to wake;
         want to sleep forever; sleep forever; =never have to wake; go to sleep forever; put me
         out of my misery; wont be needing _4 after; wont need _4 after; after tonight it wont;
         wont matter after; wont matter soon; wont be needing them; wont be around; wont be here
         after; wont be here much; =not going to be around; =not be around much; tired of
         living; tired of life; tired of being here; sick of living; fed up of living; fed up
         with living; done living; easier if i was gone; easier itd be if i was gone; if i was
         gone; if i werent here; if i wasnt here; if i wasnt around; if i disappeared; easier _3
         gone; if i was dead; easier if i was dead; if i died; if i were gone; =not around
         anymore; being dead; rather not be here; end things; =no reason for me to be here; wish
         i just wouldnt wake; wish i could die; wish i could just die; wish i didnt exist;
         shouldnt be here; =dont deserve to live; =dont deserve to be; hate being alive; hate my
         life and want; nothing left to live; =no longer want to live; =no longer want to be
         here; lost the will to live; =not want to live; do not want to live; do not want to be
         here; do not want to be alive; i should be dead; ought to be dead; ready to go for
         good; kill my self; thinking about death; think about death all; think about dying;
         thinking about dying; thoughts of death; thoughts of dying; thought about ending;
         thought of ending; considering suicide; contemplating suicide; considered suicide;
         contemplating ending; suicide attempt; attempt suicide; attempted suicide; tried to
         kill; tried to hang; tried to end; going to do something stupid; do something stupid to
         myself; cant keep living; cant live anymore; cant go on living; better if i was dead;
         better if i died; world without me; life without me; i want out; want out of this life;
         =dont want tomorrow; want to die; wanna die; wants to die; wanting to die; kill myself;
         killing myself; kms; end my life; ending my life; end my own life; end it all; ending
         it all; end it; ending it tonight; take my own life; taking my own life; take my life;
         suicidal; suicide; suicidal thoughts; thinking of suicide; thoughts of suicide;
         thoughts of ending; better off dead; wish i was dead; wish i were dead; wishing i was
         dead; =dont want to be alive; =dont want to live; =not want to be alive; =dont want to
         be here; =not want to be here; =dont wanna be here; =dont want to wake up; =dont want
         to exist; =never wake up; =no reason to live; =no point living; =no point in living;
         nothing to live for; cant go on; cant carry on living; jump off; jump in front; hang
         myself; hanging myself; throw myself under; throw myself in front; shoot myself; drown
         myself; want it all to stop; wanted it all to stop; wanted it to stop; ready to die;
         going to end; ways to die; ways to end; how to die; ways to kill; kill himself; kill
         herself; wants to kill herself; end his life; end her life; wants to end; unalive;
         unaliving; sewerslide; life isnt worth; =not worth living; =dont see the point in
         living; =dont see a point anymore; go to sleep and never; fall asleep and not; sleep
         and not wake; disappear forever; wish i could disappear; rather be dead; be dead; off
         myself; do myself in; top myself; topping myself; finish myself; finish it; kill
         themselves; kys; tired of being alive; done with life; had enough of life; cant live
         like this; cant do this anymore; =dont want to go on; die tonight; how many _6 to die;
         the train tracks; take them all; wouldnt be here; would be better if i wasnt; killing
         himself; killing herself; harming myself and; hurt myself tonight; thoughts of killing
         myself; drive into; driving into; step in front; walk into traffic; walking into
         traffic; wishes he was dead; wishes she was dead; =not be here anymore; be gone; wont
         be here tomorrow; nobody would miss me; =dont want to be around; =dont plan on being
         here; crash my car; crash the car; off the bridge; off a bridge; hope i dont wake;
         hoping i dont wake; hope i die; pray i die; praying for death; looking forward to
         dying; end my suffering; end the pain for good; =no way out; only way out; =doesnt want
         to live; =doesnt want to be alive; =doesnt want to be here; =not wanting to be here;
         wanting to end; thinking about ending; thinking of ending; nobody will miss me; =no one
         will miss me; noone will miss me; wont be missed; decided its tonight; tonight is the
         night; ive decided its tonight; made up my mind to die; made peace with dying
        term self_harm: burning my arms; burning my skin; burn myself; burned myself on
         purpose; burnt myself on purpose; hitting myself; headbutting the wall; hitting my
         head; biting myself; starving myself; scratching my arms; picking my skin till;
         cigarettes on my; with a lighter; cut on purpose; self injury; self injur~; cutting;
         hurting myself; slit my wrists; slit my wrist; slashed my; cut my own; overdosing;
         cutting myself; cut myself on purpose; cutting again; cut my wrists; cut my wrist on
         purpose; slitting my wrists; self harm; self harming; self harmed; selfharm; hurt
         myself; harm myself; harming myself; burning myself; cutting herself; cutting himself;
         cut her wrists; cut his wrists; cuts on her arms; cuts on his arms; cut my arms; cut my
         legs; cutting my; slit his; slit her; been cutting; hurts herself; hurts himself; self
         harms; punching myself; carved; blade; blades; razor; harming herself; harming himself;
         want to hurt myself; scratching myself; been hurting myself
        mod plan_means: plan; planning; planned; tonight; pills; tablets; rope; gun; bridge;
         knife; razor; note; goodbye; goodbyes; letters; have the; bought; saved up; stash;
         stockpil~; stockpiled; saving up; stuff ready; wrote; written; written letters; will;
         right now; now; today; deep; blade; noose; train; hoarding; method; picked; looked up;
         looking up; how to; ready; means; date; gave away; giving away; decided; mean it; going
         to; gonna; ledge; roof; railway; overdose; hanging; shotgun; ways; swallow; jump;
         painkillers; already; cant stop; bleeding; this time; with me; holding; car; alcohol;
         enough; garage; medication; insulin; hose; tracks
        term goodbye: note saying goodbye; goodbye note; suicide note; goodbye letters; goodbye
         letter; saying goodbye to everyone; said goodbye; saying goodbye; goodbye messages;
         said her goodbyes; said his goodbyes; left a note; goodbye texts; goodbye everyone;
         wrote goodbye; goodbye text; goodbye message; writing goodbye; goodbyes; tell _3 i love
         them; tell my kids i; giving away _3 things; given away _3 things; gave away _3 things;
         giving my _2 away; who will look after my _3 when im gone; when im gone; look after my
         _4 gone; sorted my will so; this is goodbye; sorry for everything
        term have_plan: saving my pills up; saving up my pills; saving my pills; saving my
         tablets; saving tablets; saving pills; started saving my; hoarding my; hoarding pills;
         hoarding tablets; collecting pills; collecting tablets; collecting my tablets; stashing
         my; stashed; use it on myself; im going to use it; going to use it; have a noose; tied
         a noose; bought pills; standing on the ledge; on the ledge; on a
         ledge; threatening to jump; jump off the; jump from; under a train;
         in front of a train; at the train station; have a knife to; loaded gun; gun in my; got
         the rope; hang himself; hang herself; picked a date; set a date; already decided;
         taking all my tablets; take all my tablets; taking all my pills; take all my pills;
         taking them all; going to the bridge; take a load of tablets; overdosing on purpose;
         take an overdose; taking an overdose; do an overdose; overdose on my; od on my; going
         to jump; stand on the bridge; written my note; written letters to my family; letters to
         my family; wrote letters to; got my will sorted; got everything ready; do have a plan;
         have a plan; have the stuff; got a plan; made a plan; have the pills; got the pills;
         have a gun; bought a rope; got a rope; standing on; have a rope; saved up my; saving up
         my; been saving; stockpiling; ive been stockpiling; stash of; enough pills; enough
         tablets; lethal dose; lethal amount; painless way; painlessly; quickest way; how much
         _6 kill; how many _6 kill; how many _6 wake; how many _8 enough to; enough to kill;
         take to die; fatal dose; what dose _4 kill; how much _6 fatal; how many _6 lethal; how
         many _6 fatal; how many _6 die; how much _6 die; how much _6 lethal; end it tonight;
         easiest way to die; stuff to do it; know how i; know how id; how id do it
        term plan_place: on the bridge; on a bridge; on the roof; standing on
        term place_calm: terrace; hail; leak; leaking; sunburn; burnt; photo; photos; selfie;
         roofer; roofing; tiles; gutter; gutters; solar;
         aerial; tooth; teeth; crown; gum; gums; dentist; nose; glasses; guitar; violin; fishing;
         picnic; steam train; steam trains; scaffold; scaffolding; all day; aches; plaice; lego;
         upturned plug; nail; drawing pin; sea urchin; bee; wasp
        term without_me: better off without me; better without me; be better if i wasnt here;
         happier without me
        rule suicide_self_harm 2 urgent persistent Suicidal ideation or self-harm
        define: Wish to die, plan, means, goodbye messages or self-harm now. A passive wish
         alone is at least urgent.
        source: NICE NG225
        term named_suicide_self_harm: suicide; suicidal; self harm; killed himself; killed
         herself; suicidal thoughts
        lists: named_suicide_self_harm
        when: wants_death + plan_means|self_harm|goodbye|overdose_took !mental_ok|passive_only
         => emergency
        when: wants_death !mental_ok|passive_only => emergency
        when: wants_death + passive_only => urgent
        when: suicide_vague + ive_decided !hint_ok => emergency
        when: goodbye !work_bye => emergency
        when: have_plan !plan_ok => emergency
        when: plan_place !plan_ok|place_calm => emergency
        when: means_ready + farewell_word|wants_death|hopeless => emergency
        when: self_harm + plan_means|bleed|sudden !blade_bone => emergency
        when: self_harm !accident_cut|old_scars
        when: suicide_hint !hint_ok|mental_ok|plan_ok => emergency
        when: many_in_front ~ pill_box + decided_word|hopeless|suicide_vague|drink_word
         !mental_ok => emergency
        when: hopeless
        when: self_harm ~ wrists => emergency
        when: overdose_took + on_purpose => emergency
        when: on_purpose_took => emergency
        when: without_me => urgent
        term wrists: slit my wrists; slit my wrist; slashed my wrists; cut my wrists; deep;
         slitting my wrists; slashed
        term overdose_took: took; taken; swallowed; overdosed; overdose
        mod on_purpose: on purpose; intentionally; deliberately; to die; regret; wanted to die;
         kill; end it; change my mind; changed my mind; suicide; =didnt want to wake; to end;
         =not wake up; cant do this
        term on_purpose_took: took them all; took all my; taken all my; took the whole; taken
         the whole; swallowed all my; took everything in; took an overdose; taken an overdose;
         took a load of; took loads of; taken loads of; took a handful; taken a handful; took
         handfuls; swallowed a bottle; took a bottle of; downed a bottle of pills; took a bunch
         of; taken a bunch of; swallowed a bunch of
        term hopeless: =no hope left; whats the point of anything; cant see a future; =dont see
         a future; feel like a burden; burden to everyone; burden on everyone; cant take it
         anymore; cant take this anymore; cant cope anymore; want to give up; want to disappear;
         everyone hates me; =dont care if i live; =dont care if i die; =dont care if i dont;
         wouldnt mind if i; wouldnt care if i; if i didnt wake up; =not bothered if i; see no
         point; =no point anymore; =no point in anything; whats the point anymore; =dont see the
         point; =dont see any point; giving up on; lost the will to live; hope a bus; hope i get
         hit by a bus; pointless being; =dont want to do this anymore; wish i wouldnt wake; wish
         i wouldnt wake up; wish i didnt wake; rather not wake up; wish i could sleep and not;
         wouldnt mind not waking; =dont care whether i live; feel hopeless and; everything feels
         hopeless; feel completely hopeless; feel so hopeless; feel hopeless about life; life is
         hopeless; life feels hopeless
        term mental_ok: would never; i would never; id never; wouldnt hurt; wouldnt harm;
         wouldnt do anything; suicide prevention; prevention; training; for work; research;
         counselling after; bereavement; lost my brother; phone; app; charity; helpline number
         for
        term work_bye: what time; note for _1 school/postman/milkman/neighbour; work;
         colleague; leaving do; job; my dog; cat; retiring; practice; surgery
        term plan_ok: plan for quitting; plan for losing; plan for giving; plan for exercise;
         plan for getting fit; quitting; care plan; birth plan; asthma plan; treatment plan;
         plan to; payment plan; weight; diet; exercise; holiday; management plan; action plan;
         diabetes plan; pension; phone plan; savings
        term accident_cut: would never; wouldnt; i wouldnt; =never hurt; =never harm; id never;
         cutting down; cutting out; cutting back; cutting grass; cutting the; cutting edge;
         cutting teeth; cutting my hair; cutting carbs; cutting hedge; cutting bread; cutting
         board; cutting it; nails; hair; toenails; cutting onions; cutting veg; cutting my
         nails; cutting paper; cutting wood; hedges; by accident; accidentally; cooking;
         kitchen; shaving; gardening; diy; lifting; at work; gym; football; scars; tripped;
         chopping; fell; running; yoga; workout; back; slicing; vegetables
        term old_scars: old scars; scars; years ago; scar cream; in the past
        fires: I want to die
        fires: I don't want to be here any more and I have the pills ready
        fires: my daughter left a note saying goodbye
        spares: I don't have any suicidal thoughts
        spares: this cough is killing me

        term voices: voices; hearing voices; hear voices; voice in my head; voices in my head;
         voice telling; hear them; hearing things; voice keeps; voices telling; commanding; tv
         _4 telling/instructions/messages/talking; radio _4 telling/messages/talking; god told;
         god is telling; devil; demon; demons; possessed; whispering; telling me to; telling him
         to; telling her to; telling me things; angels; satan; lucifer
        term command: telling me to; tell me to; told me to; tells me to; telling him to;
         telling her to; say to kill; said to; say i should; say _3 hurt; instructions; want me
         to; order; ordering; commanding; instructing; hurt; kill; burn; fire; jump; stab; must;
         have to; tells him; tells her; save; attack
        term delusion: messages through _2 radio/tv/telly/phone/wall; sending messages; sending
         me messages; radio _3 messages/talking; tv _3 messages/talking; secret messages;
         talking to me through; signals; laser; lasers; brain waves; agents; stop them tonight;
         hacking my; cameras; camera in; being followed; following me; spying; spying on;
         poisoned my food; poisoning my food; poisoning him; poisoning me; poisoning us;
         poisoning the; putting poison; bugged; implanted; implant; chip in; microchip; thinks
         the neighbours; thinks _2 neighbors; thinks people are; thinks everyone; thinks hes;
         thinks shes; believes; government; the fbi; cia; mi 5; being watched; watching me;
         thinks we are; paranoid; paranoia; chosen; jesus; messiah; god; possessed; replaced by;
         imposter; impostor; read my mind; reading my mind; thoughts are being; controlled by;
         mind control; plotting; out to get; conspiracy; aliens; prophet; messages in; special
         powers; invincible; fly; satan; devil; evil; cursed; =not _2 real baby; swapped;
         listening to me; in the walls; through the walls; psychosis; psychotic; laughing at me
         through
        mod psych_risk: stop them; tonight; have to; must; revenge; protect myself; fight back;
         get them; knife; =hasnt slept; =not slept; =no sleep; =not sleeping; days; stopped _3
         meds; off _2 meds; stopped taking; weapon; carrying; hurt; kill; harm; attack; danger;
         dangerous; fire; naked; driving; spending; locked; wont eat; wont drink; refuses;
         scared of; screaming; barricaded; smashing; violent; aggressive; gun; baby; shouting;
         running; threatening; had a baby; gave birth; getting worse; wont come out; terrified;
         machete; hammer; hitting; up all night; jump; roof; awake; sleep
        term homicidal: smothering her; smothering him; smothering the; smother her; smother
         him; drowning her; drowning him; drowning the baby; throwing her; throwing him; hurting
         her; hurting him; hurting them; harming her; harming him; stabbing him; stabbing her;
         stabbing someone; stabbing my; killing him; killing her; killing them; killing my _2
         wife/husband/mum/dad/baby/kids/family; shaking her; shaking him; shaking the baby;
         attack someone; attacking people; push someone; pushing someone in front; urge to stab;
         urges to stab; kill someone; kill him; kill her; kill them; kill my _2
         wife/husband/mum/dad/family/kids/children/baby/boss/partner; kill my _2
         mother/father/neighbour/boyfriend/girlfriend; kill my _2
         ex/son/daughter/sister/brother/coworker; hurt someone; hurt my baby; hurt the baby;
         harm the baby; harm my baby; harm someone; stab someone; stab him; stab her; stab my;
         hurt people; kill people; murder him; murder her; murder someone; want to hurt him;
         want to hurt her; want to hurt them; want to kill; going to kill; gonna kill; shoot up;
         shoot people; hurt them; hurt others; harm others; kill us; urge to hurt; urges to
         hurt; thoughts of hurting _3 baby/someone/people/him/her/others/kids/children; thoughts
         of harming _2 baby/others/someone/kids; strangle; hurt my mum; hurt my wife; hurt my
         kids; hurt my children; hurt my son; hurt my daughter; hurt my husband; hurt my
         partner; smother; shake the baby; going to hurt; throw the baby; drown the baby; drop
         the baby; kill everyone; harming my baby; hurting my baby
        term mania: manic; mania; bipolar; talking non stop; =hasnt slept in; =not slept in;
         =not slept for; =hasnt slept for; =no sleep for; spending thousands; racing thoughts;
         hyper
        rule psychosis_homicidal 2 urgent persistent Acute psychosis, mania or homicidal intent
        define: Voices that command, dangerous delusions, psychosis after birth, mania with
         risk, intent to harm others.
        source: NICE CG178, CG192
        when: voices ~ command => emergency
        when: voices + command + psych_risk => emergency
        when: homicidal !homicide_ok => emergency
        when: delusion|mania + postpartum => emergency
        when: baby_delusion !delusion_ok => emergency
        when: thinks_power + mania|psych_risk => emergency
        when: delusion + psych_risk !delusion_ok
        when: voices !voices_ok
        when: delusion ~ believes_word !delusion_ok
        when: mania + psych_risk !delusion_ok
        term believes_word: thinks; convinced; believes; swears; says; sure; saying; keeps
         saying; i know
        term homicide_ok: laughing; pun; killing me; this cough; pain; lol; curry; joking
        term delusion_ok: baby monitor; doctor thinks; thinks its; believes its; gp thinks;
         physio thinks; insomnia; nurse thinks; dentist; church; lisa; thank god; faith;
         capsule; camera test; colonoscopy; endoscopy; pill camera; is it safe; safe to; fly;
         flying
        term voices_ok: most days; same as ever; as ever; keep me steady; as usual; always
         have; choir; singing; hoarse; voicemail; voice mail; lost my voice; deep voice;
         answerphone; the voice; vocal
        fires: the voices are telling me to hurt my mum
        fires: my sister had a baby 10 days ago and thinks the baby is possessed
        spares: I could murder a curry

        term partner: he; she; husband; wife; boyfriend; girlfriend; partner; ex; dad; mum;
         stepdad; carer; son; brother; uncle; they; father; stepfather; someone; man; mother;
         family; parents; hes; shes; babysitter; hubby; nurse; nursery; teacher; coach;
         flatmate; fiance; neighbour; staff
        term hits: is violent; violent towards; violent to; shakes me; beating me; beating her;
         spits on me; spits at me; locks me in; locked me in the; locks me; takes my phone; took
         my phone; controls my money; wont let me go out; wont let me see; hurting her; hurting
         him; hitting him; hits him; slaps him; hits my mum; rough with; rough handling; pinches
         her; pinching her; shouts at her and; neglecting her; beats me up; beat me up; attacked
         me; attacks me; pushed me; shoves me; pulled my hair; bites me; chokes; throttled me;
         dragged me by; kicked me in; threw me against; pinned me; hit with; threatens my;
         threatening me; controls everything; monitors my; lashes out; hits me; hit me; hitting
         me; punches me; punched me; punching me; beats me; beat me; slaps me; slapped me; kicks
         me; kicked me; kicking me; pushes me; pushed me down; shoved me; hurts me; hurting me;
         hit her; hits her; hit my mum; beats her; beats my mum; beats him; hit him with a belt;
         hits the kids; hits my kids; grabs me by; grabbed me by; threatens me; threatened me;
         threatens to kill; threatened to kill; throws things at me; threw me; burned me with;
         burnt me with; locked me in; wont let me leave; wont let me out; abuses me; abusing me;
         abusive; abused; domestic violence; being abused; domestic abuse; scared of my husband;
         scared of my partner; scared of my boyfriend; scared of him; afraid of my husband;
         afraid of him; afraid of my partner; afraid to go home; scared to go home; =not safe at
         home; =dont feel safe at home; unsafe at home; gets violent; beaten; hits them; smacked
         me; knocks me about; knocks me around; raises his hand; gave me a black eye; held a
         knife; knife to my; pulled a knife; hands round my; slammed me; dragged me; forces me;
         forced me; wont feed; starving her; starving him; cigarette burns; burn marks; belt
         marks; hand shaped; finger shaped; bruises on her arms; bruises on his; bruises she
         cant explain; unexplained bruises; takes her money; takes my money; hits my; hit my
         son; hit my daughter; hit my baby; shook the baby; black eye from; hurt me again;
         hurting my; stalking; breaking bones; hits us; hurts us; hurt us; controls me; scared
         of her; afraid of her; afraid of my; scared of my; frightened of my; frightened of him;
         stops me leaving; hurts me when
        term strangled: pillow over my face; pillow over her face; held a pillow; smother me;
         smothered me; smothers me; suffocate me; hands over my mouth; held me under; held under
         water; tried to drown me; sat on my chest; knelt on my neck; cut off my air; strangled;
         strangle; strangling; strangles; choked me; chokes me; choking me; grabbed _3 throat;
         grabbed _3 neck; grabs _3 neck; grabs _3 throat; hands _3 neck; hands _3 throat; hand
         _2 throat; by the neck; by the throat; squeezed my neck; squeezed my throat; around my
         neck; round my neck; round my throat; around my throat; choked her; choked him;
         strangulation; throttled; pinned me by
        term assault: raped; rape; sexually assaulted; sexual assault; molested; molesting;
         touches me; touched me down; touched me; touching me; forced me to; forced himself;
         forces himself; made me have sex; spiked my drink; drink was spiked; drink spiked;
         spiked; sexually abused; groomed; touched my daughter; touched my son; touching my;
         inappropriately; =without my consent; =didnt consent; i said no and; kept saying no;
         after i said no; though i said no; even though i said no; when i said no; assaulted;
         sex when i; took advantage of me; sleeping with me when; while i was asleep; had sex
         with me; touches her; touching her; secret touching; private parts and
        term fgm: fgm; to be cut; get cut; circumcised abroad; cutting ceremony; forced
         marriage; marry; forced to marry; trafficked; made to work; passport away; taken my
         passport; took my passport; sell my body; pimp; sending pictures; nudes; being cut; cut
         like; be cut; married off; cutter; county lines; sell drugs; carry drugs
        term vulnerable: carer; belt marks; belt; locked the phone; locked away; care home;
         disabled; stepdad; step dad; back soon; be back; coming back
        rule abuse_violence 1 urgent persistent Abuse, violence, sexual assault, safeguarding
        define: Domestic, child or elder abuse now, strangulation, sexual assault, imminent FGM
         or exploitation.
        source: NICE PH50, NG76
        when: strangled !strangle_ok => emergency
        when: assault + knife_now|bleed|child_small|child => emergency
        when: assault !assault_ok => emergency
        when: hits + knife_now|kill_threat|trapped_now|vulnerable|child_small => emergency
        when: hits !hits_ok
        when: child_marks
        when: fgm
        when: child_marks + hits|vulnerable|child_small|child => emergency
        term knife_now: knife; gun; right now; in the bathroom; in the toilet; hiding; outside
         the door; outside my door; coming back; locked in the; banging on; weapon; whisper;
         cant talk loud; downstairs
        term kill_threat: going to kill me; kill me; gonna kill me; kill us; says hell kill;
         kill her
        term trapped_now: wont let me leave; locked me in; cant get out; hiding in; locked in
        term child_small: daughter; son; child; baby; little girl; little boy
        term child_marks: bruises _5 @not explain; unexplained bruises; hand shaped bruise;
         finger shaped bruises; grip marks; bite marks on her; burn marks on; cigarette burns;
         bruises in different; finger marks; handprint; belt marks; belt mark; marks on his
         back; marks on her back
        term strangle_ok: scarf; necklace; swollen glands; lump; gland; collar; rash
        term assault_ok: rape seed; rapeseed; years ago; childhood; pollen; touched base;
         forced me to wait; patch; police assaulted; survivors
        term hits_ok: ball; baby kicks; baby kicked; kicks; baby; toddler hits; alarm; cat;
         dog; door; the car; car hit; it hit me; heat; hunger; pump; inhaler; back hurting me;
         foot; knee; shoulder; tooth; throat; ears; stomach hurting me; still hurting me;
         violent sneezing; violent cough; violently sick; stepped on; horse; eyes hurting me;
         hurting my; cow; cold hit me; controls the; pain controls; leg; toe; hip; ankle; wave;
         insulin controls; bed; football; rugby; goalkeeper; match; hours; boss; landlord;
         neighbour; work
        fires: my husband hits me and I'm scared to go home
        fires: I was raped on saturday
        spares: the heat hit me when I got off the plane
        """#
}
