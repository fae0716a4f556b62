extension CommonWords {
    /// Ordinary words one or two letters from a rule word, which are no misspellings of it.
    static let lookalikes = #"""
        abase abide abolition abort abound abreast absorbed absorbent absorption abuser abusers
        abut accidental aced aces acing acres actuality additions addressing adoration adrenalin
        adrift adviser aerial aesthetic afresh aggression aground ahmed aide aimed aiming
        alcoholism alice alight alignment aligns alike alter alteration ambushing ample amuse
        amused amuses amusing anesthetics angela angelo angers angie angler angling anima anklet
        anklets annul anvil appetizer appointing appreciative aptitude arched archer archers
        arching arcing ardent arena arise arisen arises arising arouse aroused arousing arsed
        arthritic artistic ascending asexual asher aspen aspiring assent associating associative
        asteroid asteroids astounding athletics attach attaching attacker attackers attaining
        attitudes attracting auction automatic aversion awaiting awaken awhile awoke awoken babble
        babbles babes bach backwoods badder bade badger bagged bagging baggy bailing bails baiting
        bake baking balancing baldy bales ballet ballsy bally bandaging banded banding bands
        banger bangle banishing banked banking banned banning banns bans barbeque barbies bard
        bards bared bares barge barged barging baring bark barks barley barmy barn barns barring
        barrow barry bases basing basked basking basted basting bates bathed bathes bathing bats
        batten batter battering batters bawling baying bays beading beady beak beaks beaming beams
        beans beard beards beasts beater bedding beds beech beefed beefing beeper beets behaviors
        beheading belay believer believers bella belle belles bellow bellowing belting belts bench
        bended bends benny berating bering berth besting betas bets bette betted biding bids bikes
        biking bilge billet billowing bind binding binds birch bitching bitchy biter biters
        blacken blackened blackening blacker blake blames blanc blanche bland blanked blanking
        blare blares blaring blasted blaster blasters blaze blazes bleaching bleak bleating bleats
        bleeder bleep bleeps blend blended blending blends blest blight blighter blighters blink
        blinking blinks blithering blobs bloc blockaded blogs blond blonds bloom blooms blotch
        blots blotted blower blurted blush blushing bluster blustery boast boating bobble bocce
        bodes boers bogey bogged boiled bollocking bolster bolstered bolstering bondage bonding
        bonds boned boner boners boney bongs boning bonking bonne bonny bonus booed booing booming
        boone boosted booting boozer boozy bordering boris bough boughs bowed bower bowers bowing
        bowler bowline bowls bows boxed boxer boxers brace bracing brad braid brainy braise
        braised braising braking bran branches branching brash brats brawn breached breaching
        bream breastfed breather breathers bred breed breeding breeds breezy brian brides bridget
        bridging bridle briggs brilliance brink brisk brock broiling broker brood broody brooke
        brothel brow brows bruiser brunch brunt bucked bucking budge budged budging bugger bugging
        buggy bugle bugles bulking bullock bullocks bulls bully bumble bumbling bummed bumming
        bumper bumpy bums bunco bungle bungled bunked buns bunt burdening burped burps burry burt
        burying bush bushed bushes busing busting butch butchered buttery bytes cabal cabs cached
        caches cackling caddy caging calving camped camps canceled caning canker canny canter
        caper capped capping carded carjacked carjacking carly carnal carny carping carson carted
        carter carton carts carver carves carving cary cashed cashes casing casually catchy cater
        cath causality caved caves cawing ceasing cellar cello cellulite chaired champ champing
        champs chancing chancy chang changeling changer channelled chanted chanting char charmed
        charmer charms charted charter chartered cheater cheats checker checkered cheeky cheep
        cheery chefs chester chewy chile chili chilli chilly chipped chipping chittering chives
        chloride chock chocks chocolaty choker chomped chomping chopper choppered chops chore
        chores chowing christians chronicle chubby chuck chuckled chuckling chucks chunk chunks
        cindy clack clacking clacks clam clammed clamp clamping clamps clams clan clanging clank
        clanking clanks clans clapped claps clarity clashed clashes clasp clasped clasps classy
        clattering claus clause clauses claws clays cleanly cleanser cleansing clearer cleats
        cleave cleaved cleaver cleaving clement click clicked clime clink clinking clinks clipped
        clipping clippings cloak cloaked cloaking cloaks clocked clocking clods clogs clone cloned
        clones cloning cloth clothed cloths clove clover clowning cloying cluck clucking clucks
        clumps clung clunker clunky clutter cluttering coalition coarse cocked cocker cocking
        coder codes coding coffer coiling coked cokes colic collaring collating collections
        collective collusion colonic colored colts comas combating combine combining combs comer
        comers comet comets commandant commencing commented commenting comminuted committal
        committees communing commuter commuters complacent complainant complained complains
        complexes compliant complying comps compulsion compulsions compute computed computes
        concealed conceit conceited concerto concession concessions conch conclusion conclusions
        concussive condo condor condos cones confessing confiding confining confucian congealed
        conjuring conk conked conks connecting conscripted conserved considers consisted consonant
        constance constancy constituted constitution constraint constriction constrictor
        constructed constructing constructive constructor consultancy consulted consulting
        consumer consumers consuming contacting contemplation contemplative contented contestant
        contracted contractors contracts contradicting contradiction contradictions contraption
        contraptions contras contrasting contravention contrition contrived controller controllers
        contusion contusions convent converged conversed conversing conversions convert converted
        cooing cookery cooks cooled cooler cooling cooped cooper cooperated cooperation
        coordinating coordinator copes copped copping copulation copying cora cores coring corked
        corneal corned cornering cornet coroner correcting correctly cortisone cosmic cots
        councillor councilor counseled counseling counteracting coupe couplet courts cove coven
        covert coves covet coveted cower cowered crabs cracker crackle cradling cram crammed
        cramming crank cranked cranking cranks crapped crapping crappy craps crasher crass craved
        craving craw crawly cray craze creak creamy crease cred creed creek cress crest crested
        crests crewed crews cribs crick crier crimp cringing crises crispy croaked crock crooning
        cropped cropping crops crouch crouching crowding crows crumbling crunch crunching
        crusading crusher crust crusted crusty crutch cubed cued culled culling cunt cunts curbing
        curbs curd curdled curds cures curing curly cursing curtail curved curving curvy cush
        cussed custer cuter cutler daemon dagger daisy dally dames dammed damon dancer dander
        danes danged dangle dank dares daring dawned deadliest deafness dearly dearth debauched
        decay deceased decoded decree decrees defection defector defectors deference defibrillate
        defied defies deflector defying dejected deliberated deliverer deliveries delivers demo
        demos denial denise dentistry dependant dependence dependency depressing depressive
        depriving depth derailing derided derive derives deriving descended descendent desecrate
        desperado despise despondent detaining detection deterioration deterrent detonating
        developer developers devon diagnosis dialectic diary diced dicing didst differing diffuse
        diffused digestion dill dimmer dined diner ding dink dint dioxin dipper dipping dips
        directing directional directive disability disbanded discarded discolored disinfecting
        disowning disparate dispensed disproved disproving dissecting dissension distanced
        distantly ditching ditzy diver divergent doable doddering doily doled doling domed domes
        dominating donations dong donned donner doped dopes doping dosing doss doted dotes doting
        doublet doubly doubted doubting doused doves downer downing doze dozed dozing draft
        drafting drafts drags dram dramatize draped draper draping dread dreaded dreading dreads
        dreamer dreamy dregs drenching dresser dressy dries dripped drivel drizzling droll droning
        drooled droves drugged drugging drums drunker drying ducats ducked ducks ducky duel duels
        duets dunk duress dusk dusts dusty dyeing earl earls easel easter eater eaves effecting
        eighth eighty ejection elections electrician electrify electrocuting electronics electrons
        emergence emery emigrated emigrating emotion employing emptier emptiness endoscope
        endoscopic enlisting entice eradicated eradicating erased erases erasing erected
        escalation escapee especial estranged ether evens exaggeration exasperating excavating
        excepting excerpt excluding exclusion executing execution exiting exits exorcise exorcised
        exorcising expanding expansion expansive expectant expediting expelling expending
        expertise exploited exploiting explored exploring exporting expulsion extensive extinction
        extracting extractor extradition extremity fabled faction factual factually faeries fags
        failing fain faintly fairs fairway fakes faking fallow falter faltered fanny farce fare
        fared fares faring farmed farming farrow farther farting fasted fastening fated fates
        fatted fatten faxes faxing fazes fearing feasting feather fecal feces feds fees feint
        felled felling fells fended fending fennel fetal feuding feuds fiddler fiddly fides
        fidgeting fiend fiends fifteenth filing filings filler fillet filleting fills filly filmed
        filtering finance finder finders fined finer fingerling fining finnish firearm firs fisher
        fitful fitter fiver flack flak flake flakes flaking flaming flan flapping flashed flasher
        flashy flask flats flattening flatter flattering flatters flattery flaunting flay flaying
        flees fleshed fleshy flicked flier fliers flighty flint flipped flips flits flitted
        flitting floated flocked flocks floes flooring flopped flour flouting floyd flunk flushing
        fogey foiled foils folder follower followers folly font foosball footballer footy foray
        forbes forceps fore forewarned forge forged forger forgers forges forgo forked forme
        forming fort forte forts forwarding foully fount foyer frames framing fran franc france
        franz fred freed freeing freezes freight freighting frightens frigid fringed froggy frosh
        frosty froze fryer fueling fuels funding funky furnished fuses fusing gabbing gaggle gains
        galleons gallops gallows gambled gaming gape gardenias gargling gases gasped gassed gasses
        gassing gaunt gawping gaze gazed gazing generated generates genial genitalia gentry
        ghastly gibbering gill giver gladstone glared glassy glaze gleaning glistening globes
        gloss glowing goggle goggles gong googly gorged governmental gown graceful gracing grad
        grads graduates graduating grain grainy grams grandpas granting grants graph grappling
        grasp grasping grasps grasses grassy grate grays greed greta grille grin grind grinning
        grins gripe gripped groan groomer grooved grope groping gross grotty grounders grounding
        grouse grout groves growl growling grubbing grubs grumbling guardians gurgle gusher
        gusting gutter gutting hades hadst hails hairy hallowed halls halon halts halves hamper
        hampering hams hamstring handy hanger hankering hanks hans haply hardening harding hardy
        hares harping harps harpy harrow hash hast hastening hater haters hating hats haunt haven
        havens haves hawking hayes hazing header headstones heady healer heals heaped heaping
        hearse heartbreaker hearth heartiest hearty heated heather heats heave heaved heaves
        heaving heeded heeds heeled heightens heirs helper hemorrhages herd herded herds herein
        heroic heroine heron hides hijacking hikes hiking hilly hinged hinting hippy hires hiring
        hitching hither hoard hobby hocking hodge hodges hoeing holing homing honing honorific
        hoods hooking horde horned horrified horrifies horsey horsing horus hospitable hosting
        housemaster housing hugger hulls humane hummer hundredth hunker hunted hunts hurled hurls
        hurtled hurtling husbandry huts hype hyped hypertensive hyping hypodermic immerse
        immigrated immobilize impassable impeding impinging imploding imploring importer importers
        importing impossibly impounding imprinted improvise improvised improvising inane incense
        incentive inception incest inching inclusion incur incurred incurring incursion indecision
        indignation induction inefficiency infarction infect infecting infectious infects infer
        inferring infest infested inflation inflection inflicted infliction informally
        informational informative infraction ingestion inheritor inhibited inhibition inject
        injecting injects injun injunction injure injures injurious inquiries inquiring insert
        insertion inserts insider insomniac inspect inspected inspection inspects inspirational
        instability instigation instructional instructive instructors insufficient insufficiently
        insulation insulting insured insuring intending intensify intensity inter intercepted
        interface interject internationally intersect intersected interviewer intrusive invention
        inventive invest invested involuntarily iphone irradiated jabber jammer jangle jello jess
        jests jimmy jitters joins jotting jude juicer jumps keels keller kicker kiddy kinks
        kipling kitted knack knead kneel kneeled kneels knell knights knocker laborer lacked lacks
        lactation lads lager lagers lagged lagging lambs lamer lamps lander lanes laparoscopic
        lapel lapped lapping larder larry lashed lasses laterally lather latitude latitudes latter
        lauded launching lave lawful layer layers leaded leaks leans leaping leaps lease leased
        leases leash leashes leasing leathers lecturer ledger leeds lending lends lent leon
        lesions lessens lest lester levee lever liability libel liberally liberation licks liens
        lifer lighted lighten lightening lighthearted lilting limber limbo limes limitless limos
        limped limps linen linens liner liners linger lining linus lire lisping listing lite liter
        liters lithe litter littering litters littler lively liven livery loader loaned loaning
        loans locke locket locking locus lodge lodger logged logger logging loner longed longs
        looker loomed looming looms loons looped looping loops loos loosen looser looted looting
        lorded lords losers louse loverly lovey lowing lucked lugged lugging lugs lumber lumping
        lumpy lunge lunges lurch lusted lynch mach macho madder mafia magi magnetism maia maids
        mails maine maker makers males malted mana mani maniac manila manna manor manta manuel
        marc marches marco marcy mares maria marian marion marking marlon marred mars marsh marty
        marveling mary masked masking masks massages massed massing masturbate masturbates
        masturbation mater mates mather mating matte matted maxed maxing mazes meals meats medal
        meddle meddled medial mediation medicating medicinal meditation meditations melded mended
        mending menial menopausal mentality messaging meta mete meted meteor meteors meyers midget
        migration migrations mikes miming mina mined miner mingled mining minty minuet mired miser
        miserly misled missive missy mist mistaken mists misused misusing mitch mixer moan moans
        moderation modes mods modulation moldering molds moles molester molesters monte monty
        monuments moody mooing mooning moons moors moos moped mopes mopey moping mores morphing
        morrow mortician moses mosey moth moths mourning mouthy mover movers mowed mowing moxie
        mucks mucous muddied muddle muffler mulder multiplex multiplied multiplies multiply muscly
        musing musky mussed musty mutter mylar myths narked naught naval navel neatly necessity
        needling needy nelly nerds nervy nestle neurogenic neurologic newer niche nicked nigh
        nightmarish nighty nils nippy nitroglycerine nobel nodes noel norma normalcy normality
        norman norse noses nosy notably noting nougat novice nuked nukes numbering oblivious
        obstinate obstructing obstructive obstructs oder oliver opener operational operative
        oppressed oppresses oppressing oscars otter otters outdoorsy outset outsider outsiders
        overhears overjoyed overrated overreacted overstated overstating overtones ovulating pace
        paces packer packers pacts paged pager paging pails paints paired pairing pairs palate
        paler pales pallet pallets palling pally pals pamper pane panes panned panning pans pansy
        panty pappy parasitic parenting paring paris parity parks parry parson partaking particle
        particles parting partly passel passer pasta paste pasted pasting pastry pasts patched
        pate patent patents pats patsy patting patty pauper paused pawn pawned pawning pawns payer
        peacemaker peacemakers pealing pearly pecked pecking pecks pecs peeked peeking peeler
        peeped peeper peeping peered peeved peking pending penn penne penned pens pensioner peony
        peppy perch perched percussive percy perfection peritoneal perked perking perks persona
        persuasion perverting pervs pester pesto petting pharmacies phobic phoney phony photon
        physic piazza picker pickering picket picketing pickets pickled pickling picnicking pieced
        piecing pies pikes pilate pimping pimply pinch pined pines pinged pinging pings pining
        pinking pinks pinto piper pipes pisser pisses pitcher pitching pith pits pitting placental
        placing plains planing plank planking planner planter planting plating platter plaything
        pleads pleas plies plight plopped ploughing pluses plying pneumonic pockets pointy
        poisoner pokes pokey poles polled polling polls poly pondering pooled pooling pooped poops
        popper popping poppy pored poring porter ports posed poser posers posing posses possessor
        posturing potable potter potting pouncing pouting powdering powders practise practised
        practises praised praises prating prearranged precision prescient presenter presenting
        preservation preset presiding pressuring pressurize presuming prevalent preventive preview
        preying preys pricey pricked pricking pried primate primates primordial printing prion
        priory privateer privateers privatize proactive processed processes processing procession
        procuring prods professed professes professing projecting projection projector promotion
        prone propel prophetic proportional proposition propped prosper prosthesis prostrate
        protector protest provision prude prying pubes pubic pucks pulley puncher punchline
        punishing punting purges pusher puttering quack quickness quieted quieten quilt quincy
        quint quirk quits quitter rabbi rabbis rabid raced racking radial radiant radiate rads
        raged ragging raided railed rained raiser raked raking rally ramped ramses ranged ranging
        raping rapped rapping rapture rarest raring rated rating ratio raved raving ravishing
        razed razing reader readiness readying realty reaming reams reaped reaping reaps rearing
        rears recanting receptions recessive recital recite reclining reclusive recognizing
        recorder recorders rectus recurrent recuse recused redact redress reds reduction reeds
        reenacting refraction refueling refuted refutes refuting regaining registrar regression
        regularity regulator rehearsed reheat reilly rejecting rejection rejoining relied relies
        relieves religions relishing reloading remission render rene renee rental renting repaid
        repainting repairing repeal repent replay replayed repression requiring rereading
        rescinding rescuer researcher resection resent resenting resetting residence residency
        resilient resisting resort resorting resound resounding respecting respirator respirators
        respondent responder responders restoring restraining restrictions resulting retentive
        rethinking retort retracting retraining retriever reusable reuse reusing revenue reversing
        reversion reviewer reviewers reviewing revisiting reviving revolved revulsion rewarding
        rewiring rewound ribbing rider rigged rigging rigs riled riling rinds ringer ringling
        rinsed rinsing ripen ripper rippled rippling riser rises riven rivera rivet roles roller
        rollins ronny roosting roped roping rotted rotund rouge roust rousted rousting routed
        routing rover roving rubes rubies rubles ruby rudder ruler rulers rumbling rumblings
        ruminating runes rungs ruse rushes rust rusting rusts saber sable sacked sacking sacks
        sadden sadder sage sailed sakes sally salts salutation salutations sampler sana sanding
        sanitize sanitized sapped saps saran sash sashes sated satin saver sawed sawing scabs
        scads scaled scaling scalloped scalped scalping scaly scammed scamming scamp scams scans
        scape scarred scattered scattering scent schooling sciatic scold scolded scolding scolds
        scone scoot scooted scooting scoping scored scores scoring scots scotty scouting scouts
        scram scrapping scratchy scrawl screamers screech screeches screeching screwy scrimp scrip
        scrips scrub scrunched scuff scuffed scuffle sculpture scum scurry scurrying scuttling
        seafaring sealing seam seams sear seared sears seating seattle secrete secretion sectional
        seduction seeding seeds seeks seeming seep seeping seeps seers seine selection semen senor
        sens sensational sensing sensory sentry sept sequences serenading serum settee settler
        settlers sever severs sewed sewing sews sexing sexist sexuality shack shacked shacking
        shacks shading shadowing shadowy shady shaft shafted shafting shafts shagged shagging
        shaggy shaken shaker shakers shale shallower sham shaming shane shaping sharking sharks
        sharpened sharpening sharpness shatter shaved shaver shaves shay sheaf shear shearing
        shears sheen sheer shelled shelling shelly sheltered shied shies shifter shifty shill
        shimmering shimmers shiner shines shingle shiny shipped shire shirk shits shitted shocker
        shoeing shogun shone shoo shooed shooing shooter shopped shops shored shoreline shores
        shoring shorn shorted shorten shorting shorts shorty shouldst shovel shoveling shovels
        shoving showering shredding shrew shrike shrinking shriveling shtick shuck shucking shucks
        shuddered shuddering shuffle shuffling shunned shunning shuns shuts shuttered shuttering
        shuttling shying sicked sickening sicker sift sifted sifting sigh sighed sighting
        sightings signet sill silt silvery simmer simmers simpler sine singe singeing singling
        singly sinks sinned sinner sinning sipping sired sitter situations sized sizing skeet
        skeptic skewed skidding skiff skilled skimming skimping skinned skinning skins skipper
        skirt skits skulk slabs slacked slagging slags slake slammer slapper slash slasher slashes
        slashing slated slater slathered slats slaughter slaughters slaved slaving slayed slaying
        slays sledge sleek sleet sleighing sleight sleuthing slicer slick slicked slicker sliders
        sliding slimmed slimming sling slinging slings slinking slipper slipping slips slithered
        slithering slits sliver slivers slobs sloping slopping slops sloshed sloth sloths
        slouching slows slumming slump slumps slums slung slurp slurping slurps slurs sluts
        smarting smartness smattering smearing smelling smelt smidge smiley smite smock smoker
        smokey smoky smoldering smoother smoothing smote smouldering smuggling snagged snagging
        snails snaking snaky snapper snappy snaps snare snared snares snatching sneaked sneaks
        sneered sneering snicker sniff sniffer sniffle sniggering snipped snipping snitch snitched
        snitches sniveling snook snort snorted snorting snorts snotty snouts snowed snowing
        snubbed snuff snuffed snuggling soaping soaps soared soaring soars socialist sock socked
        socking sodden soggy soldering solicited solicitous somber sone sopping sores sorta sowed
        sowing spacey spade spain spake spanning spared spares sparing sparking sparkler sparklers
        sparkling sparky spats spatter spattered speaker spear speared spearing spears specialize
        specialty speck specs sped speeding speedy spelled spelling spells spelt sphincter spic
        spice spiced spicing spick spics spied spies spiffed spike spiky spills spins spiny spiral
        spire splashing splashy splat splattering splayed spliced splicing splintering spock
        spoiling spoilt sponge spook spool spools spore spores sporting sporty spout spouting
        spouts sprang sprayer spraying sprig sprightly springing springy sprinter sprinters
        sprinting sprouting sprung spry spur spurn spurned spurns spurred spurs sputtering squats
        squatting squawking squeak squeaks squealing squibs squids squinting squints squires
        squirming squish squished squishing stabs stacked stacking stacy staffed stag staging
        stags stain staining stains staked stakes staking stale stalin stalk stalked stalker
        stalks stall stalling stallions stammering stamp stank staph staple stares stark starlight
        starling starlings starred starring starry starter startling starve stashes stated staten
        stating stationed stats statues stave staving stead steadying steaming steed steep steeped
        stems steno steve steven stewed stewing stews stickler sticklers stiffed stilled stillness
        stilt stingy stinker stinky stint stints stippling stirs stitch stitching stocked stocking
        stockings stockpile stockpiles stocks stocky stoke stokes stoking stomp stomped stomping
        stomps stoney stony stoop stooped stooping stoops stopper stored stores storing stork
        stormy stowed stowing straddled straddles straddling stragglers straighter straightest
        strain strainer strains strand stranding strangest strangler strap strapped strapping
        stray strayed strays strengthen stressing stretcher stretching stretchy strew striations
        stride strife striker striking stringer stringing stringy stripped stripping stripy strive
        strobe strode strolling strove strum strumming strung strutting stuart stumble stumbled
        stumped stumpy stun stunk stuns stunt sturgeon stutter stuttered stuttering subbed
        subconscious subsidies subsidized subverted sucker suckled suckling suction sufferer
        sufferers suffocation sugary suing sulked sulking summed sump sunder sung superb supped
        supper supple supplier suppliers suppressing suppressive surer surrey surveyors suspending
        sustained sven swabbed swabbing swaddle swaggering swamped swaps swarmed swat swatch swats
        sways swearing sweeping sweeps sweetness swift swiftness swig swill swilling swine
        swinging swiped swiping swishing switches switching swords swung tabled tach tacked
        tacking tacks taker takers tales talky taller tally talus tamer tames taming tammy tampa
        tangle tangles tangling tango tanked tanker tanking taper tapered taping tapped tapping
        tardy tarps tars tasked tasking taster tasty tate tater taxes taxing teaches teaming teary
        teas tease teased teaser teases teasing teats teems teenaged teensy teeny tees teetering
        temperate tempo tempt tempts tended tending tenner tentacles tented tenth tents
        terminating terminator terns terry terse tess tester testers testified testifies
        testifying testy texas thane thanes thanking themes therapies theresa therese thickly
        thine thingy thinker thinkers thinned thins thongs thor thorny thorough thousandth thrash
        thready threshing throb throes thrumming thrust thrusting thumbed thumbing ticked tickling
        tides tiled tiles tilling timed timer timers timmy tinder tine ting tingle tings tinkle
        tinkles tinkling tinned tins tinted tipper tipping toady toasted toasty toddle toddy
        toeing toiled token tolerable tolerance tolling tolls tolly tommy tonal tong toni toning
        toot toothy toots topic topped toppling torch torched torches torching torts toting tots
        touchy towed towers towing toxin toying tracing tracts trafficker traffickers trailing
        trails traipsing trait traits tramped trampling transform transformed transforms transpire
        transporter transpose trapper trashes trashing treachery tread treading treads treason
        treasurer treasury treed trevor triad triangles tricking trickled trickster trifle tripe
        tripping trolled trolling troth troubling trough truce trucking trump trumped trumps
        trusts trusty tuned tunic tuning turds turfed turing turks turner turnkey tusks tutor
        twain twentieth twigs twine twink twinkling twits twitter tying tykes udder unbearably
        unbeatable unbreakable unchained uncharted uncomfortably underrated understated undertaker
        unis unite unites unity unknowing unreadable untie upped uptight urination usable
        vaccinate vagus veils veiny vending vent venture viability vibration vibrations vices
        violating violet visibly vogue wack wading wafer wafers wafted wafting wafts wager
        wagering wagers wages waggle waging wailing wails waist waistline waists waiter waiters
        waits waives waiving waken wales walling wallowed wally walter walters wanda wands waned
        wanes wangle waning wanked wanking warded warding wards wares waring warmer warming warms
        warped warping warps warred warring warts washes wast watcher watts waver waving waxes
        waxing weaken weakly wealthier wearer weariness weathering weaver weaves weeding weeds
        weeps weighs weighty weirdo welding welds wells wether whale whee wheeling whets whimper
        whine whisk whisker whisks whisperer whist whistler whit whiten whiter whitey whither
        whiting whittle whittling whopping wield wiggling wiggly wildly wile wiles willa wills
        wily wimped winder wined wines winged wining winked wintering wiper wired wiring wised
        wisps witching witchy withdrawn withdraws withering wobble wong wooded woody woolen wooly
        worded wording wordy workspace wormed worming wormy worsen worser wort wouldst woven wrack
        wracked wracking wrangling wrenching wrest wrested wrestling wretch wretched wretches
        wright wring wringing wrinkling writ writs wrung yarns yearly yearn yearns yeas yeats
        yellowing yogurt yong youngster zipped zoned
        """#
}
