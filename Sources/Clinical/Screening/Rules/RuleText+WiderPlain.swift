extension RuleText {
    /// The shortest ordinary ways to say each danger, and what first looks at them missed.
    static let widerPlain = #"""
        term band_round: band/strap/belt/rope/clamp/vice/corset _2 round/around/across _2
         chest/ribs/ribcage; tight band; tightening band; belt _2 tightening; tightening _2
         belt; strapped up; in a vice; squeezed in a vice
        when acute_coronary: band_round + sweating|arm_jaw_pain|grey|faint|breathless
         !head_only|gym_word
        term cant_read: couldnt read; cant read; unable to read; words look; words looked;
         words made no sense; letters look; letters looked; print looked; text looked; cant
         write; couldnt write; writing is all; handwriting; couldnt understand what; cant
         understand what; couldnt follow what; couldnt recognise
        term sudden_word: suddenly; sudden; all of a sudden; out of nowhere; this morning;
         today; an hour ago; just now; for a few minutes; for # minutes; for ten minutes; lasted
        when stroke_tia: cant_read ~ sudden_word !read_ok
        term read_ok: glasses; tired; small print; font; dyslexia; school; exam; migraine;
         menu; contract; message from; leaflet; letter
        term airpipe: windpipe; airway; wind pipe; trachea
        term lodged: stuck; lodged; blocking; caught; jammed; went down
        when choking_airway: airpipe ~ lodged
        term crow_sound: crowing; stridor; whooping noise; seal like; harsh noise; rasping
         noise; high pitched noise; squeaky noise; creaking noise; whistling sound; musical
         noise; hooting
        term breathes_in: breathe in; breathes in; breathing in; with every breathe; each
         breathe; every breathe; in breathe; inhales; inhaling
        when choking_airway: crow_sound ~ breathes_in !asthma_mild|snore
        term gum_bleed: bleeding/blood _3
         gums/gum/mouth/tongue/ear/ears/bladder/eye/bottom/tooth; gums/gum/mouth/tongue/socket
         _3 bleeding/bleed/bleeds
        term wont_quit: wont stop; @not stopping; cant stop it; keeps bleeding; still bleeding;
         for hours; hours; nonstop; non stop; pouring; all night; since yesterday
        when major_bleeding: gum_bleed + anticoagulated + wont_quit
        when major_bleeding: bruise_word ~ bruise_grows + anticoagulated
        term bruise_word: bruise; bruises; bruising; haematoma; hematoma; swelling
        term bruise_grows: growing; keeps growing; getting bigger; bigger; massive; huge;
         spreading; swelling up; expanding; doubled; tense; hard; whole thigh; whole leg; whole
         side; spreads
        term artery: cut an artery; hit an artery; severed an artery; nicked an artery; artery
         _2 cut; sliced an artery; arterial bleed; arterial bleeding; cut a vein open; artery in
         my
        when major_bleeding: artery !scan_word
        term scan_word: scan; blocked; coronary; test; gas; blood gas; years ago; stent;
         biopsy; doppler; history
        term note_left: ive written a note; i wrote a note; ive left a note; i left a note;
         written a note; left them a note; written my notes; written my note; my note is; note
         is written; suicide note; goodbye note; goodbye letter; goodbye letters; goodbye video;
         recorded a message for my; written my will and
        when suicide_self_harm: note_left !note_ok => emergency
        term note_ok: sick note; reception; desk; teacher; neighbour; windscreen; fridge; door;
         milkman; doctor; prescription; school; work; gp; postman; asking; with my
        term self_cutting: cut myself; cutting myself; cut my arm; cut my arms; cut my leg; cut
         my legs; cut my thighs; cut my wrist; sliced my arm; slashed my; burned myself; burnt
         myself; hurt myself
        term self_secret: =dont want help; =dont want _2 help; =dont want anyone; =dont tell;
         cant tell anyone; scared to tell; ashamed; nobody knows; again; relapsed; to feel
         something; to cope; deserve; deserved; punish; hate myself; couldnt stop; on purpose;
         deliberately; better after; felt better; release; numb; the voices; feel nothing
        when suicide_self_harm: self_cutting ~ self_secret !accident_cut|shave_word
        term shave_word: shaving; shaved; cooking; knife slipped; kitchen; chopping; onion;
         glass; paper; tin; gardening; work; razor slipped; bread
        term weapon_took: shotgun; gun; rifle; pistol; rope; noose; knife; blade; pills;
         tablets; hosepipe; hose; car keys; petrol
        term took_off: taken; took; has taken; gone off; driven off; walked out; left the
         house; disappeared; missing; drove off; run off; locked himself; locked herself; gone
         into the woods; gone to the bridge; gone to the
        term life_without: =without him; =without her; =without me; =without them; better off;
         goodbye; sorry; wont see me; cant do this; had enough; end it; loves us; love you; last
         time
        when suicide_self_harm: weapon_took ~ took_off + life_without ~
         better_word|sorry_word|hopeless !toxin_ok => emergency
        term better_word: better; better off; happier; easier; best
        term stuff_for: stuff/product/liquid/crystals/powder/tablets/gel/cleaner/spray for _3
         unblocking/cleaning/toilet/toilets/oven/drain/drains/sink/sinks/descaling/kettle/windows/slugs/rats/ants/wasps/weeds/paint/dishwasher/laundry/washing/pool/floors/mould/brakes;
         unblocking _2 sink/sinks/drain/drains/toilet/toilets/pipes; sink unblocker; plughole
         cleaner; drain stuff; oven stuff; toilet stuff; cleaning stuff; cleaning fluid;
         cleaning liquid; cleaning products; cleaning product; chemical; chemicals; mould spray;
         washing up liquid; ant powder; slug pellets; wasp killer; fly spray; floor cleaner;
         pool chlorine; chlorine tablets; sterilising fluid; sterilising tablets; de icer;
         deicer; screen wash; brake fluid; wd40; turps; turpentine; kerosene; paraffin; fairy
         liquid; zoflora; vape liquid; vape juice; e liquid; nicotine liquid; reed diffuser;
         hand sanitiser; hand gel; glow stick; super glue; plant food; fertiliser; hair perm;
         hair bleach; peroxide
        term drank_it: drank; drunk; drinks; drink some; swallowed; swallows; swallowing;
         sipped; gulped; swigged; ate; eaten; sucked; licked; chewed; tasted; in his mouth; in
         her mouth; mouthful; got hold of; had some of; swig of; sip of
        when overdose_poisoning: drank_it ~ stuff_for !toxin_ok|brandy_word
        term brandy_word: fish; meal; dinner; pesticides on; organic
        term pet_pills: dogs/cats/pets/horses _2
         tablets/pills/medicine/medication/meds/wormer/flea/treatment
        term eaten_by: eaten by; taken by; swallowed by; chewed by; been at; got into; got hold
         of; ate; swallowed
        term dying_feel: feels like _1 dying; feel like _1 dying; feel like im going to die;
         feel as if im dying; feel like i might die; think im dying; think im going to die;
         convinced im dying; i am dying; im going to die; sure im dying; =never been so ill;
         feel like death; feels like the end
        term infect_word: infection; infected; sepsis; pneumonia; uti; cellulitis; abscess;
         chest infection; kidney infection; flu; fever; temperature; wound; c section; surgery;
         operation
        when sepsis: dying_feel + infect_word !joke_word|viral_ache
        pseudo: feels like im dying; feel like im dying; feels like i am dying; feel like i am
         dying; feels like dying; feel as if im dying
        more fit: first ever fit; first fit; first seizure; ever fit; my first fit; a big fit;
         a massive fit; a full fit; little fit; small fit; another fit; three fits; two fits; #
         fits; fits today; fit today; fit this morning; fit last night; fit yesterday; fit
         tonight
        term lights_odd:
         lights/light/spots/stars/sparkles/sparks/dots/zigzags/zigzag/lines/floaters/specks/blobs/shapes/colours/silver/glitter
         _3
         dancing/dance/flickering/flicker/flashing/floating/shimmering/swimming/swirling/popping/in
         front; dancing lights; dancing spots; seeing stars; seeing spots; seeing sparkles;
         sparkly; shimmery; shimmering; zigzag; zig zags; kaleidoscope; heat haze; tunnel
         vision; double vision; blurry; blurred; fuzzy eyes; cant focus; eyes wont focus; vision
         is off; vision funny; eyes gone funny; eyes are funny; sight has gone; eyesight funny
        term head_bad: head pounding; head is pounding; heads pounding; pounding head; banging
         head; head is banging; heads banging; splitting head; head is splitting; heads
         splitting; bad head; head thumping; thumping head; head is thumping; headache; head
         pain; head killing; head hurts; sore head; head is sore; head is throbbing; throbbing
         head; migraine
        when pre_eclampsia: late_preg|weeks_late|postpartum + lights_odd + head_bad !pre_ok
        when pre_eclampsia: pregnant|preg_word|late_preg|weeks_late|postpartum + bp_severe_preg
         !pre_ok
        term bp_severe_preg: 160 over; 161 over; 162 over; 163 over; 164 over; 165 over; 166
         over; 168 over; 170 over; 172 over; 174 over; 175 over; 176 over; 178 over; 180 over;
         185 over; 190 over; over 110; over 112; over 115; over 118; over 120
        when pre_eclampsia: pregnant|preg_word|late_preg + bp_pre|bp_severe !pre_ok|chronic_bp
        term chronic_bp: before pregnancy; planning; trying to conceive; mums; years
        term very_sore: very painful; really painful; so painful; really hurts; hurts so much;
         hurts a lot; extremely painful; agony; excruciating; severe pain; in pain; throbbing;
         unbearable; killing; tender and swollen; swollen and painful; red and swollen
        term one_ball: testicle; testicles; testis; scrotum; ball; nut; bollock; ballbag;
         goolies; nads; privates; ball sack; scrotal
        when testicular_torsion: one_ball ~ very_sore
         !back_or_cancer|kicked_word|sports_ball|old_ball|wee_word
        term sports_ball: tennis; hit the ball; throwing; golf; ball game; bowling; football
         injury; rugby ball; hockey; ball of; heel
        term old_ball: for months; for weeks; for years; vasectomy; lump; varicocele; dull; on
         and off; cyst; hydrocele; after sex; epididymitis; itchy; shaved; months
        term pear_breath: breathe _3
         pear/pears/peardrops/acetone/varnish/fruity/sweet/sweets/ketones; pear drops;
         peardrops; fruity breathe; sweet breathe; acetone breathe; smells of nail varnish;
         smells of acetone; smells like nail; smells like pear; smells of pear
        term breath_ok: keto; fasting; diet; chewing; sweets shop; dentist; mints; perfume;
         kitchen; atkins; low carb; shop
        when dka: pear_breath !breath_ok
        term rock_belly: @abdomen _3 rock/board/solid/rigid/wood/concrete/plank/stone; rock
         hard; rock solid; hard as a rock; hard as a board; solid as a rock; stiff as a board;
         like a board; like a rock; rigid
        when acute_abdomen: rock_belly + belly_pain|pain ~ abdsite
         !contraction_word|gym_word|abs_word|constip_word => emergency
        when acute_abdomen: rock_belly ~ abdsite
         !contraction_word|gym_word|abs_word|constip_word|bloat_word
        term contraction_word: contraction; contractions; pregnant; weeks; labour; braxton;
         tightening; tightenings; baby; bump
        term abs_word: abs; six pack; sit ups; workout; crunches; pilates; gym
        term constip_word: constipated; constipation; poo; stool; stools; period; bloated
        term bloat_word: bloated; bloating; after eating; ibs; gassy; wind
        term eye_lights: flashing lights; flashes of light; light flashes; flashes; flickering
         lights; sparks; lightning streaks; arcs of light
        term eye_specks: floaters; floater; black spots; black dots; cobwebs; cobweb; specks;
         flies; gnats; dots; blobs; soot; threads; strands; tadpoles; squiggles; hairs; veil;
         shadow
        when acute_vision: eye_lights + eye_specks !usual_mig|eye_old|pregnant|head_bad =>
         urgent
        term eye_old: for years; for months; same as always; always had; checked; optician
         said; years; stable; migraine; aura; unchanged
        term eyeball: eyeball; eyeballs; eye ball; cornea; pupil; white of _1 eye; eye itself
        term eye_hurt: cut; pierced; punctured; stuck; stabbed; poked; gashed; sliced;
         scratched; ripped; torn; lacerated; lacerat~; embedded; splinter; burst; split;
         ruptured; bleeding into; popped
        when acute_vision: eyeball ~ eye_hurt !contact_lens|school_pupil => emergency
        term school_pupil: school; teacher; pupils collapsed; class
        term cast_word: cast; plaster; splint; bandage; dressing; pot; boot cast
        when limb_ischaemia: cast_word ~ numb_limb + awful_pain|very_sore|tight_limb|swelling
         !old_cast
        when limb_ischaemia: cast_word + numb_limb ~ limb + awful_pain|agony_word|tight_limb
         !old_cast
        term swell_fast: swelling up by the hour; swelling by the hour; swelling fast; swelling
         quickly; swollen up fast; getting bigger by the hour; bigger every hour; ballooning;
         blowing up; swelling up; doubled in size; twice the size; swelled up; hugely swollen;
         spreading up; moving up; creeping up
        term dusky_skin: purple; black; dusky; grey; blue black; bruised looking; blistered;
         blistering; mottled; blackened; dark patches; green
        term shiver_word: shivering; shivers; shivery; shaking; rigors; fever; feverish;
         temperature; burning up; hot and cold; sweating and; confused; vomiting; feels awful;
         feels terrible
        when severe_soft_tissue_infection: swell_fast + dusky_skin + shiver_word
         !nettle_word|burned
        when severe_soft_tissue_infection: limb ~ dusky_skin + swelling + shiver_word
         !nettle_word|burned|bruise_only|cold_context
        term nettle_word: nettle; sunburn; bee sting; wasp sting; hives; chilblains; chickenpox
        term bruise_only: bruise; bruised; knocked; dropped; fell; twisted; sprained; football;
         raynauds
        term threat_kill: threaten~ _2 kill/stab/shoot/hurt/strangle/burn; says hell kill; says
         hes going to kill; said hed kill; going to kill me; gonna kill me; wants to kill me;
         tried to kill me; will kill me if; kill us; kill me and the kids; kill me and; kill the
         kids; threatened me with; came at me with; held a knife; knife to my; gun to my;
         beating me; beats me; battered me
        when abuse_violence: threat_kill !idiom_any|laugh_word|joke_kill|mum_joke => emergency
        term mum_joke: tattoo; if she knows; if he knows; if he finds out; if she finds out; if
         they find out; piercing; late; exam; mum is; mom is; wife will; broke the; forgot;
         boss; dog; washing; dinner; dishes; ruined; heat; cough; hay fever; this
        more strangled: choked/strangled/throttled/smothered by _3
         partner/husband/wife/boyfriend/girlfriend/ex/dad/father/brother/son/him/her/man; been
         choked; been strangled; been throttled; was strangled; was throttled; strangled by;
         throttled by; choked me; strangled me; throttled me; grabbed me by the throat; grabbed
         my throat; squeezed my throat; squeezed my neck; held me by the throat
        term elec_shock: electric shock; electrical shock; shock off; shock from the; shock
         from a; electric jolt; electrocuted myself; zapped by
        term elec_ok: static; weeks ago; years ago; months ago; last year; trolley; jumper;
         carpet; therapy; ect; bill; car door; collar; fence for; feel fine; feels fine; feeling
         fine; tiny; little; small; tens machine; nerve; down my; lhermitte; sensation; like an;
         like electric; feels like; dentist; shooting; sciatica
        when electrocution: elec_shock !elec_ok|shock_ok
        term device: pacemaker; icd; defib; defibrillator; implant; ventricular device; loop
         recorder
        term device_off: going off; gone off; went off; shocked me; shocking me; fired;
         beeping; alarming; keeps firing; zapped; kicked me; failed; stopped working
        when arrhythmia: device ~ device_off !device_ok
        term device_ok: battery check; appointment; check; clinic; airport; months; fitted;
         microwave
        term dental_bad: dental; tooth; toothache; teeth; gum; abscess; jaw; wisdom
        term neck_spread: spreading to _2 eye/neck/throat/face/jaw; spread to _2
         eye/neck/throat/face/jaw; swelling _3 neck/throat/eye/tongue; neck _2 swollen; eye
         closing; eye is closing; under _2 jaw; under _2 chin; under _2 tongue; floor of _2
         mouth
        term mouth_fail: opening mouth; open mouth; opening my mouth; open my mouth; open his
         mouth; open her mouth; swallow; swallowing; breathe; speak; drool~; dribbling; fever;
         high temperature; temperature; shivering; unwell; jaw locked; lockjaw; stiff jaw
        when severe_soft_tissue_infection: dental_bad ~ neck_spread + mouth_fail
        when severe_soft_tissue_infection: dental_bad + neck_spread + mouth_fail ~
         cannot_word|trouble_word|fever|temp_fever
        term para_grams: more than 4 grams; over 4 grams; more than 4g; over 4g; more than 8
         tablets; over 8 tablets; more than 8 paracetamol; over 8 paracetamol; more than eight
         tablets; more than eight paracetamol; more than the maximum; over the maximum dose;
         more than the daily; over the limit of; 5 grams; 6 grams; 8 grams; 10 grams; # grams of
         paracetamol
        term para_word: paracetamol; acetaminophen; cocodamol; co codamol; ibuprofen; tablets;
         painkillers; aspirin; medicine; lemsip; codeine; pills; medication
        when overdose_poisoning: para_grams ~ para_word !ask_take|label_ok|never_word
        """#
}
