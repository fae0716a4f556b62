extension CommonWords {
    /// Ordinary words from a to c that are one or two letters from a rule word, and no typos.
    static let lookalikesAToC = #"""
        aback abase abased abases abashed abashes abashing abasing abdomens abetter abide
        abnormally aboard abolition abort abortions abound abreast abridge abridges
        abridging abscessed abscesses absences absents absolutes absolutest absorbed
        absorbent absorption abuser abusers abusively abut accidental accidentals aced aces
        acidify acing acmes acres acted actions actives actuality acuter acutes added adders
        additions addressed addressee addresses addressing adiabatic adman admen
        administrate administrating administration admins admit admittedly adoration
        adrenalin adrift advantaged advantages advise advisedly adviser advises aerial
        aesthetic aesthetics aflutter afresh afterbirths afternoons aftershocks agent
        aggression aggressively agitate agitates agonisingly agonizingly aground aide aimed
        aiming alarmingly alarms alas alcoholics alcoholism alcohols alder alerts alien
        alight alighting alights alignment aligns alike aline alined alines alkalis allays
        allergenic allergens allergies allergist alloyed almonds alter alteration altitudes
        amasses amazingly ambient ambulances ambushing ample amputate amputates amputating
        amputations amuse amused amuses amusing anaemic anaesthetics anaesthetise
        anaesthetist anaesthetize anemic anesthetics anesthetist anesthetize aneurisms
        aneurysms angel angers angled angler angles angling anklet anklets anneal annoyingly
        annuals annul anodes anointment antacid anther anticking antihistamines anuses anvil
        anxiously anythings aortae aortas aphasic appending appendixes appetiser appetites
        appetizer apples apply appointing apportion appositive appreciable appreciated
        appreciates appreciative apter aptitude aptitudes arced arched archer archers
        archest arching arcing ardent arena arias aridity aright arise arisen arises arising
        armrest arouse aroused arousing arresting arrests arrows arthritic arthritics
        articles artificially artistic ascending aseptic asexual asexually ashed ashes
        ashing asides askew asocial aspen aspiring aspirins assaulter assaults assent
        assesses assignments associate associates associating associations associative aster
        asteroid asteroids asthmatics astigmatic astounding astray athletics atria attach
        attached attaching attacker attackers attaining attempts attender attitude attitudes
        attracted attracting auction audiences automatic autumns avalanches aversion
        aversions avert avidity awaiting awaked awaken awakes awaking aware awhile awoke
        awoken babble babbles babes babied babier babiest babysitters backaches backboard
        backboards backed backgrounds backhands backing backs backsides backslide backslider
        backslides backstage backstroked backstrokes backwoods backyard backyards bacterias
        badder bade badger badges bagged bagging baggy bailing bails baiting bake baking
        balanced balances balancing baldly balds bales balking balks balky ballet ballistics
        balloonist balloting ballrooms ballsy balms balusters bandaged bandages bandaging
        banded banding bands banes bangle banishing banisters bank banked banking banks
        banned banning banns bans barbecued barbecues barbeque barbequed barbeques barbing
        bard bards bared bares barge barged barging baring bark barks barley barn barns
        barricade barricades barring barrow based baselines basely bases basing basked
        basketballs basking basses bast basted bastes basting bates bathed bathers bathes
        bathing bathrooms bating bats batten batter battering batters battled battles
        bawling bawls baying bays beachheads beading beady beak beaks beaming beams beaning
        beard bearding beards bearings bears beast beasts beater beatings beaus beavering
        becomes bedding beds bedsides beech beefed beefing beeper beets beggaring begged
        behavior behavioural beheading behinds behooving behoving beings belay believe
        believed believer believers belle belles bellow bellowing bellybuttons belting belts
        bench bends bents berate berating bereavements bereaving berried berth berthing
        beside besting bestrides bests betas betides bets betted betters betting bettor
        bewaring bicameral bicuspids bides biding bids bight bikes biking bilaterally bilge
        bilges bilks billet billowing billy bind binding binds binged binging birch bird
        birthdays births bitching bitchy bittern bitters blacken blackened blackening
        blacker blackhead bladders blame blames blanched bland blander blandness blanked
        blanker blankest blanketed blankets blanking blankness blanks blare blares blaring
        blasted blaster blasters blasts blat blats blaze blazes bleaching bleak bleat
        bleated bleating bleats bleeder bleep bleeped bleeps blench blenches blenching blend
        blended blending blends blest bletch blight blighting blights blindingly bling blink
        blinkered blinkering blinking blinks blizzards bloats blobbing blobs bloc blockaded
        blockading blockhead blockheads blocks blocs blogs blond blondness blonds bloodshed
        bloom blooms blot blotch blotched blotchier blotchiest blotching blots blotted
        blower blowsy blued bluefish bluntness blurriest blurted blurting blush blushing
        bluster blustered blustering blusters blustery boar boards boars boast boaster boat
        boated boating boats bobbin bobbins bobble bobbles bobbling boded bodes boding bogey
        bogged bogy boiled boilers boilings boles bolls bolster bolstered bolstering bombing
        bondage bonding bonds boned boner boners boney bonged bonging bongs boning bonny
        bonus boobing booed booing bookings booming boosted boosters booting boozed boozer
        boozes boozy border bordering borer borers bossiness botches bother bottled bottoms
        bough boughs bounce bowed bower bowers bowing bowler bowls bows boxed boxen boxer
        boxers boxing boyfriends brace bracing brad brads braid brains brainy braise braised
        braises braising braked brakes braking bran branches branching brash brats brave
        brawn breach breached breaches breaching breading breads breadth breadths breakdowns
        breakfasted breakfasts breastbones breasting breasts breaststrokes breather
        breathers breathier breathiest breathtakingly breathy bred breed breeding breeds
        breezed breezes breezy bride brides bridged bridging bridle bridles brigs brilliance
        brilliancy brilliantly brilliants bring brink brinks brisk brisks broaching broad
        broiler broiling broker bronzed bronzes brood broods brooking broth brothel
        brotherly brothers brow browns brows bruin bruiser bruisers brunch brunching brunt
        brusk bruskness bubbled bubbliest bucked bucketing bucking budge budged budges
        budgies budging bugger bugging buggy bugle bugled bugles bugling buildings bulged
        bulgy bulkiness bulking bulled bullets bulling bullock bullocks bulls bully bumble
        bumbles bumbling bummed bumming bumper bumpy bums bunging bungle bungled bungs
        bunked buns bunt bunted buoying burble burbles burbling burdening burdens burgers
        burgher burgs buried burliness burners burnous burnouts burped burps burred burring
        burrs burs bursts burying bush bushed bushes bushiness bushing businesses busing
        bust busting busying busyness butch butchered butter butterflied butterier butteries
        butteriest buttery buttock buttons bypast bytes cabal cabled cables cabs cached
        caches caching cackle cackles cackling caddy caesareans caesarian caesarians caging
        caking calls calorie calve calved calving camp camped camps campy canals canceled
        cancels cancers candled candles caning cankers cannabises cannon cannoning canny
        canonising canonizing canter cantering caper capped capping capsuled carat caravans
        carbons carboy carded cardiologists cards cared careen careers cares caret caries
        caring carjacked carjacking carnal carpals carped carpel carpets carping carps
        carrots cars cart carted carton carts carve carver carves carving cases cash cashed
        cashes casing casually catcalled catchy categorise categorised categorises
        categorize categorized categorizes cater catheters cation catting caucussed caudal
        causality caused caustics caved caves cawing ceased ceases ceasing ceilings
        celebrate celerity cellar celli cello cellos cellulite cements censusing centigram
        centigramme centigrams centrally centrals certain certificated certificates
        cesareans cesarian cesarians chain chainsawed chainsaws chaired chairs chalices
        chammy champ champagnes champed champing champs chanced chancel chancels chanciest
        chancing chancy changeling changeover changeovers changes channelled chanted
        chanting chapping char characters charcoals charge charged chargers charges charging
        charier charily charmed charmer charming charms charted charter chartered chartering
        chase chastening cheat cheated cheater cheating cheats checker checkered checking
        checkups cheeked cheeks cheeky cheep cheeps cheer cheery cheesed cheeses cheesy
        chefs chem chemically chess chewer chewers chewy chick chickened chickens chicks
        chid chiding chilblain childhoods chile chiles chili chilis chill chilli chilly
        chimneys chipped chipping chives chloride chlorides chlorinate chock chocked
        chocking chocks chocolates choirs choker chokers choler chomped chomping chopper
        choppered choppering chops chore chores chose chowed chowing chows christens
        chronicle chubby chuck chuckled chuckling chucks chunk chunks churls circle circled
        circlet circlets circumcise circumcises circumcising circumcisions circumferences
        clack clacked clacking clacks claims clam clammed clamoured clamp clamping clamps
        clams clan clanged clanging clank clanked clanking clanks clans clapped claps
        clarity clashed clashes clasp clasped clasps classy clattering clauses claws cleaned
        cleaners cleanings cleanlier cleanly cleans cleanser cleansers cleansing clearer
        clearing clearings cleat cleats cleave cleaved cleaver cleaving clement clewed
        clewing clews click clicked climaxing climbed climbs clime clinching clinics clink
        clinked clinking clinks clipped clipping clippings clits cloak cloaked cloaking
        cloaks cloches clocked clocking clocks clods clogs clomped clone cloned clones
        cloning clopped clopping clops closer closes closet closeting cloth clothe clothed
        clothiers clothing cloths cloud clouds clouted clouting clouts clove clover clowning
        cloyed cloying cloys cluck clucked clucking clucks clumped clumps clung clunker
        clunky clustered clusters clutter cluttering coagulants coagulate coalition coarse
        cobras cock cocked cocking codes coding coffees coffer cognition cohered coiling
        coked cokes coking colic collaring collars collating collation collection
        collections collective collisions collocating collusion color coloreds coloureds
        colours colts comas combating combatted combine combining combs comer comers comet
        comets comfortably comics comings commandant commanded commander commando commandos
        commands commencing commend commending commented commenting committal committee
        committees commons communing commuter commuters compacter compartments compassion
        compete compilation compilations complacent complain complainant complainants
        complained complainer complainers complains complaisant complected completed
        completer completes completest complexes compliant complicating complying
        comportment compounded compounds compressing compressor compulsion compulsions
        compute computed computers computes concealed conceit conceited conceives concept
        conception concerned concerns concerted concerti concerto concertos concerts
        concession concessions conch conclusion conclusions concreted concretely concretes
        concurred concussions conditionally conditionals conditioned conditioner conditions
        condo condole condoms condor condos conducing conduction cones confection confessed
        confessing confession confiding confining confuse confusedly confuser confusers
        confuses confusingly confusions confuted confuting congealed congesting congestive
        conic conjuring conk conked conking conks connected connecting connection
        consciously conscripted conscripting consented consents conservator conservators
        conserved considers consisted consistency consistently consisting consoled consoles
        consonant constancy constants constipate constipates constipating constituted
        constitution constraint constrict constriction constrictions constrictive
        constrictor constricts construct constructed constructing constructions constructive
        constructor consuls consultancy consultants consulted consulting consume consumer
        consumers consumes consuming cont contacted contacting contemplation contemplative
        content contented contention contestant contested continued contoured contraceptives
        contract contracted contractile contractor contractors contracts contradicting
        contradiction contradictions contrails contralto contraption contraptions contrasted
        contrasting contrasts contravention contrition contrived controller controllers
        contused contusing contusion contusions convection convent convention converged
        conversed converses conversing conversion conversions convert converted convicted
        conviction convince convinces convoking convulse convulsive cooed cooing cookers
        cookery cooks cooled cooler cooling cooped cooper cooperated cooperation cooping
        coordinated coordinates coordinating coordinator coots copes copings copped
        copperheads copping copra copulation copying cored cores coring corked corking
        corneal corneas corned cornering corners cornet cornier corollary coroner correcting
        correctly cortisone cosmic costumed costumes cotes cots cottages cotter cottons
        couch couched couching councillor councilor counseled counseling counselings
        counselled counsellors counselors counteracting counteraction counteractions country
        coupe coupled couples couplet coursed courser courses court courts cousins cove
        coven covers covert coves covet coveted covey cower cowered cowing coyer crabs
        cracker crackings crackled cradled cradles cradling cram crammed cramming crams
        crank cranked cranking cranks crap crapped crapping crappy craps crashes crashing
        crass cratering craved craving craw crawls craws cray crayons craze creak creams
        creamy crease creed creek cress crest crested cresting crests crewed crewing crews
        cribs crick cricked cricking cricks crier criers crimes crimp crimped crimping
        crimps cringed cringing crinkling crises crisps crispy critically croaked crock
        crocked crocks crookeder crookedly crooking crooned crooning cropped cropping crops
        crossbred crosser crosses crouch crouching crowding crows crufty crumbling crumpling
        crunch crunching crusading crushes crust crusted crusting crusts crutch cryings
        cubed cued culled culling culls cultured cultures cunt cunts cupsful curbed curbing
        curbs curd curdled curdling curds cure curer cures curies curing curios curiously
        curl curler curlew curly currants currents currying curs curse curses cursing
        curtail curtails curtained curter curved curving curvy cussed cuter cutters cuttings
        cycled cycles cynically
        """#
}
