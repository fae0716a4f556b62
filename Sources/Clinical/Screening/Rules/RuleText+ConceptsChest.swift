extension RuleText {
    /// Chest, breath and allergy: a part of the body near what is wrong with it.
    static let conceptsChest = #"""
        more radiating: into _2
         teeth/gums/jaw/arm/arms/elbow/fingers/neck/throat/shoulder/shoulders; travel~ _4
         arm/arms/jaw/neck/shoulder/shoulders/back/teeth/hand; spread~ _4
         arm/arms/jaw/neck/shoulder/shoulders/back/teeth/hand; mov~ _3
         arm/arms/jaw/neck/shoulder; go _2 left hand/arm; go _2 arm; comes up _2 neck/jaw;
         creeping _3 arm/jaw/neck; up _2 jaw/neck/throat
        more tearing: something _2 burst/popped/snapped/gave/split/tearing/ripping
        term unequal_arms: unequal _3 pressure/pressures; different _3 pressure/pressures;
         unequal pulses
        when aortic_emergency: unequal_arms + trunk|tear_trunk|chestpain|sudden
        term big_word: football; footballs; balloon; balloons; pumpkin; melon; beachball;
         hamster; chipmunk; sausage; sausages; twice the size; double the size; double its size;
         triple; massive; enormous; giant; ballooned; ballooning; puffed up; boxer; elephant
         man; doubled; gigantic; bulging; blown up; blowing up
        term swell_face: face; lip; lips; tongue; mouth; eyes; eyelids; cheeks; throat
        derive face_big = swell_face ~ big_word
        term voice_odd: croaky; croaking; hoarse; raspy; husky; voice _2
         gone/going/changed/funny/weird; squeaky voice; lost _1 voice
        risk food_word: ate; eaten; eating; biscuit; cake; nuts; peanut; cashew; walnut;
         prawns; shrimp; shellfish; egg; milk; sesame; kiwi; curry; takeaway; sting; stung;
         wasp; bee; antibiotic; antibiotics; tablet; medicine; injection; vaccine; penicillin;
         amoxicillin; ibuprofen
        when anaphylaxis: face_big + food_word|allergy|hives|voice_odd !face_benign
        when anaphylaxis: voice_odd + food_word +
         swelling|hives|allergy|face_big|faint|swallow_hard
        term reliever: inhaler; reliever; puffer; ventolin; salbutamol; albuterol; nebuliser;
         nebulizer; rescue inhaler; blue pump
        term wears_off: more often; every # hours; every hour; every couple of hours; every few
         hours; wearing off; wears off; =doesnt last; =not lasting; lasting less; keeps needing;
         more than usual; back to back; over and over; again and again; constantly; nonstop;
         =isnt touching; barely touching
        derive inhaler_often = reliever ~ wears_off
        term as_told: as prescribed; as told; asthma plan; as my doctor; nurse said; exercise;
         technique
        when severe_dyspnoea: inhaler_often !as_told
        term each_breath: breathe; inhale; inhales; inhaling; respirations
        when severe_dyspnoea: rib_suck + breathless|fastbreath|each_breath !muscle_word
        term harsh_word: harsh; rasp; raspy; rasping; crow; crowing; croaking; high pitched;
         squeak; squeaking; squeaky; squealing; whooping; barking; seal like
        term in_breath: breathe in; breathe in; inhale; inhales; inhaling; each breathe;
         breathe
        derive harsh_in = harsh_word ~ in_breath
        when choking_airway: harsh_in + kid|child|infant|throat_bad|cant_swallow|swelling
         !toy_word
        term toy_word: toy; dog; puppy; whooping cough; years; smoker
        term stuck_word: stuck; lodged; wedged; jammed; trapped; caught; blocking; blocked
        derive food_stuck = object ~ stuck_word
        term teeth_gap: teeth; tooth; braces; drain; sink; pipe; nose; ear; hair; plughole;
         letterbox
        when choking_airway: food_stuck + silent|cant_breathe|cant_swallow|blue|own_spit
         !teeth_gap
        term throat_word: throat; windpipe; airway; gullet
        derive throat_block = throat_word ~ stuck_word
        when choking_airway: throat_block + broken_speech|cant_breathe|silent|cant_swallow|blue
        term icd_word: defibrillator; icd; defib; pacemaker
        term icd_shock: shock; shocks; shocked; zapped; zap; fired; fires; kick; kicked; jolt;
         jolted
        more defib_shock = icd_word ~ icd_shock
        term fails_word: does not help; do not help; =not help; does not work; =not work; =isnt
         enough; =no difference; =not helped; =isnt helping; =not helping; =not working; =no
         effect; =didnt help; =doesnt help; =not relieved; =no relief; =arent working; =isnt
         working; =not improved; =doesnt work; =dont work; =arent helping; useless
        more reliever: quick relief medicine; relief medicine; quick relief; rescue medicine;
         rescue medicines; rescue pack; nebs; nebules; oxygen; steroids
        derive reliever_fails = reliever ~ fails_word
        risk lungs: copd; asthma; asthmatic; emphysema; bronchiectasis; fibrosis; breathless;
         wheezing; wheezy; breathe
        when severe_dyspnoea: reliever_fails + lungs|asthma_context !blocked_nose
        term drool_word: drooling; drools; dribbling; drool
        term tripod: leaning forward; leaning forwards; sitting forward; sat forward; tripod;
         wont lie down; refusing to lie; neck stretched; refusing to swallow; refuses to
         swallow; wont swallow; wont talk
        when choking_airway: drool_word + tripod !teething
        term one_leg: one leg; one calf; left leg; right leg; left calf; right calf; lower leg;
         calf; back of the leg; one arm; left arm; right arm; thigh
        term leg_hurt: twisted; sprained; fell; kicked; football; bite; bitten; sting; stung;
         insect; cellulitis; bruise; bruised; knock; knocked; pulled; cramp; run; gym; broke;
         broken; snake; adder; burn; cast; both
        derive leg_clot = one_leg ~ swelling ~ hot_red|tender_word|pain
        when pe_dvt: leg_clot !both_legs|leg_hurt
        term strong_allergen: nuts; nut; peanut; peanuts; bee; wasp; been stung; stung by; got
         stung; was stung; bee sting; wasp sting; penicillin; shellfish; prawns; sesame; cashew;
         allergen; allergic; something hes allergic; something shes allergic
        when anaphylaxis: strong_allergen + collapse|floppy|grey|throat_closing|broken_speech
         !stroke_now|white_spot
        when anaphylaxis: hives + vomiting|belly_pain + strong_allergen|allergen
        when anaphylaxis: chest_tight + hives + strong_allergen|allergen
        term choke_feel: strangling feeling; strangling sensation; strangled feeling; choking
         feeling; choking sensation; lump feeling; squeezing feeling; burning feeling
        term inside_arms: inside of _2 arms; inside of _2 arm; down _2 arms; both arms; down
         the inside; into _2 arms; left arm
        when acute_coronary: choke_feel + inside_arms
        more tearing: sword; spear; dagger; like a blade; skewer
        term air_word: drowning; drown; suffocate; suffocating; smothering; smothered; gasping;
         choking; cant breathe
        term lie_word: lie; lying; lie back; lie flat; lying flat; flat; pillows; bed
        more orthopnoea = air_word ~ lie_word
        more orthopnoea: sleeping in the armchair; sleeping in a chair; sleeping in the
         recliner; sleep in the armchair; sleeps in the chair; sleeping in my chair
        term eat_now: eating; ate; dinner; steak; meat; sausage; food; grape; sweet; bread;
         lunch; meal; tea
        term mute_now: cant speak; cannot speak; cant talk; cant cough; =no noise; silent;
         banging; pointing; clutching; grabbing; slapping
        when choking_airway: eat_now + mute_now ~ blue
        when choking_airway: eat_now + blue + mute_now
        term stridor_named: stridor; noisy sound when breathe in; noise each time _2 breathe in
        when choking_airway: stridor_named
        term surgery_recent: operation; surgery; op; procedure; replacement; arthroscopy;
         section; hysterectomy
        term breath_now: breathless; out of breathe; short of breathe; puffed; cant get my
         breathe; breathlessness
        when pe_dvt: surgery_recent + breath_now +
         racing_word|pleuritic|side_hurts|faint|sats_low => emergency
        term racing_word: racing; pounding; palpitations; fast heart; heart rate; pulse;
         fluttering
        term side_hurts: pain in my side; stitch; sharp pain; catches; stabbing; pain when i
         breathe; pain in my back when
        risk heart_known: stent; stents; bypass; angina; heart attack in; heart failure;
         angioplasty; heart disease; cabg
        when acute_coronary: heart_known + press_word + sweating|grey|breathless|nausea
         !chest_pressure_fine
        term chest_pressure_fine: band; weight; ears; sinus; water pressure
        term mouth_put: put _3 mouth; in his mouth; in her mouth; into his mouth; into her
         mouth
        term no_sound: with no sound; =no sound; silent; =no noise; cant make; going red; gone
         red; struggling
        when choking_airway: object ~ mouth_put + no_sound|blue|cant_breathe
        when acute_coronary: doom + sweating|chestpain|grey|faint !sweat_ok|anxious
        more palpitations: heart races; heart raced; heart thumps; heart pounds
        term middle_word: in the middle; middle of my chest; in the centre; in the center
        derive middle_pain = middle_word ~ pain
        when acute_coronary: middle_pain + arm_jaw_pain !dentist_word
        """#
}
