extension RuleText {
    /// Sugar, steroids, blood pressure.
    static let metabolic = #"""
        term fruity: pear drops; pear drop; fruity; nail varnish; nail polish; acetone; breath
         smells; breathe smells; breathe _3 sweet; sweet breathe; nail polish remover; smells
         sweet; smells of pear; acetone breathe; smells like pear; smells fruity; juicy fruit
        term ketones: ketone; ketones; dka; ketoacidosis; ketones are high; high ketones
        term sugar_hi_words: sugar _3 high/reads/sky/through/hi/roof; sugars _3
         high/sky/through/roof/hi; meter says hi; says hi; reads hi; reading hi; reading high;
         meter _2 high; glucose _3 high; high sugar; high sugars; high blood sugar; off the
         scale; over # mmol; sugars in the; bloods are high; sugar wont come down; sugars wont
         come down
        term thirst: polyuria; polydipsia; needing to pee more; very thirsty; unquenchable;
         extremely thirsty; so thirsty; constantly thirsty; urinating a lot; weeing a lot;
         peeing a lot; drinking a lot; thirsty; thirst; drinking loads; drinking gallons; peeing
         loads; peeing constantly; weeing loads; drinking constantly; losing weight; lost
         weight; peeing all the time; drinking pints; weight has; drinking so much; cant stop
         drinking; peeing nonstop; weeing all; drinking like; lost a stone; getting thin;
         wetting the bed again; drinks constantly; drinking all; always thirsty; peeing non stop
        term deep_breath: rapid deep; laboured; tachypnoea; deep breathe; breathing deep;
         breathe _2 deep/deeply/fast/heavy/quickly; sighing; breathe hard; heavy breathe;
         kussmaul; breathing fast; breathe like; panting; breathless; breathe weird; breathe
         funny; fast breathe
        risk gliflozin: gliflozin; dapagliflozin; empagliflozin; canagliflozin; jardiance;
         forxiga; sglt 2; invokana; farxiga; ertugliflozin
        term missed_insulin: =no insulin; run out of insulin; ran out of insulin; stopped _3
         insulin; missed _3 insulin; @not taken _3 insulin; pump _4
         out/failed/stopped/blocked/broke/broken/off; pump site; =havent had insulin; skipped _2
         insulin; out of insulin; forgot _3 insulin; insulin ran out; =hasnt had _2 insulin;
         pump fell; cannula; =not taking _2 insulin
        rule dka 1 emergency Diabetic ketoacidosis / hyperglycaemic crisis
        define: Diabetes, known or suspected, with high sugar or ketones above 3, vomiting,
         deep breathing, pear-drop breath, drowsiness.
        source: NHS Diabetic ketoacidosis
        when: thirst + fruity|vomiting|deep_breath + diabetic|belly_pain|fruity
        when: ketones_high
        when: ketones +
         vomiting|drowsy|deep_breath|fruity|belly_pain|confused|sugar_high|gliflozin|sugar_hi_words
         !keto_diet
        when: sugar_high|sugar_hi_words +
         vomiting|drowsy|deep_breath|fruity|confused|belly_pain|missed_insulin|ketones|weak|faint|breathless
        when: diabetic + fruity|deep_breath +
         vomiting|drowsy|thirst|sugar_high|confused|belly_pain|sugar_hi_words
        when: diabetic + missed_insulin +
         vomiting|drowsy|thirst|sugar_high|weak|nausea|belly_pain
        when: diabetic + vomiting + no_fluids|drowsy|sugar_high|ketones|deep_breath
        when: gliflozin + vomiting|belly_pain|breathless|deep_breath|drowsy|fruity
        when: thirst + fruity|vomiting|drowsy|deep_breath +
         kidwho|weak|diabetic|thin|drowsy|fruity
        when: fruity + vomiting|drowsy|deep_breath|thirst
        when: diabetic + sugar_high + gastro|vomiting|no_urine|dehydrated
        term thin: weight; skinny; thin; clothes hanging
        term keto_diet: keto diet; keto; low carb; fasting
        fires: my son is type 1, sugar 28, vomiting and his breath smells like pear drops
        fires: ketones 4.2 and I can't keep water down
        spares: sugar was 9.8 two hours after dinner, feels his usual self

