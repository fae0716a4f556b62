// Towns of many countries whose names are no English words and no names of people, gathered by hand.
extension Lexicon {
    static let moreTowns = words(
        """
        aachen aalborg aalst abakaliki abbeville abbotsford abeokuta abergavenny aberystwyth
        accrington agra aguascalientes ajaccio ajmer akola akure akureyri alajuela alameda
        albury aldershot alesund alicante aligarh allahabad almere almeria alnwick alor
        altoona altrincham alwar ambala ambato ambleside amersfoort amiens ancona andover
        annapolis annecy antigua antioch antofagasta apeldoorn appleton aracaju arad
        aranjuez arbroath arcadia ardee arequipa arezzo arica arkhangelsk arklow arlington
        armenia armidale arnhem arusha arvada asaba asansol asbury ashbourne ashburton asti
        athlone athy augsburg aurangabad aveiro aviemore avignon awka ayacucho aylesbury
        ayutthaya bacau bacolod badajoz baguio bahawalpur baia bairnsdale bakewell
        balbriggan balikpapan ballina ballinasloe ballymena ballymoney bamberg banbridge
        banbury bandon banja banjarmasin bantry bareilly bariloche barisal barnstaple
        barquisimeto bartlesville batam batangas bathurst batley batticaloa bauchi bayamon
        bayonne bayreuth baytown beaumont beauvais beaverton beccles bega belgaum bellary
        bellevue bellingham belo beloit bemidji benalla bengaluru benidorm benoni bergamo
        berwick besancon bethesda bexhill beziers bhagalpur bharuch bhavnagar bhilai
        bhubaneswar bialystok biarritz bideford bielefeld bien biggleswade bikaner bilaspur
        biloxi binghamton biratnagar birgunj birr bishopbriggs blackrock blacktown blantyre
        blenheim bloemfontein blois bloomfield blumenau boca bochum bodmin bodo bognor bogor
        bogra bokaro boksburg bolgatanga bolzano bonn bootle boras botosani bottrop boulogne
        bowie boynton bracknell braila braintree brantford brasov brattleboro braunschweig
        brecon bremen bremerhaven bremerton brentwood brescia brest bridgend bridgetown
        bridgwater bridlington brighouse brindisi bromsgrove brookline broome brownsville
        bucaramanga bude builth bukoba bunbury buncrana bundaberg bundoran burbank burford
        burgos burnaby burnie burslem busselton butterworth buxton bydgoszcz bytom
        cabanatuan caboolture cadiz caen caernarfon caerphilly cagayan cagliari caguas
        cajamarca calabar calais calicut calistoga callander camaguey camborne campeche
        camperdown campinas cannes cannock carlsbad carmarthen carnarvon carrickmacross
        cartagena cartago cascais caserta cashel castellon castlebar castleford castlerea
        castries cavite celbridge cessnock champaign chandigarh changchun changsha changwon
        chania charleroi charlottetown chartres chelyabinsk chemnitz cheongju chepstow
        chernihiv chernivtsi chetumal chiang chiba chichester chiclayo chico chihuahua
        chilliwack chippenham chitungwiza choluteca chorley chorzow ciego cienfuegos
        cirencester clarksville clearwater cleethorpes clermont clifden clitheroe clonakilty
        clonmel clovis clydebank coatbridge cobar cobh cochabamba colac coleraine colmar
        comayagua comilla como compton congleton conroe constanta conway conwy coonabarabran
        cootamundra corby corfu corrientes corvallis cottbus covina cowes cox's craiova
        cramlington cranston cremona crewe cromer cronulla cucuta cuenca cuernavaca cuiaba
        culiacan culver cumbernauld cupertino cusco cuttack czestochowa daejeon dagupan
        dalian dalkey danbury dandenong danville darmstadt darwen davanagere daventry
        dearborn debrecen decatur deeside dehradun delft denbigh denpasar denton deva
        deventer devonport dewsbury dhanbad dindigul dingle dongguan dorchester dordrecht
        dortmund dothan downey drammen dresden drogheda drummondville dubbo duisburg
        dumaguete dumbarton dumfries dundalk dunfermline dungarvan dunkerque dunkirk durango
        durgapur dusseldorf eastleigh echuca edenvale edgeworthstown eger ekiti elblag elche
        eldoret elgin elkhart elmhurst elmira emalahleni embu ennis enniscorthy ennistymon
        enschede ensenada epsom erfurt erlangen esbjerg escondido esmeraldas esperance espoo
        essen esslingen evesham evora evreux exmouth fairbanks fairfax fairfield falmouth
        fareham faridabad farnborough farnham fayetteville felixstowe fermoy ferrara
        figueres fishguard fitzroy fleetwood flensburg florianopolis florissant foggia
        folkestone fontana footscray formosa foshan francistown frankston fredrikstad
        freiburg fremantle fremont frome fuengirola fukushima fullerton funchal furth fuzhou
        gadsden galashiels galati galle galveston gandhinagar gardena garissa gastonia
        gatineau gavle gaya gdynia gelsenkirchen genk germiston ghaziabad gifu gijon
        gillingham gilroy girona gisborne gladstone glastonbury glenelg glenrothes glenwood
        gliwice goiania gombe gorakhpur gorey gorzow gosport gottingen gouda goulburn
        gqeberha grafton grantham gravesend greeley greenock greenville gresham griffith
        guanajuato guelph guilin guimaraes guisborough guiyang gujranwala gulbarga gulfport
        gulu guntur gurgaon gurugram gusau guwahati gwalior gwangju gweru gympie gyor
        haarlem hackensack hagen hagerstown haiphong hakodate haldwani halesowen halle
        halstead hamamatsu hampton hanau hannover hanover harbin haridwar harlech harlingen
        harpenden harrisburg harrisonburg harwich hasselt hattiesburg haugesund havant
        haverfordwest haverhill hawick hayward haywards heerlen hefei heidelberg heilbronn
        helensburgh helsingborg helston hemet heredia hermanus hesperia hexham hildesheim
        hilo hilversum himeji hinckley hisar hitchin hoboken hohhot holguin hollywood
        holyhead hopkinsville horsens horsham hosur houma howth hsinchu huancayo hubli
        huelva huntingdon hutchinson huyton ibague ijebu ikeja ikorodu ilesa ilfracombe
        ilkeston ilkley iloilo ilorin imphal indore inglewood ingolstadt innisfail
        invercargill ioannina iqaluit iquique iquitos irapuato iringa irkutsk ivano jabalpur
        jacmel jaen jaffna jalandhar jalgaon jammu jamnagar jamshedpur janesville jarrow
        jeju jeonju jhansi jhelum jinan jinja jodhpur johnstown johor joinville jonesboro
        jonkoping joplin juarez jujuy juneau jyvaskyla kabale kabwe kaduna kagoshima
        kaikoura kailua kaitaia kakamega kakinada kalamata kalgoorlie kalisz kalmar kanazawa
        kankakee kannur kanturk karimnagar karlsruhe karlstad karnal karratha kassel
        katoomba katsina kecskemet keelung kempsey kendal kenmare kennewick kenosha kericho
        kerikeri keswick ketchikan khabarovsk kharagpur khayelitsha kherson khmelnytskyi
        khon khulna kidderminster kiel kielce kigoma killaloe killarney killeen killorglin
        kingman kingstown kinsale kirkcaldy kirkwall kiruna kissimmee kitakyushu kitale
        kitwe klamath klang klerksdorp knaresborough knutsford knysna koblenz koforidua
        kokomo kolding kolhapur kollam konstanz kortrijk koszalin kottayam kozhikode
        krasnodar krasnoyarsk krefeld kremenchuk kristiansand krugersdorp kryvyi kuching
        kumamoto kunming kununurra kuopio kurashiki kurnool kwekwe ladysmith lafayette lafia
        lahti lakeland lakewood lalitpur lampeter lamu lanzhou laoghaire laramie larne latur
        lawton leamington lecce ledbury leesburg leeuwarden legazpi legnica leiden leipzig
        leiria leith lekki lelystad leominster leongatha lerwick letchworth lethbridge
        letterkenny leuven leverkusen levin levis lewes lewiston lexington leyland lhasa
        liberia lichfield lillehammer limoges limon linkoping lipa lismore listowel
        livermore livingston livingstone livorno llandudno llanelli llangollen lleida lodwar
        logrono loja lokoja londonderry londrina longmont longreach longueuil longview
        lorain lorient loughborough loughrea lowestoft lubeck lublin lucca ludlow
        ludwigsburg ludwigshafen lugo lulea lund luoyang lutsk lymington lynchburg lynnwood
        lytham maastricht macclesfield maceio machakos machynlleth mackay macroom mafikeng
        magdeburg maiduguri mainz maitland makassar makati makhanda makurdi malahide malang
        malappuram malindi malvern mamelodi manado mandaluyong mandeville mandurah mangalore
        mangaluru manizales mankato mannheim manta manteca mantua marbella marburg mardan
        margate marikina maringa mariupol marlow maroochydore marquette maryborough maryport
        masaka masaya masterton masvingo matamoros matanzas mathura matlock matsumoto
        matsuyama maturan maun mayaguez maynooth mazatlan mbale mbarara mbeya mbombela
        mckinney mechelen medford meerut melaka menlo merced meriden merthyr meru messina
        mexicali midrand mildura milpitas minehead mingora miramichi miri mirpur miskolc
        mitchells mitchelstown miyazaki modena modesto molde monasterevin monmouth mons
        montego monterey montrose moradabad morecambe moree morelia morgantown morogoro
        morpeth morwell moshi mostar motherwell mthatha mulhouse mullingar muncie munster
        murfreesboro murmansk murwillumbah muskegon muskogee mutare muzaffarnagar
        muzaffarpur mykolaiv mymensingh mysore mysuru mzuzu naas nacogdoches naga nagano
        nagasaki nairn nakhon nakuru nampa namur nanaimo nanchang nanded nanning nanyeri
        napa napier nara narayanganj narbonne narok narooma narrabri narvik nashik natchez
        navan navi ndola negombo neiva nellore nelspruit nenagh nepean neuquen nevers
        newburgh newmarket newquay niagara niigata nijmegen nimes ningbo niort niteroi
        nizamabad nnewi nogales noida nonthaburi noosa norrkoping northallerton northam
        northwich norwalk novara nowra nowy nsukka nuevo nuneaton nuremberg nurnberg nyeri
        nyiregyhaza oamaru oban obuasi oceanside ocho ogbomosho oita okayama okehampton
        okinawa oldenburg olongapo olsztyn omagh ongole onitsha opelika opole oradea
        oranmore orebro orleans osasco oshawa oshkosh osijek osnabruck osogbo osorno ostend
        ostersund oswestry otley oulu ouro oviedo owensboro owerri oxnard paarl pachuca
        paderborn padova padua paducah paignton paihia palakkad palembang palmdale
        palmerston pamplona panaji panipat panvel papakura parana parkes parma parramatta
        pasadena pasay pasig paso passau pasto patiala pattaya pavia pawtucket peebles
        pekanbaru pelotas pembroke penrith penticton penzance pereira perpignan perugia
        pesaro pescara petaling petaluma peterhead petersfield petropolis pforzheim phuket
        piacenza pickering picton pietermaritzburg pimpri pinetown pisa pitesti pitlochry
        pittsfield piura plano pleven plock ploiesti pocatello podgorica pohang poitiers
        polokwane poltava pomona ponce pondicherry pontefract pontiac pontianak pontypool
        pontypridd popayan pori porirua port-au-prince portarlington porthcawl portimao
        portlaoise portmore portree portrush posadas potchefstroom potenza potosi potsdam
        prescott prestatyn prestwick pristina pudsey puducherry pukekohe pula punta qingdao
        quanzhou queenstown queretaro quetzaltenango quezon quimper racine radom raipur
        rajahmundry rajkot rajshahi ramsgate rancagua ranchi rancho randburg randers
        rangiora rangpur rathmines ravenna redcar redding redlands redmond redruth
        regensburg reggio reigate reims renton resistencia reston retford rethymno reynosa
        rhodes rhyl rialto ribeirao richards rijeka rimini rimouski ripon rivne roanoke
        rockhampton roermond rohtak romford romsey roscrea roseau rosenheim roseville
        roskilde rostock rostov roswell rothesay rotorua rouen rourkela rovaniemi runcorn
        rustenburg rybnik ryde rzeszow saarbrucken sagamu saguenay saharanpur sahiwal
        saint-denis saitama salamanca salerno salta saltash saltillo samarinda sandbach
        sandton sandusky sangli santander santarem saratoga saratov sargodha sarnia sassari
        satara sault schenectady schwerin scottsbluff scunthorpe secunderabad sedona segovia
        sekondi semarang sendai seremban setubal sevenoaks shantou shawnee sheboygan
        sheerness shenyang shepparton sherbrooke shetland shijiazhuang shillong shimla
        shipley shizuoka sialkot sibiu siegen siena siliguri singida sintra sitka
        sittingbourne skegness skelmersdale skerries skibbereen skipton skokie slaithwaite
        sleaford slupsk smolensk smyrna sochi sokoto solapur solingen sopot sopron sorell
        sorocaba soroti sosnowiec southfield soweto spartanburg squamish srinagar stafford
        staines stalybridge stanthorpe starkville statesboro stellenbosch steubenville
        stillwater stornoway stourbridge strabane stralsund stranraer stroud suceava sucre
        sukkur summerside sumy sundsvall sunnyvale sunyani suwon suzhou swanage szeged
        szekesfehervar tabora tacloban tacna tagaytay taguig taichung taihape tainan taiyuan
        takamatsu takapuna takoradi talca tallaght tampico tamworth tanga taos tapachula
        taranto taree targu tarija tarlac tarnow tarragona taupo tavistock teignmouth tema
        tembisa temecula temora temuco tenby tepic teresina terni ternopil terre teruel
        tewkesbury texarkana thames thane thanjavur thetford thika thimphu thirsk
        thiruvananthapuram thohoyandou thrissur thurles thurso tilburg timaru timmins
        tiruchirappalli tirunelveli tirupati tiruppur titusville tiverton tokoroa tokushima
        toluca tomsk tonbridge torrance torremolinos torreon torun totnes toulon toyama
        tramore traralgon tredegar trento treviso trier trincomalee trois tromso trowbridge
        troyes trujillo tuam tubingen tucuman tula tullamore tumut tupelo turlock tuscaloosa
        tuscumbia tuxtla tuzla tver tychy tzaneen uberlandia udaipur udine udon udupi
        uitenhage ujjain ukiah ulladulla ullapool ulsan ulverston umea umhlanga umlazi
        umuahia upington urbana uruapan urumqi ushuaia utsunomiya uttoxeter uzhhorod vaasa
        vacaville vadodara valdivia valdosta valladolid vallejo valparaiso vanderbijlpark
        vannes varanasi varese vasteras vaughan vejle veliko vellore venlo ventura
        vereeniging versailles veszprem vicenza vicksburg victorville vigo vijayawada
        villahermosa vinnytsia visakhapatnam visalia visby viterbo vizag vlissingen
        volgograd volos voronezh vung wagga waiheke waipukurau wairoa waitakere wakayama
        walbrzych walla wallasey wallingford waltham wanaka wangaratta wantage warangal
        warminster warragul warri warrnambool warwick watchet watertown waukegan waukesha
        wausau weimar welkom welshpool wenzhou westminster westport weymouth whakatane
        whanganui whangarei wheaton whitby whitehaven whitehorse whitley whitstable whittier
        whyalla widnes wiesbaden wilmslow wimborne winchester windermere wisbech witbank
        witney wodonga wokingham wolfsburg wonthaggi woodbridge woonsocket workington
        worksop worthington wuppertal wurzburg wuxi xalapa xiamen xian xining yakima yantai
        yaroslavl yarram yass yekaterinburg yellowknife yeovil yinchuan yogyakarta yokosuka
        yola youghal youngstown ystrad zaandam zabrze zacatecas zadar zakopane zamboanga
        zamora zanesville zanzibar zapopan zhengzhou zhuhai zhytomyr zomba zwickau zwolle
        """
    )
}
