extension RuleText {
    /// Pregnancy and birth.
    static let pregnancy = #"""
        risk early_preg: # weeks pregnant; positive test; positive pregnancy; pregnancy test;
         just found out; early pregnancy; missed period; missed my period; missed _2 period;
         period is late; period _2 late; late period; # weeks late; weeks late; might be
         pregnant; could be pregnant; may be pregnant; ectopic; miscarri~; miscarrying; think im
         pregnant; ivf; embryo transfer; coil; iud; pregnant; # days late; days late; conceived;
         pos test; test was positive; tested positive for pregnancy; period hasnt come
        term vag_bleed: pv bleeding; vaginal bleeding; bright red; losing blood; bled; bleed~;
         spotting; blood; brown discharge; clots; pads; bloody discharge; pad
        term shoulder_tip: shoulder tip; tip of _2 shoulder; shoulder hurts; shoulder _2 hurts;
         shoulder pain; pain _2 shoulder; shoulder ache; shoulder aches; tip of my shoulder
        risk late_pregnant: third trimester; second trimester; due date; due next; bump;
         labour; late pregnancy; later pregnancy; end of pregnancy; heavily pregnant; full term;
         last trimester
        group late_preg: weeks_late late_pregnant
        rule ectopic_early_pregnancy 1 urgent Ectopic / early pregnancy bleed
        define: Possible early pregnancy with one-sided pain, shoulder-tip pain, faintness or
         bleeding. Light bleeding alone is urgent.
        source: NICE NG126
        term named_ectopic_early_pregnancy: ectopic
        lists: named_ectopic_early_pregnancy
        when: early_preg|weeks_early + side_pain + faint|shoulder_tip|vag_bleed|severe|sudden
         !late_preg|early_no => emergency
        when: early_preg|weeks_early + side_pain !late_preg|early_no|test_neg => emergency
        when: early_preg|weeks_early + shoulder_tip !late_preg|early_no => emergency
        when: early_preg|weeks_early + vag_bleed +
         faint|heavy_vag|heavy_bleed|severe|shoulder_tip !late_preg|early_no => emergency
        when: early_preg|weeks_early + vag_bleed + belly_pain|cramps
         !late_preg|early_no|postpartum => urgent
        when: early_preg|weeks_early + belly_pain + faint|severe !late_preg|early_no =>
         emergency
        when: weeks_early|early_hard + vag_bleed !late_preg|early_no|postpartum
        risk early_hard: positive test; early pregnancy; miscarrying; miscarriage; newly
         pregnant; just found out im pregnant; ectopic; weeks pregnant; wks pregnant
        term cramps: cramps; cramping; cramp; period pain; period pains
        term early_no: breastfeeding; gave birth; baby; test negative; pill; menopause;
         hysterectomy; gums; piles
        term test_neg: test negative; negative test; test was negative; tests negative
        fires: 6 weeks pregnant with bad pain on one side and my shoulder tip hurts
        fires: positive test last week, bleeding now and I feel like I'll pass out
        spares: missed period, test negative, no pain, no bleeding

