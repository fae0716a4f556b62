extension RuleText {
    /// Eyes.
    static let senses = #"""
        mod eye: eye; eyes; vision; sight; eyesight; eyeball; eyelid; cornea; pupil
        term eye_loss: sight gone funny; vision gone funny; sight s gone; sights gone; sight
         has gone; cant see properly _2 one eye; blind coming down; couldnt see _4 eye; vision
         went; eye went; curtain across; curtain over; curtain coming; curtain in; went dark in;
         dimmed; lost the sight; lost sight; lost the vision; lost my eyesight; sight in _3 eye;
         gone completely in _3 eye; @cannot see _5 eye; lost _3 vision; lost _3 sight; vision _3
         gone/going/disappeared/lost/black/missing/blacked; sight _3
         gone/going/disappeared/lost/black; blind in _3 eye; went blind; gone blind; going
         blind; loss of vision; loss of sight; vision loss; curtain; like a curtain; shadow _4
         edge/corner/side/vision/eye/across/down; veil; half _2 vision; everything _2
         black/dark/cloudy/grey; cant see; black patch; dark patch; blacked out in; blind spot;
         part of _2 vision; shutter; shade coming; eye went black; eye has gone dark; eye _3
         dark; missing a bit; eye _2 blind; =no sight; grey curtain; window blind; bottom half;
         top half; vision _2 blurry suddenly; sudden blur; black curtain; lost _2 eyesight;
         sudden blindness; eye _2 black; dark curtain; curtain moving across; curtain _3 across;
         shadow _3 vision; shadow moving across; dark shadow
        mod eye_recent: sudden; suddenly; today; this morning; tonight; just; now; woke; all of
         a sudden; yesterday; last night; hour; hours; since; out of nowhere; minutes; went;
         gone; instantly; came on; quickly; rapidly; came down; few days; week
        term flashes: flashes; flashing lights; flashing light; floaters; floater; flashes of
         light; black dots; cobwebs; cobweb; sparks; lightning; flash; light flashes; spots
         floating; black spots; specks; flickering; shower of; black bits; dots; flies;
         sparkles; soot; squiggles; tadpoles; hairs floating; bits floating
        term new_word: new; sudden; suddenly; lots; loads; more; today; this morning; one eye;
         since; shower; now; tonight; just; yesterday; started; burst; all at once; =never had;
         increase; hundreds; right eye; left eye
        term eye_pain: eye _4 agony/pain/painful/hurts/hurting/killing; eye _4
         excruciating/throbbing/sore/aching/aches/ache; pain _3 eye; painful red eye; eye pain;
         red painful eye; painful eye; sore eye; pain behind _2 eye; eyes _2 hurt; eye _2 rock;
         eyeball _3 hurts; pain in _2 eyeball
        term halos: halo; halos; haloes; rings round; rings around; rainbows; rock hard; hard
         as; misty; blurry; blurred; foggy; cloudy; vomiting; throwing up; light hurts;
         headache; hard; sick; vision; haze; steamy; throbbing; head
        term chem_eye: bleach; acid; cleaner; chemical; chemicals; cement; lime; superglue;
         ammonia; alkali; oven cleaner; caustic; splashed; splash; sprayed; plaster dust;
         detergent; petrol; battery acid; descaler; paint thinner; spray; solvent; pod; glue;
         drain cleaner; weedkiller; squirted; burst; burned; perfume; disinfectant
        term eye_penetrating: nail; metal; glass; wire; stick; dart; shard; splinter; branch;
         thorn; pencil; scissors; fish hook; knife; firework; paintball; squash ball; champagne;
         bullet; pellet; punched; grinding; hammering; fishing hook; screw; hook; elastic;
         bungee; drill
        mod eye_pen_signs: went in; sticking out; stuck in; pierced; cut; poked; hit; flew;
         jelly; leaking; blood in; into; through; embedded; bleeding; stabbed; fluid; gone in;
         cant see; vision; shot; popped
        term gca: temple; temples; scalp; brush _2 hair; combing; jaw _3 chew~; chew; chewing;
         jaw aches; jaw ache; polymyalgia; giant cell; temporal; comb my hair; brushing my hair;
         touch my scalp; head on the pillow; jaw hurts
        mod severe_eye: severe; agony; excruciating; unbearable; so painful; really painful;
         very painful; awful; terrible; intense; killing; rock hard
        term discharge_eye: discharge; gunky; sticky; crusty; watery; itchy; contact lens;
         contact lenses; contacts; lens
        rule acute_vision 2 urgent transient Acute eye emergency
        define: Sudden loss of sight or a curtain, new floaters or flashes, painful red eye
         with haloes, chemical splash, penetrating injury, temple pain with visual trouble.
        source: NICE CKS; College of Optometrists
        when: eye_loss + eye_recent !eye_ok => emergency
        when: eye_loss + flashes => emergency
        when: eye_gone !eye_ok => emergency
        when: flashes + new_word !eye_ok|preg_eye
        when: eye_pain + halos_strict !eye_ok|cold_eye => emergency
        when: eye_red ~ severe + halos !eye_ok => emergency
        when: eye_red + rock + halos|severe|vomiting => emergency
        when: chem_eye ~ eye + chem_real => emergency
        when: chem_real ~ eye => emergency
        when: eye_penetrating ~ eye_pen_signs + eye => emergency
        when: eye_penetrating ~ eye + eye_pen_signs => emergency
        when: gca + headache|elder|gca_name + eye_loss|visual_preg|vision_dbl => emergency
        when: gca + eye_loss|eye_gone !eye_ok => emergency
        when: gca ~ jaw_chew
        when: eye_pierced !eye_ok|bites => emergency
        when: eye_speared !eye_ok => emergency
        when: gca + headache + elder|gca_jaw
        when: contact_lens + eye_pain + photophobia|halos|vision_dbl !vision_fine
        term vision_fine: vision ok; vision fine; vision is fine; vision normal; vision is ok;
         see fine; seeing fine; can see ok; sight fine; vision good
        when: vision_dbl + sudden_double
        when: eye_pain ~ severe_eye + halos|vomiting|eye_red !eye_ok|cold_eye|discharge_eye =>
         emergency
        term eye_gone: curtain across _2 vision; curtain over _2 vision; curtain coming _2
         over/across/down; curtain came; like a curtain; shadow across _2 vision; curtain in _2
         vision; veil over _2 vision; blind in one; woke up blind; vision went in; lost _2 sight
         in; lost _2 vision in; gone blind; went blind; @cannot see out of _2
         eye/left/right/one; cant see anything out; cant see anything in; =no vision in; lost
         all vision; lost my sight; lost my vision; dark curtain; curtain moving across; curtain
         _3 across _2 vision; suddenly blind; gone blind in; blind in one eye
        term halos_strict: halo; halos; haloes; rings round; rings around; rainbows; rainbow;
         rock hard; misty; foggy; steamy; lost _2 vision; cant see; vision is going
        term sudden_double: suddenly; sudden; this morning; woke; today; all of a sudden
        term eye_red: eye _3 red; red eye; eyes red; eyes are red; bloodshot
        term rock: rock hard; halos; haloes; halo; agony
        term chem_real: bleach; acid; cleaner; chemical; chemicals; cement; lime; superglue;
         ammonia; alkali; caustic; detergent; petrol; solvent; pod; weedkiller; plaster;
         disinfectant; descaler; glue; thinner
        term gca_jaw: chew; chewing; jaw
        term gca_name: giant cell; temporal arteritis; polymyalgia
        term vision_dbl: double vision; seeing double; blurred; blurry; vision _2
         blurry/worse/going/bad/cloudy/funny/dim/misty; went dark; cant see; blurriness; gone
         dark; greyed
        term contact_lens: contact lens; contact lenses; contacts; lens
        term preg_eye: usual migraine; migraine aura; optician said
        term cold_eye: conjunctivitis; pink eye; hayfever; stye; chalazion; gritty; itchy; cold
        term eye_ok: optician; glasses; for years; cataract; cataracts; years; new
         prescription; reading; small print; gradually; slowly; usual; lasik; varifocals;
         months; number plate; screen time; eye test; dry eyes; seeing out; see the doctor
        fires: suddenly can't see out of my right eye, like a curtain came down
        fires: loads of new floaters and flashing lights since this morning
        fires: splashed bleach in my eye
        spares: my eyes are itchy from hayfever
        """#
}
