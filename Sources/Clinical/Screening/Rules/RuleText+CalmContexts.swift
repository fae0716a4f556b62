extension RuleText {
    /// What makes alarming words harmless: a lifeless culprit, a laugh, a tale of others or of long ago, a screen, a trade.
    static let calmContexts = #"""
        set lifeless: job jobs work deadline deadlines exam exams bill bills traffic heat pollen
         weather commute wait waiting queue tie collar diet shoes heels boots homework paperwork
         forms tax taxes mortgage rent revision silence boredom suspense nerves prices interview
         interviews meeting meetings spreadsheet emails studying coursework dissertation humidity
         uniform jumper bra jeans trousers waistband mask lockdown politics rota shifts overtime
         training treadmill bootcamp curiosity anticipation hayfever
        set kills: killing kills kill strangling strangles choking chokes suffocating suffocates
         poisoning murdering murders crushing drowning smothering finishing destroying slaughtering
         butchering throttling hanging roasting frying cooking melting boiling baking
        set whom: me us him her them my everyone everybody our you
        cue idiom cover clause: @lifeless _4 @kills _1 @whom; @lifeless _3 @kills _1 @whom _3
         death; hay fever _3 choking/strangling/suffocating _1 @whom; suffocating
         heat/weather/room/office; office/room/flat/bus/train/tube/train is suffocating
        set masters: boss manager bank company clients government council hmrc school deadline
         deadlines mortgage editor publisher
        cue idiom cover clause: basically/practically/virtually/metaphorically/figuratively _2
         held/holding/put/had/got _2 gun to _2 head/heads; @masters _4
         held/holding/holds/put/puts/got/had/have/has _2 gun to _2 head/heads _4
         to/over/about/for/until/unless/this; deadline/deadlines/mortgage/exams/work/boss/bank _4
         gun to _2 head/heads; gun to _2 head/heads _2 over/about _3
         deadline/deadlines/mortgage/rent/report/job/contract/wedding/exam/exams/essay/bills/project/holiday/date;
         gun to _2 head/heads _2 to get/sign/finish/choose/pick/decide; if you held a gun; put a gun
         to my head and asked; with a gun to my head id say

        cue idiom cover clause: laughed/laughing/laugh/laughter/giggling/giggled/giggles _3
         till/until/til/that/so/much/hard _5 breathe/breath/cried/died/die;
         laughed/laughing/laugh/giggling so/too hard/much _5 breathe/breath;
         crying/cried/creased/doubled/killing with/up laughter _6 breathe/breath; breathe/breath
         for/from/with laughing/laughter/giggling; died/dying/die laughing; died/dying/die of
         laughter/embarrassment/boredom/shame; choking/choked with/on laughter; in stitches
         laughing; wet myself laughing; nearly wet myself laughing; peed myself laughing
        cue idiom cover clause: cooking _3 poison/poisoned/poisons; poisoned _5 cooking; poisoned
         haha; poisoned lol; poisoning haha; trying to poison us lol; trying to poison me lol;
         trying to poison us with _1 cooking
        set chore: filling doing getting trying paying sorting dealing finding parking booking
         packing planning moving filing claiming insuring
        cue idiom cover clause: worst/biggest headache _7 is @chore; worst/biggest headache _7 is
         _1
         teenager/teenagers/boss/kids/car/tax/council/paperwork/insurance/landlord/ex/school/parking/job/builders/neighbours/broadband
        cue idiom cover clause:
         phone/laptop/plants/plant/tomatoes/keyboard/remote/airpods/watch/chips/salad/pasta/garden/lawn/seedlings
         _4 drowned/drowning; drowned/drowning/drown in/under _2
         coffee/gravy/ketchup/sauce/vinegar/tea/work/paperwork/emails/washing/laundry/debt/homework/nappies/admin/bills/marking/orders/custard;
         drowned out; drowning my sorrows; drowned my sorrows
        cue idiom cover clause: nearly/almost/practically had _2
         stroke/fit/seizure/attack/coronary/aneurysm/embolism _2 lol/haha/when/at/over/seeing;
         having a fit about; had a fit when she saw; had a fit when he saw; throw a fit; threw a
         fit; fit of _1 giggles/laughter/rage/pique; fitting in; fits in; fitting nicely; fitting
         well; fitting better; fitting room; fitting for _2
         dress/suit/shoes/kitchen/wheelchair/glasses; dress fitting; bra fitting; shoe fitting;
         fitting me in; fit me in; stroke of luck/genius/midnight; fit and well; fit and healthy;
         fit and active; keep fit; pretty fit; very fit; fit for my age; fit for his age; fit for
         her age; shot of espresso; at the stroke of
        set dull: reminders appointments texts emails adverts sugar chocolate cuteness telly love
         sunshine christmas cheese information meetings paperwork glitter pink nostalgia carbs news
         garlic vitamin tea biscuits cake football politics wedding baby
        cue idiom cover clause: overdose/overdosed/overdosing/overdosed of/on _2 @dull; overdose of
         the
        cue idiom cover clause:
         nits/lice/ants/wasps/slugs/weeds/germs/bugs/mice/fleas/mould/flies/moths/mites/bedbugs/worms/bacteria/virus/viruses/plants/houseplants/mosquitoes
         _6 kill/killing/killed/kills _1 them/it/off/all; kill/killing/killed/kills _2
         nits/lice/ants/wasps/slugs/weeds/germs/bugs/mice/fleas/mould/flies/moths/mites/bedbugs/worms/bacteria/time/mood/vibe;
         killed it at; killing it at; killing it in; absolutely killed it
        more homicide_ok:
         back/knee/knees/foot/feet/hip/shoulder/neck/head/tooth/teeth/ear/stomach/belly/tummy/leg/legs/ankle/wrist/elbow/hand/testicle/testicles/testical/nut/nuts/ball/balls/side/throat/chest/eye/toe/heel/shin/gums/piles/joints
         _5 killing him/her/them/my; waiting is killing; suspense is killing; wait _3 killing; pain
         is killing; pain _3 killing him; pain _3 killing her; this waiting _3 killing; cold _3
         killing; heat _3 killing; itch _3 killing; cough _3 killing
        cue idiom cover clause: time off work; time off school; day off work; days off work; days
         off school; days off sick; week off work; weeks off work; have time off; need time off;
         take time off; have a day off; need a day off; off work; off school; off sick; signed off;
         year off; morning off; afternoon off; took off; take off; blow off steam; drop off; pick up
         and drop

        set wasdone: had got was were took fell broke hit knocked banged collapsed fainted suffered
         cut tried hurt burned burnt injured attacked stabbed bitten passed lost bled haemorrhaged
         tore ended haemorrhage
        cue historical cover clause: @wasdone _8 at
         uni/university/college/sixth/polytechnic/boarding; @wasdone _8 in the
         army/navy/raf/forces/marines/paras/tas/cubs/scouts/brownies; i @wasdone _8 at school;
         @wasdone _8 as a student/cadet/squaddie/teenager/kid/child/toddler; @wasdone _8 with my
         first/second/third/last/eldest/youngest; @wasdone _8 in my last pregnancy/labour/birth;
         @wasdone _8 with _2 last pregnancy/baby/birth; unconscious at school; knocked unconscious
         at school
        cue historical forward clause: with my first i; with my second i; with my third i; with my
         last i; last time i was pregnant; my first labour; my last labour; my second labour; my
         previous labour; my first birth; my last birth; my first delivery; my last delivery; my
         first baby was; my last baby was
        cue historical both sentence: that was in @past_year; that was @past_year; this was in
         @past_year; it was in @past_year; this was back in; that was back in; that was years; it
         was years ago; it was ages ago; that was ages ago; that was decades; never had it looked
         at; never got it looked at; does it matter now im #; does that matter now im #; now im #;
         now in my forties; now in my fifties; now in my sixties; discharged in @past_year
        pseudo: now im # weeks/hours/days/minutes; now im # weeks
        cue historical forward clause: in @past_year
        cue other_person cover clause: choked/bled/burned/burnt/beaten/stabbed/froze/frozen/drowned
         to death; burned/burnt to death _4 fire; drowned last summer/year/month/week; died in _2
         fire/flood/crash/accident
        set family_far: sister sisters mum mother aunt auntie aunty gran nan grandmother grandma
         cousin niece friend mil sil
        cue other_person cover clause: @family_far bled _3 after/with/for/when _4
         hers/twins/birth/births/babies/kids/both/tooth/extraction/daughter/son; @family_far _1
         haemorrhaged/haemorrhage/tore/collapsed _3 after/with/having/when; @family_far bled
         badly/heavily/lots/loads
        more asked: how many units of alcohol; how many units can i drink; how many drinks; how
         many glasses; how many pints; how many units a week
        more attack_fine: was arrested; been arrested; got arrested; hes been arrested; convicted;
         conviction; in prison; in jail; behind bars; restraining order; non molestation; in a
         refuge; in the refuge; safe at; safe now; shes safe; im safe now; he is in prison; divorced
         him; left him; two years ago; moved away from him
        more hits_ok: was arrested; been arrested; convicted; in prison; in jail; restraining
         order; in a refuge; in the refuge; safe at; shes safe; im safe now; divorced him; needs to
         register

        cue media both sentence: watching casualty; watched casualty; on casualty; casualty last
         night a; casualty episode; holby city; call the midwife; midwife last night had; hospital
         drama; medical drama; police drama; on 24 hours in; 24 hours in a e is; one born every;
         ambulance programme; ambulance documentary; coronation street; hollyoaks; emmerdale;
         eastenders; strictly; bake off; love island; im a celebrity; the traitors; silent witness;
         peaky blinders; happy valley; the crown; house of the dragon; doctor who; midsomer; vera;
         luther; sherlock; grand theft auto; fortnite; call of duty; on a podcast; in a podcast; the
         podcast; crime podcast; audio drama; on the archers; the archers; school play; nativity;
         panto; amateur dramatics; am dram; drama club
        cue chronic cover clause: breathe/breathing/inhale/inhaling _4 smoke/fumes/dust/gas _3
         lot/daily/regularly/living/years; breathe/breathing/inhale/inhaling _4 smoke/fumes/dust/gas
         every/all day; breathe/breathing/inhale/inhaling _4 smoke/fumes/dust/gas at work; around
         smoke a lot; around fumes all day; as a firefighter i breathe in smoke; as a welder i
         breathe in
        cue hypothetical cover clause: how many units/drinks/pints/glasses/coffees/beers/shots _8
         too many/much; how much alcohol/wine/beer/coffee/caffeine _6 too much;
         does/would/will/can/could/is drinking/eating/swallowing/taking/licking _5
         cure/help/work/good/prevent/treat
        cue hypothetical both sentence: obviously not doing it; obviously not going to; not that i
         would; not that id ever; he hasnt done it; mine hasnt; mine hasnt done; just settling an
         argument; just curious no; lol he hasnt; lol she hasnt; haha he hasnt; haha she hasnt; for
         a pub quiz; for my novel; for a novel; for my book; for my story; for a story im; for my
         screenplay; for a murder mystery; for my dissertation; for my essay; for a debate
        more label_ok: only gave me #; only gave us #; only sent me #; gave/given/sent/supplied
         me/us _1 # _6 instead/not/rather; short changed; shortchanged; owe me #; owes me #; short
         by; came up short; hand them in; hand in; hand back; take them back; take back
        more faint_ok: vasovagal; vaso vagal; blood donor; donor session; donating; giving blood;
         gave blood; blood taken; having blood; simple faint; at the dentist; saw a needle; at the
         sight; fainted at the vets
        pseudo: watching _4 when my/he/she/i/his/her/dad/mum/husband/wife/our; watching tv and;
         watching telly and; watching the telly and; watching tv then; watching a film and; watching
         the match and; watching football and
        pseudo: fitting in the/his/her/my/our
         kitchen/bathroom/bed/cot/street/garden/hall/car/arms/shop/aisle/bath/road/classroom/playground/lounge/pushchair;
         fitting in front of me; fitting in my arms; fitting right now; fitting on _2 floor/sofa/bed
        pseudo: # instead of #; # instead of one; # instead of two; # instead of half; # instead of
         once; double instead of; # mg instead of #; # ml instead of #; # mls instead of #; # units
         instead of #; daily instead of; every day instead of
        term swap_big: took/taken/had/swallowed/gave/given/injected _4
         10/12/14/15/16/18/20/24/25/30/40/50/60/80/100 _3 instead of; 10/100/ten/hundred/20/fifty
         times _3 dose/calpol/amount/strength/insulin/morphine/medicine/prescribed; ten times too
         much; 10 times too much; ten times his; ten times her; 10 times his; 10 times her
        term swap_ok: short changed; pharmacy gave; chemist gave; sent me; only gave; minutes;
         hours; days; exercise; sets; reps; lengths; pounds; photos
        when overdose_poisoning: swap_big + med_kind|drug|calpol_word !swap_ok
        term calpol_word: calpol; nurofen; piriton; ibuprofen; paracetamol; syrup; suspension;
         drops; sachet; melatonin
        """#
}
