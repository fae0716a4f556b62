extension RuleText {
    /// Signs as leaflets and bystanders tell them: who it is, what they do, how it looks.
    static let widerSigns = #"""
        more breathless: short of puff; short of wind; short winded; out of wind; =no puff
         left; winded walking; puff for breathe; puffed just; out of puff just; huffing and
         puffing; panting like; cant get enough wind
        term bad_back: because of _2 back/hip/shoulder/knee/neck; bad back; bad hip; bad
         shoulder; back is bad; snore; snores; snoring
        more orthopnoea: sleep _2 sat up; slept _2 sat up; sleeping _2 sat up; sleep _3
         upright; slept _3 upright; sleep _2 in _2 chair; slept _2 in _2 chair; sleeping in _2
         chair; sleep in _2 armchair; sleeping in _2 recliner; sleep in _2 recliner; slept in _2
         recliner; cant breathe lying; breathless lying; breathless when lying; breathless when
         i lie; worse lying flat; smother when i lie
        term sorry_text: says she s sorry; sorry and loves; sorry and she loves; sorry and he
         loves; sorry i love; sorry for everything; sorry for being; loves us; loves me; love us
         all; love you all; love everyone; forgive me; forgive him; forgive her; take care of;
         look after the; tell _2 i love; =not to blame
        term sent_word: texted; text; texts; messaged; message; messages; whatsapp; posted;
         post; email; emailed; voicemail; rang me; phoned; left me
        term no_reply: =not picking up; =not answering; wont answer; =isnt answering; wont pick
         up; phone is off; phone off; phones off; phone going to voicemail; cant get hold; cant
         reach; wont reply; =not replying; =hasnt replied; gone missing; @cannot find him/her;
         tried before; done it before; attempted before; has tried; history of trying; locked
         himself; locked herself
        when suicide_self_harm: sorry_text ~ sent_word + no_reply !late_bus => emergency
        when suicide_self_harm: sent_word ~ sorry_text + no_reply !late_bus => emergency
        term late_bus: bus; train; late for; dinner; party; argument over; refund; appointment
        more collapse: past out; passed out cold; pass out twice
        when loss_of_consciousness: collapse ~ twice_word !drunk_night
        term twice_word: twice today; twice; again today; three times; # times today; # times;
         out of nowhere
        term drunk_night: drunk; drinking; drank; laughing; blood test; giving blood; needle;
         needles; sofa; bed; asleep
        more kid: bubs; bub; bubba; bubby; babba; babby; the babe; newborn; newborns; neonate;
         infant son; infant daughter; littlun; little lad; little lass; our lo; my lo; the lo
        pseudo: not interested; not interested in; isnt interested; isnt interested in; =no
         interest; no interest in; lost interest; lost interest in; not been interested; less
         interested; less interested in; uninterested
        term cant_stop_think: cant stop thinking; keep thinking; keep imagining; keep
         fantasising; keep picturing; planning; plan to; worked out; planned out; got it
         planned; got it worked out; urges; urge to; want to; going to; thoughts of; thinking
         of; thinking about; fantasise about; ready to; tempted to
        term kill_them:
         smother~/strangl~/strangle~/stab~/poison~/drown~/suffocat~/kill~/murder~/shoot~ my/our
         _2
         neighbour/neighbours/boss/husband/wife/partner/girlfriend/boyfriend/brother/sister/mum/dad/mother/father/parents/children/kids/baby/son/daughter/ex/law/housemate/flatmate/family/stepdad/stepmum;
         smother~/strangle~/stab~/poison~/suffocate~/kill~/murder~/shoot~
         him/her/them/someone/somebody/people; smothering/suffocating/stabbing/poisoning my;
         stabbing someone; pushing my _2 down; pushing him/her/them; running him/her/them over
        term joke_kill: lol; haha; joking; joke; game; books; novel; film; show; series; weeds;
         slugs; ants; wasps; plants; plant; snores; snoring; dishes; washing; mess; dream;
         nightmare; nightmares; socks; toilet seat
        when psychosis_homicidal: kill_them ~ cant_stop_think !joke_kill|homicide_ok|idiom_any
         => emergency
        cue chronic backward clause: well controlled; is well controlled; under good control;
         well managed; is under control; been stable; is stable; remains stable; stays the same;
         same as always; same as ever; nothing new; as per usual; no worse than usual; same as
         usual; unchanged for
        cue administrative cover clause: just need more; need more; need some more; need
         another; just need another; just need a
        term odd_tired: unusual tiredness; unusually tired; unusual fatigue; extreme fatigue;
         exhausted for no reason; overwhelming tiredness; extreme tiredness; sudden fatigue;
         wiped out for no reason; sudden tiredness; clammy; sweating; cold sweat; breathless;
         sweaty
        term upper_mid: upper belly; upper abdomen; upper abdominal; top of _2 stomach; top of
         _2 tummy; pit of _2 stomach; epigastric; upper tummy; upper stomach; under _2
         breastbone; between _2 shoulder blades; upper back; both shoulders; jaw; both arms
        when acute_coronary: odd_tired + nausea|vomiting + upper_mid ~ ache_only
         !pregnant|injury_any|gallstone_word
        term gallstone_word: gallstones; jaundice; yellow; pancreatitis; alcohol; period;
         diarrhoea; food poisoning; fever
        term aneurysm_mine: have an abdominal aortic aneurysm; have an aortic aneurysm; have an
         aneurysm; have a triple a; have aaa; has an aortic aneurysm; has an abdominal aortic
         aneurysm; has an aneurysm; with an aneurysm; known aneurysm; known aaa; got an
         aneurysm; my aneurysm; his aneurysm; her aneurysm; aneurysm in _2
         belly/stomach/tummy/aorta
        term trunk_where: belly; tummy; stomach; back; side; flank; groin; chest; abdomen;
         loin; abdominal
        when aortic_emergency: aneurysm_mine + ache_only ~ trunk_where !aneurysm_ok
        term aneurysm_ok: screening; scan due; next scan; headache; brain; repaired years;
         painless
        when anaphylaxis: hives + food_word|allergen|ate_word|reaction_word +
         hypotension|faint|dizzy|throat_full|vomiting|fast_pulse|flush_pale
        term ate_word: ate; eating; food; eaten; tablet; medicine; medication; antibiotic;
         stung; sting; vaccine; injection; latex
        term reaction_word: reaction; allergic
        term throat_full: tight throat; throat tight; hoarse; lump in the throat; trouble
         swallowing
        term fast_pulse: weak rapid pulse; rapid pulse; weak pulse; fast pulse; racing heart;
         heart racing; fast heartbeat
        term flush_pale: pale and; clammy; cold and clammy; collapsed; floppy; grey
        more postpartum: new mother; new mum; new mom; after childbirth; after having _2 baby;
         after delivery; after giving birth; just had a baby; recently had a baby; newly
         delivered; since the birth; since giving birth; since having _2 baby; had our baby; had
         my baby; had a baby # days; had a baby # weeks; gave birth
        term type_one: type 1; type one; t1; t1dm; t1d; insulin dependent; on an insulin pump;
         insulin pump
        term no_keep: unable to tolerate; cant tolerate food; cant tolerate; cant keep; @cannot
         keep _4 down; keeping nothing down; nothing stays down; cant hold _3 down; unable to
         keep; cant eat or drink; nothing stays; everything comes back
        when dka: type_one ~ vomiting + no_keep !hypo_q
        when dka: type_one + vomiting ~ no_keep !hypo_q
        term glucose_low: glucose _2 below 54; sugar _2 below 54; glucose _2 under 54; below 54
         mg; less than 54; below 70 mg; below 3; under 3; less than 3; below 4; under 4; less
         than 4; below 70; under 70; less than 70
        term glucose_word: glucose; sugar; sugars; bloods; bg; blood glucose; libre; dexcom;
         cgm; meter; hypo
        when hypoglycaemia: glucose_word ~ glucose_low +
         confused|drunk_look|unresponsive|fit|drowsy|cant_swallow|speech_bad
        term drunk_look: clumsy; drunk; slurred; slurring; aggressive; =not making sense;
         stroppy; odd; acting strange; irritable; cant stand; wobbly; blurred vision; seizure;
         unconscious; cant swallow; wont eat; wont drink; passed out
        pseudo: pain that comes and goes; pain which comes and goes; pain comes and goes;
         cramps that come and go; pains that come and go; pain coming and going; screaming comes
         and goes; comes and goes and; comes and goes with
        term jelly_stool: currant jelly; redcurrant jelly; red currant jelly; jelly like stool;
         jelly stool; blood and mucus; mucus and blood; bloody mucus; red jelly; jelly like poo;
         red mucus
        term draws_legs: drawing knees; draws knees; drawing _3 knees/legs; draws _3 legs;
         pulls _3 knees/legs; pulling _3 knees/legs; knees to chest; knees up; legs up;
         screaming; inconsolable; pale; comes and goes; waves; spasms; bouts
        when sick_child: jelly_stool + draws_legs|vomiting|drowsy|floppy
        term goes_round: wraps _4 around; wraps all; all the way around; right round; right
         around; goes round; goes around; encircles; encircling; whole way round;
         circumferential; all round _1 arm/leg/wrist/ankle/hand/foot/thigh/neck/chest; all
         around _1 arm/leg/wrist/ankle/hand/foot/thigh/neck/chest; full circle
        when major_burns: burn ~ goes_round !food_cook
        when electrocution: power_touch + elec_after !shock_ok
        term power_touch: live wire; live cable; live socket; bare wire; bare cable; exposed
         wire; faulty plug; mains; electric cable; electrical cable; power line; power cable;
         high voltage; voltage; electrical burn; electrical burns; electric burn; electric
         burns; third rail; electric fence; substation; electrical current; electric current;
         current through; through my body; distribution board; fuse box
        term elec_after: burn; burns; burnt; burned; rhythm; heartbeat; heart; palpitations;
         chest; numb; weak; muscle; faint; fainted; passed out; unconscious; confused; dark
         urine; threw me; thrown; shaking; tingling; headache; dizzy; breathless; blacked out;
         exit wound; entry wound
        """#
}
