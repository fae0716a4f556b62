// More that is written like a name and is none: signs and operations called after somebody, goods, shops, institutions.
extension Lexicon {
    /// Called after people whose names hardly anybody else has.
    static let rareEponyms = words(
        """
        dawes redman quervain quervains garrod garrods shafer windermere thurner deauville katayama
        addenbrooke adson akin alports amslers apert apley arthus asberg asherman ashermans
        asia bainbridge balthazar bartters bassini bazetts bekesy bentall bergers betke
        bezold binet bing binswanger birt boas boerhaaves bohr bombay bosniak bourneville
        bowenoid breuer bricker brockenbrough bruckner bruit brückner bucy budd buerger
        buergers bunnell bunsen buruli bywaters canadian canavan capgras caplan caroli
        catterall chaddock chauffeur chevron chiari chiaris chilaiditi churg clagett congo
        corrigan cotard cowden creutzfeldts crigler cronkhite crouzon dandy danis darier
        dariers desarda dieulafoy diogenes dor dravet dressler dubin dubowitz dubé duchennes
        duhamel durie duroziez ekbom eloesser enneking epworth erb erlenmeyer ewart faber
        fabrys fanconis feil ficat finkelsteins fitz folstein fontan fothergill fourniers
        framingham frankel fraumeni fregoli fregolis friedewald froment frykman fuhrman
        gaenslen ganser gartland gastaut gerstmann giemsa gierke girdlestone gitelmans
        goldenhar goldmann golgi gorlin goutallier gower gowers gustilo hachinski hailey
        hamman hangman hartnup hautmann heaf henoch hering herring hers herxheimer hiller
        hippel hippocratic hirschberg hurler hutchinsons ishiharas jaboulay jaccoud
        jacksonian janz jarisch jatene jeghers judet kallmann kaposis kasai katch kehr kell
        kellgren kienböck klatskin kleffner kleihauer klippel klumpke klumpkes kluver klüver
        korsakoffs krabbe krimsky kurtzke lancisi landau lanzmann lapidus lauge leber leighs
        leishman lemierre lemierres letournel libman lichtenstein liddle liley lindau
        lowenstein ludwigs lugano luxol löwenstein macconkey maissoneuve mallampatis
        marjolin marjolins marsh masaoka masson mckusick mcvay melas meleney mendelson
        menetrier menkes merkel merrf meyerding mifflin milch mirels mirizzis mitrofanoff
        modic moebius mohs monospot morquio moyamoya mrkh munchausen musset mustard
        ménétrier möbius münchhausen najjar neelsen neer netherton niemann nissl noonans
        nuss oppenheim ortolanis othello outerbridge papanicolaous parkland pautrier pauwels
        pelli pereyra perls peutz pfirrmann pipkin pompe prausnitz prussian qrisk queyrat
        rai ramstedt ransons ravitch recklinghausen reiters rhesus rigler riglers rinnes
        robson rockall rokitansky rolandic romanowsky rotor rovsings rutgeerts sabouraud
        salmon sanfilippo sayre schatzker schatzki schick schirmers schonlein schwabach
        schönlein segond semmes sezary sheehans shirodkar shouldice sipple sjögrens smiths
        soave spetzler spitz sprengel stamey stargardt stenger stills stimson stoppa
        strassman stretta studer sturge sudan swyer sézary takayasus takotsubo tarui taussig
        thessaly thwaites tillaux tine tinels todds tonnis torre traube treacher trichrome
        truelove tscherne turcot tönnis unterberger usher wartenberg wassermann waterston
        webers wegeners weil wermer westphal whipples widal widmark wilsons winters witts
        ziehl zoon zoons åsberg
        schlatter grünwald grunwald hashimotos kartagener zieve trenaunay rendu danlos stickler loeys dietz alagille mcardle
        scheie lesch nyhan friedreich wernickes broca brocas wallenberg gubler parinaud gradenigo quinsy susac koyanagi
        behcets feltys caplans sjogrens prinzmetal wellens brugadas ganong jervell eisenmenger ebstein lutembacher kawasakis
        goodpastures kimmelstiel conns klinefelters digeorge pataus angelmans retts refsum pelizaeus merzbacher sydenham
        wilsonian hallervorden spatz meige sottas sluder scheuermanns calve madelung volkmann sudeck hoffa stener
        boutonniere schober schobers trendelenburgs galeazzis apleys mcmurrays yergasons neers phalens lasegues kernigs
        brudzinskis lhermittes hoffmans babinskis epleys nissens billroths roux hartmanns gridiron bolam seldinger veress
        trocar kocherisation hesselbach calot treitz vater oddi meckels peyer paneth kupffer henle malpighi langerhans
        leydig sertoli nabothian naboth ritgen bracht mauriceau smellie veit lovset mcroberts zavanelli kielland kiellands
        ventouse apgars galant hirschsprungs senning rastelli blalock fontans debakey wilms burkitts nikolskys koebners
        auspitzs gottrons bazin schamberg kyrle duhring heerfordt mikulicz letterer siwe erdheim rosai dorfman castleman
        waldenstroms soulier glanzmann kostmann chediak higashi wiskott digeorges nijmegen wechsler rorschach zubrod
        addenbrookes pasero bromage apfel fazekas scheltens koedam baumgaertner meggitt
        allis basedow braak broselow brunnstrom byler cantlie clavien codman crede dohle donders dormia fagerstrom
        fogarty fontaine frenchay gillick graseby haglund hasson hegar helfrich heller homans ishak larrey latarjet
        lenegre likert malyugin meigs meissner menghini merseburg morgagni morison naegele narakas radley
        ripstein rivermead rockwood sager sandifer sapporo schilling shprintzen siewert snaith stanford tinetti unna
        wartofsky werdnig wertheim zarit zung
        """
    )

