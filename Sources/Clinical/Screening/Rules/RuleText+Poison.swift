extension RuleText {
    /// Poisoning, withdrawal.
    static let poison = #"""
        term took: taking; consumed; tried; necked; overdosing; ingest; chugged; took; taken;
         take; swallowed; ate; eaten; drank; drunk; drinking; ingested; had; got into; given;
         gave; injected; popped; downed; overdosed; chewed; licked; sucked; eating; swallowing;
         eats; inhaled; sipped; gulped; finished; sniffed; got hold of; found _2 with; put _2 in
         her mouth; put _2 in his mouth; put it in; drinks; swallows; mouthful of; missing;
         bitten; tablet in _2 mouth; pod in _2 mouth; with _5 in her mouth; with _5 in his
         mouth; in her mouth; in his mouth
        mod too_many: all in one; in one day; weeks tablets; weeks worth; week s worth; weeks
         supply; all in one day; in one night; more than i should; more than prescribed; more
         than the; three times my; three times the; four times; five times; a lot of; heaps of;
         tons of; too many of; stack of; fistful; few boxes; two boxes; whole box; whole bottle;
         a months; months supply; double what; twice what; twice my; another dose; second dose;
         too many; too much; whole; all of; all my; all the; handful; handfuls; bottle; bottles;
         packet; pack; box; entire; double; twice; doubled; extra; everything in; loads; lots;
         dozen; bunch; strip; blister pack; overdose; triple; three times; # times; by accident;
         by mistake; mixed up; wrong; ten times; 10 times; all his; all her; a load;
         accidentally; extra dose; two lots; instead of; unknown amount; =dont know how many;
         =not sure how many; unknown; missing; at once; in one go; each; # at once; dosette;
         dosette box; more tablets than; more pills than; than prescribed; # plus some; plus
         some
        term drug: @drug; meds; medicine; dose; inhaler; patch; patches; pill; heart tablets;
         blood pressure tablets; sleeping tablets; antidepressant; beta blocker; vitamins; iron
         tablets; iron; aspirin; oxycontin; opioids; opioid; cocodamol; co codamol; paracetemol;
         mg; ml; calpol; antihistamine; units; ketamine; cocaine; mdma; ecstasy; speed; edible;
         edibles; gummies; weed; fast acting; injection; methotrexate; blood thinners; nicotine;
         vape; thyroid; heart pills; water tablets; codamol; co dydramol; zapain; solpadeine;
         dosette; cold and flu; lemsip
        term toxin: bleach; drain cleaner; antifreeze; weedkiller; weed killer; pesticide; rat
         poison; slug pellets; washing up; dishwasher tablet; dishwasher; laundry pod; laundry
         capsule; pod; detergent; white spirit; petrol; lamp oil; turps; paint stripper;
         mouthwash; hand sanitiser; hand sanitizer; toilet cleaner; oven cleaner; mushroom;
         mushrooms; berries; wild berries; poison; methanol; ethylene; glycol; caustic; acid;
         ammonia; paraffin; lighter fluid; perfume; nail varnish remover; acetone; e liquid;
         vape liquid; vape juice; insecticide; foxglove; laburnum; deadly nightshade; hemlock;
         yew; lily; cleaning product; cleaning fluid; cleaner; chemical; chemicals; weed spray;
         disinfectant; descaler; batteries; battery; magnet; magnets; limescale; screen wash;
         brake fluid; tide pod; diffuser oil; eucalyptus oil; essential oil; bathroom cleaner;
         hair dye; bubble mixture; water beads; dishwasher tablets; washing capsule; dishwasher
         pod; nail polish remover; toadstool; screenwash; limescale remover; fabric softener;
         washing liquid; mothballs; ant killer; ant powder; rat bait; kerosene; gasoline;
         diesel; lamp fuel; mosquito repellent; phenyl; naphthalene; camphor; floor cleaner;
         drain opener; thinner; alcohol gel; washing powder; glue
        term battery: button battery; button batteries; watch battery; coin battery; battery;
         magnets; magnet; magnetic; little round batteries; lithium battery; disc battery; watch
         batteries; flat batteries; flat watch batteries; coin cell; lithium cell; button cell;
         round batteries
        term swallowed_word: swallow~; ate; eaten; put _2 nose; up _2 nose; in _2 ear; mouth;
         got hold; missing; gulped; nose
        term opioid_signs: pinpoint pupils; pin point pupils; tiny pupils; pupils _2
         tiny/pinpoint/pin; slow breathe; breathe _2 slow; breathe very slowly; slow shallow;
         breathe _2 shallow; gurgling; snoring weirdly; snoring strangely; blue lips; wont wake;
         barely breathe; nodding; breathe slowly; hard to rouse; hard to wake; drowsy; breathe
         slow; making gurgling; gurgling noises; very drowsy
        term opioid: oxy; roxy; percs; dope; vicodin; hydrocodone; norco; dihydrocodeine;
         pethidine; heroin; fentanyl; methadone; morphine; oxycodone; oxycontin; oramorph;
         codeine; tramadol; smack; gear; opioid; opioids; patch; subutex; suboxone;
         buprenorphine; percocet; lean; nitazene; xanax; benzos; ghb; diazepam; zopiclone;
         valium; injected; using; used; drugs; strong painkillers; strong painkiller; pain
         patch; sleeping pills
        term venom: snake; adder; viper; rattlesnake; cobra; snakebite; black widow; brown
         recluse; scorpion; jellyfish; box jellyfish; stonefish; weever; redback; funnel web;
         copperhead; portuguese man; blue ringed; lionfish; stingray; false widow
        term bite: bite; bitten; bit; stung; sting; struck; fangs; stings; bites; puncture
        term overdose: empty pill bottle; empty pill packet; empty packets; empty packet; empty
         bottle of; empty blister; empty box of; pill bottle next; pills next to; tablets next
         to; empty tablet; took too many _2 pills; too many pills; too many tablets; too much
         medication; took too much; taken too much; too many painkillers; taken too many; took
         too many; overdose; overdosed; od; odd on; od d; overdosing; overdoses; o d
        term lethal_ask: lethal dose; how many _8 kill; how much _6 kill; how many _8 wake; how
         many _6 lethal; how many _6 overdose; what happens if _3 take #; how many _6 to die;
         enough to kill; fatal dose; how much _8 to die; how many _8 be enough; how many _6
         fatal
        mod high_risk: methotrexate; insulin; warfarin; digoxin; lithium; morphine; oramorph;
         fentanyl; opioid; blood thinners; fast acting; patch; sulfonylurea; gliclazide;
         methadone; blood pressure; beta blocker; heart; units; colchicine; verapamil;
         amlodipine; theophylline; apixaban; chloroquine; flecainide; diazepam
        mod dose_error: twice; double; doubled; wrong; by accident; by mistake; mixed up; too
         much; ten times; extra; instead of; daily instead; every day instead; two lots;
         =without taking; accidentally; overdose; two patches; wrong dose; by mistake instead;
         10 times; too many; three times; extra dose; again by mistake; every day by mistake;
         old ones off
        term drunk_bad: drunk _3 vodka/whisky/bottle; alcohol poisoning; bottle of vodka;
         bottle of whisky; bottle of gin; bottle of rum; bottles of wine; so drunk; paralytic;
         really drunk; very drunk; too much alcohol; drank _4 vodka; drank _3 spirits; litre of
        mod whole_lot: weeks tablets; weeks pills; weeks worth; week s worth; weeks supply;
         months supply; all in one go; in one go; all at once; too many; whole box; whole
         bottle; whole packet; whole pack; whole strip; whole lot; whole weeks; dosette; dosette
         box; blister pack; pill organiser; pill organizer; handful; handfuls; all my pills; all
         my tablets; all his pills; all her pills; all her tablets; all his tablets; more
         tablets than; more pills than; more than prescribed; than prescribed; twice the dose;
         double dose; double her; double his; double my
        term ask_take: can i take; is it safe; is it ok to; safe to take; allowed to; how many
         can; maximum; max dose; whats the most
        rule overdose_poisoning 2 emergency transient Overdose, poisoning, dangerous ingestion,
         envenomation
        define: Too much of any medicine, a toxic or caustic substance, button battery or
         magnets, opioid signs, dosing error of a high-risk drug, venomous bite, asking for
         lethal doses.
        source: NHS Poisoning
        term named_overdose_poisoning: overdose; overdosed; poisoning; poisoned
        lists: named_overdose_poisoning
        when: toxin + mouth_burn
        when: took ~ toxin + sick_signs
        when: took ~ many_pills !label_ok
        when: many_pills + overdose|took|took_just !label_ok
        when: took ~ too_many ~ drug !label_ok|dose_small|missed|each_week
        when: overdose + drug|took|unresponsive|drowsy|took_just|opioid !od_ok
        when: overdose !od_ok
        when: took ~ toxin !toxin_ok
        when: toxin + took + child_burn|child|infant !toxin_ok
        when: battery ~ swallowed_word
        when: opioid + opioid_signs !label_ok
        when: opioid + unresponsive|blue|cant_breathe
        when: venom + bite !venom_ok
        when: high_risk ~ dose_error + drug|took !label_ok|missed|asked
        when: high_risk + dose_error ~ drug + drowsy|sugar_low|faint|vomiting
        when: lethal_ask
        when: child_burn|child|infant + took ~ someone_meds !prescribed
        when: child_burn|child|infant + someone_meds ~ took !prescribed
        when: drunk_bad + unresponsive|vomiting|drowsy|blue|child
        when: poisoned
        when: took + toxin + vomiting|drowsy|burned|mouth_burn
        when: carbon_patch
        when: toxin ~ foam
        when: child_burn|child|infant + powder_mouth !prescribed
        when: took ~ pain_drug + too_often ~ pain_drug|took !label_ok|ask_take
        when: took ~ whole_lot + drug !ask_take|dose_small|missed
        when: took ~ whole_lot !ask_take|dose_small|missed|drink_word
        term sick_signs: vomiting; foaming; drooling; drowsy; burning; sick; coughing; throat;
         mouth
        term carbon_patch: patch without taking; two patches on; old patches; both patches;
         extra patch
        term mouth_burn: mouth _2 burning; lips burning; throat burning; foaming
        term someone_meds: grandmas; grandma s; my tablets; my pills; my medication; blood
         pressure tablets; heart tablets; heart pills; my meds; his tablets; her tablets;
         vitamins; iron tablets; my antidepressants; dads tablets; mums tablets; my inhaler;
         sleeping tablets; sleeping pills; nicotine; vape; edibles; edible; gummies; tablets;
         pills; my medicine; methadone; antidepressants; contraceptive pills; gliclazide;
         cannabis; cough syrup; grandads; medication; diabetes tablets
        term prescribed: prescribed; antibiotic; course; crush; refuses; refusing; wont take;
         spits; cant swallow tablets; liquid version; how much; dose for; can he have; can she
         have; can i give; before bed; twice a day; after food
        term poisoned: swallowed poison; took poison; drank poison; ate poison; swallowed
         bleach; swallowed acid; taken poison; swallowed a battery; swallowed batteries;
         swallowed magnets; been poisoned; poisoned; poisoned me; poisoned him; poisoned herself
        term label_ok: label; max dose; maximum; can i take; is it safe; is it ok to take; safe
         to take; allowed; repeat; prescription; a day for; for the week; running low; ran out;
         weekly; per day; a month; been on; prescribed; every day for; supply; box of; order;
         daily for; course; packs of; mg daily; # times a day; once a day; twice a day; months
         ago; interact; switched from; packs
        term dose_small: two paracetamol; 2 paracetamol; one tablet; vitamin d; vitamin c;
         probiotic; antibiotic; contraceptive; one extra; antihistamine; hayfever
        term missed: missed; forgot; skipped; forgotten
        term asked: would it; what should i do if; is it too much; can i
        mod took_just: just; ago; now; today; tonight; this morning
        term od_ok: od on chocolate; bd; once daily; tiktok; training; years ago; as a
         teenager; teenager; chocolate; documentary; news
        term toxin_ok: on my hands; smell; cleaning with; allergic; patch; recipe; cooked; shop
         bought; supermarket; pizza; soup; vitamin; risotto; omelette; magic; iron battery;
         brush; battery life; phone battery; hearing aid battery; scooter battery; pacemaker
         battery; gargle; cake; yoghurt; pie; for breakfast; smoothie; flat battery;
         cranberries; tesco; dye my hair; hair dye; energy drink
        term venom_ok: insect; mosquito; game; zoo; documentary; years ago
        fires: I took 30 paracetamol an hour ago
        fires: my toddler drank some bleach
        fires: I think my kid swallowed a button battery
        fires: how many amitriptyline would be enough to not wake up
        spares: took an overdose as a teenager, 20 years ago
        spares: can I take two paracetamol with ibuprofen?

        risk withdrawal_of: =without vodka; =without alcohol; =without booze; =without drink;
         days without; =no booze; stopped the booze; =no vodka; =no beer; =no wine; stopped my
         benzos; came off benzos; last drank; pump ran dry; pump ran out; off the vodka; days
         sober; sober; cold turkey off; stopped drinking; stop drinking; quit drinking; gave up
         drinking; last drink; =no alcohol; off the drink; off alcohol; off the booze; cold
         turkey; stopped _3 xanax/diazepam/valium/benzos/baclofen; stopped _3
         lorazepam/alcohol/drinking/clonazepam/booze; ran out of _2
         xanax/diazepam/valium/benzos/baclofen/lorazepam/clonazepam; detox; withdrawal;
         withdrawals; =without a drink; =havent had a drink; =hasnt had a drink; came off _2
         diazepam/xanax/benzos/baclofen; baclofen pump; stopped vodka; stopped the vodka;
         alcoholic; =havent drunk; =hasnt drunk; dts; giving up booze; quit booze; quit alcohol;
         cut out alcohol; stopped boozing; heavy drinker; withdrawing; baclofen; after stopping
         drinking; after stopping alcohol; stopping drinking; stopping alcohol; stopping alcohol
         suddenly; since i stopped drinking; came off valium; off valium; came off alcohol; off
         xanax; off diazepam; =no drink for; =not had a drink
        term withdrawal_signs: cant stop trembling; muscles rigid; muscle rigidity; muscles
         stiff; jittery; paranoid; seeing stuff; bugs crawling; skin crawling; =not sleeping
         and; shaking; shakes; the shakes; tremor; tremors; trembling; hallucinating; seeing
         things; hearing things; insects; spiders; bugs; rats; crawling; confused; fit; seizure;
         sweating; sweats; rigid; stiff; heart racing; jerking; twitching; hallucinations;
         vomiting; spasms; sweaty; things that arent there; dts; agitated; shaky; shakey; seeing
         or hearing things; hearing or seeing things; severe shaking; shaking badly; seeing
         spiders
        rule severe_withdrawal 1 emergency Severe withdrawal
        define: Alcohol, benzodiazepine or baclofen withdrawal with tremor, hallucination,
         seizure or rigidity.
        source: NICE CG100
        when: withdrawal_of + withdrawal_signs !caffeine
        term caffeine: caffeine; coffee; smoking; nicotine; cigarettes; sugar; sertraline;
         citalopram; antidepressant
        fires: stopped drinking two days ago, now shaking badly and seeing insects on the wall
        spares: I stopped drinking coffee and have a mild headache
        """#
}
