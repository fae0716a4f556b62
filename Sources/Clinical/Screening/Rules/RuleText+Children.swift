extension RuleText {
    /// Babies and children.
    static let children = #"""
        risk newborn: newborn; new born; neonate; # days old; # weeks old; # week old; one
         month old; # wk old; wk old; # wks old; two month old; # day old; six week old; born
         last week; born # days; just born; born yesterday; week old; baby under 3 months; baby
         under three months; under 3 months; under three months; younger than 3 months; less
         than 3 months old; less than three months old; weeks old; few weeks old; few days old
        risk kid: grandchild; grandkid; little brother; little sister; my lad; youngest;
         eldest; my wee one; wean; bairn; my three year old; my two year old; toddlers; my four
         year old; my five year old; pupil; baby; toddler; child; son; daughter; boy; girl; kid;
         infant; little one; newborn; grandson; granddaughter; niece; nephew; lo; bub; bubba;
         month old; little boy; little girl; my little; twins; schoolchild; mo old; months old;
         weeks old; preschooler; mo; wk old; week old; lil one; day old; kiddo; kids; days old
        term kid_fever: fever; burning hot; burning up; burning; hot; boiling; temp;
         temperature; feels hot; roasting
        rule infant_fever 1 emergency Fever under 3 months
        define: Temperature of 38 C (100.4 F) or more, or burning hot, in a baby under three
         months.
        source: NICE NG143
        when: baby_young|newborn + temp_fever|temp_hyper !jab_fine|mother_ill
        when: baby_young|newborn + fever !temp_normal|asks_fever|mother_ill
        when: baby_young|newborn + hot_baby !temp_normal|asks_fever|hot_water|mother_ill
        term hot_water: bath; bottle; milk; water; room; weather; heatwave; day; outside;
         formula
        term asks_fever: counts as; what temperature; is considered; when to worry
        term jab_fine: counts as
        fires: my 6 week old has a temp of 38.4
        fires: newborn, 11 days, feels burning hot
        spares: what temperature counts as a fever in a 2 month old? she's 36.9
        spares: my 6 week old has a temp of 36.9

        group kidwho: kid child infant baby_young newborn
        term floppy: floppy; limp; flopping; rag doll; ragdoll; flop; =no tone; lifeless; like
         a doll; =doesnt hold; jelly; flaccid
        term grunting: grunt~; grunting; ribs _3 sucking; sucking in; skin sucking; recession;
         head bobbing; nostrils flaring; nostrils; retractions; see _3 ribs; tummy going in;
         nose flaring; ribs _2 pulling; belly sucking; skin pulling in; chest pulling; pulling
         in; chest sinking; chest caving
        term pauses: pauses _3 breathe; pausing; stops breathe; stopped breathe; keeps stopping
         breathe; breathe _2 pauses; stops for; forgets to breathe; apnoea; apnea; holds breathe
         and; long gaps; gaps in _2 breathe; stopping breathe; breathe stopped; breathe _3
         stopping
        term green_vomit: green vomit; @vomit _4 green; throwing up _3 green; threw up _3
         green; bilious; sick _3 green; bile; vomit _3 green; bright green; green sick; puking
         _3 green; sick is green; spewing green; being sick green; green bile; throwing up bile
        term jelly_poo: jelly; redcurrant; red currant; strawberry jam; jammy; bloody mucus;
         blood and mucus; poo like jam; jam; blood and jelly
        term fontanelle: soft spot is bulging; soft spot bulging; fontanelle _3
         bulging/sunken/swollen/raised/sticking/tense/hard/dipped; soft spot _4
         bulging/sunken/swollen/raised/out; soft spot _4 tense/hard/dipped/tight/bulges; bulging
         fontanelle; bulging soft spot; sunken fontanelle; sunken soft spot; fontanel; soft spot
         _2 sticking; soft spot; bulging spot
        term not_feeding: @not _1 feeding; @not _1 feed; wont feed; refusing _3
         feed/feeds/bottle/bottles/milk/breast/fluids/drinks; @not taken _3 bottle/feed/milk;
         @not _1 drinking; @not had _2 feed/bottle/milk; wont take _3 bottle/feed/milk/breast;
         refusing to feed; refusing to drink; wont drink; =hasnt fed; =not feed; wont latch; too
         weak to feed; too sleepy to feed; =not interested in feeding; stopped feeding; wont
         drink anything; wont nurse; half his feeds; half her feeds; barely feeding; barely
         drinking; =no feeds; less than half; missed _3 feeds; refused _3 bottles; refuses _2
         bottle; barely taken; falling asleep at the breast; wont suck; =isnt feeding; refused
         all; =isnt drinking; =hasnt had a feed
        term wont_walk: wont walk; refusing to walk; refuses to walk; @not walk; limping; limp;
         wont put weight; cant walk; wont stand; refuses to stand; hip hurts; wont use _2 leg;
         cant weight; wont bear weight; =not weight bearing; wont weight bear; stopped walking;
         wont crawl; hopping; wont move _2 leg; =not walking
        term weird_cry: weak high pitched cry; =not their normal cry; cry that s not; unusual
         cry; cry _3 not normal; crying weirdly; weird high cry; cry is high; different cry; odd
         cry; =not _2 normal cry; abnormal cry; shrill cry; screechy cry; screaming cry; limp
         cry; feeble cry; high pitched cry; high pitched scream; weak cry; strange cry; cry is
         weak; cry _2 weird/strange/different/weak; whimpering; moaning; screaming and pulling;
         inconsolable; drawing knees; knees up; knees to his; knees to her; pulling _2 knees;
         pulls _2 knees; pulling legs up; high pitched; moany; crying non stop; cant console;
         cat like; screaming for hours; curls up screaming; legs up; wont stop crying; wont
         settle
        term pale_kid: mottled; pale; grey; gray; blue; white; ashen; blotchy; marbled; cold
         hands; cold feet; dusky; waxy; lost colour; =no colour
        term bloody_runs: bloody diarrhoea; blood _3 diarrhoea; diarrhoea _5 bloody; became
         bloody; bloody stools; bloody stool; blood in _2 stool; blood in _2 poo; blood in _2
         nappy
        term pallor: pallor; pale; lethargy; lethargic; facial swelling; low platelets;
         anaemia; anemia; haemolytic; hemolytic; face is puffy
        term urine_less: decreased urine; less urine; reduced urine; barely urinating; barely
         peeing; hardly weeing; hardly peeing; fewer wet; low urine output; =not urinating;
         little urine
        rule sick_child 2 emergency Seriously unwell infant or child
        define: Floppy, hard to wake, grunting, pauses in breathing, mottled or pale, green
         vomit, redcurrant-jelly stool, bulging soft spot, not feeding, won't walk with fever.
        source: NICE NG143; Healthier Together
        when: kidwho + weird_cry ~ weird_strict
        when: weird_strict ~ cry_word
        term weird_strict: high pitched; weak; strange; weird; shrill; feeble; abnormal;
         unusual; =not _2 normal; =not like
        term cry_word: cry; crying; cries
        when: kidwho + floppy !limp_ok|show_word
        when: kidwho + grunting !poo_grunt
        when: kidwho + breathe_fast_kid + not_feeding|drowsy|pale_kid|chest_suck|feverish
        when: kidwho + pauses
        when: grunt_word ~ breathe_word !poo_grunt|gym_word
        term gym_word: gym; lifting; weights; tennis; teenager; deadlift; snore; snoring; pig;
         dog
        when: kidwho + green_vomit
        when: kidwho + jelly_poo ~ poo_word !show_word
        term show_word: show; mucus plug; plug; weeks pregnant; due date
        when: kidwho + weird_cry + jelly_strict
        when: fontanelle ~ font_bad
        when: kidwho + drowsy +
         feverish|vomiting|not_feeding|no_urine|rash|pale_kid|weird_cry|unwell_kid !tired_ok
        when: kidwho + hard_wake !tired_ok
        when: kidwho + not_feeding +
         drowsy|feverish|no_urine|vomiting|pale_kid|breathless|weird_cry
        when: kidwho + not_feeding + infant_small !feed_fine
        when: newborn|baby_young + not_feeding
        when: kidwho + pale_kid +
         feverish|drowsy|vomiting|breathless|weird_cry|not_feeding|floppy
        when: kidwho + wont_walk + feverish
        when: kidwho + weird_cry + vomiting|pale_kid|drowsy|feverish|jelly_poo
        when: kidwho + no_urine + feverish|vomiting|drowsy|sunken
        when: newborn|baby_young + temp_low
        when: newborn|baby_young + jaundiced_baby + drowsy|not_feeding
        when: kidwho + blue
        when: baby_word|infant + skin_bad !bruise
        when: kidwho + projectile + baby_young|newborn
        when: kidwho + bloody_runs + pale_kid|pallor|no_urine|urine_less|drowsy
        term breathe_fast_kid: breathe _2 fast/rapid/quickly/quick/hard/rapidly; fast breathe;
         panting; breathing so fast; working hard to breathe; working really hard to breathe;
         wheezing
        mod font_bad: bulge; bulging; sunken; swollen; raised; tense; hard; dipped; tight;
         bulges; sticking; out
        term poo_word: poo; poop; nappy; diaper; stool; stools; poos; bottom; blood
        term hard_wake: hard to wake; wont wake; @cannot wake; difficult to wake; hard to
         rouse; cant be woken; wont wake up; barely wakes; unresponsive; =not responding; wont
         wake properly
        term infant_small: baby; newborn; month old; week old; days old
        term sunken: sunken; dry mouth; =no tears; dry lips
        term jaundiced_baby: yellow; jaundice; jaundiced
        term unwell_kid: fever; ill; poorly; unwell; bug
        term projectile: projectile
        term poo_grunt: poo; pooing; pooping; straining; wind; constipated; constipation; gas
        term limp_ok: ears; hair; soft toy; toy; penis; fish; happy; bunny
        fires: my baby is floppy and won't wake up for his feed
        fires: 9 month old grunting with every breath, ribs sucking in
        fires: newborn throwing up bright green
        spares: teething, chewing everything, happy otherwise

        term dehydrated: dehydrated; sunken eyes; eyes _2 sunken; dry mouth; mouth _3 dry; =no
         tears; bone dry; cotton mouth; tongue _2 dry; lips cracked; parched; sunken; mouth
         like; dry tongue; fontanelle; mouth is dry; mouth like sandpaper; mouth like a desert;
         mouth like cotton; lips _2 cracked
        term no_fluids: @cannot keep _4 down; cant keep _4 down; @not keep _4 down; nothing
         stays down; keeps nothing down; everything comes back; barely drinking; @not drinking;
         wont drink; @not drunk; brings everything up; comes straight back; throwing everything
         up; every sip; even water; refusing fluids; refusing to drink; comes back up; hardly
         drinking; vomiting everything; @not hold _3 down; cant hold _3 down; =not keeping _3
         down; vomit everything; cant even keep; throwing up everything; =no fluids; hardly
         drunk; barely drunk; =hasnt drunk; unable to drink; cant drink; unable to keep _3 down;
         cant keep fluids down; even keep sips down; keep sips down; =not keeping fluids; unable
         to keep fluids
        term stand_dizzy: too dizzy to stand; cant stand; collapse; collapsed; cant get up;
         barely awake; unresponsive; too weak to stand; passing out
        rule severe_dehydration 1 urgent Severe dehydration
        define: Cannot keep fluids down with no urine for about 12 hours or more, collapse on
         standing, sunken eyes or soft spot, drowsiness.
        source: NICE NG143
        when: no_fluids|vomiting|gastro + no_urine !utisimple
        when: no_fluids + drowsy|faint|dehydrated|collapse|confused|weak
        when: gastro|vomiting + dehydrated + drowsy|faint|collapse|weak|no_urine
        when: gastro + faint ~ stand
        when: gastro + no_fluids + hours_long|days_run
        when: kidwho + no_urine + hours_many
        when: sunken_eyes + kidwho|gastro|vomiting|drowsy
        when: hyperemesis + no_fluids|no_urine|faint
        when: no_fluids + no_urine + stand_dizzy => emergency
        when: vomiting|gastro + no_urine + stand_dizzy => emergency
        term hyperemesis: hyperemesis; morning sickness
        term sunken_eyes: sunken eyes; eyes _2 sunken; sunken fontanelle; sunken soft spot; =no
         tears; eyes sunk
        term gastro: diarrhoea; stomach bug; tummy bug; gastroenteritis; norovirus; the runs;
         stomach flu; sickness bug; food poisoning; vomiting bug; d v; gastro; watery poo;
         cholera; sickness and
        term days_run: days; since yesterday; two days; all day; all night; # times
        term stand: stand; standing; stand up; get up; sit up; got up
        term utisimple: burning; stings; cystitis
        fires: can't keep any water down for two days and haven't peed since yesterday morning
        spares: tummy bug but keeping fluids down and peeing normally
        spares: been throwing up since this morning
        spares: it has been gone since yesterday
        """#
}
