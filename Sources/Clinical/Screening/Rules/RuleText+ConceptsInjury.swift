extension RuleText {
    /// Injuries, burns and surroundings: what hit whom where.
    static let conceptsInjury = #"""
        term came_off: came off _4
         skateboard/bike/scooter/horse/pony/board/swing/trampoline/quad/moped/
         motorbike/sofa/wall/slide/ladder; =no helmet; =without a helmet; over the handlebars;
         header off; face planted; faceplanted; landed on his/her/my face; head first; knocked
         off
        when head_injury: came_off +
         confused|doesnt_know|vomiting|knocked_out|dont_remember|asks_same
        term asks_same: keeps asking; asking the same; asks the same; repeating himself;
         repeating herself; same question
        when head_injury: headache ~ worsening + headinj|hit_head
        when head_injury: hit_head + asks_same|not_right !benign_head
        mod not_right: =not right; =not himself; =not herself; acting odd; acting strange; =not
         been right; cross eyed; wobbly; staggering; unsteady; pale and
        more penet_site: tummy; gut; guts; abdomen; ribs; buttock; bum; groin; face; head;
         cheek; lung; flank; body
        more knife_wound: been knifed; knifed; stuck a knife; put a knife; bottled; glassed;
         shanked
        term leg_word: leg; legs; foot; hip
        term leg_odd: shorter; shortened; rotated; turned out; turned outwards; twisted out;
         externally; pointing out; flopped out; rolled out
        derive leg_short = leg_word ~ leg_odd
        when major_trauma: leg_short + fall_word|elder|fell_hip
        term fell_hip: fell; slipped; tripped; went down; tumbled; fall; fallen; knocked over
        more cant_weight: take any weight; take weight; take her weight; take his weight; take
         my weight; any weight on; put any weight; bear any weight; stand on it; get up off
        term burn_noun: burn; burns; scald; scalds; burned; burnt; scalded
        term burn_site: face; neck; hands; feet; genitals; genital; groin; eyes; mouth; airway;
         joints; chest; back; scalp
        mod burn_worse: blister~; blistered; white; charred; deep; black; leathery; peeling;
         weeping; raw; swollen; large; big; whole; all over
        derive burn_place = burn_noun ~ burn_site
        when major_burns: burn_place + burn_worse !small_burn|shingles_like|burn_fine
        term burn_fine: sunburn; sunburnt; sunburned; the sun; heartburn; toes; urine; pee;
         wee; stomach; tongue; spicy; itch; itchy; razor; waxing; calories; scar; scars; years;
         hand foot; mouth disease
        more hot_liquid: brew; brews; cuppa; latte; cappuccino; gravy; porridge; custard; wax;
         pot noodle; bovril; noodle; hot milk; hot jam; hot fat; chip fat; boiled water; hot
         water bottle
        more went_over: down _1 front; down _1 chest; down _1 arm; down _1 legs; into _1 lap;
         in _1 lap; grabbed
        more cold_person: out in the cold; in the cold; the cold; out walking; hillwalking
        more cold_signs: shivering less; stops shivering; =not making sense; clumsy
        term sharp_object: object; knife; glass; metal; pole; branch; spike; rod; blade; arrow;
         bullet; fragment; shard; screwdriver; railing; fence; stick; scissors; nail; pipe;
         skewer
        term embed_word: stuck; embedded; impaled; lodged; sticking; buried; went in; gone in;
         through; protruding
        term trunk_site: chest; abdomen; belly; stomach; tummy; neck; back; throat; side;
         groin; buttock; body
        derive embedded = sharp_object ~ embed_word ~ trunk_site
        term swallow_words: swallowed; throat; food; nail varnish; fingernail; toenail;
         splinter; chewing; fish bone; belt; lip; ear
        when major_trauma: embedded !swallow_words|trauma_ok|jab
        term kettle_word: kettle; boiling; hot; brew; tea; coffee; soup; pan; saucepan; steam;
         iron; oven; fryer; oil; hob; grill; stove; radiator; straighteners
        term blister_word: blister~; blistered; skin _2 peeling; skin _2 coming; skin _2 off;
         red raw; raw; screaming
        when major_burns: kid|kidwho + kettle_word + blister_word
         !burn_small|burn_fine|shingles_like|throat_word
        term burn_small: small burn; tiny; minor; small blister; little burn; little blister;
         slight
        term fall_asleep: fall asleep; falls asleep; falling asleep; fell asleep
        when head_injury: fall_word|fall_high + infant|baby_word|newborn +
         vomiting|weird_cry|not_feeding|feed_off|floppy|hard_wake !fall_asleep
        term spine_injury: neck injury; back injury; spinal injury; spine injury; injury to _2
         neck/back/spine; injured _1 neck/back/spine; hurt _1 neck; broken neck; broken back
        term cannot_move: loss of movement; lost movement; inability to move; unable to move;
         cant move; paralysed; paralysis; =no movement in; cannot feel
        when major_trauma: spine_injury + numb|cannot_move|limb_weak|no_feel_limb
         !old_numb|trauma_ok
        more amputation: partial amputation; complete amputation; traumatic amputation;
         amputation of _3 finger/fingers/toe/hand/foot/arm/leg/thumb
        more headinj: walked into _4 pole/door/post/lamppost/wall/cupboard/beam/branch/bar;
         stood up into; caught his head; caught her head; caught my head; smacked into
        more fall_word: missed _3 step; missed _2 stair; lost _1 footing; went flying; came a
         cropper; went over on; took a tumble; legs went; gone down; found on the floor
        term face_tub: face down _4 tub/jacuzzi/lake/river/puddle/stream/pool
        when drowning: face_tub
        term serious_crash: serious/bad/major/nasty/horrific/horrible/terrible _2
         crash/accident/collision/smash/wreck
        when major_trauma: serious_crash !trauma_ok|old_crash
        term old_crash: last year; years ago; months ago; claim; solicitor; insurance; news;
         physio; report
        term feed_word: feed; feeds; feeding; bottle; bottles; breast; boob; milk; nurse;
         nursing; formula
        term refuse_word: refus~; wont; =not taken; =not taking; =not had; =hasnt had; missed;
         skipped; turns away; turning away; =no interest; =not interested; hardly; barely; half;
         less than half; too tired; too sleepy; too weak; falls asleep; stopped; =not fed;
         =hasnt
        derive feed_off = feed_word ~ refuse_word
        more household: several people; people who live; live together; same house; others;
         other people; others at home; people in; others in; the rest of; rest of us; the
         others; two of us; family members; everyone else; everyone in; anyone else; both kids;
         children too
        more outdoors: outdoors; improve outdoors; leave the building; left the building; leave
         the room; out of the building; eases when; better when; improves when; goes when; ease
         off when; clears up when; once out; once outside; once were out; in the garden; away
         from home; out in the garden
        term big_fall: flight of stairs; down the stairs; full flight; from a height; off a
         ladder; off a roof; off the roof; down _2 stairs; down _2 steps; off a wall
        when major_trauma: big_fall + spine ~ pain !trauma_ok|mild_belly
        """#
}
