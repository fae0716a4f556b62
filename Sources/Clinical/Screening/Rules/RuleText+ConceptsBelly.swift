extension RuleText {
    /// Bleeding, belly and waterworks: what came out, how it looked, and what does not work.
    static let conceptsBelly = #"""
        more heavy_bleed: coming through; seeping through; seeped through; come through; came
         through; will not stop; =not stopped after; still coming; still going; still oozing;
         will not clot; goes on for; continues; uncontrolled; cannot be controlled; cannot be
         stopped; wont be stopped; pours; drips and drips; running out; spraying; sprayed;
         sprays; another towel; changing the dressing; saturated
        term ooze: ooze; oozing; oozes; seeping; seeps; trickling; dribbling blood; weeping
         blood
        when major_bleeding: ooze ~ wontstop + anticoagulated
        term tonsil_out: out; removed; taken out; tonsillectomy; op; operation; surgery;
         whipped out
        when major_bleeding: tonsil_word + bleed + tonsil_out !bleed_ok
        when major_bleeding: tonsil_word + blood_word + tonsil_out !bleed_ok|blood_ok
        term blood_ok: blood test; blood pressure; bloods; blood group
        term vomit_up: @vomit; brought up; bringing up; bring up; threw up; thrown up; throwing
         up; sick; spat up; came up; coughed up; chucked up; heaved up; fetched up
        term looks_like: like; looked; looks; looking; resembles; resembling; resembled;
         colour; coloured; color; colored; texture; bits; specks; grounds; granules; grinds;
         dregs
        term coffee_word: coffee; coffee grounds; ground coffee; coffee granules; gravy;
         marmite
        when gi_bleed: vomit_up ~ looks_like ~ coffee_word
        term toilet_place: toilet; toilet bowl; toilet water; bowl; pan; loo; potty; water;
         nappy
        term red_word: red; crimson; scarlet; maroon; blood; bloody; blood red; clots
        term filled_word: turned; turns; full; filled; fills; splattered; covered; went;
         bright; dark; lots; loads; clots; everywhere; all; whole; pure; just
        term piles_or_pee: pee; wee; urine; peeing; weeing; period; periods; tampon; beetroot;
         bleach; cleaner; discharge; mucus; nose; tea; pregnant
        derive red_toilet = toilet_place ~ red_word ~ filled_word
        term poo_time: poo; poop; pooed; pooping; bowel movement; bowels; stool; stools;
         motion; passing; toilet; loo; going to the toilet; sat down; bum; bottom; backside
        when gi_bleed: red_toilet + poo_time !piles_small|piles_or_pee|small
        term clots_word: clots; clot; lumps of blood
        when gi_bleed: clots_word ~ poo_time !piles_or_pee|vag_bleed_word
        term vag_bleed_word: vaginal; vagina; period; pad; pads; tampon; pregnant; birth;
         urine; wee; leg; lung; lungs; dvt; history; medication; thinners
        more worse_moving: worse by moving; worse by movement; worse by coughing; by walking;
         on coughing; when you move; when you cough; when you walk; moving makes; coughing
         makes; walking makes
        term catheter_word: catheter; foley; suprapubic
        term drain_bad: stopped; blocked; nothing; empty; wont; =isnt; =not; =no urine; dry;
         bypassing; leaking
        term drain_word: drain; drained; draining; drains; bag; flow; flowing; output; urine
        derive catheter_dead = catheter_word ~ drain_bad ~ drain_word
        mod bladder_full: pain; painful; sore; swollen; full; bursting; agony; hurts; tummy;
         belly; bladder; hours; unwell; sweating
        when urinary_retention: catheter_dead + bladder_full !cath_ok
        term not_stopped: @not _1 stop with; does not stop; do not stop; @not _1 stop when;
         keeps bleeding; continues to bleed; carries on bleeding; @not _1 stopped after; @not _1
         stop after; will not stop; wont stop; has not stopped; =hasnt stopped; cannot be
         stopped; despite pressure; despite pressing; despite holding; @not stopping; goes on
         for; carries on for; lasting more than; lasts more than; lasts longer than; longer than
         # minutes; more than # minutes; after # minutes of; after # mins of; been pressing;
         been holding
        term bleed_plain: @bleed; nosebleed; nose bleed; nosebleeds; blood
        term bleed_minor: gums; shaving; period; periods; spotting; pregnant; blood pressure;
         blood test; blood sugar; bruise; leg; baby; blood thinners; thinners
        when major_bleeding: bleed_plain ~ not_stopped !bleed_minor
        term come_through: coming through; comes through; came through; soaked through; seeping
         through; still coming; keeps coming; all over me; all over the floor; wont stop coming
        when major_bleeding: bleed_plain ~ come_through !bleed_minor|small
        when major_bleeding: bleed_plain ~ come_through + cut !bleed_ok|small
        derive sat_low_pain = retention_site ~ pain
        when urinary_retention: no_pee + sat_low_pain !child_bug|pee_ok|vom
        term hernia_locked: wont go back; will not go back; wont push back; cant push it back;
         cant get it back; =not go back; wont go in; will not go in
        when acute_abdomen: hernia + hernia_locked => emergency
        term groin_bulge: bulge in _2 groin; groin bulge; bulge in _2 belly; bulge in _2 tummy;
         bulge in _2 abdomen; bulge near _2 navel; hernia; lump in _2 groin
        term bulge_bad: turns red/purple/dark/black; turned red/purple/dark/black; purple;
         discoloured; very painful; extremely painful; hard and; tender and; severe pain;
         suddenly painful
        when acute_abdomen: groin_bulge ~ bulge_bad !hernia_ok|boil_word_strict => emergency
        term boil_word_strict: boil; abscess; pus; gland; lymph; ingrown
        term pressure_fails: =not stop with pressure; =not stop _3 pressure; despite pressure;
         pressure does not; pressure doesnt; pressure isnt; pressing does not; pressing doesnt;
         even with pressure
        when major_bleeding: bleed_plain + pressure_fails !blood_test_word
        term blood_test_word: blood pressure; blood test; eye pressure
        more soaked_towel: through _3 @cloths; soaked _3 @cloths; used up _3 @cloths; # tea
         towels; third towel; second towel
        term black_word: black; tar; tarry; jet
        term stink_word: shiny; stank; stinks; stinking; sticky; foul; vile; smelly; smells;
         treacle; gooey; pitch
        term came_out: came out; comes out; passed; pan; loo; toilet; went; motion; out of me;
         bottom; bum; behind
        term black_fine: mole; bin; shoes; paint; mould; toast; car; nail; phone; eye; tooth;
         teeth; boots; bag
        when gi_bleed: black_word ~ stink_word + came_out !iron|black_fine
        more high_ball: up high; higher up; drawn up; pulled up; riding high; right up
        term at_all: at all; after the catheter; since the catheter; catheter was removed;
         catheter removed; after my operation; since my operation; after surgery; since surgery;
         after the operation
        when urinary_retention: no_pee + at_all !child_bug|vom|pee_ok
        more heavy_bleed: through everything; bleeding through; bled through; wound _3 opened
        when major_bleeding: cut ~ wontstop + anticoagulated
        term bladder_agony: agony; screaming; swollen belly; swollen tummy; in so much pain
        when urinary_retention: catheter_dead + bladder_agony
        """#
}
