// Surnames that are no English words: the commonest of the 1990 census of the United States (public domain), and of other
// countries, gathered by hand.
extension Lexicon {
    static let surnames = words(
        """
        aaron abdi abdullah abebe abel abernathy abney abraham abrams abreu acevedo acheampong
        achebe achterberg acker ackerman acosta acuna adair adam adame adams adamson adan adcock
        addo adebayo adeleke adeyemi adkins adler afolabi agarwal agee aggarwal aguilar aguilera
        aguirre agyeman ahmad ahmadi ahmed aiken ainsworth akers akhtar akinola akins al-farsi
        alaniz albers albert albertson albrecht albright aldrich aldridge aleman alexander
        alfaro alford ali alicea aliyev allard allen allison allred almeida alonso alonzo alston
        altman alvarado alvarez alves amadi amador amari amato amaya ambrose ames ammons amos
        anaya anders andersen anderson andersson andrade andrew andrews anglin ansari anthony
        antonov antwi-boasiako apodaca aponte appiah applegate aquino aragon aranda arce
        archibald archuleta arellano arevalo armstead armstrong arndt arnett arnold arora
        arredondo arreola arrington arsenault arslan arteaga arthur artis asante asante-boateng
        ashby ashcraft asher ashford ashley ashton ashworth aslam aslan atkins atkinson atwell
        atwood augustine avalos avery avila aviles ayala aydin ayers ayres azevedo aziz babb
        babcock babin baca bachman baer baez baggett bagley bagwell baig bailey bain baines bair
        baird bakker baldwin ballard balogun bamgbose banda banerjee bangura bankole baptiste
        barajas barbee barbieri barbosa barbour barclay barfield barger barkley barksdale barlow
        barnard barnes barnett barnette barnhart barnhill barraza barrera barron barry barth
        bartholomew bartlett bartley barton barua basham bassett basu batchelor bateman batista
        batts bauer baugh baughman baum bauman baumann bautista beal beale beall bearden beasley
        beattie beatty beaty beauchamp beaudoin beaulieu becerra becker beckett beckham beckman
        beckwith bedford beebe begay begley begum behrens belanger belcher bellamy bello beltran
        benali benavides benavidez benedict benitez benjamin benner bennett benoit benson
        bentley benton berger bergeron bergman bergstrom berman bermudez bernal bernard bernier
        bernstein berrios bertrand berube bess betancourt bethea betts bevan beverly beyer bhatt
        bhattacharya bianchi bibi biddle bigelow biggs billingsley billups bingham biswas bivens
        bjork blackburn blackman blackmon blackwell blackwood blair blake blakely blalock
        blanchard blanco blankenship blanton bledsoe blenkinsop blevins blocker blodgett blount
        blum boakye boateng bobo bock bogan boggs bohannon bolden bolduc bolin boling bollinger
        bolton bondarenko bonilla bonner bonnet booker boone boothe borden boren borges bosch
        bose bostic boswell bouchard boucher boudreau boudreaux bourne bourque bowden bowen
        bowens bowie bowles bowlin bowser boyce boyd boyer boykin boyko boyle boyles brackett
        braden bradford bradley bradshaw brady bragg braithwaite brandon brandt branham
        brannigan brannon branson brantley braswell braun breaux breeden breen brennan brenner
        brewster brice briggs brinkley brinson briscoe brito britt britton brock broderick
        bronson broome broughton broussard brouwer brower browne brownlee broyles brubaker bruce
        brumfield bruner brunner bruno bruns brunson bryan bryant bryson brzezinski buchanan
        buckley buckner bueno buffington buford bullard bundy bunn burch burchett burchfield
        burdette burdick burge burgess burgos burk burke burkett burkhart burks burleson burley
        burnett burnette burney burnham burnside burrell burris burroughs burt burton busch
        bustamante butterfield byers bynum byrd byrne byrnes caballero cabral cabrera cade
        cadwallader cady cagle cahill cain calderon caldwell calhoun calkins callahan callaway
        calloway calvert calvin camacho cameron campbell campos canada canales canfield cano
        cantrell cantu canty capps caraballo carbone carden cardenas cardona cardwell carey carl
        carlin carlisle carlson carlton carmichael carmona carnahan carnes carney caron carr
        carranza carrasco carrillo carrington carroll carson carter cartwright caruso carvalho
        cary casey casillas cason casper cassidy castaneda casteel castellano castellanos
        castillo castleberry castro caswell cates cathey cato caudill causey cavanaugh cavazos
        cecil celik cerda cermak cervantes cetin chacon chadwick chaffin chakraborty chamberlin
        chan chanda chandra chaney chang chapa chapin chapman chappell charles charlton chastain
        chatman chatterjee chaudhary chaudhry chavarria chavez chavis cheatham chen cheney cheng
        cheruiyot chester cheung chevalier childers childress childs chisholm chisolm cho choate
        choi cholmondeley chong chopra choudhury chowdhury christensen christenson christiansen
        christianson christie christopher christy chu chua chukwu chun chung churchill cintron
        cisneros clancy clark clarke clarkson clary clayton cleary clemens clements clemons
        clevenger clifford clifton cline clinton clough cloutier clutterbuck coates cobb cobbs
        coble coburn cochran cockrell cody coe coffey coffman cohen coker colbert colburn colby
        cole coleman coles coley collazo colley collins colombo colquhoun colson colvin compton
        comstock condon conklin conley conn connell connelly conner connolly connor connors
        conrad conroy conti contreras conway cooke cooley cooney copeland corbett corbin
        corcoran cordell cordero cordova corey corley cormier cornelius cornell cornett cornish
        cornwell coronado correa correia cortes cortez cosby costa costello cota cottrell
        coughlin coulibaly coulter courtney couture covington cowan cowart coyle crabtree craig
        crain cramer crandall crawford crawley creech creighton crenshaw crespo crider crist
        crocker crockett croft cromer cromwell cronin crosby croteau crouse crowder crowe
        crowell crowley crum crump crutcher crutchfield cruz cuellar cuevas culbertson cullen
        culp culpepper culver cummings cummins cunha cunningham curley curran currie currier
        curtis custer cutler cyr dabrowski dahl daigle dailey daley dalton daly damico dang
        daniel daniels danielson danjuma danner darby darden darko darnell das dasgupta datta
        daugherty david davidson davies davila davis davison dawkins dawson de-souza deaton
        decker dees dehart dejesus dekker delacroix delacruz delagarza delaney delarosa
        delatorre deleon delgado dellinger deloach delong delossantos deluca delvalle demarco
        demir dempsey deng denham denney denning dennis dennison denny denson denton desai
        deshmukh devi devine devlin devore devries dewey dewitt dexter dhillon dhomhnaill diallo
        dias diaz dickens dickerson dickinson dickson diehl dietrich dietz diggs dijkstra
        dillard dillon dimitriou dimitrov dion diop dix dixon dlamini dobbins dobbs dobson
        dockery dodd dodson dogan doherty dolan dominguez donahue donald donaldson donnelly
        donohue donovan dooley doran dorman dorn dorsey doss dotson doty dougherty douglas
        douglass dover dow dowd dowell dowling downey doyle dozier draper driscoll drummond
        drury duarte dube dubey dubois dubose duckworth dudley duffy dugan duggan dugger dumas
        dunaway dunbar duncan dunham dunlap dunn duong dupont dupre dupree dupuis duran durand
        durant durbin durham dutta dutton duval duvall dwyer dyson earle earley easley eason
        easterling eastman eaton ebert ebrahimi echols eckert edgar edmond edmonds edmondson
        edward edwards egan eggleston eklund el-sayed elam eldridge elias elizondo elkins eller
        ellington elliot elliott ellis ellison ellsworth elmi elmore elrod ely emerson emmons
        engel engle engstrom ennis enriquez entwistle epperson epps erickson eriksen eriksson
        ernst ervin erwin escalante escamilla escobar escobedo esparza espinal espinosa espinoza
        esposito esquivel estep estes estrada etheridge eubanks evans everett everhart eze ezell
        fagan fairbanks fairchild fairley faison falk farah farley farnsworth farquharson farr
        farrar farrell farrington farris faulk faulkner faust fay featherstone featherstonehaugh
        fedorov felder feldman feliciano felix felton fennell fenton ferguson fernandes
        fernandez ferrara ferrari ferraro ferreira ferrell ferrer ferris figueroa fincher
        findley finley finn finney fischer fisk fitch fitzgerald fitzpatrick fitzwilliam
        flaherty flanagan flanders flannery fleming fletcher florence flores floyd flynn fofana
        fogle foley folsom fong fonseca fontaine fontenot foote forbes forman forrest forrester
        forsyth forsythe fortier fortin fortner foss fotherington fournier foust fowler foy
        fraley france francis francisco franco francois franklin frantz franz fraser frazier
        frederick freitas frey friedman friedrich fritz frye fuchs fuentes fugate fujita fukuda
        fulmer fulton fultz furman furr gabriel gaddis gaddy gaffney gagne gagnon gaines gaither
        galindo gallagher gallardo gallegos gallo galloway galvan galvez gamboa gamez gandy
        ganesh gann gannon gant gantt gao garber garcia gardiner gardner garg garnett garrett
        garvey garvin gary garza gaskins gaspar gaston gatlin gauthier gavin geary gebre geiger
        george georgiou gerber gethin ghosh gibbs gibson gifford gil gilbert gilchrist giles
        gillespie gillette gilley gilliam gilliland gillis gilman gilmore ginn giordano gipson
        girard gleason glenn glover glynn goble goddard godfrey godwin goetz goff goforth goins
        goldberg goldman goldstein gomes gomez gonzales gonzalez gooch goode gooden goodman
        goodrich goodson goodwin gopal gordon gorman goss gossett goswami gough gould grabowski
        grady graf graff graham granger grantham grayson greco greenberg greene greenfield
        greenwood greer gregg gregory grenier gresham grewal grice grier griffith griffiths
        griggs grigsby grimm grisham grissom grogan grossman grover grubb grubbs gruber guajardo
        guenther guerra guerrero guevara guidry guillen guillory guinn gunderson gunn gunter guo
        gupta gurley gustafson gustafsson guthrie gutierrez guyton guzman haag haas habib
        hackett haddad hadley hagan hagen hager haggerty hahn haines hairston hakimi hakonsen
        haley hallstrom halvorsen hamalainen hamblin hamby hamel hamer hamid hamilton hamlin
        hamm hammond hammonds hammons hampton hamrick han hancock handley hanes haney hankins
        hanley hanlon hanna hannah hannon hansen hanson haque harbin hardesty hardin harding
        hardison hardman hardwick hargreaves hargrove harkins harlan harley harlow harman harmon
        harper harrell harrington harris harrison harter hartley hartman harvey hasan hashemi
        haskell haskins hassan hastings hatcher hatfield hathaway hatton hauser hawes hawkins
        hawley haworth hawthorne hayashi hayden hayes haynes hayward haywood headley headrick
        healey healy hearn heaton hebert hedrick hegarty hein heinz heller helton hemphill
        henderson hendrick hendricks hendrickson hendriks hendrix henley henning henry hensley
        henson herbert herman hernandez herndon herrera herrick herrington herrmann herron
        herzog hess hester hewitt hiatt hickman hidalgo higdon higginbotham higginbottom higgins
        higgs hightower hildebrand hilliard hillman hilton himes hines hinkle hinojosa hinson
        hinton hirsch hitchcock hite hitt hoang hobbs hobson hodge hodges hoff hoffman hoffmann
        hofmann hogg hogue holbrook holcomb holden holley holliday hollingsworth hollins hollis
        holloman holloway holm holman holmes holt holton honeycutt hong hooper hoover hopson
        horne horner horton horvat horvath hoskins hossain hosseini houck hough houghton houle
        houser howard howe howell howland hoy hoyle hoyt hsu huang hubbard huber huddleston
        hudgins hudson huerta huey huffman huggins hughes hulsey hummel humphrey humphreys
        humphries hundley huntley hurd hurley hurst hurtado hussain hussein huston hutcherson
        hutchings hutchins hutchinson hutchison hutson hutton huynh hwang hyatt hyde hyman
        ibarra ibrahim igwe ilyas ingram inman inoue ioannou irby irizarry irvin irvine irving
        irwin isaac isaacs isbell islam ismail isom ison ito ivanov ivanova iverson ivey iyer
        jablonski jackson jacob jacobs jacobsen jacobson jacoby jacques jaeger jain jama james
        jameson jamison janes jang jankowski jansen janssen jaramillo jarrell jarrett jarvis
        jean jeffers jefferson jeffery jeffrey jeffries jenkins jennings jensen jernigan jeter
        jett jewell jha jimenez jobe johansen johansson johnson johnston jones jordon jorgensen
        joseph joshi jovanovic joyce joyner juarez judd jude julian jung kaczmarek kahn kamara
        kamau kaminski kane kang kaplan kapoor karim kariuki karlsson karr kato katz kauffman
        kaufman kaur kavanagh kay kaya kearney kearns keating keaton keeler keenan keene keeton
        keita keith keller kelley kellogg kelly kelsey kelso kemp kendall kendrick kennedy
        kenney kenny kent kenyon kern kerns kerr kessler keyes khalil khanna khumalo kidd
        kikuchi kilgore kilic killian kilpatrick kim kimani kimball kimble kimbrough kimmel
        kimura kincaid kingsley kinney kinsey kiprop kirby kirk kirkland kirkpatrick kiser klein
        kline knapp knott knowles knowlton knox knudsen knutson kobayashi koch koehler koenig
        kohler kolb konig koonce koontz kopp korhonen kovac kovacs kovalenko kowalczyk kowalski
        kozlov kozlowski kraft kramer kraus krause kravchenko krawczyk krebs krishnan kristensen
        kristiansen krol krueger kruger kruse kuang kuhn kulkarni kumar kumari kurtz kuykendall
        kuznetsov kwan kwiatkowski kwon kyle lacey lachance lacroix ladd ladner lafleur laird
        lamar lambert lamm lancaster landers landis landrum landry laney lang lange langford
        langley langston lanham lanier lankford lantz lapointe lara larkin larry larsen larson
        larsson larue lassiter latham lau laughlin laurent lavigne lavoie lawler lawrence lawson
        lawton layne layton leahy leal lear leary leavitt lebedev leblanc leclair ledbetter
        ledesma ledford ledoux lefebvre leger leggett lehman lehmann leigh lemay lemieux lemus
        lentz lenz leon leonard leone leroy leslie lester leung levesque levi levin levine
        lewandowski lewis leyva liang liao libby lightfoot liles lilley lim lima lin lincoln
        lind lindberg linder lindgren lindley lindquist lindqvist lindsay lindsey lindstrom linn
        linton lipscomb littlefield littlejohn littleton liu livingston llewellyn lloyd locke
        lockett lockhart locklear lockwood loftis lofton logan logsdon lomax lombardi lombardo
        longo longoria loomis lopez lorenz lorenzo lott louis lovelace lovell lovett lowe lowell
        lowery lowry loyd lozano lucas luce lucero luckett ludwig lugo lujan luke lumpkin luna
        lund lundqvist lundy lunsford luo lusk luther lutz lyle lyles lyman lynn lyon lyons
        lytle mabry macdonald machado macias mack mackay mackenzie mackey maclean macon maddox
        madison madrid madsen maestas magana magee maguire mahan maher mahmood mahmoud mahon
        mahoney maier makela makinen malcolm maldonado malhotra malik mallory malloy malone
        maloney mancini mancuso mangum manley mann mansfield mansour manuel marchetti marcum
        marcus mariani marin marino marion markham marlow marques marquez marr marrero marroquin
        marshall martel martell martinelli martinez martino marvin marx massey massie masterson
        mata matheny mathews mathis matlock matos matson matsumoto matthew matthews mattingly
        mattison mattox mattson mauldin maurer maxey maxwell mayberry mayer mayes mayfield
        maynard mays mazur mbatha mbeki mcadams mcafee mcalister mcallister mcarthur mcbride
        mccabe mccain mccall mccann mccarter mccarthy mccartney mccarty mccauley mcclain
        mcclanahan mcclellan mcclelland mcclendon mcclintock mccloud mcclung mcclure mccollum
        mccombs mcconnell mccord mccorkle mccormack mccormick mccoy mccracken mccrary mccray
        mcculloch mccullough mccurdy mcdaniel mcdermott mcdonald mcdonnell mcdonough mcdowell
        mcduffie mcelroy mcfadden mcfarland mcfarlane mcgee mcghee mcgill mcginnis mcgovern
        mcgowan mcgrath mcgraw mcgregor mcgrew mcguire mchenry mchugh mcintire mcintosh mcintyre
        mckay mckee mckenna mckenzie mckinley mckinney mckinnon mcknight mclain mclaren
        mclaughlin mclaurin mclean mclemore mclendon mcleod mcloughlin mcmahan mcmahon mcmanus
        mcmillan mcmillen mcmillian mcmullen mcmurray mcnabb mcnair mcnally mcnamara mcneal
        mcneely mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae mcvey mcwhorter mcwilliams
        meade meador medeiros medina medlin medrano meehan meeks mehta meier meijer mejia
        melancon melendez mello melton melvin mena menard mendenhall mendes mendez mendoza
        menendez menon mensah mercado mercer mercier meredith merrick merrill merritt messer
        messina metcalf metz metzger meyer meyers meza michael michaels michalski michaud michel
        middleton mikhailov milam milburn millard milligan milner milton mims minter minton
        miranda mireles mirza mishra mitchell mitra mixon miyazaki mize mobley moe moeller
        moffett moffitt mohamed mohammed mohamud mohan mohr mojica mokoena molina monahan monroe
        monson montague montalvo montanez montano montero montes montgomery montoya mooney moore
        mora morales moran moreau morehead moreira morel moreland moreno moretti morey morgan
        mori morin morley morozov morrell morrill morris morrison morrissey morse morton mosby
        moseley moser moses mosher mosley mott moulton moya moye moyer moyo mthembu mueller muir
        mukherjee mulder mullen muller mulligan mullin mullins muncy muniz munoz munson murakami
        murdock murillo murphy murray murrell murry murthy mutua mwale mwangi myers myles myrick
        nadeau nagel nagle nagy naidoo naidu nair nakamura nance nandi napier naquin narayan
        nascimento nash nava navarro nayak naylor ncube ndiaye ndlovu neal needham neeley neely
        neff negrete negron neil neill nel nelson nesbitt ness neuman neumann nevarez neville
        newberry newby newcomb newell newkirk newman newsom newsome ngo nguyen nicholas nichols
        nicholson nickerson nicolas nielsen nielson nieminen nieto nieves nikolaidis niles
        nilsen nilsson nixon njoroge nkosi noe nolan noland nolen noonan noriega norman norris
        norton norwood novak novikov nowak nowicki noyes nugent nunes nunez nunn nur nwachukwu
        nwosu nye o'brien o'connell o'connor o'donnell o'hara o'keefe o'leary o'malley o'neill
        o'reilly o'rourke o'shaughnessy o'shea o'sullivan o'toole oakes oakley oates obi obiora
        obrien ocampo ocasio ochieng ochoa oconnell oconnor odell odhiambo odom odonnell oduya
        ofori ogawa ogbonna ogden oglesby oglethorpe ogunleye ohara ojeda okafor okeefe okeke
        okonkwo okoro olawale oldham oleary oliva olivares olivarez olivas oliveira oliver
        oliynyk ollerenshaw olmstead olsen olson olsson olvera omalley omondi oneal oneil oneill
        ontiveros onyango onyekachi oreilly ornelas orourke orozco orr ortega ortiz osborn
        osborne osei osgood osman osorio ostrander oswald otero otieno otis otoole ott otto
        ouellette overstreet overton owen owens owusu oyelaran ozdemir ozturk pacheco packard
        padgett padilla paige paine pak palacios palma palmer palmeri palumbo pandey pannell
        papadopoulos pappas paquette paradis parekh parham parker parnell parr parra parris
        parrish parrott partin patel paterson pathak patil patrick patten patterson patton paul
        pauley paulsen paulson pavlov pawlowski paxton payne payton paz peachey pearce pearson
        pedersen pederson peebles pelletier pemberton pena pendergrass pendleton peng penn
        pennington peralta perdue pereira perera perez perkins perrin perry perryman persson
        peterman petersen peterson petrov petrova pettigrew pettit pfeiffer pham phan phelan
        phelps phillips phipps phiri picard pickard pickens pickering pickett pierre pierson
        pillai pimentel pina pineda pinson pitt pittman pitts platt plummer plunkett poe
        poindexter poirier polanco polk pollack pollard pollock ponce poole poore popescu popov
        porterfield portillo posey postlethwaite poston potts poulin powell prado prasad prater
        prather pratt prendergast prescott presley pressley preston prewitt prichard pridgen
        prieto pringle pritchard pritchett probert proffitt prosser pruett pruitt pryor puckett
        puente pugh pulido pullen pulliam purcell purdy purnell purvis putman putnam pyle qualls
        quarles quaye quezada quigley quinn quinones quintana quintanilla quintero quiroz
        qureshi rader radford rafferty ragan ragland ragsdale rahman raines rainey rajan ralph
        ralston ramey ramirez ramos ramsbottom ramsey rana randall randle randolph raney rangel
        rankin rao rapp rasmussen ratcliff ratliff rawlings rawls rayburn raymond rea reagan
        reardon reaves redd reddick redding reddy redman redmond reece reeder rees reese regan
        reich reid reilly reinhardt reiter ren rendon renfro renner renteria reyes reyna
        reynolds reynoso rezaei rhoades rhoads rhodes ribeiro ricci richard richards richardson
        richey richie richmond richter rickard ricker ricketts rico riddick ridgeway ridley
        riggins riggs rigsby riley rinaldi rinehart rios ritchie ritter rivas rivera rizvi rizzo
        roark robb robbins roberson robert roberts robertson robinette robinson robison robles
        roby rocha roche rockwell rodgers rodrigues rodriguez rodriquez rojas roland rollins
        romano romero romo rooney roper rosa rosado rosales rosario rosas rosen rosenberg
        rosenthal ross rossi roth roush rousseau roux rowan rowe rowell rowland rowley rowntree
        roy royster rubin rubio rucker rudd rudolph ruffin ruiz runyon russ russell russo ruth
        rutherford rutledge ryan ryder saavedra sadler saeed saenz saha sahin saito salas
        salazar salcedo saldana salem salgado salinas salisbury sammons sampson sams samson
        samuel samuels samuelsson sanborn sanchez sanderson sandhu sandoval sanford santana
        santiago santoro santos sapp sargent sarkar sarpong sasaki sato satterfield saucedo
        sauer saunders saxton saylor scanlon scarborough scarbrough schaefer schaeffer schafer
        schaffer schell schilling schmid schmidt schmitt schmitz schneider schofield schrader
        schreiber schroder schroeder schubert schuler schulte schultz schulz schulze schumacher
        schuster schwab schwartz schwarz scott scroggins scruggs searcy seaton seay segura
        seifert seitz selby sen sengupta seo sepulveda serna serrano seward sewell seymour
        shackelford shackleton shafer shaffer shannon shapiro sharma sharpe shaw shea sheehan
        sheffield sheikh shelby sheldon shelley shelton shen shepard sheppard sheridan sherman
        sherrill sherrod sherwood shevchenko shimizu shinn shipley shipman shipp shirley
        shockley shrestha shufflebottom shuler shull shultz sibanda sibley siddiqui sidhu siegel
        sigler sikes siler silva silverman simmons simms simon simonov simons simpkins simpson
        sinclair singh singletary sinha sisk sisson sithole sizemore skaggs skelton skidmore
        skinner slade slater sloan slocum slone smalley smallwood smirnov smits smoot snead
        sneed snell snodgrass snowden snyder soares sokolov sokolova solano solis soliz solomon
        somers sommers sorensen sorenson soriano sosa sotelo soto sousa souza sowell spangler
        spann spaulding spearman speer spence spencer spicer spivey spooner sprague springer
        spruill spurlock srinivasan stacey stacy stafford stahl staley stallings stallworth
        stamper stanfield stanford stanley stanton stapleton starkey starks starnes starr staten
        staton stclair stearns steele steen stefansson steinberg steiner stephens stephenson
        stepp stevens stevenson stewart stiltner stine stinnett stinson stjohn stockton stoddard
        stoica stovall stover stowe stpierre stratton strauss streeter strickland strother
        stroud stuart stubblefield stubbs stuckey suarez subramanian suggs sullivan sumner
        sutcliffe sutherland sutton suzuki svensson swafford swann swanson swartz sweeney
        swenson switzer sykes sylvester szabo szczepaniak szymanski tabor tackett taft taggart
        takahashi talbert talbot talley tamayo tanaka tapia tarver tate tattersall tatum tavares
        taylor teague teel teixeira tembo templeton terrell tesfaye thacker thao thapa thapar
        tharp thayer thibodeau thibodeaux thigpen thistlethwaite thomas thomason thompson
        thomsen thomson thorne thornton thorpe threlfall thurman thurston tibbs tidwell tierney
        tijerina tillery tilley tillman tilton timmons tinsley tipton tirado tisdale titus
        tkachenko tobias tobin todd tolbert toledo toler tolliver tomlin tomlinson tompkins
        toney torres torrez toth toure tovar townsend tracy trahan trammell tran traore trapp
        travis traylor treadwell trejo trelawney trent trevino trimble triplett tripp trivedi
        troutman truitt trujillo truong tsai tubbs turk turley turpin tuttle tyler tyree tyson
        udo ulrich underwood unger upchurch upton urbina uribe urquhart uzoma vail valadez
        valdes valdez valencia valentin valenzuela valle vallejo valles vance vandyke vang
        vanhorn vann varela varga vargas varma varner varney vasquez vaughan vaughn vaught
        vazquez vega vela velasco velasquez velazquez velez venkataraman venkatesan ventura vera
        verma vermeulen vernon vetter vick vickers vickery vidal villalobos villanueva
        villarreal villegas vincent vinson virtanen visser vitale vogel vogt volkov vos voss
        waddell wadsworth wagner wahl waite wakefield walczak walden waldron waldrop wallace
        waller wallis walsh walter walters walton wang wanjiru warfield warner warsame washburn
        wasson watanabe waterman watkins watson watters waugh weatherford weatherly webb webber
        weber webster weems weiner weinstein weiss weldon weller wellman wendt wentworth wenzel
        werner wertz wesley westbrook westfall westmoreland weston wetzel whalen whaley wharton
        whatley wheatley whipple whitaker whitehead whitehurst whiteside whitfield whitley
        whitlock whitlow whitman whitmore whitney whitson whitt whittaker whitten whittington
        whitworth wieczorek wiggins wigglesworth wilbanks wilbur wilburn wilcox wilde wiley
        wilhelm wilkerson wilkes wilkins wilkinson wilks willard willett willey william williams
        williamson willingham willis willoughby willson wilson windham winfield winkler winn
        winslow winstead winston winterbottom winterbourne wiseman wisniewski witherspoon witt
        wofford wojcik wolfe wolff wolford wolstenholme womack wong woodall woodard woodruff
        woodson woodward woodworth wooten worden worley worrell worthington wozniak wray wrigley
        wyatt wylie wyman wynn xiong yadav yamada yamaguchi yamamoto yancey yanez yang yao
        yarbrough yates yazzie ybarra yeager yee yildiz yilmaz yoder yoon york yoshida yost
        youngblood yount yuan yusuf zafar zahir zajac zaman zamora zapata zaragoza zarate zavala
        zeigler zepeda zhang zhao zheng zhou zhu ziegler zielinski zimmer zimmerman zimmermann
        zook zulu zuniga
        """
    )
    .union(moreSurnames)
}
