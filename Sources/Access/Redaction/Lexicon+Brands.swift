// Capital words of medicine that name nobody: drugs, makers, insurers, tests, languages and things.
extension Lexicon {
    static let brands = words(
        """
        medtronic abbott biotronik philips siemens omron dexcom libre freestyle omnipod tandem accu-chek accuchek roche
        stryker zimmer biomet smith&nephew resmed respironics draeger drager baxter fresenius braun welch allyn masimo
        azure gallant evera carelink merlin latitude guardian minimed garmin fitbit oura withings samsung huawei nokia
        aetna cigna humana anthem kaiser permanente bluecross blueshield medicare medicaid tricare bupa vhi laya axa aviva
        medibank hcf nib discovery nhs hse epic cerner emis systmone meditech athena mychart teams skype outlook gmail
        entresto keppra depakote epilim tegretol lamictal topamax dilantin zimovane stilnox lunesta seroquel zyprexa
        risperdal abilify clozaril haldol cymbalta effexor wellbutrin remeron celexa paxil luvox buspar strattera ritalin
        concerta adderall vyvanse elvanse suboxone subutex narcan antabuse champix zyban entonox penthrox botox dysport
        enbrel remicade stelara cosentyx xeljanz olumiant rinvoq simponi cimzia entyvio orencia actemra rituxan mabthera
        herceptin avastin keytruda opdivo tamoxifen arimidex femara zoladex casodex gleevec revlimid velcade neulasta
        januvia jardiance farxiga forxiga victoza trulicity byetta amaryl glucophage gliclazide levemir tresiba toujeo
        novorapid apidra tradjenta invokana saxenda contrave orlistat xenical alli movicol laxido cosmocol fybogel
        lactulose buscopan colofac mebeverine motilium maxolon zofran stemetil cyclizine emend zantac protonix prilosec
        prevacid flomax proscar avodart vesicare detrol betmiga oxybutynin levitra kamagra depo provera mirena kyleena
        nexplanon implanon cerazette yasmin microgynon rigevidon evorel estradot femoston kliovance utrogestan premarin
        clexane lovenox fragmin pradaxa brilinta effient lasix bumex aldactone zestril coversyl diovan cozaar micardis
        norvasc adalat tenormin inderal cardizem digoxin multaq cordarone crestor zocor pravachol zetia repatha praluent
        ezetrol spiriva trelegy breo relvar fostair pulmicort flovent flixotide dulera singulair atrovent combivent
        nasonex flonase beconase rhinocort avamys dymista clarityn telfast xyzal phenergan atarax dupixent xolair
        betnovate dermovate eumovate elocon protopic elidel canesten daktacort fucidin bactroban aquaphor cetraben epaderm
        diprobase eucerin cerave dermol accutane roaccutane differin valtrex zovirax tamiflu relenza paxlovid molnupiravir
        truvada biktarvy descovy genvoya prezista isentress harvoni epclusa hepsera comirnaty spikevax novavax gardasil
        prevenar shingrix zostavax boostrix havrix twinrix engerix fluad vaxigrip aldara efudix solaraze xgeva prolia
        fosamax actonel boniva forteo evista aclasta calcichew adcal fultium ferinject venofer monofer aranesp epogen
        oramorph oxycontin oxynorm endone targin nucynta ultram zapain solpadeine voltaren voltarol mobic celebrex arcoxia
        feldene toradol imigran zomig maxalt aimovig emgality ajovy sinemet madopar stalevo mirapex requip azilect aricept
        namenda exelon reminyl tysabri gilenya tecfidera ocrevus aubagio copaxone avonex rebif riluzole
        kardex doppler holter hoist zimmer yankauer ambu venturi hudson airvo bipap cpap nippy biro velcro zip tupperware
        amsler rorschach wechsler barthel braden gcs moca mmse phq gad audit dast sofa apache curb wells geneva
        streptococcus staphylococcus escherichia coli klebsiella pseudomonas candida aspergillus clostridium clostridioides
        helicobacter pylori salmonella campylobacter listeria legionella mycoplasma chlamydia neisseria haemophilus
        borrelia plasmodium toxoplasma norovirus rotavirus adenovirus coxsackie epstein zika dengue ebola chikungunya
        sodium potassium chloride sulphate sulfate fumarate citrate phosphate hydrochloride besilate besylate acetate
        valproate bicarbonate gluconate carbonate hydroxide oxide nitrate tartrate maleate mesylate succinate folic
        gujarati tamil telugu malayalam kannada marathi sinhala farsi dari pashto somali amharic tigrinya yoruba igbo hausa
        swahili zulu xhosa afrikaans shona twi tagalog filipino cebuano malay khmer lao burmese hmong nepali hebrew yiddish
        kurdish albanian croatian serbian bosnian bulgarian romanian hungarian czech slovak slovenian lithuanian latvian
        estonian finnish danish norwegian icelandic ukrainian georgian armenian azeri kazakh uzbek mongolian tibetan maori
        samoan tongan fijian hawaiian navajo quechua creole welsh gaelic catalan basque galician braille makaton auslan
        toyota corolla honda civic ford fiesta focus nissan mazda hyundai kia volkswagen golf polo audi bmw mercedes benz
        volvo renault clio peugeot citroen fiat skoda octavia seat vauxhall astra corsa tesla subaru jeep chevrolet
        wikipedia youtube netflix spotify tiktok snapchat instagram twitter linkedin reddit telegram signal paypal venmo
        ikea aldi lidl sainsbury morrisons waitrose woolworths coles chemist superdrug walgreens publix kroger safeway
        tylenol weetabix marmite horlicks guinness ribena lucozade gatorade pedialyte dioralyte ensure fortisip complan
        ramadan diwali hanukkah passover yom kippur rosh hashanah navratri vaisakhi songkran tet nowruz halal kosher
        mondays tuesdays wednesdays thursdays fridays saturdays sundays macmillan
        brexit covid omicron delta medline pubmed cochrane snomed loinc icd
        abbvie actico adipex admelog aed aflac alibaba allevyn allianz allstate alvesco amazfit ambetter amerge
        amgen amtrak android anoro apgar aptamil aquacel arava argos arnuity arthritis asacol asda asmanex
        astellas atacand austedo avanti avapro avelox avent axert azulfidine baclofen banzel basaglar bcbs
        belsomra belviq benenden benicar bepanthen betadine biatain biaxin bimzelx biogen bisap bontril bovril
        bowflex briviact broviac caduet cafergot calpol calprofen canestan caplyta carefirst cashplus cdc ceftin
        cellcept centene ceporex cha2ds2 champva cheerios chloraprep chloromycetin chromebook cialis cinqair
        cipla cipralex cipramil clinifast coban colgate cortana cortef cpr cqc daiichi dayvigo decadron
        deliveroo deltasone depakine depo-medrol dettol dhl dificid diflucan distaclor dnacpr dnr dominos
        doordash doritos dosulepin durex dvla dwp easyjet ebay edarbi edronax efexor elmiron emirates enablex
        enfamil esa esurance etsy eurostar eversense evri exforge fanapt fasenra fda fedex felbatol fiasp
        firefox flexeril flexpen florinef floxapen frova fucithalmic fycompa gabitril gadovist gdpr geha
        geico genentech geodon germolene gilead gillette glaxo glucomen gmc gralise granuflex greggs greyhound
        groshong grubhub gsk halcion halfords has-bled healthnet hermes hibiscrub hickman hipaa hipp
        hmrc homebase horizant huel huggies hyzaar ilaris ilumya imac imuran inadine incruse inegy ingrezza
        instacart insulet invega ipad ipod jelonet jetblue juul juxtapid kaltostat keflex kenalog kfc kindle
        kineret klonopin kwikpen kynamro lamisil latuda lego lemsip leqvio levaquin liletta listerine loestrin
        lopid lotrel lovastatin lovaza lpa lufthansa lupin lustral lyft lyrica lyumjev macbook macrobid
        macrodantin magnapen malecot mcdonalds medela medrol meld mepilex metlife mhra microsoft minocin molina
        mounjaro mylan myrbetriq mysoline nandos nelaton neoral nescafe neurontin nexletol niaspan nicorette
        nicotinell nihss nintendo niquitin nivea nizoral nmc nordictrack nordisk novartis novo novopen nucala
        nurofen nurtec nutella nutribullet nuvaring oatly omnicef omnipaque onetouch onfi opsite optifast optum
        oral-b oreo oreos osha otezla oxfam pampers pap paragard peloton pentasa plan-b plaquenil playstation
        plendil poa portacath pravastatin pret primark pringles proair profore prograf prontosan prothiaden
        proventil pyrex pyridium qantas qsymia qulipta quorn quviviq qvar rapaflo rapamune redcross redivac
        relpax restoril rexulti reyvow robaxin royalmail rozerem rusch ryanair rybelsus sabril salofalk
        samaritans sanctura sandimmune sandoz sanofi saphris savella savlon screwfix seasonale semglee sensodyne
        septrin seroxat shein silenor siliq similac simplyhealth skelaxin skyla slimfast soliqua solostar
        solu-medrol sorbsan sotyktu soylent sporanox sprintec starbucks stiolto strava strepsils
        sudocrem suunto takeda taltz tambocor tampax tamsulosin tarka tegaderm temu tenoretic tep teva teveten
        tezspire tfl thorazine timi tommee toviaz tremfya tricor tubifast tubigrip tudorza ubrelvy unicef
        unitedhealth unitedhealthcare ups urispas uroxatral usps vancocin varenicline vascepa vaseline vegemite
        velosef verio versus viatris vibramycin vigabatrin vimpat visipaque vraylar vuse vytorin wayfair welchol
        wellcare whoop wickes wii wilko xbox xcopri xhance xiaomi xifaxan xopenex xultophy yaz ypsomed zanaflex
        aussie aussies kiwi kiwis brit brits yank yanks
        zarontin zentiva zepbound zestoretic zetonna zispin zithromax zydus zyvox
        """
    )
    .union(moreBrands)
    .union(wardWords).union(drugsAbroad).union(housesAbroad).union(tableAbroad)

    private static let substances = [
        "mab", "nib", "tide", "parin", "xaban", "triptan", "setron", "zepam", "zolam", "barbital",
        "caine", "dipine", "thiazide", "lukast", "floxacin", "cycline", "oxetine",
        "azine", "solone", "sone", "onide", "terol", "tropium", "formin", "glitazone", "phylline",
        "dronate", "vir", "tinib", "profen", "coxib", "dopa", "giline",
        "oma", "uria", "penia", "cytosis", "trophy", "plegia", "paresis", "kinesia", "phasia",
        "pnoea", "pnea", "rrhoea", "rrhea", "centesis", "lysis", "metry", "tomy", "coccus",
        "bacter", "virus", "globin", "phosphate", "amide", "idone", "oxin", "aemic", "emic",
    ]

    /// A drug, a germ or a finding by its ending.
    static func isSubstance(_ lower: String) -> Bool {
        lower.utf8.count > 6 && substances.contains { lower.hasSuffix($0) }
    }
}
