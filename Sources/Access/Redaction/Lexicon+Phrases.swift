// Phrases that hold a name and mean nobody: sayings, diseases, dishes, makes, shops and breeds.
extension Lexicon {
    /// By their first word, the longer ones first; a word's `'s` is not written.
    static let nobodysPhrases: [String: [[String]]] = {
        let all = [sayings, ofMedicine, goods].joined(separator: "\n")
            .split(whereSeparator: { $0 == "\n" || $0 == ";" })
            .map { $0.split(separator: " ").map(String.init) }
            .filter { $0.count > 1 }
        return Dictionary(grouping: all) { $0.first ?? "" }
            .mapValues { $0.sorted { $0.count > $1.count } }
    }()

    private static let sayings = """
        adam apple;adams apple;eve pudding;charley horse;charley horses;charlie horse;charlie horses;charleyhorse
        murphy law;sod law;parkinson law;hobson choice;bob your uncle;bobs your uncle;jack of all;jack in the box
        union jack;black jack;flap jack;doubting thomas;peeping tom;tom cat;tom tom;tom yum;long john;long johns
        john doe;jane doe;joe bloggs;joe public;average joe;plain jane;dear john;sloppy joe;sloppy joes;gi joe;holy joe
        any tom;tom dick and harry;tom dick;keeping up with the joneses;the joneses;happy larry;heath robinson
        rip van winkle;sleeping beauty;peter pan;peter piper;simple simon;humpty dumpty;jack and jill;old macdonald
        mother hubbard;florence nightingale;jekyll and hyde;jekyll & hyde;robin hood;walter mitty;jack the ripper
        frankenstein monster;pandora box;achilles heel;achilles tendon;pavlov dog;pavlov dogs;pavlovs dog
        montezuma revenge;montezumas revenge;delhi belly;bali belly;gordon bennett;mickey mouse;minnie mouse;donald duck
        billy no mates;nervous nelly;nervous nellie;negative nancy;debbie downer;chatty cathy;lazy susan;good samaritan
        jesus christ;christ sake;for pete sake;pete sake;for pete;heaven sake;amy winehouse;elvis presley;mona lisa
        santa claus;father christmas;mother nature;jack frost nipping;uncle sam;big brother;big ben;aunt flo;auntie flo
        venus flytrap;venus fly trap;venus de milo;witch hazel;black eyed susan;johnny jump up;johnny jump ups
        daddy long legs;jack rabbit;jack russell;jack russells;king charles spaniel;st bernard;saint bernard;billy goat
        nanny goat;jenny wren;cavalier king;german shepherd;boston terrier;yorkshire terrier;maine coon;gordon setter
        mother superior;mother teresa;barbie shoe;barbie shoes;gerber oatmeal;gerber food;gerber baby;hercules strength
        couch to 5k;years young
        basset hound;great dane;russian roulette;dutch courage;french leave;chinese whispers;indian summer;mexican wave
        """

