extension CommonWords {
    /// Ordinary words from d to l that are one or two letters from a rule word, and no typos.
    static let lookalikesDToL = #"""
        daemon daemons daffodils dafter daggers dailey daisy dales dally daly dames dammed
        damnation damon damped danced dancer dancers dander dandles dandling dandy dane dangerously
        dangers dangle dangled dank danker dankness danna danner dante dapple dared dares darin
        daring darken darns dartboard dashboards dashes dated dauber daughters daunted davide dawn
        dawned daze dazes dazing dding deaconess deadliest deadliness dealings dearly dearness
        dearth deaths debarring debase debated debater debates debauched debentures debits debs
        debunking debuts decade decadents decay decayed deceased decidedly decides decimals
        decimating decimation decked declaimed declaration declarations decline decode decoded
        decodes decorative decorator decorators decrease decreases decree decrees deepen
        deescalating defection defections defector defectors defendant deference deferment defied
        defies defiled define definer defines deflected deflecting deflection deflector deflectors
        deformation deformations defying dehydrate dehydrates deice deiced deicers deices dejected
        dejection delays delegated delete deletes deletions deli deliberate deliberated deliberates
        delicious deliriously deliriums deliver deliverer deliverers deliveries delivers dells
        delusions demo demos demotions denatured denatures denial denice denier deniers denigrating
        denims denis denise denning denotation denotations denoted denting dentistry dentists dents
        denture deodorants deon dependant dependants dependence dependency dependents depending
        depleted deport deportation deportations deporting depots depresses depressing depressions
        depressive depriving dept depth derailing derails deranging deride derided derision derive
        derives deriving dermatologists derogating derogation descanting descended descendent
        described descries descrying desecrate deserted deserting desertion deserts deservedly
        deserves desisting desolating desolation desperado despise despondent despot dessert
        detaches detail detailing detaining detains detection detectors detergents deterioration
        deterrent deterrents detonating detonation detonations detouring detracted detraction
        detractor devaluation devaluations devaluing developer developers devi devices devilling
        devils devin devine devise devon devotions diabetics diagnose diagnoses diagnosing
        diagnostic diagnostics dialect dialectal dialectic dialing dialyses diameters diana dianna
        dibble dibbled dibbles dibbling diced dicey dicing dick dickey dicks diesels differences
        differing diffidence diffident diffidently diffuse diffused diffusely diffuses diffusion
        digestion diggers digressed digressing digression diked diking dilate dilates dill dills
        diluted dimmer dina dined diner ding dinginess dinging dining dink dinker dinky dinned
        dinners dint dioxin dipper dippers dipping directer directest directing directional
        directions directive dirt dirtiness disability disable disables disabused disappoint
        disappoints disbanded discarded discharges disclosed discolored discolour discolours
        discomfit discomforted discomforts discorded discos discs discus discuses discussed
        discusses diseased diseases dished dishonoured dishrags dishwashers disinfectants
        disinfecting disliked dislikes dislocate dislocates disordered disorderly disorders
        disorient disorients disowning disparate dispelled dispensable dispense dispenser
        dispensers dispenses dispersed disperses displease displeased disported disposables
        disposals dispose disposes disproved disproves disproving disputable dissected dissecting
        dissections dissension dissented dissertations disses dissociated distanced distantly
        distention distorter distressed distresses distributing distributions distributive
        distributor distrusts ditches ditching ditty diver divergent dives divided divider divides
        divine divisions divorces divot dizzied dizzier dizzies doable docked doddering dodge doers
        dogging doggy doily doina doings doled doles doling dolly dolts dome domes domestics
        dominating domination doming donated donates donations dongles donkey donna donned donors
        doomed dooms doorbells doped dopes doping dormer dosing doss doted dotes doting doublet
        doublets doubly doubted doubting doubtless doubts doug doughtier doughy doused douses doves
        dovetails dowdiness downer downey downhills downing downs dowsed dowses dowsing doyen doze
        dozed dozens dozes drabs drafted drafting drafts drafty drag dragan dragons dragoon dragos
        drainer dramas dramatise dramatises dramatist dramatists dramatize dramatizes drams draped
        draper draping draughted draughtier draughts draughty drawings drawl drawling drawls drays
        dreaded dreadfully dreading dreads dreamer dreamy drenches drenching dresser dresses
        dressiness dressy dribbler dribblers drier dries drifter drily drinkers drinkings dripped
        drippings drivel driveling drivelling drivels drivers drivings drizzling droll droller
        drone droned droning dropper droppings dropsy dross drought drover droves drownings drowse
        drowsiest drubbed drubbing drubbings drubs drudged drugging drunkenly drunker drury dryad
        dryers ducats ducks duding duel dueled duels duet duets dugger dulls dunce dunces dunged
        dunk dunking dunks dunned dunner duped duping duress dusk dusted dusters dustier dusts
        dusty dwarfs dwindle dwindles dwyer dyeing dyer dyking dysfunctional dysfunctions dyslexic
        dyslexics dyspepsia eager earaches eardrums earl earle earley earls earning earrings
        earthlier earths earthy easel easels easterners eaters eatery eaton eaves ebert eclectics
        edged edger edgings editors eery effecting efforts egging eggshell eighteens eighteenth
        eighth eightieth eightieths eights eighty ejection ejections elastics elated elating
        elected elections electrically electricians electrify electrocute electrocutes
        electrocuting electrocutions electron electronic electronics electrons elephants elevation
        elevens elites elocution elves embarking embarrass embarrasses embarrassments embeds ember
        embolisms emceed emergence emery emigrated emigrates emigration emigrations emil emission
        emissions emojis emory emoticons emotion emotional empire empires employe employed employee
        employees employers employes employing empress emptier emptiest emptiness encircle
        encircled endang endings endued enduing enema energises energising engage engages engin
        engineered engineers engines engorging enlarge enlarger enlargers enlarges enlisting
        enormously enraged enter entice epidermal epiglottides epiglottis epiglottises eradicated
        eradicates eradicating erased erases erasing erected erections erotically erring escalation
        escalations escapee escapes escorting esophaguses especial espinal espouse espousing
        espressos espying essays essentially essentials estates esteeming ester esther estrange
        estranged estranges estranging eternally ether eucalypti eucalyptuses euphoric evacuate
        evacuated evacuates evacuation evacuations evaluated evaluates evaluating evaluations evens
        eventfully events eventuality everly evidenced evidences evolution exaggeration
        exaggerations exaltation exasperating excavating excepting exception exceptional excepts
        excerpt excerpting excised excite excitedly excites excludes excluding exclusion exclusive
        excreting excretion excruciatingly execrating executing execution exempting exemption
        exercised exertions exerts exhalation exhausting exhaustive exhausts exhorting exists
        exited exiting exits exorcise exorcised exorcises exorcising exorcisms exorcists exorcizes
        exorcizing expands expansion expansive expectant expedience expediences expedited
        expediting expelling expend expending expensive experience experiences experimented expert
        expertise expiating explained explaining explains expletive explodes exploiter exploiters
        explore explored exploring explosions explosively explosives exporting expose exposes
        exposures expounding expressed expresses expressly expulsion expunging extending
        extensional extensions extensive externals extinction extorting extortion extracting
        extractions extractor extradition extras extremer extremes extremest extremity extrication
        extrusion eyeballed eyelashes fabled fabrice fabrics faced facet facets facials facings
        faction factories factoring factorise factory facts factual factually faculty fads fags
        faigy fail failing failures fain fainer faintness fairley fairs fairway fairways faiths
        faked fakes fallow fallowed fallowing fallows falser falter faltered fame famed famishing
        fanny fans fantasied fantasies fantasised fantasises fantasize fantasized fantasizes
        fantasizing fantasying farce farces fare fared fares faring farmed farming farms farrow
        farting fashioned fashions fasted fasten fastener fasteners fastening fasts fated fates
        fathers fatigues fatih fating fatma fatness fatten fattened fattest fattier faulk faults
        faust faxed faxes faxing faye fazed fazes fazing fearing feasting feather featuring fecal
        feces feds feebler feebly feedings feelingly fees feint feinted feinting feints felled
        feller felling fellow fellows fells felonious femurs fenced fencer fences fended fending
        fends fennel feral ferociously ferrer ferrets fertilise fertilised fertilisers fertilises
        fertilize fertilized fertilizers fertilizes festal fester festivals festively festivity
        fests feta fetches fetter fettering feuding feuds feverishly fiats fibres fibroid fiction
        fiddled fiddler fiddles fiddly fidgeting fidgets fields fiend fiends fifes fifteens
        fifteenth fifths fiftieths fights figurative figure figurines filed files filings fillet
        filleting fillets filliping filly filmed filming filmy filter filtering filters filth
        finaglers finance financial finch finches finder finders fined finer finery fines finessing
        fingerings fingerprint fining finis finisher finishers finishes finking finks finny fins
        firefight firefighters firefights fireplaces fireworks firmed firming firms firs firsts
        firth fisher fishes fissures fistfuls fitful fitter fittingly fiver fives fixer fixes
        fixing fizz flack flacks flagged flailed flails flak flake flaked flaking flambes flame
        flamed flamer flamers flaming flan flanks flannel flanneled flannelet flapjacks flapped
        flapping flaps flared flares flashed flasher flashers flashest flashiest flashy flask flats
        flattened flattening flatter flattering flatters flattery flaunting flavoring flavoured
        flawing flaws flay flaying fleck flees fleshed fleshes fleshing fleshy flicked flickered
        flickers flicking flicks flied flier fliers fliest flightier flighty flinched fling flint
        flints flinty flipper flippy flits flitted flitting float floated flocked flocking flocks
        floes flogs floods flooring flor flotation flour flours flouting flouts flower flowering
        flowery floyd flues flukes flukey fluky flumes flunk flusher flushest flushing fluster
        flustering flusters fluttered flyovers foaling foams fogey fogy foiled foiling foils foists
        folder folio follower followers followings followups folly fond fooling footballers
        footbridges foote footfall footfalls foothills footings footsie fops foray forbearing
        forbes forde forded fording fords fore foregoing foreheads foreigner fores foresting
        forewarned forewarning forewarns forewords forfeiting forgave forge forged forger forgers
        forges forgetfully forging forgiven forgives forgiving forgo forgoes forgoing forked
        forking forklifts forks formatted formatting formed forming formulae formulaic formulas
        formulate fort forte fortes forth fortier fortieths fortifies forts fortunate forums
        forwarded forwarder forwardest forwarding foss fosters fouad fought foully foundations
        founds fount fountains fourteens fourteenth fourths foxed foxgloves foyer foyers frack
        fraction fractions fragmented fragments framed framer frames framing fran franc frances
        franck franco francs franks franz frat frauds fraying freckled fred freed freeing freer
        freezers freezes freight freighter freighters freighting frequently frequents freshened
        frida fridges frieda friending frier fries frieze frighten frighteningly frighting frights
        frigid frigidity frills fringe fringed fringing frittering frizzy frode frolic frond fronts
        frostbit frostbites frosts frosty froths frown fruits frye fryers fuddle fuddles fueling
        fuels fulled fuller fulling fulls fulness fumble fumbled fumbler fumblers fume fumed fums
        functional functioned functions fund funding funds funerals funereal fungicidal fungicides
        funking funky funnels funner furloughed furloughs furnaces furnished furnishing further
        fuses fusing futures fuzes fuzz gabbed gabbing gabbled gabled gabs gaddy gage gages gaggle
        gaggles gaging gains gaiter gales gallbladders galleons gallo gallon gallows gambled gamed
        gamekeepers gamer gamest gamey gamez gamin gamine gamins gangrened gangrenes gannon gant
        gape gapes garaged garages garbed garble garbles garbs gardenias gardens gargled gargles
        gargling garnering garvin gases gashes gashing gasolene gasped gassed gasses gassing gates
        gating gaudiness gauged gauges gauging gaunt gauze gavel gaze gazed gazes gazetting gazing
        gems generalise generalises generalize generalizes generated generates generation
        generators genial genies genitalia gentry genus germ gestate gestating gethin ghastly ghosh
        giang giants gibbering gibes gibing gigged gigging giggle giggler gigglers giggliest giles
        gill gills ginning gins girdled girdles girds girlfriends girts givens gladdening gladder
        glade glads glamoured glared glassiest glaze glazes gleaning gleans glides glimpsing
        glisten glistening glitching glittered glitters globe globes globs gloom gloss glossed
        glosses glossy gloved glover glower glowering glowers glowing glues gluey glutted glycerol
        gnashed gnaws goads goalies goalkeepers goalposts goats godliness goggle goggled goggles
        goggling goings goins goiters goitres goldfinch goldfishes gollies gomes gonad gong gonging
        goodby goodbys goode gooden goodies goodliest goody goofy googles goosed gooses goran gore
        gores gorge gorged gorgeously gorging gorillas goring gorse gouged gouger gouges gough
        governmental governments grab grabber grace graced graceful graces gracing grad graded
        grader grades grads graduated graduates graduating grady graf graff graffito grafter
        grafters grafts grail grain gram granddads granddaughters grander grandfathered
        grandfathers grandmothers grandparent grandpas grands grandsons grange grant granted
        granting grants granulates granule grapes graph grappling grasp grasping grasps grassed
        grasses grassy grate grated gratefully grates grave graved gravels gravely graven graver
        graves grayed graying grays greased greases greasy greats greed greedy greene greenhouses
        greens greer greet grepped grepping greps greta greyer grid grids griefs grier grille
        grills griming grinders gripe griped gripes grippe grits grogan groins grooved grooving
        grope gropes gross grounder grounders grounding grouped grouping groupings groups groused
        grouses grousing grout grove grovel groves growl growling grows growths grubbed grubbing
        grubs grumbling grunge guardians guards guide guided guineas guises guitars gulfs gulled
        gullets gulley gulling gulls gummier gummiest gunny gunshots gunter gurgle gusher gushers
        gusted gusting gutting guzzle guzzler guzzles gymnastic gymnasts gynaecologists
        gynecologist gynecologists habib habits haemophiliacs haemorrhages haemorrhoid hager hags
        haider hailed hails haircuts hairy hakes haled hales haling hallow hallowed hallowing
        hallows halls hallucinate hallucinated hallucination hallway haloed haloing halon halted
        halter haltered haltering halting halts halve halves hamed hamer hammed hammerhead
        hammerings hammers hamming hammocks hamper hampered hampering hams hamsters hamstrings
        hamstrung hana hande handlebar handled handler handles handley handsful handsomer
        handspring hanes haney hangar hangers hangings hanker hankering hanks hanky hanna hans
        happenings harbor harboured harbours hardcover hardening hardily hardin harding hardy hared
        harems hares haring harish harked harkening harking harks harmfully harmlessly harmonies
        harped harping harps harpy harried harrow harry harrying harshness harts harvested hasan
        hash hastening hastes hasty hatched hatcher hatches hatchets hated hater haters hating hats
        hatting hauler hauls haunt haunts haven havens haves hawes hawing hawking hayes haying
        haylofts hazarding hazardous hazelnuts hazes hazing headers headier heading headlines
        headlocks headphone headstones heady healer healey heals healthily healy heaped heaping
        hearer hearings hearn hearse heartache heartaches heartbeats heartbreaks hearten heartened
        hearth hearths heartiest heartiness heartless hearty heated heaters heath heather heats
        heave heavens heaves hedged hedging heeded heeds heeled heeling hefting hefts heightens
        heirs hellishly helmets helms helmut helper helpings hemlocks hemophiliac hemophiliacs
        hemorrhaged hemorrhages hemorrhoid hennas heralding herbicides herbs herd herded herder
        herds herein herniae heroic heroine heroins heron heros herring hertz hester hickey hided
        hideo hieing hies higgs highchairs hijacking hikes hilly hilts himes hinds hines hing
        hinged hinging hings hinting hipping hippos hippy hires hiring historian historical
        histories hitches hitching hither hived hiving hoard hoarder hoardings hoariness hoarser
        hobbled hobbles hobby hocked hocking hodge hodges hods hoeing hoes hokey holden holder
        holdings holed holger holidayed holier holing holler hollering holley holli holliday hollow
        hollowest hollyhocks holmes holster holy homeless homeopathy homes homey homing
        homoeopathic hone honed hones honeys honing honked honorific hooded hooding hoods hooey
        hoofed hoofing hoofs hooker hookey hooking hooks hooped hooper hooping hooted hooter hoots
        hooves hoped hopelessly hops horde horded hordes hording hormone horne horned horner
        hornets horrendously horridly horrified horrifies horrors horsed horsey horsing horst horsy
        hoses hospices hospitable hospitably hospitals hostages hostel hosting hotels hotkey
        hotlink hotly hotter houle housed housemaid housemaids houseplant houser houses housewares
        housework housing hovel hover hoverboard hoverboards hovering howsoever huan huddles huerta
        huger huiling hulling hulls humane humidify humility hummingbirds hummock humus hunches
        hundredth hundredths hungers hunker hunted hunter hunting hunts hurdle hurdled hurdler
        hurdlers hurdling hurled hurls hurrahing hurray hurraying hurriedly hurries hurst hurtled
        hurtles hurtling husbanded husbandry husk husks hussy huts hying hyman hype hyped hypes
        hyphening hyping hypodermic hypoglycemic hypoglycemics hypothetical ideal ideals ides
        idolaters ignore imaginably imbalance imbedding immaterial immensely immerse immigrated
        immigrating immobilise immobilize immoderate immolates immoral immortally immortals
        immunization immunizations immure impale impales impaneled impartial impassable impassive
        impeding impelling impinging implants imploding imploring importer importers importing
        impossibles impossibly imposters impostors imposture impounding imprinted improvements
        improvident improvise improvised improvises improvising inactivity inane inaner inattention
        incense incensing incentive inception inceptions incest inches incidence incidental
        incidents incing incipient incisions inciting inclusion inclusive incoherence incoherently
        incur incurred incurring incurs incursion indecision indenting indescribably indicting
        indignation indirection indoor induce induces inducted inducting induction inductions
        inductive indued inefficiency infants infarction infect infecting infectious infects infer
        inferring infest infested infesting inflame inflamed inflaming inflates inflation inflected
        inflecting inflection inflections inflexion inflexions inflicted inflicting infliction
        influence informally informational informative infraction infractions infrequency
        infrequently infusions inger ingesting ingestion ingests ingresses inhalations inhalator
        inheritances inherited inheritor inhibited inhibition initialled initiates inject
        injections injectors injunction injure injures injurious inland innards innes inquests
        inquiries inquiring insaner insecticides insert inserted inserting insertion insertions
        inserts inset insets insetting insider insiders insist insistent insoles insomniac
        insomniacs inspect inspected inspecting inspection inspections inspector inspects
        inspirational inspirations inspiring instability instanced instants instigation instilled
        instincts instruction instructional instructive instructor instructors insufficient
        insufficiently insulated insulates insulating insulation insulting insurances insured
        insurgence intending intends intensely intenser intensest intensify intensity intensively
        intensives intent intentional intentions inter interacted interacts intercept intercepted
        intercepts interdict interests interface interject interjected interlace interment
        intermittently internist interring interrupted intersect intersected interstice interstices
        intertwine intertwines interviewed interviewee interviewees interviewer interviewers
        intestate intestinal intonation intravenouses intravenously intro intrude intruded
        intruders intrudes intrusion intrusted intrusting intuiting intuition inured inuring
        invective invented inventing invention inventions inventive inverting invest invested
        investing invincibly invisible invitingly invoiced invoices invoicing involuntarily inward
        irradiated irradiates irradiating irregularity irregulars irritably islands isolate
        isolated isolating isolation issued itched iterating jabber jackhammers jackpots jangle
        jaundices jaunty javelins jean jeana jell jelle jello jells jellyfishes jens jerkin jerkins
        jerky jess jesting jests jewel jewell jeweller jewellers jibbed jiggering jigging jilted
        jilting jimmy jingling jitters jobbed joggling joins jointing joists jolly joost jotted
        jotting journeyed journeys joust joying jude judged judges jugging juggling juiced juicer
        juices jumble jumbles jumpers jumpier jumps jutting kaleidoscopes kaleidoscopic karat
        karats karma kaya kayaks keating keeler keelin keels keened keening keens kees keller
        kennel kenneling kernels kerosine kettles keyboarded keyboarder keyboards keyholes
        keystones keystrokes kicker kickers kicky kidd kiddos kiddy killdeers killings kilned
        kilning kilns kilos kilter kilts kinds kinga kinked kinking kinks kinney kitchens kittenish
        knack knacker knacks knaves knead kneeing kneel kneeled kneels knell knelling knifes knight
        knights knits knitter knobs knocker knockers knot knott knowingly knowings knuckled
        knuckling koroma kraft labels laborer labors labourer labourers labours laburnums lace
        laced lacerate lacerates lacerations lacey lacing lacked lacking lacks lactating lactation
        ladders laded lades lading ladner lads lage lager lagers lagging lagoons lakes lambed
        lambing lambs lamely lamer lamers lames laming lampposts lamps lanced lances lander
        landlords landry lanes lange languages lanyards lanying lapel lapped lapping laptops larch
        larches larded larder larges largo larry larue lase lased lases lashing lasing lasses
        lastingly lateraled lateraling laterally lath lathe lathed lather lathering lathes lathing
        latitude latitudes latrice latrines lats latter lattes lauded laughingly laughs launch
        launching lawful lawfully laxer layer layers lazes lazing lazying leaded leading leafed
        leafing leafless leafleted leafs leagued leagues leaky leal leaned leanings leann leap
        leaped leaps lear learns learnt leary leas lease leased leases leash leashed leashes
        leasing leathers leaved leaven leavening leavens leavings lectured lecturer lecturers
        lectures ledger ledges leeks lefter leftovers legals legend leger leggin leggings leggins
        lemons lemony lending lends length lengthens lengthy lent lentils leon lept lesion lesions
        lessen lessening lessens lessor lessors lest lester letha letterbomb lettering levee levees
        lever levers liability libel liberally liberated liberating liberation libidos libor
        licenced licences licencing licensed licensee licensees licenses licit lickings licorices
        lied liens lifeguards lifer lifts ligaments ligatured ligatures lighted lighten lightening
        lighters lighthearted lighting lightninged lightnings liked likelihoods liker likes liking
        lila lilacs liles liliana liling lilted lilting lilts limber limbering limbo limbos limed
        limes liming limitless limned limning limns limos limped lind lineament linen linens liner
        liners ling linger lining linked linking linted linting lints linus lipid liquidise
        liquoring liquors lire lisped lisping lisps listed listens listings listlessly liter liters
        lithe lither litter littering litters littler livability lived livelihood livelihoods
        livelong livelongs liven livens livers livery livest livings loader loafed loafing loafs
        loan loaned loaning loaves lobed lobes lobsters locale locals locations locke locker locket
        locus locution locutions lodes lodge lodgers lodges lofted lofting loges logged logger
        logging loins loitering loll lolls lonely loner loners longed longs loomed looming looms
        loons looping loops loosed loosen looser looses loosing looted looting loots loped lopes
        loping lopping lopsidedly lorded lording lordly lords lorri loser losers losses lotte
        lounged lounges louse louses lovell lover lovers loving lowe lowed lowery lowing lowly
        lowry loxes loyal lozenge luaus lucked lucking lucks lugged lugging lugs lumber lumping
        lumpy lunching lunchtimes lunge lunges lupine lupins lurch lusher lushes lusted lusting
        lusts lutes lymphomas lymphomata lynch lyrical
        """#
}
