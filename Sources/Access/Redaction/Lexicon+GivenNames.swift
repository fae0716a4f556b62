// Given names that are no English words: the commonest of the 1990 census of the United States (public domain), and of
// other countries, gathered by hand.
extension Lexicon {
    static let givenNames = words(
        """
        aaliyah aarav aaron aarti abbie abby abdi abdirahman abdul abdullah abdullahi abe abebe
        abel abena abigail abimbola abiola abraham achieng ada adaeze adam adan addie adebayo
        adela adelaida adelaide adele adelina adeline adell adewale aditi aditya adolfo adolph
        adrian adriana adrianne adrienne adwoa afia agatha agnes agnieszka agustin ahmad ahmed
        ahmet aida aiden aiko aileen ailsa aimee aino aisha aishwarya aisling ajay akinyi akira
        akosua alaina alan alana alasdair alba albert alberta alberto alda alden aldo alec
        alecia aled alejandra alejandro aleksandra aleksei alene alessandro alessia aletha alex
        alexa alexander alexandra alexandria alexei alexis alfie alfonso alfonzo alfred alfreda
        alfredo algernon ali alice alicia alina alisa alisha alison alissa allan allen allene
        allie allison allyson alma alonzo alphonse alphonso alta althea alton alun alva alvaro
        alvin alvina alyce alyson alyssa ama amadou amal amalia amanda amandeep amara amarachi
        amelia amelie amie amina amit amos amparo amrita amy ana anais analyn anand ananya
        anastasia anders anderson andra andre andrea andrei andres andrew andria andriy andrzej
        andy aneirin aneta angela angelia angelica angelina angeline angelique angelita angelo
        angharad angie angus anh anil anissa anita anja anjali ankit ann anna annabelle
        annamarie anne anneke anneliese annemarie annetta annette annie annika annmarie ansel
        anthony antionette antoine antoinette anton antonette antonia antonio antony antti
        antwan antwi anuja anya aoife april arabella araceli arash archie aretha ariana ariel
        arjun arleen arlene arline armand armando arnel arnold arnulfo aron arron arthur arturo
        asha asher ashlee ashleigh ashley ashok asif asma astrid athena aubrey audra audrey
        augusta augustine augustus aurelia aurelio aurora ava avery avis ayaan ayesha aylin
        ayodele ayse aziz babatunde baljit balwinder bao barbara barbra barnaby barry bart
        barton bartosz beata beatrice beatrix beatriz becky bedriye bekele belen belinda bella
        belva ben benedikt benita benito benjamin bennett bennie benny benoit bernadette
        bernadine bernard bernardo bernice bernie berniece bert berta bertha bertie bess bessie
        beth bethany betsy bette bettie bettina betty bettye beulah beverley beverly bex bianca
        bilal billie biniam birgitte bjorn blaine blair blake blanca blanche boasiako bobbi
        bobbie bogdan bohdan bongani bonita booker boris boyd bozena bradford bradley brady
        branden brandi brandie brandon brant breanna brenda brendan brenna brent brenton bret
        brett brian briana brianna brianne brid bridget bridgett bridgette brigitte britney
        brittany brittney brock bronte bronwen bronwyn brooke brooklyn bruce bruno bryan bryant
        bryce bryon buford bukola burak burt burton byron caio caitlin caleb callie callum
        calvin cameron camila camilla camille candace candi candice candida caoimhe cara caren
        carey cari caridad carissa carl carla carlene carlo carlos carlotta carlton carly carmel
        carmela carmelita carmella carmelo carmen carole caroline carolyn carrie carrol carroll
        carson carter cary caryn carys casandra casey cassandra cassie catalina caterina cathal
        catharine catherine cathie cathleen cathrine cathryn cathy catina catrina catriona
        cecelia cecil cecile cecilia cedric celeste celestine celia celina celine ceri cerys
        cesar chadwick chaminda chanda chandra chanel chang chantal chantel charla charleen
        charlene charles charley charlie charline charlotte charmaine chasity chauncey chebet
        chelsea chelsey chen cheri cherie cheryl chester chiamaka chiara chidi chinedu chioma
        chipo chiquita chloe chong chris christa christal christi christie christin christina
        christine christoper christopher christy chrystal chukwuemeka ciara ciaran cillian cindi
        cindy clair claire clara clare clarence clarice clarissa clark claude claudette claudia
        claudine claudio clayton clementine cleo clifford clifton clint clinton clive clyde cody
        colby cole coleen coleman colette colin collette collin concepcion concetta connie conor
        conrad constance consuelo cora cordelia corey cori corina corine corinne cornelia
        cornelius cornell corrie corrine cortney cory courtney craig cressida cristal cristina
        cristy cruz curtis cuthbert cynthia cyril cyrus dae dafydd daiki dalia dalton damaris
        damian damien damilola damon dan dana dane danelle danette danial daniel daniela
        danielle danilo danita danna danny dante danuta daphne dara darcy daren daria darin
        dario darius dariusz darla darleen darlene darnell darrel darrell darren darrin darryl
        darwin daryl dave david davide davis dawit dawna dayna deana deandre deann deanna deanne
        debbie debby debi debora deborah debra debrah declan dee deena deepa deepak deepika
        deidra deidre deirdre delbert delfina delia delilah della delma delmar delois delores
        deloris delphine delroy demetria demetrius dena denice denis denise dennis denny denver
        deon dequan derek derick dervla deshawn desiree desmond despina dessie devi devin devon
        devonte dewayne dewey dewitt dexter dhruv dian diana diane diann dianna dianne diarmuid
        diego dieter dilani dimitri dimitris dina dinah dinesh dino dion dionne divya dixie
        dmitri dmitry dollie dolores dominga domingo dominic dominick dominika dominique dona
        donal donald donn donna donnell donnie donny donovan dora dorcas doreen dorene doretha
        dorian doris dorota dorothea dorothy dorris dortha dorthy dottie doug douglas dovie
        doyle duane dudley dulce duncan dustin dwayne dwight dylan earle earlene earline
        earnestine ebele ebenezer ebere eddie edgar edgardo edie edith edmond edmund edna
        eduarda eduardo edward edwardo edwin edwina edythe eero effie efrain efren efua eileen
        eilidh eimear eirik ekaterina elaine elba elbert elda eldon eleanor eleanore elena eleni
        eleri eli elia elias elida elif elijah elin elinor elisa elisabeth elisabetta elise
        eliseo elisha elissa eliza elizabeth elizebeth ella ellen ellie elliot elliott ellis
        elma elmer elmo elnora elodie eloisa eloise elouise eloy elsa elsie elton eluned elva
        elvia elvin elvira elvis elwood elyse elzbieta emanuel emeka emerson emi emil emile
        emilia emilie emilio emily emine emma emmanuel emmett emory emre emrys enid enrique
        eoghan eoin eric erica erich erick ericka erik erika erin erlinda erma erna ernest
        ernestina ernestine ernesto ernie errol ervin erwin esi esme esmeralda esperanza essie
        esteban estela estella estelle esther ethan ethel etienne etta eugene eugenia eugenio
        eula eulalia eun-ji eunice eva evan evangelina evangeline evelyn everett everette evette
        ewa ewan ezekiel ezra fabian fabiola faduma faisal fannie farah farai farhan fatima
        fatimah fatma faustino fay faye federica federico felecia felicia felicita felipe felix
        ferdinand fergal fergus fernanda fernando ffion fidel filomena finbar finlay fintan
        fiona fionnuala fletcher fleur flor florence florian florine florrie flossie floy floyd
        folake folasade forrest fran frances francesca francesco francine francis francisca
        francisco francois frankie franklin fred freda freddie freddy frederic frederick
        fredrick freida freya frieda friedrich fritz funmilayo gabriel gabriela gabriella
        gabrielle gail galen galina ganesh gareth garrett garry garth gary gaurav gavin gaye
        gayla gayle geeta gemma gena genaro geneva genevieve genoveva geoffrey george georgette
        georgiana georgianna georgie georgina geraint gerald geraldine gerard gerardo gerhard
        geri germaine gerri gerry gertie gertrude gethin giancarlo gianni gil gilbert gilberto
        gilda gillian gina ginny gino gioia giorgos giovanna giovanni gisela giulia giuseppe
        gladys glenda glenn glenna gloria goldie gonzalo goran gordon gracie graciela grady
        graham grainne grazyna greg gregg gregor gregoria gregorio gregory greta gretchen
        griselda grover gruffydd grzegorz guadalupe gudrun guillaume guillermina guillermo
        gulsen gunnar gunther gurpreet gus gussie gustavo gwen gwendolen gwendolyn gwenllian
        gwilym haakon hafsa hal haldor haley halima halina hallie halyna hamed hamish hamza hana
        hanan hanna hannah hans hao harald harjit harlan harley harold harpreet harriet harriett
        harriette harris harrison haruka haruki haruto harvey hasan hassan hatice hattie haydee
        hayley heidi heike heikki heinrich heinz helen helena helene helga hellen helmut
        henrietta henrik henrique henry herbert heriberto herlinda herman herminia hermione
        herschel hershel hester hezekiah hibaq hideki hilario hilary hilda hildegard hillary
        hiram hiroshi hirut hoang hodan holli hollie hollis horace horst hortencia howard hubert
        huda hudson hugh hugo hui humberto huong huseyin hussein huw hyacinth hyun hyun-woo
        hywel iain ian ibrahim ida idella idris ieuan ifeanyi ifeoluwa ifeoma ifrah ignacio
        ignatius igor ikenna ila ilene ima iman imelda imogen imogene imran ina ines inez
        ingeborg ingrid ioan iola iona ione ira irene irina irma irvin irving irwin iryna isaac
        isabel isabell isabella isabelle isaiah ishita isiah isidro isla ismael ismail issac
        itzel iva ivan ivana ivette ivonne iwan iwona jacek jackie jacklyn jackson jaclyn jacob
        jacque jacquelin jacqueline jacquelyn jacques jacquline jaden jadwiga jaime jake jakub
        jamaal jamal jamar jame jamel james jami jamie jan jana jane janeen janel janell janelle
        janet janette janice janie janine janis janna jannette jannie janusz jaqueline jared
        jaroslaw jarrett jarrod jarvis jasmin jason jaspreet jaswinder javier jaxon jayden jayla
        jayme jayne jayson jean jeana jeanette jeanie jeanine jeanna jeanne jeannette jeannie
        jeannine jedediah jeff jefferson jeffery jeffrey jeffry jelena jemima jena jenifer jenna
        jennie jennifer jenny jens jerald jeremiah jeremy jeri jermaine jerold jerome jerri
        jerrod jerry jerzy jesica jesper jess jesse jessica jessie jewell ji-hoon ji-woo jia jie
        jill jillian jim jimmie jin jin-woo jing joan joann joanna joanne joao joaquin jocelyn
        jodi jodie jody joe joel joelle joesph joey johanna johnathan johnathon johnie johnna
        johnnie johnny jolanta jolene jomar jon jonas jonathan jonathon joni jonnie jorge jorgen
        jose josef josefa josefina joseph josephine josette joshua josiah josie josue jovan
        jovita joyce juan juana juanita judi judith judson judy juha jukka jules juli julia
        julian juliana julianna julianne julie julien juliet juliette julio julius jun june jung
        jurgen justin justina justine jyoti kadeem kaede kagiso kai kaitlin kaitlyn kaito kaj
        kamal kamala kamau kami kamil kara karan kareem karen kari karim karin karina karl karla
        karol karon karrie karthik karyn kasey kasia katarzyna kate katelyn katerina kateryna
        katharine katherine katheryn kathi kathie kathleen kathrine kathryn kathy katie katina
        katrina katy kavita kay kaye kayla kayleigh kayode kehinde keiko keisha keith kelechi
        kelley kelli kellie kelly kelsey kelvin kemal kendall kendra kendrick kenji kenneth
        kennith kenny kent keri kermit kerri kerrie kerry kesha keshia keven kevin khadija
        khalid khanh kia kiara kieran kieth kim kimberlee kimberley kimberly kinga kinsley
        kiprono kira kiran kirby kirk kirsten kirsty kisha klaus knut kofi kojo kory kostas kris
        krista kristal kristen kristi kristie kristin kristina kristine kristopher kristy
        krystal krystle krystyna krzysztof kulwinder kumar kumaran kurt kurtis kwabena kwaku
        kwame kyla kyle kylie kyung lacey lachlan ladan ladonna lakeisha lakesha lakisha lakshmi
        lamar lamont lan lana landon lanny laquita lara larisa larissa larry lars lashawn
        lashonda latanya latasha latisha latonia latonya latosha latoya latrice latricia laura
        laureen lauren laurence laurent lauretta lauri laurie lavern laverne lavonne lawanda
        lawrence layla lazaro leah leann leanna leanne leeann lei leif leigh leila leilani leisa
        lela leland lelia lemuel lena lenard lenora lenore leo leola leon leona leonard leonardo
        leone leonel leonor leonora leopoldo leora leota lerato leroy les lesa lesley leslie
        lessie lester leta letha leticia letitia lettie levi lewis lia liam liang libby lidia
        liesel liesl liezel lila lilia lilian liliana lillian lillie lina lincoln linda lindiwe
        lindsay lindsey lindy ling linh linnea linnie linwood lionel lisa lisette lissette liz
        liza lizette lizzie lloyd llyr logan lois lola lolita lon lona lonnie lora loraine
        lorcan loren lorena lorene lorenzo loretta lori lorie lorine lorna lorraine lorri lorrie
        lottie lou louann louella louie louis louisa louise lourdes lowell lowri loyd luana
        luann luanne luca lucas lucia luciano lucie lucien lucila lucile lucille lucinda lucio
        lucretia lucy ludmila ludovica luella luigi luis luisa luiz lukas lukasz luke lula lulu
        luna lupe lura luther luz lwazi lydia lyle lyman lyn lynda lynette lynn lynne lynnette
        mabel mable maciej mack macsen madeleine madeline madelyn madge madonna mae maeve magda
        magdalena magdalene maggie mahesh mahmoud mai mair maisie maja majorie makena makoto
        malachy malcolm malgorzata malik malin malinda malissa mallory mamie mandi mandla mandy
        manfred manoj manon manpreet manuel manuela mara marc marcel marcela marcelina marcelino
        marcella marcelle marcelo marci marcia marcie marco marcos marcus marcy marek maren
        margaret margarito margaux marge margery margie margit margo margot margret marguerite
        mari mariah mariam marian mariana mariann marianna marianne mariano maribel maricel
        maricela marie marietta marilyn marilynn mario marion marisa marisela marisol marissa
        marites maritza marjorie marjory marla marlena marlene marlon marlyn marlys marnie
        marquita marsha marshall marta martha martina marty marva marvin mary maryam maryann
        maryanne marybeth maryellen maryjane marylou mateo mateusz mathew matilda matilde matteo
        matthew matti mattie maud maude maudie maura maureen maurice mauricio maurine mavis
        maxine maxwell maya mayme maynard mayra meagan meaghan meera megan meghan mehdi mehmet
        mei meinir mel melanie melba melinda melisa melissa mellisa mellissa melodie melva
        melvin melvina mercedes meredith merle merlin merrill mervin meryem meseret mette mhairi
        mia micaela micah michael michaela michal micheal michel michele michell michelle
        michiko migdalia miguel mihai mikhail mikkel mila milagros milan mildred milford millard
        millicent millie milton mimi min-jun mina mindy minerva ming minh minnie mira miranda
        miriam mirna miroslav misaki missy misti mitch mitchel mitchell mitzi mohamed mohammad
        mohammed mohit moises mollie molly mona monica monika monique monroe monte monty morag
        morgan morris morton moses mozelle muhammad muireann murat muriel murray murugan mustafa
        mustapha mwangi myfanwy mykola myles myra myrna myron myrtis nabil nadezhda nadia nadine
        nakia nan nancy nanette nannie naoko naomi napoleon narendra natalia natalie natasha
        nathalie nathan nathaniel natividad nattaya naveen navjot neal ned nedra neha neil nelda
        nell nellie nelly nelson nereida nerys nestor nettie neva nevaeh neville nga ngoc ngozi
        nguyen nia niamh nicholas nichole nicki nickolas nicolas nicole niels nigel nikhil niki
        nikita nikki nikolai nikos nilda nina nisha nita njeri nkechi nnamdi nneka noah noe
        noelle noemi noemie nola nolan nomsa nomvula nona noor nora norbert norberto noreen
        norma norman normand norris nour nuala nuno nuwan obadiah obinna octavia octavio odell
        odessa odhiambo odis ofelia oisin oksana ola olaf olav oleg oleksandr olena oleta olga
        olin oliver olivia olivier oliwia ollie olu oluwafemi oluwaseun oluwaseyi oluwatobi
        olwen oma omar omer ona ophelia ora oralia orla orville oscar osman osvaldo otavio
        otieno otis ottilie otto ottoline owain owen oyinkansola ozlem pablo padma padraig paige
        paivi pam pamala pamela panagiotis paolo paramjit pari parisa parker pascal pasquale
        patrica patrice patricia patrick patti pattie paul paula paulette paulina pauline paulo
        pavel pawel pearlie pearline pedro peggy pekka penelope percy perla perpetua perry pete
        petra phil philip philippa philippe phillip phillis philomena phuong phyllis pierre
        pilar piotr piotrek pippa polly pooja porfirio portia pradeep prakash pranav prashant
        pratik preston pricilla priscilla priya priyanka przemek qiang quang quentin quincy
        quinton rachael racheal rachel rachelle rachid radhika rae rafael rafaela rafal ragnar
        rahul raj rajesh rajinder raju rakesh ralph ramesh ramiro ramon ramona randal randall
        randell randi randolph rania ranjit raphael raquel rashad rashid rasmus raul ravi
        raymond raymundo reba rebeca rebecca rebekah reena refugio reggie regina reginald reid
        reina reinaldo reinhard rekha ren rena renae renata renate rene renee renita reta retha
        reuben reva rex reyna reynaldo rhian rhiannon rhoda rhodri rhonda rhys ricardo riccardo
        richard richelle rickey rickie ricky rico rigoberto riley rina rita ritu robbie robbin
        robby robert roberta roberto robyn rocco rochelle rocio rodel roderick rodger rodney
        rodolfo rodrick rodrigo rogelio rohan rohit roisin roland rolando roma romeo romona ron
        ronald ronda ronnie ronny roosevelt rory rosa rosalba rosalee rosalia rosalie rosalina
        rosalind rosalinda rosalyn rosanna rosanne rosario roscoe roseann roseanne rosella
        roselyn rosemarie rosendo rosetta rosie rosina rosita roslyn ross rowena roxana roxann
        roxanna roxanne roxie roy royce ruairi ruben rubin rubye ruchi rudiger rudo rudolph rudy
        rufus rukhsana rupert russ russel russell ruth ruthann ruthie ryan ryszard sabina sabine
        sabrina sachin sadia sadie saeed safiya saga sahra saira sakura sallie salma salvador
        salvatore sam samantha samatha samir samira sammie sammy samuel sana sandeep sandi
        sandip sandra sanford sanjay sanjeev sanna santiago santos saoirse sara sarah sasha
        saskia satoshi saul saundra scarlett scot scott scottie scotty seamus sean sebastian
        sebastien seema segun selam selena selina selma selvam semhar seo-yeon seren serena
        sergei sergey sergio serkan seth seymour shabnam shameka shana shanda shane shanice
        shaniqua shanna shannon shanon shanta shante shantel shanti shari sharla sharlene
        sharmila sharon sharonda sharron sharyn shaun shauna shawn shawna shayla sheena sheila
        shelby sheldon shelia shelley shelli shellie shelly shelton sheree sheri sherman sherri
        sherrie sheryl shiela shirlene shirley shonda shreya shu sian siddharth sidney sigrid
        sigurd silas silvia simon simone simran sinead siobhan siobhán sipho siriporn siân
        skylar socorro sofia soledad solomon solveig somchai sonal sondra sonia sonja sonya
        soo-jin sophia sophie soren sota spencer spyros srinivas stacey staci stacia stacie
        stacy stan stanislaw stanley stavros stefan stefania stefanie stefano stella stephan
        stephanie stephany stephen stephenie steve steven stevie stewart struan stuart sule
        suleiman sumaya sung-min sunil sunita suresh surinder susan susana susanna susanne susie
        suzan suzanna suzanne suzette sven svetlana swati sybil sydney sylvester sylvia sylwia
        szymon tabatha tabitha tadeusz tadhg taiwo takashi takeshi takumi tamara tameka tamela
        tamera tami tamika tammi tammie tammy tamra tamsin tana tania tanisha tanvi tanya tapiwa
        tara taras tariq tarquin taryn tasha tatenda tatiana tawana taylor ted teddy tegan
        temitope tena tendai teodor tera terence teresa terese teresita teressa teri terra
        terrance terrell terrence terri terrie tesfaye tessa tessie thabo thad thaddeus thais
        thandiwe thanh thao tharindu thea theda thelma themba theo theodora theodore theresa
        therese theron thi thiago thibault thierry thomas thorsten thulani thulasi thurman thuy
        tia tiago tiana tiffani tiffany tigist tillie tilly tim timmy timo timothy tina tinashe
        tisha titilayo toby tod todd tolu tomas tomasa tomasz tommie tommy tomos toni tonia
        tonja tonya tori torsten tosha tracey traci tracie tracy trang travis tremaine trena
        trent trenton treva trevor trey tricia trina trinidad trisha trista tristan trudy truman
        tshepo tuan tuncay tunde tuva twila twyla tyler tyra tyrell tyrone tyson uche uchenna
        ulrike ulysses umar una ursula usha usman uwe vada valarie valencia valentin valentina
        valeria valerie valorie vance vandana vanessa vanya vasilis vasily vasyl vaughn veda
        velda velma venessa venita venkat venus vera verda verla vern verna vernell vernice
        vernon veronica veronika vesta vicente vickey vicki vickie vicky victoria vida viet
        vijay vikki vikram viktor vilma vince vincent vincenzo vinicius vinod violeta virgie
        virgil virgina vito vivek vivian viviana vladimir volodymyr vonda walid wallace walter
        wambui wanda wanjiku wayne wei weldon wendell wendi wendy wesley weston whitney wiktor
        wiktoria wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilhelmina willa
        willard william williams willie willis wilma wilmer wilson wilton winfred winifred
        winnie winnifred winona winston wojciech wolfgang woodrow wyatt xavier xiao ximena xin
        xiomara xiu xuan yadira yan yara yaroslav yasin yasmin yasuko yesenia yetunde ying yoko
        yolanda yonas yong yosef young-ho youssef yuan yuki yulia yuri yusuf yuto yves yvette
        yvonne zachary zachery zahra zaid zain zainab zak zane zanele zara zbigniew zebedee
        zelda zella zelma zenaida zeynep zhen zhi zoe zoey zofia zoila zoltan zosia zuzana
        zuzanna
        """
    )
    .union(moreGivenNames)
}
