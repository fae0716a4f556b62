/// Word lists for redaction; lower case, one set for each use.
enum Lexicon {
    static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// Whether a word is an everyday or medical one, and so no name by itself.
    static func isCommon(_ lower: String) -> Bool {
        common.contains(lower) || medical.contains(lower) || isMedicalByForm(lower)
    }

    private static let endings = [
        "ologist", "ologists", "ology", "ological", "iatrist", "iatrists", "iatry", "iatrics",
        "iatrician",
        "ectomy", "ographer", "therapist", "icist",
        "ostomy", "otomy", "itis", "osis", "emia", "aemia", "pathy", "plasty", "scopy", "graphy",
        "algia", "pril",
        "sartan", "statin", "olol", "azole", "cillin", "mycin", "gliptin", "gliflozin", "prazole",
    ]

    /// A word of medicine by its ending: a specialty, an operation, a disease, a drug.
    static func isMedicalByForm(_ lower: String) -> Bool {
        lower.utf8.count > 7 && endings.contains { lower.hasSuffix($0) }
    }

    /// Small words inside surnames.
    static let particles: Set<String> = [
        "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "al",
        "el", "bin", "ibn", "ben", "st", "ter", "ten", "ap", "ferch", "ni", "ní", "nic", "mac", "e",
        "y", "zu", "af", "av", "abu", "bint", "binti", "das", "do", "dal", "lo", "op",
    ]

    static let months: [String: Int] = [
        "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
        "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
        "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
        "dec": 12, "janvier": 1, "février": 2, "fevrier": 2, "avril": 4, "juin": 6, "juillet": 7,
        "août": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "enero": 1,
        "febrero": 2, "marzo": 3, "abril": 4, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9,
        "octubre": 10, "noviembre": 11, "diciembre": 12, "januar": 1, "februar": 2, "märz": 3,
        "juni": 6, "juli": 7, "oktober": 10, "dezember": 12, "gennaio": 1, "febbraio": 2,
        "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "settembre": 9, "ottobre": 10,
        "dicembre": 12, "janeiro": 1, "fevereiro": 2, "março": 3, "maio": 5, "junho": 6,
        "julho": 7, "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12,
    ]

    static let units = words(
        """
        mg mcg µg ug g gram grams kg kgs kilo kilos lb lbs pound pounds stone st oz ml l litre litres liter liters cm
        mm m metre metres meter meters km mile miles ft feet foot inch inches in bpm mmhg mmol percent pct c f degrees
        degree hz iu units unit meq dl kcal cal calories steps minutes minute min mins hours hour hr hrs seconds
        second sec secs days day weeks week wks wk months month mths tablets tablet tabs tab pills pill capsules
        capsule puffs puff drops drop doses dose times x reps laps beats breaths per out over sats pack packs pints
        cigarettes cups glasses bottles points quid pounds dollars euros km/h mph kilometers kilometres
        """
    )

    static let titles = words("mr mrs ms miss mx dr doctor prof professor sir dame rev reverend")
    static let capitalTitles = words(
        "nurse sister matron midwife surgeon consultant sra señora señor senora senor mme mlle monsieur madame herr frau doña hajia alhaji sheikh cllr lady sgt capt physio pharmacist counsellor counselor therapist father captain sergeant officer judge rabbi imam pastor aunt auntie aunty uncle grandma grandpa granny nan cousin nanna nonna nonno abuela abuelo oma opa babcia bhai didi hajj haji hajja ratu pani bibi chacha chachi"
    )

    static let relations = words(
        """
        son daughter wife husband partner mother father mum mom mam dad brother sister aunt auntie aunty uncle cousin nephew
        niece grandson granddaughter grandmother grandfather grandma grandpa gran granny nan nana boyfriend girlfriend
        fiance fiancé fiancee fiancée friend neighbor neighbour carer caregiver baby child kid twin stepson
        stepdaughter stepmother stepfather stepmum stepdad roommate flatmate housemate mate pal bestie colleague boss guardian boy girl
        mother-in-law father-in-law gramps grampa grampy gramma granddad grandad nanny nanna nonna nonno abuela abuelo opa oma mama papa
        cleaner babysitter childminder gardener hairdresser driver teacher manager supervisor warden coach trainer tutor helper
        volunteer solicitor lawyer vicar pharmacist chemist dentist optician physio chiropodist podiatrist dietitian counsellor
        counselor midwife doula osteopath chiropractor keyworker paramedic receptionist secretary interpreter
        hooyo aabo ayeeyo awoowe babcia dziadek mamgu tadcu tita tito kuya ammi abbu amma appa halmoni abuelita memaw mamaw papaw
        mawmaw pawpaw yiayia pappou teta kokum mushum dtr gdtr dadi
        lad lass bairn nipper mummy mommy daddy fella hubby missus lodger tenant landlord landlady patient client gp consultant therapist
        sis bro bf gf bff hubs wifey wifie roomie godson goddaughter godmother godfather godchild kiddo toddler eldest youngest
        stepmom stepbrother stepsister lolo didi bhabhi bhai chacha chachi baba nani ouma oupa
        """
    )

