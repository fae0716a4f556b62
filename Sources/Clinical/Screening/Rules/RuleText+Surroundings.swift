extension RuleText {
    /// Gas, electricity, water, heat and cold.
    static let surroundings = #"""
        term co_alarm: carbon monoxide alarm; co alarm; co detector; carbon monoxide detector;
         monoxide detector; monoxide alarm; carbon monoxide monitor; gas alarm; co monitor;
         monoxide
        mod going_off: going off; went off; gone off; beeping; bleeping; screaming; sounding;
         keeps going; alarming; goes off; ringing; is going; wont stop; beeped; set off;
         triggered; going
        risk combustion: boiler; gas fire; stove; heater; log burner; wood burner; barbecue;
         bbq; generator; car running; engine; fireplace; chimney; flue; gas cooker; paraffin;
         coal; camping stove; furnace; exhaust; disposable; charcoal; gas heater; solid fuel;
         gas; garage; patio heater; hob; oven; cooker; grill; portable; woodburner; fire pit;
         caravan; tent; burner
        term co_signs: headache; headaches; dizzy; sick; nausea; nauseous; faint; drowsy;
         confused; vomiting; lightheaded; tired; weak; woozy; sleepy; head hurts; throwing up;
         passing out; banging heads; headachey; collapsed; fainted; sore heads; ill; feeling
         rough; flu like; groggy; muzzy
        term household: whole family; all of us; everyone; everybody; both of us; we all; all
         feel; all have; kids too; family; wife and; husband and; flatmates; all the family; dog
         too; the dog; the cat; housemates; same time; whole house; all got; me and my; the
         kids; and the kids; we both; entire; so does; as well; flatmate; three of us; four of
         us; colleagues; other; cat
        term outdoors: better when _3 out; better outside; fresh air; go out; goes away when;
         when we leave; go outside; leave the house; better at work; away from the house;
         outside; only at home; only in the house; out of the house; clears; when im home; when
         i am home; opened the windows; open the windows; opened the window; when i leave; when
         we go; in the house; at home; in the flat; come home; indoors; go to work; leave home;
         step outside
        term gas_smell: smell of gas; smell gas; gas leak; smells of gas; chlorine gas; toxic
         fumes; mixed bleach; bleach and; fumes; mixing bleach; chloramine; tear gas; gas
         exposure; hydrogen sulphide; mixed cleaning; mixed toilet; pepper spray; bleach with;
         slurry pit
        rule carbon_monoxide 1 emergency Carbon monoxide or toxic gas
        define: A carbon monoxide alarm, or headache, dizziness or sickness shared by a
         household or better outdoors, with something that burns fuel.
        source: NHS Carbon monoxide poisoning
        term named_carbon_monoxide: carbon monoxide; carbon monoxide poisoning
        lists: named_carbon_monoxide
        when: co_alarm ~ going_off
        when: co_alarm + co_signs !co_ok
        when: combustion + co_signs + household !co_ok
        when: combustion + co_signs + outdoors !co_ok
        when: household ~ co_signs + outdoors
        when: combustion_in + co_signs
        when: gas_smell + co_signs|breathless|cant_breathe|coughing
        when: co_signs + outdoors ~ outdoors + household
        when: co_word ~ think_word + co_signs
        term co_word: carbon monoxide; co poisoning; monoxide poisoning
        term coughing: coughing; cough; choking; burning; wheezy; eyes streaming; throat
        term combustion_in: bbq in the tent; barbecue in the tent; bbq inside; barbecue inside;
         bbq indoors; generator inside; generator in the; car running in the garage; barbecue
         indoors; disposable bbq in; blocked flue; engine running; generator running; charcoal
         inside; heater in the tent; stove in the tent; charcoal indoors; in the garage with;
         camping stove inside
        term co_ok: as a student; good idea; new battery; buy; landlord certificate; low
         battery; years ago
        fires: the carbon monoxide alarm is going off
        fires: whole family has headaches and feels sick, better when we go out, boiler sounds
         funny
        spares: would a carbon monoxide alarm be a good idea in a caravan?

        term shock: electric shock; electrocuted; electrocution; electrical shock; shocked by;
         got a shock; zapped; shock off; shock from; struck by lightning; lightning strike; hit
         by lightning; lightning; overhead line; power line; live wire; electric; high voltage;
         mains; socket; got a belt off; electrical burn; got a jolt; taser; tasered; wall
         socket; plug socket; electrics; power lines; pylon; third rail; jump leads; exposed
         wire; volts; bit through a wire; wires; wire; cable; outlet; toaster; plug;
         transformer; fuse box; light switch; electric fence; extension lead; live cable; bare
         wire; charger
        term shock_hit: electric shock; electrocuted; electrocution; electrical shock; got a
         shock; zapped; shock off; shock from; struck by lightning; hit by lightning; lightning
         strike; touched _5 line/wire/socket/cable/rail/lead/fence; shocked by _3
         mains/wire/socket/plug/cable; shocked by _3 line/fence/outlet/current/oven/cooker;
         electrical burn; got a belt off; jolt; bit through _3 wire/cable/lead; fingers in _3
         socket/outlet; shock; shocked; tasered; threw him; threw me; thrown; stuck to; knife in
         _2 toaster; fork in _2 socket; fingers _3 socket; chewed; bit into; got a belt; got a
         buzz off; fried
        mod shock_signs: palpitations; heart; fluttering; blacked out; passed out; burn; burns;
         burnt; dark; urine; wee; thrown; threw; unconscious; numb; chest; weak; racing;
         irregular; collapsed; mark; hand; hands; arm; confused; child; toddler; son; daughter;
         baby; year old; kid; mains; high voltage; lightning; overhead; knocked; muscle; dizzy;
         shaking; tingling; breathe; skipping; pregnant; cola; entry; brown; coke; boy; girl;
         jumping; sore; hole; blister; old; fell; flip; flipping; beats; faint; charred; white;
         pain; twitching; jumpy; floor; across
        rule electrocution 1 emergency transient Electric shock or lightning
        define: Electric shock with palpitations, blackout, burns, dark urine, high voltage, or
         in a child; lightning.
        source: NHS Electric shock first aid
        when: shock ~ shock_hit + shock_signs !shock_ok
        when: electrocuted !shock_ok
        when: lightning_hit
        when: shock_hit + shock +
         breathless|palpitations|collapse|burned|unresponsive|child_burn|fit !shock_ok
        when: overhead_line ~ touched
        term touched: touched; hit; grabbed; caught; climbing; contact
        term overhead_line: overhead line; overhead lines; power line; power lines; live wire;
         pylon; high voltage; third rail; live cable; live rail
        term electrocuted: electrocuted; electrocution; got electrocuted
        term lightning_hit: struck by lightning; hit by lightning; lightning struck; lightning
         hit; lightning strike hit
        term shock_ok: static; trolley; tiny; shock result; bill; news; jumper; carpet; car
         door; in shock; shocked to; bit of a shock; it was a shock; a shock to; shock when;
         culture shock; aftershock; shock absorber; toothbrush; electric blanket; electric
         toothbrush; aching; ems; tens machine; tens; electric scooter; electric bike; sciatica;
         nerve; shooting down
        fires: my toddler got an electric shock from a socket and has a burn on his hand
        fires: coworker touched an overhead line, burns on both hands
        spares: it was a shock when I opened the electric bill

        term submerged: was drowning; drowning in the pool/sea/river/lake/bath; started
         drowning; pulled him out; pulled her out; under water; underwater; went under; slipped
         under; under the water; pulled _3 pool; pulled _3 water; pulled out of the pool; pulled
         from the pool; face down _4 pool/bath/pond/water/sea; drowned; drowning; nearly
         drowned; near drowning; submerged; fell in _3
         pool/pond/river/lake/sea/water/canal/bath/jacuzzi; fell into _3
         pool/pond/river/lake/sea/water/canal/hot; swallowed a lot of water; swallowed loads of
         water; inhaled water; inhaled pool water; breathed in water; took in water; dunked;
         rescued from _3 sea/water/pool/river/lake; floating _3 pool/bath/pond; fished out;
         bottom of the pool; water in _2 lungs; almost drowned; swallowed _3 pool water; dragged
         _3 sea/water/pool; breathed in pool water; breathing in water; swallowed lots of water;
         got into trouble in the water; got into difficulty in the; breathed in _3 water;
         inhaled _3 water; head went under; in the pool; in the bath; in the pond; in the sea;
         in the lake; swallowed water; in the river; took in a lot of water
        term under_now: underwater; went under; slipped under; under the water; pulled; face
         down; drowned; drowning; submerged; fished out; bottom of the pool; floating; fell in;
         fell into; inhaled; swallowed; breathed in; rescued; dragged; almost drowned; near;
         nearly; took in; under; dunked; wave; trouble
        mod drown_signs: pulled him out; pulled her out; pulled out; cough; coughing; coughs;
         drowsy; sleepy; quiet; breathe; breathing; unresponsive; blue; vomiting; foaming; pale;
         wheezy; tired; limp; confused; lips; short of breathe; floppy; panting; fever; =not;
         chest; fast; minute; minutes; spluttering; throwing up; lethargic; grey; gasping;
         froth; crackly; wheezing; worse; wont; sick
        rule drowning 1 emergency transient Drowning / submersion
        define: Being under water, followed by coughing, drowsiness, breathing trouble or
         unresponsiveness.
        source: Scottish Ambulance Service When to call 999
        term named_drowning: drowned; drowning
        lists: named_drowning
        when: submerged ~ under_now + drown_signs !drown_ok
        when: submerged ~ under_now + breathless|drowsy|unresponsive|blue|vomiting|choke
         !drown_ok
        when: near_drown !drown_ok
        term drown_ok: couldnt sleep; documentary; paperwork; work; ear; ears; swimmers ear;
         drowning in paperwork/work/emails/debt/laundry/nappies/tears/bills; sorrows; puffy;
         lessons; verruca; towel; infection; swimming lessons; drowning feeling; lie flat;
         earache; contact lenses
        fires: she slipped under in the bath for a minute, breathing but very quiet
        fires: he was pulled from the pool and won't stop coughing
        spares: I'm drowning in paperwork

        term heat_context: heat; hot; sun; marathon; sauna; heatwave; working outside; race;
         run; running; heatstroke; heat stroke; roof; hot car; hot tub; overheated; overheating;
         left in the car; in the sun; festival; hike; construction; =no air con; outside all
         day; beach; sunstroke; loft; greenhouse; half marathon; 10 k; conservatory; hottest;
         degrees outside
        term heat_signs: confused; collapse; collapsed; =not sweating; stopped sweating; bone
         dry; dry skin; skin _2 dry; cant walk straight; staggering; talking nonsense; vomiting;
         fit; seizure; drowsy; unresponsive; fainted; passed out; delirious; =no sweat; hot and
         dry; dry and hot; =no sense; floppy; =not making sense; stumbling; skin _4 dry; =doesnt
         know; slurring; muddled; agitated; wont wake
        term heatstroke: heat stroke; heatstroke; sunstroke; sun stroke
        term cold_context: hypothermia; hypothermic; frostbite; frozen; freezing; snow; ice;
         cold floor; cold water; outside all night; cold house; =no heating; fell in the lake;
         ice cold; stone cold; cold all night; all night; blizzard; cold; mountain; soaked; wet
         clothes; outdoors; exposed; lake
        term cold_signs: confused; shivering stopped; stopped shivering; shivering has stopped;
         =not shivering; slurring; slurred; drowsy; mumbling; stiff; unresponsive; cant feel _2
         fingers; cant feel _2 toes; sleepy; clumsy; temp_low; wont wake; grey; making no sense;
         hard to wake; muddled; =no longer shivering; =isnt shivering; pale; stumbling; barely
         talking
        term frostbite: frostbite; frost bite; frostbitten; fingers _3 frozen; toes _3 frozen;
         frozen fingers; frozen toes; fingers _4 white _2 hard; toes _3 black; toes _4 hard;
         waxy
        mod frost_signs: numb; cant feel; white; black; hard; waxy; =no feeling; blisters;
         wooden; grey; blue; solid; rock; yellow; wax
        rule heat_cold 1 emergency Heat stroke, hypothermia, frostbite
        define: Hot with confusion, collapse, no sweating or 40 C and more; cold with
         confusion, shivering stopped or under 35 C; frozen numb digits.
        source: NHS Heatstroke; NHS Hypothermia
        when: heat_context + heat_signs|confused|drowsy|unresponsive|fit + hot_person !heat_ok
        when: heat_context + temp_hyper
        when: heatstroke ~ heat_signs|confused|think_heat|vomiting|temp_fever !sun_mild
        when: heatstroke +
         confused|drowsy|collapse|fit|unresponsive|temp_hyper|vomiting|heat_signs
        when: temp_hyper ~ confused|heat_signs|drowsy
        when: cold_context + cold_signs|drowsy|confused + cold_person !cold_ok
        when: temp_low + confused|drowsy|cold_context|shiver_stop|elder|speech_bad !chemo
        when: shiver_stop + cold_context|confused|drowsy
        when: frostbite ~ frost_signs !frost_fine
        term frost_fine: aisle; supermarket; freezer; raynauds; raynaud; frozen peas; ice pack;
         gloves
        when: frostbite_word ~ limb
        when: hot_car !car_door
        term heat_ok: nearly; felt better; better after; in the queue; in the office; better
         with water; fine now
        term hot_car: left in _3 hot car; locked in _3 car; left in the car; in a hot car; shut
         in the car
        term think_heat: think; having; has; got
        term hot_person: sun; heat; heatwave; marathon; sauna; hot day; heatstroke; working
         outside; hot car; all day; race; run; running; beach; festival; hike; burning; boiling;
         hot; roof; outside
        mod cold_person: hypothermia; snow; cold floor; outside; lake; freezing; cold house;
         =no heating; all night; ice; frozen; mountain; cold water; stone cold; hypothermic;
         found; cold room; sleeping rough; garden; wet; soaked
        term shiver_stop: shivering _3 stopped; stopped shivering; =not shivering; =no longer
         shivering; =isnt shivering; shivering stopped
        term cold_ok: cold sore; runny nose; common cold; a cold; head cold; sneezing; weather;
         raynauds; cold turkey; stopped drinking
        fires: marathon today, temp 40.9, skin is bone dry and he can't walk straight
        fires: found grandpa on the cold floor, shivering has stopped and he's confused
        spares: caught my death of cold at that match, sneezing nonstop
        """#
}