    /// Goods, shops, makes and pastimes.
    static let moreBrands = words(
        """
        brie camembert stilton gouda feta edam cheddar parmesan mozzarella ricotta gruyere
        emmental roquefort halloumi mascarpone manuka jaffa ashwagandha
        hogmanay anzac purim sukkot shavuot ashura holi pongal onam lohri vesak losar obon
        chuseok seollal samhain beltane michaelmas candlemas whitsun pentecost juneteenth kwanzaa
        oktoberfest midsummer bonfire
        abasaglar abrysvo abstral accucheck accuhaler accupro acidex actilite actimel actiq
        activia actos actrapid adacel adidas adizem aerlingus aerochamber afluria airbnb
        akynzeo aldomet allegron alpro ambisome amfexa anadin anafranil angeliq antepsin
        anusol apexxnar apresoline aquafresh arexvy arpimune arret arthrotec asics atectura
        atrauman attendo augmentins aveeno avelle avomine axid babybel bacardi bactigras
        baileys balneum benecol betahistine bevespi bexsero beyfortus bezalip bimervax
        biopatch birkenstock birkenstocks biscoff bluebadge booking bounty bournvita braltus
        brevinor bricanyl brita buccastem buccolam budweiser bumble burinex butec butrans
        buvidal bydureon cadbury calogen camaps camcolit cancidas capoten carafate cardura
        carers carlsberg catapres cavilon cayston cerelle champagne chardonnay cilest cillit
        circadin citrafleet claforan clairette clarks clenil climaval climesse clopixol
        colgates colomycin coloplast colpermin comfeel competact conotrane constella contour
        convatec conveen convidecia convulex corona coronavac corsodyl covaxin covishield
        creon crocs cubicin cuprofen cytotec daktarin dalacin danone dansac daonil daptacel
        decathlon deliveroos delmosart depixol derbac dettols dewalt diacomit diamicron
        dianette diltiazem disprin dolmatil domestos domperidone doublebase drapolene
        duaklir duavive dukoral dulco dunelm duoderm duolingo duoresp duraphat durogesic
        dyazide easyhaler effentora eklira elantan ellaone elleste ellipta eloine emozul
        encepur enerzair epidyolex epistatus equasym erythroped espranor eucreas evra
        ezetimibe fairy faverin feanolla febreze febrezes femodene femodette fendrix fentora
        fixodent flaminal floxapens fluarix flublok flucelvax flulaval flutiform fluzone
        fobumix fortijuice fortum frisium frumil fungizone garmins gaviscons gentamicin
        germoloids glyxambi granisetron greyhounds gynest haldols handihaler haribo hbvaxpro
        headspace hedrin heineken heplisav hibiwash hickmans hinge hiprex hobnobs hoka
        hollister humulin hydromol hypovase hypurin ikorel imdur imodiums imovax imvaggis
        imvanex inclisiran indapamide indivina infanrix innovace inspra insulatard
        insulatards insuman intrarosa intrasite intuniv invanz invisalign invokamet iodosorb
        ismo istin ixiaro jacuzzi janumet jaydess jentadueto jobseekers justeat jynneos
        kapake keftid kendamil keurig kinrix kitkat klaricid klean kliofem kwells lamictals
        lamisils largactil lariam lenor lenzetto lepto leptospirosis levonelle levosert
        lipantil liskonum listerines livial loceryl logynon lomotil longtec loniten lovima
        lurpak lyclear lymecycline lyxumia maalox macrodantins makita malarone malbec
        maltesers manerix manevac marvelon matalan matrifen medihoney medikinet medtrum
        menacwy menquadfi menveo mepitel mepore merbentyl mercilon merlot meronem metanium
        metolazone mezolar micronor migraleve milo minocins modecate molicare molipaxin
        monuril motability moventig moviprep mresvia mumsnet mycamine mylife nardil natrilix
        navispare nebcin neocate nespresso nesquik netmums nexiums nexthaler nike nimenrix
        ninja nitrolingual norgeston noriday norimin normacol novolizer novomix noxafil
        nustendi nutramigen nutricia nutrizym nuvaxovid nuvigil nystan octenisan oestrogel
        oilatum ontozry oralb orlept ovaltine ovestin ovex ovranette oxynorms palexia
        paludrine panadeine pancrex pariet parkrun parnate peacocks pediarix peletons
        pentacel peptac pepto peristeen peroni persil physiotens pico picolax pilates pimms
        pinterest piportil pivmecillinam plaquenils plenvu pneumovax polident poundland
        premique prempak prevena priadel priorix procoralan proctosedyl proquad prosecco
        proshield provigil pylera pyrexes qdenga qlaira qtern quadracel quavers questran
        quora rabipur ranexa rectogesic reebok relistor renasys rennies repevax resolor
        respimat revaxis riamet rifadin rifater rifinah rioja risperdals rivotril rocephin
        rotarix rotateq ryanairs ryvita salts sandovac sandrena sayana scheriproct securon
        seebri selexid senokot sensodynes serc shortec sinopharm sinovac sirturo skechers
        skittles slenyto slynd sma smarties smirnoff snickers sodastream solian solpadol
        sorbaderm spacer spasmonal specsavers spiolto sporanoxes sputnik stamaril statlock
        stelazine stesolid stromectol stugeron suliqua surf surmontil symprove synagis
        synflorix synjardy tagamet tapclob targocid tazocin tefal telecare temgesic tepe
        tetralysal thermos tibolone ticovac tildiem timberland tinder toblerone tofranil
        torem tramacet tranquilyn trimbow trimopan tripadvisor tritace trixeo trumenba tslim
        tui tupperwares turbohaler twix typhim ubereats ugg uggs ultibro univer urgotul
        vagifem valoid vanish varilrix varivax vax vaxelis vaxneuvance vermox versajet vfend
        vibramycins vimovo vivotif volumatic walkers waterpik weetos welland wilkos wizz
        xenidate xigduo xyloproct xyrem yakult ypsopump zamadol zerobase zeroderm zinacef
        zoely zoflora zonegran zumba zydol zyvoxes
        ackee adobo amala arepa arepas bacalhau bagel bagels baguette baklava balut banh banku bannock bara
        barmbrack beignet beignets bhaji bhajis bibimbap biryani blini bolognese borscht boudin bouillabaisse
        boxty bratwurst brioche brisket brith bulgogi bun burrito burritos caldo callaloo cannoli carbonara
        cassava casserole cawl ceviche chaas chai challah chapati chapatis chorizo churros chutney colcannon
        coleslaw conch congee couscous crepe crepes croissant croissants dal dasheen dhal dim dosa dosas
        dumpling dumplings eba edamame egusi empanada empanadas enchilada enchiladas etouffee falafel feijoada
        fondue fufu garri gazpacho gefilte gelato ghee gnocchi gochujang goreng goulash gravlax grits
        guacamole gulab gumbo gyro gyros haggis halva halwa harissa hoisin hotdish houmous hummus idli injera
        jalebi jambalaya japchae jerk jollof kebab kebabs kefir kenkey kheer kimchi kombucha korma krumkake
        kugel ladoo laksa lasagna lasagne lassi latke latkes laverbread lechon lefsa lefse lumpia lutefisk
        masala matzah matzo meatloaf mein menudo miso moi mole moussaka naan nasi neeps okra paella pakora
        pakoras pancetta pancit paneer paratha parathas pastel pastrami pelau pelmeni pesto pho pickle pierogi
        plantain plantains poppadom poutine pozole pretzel prosciutto quesadilla quiche raclette raita ramen
        rasam ratatouille ravioli rendang risotto rosti roti rotis rugelach salsa saltfish sambar samosa
        samosas sashimi satay sauerkraut schnitzel shawarma sinigang skink smoothie smorgasbord soba souvlaki
        stollen stroganoff strudel sukuma surstromming sushi suya szechuan tabbouleh taco tacos tagine tamale
        tamales tapas tempura teriyaki thepla tikka tiramisu tofu tortellini tortilla tortillas tteokbokki
        tzatziki ugali verde vindaloo waakye wonton wontons yam yams zabiha zakwas
        alsatian aquarius aries barbie barramundi basa batman bazuka beagle bluey bordeaux boxercise bulldog butlins
        capricorn casualty cava centerparcs cerner chianti chihuahua childline cockapoo codis collie corgi crossfit
        dachshund dalmatian datix disneyland dräger duracell eastenders emmerdale everest facetime fanta fortnite
        gemini gladiators glastonbury greyhound gruffalo gucci hogwarts ikea ironman jupiter kelloggs labradoodle
        labrador legoland libra mandalorian marlboro mars meditech minecraft narnia neptune netball olympics otrivine
        pampers pangasius peppa pinot pisces playdoh pokemon pokémon pontins poodle reiki rethink roblox rottweiler
        sagittarius saturn schnauzer scorpio shiraz shreddies shrek simba snapchat snowdon spaniel spiderman stonewall
        superman synthes taurus terrier tiktok tilapia topcon twitter uniqlo uranus vesuvius virgo vocera waldorf
        weleda whippet wicca wimbledon zeiss
        """
    )