    static let family = words(
        "gramps grandad granddad nan nana granny hubby mommy mummy daddy dad mum mom mother father son daughter wife husband partner brother sister gran grandma grandpa baby boyfriend girlfriend carer"
    )

    /// What follows a name that stands for a disease, a sign or a thing.
    static let eponymTails = words(
        """
        disease syndrome palsy sign signs test cyst point fracture contracture oesophagus esophagus sarcoma lymphoma
        score scale catheter tube line manoeuvre maneuver contractions disorder phenomenon thyroiditis chorea ulcer
        reflex procedure operation gland duct tumour tumor position pouch virus ataxia wort hernia block stain
        anaemia anemia dementia node nodes nodule nodules bodies body sinus fissure criteria classification index
        formula hicks dance danlos barre barré barr pick vitus elbow neuroma neuralgia arthritis spots angina
        angle view position incision forceps splint harness airway blade respiration breathing kyphosis nerve plexus grade stem bowel triage
        manometry grading staging thumb finger toe heel knee chart stool stools
        approach technique method osteotomy tear tears chart charts frame frames stocking stockings walker stage stages equation ratio sheet sheets
        scheme curve crutches cannula dressing murmur facies triangle space pad bar bars bandage
        rules rule protocol exercise exercises questionnaire regimen diet
        roller oil tea water soap balm seeds leaves extract sprouts butter tubercles tubercle dehiscence criterion
        mask masks iodine solution drain clip ligature suture agar agglutinins crystals granules fever purpura gait collar
        encephalopathy psychosis cirrhosis cast brace splints lines bands hernias palsies contractures device retractor
        canal cells cell tetralogy teeth lesion lesions erosions key honey salts salt balsam sponge pads biscuit biscuits cakes deformity triad law ring rings sprain smear vein veins
        """
    )

    static let eponyms = words(
        """
        moro parkinson alzheimer crohn hodgkin hodgkins parkinsons alzheimers crohns bell bells graves hashimoto addison
        cushing down downs turner turners marfan raynaud raynauds sjogren sjögren tourette tourettes kawasaki lyme
        meniere ménière menieres wilson paget huntington huntingtons baker bakers colles dupuytren dupuytrens achilles
        apgar braxton heimlich glasgow barrett barretts ehlers guillain burkitt kaposi ewing epstein foley hickman
        babinski homan mcburney murphy morton mortons osgood perthes sever bright klinefelter edwards patau reye
        zimmer hoehn yahr lund browder holter kardex doppler bartter gitelman fanconi alport goodpasture wegener
        takayasu hirschsprung meckel waldenstrom gaucher fabry brugada mobitz wenckebach fallot nissen billroth
        duchenne charcot dejerine lhermitte uhthoff romberg weiss behcet behçet whipple peyronie peyronies wernicke korsakoff creutzfeldt jakob lou gehrig charcot asperger
        aspergers rett angelman prader willi noonan gilbert gilberts conn ramsay hunt horner still felty caesarean
        cesarean eustachian fallopian trendelenburg valsalva kegel kegels epley lachman mcmurray phalen tinel romberg
        rinne weber snellen ishihara mantoux pap papanicolaou coombs wood bouchard heberden osler janeway koplik
        kernig brudzinski gram john john's hartmann kaiser dix hallpike cobb scheuermann risser kayser fleischer rovsing
        mallampati waterlow barthel killip pugh gleason breslow ranson hinchey lisfranc maisonneuve pott bankart sachs
        finkelstein ober lasegue lasègue bence virchow cheyne stokes kussmaul biot nikolsky auspitz gottron koebner trousseau
        chvostek cullen blumberg carnett courvoisier dercum mirizzi ogilvie plummer vinson zenker zollinger ellison mallory
        boerhaave bartholin skene sengstaken swan ganz yankauer guedel macintosh ryle ringer bier pfannenstiel lanz kocher
        magill penrose kirschner steinmann ilizarov pavlik ponseti barlow ortolani galeazzi monteggia colle spurling hoffman
        hoffmann ludwig bornholm quincke vincent conn cushings addisons perthe freiberg kienbock köhler panner blount
        salter simmonds bristol morse bruce brandt daroff ottawa rotterdam maddrey naughton semont blatchford centor curb charlson karnofsky norton braden steinbrocker tanner
        kerley hudson lugol cormack lehane beighton bazett cockcroft gault schirmer venturi bair hugger
        """
    )
    .union(rareEponyms)

