extension RuleText {
    /// What makes a mention harmless, and how far it reaches.
    static let cues = #"""
        cue hypothetical forward clause: rule out; r o; to evaluate for; evaluate for;
         evaluation for; concern for; possible; to exclude
        cue historical both sentence: used to self harm; as a teenager; as a teen; when i was a
         teenager; when i was a child; when i was young
        cue negated cover clause: no breathe
         problem/problems/difficulty/difficulties/trouble/issue/issues; no breathe or
         swallowing; no breathing distress; not in _2 distress; no respiratory distress; no
         difficulty/trouble/problem/problems/issues breathe/swallowing; no loss of
         consciousness; no loss of bladder; no bladder or bowel; no bowel or bladder; no neck
         stiffness; no visual loss; no vision loss; no vision change; no change in vision; no
         weight loss; no shortness of breathe
        cue assessed both message: no heart problem; no heart problems; no heart disease; heart
         is normal; heart was normal; nothing wrong with my heart; checked for heart problems;
         due to anxiety and; told _6 due to anxiety; told _6 due to stress; said _5 due to
         anxiety; doctor/doctors/gp/cardiologist/consultant/specialist/hospital/er/they
         said/says/told _4
         muscular/musculoskeletal/anxiety/costochondritis/gas/gastric/acidity/reflux/gerd/normal/viral/vertigo/migraine/harmless/benign/stress;
         tests/reports/results/ecg/ekg/echo/xray/mri/ct/scan/bloods/tmt/endoscopy/ultrasound/holter
         _4 normal/clear/fine/ok/okay/negative; all are normal; all is normal; everything is
         normal; everything was normal; everything normal; everything came back normal; came
         back normal; came out normal; came normal; nothing was found; found nothing; nothing
         wrong; no abnormality; within normal limits
        cue chronic both message: past # months/years/yrs; last # months/years/yrs; since #
         months/years/yrs; from # months/years/yrs; from past # months/years/yrs; since past #
         months/years/yrs; for _2 past/last # months/years/yrs; past/last
         few/several/couple/many months/years; past/last couple of months/years; for/since
         several/many/few/some months/years; since few/several/many months/years; for over #
         months/years; for about # months/years; for almost # months/years; for nearly #
         months/years; for more than # months/years; on and off for; off and on for; on and off
         since; # months now; # years now; # month history; # year history; since childhood;
         since my childhood; since my teens; since i was #; since i was a; since i was in; long
         time problem; from long time; since long; since a long time; since long time
        current acute: suddenly; all of a sudden; sudden onset; out of nowhere; out of the
         blue; since yesterday; since last night; since this morning; since morning; since
         evening; since this afternoon; since lunch; since breakfast; today; tonight; this
         morning; this afternoon; this evening; last night; yesterday; right now; hours ago;
         hour ago; minutes ago; mins ago; hrs ago; for # hours; past # hours; last # hours; past
         # minutes; for # minutes; for # days; since # days; past # days; last # days; # days
         ago; last few hours; past few hours; past few days; last few days; few days; couple of
         days; worse now; much worse; getting worse; got worse; gotten worse; worse than ever;
         worse today; worsening; just started; just happened; at the moment; wont stop;
         urgently; in the last hour; in the past hour; this week; now has; now he; now she; now
         im; and now; but now; now my chest; now i have; now i cant; has new; have new; new
         onset; newly; has developed; have developed; new numbness; new weakness; with new; and
         new
        cue negated forward clause: no; not; never; isnt; arent; wasnt; werent; doesnt; dont;
         didnt; hasnt; havent; hadnt; aint; nil; zero; none of; nope no; not had any; never had;
         not having; not had; free of; free from; lack of; instead of; rather than; none mitral;
         none tricuspid; none aortic
        cue negated forward clause listing: denies; denied; denying; without; neither; nor;
         negative for; no signs of; no sign of; absence of; no evidence of; no history of; rules
         out; ruled out; excluded; no symptoms of; no complaints of; declines; no new; resolved;
         afebrile and; negative for any; without any; absent; deny; deny any; no complaint of;
         no known; not associated with; nor any; never experienced; no other; no obvious; no
         murmurs; no murmur; no masses; no mass; no rubs; no wheezes; no rales; no rhonchi; no
         crackles; no edema; no oedema; no lymphadenopathy; no hepatosplenomegaly; no change in;
         no clubbing; no gallops; no cyanosis; not consistent with; is ve for; ve for; low
         suspicion for; low suspicion of; low probability of; no acute
        cue negated backward clause: ruled out; unlikely; negative; was negative; denied; is
         absent; none; came back negative; been excluded; was excluded; no; nil; not present;
         not seen; free; has been ruled out; been ruled out; were negative; test negative; tests
         negative; are absent; was absent; were absent; not noted; not observed; not found;
         unremarkable; are negative; were not present
        pseudo: do not know; not know; cannot exclude; cant exclude; never happened before;
         never done this before; not slept _4; never had _4 before; never felt _4 before; no my;
         no the; no its; no he; no she; no im; no i; never seen _3 before; no idea; no doubt; no
         wonder; no matter; no one; noone; no way; no reason; not sure; not only; not just; dont
         know; doesnt know; didnt know; not going to lie; not gonna lie; not lying; not being
         dramatic; not dramatic; not joking; no joke; not kidding; not exaggerating; dont want;
         doesnt want; no better; no relief; no improvement; no change; no longer; @not _1
         getting _1 better; @not _1 stopping; @not _1 going _1 away/down/anywhere; @not _1
         helping; @not _1 working; @not _1 settling; @not _1 easing; @not _1 touching; @not _1
         shifting; @not _1 gone; @not _1 go away; @not _1 stop; @not _1 stopped; @not _1
         settled; @not _1 eased; @not _1 improved; @not _1 improving; @not _1 helped; @not _1
         help; @not _1 worked; @not _1 work; @not _1 shift; @not _1 shifted; @not _1 slept; @not
         _1 eaten; @not _1 usual; @not _1 normal; @not _1 right; @not _1 well; @not _1 good;
         @not _1 ok; @not _1 okay; not himself/herself/myself; isnt himself/herself; not to
         worry; not yet; why not; or not; if not; whether or not; no appetite; no energy; no
         sleep; not even; not usually; dont think; doesnt think; dont feel; not feeling; not
         like; isnt like; dont usually; doesnt usually; not my; no appointment; no slots; cant
         not; not a; dont have _2 left; no appointments; not an; never felt this/so/like/worse;
         never had _2 like; never been; never known; nothing like; not the; not from; isnt
         drunk; no warning; not drunk; not seen; not fun; not great; dont understand; dont care;
         dont mind; dont remember; not long; not enough; no signal; no food; dont judge; no
         phone; no car; no transport; no answer; no response; no reply;
         diabetic/diabetes/asthma/asthmatic/copd/epilepsy/epileptic/hypertension/warfarin/apixaban/thinners/steroids/prednisolone/married/pregnant/smoker/smoking/smoked/drinking/insulin/dialysis/chemo/pill/contraceptive/pressure/sober/clean/bp/sugar/smokes/drinks/cancer/angina/addisons/addison/hiv/lupus/transplant
         _3 for/since/past/last # months/years/yrs; now my question; now i want to know; now i
         would like; now what should; now can i; now should i; until now; till now; upto now;
         now a days; from now; by now; up to now; now and then; now and again; every now; just
         been diagnosed; diagnosed today; diagnosed yesterday; diagnosed last week;
         stroke/cancer/leukaemia/leukemia/diabetes/diabetic/pregnant/addisons diagnosed;
         diagnosed _2
         diabetes/diabetic/cancer/leukaemia/leukemia/lymphoma/angina/epilepsy/aneurysm/copd/asthma/addisons/preeclampsia/ectopic/dvt/clot;
         had a stroke # hours/minutes/days; passed away last;
         @limb/nut/ball/balls/testicle/chest/stomach/belly/tummy/back/tooth/throat/eye/ear/head/jaw/neck/side/shoulder/hip
         _3 killing me; dont need; no longer needs; #
         day/days/week/weeks/hour/hours/month/months history; day/hour/week/month history of;
         day history; hour history; week history; without contrast; with and without contrast;
         without change; without difficulty; without complication; without complications;
         without incident; no specific diagnosis; no diagnosis; negative deflections; negative
         pressure; feel like that any more; feel like that anymore; once the _2 resolved; once
         the _2 is _2 resolved; declined as; no residua; no small airways;
         @limb/nut/ball/balls/testicle/chest/stomach/belly/tummy/back/tooth/throat/eye/ear/head/jaw/neck/side/shoulder/hip
         _3 killing him/her; when i eat and now; when i eat now; fitting for # minutes; fitting
         for _2 minutes; fitting for _2 mins; fitting for _2 hours; fitting for an hour; fitting
         again; fitting now
        cue negated forward clause: not a heart/stroke/seizure/clot/suicide; dont have; doesnt
         have; didnt have; not an overdose/emergency; dont have a; dont feel suicidal; not
         feeling suicidal; not the worst; dont think its; dont think i have; doubt; not felt; no
         real; isnt a; not been; hasnt been; havent been; never been sick; no actual; dont think
         im having; dont think ive
        current: my boyfriend; my girlfriend; its my; right now; hes; shes; happening; just
         did; i just; i did; already did
        stop: but; positive for; notable for; however; although; though; except; yet; apart
         from; aside from; whereas; instead; while; despite; even though; only that; which;
         until; until today; then; otherwise; besides; just; who presents; presents with;
         presented with; who presented; now presents; and presents
        current ongoing: right now; now; again; still; currently; at the moment; tonight;
         ongoing; came back; is back; come back; worse
        current: right now; now; today; tonight; this morning; this afternoon; this evening;
         just; again; currently; at the moment; yesterday; last night; minutes ago; hours ago;
         hour ago; minute ago; ongoing; still; again now; an hour; started; since then; mins
         ago; hrs ago; sat here; this week; days ago; going on; in front of me; wont
        cue historical forward clause: history of; hx of; h o; pmh; past history; past medical
         history; used to have; used to get; used to; previous; previously; survivor; had a
         past; prior; anniversary; as a child i; as a teenager i; when i was; years since; since
         my stroke/seizure/overdose/accident; after my stroke/seizure/bleed; last year i; last
         seizure/fit/attack/episode/blackout; last year; years ago; had carbon monoxide;
         background of; known history; once had; diagnosed _2 years ago; had a stroke # years;
         had a stroke # years back; had stroke # years; # years back i; # months back i
        cue historical backward clause: years ago; year ago; # years ago; months ago; month
         ago; years back; last year; last month; last winter; last summer; last spring; last
         autumn; when i was; as a kid; as a child; as a teenager; as a student; in my teens; in
         my twenties; in my 20s; in the past; a long time ago; back in; decades ago; in
         childhood; as a baby; in january; in february; in march; in april; in may; in june; in
         july; in august; in september; in october; in november; in december; earlier this year;
         at age; way back; when i was younger; a while ago; ages ago; in
         1980/1981/1982/1983/1984/1985/1986/1987; in 1988/1989/1990/1991/1992/1993/1994/1995;
         1996/1997/1998/1999/2000/2001/2002/2003/2004;
         2005/2006/2007/2008/2009/2010/2011/2012/2013;
         2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025; when i _2 was; # years
         back; # months back; # yrs back; few years back; few months back; months back; weeks
         back
        cue other_person both sentence: got me thinking; made me think; colleagues husband;
         friends husband; friend s husband; neighbours husband; coworkers; celebrity; famous;
         someone i know had; someone at work had; friend of mine had; family history; runs in
         the/my family; run in the/my family; died of; died from; passed away from/of; died
         after; both parents; lost my _1 to; passed away; lost my father to; lost my mother to;
         lost my brother to; lost my dad to; lost my mum to
        cue other_person forward clause: @parent had a/an; @parent had; @relative has a
         history; @relative died; @relative suffered; friend had; neighbour had; parents had;
         killed himself; killed herself; hung himself; hanged himself; took his own; took her
         own; uncle/aunt/cousin dropped; my nan had; my gran had; my grandfather had; my
         grandmother had; my father had; my mother had; my uncle had; my sister had; my brother
         had; my cousin had; her mother had; his father had; mother died of; father died of;
         people who have had
        cue other_person cover clause: @relative/friend/cousin/husband/wife/son killed
         himself/herself; @relative/friend/husband/wife/son took his/her own life; committed
         suicide; @relative/friend died; at @relative; @relative/cousin/friend dropped dead;
         @relative/friend had a/an stroke/heart/clot/aneurysm/seizure; lost my
         dad/father/mum/mother/brother/sister
        cue hypothetical both sentence: what number do i; at what point should; at what point
         do; how bad does; is there a test for; who do i call if; who do i ring if; do i call
         999 if; who should i ring if; should i call 999 if; emergency plan; action plan for;
         the symptoms of a; tell me the symptoms; just in case; when do i need to; when should i
         go; when would i; how do they test; is it dangerous to; how would you; homework; quiz;
         school project; project on; my project; science project; common after; common in; is it
         common; normal after _2 vaccine; how common is; is _3 common; if my
         child/son/daughter/baby/kid/husband/wife/mum/dad
         swallows/gets/has/had/got/ever/develops/is; if someone has/gets/is/had; if somebody
         has/gets/is/had; if you have/had/get; if a child/baby/person; when should i worry; when
         to worry; when should you; if one of; what would you do; theoretically; hypothetically;
         might i ever; what are the signs; what are the symptoms; what are signs; how would i
         know; how do you know; how would you know; how do i know; how can i tell; how to tell;
         what happens if i/you/he/she/we/they get/got/miss/forget/stop/have; what if; what would
         happen; in case; if i ever; if he ever; if she ever; if they ever; if you ever; is it
         true; risk of getting; chances of; chance of; preventing; worried about getting; scared
         of getting; afraid of getting; fear of; scared of having; afraid of having; asking for
         a; just curious; heard about; would a; would it be; could i get a _2 if; what should i
         do if; what do i do if; what to do if; what do you do if; would i need; should i ever;
         if i were to; if i was to; difference between; does it cause; can it cause; what counts
         as; reduce my risk; any risk of; is it possible to; whats the risk; what is the risk;
         is there a risk; side effects of; do you host; would they be allowed; are there any
         signs; what does a; what do the; can you get; could it cause; what causes; what is a;
         whats a; what is the; should look out; look out for; watch out for; watch for; what to
         look for; signs to; can it lead; could i have a; would it; if i got; if she got; if he
         got; if i get; if he gets; if she gets; if it gets; how common; tell me about;
         information about; info on; info about; information on; explain what; vaccine for; do i
         need a _2 to; can you explain; is there a link; links between; worry about _3 later; if
         i start; if he/she has; in the event; how soon; how likely; how dangerous; would i
         have; will i get; will i have; can i get; could i get @chest/stroke/clot/seizure; first
         aid course/training/kit/class; planning a trek/trip/holiday/flight; does _4 prevent;
         prevents strokes; prevent a stroke; preventing a; stops heart attacks; wouldnt know
         what to do if; is it dangerous; is this dangerous; read about; looked up; risk factors
         for; symptoms should i; what symptoms; when is; how long before; how long after; how
         long can; should i be worried about; at higher risk; increase my risk; increase the
         risk; chances that; could this be a sign; can this lead to; can this cause; can it turn
         into; do statins; does this mean; does that mean
        cue conditional forward clause: if i develop; if he develops; if she develops; if it
         turns; if i notice; if i start; if it comes; if i have; if i had; unless; told to ring
         if; advised to call if; said to call if; in case of
        cue hypothetical forward sentence: training; essay; dissertation; coursework; revision;
         revising; studying for; my exam; assignment on; quiz; poster about; leaflet about;
         leaflet on; leaflet says; leaflet said; learning about; lecture on; course on; course
         about; teaching; what does; meaning of; letter says; report says; results say; scan
         says; letter said; scan letter; results letter; pharmacist mentioned; someone asked; a
         talk on; presentation on; webinar; what kind of; read that; read online; article;
         interested in; googled; google says; consultant wrote; letter wrote; doctor wrote; i
         teach; should i carry; should i keep; should i get a; do i need a; do i need to carry;
         how can i tell if; how will i know
        cue media both sentence: documentary; movie; film; an episode of; last episode; episode
         of _2 show; tv episode; that episode; the episode where; watching an episode; new
         episode; episodes of; tv show; on the show; netflix; novel; video game; dream; dreamt;
         dreamed; nightmare; nightmares; character; on telly; podcast; tiktok; on the news; news
         story; soap; casualty last night; in the book; a series; eastenders; youtube; boxset;
         playing call; halloween; costume; stage; play rehearsal; comic; storyline
        cue pet both sentence: my dog; our dog; the dog; my cat; our cat; the cat; puppy;
         kitten; hamster; rabbit; my horse; parrot; bunny; guinea pig; vet; my goldfish; budgie;
         the horse; tortoise; pets; ferret; dogs; labrador; spaniel
        pseudo: dog bit; dog bite; dog attacked; bitten by; dog scratched; cat scratched; cat
         bit; cat bite; cat scratch; walking the dog; walking my dog; tripped over the; dog
         walk; walk the dog; attacked by; knocked over by; knocked me over; the horse; off the
         horse; off my horse; off a horse; fell off; kicked by; dog knocked; dog jumped; bit me;
         bit my; bit his; bit her; allergic to; who will look
        cue resolved backward clause: not anymore; gone now; all gone; its gone; went away;
         pain has gone; rash has gone; headache has gone; it has gone; has gone now; has gone
         away; have gone away; has settled; settled now; settled down; stopped now; better now;
         all better; much better; fine now; ok now; okay now; back to normal; cleared up; wore
         off; healed; completely gone; has stopped; its stopped; no longer; anymore; any more;
         has passed; it passed; came straight up; came right up; has cleared; came out; sorted
         it; now gone; disappeared; subsided; recovered; gone completely; eased off; gone after;
         goes away; helped; settled; came straight out; stopped straight away; stopped after;
         eased; went down; been gone; all settled; resolved
        cue resolved backward message: running around since; completely fine since; fully
         recovered; all fine now; absolutely fine now; been fine since; fine since; gone now;
         back to normal now; completely better; playing now; happy now; normal now; much better
         now; totally fine now; no problems since; been ok since; right as rain; good as gold
        pseudo: hasnt gone; isnt gone; not gone; havent gone; gone numb; gone blue; gone white;
         gone grey; gone cold; gone floppy; gone pale; gone purple; gone black; not better; no
         better; gone limp; stopped breathing; stopped moving; has stopped breathing; shivering
         has stopped; has stopped shivering; has stopped moving; stopped peeing; stopped
         shivering; stopped taking; stopped responding; stopped his/her/my; stopped working;
         back to normal but; hasnt stopped; stopped crying; no longer able; no longer moving;
         anymore _3 die/life; any more _3 die/life; live anymore; living anymore; alive anymore;
         alive any; living any; here anymore; exist anymore; no point _3 anymore; point anymore;
         this anymore; it anymore; on anymore; anything anymore; be alive; be here anymore; go
         on anymore; cope anymore; take it anymore; do this anymore; see anymore; bear anymore;
         take anymore; carry on anymore; feel anymore; wanna be here; recognise us anymore; came
         out of
        cue assessed both sentence: discharged; all clear; tests all fine; all tests; tests
         were fine; tests were normal; tests normal; scan was clear; scan was normal; scan
         clear; ruled out; signed off; was checked out; been checked out; ct was clear; ecg was
         normal; ecg normal; all normal; felt to be; they said reflux; said reflux; said it was
         just; came back clear; came back normal; has been sorted; admitted # nights; seen
         neurologist already; seen cardiology; in hospital last week; checked over; ambulance
         came on; had it checked; given the all clear; bloods were fine; bloods fine; has
         sorted; was treated for; treated at; kept in overnight; kept me in; cleared by; checked
         at hospital; checked out at; the hospital checked; physio asked me to check; seen in a
         and e; been reviewed; seen at a and e; was seen; have been seen; been assessed; was in
         hospital; was diagnosed with; been diagnosed with; diagnosed as; diagnosed me with;
         diagnosed with
        cue chronic both sentence: no worse; not any worse; usual breathe; usual breathless;
         usual breathlessness; usual wheeze; usual cough; usual angina; usual palpitations;
         usual aches; usual back; usual reflux; is my normal; my normal; his normal; her normal;
         my baseline; his baseline; her baseline; as usual; same as usual; as always; my usual;
         the usual; for years; for # years; last # years; same as before; same as last time;
         stable; at baseline; baseline; long standing; longstanding; lifelong; annual review;
         for months; since childhood; since i was; over the years; every winter; every summer;
         every spring; every autumn; every fall; each spring; each winter; usual migraine;
         always had; always have; like normal; is normal for me; normal for me; normal for him;
         normal for her; on and off for; past few years; a year now; been a year; same as my
         other; all my other; well controlled; well managed; for ages; for a year; no change in;
         unchanged; under the specialist; ongoing for years; same as every; every time _2 year;
         for a few years; get this every; year round; been like this for years; about a year;
         past year; last year or so; same as it always; usual for me; most evenings; years now;
         regularly get; no different; same as the last; as ever; on and off; off and on; comes
         and goes; every now and then; once in a while; from time to time; occasional;
         occasionally; for # months; for # yrs; for a couple of months; for a couple of years;
         for a few months; for several weeks; for many weeks; for # weeks; past # weeks; last #
         weeks; since # weeks; long term; recurrent; recurring; under treatment for; whenever i;
         every few weeks; every few months; most days; most mornings; # weeks now; for weeks;
         several weeks; for many years; several years; many years; several months; many months;
         chronic problem; chronic condition; chronic issue; chronic pain; chronic back; chronic
         headache; chronic cough; chronic fatigue; chronic symptoms; chronic complaint; when i
         eat; whenever i eat; every time i eat; happened twice last year; happened before last
         year; times every year; every time i take
        pseudo: worse than usual; worse than my usual; more than usual; more than my usual;
         than usual; not my usual; not the usual; unlike my usual; different from my usual;
         different to my usual; isnt my usual; not like my usual; wont go like my usual; usual
         _2 isnt; usual _2 not; usual inhaler; my usual dose; than my usual; no usual; usually;
         not as usual; than normal; as usual but; usual self; usual _1 does; usual dose; than
         baseline; usual painkillers; usual medication; usual meds; usual tablets; my usual _1
         isnt
        cue administrative forward clause: prescription for; refill; letter for; letter about;
         letter for travel; form for; note for my; sick note; certificate for; record for;
         referral for; referral to; insurance; blue badge; paperwork; booking for; clinic for;
         repeat for; need my; reorder; renew; re order; cover for my; follow up for; review for;
         on my record; on my notes; my record says; notes say; questionnaire; form answers;
         dnacpr; care plan; leave for my; letter saying; letter that says; to update my; travel
         insurance; report for; out of date; run out of my; first aid kit; naloxone kit
        cue administrative both message: medical questionnaire; health questionnaire;
         questionnaire for; pre op questionnaire; form asks; form for the gym; screening form
        cue administrative both clause: on my record; in my notes; on my notes; on repeat;
         medical records; my records; survey; flyer; feedback; parking; bill; invoice; out of
         date; police seizure
        cue idiom cover clause: hit by a bus; hit by a truck; hit by a train; run over by a
         bus; hit by a lorry; like _3 been hit by a; run over by a truck; blackout screen;
         blackout on my; laptop; computer crashed; stabbed in the back; back stabbed; backstab;
         shot myself in the foot; shot in the dark; jumped out of my skin; jump out of my skin;
         heart skipped a beat when; heart in my mouth; heart stopped when; heart was in my
         mouth; heart nearly stopped; heart jumped; my heart leapt; choked on my tea laughing;
         choked laughing; choke on my words; choking on the price; drowning my sorrows;
         radiators need bleeding; bleed the radiators; bleeding the radiators; bleeding obvious;
         bleeding nuisance; bleeding cheek; bleeding useless; clotted cream; bloody annoying;
         bloody awful weather; tent collapsed; shelf collapsed; marriage collapsed; business
         collapsed; roof collapsed; chair collapsed; breast stroke; breaststroke; back stroke;
         backstroke; stroke my; stroking; different stroke; labour party; labour club; manual
         labour; hard labour; labour intensive; blind as a bat; blind date; blind drunk; blind
         spot in my car; turning a blind; blinds; venetian blind; knocked for six; knocked me
         for six; knocked sideways; knocked out by this cold; wiped out; burnt out; burned out;
         burn out; burnout; burning the candle; burned bridges; burning bridges; burning
         calories; exploded with messages; about to explode with; head is exploding; head was
         spinning with; head spinning with; mind is blown; mind blown; poison ivy; poisonous
         colleague; death warmed up; like death warmed; death of me; bore me to death; tickled
         to death; death by; love to death; loved to death; dead good; dead easy; dead funny;
         dead sea; dead line; dead heat; kill two birds; killing time; killer heels; killing it;
         killer; dressed to kill; make a killing; murder on; bloody murder; get away with
         murder; shoot the breeze; shot of espresso; espresso shot; tequila shots; flu shot;
         booster shot; in stitches; spotting trains; train spotting; passed out flyers; passing
         out parade; passing out leaflets; heart attack on; heart attack burger; heartbreak;
         heart felt; heartfelt; heart to heart; heart shaped; chest freezer; treasure chest; get
         it off my chest; got it off my chest; off my chest; lump in my throat; frog in my
         throat; throat lozenges; tongue in cheek; tongue twister; tongue tied; slip of the
         tongue; weak signal; weak tea; weak moment; numb with grief; number; shock to the
         system; culture shock; sticker shock; shell shocked; bit of a shock; attack of the
         giggles; snack attack; panic buying; hot under the collar; blowing hot and cold; cold
         turkey sandwich; freezing in here; boiling in here; roasting in here; suffocating in
         this heat; had kittens; having kittens; have kittens; going ballistic; driving me nuts;
         drive me up the wall; dizzy heights; sick to my stomach at; sick as a parrot; worried
         myself sick; homesick; lovesick; seasick; car sick; travel sick; sorry to be a pain;
         fit to burst; fit the bill; fitting room; fitting for; fitting kitchen; kitchen
         fitting; fittings; fitted kitchen; fitted sheet; coil fitted; fitness; contraction of;
         wedding fit; died of shame; nearly died when; almost died when; died inside; dying
         inside laughing; dying for the loo; dying for a wee; dying to see; dying to know; id
         die if; to death; die for a; killing me; kill for a; is killing; to die for; died
         laughing; dying laughing; heart attack when i saw; nearly had a heart attack; heart
         breaks; heart attack on a plate; almost had a heart attack; gave me a heart attack;
         giving me a heart attack; having a heart attack over; choked up; choking back; choke
         back; dying of/from boredom/embarrassment/ laughter/curiosity; dying to; dying for a;
         im dying; dead tired; dead on my feet; caught my death; bleeding edge; bleeding heart;
         blood boil; blood boiling; blood out of a stone; bloody hell; im dead; on fire after;
         burning up with embarrassment; burning question; burning through; could murder; murder
         a; bite my head off; bit my head off; bites my head; stroke of luck; stroke of;
         different strokes; stroke the; phone died; battery died; car died; died mid; laptop
         died; died on me; pain in the neck; pain in the bum; pain in the arse; pain in the ass;
         pain in the backside; shot in the arm; stab in the dark; broken heart; heartbroken;
         breath of fresh air; hold my breath; holding my breath; takes my breath; took my
         breath; breathtaking; catch my breath after; head is exploding with; losing my mind
         over; scared to death; bored to death; worried to death; worried sick; sick to death;
         starving to death; freezing to death; sick of; sick and tired; driving me mad; driving
         me crazy; drives me mad; going mad; going crazy; go mental; panic stations; chest of
         drawers; brush with death; over my dead body; dead battery; deadline; overdosed on
         chocolate; overdose of/on chocolate/cake/sun/netflix/sugar; overdose of/on
         coffee/caffeine/christmas/tv/telly; cardiac arrest when; fit of laughter; fit of
         giggles; having a fit about; had a fit when; threw a fit; have a fit when; have a fit
         if; keep fit; get fit; fit note; good fit; couldnt fit; can fit; cant fit; police
         seizure; seizure of my; crushing it; crushing disappointment; heavy heart; shock of my
         life; in shock about; electric bill; electricity bill; hit the gym; hit the roof; hit
         the sack; total meltdown; legs like jelly; butterflies; my heart sank; heart goes out;
         heart melts; weak at the knees; numb with; cold feet; paralysed with fear; paralysed
         by; blackout blinds; blackout curtains; black out blinds; power cut; power blackout;
         collapsed in a heap laughing; sleep like the dead; slept like; out cold by; poisoned
         chalice; toxic boss; toxic relationship; toxic workplace; hang in there; end of my
         tether; end of the world; jump off a bridge lol; shoot me; cut my hair; cut down;
         cutting down; cut back; cutting back; cutting teeth; swallow my pride; hard to swallow;
         bitter pill; gag reflex; sweating over; sweating buckets at the gym; a stroke survivor;
         stroke survivors; stroke clinic; stroke club; stroke unit; stroke association; stroke
         nurse; heart failure clinic; chest clinic; aneurysm screening; suicide prevention;
         overdose training; tear ducts; eye watering; eye wateringly; hot mess; heat of the
         moment; died yesterday; dies on; dead end; brain dead; brain fried; brain is fried;
         brain fog; pulled my leg; cost an arm and; arm and a leg; break a leg; gut feeling;
         gutted; drop dead gorgeous; dying over here; emojilaugh; lol; lmao; haha; rofl; hahaha;
         hungover; fit for work; fit for duty; fit as a fiddle; drowning in
         paperwork/work/emails/laundry/nappies/debt; drowning in
         deadlines/admin/homework/bills/tears/tasks; mum is going to kill me; this is going to
         kill me; wife will kill me; toxic boss/relationship/workplace/friend; passed out
         leaflets; nearly passed out when i; almost passed out when i; nearly fainted when i;
         passed out when i saw; hopeless about my career/job/exam/work; hopeless at/with
         maths/cooking; collapsed on the sofa; collapsed into bed; collapsed in a heap; makes _2
         blood boil; killing me after
        cue idiom backward clause: doms; leg day
        """#
}
