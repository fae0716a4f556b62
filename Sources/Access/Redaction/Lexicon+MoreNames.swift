// Given names of many countries beside those of the census, gathered by hand; none is an English word.
extension Lexicon {
    static let moreGivenNames = words(
        """
        aadhya aamina aart abdelaziz abdelkader abdelrahman abdulrahman abeba abeer abhishek
        abla abu achilleas achim adanna adao adaobi adebola adekunle adel adenike adeola
        aderonke adesola adetokunbo adhiambo adi adjoa adnan adriaan adriano adrien afolabi
        afonso afroditi afsana afua agathe aggeliki agneta agostino agus agustina aharon
        ahlam ahmaud aicha aihua ailbhe aine aitor akash akiko akintunde akinwale akram
        aksel akshay akua akwasi alaa alain albrecht aleksander aleksandr alemayehu
        alessandra alexandre alexandros alexandru aliyah almaz alok alwin alyona amaia amaka
        aman amani amira amita amma ammar amran amrit amruta anabela anas anastasios anatoly
        anca ander andreas andreea andreia anette ange anirudh anisa anke ankita annegret
        anoop anouk ansgar antje antonella antonis anuradha anwar anyango aoibheann aoibhin
        aparna apostolos araminta arantxa archana archibald ariadna arianna arie arief
        ariela arif aristea arjen arkady armelle armin arnaud arnav arno aroha artyom arun
        aruna arunachalam arvid arvind asbjorn ashanti ashwin asim aslaug aslihan asuka
        asuncion athanasios atieno ato atsuko atsushi attila auma aurea aurelie aurore avi
        avigail aviv avner avraham awino axel ayaka ayako ayanda ayelech ayelet ayman ayo
        ayobami aysegul ayu ayumi azubuike baaba babajide balazs balbir bambang bamidele
        baozhai baptiste barasa barbel baris bartek bartholomew bashir basile basma bastien
        batya bayani baz bazza beate beathag bec begona benedetta benedict benedicte
        benedita benilda berangere berenice berhane berk bernd bernhard bertram bethan
        bethlehem bev bharat bhaskar bhavana bheki bijan bina binyamin birger birgit
        birgitta birthe birtukan bituin bjarne blaise blathnaid boaz bogdana bogumila
        boguslaw bohumil bolanle borja borje boyko brantley brayden breda bridie briony
        britt britta bronagh bruna brynlee bryson budi bulent bunmi burcu burkhard bushra
        busisiwe busola cadi caetano cahya calum camden camelia candela capucine carlota
        carsten caspian catalin catarina catrin cawo cayden cayetana cecilie cecily cees
        celso cem cemal cengiz cezary chaim chana chantelle chao charalambos chau chava chaz
        chelo chepkoech cherono chetan chibueze chibuike chibuzo chidera chidiebere chidinma
        chie chiedu chieko chigozie chihiro chijioke chika chikodi chima chimamanda chinelo
        chinonso chinwe chinyere chisom chitra chiyo chizoba christelle christiane christoph
        christophe christos chrysoula chukwudi cian cinzia ciprian citlali citra claudiu
        claus clemence cliona clodagh clotilde codruta coen cohen colm colton conall
        conceicao conchita constantin corazon cordell corentin cormac cornel corrado cosimo
        cosmin cosmo costanza costel crisanto crispin cristian cristiano cristobal cristovao
        csaba csilla cuauhtemoc cui cuong daan dag dagmar dagny daichi daisuke daithi dajuan
        dalisay daljit dandan danylo dao dapo dariush darragh darshan darya dashawn davo
        daxton dayo daz dazza deano dearbhla dedi deeqa deiniol deja delaney delyth demet
        denilson deniz denzel deonte desislava desta detlef dev devorah dewi dezso didier
        diederik diep dietmar dietrich digby dilek dilys dimitar dimitra dimitrios dinh
        diogo dionysios doina domenico donatella donncha dorin dov dragan dragana dragos
        drusilla duarte duc dumisani dumitru duong durga dusan dvora dwi dympna eabha
        eadaoin eamon easton ebba eberhard ebo ebrahim ebru ece eckhard edeltraud edoardo
        edouard edson edurne edyta efa efe efraim efthymia ehsan eiji eiko eila eilis einar
        eino eirian eirini eirlys eitan ejiro ekene eko ekow ekua eleftheria eleftherios
        eleonore eleuterio elfriede eliana eliezer elina elis elisangela eliska eliyahu elke
        ellery ellinor elsabet elsbeth elspeth eman emanuela emelita emenike emer emiko
        emiliano emmanuelle encarnacion enda endang engin eniko enitan enrico enzo ephraim
        ercan erdem erhan erhard eri erkki erminia ernst erzsebet esinam eskinder esko espen
        esra estefania esti estrelita eszter ethelbert etsuko ettore euan eufemia eugenie
        eulalie eunji eusebio eustace evadne evangelia evangelos evaristo everly evgenia
        evgeny ewelina eyerusalem ezequiel fabiana fabien fabienne fabio fabrice fabricio
        fabrizio fadi fahad fahim faigy faiza faraji farhad farid farida farideh faris
        farooq fartun farxiyo farzana fatema fatemeh fatih fatoumata fatuma faustine fei
        felicie femke fenella feng fengxia ferdie ferdinando ferenc fereshteh ferhat fermin
        fernand fernao fiachra fiadh fidelma fiifi fikru filip filipa filipe filippo filiz
        finley finnegan fionn fiorella firmin fitri flavia flavie flavio florencia florencio
        florentina florentino floris foluke fotini fotis fouad franciszek franck francoise
        frantisek franz franziska fraser frauke frederica fredrik freja frida frits frode
        fumiko fumio funke funmi fyodor gabor gabriele gael gaelle gaetano gamze gaspard
        gaston gauri gaz gazza gbemisola gbenga gearoid geert genet gennady gennaro geoffroy
        georg georges georgeta georgi georgios gerda gerlinde gerrit gertrud getachew geza
        ghada gheorghe ghislaine giacomo giang gianluca giannis gideon gidon gijs gila gilad
        gilles giorgia giorgio girish girma girolamo gisele gita gittel giuliana giulio
        giuseppina glenys gloriosa glykeria gobnait godfrey gokhan golda golnaz goncalo
        gopal goro gottfried gotthard govind graca gracelyn grayson graziella greetje
        grigory guang gudbjorg gudmund gudny gugu guido guiying gul gulay gunawan gunhild
        gunilla gunter guofeng guoqiang gurdeep gustaf gustav gustave gwenaelle gwyneth
        gyorgy gyula habib hadas hadassah hadi hadiya hadlee hadley haider haile hailu
        haiyan hajar hajnalka hakan hakim hakon hala halil halvor hamad hamid hamideh hanako
        hande hanh hanif hanne hanneke hannelore hannu haoran haralambos hari harish harlow
        haroon harri hartmut haruko hasna hatim hayden hedwig heiko hein heiner heitor
        heledd helle helmi hema hemant hemi hendra hendrik henk hennie henning henri
        henriette henryk hermann hernan heru herve hiba hibo hideko hideo hieu hikaru hilde
        hilkka hillel hina hinata hinda hine hiroaki hiroko hiromi hisako hitomi hitoshi
        hiwot hjalmar hjordis hoa hoai hodo hohepa holden holger hong hongmei honorine honza
        horacio horatio hortense hortensia hossein hrafnhildur hristina hryhoriy huan hugues
        huguette huifang huiling humphrey hussain huu huyen hyejin hyunwoo iancu iarla
        ibtisam ibukun ichiro idan idowu idun ifan ifunanya ihaia ijeoma ikechukwu iker
        ikram ilaria ildiko ileana ilhan ilie iliyana ilker ilona ilse ilya imani imanol
        immacolata imre inacio inas inaya inbal indah indira indra ineke inga inge inger
        ingibjorg ingo ingolf ingvar inigo inmaculada inna innes intan ioana ioane ioanna
        ioannis iolanda iolo ionel ionut iordanis ipek iqbal iratxe irena irmgard irmtraud
        irwan isabela isamu ishaan isidora ismat israa istvan itai itamar itsuki ittai
        itziar iulia iulian ivanna ivo ivor iyabo izabela jaap jabari jace jacinta jacinto
        jacira jada jagdeep jahangir jalal jalen jamarcus jamila jandira janina janneke
        janos jari jarlath jarmila jarmo jaroslav jase jasmyn jasna jatin javed jawad jaxson
        jaya jayesh jaylen jaz jazmine jejomar jelani jelle jensen jericho jeroen jez jhun
        jiahao jian jianguo jianhua jiaqi jiayi jide jihoon jimena jimin jindrich jinghua
        jingwen jinling jinyu jiri jiro jisoo jitka jiwoo joachim joana joaquim jocasta
        jochen joep johan johann johannes johnno joko jonny joost jordi jorg joris jorunn
        jos josefino joselito josiane josu jouko jovana jovelyn jozsef judit juergen juhani
        julieta juma junichi junjie junko jurriaan jussara jussi justyna jutta juvy kaarina
        kabir kachi kacper kadence kadir kahu kahurangi kaiden kaija kaimana kaisa kajal
        kalani kalina kalle kalliopi kalpana kamari kamila kamran kana kanako kaori karanja
        karima kariuki karolina karsten kartik kartika kasumi katalin kathe katja katlego
        katri katrin katsumi katya kaveh kavya kaylee kaz kazimierz kazuko kazuo kazuya
        kealan kebede keelin kees keisuke kekoa kemboi kemi kenechukwu kenichi kennedy kenta
        kento kenzie keoni kerem kerstin kerttu keshav keshawn ketut kev khadra khaled
        khalil khanyi khanyisile khawla khoa khrystyna kibet kidist kieu kikuko kimani
        kimiko kipchoge kiri kirill kirra kirsi kishore kiyoko kiyoshi kjell kjersti kjetil
        klara kobina koech koen koji kolton komal komang konrad konstantin konstantina
        konstantinos koos kordula kostya kota kourosh krasimir krishna kristijan kristjan
        kristofer kristoffer krisztina kriti ksenia kumari kumiko kunal kunle kwadwo kwasi
        kwesi kyler kyoko kyriaki kyriakos lachie ladi laetitia lage laila lajos laleh
        lalita lambros lamia landry lanre lanying laoise laquan laquisha lasse laszlo lata
        latha latifa laurentiu lavinia leandro lebo lebogang leela leen leena lefteris
        leighton leire lekan lemlem lenka lennart lennox leonid leonie leopold lestari lesya
        leszek lettice levente leyla liadh libor lidiya lieke liesbeth lieselotte lieve
        ligaya lihong lihua liisa lijuan liliane liling lin linus liora lise liselotte liv
        liviu liwei ljiljana llinos loc loic londiwe londyn loredana lorelei losa lothar
        lotte lourenco loz lubna lubomir luc lucette lucho luciana lucienne ludo ludovic
        luise luiza luka luminita lungile luningning lupita luqman luzviminda lysander
        lyubov lyudmila maaike maame maarten maayan macarena macca maddox madhav madhu
        madhuri madilyn maelle magali magdolna maha mahin mahina mahmood mahnoor mahsa maija
        mairead mairi maite maj majid makayla makenna maki makis maksim mala malak mali
        malia malini malka mami manabu manaia manal manish manisha manju manoel manolis
        manos mansa mao marama marcello marcin margarete margarida margherita margrit
        mariagrazia maribeth maricar maricarmen maricruz marieke marielle marije marijke
        mariko marilou marios marit marius mariusz marja marjolein marketa markku marko
        markus marleen marlies marmaduke martine marwa marwan maryna marzena masahiro masaki
        masako masao masaru masashi masato masha masood massimo mateus mathias mathieu
        mathilde mathis matias matiu mattan matthias mattia matyas maurizio mauro mawar
        mawuli maxime maximilian maximo maysoon mayumi maz mbali mckenna mckenzie mckinley
        meabh mechthild meena meenakshi megumi mehrdad mehul mehwish meifeng meihua meike
        meiling meinhard meir meirion meixiang mekdes melchor mele melek meles meltem
        menachem menashe mendel meng mengyao menna merja meron merve mesfin mesut metin
        michela michio mick midori mieczyslaw mieke mihaela mihail mihaita mihi mika mikael
        mikey miki mikko miklos mikolaj miku milada milena milica milos miloslav milosz
        minako minenhle minghao mingyu minho minji minjun minna minoru mircea mireille
        mirela mirella miren mirjana mirko mitsuko miyako miyuki mizuki mladen moacir moana
        modupe mogens mohan mohsen mojgan momoko monserrat montserrat mordechai morenike
        moritz morten mortimer morven moshe moustafa moya mpho mubarak mukesh mulu mumbi
        mumtaz munir musa muthoni mutua mwende mwikali mykhailo myriam nabila nadeem nadege
        naeem nafisa naftali nahid naima najma nalani naledi naliaka nalini namrata nanami
        nandi nandini naoise naoki narayan naresh nargis nasim nasimiyu nasir nasreen nasrin
        nasteho nataliia natalya nath natsuki natsumi navdeep naveed nawal nayeli naz nazia
        nazli ndidi ndung'u necati nechama neelam neeraj negash nekesa nele nenad nengah
        nenita neo nesrin neus nev nevena ngaire ngan nghia nguyet nhan nhi nhlanhla nhu
        nhung niall nicanor nico nicolae nicoleta nicoletta nicolo nida nidhi nienke nieves
        nihal nihat nii nikau niklas niko nikola nikolaos nikolett nilesh niloufar nils
        nilufer nimco ning ningsih nitin nitya nixon njoki njoroge nkem nkiru nkosana nnenna
        noa noam nobuko nobuo noelia noga nokuthula noluthando nomfundo nomzamo nonhlanhla
        nonso noriko norio nosipho noura novi nqobile ntombi ntombizodwa ntsako nuha nunzia
        nur nura nuray nurcan nuria nurul nwando nyambura nyoman oaklyn oana oanh obi
        obiageli ochieng octavian oddvar odete odette odhran odile odysseas ofer ofra ogechi
        okan okechukwu okello okey olabisi oladele olafur olalla olamide olanrewaju olavo
        olayinka ole oleksiy olesya olof olubunmi oludare olufemi olufunke olumide olusegun
        oluwadamilare oluwatoyin olympia omolara omondi omotola ondrej onur onyango onyeka
        onyinye oonagh opiyo orest orhan orit orlaith orlando orly ornella orsolya osagie
        osama osamu osaze oskari ostap oswald ottavio outi ovidiu ozan ozge paavo padhraic
        padraic paisleigh pallavi palle palmira paloma panagiota pania pankaj pantelis paola
        paora paquita paraskevi parvati parveen parviz pascale pascual patricio patrizia
        patrycja paule pavlos paxton payam peadar pelagia pelle peng percival peregrine
        perlita pernille perrine persephone petar petri petro petros petter petya peyman
        peyton phat phelim phindile phineas phong phuc phyllida pierluigi piero pierrette
        piet pieter pietro pina pinchas pirjo pirkko piroska plamen polina polyxeni poul
        prabha prasad pratibha praveen preben predrag preeti prem premysl presley proinsias
        przemyslaw puleng purificacion purnima pushpa putri putu pyotr qasim qian qing qiu
        qiuyue quan quanisha quinley quinten quoc quyen quynh rabia radek radha radka
        radmila radoslav raelynn raffaele raffaella raghav ragna ragnhild raheem rahel rahim
        rahma raija raimunda raimundo rainer raisa raizel rajan rajeev rajendra rajeshwari
        ralf raluca rama ramazan rangi rani raoul rasheed rashmi ratko ratna rawiri rayan
        raymonde rayshawn razia razvan reagan recep reem refilwe regine regis rehana rehema
        rehman reidun reijo reiko reiner reinhold reinier reka remedios remi remington remy
        renato renaud renu renzo reshma retno reuven revathi rewi reza rhett riaz ricco rida
        ridwan riet riikka riitta rik riko rin rini riona risa ritika ritsuko ritva rivka
        rizalino rizky rizwan rizza robbo rodelio rodica rogerio rohini roksana rolf romain
        romane romulo ronaldo ronan rong roni roos rosamund rosangela rosaria roseline rosen
        roshni roshonda rosi rotimi roya rozalia ruaridh rubina ruchel rudolf ruel rufina
        rufino ruggero rui rukmini rumyana runa ruolan rupa ruqayyah ruslan ruti ruud ryder
        rylee ryleigh ryo ryoko ryota ryuji saad saara saba sabah sabelo sabiha sachiko sade
        sadhbh safa sagal sahar sahil saima sajid sakari sakhile salah salesi salim salman
        salome samah samaneh samar samatar sameer samia samkelo samrawit sandhya sandor
        sandrine sandro sanele sangeeta sanja sanjana sanne santosh sarfraz sarita sarojini
        sarolta satish satoko satomi satoru satu saturnino savino savion sayaka sayed saylor
        sayuri sbusiso seanan sebastiao seble sefa seija seiji selamawit selcuk selim sello
        selorm selvi sema senait senan senzo seojun seonaid seoyeon sepideh septimus serap
        serdar serhiy setiawan setsuko seun severina severine severino sevgi sevil sfiso
        shabana shafiq shahid shahida shahnaz shahram shai shaista shakeel shalini shamim
        shan shanelle shanique shanshan shaohua shaquille shashi shaul shawnte shay shaz
        shazia shazza shelonda shemar sherelle sheridan shifra shigeko shigeo shigeru shilpa
        shimon shinichi shinji shiori shira shirazi shirin shivani shizuka shizuko shlomo
        shmuel sho shobha shona shoshana shota shruti shuang shubham shufen shuhua shuichi
        shulamit shweta siavash sibel sibongile sibusiso siegfried sieglinde sietske signe
        sigridur sigrun sigurdur siiri sile silje silke silvana silvestre simcha simin
        simona simphiwe sinan sindisiwe sindre siofra sione siphokazi siri sirpa sita siti
        sive sixto siyabonga siyu sizwe sjoerd skyler slamet slava slavica slawomir sloane
        slobodan smita sneha snezana snezhana snorri sohail sola solange solene sonali
        songul soojin soraya sorcha sorin sorina sotiria sotiris soumya spyridon sri
        stanislav stanislava stanka stavroula ste steffen stefka steliana stelios stepan
        stepanka stephane stevo stian stijn stoyan sture subhash sudarto sudha sudhir suhail
        sujata sujatha sukhwinder sulaiman sulastri suleyman suman sumayya sumiko sumit
        sunhee suparman surjit suse sushila sushma susilo susumu sutrisno suzuko svenja
        sverre sveta svetla svitlana swapna syed sylvain sylvie synnove szabolcs szilvia
        tadashi tadesse tahir tahira taichi takahiro takako talia talya tama tamar tamas
        tamati tamiko tamrat tane tanja tao tapani tapio taraneh tarja taslima tasneem
        tatjana tatsuya tatum tatyana taufik tavita tayo tayshaun taz teagan tebogo tegid
        teguh tejas tejinder tekle telmo tenley teodoro teofilo teofista terez tereza terhi
        terje terttu teruko tetiana tetsuo teun tevita tewodros thabiso thanasis thandeka
        thandi thandolwethu thangam thanos thembi thembisile theodoros theodosia thien thijs
        thinh thobeka thokozani thomasina thor thorbjorn thore thorunn thuan tiberiu tibor
        tien tiernan tilman timea timothee timur tineke tingting tinsley tipene tirunesh
        tiziana tjerk toan tobi tobias todor toini toks tokunbo tolga tommaso tommi tommo
        tomoko tomomi tonatiuh toon tope torbjorn torgeir toril torill torquil torstein toru
        toshiko toshio tove traian traudl trev tri trine trinh tripp trixie trond truc trude
        trung truus trygve tsegaye tsehay tsubasa tsutomu tsvetan tudur tugba tuija tullio
        tumelo tung tuomas turgut turlough tuti tuula tuyen tuyet tyrese tyshawn tzipporah
        tzvi ubaldo uday udo ufuk ugo ugochi ugur uju ulf ulises ulla ulrich ulrika ultan
        ulysse uma umberto umi umit unathi unni urho uri urszula urvashi utami ute uyen
        uziel uzoma vaclav vadim vaishali valdemar valentino valeriu valeriy valter vangelis
        vania varsha varun vasco vasile vasiliki vassilis vasudha veena vendula venkatesh
        verena veronique vesela vesna vibeke vibha vicenta victoire vidar vidya viggo vijaya
        vikas viktoria vilho viliami vilmos vimala vinay vincenza vinh vinnie vinny violette
        viorel viorica vipin vira virgilio virginie virtudes vishal vit vitaly vitoria
        vittoria vittorio viv viviane vivien vlad vladan vladimira vladislav vlado vlasta
        vojtech volkan volker vusi vuyo vyacheslav wafa wagner wahyu wairimu waithera wakana
        waldemar waleed waltraud wangari wangeci wanisha wanjala wanjiru waqar warsame wasim
        wati waweru wayan weiguo weihong weimin wenceslao wenche wenjie wenjing wenwen
        werner wes wessel wez widad widodo wieslaw wieslawa wietske wilhelm willem willemijn
        wim winfried wiremu witold wlodzimierz wojtek worku wouter wozza wulan xaawo xan
        xander xanthi xaver xia xiang xiaofeng xiaohong xiaojun xiaolan xiaoling xiaoming
        xiaoyan xinyi xiulan xiumei xiuying xiuzhen xochitl xolani xolile xue xuemei xueqin
        yaa yaaba yaakov yael yaffa yahaira yahya yair yamini yana yanfang yanhong yann
        yannick yannis yanping yanti yared yaseen yasemin yash yasir yasmeen yasuo yavuz
        yehuda yehudit yekaterina yelena yemi yevgenia yevgeny yiannis yifan yigal yijun
        yilmaz yiming yin yingjie yinka yiorgos yisrael yitzchak yngve yocheved yoel yogesh
        yohannes yoichi yolande yonatan yongqiang yoram yordan yordanka yoshie yoshiko
        yoshio younes youngsoo yousef yudi yue yuhan yui yuji yuka yukari yukiko yukio yuko
        yulan yuliana yuling yuliya yuma yumei yumi yumiko yun yunus yunxia yuqing yurii
        yusra yuta yutaka yuting yutong yuuki yvo zac zacarias zach zahid zainabu zakaria
        zaki zakiya zalman zamfira zamzam zander zandile zaria zawadi zayden zaylee zdenek
        zdenka zdravko zdzislaw zeinab zeki zelia zeljko zenebech zenon zev zewdu zexi
        zhanna zheng zhigang zhihao zhiqiang zhiwei zhiyuan zhong zia ziad zihan zihao zilda
        zimo zinaida zinhle ziska zita ziva zivko zixuan ziyi zlatko zodwa zohreh zoi zola
        zoraida zoran zorica zoya zsofia zsolt zsuzsa zsuzsanna zubair zuhal zukiswa
        zuleikha zuri zuzka zygmunt
        femi packie tyreese sunniva
        afaf aminata anahera anitha apisai araba arshad azlan bakary bakr basia bassam bea benj beto bhavani bintou boubacar
        boun bukunmi chas cheikh chuy clem dalal dami diya djibril dmytro ebrima ebuka edw fadia faridah faten fatou flo
        ghassan hafiz haidar hani hania hawa hettie hinemoa hisham hymie ibrahima idil ikaika ike ilaisa iosefa irv isatou
        jaber jahan jas jeb jed jem jihan kadiatou kailani kainoa kashif kavitha kealoha keira kereopa khady khamphone
        kidane kiera lalitha lamine louay lyudmyla majida malee mamadou manny mariama mariya maysa mazen mereseini merv
        milly modou morrie mosese moussa moyna muna munashe murad nagwa najwa nasser nataliya nawaz nazma nermin ngaio nimal
        nirmala nisreen nizar noelani noha nyasha obioma othman ousmane paco palesa pavlo pepe pramod pualani raed rahima
        ramzi rawan riya robt rokia ropata rosnah roz ruba salote sami sanaa saraswathi saurabh sawsan sefo sekou semisi
        senthil seru seydou seyi shadi shaima shefali shyam siaosi sid siham simisola sitiveni somsak somto sosefina sowmya
        suad suha suhair sulayman sunethra sunitha tafadzwa taghrid talal tarun temi thilini thos thuraya tomasi toyin
        ugochukwu usama val vasanthi vihaan wael waisale wally walt wikitoria wilf wissam yasser yewande yuridia yuriy yusof
        zeb zeina zeke zena zubaida
        jo zee lou
        """
    )
}