    static let countries = words(
        """
        england scotland wales ireland britain uk usa us u.s america canada mexico france germany spain italy portugal
        poland romania ukraine russia turkey greece india pakistan bangladesh china japan korea vietnam thailand
        philippines australia zealand nigeria ghana kenya somalia ethiopia egypt morocco brazil argentina colombia
        jamaica cuba europe asia africa alabama alaska arizona arkansas california colorado connecticut delaware
        florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
        michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey york carolina dakota ohio
        oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming netherlands
        belgium switzerland austria sweden norway denmark finland iceland israel jordan iran iraq syria lebanon
        uganda tanzania rwanda burundi zambia zimbabwe malawi mozambique angola namibia botswana lesotho eswatini
        madagascar mauritius seychelles comoros djibouti eritrea sudan senegal gambia guinea liberia cameroon gabon congo
        algeria tunisia libya mauritania croatia serbia bosnia slovenia slovakia hungary bulgaria albania macedonia
        montenegro kosovo moldova belarus estonia latvia lithuania luxembourg malta cyprus armenia azerbaijan kazakhstan
        uzbekistan turkmenistan kyrgyzstan tajikistan mongolia cambodia laos myanmar burma bhutan maldives brunei fiji
        samoa tonga vanuatu guatemala honduras nicaragua panama belize bahamas barbados trinidad tobago grenada suriname
        guyana paraguay uruguay qatar bahrain kuwait oman yemen palestine taiwan greenland czechia crete
        ontario manitoba saskatchewan newfoundland labrador yukon nunavut queensland tasmania
        afghanistan indonesia malaysia singapore nepal lanka peru chile ecuador bolivia venezuela haiti dominican
        """
    )

    static let states = words(
        """
        al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or
        pa ri sc sd tn tx ut vt va wa wv wi wy dc on qc bc ab mb sk ns nb nsw vic qld sa tas act
        """
    )

    static let streetEnds = words(
        """
        street st avenue ave av road rd lane ln drive dr boulevard blvd way court ct close crescent cres terrace place
        pl square sq parkway pkwy highway hwy gardens gdns grove mews row walk circle cir trail trl loop alley hill
        bank brow fold nook croft meadow meadows garth mead chase orchard paddock ridge path trace cove bend landing park
        nagar marg colony enclave vihar layout chowk bazaar salai villas heights brae wynd gate
        strip knoll glade manor vista terr paddocks cottages rise view green quay wharf turnpike pike crossing plaza esplanade parade vale
        """
    )
    /// Those that tell a street without a number too.
    static let clearStreetEnds = words(
        "street avenue road lane boulevard drive crescent terrace parkway highway mews blvd ave rd ln"
    )
    static let foreignStreets = words(
        "rue calle avenida via viale corso piazza plaza ulica rua avenue boulevard chemin place largo strada carrer paseo travessa impasse quai"
    )
    static let rooms = words(
        "apt apartment unit suite ste flat shop villa plot floor fl room rm bldg building block lot # bus bte stiege apto piso interno puerta bloco lgh whg apartamento appartement"
    )

    static let cityPairs: Set<String> = [
        "santa fe", "los angeles", "san francisco", "san diego", "san antonio", "san jose",
        "las vegas", "new orleans",
        "st louis", "kansas city", "salt lake", "fort worth", "el paso", "long beach",
        "santa monica", "palm springs",
        "cape town", "hong kong", "sao paulo", "são paulo", "buenos aires", "mexico city",
        "tel aviv", "new delhi",
        "milton keynes", "new york", "oklahoma city", "st paul", "baton rouge", "santa barbara",
        "san juan",
        "fort lauderdale", "virginia beach", "colorado springs", "des moines", "little rock",
        "new haven",
        "bury st", "kuala lumpur", "ho chi", "addis ababa", "st albans", "st helens",
        "tunbridge wells", "king's lynn",
    ]

    /// Words that begin the names of towns, whatever follows.
    static let cityBeginnings: Set<String> = [
        "santa", "san", "los", "las", "puerto", "são", "sao", "santo",
    ]

