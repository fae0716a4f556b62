extension RuleText {
    /// Further ways to say what heart, breath, brain, blood and belly do; adds to the terms above.
    static let sayingsBody = #"""
        alias kill: kil kll
        alias wanna: wana wonna
        alias myself: myslf meself mysen mself
        alias weird: wierd
        alias lips: lipps
        alias dizzy: dizy dizzi
        alias having: hving
        alias worst: wurst
        alias breath: bref
        alias head: hed
        alias sudden: suden
        alias suddenly: sudenly suddenley suddenlly sudnly
        alias hurts: hurtz herts
        alias vomiting: vomitting vomitin vommiting
        alias tongue: tounge tung tonge
        alias tablets: tabletts tabs
        alias sick: sikc sic
        alias speech: speach

        set load: elephant anvil brick bricks car truck lorry bus slab concrete boulder rock
         piano horse cow gorilla ton tons tonne mountain hippo rhino wardrobe suitcase
        set lay: sitting sat standing stood parked parking resting leant kneeling knelt
         stamping piled stacked
        more chest_tight: @load _5 @chest; @load _4 breast bone; @lay _5 breast bone; @lay _4
         breastbone; sits/sat/sitting/standing/kneeling/parked _2 car/on _3 @chest;
         belt/strap/rope/corset/clamp/girdle/rubber/wire _4 @chest; @chest _3
         clamp/clamped/strapped/squished/compressed; hand _2 squeezing _2 heart; heart _3
         squeezed/squeezing/pressed/press/clenching/clenched; press/pressing/squeeze _3 heart;
         rubbing _2 breast bone; breast bone _3 pain/ache/aching/hurts/pressure/heavy/tight;
         pain/ache/pressure/tightness _3 breast bone; fist _3 breastbone
        more chest_word: breast bone
        more chestsite: breast bone
        more arm_jaw: between _2 shoulders; bottom teeth; lower teeth; gums; throat and jaw
        more back: shoulder blades; between _2 shoulder blades; between _2 shoulders
        more sweating: sweat pouring; beads of sweat; sweating buckets; wet with sweat; wet of
         sweat; wringing wet; sweaty cold; cold and sweaty; sweat running
        derive grey_sweaty = grey ~ sweating
        more grey: grey/gray/white/pale _2 looking; looks grey; colour of putty; putty; =no
         blood in his/her face; white as a sheet
        term sweat_ok: fever; flu; gastro; vomiting; tummy; stomach; diarrhoea; temp;
         temperature; hypo; sugar; diabetic; chemo; infection
        term nitrate_plan: =not used; =never used; =not needed; =havent used; =hasnt used; =not
         had to use; =havent needed; expires; expire; expired; expiry; out of date; next month;
         new one

        more palpitations: heart/pulse/ticker _3 going/at/like _3
         crazy/mad/mental/nuts/bonkers/haywire/clappers; heart _3 runaway/leaping/flopping;
         heart doing somersaults/flips/cartwheels/backflips; heart wont calm/settle; heart
         thudding; heart banging; chest banging; heart beat is all; heart all over
        more faint: keel over; keeling over; about to drop; sway; swaying; greying out; tunnel
         vision; might go over; feel like fainting; fuzzy and faint; head rush; pass out

        more breathless: stopping for air/breathe; stop for air/breathe; pausing for
         air/breathe; pause for air/breathe; catching my breathe; catch breathe; cant get to the
         end of _2 sentence; gulp/gulps/gulping _2 air; too breathless; each breathe _3
         effort/work/fight/struggle; lungs _2 full/tight/empty/closed/closing/shut; lungs wont
         fill/inflate/expand/open; fighting for every breathe; hungry for air; heaving; chest
         wont expand/open/rise; cant get air; breathe _2 strained/hurried; =not getting air;
         breathe _2 through a straw; every breathe is _2 effort/work/fight/struggle/battle;
         asthma is terrible
        more broken_speech: @cannot get _3 sentence; one word between; two words between; word
         between breathe/breaths; stop between words; between each word; talks in single; talk
         in bits; talking in gasps; cant talk in sentences; stop halfway through _2 sentence;
         words between breaths/breathe/gasps; @cannot string _4 breathe; too breathless to
         speak/talk/eat/sleep; say two words; say a sentence
        term cant_finish: @cannot finish _2 sentence/sentences; @cannot complete _2
         sentence/sentences; @cannot say _2 full/whole/complete sentence; @cannot get through _2
         sentence; @cannot speak in full; @cannot talk in full; only _3 few words at a time
        term memory_talk: forget; forgot; forgets; memory; lose my thread; lose track; mid
         thought; names; concentrate; adhd; laughing; interrupt; interrupts; brain fog
        set oddcolour: funny odd strange weird wrong different blueish bluish purplish grey
         gray blue purple dusky lilac slate violet mauve
        more blue: lips @oddcolour; lips _2 lilac/slate/violet/mauve; blue round/around _2
         lips/mouth/nose; lips _4 @oddcolour colour/color/tinge/shade; @oddcolour
         colour/color/tinge _4 lips; lips _2 @oddcolour
        more inhaler_fails: blue pump _3 nothing/not/isnt/useless; puffs and no; puffs but
         still; every ten minutes _4 inhaler; inhaler _4 minutes;
         inhaler/puffer/pump/ventolin/salbutamol/albuterol _4 touching/nothing/useless/pointless

        more choke: went _2 wrong way; gone _2 wrong way; wedged in _2 throat; jammed in _2
         throat; lodged; stuck halfway down; stuck on _2 way down; wont go up or down
        more crisp_ok: coughed it; spat it; brought it straight; came straight up; came right
         up; popped out; got it out; it came out; swallowed it in the end; went down eventually
        more cant_swallow: spitting in/into a; spit in a; keep spitting; keeps spitting; wont
         swallow; @cannot swallow water; spits everything out; dribbling out; drooling down

        set pin: arm arms hand hands leg legs foot feet fingers thumb wrist
        more limb_weak: @pin _5 do/does/did/doing what i; @pin _4 as told; @pin _4
         listen/obey/respond/cooperate; @pin _5 someone elses; @pin _6 somebody elses; @pin _4
         belong; @pin _4 mind of its own; @pin _4 like lead/concrete/wood/jelly/rubber/sandbag;
         @pin _2 clumsy; clumsy @pin; =no grip in _3 hand; lost _2 grip; grip _2 gone; grip _2
         weak; @cannot do _3 buttons/laces/zip; @cannot button; @cannot hold _3
         phone/spoon/fork/pen/toothbrush/kettle/pan; foot drop; tripping over _2 left/right
         foot; @pin just hangs; @pin hanging; @pin not working; @pin isnt doing; keep dropping;
         keeps dropping; cant grip; @pin out of action; half of _2 body _3 weak/dead/numb/gone
        more one_side: left arm and leg; right arm and leg; left foot; right foot; left thigh;
         right thigh; left face; right face
        more face_droop: @mouth _3 hanging; food _3 falling/fell _4 mouth/side; dribbling out
         _3 side; dribbles _3 side; one eye wont close; smile _3 one sided; one sided smile;
         face has slid; face is sliding; face isnt even; lip hanging; mouth/lip/cheek/eyelid _3
         dropped/hangs; dribbl~ _3 side; dribble _4 side; drool~ _3 side; drink _2 dribbl~ _4
         side
        more speech_bad: words _4 scrambled/backwards/gobbledygook; words _4
         jumbly/tangled/stuck; mixing _2 words up; mixing up _2 words; muddling _2 words; only
         says yes; same word over; sounds like hes drunk; sounds like shes drunk; speak~ like
         drunk; talk~ like drunk; like hes had a few; like shes had a few; as if hes drunk; as
         if shes drunk; @cannot read all of a sudden; thick speech; speech thick; speech gone;
         couldnt get _2 words; talking backwards
        more half_vision: half of what i; half of what he; half of what she; half _2
         screen/page/room/telly/faces/plate/clock/picture/world _4
         missing/gone/black/blank/grey/disappeared; missing _3 half; only see half; only half of
         what; one half of everything; cant see anything on _2 left/right; cant see anything to
         _2 left/right; lost one half; @not see _3 left side; side of everything; walking into
         the left/right; bump~ into things on _2 left/right
        more balance_loss: legs wont go where; cant walk in a straight; pulling to one side;
         veers; tipping over to; toppling; keep falling to; room tipped; cant sit upright;
         @cannot stay upright

        more headache: splitting head; head _2 splitting; head _3
         banging/thumping/bursting/throbbing/hammering; thumping head; grabbed _2 head;
         clutching _2 head; clutched _2 head; holding _2 head; gripping _2 head; my head is so
         sore; head in agony; head so painful; head feels _3 explode/burst/split; skull _3
         splitting/bursting; pain _4 back of _2 head; pain _4 skull; pain behind _2 eyes
        more worst_headache: like _3 shot _3 head; worst ever _2 head; head _3 worst ever;
         =never had pain in _2 head; headache _5 worst _3 life; worst pain i have ever had in my
         head; unlike any headache; headache unlike; different to any headache; like _4 hit _5
         shovel/bat/hammer/brick/plank/axe/sledgehammer/pan/pole/head; someone hit me _4 head;
         like an axe _4 head
        more photophobia: light _2 kills/killing/stings/agony/burns; lights _2 kill/kills/burn;
         hate the light/lights; hates the light/lights; hates bright; dislike of _2
         light/lights; wants it dark; curtains drawn; cant have the light on; eyes hurt _3
         light; wont look at _2 light; hiding from the light
        more neck_stiff: chin on _2 chest; chin down; neck wont; neck _2 stuck; neck _2 solid;
         stiffness in _2 neck; cant bend _2 head; @cannot look down

        more fit: his fit; her fit; another fit; first fit; second fit; third fit; fourth fit;
         fit lasted; fit in a row; fit after fit; fit started; fit wont; fit stopped; some sort
         of fit; a sort of fit; kind of seizure; like a fit; went into spasm; spasming all over;
         jerks all over; shaking and jerking; jerked all over; went stiff and shook; stiff then
         shaking; whole body spasming; limbs jerking; eyes _2 back of _2 head; blood/froth _3
         mouth and shaking; fit _2 lasted/lasting/stopped/started; the fit went; fits in a row
        more fit_serious: second; third; fourth; lasted; longer than; =without coming round;
         between; =hasnt come round; wont come round
        cue idiom cover clause: one fitted; having it fitted; get it fitted; have it fitted;
         having them fitted; fitted last; fitted next; fitted in; fitted at; fitted by; fitted
         with; fitted for; being fitted; be fitted; implant fitted; brace fitted; braces fitted;
         pessary fitted; pacemaker fitted; stent fitted; catheter fitted; dentures fitted;
         hearing aid fitted; hearing aids fitted; mirena fitted; getting fitted; got fitted; in
         a fit state; fighting fit; fit and well; fit as; see fit; best fit; survival of the
         fittest; fit in with; fit in around; fit into; fit me in; fit him in; fit her in;
         squeeze me in; dry fit; fit testing; mask fit; fit bit

        term down_word: dropped; collapsed; crumpled; slumped; face down; on the floor; on the
         ground; on the pavement; on the carpet; in a heap; went down; on the sofa; in his
         chair; in her chair; lying; keeled over
        term still_word: =isnt moving; =not moving; motionless; =no movement; wont move; =not
         stirring; =isnt stirring; =doesnt move; =no sign of life; like a corpse; looks dead;
         look dead; seems dead; completely still
        derive lying_still = down_word ~ still_word
        term moving_part: moving _3 @limb/bowels/head/neck/back/eyes; move _3 @limb/head/neck;
         moving in; moving house; @limb _2 not moving; @limb _2 isnt moving; baby _2 not moving;
         kicks
        more unresponsive: wont wake properly; =not wake properly; @cannot wake _3 up; shake~
         _3 and nothing; shaking _2 and nothing; shaken _2 and; gone unresponsive; snoring and
         wont; gurgling and wont; breathing but wont

        more confused: asking the same; asks the same; lost the plot; =not on this planet; in a
         world of; talking about people who; thinks im his; thinks im her; thinks its the;
         thinks its morning; =doesnt know the day; =doesnt know the year; what year it is; who
         the prime; put _3 shoes in; @not know me; dressing gown outside; all muddled; muddled
         up; mind is gone; mind gone; head is not right; =not right in _2 head; out of his tree;
         out of her tree; doolally; away with it

        more vomit_blood: sick _4 blood; brought up _4 blood; up a load of blood; mouthful~ of
         blood; spewed blood; vomit~ _3 pints; red stuff _3 sick; blood when _2 sick; sick it
         was blood; sick _4 coffee; sick _3 dark brown; black bits _3 sick; black bits _3 vomit
        more black_stool: poo/poop/stool/stools/motions/toilet/bowels _5
         marmite/tarmac/bitumen/oil/soot/treacle; black as _1 oil/coal/tarmac/night; black like
         oil/coal/tarmac; black tar; black smelly; black and smelly; black foul; toilet _3 black
        more soaked_towel: shoe _3 full of blood; @cannot stop the blood; blood wont stop;
         gushed blood; blood _2 pumps; blood pumps; blood squirts; blood keeps pouring; blood
         all over the floor; puddle of blood; dripping with blood; two pads in; pads in an hour;
         pad in _2 hour; pads an; pads in _3 hour; pad within an hour; pads in # minutes;
         flooding through; blood _4 tap/fountain/hosepipe; bleed~ _4 tap/fountain; @cannot stem
         _3 blood/bleed; @cannot stem _3 flow; blood through _2 towel/towels
        more bleed_ok: stops within; that stops; which stops; stops by itself; stops on its
         own; stopped by itself; stopped itself; =not usually need; =doesnt usually need; =dont
         usually need; few drops; spot of blood; dried blood; when i floss; flossing

        more hernia: hernias; rupture; ruptures; lump in my groin; groin lump
        more stuck_hernia: cannot push; wont go in; =not going back; wont push back; gone hard;
         gone purple; gone black
        more rigid_belly: @abdomen _4 board/drum/rock/wood/iron/plank/brick; like a drum; like
         a board; like a plank; rigid
        more obstruct: =not passed wind/gas/poo/stool/motion/anything; =no wind or poo; =no poo
         or wind; nothing passing; smells of poo; smells like poo; smelling of poo; tasting of
         poo; tastes like poo; brown stuff; faecal; poo coming up
        more worse_moving: bump in the car; bumps in the car; speed bump; pothole; potholes;
         every jolt; walking hurts; hurts to laugh; hurts to stand; lying curled; fetal
         position; foetal position; cant sit up; hunched over

        more bladder_new: =no urge to wee/pee; =dont get the urge; bladder _2 numb; cant start
         weeing; cant start to wee; leaking without; leaking wee; leaking pee; wee without;
         peeing without; wet myself; bowels opened without; difficulty starting _3 pee/wee; cant
         control _2 wee; new difficulty; controlling your bladder; controlling my bladder; cant
         tell when _3 need; @cannot tell if im weeing
        pseudo: cant _6 anymore; cant _6 any more; cannot _6 anymore; cannot _6 any more; never
         felt _3 like; never had _3 like; never known _3 like; never experienced _3 like; would
         it take; no rest; no break; no let up; no respite
        more old_leak: bladder normal; bladder fine; bladder is normal; bladder is fine;
         bladder ok; bladder okay; bladder function normal; normal bladder; waterworks fine;
         waterworks ok; waterworks normal; bladder and bowel normal; bladder and bowels ok;
         bladder and bowels normal; bladder unaffected; bladder working
        more saddle: where i sit; lady parts; my bits; front bottom; perineum; toilet area
        """#
}
