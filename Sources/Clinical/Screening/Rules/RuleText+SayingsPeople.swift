extension RuleText {
    /// Further ways to say what poisons, injuries, infections, pregnancy, children, mind and
    /// surroundings do; adds to the terms above.
    static let sayingsPeople = #"""
        more wants_death: =not worth being here; =isnt worth being here; =not worth living; =no
         point _2 being here; =no point in me; =no point to me; tonights the night; tonight is
         the night; tonight will be the; =not want live; =no want live; =not want life; =no want
         life; =dont want live; =dont want life; want finish _2 life; finish _2 life; finish
         with life; want dead; want be dead; want not be here;
         everyone/they/family/kids/world/people/you _6 better/happier/easier _4 without me;
         better if i wasnt; better if i werent; better if i was gone; people would be happier;
         done with everything; im done with it all; done with this life; cant see _2 way out;
         =no way forward; nothing left for me; =dont want to see tomorrow; =not see tomorrow;
         edge of the platform/cliff/bridge/roof/building; over the edge of; looking over the
         edge; cliff edge; going to the cliff; standing at the top of; want to go to sleep and
         not; =dont want to be in this world; leave this world; leaving this world; rather not
         exist; wish i was never; wish i could end; want my life to end; life to be over; cant
         be here anymore; say goodbye to life; nobody would notice if; nobody would care if i;
         =no one would care if i; drive my car into; on the tracks; on the train tracks; on the
         railway line; next to the tracks
        more have_plan: have rope; rope prepared; rope ready; rope is ready; know how ill do
         it; how id do it; how i would do it; how im going to do it; enough to do it; have
         enough tablets; have enough pills; pills in front; knife in my hand; blade in my hand;
         rope in my; standing on the edge; worked out how id; climbed over the railings; wrong
         side of the railings; wrong side of the barrier; gun is loaded; how many _10 to not
         wake; how many _10 kill me; picked the day to
        more means_ready: sat with _3 tablets/pills/rope/knife/blade;
         tablets/pills/meds/rope/noose/blade/knife/razor/gun _4 next to me;
         tablets/pills/meds/rope/noose/blade/knife/razor/gun _4 lap/hand/hands/table;
         tablets/pills/meds/rope/noose/blade/knife/razor/gun _4 bed/bag/drawer
        more farewell_word: written _2 note/notes/letter/letters; wrote _2 note/notes/letters;
         left _2 note/notes; wanted to tell someone; just telling someone; wanted someone to
         know
        more goodbye: written _2 goodbye; written _2 notes to
        more lethal_ask: to not wake up; to never wake; take to not wake; how many _10 to die;
         how many _10 would kill; how many _10 not wake; enough to not wake; how much _10 kill
         me
        more hopeless: if i just didnt wake; =not bothered about waking; =dont care if i wake;
         =dont care what happens to me; =dont want to wake; pointless existing; tired of
         existing; waiting to die; ready to give up; given up on life; happier without me
        more self_harm: cutting; shes cutting; hes cutting; cuts herself; cuts himself; cut
         herself; cut himself; scratching herself; burning herself; burning himself; fresh cuts;
         cut marks; punching walls; bang~ _2 head against
        more accident_cut: blades of; shoulder blades; shoulder blade; razor burn; grass; wiper
         blades; blades on

        more mania: up # days; up for # days; up for days; been up _2 days; awake # days; awake
         for # days; awake for days; up all night for; =no sleep for days; @not slept in # days;
         spent all _2 savings; spent all _2 money; spent thousands; maxed out; spending spree;
         giving away all; giving _2 money away; talking a mile; talks non stop; wont stop
         talking; flight of ideas; grand plans; high as a kite without; buying cars; sleeping an
         hour
        term thinks_power: thinks _2 can fly; can fly; is god; is jesus; hes god; hes jesus;
         shes god; shes jesus; is the messiah; the king of; the queen of england; has
         superpowers; super powers; special powers; is invincible; immortal; is chosen; the
         chosen one; saving the world; save the world; mission from; sent by god; the second
         coming; is a prophet; reads minds; thinks _2 invincible
        more homicidal: push someone off; push someone in; want to stab; want to strangle;
         hurting someone; hurt somebody; kill somebody; going to hurt someone; smash his head;
         smash her head; set fire to _2 house; burn the house; burn _2 house down; might hurt _2
         kids/baby/children/wife/husband/someone; snap and hurt; want them dead; want him dead;
         want her dead
        more hits: throws me; keeps my bank card; takes my bank card; takes my phone and; wont
         let me see; scared to go home; frightened to go home; too scared to go home; throws
         plates; smashed my phone; holds me down; held me down; pulls my hair; drags me; spat at
         me; chucked me; pushed me down; pushed me into; hit me; scared for my; afraid hell;
         scared hell; worried hell kill
        more strangled: hands round my neck; his hands round; her hands round; hands around my;
         squeezing my neck; squeezing my throat; pressed on my throat; arm across my throat; cut
         off my breathing; couldnt breathe when he; till i saw stars; until i blacked out; till
         i passed out; until i passed out; choked me; choke hold; headlock
        more assault: forced sex; woke up naked; woke with no clothes; woke _4 no underwear;
         drugged me; something in my drink; touched me down; inappropriate touching; made her
         touch; made him touch; had sex with me; =didnt want to and he
        more child_marks: bruises he/she wont; bruises nobody; scared of his dad/stepdad;
         scared of her dad/stepdad; hand print; finger marks; slap mark; bruises on _2
         ears/cheeks/bottom/neck; says daddy hurts; says his mum hurts; says mummy hurts

        more toxin: oven cleaner; mr muscle; toilet duck; bath cleaner; patio cleaner; brick
         acid; drain unblocker; unblocker; zoflora; surface spray; window cleaner; plant food;
         fertiliser; fertilizer; turpentine; brush cleaner; engine oil; coolant; conkers;
         daffodil; daffodil bulb; rhubarb leaves; lupin; oleander; yew berries; holly berries;
         mistletoe; e cig; e cigarette; reed diffuser; bath bomb; magic mushrooms; wild
         mushrooms; picked mushrooms; picked in the woods; oxalic
        more battery: hearing aid battery; remote battery; toy battery; battery from the;
         batteries from the; little magnets; magnet balls; magnet beads; ball bearings magnets;
         flat round battery; flat round batteries; round flat batteries; lithium batteries
        more opioid_signs: snoring; snoring weird; snoring funny; snores weird; pupils tiny;
         pinprick pupils; pinned pupils; gurgly; blue and wont; slow breaths; few breaths
        more took: got into; got at; helped himself; helped herself; got hold; dropped acid;
         snorted; injected
        more whole_lot: all my tablets; all her tablets; all his tablets; all my pills; all her
         pills; all his pills; all my meds; every tablet; every pill; whole lot of; everything
         in the cupboard; everything in the cabinet; cupboard of tablets; weeks dosette; both
         boxes; two packets; three packets; several packets; a few packets; handful of tablets;
         handful of pills; handfuls of
        term drink_word: wine; wines; beer; beers; pints; drinks; drink; cocktails; gin;
         prosecco; shots; glasses; hungover; hangover; chocolate; chocolates; cake; biscuits;
         curry; food; coffee; coffees; carbs; sweets; crisps; pies; mince pies
        more dose_error: every day this week instead; daily this week instead; ten times too;
         decimal; wrong syringe; wrong pen; wrong insulin; someone elses

        more headinj: bash _2 head; whack _2 head; crack _2 head; knock _2 head; bump _2 head;
         dunt to _2 head; bang to _2 head; knocked cold; sparked out; landed head; landed on _1
         face; head _3 kerb/curb/tiles/tile/radiator/windscreen/dashboard; nutted; clattered _2
         head
        term knocked_cold: knocked out cold; knocked out; knocked unconscious; knocked cold;
         sparked out; spark out
        term sport_word: rugby; football; boxing; match; tackle; hockey; cricket; punched;
         fight; fighting; pitch; training; sparring; scooter; bike; fell; fall; ladder; stairs
        more high_energy: went into _2 tree/wall/lamppost/ditch/lorry; ploughed into; ran into
         a tree/wall/lamppost/lorry; wrapped round; hit by _2 lorry/tram/cyclist/motorbike; t
         boned; tboned; car _2 flipped; flipped _2 car; overturned; car _3 written off; written
         off _2 car; pile up; airbag; airbags; car smash; motorbike crash; fell _4 floor window;
         fell out _3 window; fell _3 cliff; fell _3 scaffolding; came off _3
         motorbike/motorcycle/quad/moped; under a horse; under the tractor; sandwiched between;
         thrown off _2 horse; car went into _2
         tree/wall/lamppost/ditch/river/barrier/lorry/truck/bridge; car _3 hit _2
         tree/wall/lamppost/lorry/truck; drove into _2 tree/wall/lamppost/lorry/ditch; crashed
         into
        term stood_on: stood on; trod on; stepped on; treading on; rusty nail; nail through _2
         foot/shoe/boot/sole/heel/trainer; thorn; splinter; drawing pin; lego
        term broken_bone: broke; broken; fracture; fractured; snapped
        more deformed: leg _4 shorter; arm like a; zig zag; bent like; bent back; hanging at
        more boggy: squishy lump; squashy lump; big squishy; soft egg; jelly lump
        more frostbite: @limb _4 white _3 hard/wood/wooden/solid/frozen/waxy/stone; @limb _4
         hard like wood/stone/wax; fingertips _4 white _3 hard/wood/wooden/solid/frozen/waxy;
         fingertips _4 black/waxy; white and hard; white and waxy; hard and white; hard like
         wood; ear/ears/nose _4 white _3 hard/frozen/waxy

        more vag_bleed: pink _3 wipe; pink when; pink on the; bit of pink; brown when i wipe;
         brown on the; pink discharge; pink spotting; pinkish; pink stain; brown spotting; red
         when i wipe; spots of red; spot of red; red in my knickers; red in my pants; pink in my
         knickers; blood when i wipe; stain in my knickers
        more early_preg: # weeks preg; late for my period; period was due; period due; missed
         two periods; missed a period; faintly positive; faint line; two lines; clearblue; preg
         test; pregnancy test positive; month pregnant; months pregnant
        risk mother_of_newborn: babys # days; babys # weeks; baby # days old; baby _2 # days
         old; baby _2 # weeks old; baby born; had baby; # days after birth; since having him;
         since having her; after having him; after having her; since the baby; baby was born;
         days after giving; week after giving; gave birth; had the baby
        term bump_word: bump; bumps; baby; babys; bubs; bubba; baba; bean; in there; little
         man; little lady; my belly; inside me
        term quiet_word: lazy; quiet; quieter; sleepy; calm; calmer; inactive; subdued; gone
         quiet; =not bothered
        derive bump_quiet = bump_word ~ quiet_word
        term moves_strict: moving less than usual; moves less than usual; moving less than
         normal; less movement than; pattern of movement; pattern of movements; pattern of _2
         movements; change in _3 movements; babys movements; baby s movements; baby _2 moving
         less; =not moving as much as
        more waters: rope down; feel something like; waters gone; waters went; waters trickling
        more birth_now: see _2 head; wants to push

        more kid: nappy; nappies; diaper; diapers; babys; newborns; toddlers; 8mo; 6mo; 9mo;
         7mo; 10mo; 11mo; 5mo; 4mo; 3mo; 2mo
        more jelly_poo: red jam; raspberry jam; redcurrant; jelly like; like jam; like red
         jelly; bloody jelly; slimy blood; blood and slime
        more pauses: breathe stops; breathe _2 stops; stops breathe; stop breathe; breathe _1
         pauses; long pauses; pauses between breathe; keeps pausing; gaps between breathe;
         forgets to breathe; goes blue
        more grunting: grunts; grunt; grunting noise; tummy sucking; tummy is sucking; sucking
         in under; ribs going in; ribs sticking; dip in _2 neck; neck sucking
        more floppy: rag doll; ragdoll; like a rag; cooked spaghetti; all floppy; =no muscle;
         head flopping
        more not_feeding: wont take any; wont take a; hardly fed; turning away from; refusing
         everything; off _2 bottle; off _2 milk; off _2 feeds; =hasnt touched; refusing milk
        more weird_strict: odd; different; strange; like a cat; like a kitten; squeaky

        more rigors_hard: teeth are chattering; cant stop trembling; shaking the bed; violent
         shakes; rattling with cold; shivering violently; shivering like mad
        more mottled_hard: skin _3 marble; marbled; corned beef; skin _2 lacy; lacy pattern;
         feet _2 mottled; legs _2 mottled; knees _2 mottled; blotchy legs; skin _2 blotchy;
         hands like ice; feet like ice; hands _2 freezing
        more deep_neck_hard: open jaw; open my jaw; tongue pushed; tongue lifted; swelling _2
         chin; under _2 chin; under _2 jaw; under _2 tongue
        more orbital: eye swollen shut; eye closed up; eye popping; eye bulging; bulging out;
         eye pushed; eye sticking
        more spread_fast: doubled since; bigger by the hour; since lunch; since breakfast;
         racing up; creeping up; climbing up; spreading quickly; spreading rapidly
        more out_of_proportion: off the scale; far worse; much worse than you; worse than you
         would

        more household: the dog all; the dog; me the kids; me and the kids; kids and i; whole
         house; housemates; the lot of us; wife too; husband too; partner too; mum too; kids
         too; both have; we both; all three; all four; all five; all sick; all feel; all got
        more co_alarm: beeper by the boiler; alarm by the boiler; boiler alarm; beeper near the
         boiler; alarm near the boiler; carbon alarm; carbon monoxide thing; co thing; gas
         detector; detector by the boiler
        pseudo: and the dog; and the cat; me and the dog; even the dog; even the cat; the dog
         too; the cat too; and dog; and our dog; and my dog; the dog all; dog and cat too; the
         dog is sick too
        more outdoors: fine again when; fine when we; fine outside; ok outside; ok when we go;
         well again when; goes when we; wears off when; wears off outside; better away; better
         when we; better in the garden
        more shock_hit: belt off; got a belt; got zapped; zapped by; got a jolt; shock off;
         socket _4 thrown; fork in; knife in the socket; hand in the socket; chewed the cable;
         touched the wires; touched a live
        more heat_signs: gibberish; talking gibberish; talking rubbish; =not with it; bone dry;
         stopped sweating; skin like paper; wobbling; cant walk; muddled
        more cold_context: heating off; =no heating; icy cold; ice cold; freezing cold; out all
         night; lay on the floor; lain on the floor; in the snow; fell in the river; wet through
        more shiver_stop: stopped shivering; shivering stopped; given up shivering; =not even
         shivering; past shivering
        more withdrawal_of: stopped drinking; cold turkey; off the booze; off the drink; =no
         alcohol since; last drink was; ran out of diazepam; ran out of valium; stopped my
         diazepam; stopped diazepam; ran out of xanax; off benzos; packed in the drink; knocked
         the drink
        more no_pee: wee at all; pee at all; wont flow; =no flow; nothing flows; =not a drop;
         =not had a drop; cant go at all; bladder wont; bladder stuck; bladder locked
        more blocked: empty for; been empty; =hasnt filled; =not filled; =isnt filling; bag _2
         empty; =not filling; dry bag; bag dry
        more stand_dizzy: pass out; passed out; passes out; faint; fainted; black out; every
         time i stand; when i stand; cant stand; keel over
        more no_urine: peed in # hours; peed for # hours; weed in # hours; wee in # hours; dry
         nappy; dry nappies; nappy dry; nappies dry; bone dry nappy; =no wet nappies; @not had a
         wee
        more gca: comb my hair; brush my hair; wash my hair; temple; temples
        term jaw_chew: aches chewing; aches to chew; hurts chewing; hurts to chew; jaw _4
         chew/chewing/eat/eating; sore chewing; jaw gets tired
        more eye_loss: sight went; vision went; lost sight; see nothing out; blank in one;
         greyed out; black blob; black shape; grey blob
        """#
}
