extension CommonWords {
    /// Ordinary words from s to z that are one or two letters from a rule word, and no typos.
    static let lookalikesSToZ = #"""
        saber sable sacked sacking sacks sacred sadden sadder saddled saddles sage sailed
        sailing sake salaaming sale sales sallow sally salt salts salutation salutations
        salved salver salving sampled sampler samples sand sanding sandpapered sandpapers
        sandpiper sandpipers sandwiched sandwiches sanitise sanitised sanitises sanitize
        sanitized sanitizes sapped saps sarong sash sashes sated satin sating saturating
        saunas saver saves sawed sawing sayings scabbed scabbiest scabbing scabs scad scads
        scaffolds scagged scags scaled scales scaling scalloped scalloping scalped scalping
        scalps scaly scammed scamming scamp scams scans scare scares scarfed scarfs scaring
        scarred scary scats scattered scattering scent sceptic schooling schools sciatic
        sciences scissor scold scolded scolding scoldings scolds scone scoot scooted
        scooters scooting scoping score scored scores scoring scorpions scotching scouting
        scouts scows scram scramming scrams scrapping scratches scratchier scrawl scrawling
        screech screeched screeches screeching screenings screens screws screwy scrimp
        scrimping scrip scrips scripts scrota scrotums scrub scrubbing scrunched scrunching
        scrunchy scrupling scuff scuffed scuffle scull sculpture scum scurf scurry scurrying
        scuttling seafaring sealing seam seamed seamen seaming seams seamy sear searching
        seared sears seat seating seats secondarily seconding secrete secretion secrets
        sectional sectioned sections seduction seeding seedlings seeds seeings seeking seeks
        seeming seep seeping seeps seers selection selling sells senior sensational
        sensations sensed sensing sensitise sensitised sensitises sensitively sensitives
        sensitize sensitized sensitizes sensors sensory sensually sent sentenced sentience
        sentry sequences serenading serous serum serves sesames settee settees setting
        settler settlers sevens sever severally severer severs sewed sewing sews sexing
        sexist sexuality shack shackling shacks shad shaded shades shading shadowing shadows
        shadowy shads shady shaft shafted shafting shafts shagged shagging shaggy shaken
        shaker shakers shale shall shallot shallower shallows sham shambling shamed shames
        shaming shammed shamming shams shapeless shapes shaping shards shared shares sharing
        shark sharking sharks sharped sharpened sharpening sharpness sharps shatter shave
        shaved shaver shavers shaves shavings sheaf shear shearing shears sheathing sheen
        sheep sheer sheets shelled shellfishes shelling shells sheltered sherd shied shies
        shifty shill shilled shillings shills shimmering shimmers shimming shimmying shims
        shine shiner shiners shines shingle shingled shingling shinnied shinny shinnying
        shiny shipped shipping ships shire shirk shirr shirted shirting shirts shits
        shlepping shlock shocker shockingly shoe shoed shoeing shogun shone shoo shooed
        shooing shoon shoos shooter shootings shoots shopped shopping shops shore shored
        shoreline shores shoring shorn shorted shorten shorting shorts shotguns shout shove
        shovel shoveling shovels shoving showed showering showers showery showier showiness
        showings shown showy shredding shrew shrift shrike shrills shrilly shrimps shrinking
        shriveling shrouding shrugging shtick shuck shucked shucking shucks shuddered
        shuddering shuffle shuffling shunned shunning shuns shuts shuttered shuttering
        shutters shutting shuttling shying sicked sickening sicker sicknesses sicks sides
        sidewalks sidewalls sidled sift sifted sifter sifting sifts sigh sighed sighs
        sighting sightings signalise signer signet signing silents sill silt silting
        silvering silvers silvery simile simmer simmers simpler simplex simply sine sing
        singe singeing singer singes singled singles singling singly sings sinks sinned
        sinner sinning sins sipping sired sires siring sirup sisters sitars sited siting
        sits sitter sittings situating situation situations sized sizing skateboarded
        skateboarder skateboards skeet skeptic skewed skewing skews skidding skiff skill
        skilled skimming skimped skimping skinned skinning skins skipper skippered
        skippering skirt skits skittered skulk skulls skying slabbed slabbing slabs slacked
        slackness slacks slags slake slaked slakes slaking slaloming slammer slap slash
        slashes slashing slated slathered slathering slating slats slaughter slaughters
        slaved slavering slaving slaying slays sledge sleek sleeking sleeks sleet sleeting
        sleets sleety sleeves sleighing slewed slewing slews slice slicer slices slick
        slicked slicker slicking slickness sliders sliding slighter slighting slights
        slimmed slimming slims sling slinging slings slinking slinks slipper slipping slips
        slithered slithering slits sliver slivering slivers slobs sloes slogs sloped sloping
        slopped slopping slops sloshed slot sloth sloths slotted slotting slouching slows
        sluggishly sluiced sluicing slummed slummer slumming slump slumps slums slung slurp
        slurped slurping slurps slurs sluts smacker smacks smalls smart smarted smarting
        smartness smattering smearing smears smelled smelt smelted smelting smelts smidge
        smiled smiles smiley smiling smite smock smocked smocking smocks smokers smokier
        smoky smoldered smoldering smoother smoothies smoothing smote smoulder smouldered
        smouldering smoulders smuggling snacked snacks snaffle snaffles snagged snagging
        snails snakebites snaked snakes snaking snaky snapper snappiest snappy snaps snare
        snared snares snarf snaring snark snarks snatching sneak sneaked sneaking sneaks
        sneered sneering sneezes snicker sniff sniffle sniffled sniggering snipped snipping
        snitch snitched snitches snits sniveling snoot snored snorer snorers snort snorted
        snorting snorts snots snotty snouts snowed snowing snows snubbed snuck snuff snuffed
        snuffled snuffles snuggling soak soakings soaped soaping soaps soared soaring soars
        sobers socialist socials sock socked sockets socking socks sodden softened softeners
        soggy sold soldering sole soled soli solicited solicitors solicitous solids soling
        solos sols solvents solver solves somber somersaulted somersaults somethings
        sometime sopped sopping sops sorer sorest sorrow sorta sorter sortied sots soughing
        sought soundings sowed sower sowing sows space spaces spacey spacial spacing spacy
        spade spaded spake spam spammed spamming spams spangling spaniels spanks spanning
        spare spared sparely spares sparing spark sparking sparkle sparkled sparkler
        sparklers spars spas spats spatted spatter spattered spattering spatting spay spayed
        spaying spays speaker spear speared spearing spears specialise specialised
        specialises specialists speciality specialize specially specials specialty specifics
        specified specifier specifies speciously speck specked specking speckling specs sped
        speeding speeds speedy spell spellbinds spelled spelling spells spelt spend spent
        sperms spheroids sphincter spice spiced spiciness spicing spider spidery spied
        spieled spies spike spikes spiky spill spills spinals spindling spines spinet spins
        spiny spiral spiraling spiralled spire spiriting spite spited spites spiting spitted
        splashes splashier splashing splashy splat splatted splattered splattering splatters
        splatting splay splayed splaying splays spliced splicing spline splinted splintered
        splintering splinters splinting splints splits splittings splurging splutter
        splutters spoiled spoiling spoilt spoke spokes sponge spook spool spools spore
        spores sporing sported sporting sports sporty spotter spout spouted spouting spouts
        spraining sprains sprang sprat sprats sprawling sprayer spraying spreaders spreed
        sprig sprightly springing springs springy sprinter sprinters sprinting sprints
        spritzing sprouting sprung spry spuriously spurn spurned spurning spurns spurred
        spurring spurs sputter sputtered sputtering squalling squashes squashier squats
        squatting squawking squeak squeakier squeaks squealing squeals squeegeed squeezer
        squeezers squeezes squids squiggle squiggled squinted squinting squints squired
        squires squiring squirmed squirming squirms squirt squish squished squishing
        stabbings stabled stabler stables stabling stabs stacked stacking stacks staffed
        staffs stag staged stages staggeringly staging stags staid stain staining stains
        stair stake staked stakes staking stale staling stalk stalked stalker stalkings
        stalks stall stalling stallions stammering stamp stanching standings stands stank
        staph staple star starching stared stares stark starkly starlight starling starlings
        starred starring starry starter startles startling starts starve starves starvings
        stashes stat state stated states stating stationed stationer stationers stats statue
        statues stave staved staving staying stead steady steadying steaks steal steaming
        steams steed steep steeped steeping steeps stems stents stepdads stepfathers
        stepmother steppe steppes stepping sternums stewed stewing stews stickers stickier
        stickiness stickler sticklers stickpins sticks stiffed stiffener stiffeners stiffly
        stiffs stile stilled stillness stills stilt stingrays stingy stink stinker stinking
        stint stinting stints stippling stirs stitch stitched stitching stock stocked
        stocking stockings stockpile stockpiles stocks stocky stoke stoked stoker stokes
        stoking stole stoles stolid stomached stomachs stomp stomped stomping stomps stoned
        stoner stones stoney stony stoop stooped stooping stoops stopper stoppered
        stoppering store stored stores storied storing stork storm stormiest stormy
        stoutness stoves stowed stowing stows straddled straddles straddling straggle
        straggled straggler stragglers straggles straggling straightened straightens
        straighter straightest straightness straights strain strainer strainers strains
        straitened straitening strand stranding strangers strangest strangler stranglers
        strangulating strap strapped strapping straw strayed strays streakier streaky
        streamline streams strengthen strengths stressing stretched stretcher stretches
        stretching stretchy strew strews stride strife striker strikes striking strikings
        stringer stringers stringier stringing strings stringy striped stripes stripling
        stripped strippers stripping strips stript strive strobe strobes strode stroked
        strolling stronger strop stropped stropping strops strove struggle struggled strum
        strumming strung strutting stubbing studding students stuffiness stuffs stumble
        stumbled stumbler stumblers stumped stumps stumpy stun stunk stuns stunt stupids
        sturgeon sturgeons stutter stuttered stuttering subbed subconscious subjected
        subjects submerge submerges submersed submerses submersing submission subside
        subsides subsidies subsidised subsidized subsisted subversion subverted sucker
        suckering suckled suckling sucklings suction sufferer sufferers sufferings sufficing
        suffixing suffocated suffocates suffocation suffusing sugary suicides suing suits
        sulfuring sulked sulking sulks sulphides sulphured sulphuring summed summering
        summers summery sump sunburns sunder sundering sung sunless superb supermarkets
        supers supine supped supper supple supplemental supplemented supplements supplied
        supplier suppliers suppressing surer surge surged surgeons surgically surplices
        surrey surrounding surveyors surveys survivals suspending suspicions suspicious
        sustained swabbed swabbing swaddle swagged swaggering swagging swamped swaps sward
        swarmed swash swashed swashes swashing swat swatch swats swattered swattering sways
        swear swearing sweep sweeping sweepings sweeps sweetness sweller swellhead swellings
        swept swift swiftness swifts swig swill swilled swilling swills swimmer swine
        swinging swings swiped swiping swishes swishing switcher switches switching
        swiveling swivelled swivelling swopped swopping swops swords swore swung symptom
        syncopate syndromes syringing syrups syrupy systems table tabled tablespoons tack
        tacked tacking tackled tackler tackles tacks tadpole taker takers takings tales
        talkers taller tally tamer tames taming tamps tangle tangles tangling tango tank
        tanked tanker tanking tanks taper tapered tapes taping tapped tapping tardy tared
        tares target taring tarmacking tarot tarots tarpon tarpons tarps tars tasers task
        tasked tasking tasted taster tastes tasty tattoos taxes taxing taxonomic teachers
        teaches teachings teaks teals teaming teams teapots teary teas tease teased teaser
        teases teasing teaspoons teats tech techniques teems teenage teenaged teenagers
        teensy teeny tees teetering teethe tellingly temperate tempi templates tempo
        temporally temporary tempos tempt tempts tended tenderest tenderises tenders tending
        tensed tenseness tenser tenses tensions tentacles tented tenth tents tequilas
        terminating terminations terminator terns terrifies terry terse tester testers
        testified testifies testifying testy tethers texted thanking thatching theater thee
        thees theirs theme themes theoretical therapies therapists thermometers theses
        thickly thine thing thinker thinkers thinned thinness thins thirds thirstily thirsts
        thongs thorns thorny thorough thousand thousandth thousandths thralling thrash
        thrashings threads threat threaten threateningly threes thresh threshing throats
        throaty throb throe throes throne thronging throttle throttles throve thrumming
        thrust thrusting thumbed thumbing thumbs thunderbolts thunderclaps thundered
        thunders thunk thunks thwacking thyroids ticked tickles tickling tics tided tides
        ties tights tikes tiled tiles tilling tills timed timer timers tinder tine tines
        ting tingeing tinges tinging tingle tingled tinglings tings tinkle tinkled tinkles
        tinkling tinned tinning tins tinseling tinted tipper tipping tippled tire tires
        tissues toadstools toady toasted toasters toastier toasts toasty toddle toddled
        toddles toddy toeing toiled toiler toilets token tokes toking tolerable tolerance
        tolerated tolerates toleration tolling tolls tomes tomorrows tonal tong tongued
        tongues tonics toning toot toothbrushes toothy toots topic topped toppings topple
        topples toppling torch torched torches torching tors torsi torsos tortoises torts
        tost totals toting tots touchiest touchingly touchings touchy tough towed towelling
        tower towers towing toxins toying traces tracing track tractors tracts trafficker
        traffickers traffics trail trailing trails traipsing trait traitor traits trammeled
        tramped trample tramples trampling trampolines trans transcend transferal transfers
        transform transformed transformers transforms transience transiency transients
        transpire transplanted transplants transported transporter transports transpose
        trapper trashes trashing traumas travels treachery tread treading treadling
        treadmills treads treason treasured treasurer treasurers treasures treasuries
        treasury treat treatments trebling treed trenching tress triad trialling triangles
        trice trick tricking trickled trickles tricks trickster tries trifle trimesters
        tripe tripled triples triplet triply tripods tripos tripping trolled trolleys
        trolling trolls trolly trons trot troth troubled troubles troubling trough trout
        trouts trowel trowels troys truce trucking truckle truckling trucks trued trues
        trump trumped trumping trumps trunks trust trusts trusty tsars tucks tumblers
        tumbles tumors tumours tuned tunic tuning tunnels tuns turds turfed turfing turfs
        turkeys turner turnkey tusks tutor twain twanged twanging twelves twentieth
        twentieths twigged twigging twigs twin twine twined twines twingeing twining twink
        twinkling twinks twinned twinning twisters twists twit twits twitted twitter tying
        tykes tzars udder ulceration ultrasounds umbilicus unbearably unbeatable unbeknown
        unbreakable uncharted uncles uncomfortably unconsciously undercarriages underhand
        underrate underrated underrates understandings understands understate understated
        understating understood undertaker underwriter unequally unfits unicameral
        unilaterally unite unites unity unknowing unknowns unnaturally unreadable unsafer
        unsaid unset unsteadily untie updated updater updates uphills upped uppers uprights
        upsets uptight urged urinates usable uselessly vaccinate vaccinating vaccinations
        vaccines vaginae vaguer value vanquished vanquishes varnished varnishes vegetable
        vegetates vehicular veils vended vending veneering venerable vent venture versions
        vessel viability vial vibration vibrations vices videos viler violating violet
        vipers vireo virulence virulently visibly visions visuals vital vitiating vocals
        vogue voiced voicemails voile voles vols volt voltages vulnerably vulvae vulvas wack
        wacks wadding wader waders wades wading wafer wafers wafted wafting wafts wager
        wagering wagers wages waggle waging wailing wails waist waistline waists waited
        waiter waiters waits waives waiving waked waken wakens wales waling walling wallowed
        walnuts wander wands waned wanes wangle waning wanked wanking wanks wantoning warded
        warding wards wares warmer warming warms warned warnings warns warped warping warps
        warred warring wars warty washes washings wasted waster wasters wasting watcher
        watches waterline watermarks watts waved waver wavering wavers waving waxes waxing
        wayfaring weaken weakly weaknesses weal wealthier weans weapons wearer weariness
        wears weathered weathering weathers weaver weaves webinars weddings wedging weeder
        weeding weeds weeper weepings weeps wees wefts weigh weighs weighty weir weirdo
        weirs welder welding welds wells welt weltering welting wended wending whacker
        whacky whale whams wheal wheedling wheeling wheels wheezed wheeziest whelped
        whelping whelps whereat wheres wherever whets whetting whiled whiles whimper whine
        whisk whisker whiskey whisks whiskys whispered whispers whist whistled whistler
        whistlers whistles whit whiten whiter whites whither whiting whits whittle whittling
        wholes whopping whore whose widows wield wiggled wiggler wiggles wiggling wiggly
        wight wights wildly wile wiled wiles wiling wills wilts wily winced windpipes wined
        wines winged winger wining winked winner winnow winnows wintering winters wintery
        wiper wipes wired wireds wiring wises wished wisher wishers wisps wist witch witched
        witching withdrawn withdraws withering witness witting wives wizened wizes wobble
        woks women wondering wonders wonted wooded woodmen woods woody woolen wooly worded
        wording wordy worker workings workouts workplaces worlds worm wormed worming wormy
        worrier worries worsen worsts worthy woulds wounder woven wrack wrangling wreathing
        wrenching wrest wrested wresting wrestling wrests wretch wretched wretches wriest
        wriggler wrigglers wriggles wright wring wringing wrings wrinkling writ write
        writhed writhes writings writs wrongs wroth wrung yard yarns yeahs yearly yearn
        yearns yeas yeastiest yeasts yeasty yellowing yellows yest yesterdays yoghourt
        yoghourts yoghurts yogurt youngster zapper zigzag zipped zoned
        """#
}