    static let cities = words(
        """
        northumberland cumbria lancashire yorkshire cheshire derbyshire nottinghamshire lincolnshire leicestershire
        staffordshire shropshire herefordshire worcestershire warwickshire northamptonshire cambridgeshire norfolk suffolk
        essex hertfordshire bedfordshire buckinghamshire oxfordshire gloucestershire wiltshire berkshire surrey kent sussex
        hampshire dorset somerset devon cornwall merseyside tyneside teesside wearside cumberland rutland middlesex fife
        lothian ayrshire lanarkshire perthshire aberdeenshire argyll moray caithness sutherland gwynedd powys dyfed gwent
        glamorgan pembrokeshire carmarthenshire ceredigion anglesey flintshire denbighshire antrim armagh tyrone fermanagh
        donegal mayo roscommon leitrim cavan monaghan louth meath westmeath longford offaly laois kildare wicklow wexford
        carlow tipperary clare kerry connemara bavaria saxony tuscany umbria lombardy sicily sardinia catalonia andalusia
        galicia normandy brittany provence burgundy alsace punjab gujarat kerala maharashtra rajasthan bihar assam
        hackney lambeth southwark lewisham greenwich barnet enfield ealing hounslow hillingdon harrow brent newham redbridge
        barking dagenham havering bexley bromley merton sutton kingston richmond twickenham putney clapham battersea balham
        tooting streatham peckham dulwich walthamstow leyton stratford poplar whitechapel shoreditch hoxton
        bulawayo harare lusaka lilongwe maputo windhoek gaborone luanda kinshasa douala yaounde dakar bamako conakry freetown
        monrovia ibadan kano enugu benin kumasi mombasa kisumu entebbe mwanza dodoma mogadishu hargeisa khartoum tripoli tunis
        algiers casablanca marrakesh fez rabat alexandria giza aleppo damascus homs beirut amman haifa jerusalem jeddah mecca
        medina muscat manama basra mosul erbil tabriz isfahan shiraz mashhad kabul kandahar herat peshawar quetta rawalpindi
        islamabad faisalabad multan amritsar ludhiana jaipur lucknow kanpur patna pune nagpur surat ahmedabad bhopal kochi
        coimbatore madurai colombo kandy chittagong sylhet kathmandu pokhara yangon mandalay hue danang cebu davao surabaya
        bandung medan penang ipoh guangzhou shenzhen chengdu wuhan tianjin nanjing hangzhou chongqing taipei kaohsiung busan
        incheon daegu yokohama nagoya sapporo fukuoka kobe kyoto hiroshima vladivostok novosibirsk kazan samara omsk kharkiv
        dnipro zaporizhzhia donetsk tbilisi yerevan baku tashkent almaty riga vilnius tallinn tartu kaunas bratislava kosice
        brno ostrava pilsen graz linz salzburg innsbruck lausanne bern lucerne lille nantes toulouse bordeaux strasbourg
        rennes grenoble dijon nice genoa bologna palermo catania verona trieste bari malaga bilbao zaragoza murcia granada
        cordoba palma coimbra braga faro utrecht eindhoven groningen hague ghent bruges liege bergen trondheim stavanger
        gothenburg malmo uppsala aarhus odense tampere turku reykjavik thessaloniki patras heraklion izmir bursa antalya
        adana konya skopje tirana sarajevo zagreb split ljubljana belgrade novi timisoara cluj iasi varna burgas
        recife salvador fortaleza brasilia curitiba manaus belem rosario mendoza montevideo asuncion quito guayaquil medellin
        cali barranquilla maracaibo managua tegucigalpa guatemala oaxaca puebla merida cancun veracruz acapulco hermosillo
        saskatoon regina moncton fredericton kelowna kamloops kitchener windsor hamilton barrie sudbury brampton mississauga
        geelong ballarat bendigo cairns townsville darwin newcastle wollongong toowoomba launceston dunedin tauranga
        bakersfield stockton anaheim riverside irvine chula glendale scottsdale mesa tempe chandler henderson amarillo lubbock
        laredo mcallen waco corpus shreveport mobile montgomery huntsville chattanooga knoxville greensboro durham asheville
        wilmington myrtle columbia augusta macon tallahassee jacksonville pensacola sarasota naples ocala gainesville
        hialeah allentown scranton erie bethlehem trenton newark camden yonkers utica ithaca poughkeepsie bridgeport
        stamford waterbury burlington montpelier bangor nashua concord lowell brockton cambridge somerville quincy duluth
        bloomington rockford peoria naperville joliet evanston gary bend boulder pueblo provo ogden boise missoula billings
        cheyenne casper fargo bismarck sioux rapids davenport dubuque waterloo topeka overland olathe kalamazoo saginaw
        heathrow gatwick stansted
        london manchester birmingham leeds liverpool sheffield bristol glasgow edinburgh cardiff belfast dublin cork
        galway limerick newcastle nottingham leicester coventry bradford hull plymouth southampton portsmouth brighton
        oxford cambridge norwich exeter swansea aberdeen dundee inverness york derby stoke wolverhampton sunderland
        middlesbrough blackpool preston bolton stockport oldham rochdale wigan warrington reading slough luton watford
        swindon gloucester cheltenham bournemouth ipswich peterborough northampton milton crawley croydon hackney
        islington camden brixton tottenham wimbledon boise chicago boston houston dallas philadelphia phoenix denver
        seattle portland atlanta miami orlando tampa detroit cleveland columbus cincinnati pittsburgh baltimore
        milwaukee minneapolis memphis nashville louisville charlotte raleigh austin tucson albuquerque sacramento
        oakland fresno omaha tulsa wichita brooklyn queens bronx manhattan harlem springfield albany buffalo rochester
        syracuse hartford providence worcester richmond norfolk charleston savannah birmingham mobile jackson
        indianapolis toledo dayton akron lansing flint madison topeka lincoln spokane tacoma eugene salem reno
        anchorage honolulu toronto montreal vancouver calgary ottawa winnipeg edmonton halifax quebec sydney melbourne
        brisbane perth adelaide canberra hobart auckland wellington christchurch paris lyon marseille berlin munich
        hamburg cologne frankfurt stuttgart vienna zurich geneva basel madrid barcelona seville valencia lisbon porto
        rome milan naples turin florence venice athens istanbul ankara warsaw krakow prague budapest bucharest kyiv
        moscow amsterdam rotterdam brussels antwerp copenhagen stockholm oslo helsinki delhi mumbai bangalore chennai
        kolkata hyderabad karachi lahore dhaka beijing shanghai tokyo osaka seoul manila bangkok jakarta singapore
        hanoi lagos abuja accra nairobi johannesburg durban pretoria cairo kigali kampala bogota lima santiago
        caracas havana kingston tijuana guadalajara monterrey tehran baghdad riyadh dubai doha chesterfield doncaster barnsley huddersfield halifax burnley lancaster carlisle durham darlington hartlepool gateshead scarborough harrogate wakefield rotherham grimsby lincoln mansfield shrewsbury telford hereford worcester redditch solihull dudley walsall rugby kettering bedford stevenage chelmsford colchester southend basildon maidstone dover hastings eastbourne worthing guildford woking basingstoke salisbury taunton torquay truro bath cwmbran newport wrexham bangor stirling paisley kilmarnock falkirk ayr derry lisburn newry kilkenny waterford sligo tralee gdansk wroclaw poznan lodz katowice szczecin plovdiv sofia odesa lviv minsk
        """
    )
    .union(moreTowns)
}

