extension RuleText {
    /// Heart and great vessels.
    static let heart = #"""
        term nitrate_fails: spray _5 not/isnt/hasnt/doesnt/didnt/wont; nitro _5
         not/isnt/hasnt/doesnt/didnt/wont; gtn _5 not/isnt/hasnt/doesnt/didnt/wont;
         nitroglycerin _5 not/isnt/hasnt/didnt/wont; wont _4 with _2 nitro/spray/gtn; @wontstop
         _4 nitro/spray/gtn; spray # times; sprays and still; after _2 spray/sprays/gtn/nitro;
         gtn _4 still; @wontstop _3 like my usual angina; spray isnt
        term angina_worse: angina _5 worse/rest/nothing/longer/night/more; angina _3 not going;
         =not going away like my usual angina; angina _4 @wontstop; feels exactly the same as
         then; feels the same as my heart attack; same as _3 last heart attack; just like _3
         last heart attack; just like my heart attack; same as _3 heart attack; like when i had
         my heart attack
        term heart_attack_now: having _2 heart attack; think _4 heart attack; it a heart
         attack; be a heart attack; heart attack symptoms; this a heart attack; heart attack
         now; hes having a heart attack; mi now; symptoms of _2 heart attack; signs of _2 heart
         attack; feels like a heart attack; heart attack i think; had a heart attack this
         morning; stemi
        mod benign_chest: muscle; tender when; strained; phlegm; mucus; cold; flu; blood
         pressure; when i press; to touch; pressing on it; costochondritis; pulled a muscle;
         pulled muscle; chesty cough; when i cough; heartburn; hartburn; indigestion; acid
         reflux; burp; belch; coughing so much; from coughing; after the gym; press on it; after
         weights; breast; nipple; bra; lifting; when i push; bruise; chest cold; chest
         infection; chesty; gaviscon; breastfeeding; anxiety; panic attack; moved furniture;
         period; sunburn; rash; muscular; burning feeling in the chest after; after eating;
         after meals; after food; sour taste; acid; acidity; gastric; gerd; reflux; when i
         twist; when i move; when pressed; tender; gas; pinch; pinching; sore ribs; lump; skin;
         spot; itchy; itching; wheezy chest; bronchitis; cold and cough
        term upper_belly_odd: indigestion; heartburn; upper belly; top of my stomach; upper
         stomach; epigastric; upper abdomen; upper abdominal; pit of my stomach; jaw ache; top
         of stomach
        term radiating: radiating to; radiates to; goes to _2 arm; spreads to; spreads to the
         arm; both arms; to the arm; to the neck; down _3 arm; left arm; into _2 jaw; up to _2
         jaw; into _2 neck; into my shoulder; through to _2 back; going to my arm; arm _2
         numb/tingling/tingly/heavy/aching/aches; jaw; across to my arm; radiat~; arms;
         spreading to
        derive jaw_arm = jaw_word ~ arm_word
        derive jaw_arm_pain = jaw_arm ~ pain|numb|arm_heavy
        derive heart_equivalent = arm_jaw_pain|upper_belly_odd ~ sweating
        rule acute_coronary 2 emergency Acute coronary syndrome
        define: Chest pressure, tightness or pain that is new, worse or at rest, or jaw, arm,
         back or upper-belly discomfort with sweating, sickness or breathlessness.
        source: NHS ambulance list When to call 999; NICE CG95
        term named_acute_coronary: heart attack; heart attacks; angina; mi; chest pain
        lists: named_acute_coronary
        when: chest_tight !benign_chest|asthma_context|asthma_mild
        when: chest_tight|chest_pressure ~ radiating|arm_jaw|sweating|breathless|grey
        when: chest_tight|chest_pressure + sweating|grey|at_rest|radiating|nausea|faint
        when: chestpain !benign_chest|asthma_mild
        when: chestpain + sweating|radiating|grey|breathless|faint|at_rest
        when: jaw_arm_pain !benign_chest|dentist_word
        term dentist_word: dentist; wisdom tooth; filling; braces; tooth out; root canal; fell;
         fall
        when: arm_jaw_pain + sweating + breathless|nausea|grey|faint|worsening
        when: arm_jaw_pain + sweating
        when: arm_jaw_pain + breathless
        when: upper_belly_odd + sweating + arm_jaw_pain|breathless|grey|faint|elder
        when: upper_belly_odd + arm_jaw_pain|breathless
        when: upper_belly_odd + sweating !sweat_nights
        when: grey_sweaty + elder|person_old|adult !sweat_ok
        when: nitrate_fails !nitrate_plan
        when: angina_worse
        when: heart_attack_now
        fires: crushing pain across my chest and down my left arm
        fires: My chest feels tight, like someone is sitting on it, and I'm sweating
        fires: jaw and left arm aching since this morning, clammy and feeling sick
        fires: used his GTN spray twice and it hasn't helped
        spares: no chest pain at all
        spares: I nearly had a heart attack when I saw the bill
        spares: I had a heart attack in 2015, when is my next check up?

