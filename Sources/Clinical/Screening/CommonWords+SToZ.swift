extension CommonWords {
    /// Ordinary words from s to z that are one or two letters from a rule word, and no typos.
    static let lookalikesSToZ = #"""
        saad saba saber sable sachem sachets sachin sacked sacking sacks sacred sacrificed
        sacrifices sadden sadder saddled saddles sade saeed safety sage sages sailed sailings sake
        salaaming salads salah salas sale sales sallow sally salt salts salutation salvage salved
        salver salving sambas samia sampler samples sams sana sancta sanctuary sandbanks sandbar
        sandbars sanding sandpapered sandpapers sandpiper sandpipers sands sandwiches sanely
        sanitaria sanitise sanitised sanitises sanitize sanitized sanitizes sanja sanna sans
        sapling sapped sapping sappy saps saree sarong sartorial sashes sassed sassier sate sated
        sates satin sating satrap saturate saturates saturating sauced saucedo saucepans saucers
        sauces saucier saucy sauer saunas savaged savager savages saver saves savino sawed sawing
        saxes sayed scabbed scabbiest scabbing scad scads scaffolds scagged scags scaled scales
        scalloped scalloping scalped scalpels scalper scalping scalps scaly scammed scammer
        scamming scamp scamps scams scant scanted scanting scants scare scarfed scarfs scaring
        scarlett scarred scarring scarves scary scats scattered scattering scatting scenarios
        scenes scent scents sceptic schell schilling schist schizophrenic schizophrenics schooling
        schools sciatic sciences scissor sclerotic scoffing scold scolded scolding scoldings scolds
        scone scones scoot scooted scooters scooting scoots scope scoped scoping scorching
        scoreless scorer scores scoring scorn scorned scorpions scotching scotty scoured scours
        scout scouted scouting scows scrabbled scrabbles scram scramble scrambler scramblers
        scrambles scramming scrams scrape scraper scrapes scrappier scratchier scratchiest scrawl
        scrawled scrawling scrawls screech screeched screeches screeching screenings screenplays
        screens screenshots screwdrivers screws screwy scribble scribbled scribbler scribbles
        scrimp scrimping scrip scrips scripting scripts scrota scrotums scrub scrubbing scrunched
        scrunches scrunchies scrunching scrunchy scrupling scubas scuff scuffed scuffle scuffles
        scull sculpture scum scupper scurf scurry scurrying scuttling seabed seafaring sealer
        sealing seals seam seamed seamen seaming seamus seamy sear searcher searchers searches
        searchingly seared sears seas seaside seated seating secede secession secondarily seconding
        secrete secretion secrets sectional sectioned sections sects sedate sedater sedates
        sedative seduction seeded seeding seedling seedy seeings seeking seeks seema seemed seeming
        seep seers seize seizes selection selections selfies selling sells semesters sends senior
        sensational sensations sensed sensing sensitise sensitised sensitises sensitively
        sensitives sensitize sensitized sensitizes sensors sensory sensually sentenced sentience
        sentry separable separately separates separator sequels sequences sequester serap seren
        serenaded serenading serialised serialising serous serum serve serves services servile
        sesames sesay settee settees setting settler settlers sevens seventeens seventeenth
        seventieth seventieths sever severally severer severs sewed sewell sewer sews sexes sexing
        sexist sexuality shack shackling shacks shad shaded shades shading shadowing shadowy shads
        shady shafted shafting shafts shagged shagging shaggy shaker shakers shale shall shallot
        shallower shallows shalt sham shambling shamed shames shaming shammed shamming shams shandy
        shane shank shanta shapeless shaping shards share shares shari sharing shark sharked
        sharking sharks sharkskin sharpe sharped sharpeners sharpens sharper sharpness sharps shat
        shatter shauna shaven shaver shavers shaves shavings shay sheaf shear sheared shearing
        shears sheathing sheave shedding sheds sheen sheer sheering sheers shelled sheller
        shellfishes shelli shelling shelly sheltered shelters sherd shied shield shielding shifty
        shill shilled shilling shillings shills shimmed shimmered shimmers shimming shimmy
        shimmying shims shine shiner shiners shines shingle shingled shingling shinn shinnied
        shinny shinnying shipped shipper shipping ships shira shire shires shirk shirr shirred
        shirring shirrings shirted shirting shirts shits shlep shlepping shlock shocker shockingly
        shoed shoeing shogun shoguns shone shoo shooed shooing shoon shoos shooter shootings
        shopped shore shored shoreline shores shoring shorn shortchange shortchanges shorted
        shorten shortening shorting shorts shota shout shove shoveling shovels shoving showering
        showers showery showier showiness showings shown showrooms showy shred shredder shredders
        shrew shrift shrike shrilling shrills shrilly shrimps shrinking shriveled shriveling
        shrivelling shrouding shrugging shtick shuck shucked shucking shucks shudder shuddered
        shuffle shufflers shuffles shuffling shull shun shunned shunning shuns shunts shuts
        shuttered shuttering shutters shutting shuttling shying sicked sickeningly sicker sickles
        sickly sicknesses sicks sics sides sidewalks sidewalls siding sidled sift sifted sifter
        sifters sifting sifts sigh sighed sighs sighting sightings signalise signe signer signet
        signing sikes sile silenced silencer silencers silences silents siler silks silky sill
        sills silt silting silts silvering silvers silvery simile similes simmer simmering simmers
        simone simper simpering simplex simply sincerest sine sinful sing singe singeing singer
        singes singled singles singling singly sings sinned sinner sinning sins sione sipping sired
        sires siring sirup sises sissier sitars sited siting sitter sitters sittings situating
        situation situations sixteens sixteenth sixths sixtieths sixto sized sizer sizes sizing
        sizzled skate skateboarded skateboarder skateboards skated skeet skeins skeptic sketching
        skewering skewers skewing skews skidding skids skies skiff skilful skill skilled skills
        skimming skimped skimping skims skinned skinning skipper skippered skippering skips skirt
        skirts skis skit skitter skittered skulk skulls skydived skydiver skydivers skydives
        skydove skying slabbed slabbing slabs slacked slackening slacking slackness slacks slade
        slags slain slake slaked slakes slaking slaloming slamet slammer slang slat slated slater
        slates slathered slathering slating slats slaughter slaughters slave slaved slavering
        slaving slaying slayings slays sledding sledge sledgehammered sledgehammers sleds sleek
        sleeking sleeks sleeper sleepiest sleepless sleepwalked sleepwalker sleepwalkers sleepwear
        sleet sleeting sleets sleety sleighing slewed slewing slews slicer slices slick slicked
        slicker slickers slicking slickness slicks slider sliders slighter slighting slights slily
        slim slimmed slimmer slimming slims sling slinging slings slinking slinks slippers
        slithered slithering slitter sliver slivered slivering slivers slobs sloes slogs slone
        sloped sloping slopped slopping slops slosh sloshes sloshing sloth sloths slotted slotting
        slouching slows slues sluggishly sluice sluiced sluicing sluing slummed slummer slumming
        slump slumps slums slunk slurp slurped slurping slurps slurs slush sluts smacker smacks
        smalley smalls smarmiest smart smarted smartened smartening smarter smarting smartness
        smarts smattering smeared smearing smears smelled smelt smelted smelter smelting smelts
        smidge smiled smiley smileys smilingly smirching smite smites smiting smits smock smocked
        smocking smocks smokers smokier smoky smolder smoldered smoldering smoot smooth smoother
        smoothies smoothing smote smoulder smouldered smouldering smoulders smudge smuggling
        snacked snacking snacks snaffle snaffles snaffling snagged snagging snags snailing snails
        snakebites snaked snaking snaky snapper snappiest snapping snare snared snares snarf
        snaring snark snarks snatching sneak sneaked sneaking sneaks sneed sneered sneering sneezes
        snell snicker snickered snickering snide snider sniff sniffled sniffling sniggering snipped
        snipping snippy snips snitch snitched snitches snitching snits sniveling snivelling snooper
        snoot snoots snooty snored snorer snorers snort snorting snorts snots snout snouts
        snowballed snowballs snowed snowfall snowfalls snowing snows snubbed snubbing snuck snuff
        snuffed snuffing snuffled snuffling snuggling snugs soak soakings soaped soaping soaps soar
        soared soares soaring soars soberness sobers socialist socials socked sockets socking
        sodden softeners soggy sola sold solder soldering soled soli solicited solicitors
        solicitous soling solis soliz solos sols solutions solver solves somber somersaulted
        sometime sonar sons sopped sopping soppy sops sorceress soren sorer sorest sorrow sorta
        sorter sortied sortieing sots soughing sought sounder soundings souse soused southwards
        sowed sowell sower sowing sows spaces spacey spacial spacing spacy spade spaded spake spam
        spammed spammer spamming spams span spangling spaniels spank spanked spanks spann spanning
        spans spar spared sparely spareness sparer spares sparing sparking sparkle sparkled
        sparkler sparklers sparred spars sparse spas spate spats spatted spatter spattered
        spattering spatting spaulding spawn spay spayed spaying spays speaker spearhead spearing
        spears specialise specialised specialises specialists speciality specialize specially
        specials specialty specifics specified specifier specifies speciously speck specked
        specking speckling specs sped speeds speedy speer spell spelled spelling spellings spells
        spelt spend sperms spheroids sphincter spiced spicer spiciness spicing spidery spied spiel
        spieled spieling spiels spies spikes spiky spinals spindling spines spinet spins spinsters
        spiny spiral spiraling spiralled spiralling spire spires spiriting spite spited spites
        spiting spitted splashes splashier splashing splashy splat splatted splattering splatters
        splatting splay splayed splaying splays splice spliced splices splicing spline splinted
        splintered splintering splinters splinting splints splits splittings splurging splutter
        spluttered splutters spoiled spoiling spoilt spoken spokes sponge spoof spook spool
        spooling spools spoons spoor spore spored spores sporing sported sporting sporty spotter
        spouses spraining sprains sprang sprat sprats sprawling sprayer spreader spreaders
        spreadsheets spreed sprees spriest sprig sprightly springing springs springy sprinkling
        sprinter sprinters sprints spritzing sprout sprouted sprouting sprouts sprung spry spumone
        spuriously spurn spurned spurning spurns spurred spurring spurs sputter sputtered
        sputtering spyglasses squab squabs squads squalling squashes squashier squat squatting
        squaw squawking squaws squeakier squeaks squeals squeegeed squeegees squeezer squeezers
        squids squiggle squiggled squinted squintest squire squired squires squiring squirmed
        squirming squirmy squirreled squirreling squish squishes squishier squishing stabbings
        stabilised stabilising stabled stabler stables stabling staci stacking stacks stacy staffed
        staffs staged staggered staggeringly staggers staging stags staid staining staircases
        staked stakes staking stale staled stales staley staling stalk stalked stalker stalkings
        stalks stall stalling stallings stallions stammered stammerer stammering stammers stamp
        stampeding stamper stan stanch stanching standings stanka staph stapled stapler staplers
        star starched starching stark starker starkly starks starlet starlight starling starlings
        starnes starr starred starring starry starters startle startles startling starve starves
        starvings stashes stat statements staten stater states statesmen stating stationed
        stationer stationers staton stats statue statues staunched stauncher staunches staunchly
        stave staved staves staving stayed stead steads steadying steaks steal steaming steams
        steed steeds steeling steep steeped steeping steeps stein steins stems stepdads stepfathers
        stepladders stepmom stepmother stepp steppe steppes stereoscope sterilise steriliser
        sterilisers sterilises sterilize sterilized sterilizer sterilizes sterilizing sternums
        stethoscopes steve steven stewed stewing stews stian stickers stickier stickiness stickler
        sticklers stickpins sticks sties stiffed stiffen stiffener stiffeners stiffing stiffly
        stiffs stile stiles stilled stilling stillness stills stilt stimulant stimulate stimulates
        stine stingers stingier stingrays stingy stink stinker stint stinting stints stippling
        stirrer stirrings stirs stitching stoat stocked stocking stockings stockpiles stocks stocky
        stoke stoked stoker stokes stoking stole stolen stoles stolid stomached stomachs stomp
        stomped stomping stomps stoner stoners stoney stony stoop stooped stooping stoops stopper
        stoppered stoppering store stores storied storing stork stormiest storms stormy stout
        stoutness stover stoves stowe stowed stowing stows straddled straddles straddling straggle
        straggled straggler stragglers straggles straggling straighter straightest straightness
        straights strain strainer strainers strains straitened straitening straitens strand
        stranding strangers strangest strangler stranglers strangulate strangulates strangulating
        strapless strapping straps straws strayed straying strays streakier streaky streamed
        streamline streams streets strengthen strengths stressing stretcher stretchers stretchier
        stretchiest stretchy strew strews stride strife striker strikes striking strikings stringed
        stringer stringers stringier stringing striped stripes striping stripling stripped
        strippers stripping stript strive strobe strobes strode stroked strolling stronger strop
        stropped stropping strops strove strum strumming strung strutting stuart stubs studding
        students studly studs stuffiness stuffs stumble stumbler stumblers stumbles stumped
        stumping stumps stumpy stun stunk stuns stunt stunts stupidity stupids sturdy sture
        sturgeon sturgeons stuttered stutterer stuttering stutters suave subbed subbing
        subconscious subdue subdues subjected subjects submerge submerges submersed submerses
        subsection subside subsides subsidies subsidised subsidized subsisted substances
        substations suburbs subverted sucker suckering suckle suckled suckling sucklings suction
        sufferer sufferers sufferings sufficing suffixing suffocation suffusing sugary suicides
        suing suitcases suites suits sulfuring sulked sulking sulks sully sulphides sulphured
        sulphuring summed summering summers summery summit sumner sump sunburns sundae sundaes
        sunder sundering sundry sung sunless superb superficially supermarkets superpower supers
        supine supped suppers supple supplemental supplemented supplements suppler supplier
        suppliers supported supporter supports suppressing sureness surer surfaced surfaces surge
        surged surgeons surgically surplices surrey surrounding surveyors surveys survivals
        survived survives suspended suspender suspending suspensions suspicions suspicious
        sustained svelter sven swabbed swabbing swabs swaddle swagged swagger swaggering swagging
        swain swains swamped swamping swank swanked swans swapping swaps sward swarmed swarming
        swarms swash swashed swashes swashing swat swatch swatches swathing swats swattered
        swattering sways swear swearing sweater sweep sweepers sweeping sweepings sweeps sweetness
        sweller swellhead swellings swelter swept swerved swerves swift swiftness swifts swigging
        swill swilled swilling swills swimmer swindling swine swines swinger swings swiped swiping
        swished swishes swishing switcher switches swiveling swivelled swivelling swizzling swoon
        swopped swopping swops swords swore sworn swung syncopate syringes syringing syrups syrupy
        systems tabled tables tack tacked tacking tackled tackler tackles tackling tacks tadpole
        tagging tail tailing tails takeaways taker takers takings tale tales talkers taller tallow
        tally tamed tamer tames taming tammy tamped tamper tamps tang tangle tangles tangling tango
        tangoed tangy tank tanked tanker tanking tanks taper tapered tapes taping tapping tardy
        tared tares targets taring tarmacking tarmacs tarot tarots tarpon tarpons tarps tars tasers
        task tasked tasking taster tasters tasty tate tats tatted tatting tattooist taxed taxies
        taxing taxis teachers teaches teachings teaks teals teaming teams teapots tearfully teary
        teas tease teased teasel teasers teases teasing teaspoons teat teats tech techniques
        tectonics teeing teems teenaged teensy teeny tees teetering teethe teetotaler televising
        televisions tellingly temped tempera temperate temperatures tempering tempers tempi temping
        templates tempo temporally temporary tempos tempt tempter temptingly tempts tended
        tenderest tenderises tenders tending tenon tenons tensed tenseness tenser tenses tensions
        tentacles tented tenth tenting tents tequilas terminable terminally terminals terminate
        terminating terminations terminator terns terraced terraces terrance terrifies terry terse
        terser testate tester testers testified testifies testifying testiness testy tethers
        textbooks textured textures texturing thacker thais thanh thanking thanos thatching thaws
        theater thee thees thefts theirs theme themes theoretical therapies therapists theresa
        therese theses thicken thickener thicket thickets thickly thijs thine thinh thinker
        thinkers thinned thinness thirds thirstier thirstiest thirstily thirsts thirteens
        thirteenth thirtieth thirtieths thong thongs thor thore thorne thorny thorough thousand
        thousandth thousandths thralling thrash thrasher thrashers thrashes thrashings threading
        threat threateningly threats threes thresh threshed threshing thrilled thrillers throats
        throaty throe throes throne thronging throngs throttles throughout throve thrumming thrust
        thrusting thumbed thumbing thumbs thunderbolts thunderclaps thundered thunders thunk thunks
        thwacking thyroids ticked tickers ticketing ticking tickles tided tides tidier tidies
        tidily tiding tieing ties tighten tightened tighter tikes tildes tiled tiling tilling tills
        tilly tilts timea timed timer timers timing timmy tinder tine tines ting tingeing tinges
        tinging tingled tinglings tings tingting tinker tinkle tinkled tinkles tinkling tinned
        tinning tins tinseling tinselled tinted tinting tipper tippled tippling tire tires tissues
        titles titling toady toasted toasters toastier toasting toasts toasty toddle toddled
        toddles toddy toeing toiled toiler toilers toileting toini token tokes toking toler
        tolerable tolerance tolerated tolerates toleration tolling tolls tomes tommy tonal toned
        toner tong tongs tongued tongues toni tonia tonics toning tonnes toot toothbrushes toothy
        toots topic topped toppings topple topples torch torched torches torching tors torsi torsos
        tortoises torts tortured torturer torturers tortures tost totals toth toting tots touchiest
        touchingly touchings touchy tough tout towed towelling towers toxin toying trace traced
        tracer traces tracheae tracheas traci tracing tracked trackers tract tractors tracts tracy
        trading trafficker traffickers traffics traian trailed trailers trainee trainees traipsing
        trait traitor traitorous traits trammeled trammeling trammelled trammelling tramped trample
        tramples trampling trampolines tran tranquilizers tranquillise tranquillised tranquilliser
        tranquillises tranquillizer tranquillizers tranquillizes trans transferal transfers
        transform transformed transformers transforms translated translates translator transmute
        transpire transplanted transplants transported transporter transporting transports
        transpose trapper trapping trappings traps trashed trashes traumas traumatise traumatize
        travailed travailing traveler travelers travelings traveller travellers travellings
        travelogs traversed traversing trawl trawler trawling trawls treachery tread treadle
        treadling treadmills treads treadwell treas treason treasonable treasured treasurer
        treasurers treasures treasuries treasury treats treaty trebled trebles trebling treed trees
        trellised trellising trembled trenching trending trent tress trevor triad trial trialing
        trialling trials triangles tribes trice tricked trickiest tricking trickled tricks
        trickster tricky tricycles trifle trifles trikes trimble trimesters trimmed trimmers trims
        trios tripe tripled triples triplet tripling triply tripods tripos tripp trolled trolleys
        trolling trolls trolly trons tropes trot troth trotting troubled troubles troubling trough
        troupers trouser trouts trowel troweling trowelled trowelling trowels troys truanting truc
        truce trucker trucking truckle truckles truckling trucks trued trues truest truing trump
        trumped trumping trumps trung trunks trusts trusty truus tryout tryst tsars tuba tubas
        tucker tucks tumblers tumbles tumors tumours tuned tunic tuning tunneled tunnels tuns turds
        turfed turfing turfs turkeys turley turner turnkey tusks tutor tuxes twaddled twaddles
        twain twanged twanging tweaks tweeds twelves twentieth twentieths twiddle twigged twigging
        twigs twine twined twines twingeing twining twink twinkling twinks twinned twinning
        twisters twists twit twits twitted twitter tykes typed types tyree tyrese tyroes tyros
        tzars udder ulcerated ulcerating ulceration ultrasounds umbilicuses umps unawares
        unbearably unbeatable unbeknown unbelievably unbreakable uncharted unclean uncleaner
        unclearer uncles uncomfortably unconsciously undercarriages underhand underneaths underrate
        underrated underrates understandings understands understate understated understating
        understood undertaker underwent underwriter unequaled unequally unfits unfrocked unfrocking
        unger unicameral uniformed uniformly uniforms unilaterally unison unite unites unity
        universality unknowing unknowns unloaded unlocked unlocking unnaturally unnoticed unread
        unreadable unsafer unseal unset unsettles unsteadily unsuitable untie untied updated
        updater updates uphills upped uppers uprights upsets upsides uptight urchins urged uribe
        urinates usable uselessly uses ushers vaccinate vaccinates vaccinating vaccinations
        vaccines vacuums vaginae vaguer vales valle valles valleys valuable value vanes vanishings
        vanquished vanquishes vanquishing vaped variables varnished varnishes varnishing vases
        veeps vegetable vegetates vehicles vehicular veils vended veneering vent venter ventilate
        ventilated ventilates ventilation ventilators venting venture versions vesicle viability
        viaducts vial vials vibration vibrations vicarious vices viciously victims vidal videos
        viler villains villainy villein vinegary violating violeta violets violins vipers vira
        vireo virulence virulently vishal visibly visioning visions visitors visits visuals vitale
        vitaly vitiating vivacious vocals vogue voiced voicemails voile voles volley vols volt
        voltages vulvae vulvas wack wacker wacks wadding wader waders wades wading wafer wafers
        wafted wafting wafts wager wagering wagers wages waggle waggon waging wagons wailing wails
        waistbands waistline waists waite waited waiter waiters waits waives waiving waked waken
        wakens waled waleed wales waling walkers walled waller wallets walling wallis wallopings
        wallow wallowed wallowing walnuts walter walters wanda wander wanderer wanderers wands
        waned wanes wang wangle waning wanked wanking wanks wantoning warded warding wardrobes
        wards ware wares warmer warned warnings warns warped warping warps warranted warred warring
        wars warty washer washes washings waste waster wasters wastes wasting watcher watchers
        waterline watermarks watkins watters watts waved waver wavering wavers waxes waxwing
        wayfaring weaken weakening weakly weaknesses weal wealthier weapons wearer weariness weary
        wearying weatherby weathered weathering weatherly weathers weaver weaves weaving webinars
        webisodes websites wedded wedder weddings wedge wedges wedging weds weeder weeding weedy
        weekended weekends weems weeper weepings weeps wefts weigh weighs weightier weightiest
        weighting weighty weirdo weirs welded welders welding welds weller wells welt welter
        weltering welting wended wending wends wens whacker whacky whale whams wheal wheedling
        wheelchairs wheeled wheeling wheeziest whelped whelping whelps whereat wheres wherever
        whets whetting whiffs whiled whiles whimper whimpers whine whines whiplashes whippet whisk
        whisked whisker whiskers whiskeys whisks whiskys whispered whist whistled whistler
        whistlers whistles whitehead whiten whiteness whitening whiter whites whither whiting whits
        whitt whitten whittle whizzing wholes wholly whoops whooshing whopping whore whose wicker
        wicket wide widen widescreen widows wield wiggled wiggler wiggles wiggling wiggly wight
        wights wilder wildfires wildly wilds wile wiled wiles wiley wiling wilks willa willey wills
        wilts wily winced winces winching windpipes windscreens windy wined wing winged winger
        winging wings wining winked winks winner winnie winnow winnows winos wins winstead
        winteriest wintering winters wintery wipers wipes wired wireds wiring wiser wises wisher
        wishers wisps wist witch witched witches witching withdraw withdraws withering witless
        witnessed witnesses wittiness witting wive wizened wizes wobble woks wondered wonders wong
        wonted wooded woodmen woodsy woody woofs woolen woolley wooly woos wooten worded worden
        wording wordy worker workings workouts workplaces worku worlds worm wormed wormier worming
        wormy worrier worries worsen worsts worthy woulds wounder woven wrack wrangling wrap
        wrapper wrapt wreak wreaks wreathing wrecks wrenches wrenching wrest wrested wresting
        wrestlers wrests wretch wretched wretches wriest wrigglers wright wringer wrings wrinkling
        wristband wristbands writ writer writes writhe writings writs wronging wrongs wroth wyman
        yachts yacked yakked yard yarns yeahs yearly yearn yearns yeas yeastiest yeasts yeasty
        yellowing yellows yells yelp yelped yeps yest yoghourt yoghourts yoghurts yogurt yong yore
        youngster yount yours youths zapper zipped zoned
        """#
}