        term hypo_words: sugar _1 wont come up; sugar _1 not coming up; sugar wont rise; sugars
         wont come up; glucose wont come up; hypo; low sugar; sugar low; low blood sugar; sugar
         _3 low/lo/dropping/crashed/falling/dropped; sugars _3 low/dropping; glucose _3
         low/lo/dropping; says lo; reads lo; meter _3 lo; hypoglycaemia; hypoglycemia; blood
         sugar _3 low; hypos; going low; glucometer lo; reading lo; having a hypo; reading low;
         cgm alarm; sensor _2 low; hypoing; a hypo; meter lo; sugar is dropping; gone low; went
         low; says low; hypo that
        mod hypo_bad: =not answer; =not answering; wont answer; =no answer; shaking and;
         unconscious; unresponsive; unrousable; wont come up even; even after juice; even after
         sweets; even after; after juice; after glucose; despite; juice and; confused; wont
         wake; wont swallow; @cannot swallow; fit; seizure; shaking; talking nonsense; slumped;
         =not coming up; wont come up; @not _1 coming up; @not _1 come up; keeps dropping; still
         low; =not rising; @not _1 risen; drowsy; wont respond; slurring; aggressive; passed
         out; collapse; jelly babies _4 still; juice _4 still; glucagon; cant keep; dropping;
         falling; sweating; keeps going low; going down; again; third; =not making sense; wont
         drink; nonsense; wont stay up; wont go up; @not _2 going up; still; @not _3 up; =dont
         work; cold and clammy; sweaty; acting drunk; floppy; limp; staring
        term insulin_od: took _5 insulin _3 twice; insulin twice; double insulin; double _2
         insulin; double dose of insulin; too much insulin; twice by accident; wrong insulin;
         fast acting _4 instead/twice/accident/mistake; took my _2 fast acting; novorapid _4
         instead/twice/mistake; humalog _4 instead/twice/mistake; rapid _4 instead; extra
         insulin; insulin _4 mistake; mixed up my insulin; mixed up my insulins; insulin
         overdose; # units instead; units _2 instead; injected _3 too much; units of _3
         instead/mistake; dosed twice; insulin by mistake; long acting instead
        rule hypoglycaemia 1 emergency Severe hypoglycaemia
        define: Low glucose with confusion, unable to swallow, unconscious, or not correcting
         after treatment; insulin overdose.
        source: JBDS hypoglycaemia guideline
        when: diabetic + not_answer
        term not_answer: =not answer~ _1 me; =not answering; wont answer me; =not talking; =not
         responding; =not making sense; acting strange; acting funny; acting weird; =doesnt
         answer
        when: diabetic ~ unresponsive_strict
        term unresponsive_strict: unconscious; unresponsive; passed out; collapsed; wont wake;
         blacked out; cant wake; =not responding
        when: hypo_words|sugar_low +
         confused|unresponsive|drowsy|fit|collapse|cant_swallow|speech_bad|vomiting
        when: hypo_words|sugar_low + hypo_bad !hypo_ok
        when: diabetic + confused|unresponsive|collapse ~ sweating|rigors|confused|unresponsive
         + sudden|sweating|hypo_words|insulin_word|rigors
        when: diabetic + unresponsive
        when: insulin_od !hypo_ok
        when: diabetic + acting_drunk + sweating|rigors|confused
        term insulin_word: insulin; missed lunch; skipped; =not eaten; =hasnt eaten
        term acting_drunk: drunk; aggressive; pale and sweaty; slurring
        term hypo_ok: came up; back up; fine now; sorted; blood pressure; treated it; 5.5; what
         should; last week; last month; now 6; now 7
        fires: husband is diabetic, sugar is 2.1, sweating and won't swallow the juice
        fires: took my fast acting insulin twice by accident, sugar 3.0 and falling
        spares: had a hypo last week, treated it with juice and it came up
        spares: glucose 95 mg/dl and shaky

