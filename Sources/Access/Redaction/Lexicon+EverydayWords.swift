// Everyday English words: a capital letter at the beginning of a sentence makes no name of them.
//
// Each stands in SCOWL (Debian packages wamerican and wbritish 2020.12.07, Copyright 2000-2011 Kevin Atkinson; the notice
// is in Sources/Clinical/Screening/CommonWords.swift); the commonest were chosen.
extension Lexicon {
    static let common = words(
        """
        abandoned abilities ability able aboard abortion about above abroad absence absolute
        absolutely abstract abuse academic academy accent accept acceptable acceptance accepted
        accepting access accessible accident accidentally accidents accompanied accomplished
        accordance according account accounting accounts accuracy accurate accused ace achieve
        achieved achievement acid acknowledge acquire acquired acquisition acres across act acted
        acting action actions active actively activist activists activities activity actor actors
        actress acts actual actually ad adapted add added addiction adding addition additional
        additionally address addressed addresses adds adjacent adjusted administration
        administrative admission admit admitted adopt adopted adoption ads adult adults advance
        advanced advantage adventure adventures advertising advice advised advisory advocate affair
        affairs affect affected affects afford affordable afraid after afternoon afterwards again
        against age aged agencies agency agenda agent agents ages aggressive ago agree agreed
        agreement agreements agricultural agriculture ah ahead aid aids aim aimed aims ain't air
        aircraft airlines airport alarm album albums alcohol alert alien alike alive all alleged
        alliance allies allow allowed allowing allows almost alone along alongside alpha already
        alright also alternate alternative although always am amateur amazing amazon ambassador
        amendment america's among amongst amount amounts an analysis ancient and android angel
        angels anger angle angry animal animals animation anime anniversary announce announced
        announcement annoying annual annually anonymous another answer answered answers anti anxiety
        any anybody anymore anyone anything anytime anyway anywhere apart apartment apologize app
        apparent apparently appeal appeals appear appearance appeared appearing appears apple
        applicable application applications applied applies apply applying appointed appointment
        appreciate appreciated appreciation approach approached approaches approaching appropriate
        approval approved approximately apps arc architecture are area areas aren't arena argue
        argued arguing argument arguments arm armed arms army around arranged arrangement
        arrangements arrest arrested arrival arrive arrived arrives arriving arrow arsenal art
        article articles artificial artist artistic artists arts artwork as ash aside ask asked
        asking asks asleep aspect aspects ass assault assembly assessment asset assets asshole
        assigned assignment assist assistance assistant associate associated associates association
        assume assumed assuming at ate athlete athletes athletic atmosphere attached attack attacked
        attacking attacks attempt attempted attempting attempts attend attendance attended attending
        attention attitude attorney attract attracted attraction attractive auction audience audio
        august aunt author authorities authority authorized authors auto automatic automatically
        autumn availability available avenue average aviation avoid aw awake award awarded awards
        aware awareness away awesome awful awkward babe babies baby back backed background backing
        backup bacon bacteria bad badly bag bags baker balance balanced ball balls ban band bands
        bang bank banking bankruptcy banks banned banner bar bare barely barrel barrier bars base
        baseball based basement bases basic basically basis basketball bass bat bath bathroom
        battery battle battles bay be beach beam beans bear bearing bears beast beat beaten beating
        beats beautiful beauty became because become becomes becoming bed bedroom beds beef been
        beer before began begin beginning begins begun behalf behavior behaviour behind being beings
        belief beliefs believe believed believes believing bell belong belongs beloved below belt
        bench bend beneath benefit benefits beside besides best bet beta better between beyond bias
        bible bid big bigger biggest bike bill billion bills billy bin binding biological biology
        bird birds birth birthday bishop bit bitch bitcoin bite bits bitter black blacks blade blame
        blank blast bless blessed blew blind block blocked blocking blocks blog blood bloody blow
        blowing blown blue blues board boards boat boats bob bobby bodies body bold bomb bombs bond
        bonds bone bones bonus book books boom boost boot boots border borders bored boring born
        boss both bother bottle bottles bottom bought bound boundaries boundary bow bowl box boxes
        boxing boy boyfriend boys brad brain branch branches brand brands brave breach bread break
        breakfast breaking breaks breast breath breathe breathing brick bridge brief briefly bright
        brilliant bring bringing brings broad broadcast broke broken bronze brother brothers brought
        brown brush bubble bucks buddy budget buffalo bug build building buildings built bulk bull
        bullet bullshit bunch burden bureau buried burn burned burning burns burst bus bush business
        businesses busy but butt butter button buy buyers buying by bye ca cabin cabinet cable cage
        cake calendar call called calling calls calm came camera cameras camp campaign campaigns
        camps campus can can't canal cancel cancelled cancer candidate candidates candy cannot canon
        cant cap capabilities capable capacity cape capital caps captain capture captured car carbon
        card cards care cared career careful carefully cares cargo caring carpet carried carrier
        carries carry carrying cars case cases cash casino cast casting castle casual cat catch
        catching categories category catholic cats cattle caught cause caused causes causing cave cc
        ceiling celebrate celebrated celebrating celebration celebrity cell cells census cent center
        centers central centre cents centuries century ceremony certain certainly certificate
        certified chain chains chair chairman challenge challenges challenging chamber champion
        champions championship chance chancellor chances change changed changes changing channel
        channels chaos chapter character characteristics characters charge charged charges charging
        charity charm chart charter charts chase chasing chat cheap cheaper cheating check checked
        checking checks cheers cheese chef chemical chemicals chemistry cherry chest chicken chief
        child childhood children children's chill china chip chips chocolate choice choices choose
        choosing chose chosen chronic chuck church churches cinema circle circles circuit
        circumstances cited cities citizen citizens city city's civil civilian claim claimed
        claiming claims class classes classic classical classification classified classroom clay
        clean cleaning clear cleared clearly clever click client clients climate climb climbing
        clinic clinical clip clock close closed closely closer closest closet closing closure
        clothes clothing cloud clouds club clubs clue cm coach coaches coaching coal coalition coast
        coastal coat cock code codes coffee cognitive coin coins cold collaboration collapse
        colleagues collect collected collecting collection collections collective college colleges
        colonel colonial colony color colored colors colour colours column combat combination
        combine combined come comedy comes comfort comfortable comic comics coming command commander
        comment commentary comments commerce commercial commission commissioner commit commitment
        committed committee common commonly commons commonwealth communicate communication
        communications communist communities community companies companion company company's compare
        compared comparing comparison compensation compete competing competition competitive
        competitors complain complaining complaint complaints complete completed completely
        completion complex compliance complicated component components composed composition compound
        comprehensive compromise computer computers con concentration concept concepts concern
        concerned concerning concerns concert concluded conclusion concrete condition conditions
        conduct conducted conference confidence confident confirm confirmed conflict confused
        confusion congratulations congress congressional connect connected connecting connection
        connections conscious consciousness consecutive consent consequences conservation
        conservative conservatives consider considerable consideration considered considering
        consistent consistently consists conspiracy constant constantly constitution constitutional
        constructed construction consultant consumer consumers consumption contact contacts contain
        contained containing contains contemporary content contents contest context continue
        continued continues continuing continuous contract contracts contrary contrast contribute
        contributed contribution contributions control controlled controller controlling controls
        controversial controversy convenient convention conventional conversation conversations
        conversion convert converted convicted conviction convince convinced cook cooked cookies
        cooking cool cooper cooperation cop copies copper cops copy copyright core corn corner corp
        corporate corporation corporations corps correct correctly corresponding corrupt corruption
        cost costs costume cotton couch could couldn't council counsel count counter counties
        counting countries country country's counts county couple couples courage course courses
        court courtesy courts cousin cover coverage covered covering covers cow crack craft crap
        crash crazy cream create created creates creating creation creative creator creature
        creatures credit credits creek crew cricket cried crime crimes criminal criminals crisis
        criteria critical criticism critics crop cross crossed crossing crowd crown crucial cruel
        cruise crush cry crying crystal ct cultural culture cultures cup cups cure curious currency
        current currently curriculum curve custody custom customer customers customs cut cute cuts
        cutting cycle dad daddy daily dam damage damaged damages damn dance dancing danger dangerous
        dare dark darkness data database date dated dates dating daughter daughters dawn day days
        dead deadline deadly deal dealer dealing deals dealt dean dear death deaths debate debt
        debut decade decades decent decide decided decides deciding decision decisions deck declared
        decline declined decrease dedicated deemed deep deeper deeply deer default defeat defeated
        defence defend defender defending defense defensive define defined definitely definition
        degree degrees delay delayed delete deleted delicious deliver delivered delivery delta
        demand demanded demanding demands democracy democrat democratic democrats demonstrate
        demonstrated denied density dental deny department departments departure depend dependent
        depending depends deposit depressed depression depth deputy derived describe described
        describes describing description desert deserve deserved deserves design designated designed
        designer designs desire desired desk desperate despite destination destiny destroy destroyed
        destruction detail detailed details detective determination determine determined develop
        developed developer developers developing development developments device devices devil
        devoted diabetes diagnosis dialogue diamond dick did didn't die died dies diet difference
        differences different differently difficult difficulties difficulty dig digital dining
        dinner diplomatic direct directed direction directions directly director directors dirt
        dirty disability disabled disappeared disappointed disaster disc discipline discount
        discover discovered discovery discrimination discuss discussed discussing discussion
        discussions disease diseases disgusting dish dishes dismissed disorder disorders display
        displayed dispute distance distant distinct distinguished distributed distribution district
        districts dive diverse diversity divide divided divine division divisions divorce do doc
        doctor doctors document documentary documents does doesn't dog dogs doing dollar dollars
        domain domestic dominant dominated don don't done door doors dose double doubt down download
        downtown dozen dozens draft drag dragon drama dramatic draw drawing drawn dream dreams dress
        dressed dressing drew drink drinking drinks drive driven driver drivers drives driving drop
        dropped dropping drops drove drug drugs drum drunk dry dual duck dude due duke dumb duration
        during dust duties duty dying dynamic each eagle eagles ear earl earlier early earn earned
        earning earnings ears earth earthquake ease easier easily east eastern easy eat eaten eating
        economic economics economy ed edge edit edited editing edition editor editorial educated
        education educational effect effective effectively effects efficiency efficient effort
        efforts egg eggs eh eight eighth either elderly elected election elections electoral
        electric electrical electricity electronic electronics element elementary elements eleven
        eligible eliminate elite else elsewhere em email emails embarrassing embassy embrace emerged
        emergency emerging emotion emotional emotions emperor emphasis empire employed employee
        employees employer employers employment empty enable enabled encounter encourage encouraged
        encouraging end ended ending endless ends enemies enemy energy enforcement engage engaged
        engagement engaging engine engineer engineering engineers engines enjoy enjoyed enjoying
        enormous enough ensure enter entered entering enterprise entertaining entertainment entire
        entirely entitled entity entrance entry environment environmental epic episode episodes
        equal equality equally equipment equipped equity equivalent era error errors escape escaped
        especially essay essential essentially est establish established establishing establishment
        estate estimate estimated estimates etc eternal ethics ethnic evaluation eve even evening
        event events eventually ever every everybody everyday everyone everyone's everything
        everywhere evidence evil evolution ex exact exactly exam examination examine example
        examples excellent except exception excess excessive exchange excited excitement exciting
        exclusive exclusively excuse executed execution executive exercise exercises exhibit
        exhibition exist existed existence existing exists exit expand expanded expanding expansion
        expect expectations expected expecting expense expenses expensive experience experienced
        experiences experiment experimental experiments expert experts explain explained explaining
        explains explanation exploration explore explosion export exposed exposure express expressed
        expression extend extended extension extensive extent external extra extraordinary extreme
        extremely eye eyes fa face faced faces facilities facility facing fact factor factors
        factory facts faculty fail failed failing fails failure fair fairly faith fake fall fallen
        falling falls false fame familiar families family famous fan fancy fans fantastic fantasy
        far farm farmer farmers farming farms fascinating fashion fast faster fastest fat fate
        father father's fault favor favorite favour favourite fear fears feature featured features
        featuring fed federal federation fee feed feedback feeding feel feeling feelings feels fees
        feet fell fellow felt female females feminist fence festival fever few fewer fiction field
        fields fifteen fifth fifty fight fighter fighters fighting fights figure figured figures
        file filed files fill filled filling film filming films filter final finally finals finance
        financial financing find finding findings finds fine finest finger fingers finish finished
        finishing fire fired fires firing firm firms first fiscal fish fishing fit fitness fits
        fitted five fix fixed flag flash flat fleet flesh flew flexible flight flights flip floating
        flood floor flow flower flowers flows fluid fly flying focus focused focusing folk folks
        follow followed followers following follows food foods fool foot footage football for force
        forced forces forcing ford foreign forest forever forget forgive forgot forgotten form
        formal format formation formed former formerly forming forms formula fort forth fortune
        forty forum forward foster fought found foundation founded founder four fourth fox frame
        framework franchise frank fraud free freedom freeze french frequency frequent frequently
        fresh friend friendly friends friendship from front frozen fruit ft fuck fucked fucking fuel
        full fully fun function functional functions fund fundamental funded funding funds funeral
        funny furniture further furthermore future gain gained gaining gains galaxy gallery game
        games gaming gang gap garage garbage garden gardens gas gate gates gather gathered gathering
        gave gay gear gen gender gene general generally generate generated generation generations
        generic generous genes genetic genius genre gentle gentleman gentlemen genuine get gets
        getting ghost giant giants gift gifts girl girlfriend girls give given gives giving glad
        glass glasses global globe glory gm go goal goals god god's gods goes going gold golden golf
        gone gonna good goodbye goodness goods google gorgeous gospel got gotta gotten governing
        government governments governor grab grace grade grades gradually graduate graduated grain
        grammar grand grandfather grandma grandmother grant granted grants graphic graphics grass
        grateful grave gravity gray great greater greatest greatly green grew grey grid grip gross
        ground grounds group groups grow growing grown grows growth guarantee guaranteed guard
        guardian guards guess guest guests guidance guide guidelines guilt guilty guitar gulf gun
        guns guy guys gym ha habit habits had hadn't hair half hall ham hammer hand handed handful
        handle handled handling hands handsome hang hanging happen happened happening happens
        happily happiness happy harbor hard harder hardly hardware harm harmony harry harsh has
        hasn't hat hate hated hates have haven haven't having he he'd he'll he's head headed heading
        headquarters heads heal healing health healthcare healthy hear heard hearing heart hearts
        heat heating heaven heavily heavy height heights held helicopter hell hello help helped
        helpful helping helps hence her here here's heritage hero heroes herself hey hi hidden hide
        hiding high higher highest highlight highlights highly highway hilarious hill hills him
        himself hip hire hired hiring his historic historical history hit hits hitting ho hockey
        hold holder holding holds hole holes holiday holidays holy home homeless homes homework
        honest honestly honey honor honour hood hook hop hope hoped hopefully hopes hoping horn
        horrible horror horse horses hospital hospitals host hosted hosting hosts hot hotel hotels
        hour hours house household households houses housing how however hp hr huge huh human
        humanity humans humble humor hundred hundreds hung hungry hunt hunter hunting hurry hurt
        hurting hurts husband hybrid i'd i'll i'm i've ice icon id idea ideal ideas identical
        identification identified identify identity idiot if ignore ignored ii iii ill illegal
        illness illustrated image images imagination imagine immediate immediately immigrants
        immigration immune impact imperial implement implementation implemented importance important
        imposed impossible impressed impression impressive improve improved improvement improvements
        improving in inc inch inches incident incidents include included includes including income
        incorporated increase increased increases increasing increasingly incredible incredibly
        indeed independence independent index indicate indicated indicates indigenous individual
        individuals industrial industries industry infected infection infinite inflation influence
        influenced info inform information informed infrastructure ingredients initial initially
        initiative injured injuries injury inner innocent innovation input inquiry insane inside
        insight inspection inspector inspiration inspired install installation installed instance
        instant instantly instead institute institution institutions instruction instructions
        instrument instruments insurance integrated integration integrity intellectual intelligence
        intelligent intended intense intensity intent intention intentions inter interaction
        interactions interest interested interesting interests interface interior internal
        international internet interpretation intervention interview interviews into introduce
        introduced introducing introduction invasion invented inventory invest invested investigate
        investigated investigation investigations investing investment investments investors
        invitation invite invited involve involved involvement involves involving ion iron is island
        islands isn't isolated issue issued issues it it'd it'll it's item items its itself iv jack
        jacket jail jam japan jay jazz jealous jersey jet jewelry jimmy job jobs john join joined
        joining joint joke jokes josh journal journalism journalist journalists journey joy judge
        judges judgment judicial juice jump jumped jumping jungle junior jury just justice justify
        keen keep keeping keeps ken kept key keyboard keys khan kick kicked kicking kid kidding kids
        kill killed killer killing kills kind kinda kinds king kingdom kings kiss kit kitchen km
        knee knees knew knife knight knock knocked know knowing knowledge known knows la lab label
        labor laboratory labour lack ladies lady laid lake lakes land landed landing lands landscape
        lane language languages lap laptop large largely larger largest laser last lasting late
        lately later latest latter laugh laughed laughing launch launched law laws lawyer lawyers
        lay layer layers laying lazy lead leader leaders leadership leading leads leaf league lean
        learn learned learning lease least leather leave leaves leaving lecture led lee left leg
        legacy legal legally legend legendary legislation legislative legislature legitimate legs
        length lens lesbian less lesser lesson lessons let let's lets letter letters letting level
        levels liability liberal liberals liberty libraries library license licensed lie lied lies
        lieutenant life lifestyle lifetime lift light lighting lightning lights like liked likely
        likes limit limited limits line linear lines link linked links lion lions lip lips liquid
        list listed listen listened listening listing lists lit literally literary literature little
        live lived liver lives living load loaded loads loan loans local locally located location
        locations lock locked log logic logical logo lonely long longer longest look looked looking
        looks loop loose lord lose loses losing loss losses lost lot lots loud love loved lovely
        lover lovers loves loving low lower lowest loyal loyalty luck lucky lunch luxury lying
        lyrics ma machine machines mad made magazine magic magical magnetic mail main mainly
        mainstream maintain maintained maintaining maintenance major majority make maker makers
        makes makeup making male males mall mama man man's manage managed management manager
        managers managing mandatory manner manual manufactured manufacturer manufacturers
        manufacturing many map maps mar marathon march margin maria marijuana marine mark marked
        market marketing markets marks marriage married marry mars martin marvel mask mason mass
        massive master masters match matches mate material materials math mathematics matt matter
        matters mature max maximum may maybe mayor me meal meals mean meaning meaningful means meant
        meanwhile measure measured measures meat mechanical mechanics mechanism medal media medical
        medication medicine medium meet meeting meetings meets member members membership memorial
        memories memory men men's mental mentally mention mentioned menu mercy mere merely mess
        message messages met metal meters method methods metres metro metropolitan mg mi mid middle
        midnight might migration mike mild mile miles military milk mill miller million millions
        mills min mind minded minds mine mines mini minimal minimum mining minister ministers
        ministry minor minority minute minutes miracle mirror miss missed missile missing mission
        missions mistake mistakes mix mixed mixing mixture mm mo mobile mode model models moderate
        modern modified molecular mom moment moments money monitor monitoring monster monsters month
        monthly months mood moon moral more moreover morning mortgage most mostly mother mother's
        mothers motion motivated motivation motor mount mountain mountains mounted mouse mouth move
        moved movement movements moves movie movies moving ms much mud multi multiple mum municipal
        murder murdered muscle muscles museum music musical must mutual my myself mysterious mystery
        nail naked name named names narrative narrow nasty nation national nations native natural
        naturally nature naval navy near nearby nearest nearly necessarily necessary neck need
        needed needs negative negotiations neighbor neighborhood neighbors neither nerve nervous net
        network networks neutral never nevertheless new newly news newspaper newspapers next nice
        nick night nightmare nights nine no noble nobody noise nominated non none nonsense noon nope
        nor normal normally north northern northwest nose not note noted notes nothing notice
        noticed notion novel now nowadays nowhere nuclear number numbers numerous nurse nurses
        nursing nuts oak object objective objects observation observed obtain obtained obvious
        obviously occasion occasional occasionally occasions occupation occupied occur occurred
        occurs ocean odd odds of off offense offensive offer offered offering offers office officer
        officers offices official officially officials often oh oil okay old older oldest on once
        one one's ones ongoing online only onto op open opened opening openly opens opera operate
        operated operates operating operation operational operations operator operators opinion
        opinions opponent opponents opportunities opportunity opposed opposite opposition option
        options or oral orange order ordered orders ordinary organ organic organisation
        organisations organization organizations organized oriented origin original originally other
        others otherwise ought our ours ourselves out outcome outdoor outer outfit output outside
        outstanding over overall overcome overnight overseas overview owe own owned owner owners
        ownership owns oxford oxygen pa pace pacific pack package packed page pages paid pain
        painful paint painted painting paintings pair pairs palace palm pan panel panic pants paper
        papers par parade paradise parallel parent parents parish park parking parks parliament
        parliamentary part partial partially participants participate participating participation
        particular particularly parties partly partner partners partnership parts party pass passage
        passed passenger passengers passes passing passion past pat patch patent path pathetic
        patience patient patients patrol pattern patterns pay paying payment payments pays peace
        peaceful peak pearl peer pen penalty pension people people's peoples pepper per perceived
        percent percentage perception perfect perfectly perform performance performances performed
        performing perhaps period periods permanent permission permit permitted person personal
        personality personally personnel persons perspective pet peter petition phase phenomenon
        philosophy phoenix phone phones photo photograph photographer photographs photography photos
        phrase physical physically physician physics piano pick picked picking picks picture
        pictures pie piece pieces pig pile pilot pilots pin pink pipe piss pissed pit pitch pizza
        place placed places placing plain plan plane planes planet planned planning plans plant
        plants plastic plate plates platform platforms play played player players playing playoff
        playoffs plays pleasant please pleased pleasure plenty plot plug plus pocket podcast poem
        poems poet poetry point pointed pointing points pole police policies policy polish political
        politician politicians politics poll pollution pool poor pop pope popular popularity
        population populations porn port portfolio portion portrait position positions positive
        possession possibilities possibility possible possibly post posted poster posting posts pot
        potato potential potentially potter pound pounds poverty powder power powered powerful
        powers pp practical practically practice practices praise pray prayer prayers precious
        precise precisely predicted prefer preference preferred pregnancy pregnant preliminary
        premier premiere premium preparation prepare prepared preparing presence present
        presentation presented presents preserve presidency president presidential press pressed
        pressure pretend pretty prevent preventing prevention previous previously price prices pride
        priest primarily primary prime prince princess principal principle principles print printed
        printing prior priority prison prisoner prisoners privacy private privilege prize pro
        probably problem problems procedure procedures proceed proceedings process processes
        processing produce produced producer producers produces producing product production
        productive productivity products prof profession professional professionals professor
        profile profit profits program programme programming programs progress progressive project
        projects prominent promise promised promises promote promoted promoting promotion proof
        propaganda proper properly properties property proposal proposals proposed prospect protect
        protected protecting protection protective protein protest protests protocol proud prove
        proved proven provide provided providers provides providing province provision provisions
        psychological psychology pub public publication publications publicly published publisher
        publishing pull pulled pulling pump punch punishment punk pupils purchase purchased pure
        purple purpose purposes pursue pursuit push pushed pushing pussy put puts putting qualified
        qualify quality quarter quarters queen quest question questions quick quickly quiet quietly
        quit quite quote quoted quotes race races racial racing racism racist radar radiation
        radical radio raid rail railroad railway rain raise raised raising rally ram ran random
        range rangers ranging rank ranked ranking ranks rap rape rapid rapidly rare rarely rat rate
        rated rates rather rating ratings ratio raw ray re reach reached reaches reaching react
        reaction reactions read reader readers reading reads ready real realise realistic reality
        realize realized really rear reason reasonable reasons recall receive received receives
        receiving recent recently reception recipe recognition recognize recognized recommend
        recommendations recommended record recorded recording records recover recovered recovery red
        reduce reduced reducing reduction refer reference references referred referring refers
        reflect reflected reflection reform refugees refuse refused regard regarded regarding
        regardless regards regime region regional regions register registered registration regret
        regular regularly regulation regulations regulatory rejected relate related relating
        relation relations relationship relationships relative relatively relatives relax release
        released releases releasing relevant reliable relief religion religious rely remain remained
        remaining remains remarkable remarks remember remembered remind reminded reminder reminds
        remote removal remove removed removing rent rep repair repeat repeated repeatedly replace
        replaced replacement replacing replied reply report reported reportedly reporter reporting
        reports represent representation representative representatives represented representing
        represents republic republican republicans reputation request requested requests require
        required requirement requirements requires requiring rescue research researchers reserve
        reserved reserves residence resident residential residents resist resistance resolution
        resolve resort resource resources respect respective respectively respond responded response
        responses responsibilities responsibility responsible rest restaurant restaurants restore
        restored restricted restrictions result resulted resulting results resume retail retain
        retired retirement retreat return returned returning returns rev reveal revealed reveals
        revenge revenue reverse review reviewed reviews revised revolution revolutionary reward rice
        rich rick rid ride ridge ridiculous riding rifle right rights ring rings rip rise rising
        risk risks rival river rivers road roads rob robin robot rock rocket rocks rocky rod roger
        role roles roll rolled rolling rolls roman romance romantic roof rookie room rooms root
        roots rose rough roughly round rounds route routes routine row royal rs rubber rude rugby
        ruin ruined rule ruled rules ruling run runner running runs rural rush sacred sacrifice sad
        sadly safe safely safety said saint saints sake salad salary sale sales salt same sample
        samples sand sandwich sandy sat satellite satisfaction satisfied sauce save saved saving
        savings saw say saying says scale scandal scared scary scenario scene scenes schedule
        scheduled scheme scholars scholarship school schools science sciences scientific scientist
        scientists scope score scored scores scoring scratch scream screaming screen screening screw
        script sea seal sealed search searching season seasons seat seats sec second secondary
        seconds secret secretary secrets section sections sector secure secured securities security
        see seed seeds seeing seek seeking seeks seem seemed seems seen sees segment select selected
        selection self sell selling semi senate senator send sending sends senior sense sensitive
        sent sentence sentences separate separated separation sequence serial series serious
        seriously serve served server serves service services serving session sessions set sets
        setting settings settle settled settlement seven seventh several severe sex sexual sexually
        sexy shade shadow shake shall shame shape shaped share shared shares sharing sharp she she'd
        she'll she's shed sheep sheet sheets shell shelter sheriff shield shift shine ship shipping
        ships shirt shirts shit shock shocked shoe shoes shoot shooting shop shopping shops shore
        short shorter shortly shot shots should shoulder shoulders shouldn't show showed shower
        showing shown shows shut shy sick side sides sight sign signal signals signature signed
        significance significant significantly signing signs silence silent silly silver similar
        similarly simple simply simultaneously sin since sing singer singing single singles sink sir
        sister sisters sit site sites sits sitting situated situation situations six sixth size
        sized sizes ski skill skilled skills skin skip sky slave slavery slaves sleep sleeping slept
        slide slight slightly slip slow slowly small smaller smart smell smile smiling smith smoke
        smoking smooth snake snap snow so soap soccer social socialist society soft software soil
        solar sold soldier soldiers sole solely solid solo solution solutions solve some somebody
        somehow someone someone's something sometime sometimes somewhat somewhere son song songs
        sons soon sooner sorry sort sorts sought soul souls sound sounded sounds soup source sources
        south southeast southern soviet space spaces spare speak speaker speakers speaking speaks
        special specialist species specific specifically spectrum speech speed spell spend spending
        spent spider spin spirit spirits spiritual split spoke spoken sponsored sport sporting
        sports spot spots spotted spray spread spreading spring springs spy squad square stability
        stable stadium staff stage stages stairs stake stand standard standards standing stands star
        staring stars start started starting starts state stated statement statements states stating
        station stations statistical statistics stats status stay stayed staying stays steady steal
        stealing steam steel stem step stepped steps sterling stick sticks still stock stocks stole
        stolen stomach stone stones stood stop stopped stopping stops storage store stored stores
        stories storm story straight strain strange stranger strangers strategic strategies strategy
        stream streaming streams street streets strength stress stressed stretch strict strictly
        strike strikes striking string strip stroke strong stronger strongest strongly struck
        structural structure structures struggle struggling stuck student students studied studies
        studio study studying stuff stunning stupid style styles sub subject subjects submit
        submitted subsequent subsequently substance substantial substitute succeed succeeded success
        successful successfully such suck sucks sudden suddenly sue suffer suffered suffering
        sufficient sugar suggest suggested suggesting suggestion suggestions suggests suicide suit
        suitable suite suits sum summary summer summit sun sunshine super superior supplied supplies
        supply support supported supporters supporting supports suppose supposed supreme sure surely
        surface surgeon surgery surprise surprised surprising surrounded surrounding surveillance
        survey survival survive survived suspect suspected suspended suspension sustainable
        sustained swear sweat sweet swift swim swimming swing switch switched sword symbol symptoms
        syndrome system systems table tables tackle tactics tag tail take taken takes taking tale
        talent talented talk talked talking talks tall tank tanks tap tape target targeted targets
        task tasks taste tattoo taught tax taxes taxi tea teach teacher teachers teaching team teams
        tear tears tech technical technique techniques technologies technology teen teenage teens
        teeth telephone television tell telling tells temperature temperatures temple temporary ten
        tend tends tennis tension term terminal terms terrible territory terror terrorism terrorist
        terrorists terry test tested testimony testing tests text texts than thank thanks that
        that's the theater theatre theft their them theme themes themselves then theories theory
        therapy there there's therefore these they they'd they'll they're they've thick thin thing
        things think thinking thinks third thirty this tho those thou though thought thoughts
        thousand thousands thread threat threatened threatening threats three threw throat through
        throughout throw throwing thrown thunder thus ticket tickets tie tied tier ties tiger tigers
        tight till time timeline times timing tiny tip tips tired tissue title titles to tobacco
        today today's together toilet told tom tomorrow ton tone tongue tonight tons tony too took
        tool tools top topic topics torture total totally touch touched touching tough tour tourism
        tourist tournament tours toward towards tower town towns toxic toy toys trace track tracking
        tracks trade traded trading tradition traditional traffic tragedy trail trailer train
        trained training trains trans transaction transactions transfer transferred transformation
        transit transition translated translation transmission transport transportation trap trapped
        trash trauma travel traveling travelling treasure treasury treat treated treating treatment
        treaty tree trees trend trends trial trials tribe tribute trick tricks tried tries trigger
        trip triple trips troops trophy tropical trouble truck trucks true truly trump trust trusted
        truth try trying tube tune tunnel turkey turn turned turner turning turns tweet twelve
        twenty twice twin twins twist twitter two type types typical typically ugh ugly uh ultimate
        ultimately ultra um unable uncle uncomfortable under underground underlying understand
        understanding understands understood unemployment unexpected unfair unfortunate
        unfortunately uniform union unions unique unit united units unity universal universe
        universities university unknown unless unlike unlikely unnecessary until unusual up upcoming
        update updated updates upgrade upon upper ups upset urban urgent us usage use used useful
        useless user users uses using usual usually utility vacation valid valley valuable value
        values valve van variable variety various vary vast vegetables vehicle vehicles venture
        venue verse version versions versus vertical very vessel vessels veteran veterans via vice
        victim victims victor victory video videos view viewed viewers views villa village villages
        vintage violation violence violent virgin virtual virtually virus visa visible vision visit
        visited visiting visitors visits visual vital vocal voice voices vol volume volumes
        volunteer volunteers vote voted voters votes voting vs vulnerable wage wages wait waited
        waiting wake wales walk walked walker walking walks wall wallet walls wanna want wanted
        wanting wants war ward warm warned warning warrant warren warrior warriors wars was wash
        washing wasn't waste wasted watch watched watching water waters wave waves way ways we we'd
        we'll we're we've weak weakness wealth wealthy weapon weapons wear wearing weather web
        website websites wedding weed week weekend weekly weeks weight weird welcome welfare well
        wells welsh went were weren't west western wet what what's whatever wheel wheels when
        whenever where whereas wherever whether which while whilst white who who's whoever whole
        whom whose why wide widely wider widespread wife wild wildlife will willing win wind window
        windows winds wine wing wings winner winners winning wins winter wire wireless wisdom wise
        wish wishes with within without witness witnesses woke wolf woman woman's women women's won
        won't wonder wondered wonderful wondering wood wooden woods word words wore work worked
        worker workers working works workshop world world's worlds worldwide worn worried worries
        worry worrying worse worship worst worth worthy would would've wouldn't wound wounded wow
        wrap wrapped wrestling wright write writer writers writes writing written wrong wrote xi
        yard yards ye yea yeah year year's years yellow yep yes yesterday yet yield yo yoga you
        you'd you'll you're you've young younger your yours yourself youth zero zone zones zoo
        """
    )
}
