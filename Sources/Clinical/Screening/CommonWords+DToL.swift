extension CommonWords {
    /// Ordinary words from d to l that are one or two letters from a rule word, and no typos.
    static let lookalikesDToL = #"""
        daemon daemons daffodils dafter dagger daisy dales dally dames dammed damped dancer
        dander dandy dangerously dangers dangle dank danker dapple dares daring dartboard
        dashboards dated daughters dawn dawned dazes dding deaconess deadliest deadliness
        deafness dearly dearness dearth deaths debauched debentures debits debs debuts decade
        decadents decay deceased decide decidedly decides declaimed decline decoded decodes
        decrease decreases decree decrees deescalating defection defections defector defectors
        defendant deference deferment defied defies defiled define definer defines deflecting
        deflection deflector deflectors defying dehydrate dehydrates dehydrating deice deiced
        deicers deices dejected dejection delays deletions deliberate deliberated deliberates
        delicious deliriously deliriums deliver deliverer deliverers deliveries delivers dells
        delusions demo demos demotions denatured denatures denial denier deniers denims denoted
        denting dentistry dentists dents denture dependant dependants dependence dependency
        dependents depending deport depots depresses depressing depressions depressive deprive
        depriving dept depth derailing derails deranging deride derided derides derived derives
        deriving descended descendent descries desecrate desertion deserts deserved deserves
        desisting desperado desperately despise despondent despot dessert detaches detail
        detaining detains detection detectors detergents deterioration deterrent deterrents
        detonating detouring detracted detraction detractor devaluation devaluations developed
        developer developers devilling devils devotions diabetics diagnose diagnoses diagnosing
        diagnostic diagnostics dialectic dialyses diameters diary dibble dibbled dibbles
        dibbling diced dicing diesels differences differently differing diffidence diffident
        diffuse diffused diffusely diffuses digestion digits digressed digressing digression
        diked diking dill dills dimmer dined diner ding dinginess dinging dining dink dinker
        dinned dinners dint dioxin dipper dippers dipping dips directer directest directing
        directional directions directive dirtiness disability disable disables disabused
        disbanded discarded discharges discolored discolour discolours discomfit discomforted
        discomforts discorded discus discuses discussed discusses diseased diseases dishonoured
        dishwashers disinfectants disinfecting disliked dislocate dislocates disordered
        disorderly disorders disorient disorients disowning disparate dispensable dispensed
        displease disposables disposals disproved disproves disproving disputable dissected
        dissecting dissections dissension dissented dissertations dissociated distanced
        distantly distention distorter distressed distresses distrusts ditch ditching dive diver
        divergent dives divine doable doddering dogging doily doings doled doles doling dolly
        dolts dome domed domes domestics dominating doming donated donates donations donned
        donors doomed doorbells doped dopes doping dosing doted dotes doting doubles doublet
        doublets doubly doubted doubting doubtless doubts doughtier doused douses doves
        dovetails dowdiness downer downhills downing dowsed dowses doyen doze dozed dozens dozes
        dozing drabs draft drafting drafts drag drags drainer drains dram dramatics dramatise
        dramatist dramatize drams draped draping draughted draughtier drawer drawings drawl
        drawling drawls drawn drays dread dreaded dreading dreads dreamer dreams dreamy dregs
        drenches drenching dresser dresses dressiness dressings dressy dribbled dribbler
        dribblers drier dries drills drily drinkers drinkings drip dripped drippings drivel
        driveling drivelling drivels driven driver drivers drivings drizzling droll drone droned
        droning drooled dropper droppings dropsy dross drove drover droves drownings drowns
        drowse drowsed drowsiest drowsing drubbing drubbings drubs drudged drugged drugging
        drums drunker drunks drying ducats ducked ducks duct duding duel dueled duels duets
        dulls dunged dunk dunned dunner duped duping duress dusk dusts dusty dwindle dwindles
        dyeing dyking dysfunctional dysfunctions dyslexic dyslexics dyspepsia earaches earl
        earls earthlier earths earthy ease easel easels easterners eater eaves eclectics eery
        effecting efforts eggshell eider eighteens eighteenth eighth eights eighty ejection
        ejections elastics elating elders elected election elections electrically electrician
        electrify electrocute electrocutes electrocuting electrocutions electronic electronics
        electrons elephants elevens elves email embarrassments embers embolisms embryos emceed
        emergence emery emigrated emigrates emigrating emission emissions emoticons emotion
        emotional emotions empire empires employing empress emptied emptier emptiest emptiness
        endings endued enduing enema energises energising engendering engines engorging enlarge
        enlarger enlargers enlarges enlisting enormously entice epiglottides epiglottis
        epiglottises epileptics episodes equine eradicated eradicates eradicating erased erases
        erasing erected erections escalation escalations escape escapee escapes esophaguses
        especial espouse espousing espressos espying essays essentially essentials estate
        esteeming estrange estranged estranges estranging eternally ether eucalypti eucalyptuses
        evacuate evacuated evacuates evacuation evacuations evaluated evaluates evaluating
        evaluations evens eventfully events eventuality evidenced evidences evolution
        exaggeration exaggerations exaltation exasperating excavating excepting exception
        excepts excerpt excludes excluding exclusion exclusive excretion excruciatingly
        executing execution exemption exercised exercises exertions exhausts exists exit exiting
        exits exorcise exorcised exorcises exorcising exorcisms exorcists exorcizes exorcizing
        expands expansion expansive expectant expedience expediences expediting expelling expend
        expending expensive experience experiences experimented expertise expiating expire
        expires explained explains expletive explodes exploited exploiting explore explored
        exploring explosions explosively explosives exporting expose exposes exposures
        expounding expressed expresses expressly expulsion expunging extending extensional
        extensions extensive externals extinction extortion extracting extractions extractor
        extradition extras extremer extremes extremest extremity extrication extrusion eyeballed
        eyeballs eyebrows eyelashes eyelids fabled fabrics faced faces facet facets facials
        facings faction factories factorise factory factual factually faded fads fags fail
        failing failures fain fainer faintly faintness fair fairs fairway fairways faiths faked
        fakes faking fallow fallowed fallowing falser falter faltered fame famed famishing fang
        fanny fans farce farces fare fared fares faring farmed farming farrow farther farting
        fasted fastening faster fasts fated fates fathers fatigues fating fatness fatten fattest
        fattier faxed faxes faxing fazed fazes fazing fearing feasting feather fecal feces feds
        feebler feebly feedings feelingly feelings fees feint feinted feinting feints felled
        feller felling fellow fells felonious femurs fenced fencer fences fended fending fends
        fennel feral ferociously ferrets fertilise fertilised fertilisers fertilises fertilize
        fertilized fertilizers fertilizes festal festivals festively festivity fests feta fetter
        fettering feuding feuds feverishly fiats fibres fibroid fiddled fiddler fiddles fiddly
        fidgeting fiend fiends fifes fifteens fifteenth fifth fights filed files filing filings
        fillers fillet filleting filliping fills filly filmed filming films filter filtering
        finaglers finance finder finders fined finer fines fingerings fingerprint fining finis
        finisher finishers finishes finishing finking finny firearm firearms fireplaces fires
        fireworks firmed firms firs firsts fisher fishes fissures fistfuls fitful fitter
        fittingly fiver fives fixed fizzy flack flacks flailed flails flak flake flakes flaking
        flambes flame flamed flamer flamers flaming flan flanks flapped flapping flaps flared
        flares flashed flasher flashers flashest flashiest flashy flask flats flattening flatter
        flattering flatters flattery flaunting flavoring flavoured flawing flaws flay flaying
        fleck flees fleshed fleshes fleshing fleshy flicked flicking flicks flied flier fliers
        fliest flightier flights flighty fling flint flints flinty flipped flipper flippy flips
        flits flitted flitting floated flocked flocks floes flogs floods flooring flopped flour
        flours flouting flouts flower flowering flowers flown flues flukey fluky flumes flunk
        flusher flushest flushing fluster flustering flusters fluttered foaling foetal fogey
        fogy foiled foils foists folder folio follower followers followings follows folly fond
        font footballer footballers footballs footfall footfalls foothills fops foray forbearing
        forceps forded fore foreheads foreigner fores forewarned forewarning forewarns forewords
        forgave forge forged forger forgers forges forgiven forgives forgo forked formed forming
        formulae formulaic formulas formulate fort forte fortes forth forts forwarded forwarder
        forwardest forwarding forwards fought foully founds fount fountains fourteens fourteenth
        fourths foxgloves foyer foyers frack fractures framer frames framing franc franks
        freckled freed freeing freer freeze freezers freezes freight freighters freighting
        frequently frequents freshened fridges friending frier fries frighten frightens
        frighting frights frigid frigidity frills fringe fringed fringing frittering frolic
        frond fronts frostbit frostbites frosts frosty froths froze fruits fryer fryers frying
        fuddle fuddles fueling fuels fulled fuller fulling fulls fume fumed fums functional
        functioned fund funding funerals funereal funking funky funnels funner furnaces
        furnished furthered furthers fuses fusing futures fuzes gabbed gabbing gabbled gabled
        gabs gaggle gaggles gaging gains gallbladders galleons gallon gallop gallows gambled
        gaming gangrened gangrenes gape garaged garages garbage garbed garble garbles garbs
        gardenias gardens gargled gargles gargling garnering gases gashes gashing gasolene
        gasped gassed gasses gassing gating gauging gaunt gaze gazed gazes gazetting gazing
        generalise generalises generalize generalizes generated generates generation generators
        genial genitalia gentry gestating ghastly ghosts giants gibbering gibing giggle giggled
        giggler gigglers giggliest gill girdled girdles girlfriends givens gives glad gladdening
        gladder glade glads glamoured glared glassed glassiest glassy glaze glazes gleaning
        gleans glimpsing glisten glistening globe globes gloss glossed glosses glossy glove
        gloved glower glowering glowers glowing glues gluey glutted gnashed goads goalies
        goalkeepers goggle goggled goggles goings goldfinch goldfishes gollies gonad gong
        gonging goodby goodbys goodies goodliest googles gore gores gorge gorged gorgeously
        gorging gorillas goring gouged gouger gouges governmental governments gown grab grabber
        grace graced graceful graces gracing grad graded grader grades grads graduated graduates
        graduating grafts grain grainy grammars grams granddads granddaughters grandfathered
        grandfathers grandmothers grandparent grandpas grands grandsons grant granted granting
        grants granulates granule grapes graph grappling grasp grasping grasps grassed grasses
        grassy grate grated gratefully grates grave graved graves grayed graying grays greats
        greed greenhouses greens greet grepping greps greyer grids griefs grille grills griming
        grin grind grinning grins gripe gripes gripped grits groan groins grooved grope groping
        gross grounders grounding groups grouse groused grousing grout grove groves grow growl
        growling grows growths grubbed grubbing grubs grumbling grunge guardians guineas guitars
        gulfs gulled gullets gulley gulling gulls gummier gummiest gunk gunny gunshots gurgle
        gusher gushers gusted gusting gutter gutting haemophiliacs haemorrhaged haemorrhages
        haemorrhoid hags hails hairy hakes haled hales haling hallowed hallowing hallows halls
        hallucinate hallucinated hallucination hallway haloed halon halter haltered haltering
        halts halves halving hammed hammerings hammers hamming hamper hampering hams hamsters
        hamstring handlebar handled handsful handspring handy hanger hangings hangs hankering
        hanks happenings hardening hardily hardy hared harems hares haring harked harkening
        harking harks harmfully harmlessly harped harping harps harpy harried harrow harshness
        harts hash hastening hastes hated hater haters hating hats hatting haunt haven havens
        haves hawing hawking haying hazarding hazelnuts hazes hazing header headier heading
        headlocks headphone headstones heady healer heals heaped heaping hearer hearings hears
        hearse heartache heartaches heartbeats heartbreaks hearten heartened hearth hearths
        heartiest heartiness heartless hearts hearty heated heaters heath heather heats heave
        heaved heavens heaves heaving hedged heeded heeds heeled heeling hefting hefts heightens
        heirs hellishly helmets helms helper helpings helplines hemlocks hemophiliac
        hemophiliacs hemorrhaged hemorrhages hemorrhoid heralding herbs herd herded herder herds
        herein herniae hernias heroic heroine heroins heron heros herring hertz hickey hided
        hides hieing hies hijacking hikes hiking hilly hilts hinds hing hinged hinging hings
        hinting hipping hippos hippy hires hiring historian historically hitching hither hived
        hiving hoard hoardings hoariness hoarser hobbled hobbles hobby hocked hocking hods
        hoeing hoes hokey holder holdings holes holidayed holidays holier holing holler
        hollering hollow hollowest holster holy homeless homes homey homicides homing hone honed
        hones honeys honing honorific hooding hoods hooey hookey hooking hooping hooter hoped
        hopelessly horde hording horned hornets horrendously horridly horrified horrifies horsed
        horses horsey horsing horsy hoses hospitable hospitably hospitals hosting hotkey hotly
        hotter housed householder households housemaid housemaids houses housewares housework
        housing howsoever huger hulling hulls humane humans hummingbirds hunches hundred
        hundredth hundredths hungers hunker hunted hunter hunting hunts hurdling hurled hurls
        hurriedly hurries hurry hurtled hurtling husbanded husbandry husbands husk husks hussy
        huts hying hype hyped hypes hyphening hyping hypodermic hypoglycemic hypoglycemics
        hysterical ideal ideals ides idioms idiot imaginably imbedding immaterial immensely
        immerse immigrated immigrating immobilise immobilize immoral immortally immortals immure
        impale impales impaneled impassable impassive impeding impelling impinging implants
        imploding imploring importer importers importing impossibles impossibly imposters
        impostors imposture impounding imprinted improve improvements improves improvident
        improvise improvised improvises improvising inane inaner inappropriate inattention
        incense incensing incentive inception inceptions incest inching incidence incidental
        incidents incipient incisions inclusion incoherence incoherently increased increases
        incur incurred incurring incurs incursion indecision indent indescribably indignation
        indirection indoor induction inductions inductive inefficiency infants infarction infect
        infecting infectious infects infer inferring infest infested infesting inflame inflamed
        inflaming inflates inflation inflected inflecting inflection inflections inflicted
        inflicting infliction influence informally informational informative infraction
        infractions infrequency infrequently ingesting ingests ingresses inhalations inhalator
        inhalers inhales inherited inheritor inhibited inhibition inject injecting injections
        injectors injects injunction injure injures injurious innards inquiries inquiring
        insaner insecticides insert insertion insertions inserts inset insets insider insides
        insomniac insomniacs inspect inspected inspection inspections inspector inspects
        inspirational inspirations instability instants instigation instincts instructed
        instruction instructional instructive instructor instructors insufficient insufficiently
        insulated insulating insulation insulting insurances insured insurgence insuring intend
        intending intensely intenser intensest intensify intensity intensively intensives
        intention intentional intentions intents inter interacted interacts intercept
        intercepted intercepts interdict interests interface interject interjected interlace
        interment intermittently internist interring interrupted intersect intersected
        interviewed interviewee interviewer interviews intonation intro intrusive intrusted
        intrusting intuition inured inuring invective invent invention inventions inventive
        invest invested invincibly invisible invoiced invoices involuntarily inward irradiated
        irradiates irradiating irregularly irregulars isolating isolation issued iteration
        jabber jackhammers jackpots jangle jaundices javelins jell jello jells jellyfishes
        jerkin jerkins jerky jesting jests jewel jibbed jigging jilted jilting jimmy jitters
        jobbed joggling joins jointing joist joists jolly jotted jotting joying judged judges
        jugging juiced juicer juices jumble jumbles jumpers jumpier jumps jutting keeling keels
        keened keening keens kenneling kerosine kettles keyholes keystones kicker kickers kicky
        kiddos kiddy killers killings kilned kilning kilns kilos kilter kilts kinds kinked
        kinking kinks kitchens kittenish knack knacker knacks knead kneeing kneel kneeled kneels
        knell knelling knifes knight knights knobs knocker knockers knots knowingly knowings
        knows knuckling labels laborer labors labourer labourers labours laburnums lace laced
        lacerating lacerations lacked lacking lacks lactation ladders laded lades lads lager
        lagers lagged lagging lakes lambed lambing lambs lamer lamers lames lampposts lamps
        lanced lances lander landlords lanes languages lapel lapped lapping laptops larch
        larches larded larder larges largo lase lased lases lashed lashing lasing lass lasses
        lasting lastingly lasts laterally lath lathe lather lathes latitude latitudes lats
        latter lattes lauded laughingly laughs launch launching lawful laxer layer layers laying
        lazes leaded leading leafing leafless leafleted leafs leaky leanings leans leap leaping
        leaps learnt leas lease leased leases leash leashes leasing leather leathers leaved
        leaven leavening leavens leaves leavings lectured lecturer lecturers lectures ledger
        ledges leeks lefter legals legend leggin leggings leggins lemons lemony lending lends
        lent lept lesions lessening lessens lesson lessors lest letterbomb levee levees lever
        levers liability libel liberally liberation libidos licenced licences licensed licensee
        licensees licenses licit lickings licks licorices lied liens lifer lifts ligaments
        lighted lighten lightening lighters lighthearted lighting lightninged lightnings liked
        likelihoods liker likes liking lilacs lilted lilting lilts limber limbering limbo limbos
        limed limes liming limit limitless limned limning limns limos limped limps lineament
        linen linens liner liners linger lining linked linking linted linting lints lipid
        liquids liquoring lire lisped lisping lisps listed listings listlessly lite liter liters
        lithe litter littering litters littler livability lived livelihood livelihoods livelong
        livelongs lively liven livers livery lives livings loader loafed loafs loaned loaning
        loans loaves lobed lobes lobsters locale locals lock locker locket locking locus lodes
        lodge lodger lodges lofted lofting loges logged logger logging loitering lonely loner
        loners longed longs loomed looming looms loons looped looping loops loosed loosen looser
        looses loosing looted looting loots loped lopes loping lopping lopsidedly lorded lordly
        lords lose loser losers losses louse louses lover lovers loves loving lowed lowers
        lowing loxes loyal lozenge luaus lucked lucking lucks lugged lugging lugs lumber lumping
        lumpy lunchtimes lunge lunges lupine lupins lurch lushes lusted lusting lusts lymphomas
        lymphomata lynch lyric lyrical lyrics
        """#
}