    private static let ofMedicine = """
        alice in wonderland;plaster of paris;housemaid knee;housemaids knee;st vitus dance;saint vitus dance
        vitus dance;st anthony fire;saint anthony fire;anthony fire;st elmo fire;ondine curse;job syndrome
        jacob ladder;jacobs ladder;solomon seal;solomons seal;aaron rod;florence syndrome;stockholm syndrome
        peter pan syndrome;paris syndrome;jerusalem syndrome;rapunzel syndrome;othello syndrome;diogenes syndrome
        lazarus sign;medusa head;caput medusae;cupid bow;cupids bow;venus dimples;dimples of venus;mount of venus
        oedipus complex;napoleon complex;freudian slip;joan of arc;joseph coat;little red riding;charlotte sign
        pickwick syndrome;pickwickian syndrome;cinderella dermatosis;sleeping beauty syndrome;mary walker phenomenon
        german measles;hong kong flu;spanish flu;west nile;ross river;rocky mountain spotted;valley fever;lassa fever
        malta fever;rift valley;marburg virus;norwalk virus;lyme disease;hay fever;glasgow coma;bristol stool
        bristol chart;philadelphia collar;miami collar;milwaukee brace;boston brace;manchester repair;oxford knee
        rotterdam criteria;cambridge diet;atkins diet;dukan diet;scarsdale diet;south beach diet;mayo diet
        alexander technique;bowen technique;bowen therapy;feldenkrais method;bach flower;bach rescue;bach remedy
        emsculpt neo;billings method;marquette method;bradley method;lamaze class;lamaze classes;lamaze breathing
        martha graham;holter monitor;hickman line;king fisher;kings fund;jenny craig;st john wort;st johns wort
        st joseph aspirin;st ives scrub;stevens johnson;stevens - johnson;guillain barre;henoch schonlein
        ehlers danlos;charcot marie tooth;marie tooth;marie curie;macmillan nurse;macmillan nurses;admiral nurse
        tommy john surgery;tommy john ligament;sister mary joseph;sister mary joseph nodule;st jude valve;st jude device
        st jude pacemaker;st jude lead;st jude icd;june bug;june bugs
        simon nitinol;edward syndrome;baker cyst;bakers cyst;jones fracture;hill sachs;morton toe;mortons toe
        ray cast;rose bengal;rose cold;rose fever;rose spots;penny size;rocky spotted;ruby laser;ruby lasers
        sandy feeling;poppy seed;poppy seeds;olive oil;basil oil;rosemary oil;rosemary tea;ginger tea;ginger ale
        jasmine tea;jasmine rice;rose water;rose hip;rose hips;violet light;lily of the valley;iris scan;miller time
        """

    private static let goods = """
        johnson & johnson;johnson and johnson;johnson johnson;johnson baby;johnsons baby;johnson shampoo;johnsons shampoo
        johnson powder;johnson lotion;johnson no more tears;johnson jab;johnson vaccine;johnson shot;janssen jab
        smith & nephew;smith and nephew;becton dickinson;eli lilly;procter & gamble;procter and gamble;arm & hammer
        head & shoulders;head and shoulders;marks & spencer;marks and spencer;marks spencer;m & s;abercrombie & fitch
        victoria secret;victorias secret;calvin klein;ralph lauren;tommy hilfiger;michael kors;kate spade;jimmy choo
        jimmy choos;louis vuitton;hugo boss;liz claiborne;levi jeans;levi button;levi buttons;levis jeans;levi strauss
        fisher price;fisher - price;fisher wallace;tommee tippee;hello kitty;barbie doll;bob the builder
        thomas the tank;dora the explorer;peppa pig;winnie the pooh;curious george;buzz lightyear;harry potter
        sherlock holmes;james bond;john deere;black & decker;black and decker;harley davidson;harley - davidson
        rolls royce;rolls - royce;aston martin;alfa romeo;mercedes benz;mercedes had;mercedes - benz;land rover;morris minor
        jack daniels;jack daniel;jim beam;johnnie walker;captain morgan;bloody mary;virgin mary;tom collins
        shirley temple;arnold palmer;earl grey;lady grey;margarita mix;margarita night;ben & jerry;ben and jerry
        ben jerry;dr pepper;dr brown;dr browns;dr scholl;dr scholls;dr martens;doc martens;dr oetker;dr teal;dr teals
        dr bronner;dr bronners;dr . bronner;dr . scholl;dr . pepper;dr . martens;dr . teal;dr . brown;dr . seuss;dr seuss
        mrs meyer;mrs meyers;mrs . meyer;mrs dash;mrs butterworth;mr muscle;mr clean;mr bubble;mr kipling;mr whippy
        mr sheen;mr potato;mr bean;burt bees;burts bees;aunt jemima;uncle ben;uncle bens;betty crocker;duncan hines
        little debbie;sara lee;marie callender;amy kitchen;annie mac;newman own;hershey kiss;hershey kisses;hershey bar
        campbell soup;campbells soup;kraft dinner;quaker oats;chef boyardee;papa john;papa johns;jimmy john;jimmy johns
        trader joe;trader joes;jersey mike;jersey mikes;chuck e cheese;bob evans;wendy burger;wendy chili;tim hortons
        nando chicken;carl jr;carls jr;caesar salad;caesar dressing;waldorf salad;cobb salad;russell hobbs;george foreman
        paul mitchell;vidal sassoon;mary kay;estee lauder;max factor;bobbi brown;charlotte tilbury;jo malone;elizabeth arden
        helena rubinstein;tiffany lamp;neal yard;neals yard;holland & barrett;holland and barrett;lloyds pharmacy
        wells fargo;charles schwab;edward jones;john hancock;merrill lynch;morgan stanley;jp morgan;fred meyer
        john lewis;laura ashley;fred perry;thomas cook;sam club;sams club;dick sporting;harvey nichols;morrisons cafe
        philips head;phillips head;phillips screwdriver;allen key
        allen wrench;allen keys;stanley knife;stanley cup;stanley mug;stanley tumbler;bunsen burner;petri dish
        geiger counter;richter scale;moses basket;murphy bed;bobby pin;bobby pins;bobby socks;ferris wheel;tiffany necklace
        mrs . dash;olive garden;red bull;red lobster;taco bell;burger king;dairy queen;cracker barrel;panda express
        dollar tree;dollar general;family dollar;best buy;home depot;jack in the box;five guys;white castle;in n out
        mountain dew;diet coke;coca cola;capri sun;hot pocket;hot pockets;swedish fish;sour patch;rice krispies
        ritz cracker;cheez its;lucky charms;cap n crunch;captain crunch;old spice;irish spring;blue moon
        corona extra;miller lite;bud light;coors light;jose cuervo;st pauli girl
        jammie dodgers;jacobs crackers;jacob cream cracker;bird eye;birds eye;mr porky
        chemist warehouse;jb hi
        aunt bessie;aunt bessies;uncle tobys;arnott shapes;jan aushadhi;ayushman bharat;asha worker
        asha didi;mother dairy;old monk;royal stag;kingfisher beer;parle g;evorel sequi;evorel conti;good day;marie biscuit;marie gold
        brazil nut;brazil nuts;brussels sprouts;brussel sprouts;brussels sprout;swiss roll;swiss army;dijon mustard
        yorkshire pudding;worcester sauce;tabasco sauce;bombay duck;bombay mix;vienna sausage;cornish pasty;madeira cake
        victoria sponge;victoria plum;granny smith;granny smiths;pink lady;bartlett pear;clementine peel;lady finger
        lady fingers;jerusalem artichoke;lima beans;lima bean;boston cream;key lime;kiev chicken;bologna sandwich
        """

