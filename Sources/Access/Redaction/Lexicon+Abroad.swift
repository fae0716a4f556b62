// What is written with a capital in Britain, Ireland, Australia, New Zealand and India and is nobody: drugs, shops,
// schemes, services, food, drink and feasts.
extension Lexicon {
    /// Brands of drugs and remedies.
    static let drugsAbroad = words(
        """
        beechams thyroid alkaseltzer settlers bisodol kaolin compeed tcp vicks olbas sinutab sudafed benylin covonia tixylix
        calgel anbesol bonjela medised piriton piriteze benadryl zirtek pirinase dulcolax imodium buscomint windeze
        deflatine infacol dentinox nytol kalms berocca feroglobin spatone floradix pregnacare centrum haliborange wellwoman
        abidec dalivit e45 syndol paramol feminax deepheat deepfreeze movelat ibuleve nurofenplus mersyndol panamax dymadon
        febridol codral zyrtec demazin dimetapp duro-tuss durotuss duratuss bisolvon gastrolyte hydralyte metamucil mylanta
        quickeze degas gasx savacol difflam cepacol stingose soov paw hirudoid elevit blackmores ostelin swisse cenovis
        bioglan rawleighs maltofer ferrograd ferrogradumet aspro solprin cartia caltrate zostrix dencorub rapaid elastoplast
        aropax zoloft crocin dolo combiflam meftal saridon sinarest wikoryl cheston cetzine okacet levocet montair avil
        augmentin azithral azee taxim zifi cifran norflox oflomac metrogyl pantocid rabicip omez rantac aciloc gelusil
        digene pudinhara hajmola unienzyme electral enterogermina econorm vizylac domstal vomikind emeset ondem perinorm
        telma telmikind telsar amlong amlokind stamlo olmezest concor metolar betaloc cardace envas ecosprin clopilet atorva
        rosuvas storvas glycomet gluconorm glimisave galvus istamet trajenta ryzodeg mixtard huminsulin lantus eltroxin
        thyronorm thyrox shelcal gemcal calcirol neurobion becosules zincovit supradyn revital limcee evion dexorange
        livogen orofer folvite betnesol wysolone defcort omnacortil asthalin levolin budecort foracort seroflo duolin
        deriphyllin grilinctus ascoril benadon honitus koflet soframycin neosporin itchguard ringguard burnol moov volini
        iodex zandu amrutanjan himalaya liv52 dabur chyawanprash patanjali cystone septilin confido manforce ipill unwanted
        ovral deviry duphaston primolut meprate susten ddrops hifenac zerodol ultracet nise nimulid flexon brufen ibugesic
        voveran dynapar
        """
    )

    /// Shops, makers, insurers, schemes, offices and services; hospitals that are known by one word.
    static let housesAbroad = words(
        """
        woolies bunnings kmart myer iga priceline terrywhite chemmart amcal soulpattinson bigw officeworks dunnes supervalu
        centra spar londis tesco sainsburys poundstretcher boots weldricks currys wetherspoons wetherspoon wagamama mccafe
        hungryjacks oporto redrooster maccas supermacs abrakebabra bewleys tetley yorkshiretea pgtips eddierockets
        centrelink mygov ahm hbf ndis myagedcare beyondblue ambulancevictoria nurseoncall healthdirect racv nrma dva
        workcover worksafe westmead hiqa irishlife tusla pieta mencap barnardos nspcc ageuk ofsted healthwatch camhs iapt
        nuffield priory maudsley ayushman arogya janaushadhi aushadhi apollo medplus netmeds pharmeasy practo fortis medanta
        aiims pgi nimhans jipmer safdarjung pmjay cghs esic aadhaar aadhar abha cowin aarogya setu paytm phonepe gpay zomato
        swiggy zepto blinkit bigbasket flipkart meesho irctc rapido southerncross pharmac kiwisaver paknsave newworld
        eircode anpost
        """
    )

    /// Food, drink and feasts.
    static let tableAbroad = words(
        """
        maggi kurkure bingo haldirams haldiram bikaji parle parleg britannia boost amul frooti maaza limca thumsup campa
        rooh afza nimbu khichdi poha upma eid ramzan bihu bandhan irnbru vimto tizer bisto oxo cadburys hobnob jammie
        wotsits monstermunch tunnocks bulmers magners strongbow tennents bushmills tayto lamington lamingtons pavlova timtam
        timtams twisties arnotts tooheys bega dairylea freddo weetbix nutrigrain sanitarium upandgo redbull powerade
        """
    )

    /// Peoples, languages and faiths.
    static let peoples = words(
        """
        adventist afghan africans afrikaans akan albanian algerian americans amharic amish anglican angolan armenian
        asians assamese atheist aymara azeri bahai bahraini balinese baltic bantu baptist barbadian bashkir basque
        belarusian berber bolivian bosnian brazilian breton bulgarian burmese burundian cambodian cameroonian catalan
        catholics chechen cherokee chilean christians colombian congolese creole croatian cuban cypriot czech danish
        dari dinka ecuadorian egyptian emirati eritrean estonian ethiopian europeans ewe farsi fijian finnish flemish
        fula fulani gaelic galician ganda geordie georgian ghanaian glaswegian guarani gujarati gurkha guyanese
        haitian hasidic hausa hebrew hindko hindus hmong honduran hungarian icelandic igbo ilocano indonesian inuit
        iranian iraqi ivorian jamaican javanese jew jews jordanian kannada kashmiri kazakh kenyan khmer kikuyu
        kinyarwanda kirundi konkani krio kurd kurdish kurmanji kuwaiti kyrgyz lao laotian latvian lebanese liberian
        libyan lingala lithuanian londoner luganda lutheran luxembourgish macedonian malagasy malawian malay malayalam
        malaysian malian maltese mancunian mandinka maori marathi mauritian methodist mongolian moroccan mozambican
        muslims namibian navajo ndebele nepalese nepali nigerian norwegian ojibwe omani oromo orthodox pagan
        palestinian panamanian paraguayan pashto pashtun patois pentecostal persian peruvian pidgin presbyterian
        quaker quechua rastafarian rohingya romani romanian rwandan samoan saudi scots scouse scouser senegalese
        serbian shia sicilian sikhs sindhi singaporean sinhala sinhalese slovak slovakian slovene slovenian somali
        sorani sudanese sunni swahili swede swiss sylheti syrian tagalog taiwanese tajik tamil tanzanian tatar telugu
        tetum thai tibetan tigrinya togolese tongan trinidadian tswana tunisian turkmen tuvaluan twi ugandan ukrainian
        uruguayan uyghur uzbek venezuelan wiccan wolof xhosa yemeni yiddish yoruba zambian zimbabwean
        """
    )
}