        term steroid_words: preds; pred; steroid tablets; steroid; steroids; hydrocortisone;
         prednisolone; prednisone; addisons; addison s; addison; adrenal; hydrocort;
         dexamethasone; steroid card; cortisol; cah; hypopituitary; fludrocortisone; medrol;
         adrenals; sick day rules; steroid dependent
        term adrenal_signs: low blood pressure; hypotension; hypotensive; low bp; shock;
         vomiting; throwing up; being sick; @vomit; collapse; collapsed; faint; weak; dizzy;
         cant stand; diarrhoea; drowsy; confused; cant keep; passing out; floppy; bp_low; keep
         _3 down; lightheaded; stomach bug; tummy bug
        risk steroid_stop: off my; off his; off her; =not had; =without my; =no steroids; came
         off; lost my; forgot my; skipped; off them; off pred; stopped suddenly; stopped; ran
         out; run out; missed; cant keep; forgot; @not taken; =without; throwing up my; keep
         down; came off them
        rule adrenal_crisis 1 emergency Adrenal crisis
        define: Steroid-dependent person vomiting, who stopped steroids, collapsed or with low
         blood pressure.
        source: NICE NG243; Society for Endocrinology
        when: steroid_words + steroid_stop + adrenal_signs|bp_low|faint|drowsy|confused
         !steroid_ok|steroid_ok
        when: adrenal_name + adrenal_signs|bp_low|vomiting|drowsy|collapse|fever|faint
         !steroid_ok
        when: steroid_words + bp_low|collapse|drowsy + vomiting|faint|weak|bp_low !steroid_ok
        when: steroid_long + vomiting|collapse|faint !steroid_ok
        term adrenal_name: adrenal insufficiency; adrenal failure; adrenal suppression;
         adrenalectomy; hypoadrenal; addisons; addison s; addison; adrenal; hydrocortisone;
         steroid card; cah; cortisol; hydrocort; fludrocortisone; hypopituitary; steroid
         dependent
        term steroid_long: steroids every day; steroids for years; daily steroids; long term
         steroids; prednisolone for years; pred for years; on steroids; on prednisolone; on
         prednisone; takes steroids; take steroids; prednisolone every day; years of steroids;
         prednisone for years; long term prednisolone; steroids long term; been on prednisolone;
         been on prednisone; been on steroids
        term steroid_ok: inhaler; nasal; cream; nose spray; gym; spray; eczema; ointment;
         injection in my knee; eye drops
        fires: I have Addison's, been vomiting all night and can't keep my hydrocortisone down
        spares: steroid cream for my eczema ran out

        term bp_words: bp; blood pressure; pressure
        term bp_high_words: bp _3 sky/through/high; blood pressure _3 sky/through/high; blood
         pressure is through; pressure is sky
        term bp_signs: sight; thumping head; head is thumping; sight gone; banging head; eyes
         gone; sight s gone; eyesight; thumping; confusion; headache; head hurts; blurry;
         blurred; vision; confused; chest pain; drowsy; being sick; nosebleed; cant see;
         vomiting; seeing; muddled; short of breathe; head is pounding; dizzy; chest hurts;
         chest tight; splitting head; pounding head; numb; talking rubbish; sick; head pounding;
         seeing double
        rule hypertensive_emergency 1 emergency Hypertensive emergency
        define: BP 180/120 or more with headache, visual change, confusion, chest pain or
         drowsiness.
        source: NICE NG136
        when: bp_severe +
         headache|bp_signs|confused|chestpain|drowsy|vomiting|visual_preg|breathless|vision_loss|speech_bad
        when: bp_high_words ~ through_roof + headache ~ severe|visual_preg|confused
        term through_roof: sky high; through the roof
        fires: his pressure is 230 over 128 and he's confused and being sick
        spares: home BP 158/94 averaged over the week, no symptoms at all
        """#
}