        term waters: watery fluid; fluid running down; fluid trickling; leaking water; water
         running down my leg; gushed; gush; soaked the bed; wet patch; constant wetness; clear
         fluid leaking; watery discharge; fluid down my leg; leaking liquid; waters leaking;
         losing fluid; losing water; fluid coming out; waters _3
         broke/broken/gone/gushed/leaking/went/break; water broke; water _2 broken; gush of
         fluid; gush of water; gush of liquid; leaking fluid; leaking waters; waters breaking;
         fluid _2 leaking; waters broke; trickle of fluid; membranes; my waters; her waters
        term contractions: contraction~; tightening; tightenings; in labour; labour pains;
         labour; cramps every; pains every # minutes; period type pains; period pains coming;
         contracting; waves of pain; pain every; surges; regular pains
        term cord_part: cord _4 out/coming/hanging/there/visible/feel; see _2 cord; feel _2
         cord; looks like a cord; umbilical cord; foot coming; foot is out; feet coming; hand is
         out; arm is out; bum first; breech and; leg is coming; foot hanging; cord hanging; feel
         a foot; see a foot; something hanging; loop of cord; rope; something coming out
        term birth_now: head _2 showing; head is out; head is coming; crowning; baby is coming;
         baby _1 coming; baby coming; need to push; urge to push; giving birth now; pushing; see
         _3 head; born in; babys head; wants to push; about to give birth; having the baby;
         having the baby now; baby is out; just gave birth at home; placenta; delivered at home;
         feel _2 head between; bearing down; feel the head; gave birth in
        term hard_belly: belly _3 hard/rock/board/solid/tight; stomach _3
         hard/rock/solid/tight; bump _3 hard/rock/solid/tight/tender; rock hard; constant pain;
         womb; =never softens; wont soften; bump is solid; tummy _3 hard/rock/solid
        term baby_out_bleed: gave birth; had my baby; had a baby; postpartum; section; since
         birth; birth; delivered; delivery
        term waters_strict: my waters; her waters; waters _3
         broke/broken/gone/gushed/leaking/went/break; water broke; waters broke; waters have
         gone; water _2 broken; waters breaking
        rule obstetric_emergency 1 emergency Late-pregnancy, labour or postpartum emergency
        define: Bleeding late in pregnancy, early labour or waters, cord or limb showing, hard
         constant belly, birth now, heavy bleeding after birth.
        source: NHS Vaginal bleeding in pregnancy; RCOG GTG 63
        when: cord_part2
        term cord_part2: baby _2 foot; babys foot; baby s foot; foot is coming; foot _3 coming
         out; babys hand; babys arm; arm _2 coming out; cord is out; cord hanging; cord _3
         coming; feet first coming; bum coming
        when: late_preg + vag_bleed !gums|postpartum|show_ok
        when: late_preg + waters !term_ok
        when: weeks_preterm + contractions|waters
        when: waters + contractions + late_preg|early_labour|pregnant
        when: waters_strict + green_waters|cord_part|vag_bleed|fever|sudden
        when: cord_part + waters|pregnant|late_preg|contractions
        when: birth_now + pregnant|late_preg|contractions|waters|wife|minutes_many|ambulance
         !birth_ok
        when: birth_now ~ birth_urgent
        when: late_preg + hard_belly + pain|severe|vag_bleed
        when: late_preg + belly_pain ~ severe|constant
        when: late_preg + contractions + weeks_preterm|early_labour|worsening|painful_early
        when: baby_out_bleed + heavy_vag|heavy_bleed ~ vag_bleed|heavy_clots|pads !birth_ok
        when: postpartum + vag_bleed + faint|heavy_vag|heavy_clots|heavy_bleed !birth_ok
        when: late_preg + trauma_preg + belly_pain|vag_bleed|waters|high_energy !head_bump
        term head_bump: bump on my head; bump on _1 head; on the head; small bump; tiny bump;
         little bump; forehead
        when: placenta_left
        risk weeks_preterm: preterm; premature; prem; too early; =not due for; =not due till;
         =not due until; # weeks early
        term placenta_left: placenta hasnt; placenta not; placenta wont; placenta _3 stuck;
         afterbirth _2 not
        term pads: pad; pads
        term green_waters: green; brown; meconium; smelly; pink; blood; red
        term early_labour: =not due; early; # weeks early; too early; prem; every # minutes;
         minutes apart; 29; 28; 30; 31; 32; 33; 34; 35; 36; 27; 26; 25; 24; 23
        term painful_early: every; regular; minutes
        term constant: constant; wont go; =never stops; non stop; =doesnt stop
        term trauma_preg: fell; car; hit; kicked; bump; fall
        term wife: wife; girlfriend; partner; she
        term ambulance: ambulance; now; help
        term birth_urgent: now; showing; out; ambulance; cant wait; right now; coming;
         bathroom; car; home
        term birth_ok: plan; birth plan; cot; pram; class; antenatal class; soon; next month;
         lochia; last year; years ago; head circumference; baby shower; placenta low; low
         placenta; placenta is low; anterior
        term gums: gums; nose; nosebleed; brush; piles; wipe my bum; blood pressure; blood
         test; bloods; blood results; blood sugar
        term show_ok: mucus plug; bloody show; hiccups
        term term_ok: waters are still; waters still; water bottle; tea; weeks ago; midwife is
         here; retaining water
        fires: waters broke and something like a cord is coming out
        fires: belly is rock hard and agony, 36 weeks, some dark blood
        fires: gave birth five days ago, soaking a pad every 20 minutes with huge clots
        spares: no bleeding, no pain, baby moving lots at 30 weeks