    /// Makes of cars and motorbikes that are names too.
    static let motorNames: Set<String> = [
        "harley", "mercedes", "lexus", "austin", "morgan", "bentley", "lincoln", "ford", "dodge",
        "chevy", "cooper", "ferrari", "porsche", "royce", "clio", "corsa", "astra", "zoe", "leon",
        "alfa", "romeo", "octavia", "fabia", "giulia", "sienna", "sierra", "dakota", "ram", "kia",
        "hyundai", "tesla", "honda", "vauxhall", "skoda", "volvo", "audi", "mazda", "suzuki",
        "yamaha", "ducati", "triumph", "enfield", "vespa", "dacia", "caddy", "transit", "bosch",
        "gillette", "dyson", "singer", "hoover", "makita", "dewalt", "weber", "peloton",
    ]

    /// Small words of medicine and of messages that are names or spelled like one, and labels in capitals.
    static let nobodysWords = words(
        """
        brady bradys tachy hashimotos sjogrens raynauds menieres crohns huntingtons dupuytrens alzheimers parkinsons
        touretts pagets gilberts perthes severs herpes scabies needles rabies caries feces faeces biceps triceps lovey
        blankie binky dummy paci bubba bubs billie tracker scheduling reachable ninety eighty seventy telly hubby wifey
        eircode ehic ghic hmo ppo eob cobra ip isp wifi hem hep cic pmh doa rsv hiv hpv hsv vzv ebv cmv mri ecg ekg
        johnson johnsons colace sudo benny bennies perc percs addy roxy molly mandy tina charlie ket vicks olbas
        tod toc doa granda grandda nanaji dadaji papaji mummyji widowmaker
        hun hon luv babe babes hunny hunni chick innit crikey satnav alexa siri bhaiya paji didi gma gpa nanas mums dads
        charley horse nelly thomas foley doppler ferritin troponin amylase bili creat lytes trigs hemi para gravida
        """
    )
}
