extension RuleText {
    /// Words that several categories share, and what makes a mention harmless, further to the tables above.
    static let conceptsShared = #"""
        set becoming: purple blue white grey gray black red yellow green pale cold numb floppy
         limp stiff rigid quiet dusky blotchy mottled dark hard tight hot puffy swollen weird
         funny strange mad crazy dizzy blind dead up into straight through all very really so
         completely worse hazy fuzzy blurry wrong bad
        set away: away off down
        set cloths: towel towels bandage bandages dressing dressings plasters pads flannels
         rolls roll
        more chestsite: across front; front of my chest; upper chest; left breast; under left
         breast
        more chest_word: across front; left breast
        more trunk_word: interscapular; mid back; upper back; lower back; middle of my back;
         breastbone
        more faint: everything _2 dark/black/grey/white/dim; going dark; goes dark; went dark;
         world _2 grey/black; going grey; eyes going black; see black; seeing black; head
         swimming; legs going
        pseudo: @not _1 stopped after; @not _1 stop after; @not _1 eased after; @not _1 settled
         after; @not _1 gone after; @not _1 improved after; @not _1 better after; @not _1 go
         after; @not _1 subsided; @not _1 resolved; @not _1 cleared; @not _1 disappeared; @not
         _1 recovered; @not _1 fully recovered; not fully recovered; has not stopped; have not
         stopped; has not gone; have not gone; not gone after; not improved; not goes away; does
         not go away
        pseudo: stopped draining; stopped working; stopped feeding; stopped drinking; stopped
         eating; stopped talking; stopped answering; stopped passing; stopped weeing; stopped
         urinating; stopped kicking; stopped sweating; has stopped draining; has stopped
         working; has stopped feeding; has stopped drinking; has stopped passing; has stopped
         talking; has stopped answering; has stopped responding; has stopped kicking; has
         stopped sweating; has stopped eating; suddenly stopped
         talking/moving/breathing/responding; settled in; settled on; settled into; settled low;
         settled down low; settled in the lower; settled in my; settled to the; has settled in;
         has settled on
        pseudo: go back in; goes back in; going back in; pops back in; push back in; pushed
         back in; put back in; push it back in; slide back in; went back in; pop back in; slip
         back in; back in a; back in an hour; back in bed
        pseudo: now gone _1
         dusky/purple/black/blue/white/grey/cold/hot/numb/floppy/limp/quiet/stiff/hard/
         blotchy/mottled/red/dark/yellow/pale; now gone
         to/into/up/down/all/really/very/through/right; has gone _1
         dusky/blotchy/mottled/hard/dark/very/really/all/completely; now gone straight
        more anticoagulated: thin the blood; thins the blood; thin my blood; thins my blood;
         blood thinning; medicine _2 thin; tablets to thin; stop _2 clotting; stops _2 clotting;
         prevent clots; anti clotting; lixiana; blood thinning tablets; on thinners
        more confused: talking daft/silly/tosh/twaddle/garbage/jibberish/gobbledegook/wrong;
         away with the birds; making up words; calling me by; called me by; wrong name; in
         pyjamas; in _2 nightie; tried to go to work; thinks hes at; thinks shes at; thinks its
        pseudo: need my _3 more often; need my _2 inhaler/puffer/reliever
         every/more/again/constantly/all
        pseudo: its/hes/shes/theyre/has/have/now/all/thats/been/ive/im/skins gone _1 @becoming
        pseudo: on and off for _2 hour/hours/minutes/mins/hrs; on and off since _2
         morning/lunch/lunchtime/breakfast/yesterday/night/dinner/tea/noon/then; on and off all
         day/morning/night/afternoon/evening; on and off today; comes and goes since _2
         morning/lunch/yesterday/night; coming and going since _2 morning/lunch/yesterday/night;
         off and on since _2 morning/lunch/yesterday/night; off and on all day; off and on for
         _2 hour/hours
        current acute: for an hour; for half an hour; for about an hour; for hours; all day;
         all morning; all night; all afternoon; all evening; since lunch; since lunchtime; since
         dinner; since tea; since noon; since teatime; since breakfast; since waking; since i
         woke; within the hour; in the last hour
        cue idiom cover clause: coming out of it; comes out of it; came out of it; come out of
         it; blood out of it; pus out of it; stuff out of it; grow out of it; grown out of it;
         best out of it; anything out of it; discharge out of it; something out of it; most out
         of it; water out of it; get out of it
        more unresponsive: =no signs of breathe; =no sign of breathe; =no signs of life; start
         chest compressions; start compressions; doing compressions; =no breathe; =not breathe
         and
        more postpartum: giving birth; of giving birth; after having a baby; weeks of birth;
         weeks of giving; postnatally; after childbirth; childbirth; after your baby is born;
         after the birth of
        more rash: dots; dot; pinprick dots; flecks; freckles that
        pseudo: goes/went/go/going/gone @away and/but/then _3
         back/returns/returned/returning/return/again; eased/settled/stopped/gone/went _1
         but/then/and _3 back/again/returned/returns; eases/settles/stops but/then/and _3
         back/again/returns; comes back
        more numb: lose feeling; lose the feeling; losing feeling; loses feeling; lose
         sensation; losing sensation; loses sensation; =no longer feel; feeling has gone
        more near_drown: near drowning; near drowned
        more chest_tight: bar/hoop/band/iron/plank/block/log/weight/ring/vice _4 @chest;
         bar/hoop/band/iron _4 breastbone; squeezes _3 @chest; crushes _3 @chest; someone _3
         @chest with a; clamp _4 breastbone
        cue resolved backward message: draining fine; draining well; draining ok; draining
         again; working again; flushed it; unblocked it
        cue hypothetical both sentence: how does a _4 work; how does an _4 work; how do _4
         work; actually work; how it works; how they work; writing about; writing a story; for
         college; for my degree; for my assignment; for my dissertation
        cue other_person forward clause: support people who; work with people who; people who
         hear; clients who; patients who; help people who; look after people who
        more trunk_word: front to back; through me; through my body
        more faint: swimmy; floaty; spaced; going woozy; feel woozy; head is swimming
        pseudo: when i was on the loo/toilet/bus/sofa/phone/train/stairs; when i was
         doing/sat/sitting/watching/eating/walking/driving/cooking/having/making/getting/lifting/washing/hanging/
         carrying/bending/brushing/out/putting/running/mowing/gardening/working; when he was
         doing/sat/sitting/watching/eating/walking/driving/running/playing/out; when she was
         doing/sat/sitting/watching/eating/walking/driving/running/playing/out
        pseudo: was right as rain; were right as rain; been on _3 for years/months/ages; on _3
         for years; taking _3 for years; taken _3 for years; takes _3 for years; had it for
         years; steroids/prednisolone/prednisone/warfarin/insulin/ inhaler/inhalers _2 for
         years/ages/months; smoked for years; smoke for years; drinking for years; drunk for
         years; married _2 for years
        cue resolved backward message: job done; did the trick; happy days; all sorted; sorted
         now; right as rain now
        cue administrative both clause: protocol; protocols; policy; policies; guideline;
         guidelines
        more arm_jaw: upper back
        cue historical both sentence: long behind me; all behind me; behind me now; well behind
         me; in my past
        cue hypothetical both sentence: doubles _1 risk; raises _1 risk; raise _1 risk;
         increases _1 risk; risk of having; risk of a; chance of having; likelihood of; lowers
         _1 risk; lower _1 risk; reduces _1 risk; lower the chance; lowers the chance
        cue hypothetical both sentence: drill; drills; refresher; first aider; role play; mock
         exam; scenario
        cue historical cover clause: suicidal at uni; suicidal at university; suicidal at
         college; suicidal at school; suicidal as a; suicidal in my; suicidal when i was;
         suicidal back in
        more doom: fading; slipping away; fading away; like im fading
        pseudo: pets _2 ill/unwell/sick/too; pets are ill too; and pets; pet is ill too
        cue hypothetical both sentence: if my toddler ever; if my child ever; if my baby ever;
         if we ever; if anyone ever; what would i do; just reading about; reading up on; the
         same as a; same thing as
        cue media both sentence: hospital drama; medical drama; drama on; binge watched; binge
         watching; box set; soap opera; thriller; horror film
        pseudo: without knowing; without warning; without feeling; without realising; without
         realizing; without noticing; without meaning; without control; without being able;
         without help
        pseudo: stops for ages; stopped for ages; stops for a
        """#
}