        term visual_preg: problems with vision; visual disturbance; visual disturbances; vision
         problems; photopsia; eyesight; flashing lights; flashes; blurry; blurred; vision; spots
         in front; seeing spots; seeing stars; floaters; seeing lights; sparkles; stars in my
         eyes; lights in _2 eyes; zigzags; see spots; blind spots; stars; spots before; seeing
         double; black spots; silver spots; seeing sparkles; sparkly; sparkling; blurring; spots
         before my eyes; stars in front; flashing
        term ribs_pain: under _2 ribs; below _2 ribs; top of _2 tummy; upper belly; rib pain;
         right rib; right ribs; upper tummy; epigastric; ribs; upper right; top of my belly;
         upper abdomen
        term sudden_swelling: hands _3 swollen/ballooned/puffy/swelled/ballooning/swelling;
         face _3 swollen/puffy/ballooned/swelled/swelling/puffed; swollen face; swollen hands;
         sudden swelling; feet and hands; swelling _3 face; swelling _3 hands; ballooned; puffy
         face; puffy hands; swollen up; rings wont; face and hands; hands and face; face like a
         balloon; fingers like sausages; puffed up; shoes dont fit; swelled up; hands and face
         ballooned; face ballooned; hands and face _3 swollen; ballooned overnight; swollen
         overnight
        group headache_bad: headache
        rule pre_eclampsia 2 emergency Pre-eclampsia / eclampsia
        define: After 20 weeks or within six weeks of birth: severe headache, visual trouble,
         pain under the ribs, sudden swelling, BP 160/110 or more.
        source: NICE NG133
        when: late_preg|postpartum|preg_nonearly + headache +
         visual_preg|sudden_swelling|ribs_pain|bp_pre|severe|vomiting|wontstop|pe_sign !pre_ok
        when: late_preg|postpartum|preg_nonearly + visual_preg !pre_ok|glasses
        when: late_preg|postpartum|preg_nonearly + bp_pre
        when: late_preg|postpartum + ribs_pain ~ pain +
         vomiting|headache|severe|visual_preg|sudden_swelling|bp_pre !pre_ok
        when: late_preg|postpartum + sudden_swelling + headache|visual_preg|sudden|ribs_pain
         !pre_ok
        when: late_preg|postpartum|preg_nonearly + fit
        when: mother_of_newborn + bp_pre
        when: mother_of_newborn + headache ~ severe|visual_preg +
         visual_preg|sudden_swelling|bp_pre
        when: preeclampsia_word + headache|visual_preg|ribs_pain|sudden_swelling
        risk preg_nonearly: midwife; third trimester; bump; in pregnancy; pregnancy; pregnant
         with; heavily pregnant; months pregnant; weeks pregnant
        term pe_sign: protein; wee; high blood pressure
        term preeclampsia_word: pre eclampsia; preeclampsia; eclampsia
        term pre_ok: slight; slightly; mild; early pregnancy; first trimester; weeks_early;
         glasses; kicks; kicking
        term glasses: glasses; optician; contact lens
        fires: 33 weeks pregnant with a splitting headache and flashing lights
        fires: had my baby 4 days ago, headache won't shift and my vision is blurry
        spares: 37 weeks, mild swelling in ankles, BP normal, no headache

