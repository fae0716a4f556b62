extension CommonWords {
    /// Ordinary words from d to l that are one or two letters from a rule word, and no typos.
    static let lookalikesDToL = #"""
        daemon daemons dafter dagger daisy dales dally dames dammed dancer dander dandy
        dangerously dangers dangle dank danker dapple dares daring dated daughters dawned
        dazes dding deaconess deadliest deadliness deafness dearly dearness dearth deaths
        debauched decade decadents decay deceased decide decidedly decides declaimed decline
        decoded decodes decrease decreases decree decrees deescalating defection defections
        defector defectors defendant deference deferment defied defies defiled define
        definer defines deflecting deflection deflector deflectors defying dehydrate
        dehydrates dehydrating dejected dejection delays deletions deliberate deliberated
        deliberates delicious deliriously deliriums deliver deliverer deliverers deliveries
        delivers delusions demo demos denial denier deniers denims denoted denting dentistry
        dentists dependant dependants dependence dependency dependents depending depresses
        depressing depressions depressive deprive depriving depth derailing derails
        deranging deride derided derived derives deriving descended descendent desecrate
        desertion deserts deserved deserves desisting desperado desperately despise
        despondent dessert detaches detail detaining detains detection detectors detergents
        deterioration deterrent deterrents detonating detracted detraction detractor
        devaluation devaluations developed developer developers devils diabetics diagnose
        diagnoses diagnosing diagnostic diagnostics dialectic dialyses diameters diary
        dibble dibbles dibbling diced dicing diesels differences differently differing
        diffidence diffident diffuse diffused diffusely diffuses digestion digits digressed
        digressing digression diked diking dill dimmer dined diner ding dinginess dining
        dink dinker dinned dinners dint dioxin dipper dippers dipping dips directing
        directional directions directive dirtiness disability disable disables disabused
        disbanded discarded discharges discolored discolour discolours discomfit
        discomforted discomforts discorded discus discuses discussed discusses dishonoured
        dishwashers disinfectants disinfecting dislocate dislocates disordered disorderly
        disorders disorient disorients disowning disparate dispensable dispensed disposables
        disposals disproved disproving disputable dissecting dissections dissension
        dissented dissertations dissociated distanced distantly distention distorter
        distressed distresses distrusts ditch ditching dive diver divergent dives divine
        doable doddering doily doings doled doles doling domed domes domestics dominating
        doming donated donates donations donned donors doorbells doped dopes doping dosing
        doted dotes doting doubles doublet doubly doubted doubting doubts doughtier doused
        douses doves dovetails dowdiness downer downhills downing dowsed dowses doyen doze
        dozed dozens dozes dozing draft drafting drafts drags drainer drains dram dramatics
        dramatise dramatist dramatize draped draping draughted draughtier drawer drawings
        drawling drawn dread dreaded dreading dreads dreamer dreams dreamy dregs drenches
        drenching dresser dresses dressiness dressings dressy dribbled dribbler dribblers
        dries drills drily drinkers drinkings drip dripped drippings drivel driveling
        drivels driven driver drivers drivings drizzling droll droned droning drooled
        dropper droppings dropsy dross drove droves drownings drowns drowse drowsed
        drowsiest drowsing drubbing drubbings drubs drugged drugging drums drunker drunks
        drying ducats ducked ducks duct duding duel dueled duels duets dunged dunk dunned
        dunner duping duress dusk dusts dusty dyeing dyking dysfunctional dysfunctions
        dyspepsia earaches earl earls earthlier ease easel easels easterners eater eaves
        eclectics eery effecting eider eighth eights eighty ejection ejections elastics
        elating elders elected election elections electrically electrician electrify
        electrocute electrocutes electrocuting electrocutions electronic electronics
        electrons elephants elevens email embarrassments embolisms embryos emergence emery
        emigrated emigrates emigrating emoticons emotion emotions employing emptied emptier
        emptiest emptiness endings endued enduing enema energising engendering engines
        enlarge enlarger enlargers enlarges enlisting entice epiglottides epiglottis
        epiglottises epileptics episodes equine eradicated eradicates eradicating erased
        erases erasing erected erections escalation escalations escape escapee escapes
        esophaguses especial espressos espying essays essentially essentials estrange
        estranged estranges estranging ether eucalypti eucalyptuses evacuate evacuated
        evacuates evacuation evacuations evaluated evaluates evaluating evaluations evens
        events evidenced evidences evolution exaggeration exaggerations exaltation
        exasperating excavating excepting exception excepts excerpt excludes excluding
        exclusion exclusive excretion excruciatingly executing execution exemption exercised
        exercises exertions exhausts exists exit exiting exits exorcise exorcised exorcises
        exorcising exorcizing expansion expansive expectant expedience expediences
        expediting expelling expending expensive experience experiences experimented
        expertise expiating expire expires explained explains expletive explodes exploited
        exploiting explore explored exploring explosions explosively explosives exporting
        expose exposes exposures expounding expulsion expunging extending extensional
        extensions extensive extinction extortion extracting extractions extractor
        extradition extras extremer extremes extremest extremity extrication extrusion
        eyeballed eyeballs eyebrows eyelids fabled fabrics faces facials facings faction
        factories factorise factory factual factually faded fads fags fail failing failures
        fain fainer faintly faintness fairs fairway fairways faiths fakes faking fallow
        fallowed fallowing falser falter faltered famishing fang fanny fans farce farces
        fare fared fares faring farmed farming farrow farther farting fasted fastening
        faster fated fates fathers fatigues fating fatness fatten fattier faxes faxing fazes
        fazing fearing feasting feather fecal feces feds feebler feebly feedings feelingly
        feelings fees feint feinted feinting feints felled feller felling fellow fells
        femurs fenced fencer fences fended fending fends fennel feral ferrets fertilise
        fertilize festal festivals festively festivity feta fetter fettering feuding feuds
        feverishly fibroid fiddled fiddler fiddles fiddly fidgeting fiend fiends fifteens
        fifteenth fifth fights filed files filing filings fillers fillet filleting filliping
        fills filly filmed filming filter filtering finaglers finance finder finders fined
        finer fingerings fingerprint fining finis finisher finishers finishes finishing
        finking finny firearm firearms fireplaces fires fireworks firmed firs firsts fisher
        fishes fissures fistfuls fitful fitter fittingly fiver fixed flack flailed flails
        flak flake flakes flaking flambes flame flamed flamer flamers flaming flan flanks
        flapping flared flares flashed flasher flashers flashest flashiest flashy flask
        flats flattening flatter flattering flatters flattery flaunting flavoring flavoured
        flawing flay flaying flees fleshed fleshes fleshing fleshy flicked flied flier
        fliers fliest flightier flights flighty fling flint flints flinty flipped flippy
        flips flits flitted flitting floated flocked flocks floes floods flooring flopped
        flour flours flouting flower flues flukey fluky flumes flunk flusher flushest
        flushing fluster flustering flusters fluttered foaling foetal fogey fogy foiled
        foils folder follower followers followings follows folly fond font footballer
        footballs footfall footfalls foray forbearing forceps forded fore foreheads
        foreigner fores forewarned forewarning forewarns forge forged forger forgers forges
        forgo forked formed forming fort forte fortes forth forts forwarded forwarder
        forwarding forwards fought foully founds fount fountains foxgloves foyer foyers
        frack fractures frames framing franc franks freed freeing freeze freezers freezes
        freight freighting frequently frequents friending frier fries frightens frighting
        frights frigid frigidity fringed fringing frittering frond fronts frostbit
        frostbites frosts frosty froths froze fruits fryer fryers frying fuddle fueling
        fuels fulled fuller fulling fulls fume fumed fums fund funding funking funky funnels
        funner furnaces furnished fuses fusing futures fuzes gabbed gabbing gabbled gabled
        gabs gaggle gaggles gaging gains gallbladders galleons gallon gallop gallows gambled
        gaming gangrened gangrenes gape garaged garages garbage garbed garble garbles garbs
        gardenias gardens gargled gargles gargling garnering gases gashes gashing gasolene
        gasped gassed gasses gassing gating gaunt gaze gazed gazes gazetting gazing
        generalise generalises generalize generalizes generated generates generation
        generators genial genitalia gentry gestating ghastly giants gibbering gibing giggle
        giggled giggler gigglers giggliest gill girlfriends givens gives glad gladdening
        gladder glade glads glamoured glared glassed glassiest glassy glaze glazes gleaning
        glimpsing glistening globes gloss glosses glove gloved glower glowing glutted
        gnashed goads goalkeepers goggle goggled goggles goings goldfinch goldfishes gonad
        gong goodby goodbys googles gore gores gorged gorgeously goring governmental
        governments gown grab grabber grace graced graceful graces gracing grad graded
        grader grades grads graduated graduates graduating grafts grain grainy grammars
        grams granddads granddaughters grandfathered grandfathers grandmothers grandparent
        grandpas grands grandsons grant granted granting grants granulates granule grapes
        graph grappling grasp grasping grasps grasses grassy grate grated gratefully grates
        grave graved graves grayed grays greats greed greenhouses greens greet grepping
        greyer griefs grille grills griming grin grind grinning grins gripe gripped groan
        groins grooved grope groping gross grounders grounding groups grouse groused
        grousing grout groves grow growl growling grows growths grubbed grubbing grubs
        grumbling guardians guineas gulled gullets gulley gummier gummiest gunk gunny
        gunshots gurgle gusher gushers gusted gusting gutter gutting haemophiliacs
        haemorrhaged haemorrhages haemorrhoid hails hairy hakes haled hales haling hallowed
        halls hallucination haloed halon halter haltered haltering halts halves halving
        hammed hammerings hammers hamming hamper hampering hams hamsters hamstring handlebar
        handled handsful handspring handy hanger hangings hangs hankering hanks happenings
        hardening hardily hardy hared harems hares haring harked harkening harking harks
        harmlessly harped harping harps harpy harrow harshness harts hash hastening hastes
        hated hater haters hating hats hatting haunt haven havens haves hawing hawking
        haying hazarding hazelnuts hazes hazing header heading headphone headstones heady
        healer heals heaped heaping hearer hearings hears hearse heartache heartaches
        heartbeats heartbreaks hearth heartiest heartiness heartless hearts hearty heated
        heaters heather heats heave heaved heavens heaves heaving hedged heeded heeds heeled
        heeling hefting heightens heirs helms helper helpings helplines hemlocks hemophiliac
        hemophiliacs hemorrhaged hemorrhages hemorrhoid heralding herd herded herds herein
        herniae hernias heroic heroine heroins heron herring hides hieing hies hijacking
        hikes hiking hilly hilts hinds hinged hinging hinting hipping hippy hires hiring
        historian historically hitching hither hived hiving hoard hoardings hoariness
        hoarser hobby hocking hods hoeing holder holdings holes holidayed holidays holier
        holing holler holster homeless homicides homing honing honorific hooding hoods
        hooking hooping hooter hopelessly horde hording horned hornets horrendously horridly
        horrified horrifies horsed horses horsey horsing horsy hospitable hospitably
        hospitals hosting hotter housed householder households housemaids houses housewares
        housework housing howsoever huger hulling hulls humane humans hunches hundred
        hundredth hundredths hungers hunker hunted hunter hunting hunts hurdling hurled
        hurls hurry hurtled hurtling husbanded husbandry husbands huts hype hyped hypes
        hyphening hyping hypodermic hypoglycemic hypoglycemics hysterical idioms idiot
        imbedding immaterial immensely immerse immigrated immigrating immobilise immobilize
        impale impales impaneled impassable impassive impeding impelling impinging implants
        imploding imploring importer importers importing impossibles impossibly imposters
        impostors imposture impounding imprinted improve improvements improves improvident
        improvise improvised improvising inane inaner inappropriate incense incensing
        incentive inception inceptions incest inching incidence incidental incidents
        incipient incisions inclusion incoherence incoherently increased increases incur
        incurred incurring incurs incursion indecision indent indignation indirection indoor
        induction inductions inefficiency infants infarction infect infecting infectious
        infects infer inferring infest infested inflation inflected inflection inflections
        inflicted infliction influence informally informational informative infraction
        infractions infrequency infrequently ingesting ingests inhalations inhalator
        inhalers inhales inheritor inhibited inhibition inject injecting injections
        injectors injects injunction injure injures injurious inquiries inquiring insaner
        insecticides insert insertion insertions inserts inset insets insider insides
        insomniac insomniacs inspect inspected inspection inspections inspector inspects
        inspirational inspirations instability instants instigation instruction
        instructional instructive instructors insufficient insufficiently insulation
        insulting insurances insured insurgence insuring intend intending intensely intenser
        intensest intensify intensity intensively intensives intention intentional
        intentions intents inter interacted interacts intercepted interdict interests
        interface interject interjected interlace interring intersect intersected
        interviewed interviewee interviewer interviews intro intrusive intrusted intrusting
        inured inuring invent invention inventions inventive invest invested invincibly
        invisible invoiced invoices involuntarily irradiated irradiates irradiating
        irregularly irregulars issued iteration jabber jangle jaundices jell jello jells
        jellyfishes jerkin jerkins jests jibbed jigging jilting jimmy jitters jobbed
        joggling joins joist joists jolly jotting joying judged judges jugging juiced juicer
        juices jumble jumbles jumpers jumpier jumps keeling keels keened keening keens
        kerosine kettles keyholes keystones kicker kicky kiddos kiddy killers killings
        kilned kilning kilter kinds kinked kinking kinks kitchens kittenish knack knacks
        knead kneeing kneel kneeled kneels knell knifes knight knights knocker knows
        knuckling labels laborer labors labourer labourers labours laburnums lacerating
        lacerations lacked lacks lactation ladders laded lads lager lagers lagged lagging
        lambed lambing lambs lamer lamers lamps lanced lander landlords lanes languages
        lapel lapped lapping laptops larch larches larded larder larges largo lase lased
        lases lashed lasing lasses lasting lasts laterally lath lather lathes latitude
        latitudes latter lauded laughingly laughs launch launching lawful laxer layer layers
        laying leaded leading leafing leafless leafleted leafs leaky leanings leans leap
        leaping leaps learnt leas lease leased leases leash leashes leasing leather leathers
        leaved leaven leavening leaves leavings lectured lecturer lecturers lectures ledger
        ledges leeks lefter legend leggin leggings leggins lemons lemony lending lends lent
        lept lesions lessening lessens lesson lessors lest levee levees lever levers
        liability libel liberally liberation libidos licenced licences licensed licensee
        licensees licenses licks lied liens lifer lifts ligaments lighted lighten lightening
        lighters lighthearted lighting lightninged lightnings liked liker likes liking
        lilting lilts limber limbering limbo limbos limed limes liming limit limitless
        limned limning limns limos limped limps lineament linen linens liner liners linger
        lining linked linted linting lints lipid liquids liquoring lire lisped lisping lisps
        listed listings listlessly lite liter liters lithe litter littering litters littler
        livability lived livelong livelongs lively liven livers livery lives livings loader
        loafed loafs loaned loaning loans lobed lobsters locale locals lock locker locket
        locking locus lodge lodger lodges lofting logged logger logging lonely loner longed
        longs loomed looming looms loons looped looping loops loosed loosen looser looses
        loosing looted looting loots loped loping lopping lopsidedly lorded lords lose loser
        losers louse lover loves loving lowed lowers lowing loyal lozenge luaus lucked lucks
        lugged lugging lugs lumber lumping lumpy lunge lunges lurch lushes lusted lusting
        lusts lymphomas lymphomata lynch
        """#
}
