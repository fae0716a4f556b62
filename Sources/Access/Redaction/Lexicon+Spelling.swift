// How the names of people are spelled: a weight for each run of letters, for words that are of no list.
//
// Trained by tools/name_spelling.py (logistic regression over runs of two to five letters) on names of many countries (the
// lists of Faker, MIT; the census of the United States of 1990, public domain) against English words (SCOWL, see
// Lexicon+EverydayWords.swift), words of medicine (hunspell-en-med) and names of drugs (the open vocabularies that
// drug-named-entity-recognition gathers, MIT). One letter is one weight, `A` -32/12 to `-` 31/12.
extension Lexicon {
    /// How much more a word of small letters looks like a name than like a word or a drug: above 0 rather a name.
    static func nameLikeness(_ lower: String) -> Double {
        let name = plain(lower).filter { $0 != "'" }
        let word = [0x5E] + Array(name.utf8) + [0x24]
        guard word.count <= 40, runs.count == 16384 else { return 0 }
        var sum = bias
        for start in word.indices {
            var hash: UInt32 = 2_166_136_261
            for end in start..<min(start + 5, word.count) {
                hash = (hash ^ UInt32(word[end])) &* 16_777_619
                let length = end - start + 1
                guard length >= 2, length < 5 || end == word.count - 1 else { continue }
                sum += runs[Int((hash ^ hash >> 16) & 16383)]
            }
        }
        return Double(sum) / 12 + (isRareName(name) ? 2 : 0)
    }

    private static let bias = 20
    private static let runs = letters(of: table).map { $0 - 32 }

    /// What the letters of a table stand for, 0...63.
    static func letters(of table: String) -> [Int] {
        var values = [Int](repeating: -1, count: 128)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-"
        for (value, letter) in letters.utf8.enumerated() { values[Int(letter)] = value }
        return table.utf8.compactMap { values[Int($0)] < 0 ? nil : values[Int($0)] }
    }

