extension RuleText {
    /// Further ways in which people say what the terms above mean, by concept.
    ///
    /// What swells, what is said of a body that does not obey, of sizes and times of bleeding, of things at
    /// hand to end a life. Adds to terms; the rules stand with their categories.
    static let sayings = #"""
        more airway_swelling: @mouth _3 blow/blowing/blew/ballooned/ballooning/expanding;
         @mouth _3 enlarged/enlarging/inflated/inflating/bulging/doubled; puffing up _3 @mouth;
         throat _3 narrow/narrowing/narrowed/constricted/constricting/squeezed/pinched/smaller;
         tongue _3 doesnt fit/filling
        more lips_swelled: lips _3 blow/blowing/blew/ballooned/ballooning/inflated/doubled; lip
         _3 blow/blowing/blew/ballooned; face _3 ballooned/ballooning/inflated/doubled
        more throat_closing: throat _3 narrow/narrowing/narrowed; airway _2 narrow/narrowing

        more breathless: gulping _2 air; heaving for breathe; puffing and blowing; @cannot get
         _2 full breathe; @cannot get enough _1 air; breathe _2 ragged; like a fish out of water
        more cant_breathe: starved of air; like a fish out of water

        more face_droop: face/mouth/smile/lip _3
         slipped/slid/melted/wonky/lopsided/uneven/crooked; lopsided smile; wonky smile; crooked
         smile; face _3 fallen _3 side; smile _2 one side
        more speech_bad: double dutch; words _3 muddled/jumbled/mixed/mangled; words wont _2
         come/out; speech _2 mush/mushy/gibberish/thick; talking like _2 drunk
        more limb_weak: @limb _3 lead/jelly/deadweight; @limb _3 dead weight; @limb _2
         buckling/buckled/useless; @cannot hold _3 cup/mug/pen/fork/spoon/phone

        more collapse: went down like; conked out; crumpled; folded to the floor; legs went
         from under; out cold; hit the floor; hit the ground and
        more unresponsive: @cannot rouse _1 him/her/them; @not coming round; @not come round;
         out cold; dead to the world and; wont come round

        more soaked_towel: pad _2 every half; pad every _2 half; pad _3 half an hour; tampon
         every _2 half/hour; maxi pad every; sanitary towel every _2 hour/half; bled through _3
         towels/pads/sheets/jeans/mattress; towel is full; wont clot; hosing; squirting _2
         blood; blood squirting; spurts when; it spurts; keeps spurting
        more heavy_clots: lumps the size; passing lumps; passing _2 chunks; clumps of blood;
         clots bigger than
        more vomit_blood: coffee grinds; old coffee; like coffee; coffee bits
        set stoolword: poo poos poop stool stools motions faeces
        more black_stool: @stoolword _4 treacle/liquorice/licorice/coal/pitch; @stoolword _3
         jet black; black as tar; black like tar

        term means_ready: tablets/pills/meds/rope/noose/blade/knife/razor/gun _4
         laid/lined/counted/beside/ready/front/table; laid out _3 tablets/pills/meds; lined up
         _3 tablets/pills/meds; counted _2 out _3 tablets/pills
        term farewell_word: written to _1
         kids/children/family/wife/husband/parents/mum/partner/everyone; letter to _1
         kids/children/family/wife/husband/parents/mum/partner; letters to _1
         kids/children/family/wife/husband/parents; note for _1
         kids/children/family/wife/husband/parents/mum; said _2 goodbye/goodbyes; saying
         goodbye/goodbyes; say sorry to everyone; sorry for everything; last message; wont be
         here tomorrow; wont be around tomorrow; find me; when im gone
        more wish_word: rather; prefer; wouldnt mind; id like

        more photophobia: @cannot bear _2 lights; light _2 too much; hides _2 light; screams _3
         light; turns away _3 light; shields _2 eyes; squints _3 light
        more neck_stiff: cries/crys/screams/yelps/hurts/pain/agony _3 bend/move/lift/touch/turn
         _2 neck/head; bend _2 neck; neck _2 like a board; @cannot lift _2 head; neck _2 locked

