extension RuleText {
    /// Bleeding from anywhere.
    static let bleeding = #"""
        term bleed: @bleed; emojiblood; blood loss; losing blood; bleeds; nosebleed; nose
         bleed; nosebleeds; haemorrhaging; bled; clots
        term cut: chainsaw; deep cut; gashed; cut; sliced; slashed; wound; gash; slit;
         laceration; artery; stitches; knife; glass; saw; stump; varicose; incision; scar;
         gushing; stab; razor; tooth; socket; extraction; nose; nosebleed; tonsils; wrist; leg;
         arm; hand; finger; head; circumcision; fistula; vein; thigh; foot; scalp; neck
        mod heavy_bleed: spurt~; squirting; squirts; pumping; pumping out; gushing; gushin;
         gushes; pouring; pours; pouring out; soaked; soaking; soaks; soaking through; soaked
         through; everywhere; pools; pool of; @wontstop; wont stop; cant stop it; lots of blood;
         so much blood; heavily; loads of blood; towel; towels; hosing; blood everywhere;
         dripping everywhere; through _2 bandage/dressing/plaster/towel; shooting; streaming;
         still bleeding; bleeding wont; keeps bleeding; # minutes and; minutes of pressure;
         pressure for; pressed for; =not stopping; @not stop; @not stopped; deep; heavy;
         uncontrollable; massive; profuse; losing lots; loss; cant control; pad after pad;
         bucket; bowl; litres; pints; buckets; filled; floor; running down; for an hour; #
         minutes; hour; hours; flooding; drenched; loads; started bleeding again; cupfuls
        term vaginal: vaginal; vagina; period; pads; pad; tampon; tampons; clots; down below;
         down there; womb; between my legs; iud; miscarri~; periods; front bottom; menstrual;
         tampax
        mod heavy_vag: soaking; soaked; flooding; gushing; pad every; pads an hour; pad an
         hour; every hour; every # minutes; every 20; every half hour; size of; huge clots;
         massive clots; big clots; fist; golf ball; egg; through clothes; pouring; tampon an
         hour; # pads; pad after; pads one; one after another; through pads; hour; lemon; plum;
         palm; tennis ball; orange; flood; going through; wont stop; super plus
        term bled_word: bleed~; bled; haemorrhage; haemorrhaging; pouring; spurt~; squirting; gush~;
         soaked; soaking; pumping; dripping; oozing; clots; clot; cut~; cutting; gash; wound; stabbed;
         sliced; slashed; ripped; blood _3 everywhere/out/from/coming/through/floor/down/all/running/lost/on;
         lost _2 blood; losing _2 blood; much blood; lots of blood; loads of blood; loss of blood; blood
         loss; =wont stop; pool of; period; flooding; pads; towels; pints of; fresh blood; red blood
        rule major_bleeding 2 emergency Major bleeding
        define: Bleeding that spurts, soaks or will not stop, bleeding on blood thinners, very
         heavy vaginal bleeding, bleeding after an operation.
        source: NHS ambulance list When to call 999
        term named_major_bleeding: haemorrhage; bleeding
        lists: named_major_bleeding
        when: bleed ~ heavy_bleed !bleed_ok|tiny_bleed|month_usual
        term month_usual: like every month; every month; same as every period; every period;
         each month; monthly
        when: cut + heavy_bleed + bleed|soaked + bled_word !bleed_ok
        when: cut ~ spurting !bleed_ok
        when: bleeding_seen + anticoagulated !bleed_ok|small
        term bleeding_seen: bleed~; bled; bleeds; nosebleed; nosebleeds; nose bleed;
         haemorrhage; blood in; blood from; blood coming; blood comes; blood out; blood
         everywhere; blood all; blood on; blood wont; blood keeps; blood pouring; blood
         dripping; blood running; blood gushing; blood spurting; losing blood; lost blood; blood
         loss; passing blood; peeing blood; pooing blood; some blood; more blood; lots of blood;
         lot of blood; bright red blood; clots; bloody; emojiblood
        when: vaginal + heavy_vag + bleed|heavy_clots|faint !period_usual
        when: vaginal + heavy_vag ~ faint
        when: heavy_clots + faint|heavy_vag !period_usual
        when: bleed + surgery + heavy_bleed|faint|sudden|clotted !bleed_ok|small
        when: bleed + faint ~ grey|faint + cut|vaginal|surgery|heavy_bleed + bled_word !tiny_bleed
        when: inr_high + bleed|headinj
        when: soaked_towel
        when: wound_burst ~ bleed !bleed_ok
        when: wound_burst + surgery + bleed|sudden !bleed_ok
        when: tonsil_word ~ bleed + surgery !bleed_ok
        when: blood_jet !bleed_ok|jet_ok
        when: mouth_fills !bleed_ok
        term soaked: soaked; soaking; spurting; pumping; gushing; pouring; squirting; towel;
         towels; streaming
        term spurting: spurt~; squirting; squirts; pumping; gushing; pumping out; shooting out;
         hosing; pulsing; pouring out
        term clotted: clots; fresh; bright red; mouth; throat; bright; spitting
        term heavy_clots: huge clots; massive clots; big clots; large clots; clots _2 size;
         clots _2 big; clots like; clots the size
        term soaked_towel: soaked _3 towel; soaked _3 towels; towels full; soaked _3 tea
         towels; soaked through _4 bandage; soaked through; soaking through _2
         bandage/dressing/pad/pads; soaking a pad; soaking pads; soaked a pad; pad an hour; pads
         an hour; pad every hour; pad every # minutes; pads every hour; soaking a _2 pad; soaked
         # pads; pumping out; gushing blood; blood gushing; spurting blood; blood spurting;
         blood is pumping; blood pumping; blood pouring; pouring with blood; pouring blood;
         bleeding out; bleeding to death; lost a lot of blood; losing a lot of blood; lost lots
         of blood; so much blood; blood everywhere; lot of blood; losing too much blood; pool of
         blood; bleeding heavily from; covered in blood
        term small: slight; slightly; ooze; oozing; few drops; hardly; barely; minor; tinged;
         pink; tiny; small; little; paper cut; graze; spot; spots; bit; gums; brush; streak;
         shaving; scratch; bruise easily; pin prick; drop
        term bleed_ok: a bit of blood; bit of blood; burns when _1 pee; stings when _1 wee;
         stopped when; stopped after; stopped by; it stopped; bleeding has stopped; stopped
         quickly; lasted; stopped in; stopped straight; =no longer bleeding; paper cut; stopped
         now; its stopped; shaving; gums; brush my teeth; wipe; streak; piles; haemorrhoids;
         hemorrhoids; bleeding stopped; blood pressure; blood test; blood tests; blood sugar;
         blood results; give blood; blood donor; blood type; blood group; bloods; blood form;
         blood count; donate; donating; blood thinners ok; scab; nosebleed stopped; bruise;
         lightly; blood glucose; hay fever; floor of; mole bled; mole bleeds; clinic; nose is
         streaming; nose streaming; nose is running; runny nose; it bled; bled a little; bled a
         bit; rabies
        term period_usual: usual heavy; for months; last 6 months; coil fitted; every month;
         each month; off work every; iron; fibroids; months
        fires: cut my wrist on glass, it's pumping out and soaked two towels
        fires: nosebleed for an hour that won't stop and I'm on warfarin
        fires: soaking a pad every hour with huge clots
        spares: paper cut bled a bit but it's stopped

