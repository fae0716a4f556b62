extension RuleText {
    /// Families of harmless contexts: what might be one day, lessons and kits, screens and games, animals beside people, moving stairs and bony bumps.
    static let familiesCalm = #"""
        set animal: dog dogs cat cats puppy kitten horse horses rabbit hamster parrot budgie pony
         labrador spaniel
        pseudo: on/to/with/by/at/over/from/off/like/onto/feeding/walking/walk/even/hugging/stroking
         _1 @animal; and _1 @animal; @animal _2 and i; @animal _3 too; @animal _1 lead; @animal _4
         boiler/flame/stove/heater; me and _1 @animal; ran into _1 @animal; fell over _1 @animal;
         pulled by _1 @animal; @animal _2 pulled/knocked/tripped/bit/scratched/jumped/dragged _1
         me/him/her/us; talking to a dog; sees _2 @animal; seeing _2 @animal
        set newcomer: someone somebody anyone person people child baby newborn toddler husband wife
         mum dad gran nan kid kids son daughter friend colleague patient stranger
        cue hypothetical both sentence: suppose someone; suppose somebody; suppose a; suppose my;
         suppose i; supposing; hypothetically; in theory; say someone; say a child; if @newcomer _2
         ever; if my _2 ever; if he ever; if she ever; if i ever; if they ever; if it ever; if my
         @newcomer _1 got; if a jellyfish/snake/wasp/bee/dog/tick/scorpion/spider; if someone
         was/is/has/had/gets/got/starts/started/stops/chokes/collapses/faints/swallows; if somebody
         was/is/has/had/gets/got/starts/started/stops/chokes/collapses/faints/swallows; if a
         child/baby/toddler/person/colleague/customer/pupil/guest; if i cut _4 wont; i wont but;
         what happens if you; what happens when you; what would happen if; just in case it ever; in
         case it ever; should it ever; for future reference; what are the signs of; what are the
         symptoms of; what are the warning signs
        set tell: tell know spot recognise recognize notice
        cue hypothetical forward sentence: how/what would/do/does/can/could/should
         you/i/we/one/people/anyone @tell _1 if/when/that/whether _1
         someone/somebody/a/an/anyone/people/he/she/it/they; how to @tell if/when/whether
         someone/somebody/a/an/he/she/it/they; how will i @tell; how would i @tell
        cue administrative both sentence: first aid box; first aid kit; kit list; aid box; cpr
         mask; cpr class; cpr course; cpr training; cpr dummy; cpr refresher; face shield; aed
         training; packing list; medicine cabinet; what should i pack; packing for
        cue media both sentence: actor; actress; hospital show; tv show; baby shark; pub quiz;
         dungeons; dnd; d d; call of duty; fortnite; minecraft; murder mystery; roleplay; larp;
         video game; board game; tiktok; youtube video; podcast; netflix; casualty last night;
         documentary; true crime; in the book; storyline; eastenders; coronation street; corrie;
         emmerdale; sims; skyrim; zelda
        pseudo: soap _2 eye/eyes/in/swallowed/on; controller inhaler; soap and water
        cue media both sentence: for my essay; for _1 essay; im studying; i am studying; revising
         for; for _1 homework; coursework; biology homework; dissertation; flashcards; exam
         question; osce; medical student; student nurse; my lecture; textbook
        cue historical both sentence: late husband; late wife; late mother; late father; late mum;
         late dad; late brother; late sister; passed in
         january/february/march/april/may/june/july/august/september/october/november/december;
         passed away _3 after; before he passed; before she passed; his records closed; her records
         closed; records closed
        cue idiom cover clause: strangle/throttle/kill/murder/shoot/stab/lynch/poison whoever _4;
         whoever designed/invented/made/came; could strangle _1 printer/whoever/inventor; strangle
         _1 designer/inventor/person who
        cue administrative cover clause: wont/doesnt/dont/not make/makes/making me/him/her/you _1
         sleepy/drowsy/tired/dizzy; non drowsy; non sedating; make me drowsy at; make me sleepy at
        cue idiom cover clause: peeing/weeing/pee/wee/passing/urinating/swallowing/swallow/like _1
         razor/broken/barbed _1 blades/glass/blade/wire;
         throat/mouth/bum/tongue/lips/skin/feet/legs/thighs/stomach _1 on fire; thats how you
         get/catch _1; thats how people get _2; get poisoned; be poisoned by; will it poison; could
         it poison; can it poison; does it poison; is it poisonous
        cue idiom cover clause: worse _2 down/up _1 stairs; worse on _1 stairs; sore _2 down/up _1
         stairs; up and down _1 stairs; aches _3 upstairs/downstairs; bony bump; bony bump on both
         sides; little bump; small bump; bump on both sides; bump under; bump behind; bump on my;
         goose bump; goose bumps
        cue resolved backward message: relieved by _1
         antacid/antacids/rennie/rennies/gaviscon/omeprazole; eased with antacids/gaviscon/rennies;
         settled with antacids/gaviscon/rennies
        more cystitis: burning when passing urine; burning on passing urine; burning passing urine;
         pain when passing urine; pain on passing urine; stings to pass urine; stinging when
         passing urine; pain on urination; burning on urination; urine is cloudy; cloudy urine;
         cloudy and smells; every ten minutes for; peeing razor; weeing razor; like peeing razor;
         passing razor; dysuria
        more contraception: condom break; condom breaks; condom has broken; condom tore; condom
         leaked; broken condom; condom failed
        more redder: grown from # cm to # cm; grown from _4 to; spread from # cm; warm red tender;
         red tender patch; red patch _4 grown; redness _3 grown; redness _3 spreading; redness has
         spread
        more wellbeing_strong: passing urine as usual; drinking rehydration _2 well; watching
         television; up and about; tolerating fluids
        more benign_strong: blister _3 heel; new shoes; first day of _2 period; similar to those of
         previous; respond to ibuprofen; responds to ibuprofen; respond to paracetamol; responds to
         paracetamol; head lice; nit lotion; settle a row; bites my head off; could sleep for
         england; out of the clothes he
        more mother_ill: breastfeeding her # week; breastfeeding his # week; area on her _1 breast;
         area on my _1 breast; patch on my _1 breast; patch on her _1 breast; wedge on my; red area
         on her; right breast; left breast
        more exert_mild: slightly breathless; mildly breathless; little breathless; bit breathless
         on; breathless climbing stairs but; comfortable at rest; fine at rest; only on hills
        more toothache: filling fell out; lost filling; lost a filling; filling came out; top
         tooth; back tooth; tooth throbs; tooth is throbbing; cracked tooth; wisdom tooth; tooth is
         killing
        more bites: dog bite; cat bite; terrier got me; dog got me; puncture marks; bitten by a;
         dog nipped; cat bit
        cue hypothetical cover clause: thinks _1
         hilarious/funny/great/brilliant/fun/lovely/amazing/boring; cant follow
         people/conversation/conversations/the plot/recipes/instructions/films/what theyre
         saying/him on; can hardly follow people; follow people in; follow conversations
        more tired_ok: snores; snoring; snore; apnoea; cpap; stops breathe at night; nods off in
         front; years
        more old_leak: flow; get up to pee; getting up to pee; three times a night; twice a night;
         slow stream; dribbling after; dribble after; dribbling afterwards; enlarged prostate; psa
        pseudo: movements/moving/kicks/kicking _2 slowed/slowing/settled/stopped/changed; slowed
         right down; =has slowed down since; slowed down changed
        pseudo: sick/tired/weary of being/living/existing/this life; sick of waking; sick of life
        current acute: =never had one before; first time ever; for the first time; =never happened
         before; =never had a fit before; =never before today; killing her/him and
        cue idiom cover clause: twice/once/three/four a/per day; twice daily; three times a day;
         four times a day; # times a day; twice a week; three times a week
        more bleed_ok: cold pack; ice pack; wrapped in a towel; wrap _2 in a towel; cool compress
        cue hypothetical both sentence: leave no lasting; leaves no lasting; this leaflet; leaflet
         explains; are usually harmless; is usually harmless; what they are and; most _3 harmless
        cue idiom cover clause: tender neck glands; painful neck glands; swollen neck glands; neck
         glands; glands in _1 neck; glands _2 up
        pseudo: movements/kicks/kicking/moving _6 stopped after/since/at/from; changed or stopped
         after; slowed or stopped; slowed down or stopped; slowed or stopped after
        cue idiom cover clause: all nonsense; is it nonsense; nonsense or; load of nonsense; load
         of rubbish; what nonsense; stuff and nonsense; or is it all; pushing us/me/him/her/them
         away/off; pushes us/me/him/her away/off; nearly choked on; almost choked on; dead leg
         from; dead leg from sitting; ruins my; down to the ground
        more tired_ok: night terror; night terrors; back to sleep; wakes screaming; sleep tips;
         bright as a button; sleep training; toddler sleep
        term both_ok_leg: dead leg; pins and needles; too long; goes after; wears off; minute or
         two
        cue idiom cover clause: could _1 strangle/throttle/murder/swing for him/her/them; could
         have strangled/throttled/murdered him/her/them; kill me with embarrassment; killed me with
         embarrassment
        cue chronic both sentence: as she has for; as he has for; as i have for; as she always has;
         as he always has; same as always; like she has for years; like he has for years
        cue media both sentence: story in the paper; story in the news; a footballer who; that
         footballer; footballer who collapsed; in the local paper; article about
        more speech_event: choked up; during the speech; during his speech; during her speech;
         90th; 80th; 70th; birthday speech; gave a speech; make a speech; making a speech; dads
         speech; fathers speech; a toast
        more label_ok: calpol once; once so far; gave him calpol once; gave her calpol once; only
         once
        cue other_person forward clause: telling me about; keeps on about; a story about; stories
         about; heard about a; reading about; a lad in her; a lad in his; a lad in our; a lad in
         the; a friend of a friend; someone at work whose; her cousin s; in her street who; in our
         street who; in the street who
        cue idiom cover clause: the laser; laser treatment; laser hair; laser eye; laser clinic;
         laser surgery; laser removal; for the laser; lasered; peak flow was a bit low; peak flow
         slightly low; peak flow a bit low
        more injury_leg: varicose; flat by morning; puffy by bedtime; by bedtime but; stockings
         help
        term head_ill: head _3
         anvil/exploding/explode/pounding/banging/splitting/bursting/thumping/throbbing/killing/vice/tight/thick/drum/burst/heavy/hammering;
         headache; head is; dizzy; cant see; cant read; cant make out; make out _3
         numbers/words/letters/screen/face; eyes _2 blurry/blurred/funny/fuzzy/wrong; vision;
         blurred; blurry; double; nosebleed; chest; confused; muddled; breathless; numb; slurred;
         sick; vomit~
        when hypertensive_emergency: bp_severe + head_ill
        pseudo: my head is exploding; head is exploding; head about to explode
        """#
}
