// Surnames of many countries beside those of the census, gathered by hand; none is an English word.
extension Lexicon {
    static let moreSurnames = words(
        """
        abara abdelrahman abiodun adamczyk adekunle ademola adjei adomako agbaje agyemang
        ahluwalia ahn aidoo akbar akerele akhter akintola akpan alabi alcantara aldawsari
        alexopoulos amoah amponsah anand ansah antonopoulos arakawa araujo armah asare
        ashraf aspinall atherton attwood awolowo ayckbourn ayodele baban babbage baek
        bagshaw bahadur bajwa bakare barboza barraclough barros barzani beaumont behera
        berglund bhandari bhardwaj bhattacharyya bickerstaff bielak birkett bjornsson
        blomqvist bloomfield bogdanov bongani boothroyd borkowski bosworth botha bottomley
        boulanger bracegirdle bramwell broadbent brocklehurst bui burrough buthelezi calzada
        capstick cardoso cavendish cerny chakravarty chandrasekaran chattaway chattopadhyay
        chaudhuri chiang chidambaram chikwanha chinwe choudhary chukwuemeka cichocki coelho
        couto coverdale cowgill cranfield crewe crowther cruickshank czarnecki dahlberg
        dalgleish dalrymple danso deshpande dhaliwal dinh dinwiddie dlodlo doan docherty
        dogra domingo donoghue doolan drescher drinkwater ducharme dunphy dziedzic earnshaw
        eastwood eccles echeverria egbe ekwueme elbaz elmasry elsayed erdogan etxeberria
        ezeh fagbenle fairbairn fairclough fairweather falade fapohunda farouk farquhar
        fashola faversham fenwick finnegan fiore fofanah forde fotheringham fredriksen
        frobisher fujimoto gallacher gallego gandhi garces garside gebremariam geoghegan
        getachew goldsworthy goncalves goodfellow gopalakrishnan gormley gounder govender
        greenhalgh grigoryan grimshaw grzybowski gudmundsdottir gudmundsson guha gullick
        gunawardena gwala habibi haidari haldane halliwell hamad hamdan hansson haraldsson
        harkness hasegawa hashimi hashimoto hattersley hausmann heathcote hebblethwaite
        hennessy henriksen heseltine hinchliffe hindmarsh holroyd horrocks houlihan
        hrytsenko idowu ikeda illingworth ilunga immaculata inglis iqbal ishii ishikawa
        iyengar jadhav jaffer jardine javed jayawardena jiang johansdottir kaczor kagawa
        kakar kalu kaminska kanu kapur karki kayode kazmi kelechi kelleher kenworthy
        kenyatta keogh kerrigan khalid khatun khoury kiefer kilgallon kinnear kinsella
        kipkemboi kohli koroma kowalczuk kowalska krishnamurthy kunene kurian kwarteng kwok
        lakhani lanigan leadbetter leatherbarrow lethbridge levchenko lewandowska li liddell
        lindholm ling livingstone llewelyn longbottom loughlin lu lundgren luthra mabaso
        macallister macgregor macleod mactavish magalhaes maharaj mahlangu mainwaring
        majumdar makhado makinde mandal mangwende maqsood marchbanks markova markovic
        martinsen massingham masuku mathew matsuda mcardle mcauley mccafferty mccluskey
        mcconville mccrory mcdonagh mcevoy mcgarrigle mcgillicuddy mcginty mcglynn
        mcgonagall mcguinness mcilroy mcinerney mckendrick mckeown mcquaid mcsweeney mehra
        melnyk melville merchan meszaros metcalfe mhlanga micklethwaite mizrahi mkhize
        molefe molnar molyneux moriarty muhammad mulcahy mulholland mulqueen murtagh
        musgrave mutasa nadar naik nakajima nakashima nakayama nambiar narang narasimhan
        narayanan navarrete nazari negi nemeth neri ngcobo ngwenya nkomo nomura nordstrom
        novakova nowakowski ntuli nwankwo nyambura nyong'o o'callaghan o'doherty o'donoghue
        o'driscoll o'dwyer o'farrell o'gorman o'grady o'hagan o'halloran o'mahony o'meara
        o'regan oakeshott oberholzer ogilvie ogunbanjo ogundipe ojo okada okamoto okello
        okonedo okoye okpara oladipo olajide olatunji oldroyd olofsson olszewski ong
        openshaw opoku osbourne ostrowski ouedraogo oyelowo pandit pandya pankhurst
        papadakis papadimitriou papadopoulou parata partington pawlak penhaligon petersson
        petrosyan piccoli pilkington pillay pinheiro pinkerton piotrowski popa poulsen
        prashad prudhomme purohit qadir quinlan radcliffe radhakrishnan rafiq rahimi
        rajagopal rajput ramachandran ramakrishnan raman ramanathan ramsamy rathore
        rattenbury ravenscroft ravindran rawlinson rehman reinholt restrepo rigby rimmer
        riordan rousselot rowbotham ruan ruddock rushworth rutkowski sadiq sahni sahoo saleh
        sallis samaras satterthwaite sawicki saxena scattergood scholtz scofield seagrave
        sesay sethi sharif shaughnessy shuttleworth sidebottom singhania skeffington
        smethurst sobczak solberg soliman soltani somerville srivastava stefanidis strachan
        subramaniam sukumaran sundaram svoboda swindells szczepanski szewczyk szymanska
        tadesse takagi takeda tamang thackeray thakur thistlewood thornhill thorsen tilsley
        tiwari tomar tremaine trevelyan trevithick trinh tripathi tshabalala tuilagi
        tunnicliffe turay twomey tyldesley uddin ueda underhill unnikrishnan unsworth
        upadhyay urbanski uwais uwizeyimana vaidya varghese vasilev venter vieira vijayan
        villeneuve vinci vu vuong waddington wadhwa wainwright walmsley weatherby weatherill
        weinberg wetherby whelan whitehouse whittingham wijesinghe wilberforce winstanley
        wisniewska wojciechowski woolley wrigglesworth wu xiang xie xu yamashita yarwood
        yeboah yildirim yoo youssef yu zaheer zahra zakharov zawadzki zielinska zuma zwane
        abbasi adesanya adeyinka akinwande akter alaoui alekseev amiri anazi anbarasan andreev ankrah aoki apaza atwal aung
        babic baghdadi balakrishnan balde balushi bandara baran baranov belhadj belov belyaev benes benjelloun bennani
        bensalem berrada berzina binh bojang borisov bouazizi boumediene bounmy bouteflika brar bukhari cavalcanti ccama
        ceesay chaabane chacko chandrasekhar cheah cherkaoui chien chiu chraibi cisse conde condori conteh dissanayake
        djordjevic dosanjh dosari dsouza dudek dulaimi dvorak fa'asavalu faleafa fassi fiala fifita fonua frimpong fujii
        ganesan gerasimov ghamdi gharbi gillani golubev gorski grigoriev gueye gusev gyasi habte hajek halabi hammami harbi
        hashmi havea heke hoku horak htun huaman huia idrissi ilic ilyin ilze ionescu jallow jankovic jasinski jaworski
        jaziri jelinek jeon jepkosgei johal jone jubouri juric kahale kahananui kamaka kargbo khalifa khin khoo kiet kilonzo
        kioa kiselev klymenko kolar komarov konate kondo kone koroi korolev kostic kovacic kovalchuk kovalev kral kucera
        kudryavtsev kulikov kumarasinghe kurup kuzmin lagi lahlou lartey latu leiataua litia lobo lolohea luong lysenko
        maeda mafi mahe maia majewski makarov maktoum malinowski mamani marciniak maric masry matei mbaye mebrahtu mejri
        miah michalak milosevic moala moldovan moncho mondal monteiro moroz moua mousawi munteanu musyoka mutairi muthusamy
        myint nahyan naisali namboothiri naqvi nasr nassar natarajan nemec ngai ngata nikolic nishimura njie nkrumah nohea
        novosel novotny nyein obeidi orlov ouali owino pavlenko pavlovic petrenko petrovic phua pokorny pomare ponomarev
        popovic prochazka pulu puna qahtani qazi quek quispe raghavan rajapaksa ranasinghe randhawa rashidi ratu ristic
        romanov rudenko rusu ruzicka saadi sakamoto sarr savchenko seah seck sedlak seiuli semenov senanayake serban sergeev
        shami shammari sidorov siew sikora sinhalage sorokin stankovic stefanovic stepanov stepien stojanovic sylla taha
        takeuchi talukder tamihana tamimi tangaroa tangata tarasov tasi tauiliili taumalolo tazi tetteh thani thant
        thirumalai tikriti titov todorovic tomaszewski touray trabelsi tsang tuala tuimavave tuivaga tupou vaea vaifale
        vakatawa vasylenko venkataraghavan vesely vinogradov virk vorobyov vuki waaka warrier whetu wickramasinghe witkowski
        wroblewski wrona yakovlev yousaf yupanqui zahrani zaidi zalewski zeman zivkovic zungu
        """
    )
}
