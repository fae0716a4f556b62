extension CommonWords {
    /// Ordinary words from m to r that are one or two letters from a rule word, and no typos.
    static let lookalikesMToR = #"""
        maces machetes machined machines macho macing macron macros madder magics magnetise
        magnetism magnetize magneto magnetos maids mails maims main majors maker makers
        makings malarial males malted malts mamma manage managements manager manages manes
        manga manged mangle mangler mangles maniac manias manics manna manor mans manses
        mantled manuals marathoner marathons marbles marches mares margins maria marking
        marlin maroons marred marriages marrieds marries marrows mars marsh martin marts
        marveling mashes masked masking masks massage massages massed massing massively
        master mastoids masturbate masturbates masturbation materially materials maternal
        mates math mating matins mats matte matted matters mattes matts mavins maxed maxes
        maximums maxing mayor mazes mealy meanings meant measliest meats medal medals meddle
        meddled medial median medias mediation medic medically medicals medicating
        medications medicinal medicines meditation meditations meets melded melds mellowing
        melt meltdowns membranous mended mending menial menially menopausal menstruate
        mentality mentions mercy meres meshing messed messes messiahs meta metabolise
        metabolism metabolize metals metastasis metastasise metastasises metastasizes mete
        meted meteor meteors metes methadon methods metre metrication metros mewls
        microchips middles midges midget midriffs midwifed midwifery midwifes mighty migrate
        migrates migration migrations miked mikes miking mimed miming mined miner mingled
        mining minors minty minuet minuets minuses minuted minuter minutest mired miring
        miscarriages miscarries miscarry miser miserly misers misled misses missive mist
        mistaken mistakes misted misting mists misused misusing miter miters mitres mixer
        mixes mixtures moan moans moderated moderation modes mods modulation moistly molars
        moldering molds moles molester molesters molted molts moments momma monitored
        monkeys monoxides monuments moody mooed mooing mooning moons moors moos moots moped
        mopes moping mores morrow mortician mosey mosquitoes mosquitos mosses motes moth
        mothball mothballed mothers moths motorbiked motorbikes motorcycled motorcycles
        mottle mottles mountains mountings mourning mouths mouthwashes mover movers movies
        mowed mowing mucks mucous muddied muddle muddles muffed muffle muffler muffles
        multiples multiplex multiplied multiplier multiplies multiply murders murks muscled
        mushroomed musicales musing musky mussed mussel musses mussing mussy musty muter
        mutter myths named napped nappier nappiest narked narrow nasals natal naught nauseam
        nauseate nauseates naval navel nearby neatly necessity necklaces needled needless
        needling needy negate negates negatived negatively negatives neighbored neighborly
        neighboured neighbourly neonates nephews nerds nerved nervously nervy nestle netter
        nettled nettles neurologists neutrally newborns newer newsy nice niche nicked nieces
        nigh nightmarish nightshades nighty ninny nipper nipples nippy nites nitre
        nitroglycerine node nods noel noes noggins noised nonmember noodle noodled noon
        nooses normalcy normality nosed noses noshing nosy notables notably notching
        nothings noticed notices noting nougat noughts novelette novels novice nowise nude
        nuder nudest nudge nudged nuisances nuked nukes numbering numbers nursed nurses
        oaten objects oblivious observe observer observers observes obstetrical
        obstetricians obstinate obstructing obstructions obstructive obstructs obviously
        occasioned occasions occurs ocher odder oesophagi oesophaguses officer offices
        ointments older omelettes onion onsets openers openings operate operates operating
        operational operations operative opined opining oppressed oppresses oppressing
        opticians option oranges orbitals orderings orders organise organised organisers
        organises organisms organists organize organized organizers organizes orgasms otter
        otters outbreaks outdoor outlets outputs outset outsider outsiders outsides outsize
        overacted overbearing overcomes overcoming overdoes overdoing overdone overdress
        overeaten overeating overheads overhear overheard overhearing overhears overheat
        overheats overjoyed overjoying overnights overrated overrating overreacted
        overreacting oversight oversights overstated overstating overtones overusing
        ovulating pace pacemakers paces packed packer packers packing pacts paged pager
        paginated paging pailful pails painfuller painfully painted painting paintings
        paints paired pairing pairs palace palate paler pales paling palled pallet pallets
        palliation palling palls palmy palpating palpation palpitating pals pamper pancaking
        pancreases pandas pane panes panics panned panning pans pansy pant panted panty
        papers papery paraded parades paralyse paralyses paralysing paralytics paralyze
        paralyzes paramecia paramedical paramedics paranoids parasitic parch parches
        parenting pares paring parity parks parlaying parlor parring parrots parry pars
        parsed parses parsing parson partaking particle particles parting partly partnered
        partners passages passel passels passer passports pasta paste pasted pastes
        pastiches pasting pastry pasts patched patchiest pate patent patenting patents path
        patienter patiently patients patios patrol pats patsy patting patty paunches pauper
        pause paused paving pawing pawn pawned pawning pawns payer paying payments peace
        peacemaker peacemakers pealed pealing pearlier pearly pease pecked pecking pecks
        pecs peeked peeking peelings peeped peeper peeping peered peering peeved peeving
        pelves pencilling pencils pended pending pends penes penetration penetrations
        penetrative penned pens pensioned pensioner pensions peony peopled peoples pepped
        peppers peppery peppier peppy perch perched perfection perfumed perfumery perfumes
        peripherals peritoneum perked perking perks permanence permanently permanents
        permission perms perpetrating persisted persistence persistently persisting persona
        persons persuasion pertinent perverting pester pesticides petrel petting petty
        pharmacies pharmacists phase phobias phobic phoned phones phoney phony photon photos
        phrased phrases physic physically physicals physician piazza pickaxing picker picket
        picketing pickets pickings pickled pickling picks picnicking picture pictured pieced
        piecing pieing pierce pierces piercingly piercings pies piked pikes piking pilaster
        pilasters pile piled pilled pilling pillows pimping pimpliest pimply pined pines
        pinged pinging pings pining pinked pinking pinks pinpointed pinpoints pinto pintos
        piper pipes pipped pisses pissing pistachios pitcher pitches pitching pith pits
        pitting pizzas placed placentae placental placentals placentas placer places placing
        placket plackets plaice plainness plains plaint planed planes planet planing plank
        planked planking planner plannings plans plant planted planter planting plantings
        plants plastered plasterer plasters plated platelet platen plates plating platter
        playgrounds plaything pleads pleas pleased pleases pledge plies plight plighting
        plights plopped ploughing plumping plumps pluses plying pocked pocket pockets
        pocking pocks podcasts poignancy pointiest pointlessly points pointy poisoner
        poisoners poisonings poisonously poisons poke poker pokers pokes pokey poled poles
        policed polices policy poling polite polled polling polls pols polyps ponder
        pondering pone poohed poohing poohs pooled pooling pooped poops popping poppy
        population pored poring portability portables porter ports posed poser posers posher
        posing positively positives posses possesses possessor possibles possibly posted
        posters posturing potable potions potter potting pouncing pour pouted pouting pouts
        powdering powders powdery practical practiced practices practise practised practises
        praise praised praises prate prating preachers preaches preaching preambling
        prearrange prearranged prearranges precious preciously precision predictive
        preheated preheating prematurely premising premisses prepaying preps pres presaging
        preschoolers preschools prescient prescribe prescribes prescriptions prescriptive
        presences presentations presenter presenting presently preservation preserved preset
        presets presetting president presidents presiding pressings pressured pressures
        pressuring pressurise pressurize presume presuming pretended pretending pretension
        prevalent prevented preventive preview previewed previewer preying preys priced
        prices pricey pricked pricking prickle prickling pricks pricy prided prides pried
        primate primates prime primordial prince printing printings prints priors priory
        prise prising prison privateer privateers privately privater privatest privatise
        privatises privatize privatizes prize proactive processed processes processing
        procession procuring prods produce production productively products professed
        professes professing profusely progressive progressives projected projectiles
        projecting projection projector projects promotion prone propel propellent property
        prophetic prophets proportional proportioned proportions proposition propped
        proscribe proscribed proscribes proscription proscriptions prosper prostates
        prosthesis prostrate prostrated prostrates protean protected protective protector
        protects proteins protest provision prude prying psalms pseudos psychiatric
        psychiatrists psychoses psychotics pubic pucks puffier puffin puffins puller pullet
        pullets pulley pulped pulping pulps pulpy pulsation pulsations pulsed pulses punch
        punchiest punchline punctuate punctured punctures pungently punishing punned punting
        punts pupal pupped pupping purges puritanism purled purling purls purpler purples
        purposed purposely purposes purse pursing purulence pusher pushers pusses puttering
        puttying pylons quack quadrants questioned questioner questionnaires questions
        queued queues quickness quieted quiets quilt quilter quine quire quirk quirkiest
        quits quitter quote rabbi rabbis rabbits rabid raccoons raced races racking racoon
        radial radials radiant radiate radiation radiations radii radios rafter raged rages
        ragging raid raided railed railways rained raising raked rakes rally rancidity
        ranged ranging ranking rankle rankled rankles rankling rapes rapids raping rapped
        rapping rapture rared rares rarest raring rasher rashers rashest rasped rated rates
        rating ratio rattlesnakes raved raves raving ravishing razed razes razing razors
        reach reached reaching reactions reacts reader readiness readings readying reales
        realising reals realty reaming reams reaped reaping reaps rearing rearranged
        rearranges rears reasons rebounded rebounds rebuses recant recanting recasting
        reception receptionists receptions recessing recessional recessions recessive
        recipes recital recite reclining recluses reclusive recognised recogniser recognises
        recognized recognizer recognizes recognizing recollecting recollections reconvened
        recorder recorders recording recover recoveries recta rectums recumbent recurrence
        recursion redden redound redress reds reduces reduction reeds reedy reenacting
        reevaluate referrals referring refile refills refocused refocuses refocusing
        refracting refraction refraining refueling refuges refunding refuse refuted refutes
        refuting regaining regally regarding regent region registered registers registrar
        regression regrets regularity regulars regulator rehabs rehearsals rehearsed
        rehearses reheat rehiring rejected rejecting rejection rejoining relapsed relapses
        relationships relatively relatives relent relied reliefs relies relieve relieved
        relieves religions relishing reloading rely remaining remanding rematches remedied
        remembered remembers remission remoter remove removers removes render rending rends
        renews rental renting reoccurring reordered reorders repaid repainting repairing
        repairs repay repeal repeats repellant repellants repellents repelling repent
        replace replacements replaces replay replayed reporters repression reprising
        repulsing requested requester requests requiring rereading rerunning rescinding
        rescission rescue rescuer rescues researched researcher researches resent resenting
        resetting residence residency residents residual residuals residue resilient
        resister resisters resisting resolve resolver resolves resort resorting resorts
        resound resounding respecting respirator respirators respiring responded respondent
        responses responsible responsively restating restaurants restoring restraining
        restrictions resulting resurgent resurrect retailing retarding retentive rethinking
        retort retorting retorts retouched retouches retouching retracting retraction
        retraining retriever returning reusable reuse reused reuses reusing revaluation
        revaluations revenged revenges revenging revenue reversing reversion revery reviewer
        reviewers reviewing reviews reviling revisions revisiting reviving revolved
        revulsion rewarding rewiring reword rewords rewound rhythms ribbing ricing rider
        ridged ridging riding rifer rigged rigging rights rigour rigours rigs riled riles
        riling rills riming rinds ringer rinks rinsed rinsing ripen riper ripper rippled
        rippling riser rises risking riven rivers rivet roaches roads robbing robing roiled
        roiling roils roles roller roommates roosting roped roping rose rotate rotates
        rotted rotund rouge rouged roughs rouging rounds rouses route routed routinely
        routines routing routinise routinize rover roving rowelling rubbished rubbishes
        rubbishy rubes rubies rubles ruby rudder rued rues ruination ruining ruler rulers
        rumbling rumblings ruminated ruminating rumination runes rungs ruptured ruptures
        ruse ruses rushes rust rusting rusts
        """#
}
