extension CommonWords {
    /// Ordinary words from m to r that are one or two letters from a rule word, and no typos.
    static let lookalikesMToR = #"""
        maces machetes machined machines macho macing macron macros madder magics magnetise
        magnetism magnetize magneto magnetos maids mails maims main majors maker makers makeups
        makings malarial males malted malts mambo mamma manage managements manager manages manes
        manga manged mangle mangler mangles mangy maniac manias manics manly manna manor mans
        manses mantled manuals marathoner marathons marbles marched marches marching mares
        margins maria marker marking marlin maroons marred marriages marrieds marries marrows
        mars marsh martin marts marveling mashes masked masking masks massage massaged massages
        massed massing massively master mastoids masturbate masturbates masturbation mated
        materially materials maternal mates math mating matins mats matte matted matters mattes
        mattresses matts mavins maxed maxes maximums maxing mayor mazes mealy meanings meant
        measliest meats medal medals meddle meddled meddling medial median medias mediation
        medic medically medicals medicates medicating medications medicinal medicines meditation
        meditations meetings meets melded melds mellowing melons melt meltdowns melting
        membranous mended mending mends menial menially menopausal menstruate mentality mentions
        mercy meres meshing messed messes messiahs meta metabolise metabolism metabolize metals
        metastasis metastasise metastasises metastasizes mete meted meteor meteors metes
        methadon methods meting metre metrication metros mewls mice microchips microwaved
        microwaves middles middling midges midget midriffs midwifed midwifery midwifes mighty
        migrate migrates migration migrations miked mikes miking miler milers milfs milks mills
        mils mimed mimes miming minced minces mined miner mines mingled mining minis minks
        minors mints minty minuet minuets minuses minuted minuter minutest mired mires miring
        mirrors misappropriate miscarriages miscarries miscarry miser miserly misers misled
        misses missions missive mist mistaken mistakes misted misting mists misused misuses
        misusing miter miters mites mitres mixer mixes mixtures moan moans moderated moderation
        modes mods modulation moistly molars moldering molds moldy moles molester molesters moll
        molls molted molts momentous moments momma monitored monkeys monoxides monuments moody
        mooed mooing mooning moons moors moos moose moots mope moped mopeds mopes moping mopped
        mores morrow mortician mosey mosquitoes mosquitos mosses motes moth mothball mothballed
        mothers moths motorbiked motorbikes motorcycled motorcycles mottle mottles mountains
        mountings mourning moused mouser mouses mousey mousse mousy mouths mouthwashes mover
        movers movies mowed mowing mucks mucous muddied muddle muddles muddying muffed muffle
        muffler muffles mulched mulching mules multiples multiplex multiplied multiplier
        multiplies multiply munches munchkins murderers murderess murderously murders murks
        muscled muse mushroomed musicales musing musky mussed mussel musses mussing mussy musty
        muter mutter myths named napes napped nappier nappiest narked narrating narrow narrower
        narrowest nasals natal naught nauseam nauseate nauseates naval nave navel navels naves
        nearby neatly nebulas necessity necklaces needled needless needling needy negate negates
        negatived negatively negatives neglected neglects neighbored neighborly neighboured
        neighbourly neonates nephews nerds nerved nervously nervy nestle netted netter nettled
        nettles neurologists neutrally newborns newer newsletters newsy nice niche nicked
        nicking nieces nigh nighties nightlife nightmarish nightshades nighttime nighty
        nineteens nineteenth ninny nipper nipples nippy nites nitre nitroglycerine node nods
        noel noes noggins noised nonmember nonsensically noodle noodled noon nooses normalcy
        normality nosed noses noshing nosy notables notably notching nothings noticeboards
        noticed notices noting nougat noughts novelette novels novice nowise nuclear nude nuder
        nudest nudge nudged nuisances nuked nukes numbering numbers nursed nurses oaten objects
        oblivious observe observer observers observes obstetrical obstetricians obstinate
        obstructing obstructions obstructive obstructs obviously occasioned occasions occurs
        ocher odder oesophagi oesophaguses officer offices ointments older oleanders omegas
        omelettes omission omissions onion onsets oozed openers openings operate operates
        operating operational operations operative opined opining opposition oppressed oppresses
        oppressing opticians option oranges orbitals orderings orders organise organised
        organisers organises organisms organists organize organized organizers organizes orgasms
        otter otters outbreaks outdoor outlets outputs outset outsider outsiders outsides
        outsize outward outwardly overacted overbearing overcomes overcoming overdoes overdoing
        overdone overdress overeaten overeating overheads overhear overheard overhearing
        overhears overheat overheats overjoyed overjoying overnights overrated overrating
        overreacted overreacting oversight oversights overstated overstating overtones overtures
        overturns overusing ovulating pace paced pacemakers paces packed packer packers packing
        pacts paddle paged pager paginated paging pail pailful pails painfuller painfully
        painted painting paintings paints paired pairing pairs pajamas palace palate palates
        paled paler pales paling palled pallet pallets palliation palling palls palmy palpating
        palpation palpitating pals pamper pancaking pancreases pandas pandemics pane panes
        panics panned panning pans pansy pant panted panty papers papery paraded parades
        paralyse paralyses paralysing paralytics paralyze paralyzes paramecia paramedical
        paramedics paranoids parasitic parch parches parching pared parenting pares paring
        parity parks parlaying parlor parred parring parrots parry pars parsed parses parsing
        parson partaking parted partially partials particle particles parting partly partnered
        partners partridge passages passel passels passer passports pasta paste pasted pastern
        pastes pastiches pasting pastry pasts patched patchiest patchwork pate patent patenting
        patents pates path patienter patiently patients patios patrol pats patsy patter
        pattering patterned patters patting patty paunches pauper pause paused pavements paving
        pawing pawn pawned pawning pawns payer paying payments peace peacemaker peacemakers
        peaces peach pealed pealing peals pearlier pearly pears peas pease pecked pecking pecks
        pecs peddle peeked peeking peeks peelings peeped peeper peeping peered peering peeved
        peeving pelves pence pencilling pencils pended pending pends penes penetrate penetrates
        penetration penetrations penetrative penknives penned pens pensioned pensioner pensions
        peony peopled peoples pepped peppers peppery peppier pepping peppy perch perched
        percolated perfection perforate perforates performed perfumed perfumery perfumes
        peripherals peritoneum perked perking perks permanence permanently permanents permission
        perms perpetrated perpetrating persisted persistence persistently persisting persona
        persons persuasion pertinent perverting pester pestered pesticides petrel petting petty
        pharmacies pharmacists phase phobias phobic phoned phones phoney phonically phony photon
        photos phrased phrases phreaking physic physically physicals physician pianos piazza
        pickaxing picker picket picketing pickets pickings pickled pickling picks picnicking
        picture pictured piddle pieced pieces piecing pied pieing pierce pierces piercingly
        piercings pies piked pikes piking pilaster pilasters pile piled pilled pilling pillows
        pimped pimping pimpliest pimply pimps pined pines pinged pinging pings pining pinked
        pinking pinks pinpointed pinpoints pinto pintos piped piper pipes pipped pipping pisses
        pissing pistachios pitcher pitches pitchforked pitchforks pitching pith pits pitting
        pizzas placed placement placentae placental placentals placentas placer places placing
        placket plackets plaice plainness plains plaint plait plaited planed planes planet
        planets planing plank planked planking planks planner plannings plans plant planted
        planter planting plantings plants plastered plasterer plasters plated platelet platen
        platens plates platformed platforms plating platter playfully playgrounds plaything
        pleads pleas pleased pleases pleasures pled pledge pliant plied plies plight plighting
        plights plods plonk plopped plopping ploughing ploughmen ploys plugs plumb plumbs plume
        plumes plump plumped plumping plumps plunk pluses plying poach pocked pocket pockets
        pocking pocks podcasts poignancy pointiest pointlessly points pointy poisoner poisoners
        poisonings poisonously poisons poke poker pokers pokes pokey poled poles policed polices
        policy poling polios polite polled polling polls polo pols polyps ponder pondering pone
        pooch poohed poohing poohs pooled pooling pooped poops popping poppy population porch
        pored poring porringer portability portables porter porthole portholes ports posed poser
        posers posher posing positional positioned positively positives positron positrons
        posses possesses possessing possession possessives possessor possessors possibles
        possibly posted posters posturing potable potholder potholders potions potter potting
        pouncing pour pouted pouting pouts powdering powders powdery practical practiced
        practices practise practised practises praise praised praises prank prate prates prating
        prattling preached preachers preaches preaching preambling prearrange prearranged
        prearranges precious preciously precision predictive prefers preheated preheating
        prematurely premising premisses prepaying preps pres presaging preschoolers preschools
        prescient prescribe prescribes prescriptions prescriptive presences presentations
        presenter presenting presently preservation preserved preset presets presetting
        president presidents presiding pressings pressured pressures pressuring pressurise
        pressurises pressurize pressurizes presume presuming pretended pretending pretension
        prevalent prevented preventive preview previewed previewer preying preys priced prices
        pricey pricked pricking prickle prickling pricks pricy prided prides pried prim primate
        primates prime primed primer primordial primp prince printing printings prints priors
        priory prise prising prison prisons privateer privateers privately privater privatest
        privatise privatises privatize privatizes prize proactive procedural procedures
        processed processes processing procession procuring prod prods produce production
        productively products professed professes professing profs profusely programed programer
        programmed programmer programmers programmes progressive progressives projected
        projectiles projecting projection projector projects promotion proms prone propel
        propellent property prophetic prophets proportional proportioned proportions proposition
        propped propping props pros proscribe proscribed proscribes proscription proscriptions
        prosper prostates prosthesis prostrate prostrated prostrates protean protected
        protective protector protects proteins protest protrude protruded provision prows prude
        prying psalms pseudos psychiatric psychiatrists psychoses psychotics pubic pucks puddled
        puddles puffier puffin puffins puller pullet pullets pulley pulped pulping pulps pulpy
        pulsation pulsations pulsed pulses pumas pumper pumpkins punch punchiest punchline
        punctuate punctuated punctured punctures pungently punishing punned punting punts pupal
        pupped pupping pups puree purge purges puritanism purled purling purls purpler purples
        purposed purposely purposes purse pursed purser purses pursing pursue purulence pusher
        pushers pusses putt puttering putts puttying pylons quack quacking quadrants quarreled
        quarrels quartered quarterly quarters quartet queens queer questioned questioner
        questionnaires questions queued queues quickness quieted quiets quilt quilter quine
        quire quirk quirkiest quits quitter quote rabbi rabbis rabbits rabid raccoons raced
        races racking racoon radial radials radiant radiate radiation radiations radii radios
        rafter raged rages raggedy ragging raid raided raider raiding railed railways rained
        raining raising raked rakes rally rancidity ranged ranging ranking rankle rankled
        rankles rankling rapes rapids raping rapped rapping rapture raptures rared rares rarest
        raring rasher rashers rashest rasped rasps rated rates rating ratio ratting rattlesnakes
        rattlings raved raves raving ravishing razed razes razing razors reach reached reaching
        reacted reactions reacts reader readiness readings readying reales realising reals
        realty reaming reams reaped reaping reaps rearing rearranged rearranges rears reasonable
        reasons reassembled reassembles reassembling rebounded rebounds rebus rebuses recant
        recanting recasting reception receptionists receptions recessing recessional recessions
        recessive recipes recital recite reclining recluses reclusive recognised recogniser
        recognises recognized recognizer recognizes recognizing recollecting recollections
        recommence recommenced recommences recommends recompensed reconvened reconvening
        recorder recorders recording recover recoveries recreated recreating recta rectums
        recumbent recurrence recursion redden redound redress reds reduces reduction reeds reedy
        reenacting reevaluate referrals referring refile refills refocused refocuses refocusing
        refocussed refocussing refracting refraction refrained refraining refreshed refreshers
        refreshes refs refueling refugee refuges refunding refuse refute refuted refutes
        refuting regaining regains regally regarding regent region registered registers
        registrar regression regrets regularity regulars regulator rehabs rehearsals rehearsed
        rehearses reheat reheated reheating rehiring rejected rejecting rejection rejoining
        relapsed relapses relationships relatively relatives releases releasing relegated
        relegating relent relenting relied reliefs relies relieve relieved relieves religions
        relishing relived reloading rely remain remained remaining remanding rematches remedied
        remembered remembers remission remissions remoter remotes remove removers removes render
        rending rends renews rental renting reoccurring reordered reorders repaid repainted
        repainting repairing repairs reparations repay repeal repealed repealing repeatedly
        repeater repeaters repeats repellant repellants repellents repelling repent repented
        repenting replace replacements replaces replay replayed repleting reporters repression
        reprieved reprising repulsing requested requester requests requiring rereading rerunning
        rescinding rescission rescue rescuer rescues researched researcher researches reselling
        resemble resent resenting resetting resettled resettles resettling reside residence
        residency residents residual residuals residue residues resilient resister resisters
        resisting resolve resolver resolves resort resorting resorts resound resounding
        respected respecting respiration respirator respirators respire respiring respites
        responded respondent responses responsible responsively restating restaurants
        restorations restoring restraining restrictions resulting resurgent resurrect retailing
        retain retained retarding retentive rethinking retort retorting retorts retouched
        retouches retouching retracting retraction retrained retraining retreated retreating
        retrieved retriever returnee returnees returning reusable reuse reused reuses reusing
        revaluation revaluations revealing revenged revenges revenging revenue reversing
        reversion reverting revery reviewer reviewers reviewing reviews reviling revisions
        revisiting reviving revolved revulsion rewarding rewiring reword rewords rewound rhinos
        rhubarbs rhythmical rhythms ribbing ricing rider ridged ridging riding rifer rigged
        rigging rights rigour rigours rigs riled riles riling rills riming rinds ringer rinks
        rinsed rinsing ripen riper ripper rippled rippling riser rises risked risking riven
        rivers rivet roached roaches roads robber robbing robing roiled roiling roils roles
        roller roommates roosting roped roping rose rotate rotates rotted rotund rouge rouged
        roughs rouging rounds rouses route routed routinely routines routing routinise routinize
        rover roving rowelling rubbed rubbers rubbery rubbished rubbishes rubbishy rubes rubier
        rubies rubles ruby rudder rued rues rugged ruination ruining ruler rulers rumbling
        rumblings ruminated ruminating rumination runaways runes rungs runway ruptured ruptures
        ruse ruses rushes rust rusting rusts
        """#
}
