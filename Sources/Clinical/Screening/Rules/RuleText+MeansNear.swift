extension RuleText {
    /// A deadly thing near at hand and a mind that dwells on it: neither says much alone.
    static let meansNear = #"""
        set firearm: gun guns shotgun shotguns rifle rifles pistol pistols revolver revolvers
         handgun handguns firearm firearms
        set cord: rope ropes cord belt belts flex cable ligature sheet sheets scarf noose
        set tied: tied tie tying looped loop round around over knotted slung hung hanging hooked
         fastened attached through
        set hangs: beam beams banister bannister rafter rafters door handle branch tree hook
         light fitting loft attic rail joist staircase stairs pipe ceiling wardrobe
        term mean_gun: @firearm; twelve bore; 12 bore; 12 gauge; air rifle; gun cabinet
        term gun_out: keep looking; keeps looking; looking at it; looking at _2 @firearm; cant
         stop looking; cant stop staring; staring at; stare at; keep staring; just staring;
         holding _3 @firearm; holding it; holding one; @firearm _3
         hand/hands/lap/knees/mouth/head/temple/chin; in my hand; in my hands; in his hand; in
         her hand; across _1 knees; across _1 lap; on _1 lap; on _1 knees; on _1 table; on _1
         bed; on _1 desk; on _1 counter; on _1 sofa; on _1 floor; on _1 passenger seat; next to
         me; beside me; beside him; beside her; by my side; by my chair; by my bed; propped;
         hold _2 @firearm; in front of me; out of _2
         safe/cabinet/cupboard/box/loft/drawer/case/wardrobe/boot/shed/garage; got _3 @firearm
         out; taken _3 @firearm out; took _3 @firearm out; fetched _3 @firearm; loaded; loading;
         put _2 shells in; put _2 cartridges in; put _2 bullet in; under my chin; in my mouth;
         to my head; to his head; to her head; against my head; to my temple; been sat here; sat
         here; sat with; sitting with; sitting here; thinking about using; think about using;
         thinking about _2 @firearm; keep thinking about; cleaning it; within reach; by the bed;
         under my pillow; writing; =dont trust myself; =dont know what ill do
        term gun_ok: gun dog; gundog; film; films; movie; game; games; gaming; xbox;
         playstation; toy; toys; nerf; water gun; water pistol; glue gun; nail gun; staple gun;
         heat gun; spray gun; paint gun; massage gun; caulking gun; price gun; grease gun; radar
         gun; piercing gun; tattoo gun; temperature gun; starting pistol; starter pistol;
         paintball; airsoft; laser; museum; shotgun wedding; shotgun seat; called shotgun; call
         shotgun; riding shotgun; ride shotgun; shotgun start; clay; clays; grouse; pheasant;
         pheasants; pigeon shooting; shooting range; rifle range; gun range; range; target
         practice; competition; licence; license; certificate; licensing; renewal; gamekeeper;
         army; cadet; cadets; reserves; regiment; antique; replica; photo; picture; painting;
         play; costume; story; novel; book; series; show; dream; dreamt; nightmare; nightmares;
         news; top gun; gun show; guns n roses; big guns; jumped the gun; jump the gun;
         deadline; mortgage; boss; smoking gun; son of a gun; stick to; sticking to; under the
         gun; recoil; kicked; shoulder; hearing; ears; tinnitus; protect; burglar; intruder;
         police; war; years ago; shotgunned
        when suicide_self_harm: mean_gun ~ gun_out !gun_ok => emergency
        term sat_with_it: sat _5 with it; sitting _5 with it; sat _4 holding it; looking at it;
         staring at it; keep picking it up; keep loading it; keep touching it; cant put it down;
         cant put it back; feel calm about it; at peace with it; its loaded; it is loaded
        when suicide_self_harm: mean_gun + sat_with_it !gun_ok => emergency
        when suicide_self_harm: mean_gun +
         farewell_word|goodbye|letters_left|wants_death|hopeless|arranging !gun_ok => emergency
        term shut_away: locked _1 himself/herself/themselves/myself in; locked _1
         himself/herself/themselves/myself away; shut _1 himself/herself/themselves/myself in;
         wont answer; =not answering; =isnt answering; =doesnt answer; wont come out; wont open
         the door; wont let _2 in; gone off with; gone out with; went off with; drove off with;
         driven off with; walked off with; gone into the woods; went into the woods; gone up the
         woods; gone up the field; gone missing; =not come home; phone off; said goodbye; says
         goodbye; told me to look after; crying; drunk; been drinking; since the divorce; since
         _2 split; left a note; left a letter; text saying; texted saying; left _2 phone; left
         _2 wallet; left _2 phone and wallet; walked off; walked out with; stormed out with;
         telling us to go away
        when suicide_self_harm: mean_gun + shut_away !gun_ok => emergency
        term mean_tie: @cord _5 @tied _4 @hangs; @tied _3 @cord _5 @hangs; made _2 noose; tied
         _2 noose; tying _2 noose; got _2 noose; noose; rope/ligature/belt/flex/cable/sheet/cord
         _3 round/around _1 neck; rope _2 mark/marks/burn/burns _4 neck; ligature _2 mark/marks;
         red _2 mark/marks _2 round _1 neck
        term mind_low: keep looking; looking at it; staring; sorry; cant stop; cant go on; cant
         do this; goodbye; wont answer; wont open; wont come out; locked; alone; ready; crying;
         tonight; sat; stood; chair; tested; testing it; tried it; note; letter; letters; found;
         fault; telling us; wont talk; rafters; beam; banister; looking; wants to be left;
         shouting at us
        term tie_ok: glasses; lanyard; itch; itches; swing; hammock; climbing; climber; sailing;
         boat; yacht; washing; tent; camping; dog; dogs; horse; pony; sash; fancy dress; seat
         belt; seatbelt; gym; resistance; exercise; exercises; physio; stretch; stretches;
         skipping; abseil; tree house; treehouse; game; film; movie; series; play; school
         project; knots; scouts; cubs; rugby; lost weight; trousers; jeans; loose; tight; waist;
         lamp; christmas; curtain; curtains; bedding; laundry; warm; itchy; knitted; fashion;
         cat; lead on; towing; tow; kite; decoration; decorations; banner; shingles; shingles
         belt; rash; decorating; electric; electrical; plug; socket; charger; telly; tv; trip;
         tripped
        when suicide_self_harm: mean_tie + mind_low !tie_ok => emergency
        term mean_exhaust: hose/hosepipe/tube/tubing/pipe _5 exhaust _6
         window/car/garage/boot/shut/tape/taped; exhaust _4 hose/hosepipe/tubing; taped _3
         exhaust; engine running _6 garage; engine on _5 garage; running _2 engine _5 garage;
         car running _4 garage; garage _6 engine running; garage _6 car running; garage door
         shut _5 engine/exhaust; bbq/barbecue/charcoal _5 car/tent/bathroom _5 sealed/taped/shut
        term exhaust_ok: mechanic; mot; jet wash; jetwash; washed; washing; cleaned; leak;
         leaking; leaks; blowing; rattle; rattles; garage says; service; repair; repaired;
         fixed; replaced; new exhaust; film; story; dryer; tumble
        when suicide_self_harm: mean_exhaust !exhaust_ok => emergency
        term mean_blade: knife/blade/razor/scalpel/glass/scissors/stanley _3 to/against/at/on _2
         wrist/wrists/throat/neck/chest/arm/arms/thigh/skin/heart; holding/pressing/press/hold
         _3 knife/blade/razor/scalpel; got/have _3 knife/blade/razor/scalpel _3 hand/hands;
         knife/blade/razor/scalpel in _1 hand
        term blade_mind: wrist; wrists; throat; =dont know what to do; =dont trust myself;
         finish; end; nobody will; =no one will; sorry; goodbye; cant go on; cant do this; keep
         thinking; keep looking; cant put it down; want to; going to; thinking; locked;
         bathroom; crying; alone; shaking; voices
        term blade_ok: shave; shaving; shaved; kitchen; cooking; cook; chopping; onion; onions;
         carving; slipped; accident; accidentally; arthritis; grip; weak grip; numb; tremor;
         veg; bread; peeling; whittling; craft; cutting board; drawer; steak; dinner; film;
         movie; game; show; play; hair; beard; eyebrows; dermatologist; gillette; brand; rash;
         bumps
        when suicide_self_harm: mean_blade + blade_mind !blade_ok|accident_cut => emergency
        set standing: come came down stood standing sat sitting parked perched climbed gone
         walked walking waiting leaning drove driven hanging
        set high_place: bridge footbridge cliff cliffs roof rooftop ledge balcony tracks track
         platform railway edge viaduct flyover overpass railings barrier parapet pier weir
        term at_edge: climbed/climbing/climbs/climb over _2
         railings/railing/barrier/barriers/rail/parapet/fence _4 @high_place; end of _2
         platform; @standing _1 on/at/by/near/outside/over/above/up/beside _1 @high_place;
         @standing _4 level crossing; up on _4 roof/rooftop/ledge/bridge/parapet; up on _2 car
         park; on _2 car park roof; on _2 roof of; on _1 edge of; edge of _2
         platform/roof/cliff/bridge/tracks; wrong side of _2 railings/barrier/fence/bridge/rail;
         other side of _2 railings/barrier/rail
        term edge_mind: express; =doesnt stop here; look tiny; looks tiny; looks a long way;
         long way down; fast train; let _2 trains go; trains go by; trains go past; train go by;
         =nobody about; =no one about; look down; been looking down; =not sure about; could
         just; so easy; be easy; edging closer; edge closer; closer to the edge; keep edging;
         inching; fast trains; watching _2 trains; trains go; next train; looking down; looking
         over; looking at _2 water; look at _2 water; counting _2 trains; look after _4 for
         good; for good; bank details; his pin; her pin; my pin; passwords; wont be back; =not
         coming back; =not come back; nobody; noone; =no one; goodbye; sorry; tempted; crying;
         on my own; cant go on; cant do this; =dont know why im here; wont come down; refusing
         to come down; says hes; says shes; =dont know how i got; =nothing left; thinking about
         it; keep thinking; want it; go through with; cold water; love you; legs over; leg over;
         wont answer; texted; sent me
        term edge_calm: commute; commuter; commuting; bungee; parachute; abseil; climbing; cat;
         dog; kitten; bird; seagull; plumber; roofer; roofing; builder; tiles; solar; gutter;
         film; movie; game; dream; dreamt; vertigo; heights; dizzy; dentist; crown; tooth;
         teeth; nose; glasses; guitar; card; cards; bridge club; photo; photos; view; picnic;
         holiday; walk; steam train; steam trains; sunburn; sunburnt; selfie; walked home; hike;
         hiking; hip; knee; feet; ankle; back ache; ache; train spotting; trainspotting; late;
         delayed; queue; work; job; fishing; swimming; diving board
        when suicide_self_harm: at_edge + edge_mind !edge_calm => emergency
        more laid_word: counting out; counting; emptied; emptied out; emptying; tipping out;
         into a bowl; in a bowl; in a pile; into a pile; in a row; in rows; in a heap; popped
         out; popping out; pushed out; spread out; set out; in front of me; all out of; on the
         bedside
        term every_pill: emptied _2 every/all _3
         packet/packets/box/boxes/bottle/bottles/pack/packs; every packet; all the packets;
         every blister; all the blister; emptied _2 cupboard/cabinet/drawer
        term pill_mind: writing to; writing a; writing _2 letter; writing _2 note; written to;
         whisky; whiskey; vodka; gin; bottle of wine; bottle of red; staring; keep looking;
         looking at them; look at them; theres #; there are #; got # of them; # of them; sorry;
         goodbye; nobody will; =no one will; enough; crying; alone; told my; deleted; bath;
         last; ready; cant go on; cant do this; might as well; wondering
        when suicide_self_harm: pills_laid|every_pill + pill_mind
         !plan_ok|pharmacy_word|week_box|diet_word => emergency
        term week_box: weekly box; pill box; pill organiser; pill organizer; dosette; blister
         pack; repeat; short; carer; carers; delivered; missing from; for the week; each sunday;
         sundays; every sunday; medication review; review; tablet splitter; one a day; twice a
         day; refill; prescription; check; correct; order; pharmacist; chemist; recycling;
         expired; out of date; take back; bin; holiday; packing; suitcase; morning ones;
         vitamins; calendar
        more pills_word: white ones; pink ones; blue ones; yellow ones; strong ones
        term laid_place: in front of me; in my hand; in my lap; in _2
         saucer/bowl/pile/heap/cup/dish/glass/plate/mug/line; on _2
         table/bed/duvet/desk/plate/floor; next to me; beside me; with me; lined up
        when suicide_self_harm: many_pills ~ laid_place !week_box|plan_ok|pharmacy_word|label_ok
         => emergency
        term tips_out: tipped/tipping/poured/pouring/emptied/emptying/shook/spread _3 out;
         tipped them all; laid them all
        term counts_them: counting them; count them; counted them; counting them all
        when suicide_self_harm: tips_out + counts_them !week_box|diet_word|pharmacy_word =>
         emergency
        term pills_by: pills/tablets/paracetamol/codamol/ibuprofen/codeine/tramadol/insulin/meds
         _7 next/beside/front; boxes/packets/packs/strips _3
         paracetamol/codamol/ibuprofen/codeine/tablets/pills _8 me
        term drink_by: bottle of rum; bottle of vodka; bottle of whisky; bottle of gin; bottle
         of wine; bottle of brandy; vodka; whisky; rum; say bye; saying bye; to say goodbye; say
         sorry
        when suicide_self_harm: pills_by + drink_by !week_box|plan_ok|pharmacy_word => emergency
        more arranging: funeral plan; paid _2 funeral; given _3 rings; gave _3 rings; given me
         _2 wedding ring
        term meds_gone: cant find _2 insulin/tablets/pills/medication/morphine;
         insulin/tablets/pills/medication/morphine _3 gone/missing; gone missing
        when suicide_self_harm: arranging + meds_gone !week_box|pharmacy_word => emergency
        term hides_pills:
         hiding/hidden/hid/hides/stash/stashed/stashing/hoarding/hoarded/squirrelling _3
         pills/tablets/paracetamol/painkillers/medication/meds/antidepressants/insulin;
         pills/tablets/paracetamol/painkillers/medication/meds _3
         hidden/stashed/hoarded/squirrelled/under
        term hides_why: house is empty; house to myself; for weeks; tonight; enough; mattress;
         pillow; bed; wardrobe; letter; letters; note; boxes; packets; found #; # boxes; #
         packets; diary; goodbye; low; depressed; crying; withdrawn; old phone; school bag
        term hides_ok: cheese; dog; cat; vet; ham; treat; yoghurt; toddler; child lock; kids
         cant; safe from; dementia; forgets; refuses; burglar; away from _2 kids
        when suicide_self_harm: hides_pills + hides_why !hides_ok => emergency
        """#
}
