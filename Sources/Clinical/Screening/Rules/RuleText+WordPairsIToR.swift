extension RuleText {
    /// What pairs of words say: for a danger, for the level urgent, for self-care, for an emergency, in tenths of log odds; I to R.
    ///
    /// Written by `tools/word_points.py`.
    static let wordPairsIToR = #"""
        points: i+1x 1 0 0 1; i+?+1x -2 -1 -1 -3; i+?+2x 0 2 -1 -2; i+?+2xx -1 1 3 -1; i+?+38 -3 -2
         0 -2; i+?+3x 1 1 0 -2; i+?+40 -1 0 0 -1; i+?+4x -1 -1 -1 -1; i+?+5 -3 0 1 -3; i+?+5x 1 2 1
         1; i+?+7x -1; i+?+9 1 0 -1 1; i+?+a -3 -5 -2 -2; i+?+about 2 -2 -1 -1; i+?+after -1 -2 -4;
         i+?+all -1 -3 -2 -1; i+?+alone 1 0 0 1; i+?+alright 1 0 0 1; i+?+amlodipine -1 0 0 -1;
         i+?+an -1 -4 -5; i+?+and 0 0 -1 1; i+?+another -1 1 -1 -1; i+?+antibiotics 0 0 0 -2;
         i+?+any 0 0 -2 -2; i+?+anything -1 1 2 -1; i+?+around 1 0 -1; i+?+as 0 1; i+?+ask -1 -1 -1
         -1; i+?+asking -1 -1 -1 -1; i+?+asleep -2 0 1 -2; i+?+asthma 1 0 0 1; i+?+at 3 1 2 1;
         i+?+back 1 1 -1 -1; i+?+bad 1 0 0 1; i+?+badly -1 -1 -1 -1; i+?+barely 2 -1 0 2; i+?+be 4 3
         2 2; i+?+because 0 0 0 1; i+?+been 4 1 1 4; i+?+before -1 0 0 -1; i+?+being 0 -1 0 1;
         i+?+bend -1 0 0 -1; i+?+bent 1 0 0 1; i+?+birth 1; i+?+bitten -2 2 1 -1; i+?+black 1 -1 0
         2; i+?+bleeding -1 1 3 -1; i+?+blood 1 2 3 1; i+?+both 2 0 0 1; i+?+breast 1 0 0 1;
         i+?+breathe -4 -1 3 -4; i+?+breathless 0 0 0 1; i+?+brought 0 0 0 1; i+?+bumping -1 -1 -1
         -1; i+?+burned -1 -1 -1 -1; i+?+but 2 0 0 2; i+?+buy 2 0 2 2; i+?+by 1; i+?+calm 2 0 0 2;
         i+?+cant -1 1 2; i+?+chat 0 1; i+?+checked -1 1 -1 -1; i+?+checking 0 -1 -1 -1; i+?+chemo 1
         0 0 1; i+?+choked -1 1 2 -2; i+?+choking -1 0 1 -1; i+?+clipping 1 0 0 2; i+?+coffee -1 1
         2; i+?+cold 0 0 0 -1; i+?+come -1 0 1 -1; i+?+completely 1 0 0 1; i+?+contacts -2 1 0 -1;
         i+?+cope -3; i+?+could 0 0 0 2; i+?+count 1 0 0 1; i+?+covid 1 0 0 1; i+?+cut -1 1 2 -2;
         i+?+dapagliflozin 0 0 0 1; i+?+dead 1 1 2; i+?+depressed -1 -1 -1 -1; i+?+diabetes 1 0 0 1;
         i+?+did 2 1 1 3; i+?+didnt 1 1 0 -1; i+?+die 0 0 0 1; i+?+died -1 1 2 -1; i+?+dizzy -2 -1 0
         1; i+?+do 2 1 0 -1; i+?+dont -1 0 -1 -2; i+?+double 0 0 0 1; i+?+down 1 -1 -1 -2; i+?+drink
         0 1 -1 -1; i+?+drinking 0 0 0 1; i+?+dropped 1 0 0 1; i+?+drops 0 1 0 -1; i+?+drowning -1 0
         0 -1; i+?+dying -1; i+?+eat -1 1 2 -1; i+?+eight -1 0 0 -1; i+?+em 1 0 0 1; i+?+even 1 0 0
         1; i+?+ever 1; i+?+every -1 1 3; i+?+everyone 2 0 0 2; i+?+everything -1 0 0 1; i+?+eye 0 0
         0 -1; i+?+f 0 0 0 1; i+?+faint -1 -1 1 -1; i+?+fainted 2 0 0 1; i+?+fall 1; i+?+feel 2 1 0
         1; i+?+felt 2 1 0 -2; i+?+find -1 -1 -1 -1; i+?+fine -1 1 2 -1; i+?+finish -1; i+?+first -1
         -2 -3 -1; i+?+flat -1 -1 -1; i+?+for -1 -1 -1 -1; i+?+found 0 1; i+?+four -1 0 0 -1;
         i+?+from 0 -2 -2 1; i+?+gardening 0 0 0 -1; i+?+get 4 0 2 2; i+?+getting -2; i+?+give 1 0 0
         1; i+?+giving -1 0 0 -1; i+?+go -1 1 0 -2; i+?+god 0 1 0 -1; i+?+going -2 2 1 -1; i+?+good
         1 0 0 1; i+?+great -2 -2 -1 -1; i+?+had -3 1 1 -3; i+?+hardly 2 0 1 4; i+?+has -1 0 0 -1;
         i+?+have 1 1 2 1; i+?+hay -1; i+?+he 1; i+?+headaches -3 -1 -1 -3; i+?+hear 3 0 1 5;
         i+?+her -2 -1 1; i+?+hes 1 1 2; i+?+him 1 0 -1 1; i+?+his 2 -1 0 3; i+?+hit 2; i+?+hobble
         -1 1 0 -1; i+?+hold 1 0 0 1; i+?+home 0 1 0 -1; i+?+honey -1 0 0 -1; i+?+hope 1; i+?+hot 1
         0 0 1; i+?+how 1 0 0 1; i+?+hydrocortisone 1 0 0 1; i+?+i 0 1 2 -1; i+?+id 1 1 1 1; i+?+if
         -1 -2; i+?+ill -1 1 2 -1; i+?+im 2 1 1 3; i+?+in -2 -3 -1 -3; i+?+infant 1 0 0 1; i+?+into
         -2 -1 2 -1; i+?+it -1 3 1 1; i+?+its 1 0 0 1; i+?+ive 0 0 0 2; i+?+just 2 2 1 -1; i+?+keep
         2 0 -1 1; i+?+kill 1 1 1 2; i+?+know -4 3 0 3; i+?+last 0 0 0 -1; i+?+leave 0 1 0 -1;
         i+?+lie -1; i+?+lift 0 0 0 -1; i+?+lifting 1 0 0 1; i+?+like 0 2 3 2; i+?+limp -2 1 -1 -1;
         i+?+little -1; i+?+looked 0 0 0 1; i+?+many -2 1 0 -1; i+?+marathon -1 0 1 -1; i+?+marfans
         1 1 1 1; i+?+maybe -1 -1 -2; i+?+migraines 1 0 0 1; i+?+mind 1; i+?+miss -1 0 1 -1;
         i+?+more 0 -1 -1 -1; i+?+much 0 0 0 1; i+?+murder -2 0 1 -1; i+?+my 1 -1 -1; i+?+naproxen 2
         1 1 2; i+?+need -1 0 1 -1; i+?+never 2 1; i+?+new -2 -1 -1 -1; i+?+nine -1; i+?+nineteen
         -1; i+?+no 0 3 1 -3; i+?+normal 0 0 0 1; i+?+normally 1; i+?+not 4 0 1 5; i+?+nothing 2 1;
         i+?+now -1 -1 -1 -1; i+?+off 0 -2 -2 1; i+?+ok 4 0 -1 4; i+?+okay 2 0 0 2; i+?+old -2 0 1
         -2; i+?+on -3 -1 -1 -3; i+?+one 0 -1 1 -1; i+?+only 2 0 -3; i+?+open -3 1 0 -3; i+?+or -2 0
         1 -1; i+?+out 1 1 3 3; i+?+oven 1; i+?+over -3 -1 -1 -2; i+?+pain -2 -1 -1 -1;
         i+?+paracetamol 1 1 2; i+?+pass 1; i+?+pee 2 0 0 2; i+?+peed 0 0 0 1; i+?+perfectly -1 0 0
         -1; i+?+piles -2; i+?+plan 0 2 1 -1; i+?+planning 1 0 0 1; i+?+playing -1 0 1 -1;
         i+?+pregnant -1 -1 -1 -1; i+?+pull 1 0 0 1; i+?+push 1 -1 0 2; i+?+put 0 -1 -2 1;
         i+?+rabies 0 2 1; i+?+ramipril 1; i+?+raped 4 -1 -1 4; i+?+read 2 0 -1; i+?+really 5 1 0 3;
         i+?+red 0 0 0 1; i+?+remember 1 1 -1 -1; i+?+right -3 0 1 -3; i+?+round 1; i+?+same -1 1 0
         -1; i+?+scanned -1 0 0 -1; i+?+see 4 3 1 3; i+?+seeing 0 0 0 1; i+?+sexually 3; i+?+she 1 0
         -1 1; i+?+shes 0 0 0 1; i+?+sick 0 -1 1; i+?+since 0 1 -1 -1; i+?+sitting 0 0 0 1;
         i+?+sleep 0 -1 -2 2; i+?+small 2 1 2; i+?+smoking -1 -1 -1 -1; i+?+so -1 1 3 -1; i+?+some
         -2 0 1 -1; i+?+someone 0 2 3 -3; i+?+something 1 0 0 1; i+?+spicy -1 0 1; i+?+stand 1 0 0
         1; i+?+standing 2 1 1 3; i+?+stars 2 -1 0 3; i+?+start 0 1; i+?+stay 1 0 0 2; i+?+stick 1 1
         1 1; i+?+still 1 0 1 -1; i+?+stitches 2; i+?+stood 1 0 0 1; i+?+stop 3 0 -1 3;
         i+?+straighten 0 -1 1 1; i+?+strong 1 0 0 1; i+?+swallow 0 -1 1; i+?+swimming 0 0 0 -1;
         i+?+tablets -1; i+?+take -1 2 2 -1; i+?+taken 1 0 0 1; i+?+taking 1 0 0 1; i+?+talk 2 0 -1
         1; i+?+talking 1 0 0 1; i+?+tea 1; i+?+tell 0 1 0 -3; i+?+that 0 0 0 1; i+?+the 2 -1 -2;
         i+?+them 0 2 1; i+?+there 1 -1 -2; i+?+theres 0 1 0 -1; i+?+they 2 1 -1 2; i+?+think 2 2 1;
         i+?+thinking 2 3 0 -1; i+?+thirty 2 0 0 1; i+?+this 1 0 0 -1; i+?+three 2; i+?+threw 0 0 0
         1; i+?+thrush -1; i+?+till 3 0 -1 3; i+?+tiny 1; i+?+to 2 0 1 2; i+?+today 1 0 0 1; i+?+too
         -3 0 1 -2; i+?+totally 1 0 -1; i+?+tuesday -1 -1 -1 -1; i+?+two 0 0 0 1; i+?+type -1;
         i+?+typing 1 0 0 1; i+?+unprotected 0 0 0 -1; i+?+until 1 0 0 1; i+?+unwell 1; i+?+up 1 -1
         -2; i+?+veering 1 0 0 1; i+?+very 1 0 0 1; i+?+voices 1 0 0 2; i+?+wait -2 -1 1 -1;
         i+?+wake 1 1 0 -1; i+?+walk -2 -1 0 -2; i+?+walking 1 0 0 1; i+?+want 2 0 2 1; i+?+wanted
         -2 1 3 -3; i+?+warfarin 4 0 -1 3; i+?+wasnt 1 1 0 -1; i+?+wax 0 -1 -1 -1; i+?+wear 1 1 0
         -1; i+?+weed 0 0 0 1; i+?+weird 1 0 0 1; i+?+well -3 4 1 -4; i+?+went 0 0 0 1; i+?+what 1 0
         0 1; i+?+when 1 -2 -1 1; i+?+white 0 0 0 1; i+?+with -3 -1 2 -3; i+?+without 2 0 0 2;
         i+?+wonder 1 0 0 1; i+?+wont -1 1 0 -1; i+?+work 1 0 0 1; i+?+worried 2 0 0 2; i+?+you -2
         -3 -3; i+?+~eat 0 0 0 1; i+?+~get -1 0 0 -1; i+?+~got 0 0 0 -1; i+?+~had 0 1; i+?+~hurts 0
         0 0 -1; i+?+~want -1; i+ache 1 -1 -2 1; i+all 0 0 0 1; i+allowed -1 0 0 -1; i+already -1 0
         0 -1; i+also 0 1 0 -1; i+am 1 1 -5; i+answer -1 1 0 -2; i+arent 0 0 0 1; i+ask -1 -1 -1 -2;
         i+assume -1 0 1; i+assumed 1 0 0 1; i+at -1 -1 -1 -1; i+ate -1 0 3 -1; i+be -2 -2 -4 -2;
         i+begin 0 0 0 1; i+bent 1 0 0 1; i+bite 0 -1 -2 1; i+blacked 1; i+blamed 0 0 0 1; i+blink
         -2 2 1 -2; i+blow 1 1 2 1; i+book 0 -3 -5 -1; i+borrow 0 -1 -1 -1; i+bother 1 0 0 1;
         i+bought 1 0 0 1; i+breathe 3 0 1 4; i+brush -1 0 0 1; i+burned -2 2 -1 -1; i+buy 1 0 0 1;
         i+call 2 1 -1; i+called 2 0 0 1; i+calm 0 0 0 -1; i+came 2 1 2 1; i+can 6 8 4 5; i+cant 0 0
         2 2; i+carried -1 0 1 -1; i+carry -2 0 1 -2; i+caught -1; i+change 1 -1 -2 1; i+chew -1 0 0
         1; i+clean 1 1 1 1; i+cleaned -1 1 2 -1; i+climb -2 -1 -1 -1; i+climbed 1 0 0 1; i+come -2
         1 0 -3; i+cough 2 -2 -2 1; i+could 1 4 6 -2; i+cover 0 -1 0 1; i+cry 0 0 0 1; i+cycle -1 1
         3 -1; i+decided 1 0 0 1; i+declare -1 -1 -1 -1; i+did -3 0 4 -1; i+didnt 3 -1 -1 3; i+do 6
         2 -2 6; i+dont -2 4 -2; i+double -1 1 2 -1; i+drank -2 0 0 -2; i+dreamt -2 0 1 -2; i+drink
         -1 -1 -1 -1; i+drive -3 -2 -3 -3; i+drop 0 0 0 1; i+dropped 3 1 0 3; i+drowned -1 -1 -1 -1;
         i+eat 1 1 2 -1; i+end 1 1 1 1; i+ever -2 -1 -1 -2; i+expect 1 0 0 2; i+fainted 3 0 -1 2;
         i+fall -1 0 1 -1; i+feel 2 0 -3 4; i+fell -2 1 0 -2; i+felt -1 0 3 -1; i+figured 0 0 0 1;
         i+find -1 0 1 -1; i+finished 0 2 1; i+fly -1 0 0 -1; i+forget -1; i+forgot -1 -1 -2 -1;
         i+gave 1 0 0 1; i+get -4 -1 -3 -5; i+give 1; i+go -1 2 1 -3; i+got 4 0 -2 4; i+grip -2 -1
         -1 -2; i+guess 1 0 0 1; i+had 0 2 1; i+hadnt 1 1 1; i+hate 0 0 0 1; i+hav -1 0 0 -1; i+have
         -1 2 1 1; i+havent 2 0 -1 2; i+hear -1 1 -1; i+held 0 1 0 -1; i+honestly 0 0 0 1; i+hope 1
         1 2; i+hurts -1 0 -1 -3; i+inhale 1 0 0 1; i+just 9 9 4 5; i+keeled 0 0 0 1; i+keep 4 3 1
         4; i+kinda 1 0 0 1; i+knock -1 0 1 -1; i+know 3 -1 0 3; i+last 1 1 0 -2; i+laugh -1 0 0 -1;
         i+laughed 0 0 0 1; i+lay 0 1 0 -2; i+leak -1 -1 -1 -1; i+lean 1 0 0 1; i+leave -1 0 0 1;
         i+left 1 0 0 1; i+let 4 0 0 4; i+lift 1 -2 -2 1; i+lifted 1 0 0 1; i+like -1 0 0 -1; i+lit
         1 0 0 1; i+live 1 0 0 2; i+looked 1 0 0 1; i+lose 0 0 0 -1; i+lost 0 0 1 -2; i+make 3 2 1
         -1; i+may 2 1 1 2; i+mean 1 2 3 1; i+meant -1 0 1 -1; i+measured 1; i+mention 1 0 0 2;
         i+might 1 -1 0 3; i+mind 1 0 0 1; i+missed -2 1 3 -2; i+mixed 1 0 0 1; i+move 1 -1 0 2;
         i+moved -1 0 0 -1; i+mow -1 0 0 -1; i+must -1 -1 -2 -1; i+nearly -1 2 7 -1; i+need 4 -1 -1
         4; i+never 0 2 1 -1; i+no 1 0 0 1; i+nod -1 -1 -1 -1; i+not 1 0 -1 1; i+noticed -1 -1 -1
         -1; i+ok -1 -1 1 -1; i+only -2 0 4 -2; i+opened -1; i+order -1 -1 -1; i+ought -1 0 1 -1;
         i+own 1 0 0 1; i+parted 0 1 0 -1; i+passed 1 1 2; i+pee -4 4 1 -3; i+phone -1; i+pick 0 -1
         -2 1; i+pinched -1; i+play -1 -1 -2; i+post 1 0 0 1; i+press -1 -1 -2; i+promised -1 -1 -1;
         i+pull 0 0 0 -1; i+pulled -3 0 1 -2; i+put -2 -1 2 -2; i+ran 0 2 1; i+read -1 -1 -1;
         i+rebook 1 0 0 2; i+reckon -2 0 -2 -2; i+register 0 -1 -1 -1; i+regret 2 0 -1 2; i+remember
         -1; i+rest 1 0 0 1; i+retired -2 -1 -1 -1; i+roll -2 -2 -3 -2; i+rolled -1 2 1 -2; i+run -3
         -1 -1 -2; i+said 2 3 3; i+sat 1 0 0 2; i+saw 1 -1 2 3; i+say 1 1 2 1; i+scream 1 0 0 1;
         i+see 3 1 1 3; i+send -1 0 0 -1; i+shake -2 0 0 -1; i+shook 1 0 0 1; i+should -3 -2 0 -1;
         i+shouldnt 1 1 2 1; i+shovelled 1 0 0 1; i+shut -1 0 1; i+sit 1 1 1 2; i+skip 0 -1 -3 1;
         i+skipped 1 0 0 1; i+sleep -2 0 1 -2; i+slept -3 1 3 -4; i+slipped 0 0 0 1; i+smoke -1;
         i+sneeze -2 -3 -3 -2; i+snore -3 -2 -3 -2; i+sometimes -1 -1 -1 -1; i+sound 1 -1 0 2;
         i+speak -1; i+squash 0 0 0 1; i+stand 3 -2 -1 5; i+start -3 1 3 -2; i+started -2 -2;
         i+still -3 -1 2 -3; i+stood 1 0 0 1; i+stop -2 -2 -3 -2; i+stopped 1 0 -1 1; i+straighten 1
         0 0 1; i+stretch -1; i+suddenly 0 0 0 -1; i+suppose 0 -1 -2 -1; i+suspect -1 0 1 -1;
         i+swallowed -2; i+swap 1; i+sweat 1 0 -1 1; i+swim -1 -1 -1 -1; i+take 4 2 3 4; i+talk -1
         -1 -1 -2; i+teach -2 -3 -3 -1; i+tell 1 -2 -2 1; i+think 4 2 -1 3; i+thought 2 0 -1 2;
         i+threw 1 0 0 1; i+to -1 0 1 -1; i+told 1 1 1 1; i+took 1 0 2 2; i+touch -1 0 1; i+tried -1
         0 0 -1; i+tripped 1 0 0 1; i+try -1 -1 -1; i+turn -1 2 0 -3; i+turned -1 -1 1 -1; i+twist
         -1 0 1 -1; i+type -1 -1 -1 -1; i+understand -1 -1 -1 -1; i+use -1 0 3; i+used 0 -3 -3 1;
         i+usually 1 0 0 1; i+visit 0 0 0 -1; i+vomit 1 0 0 1; i+vomited 1 0 0 1; i+wait 5 3 1 4;
         i+wake -5 -3 -3 -1; i+walk 1 -1 0 1; i+walked -1 0 1 -1; i+want 3 0 1 4; i+wanted -1 1 1 2;
         i+was 2 1 4 1; i+wash -1 1 3; i+wasnt 1 3 1 -1; i+watch 1 0 0 1; i+watched -1; i+wear -2 1
         0 -2; i+wee -3 1 0 -2; i+weigh 0 -1 -1 -2; i+went 0 0 -1 1; i+were 1 0 0 1; i+wet 0 0 0 1;
         i+will 4 0 0 1; i+wipe 5 4 2; i+wiped 2 2 1 -1; i+wish 3 1 -1 -1; i+woke 7 3 -1 2; i+wont 3
         1 1 2; i+work -2 -1 -3 -3; i+worry -1 -1 -2; i+would 0 2 1 -2; i+wouldnt 2 3 -1 -3; i+wrote
         4 1 0 -1; i+yelled -1 0 1 -1; i+~dont -1 -1 -1 -1; ibuprofen+?+i 2 0 -1 3; ibuprofen+?+off
         0 0 0 -1; ibuprofen+?+on -1 0 1 -1; ibuprofen+?+paracetamol -1 0 0 -1; ibuprofen+?+the 1 0
         0 1; ibuprofen+after 1 0 0 1; ibuprofen+and 0 0 0 -1; ibuprofen+for 0 1 2 1; ibuprofen+gel
         -1 0 1 -1; ibuprofen+with -1 0 0 -1; icd+has 2 0 0 1; ice+?+and 0 1; ice+?+heat -2 -1 1 -2;
         ice+?+lies -1; ice+?+now -1 0 0 -1; ice+?+so 1 0 0 1; ice+?+the 1 0 1 2; ice+cold 1 0 0 1;
         ice+cream 1 2 1; ice+lol -1; ice+lolly 1; ice+or -3 -1 2 -3; ice+pops 0 1; icy+?+and 1 0 0
         1; icy+cold 1 0 0 1; id+?+a -4 -1 -1 -3; id+?+be 1 1 0 -1; id+?+down 1 0 0 1; id+?+for -2 0
         1 -2; id+?+grateful -1; id+?+hurts -1 1 0 -1; id+?+it 2 -1 -1 3; id+?+just 1 1; id+?+leave
         1 0 0 1; id+?+my -1 0 1 -1; id+?+myself 1 0 0 1; id+?+not -1 0 3; id+?+on -1 1 2 -1;
         id+?+out 1 1 1 1; id+?+the 1 0 0 1; id+?+to -4 -2 -4 -5; id+be -1; id+die -1 0 1 -1; id+do
         0 1 1 2; id+give -1 0 0 -1; id+just 0 -1 -2 1; id+kill -1 0 1; id+like -8 -3 -6 -7; id+look
         -1 -1 -1; id+never 0 1 0 -1; id+not -1 1 0 -1; id+only 2 1; id+put 1 1 2 1; id+rather 1 0
         1; id+say -1 -1 -2 -1; id+sit 1 0 0 1; id+wet 1 0 0 1; idea+?+a -1; idea+?+i 0 0 -1 1;
         idea+how 1 0 -1 2; idea+in -1 0 1 -1; idea+why 1 0 0 1; if+?+a -1 0 0 -1; if+?+allowed 1 1;
         if+?+are -1 1 1; if+?+being 0 0 0 -1; if+?+blood -1 0 1 -2; if+?+chest 0 0 0 1; if+?+child
         -1 -1 -1; if+?+comes 0 0 0 2; if+?+cut -1; if+?+did -2 1 3 -2; if+?+do -1 -1 -1 -1;
         if+?+ever -1 -1 -1 -1; if+?+faints -1 1 2 -1; if+?+for 2 0 0 2; if+?+get -1 0 1 -1;
         if+?+gets -1 1 3 -1; if+?+go -1; if+?+goes -1; if+?+got 1 -1 -1 -1; if+?+have -1 -1 -2;
         if+?+honest 1 1 1 1; if+?+husband 1 0 0 1; if+?+is 0 0 0 -1; if+?+just 1 2 1 -2; if+?+late
         3 2 -1 -1; if+?+lie 1 0 0 1; if+?+make -1 0 1 -1; if+?+matters 1 0 0 1; if+?+move 1 0 0 1;
         if+?+need 2 1 1 3; if+?+new -1 0 0 -1; if+?+not 1 1 1 1; if+?+ok 1; if+?+ought 0 0 0 -1;
         if+?+pain -1; if+?+person 1 0 0 2; if+?+press -1 1 -1 -1; if+?+sit 1 0 0 2; if+?+stand -2
         -1 -1 -2; if+?+straighten 1 0 0 1; if+?+straightens 2 0 0 2; if+?+take 2 -1 -3 3;
         if+?+takes 2 0 -1 2; if+?+temperature 0 0 0 1; if+?+toddler -1; if+?+took -1; if+?+was 1 3
         1 -2; if+?+wasnt 2 3 0 -1; if+?+would 2 1; if+a 0 0 0 -1; if+anybody 1 0 0 1; if+anyone 1 0
         0 1; if+he 1 1 -1; if+i -1 0 0 -5; if+im 2 3 3; if+it -1 0 1 -2; if+its 0 0 3 1; if+ive -1
         -1 0 1; if+my -5 -4 -3 -4; if+poss -1 1; if+she -1 1 1; if+someone -2 1 3 -1; if+someones 0
         1 2 1; if+thats 2 1 1 2; if+the -1 -2 -2; if+theres -2 -2 -2 -2; if+they -1; if+this 2 0 0
         2; if+we 2 0 -1 3; if+you -3 -3 -3; ileostomy+?+the 0 0 0 -1; iliac+?+pain 1 -1 0 2;
         iliac+fossa 1 -1 0 2; ill+?+a 0 0 0 1; ill+be -1 -2 -1 1; im+1x -2 2 -1 -2; im+2x -1; im+34
         0 1; im+35 0 1 0 -2; im+37 0 2 1 -1; im+38 0 0 0 1; im+3x 1 1 1 -3; im+40 -1 0 0 -1; im+41
         -3 -2 -3 -2; im+5x 1 -2 -4; im+6x -2 -1 -1 -2; im+7x 2 1 1 2; im+8x 1; im+9 -1 0 1 -1;
         im+?+1x -1 0 1 -1; im+?+2 1; im+?+2x -2 -2 -1; im+?+3 -1; im+?+a 2 -1 0 3; im+?+about -2 -1
         -2 -1; im+?+again -1; im+?+all -1 1 0 -1; im+?+and -7 -3 -1 -4; im+?+as -2 -1 2 -1; im+?+at
         1 0 0 1; im+?+because -1 0 0 -1; im+?+been 0 1 0 -1; im+?+bit 5 2 1 2; im+?+blood 2 0 0 1;
         im+?+breathless 1 0 0 1; im+?+can -1 0 0 -1; im+?+carer -1 -1 -1 -1; im+?+chemo 0 0 0 1;
         im+?+could -1 -1 -1 -1; im+?+cycle 0 0 0 -1; im+?+daft 1; im+?+days 0 0 0 1; im+?+dizzy 1 0
         0 1; im+?+do 0 1 -1; im+?+down 1 1 1 1; im+?+drowsy 1; im+?+eating -1 0 0 -1; im+?+every 1;
         im+?+eye -1 -1 -1 -1; im+?+filling 1 0 0 1; im+?+fine 0 -1 2 -1; im+?+for 1 2 4; im+?+four
         1 0 0 1; im+?+from -1 -1 -1 -1; im+?+going -1 1 0 -1; im+?+had 1 0 0 1; im+?+hairdresser -1
         0 0 -1; im+?+have 0 2 1; im+?+having 0 0 0 1; im+?+he 1; im+?+hell 0 -1 0 2; im+?+here -1;
         im+?+huge 1; im+?+hungry -1 0 1 -1; im+?+i 3 1 -1; im+?+if 1 0 0 1; im+?+im 0 -1 -1 -1;
         im+?+in 2 3 1; im+?+into 1 0 0 1; im+?+its -1 0 1 -1; im+?+ive 2 0 0 2; im+?+just 3 1 1;
         im+?+lifeguard -1 1 3 -1; im+?+like 0 0 0 1; im+?+little -1 -1 -1 -1; im+?+more -1 0 0 -1;
         im+?+my 1 -1 0 2; im+?+no -2 0 0 -1; im+?+not -2 0 1 -1; im+?+now -1; im+?+of -1 2 2 -3;
         im+?+ok 2 0 0 1; im+?+on 1 1 1 2; im+?+only -2 0 1 -1; im+?+otherwise -2 1 0 -1; im+?+out
         -1 -2 -1 -1; im+?+over 1 0 0 1; im+?+planning 0 1; im+?+ramipril 0 1 0 -1; im+?+right 0 0 0
         -1; im+?+round 1 0 0 1; im+?+runner -1 0 0 -1; im+?+short 0 0 0 -1; im+?+should 1 0 0 1;
         im+?+silly -1 0 0 -1; im+?+sister 1 0 0 2; im+?+sitting 1; im+?+six -1 0 0 -1;
         im+?+sleeping -1 -1 -1; im+?+so 1 0 0 1; im+?+some 0 0 0 -1; im+?+soup -2 1 0 -2;
         im+?+stars 1 0 0 1; im+?+student -1 -1 -1 -1; im+?+sure 0 1; im+?+take -1; im+?+than 1 0 0
         2; im+?+that 0 0 0 1; im+?+the 0 -3 -3; im+?+this 1 0 0 1; im+?+tired 2 2 0 2; im+?+to 2 3
         3 -1; im+?+toast -1 -1 1 -1; im+?+type 1 0 0 1; im+?+uncontrollably 1; im+?+up 4 1 0 2;
         im+?+usually 0 0 0 1; im+?+warfarin -2 0 0 2; im+?+water -1 0 0 -1; im+?+weak 1 0 0 1;
         im+?+week -1 -1 -2 -1; im+?+weeks 2 5 1 -1; im+?+well 0 0 0 1; im+?+what 0 2 1; im+?+whats
         -1; im+?+wheezing 2; im+?+when -1; im+?+where 0 0 0 1; im+?+with 2 -1 -1 3; im+?+wks 2 1 0
         -1; im+?+work 1 0 -1 1; im+?+~diabetic -1 0 1 -1; im+?+~going -1 1 0 -1; im+?+~in -1 -1 -2
         -1; im+?+~on 0 2; im+?+~short -1; im+?+~thinking 1 0 0 1; im+?+~upset 1 0 0 1; im+a -6 -5
         -1 -5; im+about -1 -1 1; im+after -1 0 0 -1; im+allowed 1 1 -1 1; im+alright -2 1 0 -2;
         im+also 0 0 0 1; im+at 1 0 -1; im+back -1 -1 -1 -1; im+being 1 3 1 -2; im+bleeding 0 -1 1
         1; im+blind -1; im+breastfeeding -1; im+breathe 0 0 3; im+breathless 1 1 1 2; im+bringing 2
         -1 0 3; im+bursting 0 0 0 1; im+clumsy 0 1 0 -1; im+constipated -1 -1 -1 -1; im+coping -2
         -1 -1 -1; im+coughing -1 1 0 -1; im+covered 0 0 0 1; im+dead -2 1 2 -1; im+depressed -2;
         im+dizzy 1 0 0 1; im+doing 2 1; im+done 0 0 0 1; im+down 1 0 0 1; im+dribbling 1 0 0 1;
         im+drinking -1 2 2 -1; im+driving -1 0 0 -1; im+drooling 1 0 0 1; im+drowning -1 1 1 1;
         im+due 3 1; im+dying -2 1 3 -1; im+eating -2 0 1 -1; im+eight 0 0 0 1; im+expecting 0 2 1;
         im+fading 0 0 0 1; im+feeling 0 0 0 -1; im+fine 4 -2 0 -2; im+frightened 1 1; im+gasping 3
         0 0 1; im+getting -2 1 0 -1; im+going 4 1 0 3; im+gonna 1 0 0 1; im+good -1; im+gutted 0 0
         0 -1; im+having 3 -1 -1 4; im+her 0 0 0 1; im+hiding 1 0 0 1; im+honest 1 1 1 1; im+in -2
         -1 -1 -1; im+just 1 2 -1 -2; im+leaning 1 0 0 1; im+lisping 1 0 0 1; im+looking 1 0 0 1;
         im+lying 0 0 0 1; im+managing -2 0 1 -2; im+meant -3 0 1 -2; im+nervous -2; im+no -1 0 0
         -1; im+not -3 -2 -3; im+numb 1 0 0 1; im+off -1 0 0 -1; im+okay -1 -1 -1 -1; im+on 2 2 0 3;
         im+only -1 -2 -1 1; im+parked 1 0 0 1; im+passing -1 0 0 -1; im+peeing -1 -1 1; im+posting
         2 0 0 1; im+pregnant -1 -1 -1; im+puffing 0 0 0 1; im+right -2 0 0 -1; im+ringing 1 0 0 2;
         im+safe -2 -1 -1 -1; im+sat 1 0 0 1; im+scared 1 0 0 -2; im+seeing 1; im+shaking 3 0 0 2;
         im+shedding -1 0 0 -1; im+shivering 1 0 0 1; im+sick -1 -1 -2; im+sitting 1 0 0 1;
         im+sleeping -1 0 0 -1; im+slurring 1 0 0 1; im+snappy -1 0 0 -1; im+so 1 4 6 -1;
         im+spitting 1; im+starting 1 1 1 2; im+starving -1 0 0 -1; im+still 1 1 -1 -1; im+stressed
         -1 -1 -2 -1; im+struggling 1; im+stuck -2 -2 -2 -2; im+swallowing 1 0 0 1; im+sweating 1 0
         0 2; im+sweaty 1; im+talking 1 -1 0 1; im+the -1 0 0 -1; im+thirty -1 0 0 -1; im+through 1
         0 0 1; im+throwing 1 0 0 1; im+tired -1 -1 -1 -1; im+to 1 0 0 2; im+told -1 0 1 -1; im+too
         1 0 0 1; im+two 0 0 0 1; im+type -1 -1 -1 -1; im+up -4 1 0 -4; im+using 1 0 0 1;
         im+vomiting 1 0 0 1; im+walking 0 2 1; im+weeing -2 1 0 -1; im+well -1 1 0 -1; im+worn -2 0
         0 -1; im+worried -1 2 1; impending+doom 1 0 0 1; implanted+defibrillator 3 1 1 2;
         improved+after -2 -2 -3 -1; improving+after 0 0 0 1; in+0x -1 0 0 -1; in+1x 2 1 -1 -1;
         in+1xxx -1 -1 -1 -1; in+2 -2 -1 0 -3; in+2x 0 0 0 1; in+2xxx -4 -4 -5 -2; in+3 0 -1 -2 -1;
         in+4 -1 0 0 1; in+5 -1 0 0 -2; in+6x 1 0 0 1; in+8 0 -1 0 1; in+9x -2 -2 -3 -1; in+?+2 -3
         -1 -1 -3; in+?+5 -1; in+?+7x 1 0 0 1; in+?+8x -1 0 0 -1; in+?+9x -1 -1 -1 -2; in+?+a 1 0
         -1; in+?+after 0 1 0 -1; in+?+again -1 1 3 -1; in+?+air 2 1 1 2; in+?+all -1 -2 -3 -1;
         in+?+and -4 -3 -2 -2; in+?+ankles -1 -1 -1 -1; in+?+any 0 0 0 1; in+?+arm 1 0 0 1;
         in+?+armchair 2 0 0 2; in+?+arms 1 0 0 1; in+?+as 0 0 0 1; in+?+at 2 1 1 3; in+?+autumn 0 1
         0 -1; in+?+baby 0 0 -3 1; in+?+babys 1 1 0 1; in+?+back -1 0 0 2; in+?+bag 3 1 1 3;
         in+?+ball 1 0 0 1; in+?+band -1 0 -2 -1; in+?+barn 2 0 0 2; in+?+bath 2 1 2; in+?+bathroom
         1 -1 0 2; in+?+because 0 0 0 -1; in+?+bedroom -1 1 0 -2; in+?+before 2 1 1 2; in+?+belly 0
         -2 -2 1; in+?+between 1 0 0 1; in+?+big -1 1 -1 -1; in+?+blotches 0 0 0 -1; in+?+bones 1 0
         0 1; in+?+boot 2 1 1 2; in+?+bottom 0 0 0 -1; in+?+bowl -2 -1 -1 -1; in+?+brain -1 0 0 -1;
         in+?+bread 1 0 0 1; in+?+breast -2 1 0 -1; in+?+bucket 0 0 0 1; in+?+bunk 1; in+?+but 1 0 0
         1; in+?+by 0 0 0 1; in+?+calf -1 1 2 -4; in+?+call -1 -1 -1 -1; in+?+came 0 0 0 -1;
         in+?+camper 1 0 0 1; in+?+can -1 0 1 -1; in+?+cant 0 0 0 1; in+?+car 1 1 1 1; in+?+chair 2
         0 0 1; in+?+chest 3 2 5 4; in+?+child 0 1 -1; in+?+choir -1 -1 -1; in+?+class 3 3 0 -1;
         in+?+coil 0 0 0 1; in+?+cold -6 -1 1 -5; in+?+color 0 1 0 -1; in+?+corner 1 1 1 1;
         in+?+corners -1 -1 -2; in+?+corridor 1 0 0 1; in+?+coughed 1; in+?+could -1 0 0 -1;
         in+?+dark 1 1 0 -1; in+?+day -2 -2 -3 -1; in+?+days 1 2 1 1; in+?+do -1 3 3 -1; in+?+does
         -1 -1 -1 -1; in+?+door 0 1 0 -1; in+?+dorm 0 1 0 -1; in+?+down 1 0 0 1; in+?+drink 0 0 0
         -1; in+?+e -1 -1 -2 -1; in+?+ear 0 0 0 1; in+?+early 0 0 0 1; in+?+ears -1 0 1 -1; in+?+eat
         -1 0 1 -1; in+?+end -1 -3 -3 -2; in+?+english -2 0 1 -2; in+?+envelope 1 0 0 1; in+?+even 1
         0 0 1; in+?+evening 1 0 0 -1; in+?+evenings -2 -1 -2 -1; in+?+every 1 0 0 -1; in+?+eye 6 3
         0 3; in+?+eyebrow 0 1 0 -1; in+?+face 1; in+?+family -1 0 1 -1; in+?+feeling -1 0 0 -1;
         in+?+few 2 1 2 1; in+?+finger -1 -1 -1 -1; in+?+first -1 3 2 -4; in+?+five 1 1 1 2;
         in+?+flat 2 1 1 2; in+?+foot 2 0 -1 2; in+?+for -2 -2 0 -1; in+?+forties -1; in+?+four -1 0
         0 -1; in+?+freezer -1 -1 -1 -1; in+?+fridge 1 0 0 1; in+?+front 2 0 0 2; in+?+garage 2 0 -1
         2; in+?+garden 1 0 1 2; in+?+glove 0 1 2 -1; in+?+go 0 -1 1 2; in+?+going 1 0 0 1;
         in+?+good -1 0 0 -1; in+?+groin 3 2 0 1; in+?+gym 3 0 -1 3; in+?+habit -1 0 0 -1; in+?+half
         0 0 0 1; in+?+hall 1 0 0 1; in+?+hallway 1 1 1 1; in+?+hand -3 -3 -3 -1; in+?+has 1 1;
         in+?+have 0 0 0 -1; in+?+he -2 -3 -3 -1; in+?+head 0 0 0 1; in+?+heat 2 0 0 1; in+?+heel -2
         0 1 -2; in+?+her 0 0 0 1; in+?+here 0 0 0 -1; in+?+hip -1 0 0 -1; in+?+home 2 2 0 2;
         in+?+hot -2 1 2; in+?+hotel 1 0 0 1; in+?+hour 2 0 0 1; in+?+hours 3 2; in+?+house 3 1 0 3;
         in+?+hurts 1 0 -1; in+?+i -5 -1 2 -4; in+?+if -1 0 0 -1; in+?+im -1 -3 -3 -1; in+?+in 1 0 0
         1; in+?+instant 1 0 0 1; in+?+is -1 1 2 -1; in+?+it 1 0 0 1; in+?+its -1 -2 -1 -1; in+?+ive
         1 1 2; in+?+just 1; in+?+kitchen 1; in+?+knee 1 0 0 1; in+?+lecture 0 0 0 -1; in+?+left 1
         -1 -2; in+?+leg 0 1 0 -2; in+?+legs 2 1 1 1; in+?+lenses 0 1; in+?+library 1 0 0 1;
         in+?+living 1 0 0 1; in+?+loft 1 1 1 1; in+?+long 1 0 0 1; in+?+lot -1 1 0 -1; in+?+lower 2
         -1 0 3; in+?+mean -1 1 2 -1; in+?+middle 2 1 -1 1; in+?+min -2 -1 -1 -2; in+?+minibus -1 0
         0 -1; in+?+mins -1 0 0 -1; in+?+minute -2 -1 -1 -1; in+?+minutes -3 -1 0 -3; in+?+mirror 0
         0 0 1; in+?+moment 0 0 0 1; in+?+month 1 1 -1; in+?+months 0 1 3 -1; in+?+morning -3 -3 -4
         -4; in+?+mornings -4 -2 -2 -4; in+?+mouth 0 0 0 1; in+?+my -1 0 -1 -3; in+?+nappy -2 0 1
         -1; in+?+neck -4 -3 -3 -3; in+?+newborn 1 0 0 1; in+?+next -1 -1 -1 -1; in+?+night -2 -1 -2
         -1; in+?+nine -1 0 0 -1; in+?+no -3 -2 0 -3; in+?+nostrils 1 0 0 1; in+?+not 0 -1 -2 1;
         in+?+notes -2 -2 -3 -2; in+?+nothing -1 0 1 -1; in+?+novel 1 0 0 1; in+?+now 0 0 0 -1;
         in+?+office -2 1 2 -1; in+?+on -1 1 0 -2; in+?+or 0 -2 -3 -1; in+?+outlet 1; in+?+oven 2 0
         -1 3; in+?+own 1 0 0 1; in+?+pad -1 1 1; in+?+pale -1 0 0 -1; in+?+palm -1 0 1 -1; in+?+pan
         1 0 -1 1; in+?+pants 0 0 0 1; in+?+park -1 1 0 -1; in+?+people 1 0 0 1; in+?+person 1 0 0
         2; in+?+plane -1 -1 -1 -1; in+?+poo -1 -1 -1 -1; in+?+pool 1 -1 -1; in+?+portal -2 -1 -1
         -2; in+?+pregnancy 1 0 1; in+?+press 2 1 1 2; in+?+pub -1 0 1 -1; in+?+puddle 0 -1 0 1;
         in+?+queue 3 0 0 3; in+?+radiator 0 0 0 1; in+?+reckons 1 0 0 2; in+?+recovery -1; in+?+red
         1 0 0 1; in+?+rib 2 0 0 1; in+?+right 2 2 -1 -3; in+?+road 1 0 0 -1; in+?+room 3 -1 -1 3;
         in+?+row 3 1 1 2; in+?+saddle 2 0 0 2; in+?+said -2 -1 -1 -2; in+?+same 1 -1 -2 1;
         in+?+says 1 0 2 1; in+?+school -1 0 0 -1; in+?+scrotum 1 0 0 1; in+?+second 2 0 -1 3;
         in+?+sentences 0 3 1 -1; in+?+she 1 0 0 1; in+?+shed 2 0 -1 2; in+?+shes -1 0 1 -1;
         in+?+shock -1 0 0 -1; in+?+shop -2 0 1 -1; in+?+shoulder -2 1 4 -2; in+?+shower 0 -2 -2 1;
         in+?+side 3 0 3 5; in+?+since 0 1 -1 -1; in+?+sink 1 0 0 1; in+?+six 0 1 -1; in+?+sixties 0
         0 0 -1; in+?+skin 0 0 0 1; in+?+sleep -1 0 0 -1; in+?+slipper -1 0 1; in+?+snow 0 2 4 -1;
         in+?+so -1 -1 -1 -1; in+?+socket 3 0 -1 3; in+?+spare -1 -1 -1 -1; in+?+spine 2 0 0 2;
         in+?+stable -1; in+?+state 1 0 0 1; in+?+stomach 1 2 -1 -2; in+?+strip 0 1 0 -1;
         in+?+stripe -1 0 0 -1; in+?+student 2 0 0 1; in+?+sun -2 -1 1 -1; in+?+supposing -1;
         in+?+sweat 1 0 0 1; in+?+swollen 1 0 0 1; in+?+taxi 0 0 0 1; in+?+teeth 1 1 0 -2;
         in+?+temple 0 1; in+?+tent 1 0 0 1; in+?+testicle -1 -1 -1; in+?+testicles 1; in+?+than 0 0
         0 1; in+?+that 1 3 1 -1; in+?+the 3 -2 -2 3; in+?+they 0 -1 -2 1; in+?+thigh 1 0 0 1;
         in+?+third -1 1 0 -2; in+?+this -1 2 2 -1; in+?+three -3 -1 -1 -2; in+?+throat 2 0 0 1;
         in+?+thumb -1 0 0 -1; in+?+thursday -1; in+?+to -3 -1 -1 -2; in+?+today 0 1 0 -2;
         in+?+toilet 1 1 2 1; in+?+tomorrow 1 0 0 2; in+?+tooth -1 0 -2 -4; in+?+towel -2 0 1 -2;
         in+?+trousers 1 0 0 1; in+?+tummy 2 -1 0 3; in+?+twenties -1 -1 -1 -1; in+?+twice 1 0 0 1;
         in+?+two -1 -1 -1 -1; in+?+uber 0 -1 0 1; in+?+under -1 0 1 -1; in+?+up 1 0 0 1; in+?+upper
         0 0 0 1; in+?+urine -1 1 0 -1; in+?+usual 1; in+?+vagina 2 0 -1 2; in+?+vision 0 0 0 -1;
         in+?+vomit 1 1 1 2; in+?+w 1; in+?+waiting -1 0 0 -1; in+?+war -1 1 3 -1; in+?+wardrobe 2 0
         0 2; in+?+was -1 -1 -2 -1; in+?+water 1 0 -1 1; in+?+way 0 0 0 1; in+?+we -1 0 1 -1;
         in+?+weather -2 0 1 -2; in+?+wedge -1 0 0 -1; in+?+week -1 0 3; in+?+weeks -1 -2 -2;
         in+?+were -1 -1 -1; in+?+whats -1 -1 -1 -1; in+?+when 1 0 0 2; in+?+who 2 -1 -1 3;
         in+?+without 0 -1 -2 1; in+?+wont -1; in+?+woods 0 0 0 1; in+?+words -1 1 3 -1; in+?+would
         -1 0 0 -1; in+?+wound 1 0 0 1; in+?+wrist 1 0 0 1; in+?+wrong 0 0 0 1; in+?+yard -1 0 0 -1;
         in+?+year 2 0 0 2; in+?+years -1; in+?+you 0 0 0 -1; in+a 1 4 1 2; in+agony 3 0 1 3; in+all
         -1; in+an 3 0 1 3; in+and 1 0 -1 1; in+anything -1 -1 -1 -1; in+april -1 -1 -2 -1; in+at 2
         0 0 3; in+august -2 -2 -2 -2; in+bag 1; in+bed -7 -3 -1 -5; in+been 1 0 0 1; in+between 1 0
         -1 2; in+big -1 0 1 -1; in+bladder -1 0 0 -1; in+blood -2 0 1 -2; in+boots 0 -1 -2 1;
         in+both 2 0 -1 2; in+breathe 1 0 0 1; in+care 0 2 1 -2; in+case -1 -1 -2 -1; in+chest 1 0 0
         1; in+chickenpox 0 2 1; in+church -2 0 1 -2; in+clinic -1 0 0 -1; in+coughed 1 0 0 1;
         in+day 1 0 0 1; in+delhi -1 0 0 -1; in+dunedin 1 0 0 1; in+early 1 0 0 1; in+every 1 0 0 2;
         in+feb -1 0 0 -1; in+february -2 -1 -1 -2; in+flat 0 0 0 1; in+floaters 0 1 0 -1; in+for -1
         -1; in+four 1; in+fresno -1 0 1 -1; in+from 3 0 0 1; in+front 0 -1 1 1; in+full 0 2 0 -1;
         in+good 1 0 0 1; in+groin 0 3 -1 -3; in+had 1 0 0 1; in+halls -1 -1 -1 -1; in+hand 1 0 0 1;
         in+head -1 0 1; in+her -2 -1 -2 -1; in+hes -1; in+his 3 1 1 1; in+hives 0 1 -1; in+hospital
         -1 -3 -4 -2; in+hostel 1 0 0 1; in+hot -2 0 1 -1; in+it 6 3 4 4; in+january -3 -3 -2 -3;
         in+july -1; in+june -4 -3 -2 -3; in+just 1 0 0 1; in+kitchen 1 0 0 1; in+labour 2 0 1 4;
         in+late 1 0 0 1; in+law 0 0 0 1; in+laws -1 1 2; in+leads -1 -1 -1; in+left 0 2 1; in+less
         0 0 0 1; in+life 1 0 0 1; in+like 2 1 0 -1; in+little -1 0 0 -1; in+lumps 2 0 0 2; in+mania
         -2 -1 -1 -2; in+march -2 -3 -3 -2; in+may -3 -3 -4 -3; in+me 2 1 1 2; in+mental 1 0 0 2;
         in+mid -1 1 2 -1; in+milk -1 1 0 -1; in+mouth -1 0 0 -1; in+my 2 4 4 2; in+myself 0 1 0 -2;
         in+nappies -1; in+next 1 0 0 1; in+night 1; in+nine -1; in+no -1 1 -1; in+not 1 0 0 1;
         in+october -1 -3 -5 -1; in+one 6 4 2; in+or 0 1 0 -1; in+order 2 1 1 2; in+our 2 1 1 2;
         in+out 2 0 0 2; in+paperwork -2 -1 -1 -1; in+pen 1 0 0 1; in+perth -1 0 0 -1; in+place 0 0
         0 1; in+plaster 1 1 0 -1; in+pregnancy -1 1 2; in+right 1 -1 0 2; in+room 1 0 0 1;
         in+seconds 1; in+september -2 -2 -1 -1; in+she 0 0 0 -1; in+shock -1 1 2 -1; in+simple -1 1
         3 -1; in+six -2 0 0 -2; in+size 1; in+slept -1; in+smoke 1 0 -1 1; in+someone 4 0 0 4;
         in+spain -1 -1 -1 -1; in+spring -3 -2 -2 -3; in+st -1 0 0 -1; in+stool -1; in+summer 2 1
         -1; in+teenagers -1; in+ten -1 -1 -1 -2; in+tesco 1 0 0 2; in+the 2 1 0 4; in+their -1 0 0
         -1; in+there 3 4 2 -1; in+this -1 1 2; in+three 1 1 2 2; in+throat 1 0 0 1; in+time -1 0 1
         -1; in+tomorrow 1; in+toronto 0 1; in+traffic -3 -1 2 -2; in+trinidad 0 0 0 -1; in+turkey 0
         2 1; in+two 0 3 5 -3; in+under 2 0 -1 2; in+vision 0 1 0 -2; in+water 1 0 0 1; in+waves 0 1
         0 -1; in+welts 1 0 0 1; in+wet 1 0 0 1; in+when -2 -1 1 -2; in+winter -2 0 1 -1; in+with 2
         1 -1; in+wont 0 0 0 1; in+work -1 -1 -1; inability+to 1 2 1 1; inch+or 0 0 0 1;
         inches+?+than 1 0 0 -1; inches+across 0 1 -1; inches+fatter 1 0 0 -1; inches+since 0 1 0
         -1; increase+?+floaters 0 1 0 -1; increase+in 0 1 0 -1; increasing+pain 0 0 0 1;
         increasingly+drowsy 1 0 0 2; index+finger 1 1 1 1; indigestion+after -2 0 1 -2; infant+?+a
         0 0 0 1; infant+has 0 0 0 1; infant+is 0 0 0 1; infected+and -1 1 0 -1; infected+wound 1 0
         0 1; infection+?+gone -2 -1 -1 -1; infection+?+im 1; infection+?+my 0 0 0 2; infection+?+so
         0 0 0 1; infection+?+swollen -1 1 0 -1; infection+?+the 1 0 0 1; infection+?+week 0 0 0 1;
         infection+cleared -1 -1 -1 -1; infection+for 0 1; infection+has -2 -1 -1 -1; infection+is
         -1 1 0 -1; infection+it 0 1 0 -1; infection+last 0 0 0 1; infection+now 0 0 0 1;
         infection+since 0 0 0 1; infection+with 0 1; ingrown+toenail -1 0 1 -1; inhaler+?+and -1 0
         0 -1; inhaler+?+check -1 -1 -1 -1; inhaler+?+doing 1 0 0 2; inhaler+?+i -1; inhaler+?+no 1;
         inhaler+?+not 2 0 0 2; inhaler+?+nothing 1 0 0 1; inhaler+?+the -2 0 0 -2;
         inhaler+?+touching 1 0 0 1; inhaler+?+working 3 -1 -2 1; inhaler+and 2 0 0 1; inhaler+does
         1 0 0 1; inhaler+empty 1 0 0 1; inhaler+helps -1; inhaler+is 3 1 1 3; inhaler+isnt 2 0 0 1;
         inhaler+not 2 0 -1 2; inhaler+prescription 0 0 0 -1; inhaler+since -1; inhaler+spaced -1 0
         0 -1; inhaler+technique -1 -1 -1 -1; inhaler+ten 1 1 1 2; injected+?+units 1 0 0 1;
         injection+?+urine 1 0 0 1; injection+and 1 0 0 1; injection+kit 1 0 0 1; injury+?+a 1;
         injury+?+from -1 -1 -1 -1; injury+?+the 0 2 1; injury+after 1 0 0 1; injury+and 0 0 0 1;
         inner+thighs 1 0 0 1; inr+?+due 1; inr+?+friday 1 0 0 1; inr+is 1; inr+was -5; insect+?+on
         -1 0 1; insect+bite -1 0 1; insect+sting 1 0 0 1; inside+?+both -1 0 0 -1; inside+?+i -1 1
         0 -1; inside+?+skull 1 0 0 1; inside+and -1 1 0 -1; inside+my 1 0 -1 1; inside+of -1 0 1;
         inside+the 0 0 0 1; instead+?+~5 1 0 0 1; instead+of 3 1 0 3; instructions+and 1 0 0 1;
         insulin+?+i 1 0 0 1; insulin+?+it 1 0 0 1; insulin+?+mistake 2 0 0 1; insulin+?+of 1 0 0 1;
         insulin+?+two -1 1 0 -1; insulin+by 2 0 0 1; insulin+for -1 3 0 -1; insulin+instead 1 0 0
         1; insulin+pen -2 2 0 -2; insulin+pens -4 1 0 -2; insulin+twice 2 0 0 2; insurance+?+a 1 1
         1 1; insurance+form -1 -1 -1 -1; insurance+is -1; insurance+question -1 -1 -2 -1;
         insurance+wants -1 0 0 -1; intense+?+out 0 0 0 1; intense+headache 1 0 0 1; intense+pain 2
         0 0 1; intercourse+?+hours 0 1; interested+?+milk 0 0 0 1; interested+in 1 0 -1 2;
         intermittent+?+back -1 0 0 -1; intermittent+?+with 1 0 0 1; intermittent+low -1 -1 -1 -1;
         intermittent+screaming 1 0 0 1; interscapular+pain 1 1 1 1; into+?+belly 0 0 0 1;
         into+?+boot 0 1; into+?+bowl 1 0 0 1; into+?+cup 0 0 0 1; into+?+during -1 0 0 -1;
         into+?+eye 3 0 0 1; into+?+heart 0 0 0 1; into+?+jaw 1 0 0 1; into+?+room 2 1 1 3;
         into+?+sea -1 0 1 -1; into+?+shoulders 1 0 0 1; into+?+towel 1 0 0 1; into+a 0 -2 -1 1;
         into+an -1 0 1 -1; into+grandmas 1 0 0 2; into+his 1 0 0 1; into+labour -2 -1 -1 -1;
         into+my 5 0 0 5; into+the 4 1 1 3; into+things -1 -1 -1 -1; inverted+?+ankle 0 1 0 -1;
         invisible+threads 1 0 0 1; iron+?+blister 0 -1 1; iron+?+can -1 0 1 -1; iron+?+i 0 0 0 1;
         iron+?+my 0 0 1 -1; iron+?+the 1 0 -1 1; iron+?+turn -1 0 0 -1; iron+?+you 1 0 0 1; iron+i
         0 0 0 1; iron+in 2 0 0 2; iron+only 1 0 0 1; iron+tablets -1 -1 -2 1; ironing+board 1 0 0
         1; irregular+?+and 0 0 0 1; irregular+bp 1 0 0 1; irregular+heartbeat 1 0 0 1;
         irritable+and -2; is+1x 0 0 0 -1; is+1xx 1; is+2 -1 0 1 -1; is+2x 1 0 0 1; is+2xx 1; is+3
         -1 0 0 -1; is+35 0 1 0 -1; is+37 -3 2 2 -3; is+38 2 0 0 2; is+3x 0 0 0 1; is+4 -2; is+41 -4
         0 1 -3; is+4x -1 0 0 -1; is+5x -1 -1 -2 -1; is+6 1 0 0 1; is+7 0 -1 1 2; is+7x -2 -2 -3 -2;
         is+8x 0 0 0 1; is+9 -1 0 -1 2; is+9x 0 1; is+?+1xx 1 0 0 1; is+?+2 -2 0 1 -2; is+?+2x -1;
         is+?+3 2 1 1 2; is+?+38 2 0 0 2; is+?+3x -1 0 1; is+?+4 -1; is+?+6 -1 0 0 -1; is+?+a -7 -1
         4 -6; is+?+about -1 1 -1; is+?+active -1 -1 -1 -1; is+?+actually -1 0 1 -1; is+?+after -5
         -1 -5; is+?+agitated 1 0 0 2; is+?+all 1 -1 -1 2; is+?+allowed 1 0 -1; is+?+already -1 0 0
         -1; is+?+alright -2 0 2 -2; is+?+an 3 0 0 1; is+?+and -1 1 -1; is+?+another -1 0 0 -1;
         is+?+any -1 -1 -1 -2; is+?+anything -2 -1 0 -1; is+?+as 2 1 0 3; is+?+at 3 2 2; is+?+baby
         -1 -1 -1; is+?+back 2 0 0 2; is+?+backwards 3 0 0 2; is+?+bad -2 1 4 -2; is+?+because -3;
         is+?+better -1 0 0 1; is+?+between 1 1 2 1; is+?+big -1 1 2 -1; is+?+bigger -1; is+?+bit 0
         -2 -5 1; is+?+black 1; is+?+both -3 -1 -1 -3; is+?+breathe 1 -1 -2 -1; is+?+broken 1;
         is+?+burning -1 0 1 -1; is+?+but -2 -1 -1 -1; is+?+by 0 0 1 -1; is+?+can 1 1 3 1;
         is+?+clears 1 0 0 1; is+?+coffee -1 -1 -2 -1; is+?+cold 1 0 0 1; is+?+comfortably 0 1 0 -1;
         is+?+common -1 -1 -1 -1; is+?+confused 0 0 0 1; is+?+crooked 1 0 0 1; is+?+dangerous -1 -1
         -2 -1; is+?+deep 1 0 0 2; is+?+devil 1; is+?+difference -1 -1 -2; is+?+down 0 0 0 1;
         is+?+drowsy 2 0 1 3; is+?+dry 1 0 -2 -2; is+?+due 0 0 0 -1; is+?+else 1 0 0 1;
         is+?+everything 1 0 0 1; is+?+eye -1 1 0 -3; is+?+feeding 0 0 0 1; is+?+fine 0 0 1 -1;
         is+?+first 1 0 -1 1; is+?+food 1 0 0 1; is+?+for -3 1 5 -2; is+?+forward 1 0 0 1;
         is+?+friday 1 -1 0 2; is+?+from -4 0 1 -2; is+?+full 1; is+?+funny -4; is+?+good 0 -1 -2
         -1; is+?+green 1 0 0 2; is+?+hard 1 0 0 1; is+?+has 1 0 0 2; is+?+hayfever 1 0 0 1; is+?+he
         -3 1 3 -3; is+?+heat -1 0 1 -1; is+?+heavy -1; is+?+her 4 3; is+?+hes 1 0 0 1; is+?+high 0
         0 0 -1; is+?+him 1; is+?+his 1 0 0 2; is+?+hot 0 2 1 -1; is+?+how 1 -1 -2 1; is+?+i 1 0 -1
         2; is+?+ice -1; is+?+if 1; is+?+im -1 0 2; is+?+in 0 -4 -3 1; is+?+inhaler 0 1 2 -1;
         is+?+into 1; is+?+is -1 -1; is+?+its 0 0 0 1; is+?+ive 1 0 0 1; is+?+just -1 1 2 -1;
         is+?+kids 0 0 0 1; is+?+killing -1 -1 -1 -1; is+?+left -1; is+?+less 2 2 1; is+?+like 3 0 1
         2; is+?+limit -1 3 1 -1; is+?+little 1; is+?+lot 1 0 0 1; is+?+me -1 0 1; is+?+meant -1 1
         2; is+?+milk 1; is+?+month 1 0 -1 1; is+?+months -2 1 3 -1; is+?+more 1 -2 -1; is+?+moving
         0 0 0 1; is+?+much 0 2 2 -1; is+?+my 3 1 0 3; is+?+neck -1 0 1 -1; is+?+need -1 -1 -1 -1;
         is+?+new 2 1 1 2; is+?+next 0 0 0 -1; is+?+nine 0 0 0 1; is+?+no 0 1 0 -3; is+?+normal 4 -2
         0 4; is+?+normally 0 1 0 -2; is+?+not 1 0 0 2; is+?+nothing 1 0 0 1; is+?+now -2 0 1 -1;
         is+?+of 1; is+?+off 2 0 0 1; is+?+ok -1 -1 -1 -1; is+?+okay 0 0 1 -1; is+?+on 3 0 -1 2;
         is+?+once -1 1 -1 -1; is+?+one 2 1 1 1; is+?+only -1 1 0 -2; is+?+open -1 0 0 -1; is+?+or 2
         -1 -1 2; is+?+out 4 -1 -1 2; is+?+over 1 0 -1 1; is+?+overdose -1 1 2 -1; is+?+pain -3 -1
         -1 -2; is+?+painful -1 1 1 1; is+?+pale 1 0 0 1; is+?+past 1 0 0 1; is+?+permanent -1 -1 -1
         -1; is+?+person 4 1 0 4; is+?+pink -1 1; is+?+possible -1 -1 -2 -1; is+?+purple 1 -1 -1;
         is+?+quiet 1; is+?+real -1 0 0 -1; is+?+really -3 -1 0 -3; is+?+red 1 1 -1 -1;
         is+?+responding 1; is+?+restless -1 0 1; is+?+right 0 1 2 2; is+?+road 1 0 0 1; is+?+rough
         1; is+?+rubbish -1 0 1 -1; is+?+safe -1 0 1 -1; is+?+scan -1; is+?+severe 0 0 0 1;
         is+?+sharp 1 0 0 1; is+?+she -1 2 1; is+?+shut 1 0 0 1; is+?+since -3 0 1 -1; is+?+six -1;
         is+?+sleep -1 0 0 -1; is+?+sleeping 1 0 0 2; is+?+sleepy 1 0 0 1; is+?+so 1 0 0 1;
         is+?+somebody 0 -1 -1 -1; is+?+something 0 2 1; is+?+still -1 1 3 -1; is+?+strike 0 0 0 -1;
         is+?+sweating 1 0 0 1; is+?+swelling 0 0 0 -1; is+?+swollen 2 0 0 1; is+?+taking -1;
         is+?+test -2 -1 -1 -1; is+?+than -2 -2 -1 -1; is+?+their 1 0 0 1; is+?+there -2 -2 -1 -1;
         is+?+three 1; is+?+through 1 0 0 1; is+?+tick -1 -1 -1 -1; is+?+tight 1 0 0 1; is+?+till -1
         0 0 -1; is+?+to -3 0 3 1; is+?+today 1 0 0 1; is+?+tonight 0 0 0 1; is+?+too -1 0 1 -1;
         is+?+trouble -1 0 0 -1; is+?+true -2 1 3 -2; is+?+two -1 -1; is+?+under -2 0 -2 -2;
         is+?+unresponsive 2 0 0 1; is+?+until 2 2 1 1; is+?+up 3 -1 -1 4; is+?+usual 2 0 -1 2;
         is+?+very -2 1 1 -2; is+?+warm 2 1 0 -1; is+?+was 1 0 0 1; is+?+water -2 0 0 -2; is+?+weeks
         3 2 2 6; is+?+well -1 1 2 -1; is+?+wet 1 0 0 1; is+?+when 1 0 -1; is+?+where 1 0 0 1;
         is+?+which -1 -2 -3 -1; is+?+with -3 -1 -2 -2; is+?+wks 2 0 -1 2; is+?+work 1 0 0 1;
         is+?+worse 0 -2 -1; is+?+worth 0 0 -2 -3; is+?+yellow -1; is+?+yesterday 1 0 0 1; is+?+you
         0 1 0 -2; is+?+~my 1 0 0 1; is+?+~one 1 0 0 1; is+?+~worse -1; is+a -7 -4 -2 -6; is+above 2
         1 1 2; is+aching 1; is+afebrile -1 1 0 -2; is+affected -1 0 1 -1; is+agony 1 0 0 1;
         is+alert -1 1 1 -2; is+all 4 0 1 4; is+allowed 0 0 0 -1; is+already 1 0 0 1; is+always 1 0
         0 1; is+an 1; is+and 1 -1 -2 1; is+around 1 0 0 2; is+as 1 0 0 1; is+asking -1 -1 -1 -1;
         is+asleep 1 0 0 1; is+at 2 0 -1 2; is+awful -1 0 0 -1; is+back 0 1 0 -1; is+bad 2 1 1 2;
         is+beating 2 0 0 2; is+becoming 2 0 -1 2; is+beeping 1; is+being 2 1 -1 1; is+bent 3 1 0 3;
         is+better -2 0 1 -2; is+beyond 1 0 0 1; is+big 1 1 -1; is+black -2; is+bleeding 1;
         is+blocked -2 1 4 -2; is+blood -2 -1 -1 -1; is+blurry -1 0 0 -1; is+bone 1 1 0 -1;
         is+breathe 0 0 0 -1; is+bright 1 0 -1 1; is+broken -1 0 1 -1; is+brought 1 0 0 1; is+brown
         2 0 0 1; is+bulging 1 0 -1 1; is+burned 0 0 0 1; is+burning 2 0 -1 2; is+bursting 2 0 0 2;
         is+clear -1 0 0 -1; is+closed 0 2 1; is+closing 2 0 -1 2; is+cloudy 1 0 0 1; is+cold 1 0 -1
         2; is+coming 3 -1 -1 4; is+common -2 -1 0 -2; is+confused -1 0 0 1; is+coughing 3 0 -1 3;
         is+crying 1 0 0 1; is+dancing 0 1 -1 -1; is+dark -2 1 1 1; is+deep -1 0 1 -1; is+diabetic 1
         0 0 1; is+different 1 0 0 1; is+difficult 1 0 0 1; is+doing -1 -2 -3 -1; is+done -2 -1 -1
         -2; is+drinking -3 1 1 -4; is+driving 1; is+drooping 1 0 0 1; is+drowning -1 -1 -1 -1;
         is+drowsy 1 0 0 1; is+due -1 0 -1; is+eating -2 0 1 -2; is+empty 2 0 0 1; is+enough 2 0 -1
         2; is+evil 1 0 0 2; is+facing 3 0 0 3; is+falling -1 -2 -3 -1; is+fine -5 -2 -2 -4;
         is+finish 1 0 0 1; is+five 1 0 0 1; is+flaring -1 -1 -2 -1; is+floppy 2 0 0 1; is+for -1 -1
         -2 -1; is+found 2 0 -1 2; is+friday 0 0 0 1; is+full -1 -1 -1 -1; is+getting -2 -1 -2 -2;
         is+going 2 0 2 2; is+gone -1 -1 -1 -1; is+good -3 -1 -1 -3; is+green 1 0 2 2; is+grey 0 2 0
         -3; is+gritty 0 1 0 -2; is+growing 1 -1 -2 1; is+gushing 2; is+half -1 0 0 -1; is+hammering
         2 0 0 2; is+hanging 1; is+happy 0 0 0 1; is+hard 2 0 0 1; is+having 5 1 0 4; is+heavy 1 0 0
         1; is+her -1 -1 -1 -1; is+higher -3 -1 -1 -2; is+hitting 1 2 1 -2; is+hoarse 1 0 0 1;
         is+holding 3 1 0 3; is+honey -2 0 2 -2; is+hot -1 1 2; is+hurts 2 1 0 -1; is+i 1 0 0 1;
         is+ibuprofen -1 0 0 -1; is+ill -1; is+in 1 -1 0 2; is+increasingly 1 0 0 2; is+infected -1
         1 0 -1; is+intact 0 0 0 -1; is+it -8 -4 3 -9; is+itching -2 0 1 -1; is+jerking 1 0 0 1;
         is+jumping 1 0 0 1; is+just 1 0 0 1; is+keeping 0 1; is+kicking -5 1; is+killing -2 1 2 -1;
         is+kinda 1 0 0 1; is+larger 1 0 0 1; is+less -1 -1 -1 -1; is+like 6 2 1 7; is+limp 2 0 -1
         2; is+little -1; is+locked 1 0 0 1; is+looking 2 0 -1 2; is+low 1; is+lower 0 1 0 -1;
         is+lying 0 0 0 1; is+making 1 1; is+milk 1 0 0 1; is+missing 2 0 0 2; is+monday 2 0 0 2;
         is+more 0 1 0 -1; is+mortifying 1 0 0 1; is+moving 2 1 0 -2; is+much 2 1 1 4; is+murder 1
         -1 -2; is+my -8 -1 -1 -9; is+nearly 0 0 0 -1; is+next 1 0 0 1; is+nine 3 1 1 3; is+no -2 2
         3 -4; is+normal 1 0 -2 -2; is+not 1 2 1 1; is+nothing -1 1 2 -1; is+now -3 -2 0 -3; is+numb
         0 0 0 1; is+off 1 -2 -2 2; is+offered -1 -1 -1 -1; is+ok -3 -3 -2 -3; is+okay -1 0 1 -1;
         is+on 2 0 -1 1; is+only 4 2 1 2; is+oozing 0 1; is+open 1 0 0 1; is+ordering 1 0 0 1;
         is+otherwise -1 1 3 -1; is+out -1 0 0 -1; is+over 2 0 0 1; is+painful -6 -1 -3 -4;
         is+paining 1; is+painless -1 1 2 -1; is+pale 0 -1 1; is+paracetamol -3 0 0 1; is+peeling 0
         0 0 -1; is+picking 1 0 0 1; is+pink -1 -1 1 -1; is+playing -1 0 3 -1; is+poking 1;
         is+possessed 1 0 0 1; is+pounding -2 0 1 -2; is+pouring -1; is+pregnant 0 1; is+pressed 1 0
         0 1; is+pumping 1 0 0 1; is+racing 1 0 0 1; is+reading 1; is+really 0 2 0 2; is+red -1 2 0
         1; is+rock 1 0 0 1; is+running -1 0 1; is+safe -1 0 0 -1; is+salt -1 0 0 -1; is+sat 1 0 0
         1; is+saying 2 0 0 1; is+scratchy -1; is+screaming 1; is+seeing 1 0 0 2; is+sending 1 2 -1
         -1; is+severe 1 0 0 1; is+short 0 0 0 1; is+showing 0 0 0 1; is+shut -1 2 1 -1; is+sitting
         1 0 0 1; is+sleep 1; is+sleeping 1 0 0 1; is+sleepy -3; is+slightly 0 0 1 -1; is+slowly -1
         -1 -1 -1; is+small -2 0 0 -1; is+smelling 1 0 0 1; is+so -6 -1 3 -5; is+soaked 1 0 0 1;
         is+sounding 1 0 0 1; is+splitting 1; is+squirting 1 0 0 1; is+stable -2 -1 -1 -2;
         is+staying -2 2 -1 -2; is+sticking 2 0 0 2; is+sticky -2 0 1 -1; is+stiff 2 -1 -2 1;
         is+still -3 0 0 1; is+strangling 3 1 0 3; is+stuck 1 0 -1; is+sucking 1 0 0 1; is+suddenly
         2 0 -1 2; is+swelling 4 0 -1 3; is+swollen 2 3 -1; is+taken 0 1 -1; is+taking 1 0 0 1;
         is+talking 1 1; is+teething -1 0 1 -1; is+telling 1 0 0 2; is+terrible -4 0 1 -1; is+that
         -8 -4 2 -7; is+the -4 -1 1 -5; is+there -12 -9 -6 -10; is+thick -1 0 0 -1; is+this 3 1 -1
         1; is+three -1; is+thumping 1 0 0 1; is+tired -1 -1 -1 -1; is+to -1 0 1 -1; is+too 2 0 -1
         1; is+tremulous 1 0 0 1; is+true -1 0 0 -1; is+turned 1 0 0 1; is+twice 1; is+unconscious 4
         1 0 3; is+under 1 0 0 1; is+unreal 1 0 0 1; is+using 1 0 0 1; is+very 1 0 0 1; is+vomiting
         2 0 0 2; is+walking 0 1; is+warm 0 0 0 -1; is+was 1; is+well -1 -3 -2 -1; is+where 0 0 0
         -1; is+whether 1 0 0 1; is+white 1 -1 0 2; is+with -1 0 0 -1; is+worse -2 -1 -1; is+yellow
         0 1; is+~with 1 0 0 1; isnt+?+and 2; isnt+?+but 1 0 0 1; isnt+?+her 2 0 0 1; isnt+?+hes -1
         0 0 -1; isnt+?+is 1 0 0 2; isnt+?+isnt -1 0 0 -1; isnt+?+it 2 1 1 3; isnt+?+my 0 0 0 -1;
         isnt+?+next 0 1; isnt+?+only -1; isnt+?+up 1 0 0 1; isnt+?+when 1 0 0 1; isnt+?+~and -1 -1
         -1 -2; isnt+?+~any -1 0 0 -1; isnt+?+~it 1 1 -1 1; isnt+?+~or -1 -1 -2 -1; isnt+?+~the 1 0
         0 1; isnt+a 2 1 -1 1; isnt+answering 1 0 0 2; isnt+bothered -1 -1 1 -1; isnt+enough -1 1 0
         -1; isnt+helping 1 0 0 1; isnt+here 1 0 0 1; isnt+moving 1 0 0 1; isnt+picking 1;
         isnt+responding 1 0 0 1; isnt+shifting 1; isnt+there 2 0 0 2; isnt+touching 2 0 0 2;
         isnt+until 0 0 0 -1; isnt+waking 1 0 0 1; isnt+working 1; isnt+~bent 0 1 0 -1; isnt+~crying
         1 0 0 1; isnt+~hard -1; isnt+~hot -1; isnt+~in 0 0 0 1; isnt+~it -5 0 1 -1; isnt+~on 1 0 0
         1; isnt+~painful -1 -1 -1 -1; isnt+~red -1 0 0 -1; isnt+~sick -1 0 0 -1; isnt+~swollen 0 -1
         -2 -1; isnt+~till 1 0 0 1; isnt+~walking -1; isnt+~wheezing -1; it+1x -1 0 0 -1; it+2x 0 0
         0 -1; it+3 1; it+39 1 0 0 1; it+3x -1; it+?+1xx 1 2 0 1; it+?+2xx 1 0 0 1; it+?+2xxx 0 0 0
         -1; it+?+34 0 0 0 1; it+?+37 0 0 0 -1; it+?+38 1 0 0 1; it+?+a -1 0 -2 -1; it+?+about 1 -2
         -2 1; it+?+after 1 0 0 1; it+?+all 0 0 0 -1; it+?+am 1 0 0 1; it+?+an -3 1 0 -3; it+?+and
         -2 -1 0 -3; it+?+back -2 -2 0 -1; it+?+be 8 2 0 6; it+?+been -3 -1 1 -2; it+?+before -2 1 0
         -2; it+?+bit -1 1 -1 -1; it+?+brown 1 0 0 1; it+?+but 0 1; it+?+by -4 0 2 -5; it+?+can 0 0
         0 -1; it+?+cold 1 0 0 1; it+?+come -2 -1 -1 -2; it+?+comes 2 0 0 2; it+?+day 1 0 0 1;
         it+?+days 1 0 0 2; it+?+didnt 0 0 0 -1; it+?+do -1 -1 -2; it+?+does 1; it+?+done 0 0 0 -1;
         it+?+dont 0 0 0 -1; it+?+down -2 1 -1 -1; it+?+each 0 0 0 -1; it+?+else -1; it+?+every 2 -1
         -2 2; it+?+fat 1 0 0 1; it+?+feel 1 1 2 1; it+?+fine 0 -1 1; it+?+finger -1; it+?+five -1 1
         2 -1; it+?+for 0 -1; it+?+friday 1 1 0 -1; it+?+from 3 0 -1 3; it+?+giving 1 0 0 1; it+?+go
         0 -1 1 1; it+?+good 0 -1 -1 -1; it+?+had 0 1 0 -1; it+?+has -1 0 1 -1; it+?+having -1 -1
         -1; it+?+he -1 0 0 -1; it+?+helped 1; it+?+her -1 0 1 -1; it+?+hes 1; it+?+higher 1 0 0 1;
         it+?+him -1 -1 -1 -1; it+?+his 0 1; it+?+home -1 0 0 -1; it+?+hurts -1 -1 -1; it+?+i 1 1 -1
         2; it+?+id -1; it+?+if 2 2 1; it+?+im -1 0 0 -1; it+?+in -3 -1 -3 -3; it+?+iron 0 0 0 1;
         it+?+is -2 0 1 -1; it+?+it -1 1 -2 -3; it+?+its 2 0 0 1; it+?+ive 2 1 1 2; it+?+just 0 1 1
         2; it+?+last 2 1 -1; it+?+late 0 1; it+?+legs -2 0 1 -1; it+?+less 0 0 0 -1; it+?+let 1 0 0
         1; it+?+light -1; it+?+like 2 2 1; it+?+little 1 0 0 1; it+?+m 0 1 0 -1; it+?+matter 1 0 0
         1; it+?+me -3 -1 -1 -2; it+?+min -1 0 0 -1; it+?+minutes -1; it+?+monday 2 0 0 1;
         it+?+month -1 0 0 -1; it+?+morning 1 1 0 1; it+?+moved 1 0 0 1; it+?+my 1 0 2 1; it+?+next
         1 0 0 1; it+?+no -1 0 1 -1; it+?+normal -1 0 0 -1; it+?+not -4 1 1 -4; it+?+of 2 -1 -2 -1;
         it+?+off -2 -1 3 -2; it+?+on -1 -4 -4 -2; it+?+only 1 -1 -1 2; it+?+or -1 0 0 -1; it+?+out
         0 -1 1 1; it+?+pass 0 0 0 1; it+?+red -1; it+?+right 1 -2 -2 1; it+?+round 0 1 1 1;
         it+?+safe -1 1 2 -1; it+?+says -1; it+?+school -1; it+?+seeing -1 0 0 -1; it+?+she -1 0 1
         -1; it+?+shes 0 1 0 -1; it+?+sight -1 1 0 -1; it+?+since -2 0 0 -1; it+?+some -1 -1 1 -1;
         it+?+squirting 2 1 0 2; it+?+start -1 0 1 -1; it+?+sticky -1 0 1 -1; it+?+still 1 0 0 1;
         it+?+stop 2 0 0 2; it+?+stopping 1 0 0 1; it+?+stops 1 0 0 1; it+?+straight -1 0 0 -1;
         it+?+stress 1 0 0 1; it+?+suddenly 1 0 0 1; it+?+swollen 0 3 1 -1; it+?+taken 0 1 -1;
         it+?+takes 0 0 0 -1; it+?+tape 0 -1 1; it+?+ten -2 0 1 -2; it+?+than -1 0 0 -1; it+?+that 2
         -2 -2 3; it+?+the 1 4 2 -1; it+?+them -1 1 2 -1; it+?+then -1; it+?+they 2; it+?+this 0 -5
         -5; it+?+three 0 0 0 1; it+?+tight -1 0 1 -1; it+?+time 1 1 2 1; it+?+times 3 0 0 2;
         it+?+to 1 -3 -1 3; it+?+today -1; it+?+tonight 1 0 0 1; it+?+too 2 0 0 1; it+?+trying 0 0 0
         -1; it+?+two -2 -3 -2 -1; it+?+until 1 0 0 1; it+?+warm 0 0 0 -1; it+?+was 1; it+?+washed
         -1 1 0 -1; it+?+water -1 1 2; it+?+week 1 0 0 1; it+?+weeks -2 -1 -1 -1; it+?+what 1;
         it+?+when -1 2 1; it+?+white 1 0 0 1; it+?+with 0 0 2; it+?+work 0 2 1; it+?+would -2 -1 -1
         -2; it+?+writing 0 0 0 -1; it+?+written 1; it+?+yesterday -1 1 -1 -1; it+?+you -3 1 3 -3;
         it+?+~bent 0 1 0 -1; it+?+~hard -1; it+?+~hot -1 0 1 -1; it+?+~hurts 0 -1 -1 1; it+a 0 -2
         -1; it+about -1 1 2 -1; it+affect -1 -1 -1 -1; it+after 0 1; it+again 4 0 -2 4; it+all 2 -1
         -3; it+along 0 0 0 1; it+alright -2 1 3 -1; it+also -1 1 0 -1; it+an 1 0 0 1; it+and -1 1
         -1; it+anyway 2 1; it+at 2 -2 -1 1; it+away 0 0 0 -1; it+back -3 3 2 -3; it+be -3 -2 0 -2;
         it+because 1 0 -2 -3; it+before -1 1; it+began 0 0 0 1; it+bit 0 0 -1 1; it+bled -2 1 3 -2;
         it+burned -2 0 0 -1; it+burns -1 3 1 -1; it+but 1 0 0 1; it+by -1 2 -1 -2; it+came -5 -1 3
         -4; it+can 1 1 -1; it+cant 2 0 0 2; it+catches -1 0 1 -1; it+clears 2 0 0 2; it+climbed 1;
         it+come -1; it+comes -2 -3 -2 -1; it+dangerous -1 -1 -2 -1; it+didnt 1 0 0 1; it+does -1 0
         -2 -2; it+doesnt 0 -2 -1 1; it+down 1 0 0 1; it+dribbles -1 -1 -1 -1; it+drops 1 0 0 1;
         it+early -1 -1 -1 -1; it+eased 1 0 0 1; it+ever 0 0 0 1; it+every 2 0 2 2; it+fall -1 1 3
         -1; it+fine -1 1 0 -1; it+finger 1 0 0 1; it+for 1 0 3; it+funny 1 0 0 1; it+gapes 0 1 -1;
         it+gets 0 0 0 -1; it+go -3 -1 0 -4; it+goes -4 -1 0 -3; it+gone -1; it+had 1; it+happened
         1; it+happens 1 0 0 1; it+hard -1; it+harm -1 -1 -1; it+has 0 -2 -2 1; it+hasnt 0 2 2 -1;
         it+hayfever 1 0 0 1; it+he -1 1 0 -2; it+her -2 1 2 -1; it+hit 1 0 0 1; it+hot -1 0 0 -1;
         it+how -1 1 2 -1; it+hurts 0 0 0 1; it+if 1 1 2 1; it+in -1 -2 -3 -1; it+is 3 0 1 3;
         it+isnt 4 0 -2 4; it+it 1 0 0 1; it+itches -1 0 1 -2; it+its 1 0 0 1; it+ive 1 0 0 1;
         it+just -2 0 1 -1; it+keeps 3 1 0 4; it+lasted -1 1 0 -1; it+leave 1 0 0 1; it+legs 1 0 0
         1; it+like -3 -1 -1 -2; it+look 0 0 0 1; it+looked 1 0 0 2; it+looks 1 1 1 2; it+loosens -1
         -1 -1 -1; it+make -1 1 2 -1; it+makes 3 1 2; it+might 0 0 0 1; it+more -1 -1 -1 -1;
         it+moves 0 -2 -1; it+my -1 -2 -1; it+need 0 1 -1 -1; it+never 1 0 0 2; it+new 1 1 1 2;
         it+no -1 1 0 -1; it+normal 4 -3 -4 4; it+normally 1 0 0 1; it+not -2 -1 1 -2; it+nothing -1
         -1 -1 -1; it+ok 1 0 0 1; it+okay 0 0 1 -1; it+on -4 -3 -2 -2; it+once 0 1 2 1; it+only 0 -1
         -2 1; it+or -2 0 4 -2; it+out -5 3 3 -5; it+over 3 -1 0 2; it+pass 2 0 -1 2; it+passed -3
         -4 -4 -2; it+passes 0 0 1 -1; it+possible -1 -1 -2 -1; it+quit -1 0 1 -1; it+really 0 0 1
         -1; it+right -1 1 3 -1; it+rolled 1; it+run 1 0 -1 1; it+said 2 0 0 3; it+says -1 1 2 -1;
         it+settles -2; it+she -1; it+shes -1 0 0 -1; it+should 1 2 0 1; it+since -1 -1 -2 -1;
         it+sits 1 0 0 1; it+sleep -1 0 0 -1; it+so 1 0 0 1; it+sort 0 0 0 1; it+sounds 0 0 0 1;
         it+started -2 -6 -5 -1; it+still 0 2 4 1; it+stings -4 3 1 -4; it+stopped -2 -1 -1 -2;
         it+stops -1 1 2 -1; it+straight -1 0 1 -1; it+swollen -1 1 0 -1; it+take 4 1 0 5; it+takes
         0 -1 0 1; it+temperature 1 0 0 1; it+the -1 -1 -1 -1; it+then 1 0 0 1; it+theres 0 0 0 1;
         it+this -1 1 -1; it+three 0 -1 -1 1; it+throbs -1 1 0 -1; it+through -2 -1 -1 -1; it+til 1
         0 0 1; it+till 1 0 0 1; it+to -1 -1 0 -1; it+today 1 1 -1 1; it+toes -2 1 0 -2; it+tonight
         -1 0 0 -1; it+too 0 2 1 -1; it+true -2 1 2 -2; it+tuesday 1 0 0 1; it+twice 1 0 -1 1;
         it+two 2 0 0 2; it+under -3 2 0 -4; it+up 2 -1 0 2; it+upset -2 0 1 -2; it+usual 2 0 -1 2;
         it+usually 2 0 0 2; it+wait 1 0 0 1; it+want 0 1 0 -1; it+wants 1; it+warm 0 1; it+was -2
         -1 -4 -1; it+wasnt -1 0 1 -1; it+wear -1 1 2 -1; it+wears 0 0 0 1; it+weeks 0 0 0 -1;
         it+went 1 1 -1; it+when 0 0 0 1; it+who -1; it+with 0 3 5 1; it+wont 2 1 0 3; it+worked 1 0
         0 1; it+works 0 0 0 -1; it+worth -1 -2 -4; it+would 6 1 0 3; itches+?+hell -1 0 1 -1;
         itches+like -2 -1 1 -2; itching+?+a -2 -1 -1 -2; itching+?+mad 1 0 0 1; itching+?+over 2 0
         0 2; itching+?+the -1; itching+all 2 0 0 2; itching+and -1; itching+on -1 1 0 -1;
         itchy+?+after 1 0 0 1; itchy+?+and 0 3 3; itchy+?+blisters -1; itchy+?+cm 0 -1 1;
         itchy+?+eye -1 -1 -1; itchy+?+over 1 -1 -2; itchy+?+white -1; itchy+all 1 -1 -2; itchy+and
         0 -1 0 1; itchy+but -1 -1 1 -1; itchy+eye -1 0 3 -1; itchy+palms 0 2 1; itchy+piriton 0 0 1
         -1; itchy+rash 2 -1 -3 3; itchy+red 0 -4 -5; itchy+scalp 0 0 0 -1; itchy+watery -1 -1 -1;
         itd+?+easier 0 1 0 -1; itd+be 1 1 0 -1; its+1xxx 2 0 -1 2; its+2 1; its+?+2 1; its+?+4 0 1
         0 -1; its+?+9x 0 0 0 1; its+?+a -2 0 3 -1; its+?+address -2 -1 -1 -2; its+?+after 1 0 0 1;
         its+?+all 1 0 0 1; its+?+already 0 0 1 -1; its+?+and -5 3 2 -4; its+?+at -2 1 0 -1;
         its+?+back 2 0 2 2; its+?+been -1 0 0 -1; its+?+bit -1 0 1 -2; its+?+bleeding -2 0 0 -1;
         its+?+but -1 -1 -1 -1; its+?+crying 0 1 1 -2; its+?+dead 0 1 0 -1; its+?+do 0 0 0 1;
         its+?+down 2 1; its+?+dry -1 0 0 -1; its+?+enough 1; its+?+every 1 0 0 1; its+?+feel -2 1 3
         -1; its+?+fine -1 -1 -2 -1; its+?+first 1 0 0 1; its+?+for 0 0 0 -1; its+?+from -1;
         its+?+going 1 0 0 2; its+?+gone -1 0 0 -1; its+?+hard 3 0 1 3; its+?+his 0 0 0 1; its+?+i 1
         0 0 1; its+?+if 1 0 0 1; its+?+im -1 1 0 -1; its+?+in 1 -1 0 1; its+?+is -1 -1 -1;
         its+?+last 0 0 0 1; its+?+like 1; its+?+little 0 -1 1; its+?+longer 1 0 0 1; its+?+low 0 0
         0 1; its+?+me -3 0 1 -2; its+?+monday 0 1 0 -1; its+?+more -1; its+?+my -1 -1 2 -1;
         its+?+no 1 2 1; its+?+noon 1 1 0 -2; its+?+now -1 1 2 -1; its+?+of -1 -1 -1 -1; its+?+off
         -1 0 1 -1; its+?+on -1 -1 -2 -1; its+?+only 0 0 0 -1; its+?+or 1 1; its+?+out 3 0 -1 3;
         its+?+over -3 -1 0 -3; its+?+pm 1; its+?+pulled -1 0 0 -1; its+?+red 0 0 0 1; its+?+same -1
         -1 -1 -1; its+?+sat 2 0 0 2; its+?+shifting -1 0 0 -1; its+?+since -2 1 0 -3; its+?+sisters
         0 0 0 -1; its+?+so -1 -1 -1 -1; its+?+soft -1 -1 -1 -1; its+?+someone 1 0 0 1;
         its+?+swollen -2 0 1 -1; its+?+ten 1 0 0 1; its+?+than 0 0 0 -1; its+?+that 0 1 0 -2;
         its+?+the 0 -3 -1 2; its+?+three -1 -1 -1 -1; its+?+tight 0 0 0 -1; its+?+to 2 0 0 1;
         its+?+today 0 -1 1; its+?+too -1 -1 -1 -1; its+?+tummy 1 0 0 1; its+?+two 1 1 -1 1;
         its+?+up 2 0 -1 3; its+?+very 1 0 0 1; its+?+wee 0 0 0 1; its+?+week -1 0 0 -1; its+?+when
         -1 -1 1; its+?+where 1 0 0 1; its+?+with -1 0 1 -2; its+?+within 1 0 0 1; its+?+worst -1 0
         1 -1; its+?+yellow -1 0 1 -1; its+?+~that 1 1 0 -1; its+?+~worse 0 0 0 -1; its+a -3 -2 0
         -2; its+about 0 1 2 -1; its+agony 2 0 0 1; its+all -1 0 1 -1; its+always -1 -1 -1 -1;
         its+annoying -1 0 1 -1; its+as 1 0 0 1; its+back 1 0 0 1; its+battery 0 0 0 -1; its+been -3
         -3 -6 -4; its+bleeding -1 1 0 -1; its+bottom 0 0 0 1; its+broken -1; its+clean -1 0 0 -1;
         its+closing 1 0 0 1; its+cold -1 0 0 -1; its+come 1 0 -1 2; its+daft -1 0 1 -1; its+dark 0
         1 0 -1; its+day -2 1 0 -1; its+doing 1 0 0 1; its+down 1 0 0 -1; its+draining -1 -1 -2 -1;
         its+driving -2 1 2 -1; its+dry -1 0 1 -1; its+easing -2 0 1 -2; its+fat 0 0 0 1; its+fine 1
         0 2 1; its+for -2 0 1 -2; its+friday 0 -1 -1 -1; its+getting 2 0 0 2; its+going 3 0 -1 3;
         its+gone 0 0 0 1; its+hard 1 0 2 1; its+hilarious -1 0 1 -1; its+his 0 -3 -3; its+hot 0 1 0
         -2; its+in 2 1 1 1; its+just -3 -3 -2 -2; its+leaking 1 0 0 1; its+like 2 0 -1 3; its+low 0
         0 0 -1; its+me 0 0 0 -1; its+monday 0 1; its+more -1 -1 -1 -1; its+moved 0 0 0 -1; its+no 2
         1 1 2; its+normally 1 0 0 1; its+not 1 1 1 1; its+nothing -1; its+now 1 2; its+on 0 -1;
         its+one 1 1; its+our 1; its+out -1 0 0 -1; its+own -2 0 1 -2; its+painful -1 2 1;
         its+parked 0 0 0 1; its+past 2 0 0 1; its+peak 1 0 0 1; its+pouring 2 0 0 2; its+probably 1
         0 0 1; its+pumping 3 0 -1 3; its+purple -1 -1 1; its+really 1 0 0 1; its+red 0 0 0 -1;
         its+size 1 0 0 1; its+squirting 2 0 -1 2; its+stiff -3; its+still 3 0 2 3; its+stopped -3 1
         3 -2; its+straight -1 0 0 -1; its+sunday 0 1 1 1; its+swelling 2 0 -1 3; its+swollen -3 1 0
         -2; its+ten 1 0 0 1; its+the -4 -2 0 -5; its+there 1 0 0 1; its+throbbing -1 1 0 -1;
         its+thursday 0 1 0 -1; its+tight 1 1; its+told 0 0 0 1; its+tuesday 0 0 0 -1; its+usual 0 0
         0 -1; its+very 0 1 0 -1; its+weeping -1 1 0 -1; its+wind 0 -2 -1; itself+is -1; iv+got 0 0
         0 1; ive+?+38 -1 0 0 -1; ive+?+a 1 -2 1 2; ive+?+about 1 0 0 2; ive+?+acid -1;
         ive+?+addisons 0 0 0 1; ive+?+all 1 0 0 1; ive+?+an 2 0 0 1; ive+?+and 0 0 0 1;
         ive+?+asthma -1 0 0 -1; ive+?+at -1 -1 -1 -2; ive+?+back -2 -1 -1 -3; ive+?+been 1 0 0 1;
         ive+?+bit 2 1 1 2; ive+?+both 1 0 0 1; ive+?+burning 1 0 0 1; ive+?+chest -2; ive+?+cold 0
         0 0 1; ive+?+constipated -2; ive+?+days -1 0 0 -1; ive+?+diagnosed -1 0 1; ive+?+doing -1 0
         0 -1; ive+?+drinking -1 0 2; ive+?+enough 0 0 0 1; ive+?+everything 1 0 0 1; ive+?+felt 1 1
         0 -1; ive+?+fever 1 0 0 1; ive+?+five -1 -1 -1 -1; ive+?+flu -1 0 0 -1; ive+?+for 1 0 0 1;
         ive+?+four 0 0 0 1; ive+?+getting -1 1 0 -2; ive+?+gone -1 -1 -1 -1; ive+?+had 0 1 -1;
         ive+?+having -1 0 0 1; ive+?+her 1 0 0 1; ive+?+him 1; ive+?+hot 1 0 0 1; ive+?+im 2 0 -1
         3; ive+?+in 1 1 0 -1; ive+?+it -1 -1 -1 -3; ive+?+its 0 0 0 1; ive+?+leaking 1;
         ive+?+leaving -1; ive+?+left -1 0 1 -1; ive+?+loose 0 -1 1; ive+?+low -2 -1 -1 -2; ive+?+my
         2 3 0 5; ive+?+no 0 0 0 -1; ive+?+nothing -1 0 -1 -1; ive+?+of 3 0 1 3; ive+?+off -4 -1 -1
         -3; ive+?+on 1 -1 1; ive+?+one 0 0 0 1; ive+?+out 3 1 0 4; ive+?+painful 1 0 0 1;
         ive+?+peed 1 1 0 -2; ive+?+raped 1 0 0 1; ive+?+raynauds -1; ive+?+run -1 0 0 -1;
         ive+?+saving 3 1 1 3; ive+?+scratching 0 0 0 1; ive+?+shakes 0 0 0 1; ive+?+shingles 0 0 0
         -1; ive+?+shivery 1 0 0 1; ive+?+sick 0 2 1 1; ive+?+since -1; ive+?+six -1 -1 -1 -1;
         ive+?+sleeping 0 1 0 -2; ive+?+spitting 1 0 0 1; ive+?+stiff -3 0 2 -4; ive+?+tablets -1 -1
         -1 -1; ive+?+taking 2 0 0 2; ive+?+terrible 1; ive+?+that 0 0 0 -1; ive+?+the 3 2 0 3;
         ive+?+them 1 0 -1; ive+?+theres 0 0 0 -1; ive+?+thinking 0 0 0 1; ive+?+this 1 -1 0 1;
         ive+?+through 1 0 0 1; ive+?+throwing 1 0 0 1; ive+?+tinnitus -1 -1 -1 -1; ive+?+to 1 1 1
         1; ive+?+tonight 1 0 0 1; ive+?+trouble 1 0 0 1; ive+?+twelve 1 1 1 2; ive+?+two 2 1;
         ive+?+up -1 1 2; ive+?+using 0 0 1 -1; ive+?+vomiting -1 1 1; ive+?+wedding -1 0 1 -1;
         ive+?+what 1 0 0 1; ive+?+~fainted -2 -1 -1 -1; ive+?+~fever -1 0 0 -1; ive+?+~headaches -1
         0 0 -1; ive+a -5 -1 3 -3; ive+all 1 0 0 1; ive+an 0 0 0 -1; ive+asked 0 0 0 1; ive+been 0
         -3 2 1; ive+bought -1 0 1; ive+broken -2 1 0 -3; ive+caught 0 0 0 -1; ive+come 1 0 0 1;
         ive+copd -1 1 0 -1; ive+counted 1 0 0 1; ive+cut 2 1 1 3; ive+decided 2 0 0 3; ive+done 0 0
         0 -1; ive+dropped -1 -1 -1 -1; ive+drunk 1 0 0 1; ive+ever 3 1 1 3; ive+felt -3 -1 -1 -3;
         ive+given -1 0 0 -1; ive+gone 2 -1 0 3; ive+got -2 1 0 -2; ive+had 1 -1 -2; ive+hardly 0 1
         0 -2; ive+just -3 1 2 -2; ive+looked 0 0 0 -1; ive+lost 1 1 1; ive+made 0 1 0 -1; ive+moved
         -1 0 0 -1; ive+necked 1 0 0 1; ive+never -1 -1 -1 -1; ive+no -2 2 -1 -3; ive+not -1 0 -1
         -5; ive+noticed -1 -1 -1 -1; ive+only -2 -1 -1 -1; ive+pinched 1 0 0 1; ive+read -1 1 0 -1;
         ive+run -1 2 1 -1; ive+said 2 1 1 3; ive+saved 0 0 0 1; ive+self -1 0 1 -1; ive+shaken 1 0
         0 1; ive+shouted 0 0 0 1; ive+slept 1 0 0 1; ive+sort 2 0 0 2; ive+sorted 1 0 0 1;
         ive+started 2 3 1; ive+still 1 0 0 2; ive+taken 4 1 1 3; ive+the 1 0 0 1; ive+to 0 0 0 -1;
         ive+told 0 1; ive+two -1 0 0 -1; ive+vomited 1 0 0 1; ive+walked 0 0 0 1; ive+worked 3 1 0
         4; ive+worn -1 -1 -1 -1; ive+written 3 1 1 3; jab+?+the 0 0 0 1; jab+in 0 -1 1 1; jab+or 0
         2 1 -1; jab+this -1 0 0 -1; jabs+?+had -1 -1 -1 -1; jabs+?+kenya -1 0 0 -1; jabs+?+my 1 0 0
         1; jabs+?+to 0 1; jabs+for -1 -1 -2 -1; jabs+no 1 0 0 1; jabs+up 0 1; jam+lid -1 1 0 -1;
         jammed+?+finger -2 1 0 -2; jammed+my -1 1 0 -1; january+?+my 1; january+and 1; january+the
         -1 -1 -1 -1; jaundice+and 0 0 0 1; jaw+?+chewing 1 0 0 1; jaw+?+down 0 0 0 1; jaw+?+left 1;
         jaw+?+like 1 0 0 1; jaw+?+on 0 1; jaw+?+sweating 0 0 0 1; jaw+?+when 0 0 0 2; jaw+ache 1 1
         1 1; jaw+aches 2 -1 -1 2; jaw+and 1 0 1; jaw+for -1; jaw+is -1; jaw+tires 1 0 0 1;
         jeans+and -1 -3 -2 -1; jeans+are 0 0 0 1; jelly+?+2 1 0 0 1; jelly+?+and 2 0 0 2; jelly+?+i
         1 0 0 1; jelly+and 0 0 0 1; jelly+babies 3 1 1 3; jelly+like -1 -1 -1; jerked+for 1;
         jerking+?+over 1 0 0 1; jerking+?+the 1 0 0 1; jerking+all 1 0 0 1; jerking+and 1;
         jerking+on 1 0 0 1; jet+?+and -5 1 4 -5; jet+black 3 1 1 2; jet+lag 0 1 2 -1; job+?+a -1 -1
         -1 -2; job+and -1 -1 -1; john+wayne -1; joint+?+a 1 -1 0 3; joint+?+bend -1 0 0 -1;
         joint+?+hot -1 0 0 -1; joint+?+severe 0 0 0 -1; joint+and 0 0 0 1; joint+pain -3 -2 -2 -3;
         joint+red -1 0 0 -1; joint+that 1 -1 0 1; joint+with 1 0 0 1; juice+?+it -2;
         juice+?+nothing 0 1 0 -2; juice+?+watching -1; juice+and -1 1 0 -2; jump+?+a -1 1 2;
         jump+?+i 0 0 0 -1; jump+he 1 0 0 1; jumped+in 1 0 0 1; jumped+out -3; jumping+about 1 0 0
         1; june+and -1; june+do -1 1 2 -1; just+?+a 0 1 2 1; just+?+about -1 -1 -1 -1; just+?+after
         1 1 2 -1; just+?+age 1 1 1 1; just+?+and 2 1 0 3; just+?+another 1; just+?+at 2 0 -1 2;
         just+?+bad 1; just+?+between 1; just+?+bit 3 0 1 3; just+?+bruise -1 0 0 -1; just+?+but 2 0
         0 1; just+?+cold 1 0 0 1; just+?+cough -1 0 1 -1; just+?+down 0 0 1 1; just+?+flat -1 -1
         -1; just+?+flu -2 0 0 1; just+?+from 0 0 0 -1; just+?+get 0 0 0 1; just+?+go 0 0 0 -1;
         just+?+gone 0 0 0 1; just+?+graze -1 0 1; just+?+had 1; just+?+half 0 0 0 1; just+?+her 1 0
         0 1; just+?+here 1 0 0 1; just+?+his -2 -1 -1 -2; just+?+how -1 0 1 -1; just+?+i -1 2 1 -2;
         just+?+if 2 2 2; just+?+in 3 0 0 4; just+?+it 0 -1; just+?+its 1 0 0 1; just+?+ive 1;
         just+?+left -1; just+?+let -1 0 1 -1; just+?+like -1 2 2 -1; just+?+little 1 0 0 1;
         just+?+loads 1; just+?+low -1 -1 -2; just+?+me 2 -1 -1 4; just+?+new -1 -1 -1 -1;
         just+?+nights 1 0 0 1; just+?+of 5 -1 -2; just+?+on -1 0 1; just+?+once 1 2 1 -1;
         just+?+one -1; just+?+out 0 1 0 -1; just+?+over -1 2 2 -1; just+?+pain -1 0 1 -1;
         just+?+paracetamol -1 1 2 -1; just+?+same -1 -1 -1 -1; just+?+see 0 1 0 -1; just+?+sick 0 0
         0 1; just+?+since 1 0 0 1; just+?+sleep 1; just+?+small -1 -1 -2; just+?+smear 1 1;
         just+?+smidge 0 0 0 1; just+?+somebody 2 0 -1 2; just+?+telling -2 -1 -1 -1; just+?+that -1
         0 0 -1; just+?+the -1 -1 1; just+?+there 4 0 1 6; just+?+this 0 -1 1 1; just+?+tired 0 1 1
         -1; just+?+to 0 0 3; just+?+told -1 -2 -3 -1; just+?+up 1 -1 0 3; just+?+usual -1 1 2;
         just+?+wake 3 3 0 -2; just+?+want -1 2 1; just+?+warm -1 0 1; just+?+was 0 0 0 -1;
         just+?+watching 1 0 0 1; just+?+wee 0 1 -1; just+?+what 1 1 2 1; just+?+when -1 1 2 -1;
         just+?+who 1 0 -1 1; just+?+with 2 1 -1 -1; just+?+work 1 0 0 1; just+?+worrier -1 0 0 -1;
         just+?+you -2 0 1 -2; just+a 1 0 2; just+about -1 1 0 -1; just+asking -1; just+be 1 0 0 1;
         just+been -2 -3 -2 -2; just+brought 1 0 0 1; just+called 1 0 0 1; just+cant -1 0 0 -1;
         just+checking 0 -1; just+come -2 0 1 -1; just+comes 1 0 0 1; just+curious -1 -1 -2;
         just+did 3 1 0 3; just+didnt 1 1 0 -1; just+disappear 1 2 1; just+dont -1 1 0 -2;
         just+double 1 0 0 1; just+dribbles 1 0 0 1; just+dropped 1 0 0 1; just+filled 0 0 0 1;
         just+finished -1 0 0 -1; just+flops 0 0 0 1; just+gets 0 1 0 -2; just+getting 1 0 0 1;
         just+give 1 0 0 1; just+go 1 2 1 -1; just+gone 1 0 0 1; just+got -1 0 1 -1; just+had 2 2 0
         1; just+heartburn -4 -1 1 -1; just+in -1 0 0 -1; just+keep 0 0 0 1; just+keeps -1 -1 -1 -1;
         just+knackered -1 -1 -2 -1; just+letting -1 0 0 -1; just+lie -2 0 1 -1; just+lies 3 -1 0 3;
         just+like -1 0 1 -1; just+little 2 0 0 2; just+lying 0 0 0 1; just+mumbles 0 0 0 1;
         just+need -4 -1 1 -4; just+not 2 2 1 -1; just+now 3 1 1 3; just+old -1 0 1 -1; just+once 0
         -1 1; just+one -2 0 1 -2; just+painful -1 0 1; just+passed 1 0 0 2; just+reading -1 -2 -2;
         just+ripped 1; just+running 0 0 0 -1; just+sad -1 0 0 -1; just+sat 1 0 0 1; just+saying -2
         1 3 -2; just+shut -1 0 1 -1; just+sitting 2 0 0 1; just+sleep 2 0 -1 2; just+so 0 1 1 -1;
         just+some 1; just+start 0 1; just+stiff -1 -1 -2 -1; just+stopped 0 0 0 1; just+take 2 0 0
         1; just+tell -1 0 1 -1; just+texted 1 0 0 1; just+that 2 2 1; just+the -6 -3 -2 -3;
         just+thirsty 0 1 0 -1; just+threw 1 0 -1 2; just+tired 4 0 0 1; just+to -1 0 1 -1;
         just+turned -1 0 0 -1; just+typing 1 0 0 1; just+under 1 0 0 1; just+vomited 1; just+wait 0
         0 0 1; just+walking 1 0 0 1; just+want -6 -4 -3 -3; just+wanted 3 0 -1 3; just+wanting 0 1
         0 -1; just+wants -1 -2 -1; just+wasnt 2 2 1 1; just+went 0 0 0 1; just+wind 1; just+wonder
         1 0 0 1; just+wondering 0 1 2 -1; just+wont -1 1 0 -1; just+wouldnt 0 0 0 1; k+?+the 1;
         karo+syrup -1; keel+over 1 0 0 1; keeled+?+in 1 0 0 1; keeled+over 1 0 0 1; keep+?+about 0
         0 0 2; keep+?+and -1 -1 -1 -1; keep+?+arms 0 0 0 1; keep+?+at 1 0 0 1; keep+?+back -1 -1 -1
         -1; keep+?+down 0 4 -1 -10; keep+?+eye 0 0 0 1; keep+?+fluids 0 -1 0 1;
         keep+?+hydrocortisone 0 0 0 1; keep+?+into -1 -1 -1 -1; keep+?+it -2 1 1 -2; keep+?+itd 0 1
         0 -1; keep+?+my 0 -1 -2 1; keep+?+on 0 -1 1 1; keep+?+out 0 0 0 1; keep+?+over 0 0 0 1;
         keep+?+passport 2 1 0 -1; keep+?+safe 2 -1 0 3; keep+?+sick 0 0 0 1; keep+?+steroids 0 0 0
         1; keep+?+tablets 0 -2 -1 1; keep+?+the 1 -1 -1 2; keep+?+them 1 0 0 1; keep+?+this 1 0 0
         1; keep+?+up 1 0 -1 1; keep+?+water 1 0 0 1; keep+a -1; keep+an 1 0 0 1; keep+any 1;
         keep+anything 1 0 0 1; keep+awake 0 0 0 1; keep+being 0 0 0 1; keep+both 0 0 0 1;
         keep+bumping -2 -1 -1 -1; keep+clipping 1 0 0 2; keep+coming -3 -1 -1 -3; keep+dropping 1 0
         0 1; keep+even 1; keep+flat 1 1 -1 -1; keep+fluids 0 3 0 -6; keep+getting -3 -1; keep+going
         1 0 0 1; keep+hearing 1; keep+her 0 0 0 1; keep+him -1 -1 1; keep+it 0 1 1 1; keep+losing
         -1 -1 -1; keep+moving -2 -1 0 -2; keep+my 2 0 -1 1; keep+myself 2 -1 0 3; keep+nearly 2 0
         -1 1; keep+nothing 0 0 0 -1; keep+putting 0 0 0 1; keep+seeing 1 0 0 1; keep+sips -2;
         keep+standing 1 0 0 2; keep+the -3 -3 -2 -1; keep+thinking 2 4 0 -2; keep+veering 1 0 0 1;
         keep+waking 1 0 -1 1; keep+walking 1 0 0 1; keep+warm 1 0 0 1; keep+water 1 0 0 -1;
         keeping+?+down -5 2 3 -4; keeping+?+toast -1 0 1; keeping+?+up 0 1 0 -1; keeping+?+water
         -1; keeping+down -1 0 1 -1; keeping+fluids -1 0 1; keeping+me -1 2 1 -1; keeping+sips -3 1
         0 -2; keeping+some -1; keeping+water -1 -1 2 -1; keeps+?+and 1 0 0 1; keeps+?+awake 1 0 0
         1; keeps+?+back -1 -1 -1 -1; keeps+?+bank 0 1 0 -1; keeps+?+breathe 1 0 0 1; keeps+?+me -3
         1 -1 -5; keeps+?+my 1 1 0 1; keeps+?+on -1 0 0 -1; keeps+?+out 1 0 2 2; keeps+?+the 3 1 0
         3; keeps+?+to 1 0 0 1; keeps+?+up -1 0 1 -1; keeps+?+when 2 1 1 2; keeps+?+where 0 0 0 1;
         keeps+asking 1 0 -1 1; keeps+bleeding 0 0 0 1; keeps+calling 1 0 0 1; keeps+losing -1;
         keeps+moving 1 0 0 1; keeps+my 1 2 0 -2; keeps+nodding -1 -1 -1 -1; keeps+opening -1 0 1;
         keeps+passing 1 1 2 1; keeps+saying -2 -1 -1 -1; keeps+stopping 1 0 0 1; keeps+telling -1
         -1 -1 -1; keeps+the 0 0 0 1; kept+?+down 1 1 -1 -1; kept+?+in -1 0 1 -2; kept+?+up -1 0 0
         -1; kept+coming 1 0 0 1; kept+it 0 1 0 -1; kept+me -1 -1 -1 -1; kerb+at -1 0 0 -1;
         ketone+?+4 1 0 0 1; ketone+?+is 4 1 1 3; ketone+?+says 1 0 0 1; ketone+stick 2 1 1 2;
         ketone+strip 1 0 0 1; ketone+thing 1 0 0 1; ketones+3 2 0 -1 2; ketones+4 3 -1 0 4;
         ketones+5 1; ketones+?+5 1 0 0 1; ketones+?+and 1; ketones+?+cant 0 -1 0 2;
         ketones+?+sugars 0 0 0 1; ketones+are 0 0 0 1; kettle+down 1 0 0 1; kettle+flex 1 0 0 1;
         kettle+in 0 0 0 1; kettle+lead 1; kettle+over 1; key+?+the 1 0 0 1; key+and 1 0 0 1;
         keyboard+stuck -1 0 1 -1; keyhole+operation -1 1 3 -2; keys+?+my 0 0 0 1; keys+she 0 0 0 1;
         kg+and 0 0 0 -1; kia+ora 0 0 0 -1; kick+much 0 0 0 -1; kicked+?+a 1 0 0 1; kicked+?+like 1;
         kicked+me 3 1 0 4; kicking+?+remote 0 1 0 -2; kicking+away -2 1 2 -1; kicking+like -3 0 1
         -2; kicking+the -1 1 1 -2; kicks+?+and 1; kicks+?+hard -4; kicks+?+i 1; kicks+have 0 2 0
         -3; kicks+in 0 1 -1; kicks+like 1; kicks+me -1 0 1 -1; kicks+since 1 1 1 1; kicks+so -4;
         kid+?+9 1 0 0 1; kid+has -2 1 3 -2; kid+was 2; kidney+?+and 1; kidney+?+since 0 0 0 1;
         kidney+check -1 0 0 -1; kidney+infection 1 0 0 1; kidney+stone 0 1 -1 -1; kids+?+a -2 0 1
         -2; kids+?+and -2 0 1 -2; kids+?+be -2 -1 -1 -1; kids+?+driving -1 0 0 -1; kids+?+i 1 0 0
         1; kids+?+in 1 0 0 1; kids+?+is -1; kids+?+it -1 0 1 -1; kids+?+me 1 0 0 1; kids+?+school 0
         1; kids+and -1 -2 -1 -1; kids+are 3 2 1 2; kids+at 0 1; kids+cant -1 0 1 -2; kids+eye 1 0 0
         1; kids+from -1 0 1 -1; kids+got -1; kids+had -1 0 1 -1; kids+have -1 1 3 -1; kids+in 1 -1
         0 2; kids+on 1 0 0 2; kids+school 0 0 0 -1; kids+to -4 0 1 -3; kill+?+and 1 0 -1 2;
         kill+?+now -2 1 2 -1; kill+for -1 1 2 -1; kill+me -1 1 2 -1; kill+my 0 0 0 1; kill+myself 5
         1 0 2; kill+someone 0 -1 0 3; killed+?+emojilaugh -1 0 1 -1; killed+me -2 0 3 -2;
         killing+?+after -1 1 3 -1; killing+?+and 0 -1 -2 1; killing+me -3 1 3 -2; killing+my -1;
         killing+myself 3; kills+me 1; kind+?+a 1 0 0 1; kind+?+grey 1 0 0 1; kind+?+me 1 0 0 1;
         kind+?+short -1 -1 -1 -1; kind+of 3 0 -1 3; kind+to 1 0 0 1; kinda+?+and 1 0 0 1;
         kinda+?+but 1 0 0 1; kitchen+?+and 1 0 0 1; kitchen+?+is 2 0 0 2; kitchen+?+no 1;
         kitchen+at -1 -2 -1; kitchen+floor 1 0 0 1; kitchen+knife 1 1 0 1; kitchen+roll 2 1 1 2;
         kitchen+table -1 0 0 -1; kitchen+this 1 0 0 1; knee+?+a 0 -1 -1 -1; knee+?+and 1 0 -2 -2;
         knee+?+been -1 0 0 -1; knee+?+goes 1 0 0 1; knee+?+going 1; knee+?+gone 1 0 0 1; knee+?+hot
         1; knee+?+hurts -1 -1 -1 -1; knee+?+i -1; knee+?+it 0 0 0 -1; knee+?+its 1 0 0 1;
         knee+?+last 1 0 0 2; knee+?+like 0 -1 -1 -1; knee+?+on -2 -1 -1 -2; knee+?+out -2 0 1 -2;
         knee+?+pain 1 1; knee+?+red 1 0 0 1; knee+?+swollen -1 -1 -2; knee+?+that -1; knee+?+the 0
         1 2 -2; knee+?+then 1; knee+?+this 1; knee+?+up 1 -1 0 1; knee+?+weeks 0 0 0 1; knee+?+with
         -1 0 1; knee+all 0 1; knee+and 0 1; knee+creak -1 0 0 -1; knee+down 1 1 0 -1; knee+from 0
         -1 1; knee+gone 0 0 0 1; knee+im 1 0 0 1; knee+is -1 -4 -4 -1; knee+last 1 0 0 1; knee+off
         0 0 0 -1; knee+on -1 0 1 -1; knee+operation 2 2 1 1; knee+pain -2 -1 -1 -2;
         knee+replacement 2 2 1 1; knee+since 1 1 1 1; knee+sound -1 0 0 -1; knee+to 0 -1 -2 1;
         knee+up 3 1 1 3; knee+when -1 -1 -2 -1; knew+why 1 0 0 1; knife+?+his 0 0 0 1; knife+?+my 2
         0 0 2; knife+?+the 0 0 0 1; knife+?+to 1; knife+and 0 0 0 1; knife+in 1 0 0 2; knife+its 0
         0 0 -1; knock+?+the 1 0 0 2; knock+to 1 0 0 2; knocked+?+cold 1 0 0 1; knocked+?+even 1 0 0
         2; knocked+?+for 1 0 0 1; knocked+?+head -1 0 1 -1; knocked+?+on 1 0 0 1; knocked+?+out 1 0
         0 1; knocked+?+playing 1; knocked+it 1 0 0 1; knocked+me 1; knocked+out 2 1 -1 1;
         know+?+are 0 0 0 1; know+?+day 2 0 0 1; know+?+i 2 0 -1 2; know+?+im 3 1 1 2; know+?+is 1 0
         -1 1; know+?+it -1 0 -2 -2; know+?+long 1 0 0 1; know+?+many 2 0 0 1; know+?+my 1 -2 -4;
         know+?+not 0 0 0 1; know+?+or 0 0 0 1; know+?+results -1; know+?+sounds -1 0 1 -1;
         know+?+that 1 0 0 1; know+?+the 0 -1 -2 1; know+?+this 1 0 0 1; know+?+to 2 3 1 -2;
         know+before -1 0 1 -1; know+can -1 -1 -1 -1; know+for -1 -1 -1; know+how 5 0 -1 3; know+i
         -1 0 1 -1; know+if 1 -1 0 2; know+im -1 1 2 -1; know+it 2 0 -1 2; know+its 3 0 1 3; know+my
         -1; know+of -2 -1 -1 -3; know+the 0 2 2 -2; know+what 5 1 0 3; know+when 2 0 0 1;
         know+where 3 1 1 3; know+which 2 0 0 1; know+who 1 1 0 -1; know+why 2 1 1 2; knowing+?+they
         1 0 0 1; knowing+where 1 0 0 1; known+?+like 1 0 0 1; known+cancer 0 0 0 1; l+5 1 0 0 1;
         l+?+and 1; l+?+s 0 0 0 1; lab+collapsed -2 0 1 -1; label+says -3 -1 -1 -2; labour+during -1
         0 0 -1; labour+ward 0 -1 -2 1; lace+and 0 0 0 1; lack+of 0 0 0 1; lacy+?+and 1; lacy+purple
         1 0 0 1; lad+?+a 0 0 0 1; lad+?+had 1 1 1 1; lad+?+my 1 0 0 1; lad+hes -1 0 0 -1; lad+in 1
         0 0 1; lad+out -1 0 0 -1; lad+was -1 0 0 -1; ladder+and 1 0 0 1; ladies+?+my 1 0 0 1;
         lads+1x 1 0 0 1; lads+?+a 1 1; lads+?+and 1 0 0 1; lads+got -1 0 1 -1; lads+had 1 0 0 1;
         lads+have 1 0 0 1; landed+?+her 0 0 0 -1; landed+?+my -2 1 0 -1; landed+on -2 1 0 -2;
         landlord+?+a 0 1 0 -1; landlord+needs -1 0 0 -1; landlord+put 0 1 0 -1; landlord+serviced 2
         0 0 2; large+?+of 3 1 1 3; large+amount 1 0 0 1; large+amounts 2 0 0 2; large+clots 1 0 0
         1; large+meals -1 0 1 -1; larger+?+the 2 0 0 1; larger+than 2 0 0 1; last+?+38 1; last+?+4
         -3; last+?+5 0 0 0 -1; last+?+a 1 3 1 -2; last+?+after 3 2 0 1; last+?+all -2 -2 -1 -1;
         last+?+an 0 0 0 1; last+?+and 0 2 -1 2; last+?+back -1; last+?+because 0 0 1 1;
         last+?+better -1 1 2; last+?+bladder 1 0 0 1; last+?+but -1 -1 2 -1; last+?+came -1 -1 -1
         -1; last+?+can 1 2 0 1; last+?+cant -1 2 0 -4; last+?+cold 1 -1 0 2; last+?+could -1 -1 -1;
         last+?+cried -1 0 1 -1; last+?+days 1 1 1 1; last+?+for -1 0 0 -1; last+?+gone -1 2 2 -1;
         last+?+had -2 0 1 -2; last+?+has -2 -1 -1 -1; last+?+he 3 1 0 1; last+?+hes 0 -1 1 1;
         last+?+hours 0 0 0 1; last+?+i 1 -2 0 2; last+?+im 0 0 -1 1; last+?+in 1 0 0 1; last+?+is
         -1 1 3 -1; last+?+it -1 1 0 -1; last+?+its 0 1 0 -3; last+?+ive 1 0 0 1; last+?+like 0 0 0
         1; last+?+looked 1 0 0 1; last+?+months 0 -2 -2 1; last+?+mouth 1 0 0 1; last+?+my 4 0 1 3;
         last+?+need -1 1; last+?+neurologist -1; last+?+nights 1 1 0 -1; last+?+no 2 0 -1;
         last+?+not 1; last+?+now 1 -1 0 2; last+?+nurse 0 1 2 -1; last+?+of 1 -1 1 2; last+?+or 1;
         last+?+paracetamol -1 0 0 -1; last+?+pen -3 2 0 -3; last+?+she 1 0 0 1; last+?+shes 1 0 0
         2; last+?+temperature 0 0 0 -1; last+?+tetanus 0 1; last+?+that 0 0 0 -1; last+?+the 1 0 -1
         1; last+?+theres 0 0 0 1; last+?+til 0 0 0 1; last+?+till 1 -1 0 3; last+?+tiny 1 0 0 -1;
         last+?+today 0 -1 0 1; last+?+tonight -4 1 0 -3; last+?+too -1 -2 -1; last+?+two 0 1 -1;
         last+?+was 0 3 -2 -1; last+?+weeks -2; last+?+where -2 0 0 -1; last+?+with -1 0 0 -1;
         last+?+woke -1 0 0 -1; last+?+years 0 0 0 -1; last+?+yesterday 5 2 0 2; last+about -1;
         last+baby -1 -2 -1; last+couple 1 0 0 1; last+dose -1; last+drink 2 0 0 2; last+evening 1;
         last+felt 1 1 0 -1; last+few -2 0 0 -1; last+five 1 0 0 1; last+friday 3 1 1 3; last+had 0
         1 0 -2; last+insulin -3 2 0 -3; last+monday 1 0 0 1; last+month -1 -2 -1 -1; last+months -1
         -1 -1 -1; last+nappy 1 0 0 1; last+night 5 11 10 3; last+nights -1 0 1; last+of 0 1 0 -1;
         last+one -6 2 2 -5; last+pee 3 1 -1 -1; last+peed 1 1 0 -1; last+period 0 0 0 1; last+scan
         1 0 0 1; last+seizure -1 1 0 -1; last+summer -4 -1 -1 -2; last+sunday -1 -1 -1 -1;
         last+tetanus -2 4 0 -2; last+three 2 1 1 2; last+thursday 1 0 0 2; last+time 0 -1 -2 -2;
         last+tuesday 1 0 0 1; last+two 1 1 1 1; last+warfarin 0 2 1 -1; last+wee 0 0 0 -1;
         last+week 3 0 2 2; last+weekend 0 1; last+winter -2 -1 -2 -2; last+year -3 -4 -5 -3;
         last+years -1 0 0 -1; lasted+5 -1; lasted+?+few 1 0 0 1; lasted+?+than -1 -1 -1 -1;
         lasted+a 1 0 0 1; lasted+about 0 0 0 1; lasted+more -1 0 0 -1; lasting+?+minutes 0 0 0 1;
         lasting+?+than -1 -1 -2 -1; lasting+over 1 0 0 1; lasts+?+second -1 -1 -1 -1; lasts+?+than
         1 2 3 1; lasts+a -1 -1 -2 -1; lasts+longer 1 0 0 1; late+?+a 1; late+?+at 1 0 0 1;
         late+?+it -1; late+?+ive 0 0 0 1; late+?+over 0 0 0 1; late+?+pregnancy 1 -1 0 1; late+and
         2 0 0 1; late+doubled 0 0 0 1; late+father 1 0 0 1; late+for -1 3 1 -1; late+husband 1;
         late+in 1 -1 0 2; late+is -1; late+one 1; late+pregnancy 1 0 0 1; lately+?+go 1; lately+i 1
         1; lately+ive 0 0 0 -1; later+?+a -1 0 0 -1; later+shes 1 0 0 1; later+the 1 0 0 1;
         later+theres -1 0 0 -1; lateral+malleolus 0 3 1 -2; laugh+?+i 0 0 0 1; laugh+?+paracetamol
         1 0 0 1; laugh+cant 1 0 0 2; laughed+?+hard -1 0 1 -1; laughed+?+i -2 0 2 -3; laughed+and 1
         0 0 1; laughed+but 1 0 0 1; laughed+so -1 0 1 -1; laughed+till -3 0 2 -4; laughing+?+it -1
         0 1 -1; laughing+?+me 2 0 -1 2; laughing+?+my -1 1 2 -1; laughing+?+off 1 0 0 1;
         laughing+?+the -3 1 3 -2; laughing+at -2 1 3 -1; laughing+is -1 0 1 -1; laughing+it 1 0 0
         1; laundry+and 1 0 0 1; law+8x -1 0 0 -1; law+?+has -1; law+reckons 1 0 0 2; law+says 1 0 2
         1; lay+?+my 1 1 0 -1; lay+down 1 1 0 -1; lay+on 1 1 0 -1; lazy+today 0 1 0 -2; lead+?+my 1;
         lead+and 1; leaf+?+my 0 0 1 -1; leaf+blower -1 0 1 -1; leaf+tea -1 0 1 -1; leaflet+?+my -1
         1 2; leaflet+for -2 0 1 -2; leak+?+i -2 -1 -1 -1; leak+when -2 -1 -1 -2; leaking+?+the -1 0
         0 -1; leaking+and 1 0 0 1; leaking+round 1 0 0 1; lean+forward -1 0 1 -1; leaning+?+the 1 0
         0 1; leaning+forward 1 0 0 1; leaning+on 0 0 0 1; leaning+over 1 0 0 1; learn+to -1 0 1;
         learning+the -1 0 1 -1; leather+and 0 1 0 -1; leathery+?+thing 1 0 0 1; leathery+strange 1
         0 0 1; leave+?+be -2 0 1 -2; leave+?+house 2 0 -1 2; leave+?+the 0 2 1; leave+?+till 1 0 0
         1; leave+him 1; leave+it 2 -1 0 2; leave+the 0 1 2 -1; leave+them -1 0 1 -1; leaves+?+the 1
         0 0 1; leaves+on 0 0 0 1; leaving+?+biology -1 1 2; leaving+cert -1 0 1; left+?+abdominal 0
         0 0 -1; left+?+and 1 1 1; left+?+are 1 0 0 1; left+?+baby 0 1 -1; left+?+been -1 -1 -1;
         left+?+blood 0 2 1; left+?+for 1 -2 -1 1; left+?+fossa 1 -1 0 2; left+?+from -1 0 0 -1;
         left+?+gone 1 0 0 1; left+?+has -1; left+?+her 1; left+?+i 0 -2 -1 1; left+?+in 0 0 0 1;
         left+?+is 2 1 -1; left+?+it -1 1 0 -1; left+?+its -1 0 0 -1; left+?+like -1 0 0 -1;
         left+?+low 0 1 0 -1; left+?+my 0 0 0 1; left+?+no -1; left+?+note 2; left+?+of 2 0 0 2;
         left+?+on 1 0 0 2; left+?+phone 2 0 0 2; left+?+right -1 0 1 -1; left+?+round 0 0 0 -1;
         left+?+since -2 2 1 -1; left+?+started 0 0 0 1; left+?+still -1; left+?+swollen 4 2 1 -1;
         left+?+that 0 1; left+?+the -2 -2 -3 -1; left+?+this -1 -1 -1 -1; left+?+two 1 1 0 -2;
         left+?+wont 1; left+a 0 -1 1 -1; left+all -1; left+and 1 0 0 1; left+arm 2 -1 0 3;
         left+breast -2 1 0 -2; left+calf 4 2 -1 -3; left+chest 0 -1 -1 -1; left+do -1 -2 -1;
         left+eye 3 1 0 3; left+foot 1 0 0 2; left+for 1; left+half 1 0 0 1; left+hand 3 0 1 3;
         left+handed -1 0 0 -1; left+him 0 0 0 1; left+iliac 1 -1 0 2; left+is -1 0 1 -1; left+its
         1; left+knee -1 0 0 -1; left+leg 2; left+legs 0 1 0 -2; left+lower 0 0 0 -1; left+me -1;
         left+my -1 3 1 -1; left+no -2 0 1 -2; left+nut 1 1 1 2; left+nuts 0 0 0 1; left+of 1 0 0 2;
         left+on -1 -1 -1 -1; left+one -3 -1 -2 -1; left+only 0 1 0 -1; left+rib 0 1 0 -1; left+side
         1 0 0 1; left+since 0 1 0 -1; left+testicle -1 -1 0 1; left+them 1 0 0 1; left+with -1 -1
         -1 -1; leg+?+a 1 0 -2; leg+?+all 1; leg+?+and 1 2 1 -2; leg+?+at -1 1 2; leg+?+been -2 -2
         -1; leg+?+bent 1 0 0 1; leg+?+has 0 0 0 -1; leg+?+his 1 0 0 1; leg+?+if 1 0 0 1; leg+?+in
         -1 0 0 -1; leg+?+it -2 0 1 -2; leg+?+murdered -1 0 1 -1; leg+?+my 0 0 0 -1; leg+?+shorter 1
         0 0 2; leg+?+swollen 1 1 0 -1; leg+?+the 0 -3 -3; leg+?+when -2; leg+?+white 1 0 0 1;
         leg+?+with -1 0 0 -1; leg+?+yesterday 0 -2 -1; leg+after 1; leg+and -4 0 1 -2; leg+cramps
         -2 1 3 -2; leg+day -3 1 3 -2; leg+dressing 0 0 0 -1; leg+for 1 0 0 2; leg+has -2 -1; leg+is
         4 0 -2 3; leg+looks 1 0 0 2; leg+off -1 0 0 -1; leg+on -1 -2 -1 -1; leg+since 0 -2 -1;
         leg+swollen 2 0 0 -1; leg+the 1 1; leg+this 0 2 1; leg+usually 0 0 0 -1; leg+weakness 0 0 0
         1; leg+where -1 1 0 -1; leg+which 1; leg+with 3 1 -1 -1; legs+?+a 1 0 0 1; legs+?+after 1
         1; legs+?+all -1 1 0 -1; legs+?+and 0 -1 0 2; legs+?+as -1 0 1 -1; legs+?+bit 1;
         legs+?+cant 1; legs+?+dont 1 0 0 1; legs+?+fine -2 -1 -1 -1; legs+?+from 0 1 0 -2;
         legs+?+giving 1; legs+?+gone 2 1 1 2; legs+?+hold 1 0 0 1; legs+?+i 1 0 0 1; legs+?+is 2 1
         1 1; legs+?+jelly -1 1 2 -1; legs+?+like 1 0 0 2; legs+?+night -1 0 1 -1; legs+?+numb 0 0 0
         1; legs+?+out 1 0 0 1; legs+?+painful 0 0 0 1; legs+?+stay 0 0 0 1; legs+?+stiff 1;
         legs+?+strong -2 -2 -3 -2; legs+?+than 1; legs+?+the 0 0 0 -1; legs+?+tingling 2 0 0 2;
         legs+?+to -1 0 1 -1; legs+?+turns -1 0 1 -1; legs+?+work -1; legs+a 1; legs+again 1 1 0 -1;
         legs+all -1 0 1 -1; legs+and -2 0 1 -2; legs+are 0 -1 1 1; legs+been 1 0 0 1; legs+dont -1
         0 0 -1; legs+feel 0 -1 -2 1; legs+gone 1 0 0 1; legs+have 1 1 1 2; legs+not 1 0 0 1;
         legs+shorter 1; legs+strong -1 -1 -2 -1; legs+swollen 1 1 0 -1; legs+take -1 0 1 -1;
         legs+that 4 1 1 3; legs+the 0 0 0 1; legs+turned 1 0 0 1; legs+when 1; legs+with 1 0 0 1;
         legs+wont 1 0 0 2; lemsip+or -1 0 0 -1; lend+me -1 0 0 -1; lens+wearer -1 1 0 -1; less+?+1x
         0 1 0 -2; less+?+37 1 0 1 4; less+?+my -1 0 1 -1; less+?+normal 2 1 0 -1; less+?+usual 1 2
         0 -3; less+responsive 1 0 0 2; less+salt -1 0 1 -1; less+temperature -1 1 0 -1; less+than 5
         3 0 -1; let+?+at 0 0 0 1; let+?+know -2 0 1 -2; let+?+look 1 0 0 1; let+?+sleep 1 0 0 1;
         let+?+touch 0 0 0 1; let+anyone 0 0 0 1; let+go 1 0 0 1; let+her 0 0 0 1; let+him 1 0 0 1;
         let+it 1 0 0 1; let+me 0 1 0 -2; let+slip 0 1 0 -2; let+the -1 0 0 -1; let+up 1 0 0 1;
         let+us -1 0 1 -1; let+you -1 0 0 -1; letter+?+my -2 -1 -2 -2; letter+?+no -1 -1 -1 -1;
         letter+?+sent -1 -1 -1 -1; letter+?+so -1; letter+?+the -1 -1 -1 -1; letter+?+when 0 0 0 1;
         letter+and -1; letter+came -1 2 -1 -2; letter+for -1 -1 -1 -1; letter+saying -1 -1 -1 -1;
         letter+says -1 -2 -3 -1; letter+to -1 -1 -1 -1; letters+?+for 0 0 0 1; letters+?+my 1 0 0
         1; letters+?+the 1 0 0 1; letters+one 0 0 0 1; letters+to 1 0 0 1; letting+?+know -1 0 0
         -1; letting+you -1 0 0 -1; leukaemia+and 1 0 0 2; level+3 -1 0 0 -1; level+?+9x 2 1 1 2;
         level+?+in 0 0 1 -1; level+?+the -1 0 1 -1; level+below 2 1 1 2; level+is 1;
         levothyroxine+7x -2 -1 -1 -2; lice+again 0 0 0 -1; licence+?+the -1; licked+a 1 0 0 1;
         licked+the -1 0 1 -1; lid+?+stopped 0 1 -1; lid+it 0 1 -1; lid+shut 0 0 0 1; lids+glued -1
         1 0 -1; lie+?+at -1 1 2; lie+?+for 0 0 0 -1; lie+?+the 1 0 0 1; lie+?+when -1 0 0 -1;
         lie+back 1 0 0 2; lie+down 0 -2 -1; lie+flat 0 -1 1 1; lie+on -1; lie+there 0 1 0 -1;
         lies+?+like 1 0 0 1; lies+and -1 0 0 -1; lies+there 3 -1 0 3; life+?+a 0 -1 0 2;
         life+?+crew -1; life+?+i 0 0 0 1; life+?+my 0 0 1 -1; life+?+night 1 0 0 1; life+?+not 0 2
         0 -4; life+?+of -2 -1 -1 -1; life+and 1 -1 0 3; life+between 1 0 0 1; life+boat -1;
         life+cut -2 0 1 -1; life+insurance 1 1 1 2; life+is 1 2 0 -3; life+last -2 -2 -1; life+now
         -1; life+out -1 -1 -1 -1; lifeguard+?+me 1 0 0 1; lifeguard+pulled 1; lift+?+arms -2 0 1
         -1; lift+?+kettle -1 -1 -1 -1; lift+?+past -1 0 0 -1; lift+a 0 0 0 -1; lift+his 1 0 0 1;
         lift+it 1 0 0 1; lift+my -2 -1 0 -2; lifted+the 0 0 0 1; lifting+?+box -1; lifting+?+of -1
         1 2; lifting+bags -1 1 2; lifting+boxes -2 -1 -1 -2; lifting+the 0 0 0 -1; lifting+weights
         1 0 0 1; light+?+a -1; light+?+and -2 -1 1 1; light+?+bleeding 0 2 0 -3; light+?+his 0 0 0
         1; light+?+me 1 0 -1 2; light+?+spotting 0 1 0 -1; light+?+the -1 1 1 -3; light+?+today 0 0
         0 -1; light+?+~bother -1 1 0 -1; light+and 2 1; light+at 0 0 0 -1; light+doesnt -1 1 0 -1;
         light+from 1 0 0 1; light+headed 3 -1 -1 5; light+hurts 1 -1 0 2; light+is 0 0 0 1;
         light+kills 1 0 0 2; light+on 1 0 0 1; light+period -2 0 0 -1; light+pink 0 1 0 -1;
         light+spotting 1 1 0 -2; light+vaginal 0 2 0 -3; lightning+?+at 0 1 0 -1; lightning+?+the 1
         0 0 1; lightning+hit 1 0 0 1; lightning+streaks 0 1 0 -1; lights+?+and 0 -1 0 1;
         lights+?+one 1; lights+?+the 0 0 0 1; lights+are 1 0 -1 1; lights+in 1; lights+off 1 0 0 1;
         lights+or 0 0 0 1; lights+since 1; lights+vomiting 0 -1 0 1; like+2x 2 1 1 2; like+6 1;
         like+?+1x -1 0 1 -1; like+?+a -1 1 2; like+?+about -1 0 1 -2; like+?+after 1 0 0 1;
         like+?+all -2 0 0 1; like+?+always -1; like+?+and -1; like+?+bag -1 -1 -1 -1;
         like+?+balloon 1 1 -1; like+?+barely 0 1 0 -1; like+?+be -1 0 1 -1; like+?+been -3 1 2;
         like+?+before 1 0 0 2; like+?+belong 1 0 0 1; like+?+belt 1 0 0 1; like+?+blind 0 0 0 1;
         like+?+board 0 0 0 1; like+?+bother 1 0 0 1; like+?+bowl -1 0 0 -1; like+?+boxer 1 0 0 1;
         like+?+bruises 1 0 0 1; like+?+burst 1 0 0 1; like+?+but -1 0 1 -1; like+?+can -1;
         like+?+champ -2 0 1 -1; like+?+chat -1; like+?+cheese -1 1 2 -1; like+?+clappers 0 0 0 1;
         like+?+closing 1 0 0 1; like+?+cloth 1 0 0 1; like+?+coffee 2 0 -1 2; like+?+cola 1 0 0 1;
         like+?+cold -1 1; like+?+come -1 -1 -1 -1; like+?+coming 0 0 0 -1; like+?+corpse -1 0 1;
         like+?+cricket 1 0 0 1; like+?+curtain 0 2 0 -4; like+?+day 1 0 0 2; like+?+dead 1 1 0 -2;
         like+?+dentist 2 0 0 2; like+?+did 0 1 0 -1; like+?+dog 1 0 0 1; like+?+dregs 2 0 -1 2;
         like+?+drops -1 0 1 -1; like+?+drum 2 0 0 2; like+?+dying 2 0 0 2; like+?+egg 0 1 0 -1;
         like+?+fish 1; like+?+fist 0 0 0 1; like+?+football 2 -1 0 2; like+?+for -2 -1 -1 -1;
         like+?+from 1; like+?+gasping 1; like+?+gloves -1; like+?+golf -1; like+?+grape 0 0 0 -1;
         like+?+grounds 1 0 0 1; like+?+had 1 0 0 1; like+?+happened -1 0 0 -1; like+?+have -1 0 0
         -1; like+?+he -2 -1 -1 -1; like+?+heavy 1; like+?+hit 0 0 0 1; like+?+horse -1 -1 -1;
         like+?+hot 1 0 0 1; like+?+i 1 0 0 1; like+?+im -1 1 2 -1; like+?+in -1 -1 1 -1; like+?+is
         -1 2 2 -3; like+?+it 2 1 -1; like+?+jam 2 0 0 2; like+?+jelly 0 0 0 1; like+?+kettle -1 -1
         -1 -1; like+?+know -1 -1 -1 -1; like+?+left 1 0 0 2; like+?+light -4 0 1 -3; like+?+little
         1 0 0 1; like+?+liver 1 0 0 1; like+?+marble -1 0 0 -1; like+?+melon 1 0 0 1; like+?+nettle
         0 0 0 -1; like+?+no 0 -2 -1 1; like+?+noodles 1 0 0 1; like+?+normal 2; like+?+normally 0 0
         0 1; like+?+not -2 0 0 -1; like+?+of 0 0 0 1; like+?+off -1 1 0 -1; like+?+ones -1 0 1;
         like+?+parked 0 0 0 1; like+?+plank 1 0 0 2; like+?+polish 1 0 0 1; like+?+popped 1 0 0 1;
         like+?+potato 1 0 0 1; like+?+proper 0 0 0 1; like+?+pulling 1 0 0 1; like+?+radiator 1 0 0
         1; like+?+rag 1 0 0 2; like+?+rope 0 0 0 1; like+?+run 1 0 0 1; like+?+sack 1 0 0 2;
         like+?+seal -2 1 0 -2; like+?+seconds 1 0 0 1; like+?+sewing 0 0 0 1; like+?+since -2 -1 -1
         -3; like+?+small -3 0 -1 -3; like+?+snake -2 0 1 -2; like+?+someone 0 0 0 1; like+?+speak 0
         0 0 -1; like+?+steam 0 0 0 1; like+?+stone 2 0 0 2; like+?+talk -1 -1 -1 -1; like+?+talking
         -1; like+?+tap -1 0 1 -1; like+?+tar 2 0 0 2; like+?+target 0 1 0 -1; like+?+then 0 0 0 1;
         like+?+therapy -1 -1 -2; like+?+they 1 0 0 1; like+?+tight -1 -1 -1 -1; like+?+to -1 -1 -2
         -1; like+?+tractor -2 -2 -3 -2; like+?+train -1 -1 -1 -1; like+?+under -1 0 0 -1;
         like+?+usually 1 0 0 1; like+?+varnish 1; like+?+voice 1 0 0 1; like+?+want 0 1 0 -2;
         like+?+warmed -1 0 0 -1; like+?+water 0 0 0 1; like+?+wax 1; like+?+wayne -1; like+?+wet 1
         0 0 1; like+?+when 2 1 1 2; like+?+without 0 0 0 1; like+?+wool 1 1 -1; like+a 0 1;
         like+always -2 0 1 -2; like+an 1 1 -1; like+and -1; like+balloon 1 0 0 1; like+balloons 1 0
         0 1; like+before 1 1 0 -1; like+being 0 0 0 1; like+black 1 0 0 1; like+bread 0 0 0 1;
         like+candle 1 0 0 1; like+chicken 1 0 0 1; like+coca 1 0 0 1; like+coffee 3 0 -1 3;
         like+coke 2 0 0 1; like+cola 1 0 0 2; like+cornflakes -2 0 1 -1; like+cotton 1 1 -1 -1;
         like+crazy 0 1 2 -1; like+driveway 1 0 0 1; like+ending 1 1 0 -1; like+every -1; like+half
         -2 1 0 -1; like+hell 0 -1 1; like+her 1 1; like+hes 2 0 0 2; like+his -1 -1 -1 -2; like+hot
         0 2 1; like+i 2 2 1 1; like+ill 1 0 0 1; like+im 2 0 2 1; like+it -1 -1 1; like+its 2 0 -1
         2; like+ive -2 1 2; like+jam 1; like+john -1; like+lead -1; like+leather 1 1 0 -1; like+mad
         -1 -1 1 -1; like+marble 0 0 0 1; like+melon 1 0 0 1; like+my 1 -1 -3 -2; like+nail 1 0 0 1;
         like+nettles -3 2 0 -3; like+on 0 0 0 -1; like+pear -1 0 1 -1; like+pepper -1 1 0 -1;
         like+plums 0 0 0 1; like+poo 1 0 0 1; like+raspberry 2 0 0 1; like+road 2 0 0 2;
         like+sausages 0 0 0 1; like+she 1 0 0 2; like+sitting 1 0 0 1; like+small 1 0 0 1; like+so
         0 0 0 -1; like+somebody 1 0 -1 1; like+someone 2 0 -1 1; like+something 1 0 0 2;
         like+standing -1 -1 -1; like+strawberry 1; like+string 1; like+sunburn -2 1 0 -1;
         like+symptoms 2 1 1 2; like+tap -1 0 1 -1; like+tar 2 -1 0 2; like+that -2 -1 -3 -3;
         like+the -1 -1 -1 -2; like+theres 1 0 0 1; like+they -2 -1 -1 -1; like+this -3 0 1 -1;
         like+to -7 -5 -4 -6; like+toothache 1 0 0 1; like+treacle 1; like+two -1 0 0 -1; like+wet 2
         0 -1 2; like+wood 1 0 0 1; like+you -1 1 1 -3; likely+to -2 -1 -1 -2; likes+?+drink 1 0 0
         1; likes+a 1 0 0 1; limb+?+at 1 0 0 2; limb+is 2 1 1 2; limb+looks 1 0 0 1; limp+?+a 0 0 0
         1; limp+and 2 0 -1 2; line+?+a 2 0 0 2; line+?+an 1 0 0 1; line+?+dead -1 0 0 -1; line+?+my
         -3 1 4 -2; line+?+the 1 0 0 1; line+?+up 1; line+across -1 0 1 -1; line+for 1 0 -1 1;
         line+has 0 0 0 1; line+is -1 2 1; line+just -1 0 0 -1; line+on 1 -1 0 1; line+out 0 2 0 -3;
         line+went -1 0 0 -1; lined+up 0 -1 -2 1; lines+?+my 2; lines+?+side 1 0 0 1; lines+?+the 1
         0 0 1; lines+on 3 1 0 1; lino+?+the 0 0 0 1; lips+?+a 0 1 -1; lips+?+and 1 0 0 1;
         lips+?+balloons 0 0 0 1; lips+?+blue 2; lips+?+breathe 0 1 0 -1; lips+?+cracked -2;
         lips+?+fat 1 0 0 1; lips+?+fingertips 1 0 0 1; lips+?+swelling 1; lips+?+the -3;
         lips+?+tongue 1; lips+?+up 2; lips+and 0 0 1 1; lips+are 3 0 -1 3; lips+from -2; lips+have
         2; lips+is -2 0 2 -2; lips+like 1 0 -1 1; lips+look 1 0 0 1; lips+or 1 0 0 2; lips+r 1 0 0
         1; lips+swelling 1 0 0 1; lips+tongue 0 1 0 -1; liquid+and 1; liquid+green 0 0 0 1;
         lisinopril+and 0 0 0 -1; list+is 0 -1 -2 -1; listened+to -1 -1 -1 -1; lit+?+out 1 0 0 1;
         lit+the 2 1 1 2; lit+up 1 0 0 1; literally+cant -1 0 1; litre+of -1 0 0 -1; little+?+after
         -1 1 2 -1; little+?+batteries 1 0 0 1; little+?+does 0 -1 -1 -1; little+?+dots 1 0 0 2;
         little+?+drank 1 0 0 1; little+?+fish 1 0 0 1; little+?+for 0 0 0 -1; little+?+had -1 0 1
         -1; little+?+has -1 -1 1; little+?+i -1 0 -1 -1; little+?+im 0 0 0 1; little+?+in 1 0 0 1;
         little+?+is 4 0 -1 2; little+?+isnt 1; little+?+mark 1 0 0 1; little+?+my 0 0 0 1;
         little+?+of 0 1 -1 -1; little+?+on -4 -2 0 -4; little+?+swallowed -1 -2 -3 -1; little+?+the
         -1 -1 -2 -1; little+?+under 1 0 0 1; little+?+when 1 1 0 -1; little+?+which -1; little+and
         -1 0 1 -1; little+bigger -1 0 0 -1; little+bit 0 0 -1 1; little+boy 0 0 0 1; little+brother
         1 0 0 1; little+brown 3 1; little+bump -1 0 0 -1; little+by -1 -1 -1 -1; little+camera 0 0
         0 -1; little+cousin 1; little+finger -2 0 0 -1; little+girl 1 1 2; little+holes 0 1 -1 -1;
         little+lad 1 0 0 1; little+lightning 0 1 0 -1; little+man 1; little+milk -1 0 1 -1;
         little+nudges 1 1 0 -1; little+one -2 0 3 -2; little+ones 2 0 0 2; little+painful 0 -1 1;
         little+pink 3 0 -1 2; little+purple 1 0 0 2; little+red 1 0 0 2; little+round 1 0 0 2;
         little+silver 1 0 0 2; little+toe -3 0 -1 -3; little+urine 0 0 0 -1; little+white 1 1 1 1;
         live+?+i 1 0 0 1; live+alone 1 0 0 1; live+cable 2 1 1 2; live+more 1 0 0 1; live+wire 1;
         liver+disease 1; lives+in 0 -1 -2 1; living+?+ibuprofen 1 0 0 1; living+?+that 0 0 0 -1;
         living+and 0 0 0 -1; living+on 1 0 0 1; living+room 0 0 0 1; load+?+my 1 0 0 1; load+of 1 1
         2 1; loads+?+black 1; loads+?+blood 1; loads+?+new 1 1 0 -1; loads+?+water 1 0 0 1;
         loads+?+weight 2 0 0 1; loads+?+wet -2 1 0 -2; loads+?+~bleeding -1 -2 -1; loads+and -1 0 1
         -1; loads+no -1 -2 -1; loads+of 3 4 2 -1; loan+on 0 0 0 1; lock+?+door 1; lock+the 1;
         locked+?+and 2 0 -1 2; locked+?+the 1 0 0 1; locked+in 1 0 0 1; locked+the 1 -1 0 3;
         locked+up -1 0 0 -1; locks+?+in 1 1 0 -3; loft+?+on 1 0 0 1; log+burner 1 0 0 1; loin+?+and
         0 2 0 -2; lol+?+and -1 0 0 -1; lol+but 1 0 0 1; lol+whats -1 0 0 -1; long+?+a 1;
         long+?+back -1 -1 -1 -1; long+?+i 1 1 2 1; long+?+in 2 1 -1; long+?+it 2 0 0 2;
         long+?+prednisolone 1 0 0 1; long+?+steroids 1 0 0 2; long+?+they -1 0 0 -1; long+?+twice 1
         0 0 1; long+?+wait -1 -1 -1; long+?+you -1 1 2; long+acting 1 0 0 1; long+and 0 1 0 -1;
         long+before -1 -2 -1 -1; long+do -1 0 0 -1; long+does -1 -1 -1 -1; long+finger 0 0 0 1;
         long+flight -2; long+haul 0 1 -1; long+i -1 0 0 -1; long+pauses 0 0 0 1; long+run -1;
         long+should 2 1 1 2; long+sleeves 2 1 -1 -1; long+standing -1 -1 -1 -1; long+story 1 0 0 1;
         long+term 1 -2 -2 1; long+til -1 0 0 -1; long+till -1 0 1 -1; long+time -2 0 -2 -2; long+to
         -1 0 0 -1; long+would 3 1 0 2; longer+?+1x 1 0 0 1; longer+?+5 1 0 0 1; longer+?+three -1;
         longer+?+when 1 0 0 1; longer+than 1 -1 -2 1; longer+to 1 0 0 1; look+?+a -1; look+?+fever
         0 0 0 1; look+?+for -1 0 1 -1; look+?+her -2 1 0 -1; look+?+i 1 0 0 1; look+?+in 0 1 0 -2;
         look+?+it -1 -1 -2 -1; look+?+left -2 0 1 -1; look+?+me 1; look+?+no 0 0 0 1; look+?+on -1;
         look+?+out 1 0 0 1; look+?+purple 1; look+after -1 -1 1; look+and -2 0 1 -1; look+down 1 0
         0 1; look+for -2 0 0 -1; look+like 0 1 2 1; look+online 0 0 0 1; look+out -1 0 1 -1;
         look+sideways 1 0 0 1; look+sunken 1 0 0 1; look+with -1; looked+?+a -1 0 0 -1;
         looked+?+all -1 0 0 -1; looked+?+my -1 0 1 -1; looked+?+the 0 1; looked+?+today -1 1 0 -1;
         looked+?+wet 1 0 -1 1; looked+at -3 0 -2 -3; looked+it -1 0 0 -1; looked+like 3 0 -1 3;
         looking+?+me 2 0 -1 2; looking+after -2 -1 -1 -1; looking+at 3 0 -1 3; looking+for 1 0 -1
         1; looking+like 0 0 0 1; looking+up 2 0 0 1; looks+?+a -1 -1 1 -1; looks+?+and 1 0 0 2;
         looks+?+bit 0 1 -1; looks+?+coffee 2 0 -1 1; looks+?+foot -1 -1 -1 -1; looks+?+in 0 0 0 1;
         looks+?+my -1 -1 -1 -2; looks+?+no 0 -1 -1 -1; looks+?+than 1 0 0 1; looks+?+this 1 0 0 1;
         looks+?+when 0 0 0 1; looks+after 0 1 0 -1; looks+at -1 -1 -1 -1; looks+bent 1 0 0 1;
         looks+for -3 -1 -1 -2; looks+infected 0 1 -1; looks+just 1 0 0 1; looks+like 3 -1 2 3;
         looks+mottled 0 0 0 1; looks+normal 0 0 0 -1; looks+shorter 1 0 0 2; looks+to 1;
         loose+?+eight 0 1 -1; loose+?+since -1 -1 1 -1; loose+?+today 0 -1 1; loose+stool -1 0 1
         -1; loose+stools -1 -1 1 -1; loosens+up -1 -1 -1 -1; lose+my -1 -1 -1 -1; lose+the 1 0 0 1;
         lose+weight -2 0 1 -1; losing+?+or 1 0 0 1; losing+?+thread 0 0 0 1; losing+my -1 -1 -1;
         losing+weight -1 -1 -1 -1; losing+words -1 0 0 -1; loss+?+consciousness 1 1 1 2;
         loss+?+feeling 1 0 0 1; loss+?+is -1 -1 -1 -2; loss+?+vision 0 1 0 -2; loss+of 5 2 1 5;
         loss+that -1 0 0 -1; lost+?+a 1; lost+?+and 1 0 0 1; lost+?+appetite -1; lost+?+first 0 1 0
         -1; lost+?+i -3; lost+?+in 0 0 0 -1; lost+?+job 1 0 0 1; lost+?+my 1 0 0 1; lost+?+now 1 0
         0 1; lost+?+of 2 0 0 2; lost+?+sight 3 -1 0 4; lost+?+tube -1; lost+?+use 2; lost+?+voice
         -3 1 3 -2; lost+a 0 -1 -2 -1; lost+about 1; lost+consciousness 1 0 0 1; lost+feeling 1;
         lost+loads 1 0 0 1; lost+my -3 3 1 -3; lost+on 1 0 0 1; lost+the 3 -2 -1 5; lost+vision 1;
         lost+weight 2 0 0 1; lot+?+blood 2 0 0 1; lot+?+i -2 -1 -2 -1; lot+?+of 1 0 0 1; lot+?+pain
         -1 1 0 -1; lot+?+than 1 1; lot+?+the 1; lot+all 1 0 0 1; lot+and -1 0 0 -1; lot+at -2;
         lot+but -1 -2 -1 -1; lot+of 2 -1 -2 1; lot+or 0 0 0 1; lot+since -1; lots+?+3x -1;
         lots+?+hydrocortisone 1 0 0 1; lots+?+new 1 2 1; lots+?+pain 1; lots+?+water 0 0 0 -1;
         lots+at -1; lots+of 4 0 -1 2; loud+and 1 0 0 1; loud+i -3 0 2 -3; loudly+and -3 -2 -2 -2;
         love+?+to -1 0 0 -1; lovely+?+hes 0 0 1 -1; lovely+?+of -1 0 1 -1; lovely+and 1 1 1 1;
         lovely+on -1 1 0 -1; low+?+ache 0 0 0 1; low+?+and -1 -1 0 1; low+?+been 0 1 0 -3;
         low+?+his 0 0 0 1; low+?+more -1 -1 -1 -1; low+?+on 3 0 -1 2; low+?+one 0 0 0 1; low+?+pain
         -1; low+?+pressure 2 0 0 2; low+?+sugars 2 0 0 1; low+?+treatment 1; low+after 1; low+and
         1; low+back -2 -1 0 1; low+belly 2 0 0 1; low+blood 3 1 1 3; low+cardio -1 -1 -1 -1;
         low+down 4 3 1 2; low+fever -2 3 1 -3; low+for -2 -1 -1 -1; low+mood -1 -2 -3 -1; low+on 2
         -1 -1 2; low+right 0 1 0 -1; low+since -2 -1 -2 -2; lower+?+and 1 1 0 -1; lower+?+chance -1
         -1 -1 -1; lower+?+for 1; lower+?+in 0 0 0 1; lower+?+is 2 0 0 1; lower+?+pain 1;
         lower+?+side 1 1 0 -2; lower+?+since 0 -2; lower+?+swollen 0 -1 0 1; lower+?+tight 1 0 0 1;
         lower+?+tummy 0 1 0 -2; lower+?+with 0 1; lower+abdomen 0 1 0 -1; lower+abdominal 0 3 1 -1;
         lower+back -2 0 1 -1; lower+belly 1 -1 0 2; lower+down 0 1 0 -2; lower+jaw 1; lower+left 1;
         lower+leg 0 -2 -1; lower+lips -1 -1 -1; lower+right 2 0 0 1; lower+the -2 0 -1 -2;
         lower+tummy 2 -1 0 3; lowers+?+risk -1 1 2 -1; lozenges+are -1; lst+night 1 1 1 1; luck+and
         -1 -1 -2 -1; luck+with -1 -1 -2 -1; lucozade+and 1 0 0 1; lucozade+hasnt 1 0 0 1; lump+?+an
         1 0 0 1; lump+?+his 1; lump+?+my -4 2 -1 -3; lump+?+out 0 0 0 1; lump+?+the -1 -1 -1 -3;
         lump+?+~painful -1 -1 -1; lump+behind -1; lump+by -2 2 -1 -2; lump+in -1 0 -2 -2; lump+isnt
         -1 -1 -1; lump+like 1 0 0 1; lump+of 1 0 0 1; lump+on -1 0 0 -1; lump+under -2 -1 -1 -1;
         lumps+?+size 1 0 0 1; lumps+?+the 1 0 0 1; lumps+the 1 0 0 1; lunch+?+is 0 0 0 1;
         lunch+?+like 0 0 0 -1; lunch+?+not 0 1 0 -1; lunch+?+now 0 0 1 -1; lunch+and -1 2 1;
         lunch+but -1 1 0 -1; lunch+is 1 0 0 1; lunch+it -1 0 0 -1; lunch+no 1 0 0 1; lunch+that 0 0
         0 1; lunch+today -2 -1 2 -1; lung+?+the 0 0 0 -1; lung+and -1 0 1 -1; lupus+and -1 0 1;
         lying+?+and 0 0 0 1; lying+?+his 0 0 0 1; lying+?+my 2 0 -1 1; lying+?+the 1 0 0 1;
         lying+flat 0 0 0 1; lying+on 3 2 0 1; lying+still 0 0 0 1; m+my -1 -1 -1 -1; machine+1xx 0
         2 1; machine+?+it -1 -1 -1 -1; machine+?+the 1 0 0 2; machine+at 1 0 0 1; machine+in 1 0 0
         1; mad+?+since -1; mad+?+the 2 0 -1 1; made+?+and 0 0 0 1; made+?+difference 2 1 1 2;
         made+?+plan 1 0 0 1; made+?+yelp 0 0 0 1; made+a 1 1 0 -1; made+clean 1 0 0 1; made+it -1 2
         2 -1; made+me -3 -1 1 -2; made+my -1 0 1; made+no 2 1 1 3; made+of 0 0 0 1; made+plans 1 0
         0 2; magnets+?+the 1 0 -1 2; magnets+off 1 0 -1 2; make+?+and 1 0 0 1; make+?+appointment
         -1 0 0 -1; make+?+difference 1 0 0 1; make+?+for -1 0 1 -1; make+?+from 0 0 0 1;
         make+?+fuss 1 0 0 1; make+?+mum 2 0 0 2; make+?+noise 0 0 0 1; make+?+sick 2 0 0 1;
         make+?+sleepy -2 1 3 -2; make+?+sound 1; make+a 1 0 0 1; make+an -1; make+any 1 0 0 1;
         make+it 2 1 0 1; make+me -2 0 1 -3; make+my 0 0 0 1; make+out 0 0 0 1; make+register -1;
         make+you -1 0 1 -1; makes+?+want -1 0 1; makes+?+yelp 1 0 0 2; makes+a 0 0 0 1; makes+it
         -1; makes+me 0 0 0 1; makes+my -2 -1 0 -2; makes+them -1 -1 -1 -1; makes+you 0 1 0 -2;
         making+?+sense 1; making+a 1 1 2 1; making+it -1 0 1 -1; making+me 0 0 0 1; making+my -1 -1
         -1 -1; making+no 1 0 0 1; making+noise 1 0 0 1; making+sense 1 0 0 1; malaria+tablets -1;
         man+?+6x 0 1 0 -1; man+?+a -3 0 -3 -3; man+?+an 0 0 -2 -2; man+?+atrial 0 0 0 1;
         man+?+bitten 0 1 0 -1; man+?+brought 1 0 0 1; man+?+copd 0 1 0 -1; man+?+had -1 -3 -5 -2;
         man+?+he 0 0 0 1; man+?+his -1 0 0 -1; man+?+in 0 0 0 1; man+?+low 1 0 0 1; man+?+moaning 0
         0 0 -1; man+?+not 1 -1 0 3; man+?+on 1 1 2 1; man+?+out -1 0 1 -1; man+?+severe 0 -1 0 1;
         man+?+so 0 0 0 -1; man+?+sudden 0 0 0 1; man+?+the 2 0 1 3; man+?+to -1 0 0 -1; man+and -1
         0 0 -1; man+at 2 0 0 3; man+ate 0 0 0 1; man+but 1 0 0 1; man+came 0 0 0 -1; man+face -2 0
         1 -1; man+flu -3 0 2 -3; man+had -1; man+has -1 1 0 -1; man+in 0 -1 0 1; man+is 1 0 0 1;
         man+of 1; man+reports 0 0 0 1; man+requests -2 -1 -1 -2; man+was -1 -1 -1 -2; man+who 1 0 0
         1; man+with 1 3 3; manage+?+care -1 0 0 -1; manage+a -1 0 0 -1; managed+a 1 1; managed+with
         -1 -1 -1 -1; managing+?+and -1 0 1 -2; managing+soup 0 1 0 -1; managing+toast -1 -1 1 -1;
         many+?+and -1 1 0 -2; many+?+is 2 0 0 1; many+?+my 3 1 0 4; many+?+of -3 1 3 -2;
         many+?+when 0 0 0 -1; many+?+would 1; many+days -1 0 1; many+of 2 0 -1 3; many+tablets 1;
         many+times -2 1 0 -2; many+years -1 -1 -2 -1; marathon+?+the 1 0 0 1; marble+white 1 0 0 1;
         marbled+like 1 0 0 1; marbles+is 0 0 0 1; march+?+back 0 0 0 -1; march+and -2 0 0 -2;
         march+my -1 -1 -1 -1; mark+?+his 1 0 0 1; mark+?+the 0 0 0 1; mark+?+two 1 0 0 1; mark+on 3
         0 -1 3; marks+?+both 0 0 0 1; marks+?+her 1 1 0 -3; marks+?+his 0 1; marks+and 0 0 0 1;
         marks+on 2 3 0 -1; marrow+?+in 1; marrow+transplant 1; mastitis+?+think 0 0 0 -1;
         mastitis+i 0 0 0 -1; mastitis+one 0 1; match+?+my -1; mate+?+a -1 0 0 -1; mate+?+i 0 0 0 1;
         mate+?+the 1 0 0 1; mate+has 2 0 -1 2; mate+he 1 0 0 1; mate+tape 0 -1 1; mate+whos 1 0 0
         1; maternity+pad 1 0 0 1; maternity+unit 0 2 1; mates+?+to -1; may+?+a -1 0 0 -1;
         may+?+about 1 0 0 1; may+?+be 1 -1 0 1; may+?+had 1 1 1 2; may+?+have -2 -1 -1 -2; may+?+is
         -1 -1 -1 -1; may+?+my 0 0 0 1; may+?+pregnant 1; may+?+red -1 0 1 -1; may+?+slurred 1 0 0
         1; may+be 1 -1 0 1; may+have 5 1 2 6; may+i -3 -3 -1 -2; may+need -1 3; maybe+1x 1 0 0 2;
         maybe+?+a 1 0 0 1; maybe+?+flutter 0 1 0 -2; maybe+?+inch 0 1 0 -1; maybe+?+just 2 2 1 1;
         maybe+?+minute 2 0 0 2; maybe+a -1 -1; maybe+an 0 0 0 -1; maybe+im 0 1 0 -1; maybe+its 2 1
         1 2; maybe+one 1 1 0 -1; maybe+three 1 1; me+1x -1 -1 -1 -1; me+2x -2 -1 -1 -1; me+?+1x 0 0
         0 1; me+?+a 3 -1 -1 4; me+?+about -1; me+?+all 1 0 0 1; me+?+and 1 2 1; me+?+as -1 -1 -2
         -1; me+?+ask -1 0 0 -1; me+?+at -1 0 1 -2; me+?+baby 0 0 0 1; me+?+back 0 0 0 -1;
         me+?+because -1 -1 -1 -1; me+?+been 0 1 0 -1; me+?+being -1; me+?+both 1 0 0 1; me+?+can 0
         -2 -1; me+?+cant -2 0 1 -3; me+?+death -1 1 2; me+?+does -1 -1 -1 -1; me+?+doesnt 1 0 0 1;
         me+?+for 2 0 -2 3; me+?+get 0 0 0 1; me+?+go -2 -2 -1 -1; me+?+good 0 0 0 1; me+?+got -2 0
         0 -2; me+?+haha -1 0 1 -1; me+?+half 1 1 2 1; me+?+harm 1 1 1 2; me+?+have 2 0 0 2;
         me+?+heart -2 1 2 -1; me+?+hes 2 3 0 -2; me+?+his 1 1 1 2; me+?+i -2 1 -1 -2; me+?+im -1 1
         3 -2; me+?+is -2 -1 1 -1; me+?+it 2 0 -1 1; me+?+its -1; me+?+ive -1 0 0 -1; me+?+kicks 1 0
         0 1; me+?+kill 2 0 0 1; me+?+last -1 1 0 -2; me+?+leave 0 0 0 -1; me+?+legs -1; me+?+life 2
         1 1 2; me+?+like -1 1 2 -1; me+?+me 1; me+?+more 0 0 0 1; me+?+morning 1 0 0 1; me+?+my 0 1
         0 -2; me+?+next 0 0 0 1; me+?+night 4 -1 0 4; me+?+no 0 1 0 -1; me+?+not 1 0 0 1; me+?+of
         -1 -1 -1 -1; me+?+on -2 0 1 -2; me+?+one 0 0 0 1; me+?+over 1; me+?+physio -1 -1 -2 -1;
         me+?+push 0 0 0 1; me+?+right 1 0 0 1; me+?+ring 1 0 0 1; me+?+sat 0 0 0 1; me+?+say -1 0 0
         -1; me+?+she 0 0 0 1; me+?+since 1 0 0 1; me+?+site 0 0 0 1; me+?+stab 1 0 0 1; me+?+tea 2
         2 -1 -1; me+?+temperature 0 0 0 1; me+?+that -1 0 1 -1; me+?+the 3 5 4; me+?+then 0 0 0 -1;
         me+?+this 1 0 0 1; me+?+three 0 1; me+?+time -1 -1 -2 -1; me+?+times 2 0 0 2; me+?+tips 0 0
         0 -1; me+?+to 1 2 0 -4; me+?+week -1 1 0 -2; me+?+which -1 0 0 -1; me+?+with -1 -1 -2 -1;
         me+?+write 0 0 0 1; me+?+writing 1 0 0 1; me+?+written 1 0 0 1; me+?+yesterday 0 1;
         me+?+you 0 1 0 -1; me+?+~to 1 0 0 1; me+a -2 0 4 -2; me+about 1 1 0 -1; me+across 1 0 0 1;
         me+after -1 1 2 -1; me+again 0 1 0 -1; me+alive -2 0 1 -1; me+an -1 0 0 -1; me+and 3 -1 -3
         2; me+as 2 0 0 2; me+asking 3 1 0 3; me+at -1 -1 -1; me+back -2 -1 -2 -2; me+before 0 1 0
         -1; me+bit 1 0 0 1; me+by 1 0 -1 4; me+chin 0 0 0 1; me+down 1 0 0 1; me+drowsy -1 0 1 -1;
         me+dry -2 -1 -1 -1; me+emojilaugh -1 0 1 -1; me+every -1 -1 -1 -1; me+feeling 0 0 0 -1;
         me+finished 0 0 0 1; me+for 4 2 0 2; me+four 1 0 0 1; me+from 1 1 1 1; me+go 1 0 0 1;
         me+hand 1 0 0 1; me+have 0 1 0 -2; me+he 0 0 0 1; me+her 1 -1 -2 2; me+hes 1 0 0 1; me+his
         1 0 0 1; me+if 3 3; me+im -1 0 0 1; me+in 2 2 1; me+insane -1; me+is -2 0 1 -1; me+it 1 0 0
         1; me+ive -2 0 0 -1; me+just -1 0 1 -1; me+last 2 -2 -2 1; me+like 0 1 2 -1; me+look 1 0 0
         1; me+mad -2 0 1 -1; me+mum 2 0 -1 2; me+my 1; me+no 1 1 0 -1; me+not 2 3 1 -3; me+now -4 1
         3 -3; me+off -1 0 -2 -3; me+on -2 -1; me+or -1 -1 -1; me+out -2 0 -1 1; me+over 0 0 0 1;
         me+right 0 0 0 1; me+she 1; me+since 0 1 0 -1; me+sleepy -2 0 1 -2; me+some 0 2 1; me+that
         -1 -1 -1 -1; me+the -1 -2 -2 1; me+this 1 0 0 1; me+three 2 1 1 3; me+through 1 0 -1 1;
         me+to 1 -2 -1; me+took 0 0 0 1; me+twice 3 0 0 2; me+up -1 2 1; me+used 1 0 0 1; me+want -1
         0 1; me+what 1; me+whats -1 -1 -1 -1; me+when 1 4 0 -2; me+where -1 -1 -2 -1; me+whether 2
         1 1 2; me+which -1 0 0 -1; me+who 1 0 0 1; me+without -1 -1 -1 -1; me+woke 1 0 0 1; me+yelp
         1 -1 0 2; me+yesterday -3 -1 1; meals+and 1 1 0 -1; mean+?+for 1 1 1 1; mean+?+not 1 0 0 1;
         mean+i -1 0 1 -1; mean+it 1 1 1 1; mean+its 1 1 1 1; mean+on -1 -2 -3 -1; mean+the 1;
         mean+time -1 1 2 -1; meant+?+be 1; meant+?+do -1; meant+the -2 0 1 -2; meant+to -3 0 1 -3;
         meat+?+at 0 0 0 1; meat+slicer 0 0 0 1; medical+in -1 0 0 -1; medical+room 0 0 0 1;
         medicine+?+can 2 1 1 2; medicine+and -1 0 0 -1; medicine+i 2 1 1 2; medicine+to 1 0 0 1;
         meds+and 0 1 0 -1; meds+ramipril -1 0 0 -1; meds+warfarin 1 0 0 1; meetings+?+a 1 1;
         melatonin+?+the 0 0 0 -1; melon+and 1 0 0 1; men+?+the 1 0 0 1; men+in 1 0 0 1;
         meningitis+?+is -1 0 0 -1; meningitis+and -1 1 3 -1; mental+state 1 0 0 1; mention+?+at 1 0
         0 1; mention+?+to -1 0 0 -1; mention+it 2 0 -1 2; message+you 0 0 0 -1; messed+my 1 0 0 1;
         metal+and 1 0 0 1; metastatic+prostate 0 0 0 1; metatarsophalangeal+joint 0 1 0 -1;
         meter+?+1 1 0 0 1; meter+?+lo 0 0 0 1; meter+?+says 1 0 0 1; meter+just 1 0 0 1; meter+only
         1 0 0 1; metformin+?+i -1 1 0 -2; metformin+and -1 1 -1 -1; metformin+do 0 1 0 -1;
         methotrexate+1x 1 0 0 1; methotrexate+?+day 3 1 1 4; methotrexate+?+mg 1 0 0 1;
         methotrexate+every 4 0 0 4; methotrexate+for 0 0 0 1; methotrexate+is 1 0 0 2; mg+?+and -4;
         mg+?+day 4 1 1 4; mg+a 4 1 1 3; mg+dl -4; mg+for 1 0 0 1; mid+?+and 1 1; mid+?+at 0 0 0 1;
         mid+?+not 1 0 0 1; mid+cycle 0 1 0 -1; mid+sentence 2 0 0 2; middle+?+ive 0 0 0 1;
         middle+?+on 0 0 0 -1; middle+?+the 0 0 0 1; middle+and 0 1 0 -1; middle+joint -1 0 0 -1;
         middle+of 1 -1 -1 3; middle+seat 0 1 0 -1; midge+in 0 0 0 -1; midnight+where 1 0 0 1;
         midwife+?+gp 0 2 1; midwife+?+is 0 2 1; midwife+?+isnt 0 1; midwife+?+me -1 0 1;
         midwife+appointment 0 1; midwife+had -1 0 1 -1; midwife+isnt 1 0 0 1; midwife+know -1 -1 -1
         -1; midwife+line 0 2 1; midwife+not 0 0 0 1; might+?+on 0 -1 0 2; might+?+that 0 0 0 1;
         might+have 1; might+need 0 1; migraine+?+is -1 -2 -3 -1; migraine+?+the -1;
         migraines+?+this 2 1 1 2; migraines+and 1 0 0 1; migraines+but 1 0 0 2; mil+king 1 0 0 1;
         mild+?+after -1 1 2 -1; mild+?+and -1 -3 -3 -1; mild+?+of -1 1 2 -1; mild+?+on -1 -2 -3 -1;
         mild+?+pain 0 1 0 -1; mild+?+rash -1 -1 -1; mild+?+throat -1 -2; mild+and -1 1 2 -1;
         mild+cough 0 -2 -1; mild+headache -1 1 2 -1; mild+painful -1 -2; mild+sunburn -1 0 1 -1;
         mild+swelling -1 -1 -1 -1; mild+temperature -1 0 0 -1; mildly+painful -1 0 1; miles+?+week
         -1 0 0 -1; miles+a -1 0 0 -1; milk+?+a -1 -1 -1; milk+?+feeds -1 0 1 -1; milk+?+hot 0 0 0
         1; milk+?+it 0 1 2 -1; milk+after -1 0 1 -1; milk+and -1 0 1; mill+lane -1 -1 -1 -1;
         min+?+now -2 0 1 -1; min+?+still 1 0 0 1; min+ago 2 0 0 2; min+and 2 0 0 2; min+later 1 0 0
         1; mind+?+i 1 1; mind+if 1 1; mind+racing -1 -1 -1 -1; mine+?+a -1 -1 -1 -1; mine+?+in -1 0
         0 -1; mine+been -1 0 0 -1; mine+is 1 0 0 1; mini+stroke 1 0 0 1; mini+tablet 0 0 1 -1;
         minibus+door -1 0 0 -1; minor+cut -1 -1 1; minor+injuries 0 1 0 -1; mins+?+and -3 0 1 -3;
         mins+?+breakfast 1 0 0 1; mins+?+morning 1 0 0 1; mins+?+night 1 -1 0 2; mins+ago 2 0 0 1;
         mins+and 1 0 0 1; mins+at 1 1 1 1; mins+last 1 -1 0 2; mins+later 0 0 0 -1; mins+then -1 0
         1 -1; mins+this 1 0 0 1; minute+?+i -2 -1 -1 -1; minute+?+the 1 0 0 1; minute+?+up 1 0 0 1;
         minute+before 1 0 0 1; minute+he 0 0 0 1; minute+i 1 0 0 1; minute+now 1 0 0 1; minute+shes
         1 0 0 1; minute+this 1 0 0 1; minutes+?+a 1 0 0 1; minutes+?+and 1 0 0 1; minutes+?+as 1 0
         0 1; minutes+?+came 1; minutes+?+cant 1 0 0 1; minutes+?+firm 1; minutes+?+for -1;
         minutes+?+it 1 1 0 1; minutes+?+its -1 0 0 -1; minutes+?+lunch -1 1 0 -1; minutes+?+me 1 0
         0 1; minutes+?+morning 1 0 0 1; minutes+?+not -1 1 2 -1; minutes+?+pinching -1 0 1 -1;
         minutes+?+pressing -1; minutes+?+still 1 0 0 1; minutes+?+that 0 0 1 -1; minutes+?+then 0 1
         2 1; minutes+?+two 0 0 0 1; minutes+?+yesterday -1 0 0 -1; minutes+?+~fever -1 0 0 -1;
         minutes+after 2 0 0 2; minutes+ago 3 1 0 3; minutes+and -2 1 3 -1; minutes+at 1 0 0 1;
         minutes+by -1 0 0 -1; minutes+first 1; minutes+from 0 0 0 1; minutes+my -1 0 0 -1;
         minutes+no -1 0 0 -1; minutes+now 1 1 1 1; minutes+of -1 -1 1; minutes+on 1 0 0 1;
         minutes+or 1 0 0 1; minutes+pinching 0 0 1 -1; minutes+pressing -1 1 0 -1; minutes+right 1
         0 0 1; minutes+since -2 1 0 -2; minutes+then -1 0 0 -1; minutes+this 1 0 0 1; minutes+to -1
         0 0 -1; minutes+when -1 0 0 -1; minutes+with 0 0 0 1; miss+?+a -1 -1 -1 -1; miss+a -1 -1 -1
         -1; missed+?+and -1 1 0 -1; missed+?+call -1 1 2 -1; missed+?+last 1 0 0 1;
         missed+?+tuesday 1 0 0 1; missed+?+wed 1 0 0 1; missed+dialysis 1 0 0 1; missed+my -1 1 3
         -1; missed+period 2 -1 0 2; missed+the 1 0 0 1; missed+three -1 3 0 -1; missed+two 1 0 0 1;
         missing+?+the 2 0 -1 2; missing+and 2 0 0 1; missing+i 1 0 0 1; missing+the -1 0 0 -1;
         mistake+and 1; mixed+up 1 0 0 1; mixed+with 0 0 0 1; ml+?+midnight 1 0 0 1; ml+since 1 0 0
         1; mmol+l 1 1 1 2; moaning+?+the -1 1 0 -1; moaning+about -1 1 0 -1; moaning+on 0 0 0 -1;
         mole+?+my -2 -3 -5 -2; mole+on -2 -3 -5 -2; monday+?+hes 0 1 0 -2; monday+?+i 1 1 2;
         monday+?+im 1; monday+?+its 1 0 0 1; monday+?+ive -1 0 0 -1; monday+?+morning 1 0 0 1;
         monday+?+so 0 1; monday+?+the 0 1; monday+?+this 1 0 0 1; monday+?+we 0 0 0 1;
         monday+?+wednesday 1 0 0 1; monday+and 0 2 0 -4; monday+but 1 0 0 1; monday+i 3 0 0 2;
         monday+im -1 1 0 -1; monday+in 0 0 0 -1; monday+is 1 1 -1 -1; monday+my 1 0 0 2;
         monday+night 1 0 0 1; monday+now 1 0 0 1; monday+so -1 0 1 -1; monday+the 0 0 0 1;
         monday+this 1 0 0 1; money+?+hits 0 0 0 -1; money+and 1 2 1 -1; money+or 0 1 0 -2;
         monitor+?+8x 1 0 0 1; monitor+on 1 0 0 1; monitor+says 1 0 0 1; monkey+?+my -1 1 0 -1;
         monkey+bars 0 1 0 -1; monoxide+?+and -1 0 0 -1; monoxide+?+be -1; monoxide+?+is 1 0 0 1;
         monoxide+?+sounds 3 0 -1 2; monoxide+alarm 3 2 3 3; monoxide+alarms -1 -1 -1 -1;
         monoxide+detector 1 0 0 1; monoxide+family -1 0 1 -1; month+?+a -1 0 1 -2; month+?+and 0 0
         0 -1; month+?+been 0 0 0 -1; month+?+boy 0 1 0 -1; month+?+checked 0 0 1 -1; month+?+fell
         1; month+?+has -1 -1 -1 -1; month+?+hasnt 0 0 0 2; month+?+have 1 0 0 1; month+?+healed -1;
         month+?+i -1 -1 -2 -1; month+?+is 1 0 -1 2; month+?+isnt -1 0 0 -1; month+?+no 0 -1 0 2;
         month+?+not 1 0 0 2; month+?+of 0 0 0 1; month+?+rolled 1 0 0 1; month+?+she 2;
         month+?+shes -2; month+?+the -1 -1 -2 -1; month+all -1; month+and 1 -2 -2 2; month+but -1 1
         2 -1; month+changing -2; month+do -1 1 2 -1; month+for -1 -1 -2 -1; month+old 4 1 -1 3;
         month+she 1 1 -1; month+the -1 -1 -1; month+today 1 0 0 1; month+up -1 -1 -1 -1; month+with
         -1 -1 -1 -1; months+?+a 3 0 1 4; months+?+age -1 1 2 -1; months+?+and -2; months+?+been -1
         -1 -1; months+?+chest 1; months+?+from 1 0 0 1; months+?+had -1 -1 -1 -1; months+?+i -2 -1
         -1 -2; months+?+im -1 1; months+?+it -1 -1 -2 -1; months+?+like 1; months+?+my 0 0 0 1;
         months+?+no -1 -1 -1 -1; months+?+not 1 0 0 2; months+?+pregnancy 2 0 0 2; months+?+tablets
         -2 -1 -1 -2; months+?+vomiting 1 0 0 1; months+?+we -1; months+?+with 2 0 0 1; months+ago
         -2 -1 -1 -2; months+and -2 0 0 -1; months+gone 1 0 0 1; months+has 1 1 2 2; months+im -1;
         months+is 1 0 0 1; months+ive -1 -1 -2 -1; months+moves 0 0 0 -1; months+no 1; months+now
         -1 -1 -2 -2; months+of -1 -1 -2 -1; months+old 1 1 2 2; months+pregnant -1 1 0 -1;
         months+shes 1 0 0 2; months+when -1 0 1 -1; months+with 3 1 1 3; mood+?+been -1 0 0 -1;
         moods+?+but -1 0 0 -1; moods+been -1; more+?+1x 1 1 1 1; more+?+2 -2 -1 -1 -2; more+?+2x 0
         -1 0 2; more+?+3 -1 0 0 -1; more+?+an -1 0 0 -1; more+?+and 1 0 0 1; more+?+five 1;
         more+?+have 0 1 2 1; more+?+he -1 -1 -1 -1; more+?+i -1 1 0 -4; more+?+it 1 0 0 1;
         more+?+ive 0 0 0 1; more+?+just 4 2 0 1; more+?+more 1 0 0 1; more+?+my 0 -1 0 1;
         more+?+not 0 0 0 1; more+?+of -3 -1 -1 -3; more+?+on -1 0 -1 -2; more+?+once 3 1 1 2;
         more+?+one 0 -2 -1; more+?+over -1; more+?+since 0 0 0 1; more+?+than 2 3 2 2; more+?+the 1
         1 -1 1; more+?+to -2 -1 -1 -1; more+?+two -1 0 0 -1; more+?+usual -1; more+and 1 0 1 -1;
         more+breathless -1 1 0 -1; more+but 2 1 0 -1; more+can -1; more+confused 1 0 0 1;
         more+fibre -1 1 3 -1; more+for -1 0 1 -1; more+forgetful -1 0 0 -1; more+i 1 1 1 1; more+im
         2 3 0 -1; more+in 1 0 0 1; more+it 1 0 0 1; more+ive 2 0 0 2; more+like 0 0 0 1;
         more+likely -1 -1 -1 -1; more+no 1 0 0 1; more+of -1 -1 -1 -1; more+often 1 0 -1 1; more+on
         -1 -1 -1 -3; more+out -1 -1 -1 -1; more+painful -1 1; more+paracetamol 1 0 0 1; more+than 2
         -1 -1 5; more+water -1 0 0 -1; morning+3x 2 1 0 -1; morning+?+1xx 0 0 0 1; morning+?+37 -1
         0 0 -1; morning+?+a -2 0 2 -2; morning+?+and 2; morning+?+any 1 0 -1; morning+?+breathe 1 0
         0 1; morning+?+cant 0 -1 0 2; morning+?+deep 0 0 0 1; morning+?+dont 1 0 0 1; morning+?+for
         -1 0 1 -1; morning+?+had 3 1 1 3; morning+?+i 0 0 0 1; morning+?+im 1 0 0 1; morning+?+is 0
         -1 -1 -2; morning+?+it -2 0 1 -1; morning+?+its 1 0 0 2; morning+?+left 1 0 0 1;
         morning+?+my -1 -1 2 -1; morning+?+now 0 -1 1; morning+?+of 0 0 0 -1; morning+?+painful -1
         0 1 -2; morning+?+said 1 0 0 1; morning+?+says 1 0 0 1; morning+?+she -2 0 0 -1;
         morning+?+tablet 1 5 1 -1; morning+?+the 1 1 2; morning+?+times 0 0 0 -1; morning+?+two 0
         -1 -1 -1; morning+?+up -1 0 1 -1; morning+?+warning 1 0 0 1; morning+?+week -1 -1 -2 -1;
         morning+?+weeks -1 0 -2 -2; morning+?+when 0 0 0 1; morning+?+with -1 1 0 -1;
         morning+?+~fits -1 0 0 -1; morning+?+~headache -1 -1 1; morning+?+~pain 3 2 0 1; morning+a
         3 1 1 2; morning+after 0 6 4 -2; morning+and 1 -1 -1 3; morning+belly -1 1 0 -2;
         morning+but -1 0 1 -1; morning+can 1; morning+fine -1; morning+for -1 -1; morning+has 0 0 1
         -1; morning+her 1; morning+i 1 1 -1; morning+im 2; morning+it -2 0 1 -2; morning+its 3 1 0
         3; morning+ive 1; morning+my 2 1 1 2; morning+never 2 1 1 2; morning+no 3 3 3 -1;
         morning+not -1; morning+on 2; morning+only -1 1 0 -1; morning+pinched -1 0 1 -1;
         morning+playing -1 1 0 -1; morning+she 1 0 0 1; morning+shes 0 1 0 -1; morning+since 1 0 0
         1; morning+so 1 0 0 1; morning+the 4 1 0 4; morning+theres -1 0 0 -1; morning+two -1 1 0
         -1; morning+vision -1; morning+was -1 0 0 1; morning+without 1; mornings+?+a 2 1;
         mornings+?+my 0 -1 -1 -1; mornings+and -1 0 0 -1; mornings+i 2 2 0 -1; mornings+im 3 2 -1
         -1; mornings+since 0 1; morphine+patch 0 0 0 1; morphine+patches -1 0 0 -1; mosquito+?+all
         -2 0 1 -2; mosquito+?+me -3 0 1 -2; mosquito+?+on -1 -1 1 -1; mosquito+bite -3 0 1 -2;
         mosquito+bites -2 1 3 -3; most+?+after -1 -1 -2; most+?+and -1 0 0 -1; most+?+go -1 -1 -1
         -1; most+?+head 1 0 0 1; most+?+headache 1 0 0 2; most+?+i 1 1 0 -1; most+?+pain 1 0 0 1;
         most+?+stop -2 0 1 -2; most+?+the -1; most+afternoon -1 -1 -2 -1; most+babies -1 1 2 -1;
         most+back -2 0 1 -1; most+days 1 -1 -2 -1; most+evenings -2 -1 -1 -2; most+headaches -2 -1
         -1 -1; most+intense 1 0 0 1; most+mornings -2 -2 -3 -2; most+nights -1 -1 -3 -3;
         most+nosebleeds -2 0 1 -2; most+of 0 0 0 1; most+people -1 -2 -2; most+terrible 1 0 0 2;
         mostly+?+and -1 0 0 -1; mostly+thumb -1 0 0 -1; mostly+when 0 -1 -1 -1; mother+?+her 1 0 -1
         1; mother+?+in -1 -1 -1 -1; mother+?+law 0 0 3; mother+?+the 0 0 0 -1; mother+and 0 -1 -2
         -1; mother+had -1; mother+has 0 0 0 -1; mother+have 0 0 0 -1; mother+in -1 0 3 1; mother+is
         1 0 0 1; mother+on 0 0 0 1; mother+she 1 0 0 2; motions+?+gone 1 0 0 1; motions+have 1 0 0
         1; motorbike+at 1; motorbike+crash 1 0 0 1; mottled+?+and 0 0 0 1; mottled+and 0 0 0 1;
         mottled+on 1 0 0 1; mottled+skin 1 -1 -2 2; mouth+?+a 1 0 0 -1; mouth+?+about 0 0 0 1;
         mouth+?+all 1 0 0 2; mouth+?+and 1 2 1 -1; mouth+?+drooling 0 0 0 1; mouth+?+fine 0 1;
         mouth+?+for -1 -1 1 -1; mouth+?+going 0 0 0 1; mouth+?+hes 0 0 0 1; mouth+?+i 1 0 0 1;
         mouth+?+its 1; mouth+?+no 1 1 0 -1; mouth+?+of 1 0 0 1; mouth+?+on -2 0 1 -1; mouth+?+pizza
         -1; mouth+?+sandpaper 1 0 0 1; mouth+?+slid 1 0 0 1; mouth+?+swallow -1 1 0 -1;
         mouth+?+that -1 0 0 -1; mouth+?+the -1 0 1 -1; mouth+?+wide 0 1; mouth+a 1 0 0 1; mouth+and
         0 0 0 -1; mouth+breathe -1 1 -1 -1; mouth+do 1 0 0 1; mouth+fine 0 2 -1 -1; mouth+full 1 0
         0 1; mouth+go 0 0 0 1; mouth+guard 0 -1 -1 -1; mouth+has 1 -1 0 2; mouth+i 0 0 0 1;
         mouth+im 0 0 0 1; mouth+is 3 2 0 -1; mouth+like 4 1 -1 1; mouth+no 1 0 0 1; mouth+not 1;
         mouth+on -2 0 1 -1; mouth+opens 0 2 -1; mouth+or 1 0 0 1; mouth+this 0 0 0 -1; mouth+ulcer
         -4 0 4 -4; mouth+ulcers -7 1 3 -4; mouth+with 1; mouthful+of 1 0 0 1; mouths+?+cotton 1 1
         -1 -2; mouths+?+of 1 0 0 1; mouths+full 1 0 0 1; mouths+like 1 2 -1 -3; move+?+a 1 -1 0 2;
         move+?+and -2 0 1 -2; move+?+feel -1; move+?+is 0 1 0 1; move+?+or 0 -2 -1; move+?+this 1 1
         0 -1; move+?+toes 0 0 0 1; move+about 0 0 1 -2; move+and -1; move+her 1 0 0 1; move+his 1;
         move+it 1 -1 1 1; move+much 0 0 0 -2; move+my 1 -1 -1 2; move+since 2 2 1 -1; move+the 0 0
         0 1; move+them 1 0 0 1; move+with 1 -1 0 2; moved+?+i 2 -1 0 3; moved+?+last 0 0 0 -1;
         moved+?+the 0 -1 -2 1; moved+?+to 1; moved+?+towards 1 0 0 1; moved+a 1 1 1; moved+down 2;
         moved+from 0 1 -1 -2; moved+house -1; moved+in 0 0 0 1; moved+it 0 1; moved+low 1 1 0 -1;
         moved+to -1 -4 -4; movement+for 0 0 0 1; movements+?+2x 1 1 0 -1; movements+?+at 0 1 0 -1;
         movements+?+slowed 1 1 0 -1; movements+after 1 1 0 -1; movements+have 2 1 0 -1;
         moves+?+gone -1 0 1 -1; moves+?+the 1 2 0 -3; moves+about -1 -1 -1 -1; moves+and 0 1;
         moves+around -1 0 0 -1; moves+fine 0 1; moves+freely 0 0 2; moves+to 1 2 0 -4; moving+?+at
         -1 -2 -1; moving+?+more 0 1 0 -3; moving+?+much 0 1 0 -1; moving+?+my 1 0 0 1; moving+?+no
         -1 -2 -1; moving+?+than 3 3 1 -2; moving+?+the 0 0 0 1; moving+across 1 0 0 1; moving+and
         -2 -1 -2 -1; moving+any 0 1 0 -3; moving+as 0 1 0 -1; moving+from -1 -1 -1; moving+it -1 0
         1; moving+less 3 3 1 -3; moving+loads -1 -2 -1; moving+lots -1 -2 -1; moving+the 1 1 2 1;
         moving+to 0 -1 0 1; mrs+?+has 0 -1 -1 -1; mrs+?+next 0 1 0 -1; much+?+and 2 1 2 1; much+?+i
         0 1 0 -1; much+?+im 1 0 0 2; much+?+in 2; much+?+is -1 -1 -1 -1; much+?+it 0 0 -2 -1;
         much+?+last -1 0 0 -3; much+?+my 1 0 0 2; much+?+night -2; much+?+now -2 -1 -1 -2;
         much+?+responsive 1 0 0 2; much+?+since 0 -1 -2 -1; much+?+than 0 0 1 -1; much+?+the -1 -1
         -1 -1; much+?+time -1 0 1 -1; much+and -2 0 0 -1; much+as 4 1 0 -1; much+at 0 0 1 -1;
         much+better -3 0 1 -2; much+coffee -2 -1 -1 -2; much+did 1 1 0 -1; much+i 2 0 0 2;
         much+last -2; much+less 1 0 0 1; much+more 1; much+of 1 0 0 1; much+paracetamol 1 1 1 2;
         much+quieter 0 1 0 -2; much+screen -1 0 1 -1; much+should -1; much+since -1 -1 -1 -2;
         much+today 1 1 0 -1; much+worse 2 1 1 2; muck+?+a 0 1 0 -1; muffled+?+and 1 0 0 1;
         muffled+voice 1 0 0 1; multi+storey 1 0 0 1; multi+vitamin -1 1 2 -1; mum+?+7x -1 -1 -1 -1;
         mum+?+8x -1; mum+?+a -1 0 0 -1; mum+?+about -1 0 1 -1; mum+?+and 1 0 0 1; mum+?+at 1;
         mum+?+away -1 -1 -1; mum+?+be -1; mum+?+been -1 -1 -1 -1; mum+?+fine 1; mum+?+he 0 1 0 -2;
         mum+?+her -1; mum+?+its 1 -1 0 1; mum+?+me 1 0 0 1; mum+?+on 1 0 0 1; mum+?+pre -1 -1 -1
         -1; mum+?+the 1 0 -1 1; mum+?+two -1 0 0 -1; mum+and 0 0 -2 -2; mum+at -1 -1 -1 -1;
         mum+been 1 0 0 1; mum+cant 0 0 0 1; mum+had -2 -2 -3 -2; mum+has -2 -3 -3; mum+here -1;
         mum+hes 0 0 0 1; mum+in 0 0 0 1; mum+is -1 0 -2 -1; mum+passed -1 -1 -1 -1; mum+says 0 1 2
         -1; mum+so 1 0 0 1; mum+turned -1 0 0 -1; mum+was 1; mum+with 1 0 0 1; mumbles+and 0 0 0 1;
         mumbling+and 0 0 0 1; mums+8x 0 1 0 -1; mums+?+had 0 1 0 -1; mums+?+has 0 0 0 -1; mums+?+is
         2 0 0 2; mums+?+pressure -1 -1 -1 -1; mums+?+tablets 2 1 1 3; mums+?+the 0 0 0 -1;
         mums+?+to -1 -1 -1 -1; mums+blood -1 -1 -1 -1; mums+boyfriend 1 -1 0 2; mums+carer -1 0 0
         -1; mums+hearing -1; mums+methotrexate 1 0 0 2; mums+new 0 0 0 1; mums+sleeping 1 0 0 1;
         mums+water 1 0 0 1; murder+?+curry -1 -1 -2; murder+?+ive 1 0 0 1; murder+a -1 0 1 -1;
         murdered+?+i -1 0 1 -1; murdered+me -1 1 2 -1; murmur+?+they -1 0 0 -1; muscle+?+its -1 0 0
         -1; muscle+and -1 0 0 -1; muscle+at -1 -1 -2 -1; muscle+from -1 0 1 -1; muscle+in 0 0 3;
         muscle+pain 1 0 0 1; muscles+?+and 1; muscles+are 0 0 0 1; muscles+rigid 1;
         muscles+twitching 2 0 0 2; mush+for 1 0 0 1; mushrooms+?+picked 0 0 0 1; music+and -1 -1 -1
         -1; music+is -1 0 0 -1; music+on 2 0 0 1; must+?+declare -1 -1 -1 -1; must+?+go 1 0 0 1;
         must+be 0 1 1 1; must+have 1; must+i 1 -1 -1 -1; must+not -1 -1 -1 -1; must+push 2 0 0 2;
         must+put 0 0 0 1; must+sit 1 0 0 1; must+wait -2 0 1 -2; mustnt+be 2 1 1 2; my+1 1 -1 0 2;
         my+1x -1 -3 -4; my+2 1 2 1; my+3 0 1 0 -1; my+4 1 0 1; my+5 0 0 0 1; my+6 -2; my+7 0 1 0
         -1; my+8 1 1 1 1; my+9 3 0 0 2; my+?+1 0 0 0 -1; my+?+1x 2 1 0 3; my+?+2 2 0 -1 2; my+?+2x
         1 -1 0 2; my+?+4 1 0 -1 1; my+?+40 -2 0 0 -1; my+?+4x 0 0 0 -1; my+?+6 1 0 0 1; my+?+6x 1 0
         0 1; my+?+7 0 2 0 -3; my+?+7x -1 -1 -1 -1; my+?+8x 1 0 0 1; my+?+9 1 1 1; my+?+a 0 2 5 -1;
         my+?+about 1 0 0 1; my+?+ache -3 0 1 -3; my+?+aches -3 1 4 -3; my+?+aching 2 0 0 2;
         my+?+acting 1 0 0 1; my+?+after -2 1 2; my+?+again 2 1 -1; my+?+aid -2 -1 -1 -2; my+?+all
         -4 1 5 -3; my+?+also 2 1; my+?+always 1 -1 -2 -1; my+?+an -3 1 0 -2; my+?+and 8 4 2 6;
         my+?+angina 1 0 0 1; my+?+antidepressants 2; my+?+any -1; my+?+are 0 -2 2; my+?+arent -2;
         my+?+arm 0 0 2 1; my+?+arms 1 0 0 1; my+?+asthma 2 1 1 2; my+?+at -2 1 1 -3; my+?+ate 3 1 0
         4; my+?+auto 1 0 0 1; my+?+b 1 -1 -2 -1; my+?+baby -1 -3 -3; my+?+babys 1; my+?+back -1 -2
         -1 -1; my+?+bag 1 0 0 1; my+?+ball 1; my+?+barbs -1 1 0 -1; my+?+battery -1 0 1 -1; my+?+be
         0 -1 -2 -1; my+?+beat 1 1 2 -1; my+?+beats -2; my+?+because 1 0 0 1; my+?+become 1 0 0 1;
         my+?+before -1 -1 -1 -1; my+?+being 0 0 0 1; my+?+big -1 0 0 -1; my+?+bit -1 0 2 -2;
         my+?+blades 3 1 1 3; my+?+blew 0 0 0 1; my+?+blood 1 -2 -1 1; my+?+body 1 0 0 1; my+?+both
         -1 0 1; my+?+box -2 1 3 -1; my+?+boxing -1 0 0 -1; my+?+boy 1 0 0 1; my+?+break 1 0 0 1;
         my+?+breaks -1 1 2 -1; my+?+breast -1; my+?+breathe 2 0 0 2; my+?+broke 2 -1 0 3;
         my+?+brother 1 0 0 1; my+?+bumped -1; my+?+burning 2 0 0 -1; my+?+burns -1 -1 -1 -1;
         my+?+burst 1 -1 -2 1; my+?+but 3 0 -1 2; my+?+buttock 0 1 0 -1; my+?+button 1 0 0 -1;
         my+?+by 0 -1 -2 1; my+?+calf 3 1 0 -2; my+?+calls 2 0 -1 2; my+?+came 2 -2 -2 1; my+?+can 1
         0 0 1; my+?+cant 1 2 0 -3; my+?+card 2 2 1; my+?+catches -1 -1 -1 -1; my+?+catheter 0 0 0
         1; my+?+cause -1; my+?+cell 0 0 0 1; my+?+cells 0 0 0 1; my+?+cert -1 1 2; my+?+changed 0 0
         0 -1; my+?+chatter 0 0 0 1; my+?+checked -1 -1 -1 -1; my+?+cheek 0 1; my+?+chemo 2 0 0 2;
         my+?+chewed 1 0 0 1; my+?+choked 1 2 3 1; my+?+chopping -1; my+?+class -3 1 3 -4;
         my+?+clean 1 0 0 1; my+?+clinic 1 0 0 1; my+?+clip 2 1 1 2; my+?+club -1 0 0 -1;
         my+?+collapsed -3; my+?+come -3 -1 -1 -1; my+?+comes 1 0 0 1; my+?+contact 0 -1 -1 -1;
         my+?+could 1; my+?+counted -1 0 0 -1; my+?+course -1 0 0 -1; my+?+cousin 1; my+?+cuff 1 0 0
         2; my+?+cut 0 0 1 -1; my+?+daughter -1 1 0 -1; my+?+dead 1 0 0 1; my+?+defibrillator 3 1 1
         2; my+?+diabetic 2 0 0 1; my+?+did -1; my+?+died 1 -1 -2; my+?+does 1 0 0 1; my+?+doesnt 1
         -1 -2 1; my+?+dog 0 1; my+?+doing -1 0 1 -1; my+?+done 1 1 1 1; my+?+dont -3 -1 -1 -2;
         my+?+down 1 -1 0 2; my+?+drank 1 0 -1 1; my+?+drinks 1 0 0 2; my+?+dry 0 -1 -2 -1; my+?+ear
         -1 1 0 -1; my+?+eczema 0 1; my+?+eleven 0 1; my+?+end 1; my+?+even 0 0 0 1; my+?+ever -1 1
         3 -1; my+?+every 1 0 0 1; my+?+everything 1 0 0 1; my+?+exploded 1 0 0 1; my+?+eye 4 0 -2
         3; my+?+eyelid 0 -1; my+?+face 1 0 0 1; my+?+failure 0 0 0 -1; my+?+father 1 1 1 1;
         my+?+feel 0 -2 -1; my+?+feels 1 -1 0 1; my+?+fell -2 0 0 1; my+?+fever -1 -1 -1 -1;
         my+?+fine 0 1 -1 -1; my+?+first 2 1 1 2; my+?+flow 1 0 0 1; my+?+foot -1 -1 -1 -1; my+?+for
         1 2 0 2; my+?+forearms 0 0 0 1; my+?+form 2 0 0 2; my+?+forward -1; my+?+four 0 1 -1 -1;
         my+?+friend 1 0 0 1; my+?+from -3 3 4 -2; my+?+full 1 0 0 1; my+?+gave 2 1 1 2; my+?+gets
         -2 1 1 -3; my+?+getting 0 1 1 1; my+?+girl 2 0 0 1; my+?+give -1 0 0 -1; my+?+glasses -1 -1
         -1; my+?+go -3 -1 0 -2; my+?+goes -1 -1 -1 -1; my+?+gone 2 0 2 3; my+?+got -3 1 0 -2;
         my+?+gp -1 -1 -1 -1; my+?+grabbed 2 0 -1 3; my+?+grandma 0 1 0 -2; my+?+grazed -1 1 3 -1;
         my+?+group 0 0 0 1; my+?+had -3 -6 -7; my+?+hair -1 -1 -2 -1; my+?+hand 3 0 -2 4; my+?+has
         2 -1 1 2; my+?+hasnt -1 0 0 -1; my+?+have 0 -3 -4 1; my+?+havent 0 -1 -1 1; my+?+having 1 0
         0 2; my+?+he 2 1 -1; my+?+head -2 0 1 -1; my+?+hearing -1 0 0 -1; my+?+heart 2 0 -1 2;
         my+?+hes 1; my+?+his -1 -1 -1 -1; my+?+hit 0 1 0 -3; my+?+hits 0 1 0 -3; my+?+holding 1 0 0
         1; my+?+homework -1 0 0 -1; my+?+hurts 0 -1 1 1; my+?+husband 0 -2 -2 1; my+?+i 3 -1 0 3;
         my+?+ibuprofen -1 0 1 -1; my+?+id 0 0 0 1; my+?+if -1 0 1 -1; my+?+im 0 -1 -2 1; my+?+in -3
         -3 -2 -2; my+?+infection -2 0 -1 -2; my+?+inhaler 1 1 1 2; my+?+injection 0 0 0 1;
         my+?+injury -2 -1 -1 -2; my+?+insulin 1 0 -1 1; my+?+insurance -1 0 0 -1; my+?+into 0 -1 -1
         -1; my+?+is 2 1 1 2; my+?+isnt 3; my+?+it -1 -1 -2 -1; my+?+itch -4 -2 -2 -4; my+?+its 0 1
         1 1; my+?+jab -2 -1 1 -1; my+?+jaw 1 0 0 1; my+?+just 3 -2 -3 5; my+?+keep 1 1 2 1;
         my+?+keeps 0 4 3 -3; my+?+ketone 2 1 1 2; my+?+kicked 1 0 0 1; my+?+knee 0 -2 -1; my+?+know
         -2 0 1 -2; my+?+last 4 2 0 3; my+?+lasted 1 0 0 1; my+?+lasts -1 1 2; my+?+left 2 0 0 1;
         my+?+leg 1 0 0 1; my+?+letter -1; my+?+levels -1 0 1; my+?+like 1 -1 0 2; my+?+likes 1 0 0
         1; my+?+line 0 0 -1 1; my+?+lives 0 0 0 -1; my+?+look 0 0 0 1; my+?+looked -1 -1 -2 -1;
         my+?+looks 1 1 -1 1; my+?+lost -2 0 0 1; my+?+mate -1; my+?+may -1 -1 -2 -1; my+?+means -2
         0 0 -2; my+?+medicine 1; my+?+medicines 2 0 0 2; my+?+methotrexate 2 0 0 2; my+?+monoxide 2
         1 1 1; my+?+month 1 0 -1 1; my+?+mother 0 -1 0 1; my+?+mouth 1; my+?+move 1; my+?+movements
         1 2 0 -3; my+?+moving 0 2 0 -5; my+?+music -2 0 1 -2; my+?+my -2 -1 -1 -2; my+?+nail 0 2
         -1; my+?+name 0 0 0 1; my+?+need -1 -1 -1 -1; my+?+needs -2 -2 -3 -2; my+?+new 0 2 1;
         my+?+next -1 0 1; my+?+nine -1 0 0 -1; my+?+no 1 -2 -2 1; my+?+nose -2 0 1 -2; my+?+not 2 0
         0 1; my+?+note -1 -1 -1 -1; my+?+nothing 1 0 0 1; my+?+now 2 0 0 2; my+?+nut 0 0 0 1;
         my+?+of -8 -4 -2 -7; my+?+off -1 0 2; my+?+on 0 4 2; my+?+one -1 0 0 -1; my+?+ones 1;
         my+?+only 2 0 0 2; my+?+open 2 1 0 3; my+?+operation 0 1 -1 -1; my+?+or 3 1 0 4; my+?+out 0
         0 2 1; my+?+over 2 1 1 1; my+?+oxygen 1 0 0 1; my+?+pack -1 1 0 -1; my+?+pad 1 0 0 1;
         my+?+painful -1; my+?+partner -1 0 0 -1; my+?+parts 2 0 0 2; my+?+passage 1 0 0 1;
         my+?+passed -1; my+?+past -1 -1 -1 -1; my+?+pattern 0 0 0 -1; my+?+period 0 0 0 1;
         my+?+photo -1; my+?+photos -3 -1 -1 -2; my+?+pierced -1 0 1 -1; my+?+pink -2 -1 2 -1;
         my+?+playing 0 1; my+?+plays -1 -1 -1 -1; my+?+poo -1; my+?+pounding 1 0 0 1;
         my+?+prescription -2 -1 -1 -3; my+?+pressure -2 -1 -4 -3; my+?+proper -1 0 0 -1;
         my+?+pulled 1; my+?+pump -1 0 0 -1; my+?+pumps 1 0 0 1; my+?+put 0 1 0 -3; my+?+r 1 0 0 1;
         my+?+ran 1 0 0 1; my+?+rang 1 0 0 1; my+?+reading 0 0 0 -1; my+?+really 2 2 3 2; my+?+red
         -2 0 0 -1; my+?+result -1 -1 -1 -1; my+?+results -1 -1 -1 -1; my+?+review -1 -1 -1 -1;
         my+?+rib -2 1 2 -2; my+?+right 3 0 -1 3; my+?+ring 1 0 0 1; my+?+rinsed 1 0 0 1; my+?+round
         -2 1 0 -2; my+?+said -2 -1 -1 -2; my+?+saliva 1 0 0 2; my+?+same -1 0 0 -1; my+?+sat 2 0 -1
         2; my+?+say 0 -1 0 1; my+?+says 0 2 4 -2; my+?+scan -1 -1 -1 -1; my+?+scared -2 0 1 -1;
         my+?+school 0 -1 -2 -1; my+?+screen 0 0 0 1; my+?+script 0 0 0 -1; my+?+seat 1 0 0 1;
         my+?+section 1 2 1 1; my+?+see 3 1 1 4; my+?+she 1; my+?+shes 0 1 0 -1; my+?+shift 1;
         my+?+shoulder 0 0 0 -1; my+?+shouting -1 1 2; my+?+shut 0 0 0 -1; my+?+since 1 3 -1 1;
         my+?+sister 2 1 1 2; my+?+site 1 0 0 1; my+?+skins 1; my+?+skips -1 -1 -1 -1; my+?+slot -1
         1 2 -1; my+?+small -2 2 2 -1; my+?+smells -2 1 0 -2; my+?+smile -1 1 2 -1; my+?+snores -4
         -1 -1 -1; my+?+so 2 0 -1 2; my+?+son 2 0 0 1; my+?+sounds 0 0 0 1; my+?+spilled 1 0 0 1;
         my+?+spit 1 0 0 1; my+?+splitting 1; my+?+spots 0 1 0 -1; my+?+spray 1 0 0 1; my+?+stammer
         -1 -1 -1 -1; my+?+starts -2 0 0 -1; my+?+steroid 0 1 2 -1; my+?+stiff -3 1 4 -4; my+?+still
         -2 0 0 -1; my+?+stings -1; my+?+stopped 1 0 -2; my+?+straight 2 1 1 2; my+?+strangled 2 0 2
         1; my+?+strap 0 -3 -3 -1; my+?+stuck 1; my+?+suddenly 2 0 0 3; my+?+sugars -1 -1 0 -2;
         my+?+swallowed 2 0 1 3; my+?+swell 0 -1 -2 -1; my+?+swells -1 -1 -1; my+?+swimming -1;
         my+?+swollen -1 0 0 -1; my+?+tablet -3 -1 -1 -1; my+?+tablets -1 -1 -4 -2; my+?+takes 1 -1
         -2; my+?+talks 0 0 0 1; my+?+teacher 1 0 0 1; my+?+teeth 0 0 0 1; my+?+test -2 -1 1 -1;
         my+?+testicle 1 -1 0 2; my+?+tetanus 0 1 0 -1; my+?+texted 1 0 0 2; my+?+that 1; my+?+the 1
         0 -3; my+?+then 1 0 0 1; my+?+theres -1 -1 -1 -1; my+?+they 1 1 1 1; my+?+thick -1 -1 -1
         -1; my+?+thighs 1; my+?+thing 1 0 0 1; my+?+thinks 0 1 0 -2; my+?+thinner -1; my+?+this -1
         3 1; my+?+threatens 2 3 0 -1; my+?+through -2 2 1; my+?+thumb -2 0 1 -1; my+?+till 1;
         my+?+tingle -1; my+?+tip 0 0 0 1; my+?+to 0 -1 -1 -1; my+?+today 0 1 -1; my+?+toe -3 0 0
         -2; my+?+told 1; my+?+tongue 1 0 0 1; my+?+tonight 1 0 0 2; my+?+tonights 2 0 0 1; my+?+too
         -1 0 1 -1; my+?+took -1 -2 -1; my+?+touched 0 0 0 1; my+?+tramadol 1 0 0 1; my+?+tried 2 0
         1 4; my+?+tummy 1 -1 0 3; my+?+turned 0 0 0 1; my+?+twice -1 0 1 -1; my+?+twisted 0 0 0 1;
         my+?+two -2 1 0 -1; my+?+under -1; my+?+until 1 -1 -2 1; my+?+up 0 0 3 -1; my+?+used -1 0 0
         -1; my+?+usually 2 1; my+?+van -1 1 3 -1; my+?+vomit 2 0 0 1; my+?+walked 1 0 0 1;
         my+?+wall -1; my+?+want -1 -1 -1 -1; my+?+wants -1 0 1 -1; my+?+was -6 -1 -5 -5;
         my+?+wedding 0 -1 -2 1; my+?+week 1 -1 0 4; my+?+went 4 0 -1 3; my+?+were 1 0 0 1;
         my+?+what 1 1 2; my+?+when -2 1 -1 1; my+?+while 0 2 -1 -1; my+?+white 2 1 0 3; my+?+who -1
         1 0 -2; my+?+wife -1 0 0 -1; my+?+with 0 0 -1 1; my+?+wk 4 -1 0 3; my+?+wont 0 1 0 -2;
         my+?+worse 2; my+?+worst 1; my+?+would 1 -1 -2 2; my+?+wouldnt 1 0 0 1; my+?+xanax 1 0 0 1;
         my+?+year 3 1 1 2; my+?+yesterday 1 1 -2 2; my+?+yo 1 1 1; my+?+yr -2 1 0 -1; my+a -1 -1 -1
         -1; my+account -1 0 0 -1; my+acne -1 0 0 -1; my+adrenaline 1 0 0 1; my+age 1 0 0 1;
         my+amitriptyline 3 1 0 3; my+aneurysm 1 0 0 1; my+angina -1 -1 -1 -1; my+ankle -1 2 1 -1;
         my+ankles -2 2 -1 -3; my+annual -1 -1 -1; my+antidepressant 0 2 1; my+antidepressants 0 0 0
         1; my+antihistamine -2 0 1 -2; my+aorta -1 -1 -1 -1; my+appendix -2 -1 -2 -2; my+appetite
         -1; my+appointment 2 0 -1 2; my+apprentice 1; my+arm 2 1 1 1; my+armpit -1 1 0 -1; my+arms
         1 1 2 1; my+asthma 0 1 -2; my+auntie -1 -1 -1 -1; my+baby 6 4 3 2; my+babys 5 3 1 2;
         my+back -2 2 1 1; my+backside 2 0 0 1; my+baclofen 1 0 0 1; my+ball 0 0 0 1; my+balls 1 0 0
         1; my+bank 1 1; my+belly 2 1 1 1; my+belt -1; my+best 0 1 -1 -1; my+big 0 0 0 1; my+bladder
         2 -1 0 3; my+blood -3 -2 -3 -3; my+blue -1 0 0 -1; my+body 2 0 0 2; my+bolt 0 0 0 1;
         my+boot 1 0 0 1; my+bottom 0 2 1; my+bowels 2 0 -1 2; my+box 4 2 3 3; my+boy 1 1 1 2;
         my+boyfriend 5 2 -1 -1; my+bp 1 0 0 1; my+bra -1 0 0 -1; my+brain -2 -1 -1 -2; my+breast 0
         1 -1 1; my+breastbone 4 1 1 3; my+breathe 2 2 0 1; my+brother 5 1 0 4; my+brothers 1 0 2 2;
         my+bum 2 1 1 1; my+bump 2; my+business 1 0 0 2; my+c 1 2 1 1; my+calf -3 2 1 -1; my+call -1
         0 1 -1; my+calves -2 -1 -1 -2; my+car -1 -1 1 -1; my+carbon 2 1 1 1; my+card -2 -1 -2;
         my+cat 1; my+cataract -1 -1 -1; my+catheter 1 1 1 1; my+chair 1 0 0 1; my+character -2 1 2
         -1; my+chart -1 0 0 -1; my+cheek -2 -1 2 -1; my+cheeks -1 0 0 -1; my+chemo 1 0 0 1;
         my+chess -1 0 1 -1; my+chest 3 -2 -1 4; my+chests 1 0 0 1; my+child 3 2 3 4; my+childs 1 0
         0 1; my+chin 0 2 1; my+cholesterol -2 -2 -3 -2; my+class 4 3; my+clinic -1 -1 -1 -1;
         my+clothes 1 0 0 2; my+coil -1 1 1 -1; my+cold -2 1 2 -1; my+collar -1 0 0 -1;
         my+collarbone 1 0 0 1; my+colleague -2 1 2 1; my+colonoscopy -1 0 1 -1; my+contact 0 1 0
         -1; my+contraceptive -1 -1 -1 -1; my+copd 1 0 -1 1; my+cousin 1 -2 -1 2; my+coworker 1 0 0
         1; my+cup 1 0 0 1; my+dad -1 -1 0 3; my+dads -2 -2 -3 -1; my+daily -1; my+dates 1 1;
         my+daughter 2 1 1 1; my+dead 0 1 0 -2; my+death -1 0 0 -1; my+defib 2 0 0 2; my+dentist 0
         -1 -2 -1; my+desk -1 -1 1 -1; my+diabetic 1; my+diazepam 1 0 0 1; my+divorce 0 0 0 -1;
         my+doctor -2 -1 -2 -2; my+doctors -1 0 0 -1; my+dog -1; my+dressing 1 0 -1 1; my+drink 0 0
         0 -1; my+driving -1 1 2 -1; my+duvet -2 1 3 -2; my+ear -4 0 -1 -3; my+ears -3 -1 2 -2;
         my+elbow 0 -2 -1 1; my+elbows 0 -1 -1 -1; my+eldest -2 0 0 -1; my+emergency 0 -1 -1 -1;
         my+english -2 0 2 -2; my+epilepsy -3 1 -1 -3; my+epipen 2 -1 -2 2; my+ex 0 -1 0 2;
         my+eyebrow -1 1 -1 -1; my+eyebrows 1 0 0 1; my+eyelid -2 0 -2 -1; my+face 2 1 -2 1;
         my+family -1 1 0 -1; my+father 1 -2 -2 2; my+feelings 0 -1 -1 -1; my+fella 0 0 0 -1;
         my+finger -1 1; my+fingertip -1 0 0 -1; my+fingertips 0 0 1 -1; my+first -2 -1 0 -4;
         my+fist 0 0 0 1; my+fistula 0 -2 -3 -1; my+flatmate 5 0 0 5; my+flatmates 2 0 0 2;
         my+flight 1; my+flu -3 0 5 -3; my+follow 1 0 0 1; my+food 1 1 0 -2; my+foot 0 -1 2 -1;
         my+forearm 0 1 2 1; my+forehead -3 1 1 -3; my+form -1 0 0 -1; my+friend 1 1 2; my+friends 1
         2 -1 -1; my+front 1 0 0 1; my+gallbladder -1; my+garmin -1 1 2; my+genitals 1 0 0 1; my+gf
         2 0 0 2; my+girl 1 1 0 -1; my+girlfriend -1 3 1 -1; my+girls 1 0 0 2; my+glasses -2 0 1 -1;
         my+gp -2 -1 -1 -2; my+granddaughter 1 1 1 2; my+grandma -3 0 4 -3; my+grandson 2 2 2;
         my+grans 1 0 0 1; my+great 0 0 0 -1; my+groin 2 1 1 1; my+gtn 1 0 0 1; my+gum -1 1 0 -1;
         my+gums -1 -1 -1 -1; my+hand -3 0 -1 -3; my+hard -2 -1 -1 -2; my+hay -1 -1 -1 -1;
         my+hayfever 0 0 0 -1; my+head 3 0 3 1; my+headache -1; my+heads 0 0 3; my+health -1 0 0 -1;
         my+hearing -3 0 2 -3; my+heart -2 -3 -3 -1; my+heel -1 2 2 -1; my+hernia 0 -1; my+hgv 1 0 0
         1; my+hip -1 -1 -2 -2; my+hips 0 -1 -1 1; my+history -1 -1 -1 -1; my+hold -2 0 1 -2;
         my+housemates 0 0 0 1; my+husband 3 2 0 2; my+husbands 0 1 2 -1; my+hydrocortisone 2 2 1 1;
         my+hysterectomy 1 0 0 1; my+icd 3 1 1 3; my+implanted 3 1 1 2; my+index 0 0 0 1; my+inhaler
         -3 -2 -3 -3; my+inhalers -1 -1 -2 -1; my+inner 1; my+inr -5 0 0 1; my+insulin 1 3 3 1;
         my+insurance -1 -1 -1; my+iron 5 0 -1 3; my+jaw 2 -2 -2 1; my+jaws 3 0 0 3; my+jeans -1 -2
         -1; my+job -3 -1 -1 -2; my+keppra 0 1; my+ketones 0 0 0 1; my+keys -1 -1 1; my+kid 4 1 2 1;
         my+kids 2 1 -1 2; my+knee 0 0 1 -1; my+knuckles -1 2 4 -1; my+lad 1 1 2 1; my+lads -2 0 1
         -2; my+landlord -1 0 0 -1; my+lap 1 0 0 1; my+laptop -1; my+last -3 3 0 -2; my+late 1 0 -1
         1; my+leaflet -1 0 1 -1; my+leaving -1 1 2; my+left 3 3 -1 1; my+leg 0 0 -3 1; my+legs 3 1
         1 3; my+licence -1; my+life 4 1 0 4; my+lips 0 2 4 -1; my+list -1 -1 -2; my+little 1 2 1
         -1; my+lodger 1 0 0 1; my+long 1 0 0 1; my+lower 1 -2 1 2; my+manager -1; my+mate 2 1 1 4;
         my+maternity 1 0 0 1; my+mates 4 1 1 4; my+methotrexate 3 1 1 3; my+middle 0 0 0 1;
         my+midwife -1 1; my+migraine 0 1 0 -1; my+migraines -2 -1 0 -1; my+mole -1; my+moles -1 -1
         -2 -1; my+money 1 1 0 -1; my+moods -1 -1 -1 -1; my+morning -2 0 0 -1; my+mother 1 -1 1 1;
         my+mouth 4 1 0 3; my+mouths 1 0 -1 1; my+mum 2 2 1 -1; my+mums 2 1 0 -1; my+nail -1 0 1 -2;
         my+name 1 0 -1 2; my+nans -3 -3 1; my+nap 0 0 0 1; my+neck -4 -1 -1 -3; my+necklace -1;
         my+neighbour 1 1 1 1; my+neighbours -3 2 1 -2; my+nephew 0 1 1 1; my+neutrophils 3 0 -1 2;
         my+new -2 -1 2 -1; my+newborn 3 0 0 1; my+next -1 -4 -4 -1; my+night 2 0 0 1; my+normal 1 0
         1; my+nose -1 0 3; my+nosebleed -1 0 1 -1; my+notes -3 -2 -2 -3; my+office -1 0 0 -1;
         my+old -4 -2 -2 -4; my+one 1; my+operation -1 -2 -4 -1; my+optician 0 0 0 -1; my+options 0
         2 1; my+other -1 1 0 -1; my+over -2 0 0 -1; my+overdose -1; my+own 1 1 1 1; my+oxygen 1 1 1
         2; my+palm 0 2 1; my+pants 2 0 0 2; my+partner 5 5 -1 -3; my+passport 2 1 -1 -1; my+peak 1
         0 0 1; my+pelvis 1; my+pen 0 0 0 1; my+pension 1 1 0 -2; my+period -2 2 1 1; my+periods -2
         -3 -3 -2; my+pharmacist -1 -2 -3 -2; my+phone -4 2 4 -6; my+physical 1 0 0 1; my+physio 2 1
         1 3; my+piles 1; my+plan 0 0 0 1; my+poo -1 -1 -1 2; my+poos 1 0 -1 1; my+prednisolone 3 1
         1 3; my+pregnancy -1 0 0 -1; my+prescription -1 -1 -1 -1; my+prescriptions 1;
         my+presentation 1; my+printer -1 -1 -1 -1; my+propranolol 1 0 0 1; my+psoriasis -2 -1 -2
         -1; my+pulse -2 -2 -3 -2; my+pupils -1 1 0 -3; my+question -2 -1 2 -2; my+ramipril 2 0 0 1;
         my+record -1 -2 -3 -1; my+reliever 3 1 1 4; my+repeat -1 0 0 -1; my+rescue 1 1 0 1;
         my+resting -1 -1 -2 -1; my+results -1 -1 -1 -1; my+review -2 -1 -1 -2; my+rib 0 0 0 1;
         my+right 7 0 -1 6; my+rings 1 -1 0 2; my+risk -1 -1 -1 -1; my+room 3 0 1 4; my+route 0 1 0
         -1; my+rugby -3 0 1 -4; my+scalp 0 -3 -3; my+sciatica 1 1 1 2; my+screen 1; my+script 0 0 0
         1; my+seizure -2 -1 -1 -2; my+sertraline -1 1 0 -1; my+shift 1 0 0 2; my+shin 3 2 2 4;
         my+shirt 1 0 0 1; my+shoe -3 1 0 -2; my+shoes -4 1 3 -3; my+shoulder 4 -1 2 4; my+shoulders
         -3 0 4 -2; my+sick -1 -1 -1 -1; my+side 5 2 2 5; my+sight 1 0 -1 2; my+sister -2 -1 -3 -2;
         my+sisters 2 1 1 1; my+six 0 1 -1; my+skin -3 -1 -2 -1; my+skull 2 0 -1 2; my+sleep 0 1 0
         -1; my+slipper 0 -2 -1; my+small 3 0 -1 3; my+smear -1 -4 -5; my+snoring -1 -1 -1 -1;
         my+sock 1 0 -1 1; my+son -4 -1 1 -4; my+speech 0 -1 -2 -1; my+spine 0 1 1 1; my+spray 1 0 0
         1; my+stepdad 1; my+steroid -3 -1 -1 -2; my+steroids 1 -1 0 2; my+stomach 0 2 2 -2;
         my+stools 1 1 2; my+stroke -2 -1 -1 -2; my+sugars -4 0 1 -1; my+swimming -1 1 2 -1;
         my+symptoms 1 0 0 1; my+system -1 -1 -1 -1; my+tablet -1; my+tablets 2 -3 -4 1; my+tea 1 1
         1 1; my+team -4 0 1 -1; my+teenage 0 0 0 -1; my+teenager -2 -1 -1 -2; my+teens -1 -1 -1 -1;
         my+teeth 4 0 1 4; my+temperature 0 -1 0 1; my+temple 1; my+text -2 -1 -1 -2; my+thermometer
         -1 0 0 -1; my+thigh 1 0 -1 1; my+thighs 3 0 0 1; my+third 1 0 0 1; my+throat 3 -1 2 3;
         my+thumb -5 2 3 -3; my+thyroid -4 -2 -2 -3; my+toddler 1 0 -2 2; my+toddlers -1 2 1 -2;
         my+toe -2 2 2 -1; my+toenails -1 -1 -1 -1; my+toes 0 1 3 -1; my+toilet 0 0 0 1; my+tongue 2
         1 6 5; my+tonsils 2 2 1 1; my+tooth 2 -1 -3 3; my+trainer -1 0 0 -1; my+tremor -1 0 0 -1;
         my+trigger -1 0 1; my+trousers 1 0 0 1; my+tummy 2 0 -1 1; my+tutor 0 0 0 1; my+twenties -1
         -1 -2 -1; my+two 2 0 -1 1; my+unborn 1; my+uncle 0 -2 -2 2; my+underwear 1 1 0 -1; my+urine
         -2 1 0 -2; my+va 1 1 1 1; my+vagina 2 0 -1 2; my+video -1 -1 -1 -1; my+vision 3 -1 -1 3;
         my+voice 1 1 1 2; my+vomit 2 1 1 2; my+waist -1 2 2 -1; my+waiting -1 0 0 -1; my+warfarin 0
         3; my+watch -3 -2 -2 -2; my+water -1 -1 -2; my+waters 1 -1 0 2; my+waterworks -1 1 0 -1;
         my+wedding 1 0 0 1; my+wee -1 0 0 1; my+wees 0 -1 1 1; my+white 1 0 0 1; my+whole 1 0 -1 1;
         my+wife 1 0 -1; my+wifes 0 0 0 1; my+words 4 0 -1 3; my+work 0 1 -1 -1; my+wound 2 1 1 2;
         my+wrist 0 3 1 -1; my+wrists 6 0 0 2; my+xanax 2 0 0 2; my+year 1 1 2 1; my+yearly 0 0 0
         -1; myself+?+a -1 0 0 -1; myself+?+and 0 0 0 2; myself+?+at -1 0 1 -1; myself+?+cope 2 3 1
         -2; myself+?+feel 0 0 0 1; myself+?+i -1; myself+?+is 1 0 0 1; myself+?+my 0 0 0 1;
         myself+?+not 0 -2 -1 1; myself+?+on -1 0 1 -1; myself+?+purpose 1 0 0 2; myself+?+the 0 0 0
         -1; myself+again 1; myself+and 1 0 0 2; myself+in 0 0 0 -1; myself+laughing -1 0 1 -1;
         myself+on 0 0 0 1; myself+or 0 0 -1 3; myself+safe 2 -1 0 3; myself+shaving -1 0 0 -1;
         myself+so 2; myself+to 2 3 1 -2; myself+today 1 -1 0 2; myself+with 0 0 1 -1; na+po 1 0 0
         1; nagging+?+under 1 0 0 1; nagging+me -1 0 0 -1; nagging+pain 1 0 0 1; nail+?+gone -2 0 1
         -2; nail+?+my 0 0 0 1; nail+?+pus 0 0 0 -1; nail+?+throbbing 0 1 -1; nail+?+went 0 1 -1;
         nail+a 1 0 0 1; nail+black 0 2 -1; nail+has -2 0 1 -2; nail+is -1 0 0 -1; nail+polish 1 1 2
         1; nail+this 0 1 0 -1; nail+through 0 1; nail+varnish 2 0 0 1; nail+went -1 0 1 -1;
         nails+?+and -1 0 0 -1; nails+?+black -1 1 0 -1; nails+black -1 0 0 -1; nails+gone -1 1 0
         -1; naloxone+chest -1 1 2 -1; name+?+the -1 0 0 -1; name+?+tried 0 0 0 1; name+and 0 0 0 1;
         name+in 0 0 0 -1; name+is -2 -1 -1 -1; nans+?+on 1; nans+?+tablets 4 1 1 3; nans+been 1 -1
         0 2; nans+photos -3 -1 -1 -2; nappies+?+1x 1 0 0 2; nappies+?+and -2 1 0 -2;
         nappies+?+normal -1 1; nappies+?+temperature -1 0 0 -1; nappies+a 0 1; nappies+and -1 1 0
         -2; nappies+for 1 -1 0 3; nappies+galore -1 0 0 -1; nappies+like -1 0 1 -1; nappies+smiling
         0 0 0 -2; nappies+today 0 1 0 -1; nappy+?+1x 0 1 0 -2; nappy+?+day 1 -1 -1 3; nappy+?+dry 2
         0 -1 3; nappy+?+last 2 0 0 2; nappy+?+like 1 0 0 1; nappy+?+since 1 -1 0 2; nappy+?+the -2
         0 1 -1; nappy+all 1 -1 -1 3; nappy+area 0 -1 1; nappy+cream -1 0 1 -2; nappy+dry 1 -1 0 3;
         nappy+for 0 1 0 -3; nappy+rash -4 0 4 -3; nappy+since 2 0 0 2; nappy+was 1 1; naproxen+?+my
         1 0 0 1; naproxen+and 1 0 0 1; naproxen+for 1 0 0 1; nasal+congestion 0 -1 1 -1;
         nasal+discharge 0 -2 0 -1; nausea+?+headaches -2 0 0 -1; nausea+and 0 -3 -2 -1; nausea+in 2
         1 1 2; nausea+vomiting 0 -2 -1; nauseous+?+i 1 0 0 1; nauseous+and -1; nauseous+do 1 0 0 1;
         navel+?+now 0 -1 0 1; near+drowning 2 0 -1 3; near+her 0 1 0 -1; near+my 0 1 0 -1; near+the
         0 0 0 2; nearly+?+a -1 0 0 -1; nearly+?+but -1 0 0 -1; nearly+?+in -2; nearly+?+laughing -1
         1 2 -2; nearly+?+me -2 0 1 -1; nearly+?+my 1; nearly+?+myself -1 0 1 -1; nearly+?+of -1 1 2
         -1; nearly+?+on 1; nearly+?+out 2 -1 -1 3; nearly+?+over 1 0 0 1; nearly+?+the 1 0 0 1;
         nearly+?+when -1 1 2 -1; nearly+choked -2 1 3 -3; nearly+died -1 1 3 -1; nearly+drowned 3 0
         -1 4; nearly+drowning 1 0 0 1; nearly+every 0 0 0 -1; nearly+fainted -1 0 0 1;
         nearly+finished 0 0 0 1; nearly+gave -1 0 0 -1; nearly+had -1 0 1 -1; nearly+hit 0 0 0 1;
         nearly+killed -1 0 1 -1; nearly+the 0 0 0 -1; nearly+went 1; nearly+wet -1 0 1 -1; neck+?+a
         2 -1 -1 4; neck+?+and 2 1 0 2; neck+?+being 0 0 0 1; neck+?+for 0 1 0 -1; neck+?+hes 0 1 0
         -1; neck+?+i -1 0 0 -1; neck+?+in 1; neck+?+like 1 0 0 1; neck+?+night 1 0 0 -1; neck+?+no
         0 1 0 -1; neck+?+noise 1 0 0 1; neck+?+of 0 0 0 1; neck+?+on -2 -1 -1 -2; neck+?+she 1 0 0
         1; neck+?+sleeping -2 0 1 -2; neck+?+stiff 1 0 0 1; neck+?+the -1; neck+?+to 1 0 0 1;
         neck+?+up 1 0 0 1; neck+a -1 -1 -1 -1; neck+and 4 -1 -1 6; neck+catches -1; neck+come 1 0 0
         1; neck+dislike 1 0 0 1; neck+feels 1 0 0 1; neck+from -3 1 3 -4; neck+glands 0 1 0 -2;
         neck+hurts 2 -1 0 3; neck+injury 1; neck+is 2 1 1 3; neck+its -1 0 0 -1; neck+last 1 0 0
         -1; neck+like 1 0 0 1; neck+line 1 0 -1 1; neck+no 1 0 0 1; neck+on 0 0 0 1; neck+or 1 0 0
         1; neck+stiff -2 1 2 -2; neck+stiffness 1 0 0 1; neck+supple 0 0 0 -1; neck+that -1;
         neck+till 1 0 0 1; neck+with -1; necked+?+load 1 0 0 1; necked+a 2 0 0 2; need+?+advice 1
         -1 0 3; need+?+antibiotic 0 0 0 -1; need+?+b -1; need+?+be -1 1 3 -1; need+?+come 3 1 1 3;
         need+?+cpr -1 -1 -2 -1; need+?+do 1 1 2 2; need+?+fit -1 0 0 -1; need+?+follow -1 -1 -1 -1;
         need+?+for -1 1 2 -1; need+?+form -1 0 0 -1; need+?+from 0 0 0 -1; need+?+go -1 1 0 -1;
         need+?+gps -1 -1 -1 -1; need+?+have 0 1; need+?+jab 0 2 1; need+?+jabs 0 1; need+?+keep -1
         0 0 -1; need+?+know -1 0 1 -1; need+?+letter -1 -1 -1 -1; need+?+morning -1 2 1; need+?+new
         -2 -1 -2 -1; need+?+note -1 -1 -1; need+?+of -2 -1 -1 -2; need+?+pee 2 0 0 2; need+?+rabies
         0 2 1; need+?+renew -1 0 0 -1; need+?+see 1 -1 0 1; need+?+sleep 2 3 1 -1; need+?+stitch 0
         1; need+?+tablets -1; need+?+take 0 1; need+?+the 0 0 0 1; need+?+to -1; need+?+wash -1 0 1
         -1; need+?+wee 3 0 1 4; need+?+worry -1 1 2 -1; need+a -2 -3 -3 -2; need+advice 1 0 -1 2;
         need+an -1 -1 -2 -2; need+another 0 1; need+antibiotics 0 0 -2 -1; need+anything -1 1 2 -1;
         need+for 2 3 1; need+glue 0 1 -1; need+it 1 1 1 1; need+more -1 -3 -2; need+my -2 -4 -3 -1;
         need+new -1 0 0 -1; need+paper 0 0 0 -1; need+plan -1; need+rabies 0 2 1; need+seeing 0 0 0
         1; need+sick -1; need+some 0 -1 0 2; need+something 0 1 0 -1; need+starting -1 3 0 -1;
         need+stitches 2 1 0 2; need+the -3 0 -4 -4; need+to 1 0 5 1; needed+four 1 0 0 1;
         needing+?+pee -1 0 0 -1; needing+it 2 0 0 2; needing+the 1 0 0 2; needing+them 1;
         needing+to -2 1 0 -1; needle+?+a -1 1 0 -1; needle+?+my -1 0 0 -1; needle+?+the -2 2 -1 -2;
         needle+from -1 2 -1 -1; needle+in -2 0 0 -1; needles+?+my -2; needles+?+sitting -2;
         needles+after -2; needles+and 1 0 0 1; needles+from -1 0 0 -1; needles+in -2 -1 -1;
         needs+?+batteries -1; needs+?+gp 2 0 0 2; needs+?+letter -1 0 0 -1; needs+?+new -1;
         needs+?+repeat -1 0 0 -1; needs+a -1 0 0 -1; needs+an 0 1 -1; needs+her -1 -1 -2 -1;
         needs+his -1; needs+my -1 -1 -1 -1; needs+new -2 0 1; needs+to 1 0 0 1; negative+?+~pains
         -1 -2 -1 -1; negative+no -1 -1 1 -1; negative+yesterday 0 0 1 -1; neighbors+?+got -2 1 0
         -1; neighbour+?+got -1 1 0 -1; neighbour+?+on 1 0 0 1; neighbour+and 1 0 0 1; neighbour+has
         -1 1 0 -2; neighbour+ive -1 1 0 -1; neighbours+?+is 1 0 0 2; neighbours+?+this 0 1 0 -1;
         neighbours+cat -1 1 0 -1; neighbours+have 0 1 0 -1; neighbours+husband 1 0 0 2;
         neighbours+put 0 1 0 -3; nephew+?+a -1 0 1 -1; nephew+keeps 0 1 0 -2; nervous+about -1 -1
         -1 -1; net+?+a -1 0 0 -1; nettles+?+6x -1 0 0 -1; nettles+im -1 0 0 -1; neurologist+?+him
         -1 0 0 -1; neutrophils+?+0 2 0 -1 2; neutrophils+are 3 0 -1 2; neutrophils+were 1 0 0 1;
         never+?+a 4 1 1 2; never+?+anything 1 0 0 2; never+?+been -1 -1 -1 -1; never+?+can -1 0 0
         -1; never+?+im 0 0 0 -1; never+?+it 1; never+?+like 1 0 0 1; never+?+my -2 -1 -1 -1;
         never+?+myself -4 1 0 -1; never+?+never -2 -1 -1 -1; never+?+no -2 -1 -1 -1; never+?+one 0
         0 0 2; never+?+over -1 0 0 -1; never+?+she 1 0 0 1; never+?+the -1 0 0 -1; never+?+this 2 1
         1 2; never+?+until 2 0 0 2; never+?+up 1 1 0 -1; never+?+~a -2 -4 -4 -2; never+?+~anything
         0 1 0 -1; never+?+~before 1 0 0 2; never+?+~chest -1 -1 -1 -1; never+?+~fits 1 0 0 1;
         never+?+~it -2 1 0 -2; never+?+~out -1; never+?+~pain 1 0 0 1; never+?+~that 2 1 1 2;
         never+?+~the -1 0 -1 -2; never+?+~twinge 0 0 0 -1; never+?+~under -2 1 2 -1; never+been 1
         -1 -1; never+before 0 0 0 1; never+done 0 0 0 1; never+fits -2 0 0 -1; never+gone -1 0 0
         -1; never+had 5 1 -3 5; never+hurts -4 1 0 -1; never+known 1 0 0 1; never+like 2 1 1 2;
         never+stops -1 1 3; never+taken -1 -1 -2 -1; never+wake 2 1 0 -1; never+~a -1 -1 -2 -1;
         never+~did 1 1 1 2; never+~do 0 1; never+~does 1 0 0 1; never+~fainted -3 -1 -1 -2;
         never+~get 1 0 0 1; never+~got -1 0 0 -1; never+~in -1 0 0 -1; never+~painful -1 0 0 -1;
         never+~put 0 1 0 -1; never+~sick -1 0 0 -1; never+~smoked -1 -1 -1; never+~swears 1 0 0 1;
         never+~touched -1 0 0 -1; never+~touches 0 0 0 1; never+~went -2 1 3 -1; new+?+after 0 0 0
         -1; new+?+aid -1 0 0 -1; new+?+and 0 0 0 -1; new+?+before 0 0 0 1; new+?+boots -1 0 1;
         new+?+dots 0 0 0 -1; new+?+for 3 1 1 3; new+?+i 1 0 -1 1; new+?+is -1 -1 -1 -1; new+?+like
         1; new+?+not 0 0 0 -1; new+?+of 1 0 0 1; new+?+or -1 -1 -1; new+?+patch 1 0 0 1;
         new+?+pressure 2 0 1 2; new+?+specks 1 1 0 -1; new+?+tablet 0 1 2 1; new+?+tablets 1;
         new+?+this 0 1 0 -1; new+?+today 0 1 0 -1; new+?+who -1 0 1; new+?+with 1 0 0 1;
         new+?+yesterday 0 2 1 1; new+antibiotic 1 1; new+antibiotics 0 0 0 1; new+antidepressant
         -1; new+baby -2 0 1 -1; new+batteries -1; new+battery 2 1 1 1; new+black 1 1 0 -1;
         new+bladder 1 0 0 1; new+blood 1 -1 0 2; new+boots -1 0 1 -1; new+bp 2; new+brace -1 0 0
         -1; new+care 1 0 0 1; new+floaters 3 4 1 -3; new+glasses -1 -2 -1; new+in -1; new+meds -1;
         new+mother 1 0 0 1; new+one 1 0 1; new+ones -1 1 0 -2; new+pain 1 0 0 1; new+partner -1 0 0
         -1; new+plaster 0 0 0 1; new+prescription 0 0 0 1; new+rota -1 -1 -1 -1; new+since 1 2 1 1;
         new+tablet 1 1 2 1; new+tablets -2; new+teeth 1 0 0 1; new+year -1; newborn+1x 2 -1 0 2;
         newborn+3 1 0 0 1; newborn+?+a 1; newborn+?+days 2 -1 0 2; newborn+?+up 1; newborn+?+weeks
         1 0 0 2; newborn+has 1; newborn+is 1; newborn+throwing 1; news+?+a -1 -1 -1 -1; news+?+ten
         1 0 -1 1; news+?+theres -1 0 1 -1; news+about -1 0 1 -1; news+and -1 0 1 -1; news+paper 1;
         news+said -1 -1 -2 -1; next+?+a -1 1 0 -1; next+?+all -2 0 1 -2; next+?+and -1 0 1 -1;
         next+?+are 0 0 0 1; next+?+for 1 0 0 1; next+?+has 0 1 0 -1; next+?+her 1; next+?+hes 1 -1
         -2 1; next+?+i 1 1 2 1; next+?+is 1 1 -1 1; next+?+kin -1 -1 -2 -1; next+?+me 1 0 0 1;
         next+?+the 1 1 1 1; next+?+theres 1 0 0 1; next+?+to 1 2; next+?+tonight -1 2 1 -1;
         next+?+up -2; next+day -1 -3 -3 -1; next+door 0 1 2 2; next+doors 1 1 -1; next+dose 0 2 1;
         next+due -2 1 0 -1; next+in 0 1 2 1; next+lot -1 0 0 -1; next+month -3 -1 -1 -3; next+of -1
         -1 -2 -1; next+one 1 1 2 1; next+thing 3 0 -1 3; next+time -1 1 2 -1; next+to 1 1 -1;
         next+tuesday 2 0 0 2; next+week -2 1 1 -3; next+year -1 1 2; nhs+1xx -1 3 1 -2;
         nibbling+?+and -2 1 0 -2; nice+to 0 0 0 -1; nicked+my -1 -1 -1 -1; nicked+myself -1 0 1 -1;
         niece+out 1; night+4 -3; night+?+38 0 0 0 -1; night+?+4 0 1; night+?+a 0 -1 2;
         night+?+about 0 0 0 1; night+?+and -1 -1 -1 -1; night+?+asking 1 0 0 1; night+?+at 1 -1 0
         2; night+?+baby -2 0 0 -1; night+?+been 0 0 0 1; night+?+belly 1 0 0 1; night+?+cant 1 -1 0
         2; night+?+do 1 0 0 1; night+?+drinking -1; night+?+feel -1 -1 0 2; night+?+fine 1 0 0 1;
         night+?+four -1 -1 -1 -1; night+?+had 2 0 0 2; night+?+has -1 0 0 -1; night+?+he 0 0 0 1;
         night+?+held 1 0 0 1; night+?+her -1 0 0 -1; night+?+his -1 0 1 -1; night+?+hurts 0 0 0 1;
         night+?+i 3 1 -1; night+?+im -1 0 -2 -2; night+?+is -3; night+?+it -1 -1 -1 -1; night+?+its
         1 1 0 -1; night+?+legs 1 -1 -1 1; night+?+like -1; night+?+lying 0 0 0 1; night+?+me 0 -1
         -1 -2; night+?+monday 0 1 -1 -1; night+?+my 2 1 1 1; night+?+noise -2 1 0 -1; night+?+now
         -1 0 1; night+?+of -1 1 2 -2; night+?+ok -1; night+?+on 1 2 1 1; night+?+pads 0 0 0 1;
         night+?+pain 0 0 0 1; night+?+pee -1 -2 -1 -1; night+?+put 0 0 0 -1; night+?+scared 0 0 0
         -1; night+?+shes -1 0 1 -1; night+?+sleep -2; night+?+some -2; night+?+stand 0 1 0 -2;
         night+?+stomach -1; night+?+stop 0 1 0 -2; night+?+that -1 0 1 -1; night+?+the 1 2 1 -1;
         night+?+this -1 0 1 -1; night+?+times -3; night+?+tonight 1 1 0 -1; night+?+touches 1;
         night+?+up -1 0 0 -1; night+?+water 1 -1 0 2; night+?+we 0 0 0 1; night+?+wee 0 1 0 -2;
         night+?+weeks -1 -1 -1 -1; night+?+when 0 0 0 1; night+?+with 1 0 0 2; night+?+wont 1 0 0
         1; night+?+~blood 1; night+?+~deep 1 1 0 -1; night+?+~rash -1 2; night+after 1 0 -1 -2;
         night+all 0 -1 1; night+and -2 3 1 -2; night+at 0 -1 -2 -1; night+bags -1; night+because -1
         0 3; night+bladder 1 0 0 1; night+but -2 0 3 -2; night+can 0 2 -1; night+cant -3 2 0 -4;
         night+cold 1 -1 0 2; night+duty 1 0 0 1; night+for -2 -3 -2 -2; night+had -2 0 1 -2;
         night+he 3 -1 -1 4; night+hoping 1 1 0 -1; night+how 1; night+i 6 1 1 3; night+im 0 0 0 1;
         night+in 1 0 0 1; night+insulin 2 0 0 2; night+is 1 -1 0 2; night+it -1 1 0 -1; night+its 0
         1 0 -2; night+my 2 0 1 3; night+need -1 2 1 -1; night+no 0 3; night+not 1; night+now -1 -1
         1; night+or 1; night+pad 1 0 0 1; night+pads 0 0 0 1; night+shake -1 -1 -1 -1; night+she 2
         -1 0 2; night+shift -2 0 0 -1; night+sugars 1; night+sweats -3 -4 -4 -2; night+temperature
         -1 0 0 -2; night+that 0 1 0 -1; night+the 1 0 0 1; night+theres 0 0 0 1; night+til 0 0 0 1;
         night+till 1 -1 0 3; night+time -1 0 1 -1; night+to -1 -2 -3 -1; night+too -1 2;
         night+wakes 0 -1 -1 -1; night+when 1; night+with -1 0 0 1; night+woke -1 0 0 -1;
         nights+?+and 0 2 2 -1; nights+?+do 0 1 0 -1; nights+?+i 1; nights+?+just 0 0 0 -1;
         nights+?+says 1 0 0 1; nights+?+the 0 0 0 -1; nights+a -1; nights+and 0 -1 0 1; nights+for
         -1; nights+hes 0 0 0 1; nights+i 1 1 0 -1; nights+in 1; nights+no 0 1; nil+we -1 0 0 -1;
         nine+?+ago 2 -1 -1 1; nine+?+and -1 0 0 -1; nine+?+back 1; nine+?+her 1 0 0 1; nine+?+his
         -2 0 1 -2; nine+?+id -1; nine+?+now 0 0 -1 1; nine+?+off 0 0 0 1; nine+and 1 -1 -2;
         nine+days 3 -1 -1 3; nine+hours 1 0 0 2; nine+ive 1 0 0 1; nine+so -1; nine+times -1 0 1
         -1; nine+weeks 3 1 0 3; nipped+?+forearm -1 0 0 -1; nipped+my -3 2 -1 -3; nits+?+do -1 0 1
         -1; nits+?+the -1 0 0 -1; nits+again -1 1 2 -1; no+?+2x 0 0 0 1; no+?+35 1 0 -1; no+?+a 1
         -2 -4 1; no+?+all -1 0 1; no+?+and 1 4 2 -1; no+?+anything -1; no+?+at 1 -1 -2 1; no+?+baby
         -3 -3 -2 -1; no+?+back 0 1; no+?+been -1 1 2 -1; no+?+bladder -1; no+?+bp -1; no+?+but 2 0
         -1 2; no+?+cant 1 0 0 1; no+?+chatting 0 1 0 -1; no+?+choking 2 1 1 3; no+?+coming 2 -1 0
         2; no+?+could -1 0 0 -1; no+?+dentist -1 1 0 -1; no+?+diaper 0 -1 0 2; no+?+didnt -2 0 1
         -1; no+?+do -1 -1 -1 -1; no+?+does -2 0 1 -1; no+?+dont 0 -1 0 1; no+?+drinking 0 0 3;
         no+?+eating -1 -2 0 -1; no+?+eye 0 1; no+?+face 1 0 0 1; no+?+feel 2 0 0 -1; no+?+feeling
         2; no+?+fine 1 0 0 2; no+?+for 1 3 0 1; no+?+from 1; no+?+got 1 0 0 1; no+?+had 2 0 0 1;
         no+?+happy -1 0 0 -1; no+?+has 1 0 0 1; no+?+he 4 1 1 2; no+?+her -1 -1 -1 -1; no+?+how 0
         -1 0 2; no+?+i -2 3 2 -4; no+?+in 2 -2 -2 2; no+?+is 4 1 -1; no+?+isnt -1 0 0 -1; no+?+its
         0 -1 -2 -1; no+?+ive 0 -1 -1 -1; no+?+just 0 -3 -1 1; no+?+midwife 0 1; no+?+my 0 2 1;
         no+?+nappies 1; no+?+nappy 0 2 0 -3; no+?+never 0 0 0 -1; no+?+no -2 -3 -1 -2; no+?+nobody
         0 0 0 1; no+?+non -1; no+?+not -2 -1 2 -2; no+?+of 2 1 1 3; no+?+one 0 0 0 1; no+?+or 2 2 0
         1; no+?+out 0 -2 -1; no+?+retest -2; no+?+she -1; no+?+shes -1 2 2 -1; no+?+since 3 -1 0 2;
         no+?+stopped 1 -3 -3 1; no+?+swallowed 1 0 0 1; no+?+swallowing 0 -2 -2; no+?+than 2;
         no+?+the 2 0 0 2; no+?+there -1; no+?+though 1 2 1 -1; no+?+to 0 1 0 -2; no+?+today 1 1 0
         -1; no+?+two -2 0 1 -1; no+?+what 3 0 -1 2; no+?+whats 0 2 1; no+?+when -2 2 -1 -1;
         no+?+who 0 0 0 -1; no+?+why 1 0 0 1; no+?+will 0 1; no+?+~ache -1 1 0 -1; no+?+~and 0 2 3
         -2; no+?+~anywhere -1 0 1; no+?+~as 1 0 0 2; no+?+~at -2 -2 -3 -3; no+?+~behind 0 1;
         no+?+~breathe 0 1 0 3; no+?+~discharge 0 -3 -1; no+?+~elsewhere -2 -1 2 -1; no+?+~for -1 0
         1; no+?+~i -1 -1 -2; no+?+~in -4 1 0 -3; no+?+~injury 1 0 0 1; no+?+~intracranial -1 -1 -2
         -1; no+?+~lump 0 0 0 -1; no+?+~moving -1; no+?+~neck -1 0 1 -1; no+?+~no -1 2 2 -3;
         no+?+~nothing -1 0 1 -1; no+?+~now -2 1 2 -1; no+?+~of -2 -1 -1 -1; no+?+~or 0 0 -3 -2;
         no+?+~pain -1 2 0 -3; no+?+~problems -1 -1 -1 -1; no+?+~since -1 2 -1 -1; no+?+~skin -1 0
         1; no+?+~so 1 0 0 1; no+?+~swelling 0 1 0 -1; no+?+~that 1 -1 0 2; no+?+~the 1 0 0 1;
         no+?+~thing 0 2 1; no+?+~thoughts -2 -3 -2 -1; no+?+~to 2 2 3 3; no+?+~treatment 0 0 1 -1;
         no+?+~up 0 0 0 -1; no+?+~when -1; no+?+~with -1 -1 -1; no+air 3 1 1 3; no+and 2 1 1;
         no+better 1; no+blister -2 -1 2 -2; no+blisters -2 0 3 -1; no+blood -1; no+breathe 2 0 -1
         3; no+but 2 0 -1 3; no+change -5 -2 -2 -4; no+chest 1 1 1 2; no+difference 2 1 1 2;
         no+different -2 0 -1 -2; no+drink -1 0 0 -1; no+feeling 2 -1 0 3; no+he 0 0 0 1; no+head -2
         1 3 -1; no+helmet 1 0 0 1; no+hes 0 0 -1 1; no+his 1 0 0 1; no+i -2 0 3; no+idea 2 1 0 3;
         no+it 0 -3 -3; no+its 1 1 1 1; no+longer 1 0 0 2; no+memory 1 0 0 2; no+more 0 0 0 -1;
         no+my -1 -1 -1 -2; no+noise -1 1 -1; no+ones -1 0 1 -1; no+pee 2 -1 0 3; no+plan 3 3 0 -1;
         no+plans 2 3 1 -3; no+point 1; no+poo 0 0 0 1; no+pulse 4 0 -1 3; no+reason 5 2 0 3;
         no+rush -1 -2 -3 -1; no+sense 1; no+she -1 0 1; no+shes 4 0 -2 4; no+shivering -1 1;
         no+signs 1 0 0 2; no+sleep 3 0 0 3; no+sound 1 0 0 1; no+tablets -1 0 1 -1; no+tea 2 0 0 1;
         no+tears 6 3 -1; no+thats 1 0 0 1; no+urine 3 -1 -1 3; no+voice 1 0 0 1; no+warning 7 0 -1
         8; no+wee 4 -1 0 3; no+wet 1 0 -1 1; no+wind 1 0 0 1; no+~ache 2 1; no+~aches 1; no+~acute
         -2 -1 -2 -1; no+~allergies 1 -2 -1 -1; no+~asthma -1; no+~baby -1 1 0 -1; no+~back -2 3 1
         -1; no+~bad 0 -1 -1 -1; no+~battery 1 0 0 1; no+~bleeding -5 -1 -3 -5; no+~blood -3 -2 3
         -4; no+~bone 0 -1 1 -1; no+~bother -2 1 2 -1; no+~breathlessness -1 -1 -1; no+~broken -1 0
         1; no+~burns 1 1 2 1; no+~changes -1 -1 -1; no+~chest -1 0 -2 -1; no+~cider 0 0 0 1;
         no+~clots 2 1; no+~cough 1 1 1 1; no+~cramps 4 2; no+~cuts 0 1 2 -1; no+~diarrhoea 1 0 0 1;
         no+~dizziness -1 -1 -1 -1; no+~dizzy 1 0 1; no+~evidence 0 -1 -2 -1; no+~eye 0 1 0 -1;
         no+~fall 1 0 0 1; no+~falls -1 -1 -1 -1; no+~fever -9 3 2 -9; no+~fit 1; no+~fits -2 2 0
         -2; no+~haloes 0 1; no+~headache -4 0 -1 -3; no+~headaches -2 -3 -2 -2; no+~hearing 0 -1 -1
         -1; no+~immunosuppression 0 1 0 -1; no+~injury -1 -1 -1; no+~insurance 0 1 0 -1; no+~itch 1
         -1 0 1; no+~itching 1 0 0 1; no+~jabs 2 0 0 2; no+~jaundice 0 -1 -1 -1; no+~ketones -1 1 0
         -1; no+~knock 1 0 0 1; no+~leg -1 -1 0 -1; no+~limp 0 0 0 -1; no+~loin 0 1; no+~loss 1 1 1
         1; no+~lump -1 0 3 -1; no+~lumps -1 0 0 -1; no+~meds 2; no+~music 0 0 0 1; no+~need -1 0 1
         -1; no+~numb -1 -1 -1 -1; no+~numbness -3 -3 -2 -2; no+~pain -2 -1 1 -5; no+~pains -2 -2 -2
         -2; no+~palpitations -1 -1 -1 -1; no+~photophobia 0 1 0 -1; no+~pituitary 1 0 0 1;
         no+~problems 0 0 1 -1; no+~rash -2 3 3 -1; no+~redness -1 -1 1; no+~seizures -1; no+~shadow
         0 1; no+~shivers -2 1 0 -2; no+~sickness -2 -1 -1 -2; no+~skin -1 2 1 -1; no+~smell -1 1 2
         -1; no+~sob -1; no+~sores -2 0 1 -1; no+~spots -1 0 1 -1; no+~stiff -1 0 1 -1;
         no+~streaking 0 0 0 -1; no+~swelling -5 2 0 -4; no+~symptoms -3 -2 -3 -3; no+~temperature
         -3 0 1 -1; no+~thermometer 3 -1 -1 3; no+~thinners -1 0 1 -1; no+~trauma 1 -1 0 1; no+~trip
         2 0 0 2; no+~trouble -1 1; no+~visual -1; no+~vomiting -3 1 1 -2; no+~weakness 0 -1 -1 -1;
         no+~wheeze -1 -2 -1 -1; no+~worse -2 -1 -2 -2; no+~zigzags 1 0 0 1; nobody+?+any 0 0 1 -1;
         nobody+?+feel 1 0 0 1; nobody+?+ill -1 -1 -1 -1; nobody+?+me -1 -1 -2 -1; nobody+?+notice 2
         3; nobody+?+the 2 2 1; nobody+?+to 1 0 0 1; nobody+?+why 1 0 0 1; nobody+else 1 0 0 1;
         nobody+has -2 0 1 -2; nobody+in -1 0 0 -1; nobody+is 0 -1 0 1; nobody+knew 1 0 0 1;
         nobody+knows 1 0 0 1; nobody+wants 1 0 0 1; nobody+will 1 0 0 1; nobody+would 4 3 0 1;
         nobodys+fault 0 0 0 1; nobodys+hurts -1 0 1 -1; nobodys+poorly -1 -1 -1 -1; nod+?+at -2 -1
         -1 -1; nod+off -2 -1 -1 -2; nodding+?+mid 1 0 0 1; nodding+off 1 0 0 1; noise+?+he -1 1 0
         -1; noise+?+hes -2 1 0 -1; noise+?+out 1 0 0 1; noise+?+resting -1; noise+?+she 1 0 0 1;
         noise+?+time 1; noise+and 1 0 0 1; noise+coming 1 0 0 1; noise+every 1; noise+is 0 0 0 1;
         noise+when -3 2 -1 -3; noisy+?+and 0 0 0 1; noisy+breathe 1 0 0 1; non+?+bleeding 1 0 0 1;
         non+smoker -1 0 0 -1; non+stop 3 0 0 2; non+urgent -1 -1 -1 -1; none+?+i 1 2 1 1;
         none+?+none -1 -3 -3; none+?+tonight -2 1 0 -2; none+?+~us -1 1 2 -1; none+for -2 1 0 -2;
         none+in 2; none+need 0 0 0 -1; none+of -1 0 3 -1; none+on 0 0 0 -1; none+since -3 1 0 -2;
         nonsense+?+his 1; nonsense+and 1 0 0 1; nonstop+?+weeks 1 0 0 2; nonstop+for 1 0 0 2;
         noon+and -1 -1 -1; nope+?+not -2 0 1 -1; nope+hes -2 0 1 -1; normal+?+36 0 0 0 1;
         normal+?+38 -1 0 0 -1; normal+?+a 0 -1 -2 1; normal+?+and 0 1 0 -1; normal+?+be 1 0 0 2;
         normal+?+had -1 1 2; normal+?+have -1 -2 -4 -1; normal+?+hes -1 0 0 -1; normal+?+i 0 0 0 1;
         normal+?+im -1; normal+?+is -1 1 0 -1; normal+?+just -1 0 1; normal+?+my 0 1; normal+?+no
         -1 -1 -1; normal+?+normal -1 0 0 -1; normal+?+not 1 1; normal+?+ok 1 1; normal+?+pain 0 0 0
         -1; normal+?+so 1 0 0 1; normal+?+the -2 0 1 -1; normal+?+then 1 0 -1 1; normal+?+this 1 0
         0 1; normal+?+want -1 -1 -1 -1; normal+?+~fever -1; normal+?+~headache 0 1; normal+?+~numb
         -1 -1 -1 -1; normal+after 2 -1 -3 2; normal+and -3 1 -1 -2; normal+at 2 1 1 2;
         normal+breathe 0 1 0 -1; normal+but 1; normal+can 1; normal+colour -1 -1 1 -1;
         normal+feeling -1 1; normal+healing -2 0 2 -2; normal+i -1 0 0 -1; normal+im 4; normal+in
         -3 0 0 -2; normal+its 1 0 0 1; normal+just 0 0 0 -1; normal+no -3 3 1 -2; normal+now 2 0 0
         2; normal+only -1 0 1 -1; normal+sensation 0 1 0 -1; normal+since 0 -1 1; normal+size 1 0 0
         1; normal+temperature -1; normal+that 1 1 1 2; normal+the -1 -1 -2; normal+they 1 0 0 -1;
         normal+to 1 -3 -3 1; normally+9x 2 0 0 3; normally+?+9x 1 0 0 1; normally+?+a 1 1 0 -1;
         normally+?+by -1; normally+?+is -1; normally+?+just 0 0 0 1; normally+?+ok 1 0 0 1;
         normally+?+right 1 1 0 -1; normally+a 1 1 -1 -1; normally+and -1 0 1 -1; normally+does 1 0
         0 1; normally+goes 1 1; normally+has 1; normally+he 1 2 0 -2; normally+hes 1 2 0 -2;
         normally+i 0 1; normally+no -1; normally+start 0 0 0 1; nose+?+a -1 0 2 -1; nose+?+all 1 0
         0 1; nose+?+and 0 -2 -4 -1; nose+?+been 1 0 0 1; nose+?+days -1 0 1 -1; nose+?+ears 1;
         nose+?+lunch 0 1 0 -1; nose+?+over -1 0 0 -1; nose+?+red 1 -1 0 2; nose+?+running -1 0 1;
         nose+?+so -2; nose+?+tea 1 0 0 1; nose+?+the -1 0 1 -2; nose+?+yesterday -1; nose+after 2 0
         -1 2; nose+and -2 1 6 -1; nose+at -1 1 1 -2; nose+bled -1; nose+hairs 1 0 -1 1; nose+has 1
         0 0 1; nose+is -2 1 2 -1; nose+like -3 0 1 -3; nose+or 1 0 0 1; nose+running 1 0 0 1;
         nose+since -1; nose+sneezing 0 -3 -4; nose+spray -1 0 1 -1; nose+that 1 0 0 1;
         nosebleed+?+after -2 0 1 -2; nosebleed+?+an 1; nosebleed+?+morning -1 0 1 -1;
         nosebleed+?+night -1; nosebleed+?+stopped -1 0 1 -1; nosebleed+?+will 1 0 0 1; nosebleed+at
         -1 0 1 -1; nosebleed+for 1 0 0 1; nosebleed+has 0 0 0 -1; nosebleed+last -1;
         nosebleed+lasting 1 0 0 1; nosebleed+stopped -2 0 1 -3; nosebleed+this -1 0 1 -1;
         nosebleeds+stop -2 0 1 -2; nostrils+flaring 1; not+?+a 1 -1 1; not+?+able 1 0 0 1;
         not+?+about 1 1 1 2; not+?+after 3 -1 -3 3; not+?+all 2 1 -1 -1; not+?+an 0 0 0 1;
         not+?+and 2 -1 0 3; not+?+any -1; not+?+anything 1 -1 -2; not+?+around 1; not+?+as 3 0 0 1;
         not+?+at 0 0 0 1; not+?+away 3 1 0 3; not+?+baby 0 0 0 -1; not+?+battery -3 1 1 -3;
         not+?+be 0 0 0 -1; not+?+big -1 -1 -2; not+?+bothered 1; not+?+but 1 1 -1; not+?+can -1;
         not+?+cant -1 0 0 -1; not+?+could -1 0 0 -1; not+?+drop 2 0 0 2; not+?+feeding -1 0 1 -1;
         not+?+feel -1 1 0 -1; not+?+five 1 0 0 1; not+?+for 1 2 3 -3; not+?+good 1; not+?+got -1 -1
         -1; not+?+have -2 -1 -1 -2; not+?+he -1 1 1 -3; not+?+her 1; not+?+herself -1 -1 -1 -1;
         not+?+hes -3 0 1 -2; not+?+his 1 -1 0 2; not+?+how 2 0 -1 2; not+?+i 1 0 0 2; not+?+if 0 0
         0 -1; not+?+im -2 -2; not+?+in 1 -1 -2; not+?+is -1 0 1 -1; not+?+it 2 0 -1 1; not+?+its 2;
         not+?+just -6 -1 3 -4; not+?+like 1; not+?+live 1 0 0 1; not+?+living 0 2 0 -4; not+?+long
         3 1 1 3; not+?+more -1 -1 -1; not+?+my -2 1 3 -1; not+?+need -1 0 0 -1; not+?+never -1 -1
         -1 -1; not+?+no -2 -3 -2 -2; not+?+normally 1 0 0 2; not+?+not -4 -2 1 -2; not+?+now -1;
         not+?+one 1 0 0 1; not+?+only -2 1 2 -2; not+?+passed 0 1 0 -1; not+?+peep 1 0 0 1;
         not+?+period -1 0 0 -1; not+?+say 1 2 0 -2; not+?+sense 1 0 0 1; not+?+she -1 0 1 -1;
         not+?+shes -1 0 0 -1; not+?+since 3 2 1 1; not+?+sips 0 0 0 -1; not+?+skin -1 1 0 -1;
         not+?+speak 0 0 0 1; not+?+stopped -2 -1 -1 -1; not+?+taking -3 -1 -1 -2; not+?+that -1 -1
         -1; not+?+the 1 1 2; not+?+this 1 1 1 1; not+?+till 0 0 0 -1; not+?+to 4 3 1 2; not+?+today
         2 -1 0 2; not+?+until 0 0 0 1; not+?+up 4 2 2 3; not+?+urine 1 1 1 2; not+?+usual 0 0 0 1;
         not+?+wake 0 2 1 -1; not+?+walking -1; not+?+water 1; not+?+we 1 0 0 1; not+?+well -1;
         not+?+when 3 0 0 4; not+?+where 1 0 -1 2; not+?+which 2 0 0 2; not+?+wind 1 1 0 -2;
         not+?+with 0 -1 -2 1; not+?+within -1; not+?+yet -1 0 0 -1; not+?+~a 2 0 0 3; not+?+~about
         -1; not+?+~after -1 -1 -1 -1; not+?+~and -2 -2 -1; not+?+~any -1 1 2; not+?+~anyone 1 1 0
         -1; not+?+~anything -1 1 -1; not+?+~crisis -1 -1 -1 -1; not+?+~danger -1 -1 -1; not+?+~down
         0 0 0 1; not+?+~for 1 -1 -3 2; not+?+~him -2 0 1 -1; not+?+~i 0 1 0 -1; not+?+~in -1 0 0
         -1; not+?+~iron 2 0 0 2; not+?+~it 1 1 0 -1; not+?+~me 1 0 0 1; not+?+~more -1 0 1 -1;
         not+?+~mum 1 0 0 1; not+?+~myself 0 0 0 1; not+?+~not -2 0 1 -2; not+?+~of -1; not+?+~off
         -2 0 1 -2; not+?+~on 0 0 0 1; not+?+~or -2 -1 -2 -1; not+?+~out -1 0 1 -1; not+?+~ring 1 0
         0 1; not+?+~sick -1 0 1 -1; not+?+~tell 0 1 0 -2; not+?+~that -2 0 0 -1; not+?+~the 0 1 0
         -1; not+?+~things -1 -1 -1 -1; not+?+~thinners -1 0 1 -1; not+?+~to -2 -2 -1 1;
         not+?+~voices -2 -1 -1 -1; not+a 2 1 -1; not+able 0 0 0 1; not+about -1; not+answering 1 0
         0 1; not+be 1 0 -1; not+been -2 0 1 -2; not+being 1 2 1; not+bleeding -6 1 2 -5;
         not+bothered -1 -1 -2; not+breathe 1 0 2 1; not+broken -1 1 2 -1; not+budging -1; not+clear
         3 1 1 3; not+crying 0 0 0 1; not+disappear 0 0 0 1; not+drink 0 0 0 1; not+drinking 3 0 0
         -1; not+due 0 0 0 -1; not+ease 1 0 0 1; not+even 0 0 0 -1; not+fade 1 0 -1 2; not+fed 0 -1
         0 3; not+feed 0 0 0 1; not+feeding 1 0 0 1; not+feel 2 -1 0 3; not+feeling -1 0 0 -1;
         not+felt 1 2 1 -1; not+go 4 1 0 4; not+going 2 3 0 -2; not+gone -1 0 1; not+got 0 0 0 -1;
         not+had 0 -3 -3; not+have -1 0 1; not+having -1 -1 -1 -2; not+helping 2 0 0 2; not+here 0 0
         0 -1; not+himself 0 0 0 1; not+improved -4 -1 -3 -3; not+improving 0 0 0 1; not+in -1;
         not+interested 1 0 -1 2; not+just 2; not+know 2 -1 0 2; not+knowing 1 0 0 1; not+like 3 0 0
         2; not+losing -1 -1 -1 -1; not+making 1 0 0 2; not+moving -1 -2 -1 1; not+my -1; not+passed
         2 1 0 2; not+passing 1 1 0 -1; not+peed 1 1 0 -1; not+peeing 0 1 0 -3; not+picking 1 0 0 1;
         not+planning 1 1 0 -1; not+put 1 0 0 1; not+real -1 -1 0 1; not+respond 3 -1 -1 4;
         not+responding 4 0 0 5; not+right -2 0 1 -1; not+shifting -1 0 0 -1; not+sleeping 0 1 -2
         -4; not+slept 1 0 0 1; not+stop 1 0 -1; not+stopping 1 0 0 2; not+sure 3 1 0 4;
         not+sweating 1 0 0 1; not+taking 1 0 0 2; not+the 0 -2 -1; not+there 1 -1 0 2; not+to 1 4 0
         -4; not+touched 1 1; not+touching 2 0 0 1; not+up 0 0 0 -1; not+urinated 1 1 0 -1;
         not+usually -3 -2 0 -2; not+wake 4 2 0 3; not+waking 0 0 0 1; not+walk 1 0 0 1; not+want 2
         0 1 4; not+weed 1 1 0 -1; not+working 2 0 -1 3; not+worth 1 1; not+~black -1 0 0 -1;
         not+~bothering -1 0 0 -1; not+~breathless -1 0 0 -1; not+~choking -3 0 1 -2; not+~confused
         -1; not+~deep 4 5 1 -4; not+~depressed -1 -1 -2 -1; not+~diabetic -2 0 2 -2; not+~done 1 0
         -1 1; not+~drive -3 -2 -2 -2; not+~eat 0 0 0 1; not+~enjoying -1 -1 -1 -1; not+~faint 1;
         not+~fainted -1; not+~going -1 -1 -1 -1; not+~gonna 1 1 0 -1; not+~growing -1 -1 -1;
         not+~happened -1 0 1; not+~have 2 1 1 2; not+~hear -1 -1 -1; not+~hers 0 0 0 1; not+~hot -6
         0 2 -5; not+~hurts -1 -1 -1 -2; not+~ill -1; not+~immunosuppressed -1 0 1; not+~in -1 -2
         -3; not+~infected 0 1; not+~knowing 1 0 0 2; not+~literally -1 0 0 -1; not+~making 2 0 -1
         2; not+~medical -1 1 3; not+~mind 0 2 1; not+~more -1 0 0 -1; not+~numb 0 -1 1; not+~on -1
         4 3 -1; not+~once 0 0 0 1; not+~one 1 -1 -1 2; not+~painful -2 0 2 -1; not+~pregnant -4 -1
         -3 -3; not+~really -2 1 2; not+~red -1 -1 -1 -1; not+~regular -1 0 1 -1; not+~serious -1 -1
         -1 -1; not+~short -1; not+~sick -1 1 2 -1; not+~sleepy -1 0 1 -1; not+~slow 1 0 0 1;
         not+~started -1 0 1 -1; not+~stay 1 0 0 1; not+~suicidal -4 -1 -1 -2; not+~swollen -1 -1 -1
         -1; not+~take -1 0 1 -1; not+~that 1 1 -1 -1; not+~thinking 0 0 0 1; not+~thirsty -1 -1 -1
         -1; not+~to 1 1; not+~true 1 1 0 -2; not+~upset 1 0 0 1; not+~use -2 0 -1 -2; not+~want -1
         -1 -1; not+~wanting -1 -1 0 1; not+~weak -1 -1 -1 -1; not+~yellow -1 1 0 -1; note+?+goodbye
         2; note+for 1 0 -1 1; note+from -1; note+had -1; note+saying 2; note+that -1 -1 -1 -1;
         note+to -1 -1 -1; notes+got -1 0 1; nothing+?+all 0 0 0 1; nothing+?+and 2; nothing+?+at 0
         0 0 1; nothing+?+belly 1; nothing+?+come 2 0 0 1; nothing+?+do -1 0 0 -1; nothing+?+down 1
         -1 0 3; nothing+?+finger 1 0 0 1; nothing+?+from 1 0 0 1; nothing+?+i 1 1 2 1; nothing+?+im
         -1 0 0 -1; nothing+?+is 0 1; nothing+?+just -1 -2 -3 -1; nothing+?+me 1 0 0 1;
         nothing+?+now -1 0 1 -1; nothing+?+out 1 0 0 1; nothing+?+ten 1 0 0 2; nothing+?+that -3 -2
         -3 -1; nothing+?+thats -1 0 1 -1; nothing+?+the -2 -2 -3 -2; nothing+?+to -1 0 1 -1;
         nothing+?+with -2 0 1 -2; nothing+?+yesterday -1 -1 -1 -1; nothing+and 2 0 0 3; nothing+at
         0 0 0 1; nothing+but 1 0 0 1; nothing+comes 2 0 0 2; nothing+down 0 1 0 -2;
         nothing+dramatic 0 1 2 -1; nothing+else -5 -2 0 -4; nothing+for 3 2 1 1; nothing+happened
         -1 -1 -1 -1; nothing+has -1 -1 0 1; nothing+hurts 2; nothing+i 2 1 1 2; nothing+in -2 -2 -2
         -2; nothing+is 1 0 0 1; nothing+like -1 -1 -2 -1; nothing+more -1 0 1 -1; nothing+much -1 0
         0 -1; nothing+new -1 0 0 -1; nothing+of -2 -1 -1 -1; nothing+on 0 0 0 -1; nothing+pain 0 0
         0 1; nothing+scary -1 -1 -1 -1; nothing+since -3 -1 -1 -3; nothing+the -4 1 3 -4;
         nothing+there 0 0 0 -1; nothing+to 1 2 3 1; nothing+urgent -1 -1 -1 -1; nothing+will 2 0 0
         2; nothing+works 1 0 0 1; nothing+would -1 0 0 -1; nothing+wrong -3 0 2 -3; nothings+come 0
         2 1; nothings+happened -1 0 0 -1; nothings+numb -1 1 0 -1; notice+?+i 0 1 -1 -1; notice+if
         1 2 1; noticed+?+the -1 -1 -1; noticed+a 0 -1 -2 -1; noticed+that -1 0 0 -1; noticed+the -1
         1; nought+?+ten 1 0 0 1; nought+to 1 0 0 1; now+40 -2 -1 -1 -2; now+5 2 1 1 2; now+?+40 1;
         now+?+a -2 -1 1 -1; now+?+again -1 1 0 -2; now+?+all -1; now+?+and 1; now+?+at 2 -1 -1 -1;
         now+?+back 0 1 0 -1; now+?+been -1 0 1 -2; now+?+being 1 0 0 1; now+?+belly -2 0 0 -1;
         now+?+bottom 0 0 0 1; now+?+breathe 2 0 0 2; now+?+calf 1 0 0 1; now+?+can 0 1 2 1;
         now+?+cant 0 0 0 -1; now+?+collapsed 0 0 0 1; now+?+coughing 1 0 0 1; now+?+do -1 1 0 -1;
         now+?+down 0 1 0 -2; now+?+eating 0 0 0 1; now+?+even 0 0 0 1; now+?+every 1 0 0 2;
         now+?+eye -1 1 0 -1; now+?+face 1 0 0 1; now+?+feel 3 0 0 2; now+?+feels 0 0 0 1;
         now+?+fish 0 0 0 1; now+?+getting 1; now+?+gone 1 0 0 1; now+?+got -1 -1 -1 -2; now+?+hand
         -2 0 1 -3; now+?+happy 0 0 0 -1; now+?+hard 1 0 0 1; now+?+has -1 1 -1 -1; now+?+have -1 0
         1 -1; now+?+heart 0 0 0 1; now+?+her 0 0 0 -1; now+?+hurts 2; now+?+i 6 0 0 5; now+?+in -1
         -1 -1 -1; now+?+is 0 -1 -3 2; now+?+it 1 3 2 1; now+?+its 1 0 0 1; now+?+jaw 1; now+?+just
         1 0 0 1; now+?+keep 1 0 0 1; now+?+left 0 1; now+?+like 1 0 0 1; now+?+limp 1; now+?+lips 1
         0 0 1; now+?+low 0 0 0 -1; now+?+moved 0 0 0 1; now+?+my 1; now+?+neck -1 0 1 -1; now+?+no
         1 0 0 1; now+?+not -2 -1; now+?+numb 1 0 0 1; now+?+on 1 1 1 1; now+?+only 0 0 0 1;
         now+?+pain 1; now+?+painful -2 0 1 -1; now+?+parked 0 0 0 1; now+?+past 0 0 0 -1; now+?+pm
         0 0 0 1; now+?+quiet -2 -1 -1 -1; now+?+read -1; now+?+red 0 0 0 1; now+?+right 0 0 0 1;
         now+?+says 0 1 0 -1; now+?+scared -3 0 1 -2; now+?+seeing 1 0 0 -1; now+?+shaking 1 0 0 1;
         now+?+sharp 1 0 0 1; now+?+sits 0 0 0 1; now+?+so 1 0 0 1; now+?+stiff -3; now+?+sweating 1
         0 0 1; now+?+taking 1 0 0 1; now+?+tetanus -1 0 0 -1; now+?+the 1 0 0 1; now+?+then -4 -1 0
         -3; now+?+there 1 0 0 1; now+?+think 0 0 0 1; now+?+three 1; now+?+throat 1 0 0 1;
         now+?+throwing 1 0 0 1; now+?+to 0 -1 -2 1; now+?+up 0 0 0 1; now+?+used 1 0 0 1;
         now+?+voice 2 0 0 2; now+?+vomiting 0 0 0 1; now+?+was 1; now+?+whole 2 0 0 2; now+?+with 2
         0 0 1; now+?+yellow -2 0 0 -2; now+?+you 0 1 2 1; now+?+~fever -1 0 1 -2; now+a -1 1 -1 -1;
         now+after -1 0 1 -1; now+and -1 -2 -4 -1; now+any -1 0 0 -1; now+at 0 1 0 -1; now+back 1;
         now+but 0 0 0 1; now+cant 1 0 0 1; now+chest 2 0 0 1; now+confused 1 0 0 1; now+coughing 1
         0 0 2; now+dizzy 1 0 0 1; now+do 3 0 -1 3; now+eating 1 0 0 1; now+every -1 0 1; now+feel 1
         0 0 1; now+foam 0 0 0 1; now+from -1 0 1 -1; now+gunk -2 1 0 -2; now+happening 2; now+has 3
         2 0 3; now+he 2 0 -1 2; now+her 1 0 0 1; now+hes 4 0 1 5; now+his 1 0 0 1; now+i 3 3 1 2;
         now+im 1 -1 -2 -1; now+is -1; now+it 0 -3 -3 -1; now+its -1 1 2 1; now+ive -3 -1 0 -2;
         now+just -2 1 -1 -2; now+last -1 0 0 -1; now+low 0 1 0 -1; now+monday 0 1; now+my 1 2 2 -1;
         now+never 1 0 0 1; now+no -2 -2 0 -2; now+on -1; now+one 1; now+only -1; now+pain -1 0 0
         -1; now+shaking 1 0 0 1; now+she 1 1 -1 1; now+shes 2 -1 0 3; now+so 1 0 0 2; now+some -1 0
         1; now+stomach -1 0 1 -1; now+temperature 1; now+the -2 0 0 -1; now+theres 0 1 1 1;
         now+vomiting 1 0 0 1; now+we 2 0 0 2; now+when -1 0 1 -1; now+who -1; now+would -1 -1 -1
         -1; now+yellow 2; nowhere+?+my 1 0 0 1; nowhere+and 1 0 0 2; nudges+all 0 1 0 -1;
         nudges+since 0 1; numb+?+and 1 0 0 2; numb+?+blue 1; numb+?+cold 1 0 0 1; numb+?+from -4 0
         1 -2; numb+?+i 0 0 0 1; numb+?+its 1 0 0 1; numb+?+my 1 0 0 1; numb+?+one 1; numb+?+the 0
         -1 -1 -1; numb+and 5 0 0 5; numb+finger 1; numb+foot -1 -1 -1 -1; numb+from -2; numb+legs
         1; numb+since 1; numb+when -2; numb+where 2 0 0 2; number+1x -1; number+40 1 0 0 1;
         number+?+is 0 1 2 1; number+?+its -1 0 1; number+?+the -1 0 0 -1; number+of 0 0 0 1;
         number+two -1 0 0 -1; number+twos 0 0 0 1; numbness+?+the 2 0 -1 3; numbness+and 1 0 0 1;
         numbness+around 1 0 0 1; numbness+between 0 0 0 1; numbness+in 2 0 -1 2; numbness+or 1 0 0
         1; nurse+?+1xx 1 0 0 1; nurse+?+a 0 -2 -1; nurse+?+at -1; nurse+?+back -1 1; nurse+?+hes 0
         1 0 -1; nurse+?+it -1 -2 -1 -1; nurse+?+my -1 -1 -1 -1; nurse+?+no 0 1; nurse+?+told 0 0 0
         1; nurse+?+yours 0 1; nurse+at 0 1; nurse+call -1 1; nurse+for -1 -1 -1 -1; nurse+got 1 0 0
         1; nurse+has -1 0 1; nurse+here -1; nurse+i 1; nurse+is 1; nurse+line 1 0 0 1; nurse+look 2
         0 -1; nurse+on -1 1 2 -1; nurse+or -1 -1 -2; nurse+saw 0 0 0 -1; nurse+says -2 -1 -1 -2;
         nurse+slot -1 -1 -1 -1; nurse+take 1 0 0 1; nurse+wants -1; nurse+when 0 1 0 -1; nurse+will
         0 -1 -1 -1; nursery+?+do -1 0 1; nursery+wont -2 1 0 -1; nursing+?+can 1 1 1 1;
         nursing+?+which -1 1 2 -1; nut+?+agony 0 0 0 1; nut+allergy 1; nut+in 1 0 0 1; nut+is 0 0 0
         1; object+?+in 3 0 -1 3; object+?+stuck 1 0 0 1; object+embedded 1 0 0 1; object+is 1 0 0
         1; occupational+health -1 1 -1 -1; odd+?+im 0 0 0 -1; odd+?+since -1 0 0 -1; odd+angle 2 0
         0 2; odd+is 1 0 0 1; odd+one -1 0 1 -1; of+1x -3 0 -1; of+1xx 2 2 0 1; of+2 -1; of+2x -1 0
         0 -1; of+36 -9 2 0 -1; of+37 0 -1 1 1; of+38 3 0 -3 -1; of+39 -1 3 0 -2; of+3x 0 0 0 1;
         of+4 0 0 1 -1; of+40 1 0 0 1; of+4x 1 0 0 1; of+5 0 1 -1; of+5x -1 0 0 -1; of+6 2 0 -1 3;
         of+6x -1 1 0 -1; of+7 -1; of+8x 1 0 0 2; of+?+1x -1 0 0 -1; of+?+1xx 1 0 0 1; of+?+3 1 0 0
         1; of+?+5 0 -1 1; of+?+a -1 1 2; of+?+after 2 0 2 1; of+?+afternoon -1 0 0 -1; of+?+again
         -1 0 0 -1; of+?+against 1 1 0 -1; of+?+all 1 0 0 1; of+?+amitriptyline 2 0 -1 3; of+?+an 0
         0 0 1; of+?+and -1 1 4 1; of+?+aneurysm -2 -1 -1 -2; of+?+are -1 0 0 -1; of+?+arm 0 0 0 1;
         of+?+asking -1 1 2; of+?+attacks -1; of+?+babies 2 0 0 1; of+?+back 1 0 0 1; of+?+balls 0 0
         0 1; of+?+bed -1 0 0 -1; of+?+been -1 -1 -1 -1; of+?+between 1 0 0 1; of+?+big 1;
         of+?+black 1 1 0 -1; of+?+bladder -1; of+?+blisters 0 -2 -1; of+?+blood 0 1 0 -2; of+?+blue
         1; of+?+body 3 -1 0 3; of+?+boot 0 0 0 -1; of+?+bottle 1 0 0 1; of+?+breathe -3 0 0 -2;
         of+?+brothers -2 0 2 -2; of+?+brown 0 -1 0 1; of+?+bruise -2 0 1 -2; of+?+but -2 2 2 -1;
         of+?+by 0 -2 -3 -1; of+?+c 3 4 2; of+?+cafetiere 2 0 0 2; of+?+calf 0 0 0 1; of+?+came 1 0
         -1 1; of+?+can -2 0 1 -2; of+?+cant -1 0 0 -1; of+?+car -2 -1 -1 -2; of+?+cheek -1 0 1 -1;
         of+?+chemo 0 0 0 1; of+?+chest 1 2 1 1; of+?+christmas 1 0 0 2; of+?+clear 0 0 0 1;
         of+?+clot -1; of+?+coffee 1 0 0 1; of+?+coin 0 0 0 1; of+?+cold 1 0 2 1; of+?+colour 0 1;
         of+?+come 2 0 0 1; of+?+coming 0 1 0 -1; of+?+congestion 0 -2 -1; of+?+cough 0 0 0 -1;
         of+?+could -1 1 2 -1; of+?+dads -1 -1 -1 -1; of+?+daughter -2 0 1 -2; of+?+day -3 -1 0 -2;
         of+?+days -1 0 1 -1; of+?+diazepam 2 0 0 2; of+?+discharge -1; of+?+do -1 -1 -1 -1;
         of+?+dog 0 0 0 1; of+?+doom 1 0 0 1; of+?+dots 0 0 0 -1; of+?+drain 1 0 0 1; of+?+drops 1 0
         -1 1; of+?+ear 0 1 0 -1; of+?+eclampsia -1 0 1 -1; of+?+elbow -2 -1 -1 -2; of+?+elbows -1
         -1 -1 -1; of+?+epilepsy -2 2 1 -2; of+?+even 1 0 0 2; of+?+evening 0 1 0 -1; of+?+every 1;
         of+?+eye 4 1 0 4; of+?+f 1 0 0 1; of+?+face 1 0 0 1; of+?+family 0 0 0 1; of+?+fast 0 0 0
         1; of+?+feeling -1; of+?+fell -2 0 1 -2; of+?+fever -1 0 0 -1; of+?+finger 5 -1 -2 5;
         of+?+first -1 -1 -1; of+?+flat 1 0 0 1; of+?+flatmates 1 0 0 1; of+?+floaters 3 3 1 -1;
         of+?+foot -1 1 3 -1; of+?+for -3 1 -1 -2; of+?+forehead -2 1 0 -2; of+?+from 1 -1 -2;
         of+?+getting -1 2 2 -1; of+?+going -1 -1 -1 -1; of+?+got -2 0 1 -2; of+?+grape -1 0 0 -1;
         of+?+had 1 0 0 1; of+?+half 1 0 0 1; of+?+hand 4 1 0 5; of+?+has 0 1 1 1; of+?+have 1 0 0
         2; of+?+he 1 0 -1 2; of+?+head 2 -2 -2 2; of+?+heart -3 -2 -2 -2; of+?+here 1 3 1 -2;
         of+?+hes -1 0 0 -1; of+?+hour 1 0 0 1; of+?+house 1; of+?+husbands 3 1 1 2; of+?+i 2 1 0 3;
         of+?+if -1 1 2; of+?+im -2 0 1 -1; of+?+in -2 3 2 -4; of+?+index 1 1 1 1; of+?+inhaler -3
         -1 -1 -2; of+?+injury 1 -1 -2 1; of+?+instead 1 0 0 1; of+?+iron 2 0 -1 3; of+?+is -2 -1
         -1; of+?+it 1 -1 0 2; of+?+itchy -1 0 1 -1; of+?+its -1 0 0 -1; of+?+ive 3 1 1 3; of+?+jam
         -1 1 0 -1; of+?+just 1 0 0 1; of+?+kids 3 2 0 1; of+?+kind -2 -1 -1 -1; of+?+knee -1 1 0
         -1; of+?+lake 1; of+?+last -2; of+?+lately -1 -1 -1 -2; of+?+left 2 0 0 1; of+?+legs 1;
         of+?+letter -1 1 3 -1; of+?+life 1 -1 -1 2; of+?+light 0 0 0 1; of+?+like -1 -1 -1;
         of+?+lips 1; of+?+little 1 0 0 2; of+?+lodged 0 0 0 1; of+?+long -1 0 0 -1; of+?+looks 1 0
         0 1; of+?+lotion 0 0 0 -1; of+?+luck -2 -1 -1 -1; of+?+manager -1; of+?+marbles 0 0 0 1;
         of+?+maybe 0 0 0 1; of+?+medicine 1 0 -1 2; of+?+mine -1 0 0 -1; of+?+month -2 0 1 -2;
         of+?+months 1 1 2 1; of+?+morning -1 -1 -1; of+?+most -1; of+?+mother 2 0 0 1; of+?+mouth 0
         -1 0 1; of+?+mums 1 1 1 1; of+?+my 1 1 -1 -1; of+?+nans -2 -1 2 -2; of+?+nappies -2 1 0 -2;
         of+?+never 1 -1 0 1; of+?+new 1 0 0 1; of+?+next 0 0 0 1; of+?+no 0 2 -1 -1; of+?+nose 0 0
         0 -1; of+?+now -2 0 0 -1; of+?+nuisance 1 0 0 1; of+?+old -1 0 0 -1; of+?+on -4 1 -1 -5;
         of+?+one 0 0 0 1; of+?+onset 0 1 0 -1; of+?+or 1 -1 0 2; of+?+other 2 1 1 2; of+?+over 1;
         of+?+own -1 0 1 -1; of+?+pain -1 1 0 -2; of+?+painful 0 1 0 -1; of+?+partner 1 1 1 1;
         of+?+person 0 0 0 1; of+?+pink -2 -1 -1 -1; of+?+place -1 -1 -1 -1; of+?+playing -3 1 0 -3;
         of+?+pool 1; of+?+proportion 1 0 0 1; of+?+pupils -1 1 0 -3; of+?+question -1 0 0 -1;
         of+?+quick 1 0 0 1; of+?+rash -1 0 0 -1; of+?+red 2 -2 -2 2; of+?+rib -1 0 0 -1; of+?+right
         1 0 0 1; of+?+room -1; of+?+round -2 1 0 -1; of+?+saucer -1; of+?+scalp -1 -1 -1 -1;
         of+?+scar 0 1; of+?+sertraline -1 1 0 -1; of+?+she 1 -1 -2 1; of+?+shes -4 1 0 -3;
         of+?+shin 1 0 0 1; of+?+shoulder 3 0 1 4; of+?+side 0 1; of+?+sight 1 0 0 2; of+?+since 1 2
         1 -1; of+?+sisters 2 1 1 2; of+?+six -1 0 0 -1; of+?+size 1 0 0 1; of+?+skin -3; of+?+skull
         2 0 0 2; of+?+sniffle -1 0 0 -1; of+?+so -1 0 1; of+?+son -1 -1 -1; of+?+specks 1 1 0 -1;
         of+?+spotting 1 0 0 -1; of+?+steroid -1; of+?+stomach 0 0 0 -1; of+?+stool -1 0 1 -1;
         of+?+stroke 3; of+?+strong 3 1 1 3; of+?+stuck 2 -1 0 2; of+?+sudden 0 0 0 -1; of+?+tablets
         0 0 -1 -1; of+?+take -1 0 0 -1; of+?+telly 0 0 0 1; of+?+temperature 0 1 -1 -1; of+?+than
         -1 -1 -1; of+?+that -1 0 0 -1; of+?+the 0 0 -1 1; of+?+thick 0 0 0 1; of+?+this -1 0 1 -1;
         of+?+throat 1 0 0 1; of+?+thumb -2 3 1 -2; of+?+tickly -2 0 1 -1; of+?+tightness 2 0 0 2;
         of+?+today 0 -1 1; of+?+toes 1 0 0 1; of+?+tongue 1 0 0 1; of+?+train 1 0 0 1; of+?+tummy 0
         2 0 -5; of+?+two -2 0 1 -1; of+?+uncle -2 -1 -1 -2; of+?+under 0 2 2; of+?+up 0 0 0 1;
         of+?+usual 1 0 0 1; of+?+varnish 1 0 0 1; of+?+very -1 0 -2 -1; of+?+waist -2 1 0 -2;
         of+?+warfarin 0 1 0 -1; of+?+was 2 0 0 1; of+?+water 2 0 0 2; of+?+week 1 0 0 1; of+?+weeks
         0 0 0 2; of+?+what 4 0 0 2; of+?+when 1 1 -1; of+?+where -2 -1 -1 -1; of+?+who -2 0 1 -2;
         of+?+wifes -1 0 1 -2; of+?+with 1 3 3 2; of+?+wont -2 0 0 -1; of+?+world 1; of+?+would -1;
         of+?+wrist -1 -1 -1 -1; of+?+year 1 0 0 1; of+?+years 0 0 0 1; of+?+yesterday 0 -1 1;
         of+?+you -2 0 1; of+a 2 1 2 1; of+address -1 -1 -1 -1; of+age -1 1 2 -1; of+alcohol -2 0 1
         -2; of+amoxicillin -1 1; of+an -1 -1 -1 -1; of+anaphylaxis -1 0 1; of+antibiotics 0 1;
         of+any 2 0 -1 3; of+apple 2 0 0 1; of+baby -1 1 2 -1; of+bad -2 -1 -1 -1; of+beans -1 0 1
         -1; of+beetroot -1 0 1; of+being 1 2 1; of+belly -1; of+black 2 1 0 -3; of+blisters -4 2 0
         -4; of+blood -3 1 1 1; of+boiling 1; of+both -1 -2 -1; of+breathe 3 -1 -1 4; of+bright 0 -1
         0 1; of+brown 4 3 1 -2; of+bumps -1 0 0 -1; of+burning 0 1 0 -1; of+chemo 2 0 0 2; of+chest
         1 1 1 1; of+chicken 1 0 0 1; of+clear -1; of+coffee -1; of+cola 1 0 0 1; of+consciousness 1
         1 1 2; of+course 1; of+cramp -1 0 1; of+dark 1 -1 0 2; of+date -1 -1 -1 -1; of+days 1 1 1
         2; of+diabetes 1; of+diarrhoea -1 -1 2 -2; of+diazepam 2 0 0 1; of+drawers -1 1 0 -2;
         of+dry -2; of+dysuria 0 1; of+eggs -2 -1 -1 -1; of+embarrassment -1 1 3 -1; of+ending 1 1 0
         -1; of+everything 3 2 0 2; of+face -2 2 2 -2; of+feeling 1 0 0 1; of+firm 1; of+fit 0 0 0
         1; of+five -1 1 2 -1; of+floaters 0 1 0 -1; of+fluid 0 0 0 1; of+fluids -2 0 0 -1; of+four
         -1 1 2 -1; of+fresh 2 0 -1 3; of+gestation 1 -1 0 2; of+gout 0 1 0 -1; of+grandads 1 0 0 1;
         of+grey 1 0 0 1; of+grit -1 1 0 -1; of+harming 1 1 0 -1; of+having -2 -1 -1 -1; of+head 1 0
         0 2; of+headache -1 -1 -1 -1; of+hearing 0 0 0 1; of+heartburn 0 0 0 -1; of+her 1 -1 2 3;
         of+him 4 1 0 2; of+his 3 1 1 4; of+home 0 0 0 -1; of+hot 0 0 0 1; of+hours -1 0 1 -1;
         of+hurts 0 0 0 1; of+hydrocortisone 1 0 0 1; of+i -1; of+ibuprofen 1 0 -1 1; of+impending 1
         0 0 1; of+increased 0 -1 -1 -1; of+indigestion -1 0 0 -1; of+insulin -1 0 0 -1; of+it -2 1
         -3 -3; of+its -1 0 0 -1; of+jelly 1 -1 -1 1; of+kin -1 -1 -2 -1; of+knee -1; of+leg 1 0 0
         1; of+life 1 1 1 3; of+light 1 2 -1 -3; of+like -1; of+little 1 1; of+loose -1 0 1 -1;
         of+luck -1 1 3 -1; of+lucozade 0 0 0 1; of+made 2 1 1 2; of+march -1 -1 -1 -1; of+me 0 0 2;
         of+meningitis 0 1 3 -1; of+milk -2 0 1 -2; of+mine -1 0 0 -1; of+minutes 1 0 0 1; of+months
         -1 -1 -1 -1; of+mouth -1 0 0 -1; of+movement 1; of+movements 1 1 0 -1; of+mums 0 0 0 1;
         of+my 2 3 -1 1; of+nail 2 0 0 2; of+new 4 5 2 -3; of+next -1 0 0 -1; of+nowhere 3 0 1 4;
         of+one -2 1 0 -1; of+our -1 -1 -1; of+pain -1 2 -1 -1; of+paper -1 0 0 -1; of+paracetamol 1
         0 2; of+pear 1 0 0 1; of+pinching 0 0 1 -1; of+pink 4 3 1; of+play -1; of+plums 0 0 0 1;
         of+porridge 1 0 0 1; of+pre -1 0 1 -1; of+pregnancy 3 3; of+pressing -1; of+pressure 1;
         of+proportion 1 0 0 1; of+propranolol 1 0 0 1; of+pus -1 2 -1 -1; of+red 3 0 0 3; of+rice
         -1 0 1 -1; of+right 1 1 0 -1; of+room 2 2 0 -2; of+runny -1 0 0 -1; of+scarlet -1 -1 -2;
         of+school 1 0 0 1; of+screen 2 0 -1 1; of+seven 0 0 0 1; of+shape 1 0 0 1; of+sleeping 1 0
         0 1; of+small 0 -2 -1; of+something -1 0 0 -1; of+spotting 1 0 0 1; of+spuds 1 0 0 1;
         of+squash -3 1 0 -3; of+stabbing -1 0 0 -1; of+steak 1 0 0 1; of+stroke -1 -1 -2 -1;
         of+sudden 0 0 0 -1; of+suicide 1 -1 0 1; of+sweat 1 0 0 1; of+tablets 1 0 -1 2; of+tea -1 0
         0 -1; of+that -3 -2 -2 -2; of+the 3 -2 0 4; of+them 2 2 3 2; of+these -2 -1 -1 -2; of+thing
         0 0 0 -1; of+thirst 0 0 0 1; of+this -1 -2 -3 -1; of+those 1 -1 -1 2; of+times -1 0 1;
         of+toast -1 0 1 -1; of+trying -2 -1 -1 -1; of+two 3 0 0 3; of+ulcers 2 1 1 2; of+us 1 -2 -2
         2; of+vision 0 1 0 -1; of+vodka 1 0 0 1; of+water 2 0 2 2; of+wee 0 0 0 -1; of+weeks -1;
         of+weight 1 0 -1 1; of+wet -2 0 0 -2; of+what 1 0 0 2; of+wind -2 2 2 -1; of+wine -2 -3 -3
         -2; of+work -1; of+worms -3 -1 -1 -2; of+years -1 -1 -1 -1; of+~5 1 0 0 1; of+~us -1 1 2
         -1; off+?+1x 0 -1 -1 -1; off+?+3 -1 0 0 -1; off+?+a 2 -1 0 1; off+?+an 2 0 0 1; off+?+at -1
         0 1 -1; off+?+bed 1 0 0 1; off+?+been 0 1; off+?+bottom -1; off+?+breast -1 0 1 -1;
         off+?+bridge 1 1 1 1; off+?+bump 0 1 0 -1; off+?+bunk -1; off+?+car 1 0 0 1; off+?+changing
         1 0 0 1; off+?+cold 1 0 0 1; off+?+commode 1 0 0 1; off+?+cooker 1 0 0 1; off+?+days -1 -1
         -1; off+?+food 1 3 1 -4; off+?+foot -1 0 0 -1; off+?+four 1 0 0 1; off+?+fridge 1 0 -1 2;
         off+?+front 1 0 -1 1; off+?+i 0 0 3 -1; off+?+ive -1 0 1 -1; off+?+kids -1 0 0 -1;
         off+?+ladder 3 0 -1 2; off+?+list -1 -1 -1 -1; off+?+lunch 0 0 1 -1; off+?+me 1 1 -1 -1;
         off+?+milk 1 0 0 1; off+?+monkey 0 1 0 -1; off+?+motorbike 1 0 0 1; off+?+my 1 0 1;
         off+?+neighbour -1 1 0 -1; off+?+night -2 0 0 -1; off+?+no -1 1 2 -1; off+?+now 0 0 1 -1;
         off+?+on -1 -1 -1; off+?+or 0 0 0 -1; off+?+plane -2; off+?+quad 1; off+?+road 0 1;
         off+?+scooter -1 1 2 -1; off+?+sentence 1 0 0 1; off+?+settee 0 1; off+?+shes 0 0 0 1;
         off+?+since 2 1; off+?+swing -2 0 1 -1; off+?+tablet -1 0 0 -1; off+?+the -1 -2 -3 -1;
         off+?+there 0 1 0 -1; off+?+thinners -1 -1 -1 -1; off+?+this 2 0 0 2; off+?+three -1 0 0
         -1; off+?+toilet 1 0 0 1; off+?+trampoline 2 0 0 1; off+?+wall 1 0 0 2; off+?+walls -1 0 0
         -1; off+?+we 1 0 0 1; off+?+weeks -1; off+?+with -1; off+?+yesterday -1; off+?+you 1 2 2
         -1; off+a -1 -1 -1 -1; off+again 1 0 0 1; off+all 1; off+and -1 0 0 -1; off+as -1 0 0 -1;
         off+at -1 -1 -2 -1; off+blood -1 -1 -1 -1; off+by 0 -1 -2 -1; off+does -1 0 0 -1;
         off+everything -2 -1 -1 -2; off+food 1; off+for -1 -1 -1 -1; off+her 1 2 1 -1; off+him 0 0
         0 1; off+his 2 2 1 1; off+i -3 0 1 -2; off+if 2 1 1 1; off+im -1 -1 -1 -1; off+in -1 -3 -2
         -1; off+is -1 0 0 -1; off+it -1 0 -1; off+its 1 2 0 1; off+ive 1 0 0 1; off+just -1 0 1 -1;
         off+last -1; off+like 1 0 0 1; off+me 0 0 0 1; off+mid 1 0 0 1; off+my -5 2 1 -8; off+now 0
         0 2 1; off+on 0 -1 -2 -1; off+over -1 0 1 -1; off+scaffolding 2 0 0 2; off+school -1 0 1;
         off+sertraline -1; off+sick -2 -1 -2 -1; off+since -1 -1 1 -1; off+that -1 0 1; off+the 6 7
         4 7; off+theres 0 0 0 1; off+to -3 0 1 -3; off+twice 2 0 0 2; off+when 0 0 1 -1; off+with 4
         -1 0 3; off+without 3 3 0 -1; off+work 0 -1 -1 -1; off+worse -3; offered+?+the -1 -1 -1 -1;
         offered+to -1 -1 -1 -1; office+?+closed 0 0 0 1; office+?+has -1 0 0 -1; office+is 0 0 0 1;
         office+worker -1 -1 -1 -1; often+?+every 3 1 1 3; often+?+i -1 -2 -3 -1; often+?+up -1 0 1
         -1; often+?+with -1 0 1 -1; often+and -1 0 1 -1; often+get -1 0 -1; often+than 1 1 1 1;
         often+when 0 0 0 -1; oh+and 1 0 1 1; oil+?+a 1; oil+?+is -1; oil+about 1 0 0 1; oil+is 0 0
         1 -1; oil+or -1 0 1 -1; ok+?+and 1 0 0 1; ok+?+do 2 0 0 2; ok+?+drink 0 0 1 -1; ok+?+fine 0
         -3 -3; ok+?+first 1; ok+?+her -1 -1 -1 -1; ok+?+i 5 1 1 2; ok+?+im -1; ok+?+is 1; ok+?+isnt
         0 0 -1 2; ok+?+its 0 0 0 -1; ok+?+leave 1 0 0 2; ok+?+my -1 0 1 -1; ok+?+ok -1 0 1 -1;
         ok+?+that 2 0 0 1; ok+?+wait 4 2 2 3; ok+?+was 1 0 0 1; ok+?+~fever 0 2 1; ok+and -2 0 0
         -1; ok+at 1 1 2; ok+but 1 0 0 1; ok+can 1 1 1 1; ok+does 1 0 -1 1; ok+for -1 -1 -1 -1;
         ok+if 4; ok+it 2 0 -1 2; ok+need 0 1 0 -1; ok+no -1 2 1; ok+not 1 0 0 1; ok+now 1 0 1 2;
         ok+on -1 0 1 -1; ok+otherwise 2 1 -1; ok+that 2 0 0 3; ok+though 1 0 0 1; ok+to 3 -1 -3 2;
         ok+today 1; ok+with -3 -1 3 -3; okay+?+its -1 0 1; okay+?+take 0 0 1 -1; okay+and -1;
         okay+just 2 0 0 2; okay+so -1 1 2 -1; okay+to -1 0 1 -1; old+38 1 0 0 1; old+?+36 -2 0 1
         -1; old+?+8 0 0 0 1; old+?+a 2 0 2 3; old+?+an 0 1 0 -1; old+?+and 2 1 1 2; old+?+are -3;
         old+?+asks -1 -1 -1; old+?+at -1 2 1; old+?+ate 1 0 0 1; old+?+been -2 1 0 -1;
         old+?+brought 1 0 0 1; old+?+chest 2; old+?+collapsed -1 0 1; old+?+dry -1 1 2 -1;
         old+?+earache -1 0 0 -1; old+?+feels 0 0 0 1; old+?+fell 1 0 0 1; old+?+felt 1 0 0 1;
         old+?+fever 2 0 0 1; old+?+got 0 0 0 -1; old+?+had 0 4 0 -4; old+?+has -6 -5 -3 -7;
         old+?+hasnt -1; old+?+hes 0 0 0 1; old+?+hot 1 0 0 1; old+?+i 0 -1 -1 -1; old+?+in 2 -1 0
         2; old+?+into 3 0 -1 2; old+?+inverted 0 1 0 -1; old+?+is 2 1 0 2; old+?+its 0 0 0 1;
         old+?+like -1 0 0 -1; old+?+mild -1 0 0 -2; old+?+next 1; old+?+no -1 -1 -1 -1;
         old+?+noticed 0 -1 -2 -1; old+?+off 1 0 0 2; old+?+out 1 0 0 -1; old+?+really 1 0 0 1;
         old+?+reports 0 0 0 1; old+?+requests -2 -1 -1 -2; old+?+retired 1 0 0 1; old+?+returned 0
         0 0 1; old+?+temperature 1 0 0 1; old+?+the 1 0 0 1; old+?+two 0 0 0 1; old+?+up 1 0 0 1;
         old+?+warfarin 1; old+?+was -1 -1 -1 -2; old+?+who -1 -1 -1; old+?+with 1 2; old+?+woke -2
         0 1 -1; old+?+worker -1 -1 -1 -1; old+and 2 1 1 3; old+ate 3 0 -1 3; old+baby 1 0 0 1;
         old+been 1 1; old+bit 1 0 0 1; old+boy 0 -1 -2 -1; old+coffee 1 0 0 1; old+daughter -1 -1
         -1 -1; old+feels 1 0 0 1; old+fell 1 1 -1 -1; old+gardener -1 0 3; old+gas 1 0 0 1;
         old+gent -1 -1 -1 -2; old+girl 0 -2 -3 -2; old+got 3 0 -1 1; old+had 1 0 0 1; old+has -1 3
         3 -1; old+hasnt 0 0 0 2; old+infant 0 0 0 1; old+is 3 1 0 3; old+isnt -1 0 0 -1; old+lab -3
         0 1 -2; old+male -1 -1 -1; old+man 0 -1 -5; old+my 0 0 0 1; old+no 0 0 0 2; old+nurse -1 0
         1; old+office -1 0 0 -1; old+on 2 0 0 1; old+one -1 -1 -1 -1; old+rectal 1 0 0 1;
         old+rolled 1 0 0 1; old+says 0 0 0 1; old+shes -2 0 1 -3; old+stuck 1 0 0 1; old+swallowed
         2 0 -1 2; old+teacher 1 0 0 1; old+to -1 0 0 -1; old+tummy 0 1 0 -2; old+vomiting 1;
         old+who -2 1 2 -1; old+with 2 2 4 1; old+woke 1 0 0 1; old+woman 1 1 -4 -1; older+person 1
         1; olive+oil -1 1 3 -1; on+1x 2 1 1 2; on+5 -1; on+7 0 0 0 1; on+?+1x -1; on+?+2 -2 0 1 -1;
         on+?+2x 2 0 0 2; on+?+3 -1 -2 -3 -1; on+?+5x -1 -1 -1 -2; on+?+6x 1 0 -1 1; on+?+7x 1 0 0
         1; on+?+9 -1 -2 -1 -1; on+?+a 3 2 1 2; on+?+acne -1; on+?+all -1 -1 -1; on+?+an 1 0 0 1;
         on+?+and 0 -1 0 2; on+?+ankle 1 -1 0 2; on+?+antibiotics -1 -3 -4; on+?+any -1 1 2 -1;
         on+?+app -1 -1 -2 -1; on+?+are 1; on+?+arm -1 0 1 -1; on+?+arms 1 3 0 -2; on+?+as -1 -1 -1
         -1; on+?+attic 1 0 0 1; on+?+baby 4 1 1 3; on+?+babys 2 0 -1 3; on+?+back 0 -1 -3 3;
         on+?+balcony 0 1 2 -1; on+?+ball -1; on+?+bathroom 2 0 -1 2; on+?+beach -1 0 1 -1;
         on+?+because 1 1 0 -1; on+?+bed 0 -1 0 1; on+?+bench 1 0 0 1; on+?+bit 1 2 1; on+?+blood 1
         0 -1 3; on+?+boat 1 0 0 1; on+?+bone -1 0 0 -1; on+?+bonfire 1 0 0 1; on+?+bottle 1 0 0 1;
         on+?+bottom -1 0 1 -1; on+?+bp 1; on+?+brain -1 -1 -2; on+?+breast 0 2 0 1; on+?+breastbone
         3 1 1 3; on+?+breathe 2; on+?+bump 2 1 0 -2; on+?+bus -2 0 1 -1; on+?+by -1 1 0 -1;
         on+?+calf -3 1 0 -1; on+?+can -2 -2 -3 -1; on+?+cant -1 1 0 -2; on+?+car 1 0 0 1;
         on+?+carbon -1 1 2 -1; on+?+carpet 1 0 0 1; on+?+cat 1 0 0 1; on+?+ceiling 3 0 0 2;
         on+?+cheeks -2; on+?+chemist -1 1 0 -1; on+?+chest 3 0 -1 3; on+?+chin -1 2 3 -2; on+?+clip
         1; on+?+coffee -3 0 1 -2; on+?+collar -1 0 0 -1; on+?+combined 0 0 0 -1; on+?+crew 1 0 0 1;
         on+?+crisp -1 0 1 -1; on+?+cruise 0 0 0 1; on+?+cupboard 1 0 0 1; on+?+curtains 1 0 0 1;
         on+?+cushion 1 0 0 1; on+?+day 0 -1 2 -1; on+?+deck 1 0 0 1; on+?+diet -1 -1 -1 -1;
         on+?+different 1 0 0 1; on+?+dishwasher 1 0 -1 1; on+?+do -1 2 2 -1; on+?+drip 0 -1 1;
         on+?+duvet 1 0 0 2; on+?+ear 1 0 0 1; on+?+edge 1 0 1 2; on+?+elbow -1 0 1 -1; on+?+elbows
         -1 -1 -1 -1; on+?+elses 1 0 0 1; on+?+face 1 -1 -3 2; on+?+feel -1 -1 -1 -1; on+?+fence -1
         -1 -2 -1; on+?+ferry -1 1 2 -1; on+?+file -1 -1 -1; on+?+finger 1 0 0 2; on+?+fingertip -1
         0 1 -1; on+?+fingertips -1 1 2 -1; on+?+first 0 0 1 -1; on+?+five -1 0 0 -1; on+?+flat -1;
         on+?+floor 2 1 0 3; on+?+foot -2 1 0 -3; on+?+for 3 -2 -2 3; on+?+forearm 0 1 -1;
         on+?+forehead 1 0 0 1; on+?+fours 2 1 1 2; on+?+fridge -1 0 1 -1; on+?+from -1 0 0 -1;
         on+?+front -1 -1 -1 -2; on+?+funny 1 0 0 1; on+?+glass 3 1 0 2; on+?+got 1 0 -1 1;
         on+?+grape 1 0 0 1; on+?+grass 1 0 0 1; on+?+ground 1 0 0 1; on+?+gum 0 0 0 -1; on+?+had -1
         0 0 -2; on+?+hand 0 1 1 -2; on+?+hard -1; on+?+has 1; on+?+head 2 0 -1 3; on+?+heads 1;
         on+?+heath 1 0 0 1; on+?+heel -1 2 4 -1; on+?+her 1; on+?+hes 0 0 0 1; on+?+high -1 -1 -1
         -1; on+?+hill 1; on+?+hob 0 0 -1 1; on+?+home 1 0 -1 2; on+?+i 3 1 0 2; on+?+im 0 0 0 1;
         on+?+in 1 0 0 1; on+?+iron -1 -1 1 -1; on+?+is -2 0 0 -1; on+?+it 0 -2 -1 1; on+?+its 1 0
         1; on+?+ive 0 -1 0 1; on+?+just 1 0 0 1; on+?+kerb 1 0 0 1; on+?+kitchen 1 0 0 1;
         on+?+knuckle -1 2 1 -2; on+?+lap 1 0 0 1; on+?+laptop 1 0 0 1; on+?+last 1 0 0 1; on+?+left
         1 0 0 1; on+?+leg 1 0 0 -1; on+?+legs 1 -2 -4 1; on+?+life -1 0 1 -1; on+?+line 0 0 0 1;
         on+?+lips -1 -1 -1 -2; on+?+longer 1 0 0 1; on+?+lower 0 -3 0 1; on+?+lung -2 0 0 -2;
         on+?+m 1 0 0 1; on+?+machine -1 0 0 -1; on+?+made 1 1 1 1; on+?+mat 1 0 0 1; on+?+meter 1 0
         0 1; on+?+mg 1 0 0 1; on+?+minutes 1 0 -1 1; on+?+more -1 1 0 -1; on+?+mother 1 0 0 1;
         on+?+moved 0 0 0 1; on+?+mums 0 0 0 -1; on+?+my 3 -2 -2 2; on+?+nail 1 1 -1; on+?+neck -2 0
         1 -1; on+?+necklace -1; on+?+never 0 0 0 1; on+?+new -1 -1 -1 -1; on+?+news -3 1 3 -3;
         on+?+nhs -1 -1 -2; on+?+night -3 0 -2 -2; on+?+no -1 2 1; on+?+normal -1 0 1; on+?+not 0 -1
         1; on+?+now 4 0 -1 4; on+?+of 0 -1 2 3; on+?+off -4 -2 -2 -3; on+?+one 0 0 1 -1; on+?+or 0
         1 2 -2; on+?+other -3 0 2 -2; on+?+out -4 1 1 -3; on+?+outer -1 0 0 -1; on+?+outside -2 1 0
         -1; on+?+oven -1 0 0 -1; on+?+own -1 0 0 -2; on+?+oxygen 0 -2 -1; on+?+palm -1 1 2 -1;
         on+?+paper -2 -1 -3 -5; on+?+pavement 2 0 -1 2; on+?+phone 1 0 0 1; on+?+pillow 0 0 -1 1;
         on+?+platform 0 0 0 -1; on+?+playing 1 0 0 1; on+?+poster -1 -1 -1 -1; on+?+rat 1 0 -1 1;
         on+?+record -1 -1 -2 -1; on+?+repeat -2 -1 -1 -2; on+?+rest 1 0 0 1; on+?+rib -2 3 1 -1;
         on+?+right 6 1 -2 3; on+?+road -1 -1 -1; on+?+roof 0 0 0 1; on+?+route 0 0 0 -1; on+?+rug 1
         0 0 1; on+?+rusty -3 1 0 -2; on+?+same -2 2 2 -2; on+?+says -1 0 1 -1; on+?+scalp -1 0 0
         -2; on+?+screen 1 0 0 1; on+?+seconds 1; on+?+she 1 0 0 2; on+?+shelf -1 0 1 -1; on+?+shes
         1 0 0 1; on+?+shin 1 3; on+?+shins 1 0 0 1; on+?+shoulder -1; on+?+side 0 4 -1 -2;
         on+?+since 5 1 0 2; on+?+sisters 1 0 0 1; on+?+six -1 0 1 -1; on+?+skin 1 1 2 1; on+?+so -1
         2 2 -1; on+?+sofa 0 1 2 -1; on+?+son 0 0 0 -1; on+?+spray -1 0 0 -1; on+?+stairs 2 1 1 2;
         on+?+still 0 0 0 -1; on+?+stone -2 -1 -1 -1; on+?+stove -1 1 0 -1; on+?+street 0 0 0 1;
         on+?+sugars 1 0 0 2; on+?+sunday 0 0 0 1; on+?+table -2 0 1 -1; on+?+tablet 2 -2 -2 1;
         on+?+tablets -3 -1 -1 -1; on+?+tap 2 0 -1 2; on+?+telly 0 0 0 -1; on+?+term 1 0 0 2;
         on+?+test 2 0 0 1; on+?+they 0 1 0 -1; on+?+thigh -2 0 1; on+?+this 3 1; on+?+three 0 0 0
         -1; on+?+tiles 0 0 0 1; on+?+till 1 0 0 1; on+?+tin 1 1 -1 1; on+?+tiny -1; on+?+tip -1 0 0
         -1; on+?+tissue -1 1 0 -1; on+?+to 1 0 -1 2; on+?+toast 0 1; on+?+today 1 0 0 1; on+?+toe 0
         2 1; on+?+toes -2 2 1 -2; on+?+toilet 0 0 0 -1; on+?+tongue -2 0 1 -2; on+?+tonight 1 0 0
         1; on+?+tonsils -1 0 -2 -2; on+?+took -1 0 1 -1; on+?+top -1; on+?+train -2 -1 -1 -1;
         on+?+treadmill 1 0 0 1; on+?+tripped 1 0 0 1; on+?+two -1 -1 -2 -1; on+?+upper -1 0 1 -1;
         on+?+vitamins -1 1 2 -1; on+?+wall 2 0 -1 2; on+?+walls 0 0 0 1; on+?+ward 1 0 0 1;
         on+?+was 1 1 2 1; on+?+water -1 1 -1 -1; on+?+way 0 0 0 1; on+?+weeks -1; on+?+what -1 0 0
         -1; on+?+which -1 1 2 -1; on+?+white 1; on+?+wing 0 0 0 1; on+?+with -1 2 2 -3; on+?+woke 1
         0 0 1; on+?+woman 1 0 0 1; on+?+work 1; on+?+would -1 0 0 -1; on+?+wrist -2 1 -1 -1;
         on+?+wrong 0 0 0 1; on+?+year -2 -1 -1 -2; on+?+years 2 0 0 2; on+?+yesterday -1 0 1 -1;
         on+a -3 6 2 -3; on+all 3 0 1 4; on+amlodipine -1 -2 -3 -1; on+an -2 1 2 -2; on+and -3 -2 -1
         -1; on+another 0 0 0 -1; on+at 1 1 2 1; on+both 1 2 2 -1; on+broken 3 1 0 3; on+but 0 1 0
         -1; on+by 1 0 0 1; on+carrying 1 0 0 1; on+casualty -2 0 1 -2; on+chemo 4 -1 0 4;
         on+choking -1 0 1 -1; on+dapagliflozin 2 0 -1 3; on+day -2 -1 -2 -1; on+dialysis 1 0 0 1;
         on+diazepam 1 0 0 1; on+each 0 -1 1; on+eliquis 1 0 0 1; on+empagliflozin 0 0 0 1; on+every
         0 1 0 -2; on+finger 1 0 0 1; on+fire -2 1 2 -2; on+floor 1; on+for 1 1 -1; on+friday 3 2 0
         2; on+full -1 0 1 -1; on+glass 1 0 0 1; on+hand -1 0 1 -1; on+head 2; on+her 4 3 2 2;
         on+here 1 0 0 1; on+herself 1; on+hes 1 0 0 1; on+hills -1 -1 -2 -1; on+him 2 0 0 2;
         on+himself 1 0 0 1; on+his 5 2 -1 5; on+holiday -1 -1 -1 -1; on+hydrocortisone 1; on+i 1 0
         0 1; on+ibuprofen 1 0 0 1; on+in 2 0 0 2; on+iron -2; on+it -2 4 2 -4; on+its -2 0 1 -2;
         on+ive -1 0 0 -1; on+just 0 0 0 -1; on+knuckle -2 0 1 -2; on+last -2 0 1 -2; on+left -1 1 0
         -1; on+like 0 0 0 -1; on+lithium 0 1; on+long 1 0 0 1; on+me 1 0 2 1; on+metformin -2 -1 -1
         -3; on+mill -1 -1 -1 -1; on+monday -2 -1 0 -3; on+my -3 1 4 -3; on+naproxen 2 0 0 2;
         on+night 1 0 0 1; on+nights 2 0 1 3; on+nothing 0 1 0 -2; on+now 1 0 0 2; on+one -1 0 -1
         -2; on+our 0 -1 -2 1; on+outside -1 0 0 -1; on+over 1 0 0 1; on+painful 0 0 0 -1;
         on+passing 0 1 0 -1; on+pizza -1; on+placement 0 0 0 -1; on+pred 0 0 0 1; on+prednisolone 0
         0 0 1; on+prednisone 1 0 0 1; on+purpose 3 0 1 4; on+ramipril 0 1 0 -1; on+sat 0 1 0 -1;
         on+saturday 2 2 1 1; on+script -1 -1 -1 -1; on+sepsis -1 0 0 -1; on+sertraline -1 -1 -1 -1;
         on+shin -1; on+site 2 0 0 1; on+slowly -2 1 0 -2; on+something 1 0 -1 1; on+stairs -2 -3 -3
         -2; on+standing 0 1 0 -3; on+strike 0 0 0 -1; on+suddenly 2 0 0 2; on+sunday 2 -2 -2 2;
         on+sundays -2 0 1 -2; on+tablets 1; on+that 0 2 1 1; on+the 3 2 3 2; on+their 0 0 0 -1;
         on+them 1 0 0 2; on+thinners 0 0 0 1; on+this -1 -2 -3 -3; on+thoughts 0 -1 0 3; on+three 1
         0 0 1; on+thursday -1 -1 1 -1; on+tissue 2 -1 -2; on+toast 1 0 0 1; on+tongue -1 0 1 -1;
         on+top -1 0 1 -1; on+tuesday 0 3 3 -1; on+tummy -1 1 -1 -1; on+tv 1 -1 -2; on+two 0 -2 -1;
         on+urination 0 0 0 -1; on+waking -1; on+warfarin 8 0 -2 8; on+wednesday 0 0 0 1; on+week -1
         -1 -2 -1; on+weight -1 0 1 -2; on+what -1 -1 -2 -1; on+whatsapp -1; on+with 1 0 -1 1;
         on+yesterday 2 0 0 1; once+?+a 0 0 0 -1; once+?+i -1 0 0 -1; once+?+like 0 1 0 -1;
         once+?+minute -1 0 1 -1; once+?+month -1 0 0 -1; once+?+morning -1; once+?+since -2 -1 -1
         -1; once+?+the -2 1 2 -1; once+?+week 1 0 -1 1; once+?+wipe -1; once+a -1 -2 -1 -1;
         once+after -2 1 3 -2; once+and 0 0 0 1; once+at -1 -1 -1 -1; once+before 1; once+every 0 0
         0 1; once+i -1 1 -1; once+no 2 1; once+or -1 -1 -1 -1; once+outside 2 0 0 2; once+the 0 0 0
         1; once+this -1; once+while 0 0 0 1; one+?+2xxx 0 1 2 -1; one+?+4 0 -1 0 2; one+?+7 2 -1 -1
         3; one+?+a -2 0 1 -2; one+?+about -1 0 0 -1; one+?+after 1 -1 -2; one+?+all -1 -1 -1 -1;
         one+?+and 2 1 1 2; one+?+at -1 -2 -1; one+?+been 1 0 0 1; one+?+between 1 0 0 1;
         one+?+bigger 1 0 0 1; one+?+blister 0 1 -1; one+?+both 0 0 0 1; one+?+can -1; one+?+do -1 0
         1 -1; one+?+ever 1 0 0 1; one+?+every 1 0 0 1; one+?+fatter 1; one+?+feels 1 0 0 1;
         one+?+for -1; one+?+full 1 1 1 2; one+?+had 0 1 0 -1; one+?+has -3 -1 0 -2; one+?+have 0 1;
         one+?+her -3 0 2 -3; one+?+his 1; one+?+in -1 -2 -1; one+?+is 3 1 -1; one+?+it -2 2 2 -2;
         one+?+its 1 0 0 1; one+?+just 0 0 0 1; one+?+like 1 2 0 -4; one+?+looks 0 0 0 1; one+?+me
         -1 0 1 -1; one+?+my -1 0 1 -1; one+?+no 3 0 0 3; one+?+normal 1 0 0 -1; one+?+nothing -2 0
         1 -2; one+?+of -1 5 2 -4; one+?+old 2 0 0 2; one+?+on -1 1; one+?+only 1 0 0 1; one+?+pain
         2 1 1 2; one+?+push 2 1; one+?+red 0 1 0 -1; one+?+shorter 1; one+?+since 2 1 0 -2;
         one+?+so -1 0 0 -1; one+?+some 1 0 0 2; one+?+started 1 0 0 1; one+?+swollen 0 0 0 1;
         one+?+that 2 -1 -1 2; one+?+the 1 -2 -1; one+?+them 1 1 1 2; one+?+these -1 1 3 -1;
         one+?+this 1; one+?+to -1 0 1 -2; one+?+tummy 0 -1 0 1; one+?+two 1 1 -1 -1; one+?+usually
         0 0 0 -1; one+?+when 0 -2 -1 1; one+?+where 0 1; one+?+while 1 0 0 1; one+?+with 0 0 0 -1;
         one+?+would -1 0 0 -1; one+?+you 1 1; one+after 3 0 0 4; one+and 0 0 0 -1; one+arm 2 0 0 3;
         one+before 0 0 0 1; one+boob -1 0 0 -1; one+calf 4 2 0 -4; one+cheek 0 0 0 1; one+corner 1
         0 0 1; one+day -2 -1 -1 -3; one+does -1 0 1 -1; one+drank 0 0 0 1; one+ear 2 -1 -1 3;
         one+end 0 1; one+ever 1; one+every 0 0 0 1; one+eye 4 3 -1; one+finger 1 -1 0 1;
         one+flutter 0 1 0 -2; one+foot 0 0 0 1; one+go -1 0 1; one+had -2 0 0 -2; one+half 0 0 0 1;
         one+hand 1; one+has -2 0 1 -1; one+hit 1 1 1 2; one+hot 0 1 0 -1; one+hour 3 1 0 2; one+how
         -1 1 2 -1; one+i -1 0 1 -1; one+in 0 -1 1 1; one+is 3 2 3 3; one+just -1 0 1 -1; one+leg 1
         2 -1 -3; one+legs 2 1 1 2; one+minute 2 0 0 2; one+moment 0 0 0 1; one+month -1 -1 -1;
         one+more -1 0 0 -1; one+nostril 1 0 0 1; one+nut 1 0 0 1; one+of -1 -1 1; one+on -1 0 0 -1;
         one+or 1 1 -1; one+paracetamol -5 0 2 -5; one+pupil 0 0 0 1; one+pupils 0 0 0 1; one+rib -1
         0 -1 -1; one+second 2 1 1 3; one+she 0 0 0 -1; one+side 1 2 -1 3; one+sided 3 1 1 3;
         one+sides 1 0 0 1; one+since 1 0 0 1; one+small 1 2 -1 -1; one+spare -1 -1 -1 -1; one+step
         1 0 0 1; one+strip -1 1 0 -1; one+tablet -2 -3 -3 -1; one+testicle -1; one+that -1 0 1;
         one+the -3 -2 -2 -1; one+time -1; one+today 2 0 0 -1; one+vomit 0 1 0 -1; one+was -1 1 0
         -1; one+went 1; one+who 2 1 1 2; one+with 1 2 1; one+word 2 0 0 3; one+year 0 0 0 1;
         ones+?+at 1 0 0 1; ones+?+feel 1 0 0 1; ones+?+last 0 0 1 1; ones+?+weeks 2 -1 0 2;
         ones+are 1 0 0 1; ones+gone -1 -1 -1; ones+i 1 0 0 1; ones+normal 1 1 0 -1; ones+with -1 0
         1; only+1x 1 1 1 2; only+2x -1 -1 -1; only+3 0 0 0 1; only+37 0 0 0 1; only+38 0 0 0 1;
         only+9 0 0 0 1; only+?+36 -1 0 0 -1; only+?+a 2 0 -1 2; only+?+about -1 -1 -1 -1;
         only+?+all 2 0 0 2; only+?+and 1 0 0 1; only+?+as 4 1 0 2; only+?+at -2 0 1 -2; only+?+bit
         -1 0 0 -1; only+?+breathe -1 2 -1 -1; only+?+but 1 0 0 1; only+?+days 0 0 0 1; only+?+few 2
         0 0 1; only+?+got -1 0 0 -1; only+?+her 0 0 0 -1; only+?+hes 1; only+?+i -2 -3 -2 -1;
         only+?+if -3 0 1 -2; only+?+is -1 0 0 -1; only+?+it 1 0 0 1; only+?+ive 1; only+?+left 2 0
         0 1; only+?+like -2 0 0 -1; only+?+me 1 2 -1 -2; only+?+months 0 0 0 2; only+?+my 1 0 0 1;
         only+?+no 2; only+?+noticed 1 0 0 1; only+?+now -1 -1 -1; only+?+once -1 0 -2 -1;
         only+?+one 2 0 0 2; only+?+out 2 0 -1 2; only+?+shes -1 1 0 -1; only+?+sick 1 0 0 2;
         only+?+small 4 2 -1; only+?+smear 2; only+?+so 1 0 0 1; only+?+that 0 1 0 -2; only+?+the 0
         -1 1 1; only+?+to -2 0 3 -1; only+?+two 2 1 0 1; only+?+up -2 0 1 -2; only+?+weeks -1 -1 0
         1; only+?+what -1 0 1 -1; only+?+when -4 -2 1 -3; only+?+white -1 0 1 -1; only+a 1 2 1;
         only+and 0 0 0 1; only+been 1 0 0 1; only+eats -1 -1 -1; only+felt 0 0 0 -1; only+for 1 0 0
         1; only+get 2 0 0 2; only+got 2; only+had 0 0 0 1; only+half -1; only+he 0 -1 0 1;
         only+hurts -1 -1 -1; only+i 2 0 0 2; only+if -1 0 1 -1; only+in -1 1 2; only+its -1 1 0 -1;
         only+just 1 1 0 1; only+need -1 0 1 -1; only+now 2 0 0 2; only+one 3 1 -1 1; only+ones -2 0
         1 -1; only+painful 0 1 0 -1; only+pink 3; only+say 1 0 0 1; only+says 1 0 0 1; only+small 0
         1 0 -1; only+talk -1 -1 -1 -1; only+that 0 0 -2 -2; only+the 1 -2 -1; only+thing 1 1 0 -1;
         only+those -1 0 1 -1; only+tired 1 0 -1; only+two 1; only+want -2 -1 1 -1; only+wanted -3 0
         2 -3; only+wants 1 0 0 1; only+way 1 0 0 1; only+when -2 -2 -3 -2; onset+?+a 1 0 0 1;
         onset+of 1 0 -1 1; onto+?+head 0 0 0 1; onto+my 0 0 0 1; onto+tiles 1 0 0 1; oozing+?+an 1;
         open+?+and 1; open+?+even 0 0 0 1; open+?+he 0 1 0 -2; open+?+mouth 0 3; open+?+swallow -1
         0 0 -1; open+?+what 2 0 0 2; open+a -1 0 0 -1; open+and 2 0 0 2; open+his 0 2 1; open+it 1
         1 0 -1; open+my 0 2 0 1; open+the 1 0 0 1; open+them 0 0 0 1; open+there 1 0 0 1; open+to 0
         0 0 -1; open+wide -1 0 0 -1; open+window 0 0 0 1; opened+the 0 0 0 1; opening+?+mouth 1;
         opening+hours -1 0 1 -1; opening+my 2 0 0 1; opens+?+eye 1 0 0 1; opens+?+no -1 1 0 -1;
         opens+fine -1 1 0 -1; opens+her 0 0 0 1; opens+wide 0 1; operation+?+a -1 -1 -2 -2;
         operation+?+about -1; operation+?+can -1 0 0 -1; operation+?+is 1; operation+?+it 0 0 0 1;
         operation+?+my 1; operation+?+one -1 0 0 -1; operation+?+the 2 2 0 1; operation+?+to 0 0 0
         -1; operation+?+week 1 0 0 2; operation+?+weeks 1; operation+and 0 0 -2 -1; operation+have
         -1 0 0 -1; operation+is 0 0 -1 1; operation+last 2 1 1 2; operation+on -1 1 0 -1;
         operation+or -3 -2 -2 -4; operation+phone 0 -1 -1 -2; operation+stopped 1 0 0 1;
         operation+that 1 0 0 2; operation+today -1; operation+two 1; optician+for 0 0 0 1;
         optician+says -1; or+?+36 1 0 0 1; or+?+a 1 -1 -2 2; or+?+after 3 1 0 3; or+?+and 0 -1;
         or+?+area 1 0 0 1; or+?+at -2 -1 1 -1; or+?+before 0 0 0 1; or+?+behind 1 0 0 1;
         or+?+better -1 0 0 -1; or+?+bleeding 0 2 0 -3; or+?+both -1 0 0 -2; or+?+breathe 0 0 -1 1;
         or+?+burn 1 0 -1 1; or+?+but 0 0 1 -1; or+?+by 1 0 -1 1; or+?+can 2 0 0 2; or+?+cry 1 0 0
         2; or+?+days -1 -3 -3 -1; or+?+down 1 1; or+?+else 0 -1 -2 1; or+?+feel 0 1 0 -2;
         or+?+first -1 0 1; or+?+for 1 0 0 1; or+?+from 1 0 1 1; or+?+group -1 -1 -1 -1; or+?+has 2
         0 0 2; or+?+have 0 1 0 -1; or+?+he -1 0 1; or+?+her -1 -1 -1 -1; or+?+hospital -1 -1 -1;
         or+?+i -1 -2 -3 -2; or+?+in 2 1 -1; or+?+irregular 0 0 0 1; or+?+it -4 1 5 -5; or+?+its -1
         0 0 -1; or+?+ive 1 0 0 2; or+?+just -1 0 0 -1; or+?+lasting 0 0 0 -1; or+?+lights 0 0 0 1;
         or+?+like 2 0 -1 1; or+?+may 0 0 0 1; or+?+minutes 0 0 0 1; or+?+months -1; or+?+moving 1 0
         0 1; or+?+my 1 1 0 -2; or+?+no -1 0 0 -1; or+?+not 1 -1 0 3; or+?+of 1; or+?+on 1 1 -1;
         or+?+other -3 -1 1 -1; or+?+pain 1 0 0 2; or+?+rash 1 0 0 1; or+?+red 1 0 0 1; or+?+rest -1
         0 0 -1; or+?+second 1 0 0 1; or+?+since 1 0 0 1; or+?+skin 1 0 0 1; or+?+somebody 1 0 0 1;
         or+?+someone 0 0 0 2; or+?+something -1; or+?+stools 0 0 0 1; or+?+take -1 0 1 -1;
         or+?+tears 1 1 0 -2; or+?+that 2 -1 0 2; or+?+the -1 2 2 -1; or+?+them -1 0 1; or+?+there 0
         1 0 -2; or+?+things 2 3 0 -1; or+?+this -1 0 1 -1; or+?+times -2 0 -1 -3; or+?+to -1 -1 -1
         -1; or+?+toilet 1 0 0 1; or+?+turn 1 0 0 1; or+?+understanding 0 0 0 1; or+?+up -1 -1 -1
         -1; or+?+we -1 0 0 -1; or+?+what 1 1; or+?+when -2 0 0 -1; or+?+while 1 0 0 1; or+?+wind -1
         -2 -1; or+?+with 2 0 -1 2; or+?+within 1 0 0 2; or+?+worse 0 0 0 1; or+?+years -1 0 0 -1;
         or+?+you 2 4 0 -2; or+a -1 -1 -1; or+above 1 0 0 1; or+air -2 0 1 -2; or+am -1 0 1 -1;
         or+anything -2 1 0 -2; or+are 1 1 1 1; or+around 1 0 0 1; or+ask -1 0 0 -1; or+back 1 0 0
         1; or+believing 0 1 0 -1; or+below 1 0 0 1; or+black 2 0 -1 2; or+bladder 1 0 0 1; or+bowel
         0 0 0 1; or+burning 1 0 0 1; or+can 0 0 0 -1; or+changed 1 1; or+charred 1 0 0 1; or+chest
         0 0 0 1; or+clear 1 0 -1 1; or+collapse 1 0 0 1; or+colour -1 -2 -3 -1; or+confusion 1 0 0
         1; or+continuous 1 0 0 1; or+controlling 1 1; or+cough 0 1; or+could -1 0 1; or+cry 1 0 0
         1; or+dark 2 0 0 1; or+dizzy 0 1 0 -2; or+do 0 0 -1 -1; or+does -1 0 0 1; or+drink 1 0 0 1;
         or+ears 1; or+electrical 1 0 -1 1; or+fainting 0 0 0 1; or+feel 1 0 0 1; or+feeling 1 0 0
         1; or+fingertips 1 0 0 1; or+flashes 0 1 0 -2; or+flashing 0 0 0 1; or+flu 2 0 0 1; or+four
         -3 -3 -3 -2; or+garbled 1 0 0 1; or+gas 1 0 0 1; or+genitals 2 0 0 1; or+get -1 -1 -1 -1;
         or+gp -1 1 0 -1; or+hallucinations 2 0 -1 3; or+has 1 1 2 2; or+heat -2 -1 1 -2; or+her -2
         1 0 -1; or+higher 1 0 0 1; or+i 0 0 -2 -1; or+ice -2 1 3 -2; or+in 0 1 -1; or+inability 1 0
         0 1; or+is -6 -3 -3 -6; or+its 0 -2 -1; or+jaw 1 0 0 1; or+jellyfish 1 0 0 1; or+just -5 0
         2 -4; or+keep -1 -1 1; or+laugh -1 0 1 -1; or+leave -4 0 4 -4; or+light 0 1 0 -1; or+looks
         1; or+lower 1; or+lying 1 0 0 1; or+make 1 0 0 1; or+more 2 -1 -1 3; or+muscle 0 0 0 1;
         or+my 0 0 0 2; or+nah -1 0 1 -2; or+no 1 1 0 -1; or+nonsense -1 0 1 -1; or+nose 1 0 -1 1;
         or+not -3 -2 0 -1; or+nothing -2 0 1 -2; or+numb 1 0 0 1; or+on 1 0 0 1; or+only -1 1 3 -1;
         or+open -1 0 1 -1; or+paracetamol 0 0 0 -1; or+part 0 0 0 1; or+plain -1 0 1 -1; or+poo 1 0
         0 -1; or+powder -2 0 1 -2; or+purple 1 0 0 2; or+rest -1 0 1 -1; or+see 1 1 0 -1; or+seeing
         0 0 0 1; or+shadow 0 0 0 1; or+six -1 0 0 -1; or+sleep 1 0 0 1; or+so -4 -4 -3 -4; or+soft
         1 0 0 1; or+something -1 1 0 -2; or+spotting 0 1 0 -2; or+squeezing 1 0 0 1; or+stroke -1
         -1 -1 -1; or+swallowed 0 0 0 1; or+talk 1 0 0 1; or+that 1 2 1 -1; or+the -2 -1 1 -1;
         or+their -1; or+they 0 0 0 1; or+three 0 0 0 1; or+toe 2 0 0 2; or+too 1 0 -1 1; or+trouble
         1 0 0 1; or+twist -1 -1 -1 -1; or+two -2 -1 0 -3; or+unconscious 1 0 0 1; or+very 0 0 0 1;
         or+vomit 1 0 0 1; or+wait -2 0 -2 -2; or+walk 0 0 0 -1; or+walking 0 0 0 -1; or+what -1;
         or+when 0 0 0 1; or+will 1 0 0 1; or+without 1 0 0 1; or+would 1 0 0 1; or+you 2 1;
         orange+juice -3 -1 2 -2; order+?+the 2 1 1 3; ordering+?+to 2 0 0 1; ordering+him 1 0 0 1;
         ordering+me 2; other+?+a 0 0 0 1; other+?+and 1 1; other+?+hot 1 0 0 -1; other+?+i -1 0 1
         -1; other+?+ive -1 0 1 -1; other+?+normal 2 1 -1 -1; other+?+painful 2 1; other+?+the 1 1;
         other+?+with 1 0 0 2; other+after 0 0 0 1; other+and 1 1 2; other+day -1; other+end -2 1 2
         -1; other+i 0 1; other+leg 1 1 0 -1; other+one -1 -1 1; other+ones 1 0 0 -1; other+people 2
         0 1 5; other+side 1; other+since -2 -1 -1 -2; otherwise+?+and -1 1 0 -1; otherwise+?+do 1 1
         1 1; otherwise+fine -1 1 0 -1; otherwise+i 1 0 0 1; otherwise+ok -1 2 -1; otherwise+well -2
         2 2 -1; ought+to 0 0 1 -1; our+1x 1 1; our+4 0 1 0 -2; our+6 -2 -1 -1 -1; our+?+1x 0 -2 -1;
         our+?+5 -1; our+?+and 0 -1 -2 1; our+?+before -1 0 0 -1; our+?+girl 1 0 0 1; our+?+got -1 1
         -1 -1; our+?+has 1 0 -1 1; our+?+hes 0 0 0 1; our+?+is -2 -2 0 -1; our+?+lab -2 0 1 -1;
         our+?+man 1 0 0 1; our+?+monoxide 1 0 0 1; our+?+month -1 -1 -1 -1; our+?+team -1 -1 -1 -1;
         our+?+two 0 0 0 1; our+?+was 1 0 0 1; our+?+week 1 0 0 1; our+?+year 1 0 0 1; our+?+yo 1;
         our+?+yr 0 1 0 -1; our+block -1 -1 -1 -1; our+boy 1 1 1 1; our+building 0 0 0 1; our+carbon
         1 0 0 1; our+church 1 1 1; our+dad 1 0 0 1; our+daughter 2 1 1 2; our+first 1; our+group 1;
         our+house -1 1 -1 -1; our+lad 0 0 0 1; our+newborn 1 0 0 1; our+old -2 0 1 -1; our+son 0 0
         0 1; our+street 1 0 0 1; our+toddler -2 -1 0 -2; our+wee 2 0 0 2; out+4 0 0 0 -1; out+?+1x
         -2 1 0 -1; out+?+2xxx -1; out+?+a 3 3 5 3; out+?+about 1 0 0 1; out+?+and 1 0 0 1;
         out+?+any 0 0 0 1; out+?+as 1 0 0 1; out+?+at 1 0 0 1; out+?+be -3 -2 -2 -3; out+?+bleeding
         -1 0 0 -2; out+?+breathe -1 -1 -1 -1; out+?+came 1 0 0 1; out+?+chickenpox 0 2 1;
         out+?+coke 1; out+?+corner 2 0 0 1; out+?+date -1 -1 -1 -1; out+?+days 1 0 0 1;
         out+?+diazepam 2 0 0 1; out+?+didnt 1 0 0 1; out+?+feels -2 1 0 -2; out+?+football 1 0 0 1;
         out+?+for 2 2 3 1; out+?+freezer -1 -1 -1 -1; out+?+friday 1; out+?+had 1 0 0 1; out+?+hand
         -1 1 0 -1; out+?+he 1 0 0 1; out+?+her 1 0 -1 1; out+?+him 3 -1 0 4; out+?+his 2 1 1 2;
         out+?+hives -1 1 -1 -1; out+?+home 0 0 0 1; out+?+hours -2 0 1 -2; out+?+i 2 -2 -2 2;
         out+?+id 0 0 -1 2; out+?+if 1 0 0 1; out+?+im -1 1 0 -1; out+?+insulin -4 1 0 -3; out+?+is
         1 0 0 1; out+?+it -2 0 0 -2; out+?+just 0 0 0 1; out+?+last -1; out+?+lumps 1 0 0 1;
         out+?+march -1 -1 -1 -1; out+?+morning 0 -1 0 2; out+?+mush 2 0 -1 2; out+?+my -7 4 1 -4;
         out+?+night 0 0 0 1; out+?+nose 1; out+?+not -1 0 1; out+?+nowhere 3 0 1 4; out+?+of 1;
         out+?+on -1 -1 -1 -1; out+?+or -1 0 1 -1; out+?+other -2 1 2 -1; out+?+out 2 0 -1 2;
         out+?+porridge 0 1 0 -1; out+?+proportion 1 0 0 1; out+?+purple 2 0 0 1; out+?+red 0 1 -1;
         out+?+right -1 -1 -1; out+?+room 2 2 0 -3; out+?+rugby 1; out+?+running 2 0 0 1;
         out+?+saturday 1 0 0 2; out+?+shape 1 0 0 1; out+?+some 1 0 0 1; out+?+soup 1 0 0 1;
         out+?+tablets -1; out+?+ten 0 -1; out+?+that -1 -1 1; out+?+the 0 -2 -2 -2; out+?+they 0 -1
         -2 -1; out+?+time 1 0 0 1; out+?+to 1 0 0 1; out+?+tuesday 0 0 0 1; out+?+up 0 -1 0 2;
         out+?+was -1 0 1 -1; out+?+week 1 0 0 2; out+?+weeks -1 -1 -1 -2; out+?+with -1; out+?+word
         1 0 0 1; out+?+work 1 0 0 1; out+?+~clot 0 -1 -2 -1; out+a 2 1 1 2; out+again 0 1 2 1;
         out+and 1 -2 -1 1; out+as 2 0 0 2; out+at 1 0 -1 2; out+because 1; out+before 1 0 0 1;
         out+bit 0 1 -1; out+boiler 1; out+by -1 0 0 -1; out+can -1 1 0 -1; out+cold 3 0 -1 2;
         out+comes -2 0 1 -2; out+each -1 0 0 -1; out+even 1 0 0 2; out+fine -3 -1 -1 -2; out+for 3
         -1 0 3; out+fresh 1 0 0 1; out+friday 1 0 0 1; out+from 1 1 2 1; out+grown -1 -1 -1 -1;
         out+hard 0 0 0 1; out+he 1 0 0 1; out+her 0 0 0 1; out+here -1 0 1 -1; out+how 1 -1 -1 3;
         out+i 1 0 0 1; out+if 0 0 0 1; out+im 1 0 0 1; out+in 2 1 -1 2; out+it -1 0 1 -1; out+ive 1
         0 0 1; out+jumbled 1 0 0 1; out+last 1 0 0 1; out+maybe 0 0 0 1; out+mid 0 0 0 1; out+more
         -1 -2 -1 -1; out+my 1 0 0 1; out+need 1 0 0 1; out+next 0 0 0 1; out+no 1 1 1 2; out+not -1
         0 0 -1; out+now -2 0 1 -2; out+of -3 2 -4 -3; out+on 1 1 4 2; out+one 2 0 0 2; out+or -1 0
         1; out+right 1; out+running 2 1 -1 2; out+since -1; out+six 1 0 0 1; out+standing 0 -1 0 2;
         out+stretched -2 1 0 -2; out+the -1 0 1 -1; out+there -3 0 2 -3; out+third 1 0 0 1;
         out+this -1 0 0 1; out+three -1 -1 -1 -1; out+to -3 -2 -2 -2; out+today 1 0 0 1; out+twice
         2 1 1 2; out+walking 0 0 0 -1; out+while 2 0 0 1; out+with -2 1 1 -2; out+without 0 0 0 1;
         out+yesterday -1 1 0 -1; out+~a -1 -1 -2 -1; outside+?+pub 1 0 0 1; outside+?+the -1 0 1
         -2; outside+?+window 2 0 0 2; outside+and -2 0 1 -2; outside+in 1; outside+my 2 0 0 2;
         outside+of -1 -1 -1 -1; outside+the 5 1 0 5; oven+?+in 1 0 0 1; oven+?+red -2 0 1;
         oven+?+sprayed 1 0 0 1; oven+and 2 0 -1 2; oven+cleaner 4 -1 -1 3; oven+shelf -1 0 0 -1;
         over+1xx 5 0 0 5; over+2x 1; over+37 1 0 0 1; over+40 -2 -1 -1 -2; over+5 -1 -1 -1 -1;
         over+8x -2 1 0 -2; over+?+1xx 1; over+?+4 -1 2 1; over+?+and 2 -1 -1 3; over+?+at 1 2 1 1;
         over+?+bed -4 -2 -3 -4; over+?+bone -2 0 1 -1; over+?+bumps 0 1 0 -1; over+?+cheeks -2 1 0
         -2; over+?+chest 1 0 0 1; over+?+counter -1 1 3 -1; over+?+day 4 1 0 4; over+?+days 0 1 -1
         -1; over+?+dizzy 1 0 0 1; over+?+eye 1 0 0 1; over+?+face -1 0 0 -1; over+?+forearm 1;
         over+?+got 1 0 0 1; over+?+grazed -3; over+?+her 1 1 1 2; over+?+i -1 -1 -1 -1; over+?+in
         -1; over+?+is 1 0 0 1; over+?+it -1; over+?+last -1 -1 -2 -1; over+?+minutes 2 0 0 2;
         over+?+months -1 -1 -1 -1; over+?+moon 1 0 0 1; over+?+my 0 0 0 1; over+?+netball 0 0 0 -1;
         over+?+of 1 -1 0 2; over+?+on 1 0 0 1; over+?+one 1 0 0 1; over+?+over 2 0 0 1; over+?+past
         -1 -1 -1 -1; over+?+place -2 -2 0 -2; over+?+rail 0 0 0 1; over+?+right 0 0 0 1;
         over+?+sink -1 0 0 -1; over+?+summer -1; over+?+the 4 0 0 4; over+?+then 0 -2 -1;
         over+?+thighs 1; over+?+toast -1 0 1 -1; over+?+trike -2 0 1 -2; over+?+tummy 1 0 0 1;
         over+?+up 0 0 1 -1; over+?+weekend -1 2 2 -1; over+?+with 1 0 0 1; over+?+year -2 -1 -1 -2;
         over+?+years 1 0 0 2; over+a -1 -1 0 -1; over+all 1 1 1; over+and 2 0 -1 3; over+at 0 0 0
         -1; over+burning 1; over+but -2 -2 -1 -1; over+by 1 0 0 1; over+cold -1 0 0 -1; over+faint
         1 0 0 1; over+five 1 0 0 1; over+for 1 0 0 1; over+four 0 0 0 1; over+half 0 -1 0 1;
         over+her -1 1 2 -2; over+here -1 1 2 -1; over+himself 1 0 0 1; over+his -2 -1 2 -2;
         over+holding 0 0 0 1; over+in -3 -2 -2 -3; over+it 2 1 1 1; over+like 0 0 0 -1; over+me 2 0
         0 2; over+my 1 1 1 2; over+nothing 0 0 0 1; over+on 1 0 0 1; over+one 1 0 0 1; over+speed 0
         1 0 -1; over+the -4 2 3 -4; over+them 2 0 -1 2; over+three -1 0 0 -1; over+time -1 -1 -1;
         over+to -1 -1 -2 -1; over+twice 1 0 0 1; over+two -1 1 1 -2; over+with 1 0 0 2; over+years
         -1 0 0 -1; overdid+it -1 0 0 -1; overdose+?+a -1; overdose+?+i -1 0 0 -1; overdose+and -3 0
         1 -2; overdose+as -1; overdose+of -1 1 2 1; overdose+training -1 -1 -2; overdose+when -1 0
         0 -1; overhead+?+with 1 0 0 2; overhead+line 2 0 0 2; overhead+power 0 0 0 1; overnight+?+a
         1 -1 0 2; overnight+?+is 0 0 0 -1; overnight+after -2 1 0 -2; overnight+like 1 -1 0 2;
         overnight+sugars 1 0 0 1; overreacting+shes 1 0 0 1; own+?+comes 1 -1 0 2; own+?+down 0 0 0
         1; own+?+im -1 0 0 -1; own+?+is -1 0 1 -1; own+?+last -2 -1 -1 -1; own+?+on 0 0 -2;
         own+bedroom 1 0 0 1; own+bills -1 0 0 -1; own+flat 1 0 0 1; own+life -2 -3 -3 -1;
         own+operation -1; own+saliva 1 0 0 2; own+spit 2 -1 0 2; own+with 1 1 0 -1; oximeter+8x 1 0
         0 1; oximeter+?+8x 1 0 0 1; oximeter+?+and 1 0 0 1; oxygen+9x -1 -2 0 -2; oxygen+?+9x -1 0
         1; oxygen+?+below 2 1 1 2; oxygen+?+is 1; oxygen+?+on 1 0 0 1; oxygen+?+says 0 0 0 1;
         oxygen+?+the 1 0 0 1; oxygen+level 3 -1 -3 2; oxygen+monitor 2 0 0 2; oxygen+saturation 0 2
         1; p+?+it 0 -1 1; p+and -2 0 1 -2; packet+?+ibuprofen 1 0 0 1; packet+of 1 0 0 1; pad+?+1x
         1 0 0 1; pad+?+half 1 0 0 1; pad+?+hour 1 0 0 1; pad+?+my 0 1; pad+dry 0 0 0 1; pad+every 1
         -1 0 2; pad+of 0 1; pads+?+1x 1 0 0 1; pads+since 2 0 0 2; page+two -1 0 1 -1; paid+me 0 0
         0 1; pain+?+1x 1; pain+?+3 0 0 0 -1; pain+?+a 1 4 1 -6; pain+?+after -4 1 1 -2;
         pain+?+agony 1 0 0 1; pain+?+and 0 2 1 -1; pain+?+be -1 0 1 -1; pain+?+began 0 0 0 -1;
         pain+?+beyond 1 0 0 1; pain+?+blackouts 0 0 0 1; pain+?+bleeding 0 0 0 1; pain+?+cant 0 0 0
         1; pain+?+chest 1; pain+?+did -1 0 0 -1; pain+?+dizziness 0 0 0 1; pain+?+down 1 -1 0 3;
         pain+?+early 0 2 0 -2; pain+?+ever 2 1 1 2; pain+?+eye 0 0 0 1; pain+?+fainting -3 -1 -1
         -2; pain+?+fine -1; pain+?+from 0 1; pain+?+gets 1 -1 0 2; pain+?+has 0 -1 0 2; pain+?+her
         -1 0 -1 -2; pain+?+his 1 0 0 1; pain+?+i 3 2 2 3; pain+?+is 1 0 1 3; pain+?+it 0 0 0 1;
         pain+?+last -1 0 0 -1; pain+?+low 0 0 0 1; pain+?+makes 0 1 0 -2; pain+?+me -1;
         pain+?+month -1; pain+?+moves 0 1 0 -1; pain+?+moving 0 0 0 1; pain+?+my 2 -1 0 2;
         pain+?+nausea 0 0 0 1; pain+?+new 0 0 0 1; pain+?+night 0 0 0 -1; pain+?+not -1; pain+?+of
         -1; pain+?+on 4 1 1 2; pain+?+one 2 1 0 -2; pain+?+out 1 0 0 1; pain+?+pain -2 0 0 -1;
         pain+?+right 1 1 0 -2; pain+?+round 0 1 0 -2; pain+?+shoulder -1 -1 0 1; pain+?+side 1 0 0
         2; pain+?+small -2 0 0 -1; pain+?+stairs -1 0 0 -1; pain+?+started 0 0 0 1; pain+?+starts 0
         1 0 -2; pain+?+stiffness -3 -1 -1 -2; pain+?+still 1 0 0 1; pain+?+sweating 2;
         pain+?+swelling 1; pain+?+the 0 -3 -2 2; pain+?+tip 0 -1 0 2; pain+?+two 0 1 0 -2;
         pain+?+unreal 1 0 0 1; pain+?+vomiting 0 0 0 1; pain+?+week -1 -1 -1 -1; pain+?+weeks 0 0 0
         1; pain+?+worse -1 0 0 1; pain+?+yesterday 0 1 0 -1; pain+after -1; pain+at 0 -2 -1;
         pain+came -1 1 0 -1; pain+clinic -1 0 0 -1; pain+come 1 0 0 1; pain+for 0 1 0 -1; pain+from
         -4 -1 -1 -1; pain+getting 0 1 0 -1; pain+im 0 0 0 2; pain+in 0 0 -1 -3; pain+inside -1 0 0
         -1; pain+is 1 0 1 4; pain+ive 1 0 0 2; pain+last -2 -1 -1 -2; pain+like -1 0 1 -1; pain+low
         2 0 1 4; pain+never -2 0 0 -1; pain+of -1 -1 -1; pain+on -1 -2 -2 2; pain+one 1 0 0 1;
         pain+or 1 0 0 1; pain+out 1 0 0 1; pain+over 0 1 0 -1; pain+relief -1 -2 -1 -1; pain+right
         0 0 0 1; pain+round 1 0 0 1; pain+shoulder 0 -1 0 2; pain+since -2 1 0 -3; pain+started 0 0
         0 -1; pain+swelling 1 1 0 -2; pain+that 2 4 0 -1; pain+the 1 0 0 1; pain+then 0 1 0 -1;
         pain+they -1 0 0 -1; pain+to -1 2 4 -1; pain+two -1 0 1 -1; pain+under -1 0 0 -1;
         pain+warmth 1 1; pain+was -2 -1 -1 -1; pain+way 1 0 0 1; pain+which 0 0 0 1; pain+with 3 2
         1; pain+without 0 1 0 -1; pain+worse 1; painful+?+a 2 -2 -4; painful+?+after 0 1 3 -1;
         painful+?+an -2; painful+?+and 0 0 0 -1; painful+?+area 0 1; painful+?+bladder 2 -1 0 2;
         painful+?+blisters -1 0 1; painful+?+by -2 1 0 -2; painful+?+cant -1 2 0 -3; painful+?+comb
         2 0 0 2; painful+?+eye 2 0 -1 2; painful+?+fever 0 1 0 -1; painful+?+for 0 -4 -5;
         painful+?+four 0 0 0 1; painful+?+from -1 0 3; painful+?+hacking -1; painful+?+he -2 -1 -1
         -2; painful+?+heavy -1 1 2 -1; painful+?+i 2 2 3; painful+?+in 1 -1 -1 -2; painful+?+is 1 0
         0 1; painful+?+it -1; painful+?+its 0 1 -1; painful+?+ive -1 1 0 -2; painful+?+jaw 0 0 0 1;
         painful+?+move 1 -1 0 2; painful+?+my 1; painful+?+no 0 -2 -1; painful+?+not 0 -1 1;
         painful+?+of 0 -1 -1 -1; painful+?+on 0 -3 -3 -1; painful+?+put 0 1; painful+?+rash -1 2 1
         -1; painful+?+red 1 1 0 -1; painful+?+riding 0 0 0 1; painful+?+round 0 1 0 -2;
         painful+?+since -1 1 3 -1; painful+?+sit 0 1; painful+?+swallow -1; painful+?+swollen 2 -1
         0 3; painful+?+that 1 0 0 1; painful+?+the -2 0 -2 -4; painful+?+theres -1 0 1 -1;
         painful+?+to 4; painful+?+touch 0 -1 -1 -2; painful+?+two -1 -1 1; painful+?+under -1 0 1
         -1; painful+?+up -1 0 1 -1; painful+?+walk 1 1; painful+?+week 0 1 2 1; painful+?+weeks 2;
         painful+?+when 0 0 0 1; painful+?+white 1 1 2; painful+?+with -1 1 0 -1; painful+?+wont 0 1
         0 -1; painful+?+you 0 -1 1; painful+?+~fever 0 1; painful+after 1 -1 -2 -1; painful+all 0 1
         2 1; painful+and 0 3 0 -1; painful+area 0 -2 -1; painful+arm -1 -2 -1; painful+at 1;
         painful+back 0 -1 1; painful+band 0 1 0 -1; painful+behind 1 1 0 -1; painful+bladder 1 0 0
         1; painful+blistering 0 1; painful+blistery -1; painful+but -1 -1 1; painful+calf 1 1 0 -1;
         painful+came 1; painful+coming -1 1 3 -1; painful+ear -2 0 0 -1; painful+erythematous 0 1;
         painful+flew 1; painful+for -1 -1 -2 -1; painful+from -5 0 1 -4; painful+had 1 1 0 -1;
         painful+he 0 1 0 -1; painful+head -1 0 0 -1; painful+headache 1 0 0 1; painful+hot 0 0 0 1;
         painful+i -2 2 1 -1; painful+in -2 -1 -2 -1; painful+ish -1 1 0 -1; painful+knee 0 -3 -4;
         painful+lump -2 3 1 -1; painful+no -1 0 1; painful+on 0 1 2 -1; painful+over -3 1 0 -2;
         painful+rash 0 -2 -1; painful+red 2 0 -1 1; painful+right 0 1 -1; painful+round -1;
         painful+since 3 1; painful+spot -1 -1 -1 -1; painful+strip -1 0 1 -1; painful+swollen 3 -1
         -1 3; painful+temples 1 0 0 1; painful+testicle 1 0 0 1; painful+this 1 0 0 1;
         painful+throat -3 -1 0 -4; painful+to 2 2 1; painful+today 0 0 -1 1; painful+two 1 0 0 1;
         painful+under 0 0 0 1; painful+warm 2; painful+when -1 0 1 -3; painful+where 0 0 1 -1;
         painful+with 0 0 0 2; painful+wrist -1 -1 -2 -1; paining+?+i 0 0 0 -1; paining+?+much 1 0 0
         1; paining+too 1 0 0 1; paining+when 0 0 0 -1; painkillers+?+nothing 2 0 0 2;
         painkillers+?+touching 1 0 0 2; painkillers+do 2 0 -1 2; painkillers+not 0 0 0 1;
         pains+?+the -1 0 1 -1; pains+and 2 0 0 2; pains+are -1 1 2; pains+in -1 0 1 -1; pale+?+and
         2 0 -1 1; pale+?+floppy 2 0 0 1; pale+?+not 1 0 0 1; pale+?+the 1 0 0 1; pale+and 3 0 -1 3;
         pale+as 1 0 0 1; pale+or 1; pale+sleepy 1; pallet+?+on 0 0 0 1; palm+?+a 1 0 -1 1;
         palm+?+all 2 0 0 2; palm+?+hes 0 0 0 1; palm+?+the -1 0 0 -1; palm+and 1 0 -1 2; palm+from
         0 1 3 -1; palm+on 1 1 -1 1; palpitations+?+and -1; palpitations+?+fainting 1 1 1 1;
         palpitations+?+month -1; palpitations+?+with 1 0 0 1; palpitations+and 1 0 0 1;
         palpitations+last -1; palpitations+now -1; palpitations+with 1 0 0 1; pan+?+boiling 1;
         pan+?+up 1 0 0 2; pan+cake -1 -1 -1 -1; pan+of 1 0 0 1; pan+went 1 0 0 1; panic+?+on -2;
         panic+?+the -1 0 1 -1; panic+attack -2; panic+attacks 0 1 -1 -2; panic+over -2 1 3 -2;
         paper+?+a -1 -1 -1 -1; paper+?+i -3 -3 -3 1; paper+?+is -1 0 0 -1; paper+?+ive -1 -1 -1 -1;
         paper+?+keeps -1 0 1 -1; paper+?+shes -1 0 1 -1; paper+?+the 2 1; paper+after -3 -2 -2 -3;
         paper+cut -7 1 7 -6; paper+for -1 -1 -2 -1; paper+from 0 -1 -2 -1; paper+i -1 0 1 -1;
         paper+its 0 0 0 1; paper+on -1 0 0 -1; paper+when -3 -3 -3; paperwork+?+i -1 -1 -1 -1;
         paperwork+?+the -1; paperwork+so -1 -1 -1 -1; paracetamol+?+a -4 0 2 -4; paracetamol+?+at 1
         0 0 1; paracetamol+?+enough -1; paracetamol+?+hour -1 0 1 -1; paracetamol+?+hours 1 0 0 1;
         paracetamol+?+ibuprofen -2 0 1 -2; paracetamol+?+in 0 1 -1; paracetamol+?+is -1 0 0 -1;
         paracetamol+?+it -1 -1 -2 -1; paracetamol+?+its 1 0 0 1; paracetamol+?+night 2 -1 -1 2;
         paracetamol+?+see 0 0 0 1; paracetamol+?+than 1 0 0 1; paracetamol+?+the 4 2 0 2;
         paracetamol+?+this 1 0 0 1; paracetamol+?+touch 0 0 0 1; paracetamol+?+wait 0 0 0 1;
         paracetamol+about 1 -1 0 2; paracetamol+an -2; paracetamol+around 1 0 0 1; paracetamol+at 1
         0 0 1; paracetamol+but 1 0 -1 1; paracetamol+didnt 1 0 0 1; paracetamol+every 1 0 0 1;
         paracetamol+for -3 1 3 -2; paracetamol+i -1 0 1 -1; paracetamol+in -1 1 2 -1;
         paracetamol+is -3 0 2 -2; paracetamol+last 1 0 0 2; paracetamol+ok -4; paracetamol+since 2
         0 0 2; paracetamol+tablets 1 0 0 1; paracetamol+takes -1 1 0 -2; paracetamol+the 0 0 0 1;
         paracetamol+works -1 -1 -1 -1; paralysis+?+one 1 0 0 1; paralysis+of 1 0 0 1;
         paramedic+student -1 0 1 -1; parents+of -1 0 1; park+?+my -1 1 0 -1; park+roof 2 0 -1 2;
         parked+?+at 1 0 0 1; parked+?+low 0 0 0 1; parked+a 0 0 0 1; parked+down 0 0 0 1; parked+up
         1 0 0 1; parkrun+?+morning 1 0 0 1; parkrun+this 1 0 0 1; part+?+my 1 0 0 2; part+?+the -1
         0 0 -1; part+of -2 1 3 -1; partner+?+all 1 1 0 -1; partner+?+his -2 0 -1 -5; partner+?+hits
         1 1; partner+?+me 1 1 0 -3; partner+?+to 1 1 0 4; partner+?+you 1 2 1; partner+and -2 -1 -1
         -1; partner+hits 0 1 0 -3; partner+just 0 0 0 1; partner+thinks -1 -1 -1; partner+threatens
         2 3 0 -1; partner+who 1 1 0 -1; party+he -1 0 1 -1; party+in 1 0 0 1; pass+?+at 1 0 0 1;
         pass+?+urine 1 0 0 1; pass+?+with 0 0 0 1; pass+any 1 0 0 1; pass+out -1 0 0 -1; pass+urine
         1 0 0 1; pass+water 1 0 0 1; pass+wind 0 0 0 1; passage+and 1 0 0 1; passage+or 1 0 0 1;
         passed+?+all 0 1 0 -1; passed+?+at 1 0 0 1; passed+?+clot 1 0 0 1; passed+?+for 0 0 0 2;
         passed+?+in 1 0 0 1; passed+?+little -1 -1 -1 -1; passed+?+lot 1; passed+?+or 1 0 0 -1;
         passed+?+since 2 0 0 1; passed+?+today 0 0 0 1; passed+a 1 1 1 3; passed+any 1; passed+away
         -2 -1 -1 -1; passed+in -1 -1 -1 -1; passed+on -1; passed+out 3 1 3 3; passed+the -1 -1 -1
         -1; passed+urine 1 1 1; passed+water 2 1; passed+wind 1 1 0 -2; passes+urine 0 -1 -2 -1;
         passing+?+amounts 1; passing+?+and 0 1; passing+?+clots 1 0 0 1; passing+?+for 0 0 0 -1;
         passing+?+the 1 0 0 1; passing+?+today 1; passing+?+urine 1; passing+?+without -1 0 0 -1;
         passing+large 1 0 0 1; passing+lumps 0 0 0 1; passing+no 1 0 0 1; passing+out 2 0 1 3;
         passing+urine 0 1 0 -2; passing+water -2 1 0 -2; passing+wind -1 -2 -3 -1; passport+?+my 1
         1 0 -1; passport+and 2 1 0 -1; passport+photo -1; past+?+days 1; past+?+elbow 1 -1 0 2;
         past+?+finger -1 0 0 -1; past+?+it 0 0 0 1; past+?+knee 0 0 0 1; past+?+sock 1 0 0 1;
         past+four 0 0 0 -1; past+hour 1 0 0 1; past+it 0 0 0 1; past+my 2 -1 0 3; past+nine 0 0 0
         1; past+the 3 0 -1 3; past+two 1; past+year -1 0 0 -1; patch+?+a -1; patch+?+my -1 1 -1 -1;
         patch+?+size 1 0 0 1; patch+about -1; patch+and 0 0 0 -1; patch+of 0 1 0 -1; patch+on -1 1
         -1 -1; patch+or -1 0 1 -1; patch+the 1 0 0 1; patches+?+the -1 -1 -2 -1; patches+and -2 0 2
         -2; patches+in -2 -1 -1 -1; patches+on 1 0 0 1; patient+?+night 2 1 1 2; patient+with -1 -1
         -1 -1; patients+?+is -1 -1 -1 -1; patio+door -1 0 1; pattern+?+movements 1 1 0 -1;
         pattern+?+my 1 0 0 1; pattern+and 1; pattern+of 2 1 0 -1; pauses+?+breathe 1 0 0 1;
         pauses+in 1 0 0 1; pausing+and 1 0 0 1; paving+slabs 1 1 2; pe+?+my 1 0 0 1; pea+?+lump -1
         -2 -1; pea+?+the -1 -1 -1; pea+size -1; pea+sized -1; pea+up -1 0 1 -1; peak+?+3xx 0 1 -1;
         peak+?+4xx -1 -1 -2 -1; peak+?+a 1 0 0 1; peak+?+is 2 0 0 1; peak+flow 1 2 1 1; peak+flows
         -1 -1 -2 -1; peak+in 1 0 0 1; pear+drops -1; pee+?+a 1 0 0 1; pee+?+all 1 -1 0 1;
         pee+?+going -1 0 0 -1; pee+?+it -1 -1 -1 -1; pee+?+last 0 -1 0 1; pee+?+like -1 1 0 -1;
         pee+?+lot -1; pee+?+my -2 1 0 -1; pee+?+nothing 1 0 0 1; pee+?+poo -1 0 1; pee+?+the -1 0 0
         -1; pee+?+this -1 1 0 -1; pee+?+yesterday 2 0 0 1; pee+a -1; pee+and -3 2 0 -3; pee+at 1 0
         0 1; pee+but 1 0 0 1; pee+going -1 1 0 -1; pee+is -1 0 1; pee+more -1 0 0 -1; pee+normal -1
         1 0 -1; pee+or 0 0 0 1; pee+since 3; pee+with 1 0 0 1; peed+?+1x 0 0 0 1; peed+?+yesterday
         2 0 0 1; peed+in 0 -1 0 2; peed+since 2; peed+twice -1 0 1 -1; peeing+?+ten -1 1 0 -1;
         peeing+and -1 0 0 -1; peeing+as -1 -1 1 -1; peeing+every -1 1 0 -1; peeing+more 0 0 0 1;
         peeing+normally -1 -2 -1; peeing+ok 0 3 0 -1; peeling+and -2 0 1 -2; peeling+like -2 0 1
         -2; peeling+off 1 0 0 1; peep+?+of 1 0 0 1; peep+out 1 0 0 1; pelvic+floor 0 0 0 1;
         pelvic+pain 1 0 1 3; pen+?+and -1 -1 -2; pen+and 1; pen+at 1 0 0 1; pen+for -1 0 0 -1;
         pen+in 0 0 0 1; pen+line 0 1; penicillin+anaphylaxis -1 -1 -1 -1; people+?+a 1 0 0 2;
         people+?+arent 1 0 0 1; people+?+diabetes -1 -1 -1 -1; people+?+have -1 -1 -1 -1;
         people+?+home 1 0 0 1; people+?+passed -1; people+?+plotting 2 2 -1 -2; people+?+the 1;
         people+?+to 0 0 0 1; people+are 2 3 0 -2; people+but -3 0 2 -3; people+feel -2 -2 -1 -1;
         people+get -2 -1 -1 -2; people+have 0 0 0 -1; people+on 2 1 0 -1; people+who 1 -1 0 1;
         people+with -4 -3 -2 -3; pepper+?+floating 1; pepper+came -1; pepper+specks 1; perfect+and
         -1 0 0 -1; perfectly+?+today -1 0 0 -1; perfectly+normal 0 0 0 -1; perfectly+well -1 -1 1;
         perhaps+?+minutes 1 0 0 1; period+?+3 0 0 0 -1; period+?+are -1; period+?+every -2;
         period+?+hell 1; period+?+on -1 0 0 -1; period+?+same 0 2 1; period+due -1 0 0 -1;
         period+from 1; period+is -1 0 0 1; period+like -1; period+pain -1 0 0 -2; period+pains -1 0
         0 -1; period+type 0 1 1 2; periods+?+been -2 -1 -1 -2; periods+?+gone -1 0 0 -1;
         periods+?+weeks 0 0 0 1; periods+are -1 -2 -3 -1; periods+have -3 -4 -4 -3; periods+that -1
         -1 -1 -1; perked+?+up 0 0 0 1; perked+right 0 0 0 1; perks+up 0 1; persistent+cough 2 0 -1
         2; person+?+diabetes 2 0 0 1; person+?+too -1 0 1 -1; person+first 4 1 0 4; person+hand 0 0
         0 1; person+has 1 0 0 1; person+in 1 1 0 -1; person+is 1 0 0 1; person+with 3 0 -1 2;
         perth+on 1 1 0 -1; petechial+rash 1 0 0 1; petrol+?+the 1 0 0 1; petrol+on 1 0 0 1;
         pharmacy+?+a -1 0 1 -1; pharmacy+?+it -1 -1 -1 -1; pharmacy+?+out -1; pharmacy+?+the 0 3 1;
         pharmacy+in 1 1 -1 1; pharmacy+machine 1 0 0 1; pharmacy+to 0 0 0 1; phlegm+?+38 -1;
         phlegm+?+a -2 2 0 -3; phlegm+?+four 0 1; phlegm+and -3 1 0 -2; phlegm+for 0 2 1; phone+?+a
         0 0 0 1; phone+?+is 1 0 0 1; phone+?+me 0 0 0 1; phone+?+the -4 0 2 -3; phone+and 3 2 0 1;
         phone+at 1 0 0 -1; phone+but 1 0 0 1; phone+call -2 -1 -1 -2; phone+he 0 0 0 -1; phone+in
         -4 0 2 -4; phone+is 0 1 2 1; phone+or -1 -1 -1 -1; phone+screen 0 0 0 1; phone+the 0 0 0 1;
         photo+of 1 1 2 1; photophobia+?+a 1 0 0 2; photophobia+and 1 1 1 2; photos+in -3 0 1 -3;
         physical+?+march 1 0 0 1; physical+in 1 0 0 1; physio+?+for 1 0 -1 1; physio+?+me -1 -1 -1
         -1; physio+?+says 0 0 0 -1; physio+on 1 0 0 1; physio+referral -1; physio+see -1;
         pick+?+the 1 0 0 1; pick+?+up 1 0 0 1; pick+her 1 0 0 1; pick+up 1 -1 -2; picked+?+the 0 0
         0 1; picked+?+up 0 0 0 1; picked+in 0 0 0 1; picked+up -3 -2 -2 -2; picking+?+berries -1 0
         1 -1; picking+?+invisible 1 0 0 1; picking+?+off 1 0 0 2; picking+?+the 2 0 -1 3;
         picking+?+them -1 0 1 -1; picking+?+things 0 0 0 1; picking+at 0 0 2 1; picking+black -1 0
         1 -1; picking+things 1 0 0 1; picking+up 2 0 0 2; piece+?+chicken 1 0 0 1; piece+like 1 0 0
         1; piece+of 3 0 -1 3; pierced+?+eye 3 0 0 2; pierced+the 1 0 0 1; piles+again -1 1 2;
         piles+before -1 -1 -1 -1; pillow+?+my 1 0 0 1; pillow+and -1 0 0 -1; pillow+case 1 0 0 1;
         pillow+over 1; pin+?+and 1 0 0 1; pin+?+on 1 0 0 1; pin+in 1 0 0 1; pinch+the -2 0 1 -2;
         pinched+?+and -1 0 0 -1; pinched+?+ear 1 0 0 1; pinched+?+right 0 0 0 1; pinched+?+ten -1 0
         1 -1; pinched+his 1 0 0 1; pinched+it -2 0 2 -2; pinching+?+was 0 0 1 -1; pinching+does 1 0
         0 1; pinching+that 0 0 1 -1; pink+?+a -1 1 2 -1; pink+?+and -2 0 1 -1; pink+?+i 2 2 1 -2;
         pink+?+in -2 0 2 -2; pink+?+no -1 1 0 -1; pink+?+on 2 1 -1; pink+?+painful -1 -1 2;
         pink+?+tablets -1 -2 -3 -1; pink+?+the -1 0 2 -1; pink+?+twice 0 1; pink+?+warm -2 0 1 -1;
         pink+?+when 2; pink+?+wiggly 0 0 0 -1; pink+and -6 3 2 -5; pink+froth 3 0 0 3; pink+i -1;
         pink+in -1; pink+line -1 0 1 -1; pink+my 0 0 0 1; pink+no 1 0 0 -1; pink+not -1 0 1;
         pink+on 1; pink+round -1 0 1; pink+since -1; pink+smear 3; pink+spotting 1 1 0 -1; pink+up
         -1 0 1 -1; pink+when 3 2 1; pinked+up -2 0 1 -2; pinkish+?+on 1 2; pinky+toe 0 -1 1 -1;
         pinpoint+pupils 1 0 0 2; pins+?+needles -2 -2 -2; pins+and -1 -2 -2 1; pint+?+blood 1;
         pint+?+water 1 0 0 1; pint+of 3 0 -1 2; pints+and 1 0 0 1; pints+at 0 0 0 1; pitched+cry 1;
         pitched+or 1 0 0 1; place+?+a 0 1 -1; place+?+and -1 1 0 -1; place+?+i 1 0 0 1; place+?+my
         0 1 0 -2; place+after 1; place+does -1; place+it -1 0 0 -1; place+now -1 -1 -1 -1; place+on
         -1 0 0 -1; place+since -1 0 1 -1; plain+?+is -1 -1 -1 -1; plain+moisturiser -1;
         plain+paracetamol -1; plan+?+i 1 0 0 1; plan+?+the 1 -1 -2 1; plan+?+wouldnt 1 1; plan+and
         2 -1 0 3; plan+b -1 2 1 -1; plan+be -1 -1 -1; plan+for -1; plan+i 1 1; plan+or 0 1 0 -1;
         plan+to 1 -1 0 3; plank+?+all 1; plank+and 1 0 0 1; planning+?+baby -1 0 0 -1;
         planning+?+end 1 0 0 1; planning+a -3 -1 -1 -2; planning+ahead -1 -1 -1; planning+anything
         1 1 0 -1; planning+to 2 1 1 2; plans+?+anything 1 1 0 -1; plans+or 1 1 0 -1; plaster+?+air
         -2 0 1 -2; plaster+?+leave -1 0 0 -1; plaster+?+my 2 -1 0 2; plaster+?+with 0 0 0 1;
         plaster+and -1 1 2 -1; plaster+cast 2 0 -1 2; plaster+for -1; plaster+on 1 0 2 1;
         plaster+or -3 0 2 -3; plate+?+my 0 1 1 1; played+on 1 0 0 1; playful+and -1 -3 -3 -1;
         playing+?+and 1; playing+?+between -1 0 0 -1; playing+?+it 2 0 -1 2; playing+?+no 1 0 0 1;
         playing+?+on 0 -1 1; playing+and -1 0 3 -1; playing+basketball 0 1; playing+football 2 1 -1
         1; playing+happily -1 1 0 -1; playing+hockey 1 0 0 1; playing+in -1 0 0 -1;
         playing+normally -1 0 0 -1; playing+now -1; playing+on 0 1 0 -2; playing+rugby 1;
         playing+tennis 1 -1 -2 1; playing+up 1 0 0 2; playing+with 0 0 0 1; plays+netball 1 0 0 1;
         plays+up 0 -1 -2 1; plenty+?+fluids -2 0 1 -1; plenty+?+wet -1; plenty+and 1 1 2 1;
         plenty+of -3 1 2 -2; pleuritic+?+pain 1 0 0 1; pleuritic+chest 1 0 0 1; plotting+?+you 2 1;
         plotting+against 2 2 -1 -2; plucking+?+the 1 0 0 1; plucking+at 1 0 0 1; plug+socket 2 0 0
         1; plum+coloured 1 0 0 1; plum+red 1 -1 0 1; plums+and 1 0 0 1; plus+?+and 1 0 0 1;
         plus+?+shoulder 1 0 0 1; plus+my 1 0 0 1; plus+paracetamol -1 0 1 -1; plus+the 2 0 -1 2;
         pm+?+a 0 0 0 1; pm+?+the 1 0 0 1; pm+at 1 0 0 1; pm+she 1 0 0 1; pm+since 2 -1 0 3; pm+soft
         1; pneumonia+and 1; podcast+?+the -1 1 3 -1; podcast+on -1 0 0 -1; podcast+said -1 0 1 -1;
         point+?+me 0 1 0 -1; point+?+to -1 1 2 -1; point+?+you -1 -1; point+in 0 1 0 -2; point+me
         -1; pointing+out 1; poison+?+my 0 1 1 1; poison+?+told -1 0 1 -1; poison+control -1 0 1 -1;
         poison+ivy -1; poisoned+by -2 0 1 -2; poisoning+?+last 0 1 0 -1; poisonous+substance 0 0 0
         1; poked+?+hairgrip 1 0 0 1; poked+a 1 0 -1 2; poked+her 0 0 0 -1; poking+?+of 1;
         poking+out 1 0 0 1; police+?+here 2; polio+?+a -1 0 0 -1; polish+remover 0 0 0 1; pollen+is
         -1 -1 -1 -1; poo+?+3 1; poo+?+been 2 0 0 2; poo+?+black 0 0 0 1; poo+?+green -1; poo+?+like
         1 0 0 1; poo+?+looks 0 0 0 1; poo+?+red -3 0 1 -3; poo+for 6 1; poo+has 2 0 0 2; poo+is -4
         1 2 1; poo+looks -1 0 1 -1; poo+or 1 -1 0 2; poo+that -1 -1 -1; pooed+in -2; poos+?+jet 2 0
         0 2; poos+been 1 0 0 1; pop+?+my 2 0 0 2; pop+in 2 0 0 2; popped+?+the 0 1; popped+a 0 1;
         popped+in 1 0 -1 1; popped+up -1; popping+?+on 0 0 0 1; popping+up 0 0 0 1; porridge+and 0
         0 0 1; positive+?+last 1 1 1 2; positive+?+sharp 0 0 0 1; positive+?+test 1 1 1 3;
         positive+?+the -1 1 0 -1; positive+on 1; positive+pregnancy 1 1 1 3; positive+since 0 0 0
         1; positive+test 3 1 1 3; possessed+and 0 0 0 1; possible+to -1 -1 -2 -1; post+it 1 0 0 1;
         poster+?+my -1 0 0 -1; poster+in -1 0 1 -1; posting+?+my 1 0 0 1; posting+for 1 0 0 1;
         posting+here 0 0 0 1; postpartum+psychosis 1 0 0 1; pot+of 1 0 0 1; pot+since -1 0 0 -1;
         potato+?+my 1 0 0 1; potato+in 1 0 0 1; pounding+?+and 1 0 0 1; pounding+and 1 0 0 1;
         pounding+heads 1 0 0 1; pounds+?+my -1 0 0 -1; pouring+?+and -2 0 0 -1; pouring+?+of 2;
         pouring+?+towel 1; pouring+for 1; pouring+out 4 1 1 2; pouring+third 1; pouring+with 1 0 0
         1; power+?+so -1 0 1 -1; practice+?+or 0 0 0 -1; practice+lend -1 -1 -1 -1; practice+still
         0 -1 -1 -1; prawn+?+my 1 0 0 1; prawn+curry 0 1; prawns+?+my 1 0 0 1; prawns+now 1 0 0 1;
         pre+?+with -1 -1 -1 -1; pre+eclampsia -2 -1 -1 -2; pre+operation -2 -1 -1 -2; pred+?+years
         0 0 0 1; prednisolone+2x 1 0 0 1; prednisolone+?+for 1 0 0 1; prednisolone+?+last 1 0 0 1;
         prednisolone+?+years 1; prednisolone+for -1; pregnancy+?+a 0 0 0 1; pregnancy+?+and 2 1 1
         3; pregnancy+eat -1 0 1 -1; pregnancy+is 0 0 0 -1; pregnancy+test 1 1 1 3; pregnancy+unit 0
         1 0 -1; pregnancy+with 1 1 1 3; pregnant+2x -1 -1 -1 -1; pregnant+6 2; pregnant+?+a 4;
         pregnant+?+baby 2; pregnant+?+being -1; pregnant+?+bleeding 1 0 0 1; pregnant+?+every 1;
         pregnant+?+have -1 0 0 1; pregnant+?+i 0 0 0 1; pregnant+?+is 2 0 0 1; pregnant+?+my -1 -1
         -1; pregnant+?+on -1 -1 -2; pregnant+?+severe 0 -1 0 2; pregnant+?+the 1 1 0 -1;
         pregnant+?+week 1; pregnant+?+wks -1 -1 -1; pregnant+and -6 3 2 -3; pregnant+been -1;
         pregnant+contractions 1; pregnant+had 0 0 0 1; pregnant+my 1; pregnant+no -1 1;
         pregnant+while -1 -1 -1; pregnant+with 0 -1 0 1; pregnant+woman 1 -1 0 2; preschool+booster
         -1 -1 -1 -1; prescription+of 0 0 0 1; prescription+to -2 -1 -1 -2; present+?+warm 0 0 0 -1;
         presents+with 1 -1 0 2; press+?+and 1 0 0 1; press+?+glass 1 0 0 2; press+?+or -1 -1 -2;
         press+a 1 0 0 2; pressed+?+it 1 0 0 1; pressed+for 1 0 0 1; pressed+my 1 0 0 1; pressed+on
         1 0 0 1; pressing+?+it 0 0 -1 1; pressing+?+the -1 0 0 -1; pressing+but -2 1 0 -2;
         pressing+on 0 0 0 1; pressing+the -1 0 0 -1; pressure+2xx 0 0 0 1; pressure+7x 1 0 0 1;
         pressure+?+1xx -3 -2 -1 -2; pressure+?+7x 0 0 0 1; pressure+?+and -1 -1 -1 -1;
         pressure+?+days 0 0 1 -1; pressure+?+ever -1 -1 -1 -1; pressure+?+in 0 1;
         pressure+?+instead -1 0 0 -1; pressure+?+my 1 1 2 1; pressure+?+not -1 -1 -1 -1;
         pressure+?+on 1 0 0 2; pressure+?+over 1 0 0 1; pressure+?+sugars 0 0 0 -1; pressure+?+two
         -1; pressure+and 2 1 1 2; pressure+at 0 -2 -1; pressure+check 0 0 0 -1; pressure+checks -1
         -1 -1 -2; pressure+does -1 -1 -1 -1; pressure+i 0 0 0 1; pressure+in 1 2 1 1; pressure+of 1
         0 0 1; pressure+on 1; pressure+tablet 0 -1 0 1; pressure+tablets -1 0 -2 -1; pressure+the 0
         0 0 1; pressure+was -3 -1 -1 -2; pretty+much 0 1; prevention+training -1; price+of -1 0 0
         -1; pricked+myself -1; print+?+a 0 -1 -2 -1; print+?+blurry 1 0 0 1; printer+?+it 0 0 0 1;
         printer+had -1 0 0 -1; privates+and 1 0 0 1; probably+2x 1 0 0 1; probably+?+but 1 0 0 1;
         probably+?+the 0 0 0 1; probably+just 1 0 0 1; probably+nothing 1; probably+overreacting 1
         0 0 1; probably+the 1 0 0 1; probe+nothing 1 0 0 1; problems+?+vision 0 0 0 1;
         problems+?+what 1 0 -1 1; problems+and -1 -1 -1 -2; problems+understanding 1 0 -1 1;
         problems+with 2 1 1 3; productive+cough 0 1 0 -2; project+on -1 0 0 -1; proof+?+my -1 -1
         -1; proof+of -1 -1 -1; proper+?+and 1 0 0 1; properly+?+not 1 0 -1 1; properly+?+the 0 0 0
         1; proportion+and 0 0 0 1; proportion+to 0 0 0 1; propranolol+?+be 1 0 0 1; prostate+?+in 0
         0 0 1; prostate+cancer 2 1 1 3; prostate+trouble 0 -1 -1 1; proud+of 0 1; proved+it -1;
         prunes+juice -1 1 0 -1; pub+quiz -1 0 1; puff+on -1 1 0 -1; puff+up -1 -1 -1 -1; puffin+on
         1 0 0 1; puffing+?+a 0 0 0 1; puffing+like 0 0 0 1; puffing+up 2 0 0 2; puffs+?+the 1 0 0
         1; puffs+and 1 0 0 1; puffs+of 2 1 1 2; puffs+still 2 1 1 2; pull+?+toes 1 0 0 -1; pull+my
         1 0 0 -1; pull+up 0 0 0 1; pulled+?+and -1; pulled+?+back -1 0 0 -1; pulled+?+but 0 1 0 -1;
         pulled+?+cup 1 0 0 1; pulled+?+from -1 0 1; pulled+?+i 0 0 0 1; pulled+?+in -1 -1 1 -1;
         pulled+?+muscle -4 0 2 -3; pulled+?+off 0 0 0 1; pulled+?+out 2 0 -1 1; pulled+?+tick -1;
         pulled+?+water 1 0 0 1; pulled+a -3 0 2 -3; pulled+from 1 0 -1 1; pulled+him 2 0 0 1;
         pulled+it -1 1 0 -1; pulled+me 2 0 -1 2; pulled+muscle -2 0 1 -1; pulled+something 0 -1 1
         -1; pulled+the 2 0 -1 2; pulled+up 0 0 0 1; pulling+?+ear 0 1 0 -2; pulling+a 1 0 0 1;
         pulling+his 0 1 0 -2; pulling+in 1; pulling+the 1 0 0 1; pulls+?+knee 1; pulls+his 1;
         pulmonary+embolism -1 -1 -1 -1; pulse+1xx 1 0 0 1; pulse+34 3 1 1 2; pulse+5x -1 0 1 -1;
         pulse+7x -1 1 2 -1; pulse+8x 0 0 0 -2; pulse+?+1xx -1; pulse+?+36 4 0 -1 3; pulse+?+i 0 0 0
         -1; pulse+?+the 1 0 0 1; pulse+in 1 0 0 1; pulse+is -1 -2 -3 -1; pulse+was -1; pulsing+?+in
         0 0 0 1; pump+?+came 0 0 0 1; pump+?+dry 1; pump+?+off 1 0 0 1; pump+failed 1; pump+ran 1;
         pump+site 1 0 0 2; pumping+out 1 0 0 1; punctures+?+bleeding -2 1 0 -1; punctures+?+the 0 0
         0 -1; punctures+bleeding 0 1; punctures+stopped -1 1; pupil+?+than 0 0 0 1; pupils+?+taking
         0 0 0 1; pupils+after 0 0 0 1; purple+?+a 1 0 0 1; purple+?+and 1 0 0 1; purple+?+black 1 0
         0 1; purple+?+blisters 1 0 0 1; purple+?+but -1 0 1 -1; purple+?+hurts -1; purple+?+is 0 0
         0 1; purple+?+on 4 0 0 5; purple+?+pattern 1; purple+?+popping 0 0 0 1; purple+?+that 2 0
         -1 2; purple+?+the 1 0 0 1; purple+?+to 0 0 0 -1; purple+and 0 1 -1; purple+at 1 0 0 1;
         purple+dots 1 0 0 2; purple+hes -2 0 1 -1; purple+marble 1; purple+one -1 -1 -1;
         purple+patch 0 0 0 1; purple+rash 2 0 0 2; purple+since 0 2 0 -3; purple+spots 4 0 0 4;
         purple+what 2 1 1 2; purple+with 1 0 0 1; purpuric+rash 1 0 0 2; pus+?+the -1 1 0 -1;
         pus+?+~fever 0 1 -1; pus+no 0 1 -1; push+?+and 0 0 0 1; push+?+back 0 0 0 1; push+?+in 1 0
         0 1; push+?+start 0 0 0 1; push+?+the 1 1; push+back 1 -1 -1 2; push+it 0 0 0 1; push+me 1;
         push+now 2 0 0 2; push+to 0 0 0 1; pushed+?+and 1 0 0 1; pushed+?+down 1 0 0 1; pushed+?+in
         0 1 0 -3; pushed+back 0 1 0 -3; pushed+forward 1 0 0 1; pushed+me 1; pushed+up 1 0 0 1;
         pushes+?+about 0 1 0 -1; pushes+me 2 2 -1 -1; put+?+a -2 0 0 -1; put+?+back -3 1 1 -3;
         put+?+camera -1 -1 -1 -1; put+?+chip 0 1 0 -3; put+?+down 0 0 0 1; put+?+for -2 -1 -1 -2;
         put+?+hammer 1 0 0 1; put+?+hand 2 1 0 -2; put+?+i 2 0 0 2; put+?+im 0 0 0 -1; put+?+in 2 3
         1 -1; put+?+kettle 1 0 0 1; put+?+last 1 1 1 1; put+?+my 0 0 0 1; put+?+pea -1; put+?+phone
         -1 0 1; put+?+plaster 1 0 0 1; put+?+shoes 0 0 0 1; put+?+spoon -1; put+?+through 1 0 0 1;
         put+?+to 0 0 0 1; put+?+under 1 0 0 1; put+?+weight -1 -1 -1 -1; put+a 3 2 0 1; put+any 1 0
         0 1; put+cameras 1 2 0 -3; put+down -1 -1 -2; put+her 1 0 -1 1; put+him -1 0 1; put+his 2 1
         -1; put+in 1 1 1 1; put+it -1 1 2; put+me -2 -2 -3 -1; put+my -1 1 3; put+on -3 -4 -1 -2;
         put+someone -1; put+something 0 0 0 -1; put+the 2 -2 -1 4; put+this 1 0 0 1; put+up 0 0 0
         1; put+weeing -1 0 0 -1; put+when 2 0 0 2; putting+?+in 1; quad+bike 1 0 0 1; quad+rolled 1
         0 0 1; quadrant+pain 0 0 0 1; quarter+?+an 1 0 0 1; quarter+hour 1; quarter+of 1 0 0 1;
         question+?+and 2 0 0 1; question+?+i -1 0 1 -1; question+?+my -2 -1 -1 -2; question+about
         -1; question+is -2 0 1 -2; question+my 0 0 0 1; question+over 1; queue+?+something -2;
         queue+at 0 1 1 1; queue+is -1 0 1 -1; quick+?+for -1 -1 -1 -1; quick+?+the -1; quick+been
         -2 -1 -1 -3; quick+one 1 0 0 1; quick+relief 1 0 0 1; quickly+with 1 0 0 1; quiet+?+me -1
         -1 -1 -1; quiet+?+pale 1 0 0 1; quiet+?+was -1 0 1; quiet+?+yesterday 3 2 1 -1; quiet+and 0
         1 -1 1; quiet+in 0 1 0 -1; quiet+on -2 -1 -1 -1; quiet+since 3 2 1 -1; quiet+today 0 0 0
         -1; quieter+?+usual 1 2 1; quieter+since 0 1 0 -1; quieter+than 1 2 1; quit+?+cold 1;
         quit+drinking 1; quit+smoking -1 -1 -1 -1; quit+taking 1 0 0 1; quite+?+of 0 1 0 -1;
         quite+?+to 0 0 0 1; rabbit+?+~eating -1 -1 -2 -1; rabies+jabs -1 2 1 -1; rabies+shots -2 1
         0 -1; race+?+hes 0 0 0 1; racing+?+work -1 -1 -1 -1; racing+and 2 0 0 2; racing+up 1 0 0 1;
         rag+?+and 1; rag+?+on 1; rag+doll 2 1 1 2; railings+?+the 1 0 0 1; rain+?+the 1 0 0 1;
         rain+all -1 0 0 -1; rain+by 1 0 0 1; rain+now 2 0 -1 2; rain+on 1 0 0 1; rain+so 1 0 0 1;
         raise+?+arms 3 1 1 3; raise+both 3 1 1 3; raised+?+rash 1 0 0 1; raised+itchy 1 0 0 1;
         ramipril+?+week 0 0 0 1; ramipril+and 0 1 0 -1; ramipril+for 2 0 0 2; ramipril+last 1 0 0
         1; ran+?+k 1; ran+?+of -1 5 1 -1; ran+?+on -1 0 0 -1; ran+?+over 1 0 0 1; ran+?+the 0 1 2
         1; ran+?+under -2 1 0 -2; ran+a -1 0 0 -1; ran+down 1 0 0 1; ran+dry 1 0 0 1; ran+for 0 1 2
         1; ran+it -2 1 0 -2; ran+out -1 4 -1 -1; rang+?+say 0 0 0 1; rang+me 0 0 0 1; rang+my 0 0 0
         2; rang+to 0 0 0 1; raped+?+saturday 2 0 0 1; raped+me 2; raped+on 2 0 0 1; rash+?+a -1 2
         -1 -2; rash+?+blisters 0 0 0 -1; rash+?+do 1 0 0 1; rash+?+does 1 0 0 1; rash+?+doesnt 3 0
         0 1; rash+?+fades 0 0 0 -1; rash+?+gone -1 -1 -1 -1; rash+?+her -1 0 1 -1; rash+?+is 1 0 1
         2; rash+?+my 1 0 0 1; rash+?+one -1 0 0 -1; rash+?+over 1; rash+?+stays 1 0 0 2; rash+?+the
         0 2 -1 -1; rash+?+up -1 1 -1 -1; rash+after 1 0 0 1; rash+all 1; rash+and 0 0 2 1;
         rash+came -1 1 -1 -1; rash+fades -1; rash+in -1 2 -1 -2; rash+is -1 0 0 -1; rash+like -1 0
         0 -1; rash+of 0 -1 -1 -1; rash+on -1 3 1 -2; rash+that 5 0 0 4; rash+thats 0 1; rash+with 0
         1 0 -1; raspberry+?+tea -1 0 1 -1; raspberry+jam 2 0 0 1; raspberry+leaf -1 0 1 -1;
         rat+poison 2 0 -1 2; rate+1xx -1 0 1; rate+?+6 1 0 0 1; rate+is -1 -1 -2 -1; rate+of 1 1 1
         2; rather+?+have -1 0 1; rather+?+it 1 0 0 1; rather+just 1 1; rather+leave 1 0 0 1;
         rather+not -1 0 3 -1; rather+than -2 1 0 -2; rattling+?+bed 1 0 0 1; rattling+the 1 0 0 1;
         ray+or 0 0 0 -1; ray+today 0 0 0 -1; razor+?+since 0 1; razor+blades 0 1; rd+?+i 0 -1 -1
         -1; re+my 2 0 0 1; reach+?+top -1 -1 -1 -1; reach+the -1 -1 -1 -1; reach+them -3 -1 0 -3;
         reach+up 0 0 0 -1; reaching+?+the 1 1 -1 1; reaching+for 2 0 0 2; reaching+up -1 0 0 -1;
         reaction+to 0 -1 -1 1; read+?+a 0 1 0 -1; read+?+paper 2 1; read+?+small 0 0 0 -1;
         read+about -1 -1 -2 -1; read+fine 1; read+my 1; read+that -1 0 0 -1; read+the 1 1 -1 -2;
         read+theres 0 0 0 -1; reading+1xx 1; reading+8x 3 1 1 3; reading+?+1xx 0 2 1;
         reading+?+back -1 0 0 -1; reading+?+on 1 0 0 1; reading+?+still 0 0 0 -1; reading+?+to 0 0
         0 1; reading+glasses -1 -2 -3 -1; reading+is 2 1 1; reading+my -1; reading+the -3 0 2 -2;
         reading+this -2 -1 -1 -2; reading+was 0 2 1 -1; reads+1xx 1 0 0 1; reads+2 -1 -1 -1 -1;
         reads+38 1 0 0 1; reads+?+1xx 0 0 0 1; real+thing -1 0 1 -2; really+?+about 0 0 0 1;
         really+?+and -1 -1 -2; really+?+came 1; really+?+had 1 0 0 1; really+?+i 0 0 0 1;
         really+?+in -1 0 1 -1; really+?+it 1 0 0 1; really+?+now -1 0 0 -1; really+?+of 1 0 0 1;
         really+?+on -1 2 -1 -2; really+?+pain 1 0 0 -1; really+?+since 1 1 0 -1; really+?+that -2 0
         1 -2; really+?+the 1 0 0 2; really+?+this -1; really+?+to 2; really+?+today 0 0 0 -1;
         really+bad 1 1 0 -2; really+burning -1; really+do -2 0 1 -2; really+drowsy 1; really+fast 1
         0 0 1; really+feel 0 0 0 1; really+heavy -1; really+hot 1 0 0 1; really+hurts 1 0 0 1;
         really+i 1 1 2 1; really+im -1 0 0 -1; really+need 0 0 0 1; really+out 1 0 0 1;
         really+painful 1 0 -1 2; really+pale 1; really+put -1 0 1 -1; really+quiet 0 1 0 -1;
         really+sharp 1 0 0 2; really+sick 1 0 0 1; really+sleepy 1 0 0 1; really+want 2 1 0 -1;
         really+weird 1 0 0 1; reason+?+live 1 1 -1 -1; reason+?+my 1 1 1 2; reason+and 0 0 0 1;
         reason+for 2 0 0 1; reason+to 1 1 -1 -1; rebook+my 1 0 0 2; reception+?+a -1 -1 -1 -1;
         reception+in -1; receptionist+at -1 -1 -1 -1; recognise+the 1 0 0 1; recommended+?+of 1 0 0
         1; records+?+the 0 0 1 -1; records+the -1 -1 -1 -1; recovery+position -1 0 1 -1;
         rectal+?+of 1 -1 0 2; rectal+temperature 3 -1 -1 3; recurrent+?+ulcers -2 -1 -1 -2;
         recurrent+mouth -2 -1 -1 -2; red+?+about 0 1 0 -1; red+?+an -1 0 1 -1; red+?+and 0 2 1 -1;
         red+?+area 0 -2 -1; red+?+around -1 1 0 -2; red+?+bleeding 0 0 0 1; red+?+blue 1 0 0 1;
         red+?+cant 1 0 0 1; red+?+do 0 0 0 -1; red+?+dribbling -1 0 1 -1; red+?+drip 1 0 0 1;
         red+?+for 1 0 0 1; red+?+gritty 0 1; red+?+gunky 0 1 0 -1; red+?+he 0 0 0 1; red+?+hot -1 0
         0 -2; red+?+hours 2 0 -1 2; red+?+i 1 0 0 2; red+?+im 1; red+?+in 1 -1 -2 1; red+?+it -1 1
         0 -1; red+?+itchy 0 -1 1; red+?+light 1 -1 0 1; red+?+my -1; red+?+on -4 1 0 -3;
         red+?+painful 0 1 0 -2; red+?+patch -1 2 -1 -2; red+?+purple 1 0 0 2; red+?+size -1;
         red+?+sticky -1 1 0 -1; red+?+swollen -1 1 0 -1; red+?+the 0 0 -2 -1; red+?+to 1 0 0 1;
         red+?+up 1 0 -1 1; red+?+warm -1 0 0 -1; red+?+wedge -1; red+?+with 2 -2 -2 2; red+?+you 1
         0 0 1; red+?+~pain 1 -1 0 2; red+and -4 3 2 -4; red+bleeding 3 1 1 2; red+blood 3 -1 -1 3;
         red+book 0 0 1 1; red+bump -1 0 1 -1; red+cheek -1 0 1 -1; red+cheeks -1 0 1 -1; red+devil
         3 0 0 3; red+dots 1 0 0 1; red+eye 0 1 -1; red+face 0 0 0 -1; red+hot 0 2 -1 -1; red+in 1 0
         0 1; red+itchy -1 0 1 -1; red+jelly 1 0 0 1; red+line 0 -1 1; red+lump -1 2 1 -1; red+mark
         -1 0 1 -1; red+no 1 -1 0 2; red+on -2 -1 -1 -3; red+or 2 0 -1 2; red+painful -2 -1 -2 -1;
         red+patch 0 0 0 1; red+rash -1 -1 -2; red+ring -2 2 0 -2; red+round -2 1 0 -1; red+since 0
         0 0 -1; red+skin 1 0 0 -1; red+smear -2 -1 -1; red+spot -1 -2 -1 -1; red+swollen 1 0 0 1;
         red+three 1; red+throbbing -1 1 0 -1; red+vaginal 0 0 0 1; red+warm -1 1 0 -1; red+was 1 0
         0 1; red+wedge -2 2 0 -2; red+with 1 0 -1; redcurrant+jelly 1 0 0 1; redness+?+one 0 1 0
         -1; redness+?+the 0 0 0 1; redness+around 0 0 0 1; redness+is 0 1; redness+of 0 0 0 -1;
         refer+?+to -1 -1 -1 -1; refer+me -1 -1 -1 -1; refer+you -1 0 0 -1; referral+?+the 0 0 0 1;
         referred+?+to -1; referred+back -1; refill+4 0 0 0 1; refill+?+seconds 0 0 0 1;
         refill+under 0 0 0 -1; reflux+?+i -1 -1 -1 -1; refuses+to 2 0 0 1; refusing+milk 0 0 1 -1;
         refusing+to 1 0 0 1; register+for -1 0 0 -1; register+with -1 -1 -1 -1; regret+?+now 1 0 0
         1; regret+it 5 0 -2 4; regular+?+and 0 0 0 1; regular+tightenings 2 0 0 2; relief+?+does 1
         0 0 1; relieved+by 0 0 0 1; reliever+?+is 1 0 0 1; reliever+inhaler 4 1 1 4; remains+?+4 1
         0 0 1; remains+under 1 0 0 1; remember+?+i 1 1 0 -1; remember+?+last 0 1 0 -2; remember+a 0
         1; remember+my -1 0 0 -1; remember+the 1 0 0 -1; remember+when 1 1 0 -1; remote+?+my 0 1 0
         -2; remote+control 0 0 0 1; remote+off 0 1 0 -2; renew+my -1 -1 -1 -1;
         repeat+?+levothyroxine -1 -1 -1 -1; repeat+?+my -1; repeat+for -1 -1 -1 -1; repeat+in 0 0 0
         -1; repeat+isnt 0 2 1; repeat+of -4 -2 -2 -3; repeat+prescriptions -1 -1 -1; replacement+a
         1; report+?+the -1 -1 -1 -1; report+from -1 -1 -1 -1; reports+that 0 2 1 -1;
         requesting+?+of 0 0 0 1; requests+?+contraception 0 1 0 -1; requests+a -2 -1 -1 -1;
         requests+emergency 0 1 0 -1; rescue+pack -1 1 -1 -1; rescued+?+drowning 2 0 -1 1;
         rescued+from 2 0 -1 2; resident+with -1; residential+home 1 0 0 1; respiratory+?+of 1 0 0
         2; respiratory+rate 2 0 0 2; respond+?+you 2 0 -1 2; responding+to 1 0 0 1; responding+when
         1 0 0 1; response+from 0 0 0 1; rest+?+not 2 0 0 2; rest+?+the -2 0 0 -2; rest+and -2 0 1
         -2; rest+ice -1; rest+in -1 0 0 -1; rest+it -1 -1 -1 -1; rest+of -1 0 0 -1; resting+?+4x -1
         0 1 -1; resting+?+rate 1 -1 -1 -1; resting+heart 1 -1 -1 -1; resting+pulse -1 0 0 -1;
         restless+legs -2; results+?+back -1; results+came -1; retired+?+june -1 -1 -1; retired+in
         -1 -1 -1; retired+miner 1 0 0 1; returned+from 0 0 0 1; review+?+the 1 0 0 1; review+be 0 0
         0 -1; revising+?+nursing -1 1 2 -1; revising+for -1 2 5 -1; rib+?+a -2 2 2 -3;
         rib+?+breathe 1 0 0 1; rib+?+each 1; rib+?+i 2 0 -1 1; rib+?+in 1 0 0 1; rib+?+like -1 0 0
         -1; rib+?+painful -1 0 0 -1; rib+?+the 0 -2 -2 1; rib+?+to 0 0 0 1; rib+?+yesterday -3 1 0
         -2; rib+ache -1 0 0 -2; rib+after -1 1 0 -2; rib+and 2 0 0 2; rib+are -1; rib+burning -1 0
         0 -1; rib+each 1 0 0 1; rib+on 1 -4 -3 2; rib+painful -1 0 0 -1; rib+since -3 1 0 -1;
         rib+sucking 1 0 0 1; riding+?+high 1 0 0 1; riding+up 1 0 0 2; right+?+a -1 -1 -1;
         right+?+after 0 1; right+?+and 2 -1 -2; right+?+at 1; right+?+been -1 0 0 -2; right+?+bump
         0 0 0 1; right+?+but 1 0 0 1; right+?+down 0 0 0 1; right+?+every 1 0 0 -1; right+?+feels 1
         0 0 1; right+?+fever 0 0 0 1; right+?+go 0 1 2 1; right+?+gone -1; right+?+got -1 0 1 -1;
         right+?+had -2 0 1 -2; right+?+has -2 0 0 -1; right+?+hot 1; right+?+hurts 0 0 0 -1;
         right+?+i -1 -1 0 2; right+?+in 2; right+?+is 1 2 0 -3; right+?+its -1; right+?+just -1 -1
         -2 1; right+?+low 1 1 0 -1; right+?+me -1 -1 -1 -1; right+?+my 2 2 0 -3; right+?+ninepence
         0 0 0 1; right+?+no 0 0 0 1; right+?+not -2 1 1 -3; right+?+of 1 1 1 2; right+?+on -1 -2 -1
         -1; right+?+pain 0 1 0 -1; right+?+quadrant 0 0 0 1; right+?+rain 1 -1 0 2; right+?+side 0
         -1 0 2; right+?+since 2 2 0 -3; right+?+speed 0 0 0 1; right+?+started 0 0 0 1;
         right+?+swelling 0 0 1 -2; right+?+temperature -1; right+?+the 0 -1 0 1; right+?+this 0 -1
         0 1; right+?+to 0 1 1 -4; right+?+under -1 1 0 -1; right+?+went 1 0 0 2; right+?+when 0 -1
         0 2; right+?+with 2 -1 0 4; right+?+worse -1 -1 -1; right+?+wouldnt 0 0 0 1;
         right+?+yesterday 2; right+across 1 0 0 1; right+after -1 -1 -1; right+and 0 0 0 1;
         right+arm 0 0 0 1; right+as 2 -1 -1 3; right+at 1 0 0 1; right+away -1 0 0 -1; right+back 1
         0 0 -1; right+belly 0 -1 0 2; right+breast 0 1 0 -1; right+calf 2 2 1 -2; right+cant 0 0 0
         1; right+down 3; right+ear 0 0 -2 -1; right+every 0 0 0 1; right+eye 4 2 0 1; right+flank 0
         1 0 -1; right+half 2 0 0 2; right+hand 2 -1 -1 5; right+he 0 0 0 1; right+hurts 1 1 0 -4;
         right+i -1; right+is -1 -1 -1 -1; right+it 0 0 0 1; right+ive -2 0 0 -1; right+knee 0 -1 -1
         -1; right+leg 1 -1 -1 3; right+lower 0 1 0 -1; right+now 2 1 2 1; right+of 0 2 0 -4;
         right+on -1; right+one 1 1 0 -2; right+only 0 0 0 1; right+out 0 0 0 1; right+rib -1;
         right+should 0 0 0 1; right+shoulder -1 0 0 -1; right+side -1 2 1; right+since 2;
         right+testicle 2 -1 0 3; right+then -1 1 0 -1; right+thing -1 0 1 -1; right+through -2 0 1
         -3; right+to -1 -1 1; right+tummy 0 1 0 -2; right+under 1 0 0 1; right+up 1 0 0 -1;
         right+upper 0 0 0 1; right+way -1 0 1; right+when -1 -1 -1; right+with 0 -1 0 2;
         right+words 1 0 0 1; right+worse 0 -1 0 1; right+wriggler 0 0 0 -1; rigid+?+and 1 1 0 -1;
         rigid+?+fever 1; rigid+abdomen 0 1 0 -3; rigid+and 1 0 0 1; rigors+?+and 1; rigors+and 1 0
         0 1; ring+?+a -1 0 0 -1; ring+?+come 1 0 0 1; ring+?+for 0 2 1 -1; ring+?+it 0 1 -1;
         ring+?+or 0 -1 -1 1; ring+?+she 0 0 0 -1; ring+a 1 0 0 1; ring+after 1 0 0 1; ring+back 0 2
         2 -1; ring+me -1 0 1 -1; ring+the -1 -1 -1 -1; ring+them -2 1 0 -1; ring+you 0 -2 -1 1;
         ringing+?+my -1 -1 -1; ringing+in -1 -1 -1; ringing+the 0 1 2 -1; rings+?+come 1 -1 0 2;
         rings+i 0 0 0 1; rings+wont 0 -1 0 1; rinsed+?+a 1 0 0 1; rinsed+?+but 2 0 0 1; rinsed+it 1
         1 1 1; rip+?+my 2 0 0 1; rip+between 2 0 0 1; ripped+?+my 2 0 0 1; ripped+between 1 0 0 1;
         ripping+?+in 1 1 1 1; ripping+feeling 2 1 1 1; risk+?+me -1; risk+of -2 -1 -1 -2;
         road+?+and 1 0 0 1; road+?+i 1 1 -1; road+?+sticky 0 0 0 1; road+?+the 0 0 0 1;
         road+accident 1 0 0 1; road+tar 2 0 0 2; road+traffic 1 0 0 1; roaring+?+the 1 0 0 1;
         roasting+38 1; roasting+hot 1 0 0 1; rock+?+and 1 1 0 -1; rock+?+it 0 0 0 1; rock+hard 2 0
         0 2; rock+solid 1 0 0 1; roll+?+glass 1 0 0 1; roll+?+in -3 -1 -1 -2; roll+a 2 0 0 2;
         roll+is 2 0 0 2; roll+of 1 0 0 1; roll+on -1 0 1 -1; roll+over -3 -2 -2 -3; rolled+?+ankle
         -3 1 0 -2; rolled+?+in 0 2 1 -1; rolled+?+its 1 0 0 1; rolled+?+me 2 0 0 1; rolled+?+on 1 0
         0 1; rolled+?+the 1 0 0 2; rolled+?+tumbler -1; rolled+from 1 0 0 1; rolled+my -3 1 0 -2;
         rolled+off 1 0 0 1; rolled+on 2 0 0 1; rolled+over 1 2 1 1; rolled+up 1 0 0 1; rolls+?+in 0
         -1 -1 -1; rolls+over 0 -1 -1 -1; roof+?+my 1 0 0 1; roof+height 1 0 0 1; roof+of -2 0 1 -2;
         roofer+?+been 1 0 0 1; roofer+mate 1 0 0 1; room+?+for -1 1 0 -1; room+?+i -1; room+?+night
         2 1 1 3; room+?+now -1; room+?+on -1 0 0 -1; room+?+the 1 1 -1 -1; room+?+there 0 0 0 -1;
         room+?+tilting 0 0 0 1; room+at 2 1 1 3; room+for 0 0 0 1; room+spins -1 1 0 -1; room+with
         1 1; rope+?+the 1 0 -1 2; rope+i 1 0 0 1; rope+in 1 0 -1 2; rope+ready 1 0 -1 1; rose+?+in
         -1 0 1 -1; rose+thorn 0 -1 1 1; rough+?+her 1 1 0 -1; rough+?+i 1 0 0 1; rough+?+the 1 0 0
         1; rough+with 1 1 0 -1; round+3 -1 0 0 -1; round+?+a -1 0 0 -1; round+?+belly 1 0 0 -1;
         round+?+between 0 0 0 1; round+?+button 1 0 0 1; round+?+chest 0 0 0 1; round+?+edge -1 0 0
         -1; round+?+eye 0 -1 -1 -1; round+?+forehead -2 0 1 -2; round+?+from 1 0 0 1; round+?+he 1
         0 0 1; round+?+i 2 0 0 2; round+?+in 1 0 0 1; round+?+is 0 -2 -1 1; round+?+it 1;
         round+?+left -1 1 0 -1; round+?+lips 2 0 0 2; round+?+middle 0 0 0 1; round+?+my -2 1 0 -1;
         round+?+neck 1 1 0 -1; round+?+people 1 0 0 1; round+?+rib 2 0 0 2; round+?+side 0 0 0 -1;
         round+?+the 0 1 0 -1; round+?+throat 0 0 0 1; round+?+under 0 0 0 -1; round+?+waist -1 0 1
         -1; round+?+wrist 2 0 0 1; round+a -1 0 0 -1; round+batteries 2 0 -1 2; round+battery 2 0
         -1 2; round+from 0 0 0 1; round+her -1 -1 -1; round+his 2 0 0 2; round+in 1 0 -1 1;
         round+it -1 1 -2; round+lights 0 -1 0 1; round+like -2 0 0 -2; round+me 2 0 0 2; round+my 1
         3 1 -3; round+of 1 0 0 1; round+on 1 0 0 1; round+one -2 1 0 -2; round+than 0 0 0 -1;
         round+the -2 2 1 -2; round+there 0 0 0 -1; round+to -2 1 0 -2; round+with 1 0 0 1;
         row+without 1; rowing+machine -1 0 0 -1; rr+1x -1 0 1 -1; rr+2x 1 1; rr+?+spo 0 2 2 -1;
         rubbed+a -1 0 1 -1; rubbing+his 1 0 0 1; rugby+?+cant 1; rugby+and 1; rugby+on 1 0 0 1;
         rule+?+out -1 0 0 -1; ruled+?+~a -1 -1 -2 -1; ruled+out -3 -1 -1 -2; run+?+after -1 0 0 -1;
         run+?+can 0 1; run+?+course 1 0 -1 1; run+?+morning 0 -1 1; run+?+my -1 0 0 -1; run+?+of -3
         4 1 -4; run+?+race 1 0 0 1; run+?+under 0 1 0 -1; run+im 1; run+in -1 0 1 -1; run+it 0 1 0
         -1; run+marathon -1 0 1 -1; run+off -1 0 0 -1; run+out -4 3 -3 -5; run+the 1 0 0 1;
         runner+here 0 0 0 1; running+?+and -1 0 0 -1; running+?+his 1 0 0 1; running+?+like -1 0 1
         -1; running+?+my 2 -1 -1 3; running+?+of 1 1 0 -1; running+?+on -2 -2 -3 -2;
         running+?+since -1 0 1 -1; running+?+temperature 0 1 0 -3; running+?+the 1 1 1 2;
         running+?+water -1 0 0 -1; running+a 0 1 0 -3; running+around -2 1 0 -2; running+down 3 -1
         -1 4; running+for 3 0 0 2; running+late -3 -1 2 -2; running+like 0 0 0 -1; running+low -1
         -1 -1 -1; running+my -1; running+on 0 0 0 1; running+out 1 1 0 -2; running+round -2 1 0 -1;
         running+since -1; running+tap -1 0 0 -1; running+water -2 0 1 -2; runny+?+and -2 0 0 -1;
         runny+and -1 0 1 -1; runny+nose -3 -2 0 -2; runny+tummy -1 0 0 -1; runs+?+a -1 0 0 -1;
         runs+?+days 1 1 0 -3; runs+?+sick 0 0 0 -1; runs+?+the -1 0 0 -1; runs+and 0 0 0 -1;
         runs+for 1 1 0 -2; runs+in -1 0 0 -1; runs+out -2 0 -2 -2; runy+nose -2 1 2 -2;
         rusty+?+this 0 1 0 -1; rusty+?+through -1 1 0 -1; rusty+gate -1 1 2; rusty+nail -2 2 -1 -2;
         ~i+?+~a -1 1 -1; ~i+?+~find 1 0 0 1; ~i+?+~my -1 -1 -2 -1; ~i+?+~of -2 0 -2 -2; ~i+?+~think
         0 0 0 1; ~i+?+~to 1 -1 -1 -1; ~i+?+~you 1 0 0 1; ~i+just 1 0 0 1; ~i+~breathe 2 0 -1 2;
         ~i+~cant -1 2 4 -1; ~i+~do -1 0 1; ~i+~dont -1 0 1 -1; ~i+~get -1 -1 -2 -1; ~i+~have 0 0 0
         1; ~i+~know 0 0 -2; ~i+~love 1 0 0 1; ~i+~think 2 2 0 2; ~i+~thought 1 1 1 1; ~im+~not 1 0
         0 1; ~in+?+just -1 -1 -1 -1; ~in+?+~and -1 0 1 -2; ~in+?+~back 1 0 0 1; ~in+?+~bathroom 2 0
         -1 1; ~in+?+~face -1 1 0 -1; ~in+?+~house 1 0 0 1; ~in+?+~life 1 0 0 1; ~in+?+~mornings -1
         -1 -1; ~in+?+~of -1; ~in+?+~or -1; ~in+?+~place -1 0 0 -1; ~in+?+~years -1 2 1 -1; ~in+~1x
         -2 0 1 -2; ~in+~3 0 0 0 -1; ~in+~a -1 -1 -1 -1; ~in+~an 0 0 0 1; ~in+~between 3 1 1 3;
         ~in+~crisis -1 -1 -1 -1; ~in+~danger -1 -1 -1; ~in+~it 1 0 0 1; ~in+~labour -2 0 1 -2;
         ~in+~law 1 0 0 1; ~in+~my -1 1 2; ~in+~that -1 0 0 -1; ~in+~the 4 2 2 4; ~in+~this 0 0 0 1;
         ~in+~two 0 1; ~intracranial+~haemorrhage -1 -1 -2 -1; ~is+?+~a 0 1 3 -1; ~is+?+~and 1 1 1
         2; ~is+?+~to 1 0 0 1; ~is+~five 0 1; ~is+~floppy -1 -1 -1 -1; ~is+~there -2 -2 -2 -2;
         ~it+?+he 1; ~it+?+it 1 0 0 1; ~it+?+~a -1; ~it+?+~i 1 1 1 1; ~it+?+~more 1 0 0 1; ~it+i 2
         1; ~it+my 0 0 0 1; ~it+no -2 -2 -3 -2; ~it+~and 2 0 0 2; ~it+~any 1 0 0 1; ~it+~that 0 2 1
         -1; ~it+~was -1 -1 -1 -1; ~its+?+but 0 0 0 1; ~its+negative 0 2 1; ~ive+?+the 3 0 -1 3;
         ~ive+?+~crying -1 0 1 -1; ~ive+~got -1 0 0 -1; ~ive+~sorted 2 0 -1 2; ~ketones+feel 0 0 0
         -1; ~ketones+~on -1 0 0 -1; ~knocked+~out -1 0 0 -1; ~know+~of -2 1 -1 -1; ~last+~week -1
         -1 -1; ~leaflet+~on -1 0 1 -1; ~left+~the 1 0 0 2; ~leg+~pain -1 0 1; ~leg+~symptoms -1 0 0
         -1; ~letters+?+~the 2 2 1 1; ~letters+~to 1 1; ~like+~to 1 1 1 1; ~locked+?+~in 2 0 -1 1;
         ~locked+~herself 2 0 -1 1; ~loin+~pain 0 1; ~long+?+~two -1 0 0 -1; ~look+?+the 3 1 0 3;
         ~look+~after 4 1 0 4; ~loss+?+~consciousness -2; ~loss+no 0 0 0 -1; ~loss+~of -2 1 2 -1;
         ~lost+?+~weight -1 -1 -1; ~lost+~any -1 -1 -1; ~lost+~weight -1 -1 -1 -1; ~love+~you 1 0 0
         1; ~make+?+~fuss 1 0 0 1; ~make+~a 1 0 0 1; ~making+?+~noise 2 0 -1 2; ~making+~any 2 0 -1
         2; ~me+?+i 0 0 0 1; ~me+?+just 0 0 0 -1; ~me+?+~the -2 0 1 -1; ~me+i -1 0 0 -1; ~me+~and 3
         1 0 3; ~me+~in 0 0 0 -1; ~mind+~it 1 1 0 -1; ~months+?+negative -1 -1 -1 -1; ~more+?+the 1
         0 0 1; ~more+?+~the -1 0 0 -1; ~more+~than -1 0 1 -1; ~my+?+ate -1 1 2 -1; ~my+?+i 0 0 0
         -1; ~my+?+~and 2 1 1 2; ~my+?+~are 2 0 -1 2; ~my+?+~ate -1 0 1 -2; ~my+?+~has 3 0 -1 3;
         ~my+?+~is 0 1; ~my+?+~one -1 0 0 -1; ~my+?+~tablets 2 0 0 2; ~my+cat -1 -3 -5 -1; ~my+dog
         -1 -2 -3 -1; ~my+hamster -1 1 2 -1; ~my+puppy 1 1 1; ~my+rabbit -1 -1 -2 -1; ~my+~brother 2
         0 0 2; ~my+~brothers 1 0 -1 1; ~my+~chest -1; ~my+~dad -1 -1 -1 -1; ~my+~eye -2 1 3 -1;
         ~my+~hand -1; ~my+~life 0 0 0 1; ~my+~mum 1 0 0 1; ~my+~sister 3 1 1 3; ~myself+?+want -1
         -1 -1 -1; ~myself+just -2 -1 -1 -2; ~neck+no 0 0 0 -1; ~need+?+~the -1 0 1 -1; ~need+~a -1
         -1 -1 -1; ~need+~for -1 0 1 -1; ~night+?+~my -1 1 3 -1; ~night+~and -1 1 3 -1; ~no+?+but 4
         0 0 2; ~no+?+he 0 2 1; ~no+?+i 1 0 0 1; ~no+?+~ache -1 0 0 -1; ~no+?+~breathe -1 0 0 -1;
         ~no+?+~loss -2 -2 -3 -1; ~no+?+~of -3 -3 -2 -2; ~no+?+~or -1 -1 1 -1; ~no+?+~pain -1 1;
         ~no+~back -1 1 0 -1; ~no+~blood -1 0 1; ~no+~breathe -1 0 1 -1; ~no+~cough 2 1 1;
         ~no+~fever 1 -1 1 1; ~no+~headache 0 -1 1; ~no+~loss -2; ~no+~pain 2 1; ~no+~temperature 0
         1; ~no+~thoughts -1 -1 -1 -2; ~no+~trouble -1 0 0 -1; ~no+~vomiting -1; ~no+~weight -2 -2
         -3 -1; ~normal+~breathe 3 1 1 3; ~not+?+~not -2 0 1 -2; ~not+?+~to 0 3 1; ~not+~going 0 2 1
         1; ~nothing+~sudden -1 -1 -1; ~number+~for -1 -1 -1 -1; ~numbness+?+~the -1 -1 -1 -1;
         ~numbness+bladder -1; ~of+?+well 0 2 1; ~of+?+~and -1; ~of+?+~myself -1 -3 -3 -1;
         ~of+~breathe -1 -1 -1; ~of+~consciousness -2; ~of+~face 0 1; ~of+~harming -1 -1 -1 -1;
         ~of+~her -1 0 1 -1; ~of+~it 1 0 0 1; ~of+~my 0 2 1 -1; ~of+~that 1 0 0 1; ~of+~the 2 0 0 1;
         ~of+~them 1; ~off+?+~the -1 -1 -2 -1; ~off+~the -1 -1 -2 -1; ~on+?+i -1 0 0 -1; ~on+?+its
         -1 0 1 -1; ~on+?+~dose -1; ~on+?+~drip -2 -1 -2 -1; ~on+?+~else -1; ~on+?+~own 0 -1 -2 -1;
         ~on+?+~thinners -1 0 0 -1; ~on+?+~way -1 0 1 -1; ~on+~a -2 -1 -1 -2; ~on+~any -2 0 1 -2;
         ~on+~anything -2 1 0 -1; ~on+~her -1 0 0 -1; ~on+~iron 2 0 0 2; ~on+~my 1 0 0 2;
         ~on+~sunday -1; ~on+~the -1; ~on+~thinners -1 0 1 -1; ~on+~this -1 -1 -1 -1; ~once+?+~week
         1 0 0 1; ~once+~a 1 0 0 1; ~one+?+~of 0 1 0 -1; ~one+?+~them 1; ~one+~of 1; ~one+~to 1 0 0
         1; ~operation+~today -1 1 0 -1; ~or+?+but 1 0 0 1; ~or+?+just -1 -1 -1 -1; ~or+?+no 2 0 0
         2; ~or+?+~and -1 1 2 -1; ~or+?+~or -1 -1 -1 -1; ~or+?+~out 0 0 0 -1; ~or+?+~pain -1 1 0 -1;
         ~or+?+~symptoms -1 0 1; ~or+?+~with 0 0 0 1; ~or+no -3 1 3 -2; ~or+~a 0 0 0 1;
         ~or+~anything -3 -3 -2 -1; ~or+~back -1; ~or+~change -1 0 1; ~or+~curtain 0 1; ~or+~fever
         -1; ~or+~in 0 1 1 2; ~or+~nothing 1 0 0 1; ~or+~rash 1 -1 0 1; ~or+~sticking 0 0 0 -1;
         ~or+~sweats -1; ~or+~vomiting 0 -1 1; ~other+~symptoms -1 -1 1; ~our+?+~ate -1 0 0 -1;
         ~our+?+~collapsed -1 1 2 -1; ~our+dog -1 0 1 -1; ~our+~dog -1; ~out+?+i -1 0 0 -1;
         ~out+?+~sick -2 0 1 -1; ~out+?+~sickness -1 0 0 -1; ~out+?+~the 2 0 -1 2; ~out+no -2 1 0
         -2; ~out+not -1; ~out+~and -1; ~out+~of 2 0 0 2; ~out+~or 3 0 0 2; ~paid+?+~rent 1 0 0 1;
         ~paid+~the 1 0 0 1; ~pain+?+fine -1; ~pain+?+i -1 0 0 -1; ~pain+?+in -1 -1 -1 -1;
         ~pain+?+jaw 1 1 1 1; ~pain+?+moving -1; ~pain+?+my 2; ~pain+?+~all 1 1 0 1;
         ~pain+?+~anything 1 0 0 1; ~pain+?+~bleeding -1 -1 -2 -1; ~pain+?+~blood -1;
         ~pain+?+~breathlessness 0 -1 -1 -1; ~pain+?+~clots 1; ~pain+?+~dizzy 3 1; ~pain+?+~fever 2
         1 1 3; ~pain+?+~in 3 0 0 2; ~pain+?+~my 0 0 1 1; ~pain+?+~or 0 2 1; ~pain+?+~redness 0 1 1
         1; ~pain+?+~speak 1 0 0 1; ~pain+?+~such 1 0 0 1; ~pain+?+~temperature 0 1; ~pain+?+~the -1
         0 0 -1; ~pain+baby -2 -3 -2 -1; ~pain+but 1 1; ~pain+feel 1; ~pain+i -1 0 0 -1; ~pain+is 3;
         ~pain+just 0 -1 -1 -1; ~pain+never -1 -1 -1 -1; ~pain+no 2 1 -2 1; ~pain+none 1 1 1 2;
         ~pain+not 1; ~pain+~and -1 0 1; ~pain+~as 1 0 0 1; ~pain+~at 1 1 0 1; ~pain+~in 0 0 0 1;
         ~pain+~moving -1; ~pain+~no 0 0 -1 1; ~pain+~now -1; ~pain+~of 0 0 0 1; ~pain+~or 0 -1 -2
         1; ~pain+~to 1 0 0 1; ~pain+~up 0 0 0 -1; ~pain+~whatsoever 1; ~painful+?+~more 1 0 0 1;
         ~painful+~any 1 0 0 1; ~pains+?+i -1; ~palpitations+no -1 -1 -1 -1; ~papers+~are 2 0 0 1;
         ~pass+~out -2 0 0 -1; ~phone+~off 1 0 0 1; ~piles+?+know 1 0 0 1; ~piles+i 1 0 0 1;
         ~poison+?+~it 0 1 2 -1; ~pregnancy+~test 0 2; ~put+~the 1 1; ~rash+?+~it 1 -1 0 1;
         ~rash+~elsewhere -1 0 1 -1; ~rat+~poison -1 0 1 -1; ~red+?+~sticking 0 0 0 -1; ~red+~or -1
         0 0 -1; ~redness+no -1; ~ring+~on 0 0 0 1; ~ringing+~the 1 1; ~round+?+no -1; ~round+~it -1
        """#
}
