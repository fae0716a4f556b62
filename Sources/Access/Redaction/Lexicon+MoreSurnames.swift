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
        """
    )
}
