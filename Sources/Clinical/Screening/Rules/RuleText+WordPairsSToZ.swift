extension RuleText {
    /// What pairs of words say: for a danger, for the level urgent, for self-care, for an emergency, in tenths of log odds; S to Z.
    ///
    /// Written by `tools/word_points.py`.
    static let wordPairsSToZ = #"""
        points: s+1 0 0 0 1; s+?+the 1 0 0 1; s+?+twice -1; s+and -1 -1 -1 -1; sack+?+red 0 0 0 1;
         sack+?+spuds 1 0 0 1; sack+is 1 0 0 1; sack+of 1 0 0 1; saddle+area 2 0 0 2; safe+?+go 1 0
         0 1; safe+?+i 0 0 0 -1; safe+?+my -1 0 1; safe+?+take -1; safe+?+the -1 0 1 -1; safe+and 0
         0 0 1; safe+at 0 0 -1 -2; safe+can 0 0 0 -1; safe+to -1 0 0 -1; safe+with -1 1 2 -1;
         said+1xx 1 0 0 1; said+38 1 -1 0 2; said+?+1xx 1 0 0 1; said+?+a -2 -1 0 -2; said+?+and 2 2
         3 1; said+?+are 1; said+?+but 2 0 0 2; said+?+do -1 0 1 -1; said+?+for 2 0 -1 2; said+?+got
         0 0 -1 1; said+?+had 0 0 0 1; said+?+have 1 0 0 1; said+?+he 1 0 0 1; said+?+it 1 0 -1 1;
         said+?+more 1 0 0 1; said+?+not -2 1 0 -2; said+?+on 2 1; said+?+tell 0 0 0 -1; said+?+that
         -1 0 0 -1; said+?+the -1; said+?+was 0 0 0 -1; said+?+wont 1 0 0 1; said+?+would -1 0 0 -1;
         said+a -2 0 1 -2; said+ask -2 0 0 -2; said+babies 0 0 0 -1; said+fine 0 0 0 1; said+he 1;
         said+head -1 -1 -1 -1; said+i 0 1; said+id 1 1 1 1; said+it -1 0 0 -1; said+ive 1 0 -1 1;
         said+keep 0 0 0 1; said+my 2 2 0 2; said+no 4 1 1 3; said+thats -1 0 1 -1; said+theres -2
         -1 -1 -1; said+yes 1 1 0 -1; said+you 2 0 -1 2; saliva+?+straight 1 0 0 1; saliva+comes 1 0
         0 1; salt+water -1 1 2 -2; same+?+a -1 -1 -1; same+?+again 1 0 0 1; same+?+all -1 0 0 -1;
         same+?+always -1 -1 -1 -1; same+?+and 1 0 0 1; same+?+as -1 2 2 -1; same+?+at -1 -1 -1 -1;
         same+?+back 2 1 1 2; same+?+before -1 -1 -1 -1; same+?+ever -2 0 -2 -3; same+?+for -1 0 1
         -1; same+?+hes 0 0 0 1; same+?+if 0 2 1; same+?+my -1 1 2 -1; same+?+no -1 -1 -1;
         same+?+over 1 0 0 1; same+?+same -1 0 0 -1; same+?+then 3 1 1 3; same+?+two 0 0 0 -1;
         same+?+was -1 0 0 -1; same+and 1 0 0 1; same+as -5 -3 -4 -5; same+day 0 4 0 -1; same+for -1
         -1 -1 -1; same+old -2 0 1 -2; same+question 2 0 0 2; same+since -1 -1 -1 -1; same+thing 1 0
         0 1; same+tightness 1 0 0 1; same+time 0 0 0 1; sandpaper+rash 0 1 0 -1; sandwich+?+im -2 0
         1 -1; sandwich+and -2 0 1 -1; sat+?+eating -1 1 0 -1; sat+?+in -1 0 0 -1; sat+?+my 0 1 1 1;
         sat+?+on 1 0 0 1; sat+?+since 1 0 0 1; sat+?+telly 1 0 0 1; sat+?+the 1; sat+?+upright 1 0
         0 1; sat+at -1 0 0 -1; sat+bolt 1 0 0 1; sat+by -1 0 1 -1; sat+down 2 1 2 2; sat+here -1 1
         0 -1; sat+in 2 1 1 3; sat+on 0 2 1 1; sat+still 0 0 0 1; sat+there 1 0 0 2; sat+watching 1
         0 0 1; satay+?+and 1 0 -1 1; satay+at 1 0 0 1; satay+stick 1 0 -1 1; sats+8x 1 0 0 1;
         sats+?+8x 3 1 1 3; sats+?+and 1; saturation+?+8x 1 0 0 1; saturation+?+9x 0 2 1 -1;
         saturation+is 0 2 1; saturation+of 1 1 1; saturday+?+a 1 0 -1 1; saturday+?+hes 1 0 0 1;
         saturday+?+i 0 0 0 1; saturday+?+im -2 -1 -1 -2; saturday+?+its -1 2 1 -1; saturday+?+my 0
         -1 1; saturday+?+the 0 0 0 1; saturday+and -1 -1 1 -1; saturday+for 0 0 0 1; saturday+i 2 1
         -1 -1; saturday+ive 1 0 0 1; saturday+night 0 2; saturday+now 1 0 0 1; saturday+so 0 2 1;
         saturday+sunday 1 0 0 1; saturday+to 1 0 0 2; saturday+with -1 0 0 -1; sausage+and 0 0 0
         -1; saved+up 0 0 0 1; saving+?+my 2 1 1 2; saving+up 2 1 1 2; saw+?+a -1 -1 -1 -1;
         saw+?+bill -1 -2 -3 -1; saw+?+gas 0 0 0 -1; saw+?+it 2 0 0 2; saw+?+of 2 0 -1 2; saw+?+the
         -1 0 1; saw+?+tiktok -3 0 1 -2; saw+?+today 1 0 0 1; saw+a -5 2 3 -5; saw+and 1 0 0 1;
         saw+got 2 0 0 1; saw+him -1 0 0 -1; saw+it 1 0 0 1; saw+little -1; saw+me 0 0 0 -1; saw+my
         1 1 2 1; saw+on -2 0 1 -2; saw+palmetto -1 -1 -2 -1; saw+stars 2 -1 0 3; saw+that -1;
         saw+the -2 -1 -1 -3; saw+took 0 0 0 1; say+?+and 1 0 0 1; say+?+but 0 0 0 1; say+?+head 1 0
         0 1; say+?+him 0 0 0 1; say+?+in -1; say+?+is 1 -1 0 1; say+?+not -1; say+?+only 1 0 0 1;
         say+?+up 0 0 0 1; say+?+want 1 0 0 1; say+?+word 1 0 0 1; say+a -1 -1 -1 -1; say+anything 0
         1 0 -1; say+baby 0 0 0 1; say+he 1; say+i -1 -1 1; say+if 1; say+it 1 1 1 1; say+nothing 0
         1 0 -2; say+that -1 -1 -1; say+the 2 0 0 2; say+to 0 -1 0 1; say+you 1 1 2 1; saying+?+and
         0 0 0 1; saying+?+been 0 0 0 1; saying+?+everything 0 0 0 1; saying+?+to 0 1 1 1;
         saying+for 1 0 0 1; saying+goodbye 2 1 1 2; saying+its 1 0 0 1; saying+my -1 0 0 -1;
         saying+so -1; saying+to 1 0 -1 1; says+1xx 2 0 0 2; says+2 0 0 0 1; says+2x -2 -1 -1 -1;
         says+3 1; says+38 1 0 0 1; says+4 1 0 0 1; says+8x 5 0 1 5; says+9x 0 0 0 1; says+?+1xx 1 0
         0 1; says+?+4 1; says+?+a 0 2 2; says+?+and 3 0 1 3; says+?+are -1 1; says+?+baby 1 0 0 1;
         says+?+belly 1 0 0 1; says+?+but 1 0 0 1; says+?+called 2 0 0 1; says+?+can 1 0 -1 1;
         says+?+daughter 0 0 0 1; says+?+dead -1 -1 -1 -1; says+?+dont -2 0 1 -2; says+?+fine 1 -1 0
         2; says+?+get 0 0 0 1; says+?+gone -1 0 1 -1; says+?+has 0 0 0 1; says+?+heart -1 0 1 -1;
         says+?+him 1; says+?+his -1 -1 -1 -1; says+?+hurts 1 0 0 1; says+?+if 1 0 0 1; says+?+in 1;
         says+?+it 1 0 0 1; says+?+just 1 0 0 1; says+?+light 0 0 0 1; says+?+on 1; says+?+run 1 0 0
         -1; says+?+should -1 0 0 -1; says+?+slept -3 0 2 -3; says+?+snore -2 -1 -1 -1; says+?+sound
         0 0 0 1; says+?+talking 1 0 0 1; says+?+the -1 2 4; says+?+to -1 1 2 -1; says+?+up 1 0 0 1;
         says+?+wants 1; says+?+was 1 0 0 1; says+?+which -1 0 1; says+?+~acute -1 -1 -2 -1; says+a
         -1 0 1 -1; says+as 1 0 0 1; says+from 1 0 0 1; says+go 0 1; says+he 1 0 -3; says+her 3 4 0
         -2; says+hes 2 -1 0 3; says+his -1 0 2; says+i -3 -3 -2 -1; says+ill 0 0 0 -1; says+im 2 1
         1 1; says+it 3 -1 -1 3; says+ive 0 0 1 1; says+ketones 1; says+leave 2 0 0 2; says+lo 1 0 0
         1; says+low 0 1 2 -1; says+my -1 -1 -2; says+no -1 -2 -3; says+only 0 0 0 1; says+ring 1 0
         0 1; says+she 2 0 -1 1; says+the 2 2 0 1; says+there 1 0 -1 1; says+they 0 1 0 -2;
         scabbed+now -1 1 2 -1; scabbed+over -1 0 1 -1; scaffold+pole 2 0 -1 2; scalp+?+painful 0 -1
         -2 -1; scalp+?+the -2 -1 -1 -1; scalp+?+to 1 0 0 1; scalp+?+with 1 0 0 1; scalp+been 1 0 0
         1; scalp+hurts 1; scalp+is -1 -1 -1 -1; scalp+painful 1 1 -1 1; scan+?+it -1 -1 -1 -1;
         scan+at -1; scan+every 1 0 0 1; scan+in 1 0 0 1; scan+showed -1; scan+was -1 1 -1 -1;
         scar+?+a 0 1; scar+is -1 2 2 -1; scare+crow -1 1 2 -1; scared+?+a 1 1 0 -1; scared+?+do 0
         -1 0 2; scared+?+go 1 1 0 -2; scared+?+him 1; scared+?+to -1 1 2; scared+hell 0 -1 0 2;
         scared+me -1; scared+of -2 1 0 -4; scared+to 1 1 0 -2; scares+me 2; scarlet+?+the -1 0 0
         -1; scarlet+fever -1 1 -1 -1; scene+in -1; school+?+has 0 0 0 1; school+?+here -1;
         school+?+i 1 0 0 1; school+?+im 1; school+?+said 1 0 0 1; school+?+skin 1 -1 -2 1;
         school+?+there -1 -1 -1 -1; school+?+to -1 0 1 -2; school+and 0 2 1; school+i -1 0 0 -1;
         school+nurse -2 0 0 -2; school+run 2 0 -1 2; school+say -1 -1 -1; sciatica+?+a 1 0 0 1;
         sciatica+?+both 2 0 0 2; sciatica+?+legs 1 0 0 2; sciatica+?+worse 1 0 0 1; sciatica+both 1
         0 0 2; sciatica+got 1 0 0 1; sciatica+on 1 0 0 1; scones+?+a -2 0 1 -2; scope+and 0 0 0 -1;
         score+?+1x 0 0 0 1; scouts+in -1 0 1; scraped+?+shin -2 0 1 -2; scratch+?+a 1 1 2 1;
         scratch+?+the -1 1 0 -1; scratch+is -2 0 0 -2; scratched+?+a 0 1; scratched+?+hand -1 1 0
         -1; scratched+?+leg 0 -1 -1 -1; scratched+?+the 0 0 0 1; scratched+by 1 0 0 1; scratched+me
         -1; scratched+my -2 2 -1 -2; scratches+?+i -1 1 0 -1; scratches+when -1 1 0 -1;
         scratching+till 0 0 -2; scratchy+?+i 0 1; scratchy+?+thats -1 0 0 -1; scratchy+?+the -2;
         scratchy+and -1 1 0 -1; scratchy+since -2; scratchy+when 0 1; scream+?+anyone 1 0 0 1;
         scream+if 2 0 0 2; screamed+?+the -1 0 0 -1; screaming+?+a 0 0 0 1; screaming+?+i 1 0 0 1;
         screaming+with 2 0 0 2; screams+?+i 1 -1 0 2; screams+and 1 0 0 1; screams+if 2 -1 0 2;
         screams+then 1 0 0 1; screen+?+by 2 0 0 2; screen+and -1; screen+is -3 1 3 -2; screen+time
         -1 0 1 -1; screen+wash 2 0 -1 2; screening+?+are -1 0 0 -1; screening+?+came -1 -1 -1 -1;
         screening+?+offered -1 -1 -1 -1; screening+chest -1 0 0 -1; screening+is -1 -1 -1 -1;
         script+?+to -1 1 0 -1; script+be 0 -1 -1 -1; script+for -2 -1 -1 -2; script+go -1 1 0 -1;
         scrotal+?+with 0 0 0 1; scrotal+pain 1 0 0 1; scrotum+that 1 0 0 1; scrubbed+it -1 1 0 -1;
         sea+?+i -1 0 1 -1; second+?+a 1 0 0 1; second+?+i -2 -1 -1 -2; second+?+in -1; second+?+of
         1 0 -1 2; second+?+starting 1 0 0 1; second+?+third -1 0 1 -1; second+?+this 2 0 0 2;
         second+?+two -1 -1 -1 -1; second+and -2 -1 -1 -2; second+child 1 1 -1 -1; second+cycle 1 0
         0 1; second+day -2 1 0 -2; second+fit 1 0 0 1; second+half -1 -1 -1; second+i 2 0 0 2;
         second+like 1 0 0 1; second+never 0 0 0 1; second+one 1 0 0 1; second+or -1 -1 -1 -1;
         second+seizure 3 1 0 3; second+tea 1 0 0 1; second+time 1 0 0 1; second+when 0 1 2 -1;
         seconds+?+a 1 0 0 1; seconds+?+goes 0 0 0 1; seconds+?+his -1 0 0 -1; seconds+and 0 0 0 1;
         seconds+at 1 0 0 1; seconds+never 1 1 1 1; seconds+then -1 -1 -1 -1; seconds+when 0 -1 -1
         -1; seconds+whenever -1; seconds+while 1 0 0 1; secs+?+i -1 0 1 -2; secs+and -1;
         section+?+ive 1 0 0 1; section+and 1 0 0 1; see+?+about -1 -1 -1 -1; see+?+and 1 -1 0 1;
         see+?+counsellor -1 0 0 -1; see+?+dentist -2 0 -1 -2; see+?+feel 1 0 0 1; see+?+first -1 0
         1 -1; see+?+for 0 0 -1 -1; see+?+gp -1 -1 -2 -1; see+?+head 0 0 0 1; see+?+i 1 0 0 1;
         see+?+is -1 0 0 -1; see+?+it 0 1; see+?+now -1 0 1 -1; see+?+nurse 3 2 2 3; see+?+of 1;
         see+?+on 5 0 0 6; see+?+otherwise 1; see+?+point 1 1 0 -1; see+?+read 0 0 0 -1; see+?+spots
         0 0 0 1; see+?+today 0 1 0 -1; see+a -4 -1 -1 -3; see+about -1 0 0 -1; see+any 0 2 0 -2;
         see+anything 1 -1 0 2; see+black 1 0 0 1; see+cats 3 1 1 4; see+fine 0 1 0 -1; see+hair 4 1
         1 4; see+her 0 1 0 -2; see+his 0 0 0 1; see+how 1; see+if 1; see+it 0 1 0 -1; see+large 1 0
         0 1; see+me 0 0 -1 1; see+my 0 0 -1 -2; see+or 1 0 0 1; see+out 1 -1 0 2; see+people -3 -2
         -2 -3; see+perfectly -1 0 1 -1; see+somebody 1 0 -1 1; see+someone -2 -1 1 -1; see+straight
         0 0 0 1; see+that -1 0 0 -1; see+the 4 2 1 5; see+to 0 0 0 -1; see+well -1 1 0 -1; see+you
         -1 -1 -1 -1; seeing+?+and 1 0 0 1; seeing+?+in 0 0 0 1; seeing+?+on 1 0 -1 1; seeing+?+or
         -1 0 0 -1; seeing+?+that 1 1 1 2; seeing+a -2 0 1 -1; seeing+as 0 1; seeing+bugs 1;
         seeing+cats 1 0 0 1; seeing+in 1 0 0 1; seeing+kids 0 0 0 1; seeing+someone -1 0 0 -1;
         seeing+spiders 1 0 0 1; seeing+stars 1 0 0 2; seeing+the 2 2 1; seeing+things 3 0 0 4;
         seem+to 1 0 0 2; seemed+ok 1 0 0 1; seemed+to 1 0 0 1; seems+?+and 1 0 0 1; seems+?+but 1;
         seems+?+enough 1 0 0 1; seems+fine 4 1 0 4; seems+ok 2 0 0 2; seen+?+or 0 1 0 -1;
         seen+?+the -1; seen+a -1 0 0 -1; seen+at -1; seen+by -2 -1 0 -2; seen+today 0 1 0 -1;
         sees+to -1; seizing+for 1; seizure+?+2xxx -1 0 0 -1; seizure+?+a -1 0 0 -1;
         seizure+?+another 2 0 0 2; seizure+?+i -1; seizure+?+morning -1 -1 -1 -1; seizure+?+my -2
         -1 -1 -2; seizure+?+the 1 1 1 1; seizure+?+year 0 2 1; seizure+after 1 0 0 1; seizure+and
         -1 -1 -1 -1; seizure+as -1 0 0 -1; seizure+for 2 1 1 2; seizure+in 1 1 1 1; seizure+now 2;
         seizure+of -4 -1 -1 -3; seizure+this -1 -1 -1 -1; seizure+was -1 0 0 -1; seizure+when -1;
         seizures+?+a 0 0 0 1; seizures+?+or 1 0 0 1; seizures+in 1 0 0 1; seizures+or 2 0 -1 2;
         seizures+since -1; self+?+for -1 -1 -2 -1; send+?+back 1 1; send+?+copy -1 0 0 -1;
         send+?+in -1 -1 -1 -1; send+?+the 1 -1 -2 1; send+a -1 0 0 -1; send+it 1 0 0 1; send+me 0 1
         2 -1; send+my 0 -1 -2 -1; send+someone 0 0 0 1; send+the -1 -1 -2 -1; send+them -1 -1 -1
         -1; send+us -1 -1 -1 -1; send+you 0 0 1 -2; sending+?+the -1; sending+her 1 3 0 -2;
         sending+me 0 0 0 1; sensation+?+the 1; sensation+and 0 1 0 -1; sensation+in 1; sensitive+to
         -1; sent+?+a 2 0 -1 2; sent+?+the -1 -1 -1 -1; sent+?+to 0 1; sent+a -1; sent+home 0 0 -1
         1; sent+me 2 0 -1 2; sent+the 1 0 0 1; sent+to -2 -1 -1 -2; sentence+?+her 1 0 0 1;
         sentence+and 2 0 0 2; sentence+without 1 0 0 1; sepsis+?+a -1 -1 -2 -2; sepsis+is -1 -1 -1
         -1; sepsis+what -1 0 1; september+?+by 0 -1 -1 -1; septic+shock -1 1 2 -1;
         serious+?+accident 1 0 0 1; serious+road 2 0 -1 2; seriously+?+myself 1 0 0 2;
         seriously+harmed 0 0 0 1; seriously+wrong 0 0 0 1; sertraline+?+days -2 1 0 -1;
         sertraline+all -1 2 1; sertraline+in 0 0 0 1; sertraline+slowly -1; sertraline+to -1 0 0
         -1; service+?+was 1; service+and 0 1 0 -1; set+off -1 0 1; settled+?+the -1; settled+low 1
         1 0 -3; settled+with 0 0 0 -1; settles+?+a -1 1 2 -1; settles+when -2; settles+with -1 0 0
         -1; seven+?+and 1 0 0 1; seven+?+by 2 2 1 -1; seven+?+gone 1; seven+?+old 2 0 0 2;
         seven+?+pregnant 1; seven+and -2 0 0 -1; seven+days -1 -1 -2 -1; seven+minutes 1 0 0 2;
         seven+months -1 0 1; seven+weeks 6 2 0 3; several+?+in 1 0 0 1; several+days 0 -2 -1;
         several+people 2 1 1 3; several+seizures 1 0 0 1; several+weeks -3 -1 -1 -2; severe+?+and 1
         0 0 2; severe+?+cant 0 0 0 1; severe+?+fever 0 -2 -1; severe+?+in 0 0 0 1; severe+?+low 0
         -1 0 1; severe+?+or 0 0 0 1; severe+?+pain 1 2 1 -3; severe+?+sided 0 -1 0 1; severe+?+that
         1; severe+bleeding 0 0 0 1; severe+breathlessness 1 0 0 1; severe+constant 0 3 0 -7;
         severe+eye 0 0 0 1; severe+headache 1 0 0 2; severe+hypo 1 0 0 1; severe+left 0 0 0 1;
         severe+one 0 -1 0 1; severe+or 0 0 0 1; severe+pain 2 1 1 2; severe+shaking 1 0 0 1;
         severe+stomach 0 -1 0 2; severe+tummy 0 3 0 -7; sewing+machine -1 -1 -1; sex+?+got 0 0 0 1;
         sex+?+night -3 1 0 -3; sex+i 0 0 0 1; sex+last -3 1 0 -3; sex+on 0 1; sex+two 0 2 1 -1;
         sexually+?+at 2; sexually+?+last 1 -1 -1 4; sexually+assaulted 3 0 -1 4; shadow+?+across 0
         0 0 2; shadow+moving 0 0 0 1; shadow+spreading 2 0 1 3; shake+?+and -1 -1 -2 -1;
         shake+?+off -1 -1 -1 -1; shake+?+out -1 -1 -1 -1; shake+a 0 0 0 -1; shake+em -1 -1 -1;
         shake+her 0 0 0 1; shake+it -1 -1 -1 -1; shake+them -2 -1 -1 -2; shaken+him 2 0 0 1;
         shakes+?+bad 0 0 0 1; shakes+and -1 0 0 -1; shakes+so 0 0 0 1; shaking+?+and 2 0 0 1;
         shaking+?+hard 1 0 0 1; shaking+?+hearing 1 0 0 2; shaking+?+i 1 0 0 1; shaking+?+over 1 0
         0 1; shaking+?+says 1 0 0 1; shaking+?+seeing 1 0 0 1; shaking+?+she -1 0 1 -1;
         shaking+?+the 1; shaking+after 0 0 0 1; shaking+all 1 0 0 1; shaking+and 4 0 0 5;
         shaking+so 2 0 0 2; shaking+them -1 0 0 -1; shaking+uncontrollably 1 0 0 1; shaking+with 0
         0 0 1; shaky+and 1 0 0 1; shaky+to 1 0 0 1; shall+?+just 0 0 0 1; shall+i 1 0 0 1;
         shallow+end 1; shampoo+?+my -1; shampoo+in -1; shaped+?+on 0 1 -2 -4; shaped+bruises 1 1 0
         -1; sharp+?+a 2 1 1 2; sharp+?+in 1 0 0 2; sharp+?+on 0 -1 0 1; sharp+?+pain 0 -1 0 2;
         sharp+?+pierced 1 0 0 1; sharp+?+the 1 0 0 1; sharp+?+under -1 1 0 -1; sharp+and -2 0 1 -1;
         sharp+as 2 1 1 2; sharp+has 1 0 0 1; sharp+pain 1 0 1 3; sharp+stab 1; sharp+tummy 0 -1 0
         2; shaving+?+stopped -1 1 3 -1; shaving+on -1 0 1 -1; she+?+1x -1 0 0 -1; she+?+9 2 0 0 2;
         she+?+a 0 -1 0 1; she+?+and 0 1 -1; she+?+baby 1 0 0 2; she+?+be 1 0 0 1; she+?+bend -1 1 0
         -1; she+?+breathe 0 1 0 -1; she+?+but 1 0 0 1; she+?+come 1 0 0 1; she+?+cry 1 0 -1 2;
         she+?+do -1 -1 -1 -1; she+?+does 0 0 0 1; she+?+doing 1 0 0 1; she+?+dont 0 0 0 1;
         she+?+down 0 1; she+?+drink 1 0 0 1; she+?+drinking 0 -1 -1 -1; she+?+drunk 0 0 0 1;
         she+?+eat 0 0 0 1; she+?+fine 2 0 -1 2; she+?+finger 0 1 0 -2; she+?+from 1 0 0 1;
         she+?+happy 0 1 1 1; she+?+hard 0 0 0 1; she+?+her -1; she+?+if 1 0 0 1; she+?+im 0 0 0 1;
         she+?+in -1 0 1 -1; she+?+is 1 0 0 1; she+?+it -1 1 0 -2; she+?+its -1 1 0 -2; she+?+just 1
         0 0 1; she+?+know 3 0 -1 2; she+?+like -1 1 2 -1; she+?+me 3 4 3 -2; she+?+my 0 1 0 -1;
         she+?+not -2 0 0 -2; she+?+of -2 0 0 -1; she+?+on -2 -2 -1 -1; she+?+one 1 0 -1 1;
         she+?+only 1 0 0 1; she+?+our 1 0 0 1; she+?+over -1 -1 -1 -1; she+?+remember 0 1 0 -2;
         she+?+right 1 0 0 1; she+?+send -1 0 1 -1; she+?+slept 1 0 0 1; she+?+some 0 1 1 1;
         she+?+stand 0 0 0 1; she+?+stop -3 0 0 -2; she+?+stung 1 0 0 1; she+?+take 1; she+?+taking
         0 0 0 1; she+?+talk 2 0 0 2; she+?+talking 1 0 0 1; she+?+the 1 -1 -3 1; she+?+there 1 0 0
         1; she+?+they 1 0 0 1; she+?+thrown 1 0 0 1; she+?+to 4 2 0 3; she+?+too 2 0 0 1; she+?+two
         1 0 0 1; she+?+under 1 0 0 1; she+?+up 0 -1 0 1; she+?+use 0 1 0 -1; she+?+wake 1 0 0 2;
         she+?+want 1 1 0 -2; she+?+warfarin 0 0 0 1; she+?+well -1 -1 -1 -2; she+?+what 0 0 0 1;
         she+?+when 0 -1 0 1; she+?+with -4 0 -1 -3; she+?+~wheezing -1; she+asks 0 1 0 -1; she+ate
         -2 0 1 -1; she+be -2 0 1 -2; she+begged 1 1; she+breathe 0 -2 -2; she+bumped -1 -1 -2 -1;
         she+can 0 1 -1; she+cant -2 -1 -1 -1; she+caught -1 0 0 -1; she+comes 0 0 0 -1; she+did 1 0
         0 1; she+didnt -2 0 1 -1; she+died 0 0 0 1; she+does -1 1 0 -2; she+doesnt 3 2 0 1;
         she+dont 1 0 0 1; she+drank 1 0 0 1; she+dropped 0 0 0 1; she+feels 0 1 0 -1; she+fell 0 0
         0 1; she+felt 0 0 0 1; she+gets 0 0 0 1; she+goes 0 1 0 -1; she+had 3 0 -1 1; she+has -2 4
         4 -3; she+hasnt 0 1 1 1; she+hit 1 1 0 -1; she+is 4 1 1 4; she+isnt -1 1 0 -1; she+just -1
         0 1 -1; she+keeps 1 0 0 1; she+laugh -1; she+moves 0 0 2; she+must 1 0 0 1; she+needs 1 1 2
         1; she+never 1 0 0 1; she+normally 2 1; she+not 1 0 0 1; she+only -1 0 1 -1; she+passed -1
         0 1; she+plays 0 0 0 1; she+right -1 0 1; she+rolls 0 -1 -1 -1; she+say 2 0 0 2; she+says 2
         0 0 1; she+see -2 0 1 -2; she+seems 3 0 -1 3; she+sees 0 0 0 1; she+still -1 0 0 -1;
         she+swallowed -1 0 0 -1; she+takes 1 0 0 1; she+tells 0 0 0 1; she+thinks 1; she+told 1 1 1
         1; she+took 1 0 -1 2; she+tried 1 0 0 1; she+tries 0 0 0 1; she+used 0 1; she+vomited 1 0 0
         1; she+want 1 0 0 2; she+wanted 1 0 0 1; she+wants -1 0 0 -1; she+was 5 0 0 6; she+went 1 0
         0 1; she+wont 0 0 0 2; shed+?+1x -1 -1 -1 -1; shed+?+the -1; shed+been 1; shed+like -3 -2
         -2 -3; shed+went 1 0 0 1; sheet+?+it 0 1 0 -2; sheet+on 0 1 0 -2; sheet+touching 0 0 0 -1;
         sheets+?+soaked 1 0 0 1; sheets+are 2 0 0 2; shell+?+it 0 0 0 1; shes+1x 2 1; shes+36 -2 0
         1 -2; shes+38 0 0 0 -1; shes+4 -2 1 0 -1; shes+5 1 0 0 1; shes+8 1; shes+9 0 0 0 1;
         shes+?+a 3 2 0 2; shes+?+about -1 -1 -1 -1; shes+?+and 3 2 -1 2; shes+?+as 0 0 0 -1;
         shes+?+at -2 -1 -2 -1; shes+?+away 0 1 -1; shes+?+bit -1 0 1 -2; shes+?+breathe -1 0 0 -1;
         shes+?+but 1 -1 1 1; shes+?+cried 1 0 0 1; shes+?+crying 0 0 -1 1; shes+?+days -1 -1 -1 -1;
         shes+?+drinking -1; shes+?+eating 1 0 0 1; shes+?+fine -1 0 0 -1; shes+?+for 1; shes+?+from
         0 1 0 -1; shes+?+had -1 1 0 -1; shes+?+hasnt 2; shes+?+her 1 0 -1 1; shes+?+i 1 0 0 1;
         shes+?+is -2 0 1 -2; shes+?+it -1 0 0 -1; shes+?+laughing -1 -1 -2 -1; shes+?+months 1 0 0
         1; shes+?+no 1 0 0 1; shes+?+on -2 -1 -1 -2; shes+?+picking 1 0 0 1; shes+?+right -2 0 1
         -2; shes+?+round 1 0 0 1; shes+?+running -1 0 1 -2; shes+?+sat 0 0 0 1; shes+?+she 0 0 0 1;
         shes+?+shes 1 0 0 1; shes+?+sick 0 0 0 1; shes+?+so 1 0 0 1; shes+?+that 1 0 0 1;
         shes+?+the 1 -1 0 4; shes+?+tired 1 0 0 1; shes+?+to 1 2 2 -1; shes+?+today -2 0 1 -2;
         shes+?+weeks 3 1 1 2; shes+?+well 0 0 1 -1; shes+?+with -1 0 1 -1; shes+?+~choking -1 -1 -1
         -1; shes+a -2 -1 -1 -1; shes+at -1 0 0 -1; shes+back 0 0 1 -1; shes+been -3 2 2 -2;
         shes+being 1 0 0 1; shes+boiling 0 0 0 1; shes+breathe 1 0 0 2; shes+bright -1 1; shes+cold
         1; shes+collapsed 0 0 0 1; shes+coming 1 0 0 1; shes+coughing 1 0 0 1; shes+covered 1 0 0
         1; shes+doing -2 0 0 -1; shes+drinking -1 0 0 -2; shes+eating 1 -1 -2; shes+eight -1 1 0
         -1; shes+ever 0 0 0 1; shes+feeding 0 -1; shes+gasping 1 0 0 1; shes+gone 1 1 -1; shes+got
         1 1 -1; shes+had 1 0 0 1; shes+hard 0 0 0 1; shes+having 0 0 0 1; shes+hot 1 0 0 1;
         shes+itchy -1 0 1 -1; shes+just 1; shes+kicking -1 1 2 -1; shes+limp 1; shes+lived -1 0 0
         -1; shes+locked 1 0 0 2; shes+making -1 0 1 -1; shes+nervous -1 -1 -1 -1; shes+never 1 0 0
         1; shes+normally 0 0 0 -1; shes+not 1 -1 -2 1; shes+off -2 0 0 -1; shes+on 2 -1 -1 2;
         shes+only 2 1 1 2; shes+out -1 1 0 -1; shes+pale 1; shes+perfectly -1 0 0 -1; shes+put -1
         -1 -1 -1; shes+scared 0 1 0 -1; shes+shaking 1 0 0 1; shes+shivering 1; shes+six 2 0 0 2;
         shes+slurring 1 0 0 1; shes+still 1; shes+stopped 1 0 0 1; shes+taken 1; shes+taking -1;
         shes+three -2 -1 -1 -1; shes+too 0 0 0 1; shes+two -1 1; shes+up -1 0 1 -1; shes+usually 0
         1 0 -1; shes+well -1 1 0 -1; shift+?+can 1 0 0 1; shift+?+swollen 1 0 0 1; shift+?+the -1 1
         3 -1; shift+and 1 0 0 1; shift+it -1 1 0 -1; shift+tonight 1; shifted+?+to 0 0 0 1;
         shifted+down 0 0 0 1; shin+?+a -2 1 -1 -1; shin+?+is 1 0 -1 1; shin+?+purple 1 0 0 1;
         shin+?+the 0 0 0 -1; shin+and -1 0 1 -1; shin+bone 1 0 -1 1; shin+is 2 0 -1 2; shin+on -1 1
         1; shin+was 1; shingles+?+i -1 0 0 -1; shingles+?+my 0 2 1; shingles+?+on 0 2 1;
         shingles+?+reckon 0 1 0 -1; shingles+i 0 1 0 -1; shingles+in -1 -1 -1 -1; shingles+rash -1
         3 1 -1; shins+?+a -1 0 0 -1; shins+?+stay 1 0 0 1; shins+and 1 0 0 1; shins+are -1 0 1 -1;
         shins+that 1 0 0 1; shiny+and 0 1; shiny+smell 0 0 0 1; shirt+?+it 1; shirt+is 2 0 0 1;
         shivering+?+and 1 0 0 1; shivering+?+more 0 0 0 1; shivering+?+muscle 0 0 0 1;
         shivering+and 1 -1 0 2; shivering+any 0 0 0 1; shivering+or 0 0 0 1; shivering+so 2 0 0 2;
         shivering+violently 1 0 0 1; shivering+with 1 0 0 1; shivers+and 2; shivery+and 1 -1 0 1;
         shivery+or 0 0 0 1; shock+?+a 1 0 0 1; shock+?+my 1; shock+?+passed -1 1 2 -1; shock+?+the
         0 0 0 2; shock+absorber -1 -1 -1 -2; shock+and 1 1 2; shock+from 2 1 0 3; shock+off 1 0 0
         1; shock+when -1; shock+with 0 0 0 1; shocked+?+twice 1; shocked+me 1 0 0 1; shoe+in -1;
         shoe+on -4 2 0 -3; shoes+?+is -1 0 0 -1; shoes+?+the 2 -1 -1 3; shoes+and -1 -1 -1 -1;
         shoes+in 2 0 -1 2; shoes+on 0 0 0 1; shook+?+and 0 0 0 1; shook+?+over 1 0 0 1; shook+all 1
         0 0 1; shook+him 1 0 0 1; shop+?+back -1 0 1 -1; shop+and -1; short+?+breathe 2 0 -1 2;
         short+?+minus 0 1; short+and 0 0 0 1; short+of 3 1 0 3; short+sighted 0 1; shorter+?+the -2
         -2 -1; shorter+?+turned 1 0 0 1; shorter+and 1 0 0 1; shorter+than -2 -2 -1; shortly+after
         0 0 0 1; shortness+?+breathe 1 -1 0 2; shortness+of 1 -1 0 2; shot+?+in -2 0 0 -1;
         shot+?+my 1 0 0 1; shot+and -2 -1 -2 -1; shot+at -1; shot+in 1 0 0 2; shot+of -2 1 2 -1;
         shot+this -2 0 1 -2; should+?+a -1; should+?+ask -1 -1 -1 -1; should+?+be -2 -1 -3 -2;
         should+?+bother 1 0 0 1; should+?+buy 1 0 0 1; should+?+call 1 1; should+?+come -1 0 0 -1;
         should+?+do 0 1 -1; should+?+double 0 0 0 1; should+?+get -2 -2 -3 -2; should+?+give 3 0 -1
         2; should+?+have -2 -1 -2 -1; should+?+him 0 0 0 1; should+?+it -1 0 1; should+?+just 2 -1
         -1 3; should+?+leave -1 0 1 -1; should+?+lie -1 0 1 -1; should+?+look -1 0 0 -1;
         should+?+put -1 0 1 -1; should+?+ring 1 1 1 2; should+?+see -2 -1 0 -3; should+?+seen 0 1 0
         -1; should+?+start -1 1 0 -1; should+?+stop 0 1 0 -1; should+?+take 0 2 2; should+?+try 0 0
         0 1; should+?+use -2 0 1 -1; should+?+wait 1 1 1 1; should+?+worry -1 -1 -1; should+ask -1
         -1 -1 -1; should+be -2 1 3 -2; should+do 0 0 0 -1; should+have -1 0 0 -1; should+i 1 1 2;
         should+it 0 1 -1; should+my -2 -1 -1 -2; should+see -1 -1 -2; should+she -1 -1 -2 -2;
         should+someone -2 1 0 -1; should+the 1 0 0 -1; should+they 0 0 1 -1; should+we 0 -1 -3 1;
         should+you -1 0 1 -1; shoulder+?+and 0 0 0 1; shoulder+?+came 1 0 0 1; shoulder+?+cant -1
         -1 -1 -1; shoulder+?+from -4; shoulder+?+hurts 0 0 0 1; shoulder+?+pain 1 1;
         shoulder+?+three -1 0 0 -1; shoulder+?+when 1 0 0 1; shoulder+aches 2 0 0 2;
         shoulder+blades 4 1 0 4; shoulder+for -1 0 0 -1; shoulder+has -1 -1 -1 -2; shoulder+hurts 1
         0 0 1; shoulder+operation -1 0 0 -1; shoulder+pain -4 0 0 2; shoulder+physio 0 0 0 -1;
         shoulder+tip 2 0 0 2; shoulders+?+a 0 0 1 -1; shoulders+?+and 0 -1 1; shoulders+?+bit -1;
         shoulders+ache -2 0 1 -2; shoulders+after 0 -1 1; shoulders+and 1 -1 0 1; shoulders+are -1
         0 1; shoulders+painful 1 0 0 1; shoulders+red 0 -1 1; shouted+?+pinched 1 0 0 1;
         shouting+?+men 1 0 0 1; shouting+?+the -1 0 0 -1; shouting+at 0 0 0 1; shoves+me 2 2 0 -3;
         show+?+night -2 0 1 -2; show+last -2 0 1 -2; show+up -2 0 1 -2; showed+it -1 -1 -2 -1;
         showed+me -1 1 2; shower+?+black 1 0 0 -1; shower+?+floaters 0 1 0 -1; shower+?+my 1 0 0 1;
         shower+?+new 0 1 0 -1; shower+and 1 0 0 1; shower+is -1; shower+of 1 2 0 -3; showing+and 0
         0 0 1; shown+me 0 0 0 1; shrimp+?+now 1 0 0 1; shrimp+and 1 0 0 1; shuffles+?+bit -1;
         shuffles+a -1; shut+?+a 0 0 0 1; shut+?+finger -1 0 0 -1; shut+?+for -1 0 1 -1; shut+?+in 0
         0 1 -1; shut+?+morning -2 1 0 -1; shut+?+the 0 0 0 1; shut+and 1 -1 0 2; shut+bulging 1;
         shut+his -1 0 0 -1; shut+it 0 0 1 -1; shut+my 1 0 0 2; shut+this -2 1 0 -2; shut+till -1 0
         0 -1; shut+up -2 0 1 -1; shut+with 0 1; shy+to -1 0 0 -1; sick+?+a -1 -1 1 -1; sick+?+after
         -2 -1 -1 -1; sick+?+and 1 0 0 1; sick+?+clammy 1; sick+?+day 2 1 -1; sick+?+drink 0 1 0 -2;
         sick+?+for 1 1 1 1; sick+?+green 0 0 0 1; sick+?+had -1; sick+?+it 2 -1 0 3; sick+?+night 0
         1 0 -1; sick+?+since -1 1; sick+?+sleepy 1 0 0 1; sick+?+the 0 0 -1 1; sick+?+times 0 0 -1
         1; sick+?+to 1 1 0 -1; sick+?+today -1 1 0 -1; sick+after -2 0 1 -2; sick+all 1 2 2 -1;
         sick+and 4 0 -2 2; sick+as 1 0 0 1; sick+at 1 0 0 1; sick+breathe 0 0 0 1; sick+from -1 1;
         sick+headache 1 0 0 1; sick+in 1 0 0 1; sick+note -4 -4 -4 -2; sick+on -3; sick+once -3 1 0
         -1; sick+since 2 0 0 2; sick+six 0 0 0 1; sick+to -1 0 -2 -3; sick+twice -1 0 2 1;
         sick+with 2 -1 0 3; side+?+a 1 2 1; side+?+about 1 0 0 1; side+?+and -1; side+?+back 1 0 0
         1; side+?+bleeding 1 -1 0 2; side+?+can 0 0 0 -1; side+?+down 1 1 0 -1; side+?+early 0 -1 0
         2; side+?+heavy 1 0 0 1; side+?+her 1 -1 0 1; side+?+his 1 2 1 1; side+?+i 0 2 2; side+?+it
         1 -1 0 2; side+?+my -3 2 0 -2; side+?+of -2 -2 -3 -2; side+?+painful -1 -1 -1;
         side+?+swollen 1; side+?+that 1 0 0 1; side+?+the 1 1 -1 -1; side+?+this 1; side+?+time 1 0
         0 1; side+?+weak 0 1 0 -1; side+?+when -1 -1 -1; side+?+yesterday 0 0 0 -1; side+all -1 -1
         -1 -2; side+and 3 2 1 2; side+each 1 0 0 1; side+effect -1 -1 -1 -1; side+effects -2 -2 -3
         -2; side+eye 0 0 0 -1; side+for 0 1 0 -1; side+from -1 0 0 -1; side+i -1 0 0 -1; side+in 0
         -1 0 1; side+is -1 1 0 -2; side+low 1 1 0 -3; side+no -1; side+nothing 1 0 0 1; side+of 3 4
         0 2; side+one 1 0 0 1; side+painful -1 -1 -1 -1; side+should -1 0 1 -1; side+temperature 0
         0 0 1; side+that 1 0 0 1; side+two 0 1 0 -1; side+under -1 1 0 -1; side+when 2 0 0 2;
         side+with 1 -1 0 2; sided+?+pain 0 0 0 1; sided+tummy 0 -1 0 1; sides+?+a -1 0 0 -1;
         sides+?+and 1 0 0 1; sides+?+is 0 0 0 1; sides+?+same -1; sides+?+the -1 -1 -1 -1;
         sides+and 1 0 0 1; sides+by -1 -1 -1 -1; sides+like -1; sides+since 2 1 1 2; sides+the -1;
         sideways+fever 0 0 0 1; sighing+like 0 0 0 1; sight+?+blood -1; sight+?+fine 0 0 0 -1;
         sight+?+my 1 1 0 -2; sight+?+one 2 -1 0 4; sight+?+that 1 0 0 1; sight+in 3 1 1 2; sight+is
         -1 1 0 -2; sight+loss 1 1 1 1; sight+of -2 0 0 -1; sight+ok -2; sight+or 0 0 0 1; sign+my
         -1; signed+?+off -1 0 0 -1; signed+for -1; signed+him -1; signed+off -2 -1 -1 -1; signs+?+a
         3 0 0 -1; signs+of 2 1 2 1; signs+the -1; silly+?+just 0 1 0 -1; silly+but 0 0 0 -1;
         silly+me 4 1 0 4; silly+question 0 -1 1; silly+thing 0 0 0 1; silver+?+are 1 0 0 1;
         silver+?+swimming 0 0 0 1; silver+fish 1 0 0 1; silver+fishes 1 0 0 1; similar+?+two 0 1;
         similar+episode 0 1; simple+faint -2 -1 -2 -1; simple+painkillers -1 0 1 -1; simple+words
         -1 1 3 -1; since+1x 1 0 0 1; since+1xxx 0 0 0 -1; since+2 1 0 0 1; since+2xxx -3 -2 -3 -2;
         since+3 0 1; since+4 4 1 1 3; since+5 0 0 0 1; since+6 2 2 1; since+7 1 0 0 1; since+8 0 2
         2 -1; since+?+2 0 1 2 1; since+?+2x 0 0 0 -1; since+?+3x 2 1 0 -1; since+?+4 1 0 0 1;
         since+?+5 -1 1 0 -1; since+?+a 1; since+?+about -1 0 0 -1; since+?+after 0 1 0 -1;
         since+?+afternoon 1 0 0 2; since+?+all 1 0 0 1; since+?+am 5 2 2 5; since+?+and 4 0 1 3;
         since+?+around 0 0 1 -1; since+?+autumn -1 -1 -1 -1; since+?+baby -1 1; since+?+back 2 0 0
         2; since+?+barbecue -2 1 -1 -2; since+?+began -1 1 2 -1; since+?+bit 1 0 1 1; since+?+blue
         1 0 0 1; since+?+both -1 0 1 -1; since+?+bought 1 0 0 1; since+?+burns -2 1 0 -1;
         since+?+but -1 0 1 -1; since+?+came 1; since+?+cant 0 0 0 -1; since+?+changed -1 0 0 -1;
         since+?+clocks -1 0 1 -1; since+?+codeine -1 0 1 -1; since+?+cold -1; since+?+concert -1;
         since+?+contact -1 1 0 -1; since+?+days 1 1 1 2; since+?+dinner 1 1 0 -1; since+?+divorce 0
         0 0 -1; since+?+do 1 0 0 1; since+?+drinking -1 0 0 -1; since+?+each 1 0 0 1; since+?+even
         1 1 0 -1; since+?+evening 1 2 1 -1; since+?+everything 1 1 0 -1; since+?+face 0 0 0 1;
         since+?+feel 0 3 1 -1; since+?+finished 3 0 0 2; since+?+flight 2; since+?+gave -1 -1 -1
         -1; since+?+got 1 1 2; since+?+had -1 -2 -1; since+?+half 0 0 0 1; since+?+havent 0 0 0 1;
         since+?+he 1 -2 -1 1; since+?+hes 2 1 1 2; since+?+hour 2 0 0 2; since+?+i -3 -3 -1 -1;
         since+?+im 3 2 0 2; since+?+in 1; since+?+iron -1 0 0 -1; since+?+is 1 0 0 1; since+?+it 1
         1 2; since+?+its 1 0 0 1; since+?+ive 1 0 0 1; since+?+just -1 1 2 -1; since+?+king 1;
         since+?+knee 2 2 1 1; since+?+last 3 -1 0 4; since+?+like 0 0 0 -1; since+?+lit 1 0 0 1;
         since+?+long 0 1; since+?+lost 1 0 0 1; since+?+lunch 1 1 0 -1; since+?+months -1 0 1 -1;
         since+?+morning 0 -4 -2; since+?+moved -1 0 0 -1; since+?+mum -1 0 0 -1; since+?+my 4 2 1
         5; since+?+need -1 0 0 -1; since+?+new -4 -2 -2 -3; since+?+night 3 5 0 -1; since+?+no -3
         -1 2 -1; since+?+now 0 1 1 -2; since+?+off 2; since+?+on 0 1 2 1; since+?+painful 1;
         since+?+passed 0 0 0 -1; since+?+pm 2 0 0 1; since+?+put -1 -1 -1 -1; since+?+redundancy -1
         -1 -1 -1; since+?+retired -2 -1 -1 -1; since+?+rolled -1; since+?+running 1 1 0 -1;
         since+?+school 1 0 0 1; since+?+second -1 0 0 -1; since+?+she 2 1 1 2; since+?+shes 1 2 1;
         since+?+shoulder -1 0 0 -1; since+?+shovelled 1 0 0 1; since+?+six 1 1 -1; since+?+sleepy
         2; since+?+slept -1 0 1 -1; since+?+so 1 0 0 1; since+?+spring -1 0 0 -1; since+?+started
         -4 -1 1 -2; since+?+stroke -1 0 0 -1; since+?+summer -1 -1 -1; since+?+tea 0 1 2 1;
         since+?+teatime 0 1 0 -3; since+?+teens -1 -1 -1 -1; since+?+temperature 0 1 0 -1;
         since+?+ten -1 0 1; since+?+the -1 -2 -1 -1; since+?+this 1 0 0 1; since+?+time 0 0 0 1;
         since+?+took -2 2 1 -6; since+?+up 0 0 0 1; since+?+was -4 -3 -2 -4; since+?+week -1 1 2
         -1; since+?+weekend 1 0 0 1; since+?+went -1 -1 -1 -1; since+?+when 0 0 0 1; since+?+with 0
         1 0 -2; since+?+woke 2 1 1 2; since+?+year -1 -1 0 -1; since+?+years 1 0 0 1;
         since+?+yesterday -1 2 0 -3; since+a -1 -1 -1; since+about 0 -3 -3; since+afternoon 0 0 0
         1; since+and 1 0 0 1; since+bedtime 0 0 0 2; since+birth -3 -1 -1 -1; since+breakfast 4 3 1
         4; since+but 2 0 0 1; since+christmas -2 -1 -1 -2; since+college -1 -1 -1 -1; since+dawn 1
         0 0 2; since+dinner 1 1 1 3; since+do -1 0 1 -1; since+easier -1 1 -1 -1; since+eleven 1 0
         0 1; since+february -2 0 1 -2; since+friday 2 2 0 1; since+grandma 1 0 0 1; since+half 1 0
         0 1; since+having -2 -2 -3 -2; since+he -1 -1 -1 -1; since+her -1; since+his -1 0 -1 -1;
         since+hitting 1; since+i -4 -5 -3 -2; since+im 0 0 0 -1; since+is -1 -2 -3; since+january
         1; since+last 2 3 -1; since+lunch 5 2 3 6; since+march 1 0 0 1; since+midnight 1 0 2 2;
         since+mil 1; since+monday 1 2 1 1; since+morning 1 1; since+moving 0 0 0 1; since+my -1 1
         -2 -4; since+new 1 0 0 1; since+night 0 0 0 1; since+no -2 0 1 -2; since+noon -1; since+not
         0 0 0 1; since+nursery -1 0 1 -1; since+one 2 0 0 2; since+operation 1; since+polio -1 0 0
         -1; since+school -2 -1 -1 -2; since+she -1 0 1; since+so 1 1 1 1; since+spring -1 -1 -1 -2;
         since+starting -4 -3 1 -3; since+stopping -1 0 0 -1; since+sunday 3 3 0 1; since+supper 1 0
         0 1; since+tea 1 0 -1 2; since+teatime 1 1 -1; since+ten 1 0 0 1; since+that 1 0 0 1;
         since+the 1 2 -2 2; since+then 1 -1 -2; since+they 0 1 0 -2; since+this -3 -4 -3 -4;
         since+thurs 1 1 0 -1; since+thursday 0 1; since+tuesday -3 0 0 -2; since+two 2 0 1 3;
         since+uni -1 0 0 -1; since+waking -1 1; since+wednesday -1 0 0 -1; since+yesterday -1 0 -3
         -5; singed+nose 1 0 -1 1; sins+?+night 1; sins+last 1; sinus+pressure -2 0 0 -2; sip+?+my 1
         0 0 1; sip+?+straight 0 1 0 -1; sip+?+water 1; sip+comes 0 1 0 -1; sip+of 1; sipping+?+and
         -2 1 0 -2; sipping+squash -2 -1 1; sipping+water -2 2 -1 -2; sips+?+down 0 1 0 -1;
         sips+?+squash 0 1 0 -2; sips+?+water -2 0 1 -1; sips+and 0 0 0 -1; sips+down -3 1 0 -2;
         sips+of -4 1 0 -3; sister+?+a 1; sister+?+epilepsy -1 -1 -2 -1; sister+?+he -1 0 0 -1;
         sister+?+is 1 0 0 1; sister+?+law 1 1 1; sister+?+on 0 0 0 1; sister+?+to 1 0 0 2;
         sister+bled -1 -1 -1; sister+had 0 0 0 -1; sister+has -1 -1 -2 -1; sister+is 0 0 0 1;
         sister+rang 0 0 0 1; sister+she 1 0 0 1; sister+thinks 0 1 0 -1; sister+was -2 -1 -1 -2;
         sister+who -1 1 0 -1; sisters+?+is 0 0 0 1; sisters+?+not 1 1; sisters+?+the 0 -1 -1 -1;
         sisters+and 1 1 0 -1; sisters+got -1 -1 -1 -1; sisters+had 0 -1 -1 -1; sisters+name 1 0 0
         1; sit+?+a 2 1 1 2; sit+?+and 1 0 0 1; sit+?+on -1 0 0 -1; sit+?+the 3 1 0 3; sit+?+to 1 0
         0 1; sit+?+up 0 0 0 1; sit+?+~fever 0 1; sit+down -1 -1 -1 -1; sit+her 0 0 0 1; sit+in 1;
         sit+no -1 1 1 -1; sit+on 2 1 1 2; sit+up 2 0 0 3; site+?+a -1 -1 -1 -1; site+?+out 0 0 0 1;
         site+?+the 1 0 0 1; site+came 0 0 0 1; sits+?+than 1 0 0 1; sits+higher 1 0 0 1; sits+in 0
         0 0 1; sitting+?+and 1 0 0 1; sitting+?+breathe -1 0 1 -1; sitting+?+my 1 0 0 1;
         sitting+?+someone 1 0 0 1; sitting+?+than 0 0 0 1; sitting+?+the 4 1 0 4; sitting+?+upright
         1; sitting+and -1 0 1 -1; sitting+at -1 -1 -1 -1; sitting+bolt 1; sitting+down -1;
         sitting+forward 1 0 0 1; sitting+here -1 1 0 -1; sitting+higher 1 0 0 1; sitting+in 1 0 0
         1; sitting+on 4 1 1 3; sitting+still 2 0 0 1; sitting+up 0 0 0 1; sitting+with 0 0 0 1;
         six+?+a -2 0 0 -1; six+?+after 1 0 0 1; six+?+ago 1 0 0 1; six+?+and -1 1 2; six+?+at 1 0 0
         1; six+?+left -1 0 0 -1; six+?+my -1 0 1 -1; six+?+news 0 0 0 1; six+?+now -1 -1 -1;
         six+?+of 0 -1 -2 1; six+?+old 0 1; six+?+pregnant 3; six+?+she 1 0 0 1; six+?+since -1;
         six+?+temperature 0 0 0 -1; six+?+the 1 0 0 1; six+?+watery -1; six+?+worse -1 0 0 -1;
         six+clock 0 0 0 1; six+hour 0 0 1 -1; six+its -1 -1 -1 -1; six+minutes 1 0 0 1; six+months
         1 -1 -2 1; six+of -1 1 3 -1; six+pints 1 0 0 1; six+times -2 1 -1 -1; six+week 0 0 0 1;
         six+weeks -3 -4 -3 -3; six+years 2 1 1 2; six+yr -1 1 -1 -1; sixteen+?+ago 1 0 0 1;
         sixteen+?+is -1 0 0 -1; sixteen+hours 1 0 0 1; sixth+form 0 0 0 -1; sixty+?+and -1 0 0 -1;
         size+1x -1 -1 -1 -1; size+?+a -4 1 0 -2; size+?+an 0 0 -1 1; size+?+colour -1 -1 -1 -1;
         size+?+my 0 0 0 -1; size+?+plums 0 0 0 1; size+?+the 3 1; size+after 2; size+of -3 4 1 -4;
         skating+?+is 0 1 0 -1; ski+boots -2; skin+?+a 1 -1 0 1; skin+?+and 1 0 0 2; skin+?+blood 1
         0 0 1; skin+?+bone 0 0 0 1; skin+?+cold 0 0 0 1; skin+?+gone -1 0 0 -1; skin+?+her 0 1;
         skin+?+hot 0 0 0 1; skin+?+in 1 0 0 1; skin+?+intact 0 0 0 -1; skin+?+it -1 1 0 -1;
         skin+?+my -1 1 3 -2; skin+?+no 1 -1 -2 1; skin+?+off 1; skin+?+one -1 0 0 -1; skin+?+or 0 0
         0 1; skin+?+peeling 1 0 0 1; skin+?+pink -1 -1 1 -1; skin+?+the -2 1 3 -2; skin+?+white 1 0
         0 1; skin+after 1 0 0 1; skin+and 1 0 -1 1; skin+around 1 1; skin+between 0 0 1 -1;
         skin+came 1 0 0 1; skin+hot 1 0 0 1; skin+in 0 1 2 -1; skin+infection 1 0 0 1; skin+intact
         0 0 0 -1; skin+is 3 0 -1 2; skin+like 0 0 0 1; skin+low 1 0 0 1; skin+mottled 1 0 0 1;
         skin+of -1 -1 -2; skin+on -2 1 3 -2; skin+or 1 0 0 1; skin+so 1 0 0 1; skin+sucks 1 0 0 1;
         skin+tag -1 -1 -2 -1; skin+that 1 0 0 1; skins+?+off 1 0 0 1; skins+?+white 1 0 0 1;
         skins+coming 1 0 0 1; skins+gone -2 0 0 -1; skins+like 1 0 0 1; skip+a -1 -1 -1 -1;
         skip+the 1 1 1 1; skipped+?+beat -1 1 2; skipped+a -1 1 2; skipped+dialysis 1 0 0 1;
         skipping+?+and 1; skipping+and 1 0 0 1; skipping+since 1 0 0 1; skull+?+the 1 0 0 1;
         skull+?+to 0 0 0 1; slammed+?+finger -1 0 0 -1; slammed+my -1 0 0 -1; slaps+her 0 1 0 -2;
         sleep+?+2x 1; sleep+?+a 2 0 0 2; sleep+?+and -1 0 1 -2; sleep+?+can 1 0 0 1; sleep+?+has 1
         0 0 2; sleep+?+he -1 -1 -1 -1; sleep+?+hours -2 -1 -1 -1; sleep+?+it -2 0 1; sleep+?+my 0 1
         0 -1; sleep+?+never 1; sleep+?+not 0 0 0 -1; sleep+?+off 1 0 0 1; sleep+?+then -1 -1 -1 -1;
         sleep+?+time 0 0 0 1; sleep+a 0 1 2 -1; sleep+after -1 0 1 -1; sleep+and 1 1 0 -3;
         sleep+any -1 0 0 -1; sleep+apnoea -1 -1 -2 -1; sleep+in -1 0 0 -1; sleep+is -2 0 1 -1;
         sleep+it 1 0 0 1; sleep+lol -1 0 0 -1; sleep+on -1 0 1 -1; sleep+or 1 0 0 1; sleep+sat 1;
         sleep+test -1 -1 -1 -1; sleep+tonight 0 0 0 -1; sleep+with -1 0 0 -1; sleeping+?+and 0 0 0
         1; sleeping+?+day 2 0 0 2; sleeping+?+hours -1 0 0 -1; sleeping+?+much -1 -1 -1;
         sleeping+?+she -1; sleeping+?+since -1 -1 -1; sleeping+?+the 2 2 1; sleeping+all 2 0 0 2;
         sleeping+badly -1 -1 -1 -1; sleeping+for 1; sleeping+funny -2 0 1 -2; sleeping+in 3 2 0 1;
         sleeping+tablet 1 0 0 1; sleeping+tablets 3 0 1 4; sleeping+too -1 -1 -1; sleeping+well -1
         -1 -1; sleeping+when -1; sleeps+?+day 1 0 0 1; sleeps+in 2 0 0 2; sleepy+?+a 1 0 0 1;
         sleepy+?+feed 0 0 0 1; sleepy+?+has 1 0 0 1; sleepy+?+his -2; sleepy+?+not -1 1 2;
         sleepy+?+work 0 0 0 -1; sleepy+after -2 1 1 1; sleepy+and 2 0 -1 1; sleepy+breathe 1 0 0 1;
         sleepy+on -1 0 0 -1; sleepy+since 1 0 0 1; sleepy+to 0 0 0 1; sleeves+?+summer 2 1 -1 -1;
         slept+?+a 1 0 0 2; slept+?+days 1 1 0 -2; slept+?+for -1; slept+?+four 2 1; slept+?+it 2 0
         0 1; slept+?+ive -1 0 1 -1; slept+?+my -2 1 2 -1; slept+?+no 1 0 0 1; slept+?+them 0 0 0
         -1; slept+?+three 1 0 0 1; slept+?+through -1 0 1 -1; slept+and -1 -1 -1 -1; slept+for 3 2
         1; slept+funny 2 0 0 1; slept+in 1 2 0 1; slept+ok -1 0 1 -1; slept+says 0 0 0 1;
         slept+since 1; slept+well -1 0 1; sliced+?+palm 1 0 0 1; sliced+?+thumb 1 0 0 1; sliced+my
         3 0 0 3; slicer+at 0 0 0 1; slid+?+the 1 1 2 1; slid+down 2 0 0 2; slid+off 2 0 -1 2;
         slight+?+of -3; slight+headache -1; slightly+?+breathless 0 -1 -1 -1; slightly+more 0 -1 -1
         -1; slightly+painful -1 1 2 -1; slightly+pink -1; slipped+?+the 1 0 0 1; slipped+and 1 0 0
         1; slipped+disc 2 -1 0 2; slipped+in 2 0 0 2; slipped+on 0 0 0 -1; slow+and -1 0 1 -1;
         slow+down 0 1 0 -1; slow+i 0 0 0 -2; slow+one 1 0 0 1; slow+or 0 0 0 1; slow+stream -1 0 0
         -1; slow+this 1 0 0 1; slow+to 0 0 0 1; slowed+?+down 0 0 0 -1; slowed+down 1 1 0 -1;
         slowed+right 0 0 0 -1; slowly+?+a -1 -1 -1 -1; slowly+?+two 0 1; slowly+?+years -1 0 0 -1;
         slowly+killing -1 -1 -1 -1; slowly+over -1 -1 -2 -2; slumped+?+the 0 0 0 1; slumped+over 1;
         slurred+?+and 1 0 0 2; slurred+?+garbled 1 0 0 1; slurred+?+or 0 0 0 1; slurred+and 1 0 0
         1; slurred+or 1 0 0 1; slurred+speech 2 0 1 3; slurring+and 1 0 0 1; small+?+and -3 0 1 -2;
         small+?+battery 2 0 -1 2; small+?+burn -1 0 0 -1; small+?+but 1 0 0 1; small+?+from 1 -1 0
         1; small+?+i -1 1 -1; small+?+mark 1 0 0 1; small+?+not 2 0 -1 2; small+?+of -1 0 0 -1;
         small+?+on 0 0 1 -1; small+?+painful -2 -1 -1 -1; small+?+she -1 0 0 -1; small+?+stopped -1
         0 0 -1; small+?+ulcer 0 0 2; small+?+under -1 0 1 -1; small+?+with 2 0 -1 3; small+and -2 0
         0 -2; small+blister 0 1 -1; small+blisters 0 -2 -1; small+bruise -1 1 3 -1; small+bruises 1
         0 0 1; small+bump 1 0 0 1; small+burn -3 -1 1 -1; small+but -2 1 0 -2; small+headache 1 0 0
         1; small+hole -1 1; small+lump -1 -2 -1; small+print 0 0 0 -1; small+pupils 2 0 -1 2;
         small+push 2 1; small+round 2 0 -1 2; small+sips 0 0 1 -1; small+sister 2 0 0 2;
         small+small -1 2 0 -2; small+thing -1 1 0 -1; small+white -1 0 2; smear+?+brown 1 2 1 -1;
         smear+?+i 1; smear+?+pink 2; smear+?+the -1 0 0 -1; smear+?+tissue 3; smear+?+to 0 0 0 1;
         smear+of 2 4 3 -2; smear+on 1 0 0 -1; smell+?+im 1 0 0 1; smell+?+pear 0 0 0 1; smell+?+the
         0 1; smell+and 1 0 0 1; smell+i 1 0 0 1; smell+is 1 0 0 1; smell+of 0 0 0 1; smell+would 1
         0 0 1; smelling+and 0 0 0 1; smells+?+and 1 0 0 1; smells+?+nail 2 0 0 2; smells+?+pear 1;
         smells+?+poo 0 -1 0 1; smells+awful 2 0 0 2; smells+like 1 0 0 1; smells+of 3 -1 -1 4;
         smells+terrible 1; smelly+discharge 1 1 1 1; smidge+of -1 0 0 -1; smile+?+one 1 0 0 1;
         smile+and 0 0 0 1; smile+is 1 0 0 1; smiling+?+bit 0 0 0 1; smiling+?+i 1 0 0 2;
         smiling+?+the -1 0 1 -1; smiling+a 0 0 0 1; smiling+and -1 0 0 -1; smiling+at -1 0 1 -1;
         smiling+do 1 1 1 2; smoke+2x -2; smoke+?+a -2; smoke+?+are 1 0 0 1; smoke+?+went -2 0 1 -2;
         smoke+alarm -3 1 3 -2; smoke+and 2 0 0 1; smoked+?+a 1 0 0 1; smudge+?+the 2 2 1 -1;
         smudge+on 2 2 1 -1; snake+?+my 5; snake+bit 5 0 0 1; snap+?+the 0 0 0 1; snapped+and -1 0 1
         -1; snappy+and -1 -1 -1 -1; sneeze+?+was 1 0 -1 1; sneeze+that 1 0 -1 1; sneezed+and 1 0 0
         1; sneezing+?+itchy -1 1 3; sneezing+and -2 -1 1 -1; snore+?+a -1 0 0 -1; snore+like -2 0 1
         -2; snores+?+a -2 -2 -3 -2; snores+?+and -1 -1 -1 -1; snores+like -2 -2 -3 -2; snores+so 0
         -1 -1 -1; snoring+?+bad -1 -1 -1 -1; snoring+?+weird 1 0 0 1; snoring+and -1 -1 -1 -1;
         snoring+really -2 -1 -1 -1; snotty+?+and -1 0 0 -1; snotty+nose -1 0 1 -1; snow+?+cold 1;
         so+?+a -1 -1 -2; so+?+after 0 0 0 -1; so+?+and 2 -1 0 3; so+?+at -1 0 0 -1; so+?+been 1;
         so+?+can -2 -1 -1 -1; so+?+cant 0 0 0 1; so+?+did 1 0 0 1; so+?+dont 1 2; so+?+expect 1 0 0
         1; so+?+for 1 1 1 1; so+?+good 1; so+?+his -1 0 0 -1; so+?+i 1 -2 3 3; so+?+im 3 2 0 2;
         so+?+is -1; so+?+it -2 -2 -4; so+?+its -2 0 1 -2; so+?+ive -1 0 1 -1; so+?+know -1 -1 -2
         -1; so+?+left 1 0 0 1; so+?+like -1 -1 -1 -1; so+?+missed -1 1 3 -1; so+?+my -2 -1 -1 -2;
         so+?+not 0 2 1 -1; so+?+of 3 2 1 2; so+?+rather 1 0 0 1; so+?+right -1; so+?+she -1;
         so+?+since -2 3 1 -1; so+?+somebody 0 0 0 1; so+?+sure 0 1 0 -1; so+?+tablets 0 0 0 1;
         so+?+that 1 0 -1 1; so+?+the -2 -2 -3 -3; so+?+there 0 0 0 1; so+?+thought 1 0 0 1;
         so+?+today -3 0 2 -4; so+?+took 2 0 -1 2; so+?+used 1 0 0 1; so+?+want -2 -1 -1 -2;
         so+?+when 0 0 0 -1; so+?+will -1 0 1 -1; so+?+wont 1 1; so+after -2 -1 -1 -1; so+all -1 0 1
         -1; so+and -1 0 0 -1; so+bad 1 -2 -2 2; so+can 1 -1 -3 1; so+could -1 -1 -1 -1; so+dizzy 1
         0 0 1; so+do 1 0 0 1; so+dry -1 0 1 -1; so+every -1 0 0 -1; so+far 0 1 -1 -1; so+good -1 0
         0 -2; so+hard -2 -2 -1; so+he 1 0 0 2; so+i 0 -2 1; so+im 0 3 3 1; so+is -1 -2 -3 -2; so+it
         1 0 -1 2; so+itchy -1 0 1 -2; so+its 2 1 -1 1; so+ive 1 0 -1; so+kind 1 0 0 1; so+loud -2 0
         1 -2; so+loudly 0 -1 -1 -1; so+maybe 0 1 0 -1; so+much 0 0 2 1; so+my 1 0 -1 1; so+no -1 0
         0 -1; so+none 0 2 1; so+not 1 1; so+obviously -1 0 0 -1; so+on -1 0 1 -1; so+painful 0 0 0
         1; so+quick 0 1 2 -1; so+ring 1; so+sad 0 1 2 -1; so+she -1; so+sleepy 1 0 0 1; so+swollen
         1 0 0 1; so+that 1 1 1 2; so+the -2 0 0 -2; so+theres -1 -1 -1 -1; so+they 1 0 0 1;
         so+tight 1 0 0 1; so+tired 2 3 2 1; so+we 1 0 0 1; so+weak 2 0 1 3; so+were 1 0 0 1;
         so+weve 1; so+whos -1; so+you -1 0 0 -1; soaked+?+and 0 0 0 -1; soaked+?+comes 1 0 0 1;
         soaked+?+pads 1 0 0 1; soaked+and 2 0 0 2; soaked+every -2 -1 -1 -1; soaked+it 1 0 0 1;
         soaked+through 1 0 0 1; soaked+two 1 0 0 1; soaking+?+one 1 0 0 2; soaking+?+pad 1;
         soaking+a 1; soaking+pads 1 0 0 2; soaking+through 1 0 0 1; soaks+?+the 2 0 0 2;
         soaks+through 3 1 1 3; soccer+practice 1 -1 -2; sock+?+on -1; socket+?+got 1 0 0 1;
         socket+?+the 1 0 0 1; socket+and 2 0 0 1; socket+behind 1 0 0 1; sod+all 1 0 0 1; soda+?+my
         3; soda+on 3; sofa+after -1 1 2 -1; sofa+with -3 0 1 -3; soft+?+and 1; soft+?+of -2 1 0 -1;
         soft+?+on 4 -1 -2 5; soft+?+since 0 1 0 -1; soft+bit 1 -1 0 3; soft+cheese -1 1 2;
         soft+spot 5 1 -2 3; soft+swelling 1; sold+?+the -1; some+?+and 0 1 -1 1; some+?+discharge
         -1 1; some+?+from 1 0 -1 2; some+?+i 2 2 1 -1; some+?+im 3 1 -1; some+?+in 0 0 1 -1;
         some+?+my 2 0 2 2; some+?+not 0 0 0 -1; some+?+of 1 1 1 2; some+?+pain -2 1 3 -2;
         some+?+stuff 0 0 0 1; some+?+the 2 1 1 2; some+advice 1 -1 0 3; some+kind 0 0 0 1;
         some+light 0 0 0 -1; some+mornings 4 4 0 -1; some+of 4 1 0 4; some+people -2 0 1 -2;
         some+spotting 1 0 0 1; some+tablets -1 -1 -1 -1; some+time -1 -1 -1; some+toast -1;
         some+water 0 1 0 -1; somebody+?+a 1 1 2 1; somebody+?+could 1; somebody+?+know 2 1 1 2;
         somebody+?+me 0 1; somebody+?+my -1 0 0 -1; somebody+?+something 0 0 0 1; somebody+check 0
         0 0 1; somebody+else 1 1; somebody+has 2 1 1 2; somebody+put 0 0 0 1; somebody+to -1 -1 -2
         -1; somebody+who -1 0 0 -1; someone+?+a 1 1 1 1; someone+?+an -3 0 1 -2; someone+?+at -2 1
         0 -2; someone+?+been 2 0 0 2; someone+?+bum 0 0 0 1; someone+?+diabetes 1 0 0 1;
         someone+?+has 1 0 0 1; someone+?+having 2 0 -1 2; someone+?+home 1 2 0 -3; someone+?+if 0
         1; someone+?+is 1 0 0 2; someone+?+me 0 1 0 -1; someone+?+since 1 0 0 1;
         someone+?+something 0 1 0 -2; someone+?+stung -2 0 1 -2; someone+?+talk -1 0 0 -1;
         someone+?+the -1; someone+about -1 -1 -1 -1; someone+and 0 0 0 1; someone+at 1 2 0 -3;
         someone+else 3 3 0 -1; someone+elses 1 0 0 2; someone+explain -1; someone+faints -1 1 2 -1;
         someone+gets -1 1 2 -1; someone+got -1 0 0 -1; someone+has 4 0 0 5; someone+i -1;
         someone+in -1 1 2 -1; someone+is 3 1 0 4; someone+look -2 0 0 -1; someone+or -1;
         someone+parked 0 0 0 1; someone+put 0 1 0 -2; someone+ring 0 0 0 -1; someone+see -1;
         someone+takes 2 0 -1 2; someone+today 0 1 0 -1; someone+who 4 0 0 5; someone+with 0 0 -1 1;
         someones+?+a 1 0 0 1; someones+?+is 2 0 0 2; someones+drawn 0 0 0 1; something+?+a 1 0 0 1;
         something+?+between 0 0 2; something+?+can -1 1 0 -1; something+?+has 1 0 0 1;
         something+?+his 0 0 0 1; something+?+in 2 0 -1 3; something+?+it 2 1 1 2; something+?+last
         2; something+?+my -1 0 0 -2; something+?+no -1 -1 -2 -1; something+?+out -1 0 0 -1;
         something+?+pierced 2 0 0 1; something+?+ripped 1; something+?+the -1 0 0 -2; something+and
         -3; something+awful 1 0 0 1; something+else 1 -2 -2 1; something+for 2 1 1 2; something+has
         2 0 0 2; something+heavy 1 0 0 1; something+i -1 1 0 -1; something+in -3 1 1 -3;
         something+just 1; something+like 1 0 0 1; something+on -1 -1 -2 -1; something+ripped 1 0 0
         1; something+sharp 1 0 0 1; something+so -1 1 0 -1; something+today -1; something+tore 1 0
         0 1; sometimes+?+a -3 0 1 -2; sometimes+?+days -1 0 0 -1; sometimes+?+think 3;
         sometimes+?+wish 1; sometimes+been -3; sometimes+i 3; son+1x 1 -2 -2 1; son+5 1 0 0 1;
         son+?+a -3 -1 -1 -2; son+?+been 0 0 0 1; son+?+born -1 0 0 -1; son+?+fit 0 -1 -2 -1;
         son+?+had 0 -1 1 1; son+?+he 1; son+?+his -3 1 1 -4; son+?+hit -1 0 0 -1; son+?+in 0 1 0
         -1; son+?+me 1 0 0 2; son+?+my 1; son+?+off 1 0 0 1; son+?+out 1; son+?+says 0 0 0 1;
         son+?+the 1 0 -1 2; son+?+was 0 0 1 -1; son+ate 2 0 0 2; son+bumped -1; son+comes 0 1 0 -1;
         son+eczema 0 1; son+fell 1 0 0 1; son+got 0 0 0 1; son+had -1 -1 -1; son+has -4 -1 2 -3;
         son+he 0 0 0 1; son+in 1 0 0 1; son+is 1 -1 -2 1; son+knee 0 0 0 1; son+says 0 0 1 -1;
         son+still -1 -1 -1 -1; son+stuck 0 0 0 1; son+was 0 0 0 -1; soon+?+you 0 0 0 1; soon+after
         2 0 0 2; soot+?+his 0 0 0 1; soot+?+the 2 0 -1 2; soot+around 2 0 -1 2; soot+in 1 0 0 1;
         sor+throat -1 0 0 -1; soreness+?+the 0 0 0 -1; sort+?+made 2 1 1 2; sort+?+thing 0 -1 -1
         -1; sort+of 1 -2 -2 2; sorted+?+the -1 -1 -1 -2; sorted+it -3 1 3 -3; sorted+out -1 -1 -1
         -1; sorts+it -1 -1 -1; sound+?+a -1 -1 -1 -1; sound+?+i 1 0 0 1; sound+?+im 0 0 0 1;
         sound+?+ive 1; sound+and 1 0 0 1; sound+at -1 1; sound+like 1 -2 -1 1; sounding+?+people 1
         0 0 1; sounding+and 1 0 0 1; sounds+?+a -1 1 0 -1; sounds+?+but -1 0 1 -1; sounds+?+shes -1
         0 0 -1; sounds+like 0 1 -1; soup+?+ok 0 1 0 -1; soup+?+tea 0 1 0 -1; soup+and -1 2 -1 -1;
         soup+down -1 1 0 -1; soup+no 0 1; spare+?+is 1 0 0 1; spare+key 1 0 0 1; spare+room -1 -1
         -1 -1; sparkly+lights 1 0 0 1; spasm+on 0 0 0 1; speak+?+and 1 0 0 1; speak+?+clear 1;
         speak+?+full 0 1 0 -1; speak+?+my -1 -1 -1 -1; speak+?+or 1 0 -1 1; speak+eat 1 0 0 1;
         speak+in 0 1 0 -1; speak+of -1 0 0 -1; speak+properly 0 0 0 1; speak+to -2 -1 -2 -1;
         speaking+or 1 0 0 1; speck+of -1 1; specks+?+in 0 0 0 -1; specks+?+my 0 1 0 -1; specks+and
         1 0 0 1; specks+floating 1 0 0 -1; specks+in 0 1 0 -1; speech+?+be 1 0 0 1;
         speech+?+extreme 0 0 0 1; speech+and 0 1 1 1; speech+arms -1 1 0 -1; speech+is -1 -1 -2 -1;
         speech+may 1 0 0 1; speech+or 0 0 0 1; speech+that 0 0 0 1; speech+therapy -1 -1 -2 -1;
         speech+went 1; speed+?+in 0 0 0 1; speed+?+was 0 0 0 -1; speed+bump 0 0 0 1; spent+all 1 0
         -1 1; spent+his 1 0 0 1; spent+the 0 0 0 1; spicy+?+and -1 -1 -1 -1; spicy+food -3 0 1 -2;
         spiders+?+the 1 0 0 1; spiders+on 1 0 0 1; spilled+boiling 1 0 0 1; spin+class -2 0 1 -1;
         spinal+injury 1 0 0 1; spine+?+since 1 0 0 1; spine+?+to -2 1 0 -2; spine+and 1 0 0 1;
         spine+round -2 1 0 -1; spine+to -1 1 0 -1; spins+?+2x -1 -1 -1 -1; spins+for -2 1 0 -1;
         spit+?+a 0 0 0 1; spit+down 1 0 0 1; spitting+?+fresh 1 0 0 1; spitting+out 1 0 0 1;
         splashed+?+in 1 0 0 1; splashed+?+my 1 0 0 1; splashed+bleach 2; splashed+in 1 0 0 1;
         splint+?+the 0 0 0 -1; splint+or -1 -1 -1 -1; splinter+?+of -1 0 1 -2; splinter+?+the -1 0
         1 -1; splinter+from -1 0 1 -1; splinter+in -1 1 3 -1; split+?+night -1 0 0 -1; split+about
         0 1; split+last -1 0 0 -1; splitting+?+and 0 0 0 1; splitting+?+i 1 1 2; splitting+and 1;
         splitting+head 2 0 0 2; spo+2 3 2 3 2; spo+?+8x 0 0 0 1; spo+?+9x 3 3 2 2; spoon+is 1 0 0
         1; spoon+of 0 0 0 1; spot+?+a 1 0 0 1; spot+?+my 0 1 2 1; spot+?+the -2 -1 -1 -3; spot+and
         1 1; spot+i -1; spot+in 0 0 0 -1; spot+on 1 -1 0 2; spots+?+a -2 1 0 -2; spots+?+dont 1 0 0
         1; spots+?+his -2; spots+?+hurts -1; spots+?+my 1 1 1 1; spots+?+over -2 -2 -2 -2;
         spots+?+the -1 -1 -1 -1; spots+?+up 1 0 0 1; spots+all -2 0 0 -2; spots+and -4 1 0 -4;
         spots+before -1 0 1; spots+on 0 0 -1 2; spots+or 1 0 0 1; spots+that 1 0 0 1; spotting+?+i
         2 1 0 -1; spotting+?+no 0 0 0 -1; spotting+?+since 0 1; spotting+?+the 0 1 0 -2;
         spotting+and 1 0 0 1; spotting+brown 1 2 1; spotting+in 0 1 0 -2; spotting+the 1 0 0 -1;
         spotting+today 1 1 0 -2; spotting+when 1 1 0 -1; spotty+?+that 1 0 0 1; spotty+rash 1 0 0
         1; sprained+?+wrist -1 0 1 -1; sprained+my -1 1 0 -1; spray+?+and 1; spray+?+my -1 0 0 -1;
         spray+?+out -1 -1 -1 -1; spray+?+times 1 0 0 1; spray+as -2 0 1 -2; spray+in -2 0 1 -2;
         spray+is -1 0 0 -1; spray+or -1 0 1 -1; spray+three 3 1 1 3; spray+twice 1; spray+under 1 0
         0 1; spray+used 1 0 0 1; sprayed+in 1 0 0 1; sprays+?+out -1 -1 -1 -1; sprays+run -1 -1 -1
         -1; spread+?+my 0 1 -1; spread+to 0 1 -1; spreading+?+and 1 0 0 1; spreading+?+from 2 1 1
         2; spreading+?+my 0 0 0 1; spreading+?+over 0 1; spreading+?+the 0 1; spreading+across 0 0
         0 1; spreading+to 0 1; spreading+up 0 0 0 1; spreads+?+with 1 0 0 1; spreads+quickly 1 0 0
         1; spring+because 0 0 0 -1; spring+were -1 -1 -1 -1; sprinting+for 1 0 0 1; spuds+?+the 1 0
         0 1; spuds+on 0 0 0 1; sputum+?+and 0 1 0 -1; sputum+for 0 1 0 -1; sputum+volume 0 1 0 -1;
         squash+?+glass 0 0 0 1; squash+?+the -2 1 0 -2; squash+a 0 0 0 1; squash+and -2 1 1 -3;
         squash+by 0 1 0 -1; squashy+?+above 1; squeezed+?+and -1 1 -1 -1; squeezed+it -2 1 -1 -1;
         squeezing+?+the 1 0 0 1; squirting+?+his 1 0 0 1; squirting+?+the 2 0 0 1; squirting+?+time
         1 0 0 1; squirting+every 1 0 0 1; squirting+from 1 0 0 1; st+elevation 1 0 0 1; st+john -1
         0 0 -1; stab+?+the -1 0 0 -1; stab+in 1 0 0 1; stab+my 1; stab+wound 1 0 0 1; stabbed+?+the
         2 1 1 3; stabbed+?+with 0 0 0 -1; stabbed+in 2 1 0 4; stabbed+me -1 -1 -1; stabbing+?+down
         0 0 0 1; stabbing+?+i 0 0 0 1; stabbing+?+on 2 0 0 2; stabbing+?+the -1 1 2; stabbing+low 1
         0 0 2; stabbing+on -1 0 1 -1; stabbing+pain 1 0 0 1; stabbing+when 0 0 0 1; stable+angina
         -1 -1 -2 -1; staff+?+for -1 1 2 -1; staff+member -1 -1 -1 -1; staff+room 0 1 2 1; stag+do
         -1; staggering+?+talking 0 0 0 1; staggering+and 0 0 0 1; stairs+?+my 0 0 0 1; stairs+?+the
         1 1; stairs+?+week 1 0 0 1; stairs+and 2 0 1 3; stairs+been -1 -1 -1 -1; stairs+but 0 2 1
         -1; stairs+for -1 0 0 -1; stairs+is -2 1 3 -2; stairs+without -1 0 1; stammer+is -1;
         stand+?+bed 0 0 0 -1; stand+?+goes 1 0 0 1; stand+?+i 1 0 0 1; stand+?+it -1 2 -1 -2;
         stand+?+quick 0 0 0 -1; stand+?+quickly -2; stand+?+room 1 0 0 1; stand+?+she 0 0 0 1;
         stand+?+sheet -2 0 0 -1; stand+?+straight 1 2 0 -3; stand+?+the 2 1 1 2; stand+?+threw 0 0
         0 -1; stand+?+too -2 -1 -1 -3; stand+and 1 0 0 2; stand+everything 1 0 0 1; stand+for -1 -1
         -2 -1; stand+her 1 0 0 1; stand+on -1 2 -1 -2; stand+straight 0 0 0 -1; stand+the -2 1 0
         -2; stand+there 0 0 0 -1; stand+up 0 1 0 -3; standing+?+day -1 0 0 -1; standing+?+me 0 0 0
         1; standing+?+the 4 1 0 5; standing+all -1 0 0 -1; standing+at 2 1 1 3; standing+on 2 0 -1
         2; standing+over 0 0 0 1; standing+up 0 -1 0 1; stands+?+like 1 1 0 -1; stare+and 1 0 0 2;
         staring+at -2 1 2 -1; stars+today 1 0 0 1; start+?+compressions 1 0 0 1; start+?+just -1 0
         1 -1; start+?+wee 0 0 0 1; start+?+with 1 0 0 1; start+a 0 0 0 1; start+again 0 1;
         start+chest 1 0 0 1; start+it -1 1 2 -2; start+with -1 0 0 -1; started+?+a -1 1 2 -1;
         started+?+again 0 0 0 -1; started+?+at -1 0 1 -1; started+?+for 0 0 0 1; started+?+in 1 1 0
         -1; started+?+last 1 0 0 1; started+?+me 0 0 0 1; started+?+morning 0 -4 -4 -3;
         started+?+my 2 1 0 -2; started+?+new 1 -1 0 1; started+?+night -1 0 0 -1; started+?+on 0 1;
         started+?+out 0 0 0 -1; started+?+tablet 1; started+?+the 1 -1 -2 2; started+?+this -1 0 1
         -1; started+a 0 -2 -1; started+after 1 0 -1 1; started+amlodipine -1 0 0 -1; started+as -1
         0 0 -1; started+at 1 -1 0 2; started+bleeding 1 0 0 1; started+coming -1 0 0 -1;
         started+cutting 0 2 0 -4; started+in 0 0 0 -1; started+it 0 0 0 1; started+killing 1 0 0 1;
         started+leaking 1; started+new 0 0 0 1; started+nothing 0 1; started+on -1;
         started+ramipril 1 0 0 1; started+round 1 0 0 -1; started+solids -1; started+suddenly 2 0 0
         1; started+swimming 0 0 0 -1; started+the 2 0 2 2; started+this -3 -4 -4 -3; started+to 2 0
         0 2; started+wetting -1; started+with 1 1 2 1; started+yesterday -1 1 0 -1; starting+?+and
         -1 -1 -1 -1; starting+?+hes -1 0 1 -1; starting+?+pee 0 0 0 1; starting+?+the 1 0 0 1;
         starting+?+wheeze 1 1 1 2; starting+before 1 0 0 1; starting+codeine 0 -1; starting+in -1
         -1 -1; starting+iron -1 0 0 -1; starting+to 1 -1 -2 1; starts+?+in -1 -1 -1 -1;
         starts+?+the 1 1 0 -1; starts+again 1 0 0 1; starts+around 0 1 0 -2; starts+suddenly 0 0 0
         1; starving+hungry -1 -1 -1 -1; static+?+the -1 0 1 -1; static+shock -2; station+?+but 1 0
         0 1; stay+?+from 1 0 0 2; stay+?+i 1 0 0 1; stay+?+when 1 0 0 2; stay+down 1; stay+off -1 0
         1; stay+on -1 0 0 -1; stay+put 1 1 -1 1; stay+when 1 0 0 1; stayed+down 0 -1 0 1;
         staying+?+and -2 1 0 -1; staying+?+us 1 1 0 -1; staying+awake 1; staying+down 0 2 1;
         staying+put -3 1 0 -2; staying+with 1 2 1 -1; stays+?+through 0 0 0 1; stays+?+when 1 0 0
         1; stays+on 0 0 0 -1; stays+up 0 0 0 1; stays+visible 0 0 0 1; steady+?+the -1 0 0 -1;
         steady+otherwise -1 0 0 -1; steak+lodged 0 0 0 1; steam+?+the -1 0 0 -1; steam+train 0 0 0
         1; steering+wheel 0 0 0 1; stem+?+transplant 2 0 0 2; stem+cell 2 0 0 2; stent+?+in 1 0 0
         1; stent+put 1 0 0 1; stents+?+2xxx 1 0 0 1; stents+in 1 0 0 1; step+?+the 1 0 0 1;
         step+off 1 0 0 2; stepdad+comes 2; stepped+?+a 0 1 -1; stepped+on 0 1 -1; steps+?+intact 0
         1; steps+?+it -1 0 0 -1; steps+?+of -1 -1 -1 -2; steps+but -1 0 0 -1; steps+on -1 0 0 -1;
         steps+out -1 -1 -1 -1; steps+to 1 0 0 1; steroid+?+and 0 0 0 1; steroid+?+in 1 0 0 1;
         steroid+dependent 3 0 0 1; steroid+inhaler -2; steroid+jab 0 0 0 1; steroid+tablets -1 0 0
         -1; steroids+?+feel 0 0 0 1; steroids+and 1 0 0 2; steroids+down 0 0 0 1; stick+?+pin 1 0 0
         1; stick+a 0 1 2 1; stick+and 1 0 -1 2; stick+at -1 1 -1 -1; stick+out -2 -2 -2 -3;
         sticking+?+of 1 0 0 1; sticking+?+the 1 0 0 1; sticking+out 3 -1 0 3; sticking+through 1 0
         0 1; sticky+?+eye -2 1 0 -2; sticky+?+like 1 0 0 1; sticky+?+since -1 0 0 -1;
         sticky+?+smells 1 0 0 1; sticky+?+tar 1 0 0 1; sticky+?+the 0 0 0 1; sticky+and 1 1 1 2;
         sticky+like 1 0 0 1; sticky+red -2 1 0 -2; sticky+since -1; sticky+tar 1 0 0 1; sticky+with
         -1 2 1 -1; stiff+?+a 0 -1 -1 -1; stiff+?+an 1 0 0 1; stiff+?+and 3 -1 -1 4; stiff+?+dislike
         1 0 0 1; stiff+?+from -2 0 1 -2; stiff+?+jerked 1 0 0 1; stiff+?+jerking 1; stiff+?+plank
         1; stiff+?+shook 1; stiff+?+the -2 -2 -3 -3; stiff+and 1 0 -1 1; stiff+as 1 0 1; stiff+body
         1 0 -1 2; stiff+in -2 -2 -3 -2; stiff+neck 2 1 3 3; stiff+now 1 0 0 1; stiff+of -1 -1 -1;
         stiff+on -3; stiff+shoulder 0 -1 -1 -1; stiff+since -1 -1 -1 -2; stiffness+?+the -3 -1 -1
         -2; stiffness+in -2 -1 -1 -2; still+2 3 0 -1 2; still+?+2 1 0 0 1; still+?+a -1;
         still+?+after 1 0 -1 1; still+?+and 2 0 -1 2; still+?+at -1 -1 -1; still+?+been 0 0 0 -1;
         still+?+by -1 -1 -1 -1; still+?+fine 1; still+?+for -1 -1 -1 -1; still+?+from -1;
         still+?+him -1 0 0 -1; still+?+his -2 -1 -1 -2; still+?+i 1 -1 0 1; still+?+in -1 0 1;
         still+?+its 1 1 2 1; still+?+me -1 -1 -1 -1; still+?+my 0 0 0 -1; still+?+off -1;
         still+?+pink 0 1 2 1; still+?+soup 1; still+?+there 2 1 1 2; still+?+through 1 0 0 2;
         still+?+up -1 0 0 -1; still+?+when 0 1; still+?+with 0 1 0 -1; still+and 1 0 0 1; still+be
         -1 0 1 -1; still+beats -1; still+come -1 1 2 -1; still+coming 1 0 0 1; still+does -1 0 0
         -1; still+eating -1 0 0 -1; still+feeding -1; still+feels -2 -1 -1 -2; still+filling 1 0 0
         1; still+get -1 -1 -2 -1; still+going 2 0 -1 3; still+got 1 -1 0 2; still+in 1 1 1 1;
         still+managing 1; still+need 1; still+not 1; still+ok -1 0 0 -2; still+on 1 0 0 1;
         still+out 0 1 0 -1; still+painful -3 -1 -2; still+read 3 2 1 -1; still+see 1; still+taking
         -2 -1 -2 -1; still+there 3 0 0 5; still+wake -1; still+weeing 0 1 0 -1; still+wets -1 -1 -1
         -1; still+wheezing 2; sting+?+mins 1; sting+that 0 0 0 -1; stinging+like -2 1 0 -2;
         stinging+wee -1 1 0 -1; stinging+when -2 1 0 -1; stings+?+i -1 1 0 -1; stings+?+nettles -1
         0 0 -1; stings+like -1 1 0 -1; stings+to 0 3 1 -1; stings+when -1 1 0 -1; stitch+?+my 1 -1
         0 2; stitch+in 1 0 0 1; stitch+under 1 0 0 1; stitches+?+dissolve -1 -1 -1 -1;
         stitches+?+my 0 1; stitches+in 0 1; stitches+out -1 -1 -1 -1; stomach+?+after -2 0 3;
         stomach+?+and 0 0 -1 2; stomach+?+hard 1 0 0 1; stomach+?+i 1 0 0 1; stomach+?+im -1 1;
         stomach+?+my 1 0 0 1; stomach+?+with 0 -1 0 2; stomach+ache -1 0 0 1; stomach+after -1;
         stomach+bug 1 1 0 -1; stomach+hurts 1 0 0 1; stomach+is 2 0 1 4; stomach+like 0 0 0 1;
         stomach+now -1 0 0 -1; stomach+outside 2 0 0 2; stomach+pain 0 2 0 -4; stomach+since 0 0 0
         -1; stomach+that 0 2 0 -5; stomach+with 0 0 0 1; stone+?+fine -1 0 1 -1; stone+?+my 0 0 0
         -1; stone+?+year 0 2 1; stone+cold 0 0 0 1; stone+over -1; stone+since -1 -1 -1 -1;
         stood+?+a -2 2 -1 -2; stood+?+for 1 0 0 1; stood+?+the -1 -1 1 -1; stood+at 1; stood+on -3
         2 0 -3; stood+there 1 0 0 2; stood+up 2 -1 0 3; stools+?+are 0 0 0 1; stools+?+been 1 0 0
         1; stools+?+two 0 0 0 1; stools+?+yesterday -1 0 1; stools+and -1 1 2; stools+for 0 0 0 1;
         stools+have 1 0 0 1; stools+since -1 -1 1 -1; stools+that 0 0 0 1; stop+?+about 1 1 1 1;
         stop+?+at 0 0 0 -1; stop+?+from 1 0 0 1; stop+?+had -1 0 0 -1; stop+?+her 0 0 0 1; stop+?+i
         0 0 0 1; stop+?+is -1 0 1 -1; stop+?+it 1 0 0 1; stop+?+ive 1; stop+?+my -3 -1 -1 -2;
         stop+?+sick 1 0 0 1; stop+?+the 3 0 -1 3; stop+?+times 1 0 0 1; stop+after 1 0 0 1;
         stop+and 1 0 0 1; stop+being 0 0 0 1; stop+bleeding 1 0 0 1; stop+by -1 0 0 -1;
         stop+drinking 2 0 0 2; stop+heaving 1 0 0 1; stop+i 1 0 0 1; stop+me -1 -1 -2 -1; stop+my
         -1 1 3 -1; stop+now 1 0 0 1; stop+on 1 0 -1 1; stop+or 0 1 0 -1; stop+scratching -2 0 1 -2;
         stop+sending -1 0 0 -1; stop+shaking 1; stop+since 1 0 0 1; stop+smoking -1 -1 -2 -1;
         stop+the -1 -2 -1; stop+them 0 2 1 -1; stop+thinking 1 1 1 1; stop+three 1 0 0 1; stop+with
         1; stopped+?+3 -2; stopped+?+5 -1 0 1 -2; stopped+?+a -2 1 3 -2; stopped+?+after -1 1 0 -1;
         stopped+?+and 1 0 0 2; stopped+?+changed 1 1; stopped+?+cold 1 0 0 1; stopped+?+diazepam 0
         0 0 1; stopped+?+do -1; stopped+?+five -1 1 0 -1; stopped+?+i -1 -1 -1; stopped+?+itself -2
         0 1 -2; stopped+?+meds 1 1 0 -1; stopped+?+now 1 0 0 1; stopped+?+on 3 -1 -1 3;
         stopped+?+prednisolone 1 0 0 2; stopped+?+pressure 0 1; stopped+?+saturday 1 0 0 1;
         stopped+?+the -2 0 1 -3; stopped+?+with 1 0 0 1; stopped+after -2 0 1 -3; stopped+bleeding
         -6 3 5 -5; stopped+breathe -1 -1 -1 -1; stopped+but 0 1 0 -1; stopped+by -1 0 1 -2;
         stopped+crying 1 0 0 1; stopped+dead 1 0 0 1; stopped+draining 2 0 0 2; stopped+drinking 3
         -1 -1 4; stopped+feeding 1 0 0 1; stopped+his 1 1 0 -1; stopped+its 0 1 1 1; stopped+my 3 1
         0 3; stopped+now -1 1 3 -2; stopped+on 0 -4 -5; stopped+or 1 1; stopped+shivering 1 0 0 1;
         stopped+smoking -2; stopped+suddenly -2 -1 -1 -1; stopped+sweating 2 0 0 1; stopped+them 1
         0 0 1; stopped+this 1 0 0 1; stopped+vodka 1 0 0 1; stopped+when -2 -1 -1 -2; stopped+with
         -2 3 2 -2; stopped+within -1 0 0 -1; stopping+?+for 1 0 0 1; stopping+?+hour -1;
         stopping+?+suddenly -1 0 0 -1; stopping+?+tablet -1; stopping+it 1 0 0 2; stopping+the -1;
         stops+?+i 1 -1 -2 1; stops+and 1 0 0 1; stops+for 1 0 0 1; stops+when 0 -1 -1 -1;
         story+?+the -1 0 1 -1; stove+door 1 0 0 1; stove+in 1 0 0 1; straight+?+a 2 1 1 2;
         straight+?+and -2 1 1 -3; straight+?+havent 0 0 0 -1; straight+?+i 1 0 0 1; straight+?+out
         -1 0 1 -1; straight+?+the 2 0 0 2; straight+?+up 2; straight+and -1 1; straight+as -1;
         straight+away 0 0 1 1; straight+back 1 1 0 -1; straight+finger -2; straight+in 1 0 0 1;
         straight+off -2 -1 -2 -1; straight+out -1 1 2 -1; straight+threw 0 0 0 -1; straight+through
         1 0 0 1; straight+to 2 0 0 2; straight+up -1 -1 1 -1; straighten+up 0 0 0 1;
         straightens+them 2 0 0 2; strain+?+nothing 0 0 0 1; strain+and 0 0 0 1; strain+to 0 0 0 1;
         strange+thing 1 0 0 1; strangle+me 1; strangled+?+last 3 -1 0 2; strangled+by 0 0 0 2;
         strangled+me 3 0 1 3; strap+has -1 0 -1 -1; strap+it 0 1 3 -1; strawberry+jam 1; stray+?+in
         0 2 1; stray+cat 0 1; stray+dog 0 2 1; streak+?+blood -1 -1 -1; streak+?+bright -2 -1 -1
         -2; streak+of -3 -2 -3 -2; streaks+?+the 0 0 0 -2; street+?+in -1 -1 -1 -1; street+and 0 0
         0 1; stress+cause -1; stress+is -1 0 0 -1; stretch+?+the 0 0 0 1; stretch+or -1 0 1 -1;
         stretched+hand -2 1 0 -1; strip+?+blisters 0 0 0 -1; strip+?+my 1 1 1 2; strip+is 0 0 0 1;
         strip+of 2 0 -1 2; strip+on 0 1 0 -1; strip+says 1 0 0 1; stripe+?+my -1; stripe+round -1 0
         0 -1; stripped+him 0 0 0 1; strips+of 1 0 0 1; stroke+?+2xxx -1 -1 -1 -1; stroke+?+bad -2
         -1 -1 -1; stroke+?+gone -1 0 0 -1; stroke+?+luck -1 1 3 -1; stroke+?+my -1 0 0 -1;
         stroke+?+swimming -1 0 0 -1; stroke+?+week -1 0 1 -1; stroke+and -1 -2 -4; stroke+has -1 0
         0 -1; stroke+in -1 0 1 -1; stroke+last -1; stroke+of -3 1 3 -2; stroke+this 1 0 0 1;
         strong+?+in 1 0 0 1; strong+?+on 1 0 0 1; strong+?+to 0 0 0 1; strong+coffee -1 -1 -1;
         strong+pain 0 0 0 1; strong+toilet -1 -1 -1 -1; stronger+than 1; struck+?+lightning 3 1 0
         3; struck+by 3 1 0 3; struggling+?+swallow 0 0 0 1; struggling+for 2 0 0 2; struggling+to 0
         0 0 1; stubbed+?+pinky 0 -1 1; stubbed+?+toe -2 -1 2 -2; stubbed+my -1 -1 2; stuck+?+cant 2
         0 -1 2; stuck+?+fork 1 0 0 1; stuck+?+his 2; stuck+?+i 1; stuck+?+my -5 1 2 -2; stuck+?+not
         2 0 -1 2; stuck+?+since 0 0 0 1; stuck+?+the 2 0 -1 2; stuck+?+this -3 2 0 -3; stuck+a 1 0
         0 1; stuck+and 2 0 0 2; stuck+at 0 0 0 1; stuck+in 0 3 1 -2; stuck+no 1 -1 1 1; stuck+on 1
         0 0 1; stuck+out 1 -1 0 2; stuck+shut -2 1 0 -2; stuck+together -2 1 0 -2; stuck+with 0 1;
         student+?+fever 1 0 0 2; student+?+had -1 0 1 -1; student+has 0 0 2; student+house 1 0 0 2;
         stuff+?+a 1 0 0 1; stuff+?+and 1 0 0 1; stuff+?+coffee 1 0 0 1; stuff+?+from 2 0 0 1;
         stuff+?+my 0 0 0 1; stuff+?+out -1 0 0 -1; stuff+?+smells 0 -1 0 1; stuff+?+the -2 -2 -3
         -2; stuff+coming -2 1 0 -1; stuff+dripping 2 0 0 2; stuff+from -2 -2 -3 -2; stuff+in 1 0 0
         1; stuff+like 1 0 0 1; stuff+no 0 0 0 1; stuff+on -1 1 0 -1; stuff+shes 1 0 0 1;
         stuff+since 1; stuff+that 0 -1 0 1; stuffy+nose 0 0 1 -1; stung+?+a -2 -1 1 -1; stung+?+the
         -1; stung+and -1 1 2 -1; stung+by -1 -1; stung+on -1; stung+twice -1 0 0 -1;
         subcostal+recession 0 0 -1 1; such+?+blurring 0 0 0 1; such+as 3 1 1 3; sucking+?+and 0 0 0
         1; sucking+?+in 0 0 0 1; sucking+?+the 0 0 0 1; sucking+in 1 0 0 2; sucking+right 0 0 0 1;
         sucking+under 0 0 0 1; sucks+?+thumb -2 -1 -1 -2; sucks+?+under 1 0 0 1; sucks+his -2 -1 -1
         -2; sucks+in 1 0 0 1; sudden+?+a 0 1 0 -1; sudden+?+headache 1 0 0 1; sudden+?+hemiparesis
         0 0 0 1; sudden+?+in 3 1 1 2; sudden+?+loss 1 0 0 1; sudden+?+of 1 2 0 -3; sudden+?+or 1 0
         0 2; sudden+?+pain 1 0 1 3; sudden+agony 1 0 0 1; sudden+and 0 0 0 1; sudden+change 1 0 0
         1; sudden+collapse 1 0 0 1; sudden+confusion 1 0 -1 2; sudden+difficulty 1 0 0 1;
         sudden+increase 0 1 0 -1; sudden+loss 0 1 0 -1; sudden+severe 0 1; sudden+sharp 0 -1 0 2;
         sudden+shower 0 1 0 -2; sudden+terrible 1; sudden+very 0 0 0 1; suddenly+?+2x 1;
         suddenly+?+3x 0 0 0 1; suddenly+?+cold 1 0 0 1; suddenly+?+confused 1 0 0 2; suddenly+?+in
         0 0 0 1; suddenly+?+of 1 0 0 1; suddenly+?+or 1 0 0 1; suddenly+?+painful 1 0 0 1;
         suddenly+?+pass 0 0 0 1; suddenly+?+see 0 -1 0 1; suddenly+?+the 0 2 0 -4; suddenly+?+with
         1 1 0 -1; suddenly+after 0 0 0 1; suddenly+and 0 0 0 1; suddenly+at 1 0 0 1; suddenly+cant
         1 -1 0 3; suddenly+cold 1 0 0 1; suddenly+doesnt 1 0 0 1; suddenly+in 1; suddenly+more 0 0
         0 1; suddenly+not 1 0 0 1; suddenly+out 1 0 0 1; suddenly+very 0 0 0 1; sudocrem+or -1 -1
         1; sugars+1 1; sugars+2 1 0 0 1; sugars+2x 2 0 0 2; sugars+3 1; sugars+5 1 0 0 1; sugars+6
         -1 1 0 -1; sugars+9 -1; sugars+?+1x -1 -1 -2 -1; sugars+?+2 1 0 0 1; sugars+?+8 -1 0 0 -1;
         sugars+?+9 -1 -1 -1; sugars+?+and 3 0 0 1; sugars+?+at 2 0 -1 2; sugars+?+been -1 0 0 -1;
         sugars+?+cant 0 0 0 1; sugars+?+ketones 1; sugars+?+lost 0 0 0 -1; sugars+?+mmol 1 0 0 1;
         sugars+?+morning -3; sugars+?+not 1 0 0 1; sugars+?+only 0 0 0 1; sugars+?+says -1 0 1 -1;
         sugars+?+still 1; sugars+?+to -1 1 0 -2; sugars+?+under 1 0 0 1; sugars+are 1 0 0 1;
         sugars+disease 1 0 0 1; sugars+does 1 0 0 1; sugars+dropping 3; sugars+have -1 0 0 -1;
         sugars+is 3 0 -1 3; sugars+meter -1 0 1 -1; sugars+of 0 0 0 1; sugars+only 1 0 0 1;
         sugars+remains 1 0 0 1; sugars+tablets 0 0 1 -1; sugars+that -1; sugars+was -4 -3 -4 -3;
         suicide+?+training -1; suicide+and 2 0 1 3; suicide+prevention -1 -1 -2 -2; summer+?+i -2
         -1 -1 -1; summer+ago -1 0 1 -1; summer+and -2 -2 -1 -1; sun+?+day 1 0 0 1; sun+all 1 0 0 1;
         sun+for -3 0 1 -2; sunburn+?+the -1 -1 -1 -1; sunburn+of -1 0 1 -1; sunburn+with -1;
         sunburnt+shoulders 0 -1 1; sunday+?+and 1 0 0 2; sunday+?+fine 1; sunday+?+if 0 1 -1;
         sunday+?+im -1 0 0 -1; sunday+?+it -1; sunday+?+my 0 0 0 1; sunday+?+never -1 0 0 -1;
         sunday+?+the 1 0 0 1; sunday+?+theres 0 0 0 -1; sunday+?+when 0 0 0 1; sunday+and -1 -1 -1
         -1; sunday+i 1; sunday+it 0 -1 -1 -1; sunday+just 0 0 0 1; sunday+my 1 0 0 1; sunday+night
         0 3 1 -1; sunday+now 1 0 0 1; sunday+shes 0 0 0 1; sunday+today 1 0 0 1; sundays+?+i 1 0
         -1; sunk+?+like 0 1 0 -2; sunk+in 1 0 0 1; sunken+?+and 1 0 0 1; sunken+?+no 2 1 -1 -1;
         sunken+?+spot 1 1 0 -1; sunken+?+tears 1 -1 0 3; sunken+and 1 0 -1 2; sunken+eye 3 2 0 -1;
         sunken+no 1 -1 0 3; sunken+soft 1 1 0 -1; super+?+pads 1 0 0 1; super+plus 1 0 0 1;
         superficial+?+on -1 0 1 -1; supper+?+been 1 0 0 1; supple+no 0 1 0 -1; supply+naloxone -1
         -1 -1 -1; suppose+?+be 2 1 1 3; suppose+?+got -1; suppose+a -1 0 1 -1; suppose+my -1;
         suppose+someone -1 0 1 -1; suppose+the -3 0 2 -2; suppose+to 1 0 0 1; suprapubic+discomfort
         0 1; sure+?+i 1 0 0 1; sure+?+im 1 1 0 -1; sure+?+is 1 0 0 1; sure+?+the 0 0 0 2;
         sure+about 1 1 1 2; sure+if 0 0 -1 -1; sure+this 1; surely+?+not -2 0 1 -1; surely+thats -2
         0 1 -1; surname+i -1 0 1 -2; suspect+?+the -1 0 1 -1; suspicious+?+is 1 0 0 1;
         swallow+?+drinking -1; swallow+?+eating 0 0 0 1; swallow+?+i -1; swallow+?+own 2 0 0 1;
         swallow+after 0 0 0 1; swallow+but -2 1 0 -1; swallow+fine 0 0 0 -1; swallow+fluids 0 1;
         swallow+hes 1 0 0 1; swallow+my 1 0 0 1; swallow+ok -1 0 0 -1; swallow+safely 1 0 0 1;
         swallowed+?+5 -1 -1 -1 -1; swallowed+?+battery 1 0 -1 1; swallowed+?+cherry -1 0 1 -1;
         swallowed+?+chewing -1 0 1 -1; swallowed+?+grape 0 0 0 1; swallowed+?+gum -2 0 1;
         swallowed+?+magnet 1 0 -1 1; swallowed+?+my 2 1 1 2; swallowed+?+of 4 0 -1 4;
         swallowed+?+poisonous 0 0 0 1; swallowed+?+small 3 0 -1 2; swallowed+?+the -3 0 1 -2;
         swallowed+?+whole 1 0 0 1; swallowed+a -2 0 3 -1; swallowed+bleach 0 -2 -4 1;
         swallowed+chewing -2 0 1; swallowed+half 0 0 0 1; swallowed+nothing -5 0 2 -4;
         swallowed+one 2 0 -1 3; swallowed+some 2; swallowed+something 1 0 0 1; swallowed+the 1 0 0
         1; swallowed+two 2 0 0 1; swallowing+?+breathe 0 -2 -2; swallowing+?+fine 0 1 -1 -1;
         swallowing+?+too 1 0 0 1; swallowing+a 1; swallowing+after 1; swallowing+and 1;
         swallowing+fine -1 0 -2 -1; swap+?+ramipril 2 0 0 1; swap+my 2 0 0 2; swapped+?+a 1 0 0 1;
         swapped+?+she 0 0 0 1; swapped+and 0 0 0 1; swapped+for 1 0 0 1; swapped+with 0 0 0 1;
         swarm+?+black 0 1 0 -2; swarm+of 1 2 0 -4; swearing+at 1 0 0 1; swears+?+it 0 0 0 -1;
         swears+by -1 0 1 -1; sweat+?+much 2; sweat+?+want 1 0 0 1; sweat+and -2 -1 2 -1;
         sweating+?+and 1 0 0 1; sweating+?+lot 1; sweating+?+talking 0 0 0 1; sweating+?+to 1 1 1
         1; sweating+a 1; sweating+and 2 -1 0 2; sweating+buckets 1 0 0 1; sweating+confused 1;
         sweating+shaking 1 0 0 1; sweats+?+night -2; sweats+at -2; sweaty+?+it 1 0 0 1; sweaty+and
         1 0 -1 1; sweaty+with 1 0 0 1; sweet+potato -1; swell+in -1; swelling+?+after 0 0 -1 1;
         swelling+?+and 1 0 0 1; swelling+?+both -1 -1 -1 -1; swelling+?+coming 1 0 0 1;
         swelling+?+face -1 1 2; swelling+?+his 2 0 0 1; swelling+?+my 0 1 -1 -1; swelling+?+one 0 1
         0 -1; swelling+?+tenderness 0 1 0 -1; swelling+?+the -1 1 1 1; swelling+?+to 1 0 0 1;
         swelling+?+wheezing 0 0 0 1; swelling+after 2; swelling+and 1 2 1 1; swelling+around -4 -1
         2 -2; swelling+for 0 1; swelling+in 1 -1 -4 -2; swelling+is 1 0 0 1; swelling+on 0 0 0 -1;
         swelling+up 3 -1 -1 5; swells+?+little -1 -1 -1; swells+a -1 -1 -2 -1; swells+up -1 -1 -1
         -1; swimming+?+front 0 0 0 1; swimming+?+i 1 0 0 1; swimming+?+my -2 -1 -1 -2;
         swimming+?+on 0 0 1 -1; swimming+?+says -1 0 0 -1; swimming+?+this 2 0 0 2; swimming+and -1
         0 0 -1; swimming+coach -1 1 2 -1; swimming+hurts 0 -1 -1 -1; swimming+on -1; swinging+?+me
         1 0 0 1; swinging+at 1 0 0 1; switch+off -1 0 0 -1; switched+to 0 0 0 -1; swollen+?+2 1;
         swollen+?+a -2 2 1 -2; swollen+?+after 2 0 0 1; swollen+?+and 7 1 0 2; swollen+?+as 1 0 0
         1; swollen+?+big 0 1 0 -1; swollen+?+both -1 -1 -1 -1; swollen+?+bruised -1 1 0 -2;
         swollen+?+bulging 1; swollen+?+can -1 0 0 -1; swollen+?+evening -1 -1 1 -1;
         swollen+?+glands 0 1 0 -1; swollen+?+hurts 0 0 0 -1; swollen+?+i 0 -1; swollen+?+in -1 0 0
         1; swollen+?+is 0 0 0 1; swollen+?+it 0 0 0 -1; swollen+?+metatarsophalangeal 0 1 0 -1;
         swollen+?+my 1; swollen+?+on 1 1 0 -1; swollen+?+painful 2 2 -1 -1; swollen+?+purple -2 0 0
         -1; swollen+?+really 1 0 0 1; swollen+?+red 1; swollen+?+sits 0 0 0 1; swollen+?+stiff -1;
         swollen+?+that 1 -2 -2 3; swollen+?+the -5 2 -2 -6; swollen+?+tummy 2 -1 0 2; swollen+?+up
         0 1 0 -2; swollen+?+week 0 0 0 1; swollen+?+with 1 0 0 1; swollen+?+wrist 0 1;
         swollen+above 0 0 0 -1; swollen+after -7 2 -1 -3; swollen+and 0 3 0 -3; swollen+ankles -2
         -2 0 -2; swollen+at -1 1 0 -1; swollen+bladder 1 0 0 1; swollen+blue 1 0 0 1; swollen+but
         -1 0 1 -1; swollen+by -2 -2 0 -1; swollen+cheek -1 1 0 -1; swollen+down 0 0 0 1;
         swollen+eye 1; swollen+first 0 2 0 -2; swollen+for 1; swollen+from -1 1 0 -2; swollen+gland
         -2; swollen+hard 0 -1 0 1; swollen+hot 0 1 0 -1; swollen+i -1 0 0 -1; swollen+in -1 -1 -1;
         swollen+joint 2 -1 0 3; swollen+leg 1 0 0 1; swollen+neck 0 1 0 -1; swollen+on -1 -1 -1 -1;
         swollen+painful 3 2 0 1; swollen+red 3 0 0 1; swollen+right 1 1 0 -2; swollen+round -1 1 0
         -1; swollen+scrotum 2 -1 0 2; swollen+shut 2 -1 0 2; swollen+tight 0 0 0 1; swollen+to 0 1
         0 -1; swollen+tongue 1 0 0 2; swollen+tummy 0 -1 0 1; swollen+up 5 1 -1; swollen+very 1 0 0
         1; swollen+warm 1; symptoms+?+getting 1 0 0 1; symptoms+?+my 2 0 0 1; symptoms+are 1 1 1 1;
         symptoms+have 1 -1 -2 1; symptoms+that 1 0 0 2; system+is 2 0 0 2; t+1 1; t+36 0 0 3 1;
         t+37 0 1 0 -1; table+?+morning 1 0 0 1; table+?+the -1 0 0 -1; table+?+tiles 1 0 0 1;
         table+and 2 0 0 2; table+feel 0 0 0 -1; table+onto 1 0 0 1; table+saw 6 1 -1 5; table+this
         1 0 0 1; tablet+?+a -1; tablet+?+and 1 0 0 1; tablet+?+has 0 0 0 1; tablet+?+i 1 0 0 -1;
         tablet+?+it 0 1 -1; tablet+?+monday 1 -1 0 1; tablet+?+month 1; tablet+?+my 2 2 1;
         tablet+?+never -1 -1 -1 -1; tablet+?+new 1 0 0 1; tablet+?+not -1 -1 -2 -1;
         tablet+?+pressure 1 0 0 1; tablet+?+the -1 0 0 -1; tablet+?+we 1 0 0 1; tablet+and -1;
         tablet+box 1 1 2 1; tablet+check -1 -1 -1 -2; tablet+doesnt -1 0 0 -1; tablet+for 2 2 0 2;
         tablet+from -1; tablet+i 1 0 0 1; tablet+in -1 0 0 -1; tablet+last 1; tablet+of 1 0 0 1;
         tablet+on 1 0 0 1; tablet+shes -1 -1 -1 -1; tablet+since 0 0 0 1; tablet+still 0 1;
         tablet+the 1 0 0 1; tablet+today -1; tablet+would -1 0 0 -1; tablets+?+a -2 0 0 -2;
         tablets+?+and 1 0 0 1; tablets+?+breathe 0 0 0 -1; tablets+?+by 1 0 0 1; tablets+?+can 0 -1
         -1 -1; tablets+?+day -1 -1 -2 -1; tablets+?+days 0 2 1; tablets+?+front 1 0 0 1;
         tablets+?+had -1 1 0 -1; tablets+?+half -1; tablets+?+heart 2 0 0 2; tablets+?+her 1 0 0 1;
         tablets+?+hour -1; tablets+?+i 0 0 0 -1; tablets+?+im -1 0 0 -1; tablets+?+in -2 0 2 -3;
         tablets+?+it -1 1 3 -1; tablets+?+just 0 0 0 1; tablets+?+left -1 1 0 -1; tablets+?+make -1
         0 1 -2; tablets+?+month 1 0 0 1; tablets+?+morning 1; tablets+?+my -3 -1 -2; tablets+?+not
         0 0 0 1; tablets+?+of -3 -2 -2 -3; tablets+?+one -1; tablets+?+or 1; tablets+?+paracetamol
         1 0 0 1; tablets+?+she 1 0 0 1; tablets+?+the -2 3 1 -3; tablets+?+they 0 0 0 1;
         tablets+?+think 1 -1 0 2; tablets+?+this 1 0 0 1; tablets+?+to 1; tablets+?+weeks 0 2 1;
         tablets+?+you -2 -2 -3 -2; tablets+a -1 -1 -2 -1; tablets+all 1; tablets+an -1; tablets+and
         -4 0 1 -2; tablets+are -3 -1 -1 -3; tablets+as 0 0 0 1; tablets+at 1 1 -1; tablets+but 0 -1
         -1 -2; tablets+can -1 0 1 -1; tablets+do 1 -1 -1 3; tablets+dont 2 0 0 1; tablets+down 0 0
         0 1; tablets+ever -1 -1 -1 -1; tablets+for 0 1 2 1; tablets+from 0 0 0 1; tablets+i 1 -1 0
         2; tablets+im 0 0 0 1; tablets+in 0 1 -1; tablets+instead -1 0 0 -1; tablets+last -1 1 0
         -1; tablets+left -1 0 0 -1; tablets+make -1 -1 -2 -1; tablets+not -1 0 0 1; tablets+of 0 0
         0 1; tablets+only 0 1 0 -1; tablets+out -2 -2 -2 -2; tablets+over 0 2 2; tablets+ready 1 0
         0 1; tablets+she 0 0 0 1; tablets+since 1 0 0 1; tablets+the -1 -1 -1 -1; tablets+theres 1
         0 0 1; tablets+this 2 0 0 1; tablets+to 2 1 1 2; tablets+tonight 1; tablets+two 0 4 2;
         tablets+up -2 1 3 -2; tablets+were 1 0 0 1; tablets+when 0 0 0 -1; tablets+who 0 -1 -1 -1;
         tack+?+the 1 0 0 1; tack+does 1 0 0 1; tag+?+my -1 -1 -1 -1; tag+on -1; take+?+and 0 1 -1;
         take+?+antihistamine 1 0 0 1; take+?+blood 1 0 0 1; take+?+bottle -1 0 0 -1; take+?+breathe
         2 0 0 2; take+?+every 1 -1 -2 1; take+?+for 3 0 -1 4; take+?+ibuprofen 3 1 0 3; take+?+in 2
         2 -1 -1; take+?+ive 1; take+?+look 1 0 0 1; take+?+my -1; take+?+not 2 0 0 3; take+?+of 0
         -2 -1; take+?+off -1 -1 -1 -2; take+?+own 1 0 0 1; take+?+paracetamol 1 0 0 1; take+?+so 0
         1; take+?+steps 0 1 0 -1; take+?+tablet -1 -3 -3; take+?+tablets -1 0 1 -1; take+?+to -2 -1
         -1 -1; take+a 3 0 2 3; take+anticoagulants 1 0 0 1; take+any 1 0 0 1; take+aspirin -1;
         take+blood 2 0 -1 2; take+for 2 1 1 2; take+four -1 0 0 -2; take+him -3 1 0 -3; take+his
         -2; take+hydrocortisone 1 0 0 1; take+ibuprofen -1 0 1; take+it -3 0 1 -3; take+me 4 1;
         take+my 3 2 2 5; take+naproxen 1; take+no -1 0 1 -1; take+one -3 -3 -2 -3; take+paracetamol
         1 0 0 1; take+something -1 1 0 -1; take+that -1 0 0 -1; take+the -1 -1 -2; take+their 1 0 0
         1; take+them 1 0 0 1; take+those 0 1 0 -1; take+to 2 0 -1 3; take+turns -1 0 1 -1; take+two
         -1; take+up -1 -1 -1; take+warfarin 4 0 -1 3; taken+40 1; taken+?+at 0 1 -1; taken+?+my -2
         -1 -1 -2; taken+?+overdose 2 0 -1 2; taken+?+than 1 0 0 1; taken+?+the 0 0 0 1;
         taken+?+whole 1; taken+a 1 0 0 1; taken+an 2 0 -1 2; taken+by 1 0 0 1; taken+more 1 0 0 1;
         taken+my 1 0 0 1; taken+off -1 -1 -1 -1; taken+out -2 0 2 -2; taken+with -1; takes+?+edge
         -1 1 0 -2; takes+?+for 0 0 0 1; takes+?+phone 1; takes+?+say 0 0 0 1; takes+?+to -2 -1 -1
         -1; takes+her 0 1 0 -2; takes+me 0 -1 -2 -1; takes+my 2 1 0 -1; takes+the -1 1 0 -1;
         takes+to 0 0 0 1; takes+warfarin 0 0 0 1; taking+?+bottle 0 0 0 1; taking+?+for 1 0 0 1;
         taking+?+tablets 0 -1 -1 -1; taking+a 1 0 0 1; taking+his 1 0 0 1; taking+my -1 1 0 -1;
         taking+naproxen 1 0 0 1; taking+the 1 0 -1 2; taking+them 0 0 0 -1; taking+two 1 0 0 1;
         talk+?+a -2 -1 -1 -2; talk+?+about 1; talk+?+all 0 0 0 1; talk+?+breathe 1 0 0 1; talk+?+my
         -1 -1 -1 -1; talk+?+or 0 0 0 1; talk+?+somebody -1 0 0 -1; talk+?+someone -2 -2 -3 -2;
         talk+?+stress -1 0 0 -1; talk+?+the 1 1 0 -1; talk+?+through -1 -1 -1 -1; talk+about -3 -2
         -3 -2; talk+and 1 0 0 1; talk+as 1 0 0 1; talk+at 0 0 0 -1; talk+but 1 0 0 1; talk+eat 0 0
         0 1; talk+fine 0 0 -1 1; talk+it -2 -1 -1 -2; talk+on -1 0 1 -1; talk+properly 1 1 1 1;
         talk+to -4 -1 -3 -6; talk+with -1 -1 -1 -1; talked+about 1; talking+?+a 0 0 0 1;
         talking+?+and 1 0 0 1; talking+?+her 0 1 0 -1; talking+?+me 1 0 0 1; talking+?+people 1 0 0
         1; talking+?+wanting 1 0 0 1; talking+about 2 2 0 2; talking+daft 1; talking+foolish 0 0 0
         1; talking+gibberish 1 0 0 1; talking+group -1 -1 -1; talking+like 0 0 0 1;
         talking+nonsense 2 0 -1 2; talking+normal -1; talking+normally -1 1 0 -1; talking+rubbish 3
         0 0 1; talking+therapy -1 -1 -1 -1; talking+to 1 1 2 1; talking+with 0 0 0 1; talks+to -2
         -2 -3 -1; tap+?+now -1 1 0 -1; tap+?+shoulders 1 0 -1 1; tap+?+the 0 0 0 1; tap+?+twenty -1
         0 0 -1; tap+and -1 0 1; tap+for -1 0 0 -1; tap+its 1 0 -1 1; tap+running 1 0 0 1; tap+since
         2 0 0 2; tap+the 0 0 0 1; tap+water -1 0 1 -1; tape+and -1 -1 -1 -1; tape+measure 0 0 0 -1;
         tar+?+i 1; tar+?+smell 1 0 0 1; tar+?+two 1 0 0 1; tar+and 1 0 0 1; tar+for 1 0 0 1;
         tar+like 1 0 0 1; tar+sticky 1 0 0 1; target+?+feel 0 1 0 -1; tarry+and 0 0 0 1;
         tarry+black 4; tarry+stools 1 1 1 1; taste+it 0 0 0 1; taste+of -2 0 1 -1; tastes+like 0 1
         2 -1; tastes+of -1 0 0 -1; tastes+salty 1 0 0 1; tax+return 1 0 0 1; tea+?+a -1 -1 -1 -1;
         tea+?+and 1 0 -1 2; tea+?+do -1; tea+?+for 1 0 0 1; tea+?+her 0 1; tea+?+herself 1;
         tea+?+himself 0 0 0 1; tea+?+his 1 0 0 1; tea+?+in 1 0 0 1; tea+?+on 1 0 0 1; tea+?+put -1
         1 0 -1; tea+?+the 1 0 0 1; tea+and -3 0 1 -3; tea+at 1 0 0 1; tea+but 0 0 0 -1; tea+im 1 0
         0 1; tea+is -1 0 1 -1; tea+on 1; tea+out 1 0 0 1; tea+towel 3 0 0 3; tea+towels 2 0 -1 2;
         tea+tree -1 0 0 -1; tea+with -2 0 0 -1; teach+?+aid -1 -1 -2 -1; teach+?+and 0 0 0 1;
         teach+first -1 -1 -2 -1; teacher+?+us -1 1 2 -1; teacher+here -2 -1 -1 -2; teacher+says -2
         -1 -1 -1; teaching+?+in -1; teaching+assistant 0 0 0 1; tearful+since -1; tearing+?+from 1
         0 0 1; tearing+?+pain 1 1 1 1; tearing+?+the -2 0 1 -1; tearing+interscapular 1 1 1 1;
         tears+?+crying 1 0 0 1; tears+?+no 0 1 0 -3; tears+and 0 0 0 -2; tears+when 2 0 0 2;
         teaspoon+of 1; teatime+?+shes 0 0 0 -1; teatime+and 0 1 0 -3; technique+check -1 -1 -1 -1;
         teenage+son 1 1 1; teenager+2x -1; teenager+?+years -1; teenager+has -1; teenager+is -1 -1
         -1 -1; teenagers+and -1 -1 -2; teeth+?+and 2 0 0 2; teeth+?+i 1 0 0 2; teeth+?+it 1 0 0 1;
         teeth+?+my 1 0 0 1; teeth+?+the -1; teeth+?+under 1 0 0 1; teeth+?+with -2 0 1 -2;
         teeth+and 2; teeth+are -1 -1 -1 -1; teeth+chatter 0 0 0 1; teeth+chattering -1 1 2 -1;
         teeth+going 1 0 0 2; teeth+knock 1 0 0 1; teeth+on 1 0 0 1; teeth+when 1 0 0 1;
         teething+?+loads -1 0 1 -1; teething+dribbling -2 0 1 -2; telegraph+crossword 1 0 0 1;
         telephone+the -1 0 1 -1; tell+?+i 2 2 3 2; tell+?+if 1 0 0 1; tell+?+midwife 0 1; tell+?+my
         1 0 0 1; tell+?+the -1 -1 -2; tell+?+to 1 0 -1; tell+?+what 1 0 0 1; tell+?+where -1 0 1
         -1; tell+?+whether 2 1 1 2; tell+?+which -1 -1 -1; tell+anyone 0 1 0 -4; tell+her -1 1 3
         -1; tell+him 0 1 0 -1; tell+his -1 -1 -1 -1; tell+if 1 0 0 2; tell+me 2 -2 0 5; tell+my 0 2
         1; tell+someone 1 1 0 -1; tell+the -1 -2 -3 -1; tell+when 2 1 1 2; tell+without 0 0 0 1;
         tell+you -1 1 0 -2; telling+?+i 2 0 0 2; telling+?+that 1 0 0 1; telling+?+to 3 2 2 3;
         telling+him 1 0 0 1; telling+me 3 0 -2 4; tells+me -1 1 -1; telly+?+it 0 0 1 -1;
         telly+?+never 1; telly+?+now 1 0 0 1; telly+and -1 0 1 -1; telly+as 1 0 0 1; telly+is 1 2
         1; temperature+1xx 0 1 0 -1; temperature+36 -2 1 4 -2; temperature+37 -6 5 4 -5;
         temperature+38 -3 4 -1 -2; temperature+39 3 -1 0 3; temperature+40 2 0 0 1; temperature+9x
         0 0 0 -1; temperature+?+1xx 3 0 0 1; temperature+?+37 -2 0 2 -2; temperature+?+38 5 1 0 3;
         temperature+?+39 -3 2 0 -4; temperature+?+40 1 0 0 2; temperature+?+a -2 0 1 -1;
         temperature+?+above 1 0 0 1; temperature+?+after 3; temperature+?+and 1 0 1 -1;
         temperature+?+as -2; temperature+?+but -1 0 0 -1; temperature+?+can -1 1 -1 -1;
         temperature+?+cant 0 0 0 1; temperature+?+crying 0 0 0 -1; temperature+?+drinking -2 1 -1
         -2; temperature+?+feeding 1 -1 1 1; temperature+?+hr 0 -1 1 1; temperature+?+last -2 0 0
         -1; temperature+?+no 0 1 -1; temperature+?+oxygen -1 0 1 -1; temperature+?+she 0 1 0 -1;
         temperature+?+the -3 0 1 -1; temperature+?+under 0 0 0 1; temperature+?+we -1 0 1;
         temperature+above 1 0 0 1; temperature+and 3 1 -1 -1; temperature+cant 1 -1 0 2;
         temperature+counts -2; temperature+goes 1 0 0 1; temperature+i 0 1 -1; temperature+in -1;
         temperature+is -2 1 3 -2; temperature+normal -1; temperature+of -4 3 -1 1;
         temperature+under -1 0 1 -1; temperatures+?+to 0 0 0 1; temple+?+the 1 0 0 1; temple+at 1 0
         0 1; temple+on 1 0 0 1; temps+been -1 0 0 -1; ten+?+a 1 0 0 1; ten+?+ago 1 0 0 1; ten+?+and
         -1 1 0 -1; ten+?+at 1 0 0 1; ten+?+back -1 0 0 -1; ten+?+before 1; ten+?+gone -1; ten+?+hes
         1 0 0 1; ten+?+i 1 1 1 1; ten+?+ive -1; ten+?+left -1 -1 -1 -1; ten+?+morning -1 0 1 -1;
         ten+?+my 1; ten+?+no -1 0 0 -1; ten+?+now -1 0 0 -1; ten+?+of 0 -1 1 -1; ten+?+old 1 0 0 1;
         ten+?+one 1 0 0 1; ten+?+right 1 0 0 1; ten+?+she 1 0 0 1; ten+?+since -2 1 0 -2;
         ten+?+still 2 1 1 2; ten+?+that 0 0 0 1; ten+?+the 1 0 0 2; ten+?+this 1 0 0 1; ten+?+with
         -2 1 0 -2; ten+before 1; ten+clock 1 1; ten+days -5 0 -1 -3; ten+hours 0 0 0 -1; ten+in 2 0
         0 2; ten+min 0 0 0 1; ten+mins 1 0 0 1; ten+minutes 1 2 1 1; ten+out 1 0 0 1; ten+puffs 2 1
         1 2; ten+seconds -3 0 1 -2; ten+steps 0 -1 -2 -1; ten+this -1 0 1 -1; ten+times 2 2 1 1;
         ten+weeks 0 -1 -2 1; ten+years -1 0 0 -1; tend+to -1 1 3 -1; tenderness+?+days 0 1;
         tenderness+?+one 0 0 0 -1; tenderness+?+the 0 1 -1; tenderness+at 0 1 0 1; tenderness+in 0
         0 0 -1; tenderness+over 0 0 0 -1; tennis+ball -1 1 0 -1; tennis+elbow -1 -1 -2 -1;
         tension+headache 0 1 2 -1; tension+type -1 -1 -1 -1; tent+?+keep 0 0 0 1; tent+to 0 0 0 1;
         term+?+a -1 0 0 -1; term+?+and -1 0 1; term+prednisolone 1 0 0 1; term+steroids 1 0 0 2;
         terrible+?+and 1 0 0 1; terrible+?+i 1 1 1 2; terrible+?+in 0 2 0 -5; terrible+?+on 1 0 0
         1; terrible+?+pain 1 0 0 1; terrible+back 1; terrible+colour 1 0 0 1; terrible+headache 1;
         terrible+pain 2 3 1 -2; terrible+stomach 0 0 0 1; terribly+and -1 -1 -1 -1; test+?+1x -1 0
         1 -1; test+?+a 1; test+?+day 0 1; test+?+for -2 -1 -1 -2; test+?+last 0 0 0 1; test+?+on 1;
         test+?+pain 0 0 0 1; test+?+positive 1; test+?+that 0 0 0 -1; test+?+the -1 1 2;
         test+?+thursday 0 0 0 1; test+?+two 0 0 0 1; test+?+up -1 0 0 -1; test+?+week 1 1 2 1;
         test+and 0 -1 0 1; test+but -1 0 0 -1; test+came -1 0 0 -1; test+for -1 -1 -1; test+form -1
         0 0 -1; test+how -1 0 0 -1; test+is -1 1 3 -1; test+last 1 2 3 1; test+looks -2 -1 -1 -2;
         test+now 1 0 0 1; test+pain 1; test+positive 1 0 0 1; test+results -1 -1 -2 -1; test+sharp
         0 0 0 1; test+that -1 1 -1 -1; test+to 1 0 0 1; tested+?+and -1 0 0 -1; testicle+?+a -1 0 0
         -1; testicle+?+came 1 0 0 1; testicle+?+from 1; testicle+?+its 0 0 0 1; testicle+?+up 1 0 0
         1; testicle+and 0 0 0 1; testicle+is 1 0 0 1; testicle+like -1 0 0 -1; testicle+pain 1 0 0
         1; testicle+that -1 -1 -1 -1; testicle+went 1; testicular+?+and -1 0 1; testicular+torsion
         -1 0 1 -1; tests+?+clear -1; tests+to -1 -1 -1 -1; tests+were -1; tetanus+?+ago -1 1 0 -1;
         tetanus+?+school -2 1 0 -1; tetanus+?+to 0 0 1 -1; tetanus+ages -1 1 0 -1; tetanus+booster
         0 1 0 -1; tetanus+i -1 1; tetanus+up 0 0 1 -1; tetanus+was -1 1 -1 -1; text+?+says -1 1 2
         -1; text+back -1 0 0 -1; texted+?+that 1 0 0 1; texted+goodbye 1 0 0 1; texted+me 1 0 0 1;
         texted+that 0 0 0 1; th+?+and -1 0 1 -1; th+?+i 2 0 0 1; th+?+the -1 -1 -1; th+also 1 0 0
         1; th+centile -1; th+green 1 0 0 1; th+i 1 0 0 1; th+is -1; than+1x 3 2 0 -1; than+2 -3 -1
         -1 -2; than+2x 0 -1 0 2; than+3 -1 -1 -1 -1; than+37 1 0 1 4; than+5 1 0 0 2; than+?+and
         -1; than+?+at 0 0 0 -1; than+?+but -1 0 1 -1; than+?+days -2 1 0 -2; than+?+did -2 -1 -1
         -1; than+?+ever 1 0 0 1; than+?+four 3 1 1 3; than+?+hour 1 0 0 1; than+?+hours 1 -1 0 2;
         than+?+i 1; than+?+in -1 1; than+?+looks 1 0 0 1; than+?+metre 1 0 0 1; than+?+minutes 5 1
         0 5; than+?+months 1 0 0 2; than+?+or 1 0 0 1; than+?+other 1 -1 -2 -1; than+?+recommended
         1 0 0 1; than+?+seconds 1 0 0 2; than+?+since 1 2 1 -1; than+?+size 0 0 0 1; than+?+the 0 0
         0 1; than+?+this -1; than+?+used -1 -1 -1 -1; than+?+usual 2 0 0 1; than+?+was 1 0 0 1;
         than+?+weeks -3 -3 -2 -3; than+?+would 1 0 0 1; than+a -3 1 2 -2; than+an 1 0 0 1;
         than+every 3 1 1 3; than+five 1; than+half 0 0 0 1; than+he -1 0 0 -1; than+i -2 -1 -1 -2;
         than+is 1 0 0 1; than+it 2 -1 0 2; than+me -1; than+my 1 0 1 1; than+normal 4 3; than+once
         3 1 1 2; than+one 1 0 0 2; than+the 2 0 -1 1; than+three -1 -1 -1 -1; than+two -1 0 0 -1;
         than+usual 1 3 -2 -1; than+when 1 0 0 1; than+yesterday -2 0 1 -1; than+you 1 0 0 1;
         than+~the -1; that+?+a -2 -1 -2 -3; that+?+about 0 1 2 -1; that+?+after -1; that+?+all 0 0
         0 1; that+?+already 0 0 0 -1; that+?+and 0 -1 -2 1; that+?+any 1 0 -1 1; that+?+are 1 0 0
         1; that+?+around 0 1 0 -2; that+?+at 0 1 0 -2; that+?+away 2 0 -1 3; that+?+baby 0 1;
         that+?+be 1 0 0 2; that+?+become 1 0 0 2; that+?+been 0 0 0 1; that+?+black 1 0 0 1;
         that+?+bright 1; that+?+can 0 -2 -1; that+?+cant 0 0 0 1; that+?+cold 0 -2 -1; that+?+do 1
         0 0 1; that+?+does 1 0 0 1; that+?+dont 1; that+?+drama -1 0 1 -1; that+?+enough 0 0 0 1;
         that+?+episode -1 0 1 -1; that+?+fade 0 0 0 1; that+?+family 0 1 0 -1; that+?+for -2 -1 -1
         -2; that+?+from 0 1 0 -1; that+?+getting 2 0 1 3; that+?+go 1 0 0 1; that+?+got -1 0 0 -1;
         that+?+hard 0 3 0 -7; that+?+has 1 2 1; that+?+hasnt 1 0 0 2; that+?+havent -1 1 2;
         that+?+i -3 -1 -1 -2; that+?+im -2 0 1 -2; that+?+in 2 0 0 1; that+?+into 1 0 0 1;
         that+?+is 0 3 0 -2; that+?+it -1 0 1 -1; that+?+its 1 0 0 1; that+?+know -2 -1 -1 -3;
         that+?+lasted -1 0 0 -1; that+?+like 1 0 -1 1; that+?+look -2 0 1 -2; that+?+looks 1 0 0 1;
         that+?+may -1 -1 -1 -2; that+?+me 2 2 0 1; that+?+mention -1 0 0 -1; that+?+might 0 -1 0 2;
         that+?+my -4 -2 -2 -5; that+?+near 0 0 0 1; that+?+nearly -1 0 1 -1; that+?+no 0 2 2 -1;
         that+?+normal -1 0 0 -1; that+?+not 4 2 -2 6; that+?+of -1 0 0 1; that+?+off -1; that+?+old
         -1 -1 -1 -1; that+?+on 2 2 3 2; that+?+only -1 0 0 -1; that+?+or 1 0 0 1; that+?+pops 0 0 0
         1; that+?+put 2 0 0 2; that+?+real -1 0 1 -1; that+?+red 1 -1 0 1; that+?+right -1;
         that+?+severe 1 0 0 1; that+?+she -1; that+?+show -2 1 2 -2; that+?+since -2 -1 -1 -2;
         that+?+so 0 0 0 1; that+?+started 0 0 0 1; that+?+still 1; that+?+suddenly 2 3 1;
         that+?+swollen 1 0 0 2; that+?+temperature -1; that+?+than -1 0 0 -1; that+?+the 1 2 1;
         that+?+there 2 0 0 2; that+?+theres -1; that+?+they 1 0 0 1; that+?+thing -1 0 1 -1;
         that+?+this 1 0 1 1; that+?+through 1 0 0 1; that+?+to 1 1 1 1; that+?+took 1 0 0 1;
         that+?+up -3 0 1 -2; that+?+visible 0 0 0 1; that+?+want 0 0 0 1; that+?+what -1 0 0 -1;
         that+?+when 3 0 1 3; that+?+where -2 0 1 -2; that+?+white 1 0 -1 1; that+?+wife 0 0 0 1;
         that+?+within -1 0 0 -1; that+?+woke 1 1 0 -1; that+?+wont 0 0 0 1; that+?+worse 1 -1 0 2;
         that+?+would 0 1 0 -2; that+?+yesterday -1 2 1; that+?+you 1 2 -1 -2; that+a -2 0 1 -2;
         that+about 0 1 0 -1; that+actually -1; that+age 2 0 -1 2; that+allowed 0 0 0 -1;
         that+always 0 0 0 1; that+and -1 -1 -1 -1; that+are 1 0 0 1; that+arent 4 0 0 1; that+bad
         -1 -1 -1; that+began 0 1 0 -1; that+but -1 0 0 -1; that+came 1; that+come 0 0 0 1;
         that+comes -1 1 -1; that+could 1 0 0 1; that+day 0 1; that+didnt 0 0 1 -1; that+do 1 0 0 1;
         that+documentary 0 2 4 -1; that+does 2 -1 -1 3; that+doesnt 2 1 2; that+dont 2 -1 -1 3;
         that+eye 1 1 -1; that+fade -1 0 0 -1; that+fades 0 -1 -2 -1; that+feels 0 2 0 -4; that+film
         -2 1 2 -1; that+first -1; that+gets 2 -1 0 3; that+go 0 0 0 1; that+god 1 0 0 1; that+goes
         3 0 1 3; that+had -1; that+happen 0 0 0 -1; that+has -2 -3 -2 -1; that+have 0 2 -1 -2;
         that+he 1 0 -1 1; that+her 0 0 0 1; that+hes 2 1 -1 1; that+his 1; that+hospital -1 1 2 -1;
         that+i 3 0 -1 3; that+id 1 0 0 -1; that+if 1 1; that+improve 1 0 0 1; that+in -1 -2 -3 -2;
         that+is 4 0 0 6; that+isnt 0 0 0 1; that+it 0 0 0 1; that+its 1 1 2 1; that+ive 0 0 0 -1;
         that+just -1 -1 -1 -1; that+keep -3 -1 -1 -3; that+keeps 2 0 -1 1; that+kind 0 -1 -1 -1;
         that+laugh 1 0 0 1; that+leg 1; that+legs 0 0 0 1; that+look 1 0 -1 1; that+lump 1 -1 0 2;
         that+make 1 0 0 1; that+makes 0 1 0 -2; that+matters 1 0 0 1; that+mean 1 -1 -2 1;
         that+moves 0 1 0 -1; that+mum 0 0 0 -1; that+never 0 0 0 1; that+normal 0 0 2; that+ok 2 1
         2 1; that+one 0 1; that+only -1 -1 -1; that+overdose -1 1 2; that+paracetamol 0 0 0 1;
         that+people 0 1 0 -1; that+podcast -1 0 1 -1; that+really -1 0 1 -1; that+run -1; that+same
         0 0 0 -1; that+say 0 -1 0 1; that+side -1 1 -1; that+since 1 0 0 1; that+smells 0 -1 0 1;
         that+soaks 1 0 0 1; that+somebody 0 0 0 1; that+something 1 0 -1 2; that+sounds -1 1 0 -1;
         that+spray 1 0 0 1; that+spreads 1 0 0 1; that+started 2 2 3 1; that+starts 1 1 0 -1;
         that+stay 1 0 0 1; that+stays 1 0 0 2; that+stop -1 0 0 -1; that+stops -1 0 1 -1;
         that+tablets 1 0 0 1; that+tell 2 2 1; that+the 1 1 1 2; that+theres 0 1 0 -1; that+they 0
         0 0 1; that+to 0 0 0 -1; that+today 0 1; that+travels 1; that+true -1 0 1 -1; that+turns
         -1; that+usually -1 -1 -2; that+ward 1 0 0 1; that+was -2 0 4 -2; that+way -4 -4 -4 -3;
         that+we -1 0 0 -1; that+went 2 0 -1 2; that+will 1 0 0 1; that+with -2 0 1 -2; that+woman 0
         1 0 -1; that+wont 2 1 3 2; that+works 0 0 0 -1; that+worth 1 0 0 1; that+would 2 0 0 2;
         that+you -1 -2 -1 1; thats+?+a -2 0 1 -2; thats+?+bigger 0 0 0 1; thats+?+i 2 2 1;
         thats+?+lot 0 1 0 -2; thats+?+me 1 0 0 2; thats+?+my 0 0 0 1; thats+?+only -1 1 0 -1;
         thats+?+out 0 0 0 -1; thats+?+round 1 0 0 1; thats+?+since 0 1; thats+?+this 1 0 0 1;
         thats+?+you 1 -1 -2 1; thats+a 1 2 1; thats+all 1 2 1 -1; thats+been 0 0 0 -1; thats+for 1
         0 0 1; thats+getting 1 0 0 1; thats+going 1 0 0 1; thats+it 1 0 0 1; thats+just -1 0 1 -1;
         thats+making 0 0 0 1; thats+normal -1 0 1 -1; thats+not 0 0 2; thats+ok 1; thats+the -3 0 0
         -2; thats+what -1 -1 -1 -1; the+1x 0 -2 -1 1; the+2 -2 -1 -1 -2; the+2x -1 -1 -1 -2; the+3
         2 0 -1 2; the+4 1 0 0 1; the+42 1 0 0 1; the+4x 0 0 0 1; the+5x 1 0 0 1; the+6 -2 0 0 -1;
         the+7 1; the+8x 0 0 0 -1; the+9 -2 -1 -1 -2; the+9x -1 -1 -1 -2; the+?+1xx 1 0 0 1; the+?+2
         -1; the+?+2x -1; the+?+38 0 0 0 1; the+?+4 0 -1 -1 -1; the+?+a 2 -1 0 2; the+?+abdomen 0 0
         0 1; the+?+about -2 0 -2 -1; the+?+absorber -1 0 0 -1; the+?+after 1 3 3; the+?+again -2 0
         1 -1; the+?+aid -1 0 1 -1; the+?+air -1 0 1 -2; the+?+aisle -2 -1 -1 -2; the+?+alarm -1 1 3
         -1; the+?+all -2 -1 1; the+?+already 1 0 0 1; the+?+also 1; the+?+always -1; the+?+amount
         -1 1 2 -1; the+?+an 1 1 0 -1; the+?+and 6 2 2 5; the+?+antibiotic 1 1; the+?+any 1 2 1 -1;
         the+?+anymore 1 0 0 1; the+?+app -1 -1 -1 -1; the+?+appointment -2 0 1 -2; the+?+are 2 2 0
         1; the+?+area 2 1 1 2; the+?+arent 1 0 0 1; the+?+arm -1 -1 -2; the+?+around 1 0 -1 1;
         the+?+as -3 -1 0 -3; the+?+asked -1 -1 -1 -1; the+?+at -4 0 1 -2; the+?+away 1 0 -1 2;
         the+?+back -1 -1 1; the+?+bag 1 0 0 1; the+?+band 3 1 1 2; the+?+bars 0 1 0 -1;
         the+?+battery 1 0 0 1; the+?+be -3 -2 -1 -2; the+?+because 1 0 -1 1; the+?+been 0 1 1 1;
         the+?+before 3 0 1 3; the+?+behind 0 0 0 1; the+?+bell 1 0 0 1; the+?+below 1; the+?+beside
         1 0 0 1; the+?+between -1 -2 -3 -1; the+?+bike 1 0 0 1; the+?+bill -1 1 3 -1; the+?+bit 1 0
         0 1; the+?+blades 1 0 0 1; the+?+blood -2 -1 -1 -2; the+?+boiler 1 0 0 1; the+?+bone -1 1 0
         -1; the+?+book 0 0 1 1; the+?+boot 1 0 0 1; the+?+both -1 -2 -1; the+?+bowl 2 -1 -2 2;
         the+?+box -1 -2 -3 -1; the+?+breathe -1; the+?+broke -2 -1 -2 -2; the+?+bug 0 1 0 -2;
         the+?+bulging 1; the+?+bumps 0 0 0 1; the+?+bunk -1 0 0 -1; the+?+burn -1 -1 -1 -1;
         the+?+burned -1 0 1 -1; the+?+bus -1 -1 -1 -2; the+?+but -2 -1 -2; the+?+button -3 0 3 -1;
         the+?+by -1 1 -1 1; the+?+cabinet 1; the+?+calf 0 0 0 1; the+?+call 2 0 -1 1; the+?+came -4
         0 0 -5; the+?+camp 0 0 0 1; the+?+can -1 2 2 -2; the+?+cancer -1 -1 -1 -1; the+?+cant -1 0
         1 -1; the+?+care 1 0 0 1; the+?+carriageway 0 0 0 1; the+?+cat -1 0 1 -1; the+?+caught 2 0
         -1 2; the+?+cause -1 -1 -1; the+?+centre -1 0 0 -1; the+?+changed -1 0 1; the+?+chemist -1
         0 0 -1; the+?+chest -1 -2 -1 -1; the+?+clean -2 1 2 -1; the+?+cleaned -1 0 0 -1;
         the+?+cleaner 1 0 0 1; the+?+clinic -3 -2 -3 -3; the+?+clock 1; the+?+closed -1 0 0 -1;
         the+?+club -2 0 1 -2; the+?+cold 1 -1 0 1; the+?+come -3 -1 -2 -3; the+?+comes 1 1 -1;
         the+?+coming 0 0 0 1; the+?+cord 2 0 0 2; the+?+cough -1; the+?+could -2 -1 -1 -1;
         the+?+counter -1 1 0 -1; the+?+couple -1 -1 0 1; the+?+course 0 0 0 -1; the+?+cream -1 -1
         -1 -1; the+?+cried -2 0 1 -2; the+?+crossword 3 0 -1 3; the+?+day -3 2 0 -3; the+?+deck 0 0
         0 1; the+?+department -1 -1 -1 -1; the+?+detector 1; the+?+devil 2 0 0 2; the+?+did 0 -1 -2
         1; the+?+didnt 0 0 0 1; the+?+disc 1 0 0 1; the+?+do -1 -1 -1 -2; the+?+doctor -1 -1 -1 -1;
         the+?+doesnt 1 0 -1 1; the+?+doing 2 1 1 2; the+?+dont 0 0 0 1; the+?+door -4 3 2 -4;
         the+?+dose 1 2 0 1; the+?+dosette 1 0 0 1; the+?+down 5 0 -1 4; the+?+drill -1 0 1 -2;
         the+?+drink 0 -1 -2 1; the+?+drinking 0 1 -1; the+?+drop -1 1 2 -1; the+?+dropped 1 0 0 1;
         the+?+drops -1 0 1 -1; the+?+dry 1 -1 -1 3; the+?+during 0 0 1 -2; the+?+eating -2 1 0 -2;
         the+?+edge 0 0 0 1; the+?+effects -1 -1 -2 -1; the+?+eleven 1 0 0 1; the+?+end -2 1 2 -1;
         the+?+exercises -1 -1 -2; the+?+fan -1; the+?+feeding 1 0 0 1; the+?+feel 0 -1 0 1;
         the+?+fever -1 -2 -1; the+?+few -2 -1 -1 -1; the+?+field 0 0 0 1; the+?+fine -2 2 1 -2;
         the+?+finger -1 0 -2; the+?+first 1 -2 -4 1; the+?+five 2 0 0 1; the+?+flame 1 0 0 1;
         the+?+flicked 0 0 0 -1; the+?+flight 1 0 0 -1; the+?+floor 3 -1 -1 3; the+?+flu 0 1 0 -1;
         the+?+following 0 0 0 1; the+?+for -2 4 2 -4; the+?+form -1 -1 -1 -1; the+?+found 1 0 0 1;
         the+?+four -1; the+?+frame 1 1 1 3; the+?+from -2 -3 -4 2; the+?+garden 2 0 0 2; the+?+gel
         -2 0 1 -2; the+?+gets -2 0 1 -2; the+?+getting 1 0 0 1; the+?+go -1; the+?+goes -2 1 3 -2;
         the+?+going -1 1 0 -3; the+?+gone 2 1 1 1; the+?+got -1 0 1 -1; the+?+growing -1 -1 -1 -1;
         the+?+had -2 -2 -1 -2; the+?+hair -1 0 0 -1; the+?+half 3 -1 -1 4; the+?+hall -1 0 1 -1;
         the+?+hand 0 -1 0 1; the+?+handle -1 0 0 -1; the+?+happy -1 0 0 -1; the+?+hardly 0 0 0 -1;
         the+?+has 0 2 2 -2; the+?+hasnt 1 0 0 1; the+?+hatch 1 1 1 1; the+?+have 2 2 3 3;
         the+?+havent 1 0 0 1; the+?+he -1 1 2; the+?+head 0 0 0 1; the+?+headache 1 0 0 1;
         the+?+heart 1 0 0 1; the+?+heater 1 0 0 1; the+?+heating -2 0 1 -2; the+?+held -1 0 1 -1;
         the+?+her -2 -1 -1 -1; the+?+here 1 1 1 2; the+?+hes 1 2 0 1; the+?+his 1 0 0 1; the+?+hit
         -2; the+?+home 1 -1 -1 3; the+?+hot -1 1 0 -2; the+?+hour -1 1 1; the+?+hours -3 0 1 -2;
         the+?+how 2 1 1 2; the+?+hr 0 0 0 1; the+?+hurts 1 3 1 -2; the+?+i 6 3 2 2; the+?+if -3 -2
         -1 -2; the+?+im -1 0 3 -1; the+?+in -1 1 5 -1; the+?+infection -1 -1 -1; the+?+inhaler 1 0
         0 1; the+?+injuries 0 0 0 -1; the+?+inside 3 0 -1 1; the+?+insists -1 0 1 -1; the+?+instead
         2 0 0 1; the+?+intense 1 0 0 1; the+?+into 0 1 2 1; the+?+is 1 -2 -1 1; the+?+isnt 0 3 0 1;
         the+?+it 2 2 1 2; the+?+itchy -1 1 0 -1; the+?+its 1 1 -1 1; the+?+ive 0 -1 1; the+?+jab -2
         1 3 -2; the+?+joint -1 1 0 -1; the+?+just 2 3 1; the+?+keeps 1 -1 -1 3; the+?+kept 1 0 0
         -1; the+?+key 3 0 -1 3; the+?+knocked 1; the+?+last 1 -1 1 1; the+?+lasting 1 0 0 1;
         the+?+lasts 1 0 0 1; the+?+lead 0 0 0 1; the+?+left 1; the+?+leg -2 0 0 -2; the+?+legs -2 2
         2 -2; the+?+lend -1 -1 -1 -1; the+?+letter -1 -1 -1 -1; the+?+lift 1 0 0 1; the+?+like -1 1
         0 -2; the+?+line 0 3 1 -2; the+?+lino 1 0 0 1; the+?+lips -1 -1 -1 -1; the+?+list -1 -2 -3
         -1; the+?+lost 0 0 0 -1; the+?+lot -1 -1 -1 -1; the+?+lotion -1 1 2 -1; the+?+lower 1 1;
         the+?+machine -1; the+?+made -2 0 1 -2; the+?+make 2 1 1 2; the+?+malleolus 0 1 0 -1;
         the+?+man -1 -1 1 -1; the+?+many 1; the+?+marathon -1; the+?+massive 2 0 0 2; the+?+match
         -2 -1 -1 -1; the+?+may 1 1 2 1; the+?+medical 0 0 0 -1; the+?+meds -1; the+?+moment 1 0 0
         1; the+?+monitor -1 0 1 -2; the+?+monoxide 2 0 0 1; the+?+move -1 -1 -1 -2; the+?+moves 1 0
         0 1; the+?+mr 1 0 0 1; the+?+my 3 1 3 4; the+?+names 0 0 0 1; the+?+neck 1 0 0 1;
         the+?+never -1 -1 -2 -1; the+?+new 2 0 0 1; the+?+next 2 0 0 2; the+?+no 0 2 1;
         the+?+nobody 1 0 -1 2; the+?+not -3 1 3 -2; the+?+note -1 -1 -1 -1; the+?+nothing -1 0 1
         -1; the+?+now 2 -1 -1 3; the+?+nurse -1 -3 -3 -1; the+?+of -2 0 2 -2; the+?+off -3 2 2 -3;
         the+?+office 1 -1 -2 1; the+?+ok -2 0 1 -1; the+?+on -3 0 0 -2; the+?+once -1 -1 -1 -1;
         the+?+one 3 1 -1 2; the+?+ones -1 0 1 -1; the+?+only 0 0 -2 -1; the+?+onto 1 1 1 1;
         the+?+operation 0 -2 -2 1; the+?+or 1 -2 -2 2; the+?+out 2 -1 -3 2; the+?+over 3 1 1 3;
         the+?+pain 0 0 0 1; the+?+painful 4 1 0 -1; the+?+paper 2 -1 -1 3; the+?+parking -1;
         the+?+part -3 0 -1 -3; the+?+party -1; the+?+passage 1; the+?+patches 0 0 0 -1; the+?+path
         -1 1 2 -1; the+?+pen 2 0 0 2; the+?+pink 1 0 0 1; the+?+pipe 1 0 0 1; the+?+pitch -1;
         the+?+place 0 2 1 -1; the+?+plan -1 -1 -1 -1; the+?+pm -1 -1 -1 -1; the+?+pods -1 0 1 -1;
         the+?+poison 2 0 -1 2; the+?+poo -1 0 0 -1; the+?+pool 2 0 -1 2; the+?+position -1;
         the+?+pregnancy 1; the+?+pressure 0 -1 -1 -1; the+?+print 0 0 0 -1; the+?+probe 2;
         the+?+properly -1 1 0 -1; the+?+pulled 2; the+?+pump 1 0 0 1; the+?+put 0 1 -2 -4;
         the+?+question 2 0 -1 2; the+?+queue -4 0 1 -2; the+?+ran 1 0 0 1; the+?+rattles 0 0 0 1;
         the+?+ray 1 0 0 1; the+?+rd 2 0 -1 1; the+?+reaching 1; the+?+ready 3 0 -1 2; the+?+really
         -1 0 0 -1; the+?+remote 1 0 0 1; the+?+review 0 0 0 -1; the+?+right 0 0 0 -1; the+?+ring 1
         0 0 1; the+?+risk -1 -1 -1 -1; the+?+roll 2 0 0 2; the+?+rolled 1 0 0 1; the+?+room -2 1 1
         -3; the+?+round 3 0 0 1; the+?+run 3 1 1 2; the+?+running 1 0 0 2; the+?+s -2 -1 -2 -2;
         the+?+sachet 1 0 0 2; the+?+said -2 -1 -1 -3; the+?+same -2 1 3 -2; the+?+saturday 1 0 0 1;
         the+?+saw 1 0 -1 1; the+?+say 1 0 0 1; the+?+says -3 -3 -3 -2; the+?+screaming 0 0 0 1;
         the+?+seat 1 1 -1; the+?+seems 2 0 -1 2; the+?+sees 0 0 0 1; the+?+send -1 0 0 -1;
         the+?+service -1 -1 -2 -2; the+?+settled 0 1 0 -2; the+?+seven -3 -1 -2 -2; the+?+she 0 3 1
         -1; the+?+shed -1 -1 -1 -1; the+?+sheet -1 2 0 -2; the+?+shelf -1 0 0 -1; the+?+shes 1;
         the+?+shop 2 0 0 1; the+?+shots 0 1; the+?+should 0 0 0 1; the+?+shoulder 0 0 0 -1;
         the+?+shows 1 0 0 2; the+?+shut 2 1 1 1; the+?+sick 0 0 0 1; the+?+side -1 -1 -2 1;
         the+?+since 4 3 -1 2; the+?+site -1 0 1 -1; the+?+size -2 0 0 -1; the+?+skin 1 0 0 1;
         the+?+slot 1 0 0 1; the+?+smoke -1 0 0 -1; the+?+snap 0 0 0 1; the+?+soaked 1 0 0 1;
         the+?+sometimes -1 0 0 -1; the+?+sort -2 0 1 -1; the+?+split -1 0 0 -1; the+?+spot 2 0 -1
         3; the+?+spray -1 0 1; the+?+spread 0 1 0 -1; the+?+stair 1 0 -1 1; the+?+stand 2 1 1 2;
         the+?+started -1; the+?+station 1 0 0 1; the+?+step -2 -1 -2 -2; the+?+still 0 0 -2 -1;
         the+?+stomach 0 0 0 1; the+?+stopped 0 0 1 -1; the+?+store -1 0 1 -1; the+?+storey 1 0 0 1;
         the+?+stove 3 1 0 3; the+?+straight -3 0 0 -1; the+?+street -3 -1 -1 -3; the+?+strength 1 0
         0 1; the+?+stretches 0 0 1 -1; the+?+strike 1 0 0 1; the+?+stuff 1 -1; the+?+sucking 2 0 -1
         2; the+?+sugars 1 0 0 1; the+?+sunday -1 1 0 -1; the+?+suppose -2 1 2 -1; the+?+swollen -1
         1 0 -1; the+?+table -1 0 1; the+?+tablet 1 0 0 -1; the+?+tablets -1 1 2; the+?+take 1 0 0
         1; the+?+tea -2 1 3 -2; the+?+telling 1 0 0 1; the+?+temperature 0 1 0 -1; the+?+ten -1 0
         -1 -2; the+?+terrible 1 0 0 2; the+?+test 0 0 1 -1; the+?+th 0 -3 -3; the+?+than -1 1 0 -1;
         the+?+thats 2 0 0 2; the+?+the 4 1 0 4; the+?+then -1 0 1 -1; the+?+there 0 0 0 1;
         the+?+theres 1 -1 0 2; the+?+thermometer 1 0 0 2; the+?+they 1 -1 0 1; the+?+theyre -2 -1
         -1 -2; the+?+thing 3 0 1 4; the+?+third -2 -1 -1 -1; the+?+this 5 2 -1 4; the+?+three 2 -1
         0 3; the+?+threw 1 0 0 1; the+?+throat -1 0 0 -1; the+?+throwing 1 0 0 1; the+?+thrown 0 0
         0 1; the+?+thursday 0 0 0 -1; the+?+tightness -1 0 0 -1; the+?+tiles 1 0 0 1; the+?+till 1
         0 0 1; the+?+time 6 4 2 4; the+?+tip -1; the+?+to 1 1 -1 1; the+?+today -3 1 2; the+?+toes
         -1; the+?+toilet 0 1 0 -1; the+?+told 0 -1 -1 -2; the+?+tomorrow -1 1 2; the+?+too -1 0 0
         -1; the+?+took 0 2 2 -1; the+?+touches 1 0 0 1; the+?+touching 0 0 0 -1; the+?+towel 1 0 0
         1; the+?+toy 1 0 -1 2; the+?+training -1; the+?+treatment -1 -1 -1 -1; the+?+tree 1 0 0 1;
         the+?+trimester 1 1 0 -1; the+?+trimmer 1 0 0 1; the+?+tummy 1 0 0 1; the+?+turned 0 0 0 1;
         the+?+twelve 0 1 0 -2; the+?+twice 2 1 0 1; the+?+two -2 0 -2 -3; the+?+under 1 -1 0 1;
         the+?+unit -2 0 -2 -1; the+?+until 0 1 0 -2; the+?+up -7 -2 -2 -6; the+?+vein 1 0 0 1;
         the+?+visit -1 -1 -1 -1; the+?+visitor 1 0 0 1; the+?+vomiting 1 0 0 1; the+?+w -1;
         the+?+walking -2 -1 -1; the+?+wanted 1 0 0 1; the+?+wants -1 -1 -1 -1; the+?+ward 0 0 0 1;
         the+?+was 0 0 5 1; the+?+wash -1; the+?+washed -1 1 0 -1; the+?+watching 1 1 -1;
         the+?+water 2 -2 -2 2; the+?+way 0 1 2 1; the+?+we 4 1 0 4; the+?+wednesday 2 0 0 2;
         the+?+wee -1 0 1 -1; the+?+week -4 0 2 -3; the+?+weeks 0 1 0 -1; the+?+well 1 0 0 1;
         the+?+went -2 1 2; the+?+were 3 0 0 1; the+?+what -1 1 0 -1; the+?+wheeler 1 0 0 1;
         the+?+when 0 -1 -4 -1; the+?+which -3 -1 0 -3; the+?+while 0 0 0 1; the+?+white 1 0 0 1;
         the+?+who 1 0 0 1; the+?+window 1 0 0 1; the+?+with 2 1 3 3; the+?+without 1 1 1 2;
         the+?+woke -2 0 1 -1; the+?+woman -1 0 0 -1; the+?+wondering 1 0 0 1; the+?+wont -1 1 0 -1;
         the+?+word 1 0 0 2; the+?+wording -1 0 1 -1; the+?+words 1 0 0 1; the+?+worse 0 -2 -1;
         the+?+would -1 -2 -1 -1; the+?+written 1 0 0 1; the+?+year -2 -2 -3 -3; the+?+yes 2 0 0 1;
         the+?+yesterday 0 -1 0 1; the+?+you -1 1; the+?+~i 1 0 0 1; the+?+~out 1 0 0 1; the+abdomen
         1; the+ache 0 0 0 1; the+adrenaline 2 1 1 2; the+afternoon 0 -2 -1; the+air 2 0 1 3;
         the+airport 0 2 1 -1; the+airway 1; the+alarm -1; the+allotment -3 0 2 -3; the+ambulance -1
         -1 -2; the+angina 0 0 0 1; the+ankle 1 -2 -1 1; the+anniversary -1 -1 -1 -1; the+annual -1;
         the+antibiotics -1 -3 -2 -1; the+app -1 -1 -4 -1; the+appointment 1 0 0 1; the+archers 1 1;
         the+area -2 2 1 -2; the+arm 0 0 -1 1; the+armchair 2 0 0 2; the+armpit 1 0 0 1; the+arms 2
         0 0 2; the+arsenic -1 0 1; the+attic 1 0 0 1; the+autumn 0 -1 -2 -1; the+awning 1 0 0 1;
         the+baby 4 4 1 2; the+babys 2 2 0 1; the+back 3 -1 -4 3; the+bacon 1 0 0 1; the+bad -1 -1
         -1 -1; the+ball -2 0 0 -1; the+band -1 -1 -1 -1; the+bank 0 1 1 1; the+barbecue 0 2;
         the+barn 2 0 -1 2; the+barrier 3 0 -1 3; the+bath 2 1 2 1; the+bathroom 3 0 0 5; the+bbq 1
         0 0 1; the+beach -2 0 1 -2; the+bed 3 0 -2 3; the+bedding -1 0 1; the+bedroom -1 -1 -1 -2;
         the+been -1; the+beeper 1 0 0 1; the+belly -2 -1 -2; the+bench 1 0 0 1; the+best -2 2 4 -1;
         the+big 2 0 2 3; the+bill -2 -2 -3 -1; the+bills -1 -1 -1 -1; the+bins 3 1 1 3; the+birth 1
         0 0 1; the+bit -1 0 1 -1; the+black -2 -1 -1 -2; the+blackout -1 -1 -1 -1; the+bladder -1 0
         1; the+blanket 1 0 0 1; the+bleeding 0 0 0 1; the+blind -1 0 1 -1; the+blister -1 -1 -1 -1;
         the+bloke -1 1 2 -1; the+blood -2 -1 -1 -2; the+bloods 1 0 0 1; the+blue 1 0 -1 1; the+body
         -2 1 3 -1; the+boiler 2 0 -1 2; the+bone 1 0 -1 3; the+bones 2 0 0 2; the+bonfire 1 0 0 1;
         the+booster -1 -1 -1 -1; the+boot 0 2 1 -1; the+boots -2 0 0 -1; the+boss 0 0 0 -1;
         the+bottle 1 0 0 1; the+bottom 3 1 1 2; the+bowl -2 -1 -1 -1; the+box 1 0 0 2; the+boys 1
         1; the+brain -1 -1 -1 -1; the+branch -1 0 0 -1; the+bread 1 -1 0 1; the+breast -1 0 1;
         the+breastbone -1 0 1 -1; the+breathe -1 -1 -1 -1; the+bridge 3 1 0 3; the+brown -1;
         the+bruise -1 0 1 -1; the+bucket 1 0 0 2; the+bug 1 0 0 1; the+bulge 1 0 0 1; the+bunk 0 1;
         the+burn 1 0 0 1; the+burns -1 0 0 -1; the+bus -2; the+button 1 0 0 1; the+cabin -1 1 0 -1;
         the+calf -2 1 1 -3; the+camera -1 -1 -1 -1; the+camper 1 0 0 1; the+canal 1 0 0 1;
         the+cancer 1 0 0 1; the+car -2 1 4; the+caravan 1 0 0 1; the+carbon 2 0 0 1; the+card 1 0 0
         1; the+care -1 -1 -2; the+carer 1 0 0 1; the+carers 1; the+carpet -1 0 1; the+cashew 0 0 0
         1; the+casualty 1 0 0 1; the+cat 5 0 0 6; the+catheter 0 -1 -2 1; the+cats -1 0 1 -2;
         the+ceiling 1 0 0 1; the+cereal 1 0 0 1; the+chair 2 0 -1 2; the+chance -1 -1 -1 -1;
         the+changing 1 0 0 1; the+cheese -2 0 1 -2; the+chemist -4 1 1 -5; the+chest -1 1 0 -2;
         the+chills 0 1; the+chip 1 -1 -2 1; the+chiropodist -1 0 1 -1; the+chisel 1 0 0 1;
         the+choir -2 -1 -1 -1; the+choking -1 -1 -2; the+church -1 1 2; the+cistern 1 0 0 1;
         the+clappers 0 0 0 1; the+climbing -1 0 0 -1; the+clip 1; the+clock -1 0 0 -1; the+clocks
         -1 0 1 -1; the+co 1; the+code -2 -2 -3 -2; the+codeine 0 1 1 1; the+coffee -3 0 1 -3;
         the+coil -1 -1 -1 -1; the+coke -1 -1 -1 -1; the+cold -6 1 2 -7; the+color 0 0 0 1;
         the+colour 2 0 -1 1; the+comb -1 1 2 -1; the+combined 0 0 0 -1; the+commode 1 0 0 1;
         the+computer -1 -1 -1 -2; the+condom -2 3 0 -1; the+consultant -1 0 0 -1; the+cooker 2 0 -1
         1; the+copay -1 -1 -1 -1; the+cord 1 0 0 1; the+corner 3 2; the+corners -1 -1 -2;
         the+corridor 1 0 0 1; the+cot -2 0 1 -1; the+cottage -1 0 1; the+couch -2 0 1 -2; the+cough
         -1 0 1; the+council 1 0 0 1; the+counselling -1 -1 -1 -1; the+counter 0 1 3 -1; the+covid
         -1 -1 -1 -1; the+cream -1 -3 -3 -1; the+crossword 2 0 0 2; the+cruise 2 1 -1; the+cuff 2 1
         1 2; the+cupboard 0 0 0 1; the+curry 0 0 0 1; the+curtains 1 0 0 1; the+cushion 1 0 0 2;
         the+cut 4 1 1 4; the+dairy 1; the+dam 1 0 0 1; the+dark 1 0 0 -1; the+date -1 -1 -2 -1;
         the+dates -1 -1 -1 -1; the+day 0 -2 0 -1; the+deadline -1 -1 -1 -2; the+death -1 0 1 -1;
         the+decking -2 0 1 -2; the+dental -1 0 0 -1; the+dentist 2 -1 0 3; the+depot 0 1 -1 -1;
         the+devil 1; the+dialysis -1 -2 -3 -1; the+diaper -2 -1 -1 -2; the+diazepam 0 0 0 1;
         the+difference -2 -2 -3 -1; the+dinner 0 0 0 1; the+discharge -1; the+dishwasher -1 0 0 -1;
         the+district -1; the+dizziness -1 0 0 -1; the+doctor -3 -2 -3 -3; the+doctors -1 -1 -1;
         the+dog 4 -1 -1 3; the+dogs 0 0 0 1; the+door 5 2 0 2; the+dorm 0 1 0 -1; the+dorms 0 0 0
         -1; the+dosette -1 -1 -2 -1; the+drain 1 0 0 1; the+drawer 1 1 1 1; the+dressing 4 1 0 4;
         the+driving -1 -1 -1 -1; the+dual 0 0 0 1; the+duvet 1 0 0 1; the+dvla -1 -1 -2 -1; the+ear
         0 3 1; the+early 1 1 1 1; the+ears 1 0 0 1; the+ectopic -1; the+eczema -1 1 3 -1; the+edge
         1 1 -1; the+edges 1 1 -1; the+elbow -1 1 2 -1; the+electric -2 1 3; the+emergency 0 1 0 -1;
         the+end -1 -2 -1 -1; the+engine 1 0 0 1; the+epilepsy -1 -1 -2 -1; the+epipen 1; the+er 1
         -1 -2 1; the+essay 1 0 0 1; the+evening -1 0 1 -2; the+evenings -2 -1 -2 -1; the+exhaust 1;
         the+express 1 1 1 1; the+eye 1 1 -1 1; the+eyeball 3 0 -1 3; the+eyebrow -1 1 0 -1;
         the+eyelid -2 -1 -1 -2; the+face 3 -2 -2 3; the+fairies -1 -1 -1 -1; the+family -1 -1 1 -2;
         the+fast 1 1 2 1; the+fence -1 -2 -2 -2; the+ferry -1 1 2 -1; the+festival 1 0 0 1;
         the+file -1 0 0 -1; the+film -2 0 1 -1; the+finger 0 -1 -2 1; the+finish 1 0 0 1; the+fire
         0 0 0 1; the+first 2 2 3 1; the+fits -1 -1 -1 -1; the+flame 0 0 0 1; the+flat 1 -1 0 2;
         the+fleshy 0 1; the+flight 3 1; the+floor 4 1 0 4; the+flozin 0 0 0 1; the+flu -2 -1 -2 1;
         the+fluid 0 0 0 1; the+foil -1 0 0 -1; the+follow 0 -1 -1 -1; the+fone 0 1 2 1; the+foot 1
         0 -1 2; the+football -4 -1 -1 -2; the+forearm -1 2 -1 -2; the+forearms 1 0 0 1;
         the+forehead -1 1 2 -1; the+fork 1 0 0 1; the+form -1 -1 -2 -2; the+forty -1; the+four -1;
         the+fourth 1 0 0 1; the+freezer -2 -1 -1 -3; the+freezing -1; the+fridge 1 3 3 1;
         the+frozen -1 -1 -1 -1; the+gadget 0 0 0 1; the+galley -1; the+garage 4 1 0 4; the+garden 2
         1 0 3; the+gardening 1 0 0 1; the+gas 1 -1 -1 -1; the+gate -2 -1 -1 -1; the+gaviscon 1 1 2
         1; the+general -1 0 0 -1; the+genitals 1 0 0 1; the+gents -1 -1 -1; the+girl -1 1 0 -1;
         the+glass 3 0 2 1; the+glue -1 0 0 -1; the+good 0 1 0 -1; the+gp -1 -2 -3 -1; the+gps -1 0
         0 -1; the+grandma 1 0 0 1; the+grass 1 1 1 1; the+greenhouse 0 0 0 1; the+groin 2 2 1 1;
         the+ground 2 0 -1 3; the+gum 0 0 1 -1; the+gun 1 -1 -2 1; the+guy 0 0 0 -1; the+gym -1 -2 0
         -2; the+hair 2 0 -1 2; the+half -1; the+hall 1 0 0 1; the+halls 0 -1 1; the+hallway -1 0 1
         -1; the+hammer 2 0 0 2; the+hand -1 0 -1 -3; the+head 7 0 -2 8; the+headache -1 0 1 -2;
         the+health 1 0 -1 1; the+heater 2 0 -1 1; the+heath 1 0 0 1; the+heating 0 0 0 -1;
         the+hedge 2 0 0 2; the+heel -2 -1 0 -1; the+high -2 -1 -1 -2; the+hike 0 0 0 1; the+hill
         -1; the+hip 0 0 0 1; the+hob 0 0 -1 1; the+home 2 2 0 2; the+hoover -1 0 1 -1; the+horse 3
         0 -1 3; the+hosepipe -2 0 1 -2; the+hospital -2; the+hostel 0 1; the+hot -2; the+hotel 1 0
         0 1; the+hour 0 1 -1; the+house 0 0 0 -2; the+hurling -1; the+ice 1 1 1 2; the+implant -1
         -1 -1 -1; the+infirmary -1 0 0 -1; the+inhalers 1 0 0 1; the+injection -3; the+inside -1 0
         1 -1; the+internet 0 -1 0 1; the+iron -3 0 3; the+itching 1 0 0 1; the+jaw 1 0 0 1;
         the+jeans 0 1; the+jerking 1 0 0 1; the+joints -2 -1 -1 -2; the+juice 2 0 -1 3; the+kebab 1
         0 0 1; the+kerb 1 1 1 1; the+kettle -1 -1 -2 -1; the+key 1 0 0 1; the+keys 1 0 -1 1;
         the+kicks 2 2 1 -1; the+kids 1 3 3; the+kitchen 2 -1 -1 2; the+knee 1 3 1 -1; the+knife 2 0
         0 2; the+knuckle -1 2 2 -2; the+label -3 -1 -1 -2; the+labour -1 0 0 1; the+lad -1 0 0 -1;
         the+ladder 2 0 0 1; the+lamp 1 0 0 2; the+landlord 1 1; the+last 1 -4 -3 3; the+lateral 0 1
         0 -1; the+leaflet 0 -1 -1 -1; the+least 5; the+leaves 3 0 0 1; the+left 2 -2 -2 4; the+leg
         1 1 2 2; the+legion 0 0 0 -1; the+legs -1 -1 -2 -1; the+letter -1 -1 -2 -1; the+letters 1 1
         2 1; the+level 0 1 1 2; the+library -1 -1 -1 -1; the+lid -1 1 0 -1; the+lids -1 0 0 -1;
         the+life -2 -1 -1 -1; the+light 3 -1 -1 4; the+limb 2 1 1 2; the+lino 2 0 0 2; the+lips 0 0
         2 1; the+liquid -2 -1 -1 -2; the+list -1 -1 -1 -1; the+living -1; the+lobe -1 -1 -1 -1;
         the+lodger 1 0 0 1; the+loft 1 1 1 1; the+log 1 0 0 1; the+long 1 0 0 1; the+look 1 0 0 1;
         the+lot 1 0 -1; the+lotion -1 0 1 -1; the+lower 2 0 0 1; the+lump -1 -1 -1 -2; the+lung -2
         -1 -1 -2; the+m 1 0 0 1; the+mains 1 0 0 1; the+mall 0 0 0 1; the+man 4 0 0 5; the+market
         -1 -1 -1; the+marks 0 0 0 -1; the+marmalade 0 -1 -2 1; the+mat 1 0 0 1; the+match 1;
         the+maternity 0 1; the+mean -1 1 2 -1; the+medical 0 0 0 1; the+medicine 1 0 0 1;
         the+memory -1 -1 -1 -1; the+menopause -2 -3 -2 -2; the+metal 1 0 -1 1; the+meter 2 0 0 2;
         the+methotrexate 1 0 0 2; the+metro 1 0 0 1; the+middle 1 2 -1; the+midwife -1 -1 -1;
         the+milk 0 0 0 1; the+mini -1 0 0 -1; the+minibus -1 0 0 -1; the+minor 0 0 0 -1; the+minute
         -1 0 0 -1; the+mirror 0 0 0 1; the+mobility -1 0 1 -1; the+mole -1 0 0 -1; the+moment 0 0 0
         -1; the+money -1 0 1; the+monitor -1 0 1 -1; the+monkey 0 1 0 -1; the+moon 1 0 0 1;
         the+morning 0 1 -2 -2; the+mornings -4 -2 -2 -4; the+most 4 2 2 5; the+motorway 2 0 -1 2;
         the+mouth 5 0 0 6; the+move -1 1 0 -2; the+multi 1 0 0 1; the+muscle -1 0 1 -1; the+nail -3
         1 3 -3; the+nails 0 0 0 -1; the+nappy -1 0 1 -1; the+navel 1 2 0 -3; the+neck 0 -2 -3 -1;
         the+need 1 0 0 1; the+needle -1 0 1; the+neighbors 1 0 0 1; the+neighbour 1 0 0 1;
         the+neighbours 1 2 -1 -2; the+netball -1 -1 -2 -1; the+neurologist -1 -1 -1; the+new -1 -4
         -5; the+news -2 0 1 -2; the+next -1 -2 -1 -2; the+nhs -1 -2 -3 -1; the+night 0 1 1 2;
         the+nightmares -1 -1 -1 -1; the+noise -1 1 -1 -1; the+noon 0 0 0 1; the+normal -1 -1 -2 -1;
         the+notes 2 2 1; the+nurse 0 -4 -2; the+nursery -1 0 0 -1; the+odd -2 -1 -1 -2; the+office
         -2 1 2 -1; the+old 0 -2 -2; the+once 3 2 1; the+one 3 0 -2 3; the+ones -1; the+only -1 1 0
         -2; the+open 1 0 0 1; the+opening -1 1 2 -1; the+operation -1 -1 -1 -1; the+optician -2 0 0
         -1; the+ordinary -1 0 1 -1; the+other 0 0 -3 -4; the+others 2 0 0 2; the+out -1 0 0 -1;
         the+outer 0 0 0 -1; the+outside -2 1 0 -2; the+oven -1 0 2; the+overdose -2 -1 -1 -1;
         the+overhead 1 0 0 2; the+pack -3 0 0 -2; the+packet -1 -1 -1 -1; the+pad 0 2 1; the+page
         -1 -1 -1 -1; the+pain 2 -3 -2 4; the+painkillers 1 0 0 1; the+pains 1 0 0 2; the+palm 0 0 0
         1; the+pan 2 0 -1 1; the+paper 0 -1 -3 -3; the+papers -3 1 0 -3; the+parcel -2 -1 -1 -2;
         the+parish 1 0 0 1; the+park -1 0 1 -2; the+party 1 0 -1 2; the+past -1 -1 -1 -1; the+patio
         1 0 0 1; the+pattern 1 1; the+pavement 2 0 -1 2; the+person 6 0 -1 7; the+pharmacy -3 2 2
         -2; the+phone 4 0 0 6; the+physio -1 -1 -2 -1; the+pictures -1; the+pillow -1 0 0 -1;
         the+place -3 -2 1 -3; the+plan -2 1 0 -1; the+plane -2 -1 -1; the+plaster 1 0 0 1;
         the+platform 1 1 1 2; the+plughole -1 -1 -1; the+podcast -1 1 2 -1; the+point 3 3 0 -1;
         the+police 1 -1 -1 -1; the+pollen -1 -1 -2 -1; the+pool 1 0 0 -1; the+poster -1 0 0 -1;
         the+practice -4 -2 -3 -4; the+pram -1; the+prednisone 1 0 0 1; the+price -1 -1 -1 -1;
         the+priest 1 0 0 1; the+pub 1 0 0 1; the+pump 1 0 0 1; the+purple -2 -2 -2 -3; the+quad 2 0
         0 2; the+question -1 0 0 -1; the+queue 2 1 1 2; the+quick 1 0 0 1; the+rabies 0 2 1;
         the+race 3; the+radiator 1 0 0 1; the+radio 0 -1 -2 1; the+rail 0 0 0 1; the+railings 1 0 0
         1; the+railway -1 0 1 -2; the+ramipril 0 0 0 1; the+rash -3 -1 -1 -2; the+rat 2 0 -1 2;
         the+rats 1; the+reading -1 0 0 -1; the+real 0 0 0 -1; the+receptionist 0 1; the+recliner -2
         0 1 -2; the+recovery -1; the+red 3 1 1 2; the+redundancy -1 -1 -1 -1; the+remote 0 2 1 -1;
         the+repeat -2 0 -1 -2; the+rescue -1 0 0 -1; the+rest -2 -1 -1 -2; the+rib 2 0 -1 2;
         the+rickshaw 1 0 0 1; the+ridge 1; the+right 4 5 0 2; the+rim 0 1; the+risk -1 0 1 -1;
         the+river 2; the+road 2 2 0 1; the+roof 1 0 2 1; the+room 1 0 -1 2; the+rope 3 1 0 4;
         the+rowing -1 0 0 -1; the+royal -1 0 0 -1; the+rubber 0 0 0 -1; the+rug 1 0 0 1; the+runs 1
         1 -1 -1; the+saddle 3 1 0 3; the+safe 1 0 0 1; the+same 1 1 -2 1; the+saw 1; the+scaffold 1
         0 0 1; the+scale 1 0 0 2; the+scalp -1 0 1 -2; the+scan -1 1 2; the+scar -2 1 0 -2;
         the+school 0 0 1 -1; the+scooter 0 0 0 -1; the+score 1 0 0 1; the+screen -4 -1 0 -3;
         the+script -2 1 0 -2; the+scrotum 1 0 0 1; the+sea -1 1 2 -1; the+second -1 0 0 -1;
         the+shakes 2 0 0 2; the+shallow 1; the+sheet 0 1; the+shelf 0 0 0 -1; the+shift -1 0 0 -1;
         the+shin -1 2 0 -2; the+shivers 1 0 0 2; the+shock -2 -1 -1 -2; the+shooting -1; the+shop
         -1 -1 1; the+shopping 1; the+shoulder 1 1 1 1; the+shower 1 -1 -2 2; the+sick -1 -1 -1 -1;
         the+side 5 2 0 2; the+sight 1; the+signs -1 1 2 -1; the+silver -1 0 0 -1; the+sink 1 -1 0
         2; the+site 2 1 1 2; the+six 0 0 0 1; the+size 2 1 -1; the+skin 0 5 1 -1; the+skull 2 0 0
         2; the+sleep -1 -1 -1 -2; the+sleeper -1 0 1 -1; the+slipped 1 0 0 1; the+slow 1 0 0 2;
         the+slurry 0 0 0 1; the+small 0 0 0 -1; the+smear -1; the+smoke -1 0 1 -1; the+sniffles -4
         0 2 -4; the+snoring -1 -1 -1 -1; the+snow -2 1 3 -2; the+sock 0 0 0 1; the+socket 3 0 -1 3;
         the+sofa -2 1 3 -3; the+soft 1 0 -1 2; the+sooner 0 3; the+speed 0 0 0 1; the+spine -1 0 0
         -1; the+spoon 1 0 0 1; the+spot -1 1 0 -1; the+spray 2 0 0 2; the+spring -1 -1 -2 -1;
         the+squits 0 1 1 -2; the+staff -1 1 3 -1; the+stairs 2 1 0 3; the+step 1; the+steroid -1 0
         0 -1; the+stick 1 1 2 -1; the+sting -2 1 2 -1; the+stomach 1 0 -2; the+storm -3; the+stove
         -1 1 0 -1; the+strap -1 0 1 -1; the+stream 0 0 0 -1; the+street 1 0 0 1; the+strip 1 0 0 1;
         the+stroke -2 2 5 -2; the+strong 3 0 -1 3; the+stuff 0 0 0 1; the+sugars -1 -1 -1 -1;
         the+summer -1 -2 -3 -1; the+sun -2 -1 2 -1; the+supermarket -1 0 1; the+swelling 1 -1 -2 1;
         the+swimming 1 1 1 1; the+swing -2 0 1 -1; the+symptoms 2 1 1 2; the+system 0 -1 -1 -1;
         the+table 1 0 1 2; the+tablet -2 -3 -4 -3; the+tablets 2 1 -1 1; the+talking -1; the+tap 0
         3 1 -1; the+taxi 2 0 0 2; the+teapot -1 0 0 -1; the+telegraph 1 0 0 1; the+telly 2 2 2 2;
         the+temple 1 0 0 1; the+ten 1 1; the+tent 2 0 0 1; the+test 2 2 3 1; the+testicle -1 -1 -1
         -1; the+thermometer 1 0 0 1; the+thigh 0 -1 1; the+thighs 0 1 0 -1; the+thinner 1 0 0 1;
         the+third 1 1; the+throat 2 0 -1 2; the+thumb -1 1 0 -1; the+ticker 2 0 0 2; the+tiles 1 0
         0 1; the+time -1 0 -2 -1; the+times 1 0 0 1; the+tip 1 0 -1 1; the+tissue -1 2 1 -1;
         the+toast 2 0 0 1; the+toaster 0 0 0 1; the+toddler 1 1 1 2; the+toes 1 2 3 1; the+toilet 3
         2 2 4; the+tongue 1 0 0 2; the+tonsils 0 -1 -1 -1; the+tooth 0 0 2 -1; the+top -1; the+tops
         0 0 0 -1; the+touch 0 0 0 1; the+tow 1 0 0 1; the+towel 2 0 0 1; the+track 1 0 0 1;
         the+tractor -1 0 0 -1; the+trailer 1 0 0 1; the+train 0 -1 0 2; the+tram -1 3 0 -1;
         the+trampoline 2 0 0 1; the+travel -2 0 1 -2; the+treadmill 1 0 0 1; the+tree -2 1 2 -1;
         the+trike -2 0 1 -2; the+truck 1; the+tub 2 0 0 1; the+tummy 1 0 0 -1; the+tv 1 0 -1 1;
         the+twins -1; the+tyne 0 0 0 1; the+uber 0 -1 0 1; the+umbilical 2 0 0 2; the+uni 1 0 0 1;
         the+upper 0 0 0 1; the+urge 0 0 0 1; the+urine 0 1 0 -1; the+use 2; the+usual 0 1 -1 -1;
         the+vaccine -1 0 1 -1; the+vagina 2 -1 -1 3; the+valve 1 0 0 1; the+varicose 2 0 0 2;
         the+vest 1 0 0 1; the+vicar -1 0 1 -1; the+village -1 -1 -1; the+vision 0 0 0 1; the+voice
         1 0 0 2; the+voices 1 0 0 1; the+wait -1 -1 -1; the+waiting -2 -1 -1 -1; the+walk -1 0 1;
         the+wall 4 2 -1 2; the+walls 0 1 2 -1; the+war -1 1 3 -1; the+wardrobe 3 1 1 4; the+wash -1
         -1 -2 -1; the+watch 2 0 0 2; the+water 1 0 0 1; the+way 2 0 0 1; the+weather -1 1 2;
         the+web -1 0 0 -1; the+wee 1 1 0 -1; the+week 1 0 -1 1; the+weekend 3 4 2 1; the+weeks 0 0
         0 1; the+weight 1 0 0 1; the+wet 1 0 0 1; the+wheel -1 0 1 -1; the+white -1 2 -1 -2;
         the+whole -1 0 1 -1; the+wife 0 -1 1 1; the+wind -2; the+window 2 0 -1 2; the+windows 2 1
         -1 -1; the+wire -1 -1 -1; the+woman 0 -2 -1 1; the+womb -1 1 2 -1; the+wood 1 0 0 1;
         the+woods 0 0 0 1; the+word -1 -1 -1 -1; the+words -1 -1 -1 -1; the+world -1 1 2 -1;
         the+worst 1 0 0 1; the+wound -1 1 2 1; the+wounds 0 1 0 -1; the+wrist -1 2 1 -1; the+write
         -1 -1 -1 -1; the+wrong 2 1 1 1; the+x 1 0 0 1; the+yard -1 0 0 -1; the+year -1 -1 -1 -1;
         the+yearly -1 -1 -1 -1; the+years 2 1 1 2; the+yellow 2 0 0 2; their+?+and 2 0 -1 3;
         their+?+im 0 0 0 -1; their+?+is 1; their+?+life 1 0 0 1; their+?+may 1 0 0 1; their+?+this
         0 0 0 1; their+foot -1 0 1 -1; their+forties -1; their+head 2 0 -1 2; their+own -1 -1 -1
         -1; their+speech 1 0 0 1; them+?+and -1 0 0 -1; them+?+does 0 0 0 1; them+?+he 1 0 0 1;
         them+?+in 1 0 0 1; them+?+more 0 -1 -1 -1; them+?+or -1 0 0 -1; them+?+the 3 2 1 1;
         them+?+with -1 1 2; them+a 1 1 2 1; them+as 0 0 0 1; them+codeine 1 0 0 1; them+flat -1 0 0
         -1; them+for 0 0 0 1; them+go -1 0 1 -1; them+in 1 0 0 1; them+is -1 -1 -1 -1; them+more 0
         -1 -1 -1; them+on 1 0 0 1; them+only -1; them+out -3 -1 -1 -3; them+over 0 -1 -2 -1;
         them+since -1 0 0 -1; them+the 1 0 0 1; them+up -1; them+which 1 0 -1 1; them+with 1 0 0 1;
         themselves+?+the -1 0 0 -1; then+1xx 1 1 1 2; then+36 -1; then+38 2 0 0 3; then+?+1xx 2 1 1
         2; then+?+a -1 0 0 -1; then+?+after 0 -1 -1 -1; then+?+again 1 0 0 1; then+?+as 0 0 0 -1;
         then+?+asleep -1 0 0 -1; then+?+at 1 0 0 1; then+?+back 1 0 0 1; then+?+breathe -1;
         then+?+comes -2 0 1 -2; then+?+evening 0 0 0 1; then+?+fine -1 0 1 -2; then+?+good 2 0 -1
         2; then+?+in -1 -1 -1 -1; then+?+is -2 0 1 -1; then+?+it 3 2 2 2; then+?+its -1 0 1 -1;
         then+?+like 1; then+?+limp 1; then+?+loosens -1 -1 -1 -1; then+?+not 0 0 0 1; then+?+of 0 0
         0 -1; then+?+off 1 0 0 1; then+?+on -1 0 1 -1; then+?+over 0 0 1 -1; then+?+right -1 0 0
         -1; then+?+sort 0 0 0 1; then+?+the 1 0 0 1; then+?+then -1 -1 -1 -1; then+?+three -1;
         then+?+up -1 0 0 -1; then+?+was 1 0 0 1; then+?+when 0 -1 -2 -1; then+?+years 0 0 0 -1;
         then+a 2 0 -1 3; then+again 1 0 0 1; then+and 1 0 0 1; then+back 1 0 0 1; then+blue -1 -1
         -1 -1; then+came 1 0 0 1; then+did 0 0 0 1; then+for -1 0 0 -1; then+freezing 0 0 0 1;
         then+goes 1 2 1 1; then+gone -1 -1 -1 -1; then+i 2 0 0 2; then+im -1 -1 -1 -1; then+is 3 1
         1 3; then+it -1 -2 -2 2; then+ive 1; then+my -1 0 0 -1; then+nothing 0 0 0 1; then+one 1 0
         0 1; then+out -2 0 1 -2; then+pink -1 0 0 -1; then+red -1 -1 -1 -1; then+shes -2 -2 -1 -1;
         then+started 1; then+starts 1 0 0 1; then+stiff 0 0 1 -1; then+stop 1 0 0 1; then+stopped
         -1 0 1; then+stops -1 -2 -3 -1; then+yesterday 1; there+?+a 5 5 5 5; there+?+ants 1 0 0 1;
         there+?+at -1 1 1 -3; there+?+been 1 0 0 1; there+?+cream 0 -1 -2 -1; there+?+finger 0 1 0
         -1; there+?+for 0 -1 -2 -1; there+?+he 1 0 0 1; there+?+i 2 3 1 -1; there+?+kids 0 0 0 1;
         there+?+leaflet -1 0 0 -1; there+?+like -1 -1 -1 -1; there+?+my 1; there+?+no -1 3 4 -3;
         there+?+ten -1; there+?+that -2 0 1 -1; there+?+the 1 0 0 1; there+?+to -1 2 2 -2;
         there+?+who -1 -1 -1 -1; there+?+you 1 1 2 1; there+a -7 -3 -1 -6; there+and 1 -1 0 2;
         there+another -1 0 0 -1; there+any -1 -1 -1 -1; there+anything -1 -1 -1 -1; there+are 1 -1
         -2 1; there+he 1 0 0 1; there+im 1 0 0 2; there+in 0 0 0 -1; there+is 0 3 4 -1; there+isnt
         0 0 0 1; there+like 1 0 0 1; there+since 1; there+somebody 0 -1 -1 -1; there+something -1 2
         2 -1; there+the 0 0 0 1; there+today 0 1 0 -1; there+was 2 4 4 2; there+we 1 0 0 1;
         there+were 1 0 0 1; there+when 1 0 0 2; there+with 0 0 0 1; theres+?+a -1 -1 -2 -1;
         theres+?+an 1 0 0 1; theres+?+band 0 0 0 1; theres+?+bit 0 0 1 -1; theres+?+black 1 0 0 1;
         theres+?+blister -1 0 0 -1; theres+?+blood 0 0 0 1; theres+?+clear 1 0 0 1; theres+?+coming
         -1 1 0 -1; theres+?+else -1 -1 -1 -1; theres+?+for -1 1 0 -1; theres+?+hot 0 0 0 1;
         theres+?+little 1; theres+?+lump 1 0 0 1; theres+?+man 3 0 -1 3; theres+?+new -1 0 0 -1;
         theres+?+on 1 0 0 1; theres+?+point 1; theres+?+red -1 1 0 -1; theres+?+running -1;
         theres+?+small -1 1 0 -1; theres+?+stabbing 0 0 0 1; theres+?+swarm 0 1 0 -1; theres+?+when
         1 0 0 1; theres+?+~blood -1 0 1 -1; theres+?+~fever 1 0 0 1; theres+?+~pain -2 1 3 -2;
         theres+a 2 3 -1 2; theres+been 0 -1 0 1; theres+blood 2 0 0 1; theres+hardly 0 0 0 1;
         theres+just 1; theres+no 3 0 0 -1; theres+nobody 1 0 0 1; theres+none -2 0 0 -2;
         theres+nothing -1 -1 -1 -1; theres+one -1 1 0 -1; theres+something -1 0 0 -1; theres+soot 1
         0 0 1; theres+spiders 0 0 0 1; theres+this 1 0 0 1; theres+water 0 0 0 1; theres+yellow -1
         0 0 -1; thermometer+38 1 -1 -1 2; thermometer+?+1xx 0 0 0 1; thermometer+?+38 3 -1 0 3;
         thermometer+?+39 1 0 0 1; thermometer+is 1 0 0 1; thermometer+said 1 0 0 2;
         thermometer+says 1 0 0 1; these+?+are -1 -1 -1 -1; these+?+not -1 0 0 -1; these+days -2 -2
         0 -1; these+last -1 0 1 -1; these+little 2 0 0 2; they+?+a 1 -1 0 2; they+?+and -1 0 1;
         they+?+do -1; they+?+every -1; they+?+for -1; they+?+go 0 0 0 1; they+?+have -2 0 0 -1;
         they+?+her -2 1 3 -2; they+?+his -2 0 1 -1; they+?+i -1 0 0 -1; they+?+in 0 1 2 -1;
         they+?+into -1 -1 -1 -1; they+?+it -2 -1 -2 -2; they+?+its 1 0 0 1; they+?+keep 0 0 0 1;
         they+?+let -1 -1 -2 -1; they+?+like -1 -1 -1 -1; they+?+me 1 -2 -2 1; they+?+my 0 -1 -2 1;
         they+?+not 2 0 0 2; they+?+now -1 2 4 -1; they+?+on 1 0 0 1; they+?+one 0 0 0 1; they+?+out
         1 1; they+?+so 0 1 2 -1; they+?+stop 1 0 0 1; they+?+that 0 1; they+?+the 1 1 -1 -1;
         they+?+this 1 0 0 1; they+?+to 2 1 2; they+?+us -2 0 1 -2; they+?+watching 0 0 0 1;
         they+?+when 1 0 0 1; they+ache -1 0 0 -1; they+all 1 0 0 1; they+always -2 -1 -1 -1;
         they+are 4 2 1 4; they+be -1 -1 -1 -1; they+belong 1 0 0 1; they+called -1 -1 -1 -1;
         they+cant 2 0 -1 2; they+checked 1 0 0 1; they+come -2 -1 -1 -3; they+consider 0 0 0 -1;
         they+crack -1 -1 -1 -1; they+cut -3 1 0 -2; they+did -1 0 0 -1; they+do 0 1 -1 1; they+dont
         -3 0 2 -3; they+eat -2 0 1 -2; they+fade -1; they+feel 0 0 0 1; they+had 1 0 0 1; they+have
         3 1 1 4; they+havent 1 0 0 1; they+kept -1 -1 -2 -1; they+know 0 -1 -2 -1; they+last 1 0 0
         1; they+lock 0 2 4 -1; they+look -1; they+looked 1 0 0 1; they+make -1; they+may 0 0 0 1;
         they+normally 1 0 0 1; they+put 0 -1 0 2; they+really -2 0 1 -2; they+run 1 1 0 -1;
         they+said -2 0 -2 -2; they+say -1 1 -1; they+scan 1 0 0 1; they+sent -1 -1 -1 -1;
         they+sleep 1 0 0 1; they+stay 1 0 0 2; they+stuck -1 0 0 -1; they+tell 1 1 2; they+told 1 0
         0 1; they+took 0 1 0 -3; they+used -1 0 0 -1; they+want 2 -2 -1; they+were 2 3; they+will 1
         0 0 1; they+wont 0 -1 -2 1; theyre+?+and -1 0 1; theyre+?+me 2 0 -1 2; theyre+?+of -2 -1 -1
         -2; theyre+?+the -1; theyre+fading -1 1 0 -1; theyre+in -1 1; theyre+still 0 0 0 1;
         theyve+?+my 1; thick+?+discharge -1 0 1 -1; thick+?+yellow -1 -2 -3 -1; thick+and -1 -3 -2
         -1; thick+as -1 -1 -1 -1; thick+head 1 0 0 1; thick+white -1 0 1 -1; thigh+?+bent 1 0 0 1;
         thigh+and -1 1 0 -1; thigh+is 1 0 0 1; thighs+?+a 0 0 0 1; thighs+?+the 0 1 0 -1;
         thighs+again 2 0 -1 1; thighs+are -1; thighs+in 1 1 0 -1; thing+?+8x 0 0 0 1; thing+?+a 1 0
         -1 1; thing+?+been 0 0 0 1; thing+?+cant 1 0 0 1; thing+?+for -1; thing+?+it 1 0 0 1;
         thing+?+morning -1 -1 -2; thing+?+now 0 0 0 1; thing+?+or 0 0 1 -1; thing+?+the -1 0 0 -1;
         thing+at 0 -1 -2 1; thing+but 0 -1 -2 1; thing+every -1 -1 -2; thing+for -1 0 1; thing+he
         1; thing+i 1 0 0 2; thing+in 1 2 1; thing+is 2 1 1 2; thing+its 0 0 0 1; thing+ive -1 1 2;
         thing+on -1 0 0 -1; thing+or -2 -1 -1 -2; thing+real -1 0 1 -1; thing+says 0 0 0 1;
         thing+that 0 1 0 -1; thing+theres 1 0 0 1; thing+with -1 0 0 -1; things+?+are 0 1 0 -1;
         things+?+do 0 1 0 -3; things+?+dont 1 0 0 1; things+?+the 1 0 0 1; things+?+you 0 1 0 -1;
         things+at 1 1; things+im -2 -1 -1 -1; things+in 1 0 0 1; things+one 0 0 0 1; things+that 2
         1 0 1; think+?+a -3 1 0 -3; think+?+bit -1 1 0 -1; think+?+broken -2; think+?+carer 0 1 0
         -1; think+?+got -1 1 0 -1; think+?+had 1 0 0 1; think+?+have -1 1 0 -1; think+?+having 4 2
         2 4; think+?+it 1 0 0 1; think+?+kid 1; think+?+need -1 -1 -1 -1; think+?+not 0 0 0 -1;
         think+?+put 0 1 0 -2; think+?+was 1 1 1 1; think+?+would 3 2 1; think+a -1 1 0 -1;
         think+about 5; think+everyone 2 0 0 1; think+i 0 1; think+im 4 1 1 4; think+it 0 2 1;
         think+its -3 -2 -3 -1; think+ive -5 4 1 -4; think+my 1 0 0 1; think+so 0 0 0 1;
         think+someone 0 1 0 -2; think+straight 0 0 0 1; think+the 2 1 0 -1; thinking+?+a -1 -1 -1
         -1; thinking+?+be 0 1 0 -1; thinking+?+suicide 2 1 1 3; thinking+?+trying -2 -1 -1 -1;
         thinking+?+was 4 1 0 4; thinking+?+would 1 1 0 -2; thinking+about 3 1 1 6; thinking+ahead
         -1 -1 -1 -1; thinking+it 5 1 0 4; thinking+itd 0 1 0 -1; thinking+of -3 -2 -3 -2;
         thinks+?+1xxx 0 0 0 1; thinks+?+are 0 0 0 1; thinks+?+her 0 0 0 1; thinks+?+hilarious -1 0
         1 -1; thinks+?+on 1 1; thinks+he -1 -1 -1; thinks+hes 1 0 0 1; thinks+im 1 0 0 2;
         thinks+people 1 1; thinks+the 2 1 0 -2; thinks+we 1 0 0 1; thinner+and -1 -1 -1 -1;
         thinner+for 1 0 0 1; thinners+and 1; thinning+?+the -1 -1 -1 -1; thinning+at -1;
         thinning+medicine 1 0 0 1; third+?+after -2 0 1 -1; third+?+and -2 0 1 -1; third+?+in -1 1
         0 -1; third+?+last 1; third+?+of 2 -1 0 1; third+?+on 1 1 2 1; third+?+this -1 0 1 -1;
         third+?+today 2 0 0 2; third+?+towel 1 0 0 1; third+?+year -1 0 1; third+chemo 1 0 0 1;
         third+day -1 1 0 -1; third+degree -1 0 0 -1; third+lot 2 0 0 2; third+tea 1 0 0 1;
         third+this -1 0 1; third+time -2 -1 -1 -1; third+towel 1 0 0 1; third+trimester 1 3 0 -1;
         third+week -4 -2 -2 -3; thirst+?+frequent 0 0 0 1; thirst+and 0 0 0 1; thirty+?+my 2 0 1 3;
         thirty+?+since 1 0 0 1; thirty+of 2 1 1 3; thirty+years 1 0 0 1; this+?+1x 0 0 0 1;
         this+?+1xx -2 -2 0 -2; this+?+3x 1; this+?+6 1 0 0 1; this+?+a 6 1 0 3; this+?+about 0 0 0
         -1; this+?+after -1 0 1 -1; this+?+all 1; this+?+and 1 2; this+?+at 1 0 -1 1; this+?+back
         -1 0 0 -1; this+?+been 1 0 0 1; this+?+belly -1 1 0 -2; this+?+can 1 -1 -2; this+?+changing
         -2 -1 -1; this+?+exactly 2 2 1 2; this+?+feeling 1 0 0 1; this+?+fine -1; this+?+for 1 0 0
         1; this+?+from 0 0 0 1; this+?+gone 1; this+?+got 1; this+?+had 0 0 1 -1; this+?+has -2 -1
         1 -2; this+?+he 1 0 0 1; this+?+her 1; this+?+hit 2 1 1 2; this+?+i 3 1 0 4; this+?+im 3 1
         1 2; this+?+in 0 0 0 1; this+?+is -5 -2 1 -5; this+?+it -1 1 0 -2; this+?+its 3 1 1 3;
         this+?+just -1 0 0 -1; this+?+last 1 0 0 1; this+?+like -1 -1 -1 -2; this+?+more 1 0 0 1;
         this+?+mortifying 1 0 0 1; this+?+my 3 1 3 4; this+?+never 2 1 1 2; this+?+no 4 3 2 1;
         this+?+not 1 2 1; this+?+nothing 0 2 1 -1; this+?+on 1; this+?+one 1 0 0 1; this+?+pain 1 0
         0 1; this+?+pinched -1 0 1 -1; this+?+playing -1 1 0 -1; this+?+sat -2 0 0 -1; this+?+she 3
         1 0 2; this+?+shes -1 -1 -1 -1; this+?+since 1 0 0 1; this+?+something 1 0 0 1; this+?+the
         5 3 1 4; this+?+then -1 0 0 -1; this+?+theres -1 0 0 -1; this+?+time -1 -1 -1 -1; this+?+to
         0 1 0 -2; this+?+two -2 1 0 -1; this+?+up -1 -1 -1 -1; this+?+vision -1; this+?+was 0 0 0
         2; this+?+what 2 1 1 2; this+?+years -2; this+?+you -2 0 1 -2; this+ache 1 0 0 1;
         this+afternoon 2 2 0 2; this+am 1 0 0 1; this+an 2; this+any 0 0 0 -1; this+anymore 1 0 0
         1; this+as -2 0 1 -2; this+at 0 -1 -1 -1; this+before 0 0 0 1; this+bus 0 1 0 -1; this+cold
         -2 1 0 -2; this+diet -1 -1 -1 -1; this+dull -1 0 0 -1; this+evening 4 1 0 5; this+feels 3 1
         1 3; this+for -2; this+hour 1 0 0 2; this+is 4 0 0 3; this+it 0 0 0 1; this+minute 0 0 0 1;
         this+month -4 -2 -3 -2; this+morning 0 7 4 1; this+new -1 -1 -1 -1; this+night 4 1 0 4;
         this+one 1 1 2 1; this+ones 1; this+past -1; this+pressure 0 0 0 1; this+queue -1 0 1 -1;
         this+rash -2 -1 -1 -2; this+sharp 0 0 0 1; this+she 0 0 0 1; this+since -1 -1 -1 -1;
         this+something 0 1; this+stage 0 0 0 1; this+summer -1 0 0 -1; this+term -2 -1 -1 -2;
         this+the -1; this+time 2 0 -1 1; this+was 1 0 0 1; this+week 1 1 -1 -1; this+weekend 0 1 0
         -2; this+winter -2 0 1 -2; this+year -2 -3 -2 -2; thorn+?+the -1 0 1 -1; thorn+in -1 0 1;
         those+?+chest -1 1 2 -1; those+?+round 1 0 0 2; those+?+tablets -1 0 1; those+flat 1 0 0 1;
         those+little 1 0 0 1; those+who -1; though+?+a 1 0 0 1; though+?+been 0 0 0 1; though+?+i
         -1 0 0 -1; though+?+you -1 0 1; though+can -1 0 1; though+i 1 0 0 1; though+is 1;
         though+ive 0 0 0 1; though+so 0 0 0 1; thought+?+good 1 0 0 1; thought+?+had 1 0 0 1;
         thought+?+that 0 0 0 1; thought+?+was 2 0 2 1; thought+i 1 1 2 1; thought+id 2 1 -1 1;
         thought+it 1 0 0 1; thought+nothing 1 0 0 1; thought+was 1; thoughts+?+ending 1 1 0 -1;
         thoughts+?+harming 1 1 0 -1; thoughts+?+suicide 1 0 0 2; thoughts+again 0 1 0 -1;
         thoughts+come 0 0 0 1; thoughts+of 3 2 0 1; threatened+?+a 0 1 0 -1; threatens+you 2 3 1
         -1; three+?+a -2 -3 -3 -1; three+?+after 1 1 1; three+?+ago 1; three+?+and -1 -1 -1;
         three+?+are 1; three+?+at 0 0 0 -1; three+?+cant -1; three+?+finger 1 0 0 2; three+?+four
         -3 -3 -3 -2; three+?+he -1 0 2; three+?+i -1 0 0 -1; three+?+im -1 -1 -1; three+?+in -2 -1
         -1 -1; three+?+its 1; three+?+late 0 0 0 1; three+?+my 0 0 1 -1; three+?+no -1 1 2;
         three+?+now -1 -2 -4 -1; three+?+of 1 1 2 1; three+?+off 0 0 0 1; three+?+old 0 0 1 -1;
         three+?+on -1 -1 -1 -1; three+?+out 1 0 0 1; three+?+probably 1 0 0 1; three+?+she 0 -2 0
         -1; three+?+since 3 2 3 3; three+?+the 1 0 0 1; three+?+then 1 1 1 1; three+?+today 2 -1 0
         3; three+?+tonight 1 0 0 1; three+?+towels 3 0 -1 3; three+?+us 1 0 0 1; three+?+when -1 1
         2 -1; three+blanket 1 0 0 1; three+days -3 5 2 -2; three+different 1 0 0 2; three+finger 1;
         three+goes 3 1 1 4; three+hours -1 0 0 -1; three+kicks 1 0 0 1; three+kids 2 1 -1;
         three+lots 2 0 0 2; three+meals 1 1 0 -2; three+months -2 -2 0 -2; three+nights -2 1 0 -1;
         three+of -3 0 1 -3; three+or -3 -3 -3 -2; three+puffs 1 0 0 1; three+quarter 1; three+tea 2
         0 -1 2; three+times 6 -1 1 6; three+treatments 1 0 0 1; three+weeks -8 -5 -3 -6; three+wet
         -2 1 0 -1; three+words 2 1 1 3; three+year 2; three+years -1 -1 -1 -1; three+yrs -2 0 0 -1;
         threw+?+across 1 0 0 1; threw+?+and 1 0 0 1; threw+?+four -2 1 1 -2; threw+?+once -1 0 1
         -2; threw+?+twice 1 0 0 1; threw+?+what 1 0 0 1; threw+a 0 1 2 -1; threw+me 1 0 0 1;
         threw+my -1 0 1 -1; threw+up 1 1 2 1; throat+?+5 0 0 0 -1; throat+?+a 1 -1 0 1;
         throat+?+but 0 -1 1; throat+?+closing 2 0 -1 2; throat+?+days 0 0 0 1; throat+?+feel 1 0 -1
         1; throat+?+full 1 0 0 1; throat+?+getting 1 0 0 1; throat+?+i 1; throat+?+like 1 0 -1 1;
         throat+?+night 1 0 0 2; throat+?+of 0 2 -1 -1; throat+?+raw -1 0 0 -1; throat+?+runny -1;
         throat+?+runy -1 0 1 -1; throat+?+scratchy -1; throat+?+swollen 0 1 -1 -1; throat+?+tight 1
         0 0 1; throat+?+two 0 -2 -1; throat+?+yesterday -2 0 3; throat+all -1 0 1 -1; throat+an -2
         0 1 -1; throat+and 2 -1 1 2; throat+been -1 0 0 -1; throat+closing 1 0 -1 1; throat+feels 2
         0 -1 2; throat+fever 0 2 0 -2; throat+four 0 0 0 1; throat+from -1 0 1 -1; throat+is 3 1 0
         3; throat+last 1 0 0 2; throat+like 0 -1; throat+no 0 -2 -1; throat+nothing -1 0 0 -1;
         throat+since -1 0 3 1; throat+that 2 0 0 2; throat+with -1; throbbing+?+a -1;
         throbbing+?+and 0 0 0 -1; throbbing+?+can -1 0 0 -1; throbbing+?+days -2 0 0 -1;
         throbbing+?+in 1 0 0 2; throbbing+?+sick -1 1 0 -1; throbbing+and 0 0 0 -1; throbbing+feel
         -1 1 0 -1; throbbing+pain 2; throbbing+three -1; through+?+and -1 -1 1; through+?+charger
         2; through+?+day 0 0 1 -1; through+?+dressing 3 1 1 3; through+?+glove 0 1;
         through+?+greenhouse 0 0 0 1; through+?+house 0 0 0 -1; through+?+i 1 0 0 1; through+?+ice
         -1 0 1; through+?+jeans 0 1; through+?+my 0 0 0 1; through+?+night 1; through+?+or -1 1 2;
         through+?+roof 1 0 0 1; through+?+side 1 0 0 1; through+?+skin 1 0 0 1; through+?+tea 1 0 0
         1; through+?+thigh 2 0 0 1; through+?+walls 1 0 0 1; through+?+whole -2 0 1 -3; through+a 1
         1 2; through+and 1 0 0 1; through+everything 3 0 -1 3; through+glove 0 0 0 -1; through+her
         0 0 0 1; through+his 0 1 0 -1; through+it -1 0 1 -1; through+my 3 3 -1 2; through+our 0 1 0
         -2; through+the 1 3; through+to 2 0 1 2; through+two 0 0 1 -1; through+with -1 0 0 -1;
         through+work -1 0 0 -1; through+you -1 -1 -1 -1; throw+away 1 0 0 1; throw+myself 1;
         throwing+?+and 1 0 0 1; throwing+?+blood 1; throwing+?+bright 1 0 0 1; throwing+?+since -5;
         throwing+?+with 1 0 0 1; throwing+up 4 0 0 6; thrown+?+3 1 0 0 1; thrown+?+and 1;
         thrown+?+four 1 0 0 1; thrown+?+the 1 0 0 1; thrown+?+three 1 0 0 1; thrown+across 0 0 0 1;
         thrown+back 2 0 0 1; thrown+up 1 0 -1 2; thru+my 1 0 -1 2; thru+the 0 0 0 1; thrush+again
         -1; thumb+?+a -1; thumb+?+and -1 1 0 -1; thumb+?+first -1 -1 -1 -1; thumb+?+i -1 1 0 -1;
         thumb+?+in -1 1 0 -1; thumb+?+off 2; thumb+?+painful -1 -1 -1 -1; thumb+?+red 0 1;
         thumb+?+two -1 -1 -1 -1; thumb+and -3 -3 -2 -3; thumb+barbs -1 1 0 -1; thumb+its 2 0 -1 2;
         thumb+now 1 0 0 1; thumb+on 1 0 0 1; thumb+side -3 0 -2 -2; thumping+?+and 1 0 0 1;
         thumping+and 1 0 0 1; thursday+?+hes 1 0 0 1; thursday+?+my -1 0 0 -1; thursday+?+now 0 0 0
         1; thursday+?+the 1 0 0 1; thursday+and -1; thursday+can -1 0 0 -1; thursday+i -1 1 2 -1;
         thursday+is -1; thursday+ive -1 0 0 -1; thursday+night 0 0 0 -1; thursday+she 1 0 0 1;
         thursday+should 0 0 0 1; thursday+the 1 0 0 1; thursday+tonight 1 0 0 1; thursday+week 0 0
         0 1; thyroid+blood -2 -1 -1 -1; thyroid+result -1 -1 -1 -1; tia+clinic -1 0 0 -1; tick+?+my
         -1 1 0 -1; tick+bite -1 1 -1; tick+off -2 1 0 -1; tickets+boo 0 0 0 1; tickle+in -1;
         tickly+?+nothing -1 0 0 -1; tickly+cough -1 0 3 -1; tickly+throat -2 0 1 -2; ticks+?+in -1
         1 0 -1; ticks+been -1 1 0 -1; tie+my 1 0 0 1; tied+?+rope 1 0 0 1; tight+?+a 2 0 0 1;
         tight+?+and 1 1 2; tight+?+are 0 0 0 1; tight+?+like 1; tight+?+pain 0 0 0 1;
         tight+?+painful 1 0 0 1; tight+?+round 1 0 0 1; tight+?+warm 1 1 0 -1; tight+?+you 0 0 0 1;
         tight+and 4 2 0 2; tight+as 1 0 0 1; tight+band 1 0 0 1; tight+chest 2 0 0 2; tight+feeling
         1 0 0 1; tight+finger 1; tight+hat -1; tight+or 0 0 0 1; tight+throat 0 0 0 1;
         tightening+every 0 0 0 1; tightenings+?+5 1 0 0 1; tightenings+?+five 0 0 0 1;
         tightenings+every 1 -1 0 2; tightness+?+the 1 0 0 1; tightness+?+tonight 2 1 1 2;
         tightness+at -1 0 0 -1; tightness+back 2 1 1 2; tiktok+says -1 0 1 -2; til+i 1; tiles+?+a 1
         0 0 1; tiles+and -1 -1 -1 -1; till+6 0 0 0 1; till+?+and -2 -1 -1 -2; till+?+cant -1 0 1
         -1; till+?+goes -1 0 1 -1; till+?+i -1; till+?+saw 1 -1 0 3; till+?+the 1; till+?+time 1 0
         0 1; till+?+was -2 0 1 -2; till+?+went 1 0 0 1; till+about -1 0 0 -1; till+friday 1;
         till+he 0 1 0 -1; till+i -2 -1 1 -1; till+monday 1 1 -1; till+noon -2 -1 -1 -2; till+the 3
         0 -1 3; till+then 1 0 0 1; time+?+and -1 0 0 -1; time+?+breathe 1 0 0 1; time+?+cant 0 0 0
         1; time+?+climb 0 0 0 1; time+?+do 1; time+?+for -1 0 1 -1; time+?+has 2 1 1 2;
         time+?+heart 2 0 0 1; time+?+i -3 0 1; time+?+ive 0 0 0 1; time+?+like 3 1; time+?+month 1;
         time+?+my 3 0 -1 3; time+?+so 1 0 0 1; time+?+stand 3 0 1 4; time+?+takes 0 0 0 1;
         time+?+term -1 0 1 -1; time+?+the 0 0 1 -1; time+?+to -2 0 0 -1; time+?+week 1 0 -1 1;
         time+?+you -1 -2 -4; time+after 0 1 2 -1; time+and 3 0 -1 3; time+but -3 -1 -1; time+do -1
         -3 -5; time+does 1 0 0 1; time+ever 1 0 0 1; time+for -1 -1 -2 -1; time+hair -1 0 0 -1;
         time+he 0 0 0 2; time+i 3 2 0 2; time+im 1 1 1; time+in -2 0 0 -1; time+is 0 0 -1 1;
         time+it 1 0 0 2; time+ive 1 0 0 1; time+mum 1 -1 0 1; time+my 1 0 0 1; time+not 0 0 0 -1;
         time+or -1 0 0 -1; time+our -1 0 1 -1; time+pads 0 0 0 1; time+parents -1; time+school 1 0
         0 1; time+somebody 1 1 1 2; time+the -1 0 0 -1; time+this 1; time+to -1 0 0 -1; time+today
         2 0 0 2; time+we 1 0 0 1; times+?+but -1 1 0 -1; times+?+day -4 2 -1 -2; times+?+dinner 1 0
         0 1; times+?+drinking -1; times+?+i 1 0 0 1; times+?+its -1 -1 1; times+?+just 1 0 0 1;
         times+?+keep -2 1 -1 -1; times+?+lunch 1 0 0 1; times+?+midnight -1 0 1; times+?+night -2
         -2 -3 -2; times+?+the 2; times+?+week -2 -1 -1 -2; times+?+yesterday -1 1 3 -1; times+a -6
         -3 -4 -5; times+and 2 1 1 2; times+can -3; times+crossword 1 0 0 1; times+daily 0 0 0 1;
         times+in -2 -2 0 -2; times+its 1 0 0 1; times+my 2; times+now 1 0 0 1; times+on -1 -1 -1;
         times+since 2 2 4 2; times+the 1 0 0 1; times+this 0 0 0 -1; times+today 0 3; times+tonight
         -1 0 1 -1; tin+?+beans -1 0 1 -1; tin+?+it 1 0 0 1; tin+of -1 0 1 -1; tingle+?+night -1 -1
         -1 -1; tingle+at -1 -1 -1 -1; tingled+?+a -1 1 2 -1; tingled+for -1 1 2 -1; tingling+?+both
         1 0 0 1; tingling+?+feel 1; tingling+?+i 0 0 0 1; tingling+?+my -1 -2 -1 -1; tingling+?+the
         0 0 0 1; tingling+and 3 0 0 2; tingling+around 0 0 0 1; tingling+down 0 0 0 1;
         tingling+finger -1 -1 -1 -1; tingling+yesterday -1 0 1; tinnitus+for 0 0 0 -1; tiny+?+of -1
         0 0 -1; tiny+?+washed -1; tiny+and -2 0 1 -1; tiny+bit -1 1 2 -1; tiny+pupils 1 0 0 1;
         tiny+scratch -1 0 1 -1; tiny+streak -1; tiny+wee 0 0 0 -1; tiny+white -1 1 2 -1; tip+?+and
         0 -1 0 1; tip+?+in 0 2 0 -3; tip+?+my 2 -1 0 3; tip+?+the 0 0 0 -1; tip+hurts 0 0 0 1;
         tip+is -1 0 0 -1; tip+of 2 1 1 2; tip+pain 2 1; tipped+my -1 -1 -1 -1; tips+?+sleep -1 0 0
         -1; tips+?+the -1 1 3 -1; tips+for -2 2 5 -2; tired+?+a -1 -2 -4 -1; tired+?+and 0 0 0 1;
         tired+?+being 1 3 1 -1; tired+?+my -1 0 0 -1; tired+?+talk 1 0 0 1; tired+?+the -4 -3 -2
         -4; tired+all -1 -1 -2 -2; tired+and -1; tired+for -1 -1 -2 -1; tired+in -3 -2 -3 -3;
         tired+of 8 3 0 2; tired+should 0 0 0 -1; tired+to 1 0 0 2; tiredness+are -1 0 1 -2;
         tiredness+that 1 0 0 1; tissue+and 0 0 1 -1; to+1x -2 -1 -1 -3; to+1xx -2 -1 -1 -1; to+2x
         -1 -1 -1 -1; to+3 -1 0 1 -1; to+40 0 0 0 1; to+5x -1 -1 -1 -1; to+6 -1 0 0 -1; to+8x 1 0 0
         1; to+9 -1 1 0 -2; to+?+1x 1 0 0 1; to+?+3 1 0 0 1; to+?+5 0 0 0 1; to+?+a 0 -2 2;
         to+?+about -3 -1 3 -2; to+?+after -1 0 1 -1; to+?+again 0 -1 -2 1; to+?+air 1 0 0 1;
         to+?+alive 2 0 0 1; to+?+an -1 0 1 -1; to+?+and -1 1 0 -2; to+?+any 0 -1 -2 1; to+?+anyone
         0 -1 0 1; to+?+anything 3 2 -1; to+?+appointment -1 0 1 -1; to+?+arm -2 -1 -1 -2; to+?+as 1
         0 0 1; to+?+asking -1 0 0 -1; to+?+at -2 -2 -1 -1; to+?+awake 0 0 0 1; to+?+baby -2 0 0 -1;
         to+?+back 3 2 2 3; to+?+bad 1 0 -1 1; to+?+bathroom 1 1 1 2; to+?+bed -1 -1 -1 -1;
         to+?+before 0 1 0 -1; to+?+belly -1 0 0 -1; to+?+between 1 0 0 1; to+?+bit 0 1 0 -2;
         to+?+blood -3 -2 -2 -3; to+?+bones 1 0 0 2; to+?+boots -2 1 0 -1; to+?+bum -1; to+?+but 0
         -1 0 1; to+?+by -3 0 1; to+?+can -1 0 1 -1; to+?+cetirizine -1 0 1 -1; to+?+chemist -2 -1
         -1 -2; to+?+chest 0 0 0 -1; to+?+chin 0 1 -1; to+?+could -1 -1 -1 -1; to+?+cut 4 2 0 2;
         to+?+dead 0 0 0 1; to+?+dentist 0 0 0 1; to+?+do 1 1 1 1; to+?+doctor -1 0 0 -1; to+?+does
         1 0 0 1; to+?+door 1 0 0 -1; to+?+down -3 -3 -3 -2; to+?+dull 1 0 0 2; to+?+eat 2 0 -1 2;
         to+?+else 2 0 0 3; to+?+every 0 2 2 -2; to+?+face 1; to+?+fever 1 0 0 1; to+?+floor -1 -1
         -1; to+?+fluids 0 1 0 -2; to+?+food 1 0 0 1; to+?+foot 0 0 0 1; to+?+for 6 3 3 5;
         to+?+friday -1 0 1 -1; to+?+gents -1 -1 -1; to+?+girls 1 0 0 1; to+?+going -1 -1 -1 -1;
         to+?+gone -2 -1 -1 -1; to+?+gp -1 -1 -1 -1; to+?+ground 0 0 0 1; to+?+gym -1 0 0 -1;
         to+?+he 0 0 0 1; to+?+head 3 1 1 2; to+?+health -1 1 -1 -1; to+?+her 2 2 3 2; to+?+here 1 2
         2 -2; to+?+herself 1 0 0 1; to+?+hes 2 0 1 3; to+?+him -1 1 3; to+?+his -3 -1 -2; to+?+home
         1 3 1 -2; to+?+honest 0 0 0 1; to+?+hoping 1 1 0 -1; to+?+hospital 0 0 0 1; to+?+how -2 -2
         -2 -3; to+?+i -1 -1 -2 1; to+?+ibuprofen -1 -1 -1; to+?+if -1 -3 -2; to+?+im 0 1 -1 -2;
         to+?+in -2 -3 -2 -1; to+?+it 2 1 1 2; to+?+its 1 0 0 1; to+?+ive 1 0 0 1; to+?+jaw 1;
         to+?+just 1 0 0 1; to+?+kids 1 0 0 2; to+?+kitchen 0 0 0 1; to+?+knee 1 0 0 1; to+?+last -1
         0 0 -1; to+?+left 1 0 0 2; to+?+leg 1 0 0 1; to+?+like -3 -1 0 -2; to+?+lips 1 0 0 1;
         to+?+little 0 0 0 1; to+?+looks -1 1 2; to+?+lower 2 1 0 -2; to+?+made 0 1 0 -1; to+?+maybe
         0 0 0 1; to+?+me 4 2 2 4; to+?+minutes -3 -1 0 -2; to+?+more -1 2 1 -1; to+?+mouth 0 1;
         to+?+my 3 -1 0 7; to+?+myself 2 -2 -1; to+?+need -1 -1 -1; to+?+new -1 -1 -2 -1; to+?+next
         -1 -1 -1 -1; to+?+no -1; to+?+not 0 0 0 -1; to+?+nothing 0 1 0 -2; to+?+now 3 0 -1 2;
         to+?+nurse -1 2 2 -2; to+?+of -1 -1 -1 -1; to+?+off 0 -1 0 1; to+?+on -1 -1 1 1; to+?+one 0
         0 0 -1; to+?+operation -1 0 0 -1; to+?+optician -1 -1 -1 -1; to+?+or 0 0 -2 -3; to+?+other
         1 -1 0 4; to+?+our 0 0 0 1; to+?+out -2 -1 -2 -1; to+?+over -2 -1 -1 -2; to+?+own 0 0 0 1;
         to+?+people 2; to+?+practice -1 0 0 -1; to+?+properly 1 0 0 1; to+?+ready -1 1 3;
         to+?+right -1 1 -1; to+?+roll -1 0 0 -1; to+?+safely 1; to+?+sat 1 0 0 1; to+?+say -1 0 0
         -1; to+?+seen 0 1 -1 -1; to+?+sex 2 1 1 3; to+?+shin -1; to+?+should -1 0 0 -1; to+?+side
         1; to+?+sideways 1 0 0 1; to+?+since -2 -2 -1 -1; to+?+sitting 1 0 0 1; to+?+sleep 1 0 0 1;
         to+?+smoking -1 -1 -1 -1; to+?+so 1 1 1 3; to+?+somebody 2 0 -1 3; to+?+someone 1 1 0 -1;
         to+?+something -2 0 0 -2; to+?+still 0 1 0 -2; to+?+swimming -1 1 2 -1; to+?+temperature 2;
         to+?+tested -2 -1 -2 -1; to+?+that 0 0 0 -1; to+?+the 2 -3 -4 1; to+?+their 1 1 2 1;
         to+?+them -1 -1 0 1; to+?+then 1 0 0 2; to+?+things -2 -2 -3 -2; to+?+third 1 0 0 1;
         to+?+those 0 0 0 1; to+?+three 0 1 2 1; to+?+thursday -2 -2 -2 -2; to+?+to -1 0 0 -1;
         to+?+today 0 1; to+?+toilet 0 3; to+?+tomorrow -1; to+?+tonight 0 0 0 -1; to+?+touch 0 0 0
         1; to+?+tuesday -1 0 0 -1; to+?+tummy -1 0 0 -1; to+?+twice -1 0 0 -1; to+?+two 0 0 1 -1;
         to+?+under 0 0 1 -1; to+?+up -2 3 4 -3; to+?+urine 1 0 0 1; to+?+vest 1 1 1 1; to+?+waist 1
         0 0 1; to+?+wake 2 1 1 3; to+?+warm 1 0 0 1; to+?+weeks -1 0 1 -1; to+?+weight -2 1 0 -1;
         to+?+what 0 -2 -3 1; to+?+when -1 -2 -3 -2; to+?+whether -2 0 1 -2; to+?+which 1 1 -1 -1;
         to+?+who 2 1 1 2; to+?+whos -1 0 1 -1; to+?+wind 0 0 0 1; to+?+with 1 1 2 -2; to+?+within 0
         1 2 -1; to+?+without 0 1 0 -1; to+?+work 0 1 0 -1; to+?+world 0 1 2 -1; to+?+wrist 0 0 0 1;
         to+?+wrong -1 1 0 -2; to+a 1 -1 -2 1; to+about 1; to+ache 0 0 0 1; to+act 0 -1 0 2;
         to+agony 1; to+an -1 -1 -1 -1; to+any 0 -1 -2 -1; to+anything -1; to+ask -3 -2 -3 -2;
         to+avoid -1 2 2 -1; to+b 0 0 0 1; to+back 1 0 0 1; to+be 1 4 4 -2; to+bed 4 2 1; to+bend 0
         -1; to+bits -1; to+blame -1 0 1 -1; to+boil -1; to+book -3 -2 -3 -2; to+both 0 0 0 1;
         to+bother 3 1 0 3; to+break 0 -1 -1 -1; to+breathe 1 0 0 2; to+brush -1 1 2; to+burst 0 0 0
         1; to+buy -1 1 3 -2; to+cancel -2 -2 -2 -2; to+carry 1 -1 -2 1; to+change 0 0 0 -1; to+chat
         0 1 0 -1; to+check -2 0 1 -3; to+chest 0 1 1 2; to+clean -1; to+comb 2 0 0 2; to+come 3 0 1
         3; to+cope 2 3 1 -2; to+cough 1; to+cut -1 -2 -3 -1; to+date -2 1 3 -2; to+death -2 -1 2
         -2; to+die 3 0 0 4; to+discuss -2 -1 -1 -2; to+do 5 1 0 4; to+donate -1 -1 -2 -1; to+drink
         0 1 0 -2; to+each 0 0 0 1; to+eat 1 0 0 1; to+eight 1 0 0 1; to+end 3 1 1 2; to+everyone 1
         0 0 1; to+expect -1 -1 -1 -1; to+explode -2 0 2 -2; to+face -1 -1 -1 -1; to+fall -1 -1 -1;
         to+feed 0 0 0 1; to+find 4 1 0 4; to+finish 0 1 1 1; to+fly -1; to+follow -1 -1 -1; to+get
         0 -1 0 1; to+give 1 1 2 1; to+go 8 2 2 5; to+god 1 0 0 1; to+hand 2 0 0 2; to+hang -1 -1 -1
         -1; to+harm 4 0 0 7; to+have -2 -4 -4 -2; to+her -3 2 2 -2; to+him -1 0 3 -1; to+his -2 0 1
         -1; to+hit -1 0 0 -1; to+hold 4 1 1 4; to+hop 0 2 0 -3; to+hospital 1 0 0 1; to+hurts 5 1 1
         3; to+it 2 1 1 2; to+jump 2; to+just 0 0 0 -1; to+keep -1 1 3 -1; to+kill 2 0 1 3; to+know
         -5 -4 0 -4; to+leave 1 0 -3 1; to+lecture -1 1 0 -1; to+lie 1 0 0 2; to+lift 0 0 0 1;
         to+light 1 0 0 1; to+live 0 2 1 -1; to+london 0 -1 -1 -1; to+look -1 -1 2 -1; to+lose -2;
         to+lower -2 0 0 -2; to+make 0 1 2 1; to+me 1 0 1 3; to+mention 0 1; to+mid -1; to+miss 0 0
         1 -1; to+move 2 -3 -2 4; to+mush -1 0 0 -1; to+my -1 0 -3 -1; to+myself 0 1 0 -1; to+need
         1; to+normal 0 -1 0 1; to+not 0 1 1 1; to+on 2 0 -1 2; to+open 1; to+other 0 0 1 -1; to+our
         0 0 0 1; to+pass 2 -1 -1 3; to+pay 1 0 -1 1; to+pee -2 0 -1 1; to+penicillin -1 -1 -2 -1;
         to+people 2 1 1 2; to+pot -1 0 0 -1; to+press 0 0 1 -1; to+prevent -2 0 1 -2; to+push 1 0
         -1 2; to+put 0 0 0 1; to+read -1 1 2 -1; to+refer -1 -1 -1; to+reorder -1 0 0 -1; to+rest
         -1 0 1; to+ring -2 2 2 -2; to+rouse 1 0 0 2; to+sacrifice 1 0 0 1; to+say 4 3; to+see 0 -3
         -1 1; to+settle 0 1 3 -1; to+sit 0 2 1; to+skip -1 0 1 -1; to+sleep 4 1 1 3; to+smile 1 0 0
         2; to+somebody -1 0 0 -1; to+someone 0 -2 -2 1; to+spain -1 1 2; to+speak 0 1 -1 -1;
         to+stab 1 1 1 2; to+stand 1 -1 0 2; to+start -1 -1 -1 -1; to+stay 0 1 0 -3; to+step 2 1 -1
         1; to+stick -1 -1 -1 -2; to+stop -1 -3 -3 2; to+strain 0 0 0 1; to+strangle 2 -1 -1 4;
         to+swallow 1 0 1 3; to+swim -1 0 1 -1; to+talk 1 1 -1; to+tell -1 -2 -4 -2; to+temple 1;
         to+ten 3 0 0 3; to+the 1 4 -2 2; to+them 1 0 0 1; to+three -1 1 2; to+toe 2 0 0 1;
         to+toilet 1 0 0 1; to+touch 3 1 -1; to+treat -1 0 1 -1; to+try -1 -1 -2 -1; to+type 0 0 0
         -1; to+under 0 1 0 -1; to+us -1 -1 -1; to+use 2 0 0 1; to+vomit 2 1 1 2; to+wait 4 2 0 2;
         to+wake 2 3; to+walk 1 0 -1 -3; to+wash -1 0 1 -1; to+waste 0 0 0 -1; to+watch -1 0 1 -1;
         to+wear -1 1 2 -1; to+wee 0 2 0 1; to+wheeze 1 1 1 2; to+with 1 0 0 1; to+work -2 -1 -2;
         to+worry -1 1 3 -1; to+write -1 1 2; to+year -1 0 0 -1; to+you 1 0 -1 1; toast+?+down -1 0
         1 -2; toast+?+now 0 0 0 -1; toast+?+tea 0 0 1 -1; toast+and -2 -1 2 -1; toast+went -1 0 1
         -2; toaster+and 0 0 0 1; today+?+3x 0 1 0 -1; today+?+a -3 1 0 -2; today+?+and 0 1;
         today+?+cant 1 0 0 2; today+?+day 0 0 0 1; today+?+do 1 -1 -2 1; today+?+doesnt 1;
         today+?+drinking -1 0 0 -1; today+?+eye 0 0 0 1; today+?+goes 1 0 0 2; today+?+had 4 2 0 3;
         today+?+has 1 0 0 2; today+?+hes 1 0 0 1; today+?+i 0 -1 1 1; today+?+in 1 0 -1 1;
         today+?+is -2 0 1 -2; today+?+it 0 -1 1; today+?+just -1 0 0 -1; today+?+knife 1 0 0 1;
         today+?+like 0 0 0 1; today+?+my -2 2 2 -3; today+?+no 0 0 -1 1; today+?+puffing 0 0 0 1;
         today+?+put 1 0 0 1; today+?+red 0 0 0 1; today+?+sat 0 1 0 -1; today+?+see 0 0 0 1;
         today+?+she 0 0 0 -1; today+?+the 0 1 1 1; today+?+turned 0 0 0 1; today+?+warning 1 0 0 1;
         today+?+was 1 0 0 1; today+?+wet 0 0 0 1; today+?+whole 0 0 0 1; today+?+~pain 1; today+a 0
         1; today+about 1 0 0 1; today+and 1 1 1 2; today+at 0 1 0 -3; today+before -1; today+both 1
         0 0 1; today+but -2 2 2 -3; today+could 1 0 0 1; today+doctor -2 0 0 -1; today+drinking -1;
         today+eye -2 0 0 -1; today+for 1 0 0 1; today+had -1; today+hardly 0 0 0 -1; today+he 2 -1
         -1 3; today+hes 1 0 0 2; today+i 2 0 0 4; today+im 2 0 -1 3; today+is 1 0 0 1; today+it 0 0
         0 1; today+its 1; today+ive 1 2 1 -1; today+just -2 0 1 -2; today+morning 0 0 0 1; today+my
         3 -1 0 3; today+no 2 0 -1 1; today+nothing -1 0 0 -1; today+or 0 2 -1 -2; today+she 2 -1 0
         2; today+shes 0 0 -1 1; today+shoes 2 0 -1 2; today+so 1 -1 0 1; today+the 2 0 -1 2;
         today+theres -1 1 0 -1; today+they 0 0 0 1; today+three 2 0 0 1; today+with 1 1;
         toddler+?+a 1 2 2; toddler+?+an -3; toddler+?+eat -3 -2 -3 -2; toddler+?+her -2 0 1 -1;
         toddler+?+limp 1; toddler+?+on 5 0 -1 3; toddler+?+some 3; toddler+?+to 2 1 1 2;
         toddler+ate 3 0 -1 1; toddler+drank 2; toddler+ever -1 -1 -2; toddler+fell -3; toddler+got
         1 0 0 1; toddler+had -2 0 1 -2; toddler+has -3 -2 -4 -3; toddler+just -1; toddler+licked -2
         0 1 -1; toddler+pulled 2 0 0 2; toddler+swallowed 0 0 0 1; toddler+too -1 0 1 -1;
         toddler+was 1 0 0 1; toddler+with 0 1 0 -2; toddler+wont -3 -2 -3 -2; toddlers+?+the 2;
         toddlers+had 1 0 0 -1; toe+?+and -4 1 0 -3; toe+?+been 2 -1 0 2; toe+?+purple -2; toe+?+red
         -2 1 0 -2; toe+?+the -1 0 1 -1; toe+has 2 -1 0 2; toe+is -2 1 0 -2; toe+its -2 -1 1;
         toe+joint -2 2 -1 -2; toe+last 0 -1 1; toe+nail -1 1 -1; toe+on -1 0 1 -1; toenails+thick
         -1 -1 -1 -1; toes+?+a 1 1 2 1; toes+?+and 0 1 -1; toes+?+are 0 0 0 1; toes+?+like 0 0 0 1;
         toes+?+pink -1 0 0 -1; toes+?+white 1 0 0 1; toes+?+wiggle 1 0 0 1; toes+and 0 0 0 1;
         toes+are 0 0 -1 1; toes+that 0 0 0 1; toes+up -1 0 1 -2; toes+warm -2 2 -1 -2; toes+wont 1
         0 0 1; together+?+a 2 0 0 1; together+?+morning -2 1 0 -2; together+this -1 1 0 -1;
         together+with 3 0 0 2; toilet+?+a -2 0 1 -2; toilet+?+from -1 -1 -1 -1; toilet+?+like 1 0 0
         2; toilet+?+morning 1 0 0 1; toilet+?+nothing 1 0 0 1; toilet+?+now -2 0 1 -2; toilet+?+one
         0 1 0 -1; toilet+?+ten -1 1 0 -1; toilet+?+times -2 1 0 -2; toilet+?+turns 1 0 0 1;
         toilet+?+two 1 0 0 1; toilet+?+when 2 0 0 2; toilet+?+yesterday 1 0 0 1; toilet+and -3 1 3
         -3; toilet+as -1 -1 -2 -1; toilet+been 0 0 0 -1; toilet+bowl 2 -1 -2 2; toilet+every -1 1 0
         -1; toilet+for 1 1 1 2; toilet+in 1 0 0 1; toilet+is 0 0 0 1; toilet+it -1 0 0 -1;
         toilet+like -2 0 1 -2; toilet+normal -1 -1 -1 -1; toilet+since 1 -1 0 2; toilet+so 0 1 0
         -1; toilet+this 1 0 0 1; toilet+water 2 0 0 1; toilet+with 1 0 0 1; toilet+without -1 0 0
         -1; told+?+back -1 0 0 -1; told+?+go 1 0 0 2; told+?+has -1 0 -1 -1; told+?+have 1 1 0 -1;
         told+?+she 0 0 0 -1; told+?+shes 0 1 0 -1; told+?+to 0 0 0 1; told+?+was 1 0 0 1;
         told+?+wife 1 1; told+him 0 0 0 1; told+his 0 0 0 1; told+i 1 1 0 -1; told+is 0 0 0 -1;
         told+its -2 0 1 -2; told+me 2 0 -1 2; told+my 0 0 0 -1; told+she -1 0 -1 -1; told+the 1 0 0
         1; told+them 1 0 0 1; told+you 0 0 0 1; tomorrow+?+you 1 0 0 2; tomorrow+and 2 0 0 3;
         tomorrow+ok 2 0 0 1; tomorrow+or -2 0 0 -1; tomorrow+so 1 0 0 1; tomorrow+where 0 1;
         tongue+?+all 0 1 0 -1; tongue+?+and 0 0 0 1; tongue+?+big 1 0 0 1; tongue+?+i 1 0 0 1;
         tongue+?+id 1 0 0 1; tongue+?+leather 0 2 0 -2; tongue+?+ribbons 1 0 0 2; tongue+?+so 1 0 0
         1; tongue+?+swelling 1 0 0 1; tongue+?+swollen 1 0 0 2; tongue+?+times 0 0 0 1; tongue+?+to
         1; tongue+?+twice 1 0 0 1; tongue+?+up 1 0 0 1; tongue+after 1 0 0 1; tongue+and 2 0 -1 2;
         tongue+are 0 1 -1; tongue+breathe 0 1 0 -1; tongue+chewed 1 0 0 1; tongue+from -1 0 0 -1;
         tongue+gone 1 -1 0 1; tongue+has 2 1 2 2; tongue+is 3 0 0 5; tongue+like 1 2 0 -3;
         tongue+no 1 0 1 -1; tongue+on -2 0 1 -2; tongue+pushed 1 0 0 1; tongue+spray 0 0 0 1;
         tongue+swelling 0 0 0 1; tonight+38 1 0 0 2; tonight+?+a -1 0 1 -1; tonight+?+different 1 0
         0 1; tonight+?+has 1 0 0 1; tonight+?+have 1 0 0 1; tonight+?+im 0 0 0 1; tonight+?+it 1 0
         0 1; tonight+?+the 1 1 1 2; tonight+and 1 2 1 -1; tonight+at 0 0 0 1; tonight+can 0 0 0 1;
         tonight+he 1 0 0 1; tonight+hes 1 0 0 1; tonight+i 2 2 0 1; tonight+is 1 0 0 1; tonight+it
         1 0 0 1; tonight+its 0 0 0 1; tonight+ive 1 0 0 1; tonight+no -1 2 1 -1; tonight+not 0 0 0
         -1; tonight+or 0 1 -1 -1; tonight+shes 1 0 0 1; tonight+the 2 0 0 2; tonights+?+night 2 -1
         0 5; tonights+dose 0 1 0 -1; tonights+the 2 -1 0 5; tonsillar+exudate 0 1 0 -1; tonsils+?+a
         -1 0 0 -1; tonsils+?+last 1 0 0 1; tonsils+?+painful 0 -1 -1 -1; tonsils+?+six 1 0 0 1;
         tonsils+and 0 -1 -1 -2; tonsils+are -1; tonsils+out 2 0 0 2; tonsils+with 0 0 0 -1;
         too+?+and -2 0 1 -1; too+?+been -1 -1 -1 -2; too+?+coffee -2 -1 -1 -2; too+?+did 1 1 0 -1;
         too+?+finger 1; too+?+for 2 4 1 2; too+?+im -1 0 0 -1; too+?+last -2; too+?+paracetamol 0 0
         0 1; too+?+screen -1 0 1 -1; too+?+since 2 0 -1; too+?+tablets 1; too+?+the -1 0 1 -1;
         too+?+to 6 0 0 6; too+?+with -1; too+big 1; too+breathless 3 1 0 3; too+drowsy 1 0 0 1;
         too+ive -1 0 0 -1; too+late -2 2 -1 -2; too+long -2 0 1 -2; too+loud 2 0 0 2; too+many -3
         -1 1 -2; too+much -5 -1 3 -4; too+painful 1 -1 0 2; too+quick -2 -1 -1 -2; too+quiet 3 2 1;
         too+shaky 1 0 0 1; too+sleepy 0 0 0 1; too+small 1; too+tired 2 0 -1 2; too+young 2 1 1 2;
         took+2x 2 0 1 2; took+3x -2 -1 -1 -2; took+6x 1 0 0 1; took+?+2x 1 0 0 1; took+?+an -2 0 1
         -2; took+?+antihistamine -2 0 1 -2; took+?+benadryl 1 0 0 1; took+?+blood 1; took+?+bunch 1
         0 0 1; took+?+extra -3; took+?+for 1 0 0 1; took+?+husbands 2 1 1 2; took+?+insulin 0 0 0
         1; took+?+lot 2 0 -1 3; took+?+methotrexate 1 1 1 1; took+?+minutes -2 0 1 -2; took+?+ml 1
         0 0 1; took+?+morning -2; took+?+much 1; took+?+my 1 0 0 1; took+?+of 0 -1 1 1; took+?+off
         -1 0 0 -1; took+?+out -1 1 0 -1; took+?+overdose -2 -1 -1 -1; took+?+own -4 -3 -4 -3;
         took+?+paracetamol 2 -1 0 2; took+?+tablets -1; took+?+temperature 1 0 0 1; took+?+the 1 0
         0 1; took+?+tuesday -1; took+a 1 0 0 1; took+about 2 0 0 2; took+all 2 0 0 2; took+an -4 -1
         -1 -1; took+her -1 -3 -3; took+it 1 1 1 1; took+me -1 -1 -1 -1; took+my -1 1 2 1; took+off
         1; took+one -1 0 1 -1; took+out 0 -1 1; took+paracetamol -2 0 1 -2; took+some 1 0 0 1;
         took+ten -1 0 1 -1; took+the 4 3 -1; took+them -1; took+too 1; took+two 1 0 1 1; took+up 0
         0 0 -1; toolbox+?+on -1 1 2 -1; toolbox+talk -1 1 2 -1; tooth+?+i -1; tooth+?+my -1 0 0 -1;
         tooth+?+out -2 0 2 -2; tooth+?+that 4 0 -1 3; tooth+?+this -1 0 0 1; tooth+abscess -1;
         tooth+and -1 0 1 -1; tooth+came -2 0 2 -2; tooth+infection -1 0 0 -1; tooth+is 1 1 1 3;
         tooth+out -1 0 0 1; tooth+pain -1 2 2 -1; tooth+through -1 0 1 -1; toothache+?+ive 1 0 0 1;
         toothache+and 1 0 0 1; toothache+for -1; top+?+it 0 0 1 -1; top+?+last -1; top+?+my 2 1 0
         2; top+?+of 1 0 0 1; top+?+the 1 0 0 1; top+is 0 0 1 -1; top+of 2 -1 -1 3; top+shelf -1 -1
         -1 -1; top+stair 0 1 0 -1; tops+?+my 0 0 0 -1; tops+of 0 0 0 -1; tore+?+my 1 0 0 1;
         tore+between 1 0 0 1; totally+normal 2 0 -1 2; totally+ok 1 0 0 1; touch+?+and 0 1;
         touch+?+i 0 -2 -1; touch+?+other 1 0 0 -1; touch+and 1 0 0 1; touch+her 1 0 0 1; touch+it 1
         1 1 2; touch+more -2 1 0 -2; touch+my 0 0 0 1; touch+no 1 0 0 1; touch+of 1; touch+since 0
         -2 -1 1; touch+the 1; touch+wood -1 0 0 -1; touched+?+and 1 0 0 1; touched+?+drop 1 0 0 1;
         touched+?+live 1; touched+?+overhead 2 0 0 1; touched+a 1 0 0 1; touched+an 1 0 0 1;
         touched+it -1 0 0 -1; touched+the 0 1 2 1; touches+me 1; touching+it 4 1 0 3; tow+path 1 0
         0 1; towards+my 1 0 0 1; towards+the -3 0 1 -3; towel+?+and 1; towel+?+full 1 0 0 1;
         towel+?+it 1 0 0 1; towel+?+warfarin 1 0 -1 2; towel+because 1 0 0 1; towel+for 0 0 0 -1;
         towel+on 2 0 -1 2; towels+and 2 0 -1 2; trace+was -2 0 1 -2; tractor+and -1 0 0 -1;
         train+?+in 1 0 0 1; train+?+it -1 0 0 -1; train+through -1 0 0 -1; trainer+said -1 0 1;
         training+?+for -1 -1 -2 -1; training+for -1 -1 -2; trains+drinking -1 0 1; trains+go 2 0 0
         2; tram+in -2 -1 -1 -1; trampoline+?+the 1 0 0 1; trampoline+onto 1 0 0 1;
         transplant+?+month 2; transplant+last 2; trapped+?+a 2; trapped+wind -1 0 1 -1;
         travel+?+for -1 -1 -1 -1; travel+insurance -1 0 0 -1; travel+jabs -1 0 0 -1; travelled+?+to
         1 0 0 1; travelled+down 1 0 0 1; travels+?+the 1; treacle+and 0 0 0 1; treadmill+and 0 0 0
         -1; treadmill+this 0 0 0 1; treat+a -1 0 0 -1; treat+the -1 0 1 -1; treated+with 0 0 1 -1;
         treatment+?+leukaemia 1 0 0 2; treatment+?+they 1 0 0 1; treatment+for 1 0 0 2;
         treatments+?+a -1 -2 -3 -1; tree+?+anything -1; tree+?+the -2 0 1 -2; tree+at 1 0 0 1;
         tree+do -1; tremor+?+his -1; tremor+?+the -1 0 0 -1; tremor+in -1 -1 -1 -1; tremulous+?+and
         1 0 0 1; tremulous+sweating 1 0 0 1; triangle+?+a -3 1 0 -3; trickle+of 1 0 0 1;
         trickling+out 1 0 0 1; tried+?+and 1; tried+?+cold 1 1 0 -1; tried+?+end -1 -1 -1 -1;
         tried+?+him -1; tried+?+on 2 -1 0 3; tried+?+strangle 1 -1 0 3; tried+a 0 -1 -1 -1;
         tried+shouting 0 0 0 1; tried+the 0 2 2 -2; tried+to 3 -1 -1 4; tried+two -1 0 0 -1;
         tries+to 2 0 -1 3; trip+to -1 -1 -2; triple+a 0 0 0 1; tripped+?+the 1 0 -1 2; tripped+on 1
         0 0 1; tripped+over 0 0 0 1; trod+?+a 1 0 0 1; trod+on 1 0 0 1; trouble+?+or 0 0 0 1;
         trouble+?+the -1 0 0 -1; trouble+getting 1 0 0 1; trouble+sleeping -1 0 0 -1;
         trouble+speaking 0 0 0 1; trouble+understanding 0 0 0 1; trousers+?+idea 0 0 0 1;
         trousers+?+not 2 1 0 1; trousers+and 1 0 0 1; trousers+no 0 0 0 1; trousers+wet 1 0 0 1;
         true+?+a 0 0 1 -1; true+?+shouldnt -1 0 0 -1; true+crime -1 0 1 -1; true+or 0 0 1 -1;
         true+that -1 -1 -2 -1; true+you -1 0 0 -1; try+?+get 1 0 0 1; try+again -1 -1 -1 -1;
         try+and 1 0 0 1; try+the -2 0 1 -1; trying+?+a -1 -1 -2 -1; trying+again -1 0 0 -1;
         trying+for -1 -1 -2 -1; trying+to 1 -1 -2 2; tube+?+hes 0 0 0 1; tube+and 0 0 0 1;
         tuesday+?+and -1 0 0 -1; tuesday+?+at 1 0 0 1; tuesday+?+chest -1 0 1 -1; tuesday+?+i 0 0 0
         -1; tuesday+?+no 1 0 0 1; tuesday+?+of 0 1; tuesday+?+the 1; tuesday+?+you 0 0 0 -1;
         tuesday+and 1 2 1 -1; tuesday+can -1 -1 -1 -1; tuesday+hes 2 0 0 2; tuesday+i -3 -2 -2 -3;
         tuesday+last 0 2 1; tuesday+so 0 0 0 1; tuesday+still -1 0 0 -1; tuesday+with -1 0 1 -1;
         tumble+?+the 0 0 0 1; tumble+off 0 0 0 1; tumbler+over 1 0 0 1; tummy+?+and 1 1 -1;
         tummy+?+at 0 -1 0 1; tummy+?+back 1 0 0 2; tummy+?+but -2 0 1 -1; tummy+?+dont 0 0 0 1;
         tummy+?+every 1 0 0 1; tummy+?+gone 0 0 0 1; tummy+?+hard 1 0 0 1; tummy+?+has 0 0 0 1;
         tummy+?+in -1 0 1 -1; tummy+?+is 0 0 0 2; tummy+?+last 0 1 0 -3; tummy+?+legs 0 1;
         tummy+?+low -1 -1 0 2; tummy+?+no 0 1 0 -2; tummy+?+on 0 0 0 1; tummy+?+painful -1;
         tummy+?+shoulder 0 2 0 -5; tummy+?+since -2 0 1 -1; tummy+?+stay 1 0 0 1; tummy+?+that 2 2
         0 -1; tummy+?+the -2 1 0 -1; tummy+?+up 0 -1 0 1; tummy+?+with 0 2 0 -6; tummy+ache 0 2 1;
         tummy+and -2 2 -1 -3; tummy+been 0 1 0 -3; tummy+bug -1 0 2 -1; tummy+cramps 0 0 0 1;
         tummy+hurts 0 0 0 1; tummy+is -1 0 0 -1; tummy+just 0 0 0 1; tummy+like 0 0 0 1; tummy+on
         -1 0 0 -1; tummy+or 0 0 0 1; tummy+pain 3 4 1 -4; tummy+since 0 1 0 -2; tummy+soft -1 0 0
         -1; tummy+swollen 0 0 0 1; tummy+that 0 -1 0 2; tummy+they 1 0 0 1; tummy+tight 1 -1 0 2;
         tummy+with 0 0 0 1; turkey+on 1 0 0 1; turn+?+door 0 0 0 -1; turn+?+head 2 1 0 -1;
         turn+?+in -1 -1 -1 -1; turn+?+the -1 1 0 -1; turn+a -1 0 0 -1; turn+blue 1 0 0 1; turn+in
         -2 -1 -1 -1; turn+into -1 0 0 -1; turn+my 2 1 0 -1; turn+over -1 -1 -1 -1; turned+4x -1 0 0
         -1; turned+?+a -1 0 0 -1; turned+?+and 1 0 0 1; turned+?+ankle -1 0 0 -1; turned+?+cold 1 0
         0 1; turned+?+fine 0 0 1 -1; turned+?+in -1; turned+?+like 1 0 0 1; turned+?+on -1 0 0 -1;
         turned+?+phone 1 0 0 1; turned+?+to -3 -1 -1 -3; turned+?+white 1 0 0 1; turned+hard 1 0 0
         1; turned+out -3 -1 0 -3; turned+outwards 0 0 0 1; turned+round 1 0 0 1; turned+to 1 0 0 1;
         turned+white 1 0 0 1; turning+?+and 0 0 0 1; turning+blue 0 0 0 1; turning+purple 1 0 0 1;
         turning+to 1 0 0 1; turns+?+or 1 0 0 2; turns+purple 1 0 0 1; turns+red 1 0 0 1; turns+the
         1 1 0 -2; tv+?+it 0 0 0 1; tv+?+sending 1; tv+are 2; tv+is 1 0 0 1; tv+remote 1 0 0 1;
         twelve+?+and 2 0 0 1; twelve+?+of 0 1 0 -1; twelve+hours 1 0 0 -1; twelve+weeks 0 1 0 -1;
         twelve+years -1 0 0 -1; twenty+?+i 1 0 0 1; twenty+five 0 0 0 1; twenty+years 1 0 0 2;
         twice+?+a 1 0 0 1; twice+?+accident 1; twice+?+by -2 0 1 -1; twice+?+day -1 -1 -2;
         twice+?+feel 1; twice+?+for 1; twice+?+had -1 0 1; twice+?+it 1; twice+?+just -2;
         twice+?+lunch 1 0 0 1; twice+?+morning -2 1 0 -2; twice+?+no 1 0 -1 2; twice+?+since 0 0 0
         1; twice+?+size 2 2 1 -1; twice+?+the 1 1 -1 1; twice+?+this -1 0 1 -1; twice+?+units 2 0 0
         2; twice+?+week -4 -2 -2 -4; twice+a -4 -2 -2 -4; twice+and 4 1 1 3; twice+at 1; twice+by 1
         0 0 1; twice+in -1 1 2 -1; twice+is -1 -1 -1 -1; twice+its -2; twice+ive 1; twice+last -2
         -1 -1 -2; twice+no 2; twice+on 1 1 -1; twice+since -1 1 2; twice+the 1 1 0 -1; twice+this 0
         1; twice+three -1 -1 -1 -1; twins+?+had 1; twins+have 1; twisted+ankle 0 1 -1; twisted+his
         0 1; twitching+all 2 1 1 2; twitching+for -2; twitching+since -2 1 3 -2; two+?+afebrile 0 0
         2; two+?+after -1 -2 1 1; two+?+ago -6 -3 -3 -7; two+?+all -2 -1 -1 -2; two+?+and 2 0 -2 3;
         two+?+are 3 0 1 3; two+?+as -1 -1 -1 -1; two+?+at -1 0 1 -1; two+?+back 0 2 1; two+?+before
         1 0 0 1; two+?+both 1 0 0 1; two+?+breathe 1 0 0 1; two+?+but 1 0 0 1; two+?+every 1 0 0 1;
         two+?+eye 0 1 0 -1; two+?+fatter 1 0 0 -1; two+?+for -1 -1 -1 -1; two+?+go 2 0 0 2;
         two+?+he 1 2 1 1; two+?+hes 0 0 0 -1; two+?+his -1 0 0 -1; two+?+history 0 0 0 1;
         two+?+holes 0 1 -1; two+?+im 1; two+?+in -2 1 3 -1; two+?+is 0 4 0 -1; two+?+ive -1 -1 -1;
         two+?+just -1 0 1; two+?+last 2 -1 0 3; two+?+late 1 0 0 1; two+?+later 1; two+?+left -1 -2
         -1; two+?+little 0 1 0 -1; two+?+marks 0 1 -1; two+?+maybe 1; two+?+me 0 0 0 1; two+?+more
         1 0 0 2; two+?+my -1 -2 0 -1; two+?+not -1; two+?+now -2 -2 -2; two+?+nudges 2 2 -1 -3;
         two+?+of 1 0 0 1; two+?+off 2 0 0 2; two+?+old 1 1 1 1; two+?+on 1 1 -1 1; two+?+one 0 0 0
         1; two+?+or -1 -1 -1 -1; two+?+past 1 0 0 1; two+?+punctures 0 1 0 -1; two+?+running 2 0 0
         2; two+?+same -1 1 2 -1; two+?+sessions 1 0 0 1; two+?+she 0 0 0 -1; two+?+shes 1;
         two+?+since 1 0 0 1; two+?+so 0 0 0 1; two+?+the 0 0 0 1; two+?+them -1 0 1 -1; two+?+then
         1 0 0 1; two+?+this 2; two+?+those 0 -1 -1 1; two+?+three -2 0 4 -1; two+?+today 2 0 0 2;
         two+?+we 1; two+?+what -2 1 0 -1; two+?+when -1 0 0 -1; two+?+with 0 1 -1; two+?+without 0
         0 -3; two+a -1 -1 -1; two+and -3 -1 1 -3; two+are -1 -1 -1; two+at 0 -1; two+bloods -1 1 2
         -1; two+bottles 1 0 0 1; two+boxes 2 0 0 2; two+brothers -1 -1 -1; two+cousin -1 0 0 -1;
         two+day 0 1 1 1; two+days 0 5 5 -4; two+deep 0 1 0 -2; two+dialysis 1 0 0 1; two+doses 1 0
         0 1; two+duvet 1 0 0 1; two+finger 2 -2 -2 2; two+fingertips 0 1 -1; two+following -1 0 1;
         two+glasses 0 0 0 -1; two+holes 0 0 0 2; two+hours 1 -4 -4 4; two+inches 1 1 0 -1; two+kids
         0 0 0 -1; two+left -2 1 0 -2; two+lines 1 1 2 2; two+litres -1; two+little 1 1 -1 1;
         two+magnets 1 0 -1 2; two+minutes -1 0 0 -1; two+month 1 0 0 1; two+months -1 -2 -1 -1;
         two+more -1 0 1 -1; two+next -1 0 0 -1; two+nights 1 3 1 -1; two+of -1 -2 -1; two+off 1 0 0
         1; two+or 2 0 1 3; two+pads 1 0 0 1; two+punctures -2 3 1 -1; two+seconds 0 1 2 -1;
         two+small 1; two+soft 0 1 0 -1; two+stents 1 0 0 1; two+summer -1 0 1 -1; two+tablets -2 1
         0 -2; two+the -1; two+things 1 0 0 1; two+times 3 -1 -1 3; two+tiny 1 1; two+to -1 1 2;
         two+wee 0 1 -1; two+weeks -4 0 4 -2; two+winter -1 -1 -1 -1; two+year 2 -1 0 1; two+years
         -2 -2 -3 -2; type+1 3 1 1 3; type+2 -5 -2 -4 -6; type+?+1x -1 1; type+?+and 2 0 0 2;
         type+?+been 1; type+?+day -1 -1 -1 -1; type+?+diabetes -1; type+?+do -1 0 1 -1; type+?+feel
         -2; type+?+for 1; type+?+ketones 0 -1 0 2; type+?+on -1 -2 -3 -2; type+all -1 -1 -1 -1;
         type+one 1 -1 0 2; type+this -1 -1 -1 -1; typing+?+day -1 -1 -1 -1; typing+?+on 1 0 0 1;
         typing+all -1 -1 -1 -1; typing+because 1 0 0 1; typing+this 0 0 0 1; ulcer+?+the 0 0 2;
         ulcer+for 0 -1 1; ulcer+on -2 0 1 -1; ulcers+?+i 0 0 0 1; ulcers+?+painful 0 1 0 -1;
         umbilical+cord 2 0 0 2; unable+?+keep 1 1 0 -3; unable+?+pass 1 -1 -1 2; unable+?+pee 1 0 0
         1; unable+?+swallow 1 0 0 1; unable+to 6 2 -1 4; unborn+babys 1; unchanged+?+is 0 -1 -1 -1;
         uncle+?+his -1 -1 -1 -1; uncle+?+went -1 0 1 -1; uncle+all -1 -1 -1 -1; uncle+had -1 0 0
         -1; uncle+took -1 -1 -1 -1; unconscious+?+his 2 0 0 1; unconscious+after 2 0 0 1;
         uncontrollably+?+feel 1; uncontrollably+and 1 0 0 1; under+1x -2 0 1 -1; under+2x 1 0 -1 1;
         under+3 1 0 0 1; under+4 1 0 0 1; under+5 1 0 0 1; under+?+a 1; under+?+after 1 0 0 1;
         under+?+arm -1 2 1 1; under+?+bed 1 1 0 -1; under+?+blanket 1 0 0 1; under+?+bra -1 0 1 -1;
         under+?+chin 1 0 0 1; under+?+collarbone 1 0 0 1; under+?+days 1 0 -1 1; under+?+duvet 2 1
         1 2; under+?+finger 0 -2 -1; under+?+hard -1 0 0 -1; under+?+jaw -1; under+?+lid -1 1 0 -1;
         under+?+mattress 1; under+?+months 1 0 0 1; under+?+on -1; under+?+rib 3 -1 -1 4;
         under+?+running -1 0 0 -1; under+?+skin 0 -1 0 1; under+?+tap -5 1 1 -6; under+?+the 3 0 -1
         3; under+?+tongue 2 0 0 2; under+?+water -2 0 1 -2; under+?+with 1 0 0 2; under+a 2;
         under+at 2 0 -1 2; under+cold 0 0 1 -1; under+five 1 0 0 1; under+her 1 0 0 1; under+in 1;
         under+it -1 0 0 -1; under+my -3 1 -2 -3; under+pressure 1 0 0 1; under+rib 1 0 0 1;
         under+running -2 0 1 -2; under+the 2 4 1 2; under+three 1 0 0 1; under+two 3 1 1 2;
         under+water -1; understanding+speech 0 0 0 1; understanding+what 2 0 -1 2;
         unequal+?+pressures 0 0 0 1; uni+in -1 0 0 -1; unit+at 0 -1 -2 -1; unit+for 0 2 1;
         units+?+alcohol -3 0 1 -2; units+?+insulin 2 0 0 2; units+?+the 2 0 0 2; units+of 1 1 2 2;
         unlike+?+you 0 0 0 1; unlike+anything 1 0 0 1; unprotected+?+two 0 2 1 -1;
         unprotected+intercourse 0 2 1 -1; unprotected+sex -1 4 0 -2; unresponsive+?+not 1 0 -1 3;
         unresponsive+after 2 0 0 1; unresponsive+and 0 0 0 1; unresponsive+or 1 0 0 1;
         unresponsive+with 3 1 0 3; until+?+and -4 0 1 -3; until+?+is 0 0 0 1; until+?+saw 2 -1 0 2;
         until+?+week 0 1; until+five -1 -1 -1 -1; until+i 3 -1 -1 4; until+it -1 0 1 -1;
         until+monday 2 0 -1 2; until+my -1 0 1 -1; until+next 0 1; until+sunday 1 0 0 -1; until+the
         1 0 -1; until+thursday 0 0 0 -1; until+tuesday 0 2 1 -1; until+you -1 0 1; unusual+?+after
         1 0 0 1; unusual+behaviour 1 0 0 1; unusually+sleepy 0 1 0 -3; unwell+after 0 0 0 1; up+3 1
         0 0 1; up+5 -1 1 0 -1; up+?+1x 2 0 0 2; up+?+3 0 0 0 1; up+?+38 1; up+?+3x -1 0 0 -2;
         up+?+5 1 1 2 1; up+?+a 0 1 3 -1; up+?+about -3 2 -1 -3; up+?+after -3 1 2 -1; up+?+all -1 0
         0 -1; up+?+am -2 -1 -1 -1; up+?+an 1; up+?+and 4 -1 -1 4; up+?+as 1 0 0 2; up+?+been -1 1 2
         -2; up+?+bit 1 0 0 1; up+?+bowl 1; up+?+brown 2 0 0 2; up+?+burned 1; up+?+but -1 1 -1 -1;
         up+?+came -1 0 0 -1; up+?+could 1 0 0 1; up+?+date -2 1 3 -2; up+?+day 1; up+?+days 0 1;
         up+?+down -1 0 -2 -2; up+?+feel 0 0 0 1; up+?+for 0 1 -1 1; up+?+get 1 0 0 1; up+?+goes 1;
         up+?+going 1 0 0 1; up+?+gone 0 2 0 -3; up+?+grandma 0 0 0 -1; up+?+green 3 0 0 2;
         up+?+half 0 1; up+?+hard 1; up+?+has -1 1; up+?+havent -1 -1 -1 -2; up+?+her 0 0 1 -1;
         up+?+hes 0 0 0 1; up+?+hill 1 0 0 1; up+?+his 1 0 0 1; up+?+hour 0 0 0 1; up+?+house -1 0 1
         -1; up+?+i 2 1 0 2; up+?+into -1 0 1 -1; up+?+is -1 0 1; up+?+it -2 1 2 -2; up+?+its 1 0 0
         1; up+?+just -3 -1 0 -3; up+?+last 0 0 0 1; up+?+leg 2 0 -1 2; up+?+like 1 -1 0 1;
         up+?+little -1 0 1 -1; up+?+looked 1 0 -1 1; up+?+me 1 0 0 1; up+?+meds 1 0 0 1;
         up+?+morning 0 0 0 1; up+?+much -1; up+?+my 0 1 0 2; up+?+night -1 0 0 -1; up+?+nights 0 1;
         up+?+normal 0 0 0 -1; up+?+nose -2 1 0 -2; up+?+now 2 0 0 1; up+?+numb -1 0 0 -1; up+?+of
         -2 -1 -1 -1; up+?+on 1 0 -1 1; up+?+one 0 1; up+?+or -1 0 0 -1; up+?+over 0 1;
         up+?+paracetamol 0 1; up+?+quick -2 -1 -1 -2; up+?+red 1 0 0 1; up+?+screams 1 0 0 1;
         up+?+she 1 0 0 1; up+?+shes -1 -1 1; up+?+shivering 1 0 0 2; up+?+shut 0 1; up+?+since 0 0
         0 1; up+?+so 1; up+?+stairs 0 1 -1; up+?+stuff 0 -1 0 1; up+?+swollen 1 0 0 1; up+?+tablets
         2 0 0 2; up+?+ten -1 -1 -1 -1; up+?+the 4 -2 -2 3; up+?+there 2 0 0 1; up+?+theres 1 0 0 1;
         up+?+this -6 1 -1; up+?+three -2 0 1 -2; up+?+times -3 0 -2 -3; up+?+to 1 0 -1 1;
         up+?+treatment 1 0 0 1; up+?+tried 1 0 0 1; up+?+two 0 0 0 -1; up+?+wall -2; up+?+went 1 0
         0 1; up+?+wet 0 0 0 1; up+?+whole -2 1 0 -2; up+?+with 0 0 -1 1; up+?+you 1 0 2 2; up+a 1 1
         2; up+about 1 -1 -2 2; up+after 2 1 -1 2; up+all 0 2 -1 -2; up+and 1 3 0 -1; up+at 0 -2 -1;
         up+behind -1 0 0 -1; up+between 1 0 0 1; up+black 1; up+blood 4 1 1 4; up+both 0 1 0 -1;
         up+bowl 1 0 0 1; up+breakfast 0 1; up+breathe -1 0 1 -2; up+bright 2 0 0 1; up+brown 0 -1 0
         1; up+but 1 0 0 1; up+by -1 -1 -1 -1; up+dropped 1 0 0 1; up+eating 1 0 0 1; up+even 1 1 0
         -1; up+every -1; up+everything 1 0 0 2; up+face 1 0 0 2; up+feeling 1 -1 0 2; up+fine -3 0
         2 -3; up+five -1 1 0 -1; up+for -1 1 3 -2; up+four -2 -1 -1 -2; up+fresh 0 0 0 1; up+glued
         0 1; up+goes -1 0 0 1; up+green -2 4 0 -2; up+half 0 1; up+her 0 0 0 1; up+hes 0 0 0 1;
         up+high 2 0 0 2; up+hills -1 -1 -1 -2; up+his 1 1; up+i 0 -1 -1 -1; up+id 0 0 0 -1; up+if 0
         0 0 1; up+im 0 1 0 -1; up+in -3 -1 2 -3; up+is 1; up+its -1 -1 -2 -1; up+ive 1 0 0 1;
         up+like 1 2 -1 -1; up+liquid 1 0 1; up+my 2 -1 2 4; up+no 1 0 0 1; up+not -1 0 0 -2; up+off
         1 0 0 1; up+on -1 1 2; up+once -1 1 2 -2; up+one 1; up+or -1 0 1 -1; up+our -1 -1 -1 -2;
         up+out -1 0 1; up+over -2 -1 -1 -2; up+overnight 0 0 0 1; up+past 2 0 0 2; up+pink 1 0 0 2;
         up+properly 1 0 0 1; up+quick -1 0 0 -1; up+quickly -2; up+reading -1; up+right 1 0 0 1;
         up+screaming 1 0 0 1; up+shes 1 0 0 1; up+since -4 2 2 -1; up+straight 1 2 0 -3; up+stuff 1
         0 0 1; up+sweating -1 0 0 -1; up+the -1 -2 -1; up+then 1 0 0 1; up+this 0 0 0 1; up+three 0
         0 -2 -1; up+till -1 0 0 -1; up+to -2 -1 -2; up+tomorrow 1 1 0 -3; up+too -2 -1 -1 -2;
         up+twice 2 -1 -2 1; up+under 1 0 0 1; up+walking 0 -1 -1 -1; up+what 1 0 -1 1; up+with -3
         -2 0 -1; up+without -1 0 1; up+yesterday -1 0 0 -1; update+my -1 -1 -1 -1; updating+my -1
         -1 -2 -1; updating+our -1 -1 -1; upper+?+and 0 0 0 -1; upper+?+of 0 0 0 1; upper+?+pain 0 0
         0 1; upper+back 1 0 0 1; upper+quadrant 0 0 0 1; upper+right 0 0 0 1; upright+?+for 1;
         upright+?+the 1 0 0 1; upright+at 1 0 0 1; upright+fighting 1; ups+?+the 1 0 0 1; upset+me
         -1 -1 -1 -1; upset+my -1 1 2 -1; upside+down 1 0 0 1; urge+to -1 0 0 1;
         urgent+?+appointment -1 1 0 -1; urgent+?+is -1; urgent+appointment -1 1 0 -1; urgent+care
         -2 1 2 -1; urgent+gp -1 1 0 -1; urinary+frequency 0 2 1; urinary+retention 1 0 0 2;
         urination+and 0 -2 -1 -1; urine+?+1x 1 0 0 2; urine+?+a 1 -1 0 3; urine+?+day 0 1 0 -1;
         urine+?+my 1 0 0 1; urine+?+no 0 1 0 -1; urine+?+not 0 2 0 -4; urine+?+the 0 0 0 1;
         urine+?+yesterday 0 -1 0 3; urine+all 0 1 0 -1; urine+and 0 2 1 -2; urine+for 1 1 1 1;
         urine+from 0 0 0 1; urine+has 1 1 0 -2; urine+in 1 -1 0 2; urine+infection 1 0 0 1;
         urine+pot -1 0 0 -1; urine+sample -1 -1 -1; urine+since 0 -1 0 2; us+?+a 1 1 1 1; us+?+even
         1 0 0 1; us+?+everyone 0 0 0 1; us+?+had 1; us+?+she 0 0 0 1; us+?+the 2; us+?+we 0 1;
         us+all 1 0 0 1; us+and 1 0 0 1; us+have 1 0 0 1; us+i 2 0 0 2; us+if -1; us+im -1; us+on 1
         0 0 1; us+one -1 0 0 -1; us+out -1 0 1 -1; us+the -1 -1 -1 -1; us+to -1 1 2; us+was -1 0 0
         -1; use+?+back -3 0 1 -2; use+?+my 2 0 -1 2; use+?+phone 0 0 0 1; use+?+second 1 0 0 1;
         use+a -3 1 3 -3; use+for 1; use+his -3 0 1 -2; use+it 1 1 0 -1; use+of 2; use+the 0 1 2 1;
         used+?+be 1 1 0 -1; used+?+epipen 2 0 0 1; used+?+get -1 0 0 -1; used+?+gtn 1 0 0 1;
         used+?+hit -1 0 0 -1; used+?+inhaler -1; used+?+keep 1 0 0 1; used+?+spray 1 0 0 1; used+a
         1; used+for -1; used+her 0 0 0 1; used+his 1; used+it 1; used+my 3 1 0 3; used+needle -1 1
         0 -1; used+one 0 1 0 -1; used+the 0 -1 -1 1; used+to -2 -2 -3 -3; using+?+adrenaline 1 0 0
         1; using+?+spray -2 0 1 -2; using+my 2 1 1 2; using+the 1 0 0 1; usual+?+2x 0 0 1 -1;
         usual+?+a 1 0 0 1; usual+?+and 0 1 0 -1; usual+?+does 2 1 1 3; usual+?+i 0 1; usual+?+month
         -1; usual+?+no -1 0 1; usual+?+of 1 1; usual+?+self -2 0 0 -2; usual+?+the 1; usual+?+them
         1 0 0 1; usual+?+with 0 1 0 -1; usual+?+yesterday 1 2 1; usual+?+you 0 0 0 -1; usual+and -2
         0 0 -1; usual+angina 1 -1 -2 1; usual+at 0 0 0 -1; usual+chemist -1 0 0 -1; usual+is 1;
         usual+ones 0 -1 -2 1; usual+or 1 1 1 2; usual+pattern 1 1 0 -1; usual+self -2 0 1 -1;
         usual+since 1 2 1 -1; usual+this -1 -1 -1; usual+with 2 1 1 2; usually+9x 1 0 0 2;
         usually+?+3x -1; usually+?+a 0 1; usually+?+away -1 0 1 -1; usually+?+back 1 -1 0 2;
         usually+?+better -1 0 1 -1; usually+?+calf 0 1 0 -1; usually+?+can 0 1 0 -2; usually+?+in
         -1 1 2; usually+?+up -1; usually+a 1 1 0 -1; usually+after -1 -1 -1 -1; usually+clears -1 0
         1; usually+does 1 1; usually+doing 1 1 0 -1; usually+gets 0 0 0 1; usually+goes 0 1 0 -1;
         usually+have -2 -1 -2 -2; usually+pops 1 0 0 1; usually+push 0 0 0 1; usually+takes -2 -1
         -1 -1; usually+the 0 1 0 -1; usually+treat -1; usually+you 0 1 0 -2; vagina+?+late 0 0 0 1;
         vagina+?+the 3 0 -1 3; vagina+at 1 0 0 1; vagina+in 1 0 0 1; vaginal+?+after 0 -1 0 2;
         vaginal+?+and -1 -1; vaginal+?+at 0 1; vaginal+bleeding 3 1 0 3; vaginal+itching -1 0 1 -1;
         valve+?+my 1 0 0 1; van+door 0 0 0 1; van+on 0 0 0 -1; varicose+?+burst 1 0 0 1;
         varicose+?+on 1 0 0 1; varicose+vein 4 0 -1 3; varicose+veins -5 -3 -4 -4; vaseline+?+the
         -1 0 1 -1; vaseline+on 1 0 0 1; veering+?+the 1 0 0 1; veering+to 1 0 0 1; vein+?+my 1 0 0
         1; vein+?+on 1; vein+burst 1; vein+on 1 0 0 1; veins+?+the -1 -1 -1 -1; veins+on -1 0 0 -1;
         veins+that -1 -2 -3 -1; verruca+?+the -1 1 2; verruca+is -2 0 0 -1; verruca+on -1 1 2 -1;
         very+?+and -1 -1 -2 -2; very+?+hot 2 0 0 2; very+?+i -2 0 1 -1; very+?+like 0 0 0 1;
         very+?+now 0 0 0 1; very+?+since 1 1 0 -1; very+?+skin -1 0 1 -1; very+?+swollen 2 -1 0 2;
         very+?+testicle 1 0 0 1; very+?+today 0 0 0 1; very+?+urine 0 1 0 -2; very+bad 1 0 0 1;
         very+confused 1 0 0 1; very+dark 0 1 0 -2; very+drowsy 0 1 0 -2; very+dry 0 0 -2 -1;
         very+fast 1 0 0 1; very+hot 2 0 0 3; very+little 0 0 0 -1; very+much -2 0 1 -1;
         very+painful 3 1 0 3; very+quiet 1; very+short 1; very+sleepy 1 -1 0 2; very+strong 0 0 0
         1; very+thirsty 0 0 0 1; very+very 2 0 0 2; very+weak 0 0 0 1; vesicles+?+the 0 1 -1 -1;
         vesicles+on 0 1 0 -1; vesicular+?+in 0 2 1 -1; vesicular+rash 0 4 1 -3; vet+~has -1 0 1;
         vet+~says -1 -1 -1 -1; vets+?+~her -1 0 1 -1; vets+?+~the -1 0 1 -1; vets+~got -2 -1 -1 -1;
         vets+~on -1 1 2 -2; violent+?+in -1 -1 -1 -1; violently+and 0 0 0 1; visible+?+the 1 0 0 1;
         visible+through 1 0 0 1; vision+?+a 1; vision+?+as 0 0 0 1; vision+?+fine 0 1 0 -1;
         vision+?+have 1 1 0 -1; vision+?+if 0 0 0 1; vision+?+in 0 0 0 1; vision+?+once 0 1;
         vision+?+one 0 1 0 -3; vision+?+the 1 0 0 1; vision+?+usual -1 0 1 -1; vision+and 1 0 0 1;
         vision+even 0 0 0 1; vision+fine -1; vision+for 1; vision+in 0 1 0 -3; vision+is -1 2 2 -1;
         vision+such 0 0 0 1; visit+has 0 0 0 -1; visitor+?+in 1 0 0 1; visitor+?+~worried -1 -1 -1
         -1; visual+acuity 0 1 0 -1; visual+scotomata 1 0 0 1; vitamin+?+and 0 0 0 -1; vitamin+?+i 1
         0 0 1; vitamin+d -3 0 1 -1; vodka+and 1 0 0 1; vodka+cold 1; voice+?+gone 2 1 1 2;
         voice+?+hoarse 1 0 0 1; voice+?+like 1 0 0 1; voice+?+me 1; voice+?+normal 0 1 0 -1;
         voice+?+the -2; voice+after -1; voice+and 1 0 0 1; voice+has 3 0 -1 3; voice+is 1 1 1 1;
         voice+normal -2 0 0 -1; voice+or 0 0 0 1; voice+says 1 0 0 1; voice+shouting -1;
         voice+sounds 1 0 -1 1; voice+telling 1; voicemail+the 0 0 1 -1; voices+?+been -1 0 0 -1;
         voices+?+me 1 0 0 1; voices+?+tell 2 2 1; voices+?+telling 0 0 0 1; voices+and -1 1 0 -2;
         voices+are 3 0 0 2; voices+have -1 0 0 -1; voices+say 1 0 0 2; voices+telling 0 0 0 1;
         voices+that 2 1 1 2; volume+and 0 1 0 -1; vomit+?+a -1 -1 0 2; vomit+?+green 2 0 0 2;
         vomit+and 1 -1 0 2; vomit+in 2 0 0 1; vomit+is -2 0 0 2; vomit+or 1 0 0 1; vomit+since 1 1
         0 -1; vomit+that 1 0 0 1; vomited+?+looks 1; vomited+?+the 1 0 0 2; vomited+?+this -1;
         vomited+?+times 1 1 -1; vomited+four 1 1 -1; vomited+in 1 0 0 2; vomited+on 1; vomited+once
         -1 -1 1; vomited+twice 1 0 2 1; vomited+what 1; vomiting+?+2 0 0 0 -1; vomiting+?+2x 0 1 0
         -2; vomiting+?+3 1 0 0 1; vomiting+?+4 2 1 1 2; vomiting+?+8x 1 0 0 1; vomiting+?+a 1 0 0
         1; vomiting+?+and 0 0 0 1; vomiting+?+breathe 1; vomiting+?+cant 0 0 0 -1; vomiting+?+dawn
         1 0 0 1; vomiting+?+diarrhoea -1 -1 -1; vomiting+?+green 1 0 0 1; vomiting+?+is 1 0 0 1;
         vomiting+?+last -3 1 2 -1; vomiting+?+no 0 0 0 1; vomiting+?+pain 0 0 0 1; vomiting+?+since
         1 0 0 1; vomiting+?+so 1 1 1 1; vomiting+?+stuff 1 0 0 1; vomiting+?+the -1;
         vomiting+?+times 0 1 0 -1; vomiting+?+two 0 -1 0 2; vomiting+abdominal 0 0 0 1;
         vomiting+all 1 0 0 1; vomiting+and 1 -1 -1 3; vomiting+blood 2 0 0 1; vomiting+bp 1 0 0 1;
         vomiting+bright 1 0 0 1; vomiting+bug -1 2 1; vomiting+for 1 1 0 -1; vomiting+green 2 0 0
         2; vomiting+since 1 1 1 3; vomiting+so 1 0 0 1; vomiting+stomach 0 0 0 1; vomits+a 0 0 0 1;
         vomits+and 1 0 0 1; w+a -1 0 1; w+the 1 0 0 1; waist+since 1; wait+?+a 1 0 0 1; wait+?+her
         -1 0 1 -1; wait+?+i 1 0 0 1; wait+?+monday 2 0 0 2; wait+?+morning 1 0 0 2; wait+?+my 4 3 2
         2; wait+?+out -1 0 1 -1; wait+?+see 0 1 0 -2; wait+?+the 1 0 -1 1; wait+and 0 1 0 -2;
         wait+for 4 1 1 4; wait+it -1 0 1 -1; wait+or -1; wait+til 2 0 0 2; wait+till 0 0 0 1;
         wait+until 2 0 -1 2; waiting+?+for 0 0 0 1; waiting+?+is 0 -1 -2 -1; waiting+for -1 0 0 -1;
         waiting+list 0 -1 -2 -1; waiting+room -2 0 1 -1; wake+?+a -1; wake+?+find 1 0 0 1;
         wake+?+for 0 0 0 1; wake+?+i -1 0 0 -1; wake+?+in 1 1; wake+?+one 1; wake+?+properly 0 0 0
         1; wake+?+tomorrow 1 1 0 -3; wake+?+with -3 -2 -3 -2; wake+me 0 0 0 -1; wake+up 5 3 -3 1;
         wake+with 0 0 0 1; wakes+?+up -1 -1 -1 -1; wakes+at 1 0 0 2; wakes+me -3 -1 -2 -1;
         waking+?+night 0 0 0 1; waking+?+with 1 0 -1 1; waking+up 3 0 -1 3; walk+?+and -2 1 2 -1;
         walk+?+do 2 0 0 1; walk+?+i 1 0 0 1; walk+?+it -1 -2 0 -1; walk+?+the 3 2 0 3; walk+about
         -1 0 0 -1; walk+and 0 0 0 1; walk+from 1 0 -1 1; walk+home -1 0 1; walk+in 0 0 0 1;
         walk+like -1 0 0 -1; walk+on -1 -1 1; walk+or 0 1 0 -2; walk+straight 0 0 0 1; walk+to 2 1
         1 1; walk+up 0 1; walked+?+a -1 0 1 -1; walked+?+miles -1 -1 -2; walked+?+the -1 0 1 -1;
         walked+home 1 0 0 1; walked+in 1 1 1; walked+into -1 0 1 -1; walking+?+a -1 0 0 1;
         walking+?+dog 0 0 0 -1; walking+?+helps -1 -1 -1; walking+?+it -2 0 1 -2; walking+?+the 1 0
         0 2; walking+about 0 1; walking+good -1 -1 -1 -1; walking+into 1 0 0 1; walking+is -1 -1 -1
         -1; walking+like 1 0 0 1; walking+on -2 0 1 -2; walking+the 0 0 0 -1; walking+to 1 0 0 2;
         walking+with -2; walks+?+and 1 0 0 1; walks+?+the -2 0 1 -2; walks+into -1 0 1 -1;
         walks+with 0 -1 -1 -1; wall+?+a 0 0 0 1; wall+bit 1 0 0 1; wall+keeps 0 0 0 1; wall+paper 3
         0 -1 3; walls+and 1 0 0 1; walnut+?+painful -1 1 0 -1; want+?+again -3 -1 -1 -2; want+?+ask
         -1 -1 -2; want+?+be -1 1 3 -2; want+?+blood -1 0 0 -1; want+?+cancel -1 -1 -2;
         want+?+change -1 0 0 -1; want+?+checked -1 0 0 -1; want+?+cut -1 -2 -3; want+?+die 8 1 0 5;
         want+?+discuss -1 -1 -1 -1; want+?+doctor -1; want+?+end 2 0 0 1; want+?+fuss 1 1;
         want+?+go 1 0 0 2; want+?+hurts 3; want+?+in 1 1 1; want+?+know -2 -1 1 -1; want+?+make -1;
         want+?+more 1 0 0 1; want+?+on -1 -1 -1 -1; want+?+over 2; want+?+say 0 0 0 1; want+?+stop
         -2 -1 -1; want+?+take 2; want+?+talk -1 0 0 -1; want+?+to 1 0 1 2; want+?+vomit 1 0 0 1;
         want+?+wake 1 1 0 -1; want+?+waste 0 0 0 -1; want+a -4 0 -4 -4; want+an -1 0 0 -1;
         want+anyone 0 1 0 -1; want+it 1 -1 -2; want+live 1 0 0 1; want+me 0 0 0 1; want+my -2 -3 -5
         -2; want+only -1 0 1 -1; want+somebody 1 0 0 1; want+telling -1 1 2 -1; want+that -1;
         want+to -1 -1 0 -4; wanted+?+die -3; wanted+?+say 1 0 0 2; wanted+?+to 1 0 0 1; wanted+for
         1 0 0 1; wanted+me 0 0 0 1; wanted+to -1 0 0 1; wanting+?+die 1 1 1 2; wanting+?+know -1 -1
         -1 -2; wanting+a -2 -1 -1 -2; wants+?+at 1 0 0 1; wants+?+doctor -1 0 -1 -1; wants+?+know
         -1 -2 0 -1; wants+?+lie 1 0 0 1; wants+?+note -1 -1 -1 -1; wants+?+sleep 4 0 0 5;
         wants+?+to -1 -1 -1 -1; wants+a -2 -1 -4 -2; wants+her -1 -1 -1 -2; wants+his -2 -1 -1 -2;
         wants+me -3 -1 1 -1; wants+the -1 0 1 -1; wants+to 3 1 0 4; warfarin+?+a 3 0 -1 2;
         warfarin+?+fell 2 0 0 1; warfarin+?+his 1 0 0 1; warfarin+?+i -1; warfarin+?+my -4 0 0 1;
         warfarin+?+the 1 0 0 1; warfarin+?+to -1 -1 -1 -1; warfarin+?+week 1 0 0 1;
         warfarin+?+yesterday 0 0 0 1; warfarin+and -1 0 0 2; warfarin+clinic 1 0 0 1; warfarin+feel
         0 0 0 -1; warfarin+for 4 2 0 4; warfarin+had 1; warfarin+in 0 0 0 1; warfarin+just 0 0 0 1;
         warfarin+since 1 0 0 1; warfarin+so 0 0 0 1; warm+38 1 0 0 1; warm+?+and 1;
         warm+?+erythematous 0 1; warm+?+i 0 0 0 1; warm+?+it 0 1; warm+?+normal 0 1 0 -1;
         warm+?+now 1 0 0 1; warm+?+on -1 0 0 -1; warm+?+painful 0 -2 -1 -1; warm+?+skin 0 1 0 -2;
         warm+?+the -1 1 -1; warm+?+under 1 0 0 1; warm+?+with 0 0 1 -1; warm+and 1 4 0 -2; warm+at
         1 0 0 1; warm+from -1; warm+painful 0 1; warm+patch -1; warm+red 0 -1 -1 -1; warm+round -1
         1 0 -1; warm+skin 0 0 0 -1; warm+them -1 0 1; warm+up -2 -1 0 -1; warm+with 0 1 0 -1;
         warmed+up -1 0 0 -1; warmth+?+redness 0 1 0 -1; warmth+?+swelling 1 1; warmth+and 0 1 1 -3;
         warning+?+all 1 0 0 1; warning+?+now 1 0 0 1; warning+at 1 0 0 1; warning+fine 1 0 0 1;
         warning+just 0 0 0 1; warning+while 1 0 0 1; wart+?+my -1 -3 -2 -1; wart+?+the -1 1 2 -1;
         wart+on -2 -2 1 -2; was+1x -4 -3 -2 -3; was+1xx -3 2 -1 -2; was+2 -5; was+2xx 1; was+2xxx
         -1 -1 -1 -1; was+37 -1 0 0 -1; was+38 -1 -1 -1 -1; was+6 -2; was+7 -5 1 4 -5; was+8 0 -1 -1
         -1; was+9 -1 0 -2 -3; was+?+2xxx -1; was+?+4 -1 0 0 -1; was+?+40 1 0 0 1; was+?+6 1 0 0 1;
         was+?+8x 0 -1 -1 -1; was+?+9x -1; was+?+a 0 -1 2 1; was+?+about 2 0 0 2; was+?+after -1 -1
         -2; was+?+all -1; was+?+am 1 0 0 1; was+?+and -4 0 0 -5; was+?+as 2 0 -1 2; was+?+assaulted
         3; was+?+at -1 0 -1 1; was+?+back 1; was+?+bang 1; was+?+battery -1 0 0 -1; was+?+bit -1;
         was+?+blue -1 0 0 -1; was+?+breakfast 1 0 0 1; was+?+but 2 -1 0 2; was+?+by -5 -2 -1 -6;
         was+?+child -1; was+?+clear -1; was+?+cold 1 0 0 1; was+?+days 3 0 1 3; was+?+do -1 0 1 -1;
         was+?+doing 1 0 0 1; was+?+down 1 0 0 1; was+?+fine -1; was+?+for 2 -2 -1 1;
         was+?+gibberish 1 0 0 1; was+?+half 0 0 0 1; was+?+heart -1 -1 -2 -1; was+?+his -1 0 1 -1;
         was+?+hospital -1 -2 -3 -1; was+?+hours -1 0 1 -1; was+?+i 1 2; was+?+im -1 -1 -1 -1;
         was+?+in 0 0 1 -1; was+?+into 0 0 0 -1; was+?+iron -1 -1 -1 -1; was+?+it 1 0 -1 1;
         was+?+just -1 0 0 -1; was+?+last 3 0 -2; was+?+left -2 -1 -1 -2; was+?+like 2 0 0 2;
         was+?+little 0 0 0 1; was+?+lot 1; was+?+maybe 0 0 0 1; was+?+metal 1 0 0 1; was+?+mistake
         -1 -1 -1 -1; was+?+monday 1 0 0 1; was+?+morning -1; was+?+new 0 0 1 -1; was+?+night 2 1 1
         2; was+?+no 1 -1 -2 1; was+?+none -1 0 1 -1; was+?+normal 1 0 0 1; was+?+of 1 0 0 1;
         was+?+on -2 1 1 -4; was+?+once -2 0 0 -2; was+?+out 1; was+?+over -2 1 0 -2; was+?+paving 1
         0 0 1; was+?+pulled -1 0 0 -1; was+?+raspberry 1 0 0 1; was+?+right -1 0 0 -1; was+?+same 1
         0 0 1; was+?+school 0 1; was+?+shes -1 0 1 -1; was+?+small -1 0 0 -1; was+?+smear 1 1 0 -1;
         was+?+so 1 0 0 1; was+?+somebody 0 0 0 1; was+?+that -1 -1 -2; was+?+the 1 1 2 1;
         was+?+there -1; was+?+this 2 0 0 1; was+?+to 1 0 0 1; was+?+today 0 0 0 1; was+?+tuesday 1
         0 0 1; was+?+twice 0 1 1 2; was+?+two -1 -1 -1; was+?+under -1 0 1 -1; was+?+up 0 1;
         was+?+week 2 0 0 2; was+?+what 1 0 -1 1; was+?+when 1 0 0 1; was+?+with 2 -1 -2 1;
         was+?+years -2 0 0 -2; was+?+yesterday 2; was+a -6 0 0 -4; was+about 1 0 0 1; was+and 1 0 0
         1; was+at 1 0 -1 1; was+bitten -1 3 0 -2; was+bleeding -1 1 3 -1; was+born -1 -1 -1 -1;
         was+brought -1 1 2 -1; was+burned -1 -2 -3 -1; was+checked -1 -1 -1 -1; was+choking -1 0 1
         -1; was+clear -1 0 0 -1; was+dark -1; was+depressed -1 -1 -1 -1; was+diagnosed 1 0 0 1;
         was+doing 2 1 2 2; was+done 0 0 0 -1; was+down -3 0 1 -3; was+drowning -2 0 2 -3; was+dying
         -2 0 1 -2; was+eight 1 0 0 1; was+face 1; was+fine 6 0 -1 6; was+found 1 0 0 2; was+from
         -1; was+given -1 -1 -1 -1; was+giving -1 1 2; was+going 0 1 0 -1; was+gone 2 1; was+good 1
         0 0 1; was+grinding 1 0 0 1; was+his 1 0 0 1; was+hit 0 1 0 -1; was+hospitalised 0 0 0 -1;
         was+i 0 0 0 1; was+in -1 -3 -3 -2; was+it -1; was+just -1 0 0 1; was+knocked 1 0 0 1;
         was+last 3 0 0 3; was+lifting 2 0 0 1; was+like 1 2 1 -1; was+little -1; was+lovely -2 0 1
         -2; was+low -1 -1 -1; was+made -1; was+me 1 0 0 1; was+messing 0 0 0 1; was+murder 0 0 0 1;
         was+my 1 -1 -2 1; was+nine 1 0 0 1; was+nineteen -1; was+normal 2 0 -1 1; was+off 0 1 0 -1;
         was+on 3 2 3 3; was+only 0 -1 -2 2; was+out 3 0 1 3; was+painful 0 0 0 1; was+perfect -1 0
         1 -1; was+playing 1 0 0 1; was+positive 1 0 0 1; was+pulled 1; was+put 0 0 0 1; was+raped 4
         -1 -1 4; was+removed 1 0 0 1; was+right 2 0 0 2; was+saturday 1 0 0 1; was+school 0 0 0 -1;
         was+seven -1 0 0 -1; was+sexually 3; was+shaking 1; was+sharp 1 0 0 1; was+sick -1 -1 1 1;
         was+stung -2 -1 -1 -1; was+taking 1 0 0 1; was+talking 3 1 1 2; was+ten -1; was+the 1 0 1;
         was+this -1 1 0 -1; was+thrown 1 0 0 1; was+too 1 1 0 -1; was+torture 0 0 0 -1; was+tuesday
         2 0 0 1; was+two -1 -1 -1 -1; was+under 1 0 0 1; was+up -1 0 0 -1; was+water 1 0 0 1;
         was+yesterday 0 -1 -1 -2; wash+?+hand -2 1 3 -2; wash+my -2 1 3 -2; wash+the -1 2 1 -1;
         washed+?+and 1; washed+?+soap 0 1 0 -1; washed+?+who -1; washed+?+with -1 1 0 -1; washed+it
         -3 6 1 -4; washed+out -1 0 1 -1; washed+the 0 0 0 -1; washed+with 1 1; washing+?+bowl 1 0 0
         1; washing+?+liquid 1 0 1; washing+and 1; washing+up 1 1 1 1; wasnt+?+i 0 0 0 -2;
         wasnt+?+ive 0 0 0 2; wasnt+?+~and 1 0 0 1; wasnt+?+~out -1; wasnt+around 1 1 -1;
         wasnt+there 1 0 0 2; wasnt+~even 1 0 0 1; wasnt+~knocked -1; wasnt+~sick -1 0 1 -1;
         wasp+?+the -2 0 1 -2; wasp+and 1 0 0 1; wasp+got 0 -1 1; wasp+on -1 0 0 -1; wasp+sting 0 0
         1 -1; watch+?+1xx 1 0 0 1; watch+hes 1 0 0 1; watch+just -2 -1 -1 -1; watch+says -3 1 4 -3;
         watched+?+film -1 0 1 -1; watched+?+programme -1 -1 -1 -1; watched+a -2 1 3 -2; watched+my
         1 0 0 1; watched+that -4 0 2 -4; watched+the -1 0 0 -1; watching+?+a -1 0 0 -1;
         watching+?+and -1 1 2; watching+?+as 1 0 0 1; watching+?+now 1; watching+bluey -2 1 0 -1;
         watching+cartoons -1; watching+casualty -1 1 2 -1; watching+telly 1 0 0 1; watching+tv -1 0
         0 1; water+?+a 1 -1 -2; water+?+about 1; water+?+and 2 0 -1 1; water+?+back 1; water+?+come
         0 0 0 1; water+?+coming -1 0 0 -1; water+?+doesnt 0 0 0 1; water+?+down 2 0 -1 2;
         water+?+for 2 1 0 -1; water+?+from 1 0 0 1; water+?+has 0 1 0 -3; water+?+his 1; water+?+i
         0 1 0 -2; water+?+im 0 1; water+?+in 1 0 0 1; water+?+is -1 1 0 -1; water+?+it -1 1 0 -1;
         water+?+no 1; water+?+now 1 0 0 1; water+?+on 1 -1 0 2; water+?+out 1 0 0 1; water+?+red 1
         0 0 1; water+?+rest -1 0 1 -1; water+?+since 0 0 0 1; water+?+straight 0 0 0 -1;
         water+?+the -2 0 3 -1; water+?+this 1 0 0 -1; water+?+two 0 0 0 1; water+?+up -1 1 0 -1;
         water+?+weeing -1 0 0 -1; water+and -6 2 5 -8; water+at 1 0 0 1; water+comes 1; water+down
         -1 1 0 -3; water+drips 2 0 -1 2; water+for -1 -1 1; water+going -1 1 2; water+he 1 0 0 1;
         water+infection 1 3 0 1; water+it -1 0 1 -1; water+its 0 1 0 -1; water+melon -1 0 0 -1;
         water+now 1; water+ok 0 1; water+on -1 0 1 -1; water+over 1 0 0 1; water+past 0 0 0 1;
         water+running 2 0 -1 2; water+tablet -1 -1 -2 -1; water+tablets 0 -1 -2 1; water+turns 1 0
         0 1; water+what 1 0 0 1; waters+?+and 1; waters+?+before 1 0 0 2; waters+?+broken 1 0 0 2;
         waters+?+early 1 0 0 2; waters+?+just 0 0 0 1; waters+?+to -1 0 1 -1; waters+break 2 0 0 3;
         waters+breaking 0 0 0 1; waters+broke 2 0 0 1; waters+have 2 -1 0 2; waters+were -1 0 1 -1;
         waterworks+?+monday 1 0 0 1; waterworks+?+normal -1 1 0 -1; waterworks+are -1 1 0 -1;
         waterworks+infection 1 0 0 1; waterworks+since 1 0 0 1; watery+?+dripping 2 0 0 2;
         watery+?+in 0 0 0 1; watery+?+~blood -1; watery+diarrhoea 0 1 2 -1; watery+discharge 1 0 0
         1; watery+eye -1 -1 -1 -1; watery+no -1; watery+stuff 3 -1 -1 3; waves+at -1 0 0 -1;
         wax+and -1 0 3 -1; wax+i -1 -1 -1; waxy+white 0 0 0 1; way+?+get -2 1 2 -1; way+?+is 0 0 0
         1; way+?+my 1; way+?+than 1 0 0 1; way+?+the 0 0 0 1; way+?+wks 0 0 0 1; way+a -1 -1 -1 -1;
         way+and 2 0 0 1; way+home 2 0 0 2; way+of 0 -1 1 2; way+out 2 0 -1 3; way+round 2;
         way+since -1 -1 -1 -1; way+to 2 1 3 -2; way+worse 1 0 0 1; we+?+a -4 -3 -1 -3; we+?+about
         -2 -1 -1 -1; we+?+all -3 -1 0 -2; we+?+an 1; we+?+at 1 0 0 1; we+?+do -2 0 1 -2; we+?+doing
         1 0 0 1; we+?+feel 0 2 1 -1; we+?+for 1 0 -1 2; we+?+get -2 0 1 -2; we+?+he -1 0 0 -1;
         we+?+her 1 -1 0 3; we+?+him 1 0 0 1; we+?+in 3 0 1 3; we+?+just 0 1 1 1; we+?+no 1 0 0 1;
         we+?+of -1 0 1 -1; we+?+out 1 0 0 1; we+?+somebody -1 0 0 -1; we+?+someone -1 0 0 -1;
         we+?+the 3 1 1 3; we+?+them 1 0 0 1; we+?+to 1 0 0 1; we+?+two 1; we+?+up -1 -1 -1 -2;
         we+all -1 1 2 -2; we+are 2 1 1 2; we+both -1 2 1 -1; we+cant -2 0 1 -1; we+come 1; we+did
         -1 0 1 -1; we+do 2; we+dont 2 1 1 2; we+get 2 -1 -2 1; we+give 1 0 0 1; we+go 2 0 0 1;
         we+good -1 0 0 -1; we+had -1 0 1 -1; we+have 1 0 0 1; we+havent 1 0 0 1; we+know -1 0 1 -1;
         we+lost -1 -1 -1 -1; we+moved -1; we+must -1 0 0 -1; we+need -1 1 0 -2; we+only 1 0 0 1;
         we+picked -1 -1 -1 -1; we+pulled 1 0 0 1; we+put 0 0 0 1; we+run -1 0 0 -1; we+sat 0 1 0
         -1; we+see -1 -1 -1 -1; we+sit 0 0 0 1; we+stand 1 0 0 1; we+start -1 0 0 -1; we+take -2 0
         1 -1; we+talk -2 -1 -1 -2; we+think 0 0 0 1; we+touch 1 0 0 1; we+try 0 0 0 1; we+used 1;
         we+wait 1 0 0 2; we+want -1 -1 -1 -1; we+were -1 0 1 -2; weak+?+cant 0 0 0 1; weak+?+numb
         -1; weak+?+pitched 1; weak+?+polio -1 0 0 -1; weak+?+the 0 1 1 1; weak+?+water 0 0 0 1;
         weak+and 1 1 0 -1; weak+as 2 0 0 2; weak+cry 1 0 0 1; weak+high 1; weak+i 1 0 0 1; weak+on
         1 1 1 1; weak+she 0 0 0 1; weak+since -2 0 0 -1; weaker+?+the 1 0 0 1; weaker+than 1 0 0 1;
         weakness+?+both 2 1 1 1; weakness+?+one 1 0 0 1; weakness+and 1 0 0 2; weakness+in 2 1 1 1;
         weakness+on 1 0 0 1; wear+?+and -1 0 0 -1; wear+contacts -2 1 0 -1; wear+off -2 1 3 -1;
         wears+off -1; weather+is -1 0 1 -1; web+?+my -1 0 0 -1; web+of -1 0 0 -1; wed+?+better 0 0
         0 1; wed+?+fri 1 0 0 1; wed+and 1 0 0 1; wed+be 0 0 0 1; wed+like -2 -1 -1 -2;
         wedding+?+and 0 0 0 1; wedding+ring 1 0 0 2; wedge+?+it -1; wedge+?+the 0 1 0 -1; wedge+and
         -1 1 0 -1; wedge+on -2 1 0 -1; wednesday+?+fine 2 0 0 1; wednesday+and 0 0 0 1;
         wednesday+he 1 0 0 1; wednesday+ive 0 0 0 -1; wee+?+1x 2 0 0 1; wee+?+6 0 1 0 -1; wee+?+a 0
         0 0 -1; wee+?+all 0 0 0 1; wee+?+at 1 0 0 1; wee+?+brown 1; wee+?+dark -1; wee+?+day 0 -1 0
         1; wee+?+going -2 2 0 -2; wee+?+had -1; wee+?+i -1 1 -1; wee+?+is 0 0 0 1; wee+?+its -1 -1
         -1 -2; wee+?+last 1 1 0 -3; wee+?+more 2 1 1 2; wee+?+normal -1 0 1; wee+?+of -1 0 0 -1;
         wee+?+on 2 -1 0 2; wee+?+the 1 0 0 1; wee+?+this 2 -1 0 3; wee+?+two -3 1 0 -1;
         wee+?+yesterday 1 -1 0 2; wee+about 0 1 0 -2; wee+all 0 -1 0 1; wee+and -3 2 0 -3; wee+any
         2 1 1 2; wee+at 0 0 0 1; wee+bit 2 0 -1 2; wee+but 1 0 0 1; wee+for -1 0 -1 1; wee+girl 0 0
         0 1; wee+grunt 1 0 0 1; wee+is -2 1 2 -2; wee+man 1 0 0 1; wee+one 0 1 0 -1; wee+pinkish 0
         2 1; wee+red -2 0 2 -2; wee+since 2 2 1 -1; wee+was 1 0 0 -1; weed+?+and 0 0 0 1;
         weed+?+last 1 0 0 -1; weed+?+yesterday 1 2 1; weed+since 2 2 1 -1; weeing+all 1 0 0 1;
         weeing+and -1 -1 -1; weeing+fine 0 -1 1; weeing+loads 0 1; weeing+normally -2 0 0 -1;
         weeing+ok -1 -1 1; week+6 -1 -1 -1; week+?+2x 0 0 0 -1; week+?+38 -1 1 0 -2; week+?+and 0
         -2 -3 -1; week+?+at -1; week+?+bad 1; week+?+be 1 2; week+?+been 0 0 0 -1; week+?+better 0
         1 2 -1; week+?+did 1 0 0 1; week+?+feel -1 -1 -1 -1; week+?+feels 1 0 0 1; week+?+fine -1
         -1 -1 -1; week+?+friday 0 0 0 1; week+?+has 0 -1 1 2; week+?+he 1 0 0 1; week+?+her -1;
         week+?+his 1 0 0 2; week+?+im -1 2 1 -2; week+?+infant 0 0 0 1; week+?+is -1 -1 -2 -1;
         week+?+my 2 1 1 1; week+?+new -1 0 0 -1; week+?+now 3 1 1 3; week+?+pain 1 0 0 3;
         week+?+pneumonia 1; week+?+rectal 1 0 0 1; week+?+right -1 0 1 -1; week+?+saw 0 0 1 -1;
         week+?+since 0 0 0 1; week+?+six 1 0 0 1; week+?+summer -1 0 0 -1; week+?+temperature 1 0 0
         1; week+?+the 2 -1 -3 1; week+?+they 1 0 0 1; week+?+this -1 0 0 -1; week+?+thought 1 0 0
         1; week+?+to -1 0 1 -1; week+?+today 2 0 0 2; week+?+took 0 1 0 -1; week+?+two -1 1 2;
         week+?+when -1; week+?+woman 1 -1 0 2; week+after 0 0 0 2; week+all -1 0 0 -1; week+an 1 0
         0 1; week+and 3 0 -1 2; week+baby -1 2 0 -3; week+back -2 0 0 -1; week+because -2 0 1 -1;
         week+but 1 -1 -2 1; week+by 1 0 0 1; week+can 0 -1 -1 -1; week+for 1; week+from 0 1 2 -1;
         week+he 1 2 1 -1; week+hes -1 0 0 -1; week+i -3 -2 -1 -1; week+im 0 0 0 -1; week+in -1 0 0
         -1; week+is 1; week+jabs 1 0 0 1; week+like 0 1; week+my 2 1 1 1; week+no -1 -1 -2 -1;
         week+not 0 1 0 -1; week+now 1 0 0 2; week+of -1 -1 -1 -1; week+old 8 -1 0 9; week+or -1 1 2
         -1; week+out 1 0 0 1; week+pregnant 2 2; week+since -1 0 0 -1; week+to 1 2; week+today 1 0
         0 1; week+was 1 0 0 1; week+with 1 1 0 -2; weekend+?+a 1 0 0 1; weekend+?+my 1 0 0 1;
         weekend+and 2 2 1 -1; weekend+my 1 0 0 1; weekend+so 0 0 0 -1; weekly+?+every 1 0 0 2;
         weekly+methotrexate 1 0 0 2; weeks+?+1xx 0 0 2 1; weeks+?+38 2 -1 0 2; weeks+?+a 0 -2 -2 1;
         weeks+?+all -1 0 1 -1; weeks+?+and -3 1 2; weeks+?+at -1 1 2; weeks+?+baby -4 1 0 -1;
         weeks+?+babys 0 0 0 -1; weeks+?+bleeding 2 -2 0 4; weeks+?+by 1; weeks+?+chemo 0 0 0 1;
         weeks+?+cold 0 1 0 -1; weeks+?+contractions 1; weeks+?+did -1; weeks+?+doubled 0 0 0 1;
         weeks+?+feel -1; weeks+?+feeling 0 1 0 -1; weeks+?+fine -1; weeks+?+for 0 0 0 1;
         weeks+?+from 1 -1 0 3; weeks+?+gestation 1 -1 0 2; weeks+?+grand -1 -1 -1 -1; weeks+?+had 1
         2 1; weeks+?+hasnt 2 2 1; weeks+?+have 2 1 0 -1; weeks+?+having 1 1 1 2; weeks+?+head 0 0 0
         1; weeks+?+headache 1 0 0 1; weeks+?+her 0 0 0 1; weeks+?+hes 1 2 1 1; weeks+?+i 2 0 -2 -3;
         weeks+?+is 0 -2 -1; weeks+?+it -3 -1 -2 -2; weeks+?+ive 1 0 0 1; weeks+?+just 2 0 -1 3;
         weeks+?+knee 0 0 0 1; weeks+?+light 0 1 0 -2; weeks+?+like 1 0 0 1; weeks+?+maybe 0 1 0 -2;
         weeks+?+more -1 -1 -1 -1; weeks+?+moving -1 -1 -1 -1; weeks+?+my 2 1 -2 1; weeks+?+no -1 -1
         1; weeks+?+normally 1 1 0 -1; weeks+?+not -1 -2 -1; weeks+?+now 2 0 0 1; weeks+?+of 2 -1 0
         3; weeks+?+on 1; weeks+?+one 1; weeks+?+only 3 0 0 1; weeks+?+over -1; weeks+?+pregnancy 1
         3 1 -2; weeks+?+she 0 0 0 1; weeks+?+shes 1 1 0 -2; weeks+?+stabbing 0 0 0 1; weeks+?+that
         0 2 2; weeks+?+the 2 2 1 1; weeks+?+there 1 0 0 1; weeks+?+theres -1; weeks+?+thirst 0 0 0
         1; weeks+?+this 1 0 0 1; weeks+?+today 1 0 0 2; weeks+?+up -1 1 0 -1; weeks+?+usually 1 1 0
         -1; weeks+?+was -2; weeks+?+weight 1 0 0 1; weeks+?+well -1 1 2; weeks+?+when -2;
         weeks+?+with 1 0 0 1; weeks+?+yesterday 1 2 1 -1; weeks+?+~pain -1 -1 -1; weeks+ago -1 -1
         -1 -1; weeks+along 1 3 3; weeks+an 0 -1 0 3; weeks+and -2 0 -2 -4; weeks+baby -2 0 0 -1;
         weeks+babys -1 1 2 -1; weeks+back -1 1 0 -1; weeks+because -1; weeks+bit 1 0 0 1;
         weeks+body 0 0 0 1; weeks+bp -1 0 2 1; weeks+but 0 0 0 1; weeks+by 2 2 1 -1; weeks+cant 0 0
         0 1; weeks+do -1 -2 -1 -1; weeks+feeding 1 0 0 1; weeks+feel 1 0 0 2; weeks+felt 1 0 0 1;
         weeks+for 1; weeks+gestation 0 0 0 1; weeks+gone 1 1; weeks+had -1 -2 0 -1; weeks+hardly 2;
         weeks+he -2 -1 -1 -1; weeks+hes 1 1 0 -1; weeks+i 1 -1 0 2; weeks+in -4 1 1 -3; weeks+late
         2 -1 0 3; weeks+left -1 0 0 -1; weeks+lost 1 0 0 2; weeks+my -1 0 0 -1; weeks+no -2 -2 -1
         -1; weeks+normally 1 2 1 -1; weeks+not -1 -1 -2 -2; weeks+nothing 1 -1 0 2; weeks+now -3 -3
         -4 -3; weeks+old 0 -1 -1 4; weeks+on 1 0 -2 -1; weeks+or -1 -1 -1 -1; weeks+out 1 0 0 1;
         weeks+postpartum 0 0 0 -1; weeks+pregnant 1 2 2 2; weeks+since 1 0 0 1; weeks+smiling 0 0 0
         1; weeks+so 1 1 0 -2; weeks+temperature 3 -1 0 3; weeks+the -1; weeks+to -1 0 1;
         weeks+today 2 0 0 1; weeks+tomorrow 2 0 0 2; weeks+tried 0 1 0 -1; weeks+usually 0 1 0 -1;
         weeks+where 0 1 0 -1; weeks+with 1 1 0 3; weeks+worse -1 0 0 -1; weeping+?+im -1; weepy+and
         0 1; weever+fish 1 0 0 1; weigh+?+8x 0 -1 -1 -2; weigh+?+kg 0 -1 -1 -1; weigh+about 0 -1 -1
         -2; weight+8x -2 0 0 -1; weight+?+her 1 0 0 1; weight+?+his 0 0 0 1; weight+?+it 1 1 -1;
         weight+?+my 1 2 0 1; weight+?+shes 1 0 0 1; weight+and 1 0 0 1; weight+for -1 2 1 -1;
         weight+is -2 0 0 -1; weight+loss -2 -1 -2 -2; weight+now 2 0 0 2; weight+on 2 2 0 2;
         weight+through 1 -1 0 1; weird+?+at 1 0 0 1; weird+thing 1 0 0 1; well+?+a -1 0 0 -1;
         well+?+has 0 -1 -1 -1; well+?+have 0 2 1 -1; well+?+her 0 0 0 1; well+?+i -1 0 0 -1;
         well+?+id 2 1; well+?+im 0 1 0 -1; well+?+is -1 0 -1; well+?+like 0 1 -1; well+?+myself -1
         1 0 -1; well+?+not -1 0 0 -1; well+?+only -1 0 1 -1; well+?+the -2 -1 -1 -1; well+and -3 0
         2 -4; well+as 1 0 0 1; well+be 0 0 0 1; well+but 0 1 0 -1; well+could 0 0 0 -1; well+has 0
         -1 1; well+he 0 0 0 1; well+i -1 2 2 -2; well+in -1 1 0 -1; well+its 2 1 2 2; well+ive -1 0
         0 -1; well+no 1 -2 -4 1; well+on -1 -1 -2 -1; well+otherwise 2 1 0 -1; well+should -1 0 0
         -1; well+since -1 0 0 -1; well+the 0 1; welts+and 1 0 0 1; wen+?+my -1 0 1 -1; wen+?+pee -1
         1; wen+can -1 1 2 -1; wen+im -1 -1 -1; went+?+2x -1 0 0 -1; went+?+5x -1 0 0 -1;
         went+?+after -2 0 1 -2; went+?+and 3 0 1 3; went+?+at 3 0 -1 2; went+?+bed 1 0 0 1;
         went+?+cold 1 0 0 1; went+?+fine 1; went+?+for 1 0 0 1; went+?+got 1 0 0 1; went+?+his 2 0
         0 2; went+?+in 3 -1 0 4; went+?+like 2 0 0 2; went+?+me 1 0 0 1; went+?+my 1 1 -1;
         went+?+now 1 0 0 1; went+?+on -1 2 2 -1; went+?+one 1 0 0 1; went+?+the -3 0 1 -3;
         went+?+then 1 0 0 1; went+?+through 1 0 0 1; went+?+tuesday 0 0 0 -1; went+?+twice -1 1 0
         -2; went+?+when 0 0 0 1; went+?+while -1 0 0 -1; went+all 1; went+and 0 0 0 1; went+away 1
         0 -1 2; went+back 0 -1 -1 -1; went+blind -1 -2 -1; went+down 0 1 2 1; went+for 0 -1 1 1;
         went+in 1 1 -2 3; went+into -1; went+last -1 0 0 -1; went+lifting -1 0 0 -1; went+like 1 0
         0 1; went+mad -1 0 1 -1; went+off 1 1 1 2; went+on -2 -2 -3 -3; went+out 2 0 0 2; went+over
         -1 1 0 -1; went+quiet -1 0 1 -1; went+stiff 3 1 0 2; went+through -1 0 0 -2; went+to 1 2 1
         1; went+under 2 0 0 2; went+up 2 0 0 2; went+with -2 -1 -1 -2; were+0 1 0 0 1; were+?+a 1 1
         2 1; were+?+about -1 0 0 -1; were+?+and 1 0 0 1; were+?+at 0 1 2 1; were+?+but -1 0 0 -1;
         were+?+by 1 0 0 1; were+?+go -1 0 1 -1; were+?+i 0 1; were+?+of -1 0 0 -1; were+?+on 2 0 0
         2; were+?+to -4 -1 -1 -2; were+?+weeks 2 3 1 -1; were+?+well 1 0 0 1; were+a 0 -1; were+all
         -1 -1 -1 -1; were+always 1 0 0 1; were+clear -2 -1 -1 -1; were+doing 1 -1 -2; were+going -1
         0 1 -1; were+i -1 0 1 -1; were+in 2 0 -1 2; were+not 1 1 1 -1; were+off -2 -1 -1; were+out
         2 1 1 2; were+still 0 0 0 1; were+sweets 1 0 0 1; were+thinking -2 -1 -1 -2; were+to -2 -1
         -1 -1; wet+?+bed 1 0 0 1; wet+?+for 1 1 0 -1; wet+?+granules 1 0 0 1; wet+?+i 1 0 0 1;
         wet+?+in 0 -1 0 2; wet+?+laughing -1 0 1 -1; wet+?+since 3 0 0 2; wet+?+smiling 0 0 0 -2;
         wet+?+the 1 0 0 1; wet+?+today -1 1 -1 -1; wet+?+without 0 0 0 1; wet+all 1 0 0 1; wet+and
         1 0 0 1; wet+cloth 1 0 0 1; wet+coffee 1 0 -1 2; wet+diaper 0 0 0 1; wet+hair -1 0 0 -1;
         wet+himself -1 0 0 -1; wet+myself 1 0 0 1; wet+nappies -4 4 2 -6; wet+nappy 2 2 -1 -2;
         wet+the 1 0 0 1; wets+?+bed -1 -1 -1; wets+the -1 -1 -1; wetting+?+bed -1 -1 -1;
         wetting+the -1 -1 -1; weve+?+a -2 0 0 -2; weve+?+got 1; weve+?+had 1 0 0 1; weve+?+the 1 0
         0 1; weve+a 0 0 0 -1; weve+all 1 0 0 2; weve+got 0 0 -1 1; weve+had -1 0 1 -1; weve+moved
         -1 0 0 -1; what+?+a -1 1 2 -1; what+?+are 1 1 2 1; what+?+be -1 0 0 -1; what+?+best -1 0 1;
         what+?+can -1; what+?+counts -2; what+?+do 5 0 -3 2; what+?+does 1; what+?+for -1 0 1 -1;
         what+?+happen -1 -1 1 -1; what+?+i 2 3 2 2; what+?+if 1 -1 -3 1; what+?+is -1 0 0 -1;
         what+?+it 3 -1 0 2; what+?+like 2 0 -1 2; what+?+looks 0 0 0 1; what+?+my -1 -1 -4 -1;
         what+?+need 1 0 0 1; what+?+number -1 1 2 -1; what+?+of 0 0 0 1; what+?+out 1 0 0 1;
         what+?+physio -1 0 0 -1; what+?+put -1 0 0 -1; what+?+see 0 0 0 1; what+?+sees 1 0 0 1;
         what+?+should -1 2 5 -1; what+?+take -1 0 1; what+?+the -4 -1 0 -4; what+?+wanted 1 0 0 1;
         what+?+we 2 0 0 1; what+?+works -1 0 0 -1; what+?+would -2 -1; what+a 1 -1 -2; what+about 0
         0 0 -1; what+actually -1 0 1 -1; what+are -3 -3 -4 -3; what+came 2 0 0 2; what+can -1 0 4
         -1; what+cream -2 1 3 -2; what+day 3 0 0 2; what+do 4 2 2 3; what+does -1 -1 -1 -1;
         what+else -1 0 0 -1; what+happened 1 0 -1 1; what+he 1 0 -1 1; what+helps -1 1 3 -2; what+i
         5 0 -1 3; what+im 0 0 0 1; what+is -2 0 1; what+it 0 0 0 1; what+looked 1 0 -1 1;
         what+looks 1 0 0 1; what+medicine 0 0 0 1; what+month 1 0 0 1; what+my 1 0 0 1; what+now -1
         2 -1 -1; what+number 0 0 0 1; what+others 1 0 0 1; what+plaster -1 0 1 -1; what+point -2 -2
         -1; what+she -1 0 1 -1; what+should 0 1; what+stretches -1 0 1 -1; what+syrup 1 0 0 1;
         what+temperature -3 0 1 -2; what+tests -1 -1 -1; what+they 2 3 1 -1; what+theyre 1 0 0 1;
         what+to 2; what+was 0 0 0 1; what+we 0 0 0 1; what+works -1 1 2; what+would -7 -3 0 -5;
         what+you 1 1 -1 1; whatever+the 1 0 0 1; whats+?+best -1 1 2 -1; whats+?+difference -1 -1
         -1 -1; whats+?+for -2 1 3 -2; whats+?+good -1 1 2 -1; whats+?+in 1 0 -1 1; whats+?+is 1 0 0
         1; whats+?+me 1 0 0 1; whats+?+opening -1 1 2 -1; whats+?+plan 0 1 0 -1; whats+?+to 0 0 0
         -1; whats+a -2 0 0 -1; whats+best -1 0 1 -1; whats+good -1 1 3 -1; whats+left 0 0 0 1;
         whats+that -2 -1 -1 -2; whats+the 0 0 -1 -5; wheel+?+the -1 0 1 -1; wheeze+again 2 1 1 2;
         wheezing+?+a 0 0 0 1; wheezing+?+hoarse 0 0 0 1; wheezing+a 0 0 0 1; wheezing+and 1 0 0 1;
         wheezy+and 1 0 0 1; when+?+a -1 0 1 -1; when+?+alarm -2; when+?+and 1 1 0 -1; when+?+are 0
         1; when+?+at 0 0 0 -1; when+?+back -1 0 0 -1; when+?+bad 0 0 0 1; when+?+been -1 1 0 -3;
         when+?+bend 0 -2 -1; when+?+bite 0 0 1 -1; when+?+blink -2 1 0 -2; when+?+blow 1 0 0 1;
         when+?+breathe 3 1 1 3; when+?+bring 1 0 0 1; when+?+brush -1; when+?+can 2 1 1 2;
         when+?+changed 0 0 0 1; when+?+chew -1 0 0 1; when+?+climb -1; when+?+cold -1 0 0 -1;
         when+?+come -1 -1 -1 -2; when+?+comes 0 0 0 -1; when+?+constipated -1; when+?+cough 2 -1 0
         2; when+?+cut -2 1 3 -1; when+?+dentist -1 -1 -1 -1; when+?+does -2 -1 -1 -1; when+?+down 0
         0 0 1; when+?+drink 0 -1 -1 -1; when+?+driving -1 0 0 -1; when+?+drunk 2 2 -1 -1;
         when+?+eat 1 0 0 -1; when+?+feel -1; when+?+fire -1 0 1 -1; when+?+get 2 0 -1 1;
         when+?+gets 1 1 1 1; when+?+glass 1 0 0 1; when+?+go 2 0 -1 2; when+?+got -2; when+?+grip
         -2 -1 -1 -2; when+?+had 1 2 -1 -2; when+?+have -3 1 4 -3; when+?+he -1 1 2 -1; when+?+i -4
         0 2 -4; when+?+is 1 -1 -2 2; when+?+just 1 0 0 1; when+?+last 1 1 0 -2; when+?+lay 0 0 0
         -1; when+?+lean 1 0 0 1; when+?+leave 0 0 -1 2; when+?+lie -1 -3 -3 -1; when+?+lift 1 0 -1
         1; when+?+look -1 1 2 -2; when+?+move 0 0 2 3; when+?+moved 0 1 0 -1; when+?+my -1 -1 -2
         -1; when+?+need 4 1 2 7; when+?+nervous -1; when+?+next 0 -1 -2 -1; when+?+normally 1 0 0
         1; when+?+opened -1; when+?+or 0 0 0 1; when+?+out 1 0 0 1; when+?+pee -2 3 1 -2;
         when+?+pick 1 0 0 1; when+?+pinch 0 -1 -2 -1; when+?+pinched -1; when+?+press 1 -2 -2 1;
         when+?+pull 1 0 0 -1; when+?+put 1; when+?+rest 1 0 0 1; when+?+roll -1 -1 -2 -1;
         when+?+rolls 0 -1 -1 -1; when+?+run -1 0 1 -1; when+?+runs -2 -1 -1 -2; when+?+sat 1 0 0 1;
         when+?+saw -2 0 1 -2; when+?+say 1 0 0 2; when+?+should 1 0 0 1; when+?+sit 0 0 0 1;
         when+?+sleep 0 0 0 -1; when+?+sneeze -2 -2 -3 -1; when+?+son 0 1 0 -1; when+?+squash 0 0 0
         1; when+?+stand 2 0 1 3; when+?+stands 1 0 0 1; when+?+stood 1 -1 0 2; when+?+stop -1 0 1
         -1; when+?+swallow 1 0 0 1; when+?+the -3 -1 -1; when+?+tries 1 0 0 1; when+?+try 1 0 0 1;
         when+?+turn 0 1 0 -2; when+?+twist -1 0 1 -1; when+?+wake -2; when+?+walk 2 1; when+?+was
         -7 -3 -3 -5; when+?+we -1 0 0 -1; when+?+wee -3 1 0 -2; when+?+went 0 1; when+?+wipe 6 3 0
         1; when+?+wiped 2 2 1 -1; when+?+you 1 -1 0 2; when+a 1 0 0 1; when+are -3; when+breathe 1
         0 0 1; when+can -1 -2 -1 -1; when+chewing 1 0 0 1; when+coughing 0 0 0 1; when+crying 1 0 0
         1; when+do -3 -1 -1 -2; when+he -3 -1 -1 -2; when+her -1 1 0 -2; when+hes 1 7 1 -6;
         when+his 1 1 0 -2; when+i 0 1 -4 -1; when+im 1 -2 -2 1; when+it 3 0 -1 2; when+ive -2 -1 -1
         -2; when+lying 0 0 0 1; when+my 0 -2 -2; when+nobody 1 0 0 3; when+people -1; when+pregnant
         0 -1 -1 -1; when+press 1; when+pressed 0 0 0 -1; when+resting 2 1 0 1; when+she -1 1 1 -2;
         when+shes -3 1 1 -4; when+should -1 -1 -2 -1; when+something 2 0 0 2; when+standing -1 -1
         -1; when+the 1 0 2 2; when+they 1 1 2 1; when+things 1; when+typing -2; when+we 5 0 0 5;
         when+were 2 0 0 2; when+you 3 1 3 4; whenever+?+stand 0 0 0 1; whenever+i 1 -1 0 2;
         where+?+are 1 0 -1 1; where+?+been -1 0 0 -1; where+?+cant -1; where+?+caught -1 0 0 -1;
         where+?+drowned -1 1 2 -1; where+?+guy 0 0 0 -1; where+?+i -1 0 0 -1; where+?+is 2 0 -1 2;
         where+?+man -1 0 0 -1; where+?+put -1 1 3 -1; where+?+sit 2 0 0 2; where+a -1 0 0 -1;
         where+can -1 2 2; where+do -1 -3 -5 -1; where+he -1 1 2; where+her 2 0 -1 1; where+i 1 1 2;
         where+id 1 0 0 1; where+it 1 0 0 1; where+my 0 0 0 -1; where+there 1 1; where+theres 1 0 0
         1; where+they 0 0 0 1; where+to -2 1 3 -1; where+you -1 -2 -1; whether+its -1 0 0 -1;
         whether+my -2 0 1 -2; which+?+and 1 0 0 1; which+?+better -1 0 1 -2; which+?+do -1 0 1 -1;
         which+?+does 0 1; which+?+fever -1 0 0 -1; which+?+for -1 0 0 -1; which+?+from -1 0 1;
         which+?+he 1 0 0 1; which+?+i 1 0 0 1; which+?+is -1 2 4 -1; which+?+never 1 0 0 1;
         which+?+not 1 0 0 1; which+?+of -1 0 1 -1; which+?+on 1 0 -1 1; which+?+put 0 0 0 1;
         which+?+should -1 0 1 -1; which+?+to -1 1 1 -2; which+?+us 0 0 0 1; which+?+wife 1 0 0 1;
         which+?+wont -1 0 1 -2; which+?+you 2 0 -1 2; which+a -1 0 0 -1; which+antihistamine -1 0 1
         -1; which+came 1 0 -1 1; which+chemist 0 1; which+cream -1 0 1 -1; which+day 1 0 -1 2;
         which+dressing -1 0 1 -1; which+has 0 0 0 1; which+hay -1 0 0 -1; which+helps 0 0 0 1;
         which+i 0 -1; which+is -3 -2 -1 -5; which+medicine 2 1 1 2; which+my 1 0 0 1; which+shampoo
         -2 0 1 -2; which+side -1 0 1 -1; which+tablets -1 1 2 -1; which+tests -1 -1 -1 -1;
         which+vitamins -1 0 0 -1; which+was 1 0 0 1; while+?+are 0 0 0 1; while+?+chemo 1 0 0 1;
         while+?+down -1; while+?+football 2; while+?+for 1 0 0 1; while+?+in -1 -1 -1 -1;
         while+?+on 1 -1 0 1; while+?+sex 0 0 0 1; while+?+this -1 -1 -1; while+?+was 0 2 1 -1;
         while+?+weights 1; while+?+would -1 0 1 -1; while+exercising 1 0 0 1; while+having 0 0 0 1;
         while+he -1 0 0 -1; while+i 1 2 1; while+lifting 1 0 0 1; while+playing 3 0 -1 2;
         while+running 2 0 0 1; while+she -1 0 0 -1; while+sitting 0 0 0 1; while+taking 1 0 0 1;
         while+you 0 0 0 1; white+?+38 0 1; white+?+a 1 0 0 1; white+?+and -4 2 2 -3; white+?+are 1
         0 0 1; white+?+blue -2 -1 -1 -2; white+?+candle 1 0 0 1; white+?+charred 1 0 0 1;
         white+?+cold 1 0 0 1; white+?+from 1 0 0 1; white+?+hard 1 0 0 1; white+?+hour 1 0 0 1;
         white+?+hurts -1; white+?+icy 0 0 0 1; white+?+in -2 -1 1 -1; white+?+it -1;
         white+?+leathery 2 0 0 2; white+?+numb 2 0 0 1; white+?+on 1 1 -1 -1; white+?+or 1 0 0 1;
         white+?+paper 1 0 0 1; white+?+peeling 1 0 0 1; white+?+temperature 0 0 0 -1; white+?+the
         -1 -2 -3 -2; white+?+you 1 0 0 1; white+an 1 0 0 1; white+and 7 -1 -1 6; white+as 2 0 -1 2;
         white+cells 0 0 0 1; white+cold 2 0 -1 2; white+discharge -2 0 1 -1; white+hard 3 0 -1 2;
         white+im 0 0 0 1; white+in -1 -1 -2 -2; white+like 2 0 0 2; white+mark 2 0 -1 2; white+ones
         1 0 0 1; white+or 1 0 0 1; white+patches -4 -1 0 -4; white+spirit 2 0 -1 3; white+spots -5
         1 -1 -6; white+then -2 -2 -3 -2; who+?+am 0 0 0 1; who+?+and 1; who+?+at 1 -2 -1 1;
         who+?+been 0 0 0 -1; who+?+drinking -1; who+?+grey -1; who+?+i 0 0 -2 -1; who+?+me 2 1 1 2;
         who+?+not 1 0 0 2; who+?+on -1 0 1 -1; who+?+out 1 0 0 1; who+?+ring -2 0 1 -2; who+?+that
         -3 -2 -3 -3; who+?+the -1 -1 -2 -1; who+?+there 1 0 0 2; who+?+to -1; who+?+was 1 0 0 1;
         who+?+with 0 0 0 1; who+arent 1 0 0 1; who+can 1 0 -1 1; who+comes 0 -1 -1 -1; who+do -2 -1
         -2 -1; who+does 1 -1 0 2; who+had 1 0 0 1; who+has 1 0 0 1; who+have -1 -1 -1 -2; who+hits
         1 1; who+i 1 0 0 1; who+is 0 2 1 2; who+isnt 1 0 0 1; who+looks -1 -1 -1 -2; who+said -2 0
         1 -2; who+sees -2 -1 -1 -1; who+should 1 2 1; who+signs -1 0 0 -1; who+sleeps 1; who+sorts
         1 0 -1 1; who+stopped 1 0 0 1; who+takes -1 0 0 -1; who+to 0 1 1 -3; who+was -1; who+went
         -1 0 0 -1; whole+?+and 0 1 0 -1; whole+?+is 2 0 0 2; whole+?+now 1 0 0 1; whole+?+of 2 -1
         -1 3; whole+?+side 1 0 0 1; whole+?+swollen 1 0 0 1; whole+?+the -1; whole+arm 1 0 0 2;
         whole+body 1 0 0 1; whole+bottle -1 0 0 -1; whole+calf 0 1 0 -1; whole+forearms 1 0 0 1;
         whole+hand 0 0 0 1; whole+house -1 0 0 -1; whole+leg 0 0 0 1; whole+of -2 1 2 -3;
         whole+packet 1 0 0 1; whole+right 1; whole+roll 1 0 0 1; whole+strip 1 0 0 1; whole+time 1
         0 0 1; whole+week 1 0 0 1; whole+with -1 0 1 -1; whooping+cough 0 0 0 -1; whos+right -1 0 0
         -1; whose+?+was -1 0 0 -1; why+?+a -1 -1 -1 -1; why+?+my 0 0 0 -1; why+?+posting 2 0 0 1;
         why+?+shouldnt 1 0 0 1; why+?+that 0 0 0 -1; why+?+writing 1 0 0 1; why+does -2 1 3 -2;
         why+i 1 1 2 1; why+im 3 1 1 2; wide+?+and -1; wide+swallow -1 0 0 -1; widespread+?+rash 1 0
         0 1; widespread+itchy 1 0 0 1; wife+?+35 0 1 0 -1; wife+?+a -1 0 0 -1; wife+?+been -1 0 0
         -1; wife+?+birth 1 0 0 1; wife+?+can 1 0 0 1; wife+?+cant 1; wife+?+has -1 0 0 -1;
         wife+?+her -1 -1 -1 -1; wife+?+i -1 -1 -2; wife+?+im 1 0 0 1; wife+?+is 1 0 0 1; wife+?+it
         -1; wife+?+me -3 -1 0 -3; wife+?+night 0 0 0 1; wife+?+not 1; wife+?+our 1 1 1 2;
         wife+?+passing 0 0 0 1; wife+?+she 1 0 0 1; wife+?+the 1 2; wife+?+was 1 0 0 1; wife+and -2
         0 1 -2; wife+both 1 0 0 1; wife+gave 1 0 0 1; wife+had 2 1 1 3; wife+i 0 0 0 1; wife+is 2 0
         -1 2; wife+just 0 0 0 -1; wife+last 0 0 0 1; wife+says 0 -2 -1 1; wife+she 0 0 0 -1;
         wife+the 0 0 0 -1; wife+thinks 0 2 1 -1; wife+wants -1 -1 -2 -1; wife+who -1; wifes+?+and 0
         0 1 -2; wifes+?+shes 0 0 0 1; wifes+?+the 0 0 0 1; wifes+having 0 0 0 1; wiggle+?+toes 1 0
         0 1; wiggle+em -1; will+?+affect -1 -1 -1 -1; will+?+do -1 0 0 -1; will+?+fall -1 1 3 -1;
         will+?+feed 0 0 0 1; will+?+go 0 0 0 1; will+?+just 0 0 0 1; will+?+me 1 1 0 -1; will+?+my
         0 -1 -1 -2; will+?+out 2 0 0 1; will+?+pass 2 0 -1 2; will+?+put 1 0 0 1; will+?+stop 1 0 0
         2; will+?+the -1 1 3 -1; will+?+you -2 -1 -1 -1; will+a 0 0 0 1; will+be -1 -1 -1 -1;
         will+come 2 0 0 2; will+do -1 0 0 -1; will+i -2 0 1 -1; will+it -1 0 3 -2; will+kill 1;
         will+my -1 -1 -1 -1; will+not 4 0 0 7; will+see 0 0 0 -1; will+the -1 -1 -1 -2;
         wind+?+bloating -1 0 1 -1; wind+?+poo 1 0 0 -1; wind+?+the 0 0 0 1; wind+and -1 1 2 -1;
         wind+but 1 0 0 1; wind+or 1; window+?+squirting 0 0 0 1; window+and 1 0 0 1; window+bloods
         1 0 0 1; window+open 1 0 0 1; windows+?+says 1 1; windows+and 1 1; windy+after -1 0 1 -1;
         wine+?+night -1 1 2 -1; wine+at -1 -1 -2; wipe+?+cant 0 0 0 1; wipe+?+i 1 0 0 1;
         wipe+?+piles -2 -1 -1 -1; wipe+?+this 2 1; wipe+?+~pain 3 1; wipe+and 1 0 0 1; wipe+i 0 0 0
         1; wipe+it -1 0 1 -1; wipe+no 3 2 1; wipe+nothing 0 1; wipe+since 2 1; wiped+?+morning 1;
         wiped+this 1; wish+?+could 2 3 1 -1; wish+?+just 1; wish+i 5 2 0 1; wishing+i 0 1 0 -1;
         with+38 -2 0 1 -2; with+40 -3 0 1 -3; with+?+39 1 0 0 1; with+?+ache 1 -1 0 1; with+?+again
         1 0 0 1; with+?+and 1 -1 3 1; with+?+aneurysm -1 0 1 -1; with+?+antihistamine -1 0 1 -1;
         with+?+arm 0 0 0 1; with+?+around 3 0 -1 3; with+?+at -1 1 2; with+?+baby 0 0 0 -1;
         with+?+back 3 0 1 3; with+?+bad 2 1 1 2; with+?+bat 1 0 0 1; with+?+before -1 0 0 -1;
         with+?+belly 1 0 0 1; with+?+between 1 0 0 1; with+?+bit -3 0 1 -1; with+?+bladder 1 0 0 1;
         with+?+bleeding 1 0 0 1; with+?+blood 1 -1 -2; with+?+blue -1 -1 -1 -1; with+?+body -2 0 0
         -1; with+?+boiled -1 0 1; with+?+bottle 1 0 0 1; with+?+boyfriend 1 0 -1 1; with+?+breathe
         0 -2 -1 1; with+?+brother 0 1 2 -1; with+?+bulging 1 0 0 1; with+?+but -1 -1 -1 -1;
         with+?+can 1 0 0 1; with+?+chest 1 1 0 -1; with+?+chewed 1 0 0 1; with+?+clean -1 0 0 -2;
         with+?+clot 0 0 0 -1; with+?+clothes 1 0 0 2; with+?+clots 2 0 0 1; with+?+cold -5 3 4 -3;
         with+?+collapsed -1 0 0 -1; with+?+coming 1 0 0 1; with+?+copd 0 1; with+?+cough 0 2 1 -1;
         with+?+counsellor -1 -1 -1; with+?+cut 1 0 0 1; with+?+dads 1 0 0 1; with+?+day 0 0 0 1;
         with+?+days -1 -1 -1 -1; with+?+dead -1 0 1; with+?+discharge -2 0 0 -1; with+?+discomfort
         -1 -1 -1; with+?+disease 1 0 0 1; with+?+down 0 0 0 1; with+?+drowsiness 1 0 0 1;
         with+?+dry -2 -2 -2 -1; with+?+eldest -1 0 0 -1; with+?+empty 1 0 0 1; with+?+exercises -2;
         with+?+eye 0 1; with+?+fairies -1 -1 -1 -1; with+?+fast 1 0 0 1; with+?+feeling 1 0 0 1;
         with+?+fever 3 2 2 3; with+?+fibrillation 0 0 0 1; with+?+finger 0 -1 -1 -1; with+?+first 0
         0 -2 -1; with+?+flushes -1 -1 -1 -1; with+?+for -1; with+?+from 0 -1 1 1; with+?+gas 0 0 0
         1; with+?+glass 1 0 1 -1; with+?+gunk -2 1 0 -1; with+?+hair -1 0 0 -1; with+?+hammer 1 0 0
         2; with+?+hand 0 -1; with+?+hard -1 0 0 1; with+?+has 0 0 0 -1; with+?+he -1 0 0 -1;
         with+?+headache 1 1 1 2; with+?+heads 2 0 -1 3; with+?+heartbeat 1 0 -1 1; with+?+hedge 1 0
         0 1; with+?+hes -3 0 0 -2; with+?+high 2 1 -1 -2; with+?+hot -1 0 0 -1; with+?+husband 1 0
         -1 2; with+?+i 0 -1 -1 -1; with+?+ice 1 0 0 1; with+?+im -1 -1 -1 -1; with+?+in 3 0 1 3;
         with+?+infection 1; with+?+is 2 1 1 2; with+?+iud 1 0 0 1; with+?+ive 0 0 0 1; with+?+juice
         -2 0 1 -1; with+?+kids -2 -1 2 -2; with+?+knife 0 0 0 1; with+?+known 1 0 0 1; with+?+light
         -1 1 0 -1; with+?+lighter 1; with+?+lights 0 1 0 -1; with+?+little -1 0 0 -1; with+?+long
         -1; with+?+low 0 0 0 1; with+?+lower 0 0 0 1; with+?+midwife -1 -1 -2; with+?+month -1 -1
         -1 -1; with+?+mood -1 -1 -2 -1; with+?+move -1; with+?+new 0 1 2 2; with+?+no -1 2 -1 -4;
         with+?+normal 0 0 0 1; with+?+not -1 0 0 -1; with+?+nurse -1 -1 -2 -1; with+?+of 2 4 1;
         with+?+oil 0 0 0 1; with+?+on 0 1 0 -1; with+?+one 1 -1 0 1; with+?+or 1 0 2 2; with+?+over
         1 0 0 1; with+?+pain -1 -1 0 1; with+?+painful 2 0 -1 2; with+?+paper -1;
         with+?+paracetamol 0 0 0 -1; with+?+partner -3 -1 -1 -2; with+?+pen -1 0 0 -1;
         with+?+period -1 1; with+?+phlegm -1 1 0 -1; with+?+pinch -1 -1 -1 -1; with+?+plan 1 -1 0
         3; with+?+plaster -1 0 1 -1; with+?+pollen -1 0 0 -1; with+?+pressure 1 0 0 1;
         with+?+problems 1 0 0 1; with+?+prostate 0 0 0 1; with+?+pupils 1 0 0 1; with+?+radio -1 0
         0 -1; with+?+red 1; with+?+respiratory 1 0 0 1; with+?+right 1 0 0 1; with+?+rigid 0 1 0
         -3; with+?+round 1 0 0 1; with+?+runny 0 1 -1; with+?+same 1 0 -1 1; with+?+saw 1;
         with+?+screwdriver 1 0 0 1; with+?+second 1 0 0 1; with+?+sensation 0 1 0 -1; with+?+she 0
         0 0 -1; with+?+shivering 0 0 0 1; with+?+sickness 0 -1 0 1; with+?+since -1 0 -1 -2;
         with+?+six 0 0 0 1; with+?+skin 1 1 2; with+?+so -1 0 0 -1; with+?+speech 0 2 1;
         with+?+spots -3 1 0 -3; with+?+spotting 0 0 0 1; with+?+sputum 0 -3 -2; with+?+standing 0 0
         0 1; with+?+stiffness 0 0 0 1; with+?+such 0 0 0 1; with+?+swelling 0 1; with+?+swollen 1
         -1 0 2; with+?+table 3; with+?+talking -1; with+?+tap 1 0 0 1; with+?+tears 0 1 0 -1;
         with+?+temperature 3 -1 0 3; with+?+term -1 -1 -1 -2; with+?+that 1 0 -1 2; with+?+the 0 -1
         0 1; with+?+they 0 0 0 1; with+?+third 0 -1 -2 -1; with+?+three 1 1 -1 -1; with+?+to -1 1 2
         -1; with+?+toddler 0 0 0 -1; with+?+tongue 2 -1 0 2; with+?+tummy 0 1; with+?+twins 0 0 0
         1; with+?+until -2 0 1 -2; with+?+up 1 0 0 1; with+?+urine -1 1 0 -2; with+?+very 2 1 -1 1;
         with+?+vest 1; with+?+vision 1 -1 0 2; with+?+waiting -1; with+?+warning 2 0 0 2;
         with+?+was -1 -1 -1 -1; with+?+water 0 2 1; with+?+wet 0 0 0 -1; with+?+who 1 0 0 1;
         with+?+wife 0 0 0 1; with+?+without 1 0 0 1; with+?+woman -1 -1 -2 -1; with+?+yesterday -1
         0 1 -1; with+a 4 4 2 5; with+addisons 0 0 0 1; with+all 2 2 1; with+an -1 -2 -1 1;
         with+atrial 0 0 0 1; with+back 1 0 0 1; with+banging 2 0 -1 2; with+belt 0 1; with+big 1 0
         0 1; with+black 1; with+bleeding 1 -1 0 1; with+blistering 1 0 0 1; with+blisters 3 -1 -1
         3; with+blood 3 1 0 3; with+blurry 1 -1 0 1; with+breathe 0 0 0 1; with+chest -1 0 1 -1;
         with+chickenpox -1 0 2 -2; with+clammy 1 0 0 1; with+clots 1 1 1 1; with+cold 1 0 0 1;
         with+confusion 1 0 0 1; with+constipation -1 -1 -1; with+cooled -1 0 1; with+copd 1 -1 -1;
         with+cramps 0 0 0 -1; with+dark 0 1 0 -1; with+dementia 0 0 0 1; with+diabetes 0 -2 -1;
         with+diarrhoea 1 1 0 -1; with+difficulty 1 0 0 1; with+dizziness 1 0 0 1; with+each 1 0 0
         1; with+ear 0 0 0 -1; with+embarrassment -1 0 0 -1; with+every 1 0 0 1; with+excitement -1
         1 2 -1; with+fainting 2 1 1 2; with+fever 4 1 0 3; with+firm 0 0 0 1; with+five 0 1 -1;
         with+flashes 0 1 0 -2; with+flashing 0 1 0 -2; with+folk 1 0 0 1; with+food 0 -2 -3 -1;
         with+green -3 0 -2 -2; with+grey 1 0 0 1; with+hallucinations 1 0 0 1; with+haloes 2 0 0 2;
         with+hay -1 1 2; with+heart -1 0 0 -1; with+her -1 -1 -2 -1; with+high 0 0 0 1; with+his 0
         3 4 -2; with+honey 0 1; with+huge 1; with+ibuprofen -2 0 1 -2; with+ice 1 0 0 1; with+it 1
         0 -3 1; with+knee 1 0 0 1; with+knife 0 0 0 1; with+leg 1 0 0 1; with+liver 1; with+loss 1
         0 0 1; with+low 1 1 -1 -1; with+me -1 -2 -2; with+metastatic 0 0 0 1; with+ms -1 -1 -1;
         with+my -2 1 1; with+neck 0 0 0 1; with+new 1 1 1 1; with+no 6 -2 -1 6; with+normal 0 1 -1
         -1; with+norovirus 2; with+nothing 1 1 2 1; with+numb -1 -1 -1 -1; with+numbness 1 0 0 1;
         with+one -1 0 -1; with+or 1 0 0 1; with+orange -2 0 1 -1; with+over -1 -1 -1 -1; with+pain
         2 -1 0 3; with+painful 0 -1; with+palpitations 2; with+paracetamol -1 2 2 -2; with+people 1
         0 0 1; with+pink 0 0 0 1; with+pinpoint 1 0 0 1; with+pneumonia 1 -1 -2; with+pressure 0 2
         0 1; with+rest -1 0 0 -1; with+rigors 1 0 0 1; with+sciatica 0 0 0 1; with+scissors 2 0 0
         2; with+sepsis -1 -1 -1 -1; with+severe 1 0 1 4; with+shivers 2; with+sinus -1 0 1 -1;
         with+skin 1 0 0 1; with+slight -1 -1; with+slurred 0 0 0 1; with+soap -2 1 1 -2; with+some
         -2 -1 0 1; with+somebody -1 0 0 -1; with+someone -2 0 0 -1; with+stress 0 0 0 -1;
         with+sudden 0 0 0 1; with+sweat 1 0 0 1; with+sweating 2 0 0 1; with+swelling 0 0 0 1;
         with+tablets 3 1 1 2; with+that -1 0 1 -2; with+the 1 0 -1 2; with+this -4 -2 -3 -4;
         with+tingling -1 -1 1 -1; with+toothache -1; with+tummy 1 0 0 2; with+tweezers -2 0 1 -2;
         with+two 1 -2 -2 1; with+us 1 1 -1; with+vision 0 0 0 1; with+vomiting 1 3 1 -4; with+warm
         0 0 0 -2; with+wet -1; with+white -6 2 0 -4; with+yellow -1 1 0 -1; with+you -3 -2 -2 -3;
         with+zigzags 0 1 0 -1; withdrawal+?+seizures 1 0 0 1; withdrawal+with 1 0 0 1; within+1x -1
         0 0 -1; within+2x 1 0 0 2; within+?+days 1 0 0 1; within+?+few -2 0 1 -2; within+?+hour 0 1
         -1; within+?+hours 1 0 -1 2; within+?+minute 2 0 -1 2; within+?+minutes -2 0 1 -2;
         within+?+weeks -1 0 3; within+a -1 1 2; within+an 1 0 0 1; within+hours 0 3 0 -1;
         within+minutes 1 0 -1 1; within+the -1 1 -1 -1; within+three 1 1 2 1; within+two -1 0 0 -1;
         without+?+glasses -1; without+?+i 1; without+?+it 0 -1 -2 1; without+?+round 1 0 0 1;
         without+?+warning 1 0 0 2; without+?+~or -1 0 0 -1; without+?+~symptoms -1 0 0 -1;
         without+?+~the 2; without+?+~to -2 -1 -1 -2; without+a 1 0 0 1; without+any 1 0 -1 2;
         without+coming 1 0 0 1; without+feeling 0 0 0 1; without+knowing 1 -1 -2 1; without+me 0 1
         -1; without+my 2 2 0 -1; without+puffing -1 1 0 -1; without+waking 1 0 0 1; without+warning
         1 0 0 1; without+~blisters -1 0 1 -1; without+~fever -1 1 -3 -1; without+~gloves 1;
         without+~his 1 0 0 1; without+~it 1 0 0 1; without+~leg -1 0 0 -1; without+~pain 0 1 0 -1;
         without+~regaining 1 0 0 1; without+~stopping 1 0 0 1; without+~the -1 0 1 -1;
         without+~treatment -1 0 1 -1; without+~trouble -2 0 0 -2; without+~trying -2 -1 -1 -2;
         wk+?+has 1 -1 0 1; wk+old 2 -1 1 2; wks+?+and 0 0 0 1; wks+?+is 2; wks+?+little 2; wks+?+no
         0 1; wks+along 2; wks+and 3 3 0 -1; wks+no 0 1 0 -2; wks+old 0 0 0 -1; wks+pregnant 0 1;
         wobbly+tooth 0 0 1 -1; woke+?+3 1 0 0 1; woke+?+5 1 0 0 1; woke+?+a -1 0 1 -2; woke+?+and
         -1 -1 1; woke+?+at 2 0 0 1; woke+?+fine -3 0 2 -3; woke+?+glued 0 1; woke+?+in 0 0 0 1;
         woke+?+my 0 0 0 1; woke+?+on 2 0 -1 2; woke+?+screaming 1 0 0 1; woke+?+to 0 1; woke+?+with
         -1 2 1 1; woke+at 2 0 -1 2; woke+from 0 0 0 1; woke+me 2 0 0 2; woke+to 1 0 0 1; woke+up 3
         5 5 2; woke+with -1 2 1 -2; woken+up 2 2 1; woken+with 0 0 0 1; woman+?+3x 0 1; woman+?+a 1
         4 4 1; woman+?+burning 0 0 0 -1; woman+?+chemo 0 -1 0 1; woman+?+copd 0 -2 -1;
         woman+?+fever 0 3 1 -2; woman+?+from 0 0 0 1; woman+?+had 0 -2; woman+?+her 0 1 2 1;
         woman+?+hot -1 -1 -1 -1; woman+?+my 2 0 0 2; woman+?+right 0 1; woman+?+unprotected 0 1;
         woman+?+vaginal -1 0 1 -1; woman+?+visit 0 0 0 -1; woman+?+weeks 1 1 1 2; woman+and 1 0 0
         1; woman+at 1 2 1 1; woman+had 0 3 1 -1; woman+has -2 -3 -4 -3; woman+i -1; woman+in 1 0 0
         1; woman+is 1 0 0 2; woman+of -1 -1 1; woman+on 1 -1 0 1; woman+two 0 0 0 1; woman+who 0 0
         0 -1; woman+whose -1 -1 -1 -1; woman+with 1 1 -1 -1; women+are -2 -2 -3 -1; wonder+if -1 -1
         -1; wondering+?+a -1 -1 -1 -1; wondering+?+it 1 0 0 1; wondering+about -3 -1 -1 -3;
         wondering+how 1 0 0 1; wondering+if 0 1 0 -1; wondering+what 1 1 1 1; wondering+when -1;
         wont+?+a -2 0 0 -1; wont+?+after 1 0 -1; wont+?+and 1 0 0 1; wont+?+any 1 0 0 1;
         wont+?+anyone 0 0 0 -1; wont+?+as 0 1 0 -1; wont+?+at 1; wont+?+away 1; wont+?+back 1 0 0
         2; wont+?+bleeding 1; wont+?+down 1 0 0 1; wont+?+for 1 0 0 1; wont+?+he 0 0 0 1;
         wont+?+him -1 0 0 -1; wont+?+his 1; wont+?+it -3 0 -1 -4; wont+?+me -3 0 2 -3; wont+?+my -2
         0 1 -1; wont+?+needing 3 1 1 2; wont+?+off 1 0 0 1; wont+?+on -1 0 0 -2; wont+?+out -1 0 1
         -1; wont+?+properly -1 1 0 -1; wont+?+the 1 0 0 1; wont+?+up 1 -1 0 2; wont+?+vegetables -3
         -2 -3 -2; wont+?+when 1 0 0 1; wont+?+without -2 1 0 -1; wont+?+you -1 0 0 -1; wont+answer
         1 0 0 1; wont+be 4 1 0 4; wont+close -2 1 0 -2; wont+come 2 -1 0 3; wont+do -1; wont+drink
         1 0 0 1; wont+eat -2 -2 -3 -2; wont+go 1 -2 -2 1; wont+hold 2 0 0 2; wont+lend -1; wont+let
         -1 1 2 -1; wont+look 1; wont+make -2 0 1 -2; wont+push 1 0 0 2; wont+put 0 0 0 1; wont+quit
         0 0 0 1; wont+ring 0 1 0 -1; wont+shift 1 1 2 1; wont+start 2 0 0 2; wont+stay 1 0 0 1;
         wont+stop 1 0 2 1; wont+take -2 1 0 -2; wont+turn 0 0 0 -1; wont+use -1 1 0 -2; wont+wake 3
         0 0 4; wont+wiggle 1 0 0 1; wool+and 1 1 -1 -1; word+?+a 1 0 0 1; word+?+in -1 0 1 -2;
         word+?+stop 1 0 0 1; word+?+two 1 0 0 1; word+at 1 0 0 1; word+or 1 0 0 1; wording+for -1 0
         1 -1; words+?+before 1 0 0 1; words+?+coming 1 0 0 1; words+?+for 1 0 0 1; words+?+out 1 -1
         -2 1; words+?+slurred 1 0 0 1; words+?+the 1 0 0 1; words+are 1 0 0 1; words+came 2 0 -1 2;
         words+come -1 -1 -1 -1; words+i 1 0 0 1; words+in 0 0 1 -1; words+on 1 0 0 1; words+out 3 1
         1 3; words+then 1 0 0 2; words+to -1 -1 -1 -2; words+were 1 0 0 1; work+?+6 0 0 0 1;
         work+?+a -2 -1 -2 -2; work+?+all 0 2 2 -1; work+?+been 1 0 0 1; work+?+can 0 1; work+?+he 0
         0 0 1; work+?+how 0 0 0 1; work+?+i 0 0 0 1; work+?+it 0 -2 -1; work+?+killing -1;
         work+?+morning 0 0 0 -1; work+?+no 1 1 1 2; work+?+on 1 -1 -1; work+?+what 1 0 0 1;
         work+?+you 2 1 1 2; work+and 0 -2 -2 1; work+as 1 1 0 -1; work+do 1 0 0 1; work+fine -1;
         work+for 1 1 1 1; work+has 0 0 0 1; work+im 0 1 -1 -1; work+in -2 -2 -3 -2; work+is -2 0 0
         -1; work+mate 1; work+monday -1; work+my 0 -1 -2 -1; work+no -1 -1 -2 -1; work+not 0 1;
         work+now 1 0 0 1; work+or 1 1 2 2; work+out 1 0 0 1; work+since 0 0 0 -1; work+skin 1;
         work+this 0 0 0 -1; work+till 0 0 0 1; work+today 0 1 -1 -1; work+tomorrow 0 0 0 1;
         work+wants 0 1; work+with -1 -1 -1; worked+?+how 1 0 -1 3; worked+but 1 0 0 1; worked+out 3
         0 0 4; worker+has -1; working+?+and -1 -1 -1 -1; working+?+the 1; working+?+well -1;
         working+and 1; working+as -1; working+days -1 -1 -1 -1; working+in 1; works+?+i 0 0 0 -1;
         works+?+it -1 0 0 -1; works+?+the 0 1 -1; works+?+there 1 0 0 1; works+best -1 1 0 -1;
         works+down 1 0 0 1; world+is -1; worn+out -2 -1 -1 -1; worried+?+i 0 -1 0 2; worried+?+my
         -1 1 0 -1; worried+about -1; worry+?+a 1 -1 0 2; worry+?+my -1 0 0 -1; worry+about -2 -1 1;
         worry+her 1 0 0 1; worrying+me 1 0 0 1; worse+?+about 0 1 -1; worse+?+day 0 0 0 1;
         worse+?+hes 1 1; worse+?+i 1 1 2; worse+?+im 1; worse+?+it 1 0 0 1; worse+?+my -1 0 -1 -2;
         worse+?+night -1; worse+?+now 1 0 0 1; worse+?+the -1 -1 1; worse+?+time -1; worse+?+when 1
         0 0 1; worse+?+you 1 0 0 2; worse+and 1 -2 -2 2; worse+at -1; worse+by 0 0 0 2; worse+every
         1 0 0 1; worse+he 0 -1 -1 -1; worse+in -2 -1 -2 -1; worse+off 1 1 0 -1; worse+over -1 -1 -1
         -1; worse+since -1; worse+than 1 -1 0 2; worse+when 2 1 2 1; worsening+?+that 0 1 0 -1;
         worsening+pain 0 1 0 -2; worst+?+ever 1 0 0 1; worst+?+i 1 0 0 1; worst+?+in 0 0 0 1;
         worst+?+ive 1; worst+headache 1; worst+pain 1 0 0 2; worst+thing 1 0 0 1; worth+?+and 0 0 0
         -1; worth+?+anyone 0 0 0 1; worth+?+money -1 0 1; worth+?+or 0 0 0 -2; worth+asking -1 -1
         -2 -1; worth+bothering 1 0 0 1; worth+buying -1 0 1 -1; worth+it -1 0 3 -1; worth+living 0
         2 0 -5; worth+mentioning 1 0 0 1; worth+seeing -1 0 0 -1; worth+the -1 0 1; would+?+a 1 0
         -1 1; would+?+and 1; would+?+be -1 1 0 -1; would+?+better 3 2 0 1; would+?+carbon -1;
         would+?+do 0 0 0 -1; would+?+easier 1 1; would+?+enough 3 0 -1 3; would+?+give -1 0 1 -1;
         would+?+harm -1 -1 -1; would+?+have -1 -1 -1 -1; would+?+humidifier 0 0 0 -1; would+?+if -1
         1 0 -1; would+?+like 1 0 0 1; would+?+look -2 0 1 -2; would+?+my 1 0 -1 2; would+?+not 0 0
         0 -1; would+?+of -1; would+?+plan -1 -1 -1; would+?+pull -1; would+?+see -2 -1 0 -2;
         would+?+take 4 1 0 5; would+?+to -2 -1 -1 -2; would+?+~do 2 1; would+?+~mind 0 2 1; would+a
         -3 0 1 -3; would+be 9 4 -1 5; would+expect 1 0 0 1; would+guess 0 0 0 -1; would+happen -1
         -1 1 -1; would+he -1 0 0 -1; would+i -5 -4 -3 -5; would+it 3 -1 0 4; would+like -5 -5 -5
         -5; would+need 1 1 1 2; would+never 0 1; would+not 2 2 1 -1; would+notice 2 3; would+one -4
         0 1 -3; would+physio -1 -1 -1; would+rather 0 0 0 -1; would+she -1 0 1 -1; would+someone -1
         0 0 -1; would+take 4 2 0 2; would+that -1 1 3; would+the -1 -3 -2; would+they -1 -1 -2 -1;
         would+we -2 0 1 -1; would+you -2 -1 -1 -1; wouldnt+?+and 0 0 0 1; wouldnt+?+anything 3 3 1
         -1; wouldnt+?+if 1 1; wouldnt+?+now 1 0 0 1; wouldnt+come 1 0 0 1; wouldnt+do 4 3;
         wouldnt+mind 1 1; wouldnt+work 1 0 0 1; wound+?+operation 2 1 1 2; wound+?+the 2 0 0 1;
         wound+from 1 0 0 1; wound+is -3 0 1 -2; wound+to 1; wound+with 1 0 0 2; wrap+around 0 0 0
         -1; wrapped+?+a -1 0 1 -1; wrapped+in -1 0 1 -1; wrapped+up 0 0 0 1; wringing+wet 1 0 0 1;
         wrist+?+a 2 0 -1 2; wrist+?+after -1; wrist+?+and -1 1 0 -1; wrist+?+glass 1; wrist+?+is 0
         1 0 -1; wrist+?+its -2 1 0 -1; wrist+?+painful -1; wrist+?+swollen -4 4 1 -4; wrist+and -3
         1 0 -2; wrist+hot 0 1 0 -1; wrist+is -3 3 1 -3; wrist+on 2 0 0 1; wrist+swollen -1;
         wrists+?+and 0 1 0 -1; wrists+?+the -1 0 0 -1; write+in 1 0 0 1; write+the -1 0 0 -1;
         write+this 1 2 1 1; write+up -1 -1 -1 -1; writing+?+essay -1 1 2 -1; writing+a -1 0 1 -1;
         writing+an -1 1 2 -1; writing+this 1; writing+to 1 0 0 1; written+?+letters 1 0 0 2;
         written+?+my 2 0 0 1; written+notes 1 0 0 1; written+the 2 1 1 3; written+to 2 0 0 2;
         wrong+?+and 1 0 0 1; wrong+?+i -1 1 2 -1; wrong+?+me -1 -1 -1 -1; wrong+?+sugars 1;
         wrong+not 1 0 0 1; wrong+now -1 0 1 -1; wrong+place 0 0 0 1; wrong+with -2 -1 -1 -1;
         wrung+out 1; x+2 1 0 0 1; x+3 2 0 0 2; x+?+or 0 0 0 -1; x+?+still 1 0 0 1; x+?+today 0 0 0
         -1; x+ray -4 1 -2 -4; xanax+and 0 0 0 1; yall+do -1 0 0 -1; year+9 -1; year+?+about -1 0 0
         -1; year+?+and -1; year+?+boy 0 -2 -2; year+?+daughter -1 -1 -1 -1; year+?+gardener -1 0 3;
         year+?+girl 0 -2 -3 -2; year+?+gone -1 0 0 -1; year+?+got 2 1 -1; year+?+had 1 0 0 1;
         year+?+has 0 2 3 2; year+?+i -1 -1 -2 -1; year+?+im -1 -1 -1; year+?+is 1 0 0 1; year+?+ive
         0 0 0 -1; year+?+male -1 -1 -1; year+?+man 0 -1 -5 -1; year+?+my -1 0 0 -1; year+?+now 0 1;
         year+?+nurse -1 0 1; year+?+office -1 0 0 -1; year+?+on 1 0 0 1; year+?+so -1 -2 -3 -1;
         year+?+stuck 1 0 0 1; year+?+swallowed 2 0 -1 2; year+?+two -1 -1 -1 -1; year+?+vomiting 1;
         year+?+who -2 0 0 -1; year+?+with 0 1 5; year+?+woke 1 0 0 1; year+?+woman 0 1 -4 -1;
         year+ago -1 1; year+and -2 0 0 -2; year+have -1; year+neurologist -1; year+now 1 0 0 1;
         year+of -1; year+old 3 5 3 1; year+or -3 -3 -4 -3; yearly+?+and -1 0 0 -1; yearly+bloods 0
         0 0 -1; yearly+diabetes 0 0 0 -1; years+?+all 2 1 1 2; years+?+and -1 -1 -1 -2;
         years+?+been 1 0 0 1; years+?+change -1 0 0 -1; years+?+do -1 0 0 -1; years+?+got 1 0 0 1;
         years+?+i -1 -1 -1 -1; years+?+in -1 -1 -2 -1; years+?+is 2 1 1 2; years+?+it 3 0 1 3;
         years+?+its -2 -1 -1 -2; years+?+knows -1 -1 -1 -1; years+?+never 0 0 0 -1; years+?+no -1 0
         0 -1; years+?+now -1; years+?+on 1; years+?+one 1 0 0 1; years+?+says -1; years+?+the 0 0 0
         1; years+?+them 0 0 0 1; years+?+they 0 0 0 -1; years+?+this -1 -1 -1 -1; years+?+which -1
         1 0 -1; years+ago -7 -1 -5 -6; years+and -3 -3 -2 -3; years+back -1 -1 -1 -1; years+but 3 1
         1 4; years+cardiologist -1; years+for 1 0 0 1; years+has 0 2 1; years+he 1 0 0 1; years+i 1
         0 -1 2; years+im -1 -1 -1 -1; years+it 1 0 0 1; years+ive 0 0 1 -1; years+no -1 0 0 -1;
         years+of -1 0 0 -1; years+old 3; years+on 2 1 1 2; years+optician -1; years+still -1 0 0
         -1; years+stopped 1; years+the -1 0 0 -1; years+unchanged -1 -1 -1 -1; years+under 0 0 0 1;
         years+without -1; yellow+?+coming -1; yellow+?+crusty -1 0 1 -1; yellow+?+in -1;
         yellow+?+like -1 0 1 -1; yellow+?+on -1 0 1 -1; yellow+?+to -2; yellow+and -1 1 0 -2;
         yellow+crust -1 0 0 -1; yellow+discharge -1 1; yellow+fluid 0 1; yellow+green 2 -1 1 2;
         yellow+gunk -1 1 0 -1; yellow+since 0 0 0 1; yellow+skin 0 0 0 1; yellow+stuff -2 0 0 -1;
         yellow+water 0 1 0 -2; yes+?+no 1 1 1 1; yes+?+yes 0 0 0 1; yes+i 1 -1 -1 1; yes+twice -1
         -1 -1 -1; yes+~fever 1 1 1 1; yesterday+3x 1; yesterday+6x -1 1 0 -1; yesterday+?+6x 0 2 1
         -1; yesterday+?+a -1 2 -1 -2; yesterday+?+and 3 0 1 3; yesterday+?+ate -1; yesterday+?+been
         0 0 0 1; yesterday+?+can 0 0 0 1; yesterday+?+cant 1 -1 0 2; yesterday+?+cried -1 -1 1;
         yesterday+?+drinking 0 1 0 -1; yesterday+?+eye -1; yesterday+?+feels 0 -2 -1;
         yesterday+?+going -1 0 0 -1; yesterday+?+got 1; yesterday+?+have 1 0 0 1; yesterday+?+he 1;
         yesterday+?+i -1 -1 1 -1; yesterday+?+im -1 2 1; yesterday+?+is 1 2 1; yesterday+?+it 1 0 0
         2; yesterday+?+its -1 1 0 -2; yesterday+?+ive 1 0 0 2; yesterday+?+keep 1 1 0 -1;
         yesterday+?+legs 0 0 0 1; yesterday+?+like -1; yesterday+?+low 1 1 0 -2; yesterday+?+me -1;
         yesterday+?+moves 0 -1 1; yesterday+?+my 2 0 1 -1; yesterday+?+never -1 0 0 -1;
         yesterday+?+no -1 -1 -2; yesterday+?+not 0 0 0 -1; yesterday+?+now 0 0 0 1; yesterday+?+of
         -2 0 0 -1; yesterday+?+only 0 1 0 -1; yesterday+?+painful -1 0 0 -1; yesterday+?+picking 1
         0 0 1; yesterday+?+right 1 0 0 1; yesterday+?+she 0 1 0 -2; yesterday+?+shes 0 1 0 -1;
         yesterday+?+the 0 2; yesterday+?+there 0 1 2 -1; yesterday+?+they 1 0 0 1; yesterday+?+time
         3 1 0 -1; yesterday+?+tongue 0 0 0 -1; yesterday+?+up 0 0 0 1; yesterday+?+was 1;
         yesterday+?+water 0 0 0 -1; yesterday+?+work 0 0 0 1; yesterday+?+~fever -1 1 0 -1;
         yesterday+a 0 0 0 -1; yesterday+about 0 -1 0 3; yesterday+after -1 0 -1;
         yesterday+afternoon 0 0 0 1; yesterday+and 0 1 0 2; yesterday+around 0 0 1 -1; yesterday+at
         2 0 1 2; yesterday+bit -1 0 1; yesterday+breakfast 1 0 0 2; yesterday+burns -1;
         yesterday+but -2 -1 2 -2; yesterday+cant -1 1 1 -2; yesterday+dinner 3 1 -1 -1;
         yesterday+even 1; yesterday+evening 1 2; yesterday+everything 1 1 0 -1; yesterday+face 0 0
         0 1; yesterday+finger 1 0 0 1; yesterday+he 0 -2 -1; yesterday+hes 1; yesterday+his -1 -1
         1; yesterday+i 2 0 1 3; yesterday+im -1 3 1 -2; yesterday+in 0 1 0 -1; yesterday+is -2 1 1
         -2; yesterday+it 0 0 0 -1; yesterday+its 1 2 1; yesterday+just -1 0 1 -1; yesterday+little
         -1 1 0 -1; yesterday+lunch 1 1 0 -1; yesterday+morning 3 0 0 4; yesterday+my 1 0 0 2;
         yesterday+no 0 0 1 1; yesterday+now 1 1; yesterday+on 2 0 -1 1; yesterday+she 0 2 2 -2;
         yesterday+shes 0 2 1 -1; yesterday+so -1 0 1 -1; yesterday+tea 0 0 0 1; yesterday+teatime 1
         2 0 -4; yesterday+temperature -2 0 0 -1; yesterday+the 3 1 1 2; yesterday+theres 0 1 -1 -1;
         yesterday+they -1 1 0 -1; yesterday+today 1 0 0 1; yesterday+very -1 0 0 -1; yesterday+when
         0 0 0 1; yesterday+with 0 -1 -2 -2; yet+?+i -1 0 0 -1; yet+as -1 -1 -1 -1; yet+is 0 1;
         you+?+2x -1 -1 -1 -2; you+?+a -1 0 3; you+?+about -3 -1 1 -1; you+?+afraid 0 0 0 -1;
         you+?+an -1 -1 -1; you+?+are 0 1 0 -2; you+?+as -1 0 0 -1; you+?+at 1 1 2 1; you+?+been 2 1
         1 3; you+?+being 0 1 0 -1; you+?+cant 0 0 0 1; you+?+do 0 0 0 1; you+?+down -2 0 1 -1;
         you+?+drinking 1 0 0 1; you+?+everything 1 1 2; you+?+expect 1 0 0 1; you+?+faint -1 1 2
         -2; you+?+feel 2 3 0 -1; you+?+for -1 0 1 -1; you+?+give -1 -1 -1 -1; you+?+had 0 -1 0 1;
         you+?+harm 3 0 0 7; you+?+harmed 1 0 0 1; you+?+have 1 0 0 1; you+?+having 1 0 0 2;
         you+?+her -1 -1 -1; you+?+hurts 1 2 0 -5; you+?+in 0 1 1 1; you+?+it 0 0 -2; you+?+keep 2
         -1 0 3; you+?+large 1 0 0 1; you+?+less 0 -1 0 2; you+?+like -1 1 2; you+?+made 1 0 0 2;
         you+?+me -1 -1 -2 1; you+?+most 1; you+?+much -1 0 1 -1; you+?+my 7 0 -1 5; you+?+need 1 0
         0 2; you+?+no 1 0 0 1; you+?+not 3 1 -1 -1; you+?+on -2 -1 -1 -2; you+?+or 2 0 -1 3;
         you+?+out 0 1 2 1; you+?+pee 0 0 0 1; you+?+poster 0 1 3 -1; you+?+pregnant 0 1 0 -2;
         you+?+proof -1 -1 -1; you+?+self 3 3 -2 -2; you+?+seriously 1 2 -1 -1; you+?+struggling 0 0
         0 1; you+?+take 1 0 0 2; you+?+taken 1 0 0 1; you+?+that 0 1 1 1; you+?+the -4 -3 -4 -3;
         you+?+them -1 0 -1 -2; you+?+they -1 0 1 -1; you+?+this -1 0 0 -1; you+?+to 2 3 0 -1;
         you+?+too 1 -1 -2 2; you+?+unable 0 0 0 1; you+?+up 2 0 -1 3; you+?+usually -1 0 1;
         you+?+very 0 0 0 1; you+?+vomiting 0 0 0 -1; you+?+wait 0 0 0 2; you+?+wee 0 0 0 1;
         you+?+what -1 1 3 -1; you+?+with 0 -1 0 2; you+?+you 2 4 0 -3; you+a -2 -1 -1 -1; you+about
         -1 -1 -1 -1; you+and 2 0 0 1; you+are 12 7 -1 5; you+as 1 0 0 1; you+asked -2 -1 -1 -2;
         you+at 1 1; you+back 0 0 0 1; you+book 1 0 0 2; you+call -1 1 1; you+can 4 1 3 4;
         you+cancel 1 0 0 1; you+cant -1 -1 -1 -2; you+change 1 0 0 2; you+check 1 0 0 1; you+could
         2 -1 -1 3; you+cut -2 0 1 -1; you+do 2 -1 -3 1; you+email -1 -1 -1 -1; you+feel 0 2 2 -3;
         you+for 0 2 1 -1; you+gave -1 0 -2 -1; you+get -3 2 3 -2; you+give -1 -1 -1 -1; you+go 1 -1
         0 1; you+have 6 1 -1 6; you+i 1 1 1 1; you+is 1 0 0 1; you+keep -1 0 1 -1; you+leave 1 1 1
         1; you+like -1 0 1; you+lose 2 1 1 2; you+lot -1 0 0 -1; you+may -3 -1 0 -2; you+might 1 3
         1 -2; you+move 1 -1 0 2; you+must 0 -1 -2 1; you+need 2 1 1 2; you+on 0 0 0 1; you+open -1
         -1 -2; you+or 1 0 -2 -3; you+pinch 0 0 0 1; you+point -1 0 1 -1; you+put -1 0 1 -1;
         you+really -1 0 1; you+rebook -1 -1 -1 -1; you+recommend 2 2 3 2; you+see 1 0 2 2; you+send
         -3 0 1 -2; you+shouldnt -1 0 0 -1; you+so -1 0 1 -1; you+start -1 -1 -1 -1; you+still -1 -2
         -3; you+stop -2 -1 -1 -3; you+suddenly 1 -1 0 2; you+suggest -1 0 0 -1; you+take 2 0 -1 3;
         you+the 0 0 0 1; you+they 1 1 0 -1; you+think 1 1 2 1; you+to 3 0 -1 3; you+wake 1 -1 0 2;
         you+want 0 2 1; you+were 0 0 0 -1; you+will -1 -1 -1; you+with 2 3; you+would 3 1 0 4;
         young+for 2 1 1 2; younger+?+3 1 0 0 1; younger+than 1 0 0 2; yr+?+ate 3 0 -1 3; yr+?+fell
         0 1 0 -1; yr+?+has 0 1 0 -1; yr+old 0 4 0 -2; yrs+?+morning 1 0 0 1; yrs+old -2 0 0 -2;
         zap+?+the -1 0 1 -1; zap+off -1 0 1 -1; zero+?+ten 0 0 0 1; zero+to 1 0 0 1; zigzags+first
         0 1 0 -1; zyrtec+and -2 0 1 -1; ~said+no 2; ~say+~yes 1 0 0 1; ~school+the 1 0 0 1;
         ~scratched+~me -1 1 2 -1; ~seizure+?+~morning -1 0 1 -1; ~seizure+?+~this -1; ~seizure+~in
         0 1; ~seizure+~on -1; ~seizure+~this -1 0 1 -1; ~send+?+~to -1 0 0 -1; ~serious+~and -1 0 0
         -1; ~shadow+?+~curtain 0 1; ~shadow+~or 0 1; ~she+?+~feel 2 0 0 2; ~she+~had 0 0 0 -1;
         ~shivers+no -1 0 0 -1; ~short+?+~breathe -1; ~short+~of -1; ~should+?+~do -1; ~should+~i
         -1; ~sick+?+~sleepy -2 0 1 -2; ~sick+feel -1 1 0 -1; ~sick+i -1 1 2 -1; ~sick+not -1 1 3
         -1; ~sick+~and 0 0 0 1; ~sickness+?+about -1 1 0 -1; ~side+?+~my 0 1 -1; ~side+~of 0 1 -1;
         ~since+?+feel -2 3 1 -2; ~since+?+~and 0 1; ~since+?+~tablets -1 -1 -1 -1;
         ~since+?+~teatime 0 0 0 1; ~since+~2xxx -1 1 0 -1; ~since+~friday 1 4 2 1; ~since+~i -1 -1
         -1 -1; ~since+~the -1 -2 -1 -1; ~single+?+~since 0 0 0 1; ~sister+~and 2 0 0 1; ~smoke+no
         -2 0 0 -1; ~so+?+~dont 0 0 0 1; ~so+~far 0 0 0 -1; ~sorted+?+cat 2 0 0 2; ~sorted+the 2 0 0
         2; ~speak+~of 1 1 1 2; ~started+~her -1; ~sticking+~out -1 0 0 -1; ~stiff+?+no 0 0 0 -1;
         ~stiff+~neck -1 0 1 -1; ~streaking+~and 0 0 0 -1; ~such+but 1 0 0 2; ~suicidal+?+i -1 0 0
         -1; ~suicidal+?+just -1 -1 -1 -1; ~suicidal+?+no -1 -1 -1 -1; ~suicidal+?+~anything -1 -1
         -1 -1; ~suicidal+just -1 -1 -1 -1; ~suicidal+~or -1 -1 -1 -1; ~suicidal+~thoughts -1;
         ~swelling+?+my 0 1 -1 -1; ~swelling+?+~face 0 1; ~swelling+?+~the -1 1 0 -1; ~swelling+no 1
         0 0 1; ~swelling+~behind 0 1; ~swelling+~in -1 1 0 -1; ~swelling+~of -1; ~swelling+~or 0 0
         1 -1; ~swollen+?+~hot -1 -1 -2 -1; ~swollen+not -1 -1 -1 -1; ~symptoms+?+~all -1 -1 -1 -1;
         ~symptoms+~at -1 -1 -1 -1; ~take+~any 0 0 0 -1; ~temperature+?+a 0 0 0 1;
         ~temperature+?+had 0 1; ~temperature+?+i 1 0 0 1; ~temperature+?+on 0 1;
         ~temperature+?+~rash 1; ~temperature+but 1 0 0 1; ~temperature+dentist -1;
         ~temperature+eating 0 -1; ~temperature+i 0 0 0 -1; ~temperature+no 1 0 1 2;
         ~temperature+not -1 0 1 -1; ~temperature+~and -1; ~test+?+negative -1 1 -1 -1;
         ~test+negative -2 0 1 -2; ~test+~was 0 -1 -1 -1; ~tests+negative -1 -1 -1; ~than+?+~other
         -1 0 0 -1; ~than+~the -1 0 1 -1; ~that+?+~can 1 0 0 1; ~that+?+~know -1 0 -1; ~that+?+~now
         0 0 0 1; ~that+~i -1 1 -1 -1; ~that+~much 2 0 0 2; ~that+~place -1 0 0 -1; ~that+~we 1 0 0
         1; ~the+?+and -1 0 0 -1; ~the+?+could -1; ~the+?+is 2 0 -1 2; ~the+?+neck 0 0 0 -1;
         ~the+?+she 1 0 0 1; ~the+?+vets -2 -1 -1 -1; ~the+?+what -1; ~the+?+~a 0 0 0 1; ~the+?+~all
         0 1 2 -1; ~the+?+~are 1 1 1 1; ~the+?+~at -2 -1 -2 -1; ~the+?+~fell -1 -1 -1 -1;
         ~the+?+~has -1 1 3 -1; ~the+?+~in 1; ~the+?+~is 1 0 -1 1; ~the+?+~no 1 0 -1 1; ~the+?+~of 1
         0 0 1; ~the+?+~on 2 0 0 2; ~the+?+~or 0 0 0 1; ~the+?+~said -1; ~the+?+~says -1 -1 0 -1;
         ~the+?+~since 1 0 0 2; ~the+?+~yesterday -1; ~the+cat 1 0 0 1; ~the+dog 1 -1 -2 1; ~the+vet
         -4 -1 0 -4; ~the+vets -1 0 0 -1; ~the+~arm -1; ~the+~back 1 0 0 1; ~the+~bathroom 1 -1 -2
         1; ~the+~boiler 4 1 0 4; ~the+~chest 0 -1 -1 -1; ~the+~dog -1 1 2 -1; ~the+~ear 0 0 0 1;
         ~the+~eye 0 0 0 1; ~the+~face -1 1 0 -1; ~the+~flat 3 1 0 2; ~the+~floor 2 0 -1 2;
         ~the+~house 2 2 1 1; ~the+~kids 1 1 1; ~the+~kitchen 1 1 1 1; ~the+~letters 2 0 0 2;
         ~the+~mornings -1 -1 -1; ~the+~night -1 -1 -1 -1; ~the+~one 0 0 0 1; ~the+~other -1 0 0 -1;
         ~the+~rent 1 0 0 2; ~the+~right 0 1 -1; ~the+~road -1 0 1 -1; ~the+~room 1 0 0 1;
         ~the+~scan -2; ~the+~tablets -2 -1 -1 -1; ~the+~test -1 -1 -1 -1; ~the+~vet -3 1 3 -3;
         ~the+~weekend 1 0 0 1; ~there+~a 0 1 3 -1; ~thermometer+~in 1 0 0 1; ~these+~things 0 0 1
         -2; ~they+?+out -1 -1 -2 -1; ~they+ruled -1 -1 -2 -1; ~thing+i -1 1 0 -1;
         ~thinking+?+~harming -1; ~thinking+?+~hurts 0 0 0 1; ~thinners+no 0 0 0 -1; ~this+~dose -1;
         ~this+~morning 0 2 1; ~this+~week 2 0 0 1; ~thoughts+?+~harming -1 -1 -1 -1;
         ~thoughts+?+~hurts -1 -1 -1 -1; ~thoughts+~of -2 -2 -3 -2; ~three+~years 0 1; ~throwing+~up
         -1 0 0 -1; ~to+?+hes 0 0 0 1; ~to+?+i -1; ~to+?+~after 1 0 0 1; ~to+?+~doctor -3 -1 -1 -2;
         ~to+?+~eye 1 0 0 1; ~to+?+~my 0 -1 -1 -1; ~to+?+~myself 0 2 1; ~to+?+~of 1 1 1 2; ~to+?+~or
         -1 0 1; ~to+?+~the 1 0 0 1; ~to+?+~to -1 -1 -1 -1; ~to+~anything 0 0 0 1; ~to+~be 1 0 0 1;
         ~to+~die 1 -1 -1 -2; ~to+~do -1 0 0 -1; ~to+~harm -2 -1 -1 -1; ~to+~hurts 0 2 1; ~to+~it 0
         0 0 1; ~to+~leave 1; ~to+~move -1 -2 -1; ~to+~ring 1 0 0 1; ~to+~sleep -1 0 0 -1;
         ~to+~speak 1 1 1 2; ~to+~tell 0 1 0 -2; ~to+~the 1 1 -1; ~trouble+~breathe -1 0 1 -1;
         ~tummy+~pain -1; ~turned+?+~phone 1 0 0 1; ~turned+~his 1 0 0 1; ~twinge+~since 0 0 0 -1;
         ~two+~years 0 1; ~up+?+~arm 1 0 0 1; ~up+~and 1 0 0 1; ~up+~by 0 0 0 1; ~up+~in 0 1 -1;
         ~upset+?+the 1 0 0 1; ~upset+its 1 0 0 1; ~vaginal+~discharge 0 -2 -1; ~vet+?+~3 -1 1 2 -1;
         ~vet+~at -1 -1 -1 -1; ~vet+~is 0 0 1 -1; ~vets+~got 0 0 0 -1; ~visual+?+bp -1; ~vomiting+no
         0 0 0 -1; ~vomiting+~and 1 0 0 1; ~wait+~for 0 1 1 2; ~wake+~up 1 1 2 1; ~walks+?+dog 1 0 0
         1; ~walks+the 1 0 0 1; ~want+?+~die 2 1 0 -1; ~want+?+~harm -2 -1 -1 -1; ~want+~mum 1 0 0
         1; ~want+~to 1 -1 -2 -1; ~wanting+?+~die -1 0 0 -1; ~wanting+~to -1 -1 0 1; ~was+?+~in 1 0
         0 1; ~was+negative -2 -1 -1 -1; ~we+?+~of 0 0 0 1; ~we+~know 0 0 0 1; ~weight+?+just -1 -1
         -1 -1; ~weight+~loss -2 -3 -3 -1; ~went+?+~and -1 1 2 -1; ~went+~under -2 1 2 -1; ~were+~at
         2 0 0 2; ~what+?+~i -1 1 2 -1; ~what+~do -1 1 2 -1; ~what+~does -1 -1 -1 -1; ~what+~i 1 0 0
         1; ~what+~they -1 -1 -1 -1; ~when+?+dog -1 1 2 -1; ~when+the -1 1 2 -1; ~when+~he 1 0 0 1;
         ~who+?+~i -1 1 2; ~who+~do -1 1 2; ~whole+?+~of -1 1 2 -1; ~whole+~bar 0 0 1 -1;
         ~with+?+~sister 1 0 0 1; ~with+~it 1 0 0 1; ~with+~me 1 0 0 1; ~with+~my 1 0 0 1;
         ~wont+~eat -1 0 1 -1; ~worried+?+my -1 -1 -1 -1; ~worried+but -1 -1 -1 -1; ~worse+but -1 0
         0 -1; ~worse+~than 1; ~years+?+i 0 1; ~years+~and -1; ~yes+?+no -1 0 1 -1; ~yes+~or -1 0 1
         -1; ~you+?+~animals -1 0 1; ~you+~lot -1 -1 -1 -1
        """#
}