        term vomit_blood: hematemesis; haematemesis; ground coffee; frank blood in _2 vomit;
         blood in his vomit; threw up _5 blood; vomit~ _6 lot of blood; blood in it when i was
         sick; sick _4 blood in it; throwing up _5 blood; blood clots in _1 vomit; @vomit _4
         blood; throwing up _3 blood; threw up _3 blood; throw up _3 blood; bringing up _3
         blood; brought up _3 blood; blood _4 vomit/sick/puke; sick _3 blood; coffee ground;
         coffee grounds; coffee granules; bloody vomit; vomited clots; blood _3 sick; puking _3
         blood; spewing _3 blood; vomit is red; vomit _2 black; black vomit; vomit _3 coffee;
         coughing up _3 coffee; throwing up red; vomit _2 red; blood when i vomit; blood when i
         throw up; threw up bright red; retching _2 blood; vomit _4 coffee; vomit _2 brown
         grains; sicking up blood; chucking up blood; blood comes up; red stuff in _2 vomit;
         blood _3 throw; blood _3 vomiting; blood into the sink; looked like old coffee; looks
         like old coffee; like coffee; sick _6 coffee; vomit _5 coffee; vomited _5 coffee; sick
         _3 looked like coffee; coffee coloured; coffee colored; old coffee; material that looks
         like coffee
        term black_stool: extremely smelly poo; melaena; malena; tar coloured; tarry stool;
         black _3 poo/stool/stools/poop/tar/motions/bowel/tarry/sticky/shit; poo _4 black; poop
         _4 black; stool _4 black; stools _4 black; tarry; like tar; tar like; melena; jet
         black; sticky black; black and sticky; shit _3 black; black diarrhoea; poos _3 black;
         motions _3 black; black _2 poo; black smelly; black as tar; black sticky; looks like
         tar; poo _3 tar; toilet _2 black
        term rectal_blood: toilet bowl _4 blood; toilet _4 blood; bowl was full of _2 blood;
         blood from _2 back passage; blood from my bottom; blood from my bum; back passage _2
         bleeding; bleeding from back passage; blood out of _2 bum/bottom/back; red blood in _2
         toilet; blood _3 back passage; blood per rectum; blood pr; blood coming from my bottom;
         bleeding out of my bum; blood _4 poo/stool/stools/bum/bottom/anus; blood _4
         rectum/toilet/bowl/poop/backside/rectal/shit; bleeding from _3
         bum/bottom/anus/rectum/back/rear/backside/bowel/behind; rectal bleeding; pooing blood;
         passing _2 blood; poo _4 blood; pooping blood; shitting blood; blood clots _4
         poo/bum/bottom; bloody diarrhoea; bloody stool; bloody stools; poo _2 bloody; blood _3
         diarrhoea; toilet _3 blood; toilet bowl _3 red; pan _3 blood; blood from my back
         passage; blood in the pan; bowl _3 blood; bum _2 bleeding; bottom _2 bleeding; maroon;
         passing clots; dark red poo
        mod rectal_large: large amounts; large amount; big amount; amounts; dark red; mugful;
         gushed; flooding; passed out; sudden; loss; lots; loads; full; bowl; everywhere; gush~;
         pouring; large; heavy; clots; faint; dizzy; cup; cupful; pints; mostly blood; just
         blood; only blood; nothing but; weak; filled; pure; pure blood; red water; bright red
         and; pale; so much; a lot; clammy; lightheaded; soaked; dripping; keeps coming; maroon;
         dark; # times; big; splatter; =not stopping; streaming; massive
        rule gi_bleed 1 emergency Gastrointestinal bleed
        define: Vomiting blood or coffee grounds, black tarry stool, or large fresh rectal
         bleeding.
        source: NICE CG141
        term named_gi_bleed: blood in stool; blood in my stool; bloody stool
        lists: named_gi_bleed
        when: blood_lots ~ bottom_word
        term blood_lots: pint of blood; pints of blood; litre of blood; lots of blood; lot of
         blood; loads of blood; clots of blood; so much blood; cup of blood; gushing blood;
         pouring blood; bleeding heavily; bleeding loads; bleeding a lot; haemorrhaging; heavy
         bleeding; fountain of blood; full of blood; cupful; good cupful; bowl full; covered in
         blood; blood everywhere
        term bottom_word: backside; bum; bottom; rectum; anus; back passage; behind; butt;
         rear; arse; ass; back end; rectal; loo; toilet; toilet bowl; pan
        when: vomit_blood
        when: black_stool !iron
        when: black_stool + faint|weak|grey|breathless|belly_pain|anticoagulated|nsaid
        when: rectal_blood ~ rectal_large !piles_small
        when: rectal_blood + faint|grey|collapse|anticoagulated|sweating
        when: rectal_blood + rectal_large !piles_small|small
        term iron: screen; phone; seat; mould; cleaner; bleach; iron tablets; iron; ferrous;
         bismuth; pepto; liquorice; charcoal; guinness; pepto bismol; blueberries; beetroot
        term nsaid: ibuprofen; naproxen; aspirin; diclofenac; ulcer
        term piles_small: piles; streak; on the paper; wipe; when i wipe; tiny; fissure; small
         amount; spot; haemorrhoids; hemorrhoids; on the tissue; toilet paper; on the toilet
         paper; little bit
        fires: vomiting blood since last night
        fires: my poo is black and sticky like tar and I feel dizzy
        spares: on iron tablets and my poo is black
        spares: tiny streak of blood on the paper when I wipe, piles again
        spares: vomit is a funny word, isn't it
        """#
}
