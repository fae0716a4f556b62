/// Ordinary English words: never taken for typos, and a sign that a text is English.
enum CommonWords {
    static let text = #"""
        abandon abandoned ability able aboard about above absolute absolutely abuse accept
        accepted accepting access accident accidentally accompany accomplish according account
        accounts accuse accused accusing achieve achieved acid acknowledge across act acted
        acting action actions active activity actor actors acts actual actually ad add added
        addition additional address admire admit admitted adopted adore adult adults advance
        advanced advantage adventure advice advise affair affairs affect affected afford afraid
        african after again against age agency agent agents ages aggressive ago agree agreed
        agreement ah ahead aid aim aint air aircraft airport alarm album alcohol alert alien
        aliens alive all allergic alley allow allowed allowing allows almost alone along already
        alright also alternative although always am amazing ambulance american americans among
        amongst amount an analysis ancestors ancient and angel angels anger angle angry animal
        animals anniversary announce announced announcement annoying annual anonymous another
        answer answered answering answers anxious any anybody anybodys anymore anyone anyones
        anything anytime anyway anywhere apart apartment apologize apology apparently appeal
        appear appearance appeared appears applause apple application applied apply appointed
        appointment appreciate approach approached approaching appropriate approve approved
        approximately are area areas arent argue arguing argument arm armed arms army around
        arrange arranged arrangements arrest arrested arresting arrival arrive arrived arriving
        art article artificial artist artists arts as ashamed ashes asian aside ask asked asking
        asks asleep ass assault asses asshole assholes assigned assignment assist assistant
        associate assume assumed assuming assure assured at ate atmosphere attached attack
        attacked attacking attacks attempt attempted attempting attend attention attitude
        attorney attract attracted attractive audience aunt authorities authority authorized
        autopsy available avenge average avoid avoiding awake award aware away awesome awful
        awfully awkward babies baby babys back backed background backing backs backup bad badge
        badly bag bags bail balance ball balls band bang banging bank banks bar bare barely
        barking barrel bars base baseball based basement basic basically basis basketball
        bastard bastards bat bath bathroom battery battle bay be beach beam bear bearing bears
        beast beat beaten beating beats beautiful beauty became because become becomes becoming
        bed bedroom beef been beeping beer before beg began begged begging begin beginning
        begins begun behalf behave behavior behind being beings belief believe believed believes
        believing bell bells belly belong belonged belongs beloved below belt bend beneath
        benefit bent beside besides best bet betray betrayed better betting between beyond bid
        big bigger biggest bike bill billion billions bills billy biological bird birds birth
        birthday bit bitch bitches bite bits bitter black blackmail blade blame blamed blaming
        blast bleed bleeding bless blessed blessing blew blind block blocked blocking blocks
        bloke blonde blood bloody blow blowing blown blows blue board boarding boat boats bodies
        body bodys bold bomb bombing bombs bond bone bones book booked books boom boot boots
        border bore bored boring born borrow borrowed boss both bother bothered bothering
        bothers bottle bottles bottom bought bounce bound bounty bow bowl bowling box boxes
        boxing boy boyfriend boys brain brains branch brand brave breach bread break breakfast
        breaking breaks breast breath breathe breathing brick bride bridge brief bright
        brilliant bring bringing brings british broad broadcast broke broken brother brothers
        brought brown brush brutal bucket bucks buddies buddy budget bug bugs build building
        buildings built bull bullet bullets bullshit bum bump bumped bunch burden buried burn
        burned burning burns burnt burst bury bus business bust busted busy but butt butter
        button buy buying buys by bye cab cabin cable cage cake call called calling calls calm
        came camera cameras camp campaign can cancel cancer candidate candy cannot cant cap
        capable capacity capital captain capture captured car carbon card cards care cared
        career careful carefully cares cargo caring carried carries carry carrying cars case
        cases cash casino cast castle cat catch catches catching cats cattle caught cause caused
        causes causing cave cease celebrate celebrating cell cells center central cents
        centuries century ceremony certain certainly chain chair challenge chamber champagne
        champion chance chances change changed changes changing channel chaos chapter character
        characters charge charged charges charging charity charm charming chase chased chasing
        chat chatter cheap cheat cheated cheating check checked checking checks cheer cheering
        cheers cheese chef chemical cherry chess chest chew chick chicken chicks chief child
        childhood children childs chill chinese chip chips chocolate choice choices choose
        choosing chop chose chosen christian chuckles church cigarette cigarettes circle
        circumstances circus cities citizen citizens city citys civil civilian claim claimed
        claiming claims class classes classic classified clean cleaned cleaning clear cleared
        clearing clearly clears clever client clients climb climbed climbing clinic clock close
        closed closely closer closes closest closet closing clothes clothing cloud clouds clown
        club clue coach coal coast coat cocaine cock cocktail code coffee coin cold colleague
        colleagues collect collected collecting collection college colonel color colors combat
        combination come comedy comes comfort comfortable comic coming command commander comment
        commercial commit commitment committed committee common communicate communication
        communications community companies company companys compare compared compete competition
        complain complaining complaint complete completed completely complex complicated
        computer computers con concentrate concept concern concerned concerns concert condition
        conditions conduct conference confess confessed confession confidence confident confirm
        confirmed conflict confront confused congratulate congratulations connect connected
        connection conquer conscience consequences consider considered considering consistent
        conspiracy constant constantly construction contact contacted contacts contain contains
        content contest continue continued continues continuing contract control controlled
        controlling controls conversation conversations convicted convince convinced cook cooked
        cooking cool coordinates cop copies cops copy core corn corner corporate corpse correct
        corrected corrupt cos cost costs costume cotton couch could couldnt council count
        counted counter counting countries country countrys counts county couple couples courage
        course court courtesy cousin cover covered covering covers cow cowboy crack cracked crap
        crash crashed crashing crawl crawling crazy cream create created creates creating
        creative creature creatures credit creepy crew cried cries crime crimes criminal
        criminals crisis critical cross crossed crossing crowd crown crucial cruel crush crushed
        cry crying crystal cultural culture cup cure curious current currently curse cursed
        custody customer customers cut cute cuts cutting dad daddy daddys dads daily damage
        damaged damn damned dance danced dancing danger dangerous dare dark darkness darling
        darn data date dated dates dating daughter daughters dawn day days de dead deadly deaf
        deal dealer dealing deals dealt dear death deaths debate debt decent decide decided
        decides decision decisions deck declare declared dedicated deep deeper deepest deeply
        defeat defeated defend defendant defending defense definitely degree degrees delay
        deliberately delicate delicious delighted deliver delivered delivering delivery demand
        demands demon demons denied deny department depend depending depends deposit deputy
        describe described description desert deserve deserved deserves design designed desire
        desk desperate desperately despite destined destiny destroy destroyed destroying
        destruction detail details detect detective detectives determine determined develop
        developed developing development device devil devoted dial diamond diamonds dick did
        didnt die died dies diet difference different difficult dig digging digital dining
        dinner diplomatic direct directed direction directly director dirt dirty disappear
        disappeared disappoint disappointed disaster discover discovered discovery discuss
        discussed discussing discussion disease disgusting dish dishes display distance distant
        distract district disturb disturbing ditch dive divide divided divine division divorce
        divorced do doctor doctors document documents does doesnt dog dogs doing doll dollar
        dollars domestic don done dont door doors dope double doubt down downstairs downtown
        dozen dozens drag dragged dragging dragon drain drama dramatic drank draw drawing drawn
        dreadful dream dreamed dreaming dreams dress dressed dressing drew dried drill drink
        drinking drinks drive driven driver drivers drives driving drop dropped dropping drops
        drove drown drowned drug drugs drunk dry duck dude due dug dull dumb dump dumped during
        dust duties duty dying each eager ear earlier early earn earned ears earth ease easier
        easily east eastern easy eat eaten eating eats economic edge editor education effect
        effective effects effort efforts egg eggs eight either elected election electric
        electrical electricity electronic element elements elephant elevator eliminate else
        embarrass embarrassed embarrassing embrace emergency emily emotional emotions emperor
        empire employee employees empty en encounter encourage end ended ending endless ends
        enemies enemy energy engage engaged engagement engine engineer engines english enjoy
        enjoyed enjoying enormous enough ensure enter entered entering entire entirely entitled
        entrance entry environment envy episode equal equally equipment erase escape escaped
        escort especially essential establish established estate et eternal european evacuate
        even evening event events eventually ever every everybody everybodys everyday everyone
        everyones everything everythings everywhere evidence evil ex exact exactly exam examine
        example excellent except exchange excited exciting exclusive excuse execute executed
        executive exercise exist existence exists exit expect expected expecting expensive
        experience experienced experiment expert explain explained explaining explains
        explanation explore explosion explosive expose exposed express expression extend extra
        extraordinary extreme extremely eye eyes fabulous face faced faces facial facility
        facing fact factory facts fail failed failure fair fairly fairy faith faithful fake fall
        fallen falling falls false familiar families family familys famous fan fancy fans
        fantastic fantasy far farm fascinating fashion fast faster fastest fat fatal fate father
        fathers fault favor favorite fear feared fears feast fed federal feed feeding feel
        feeling feelings feels feet fell fella fellas fellow felt female fence fetch fever few
        field fields fifteen fifth fifty fight fighter fighters fighting fights figure figured
        figures figuring file filed files fill filled filling film filming films filthy final
        finally financial find finding finds fine finest finger fingerprints fingers finish
        finished finishing fire fired fires firing firm first fish fishing fit fits five fix
        fixed fixing flag flame flash flat fled fleet flesh flew flies flight flip float
        floating floor flow flower flowers flush fly flying focus focused folk folks follow
        followed following follows fond food fool fooled fooling foolish fools foot footage
        football for forbid forbidden force forced forces forcing foreign forensic forest
        forever forget forgetting forgive forgot forgotten form formal formed former forms forth
        fortunate fortune forward foster fought foul found foundation four fourth frame freak
        freaked freaking free freedom freeze freezing french fresh fried friend friendly friends
        friendship frighten frightened from front frozen fruit fuck fucked fucking fucks fuel
        fulfill full fully fun function fund funds funeral funny furniture further future gain
        gained gambling game games gang garage garbage garden gas gate gates gather gathered
        gathering gave gay gear general generally generation generous genetic genius gentle
        gentleman gentlemen genuine german germans get gets getting ghost ghosts giant gift
        gifts gimme girl girlfriend girls give given gives giving glad glass glasses global
        glorious glory gloves go goal god goddamn gods goes going gold golden golf gone gonna
        good goodbye goodness goods gorgeous got gotta gotten government governor grab grabbed
        grace grade graduate graduated grand grandfather grandma grandmother grandpa grant
        granted grass grateful grave gravity gray great greater greatest greek green greet grew
        grief groaning groans grocery ground grounds group groups grow growing grown grows
        growth grunting grunts guarantee guard guardian guards guess guessing guest guests guide
        guilt guilty guitar gun guns gunshot gut guts guy guys gym ha habit hack hacked had
        hadnt hair half halfway hall hammer hand handed handful handing handle handled handling
        hands handsome hang hanging hangs happen happened happening happens happier happiest
        happily happiness happy hard harder hardest hardly harm has hasnt hat hate hated hates
        hath hatred haul haunted have havent having he head headed heading headquarters heads
        heal healing health healthy hear heard hearing hears heart hearts heat heaven heavens
        heavily heavy heck hed height heir held helicopter hell hello hells help helped helpful
        helping helps her here hereby heres hero heroes heroin herself hes hey hi hid hidden
        hide hiding high higher highest highly highway hill hills him himself hire hired his
        historical history hit hits hitting ho hockey hold holding holds hole holes holiday holy
        home homeless homes homework homicide honest honestly honey honor honorable honored hook
        hooked hop hope hoped hopefully hopes hoping horn horrible horror horse horses hospital
        host hostage hostile hot hotel hour hours house houses how however hows hug huge human
        humanity humans humble hundred hundreds hung hungry hunt hunter hunting hurry hurt
        hurting hurts husband husbands ice id idea ideal ideas identified identify identity
        idiot idiots if ignore ignored ignoring ill illegal im image images imagination imagine
        imagined immediate immediately impact importance important impossible impress impressed
        impression impressive improve in inch inches incident include includes including
        increase increased incredible incredibly indeed independent indian indians indicate
        indicates individual industrial industry infected influence inform information informed
        initial injured injuries injury inner innocent insane inside insist insisted inspector
        inspired instant instead instructions instrumental insult insurance intel intelligence
        intelligent intend intended intense intention interest interested interesting interests
        interfere internal international interrupt interview intimate into introduce introduced
        invasion invented investigate investigating investigation investment invisible
        invitation invite invited inviting involve involved involving irish iron is island isnt
        isolated issue issued issues it italian itd item items itll its itself ive jack jacket
        jail jam japanese jazz jealous jerk jesus jet jewelry jewish jews job jobs join joined
        joining joint joke jokes jolly journey joy judge judges judging judgment juice jump
        jumped jumping jungle junior junk jury just justice justify keen keep keeping keeps kept
        key keys kick kicked kicking kid kidding kidnap kidnapped kidnapping kids kill killed
        killer killers killing kills kind kinda kindly kinds king kingdom kings kiss kissed
        kissing kitchen knee knees knew knife knight knock knocked knocking know knowing
        knowledge known knows korean la lab labor lack ladies lady ladys laid lake land landed
        landing lands language lap large larger largest laser last lasted late lately later
        latest laugh laughed laughing laughs laughter launch laundry law laws lawyer lawyers lay
        laying lazy le lead leader leaders leading leads league leak lean leap learn learned
        learning learnt least leather leave leaves leaving lecture led left leg legal legally
        legend legitimate legs lend length less lesson lessons let lets letter letters letting
        level levels liberty library license lick lie lied lies lieutenant life lifes lifetime
        lift lifted light lighting lightning lights like liked likely likes liking limit limited
        line lined lines link linked lion lips liquid liquor list listed listen listened
        listening lit literally little live lived liver lives living load loaded loading loads
        loan local locate located location lock locked locker log logical lonely long longer
        look looked looking looks loose lord lose loser loses losing loss lost lot lots loud
        lousy love loved lovely lover lovers loves loving low lower loyal loyalty luck lucky
        lunch lungs lure luxury lying ma machine machines mad made magazine magic magical
        magnetic magnificent maid mail main mainly maintain major majority make makes makeup
        making male mama man manage managed management manager manner mans many map march
        marching mark marked market marks marriage married marry marrying martial mask mass
        massage massive master masters match matches matching mate material math matter matters
        maximum may maybe mayor me meal mean meaning means meant measure meat media medical
        medicine meet meeting meetings meets melt member members memories memory men mental
        mentally mention mentioned mercy mere merely merry mess message messages messed messing
        met metal meters method mexican middle midnight might mighty mile miles military milk
        million millions mind minds mine minimum minister minor minus minute minutes miracle
        mirror miserable miss missed misses missile missing mission mistake mistakes mix mixed
        mob mobile model modern mom moment moments mommy moms money moneys monitor monitoring
        monkey monster monsters month months mood moon moral more morning mortal most mostly
        motel mother motherfucker motherfucking mothers motion motive motor mountain mountains
        mouse mouth move moved movement moves movie movies moving much mud multiple mum murder
        murdered murderer murdering murders muscle museum music musical must mustnt mutual my
        myself mysterious mystery na nail nailed nails naked name named names narrow nasty
        nation national native natural naturally nature naughty near nearby nearest nearly
        necessarily necessary neck necklace need needed needing needle neednt needs negative
        negotiate neighbor neighborhood neighbors neither nephew nerve nervous nest net network
        never new news newspaper next nice nicely nicer nigger night nightmare nights nine no
        noble nobody nobodys noise none nonsense noon nor normal normally north northern nose
        not note notes nothing nothings notice noticed notify novel now nowhere nuclear number
        numbers nurse nursing nut nuts oath obey object objects observe obsessed obvious
        obviously occur occurred ocean oclock odd odds of off offended offer offered offering
        offers office officer officers official officially officials often oh oil ok okay old
        older oldest on once one ones online only onto ooh open opened opening opens opera
        operate operating operation operations opinion opportunity opposed opposite option
        options or orange order ordered ordering orders ordinary organization organized original
        originally other others otherwise ought our ours ourselves out outer outfit outside
        outta over overcome owe owed owes own owned owner owns oxygen pack package packed
        packing page pages paid pain painful paint painted painting paintings pair pal palace
        pale palm panic panting pants paper papers paperwork parade pardon parent parents park
        parked parking parole part particular particularly parties partner partners parts party
        partys pass passage passed passenger passengers passes passing passion passionate
        passport past patch path pathetic patience patient patients patrol pattern pay paying
        payment pays peace peaceful peanut pee pen penalty penis penny people peoples per
        percent perfect perfectly perform performance performed performing perhaps period
        permanent permission permit person personal personality personally personnel persons
        persuade pet petty phase phone phones photo photograph photographs photos physical
        physically piano pick picked picking picks picture pictures pie piece pieces pig pigs
        pile pill pills pilot pin pink pipe pirate piss pissed pissing pit pitch pity pizza
        place placed places plain plan plane planes planet planets planned planning plans plant
        planted plants plastic plate plates play played player players playing plays plead
        pleasant please pleased pleasure pledge plenty plot plug plus pocket poem poetry point
        pointed pointing points poison poisoned poker police policeman policy polish polite
        political politics pool poor pop popped popular population pork porn port position
        positive possess possessed possession possibility possible possibly post posted pot
        potato potential pound pounds pour pouring powder power powerful powers practical
        practically practice practicing praise pray prayed prayer prayers praying precious
        precisely predict prefer pregnant prep prepare prepared preparing presence present
        presented presents preserve president presidents press pressed pressing pressure pretend
        pretended pretending pretty prevent previous previously price prick pride priest primary
        prime prince princess principal print prints prior priority prison prisoner prisoners
        private privilege prize pro probably problem problems procedure proceed process produce
        produced producer product production professional professor profile profit program
        programmed progress project prom promise promised promises pronounce proof proper
        properly property proposal propose proposed protect protected protecting protection
        protective proud prove proved proven proves provide provided psychic psychological
        public published pull pulled pulling pulls pulse pump punch punched punish punished
        punishment punk purchase pure purple purpose purse pursue pursuit push pushed pushing
        pussy put puts putting qualified quality quarter quarters queen question questioned
        questioning questions quick quickly quiet quietly quit quite quote rabbit race racing
        radar radiation radio rage raid railroad rain raining raise raised raising ran random
        range rank rap rape raped rare rarely rat rate rather rats raw re reach reached reaches
        reaching react reaction read reading reads ready real reality realize realized really
        rear reason reasonable reasons rebel recall receive received receiving recent recently
        reception reckon recognize recognized recommend record recorded recording records
        recover recovered red reduce reduced refer reference referring refuse refused refuses
        regard regarding register registered regret regular reject rejected related relations
        relationship relationships relative relatives relax release released relief relieve
        relieved religion religious rely remain remained remaining remains remarkable remember
        remembered remembers remind reminded reminds remote remove removed rent rented repair
        repay repeat replace replaced report reported reporter reporting reports represent
        represents reputation request requested requesting require required requires rescue
        rescued research resist resistance resources respect respected respond response
        responsibility responsible rest restaurant restore result results retired retrieve
        return returned returning returns reveal revealed revenge reverse review revolution
        reward rice rich rid ride ridiculous riding rifle right rights ring ringing rings rip
        ripped rise rising risk risked risking ritual river road roads roast rob robbed robbery
        robbing robot rock rocket rocks rode role roll rolled rolling romance romantic roof room
        rooms root rope rose roses rot rotten rough round rounds route routine row royal rub
        rubber rude ruin ruined ruining rule ruled rules rumor rumors run running runs rush
        rushing russian russians sack sacred sacrifice sacrificed sad safe safely safer safety
        said sail sailing sake salad salary sale sales salt same sample samples sand sandwich
        sang sat satellite satisfied satisfy sauce save saved saving saw say saying says scale
        scan scar scare scared scares scaring scary scene scenes schedule scheduled school
        schools science scientific scientist scientists score scratch scream screaming screams
        screen screw screwed screwing script sea seal sealed search searched searching season
        seat seats second seconds secret secretary secretly secrets section secure security see
        seed seeing seek seeking seem seemed seems seen sees seize self selfish sell selling
        sells senator send sending sends senior sense sensitive sensors sent sentence sentenced
        separate separated sequence sergeant serial series serious seriously servant servants
        serve served serves service services serving session set sets setting settle settled
        seven seventh several severe sex sexual sexually sexy shadow shadows shake shaking shall
        shame shape share shared shares sharing shark sharp shave she shed sheep sheet sheets
        shell shelter sheriff shes shield shift shine shining ship shipment shipping ships shirt
        shit shitting shitty shock shocked shoe shoes shook shoot shooting shoots shop shopping
        shore short shortly shot shots should shoulder shoulders shouldnt shout shouting shove
        show showed shower showing shown shows shut shutting shuttle shy sick side sides sighs
        sight sign signal signature signed significant signing signs silence silent silk silly
        silver similar simple simply sin since sing singer singing single sings sink sins sir
        sister sisters sit site sits sitting situation six sixth size skies skill skills skin
        skinny skip skull sky slap slave slaves sleep sleeping sleeps slept slice slide slight
        slightest slightly slip slipped slow slowly smack small smaller smart smarter smash
        smashed smell smelled smells smile smiling smoke smoked smoking smooth snake snap sneak
        sneaking snow snuck so soap sobbing soccer social society socks soft soil solar sold
        soldier soldiers sole solid solution solve solved some somebody somebodys someday
        somehow someone someones someplace something somethings sometime sometimes somewhat
        somewhere son song songs sons soon sooner sophisticated sore sorry sort sorts sought
        soul souls sound sounded sounds soup source sources south southern soviet space spanish
        spare speak speaking speaks special species specific specifically speech speed spell
        spend spending spends spent spill spilled spin spinning spirit spirits spiritual spit
        spite split spoil spoiled spoke spoken sport sports spot spots spotted spray spread
        spreading spring spy spying squad square squeeze stab stabbed stable staff stage stairs
        stake stalking stand standard standing stands star stare staring stars start started
        starting starts starving state statement states station statue status stay stayed
        staying stays steady steak steal stealing steam steel step stepped stepping steps stick
        sticking sticks still stink stinking stock stole stolen stomach stone stones stood stop
        stopped stopping stops storage store stories storm story straight straighten strange
        stranger strangers strategy stream street streets strength stress stretch strict
        strictly strike strikes string strip stroke strong stronger strongest strongly struck
        structure struggle struggling stubborn stuck student students studied studies studio
        study studying stuff stuffed stupid style subject submit subtitles subway succeed
        success successful such suck sucked sucking sucks sudden suddenly sue suffer suffered
        suffering sugar suggest suggested suggesting suggests suicide suit suitable suits sum
        summer sun super superior supplies supply support supporting suppose supposed sure
        surely surface surgeon surgery surgical surprise surprised surrender surrounded
        surrounding surveillance survival survive survived suspect suspected suspects suspended
        suspicion suspicious swallow swallowed swear sweat sweep sweet swept swim swimming swing
        switch switched sword swore sworn symbol symptoms system systems table tables tactical
        tag tail take taken takes taking tale talent talented talk talked talking talks tall
        tank tanks tap tape tapes target task taste tasted tastes tattoo taught tax taxi tea
        teach teacher teachers teaching team teams tear tearing tears technical technically
        technology teenage teeth telephone television tell telling tells temperature temple
        temporary ten tend tender tennis tent term terms terrible terribly terrific terrified
        territory terror terrorist terrorists test tested testify testimony testing tests text
        than thank thanks that thats the theater thee their them theme themselves then theory
        therapy there therefore theres these they theyd theyll theyre theyve thick thief thieves
        thin thing things think thinking thinks third thirty this those thou though thought
        thoughts thousand thousands threat threaten threatened threatening threats three threw
        thrilled throat throne through throughout throw throwing thrown throws thunder thus thy
        ticket tickets tide tie tied ties tiger tight till time times timing tiny tip tire tired
        tires tissue title tits to toast today todays together toilet told tolerate tomorrow
        tomorrows ton tone tongue tonight tonights tons too took tool tools tooth top tore torn
        torture tortured toss tossed total totally touch touched touches touching tough tour
        toward towards tower town toy toys trace traced traces track tracked tracking tracks
        trade trading tradition traditional traffic tragedy tragic trail train trained training
        trains traitor transfer transferred transport trap trapped trash trauma travel traveled
        traveling travelling travels treasure treat treated treating treatment treats tree trees
        tremendous trial tribe trick tricked tricks tried tries trigger trip triple troops
        trouble troubled troubles truck trucks true truly trunk trust trusted trusting truth try
        trying tube tune tunnel turkey turn turned turning turns twelve twenty twice twin twist
        twisted two type types typical ugly uh ultimate um unable uncle uncomfortable under
        undercover underestimate underground underneath understand understanding understands
        understood underwear unexpected unfortunate unfortunately unhappy uniform union unique
        unit united units universe university unknown unless unlike unlock until unto unusual up
        upon upper upset upside upstairs urge urgent us use used useful useless uses using usual
        usually utterly vacation valley valuable value vampire vampires van various vast vehicle
        version versus very vessel via vice vicious victim victims victory video view village
        violation violence violent virgin virus vision visit visited visiting visitors visual
        vital voice voices volunteer vote voted votes vulnerable wait waited waiting wake wakes
        waking walk walked walking walks wall wallet walls wander wandering wanna want wanted
        wanting wants war warehouse warm warn warned warning warp warrant warrior warriors wars
        was wash washed washing wasnt waste wasted wasting watch watched watches watching water
        waters wave waves way ways we weak weakness wealth wealthy weapon weapons wear wearing
        wears weather web wed wedding wee weed week weekend weeks weigh weight weird welcome
        well went were werent west western wet weve what whatever whats wheel wheels when
        whenever whens where wheres wherever whether which while whip whiskey whistle white who
        whod whoever whole wholl whom whore whos whose whove why whyd whys wicked wide wife
        wifes wild will willing win wind window windows winds wine wing wings winner winning
        wins winter wipe wiped wire wisdom wise wish wished wishes wishing witch with withdraw
        within without witness witnessed witnesses wives woke wolf wolves woman womans women won
        wonder wondered wonderful wondering wont wood wooden woods word words wore work worked
        worker workers working works world worlds worn worried worries worry worrying worse
        worship worst worth worthless worthy would wouldnt wouldve wound wounded wounds wrap
        wrapped wreck write writer writes writing written wrong wrote ya yall yard yards ye yeah
        year years yell yelling yellow yes yesterday yet yo you youd youll young younger
        youngest your yours yourself youth youve zero zone
        """#
}
