extension RuleText {
    /// Farewells, force, packs swallowed, deep water; and calm deeds that sound like them.
    static let widerDeeds = #"""
        pseudo: tooth came out; teeth came out; tooth was out; stitch came out; stitches came out;
         drain came out; plug came out; tube came out; catheter came out; scab came off; since _3
         came out
        term all_over_soon: itll all be over; it will all be over; itll be over by; all be over by;
         be all over by; over by _2 weekend; over by tonight; over by tomorrow; over by morning;
         wont have to worry about me; wont need to worry about me; wont hear from me again; last
         youll hear; last you will hear; last message from me; last time i write
        term tidy_end: written to everyone; wrote to everyone; written to them all; written to my;
         wrote to my; paid _2 bills; paid my bills; affairs in order; sorted my affairs; will is in;
         my will is; =dont send anybody; =dont send anyone; please dont send; =dont call anyone;
         =dont call the police; =dont try to stop; =dont come looking; sorry for everything; goodbye;
         love you all;
         burden; cant go on; @cannot go on; better off
        when suicide_self_harm: all_over_soon + tidy_end !last_ok => emergency
        term about_to: harm/harmed/hurt/cut _1 yourself/myself/himself/herself _4 about to; about to
         harm/hurt/cut/kill _1 yourself/myself/himself/herself; going to harm/hurt/cut/kill
         yourself/myself/himself/herself
        term about_do: about to do it
        term some_slack: myself some slack; myself some time; myself a break; myself in half; myself
         a slice; yourself some slack
        when suicide_self_harm: about_to !accident_cut|some_slack => emergency
        when suicide_self_harm: about_do + wants_death|hopeless|self_harm|goodbye => emergency
        term made_sex: force/forces/forced/forcing/make/makes/made/making _1 you/me/her/him/us to
         have sex; force/forces/forced/forcing/make/makes/made/making _1 me/you/her/him have sex;
         have sex when _2 @not want; sex against _1 will; pressured into sex; pressures me into sex;
         forcing himself on me; forced himself on; forces himself on; forces me into sex; forced
         into sex; =wont take no for an answer in bed; sex without _2 consent
        when abuse_violence: made_sex !assault_ok => urgent
        term wound_round: around _2 wound; around _2 cut; round _2 wound; round _2 cut; wound edges;
         edges of _2 wound; around _2 stitches; round _2 stitches; near _2 wound; around _2 bite;
         around _2 scar; around _2 ulcer; around _2 sore
        term turned_black: turn/turns/turned/turning/gone/going/goes/went/become/becoming/becomes _4
         black/purple/grey/dusky
        when severe_soft_tissue_infection: wound_round ~ turned_black !bruise_just
        term bruise_just: bruise; bruising; bruised; bump; black eye; scab; dissolving; stitches
         black
        term deep_belly: pain _4 boring/drilling/going _4 back; boring through; bores through;
         straight through to my back; right through to my back; through to _2 back
        term top_belly: top of _2 belly/tummy/stomach; upper belly; upper tummy; upper stomach;
         epigastric; under my ribs; below my ribs; pit of _2 stomach
        when acute_abdomen: deep_belly + top_belly + sick_too => emergency
        cue idiom cover clause: the seizure of; seizure of the; seizure of power; seizure of assets;
         cant see progress; cant see _2 progress; cant see any improvement; cant see any change;
         cant see _2 difference; cant see it happening; cant see it getting; cant see it working;
         cant see myself; come back to; came back to; comes back to; come back for; came back for; call me back; call back; ring me
         back; ring back; get back to me; hear back; heard back; write back; give it back; giving
         back; bounce back; bounced back; look back; looking back; go back to work; back to work;
         back to normal; back to school
        alias moving: moovin mooving muving muvin moovng movin
        alias move: moov muve
        term one_grin: grinning on one side; smiling on one side; smile on one side; smiles on one
         side; grin on one side; grins on one side; half a smile; half her smile; half his smile;
         only half _2 smile; smile is crooked; crooked smile; lopsided grin; lopsided smile; wonky
         smile; smile _2 wonky; one side of _2 smile; smile @not _2 match
        term marble_talk: mouthful of marbles; mouth full of marbles; marbles in _2 mouth; cotton
         wool in _2 mouth; talking like _5 marbles; talking like _3 drunk; talks like _3 drunk;
         sounds drunk; sounding drunk; thick tongue; tongue too big; talking through treacle; words
         like porridge
        when stroke_tia: one_grin + marble_talk|speech_bad|talk_bad|sudden_strict !born_crooked
        when stroke_tia: marble_talk + one_side|face_droop|limb_weak|sudden_strict !born_crooked
        term born_crooked: dentist; injection; filling; since birth; bells palsy; since childhood;
         braces; wine; drinking; pints; beers; party; stag do; hen do
        term whole_pack: bottle of; bottles of; box of; packet of; pack of; strip of; strips of;
         whole bottle; whole box; whole packet; entire bottle; entire box; handful of; handfuls of;
         all of my
        term downed_it: necked; downed; swallowed; took; taken; guzzled; chugged; drank; drunk;
         popped; knocked back; put away; swigged; sank
        term med_name: cough medicine; cough syrup; cough mixture; codeine; co codamol; cocodamol;
         cold remedy; cold medicine; antihistamines; antihistamine; sleeping tablets; sleeping
         pills; painkillers; paracetamol; ibuprofen; aspirin; blood pressure tablets; heart tablets;
         antidepressants; piriton; night nurse; calpol; benadryl; nytol; my meds; my tablets
        when overdose_poisoning: downed_it ~ whole_pack ~ med_name !pack_ok
        term pack_ok: last month; over the week; over the month; finished the course; as prescribed;
         as directed; bought; chemist gave; went to the shop; need another; need a new; run out; ran
         out; to the pharmacy; over _2 winter; this winter; through _2 winter; getting through; gone
         through; in the last month; took back; taken back; from my desk; from my bag; on holiday;
         with me; to work; in my suitcase; handed in; to be disposed
        term heart_pills: heart tablets; heart pills; blood pressure tablets; digoxin; warfarin;
         diabetes tablets; insulin; lithium; methotrexate; morphine; water tablets; blood thinners
        term days_at_once: three days of; two days of; four days of; days worth of; week of; a weeks
         worth of; double dose; twice by mistake; two lots of; extra dose; extra lot of; all of her
        when overdose_poisoning: days_at_once ~ heart_pills !pack_ok|dose_ask
        term dose_ask: left; leftover; need; enough for; supply; on holiday; run out; spare
        term one_eye: one eye; left eye; right eye; in one eye; out of one eye; my good eye; one of
         my eyes
        term sees_none: sees nothing; see nothing; seeing nothing; nothing but grey; nothing but
         black; only grey; only black; just grey; just black; all grey; all black; pitch black; gone
         grey; gone black; went grey; went dark; gone dark; blank; blacked out; =no picture; like a
         fog
        when acute_vision: one_eye ~ sees_none !eye_shiner => emergency
        term eye_shiner: black eye; punched; bruise; eyeshadow; mascara; closed it; close it; patch
        term pulled_out: pulled _2 from; pulled _2 out; fished _2 out; dragged _2 out; got _2 out
         of; hauled _2 out; lifted _2 out; under water; underwater; went under; been under; gone
         under; submerged; face down in
        term pulled_place: hot tub; bath; bathtub; pool; pond; lake; river; sea; canal; paddling
         pool; water butt; swimming pool; jacuzzi; reservoir; loch; waves; surf; dock; harbour;
         ditch; bucket
        term water_after: cough~; foam; foaming; froth; frothing; frothy; wheez~; sleepy; drowsy;
         limp; blue; grey; =not breathing; =isnt breathing; breathing fast; breathing funny; being
         sick; vomit~; confused; unresponsive; unconscious; shivering
        when drowning: pulled_out ~ pulled_place + water_after !drown_no
        term drown_no: phone; toy; dog; ball; keys; cat; cold now; last summer; last year; kit;
         towel
        more gastro_mild: puking; puked; chucking up; bringing up
        cue idiom cover clause: picking at them; picking at my _1 lips/skin/nails/spots/scab/scabs;
         picking at the scab; picking at the spots; picking at it; picking at my food; picking at
         her food; picking at his food; picking at dinner; picking at my cuticles; picking at _1
         stitches
        more tiny_bleed: bleeding a little; bleeding a bit; bleeding slightly; bleeds a little;
         bleeds a bit; oozing a little; oozing a bit; a little blood; bit of bleeding; little bit of
         blood; small amount of blood; slight bleeding; spot of blood; trickle
        term breath_count: breathing # a minute; breathing # per minute; breathing # times a minute;
         # breaths a minute; # breaths per minute; breathing at # a minute; breathing at #;
         breathing rate of #; breathing rate is #; resp rate #; respiratory rate of #; respiratory
         rate #
        term blue_ends: hands are blue; fingers are blue; toes are blue; feet are blue; hands have
         gone blue; fingers have gone blue; hands gone blue; fingers gone blue; blue hands; blue
         fingers; blue nails; nails are blue; fingertips are blue; blue fingertips; lips are blue;
         blue lips
        when sepsis: infection + breath_count ~ blue_ends
        when severe_dyspnoea: breath_count + blue_ends
        term fewer_moves: fewer movements; less movement; fewer kicks; less kicking; less kicks;
         movements have slowed; movements have reduced; movements have lessened; change in _2
         movements; movements changed; =no movements; movements are weaker; weaker movements
        term from_baby: from _2 baby; baby; babys; in _2 womb; bump; unborn
        when reduced_fetal_movement: fewer_moves ~ from_baby !crawl_word
        term crawl_word: bowel; crawling; crawls; crawl; cot; physio; rattle; joint; stool; poo
        more long: had it # months; had it # years; had it for # months; had it for # weeks; for
         some weeks; for some months; since i was _1 kid; since i was _1 child; since i was _1
         teenager; half a year; on for # months; been on it # months; past # months; third this
         year; for a few months; for a couple of months; for couple of months; checked with _3 tape;
         all year
        set baby_clothes: babygrow babygro vest cardigan bobble onesie romper sleepsuit pyjamas
        cue idiom cover clause: blue/pale/grey/purple/white/black _1 @baby_clothes
        pseudo: pen wore off; epipen wore off; epipen _2 wore off; pen _2 worn off; epipen _2 worn
         off; spray wore off; inhaler wore off; painkillers wore off; nebuliser wore off; adrenaline
         wore off
        more info_word: a good balm; any tips; is it bad to; is it ok to; is it okay to; can you get
         a; how do you stop; whats a good; what is a good; does it work any better; work any better;
         what helps; will i get arthritis; should i pop; do i pop; how long does it last; how long
         till; how long until; right or wrong; old wives
        """#
}
