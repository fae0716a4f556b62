extension CommonWords {
    /// Ordinary words from m to r that are one or two letters from a rule word, and no typos.
    static let lookalikesMToR = #"""
        maced maces machetes machined machines macho macing macron macros madder maggot magics
        magnetise magnetism magnetize magneto magnetos maids mails maims main majors makers makeups
        makings malarial males mallow malted malting maltreated maltreating maltreats malts mambo
        mamma managements manager manages manes manga mange manged mangle mangler mangles mangos
        mangy maniac manias manics manly manna manor mans manses mantled manuals marathoner
        marathons marched marches marching mares margins maria marinas marine marked markers market
        marking marlin maroons marred marriages marrieds marries marring marrows mars marsh martial
        martin marts martyring marveling marvels mascaraed mascaras mashes masked masking masks
        massaged massages massed massing massively master masters mastery mastoids masturbate
        masturbates masturbation mated materially materials maternal mates math mating matins mats
        matte matted mattes mattresses matts maundered maundering mavin mavins maxes maximums
        maxing maybes mayor mazes mealy meanings measliest meats mechanical mechanics mechanise
        mechanism mechanize medal medals meddle meddled meddling medial mediation medically
        medicals medicates medicating medications medicinal meditating meditations meditative
        mediums meetings meets melded melding melds mellowing melons melt meltdowns membranous
        menage mended mending mends menial menially menopausal menstruate mentality mentions
        meowing mercy mere meres meshing messed messes messiahs meta metabolise metabolism
        metabolize metals metaphors metastasis metastasise metastasises metastasizes mete meted
        meteor meteors metes methadon meting metrication metro metros mewing mewls mice microchips
        microphones microwaved microwaves middles middling midges midget midriffs midstream
        midwifed midwifery midwifes mighty migrate migrates migration migrations miked mikes miking
        miler milers milfs milkmen milks milkshakes mills mils mimed mimes miming minced minces
        mined miner mines mingled mining minis minks minors mint minty minuet minuets minus minuses
        minuted minuter minutest mired mires miring mirrors misappropriate miscarriages miscarries
        miscarry miscreant miscreants miser miserly misers misled misreading missions missive mist
        mistaken mistakes misted misting mistrials mistrusted mistrusting mistrusts mists misused
        misuses misusing miter miters mites mitre mitres mitten mitts mixer mixes mixtures moan
        moans mobiles moderated moderately moderates moderation moderator modes modest mods
        modulation moistly molars mold moldering molds moldy molester molesters moll molls molted
        molting molts momentous momma monitored monkeys monoxides monuments mooch moody mooed
        mooing mooning moons mooring moors moos moose moot mooting moots mope mopeds mopes moping
        mopped mores morrow mortgaged mortgagee mortgagees mortgager mortgagers mortgages mortgagor
        mortician mosey mosquitoes mosquitos mosses motes moth mothball mothballed mothers moths
        motile motorbiked motorbikes motorcycled motorcycles motorways mottle mottles mouldered
        mouldering moulds mouldy moult mound mountains mountings mourning moused mouser mouses
        mousey mousse mousy mouthwashes mover movers movies mowed mowers mucks mucous muddied
        muddles muddying muffed muffing muffins muffle muffler muffles mufti mulched mulching mules
        multiples multiplex multiplied multiplier multiplies multiply mumble mumbled mumbler
        mumblers munches munchkins murderer murderers murderess murderously murks murmuring muscled
        muse museums mushroomed musicale musicales musically musicals musics musing musky mussed
        mussel musses mussing mussy mustering musty muter muting mutter muttering mutters myths
        named napes napped nappier nappiest narked narrating narrower narrowest narrows nasals
        natal natty naught naughtily naughts nauseam nauseate nauseates naval nave navels naves
        nearby neater neatly nebulas necessity necklaces needled needless needling needy negatived
        negatively negatives neighbored neighborly neighboured neighbourly neonates nephews nerds
        nerved nervously nervy nestle nestles netted netter nettled neurologists neurosis neurotic
        neurotics neutrally newer newsletters newsy niche nickel nicking nieces niggled niggles
        nigh nighties nightlife nightmarish nightshades nighttime nighty nineteens nineteenth ninny
        nippers nippier nippy nites nitre nitroglycerine node noel noes noggins noised nonmember
        nonsensically noodled nooses normalcy normality nosed noses noshing nosy notables notably
        notching noticeboards notices notifying noting nougat noughts novelette novels novice
        nowise nuclear nude nuder nudest nudge nudged nuisances nuked nukes numbering numbers
        nursed nurses oaten objects oblivious observe observer observers observes obstetrical
        obstetricians obstetrics obstinate obstructing obstructions obstructive obstructs obviously
        occasioned occasions occurs ocher odder oesophagi oesophaguses officer offices ointments
        older oleanders olives omegas omelettes omission omissions onsets oozed openers openings
        operas operate operates operating operational operations operative opiates opined opining
        opposition oppressed oppresses oppressing opticians option oranges orderings organics
        organise organised organisers organises organisms organists organize organized organizers
        organizes orgasms otter otters outbreaks outdoor outfits outlets outputs outset outsider
        outsiders outsides outsize outward outwardly outwit overacted overacting overbearing
        overcasts overcomes overcoming overdoing overdone overdress overeaten overeating overheads
        overhear overheard overhearing overhears overheat overheats overjoyed overjoying overnights
        overpasses overpays overplays overrated overrating overreaching overreacted overreaction
        overreactions overshoes oversight oversights overspill overstated overstating overtones
        overtures overturns overusing overwhelmingly ovulating pace paced pacemakers paces
        packaging packer packers pacts padding paddle paged pager paginated paginating paging pail
        pailful pails painfuller painfully painted paintings paints paired pairing pairs pajamas
        palace palate palates paled paler pales paling palled pallet pallets palliation palling
        palls palmy palpating palpation palpitating pals pamper pancaking pancreases pandas
        pandemics panes panics panned panning pans pansy pant panted pantomimed pantomimes panty
        papers papery parachuted parachutes paraded parades paralyse paralyses paralysing
        paralytics paralyze paralyzes paramecia paramedical paramedics paranoids parapets parasitic
        parcels parch parches parching pared parenting pares paring parity parka parks parlaying
        parlor parred parring parrots parry pars parse parsed parses parsing parson partaking
        parted partially partials particle particles parting partly partnered partners partridge
        pasha passages passel passels passengers passer passports password pastas paste pasted
        pastern pastes pastiches pastry pasts pasturing patched patchiest patchwork pate patent
        patenting patents pates path pathways patienter patientest patiently patios patrol pats
        patsy patter pattering patterned patterns patters patting patty paunch paunches pauper
        paused pavements pavings pawing pawn pawned pawning pawns payer paying payments pays
        peacemaker peacemakers peaces peach pealed pealing peals pearl pearlier pearls pearly
        peasant peasants pease pecans pecked pecking pecks pecs peddle peddling peeked peeking
        peeks peel peelings peels peeped peeper peeping peered peering peers peeved peeving pelves
        pence pencilling pencils pended pending pends penes penetrate penetrates penknives penned
        pens pensioned pensioner pensions peony peopled peoples pepped peppers peppery peppier
        pepping peppy percents perch perches percolated perfection perforate perforates performed
        perfumed perfumery perfumes perilling peripherals peritoneum perked perking perks
        permanence permanently permanents permission perms peroxided peroxides perpetrated
        persisting persona personalise personalize personally persons persuasion pertinent
        perverting peso pest pester pestered pests petrel petting petty pharmacies pharmacists
        phobias phobic phoney phoneys phonically phonied phonies phony photon photons phreaking
        physic physicals physician pianos piazza pickaxing picker picket picketing pickets pickings
        pickled pickling picks picnicking picnics pictured piddle piddling pieced pieces piecing
        pied pieing pierces piercingly piercings pigeons piked piker pikes piking pilaster
        pilasters pilled pilling pimped pimping pimpliest pimply pimps pined pines pinged pinging
        pings pinhead pining pinker pinking pinky pinpointed pinpoints pinto pintos piped piper
        pipers pipped pipping pips pirates pisses pissing pistachios pistil pistils piston pistons
        pitcher pitches pitchforked pitchforks pitching pith pits pitting pizzas placed placement
        placentae placental placentals placentas placer places placing placket plackets plainness
        plains plaint plaints plait plaited plaits planar planed planes planetary planets planing
        planked planking planks planner plannings plantation planter planters planting plantings
        plastered plasterer plasterers plastics plated platelet platen platens platformed platforms
        plating platter platters playfully playgrounds plaything pleads pleas pleasant pleased
        pleases pleasured pleasures pled pledge pliant plied plies plight plighting plights plodded
        plods plonk plopped plopping ploughing ploughmen ploys plugs plumb plumbed plumbers plumbs
        plume plumes plump plumped plumper plumping plumps plunk plunked pluses plying poach pocked
        pocket pocketing pockets pocking pocks podcasts podded podding poignancy pointiest
        pointlessly points pointy poisoner poisoners poisonings poisonously poke pokers pokes pokey
        pokier poled poles policed polices poling polios polishing polite polities polity polled
        polling polls pollsters polo pols polyps pommeling pommelling ponder pondering ponds pone
        pones pooch poohed poohing poohs pooled pooped poops popes poppy population porch pored
        poring porpoised porringer portability portables portals ported porter porthole portholes
        ports posed poser posers posher posing posited positional positioned positions positively
        positives positron positrons posses possesses possessing possession possessives possessor
        possessors possibles possibly postal posters posting postmen posturing potable potholder
        potholders potions potted potter potting pouncing pound pour pouted pouting pouts powdering
        powders powdery practical practiced practices practise practised practises praise praised
        praises prank prate prates prating prattle prattles prattling preach preached preachers
        preaches preaching preambling prearrange prearranged prearranges precious preciously
        precision predictive preheated preheating prematurely premising premisses prepare prepares
        prepaying prepped preps pres presaging preschoolers preschools prescient prescribe
        prescribes prescriptions prescriptive presences presentations presenter presenting
        presently preservation preserved preserver preservers preserves preset presets presetting
        president presidents presiding pressings pressuring pressurise pressurised pressurises
        pressurize pressurized pressurizes presto presume presuming pretended pretending pretension
        prevalent prevented preventive preview previewed previewer preying preys priced pricey
        pricked pricking prickle prickling pricy prided prides priding pried pries priests prim
        primate primates primed primer primes primordial primp prince princes printing printings
        prints priors priory prise prises prising prisons privateer privateers privately privater
        privatest privatise privatises privatize privatizes prize prizes proactive procedural
        procedures processed processes processing procession procuring prod produce producers
        produces production productively profanely professed professes professing profs programed
        programer programmed programmer programmers programmes programs progressed progresses
        progressive progressives projected projectiles projecting projection projector projects
        promotion proms prone proofing propel propelled propellent propellers property prophetic
        prophets proportional proportioned proportions propose proposer proposes proposition
        propping props pros proscribe proscribed proscribes proscription proscriptions prosper
        prostates prosthesis prostrate prostrated prostrates protean protected protective protector
        protects proteins protest protrude protruded provision prows prude prying psalms
        psychiatric psychiatrists psychoses psychotics pucks puddings puddled puddles puddling
        puffier puffin puffins puller pullet pullets pulley pulped pulping pulps pulpy pulsation
        pulsations pulsed pumas pummeling pumper pumpkins punchiest punchline punchy punctuate
        punctuated punctuates puncturing pungently punishing punks punned punting punts pupal
        pupped pupping pups puree purge purges puritanism purled purling purls purpler purples
        purposed purposely purposes pursed purser purses pursing pursue pusher pushers pushy puss
        pusses putt puttering putts puttying pylons quack quacking quadrants quartered quarterly
        quarters quartet quavering queens queer questioned questioner questionnaires questions
        queued queues quicken quickness quieted quieting quiets quilt quilter quilting quine quire
        quirk quirkiest quits quitter quote rabbi rabbis rabbits rabid raccoons racer racers racked
        racking racks racoon radars radial radials radiant radiate radiation radiations radii
        radios rafted raged rages raggedy ragging raid raided raider raiding railed railways rained
        rainfalls raining raising raked rakes rally rancidity ranged ranger ranges ranging rangy
        ranking rankle rankled rankles rankling ranter rapes rapids raping rapped rapping rapture
        raptures rared rarefy rares rarest raring rasher rashers rashest rasped rasps raster rated
        rates rating ratio rattier ratting rattled rattlers rattlesnakes rattlings ratty raved
        raves raving ravishing razed razes razing razors reaching reacted reactions reacts reader
        readiness readings readying reales reals realty reaming reams reaped reaping reapplied
        reapplying reaps rearing rearranged rearranges rears reasonable reasons reassembled
        reassembles reassembling rebounded rebounds rebus rebuses recalling recant recanting
        recasting receptionists receptions receptive recessing recessional recessions recessive
        recipes recital recite recline reclined recliners reclines reclining recluses reclusive
        recognised recogniser recognises recognized recognizer recognizes recognizing recoiling
        recoils recollecting recollections recommence recommenced recommences recommend recommends
        recompensed reconvened reconvening recorders recording recoveries recovers recovery
        recreated recreating recreation recta rectums recumbent recurrence recursion redden
        redemption redound redress reds reduction reeds reedy reefs reek reelection reels
        reenacting reevaluate reeves referrals referring refile refills reflection refocused
        refocuses refocusing refocussed refocussing refracting refraction refrained refraining
        refreshed refreshers refreshes refrigerants refrigerate refs refueling refugee refuges
        refunding refunds refuse refute refuted refutes refuting regaining regains regal regally
        regarding regent regimen regimens regimental regimented regiments region registered
        registers registrar regression regrets regularity regulars regulator rehabs rehearsals
        rehearsed rehearses reheat reheated reheating reheats rehired rehiring reined rejected
        rejecting rejection rejections rejoining relapses relapsing relationships relatively
        relatives released releases releasing relegated relegating relent relenting relied reliefs
        relies relieve relieves religions relishing relived reloading reluctance reluctantly rely
        relying remain remained remaining remanding rematches remedied remissions remittance
        remoter remotes removable removals remove removers removes render rending rends renewable
        renewals renews rental renting renumbered renumbering renumbers reoccurring reordered
        reorders repaid repainted repainting repairing repairmen repairs reparation reparations
        repay repaying repeal repealed repealing repeals repeatedly repeater repeaters repellant
        repellants repellents repelling repent repented repenting repents replace replacements
        replaces replacing replay replayed replaying repleting replicas replicate replies reporters
        reporting repression reprieved reprising repulsing requiring rereading rerunning
        rescheduled reschedules rescinding rescission rescuer rescues researcher researchers
        researches reselling resemble resent resenting reserve reserved reservist reservoirs
        resetting resettled resettles resettling reside residence residences residency residual
        residuals residues resilient resistances resistant resister resisters resisting resolve
        resolver resolves resort resorting resorts resound resounding respected respecting
        respirator respirators respire respiring respites responded respondent responses
        responsible responsively restating restaurants restlessly restoration restorations
        restoring restraining restrictions resultant resulting resurgent resurrect retailing retain
        retained retains retarding retentive rethinking retire retiree retires retort retorting
        retorts retouched retouches retouching retracting retraction retrained retraining retread
        retreated retreating retreats retried retrieved retriever returnee returnees reusable reuse
        reused reuses reusing revaluation revaluations revealing revellers revenged revenges
        revenging revenue reversing reversion reverting revery reviewer reviewers reviewing reviews
        reviling revisions revisiting reviving revolve revolved revolves revulsion rewarding
        rewired rewiring reword reworded rewords rewound rhinos rhubarbs rhythmical rhythms ribbing
        riced rices rich ricing ridding rider ridged ridging rife rifer riffle riffles rifled
        rigged rigging rights rigour rigours rigs rile riled riles riling rills riming rinds
        ringers rinks rinsed rinses rinsing ripen riper ripper rippled rippling riser rises risked
        risking riven rivers rivet roach roached roaches roads robber robbery robbing robes robing
        rocked roes roiled roiling roils roles rollers romped rompers rood roofed roofers rooftops
        rooking roomer rooming roommates roosting rooter rooting roped roping rotate rotates
        rotating rotted rotund rouge rouged roughs rouging rounds rouses route routed routinely
        routines routing routinise routinize rover roves roving rowelling rubbed rubbers rubbished
        rubbishes rubbishy rubes rubier rubies rubles ruby rudder rued rues rugged ruination
        ruining ruler rulers rumbling rumblings ruminated ruminating rumination runaways runes
        rungs runway ruse ruses rushes rust rusting rusts rutting
        """#
}