        term tearing: tearing; ripping; ripped; torn; tore; like something tore; being ripped;
         ripped apart; felt something rip; felt something tear; felt something tore; something
         rip; something ripped; something tore
        risk aneurysm: aneurysm; marfan; marfans; aneurism; aaa; dissection; ehlers; bicuspid;
         aortic; triple a; aortic aneurysm; ballooned aorta; widened aorta; aorta
        term trunk_pain: back pain; chest pain; belly pain; stomach pain; pain in _2 back; pain
         between _2 shoulder; flank pain; loin pain; pain _4 shoulder blades; pain _4 back; pain
         _3 belly/stomach/flank/chest; pain in _3 side; pain in _3 side and back; pain in _2
         tummy; abdominal pain; pain in _2 abdomen
        group trunk: trunk_pain back_pain belly_pain chestpain
        term through_to_back: through to _2 back; into _2 back; to _2 back; between _2 shoulder
         blades; back and chest; moving down my back; shooting _2 back; back and belly; back and
         stomach; belly and back
        rule aortic_emergency 2 emergency Aortic dissection or aneurysm
        define: Sudden tearing chest or back pain, or sudden back, flank or belly pain with
         collapse or a known aneurysm.
        source: NHS Aortic dissection
        term named_aortic_emergency: aneurysm; dissection
        lists: named_aortic_emergency
        when: tear_trunk !tear_ok
        when: tearing ~ chestsite|back|abdsite !tear_ok
        when: tearing + trunk !tear_ok
        when: trunk + aneurysm + sudden|severe|grey|faint|collapse
        when: trunk + abrupt + collapse|grey
        when: trunk + abrupt + through_to_back
        when: back ~ pain + abrupt + elder + faint|collapse|grey
        when: pulsating ~ abdsite
        term pulsating: pulsating; throbbing lump; pulsing; pulse in my
        fires: sudden ripping pain in my chest going through to my back
        fires: Dad has an aneurysm and now has sudden terrible back pain
        spares: grandad died of an aneurysm
        spares: my back has been aching after gardening

        term palpitations: heart _2 fluttering; heart _2 jumping; fluttering; fluttery heart;
         heart _2 out of _1 rhythm; irregular heart; irregular pulse; pulse _2 irregular;
         skipping beats; heart thumping; chest thumping; pulse is fast; fast pulse; pulse fast;
         pounding in _1 chest; heart beating so; heart beat _2 fast; heartbeat _2
         fast/irregular/weird/funny; palpitations; palpitation; heart _2
         racing/pounding/fluttering/flutter/thumping/skipping/jumping; racing heart; heart _3
         all over the place; irregular heartbeat; heart rate _2 fast; heart _2 fast; pounding
         heart; heart beating _2 fast/hard/funny; fluttering _2 chest; heart wont slow; afib;
         af; svt; atrial fibrillation; heart keeps stopping; missing beats; missed beats;
         skipped beats; arrhythmia; heart rate; heart going; heart hammering; heart flipping;
         chest fluttering; heart flip flopping; heart is racing; pulse racing; heart keeps
         racing; heart _2 beats; heart stops; heart _2 mad/crazy/nuts; vt; tachycardia; pulse is
         all; heart flutters; fast heartbeat; very fast heartbeat; rapid heartbeat; rapid heart;
         pounding heartbeat; irregular heart beat; racing heartbeat; heart beats fast; heart
         beat fast; heart is skipping; heartbeat that is; heart out of rhythm; heart galloping;
         heart flopping; bpm
        term very_slow: pulse _2 slow; heart _2 slow; slow pulse; slow heart; heart rate
         dropping; heart rate keeps dropping
        term defib_shock: pacemaker _4 buzzing/beeping/shocking/shocked/vibrating; icd _2 went
         off; icd _2 going off; defib _2 went off; defibrillator went off; defib _4
         shocked/shock/shocks/fired/zapped; defibrillator _4 shocked/fired/shock/went; icd _4
         shocked/fired/shock/zapped/went/shocks; shocked by _2 icd/defib; icd shock
        risk missed_dialysis: =havent been to dialysis; =not been to dialysis; =didnt have
         dialysis; =havent had dialysis; =no dialysis for; off dialysis; =hasnt had dialysis;
         =without dialysis; stopped dialysis; =not had dialysis; missed _3 dialysis; skipped _2
         dialysis; dialysis missed; =no dialysis; dialysis _3 cancelled; =didnt go _2 dialysis;
         potassium is high; high potassium; potassium of #
        risk exertion: running; run; ran; exercise; exercising; football; treadmill; gym;
         sport; playing; swimming; training; stairs; sprint; match; game; jogging; pe class;
         practice; workout; pitch; cycling; alarm went; loud noise; startled; fire alarm;
         rowing; race; basketball; soccer; rugby; netball
        risk sudden_death_family: dropped dead; sudden death; died suddenly; sudden cardiac;
         died in _2 sleep; long qt; brugada; cardiomyopathy; died young; sads; dropped down
         dead; died at #
        rule arrhythmia 1 emergency Dangerous arrhythmia
        define: Palpitations or a very slow or fast pulse with chest pain, faintness or
         blackout; defibrillator shocks; missed dialysis; blackout on exertion.
        source: NHS Heart palpitations; ESC syncope 2018
        when: pacemaker + faint|collapse
        when: collapse|faint ~ startle
        term startle: alarm; alarm clock; doorbell; shock; fright; startled; loud bang; loud
         noise; phone rang
        when: palpitations|hr_fast|very_slow + faint|collapse|chestpain|grey
        when: palpitations|hr_fast ~ breathless
        when: palpitations|hr_fast + breathless + sudden|severe
        when: hr_slow + faint|collapse|chestpain|grey|breathless|weak|confused
        when: hr_slow + pacemaker|elder
        when: hr_fast + sudden|wontstop|minutes_many|hours_long|palpitations
        when: defib_shock
        when: missed_dialysis + palpitations|weak|breathless|faint|hr_slow
        when: collapse + exertion + sudden_death_family
        when: collapse ~ exertion
        risk pacemaker: pacemaker; beta blocker; bisoprolol; digoxin; heart block
        term hours_long: half an hour; an hour; hours; all morning; all day; since #; for ages;
         all night
        fires: my heart is racing and I nearly passed out
        fires: my ICD has shocked me twice
        fires: pulse is 38 and I feel faint
        spares: palpitations now and then for years, ECG was normal
        """#
}
