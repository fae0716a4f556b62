extension CommonWords {
    /// Ordinary words from m to r that are one or two letters from a rule word, and no typos.
    static let lookalikesMToR = #"""
        mable mabry maced maces machetes machined machinist macho macing macron macros madder madge
        maeve maggot magics magnetise magnetism magnetize magneto magnetos maher mahina maids maier
        mails maims majors makena makers makeups makings makis malarial males malia mallow malone
        malted malting maltreated maltreating maltreats malts mambo mamma managements managers
        manages manaia manal mandal mandi manes mange manged manger mangle mangler mangles mangos
        mangy maniac manias manics manly manna manning manor mans mansa manses mantes mantled
        manuals manuel manured manures marathoner marathons marc marcel marched marchers marches
        marching marci marcin marco marcy mares margie margins margit margo mari maria marian
        mariana marie mariko marin marinades marinas marinates marine mariner mariners marino
        marion marios marisa marit marites marked markers market marketing markings marko markus
        marlena marlin marlon marlow maroons marr marred marriages marrieds marries marring marrows
        mars marsh martel martian martin martina martinets marts marty martyring marveling marvels
        marvin marwan mary maryna mascaraed mascaras mashers mashes masked masking masks massaged
        massages massed massey massie massing massively master masterson mastery mastoids
        masturbate masturbates masturbation mated mateo materially materials maternal mateus math
        mathis mating matins matos mats matte matted matteo mattes mattresses matts mature maude
        maundered maundering mauro mavin mavins maxes maxey maximums maxing maybes mayer mayes
        mayme mayor mazes mcalister mclean mealy meanings measliest meats mechanical mechanics
        mechanise mechanism mechanize medal medals meddle meddled meddling medial mediation
        medically medicals medicates medicating medications medicinal meditating meditations
        meditative mediums meena meets meier melded melding melds meles mellowing melons melt
        meltdowns meltem melton membranous menage mended mending mends menial menially menon
        menopausal menstruate mentality mentions meowing mercy mere meres meron meshing mesquites
        messed messes messiahs messina meta metabolise metabolism metabolize metals metaphorical
        metaphors metastasis metastasise metastasises metastasizes mete meted meteor meteors metes
        methadon meting metrication metro metros mette mewing mewls meyer meyers microchips
        microphones microwaved microwaves middles middling middy midges midget midriffs midstream
        midsummer midway midwifed midwifery midwifes mighty migrate migrates migration migrations
        miked mikes miking milena miler milers milfs milkmen milks milkshakes mills milos mils
        mimed mimes miming mina minced minces mindy mined miner mines mingled minh minho mining
        minis minks minna minors minoru mint minty minuet minuets minus minuses minuted minuter
        minutest minxes mired mirela miren mires miring mirna mirrors misappropriate miscarriages
        miscarries miscarry miscreant miscreants miser miserly misers mislead misled misreading
        misreads missions missive missy mist mistaken mistakes misted misters misti misting
        mistrials mistrusted mistrusting mistrusts mists misused misuses misusing mitch mite miter
        miters mitra mitre mitres mitten mitts mixer mixers mixtures moan moana moans mobiles mocha
        modal mode models modem moderated moderately moderates moderation moderator modes modest
        mods modulation moistly molars mold moldering molds moldy molester molesters moll molls
        molnar molted molting molts momentous momma monitored monkeys monoxides monte montes monty
        monuments mooch moody mooed mooing mooney mooning moons mooring moors moos moose moot
        mooting moots mope mopeds mopes moping mopped morel mores morey morgan morin morrow morse
        mortgaged mortgagee mortgagees mortgager mortgagers mortgages mortgagor mortician moser
        moses mosey mosher mosquitos mosses motel motes moth mothball mothballed mothers motile
        motorbiked motorbikes motorcycled motorcycles motorways mottle mottles mouldered mouldering
        moulds mouldy moult mound mountains mountings mourning moused mouser mouses mousey mousse
        mousy mouthwashes mover movers movies mowed mowers moyer mucks mucous muddied muddles
        muddying muffed muffing muffins muffle muffler muffles mufti mulched mulching mulder mules
        multiples multiplex multiplied multiplier multiplies multiply mumble mumbled mumbler
        mumblers munches munchkins murderers murderess murderously murks murmuring murry muscled
        muse museums mushroomed musicale musicales musically musicals musics musing musky mussed
        mussel musses mussing mussy mustering musters musty muter mutes muting mutter muttering
        mutters myles myths nagel nagle named nancy naoise napes napped nappier nappiest narked
        narrating narrower narrowest narrows nasals natal natty naught naughtily naughts nauseam
        nauseate nauseates naval nave navels naves nawal nearby neater neatly nebulas necessity
        necklaces needled needless needling needy neely negatived negatively negatives negativity
        neighbored neighborly neighboured neighbourly nelly neonates nephews nerds nerved nervously
        nervy nestle nestles netted netter nettie nettled neurologists neurosis neurotic neurotics
        neutrally newby newer newsletters newsy nibbler nibbles niceties nicety niche nickel
        nicking nieces niggled niggles nigh nighties nightlife nightmarish nightshades nighttime
        nighty nils nimble nineteens nineteenth ninetieth ninetieths ninny nippers nippier nippy
        nites nitrated nitre node noel noes noggins noised nonmember nonsensically noodled nooses
        norio norma normalcy normality norman nosed noses noshing nostalgic nosy notables notably
        notching noticeboards notices notifying noting nougat noughts novelette novels novice
        nowise noyes nozzles nuclear nude nuder nudest nuisances nuked nukes numbering numbers
        nunes nursed nurses nutting nuzzle nybble oaten objects oblivious obliviously observe
        observer observers observes obstetrical obstetricians obstetrics obstinate obstructing
        obstructions obstructive obstructs occasioned occasions occlusions occurs ocher odder odors
        oesophagi oesophaguses officer offices ointments older oleanders oliva oliver olives omegas
        omelettes omission omissions onsets oozed openers openings operas operate operates
        operating operational operations operative opiates opined opining opposition oppressed
        oppresses oppressing opticians option oranges orderings organics organise organised
        organisers organises organisms organists organize organized organizers organizes organs
        orgasms orhan ostrander otter otters ouellette outbreaks outdoor outfits outlets outputs
        outset outsider outsiders outsides outsize outward outwardly outwit overacted overacting
        overbearing overbears overborne overcasts overcomes overcoming overdoing overdress
        overeaten overeating overheads overhear overheard overhearing overhears overheat overheats
        overjoyed overjoying overnights overpasses overpays overplays overrated overrating
        overreaching overreacted overreaction overreactions overshoes oversight oversights
        overspill overstated overstating overtimes overtone overtones overtures overturns overusing
        overwhelmingly ovulating owned owners pace paced pacemakers paces packaging packer packers
        pacts padding paddle paddles paged pager pagers pages paginated paginating paging paige
        pail pailful pails painfuller painfully painted painter paintings paints paired pairing
        pairs pajamas palace palate palates paled paler pales paling palled pallet pallets
        palliation palling palls palma palmy palpating palpation palpitating pals pamper pampers
        pancaking pancreases pandas pandemics pandya panel panels pania panics panned panning pans
        pansy pant panted pantomimed pantomimes panty papas papery parachuted parachutes paraded
        parades paralyse paralyses paralysing paralytics paralyze paralyzes paramecia paramedical
        paramedics paranoids parapets parasitic parcels parch parches parching pared parenting
        pares paring parity parka parkas parker parks parlaying parlor parred parring parrots
        parrott parry pars parse parsed parses parsing parson partaking parted partially partials
        participation particle particles parting partly partnered partners partridge pasha passages
        passel passels passengers passer passports password pastas paste pasted pastern pastes
        pastiches pastry pasts pasture pasturing patched patchiest patchwork pate patent patenting
        patents pates pathways patienter patientest patiently patil patine patios patrol pats patsy
        patten patter pattering patterned patterns patters patterson patting patty paule paunch
        paunches pauper paupers paused pavements paves pavings pawing pawn pawned pawning pawns
        payer payers payments payne pays peacemaker peacemakers peaces peach pealed pealing peals
        pearce pearl pearlier pearls pearly pearson peasant peasants pease pecans pecked pecking
        pecks pecs peddle peddles peddling peeked peeking peeks peelings peels peeped peeper
        peeping peered peering peers peeved peeving pelle pelves pence pencilling pencils pended
        pending pends penes penetrate penetrates penknives penn penned pens pensioned pensioner
        pensions peony peopled peoples pepped peppers peppery peppier pepping peppy percents perch
        perches percolated percy perfected perfecter perfection perforate perforates performed
        perfumed perfumery perfumes perilling peripherals peritoneum perked perking perks perky
        permanence permanently permanents permissions permissive perms peroxided peroxides
        perpetrated perplex persisting persona personalise personalize personally persons persson
        persuasion pertinent perverting pesky peso pest pester pestered pests petrel petro petros
        petrov petting petty pharmacies pharmacists phelps phobias phobic phoney phoneys phong
        phonically phonied phonies phony photon photons phreaking physic physicals physician pianos
        piazza pickaxing picker pickering picket picketing pickets pickings pickled pickling picks
        picnicking picnics pictured piddle piddles piddling pieced pieces piecing pied pieing
        pierces piercingly piercings pierre pierson pigeons piked piker pikes piking pilaster
        pilasters pilled pilling pilots pimped pimping pimpliest pimply pimps pinchas pine pined
        pines pinged pinging pings pinhead pining pinker pinking pinky pinpointed pinpoints pinto
        pintos piped piper pipers pipped pipping pips piqued piques pirates pisses pissing
        pistachios pistil pistils piston pistons pitcher pitches pitchforked pitchforks pitching
        pith pits pitting pitts pivot pizzas placation placed placement placentae placental
        placentals placentas placer places placing placket plackets plainness plains plaint plaints
        plait plaited plaits planar planed planes planetary planets planing planked planking planks
        planner plannings plantation planter planters planting plantings plasterer plasterers
        plastics plated platelet platen platens platformed platforms plating platt platter platters
        playfully playgrounds plaything pleads pleas pleasant pleased pleases pleasured pleasures
        pled pledge pliant plied plies plight plighting plights plodded plods plonk plopped
        plopping ploughing ploughmen ploys plugs plumb plumbed plumbers plumbings plumbs plume
        plumes pluming plummer plump plumped plumper plumping plumps plunk plunked plunking pluses
        plying poach pocked pocketing pockets pocking pocks podcasts podded podding poignancy
        pointer pointiest pointlessly points pointy poisoner poisoners poisonings poisonously
        pokers pokey pokeys pokier poled poles policed polices poling polios polishing polite
        politic political politicise politico politicoes politicos polities polity polled polling
        polls pollsters polo pols polyps polytechnics pommeling pommelling ponder pondering ponds
        pone pones pooch poohed poohing poohs poole pooled pooped poops popes poppy population
        porch pored pores poring porpoised porringer portability portables portals ported porter
        porthole portholes ports posed poser posers poses posher posing posited positional
        positioned positions positively positives positron positrons posses possesses possessing
        possession possessives possessor possessors possibles possibly postal posters posting
        postmen poston postured postures posturing potable potholder potholders potions potted
        potter potting potts pouncing pound pour pouted pouting pouts powdering powders powdery
        poxes practicable practicably practical practicality practicals practiced practices
        practise practised practises praise praised praises prank prate prates prather prating
        prattle prattles prattling preach preached preachers preaches preaching preambling
        prearrange prearranged prearranges precious preciously precision predictive preheated
        preheating prematurely premising premisses prepare prepares prepaying prepped preps pres
        presaging preschoolers preschools prescient prescribe prescribes prescriptive presences
        presentations presenter presenting presently preservation preserved preserver preservers
        preserves preset presets presetting president presidents presiding pressings pressuring
        pressurise pressurised pressurises pressurize pressurized pressurizes presto presume
        presuming pretended pretending pretension prevalent prevented preventive preview previewed
        previewer preying preys priced pricey pricked pricking prickle prickling pricy prided
        prides priding pried pries priests prim primacy primarily primate primates primed primer
        primes primordial primp prince princes printed printers printing printings prints priors
        priory prise prises prising prisms prisons privateer privateers privately privater
        privatest privatise privatises privatize privatizes prize prizes proactive probating
        procedural procedures processed processes processing procession procuring produce producers
        produces production productively profanely professed professes professing profs programed
        programer programmed programmer programmers programmes programs progressed progresses
        progressive progressives projected projectiles projecting projection projections projector
        projects promotion proms prone proofing propel propelled propellent propellers property
        prophetic prophets proportional proportioned proportions propose proposer proposes
        proposition propping props prorating pros proscribe proscribed proscribes proscription
        proscriptions prosecution prosper prostates prosthesis prostrate prostrated prostrates
        protean protected protecting protections protective protector protects proteins protest
        protraction protrude protruded provision prows prude prying pryor psalms psychiatric
        psychiatrists psychoses psychotics published publishers publishes pucks puddings puddled
        puddling puffier puffin puffins pullen puller pullet pullets pulley pulped pulping pulps
        pulpy pulsation pulsations pulsed pumas pummeling pumper pumpkins punchiest punchline
        punchy punctuate punctuated punctuates puncturing pungently punishing punks punned punting
        punts pupal pupped pupping pups puree purge purges purism puritanism purled purling purls
        purpler purples purposed purposely purposes pursed purser purses pursing pursue pusher
        pushers pushy puss pusses putt puttering putts puttying pylons quack quacking quadrants
        quantify quartered quarterly quarters quartet quavering queens queer questioned questioner
        questionnaires questions queued queues quicken quickness quieted quieting quiets quilt
        quilter quilting quincy quine quire quirk quirkiest quits quitter quote quyen rabbi rabbis
        rabbits rabid raccoons racer racers racked racking racks racoon radars rader radial radials
        radiant radiate radiation radiations radii radios rafted raged rages raggedy ragging raid
        raided raider raiding railed railways rained raines rainfalls raining raisa raising raked
        rakes rally rancidity ranged rangel ranger ranges rangi ranging rangy ranking rankle
        rankled rankles rankling ranter rapes rapids raping rapped rapping rapture raptures rared
        rarefy rares rarest raring rasher rashers rashest rasped rasps raster rated rates rating
        ratio rattier ratting rattled rattlers rattlesnakes rattlings ratty raved raves raving
        ravishing rawlings razed razes razing razors reaching reacted reactions reacts readers
        readier readiness readings readying realer reales realises realism realist realize realized
        reals realty reamer reaming reams reaped reaper reaping reapplied reapplying reaps rearing
        rearranged rearranges rears reasonable reasons reassembled reassembles reassembling reba
        rebounded rebounds rebus rebuses recalling recant recanting recasting receptionists
        receptions receptive recessing recessional recessions recessive recipes recital recite
        recline reclined recliners reclines reclining recluses reclusive recognised recogniser
        recognises recognized recognizer recognizes recognizing recoiling recoils recollecting
        recollections recommence recommenced recommences recommend recommends recompensed
        reconvened reconvening recorders recording recoveries recovers recovery recreated
        recreating recreation recta rectums recumbent recurrence recursion redden redding reddy
        redemption redound redress reds reduction reeder reeds reedy reefs reek reelection reels
        reenacting rees reese reevaluate reeves referrals referring refile refills refinement
        reflection refocused refocuses refocusing refocussed refocussing reforming refracting
        refraction refrained refraining refreshed refreshers refreshes refrigerants refrigerate
        refs refueling refugee refuges refunding refunds refuse refute refuted refutes refuting
        regaining regains regal regally regan regarding regent regimen regimens regimental
        regimented regiments region registered registers registrar regression regrets regularity
        regulars regulator rehabs rehearsals rehearsed rehearses rehearsing reheat reheated
        reheating reheats rehire rehired rehiring reich reilly reindeers reined rejected rejecting
        rejection rejections rejoinders rejoining relapses relapsing relationships relatively
        relatives relay released releases releasing relegated relegating relent relenting relied
        reliefs relies relieve relieves religions relishing relived reloading reluctance
        reluctantly rely relying remain remainder remainders remained remaining remanding rematches
        remedied remedios reminder remissions remittance remoter remotes removable removals
        removers removes rena renae render rending rends rene renee renewable renewals renews
        rental renting renumbered renumbering renumbers reoccurring reordered reorders repaid
        repainted repainting repairing repairmen repairs reparation reparations repay repaying
        repeal repealed repealing repeals repeatedly repeater repeaters repellant repellants
        repellents repelling repent repented repenting repents replace replacements replaces
        replacing replay replayed replaying repleting replicas replicate replies reporters
        reporting repression reprieved reprising repulsing requirement requiring rereading
        rerunning rescheduled reschedules rescinding rescission rescuer rescues researcher
        researchers researches reselling resemble resent resenting reserve reserved reserving
        reservist reservoirs resetting resettled resettles resettling reside residence residences
        residency residual residuals residues resilient resistances resistant resister resisters
        resisting resolve resolver resolves resort resorting resorts resound resounding respected
        respecting respirator respirators respire respiring respites responded respondent responses
        responsible responsively restate restating restaurants restlessly restoration restorations
        restoring restrictions resultant resulting resurgent resurrect retailing retain retained
        retains retarding retentive rethinking retinal retiree retirements retires retort retorting
        retorts retouched retouches retouching retracting retraction retrained retraining retread
        retreated retreating retreats retried retrieved retriever returnee returnees reusable reuse
        reused reuses reusing revaluation revaluations revealing revellers revelling revenged
        revenges revenging revenue revere revered reveres reverie revering reverses reversion
        reverted reverting revery reviewer reviewers reviewing reviews revilement reviling
        revisions revisiting reviving revolve revolved revolves revulsion rewarding rewire rewired
        rewiring reword reworded rewords rewound rhinos rhubarbs rhythmical rhythms ribbed ribbing
        ribbon riced rices rich ricing ricker rickey ricking ridding rider ridged ridging rife
        rifer riffle riffles rifled rigby rigged rigging riggs rights rigour rigours rigs rile
        riled riles riling rills riming rinds ringers rinks rinsed rinses rinsing ripen riper
        ripper rippled rippling riser rises risked risking riven rivera rivers rivet roach roached
        roaches roads roasts robbed robber robbery robbing robes robing rocked rocketing roes
        roiled roiling roils roles rollers rollins romped rompers ronny rood roofed roofers
        rooftops rooking roomer rooming roommates roost roosting rooter rooting roped roper roping
        rosas rosen ross rotate rotates rotations rotted rotund rouge rouged roughs rouging rounds
        rouses roush route routed routinely routines routing routinise routinize rover roves roving
        rowelling rubbers rubbished rubbishes rubbishy rubes rubier rubies rubles ruby rudder rued
        rues rufus rugged ruination ruining ruler rulers rumbling rumblings ruminated ruminating
        rumination runaways runes rungs runway ruse ruses rushes rust rusting rusts rutting
        """#
}
