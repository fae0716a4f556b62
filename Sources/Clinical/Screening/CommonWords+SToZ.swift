extension CommonWords {
    /// Ordinary words from s to z that are one or two letters from a rule word, and no typos.
    static let lookalikesSToZ = #"""
        saber sable sacked sacking sacks sacred sacrificed sacrifices sadden sadder saddled
        saddles sage sailed sailing sake salaaming sale sales sallow sally salt salts salutation
        salutations salvage salved salver salving sampled sampler samples sanctuary sand
        sandbags sandbar sanding sandpapered sandpapers sandpiper sandpipers sandwiched
        sandwiches sanitaria sanitise sanitised sanitises sanitize sanitized sanitizes sapped
        saps saree sarong sash sashes sate sated satin sating satrap saturate saturating sauced
        saucepans saucer sauces saucy saunas savaged savager savages saver saves sawed sawing
        sayings scabbed scabbiest scabbing scabs scad scads scaffolds scagged scags scaled
        scales scaling scalloped scalloping scalped scalping scalps scaly scammed scammer
        scamming scamp scams scans scare scares scarfed scarfs scaring scarred scarring scarves
        scary scats scattered scattering scent sceptic schooling schools sciatic sciences
        scissor sclerotic scold scolded scolding scoldings scolds scone scoot scooted scooters
        scooting scoping score scored scoreless scores scoring scorned scorpions scotching scout
        scouted scouting scouts scows scrabbled scrabbles scram scramble scrambler scramblers
        scrambles scramming scrams scrape scraper scrapes scrappier scrapping scratches
        scratchier scratchiest scrawl scrawling screech screeched screeches screeching
        screenings screens screwdrivers screws screwy scribbled scrimp scrimping scrip scrips
        scripting scripts scrota scrotums scrub scrubbing scrunched scrunches scrunching
        scrunchy scrupling scuff scuffed scuffle scull sculpture scum scurf scurry scurrying
        scuttling seabed seafaring sealing seam seamed seamen seaming seams seamy sear searching
        seared sears seat seated seating seats secondarily seconding secrete secretion secrets
        sectional sectioned sections sedative seduction seeding seedlings seeds seeings seeking
        seeks seemed seeming seep seeping seeps seers seizes selection selling sells senior
        sensational sensations sensed sensing sensitise sensitised sensitises sensitively
        sensitives sensitize sensitized sensitizes sensors sensory sensually sent sentenced
        sentience sentry sequences serenaded serenading serialised serous serum serves sesames
        settee settees setting settler settlers sevens seventeens seventeenth seventies sever
        severally severer severs sewed sewer sewing sews sexing sexist sexuality shack shackling
        shacks shad shaded shades shading shadowing shadows shadowy shads shady shaft shafted
        shafting shafts shagged shagging shaggy shaken shaker shakers shale shall shallot
        shallower shallows shalt sham shambling shamed shames shaming shammed shamming shams
        shapeless shapes shaping shards shared shares sharing shark sharked sharking sharks
        sharped sharpened sharpeners sharpening sharpness sharps shat shatter shave shaved
        shaven shaver shavers shaves shavings sheaf shear sheared shearing shears sheathing
        shedding sheen sheep sheer sheering sheers sheets shelled shellfishes shelling shells
        sheltered sherd shied shield shielding shies shifty shill shilled shillings shills
        shimmered shimmering shimmers shimming shimmying shims shine shiner shiners shines
        shingle shingled shingling shinnied shinny shinnying shiny shipped shipping ships shire
        shirk shirr shirred shirring shirrings shirted shirting shirts shits shlepping shlock
        shocker shockingly shoe shoed shoeing shogun shone shoo shooed shooing shoon shoos
        shooter shootings shoots shopped shopping shops shore shored shoreline shores shoring
        shorn shorted shorten shorting shorts shotguns shout shouted shove shovel shoveling
        shovels shoving showed showering showers showery showier showiness showings shown showy
        shred shredder shredders shredding shrew shrift shrike shrills shrilly shrimps shrinking
        shriveled shriveling shrouding shrugging shtick shuck shucked shucking shucks shuddered
        shuddering shuffle shuffling shunned shunning shuns shuts shuttered shuttering shutters
        shutting shuttling shying sicked sickening sickeningly sicker sicknesses sicks sics
        sides sidewalks sidewalls siding sidled sift sifted sifter sifting sifts sigh sighed
        sighs sighting sightings signalise signer signet signing silents silks silky sill sills
        silt silting silvering silvers silvery simile simmer simmers simpler simplex simply
        sincerest sine sing singe singeing singer singes singled singles singling singly sings
        sinks sinned sinner sinning sins sipping sired sires siring sirup sises sisters sitars
        sited sites siting sits sitter sittings situating situation situations sixes sixteens
        sixteenth sixth sized sizer sizing skate skateboarded skateboarder skateboards skated
        skeet skeins skeptic sketching skewed skewering skewers skewing skews skidding skids
        skies skiff skill skilled skills skimming skimped skimping skims skinned skinning skins
        skipper skippered skippering skirt skis skits skittered skulk skulls skying slabbed
        slabbing slabs slacked slackening slackness slacks slags slain slake slaked slakes
        slaking slaloming slammer slap slapping slash slashes slashing slat slated slates
        slathered slathering slating slats slaughter slaughters slave slaved slavering slaving
        slaying slayings slays sledge sledgehammered sledgehammers sleek sleeking sleeks sleeper
        sleepiest sleepwear sleet sleeting sleets sleety sleeves sleighing slewed slewing slews
        slice slicer slices slick slicked slicker slicking slickness slicks slider sliders
        sliding slighter slighting slights slily slim slimmed slimming slims sling slinging
        slings slinking slinks slipper slippers slipping slips slithered slithering slits sliver
        slivered slivering slivers slobs sloes slogs sloped sloping slopped slopping slops slosh
        sloshed sloshes sloshing slot sloth sloths slotted slotting slouching slows sluggishly
        sluiced sluicing slummed slummer slumming slump slumps slums slung slurp slurped
        slurping slurps slurs slush sluts smacker smacks smalls smart smarted smartened smarting
        smartness smattering smeared smearing smears smelled smelt smelted smelting smelts
        smidge smiled smiles smiley smiling smilingly smirching smite smiting smock smocked
        smocking smocks smokers smokier smoky smoldered smoldering smoother smoothies smoothing
        smote smoulder smouldered smouldering smoulders smuggling snacked snacks snaffle
        snaffles snagged snagging snails snakebites snaked snakes snaking snaky snapper
        snappiest snappy snaps snare snared snares snarf snaring snark snarks snatching sneak
        sneaked sneaking sneaks sneered sneering sneezes snicker snickering snide sniff sniffle
        sniffled sniggering snipped snipping snitch snitched snitches snitching snits sniveling
        snoot snored snorer snorers snort snorted snorting snorts snots snotty snout snouts
        snowed snowing snows snubbed snubbing snuck snuff snuffed snuffled snuffles snuggling
        soak soakings soaped soaping soaps soared soaring soars soberness sobers socialist
        socials sock socked sockets socking socks sodden softened softeners soggy sold soldering
        sole soled soli solicited solicitors solicitous solids soling solos sols solutions
        solvents solver solves somber somersaulted somersaults somethings sometime sopped
        sopping soppy sops sorceress sorer sorest sorrow sorta sorter sortied sots soughing
        sought soundings souse southwards sowed sower sowing sows space spaces spacey spacial
        spacing spacy spade spaded spake spam spammed spammer spamming spams spangling spaniels
        spank spanked spanks spanning spar spare spared sparely spareness spares sparing spark
        sparking sparkle sparkled sparkler sparklers sparred spars spas spate spats spatted
        spatter spattered spattering spatting spay spayed spaying spays speaker spear speared
        spearhead spearing spears specialise specialised specialises specialists speciality
        specialize specially specials specialty specifics specified specifier specifies
        speciously speck specked specking speckling specs sped speeding speeds speedy spell
        spellbinds spelled spelling spells spelt spend spent sperms spheroids sphincter spice
        spiced spices spiciness spicing spider spidery spied spiel spieled spies spike spikes
        spiky spill spills spinals spindling spines spinet spins spiny spiral spiraling
        spiralled spire spiriting spite spited spites spiting spitted splashes splashier
        splashing splashy splat splatted splattered splattering splatters splatting splay
        splayed splaying splays splice spliced splicing spline splinted splintered splintering
        splinters splinting splints splits splittings splurging splutter spluttered splutters
        spoiled spoiling spoilt spoke spokes sponge spook spool spools spoons spoor spore spores
        sporing sported sporting sports sporty spotter spouses spout spouted spouting spouts
        spraining sprains sprang sprat sprats sprawling sprayer spraying spreader spreaders
        spreed sprees sprig sprightly springing springs springy sprinter sprinters sprinting
        sprints spritzing sprout sprouted sprouting sprouts sprung spry spuriously spurn spurned
        spurning spurns spurred spurring spurs sputter sputtered sputtering spyglasses squalling
        squashes squashier squats squatting squawking squeak squeakier squeaks squealing squeals
        squeegeed squeegees squeezer squeezers squeezes squids squiggle squiggled squint
        squinted squintest squinting squints squire squired squires squiring squirm squirmed
        squirming squirms squirt squish squished squishes squishier squishing stabbings
        stabilised stabled stabler stables stabling stabs stacked stacking stacks staffed staffs
        stag staged stages staggeringly staging stags staid stain staining stains stair stake
        staked stakes staking stale staled stales staling stalk stalked stalker stalkings stalks
        stall stalling stallions stammered stammerer stammering stammers stamp stampeding
        stanching standings stands stank staph staple star starching stared stares stark starkly
        starlet starlight starling starlings starred starring starry starter startles startling
        starts starve starves starvings stashes stat state stated stater states stating
        stationed stationer stationers stats statue statues stave staved staves staving stayed
        staying stead steady steadying steaks steal steaming steams steed steeling steep steeped
        steeping steeps stein stems stents stepdads stepfathers stepmom stepmother steppe
        steppes stepping stereoscope sterilise steriliser sterilisers sterilises sterilize
        sterilized sterilizer sterilizes sternums stethoscopes stewed stewing stews stickers
        stickier stickiness stickler sticklers stickpins sticks stiffed stiffen stiffener
        stiffeners stiffly stiffs stile stiles stilled stillness stills stilt stimulant
        stimulate stimulates stingrays stingy stink stinker stinking stint stinting stints
        stippling stirrer stirrings stirs stitch stitched stitching stock stocked stocking
        stockings stockpile stockpiles stocks stocky stoke stoked stoker stokes stoking stole
        stoles stolid stomached stomachs stomp stomped stomping stomps stoned stoner stones
        stoney stony stoop stooped stooping stoops stopper stoppered stoppering store stored
        stores storied storing stork storm stormiest stormy stout stoutness stoves stowed
        stowing stows straddled straddles straddling straggle straggled straggler stragglers
        straggles straggling straightened straightens straighter straightest straightness
        straights strain strainer strainers strains straitened straitening strand stranding
        strangers strangest strangler stranglers strangulate strangulates strangulating strap
        strapped strapping straps straw straws strayed straying strays streakier streaky
        streamline streams streets strengthen strengths stressing stretched stretcher stretchers
        stretches stretchier stretching stretchy strew strews stride strife striker strikes
        striking strikings stringer stringers stringier stringing strings stringy striped
        stripes stripling stripped strippers stripping strips stript strive strobe strobes
        strode stroked strolling stronger strop stropped stropping strops strove struggle
        struggled strum strumming strung strutting stubbing stubs studding students stuffiness
        stuffs stumble stumbled stumbler stumblers stumped stumping stumps stumpy stun stunk
        stuns stunt stupids sturgeon sturgeons stutter stuttered stutterer stuttering stutters
        subbed subbing subconscious subdue subdues subjected subjects submerge submerges
        submersed submerses submersing submission subside subsides subsidies subsidised
        subsidized subsisted substances subversion subverted sucker suckering suckled suckling
        sucklings suction sufferer sufferers sufferings sufficing suffixing suffocated
        suffocates suffocation suffusing sugary suicides suing suitcases suits sulfuring sulked
        sulking sulks sully sulphides sulphured sulphuring summed summering summers summery sump
        sunburns sunder sundering sung sunless superb supermarkets superpower supers supine
        supped supper supple supplemental supplemented supplements supplied supplier suppliers
        suppressing sureness surer surfaced surfaces surge surged surgeons surgically surplices
        surrey surrounding surveyors surveys survivals suspending suspicions suspicious
        sustained swabbed swabbing swabs swaddle swagged swaggering swagging swain swamped
        swamping swanked swaps sward swarmed swash swashed swashes swashing swat swatch swats
        swattered swattering sways swear swearing sweep sweeping sweepings sweeps sweetness
        sweller swellhead swellings swept swift swiftness swifts swig swigging swill swilled
        swilling swills swimmer swindling swine swines swinging swings swiped swiping swished
        swishes swishing switcher switches switching swiveling swivelled swivelling swoon
        swopped swopping swops swords swore swung symptom syncopate syndromes syringed syringes
        syringing syrups syrupy systems table tabled tablespoons tack tacked tacking tackled
        tackler tackles tacks tadpole tagging takeaways taker takers takings tale tales talkers
        taller tally tamer tames taming tamps tangle tangles tangling tango tangoed tank tanked
        tanker tanking tanks taper tapered tapes taping tapped tapping tardy tared tares target
        taring tarmacking tarmacs tarot tarots tarpon tarpons tarps tars tasers task tasked
        tasking tasted taster tasters tastes tasty tats tatting tattoos taxes taxing taxonomic
        teachers teaches teachings teaks teals teaming teams teapots tearfully teary teas tease
        teased teaser teases teasing teaspoons teat teats tech techniques teems teenage teenaged
        teenagers teensy teeny tees teetering teethe televising televisions tellingly temperate
        temperatures tempi templates tempo temporally temporary tempos tempt tempts tended
        tenderest tenderises tenders tending tensed tenseness tenser tenses tensions tentacles
        tented tenth tenting tents tequilas terminating terminations terminator terns terrifies
        terry terse tester testers testified testifies testifying testy tethers texted texting
        textured textures thanking thatching thaws theater thee thees theirs theme themes
        theoretical therapies therapists thermometers theses thicker thickly thine thing thinker
        thinkers thinned thinness thins thirds thirstily thirsts thirteens thirteenth thong
        thongs thorns thorny thorough thousand thousandth thousandths thralling thrash
        thrashings threading threads threat threaten threateningly threes thresh threshing
        throats throaty throb throe throes throne thronging throttle throttles throve thrumming
        thrust thrusting thumbed thumbing thumbs thunderbolts thunderclaps thundered thunders
        thunk thunks thwacking thyroids ticked tickers tickles tickling tics tided tides tidier
        tidies ties tights tikes tildes tiled tiles tiling tilling tills tilts timed timer
        timers tinder tine tines ting tingeing tinges tinging tingle tingled tinglings tings
        tinker tinkle tinkled tinkles tinkling tinned tinning tins tinseling tinted tinting
        tipper tipping tippled tippling tire tires tissues titles titling toadstools toady
        toasted toasters toastier toasting toasts toasty toddle toddled toddles toddy toeing
        toiled toiler toileting toilets token tokes toking tolerable tolerance tolerated
        tolerates toleration tolling tolls tomes tomorrows tonal toned tong tongs tongued
        tongues tonics toning tonnes toot toothbrushes toothy toots topic topped toppings topple
        topples toppling torch torched torches torching tors torsi torsos tortoises torts
        tortured torturer torturers tortures tost totals toting tots touchiest touchingly
        touchings touchy tough towed towelling tower towers towing toxins toying traces tracing
        track tract tractors tracts trading trafficker traffickers traffics trail trailed
        trailing trails trained trainee trainees traipsing trait traitor traits trammeled
        trammeling trammelled trammelling tramped trample tramples trampling trampolines
        tranquilizers tranquillise tranquillised tranquilliser tranquillises tranquillizer
        tranquillizers tranquillizes trans transcend transferal transfers transform transformed
        transformers transforms transience transiency transients translated translates
        translator transmute transpire transplanted transplants transported transporter
        transports transpose trapper trapping trappings trashes trashing traumas traumatise
        traumatize travailed travailing traveler travelers travelings traveller travellers
        travellings travelogs travels traversed traversing treachery tread treading treadle
        treadling treadmills treads treas treason treasonable treasured treasurer treasurers
        treasures treasuries treasury treat treating treatments treats treaty trebling treed
        trenching trending tress triad trialling triangles trice trick trickiest tricking
        trickled trickles tricks trickster tricycles tries trifle trimesters tripe tripled
        triples triplet tripling triply tripods tripos tripping trolled trolleys trolling trolls
        trolly trons trot troth troubled troubles troubling trough troupers trouser trout trouts
        trowel troweling trowelled trowelling trowels troys truce trucking truckle truckles
        truckling trucks trued trues truest trump trumped trumping trumps trunks trust trusts
        trusty tryst tsars tucker tucks tumblers tumbles tumors tumours tuned tunic tuning
        tunnels tuns turds turfed turfing turfs turkeys turner turnkey tusks tutor twaddled
        twaddles twain twanged twanging twelves twentieth twentieths twiddle twigged twigging
        twigs twin twine twined twines twingeing twining twink twinkling twinks twinned twinning
        twisters twists twit twitched twits twitted twitter tying tykes tzars udder ulceration
        ultrasounds umbilicus umbilicuses unbearably unbeatable unbeknown unbelievably unblocked
        unbreakable uncharted unclean uncleaner unclearer uncles uncomfortably unconsciously
        undercarriages underhand underrate underrated underrates understandings understands
        understate understated understating understood undertaker underwent underwriter
        unequaled unequally unfits unicameral unilaterally unison unite unites unity
        universality unknowing unknowns unnaturally unreadable unsafer unsaid unseal unset
        unsteadily untie updated updater updates uphills upped uppers uprights upsets uptight
        urged urinates usable uselessly vaccinate vaccinating vaccinations vaccines vacuums
        vaginae vaguer vales valuable value vanes vanishings vanquished vanquishes vanquishing
        vaped varnished varnishes varnishing vases veeps veer vegetable vegetates vehicles
        vehicular veils vended vending veneering venerable vent venture versions vesicle vessel
        viability vial vibration vibrations vicarious vices viciously videos viler violating
        violet violets vipers vireo virulence virulently visibly visions visuals vital vitiating
        vivacious vocals vogue voiced voicemails voile voles vols volt voltages vulnerably
        vulvae vulvas wack wacker wacks wadding wader waders wades wading wafer wafers wafted
        wafting wafts wager wagering wagers wages waggle waging wailing wails waist waistline
        waists waited waiter waiters waits waives waiving waked waken wakened wakens wales
        waling walked walkers walling wallowed walnuts wander wands waned wanes wangle waning
        wanked wanking wanks wantoning warded warding wardrobes wards wares warmer warming warms
        warned warnings warns warped warping warps warranted warranting warred warring wars
        warty washer washes washings wasted waster wasters wasting watcher watches waterline
        watermarks watts waved waver wavering wavers waving waxes waxing waxwing wayfaring
        weaken weakening weakly weaknesses weal wealthier weans weapons wearer weariness wears
        weary wearying weathered weathering weathers weaver weaves weaving webinars webisodes
        wedded weddings wedge wedges wedging weeder weeding weeds weekended weekends weeper
        weepings weeps wees wefts weigh weighs weighty weir weirdo weirs welder welding welds
        wells welt weltering welting wended wending whacker whacky whale whams wheal wheedling
        wheeling wheels wheezed wheeziest whelped whelping whelps whereat wheres wherever whets
        whetting whiled whiles whimper whine whines whippet whisk whisker whiskey whisks whiskys
        whispered whispers whist whistled whistler whistlers whistles whit whiten whitening
        whiter whites whither whiting whits whittle whittling wholes wholly whooshing whopping
        whore whose wicker wicket widen wider widescreen widows wield wiggled wiggler wiggles
        wiggling wiggly wight wights wildfires wildly wile wiled wiles wiling wills wilts wily
        winced winces windpipes winds windscreens wined wines winged winger winging wings wining
        winked winks winner winnow winnows winos winteriest wintering winters wintery wiper
        wipers wipes wired wireds wiring wiser wises wished wisher wishers wisps wist witch
        witched witching withdrawn withdraws withering witness witting wives wizened wizes
        wobble woks women wondering wonders wonted wooded woodmen woods woodsy woody woofs
        woolen wooly woos worded wording wordy worker workings workouts workplaces worlds worm
        wormed worming wormy worrier worries worsen worsts worthy woulds wounder woven wrack
        wrangling wreak wreathing wrecks wrenching wrest wrested wresting wrestling wrests
        wretch wretched wretches wriest wriggler wrigglers wriggles wright wring wringing wrings
        wrinkling writ write writhed writhes writings writs wronging wrongs wroth wrung yard
        yarns yeahs yearly yearn yearns yeas yeastiest yeasts yeasty yellowing yellows yells
        yelp yeps yest yesterdays yoghourt yoghourts yoghurts yogurt yore youngster zapper
        zigzag zipped zoned
        """#
}
