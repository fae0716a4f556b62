extension CommonWords {
    /// Ordinary words from a to c that are one or two letters from a rule word, and no typos.
    static let lookalikesAToC = #"""
        aart aback abase abased abases abashed abashes abashing abasing abbie abbot abby abdomens
        abetter abide ablaze aboard abode abolition abort abortions abound abounding abreast
        abridge abridges abridging abscessed abscesses absences absents absolutes absolutest
        absorbed absorbent absorption abstention abuser abusers abusively abut acanthuses accents
        accept accidental accidentals acclaiming accompany account accounted accounting aced aces
        achieng achieving achim acidify acing acmes acres acrobatic acrobats acrostics acted
        actions actives activists actuality acuteness acuter acutes added adders additions
        addressed addressee addresses addressing adenoid adenoidal adeptness adiabatic adkins adler
        adman admen admins admit admittedly adoration adore adrenalin adrift advancing advantaged
        advantages advent advents adventures adverb adverbs advertise advise advisedly adviser
        advises adware aerials aerobatics aerosols aesthetic aesthetics affair afield afire
        aflutter afoot afresh afterbirths afternoons aftershaves aftershocks afterward afterword
        afterwords agent aggression aggressively agitate agitates aglitter aglow agonisingly
        agonizingly aground ahmad ahmed aide aided aiden aides aimed aiming aino airports aisles
        akins alain alarmingly alas albert albright albums alcoholics alcoholism alcohols alder
        alene alerts alice alien alight alighting alights alignment aligns alike aline alined
        alines alisa alkalis allays allergenic allergens allergies allergist allocation allot
        allows alloy alloyed almonds aloe alter alteration altitudes alum amasses amateurs
        amazingly ambient ambulances ambushing amigo amina among amphetamines ample amputate
        amputates amputating amputations amuse amused amuses amusing anaemic anaesthetics
        anaesthetise anaesthetist anaesthetize anatoly ander andria anemic anesthetics anesthetist
        anesthetize aneurisms ange angela angelo anger angers angie angled angler angles angling
        anil anise anke anklet anklets anna anneal annoyingly annuals annul anodes anointment ansel
        anther antic anticipating anticipations anticking antiquate antiqued antiques antlers
        anuses anvils anxiously anythings aortae aortas aphasic apiece aplenty appealing appeasing
        appending appendixes appetiser appetites appetizer apples apply appointing apportion
        apposition appositive appreciable appreciated appreciates appreciative apter aptitude
        aptitudes arced archer archery archest archiving arcing arcked arcking ardent arena argue
        argues arguments arias aridity aright arise arisen arises arising armchairs armin armpits
        armrest aromatics arouse aroused arousing arraigned arrange arranger arrangers arranges
        arresting arrests arron arrows arthritic arthritics articles artificially artistic asare
        ascendant ascending ascent aseptic asexual asexually ashamedly ashed asher ashes ashing
        asides askew asocial aspen aspiring aspirins assailing assaulter assaults assent assents
        asserts asses assess assesses asset assignments associate associates associating
        associations associative assorting aster asteroid asteroids asthmatics astigmatic astounded
        astounding astray athletics atone atria attach attaching attacker attackers attaining
        attempting attempts attendance attendants attender attending attentions attentive
        attenuation attesting attics attitude attitudes attorneys attracted attracting attrition
        auction audiences audios audit augusta aunts automatic autumns avalanches aversion
        aversions avert averts avid avidity avoids awaiting awaked awaken awakened awakes awaking
        award awhile awino awkwarder awkwardly awoke awoken baaba baaing babb babble babbles babes
        babied babier babiest babin babysitters backaches backboards backed backgrounds backhands
        backing backs backsides backslide backslider backslides backstage backstroked backstrokes
        backward backwoods backyards bacterial bacterias bacterium badder bade badger badgering
        badges bagged bagging baggy bailed bailing bails bain bair baird baiting baked bakery bakes
        balanced balances balancing balded baldly balds bales baling balking balks balky ballet
        ballistics balloonist balloting ballrooms ballsy balms balmy balusters bananas bandaged
        bandaging bandana banded banding bands bandy banes bangle banishing banisters banked banker
        bankers banking banks banned banners banning bannisters banns bans banter bantered
        bantering banters barbecued barbecues barbee barbel barbeque barbequed barbeques barbering
        barbers barbing bard bards bared barer bares barfed barge barged barger barging baring bark
        barked barker barks barley barn barns barnstorm barred barrels barren barricades barring
        barrister barristers barrow barry barter bartered bartering barters barth baseballs based
        baselines basely bases basic basil basing basins basis basked basketballs baskets basking
        basses bast basted bastes basting bates bathed bather bathers bathes bathing bathrooms
        bathtubs bating bats batted batten battened battening battens battier battled battles batty
        bawling bawls baying bays beachhead beachheads beaching beaded beading beady beak beaked
        beaks beaming beaning bearding beards bears beast beasts beata beate beater beatings beaty
        beaus beautifully beavering becalming beckoning becomingly bedbug bedrooms beds bedsides
        bedsores bedtimes beech beefed beefing beefs beepers beeps beets befogging befuddle
        befuddles begat begay begetting beggaring begged begin begun behavioral behavioural
        beheading behinds behooving behoving beings belated belay belied believe believed believer
        believers bella belle belled belles belling bello bellow bellowing bellybuttons belying
        benching bender bends benner benny bents berate berating bereave bereavements bereaves
        bereaving beret berger berms bernd berried berrios bert berth berthing berths besetting
        besieging bested besting bestrides bests betas beth betide betides bets bette betted
        bettered bettering betters betting bettor betts bevan bewaring bewilders bicameral
        bicuspids bidder bidding bides biding bids biers bight biked bikes biking bilaterally bilge
        bilges bilinguals bilks billet billowing billy bind binders bindery binding binds binged
        binges binging bingo birch birger birthdays birthe birthmarks bitches bitching bitchy
        bitterest bittern bitters blabs blackball blacken blacker bladders blake blamed blamer
        blames blanca blanche blanched blanco bland blander blandness blanked blanker blankest
        blanketed blanketing blankets blanking blankness blanks blare blared blares blaring blasted
        blaster blasters blasting blasts blat blats blazed blazer blazes bleaching bleak bleakness
        bleated bleating bleats bleeder bleep bleeped bleeps blench blenches blenching blend
        blended blenders blending blends blest bletch blight blighting blights blimps blinder
        blindingly bling blinkered blinkering blinkers blinking blinks blizzards blobbing bloc
        blockaded blockading blockhead blockheads blocks blocs blogs blond blondness blonds
        bloodied bloodiest blooding bloodlessly bloodshed bloom bloomed blooms blotch blotched
        blotchier blotchiest blotching blots blotted blotting blower blowers blowsy blued bluefish
        blunders bluntness blurriest blurted blurting blush blushes blushing bluster blustered
        blustering blusters blustery boar boards boars boast boaster boated boating boats bobbie
        bobbin bobbins bobbled bobbles bobbling bobby bobs bock boded bodes boding bogan bogey
        bogged bogging boggs bogy boilers boilings boink bolder boles bolin boling bolls bolster
        bolstered bolstering bolted bolting bolts bombarding bombing bombs bond bondage bonded
        bonding bonds boner boners boney bonfires bonged bonging bongs boning bonner bonnets bonny
        bonus boobing booby booed booing bookcases booked bookings booming booms boone boons boors
        boos boost boosted boosters boosts booth booths booting booty boozed boozer boozes borden
        border bordered bordering borderland borderlines borders boren borer borers borges boris
        bossiness botches bothering botnet bottoms bough boughs boulders bouncer bounces bounded
        bounder bounding bout bowed bowen bowens bower bowers bowing bowlder bowled bowler bowles
        bowlin bowls bows boxed boxen boxers boyce boyer boyfriends braced bracing bracketed
        bracketing bract bracts brad brads brady bragged braid brains brainstormed brainstorms
        brainy braise braised braises braising braked braking bran branches branching brandi brands
        brandt brant brash brats braun brave braves brawn brawniest brawny breach breached breaches
        breaching breading breads breadth breadths breakdowns breakfasted breakfasts breakups
        breastbones breasting breaststrokes breathers breathier breathiest breathtakingly bred
        breda breed breeding breeds breen breezed breezes breezing breezy brent bret brett brian
        brice bricked bride brides bridged bridget bridging bridie bridle bridles brig briggs brigs
        brilliance brilliancy brilliantly brilliants brine brink brinks briny brisk brisks
        broaching broad broadbent brock broiled broiler broiling broker bronte bronzed bronzes
        brood brooded broods brooke brooking brooks broth brothel brothels brotherly broughton
        browne browns brows bruce bruin bruiser bruisers brunch brunching bruner bruns brunt
        brushes brusk bruskness bryce bubbled bubbliest bucked bucketing bucking buckle buckler
        buckles buckley budded budding budges budget budgeting budgies bugger bugging bugle bugled
        bugles bugling buildings builds bulked bulkiness bulking bulky bulled bullets bulling
        bullock bullocks bulls bully bumble bumbles bumbling bummed bumming bumper bumpy bums bundy
        bunging bungle bungled bungs bunked bunkers bunn buns bunt bunted buoying burble burbles
        burbling burch burdening burdens burge burgers burgher burglars burgs buries burks
        burliness burners burney burnous burnouts burped burps burred burring burrs burs burt
        burton burying busby busch buses bush bushed bushel bushels bushiness bushing busied busies
        businesses busing busses bust buster busting busts busying busyness butch butchered
        butcheries butler buts butte butted buttered butterflied butterier butteries butteriest
        buttering butters buttery buttes buttonholed byers bypast bytes cabal cabbages cabinets
        cabled cables cabling cabs cached caches caching cackles cackling caddy cade cads cady
        caesareans caesarian caesarians cages caging cagle cahill cain cakes caking calendared
        calendars calfs calked calking calks caller callings callow callus callusing calmed calming
        calorie calve calved calving camped campfires camps campy cams canals canceled canceling
        cancels cancers candi candled candles canes caning canisters cankers cannabises cannon
        cannoning canny canonising canonizing canter cantering canticles canty caper capers capes
        capped capping cappuccinos capsuled captivate captives captivity carat caravans carbonation
        carbone carbons carboy carded cardigans carding cardiologists cared careen careening
        careering careers carefully caren cares caress caressing caret carets carey caries caring
        carjacked carjacking carly carnal carnation carolling caron carousing carpals carped carpel
        carpets carping carps carr carriages carrie carrier carriers carrol carrots carson cart
        carted carter cartilages carting carton cartridge carts cartwheeled carve carver carvers
        carves carvings cary carys cases cash cashed cashes casing caster casts casually
        catastrophe catastrophes catcalled catcher catchers catchiest catchings catchy cater caters
        cates catheters cation catkins catted catting caucussed caulk caulkings causality caused
        causey caustics caved cavilling cawing ceased ceases ceasing ceilings celebrate celerity
        cellar celli cello cellos cellulite cements censer censusing centers centipedes centrally
        centrals centred centres cereals cerebra certain certificated certificates cesar cesareans
        cesarian cesarians cezary chaffed chaim chains chainsawed chainsaws chaired chairs chalices
        chammy champ champagnes champed champing champs chan chanced chancel chancels chanciest
        chancing chancy chanel chang changelings changeover changeovers channeled channeling
        channelled channelling channels chanted chantel chanting chapin chaplains chapping chaps
        char characters charcoals charged chargers charges charging charier charily charley charmed
        charmer charming charms charted charter chartered chartering charting chase chasity chaste
        chastening chaster chattered chatterer cheat cheated cheater cheating cheats checker
        checkered checking checkups cheeked cheeking cheeky cheep cheeping cheeps cheer cheerfully
        cheery cheesed cheeses cheesy chefs chelo chem chemically chemise chemistry chemists
        chequing chester chewer chewers chewy chick chickened chickens chicks chid chidden chides
        chiding childbirths childers childhoods childproofed childproofs childress chile chiles
        chili chilis chiller chilly chima chime chimneys chimp chimps chinks chino chins chipmunks
        chipo chipped chipping chiropractic chiropractors chirps chisels chit chits chives chiyo
        chloride chlorides chlorinate chock chocked chocking chocks choi choirs chokers choler
        chomper chomping chooses choosey choosy chopper choppered choppering chops chords chores
        chose chowed chowing chows christens chronicle chrystal chubby chuck chuckled chuckling
        chucks chumminess chumps chunk chunky churls ciders cinching cinder cindy circled circlet
        circlets circulars circulate circumcise circumcises circumcising circumcisions
        circumferences cited citing clack clacked clacking clacks claims clair clam clamber
        clambered clambering clammed clamminess clamming clamoring clamoured clamps clams clan
        clanged clanging clank clanked clanking clanks clans clapboard clapped clapper clapping
        claps clarity clashes clasp clasped clasping clasps classed classiest classiness classless
        classmate classrooms classy clatter clattering clatters claus clause clauses claws cleaners
        cleanings cleanlier cleanly cleans cleansed cleanser cleansers cleansing clearer clearings
        cleary cleat cleats cleave cleaved cleaver cleaves cleaving clement clenches clewed clewing
        clews clicked clicks climaxing climbers clime climes clinched clinching cline clinics clink
        clinked clinking clinks clint clipboard clipped clippers clipping clippings clips clits
        cloak cloaked cloaking cloaks cloches clocked clocking clocks clockworks clod clods clogs
        clomp clomped clomping clomps cloned clones cloning clopped clopping clops closes closet
        closeting clothe clothed clothiers clothing clouds clough clout clouted clouting clove
        clover clovers cloves clown clowning clowns cloyed cloying cloys cluck clucked clucking
        clucks clued clump clumped clumping clumsiest clung clunker clunky clustered clusters
        clutter cluttered cluttering coagulants coagulate coaled coaling coalition coarse coasted
        coasters coasting coasts coatings coats coaxing coble cobras cock cocked cocking cocktail
        coddle codes coding cods coeds coffer coffers coffey coffin coffining coffins cognition
        cohered cohering coiffing coifing coiled coiling coils coined coked coker cokes coking
        colas coles colin collage collarbones collaring collars collating collation collections
        collective collector collects colleges collide collides collisions collocated collocating
        collocation colluded collusion colons colony coloration coloreds colors coloureds cols
        colson colton colts comas combating combatted combine combining combs comer comers comet
        comets comfortably comforter comforters comics comings command commandant commanded
        commander commanders commando commandoes commandos commencing commending commends commented
        commenting committal committee committees committing commons commune communing commuted
        commuters commutes compacter compassed compasses compete competing competitions competitive
        competitor compilation compilations complacent complain complainant complainants complained
        complainer complainers complaisant complected completed completer completes completest
        completion complexes complexioned complexions complexity compliant complicating complying
        comported composition composted compounded compounds comprehended comprehends compresses
        compressing compression compressor compressors comprised compulsion compulsions computation
        compute computed computers computes computing concealed conceit conceited conceives
        concentrated concentrates concept conception concerned concerns concerted concerti
        concertina concerto concertos concerts concession concessions concetta conch conclusion
        concocted concoction concreted concretely concretes concurred concussions condensation
        conditional conditioned conditioner conditions condo condole condoled condolence condoms
        condon condor condos conducing conducted conduction cone cones confection confers confessed
        confesses confessing confession confiding confining conflicted conformed confusedly
        confuser confusers confusingly confusions confute confuted confutes confuting congas
        congealed congesting congestive conic conjuring conk conking conks connected connecting
        connection conned conner connoting conor consciously conscripted conscripting consed
        consented consents conservation conservator conservators conserved considers consisted
        consistency consistently consisting consoles consonant consorted constance constancy
        constantin constants constipate constipates constipating constituted constitution
        constraint constrict constriction constrictions constrictive constrictor constricts
        construct constructed constructing constructions constructive constructor consuls
        consultancy consultants consulted consulting consume consumer consumers consumes consuming
        cont contacted contacting contemplation contemplative content contented contention
        contestant contested continual continue continued continuous continuum continuums contorted
        contoured contraceptives contracted contractile contractor contractors contracts contradict
        contradicting contradiction contradictions contrails contralto contraption contraptions
        contrasted contrasting contrasts contravention contrition contrived controller controllers
        contuse contused contuses contusing contusion contusions convection convening convent
        convention converged converging conversational conversations conversed converses conversing
        conversion conversions convert converted converting convertor conveyer conveyers conveying
        conveyors convicting convictions convince convinces convocation convoking convulsive cooed
        cooing cookbooks cooke cookers cookery cookies cooks coolants cooler cooley coolie cooling
        cools coon cooped cooper cooperated cooperates cooperation cooperative coopering cooping
        coordinated coordinates coordinating coordinator cootie coots copes copings copped copper
        copperheads copping copra copse copulation copying cora corals corded cords core cored
        cores coring corked corking corneas cornel cornell cornering cornet cornets cornier
        cornmeal corollary coronations coroner coroners corporate corporation corps corpses correa
        corrected correcter correction corrections corrective correctly corrector corrects
        correlating corrine corrupting corseting corsets cosmetics cosmic costa costing costumed
        costumes cotes cots cottages cotter cottonmouths cottons couched couching coughlin coulter
        councillor councilor councils counseled counseling counselings counselled counsellors
        counselors counteract counteracting counteraction counteractions countered countering
        counters country coup coupe coupled couples couplet coupons coursed courser courses courted
        courting courts cousins cove coven covens coverings covert coverts coves covet coveted
        coveting covets covey coveys cower cowered cowering cowing cowls coyer crabs cracker
        crackings crackle crackled cradled cradles cradling crafts crafty crain cram crammed
        cramming crams crank cranked cranking cranks crapped crapping crappy craps crashes crashing
        crass cratering crating craved craves craving craw craws cray crayons crays craze creak
        creaked creaky creamed creaming creams creamy crease creases creasing created creating
        creed creeks creel creep cremating creosoted creosotes cress crest crested cresting crests
        crewed crewing crews cribs cricketer crickets cricking cricks crider crier criers crimes
        crimp crimped crimping crimps crimsoned crimsons cringed cringes cringing crinkling crises
        crispy crist cristal cristy critically croak croaked croaks crock crocked crocks croft
        crone crookeder crookedly crooking croon crooned crooning croons crop cropped croppers
        cropping crops crossbows crossbred crosser crosses crossings crosstown crouch crouching
        crouse crowbars crowd crowding crowds crowe crows crudeness cruet cruets cruft crufted
        crufts crufty cruised cruiser cruises crumbled crumbling crump crumple crumples crumpling
        crunch cruncher crunchier crunchiest crusading crusting crutch crutches cryings cubed
        cubicles cubing cuddled cuddles cuddly cued cueing cuffed cuffing cuing culled culling
        culls cultured cultures cuneiform cunt cunts cupboards cupsful curbed curbing curbs curd
        curdle curdled curdling curds curer cures curies curing curios curiously curl curler curlew
        curley curly curran currants currents currie curried curries currying curs curse curses
        cursing curst curt curtail curtails curtained curter curve curving curvy cussed custards
        custer customary customers cute cuter cuticle cutlasses cutler cutters cuttings cycled
        cycles cyclists cynically cysts
        """#
}
