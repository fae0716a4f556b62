extension RuleText {
    /// Farewells, blows and alarms as they are told, and frequencies, sayings and warnings that are none.
    static let widerTold = #"""
        cue negated cover clause: nothing sudden; not sudden; not suddenly; never sudden; nothing
         severe; not at all sudden; nothing abrupt; not abrupt
        pseudo: shivering anymore; shivering any more; shiver anymore; shiver any more; who i am
         anymore; who i am any more; who we are anymore; who we are any more; who he is anymore;
         who she is anymore; where she is anymore; where he is anymore; know me anymore; know me
         any more; know us anymore; know us any more; recognise me anymore; recognise me any
         more; recognise anyone anymore; respond anymore; respond any more; responding anymore;
         responding any more; answer anymore; answering anymore; making sense anymore; make
         sense anymore; make sense any more; follow me anymore; walk anymore; walk any more;
         stand anymore; stand any more; swallow anymore; swallow any more; talk anymore; speak
         anymore; breathe anymore; breathe any more; breathe properly anymore; feed anymore;
         feed any more; drink anymore; drink any more; wake anymore; move it anymore; move
         anymore; move any more; lift it anymore; feel my legs anymore; pee anymore; wee anymore
        cue hypothetical forward clause: may rarely; can rarely; may very rarely; can very rarely;
         may occasionally; can occasionally; may sometimes cause; can sometimes cause; might rarely
        cue idiom cover clause: choking up just; choking up thinking; choking up at; choking up
         about; choking up over; choking up when; choked up about; choked up at; choked up
         thinking; choked up just; choked up over; choked up when; getting choked up; all choked up
        more homicide_ok: snoring; snores; snore; chewing; toilet seat; dirty socks; loud eater
        more venom_ok: nearly gone; almost gone; mostly gone; fading; last month; last summer
        more hits_ok: i smashed; ive smashed; i dropped; smashed my exam; smashed my exams
        more anxious: when im nervous; when i get nervous; when nervous; before exams; before my
         exams; stage fright; gp says panic; gp says its panic; gp said panic; doctor says its
         panic; says it is panic

        term chest_presses: pressing in _2 chest; pressing pain _3 chest; pressing on the chest;
         chest is pressing; chest pressing; chest keeps pressing; press feeling _2 chest; heavy
         pressing; strong pressing
        term water_sweat: water coming; water running; water pouring; water dripping; wet with
         sweat; forehead is wet; wet forehead; forehead wet; face is wet; dripping wet; sweating;
         sweat; sweats; left arm; left hand; jaw; breathless; faint
        when acute_coronary: chest_presses + water_sweat !when_pressed
        term when_pressed: when i press; when pressed; if i press; to touch; when you press; bench;
         pressing exercise; gym

        term last_strict: tonight _4 be the last; tonight _4 be my last; want _3 be my last; last
         night alive; last day alive; last night on earth; last day on earth; last night on this
         earth; =wont see _2 morning; =wont live to see; =dont plan on waking; =not planning on
         waking; =dont plan to wake; =not planning to wake; =dont intend to wake; =wont be waking
         up; gone by morning; be gone by the morning
        term last_loose: this _3 my last night; this _3 my last day; =wont be here in the morning;
         =wont be here tomorrow; =wont be around tomorrow; =wont be around much longer; given _3
         stuff away; given _3 things away; giving _3 things away; giving _3 stuff away
        term bye_said: sorry; goodbye; goodbyes; look after; take care of; tell my; love you; love
         you all; forgive; forgive me; better off; please have my
        term last_ok: shift; shifts; holiday; hotel; hospital; ward; work; job; appointment;
         delivery; parcel; rearrange; reschedule; moving; move; flight; pint; cigarette; smoke;
         drink; bottle; course; tablet; antibiotic; contract; away for; on leave; charity; declutter
        when suicide_self_harm: last_strict !last_ok => emergency
        when suicide_self_harm: last_loose + bye_said !last_ok => emergency
        more note_left: written the letters; wrote the letters; written my letters; wrote my
         letters; letters are written; letters are all written; letter to each of; letters for
         the kids; letters to the kids; letters to everyone; letters for everyone; letters for my
         family
        term cuts_both:
         cut/cuts/cutting/slash/slashes/slashed/slashing/slit/slits/slitting/slice/sliced/slicing
         _1 her/his/their/my wrists;
         cut/cuts/cutting/slash/slashed/slashing/slice/sliced/slicing _1 her/his/their/my _1
         arms/thighs;
         cut/slashed/sliced both _2 arms/thighs/wrists/legs
        term cut_by_thing: bramble; brambles; thorn; thorns; rose; roses; hedge; hedges; glass;
         window; cat; cats; kitten; barbed; wire; garden; gardening; football; fence; fell; fallen;
         bushes; brambling; nettles; gravel; years ago; used to; when i was
        when suicide_self_harm: cuts_both !accident_cut|cut_by_thing => emergency

        term head_knock: headed _2 post/wall/door/pole/goalpost; head first into; headfirst into;
         heads clashed; clashed heads; clash of heads; banged heads; into a lamp post; into a
         lamppost; knee to the head; elbow to the head; boot to the head; kick to the head; ball
         to the head; bang to the head; knock to the head; whack on the head; whack to the head
        term after_knock: out for a few; out for a bit; out for # seconds; out for # minutes; out
         for a minute; was out; out cold; knocked out; been sick; being sick; sick # times; sick
         twice; sick three times; throwing up; vomit~; drowsy; sleepy; confused; muddled; dazed
        when head_injury: head_knock + after_knock
        more knocked_out: sparked out; spark out

        more co_alarm: co beeper; beeper for co; beeper for carbon monoxide; carbon monoxide
         beeper; co monitor; co sensor; carbon monoxide monitor; carbon monoxide sensor; co
         bleeper; carbon monoxide bleeper; alarm for carbon monoxide; alarm for co; monoxide thing
        more going_off: keeps beeping; keeps bleeping; wont stop; keeps going
        alias battery: batry battry batery batterie battrey

        term speech_went: speech/words/talking _1 went/gone/got/came/turned _2
         funny/odd/strange/jumbled/wrong/wonky/muddled/garbled/weird; speech was _1
         funny/odd/strange/jumbled/garbled/weird; couldnt get my words out for; words came out
         wrong; words came out funny; wrong words came out
        term spell_time: for half an hour; for an hour; for # minutes; for a few minutes; for ten
         minutes; for twenty minutes; for a while; yesterday; earlier; today; this morning; last
         night; at lunch; at breakfast; an hour ago; suddenly
        when stroke_tia: speech_went ~ spell_time !speech_other
        term speech_other: dentist; injection; drunk; drinking; wedding speech; best man; nerves;
         stammer; stutter; phone; video call; microphone; autocorrect; toddler; presentation;
         audience; interview

        term went_down_now: fallen to the ground; fell to the ground; fallen to the floor; fell to
         the floor; just fallen; just dropped; dropped to the floor; dropped to the ground; keeled
         over; gone down; crumpled; slumped over; slid off _2 chair
        term lies_still: =isnt moving; =not moving; =wont move; =doesnt move; =no movement; =not
         responding; =isnt responding; =not answering; =isnt answering; =doesnt answer; =wont
         answer; lying still; lies still
        when loss_of_consciousness: went_down_now + lies_still
        term baby_arrives: baby is arriving; babys arriving; baby s arriving; baby arriving; baby is
         coming; babys coming; baby s coming; baby is on _2 way; babys on _2 way; baby s on _2 way
        term birth_spot: alone; by myself; on my own; right now; bathroom floor; in the car; in the
         taxi; at home and; =no midwife; =no one here; nobody here; ambulance; need to push; pushing
        when obstetric_emergency: baby_arrives + birth_spot !birth_later
        term birth_later: birth plan; next month; in spring; in summer; in autumn; in winter; due
         date; months time; weeks time; antenatal class; birth partner
        term graft_new: transplant last week; transplant last month; transplant this month; transplant
         # weeks ago; transplant # days ago; transplant few weeks ago; transplant a few weeks ago;
         transplant three weeks ago; transplant two weeks ago; transplant four weeks ago; transplant
         recently; recent transplant; new kidney last; new liver last; had my transplant
        when neutropenic_sepsis: graft_new + temp_fever|fever|rigors !hair_graft
        term hair_graft: hair; hair transplant; corneal; beard; plant; plants; seedlings
        term hurt_urge: want/wants/wanna/need/needs/urge _1 to _1
         push/stab/hurt/strangle/smother/attack/punch/kill/harm/drown/burn; going to _1
         push/stab/hurt/strangle/smother/attack/kill/harm/drown; have to _1
         push/stab/hurt/strangle/smother/attack/kill/harm/drown
        term voices_now: voices; hearing voices; the voice; a voice; whispers; whispering
        when psychosis_homicidal: hurt_urge + voices_now !voices_ok|homicide_ok => emergency
        term wed_forced: made to marry; forced to marry; forcing me to marry; making me marry; marry
         me off; marrying me off; being married off; forced marriage; marry a man i; marry my cousin
        term leave_soon: tomorrow; tonight; this week; in two days; flight; flying; fly; tickets;
         passport; airport; locked
        when abuse_violence: wed_forced + leave_soon => emergency
        term stitches_gone: stitches _3 burst/opened/split/popped/apart; stitches _2 come open; wound
         _3 burst/split/gaping; wound _2 come open; scar _3 burst/split/gaping; staples _3
         burst/split/popped; wound has opened; wound opened up; wound came open
        term insides_seen: see inside; inside my belly; insides; guts; bowel; intestine;
         intestines; fat coming out; something poking out; poking out; bulging out
        when acute_abdomen: stitches_gone + insides_seen => emergency

        term hands_asleep: pins and needles _4 hands _3 night; carpal tunnel; hands go numb at night;
         hands go dead at night; hand goes dead at night; hand goes numb at night; fingers tingle at
         night; hands tingle at night
        care routine: hands_asleep
        term each_week:
         headache/headaches/migraine/migraines/ache/aches/pain/pains/cramp/cramps/heartburn/flare
         _2 twice/times a week/month; maybe twice a week; once or twice a week; once or twice a
         month
        term pen_admin: repeat of my epipen; repeat epipen; repeat for my epipen; old one expired;
         old ones expired; replacement epipen; renew my epipen; expires next; expires in
        """#
}