        term baby_moves: moves; moving; movement; movements; kick~; kicked; wriggl~; wriggly;
         move; felt the baby; felt baby; feel baby; felt him; felt her; feel him; feel her; feel
         the baby; rolling; flutters; moved; punches; nudges; felt it move; hiccups; jabs;
         active; wriggle
        mod reduced: less; =not; hardly; barely; fewer; reduced; slowed; stopped; quiet;
         quieter; =no; weaker; =hasnt; =havent; =isnt; =not felt; nothing; still; decreased;
         since yesterday; =not as much; only felt; only; slower; cant feel; lazy; =not moved;
         changed; different; slowing; dropped off; gone quiet; =aint; lack of; one kick; two
         kicks; once; twice; absent; few; softer; unusually; fainter
        term no_kicks: @not _2 kicking; @not _2 moving; @not _1 been kicking; @not _1 been
         moving; @cannot remember _4 felt; last felt; when i last felt; kicking _2 less; kicks
         _3 less; kicks _3 fewer; kicks _3 weaker; less kicks; less kicking; movements have _2
         less/slowed/changed/stopped/reduced/dropped/gone; movements are _2
         less/slower/weaker/different/reduced; =havent felt _2 baby/move/him/her/kick; =not felt
         _3 baby/move/him/her/kick; moved less; moved once; =no longer kicking; =no longer
         moving; baby is still; baby _2 still; baby _2 lazy; stopped wriggling; @not _2 felt _3
         kick/kicks/move/moving/movement/movements/wriggle/wriggling; hardly felt _3
         kicks/move/movement/movements/moving; @not _2 kicked; baby _2 quiet; baby _3 stopped
         moving; baby _2 not moving; @not _3 kick/kicks; @not _2 moved; =not moving; less
         movement; fewer kicks; reduced movement; reduced movements; less movements; movements
         _3 slowed/less/reduced/stopped; movements _3 changed/weaker/fewer/dropped/down; moving
         _3 less; moving less; @not moving _3 much/usual/normal; baby _2 barely; =no movement;
         =no movements; =no kicks; @not _3 moving; movement has; hardly any movement; hardly any
         kicks; barely kicking; barely moving; barely felt; hardly moving; hardly kicking;
         =hasnt moved; stopped kicking; =isnt kicking; =isnt moving; @cannot feel _2
         baby/him/her/kicks; feel _3 move less; bump _2 quiet; slept through; fewer movements;
         only felt _3 kick/kicks; only moved; @cannot feel _2 move; quieter than; decreased
         movement; decreased movements; =not _2 active; less active; stopped moving; kicks have
         stopped; moving as; moves less; kicks less; baby gone quiet; baby has gone quiet; very
         quiet; @not felt him; @not felt her; @not felt baby; @not felt the; felt nothing; wont
         kick
        rule reduced_fetal_movement 2 urgent Reduced fetal movement
        define: Baby moving less or not at all after about 24 weeks.
        source: RCOG GTG 57
        when: no_kicks + late_preg|preg_word|tried !move_ok
        when: bump_quiet + late_preg|preg_word !move_ok
        when: moves_strict !move_ok
        when: kicks_less + late_preg|preg_word !move_ok
        risk preg_word: pregnant; bump; midwife; unborn; # weeks; expecting; weeks_late; inside
         me; in my tummy; in the womb; due date; trimester
        term tried: cold juice; cold water; lying on my side; lay on my side; cold drink; ice
         water
        term move_ok: # weeks old; newborn; when will; when do; when should; month old; bowels;
         year old; years old; at what point; reading up; just reading
        fires: 32 weeks and I've hardly felt any kicks today
        spares: 30 weeks and baby is kicking lots
        """#
}