        term sharp_thing: branch; spike; pole; rod; rail; railing; fence; fencepost; knife;
         screwdriver; stick; bar; rebar; pipe; glass; shard; fork; hook; post; antler; needle;
         skewer; pitchfork; scissors; javelin; tent peg
        term through_body: through _2 thigh/leg/hand/foot/arm/neck/cheek/chest/belly/stomach;
         through _2 shoulder/calf/palm/throat/wrist/side/abdomen/buttock

        more saddle: where i sit; seat area; sit bones; saddle area; my seat; undercarriage; my
         privates; below the belt
        more bladder_new: @cannot tell _3 need/needing/going; @cannot tell if i; @not know when
         _3 wee/pee/go; =dont feel _4 need _2 wee/pee/go; @cannot feel _3 wee/pee/weeing/peeing

        more no_kicks: =hardly/barely/not budged; =hasnt/havent budged; hardly/barely stirred;
         =not stirred; hardly stirring; barely a flutter; hardly a kick; hardly any activity;
         went quiet; gone still; much quieter; lot quieter; far quieter; =not felt _3
         budge/stir/flutter/roll; =havent felt _3 budge/stir/flutter/roll; hardly budge
        more preg_word: # wks; wks pregnant

        more defib_shock: defib/icd/defibrillator _3 gone/went/goes/going off;
         defib/icd/defibrillator _3 fired/kicked/jolted/zapped

        more weeks_preterm: before # weeks
        more chest_tight: hold/holds/grips/grabs/clutches/squeezes _1 chest
        more unresponsive: @cannot get _2 response/reply/answer/reaction; =no reaction; @not
         react; @cannot get him/her to respond/answer; =isnt reacting
        more palpitations: heart/pulse/ticker _3
         dozen/clappers/jackhammer/hummingbird/galloping; heart/pulse _3 mile/miles a/an;
         heart/pulse _2 drum; heart/pulse _3 out of control
        more trismus: @cannot open _2 jaw/mouth; jaw _2 locked/clamped/stuck
        more waters: woke _3 puddle; in a puddle; keeps trickling; trickling out; trickles out;
         trickling down; keeps leaking when; leaks when i stand; dripping down my legs; is it _2
         waters; is it my water; or my waters; or my water
        more cystitis: wee/pee/urine _4 stings/burns/stinging/burning; stings/burns _3 wee/pee
        cue idiom cover clause: broke my heart; break my heart; breaks my heart; broken
         hearted; dying for a; dying for some; dying to see; dying to know
        more abdsite: navel; umbilicus; tummy button; lower quadrant; right lower
        more rlq: from the navel; from my navel; from _2 navel; right lower abdomen; right
         lower belly; lower right abdomen; to the right lower

        term hot_baby: feel/feels _2 hot; really/very/so/super hot; hot all over; roasting;
         burning; boiling; like a radiator; like an oven; like a furnace

        term jaw_word: jaw; jaws; teeth; lower jaw
        term arm_word: left arm; left arms; both arms; arm; arms; left shoulder

        more homicide_ok: ear/ears/tooth/teeth/head/back/throat _2 killing;
         tummy/belly/stomach/knee/foot/feet _2 killing;
         neck/arm/leg/hip/chest/shoulder/eye/eyes/hand/toe/ankle/wrist _2 killing
        more wellbeing_strong: drinking plenty; drinking lots; drinking loads; eating and
         sleeping; eats normally; eating normally; plays as usual; otherwise well; is playful;
         playful
        more benign_strong: sunburnt shoulders; sunburn _4 no blisters; sunburnt _5 no
         blisters; few loose; loose poo; loose poos; gnat bite; midge bite; mosquito bite;
         insect bite _3 itchy
        more eye_ok: see in the dark; seeing in the dark; driving in the dark

        cue pet both sentence: treat animals; treat pets; for animals; animal hospital;
         cat/dog/rabbit/hamster/puppy/kitten/pony
         collapsed/vomited/ate/swallowed/limping/bleeding/wont/has/had/is/keeps/cant/isnt; vets
        cue negated cover clause: no longer suicidal; not suicidal any more; not suicidal
         anymore; no longer self harming; no longer having _2 thoughts; no longer bleeding; no
         longer vomiting; no longer confused; no longer breathless; no longer dizzy
        """#
}
