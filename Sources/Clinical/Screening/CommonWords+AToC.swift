extension CommonWords {
    /// Ordinary words from a to c that are one or two letters from a rule word, and no typos.
    static let lookalikesAToC = #"""
        aback abase abased abases abashed abashes abashing abasing abdomens abetter abide ablaze
        abnormally aboard abode abolition abort abortions abound abreast abridge abridges
        abridging abscessed abscesses absences absents absolutes absolutest absorbed absorbent
        absorption abuser abusers abusively abut accents accidental accidentals accounted aced
        aces acidify acing acmes acres acted actions actives activists actuality acuter acutes
        added adders additions addressed addressee addresses addressing adenoid adenoidal
        adiabatic adman admen administrate administrating administration admins admit admittedly
        adoration adrenalin adrift adults advantaged advantages advent adventures adverb adverts
        advise advisedly adviser advises aerial aesthetic aesthetics affair aflutter afresh
        afterbirths afternoons aftershocks agent aggression aggressively agitate agitates
        agonisingly agonizingly aground aide aided aides aimed aiming alarmingly alarms alas
        alcoholics alcoholism alcohols alder alerts alien alight alighting alights alignment
        aligns alike aline alined alines alkalis allays allergenic allergens allergies allergist
        alloyed almonds aloe alter alteration altitudes amasses amazingly ambient ambulances
        ambushing amigo ample amputate amputates amputating amputations amuse amused amuses
        amusing anaemic anaesthetics anaesthetise anaesthetist anaesthetize anemic anesthetics
        anesthetist anesthetize aneurisms aneurysms angel anger angers angled angler angles
        angling anklet anklets anneal annoyingly annuals annul anodes anointment antacid anther
        anticking antihistamines antlers anuses anvil anvils anxiously anythings aortae aortas
        aphasic apiece aplenty appealing appeasing appending appendixes appetiser appetites
        appetizer apples apply appointing apportion apposition appositive appreciable
        appreciated appreciates appreciative apter aptitude aptitudes arced arched archer
        archers archest arching archiving arcing arcked arcking ardent arena argue argues arias
        aridity aright arise arisen arises arising armrest arouse aroused arousing arraigned
        arraigning arrange arranger arrangers arranges arresting arrests arrows arthritic
        arthritics articles artificially artistic ascending ascent aseptic asexual asexually
        ashamedly ashed ashes ashing asides askew asocial aspen aspiring aspirins assaulter
        assaults assent assesses assignments associate associates associating associations
        associative aster asteroid asteroids asthmatics astigmatic astounding astray athletics
        atone atria attach attached attaching attacker attackers attaining attempts attender
        attesting attitude attitudes attracted attracting auction audiences automatic autumns
        avalanches aversion aversions avert avid avidity avoids awaiting awaked awaken awakes
        awaking aware awhile awkwarder awkwardly awoke awoken babble babbles babes babied babier
        babiest babysitters backaches backboard backboards backed backgrounds backhands backing
        backs backsides backslide backslider backslides backstage backstroked backstrokes
        backwoods backyard backyards bacterias badder bade badger badges bagged bagging baggy
        bailed bailing bails baiting bake baking balanced balances balancing baldly balds bales
        balking balks balky ballet ballistics balloonist balloting ballrooms ballsy balms
        balusters bananas bandaged bandages bandaging bandana banded banding bands banes bangle
        banishing banisters bank banked bankers banking banks banned banning banns bans bantered
        banters barbecued barbecues barbed barbeque barbequed barbeques barbers barbing bard
        bards bared barer bares barge barged barging baring bark barker barks barley barn barns
        barraging barricade barricades barriers barring barrister barrow barter bartered barters
        based baselines basely bases basing basked basketballs basking basses bast basted bastes
        basting bates bathed bather bathers bathes bathing bathrooms bating bats batten battened
        battens batter battering batters battled battles bawling bawls baying bays beachheads
        beading beady beak beaks beaming beams beaning beard bearding beards bearings bears
        beast beasts beater beatings beaus beavering becalming beckoning becomes becomingly
        bedding beds bedside bedsides beech beefed beefing beefs beeper beepers beeps beets
        befuddle befuddles begat beggaring begged behavior behavioural beheading behinds
        behooving behoving beings belay believe believed believer believers belle belles bellow
        bellowing bellybuttons belonging belting belts bench bends bents berate berating
        bereavements bereaving berried berth berthing beside besieging besting bestrides bests
        betas betide betides bets betted bettered betters betting bettor bewaring bewilders
        bicameral bicuspids bides biding bids biers bight bikes biking bilaterally bilge bilges
        bilks billet billowing billy bind binding binds binged binging birch bird birthdays
        birthmarks births bitching bitchy bitterest bittern bitters blackball blacken blackened
        blackening blacker blackhead bladders blame blames blanched bland blander blandness
        blanked blanker blankest blanketed blanketing blankets blanking blankness blanks blare
        blares blaring blasted blaster blasters blasting blasts blat blats blaze blazed blazer
        blazes bleaching bleak bleat bleated bleating bleats bleeder bleep bleeped bleeps blench
        blenches blenching blend blended blending blends blest bletch blight blighting blights
        blindingly bling blink blinkered blinkering blinking blinks blizzards bloats blobbing
        blobs bloc blockaded blockading blockhead blockheads blocks blocs blogs blond blondness
        blonds bloodiest bloodlessly bloodshed bloom blooms blot blotch blotched blotchier
        blotchiest blotching blots blotted blower blowers blowsy blued bluefish bluntness
        blurriest blurted blurting blush blushing bluster blustered blustering blusters blustery
        boar boards boars boast boaster boat boated boating boats bobbin bobbins bobble bobbles
        bobbling boded bodes bodices boding bogey bogged bogies bogy boiled boilers boilings
        boink bolder boles bolls bolster bolstered bolstering bolts bombing bond bondage bonded
        bonding bonds boned boner boners boney bonged bonging bongs boning bonny bonus boobing
        boobs booed booing bookings books booming booms boons boors boos boost boosted boosters
        boosts booth booths booting booty boozed boozer boozes boozy border bordered bordering
        borders borer borers bossiness botches bother bottled bottoms bough boughs boulders
        bounce bounder bout bowed bower bowers bowing bowlder bowled bowler bowls bows boxed
        boxen boxer boxers boxing boyfriends brace braced bracing bracketing bract bracts brad
        brads bragged braid brains brainy braise braised braises braising braked brakes braking
        bran branches branching brands brandy brash brats brave braves brawn breach breached
        breaches breaching breading breads breadth breadths breakdowns breakfasted breakfasts
        breastbones breasting breasts breaststrokes breather breathers breathier breathiest
        breathtakingly breathy bred breed breeding breeds breezed breezes breezy bride brides
        bridged bridging bridle bridles brig brigs brilliance brilliancy brilliantly brilliants
        brine bring brink brinks briny brisk brisks broaching broad broiled broiler broiling
        broker bronzed bronzes brood broods brooking broth brothel brotherly brothers brow
        browns brows bruin bruiser bruisers brunch brunching brunt brusk bruskness bubbled
        bubbliest bucked bucketing bucking buckle buckler buckles budded budge budged budges
        budget budgies budging bugger bugging buggy bugle bugled bugles bugling buildings bulged
        bulgy bulked bulkiness bulking bulky bulled bullets bulling bullock bullocks bulls bully
        bumble bumbles bumbling bummed bumming bumper bumpy bums bunging bungle bungled bungs
        bunked bunkers buns bunt bunted buoying burble burbles burbling burdening burdens
        burgers burgher burgs buried buries burliness burners burnous burnouts burped burps
        burred burring burrs burs bursts burying bush bushed bushes bushiness bushing busied
        businesses busing bust buster busting busts busying busyness butch butchered butler buts
        butte butted butter buttered butterflied butterier butteries butteriest butters buttery
        buttes buttock buttons bypast bytes cabal cabinets cabled cables cabling cabs cached
        caches caching cackle cackles cackling caddy caesareans caesarian caesarians cages
        caging cakes caking calked calking callings calls callusing calming calorie calve calved
        calving camp camped camps campy canals canceled canceling cancels cancers candled
        candles canes caning cankers cannabises cannon cannoning canny canonising canonizing
        canter cantering caper capers capes capped capping cappuccinos capsuled captivity carat
        caravans carbons carboy carded carding cardiologists cards cared careen careening
        careering careers cares caress caret carets caries caring carjacked carjacking carnal
        carolling carpals carped carpel carpets carping carps carriages carrier carriers carrots
        cars cart carted cartilages carting carton carts cartwheel cartwheeled carve carver
        carvers carves carving carvings cases cash cashed cashes casing casually catcalled
        catcher catchers catchiest catchings catchy categorise categorised categorises
        categorize categorized categorizes cater caters catheters cation catted catting
        caucussed caudal causality caused caustics caved caves cavilling cawing ceased ceases
        ceasing ceilings celebrate celerity cellar celli cello cellos cellulite cements
        censusing centigram centigramme centigrams centrally centrals cereals cerebra certain
        certificated certificates cesareans cesarian cesarians chain chainsawed chainsaws
        chaired chairs chalices chammy champ champagnes champed champing champs chanced chancel
        chancels chanciest chancing chancy changeling changelings changeover changeovers changes
        channeling channelled channelling chanted chanting chaplains chapping char characters
        charcoals charge charged chargers charges charging charier charily charmed charmer
        charming charms charted charter chartered chartering chase chastening chattered
        chatterer cheat cheated cheater cheating cheats checker checkered checking checkups
        cheeked cheeks cheeky cheep cheeping cheeps cheer cheery cheesed cheeses cheesy chefs
        chem chemically chemise chemistry chemists chess chewer chewers chewy chick chickened
        chickens chicks chid chidden chides chiding chilblain childbirths childhoods
        childproofed childproofs chile chiles chili chilis chill chilli chilly chimneys chinks
        chipmunks chipped chipping chives chloride chlorides chlorinate chock chocked chocking
        chocks chocolates choirs choker chokers choler chomped chomping chopper choppered
        choppering chops chore chores chose chowed chowing chows christens chronicle chubby
        chuck chuckled chuckling chucks chumps chunk chunks chunky churls circle circled circlet
        circlets circumcise circumcises circumcising circumcisions circumferences cited citing
        clack clacked clacking clacks claims clam clambered clammed clamoured clamp clamping
        clamps clams clan clanged clanging clank clanked clanking clanks clans clapboard clapped
        clapper claps clarity clashed clashes clasp clasped clasps classmate classy clattering
        clauses claws cleaned cleaners cleanings cleanlier cleanly cleans cleanser cleansers
        cleansing clearer clearing clearings cleat cleats cleave cleaved cleaver cleaves
        cleaving clement clenches clewed clewing clews click clicked cliffs climaxing climbed
        climber climbs clime clinched clinching clinics clink clinked clinking clinks clipboard
        clipped clippers clipping clippings clits cloak cloaked cloaking cloaks cloches clocked
        clocking clocks clod clods clogs clomp clomped clomps clone cloned clones cloning
        clopped clopping clops closer closes closet closeting cloth clothe clothed clothiers
        clothing cloths cloud clouds clout clouted clouting clouts clove clover cloves clown
        clowning cloyed cloying cloys cluck clucked clucking clucks clump clumped clumps clung
        clunker clunky clustered clusters clutter cluttered cluttering coagulants coagulate
        coalition coarse cobras cock cocked cocking cocktail codes coding coffees coffer coffers
        cognition cohered coiling coined coked cokes coking colic collage collarbones collaring
        collars collating collation collection collections collective collector collects
        colleges collide collides collisions collocating colluded collusion color coloreds
        colors coloureds colours colts comas combating combatted combine combining combs comer
        comers comet comets comfortably comics comings commandant commanded commander commanders
        commando commandoes commandos commands commencing commend commending commends commented
        commenting committal committee committees commons communing commuter commuters compacter
        compartments compassed compasses compassion compete compilation compilations complacent
        complain complainant complainants complained complainer complainers complains
        complaisant complected completed completer completes completest complexes complexioned
        complexions complexity compliant complicating complying comportment compounded compounds
        comprehended comprehends compresses compressing compressor compressors comprised
        compulsion compulsions compunctions compute computed computers computes concealed
        conceit conceited conceives concentrated concentrates concept conception concerned
        concerns concerted concerti concertina concerto concertos concerts concession
        concessions conch conclusion conclusions concreted concretely concretes concurred
        concussions condensation conditionally conditionals conditioned conditioner conditions
        condo condole condoms condor condos conducing conduction cones confection confers
        confessed confessing confession confiding confining confuse confusedly confuser
        confusers confuses confusingly confusions confuted confuting congealed congesting
        congestive conic conjugations conjunctives conjuring conk conked conking conks connected
        connecting connection conned consciously conscripted conscripting consed consented
        consents conservation conservator conservators conserved considers consisted consistency
        consistently consisting consoled consoles consonant constancy constants constipate
        constipates constipating constituted constitution constraint constrict constriction
        constrictions constrictive constrictor constricts construct constructed constructing
        constructions constructive constructor consuls consultancy consultants consulted
        consulting consume consumer consumers consumes consuming cont contacted contacting
        contemplation contemplative content contented contention contestant contested continual
        continued continuous continuum continuums contoured contraceptives contract contracted
        contractile contractor contractors contracts contradicting contradiction contradictions
        contrails contralto contraption contraptions contrasted contrasting contrasts
        contravention contrition contrived controller controllers contused contusing contusion
        contusions convection convent convention converged conversational conversed converses
        conversing conversion conversions convert converted convicted conviction convince
        convinces convoking convulse convulsive cooed cooing cookers cookery cooks coolants
        cooled cooler cooling cooped cooper cooperated cooperates cooperation cooperative
        cooping coordinated coordinates coordinating coordinator coots copes copings copped
        copperheads copping copra copse copulation copying corded cored cores coring corked
        corking corneal corneas corned cornering corners cornet cornier corollary coroner
        corporate corps corpses correcting correctly corsets cortisone cosmic costumed costumes
        cotes cots cottages cotter cottons couch couched couching councillor councilor counseled
        counseling counselings counselled counsellors counselors counteracting counteraction
        counteractions countered country coup coupe coupled couples couplet coursed courser
        courses court courted courts cousins cove coven covers covert coves covet coveted covey
        cower cowered cowing coyer crabs cracker crackings crackled cradled cradles cradling
        cram crammed cramming crams crank cranked cranking cranks crap crapped crapping crappy
        craps crashes crashing crass cratering craved craves craving craw crawls craws cray
        crayons craze creak creaking creaky creams creamy crease creed creek creeks cress crest
        crested cresting crests crewed crewing crews cribs crick cricked cricketer crickets
        cricking cricks crier criers crimes crimp crimped crimping crimps crimsoned crimsons
        cringed cringing crinkling crises crisps crispy critically croak croaked croaks crock
        crocked crocks crookeder crookedly crooking croon crooned crooning crop cropped cropping
        crops crossbred crosser crosses crouch crouching crowd crowding crowns crows cruet cruft
        crufted crufty crumbled crumbling crumple crumples crumpling crunch crunching crusading
        crushes crust crusted crusting crusts crutch crutches cryings cubed cubing cued cueing
        cuing culled culling culls cultured cultures cunt cunts cupboards cupsful curbed curbing
        curbs curd curdled curdling curds cure curer cures curies curing curios curiously curl
        curler curlew curly currants currents curries currying curs curse curses cursing curst
        curtail curtails curtained curter curved curving curvy cussed custards cute cuter
        cutters cuttings cycled cycles cyclists cynically
        """#
}