    /// How wards shorten drugs, germs, operations and findings; makes of their machines.
    static let wardWords = words(
        """
        vit forte retard duo abx afebrile alaris ambulating amio amox ancef appy arrow ator azithro bactrim bard
        bcx biso bnp cardio cath cefaz ceftri cefurox ceph chole clarithro clopi cloz coags
        coamox cocci codeine cordis crani crossmatch cultures cx dalte derm dex diff dig
        dilaudid dilt docusate doxy dtr echo ecoli enox entero extubated fent flagyl fluclox
        fruse furo gastro gent gram gynae haem halo hemi hydral hydro hydrocort hyst
        intubated kangaroo keflex klebs labet lap levo levophed lfts lifepak lifevest linez
        loperamide loraz lovenox lytes mero metop metro midaz mirtaz narcan neuro nitro
        norepi nsaid obs olanz omnicell onc oramorph ortho oxy paeds pepcid pip ppi pred
        propofol pseudo psych pyxis quet repose resp resps rheum rifa risp roc rocephin rods
        sats sci senna sertra simeth sputum ssri staph strep sux tachy taz tazo teico tele
        teleflex tfts thromb thrombolysed tnk tpa trach trachy trop ucx unasyn vanc vanco
        vec verap voiding zoll zosyn
        """
    )