extension Lexicon {
    static let functions = words(
        """
        i a an the this that these those my your his her its our their he she it we they me him them us you and or but so if
        then when where why how what who which is are was were be been am do does did has have had can could will would shall
        should may might must not no yes in on at by for with from to of off up out over under about after before since until
        while because as than too very just also only even still already again here there now today tomorrow yesterday please
        thanks thank hi hello hey ok okay sorry just since any some all both each every other another such more most less few
        many much one two three four five six seven eight nine ten first second last next new old good bad feeling feel
        i'm i've i'll i'd don't can't won't isn't it's that's there's he's she's what's let's didn't doesn't
        """
    )

    /// Whether a word only holds sentences together.
    static func isFunction(_ lower: String) -> Bool { functions.contains(lower) }
}

extension Lexicon {
    private static let bases: [Character: Character] = {
        var bases: [Character: Character] = [:]
        let rows = [
            "aáàâäãåāăąạảấầẩẫậắằẳẵặǎ", "cçćč", "dďđ", "eéèêëēęěẹẻẽếềểễệė", "gğģ", "iíìîïīıịỉĩ",
            "lłľ", "nñńňņ", "oóòôöõøōőọỏốồổỗộớờởỡợơ",
            "rřŕ", "sšśşș", "tťțţ", "uúùûüūůűụủũứừửữựưǔ", "yýÿỳỵỷỹ", "zžźż",
        ]
        for row in rows {
            guard let base = row.first else { continue }
            for letter in row.dropFirst() { bases[letter] = base }
        }
        return bases
    }()

    /// A word without the marks on its letters, as the lists of names are written.
    static func plain(_ lower: String) -> String {
        if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
        return String(lower.map { bases[$0] ?? $0 })
    }
}
