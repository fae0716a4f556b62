extension RuleText {
    /// Signs told as a question, made small, or seen by somebody who has no word for them.
    static let slotsHints = #"""
        pseudo: havent weed; hasnt weed; not weed; not weed since; hasnt weed since; havent
         weed since
        term exert_strong: climb the stairs; up the stairs; upstairs; every time i climb; every
         time i walk; when i walk; uphill; up hills; on exertion; when i exert; hurrying; when i
         hoover; in the cold
        term jaw_belly: jaw; both arms; left arm; throat; top of _1 tummy; top of _1 belly;
         between my shoulder blades; teeth
        term ache_only: ache; aches; aching; pain; tight; tightness; heavy; heaviness; burning;
         squeezing; discomfort; pressure
        when acute_coronary: jaw_belly ~ ache_only ~ exert_strong !injury_any|gym_word|dentist
        when acute_coronary: jaw_belly ~ ache_only + sweating|breathless|grey
         !injury_any|gym_word|dentist|fever|eczema_word
        term looks_side: looking to one side; looks to one side; eyes to one side; staring to
         one side; eyes stuck to; wont look left; wont look right; looking left; only looks;
         turned to one side; eyes fixed
        more hand_fail: wont use; =not using; =isnt using; stopped using; cant use; forgets to
         use; wont work; =isnt working; =not working
        when stroke_tia: looks_side + hand_failed|limb_weak|speech_bad|one_side !cross_eye
        when stroke_tia: hand_failed + was_fine|fine_before !injury_any|old_stroke|kidwho
        term cross_eye: squint; lazy eye; patch; glasses
        term was_fine: grand at; fine at; fine this; was fine; was grand; fine yesterday; fine
         earlier; fine before; fine when; right as rain at; an hour ago; since breakfast; since
         lunch; since this morning; suddenly; all of a sudden; just now
        term fine_before: okay earlier; ok at; all right at; alright at; well this morning
        more food_word: snickers; reeses; nutella; m ms; bounty; marzipan; baklava; trail mix;
         granola; korma; kiwi; brownie; biscuit; cookie; peanuts; muffin; pad thai; scampi;
         calamari
        more itch_word: welts; weals; wheals; lumps all over; red all over; rash all over; come
         out in
        when anaphylaxis: itch_word + food_word +
         vomiting|face_big|breathless|cough_new|drowsy|floppy
        term cough_new: coughing; cough; wheeze; wheezy; hoarse; croaky
        term red_bowl: sink _4 red; sinks _4 red; basin _4 red; bucket _4 red; bowl _4 red;
         toilet _4 red; pan _4 red; floor _4 red; sick _3 red; vomit _3 red; all red; red sink
        when gi_bleed: red_bowl + vomiting|nausea !red_food
        term find_me: find me; find my body; find the body; before anyone noticed; before
         someone found; miss me; notice i was gone; notice if i was gone
        term how_long: how long; how quick; how quickly; would it take; before; who would;
         would anyone; will anyone; take for anyone
        when suicide_self_harm: find_me ~ how_long !lost_word => urgent
        when suicide_self_harm: find_me + hopeless|wish_gone|wants_death|overdose|pills_word =>
         emergency
        term lost_word: appointment; clinic; record; file; doctor; gps; ambulance; address;
         wait
        term no_bother: wont be a bother; wont be a burden; wont be any bother; wont be any
         trouble; wont bother; wont be a problem; be a bother; be a burden; be any bother;
         bother anyone; burden anyone; be in the way; be any trouble; be a problem; trouble
         anyone; have to worry about me; need to worry about me
        term after_word: after tonight; after today; after tomorrow; any more; anymore; much
         longer; soon; after this; after the weekend; ever again
        when suicide_self_harm: no_bother ~ after_word !wish_ok => urgent
        when suicide_self_harm: no_bother ~ after_word + arranging|goodbye|arranged !wish_ok =>
         emergency
        term written_word: written notes; wrote notes; writing notes; written a note; wrote a
         note; left a note; leaving a note; written letters; wrote a letter to everyone
        term saved_pills: pills saved; saved pills; tablets saved; saved tablets; saving
         tablets; saving pills; stockpiling; stockpiled; stash of pills; stash of tablets; got
         pills; hoarding
        when suicide_self_harm: written_word + saved_pills => emergency
        when suicide_self_harm: saved_pills !pharmacy_word|diet_word => urgent
        term what_point: whats the point; what is the point; =no point any more; =no point
         anymore; =no point in carrying; =no point carrying; =no point to anything; cant see a
         point; cant see the point
        term done_with: done with all; done with it all; done with everything; done with life;
         im done; had enough of it all; had enough of everything; cant do this any more; cant do
         this anymore; tired of it all; sick of it all; give up; giving up; over it all; any
         more; anymore
        when suicide_self_harm: what_point ~ done_with !job_word => urgent
        term job_word: job; work; boss; app; diet; gym; physio; treatment; tablets; cream;
         form; portal; waiting list; exercise; smoking
        term at_once: in one go; at once; all at once; in one sitting; together in one; one
         after the other; a whole cup; a cup of; a handful; whole box; whole packet; whole
         strip; the entire; whole bottle
        term already_done: already done; done it; already took; already taken; already
         swallowed; already had; ive done; too late; taken them; took them; kind of already;
         given; been given; swallowed; had; took; taken
        when overdose_poisoning: at_once + drug|pills_word + already_done
         !label_ok|ask_take|plan_ok|never_word
        term others_pills: someone elses tablets; somebody elses tablets; someone elses pills;
         someone elses medication; someone elses meds; another patients; another residents;
         wrong tablets; wrong medication; wrong pills; wrong meds; wrong medicine; my wifes
         tablets; my husbands tablets; his wifes tablets; her husbands tablets; the dogs
         tablets; mixed up the tablets; someone elses medicine
        term given_took: given; gave; took; taken; swallowed; had; been given
        when overdose_poisoning: others_pills + given_took !pharmacy_word|ask_take|label_ok
        term sniff_word: sniffed; sniffing; huffed; huffing; inhaled; inhaling; inhales;
         balloon; balloons
        term solvent_word: lighter gas; glue; petrol; aerosol; deodorant; solvent; solvents;
         paint thinner; butane; nos; laughing gas; poppers; gas canister; air duster; marker;
         whippets; fumes
        when overdose_poisoning: sniff_word ~ solvent_word +
         drug_bad|weirdness|heart_goes|faint|drowsy
        term weirdness: all weird; weird; strange; funny; collapsed; passed out; numb; cant
         walk; legs; blue; thumping; sick
        more rigors: shivering so much; shaking so much; shivering so hard; shaking so hard;
         shivering that much; so much i dropped; cant hold a cup; bed is shaking; rattling;
         teeth going
        term hard_shiver: shivering so much; shaking so much; shaking so hard; shivering so
         hard; shivering violently; dropped my tea; cant hold a cup; cant keep still; bed is
         shaking; teeth going; cant stop shaking; cant stop shivering
        when sepsis: hard_shiver + infection_near !withdrawal_of|anxious|cold_context
        term foul_black: gone black; going black; turned black; black round; black around;
         stinks; stinking; reeks; smells rotten; maggots; dead flesh; green and
        when severe_soft_tissue_infection: foul_black + rigors|fever|doom|confused +
         wound_word|limb !burned
        term dot_word: dots; purple dots; red dots; specks; pinpricks; spots; purple spots;
         purple marks; bruises; blotches
        more light_hate: screams at the telly; screams at the light; telly being on; tv hurts;
         telly hurts; light being on; lights being on; covers her eyes; covers his eyes;
         covering his eyes; covering her eyes; hides her eyes; hides his eyes; under the covers;
         under the duvet; hand over _2 eyes
        when meningitis: light_hate + dot_word|rash + headache|fever|vomiting|drowsy !usual_mig
        when meningitis: light_hate + headache +
         fever|rash|dot_word|neck_stiff|neck_hard|drowsy !usual_mig
        term twitch_word: twitching; jerking; jerked; twitched; shaking; stiff; rigid;
         flickering; convulsing; shook; juddering; trembling; jolting
        term eyes_away: eyes were away; eyes away; eyes rolled; eyes rolling; eyes went up;
         eyes up; eyes flickering; =not with us; =wasnt with us; =wasnt there; =wasnt
         responding; =not responding; staring; vacant; eyes fixed; one side; foaming; drooling;
         blue; first time; =never before; wet himself; wet herself; bit his tongue; bit her
         tongue; out of it after; sleepy after
        when seizure: twitch_word ~ eyes_away !tic_word|stroke_old_word
        term tic_word: eyelid; tic; tics; restless; asleep; parkinsons; tremor; eye twitch;
         dream; sciatica
        term stroke_old_word: cold; fever shivers; scared; nervous; anxious; calf
        term tumble_word: tumble; tumbled; took a tumble; fall; fell; came off; rolled off; off
         the bunk; off the bed; off the sofa; off the wall; off the swing; off the slide; off
         the trampoline; off a horse; down the stairs; off the trolley; toppled; head first
        term quiet_after: dead quiet; very quiet; gone quiet; really quiet; dozing; keeps
         dozing; dozy; drifting off; sleepy; wants to sleep; drowsy; glazed; =not herself; =not
         himself; vomited; sick; threw up; pale; limp; wont wake; crying non stop; =not making
         sense; confused; dazed; floppy
        when head_injury: tumble_word + quiet_after + kidwho|person_old|stairs_fall
         !head_fine|asleep_word|faint_first|bug_word|baby_moves
        term faint_first: fainted; blood pressure; collapsed; fit; seizure; stroke
        term bug_word: tummy bug; fever; temperature; cough; flu; vomiting bug; diarrhoea;
         teething
        more early_preg: late this month; bit late; late this time; few days late; period was
         light; two lines; faint line; second line; line on a test
        term side_any: pain in my side; pain in one side; pain on one side; pain in her side;
         side pain; pain low on; pain down one; one sided; ovary; left side; right side
        when ectopic_early_pregnancy: early_preg|weeks_early + side_any +
         spot_word|dizzy_word|shoulder_tip !late_preg|test_neg => emergency
        term spot_word: spotting; bleeding; blood; brown
        term ache_stays: wont shift; wont budge; wont lift; =not shifting; wont go; =doesnt go;
         cant shift; =not touched by; painkillers dont; paracetamol doesnt; paracetamol isnt;
         paracetamol not; for days; all day; worse
        term puffy_any: puffy; swollen; swelling; puffed; swelled; ballooned; tight rings;
         rings
        when pre_eclampsia: late_preg|postpartum|preg_nonearly + headache +
         ache_stays|puffy_any !pre_ok|cold_flu
        term cold_flu: cold; flu; sinus; hayfever; blocked nose; fever
        when pre_eclampsia: pregnant|preg_word + headache + visual_preg|puffy_any
         !pre_ok|cold_flu
        more no_kicks: hardly had a dig; =not had a dig; =no digs; hardly a dig; fewer digs;
         =no boots; hardly a boot; quieter; be quieter; much quieter; gone quiet; calmer;
         sleepier; slower than
        when reduced_fetal_movement: no_kicks + weeks_late|late_pregnant !move_ok
        more male_person: young fella; young lad; wee fella; young man; teenage boy; grandson
        term male_hold: bent double; doubled over; doubled up; doubled; bent over; in agony;
         white with pain; cant walk; crying
        when testicular_torsion: male_bits + male_hold + vomiting|male_person ~ male_hold
         !wee_word|kicked_word|back_or_cancer|hernia_word
        term hernia_word: hernia; piles; period; she; her; labour; stone; stones
        term hot_thing: stove; stove door; oven door; hob; iron; hair straighteners;
         straighteners; fire; barbecue; radiator; kettle; hot water; boiling water; scald; pan;
         wood burner; firepit; bonfire; soup; fat; oil; tea; coffee; steam; exhaust; grill;
         hotplate; embers; coals; candle wax; noodles
        term skin_bad_burn: white and; peeling; peeled; blistered; blisters; blistering; skin
         coming off; skin came off; skin hanging; raw; charred; black; leathery; waxy; =no
         feeling; skin is off
        term burn_spot: hands; both hands; hand; face; chest; arm; legs; leg; feet; foot; back;
         neck; belly; bottom; thighs; palms
        when major_burns: hot_thing ~ burn_spot + skin_bad_burn !food_cook
        term food_cook: ate; eating; drank; recipe; cooking oil; olive oil; oil for; fungal;
         athletes; eczema; sunburn; essential; tongue; roof of my mouth
        term zap_word: zap; zapped; belt; shock; jolt; buzz; tingle; kick
        term power_word: shower; socket; plug; cooker; washing machine; fence; wire; cable;
         light; switch; toaster; kettle; charger; fuse; lamp; fridge; microwave; hob; extension;
         mains
        term after_zap: chest; heart; fluttery; fluttering; flutter; burn; dizzy; faint; numb;
         arm; weak; tingling; palpitations; racing; skipping; sick; shaky; headache
        when electrocution: zap_word ~ power_word + after_zap !shock_ok|price_word|stomach_word
        term stomach_word: static; price; phone; seat belt; conveyor; tumble
        term went_under: going under; went under; under the water; under water; underwater;
         gone under; slipped under; dunked; fell in; pulled under; ducked under; swallowed
         water; breathed in water; gulped water; took in water
        when drowning: went_under ~ water_place + wet_after !drown_ok
        term sees_odd: cats on; spiders on; people in; men in; children in; bugs on; rats on;
         ants on; dogs in; faces in; things on; snakes in; insects on; someone in the corner; a
         man in the corner; man at the end; dead; =not there; =arent there; shadows moving;
         moving shadows; wee men; figures
        term see_word: see; sees; seeing; saw; talking to; shouting at; picking at; chatting to
        term wall_word: ceiling; wall; walls; room; bed; floor; corner; garden; house; curtain;
         curtains
        derive seeing_odd = see_word ~ sees_odd
        when acute_confusion: seeing_odd + uti|person_old|elder|fever|new_onset
         !film_word|doctor_word|psych_known
        term doctor_word: telly; tv; photo; video; museum; migraine; floaters; dream; dreams;
         medium
        term psych_known: schizophrenia; charles bonnet; macular; parkinsons; lewy
        term tipple: vodka; drink; drinking; booze; alcohol; wine; whisky; whiskey; cider;
         beer; cans; valium; diazepam; xanax; benzos; baclofen; pregabalin; gabapentin; ghb
        term quit_word: knocked _3 on the head; stopped; stop; quit; packed in; gave up; given
         up; off the; came off; come off; cold turkey; ran out; run out; detox; detoxing; last
         drink; =not had a; dry since; =without a
        derive quit_drink = tipple ~ quit_word
        when severe_withdrawal: quit_drink + seeing_odd|fit|confused|hard_shiver|sees_things
        when severe_withdrawal: quit_drink + shakes_word +
         sweating|vomiting|heart_goes|sees_word
        term shakes_word: shaking; shaky; shakes; trembling; tremor; jittery; cant hold a cup;
         twitching
        term steroids_my: double my steroids; double up my steroids; my steroids; steroid
         tablets; sick day rules; my hydrocortisone; my prednisolone; emergency injection; her
         steroids; his steroids; steroid card
        term sick_lots: been sick; keep being sick; vomiting; throwing up; threw up; sick #
         times; cant keep them down; cant keep anything down; diarrhoea; runs
        term drained_word: barely stand; can barely stand; hardly stand; cant stand up; stand
         up; weak; dizzy; faint; drowsy; wobbly; floppy; confused; collapsed; freezing; grey
        when adrenal_crisis: steroids_my + sick_lots + drained_word !inhaled_word
        term inhaled_word: inhaler; cream; nasal; spray; eye drops; injection in my knee
        when obstetric_emergency: bleed_there ~ weeks_word
        term bleed_there: vaginal bleeding; bleeding from _2 vagina; bleeding down below; fresh
         bleeding
        term weeks_word: after 24 weeks; after 20 weeks; after 28 weeks; later pregnancy; late
         pregnancy; after twenty weeks; second half of pregnancy; after week; third trimester
        term skin_inf: skin infection; infection; infected skin; cellulitis; redness; rash; red
         skin; red patch
        term fast_spread: spreads quickly; spreads fast; spreading quickly; spreading fast;
         spreads rapidly; spreading rapidly; spreads within hours; spreading within hours;
         spread quickly; spread overnight
        when severe_soft_tissue_infection: skin_inf ~ fast_spread + severe|pain_far|fever|doom
         !mild_word
        term mild_word: feel fine; feels well; itchy only; chickenpox; hives; ringworm; burned
        cue hypothetical both sentence: as a childminder; as a teacher; as a carer do; do i
         need to know; how do i learn; where can i learn; infant cpr; cpr class; cpr course
        """#
}