    /// Two words that name an institution, a make or a plant, though either may be a person's.
    static let namedThings: Set<String> = [
        "johns hopkins", "bence jones", "charley horse", "may thurner", "marie curie",
        "marie stopes", "virginia mason", "john radcliffe",
        "mary rose", "charing cross", "queen elizabeth", "queen mary", "king edward",
        "princess royal", "princess alexandra", "princess anne", "prince charles", "prince albert",
        "william harvey", "florence nightingale", "mary seacole", "alder hey", "guy's and",
        "witch hazel", "evening primrose", "sweet william", "black cohosh", "aloe vera",
        "dr pepper", "dr martens", "doc martens", "dr scholl", "captain morgan", "jack daniels",
        "johnnie walker", "jim beam", "earl grey", "uncle ben", "ben jerry", "tim hortons",
        "mario kart", "super mario", "angry birds", "candy crush", "jamie oliver", "mary berry",
        "joe wicks", "john lewis", "peppa pig", "harry potter",
        "peter pan", "mickey mouse", "grey's anatomy", "jo malone", "paul mitchell",
        "tommee tippee",
        "harley davidson", "calvin klein", "tommy hilfiger", "hugo boss", "ray ban", "ray bans",
        "max factor", "estee lauder", "mary kay", "bobbi brown",
        "st john", "saint john", "john bell", "lou gehrig", "eli lilly", "johnson johnson",
        "procter gamble", "bristol myers", "merck sharp", "novo nordisk", "king charles",
        "lloyd george", "mary janes", "bloody mary", "virgin mary", "ave maria", "hail mary",
    ]

    /// Given names that a drug has too.
    static let drugNames: Set<String> = [
        "yasmin", "lucette", "eloine", "hana", "evra", "angeliq", "alli", "belara", "aimee",
        "levest",
        "yaz",
    ]
}
