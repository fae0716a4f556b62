extension RuleText {
    /// Dangers told without alarm: relief that failed, an amount asked about, a night not remembered.
    static let toldFlat = #"""
        term nitrate_thing: gtn; nitro; nitroglycerin; nitroglycerine; nitrolingual; nitrates;
         nitrate; glyceryl; angina spray; angina sprays; angina tablets; angina pump; heart spray;
         tablets under _1 tongue; spray under _1 tongue; sprays under _1 tongue
        term relief_none: still there; still here; still hurts; still hurting; still got it; still
         got the; still heavy; still tight; pain is still; pain still; ache is still; =no better;
         =no joy; =no relief; =no help; =no good; =no use; =no effect; =no difference; =no
         different; =no change; =not touching; =not touched; =hasnt touched; =hasnt budged; =hasnt
         worked; =hasnt helped; =hasnt shifted; =hasnt eased; =didnt work; =didnt help; =didnt
         touch; =isnt touching; =isnt helping; =isnt working; =isnt shifting; =isnt easing; =isnt
         sorting; =arent helping; =arent working; =arent touching; =not helping; =not working; =not
         shifting; =not easing; =wont shift; wont budge; wont go; did nothing; does nothing; done
         nothing; doing nothing; made no difference; makes no difference; makes no odds; third go;
         three goes; four goes; on my third; on my second; on my fourth; third spray; fourth spray;
         fifth spray; and it hurts; getting worse; coming back; comes straight back; only lasts
        when acute_coronary: nitrate_thing + relief_none !nitrate_plan|nitrate_admin
        term nitrate_admin: headache; headaches; repeat; prescription; pharmacy; chemist; in stock;
         the cream; ointment; fissure; bottom; fridge; nozzle; broken; out of stock
        set both_upper: shoulders arms
        term upper_ache:
         ache/aching/aches/pain/pains/hurting/tightness/heaviness/heavy/discomfort/pressure _2
         across/between/in/both _2 @both_upper; both _1 @both_upper _3
         ache/aching/hurt/hurting/heavy/sore/tight/lead/numb; between _2 shoulder blades; heavy
         arms; arms like lead; arms _2 lead; arms ache; arms feel heavy; upper back _3
         ache/aching/hurts/pain; ache/aching/pain _3 upper back
        term wet_cold: sweating; sweaty; clammy; pouring with sweat; dripping with sweat; cold
         sweat; soaked in sweat; drenched; wet through; breathless; out of breath
        term upper_ok: gym; carrying; carried; shopping; bags; lifting; lifted; painting;
         decorating; digging; gardening; swimming; rowing; press ups; weights; workout; pulled;
         desk; posture; flu; cold; fever; temperature; heat; hot flush; hot flushes; menopause; jab;
         vaccine; run; running; marathon; yoga; pilates; car seat; bra
        when acute_coronary: upper_ache + wet_cold !upper_ok|injury_any|months_told
        term months_told: for months; for years; for weeks; # months; # years; every night; most
         nights; years ago

        more bitten_tongue: tongue _3 bitten/chewed/shredded/ribbons/mangled/bits/raw;
         chewed/chewing/chomped/bit/bitten/biting/shredded _3 tongue; tongue bitten; bite marks on
         _2 tongue; teeth marks in _2 tongue; blood in my/his/her mouth; blood on _2 pillow
        more wet_self: bed _2 soaked; bed _2 soaking; bed _2 drenched; sheets _2
         wet/soaked/soaking/drenched; mattress _2 wet/soaked/soaking; soaked the bed; soaked _1
         sheets; wee _1 everywhere; wee'd; weed myself; weed himself; weed herself; pissed; peed;
         trousers _2 wet/soaked; pyjamas _2 wet/soaked; wet trousers; wet pyjamas; wet pants; wet
         patch; puddle of wee; puddle of pee; lost my water; lost control of _2 bladder
        term lost_night: =no idea what; =no idea why; =no idea how; =no memory; cant remember;
         couldnt remember; lost an hour; lost a few hours; lost time; woke up on; woke on; came to;
         came round; =never happened before; =not happened before; first time; muscles _3
         killing/aching/sore/agony/ache; ache all over; like ive run a marathon; like i ran a
         marathon; hit by a bus; hit by a train; exhausted; head is pounding; stiff and jerked;
         jerked; thrashing; went stiff; shaking in my sleep; groggy; foggy; dazed
        term teeth_mild: eating; toast; dinner; chewing gum; crisps; mouth guard; nightguard;
         grind; grinding; ulcer; dentist; brace; braces; filling; wisdom; extraction; tooth out;
         gums; bleeding gums; flossing; brushing; snoring; drunk; hangover; last year; years ago
        when seizure: bitten_tongue + lost_night !teeth_mild|epileptic

        more doesnt_know: cant tell me _2 name; couldnt tell me _2 name; cant tell us _2 name;
         couldnt tell us _2 name; cant tell me what day; couldnt tell me what day; cant tell me
         where; couldnt tell me where; cant tell you what day; cant say what day; =not sure what
         year it is; =not sure who i am; gets the year wrong; got the year wrong; gets the month
         wrong; got the month wrong; wrong year; =not know where he is; =not know where she is; cant
         tell us where; cant tell us what; thinks it is 19; thinks we are in; thinks shes in; thinks
         hes in; thinks its the war
        cue idiom cover clause: retired/retirement/holiday/lockdown/work/leave/furlough _6 what day
         _2 is; on holiday i never know; never know what day; forget what day it is lol; not know
         what day it is lol
        when sepsis: mottled ~ cold_feel + doesnt_know|muddled_now !look_ok
        when sepsis: mottled_hard + doesnt_know|muddled_now !look_ok

        term amount_asked: what happens if; what would happen; what will happen; what if someone;
         what if somebody; would it; would #; will #; is # _3 enough; are # _3 enough; how long
         would it; how long does it take; how quick; how quickly; how bad would; could someone die;
         could you die; can you die; would you die; would someone die; asking as; asking because;
         asking cos; curious
        term amount_had: have that many; have # here; i have #; ive got #; got # here; have them
         here; got them here; got them all; have them all; ive enough; i have enough; ive plenty;
         have plenty; got plenty; saved them; saved up; been saving; been keeping; got a full; have
         a full; full box; full boxes; two packets; two boxes; # packets; # boxes; in the drawer; in
         my drawer; theyre here; theyre right here; beside me; next to me; in front of me
        when overdose_poisoning: amount_asked ~ many_pills + amount_had
         !ask_take|dose_study|label_ok
        pseudo: what happens if someone/somebody/you/anyone _1
         take/takes/took/swallow/swallows/swallowed #; what would happen if
         someone/somebody/you/anyone _1 take/takes/took/swallow/swallows/swallowed #; what happens
         if a person take/takes/took #; what happens if you took all; what would happen if you took
         all; what would happen if i took all; what happens if i take all; if you took all; if i
         took all; if someone took all; if somebody took all; whats a fatal; whats a lethal; whats
         the lethal; whats the fatal; what is a fatal; what is a lethal; what is the fatal; what is
         the lethal; whats a deadly; what would be a fatal; what would be a lethal
        term amount_end: finish _2 off; finish me; do the job; do the trick; end it; end me; kill
         someone; kill somebody; kill a person; kill you; kill me; be fatal; be deadly; be lethal;
         be too many to survive; put me to sleep for good; stop my heart; stop your heart; stop a
         heart
        when overdose_poisoning: many_pills ~ amount_end !ask_take|dose_study
        when overdose_poisoning: amount_end + amount_had + drug|pills_word|heart_pills
         !ask_take|dose_study
        more lethal_ask: fatal amount; deadly amount; deadly dose; fatal quantity; lethal quantity;
         lethal number; dose _5 be deadly; dose _5 be fatal; dose _5 be lethal; dose _4 is deadly;
         dose _4 is fatal; dose _4 is lethal; amount _4 be fatal; amount _4 be deadly;
         took/take/takes/taking all _5 tablets/pills/meds/medication at once how; how much insulin
         would
        term all_at_once: took/take/takes/taking/swallowed/swallow all _5 at once;
         took/take/takes/taking/swallowed/swallow all _5 in one go; whole lot at once; whole packet
         at once; whole box at once; whole bottle at once; all in one go
        when overdose_poisoning: all_at_once + amount_had + amount_asked|drug|pills_word
         !ask_take|dose_study|label_ok

        term sugar_stays: =hasnt helped; =isnt helping; =not helped; =not helping; =didnt help;
         =hasnt worked; =not worked; =not working; =isnt working; =no better; =no difference; =hasnt
         come up; =wont come up; =not come up; =isnt coming up; =hasnt budged; =hasnt shifted; still
         low; still shaking; still shaky; still #; still dropping; still falling; going down; keeps
         going down; for half an hour; for an hour; for # minutes; really weird; feel weird; feel
         drunk; feel strange; really strange; really odd; feel odd; feel out of it; seeing double;
         cant think; cant focus; cant concentrate; cant see straight; muddled; foggy; faint;
         sweating; clammy; shaky; shaking; trembling; wobbly; lips tingling; lips are tingling;
         alone
        term sugar_under:
         meter/sugar/sugars/glucose/bm/bg/bgl/libre/dexcom/monitor/reading/reader/sensor/bms _4
         1.1/1.2/1.3/1.4/1.5/1.6/1.7/1.8/1.9/2.0/2.1/2.2/2.3/2.4/2.5/2.6/2.7/2.8
        when hypoglycaemia: sugar_under + sugar_stays !corrected_word|hypo_ok
        when hypoglycaemia: sugar_low + sugar_stays !corrected_word|hypo_ok|diet_word2
        term diet_word2: normal range; range; fasting; clinic; review; fruit; wine; tea; usually;
         sometimes; often; overnight; sensor fault; faulty

        term will_jump: planning/plan/going/ready/about/decided to jump _6
         tomorrow/tonight/today/now/later/friday/saturday/sunday/monday; going to jump off; planning
         to jump; ready to jump off; gonna jump; about to jump off; drive into a wall; driving into
         a wall; drive off the bridge; driving off the bridge; drive off a bridge; drive into a
         tree; driving into a tree; drive into a lorry; step in front of; stepping in front of; walk
         in front of a train/lorry/bus/truck; walk into traffic; walk into the sea and; under a
         train; under a bus tonight
        term jump_ok: bungee; parachute; skydive; skydiving; charity; pool; trampoline; lol; haha;
         hurdles; horse; queue; ship; conclusions; abseil; diving board; film; movie; game; job;
         fear of; scared ill; intrusive; puddle; puddles
        when suicide_self_harm: will_jump !jump_ok => emergency
        term tidied_all: everything is sorted; everythings sorted; everything sorted; everything is
         in order; all sorted; affairs in order; sorted everything; all taken care of; its all
         arranged; everything is arranged; will bank; bank details are; passwords are; will is in;
         papers are in; insurance is in; keys are under
        term tidied_bye: sorry for; sorry about the trouble; sorry for the trouble; sorry to leave;
         thank you for everything; thanks for everything; forgive me; goodbye; take care of; look
         after them; look after him; look after her; tell them i; tell the kids; tell my; be kind
         to; =no need to call; =dont send anyone; =dont come; wont be a burden
        term tidied_ok: holiday; wedding; house move; moving; passport; travel; appointment;
         discharge; delivery; surgery; operation; retire; retirement; prescription; referral;
         insurance claim; baby; nursery; handover; leaving do
        when suicide_self_harm: tidied_all + tidied_bye !tidied_ok => emergency

        more limb_weak: leg _1 gave out; leg just gave out; arm _1 gave out; hand _1 gave out; leg
         _1 gave way; leg went from under me
        more speech_bad: speech _3 slurry; speech _2 slurry; just made noises; only made noises;
         just makes noises; only makes noises; just grunting; only grunts; makes sounds not words;
         noises instead of words; sounds instead of words; wrong noises; =no words come; trying to
         talk but; tried to say _5 noises; tried to talk _5 noises
        more abrupt: nothing to the worst; nothing to worst; nothing to a ten; 0 to 10; zero to
         ten; nothing to unbearable; from nothing to; nought to; in ten seconds; in # seconds; in
         five seconds; within # seconds; in a heartbeat
        more hard_belly: tummy _4 relax; bump _4 relax; belly _4 relax; wont relax; wont go soft;
         =not going soft; =never goes soft; stays hard; staying hard; =hasnt softened; like a
         football; like concrete

        term never_softens: wont relax; wont go soft; =not going soft; =never goes soft; stays
         hard; staying hard; =hasnt softened; =not softening; constantly hard; hard all the time;
         hard the whole time; hard and wont
        when obstetric_emergency: late_preg + hard_belly + never_softens
        cue historical both clause: as a toddler; as a newborn; as an infant; in my early twenties;
         in my late twenties; in my thirties; in my forties; in my fifties; in my 30s; in my 40s; in
         my 50s; in his twenties; in her twenties; in his teens; in her teens; in primary school; in
         secondary school; at primary school; at secondary school; at school years; when he was
         little; when she was little; when i was little; when i was born; when i was tiny; in the
         eighties; in the nineties; in the sixties; in the seventies; decades back; many years ago;
         donkeys years ago; as kids; as children; in my youth; in my school days; as a young man; as
         a young woman; as a lad; as a girl
        set past_year: 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014
         2015 2016 2017 2018 2019 2020 2021 2022 2023 2024
        more old_stroke: stroke was in @past_year; stroke in @past_year; stroke back in; stroke was
         back in; stroke was years; still weak from; still weak since; =never recovered; =never came
         back fully; =never got full
        more sats_usual: always #; is always; are always; my target; target is; target range;
         target of; his target; her target; the target; right for me; right for him; right for her;
         happy with 88; happy with my; happy with his; happy with her; sit at; sits at; sit around;
         sits around; usual sats; usually #; usually around; usual level; where they should be; fine
         for me; what i run at; run at #; 88 to 92; 88 92
        term sats_drop: =but tonight; =but today; =but now; dropped; falling; down to; gasping;
         worse; under #; ring if; call if; struggling; blue; and today; and now; this morning it;
         tonight it
        when severe_dyspnoea: sats_low + sats_drop

        more rust_poke: trod on _3 nail; stepped on _3 nail; stood on _3 nail; nail in my foot;
         nail went in; nail in my shoe; fork through; fork in my foot; garden fork; gardening fork;
         stepped on glass; trod on glass; thorn; rose thorn; dog bite; manure; soil
        risk tetanus_old: tetanus _4 years; tetanus _4 ago; tetanus _3 date; =no tetanus; tetanus
         jab; tetanus booster; need tetanus; need a tetanus; last tetanus; =not had tetanus; =never
         had a tetanus; tetanus; tetnus
        term travel_jab: holiday; travel; travelling; trip; gap year; vaccination record; records
        more contraception: missed _3 pills; missed three and; missed two and; missed # pills;
         missed # and; missed # days of _2 pill; forgot _2 pill; pill for # days; pill _4 missed;
         split condom; condom _2 split; condom _2 broke; condom _2 off; condom _2 burst; =no
         protection; =didnt use anything; =no condom; =without protection; =without a condom
        """#
}
