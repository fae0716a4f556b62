extension RuleText {
    /// Fields of words that first looks at new sets found thin: sizes, durations, body places.
    static let wider = #"""
        set face_part: tongue lip lips mouth throat face cheeks eyelids
        term size_times: @face_part _3 twice/double/triple/treble; @face_part _4
         times/normal/usual size; @face_part _2
         enormous/massive/huge/gigantic/ginormous/inflated/inflating; @face_part _4
         golf/cricket/tennis/ping ball; @face_part _4 sausage/sausages/balloon; @face_part _3
         filling my/his/her mouth; @face_part too big for; talk with _3 tongue; @face_part
         blowing/blown up; @face_part like _2 michelin/boxer/trout/duck
        when anaphylaxis: size_times !gum_or_tooth
        term gum_or_tooth: dentist; tooth; teeth; filler; fillers; wisdom; abscess;
         anaesthetic; injury; fell; punched; elbow; stung on; ulcer; braces; crown
        term will_do: going to do it; gonna do it; do it tonight; do it today; do it now; do it
         soon; doing it tonight; doing it today; do it this weekend; do it tomorrow; going
         through with it; go through with it; see it through
        when suicide_self_harm: letters_left|written_word|farewell_word ~ will_do !mp_word =>
         emergency
        term mp_word: council; mp; landlord; santa; employer; school; complaint; insurance;
         job; solicitor; driving; marathon; essay
        term pulse_none: @cannot find/feel/get _2 pulse; =no pulse; pulse _2 gone; pulse
         stopped; =doesnt have a pulse; =hasnt got a pulse; lost _1 pulse
        term pulse_ok: my pulse; watch; fitbit; app; oximeter; strong; course; cpr class
        when loss_of_consciousness: pulse_none !pulse_ok
        more blue: lips _5 blue/grey/gray/purple/dusky; lips or _3 blue/grey; skin or lips;
         lips or skin; lips or tongue; tongue _3 blue/purple/grey; blue or grey lips/skin/face;
         face _2 blue/dusky; bluish _2 lips/face/tongue/skin; blueish; purplish lips;
         fingernails _2 blue/purple; nails _3 blue/bluish/dusky
        term nose_bleeds: nosebleed; nose bleed; nose bleeding; nose has been bleeding; nose is
         bleeding; bleeding nose; nose pouring; nose gushing; bleeding from _2 nose; nose
         started bleeding; nose keeps bleeding
        term goes_on: lasted; lasting; longer than; more than; over an hour; still; hour;
         hours; wont stop; cant stop; @not stopping; going on; keeps; minutes; for # minutes;
         dripping; pouring; heavy; gushing; streaming; clots; swallowing; nonstop; ages; again
         and again
        when major_bleeding: nose_bleeds ~ goes_on + anticoagulated !bleed_over
        term bleed_over: stopped; it stopped; stops quickly; stops on its own; stops after; now
         and then; once a week; last month; last week; months ago; for a few seconds; it has
         stopped; stopped now
        more chemo: white _3 count _2 low; white _3 cells _2 low; low white _3 count; low white
         cells; low neutrophils; neutrophils _2 low; neutrophil count; neutropenia; neutropenic;
         =no immune system; =no white cells; blood count _2 low _2 treatment; cancer drip;
         cancer infusion; cancer drugs
        more fit: after _2 fit; since _2 fit; during _2 fit; the fit
         lasted/went/has/started/stopped/was/kept; following _2 fit; out of _2 fit; before _2
         fit
        term hit_after: since hitting/banging/bumping/knocking/whacking/cracking/smacking _2
         head; after hitting/banging/bumping/knocking/whacking/cracking/smacking _2 head; since
         _3 blow to; since _3 knock to; since _3 bang; after _3 blow to _1 head; since the head
         injury; after the head injury; since i hit; since he hit; since she hit; since hitting;
         after hitting; since banging it; after a head injury; since a head injury
        more accident_cut: since hitting; after hitting; since banging; after banging; since
         bumping; since knocking; after knocking; after bumping
        term head_trouble: memory; walking; balance; speak~; speech; understanding; hearing;
         seeing; sight; reading; writing; remember~; forgetting; forgetful; irritable; weak;
         weakness; numb; unsteady; staggering; blurred; double vision; drowsy; sleepy; confused;
         slurred; slurring; clumsy; black eye; black eyes; fluid; behaviour; odd; strange;
         personality; squint; pupils; pupil; deaf; deafness; agitated; vomit~; sick; worse;
         worsening
        when head_injury: hit_after ~ head_trouble !head_fine
        term stretch_pain: muscle is stretched; stretch~ _3 muscle/toes/foot/fingers/calf; when
         i stretch; when its stretched; when stretched; move _2 toes; move _2 fingers; bend _2
         toes; wiggle _2 toes; straighten~ _2 fingers
        term limb_broken: after breaking; broke; broken; fracture~; crushed; crush; plaster;
         cast; splint; tight bandage; tight dressing; after surgery on; knee replacement; shin;
         run over; trapped
        term tight_limb: tight~; tightness; tense; rock hard; swollen solid; bursting; too
         tight; hard as wood; like wood; wooden
        term numb_limb: numb; numbness; pins and needles; tingling; cant feel; =no feeling;
         cold; white; blue; pale; weak; cant move; wont move
        when limb_ischaemia: tight_limb ~ limb + limb_broken + numb_limb !old_cast
        when limb_ischaemia: stretch_pain + tight_limb + severe|limb_broken !old_cast
        term old_cast: years ago; months ago; itchy; cast off; years since; sprain; plantar;
         gym; yoga; hamstring
        when abuse_violence: being_hit ~ home_who|partner_who
        term partner_who: partner; husband; wife; boyfriend; girlfriend; ex; father; mother;
         dad; mum; stepdad; stepfather; stepmum; brother; son; daughter; carer; carers; staff
        term near_wound: near _2 cut/wound/graze/bite/scratch/sore; around _2
         cut/wound/graze/bite/scratch; near an injury; by the cut; by the wound; round the cut;
         round the wound; from a cut; from the wound; near my stitches; at the wound
        term hurt_hard: intense pain; severe pain; severe ~ pain; excruciating; agony;
         agonising; unbearable; pain _3 worse than it looks; far more than; out of proportion;
         loss of feeling; much more painful than; unreal; terrible pain; really severe
        term ill_now: fever; feverish; flu like; flu; fluey; shivering; shivers; rigors;
         vomiting; temp; temperature; confused; faint; spreading; purple; black; dizzy; hot and
         cold; unwell; swelling; swollen; diarrhoea; racing
        when severe_soft_tissue_infection: near_wound + hurt_hard + ill_now !burned
        pseudo: steroids _2 long term; long term _2 steroids; long term steroid; steroid _2
         long term; take _4 long term; on _3 long term; on long term; haemodynamically stable;
         hemodynamically stable; vitally stable; vital signs stable; vital signs are stable;
         stable vital; vitals are stable; vitals stable; weight is stable; weight stable;
         clinically stable; otherwise stable
        cue idiom cover clause: relationship breakdown; marriage breakdown; marital breakdown;
         breakdown of _2 relationship/marriage; could strangle/throttle/murder/kill/swing
         him/her/them; could _1 strangle/throttle/wring _1 him/her/them/neck; benzoyl peroxide;
         peroxide mouthwash; peroxide wash; peroxide gel; salicylic acid; hyaluronic acid;
         azelaic acid; glycolic acid; folic acid; uric acid; lactic acid; tranexamic acid;
         mefenamic acid; fatty acid; amino acid; acid reflux; stomach acid
        more weapon_near: knives; the knives; all the knives; kitchen knives; hidden a knife;
         baseball bat; sword; hatchet; screwdriver; scissors; sharpened
        more plot_word: been replaced; replaced by someone; is an impostor; the real me; real
         her; real him; clone; body double; aliens; sent by god; god told; chosen to; must be
         stopped; has to be stopped; reading my mind; reading his mind; bugged; microchip;
         secret service; mi5; the cia; the fbi
        risk missed_weeks: last menstrual period _4 weeks; lmp _3 weeks; amenorrhoea;
         amenorrhea; missed period; missed _2 period; last period _4 weeks; period _3 weeks
         late; late period; # weeks since _2 last period; pregnancy test positive; positive
         pregnancy; positive test; positive hcg; beta hcg; coil in situ; tubal
        term pelvic_side: iliac fossa; adnexal; pelvic pain; lower quadrant; one side; one
         sided; unilateral; lower abdominal pain; low down; shoulder tip; shoulder tip pain;
         groin; left side; right side
        term bleed_faint: spotting; vaginal bleeding; bleeding; brown discharge; faint; faints;
         fainted; syncope; light headed; lightheaded; dizzy; hypotensive; hypotension;
         tachycardic; collapse; collapsed; pale; clammy; sweaty; shoulder
        when ectopic_early_pregnancy: missed_weeks + pelvic_side + bleed_faint
         !late_preg|test_neg => emergency
        when gi_bleed: nonstop_word ~ bleed ~ bottom_end
        term nonstop_word: nonstop; non stop; wont stop; constant; constantly; pouring;
         gushing; @not stopping; streaming; cant stop
        term bottom_end: bottom; bum; back passage; anus; rectum; rectal; backside; behind;
         rear; arse; bumhole
        cue idiom cover clause: off it myself; off them myself; off this myself; up # days ago;
         up # day ago; up two days ago; up yesterday; up # hours ago; came up # days; come up #
         days; showed up # days
        pseudo: eased to; eased _2 to _3 #; eased off to; eased a bit; eased a little; eased
         slightly; down to _3 #
        term wont_talk_ok: talk to me about; talk to us about; talk to anyone; talk to me about
         it; talk about it; talk to her; talk to him; talk to doctor; talk to the doctor; talk
         to anyone about; talk to me any more; talk to me since we; talk to a doctor; talk to
         her doctor
        cue idiom cover clause: wont talk to; doesnt talk to; not talk to; refuses to talk to;
         wont talk about; doesnt talk about; refuses to talk about; wont speak to; refuses to
         speak to; not speaking to; doesnt speak to; not talking to; wont talk to me
        """#
}
