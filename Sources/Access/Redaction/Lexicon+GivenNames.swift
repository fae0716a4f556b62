// Given names that are no English words: the commonest of the 1990 census of the United States (public domain), and of
// other countries, gathered by hand.
extension Lexicon {
    static let givenNames = words(
        """
        aaliyah aarav aaron abbie abby abdul abe abel abena abigail abimbola abraham achieng ada
        adaeze adam adan addie adela adelaida adelaide adele adelina adeline adell aditi aditya
        adolfo adolph adrian adriana adrianne adrienne agatha agnes agnieszka agustin ahmad ahmed
        aida aiden aiko aileen aimee aisha aishwarya ajay akira akosua alaina alan alana alba albert
        alberta alberto alda alden aldo alec alecia alejandra alejandro aleksandra alene aletha alex
        alexa alexander alexandra alexandria alexei alexis alfie alfonso alfonzo alfred alfreda
        alfredo ali alice alicia alina alisa alisha alison alissa allan allen allene allie allison
        allyson alma alonzo alphonse alphonso alta althea alton alva alvaro alvin alvina alyce
        alyson alyssa ama amadou amal amalia amanda amara amelia amie amina amit amos amparo amrita
        amy ana anais anand anastasia anderson andra andre andrea andrei andres andrew andria andriy
        andrzej andy aneta angela angelia angelica angelina angeline angelique angelita angelo angie
        angus anil anissa anita anja anjali ankit ann anna annabelle annamarie anne annemarie
        annetta annette annie annika annmarie ansel anthony antionette antoine antoinette anton
        antonette antonia antonio antony antwan anuja anya april araceli arash archie aretha ariana
        ariel arjun arleen arlene arline armand armando arnold arnulfo aron arron arthur arturo asha
        asher ashlee ashleigh ashley ashok asif astrid athena aubrey audra audrey augusta augustine
        augustus aurelia aurelio aurora ava avery avis ayaan ayesha aylin ayse aziz babatunde bao
        barbara barbra barry bart barton bartosz beatrice beatriz becky bedriye belen belinda bella
        belva ben benedikt benita benito benjamin bennett bennie benny bernadette bernadine bernard
        bernardo bernice bernie berniece bert berta bertha bertie bess bessie beth bethany betsy
        bette bettie bettina betty bettye beulah beverley beverly bex bianca bilal billie bjorn
        blaine blair blake blanca blanche bobbi bobbie bogdan bohdan bongani bonita booker boris
        boyd bradford bradley brady branden brandi brandie brandon brant breanna brenda brendan
        brenna brent brenton bret brett brian briana brianna brianne bridget bridgett bridgette
        brigitte britney brittany brittney brock bronte bronwyn brooke brooklyn bruce bruno bryan
        bryant bryce bryon buford burt burton byron caitlin caleb callie callum calvin cameron
        camila camilla camille candace candi candice candida cara caren carey cari caridad carissa
        carl carla carlene carlo carlos carlotta carlton carly carmel carmela carmelita carmella
        carmelo carmen carole caroline carolyn carrie carrol carroll carson carter cary caryn
        casandra casey cassandra cassie catalina caterina catharine catherine cathie cathleen
        cathrine cathryn cathy catina catrina cecelia cecil cecile cecilia cedric celeste celestine
        celia celina cesar chadwick chanda chandra chanel chang chantal chantel charla charleen
        charlene charles charley charlie charline charlotte charmaine chasity chauncey chelsea
        chelsey cheri cherie cheryl chester chiamaka chiara chidi chinedu chipo chiquita chloe chong
        chris christa christal christi christie christin christina christine christoper christopher
        christy chrystal ciara cillian cindi cindy clair claire clara clare clarence clarice
        clarissa clark claude claudette claudia claudine claudio clayton clementine cleo clifford
        clifton clint clinton clyde cody colby cole coleen coleman colette colin collette collin
        concepcion concetta connie conrad constance consuelo cora cordelia corey cori corina corine
        corinne cornelia cornelius cornell corrie corrine cortney cory courtney craig cristal
        cristina cristy cruz curtis cynthia cyril cyrus dae dafydd daiki dalia dalton damaris damian
        damien damilola damon dan dana dane danelle danette danial daniel daniela danielle danita
        danna danny dante daphne dara darcy daren daria darin dario darius darla darleen darlene
        darnell darrel darrell darren darrin darryl darwin daryl dave david davide davis dawna dayna
        deana deandre deann deanna deanne debbie debby debi debora deborah debra debrah declan dee
        deena deepa deepak deepika deidra deidre deirdre delbert delfina delia delilah della delma
        delmar delois delores deloris delphine demetria demetrius dena denice denis denise dennis
        denny denver deon dequan derek derick deshawn desiree desmond dessie devi devin devon
        dewayne dewey dewitt dexter dhruv dian diana diane diann dianna dianne diego dimitri dina
        dinah dinesh dino dion dionne divya dixie dmitri dollie dolores dominga domingo dominic
        dominick dominika dominique dona donald donn donna donnell donnie donny donovan dora dorcas
        doreen dorene doretha dorian doris dorothea dorothy dorris dortha dorthy dottie doug douglas
        dovie doyle duane dudley dulce duncan dustin dwayne dwight dylan earle earlene earline
        earnestine ebele eddie edgar edgardo edie edith edmond edmund edna eduardo edward edwardo
        edwin edwina edythe effie efrain efren efua eileen eilidh ekaterina elaine elba elbert elda
        eldon eleanor eleanore elena eleni eli elia elias elida elif elijah elinor elisa elisabeth
        elisabetta elise eliseo elisha elissa eliza elizabeth elizebeth ella ellen ellie elliot
        elliott ellis elma elmer elmo elnora elodie eloisa eloise elouise eloy elsa elsie elton elva
        elvia elvin elvira elvis elwood elyse emanuel emeka emerson emil emile emilia emilie emilio
        emily emma emmanuel emmett emory emre enid enrique eoin eric erica erich erick ericka erik
        erika erin erlinda erma erna ernest ernestina ernestine ernesto ernie errol ervin erwin esi
        esme esmeralda esperanza essie esteban estela estella estelle esther ethan ethel etta eugene
        eugenia eugenio eula eulalia eunice eva evan evangelina evangeline evelyn everett everette
        evette ewa ewan ezra fabian fabiola faisal fannie farah farai farhan fatima fatma faustino
        fay faye federica federico felecia felicia felicita felipe felix ferdinand fernanda fernando
        fidel filomena finlay fiona fletcher fleur flor florence florian florine florrie flossie
        floy floyd folake folasade forrest fran frances francesca francesco francine francis
        francisca francisco francois frankie franklin fred freda freddie freddy frederic frederick
        fredrick freida freya frieda fritz gabriel gabriela gabriella gabrielle gail galen gareth
        garrett garry garth gary gaurav gavin gaye gayla gayle geeta gemma gena genaro geneva
        genevieve genoveva geoffrey george georgette georgiana georgianna georgie georgina gerald
        geraldine gerard gerardo gerhard geri germaine gerri gerry gertie gertrude giancarlo gianni
        gil gilbert gilberto gilda gillian gina ginny gino gioia giovanni gisela giulia giuseppe
        gladys glenda glenn glenna gloria goldie gonzalo goran gordon gracie graciela grady graham
        greg gregg gregoria gregorio gregory greta gretchen griselda grover guadalupe guillermina
        guillermo gunther gus gussie gustavo gwen gwendolyn hal haley hallie hamed hamish hamza hana
        hanna hannah hans hao harlan harley harold harriet harriett harriette harris harrison haruki
        harvey hasan hassan hattie haydee hayley heidi heinrich helen helena helene helga hellen
        henrietta henrik henry herbert heriberto herlinda herman herminia herschel hershel hester
        hideki hilario hilary hilda hildegard hillary hiram hiroshi hoang holli hollie hollis horace
        hortencia howard hubert hudson hugh hugo humberto hussein iain ian ibrahim ida idella ieuan
        ifeoma ignacio igor ila ilene ima imelda imogen imogene imran ina ines inez ingrid iola iona
        ione ira irene irina irma irvin irving irwin isaac isabel isabell isabella isabelle isaiah
        isiah isidro ismael ismail issac iva ivan ivana ivette ivonne jacek jackie jacklyn jackson
        jaclyn jacob jacque jacquelin jacqueline jacquelyn jacques jacquline jaden jaime jake jamaal
        jamal jamar jame jamel james jami jamie jan jana jane janeen janel janell janelle janet
        janette janice janie janine janis janna jannette jannie jaqueline jared jarrett jarrod
        jarvis jasmin jason javier jaxon jayden jayla jayme jayne jayson jean jeana jeanette jeanie
        jeanine jeanna jeanne jeannette jeannie jeannine jeff jefferson jeffery jeffrey jeffry
        jelena jemima jena jenifer jenna jennie jennifer jenny jens jerald jeremiah jeremy jeri
        jermaine jerold jerome jerri jerrod jerry jesica jesper jess jesse jessica jessie jewell jia
        jill jillian jim jimmie jin joan joann joanna joanne joao joaquin jocelyn jodi jodie jody
        joe joel joelle joesph joey johanna johnathan johnathon johnie johnna johnnie johnny jolene
        jon jonas jonathan jonathon joni jonnie jorge jose josef josefa josefina joseph josephine
        josette joshua josiah josie josue jovan jovita joyce juan juana juanita judi judith judson
        judy jules juli julia julian juliana julianna julianne julie julien juliet juliette julio
        julius jun june jung jurgen justin justina justine kaede kai kaitlin kaitlyn kaito kamal
        kamala kamau kami kara kareem karen kari karim karin karina karl karla karol karon karrie
        karthik karyn kasey kasia katarzyna kate katelyn katharine katherine katheryn kathi kathie
        kathleen kathrine kathryn kathy katie katina katrina katy kavita kay kaye kayla kayleigh
        kayode keiko keisha keith kelley kelli kellie kelly kelsey kelvin kendall kendra kendrick
        kenji kenneth kennith kenny kent keri kermit kerri kerrie kerry kesha keshia keven kevin
        khadija khalid kia kiara kieran kieth kim kimberlee kimberley kimberly kinsley kira kiran
        kirby kirk kirsten kisha klaus kofi kojo kory kris krista kristal kristen kristi kristie
        kristin kristina kristine kristopher kristy krystal krystle krzysztof kumar kurt kurtis
        kwabena kwame kyla kyle kylie lacey lachlan ladonna lakeisha lakesha lakisha lakshmi lamar
        lamont lan lana landon lanny laquita lara larissa larry lars lashawn lashonda latanya
        latasha latisha latonia latonya latosha latoya latrice latricia laura laureen lauren
        laurence lauretta lauri laurie lavern laverne lavonne lawanda lawrence layla lazaro leah
        leann leanna leanne leeann leigh leila leilani leisa lela leland lelia lemuel lena lenard
        lenora lenore leo leola leon leona leonard leonardo leone leonel leonor leonora leopoldo
        leora leota leroy les lesa lesley leslie lessie lester leta letha leticia letitia lettie
        levi lewis lia liam liang libby lidia liesl lila lilia lilian liliana lillian lillie lina
        lincoln linda lindiwe lindsay lindsey lindy ling linh linnie linwood lionel lisa lisette
        lissette liz liza lizette lizzie lloyd logan lois lola lolita lon lona lonnie lora loraine
        loren lorena lorene lorenzo loretta lori lorie lorine lorna lorraine lorri lorrie lottie lou
        louann louella louie louis louisa louise lourdes lowell loyd luann luanne luca lucas lucia
        luciano lucien lucila lucile lucille lucinda lucio lucretia lucy luella luis luisa lukas
        luke lula lulu luna lupe lura luther luz lydia lyle lyman lyn lynda lynette lynn lynne
        lynnette mabel mable mack madeleine madeline madelyn madge madonna mae maeve magda magdalena
        magdalene maggie mahmoud mai maisie maja majorie makoto malcolm malgorzata malik malinda
        malissa mallory mamie mandi mandy manoj manuel manuela mara marc marcel marcela marcelina
        marcelino marcella marcelle marcelo marci marcia marcie marco marcos marcus marcy marek
        margaret margarito marge margery margie margit margo margot margret marguerite mari mariah
        mariam marian mariana mariann marianna marianne mariano maribel maricela marie marietta
        marilyn marilynn mario marion marisa marisela marisol marissa maritza marjorie marjory marla
        marlena marlene marlon marlyn marlys marnie marquita marsha marshall marta martha martina
        marty marva marvin mary maryann maryanne marybeth maryellen maryjane marylou mateo mateusz
        mathew matilda matilde matteo matthew mattie maud maude maudie maura maureen maurice
        mauricio maurine mavis maxine maxwell maya mayme maynard mayra meagan meaghan meera megan
        meghan mehdi mehmet mei mel melanie melba melinda melisa melissa mellisa mellissa melodie
        melva melvin melvina mercedes meredith merle merlin merrill mervin mhairi mia micaela micah
        michael michaela micheal michel michele michell michelle migdalia miguel mihai mikhail mila
        milagros milan mildred milford millard millicent millie milton mimi mina mindy minerva ming
        minh minnie mira miranda miriam mirna miroslav missy misti mitch mitchel mitchell mitzi
        mohamed mohammad mohammed mohit moises mollie molly mona monica monika monique monroe monte
        monty morag morgan morris morton moses mozelle muhammad muriel murray mustafa mykola myles
        myra myrna myron myrtis nadia nadine nakia nan nancy nanette nannie naomi napoleon narendra
        natalia natalie natasha nathalie nathan nathaniel natividad naveen neal ned nedra neha neil
        nelda nell nellie nelly nelson nereida nestor nettie neva nevaeh ngozi nguyen niamh nicholas
        nichole nicki nickolas nicolas nicole nigel nikhil niki nikita nikki nikolai nikos nilda
        nina nisha nita njeri nneka noah noe noelle noemi nola nolan nomvula nona noor nora norbert
        norberto noreen norma norman normand norris nuno obinna octavia octavio odell odessa odis
        ofelia oisin oksana ola oleksandr olena oleta olga olin oliver olivia ollie olu oluwaseun
        oma omar ona ophelia ora oralia orla orville oscar osman osvaldo otieno otis ottilie otto
        owen pablo padma padraig paige pam pamala pamela paolo pari parisa parker pascal pasquale
        patrica patrice patricia patrick patti pattie paul paula paulette paulina pauline pavel
        pawel pearlie pearline pedro peggy penelope percy perla perry pete petra phil philip
        philippa phillip phillis philomena phuong phyllis pierre pilar piotr piotrek pippa polly
        pooja porfirio portia pradeep prakash pranav prashant pratik preston pricilla priscilla
        priya priyanka przemek quentin quincy quinton rachael racheal rachel rachelle rachid radhika
        rae rafael rafaela rahul raj rajesh raju rakesh ralph ramesh ramiro ramon ramona randal
        randall randell randi randolph rania raphael raquel rashid raul ravi raymond raymundo reba
        rebeca rebecca rebekah reena refugio reggie regina reginald reid reina reinaldo rekha rena
        renae renata renate rene renee renita reta retha reuben reva rex reyna reynaldo rhoda rhonda
        rhys ricardo richard richelle rickey rickie ricky rico rigoberto riley rina rita ritu robbie
        robbin robby robert roberta roberto robyn rocco rochelle rocio roderick rodger rodney
        rodolfo rodrick rodrigo rogelio rohan rohit roland rolando roma romeo romona ron ronald
        ronda ronnie ronny roosevelt rory rosa rosalba rosalee rosalia rosalie rosalina rosalind
        rosalinda rosalyn rosanna rosanne rosario roscoe roseann roseanne rosella roselyn rosemarie
        rosendo rosetta rosie rosina rosita roslyn ross rowena roxana roxann roxanna roxanne roxie
        roy royce ruairi ruben rubin rubye ruchi rudo rudolph rudy rufus russ russel russell ruth
        ruthann ruthie ryan sabina sabrina sachin sadia sadie saeed safiya saira sallie salma
        salvador salvatore sam samantha samatha samir sammie sammy samuel sana sandeep sandi sandip
        sandra sanford sanjay sanjeev santiago santos saoirse sara sarah sasha saskia satoshi saul
        saundra scarlett scot scott scottie scotty seamus sean sebastian selena selina selma serena
        sergei sergio seth seymour shabnam shameka shana shanda shane shanice shaniqua shanna
        shannon shanon shanta shante shantel shanti shari sharla sharlene sharmila sharon sharonda
        sharron sharyn shaun shauna shawn shawna shayla sheena sheila shelby sheldon shelia shelley
        shelli shellie shelly shelton sheree sheri sherman sherri sherrie sheryl shiela shirlene
        shirley shonda shreya shu siddharth sidney silas silvia simon simone sinead siobhan siobhán
        sipho siân skylar socorro sofia soledad solomon sonal sondra sonia sonja sonya sophia sophie
        soren spencer stacey staci stacia stacie stacy stan stanley stefan stefania stefanie stefano
        stella stephan stephanie stephany stephen stephenie steve steven stevie stewart stuart
        suleiman sunil sunita suresh susan susana susanna susanne susie suzan suzanna suzanne
        suzette svetlana swati sybil sydney sylvester sylvia sylwia tabatha tabitha tadeusz takashi
        tamara tameka tamela tamera tami tamika tammi tammie tammy tamra tamsin tana tania tanisha
        tanvi tanya tara taras tariq taryn tasha tatiana tawana taylor ted teddy temitope tena
        tendai teodor tera terence teresa terese teresita teressa teri terra terrance terrell
        terrence terri terrie tessa tessie thabo thad thaddeus thandiwe thanh thea theda thelma theo
        theodora theodore theresa therese theron thi thierry thomas thurman tia tiago tiana tiffani
        tiffany tillie tilly tim timmy timothy tina tisha toby tod todd tolu tomas tomasa tomasz
        tommie tommy toni tonia tonja tonya tori tosha tracey traci tracie tracy travis tremaine
        trena trent trenton treva trevor trey tricia trina trinidad trisha trista tristan trudy
        truman tuan tunde twila twyla tyler tyra tyrell tyrone tyson uche ulysses umar una ursula
        usha vada valarie valencia valentin valentina valeria valerie valorie vance vanessa vanya
        vasily vaughn veda velda velma venessa venita venus vera verda verla vern verna vernell
        vernice vernon veronica veronika vesta vicente vickey vicki vickie vicky victoria vida vijay
        vikki vikram viktor vilma vince vincent vincenzo vinod violeta virgie virgil virgina vito
        vivek vivian viviana vladimir vonda wallace walter wanda wanjiku wayne wei weldon wendell
        wendi wendy wesley weston whitney wiktor wilbert wilbur wilburn wilda wiley wilford wilfred
        wilfredo wilhelmina willa willard william williams willie willis wilma wilmer wilson wilton
        winfred winifred winnie winnifred winona winston wojciech woodrow wyatt xavier xiao xin
        yadira yan yara yasmin yasuko yesenia yetunde yolanda yong yosef youssef yuan yuki yulia
        yuri yusuf yvette yvonne zachary zachery zainab zak zane zanele zara zelda zella zelma
        zenaida zeynep zhen zoe zoey zofia zoila zosia zuzana
        """
    )
}