    private static let table = """
        ciilhhekfgfefffighcgkfggfbicfalZhfhXhfhdleegcgckiffghfjikgfdgigefhedggiehgegfgagifjhfhgd
        flhhjgggeifffghigjfhffhgggkchdfgcggehbgheifggfijhbfgihhghfdgfiidehgfghchefgfgYZffhfhegfg
        fgidfjgfiidgjgfcgfgfeghkdeiebjcffhjejgfghifeefjefegfehieeoeifghgfVkcefdhdhedfffieffiggfl
        hhjjifhfeehmchiegffcfhjdfgegedgifhfifcfghgdefiffifgmihgfefgggffegfgeiffgfdcgmfjcgfhgfhgg
        feeeVfdhigefeihcdhjhdfehehfiggeaeggghgeffhdeifigjhefgdaegdeehgdehgfdhihjgceflgiodgdgigge
        jgffdfjfgeffkhdghcgkfUehggkgeigdhdgeedhfggehhidiZehaecjeffifcfZgfgedjfjghfgggddieihdhgjf
        fhehhcjfehfgkifiggfgdffghggcfigfigeeggcighffcgfkhhjfnifegghfffihddfggifelhghhaihfggfhegi
        fggihijeidfjfjgachkigghfgikhghbfiaZfffgggedhgffhfffhgejfjhemjfgghfdgfbgfggfhfgffcdeficjd
        igidggelfdbgkidfemggehkdhijghfefeahjfccgihgihgihgiceehhYiedhgggdfggcdbhhjgghffgfhggnghge
        iigfgeggfbkihfjfcgccffjhidfeicigeegigegidhggjhhgfdiihdggifgfhgghcegggcfXgehgbegghgbfidfe
        gffjgdfgfecghigfgfihgfghifhmgohmehifgdbfjkfefgeegikfZkeefggdeeffhfhiggggjggfWgjfgecciedc
        fihegiifdgZggidffbiefeffegiehXfifeZdhcheihjgegffciddhgfgehffgehffgihghhaheegbfgffbiinfjg
        hggdhgfggdeoejfehghghigcfeghgdfkggfefhgggehhfigjfgeeggdfgfgggjhhgfffhggfgagbkfhghgfiidgf
        ffeggghoegodgeeeicbglfhiffgfejggehfglegemkbggfgglghjjdghefgjghdejedYhgdhdkheijigfggXghfi
        gXenieZfhgeidgeifgYgfggefemfgiiffgfihfcffjfffffcecfiieeffhigagggefhhecghhfdfihgcgfnfhcib
        gidhgdfggffdihfjfggfkjdgjfeheggglghZgeiganbgfhcgffhmhfgfffhbifkgfhgedefdhggiggjgjfedehde
        Zffiifeeedfgkhegghfedgfhhghhhiffhhefdhfhhhggeeggffegffdbggjdeggkgfgghageefggfegghfqhgdbh
        cfkfjggghgifeiefeekheefdhheehfhfjfefghgdheefhdffdcifiggfiffeffjffffgfedhcefcgbgmifdghfZi
        geaddgggjeiggffefgieggfYhelgffhgehghfhemfgbeheflfheiigghcedgfghfhgghfhhfgffgfcbighhgeggf
        ihfhedeebefighgggchfgfdbgdgeeghgdffdhhgfjgfaegcgjfhhfhfhcigffjgefdiggeegcfgkgggggfhfgghf
        ffgdhlfhicecgbgefedghfgbefgggfkdgehiefgegfgghfheefgjgifgdggZgghbghhgegiegWeffeiieajedjgh
        hfhghfjijhihggfbgigdchdggcfhfhcghgdegagggfgcgbfiehfghhhigflgfjfghldfhcgffhhgedffgffddVff
        ggfigdgfaddedegifhfghkjchdffdghgigdheihfffcfiifehfghcfgfebfhigiedihgeeheiffhdehjjkgbcegg
        ekgebhggfigihlgfgighigklihgfZfgngggjfgfhjhogfheeggkgcffcjiejfhfgeehfZefhefhfedlfeeggifdd
        ffeghghfdjffhhchefiigfggedhgchffggfbhejhfmdfdcehghggilgghhfgffefeglcfjgflgcgefihehghfcgg
        dgeffecghggafihfjhffchhnfdlgfgjgehfhidfhgdhfYhegfhfggfhgefghfhhggigfgcfiffiejfeggdhfgjfZ
        eidfeedghkkigggegfhdghjhifhYfjddgfehgfhghhhfihdgcghffghffefgaggfeedZefkgdgchgefhehfighgf
        mhegeifhZkegfdfgfhgghggfggefgghhefagbdcggdggffmiWdchghdhefafffehdeeffefmgjihiffhdegdhdhi
        fgieeekigkfchghheeiffdgigjjdekegahdjgegfijkeqgehchiffhfgedhghieeghejeifcggfggkhgehhfgdhf
        dfdgigifffffgehghhhhedbihgffehhhehkhfhdficjfddhgghgffeedhfhdgcigmjgeefddcdfhifhffifhdahc
        egfhmjhffijfggefeZheibiigdhfhhgeikgfgggeeefgjcigegegdgbhfbgjaghggifgfdgfcggjehcfgggeogfh
        gheflggdagceefifgfhfiggfeficbiegfhehhhggdghhdeeahffjhheemhZfgdehehjggehgfhffichkhlghhiee
        fhhgfefihjhhhechjghegeggfffgjghlcgifhgighjehgfiahdhgehhhdefgjijffgedgfZdfhkhgefeeegjeefk
        ejgiihgeiffdeehggghgfkhfdhgfffhjghjdfgfffganhhdggfhdfhdehifeffegieihdhfcmdgekhhihkmgcfih
        gbddghdikehdhggjhgehhcegggehfeghhggiggeghdhfjckhhefhgajekghgeeggedhkffggjhdhfjffibgfggiu
        fghecmeeeeccgfiefgggcghgggfjgfdhjffgdffffbeedfgifhdggfgfgffheechddiilgdhdhfmedfefghhdegg
        aehhfeglgghjegheheieffhiffhhedeifhegfggfgkfebggfeeiifdgjgdjlkXhgidkggggdhfghefiggegffehd
        geggfgmmmgejgcfhihefeighfglkjieefhjgegijffdghhhefcggbdddbhfhacegihdjdefgjfhhghfegfffifZd
        degfdfghgdkghhfihgegfhggidhhifeehgkfhfhhjiihccggkggffafdmggfYgflghfcfefehffdhgfdgfgfhbie
        jeecfggghkgkffgghhfegflZfhaehhfhgffhgfggjdgfehjgdffffdgffeigdhfhdffggdidhggefegehgeegdfh
        aggffcdlhejkdhhghgdhlifihfhdfchhcffdggghigeebdgfceggcgefgggThfgcjhgfhihggcjfieYdffjfhhfi
        ehgfijfjgifigffechfgdjffjfbfeeebhgbiighfjgehqgcggemhjghefehghiffehhgggefhighdehkeefaefff
        iffehjffjhijglghdigcgmfafiihdlisghegdhdgggahkdeigjdgdecfkibgjchheggfhggfjcffgggajgdgelfi
        gooiiehhigedhnjhlijjbhfhgifgbggfikecddibfffgheifgkfiigdhjhhecefeggjihgfccighffghhffddfge
        gjefhfhgijdfgdggrfedhfkhkeagihlcgjehjfeecebffggjhiffdgffiZfheeghgiefhgegigfihgffagdfggih
        eihdccghgefehcegfidfefhekgciigdefjighhhkhigafgggdlfeghifgdhdejggbdghgghbiehffifihebieeic
        fimehedghdfeghigfffhfefjggefbgaeieedgigegkcgciggfghefhgdghdfggggcgjghhhghefeigfdcgefhdhd
        ggdfheiibgjfifdeifgigigdgfjheiiimfchehfgfihgfegggedgfdeggggaghpfdfdkfegeefghgkheigfehegg
        hfghjegbighfcggeceehhjhhhgffgffgffhafdeehgfjgffdhgfihgfgihfesYdgkiejgggefffiehgggiedcgfh
        gfbehdhhdkfhedehihheghhhfglghbhhfgegghdhehffefdiigbjkgfdeghjefdgeffieggXfgZgihghhiefgfei
        ghfehgegieeeddiedgdgghfeehaeeiegflbdehheggkdgbgdfnlfhddifgghecmgfhghhideZjhgdiicgjfhegdf
        ghhbghnfelifhedihegcgkiifegcjilhghfgddehejhkefffgifbnideffciififefgghgfeaggcffhgbfggfeec
        hghghgigggggcenhidgjgghghadffigdigjgejgiefffkfdghfghjfhgfgghghffgjffhegjkejihhhXZcffelhf
        hfgfhiheigeefffhgfghefhfgfigdhefjgfhfehfidgigibdihhighggffihhghifiihggghehegghffgghcgdgh
        hfeXejeffhffgesigggddgjehjdjdgddajbheghhgigpgigajedhggighhihedggfehghighefdghhgggedgeekg
        fhlefgefcgkgfncghdgghhgeeibgffghcggggefgfeffhfffgiffcfhhgiefifffighkYdfdgggffgffgagjgijf
        elfgfffgggefhhggpchcgggddfgehegfjfijbenghfgjghiabbgZfdfcfieggffgfffdfeggghfcfhggfggehfgf
        fehhffhglhghghgfgggdhhifhijifhgeifhehhhiicjeghgeglgjgfkfghgigjbceefjddhhgfhdfcedghhhfcge
        ehifgighgjagghggfgjhhgjfggdgfggffgheeffehfhfhhhhhhhhigeegifihgfcqfgffgghggmiigicgjffcgii
        ighighZegfheihjfeigagjgeladhefgbjihgfdgghdhdfehghfefhegkhgjfjbgfjhifhghfagdglhfggiehfgfg
        fdhegXihefieheheghgfgdjlgfcRlihhekdgghihggefceiiigfedhfihkgjhhlZigheghdgecofgkkedjihghck
        ifegcigifhhfgjgfphhihjggcgfheihhfhgedgebkgffghfhfhggeigidifegghghggehihdheegfkgefhgghdfg
        dfdeZhgiegdiYghghhfiiidffgcegiefbjggjienhhhjggdhhgijmdjiffhihhigeihfgahhhggfgfgghgdjgjie
        ghefdfjdghhcbhgghifjgffhccghfdgedhiehgafffefgdghfiebfejdeigggfjffegfdfgfjffhifhggkYhgfgg
        gffffgghfeljfifchcfdedibaheggdegeffhfgiihginijhdggfkefggegdefghigdefgdhgefaeghhihjchefdf
        hhffgfacioehgeefghggieijehfdggijhfgebdmYcgfcieegggejfhhhghhfghefeggkgcchhkggjiffgdceiege
        fdfihdggjeefgfigchjhfdfdgcfgfifcgcbchdgckffgcfehcfdfiejgefdjgihfieeegiidhhgijhggeedZihgg
        iceggbggdcedhgfcjfihgghgfhfgdefbggfgcbggfdkfghggefgdfedjgiegheXghgggedkffgifhhdgfiehhehf
        gjfhefgiagggkhgggiifhifhfhhhgbhggfghhebfgbgheXgggggkifgcXehhhgejggehiefgbggghifgkjggggff
        hghhheffddheigjfhcifijgbefimhghffdfggghgeefifghgiefhefdigggifggfhgdghegdgYejfhhffhedgefi
        jdhdaeggcegcheggfiehgcafegffhggjgheieffghhgffiggffgcghfkggfbhegefhhhdfbfhiggedcehdfdkfif
        hkgngfhidheeggcilgjcgdhbigbjXdefhchggeieheeffhfbeghhcghjghdeefhhgfgedfcghgeflghdfigdffgg
        ggifcegfhhckfgkYgggeeeghldffgifggeghgbhjggkfhhfgedgghlifghfhggifbgggghedgfhcdefgjkggekfg
        eigfhhdhfjgieffghmehehfffghgdgfhdhgifhcefhehbgfjchijdfigfghdggfggbibffedkfgfdidffhfggdgf
        hfelhedhiefgihjgheeeifghgffdeeffgfheigbehfiheggdgjifjehegihffdgghfggfhighhficdfeeigfhcgk
        hfffdehggngeggjefbmhhigfkhfhihgefffdgijgkilfdhffhhfehfgfcgggbXhgghijihegflfdfehfhedggfgg
        chgeglgibdgefgeihgfiffghffagdikgghfghfihhhigfTeffffififcgdjegigcgefgeahhenehWeiikYfefcfd
        ehghghfkffgcWggifehegkggfmekhfbgdfhfgdgghgefehfheidlfhfhgfhffhajfagiliffhjgmhedfiegfeheg
        ghkffdheifhggeegfifhfghfjgfggggfhjkifceghdhefffdighgiddfhjeghdfefebhghcffchgghgjkgehiihq
        fiYehffkhhdggfghagcdhkffjfeedggghfgeihfibfeejejhefgggfghifiiigfgdjighigejfffkgeeligchdgh
        hheffgghbhhjfjgdcfghedehhadnhkcfggiijigZfedggcdeehffgjfhedfgiheggfhdhjfiihffgfjfgggeffbn
        iggghfigifihggfeghfghgifkdgehfikggmeegifiggjfgeggfdjfbefigfehlfdiSieoiegieigcegfhcefggeg
        gggdihefgihehehffggfefhggkhgekdhedbfjgjfYejfffegfggejgoihhgehbhgegeieekghfhhcfdfejhcgghc
        fcgiggelgjjfgeejdfdhfhcefhghXheefgggfedjdhbgffheggdkgfggigcghfdihggdjmihdfbifeghfgheggkf
        jmgefhgfchlgbfhjfgfhdheehgiffhchgfeeideefejjfekjdgfejeihghgghfggehgchlgdddighbdegfhhYgbm
        cgfgggifggggeagheefjkghhhkfheeghgdhgghgfghhheegdgkhgdfffhfigfghejgffgehgfkhcfhoffgdhddkg
        ZlhiiiifgjkegcfcgggfdgecgiegedehYhepidfkfihchhffefehiehffgjhjfmfgXgfhfghWhgigfdecfidgcei
        fhgffhfjggcghYdgfifcfjggghdgjhhfhfiejfegdffehfkkhgefcifffgigehhgdjejidgggigigaiehcigfgef
        hededjehgfkjiccgigifekhghffcbihfggefhdghfdgbihcgZcggfiihehfhddglfgfdifgegehfgjggffffhhgd
        fgkghggXggfefegfghgfhigggefgedifefcjfehgfihheiejgfekdhddhjfhehhibhgkffaggjehhffkffgghiif
        effkffhfedckhghgdajSikjgchegfgegghhhgejfcdflgkbhjfeieffcdggifhhkhghhgfeheheegngfeifhgkgg
        hgfeecdhfgihcgggehgdhgceihieffdhdhffggkfgghhebfhifjgeffcghhfifehifeieefehihfhegefgeZhgbi
        feccecghghhhghifghgefiggcZcgggfgeidareeggjjfffheidgfghgfdegfgflhifmgffeigjeffegghhhfgghf
        gZfhiffegdjggefgceedfdffiegcfgehfjibgedbehicmghZkhhgefdedgnfgfgfeklgfaiihhhcdhfgcefcfgjg
        jggbkjegfgbegigisghgbfgggeffghefggiehgefgehghgjfefcifgdfihggfffgjidghecggifcicgefffffhfg
        iggghgegghgfegghZgeihgddgghhhhecfgiieeegebfeehhfehhgfddehgfhffgfhghghgekefhffhejicfgfgeg
        cfgcggheblifhcjfgffmgggigegggehefhfhhiYfgecjghhhjehdfhifgeddhhgfeghdhljidgmfkidfgjhfggif
        eekfjceghfbhiddgfgdglbrigfhgbfkheigjfifggeefcgfghifYeifgdggegbegghfghggefffhhejggfeibfci
        fmmdjfjhgdggejiihfjgdiihfffhchhegfggfjhifihdfdejhhffcfhhagdiggfhfiedgihhefdgeggghfhhcglg
        ighekhgbgggfgiahghgjeedfgfhXkcgfghhigefhidejfhdhikhkegdjdghkfcghiefhgddedgeffgbghhfdfZee
        hfgeggefdffefgdegfghfddkfffidfeeighbehhfbieeffgceeihffehfggdahggdadgdfggeifkigfeedifigfa
        egegfifeiheeehhklbheiefggkffhiYeddgYgjfjfhekhhgeeggifefgeiegcfhgjfdhfjgeggigjcgfjdhgcgki
        eiggghiehidhgiggghffjggkgekffdgggaffekbifeefkhefhebiegffgfgheghghgekfjdhihfgfgffkchefghf
        Ychfffhgghfgigggghfefhffhjiieicieeheggdjdfffepeehhekediffjbhggiggggihgfghlgfgfiicfehgifh
        ghgjcfihehfidjgejkgghkdfhhdfgfimichlhijgigdfhaegdgggfgeecafhhfdhgfhehgkhghdgfggfeeeihfhf
        ecceefigeflghpgihgieegeggfihkfghhflhhhigegfffemilfgchfegjfhffjdegdfgghifheggYfefdbfegdif
        ecdfehhgdjddghehefghghdggghdfgefeehhggeifeefYfehghfhfefggfghkggghheghhhfjddbfijjgigdfgif
        ZkhhffiififgfgcfhgcggghgefjaafghffddhdcfjigadgaZdggfhlghhhgjeefefbhlhehihgegggfgciggdegh
        hghkfgheihggadgfgfhkfgggoiedimgchfgggefgfghdgggjggfiddcedgjchhhmfgkfggefmehiiejdlfffhhgh
        igfefffggghheheiekihfdffhgfefehgdeiheefelehfifedgecdheffhfgffeaffgigffhfddidhddhhhefgegg
        fhehghegbgfZeafeifhhggdeeeihhgjggfghgfgjYighieigidfehdjggdgighheddhgighacgfgfgejdgigfhgf
        hhhcegdgffgechgigggggcieckgeefhieejgfbgjdfjgieighgfdfgeeehhfhefcfgjkhgggeggdiggefdfkgffg
        efhdfhggflndkhehggggkffjghieehhgghefihghgfjgggegfhbghhegceekcihjgdiifgfgheghifdiheieefhf
        ieiigfgefghhihidefgdfigcbgfafhhliiehkiegfaogghffghgeiiffechaeggcdgfgfeigigdcgifgjhgeigeh
        cgfjffhgfgihfgeffagfgeghijgdhgifhfgggghighchiffgieciggieeieeghhefbghefgldgjhefcljedehhhg
        hifgfieiefgiijgfdfehejgihlhggcijbheefegfdggjfgcidZfecZfmffegffffdfdhgchfehehfhiegiggjieh
        gmgefdhggeidifcjhgghghgdffjagfghfghhedifggihfgigeehfjiegccigfhkdhgigggjfgcifhihhdfggfefc
        ghjfeeggedjigilhfggghekfcggifhkijhihfilgkfffggffgkfhgggddiheehfdegiegjjdggecifghhehmgihd
        fehejgfihdjgghfefgegghicggefhhigijgeifekedfhfijgebefgdbhfdjgigifhbggggffhdghhhgfegagbfhi
        lebeikdhhjgceiekfcchheejhkffeemfjfgggfgkffcgnjgfgagigedfgfhadedhgfegdgghghgjihchggekZgeg
        ichfgfeghgigefegajghhfhfhgihgfhecfghefefgdgjdhjjdgggdefigdefhgfmkfedggefidgghigghgghihee
        hgjglZhgedfggkghggdedeggkghfgmiihgdaieffjhjcefjfgidgigghihlgjggedghghefdigfeghbfXhahgjgg
        gdhggfhhgddcgchgfijhhhhgffiehgjihajgghjhhfhcbgegbkeiegfhifefggggVgkefgjgefjcdhgheibhfgee
        ghfiefgfkjkjdgggfdedfhegffdefhcggfhgfheihghQhgghhgggehcggggchhdffghgfggdjgkekdbiefgbfief
        eghfjgfgdihifghfggddYgeghhcbfjfjffffegggeihghhfgafioggeedfgigidkfhhigeehghfiffgfffehghfh
        hhdehbhgcjfhgeghihilbgidfhfffheghegegdcjghgegqfheiihdimhgfifdfefhghhhkeddlfhgggfehfffhhg
        ggkhhifgegkfgdhihfghghehghficgeggghcddgcddfehdhehihcdifikieXhgfgghhhggdhffafhdfegaakbhif
        jfXlfhfghdeffiglgigfghgaggfgjkcfglehhdghgdghffeghfgiggdihXigdhkhgigkiegdfhefgjjffgggkhfg
        ifggfgehgccfhehihhdefcdfgfghehggefahijheffhidfgbdghfghijjjiejjdhjdffneigiejffggfggeehdde
        hddghffhehhhhfinhfceihghkedhgfgeghgfgejfheifgbhihffghfggghkZfhhghmdghfgeigihgfghegeiddif
        dgjihjghhihghedfhfhiflhehdhhfghfeghfgfeggikhhghddggihhdomfehggehhgchfdhihhefggejfgfjcggf
        eggbgfdagggehfifglgcibefgedfeggbecdggkhcghkeghfheggfeebhfigeggeghegkhihffgjhdfhhgdgjfggg
        ghfgiidedihfeegggffighghhhfgjgigdgeflhfiphfkgffgfeeffbfggigjghhlhfiggigffhegjjfhiigfeggm
        fgegigfg0jhethfigbfghiihffiegffhecfgighfnfigdnWihfhhghemgihiZeghdeeeefggafgdfgiffejdhifg
        hgfhghhjghgecegmgfghfdffjgfgcdghhceegiffieehhgfgdfeeghjhfifgghhelfhefiggfZeghgfhggfhfegf
        jglijfdaggihgfeefgdgieffhgefhggcfgfgfffcfgcfheghhfcfikeheggdjgedggfajghihgghgkhedjfehbdf
        ieakghghiVgefefqgdcghckjidfdeoghiahlhghichdgegehjefgeeffgjfghcgeedgZfhagggeggfbjdgfgeihe
        fgfjjegegfgggihgghcggifhagffgjffhfeggeehffindefgdkfihghgeffgfeigiehifhhhdghhchgfgYhggged
        ghhffidegffedkgdafhhgfhYhffefhhhbghfddhijcfghhicgeggdXkhkfegfifjggfigfgfgfeehgfefiggdfgg
        hieeejhfgegdhegihffdhdhfhigieigfhfefabggifeggfgbhfeejegghfhWhghfefjgblfgffifgfhgfcafjqfh
        efgaghcfgffcfggfheiihidfgkfgffehfeiihbffggggkggVddfgfdgggdfdigggggeefdffgjefgcgcahhfhejg
        fpkghiefghdgfegjhgfegkffhdggdfjjgcfgfdkhcdhhiggfiegjijgfgdfhhjhfhpbgifdeggigghegigfgigZg
        ffhkdggdkdWefgfdiidhfghggbdfhhgfcefhhhggiigddgejifihedffehgflgghficfegfgfeefgfccggijfgdh
        fiefhefgegfgfeiggfaifegefgeidbgfghhhgdffggfcggheghgidiedfiihheefffkcggpeggggcegZjfjghgcm
        hegfhgaeflcfgghefgigehfdfebaefefbhdggffeeiigfggighdijfcggfdgfgbghgghadhfifjhiggfjegefhhg
        hhhgkfffifheggomeiggdggkfggejggeegogcugdiegcbfdifgegfbbggigfcfhhgdhefgfigcigkfififhdhfjg
        fdhZgbedhiiefeggbgebedhiggdgggjgedigeeciigfdgffgihfhdefhWggjdaefeghcafgcfihhfgdiglfiZggf
        iggfijdZcdeidedgfehgehggjihgghebihgijihiifenhfYggjfhfjYhheaefgihdeiilhhcjdhggfgjfgdfgfgf
        ffgiebihfhgfeefiegfeijedghfghghgfjgfggffalhjYehhigfffdkjhgfihilegmffmihddfhgWegciocgeigf
        ffgfhhehegekhfhgfXhfhiighfgcjebeifiihjjhieZigcgfigffghgjghfgfhhfhhfgfffigjifijlfekjcljjd
        efcffhhfiekjihTfgjhehdhekfghefcgfeefhigdehgigfegdghigafgchdjdffgfggfiifjhehigfghgfgfddfj
        elgcehiikfeghjdffgjggchggmfhfbffejhmgfhegggdgffffikggclfighfggfdifhghffgghffgegfhgfhfgkf
        fhhjhchfgfdigggicefebbgcfejgfgeXeegelfffgcfiigkfffgehgghfehifgfjiefegbehehjgdgdfeeegefgk
        egfhfggcfffYghfhfhbhefjeaeffjiefhhggchifecjfigfegifdhfgejefdddaggfggdecafgchhgggggfgfhZg
        fghhegigiggUfghgfgfhifghheejihcgfgeelihihdfggglfcgebfhjengeigcYfhffffifjfigdgiggdiedihhf
        ijdgdfecfefgiheddigdgfhfhdffgfYsgggafgfiihhjldcedjhgkgdggljdgamdfhedjhccghfeggcggeijfcef
        mgbdheeeghhoddghgefgdfchgfmhdeghhfggfjjgfjfhhfidhejchjfhgfglihdWgeghefdfijdididhdiggedff
        hTdrgekjggggefccfbcdhhgghghheeehffhgjgfhfhffeafgfjdZjcffgggeghXfbkghdiggggfiegigcfhgggdd
        egedechiihdggibhigggcfefhhffhgfflgehhghhhigcddogeggflhhfgfgdgdfiffgfgifijcfdeeghfggfdgeg
        efmghjdghfheeeghgfeeYjfihfedghfgicghfdfjigfZemfehgflggfhegfhgjghiefeilcgehgdlgfchchkgdia
        ffkhhfclihgfghZghehggdhgkeahfdfhagbehbNfgfhffgihhiedhgcgcieddchfhgjeegegjglcbfebbegkkfhf
        jbhghfeegYigfhffdigfecfigjgeifdhgsigeffffaeggghhghdfeedbgcggghffhghggffedfgcfgghfeaegihd
        hfebhhgkggcfehgeffenieiieedfgigf5miefigfibgedehfhbfdeeifggicdehddfgjhefghggegiijgjghggid
        ghdehjffifdfflbcfiighhiiegdhhhheegdggligifhjgihdgggeegggehgdhgfgcgiefifhkghgieghgfheggfc
        hgbhgegffhblgjhehhicfghfhgdefeggjhcgcfgfffggfeegghjjibegtigjhdgfhegaieggggehfghhfdigfigg
        iieefgejiggfhfeddigjfbdghfheggfikgfggihedfhhjieeeihegcihlffgihhggmfegfhgdfXihgefgefdhggh
        hgfhfgidgdghgfghefgegbgfgiffegfedfcelfbcjfiggfgiegggegdfghfleehhhgggkedegdhihdgickeidigh
        efhdhefgghgdiieidgghejfgfgggbhihhgdhfgheghehghghehihiediecgffZkbgecdiglbiidehekgffhifffi
        ghgfhccfigggfhhgdehfdhhgghiedhfggefgieegfefdehhdfgggfgbfhffgiffhidhfghgggiefffhfigkgeggf
        feigihhfeigghkfiefgghflhggchgjihgggijjgjhdgfefeeldnjijigceigihggdgheggkiebkgigaggffkhgbg
        ghcWfefdngejhfdhihcegkjghifgjfcdjgfeebfeghiffgihkjjgeegegddhfhghghigikkefgjgeeekdneiifag
        hfegdfghggehhfkeegegbdjeggghiefihhcihggengedfjhgiffleigfgfghWgfcfgcgjbggdifcefdggihfidgg
        dgedehheihhighchiigefedgfifhhdfhfgggighgjeggdfggeihbgehhiffgfdhfhdhmfadiiehahhhaglekfefe
        dfhfddfhgjfehdggdfcegffccebghhigffjhgeefifehfeYhkibggdffhhghjfgfjechhgdfdggggdjhgfhmdjij
        mgegiefggdfegbjhihffihghfhegghiegkffliciahmhffXdecfggfefWhkfghghefffiiifhgihigfgfhheefgf
        gihggfggecedhikfeeikecdghefhgfhdkhhgihhfgckcfdfgipheflegfhlbgegghkeiighdhdggigdghchgggeh
        igghadfcgehfieheiiddhgdhigkhghighfgeecagdfjhfhgefeeghhhdefebfhbhffhgXgggggShibhhhhefhehf
        iiffdhhfgiheffchfiWiggdejehhfaghfhghhehdbgifcjeigechefifcigdfcaghggdckgdffdefjegggkhkfgf
        gghhfidcgkgfhhegfihffdfgfdcfhdhbggefgehhdcgiigdigifiddjcggWfVfhdhegegcfchgdjiddfgeeifghi
        gffgfhlfbfifghcjggjgggejdffdddghgfhjgkggifdfjhffagUffgggccgdddgfighghhfkcdffcdggbffcgeif
        ghfihlegheihffkihgfjehggcgbhggifcfedffggfcdclfgfiegfghhffggifiigggfgfhekffrfifgghggfeffg
        gfiifdifefgfhedgjgdegjhgdZNhgfjhmfkjhecjhgbhhffffuigfhfgneifhjghjgeeediifelmcefglhehdedg
        egdighgdegfgggiggfkcfffjehgghaeYggeigifhgflgkggfifecegkahdfekeghchgjhefgbgiiigghdghggggg
        hehghffeggdgfhdihdfgjhhZfddgdeegghghfgfggjfgighfheggfiggdgghgibehcheggffggdjdapdjjgggkif
        ejfjifgdgdXiggffdfikefhifgfhcidihhgehedggggffhjfcfigmgdjehlffggfjgehfefggXgcgebggiebegek
        effcgffgkaaagggehbiijfghhiijjfeghibhgbglhdfZghhfhjefffgfekfmfdfhiggibfjddffmegdjfgifjgcg
        jfhiigggedeegfhY
        """
}
