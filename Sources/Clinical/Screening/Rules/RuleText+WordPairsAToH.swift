extension RuleText {
    /// What pairs of words say: for a danger, for the level urgent, for self-care, for an emergency, in tenths of log odds; A to H.
    ///
    /// Written by `tools/word_points.py`.
    static let wordPairsAToH = #"""
        points: 0x+0x 0 0 0 1; 0x+no -1 0 0 -1; 1+1x -1 1; 1+?+2x 1 1 1; 1+?+all 0 1; 1+?+i -1 0 1
         -1; 1+?+my 2 1 0 1; 1+?+of 0 0 0 1; 1+?+old 1 -1 0 2; 1+?+sugars 0 0 0 1; 1+?+to -1 0 0 -1;
         1+?+went -1 0 0 -1; 1+am -1 1 0 -1; 1+and 1 0 0 1; 1+at 0 0 0 1; 1+been 1; 1+c -2 -3 -4 -2;
         1+cm -1 0 1 -1; 1+do -1 0 1 -1; 1+for 1; 1+min -1 0 1 -1; 1+pump 1 0 0 1; 1+year 1 -1 0 2;
         1x+1x 1 1; 1x+?+2 -1 0 1 -1; 1x+?+40 -1 0 0 -1; 1x+?+after 1 0 0 1; 1x+?+ago 1 2 1;
         1x+?+along 0 2 1; 1x+?+and -1 -1 1; 1x+?+as 1 1 1 2; 1x+?+at -1 -1 -2; 1x+?+bit 1;
         1x+?+came -1 0 0 -1; 1x+?+do 1 0 0 1; 1x+?+does -1 1 3 -1; 1x+?+feels 1 0 0 1; 1x+?+for 2 1
         1 2; 1x+?+got 1 0 0 1; 1x+?+had 0 -1 1; 1x+?+his -1 1 2 -1; 1x+?+i 0 0 0 1; 1x+?+im 1 0 0
         1; 1x+?+in 1 1 2 -1; 1x+?+its -1 1 0 -1; 1x+?+ive 0 0 0 -1; 1x+?+later 0 0 0 -1; 1x+?+my -2
         -1 -1 -2; 1x+?+never -1 1 0 -1; 1x+?+night 0 0 0 1; 1x+?+no 0 1 0 -1; 1x+?+now 1 0 0 2;
         1x+?+of 3 -1 0 1; 1x+?+old 2 0 -1 1; 1x+?+pregnant -4 1 0 -1; 1x+?+since 2 1 1 2; 1x+?+so 0
         0 0 1; 1x+?+sunken 0 0 0 2; 1x+?+the -2 0 -2 -2; 1x+?+what -1 -1 -1 -1; 1x+?+when -1 0 0
         -1; 1x+?+with 0 0 -1 -3; 1x+?+~ketones -1 1 0 -1; 1x+a 1 0 0 1; 1x+and -1 0 -2 -3; 1x+days
         3 -1 -1 4; 1x+eased 0 0 0 -1; 1x+for 0 -1 -1 -1; 1x+grams 2 0 0 2; 1x+has -1 0 1 -1;
         1x+hours 5 4 2 1; 1x+i 1 0 0 1; 1x+im -1 0 0 -1; 1x+k 1; 1x+last 0 0 0 1; 1x+m 2 2 3 1;
         1x+mg 1 0 0 1; 1x+min 2 1 0 2; 1x+month 1 2 -1 -2; 1x+months -1 -2 -1; 1x+no -1 0 0 -1;
         1x+now -1; 1x+of -1 0 1 -1; 1x+out 1 0 0 1; 1x+pm 0 0 0 1; 1x+puffs 4 1 0 4; 1x+says 0 0 0
         1; 1x+seconds 1 0 0 1; 1x+spo -1 0 1 -1; 1x+th -1 -2 -1; 1x+the 1 1 1 1; 1x+times 0 1 2 -1;
         1x+to -1 0 1 -1; 1x+two -1 -1 -1 -1; 1x+units -2 0 1 -1; 1x+week 2 0 0 2; 1x+weeks -6 1 1
         -3; 1x+with -3 2 2 -4; 1x+wks -1 0 -1 -2; 1x+year -2 -2 0 -1; 1x+years 0 0 0 -1; 1x+yo 1;
         1x+yr 1 -1 0 2; 1xx+1xx 8 0 -1 8; 1xx+6x 0 0 3; 1xx+7x -5 -1 1 -5; 1xx+8x -9 -5 -6 -10;
         1xx+9x -4 -2 -3 -3; 1xx+?+1xx 0 -3 -3 -1; 1xx+?+2 -1 -3 -2 -2; 1xx+?+2x 0 0 0 1; 1xx+?+3 0
         0 0 -1; 1xx+?+34 1 0 0 1; 1xx+?+4x 0 0 0 1; 1xx+?+8x -2 1 0 -1; 1xx+?+9x 1 0 0 2; 1xx+?+a
         -1; 1xx+?+again 1 0 0 1; 1xx+?+chest 1 0 0 1; 1xx+?+confusion 1; 1xx+?+did 1 0 0 1;
         1xx+?+down 1 0 0 1; 1xx+?+got 0 1 0 -1; 1xx+?+have 1 2 1; 1xx+?+heads 2 0 0 2; 1xx+?+home 0
         0 0 1; 1xx+?+hurts 1 0 0 1; 1xx+?+i -1 0 -1; 1xx+?+im 1 0 0 1; 1xx+?+is 0 0 0 1; 1xx+?+it 1
         0 0 1; 1xx+?+me 1 2 1 1; 1xx+?+my 2 0 0 2; 1xx+?+no -1 -2 -1; 1xx+?+on 2 1 1 2; 1xx+?+pain
         0 0 0 1; 1xx+?+pounding 1; 1xx+?+shes 1; 1xx+?+spo 2 1 1 1; 1xx+?+temperature 0 0 1 -1;
         1xx+?+the 1 1 1 2; 1xx+?+then 1 0 0 1; 1xx+?+this -2 -2 0 -2; 1xx+?+three 0 2 1;
         1xx+?+thumping 1 1 1 1; 1xx+?+two 1 1 -1 -1; 1xx+?+with 1 0 2 1; 1xx+and 3 1 1 3; 1xx+at 2
         0 0 2; 1xx+bp 2 -1 0 3; 1xx+chest 1 0 0 1; 1xx+could -1 0 0 -1; 1xx+did 1 0 0 1; 1xx+f 3 0
         1 3; 1xx+for 2 1; 1xx+head 2 1 1 2; 1xx+i 0 2 1; 1xx+im 0 0 0 1; 1xx+ive 0 1 0 -1; 1xx+last
         1 0 0 1; 1xx+my 1 0 0 1; 1xx+on 2 1 1 2; 1xx+over -1 0 0 -1; 1xx+rr 0 -1 1; 1xx+she -1;
         1xx+shes -1 1 0 -1; 1xx+temperature 0 0 0 1; 1xx+then 2 0 0 2; 1xx+twice 1 0 0 1; 1xx+when
         1 0 0 1; 1xx+with 1 1 1 1; 1xxx+?+a -1 0 0 -1; 1xxx+and -1; 2+8x 0 0 0 1; 2+9x 3 3 2 2;
         2+?+1 0 0 0 1; 2+?+2 1 0 0 1; 2+?+a -3 0 1 -2; 2+?+ago 4 1 0 4; 2+?+air 0 0 0 1; 2+?+and -5
         -1 3 -4; 2+?+at 2 2 1; 2+?+buzzing 1 0 0 1; 2+?+cant 0 0 0 -1; 2+?+for -1 0 0 -1; 2+?+has 0
         0 0 1; 2+?+hes 1; 2+?+i -2 0 -2 -2; 2+?+in 1 1 1 1; 2+?+is -4; 2+?+it 1; 2+?+ive 1 0 0 1;
         2+?+left 0 0 0 1; 2+?+metformin -1 -1 -1 -1; 2+?+not 0 0 0 -1; 2+?+now -1; 2+?+of 0 0 0 -1;
         2+?+ok -2; 2+?+old 4 0 -2 3; 2+?+red -1 0 1 -1; 2+?+shaking 1 0 0 1; 2+?+soft 1;
         2+?+started 1; 2+?+t 0 0 0 1; 2+?+temperature 1 0 0 1; 2+?+the 2 0 -1 2; 2+?+with -1;
         2+after 1 0 0 1; 2+and -3 0 2 -3; 2+cm -2 0 2 -2; 2+days 1 1 2 -1; 2+diabetes -1 1; 2+feel
         -2 -2 -2 -3; 2+for -3 0 1 -2; 2+full 1 0 0 1; 2+hand 1 0 0 1; 2+hes 1 0 0 1; 2+honey 1 0 0
         1; 2+hour 1 0 0 1; 2+hours 3 0 -1 4; 2+last -1 -1 -1; 2+litres 1 0 0 1; 2+month 3 0 1 3;
         2+months 1 0 0 1; 2+my 0 0 0 1; 2+no 0 0 0 1; 2+now 0 1 0 -1; 2+of 1 0 0 -1; 2+or -2 0 1
         -2; 2+pm -1 -1 -1 -1; 2+three 1 0 0 1; 2+week 1; 2+weeks -1 0 -1; 2+year 0 -1 -3 1; 2+years
         -2 -2 0 -1; 2+yo 1; 2+yr 1 1 -1 1; 2x+5 0 1; 2x+?+1xx 0 0 0 1; 2x+?+2 1; 2x+?+4 1;
         2x+?+about 1 -1 0 2; 2x+?+ago 0 0 0 1; 2x+?+and 4 3 0 -1; 2x+?+baby -1 0 -2 -2; 2x+?+babys
         -1 1 2 -1; 2x+?+cant 0 1 0 -2; 2x+?+day -1 0 0 1; 2x+?+days -1 0 0 -1; 2x+?+each -1 -1 -1
         -1; 2x+?+everything -2 -1 -1 -1; 2x+?+felt 1 0 0 1; 2x+?+has 1 1 0 -1; 2x+?+have 0 0 0 1;
         2x+?+hes 1 1 0 -1; 2x+?+in 1 -1 -2 2; 2x+?+like 0 0 0 1; 2x+?+not 1 2 1 -1; 2x+?+of -1 -2
         -1; 2x+?+old -2 2 3 -2; 2x+?+on 2 0 0 1; 2x+?+one 0 1 0 -1; 2x+?+pregnant -3 1 1 1;
         2x+?+she 1; 2x+?+since 1 1 1; 2x+?+tape -1 -1 -2; 2x+?+the -1 0 0 -1; 2x+?+then -1 0 1 -1;
         2x+?+this 1 0 0 1; 2x+?+to -1 -1 -1 -1; 2x+?+under -1 0 0 -1; 2x+?+with 1 0 0 1; 2x+a -1 0
         0 1; 2x+and -1 -3 -2 -1; 2x+days 0 -1 0 1; 2x+f -1 1 0 -1; 2x+hours 3 2 0 1; 2x+hr 0 0 0
         -1; 2x+is -1 0 0 -1; 2x+ketones 1; 2x+mg -1 -1 -1 -1; 2x+min 1 0 0 1; 2x+mins 3 1 1 4;
         2x+minutes -1 0 1 -1; 2x+ml 1 0 0 1; 2x+not -1; 2x+now -2 -1 -1 -1; 2x+of -1 -1 -1 -1;
         2x+on -1 0 1 -1; 2x+or -1 -1 -1 -1; 2x+paracetamol 5 0 0 5; 2x+secs 1 0 0 1; 2x+spo 1;
         2x+th 1; 2x+week 1 2 0 -3; 2x+weeks 6 9 4 -1; 2x+wks -1 -1 -2; 2x+year -1 1 3 -1; 2x+years
         0 0 0 1; 2xx+1xx 5 1 0 5; 2xx+?+1xx 3 1 0 3; 2xx+?+did 1 0 0 1; 2xx+?+for -1 0 1 -1;
         2xx+?+head 2 1 1 2; 2xx+?+i 1 0 0 1; 2xx+?+should 0 -1 -1 -1; 2xx+over 3 1 0 3; 2xx+what 0
         -1 -1 -1; 2xxx+?+im 1 0 0 1; 2xxx+?+in 1 0 0 1; 2xxx+?+is -1; 2xxx+?+my -1 -1 -1 -1;
         2xxx+?+off -1 0 0 -1; 2xxx+?+stents -1; 2xxx+?+the 0 -1 -2 -1; 2xxx+?+they -1 -1 -1 -1;
         2xxx+?+this 3 1 1 3; 2xxx+?+two 0 0 0 1; 2xxx+after 0 -1 -1 -1; 2xxx+but 1 0 0 1; 2xxx+coil
         0 0 0 1; 2xxx+im -1 -1 -1 -1; 2xxx+in -1; 2xxx+its 1; 2xxx+lost -1; 2xxx+no -1 0 1 -1;
         2xxx+now 2 1 1 2; 2xxx+on 0 0 0 -1; 2xxx+that 0 0 0 1; 2xxx+two -1; 3+4 -2; 3+?+a 1 0 0 1;
         3+?+ago -2 0 0 1; 3+?+and 0 1 0 -2; 3+?+can -1 -1 -1 -1; 3+?+cant 0 0 0 1; 3+?+dropping 1;
         3+?+i 0 0 0 1; 3+?+in -1 -1 -1 -1; 3+?+l 0 0 0 1; 3+?+last 1 0 0 1; 3+?+late 1; 3+?+like -1
         0 1 -1; 3+?+my -1; 3+?+no -1 0 0 -1; 3+?+now 0 0 0 -1; 3+?+of 0 -1 -2 -1; 3+?+old 1 3 3 1;
         3+?+on 1 0 0 1; 3+?+temperature 2 -1 0 2; 3+?+to 0 1; 3+?+with 2 2 1 1; 3+am -1 1 1; 3+and
         4 1 1 3; 3+cm 0 -1 -2 -1; 3+days -2 4 2 -1; 3+fits 1; 3+hours -3 -1 2 -2; 3+in 0 1 2 -1;
         3+mmol 1 0 0 1; 3+months 0 -3 -3; 3+of -1; 3+pm -2 -2 -2 -3; 3+rd 1 0 -1 1; 3+still 1 0 0
         1; 3+times 2 0 0 1; 3+week -2 1 0 -1; 3+weeks -4 -5 -3 -2; 3+wet 0 1 0 -1; 3+with 1 0 0 1;
         3+year 1 3 3 -1; 3+years -1 0 0 -1; 3+yo 2 -1 0 3; 3+yrs 0 0 0 -1; 34+?+2 1 0 0 1; 34+?+and
         1 0 -1 1; 34+?+had 1 0 0 1; 34+?+its 1 0 0 1; 34+?+old -1 -2 -1 -1; 34+and 1 0 0 1;
         34+never 1 0 0 1; 34+on 1 0 0 1; 34+week 2 0 -1 2; 34+weeks 0 3 0 -1; 34+year -1 -2 -1 -1;
         35+?+old 0 0 0 -1; 35+week 1 1; 35+weeks 3 1 1 3; 35+wks 1 1 0 -1; 35+year 0 0 0 -1; 36+2 1
         0 0 1; 36+4 1 1 0 -1; 36+?+a 0 0 0 -1; 36+?+ago 0 1; 36+?+and 1 0 1; 36+?+is -1 0 0 -1;
         36+?+old 1 0 0 1; 36+?+pregnant 1 -1 0 2; 36+and 0 -1 1; 36+eating -1 0 0 -1; 36+every -1 0
         0 -1; 36+hours 0 3 -1 -3; 36+hr 0 0 3; 36+this -1 0 0 -1; 36+weeks 3 1 2 1; 36+wks 0 0 0 1;
         36+year 1 0 0 1; 37+?+1xx -1 -1 1; 37+?+37 -1 0 0 -1; 37+?+7x 0 1 0 -1; 37+?+8x 0 1; 37+?+a
         -1; 37+?+and 1 0 0 1; 37+?+of 0 0 1 2; 37+?+pregnant 0 -1 0 2; 37+a -2; 37+after 0 0 0 -1;
         37+and -2 -1 1; 37+baby 0 1 -1; 37+c 0 0 0 -1; 37+can 0 1; 37+hes -1 0 0 -1; 37+hr -1 1 0
         -1; 37+im -1; 37+no 0 2 1; 37+not -1; 37+or 1 0 0 1; 37+oxygen -1 0 1 -1; 37+weeks 10 0 -1
         9; 37+wks 0 0 0 1; 38+?+1xx 1 -1 0 1; 38+?+38 1 0 0 1; 38+?+9x 0 1; 38+?+a -1 1 -1 1;
         38+?+and 0 2 1 -2; 38+?+but -1 1 0 -1; 38+?+can 0 1 0 -1; 38+?+drinking -1 0 0 -1;
         38+?+feeding 0 -1 -1 3; 38+?+feel 1 0 0 1; 38+?+he 0 1 0 -1; 38+?+his -2; 38+?+i 6 -1 -1 7;
         38+?+im -1; 38+?+more 1 0 0 1; 38+?+morning 0 0 0 -1; 38+?+night -1 0 0 -1; 38+?+no 1 -1 0
         2; 38+?+ok -2 0 0 -1; 38+?+on -1 1 0 -3; 38+?+or 1 -1 0 2; 38+?+painful 0 1 0 -1;
         38+?+swallow 0 1 0 -1; 38+?+the 7 0 0 7; 38+?+then 1 0 0 2; 38+?+this 0 0 0 -1; 38+?+three
         0 -3 -2 -1; 38+?+two -2; 38+after 2 -1 0 4; 38+and 1 -1 -1 4; 38+at -2 -1 -1 -1; 38+been
         -1; 38+but -1 1 0 -1; 38+c 3 2 0 1; 38+can 0 1 0 -1; 38+cough -1 1 0 -1; 38+could 1 0 0 1;
         38+crying 0 0 0 -1; 38+do 1 0 0 1; 38+drinking -2 1 0 -2; 38+f 0 0 0 1; 38+for -2 -1 -1 -1;
         38+hes -1 0 0 -1; 38+hr 1 0 0 1; 38+hurts 0 1 0 -1; 38+in 1 0 0 1; 38+last -3 0 0 -2; 38+no
         -1; 38+on 1 0 0 1; 38+or 1 0 0 1; 38+otherwise 0 -1 -1 3; 38+painful 1 1; 38+playing -3 1 0
         -3; 38+shes -2 1 0 -1; 38+since 0 2 1 -2; 38+still -1 0 0 -1; 38+then 1 0 0 2; 38+this 1 0
         0 1; 38+twice 0 0 0 1; 38+under 5 0 0 5; 38+weeks -1 -1 1; 39+?+1xx 1 -1 0 1; 39+?+a -3 1 0
         -2; 39+?+and 1 0 0 1; 39+?+had 0 -2 -1; 39+?+he 0 0 0 1; 39+?+is -1 1 0 -1; 39+?+yesterday
         0 1 0 -1; 39+after 1; 39+and -2 1 0 -2; 39+he 1 0 0 1; 39+heart 0 0 0 1; 39+hr 1 -1 0 1;
         39+since 0 1 0 -1; 39+weeks -1 -1 -1; 3x+4 0 1 0 -1; 3x+?+2 0 0 0 1; 3x+?+a 1 0 0 1;
         3x+?+after 0 1; 3x+?+ago 0 1; 3x+?+and -1 2; 3x+?+bp 0 0 2 1; 3x+?+do -1 -2 -1; 3x+?+feel 1
         0 0 1; 3x+?+im -1 0 1; 3x+?+last 1 0 0 2; 3x+?+my -3 -1 -1 -2; 3x+?+normally 1 0 0 -1;
         3x+?+now -1; 3x+?+of 1 0 0 2; 3x+?+old -3 1 0 -3; 3x+?+pregnant 1 1 1; 3x+?+since 0 1 0 -1;
         3x+?+the -1 0 1 -1; 3x+?+with 1 2 1; 3x+and -1 0 1 -1; 3x+hours 0 2 1; 3x+m -1 -1 -1 -1;
         3x+minutes 1 0 0 2; 3x+of -3 -1 -1 -2; 3x+paracetamol 1 0 0 2; 3x+spo 0 0 0 1; 3x+to -2 -1
         -1 -1; 3x+weeks 4 4 3 3; 3x+wks 3 1 0 -1; 3x+year -3 1 0 -3; 3xx+?+4xx 0 1; 4+?+39 0 1 -1;
         4+?+and 1; 4+?+babies -1 0 0 -1; 4+?+for 0 0 0 1; 4+?+had 0 0 0 -1; 4+?+i 1; 4+?+is 1 0 0
         1; 4+?+keep 0 -1 0 2; 4+?+light 1 0 0 1; 4+?+month -1 -1 -1 -1; 4+?+of -1 1 2 -1; 4+?+old
         -1 -1 -3 -1; 4+?+on -1; 4+?+shes 1 0 0 2; 4+?+stop 1 0 0 1; 4+?+three 0 1; 4+?+today -1 1 0
         -1; 4+after 1 0 0 1; 4+am 1 -1 1 1; 4+cant 1 -1 0 3; 4+cm 0 0 0 -1; 4+days 0 2; 4+has 0 1 0
         -1; 4+hours -2 0 0 -1; 4+jelly -1 0 0 -1; 4+months -2 1 2; 4+no 1; 4+pm 2 1 1 1; 4+poked 1
         0 0 1; 4+sugars 1 0 0 1; 4+times -2 0 0 -1; 4+with 1 0 0 1; 4+x -1 1; 4+year -1 -1 -2 1;
         4+yo -1 1; 4+yr 0 1 0 -2; 40+?+and -3 0 1 -3; 40+?+day 1 0 0 1; 40+?+from 0 0 0 1; 40+?+of
         2 0 0 1; 40+?+old -1 0 1; 40+?+on 2 0 0 1; 40+?+or -1 0 0 -1; 40+?+talking 1; 40+a 1 0 0 1;
         40+is -2 -1 -1 -2; 40+ish 1 0 0 1; 40+lengths 0 0 0 -1; 40+min 1 0 0 1; 40+minutes 2 1 1 2;
         40+now -1 0 0 -1; 40+units 3 0 -1 2; 40+year -1 0 1; 41+?+old 1 0 -1 1; 41+?+the 4; 41+and
         -1 -1 -1; 41+not -1 0 0 -1; 41+now -1 -1 -1 -1; 41+year 1 0 -1 1; 42+?+the 1 0 0 1; 42+and
         1 0 0 1; 4x+?+2x -1; 4x+?+am 1 0 0 1; 4x+?+have 1 0 0 1; 4x+?+in -1; 4x+?+its 1 0 0 1;
         4x+?+of 0 0 0 1; 4x+?+old 1 1; 4x+?+the -1 0 0 -1; 4x+and 1; 4x+i -1 0 1 -1; 4x+m -1 -1 -1
         -1; 4x+minutes -2 -1 -1 -1; 4x+no -1 -1 -1; 4x+year 1 1; 4xx+4xx -1 -1 -2 -1; 4xx+?+4xx -1
         -1 -2 -1; 4xx+?+best -1 -2 -3 -1; 4xx+?+in 0 0 0 1; 4xx+best -1 -1 -2 -1; 4xx+volts 1;
         5+?+1 0 0 0 1; 5+?+after 1 -1 0 2; 5+?+ago -2 0 -1 -2; 5+?+feeds -1 0 1 -1; 5+?+hardly 2 0
         0 1; 5+?+i -1; 5+?+im -1 -1 -1 -1; 5+?+last 2; 5+?+morning 1 0 0 1; 5+?+no -1 -1 -1 -1;
         5+?+now 1 0 0 1; 5+?+of 0 2 1; 5+?+old 1 -2 -4 1; 5+?+pain 1; 5+?+stopped -1; 5+?+the 2 1 2
         2; 5+?+with 2 1 1 2; 5+am 1 0 0 1; 5+and 0 1 2 1; 5+at 1 0 0 1; 5+days -1 1 -1; 5+has 1 1 0
         -1; 5+have 1 1 0 -1; 5+k -1 0 1; 5+last 1 0 0 1; 5+mg -1 -1 -1 -1; 5+min -2 -1 -1 -2;
         5+mins 1 0 0 1; 5+minutes 1 0 0 1; 5+month 1 0 0 1; 5+months 3 0 0 3; 5+on 1 0 0 1; 5+p -1
         1 2 -1; 5+s 0 0 0 1; 5+seconds 1 0 0 1; 5+this 1 0 0 1; 5+times -1 1 0 -1; 5+w 1 0 0 1;
         5+week 2 0 -1 2; 5+weeks 1 -2 -2 2; 5+with 1 0 0 1; 5+wk 1 0 0 1; 5+wks 0 0 0 1; 5+year -3
         2 0 -3; 5x+?+1xx 0 1; 5x+?+2 1 0 0 1; 5x+?+and -1 0 0 -1; 5x+?+been 0 0 0 -1; 5x+?+centile
         -1; 5x+?+feel 1 0 -1 1; 5x+?+i -1 -1 -1 -1; 5x+?+my -3 -2 -3 -3; 5x+?+of 1 0 0 1; 5x+?+old
         1 2 3 1; 5x+?+smoke 2 0 -1 2; 5x+?+the -2 -1 -1 -2; 5x+?+well -1 0 0 -1; 5x+and -1 -1 -2
         -2; 5x+bp 0 1 0 1; 5x+do 0 1; 5x+f 0 1 0 -1; 5x+feel -1 1 3 -2; 5x+i -1 1 0 -1; 5x+im -1 0
         0 -1; 5x+is -1 -1 -2 -1; 5x+m 0 1 -1 -1; 5x+mg 0 0 0 -1; 5x+min 3 1 1 3; 5x+minutes 1 0 0
         1; 5x+should -1 0 0 -1; 5x+spo 1 0 0 1; 5x+th -1; 5x+units 1 0 0 1; 5x+year 4 2 2 3; 6+6 0
         1 0 -1; 6+?+1xx 1 0 0 1; 6+?+9 -2 1 0 -2; 6+?+a 2 1 1 2; 6+?+and 0 1 0 -1; 6+?+both 0 1 -1;
         6+?+fell -1 0 0 -1; 6+?+gone 1; 6+?+he 0 0 0 1; 6+?+hes -1 -1 -1 -1; 6+?+home -1 0 1 -1;
         6+?+night 1 1 0 -2; 6+?+no 0 1 -1; 6+?+of -3 -1 -1 -1; 6+?+old 0 0 -1 2; 6+?+pregnant 4 1 0
         1; 6+am 0 1 2 1; 6+and 1 -1 -2 1; 6+came -1 0 1 -1; 6+cm 1 1 -1 1; 6+days 1 0 0 1; 6+i 0 0
         0 -1; 6+last 0 1 0 -2; 6+mg 2 0 0 2; 6+month -1 -1 -1 -1; 6+months -1 0 1 -1; 6+out -4 -1
         -1 -1; 6+times 0 1 -1; 6+to -2 1 0 -2; 6+week 2 0 0 2; 6+weeks 5 0 -1 1; 6+year 1; 6+years
         0 0 0 1; 6+yr -1 1 0 -1; 6x+?+a 1 0 0 1; 6x+?+and -1 0 0 -1; 6x+?+days 0 1 0 -1; 6x+?+i -1
         -1 -1 -1; 6x+?+old 2 3 3; 6x+?+the -1 0 0 -1; 6x+?+with 1; 6x+and 0 -2 -1; 6x+eye -1 0 0
         -1; 6x+f -3 -1 -1 -3; 6x+i -1 -1 -1 -1; 6x+im 0 -1 -1 -1; 6x+m 1 1 1 1; 6x+rr 1 0 0 1;
         6x+tablets -1 0 0 -1; 6x+units 2 0 0 2; 6x+year 1 2 3 1; 6x+years 1 2 1; 7+?+ago -1 0 0 -1;
         7+?+along 3 1; 7+?+and 0 0 0 1; 7+?+gone 1 0 0 1; 7+?+has 0 1 0 -1; 7+?+he -1 -1 -1 -1;
         7+?+i -1 0 0 -1; 7+?+it -1 0 0 -1; 7+?+old 0 0 0 -1; 7+?+on 1; 7+?+pregnant 0 0 0 1; 7+and
         -1 -2 -3 -1; 7+hours -1 0 0 -1; 7+minutes 1 0 0 1; 7+month 0 0 0 1; 7+months 1 0 0 2; 7+th
         1 0 0 1; 7+week 0 0 0 1; 7+weeks 6 2 0 1; 7+wks 4 1 0 4; 7+year 0 -1 0 -3; 7+years 0 1;
         7+yr -1 1 0 -1; 7x+40 2; 7x+4x 1 0 0 1; 7x+?+1x -1 0 1 -1; 7x+?+1xx -1 2 2 -1; 7x+?+36 0 0
         0 -1; 7x+?+a 0 0 0 1; 7x+?+and -1; 7x+?+has -1 -1 -1 -1; 7x+?+i 1 0 0 1; 7x+?+my 0 0 0 1;
         7x+?+new 0 1 0 1; 7x+?+old 4 0 -1 5; 7x+?+weeks -1; 7x+and -4 -2 -2 -4; 7x+bp -1 2 2 -1;
         7x+f 1; 7x+had 1 0 0 1; 7x+i 0 0 0 1; 7x+otherwise -2 0 0 -1; 7x+over 1 0 0 1; 7x+retired 1
         0 0 1; 7x+rr -1 0 1 -1; 7x+s -1 -1 -1 -1; 7x+started 0 0 0 1; 7x+temperature 0 0 0 -1;
         7x+with 0 1; 7x+year 3 0 -1 5; 7x+years 1; 8+9 -1 -1 -1 -1; 8+?+a 0 1 1 1; 8+?+ago 2 0 0 2;
         8+?+gone 1 0 0 1; 8+?+has -1; 8+?+of 1 1 0 -2; 8+?+old 2 2 3 2; 8+?+pregnant 2 1; 8+a -1 -1
         -1 -1; 8+am 1 0 0 1; 8+and -2 0 1 -1; 8+days 2 0 -1 2; 8+hours 1 -1 0 2; 8+mins 1 0 0 1;
         8+mo 1 0 0 1; 8+month 3 -1 0 3; 8+months 2 0 0 1; 8+s 0 0 0 -1; 8+week 0 0 0 -1; 8+weeks 0
         0 -2 -2; 8+year 0 2 1 -1; 8+years 0 1 0 -1; 8x+1xx -3 -1 -1 -3; 8x+4x 1 0 0 2; 8x+5x 4 1 1
         4; 8x+8x 1 0 0 2; 8x+?+1x -1; 8x+?+1xx 0 1 0 -1; 8x+?+2 2 0 0 1; 8x+?+8x 0 0 -1 1; 8x+?+9x
         -1 0 0 -1; 8x+?+been -1 0 0 -1; 8x+?+feel 1 0 0 1; 8x+?+for 0 0 0 -1; 8x+?+had 0 0 0 1;
         8x+?+im 2 0 0 1; 8x+?+in 1 0 0 1; 8x+?+it 1 0 0 1; 8x+?+its 0 0 0 1; 8x+?+ive 1 0 0 1;
         8x+?+morning -1 -1 -1 -2; 8x+?+my 1 0 0 1; 8x+?+old 1 1; 8x+?+on 1 0 -1 2; 8x+?+over 0 0 0
         1; 8x+?+the 1 0 0 -1; 8x+?+three 1 0 0 2; 8x+?+week -1 0 0 -1; 8x+and 2 1 -1 2; 8x+at -1 1
         0 -1; 8x+bp 0 1 0 -1; 8x+f 1 0 0 1; 8x+had 0 1 0 -1; 8x+has -1 0 0 1; 8x+is -1 0 0 -1;
         8x+no 1 0 0 1; 8x+on 3 -1 0 3; 8x+percent 1 0 0 1; 8x+rr -1; 8x+s 0 0 0 -1; 8x+spo 2 0 0 1;
         8x+temperature 0 1; 8x+this -1 -1 -1 -2; 8x+to 1 0 0 1; 8x+tripped 1 0 0 1; 8x+when 2 1 1
         1; 8x+year 0 1; 9+?+ago 2 0 0 2; 9+?+and -1; 9+?+drinking -1 1 0 -1; 9+?+has 0 2 1 -1;
         9+?+hours -2; 9+?+in -1 0 0 -1; 9+?+ive 0 0 0 1; 9+?+my 1 0 0 1; 9+?+night 1 1 0 -2;
         9+?+old 0 -1 -3 3; 9+?+pregnant -1 0 1 -2; 9+?+since 2 -1 0 3; 9+?+the 2 0 0 2; 9+?+to 1 0
         0 1; 9+after 2 0 0 2; 9+and 0 1 0 -1; 9+days 1 -1 0 2; 9+for 0 0 0 1; 9+last 1 1 0 -2;
         9+months 0 2 2; 9+pm 2 0 0 3; 9+so -1 1 0 -1; 9+th -2 -1 -1 -2; 9+to 1 0 0 1; 9+two -2;
         9+weeks 0 1 2 -1; 9+year -1 -1 -2 -1; 9x+1xx -1 0 0 -1; 9x+5x 2 0 0 2; 9x+?+1xx -1 -1 -2
         -1; 9x+?+2x 0 0 0 -1; 9x+?+36 1 0 0 1; 9x+?+7x -1 1 2; 9x+?+8x -2 0 1 -2; 9x+?+air 0 1 -1;
         9x+?+from 1 0 0 1; 9x+?+i 1 0 0 1; 9x+?+in 0 0 -1 1; 9x+?+my -1 0 1 -1; 9x+?+rr 0 0 0 1;
         9x+?+spo 1 0 0 1; 9x+?+~symptoms -1; 9x+air 0 0 0 1; 9x+and -1 -1 -1 -1; 9x+at -1 0 0 -1;
         9x+bp 0 1 0 -1; 9x+i 1 0 0 1; 9x+in 0 0 0 -1; 9x+no -1 -1 -1 -1; 9x+on 1 0 -1 1; 9x+pulse
         -2 1 3 -2; 9x+rr 0 0 0 -1; 9x+s -1 -1 -1 -2; 9x+t 0 0 0 1; 9x+this -1; 9x+what 0 0 0 -1;
         9x+with 1 0 0 1; a+1 -1 -1 -1 -1; a+1x -2 0 1 -3; a+2 -3 -2 -1 -2; a+2x -1 0 1 -1; a+3 0 1
         -1 -1; a+34 0 -2 -1 -1; a+35 0 0 0 -1; a+36 2 -1 -1 3; a+38 -1; a+3x -3 1 1 -3; a+4 0 -2 -2
         2; a+40 0 1 1 1; a+41 1 0 0 1; a+4x 1 1 -1; a+5 -4 -2 -1 -4; a+5x 2 2 2 1; a+6 2 1 1 1;
         a+6x 1 3 4 2; a+7 0 -2; a+7x 3 0 0 5; a+9 -1 -1 -2; a+?+1 1 0 0 1; a+?+1x -1 0 0 -1; a+?+2x
         -1 0 0 -1; a+?+3 1 0 0 1; a+?+38 -1; a+?+40 1 0 0 1; a+?+4x -1 0 0 -1; a+?+8x 1 0 0 1;
         a+?+a 1 0 0 1; a+?+abdomen 0 1 0 -3; a+?+about 0 1 2 -1; a+?+above 1 0 0 1; a+?+abscess 0 2
         1; a+?+ache -1; a+?+aches 1 0 0 1; a+?+aching -2 1 0 -2; a+?+after -1 -2 -3 -2; a+?+again
         -2 0 1 -2; a+?+aged 1 0 0 2; a+?+ago -1; a+?+aid -1 2 4 -1; a+?+all -4 1 4 -5; a+?+amount
         -1 0 0 -1; a+?+an 0 0 0 1; a+?+and -2 -3 -2 -2; a+?+angle 0 0 0 1; a+?+ankle -1 0 0 -1;
         a+?+any 0 1 2 1; a+?+are -1 0 1 -1; a+?+area 0 0 0 1; a+?+arm -3 -1 1 -3; a+?+arrest -1 -1
         -1 -1; a+?+as -2 -1 -1 -2; a+?+at -2 1 -1; a+?+ate -1 0 0 -1; a+?+attack -1 -1 -1; a+?+baby
         -2 2 5 -2; a+?+back 0 0 2 1; a+?+bag 1 1 1 1; a+?+ball 1 2 0 1; a+?+band 0 1; a+?+bat 1 0 0
         1; a+?+bath -1 0 1 -1; a+?+battery 3 2 2 3; a+?+because 1 1 1 1; a+?+been 0 1; a+?+before 1
         0 1 -1; a+?+belly -1 0 2; a+?+belt 1 0 0 1; a+?+better -1 -1 1 2; a+?+between 1 0 0 1;
         a+?+big 1 0 0 1; a+?+bit 0 2 1; a+?+bite -1 1 0 -1; a+?+bleed 0 0 0 -1; a+?+bleeding -1 2
         -1 -1; a+?+blind 1 0 0 1; a+?+blistering 0 1; a+?+blood 1 0 0 1; a+?+bloods 1 0 0 1;
         a+?+body 1 0 0 1; a+?+booster 0 0 0 -1; a+?+both -1; a+?+bottle 2 -1 -2 2; a+?+boy 0 0 0 1;
         a+?+brace -1 0 0 -1; a+?+breathe 1 0 0 1; a+?+breathless -1 1 2 -1; a+?+bright 1 0 0 1;
         a+?+brown 2; a+?+bug -1; a+?+bump -1 0 1; a+?+bunged -1 0 0 -1; a+?+burn 1 0 -1 1; a+?+but
         0 -2 -2 1; a+?+by 0 -1; a+?+c -1 -1 -1 -1; a+?+cable 2; a+?+cake -1 -1 -1 -1; a+?+calf 0 0
         0 1; a+?+came 1 1 0 1; a+?+can -2 -1 1; a+?+cant 2 0 0 2; a+?+car -1 0 1 -1; a+?+case 1 0 0
         1; a+?+cat 0 3 1 -1; a+?+cell 1 0 0 1; a+?+certificate 0 0 0 -1; a+?+change 0 0 0 -1;
         a+?+check -1 0 0 -1; a+?+child 1 0 0 2; a+?+clammy 1 0 0 1; a+?+class 1 1 1 2; a+?+clot -1;
         a+?+cm -1 -2 -1 -1; a+?+cold -3 0 2 -3; a+?+collapse 0 0 0 -1; a+?+collapsed -3 0 1 -2;
         a+?+colour 1 0 0 1; a+?+comb -1 0 0 -1; a+?+come 1 1; a+?+coming -1 0 2; a+?+condition -1;
         a+?+convulsion -1 1 2 -1; a+?+cough 0 3 1 -1; a+?+coughing -1 -1 -1; a+?+could 0 0 0 1;
         a+?+course -1; a+?+cup 1 0 0 1; a+?+curtain 1 -1 0 3; a+?+cut -1 0 2; a+?+day -1 2 2 -1;
         a+?+days -1 -3 -2; a+?+did -1 -1 -2; a+?+disappointed 2 1; a+?+disc 0 0 0 1; a+?+dizzy 1 0
         0 2; a+?+doesnt -1 0 1 -1; a+?+dog 1 2 1; a+?+doll 2 1 1 2; a+?+dont 1 0 0 1; a+?+down 1 -1
         -3 1; a+?+drama -1 0 1 -1; a+?+dressing -1 0 0 -1; a+?+drink 1; a+?+drinking 1 0 0 1;
         a+?+drowned 0 -1 -2 -1; a+?+dry -1 0 -2 -2; a+?+ear -1 0 0 -1; a+?+earlier 4 1 1 3;
         a+?+effect -1 -1 -2 -1; a+?+elbow -2 0 0 -1; a+?+ever -1 0 0 -1; a+?+every 1 0 0 1;
         a+?+extra -1 1 2 -1; a+?+eye 1 0 0 1; a+?+f 0 0 0 1; a+?+face -2 0 1 -2; a+?+faint -2 -1 -2
         -1; a+?+fast 1 0 0 1; a+?+fat 1 1 2; a+?+feeling 0 -1 1 -1; a+?+fell 0 0 0 1; a+?+fever -3
         2 0 -2; a+?+film -1 1 2 -1; a+?+fine 0 0 1 -1; a+?+finger 4 2 3 4; a+?+fire 1 0 0 1;
         a+?+first 1 0 0 1; a+?+fish 1 0 0 1; a+?+fit 1; a+?+flash 1; a+?+flight 0 1 0 -1;
         a+?+floppy 0 0 0 1; a+?+fluey -1 1 0 -1; a+?+foot 1 0 0 1; a+?+for 2 -4 -3 2; a+?+friday -1
         0 0 -1; a+?+from 0 1; a+?+fruit 0 0 0 -1; a+?+full 1 0 0 1; a+?+gate -1; a+?+getting 0 1 0
         -2; a+?+give 0 1 0 -1; a+?+going -1 1 0 -1; a+?+gritty -1; a+?+group -1 -1 -1 -1;
         a+?+growing -1 0 0 -1; a+?+guard -1 0 0 -1; a+?+gun -1 0 1 -1; a+?+had 0 -1 1 1; a+?+half 2
         0 -1 2; a+?+handle -1 0 0 -1; a+?+hard 0 -1 1 1; a+?+has 3 -1 -2 4; a+?+hat -1; a+?+have -1
         0 1 -1; a+?+havent -1 0 1 -1; a+?+he -1 -2 -1 -1; a+?+head 1 -1 0 2; a+?+headache 3 0 0 4;
         a+?+heads 1 1; a+?+hearing 1 0 -1 1; a+?+heart 1; a+?+heavy 1 0 0 1; a+?+her 1 0 0 1;
         a+?+hes 3 1 0 3; a+?+his 1 0 0 1; a+?+holding 0 -1 -1 -1; a+?+hole 1 0 0 1; a+?+home -1 -1
         -2 -1; a+?+hot 0 0 -1 -1; a+?+hour 1; a+?+how 1 0 0 1; a+?+hypo 1 0 0 1; a+?+i -3 1 0 -2;
         a+?+id 0 0 0 -1; a+?+idea -1 0 1 -1; a+?+if -1 -2 -2; a+?+im 3 2 2 -1; a+?+in -3 3 5 -3;
         a+?+inch 1; a+?+increase 0 1 0 -1; a+?+infection 1 1 -1 1; a+?+injection 1 0 0 1;
         a+?+injury 4 2 -1 4; a+?+inside -1 0 0 -1; a+?+instead -3 -1 -1 -3; a+?+is -4 -2 3 -3;
         a+?+it -1 1 -1 -1; a+?+itchy 2 -3 -7 2; a+?+its 0 1 0 -1; a+?+ive -1 0 2 -2; a+?+jab -1 -2
         -3 -1; a+?+jammed -1 0 1 -1; a+?+just -2 0 -1 1; a+?+keeping -2 0 0 -1; a+?+knee 0 -1;
         a+?+knife 2 0 0 3; a+?+l 0 0 0 1; a+?+lad -2 -1 -1 -2; a+?+last -3 -1 -1 -4; a+?+late 1 0 0
         1; a+?+left -1; a+?+leg 1 0 0 1; a+?+letter -1; a+?+lid -1 2 -1 -1; a+?+light -1 -1 -2;
         a+?+like 1 0 -1 1; a+?+lips 2; a+?+little 0 1 0 -1; a+?+lol -2 1 3 -1; a+?+looks 1 0 0 1;
         a+?+lost 1 0 0 1; a+?+lotion -2 0 1 -2; a+?+low 0 -2 -2 1; a+?+lump -1 0 -2 -1; a+?+lunch 1
         1 2 1; a+?+lung -1 -1 -1 -1; a+?+machine 0 0 0 1; a+?+made 1 0 0 1; a+?+man -1 0 1;
         a+?+mark 1 0 0 1; a+?+may 1 1 1 2; a+?+means -1 0 1 -1; a+?+medical -1 0 0 -1; a+?+mid 0 0
         0 1; a+?+might 0 0 0 -1; a+?+milk -1 0 1 -1; a+?+minute 1 0 0 1; a+?+minutes 2 0 1 3;
         a+?+monoxide -1; a+?+month -1 0 1 -2; a+?+months -1 -1 -2 -1; a+?+more -3 2 -1 -3;
         a+?+mornings -1 -1 -1 -1; a+?+most -2 -2 -3 -1; a+?+mother 1 0 0 1; a+?+mottled 1 0 0 1;
         a+?+mouth -3 -1 0 -2; a+?+mum 1; a+?+muscle -1 0 0 -1; a+?+my 1 0 3 1; a+?+nail -1 1 0 -1;
         a+?+nappy 1 -1 0 2; a+?+nauseous -1; a+?+neck -3 1 4 -3; a+?+needle -1 1; a+?+next -1 -1 -1
         -1; a+?+nick -1 0 1 -1; a+?+night -1 0 1 -1; a+?+nights -1; a+?+no 0 1 -1 -1; a+?+noise 1 0
         0 2; a+?+none -1 0 0 -1; a+?+nose -3 -2 1 -3; a+?+not -2 -1 1 -1; a+?+note 2 -1 -2;
         a+?+nothing 1 0 0 1; a+?+now 3 -3 -4 2; a+?+numb 1 0 0 2; a+?+nurse -1 0 0 -1; a+?+object 1
         0 0 1; a+?+odd 1 0 0 1; a+?+of 2 -1 0 2; a+?+off 3 2 0 2; a+?+old 0 0 0 1; a+?+on -2 0 1
         -2; a+?+one -1 -2 0 -1; a+?+only 0 1; a+?+operation 1 0 0 1; a+?+or -2 -1 -1 -2;
         a+?+otherwise -1 0 -2 -1; a+?+out -1 1 5; a+?+outside 2 0 0 2; a+?+over 2 1 1 2; a+?+p -1 1
         2 -1; a+?+pack -2 0 1 -2; a+?+packet 1 0 0 1; a+?+pad 1 0 0 1; a+?+pain 2 1 1 3;
         a+?+painful 3 2 5 4; a+?+pence 0 1; a+?+pin -1 0 0 -1; a+?+pink 3 2 1; a+?+pitched 1 0 0 1;
         a+?+place -1 1 0 -3; a+?+plaster -2 0 1 -2; a+?+poker 0 0 0 1; a+?+position 0 0 0 1;
         a+?+pot -1 0 0 -1; a+?+potato 1 0 0 1; a+?+pregnancy 2 1 1 3; a+?+prescription 0 0 0 1;
         a+?+pressure 0 0 0 1; a+?+probably -1; a+?+pulled -1 0 0 -1; a+?+purple -1 -1 1; a+?+rash 1
         -2 -2 2; a+?+rate 1 1 1 1; a+?+really -1 1 0 -1; a+?+red -3 2 2 -2; a+?+report 2 0 0 2;
         a+?+retching 1 0 0 1; a+?+right -1 1 2; a+?+ring -3 3 1 -2; a+?+road 2 0 -1 2; a+?+roll -1;
         a+?+room -1 0 0 -1; a+?+rough 1 0 0 1; a+?+round 0 1 1 1; a+?+runny -1 -1 -1 -1; a+?+rusty
         1; a+?+said -2 0 1 -2; a+?+sample -1 -1 -1 -1; a+?+saying 0 0 0 -1; a+?+scars -1;
         a+?+scratchy -1 0 1 -1; a+?+screen -1; a+?+second -1 0 0 -1; a+?+seconds 1 0 -1 1; a+?+secs
         2 0 0 2; a+?+seeing 0 0 0 2; a+?+seems 1 -1 0 2; a+?+seizure 2 0 -2 3; a+?+severe 0 0 0 1;
         a+?+shadow 2 1 1 2; a+?+shape 1 0 0 1; a+?+sharp 0 0 0 1; a+?+she 2 0 -1 1; a+?+sheets 1 0
         0 1; a+?+shes 1 1 -1 1; a+?+shivery 1 0 0 2; a+?+shock -2 -1 -2 -1; a+?+shot 1 2 1 1;
         a+?+should 0 0 0 -1; a+?+shoulder -1 -1 -1 -1; a+?+shower 0 1 1 -2; a+?+signed -1;
         a+?+since -1 0 -1 -2; a+?+slot -1 -1 -1; a+?+slow 0 0 0 -1; a+?+small -1 1 2 -1; a+?+snake
         1 0 0 1; a+?+snuffly -1 0 1 -1; a+?+so -2 -3 -5 -3; a+?+soft 2 0 0 1; a+?+something 1 0 0
         1; a+?+spot -3 -1 0 -2; a+?+spreading 0 0 0 1; a+?+spurt 0 0 0 1; a+?+squishy -1 -1 -1 -1;
         a+?+steps -1 1 0 -1; a+?+steroid -1 0 0 -1; a+?+stick 1 0 -1 1; a+?+stiff -1 0 0 -1;
         a+?+still 0 1; a+?+sting 1 0 -1 2; a+?+stings -1 0 1 -1; a+?+stitch 1 0 0 1; a+?+stone -2 2
         2 -1; a+?+stream -1 -1 -1 -1; a+?+stroke 2 0 0 2; a+?+stuck 3 0 0 1; a+?+sweat 2 0 0 2;
         a+?+sweating 1 1 1 1; a+?+swelling 1; a+?+swollen -1 0 1 1; a+?+tablet 2 0 -2 2; a+?+tea 0
         0 0 -1; a+?+telling 1; a+?+temperature 1 0 2 1; a+?+test -2 0 -1 -3; a+?+that 7 0 -2 7;
         a+?+thats 3 1 -1 1; a+?+the -1 -1 -2; a+?+then -2 0 0 -1; a+?+theres -1 0 0 -1; a+?+thick 1
         0 0 1; a+?+thing -4 -4 -3 -4; a+?+thinner 1 0 0 1; a+?+this -2 0 2 -2; a+?+three 0 0 0 -1;
         a+?+throat -3 3 2 -3; a+?+throbbing 0 0 0 1; a+?+times -1 -2 -1 -1; a+?+tired -1 1 0 -1;
         a+?+to 1 -1 -1 3; a+?+today -1 3 0 -1; a+?+toilet 0 0 0 -1; a+?+tongue 2 0 -1 2;
         a+?+tonight 0 0 0 1; a+?+too 4 2 1 1; a+?+traffic 1 0 0 1; a+?+train 0 0 0 1; a+?+tray -1 1
         0 -1; a+?+turn 1 0 -1 1; a+?+two 0 1 -1 1; a+?+type -1 -1 -1 -1; a+?+ulcer -1 0 1; a+?+up
         -2 1 0 -2; a+?+urge -1; a+?+usually -1 -1 1 -1; a+?+very 1 0 0 1; a+?+vesicular 0 2 1 -1;
         a+?+visit -1 -1 -1 -2; a+?+vitamin -1 1 2 -1; a+?+voice 2 2 0 1; a+?+voltage 1 0 0 1;
         a+?+vomiting 1 0 0 1; a+?+wait -1 1 0 -2; a+?+warm 0 -2 -1 1; a+?+was -1 1 3 -1; a+?+water
         -1 -1 -1 -1; a+?+watery 1 0 0 1; a+?+week 0 0 -1 2; a+?+weeks -3 -2 -3 -2; a+?+weepy 0 1;
         a+?+went 1; a+?+wet -1 0 1; a+?+what -1 1 3 -1; a+?+when -4 2 5 -2; a+?+where -2 0 1 -2;
         a+?+which 1 1 1 1; a+?+white -2 -1 0 -2; a+?+who 3 1 1 3; a+?+whos 0 0 0 1; a+?+will -1;
         a+?+wire 1; a+?+with -2 -3 -2 -1; a+?+within -1 1 -1 -1; a+?+woke -2 0 1 -2; a+?+woman 0 0
         0 1; a+?+worse 0 1 -1; a+?+wound 1 0 0 1; a+?+wriggler 0 1 -1 -1; a+?+year 1 -2 -2 1;
         a+?+yellow -2 0 1 -1; a+?+yesterday -2 0 -2 -2; a+?+younger 1 0 0 1; a+?+yr 0 0 0 -1;
         a+baby 4 -3 -5 6; a+babys 1 0 -1 1; a+bad 3 -2 -3 2; a+bag 1 -1 0 2; a+baking -1 1 0 -1;
         a+ball 0 0 0 1; a+balloon 1 1 -1; a+band 0 1 -1 -1; a+bandage -1 1 2; a+bang 1 0 0 1;
         a+barking 1 3; a+baseball 0 0 0 1; a+basin 1 0 0 1; a+bass -1; a+bat 0 1 -1 1; a+bath 0 0 2
         1; a+battery -3 1 0 -2; a+bead 0 1 -1; a+beat -2 0 0 -1; a+bee 0 -2 -1 1; a+beermat -1;
         a+belly 0 0 0 1; a+belt 1 1 -1 1; a+benadryl 1 0 0 1; a+big -4 -1 0 -4; a+biscuit -2 1 3
         -2; a+bit -4 -1 -2 -5; a+bite -1 1 -1 -1; a+bitten 1; a+black -1 -1 1; a+blanket -1 0 0 -1;
         a+blind 1 0 0 2; a+blinding 2 0 0 2; a+blister -1 2 2 -2; a+bloke -1 0 0 -1; a+blood 0 0 -1
         1; a+blow 2 0 0 1; a+board 2 0 0 3; a+boil -1 1 0 -1; a+bone 1; a+boot 1 0 0 1; a+bottle 1
         -1 -2 1; a+bowl 1 0 0 1; a+box -1; a+boxer 1 0 0 1; a+boy 0 -1 0 1; a+bread 2 0 0 2;
         a+breathe 2 0 -1 1; a+brew 1 0 0 1; a+bridge -1 1 2 -1; a+bruise -3 0 2 -3; a+bucket 1 0 0
         1; a+bulge 1 0 0 1; a+bulging 1 0 0 1; a+bump 0 0 0 1; a+bunch 2; a+burden 1 1 -1; a+burn 5
         1 0 5; a+burning -1 0 1 -2; a+burst -1 0 0 -1; a+bus -3; a+button 2 2 1 2; a+cafetiere 2 0
         0 2; a+call -1 0 0 -1; a+camera 1; a+camp 1 0 0 1; a+can 1 0 -1 1; a+candle 1 0 0 1; a+car
         4 0 0 2; a+caravan -1; a+carbon -1; a+card 1 1 1 1; a+cardiac -1 -1 -1 -1; a+care -1 -2 -3
         -1; a+carer 0 1 -1 -2; a+carpet 2 2 1; a+cashew 2 0 0 2; a+catch 1 0 0 1; a+catheter 1 0 0
         1; a+champ -2 0 1 -1; a+change 2 3 1 -1; a+charity -1; a+chat -2 -2 -3 -1; a+check -1 -1 -1
         -1; a+cheese -1 0 0 -1; a+chemical 4 1 0 3; a+cherry -1 0 1 -1; a+chest -2 0 -2 -2;
         a+chesty 0 0 0 1; a+chewed 1 0 -1 1; a+child 1 0 -2 1; a+chip 0 1 0 -3; a+cholesterol -1 -1
         -1 -1; a+clean -1 1 0 -2; a+clot -1 -1 -1 -1; a+coil -1 -2 -4; a+coin 2 0 0 1; a+cold -6 0
         3 -6; a+collapsed -1 0 0 -1; a+colonoscopy -1 -1 -1 -1; a+concert -1 -1 -1; a+condom 0 1 0
         -1; a+contented 0 0 0 -1; a+convulsion 3 0 0 3; a+copy -2 -1 -2 -2; a+corn -1 -1 -1 -1;
         a+corpse -1 1 2 -1; a+cough -5 0 2 -4; a+counsellor -2 -1 -1 -1; a+couple -1 1 -2 -3; a+cpr
         -1 -1 -1; a+cream 0 -1 -2 -1; a+cricket 1 0 0 1; a+crime -1 0 0 -1; a+crisp -1 0 1 -1;
         a+cruise 0 0 0 1; a+cucumber -1 0 1 -1; a+cup 2 0 1 2; a+cupful 2 0 0 3; a+cuppa 1 0 0 1;
         a+curry 0 0 -1 1; a+curtain 1 2 0 -3; a+cut 3 2 -1 3; a+dark 2 1 1 2; a+day -1 3 3 1;
         a+dead -1 0 1; a+decent -2 1 2 -1; a+deep 2 0 0 1; a+defibrillator -1 -1 -2 -1; a+demon 1 1
         1 2; a+dental 0 1; a+dentist -1 1 0 -2; a+different -1 0 1 -1; a+dip 2 0 0 2; a+dish -1 0 1
         -1; a+dishwasher 3 0 -1 4; a+doctor -1 1 -1; a+dodgy -2 1 0 -1; a+dog 0 3 -1; a+door -1 0 0
         -1; a+dose -1 -1 -1 -1; a+drawer -1 0 0 -1; a+drawing -1 0 0 -1; a+dream 0 0 0 1; a+drink 2
         3; a+drop 2 0 -1 2; a+drum 3 0 0 4; a+dry -4 -4 -4 -3; a+dull 0 0 0 1; a+dusky 0 0 0 1; a+e
         -5 -2 -2 -5; a+face -1 0 0 -1; a+faint -1 2 4 -2; a+fair 1 0 0 1; a+fall 4 1 -2 3; a+family
         1 2 1 -1; a+fat 1 0 0 1; a+febrile -1 1 2; a+fee -1 -1 -1 -1; a+feed 0 1 2 1; a+feeling 0 0
         0 1; a+fella -2 0 1 -2; a+fever 2 1 3 5; a+few 0 -5 -4 1; a+fight 1 0 0 1; a+filling -2 0 2
         -3; a+film -1 0 1 -1; a+finger 3 0 0 2; a+firefighter 0 -1 -1 -1; a+first -4 1 4 -3; a+fish
         1 0 -1 1; a+fist 0 0 0 1; a+fistula -2 -1 -2 -2; a+fit 3 0 1 3; a+flare 0 0 0 1; a+flat -2
         -1 -1 -2; a+flight 1; a+flu -1 -1 -2 -1; a+flutter 1 1 0 -1; a+football 1 0 -1 2;
         a+footballer 1 1 0 -1; a+fork 2 -1 0 2; a+form -1 0 0 -1; a+fortnight 0 -2 -1; a+fridge -1;
         a+friend 2 1 0 3; a+frozen -1 -1 -1; a+full 2 0 0 1; a+funny 0 0 -1 4; a+fuss 2 2 1 1;
         a+gas 1 0 0 1; a+ghost 0 0 0 -1; a+girl 0 0 0 1; a+glass 2 0 2 3; a+good 3 1 1 2; a+goodbye
         4; a+gp 0 -1 -2 1; a+grape 0 1 0 1; a+graze -1 2 2 -1; a+grey 1 -1 0 2; a+grown -1 1 2 -1;
         a+growth 1 0 0 1; a+grunting 1 0 0 1; a+gunshot 1 0 0 1; a+gurgly -1 0 0 -1; a+gush 1 -1 0
         2; a+gymnast 1 1 0 -1; a+hairdresser -1 0 0 -1; a+hairgrip 1 0 0 2; a+hairpin 1 0 0 1;
         a+half -1 -1 -1 -1; a+hammer 0 0 0 1; a+hand 1 2 1 1; a+handful 2 0 0 1; a+hangover -2 1 3
         -2; a+hard -4 3 1 -2; a+head 1 1 1 2; a+headache 1 0 1 4; a+header 1 0 0 1; a+health -1 -1
         -1 -1; a+heart -2 -2 -1 -1; a+heartbeat 0 1; a+heat -1 0 1 -1; a+heavy 1 0 0 1; a+helpline
         2 1 1 1; a+hen 0 0 0 1; a+hernia 1 0 0 1; a+high 2 1 1 1; a+hip 1 0 0 1; a+hoarse 1 2 1;
         a+hole -1 0 0 -1; a+holiday 0 1 2 -1; a+home 1 1 2 2; a+horror -1 0 0 -1; a+horse -3 -1 -1
         -3; a+hot -1 -1 1; a+hotel -1; a+house 1 0 0 1; a+humidifier -1 0 0 -1; a+hundred -1 1 2;
         a+hypo -1; a+jab 0 2 1 -1; a+jam -1 1 0 -1; a+jellyfish -1 0 1 -1; a+joint 1 -1 0 2; a+kerb
         -1 0 1; a+kettle -1 -1 -1 -1; a+kick 0 1 0 -1; a+kid -4 2 3 -3; a+kidney 0 0 -2 -1;
         a+kitchen 0 0 0 1; a+knife 3 0 -1 3; a+knock 1 0 0 1; a+known 2 0 -1 2; a+ladder 1 0 0 1;
         a+large 1 1 1 1; a+laugh 1; a+lazy 1 1; a+leaflet -3 -1 0 -3; a+leg 1 1 1 1; a+lego -2 0 1
         -1; a+lemon 0 0 0 1; a+letter -2 -3 -3 -1; a+levels -1 0 1; a+lifeguard -2 1 3 -2; a+lift 1
         0 0 1; a+light -4 0 1 -3; a+lighter 1; a+lil 0 0 0 1; a+limb 1 0 0 1; a+line 0 0 0 -1;
         a+litre -1 0 0 -1; a+little -2 -2 -2 -3; a+live 1 0 0 1; a+load 1 1 2 1; a+long -1 2 2 -3;
         a+look -2 0 0 -1; a+lorry 0 0 0 -1; a+lot 1 1 1 2; a+lovely -1 0 1 -1; a+low -1 1 0 -1;
         a+lower 0 1 2 -1; a+lump 0 0 -2 -1; a+m -1 -1 -1 -1; a+magnet 1 0 -1 1; a+mammogram -1 0 0
         -1; a+man -1 0 3; a+marble 0 1 -1 1; a+massive 1 0 0 1; a+mate 1 0 0 1; a+maternity 1 0 0
         1; a+medical -1 -1 -1 -1; a+medicine 1 0 0 1; a+melon 1 0 0 1; a+meningitis -1 -1 -1 -1;
         a+midwife -1 0 0 -1; a+mild -3 -1 3 -2; a+min -1 0 0 -1; a+mini 2 0 0 2; a+minor 1 0 0 2;
         a+minute 2 -1 0 1; a+miscarriage 1 0 0 1; a+missed 1 0 0 1; a+mistake -1 -1 -1 -1; a+mole
         -2 -2 -2 -2; a+moment 1 0 0 1; a+month -2 -2 -2 -3; a+morning -2 0 0 -1; a+mouth -1 0 1 -1;
         a+mouthful 1 1 1 1; a+multi -1 1 2 -1; a+mum -1 -1 -1 -1; a+muscle -2 1 3 -2; a+nagging 2 1
         1 2; a+nail 3 2 0 3; a+nap -1 1 2 -1; a+nappy 1 0 0 1; a+neck 0 0 0 -1; a+needle -2 1 0 -2;
         a+neighbours 0 1 0 -1; a+nettle -2 0 1 -2; a+new -2 -3 -3 1; a+newborn 0 0 2; a+niggle -1
         -1 -1 -1; a+night -2 -3 -3 -2; a+nightmare -1 -1 -1 -2; a+nine 0 0 0 1; a+noose 2 0 -1 2;
         a+normal 0 -1 1 1; a+nosebleed -1 1 3 -1; a+novel -1 0 1 -1; a+nudge 1 1 0 -1; a+nuisance 1
         0 0 1; a+nurse -1; a+pad 2 0 0 1; a+pain -1 -2 -2 1; a+painful 0 1 2 2; a+pallet 2 0 0 1;
         a+panic -1 0 1; a+paper -2 0 1 -2; a+partner 2 2 0 1; a+party 2 1 2; a+patient -1 0 0 -1;
         a+pea -2 -3 -2 -1; a+peanut 1; a+pee 1 0 0 1; a+peep 1 0 0 1; a+pen 0 0 0 1; a+persistent
         -1 0 0 -1; a+petechial 0 0 0 1; a+pharmacist -1 -1 -1 -1; a+pharmacy -2 0 -2 -1; a+photo 1
         1 2 1; a+piano 0 0 1 -1; a+pie -1 0 1; a+piece 3 0 -1 3; a+pillow 2 0 0 2; a+pin 2 0 0 2;
         a+pinch -1 -1 -1 -1; a+pink -2 -1 -1 -1; a+pinky 0 0 0 1; a+pint 3 0 0 2; a+plain -1 0 0
         -1; a+plan 4 1 0 4; a+plank 2 1 1 1; a+plum 0 1 1 1; a+poisonous 0 0 0 1; a+poo -2 0 0 -1;
         a+pop 1 0 -1 1; a+popcorn -2 0 1 -1; a+positive 1 1 1 2; a+poster -1 -1 -2 -1;
         a+prescription 2 2 3 2; a+prison -1 -1 -1 -1; a+problem -1 0 0 -1; a+productive 0 3 1 -2;
         a+proper 1 2 1 1; a+puddle 0 -1 0 1; a+pulled -1 0 0 -1; a+pulse 2 0 0 1; a+pulsing 0 0 0
         1; a+pupil -1 -1 -2 -1; a+purple 2 1 0 2; a+quarter 1 1 1 1; a+question 0 0 0 1; a+race 1 0
         0 1; a+radiator 2 0 -1 2; a+rag 2 1 1 2; a+rash 4 0 -2 4; a+rattlesnake 4 -1 -1 5; a+raw 0
         0 0 1; a+real -2 0 1 -2; a+really 0 0 0 1; a+rectal 1 -1 0 2; a+red -3 3 1 -3; a+referral
         -1 -1 -2 -1; a+repeat -1 0 -1 -2; a+replacement -2 -1 -1 -2; a+resident -1; a+respiratory 1
         0 0 1; a+response 1; a+right 0 1 0 -1; a+rigid 2 1 0 1; a+ring 1 0 0 1; a+road 2 0 -1 2;
         a+rope 1; a+routine -1 -1 -1 -1; a+row 5 1 0 5; a+runner -1 0 0 -1; a+runny -1 -1 -1 -1;
         a+rusty -2 1 -1 -2; a+sack 1 0 0 1; a+saddle 2 1 0 2; a+sample 0 1; a+sandwich 0 -2 -1 1;
         a+satay 1 0 -1 1; a+saucer 1 0 -1 1; a+sausage 0 0 0 -1; a+scan -2 -2 -3 -1; a+school 1;
         a+scrap 0 1; a+scratch -1 1 0 -1; a+scratchy -1 0 1; a+screen -2 0 1 -2; a+screwdriver 1 0
         0 1; a+script 0 1 0 -1; a+seal -2 1 0 -2; a+second 3 -1 -1 4; a+seizure 2 -2 -2 2;
         a+sentence 2 0 0 1; a+serious 3 0 -1 3; a+severe 1 0 0 1; a+sewing 0 0 0 1; a+shade -1 -1
         -1 -1; a+shadow 0 0 0 1; a+sharp -1 1; a+sheet 1; a+shirt -2 0 0 -1; a+shock 2 0 0 2;
         a+shower 1 1 0 -2; a+sick 1 0 -1 2; a+side -2 -2 -1 -2; a+simple -2 -1 -1 -1; a+single -1
         -1 2 -1; a+sip 1 1 0 -1; a+six -1 0 1 -1; a+slot 0 0 0 1; a+small -1 -3 -2; a+smear 1 5 5
         -3; a+smidge -1 0 1; a+snake -1 -1 1; a+snap 0 0 0 1; a+sniffle -3 0 5 -3; a+snotty -1 0 1
         -1; a+snuffle -1 0 0 -1; a+snuffly -1 1 0 -1; a+soft -3 0 2 -3; a+sound 1 0 0 1; a+speech
         -1 -1 -1; a+splinter -5 0 3 -5; a+split 1 1 -1 1; a+splitting 1 0 0 1; a+spot -1 1 3 -1;
         a+spotty 1 0 0 1; a+sprain -1; a+sprint 3; a+squash 0 1 -1 1; a+stab -1 0 0 -1; a+stabbing
         -1 0 1 1; a+static -2; a+steam 0 0 0 1; a+stem 1 0 0 1; a+stent 3 1 1 2; a+steroid -1 0 0
         -1; a+stiff -1 0 1 -2; a+stitch -1 1; a+stomach -1 2 0 -3; a+straight 0 0 0 1; a+strange 1
         0 0 1; a+stranger 0 1 0 -2; a+stray 0 3 1; a+strip 2 0 0 1; a+stripe -1 0 0 -1; a+stroke -2
         -4 -3 -4; a+strong 0 0 0 1; a+student 0 0 -2 -2; a+stye -1 -1 1; a+sudden 3 1 -1 1;
         a+sunday 0 0 0 1; a+support -1 0 1 -1; a+swarm 1 1 0 -2; a+sweat 1 0 0 1; a+sweet 1 0 0 1;
         a+swollen 3 -1 -1 4; a+table 1; a+tablet 1 1 2; a+tack 2 1 1 2; a+takeaway -1; a+talk -2 -1
         -1 -2; a+tan -1 0 1 -1; a+tap -1 0 1 -1; a+target 0 1 0 -1; a+tattoo 0 -1 -2 -1; a+tea 1 0
         0 1; a+teaspoon 2 1; a+teenager -1 -1 -1 -1; a+temperature 0 5 -1 2; a+ten 0 1; a+tennis -1
         1 0 -1; a+tension -2 -1 -1 -2; a+terrible 1 0 0 1; a+test -1 -3 -5; a+testicle 0 0 0 1;
         a+tetanus -1 0 -2 -1; a+thermometer -2 0 2 -2; a+thick 1 -1 -2; a+thing -2 -1 0 -3; a+thumb
         2 0 0 2; a+tick -2 0 -2 -1; a+tickly -3 0 3 -2; a+tight -1 -3 -2 -1; a+tiktok -3 0 1 -2;
         a+time 3 1 1 3; a+tin 0 2 1; a+tiny -2 0 1 -2; a+tissue -1 0 1 -1; a+toddler -1 1 2;
         a+tooth -2 -1 0 1; a+total -1 0 0 -1; a+touch -1 1 0 -1; a+towel -1 -1 1; a+toy -1 0 1 -1;
         a+tractor 0 -1 -1 -2; a+train -1 -1 -2 -1; a+tram -1 -1 -1; a+tree 1; a+tremor -1 -1 -1 -1;
         a+trickle 2 0 0 2; a+trip -1 -1 -2 -1; a+tube -1 0 0 -1; a+tuesday -1; a+tumble 0 0 0 1;
         a+tumbler 0 0 0 1; a+tummy -1 0 0 -1; a+twinge 1 0 0 1; a+twist 0 -1 -1 -1; a+twitch 0 0 0
         1; a+twitchy 0 0 0 1; a+two 0 0 0 1; a+unilateral 0 1; a+urine -1 -1 -1 -1; a+used -1 1 0
         -1; a+uti 1 2 1; a+verruca -3 1 4 -3; a+very 3 1 -1 2; a+vice 1; a+violent -1 -1 -1 -1;
         a+virus -1 0 1; a+voice 1; a+walk -1 1 1 -1; a+walnut 0 1; a+warm 0 1 0 -1; a+wart -1 0 1;
         a+wasp -1 1 2 -1; a+water -1 2 1; a+way 0 -1 0 3; a+weak 0 -1 -1 1; a+wedding -1 1 2 -2;
         a+wedge -1 0 0 -1; a+wee 3 1 -2 1; a+week -7 -3 0 -4; a+weever 1 0 0 1; a+weight 0 1 -1 1;
         a+weird 1 0 0 1; a+well 1 0 0 1; a+wet 3 2 3 2; a+while -1 -1 -1 -1; a+whirlwind -1;
         a+whisky 1 0 0 1; a+white -1 2 4 -1; a+whole 3 1 1 3; a+widespread 1 0 0 1; a+widow 1 0 0
         1; a+wobbly -1 0 1 -1; a+woman -1 0 1 -2; a+worktop 1 0 0 1; a+worrier -1 0 0 -1; a+wound 1
         0 0 1; a+year -8 -9 -9 -7; a+yellow 1 0 0 1; a+zombie -1 1 3 -1; abdomen+and 0 1 0 -3;
         abdomen+soft -1 0 1 -1; abdominal+?+and 0 -1 0 1; abdominal+?+for 0 1 0 -1;
         abdominal+?+with 0 0 0 1; abdominal+discomfort 0 3 1; abdominal+pain 1 0 0 2; able+?+pee 1
         -1 0 1; able+?+speak 0 1 0 -1; able+to 2 -1 0 3; abnormally+?+to 0 0 0 1; abnormally+cold 0
         0 0 1; about+1x 2 0 -1; about+1xx -1 0 0 -1; about+2 0 2 1; about+2x 2 -1 0 2; about+3 -1 1
         0 -1; about+3x 1 1 0 2; about+4 0 0 0 -1; about+5 1 0 0 1; about+6 3 0 0 1; about+7 3 1;
         about+8 0 0 0 1; about+8x -1 -1 -1 -1; about+9 2 -1 0 3; about+?+a 0 -2 -1; about+?+act 0
         -1 0 2; about+?+after -1 -1 -1 -1; about+?+all 1 1 2; about+?+appointment -1; about+?+are
         -1 0 1 -1; about+?+arsenic -1 0 1; about+?+baby -1 -2 -1; about+?+back 1 0 0 1;
         about+?+being 0 1 0 -2; about+?+big -1 0 0 -1; about+?+bottle 0 0 0 1; about+?+d 1 0 0 1;
         about+?+day 1 0 0 1; about+?+days -1 -1 -1 -1; about+?+does -1; about+?+dozen 3 1 1 3;
         about+?+drowning -1 0 1 -1; about+?+explode -2 0 2 -2; about+?+five 0 0 0 1; about+?+heart
         1; about+?+her 2; about+?+hour 2 1 0 2; about+?+hours -1 0 -2 -2; about+?+i 1 0 0 -1;
         about+?+im -1; about+?+in -1 -1 -1; about+?+inch -1 1 0 -1; about+?+inches 0 1 -1 -1;
         about+?+it -1 0 1 -1; about+?+last 1; about+?+me 0 0 0 1; about+?+min 0 0 0 1; about+?+mins
         4 0 1 4; about+?+minute 1 0 0 1; about+?+minutes 2 0 1 3; about+?+months -2 -2 -3 -2;
         about+?+more -2 0 0 -1; about+?+my 3 -2 -2 3; about+?+myself 3 1 1 3; about+?+no -2 -1 -2
         -2; about+?+not -1 -1 -1; about+?+of 1 1 1 2; about+?+on 0 -1 -1 -1; about+?+or -1 -1 -1
         -1; about+?+out -1 -3 -2 -2; about+?+paracetamol 2 -1 0 3; about+?+pint 1; about+?+pm 2 -1
         0 3; about+?+right 0 0 0 -1; about+?+scan 0 1 2 -1; about+?+school 1 0 0 1; about+?+seconds
         1 0 0 1; about+?+secs 0 2 1; about+?+size -1 0 0 -1; about+?+snoring -1 -1 -1 -1;
         about+?+steps -1 0 0 -1; about+?+tablets 2 1 1 2; about+?+third 1 0 0 2; about+?+though 1;
         about+?+times 0 1 -1; about+?+to 0 1 1 3; about+?+two -1 0 0 -1; about+?+weeks 3 3 3 -2;
         about+?+where -1 -1 -1 -1; about+?+with -1 0 0 -1; about+?+words -1 -1 -1 -1; about+?+year
         -1 -3 -3 -1; about+a 3 0 -1 3; about+all -1; about+an 0 3 0 1; about+and -1 1 1 -3;
         about+as -1 0 1 -1; about+being 0 0 0 1; about+bleeding -1 0 0 -1; about+by 1 0 0 1;
         about+contraception 0 1; about+driving 1 0 0 1; about+dry -1 0 1 -1; about+eight 0 1;
         about+eleven 1 0 0 1; about+ending 1; about+five 1 -3 -3 2; about+four -2 -1 -1 -1;
         about+going 1 0 0 1; about+half 2 -1 0 2; about+her 0 1 0 -1; about+his 0 0 0 1; about+how
         0 0 -1 2; about+hrt 0 0 0 -1; about+in 1 0 0 1; about+it -4 -2 -1 -5; about+killing 5 1 1
         2; about+last -1 0 0 -1; about+me -1 1 0 -1; about+money -1 -1 -2 -1; about+my -1;
         about+nine -1 0 1 -2; about+not 0 1 0 -2; about+one -1; about+saturday 0 0 1 -1;
         about+seven 2 2 1; about+six 0 0 0 -1; about+smothering 3; about+stress -1 0 0 -1;
         about+suicide 2 1 1 2; about+tablets 0 0 0 -1; about+ten 1 1 1 1; about+that -1 -1 -1 -1;
         about+the -5 1 2 -3; about+thirty 0 1 1 3; about+three -1 0 0 -1; about+to 2 1 3 4;
         about+twice -1 0 0 -1; about+two -1 -1 2; about+vitamin 1 0 0 1; about+wanting 1 1 1 2;
         above+3 2 1 1 2; above+38 1 0 0 1; above+?+c 1 0 0 1; above+?+ear 2 0 0 1; above+?+head 0 0
         0 -1; above+?+left -1 0 0 -1; above+?+wrist 0 0 0 -1; above+it -1 -1 -1 -1; above+my -1 0 0
         -1; above+the 1 0 0 1; abroad+?+week 1 2 0 -1; abroad+and -1 0 1 -1; abroad+next 1 2 0 -1;
         abrupt+tearing 1 0 0 1; absolutely+fine -1 1 0 -1; accidentally+?+my 3 1 1 2;
         accidentally+gave 1 0 0 1; accidentally+took 2 1 1 2; according+?+my 1; ache+?+across 1 0 0
         1; ache+?+both 2 1 1 2; ache+?+down -2; ache+?+downstairs -1 0 0 -1; ache+?+had 0 0 0 -1;
         ache+?+he 0 0 0 1; ache+?+i -1; ache+?+im 0 1 1 1; ache+?+my 2 0 0 1; ache+?+round 0 -1 0
         1; ache+?+the -1 -3 -3 -1; ache+?+well 1; ache+after -3 0 1 -2; ache+and 0 0 0 1; ache+as
         1; ache+but 1 2 1 1; ache+from -1 -1 -1 -1; ache+going -1 0 0 -1; ache+ive 0 0 0 -1;
         ache+low -1; ache+or 1; ache+right 1 0 0 1; ache+started 0 1 1 1; ache+today -1 0 0 -1;
         ache+when -1 0 0 -1; aches+?+and 1 -2 -2 1; aches+?+bit -2 1 2 -2; aches+?+chewing 1 0 0 1;
         aches+?+i -1 -1 -1 -1; aches+a -3 0 1 -2; aches+and -1 0 0 -1; aches+chewing 1 0 0 1;
         aches+like 1 0 0 1; aches+when 0 -2 -1; aching+?+a -1 1 -1 -1; aching+?+i -1 -1 -1 -1;
         aching+?+is -2 0 1 -2; aching+?+no 0 0 0 1; aching+after -1; aching+but 0 0 0 -1; aching+im
         0 0 0 1; aching+like -1 1 -1 -1; aching+when -1 -1 -1 -1; acid+?+down 1 0 0 1; acid+?+it -1
         0 1 -1; acid+?+my -1 0 0 -1; acid+?+up -1 -1 -1 -1; acid+all 1 0 0 1; acid+in -1;
         acid+reflux -1; acne+is -1; acne+on -1 -2 -3 -1; across+?+chest 1 0 0 1; across+?+front 0 0
         0 1; across+?+room 1 0 0 1; across+?+vision 1 0 0 2; across+my 2 0 1 3; across+one -1 0 0
         -1; across+the 2 0 2 2; act+?+it 3 1 0 -1; act+?+thoughts 0 -1 0 3; act+on 3 1 0 2;
         acting+drunk 1; acting+twice 1 0 0 1; action+?+and -1; actually+?+anything 1 1 1;
         actually+?+i 2 0 0 2; actually+?+right -1 1 2 -1; actually+better 1 0 0 1; actually+do 1;
         actually+i 1 0 0 1; actually+looked 0 0 0 1; acuity+6 0 1 -1 -1; acuity+?+6 0 0 0 -1;
         acute+onset 1 0 0 1; adder+?+me 1 0 0 1; adder+?+my 0 1 2 1; adder+?+the 1 0 0 2; adder+got
         1 0 0 1; addisons+?+2xxx 1 0 0 1; addisons+?+has 0 0 0 1; addisons+?+you 1 1 1 1;
         addisons+and 1; addisons+been 1 0 0 1; addisons+disease 1 0 0 1; addisons+since 1 0 0 1;
         admitted+?+his 1 0 0 1; admitted+its 1 0 0 1; adrenal+insufficiency 0 2 1;
         adrenaline+?+injector 1 0 0 1; adrenaline+auto 1 0 0 1; adults+are -2 0 1 -1; adverts+off
         -1 1; advice+on -1 -1 1 -1; af+?+the 1 0 0 1; afebrile+with 0 1 0 -1; affect+my -1 -1 -1
         -1; afraid+?+my 1 1 0 -1; afraid+of 1 1 0 -1; after+2 1 0 0 1; after+2x 0 1 1 1; after+3x 0
         0 0 1; after+5 -1; after+?+a 1 1 1 2; after+?+all 1 0 1 -1; after+?+and 1 -1 -2 1;
         after+?+antibiotics -1; after+?+argument 1 0 0 1; after+?+at -3 0 2 -3; after+?+bee 1 0 0
         1; after+?+been -1 0 0 -1; after+?+big -4 0 2 -4; after+?+birth 1 0 0 1; after+?+blood 0 -1
         -2 -1; after+?+blow 1 0 0 1; after+?+bottle -1 0 1 -2; after+?+bowel 2; after+?+breast 1 0
         0 1; after+?+but 2; after+?+c 0 0 0 1; after+?+caesarean 0 1; after+?+cant -1 2 -1 -2;
         after+?+cashew 2 0 0 1; after+?+catheter 0 0 0 1; after+?+change 1 1 1 1; after+?+cold 0 1
         0 -2; after+?+colonoscopy -1 0 1 -1; after+?+concert -1; after+?+curry -2 1 2 -1;
         after+?+day -2 0 1 -1; after+?+days 0 0 0 -1; after+?+dentist 1 0 0 1; after+?+dodgy -2 1 0
         -1; after+?+does -1 -1 -1 -1; after+?+down -1; after+?+drowning 1 0 0 1; after+?+drugs 2 0
         -1 2; after+?+fall 5 3 -1 3; after+?+feels -2; after+?+fight 1 0 0 1; after+?+first -2 -1 2
         -1; after+?+fistula -1 0 0 -1; after+?+flight 0 1; after+?+flu -1 0 0 -1; after+?+food -2
         -2 -2 -1; after+?+for -1 -1 -2 -1; after+?+from 0 0 0 -1; after+?+gaviscon -1 0 1 -1;
         after+?+graze 0 1 -1; after+?+gym -1 -1 -1 -1; after+?+hard -1 0 0 -1; after+?+head 3 0 -1
         3; after+?+hes -1 -1 -1 -1; after+?+hill -1 1 2 -1; after+?+hot -2 0 1 -2; after+?+hour 0
         -1 -1 1; after+?+hysterectomy 1; after+?+i 1 0 1; after+?+im -1 -1 -1 -1; after+?+injection
         2 0 0 1; after+?+insect 1 0 0 1; after+?+is 0 1 2 -2; after+?+it -1 1 0 -1; after+?+its -1
         -1 -1 -1; after+?+jabs -2 0 1 -1; after+?+knock 1 0 0 1; after+?+last -1 -1 1; after+?+late
         0 0 0 -1; after+?+like -1 0 0 -1; after+?+long 0 2 2 -1; after+?+meals -1 0 1 -1;
         after+?+min 0 0 0 1; after+?+mins 0 0 0 1; after+?+minute 0 0 1 -1; after+?+minutes -1 1 0
         -2; after+?+months 0 -1 -2 -1; after+?+much -3 -1 0 -3; after+?+my 4 2 2 3; after+?+neck 0
         -1 -1 -1; after+?+new 3 2 1; after+?+night -3 0 1; after+?+no -1; after+?+normal -1 1 2;
         after+?+not 1 1 0 -1; after+?+of 0 0 0 -2; after+?+off 1; after+?+on 4 1 1 2;
         after+?+operation 0 1 2 1; after+?+other 1 0 0 2; after+?+out 1 0 0 1; after+?+party 0 1 2
         1; after+?+prawns 2 0 0 1; after+?+pub -1; after+?+pulled 1 0 0 1; after+?+ran -1;
         after+?+replacement 1 1; after+?+road 1 0 0 1; after+?+row 2 1 1 2; after+?+second 1 0 0 1;
         after+?+shift -1 0 0 -1; after+?+should -1 0 1; after+?+shrimp 1 0 0 2; after+?+slipped -1
         -1 -1; after+?+something 1 0 0 1; after+?+stung 0 0 0 1; after+?+takeaway -2 0 1;
         after+?+tea 0 0 0 -1; after+?+the 2 1 2; after+?+thing -1 1 2 -1; after+?+this -1 0 0 -1;
         after+?+to 2; after+?+today -1; after+?+treatments 1 0 0 1; after+?+under 2 0 -1 3;
         after+?+vaccine -2 -1 -1; after+?+walk -1; after+?+waters 3 0 -1 3; after+?+wedding 0 1 2
         -1; after+?+weeks 1 0 -1 1; after+?+without 2 2 1; after+?+year 1 1 2; after+?+years 1 0 0
         1; after+?+you 1 0 0 1; after+a 2 -2 -3 3; after+all -1 0 1 -1; after+an 3 -1 -1 3;
         after+another 1 1 1 2; after+antibiotics -1 0 3; after+beans -1 0 1 -1; after+being 2 0 -1
         4; after+birth 2 0 0 1; after+bread -2 -2 -3 -2; after+breakfast 0 0 0 -1; after+breaking 1
         0 0 1; after+chemo 2; after+childbirth 1 0 0 1; after+curry 0 0 0 -1; after+dentist 1 0 0
         1; after+dinner -3 -2 -3 -3; after+drinking 2 0 -1 2; after+eating 6 0 0 6; after+eight 0 0
         0 -1; after+falling 1; after+feeds -1 0 1 -1; after+five 0 1 -1; after+flight 1; after+food
         1 0 0 1; after+four -1 -1 -1 -1; after+gardening -3 -1 1; after+half 1 0 0 1; after+having
         1 0 1; after+head 0 0 -1 1; after+her -1 1 2 -1; after+his -2; after+hitting 2 0 -1 2;
         after+i -1 -1 1 -1; after+it -2 -1 0 -1; after+ive -1 -1 -2; after+knee 2 2 1 1;
         after+large -1 0 1 -1; after+last 1 0 0 -1; after+leg -2 0 1 -2; after+lentil -1 0 1;
         after+long -2 0 1; after+lunch -1 0 1 -1; after+meals -1 -1 -2; after+my 2 0 -2 -1;
         after+nearly 1 0 0 1; after+netball -1 2 -1 -1; after+one -1 0 1; after+operation 4 1 0 4;
         after+several 0 0 1 -1; after+sitting -3; after+six -1 -1 -2 -1; after+some -2 1 0 -2;
         after+spicy -3 -1 -2 -1; after+staring -2 1 2 -2; after+starting 2; after+strawberries -1 1
         0 -1; after+supper 0 1 0 -2; after+tablet 1 5 1 -1; after+taking 2 0 0 1; after+tea -1 -1
         -2 -1; after+ten -1 0 1 -1; after+that -1 0 1 -1; after+the 0 -2 1 -3; after+their -1 0 1
         -1; after+three 2 0 0 1; after+tonight 2 0 0 2; after+too -3 -1 0 -3; after+treatment 2 0 0
         1; after+unprotected 0 3 1 -1; after+using 1 -1 -2; after+water -2; after+work -1 0 1 -1;
         after+years 3 1 1 3; after+you 2 0 -1 2; afternoon+and 1; afternoon+i 0 0 0 1;
         afternoon+since -1 1 -1 -1; again+2 1 0 0 1; again+2xx 1 0 0 1; again+?+again 3 1 0 3;
         again+?+and 0 0 0 1; again+?+breakfast -1 -1 1; again+?+do -1 0 1 -1; again+?+he 0 0 0 -1;
         again+?+im 1; again+?+it 1 0 0 2; again+?+ive 1 0 0 1; again+?+night 1 1 0 -3; again+?+now
         1 0 0 1; again+?+over 1 0 0 1; again+?+some 0 0 0 -1; again+?+the -3 0 -1 -4; again+?+this
         0 0 0 1; again+?+we -2 0 1 -1; again+?+work 1 1; again+about 0 1 0 -1; again+after -1 2 2
         -2; again+and 4 0 -1 3; again+at -1 0 -1 -2; again+before -1 0 -1 -1; again+but 1; again+by
         1 0 0 1; again+do -1 0 0 -1; again+i 1 1 1 1; again+is -1; again+its 1 0 0 1; again+last 2
         2 0 -2; again+now 2 0 -1 2; again+on 1 1; again+since -1; again+this 1 0 -1 3; again+what
         -1 0 1 -1; again+with -1 -1 -1; against+?+hot 0 0 0 1; against+?+shed -3 0 1 -3;
         against+?+wall 1; against+a -1 0 1 -1; against+the 0 2 2 -3; against+you 2 1; age+of -1 -1
         -1 -1; age+or 2 0 -1 2; aged+6x 0 2 1; ages+ago -1 1 0 -1; ages+to -1 0 0 -1; ago+?+an 1;
         ago+?+and -2 -1 -1 -1; ago+?+covered 1; ago+?+going 0 0 0 1; ago+?+had 0 0 0 1; ago+?+has 1
         0 0 1; ago+?+hasnt -1 -3 -2; ago+?+her -2 1 0 -2; ago+?+husband 0 0 0 1; ago+?+i 1 0 2 1;
         ago+?+im 1 2 1 1; ago+?+is -1 0 3; ago+?+it -2 1 0 -2; ago+?+ive 1 0 0 1; ago+?+just 0 0 0
         -1; ago+?+my 1; ago+?+now 1 -1 0 2; ago+?+on -1; ago+?+or 0 0 0 -1; ago+?+out 1; ago+?+shes
         0 0 0 1; ago+?+slept 1 1 1 2; ago+?+take 0 0 0 -1; ago+?+the -2 0 -1 -3; ago+?+was 1 0 0 1;
         ago+after 1 0 0 1; ago+and -1 -2 -3 -1; ago+bad 1; ago+do 1 0 0 1; ago+feel -1; ago+feeling
         1 0 0 1; ago+for 1 0 0 1; ago+hasnt 1 1 1 2; ago+he 2 0 0 2; ago+i 1 -1 -2; ago+im 1;
         ago+in -1 -1 -1 -1; ago+is 1 1; ago+it 0 -1 1 1; ago+its -2 1 0 -2; ago+ive 1 0 0 1; ago+my
         0 0 0 1; ago+never 0 0 0 -1; ago+no -1 -1 1 -1; ago+she 1 0 0 1; ago+should 0 0 0 -1;
         ago+still 1 0 0 1; ago+suddenly 1; ago+temperature -1; ago+the 0 0 0 -1; ago+there -1 1 2;
         ago+two 0 1 0 -1; ago+washed -1 1 0 -1; ago+what 0 2 1; ago+which 0 1; agony+?+a 1 0 0 1;
         agony+?+in 0 0 0 1; agony+?+last -2 1 0 -1; agony+?+my 2 0 0 1; agony+?+the 1; agony+and 3
         0 -1 2; agony+headache 1; agony+if 1 0 0 1; agony+in 2 0 0 1; agony+pain 0 0 0 1;
         agony+since -1; agony+to 0 1 0 -1; agony+when 0 0 0 1; ahead+?+i -1 -1 -1 -1; ahead+if -1 0
         0 -1; ahead+of 1 0 0 1; aid+?+and -2 0 1 -2; aid+?+the -1 -1 -1 -1; aid+and -1 -1 -1 -1;
         aid+badge -1; aid+box 1 0 0 1; aid+exam -1; aid+whistle -1 -1 -1 -1; aids+?+his 1 0 0 1;
         aids+in 1 0 0 1; aint+?+since 0 1 0 -2; air+?+asking 0 0 0 1; air+?+since 1; air+?+the -1 0
         0 -1; air+?+theres 1 0 0 1; air+and 1 0 0 1; air+in 2 0 0 2; alarm+?+a -2 1 3 -2;
         alarm+?+and 1 0 0 1; alarm+?+going 1; alarm+?+last -1 0 0 -1; alarm+?+off 0 0 0 2;
         alarm+?+sounding 1 0 0 1; alarm+?+went 1; alarm+be -1; alarm+clock 1; alarm+goes 2 0 0 2;
         alarm+has 1 0 0 1; alarm+is 2 0 0 1; alarm+needs -2; alarm+sounding 2 0 0 2; alarm+sounds 3
         0 -1 2; alarm+went -3 0 1 -2; alcohol+?+be -1 0 0 -1; alcohol+?+with 1 0 0 1;
         alcohol+withdrawal 1 0 0 1; alert+and -1 1 0 -2; alive+any 0 0 0 1; alive+anymore 2;
         all+?+a 0 1 0 -1; all+?+again -1 0 0 -1; all+?+and 4 2 0 4; all+?+at -1 -1 -2 -1;
         all+?+better 0 0 0 1; all+?+bottles -1; all+?+burning 1; all+?+but -2 0 1 -2; all+?+by 1 0
         0 1; all+?+can -1 0 1 -1; all+?+cant -2 1 0 -1; all+?+dead -1; all+?+do 0 0 -2 -1;
         all+?+does 1 0 0 1; all+?+even 0 1 0 -1; all+?+eye 1; all+?+feel 1; all+?+fine -1 0 0 -1;
         all+?+foot 0 1; all+?+for 3 1 0 3; all+?+from -1 0 0 -1; all+?+got 0 -1 1; all+?+have -1 -1
         -1 -1; all+?+he 1; all+?+headaches 2 1 1 2; all+?+heart -2 -1 -1 -2; all+?+her -1 0 1 -1;
         all+?+his -2 0 1 -3; all+?+how -1 0 1 -1; all+?+i -2 -2 -1 -1; all+?+if 0 0 0 1; all+?+im
         -1 -1 1 -1; all+?+in 2 0 -1 2; all+?+it 3 3; all+?+its -1 0 1 -1; all+?+just 3 2 1 1;
         all+?+last 0 0 0 1; all+?+like 1; all+?+money 1 1 0 -1; all+?+mums 1 0 0 1; all+?+my 1 1 1
         1; all+?+need 2; all+?+now -1; all+?+on 1 0 0 1; all+?+once 2 0 0 2; all+?+one 1; all+?+out
         -2 0 1 -2; all+?+paracetamol -1; all+?+part 0 0 0 1; all+?+pulled -1 0 1 -1; all+?+said -1
         0 0 -1; all+?+she -1 0 1 -1; all+?+sick 1 0 0 1; all+?+since 0 1 -1; all+?+so 0 0 0 1;
         all+?+tablets 3 0 0 2; all+?+temperature 1 0 0 2; all+?+the -3 -1 1 -2; all+?+theres 0 0 0
         1; all+?+they -1 -1 -1 -1; all+?+this 0 -1 -2 1; all+?+time -1 1 -1 -1; all+?+to 0 -1 1 1;
         all+?+today 0 2 1; all+?+wants 0 1; all+?+way 3 0 0 1; all+?+when 1 -1 -2; all+?+where 0 0
         0 -1; all+?+windows 0 1 0 -2; all+?+years -1 0 0 -1; all+afternoon 0 2 1; all+along -1 1 2
         -1; all+and 2 -1 -1 3; all+at 2 0 0 2; all+back 1 0 0 1; all+been 1 0 0 1; all+blistered 2
         0 0 1; all+brown -1; all+clammy 0 0 0 1; all+clear -3 -2 -2 -3; all+come 0 0 0 -1;
         all+croaky 0 0 0 1; all+day 3 -3 -1 2; all+dizzy 1 0 0 1; all+down 1 0 0 1; all+dropped -1;
         all+evening 1 2 1; all+faint 0 0 0 1; all+feel -1; all+fine -1 3 1 -2; all+finger -1 0 1
         -1; all+floppy 1 0 0 1; all+fours 2 1 1 2; all+gone 0 1 2 1; all+good -2 -2 0 -2; all+got 1
         0 -1 2; all+had -1; all+have 1 0 0 1; all+healed -2 -2 -3 -2; all+his 1 1 1 1; all+i 4 2 -1
         -1; all+in 1 1; all+is 0 0 0 -1; all+ive -1 0 3 -1; all+just -1 0 0 -1; all+month 1 0 0 1;
         all+morning 0 -1 1 1; all+my 1 0 -3; all+night -2 2 2 -1; all+normal -1 -2 -1 -1; all+of 5
         3 1 2; all+ok -1 0 0 -1; all+or 0 0 0 1; all+over 0 0 0 -1; all+patchy 0 0 0 1;
         all+proportion 1 0 0 1; all+quiet -2 -1 -1 -1; all+red 0 0 0 1; all+right -5 -2 1 -4;
         all+saturday -1 -1 -1 -1; all+she 1 0 0 1; all+shivery 1; all+since 1 -1 0 2; all+sorted -1
         0 1 -1; all+tests -1 -1 -1 -1; all+that -1 0 0 -1; all+the 0 1 -1 -1; all+there -2 1 1 -2;
         all+these -1 0 0 -1; all+three 1; all+week 1 0 1 3; all+well -1 1 3 -1; all+went -1 -1 -1
         -1; allergic+?+to 0 0 0 1; allergic+reaction 1; allergic+to -1; allergies+?+we -1 0 1 -1;
         allergies+that -1 0 1 -1; allergy+clinic 0 0 0 -1; allotment+and -1 -1 -1 -1;
         allowed+?+give 1 0 0 1; allowed+to 1 1 0 1; almost+?+out 1 0 0 1; almost+passed 1 0 0 1;
         along+?+it 0 0 0 -1; along+?+my 1; along+and 0 2 1; along+little 2; along+the -2 0 0 -2;
         along+with 1 -1 0 2; already+?+it 1 0 0 1; already+?+the 1 0 0 1; already+done 1 0 0 1;
         already+stopped -1 0 0 -1; already+the 1 0 0 1; alright+but 0 1; alright+just -1 2 2;
         alright+on 0 0 0 -1; alright+to -1 0 1 -1; also+?+i -1 0 0 -1; also+?+is 1 0 0 1; also+?+it
         0 0 0 1; also+?+my 1 0 0 1; also+?+of 1 0 0 1; also+?+to 1 2 1; also+can -1; also+i 2 1 0
         -1; also+is 0 0 0 1; also+ive 1 0 0 1; also+my 3 1 1 2; also+when 1 0 0 2; alt+6x -1 -1 -2;
         altitude+what -1 -1 -2 -1; always+?+a -1 2 1 -1; always+?+and 2 2 0 -2; always+?+back 0 0 0
         1; always+?+been -1 -1 -1 -1; always+?+dancing 2 1; always+?+in -1 -1 -1 -1; always+been -1
         -1 -2; always+does 1 0 0 1; always+has -1 -1 -2; always+have -4 -3 -2 -2; always+is 1 0 0
         -1; always+said -1 1 2 -1; am+1x 1; am+2x 1 1 -1 -1; am+3x 1 1 0 -3; am+5x 0 2 1; am+7x 1 0
         0 1; am+?+allowed -1 0 0 -1; am+?+and 1 -1 -2 1; am+?+because 1 0 0 1; am+?+feeling -1 -1
         -1 -1; am+?+for 0 -1 -1 -1; am+?+i 0 3 1 -1; am+?+im 1 0 0 1; am+?+in -1 0 1 -1; am+?+now
         -1; am+?+of 0 0 0 1; am+?+ok -1 -1 1 -1; am+?+one 0 0 0 1; am+?+tired 1 0 0 -1; am+?+to 0 0
         0 2; am+?+was -1; am+?+week 2 2 0 -2; am+?+weeks 0 1 0 -2; am+and 1 0 0 1; am+i -4 -1 2 -4;
         am+left 1 1 1 1; am+new -1; am+not -1 -1 -2 -1; am+now -2 0 2 -2; am+on 1 0 0 1; am+only 1
         0 0 -1; am+sweating 1 0 0 1; am+with -1 -2 -2 -1; ambulance+?+here 1 0 0 1; ambulance+i 1;
         ambulance+isnt 1 0 0 1; ambulance+took -1 0 0 -1; amitriptyline+1x -1 -1 -1 -1;
         amitriptyline+?+be 2; amitriptyline+?+mg -1 -1 -1 -1; amitriptyline+would 2 0 -1 2;
         amlodipine+and -1 -1 -1 -1; amount+?+blood -1 0 0 -1; amount+?+theyre -1 0 1 -1; amount+of
         0 0 0 -1; amounts+?+blood 2 0 0 2; amounts+of 2 0 0 2; an+1x 0 0 0 1; an+8 0 3 1 -1; an+8x
         0 1; an+?+a 1 0 0 1; an+?+ago 0 3 3; an+?+and -4 2 0 -4; an+?+angle 2 0 0 2;
         an+?+appointment -1 1 0 -1; an+?+as -1; an+?+back 1 0 0 1; an+?+because 1; an+?+board 1 0 0
         1; an+?+cant 1; an+?+could -1 -1 -1 -1; an+?+gent -1 -1 -1 -2; an+?+gp -1 1 0 -1;
         an+?+headache 0 0 0 -1; an+?+heartbeat 1 0 0 1; an+?+hes 0 0 0 -1; an+?+i 1; an+?+if -1 -1
         -2; an+?+in 1 1 2 1; an+?+is 1 0 0 1; an+?+its 1 0 0 1; an+?+last 1; an+?+later 1 0 0 1;
         an+?+like 0 0 0 1; an+?+line 1; an+?+lolly 1; an+?+man 1 0 0 1; an+?+my 2; an+?+nose -1 0 0
         -1; an+?+of 0 -1 0 1; an+?+on 1 2 3 1; an+?+one 0 -1 -2 -1; an+?+or 0 -2 -2 1; an+?+over
         -1; an+?+person 0 1 0 -1; an+?+ray 0 1; an+?+reaction 1; an+?+red 0 0 -1 -1;
         an+?+saturation 0 1 0 -1; an+?+shock 2 0 -1 2; an+?+should 1 0 0 1; an+?+since 0 0 0 -1;
         an+?+sting 1 0 0 1; an+?+stomach -2 0 1 -1; an+?+stretched 0 1 0 -1; an+?+supply 0 2 1 -1;
         an+?+to -1 0 1 -1; an+?+toenail -1 0 1 -1; an+?+who 1 0 0 1; an+?+with 0 0 1 -1; an+?+year
         1 3 1; an+ache 1 -1 0 2; an+acutely 0 1 0 -1; an+adder 2 1 1 1; an+adult -1 0 1 -1;
         an+afternoon -1 -1 1; an+alarm -1 0 0 -1; an+allergic 1; an+allergy 0 -2 -4 -1;
         an+ambulance 1 -1 -2; an+aneurysm -3 -1 -1 -2; an+anti 1 0 0 1; an+antibiotic 0 0 0 -1;
         an+appointment 0 -1 -2 -1; an+argument 1 1 2; an+aspirin -1 1 2 -1; an+earache 0 1 0 -3;
         an+ecg -2 -1 -1 -2; an+ectopic 0 0 -1 1; an+egg 0 1 0 -1; an+electric 2 0 -1 2; an+elephant
         1 0 0 1; an+emergency 0 2 1; an+empty -1 1 2; an+envelope 1 0 0 1; an+essay -1 1 2 -1;
         an+evening 0 1 0 -1; an+extra -3 -2 -1 -1; an+eye 0 -1 -2 1; an+hes 0 0 0 1; an+hour 4 3 4
         5; an+i 0 0 0 1; an+ice 1; an+inch -1 3 1 -2; an+infection 0 -2 -2 1; an+ingrown -1 0 1 -1;
         an+insect 1 0 0 1; an+inspection -1 0 0 -1; an+instant 1 0 0 2; an+ironing 1 0 0 1;
         an+irregular 1 0 0 1; an+itchy -1 -2 0 -1; an+mri -1 -1 -1 -1; an+my 1 0 0 1; an+object 2 0
         0 1; an+odd 2 0 0 2; an+older 1 1; an+operation 1; an+orange 2 0 -1 2; an+out 0 1 0 -1;
         an+overdose -3 0 0 -1; an+overhead 1 0 0 1; an+oxygen 0 1 0 -1; an+runy -1 0 0 -1;
         an+sweating 1; an+the 0 0 0 1; an+ulcer -2; an+unusual 0 0 0 1; an+urgent -2 3 1 -2; an+x 0
         1; an+xray -1 0 0 -1; anaphylaxis+?+penicillin -1 -1 -1 -1; anaphylaxis+to -1 -1 -1 -1;
         and+38 -1; and+?+1x 0 3 2 1; and+?+1xx -2 -1 -2 -2; and+?+2 1 0 0 1; and+?+2x 1 0 0 1;
         and+?+2xx 1 0 0 1; and+?+3 2 1 1 2; and+?+36 -1; and+?+38 4 -1 0 3; and+?+3x 0 1 0 -1;
         and+?+a -2 -1 0 -2; and+?+able 0 0 0 1; and+?+about -1 2 1; and+?+ache 2 -1 -2 1;
         and+?+acid -1; and+?+after 2 -1 -2; and+?+again -1 0 0 -1; and+?+agony 1 0 0 1; and+?+aint
         1 1; and+?+all 1 -2 -2 3; and+?+already -1 1 2 -1; and+?+alright 0 1 -1; and+?+am 1 1 0 -1;
         and+?+ambulance 1 0 0 1; and+?+an 0 0 0 1; and+?+and 1 2 0 1; and+?+angina 0 0 0 1;
         and+?+annoying -1 0 1 -1; and+?+answering 1 0 0 1; and+?+any 1 1 -1 -2; and+?+app -1 -2 -1
         -1; and+?+are 0 2 2 2; and+?+arm 4 1 0 4; and+?+arms 1 0 0 1; and+?+around -4 -1 2 -1;
         and+?+as -1 1 2; and+?+asked 1 0 -1; and+?+asking 1 0 0 1; and+?+asleep -1 -1 -1 -1;
         and+?+at -2 -1 -3 -3; and+?+away 0 0 1 -1; and+?+awful 2 0 0 2; and+?+baby 1 2 1 -1;
         and+?+babys 1 0 0 -1; and+?+back -1 -1 2 -1; and+?+barely 0 1 0 -2; and+?+be 1 0 1;
         and+?+because 1 0 0 1; and+?+becoming 1 0 0 2; and+?+bed 1; and+?+been -1 -1 5 -1;
         and+?+begged 1; and+?+behind 2 2 1 1; and+?+being -1 0 0 -1; and+?+belly 1 0 0 1;
         and+?+better -2 0 1 -1; and+?+between 1 0 0 1; and+?+bit 1 -1 0 1; and+?+bladder 1 0 0 2;
         and+?+bleeding 0 -1 0 2; and+?+blind 0 -1 -2 -1; and+?+blisters -1; and+?+blood 4 3 2 3;
         and+?+bloods 0 0 0 1; and+?+blue 2 0 0 2; and+?+bluey -1 0 0 -1; and+?+blurry 1 0 0 1;
         and+?+bottle 1 0 0 1; and+?+breakfast 0 0 0 1; and+?+breathe -2 1 3; and+?+breathless 1 0 0
         1; and+?+bright 1 -1 0 2; and+?+bringing 1 0 0 1; and+?+broken -1 0 0 -1; and+?+brother -1
         0 0 -1; and+?+brought 1; and+?+brown -2 -1 -1 -1; and+?+bruised -2 0 1 -2; and+?+burned -2
         -1 -1 -2; and+?+burning 1 0 0 1; and+?+burns 0 0 0 1; and+?+but -2 1 1 -2; and+?+by -1 -1
         -1 -1; and+?+calf 1 1 0 -1; and+?+called 1 0 0 1; and+?+calling 1; and+?+came -2 -1 -1 -1;
         and+?+camera 1; and+?+can -1 3 2 1; and+?+cant -2 0 -1 -3; and+?+card 0 0 0 -1; and+?+carer
         0 1 0 -1; and+?+cat 1 0 0 1; and+?+catch 1 0 0 1; and+?+caught 0 0 0 -1; and+?+change 0 1 0
         -1; and+?+cheek -1 1 0 -1; and+?+cheeks -1 0 0 -1; and+?+chemist -1 1 -1 -1; and+?+chest 1;
         and+?+chests 1 0 0 1; and+?+clear -2 0 0 -1; and+?+clears 1 0 0 1; and+?+close -2 1 0 -2;
         and+?+clots 1; and+?+cold 2 0 0 2; and+?+comes 2 0 0 1; and+?+coming 1 1; and+?+confused 1
         0 0 2; and+?+cough -1 0 0 1; and+?+coughed 0 0 0 1; and+?+coughing 1 0 0 1; and+?+could 1 0
         -1 2; and+?+course -1 0 0 -1; and+?+covered -1 0 0 -1; and+?+cries 0 0 0 1; and+?+crying 1
         2 1; and+?+cuff 1 0 0 1; and+?+cut -2 1 0 -2; and+?+dark 1; and+?+dead -1 -1 -1 -1;
         and+?+dentist -1 -1 -1 -1; and+?+dialysis 0 0 0 1; and+?+did 0 0 -3 -1; and+?+didnt 1 -1 0
         2; and+?+discharge -1; and+?+discomfort 0 1; and+?+dizzy 2 -1 0 2; and+?+do 0 0 0 -1;
         and+?+does 0 1; and+?+doesnt 0 0 -2 -2; and+?+doing -1 -1 -1 -1; and+?+done -1 0 0 -1;
         and+?+dont 0 -1 -1 -2; and+?+down -2 1 -1 -2; and+?+dr -1 0 0 -1; and+?+draining -1 -1 -2
         -1; and+?+drawing 0 0 0 1; and+?+dribbled 0 0 0 1; and+?+dribbling 1 0 0 1; and+?+drinking
         -1 1 0 -2; and+?+driving 0 -1 2 -1; and+?+dropped 1 0 0 1; and+?+drowning -3 0 2 -3;
         and+?+drowsy 2 -1 0 3; and+?+during -1 -1 -2 -1; and+?+dusky 1 0 0 1; and+?+ear 1 0 0 1;
         and+?+ears 1 0 0 1; and+?+eat 1 0 0 1; and+?+eating -2 0 0 -2; and+?+elbow 0 -1 -1 -1;
         and+?+elbows 1 0 0 1; and+?+else -1 -1 -1; and+?+every -5 -1 -3 -4; and+?+everything -2 1 0
         -2; and+?+eye 1 -1 1 1; and+?+face -1; and+?+facial 1 0 0 1; and+?+fading -1 1 0 -1;
         and+?+faint 1 0 0 1; and+?+fainted 0 0 0 1; and+?+feeding 1 0 0 1; and+?+feel 5 -1 1 5;
         and+?+feeling 1 0 0 1; and+?+feels 6 2 1 6; and+?+felt -1 3 1 -2; and+?+fever -3 -1 -1 -1;
         and+?+few -1 0 1 -1; and+?+find 3 -1 -1 4; and+?+fine -3 0 1 -3; and+?+finger -1 0 0 -1;
         and+?+finished 0 0 0 1; and+?+fluid 0 0 0 1; and+?+fluids -1 -1 -1; and+?+foaming 1;
         and+?+for -1 -1 2 -2; and+?+forehead -1 0 1 -1; and+?+forward -1 0 1 -1; and+?+found 0 0 0
         1; and+?+four -2 -1 -1 -1; and+?+friends -1 -1 -1 -1; and+?+frightened -1 -1 -2 -1;
         and+?+from -1 1 2 -2; and+?+full -2; and+?+funny 1 0 0 1; and+?+gasping 1 0 0 1; and+?+get
         -2 1 0 -1; and+?+gets 0 0 0 1; and+?+getting 1 0 0 1; and+?+girl -1 1 0 -1;
         and+?+girlfriend 1 0 0 1; and+?+glued -2 0 0 -1; and+?+goes 0 -2 -2; and+?+going 1 -1 -2;
         and+?+gone 1 0 -1 2; and+?+good -1 0 1; and+?+goodbye 0 0 0 1; and+?+got 4 0 -2 4; and+?+gp
         -1 -1 -1 -1; and+?+grandma -2 0 0 -1; and+?+green -1; and+?+groaning 0 0 0 1; and+?+had 3 5
         1; and+?+half -1 -1 -2 -1; and+?+hand 2 -1 0 2; and+?+happened 0 0 0 1; and+?+hard 1 0 0 1;
         and+?+hardly -1 1 -1 -2; and+?+hasnt 3; and+?+hate 0 0 0 1; and+?+have 1 2 0 2;
         and+?+havent 1 1; and+?+having 1 1 0 -1; and+?+he 3 2 1 2; and+?+head -4 0 2 -4;
         and+?+heads -1 0 1 -1; and+?+hear 1 2 0 -2; and+?+hearing -1 1 0 -1; and+?+heart 1 -1 0 1;
         and+?+heater 1 0 0 1; and+?+heavily 0 0 0 1; and+?+held -1 0 0 -1; and+?+helps -2 0 1 -1;
         and+?+her 1 3 0 -1; and+?+hes 0 0 0 1; and+?+hiding 1 0 0 1; and+?+high 1 -1 0 2;
         and+?+higher 1 -1 0 1; and+?+his 1 0 -1 3; and+?+history 1; and+?+hoarse 1 3 0 -1;
         and+?+home -3 -1 -1 -2; and+?+hospital -1 1 3 -1; and+?+hot 1 0 0 2; and+?+house -2 -1 -1
         -2; and+?+hungry -2 -1 -1 -1; and+?+hurts 1 0 0 -1; and+?+husband 0 -1 1 1; and+?+i 0 -2 -1
         -1; and+?+ice -2; and+?+if 1 1 2 -1; and+?+im 2 -1 0 3; and+?+in -2 -1 -2 -2;
         and+?+increasingly 1 3 1 -1; and+?+into -1 0 0 -1; and+?+is -1 -1 0 2; and+?+isnt 1 1 1 2;
         and+?+it -1 -1 -1 -3; and+?+itch -1 -1 -2; and+?+itches -1 0 1 -2; and+?+its 0 2; and+?+ive
         1 2 2 -1; and+?+jaw 1 0 0 1; and+?+jaws 3 0 0 2; and+?+jelly 1 0 0 1; and+?+just 1 2 1 1;
         and+?+keeled 0 0 0 1; and+?+keep 1 1 1 1; and+?+keeps 2 0 0 2; and+?+ketones 1 0 0 1;
         and+?+kids -1 0 1 -1; and+?+kind 1 0 0 1; and+?+kinda 1 0 0 1; and+?+knackered -1 -1 -1 -1;
         and+?+knew 1 0 0 1; and+?+know 2 0 1 2; and+?+left 2 1 0 3; and+?+legs 4 1 1 4; and+?+let 0
         -1 0 2; and+?+lids -1 0 0 -1; and+?+lie 1 0 0 1; and+?+light 1 1 1 1; and+?+lightning 0 1 0
         -1; and+?+lights 1; and+?+like -3 -6 -5 -2; and+?+lips 0 0 2 -1; and+?+little 3 1 1 3;
         and+?+locked 0 0 1 1; and+?+long 2 0 -1 2; and+?+look 1 -1 0 2; and+?+looked 2 0 0 2;
         and+?+looks 2 0 -1 3; and+?+losing -1 -1 -1 -1; and+?+lost 0 -1 -1 -2; and+?+low 1 1 0 -1;
         and+?+lower 1 -1 0 2; and+?+lucozade 1; and+?+lumps 0 0 0 1; and+?+made 1 0 0 1;
         and+?+makes 1 0 0 1; and+?+making 1 0 0 1; and+?+mate 0 1; and+?+may 1 0 0 1; and+?+me 3 4
         0 -3; and+?+means 0 0 0 1; and+?+mild -1 3 7 -1; and+?+minutes 1 0 0 1; and+?+missed -1 0
         1; and+?+moaning -1 1; and+?+more -1 0 1 -3; and+?+morning 0 1 0 -2; and+?+mouth 2 2 -1 -2;
         and+?+move 0 0 0 1; and+?+moved 0 0 0 1; and+?+much -1; and+?+mumbling 1; and+?+my -3 -1 2
         -6; and+?+nail -1 0 1 -1; and+?+nasal 0 -2 0 -1; and+?+nearly 3 0 -1 2; and+?+neck 1 0 -2;
         and+?+need -4 2 0 -3; and+?+needs 0 0 0 1; and+?+neighbour 1 0 0 1; and+?+never 0 0 0 -1;
         and+?+new -1 0 0 -2; and+?+next 2 0 -1 2; and+?+night 2 0 -1 2; and+?+no -1 -3 -1 1;
         and+?+nobody 1 0 0 1; and+?+none -2 1 0 -1; and+?+nonsense 0 0 0 1; and+?+nonstop 1 0 0 2;
         and+?+normal -6 1 1 -4; and+?+normally -3 -1 -1 -1; and+?+nose -1 0 1 -1; and+?+not -2 0 -1
         -3; and+?+now -3 -1 -1 -2; and+?+numb 1 1; and+?+of -1 1; and+?+off -2 -1 -1; and+?+often
         -2 1 0 -2; and+?+ok -3 1 0 -2; and+?+okay 0 1; and+?+on 1 2 1 -2; and+?+ones 1 0 0 1;
         and+?+only -1 1 -1; and+?+optician 0 0 0 -1; and+?+or 1; and+?+other 1 1 0 -1; and+?+out 1;
         and+?+over -2 1; and+?+pain 7 1 1 8; and+?+painful -1 2 -2; and+?+painkillers -1 0 1 -1;
         and+?+pains 2 1 -1 1; and+?+pale 1 0 0 1; and+?+paracetamol -2 0 1 -2; and+?+partner 0 0 0
         1; and+?+passed 0 1 0 -1; and+?+passing -1 1 0 -1; and+?+past 1; and+?+pee 0 0 0 2;
         and+?+peed 0 0 0 1; and+?+peeing -1 -1 0 -1; and+?+period 0 -1 0 1; and+?+periods -1 0 0
         -1; and+?+perked 1 0 0 1; and+?+petechial 0 0 0 1; and+?+phone 0 1 0 -2; and+?+picked 1 0 0
         1; and+?+picking 0 0 0 1; and+?+pink -1 0 0 -1; and+?+plenty -1 -1 1; and+?+poo -5 0 1 -2;
         and+?+pouring 2 0 0 2; and+?+pressure -2 0 1 -2; and+?+problems -1 -1 -1 -1; and+?+protocol
         -1 -1 -1; and+?+pukes 1 0 0 1; and+?+pulled -1 0 0 -1; and+?+pulling 1 0 0 1; and+?+pulse 1
         0 0 1; and+?+pupils 1 0 0 1; and+?+purple 1 1 0 -1; and+?+put 0 -1 0 2; and+?+quick 1 0 0
         1; and+?+quickly -2 0 1 -2; and+?+quiet -1; and+?+quit -1 0 1 -1; and+?+rash 1 -1 0 1;
         and+?+rather -1 1 2 -1; and+?+reading -2 -2 0 -1; and+?+really 2 0 0 2; and+?+red 1;
         and+?+refill 0 0 0 1; and+?+refusing -1 0 0 -1; and+?+remember 1; and+?+repeat 0 2 1;
         and+?+rescue 2 0 0 2; and+?+responding 1 0 0 2; and+?+retention 1 0 0 1; and+?+right -1 0 1
         -1; and+?+ring 0 2 1; and+?+rings 0 0 0 1; and+?+rolled 0 0 0 1; and+?+round -2 1 0 -1;
         and+?+rubbish 1; and+?+run 0 0 0 1; and+?+runs -1 1 0 -2; and+?+sachet 1 0 0 1; and+?+safe
         -1 0 0 -1; and+?+said 1 1 1 1; and+?+sat 2 0 0 2; and+?+saw 1 0 0 1; and+?+say 1;
         and+?+says 1 1 0 -1; and+?+scalp -1 -1 -1 -1; and+?+scar -1 -1 -1 -2; and+?+scared 2 1 0
         -1; and+?+scotomata 0 0 0 1; and+?+scratching 0 1; and+?+scream 2 0 0 2; and+?+screams 0 0
         0 1; and+?+second 1 0 0 1; and+?+see 3 1; and+?+seeing 1 0 0 1; and+?+sent 1 0 0 1;
         and+?+set 1 0 0 1; and+?+sex -3 2 0 -3; and+?+shaking 2 0 0 2; and+?+she 1 1 1 2;
         and+?+shes 3 1 0 2; and+?+shirt 1 0 0 1; and+?+shivering 2 -1 0 3; and+?+should -1 1 -1 -2;
         and+?+shoulder 2 0 0 3; and+?+shoulders -3 0 1 -2; and+?+sick 2 1 -1 -2; and+?+side -1;
         and+?+since -4 3 0 -4; and+?+sits 1 0 0 1; and+?+sitting 1 0 0 1; and+?+skin 2 0 -1 1;
         and+?+skins -1; and+?+sleep -2 0 2 -3; and+?+sleeping 0 1 0 -3; and+?+sleepy 1 -1 0 2;
         and+?+slept 1 3 0 -1; and+?+slightly -1 0 0 -1; and+?+slow 0 0 0 1; and+?+slurring 1 0 0 1;
         and+?+small -1 1 0 -1; and+?+smell 0 0 0 1; and+?+smelling 0 0 0 1; and+?+smelly 1;
         and+?+sock 0 0 0 -1; and+?+soft 0 0 0 -1; and+?+some 1 2 -1 -1; and+?+something -1 0 0 -1;
         and+?+son 0 0 0 1; and+?+soot 1 0 0 1; and+?+sound 1 0 0 1; and+?+sounds -2 1 2 -1;
         and+?+soup -1 1; and+?+speak 1 0 0 1; and+?+spiders 1 0 0 1; and+?+spots 2 1 1 2;
         and+?+squash -1 0 1 -1; and+?+squirting 2 0 0 2; and+?+stairs -1 -1 -2 -1; and+?+stand -1
         -1 0 1; and+?+started 2 0 -1 1; and+?+starting 0 0 0 1; and+?+stay -2 1 1 -2; and+?+stiff 1
         0 0 1; and+?+stiffness 1; and+?+still 0 2 0 2; and+?+stings -3 2 0 -2; and+?+stomach 1 2 0
         -3; and+?+stop 1 0 0 2; and+?+stopped -1 0 1 -1; and+?+stops -1 -1 -1 -1; and+?+straight -2
         0 1 -1; and+?+strange 1 0 0 1; and+?+stream -1 -1 -1 -1; and+?+strip 1 0 0 1; and+?+stuck
         -3 -1 -1 -3; and+?+stuff -2; and+?+sugars -1 0 0 1; and+?+sure -1 -2 -1; and+?+swallowing
         1; and+?+sweat -1 -1 -1 -1; and+?+sweating 1 0 0 1; and+?+sweats -3 -3 -2 -2; and+?+sweaty
         1 0 0 1; and+?+swelling 0 0 0 1; and+?+swollen 2 0 0 1; and+?+systolic 0 0 0 1;
         and+?+tablets 2 1 0 3; and+?+take -1 0 0 -1; and+?+takes -2 -1 -1 -2; and+?+taking 1;
         and+?+talking 1 0 0 1; and+?+teatime 0 1; and+?+tell -1 -1 -2; and+?+telly -1 0 0 -1;
         and+?+temperature -1 2 -1 -2; and+?+tests 1 0 0 2; and+?+than 1; and+?+that 2 0 -1 3;
         and+?+thats 0 0 0 -1; and+?+the 1 0 2 1; and+?+them -2 -1 -1; and+?+then 1 0 0 1;
         and+?+there -1 0 0 1; and+?+theres 0 1 1 1; and+?+thermometer 2 0 0 2; and+?+they -1 1 2
         -1; and+?+thing 1 0 0 1; and+?+things 2 1; and+?+think -1 -1 0 1; and+?+this 3 2 0 -1;
         and+?+though -1 -1 1 -1; and+?+thought -1 0 0 -1; and+?+three -1 1 0 -1; and+?+throat 2 0 0
         1; and+?+throbs -1 1 0 -1; and+?+throwing 1 0 0 1; and+?+thrown 1 0 0 2; and+?+thumb -2 1 3
         -2; and+?+tight 0 1; and+?+time -4 -1 2 -2; and+?+tip 2 3 1 -2; and+?+tired -2 -2 -3 -2;
         and+?+to -1 4 2; and+?+toast -1; and+?+toddler 3 0 -1 3; and+?+tongue 3 0 -1 2;
         and+?+tonsils 0 0 0 -1; and+?+too 1 0 -1 2; and+?+tried 0 1; and+?+trousers 0 0 0 1;
         and+?+tummy 0 -1 0 2; and+?+two -1 -3 -3 -1; and+?+uncle -1 -1 -1 -1; and+?+unconscious 0 0
         0 1; and+?+under 2 1 1 2; and+?+up -1 -1 1; and+?+upset -1 0 1 -1; and+?+urine -3 1 -2 -3;
         and+?+us 1 0 0 1; and+?+use -1 0 1 -1; and+?+used -1 0 1; and+?+usually -1 0 0 -2;
         and+?+vaginal 1 -1 0 2; and+?+very -1 1 0 -1; and+?+voice 1 0 0 1; and+?+vomit 0 1 0 -1;
         and+?+vomited 1 0 0 1; and+?+vomiting 1 0 0 1; and+?+wake 1 1 0 -2; and+?+waking 0 0 0 1;
         and+?+walk 1 0 0 1; and+?+walking 0 1; and+?+want 0 1 1 2; and+?+wanted -1 0 0 2;
         and+?+wants 3 0 -1 3; and+?+warm 1 0 0 1; and+?+was -2 0 2 -3; and+?+washed -1 0 0 -1;
         and+?+wasnt 0 0 1 -1; and+?+water 1 -2 -2 1; and+?+waters 0 0 0 1; and+?+way 1 -1 0 3;
         and+?+weak 1 0 0 1; and+?+wee 0 1 0 -3; and+?+weed 0 0 0 1; and+?+weeing -3 0 1 -2;
         and+?+week 0 0 0 -1; and+?+wees -1 0 1; and+?+weight 1 0 0 1; and+?+weird 1 0 0 1;
         and+?+well -1 -2 -2; and+?+went 1 0 0 1; and+?+were 0 0 -1 1; and+?+wet 0 1 0 -1;
         and+?+what 1 0 0 1; and+?+when -1 0 1 -2; and+?+while -1; and+?+white 1 1 1 1; and+?+will
         -1 0 1 -1; and+?+with -2 -1 -2 2; and+?+without 0 1 2 -1; and+?+woke 1; and+?+wonder -1 -1
         -1 -1; and+?+wont 1 1 0 2; and+?+words 2 0 0 2; and+?+worked 1 0 0 1; and+?+worried 0 3 1
         -1; and+?+worry -1; and+?+worse -2 0 0 -1; and+?+would 1 0 -1 2; and+?+wound 0 0 0 1;
         and+?+wrist 0 0 1 -1; and+?+y -3 -1 -1 -3; and+?+yelled -1 0 1 -2; and+?+yellow 0 2 2 -1;
         and+?+yes -1 0 1 -1; and+?+yesterday 1 1 1 2; and+?+you 0 -1 -1 -1; and+?+~fever 0 0 0 -1;
         and+?+~no 0 0 1 -1; and+?+~started -1 0 1 -1; and+a -2 1 -1 -1; and+about -2 3 1 -2;
         and+ache -1 0 0 -1; and+after -1 -1 -2; and+again 2 -1 -2 1; and+agony 1 0 0 1; and+all -5
         -2 -2 -3; and+already -1 0 1 -1; and+also 1 0 0 1; and+am 0 0 0 1; and+an 0 -3 -3 1;
         and+another 1 0 0 1; and+are 1 0 -1; and+arm 2 0 0 2; and+asks 0 0 0 1; and+ate -1 1 2;
         and+away -1 0 1 -1; and+baby -3 0 -2 -2; and+babys 0 0 0 -1; and+back -1 0 3 -1; and+bad -2
         0 2 -2; and+bang 1 0 0 1; and+banged 1 0 0 1; and+barely -1 -1 -1; and+becoming 1 2 0 -2;
         and+being -1 2 0 -6; and+believes 3; and+belly 1 0 0 1; and+bend -1 1 0 -1; and+bleeding 0
         -3 -1 2; and+bloated -1 0 0 -1; and+bloating -4 0 1 -1; and+blotchy 0 0 0 1; and+blue -2 2
         0 -4; and+blurry 1 0 0 1; and+bone 1 0 0 1; and+both 2 1 1 1; and+bowels -1; and+bp -2 -1
         -1 -2; and+breathless 1 0 0 1; and+broke -1 0 1 -1; and+brown 1 0 0 1; and+bruised -2 1 0
         -2; and+bumped 2; and+burned -1 0 0 -1; and+burning 1 1 0 1; and+by -1; and+can -1 0 0 -1;
         and+cant -1 3 2 -4; and+capillary 0 0 0 1; and+carry -1 -1 -1 -1; and+chest 2 1 1 2;
         and+chewing -1; and+choking -1 0 0 -1; and+clammy 1 0 0 1; and+clicks -2 -1 -2 -1;
         and+clots 0 0 0 1; and+cold 3 0 -1 1; and+comes 0 0 0 1; and+conditioner -1 0 0 -1;
         and+confused 2 -1 0 3; and+confusion 2 0 0 2; and+constant 0 0 0 1; and+constipation 0 0 0
         -1; and+cooking -1 1 0 -1; and+cool 1 0 0 1; and+coughed 1 0 0 1; and+coughing 0 0 0 1;
         and+cover -1 0 0 -1; and+crackers -1 0 1 -1; and+craving -3; and+cried 0 -1 1; and+cries 0
         0 0 1; and+crusty -1 0 1 -1; and+crying 2 0 0 2; and+dark 1 -1 0 2; and+day -1 0 0 -1;
         and+diabetes -1 -1 -1 -1; and+diarrhoea -1 -1 -2; and+did -1 -1 -1; and+didnt 1 0 0 1;
         and+died 1 -1 -1 -1; and+difficulty 1; and+discharge -1 2 0 -1; and+discomfort 0 0 0 1;
         and+disorientation 1 0 0 1; and+dizziness 1 2 1; and+dizzy 2 0 -1 1; and+do -2 -2 -2 -2;
         and+does 2 -1 -1 3; and+doesnt 3 0 0 3; and+dont -1 1 3 -1; and+doubled 1 0 0 1; and+down 0
         1 -1 1; and+drew 0 2 1 -1; and+dribbling 2 0 0 2; and+drink -1 -1 1; and+drinking -3 -1 3
         -3; and+drinks -2 0 0 -1; and+dripping 1; and+drooling 1 0 0 1; and+dropping 1 0 0 1;
         and+drowsiness 1; and+drowsy -4 0 2 -4; and+dry 0 0 0 -1; and+dysuria 0 3 1 -3; and+eases
         -1 -1 -1 -1; and+eating -4 -1 -1 -2; and+eats 0 -2 -2; and+electrical 1 0 0 1; and+even 1 0
         0 1; and+every 1 0 1 2; and+everything -1 -2 2 1; and+everythings 2 0 -1 2; and+extreme 0 0
         0 1; and+extremely 0 0 0 1; and+eye -1 0 1 -1; and+fainting -1; and+falling 1 0 0 2;
         and+feeding -5 1 0 -4; and+feel -2 -1 2 -1; and+feeling 1 0 -1 2; and+feels -2 -2 -1;
         and+fell 1 0 0 1; and+felt 0 0 0 2; and+fever 0 0 -1 -4; and+feverish 1 1 0 -1; and+few 1 1
         0 -2; and+fighting -2 0 1 -2; and+first -1 -1 -1 -1; and+fits -2 -1 -1 -2; and+flashes 1 1
         0 -1; and+flashing 1; and+flat 0 1 0 -1; and+flicker 0 1 0 -3; and+flinches 1 2 0 -4;
         and+floppy 3 0 -1 3; and+flu 2 0 -1 3; and+foaming 1 0 0 1; and+for 1 0 0 1; and+forgot 1 0
         0 1; and+foul 1 0 0 1; and+found -1 0 1; and+frequent 0 0 0 1; and+fri 1 0 0 1; and+full -1
         0 0 -1; and+gatorade -2 1 0 -2; and+gave -1 -1 -1 -1; and+get 0 -1 -2 1; and+gets -1 -2 -3
         -1; and+getting -1; and+give 1 1; and+go 0 -1 0 1; and+god -1 -1 -1; and+goes -2 -3 -2 1;
         and+going -3 0 -2 -2; and+gone 1 1 0 -2; and+got -2 -3 -2 -2; and+green -1 -1 -1 -2;
         and+grey 1 0 0 1; and+gritty 0 1 0 -1; and+growing -1 0 1 -1; and+gunky -1 1 0 -1; and+had
         0 4 2; and+half 0 1 2 -1; and+hand 1 0 0 1; and+happy -1 -1 -2; and+hard 2 0 0 2;
         and+hardly 2 2 -1 -3; and+has 3 -2 0 4; and+hasnt 0 -1 -3 -3; and+have 0 0 2 1; and+havent
         1; and+having 2 1 1 2; and+he 4 0 -3 5; and+headaches -2 0 0 -1; and+hearing 1 1; and+heart
         2 0 -1 2; and+hell 0 0 0 1; and+her 2 0 -2 3; and+hes 4 -1 -3 7; and+high 2; and+his 5 -2
         -3 4; and+hit 1 0 0 1; and+hits 0 0 0 -1; and+hives 1 0 0 1; and+hold -1 0 1 -1; and+hot 0
         1 0 -3; and+how 0 -3 -3; and+hurts 0 0 0 1; and+hypotension 2 0 0 2; and+i 6 2 3 6;
         and+ibuprofen -2 -1 -1 -2; and+icy 0 0 0 1; and+id -2 0 0 -1; and+if -1 -1 -1; and+im 4 1 1
         5; and+in -2 -1 0 -2; and+inside 1 0 0 1; and+is 2 -3 -1 2; and+isnt 2 1 0 3; and+it 0 1
         -1; and+itches 0 0 1 -1; and+itching -2 0 1 -1; and+itchy -2 0 3 -2; and+its -2 0 -1 -2;
         and+ive 4 1 2 4; and+jaw 1 1 0 1; and+jerking 1; and+just 4 -1 -1 5; and+keep 1 0 0 1;
         and+keeps 3 0 0 5; and+kept -1 0 0 -1; and+ketone 1 0 0 1; and+ketones 1 0 0 2; and+lasts
         -1 0 0 -1; and+laughing -1 0 0 -1; and+leaking -1 -1 -1 -1; and+leathery 2 0 0 2; and+leave
         -1 0 0 -1; and+left 1 0 2 3; and+legs 0 1 -1; and+lemon -1 1 2; and+light 0 1 -1 1;
         and+like 2 0 0 2; and+limp 0 0 0 1; and+lips 1 0 0 1; and+little 1 1 0 -1; and+looks 1 0 0
         1; and+lower 0 3 1 -1; and+lying 1 1 0 -1; and+make 0 0 1 -1; and+makes -1 -1 -1 -1;
         and+making 1 0 0 1; and+may 0 0 0 1; and+me 1 0 0 1; and+melaena 1; and+mention 1 0 0 1;
         and+metformin 0 1 0 -1; and+mild 0 -1 1; and+missed 1 0 0 2; and+monday 0 0 0 1; and+more 1
         0 0 1; and+mouth -2 0 1 -1; and+move -2 1 0 -1; and+moved 0 1 0 -2; and+moves 0 1 0 -2;
         and+moving 1 0 0 2; and+must 0 0 0 1; and+my 3 -2 4 7; and+nausea 3 1 1 4; and+nauseous 0
         -1 1 1; and+nearly -1 -1 0 1; and+neck 2 0 0 1; and+need -1 -2 -3 -1; and+needles -2 -2 -2;
         and+needs 0 1; and+never 2 3 0 -1; and+new 1 1 0 -1; and+next 1 0 0 1; and+night -2 -2 -3
         -1; and+no 2 0 0 1; and+normally 0 0 0 1; and+nose 0 -1 1; and+not 2 2 -1 -1; and+nothing 1
         0 -1; and+nothings -1 1; and+now 2 5 3 1; and+numb 2 -1 -1 2; and+oddly 0 0 0 1; and+off -6
         -1 1 -4; and+often -2 0 1 -1; and+on 1 1 -1; and+one -2 -2 -1 -1; and+oozing 1 0 0 1;
         and+others 1 0 0 1; and+over 1 1 1 1; and+own -2 1 2 -2; and+paid 0 0 0 1; and+pain 2 -1 0
         2; and+painful 3 3 -1 -5; and+pale 2 0 0 3; and+palms -2 0 0 -1; and+paracetamol -1 1 2 -1;
         and+passed -1 1 2 -1; and+passes 0 -1 -2 -1; and+passing 1 -1 -1; and+pee -3 -1 2 -3;
         and+peeing 1 1 0 1; and+peeling 1 0 0 1; and+people 1 0 0 1; and+perfectly -1 0 0 -1;
         and+picking 1 0 0 1; and+pink -2 0 1 -1; and+pinpoint 1 0 0 1; and+playing -3 0 4 -2;
         and+poked 0 0 0 -1; and+poo -1 0 1 -1; and+poor -1 -1 -1; and+pouring 0 0 0 1; and+print 1
         0 0 1; and+pulled -4 0 2 -4; and+pulling 1 0 0 1; and+purple -1 1 -1 -1; and+put 0 0 1 1;
         and+quick -1 -1 -1 -1; and+quiet 1 0 0 1; and+raise -1 0 1 -2; and+rambling 1; and+ramipril
         0 1; and+ran 0 1 -1; and+rapid 0 0 0 1; and+read 0 1; and+really 2 0 0 1; and+red 2 2;
         and+redness 1; and+report -1 1; and+reports 1 0 0 1; and+rest -3 0 2 -2; and+riding 0 0 0
         1; and+right 0 0 0 1; and+rigors 1 -1 0 2; and+running -1 2 2 -4; and+runny -1 0 0 -1;
         and+said 1 -2 -2 1; and+sat 0 0 0 1; and+say 1; and+saying 1 0 0 2; and+says 3 0 -4 2;
         and+sciatica -1 0 0 -1; and+scratched -2; and+scratchy -1 1 2 -1; and+screams 1 0 0 1;
         and+see 0 2 -1 -2; and+seeing 1 -1 0 2; and+settle -1 0 1 -2; and+severe 0 0 0 2; and+sex 1
         0 0 1; and+shaking 0 0 0 1; and+shaky -2 0 0 2; and+she 7 1 1 9; and+shed -1 -1 -1 -2;
         and+shes 0 0 2 2; and+shiny 1 0 0 1; and+shivering 1; and+shook 1; and+shoulder 1 3 1 -2;
         and+shouted 0 0 0 1; and+sick 1; and+sickness 1 0 0 1; and+since 4 1 0 5; and+sinus 0 0 1
         -2; and+sipping -2; and+sits 1 0 0 1; and+skin 0 0 0 1; and+sleep -1 -1 -1; and+sleeping -1
         -2 -1; and+sleepy 3 1 0 3; and+slept -2 0 0 -1; and+slight 0 0 0 -1; and+small -1 1 0 -1;
         and+smell 2 0 0 2; and+smells 1 2 1 1; and+smelly -1; and+smiling 0 2 2 -1; and+sneezing -1
         -2 -1 -1; and+snoring 1 0 0 1; and+so -2 -2 -3 -3; and+soaked -3 -1 0 -3; and+soaking 0 0 0
         1; and+social -1 0 1 -1; and+some 1; and+somebody 1 0 0 1; and+something 1 0 0 1; and+soot
         1 0 0 1; and+sort 0 0 0 1; and+spots 0 0 0 1; and+squash 0 -1 1; and+started -1 0 0 -1;
         and+steady -1 -1 -1 -1; and+sticky 0 1 0 1; and+stiffness -3 -1 -1 -2; and+still 0 -2 -2 1;
         and+stinking 1 0 0 1; and+stopped -2 0 2 -2; and+stops 0 0 1 -1; and+strange 1 0 0 1;
         and+struggling 1 0 0 1; and+sunken 1; and+suprapubic 0 1; and+swallow -1 1 0 -1;
         and+swallowing 1 1 0 1; and+sweaty 1 0 0 1; and+sweets 1; and+swelling -2 1 1 -3;
         and+swollen 0 2 -1 -2; and+tablets 1 0 0 1; and+take -2 -1 -1 -1; and+takes 2 1 0 -1;
         and+taking 0 1 0 -1; and+talk -1 1 -1 -1; and+talking 1 1 1 1; and+tarry 0 0 0 1;
         and+tastes 1; and+tea -2 1 0 -2; and+tearful -1; and+tearing -2 0 1 -1; and+temperature 1;
         and+ten 1 0 0 1; and+tenderness 0 1 0 -2; and+that 1 0 2 1; and+thats 1 1 2; and+the 5 2 1
         5; and+their 1 0 0 1; and+then -3 -2 -2 -2; and+there 2 1 1 2; and+theres 3 2 2 4; and+they
         -1 -3 -1 1; and+theyre -2 1 0 -4; and+theyve -1 1 2; and+thick -1 1 2 -1; and+thighs 0 1;
         and+thinks 3 2 1 1; and+this 3 3 2 3; and+thought 1 0 0 1; and+three -1 0 1 -1;
         and+throbbing -6 2 0 -5; and+tight 2 1; and+to -1 0 -2 -1; and+toast -2 1 0 -1; and+today 4
         1 1 3; and+told 1; and+tongue 0 1; and+tonight 1 1 -1; and+too 1 -1 0 1; and+took 1 0 0 1;
         and+touches 1; and+trouble 0 0 0 1; and+tummy 1; and+turned 1 0 0 1; and+two -1 -2 -1 -1;
         and+unable 0 0 0 -1; and+unusually 2 0 0 2; and+up -1 0 0 -1; and+urinary 1 2 1 1;
         and+urine 1 0 0 1; and+usually -1 -1 -1; and+very 1 -1 0 3; and+visual 0 0 0 1;
         and+vomiting 1 1 0 2; and+wake 1 0 -1 1; and+walking 1 0 0 2; and+walks -4 -1 -1 -3;
         and+want -1 -1 -2 -2; and+wants 0 1 -1 -1; and+warm -1 2 0 -3; and+was -2 -2 -1 -1;
         and+wash -1 0 1 -1; and+washed -1 1 -1 -1; and+watching -4 1 0 -2; and+water -3 2 2 -3;
         and+watering -1 2 0 -3; and+watery -1 0 1 -1; and+waxy 1 0 0 1; and+we 1 1 2 1;
         and+wednesday 1 0 0 1; and+weeing -1 1 2; and+well -2 1 2 -1; and+went -1 -2 -1 -1;
         and+were -1 -1 -1; and+wet 1 0 0 1; and+weve -1; and+what 2 -1 -3 2; and+wheeze 1 0 0 1;
         and+wheezing 2 0 -1 2; and+when 2 2 1 1; and+which 1 0 0 1; and+white 1 0 -1 3; and+who 1;
         and+wiggly 0 0 0 -1; and+will 1 0 -1 1; and+windy -1 0 1 -1; and+with -1 -1 -1 -1; and+woke
         -1 0 3 -1; and+wont 1 0 1 3; and+would -2 -1 -1 -2; and+written 1 0 0 1; and+yellow -3 -4
         -4 -2; and+yes -1 0 1 -1; and+you 3 -2 -2 6; aneurysm+in -1 0 0 -1; aneurysm+screening -1
         -1 -1 -1; angina+?+has 2 0 0 2; angina+?+stable -1 -1 -1 -1; angina+?+the -1 -1 -1 -1;
         angina+attack 1 0 0 1; angina+is -1 0 0 -1; angina+spray 1 1 0 2; angina+that 2 1 1 2;
         ankle+?+a -2 -1 -1 -3; ankle+?+basketball 0 1; ankle+?+off -2 3 1 -2; ankle+?+over 0 0 0
         -1; ankle+?+the -4 1 1 -3; ankle+a 0 -1 1; ankle+and -1 1 -1 -2; ankle+at -1 0 0 -1;
         ankle+has 0 1; ankle+is 3 0 0 3; ankle+like 0 0 0 -1; ankle+no 0 -1 1; ankle+off -1 1 0 -1;
         ankle+on -2 1 0 -1; ankle+playing 0 1 -1 -1; ankle+went 0 0 0 -1; ankle+yesterday -1 0 1;
         ankles+?+by 0 -1 1; ankles+?+in -1; ankles+?+sides -1 -1 -1 -1; ankles+?+the -1 0 0 -1;
         ankles+are -2 -1 1 -1; ankles+at -1 0 0 -1; ankles+both -1 -1 -1 -1; ankles+like 2 0 0 2;
         ankles+puff -1 -1 -1 -1; ankles+swell -1 -1 -1; ankles+swollen -1 -2 0 -1; ankles+that 1 0
         0 1; anniversary+is -1 0 0 -1; annual+foot -1 0 0 -1; another+and -1 0 1 -1; another+day -1
         0 0 -1; another+without 1 0 0 2; answering+?+phone 0 0 0 1; answers+?+her 1 1 0 -1;
         answers+for 1 1 0 -1; anti+inflammatories 1; anti+septic 0 0 1 -1; anti+sickness 1 0 0 2;
         antibiotics+?+a 0 0 0 -1; antibiotics+?+i 0 1; antibiotics+?+not -1 1 2 -1; antibiotics+for
         0 1; antibiotics+or 0 1; anticoagulants+?+have 1 0 0 1; anticoagulants+and 1 0 0 1;
         antihistamine+?+make -1 0 1 -1; antihistamine+wont -1 0 1 -1; antihistamines+?+a -1 0 1 -1;
         antihistamines+for -1 1 3; antihistamines+from -1 0 1 -1; ants+?+over 1 0 0 1; ants+?+the
         1; ants+all 1 0 0 1; ants+on 1; anxious+?+exams -1 -1 -2; anxious+about -1 -1 -1;
         anxious+before -1 -2 -3 -2; any+?+all -1; any+?+and 2; any+?+but 2 1 0 -1; any+?+can -1 -1
         -2; any+?+down 1; any+?+exercises -1 0 0 -1; any+?+for -1 2 7 -1; any+?+from 1 0 0 1;
         any+?+i 0 0 0 -1; any+?+im 3 2; any+?+in -3 1 3 -3; any+?+is 0 0 0 -1; any+?+it 2;
         any+?+its -1 1 0 -2; any+?+ive 2 0 0 2; any+?+or 0 0 0 1; any+?+out 0 0 0 1; any+?+that -1
         -1 -1 -1; any+?+this 0 1 0 -1; any+?+tips -1 0 0 -1; any+?+to -1; any+?+with 0 0 0 1;
         any+?+within 0 0 0 1; any+?+you -1 0 0 -1; any+advice -1; any+air 0 0 0 1; any+blood 0 0 0
         1; any+burn 1 0 0 1; any+cream -1 0 0 -1; any+difference 1 0 0 1; any+exercise -1 1 2;
         any+exercises -1 0 1 -1; any+fluids 0 -1 0 1; any+good -1 0 1 -1; any+harm -2 1 3 -2;
         any+longer 1 0 0 1; any+more 7 4 -2 2; any+point -1; any+response 1 0 0 1; any+sense -1;
         any+size 1 0 0 1; any+stretches -1 1 2 -1; any+symptoms -2 -1 -1 -2; any+thursday -1 -1 -1
         -1; any+tips -4 2 8 -4; any+treatments -1; any+trick -1 0 1 -1; any+urine 1 1; any+use -2 0
         1 -2; any+warning 1 0 0 2; any+water 0 0 0 -1; any+wee 1; any+week -1 -1 -1 -1; any+weight
         1 0 0 1; anymore+?+the -1 -1 1 2; anyone+?+had 1 0 0 1; anyone+?+them 1 0 0 1; anyone+but 0
         0 0 -1; anyone+else -1 0 1 -1; anyone+straightens 1 0 0 1; anyone+the 2 0 0 2; anyone+to 3
         1 0 3; anyone+touch 0 0 0 1; anyone+tried -1 -1 -1 -1; anyone+who 1 0 0 1; anything+?+and
         -1 0 1; anything+?+do -1 1 2; anything+?+have 0 0 0 1; anything+?+i 0 1 0 -2; anything+?+it
         2 1 1 1; anything+?+just 0 0 0 -1; anything+?+no 1 1 0 -1; anything+?+than -1 -1 -1;
         anything+?+that 1; anything+?+the -1 0 2; anything+?+to -1 0 0 -1; anything+about 1 1 1;
         anything+and 1 0 0 1; anything+but 1 1; anything+down 1 0 0 1; anything+for -3 0 1 -3;
         anything+i 0 1 0 -1; anything+in 1; anything+its -1 -1 -1 -1; anything+ive 1 2 1 -1;
         anything+just 0 0 0 -1; anything+like 2 0 -1 1; anything+no 0 0 0 -1; anything+on 1 0 0 1;
         anything+silly 0 1 0 -1; anything+though 0 1 0 -1; anything+to -1 0 3; anything+you 0 0 0
         1; anyway+how -1 0 1 -2; aortic+aneurysm 0 -1 -1 -1; apart+?+a 1 0 0 1; apart+from 0 0 0 1;
         app+says 1 0 0 1; appendix+?+on 0 0 0 1; appendix+out -1 -1 -1 -1; appetite+and 0 0 0 1;
         apple+juice -2 1 0 -2; apply+a -1 0 1 -2; appointment+?+friday 4 3 2 3; appointment+?+the
         -1 0 1 -1; appointment+?+thursday 1 0 0 1; appointment+for -1 -1 -1 -1; appointment+if -1
         -1 -2; appointment+is 1 0 0 1; appointment+letter -1; appointment+moved 0 -1 -1 -1;
         appointment+on 3 2 2 2; appointment+or 0 0 0 1; appointment+to -1 -1 -1 -1;
         appointment+with 1 -1 -2 1; are+2x 0 0 0 -1; are+?+0 1 0 0 1; are+?+a -1 1 2 -1;
         are+?+about 2 0 0 3; are+?+after 0 1 2 -1; are+?+again -1 0 0 -1; are+?+against 2 2 -1 -2;
         are+?+and 3 -2 -6 4; are+?+as 1; are+?+at 0 0 1 1; are+?+back 1 0 0 2; are+?+be -1;
         are+?+bit -2 -1 1 -2; are+?+blue 2 0 0 2; are+?+but -2 1 0 -1; are+?+by -3 -2 -2 -4;
         are+?+can -1 0 0 -1; are+?+day -1; are+?+dry -1 0 1 -1; are+?+fire -1 0 1 -1; are+?+hard 2
         0 0 1; are+?+he -2 0 1 -1; are+?+her 1; are+?+hes 0 -1 -2 1; are+?+him 1 -1 -1; are+?+hurts
         0 1 0 -3; are+?+i 1 0 0 1; are+?+im 1 0 0 1; are+?+in 1 -1 0 2; are+?+inside 1 0 -1 2;
         are+?+it 1 0 0 1; are+?+ive 1 0 0 1; are+?+me -3 2 5 -2; are+?+my 1 0 0 1; are+?+of -2 0 2
         -3; are+?+off 3 0 1 3; are+?+on -3 -1 0 -3; are+?+options 0 2 1; are+?+or 1 0 0 2;
         are+?+purple 0 0 0 1; are+?+real 0 -1 -1 1; are+?+school 1 0 -1 2; are+?+she -1 0 1 -1;
         are+?+sick 0 0 0 1; are+?+so 0 0 0 1; are+?+than -1 -1 0 2; are+?+the 2 1 2 2; are+?+there
         0 0 0 1; are+?+they 1 0 -1 1; are+?+to -2 -2 -1 -1; are+?+together -1; are+?+two -2 -1 -2
         -1; are+?+up 1 0 -1 1; are+?+weeks 1 1 0 -4; are+?+with -1 0 -1 -1; are+?+worse 1 2 2;
         are+a -2 -1 1 -2; are+about 1 -1 0 2; are+afraid 0 0 0 -1; are+all -1 0 0 -1; are+always 2
         3 1 -2; are+ants 1 0 0 1; are+arguing -1 0 1 -1; are+at 2 0 -1 3; are+being 1 2 0 -4;
         are+black 1 0 0 2; are+blistered 1 0 0 1; are+blue 1 0 0 1; are+both 0 0 0 -1; are+burned 1
         0 0 1; are+clean 0 1 0 -1; are+cold 1 0 0 1; are+coming 1 0 0 1; are+common -2 -1 2 -1;
         are+confused 1; are+coughing 1 0 0 1; are+cracked -2; are+dead -1 0 1 -1; are+deep 0 0 0 1;
         are+done 1 0 -1 1; are+driving -2 0 0 -1; are+dry -1 0 1 -2; are+due 1 0 -1 1; are+falling
         1 0 0 1; are+fine -1 2 2 -1; are+finger 0 1 0 -1; are+for -2 0 1 -2; are+freezing 1 0 0 1;
         are+going 1 0 0 1; are+hard -1 0 0 -1; are+harmless -3 0 2 -2; are+having 1 0 0 2; are+huge
         -1; are+hurts 1 1 0 -1; are+in 3 0 1 4; are+irregular -2 0 1 -2; are+itchy -1; are+jerking
         1 0 0 2; are+just -1 0 0 -1; are+killing -2 0 1 -2; are+less 0 -1 0 2; are+like -2 -1 -1
         -1; are+my 1 0 -3 1; are+normal -2 1 0 -2; are+not 0 0 0 1; are+now 0 0 0 1; are+offered -3
         -2 -3 -3; are+often -1 0 0 -1; are+ok 1 0 0 1; are+only 1 0 0 1; are+out -1; are+painful -1
         -1 1 -1; are+pink -4 1 0 -3; are+plotting 2 2 -1 -2; are+pregnant 0 1 0 -2; are+red -1 0 0
         -1; are+rigid 1 0 0 1; are+saying 2 0 -1 2; are+sent -1 0 0 -1; are+singed 1 0 0 1; are+so
         -1 0 1 -1; are+soaked 1 0 0 1; are+staying -2 0 0 -1; are+stiff -1 0 0 -1; are+strong -1 -1
         -1 -1; are+struggling 0 0 0 1; are+swelling 2 0 0 1; are+swimming 1 0 0 2; are+swollen 1 -2
         -2 2; are+telling 2 0 0 1; are+the -4 -2 -2 -2; are+they -1; are+thinking 1 0 0 2;
         are+those -1 -1 -1 -1; are+tight -2 0 1 -1; are+tingling 4 0 -1 3; are+to -1; are+too 0 0 0
         1; are+unable 1 0 0 1; are+usually -1 1 2; are+very 0 -1 0 1; are+warm 0 1 0 -1; are+wet 1
         0 0 1; are+white 3 -2 -2 2; area+?+her 0 0 0 -1; area+?+is 1 0 0 1; area+?+the 0 1 -1 1;
         area+and 0 2 1; area+of 1 0 0 1; area+on 0 -1 -2 -1; area+or 1 0 0 1; arent+there 2 0 1 3;
         arent+touching 1 0 0 1; arguing+?+the -1 0 0 -1; arguing+with -1 1 1 -1; arm+?+a -1 -1 -2
         -1; arm+?+and 0 0 0 -1; arm+?+as 2 1 1 1; arm+?+been 1 0 0 1; arm+?+dead 1 0 0 1;
         arm+?+getting -2 1 0 -2; arm+?+it 1 -1 -2 1; arm+?+jaw 1; arm+?+like -1; arm+?+numb 1;
         arm+?+swollen 1 1 0 -2; arm+?+the 0 0 0 1; arm+?+to 0 0 0 1; arm+?+weak 1; arm+?+with 1 0 0
         1; arm+a -1 1 0 -1; arm+above 0 0 0 -1; arm+and 2 0 1 3; arm+at -1; arm+drifts 2 1 1 2;
         arm+feels 0 -1 1; arm+for -1 -1 -2 -1; arm+from -1 0 1 -1; arm+has 1 1 0 -2; arm+heavy 1 1
         1 1; arm+is 3 1 -1 2; arm+just 1 0 0 1; arm+no 1 0 0 1; arm+now 1 0 0 1; arm+on 0 -1 -2 1;
         arm+or 0 0 0 1; arm+out -1 0 0 -1; arm+past -1 0 0 -1; arm+properly -1 1 0 -1; arm+since 0
         0 0 1; arm+the -1 0 0 -1; arm+went 1 0 0 1; arm+yesterday -1 0 0 -1; armchair+?+i 1 0 0 2;
         armchair+and 0 0 0 1; arms+?+a 1 1 0 -1; arms+?+and -1 1 1 -2; arms+?+flinches 0 1 0 -2;
         arms+?+heavy 1 0 0 1; arms+?+my 2 0 0 2; arms+?+she 0 -1 0 2; arms+?+the 1 0 0 1;
         arms+?+tingling 1; arms+?+whispered 0 0 0 1; arms+again 1 1 0 -1; arms+and 1 1 0 -2;
         arms+are 2 1 1 2; arms+go -2 -1 -1 -2; arms+gone 0 0 0 1; arms+i -1 0 1 -1; arms+one 1 0 0
         1; arms+raised 0 0 0 1; arms+she 1; arms+with 2 1 -1; around+8 -1; around+9 0 0 0 1;
         around+?+8x 1; around+?+am 1 0 0 1; around+?+and 0 0 0 -1; around+?+back 1 0 0 1;
         around+?+cut 0 0 0 1; around+?+eye 1 0 0 1; around+?+genitals 1 0 0 1; around+?+mouth 2 0
         -1 2; around+?+navel 0 1 0 -2; around+?+neck 0 0 0 1; around+?+nose 1 0 -1 1; around+?+or
         -1 0 1; around+?+spot 0 0 0 -1; around+?+wound -4 0 1 -2; around+?+yard -1 0 0 -1; around+a
         -1; around+and 1 0 0 2; around+by 2 1 1 2; around+it -1 1 0 -1; around+lights 2 0 0 2;
         around+my 2 -1 -1 3; around+no 0 1 0 -1; around+the -2 1 2 -2; arrange+an 0 1;
         arrest+?+group -1 0 0 -1; arrest+?+the -2 0 1 -2; arrest+in -1 0 0 -1; artery+in 2 0 0 2;
         as+?+a 3 1 1 1; as+?+after -1 -1 -1 -1; as+?+all -1 0 0 -1; as+?+as 4 2 1 -1; as+?+baby -1
         -1 -2 -1; as+?+bat -1; as+?+board 2 0 0 2; as+?+bottom 1 0 0 1; as+?+boy -1 -1 -1 -1;
         as+?+breathe -1 -1 -1 -1; as+?+button -1 1; as+?+by 1 0 0 1; as+?+can -1 -1 -1 -1;
         as+?+candle 1 0 0 1; as+?+child -3 -2 -3 -3; as+?+cucumber -1 0 1 -1; as+?+does -1 0 1 -1;
         as+?+drum 1 0 0 2; as+?+feel -1; as+?+fever -2; as+?+fish 1 0 0 1; as+?+for 1 0 0 1;
         as+?+had 0 -1 -2 1; as+?+happens 0 0 0 1; as+?+has -1 1 2 -1; as+?+have 3 1 1 3; as+?+hb 1
         0 0 1; as+?+hes 0 0 0 1; as+?+hot -1 0 0 -1; as+?+i -1 -1; as+?+im 4; as+?+ironing 1 0 0 1;
         as+?+is 3 1 1 2; as+?+ive 2 -1 -1 2; as+?+just 0 1 -1; as+?+kid -2 1 0 -2; as+?+know 0 0 0
         1; as+?+last -1 0 0 -1; as+?+my -1 1 0 -1; as+?+no -1 1 2 -1; as+?+now 2 0 0 2; as+?+on 2 0
         -1 2; as+?+only -1 0 0 -1; as+?+or 0 0 0 1; as+?+pan -1 -1 -1 -1; as+?+past -1 0 0 -1;
         as+?+radiator 1 0 0 1; as+?+said -1 0 0 -1; as+?+sheet 1 1 -1 1; as+?+so 0 1; as+?+somebody
         1; as+?+student -1; as+?+tack 2 1 1 2; as+?+teaching -1; as+?+teenager -1 -1 -1 -1;
         as+?+that 1 0 0 1; as+?+the -1 -1 -2; as+?+there 1 0 0 1; as+?+today 1; as+?+told 0 0 0 1;
         as+?+was -1 -1 -2 -2; as+?+worktop 1 0 0 1; as+?+you 1 0 0 2; as+a -4 -3 -4 -4; as+always
         -2 -1 -2 -1; as+an 1; as+bad 1 0 0 1; as+before -1 1 2 -1; as+blurring 0 0 0 1; as+ever -2
         0 -4 -2; as+far 0 1 0 -1; as+gold 1 0 0 1; as+good -1; as+her 1 0 0 1; as+hes 1 0 0 1; as+i
         1 2 4 1; as+id 0 1 1 1; as+if 5 0 0 6; as+im -1 -1 -1 -1; as+it -1 -1 -1 -1; as+its -1 0 0
         -1; as+ive -1 1 0 -1; as+larry -1 0 1 -1; as+much 4 1 0 -1; as+mush 2 0 -1 2; as+my 0 1 2
         1; as+ninepence 0 0 0 1; as+normal -1 -1 0 -3; as+of 1 0 0 1; as+paper 0 0 -1 1; as+per -1
         1; as+plank 1; as+plums 1 0 0 1; as+prescribed -2 0 1 -2; as+rain 1 -1 0 2; as+she -1 0 1
         -2; as+the -2 1 3 -2; as+then 3 1 1 3; as+they -1; as+theyre 1 0 0 1; as+though 2 -1 0 2;
         as+toast 1 0 0 1; as+usual -3 0 4 -2; as+water 0 0 0 1; as+well 2 0 -1 3; as+wood 1; as+you
         1 0 0 1; ask+?+a 0 1 -1; ask+?+for -1 0 0 -1; ask+?+the -1 0 0 -1; ask+?+to 0 0 0 -1;
         ask+about -3 -2 -2 -2; ask+at 0 1 -1; ask+before 1 1; ask+for -2 -2 -3 -1; ask+god 0 1 0
         -1; ask+my -1 -1 -1 -1; ask+the 1 1 1 1; ask+to 0 0 0 -1; ask+you -3 0 1 -2; asked+?+four 1
         0 0 1; asked+?+not 0 1 0 -1; asked+?+the 2 0 0 2; asked+?+three 0 0 0 1; asked+?+to -4 -2
         -2 -3; asked+?+who 1 0 0 1; asked+about -1 -1 -2 -1; asked+for -1; asked+her 0 0 0 1;
         asked+me -1 -1 -1 -1; asked+what 1 0 0 1; asked+when 1 0 0 1; asking+?+a 4 0 -1 4;
         asking+?+he 0 0 0 1; asking+?+i 0 0 0 1; asking+?+if 0 0 0 -1; asking+?+same 2 0 0 2;
         asking+?+the -1 -1 -1 -1; asking+about -1 -2 -3 -1; asking+as 3 1 1 3; asking+because -1 1
         2; asking+for 4 1 0 4; asking+if -2 1 3 -2; asking+the 2 0 0 2; asking+when 1 0 0 1;
         asking+where 0 0 0 1; asks+?+for 0 1 0 -1; asks+?+i -1 -1 -1 -1; asks+?+to -1; asks+about
         -1 0 0 -1; asks+for -1 -1 -2 -1; asks+me 1 1 0 -1; asks+what 1 1 1 1; asks+which -1 0 1;
         asleep+?+front -1 0 0 -1; asleep+?+the -2 0 1 -2; asleep+and 1; asleep+in -4 0 2 -3;
         asleep+now 1 0 0 1; assembly+on -1 0 1 -1; assistant+?+a 0 0 0 1; assistant+a 0 0 0 1;
         assistant+in -1; assumed+head 0 0 0 1; asthma+?+a 0 -1 -2 -1; asthma+?+bad 2 1 1 2;
         asthma+?+in -1 -1 -1 -1; asthma+?+mild -1 -1 -1 -1; asthma+?+my 1 0 0 1; asthma+?+night -1;
         asthma+?+really 0 0 0 1; asthma+attack 4 0 -1 1; asthma+is 2 0 -1 2; asthma+patient 1 0 0
         1; asthma+pump -1 0 0 -1; asthma+review -1 0 0 -1; at+1 -1 1 0 -2; at+1x -3 1 0 -2; at+1xx
         1 0 0 1; at+2 -3 0 1 -2; at+2x -1 -1 -1 -1; at+3 1 0 2 2; at+34 -2 -1 -2; at+35 1 -1 0 2;
         at+36 1; at+37 2 2 1; at+38 -1 -1 -1; at+3x 2 1 4 2; at+4 -1 -2 -1 -1; at+4x 1 0 0 1; at+5
         1 -1 0 2; at+5x 0 0 -1 1; at+6 -2 0 1 -1; at+6x -1 -1 -2 -1; at+7 -2 1 0 -2; at+7x -3 0 1
         -3; at+8 -2 0 -1 -4; at+8x 0 -1 -1 -1; at+9 4 0 0 1; at+?+1x 1 0 0 2; at+?+2 -1; at+?+38 1;
         at+?+3x 0 -1 1; at+?+5 0 0 0 1; at+?+9 1 0 0 1; at+?+a -3 -2 -1 -2; at+?+after -1 0 1 -1;
         at+?+age 1 -1 -2 1; at+?+air 1 0 0 1; at+?+all -1 -1 -2 -1; at+?+allotment 1 0 0 1; at+?+am
         -4 -1 2 -3; at+?+and 1 0 2 2; at+?+as 1 2 1 1; at+?+back -2 0 -2 -3; at+?+barbecue 0 -2 -1;
         at+?+beach -1; at+?+because 1 1 1 1; at+?+big -1 0 1; at+?+bit 0 1 0 -1; at+?+blanket 1 0 0
         1; at+?+bottom 2 0 0 2; at+?+but 3 0 -1 2; at+?+cabin 0 1 0 -1; at+?+camp 2 0 -1 1;
         at+?+can -1 2 2 -1; at+?+ceiling -1; at+?+clinic 2 0 -1 2; at+?+clock 1 0 0 1;
         at+?+computer -1 -1 -1 -2; at+?+could -1 -1 -1 -1; at+?+crying 0 1 0 -1; at+?+dairy 1;
         at+?+depot 1 1; at+?+desk 0 -1 1; at+?+dog -1 0 1 -1; at+?+e 1 -1 -2 1; at+?+ear -1;
         at+?+eating -1 0 0 -1; at+?+edge 2 1 0 -1; at+?+edges 1 0 0 1; at+?+end -1 -1 1; at+?+even
         1 1 0 -1; at+?+feels -1; at+?+festival 1 0 0 1; at+?+fine -1; at+?+first -1 0 1 -1;
         at+?+four -1 0 1; at+?+from 1 1; at+?+full 0 1; at+?+gate 0 -1 -1 -1; at+?+general -1 0 0
         -1; at+?+gym 0 -2 -1 -1; at+?+has 1 0 0 1; at+?+havent -1 0 1 -1; at+?+he 0 0 0 1;
         at+?+health 0 1 -1; at+?+his -1 0 0 -1; at+?+hold -1 1 2 -1; at+?+home 1; at+?+hospital 0 0
         0 2; at+?+house 0 1 2 -1; at+?+how -1; at+?+i 0 2 1 1; at+?+if -1 -1 -2 -1; at+?+in 2 0 0
         3; at+?+is -1 0 -4 -4; at+?+it -1 0 0 -1; at+?+its -1 1 0 -2; at+?+kids 0 0 0 -1;
         at+?+kitchen -1 0 0 -1; at+?+knuckle 0 1 -1; at+?+last 1 0 0 1; at+?+lateral 0 1;
         at+?+legion 0 0 0 -1; at+?+light 1; at+?+middle -1 1 0 -1; at+?+minute -1 0 0 -1;
         at+?+mouth 1; at+?+navel 0 0 0 -2; at+?+neck 1 0 0 2; at+?+next -1 -1 -1 -1; at+?+no -2 1
         -1 -2; at+?+nobody -1 0 1 -1; at+?+not 1; at+?+nothing -1 -1 -2; at+?+now -1 0 1 -1;
         at+?+odd 2 0 0 2; at+?+of 1; at+?+off -1 1; at+?+on -1 1 3; at+?+one -1; at+?+only -1;
         at+?+operation -2 -1 -1 -1; at+?+or 1; at+?+out 1 0 0 1; at+?+party 2 0 -1 2; at+?+pharmacy
         -1 1 1; at+?+physical 1 0 0 1; at+?+place 1; at+?+pm -1; at+?+point -2 -2 -1; at+?+practice
         0 0 0 1; at+?+rather 0 0 0 -1; at+?+right -1 -1 -1 -1; at+?+same 0 1 1 1; at+?+screen -3 0
         1 -2; at+?+shake -1 -1 -1 -1; at+?+she 1 0 0 1; at+?+should 0 0 0 -1; at+?+side 0 1 0 -3;
         at+?+sight -2 0 0 -1; at+?+since 3 -1 0 3; at+?+sisters 1 0 0 1; at+?+skin 1; at+?+so 0 0 0
         -1; at+?+stage 0 0 0 1; at+?+swimming 1 1 1 1; at+?+swollen -1 1 0 -1; at+?+table 2 0 0 1;
         at+?+telly 0 0 0 1; at+?+temperature -1 0 1; at+?+that 0 0 0 1; at+?+the 1 -1 -2; at+?+this
         -1; at+?+threads 1 0 0 1; at+?+till 0 2 1; at+?+time 3 2 2 4; at+?+tip 1 0 0 1; at+?+to -1
         -1 -1 -1; at+?+today -1 1 0 -2; at+?+toilet 1 0 0 1; at+?+top -2 -1 0 -2; at+?+two 1 0 0 1;
         at+?+uncle 1 0 0 1; at+?+uni 0 0 0 1; at+?+visit -1; at+?+w 1 0 0 1; at+?+wakes 0 -1 -1 -1;
         at+?+walk -2 -1 -1 -1; at+?+wedding -1 0 0 -1; at+?+weekend 0 1 0 -2; at+?+weeks 1 3 0 -1;
         at+?+went 0 0 0 1; at+?+wheel -1 0 1 -1; at+?+when 1; at+?+where 1 0 0 1; at+?+with 2 0 1
         3; at+?+wrist -3 1 0 -1; at+?+yesterday 1; at+a 2 1 2 -1; at+adverts -1 0 0 -1; at+age -1;
         at+all 4 1 2 4; at+altitude -1 -1 -1 -1; at+an 2 0 0 2; at+basketball 0 2 1; at+bedtime 0 1
         3 -2; at+bingo 0 0 0 1; at+break -1 0 1 -1; at+breakfast 3 0 2 3; at+chelmsford -1 -1 -2
         -1; at+church 1; at+clinic -1 -1 -1 -1; at+corner 1; at+cricket -2 1; at+dinner 0 1 1 1;
         at+easier 0 0 0 -1; at+every -1 -1 -1; at+first 1 0 0 1; at+five 2 1 1; at+food 1 0 0 1;
         at+football 1 0 -1 1; at+four 1 0 0 1; at+gym 1 0 0 1; at+her -1 -1 -2; at+him 0 1; at+his
         1; at+home 1 3 1 -2; at+in -1 1 2 -1; at+invisible 1 0 0 1; at+it 2 -1 -2 1; at+last -1 0 0
         -1; at+least -1; at+lunch 1 1 2; at+mayo 0 0 0 1; at+me 4 0 0 5; at+men 1 0 0 1; at+mums 0
         2 1 -1; at+my -3 -1 1 -4; at+netball -1 1 0 -2; at+night -6 -5 -3 -5; at+noon 1; at+number
         1 0 0 1; at+nursery -1 0 1; at+once -1; at+one -1 0 0 -1; at+our -2 -1 -2 -2;
         at+paracetamol 1 0 0 1; at+people 1 0 0 1; at+rest 5 2 2 4; at+risk 1 0 0 1; at+rugby 1 0 0
         1; at+school 0 1 -1; at+screens -1 1 2 -1; at+teatime -1; at+ten -1 -2 -1 -1; at+that 0 1 2
         1; at+the -1 1 -2 -2; at+their 0 0 0 -1; at+them -1 0 1 -1; at+things 1 0 0 1; at+this 0 -1
         1; at+today -1 1 0 -1; at+training 1 0 0 1; at+two -1 -1 -1; at+uni -2 -1 -1 -1; at+walking
         0 0 0 -1; at+weekend -1 0 1 -1; at+what -3 -1 1 -1; at+work 4 1 -1 5; at+you 1 2 1 -1;
         at+yours 0 1 -1; ate+?+and -2; ate+?+bit -2 0 0 -1; ate+?+from 3 0 -1 2; ate+?+good 1 0 0
         1; ate+?+much -3 0 1 -2; ate+?+of 2 1 2 1; ate+?+prawn 0 0 0 1; ate+?+satay 1 0 -1 1; ate+a
         1 1 1 1; ate+it 1 1 2 1; ate+mushrooms 2 0 -1 1; ate+prawns 1 0 0 1; ate+some 2 -1 0 1;
         ate+something -2 -1 1; ate+too -3 0 1 -2; ate+two 1 1 2; ate+~chocolate -1 0 1 -1; ate+~rat
         -1 0 1 -1; athletes+?+between -1 0 1 -1; athletes+foot -3 1 3 -3; atrial+?+develops 0 0 0
         1; atrial+?+on 1 0 0 1; atrial+fibrillation 1 1 1 2; attack+?+2xxx 2 1 1 2; attack+?+4x 1 0
         0 1; attack+?+5x -1; attack+?+and -1 -1 -2; attack+?+does 1 1 2; attack+?+i 2 2 3 3;
         attack+?+in -1 -1 -2 -1; attack+?+the -2 0 1 -1; attack+?+they -1 0 0 -1; attack+and -1 0 1
         -1; attack+at 0 -1 -2 1; attack+in 2 0 -1 1; attack+last -1; attack+my 0 0 -1 1; attack+of
         -1 0 1 -1; attack+on -2 1 2; attack+one -1 0 1 -1; attack+was 0 0 0 -1; attack+when -1 0 1
         -1; attacks+?+5x -1 0 0 -1; attacks+before -1 0 0 -1; august+was -1 0 0 -1; aunt+?+breast
         -1; aunt+?+the 1 0 0 1; aunt+had -1 0 0 -1; aunt+name 1; auntie+?+flying 0 1 0 -1;
         auntie+had -1 0 0 -1; auto+injector 1 0 0 1; autumn+and 0 1; awake+?+a 1 0 0 1; awake+after
         1 0 0 1; awake+but 0 0 0 1; away+?+2x 1 0 0 2; away+?+a -2 1 0 -2; away+?+i -1; away+?+it 0
         0 0 1; away+?+ive 0 1; away+?+my 2 1 1 2; away+?+rest -1 0 0 -1; away+?+resting 2 0 0 2;
         away+?+the 1 1; away+?+usual -1; away+after 0 1 0 -1; away+and 1 1 1; away+as -1; away+has
         0 1 0 -1; away+is -1 1 2 -1; away+like 1 0 0 1; away+no 0 0 0 1; away+on 0 1 2 -1;
         away+when 1 0 0 1; away+with 1; away+within 1 0 0 2; awful+?+im 0 0 0 1; awful+?+in 0 0 0
         -1; awful+?+streaming -1 0 0 -1; awful+and 1 0 0 1; awful+eye -1 0 0 -1; awful+headache 1 0
         0 1; awful+pain 0 0 0 -1; b+1x -1 -1 -1 -1; b+?+i -1; b+?+is -1 -1 -1; b+booster -1 -1 -1
         -1; b+course 0 0 0 -1; b+jabs -1; babies+2 1 0 0 1; babies+?+a 1 0 0 1; babies+?+full 1 0 0
         1; babies+and 1 0 0 1; baby+1x 0 -1 2 -2; baby+2 2 0 0 2; baby+38 -2 1 0 -2; baby+5 3 -1 -3
         3; baby+?+1x 1 -1 0 1; baby+?+2 2 0 0 2; baby+?+3 1; baby+?+36 1; baby+?+5 1; baby+?+9 -4 0
         0 -1; baby+?+a 3 2 0 3; baby+?+and 0 0 0 1; baby+?+any 0 1 0 -3; baby+?+be -1 1 2 -1;
         baby+?+been 0 3 1 -2; baby+?+coming 1 0 0 1; baby+?+dancing -1 0 0 -1; baby+?+days 4 0 0 2;
         baby+?+every -1 0 1 -1; baby+?+evil 1 0 0 2; baby+?+five -1 0 1 -1; baby+?+floppy 1;
         baby+?+his -3 0 1 -3; baby+?+i -1; baby+?+is -1 1 2; baby+?+it -1 -1 -2 -1; baby+?+kicking
         -3; baby+?+less 2 0 0 1; baby+?+limp 0 0 0 1; baby+?+loads -1 -1 -1; baby+?+lots -1 -2 -1;
         baby+?+making 1 1 0 -1; baby+?+month 3 0 0 3; baby+?+months 0 0 3 1; baby+?+moved 2 1 0 -1;
         baby+?+moving 0 0 -2 -4; baby+?+nappy -2; baby+?+not 0 -1 0 4; baby+?+off 0 0 0 1;
         baby+?+on 1 0 0 1; baby+?+only 1 0 0 1; baby+?+possessed 1; baby+?+quiet -2 0 0 -1;
         baby+?+really 1; baby+?+she 0 1 0 -1; baby+?+since 2 3 1 -1; baby+?+so -4; baby+?+stopping
         1; baby+?+teething -1 0 1 -1; baby+?+than 1 0 0 1; baby+?+the 2 1 1 4; baby+?+two 1 1 2 1;
         baby+?+under 1 0 0 1; baby+?+week 1 0 0 1; baby+?+weeks 0 -2 -1; baby+?+wont 1 0 0 1;
         baby+?+year -1; baby+?+you 1 0 0 1; baby+a 0 0 0 1; baby+active -3 -1 -1 -1; baby+aged 1 0
         0 2; baby+and -1; baby+brother -1; baby+bumped -3 0 1 -3; baby+came -2 0 0 -1; baby+choked
         0 0 0 1; baby+feels 0 0 0 1; baby+fell -1; baby+five 1 0 0 1; baby+get -1 -1 -1 -1;
         baby+got 1 0 0 1; baby+has -1 2 4; baby+hasnt 0 1 0 -1; baby+have 1; baby+hiccups -2;
         baby+in 0 0 0 -1; baby+is -1 2 2 3; baby+keeps -1 1 2 -1; baby+kicking -1 -1 -1 -1;
         baby+kicks -4; baby+last 1; baby+may -1 1 2 -1; baby+move 3 3 1 -3; baby+moving 1 1 -2 -6;
         baby+not 2 -1 -1 -1; baby+now 0 0 0 1; baby+of 0 0 2 1; baby+on 1 0 0 1; baby+rolled 0 0 0
         1; baby+since 1 0 0 1; baby+still -1 0 0 -1; baby+that 1 0 0 1; baby+two 2 0 0 1; baby+was
         1 0 0 2; baby+went -1 0 1 -1; baby+who -1 2 4 -1; baby+with 0 1 0 -1; baby+younger 1 0 0 1;
         babys+?+a 2; babys+?+away -2 -1 1; babys+?+curves 1 0 -1 1; babys+?+days 1 0 0 1;
         babys+?+have 2 4 0 -4; babys+?+is 3 0 0 5; babys+?+now 1; babys+?+of 0 0 0 -1; babys+?+on 1
         0 0 1; babys+?+quieter 1 1; babys+?+really 0 0 0 -1; babys+?+was -2 -1 -1 -1; babys+been 1
         2 1 -2; babys+breathe 1 0 0 2; babys+choking 1 0 0 1; babys+coming 1; babys+fever -3 -1 0
         -2; babys+foot 1 0 0 1; babys+gone 1 1; babys+head 3 0 -1 4; babys+kicking -2 0 2 -1;
         babys+kicks 0 2 0 -3; babys+movements 2 3 -1 -3; babys+poo -1; babys+tummy 0 0 0 1;
         babys+vomit 2 0 0 1; back+?+1x -1 0 1 -1; back+?+5 1 -1 -2 -1; back+?+6 -1 0 0 -1; back+?+a
         0 1 1 -1; back+?+about 0 0 0 1; back+?+after -2; back+?+again -1 -1 -1; back+?+agony 1 0 0
         1; back+?+and 0 -1 0 2; back+?+as 1 0 -1; back+?+at 0 0 0 1; back+?+back 0 0 0 1;
         back+?+bad 1 0 0 1; back+?+bed 1 0 0 1; back+?+been -1; back+?+both 1 0 0 1; back+?+chest 0
         0 0 1; back+?+christmas 0 0 0 -1; back+?+does 1 0 0 1; back+?+february -1; back+?+first -1
         1 2 -1; back+?+from -2 -1 -1 -2; back+?+gardening 0 0 2; back+?+had -1 0 0 -1; back+?+has 1
         0 0 1; back+?+have 1 0 0 1; back+?+he 1 0 0 1; back+?+head 1 0 0 2; back+?+hes 1 0 0 1;
         back+?+his -2 1 0 -3; back+?+hurts 0 1; back+?+i 1 0 -1; back+?+im -1 0 0 -1; back+?+in 0 1
         -1 -1; back+?+is 1 0 0 2; back+?+isnt 1 0 0 1; back+?+it 1 0 0 1; back+?+its 1 1 0 -1;
         back+?+january -1 0 1 -1; back+?+life -1 0 0 -1; back+?+lifting -1 0 1 -1; back+?+like 1 0
         0 1; back+?+me 0 0 0 1; back+?+my -3 -1 0 1; back+?+no 0 0 0 1; back+?+none -1 -1 -1 -2;
         back+?+normal 0 -1 0 1; back+?+now 2 0 0 1; back+?+of -1 -1 -1 -1; back+?+on -2 1 1 1;
         back+?+only 1 0 0 1; back+?+or 1 0 0 1; back+?+out -1 0 0 -1; back+?+painful -1 -1 -1 -1;
         back+?+shes -1; back+?+since 0 -1 -1 -1; back+?+tenerife 0 0 0 -1; back+?+that -1;
         back+?+the -1 0 1 -3; back+?+then 1 0 0 1; back+?+three 1 -1 0 2; back+?+tight -2 0 1 -2;
         back+?+to 0 3 3 -1; back+?+up 0 1; back+?+week -1 0 0 -1; back+?+weeks 0 0 0 1; back+?+with
         1 1 0 -2; back+?+wont 0 0 0 1; back+?+work -1; back+?+worse 1; back+?+yesterday 0 2 1;
         back+?+you -1; back+about 0 0 1 2; back+ache -2 -2 -3 -2; back+aches 0 0 0 -1; back+after 0
         -2 -1; back+and 3 -1 -3 1; back+at -2 -2 0 -1; back+been 0 -2 -2 2; back+between 1 0 0 1;
         back+blows 2 1 1 3; back+by -2; back+clear -1; back+end 1; back+fine 0 1; back+for 2 2 1 2;
         back+from 2 2 1 -1; back+gone 0 -1 0 1; back+got -1 0 1 -1; back+has -1 1 1; back+he 1 0 0
         1; back+i -1 -1 -1 -1; back+if 1; back+in 0 -3 -2 -1; back+is -3 -2 -3 -3; back+isnt 1 0 0
         1; back+it -1 0 0 -1; back+its 1 0 0 1; back+just 1 0 0 1; back+legs -2 0 1 -2; back+little
         1 0 0 1; back+now 1 0 0 1; back+of 2 -1 -2 1; back+off 2 0 0 1; back+on -2 0 1 -3; back+or
         0 1; back+out -1 0 1 -1; back+pain -1 -3 -1 3; back+painful 0 0 0 1; back+passage 2 1 1 2;
         back+seat 1 0 0 1; back+stiff -1 0 1 -1; back+swollen -3 3 1 -2; back+that -1 -1 -1 -1;
         back+the -1 -1 -1 -1; back+then 0 0 0 -1; back+theres -1 -1 -1 -1; back+thermometer 1 0 0
         1; back+to -5 -4 3 -3; back+today -1 1; back+tonight 3 1 1 3; back+up 4 1 0 3; back+went 1
         0 0 1; back+when -1 0 0 -1; back+with 2; backside+and 0 0 0 1; backwards+?+a 3 0 0 2;
         baclofen+?+ran 1; baclofen+?+refill 2 0 0 1; baclofen+pump 1 0 0 1; baclofen+pumps 1 0 0 1;
         bad+?+a -1 0 0 -1; bad+?+all 0 0 0 -1; bad+?+bottom 0 1 0 -3; bad+?+cant 1 0 0 1; bad+?+for
         2 1 1 2; bad+?+i 0 0 0 2; bad+?+in 0 0 0 1; bad+?+it 2 0 -1 2; bad+?+my -1; bad+?+not -1 -1
         -1 -1; bad+?+on 1 -1 0 1; bad+?+threw 0 0 0 1; bad+?+was 0 0 0 1; bad+?+week 0 0 0 1;
         bad+?+with -1 0 -2 -1; bad+after 0 0 0 1; bad+again 1; bad+and 1 0 0 1; bad+back 2 1 1 3;
         bad+dreams -1 0 1 -1; bad+for -1 1 3 -1; bad+headache 2 0 0 1; bad+i 2 -1 0 3; bad+is 1 0 0
         1; bad+luck -2 -1 -1 -1; bad+my -2 -1 -1 -2; bad+pain 1 1 0 -1; bad+smell 0 0 0 1; bad+the
         2 1 1 3; badly+and 1 0 0 1; bag+?+jelly 1 0 0 1; bag+?+worms -3 -1 -1 -2; bag+is 1 0 0 1;
         bag+of -1 -1 -2; bag+since 0 0 0 1; bag+with 1 0 0 1; bags+?+empty 1 0 0 1; bags+been 1 0 0
         1; bags+of -1 1 2; baking+tray -1 1 0 -1; balance+?+coordination 1 0 0 1; balance+is 1;
         balance+or 1 0 0 1; ball+?+swollen 1; ball+?+the -1 0 1; ball+and 0 0 0 1; ball+on -1 0 0
         -1; ball+with 1 0 0 1; balloon+?+the 0 1 0 -1; balls+and -1 0 1 -1; balls+hurts 1 0 0 1;
         banana+and -1; band+?+blisters -1 1 0 -1; band+?+i 2 0 0 2; band+?+my 1 0 0 1; band+?+pain
         0 0 0 1; band+?+the -2 -1 -1 -2; band+of -2 2 0 -2; bang+?+fingertips 1 0 0 1; bang+?+the 1
         0 0 1; bang+on 0 0 0 1; banged+?+forehead 1 0 0 1; banged+?+head 2 1 1 2; banged+my 4 1 0
         4; banging+?+and 2 0 0 1; banging+head -2 0 1 -2; banging+heads 3 0 -1 3; bank+?+and 1 3 1
         -2; bank+card 1 3 1 -3; bank+holiday 1 0 0 1; bar+of -1 0 0 -1; barb+?+all 0 1; barb+and 0
         1; barbecue+?+the 2 0 0 2; barbecue+he 0 -1 -2 -1; barbecue+in 1 0 0 1; barbs+in -1 1 0 -1;
         barely+?+my 1 0 0 2; barely+open 1 0 0 1; barely+opens 1 0 0 1; barely+peed 0 1 0 -1;
         barely+stand 1 0 0 1; barked+?+a -1 1 0 -1; barked+like -1 1 0 -1; barking+and -1 0 1 -1;
         barking+cough -1 2 1 -1; barrier+?+the 3 0 -1 3; bat+?+my -1; bat+?+the 0 1; bat+in 0 1 0
         -1; bat+to 1; bat+without -1; bath+?+ice -2 0 1 -2; bath+?+it -1 0 0 -1; bath+?+put 0 0 0
         -1; bath+and 0 0 0 -1; bath+or -2 0 1 -2; bathe+a -1 0 1 -1; bathroom+?+it -1 0 0 -1;
         bathroom+and 1 0 0 1; bathroom+floor 1 0 0 1; bathroom+on -1; bathroom+tiles 1 0 0 1;
         batteries+?+the 1 0 0 1; batteries+from 1 0 0 1; batteries+out 1; battery+?+brigade -1 0 1
         -1; battery+?+can 0 1 0 -1; battery+?+it 2 1 1 1; battery+?+of 2 0 0 1; battery+?+the 1 0
         -1 1; battery+acid 2 0 -1 2; battery+fire -1 0 1 -1; battery+from 3 0 -1 3; battery+i 1 1
         -1; battery+or -2 0 1 -1; battery+out 2 0 0 2; bbq+?+the 1 0 0 1; be+2x -1 -1 -1; be+?+a -1
         -1 0 -3; be+?+about -1 -1 -1 -1; be+?+after -1 1 2 -1; be+?+and 4 0 0 5; be+?+any 2;
         be+?+anymore 2; be+?+at -1 -1 -1 -1; be+?+back -1 1 0 -3; be+?+bacon 1 0 0 1; be+?+but 3 0
         -1 2; be+?+by -1 1 2; be+?+can 0 0 0 1; be+?+chest -1 0 0 -1; be+?+clean 0 0 0 1;
         be+?+death -1 1 2 -1; be+?+down -1 -1 -1 -1; be+?+every -1; be+?+for 2 0 -1 1; be+?+from -1
         -1 -2 -1; be+?+good -1; be+?+if 2 1 -3 -4; be+?+im -1 -1 -1 -1; be+?+in 1 0 0 1; be+?+iron
         0 0 0 -1; be+?+it 3 1 1 2; be+?+ive 0 0 0 1; be+?+mum 0 0 0 -1; be+?+my 0 1 1 1; be+?+not
         -1 1 0 -2; be+?+nothing 0 -1 -1 -1; be+?+of 1; be+?+off 4 3 -1 1; be+?+on -1 0 1 -1;
         be+?+or 2 2 1; be+?+our -1; be+?+out 1 1 2 1; be+?+pain 2; be+?+right 0 -1 0 1; be+?+shes 1
         -1 0 2; be+?+stroke 1; be+?+the 0 0 -1 1; be+?+them 1; be+?+this 1 0 0 1; be+?+to -1 -1 -2
         -1; be+?+today -1 1 0 -1; be+?+tomorrow 0 0 0 -1; be+?+up 1 0 0 1; be+?+use 1 0 0 1;
         be+?+with 0 0 3; be+?+without -2; be+?+woman 0 1 0 -1; be+a -3 -1 2 -3; be+about 1 1 1 1;
         be+alive 2; be+all 0 0 0 1; be+around 3 1 1 3; be+bad -1 -1 -1 -1; be+better 4 3 -1 1;
         be+bothered 0 0 0 -1; be+by -1 -1 -1 -1; be+checked -1 1 -1 -1; be+cut 4 2 0 2; be+dead 1 0
         0 1; be+doing 1 0 0 1; be+eased -1 0 1 -1; be+easier 1 1 0 -2; be+enough 3 1 1 3; be+going
         1; be+grateful -1; be+here 2 1 0 -1; be+im 0 0 0 -1; be+in -1 0 0 -1; be+made 0 1 0 -1;
         be+my -1 0 0 -1; be+needing 4 1 1 4; be+nice 1 1 -1 -1; be+on -1 -1 -2; be+out 0 0 0 1;
         be+over 1 0 0 1; be+pregnant 1 0 0 1; be+pushed 0 1 0 -2; be+put -2 -1 -1 -1; be+ready -2 0
         3; be+referred -1 0 0 -1; be+removed -1 -1 -1 -1; be+scanned -1 0 0 -1; be+screened -1 0 0
         -1; be+seen 0 3; be+sick 1 0 0 1; be+slurred 1 0 0 1; be+stopped -2 -1 -1; be+swapped -1 0
         0 -1; be+taken -1 -1 -1 -1; be+tested -2 -3 -3 -1; be+that 1 1 0 -1; be+the 2 1 3 3; be+to
         -1 1 2 -1; be+tonight 0 0 0 1; be+treated -1 0 1 -1; be+woken 0 0 0 1; be+worried 3 1 1 2;
         bead+of 0 0 0 1; beans+?+my -1 0 1 -1; beans+on -1 0 1 -1; bear+?+bed 0 0 0 -1;
         bear+?+light 1 0 0 1; bear+?+sheet 0 1; bear+able -1; bear+the 0 1; beat+?+and -1 -1 -1 -1;
         beat+?+at -1 0 1; beat+?+i -1 -1 -1; beat+me 0 2 2 -2; beat+now -1 -1 -1 -1; beat+when -1 0
         0 -1; beating+his 1; beating+the -1 0 1 -1; beats+?+at -1; because+?+hurts 0 0 0 1;
         because+?+is 1 0 0 1; because+?+just 2 1 1 3; because+?+my 0 0 1 -1; because+?+sister -1 1
         0 -1; because+?+the -3 1 0 -2; because+?+told 1 0 0 1; because+?+was 0 1 0 -1;
         because+?+will 1 0 0 1; because+i 5 -1 -2 5; because+its 1 0 0 1; because+my 0 2 -1;
         because+nothing 0 0 0 1; because+of -5 0 0 -4; because+swallowing 1 0 0 1; because+the 0 1
         -1; because+theres 1 0 0 1; because+they 1 0 0 1; become+?+after 1 0 0 1; become+?+and 1 0
         0 2; become+big 1 0 0 1; become+hard 0 -1 0 1; become+white 1 0 0 1; becomes+extremely 1 0
         -1 2; bed+1x -1; bed+?+for 1; bed+?+i 2 0 0 1; bed+?+ill 0 0 0 -1; bed+?+morning 0 2 1;
         bed+?+my 0 0 0 1; bed+?+night 0 2 2 -1; bed+?+on 0 0 0 -1; bed+?+seconds -1; bed+again -1;
         bed+at -1 0 1 -1; bed+every 1 1 0 -1; bed+frame 1 0 0 2; bed+hoping 1 1 0 -1; bed+its -1 -1
         -1 -1; bed+or -1 -1 -1 -1; bed+rattles 0 0 0 1; bed+reaching 1; bed+sheet 0 2 0 -1;
         bed+this 0 2 1; bed+to 1 0 0 2; bed+w 1; bed+with 0 -1 0 1; bedroom+?+been -1 0 0 -1;
         bedroom+department -1 -1 -1 -1; bedtime+?+a 1; bedtime+and -1 0 0 -1; bedtime+but 1 0 0 -1;
         bee+on -1 0 1 -1; bee+sting 2 0 -1 2; been+1x 0 0 0 -1; been+1xx 1 0 0 -1; been+3 -1;
         been+4 -1 2 0 -1; been+8 -1; been+?+1x -1; been+?+2x 1 0 0 1; been+?+3 -1 1 0 -1; been+?+40
         -1 0 0 -1; been+?+5 1 0 0 1; been+?+6 0 1 0 -1; been+?+a -3 -2 -2 -2; been+?+about 0 -1 -1
         1; been+?+all -1 1 2; been+?+and 5 -1 -3 2; been+?+anything -1 0 1 -1; been+?+around -1 0 1
         -1; been+?+at 1 1 1 2; been+?+bed 1; been+?+bit -2 -2 -3 -3; been+?+black 2 1 1 2;
         been+?+blood 1 1 1 1; been+?+both 1 0 0 1; been+?+but -1; been+?+by 2 0 0 7; been+?+days -1
         0 1; been+?+diazepam 1 0 0 1; been+?+every -2 0 0 -2; been+?+for 0 -3 -3 -1;
         been+?+fortnight -1; been+?+from -1 0 0 -1; been+?+good 0 0 0 1; been+?+her 1 0 0 2;
         been+?+here 0 0 0 1; been+?+hes -1 -1 -1 -1; been+?+him -1 0 1; been+?+his 0 1 0 -1;
         been+?+hot -1 -1 0 3; been+?+hour 1; been+?+hours 0 1 0 -1; been+?+i -1 0 0 -1; been+?+in 3
         -1 -1 5; been+?+it 1 1 4 1; been+?+its -1; been+?+ive -1 0 0 -1; been+?+kind 1 0 0 1;
         been+?+like -1 0 1 -1; been+?+loads -1 0 1; been+?+me 1 1 -1; been+?+minutes 3 1 1 2;
         been+?+months -1 1 0 -1; been+?+more 0 0 0 -1; been+?+my 5 3 0 3; been+?+myself 2 3 1 -1;
         been+?+naproxen 1 0 0 1; been+?+never -2 -1 -1 -1; been+?+no -1; been+?+of -1; been+?+off 1
         0 0 1; been+?+on 0 -3 0 1; been+?+once -1 1 0 -1; been+?+one 1 0 0 1; been+?+out -2 1 3 -1;
         been+?+painful 1 0 0 1; been+?+plaster 1 1 0 -1; been+?+prednisolone 1 0 0 1; been+?+quiet
         0 1 0 -3; been+?+quieter 0 1 0 -1; been+?+ramipril 1 0 0 1; been+?+sertraline -1 -1 -1 -1;
         been+?+since -3 -2 -1 1; been+?+six 1 0 0 1; been+?+so 1; been+?+than 1 2 1; been+?+that -3
         0 0 -4; been+?+the -2 1 3 -1; been+?+this -1 -2 -1 1; been+?+three 1 0 0 1; been+?+tired 0
         0 0 -1; been+?+to 1 -1 0 3; been+?+today 0 0 0 -1; been+?+twice 0 0 2; been+?+two 2 -1 0 2;
         been+?+up -2 1 -1; been+?+water 0 0 0 -1; been+?+watery 1 0 0 1; been+?+way -3 -2 -3 -3;
         been+?+weeks -3 -1 -1 -2; been+?+which 0 0 1 -1; been+?+with -2 -1 -1 -3; been+?+work 0 1;
         been+?+year -1 -1 -1 -2; been+?+years 0 0 0 -1; been+?+you 0 0 0 1; been+a -4 -3 -2 -3;
         been+able 2 -1 0 4; been+about 0 0 0 -1; been+aching -1; been+agony 0 0 0 1; been+an 2 0 0
         2; been+at 1 -1 -1; been+bad 0 0 0 1; been+bitten 2 0 0 2; been+black 1 0 0 1;
         been+bleeding 1 0 0 1; been+breathe -1 0 1 -1; been+breathless -1 -1 -1 -1; been+building
         -1 0 0 -1; been+burning 1 0 0 1; been+clear 1 0 0 1; been+clicking -1 0 0 -1; been+coming
         -1 0 0 -1; been+constipated -2 -1 -2; been+coughing -4 1 0 -3; been+crying -2 1 0 -1;
         been+cutting 3 3 0 1; been+dead 0 1 0 -1; been+diagnosed -1 -1 -1 -1; been+dizzy 1 0 0 1;
         been+doing -3 0 1 -2; been+dribbling 1 0 0 1; been+drinking 3 0 1 4; been+drowning -1 -1 -2
         -1; been+dry 1 -1 0 1; been+eating 0 1 0 -1; been+empty 1 0 0 1; been+ever 0 0 0 -1;
         been+feeling -1 -2 -2 -1; been+fine -1 -2 -1; been+fitting 1; been+getting -1 -1 -2 -2;
         been+given 1 0 0 1; been+giving 1 0 0 2; been+going 0 -2 -1; been+gone -3 -3 -2 -2;
         been+grand -1 0 1; been+happening -1 0 1 -1; been+having 0 1 -1; been+hit -3 -1 -1;
         been+hurts 1 0 0 1; been+in 1 2 1 -1; been+jerking 0 0 0 1; been+jet 1 0 0 1; been+like -1
         -1 -1 -1; been+living 1 0 0 1; been+looking 2 0 0 1; been+lovely 1 0 0 1; been+low -1 0 0
         -1; been+months -4 -2 -2 -5; been+numb 0 0 0 -1; been+off -3 -1 -1 -3; been+on 2 1 1 2;
         been+oozing 1 0 0 1; been+painful 1 -1 0 2; been+peeing 0 0 0 -1; been+playing 1 0 0 1;
         been+pouring 1; been+prescribed 0 0 0 -1; been+put -1 -1 -1; been+quieter 1 1; been+raped 1
         0 0 1; been+reading -1 0 0 -1; been+really 0 -1 -1 -1; been+roasting 1 0 0 1; been+rolling
         1 1; been+rough 0 0 0 -1; been+run -1; been+sat 1 0 0 1; been+saving 3 0 1 3;
         been+scratched 0 1 0 -1; been+scratching -1 1 0 -1; been+seizing 1; been+shot 6; been+sick
         5 5 3 2; been+since -1 -1 -1 -2; been+skipping 1 0 0 1; been+sleeping -1; been+so 1 0 0 1;
         been+some 0 0 0 1; been+spitting 1 0 0 1; been+stabbed 3 1 0 3; been+stiff -1 -1 -2 -2;
         been+stood 1 0 0 1; been+swallowed 2 1 1 3; been+swapped 1 1 1 3; been+taking 3 0 -1 3;
         been+ten 1 0 0 1; been+that -3 -2 -3 -3; been+the 0 0 0 1; been+there -1 0 1 -2;
         been+thinking 0 0 0 1; been+three -1 -1 -1 -1; been+throbbing -2 1 0 -1; been+through -2 -1
         -1 -2; been+throwing -3 0 0 1; been+thumping 0 0 0 1; been+tight 1; been+to 1 0 1 1;
         been+told -2 -2 -3 -1; been+too 1 0 0 1; been+twitching -2 1 3 -1; been+two 0 1; been+under
         -1 0 0 -1; been+up 1 2 1; been+using 0 0 1 -1; been+vomiting 0 3 2; been+washed 0 0 0 -1;
         been+watching 1 0 0 1; been+weak -2 -1 -1 -2; been+with -1 0 0 -1; been+years -1;
         been+yellow 1 0 0 1; been+~sick -1 0 1 -1; beeper+?+the 1 0 0 1; beeper+by 1; beeping+?+my
         1 0 -1 1; beeping+and 2 0 -1 1; beetroot+and -2 0 1 -2; before+37 5 0 0 6; before+5x -1 -1
         -1 -1; before+?+and -1 0 1; before+?+can -1 0 1 -1; before+?+days 1 0 0 1; before+?+do -1 0
         1 -1; before+?+eye 0 0 0 1; before+?+get 1 0 0 1; before+?+gets 2 1 1 2; before+?+goes 0 0
         0 -1; before+?+heart -1 0 0 -1; before+?+i 1 -1 -2 -2; before+?+im -1 -1 -1 -1; before+?+it
         -2; before+?+its -1 0 0 -1; before+?+next 0 2 1; before+?+period -1; before+?+person 0 0 0
         1; before+?+she 1 0 0 2; before+?+start -3 -2 -3 -2; before+?+this -1 0 0 -1; before+?+two
         -2 0 1 -2; before+?+was 0 2 1; before+?+weekend 0 1 1 2; before+?+weeks 5 0 0 6; before+a
         -2 1 2 -1; before+and 0 1; before+bed -1 -1 -1 -1; before+breakfast -1 -1 -1 -1;
         before+hand -2 0 1 -2; before+he 2 0 0 2; before+i -3 -1 1 -2; before+id 1 0 0 1; before+it
         -1 1 -1 -1; before+lunch 2 1 1 2; before+my -2 0 1 -1; before+now 1 0 -1 2; before+the 0 0
         -1 1; before+then 0 0 0 1; before+they 1 0 0 1; before+this 1 0 0 1; before+tonight 0 1 0
         -1; before+we -2 -1 -1 -1; before+yesterday 1 1 1 1; before+you -1 -2 -3; began+?+a 1 0 0
         1; began+?+my 0 1 0 -2; began+?+the 1; began+round 1 1 0 -1; begged+?+not 1 1 0 -1;
         begged+me 1 1 0 -1; begging+?+to 1 0 0 1; begging+us 1; begin+the 1 0 0 1; begin+with -1 -1
         -1 -1; begun+to -1; behind+?+back 0 1 0 -1; behind+?+breastbone 0 1 2 1; behind+?+ears -1 0
         1; behind+?+knee 0 1 -1 -1; behind+?+sofa 1 0 0 1; behind+her -1 0 1 -1; behind+his 0 -1 -2
         -1; behind+it 1 0 0 1; behind+my 1 -1 -2; behind+the 1; being+?+about -1; being+?+and 1 1 0
         -2; being+?+at 1 1 0 -2; being+?+breathe 0 0 0 -1; being+?+but 0 0 0 -1; being+?+by 1 1 -1
         -1; being+?+from 1 0 0 1; being+?+in 0 0 0 1; being+?+or 0 0 0 -1; being+?+out 0 0 0 1;
         being+?+over 1 0 0 1; being+?+to 0 0 0 1; being+?+with 1; being+a 1 0 0 1; being+dramatic 1
         0 0 2; being+here 2 2 0 1; being+hit 2 3 1 -3; being+hurts 0 1 0 -3; being+in 0 0 0 1;
         being+kind 0 0 0 1; being+pulled 1 0 0 1; being+sick 1 3 0 -3; being+silly -1 0 0 -1;
         being+stung 0 0 0 1; being+unable 0 0 0 1; believes+?+baby 1; believes+he 2 4 0 -3;
         believes+her 1 0 0 2; believing+?+that 0 1 0 -1; believing+things 0 1 0 -1; bell+?+at 0 0 0
         1; bell+rang 1 0 0 1; bells+palsy -1 0 0 -1; belly+?+a 3 0 -1 3; belly+?+and 1 1 0 -1;
         belly+?+as 1 0 0 1; belly+?+but -1 1 0 -1; belly+?+fever 0 -1 0 2; belly+?+hard 0 0 0 2;
         belly+?+in 0 0 0 1; belly+?+like 1 0 0 1; belly+?+now 0 0 0 2; belly+?+on 0 0 0 1;
         belly+?+since 0 1 0 -1; belly+?+so 1 -1 0 1; belly+?+swollen 0 -1 0 1; belly+?+the 1 0 0 1;
         belly+?+they 1; belly+?+to 1 0 0 1; belly+?+when 0 0 0 -1; belly+?+yesterday 1; belly+ache
         1 0 0 2; belly+and 0 -2 -2; belly+button 0 1 0 -2; belly+gone 0 0 0 1; belly+hurts 0 0 0 1;
         belly+i 0 0 0 1; belly+is 0 -1 0 1; belly+its 0 0 0 1; belly+like 2 0 -1 2; belly+pain 1 1
         0 -2; belly+rock 0 0 0 1; belly+soft -1 1 2 -1; belly+swollen 1; belly+that 0 0 0 1;
         belly+tight 1 0 0 1; belly+with 0 -1 0 2; belong+?+someone 1 0 0 2; belong+to 1 0 0 2;
         below+36 1 0 0 1; below+9x 2 1 1 2; below+?+knee 2 2 1; below+?+the -1 0 0 -1; below+like 1
         0 0 1; below+my 1 0 0 1; below+the 2 2 1 1; belt+?+blisters -2 1 0 -2; belt+?+my -1 0 1 -1;
         belt+?+the 4 1 0 4; belt+no -1 0 1; belt+of -2 1 0 -2; belt+off 4 1 0 4; belt+round -1 0 1;
         bend+?+end -1 0 0 -1; bend+?+feel -1; bend+?+neck 1 0 0 1; bend+?+straight -1 1 0 -1;
         bend+and -1 -1 -1 -1; bend+everything -1 0 0 -1; bend+his 1 0 0 1; bend+it -1 1 -1 -2;
         bend+the -1 0 0 -1; bending+?+tie -1; bending+to -1; bends+no -1 0 0 -1; bends+ok 0 1 -1;
         benign+its -1; bent+?+a 1 0 0 1; bent+?+the 1 0 0 1; bent+?+wrong 1 0 0 1; bent+back -3 1 0
         -3; bent+double 1 0 0 1; bent+in 1 0 0 1; bent+like 1 0 0 1; bent+the 1 0 0 1; bent+to 1 0
         0 1; berries+or 1 0 0 1; beside+him 1 0 0 1; beside+me 1 0 0 1; beside+the 1 0 0 1;
         best+4xx -1 -1 -2 -1; best+?+i 0 0 1 -1; best+?+to -2 1 3 -2; best+is 0 1 -1; best+way -2 0
         1 -1; beta+blockers 1 0 0 1; better+?+a -2 -1 0 -2; better+?+i 1 1 1 1; better+?+if 2 0 -1
         1; better+?+the -1 0 1 -1; better+?+we 2 0 -1 2; better+?+without 3 3 0 -1;
         better+?+yesterday 0 -1 1; better+after 0 -1 0 2; better+for 0 0 1 -1; better+now -1 -1 -1
         -1; better+off 4 3 -1 1; better+on 0 1 2 -1; better+than -3 -1 2 -2; better+to -1 -1 -1 -1;
         better+today -2 -1 2 -2; better+when 2 1 1 3; between+?+and -3 -2 -2 -3; between+?+his 1 0
         0 1; between+?+legs 0 0 0 1; between+?+rib 1 0 0 1; between+?+shoulder 4 1 0 4;
         between+?+shoulders 1 0 0 1; between+?+teeth -1 -1 2 -1; between+?+the 1 0 0 2;
         between+?+toes -2 0 1 -3; between+a -2 1 3 -2; between+his 1 -1 -2 1; between+ibuprofen -1
         0 0 -1; between+my 3 1 4 2; between+the 1 2 4; between+them 2 0 0 2; between+two -2 0 1 -2;
         between+us 1 0 0 1; between+words 1; beyond+anything 1 0 0 1; big+?+a 1 -1 0 1; big+?+and 1
         0 0 1; big+?+do 1 1 -1; big+?+in 0 0 0 1; big+?+is -1 0 0 -1; big+?+joint -2 1 0 -1;
         big+?+lump 0 0 0 1; big+?+of 1 0 0 1; big+?+on 1 0 0 1; big+?+pad 0 0 0 1; big+?+plums 1 0
         0 1; big+?+red 1 0 0 1; big+and 2 0 0 2; big+as 2 1 1 2; big+clots 1 0 0 1; big+egg 1 1 -1
         1; big+for 1; big+moment 1 0 0 1; big+pain 1 0 0 1; big+squashy 1; big+toe -2 3 1 -3;
         big+toenail 0 0 0 -1; big+with -1 0 0 -1; bigger+?+than 1; bigger+?+the 1 0 0 1;
         bigger+?+yesterday -1; bigger+and -1 1 0 -1; bigger+over -1 -1 -1 -1; bigger+round 0 0 0
         -1; bigger+than 1 1 1 3; bike+?+his 1; bike+hit 1; bilateral+?+weakness 0 0 0 1;
         bilateral+leg 0 0 0 1; bile+?+a 1 0 0 1; bile+in 1 0 0 1; bill+for -1 -1 -1 -1;
         bingo+?+night 1 0 0 1; bingo+last 1 0 0 1; binned+my 2 1 1 2; bins+?+out 0 0 0 1; biro+line
         1 0 0 1; birth+2 1; birth+5 -2 1 0 -1; birth+?+a 1 0 0 1; birth+?+days -1 1 0 -1;
         birth+filling 1 0 0 1; birth+five 1; birth+on 1; biscuit+?+and 1 0 0 1; bit+?+38 1 0 0 1;
         bit+?+a 0 3 6 -1; bit+?+after 1 -1 0 2; bit+?+an 1 0 0 1; bit+?+and -3 2 2 -2; bit+?+apple
         2 0 0 1; bit+?+at 1 0 -1 1; bit+?+bleeding 0 1; bit+?+blood -2; bit+?+brown 2; bit+?+but 1
         0 1 1; bit+?+cramp -1 0 1; bit+?+diarrhoea -1 -1 1 -1; bit+?+finger 0 1; bit+?+foot 5 0 0
         1; bit+?+for -2 -2 -3 -2; bit+?+going -1 0 0 -1; bit+?+hand -3 2 0 -3; bit+?+head 0 -2 -2
         1; bit+?+headed 1 -1 -2 1; bit+?+heartburn 0 0 0 -1; bit+?+hes -2 0 1 -1; bit+?+his 0 0 0
         -1; bit+?+i -3 1 1 -5; bit+?+im -1; bit+?+in 0 -3 -3 1; bit+?+indigestion -1 0 0 -2;
         bit+?+it 0 0 -1 1; bit+?+ive 1 0 0 1; bit+?+lately -1 -1 -1; bit+?+my -1 1 2; bit+?+no -1 0
         3; bit+?+nothing 1 1; bit+?+now -2 1 2 -2; bit+?+of 0 -1 -1 -1; bit+?+ok -1 1; bit+?+on -1
         -1 -2; bit+?+out -1 0 1; bit+?+pink 1; bit+?+play -1; bit+?+rather 1 0 0 1; bit+?+round -1
         0 0 -1; bit+?+shed 1 0 0 1; bit+?+since 0 0 0 -1; bit+?+son 1 0 0 1; bit+?+spotting 1 0 0
         1; bit+?+steak 0 0 0 1; bit+?+still -1 0 1; bit+?+stopped -1 1 0 -1; bit+?+than -2 -1 -2
         -1; bit+?+this 1 0 0 1; bit+?+to 1 0 0 1; bit+?+today 0 -2 -1 1; bit+?+tongue 0 0 0 1;
         bit+?+when 0 0 0 -1; bit+?+with -1 1 -1; bit+a 1 0 -1 1; bit+aching -2 0 1 -1; bit+and -1 0
         0 -1; bit+awkward 0 0 0 1; bit+better 2 0 1 3; bit+bigger -1 -1 -2 -1; bit+bleeding -1 1 0
         -1; bit+breathless 2 0 -1 2; bit+but 0 1; bit+clammy 1 0 0 1; bit+constipated -1 1 2 -1;
         bit+crampy 0 2 -1 -1; bit+delicate 1 0 0 1; bit+disappointed 2 1; bit+dizzy 2 0 -1 2;
         bit+embarrassing 2 0 0 2; bit+fat 2 0 0 1; bit+feverish 0 0 0 1; bit+flat 0 -1 -2 -1;
         bit+floppy -1 0 1; bit+fluey -1 1 0 -1; bit+gritty -1 1 0 -1; bit+grizzly 0 0 0 1;
         bit+headachey 1; bit+in -1 1 2 -1; bit+just 2 0 -1 2; bit+less 1 0 0 1; bit+light 1 -1 -2
         1; bit+low -1 -2 -2; bit+me -2 0 0 -1; bit+more -1 1 0 -1; bit+my 2 2 -2; bit+nauseous -1 0
         0 1; bit+not 0 1; bit+numb 1 0 0 2; bit+odd 1 0 0 1; bit+of -6 -3 2 -4; bit+off 2 1 1 2;
         bit+on 0 -2 -2 2; bit+out -1 -1 -1 -2; bit+painful -2 -3 1 -1; bit+pale -1 0 0 -1; bit+pink
         2 2 1 -1; bit+purple -2 -1 2 -2; bit+red -5 1 1 -4; bit+rough 1 0 0 1; bit+scratchy -1 0 1
         -1; bit+shes 1 0 0 1; bit+shivery 1 0 0 1; bit+short 0 0 0 1; bit+shot 2 0 0 1; bit+snuffly
         -1 0 1 -2; bit+stiff -2 -1 -1 -2; bit+sweaty 1 0 0 1; bit+swollen -4 0 1 -3; bit+the -1 0 0
         -1; bit+through 2; bit+tight -1 0 0 -1; bit+tired -1 0 0 -1; bit+up 0 1; bit+weepy 0 1;
         bit+when -1 1 3; bite+?+a 1 1 -1 1; bite+?+the -1 1 0 -1; bite+on -2 0 1 -1; bite+to 0 1 -1
         -1; bites+?+my -1 0 0 -1; bites+?+over -2 0 1 -2; bites+all -2 0 1 -2; bites+on -1 0 0 -1;
         bits+?+like 1 0 0 1; bits+feel 1 0 0 1; bits+in 1; bits+like 0 0 0 1; bits+of 1 0 0 1;
         bitten+?+a 2 1 0 3; bitten+?+an 2 1 2; bitten+?+gauze 1; bitten+?+my -1 1; bitten+?+the 0 3
         0 -2; bitten+by 2 4 1 2; bitten+my -1; bitten+on 1 2 -1 -1; bitten+tongue 1 0 0 1;
         black+?+and 2 0 0 1; black+?+dark 1 0 0 1; black+?+floating 0 0 0 -1; black+?+for 4;
         black+?+i 0 -1 0 1; black+?+in 0 1 0 -3; black+?+it 0 0 -1 1; black+?+on 1 0 0 1;
         black+?+or 0 0 0 1; black+?+shiny 1 0 0 1; black+?+smell 1 0 0 1; black+?+sticky 4 1 1 3;
         black+?+stools 0 1 1 1; black+?+tarry 0 0 0 1; black+?+the 1; black+?+throbbing -1 0 0 -1;
         black+and 3 2 -1 4; black+berries -1 0 1 -1; black+bits 1 0 0 1; black+curtain 0 0 0 1;
         black+dots 0 1 0 -2; black+eye -1 -2 -3 -1; black+hes 0 0 0 1; black+mark 1 0 0 1; black+or
         2 0 0 1; black+patch 1; black+poo 3; black+specks 1 1 0 -2; black+sticky 4 0 -1 3;
         black+stools -1 -1 -2; black+stuff 1; black+tarry 1 1 1 2; black+toenail -1 1 2; black+when
         0 0 0 1; blacked+?+running 2 0 -1 2; blacked+?+while 2 0 0 1; blacked+out 5 0 0 4;
         blacking+out 3 0 -1 3; blackouts+?+fits -1 0 0 -1; blackouts+and -2 -1 -1 -2;
         bladder+?+bowels -1; bladder+?+full 1 0 0 2; bladder+?+in 0 0 0 -1; bladder+?+to 0 0 0 1;
         bladder+?+with 1 0 0 1; bladder+feels 1 0 0 2; bladder+full 1 0 0 1; bladder+is 1;
         blades+?+i 1; blades+since 0 1; blades+when 1; blamed+?+kebab 1 0 0 1; blamed+?+new 0 0 0
         1; blamed+the 3 1 0 4; blanket+?+i 0 0 0 1; blanket+?+the 1 0 0 1; bleach+?+in 0 0 0 1;
         bleach+?+my 2 0 0 2; bleach+in 3 0 0 2; bleach+splashed 0 0 0 1; bled+?+a -2 0 1 -1;
         bled+?+and 0 1; bled+?+drop -1 0 0 -1; bled+?+little 0 1 -1; bled+?+washed 0 1 0 -1; bled+a
         -2 1 -1 -2; bled+for -2 0 1 -1; bled+it 0 1 0 -1; bled+out -2 0 1 -2; bleeding+?+2x 0 -1 0
         2; bleeding+?+a -1 1 2; bleeding+?+after 1 1 2; bleeding+?+all -1 -1 -1 -1; bleeding+?+and
         -1 -1 -1 -2; bleeding+?+clots 1 0 0 1; bleeding+?+dry -1 -1 -1 -1; bleeding+?+everything 2
         0 0 2; bleeding+?+giving 1; bleeding+?+i -1; bleeding+?+in 1 -1 0 1; bleeding+?+lot 0 0 0
         1; bleeding+?+my 2 0 0 2; bleeding+?+off -2 1 0 -1; bleeding+?+on -1 -1 -2 -1;
         bleeding+?+red 1 -1 0 2; bleeding+?+soaks 2 0 0 1; bleeding+?+spotting 0 1 0 -2;
         bleeding+?+stop 1; bleeding+?+stopped 0 1; bleeding+?+ten 0 0 0 -1; bleeding+?+tetanus 0 1;
         bleeding+?+the 3 0 -1 3; bleeding+?+with -2 2 2 -2; bleeding+?+wont 1; bleeding+?+you 0 1 0
         -1; bleeding+a -1 0 0 -1; bleeding+after 2 0 -2 2; bleeding+and 2 -1 0 2; bleeding+at 3 1 0
         -1; bleeding+bright 1 -1 0 2; bleeding+cant -1 0 0 -1; bleeding+down 1 0 0 1; bleeding+for
         1 0 0 1; bleeding+from 3 0 1 4; bleeding+has -1 1 0 -1; bleeding+heavily 1 1 1 2;
         bleeding+in 3 1 1 2; bleeding+its -1; bleeding+late 1 -1 0 1; bleeding+like -2 0 0 -1;
         bleeding+loads 2; bleeding+me -1 -1 -1 -1; bleeding+now -1 1 0 -1; bleeding+or 0 1 0 -2;
         bleeding+stopped -3 3 1 -2; bleeding+that 2 1 1 3; bleeding+through 2 0 0 2; bleeding+to -1
         0 1 -1; bleeding+when 0 1 0 -2; bleeding+with 1 0 0 1; bless+her -1 0 0 -1;
         blew+?+overnight 0 0 0 1; blind+?+a -1; blind+?+down 0 0 0 1; blind+?+it 0 -1 -2 -1;
         blind+?+my 0 -1 0 2; blind+?+the -2 0 1 -2; blind+as -1; blind+in -1 -1 1 1; blinding+?+in
         1; blinding+headache 2 0 0 2; blink+and -1 0 0 -1; blister+?+a 0 1; blister+?+it 0 -1 1;
         blister+?+new -1 1 2 -1; blister+about 0 1 0 -1; blister+from -1 1 2 -1; blister+on -1 0 3
         -1; blister+ran 0 -1 1; blistering+?+in 0 1; blistering+rash 0 1; blisters+?+a -1 -1 -2 -2;
         blisters+?+his -1 0 1; blisters+?+i 1 0 0 1; blisters+?+my -1 1 0 -1; blisters+?+one -3 1 0
         -2; blisters+?+the 1 0 0 1; blisters+and 1 -1 0 2; blisters+in -1 -1 -2 -1; blisters+on -1
         1 2; blisters+round -2 1 0 -2; blisters+that 0 1; blisters+the 1 0 0 1; blistery+?+in -1;
         blistery+?+on -1 0 0 -1; blistery+rash -2 1 0 -1; bloated+?+windy -1 0 1 -1; bloated+after
         -1; bloated+and -1 0 1 -1; bloating+after -1 0 1 -1; blocked+?+cant -1; blocked+?+i -4 -2 2
         -5; blocked+?+urine 1; blocked+and -4 -2 2 -4; blocked+no 1; blocked+up -1 1 0 -1;
         bloke+?+the 1 0 0 1; bloke+had 0 0 0 -1; bloke+on 1 0 0 1; blood+?+a 1 1 2 1; blood+?+and 0
         0 0 -1; blood+?+back -2; blood+?+check 0 0 0 -1; blood+?+checks -1 -1 -1 -2; blood+?+coming
         1 0 0 1; blood+?+dark 0 0 0 1; blood+?+does -1 -1 -1 -1; blood+?+down 0 0 0 1; blood+?+ever
         -1 -1 -1 -1; blood+?+form -1 0 0 -1; blood+?+from -1 -1 -1 -1; blood+?+gone -1 -1 -1 -1;
         blood+?+has 0 0 0 1; blood+?+i 0 2 1 1; blood+?+in -1 1 0 -1; blood+?+is 1; blood+?+it 1;
         blood+?+last 0 1 2 -1; blood+?+level 1; blood+?+lunch 1 0 0 1; blood+?+medicine 1 0 0 1;
         blood+?+my 0 -1 -2 -1; blood+?+of 1 1 2 2; blood+?+out 2; blood+?+over 0 0 0 -1;
         blood+?+pouring 1 0 0 1; blood+?+pumping 1 0 0 1; blood+?+reading 1 1 1 1; blood+?+said 1 0
         0 1; blood+?+should -1 0 0 -1; blood+?+squirting 1 0 0 1; blood+?+stool -1; blood+?+stop 2;
         blood+?+stopped -1 0 0 -1; blood+?+tablet 1 -1 0 1; blood+?+tablets -1 0 -2 -2;
         blood+?+that 0 2 1; blood+?+the -2; blood+?+through 1 0 0 1; blood+?+vomit 1 0 0 1;
         blood+?+was -1 -1 -1 -1; blood+a 4 1 1 4; blood+after -1 1 2 -1; blood+all 0 0 1 -1;
         blood+clot -1; blood+clots -2 -1 -1 -2; blood+count -2 -1 -1 -1; blood+dark 1 0 0 1;
         blood+everywhere 2 0 0 2; blood+for 1 0 0 1; blood+from 3 0 0 2; blood+in -1 1 0 -2;
         blood+is 4 1 0 3; blood+ketone 2 1 1 2; blood+ketones 1; blood+loss 1 0 0 1; blood+no 0 1;
         blood+on -1 -1 -1; blood+or 1 0 0 1; blood+pouring 2; blood+pressure -5 -3 -5 -3;
         blood+running 0 0 0 1; blood+since 1 1 1 1; blood+soaks 1 0 0 1; blood+squirting 1 0 0 1;
         blood+sugars 3 1 2 1; blood+taken -1 -1 -1 -1; blood+test -6 -1 -1 -6; blood+tests -3 0 1
         -2; blood+thinner 1 -1 -2 1; blood+thinning 1 0 0 1; blood+under -1 0 0 -1; blood+when -1 2
         1 -1; bloods+?+a -1 0 1 -1; bloods+?+clear -1 0 0 -1; bloods+?+the 1 0 0 1; bloods+all -1 0
         0 -1; bloods+and -1 0 1 -1; bloods+squirting 0 0 0 1; bloody+diarrhoea 1 0 0 2; blotchy+and
         0 0 0 1; blotchy+skin 1 0 0 1; blow+?+nose 1 1 2 1; blow+?+the 2 0 0 1; blow+my 1 0 0 1;
         blow+to 2 0 0 1; blown+?+and -1; blown+up 0 1; blue+?+a -2 0 1 -2; blue+?+and 1;
         blue+?+cant -3 1 0 -3; blue+?+doing 1 0 0 1; blue+?+helps -1; blue+?+his 1 0 0 1; blue+?+i
         -1 -1 -1 -1; blue+?+numb 1 0 0 1; blue+?+red -1 -1 -1 -1; blue+?+the -1; blue+and 0 1 1 1;
         blue+baby 0 0 0 -1; blue+badge 0 0 0 1; blue+inhaler 1 2 0 1; blue+on -2 1 0 -1; blue+one
         -1 1 0 -1; blue+or 1 0 0 1; blue+pump 1 0 0 1; blue+round 2 0 -1 2; blue+then -1 -1 -1 -1;
         blue+when -1 -1 -1 -1; blue+with -2 0 1 -1; blurry+?+and 1 0 0 1; blurry+?+or 0 0 0 1;
         blurry+and 1 0 0 1; blurry+sight 0 0 0 1; blurry+vision 1 -1 1 1; board+?+i 1 0 0 1;
         board+?+nearly 0 0 0 -1; board+and 1 0 0 2; boat+crew -1; body+?+hot 1; body+?+of 1 0 0 1;
         body+and 1; body+is 1 1 -1 1; body+since 2 0 0 2; body+temperature 1 0 0 1; boil+?+my -2 2
         0 -2; boil+under -2 1 0 -2; boiled+water -1 0 1; boiler+?+on 1; boiler+flame 0 0 0 1;
         boiler+is 1; boiling+?+and 1 0 0 1; boiling+?+over 1 0 0 1; boiling+?+to 0 0 0 1;
         boiling+and 1 0 0 1; boiling+hot 1 0 0 1; boiling+oil 1 0 0 1; boiling+the 1 0 0 1;
         boiling+water 2 0 0 2; bolt+?+fighting 1; bolt+upright 2 0 0 2; bone+?+be 2 1 1 2;
         bone+?+out 1 0 0 1; bone+?+sticking 1 0 0 1; bone+?+transplant 1; bone+and 1 0 0 1;
         bone+dry 2 1 -1 2; bone+is 3 0 -1 3; bone+marrow 1; bone+sticking 1 0 0 1; bones+?+back 1 0
         0 1; bones+?+out 1 0 0 1; bones+and -1 -1 -1 -1; bonked+?+forehead -1 0 0 -1;
         bony+tenderness 0 1; boob+?+a -1 1 0 -1; boob+has -1 0 0 -1; book+?+blood -1 -1 -1 -1;
         book+?+in 0 -1 0 1; book+?+nurse -1 0 0 -1; book+a -1 -1 -1 -1; book+and 0 0 0 1; book+club
         -1 0 0 -1; book+in 0 0 0 -1; book+me 0 -1 0 1; book+the -2 -2 -3 -2; booked+?+for 0 0 0 1;
         boot+?+the -2 0 1 -2; boot+and 1 0 0 1; boot+for 0 1 0 -1; boot+of -1 0 1 -1; boots+?+the
         -1 2 1 -1; boots+for -1 0 0 -1; boots+on -2 0 0 -1; boss+has -1 0 0 -1; boss+is -3 0 1 -3;
         both+?+and 3 2 0 1; both+?+are 1 0 0 1; both+?+at -1 0 0 -1; both+?+but -1 -1 -1 -1;
         both+?+by -1 -1 -1 -1; both+?+dizzy 1 0 0 1; both+?+for 1 -1 0 2; both+?+from 0 0 0 -1;
         both+?+go -2 -1 -1 -2; both+?+have 2 1 1 2; both+?+i -1 0 0 -1; both+?+it 1 0 0 1;
         both+?+like -1; both+?+my -1 0 0 -1; both+?+no -1 0 0 -1; both+?+now 2; both+?+of 0 0 0 1;
         both+?+on 2 0 0 2; both+?+one 1 0 0 1; both+?+raised 0 0 0 1; both+?+she 1; both+?+swell
         -1; both+?+take -1 0 1 -1; both+?+that 2 1 1 2; both+?+the -1 -1 -1; both+?+tingling 0 0 0
         1; both+?+two 0 0 0 1; both+?+with 1 0 0 1; both+ankles -2 -1 -2 -1; both+arms 3 0 -1 3;
         both+ears -1 -1 -2 -1; both+ends 2 0 0 1; both+eye 2 1 1 2; both+feel 0 1; both+foot -2;
         both+had -1 0 0 -1; both+hand 2 -2 -2 1; both+her -1 0 1 -2; both+kids 1 0 0 1; both+knee 0
         1 0 -1; both+legs 3 -1 1 3; both+lots 0 0 0 1; both+my -1 -1 -2 -1; both+of -1 0 0 -1;
         both+shoulders 1 0 0 1; both+sides -1 -1 -2; both+went -1 0 0 -1; bother+?+but 0 0 0 -1;
         bother+?+ward 0 0 0 1; bother+anyone 1 0 0 -1; bother+me -1 0 0 -1; bother+the 1 0 0 1;
         bother+them 1 0 0 1; bother+you 2 2 1 1; bothered+about 0 0 0 1; bothering+anyone 0 0 0 1;
         bothering+me 0 -2 -1; bothers+me 1 0 0 1; bottle+?+day 1 0 0 1; bottle+?+ibuprofen -1 -1
         -1; bottle+?+the 3 0 -1 2; bottle+?+to -1; bottle+?+vodka 1 0 0 1; bottle+?+wine -1 -1 -2;
         bottle+a 1 0 -1 1; bottle+and 0 -2 -1 1; bottle+i -1 0 1 -1; bottle+no 2 0 0 1; bottle+of 5
         -1 -1 4; bottle+since 1 0 0 1; bottles+of 1 0 0 1; bottom+?+a 1 0 0 1; bottom+?+cant 0 0 0
         1; bottom+?+of 0 2 0 -4; bottom+half 0 0 0 1; bottom+of 4 1 1 4; bottom+right 0 1 0 -3;
         bought+a 1 0 0 1; bought+the 1 1 1 1; bounce+back 1 0 0 -1; bouncing+?+the -1 0 1 -2;
         bouncing+off -1 0 1 -2; bowel+?+bladder 1 0 0 1; bowel+?+for 0 0 0 1; bowel+?+kit -1 0 0
         -1; bowel+cancer -2 -1 -1 -3; bowel+movement 1 0 0 2; bowel+operation 2 0 0 1; bowel+or 1 0
         0 1; bowels+fine -1; bowl+?+blood 1; bowl+?+full 1 0 0 1; bowl+and 1 0 0 1; bowl+of 0 0 0
         -1; bowl+with 0 0 0 1; bowls+club -1; box+?+co -1 -1 -1 -1; box+?+kicked 2 0 0 1; box+?+my
         1 0 0 1; box+?+the 1 0 0 1; box+and 1 0 0 1; box+in 2 0 -1 2; box+is -2 -2 -3 -3; box+of -1
         -1 -1 -1; box+says 1 0 0 1; boxes+?+a 1 0 0 1; boxes+?+tablets 1 0 0 1; boxes+and 1 0 0 1;
         boxes+of 1 0 0 1; boxing+day -1 0 0 -1; boy+?+a 2 -1 -3 3; boy+?+been 0 1 0 -1; boy+?+days
         1 0 0 1; boy+?+from 1; boy+?+had 1 2 0 1; boy+?+he 0 1 0 -2; boy+?+the 0 0 0 1; boy+?+two 2
         1 1 3; boy+?+with 0 0 0 1; boy+fell 1 1; boy+had 2 1 1 3; boy+is 1; boy+of -1 0 0 -1;
         boy+was -1; boy+who 1 1 2 2; boy+with 0 -1 1 1; boyfriend+?+his 0 0 0 1; boyfriend+?+in 0 0
         0 1; boyfriend+?+me 3; boyfriend+?+regret 1 0 0 1; boyfriend+hit 0 1 0 -3; boyfriend+i 1 0
         0 1; boyfriend+in 2 0 -1 2; boyfriend+is 0 0 0 1; boyfriend+keeps 1 3 1 -2; boyfriend+put 0
         0 0 1; boyfriend+strangled 0 -1 0 2; boys+in -1 1 2 -1; bp+1xx -4 0 2 -4; bp+2xx 1 1 1 2;
         bp+7x 2; bp+8x 3 0 1 3; bp+9x 2 0 0 2; bp+?+1xx 3 0 0 5; bp+?+40 2; bp+?+4x 2 0 0 2;
         bp+?+5x 3 0 1 3; bp+?+6x 1 0 3 1; bp+?+7x -4 1 2 -4; bp+?+8x -2 0 -2 -2; bp+?+9x -1;
         bp+?+at 1; bp+?+fine -1; bp+?+the -1; bp+at -2 -1 -1 -1; bp+is 0 0 0 1; bp+tablets 1 -1 -1
         -1; bp+was -1; bra+?+the -1 0 1 -1; brain+?+a -1; brain+zaps -1; brand+no 1 0 0 1;
         brass+band 0 0 0 -1; braxton+hicks -2 0 3 -1; bread+?+oven 0 0 0 1; bread+?+the 1 1 0 -1;
         bread+?+with 1 -1 -2 1; bread+from 0 0 0 1; bread+knife 1 0 0 2; break+?+37 1 0 0 1;
         break+?+hours 0 1 1 -2; break+before 1 0 0 1; break+in 1 0 0 1; breakfast+?+cant 1 0 0 1;
         breakfast+?+it -1 -1 -1 -1; breakfast+?+lunch -1 1 0 -1; breakfast+?+now 1 0 0 1;
         breakfast+and 1 -1 0 1; breakfast+but 0 1 -1; breakfast+i 3 0 0 2; breakfast+its -1 0 0 -1;
         breakfast+ive 0 0 0 1; breakfast+this 0 0 0 -1; breakfast+yesterday 0 1 0 -1; breaking+?+37
         0 0 0 1; breaking+before 0 0 0 1; breaks+?+the -1 1 2 -1; breast+?+a 0 0 0 -1; breast+?+and
         1 0 0 1; breast+?+before -1 0 0 -1; breast+?+hot -1 0 0 -1; breast+?+in 1 0 0 2;
         breast+?+its 0 1; breast+?+was 1 0 0 1; breast+?+yesterday 0 0 0 -1; breast+and 0 1 0 -1;
         breast+bone 1 0 0 1; breast+cancer 1 -2 -2 1; breast+has 0 0 0 -1; breast+is -1 1 0 -1;
         breast+it 0 1; breastbone+after -2 0 1 -1; breastbone+and 2 0 0 1; breastbone+since 0 0 0
         1; breastbone+that 1 0 0 1; breastfeeding+?+a 0 1; breastfeeding+?+weeks -2 1 0 -1;
         breathe+?+a -1 -1 -1 -1; breathe+?+after 1 0 0 1; breathe+?+all -1 1; breathe+?+and 2 1 1
         3; breathe+?+blue 1 0 0 1; breathe+?+but -1 1 0 -1; breathe+?+cant 0 0 0 1;
         breathe+?+coughed 1 0 0 1; breathe+?+deep 0 0 0 1; breathe+?+do 2 -1 -1 2; breathe+?+fast 1
         0 0 1; breathe+?+fine -1 2 -1 -2; breathe+?+flaring 0 0 0 1; breathe+?+getting 2 0 0 1;
         breathe+?+going 0 0 1 -1; breathe+?+grunt 1 0 0 1; breathe+?+i 0 0 0 1; breathe+?+is -1 0 1
         -1; breathe+?+it -2; breathe+?+its -1 -1 -1 -1; breathe+?+ive 0 0 0 1; breathe+?+just 0 1;
         breathe+?+like 2 0 0 2; breathe+?+lying 1 0 0 1; breathe+?+more 1 0 0 1; breathe+?+my -2 -1
         -1 -2; breathe+?+no 1 0 1 -1; breathe+?+not 0 0 0 1; breathe+?+of 1 0 0 1; breathe+?+pear
         -2 0 1 -1; breathe+?+shes -3 0 1 -3; breathe+?+skin 1 0 0 1; breathe+?+start 0 0 0 1;
         breathe+?+sucking 1; breathe+?+the -1 0 1 -1; breathe+?+three 1 0 0 2; breathe+?+up -1 -1
         -1 -1; breathe+?+was -4 0 2 -4; breathe+a 1 0 0 1; breathe+after 2 0 0 1; breathe+all 0 1 0
         -1; breathe+and -2 1 2 -1; breathe+ankles 1; breathe+as -2 -1 -1 -2; breathe+at -1 0 1 -1;
         breathe+away 0 1 -1; breathe+but 1 -1 0 2; breathe+comfortably 0 -1 -1 -2; breathe+deep 1 0
         0 2; breathe+deeply 1; breathe+easy 1; breathe+exercises -2; breathe+fast 1 0 0 1;
         breathe+fine -2 -1 -1 -3; breathe+for 1 0 0 1; breathe+funny 1 0 0 1; breathe+going -1 -1
         -1 -2; breathe+gone 0 0 0 1; breathe+hard -1 0 1 -1; breathe+heart 1 0 0 1; breathe+in 4 0
         0 5; breathe+is 1 0 -1 2; breathe+its 1 0 0 1; breathe+ive -1 0 0 -1; breathe+just 1 0 0 1;
         breathe+like 1 0 1; breathe+normal -2 1 0 -3; breathe+normally -2; breathe+ok -2 1 0 -3;
         breathe+on -1; breathe+only 1 0 0 1; breathe+out -1 1 2 -1; breathe+perfectly 0 0 0 1;
         breathe+problems 2 0 -1 2; breathe+properly 3 0 -1 3; breathe+quick 1 0 0 1; breathe+quiet
         -2 1 0 -1; breathe+really 1 0 0 1; breathe+rib 1; breathe+she -1 0 0 -1; breathe+since 1 0
         0 1; breathe+smells 2 0 0 3; breathe+so 1 0 0 1; breathe+than -1 0 0 -1; breathe+through -2
         1 0 -1; breathe+wee 1 0 0 1; breathe+when -2 0 1 -3; breathed+?+smoke 1 0 0 2; breathed+in
         2 0 0 2; breathless+?+hills -1 -1 -1 -1; breathless+?+i 0 0 0 1; breathless+?+speak 1 0 0
         1; breathless+?+stairs 0 -1 -1 -1; breathless+?+talk 1 0 0 1; breathless+?+the -1 2 2 -1;
         breathless+?+to 1 0 0 1; breathless+?+walking 1 0 0 1; breathless+and 1; breathless+just 1
         0 0 1; breathless+on -3 1 0 -3; breathless+or 1 0 0 1; breathless+since 1 0 0 1;
         breathless+than 1 0 0 1; breathless+to 2 0 -1 3; breathless+when -1; breathlessness+?+an 0
         0 0 1; breathlessness+and 1 0 0 2; breathlessness+that 1 0 0 1; bridge+and 1 0 0 1;
         bridge+dont 0 0 0 1; brigade+came -1 0 0 -1; bright+?+a -1 1; bright+?+and 0 0 0 1;
         bright+?+bleeding 1 0 0 1; bright+?+blood 2 0 0 1; bright+?+in 1 0 0 2; bright+?+no 1 -1 0
         2; bright+?+on -2 -1 -1 -2; bright+?+washing 0 0 0 1; bright+as -1 1; bright+green 3 0 0 3;
         bright+light 0 0 0 1; bright+lights 1 0 0 1; bright+red 3 -5 -4 5; bring+my -2 -1 -1 -2;
         bring+the 1 0 0 1; bringing+?+bright 1; bringing+?+brown 0 -1 0 1; bringing+?+green 2 0 0
         2; bringing+my 0 0 0 1; bringing+up 4 1 0 5; broke+?+3x 1; broke+?+a 0 1; broke+?+and -1 -2
         -1; broke+?+back -1 0 1; broke+?+neck -1 -1 -1 -1; broke+?+night -1 1; broke+?+skin -2 2 -1
         -2; broke+at 1; broke+down -2 -1 -1 -2; broke+in 3 -1 -1 6; broke+it 1 0 0 1; broke+last -1
         1; broke+my -2 -2 -1 -1; broke+out -1 0 0 -1; broke+the -2 2 -1 -2; broken+?+it 1 1 1 1;
         broken+?+its 0 0 1 -1; broken+?+little -2; broken+?+the 1 0 0 1; broken+finger 0 0 0 -1;
         broken+glass 2 1 0 2; broken+ive -1; broken+my -2; brother+?+a 0 0 0 1; brother+?+and 0 1;
         brother+?+her -1; brother+?+hes 1; brother+?+himself -1 0 0 -1; brother+?+his 1 0 0 1;
         brother+?+of 1 0 0 1; brother+?+suddenly 1; brother+?+the -1 0 -1 -2; brother+about -1 0 1
         -1; brother+both -1 0 0 -1; brother+died 2 0 0 1; brother+drinks 1 0 0 1; brother+has 1 0 0
         1; brother+in -1 -1 -2 -1; brother+likes 1 0 0 1; brother+says 0 1 0 -2; brother+stopped 0
         0 0 -1; brother+the 1 0 0 1; brother+thinks 1; brother+was 0 0 0 -1; brother+who 1;
         brothers+?+up 1 0 0 1; brothers+been 1 0 0 1; brothers+had 1 0 0 1; brothers+just 2 0 -1 2;
         brought+?+a 1; brought+?+with 1 0 0 1; brought+in 0 1 2 1; brought+the 1 0 0 1; brought+up
         2 0 0 2; brown+?+and 0 0 0 1; brown+?+bit 0 1 0 -1; brown+?+i 1 2 1; brown+?+like 1;
         brown+?+on 3 2 1 1; brown+?+that 0 -1 0 1; brown+?+the 1; brown+?+today 0 0 0 -1;
         brown+?+when 2 3 1 -1; brown+and 1 0 0 1; brown+blood 1 1 0 -1; brown+discharge 1 3 1 -2;
         brown+like 0 0 0 1; brown+on 2; brown+spotting 1; brown+stuff 1 -1 0 2; brown+when 1 1;
         bruise+?+his -1 0 1 -1; bruise+?+my -1 0 1 -1; bruise+on -2 0 3 -2; bruised+?+i 0 0 0 -1;
         bruised+?+the -1 1 0 -1; bruised+and -2 1 0 -1; bruised+at -1 0 0 -1; bruised+my -2 0 1 -2;
         bruises+?+both 0 2 0 -4; bruises+?+flinches 0 1 0 -1; bruises+?+swelling 0 0 1 -2;
         bruises+?+the -2 0 1 -1; bruises+and -2 3 1 -6; bruises+around -2 0 1 -1; bruises+on 2 1 0
         -3; bruises+up 0 1 0 -1; brush+?+hair 2 0 0 2; brush+?+is -1 1 2 -1; brush+?+on -1 0 1;
         brush+?+teeth -2; brush+her 0 0 0 1; brush+my 0 0 0 1; brush+up -1 1 2 -1; brushed+a -1 0
         1; bubbles+when 1 0 0 1; bug+?+keeping -1; bug+?+my 0 0 0 1; bug+?+the 0 0 0 1; bug+?+wet 0
         2 0 -3; bug+?+yesterday 0 -1 1; bug+and 1 0 0 1; bug+been -1 -1 1; bug+but -2 0 1 -1;
         bug+last 0 1 2 -2; bug+since 0 -1 1; bugs+?+the 1 0 0 1; bugs+going 0 0 0 1; bugs+on 1 0 0
         1; build+up -2 -1 0 -2; building+?+i 0 0 0 1; building+and 1 0 0 1; building+since -1 0 0
         -1; bulge+in 0 0 0 1; bulging+?+and 1 0 0 1; bulging+?+it 1 0 0 1; bulging+?+spot 1 0 -1 2;
         bulging+and 1 -1 0 1; bulging+eye 0 0 0 1; bulging+soft 1 0 -1 2; bum+is 0 -1 1; bump+?+a
         -2 -1 2 -2; bump+?+gone -1; bump+?+i 2 0 -1 1; bump+?+the 2 0 0 1; bump+at 1; bump+but 2 0
         -1 1; bump+in 1; bump+like -1 0 0 -1; bump+on 0 0 0 -2; bump+to 0 0 0 1; bumped+?+head -3
         -1 1 -2; bumped+?+the 1 1 2 1; bumped+?+with -1 0 1 -1; bumped+heads -1 0 1 -1; bumped+her
         1 0 -1 1; bumped+his -5 0 2 -4; bumping+?+things -1 -1 -1 -1; bumping+into -1 -1 -1 -1;
         bumps+?+a 1 1 -1; bumps+?+my -1 0 0 -1; bumps+?+the 0 -1 0 1; bumps+?+torture 0 1 0 -1;
         bumps+in 0 -1 0 1; bumps+on -1 0 1 -1; bumps+was 0 1 0 -1; bunch+of 2; bunged+up -2 0 3 -1;
         burn+?+a 4 0 -1 5; burn+?+her 0 0 0 1; burn+?+his 1; burn+?+house 1 0 0 1; burn+?+my -1;
         burn+?+than 1 0 0 1; burn+?+the -1 0 1 -1; burn+bigger 1 0 0 1; burn+from -1 -2 -1 -1;
         burn+my 1; burn+on 2 0 1 2; burn+that 0 0 0 1; burn+the 1 0 -1 1; burned+?+a -2 -1 -1 -2;
         burned+?+face 2 0 0 2; burned+?+hand 0 1 0 -1; burned+?+roof -2 0 1 -1; burned+?+tongue -4
         0 2 -4; burned+?+whole 4; burned+and 2 0 -1 2; burned+both 1 0 0 1; burned+my -6 0 3 -5;
         burned+out -2 -1 -1 -2; burned+the -2 0 1 -2; burning+?+and 1 -2 -2 2; burning+?+arms 1;
         burning+?+behind 1; burning+?+for 0 0 0 -1; burning+?+i -3 1 0 -3; burning+?+in -2 0 1 -2;
         burning+?+on 0 0 0 1; burning+?+passing 0 1 0 -1; burning+?+to 1 0 0 1; burning+?+urination
         0 0 0 -1; burning+and 2 1 0 2; burning+behind -1 0 1 -1; burning+feeling -3 0 1 -2;
         burning+hot 2 -1 0 3; burning+in 0 0 0 1; burning+like -2 1 0 -1; burning+my 1; burning+on
         0 1 -1 -2; burning+pain 0 1 0 -1; burning+strip 0 0 0 -1; burning+up 3 -2 -1 4;
         burning+when -3 2 0 -2; burns+?+any 1 0 0 1; burns+?+both 1; burns+?+i -1 1 0 -1;
         burns+?+nettles -1 0 0 -1; burns+?+than 0 0 0 1; burns+?+the 2 -1 -2 2; burns+?+yesterday
         -1 0 0 -1; burns+and 0 1; burns+around 1 0 0 1; burns+bigger 0 0 0 1; burns+clinic -1;
         burns+like -1 1 0 -1; burns+on 2 0 0 1; burns+or 1 0 0 1; burns+since -1 0 0 -1; burns+that
         2 0 0 2; burns+unit -1 -1 -1; burns+when 0 0 0 -1; burst+?+at -1; burst+?+in -1; burst+?+my
         1; burst+and -1 0 1 -1; burst+eardrum 0 1; burst+on 1; burst+when 1 0 0 1; bursting+?+a 2 0
         0 1; bursting+?+excitement -1 1 2 -1; bursting+?+its 1 0 0 1; bursting+and 1 0 0 1;
         bursting+for 2 0 0 1; bursting+with -1 1 2 -1; bus+?+down -2 -1 -1 -2; bus+?+i 1 0 0 1;
         bus+?+no 1 0 0 1; bus+?+the -3; bus+broke -2 -1 -1 -2; bus+driver 1 1 2 1; bus+seat -1 1 0
         -1; bus+stop 1 1 2; but+?+1x 0 0 0 1; but+?+38 -1 1 0 -1; but+?+9 1 0 0 1; but+?+a -2 -1
         -1; but+?+able 0 0 0 -1; but+?+all 0 -1 1 1; but+?+am 0 0 0 1; but+?+and -5 2 0 -4;
         but+?+are 0 0 0 1; but+?+as 0 0 0 -1; but+?+been 4 2 1; but+?+better -1 0 1 -1;
         but+?+blisters -1 -1 1; but+?+breathe 1 0 1; but+?+burning 2 0 0 1; but+?+burns 0 0 0 1;
         but+?+came 1 0 0 1; but+?+can -3 0 2 -3; but+?+chapel 1 0 0 2; but+?+chest 1 0 0 1;
         but+?+comes 1 0 0 2; but+?+coughing -1 0 0 -1; but+?+did 1; but+?+didnt 0 0 0 1;
         but+?+dinner 1 0 0 1; but+?+do -1 -1 -1 -1; but+?+dont 1; but+?+drinking -1 1 2;
         but+?+edges 0 1 0 -2; but+?+feel 1 0 0 1; but+?+finger -1; but+?+fluids -1; but+?+from -1;
         but+?+gapes 0 1; but+?+getting -2 1 0 -1; but+?+goes -1 0 0 -1; but+?+gone 1 0 0 1;
         but+?+had 3 1 1 2; but+?+hand 0 0 0 1; but+?+has 1 0 0 1; but+?+her -1 0 0 -1; but+?+i 1 0
         2 2; but+?+im 0 0 0 1; but+?+isnt 1 -1 -2 -1; but+?+it -1 1 3 -2; but+?+its 0 1;
         but+?+keeps 1 0 0 2; but+?+know 1; but+?+last 1; but+?+lines 0 2 1; but+?+lunch 1 0 0 1;
         but+?+morning -1 -1 -1 -1; but+?+mother -1 -1 -1 -1; but+?+neck 1 0 0 1; but+?+never 2 0 0
         1; but+?+night 2; but+?+nights 1 1; but+?+no 1 1; but+?+not -1; but+?+on 1 0 0 1; but+?+one
         2 0 0 2; but+?+only -2 0 1 -1; but+?+pain -1 -1 -1 -1; but+?+painful 0 1; but+?+poo 1 0 0
         1; but+?+seems 1; but+?+she -1 -1 -1; but+?+shes -1 -2 -1; but+?+since -1; but+?+sitting -1
         1 0 -1; but+?+slurring 1 0 0 1; but+?+someone 0 1 0 -1; but+?+something -1 0 0 -1;
         but+?+starting 1 1 1 2; but+?+still 1; but+?+stopped 1 0 0 1; but+?+swollen -1 -1 -1 -1;
         but+?+take 0 2 1; but+?+test 1 -1 0 2; but+?+that 0 0 0 1; but+?+the -2 3 1 -2; but+?+them
         0 1; but+?+there 0 0 0 1; but+?+theres -1; but+?+this 1 0 0 1; but+?+time 1 0 0 1; but+?+to
         0 0 0 -1; but+?+two 0 0 0 1; but+?+up 0 0 0 -1; but+?+usually 0 0 0 -1; but+?+vomiting 1;
         but+?+was -3 -1 -1 -1; but+?+well 0 -2 -1; but+?+whole 1 0 0 1; but+?+wife -2 0 1 -1;
         but+?+will -1 0 0 -1; but+?+with -1 0 0 -1; but+?+woke 1 -1 0 2; but+?+would -2;
         but+?+yesterday 1 1 0 -1; but+?+~fever 0 -1 1; but+a 0 1 3 -1; but+bear -1; but+can -1 1 3
         -1; but+cant 1 0 0 1; but+day 1 0 0 1; but+down 0 0 0 1; but+drinking -2 0 0 -1; but+every
         2; but+feeding 0 0 0 -1; but+fine -1 1 0 -1; but+for 0 1 2 -1; but+has 1 1; but+he 1 0 -1
         1; but+her 1; but+hes 1; but+his 0 0 0 1; but+i -1 0 3 1; but+id 0 -2 -1 -1; but+im -1 0 0
         -1; but+in 0 0 1 -1; but+is -4 1 3 -4; but+it -3 -1 -1 -2; but+its -1 2 1 -1; but+ive 4 -1
         -1 3; but+keeping -1 -1 1; but+last 0 1; but+lunch -3 1 0 -1; but+me -1 0 0 -1; but+most 1
         1 0 -1; but+my 4 -3 -4 4; but+never -1; but+no -2 0 2 -3; but+not 0 -1 0 1; but+nothing 2 1
         1 1; but+now 1 0 0 2; but+ok 1 0 0 1; but+okay 0 -1 -1 -1; but+otherwise 0 -2 -1 1;
         but+painful 1 0 0 1; but+she 1 0 0 1; but+shes -1 1 1 -2; but+since 6 1 0 4; but+still 0 0
         0 1; but+talking -1 1 0 -1; but+that 0 0 0 -1; but+thats -1 0 -2 -1; but+the 3 -1 -3 3;
         but+then 0 -2 -1; but+there 0 0 0 1; but+theres 1 0 0 1; but+they 0 0 -1 -1; but+theyre -1
         0 1; but+this 2 -2 -2 3; but+three 2 1 1 2; but+two 2 0 0 2; but+watching -1 0 0 -1;
         but+were -1 0 1 -1; but+what 2 1 1 2; but+when 0 0 0 1; but+wont -1; but+would -2 -1 -1 -2;
         butter+and -1; butterfly+strips 1 0 0 1; button+?+and 0 0 0 1; button+?+its 0 0 0 2;
         button+?+moved 1 0 0 1; button+?+now 0 1 0 -4; button+?+to 0 -1 0 2; button+and 0 2 0 -4;
         button+battery 2 1 1 2; button+now 0 -1 0 2; button+on 0 1 2 1; button+yesterday 1;
         buy+?+alarm -1 -1 -1 -1; buy+an -1 0 0 -1; by+4 -1 0 1 -1; by+8 -1 -1 -1 -1; by+?+1x 1 1 2
         1; by+?+adder 2 1 1 1; by+?+and 3 0 0 3; by+?+app 2 2 1 -1; by+?+bee -1 -2 -1 -1;
         by+?+boiler 1 0 0 1; by+?+bottom -1 1 0 -1; by+?+bus -3; by+?+car 4 0 0 2; by+?+clock -1 -2
         -3 -1; by+?+dates 1 1; by+?+dead 1; by+?+dog 0 1 0 -2; by+?+door 1; by+?+end -1 -1 -1 -2;
         by+?+evening -1 -1 -1 -1; by+?+ex -2 -1 -1 -2; by+?+flat -1 -1 1; by+?+for -1 -1 -2 -1;
         by+?+hair 1 0 0 1; by+?+hospital -1; by+?+hour 1 0 0 1; by+?+its 0 1; by+?+jellyfish -1;
         by+?+look 1 0 0 1; by+?+neighbours -1 1 0 -2; by+?+of -2 0 1 -2; by+?+on -1 -1 -2;
         by+?+open 1 0 0 1; by+?+or 4 1 0 4; by+?+oven -1 0 1 -1; by+?+own -1 0 0 -1; by+?+partner 3
         0 1 4; by+?+pm -1 -1 -1 -1; by+?+rose 0 0 0 1; by+?+second -1; by+?+since -1; by+?+sisters
         1 0 0 1; by+?+snake 1 -1 0 2; by+?+so -2 0 1 -1; by+?+son 2 1 1 3; by+?+stove -1 0 0 -1;
         by+?+stray 0 2 1; by+?+the 1 0 0 1; by+?+throat 1 0 0 1; by+?+time 1 -1 -2; by+?+wasp 0 0 0
         1; by+?+wave 0 0 0 1; by+?+weever 1 0 0 1; by+?+with -1 0 0 -1; by+a 1 5 -1 -3; by+accident
         0 0 -1 2; by+an 2 1 2 1; by+breakfast -1 -1 -1 -1; by+dinner 0 0 0 1; by+evening -6 -6 -4
         -5; by+four -1 -1 -1 -1; by+friday -2 -1 -1 -2; by+her 0 -1 0 1; by+his 0 0 0 1; by+hopping
         0 0 0 -1; by+it 0 0 0 -1; by+itself -2 0 3 -2; by+lightning 3 1 0 3; by+mistake 6 0 1 4;
         by+monday 0 0 0 1; by+morning -1 0 1 -1; by+my 0 5 1 2; by+myself -1 0 0 -1; by+nine 1 0 0
         1; by+post -1 0 0 -1; by+someone -1 1 -1 -1; by+the 2 -1 -3 2; by+themselves -1; by+then 1
         1 1 1; by+this -1; by+tomorrow -1 0 1 -1; c+?+above 1 0 0 1; c+?+and 1 0 0 1; c+?+has 0 0 0
         1; c+?+higher 1 0 0 1; c+?+is 0 1 0 -1; c+?+rigors 0 -1 0 1; c+and 1 1 1 1; c+he 0 0 0 -2;
         c+or 1 -1 0 2; c+section 1 1 1 1; cabin+last 0 1 0 -1; cable+?+his 0 0 0 1; cable+and 2;
         cable+with 1 0 0 1; cake+and 1 0 0 1; calf+?+3 0 0 0 -1; calf+?+a 2 1 0 -1; calf+?+and 0 2
         -1 -1; calf+?+at -1 -1 -1; calf+?+in -4; calf+?+night -1 0 3; calf+?+one 1; calf+?+painful
         2 0 0 1; calf+?+swollen 2; calf+?+that 0 0 0 -1; calf+?+the 1 1; calf+?+tight 1 1 0 -1;
         calf+?+up 1 1 0 -2; calf+?+warm 1 0 0 -1; calf+after 0 0 0 -1; calf+and 0 1 0 -1; calf+at
         -2 0 4 -1; calf+been 1; calf+come 0 1 0 -2; calf+has 1 0 0 -1; calf+is 5 4 0 -3; calf+like
         1; calf+muscle -2 -1 -2 -1; calf+on 1 0 0 -1; calf+swelling 0 1; calf+swollen 1 1; calf+two
         -2 1 0 -1; calf+was 0 -1 -2 1; calf+with 0 0 0 -1; call+?+an 0 0 0 -1; call+?+and -1 -1 -1
         -1; call+?+for -1 -1 -1 -1; call+?+its 1 0 0 2; call+?+the -1 -1 -2 -1; call+?+today 0 1 0
         -1; call+back -1 1; call+centre -1 -1 -1 -1; call+for 2 0 -1 1; call+in 0 1; call+someone 1
         0 0 1; call+the -1 2 1; call+us 0 1 0 -1; called+?+by 1 0 0 1; called+?+mum 2 0 -1 2;
         called+it -1 -1 -1 -1; called+me 1 0 0 2; called+the 1; calling+?+by 1 0 0 1; calling+about
         1 0 0 1; calling+me 1 0 0 2; calls+it 1 0 -1 1; calm+now 1 0 0 1; calves+?+tight -2 0 1 -1;
         calves+are -2 0 1 -2; came+?+after 1 0 0 1; came+?+all 1 0 -1 2; came+?+and 0 -1 -1 -1;
         came+?+as 2 0 -1 2; came+?+at 0 0 0 1; came+?+carrying 1 0 0 1; came+?+clear -1;
         came+?+faint 1 0 0 1; came+?+his 1 0 0 1; came+?+i -1 -1 -2 -1; came+?+in -1 0 -2 -2;
         came+?+last -1 0 0 -1; came+?+like 1 1 1 1; came+?+off 1; came+?+on 2 2 0 1; came+?+over 1
         0 0 1; came+?+overnight 0 1; came+?+positive -1 0 0 -1; came+?+school 0 1; came+?+slowly -2
         1 0 -1; came+?+somebody -2 0 1 -2; came+?+suddenly 1 0 0 1; came+?+the 4 0 1 3; came+?+this
         2 0 0 1; came+?+to 1 0 0 1; came+?+was -1 0 0 -1; came+?+when -1 0 0 -1; came+?+with 1 -1 0
         2; came+?+yesterday -2 1 0 -2; came+a 0 0 0 1; came+away 1 0 0 1; came+back -4 -2 -2 -2;
         came+down -2 -1 2 -1; came+for -1 0 0 -1; came+from 0 1 -1; came+home 0 0 0 1; came+in 0 0
         0 1; came+off 4 2 2 3; came+on 7 1 0 6; came+out -1 1 1 -2; came+over 1 -1 0 3; came+round
         2 0 0 1; came+straight -1 0 1 -1; came+to 3 0 -1 2; came+up -3 3 0 -1; camera+?+off 0 0 0
         -1; camera+flash 1 1 0 -1; cameras+in 1 2 0 -3; camp+last 1 0 -1 1; can+?+a -1 0 0 -1;
         can+?+about 0 1 -1 -1; can+?+after 1 1 1 1; can+?+an 0 2 1; can+?+and -1 -1 -1 -1;
         can+?+back 1 0 0 1; can+?+be -3 -2 -3 -2; can+?+book 1 -2 -2 2; can+?+breathe 2; can+?+but
         1 0 0 1; can+?+call -1 1 2; can+?+cancel 1 0 0 1; can+?+cause -1 -1 -2; can+?+change 1 0 0
         1; can+?+come -2 -1 -1 -2; can+?+do 1 -1 -2 1; can+?+down 0 1 -1; can+?+drop 0 1;
         can+?+eased -1 0 1 -1; can+?+eat 0 -1 1; can+?+everything -1 -1 -1 -1; can+?+fine -1 0 0
         -1; can+?+finger -1 0 0 -1; can+?+flat -1 1 -1; can+?+fluids 0 1; can+?+for -1 -2 -1 -1;
         can+?+get 1 3 1; can+?+give -1 -1 1 -1; can+?+go -1 -1 2 -1; can+?+hair 4 1 1 4; can+?+have
         -1 -4 -2 -1; can+?+her 3 1 1 2; can+?+him 1 0 0 1; can+?+his 0 1; can+?+it -3 3 -2 -4;
         can+?+just 4 1 0 3; can+?+look 1; can+?+make -1; can+?+manage 2 0 0 2; can+?+me -1;
         can+?+move 1 0 0 1; can+?+my -3 3 1 -3; can+?+myself 2 -1 0 3; can+?+ok -1; can+?+on -1;
         can+?+one 1; can+?+open 2 -1 -1 2; can+?+or 1 0 0 1; can+?+perfectly -1 0 0 -1;
         can+?+person -1 0 1; can+?+pharmacy -1 1 0 -1; can+?+put -1 -1 -1 -1; can+?+read 3 1 -1 -1;
         can+?+rebook 1 0 -1 1; can+?+register -1 -1 -2 -1; can+?+say 2 0 0 2; can+?+script -1 1 0
         -1; can+?+see 0 -1 -2 1; can+?+send 1 2 2 -1; can+?+speak 0 0 -1 1; can+?+stand 1 0 0 2;
         can+?+stop 1 0 0 1; can+?+swap 1; can+?+swim -1 -1 -1 -1; can+?+take -4 0 4 -4; can+?+talk
         -1 -2 -3 -1; can+?+tell -1 -1 -1; can+?+the 4 3 1 4; can+?+them 0 0 0 -1; can+?+to 0 2 -1
         -2; can+?+treat -1; can+?+treated -1 0 2 -1; can+?+wait 4 1 0 3; can+?+walk -1 1 -1;
         can+?+wide -1 0 0 -1; can+?+with 0 -1 1; can+a -1 1 0 -1; can+all -1 0 1 -1; can+barely 4
         -1 -1 3; can+be -4 -2 1 -4; can+bend -4 2 0 -4; can+buy 1 0 2 1; can+chat 0 1; can+do -1 -1
         -1; can+drink -1 0 -2 -2; can+eat -1 -1 1 -1; can+feel -1 2 -1 -2; can+fly 2 0 0 2; can+get
         1 1; can+hardly 1 1 0 4; can+he -3 1 3 -3; can+hear 6 0 0 7; can+hobble -1 2 -1 -1; can+i
         -3 -7 2 -2; can+it 0 -3 -3; can+keep -1 1 0 3; can+lid 0 1; can+limp -2 1 -1 -1; can+look 0
         -1 -1 -1; can+lower 0 -1 -2 1; can+move -1 1 0 -1; can+my -1 0 0 -1; can+no 0 0 0 1;
         can+not 3 0 1 4; can+nurse 2; can+of 1 0 0 1; can+only 4 1 0 4; can+open -3 4 0 -3;
         can+push -1 1 0 -1; can+read 1 1; can+refer 0 0 0 -1; can+review 1 0 0 1; can+see 6 5 2 5;
         can+she -2 -3 -2 -2; can+sip 0 1 0 -1; can+someone -1 -2 -3 -3; can+still 3 2 1 -2;
         can+swallow -1 1 0 -1; can+take -1 2 2 -1; can+talk 2 0 -1 3; can+the -4 -2 -6 -4; can+they
         -3 -1 -1 -3; can+usually -1 1 2; can+wait -1 0 1 -1; can+walk -3 -1 3 -3; can+we -1 -3 -5
         -1; can+wiggle -1 0 0 -1; can+with -1 -1 -2 -1; can+you -2 -4 -1 -1; canal+?+the 1 0 0 1;
         cancel+?+blood -1 0 1 -1; cancel+?+physio 1 0 0 1; cancel+friday -2 -2 -3 -2; cancel+my 0 0
         2 1; cancel+the -2 -2 -4 -2; cancel+thursday -1 0 0 -1; cancer+?+2xxx 1 0 0 1; cancer+?+4x
         0 0 0 -1; cancer+?+and -1 -1 -1 -1; cancer+?+got 2; cancer+?+last 1 0 0 1; cancer+?+my 0 0
         0 1; cancer+?+new 0 0 0 1; cancer+and 0 0 0 -1; cancer+before -1 0 0 -1; cancer+has 0 0 0
         1; cancer+in 2 1 1 3; cancer+treatment 2 0 0 2; cancer+was 1 0 0 1; candle+?+cold 1;
         candle+and 1 0 0 1; candle+wax 1 0 0 1; canker+painful -1 -1 -2 -1; cant+?+38 0 0 0 1;
         cant+?+a 3 2 0 3; cant+?+after -1 0 1 -1; cant+?+air 1 0 0 1; cant+?+and -2 0 3 -1;
         cant+?+another 0 0 0 1; cant+?+any 4 2 0 2; cant+?+anyone 0 1 0 -5; cant+?+anything 2 0 0
         1; cant+?+arm -1 1 0 -1; cant+?+at 1 -1 1 1; cant+?+being 0 0 0 1; cant+?+both 0 0 0 1;
         cant+?+breakfast -2 0 0 -1; cant+?+comfy 0 0 0 1; cant+?+down -1 1 0 -5; cant+?+enough 1 0
         0 1; cant+?+even 1; cant+?+feel 0 0 0 1; cant+?+flat 1 0 0 1; cant+?+fluids 0 1 0 -4;
         cant+?+four 0 1 0 -1; cant+?+from 1; cant+?+get 0 0 0 1; cant+?+heaving 1 0 0 1; cant+?+her
         2 -1 0 3; cant+?+him 1 0 0 1; cant+?+his -1 0 1 -1; cant+?+if 1 0 0 2; cant+?+it 5 0 1 5;
         cant+?+ive 0 0 0 -1; cant+?+lol -1 0 0 -1; cant+?+me 0 1 -1; cant+?+much -1; cant+?+my 3 2
         0 1; cant+?+myself 0 0 0 1; cant+?+nothing 0 0 0 -1; cant+?+on 1 1 0 -1; cant+?+or 1 -1 0
         2; cant+?+out 2 -1 -1 3; cant+?+people 1 0 0 1; cant+?+properly 3 -1 -1 4; cant+?+pushed 0
         1 0 -2; cant+?+sentences 0 0 0 1; cant+?+shaking 1; cant+?+she -1 0 0 -1; cant+?+since -1
         -1 -1 -1; cant+?+straight 1 0 0 1; cant+?+that 2 0 0 2; cant+?+the 1 2 -2 1; cant+?+them -3
         -2 0 -3; cant+?+thinking 1 1 1 1; cant+?+this 1 0 0 1; cant+?+through -2; cant+?+thursday
         -1 -2 -3 -1; cant+?+to -2 0 -2 -2; cant+?+up 2 1 -1 -1; cant+?+warm 2 -1 0 2; cant+?+water
         1; cant+?+weight -1 1 0 -1; cant+?+when 3 1 1 1; cant+?+who 1 0 0 1; cant+?+with -3;
         cant+?+without 0 -1 0 2; cant+?+woken 0 0 0 1; cant+?+words -1 0 0 -1; cant+?+you -1 0 1
         -1; cant+abide -1 0 1 -1; cant+be 3 1 0 3; cant+bear 1 1; cant+bend 2 -1 0 2; cant+breathe
         -5 0 4 -5; cant+bring 1 0 0 1; cant+catch 1 0 0 1; cant+come 1; cant+complete 0 0 0 1;
         cant+concentrate -1 -1 -1 -1; cant+cope -3; cant+cough 3 -1 -1 3; cant+cry 1 0 -1 1;
         cant+even 1; cant+feel 6 2 1 4; cant+find -1 -1 -2; cant+get 5 0 1 5; cant+go -1 3 0 -2;
         cant+grip -1; cant+hear -3 -2 -2 -3; cant+hold 3 2 0 -1; cant+hop 0 0 0 1; cant+keep 4 2 -2
         -3; cant+lie 1 -1 0 2; cant+lift -2 0 0 -1; cant+look 1 0 0 2; cant+make -3 -4 -4 -2;
         cant+move 2 -1 0 3; cant+open 1 0 0 1; cant+pass 1 0 0 1; cant+pee 4 -1 0 4; cant+push 0 0
         0 1; cant+put 0 1 -1; cant+raise 0 0 0 1; cant+reach -6 -2 0 -6; cant+read -1 -1 -1;
         cant+really -1 3 0 -1; cant+recall 0 0 0 -1; cant+remember 2 2 -1 -2; cant+say 0 0 0 -1;
         cant+see -1; cant+seem 1 0 0 1; cant+sit -2 1 -1 -2; cant+sleap -4 0 3 -4; cant+sleep -10
         -1 1 -5; cant+speak 2 -1 0 2; cant+stand 1 3 0 -2; cant+stay 1 0 0 2; cant+stop 2 2 3 2;
         cant+straighten 0 -1 1 1; cant+swallow 2 0 0 2; cant+switch -1 0 0 -1; cant+take 0 0 0 -1;
         cant+talk 3 1 1 3; cant+tell 3 2 0 1; cant+think 1 0 0 1; cant+use -3 0 1 -2; cant+walk 0
         -1 0 2; cant+wear -1; cant+wee 1 -1 0 2; cant+wiggle 1 0 0 1; cant+work 1 0 0 1; cap+looks
         -1 0 0 -1; capillary+?+5 0 0 0 1; capillary+?+of 0 0 0 1; capillary+refill 1 0 0 1; car+?+a
         1 0 0 1; car+?+agony 0 0 0 1; car+?+and 1 0 0 1; car+?+is -1; car+?+nails -1 1 0 -1;
         car+?+roof 2 0 -1 2; car+?+the 1; car+?+two -1 0 1 -1; car+and 2; car+door -3 3 1 -4;
         car+key 1 0 0 1; car+or 1 0 0 1; car+park 2 0 0 2; car+with 1 0 0 1; carbon+?+alarm 3 2 3
         3; carbon+?+alarms -1 -1 -1 -1; carbon+?+detector 1 0 0 1; carbon+?+family -1 0 1 -1;
         carbon+monoxide 1 0 0 1; card+?+last 1 0 0 1; card+?+one 0 0 0 1; card+?+says 1; card+and 1
         4 1 -4; card+says 1 0 0 2; card+that 1 0 0 1; cardiac+?+in -1 0 0 -1; cardiac+arrest -4 -3
         -1 -4; cardiologist+?+it 1 0 -1 1; care+?+and -1; care+?+for -1; care+?+has 1 0 0 1;
         care+?+in -1 0 0 -1; care+home -1 -4 -5; care+is -1; care+plan -1 -2 -3 -1; carer+?+her 0 1
         0 -1; carer+?+hitting 0 1 0 -1; carer+?+the 0 1; carer+and -1 0 0 -1; carer+at 1 1 0 -1;
         carer+comes 0 0 0 1; carer+is 2 1 0 -2; carpal+tunnel -1 -1 -1 -1; carried+?+with 1 0 0 1;
         carried+on 1 0 0 1; carry+?+in -1 1 2 -1; carry+a -1 -1 -1 -1; carry+on 0 0 -2 -1;
         carrying+a 0 1 0 -1; carrying+shopping 1 0 0 1; carrying+the 1 0 0 1; cast+?+yesterday 1;
         cast+on 1 0 0 1; casualty+?+night -1 0 0 -1; casualty+and -2 1 3 -2; casualty+last -1 0 0
         -1; cat+?+a -2 -1 -1 -2; cat+?+is -1 0 0 -1; cat+?+me -1 0 0 -1; cat+?+morning 0 1 0 -1;
         cat+?+my 0 0 0 -1; cat+?+on 0 1; cat+?+the 0 1 0 -1; cat+?+to 0 0 1 -1; cat+?+up 0 0 0 1;
         cat+?+~been -1 0 0 -1; cat+?+~me -1 0 0 -1; cat+and 1 0 0 1; cat+bit -1 0 0 -1; cat+bite 0
         1 -1; cat+bites 0 1; cat+had -1; cat+has -1 0 0 -1; cat+is 1 0 0 1; cat+its -1 0 0 -1;
         cat+no 1; cat+on 0 1 0 -2; cat+scratch -2 1 0 -1; cat+scratched -1 0 0 -1; cat+this 0 1 0
         -1; cat+~out 1 0 0 1; cat+~scratched -1; cataract+operation -4 -1 -1 -3; cataracts+?+in 0
         1; cataracts+done 0 1; catch+?+breathe 1 0 0 1; catch+?+my 1 0 0 1; catch+in 1 0 0 1;
         catch+my 0 0 0 1; catches+?+my -1; catches+on -1; catches+when -1 0 0 -1;
         catching+?+football -1 1 0 -1; catching+a -1 1 0 -1; catheter+?+has 1 0 0 1; catheter+bag 1
         0 0 1; catheter+blocked 1 0 0 1; catheter+changed 0 0 0 -1; catheter+is 0 0 0 1;
         catheter+that 1 0 0 1; cats+?+the 3 0 0 3; cats+been 0 1 2 -1; cats+on 4 0 1 5; cats+~been
         0 1 2 -1; caught+it -1 1 0 -1; caught+me 1 0 -1 1; caught+my 1 1 1 1; caught+the 4 0 1 4;
         cause+?+ectopic -1 -1 -1 -1; cause+?+pain -1; cause+an -2 -1 -1 -1; cause+chest -1;
         caused+by 0 1 2 -1; caustic+?+on 3; caustic+soda 3 1 0 3; ceiling+and 1 0 0 2; ceiling+fan
         -1; cell+?+last 2; cell+transplant 2 0 0 2; cement+?+in 1; cement+dust 1; central+chest 0 0
         0 1; centre+and -1 -1 -1 -1; cert+biology -1 1 2; certainty+ill 0 0 0 1; certificate+that 0
         -1 -1 -1; cervical+screening -1 -1 -1 -1; chair+and 1; chance+?+a -2 -1 -2 -1; chance+of -2
         -1 -2 -1; change+?+address -1 -1 -1 -1; change+?+appointment 1 0 0 1; change+?+big 1 0 0 1;
         change+?+mental 1 0 0 2; change+?+name -2 -1 -1 -2; change+?+the -1 -1 -1 -1; change+in -1
         0 -2 -2; change+it 1 0 0 1; change+of -3 -3 -2 -2; changed+?+a -1 0 0 -1; changed+?+she 0 0
         0 1; changed+?+the -1 1 2 -1; changed+?+there 0 -1 -1 -1; changed+and 0 0 0 -1;
         changed+colour -1; changed+is 0 0 0 1; changed+it 0 0 0 1; changed+my 0 0 0 -1; changed+the
         1 0 0 1; changing+?+3 -1; changing+?+every -1; changing+?+onto 1 0 0 1; changing+every -1
         -1 -1; changing+table 1 0 0 2; chapped+lips -3 1 3 -2; character+in 1 0 0 1; charred+skin 1
         0 0 1; chat+?+someone -1; chat+with -2 -2 -3 -1; chatter+and 0 0 0 1; chatting+to 0 0 0 1;
         check+?+my -2 0 1 -2; check+?+no -2 -1 -1 -1; check+my -1 0 1 -1; check+whether -2 1 2 -2;
         checked+?+at -1 0 0 -1; checked+?+over -1 1 2 -1; checked+and -1 0 1 -1; checked+her 0 1 2
         -1; checked+out -1 0 0 -1; checking+?+next 1 0 0 1; checking+?+thats 1; checking+if 1;
         checking+the -1 -1 -1 -1; checks+the 1 -1 0 2; cheek+?+as 0 1; cheek+?+red -1 0 1 -1;
         cheek+and -1 0 0 -1; cheeks+are 0 0 0 1; cheeky+self -2 0 1 -1; chemical+?+electrical 2 0
         -1 2; chemical+?+on 2 0 -1 2; chemical+and 1 0 0 1; chemical+or 1 0 -1 1; chemist+?+1xx 1 0
         0 1; chemist+?+did 1; chemist+?+the -2 0 1 -1; chemist+?+to -1; chemist+and -1 0 1 -1;
         chemist+does 0 1; chemist+is -1; chemist+says -1 1 0 -1; chemist+wont -1; chemo+?+breast 2
         0 0 1; chemo+?+days 2 0 0 2; chemo+?+feeling 1; chemo+?+if 0 0 0 1; chemo+?+lymphoma 1 0 0
         1; chemo+?+monday 1 0 0 1; chemo+?+nine 1; chemo+?+temperature 1 0 0 1; chemo+?+thursday 1
         0 0 1; chemo+?+tuesday 1 0 0 1; chemo+?+week 1 0 0 1; chemo+and 0 0 0 1; chemo+even 0 0 0
         1; chemo+for 3 -1 0 2; chemo+has -1 0 0 -1; chemo+last 2 0 0 2; chemo+on 1; chemo+was 1 0 0
         1; cherry+stone -1 0 1 -1; chest+?+5x 0 0 0 1; chest+?+a 1 0 0 2; chest+?+all -1 0 1 -1;
         chest+?+an 1 0 0 1; chest+?+and -1; chest+?+arm 1 0 0 1; chest+?+back -2 -1 -1 -3;
         chest+?+been 2 0 0 2; chest+?+burning 2 0 0 2; chest+?+came 2 0 0 2; chest+?+cleared -1 -1
         -1 -1; chest+?+clinic -1 0 0 -1; chest+?+coming 1 0 0 1; chest+?+does 1 0 0 1;
         chest+?+drawers -1 1 0 -2; chest+?+eating 0 0 1 -1; chest+?+fine -1 -1 -1 -1;
         chest+?+fluttering 1; chest+?+for 1 0 0 1; chest+?+gone 1 0 0 1; chest+?+has -1 -1 -1 -1;
         chest+?+hes -1 -1 -1 -1; chest+?+im -1; chest+?+in -1; chest+?+is 2 0 0 1; chest+?+last -2
         -1 -1 -2; chest+?+me 0 0 0 1; chest+?+moving 0 0 0 1; chest+?+my 1 0 0 1; chest+?+never -2
         0 0 -1; chest+?+on -1 -1 -2 -1; chest+?+or 1 0 0 1; chest+?+painful -2 0 1 -1;
         chest+?+paining 1 0 0 1; chest+?+ray -1 -1 -1 -1; chest+?+sent -1 0 0 -1; chest+?+short 0 0
         0 1; chest+?+sweating 1; chest+?+that 3 1 1 3; chest+?+thats -2 0 1 -1; chest+?+the -2 0 1
         -2; chest+?+they -1 0 0 -1; chest+?+through 2 1 1 1; chest+?+tight 1 0 0 1; chest+?+two -1
         -2 0 -1; chest+?+up -1 0 0 -1; chest+?+was -2 -1 -1 -2; chest+?+with 1 1 0 -1; chest+after
         0 0 1 -1; chest+an 1; chest+and 4 -1 -1 4; chest+are -1 0 0 -1; chest+clinic -1 0 0 -1;
         chest+compressions 0 -2 -4 1; chest+discomfort 1 0 0 1; chest+feels 1; chest+for 1 -2 -1 1;
         chest+has 1 0 0 1; chest+heaviness 1 0 0 1; chest+hes -1 0 0 -1; chest+hurts 1 0 0 1;
         chest+in -1 0 1 -1; chest+infection -4 -1 -1 -3; chest+is 3 0 -2 3; chest+its 1; chest+like
         1 0 0 1; chest+of 0 1 0 -1; chest+pain -4 -4 -4 -4; chest+pressure 1; chest+since 1 0 0 1;
         chest+skin 1; chest+so 1 0 0 1; chest+that 1 2 1 1; chest+tightness 0 0 -1 1; chest+to -2
         -1 -1 -2; chest+wall -1 1 0 -1; chest+x -1 -1 -1 -1; chesty+?+with 0 1; chesty+cough -1 1
         -1 -1; chewed+?+and 1 0 0 1; chewed+to 1; chewed+tongue 1 0 -1 1; chewing+?+my 1;
         chewing+?+this 1 0 0 1; chewing+and 1 0 0 2; chewing+everything -1 0 1 -1; chewing+gum -3 1
         3 -1; chewing+toast 0 1; chicken+liver 1 0 0 1; chicken+stuck 1 0 0 1; chickenpox+?+and -1
         1 0 -1; chickenpox+spots -1 -1 -1 -1; child+?+chickenpox -1 0 1 -1; child+?+eaten 1 0 0 1;
         child+?+five 1 0 0 1; child+?+had 0 0 0 1; child+?+have 1 0 0 1; child+?+is -1;
         child+?+none -1; child+?+not 1 0 0 1; child+?+on -1 1 0 -1; child+?+since -1 0 0 -1;
         child+?+sunken 1 1 0 -2; child+?+swallowed 0 0 0 1; child+?+you 1 1 0 -2; child+does 1;
         child+has 1 0 -1; child+i -1 -1 -1 -1; child+is 3 0 1 4; child+may 2 1 1 2; child+none -1 0
         0 -1; child+under 1 0 0 1; child+who 0 0 0 1; chills+and 1 0 0 1; chills+temperature 0 1;
         chin+?+hard 1 0 0 1; chin+?+i -1 -1 1 -1; chin+?+the 1; chin+gone 1; chin+on 1; chin+since
         -1 1 -1 -1; chip+?+his 0 1 0 -3; chip+in 0 1 0 -3; chip+pan 1 0 -1 2; chirps+?+a -1 0 1 -1;
         chirps+once -1 0 1 -1; choir+doing 0 0 0 -1; choked+?+a -1 0 2 -1; choked+?+death 0 -1 -2
         -1; choked+?+i -1 1 2 -2; choked+?+last 0 -1 0 2; choked+?+my 3; choked+?+reading -1;
         choked+me 0 -1 0 2; choked+on -1 0 2 -1; choked+to 0 -1 -2 -1; choked+up -1; choked+when -1
         1 2 -2; choking+?+a 5 1 0 4; choking+?+the -1 1 2; choking+and -1 1 2; choking+on 4 2 3 3;
         choking+risk -1 -2 -3 -1; choking+with -1 0 1; cholesterol+?+back 0 -1 -1 -1;
         cholesterol+came 0 -1 -1 -1; cholesterol+done -1 0 0 -1; chopped+?+end 3 1 1 2; chopped+the
         2 1 1 1; chopping+onions -2 0 2 -2; christmas+?+im 2 1 1 2; christmas+?+that 1 0 0 1;
         christmas+and -1; chucking+up 1 0 0 1; church+?+and -1 -1 -1 -1; church+?+it 1 0 0 1;
         church+and -2 0 1 -2; church+health 0 1 2 1; cirrhosis+?+just 1; cirrhosis+and 1;
         clacking+?+hard 1 0 0 1; clacking+so 1 0 0 1; clammy+and 1 0 0 1; clammy+skin 1 0 0 1;
         clamp+?+teeth 1 0 0 1; clamp+his 1 0 0 1; claritin+or -1 0 1 -1; class+?+a -1 0 1 -1;
         class+?+my -1 0 1 -1; class+and 0 1 2 1; class+is 0 0 0 1; clean+?+a 0 1 0 -1; clean+?+and
         -2 0 0 -2; clean+?+dry -2 1 3 -1; clean+?+with 2 1 1 2; clean+and -2 1 3 -1; clean+for 1;
         clean+now 1 0 0 1; clean+off 2 0 0 2; cleaned+at -1 0 1; cleaned+it -2 2 4 -2; cleaned+with
         -1 1 2 -1; cleaner+?+in 1 0 0 1; cleaner+?+my 1 0 0 1; cleaner+?+the 1 0 0 1; cleaner+and
         1; cleaner+in 2 0 0 1; cleaner+splashed 1 0 0 1; cleaner+sprayed 1 0 0 1; cleaning+?+after
         -1 1 0 -1; cleaning+products 2 0 0 1; cleaning+up -1 1 0 -1; clear+?+a 1 -1 0 1;
         clear+?+can 2 1 0 -1; clear+?+coming 1 0 0 1; clear+?+dripping 1 0 0 1; clear+?+from 2 0 0
         1; clear+?+i -1 0 0 -1; clear+?+is -1 0 0 -1; clear+?+it -1 0 0 -1; clear+?+just 0 0 0 -1;
         clear+?+muscle -1 0 1 -1; clear+?+no 0 -1 1; clear+?+nose -1 -1 -1 -1; clear+?+stuff 3 -1
         -1 3; clear+?+the -2 -1 -1 -2; clear+after 2 0 -1 2; clear+and 1 0 1; clear+can 0 1;
         clear+enough 0 0 0 -1; clear+fluid 4 0 -1 2; clear+headed -1; clear+i 1 1 0 -1; clear+in -2
         0 0 -2; clear+not -1 0 1 -1; clear+now -1 -1 -1 -1; clear+once -1 1 0 -1; clear+phlegm -1
         -1 -1 -1; clear+pulled -1 0 1 -1; clear+runny -1 0 0 -1; clear+shes 0 0 0 -1; clear+the -1
         -1 -1; clear+up -2 1 3 -1; clear+water 1 0 0 1; clear+watery 3 -1 -1 3; clears+in -1 0 1
         -1; clears+up 0 0 0 1; clicking+and -1 0 0 -1; clicks+?+i -2; clicks+?+the -1 -1 -1 -1;
         clicks+on -1 -1 -1 -1; clicks+when -2; climb+?+stairs 0 0 0 1; climb+the -1 -1 -2;
         climbed+?+and 1; climbed+?+the 4 1 0 4; climbed+over 3 0 -1 3; climbing+?+walls -1 0 1 -1;
         climbing+frame -1 0 0 -1; climbing+stairs 0 0 0 1; cling+film -1 0 1 -1; clinic+?+a -1 0 1
         -1; clinic+?+and -1 0 0 -1; clinic+?+can -1 0 0 -1; clinic+?+for -1 0 0 -1; clinic+?+her -1
         -1 -1 -1; clinic+?+is 1 0 0 1; clinic+?+it -1 -1 -1 -1; clinic+?+open 1 0 0 1;
         clinic+?+thursday 0 0 0 -1; clinic+?+to -1 0 0 -2; clinic+?+tuesday 1; clinic+appointment
         -1; clinic+for -1 -1 -2 -1; clinic+isnt 1 0 0 1; clinic+on -1 -1 -1 -1; clinic+open 2 0 0
         2; clip+?+8x 2 0 0 1; clip+says 1 0 0 1; clipping+?+door 1 0 0 2; clipping+the 1 0 0 2;
         clock+?+its 1 0 0 1; clock+?+off 1; clock+every 0 -1 -1 -1; clock+news 1 1 1; clock+went 1;
         clocks+changed -1 0 1 -1; close+?+again 0 1; close+and -1; close+my 0 0 -1 1;
         closed+?+tuesday 0 2 1; closed+the -1; closed+until 1 2 1 1; closing+?+after 1 0 0 1;
         closing+up 1 0 0 1; closing+voice 1 0 0 1; clot+?+my -1 -1 -1 -1; clot+?+the -1 0 0 -1;
         clot+in -1 -1 -1 -1; clot+on -1 -1 -1 -1; clothes+off 1 0 0 2; clots+?+feel 1; clots+?+it 0
         0 0 1; clots+?+plums 0 0 0 1; clots+?+soaking 0 0 0 1; clots+?+the 1 0 0 1; clots+and -1 -1
         -1 -1; clots+in 1 0 0 1; clots+like 1 0 0 1; cloudy+and -1 2 1 -1; cloudy+urine -1 1;
         club+?+a -1 -1 -1; club+had -1 -1 -1 -1; club+is -1 0 0 -1; clumsy+and 0 0 0 1;
         clutching+?+neck 1 0 0 1; clutching+at 0 0 0 1; clutching+his 1 0 0 1; cm+?+itchy -1 0 1
         -1; cm+?+one 0 1; cm+?+than 0 0 0 -1; cm+in 0 1; cm+on -1; cm+red -1 0 1 -1; co+?+is 1;
         co+alarm 3 0 -1 2; co+codamol 5 0 0 5; co+detector 1; co+operation -1 -1 -1 -1; coach+?+her
         -1 0 0 -1; coach+?+my -1 1 2; coach+is 1 0 0 1; coal+in 1 0 0 1; coat+off 1 0 0 1;
         coca+cola 1 0 0 1; codeine+?+my -1 1 -1 -1; codeine+?+nothing 1 0 0 1; codeine+?+touching 1
         0 0 1; codeine+and 1; codeine+does 1 0 0 1; codeine+for 0 1 0 -1; codeine+isnt 1 0 0 1;
         coffee+?+a 0 0 0 1; coffee+?+have -1; coffee+?+i 2 0 -1 1; coffee+?+last -1 0 0 -1;
         coffee+?+months 0 0 0 -1; coffee+?+now -1; coffee+and -2 0 1 -1; coffee+but 1 0 0 1;
         coffee+dregs 2 0 -1 1; coffee+granules 1 0 0 1; coffee+grounds 2 0 0 1; coffee+it -2 0 1
         -1; coffee+or -1; coffee+powder 1 0 0 1; coffee+table -2 0 1 -2; coil+?+an -1 -1 -1 -1;
         coil+cause -1 -1 -1 -1; coil+in 2 -1 0 2; coil+out -3 -2 -2 -4; coil+since 1 1 1 1;
         coin+and 0 0 0 1; coke+2 1 0 0 1; coke+?+honey 1 0 0 1; coke+and -2 1 0 -1; cola+and 1 0 0
         1; cold+?+a 1 -2 -1; cold+?+about 1 0 0 1; cold+?+and 5 2 -2 1; cold+?+blotchy 1 0 0 1;
         cold+?+coming -1 1 3 -1; cold+?+cream -1 0 0 -1; cold+?+flu 2 0 0 2; cold+?+for 0 0 0 -1;
         cold+?+from -1 0 0 -1; cold+?+got -3 0 1 -4; cold+?+is 0 0 0 -1; cold+?+little 0 0 0 -1;
         cold+?+lying 1; cold+?+my -1 1 -1; cold+?+numb 2 0 -1 1; cold+?+on -1 -1 1; cold+?+painful
         1 0 -1 2; cold+?+pale 0 0 0 1; cold+?+since 1; cold+?+the 0 1 -1; cold+?+touch 0 0 0 1;
         cold+?+week 0 0 0 1; cold+?+white 1 0 0 1; cold+?+with 0 0 0 1; cold+?+wont -2 0 1 -1;
         cold+about 1 0 0 1; cold+and 2 -3 -1 2; cold+as 2 0 0 2; cold+but -1 0 0 -1; cold+cant 1 0
         0 1; cold+drink 1 0 0 -1; cold+drowsy 0 0 0 1; cold+for 1 -1 0 2; cold+has -2 1 2 -1;
         cold+he 1 0 0 1; cold+in -1 1 -1 -1; cold+juice 2 2 0 -1; cold+last 0 0 1 1; cold+not -1;
         cold+or 1 0 0 1; cold+pack -2 0 1 -2; cold+painful -3 2 5 -2; cold+pale 1 0 -1 2; cold+snap
         0 0 0 1; cold+sores -2 0 1 -2; cold+squash 1 1 0 -1; cold+sweat 3 1 0 3; cold+tap -1;
         cold+tea 1 0 0 1; cold+ten -2 0 0 -2; cold+to 0 0 0 1; cold+turkey 2 0 0 1; cold+water 2 0
         0 1; collapse+after 1 0 0 1; collapsed+?+a 0 0 0 1; collapsed+?+isnt 1 0 0 1;
         collapsed+?+not 0 0 0 1; collapsed+?+the -1 1 1 2; collapsed+after 0 0 0 1; collapsed+and
         -1 -1 -1; collapsed+at 1 0 -1 2; collapsed+in -2 0 -1 2; collapsed+lung -1 0 0 -1;
         collapsed+on -3 0 2 -2; collarbone+?+me 1 0 0 1; collarbone+kicked 1 0 0 1;
         colleague+collapsed 3; colleague+is 2 0 0 2; college+?+works 0 -1 -1 -1; color+and 1 0 0 1;
         color+of 0 0 0 1; colour+?+cola 1 0 0 1; colour+?+says 1 0 0 1; colour+in 0 0 0 -1;
         colour+of 2 0 -1 1; comb+?+conditioner -1 0 0 -1; comb+and -1 0 1; comb+or -1 0 1 -1;
         combined+tablet 0 0 0 -1; come+?+a -1 -1 -1 -1; come+?+at 0 0 0 1; come+?+back 0 0 0 -1;
         come+?+but 1 0 0 1; come+?+face 1 0 0 1; come+?+go 0 0 0 1; come+?+i -1 0 0 -1; come+?+in 3
         2 0 4; come+?+like 0 1 -1 -1; come+?+my 0 0 0 1; come+?+the -2 -1 1 -1; come+?+tomorrow 1;
         come+?+twice 0 0 0 -1; come+?+up 2 0 0 1; come+?+with -1 1 2; come+and 0 -1 -1 1; come+back
         -2 -2 -1 -3; come+down 1 -2 -2 2; come+from 1 -1 -1 1; come+in 2 2 2 3; come+off 0 -2 -2;
         come+on 2 -1 -2 1; come+over 1 2 0 2; come+round 2 1 1 2; come+straight 0 0 0 -1;
         come+through 0 0 0 1; come+to 1 3 4 -1; come+together -1 -1 -1 -1; come+up 1 2 -1 -1;
         comes+?+back 2 0 0 1; comes+?+goes -3 -2 -2 -3; comes+?+in 0 0 0 1; comes+?+my 3 0 1 4;
         comes+?+soft -2 0 1 -2; comes+?+suddenly 0 0 0 1; comes+?+waves 0 1 0 -1; comes+a -2 0 1
         -2; comes+and -2 -2 -2 -2; comes+back 1 1 0 -1; comes+in 2 2 1; comes+into 2 1 1 3;
         comes+out 1 0 0 1; comes+straight 2 0 0 1; comes+up 0 1 0 -2; comes+when 1 0 0 1;
         comes+with 1 0 0 1; comfortable+and -1 -1 1; coming+?+a 0 -1 -1 -2; coming+?+back 0 0 0 1;
         coming+?+can 1 0 0 1; coming+?+from 1 0 0 2; coming+?+is 0 0 0 1; coming+?+me 0 1 0 -2;
         coming+?+mouth -1 -1 -1; coming+?+of -1 1 0 -2; coming+?+on -1 0 0 -1; coming+?+shes 1 0 0
         1; coming+?+since -1 0 0 -1; coming+?+the 2 0 -1 2; coming+?+when 1 0 0 1; coming+and 1 0 0
         1; coming+back 0 -3 -4; coming+down 2 0 1 3; coming+for 0 1 0 -1; coming+from 1 0 -1 1;
         coming+my 1 0 0 1; coming+now 2 0 -1 2; coming+off -2 -1 -1 -2; coming+on 0 0 0 -1;
         coming+out 0 3 0 -1; coming+round 2 0 0 2; coming+through 2 0 0 2; coming+up -2 0 1 -2;
         commanding+?+to 0 -1 0 2; commanding+you 0 -1 0 2; common+?+teenagers -1 -1 -2;
         common+after -2; common+in -3 -1 0 -3; compared+?+the 0 0 0 1; compared+to 0 0 0 1;
         complaining+?+the 0 0 0 -1; complaining+about 0 0 0 -1; complete+?+of 2 0 0 2;
         complete+paralysis 1 0 0 1; complete+sentences 0 0 0 1; completely+?+no 0 1;
         completely+?+now -3 1 0 -2; completely+gone -3 1 1 -3; completely+normal 1 0 0 1;
         completely+numb 1 0 0 1; compression+socks 0 0 0 -1; concentrate+?+the -1 -1 -1 -1;
         concentrate+since -1 -1 -1 -1; condom+?+about 0 1; condom+?+last -2 1 -1 -1; condom+?+off
         -1 2 1; condom+broke -1 1; condom+burst -1 2 1 -1; condom+came -1 2 1; condom+split -2 3 1
         -1; confused+?+burning 1; confused+?+dizzy 0 1 0 -1; confused+?+hasnt 0 0 0 1;
         confused+?+hot 1 0 0 1; confused+?+seeing 0 0 0 1; confused+?+the 0 0 0 1; confused+about
         -2; confused+and 2 -1 -1 4; confused+or 0 1 0 -1; confused+over 0 0 0 1; confused+than 0 0
         0 1; confused+today 1 0 0 1; confused+with 2 0 0 2; confusion+?+a 1 0 0 1; confusion+a 1 0
         0 1; confusion+and 0 0 0 -1; confusion+in 1 0 0 1; confusion+not 0 0 0 1; confusion+or 1 0
         0 1; constant+?+pain 0 2 0 -4; constant+abdominal 0 0 0 2; constant+pain 0 0 0 1;
         constant+tummy 0 -1 0 1; constipated+?+holiday -1 1 3 -1; constipated+?+the -1 1 3 -1;
         constipated+for -2 -4 -5 -1; constipated+since -2 1 5 -1; constipation+for -1 -2 -1;
         constipation+in -1; consultant+wrote -2 -2 -3 -1; contact+?+wearer -1 1 0 -1; contact+lens
         -4 3 0 -2; contact+lenses 0 1; contacts+?+took -1; contraception+advice -1 -2 -3 -1;
         contraceptive+?+is 0 0 0 -1; contraceptive+implant -1 -1 -2 -1; contraceptive+tablet -1 0 1
         -1; contractions+?+four 1; contractions+every 1 0 0 2; control+?+us -1 0 1 -1; control+told
         -1 0 1 -1; convulsion+?+someone 2 0 0 2; convulsion+in 2 0 0 2; cooker+?+my 1; cooker+and 2
         0 -1 2; cool+?+a -1 0 1 -1; cool+as -1 0 1 -1; cooled+?+2x 0 0 0 -1; cooled+?+running -1 0
         1 -1; cooled+?+water -1 0 1; cooled+boiled -1 0 1; cooled+it 0 0 0 -1; cooled+under -1 0 1
         -1; copd+?+breathless 1 0 0 1; copd+?+gone 1 0 0 1; copd+?+had 0 -2 -1; copd+has 0 0 0 -1;
         copd+is 1 0 0 1; cope+with -2 3 1 -2; copy+?+my -2 -1 -1 -2; copy+?+the -1 -1 -1 -1;
         copy+of -3 -2 -3 -3; cord+?+my 2 0 0 2; cord+in 2 0 -1 2; corn+on -1 -1 -1 -1;
         corn+plasters -1 0 1 -1; corner+?+and -1; corner+?+my 1; corner+i 1 0 0 1; corner+of 1 1;
         cottage+cheese -1 1 2 -1; cotton+?+and 0 1 0 -1; cotton+wool 1 1; cough+38 0 1 0 -1;
         cough+?+a 0 3 1 -1; cough+?+at 0 0 0 -1; cough+?+cry 1 0 0 1; cough+?+days -1 1 0 -1;
         cough+?+green -2 0 -2 -2; cough+?+has -1; cough+?+is -1 -2 -3; cough+?+last -1 1 2;
         cough+?+of 0 0 0 1; cough+?+one 1 -1 -2 1; cough+?+sick 0 -1 0 1; cough+?+two 0 -2 -1;
         cough+?+up 1 0 0 1; cough+?+walk 0 1 0 -2; cough+and 0 1 -3 -2; cough+at 0 1 0 -1;
         cough+but 0 -1 1; cough+for -1 -1 0 -2; cough+has 1 0 0 1; cough+is -1 -2 -1 -1; cough+it 1
         0 0 1; cough+no 0 -1 1; cough+or 1; cough+shes -2; cough+since -1; cough+small 1 0 0 1;
         cough+that -2 1 0 -2; cough+with -1 -1 -2 -1; coughed+?+a 1 0 0 1; coughed+?+bit 1;
         coughed+?+straight 0 0 1 -1; coughed+a 1 0 0 1; coughed+it -1 0 1 -1; coughed+up 1;
         coughing+?+a -1 0 1 -1; coughing+?+and 1 0 0 1; coughing+?+bits 1 0 0 1; coughing+?+black
         1; coughing+?+blood 1 0 0 1; coughing+?+drowsy 1 0 0 1; coughing+?+froth 1 0 0 1;
         coughing+?+green -5 4 1 -5; coughing+?+lot 1 0 0 1; coughing+?+night -2 0 1 -1;
         coughing+?+pink 1 0 0 2; coughing+?+walking 0 0 0 -1; coughing+a 1 0 0 1; coughing+all -1;
         coughing+and 4 0 -1 4; coughing+loads 1 0 0 1; coughing+or 0 0 0 -1; coughing+pink 1 0 0 1;
         coughing+up -2 3 0 -1; coughing+with -1 0 1 -1; coughs+?+and -1 0 0 -1; could+?+a 0 0 2 1;
         could+?+be -1 -2 -3 -1; could+?+broken -1 0 0 -1; could+?+cancel 0 0 0 1; could+?+check 1 0
         0 1; could+?+do -1 0 0 -1; could+?+for -1 1 2 -1; could+?+get 2 1 -1 2; could+?+go 0 1 2
         -1; could+?+have -3 -2 -3 -3; could+?+midwife 1 0 0 1; could+?+my -1 1 2 -1; could+?+nurse
         1 0 0 2; could+?+practice -1 0 0 -1; could+?+see 3 1 1 3; could+?+send -2 -1 -1 -2;
         could+?+swap 1 0 0 1; could+?+tablets 0 0 0 -1; could+?+talk -1 -1 -1 -2; could+?+tell 1 0
         -1 2; could+?+the 3 -1 -1 3; could+?+try -2 -1 -1 -2; could+?+with -1 1 -1 -1; could+a 2 0
         0 2; could+be 1 0 0 2; could+do 0 1 0 -1; could+he -1 -1 -1 -1; could+his -1 0 0 -1;
         could+i -4 -1 -3 -4; could+it 1 -1 0 1; could+just 1 2 1 -1; could+murder -2 0 1 -1;
         could+my -1 0 0 -1; could+she -1 -1 -2 -1; could+somebody -1 -1 -1; could+someone -1 0 0
         -1; could+stick 1 0 0 1; could+the -1 -3 -3 -1; could+you 0 -2 -1 1; counselling+?+the -1 0
         0 -1; counselling+im -2 -1 -1 -1; counted+out -1 0 0 -1; counting+them 1 0 0 1; counts+?+a
         -2 0 1 -2; counts+as -2 0 1 -2; couple+?+days 1 1 1 2; couple+?+hours 1 0 0 1;
         couple+?+little 1; couple+?+minutes 1 0 0 1; couple+?+months -1 -1 -1 -1; couple+?+times -1
         0 1; couple+?+weeks -1; couple+?+years -1 -1 -1 -1; couple+of -1 -1 -2 -1; course+?+you -1
         -1 -1; course+in -1 1 2; cousin+?+at 1 0 0 1; cousin+?+had -1 0 1 -1; cousin+?+on 1 0 0 1;
         cousin+died 1 0 0 1; cousin+had 0 0 0 -1; cousin+have 0 0 0 -1; cousin+is 0 0 0 1;
         cousin+wedding -1 1 2 -1; covered+?+hives 1 0 0 1; covered+?+lumps 1 0 0 1; covered+?+welts
         1 0 0 1; covered+in 2 -1 0 2; covid+booster -1 -1 1; covid+last 1 0 0 1; covid+vaccine -2;
         coworker+?+an 1 0 0 1; coworker+touched 1 0 0 1; cows+milk 2 0 0 2; cpr+course -1 -1 -1;
         cracked+?+back 1 0 0 1; cracked+?+head 1 0 0 1; cracked+and -3 0 0 -1; cracked+the 1 0 0 1;
         cradle+?+looks -1 0 0 -1; cradle+cap -4 -1 3 -4; cramp+?+my -2 -1 1 -1; cramp+in -3 -1 2
         -1; cramp+that 0 0 0 -1; cramps+?+and 0 0 0 1; cramps+?+come 0 0 0 1; cramps+?+my -1 1 -1;
         cramps+?+night -1; cramps+?+no 0 1; cramps+?+the 0 -1 1; cramps+and 1 1 -1; cramps+at -1 1
         2 1; cramps+that 0 0 0 1; cramps+vomiting 1 0 0 1; cramps+with -1; cranky+but -1 0 1 -1;
         crashed+?+i -3 0 1 -3; crashed+and -3 -1 0 -3; crawl+?+the 1 1 1 1; creak+?+ache -1 0 0 -1;
         creak+and -1 0 0 -1; cream+?+the -1 0 1 -2; cream+for -1 0 1 -1; cream+is -3 0 3 -2;
         crept+?+over -1 0 0 -1; crept+?+to 1 0 0 1; crept+up -2 -1 -1 -1; cricket+?+on 0 0 0 -1;
         cricket+?+to 1 0 0 1; cricket+ball 1; cricket+bat 1 0 0 1; cried+?+an 0 0 0 -1;
         cried+?+away -2 0 1 -2; cried+?+now -3 0 1 -3; cried+?+once -1 0 0 -1; cried+at -2 0 1 -1;
         cried+for 0 0 0 -1; cried+had 0 0 1 -2; cried+right -1 0 1 -1; cried+straight -1 0 1 -1;
         cries+at -1; cries+when 1 0 0 1; crime+?+the -2 0 1 -1; crime+?+with -1 0 1 -1; croaky+?+i
         -1; croaky+?+my 1 0 0 1; croaky+?+theres 0 0 0 1; croaky+and 1 0 0 1; croaky+voice -2 -1 -1
         -1; crooked+and 0 0 0 1; cross+?+it -1 -1 -1 -1; cross+?+off 0 0 1 -1; cross+and -1 0 1 -1;
         crossword+on 1 0 0 1; crossword+since 0 0 0 1; crossword+today 1 0 0 1; crush+injury 1 0 0
         1; crushing+?+pain 2; crushing+chest 2; crushing+pain 0 0 0 1; crust+?+the -1 0 1 -1;
         crust+on -1 0 1 -1; crusty+?+and 0 1 -1; cry+?+i 1 0 0 1; cry+?+is 1 0 0 1; cry+?+the -1 1
         2 -1; cry+and 1 0 0 1; cry+is 0 1 1 1; cry+when 0 0 0 1; crying+?+adverts -1; crying+?+is 1
         0 0 2; crying+?+it 0 0 0 -1; crying+?+pain 1; crying+?+some 0 -1 0 2; crying+?+the -2 2;
         crying+all 0 3 1 -1; crying+and 2 1 0 -2; crying+at -1 0 0 -1; crying+but 1 0 0 1;
         crying+with 0 1 0 -2; cuff+?+1xx 1 0 0 1; cuff+?+8x 1 0 0 1; cuff+on 0 0 0 1; cuff+reads 0
         0 0 1; cuff+says 2 1 1 2; cup+?+it 0 0 0 1; cup+?+tea -1 0 1 -1; cup+and 0 0 0 1;
         cupboard+?+on 2 0 0 1; cupboard+no -1; cupful+of 1 0 0 2; curled+up 1 0 0 1; curtain+?+down
         0 -1 0 2; curtain+?+over 0 0 0 1; curtain+?+shadow 0 0 0 1; curtain+coming 0 0 0 1;
         curtain+or 0 0 0 1; curves+outwards 1 0 -1 1; cut+?+9 0 -1 0 2; cut+?+a 0 0 0 1;
         cut+?+badly 1 0 0 2; cut+?+finger -2 2 2 -3; cut+?+has -1 0 1 -1; cut+?+is 1 0 0 1;
         cut+?+my 2 3 2 2; cut+?+shin -1 1; cut+?+thumb -1; cut+?+with 1; cut+?+wrist 5 1 0 4;
         cut+?+wrists 0 0 0 1; cut+a -1 0 1 -1; cut+and 1 0 0 1; cut+down -3 -1 -1 -2; cut+her -1 0
         0 -1; cut+in -1 0 0 -1; cut+is 1 0 0 1; cut+it -1 0 0 -1; cut+keeps -1 0 1 -1; cut+my 0 2 1
         1; cut+off 1 -1; cut+on 1 3 3; cut+or -1 0 1 -1; cut+shes -1 -1 1 1; cut+that -1 0 1 -1;
         cut+the 1 1 1 1; cut+to 3; cut+with 3 0 0 1; cuting+my 1 1 0 -1; cuts+?+over 1; cuts+all 1;
         cuts+still 1 0 0 1; cuts+under -1 0 0 -1; cutting+?+hedge 1 0 0 1; cutting+?+legs 1 1 0 -1;
         cutting+?+on -2; cutting+?+thighs 2 1 -1; cutting+again 0 1 0 -1; cutting+down -2;
         cutting+my 3 1 -1 1; cutting+myself 1 2 1 -1; cutting+the 1; cycle+?+was 1 0 0 1; cycle+of
         1 0 0 1; d+?+a 0 0 1 -1; d+i 1 0 0 1; d+v 1 -1 0 2; dad+8x 0 -1 0 2; dad+?+a -2 0 1 -1;
         dad+?+an 1; dad+?+confused -2; dad+?+is 1 0 0 1; dad+?+liver 1; dad+?+of -1 -1 -2 -1;
         dad+?+on 1 0 0 1; dad+and -1 0 0 -1; dad+cant 0 0 0 2; dad+did 1 0 0 1; dad+has -2 -1 -1
         -1; dad+is 3 4 1 2; dad+keeps -1 0 0 -1; dad+was 1 0 -1 2; dad+with 2; dads+8x 0 0 0 -1;
         dads+?+a 1 0 0 1; dads+?+all -1 -1 -1 -2; dads+?+and 0 0 0 1; dads+?+are -2 -1 -1 -2;
         dads+?+has 0 0 0 1; dads+?+hes 1 0 0 1; dads+?+is 2 1 1 2; dads+?+tablets -1 -1 -1 -1;
         dads+?+the 1 0 0 1; dads+?+warfarin 1; dads+catheter 1 0 0 1; dads+fistula 3 1 1 2;
         dads+got 1 0 0 1; dads+had 0 0 0 1; dads+hearing -2 -1 -1 -2; dads+just -1 -1 -2; dads+knee
         -1 0 0 -1; dads+on 1; dads+side -2 -1 -1 -2; dads+tablets -3 -1 -1 -3; daft+?+know 0 0 0 1;
         daft+but 1 0 0 1; daft+i 1 0 0 1; daft+question 0 0 0 1; daily+for 0 0 0 1; daily+since 1 0
         0 1; damage+?+it 1 1 1; dapagliflozin+and 1 0 0 1; dapagliflozin+sugars 1 0 0 2; dark+?+and
         0 0 0 -1; dark+?+bits 1; dark+?+bleeding 1 -1 0 2; dark+?+can 0 0 0 -1; dark+?+has 0 1 0
         -2; dark+?+like 0 0 0 1; dark+?+or 0 0 1 -1; dark+?+spots 1 0 0 1; dark+?+stuff 0 0 0 1;
         dark+?+that 0 0 0 1; dark+and 0 1 0 -1; dark+brown 1 0 0 2; dark+curtain 1 0 0 1;
         dark+green -2 1 3 -1; dark+gritty 1 0 0 1; dark+i 0 0 0 -1; dark+ish -1 1 0 -1; dark+purple
         2 1 1 2; dark+red 3 -1 0 3; dark+room -1 1 0 -1; dark+shadow 2 1 1 2; dark+stuff 1 0 0 1;
         dark+urine 0 2 0 -6; dark+vaginal 1 -1 0 2; date+?+two -1; date+i 0 1; date+of -2 -1 -1;
         dates+a 1; daughter+1x 0 0 0 -1; daughter+?+2x 0 0 0 1; daughter+?+6 -1; daughter+?+a 1 -1
         1 1; daughter+?+and 0 1 0 -1; daughter+?+been 1 0 0 1; daughter+?+came -1 0 0 -1;
         daughter+?+drinking 1 0 0 1; daughter+?+epilepsy 1 0 0 1; daughter+?+has -1 1 0 -3;
         daughter+?+having 2; daughter+?+her -1 0 0 -1; daughter+?+in -1 0 1 -1; daughter+?+me 0 0 0
         1; daughter+?+on 0 1 0 -1; daughter+?+stiff 1 0 0 1; daughter+?+swallowed 2; daughter+?+the
         -1 0 0 -1; daughter+?+up 0 0 0 1; daughter+and 0 0 0 1; daughter+asthma 1 0 0 1;
         daughter+ate -1; daughter+been 1 0 0 1; daughter+had -1 -1 1; daughter+has -2 -2 0 -1;
         daughter+is 2 1 0 -1; daughter+just 1 0 0 1; daughter+left 2; daughter+says 1 0 0 1;
         daughter+scared -2 0 1 -1; daughter+swallowed 1 0 0 1; daughter+went 1 0 0 1; dawn+and -1 0
         0 -1; day+1x 1 1 1; day+2 2 3 0 -1; day+3 0 0 -1 1; day+4 1 0 0 1; day+5 1; day+9 2 0 0 2;
         day+?+38 0 0 0 2; day+?+41 1 0 -1 2; day+?+a 0 2 2 -1; day+?+after 3 1 0 2; day+?+all 1 0
         -1 1; day+?+amoxicillin 0 1; day+?+and -3 1 0 -2; day+?+breathlessness 0 0 0 1; day+?+cant
         0 2 0 -4; day+?+confused 1 0 0 1; day+?+eat 1; day+?+form -1; day+?+four 0 0 0 1; day+?+has
         0 1; day+?+her 0 0 2 1; day+?+i 1 0 0 1; day+?+im -1 2 1 -1; day+?+in 0 0 1 -2; day+?+is 3
         1 1 2; day+?+it 0 -2 -4 -1; day+?+its -1 0 3 -1; day+?+ive 1 1; day+?+just -1 -1 -1 -1;
         day+?+keep 0 0 0 1; day+?+like 1 0 0 1; day+?+me -1 0 1 -1; day+?+monday 1 0 0 1;
         day+?+months -1 0 0 -1; day+?+my 2 -1 -2 1; day+?+never -1 1 0 -1; day+?+night 1 0 0 1;
         day+?+now 0 1 0 -2; day+?+of 1 3 0 1; day+?+our 1; day+?+she -1 -1 1; day+?+six 0 0 0 1;
         day+?+some -1; day+?+stopped 1 0 0 1; day+?+the 2 -1 0 2; day+?+theres -1 1 0 -1; day+?+two
         -1 1 3; day+?+want -2; day+?+week 1 0 -1 1; day+?+weeks 0 0 0 -1; day+?+what -1; day+?+work
         1 0 -1 1; day+?+years 2 1 1 2; day+?+yesterday 1 1 1 1; day+after -1 -2 -1; day+and 1 2 4;
         day+at 1 0 0 1; day+before 1 0 -1 1; day+both -1 -1 -1 -1; day+but -1 1 0 -1; day+can 0 -1;
         day+cant 1 1 0 -1; day+care -1 1 0 -1; day+early -1; day+eye 1 0 -1 3; day+for 8 1 -1 9;
         day+he -2 1 0 -1; day+history 0 0 0 1; day+i 1 1 -1; day+if -1 2 1; day+in 2 0 0 2;
         day+instead 1 0 0 1; day+is 0 -1 0 1; day+it 4 0 -1 3; day+its -2 0 1 -2; day+keeping -2 0
         0 -1; day+man 1 0 0 1; day+mouth 0 0 0 1; day+murdered -1 0 1 -1; day+my 0 -1 1 1; day+of
         -2 1 2 -1; day+one 0 0 1 -1; day+or -1 1 5; day+severe 0 0 0 1; day+since 1 2 1 1; day+so
         -1 0 1 -1; day+temperature 1 0 0 2; day+this 1 0 -1 1; day+three -1 0 1 -1; day+time -1 -1
         -1 -1; day+two 1; day+with -1 0 0 -1; day+would -1 0 0 -1; days+38 -1 1 0 -2; days+?+2x 1 0
         0 1; days+?+38 0 0 0 -1; days+?+a -3 5 2 -3; days+?+an 0 1 0 -2; days+?+and -2 -1 -1;
         days+?+any 2 0 -1 2; days+?+at 1 1; days+?+being 0 1 0 -2; days+?+belly 1 0 0 1;
         days+?+breathe 0 -2 -1; days+?+burning 1; days+?+can -1 1 0 -1; days+?+carry -1 -1 -1 -1;
         days+?+clear 0 -1 1; days+?+do -2 0 0 -1; days+?+eating 0 -2 -2 1; days+?+everythings 1 0 0
         2; days+?+feel -3 1 0 -3; days+?+feeling -1; days+?+gunk -1 1 0 -1; days+?+had 0 0 0 -1;
         days+?+hand 0 0 0 1; days+?+has 1 0 0 1; days+?+hasnt 0 0 0 -1; days+?+have -1 2 1;
         days+?+her 0 -1 0 1; days+?+hes 0 0 0 1; days+?+hurts 1; days+?+i 1 1 1 3; days+?+im 1 0 0
         2; days+?+increased 0 -1 -1 -1; days+?+is 2 4 2 1; days+?+it -3 3 1 -2; days+?+ive 0 -1 0
         1; days+?+keep 0 0 0 -2; days+?+legs 1 0 0 1; days+?+like 1 0 0 2; days+?+low 0 1 0 -1;
         days+?+my 1 2 1 1; days+?+not 1 0 -1 1; days+?+now 1 3 0 -1; days+?+of 2 1 1; days+?+pain 1
         0 0 1; days+?+painful 0 1; days+?+paracetamol 1 0 0 1; days+?+phlegm 0 1; days+?+right 0 1
         0 -1; days+?+runny -1 0 0 -1; days+?+she 1 0 1 2; days+?+shes -1 1 0 -1; days+?+temperature
         -1; days+?+that 0 0 0 -1; days+?+the 2 3 -1 2; days+?+theres -1; days+?+thermometer 1;
         days+?+they 1 0 0 1; days+?+think 1; days+?+three 1; days+?+today 0 0 0 1; days+?+took 0 0
         0 1; days+?+two 2 1 -1; days+?+vomiting 1 0 0 1; days+?+wee 1 -1 0 2; days+?+when 0 1 0 -1;
         days+?+~pain -1 -2 -1; days+a -1 1; days+afebrile 0 0 2; days+after 2 0 2 3; days+ago 8 0 1
         8; days+and 2 2 0 1; days+back 1 -1 0 1; days+before 0 2 1; days+both 1 0 0 1; days+but 0
         1; days+cant -2 0 0 -1; days+drinking 0 1; days+eye 1 -1; days+feel 1 0 0 1; days+feels 1 0
         0 1; days+green -1 1 0 -1; days+he 1 1 2 1; days+her 1 0 0 1; days+hes 0 0 0 -1; days+i 0 2
         1 -1; days+id 1 1; days+im 1 1 2 1; days+in -2 1 0 -2; days+into 0 0 0 1; days+is 0 0 -2;
         days+last 0 0 0 1; days+late -1 0 0 1; days+later 0 0 0 -1; days+left -2 -3 -2 -2;
         days+maybe 3 1 1 1; days+my 2 1 1 3; days+no 0 -2 0 1; days+not 0 0 0 -1; days+now -2 -2 -6
         -1; days+of 1 1 -3 -3; days+off -1 -1 -1 -1; days+over -1 -1 -1 -1; days+running 2 0 0 2;
         days+she 0 -1 -1 -2; days+shes 0 0 0 1; days+since -1 1 1; days+so 0 0 0 1;
         days+temperature 0 1 0 -1; days+that -1 2 1; days+to -1 0 0 -1; days+today 0 -1 0 1;
         days+tonight 1 0 0 1; days+what -1 2 1 -1; days+when -1 1 2; days+with -2 3 0 -2; dead+?+3x
         0 0 0 1; dead+?+a -1 0 0 -1; dead+?+and 1 0 -1 2; dead+?+i 1 1 2 -1; dead+?+in 1; dead+?+it
         -1 0 0 -1; dead+?+my -1 0 1 -1; dead+?+name 1; dead+?+sunday 1 0 0 1; dead+?+the -2 0 1 -2;
         dead+?+their -1 0 0 -1; dead+?+week 1 1 2 1; dead+?+white 0 0 0 1; dead+after -1 0 1 -1;
         dead+and 0 1 2 1; dead+at 0 0 0 1; dead+but 2 1 0 -1; dead+by -1 -1 -1; dead+cant 0 0 0 1;
         dead+cold 1 0 0 1; dead+from -1 -1 -1; dead+in -1 0 0 -1; dead+last 1 0 0 1; dead+of -1 -1
         -1 -1; dead+on -1 1 3 -1; dead+quiet 1 1 0 -1; dead+tired -1 0 1; dead+to 0 1 2 -1;
         dead+while -1 0 0 -1; deaf+on -1 0 1 -1; dealer+?+nicked 1 0 0 1; dealer+got 1 0 0 1;
         dealing+with 0 0 0 1; death+?+me -1 1 2 -1; death+?+my -1; death+?+up -1 0 0 -1; death+and
         -1 -1 -1 -1; death+certificate -1 -1 -2 -1; death+of -1 0 1 -1; death+warmed -1 0 0 -1;
         decent+?+new -1 0 1 -1; decent+?+read -1 1 2; decent+job 0 0 0 -1; decent+nights -1;
         decent+to -1 1 2; decided+?+is 1 0 0 1; decided+tonight 1 0 0 1; deck+?+the 1 0 0 1;
         declare+?+to -1 -1 -1 -1; deep+?+a 0 0 -1 3; deep+?+hes 0 0 0 1; deep+?+that 1 0 0 1;
         deep+?+with 1 0 0 1; deep+and -1 -1 1; deep+burns 1 0 0 1; deep+cut 1 0 0 1; deep+i 0 0 0
         1; deep+like 0 0 0 1; deep+little 0 1 0 -1; deep+punctures 0 0 0 -1; deep+sighing 0 0 0 1;
         defib+?+off 1; defib+has 1 0 0 2; defibrillator+?+me 1 0 0 1; defibrillator+has 1;
         delivered+?+days 1 0 0 1; dementia+and -1; denies+?+~pain -1 -1 -1; denies+~any 0 1;
         denies+~chest -1 -1 -1; dental+abscess 0 2 1; dentist+?+a 0 0 0 -1; dentist+?+and 1 0 0 1;
         dentist+?+me 0 0 0 1; dentist+?+my 2 0 -1 2; dentist+?+no -1 1 0 -1; dentist+?+see -1 1 0
         -1; dentist+?+shut -1 0 0 -1; dentist+?+the 0 1; dentist+cant -1 1 0 -1; dentist+has -1 2 1
         -1; dentist+injection 2 0 0 2; dentist+is -1 0 0 -1; dentist+said -1 -1 -2 -1; depot+?+on 1
         0 0 1; depot+due -1; depressed+?+years 1 0 0 1; depressed+and -3 -1 -1 -1; deserve+a -1 0 0
         -1; desk+?+the -1 -1 -2; desk+and -1 0 1 -1; desk+no 1 0 0 1; develops+sudden 0 0 0 1;
         devil+?+must 0 0 0 1; devil+?+my 2 0 0 2; devil+and 0 0 0 1; diabetes+?+i -1 -1 -1 -1;
         diabetes+?+low 1; diabetes+?+my -1; diabetes+?+years -1 0 0 -1; diabetes+and -1 -1 -1;
         diabetes+for 0 0 0 -1; diabetes+has 1 0 0 1; diabetes+is 1 0 0 1; diabetic+?+breathe 0 0 0
         1; diabetic+?+is 1 0 0 1; diabetic+but -1 1 -1; diabetic+husband 1 0 0 1; diabetic+is 2 0 0
         1; diabetic+son 1 0 0 1; diagnosed+?+an -1 0 1 -1; diagnosed+with -2 -1 0 -2;
         dialysis+?+and 1 0 0 1; dialysis+?+it 0 0 0 1; dialysis+and 0 0 0 1; dialysis+fistula 1;
         dialysis+monday 0 0 0 1; dialysis+sessions 1 0 0 1; dialysis+wed 1 0 0 1; diaper+?+is -1 0
         0 -1; diaper+since 1; diarrhoea+?+3 0 -1 0 2; diarrhoea+?+but 0 -1 1; diarrhoea+?+times -1
         2 1 -2; diarrhoea+?+two 0 -1 -1 -1; diarrhoea+?+yesterday 0 1; diarrhoea+for 1 -2 -2 3;
         diarrhoea+since -2 1 0 -1; diarrhoea+today 0 -1 1; diazepam+3 0 0 0 1; diazepam+?+days 0 0
         0 1; diazepam+?+years 2 1 1 2; diazepam+on 2 0 0 2; did+?+a -1 0 1 -1; did+?+again 3 0 -1
         1; did+?+before -1; did+?+crossword 1 0 0 1; did+?+for -1 0 1 -1; did+?+get -1; did+?+go -2
         -1 -1 -2; did+?+nothing 1 0 0 1; did+?+test 0 0 0 1; did+?+three 1 0 0 1; did+?+to -2 0 1
         -1; did+a -1 0 0 -1; did+before -1 0 0 -1; did+have -1 0 0 -1; did+his 0 0 0 1; did+it 4 0
         -2 3; did+my 1 -2 -2 1; did+not -1 1 2 -1; did+nothing 0 1 -1; did+some 0 0 0 -1; did+the 1
         0 2 2; did+you -1 -1 -2 -1; didnt+?+and 1 0 0 1; didnt+?+id 0 0 0 1; didnt+?+it 1 0 0 1;
         didnt+?+up 1 1 0 -1; didnt+?+~his -1 0 1 -1; didnt+?+~out -2 0 1 -2; didnt+?+~to 1 1 1 1;
         didnt+know 1 0 0 1; didnt+recognise 1 0 0 2; didnt+touch 1 0 0 1; didnt+wake 1 1 0 -1;
         didnt+~faint -2 0 1 -1; didnt+~get -1 0 0 -1; didnt+~hit -2 1 3 -2; didnt+~like 2 1 1 2;
         didnt+~pass -2 0 1 -1; didnt+~want 0 0 0 1; die+?+a -1 0 1 -1; die+for -1 0 1 -1; die+i 1 0
         0 2; died+?+1x 1 0 0 1; died+?+2xxx 1 0 0 1; died+?+an -2 -1 -1 -2; died+?+at 1 1 2 1;
         died+?+embarrassment -1 1 2 -1; died+?+i -2 0 1 -2; died+?+now -1 0 0 -1; died+?+the -1 1 0
         -1; died+and -2 1 3 -2; died+at 1 0 0 1; died+in 1 0 0 1; died+of -3 -2 0 -2; died+suddenly
         1 0 0 1; died+young -1; diet+sheet -1 -1 -1 -1; difference+?+a -2 1 3 -2;
         difference+between -2 0 1 -2; different+?+the -1; different+finger 1 0 0 2;
         difficult+?+speak 1 0 0 1; difficult+?+wake 0 0 0 1; difficult+to 1 0 0 2;
         difficulty+?+after 1; difficulty+?+and 1 0 0 1; difficulty+?+awake 1; difficulty+?+or 1;
         difficulty+breathe 1 0 0 1; difficulty+opening 1 0 0 1; difficulty+staying 1;
         difficulty+swallowing 2 0 0 1; difficulty+understanding 1 0 0 1; dinner+?+has 1 0 0 1;
         dinner+?+out 0 0 0 1; dinner+?+the 1 0 0 1; dinner+and 1 2 1; dinner+but 1 0 0 -1;
         dinner+hes -1 0 0 -1; dinner+my 1 0 0 1; dinner+time 3 3 0 -1; dip+?+the 0 0 0 1; dip+at 0
         0 0 1; dip+stick 0 1; disagreement+with 2 0 0 2; disappear+with 2; disappointed+?+i 1 1 0
         -1; disc+?+im 2 1 1 2; disc+for 0 0 0 1; disc+went 1; discharge+?+and 0 0 0 1;
         discharge+?+i 0 2 1 -1; discharge+and -1 1 0 -1; discharge+can -1 0 0 -1; discharge+letter
         -2 -1 -1 -1; discharge+summary -2 -1 -1 -1; discharged+me -1 -1 -1 -1; discomfort+?+the 2 0
         0 2; discomfort+in 2 0 0 2; discomfort+that 1 0 0 1; discuss+my -1 0 0 -1;
         disease+?+vomited 1 0 0 1; disease+has 0 0 0 1; dishwasher+?+and -2 0 1 -2; dishwasher+door
         -1 0 0 -1; dishwasher+tablet 3 0 -1 4; dishwasher+tablets -1 0 1 -1; dislike+?+bright 1 0 0
         1; dislike+of 1 0 0 1; district+?+is 0 0 0 -1; district+nurse 0 0 0 -1; district+nurses 0
         1; dived+into 1; dizziness+?+and 2 1 1 1; dizziness+?+fainting 0 0 0 1; dizziness+?+nausea
         1 0 0 1; dizziness+?+standing 0 1 0 -1; dizziness+and 2 2 0 1; dizziness+on 0 1 0 -1;
         dizziness+or 2 0 -1 2; dizzy+?+a -1 0 1 -1; dizzy+?+i -2 -1 -1 -1; dizzy+?+my 1 0 0 1;
         dizzy+?+she 0 1 0 -2; dizzy+?+sick 1; dizzy+?+standing 0 1 0 -1; dizzy+?+the 2 0 0 2;
         dizzy+?+up 1; dizzy+and 2 0 -1 2; dizzy+but 1 0 0 1; dizzy+for -2 0 1 -2; dizzy+if -2 -1 -1
         -2; dizzy+in 1 0 0 1; dizzy+on 0 3 1 -1; dizzy+since 1 0 0 1; dizzy+spells -1 -1 -1 -1;
         dizzy+when -1 0 0 -1; dizzy+with 1 0 0 1; do+?+a -1; do+?+about 1 2 1 -1; do+?+all -1 1 2
         -1; do+?+and 3 0 -1 3; do+?+anymore 1 0 0 1; do+?+at 1 0 0 1; do+?+but 0 1 0 -1; do+?+calm
         0 0 0 -1; do+?+come 0 0 0 -1; do+?+do 3 0 -2 3; do+?+dont 0 -1 -1 -1; do+?+drops -1 0 1 -1;
         do+?+fade 1 0 0 1; do+?+find -1 -1 -2 -1; do+?+get -2 -1 -3 -3; do+?+go 0 2 2 -1;
         do+?+hasnt 0 0 1 -1; do+?+have -4 0 4 -3; do+?+her -1 -1 -1 -1; do+?+i 1 0 -2; do+?+im -2
         -1 -1 -1; do+?+in 0 0 0 -1; do+?+its 0 0 0 1; do+?+ive 1 1 0 -1; do+?+just 1 0 0 1;
         do+?+keep -2 0 1 -2; do+?+know 2 0 -1 2; do+?+let 2 0 -1 2; do+?+letters 0 1 2 -1;
         do+?+migraines 1 0 0 2; do+?+more -1 0 1 -1; do+?+morning -1; do+?+need -1 1 2 -1; do+?+of
         -1 0 1 -1; do+?+on 0 1 1 1; do+?+only 1; do+?+open -1 -1 -1 -1; do+?+people -1 -2 -1 -1;
         do+?+really -2 0 2 -2; do+?+recommend 1 1 1 1; do+?+register 0 -1 -1 -1; do+?+ring -1 -1 -2
         -1; do+?+school 1; do+?+see -2 -1 -1 -2; do+?+send -1 0 0 -1; do+?+silly 0 1 0 -1;
         do+?+skip 0 1; do+?+someone -2 1 3 -2; do+?+start -1 0 0 -1; do+?+still 0 -2 -2; do+?+stop
         -3 -1 -1 -2; do+?+stroke -1 1 2 -1; do+?+take 0 -1 -4 -1; do+?+tea 0 0 0 -1; do+?+tell 1 0
         -1 1; do+?+the 0 0 0 1; do+?+though 0 1 0 -1; do+?+to 0 1; do+?+today 0 1; do+?+tonight 0 0
         0 -1; do+?+treat -1 0 1 -1; do+?+wait 1 0 0 2; do+?+want 1 0 -1 2; do+?+when 1 0 0 2;
         do+?+with 0 0 0 -1; do+?+~drive -2 -1 -1 -2; do+?+~want -1 -1 -1; do+a -1 0 1; do+about -1
         -1 -1 -1; do+all -2 0 0 -1; do+any -1 -1 -2 -1; do+anything 4 7 3 -3; do+as 0 0 0 1;
         do+everything -2 -1 -1 -1; do+for -1 1 2 -1; do+get 1 0 0 1; do+have 2 0 0 3; do+his 1 0 0
         1; do+i -5 0 -1 -4; do+if -4 -2 -2 -4; do+it 8 -2 -3 12; do+my -3 -1 -1 -2; do+not 1 0 -1
         2; do+nothing 5 -1 -1 6; do+one -1; do+people -1 -1 -1 -1; do+so 1 0 0 2; do+something 0 0
         1 -1; do+that -3 1 0 -3; do+the -3 1 1 -4; do+them 1; do+they -5 2 6 -4; do+think 0 0 0 -1;
         do+this 2 0 0 2; do+those -1 1 2 -1; do+we 0 -2 -3 -1; do+wear -1; do+what 1 0 0 1; do+with
         -1 1 0 -1; do+you -9 -6 -2 -7; doc+?+my 0 2 1; doc+said 1 1; doctor+?+it -1; doctor+?+my 1
         0 0 1; doctor+?+say -1; doctor+?+the 1; doctor+?+wait 0 1 0 -2; doctor+?+with -1 0 0 -1;
         doctor+for -1; doctor+if 2 1; doctor+or -2 1 0 -2; doctor+over 1 0 0 1; doctor+said 0 -1 -2
         -1; documentary+about -1 1 3 -2; dodgy+?+5 0 0 0 1; dodgy+l 0 0 0 1; does+?+a -2 0 0 -1;
         does+?+all 1 -1 -2 1; does+?+and 0 0 0 1; does+?+chemist 1 1 1 1; does+?+come -2 -1 -1 -2;
         does+?+crossword 1 0 0 1; does+?+ease 1 0 0 1; does+?+fade 1; does+?+get -1 -1 -1;
         does+?+go 1 -1 0 1; does+?+happen 0 0 1 -1; does+?+have -1 0 1; does+?+hot -1 0 1 -1;
         does+?+i 0 1; does+?+just -2 0 1 -1; does+?+know 0 0 0 1; does+?+make 1 1 1 1; does+?+need
         0 1 -1 -1; does+?+operation -1 0 0 -1; does+?+pain 2 0 0 1; does+?+pharmacy 1 0 0 1;
         does+?+practice -1 0 0 -1; does+?+respond 3 -1 -1 4; does+?+tree -1; does+?+usually -3 -1
         -1 -2; does+?+want 0 0 -1 1; does+?+~have 2 1 1 2; does+?+~hurts -1 -1 -1 -1; does+a -2 -1
         -1 -2; does+all 0 0 0 -1; does+anybody -1; does+anyone -1 1 2; does+he -2 -1 -1 -1;
         does+his 0 1 0 -1; does+it -4 0 2 -4; does+not 9 1 -3 11; does+nothing 1 0 0 1; does+one 1
         0 0 1; does+someone -2 -1 -1 -1; does+tea -1; does+that -4 -2 -2 -3; does+the -2 -1 2 -2;
         does+work 0 1 -1; doesnt+?+a 1 1; doesnt+?+i 1; doesnt+?+me 1 0 0 1; doesnt+?+the 1 0 0 1;
         doesnt+?+to -1 2 0 -3; doesnt+?+up 0 0 0 1; doesnt+?+what 2 0 0 1; doesnt+?+when 1 0 0 1;
         doesnt+?+where 2 0 -1 2; doesnt+?+who 0 0 0 1; doesnt+?+with 2; doesnt+?+~at 1 0 0 1;
         doesnt+?+~hurts 1 0 0 1; doesnt+?+~it -1 0 0 -1; doesnt+?+~me -1 -1 -1 -1; doesnt+?+~that 1
         0 0 1; doesnt+?+~you -1 0 1 -1; doesnt+ease 0 0 0 1; doesnt+fade 1 0 0 1; doesnt+have 0 0 0
         1; doesnt+know 8 0 -1 7; doesnt+recognise 0 0 0 1; doesnt+seem -1 1; doesnt+stop 1 1 1 1;
         doesnt+want 2 3 0 -1; doesnt+~even 1 0 0 1; doesnt+~hurts -2 -2 0 -2; doesnt+~leave -1 0 0
         -1; doesnt+~mind -1 0 0 -1; dog+?+a 0 0 0 -1; dog+?+all 1 0 0 1; dog+?+and 1 0 0 1;
         dog+?+isnt 1 0 0 1; dog+?+morning -2 1 -1 -2; dog+?+my -4 5 0 -4; dog+?+neighbour -1 1;
         dog+?+the 1 2 0 2; dog+?+to 0 1 -1 -1; dog+?+~a 0 0 1 -1; dog+?+~and -1 0 0 -1; dog+?+~into
         -1 -1 -1 -1; dog+?+~love 1 0 0 1; dog+?+~my -1 -2 -3 -1; dog+?+~rat -1 -1 -1 -1;
         dog+?+~staggering 2 0 0 2; dog+?+~to 2 0 0 2; dog+and -1 0 0 -2; dog+ate -2 -1 -1 -2;
         dog+bit -2 2 0 -2; dog+bite 0 1 -1 -1; dog+is 2 0 0 1; dog+nipped -1 1 0 -1; dog+on 0 1;
         dog+that 1 0 0 1; dog+this -2 1 0 -2; dog+walker 0 0 0 -1; dog+~ate -1 0 0 -1; dog+~i 1 0 0
         1; dog+~is 1 0 0 1; dogs+?+~the 1 0 0 1; doing+?+about -1; doing+?+and 1 0 0 1;
         doing+?+crossword -1 0 0 -1; doing+?+first -1 0 0 -1; doing+?+flops 1 0 0 1; doing+?+head
         -1 -1 -2 -1; doing+?+i -1; doing+?+leaving -1 1 2; doing+?+usual 1 1 1 -1; doing+a -3 -2 -3
         -3; doing+flip 1 0 0 1; doing+grand -1 -1 -1; doing+her 1 1 0 -1; doing+it 0 0 2 2;
         doing+my -2 -1 -2 -1; doing+nothing 6 1 0 4; doing+somersaults 0 0 0 1; doing+that -2 0 1
         -2; doing+the -1 1 5 -1; doing+up 1 0 0 1; doing+well -1 0 0 -1; doll+?+my 1 0 0 1;
         doll+?+wont 1; doll+and 1; doll+on 1; done+?+all 2 2 1; done+?+six -1 0 0 -1; done+?+the -1
         -1 -1; done+?+too 1 0 0 1; done+and -1 0 1 -1; done+at -1 0 0 -1; done+for 1 0 0 1; done+in
         0 1 0 -1; done+it 1 0 0 1; done+my 1; done+on 1 0 0 1; done+the -1 0 0 -1; done+with 2 1
         -1; done+yesterday 3 0 -1 3; dont+?+a 0 3 0 -2; dont+?+any 0 1; dont+?+anyone 2 1 1 1;
         dont+?+him 0 1 0 -1; dont+?+how 3 0 -1 2; dont+?+i 1; dont+?+ill 2 1 1 2; dont+?+mum 0 0 0
         -1; dont+?+the 1 1 1 1; dont+?+to 2 0 -1; dont+?+up 0 1 1 -2; dont+?+want 2 1 0 -1;
         dont+?+what 3 0 -1 1; dont+?+when 3 1 1 3; dont+?+who 1 1 0 -2; dont+?+why 2 0 0 2;
         dont+?+~a 1 0 0 1; dont+?+~any -2 -1 1 -1; dont+?+~dizzy -1 0 0 -1; dont+?+~it 0 0 0 1;
         dont+?+~me 0 -1 -1 1; dont+?+~out 1 1; dont+?+~thermometer 0 0 0 1; dont+bother -1 0 0 -1;
         dont+call 1; dont+come 1 0 0 1; dont+drink 1; dont+fade 1 0 0 1; dont+feel 0 0 0 -1;
         dont+get 0 0 0 1; dont+go 1 0 0 1; dont+have 0 0 0 -2; dont+know -3 5 2 3; dont+like 1 0 0
         1; dont+really 2 1; dont+ring 1 -1 0 2; dont+see 0 1; dont+send 2 0 0 2; dont+tell 2 1 0
         -1; dont+think 2 2 1 1; dont+touch 1 0 0 1; dont+wake 2 1 0 -1; dont+want 3 1 -1 1;
         dont+~always 1 0 0 1; dont+~get -1 0 0 -1; dont+~sleep -3; dont+~take 1; dont+~wanna 1;
         dont+~worry 0 -1 -1 1; door+?+a 0 2 -1 -1; door+?+black -1 0 0 -1; door+?+he 2 1;
         door+?+its -1; door+?+my -1 1 -1 -1; door+?+night 1; door+?+on 1 0 0 1; door+?+weeks -1 0 1
         -1; door+all -2 0 1 -2; door+frame 1 -1 0 2; door+handle -1 0 0 -1; door+in 1; door+is 1 1
         -1; door+nails -2 1 0 -2; door+on -1 1 -1 -1; door+the 1 0 0 1; dose+?+due -1 2 1;
         dose+?+paracetamol 0 0 1 1; dose+?+since 1 0 0 1; dose+by 1 0 0 1; dose+is -1 2 1; dose+of
         2 0 0 1; dose+was -1 1 0 -1; doses+of 1 0 0 1; dot+?+blood -1 0 0 -1; dot+of -1 0 0 -1;
         dots+?+her 1 0 0 1; dots+?+his 1 0 0 1; dots+?+my 0 0 0 -1; dots+in 0 0 0 -1; dots+on 1 -1
         0 2; double+?+my 2 -1 0 2; double+dose 0 0 0 1; double+my 3 0 0 1; double+up -2 1 2 -1;
         double+vision 0 0 0 1; doubled+?+holding 0 0 0 1; doubled+?+on 1 0 0 1; doubled+?+with 0 0
         0 1; doubled+me 1 0 0 1; doubled+over 1 -1 0 2; doubled+up 1 0 0 1; down+2 0 1 0 -2;
         down+?+a 3; down+?+and -1 1 1 -3; down+?+arm 1 0 0 2; down+?+as 1 0 0 1; down+?+back 3 1 1
         2; down+?+can -1 -2 -1; down+?+days 0 1 0 -2; down+?+dizzy 1 1 0 -1; down+?+dribbling 1 0 0
         1; down+?+feel 1 0 0 1; down+?+from 1 0 0 1; down+?+front 1 0 0 1; down+?+get 1 0 0 1;
         down+?+had -1; down+?+have 0 0 0 -1; down+?+havent -1 -1 -1 -2; down+?+her -3 0 1 -2;
         down+?+hit -1 0 1 -1; down+?+hot 0 1 0 -2; down+?+i 2 -1 0 3; down+?+im -2 -1 -1 -2;
         down+?+is 1 2 2 -1; down+?+its 0 0 0 1; down+?+ive 0 0 0 -1; down+?+last 0 0 0 -1;
         down+?+left 0 0 0 1; down+?+leg 3 0 -1 3; down+?+legs 1 -1 0 2; down+?+like 1 -1 0 3;
         down+?+me 1 0 0 1; down+?+morning -1; down+?+my 1 0 -1 3; down+?+night 0 1 0 -1;
         down+?+normal -2 0 0 -1; down+?+now 1 0 0 1; down+?+on 0 -1 0 1; down+?+one 1 -2 0 4;
         down+?+or 1; down+?+peed 0 -1 0 2; down+?+peeing -1; down+?+right 0 0 0 1; down+?+she 0 1 0
         -1; down+?+sick 0 1 0 -3; down+?+side 1 -1 0 1; down+?+since 0 0 0 -1; down+?+stairs 1 -1 0
         2; down+?+the 5 2 -2 1; down+?+they 0 0 1 -2; down+?+to 2 1 1 1; down+?+tuesday 0 1 0 -1;
         down+?+two 1; down+?+urine 0 1; down+?+waking 0 0 0 1; down+?+wall 1 0 0 1; down+?+we 0 0 0
         1; down+?+wee 1; down+?+weed 0 1 0 -2; down+?+weeing -1; down+?+weeks 0 0 0 -1; down+?+when
         2 1 1 2; down+?+with 0 0 0 1; down+?+wrong -1 1 2 -2; down+and -2 1 -1 -6; down+at 2 -2 -2
         2; down+back 0 0 0 1; down+been 0 1 0 -3; down+below -1 0 -1; down+both 1 1 1 1; down+but
         -1 2 1 -1; down+by -1 -1 1 -1; down+feel 0 0 0 1; down+fine 1 0 0 1; down+for 1 -2 -2 1;
         down+from 0 0 0 1; down+havent 0 0 0 -2; down+he -1 0 1 -1; down+her 1 0 0 1; down+his 1 0
         0 1; down+i 1 0 0 1; down+is 0 0 1 -1; down+last 0 1 0 -1; down+like 1 0 0 1; down+low 0 0
         0 1; down+mouth 1 -1 0 2; down+my 5 0 0 7; down+no 0 -2 -1 -2; down+now -1 2 2 -1; down+off
         1 0 0 1; down+on 1 1 1; down+one 1 0 0 1; down+only -1 1; down+over 1 -1 0 2;
         down+overnight -1 -1 -1 -1; down+passing 0 1; down+she 1 1; down+since 1 1 -1 -1; down+so 1
         0 0 1; down+stairs -3 -1 1 -2; down+the 0 1 2 -1; down+there 0 -1 -2 -1; down+this 1;
         down+to 1 0 -2 3; down+today -2; down+tonight 1 0 0 1; down+towards 1 0 0 1; down+two 0 0 0
         1; down+water 0 1 0 -2; down+when -1 0 0 -1; down+with -3 1 2 -2; down+wrong 1 0 0 2;
         downstairs+and 1 0 0 1; downstairs+been -1 0 0 -1; downstairs+take -1 1 2 -1; dozing+off 1
         0 0 1; dr+?+in -1 0 0 -1; dr+patel -1 -1 -1 -1; drain+?+splashed 1 0 0 1; drain+cleaner 1 0
         -1 1; draining+?+the 2 0 -1 2; draining+fine -1 1 -1 -1; draining+from 2 0 -1 2;
         draining+well -1; draining+with 1 0 0 1; drama+?+night -1 0 1 -1; drama+last -1 0 1 -1;
         drank+?+a -1 0 1; drank+?+much -3; drank+?+of -1 0 1; drank+a 1 0 0 1; drank+antifreeze 1;
         drank+some 6 0 -1 7; drank+too -3; drawers+fell -1 0 0 -1; drawing+pin -1 0 0 -1;
         drawn+?+blind 0 0 0 1; draws+?+knee 1 0 0 1; draws+his 0 0 0 1; dream+i -3 0 1 -3;
         dreamt+?+drowned -1 -1 -1 -1; dreamt+?+was -2 1 3 -2; dreamt+i -3 0 2 -3; dreamt+my -3 0 1
         -3; dressed+and 2 1 1 2; dressing+after 1 0 0 1; dressing+and 1 0 0 1; dressing+clinic -1
         -1 -1 -1; drew+?+it 0 0 0 1; drew+a -1 0 0 -1; drew+round 0 0 0 1; dribble+?+and 0 0 1 -1;
         dribbled+?+my 0 0 0 1; dribbles+?+it -1 -1 -1 -1; dribbles+after -1 -1 -1 -1; dribbling+?+a
         0 0 1 -1; dribbling+?+and -1 0 1 -1; dribbling+?+tea 1 0 0 1; dribbling+and 1 0 0 1;
         dribbling+into 1; dribbling+loads -1 0 1 -1; drifts+down 2 1 1 2; drink+?+a -1; drink+?+and
         -1 1 2; drink+?+hes 1; drink+?+i 0 0 0 1; drink+?+of -1 0 1 -1; drink+?+saturday 0 1 0 -2;
         drink+?+the 1 2 3 1; drink+?+wet 0 0 0 1; drink+?+with -1 0 1; drink+and 0 -2 -1 1;
         drink+coffee -1; drink+fine -1 0 0 -1; drink+from 0 0 0 1; drink+im 0 1 0 -1; drink+maybe
         -1 -1 -1; drink+on 0 1 0 -2; drink+plenty -2 0 1 -1; drink+water -1 0 1 -1;
         drinking+?+alert 0 0 0 -1; drinking+?+and -1 -1 4; drinking+?+by 0 1 0 -1; drinking+?+days
         2 -1 0 2; drinking+?+juice -2 1 0 -2; drinking+?+milk 0 1 -1 1; drinking+?+of -1 0 1 -1;
         drinking+?+ok -1; drinking+?+peeing 1 0 0 1; drinking+?+playing -2 -1 1 -1;
         drinking+?+sunday 1 0 0 2; drinking+?+the 2 0 0 1; drinking+?+turkey 1; drinking+?+up 0 0 0
         -1; drinking+?+water -1 1 2 -1; drinking+and -2 0 1 -1; drinking+cold 1; drinking+fine -1
         -1 1; drinking+glass 0 0 0 1; drinking+her -2 1 -1 -2; drinking+i 1 0 0 2; drinking+like 1
         0 0 1; drinking+loads -1 0 1 -1; drinking+milk -1; drinking+more -2 -1 -1 -2; drinking+no 0
         1; drinking+normally 0 0 1 -2; drinking+ok -2 1 0 -1; drinking+on 1 0 0 2; drinking+playing
         0 -1 1; drinking+plenty -1 1 2 -1; drinking+squash -1 1 0 -1; drinking+three 1 0 0 1;
         drinking+two 1 0 0 1; drinking+well -2 2 2 -2; drinks+?+and -2 0 1 -1; drinks+?+i 0 1 -1;
         drinks+?+lot 1 0 0 1; drinks+a 1 0 -1 2; drinks+and -3 0 2 -3; drinks+down -1 1 0 -3;
         drip+was 1 0 0 1; dripping+?+my 1 0 0 1; dripping+?+one 1 0 0 1; dripping+from 2 0 0 2;
         drive+?+and -2 -1 -1 -2; drive+?+from -1; drive+?+my -1 0 1 -1; drive+and 0 0 1 -1;
         drive+home -1; driver+?+the 2 0 0 2; drives+my -1 0 0 -1; driving+?+insane -1; driving+?+is
         0 0 0 -1; driving+?+mad -2 0 1 -1; driving+?+up -2 0 1 -1; driving+me -4 0 1 -2;
         driving+test -1 1 2 -1; drool+in -1; drooling+?+a 1 0 0 1; drooling+?+swallowing 0 0 0 1;
         drooling+and 1 0 0 1; drooling+into 1 0 0 1; drooling+with 1 0 0 1; droopy+on 1;
         drop+?+last 0 0 0 1; drop+?+so 1 0 0 1; drop+at 1 0 0 1; drop+in -1 -2 -3 -1; drop+off -1 0
         1 -1; drop+since 1 -1 0 2; dropped+?+3 -1 0 1 -1; dropped+?+a 1 0 0 1; dropped+?+and 1 0 0
         1; dropped+?+at 0 0 0 1; dropped+?+in -1 0 0 -1; dropped+?+my 1 0 0 1; dropped+?+of 0 0 -1
         -1; dropped+?+pounds -1 -1 -1 -1; dropped+?+tea 2 0 0 2; dropped+?+the 1 0 0 1;
         dropped+?+tin -1 -1 1 -1; dropped+a -1 0 1 -1; dropped+at 0 0 0 1; dropped+dead -1 -1 -2;
         dropped+like 1 0 0 1; dropped+my 1 1 1 1; dropped+off 1 1; dropped+on 0 0 0 1; dropped+out
         1; dropped+the 2 0 0 1; dropped+to -1 0 1 -1; dropping+my 0 0 0 1; drops+and 1; drops+from
         -1 0 1 -1; drops+or 1 0 0 1; drops+today -1; drowned+?+the -1 -1 -1 -1; drowned+in -1 -1 -1
         -1; drowning+?+it -1 0 1 -1; drowning+?+nappies -1; drowning+?+paperwork -2 -1 -1 -1;
         drowning+?+the 2; drowning+and -1 0 1 -1; drowning+even 1 0 -1 2; drowning+in -3 -2 -2 -3;
         drowsiness+and 1 0 0 1; drowsy+?+her 0 1 0 -2; drowsy+?+swallow 1; drowsy+?+the -1 0 1;
         drowsy+and 2 0 -1 2; drowsy+to 1 0 0 1; drum+?+and 1; drum+and 2 0 0 2; drum+now 1;
         drunk+?+of 2 -1 0 3; drunk+?+the 2; drunk+some 1 0 0 2; dry+?+a 0 0 0 1; dry+?+after 1 0 0
         1; dry+?+all 1; dry+?+and -2 0 -1 -3; dry+?+card -1 -1 -1 -1; dry+?+cracked -1 0 0 -2;
         dry+?+for 0 0 0 2; dry+?+hours 1 0 0 1; dry+?+itchy -1 -1 -1 -1; dry+?+last 2 -1 -1 4;
         dry+?+no 2; dry+?+on -1 1 3 -1; dry+air -1 -1 -2 -1; dry+and -1 -1 -1 -2; dry+as 2 1 1 3;
         dry+drowning -1 0 1 -1; dry+from 1; dry+mouth 0 -1 -3 -5; dry+nappies 1 0 0 1; dry+nappy 1;
         dry+now -2 0 1 -2; dry+over 1 0 0 1; dry+since 1 -1 0 4; dry+skin 0 0 2 2; dual+carriageway
         0 0 0 1; duct+tape -1 1 2 -1; due+?+a 1 1; due+?+no -1 2 1 -1; due+?+three 0 1 2 1; due+a
         -1 0 0 -1; due+at 1 0 0 1; due+date 0 0 0 1; due+friday 1 -1 0 1; due+in 3 3 3; due+till 0
         0 0 -1; due+tonight -2 2 1 -1; dull+?+and 0 0 0 1; dull+?+today 1 0 0 1; dull+ache -1 -1 -1
         -1; dull+band 0 0 0 -1; dull+headache 1; dull+throb 0 0 0 1; dunno+?+thats 1 0 0 1;
         dunno+if 1 0 0 1; during+?+and -1 0 1 -1; during+?+first -2 1 2 -1; during+a 3 1 2 1;
         during+exercise 2 1 0 2; during+sex 0 0 0 1; during+the -3 0 1 -1; dusky+?+blisters 1 -1 0
         2; dusky+?+patch 0 0 0 1; dusky+purple 1 0 0 1; dusky+with 2 -1 0 2; dust+?+my -1 0 1 -2;
         duvet+i 1 0 0 1; duvet+over 0 0 0 -1; dying+?+a -2 1 3 -2; dying+for -2 2 4 -2; dying+of
         -1; dying+to -1; dysuria+?+and 0 1; dysuria+and 0 2 1; dysuria+frequency 0 1; e+4x -1 0 0
         -1; e+?+chest -2 -1 -1 -3; e+?+the 0 -1 -1 1; e+on -1 -1 -2 -1; e+said -2 1 3 -2; e+visit
         -1 -1 -1; e+with -1 -1 -2 -1; e+yesterday -1 1 0 -1; each+?+and -1 0 0 -1; each+?+he -1 0 0
         -1; each+?+i 2 2 1 2; each+?+in 1 0 0 1; each+?+my 0 0 0 1; each+?+no -1; each+?+the 0 0 0
         1; each+?+us -1 0 0 -1; each+?+wee 1 0 0 1; each+and 1 0 0 1; each+breathe 3 0 -1 3;
         each+go 0 0 0 1; each+morning -2 -1 -1 -2; each+night -1 0 1; each+of 0 0 0 1; each+one -1
         -1 -1 -1; each+other -1 0 1; each+side 0 0 0 -1; each+time 3 2 2 3; ear+38 -1 0 0 -1;
         ear+?+a -1; ear+?+agony -1 1 0 -1; ear+?+and -1 1 0 -2; ear+?+been -1; ear+?+has 0 0 -1 -2;
         ear+?+i 2 0 0 2; ear+?+really -1 1 0 -1; ear+?+since -1 1 0 -1; ear+?+the -1 0 1 -1;
         ear+?+yellow -3 1 0 -2; ear+feels -1; ear+gadget 0 0 0 1; ear+hurts 0 1; ear+is -6 2 0 -5;
         ear+pain -2 2 0 -3; ear+since 1 0 0 1; ear+syringing -1 -1 -2 -1; ear+thermometer 1 0 0 1;
         ear+thing 2 0 0 2; ear+with -2 1 1 -2; earache+?+a -5 1 0 -2; earache+?+discharge -1 1;
         earache+?+fever 0 0 0 -1; earache+?+last 0 1 0 -1; earache+and -6 4 1 -4; earache+since -2
         1 0 -2; earache+with 0 0 0 -1; early+?+i -1 -2 -1 -1; early+?+my -1; early+?+of -1;
         early+?+unit 0 1 0 -1; early+night 1 0 0 1; early+pregnancy 2 1 -1; ears+?+at -1 -1 -2 -1;
         ears+?+been -1 -1 -1; ears+?+blocked -1 -2 -3 -1; ears+?+full -2 1 3 -1; ears+?+nose 1 0 -1
         1; ears+?+throbbing -1 0 0 -1; ears+after 1 0 0 1; ears+been -2 1 0 -2; ears+but -1 -1 -1
         -1; ears+feel -3 -3 -1 -3; ears+have -1 -1 -1; ears+hurts 0 1; ears+or 1 0 0 1;
         ears+pierced -1 0 1 -1; ease+when -1 1 2 -1; eased+?+ibuprofen 0 0 0 -1; eased+for 1 0 0 1;
         eased+with -1 0 1 -1; eases+with -1 -1 -1 -2; easier+no -1 -1 -1 -1; easing+but -1 0 -2 -1;
         easing+off 0 0 2; easing+since 0 0 1 -2; easy+no 1; eat+?+and -2 0 1 -2; eat+?+are 0 0 0 1;
         eat+?+drink 0 0 0 1; eat+?+food -1 0 1; eat+?+or 1 0 0 1; eat+?+sleep 1 0 0 1; eat+?+today
         0 0 0 -1; eat+more -1 1 2 -1; eat+or 2 0 -1 2; eat+spicy -1 0 1; eat+vegetables -3 -2 -3
         -2; eat+well -1 0 1; eaten+?+of 0 0 0 1; eaten+my 4 1 1 3; eaten+some 0 0 0 1; eating+?+a
         -1 0 0 -1; eating+?+and -1 0 0 -1; eating+?+bit 1; eating+?+dinner 0 1; eating+?+drinking 0
         -1 2; eating+?+finger 0 0 0 1; eating+?+hes 1 0 0 1; eating+?+just -1; eating+?+lunch -1 0
         0 -1; eating+?+orange 1 0 0 1; eating+?+prunes -1 1 0 -1; eating+?+temperature 0 1 -1;
         eating+?+the 0 -1 -1 -1; eating+?+~temperature -1 1 0 -1; eating+a 0 1 -1; eating+an 1 0 0
         1; eating+and -1 0 3 -1; eating+crisps 0 0 0 -1; eating+fine 0 -2 -1 1; eating+fish 0 0 0
         1; eating+her 0 -1 -2 -1; eating+his -1 0 0 -1; eating+is 0 2 1 -1; eating+like -1 0 0 -2;
         eating+my -1; eating+no -1 1 0 -2; eating+ok -1 -1 -1 -1; eating+prawns 1 0 0 1;
         eating+shrimp 1 0 0 2; eating+something 0 0 0 1; eating+soup 0 1; eating+toast -1 0 0 -1;
         eats+and -1 0 0 -1; eats+his 0 0 0 -1; ecg+?+bloods 0 -1 -2 -1; ecg+?+the -2 -1 -1 -1;
         ecg+and 0 -1 -2 -1; eclampsia+?+me -1 0 0 -1; eclampsia+with -1 -1 -1 -1; ectopic+?+2xxx 2
         1 1 2; ectopic+in 2 1 1 2; eczema+on -2 -1 -2; edge+?+my 1; edge+?+the 1 0 0 2; edge+can 1;
         edge+of 2 0 0 1; edge+off -2 1 0 -2; edges+?+i 1 0 0 1; edges+are -1 0 0 -1; edges+when 1 0
         0 1; effect+of -1 -1 -1 -1; eight+?+a -1 -1 -2 -1; eight+?+ago 2 0 0 2; eight+?+of -1 0 1;
         eight+?+pregnant 0 1 0 -2; eight+?+since 0 1; eight+?+the 1 0 0 1; eight+days 1 -1 0 1;
         eight+hours -1 -1 1; eight+times 0 1 -1 -1; eight+week 0 0 0 1; eight+weeks 0 1 0 -2;
         eight+years -1 0 0 -1; eighty+?+a -1 0 1 -1; elbow+?+is -1 0 0 -1; elbow+?+the -1 0 0 -1;
         elbow+?+when -2 -1 -1 -2; elbow+to -1 0 0 -1; elbows+since -1 -1 -1 -1; elderly+?+with 2;
         elderly+neighbour 1; electric+?+and 1; electric+?+from 2 0 -1 2; electric+bill -1;
         electric+shock 4 1 0 4; electrical+burns 1 0 0 2; eleven+?+i 0 1 0 -1; eleven+?+night 1 0 0
         1; eleven+and -2 1 0 -1; eleven+days 1 -2 -1 1; eleven+last 1 0 0 1; eleven+weeks -1 1;
         eleven+years 1; else+?+should 0 0 1 -1; else+?+tonight 0 0 0 1; else+can -1; else+get 0 1 3
         -1; else+in 1 0 0 1; else+is -1 -1 -1; else+on -1 -1 -2; elses+bum 0 0 0 1; em+and -1 -2 -3
         -1; em+out -1 0 0 -1; email+it -1 -1 -1 -1; embarrassing+?+i 2 0 0 2; embarrassing+?+ive 1;
         embarrassing+but 1 -1 0 1; embarrassing+ive 1 0 0 1; embarrassment+?+i -1;
         embarrassment+but -1; embedded+?+the 1 0 0 1; embedded+in 1 0 0 1; emergency+contact -1 -2
         -1 -1; emergency+contraception 0 4 0 -1; emergency+supply 0 2 1; emojilaugh+any -1 0 0 -1;
         empty+?+bottle 1; empty+?+so 1 0 0 1; empty+?+the 1 0 0 1; empty+paracetamol 1 0 0 1;
         empty+since 1 0 0 1; end+?+her -1 0 0 -1; end+?+it -1 1; end+?+life 3 1 1 3; end+?+my 3 1 1
         3; end+?+the -1 0 0 -1; end+?+tonight 1; end+but -1; end+it 1; end+my 3 1 1 3; end+of 1 -2
         -1 2; ended+?+with 0 0 0 1; ended+up 0 0 0 1; ending+?+all 1 1 0 -1; ending+?+life 1 1 0
         -1; ending+it 1 1 0 -1; ending+my 1 1 0 -1; ends+?+two 1 0 0 1; ends+for 0 0 0 1;
         energy+drinks -3 -1 2 -2; engine+running 1 0 0 1; english+and 1 0 0 1; english+i -1 -1 -1
         -1; english+the -1 1 2 -1; enough+?+in 1; enough+?+we -1; enough+air 1 0 0 1; enough+for
         -1; enough+it -1 0 0 -1; enough+of 0 0 0 1; enough+that 0 0 0 1; enough+to 1;
         enquires+about 0 -1 1; epigastric+pain 0 0 0 1; epilepsy+?+a 0 -1 -1 -1; epilepsy+?+and -1
         1 0 -1; epilepsy+?+last 0 1 0 -1; epilepsy+?+my -1 -1 -1 -1; epilepsy+?+this -1 0 0 -1;
         epilepsy+?+two 0 2 1; epilepsy+for 2 0 0 2; epilepsy+tablet 0 1 0 -1; epilepsy+tablets -2 3
         1 -3; epileptic+?+has 1; epileptic+and 1; epipen+?+minutes 1; epipen+but 3 1 1 2;
         episode+?+years 0 1; episode+of -2 0 2 -2; episode+two 0 1; episodes+of -1 0 1;
         erythematous+?+on 0 1; erythematous+area 0 1; especially+when 1; even+?+a 1 1 -1;
         even+?+down 0 -1 0 1; even+?+her 0 0 0 1; even+?+it 0 0 0 1; even+?+lodger 1 0 0 1;
         even+?+my 1 0 0 2; even+?+of 1 1 0 -1; even+?+own 1 -1 0 2; even+?+the 1 0 -1 2;
         even+?+they -1; even+?+this 1 0 0 1; even+a 0 1 0 -1; even+after 2 1 -1 -1; even+for 1 0 0
         1; even+get 0 0 0 1; even+have 0 1 0 -1; even+ice 0 2 0 -3; even+if 1 0 -1 4; even+in 1 0 0
         1; even+my 1 0 0 1; even+sips 1 1 0 -2; even+sitting 1 0 0 1; even+the 2 0 -1 3; even+water
         1 1 0 -1; even+when 0 0 0 1; even+with 0 0 0 1; evening+?+again -1 -1 1; evening+?+egg 1 0
         0 1; evening+?+got 0 0 0 -1; evening+?+i -1 0 0 -1; evening+?+is 1 1 0 1; evening+?+my 0 0
         0 1; evening+?+started 0 0 0 1; evening+?+the 1 0 0 1; evening+after -1 0 0 -1; evening+and
         0 0 1 -1; evening+flat -1 -1 1; evening+in 1 0 0 1; evening+since -1 -1 -1 -1; evening+the
         1 1 1 1; evenings+?+my -1 -1 -1 -1; evenings+after -1 -1 -2 -1; ever+?+a -2 0 1 -2;
         ever+?+an -1 0 0 -1; ever+?+and -1; ever+?+been 1 0 0 1; ever+?+do -1 0 1 -1; ever+?+i 0 0
         0 -1; ever+?+in 2 1 1 2; ever+?+on 1; ever+?+out 0 0 0 -1; ever+?+sleepy 1 0 0 1; ever+been
         1 0 0 1; ever+bottom -1 0 0 -1; ever+get -1 0 0 -1; ever+got -1 0 1 -1; ever+had 2 1 1 2;
         ever+has 0 0 -1 1; ever+since -2 -1 1 -1; ever+so 2 0 0 2; ever+swallowed -1 -1 -1 -1;
         ever+the -1 -1 -2; ever+was -1 -1 -1 -2; every+1x 1 1 1 1; every+3 -4 -1 -1 -1; every+5 1 0
         0 1; every+?+after 0 0 0 -1; every+?+and 1 -1 0 2; every+?+bump 0 0 0 1; every+?+even 0 0 0
         1; every+?+for 1 1 2 1; every+?+he -1 0 0 1; every+?+hoping 1 1 0 -1; every+?+hour -1 1 0
         -2; every+?+hours -2 -1 -1 -1; every+?+i 1 1 2; every+?+im 1 1 0 -1; every+?+in 1 1 1 1;
         every+?+instead 1 0 0 1; every+?+min 1 0 0 2; every+?+mins 1 1 1 3; every+?+minutes -1 3;
         every+?+months 1 1 2 1; every+?+my 1 0 0 1; every+?+no -1 0 0 -1; every+?+not -1;
         every+?+of 1 0 0 1; every+?+on 0 1 0 -1; every+?+or 0 0 0 1; every+?+our -1 0 1 -1;
         every+?+since 0 0 1 1; every+?+they 1 0 0 1; every+?+to -1 -1 -1 -1; every+?+we 1 0 0 1;
         every+?+weeks -1; every+?+when 0 0 0 -1; every+?+years -2 -1 -1 -2; every+breathe 2 0 0 1;
         every+bump 1; every+couple 1 0 0 1; every+day 3 0 -2 2; every+evening 2 1 1; every+few 0 1
         1 1; every+five 0 0 0 1; every+four 3 0 1 4; every+half -1 1 0 -1; every+hour 2;
         every+little -1 1 2; every+month -2 -1 -1 -1; every+morning 0 -4 -5; every+muscle 2 1 1 2;
         every+night 0 1 -2 -4; every+pothole 1 1; every+second -1; every+sip 2 1; every+six 2 1 1
         2; every+speed 0 0 0 1; every+ten -3 4 0 -3; every+three -2 -1 -1 -2; every+time 1 -1 3 2;
         every+two -2 0 0 -2; every+week -1; every+winter -1 0 1 -1; everybody+?+a 0 0 0 1;
         everybody+at 1 0 0 1; everyone+?+be 2 1 -1; everyone+?+the 1 1 1 1; everyone+and 0 0 0 1;
         everyone+i 0 0 0 1; everyone+in 1 0 0 1; everyone+on -1 0 1 -1; everyone+would 4 2 0 1;
         everyones+?+would 1 2 1; everyones+asleep 0 0 0 1; everything+?+cloudy 2 0 0 2;
         everything+?+grey 1 0 0 1; everything+?+it -1 0 0 -1; everything+?+like 1 0 0 1;
         everything+?+look 1 0 0 1; everything+?+loud 1 0 0 1; everything+?+my 0 0 0 1;
         everything+?+normal 1 0 0 1; everything+?+that 1 0 0 2; everything+?+the 1 0 0 1;
         everything+?+there -1 -1 -1 -1; everything+and 0 0 0 1; everything+comes 1 2 0 -2;
         everything+down -1 -1 -1 -1; everything+else -1 -2 -1 -1; everything+goes 3 1 1 2;
         everything+i 2 0 0 3; everything+im -2 -1 -1 -1; everything+in 2 1 1 2; everything+is 1 -1
         0 2; everything+looks 1; everything+on 2 -1 0 2; everything+since 0 0 0 1;
         everything+sounds -2 1 3 -1; everything+too 1 0 0 1; everything+was 2 0 0 2;
         everything+when -1 -1 -1 -1; everythings+?+a 1 0 0 1; everythings+?+loud 1 0 0 1;
         everythings+too 1 0 0 1; everywhere+?+my 1; everywhere+and 1 0 0 1; evil+and 1 0 0 1;
         ex+?+in -1 -2 -1; ex+?+me 4; ex+?+to -1 0 0 -1; ex+is -2; ex+smoker 1 0 0 1; ex+used -1 0 0
         -1; exactly+?+same 2 2 1 2; exactly+?+the -1; exactly+the 2 2 1 2; exam+results 1;
         exam+week -1 0 1 -1; exercises+or -1 0 0 -1; exercising+?+lying 1 0 0 1; exercising+or 1 0
         0 1; exhaustion+and -1 1 2; exist+a -1 0 1 -1; expect+it -1 -1 -2; expect+its 0 0 0 1;
         expires+?+month -1; expires+next -1; explain+?+to 0 1 2 -1; explain+it 0 0 0 -1; explain+my
         1 0 0 1; explain+to -1 1 2 -1; exploded+from 1 0 0 1; explosive+headache 1 0 0 1;
         exquisitely+painful 0 0 0 1; extenuating+circumstances -1 -1 -1 -1; extra+?+when -1 0 1 -1;
         extra+strength 1 0 0 1; extreme+?+or 0 0 0 1; extreme+lightheadedness 0 0 0 1;
         extreme+shivering 1 0 0 2; extremely+?+headache 1 0 0 1; extremely+painful 2 0 -1 2;
         extremely+smelly 2; eye+2x 0 0 0 1; eye+?+a -1 2 -2 -7; eye+?+about 1 0 0 1; eye+?+an 0 0 0
         1; eye+?+and 1 1 1 3; eye+?+at -1; eye+?+been -1; eye+?+bulging 0 -1 0 1; eye+?+can 1 0 0
         1; eye+?+dark 1; eye+?+drooping 1 0 0 1; eye+?+face 0 0 0 -1; eye+?+fine 0 0 1 -1;
         eye+?+for -2 -1 -1 -1; eye+?+from -2 0 1 -3; eye+?+gone 1; eye+?+grey 0 2 0 -4;
         eye+?+haloes 2 -1 0 2; eye+?+i 1; eye+?+in 0 0 0 1; eye+?+is -1; eye+?+itchy -1; eye+?+ive
         -1 -1 -1 -2; eye+?+little 0 1 0 -1; eye+?+lunch 0 0 0 1; eye+?+minutes 1 0 0 1;
         eye+?+morning 0 -1 0 1; eye+?+my -1 0 0 -1; eye+?+no 1 1 0 2; eye+?+now 0 0 0 1; eye+?+on 0
         0 0 1; eye+?+open 1 0 0 1; eye+?+or 1 1 0 -2; eye+?+pain 0 0 0 1; eye+?+red -3 2 -1 -2;
         eye+?+shut -1 1 -1 -1; eye+?+sticky -1; eye+?+stuck -1 1 0 -1; eye+?+sunk 0 1 0 -1;
         eye+?+sunken 1 0 0 1; eye+?+swollen -2 0 0 1; eye+?+tears 2 1 0 -2; eye+?+that -2 1 0 -2;
         eye+?+the 1 1 1 3; eye+?+this 1 1 0 -1; eye+?+work -1; eye+?+years -1; eye+?+yesterday 0 1
         0 -2; eye+about 0 0 0 1; eye+after 1 0 0 2; eye+and 0 1 -2 -2; eye+are -3 0 1 -2; eye+at 0
         0 0 1; eye+been 0 1; eye+bulging 1 0 0 1; eye+came 1 0 0 1; eye+cant 1; eye+clinic -1 -1 -1
         -1; eye+drops -1 -1 1 -1; eye+even 0 0 0 1; eye+face 0 0 0 1; eye+feel 0 -1 -1 -1; eye+for
         1 0 -1 2; eye+from 0 0 0 1; eye+glued 0 1; eye+half 0 0 0 1; eye+has -1; eye+have 2 0 0 2;
         eye+i 1; eye+in 0 0 0 -1; eye+is -4 2 -1 -3; eye+isnt 0 0 1 -1; eye+itch -2 -1 0 -2;
         eye+its 2 0 -1 2; eye+itself -1; eye+just 0 0 0 2; eye+like -3 1 2 -5; eye+look 1 1 -1 -1;
         eye+no 1 2 1 -2; eye+not 0 1 0 -1; eye+now 1; eye+off -2 1 0 -2; eye+on 0 1 0 1; eye+open 1
         0 0 1; eye+or 0 0 0 1; eye+over -1; eye+pain 0 0 0 1; eye+photo -1 -1 -1 -1; eye+rinsed 1 0
         0 1; eye+rolled 1 0 0 1; eye+screening -1; eye+since 3 2 1 -1; eye+streaming -3 0 1 -3;
         eye+stuck -2 1 0 -2; eye+sunk 0 0 0 1; eye+sunken 1 -2 -1 5; eye+swollen 0 -1 0 1; eye+ten
         1 0 0 1; eye+test -1 -1 -1; eye+this 0 -1 0 2; eye+went 1 0 0 1; eye+when 1 0 0 -1;
         eye+white 0 1 0 -1; eye+with 3 0 0 2; eyebrows+gone 1 0 0 1; eyebrows+have -1 -1 -1 -1;
         eyelid+?+swollen -1; eyelid+is -1; eyelids+?+twitching -1 1 2 -1; eyelids+been -1 1 2 -1;
         f+3x 0 0 0 1; f+?+days 0 1; f+?+my 0 2 1; f+?+otherwise 0 0 0 2; f+?+the 1 0 0 1; f+?+weeks
         1 0 0 1; f+my 0 0 0 -1; f+on 1 0 0 1; f+woke 0 0 0 1; face+?+and -1 0 0 -1; face+?+at 1 0 0
         1; face+?+big 1 0 0 1; face+?+cant 1; face+?+drooped 1 0 0 2; face+?+droopy 1; face+?+face
         -1 -1 -1 -1; face+?+fallen 1 0 0 1; face+?+fine -1 2 1 -1; face+?+foot 1 0 0 1; face+?+full
         -2 1 0 -1; face+?+hot 0 0 0 1; face+?+like 1 0 0 1; face+?+night 1; face+?+numb 1;
         face+?+or 1 0 0 1; face+?+swollen 1 0 0 2; face+?+the 1 0 0 1; face+?+up 1 0 0 1;
         face+aches -1 1 0 -1; face+all 0 2 1; face+and -1 -1 -1 -1; face+burned 1 0 0 2; face+down
         1 0 0 1; face+droopy -1 1; face+feels 0 -1 -1 -1; face+for -2 0 1 -2; face+hand 1 0 0 1;
         face+has 2 1 0 2; face+in -1; face+is 0 -1 0 1; face+last 1; face+looks 1; face+purple 2 0
         0 1; face+to -1 -1 -1 -1; face+wash -1; facial+?+and 0 -2 -1 -1; facial+?+for 0 2 1;
         facial+acne -1 -1 -2 -1; facial+swelling 0 1 1 1; fade+?+a 1; fade+?+pressure 1 0 0 1;
         fade+under 1 0 0 1; fade+when 2 0 0 1; fades+?+i -1; fades+?+two -2 1 2 -1; fades+when -1;
         fading+any -1; failed+?+sugars 1 0 0 1; failed+overnight 1 0 0 1; failure+clinic 0 0 0 -1;
         faint+?+a -2 -1 -1 -1; faint+?+have -1 -1 -1 -1; faint+?+i 1 -1 -2 1; faint+?+on 1 0 0 1;
         faint+?+tesco 0 0 0 1; faint+?+the 0 -1 1 1; faint+?+you 0 0 0 1; faint+after -1 0 1 -1;
         faint+at 1 1 1 1; faint+can 1 0 0 1; faint+i 1 1 1 1; faint+in -1 -1 1; faint+line 1 0 0 1;
         faint+or -1 -1 -1 -1; faint+with 1 0 0 1; fainted+?+playing 2; fainted+?+the 1 1 2 1;
         fainted+?+times 1 0 0 2; fainted+at 0 0 1 -1; fainted+in -2 0 0 1; fainted+on 1 0 0 1;
         fainted+once -1 -1 -2; fainted+twice 1 0 0 1; fainted+when 1 0 0 1; fainted+while 3 0 -1 2;
         fainted+with 2; fainting+?+exercise 2 0 -1 2; fainting+and -1 -1 -1 -1; fainting+during 2 0
         -1 2; fainting+or 1 0 0 1; fainting+with 1; fairy+liquid 1 0 0 1; fall+?+a 1 0 0 1;
         fall+?+has 1; fall+?+i 1 0 0 1; fall+?+month -1; fall+and 1; fall+asleep -2 0 1 -2;
         fall+from 1 0 0 2; fall+last -1; fall+off -2 0 3 -1; fall+out -1 0 0 -1; fallen+?+one 1 0 0
         1; fallen+on 1 0 0 1; falling+?+him 0 0 0 1; falling+?+the 2 0 0 1; falling+down 0 0 0 1;
         falling+off 1 0 0 1; falling+out -1 -1 -2 -1; falls+asleep -1 0 0 -1; family+?+be 0 1 0 -1;
         family+and -1 0 0 -1; family+has -1 0 0 -1; family+of -1; family+would 0 1 0 -1; far+?+i -3
         -1 -1 -2; far+?+than 1 0 0 1; far+apart -2 0 1 -2; far+as 0 1 0 -1; fast+?+and 1 0 0 1;
         fast+?+for -1 0 1 -1; fast+?+instead 1 0 0 1; fast+?+is -1 -1 -1 -1; fast+and 1 0 0 1;
         fast+heartbeat 1 0 0 1; fast+her 0 0 0 1; faster+and 0 0 0 1; fasting+7 -1 -2 -2 -1;
         fasting+for 1 0 0 1; fat+?+and 1; fat+?+blue -1 1 0 -1; fat+?+that 0 0 0 -1; fat+?+tight 1;
         fat+and 1 1 0 -1; fat+as -2 0 1 -2; fat+coke 1 0 0 1; fat+like 1; fatal+im -1 0 0 -1;
         father+?+at 0 0 0 1; father+?+the 1 0 0 2; father+and -1 -1 -1 -1; father+is 0 0 0 1;
         father+one 0 0 0 1; fatter+?+the 3 2 1 -1; fatter+than 3 3 1 -2; fatty+food -1 0 0 -1;
         fax+the -1 -1 -1 -1; febrile+?+at -1; febrile+convulsion -1 1 2 -1; fec+cycle 0 0 0 1;
         fed+up -2 -2 -2 -3; feed+and 0 0 0 1; feeding+?+3 -2 1 0 -2; feeding+?+and -1 1 3 -1;
         feeding+?+bit 1 0 0 1; feeding+?+it -1; feeding+?+that 0 0 0 1; feeding+?+though 3 0 0 2;
         feeding+?+three -2 0 1 -1; feeding+a -1 1 0 -1; feeding+and -1 1 2; feeding+baby 0 0 0 -1;
         feeding+every -3 1 1 -3; feeding+fine 1 -1 1 1; feeding+from 0 0 0 -1; feeding+him 0 0 0
         -1; feeding+is 0 0 0 1; feeding+like -1 -1 -1 -1; feeding+ok 3 -1 -1 4; feeding+the 2 0 -1
         2; feeding+well -1 -2 0 -1; feeds+?+weight -1; feeds+and 1 0 0 1; feeds+gaining -1;
         feel+?+about 2 0 0 1; feel+?+after 0 -1 -1 -1; feel+?+and 1 -2 -1; feel+?+as -1 -1 -1 -1;
         feel+?+asking 0 0 0 1; feel+?+at 2; feel+?+baby 0 2 0 -6; feel+?+babys -1 0 0 -1;
         feel+?+bend -1 1 0 -1; feel+?+bit 2 1 0 2; feel+?+bum 0 0 0 1; feel+?+but 1 -1 0 2;
         feel+?+can 2 1 0 3; feel+?+death 1 0 0 1; feel+?+different -1 -1 -1 -1; feel+?+do 1 0 -1 1;
         feel+?+does 1 0 -1 1; feel+?+end -2 1 0 -2; feel+?+ending 1 1 0 -1; feel+?+fine -1 0 1 -1;
         feel+?+head 1 0 0 1; feel+?+i 0 0 0 1; feel+?+ill 1 0 0 1; feel+?+im 3 0 1 3; feel+?+in -2;
         feel+?+is -1 1 0 -3; feel+?+ive -3 0 0 -1; feel+?+like -1 1 3 -1; feel+?+may 1 0 0 1;
         feel+?+move -1 0 0 -1; feel+?+no -1 1; feel+?+normal 1 1 1 1; feel+?+not -2 -1 -1 -1;
         feel+?+now 1 0 -1 3; feel+?+of -2 1 3 -1; feel+?+ok 1 0 0 1; feel+?+or -1 -1 -1 -1;
         feel+?+otherwise 0 1 -1 -1; feel+?+out 1 0 0 1; feel+?+paper 1 -1 0 2; feel+?+same -1 0 0
         -1; feel+?+should -1 -1 -1 -1; feel+?+sick 1 0 0 1; feel+?+so 2 0 0 1; feel+?+they 1 0 0 1;
         feel+?+thirsty -1 1; feel+?+today 1 0 0 1; feel+?+toes 1 0 0 1; feel+?+toilet 1 1 1 2;
         feel+?+umbilical 1 0 0 1; feel+?+well -1 -1 -2; feel+?+when -2; feel+?+will 1 0 0 1;
         feel+?+with 1 0 0 1; feel+?+you 1 0 1 3; feel+a 2 0 -1 2; feel+absolutely 1 0 0 1; feel+and
         -2 1 0 -2; feel+anxious -2; feel+awful 1 0 0 1; feel+bad 1 0 0 1; feel+bloated 0 -1 1;
         feel+blocked -1 -2 -3 -1; feel+breathless 1 0 0 1; feel+calm 2 0 0 2; feel+completely 0 0 0
         1; feel+daft 1 0 0 1; feel+dizzy 0 0 0 -1; feel+drunk 1; feel+everything -2 0 -1 -2;
         feel+faint 2 -1 1 1; feel+feverish 0 1 0 -2; feel+fine -3 1 3 -1; feel+flat -2 -1 -1 -1;
         feel+fluey 0 0 0 -1; feel+full -2 1 3 -1; feel+good 1; feel+grand 1 0 0 1; feel+great -3 -2
         0 -3; feel+her 1 0 0 1; feel+hot 1 0 0 1; feel+i 1; feel+it 1 0 0 1; feel+like 1 4 2 1;
         feel+my 0 2 -1 -4; feel+no -1 -1 -1 -1; feel+normal 1 1 1 1; feel+nothing 2 0 0 1;
         feel+numb 1 0 0 1; feel+ok 0 -1 -5; feel+okay 1 2 1 1; feel+perfectly -1 -1 -1 -1;
         feel+pukes 1 0 0 1; feel+quite 1 0 0 1; feel+really 2 0 0 2; feel+right 1; feel+safe 0 1 0
         -1; feel+same -1 1 0 -1; feel+shaky 1 0 0 1; feel+shivery 1 0 0 1; feel+sick 2 1 1 3;
         feel+something -1 -2 -1; feel+strong -2 0 1 -2; feel+that 1 -1 0 3; feel+the 4 0 0 5;
         feel+tired -1 -1 -2 -1; feel+too 1 0 0 1; feel+unwell 1 0 0 1; feel+weak 0 0 0 1;
         feel+weird 1 0 0 1; feel+well -2 0 -1 -3; feel+when 1 0 0 2; feel+you 3 2; feeling+?+a 1 1
         -1 -1; feeling+?+after 1; feeling+?+and -1 -1 1; feeling+?+back -2 0 0 -1; feeling+?+but 0
         1 0 -1; feeling+?+for -1 -1 -1; feeling+?+i 1 0 0 1; feeling+?+it -1; feeling+?+kicks 1;
         feeling+?+my 3 1 0 2; feeling+?+now -1 0 0 -1; feeling+?+on -3; feeling+?+one 1 0 0 2;
         feeling+?+or 0 1 0 -1; feeling+?+otherwise 3; feeling+?+the 1 1 1; feeling+?+there 1;
         feeling+?+unwell 0 0 0 1; feeling+?+with 1 0 0 1; feeling+?+you 0 1 0 -1; feeling+a -1 0 1
         -1; feeling+anxious -1 -1 -2; feeling+behind 1 0 0 1; feeling+better -1; feeling+down 1;
         feeling+faint 2 0 -1 2; feeling+fine -3 -1 0 -3; feeling+hot -1 0 0 -1; feeling+in 2 1 1 3;
         feeling+is 1 1 1 1; feeling+it 0 0 0 1; feeling+like 0 4 1 -4; feeling+low -2 -1 -1 -2;
         feeling+more -1 0 0 -1; feeling+normal -1 0 -1; feeling+of 0 0 0 1; feeling+ok 1;
         feeling+or 1; feeling+round 0 0 0 1; feeling+shivery 1 0 0 1; feeling+sick -1 0 0 2;
         feeling+so -1 1 0 -1; feeling+that 0 1 0 -2; feeling+the 1 1; feeling+tired -2;
         feeling+very 0 0 0 1; feeling+well 1; feels+?+a 1 0 0 2; feels+?+and 2 0 -1 2; feels+?+bit
         0 -2 -1; feels+?+cold 0 0 0 1; feels+?+headed 0 0 0 1; feels+?+his -1 -1 -1 -1; feels+?+hot
         1 0 0 1; feels+?+i 1; feels+?+its 1 0 -1 1; feels+?+ive 1 0 0 1; feels+?+like -2 0 1 -2;
         feels+?+or 0 0 0 1; feels+?+someones -1 0 0 -1; feels+?+than 1 0 0 1; feels+?+the 4 1 1 4;
         feels+?+to 0 2 0 -5; feels+a 0 -2 -1; feels+abnormally 0 0 0 1; feels+better -1 0 1 -1;
         feels+burning 1; feels+cold 0 0 0 1; feels+fine 0 0 1 -1; feels+floppy 0 0 0 1; feels+full
         -1 0 0 -1; feels+heavy 2 0 0 2; feels+hot 1 0 0 2; feels+is -1 0 1 -1; feels+light 0 0 0 1;
         feels+like 1 0 0 1; feels+normal -2 0 1 -1; feels+numb -1 -1 -1 -2; feels+sick 1 0 0 1;
         feels+tight 1 0 0 1; feels+weaker 1 0 0 1; feels+well 0 0 -2 -1; fell+?+a 2 0 0 2;
         fell+?+an 0 1 0 -1; fell+?+and -3 0 1 -1; fell+?+at 1 0 0 1; fell+?+her -1 0 0 -1;
         fell+?+his 1 0 0 1; fell+?+in -2 0 1 -2; fell+?+the 2 2 1 1; fell+and -1; fell+asleep -2 0
         1 -2; fell+down 2 -1 0 3; fell+from 1 0 1; fell+hip 1; fell+in 2 0 0 1; fell+off 0 1 2 -1;
         fell+on -3 3 1 -2; fell+out 2 0 0 1; fell+over -3; fella+?+the 1 0 0 1; fella+collapsed -2
         0 1 -1; felt+?+and -1; felt+?+at 1 0 0 1; felt+?+baby 1 1 0 -2; felt+?+bit 1 0 0 1;
         felt+?+in -1 -1 1; felt+?+kick 0 1 0 -2; felt+?+move 1 1 0 -3; felt+?+pop 1 0 0 1;
         felt+?+rip 0 0 0 1; felt+?+something 1 0 0 1; felt+a 3 0 -1 3; felt+baby 2 1 0 -2;
         felt+better -1 0 0 2; felt+faint -2 -1 1 -1; felt+her 1 1 0 -1; felt+him 0 1 0 -3;
         felt+like 1 0 0 1; felt+my 1; felt+nothing -1 0 0 -1; felt+shivery 0 0 0 1; felt+sick 1 0 0
         1; felt+the 1 2 1; felt+tip -2 0 1 -2; felt+warm -1 -1 1; female+doctor -1 -1 -1 -1;
         fence+?+the 0 2 2 -1; fentanyl+?+on 1; fentanyl+patches 1; festival+and -1 0 0 -1;
         fever+1xx -1; fever+38 0 0 0 -1; fever+39 1 0 0 2; fever+?+1xx -1 2 1 -2; fever+?+38 -2 -1
         -3 -3; fever+?+39 2 1 0 2; fever+?+a -2 1 2 -3; fever+?+and 1 1 1 1; fever+?+are -1 0 1;
         fever+?+back -1 0 0 -1; fever+?+bend 1; fever+?+days 0 0 0 1; fever+?+neck 3 0 0 2;
         fever+?+pain 0 1 0 -2; fever+?+photophobia 1 0 0 1; fever+?+purple 1 0 0 1; fever+?+rigors
         1 0 0 1; fever+?+stiff 1 0 0 1; fever+?+the 0 0 0 1; fever+?+throat 0 1 0 -1; fever+?+to 2;
         fever+?+wont 0 0 0 1; fever+and 4 2 0 2; fever+came -2 0 1 -2; fever+cant 1; fever+headache
         1 0 0 1; fever+hurts 1; fever+in -3 0 1 -2; fever+of 0 3 -2 -3; fever+painful 0 1 0 -1;
         fever+right 0 0 0 1; fever+shivering 0 0 0 1; fever+since 0 0 0 1; fever+stiff 1 0 0 1;
         fever+tablet -1 0 1 -1; fever+terrible -1 0 1 -1; fever+two 0 0 0 1; fever+was -2 -1 -1 -1;
         fever+who 0 0 0 1; fever+with 1 -2 -3 2; feverish+and 1 -1 0 2; feverish+with 1 0 0 1;
         few+?+for 0 0 0 1; few+?+i 0 0 0 -1; few+?+in 0 0 0 -1; few+?+no 1 1 0 -2; few+?+of -1 -1 0
         1; few+?+on -1 -1 -1; few+?+spots -1 0 0 -1; few+?+today 1 -1 0 1; few+?+whenever -1;
         few+days -1 -3 -2; few+hours 1 0 0 1; few+little 0 0 0 -1; few+mins 0 0 0 1; few+minutes 2
         0 1 3; few+months -2 -1 -1 -2; few+more -1; few+or 1 1 0 -2; few+seconds 1 0 -1 1; few+secs
         2 0 0 2; few+steps 0 1 0 -1; few+times -1 -2 -1 -1; few+weeks -5 -3 -4 -3; fewer+?+nappies
         0 1 -1; fewer+kicks 1 1 0 -1; fewer+movements 0 1; fewer+than 0 1 0 -1; fewer+wet 0 1 -1;
         fibre+and -1; fibrillation+?+sudden 0 0 0 1; fibrillation+?+warfarin 1 0 0 1;
         fibrillation+develops 0 0 0 1; fibrillation+on 1 0 0 1; field+?+the 0 0 0 1; fifteen+years
         -1 0 0 -1; fifth+floor -1 -1 -1 -1; fight+?+my 1 0 0 1; fighting+?+air 0 0 0 1;
         fighting+?+breathe 1; fighting+for 2 0 0 1; figured+?+was 1 0 0 1; figured+it 1 0 0 1;
         filled+half 1 0 0 1; filled+the 1 0 0 1; filling+?+maternity 1 0 0 1; filling+?+mouth 1 0 0
         1; filling+?+the -1 -1 -1 -1; filling+a 1 0 0 1; filling+in -1 0 0 -1; filling+my 1;
         filling+the 1 0 0 2; film+?+a -1 0 0 -1; film+?+the -1 0 1 -1; film+my -1 0 1 -1;
         film+where -2 0 1 -2; finally+?+its 1 0 0 1; finally+?+me 1 0 0 1; finally+admitted 0 0 0
         1; finally+let 1 0 0 1; find+?+pulse 1 0 0 1; find+?+right 1 0 0 1; find+?+words -1 -1 -1
         -2; find+a 2 0 0 2; find+the -3 -1 -1 -2; find+words -1 0 0 -1; fine+?+and 1 0 0 1;
         fine+?+between 1 0 0 1; fine+?+but 2 1 1 2; fine+?+by 2 0 0 1; fine+?+cant 0 0 0 -1;
         fine+?+drinking 0 0 0 -1; fine+?+feel 0 0 0 -1; fine+?+fine -1 -1 -1 -1; fine+?+got 0 0 0
         -1; fine+?+he 1 0 0 1; fine+?+i -3 -3 -2 -2; fine+?+im 1 0 0 1; fine+?+ive -1 1 0 -1;
         fine+?+just -1 -1 -1 -1; fine+?+morning 1; fine+?+my 0 2 1; fine+?+myself 0 0 0 -1;
         fine+?+need 0 1 0 -1; fine+?+no -1 -1 1; fine+?+normal -1 0 1; fine+?+not 0 1;
         fine+?+should 0 -2 -1; fine+?+that -1 0 1 -2; fine+?+the -3 -3 -5 -1; fine+?+today 0 1 -1
         -1; fine+?+week 1; fine+?+~chest 0 1; fine+?+~temperature -1; fine+after -1 -1 -2;
         fine+again 2 0 0 2; fine+all -1; fine+and -4 -1 -1 -2; fine+at 1 0 -1 2; fine+but 1 0 -1 2;
         fine+can -1 1 0 -1; fine+dentist 0 0 0 -1; fine+do 0 -1 -1 -1; fine+face -2 -1 -1 -2;
         fine+for -1 0 0 -1; fine+i 0 -1 -1 -1; fine+im -1 2 1 -1; fine+in 1; fine+it -1; fine+its
         -1 -1 -1 -2; fine+just 2 0 2 -3; fine+last 1; fine+no -2 3 2 -2; fine+not -1 0 0 -1;
         fine+now 2 -1 0 3; fine+on 0 0 0 1; fine+once 0 1; fine+otherwise 0 1 0 -1; fine+she 0 0 0
         1; fine+should -1 -1 -1; fine+since 1 -1 0 1; fine+sitting -2 1 1 -2; fine+so 1 0 0 1;
         fine+talking -1; fine+this 1; fine+though 1 0 0 1; fine+when 0 -1 0 1; fine+with -1 1 0 -1;
         fine+yesterday 1 0 0 1; finger+?+8x 2 0 0 2; finger+?+a -1 3 1 -2; finger+?+and -2 2;
         finger+?+back -3 1 0 -3; finger+?+black 0 1 -1; finger+?+blue 1; finger+?+bruises 1 1 0 -1;
         finger+?+gone -1 0 1; finger+?+hard 1 0 0 1; finger+?+is 0 -1 -1 -1; finger+?+it 0 1 2 -1;
         finger+?+my 1 0 0 1; finger+?+night -1 -1 -1; finger+?+numb -1 0 0 1; finger+?+off 3 0 0 2;
         finger+?+on 2 1; finger+?+onions -1; finger+?+pink -3 1 0 -2; finger+?+says 3 0 0 2;
         finger+?+swollen 2 -1 0 2; finger+?+the -3 2 2 -2; finger+?+toe 2 0 0 2; finger+?+white -1
         -2 -3 -2; finger+?+with 1 0 0 1; finger+all -2 1 0 -1; finger+and -1 -1 -1 -1; finger+are 4
         1 0 4; finger+at -1 1 -1 -1; finger+bent -3 1 0 -3; finger+between 1 0 0 1; finger+blue 1
         -1 0 2; finger+chopping -1; finger+clean 2 0 0 2; finger+clip 2 0 0 1; finger+do 0 0 0 -1;
         finger+for -1 0 1 -1; finger+from -2; finger+go -4 -3 -4 -3; finger+i -1 0 0 -1; finger+in
         0 2 2; finger+marks 1 1 0 -1; finger+move -1; finger+movement 0 1 0 -1; finger+moves 0 1;
         finger+numb 1; finger+off 2 1 1 2; finger+on -2 0 1 -2; finger+or 3 0 -1 3; finger+pink -1
         -1 -1 -1; finger+says 0 0 0 1; finger+shaped 1 1 0 -1; finger+shes 1 0 0 1; finger+the 1 0
         0 1; finger+theyre 0 0 0 1; finger+thing 2 0 0 2; finger+tingle -1; finger+warm -3 0 1 -2;
         finger+with 0 1 0 -2; finger+work -1 1 0 -1; fingertip+?+a -1; fingertip+?+the -1 0 0 -1;
         fingertip+from -1 0 1 -1; fingertip+on 0 0 0 -1; fingertips+?+black 1 0 0 1;
         fingertips+?+blue 1 0 0 1; fingertips+are 1 0 0 1; fingertips+from -1 1 2 -1;
         fingertips+turn 1 0 0 1; finish+in -1; finish+my 1 0 -1 2; finished+?+it 0 0 0 1;
         finished+?+tablets -1 1 0 -1; finished+a -1 0 0 -1; finished+me 0 0 0 1; finished+the 1 1
         -1 1; finishes+at 1; fire+?+a 0 0 0 1; fire+?+came -1 0 0 -1; fire+?+leg -1 0 1 -1;
         fire+?+rang 1 0 0 1; fire+?+went 0 0 1 -1; fire+after -1 0 1 -1; fire+alarm 0 0 0 1;
         fire+at -1 0 0 -1; fire+bell 1 0 0 1; fire+brigade -1 0 1 -1; fire+drill -1 0 1 -1;
         firm+pressure 1 0 0 1; first+?+and -1 0 1 -1; first+?+badge -1; first+?+box 1 0 0 1;
         first+?+class -1 0 1; first+?+days -1 -1 -1 -1; first+?+ever 2 0 0 2; first+?+every -1 -2
         -3; first+?+exam -1; first+?+finger -1 -1 -1 -1; first+?+fully 1 0 0 1; first+?+i -1 -2 -3
         -1; first+?+in 1 0 -1 1; first+?+is 1; first+?+joint 0 2 0 -2; first+?+mum 1 -1 0 1;
         first+?+not 0 -1 -1 -1; first+?+of 0 1 2 -1; first+?+on -1 -1 -1 -1; first+?+parents -1;
         first+?+she -1 -1 -1; first+?+steps -1 -1 -1 -1; first+?+today 1; first+?+weeks 0 1 0 -1;
         first+aid -1 0 1 -1; first+aider -1 -1 -1; first+and -1 -1 -1; first+at 0 1 0 -1;
         first+couple -1; first+day -1 -1 1; first+ever 3 1 1 3; first+fit 1 -1 -2 1; first+for -1 1
         2 -1; first+im -1 0 1 -1; first+in -1 0 0 -1; first+is 0 0 0 -1; first+lesson -2 0 1 -1;
         first+metatarsophalangeal 0 1 0 -1; first+one 2 0 0 1; first+second -1 0 0 -1;
         first+seizure 0 -1 -2 1; first+so 1 2 1 -1; first+spin -1 0 1; first+ten -1 -1 -1 -1;
         first+thing -2 -2 -3 -2; first+time 7 2 2 9; first+tooth -1 -1 1; first+twelve 0 1 0 -1;
         first+two -1 -1 -1 -1; first+week -4 0 2 -2; fish+?+the -1 -1 -1 -1; fish+?+through -1 1 0
         -1; fish+finger -1; fish+hook -1 3 1 -1; fish+in -1 0 0 -1; fishes+?+in 1 0 0 1;
         fistula+has 1 0 0 1; fistula+is 2 1 1 3; fit+?+a -1 0 0 -1; fit+?+i -1 1 2 -1;
         fit+?+morning 2 0 0 2; fit+?+my 1 1 1 1; fit+?+the 0 0 1 -1; fit+after 1 0 -1 1; fit+as -1
         0 0 -1; fit+at 0 0 -1 1; fit+earlier 4 1 1 3; fit+for 1 1 2; fit+in 1 0 0 -1; fit+note -3
         -1 -2 -2; fit+of -2 -1 -1 -2; fit+this 2 0 0 2; fits+?+a 1; fits+?+blackouts -1 -1 -1 -1;
         fits+?+or 1 0 0 1; fits+?+to 0 0 0 1; fits+and -1 -1 -1 -1; fits+never -2 -1 -1 -1; fits+or
         1 0 0 1; fits+with -1 -1 -1 -1; fitted+?+the -1 -1 -1 -1; fitted+a 0 1 2 -1; fitting+?+been
         2 1 1 2; fitting+its 2 1 1 2; five+?+after 1 0 0 1; five+?+ago 1; five+?+and 0 -1 1 1;
         five+?+at 1 0 0 1; five+?+day -1 0 1 -1; five+?+im 1 1 1 1; five+?+is 0 0 0 1; five+?+my -1
         0 0 -1; five+?+now 0 1 0 -1; five+?+of 0 1 -1; five+?+old 0 0 0 -1; five+?+or 1 0 0 1;
         five+?+side -1 0 1 -1; five+?+since 1 1 -1 1; five+?+six -1 0 0 -1; five+?+then 0 0 1 -2;
         five+?+with 0 0 1 -1; five+a -2 -1 2 -1; five+back -1 1 2 -1; five+days 2 1 -1 1; five+mins
         1 0 0 1; five+minutes 3 1 0 3; five+month -2 1 1 -1; five+nights 0 0 0 1; five+of 1 0 0 1;
         five+or -1 0 0 -1; five+week 1 0 0 1; five+weeks -1 -3 -3 -1; five+with 1 0 0 1; five+year
         0 0 0 -1; five+years -1 -1 -1 -1; fixed+it -1 0 0 -1; fizzy+?+and -1 0 1; flakes+on -1 0 1
         -1; flame+?+yellow 1 0 0 1; flame+is 1; flank+pain 0 2 1 -1; flare+?+my -1 1 0 -1; flare+in
         -1 0 0 -1; flared+up 1 0 0 2; flash+?+the 1 1; flashes+?+light 1 2 0 -3; flashes+?+my 1;
         flashes+?+the 2 1 0 -2; flashes+and -2 -2 -1 -1; flashes+at 2 1 0 -1; flashes+in 1 1 0 -1;
         flashes+of 1 2 0 -3; flashing+?+in 1; flashing+?+or 0 0 0 1; flashing+?+since 1;
         flashing+lights 1 1 -1; flat+9 0 0 0 1; flat+?+a -1 -1 -1 -1; flat+?+and -3 1 0 -2;
         flat+?+at -3 -2 0 -2; flat+?+batteries 1 0 0 1; flat+?+in 2 0 0 1; flat+?+is 1 0 0 1;
         flat+?+my 1; flat+?+the 0 1 2 1; flat+again -1 -1 1 -1; flat+and -2 0 0 -1; flat+as -1 -1
         -1 -1; flat+coke -3 1 0 -3; flat+in 1 0 0 1; flat+it 1 0 0 1; flat+lemonade 0 2 1 -1;
         flat+on 1 0 0 1; flat+out 0 0 0 -1; flat+round 2 0 0 2; flat+with -1 0 1 -1; flatmate+?+a 0
         0 0 1; flatmate+?+and 0 0 0 1; flatmate+?+been 1; flatmate+?+i 0 0 0 1; flatmate+?+passed
         1; flatmate+has 1 0 0 1; flatmate+i 1 0 0 1; flatmate+is 1; flatmate+xanax 0 0 0 1;
         fleshy+bit 0 1; flew+?+from 2 1 0 -1; flew+back 1 0 0 1; flew+home 0 1 0 -1; flew+into 1;
         flex+my -2 0 1 -2; flex+shes 1 0 0 1; flicked+a 1 0 0 1; flicker+?+light 0 0 0 -1;
         flicker+?+the 1 0 0 -1; flicker+at 0 0 0 -1; flicker+of 0 0 0 -1; flight+?+left 1 0 0 -1;
         flight+?+the 2; flight+wednesday 1 0 0 -1; flinches+?+her 0 1 0 -1; flinches+when 1 1 0 -1;
         flip+?+feel 0 0 0 1; flip+flops 2 1 0 1; floaters+?+flashes 1 1 0 -2; floaters+?+flashing 1
         2 0 -3; floaters+?+my -1; floaters+and 1 1 0 -1; floaters+in -1; floaters+or 0 1 0 -2;
         floaters+since 0 0 0 1; floaters+with 1 1 0 -1; floating+?+my 0 0 0 -1; floating+and 1 0 0
         -1; floating+in 1; floor+?+it 1 0 0 1; floor+?+my 1 0 0 1; floor+?+not 0 0 0 1; floor+?+six
         -1 1; floor+for -1; floppy+?+a 1 0 0 1; floppy+?+after 3 0 -1 2; floppy+?+cold -1 0 1 -1;
         floppy+?+or 1 0 0 1; floppy+and 1 -1; floppy+wont 1 0 0 1; flops+feel 0 0 0 1; flow+3xx 0
         1; flow+4xx -1 0 0 -1; flow+is 1 0 0 1; flu+?+at -1 -1 -1 -2; flu+?+but -2 1 0 -1;
         flu+?+for 1 0 0 1; flu+?+in -1 0 1; flu+?+just 1 0 0 1; flu+?+of 1 0 0 1; flu+?+on -1 0 0
         -1; flu+?+plus 2 0 -1 2; flu+?+since -1 0 0 -1; flu+?+symptoms 2 1 1 2; flu+?+this -1 0 0
         -1; flu+i -3; flu+is -1 0 0 -1; flu+jab -2 -3 -1 -2; flu+jabs 0 0 0 -1; flu+jag -1 -1 -1
         -2; flu+like 2 1 1 2; flu+moaning 0 0 0 -1; flu+sachet 2 0 0 2; flu+tablets 1 0 0 1;
         flu+thing 1 0 0 1; flu+vaccine -1 0 1 -1; fluid+?+from 1 0 -1 1; fluid+?+green 0 0 0 1;
         fluid+?+out 1 0 0 1; fluid+?+the 1 0 0 1; fluid+coming 1 0 -1 1; fluid+from 3 0 0 1;
         fluid+is 0 0 0 1; fluids+?+and 0 1 0 -2; fluids+?+no 0 -1 1; fluids+?+rest -1 0 1 -1;
         fluids+?+the -1 0 1 -1; fluids+and -1 0 1 -1; fluids+down 0 2 1 -5; flung+?+it 1 0 0 1;
         flushed+it 0 -1 -1 -1; flushes+?+night -2 -1 -1 -1; flushes+and -2 -1 -1 -1; flutter+?+a 0
         0 0 -1; fluttering+?+legs 1; fluttering+and 2 0 0 1; fluttering+since 2 1 1 2; flutters+and
         0 0 0 -1; fly+on 1 1 1 2; flying+?+from 1 0 0 -1; flying+back 1 0 0 -1; flying+her 0 1 0
         -1; foaming+?+the 1; foaming+at 1; folic+acid -1 0 1 -1; folk+?+me 1 0 0 1; follow+up -2 -2
         -3 -2; following+?+bang 1 0 0 1; following+a 1 2 0 1; food+?+feverish 1 1 0 -1; food+?+my 1
         0 0 1; food+?+stuck 1 0 0 1; food+?+that -2 0 0 -1; food+?+the 1 0 0 1; food+?+when 1;
         food+and 0 0 0 -1; food+in 1 -1 0 2; food+is -1; food+ive 0 1 0 -1; food+poisoning 1 1;
         foot+?+been -1 0 0 -1; foot+?+coming 1 0 0 1; foot+?+genitals 1 0 0 1; foot+?+gone 1 0 0 1;
         foot+?+i 1 0 0 1; foot+?+in -1 -1 -1 -1; foot+?+its 1 0 0 1; foot+?+like 1 0 0 1;
         foot+?+marble 2 0 0 1; foot+?+mouth -2 0 1 -1; foot+?+numb -2; foot+?+on 2 0 0 1;
         foot+?+out 1 0 0 1; foot+?+outwards 1 0 0 1; foot+?+pregnancy 0 0 0 -1; foot+?+suddenly 1;
         foot+?+white 1 0 0 1; foot+a 0 0 0 1; foot+and -1 0 1; foot+are 1 0 2 1; foot+between -1 0
         1 -1; foot+cold 1 0 0 1; foot+fine 1 2 0 1; foot+from 0 0 0 -1; foot+gone 1 0 0 1; foot+has
         -1; foot+have -1; foot+im 0 0 0 -1; foot+in 0 0 0 -1; foot+is 1 0 -1 2; foot+last -1 0 0
         -1; foot+like 0 0 0 1; foot+looks 0 1 -1; foot+on 1 0 0 1; foot+or 1 0 0 1; foot+pointing 1
         0 0 1; foot+swollen -2; foot+turned 2 0 0 1; foot+up 1 1 3; foot+warm -1 1 0 -1; foot+well
         1 0 0 1; football+?+got -1 0 1 -1; football+?+with 0 0 0 1; for+1x 2 2 0 1; for+2 -1 0 0 1;
         for+2x -1 0 0 -1; for+3 2 1 1 3; for+4 -1 1 0 -1; for+5 1 0 -1 1; for+7 1 0 0 1; for+?+1x
         1; for+?+2x 0 -1; for+?+3 -1 0 -1 -2; for+?+4 -1 0 1; for+?+42 1 0 0 1; for+?+5 1 0 0 1;
         for+?+5x -1 0 1 -1; for+?+a 2 0 -1 2; for+?+advice -1 0 1 -1; for+?+and 2 -1 -1 4;
         for+?+any -2 0 1 -1; for+?+appointment 3 2 0 2; for+?+asthma -1 -1 -2; for+?+baby 0 0 0 -1;
         for+?+bank 0 0 0 1; for+?+because -1; for+?+been -1 0 0 -1; for+?+before -1 0 0 -1;
         for+?+bit 3 -1 -1 4; for+?+blood -1 1 0 -1; for+?+bloods 0 0 0 1; for+?+bottle 1 0 0 1;
         for+?+breast 1 0 0 1; for+?+breathe 1; for+?+bus 2 0 0 2; for+?+but -1 1 3 -1; for+?+cancer
         2 -1 0 1; for+?+cashew 0 0 0 1; for+?+chest 0 -1 -2 -1; for+?+child 0 0 0 1; for+?+coffee
         -1 1 2 -1; for+?+constipation -1 -1 -1 -1; for+?+copy -1 0 0 -1; for+?+council -1 0 1 -1;
         for+?+couple -1 -1 -2 -1; for+?+cup -2 0 1 -2; for+?+d -1 0 0 -1; for+?+day 0 4 2 -4;
         for+?+days 0 4 0 -1; for+?+decent -1 0 1 -1; for+?+demon 1 0 0 1; for+?+dental -1 0 0 -1;
         for+?+dentist 1 0 0 1; for+?+do -1 0 0 -1; for+?+dont 1; for+?+essay 1 0 0 1; for+?+feed 1
         0 0 1; for+?+few 1 -2 -2 1; for+?+first 2 1 1 1; for+?+five 1 -1 0 1; for+?+flatmate 0 0 0
         1; for+?+flu -1 0 0 -1; for+?+flutter 0 0 0 1; for+?+for -1; for+?+four -1 -1 -1 -1;
         for+?+from 1 0 0 1; for+?+good 1 0 0 1; for+?+got 1 0 0 2; for+?+grandma 0 -1 -3 1;
         for+?+had -1 0 0 -1; for+?+hangover -1; for+?+he 1 0 0 1; for+?+headache -3 0 1 -3;
         for+?+header 1 0 0 1; for+?+health -1 0 1 -1; for+?+heart 2 0 -1 2; for+?+her -1; for+?+hes
         0 0 0 1; for+?+holiday -1; for+?+hospice 1; for+?+hour 0 0 3; for+?+hours 6 3 1 3;
         for+?+husband 2 1 1 1; for+?+i 1 1 1 1; for+?+if 2 1 1 1; for+?+im -1 -1 -1 -1; for+?+in -3
         -1 -1 -3; for+?+is -3 0 -1 -2; for+?+joints 1 1 1 1; for+?+just 2 0 0 2; for+?+kids -2 0 1
         -2; for+?+kind 0 0 0 1; for+?+knee 1 1 2 2; for+?+landlord 0 0 0 -1; for+?+last 0 -2 -2 1;
         for+?+like 0 -1 -1 -2; for+?+lost 1 0 0 1; for+?+lot 1 0 0 1; for+?+lung 1 0 0 1;
         for+?+mate 1 0 0 1; for+?+metal 1 0 -1 1; for+?+mins 2 0 0 2; for+?+minute 0 0 0 -1;
         for+?+minutes 2 0 3; for+?+moment 1 0 0 1; for+?+monday 2 0 0 1; for+?+month -1 -2 -3 -1;
         for+?+months -4 -5 -6 -3; for+?+mouth 1; for+?+mum -3 1 3 -3; for+?+my 0 1 2 1; for+?+new
         -1 0 0 -1; for+?+next -1 0 1 -1; for+?+nights 1 2 1; for+?+now 1; for+?+nurse -1 -1 -1 -1;
         for+?+of 1 -1 -2 2; for+?+old -1 -1 -2 -1; for+?+on -1 0 0 -1; for+?+or -1 1 2; for+?+over
         -2 1 0 -3; for+?+pain 0 0 0 -1; for+?+passport -1 -1 -1; for+?+patches -1 0 0 -1; for+?+pe
         1 0 0 1; for+?+pharmacy 1 0 0 1; for+?+physio 1 0 0 1; for+?+reason 3 1 1 4; for+?+review
         -1; for+?+scan 1 0 0 1; for+?+school -1 -1 -1 -1; for+?+second -2 0 1 -2; for+?+seconds -2
         0 1 -1; for+?+she 1 0 0 1; for+?+shes 0 1; for+?+should -1 1 0 -1; for+?+since 1 0 0 1;
         for+?+sister 1 0 0 1; for+?+sleep -1 1 0 -2; for+?+smear -1 -1 -1; for+?+so 1 0 0 1;
         for+?+staff -1 1 3 -1; for+?+stopped 1; for+?+tablet -1 2 -1 -1; for+?+take -1 -1 -1 -1;
         for+?+ten 2 1 1 1; for+?+term 0 0 0 1; for+?+than -1 0 -1 2; for+?+the 0 1 2 -1; for+?+they
         2 0 0 1; for+?+third -1 0 0 -1; for+?+thirty -1 2 1 -1; for+?+to 2 -1 0 2; for+?+today 2 0
         0 2; for+?+toddler -1 1 3 -1; for+?+tonight 1 0 0 1; for+?+tooth 4 2 0 3; for+?+twenty 1 0
         0 1; for+?+urgent 0 2 1; for+?+valve 2 0 -1 2; for+?+verruca 1 0 0 1; for+?+wee 3 -1 -1 4;
         for+?+week -1 1; for+?+weeks -7 -5 -5 -5; for+?+who -1 0 0 -1; for+?+wife -1 0 0 -1;
         for+?+with -1 -1 -2 -1; for+?+woman 2 0 0 2; for+?+year 0 -2 -1; for+?+years 0 -2 -1 1;
         for+?+you 2 1 1 3; for+?+yrs 1 0 0 1; for+a -1 1 2 -1; for+about 3 -1 -3 3; for+ages 0 -1
         -2 1; for+air 4 1 1 3; for+all 1 0 0 1; for+an -2 0 0 -2; for+anxiety 0 0 0 -1; for+anyone
         3 0 -1 3; for+asthma -1; for+being 1 0 0 1; for+blisters -2 0 1 -1; for+blood -2 -1 -1 -1;
         for+bloods -1 0 0 -1; for+breast 2 -1 0 1; for+breathe 1; for+charity -1 0 1 -1;
         for+choking -1 -1 -1 -1; for+christmas 1 1 1 2; for+days 2 1 0 -1; for+dialysis 1; for+each
         1 0 0 1; for+eight -1 0 1 -1; for+eighteen -1; for+english 1; for+every 1; for+everything 2
         1 1 2; for+families -2 -1 -1 -1; for+five -2 -1 0 -2; for+forty 1; for+four 0 3 1 -2;
         for+her 0 1 -1 1; for+his 1 0 -1 1; for+hours 1 0 0 2; for+how 1 1 1 2; for+i 1;
         for+insurance -1 0 0 -1; for+it 2 1 1 1; for+kenya -1 -1 -2 -1; for+knee 0 -1 -2 1;
         for+leukaemia 1 0 0 2; for+life 0 0 0 1; for+like 1; for+longer 1 0 0 1; for+lymphoma 1 0 0
         1; for+me 3 0 -1 1; for+months -1 -2 -3 -2; for+more -2 -1 -2; for+my 4 -1 -1 4; for+nerves
         -1 -1 -2 -1; for+next -1 0 0 -1; for+nine 0 0 0 1; for+no 3 1 1 4; for+now 2 0 0 1;
         for+nursing -2 1 3 -1; for+once 1 0 0 2; for+one -1 -1 -2; for+our -1 0 1 -1; for+over 2 0
         0 1; for+people -4 0 2 -3; for+period -1 0 1 -1; for+physio 0 0 0 1; for+pressure 1 0 0 1;
         for+real -1 0 1; for+residents -1 0 0 -1; for+several -1 -3 -3 -1; for+six -2 1 3 -2;
         for+sleep 1 2 0 -2; for+some -1 -2 -1; for+something 0 0 0 1; for+ten 1 0 -2 1; for+tension
         1 0 0 1; for+thailand -1; for+that -1 3 1 -1; for+the 0 -2 2 2; for+them 1 0 0 1; for+those
         -1 -1 -1 -1; for+three 0 -3 -2 -1; for+thursday 2 0 0 2; for+today 0 0 0 1; for+tomorrow 1
         2 0 2; for+tonight -2 5 2 -2; for+twelve 0 0 0 -1; for+two 0 0 0 -1; for+weeks -2 -2 -2 1;
         for+when -1; for+work -1 -1 -1 -1; for+writing 1 0 0 1; for+years 0 -3 -2 2; for+you 1 1 1
         1; forearm+?+a 1 1 -1; forearm+?+hour -1 0 0 -1; forearm+?+night 1 0 0 1; forearm+an -1 0 0
         -1; forearm+at 1 1 -1 1; forearm+is 0 1 0 -1; forearm+last 1 0 0 1; forearms+?+purple 0 0 0
         1; forearms+swollen 1 0 0 1; forehead+?+at 1 0 0 1; forehead+?+the -1 0 1 -1; forehead+on
         -1 0 1 -1; forehead+since -1 0 1 -1; forgetful+?+the -1 -1 -1 -1; forgetful+over -1 -1 -1
         -1; forgot+?+hydrocortisone 1 0 0 1; forgot+?+tablets -1 2 1 -1; forgot+?+warfarin -1 1 -1
         -1; forgot+my 0 1 -1 1; forgot+to 2 0 0 1; forgot+two -2 1 0 -2; fork+?+the 2 0 -1 1;
         fork+and 0 0 0 1; fork+dropped 1 0 0 1; fork+in 2 0 0 1; form+?+for -1; form+?+i 1 0 0 1;
         form+?+my -1 -1 -1 -1; form+?+the -1 -1 -1 -1; form+also 1 0 0 1; form+as -1 0 0 -1;
         form+asks 0 -1 -1 -1; form+attached 1 0 0 1; form+for 1 -1 -2; form+from -1 -1 -1 -1;
         form+signed -1 0 0 -1; fortnight+and 1; fortnight+late 0 0 0 1; forty+?+before -1 -1 -1 -1;
         forty+?+of -1 -1 -1 -1; forty+minutes 1 -1 -2 1; forty+times -1 -1 -1 -1; forward+?+and 1 0
         0 1; forward+and 1 0 0 1; fossa+pain 1 -1 0 2; foul+smelling 2 0 -1 2; foul+taste 0 0 0 -1;
         found+?+and -2 -1 -1 -2; found+?+hard -1 2 1 -1; found+?+in 1 0 0 1; found+?+on 0 0 0 1;
         found+?+pea 0 -2 -1; found+a -3 2 1 -2; found+her 0 0 0 1; found+him 1 0 0 1; found+my 2 0
         0 2; found+nothing -1 0 0 -1; found+on -1; found+the 2 1 1 1; found+unresponsive 2 0 0 1;
         found+with 1 0 0 1; four+?+38 -1 1 0 -1; four+?+a -2 -1 -1 -2; four+?+ago 1 -1 0 2;
         four+?+and 3 1 1 2; four+?+back 0 0 0 -1; four+?+but -1 2 1 -1; four+?+daily 0 0 0 1;
         four+?+everyone 1 0 0 1; four+?+his 0 0 0 1; four+?+im -2 0 1 -1; four+?+in -1; four+?+no 1
         -2 -2 1; four+?+not -2 -1 -1 -1; four+?+of -1 -1 -1 -1; four+?+on -1 0 0 -1; four+?+she 0 1
         0 -1; four+?+since 1 -1 3 1; four+?+the 1 0 0 1; four+?+today 0 1 -1; four+?+white 1;
         four+days 0 1 -1 -1; four+hours 1 1 1 1; four+mins 1 0 0 2; four+months -2 -1 -1 -2;
         four+nights 0 1 0 -1; four+of 1 0 0 2; four+steps -1 2 0 -2; four+times -1 1 0 -1;
         four+weeks -1 -1 -1; four+wheeler 1 0 0 1; four+years -1 0 1 -1; fourteen+hours 1 1 0 -1;
         fourth+?+towel 0 0 0 1; fourth+tea 0 0 0 1; fracture+clinic 2 0 0 2; frame+and -1; frame+on
         1 0 0 1; freeze+?+or -1 1 2 -1; freeze+spray -1 0 1 -1; freezer+aisle -1 -1 -1 -1;
         freezing+?+cant 0 0 0 1; freezing+?+minute 1 0 0 1; freezing+and 0 0 0 1; freezing+one 1 0
         0 1; freezing+spray -1 1 2; freezing+to -1 0 1; frequency+?+suprapubic 0 1; frequency+and 0
         2 1 -1; frequent+urination 0 0 0 1; fresh+?+blood 1 0 0 1; fresh+?+marks 1 0 0 1;
         fresh+blood 2 0 0 2; fresh+cuts 1 0 0 1; fresh+finger 1 0 0 1; fresh+red 3 0 1 4;
         friday+?+be -1; friday+?+i 3 1 1 3; friday+?+it -1; friday+?+on 1 0 0 1; friday+?+up 1 0 0
         1; friday+and -1 -1; friday+can 2 0 0 2; friday+i 1 0 0 1; friday+im 1 0 0 1; friday+is -1;
         friday+night 0 1; friday+now 0 0 0 -1; friday+so 0 0 0 1; fridge+and 0 1 0 -1; fridge+toy 1
         0 -1 2; friend+?+a -1 0 1; friend+?+me -1 1 2 -1; friend+and 1 0 0 1; friend+is 2 0 0 2;
         friend+took -1 0 0 -1; frightened+of 1 1 0 -1; frightened+to 0 -2 -1; from+2xxx -1 -1 -1
         -1; from+3 0 1; from+?+1x -1 0 0 -1; from+?+age -1 -1 -2 -1; from+?+and 0 2 1; from+?+at -1
         -2 -1 -1; from+?+bit 1 0 0 1; from+?+boot -1 0 1 -1; from+?+bottom 1 0 0 1; from+?+bus -1 1
         0 -1; from+?+can 0 1 -1; from+?+car -1; from+?+catheter 1 0 0 1; from+?+changing 1 0 0 1;
         from+?+chemist -1 -1 2 -2; from+?+coffee 0 0 0 -1; from+?+days 1 0 0 1; from+?+decking -1 0
         1 -1; from+?+down 1 0 0 1; from+?+ear 2 1 -1 2; from+?+ears 1 0 0 1; from+?+eye 0 1;
         from+?+for -1 -1 -2 -1; from+?+four 0 0 0 1; from+?+freezer 0 0 0 -1; from+?+funny -2 0 1
         -2; from+?+garden 1 1 -1 1; from+?+gp -1; from+?+he -1 0 0 -1; from+?+her 0 -1 0 1;
         from+?+him -1 0 1 -1; from+?+hip 1 0 0 1; from+?+hot 1 0 0 1; from+?+i 1 0 0 1; from+?+is 3
         2 0 1; from+?+kitchen 1 0 0 1; from+?+knee 1 1 0 -1; from+?+me 0 1 0 -1; from+?+morning 2
         -1 -1 2; from+?+mouth 1; from+?+my 0 -1 -1 -1; from+?+nap 0 0 0 1; from+?+night 1 0 0 1;
         from+?+no 0 0 0 2; from+?+nose 2 0 -1 3; from+?+of 1 0 0 1; from+?+on 1 2 2 -2; from+?+oven
         -2 0 1 -1; from+?+pharmacy -2 -1 0 -2; from+?+remote 3 0 -1 3; from+?+rose -1 0 0 -2;
         from+?+scalp 1 0 0 1; from+?+side 0 1 1 2; from+?+since 0 0 0 2; from+?+spine -3 1 0 -2;
         from+?+sunday 1; from+?+tablets -1 -1 -1 -1; from+?+tap 1; from+?+the 3 0 0 1; from+?+three
         -1 -1 -1 -1; from+?+thursday 0 0 0 1; from+?+to 2 -2 -2 1; from+?+today 1; from+?+tonight 0
         0 0 1; from+?+top 1 0 0 2; from+?+two 1 0 0 2; from+?+vagina 1 0 -1 3; from+?+water -1;
         from+?+weeks 0 0 0 1; from+?+what -1 0 0 -1; from+?+with -1 0 1 -1; from+?+wound 2 1 1 2;
         from+a 1 1 0 1; from+australia 1; from+bed 2 1 1 2; from+boots -1 0 0 -1; from+coughing 0 0
         1 -2; from+crying 0 0 0 -1; from+diabetes 0 0 0 -1; from+digging -1 -1 -1 -1; from+drowning
         2 0 -1 1; from+fine 1; from+hacking -1; from+her 0 0 0 1; from+his 1 1; from+holiday -1 0 0
         -1; from+hospital 0 -1 -2 1; from+inside 2 1 1 2; from+it -1 0 0 -1; from+last 0 -2 -1 1;
         from+lifting -2 -1 -1 -2; from+low 1 0 0 1; from+may 0 -1 -1 -1; from+me 1 0 0 1;
         from+monday 1 1 -1; from+morning 1; from+my 4 2 -2; from+new -1 1 3 -1; from+night 1 0 -1
         1; from+nothing 1 0 0 2; from+nowhere 1 0 0 1; from+one 1 0 0 1; from+oven 0 0 0 1;
         from+perth 1 1 0 -1; from+pharmacy 0 0 0 1; from+roof 0 0 0 1; from+school 0 2 2;
         from+sertraline -1 0 0 -1; from+sitting -1 0 0 -2; from+sleeping -2 0 1 -3; from+staring
         -1; from+sunday 1 0 0 1; from+tenerife 0 0 0 -1; from+that -1 -1 -1 -1; from+the 2 1 0 2;
         from+this 2 0 0 2; from+thursday 0 1; from+today -1; from+two 1 0 0 1; from+under 0 0 0 1;
         from+washing -1 1 2 -1; from+water 1 0 0 1; from+when -2 -1 -1 -2; from+yesterday 3 2 0 1;
         from+you 0 0 0 -1; front+?+back 2 0 0 2; front+?+it -1; front+?+me 0 0 0 1; front+?+the -1
         -1 -1 -1; front+and 1 0 0 1; front+crawl -1 0 0 -1; front+garden 2 0 0 2; front+of 0 -1 0
         1; front+this 1 0 0 1; front+to 1 0 0 1; frontal+headache 0 0 0 1; froth+?+i 1 0 0 2;
         froth+when 1 0 0 2; frozen+shoulder -1 -1 -1 -1; fruit+?+i 0 0 0 -1; fruit+and 0 0 0 -1;
         full+?+coke 1 0 0 1; full+?+fresh 0 0 0 1; full+?+im -1 -1 -1 -1; full+?+in 1 0 0 1;
         full+?+movement 0 1 0 -1; full+?+painful -1; full+?+red 1 0 0 1; full+?+ulcers 2 1 1 2;
         full+and -1 -1 -2 -1; full+bladder 1 0 0 1; full+fat 1 0 0 1; full+finger 0 1 0 -1; full+of
         0 1 2 1; full+sentences 0 2 0 -1; full+till 1 0 0 1; fully+recovered -1 -1 -1 -1;
         funny+?+all 1; funny+?+at 0 0 0 1; funny+?+is 1 0 0 1; funny+no 1 0 0 1; funny+thing 1 0 0
         1; funny+turn 1 0 -1 1; furnace+38 0 0 0 1; furnace+?+on 1; fuss+but 0 0 0 1;
         gabapentin+?+a 1; gained+?+a -1; gained+half -1; gaining+weight -1 0 0 -1; gallbladder+?+in
         -2 0 0 -1; gallbladder+operation 0 0 0 1; gapes+?+bit -1 1 -1; gapes+a -1 1 -1 -1;
         gaping+?+bit -1 1 -1 -1; gaping+a -1 2 -1 -1; garbled+or 0 0 0 1; garden+?+an -1 -1 -1;
         garden+and 1 0 0 1; gardener+has -1 1 2; gardening+?+~numbness -1; gardening+no -1;
         gas+?+came -1 0 0 -1; gas+and -4 -1 -1 -1; gas+bill 0 0 0 -1; gas+fire 1 0 -1 2; gas+fires
         1 0 0 1; gas+for 0 0 0 1; gas+heater 2 1 1 2; gas+station 1 0 0 1; gasping+?+air 2 0 0 1;
         gasping+?+and 1; gasping+and 1 -1 0 2; gasping+for 2 0 0 1; gasping+just 1 0 0 1; gate+and
         -1 0 0 -1; gave+?+1x -1 0 1 -1; gave+?+2 1; gave+?+2x -2 -1 -1 -1; gave+?+5 -2 1 0 -1;
         gave+?+a -2 0 1 -1; gave+?+baby 2 0 0 2; gave+?+five 1; gave+?+her 2 0 -1 3; gave+?+his 1 0
         0 2; gave+?+the 0 0 0 -1; gave+birth 1; gave+her 0 0 0 -1; gave+his 1 0 0 1; gave+me -3 -1
         2 -1; gave+my 1 0 0 1; gave+up -1 -1 -1 -1; gaviscon+?+it 0 -1 -1 -1; gaviscon+did 1 0 0 1;
         gear+?+blue 1 0 0 1; gear+hes 1 0 0 1; gene+test 0 0 0 -1; generator+?+the 1; generator+in
         1; genitals+and 1 0 0 1; genitals+or 1; genitals+that 1 0 0 1; gentleman+?+his 1 1;
         gestation+?+left 1 -1 0 2; gestation+has 1 -1 0 3; get+?+ache 0 1; get+?+after 0 1;
         get+?+air 1 0 0 2; get+?+and 0 0 3 1; get+?+appointment 2 0 0 1; get+?+at -1 -2 -3 -1;
         get+?+bit -1 0 0 -1; get+?+breathe 2 0 0 1; get+?+but 1 0 0 2; get+?+by -1 0 0 -1;
         get+?+door 1 0 0 1; get+?+finger 1 0 0 1; get+?+for -1 0 1 -1; get+?+going -1 0 0 -1;
         get+?+i 1 0 0 1; get+?+knife 0 0 0 1; get+?+morning 2 2 1; get+?+my -1 0 1; get+?+of -1 1 3
         -1; get+?+off -3 -1 0 -2; get+?+on -2 1 2; get+?+one 1 0 0 1; get+?+or 1 0 0 1; get+?+out
         -1 1 3 -1; get+?+own 0 0 0 1; get+?+past 0 0 0 1; get+?+prescription 2 1 1 3;
         get+?+referral -1 -1 -1; get+?+repeat 1 0 0 1; get+?+response 1 0 0 1; get+?+right 0 0 0
         -1; get+?+seen 0 1 0 -1; get+?+shoe -4 2 0 -3; get+?+tablet 0 0 0 2; get+?+to 1 1 2 1;
         get+?+today -2 1 0 -1; get+?+when 1; get+?+words 2 1 1 2; get+a -2 -3 -2 -1; get+about 1 1;
         get+air 1 0 0 1; get+an 0 1 0 -1; get+any 1 0 0 2; get+better 0 -1 -1 -1; get+comfy 0 0 0
         1; get+dizzy -1 1 2 1; get+down -1 -1 -1 -1; get+dressed 1 0 0 1; get+enough 1 0 0 1;
         get+going -1 0 0 -1; get+him -1 -1 -1; get+home -1; get+it -1 -2 -1 -1; get+me 1 2 1 1;
         get+migraines 2 1 1 2; get+my 1 0 -2 -1; get+off 0 0 0 1; get+one 1; get+seen 0 0 0 -1;
         get+something -1; get+that 1 0 0 1; get+the 3 2 2 2; get+them 0 1; get+to 1 -1 -2 1;
         get+two 0 0 0 1; get+warm 2 -1 0 2; get+water 0 0 0 1; gets+?+and -1 -1 -1 -2; gets+?+by -1
         0 0 -1; gets+?+if 0 0 0 1; gets+?+in -1; gets+?+on 1 1; gets+?+up 0 0 0 1; gets+?+with 0 1
         0 -1; gets+a -1 0 1 -1; gets+better 1 0 0 1; gets+dizzy 0 1 0 -1; gets+her -1 0 1 -1;
         gets+me 1 0 0 1; gets+off 1 0 0 1; gets+stung -1 0 1 -1; gets+to 0 0 0 -1; getting+?+again
         1; getting+?+and -2 1 -1; getting+?+by 2 1 1 2; getting+?+every 1 0 0 2;
         getting+?+forgetful -1; getting+?+in -1 -2 -1 -1; getting+?+since 0 1 1 1; getting+?+stitch
         -1 0 0 -1; getting+?+the 1 0 0 1; getting+?+twice -1 -1 -1 -1; getting+?+when -1 0 0 -1;
         getting+?+worse 0 1 0 -2; getting+about 1 0 0 1; getting+bigger -1 2 1 -1; getting+dressed
         2 1 1 2; getting+from 1 1 1 1; getting+him -1 -1 -2; getting+home 1 0 0 1; getting+my -1 0
         0 -1; getting+off 1 0 0 1; getting+on -1 1 0 -1; getting+red 0 1; getting+soup -1 1 0 -1;
         getting+this 1 1 2; getting+tight 1; getting+tightenings 0 0 0 1; getting+up -4 -3 -2 -4;
         getting+very 1 0 0 1; getting+worse 0 -2 -4 -3; gf+says 2 0 0 2; gibberish+and 0 0 0 1;
         gibberish+for 0 0 0 1; giggling+?+it 0 1 2 -1; giggling+about 0 1 2 -1; girl+5 0 0 0 1;
         girl+?+1x 1 0 0 1; girl+?+a 0 1 -1; girl+?+doing 2; girl+?+had 0 -1 1; girl+?+has -1;
         girl+?+her 0 2 2 -2; girl+?+my 1 0 0 1; girl+?+the -1 1; girl+has 0 -3 -3 1; girl+in 1 0 0
         1; girl+of 0 0 0 1; girl+on -1 1 0 -1; girl+put 0 0 0 1; girl+with 0 0 0 1; girlfriend+has
         0 1 0 -1; girlfriend+is 1 1; girlfriend+says 1 0 0 1; give+?+a -1 0 0 -1; give+?+an -1 1 2
         -1; give+?+and 0 0 0 1; give+?+on -1 0 0 -1; give+?+paracetamol 2 0 -1 2; give+?+the 1;
         give+her 1 0 0 1; give+it 2 0 -1 1; give+me -1 0 1 -2; give+my -1 -1 -1 -1;
         give+paracetamol 1 0 0 2; give+the -1 1 2 -1; given+?+and 0 0 0 1; given+?+guitar 1 0 0 2;
         given+?+her 0 0 0 1; given+?+my -1 -1 -1 -1; given+?+the -1 -1 -1 -1; given+a -1 -1 -1 -1;
         given+at 1 0 0 1; given+away 0 -1 -1 -1; given+her 1 0 0 1; given+my 1 0 0 1; given+up -1
         -1 -1 -1; gives+me -2 -1 1 -1; giving+?+a -1 1 2 -1; giving+?+in -1; giving+away 1 0 0 1;
         giving+birth 1 0 0 1; giving+blood -2 -1 -1 -2; giving+me -1 0 1 -1; giving+way 1 0 0 1;
         gland+?+my 0 1 0 -1; glands+for 0 1 0 -1; glands+in 0 -2 -1 -1; glandular+fever 0 1;
         glass+?+keeps 2 1 0 2; glass+?+pressed 1 0 0 1; glass+?+pumping 1 0 0 1; glass+?+them 3 0
         -1 4; glass+is 1 0 0 1; glass+its 1 0 0 1; glass+of -2 1 3 -2; glass+on 2 0 1 3; glass+over
         1 0 0 1; glass+test 2 1 2 1; glasses+?+wine -1 -1 -1 -1; glasses+of -2 -2 0 -1;
         gliclazide+he 0 0 0 1; glove+?+hours 1 0 0 1; gloves+and -1 0 1 -1; glue+or -2 1 0 -1;
         glued+shut -1 1 -1; go+?+a -1 0 1 -1; go+?+and 0 0 0 1; go+?+bed 2 2 1 -1; go+?+bit -1 0 0
         -1; go+?+boiler 1; go+?+for 0 -1 -2 1; go+?+he 1; go+?+hospital 0 0 0 1; go+?+i 2 -1 -1 3;
         go+?+in -1 -2 -1 -1; go+?+it 1 2 1; go+?+its -1; go+?+itself 0 0 0 -1; go+?+like 0 0 0 -1;
         go+?+morning 1; go+?+my -2 -1 -1 -1; go+?+on 1 1 2 1; go+?+or -2 -1 -1 -2; go+?+overnight
         -1 -1 -1 -1; go+?+since -1; go+?+sleep 1 1 -1 -1; go+?+the -2 -2 -3; go+?+then -2 -2 -3 -2;
         go+?+this -1 0 1 -1; go+?+times -2 1 0 -1; go+?+to 0 -1 2 -2; go+?+tonight 1 0 0 1;
         go+?+was 1 0 0 1; go+?+when -1 0 0 1; go+?+work 0 2 1; go+a -1 0 0 -1; go+and -3 0 1 -1;
         go+are -1; go+at -1 0 1; go+away 1 0 2 1; go+back 0 -1; go+bad -1 1 2 -1; go+by 1 1 1 1;
         go+down -2 -2; go+for -1 1; go+home 1 2 -1 -1; go+in -2 -1 1 -1; go+into -1 1 2 -1; go+many
         -2 1 0 -1; go+no -1; go+numb 0 0 0 1; go+on -2 0 -2 -3; go+out 1 1 2 1; go+over 1 1 0 -1;
         go+sit 0 0 0 1; go+swimming -1 0 1 -1; go+to 1 4 0 -2; go+today 0 0 0 1; go+up -1 -1 -2 -1;
         go+when 3 -1 0 3; go+white -3 -3 -4 -4; god+?+him 1 0 0 2; god+?+me 1 0 0 1; god+bless -1 1
         2; god+told 1 0 0 1; god+what -1 -1 -1 -1; goes+?+a -1 0 1 -1; goes+?+after 0 0 0 -1;
         goes+?+and 0 0 0 1; goes+?+at 1; goes+?+for 2 0 0 1; goes+?+i -1 0 1 -1; goes+?+in 1 1;
         goes+?+it 1; goes+?+no 1 0 0 1; goes+?+on -1; goes+?+one -1 1 0 -1; goes+?+out 2 0 0 2;
         goes+?+quiet 1 0 0 1; goes+?+the 2; goes+?+through -1 0 0 -1; goes+?+we 1; goes+?+when 2 1
         2 1; goes+?+with 0 1 0 -1; goes+after -5 -2 -3 -2; goes+all 1 0 0 1; goes+and 1 0 0 1;
         goes+away 0 0 0 1; goes+back 1 0 0 1; goes+dead 1 0 0 1; goes+down -1 2 1 -2; goes+grey 1 0
         0 1; goes+limp 1; goes+mad 2 1; goes+of 1 0 0 1; goes+off 2 1 2 1; goes+on 2 0 0 1;
         goes+pale 1; goes+right -1; goes+through 1; goes+when -1 1 2; going+1xx 1 0 0 1; going+?+1x
         0 1; going+?+1xx 1 0 0 1; going+?+a -2 -1 -1 -1; going+?+about -1 -1 -1 -1; going+?+at 2 0
         -1 2; going+?+be 0 0 0 1; going+?+been 1 0 0 1; going+?+do 2 3 0 -2; going+?+every 0 0 0 1;
         going+?+for -1 0 0 -1; going+?+give -1 1 2; going+?+half -2 1 0 -2; going+?+hills -1 -1 -1
         -2; going+?+i 0 0 0 1; going+?+my -1 0 0 -1; going+?+no -1 -2 -1; going+?+one 0 0 0 1;
         going+?+speed 0 1 0 -1; going+?+stairs -2 0 1 -2; going+?+ten -2 1 0 -2; going+?+the -1;
         going+?+to 1 0 0 1; going+?+twenty -1 0 0 -1; going+?+use 2; going+at 1 0 0 1; going+away 0
         0 0 1; going+back 0 0 0 1; going+blue 1 0 0 1; going+dark 0 0 0 1; going+down -2 0 1 -2;
         going+downstairs -1 -1 -1 -1; going+every -4 3 1 -4; going+for -1 0 1 -1; going+frequently
         0 -2 -1; going+in 1 0 0 1; going+its 2 0 0 2; going+like 1 0 0 1; going+off 2 0 0 1;
         going+on -3 -2 -3 -3; going+out -1; going+over 0 1 0 -1; going+purple 0 0 0 1; going+red 1
         0 0 1; going+round -1 1 2 -1; going+since 2 0 0 3; going+through 0 0 0 1; going+to 5 1 0 3;
         going+up -1 -1 -2 -1; going+well 0 1; golf+balls -1 0 0 -1; gone+?+a -1 0 1 -2;
         gone+?+about -1 0 1 -1; gone+?+and 2 1 -2 2; gone+?+as 3 1 0 3; gone+?+back -1 0 1 -1;
         gone+?+bit 0 2 1; gone+?+black 2 0 0 1; gone+?+but -1 -2 -1 -1; gone+?+cola 1 0 0 2;
         gone+?+cold 1 0 0 1; gone+?+croaky 0 0 0 1; gone+?+down -4 -2 -2 -3; gone+?+feel 1 0 0 1;
         gone+?+floppy 1 0 0 1; gone+?+hard 1 1; gone+?+in 1 0 0 1; gone+?+it -2 -2 -2 -3;
         gone+?+just -1 0 0 -1; gone+?+lazy 1 0 0 1; gone+?+like 1; gone+?+mush 0 0 0 -2; gone+?+my
         -1; gone+?+not -1; gone+?+now -1 1 2; gone+?+of -3 -1 -1 -2; gone+?+over -1; gone+?+pot -1
         0 0 -1; gone+?+purple 1 0 0 1; gone+?+red 1 0 0 1; gone+?+shes -1 0 0 -1; gone+?+since 1 3
         1 -3; gone+?+terrible 1 0 0 1; gone+?+the -2 -2 -3 -2; gone+?+three 0 0 2; gone+?+through 2
         0 0 2; gone+?+to 1 0 0 2; gone+?+too 2 0 0 1; gone+?+twice 2 0 0 2; gone+?+two -1 -1 -1 -1;
         gone+?+with 2 0 -1 2; gone+?+yesterday -2 -2 -1 -1; gone+after -3 1 4 -4; gone+all 2 -1 -1
         3; gone+and -2 1 2 -1; gone+back 1 0 0 1; gone+black -3 1 0 -3; gone+blue 1 0 0 1;
         gone+blurry 1 0 0 1; gone+but -2 -1 -1 -2; gone+by -2 -1 2 -2; gone+cloudy 1 0 0 1;
         gone+clumsy 0 0 0 1; gone+cold 1 0 0 1; gone+completely -2 -1 -1 -1; gone+croaky 3 0 -1 2;
         gone+dead 1 0 0 1; gone+dim 1 0 0 1; gone+dizzy 1 0 0 1; gone+down -2 0 1; gone+dusky 2 0 0
         2; gone+fat 0 0 0 -1; gone+for 1 -1 0 1; gone+from 1 1 0 -1; gone+funny 0 0 0 1; gone+grey
         1 0 0 1; gone+hard 2 0 -1 2; gone+hot 2 0 0 2; gone+in 0 -1 0 1; gone+into 1 0 0 1;
         gone+jet 1 0 0 1; gone+lacy 0 0 0 1; gone+like 2 1 1 3; gone+my 1 0 0 1; gone+next -1 1 0
         -1; gone+now -7 -1 -1 -7; gone+off -1; gone+once 2 0 0 2; gone+over -1 0 0 -1; gone+purple
         1 1 0 -2; gone+quiet -1 0 1; gone+red -2 0 0 -1; gone+right 0 -2 -1; gone+rock 1 1 0 -1;
         gone+since -2 -2 -1 -1; gone+thick -1 -2 -2 -1; gone+through 1 0 -1; gone+tingling 0 0 0 1;
         gone+to -3 -1 -1 -3; gone+up 1 0 0 1; gone+weak 1 2 1; gone+weird 1 0 0 1; gone+white 2 0 0
         1; gone+with -1 -1 -1 -1; gone+yellow -3 0 1 -3; gonna+?+it 1 0 0 1; gonna+end 1 0 0 1;
         good+?+a -1 1 2 -1; good+?+and 1 1 1 1; good+?+can 1 0 0 1; good+?+for -1 0 0 -1;
         good+?+gold 1 0 0 1; good+?+i -1 0 1; good+?+in -2 0 0 -2; good+?+inches 0 1; good+?+is -1
         0 0 -1; good+?+it -1 -1 -1 -1; good+?+not 0 0 0 1; good+?+now -1 -1 -1 -1; good+?+of -1;
         good+?+shes 1 0 0 1; good+?+the -1 -1 1; good+?+with -1; good+as 0 0 0 1; good+bit 1;
         good+boy 0 0 0 1; good+but 1 0 0 1; good+can -1; good+day -1 -1 -1; good+evening 1 1 1 3;
         good+for -2 2 4 -2; good+i -1 -1 -2 -1; good+idea -1 0 1 -1; good+im -1 0 0 -1;
         good+morning -1 0 1 -1; good+no 0 2 1 -1; good+now 0 -1 -1 -1; good+on -1 -1 -1 -1;
         good+one 0 1 0 -1; good+place -2 -1 -1 -2; good+two 1; good+walking -1 -1 -1 -1;
         goodbye+?+isnt 0 0 0 1; goodbye+?+people 1 0 0 2; goodbye+?+that 0 0 0 1; goodbye+and 1 0 0
         2; goodbye+note 4; goodbye+to 0 1 1 1; gooey+and -1; googled+and -1 -1 -1 -1; got+1x 1 0 0
         1; got+1xx 1 0 0 1; got+38 -1 0 0 -1; got+?+1x -1 0 1 -1; got+?+1xx 1 1 2 1; got+?+4 1 0 0
         1; got+?+a -1 0 1; got+?+ache -1 -1 -1 -1; got+?+acid 1 0 0 1; got+?+all 1 0 0 1; got+?+and
         -1; got+?+at -1; got+?+back 1 0 0 1; got+?+belt 2 0 0 2; got+?+bit 0 -1 1 -1;
         got+?+blinding 1 0 0 1; got+?+bottle 1 0 0 1; got+?+bruise -1 0 1 -1; got+?+by 3 1 1 1;
         got+?+chest -1 1 0 -1; got+?+cleaner 1 0 0 1; got+?+cold -2 1 0 -2; got+?+corn -1 -1 -1;
         got+?+cough -1 1 -1 -1; got+?+days -1 -1 -1 -1; got+?+electric 1 0 0 1; got+?+far 2 1;
         got+?+feeling -1 0 0 -1; got+?+fever 1 0 0 2; got+?+few -1; got+?+fish -1 0 0 -1; got+?+flu
         0 0 0 -1; got+?+for -2 -1 -1 -2; got+?+good -1 0 1; got+?+grandmas 1 0 0 2; got+?+head -2 0
         1 -1; got+?+headache 1 0 0 1; got+?+heads 1 0 0 1; got+?+hes -1 0 1 -1; got+?+i 1 0 -1 1;
         got+?+in 1 0 -1 1; got+?+is -1 0 1 -1; got+?+knife 0 0 0 1; got+?+lump 0 0 0 1; got+?+my -1
         -1 -1 -1; got+?+of 2 0 0 2; got+?+off 0 1 2 -1; got+?+old 0 -1 -1 -1; got+?+on 0 -1 0 1;
         got+?+one 0 -1 -1 -1; got+?+out 0 1 -1; got+?+over -1 -1 -1 -1; got+?+pain 0 0 0 1;
         got+?+painful 1 0 0 1; got+?+plan 1 0 0 1; got+?+proper 1 0 -1 1; got+?+rash -1 0 0 -1;
         got+?+rope 3 0 -1 4; got+?+shakes 2 0 0 1; got+?+sharp 0 0 0 1; got+?+she -1 -1 -1 -1;
         got+?+shivers 1 0 0 1; got+?+shock 1 0 0 1; got+?+sniffles -4 0 2 -4; got+?+splinter -3 0 1
         -3; got+?+static -2; got+?+sweet 1 0 0 1; got+?+tablets 2 0 0 2; got+?+temperature 3;
         got+?+this 0 0 0 -1; got+?+towel 1 0 0 1; got+?+under 1; got+?+up 0 0 0 -1; got+?+verruca
         -1 1 2 -1; got+?+water 1 0 0 1; got+?+with -1 -1 -1 -1; got+a -2 0 3 -1; got+acid -1;
         got+addisons 0 0 0 1; got+an 1 1 2 1; got+anything -1; got+as 2 1; got+asthma 0 0 0 -1;
         got+back -1 -1 -1 -2; got+battery 1 0 0 1; got+bigger 0 0 0 -1; got+blisters -1 0 1 -1;
         got+bruises 0 1 0 -2; got+caught -1 0 1 -1; got+cirrhosis 1; got+confused 1 0 0 1;
         got+flung 1 0 0 1; got+hammered -1 0 1 -2; got+headaches 1; got+her 0 0 0 1; got+hiccups -1
         0 0 -1; got+hit 2; got+in -1 0 1 -1; got+into 3 1 1 2; got+it -2 2 1 -1; got+knocked 1;
         got+lost 1 0 0 1; got+me -2 1 2; got+nicked 1 0 0 1; got+nits -1 0 1 -1; got+off -1;
         got+oven 1 0 0 1; got+petrol 1 0 0 1; got+purple 0 0 0 1; got+shingles 0 0 0 -1; got+six -1
         -1 -1 -1; got+some -1 0 1 -1; got+something -2 0 0 -1; got+stung -1 2 1 -1; got+sunburnt -1
         0 1 -1; got+the 4 0 -2 5; got+them 2 0 0 1; got+there 1 0 -1 1; got+this 1 0 0 1;
         got+thrown 1 0 0 1; got+to -1 1 3; got+up 1; got+wet -1 0 1 -1; got+what 2 0 0 1; gout+?+in
         0 1 0 -1; gout+?+since 0 1 0 -1; gout+before -2 1 0 -1; gout+flare -1 3 0 -1; gp+?+a -1 -1
         -1 -1; gp+?+and 2 1 1 2; gp+?+at 0 -1 -1 -1; gp+?+in 0 0 0 1; gp+?+me -1; gp+appointment -1
         1 0 -1; gp+can 1 0 0 1; gp+if -1 -1 -1 -1; gp+report 2 0 0 2; gp+the 0 2 1; gp+today 0 1;
         grabbed+the 2 0 0 2; grabs+me 0 1 0 -2; grade+?+and 0 1 0 -1; gradual+?+loss -1 -1 -1 -1;
         gradual+hearing -1 -1 -1 -1; grand+?+only -1 0 0 -1; grand+and -1 0 0 -1; grand+baby -1 -1
         -1 1; grand+since 0 0 0 -1; grandad+?+are -1 0 0 -1; grandad+?+been 0 0 0 2; grandad+?+had
         0 0 0 -1; grandad+?+of -2; grandad+died -2; grandad+has 1 0 0 1; grandad+is 1 0 0 1;
         grandads+?+a 1 0 0 1; grandads+?+aid -1; grandads+got 1 0 0 1; grandads+hearing -1;
         grandchildren+have 0 1 2 -1; granddaughter+has -1 0 1 -1; grandma+8x 1 0 0 2; grandma+?+a 1
         1 2 2; grandma+?+all 1 0 0 1; grandma+?+collapsed 0 0 0 1; grandma+?+dizzy -1;
         grandma+?+has 1 0 0 1; grandma+?+ill -1 0 0 -1; grandma+?+infection 1 0 0 1; grandma+?+it 1
         0 0 1; grandma+?+know 1 0 0 1; grandma+?+on 1 0 0 1; grandma+?+said -1 1 2 -1;
         grandma+?+the 1 1 -1 -1; grandma+always -1 1 2 -1; grandma+doesnt 1 0 -1 2; grandma+fell -2
         0 1 -2; grandma+had -1 0 1; grandma+has 0 1 0 -2; grandma+missed 0 0 0 1; grandma+on 1 0 0
         1; grandma+took 1 0 0 1; grandma+was 1; grandmas+?+tablets 1 0 0 1; grandmas+heart 1 0 0 1;
         grandson+?+a -1 0 1 -1; grandson+?+his 0 0 -2 -1; grandson+?+nits -2 0 1 -2; grandson+has 1
         2 3 2; grans+?+her 1 0 0 1; grans+?+tablets 1 0 0 1; grans+?+the 1 1 0 -1; grans+had 1 1 0
         -1; grape+?+and 0 0 0 -1; grape+?+no 1 0 0 1; grape+and 1 0 0 1; grape+fruit -1 -1 -2 -1;
         grape+stuck 3 -1 -1 3; gravel+and 1 0 0 1; graze+?+my 0 -1 1; graze+on -2 0 3 -2;
         grazed+?+knee -3 1 2 -1; grazed+both 0 0 1 -1; grazed+his -3 0 1; grazed+knee -1 1 2 -1;
         great+?+i -1 0 0 -1; great+should -1 0 0 -1; green+?+38 -1 0 0 -1; green+?+a 0 0 0 -1;
         green+?+and 0 -2 -1 1; green+?+for -3 3 1 -3; green+?+grass 1 0 0 1; green+?+in 2 0 0 1;
         green+?+is -1; green+?+my -1 1 0 -1; green+?+since 2 0 0 1; green+?+up 0 0 0 1; green+and
         -1 0 0 -1; green+bile 1 0 0 1; green+for -1 1 0 -1; green+gunk -1 2 0 -1; green+or 1 -1 0
         2; green+phlegm -3 2 0 -2; green+she -1; green+since -1 1 2 -1; green+snot -2 0 0 -1;
         green+sputum 0 -1 -1 -1; green+stuff -1 1 0 -2; green+vomit 3 -1 -1 3; green+washing 0 0 0
         1; grey+?+is 0 -1 -2 1; grey+?+over 1 0 0 2; grey+?+sweaty 1 0 0 1; grey+?+the 1 0 0 1;
         grey+and 2 -1 0 3; grey+at 1 0 0 1; grey+curtain 1 -1 0 2; grey+in -1; greyed+out 1 0 0 1;
         grinds+?+teeth -2 -2 -2 -1; grinds+his -2 -2 -2 -1; gritty+and -2 0 1 -2; gritty+i -1 1;
         gritty+stuff 1 0 0 2; grizzly+the -1 0 0 -1; groin+?+a 0 1; groin+?+i 0 0 0 1; groin+?+is 2
         1 0 -1; groin+?+years 1 0 0 1; groin+and 1 0 0 1; groin+for 1 0 0 1; groin+lump 0 0 0 1;
         groin+that 1; ground+coffee 1 0 0 1; group+they -1 0 1 -1; growing+?+does 1 0 0 1;
         growing+?+in -1 0 1 -1; growing+back -1; growing+pains -2 1 3 -2; grown+man -1 1 2 -1;
         growth+spurt 1 0 0 1; grunt+?+the 1 0 0 1; grunt+at 1 0 0 1; grunting+?+every 1;
         grunting+noise 1 0 0 1; gtn+?+twice 1; gtn+not 1; gtn+spray -1 0 0 -1; guitar+and 1 0 0 1;
         guitar+to 1 0 0 2; gum+?+a 0 0 0 -1; gum+boil 0 1; gum+has 1 0 0 -1; gummy+?+i -1 1 2 -1;
         gummy+vitamins 1 1 2 1; gun+?+my -1 0 1 -2; gun+and 0 0 0 1; gun+cabinet 1; gun+to -1 0 1
         -2; gunk+?+out -1 1 0 -1; gunk+?+the -1 0 0 -1; gunk+and -2 0 0 -2; gunk+coming -1 1 0 -1;
         gunk+in -1; gunky+and 0 0 0 -1; gunky+eye -2 1 0 -1; gush+?+fluid 0 0 0 1; gush+?+water 1 0
         0 1; gush+of 1 -1 0 2; gush+or 0 0 0 1; gym+?+a 3; gym+?+it -1 -1 -2 -1; gym+?+the 1 1 1 1;
         gym+dropped 1 0 0 1; gym+legs -1 0 1 -1; gym+no 2 0 -1 2; gym+today -1 0 0 -1; had+1x 2 -2
         -1 1; had+3 1; had+4 1 1; had+?+2x 3 0 -1 3; had+?+8 1 0 0 2; had+?+a -1 0 1 -1; had+?+also
         -2 1 0 -1; had+?+and -7 -1 -2 -6; had+?+appendix -2 -2 -3 -2; had+?+around 0 0 0 1;
         had+?+as -1 0 0 -1; had+?+attack -1 -1 -1 -1; had+?+attacks -2 -1 -1 -2; had+?+baby 3 0 1
         3; had+?+back 1; had+?+be 2 0 0 1; had+?+been 2; had+?+before 0 2 0 1; had+?+bit -1 -1 1;
         had+?+boy 1 0 0 1; had+?+but 1 0 0 1; had+?+cardiac -1 0 0 -1; had+?+clot -1 -1 -1 -1;
         had+?+coil -1; had+?+cold 0 -2 -1 -1; had+?+convulsion 1; had+?+cough 0 -3; had+?+covid -1
         0 0 -1; had+?+daughter -1 0 0 -1; had+?+days 0 -3 -2; had+?+diarrhoea 0 0 0 1; had+?+dodgy
         0 0 0 1; had+?+done 1; had+?+dreams -1 0 1 -1; had+?+drink 2 3 0 -1; had+?+dull 0 -1 -1 -1;
         had+?+earache 0 1 0 -1; had+?+ecg -1 0 0 -1; had+?+eclampsia -1 -1 -1 -1; had+?+ectopic 2 1
         1 2; had+?+eight 1 0 0 1; had+?+electric 1 0 0 2; had+?+epipen 1 1 1 2; had+?+faint 1 0 0
         1; had+?+fall -1 -1 -1 -1; had+?+febrile -2 0 1 -1; had+?+fever 1 1 -1 -1; had+?+few 2 1 1
         2; had+?+fit 6 2 2 4; had+?+fits 1 0 0 2; had+?+flu -2 -1 2 -1; had+?+for 3 -2 0 4;
         had+?+funny 1 0 0 1; had+?+get -1 0 0 -1; had+?+glasses 1; had+?+good 1 0 0 1; had+?+hand 1
         -1 0 3; had+?+head 1 0 0 1; had+?+headache 2 1 1 3; had+?+headaches 0 0 0 1; had+?+heads 1
         0 0 1; had+?+hernia 1; had+?+hold 1; had+?+hot 1 0 0 1; had+?+hypo -1; had+?+i 1; had+?+in
         -2 1 0 -2; had+?+intercourse 0 1; had+?+jabs -1 0 1 -1; had+?+jelly 1 0 0 1; had+?+just 0 0
         0 -1; had+?+kidney 0 0 0 1; had+?+kind 0 0 0 1; had+?+last 0 2 1 1; had+?+like 2 0 1 2;
         had+?+loose 0 0 0 -1; had+?+lot -1 -1 -1 -1; had+?+lots 1 0 0 1; had+?+lump 0 0 0 1;
         had+?+mini 2 0 0 2; had+?+more -1; had+?+much -1 0 1 -1; had+?+my 1; had+?+nosebleed -1 0 1
         -1; had+?+odd 0 1; had+?+of 2 2 3 2; had+?+on -3 0 2 -3; had+?+one 0 0 0 1; had+?+operation
         2 1 0 1; had+?+or -1 -1 -1; had+?+out 1 0 0 1; had+?+over -1 0 1; had+?+pain -4 -1 -1 -3;
         had+?+positive 1; had+?+pressure 1 0 0 1; had+?+puffs 3 1 1 2; had+?+runs 2 2 0 -3;
         had+?+seizure 1 0 -1 1; had+?+sex -1 3 1 -1; had+?+sharp -1 1 0 -1; had+?+shivers 0 0 0 1;
         had+?+since -3 0 -2 -3; had+?+sit 2 0 0 3; had+?+sleep 1 0 0 1; had+?+small 1 -1 -2 2;
         had+?+snotty 1 0 0 1; had+?+son 1 0 0 1; had+?+stem 1 0 0 1; had+?+stent 3 1 1 2;
         had+?+stents 1 0 0 1; had+?+stomach -1; had+?+stools -1 -1 -1 -1; had+?+stop 1 1 1 2;
         had+?+stroke -3 -1 -1 -1; had+?+sudden -1 -1 -1 -1; had+?+symptoms 1 0 0 1; had+?+tarry 0 0
         0 1; had+?+tea -1 0 1 -1; had+?+temperature -1 1 0 -1; had+?+tetanus 0 1 0 -1; had+?+the 2
         0 0 1; had+?+third 1 0 0 1; had+?+three 1 0 0 2; had+?+throat 0 1; had+?+today 2;
         had+?+tonsils 2 1 1 2; had+?+tooth -2 0 0 1; had+?+tremor -1; had+?+tummy -1 0 1 -1;
         had+?+uti 0 2 1 -1; had+?+water 0 0 0 1; had+?+wee 0 2 -1 -3; had+?+wet 2 0 -1 3;
         had+?+when -1; had+?+with -1 -2 -3 -1; had+?+wrapped 1 0 0 1; had+?+yesterday 0 -1 1;
         had+?+~in 1 0 0 1; had+?+~pain -1 -1 -1 -1; had+?+~seizure -1 0 1 -1; had+a 1 2 1;
         had+about 2 1 1 2; had+all 2 0 0 1; had+any 2 1 1 2; had+anything 2 0 0 2; had+baby 1 0 0
         1; had+back -1 0 0 -1; had+bad -1 0 1 -1; had+banging 1; had+black 0 0 0 1; had+blood -1 0
         0 -1; had+bowel 0 0 0 1; had+brain -1 0 0 -1; had+breast -1; had+cataracts 0 1; had+chemo 3
         -1 0 4; had+chest -2 0 0 -1; had+constipation -1 -1; had+covid 2 0 0 2; had+croup -2 1 3
         -1; had+diarrhoea 0 1 -1 1; had+dull 0 0 0 1; had+earache 0 1 0 -1; had+epilepsy 2 0 0 2;
         had+four 1 0 0 2; had+glaucoma 0 -1 -2 -1; had+gout -2 1 0 -1; had+half -1 0 0 -1; had+hard
         -1 -1 -1 -1; had+headaches 1 0 0 1; had+heart -2 -1 -1 -2; had+hers -1; had+his -2 -2 1 1;
         had+it -4 -1 -2 -5; had+keyhole 0 1 0 -1; had+like 3 1 1 2; had+loose 0 -1 1; had+me -2 1 3
         -1; had+my 1 -3 1 1; had+no 1 -1 0 2; had+one 2 0 2 2; had+our 2 1 1 3; had+piles -1 -1 -1
         -1; had+prawns -1 0 1 -1; had+pre -1 -1 -1 -1; had+prostate 1; had+raynauds -1; had+right 0
         0 0 -1; had+severe 0 -1 -1 -1; had+sex -3 2 0 -3; had+shingles -1 -1 -1 -1; had+since -1;
         had+some 1 0 0 1; had+ten 1 0 0 1; had+that 0 -2 -1 -1; had+the 1 0 1 -1; had+them -1 -1 -1
         -1; had+this 1 -1 0 1; had+three -1 1 1; had+tinnitus -1 -1 -1 -1; had+to 6 1 0 6;
         had+tonsils 1; had+too -4 0 2 -4; had+trouble 1 0 0 1; had+tummy 0 1 0 -2; had+two 5 1 0 3;
         had+unprotected -1 3 1 -2; had+vomiting -2; had+worse -1 0 1 -1; had+~a -2 0 1 -2;
         had+~another -1 -1 -1 -1; had+~chest -1 -1 -1 -1; had+~fits 1 0 0 1; had+~it -2 2 -1 -2;
         hadnt+?+up 2 1 -1; hadnt+woken 2 1 -1; haematemesis+?+melaena 1; haematemesis+and 1;
         haha+just -1 0 1 -1; hair+?+aches 1 0 0 1; hair+?+falling -1 -2 -3 -1; hair+?+i 1;
         hair+?+my 1 1 2 1; hair+?+out -1 -1 -1 -1; hair+?+that -2 -1 -1 -2; hair+?+the -1 0 0 -1;
         hair+and 2 1 2 1; hair+falling -1 0 0 -1; hair+is -2 -2 -3 -2; hair+jaw 1 0 0 1; hair+line
         -1 -1 -1 -1; hair+thinning -2 0 1 -2; hair+with 0 0 0 1; hairdresser+and -1; hairgrip+?+the
         1 0 0 2; hairgrip+in 1 0 0 2; hairpin+in 1 0 0 1; hairs+?+singed 1 0 0 1; hairs+are 1 0 0
         1; half+?+and 0 1; half+?+basin 1; half+?+bottle 0 0 0 1; half+?+everything 2 0 0 2;
         half+?+face 1 2 0 1; half+?+for 1 0 0 1; half+?+he 1 0 0 1; half+?+it 0 0 0 -1; half+?+its
         -1 0 1 -1; half+?+my 0 0 1 2; half+?+night -2 1 0 -1; half+?+no 1 0 0 1; half+?+piece 1 0 0
         1; half+?+sight 0 2 0 -3; half+?+since -1; half+?+stone -1 -1 -1 -1; half+?+telly 1 0 0 1;
         half+?+the 0 -1 -1 1; half+?+tyne 1 0 0 1; half+?+usual 0 0 0 1; half+?+vision 1;
         half+?+washing 0 0 0 1; half+?+what 0 0 0 1; half+?+year -1 -1 -1 -1; half+a -4 0 -1 -3;
         half+her 0 0 0 1; half+his 0 0 0 1; half+hour -1 1 0 -1; half+marathon -1 0 1; half+my 2 2
         1 2; half+nine 1; half+of 5 0 0 6; half+open 0 0 0 1; half+term -1 0 1; half+the -1 2 2 -1;
         half+way -1; halfway+?+the 1 0 0 1; halfway+through 1 0 -1 1; hall+and -1 0 1 -1;
         hallucinations+and 0 0 0 1; hallucinations+or 0 0 0 1; haloes+?+lights 2 -1 0 2;
         haloes+around 2 0 0 2; hammering+and -2 0 1 -3; hamster+~fell -1 -1 -2 -1; hand+?+a 2 1 -1
         1; hand+?+am 1 0 0 1; hand+?+and -2 0 1 -1; hand+?+black 0 0 0 1; hand+?+cold 1 -1 -2 1;
         hand+?+do 1 0 0 1; hand+?+dry -2 -1 -1 -2; hand+?+getting -3 -1 -1 -3; hand+?+gone 1 0 0 1;
         hand+?+her 1 0 0 1; hand+?+his 0 0 0 1; hand+?+hold 1 0 0 1; hand+?+hour -3 1 0 -2;
         hand+?+i -2; hand+?+ice 1 0 0 1; hand+?+in -1; hand+?+jelly 1 0 0 1; hand+?+marble 0 0 0 1;
         hand+?+morning -1 0 0 -1; hand+?+my 3 0 -1 1; hand+?+night -1 -1 -1 -1; hand+?+not 0 0 0 1;
         hand+?+of -1 0 1 -1; hand+?+on 1 0 0 1; hand+?+since -1 0 0 -1; hand+?+so 1 1 2 1;
         hand+?+swelling 2; hand+?+the 1 2 1 1; hand+?+tingling 0 0 0 1; hand+?+to 1 0 0 1;
         hand+?+up 1 1 2 1; hand+?+work 1 0 0 1; hand+?+wouldnt 0 0 0 1; hand+?+years 0 -1 -1 -1;
         hand+an -3 1 0 -2; hand+and 2 1 1 1; hand+are 0 -2 -1; hand+around 0 0 0 1; hand+at -2 -1
         -1 -1; hand+by 0 2 0 -1; hand+foot -1 0 1 -1; hand+for 1 -1 0 1; hand+gets -1 -2 -3 -1;
         hand+go -1 -1 -1 -2; hand+going 1 0 0 1; hand+gone 2 0 0 2; hand+has 0 1 2 1; hand+have 1;
         hand+i 0 0 0 1; hand+in 1 0 0 1; hand+is 0 -1 -1 -1; hand+just 1 0 0 2; hand+like 2 0 0 2;
         hand+no 1; hand+on 2 1 -1 2; hand+pink 0 0 0 -1; hand+round 1 1 0 -1; hand+shake -1 0 0 -1;
         hand+side 0 0 0 1; hand+since -1 -1 -1 -1; hand+small -1; hand+this -1 0 0 -1; hand+when
         -2; hand+wont 1 0 0 2; hand+wouldnt 1 0 0 2; hand+yesterday 1 0 0 1; handbag+?+there 0 0 0
         1; handbag+and 0 0 0 1; handful+?+my 2 0 0 1; handful+of 2 0 0 1; handle+and -1 0 0 -1;
         hang+my 0 -1 -1 -1; hang+on 1 0 0 1; hanging+down 1; hanging+off 3 1 1 2; hanging+out 1 0 0
         1; hangover+but 1 0 0 1; happen+?+i 0 -2 -1; happen+?+someone -1; happen+if -1 -1 1 -1;
         happened+?+of 0 0 0 1; happened+before 1 0 0 1; happening+?+rest 2; happening+at 2;
         happening+for -1 0 0 -1; happens+?+someone 2 0 -1 2; happens+?+you -1 -1 -2 -1; happens+if
         1 -1 -3 1; happens+in 0 1 2 1; happy+?+feeding -2 0 0 -1; happy+?+i 1 -1 -2 1;
         happy+?+larry -1 0 1 -1; happy+?+that -1 -1 -1 -1; happy+and -2 1 2 -1; happy+as -1 0 1 -1;
         happy+enough -2 0 0 -1; happy+with -1 -1 -2 -1; hard+?+a 3 0 1 4; hard+?+and 0 -1 -1 -2;
         hard+?+cant -1 -2 -3 -2; hard+?+doesnt 0 0 0 1; hard+?+is 0 0 0 1; hard+?+keep 0 0 0 1;
         hard+?+my -1 0 0 -1; hard+?+painful -2 -1 -1 -2; hard+?+red -1 0 0 -1; hard+?+rouse 1 0 0
         1; hard+?+teeth 1 0 0 1; hard+?+the 1 -1 0 2; hard+?+touch 0 2 0 -4; hard+?+waxy 1 0 0 1;
         hard+?+wedge -1 1 0 -1; hard+?+wood 1 0 0 1; hard+and 4 1 0 3; hard+as 5 -1 0 8; hard+cant
         0 0 0 1; hard+i -1 -2 -2 -1; hard+it -2; hard+like 1 0 0 1; hard+lump -1; hard+my 1 0 0 1;
         hard+painful 1 1 0 -1; hard+poos -2 -1 -1 -2; hard+red -2 2 0 -3; hard+stools -1 -1 1 -1;
         hard+the 1 0 0 1; hard+to 1 2 0 -1; hardly+?+her 0 0 0 1; hardly+?+its 0 0 0 1;
         hardly+?+kick 0 0 0 -1; hardly+?+mark 0 0 0 1; hardly+?+my 1 -1 0 2; hardly+?+since 1 1 0
         -1; hardly+?+wee 1; hardly+a 1 1 0 -1; hardly+any 2 1 0 -1; hardly+budged 2 1 0 -1;
         hardly+open 0 0 0 1; hardly+talk 1 0 0 1; hardly+walk -1 1 -1; harm+?+people 1 -1 0 3;
         harm+in -1 1 2 -1; harm+other 1 -1 0 3; harmed+?+or 1 0 0 1; harmed+myself 1 1 1 2;
         harming+myself 1; harmless+and -2 0 2 -2; has+?+1x 0 -2 -1 -1; has+?+1xx 1; has+?+2 0 0 0
         1; has+?+3 0 -3 -3; has+?+38 3 0 0 2; has+?+a -1 0 -2; has+?+about 3 1 1 1; has+?+aching
         -1; has+?+acne -2 -1 -2 -2; has+?+acutely 0 1 0 -1; has+?+all 1 1 2 1; has+?+an 0 2 1;
         has+?+and 2 4 1 3; has+?+aneurysm 1; has+?+ask 0 0 0 -1; has+?+at 2 0 -1 2; has+?+back 1 0
         0 1; has+?+bad 0 0 0 1; has+?+be 1 0 0 2; has+?+been -1 -1 -2 -1; has+?+before -1 1 2;
         has+?+bit -2 0 1 -1; has+?+black -1 0 2 1; has+?+bleeding 0 -1 1; has+?+blood 1 0 0 1;
         has+?+both 1 0 0 1; has+?+budged 2 1 0 -1; has+?+burning -2 -1 -1 -1; has+?+but -1 0 0 -1;
         has+?+cap -1 0 3 -1; has+?+chest 0 0 0 1; has+?+clear -1 -1 -1 -1; has+?+clicking -1 0 0
         -1; has+?+colour -1 0 0 1; has+?+completely -2 -1 -2 -1; has+?+constant 1 -1 0 2;
         has+?+constipation -1 -1 1; has+?+coughing -2 1 0 -2; has+?+cramps 0 -1 1; has+?+croaky 2 0
         -1 2; has+?+deep 0 0 0 -1; has+?+dementia 0 0 0 -1; has+?+diagnosed -1 -1 -1 -1;
         has+?+diarrhoea 1 1 2 2; has+?+down 2 -1 0 3; has+?+draining 2 0 0 1; has+?+drinking 1 0 0
         2; has+?+drooling 1; has+?+dry 1 0 0 1; has+?+earache -3 2 0 -2; has+?+electrocuted 1 0 0
         1; has+?+eye 1 1 0 -2; has+?+fed 0 -1 0 3; has+?+feeding 1 0 0 1; has+?+fever 3 0 1 3;
         has+?+flank 0 2 1 -1; has+?+flu -1 0 1 -2; has+?+flushes -1; has+?+foot -1; has+?+for 0 -1;
         has+?+giving 1 0 0 1; has+?+gone -3 -1 2 -2; has+?+grown -1 -1 -1 -1; has+?+had 1 0 -1 1;
         has+?+hard -1 -1 -1; has+?+headache 1 0 0 2; has+?+heart -1 0 0 -1; has+?+her 1 0 0 1;
         has+?+hes -1; has+?+high 1 0 0 1; has+?+himself -1 0 0 -1; has+?+his -2 0 1 -2;
         has+?+hoarse 1 0 0 1; has+?+hot 0 1 0 -1; has+?+i 0 0 0 -1; has+?+iliac 1 -1 0 2;
         has+?+improved -3 -2 -2 -2; has+?+in 1 -1 0 3; has+?+it -1 1 2 -1; has+?+itching -1 0 1 -1;
         has+?+itchy -1 -2; has+?+its -1 -1 -1 -1; has+?+jet 1; has+?+just -1 0 0 -1; has+?+knife 1
         0 0 1; has+?+lice -2 -1 -2 -1; has+?+light 0 1; has+?+like 2; has+?+lips 1 0 0 1; has+?+me
         4 1 1 4; has+?+mild -1 -1 -1; has+?+more -1 0 0 -1; has+?+my 2 1 1 2; has+?+no 1 0 0 3;
         has+?+now -1 1 3 -1; has+?+of -2 0 1 -2; has+?+off 2 0 -1; has+?+on -2 2 1; has+?+one -1;
         has+?+onset 1 0 0 2; has+?+oozing 1 0 0 1; has+?+over 0 -1 0 1; has+?+oxygen 0 1 0 -1;
         has+?+pain 1 3 3 2; has+?+painful -1 -1 1 1; has+?+painless 0 0 0 1; has+?+passed 1 1 1 1;
         has+?+pink -1 -1 -2; has+?+pouring 1; has+?+purple 1 0 0 1; has+?+rash -2 -1 2 -2;
         has+?+rectal 0 0 0 1; has+?+right 0 -2 -1 1; has+?+rock 1 1 0 -1; has+?+round 1;
         has+?+running -1; has+?+runny -1 0 1; has+?+same 0 1 0 -1; has+?+screaming 1 0 0 1;
         has+?+severe 0 -2 -1; has+?+shaped 0 1 0 -1; has+?+she 0 0 0 1; has+?+shes 0 -1;
         has+?+shown 0 0 0 1; has+?+single 0 -1 1; has+?+slurred 1 0 0 1; has+?+small -1 -1 -1 -1;
         has+?+snotty -1 0 1 -1; has+?+some 1 0 0 1; has+?+spots -1 1 0 -1; has+?+spreading 0 -2 -1;
         has+?+stabbed 1; has+?+stiff 1; has+?+stomach 0 1 0 -1; has+?+sudden 0 0 0 1; has+?+sunburn
         -1 1 2 -1; has+?+sweating 1 0 0 1; has+?+swelling 1 0 0 1; has+?+swollen 0 1 0 -1;
         has+?+temperature -3 0 -1 2; has+?+tenderness 0 1; has+?+that -2 0 1 -1; has+?+the 2 1 1 1;
         has+?+their 0 0 0 1; has+?+to 2 -2 -2 3; has+?+tried 0 0 0 -1; has+?+tummy 0 1 0 -2;
         has+?+twice -1 -1 1; has+?+twitching -2; has+?+two 2; has+?+unilateral 0 1; has+?+up 3 2 -1
         -1; has+?+urinated 1 1 0 -1; has+?+used 2 1 1 2; has+?+vomit 1 0 0 1; has+?+vomiting 0 -2
         -2 2; has+?+warm 0 1; has+?+water -1 0 0 -1; has+?+watery -1 -1 -1 -1; has+?+weak -1;
         has+?+what 1 0 0 1; has+?+white -1 -1 -1 -1; has+?+with 0 0 0 1; has+?+wobbly 0 0 1 -1;
         has+?+yellow 1; has+?+~fever -1 -1 1; has+?+~pain -1 0 1; has+?+~rash 0 0 1 -1;
         has+?+~symptoms 0 0 0 -1; has+a -5 3 3 -6; has+abrupt 0 -2 -1; has+ached 1; has+acute 1 0 0
         1; has+an -3 0 -1 -4; has+anyone -2 -1 2 -2; has+awful 1 0 0 1; has+become 2 -1 0 3;
         has+been 1 -1 -2; has+blue 2 0 0 1; has+burning 0 0 0 -1; has+burns 0 0 0 1; has+cah 0 0 0
         1; has+changed -1 0 -2 -2; has+chickenpox -1 1 0 -1; has+collapsed 1 0 0 1; has+come 2 2 1
         2; has+completely 0 0 1 -1; has+cradle -1 0 3 -1; has+crept -2 -1 -1 -1; has+drooped 1 0 0
         1; has+dropped 1 0 0 -1; has+drunk 0 0 0 1; has+dry -1 1 2 -1; has+ear -1 1 0 -2;
         has+earache -1 0 0 -1; has+eased 0 0 0 1; has+eaten 5 2 2 5; has+eczema -3; has+facial -1;
         has+fallen 1 0 0 1; has+fever 2 1 0 3; has+finger 0 1 0 -2; has+gone 3 -1 -2 3; has+got -1
         -1 -1 -1; has+gout 0 -2 -2 -3; has+green 1 0 0 1; has+had 0 0 -1 -1; has+hand -1;
         has+happened -1; has+hardly 2 1 0 -1; has+head -2 -2 -3 -1; has+hiccups -1 1 2 -1; has+hot
         -1; has+intermittent 1 0 0 1; has+it -1 1 0 -1; has+itchy -1 0 1; has+just 1 -2 -2 2;
         has+kicked 2 1 1 2; has+lasted -1 -1 -1 -1; has+leukaemia 1 0 0 1; has+locked 1 0 0 1;
         has+made 0 0 0 1; has+man -2 0 1 -2; has+me -3 -2 0 -2; has+mild -2 -1 -1 -1; has+moved 1 0
         0 2; has+my -4 -2 -2 -3; has+nappy -3 0 1 -2; has+never 1 0 0 1; has+new 1 0 0 1; has+nits
         -1 0 1 -1; has+no -4 1 4 -3; has+not 1 -1 0 2; has+noticed -1 0 0 -1; has+one 2 -1 -1 2;
         has+our 1 0 0 1; has+out -1 -1 -1 -1; has+painful -1; has+pierced 3 0 0 2; has+pulled 1 0 0
         1; has+put -1 0 1; has+right 0 1 0 -1; has+run 0 0 -2 -1; has+said 0 0 0 1; has+sent 1 0 0
         1; has+severe 0 -1 0 2; has+shocked 2 0 0 1; has+slid 1 0 0 1; has+spots -2; has+started
         -1; has+stayed 0 -1 0 1; has+stopped 0 1 2 -1; has+stridor 2 0 -1 3; has+sudden 1 0 0 1;
         has+sunken 1 1 0 -2; has+swallowed 5 0 -1 4; has+swollen 1 1 0 -2; has+taken 2 1 1 2;
         has+temperature 3 0 0 3; has+terrible 0 0 0 1; has+the -2 0 -2; has+thrown 1 0 0 1; has+to
         2 1 1 2; has+told 0 0 0 1; has+turned 1 0 0 1; has+two 0 0 1 -1; has+used 0 0 0 1;
         has+vaginal -1 0 1 -1; has+vomited 1 0 2 1; has+wet 0 0 0 -1; has+worsening 0 1 0 -1;
         has+yellow -1 0 1 -1; hasnt+?+a 2; hasnt+?+able 0 0 0 2; hasnt+?+all 0 0 0 1; hasnt+?+at 1;
         hasnt+?+for 2 1 -1; hasnt+?+hasnt -1 0 0 -1; hasnt+?+her 2; hasnt+?+in -1; hasnt+?+isnt -1
         -1 -2 -1; hasnt+?+its 1 0 0 2; hasnt+?+just -2 1 2 -1; hasnt+?+says 0 0 0 1; hasnt+?+shes 1
         0 0 1; hasnt+?+since 0 1 1 2; hasnt+?+to 0 0 0 1; hasnt+?+today 1; hasnt+?+~back -2 -3 -2
         -1; hasnt+?+~her -1; hasnt+been -1 -1 1 1; hasnt+had 3 0 -1 1; hasnt+helped 1; hasnt+let 0
         0 0 1; hasnt+moved 2 1 0 -1; hasnt+passed 0 0 0 1; hasnt+peed 0 0 0 2; hasnt+slept 4 3;
         hasnt+weed 0 0 0 2; hasnt+woken 2; hasnt+~bled -1 0 0 -1; hasnt+~come -1 -2 -1;
         hasnt+~fallen -2 -1 -1 -2; hasnt+~got 1 0 0 1; hasnt+~grown -1 -1 -2 -1; hasnt+~started -1;
         hat+?+on 0 0 0 -1; hate+?+bother 0 0 0 1; hate+to 0 0 0 1; hav+a -1 0 0 -1; have+2x -1 0 0
         -2; have+?+1 -1; have+?+a 2 -1 -1 2; have+?+again -1; have+?+all 1 0 0 1; have+?+and -1 1 1
         2; have+?+aneurysm 0 0 0 1; have+?+at 1 0 0 1; have+?+back -1 -1 -1 -1; have+?+banging 1;
         have+?+bath -1 0 1 -1; have+?+be -1 2 4; have+?+been 1 0 0 1; have+?+before 2; have+?+big 1
         0 0 1; have+?+bit -1; have+?+bitten 1 0 0 1; have+?+black 1 0 0 1; have+?+bleeding 1;
         have+?+blood 1 0 0 1; have+?+boil -1; have+?+breathe 1 0 0 1; have+?+cameras 1 1 0 -2;
         have+?+cancer 1 0 0 1; have+?+chat -1 0 0 -1; have+?+cholesterol -1; have+?+cold -1 -1 -2
         -1; have+?+cut 1 0 0 1; have+?+disease 1 0 0 1; have+?+down 1 1; have+?+feeling 0 0 0 1;
         have+?+felt 0 0 0 -1; have+?+fit -1 2 4; have+?+flu -1; have+?+foot -1; have+?+for 0 1 1 1;
         have+?+from -1 -1 -1 -1; have+?+getting 1 0 0 1; have+?+gone 0 0 0 1; have+?+had 1 2 0 1;
         have+?+heads 1 0 0 1; have+?+heating 0 0 0 -1; have+?+heavy 1 0 0 1; have+?+her -1 0 1 -1;
         have+?+hit -1 -1 -1 -1; have+?+hurts 1 0 0 2; have+?+improved -2 0 -2 -1; have+?+infection
         0 0 0 1; have+?+is -4; have+?+itchy 0 -1 -2 -1; have+?+kidney 1; have+?+knife 1 0 0 1;
         have+?+like 1 1 1 1; have+?+look -1 -1 -1 -1; have+?+low -2 1 0 -1; have+?+lower -1 0 1 -1;
         have+?+many 3 1 1 2; have+?+me -2 1 3 -1; have+?+memory -1 0 0 -1; have+?+mild -1;
         have+?+my 0 0 0 1; have+?+myself 1 0 0 1; have+?+next 0 0 1 -1; have+?+no 1 0 0 1;
         have+?+nosebleed 1 0 0 1; have+?+of 0 1 3 -1; have+?+on -1 -1 1 -1; have+?+one 0 0 1 -2;
         have+?+or 0 1 0 -1; have+?+out -1 -1 -1 -1; have+?+pain -1 -1 -1 -1; have+?+painful 0 -1 -2
         -1; have+?+paracetamol -1; have+?+passed 0 0 0 -1; have+?+peed 0 1 0 -3; have+?+plan 2 2 1;
         have+?+plans 2 2 0 2; have+?+really 0 0 0 1; have+?+red -1 0 1 -1; have+?+right 1;
         have+?+rope 2; have+?+second 1 0 0 1; have+?+shake 0 0 0 -1; have+?+sick 1 0 0 1;
         have+?+since 1 0 0 1; have+?+stiff 0 0 0 -1; have+?+swallowed 2 1 1 3; have+?+swollen 0 0 0
         -1; have+?+tablets 1 0 0 1; have+?+take 1 0 0 1; have+?+taken -3 0 1 -4; have+?+temperature
         1 0 0 2; have+?+test 0 0 0 -1; have+?+that -2 -1 -1 -2; have+?+the 2 0 2 3; have+?+told 0 0
         0 1; have+?+too 1 0 0 1; have+?+two 1 0 0 2; have+?+up 1 0 0 1; have+?+weak 2 2 1;
         have+?+with -1 -1 -2 -1; have+?+yellow 1 0 0 1; have+?+~fever -2 1 0 -1; have+?+~suicidal
         -1; have+?+~symptoms -1 0 0 -1; have+a -4 -2 1 -3; have+addisons 1 0 0 1; have+all 1 0 0 1;
         have+always -1 -1 -1; have+another -1 -1 -1 -2; have+any -3 -2 -3 -3; have+banging 1;
         have+been -1 -3 -3 -1; have+both 2 0 0 1; have+bought 2 1 1 3; have+broken 1 0 0 2;
         have+changed 0 0 0 -1; have+chest 1 0 0 1; have+colds -2 1 2 -1; have+come -1; have+cut 1 0
         0 1; have+diabetes 1 0 0 1; have+ever 1 0 0 1; have+found 0 1; have+given 0 0 0 1;
         have+gone 5 2 0 4; have+got -1 -1 -2 -1; have+had 3 -1 0 2; have+harmed 1 0 0 1; have+hay
         -1; have+her 0 0 0 1; have+high 1 0 0 1; have+hot 1; have+i -3 -1 -1 -2; have+it -1 -1 -1
         -1; have+just 0 0 0 1; have+made 3 1 0 4; have+marfans 1 1 1 1; have+me -2 0 1 -2; have+my
         -1 -1 -4 -3; have+never 0 2 1; have+new 0 0 0 -1; have+no 0 2; have+not 0 2 -1 -3; have+one
         -2 0 1 -2; have+pain -1 -2 -1 -1; have+piles -4 -1 -1 -1; have+popped 0 1; have+put 3 2 0
         1; have+sciatica 1; have+sent -1 0 0 -1; have+seriously 1 0 0 2; have+sex 2 1 1 2;
         have+since -1; have+slowed 1 1 0 -1; have+small -1 1 2; have+some -3 0 -1 -4;
         have+something 2 0 0 3; have+started 1 -1 -1; have+stopped 2 1 -1 1; have+strong 1 0 0 1;
         have+suddenly 0 1 0 -2; have+swallowed 1; have+take -1 0 1 -1; have+taken 1 0 0 1;
         have+that 3 1 1 3; have+the 2 1 1 2; have+thoughts 1 0 0 -1; have+three 2 1; have+thrush
         -1; have+to -1 0 3; have+turned 1 0 0 1; have+two -1 0 1 -1; have+type -2; have+very 0 0 0
         1; have+woken 0 0 0 1; have+you -1 0 0 -1; have+~any -1 -1 1; have+~thermometer 0 0 0 1;
         havent+?+a 1; havent+?+able 1 -1 0 1; havent+?+him 0 0 0 -1; havent+?+in 1 1 1 1;
         havent+?+it 1; havent+?+my 0 0 0 1; havent+?+since 2 1 0 -3; havent+?+the 0 0 0 -1;
         havent+?+to 1 0 0 1; havent+?+wind 1; havent+?+~any -1 -1 -2 -1; havent+?+~it -3 -2 -1 -3;
         havent+?+~myself 0 0 0 -1; havent+?+~weight -1 -1 -1 -1; havent+been 3 -1 0 4; havent+felt
         1 1 0 -1; havent+had 1; havent+passed 1; havent+peed 2 0 0 1; havent+slept 0 1; havent+used
         -1; havent+weed 1 0 0 1; havent+~done -1 0 1 -1; havent+~had -1 0 -2 -1; havent+~hurts 0 0
         0 -1; havent+~lost -2 -2 -3 -2; having+?+baby 1 0 0 1; having+?+every 1 0 0 1; having+?+fit
         0 0 0 1; having+?+for 1 0 0 1; having+?+heart 3 3 4 3; having+?+in -1 0 0 -1; having+?+of 0
         3 0 -5; having+?+seizure 4 1 0 4; having+?+sit 1 0 0 1; having+?+stroke -2 -1 -1 -1;
         having+?+sweats -2; having+?+urine 0 1 0 -1; having+a 5 3 3 6; having+an -2 0 1 -2;
         having+chemo 0 0 0 1; having+hot -3; having+it 1 0 0 1; having+kids -1 -1 -1; having+my -1
         -1 -1 -1; having+passed 0 1 0 -1; having+regular 2 0 1 3; having+sex 1 0 0 1; having+the 0
         -3 -3 -1; having+thoughts 2 3 0 -5; having+to 1 0 0 2; having+trouble -1 -1 -1 -1;
         hay+?+and -1; hay+?+tablet -1 0 1 -1; hay+?+the 0 0 1 -1; hay+fever -8 -3 3 -6;
         hayfever+tablets -1 -1 -1 -1; hb+?+1xx 1 0 0 1; hb+was 1 0 0 1; hba+1 -2 -2 -3 -1; hba+?+c
         -2 -2 -3 -1; he+?+a 1 3 3; he+?+admitted 0 0 0 1; he+?+afebrile 0 1 0 -1; he+?+all 1;
         he+?+always -1 -1 -1 -1; he+?+and 0 0 0 1; he+?+antifreeze 1; he+?+as -1 0 0 -1; he+?+at -1
         1 2; he+?+away 1 1 0 -2; he+?+awful 0 0 0 1; he+?+back -1 0 1 -1; he+?+be 1 0 0 1;
         he+?+bear 0 0 0 -1; he+?+being 0 1 0 -3; he+?+bend -1 0 0 -1; he+?+big 1 0 0 1;
         he+?+breathe -1 0 0 -1; he+?+coughing 1 0 0 1; he+?+does 1 1; he+?+doing -1 -1 -2 -1;
         he+?+down 1 0 0 1; he+?+drink 1 -2 -2 1; he+?+drinking 0 1 0 -2; he+?+fine 1 -1 0 2;
         he+?+fly 2 0 0 2; he+?+for 1 1; he+?+from 1 0 0 1; he+?+go -1 -1 -1 -1; he+?+going 2 0 0 2;
         he+?+had 0 -1 0 2; he+?+has 1 0 0 1; he+?+have -1; he+?+he -1 1 2 -1; he+?+hes -2 0 -1 -3;
         he+?+his -1 -1 1 1; he+?+home 1 0 0 1; he+?+hot 0 0 0 1; he+?+im 0 1 0 -1; he+?+in -1 -2
         -1; he+?+it 0 2 2 -2; he+?+its 0 0 0 1; he+?+knocked 1; he+?+let 0 0 0 -1; he+?+like -1 -1
         -2; he+?+me 6 5 0 2; he+?+my 2; he+?+never 1 0 0 1; he+?+no -3 0 2 -2; he+?+not -1;
         he+?+now 1 0 0 1; he+?+of 1 0 0 1; he+?+off -1 -1; he+?+ok 1 0 0 1; he+?+only 1 0 0 1;
         he+?+open 1 1; he+?+out 0 0 0 1; he+?+pale 1 0 0 1; he+?+peed 1 1 0 -1; he+?+right 1 0 0 2;
         he+?+round -1 0 0 -1; he+?+see -1 1 0 -2; he+?+shaking 1 0 0 1; he+?+since -1 -1 -1 -1;
         he+?+sitting 1 0 0 1; he+?+still 1 0 0 1; he+?+straight 0 0 0 1; he+?+stung -1 0 0 -1;
         he+?+tell 0 0 0 1; he+?+the -1 0 -1; he+?+they 1 0 0 1; he+?+three -3 0 1 -3; he+?+through
         0 1; he+?+to 1 -1 0 3; he+?+two -1 0 0 -1; he+?+under 1 0 0 1; he+?+up 2 0 -1 2; he+?+us 1
         0 0 1; he+?+use 0 1 0 -1; he+?+very -1 0 1 -2; he+?+want 0 0 0 1; he+?+wants -1 -1 -1 -1;
         he+?+well -1 -2 0 -1; he+?+when 2 0 0 2; he+?+while 1; he+?+with -1 -1 -1 -1; he+?+~got 1 0
         0 1; he+?+~want 1 0 0 1; he+answers 1 1 0 -1; he+asked 0 1 0 -1; he+ate -2 1 0 -1; he+be
         -1; he+breathe -1 0 0 -1; he+brings 1 0 0 1; he+bumped -2 0 1 -1; he+called 1; he+came 2 0
         0 2; he+can 1 1; he+cant -1 -1 -3 1; he+checks 1 -1 0 2; he+comes 0 0 0 1; he+cried 1 0 0
         1; he+cries 1 1; he+did 1 1 0 -1; he+didnt -1 1 0 -1; he+died 0 0 0 1; he+does -1 -1 -1 -1;
         he+dont 0 0 0 1; he+drank 1; he+drinks -1 0 1 -1; he+dropped 0 0 0 1; he+drowned -1 1 2 -1;
         he+eats 0 1; he+fainted 1; he+feels 0 -2 -1; he+fell -1 0 1 -2; he+finally 1 0 0 1; he+get
         -1; he+gets 3 1 1 3; he+go -1 1 2; he+had -1 1 2 1; he+has 0 3 0 -1; he+hasnt 0 0 2 1;
         he+held 1 0 0 1; he+is -2 3 4 -1; he+isnt -1 -1 1; he+just 0 -1 -2 -1; he+keeps 2 -1 0 2;
         he+kept 2 0 0 2; he+last 0 1 0 -1; he+laugh -2 0 1 -1; he+locks 2; he+looks 1 0 0 1;
         he+needs -1 -1 -1; he+never 1; he+not 1 -1 0 3; he+only 3 3 0 1; he+passed -1 0 0 -1;
         he+passes -1 0 0 -1; he+pushes 0 1 0 -1; he+put 1 0 0 2; he+reckons 0 0 0 -1; he+refuses -1
         0 0 -1; he+runs -2 -1 -1 -2; he+said 1; he+say 1 0 0 1; he+says 1 1 -1 1; he+screams 1 0 0
         2; he+seemed 1 0 0 1; he+seems 2 -1 -1 3; he+should -1 0 0 -1; he+sits 0 0 0 1; he+snores
         -1 -1 -1 -1; he+speak 1; he+stands 2 -1 0 4; he+starts -1 -1 -1 -1; he+still -1; he+stood 0
         0 0 1; he+stopped 0 0 0 1; he+strangled 1 0 0 2; he+swallowed -2 0 1 -1; he+take 0 0 0 -1;
         he+takes 0 0 0 -1; he+thinks 0 0 0 1; he+took 1; he+tried 1; he+tries 1 0 0 1; he+usually 2
         2 0 -2; he+walks 0 -1 1 1; he+wants 1 -1 0 2; he+was 1 -2 -2 2; he+whispered 0 0 0 1;
         he+will 0 0 0 -1; he+would 0 1; head+?+a -2 1 2; head+?+and -2 0 0 -1; head+?+black 1 0 0
         1; head+?+bulging 1 0 -1 1; head+?+can 0 0 0 -1; head+?+do -1 0 1; head+?+fluid 3;
         head+?+friday 1 0 0 1; head+?+his -1 0 0 -1; head+?+i 1; head+?+in 1 4; head+?+is 0 0 0 -1;
         head+?+ive 1 0 0 1; head+?+knocked 1; head+?+not 0 0 0 1; head+?+of 1 0 0 1; head+?+on 1 0
         0 1; head+?+out -1 -1 -1 -1; head+?+outwards 1 0 -1 1; head+?+painful -2 0 1 -1;
         head+?+pounding -2 0 1 -2; head+?+remember 1 0 0 1; head+?+showing 0 0 0 1;
         head+?+splitting 0 0 0 -1; head+?+the -4 -1 3 -4; head+?+toe 2 0 0 1; head+?+vision 2 1 1
         2; head+?+week -1; head+?+when 1 1 0 -1; head+?+~went -1 0 1 -1; head+after -1; head+and 2
         0 1 3; head+at 1 0 -1 2; head+been 0 0 0 1; head+bit 1 0 0 1; head+cant 1 0 0 1; head+clear
         3; head+cold -2 0 1 -1; head+curves 1 0 -1 1; head+exploded 1 0 0 1; head+from -1 0 1 -1;
         head+had -3 0 1 -3; head+he 0 0 0 1; head+im 1 0 0 1; head+injury 2 0 -1 2; head+is -3 2 5
         -3; head+it 1 0 0 1; head+just 2 0 -1 2; head+last -1 -1 -1 -1; head+lice -5 0 2 -5;
         head+like -2 -2 -3 -2; head+never -3 0 1 -2; head+no -2 0 1 -1; head+off -1 0 0 -1; head+on
         0 1 4 1; head+over -1 0 1 -1; head+pain 1 0 0 1; head+pounding 1; head+since 1; head+so 1 0
         0 1; head+spins 0 1 0 -1; head+splitting 0 0 0 1; head+suddenly 0 0 0 1; head+thumping 1 1
         1 1; head+to 1 1 1 1; head+with 1 0 0 1; head+yesterday 1 0 0 1; headache+?+a 1 1 2 1;
         headache+?+after -3 1 2 -2; headache+?+afternoon -1 0 0 -1; headache+?+and 2 -1 -2 2;
         headache+?+anything 1 0 0 1; headache+?+blurry 1; headache+?+confusion 0 0 0 1;
         headache+?+doesnt 0 0 0 1; headache+?+flashing 1 0 0 1; headache+?+have 1 0 0 1;
         headache+?+it 1; headache+?+laugh 1 0 0 1; headache+?+my 1; headache+?+one -1 0 0 -1;
         headache+?+since 1 0 0 1; headache+?+the -1 1 3 -1; headache+?+this -1; headache+?+too -2 0
         1 -2; headache+?+two 1 0 0 1; headache+?+wont 1 0 0 1; headache+?+worse 1 1 2;
         headache+after -3 1 4 -3; headache+and 5 -1 -2 5; headache+at -1 0 1 -1; headache+by -1 -1
         -1 -1; headache+dizziness 2 0 -1 2; headache+ever 2 0 0 1; headache+for 1 1 -1 1;
         headache+from 1; headache+getting 2 0 0 1; headache+like 1; headache+most -2 -2 -2 -2;
         headache+now -2 0 1 -2; headache+on -2 -1 -2 -3; headache+photophobia 1 0 0 1; headache+she
         1 0 0 1; headache+that 5 1 -1 6; headache+unlike 1 0 0 1; headache+with 1 0 0 1;
         headaches+?+and 0 0 0 1; headaches+?+feel 1 0 0 1; headaches+?+it 1; headaches+?+nausea 2 1
         1 2; headaches+?+the -1 1 2; headaches+?+worse 1 0 0 1; headaches+and 4 1 1 4;
         headaches+are -1 -1 -2; headaches+at 2 0 0 2; headaches+getting 1 0 0 1; headaches+is 1 0 0
         1; headaches+that -3 -1 -1 -3; headed+?+my -1; headed+?+the 1 0 0 1; headed+and 1 0 0 1;
         headed+on 1 0 0 1; heads+?+a 1 0 0 1; heads+?+and 1 0 0 1; heads+?+enough 0 0 0 -1;
         heads+?+feel 1 0 0 1; heads+?+feeling 1 0 0 1; heads+?+his -1 0 1 -1; heads+?+i 1 1;
         heads+?+the 1 0 0 1; heads+?+thumping 0 0 0 1; heads+and 3 0 -1 4; heads+been 1 -1 0 2;
         heads+clear 1 2 0 -1; heads+splitting 1; heads+thumping 1 0 0 1; heads+with -2 0 1 -1;
         healed+i -1 0 0 -1; health+?+social -1 0 1 -1; health+?+will -1 -1 -2; health+and -1 0 1
         -1; health+visitor -2 -4 -5 -1; healthy+no -1 0 1; hear+?+screaming 1 0 0 2; hear+her 2 -1
         0 2; hear+him 3 1 -1; hear+my -3 -1 -1 -1; hear+the 1 2 3 2; hear+voices 1 0 0 2; hear+well
         -1 -2 -2 -1; heard+a 0 1; hearing+?+and -1 -1 -1 -1; hearing+?+for -1; hearing+?+getting -2
         -1 -1 -2; hearing+?+in 1 0 0 1; hearing+?+is -1 -1 -2; hearing+?+telling 0 0 0 1;
         hearing+?+the -1 -1 -1 -1; hearing+?+whistle -1 -1 -1 -1; hearing+aid -4 -3 -4 -3;
         hearing+aids 0 1 2 1; hearing+is -3 -1 -1 -3; hearing+loss -1 -1 -1 -1; hearing+muffled -1;
         hearing+music 2 0 0 2; hearing+test -1 -1 -1; hearing+things 1 1 0 -1; hearing+voices 4 5
         1; hears+voices 1 1 0 -1; heart+?+1xx 1 1 1 1; heart+?+a -2 -1 -1 -1; heart+?+about 2 1 1
         2; heart+?+and 2 0 0 2; heart+?+are -1 0 0 -1; heart+?+at 1 -1 -2 1; heart+?+before -2 -1
         -1 -2; heart+?+broken -2 0 1 -1; heart+?+doing 1 0 0 1; heart+?+flip 1 0 0 1;
         heart+?+flopping 1 0 0 1; heart+?+for -1 1 2 -1; heart+?+going 1 0 0 1; heart+?+i 1 0 0 1;
         heart+?+in 2 1 1 1; heart+?+is -1 -2 -4 -1; heart+?+last -1; heart+?+like 0 0 0 1;
         heart+?+my -2 0 1 -2; heart+?+on -1 0 1 -1; heart+?+one -1 0 0 -1; heart+?+out -1 1 2 -1;
         heart+?+pain -1 1 2; heart+?+pounding -1; heart+?+racing 1 0 0 1; heart+?+since 1 1 1 2;
         heart+?+skipping 2 0 0 1; heart+?+the -2 -1 -1 -2; heart+?+this -1 1 2; heart+?+thumping 1
         0 0 1; heart+?+what 1; heart+?+when -1 0 0 -1; heart+?+with 1 1 1 1; heart+attack -3 -2 0
         -4; heart+attacks -3 0 1 -3; heart+beats -1 0 0 1; heart+been 2 0 0 1; heart+does 1 0 -1;
         heart+doing 1 0 0 1; heart+failure -1 -1 -1 -1; heart+fluttering 2 1 1 2; heart+flutters -1
         0 0 -1; heart+going 1 0 0 1; heart+in -2 0 1 -2; heart+is 3 0 2 2; heart+just -1;
         heart+keeps 1 0 0 1; heart+medicine 2; heart+monitor -1 0 1 -1; heart+murmur -1 0 0 -1;
         heart+palpitations 1 1 1 1; heart+pounding 1; heart+racing 2 0 0 2; heart+rate 0 0 0 -1;
         heart+skipped -1 1 2; heart+skipping 1 0 0 1; heart+skips -1 -1 -1 -1; heart+stopped -1 -1
         -2 -1; heart+tablets 2 0 -1 2; heart+was 0 0 0 1; heartbeat+?+and -2 0 0 -1;
         heartbeat+?+dizziness 0 0 0 1; heartbeat+and 1 0 0 1; heartbeat+with 1 0 0 1; heartburn+?+a
         0 1 2 -1; heartburn+?+curry 0 0 1 -1; heartburn+?+evenings -1; heartburn+after -1 -1 -1 -1;
         heartburn+but 1; heartburn+is -1 0 0 -1; heartburn+most -1 -1 -2; heat+?+in -1 0 1 -1;
         heat+?+it -1 1 2 -1; heat+?+me -2; heat+?+sweating 1; heat+?+this 0 0 1 -1; heat+in 0 0 0
         -1; heat+rash -2 0 1 -1; heat+stopped 1; heater+?+a 1 0 0 1; heater+?+all 1 0 0 1;
         heater+was 1 0 0 1; heath+?+swelling 1 0 0 1; heating+on 0 0 0 -1; heavier+than -1 -1 -1
         -1; heavily+after 2 0 0 2; heaving+and -1 1 0 -1; heavy+?+a 1 1 2 1; heavy+?+after 2 0 0 1;
         heavy+?+bleeding 0 0 0 1; heavy+?+changing -1; heavy+?+feeling 1 0 0 1; heavy+?+im 1 0 0 1;
         heavy+?+in 1 1 1 1; heavy+?+is 1 0 0 1; heavy+?+it 1; heavy+?+on 1; heavy+?+sweat 2 0 0 2;
         heavy+?+that 1 0 0 1; heavy+and 2 0 0 2; heavy+as 1 1 1 1; heavy+bleeding 3 1 1 3;
         heavy+chest 1 0 0 1; heavy+feeling 0 0 0 1; heavy+for -1 0 1; heavy+he 0 0 0 1; heavy+im 0
         0 0 1; heavy+periods -3 -2 -3 -5; heavy+pressure 1 0 0 1; heavy+this -2; heavy+vaginal 0 0
         0 1; heavy+weight 1; hedge+trimmer 1 0 0 1; heel+is -1 -1 -1 -1; held+?+gun -1 0 1 -2;
         held+?+under -1 -1 1 -1; held+a -1 0 1 -1; held+her -3 0 1 -2; held+it -1 0 1; hell+and 0 0
         0 1; hell+be 0 0 0 1; helped+?+lot -1 0 1 -2; helped+a -1 0 1 -2; helped+my 0 1 2 -1;
         helping+and 1 0 0 1; helping+of -3 0 1 -3; helping+or 1 0 0 1; helps+?+prevent -2 -1 -1 -2;
         helps+a 0 0 1 -1; helps+and -1 0 0 -1; helps+the 0 0 0 1; helps+to -2 -1 -1 -2;
         hemiparesis+and 1 0 0 1; hen+do 1 0 0 1; hep+?+jabs -1; hep+b -1 -1 -2 -1; hepatitis+b 0 0
         0 -1; her+?+3 -1 0 0 -1; her+?+about -2 1 0 -1; her+?+after 0 0 0 1; her+?+again 2 0 0 1;
         her+?+all 0 0 1 -1; her+?+and 5 3 1 3; her+?+any -1; her+?+are 1 0 -1 1; her+?+arm 0 0 0 1;
         her+?+as 1 1 1; her+?+at -1 1 1; her+?+back -1; her+?+booster -1 -1 -1 -1; her+?+both -1;
         her+?+breast 0 0 0 -1; her+?+brother 0 0 0 1; her+?+button 0 1 0 -2; her+?+by 0 0 0 1;
         her+?+can 2 -2 -2 2; her+?+cant 0 0 0 -1; her+?+chest 0 1; her+?+comes 0 1 0 -1;
         her+?+cycle 0 0 0 1; her+?+day 1 0 0 1; her+?+do -1 0 1 -1; her+?+even 0 0 0 1; her+?+every
         1 0 0 1; her+?+finger 0 2 2 -1; her+?+first 0 0 0 1; her+?+from 1 0 0 1; her+?+full -1 -1
         -1 -1; her+?+gone -1 1; her+?+hand 1 0 0 1; her+?+has -1 0 0 -1; her+?+hasnt 0 1 0 -1;
         her+?+have 3 -1 0 1; her+?+hes -1 -1 -1 -1; her+?+i 2 1 1 1; her+?+in -1 1 2; her+?+insulin
         -2 0 1 -2; her+?+is 4 0 1 4; her+?+isnt 1 0 0 1; her+?+it 2 -1 -2 1; her+?+its -1 0 1 -1;
         her+?+just 2 0 -1 3; her+?+left 0 0 0 1; her+?+leg 1 -1 0 2; her+?+life -2 -1 -1 -2;
         her+?+like 1 0 0 1; her+?+line 0 0 0 1; her+?+lips -2 -1 -1 -1; her+?+look 1 0 0 1;
         her+?+looks -2 0 1 -2; her+?+no 0 0 0 1; her+?+on -1 1 2; her+?+out 1; her+?+pointing 1 0 0
         1; her+?+running 0 1; her+?+said 2 0 -1 2; her+?+screaming 1 0 0 1; her+?+she 1 0 -1 2;
         her+?+shes 1; her+?+should -2 0 0 -2; her+?+side 0 0 0 1; her+?+since 1 0 0 1; her+?+soaked
         0 0 0 1; her+?+spit 1 0 0 1; her+?+tablets 2 0 0 2; her+?+that -1 1 2 -1; her+?+the 1 0 -1
         2; her+?+this -1 1 0 -3; her+?+to 1 0 0 2; her+?+today 1; her+?+up 1 -2 -2 2; her+?+we 1 0
         0 1; her+?+were 1; her+?+when -5 -1 1 -5; her+?+with 0 2 2 -1; her+?+yesterday -1 1 0 -2;
         her+age 0 0 0 1; her+and 3 1 -1 -1; her+ankle 0 1 0 -2; her+arm -1; her+arms 1 2 0 -3;
         her+at 3 2 -1 -1; her+auntie 1 1 0 -1; her+baby 1 0 0 2; her+back 2 0 -1 2; her+bathroom 1
         0 0 1; her+belly 0 1 0 -1; her+blood 2 0 -1 2; her+bottle 0 0 0 1; her+boyfriend 2 0 0 2;
         her+breathe -2 0 2 -3; her+brother -2 1 3 -2; her+bum 0 0 2; her+by 0 0 0 1; her+carer 0 1;
         her+cheeks -1; her+chest -1; her+chin 1; her+crossword -1 0 0 -1; her+dad 0 0 0 1; her+dead
         1 0 0 1; her+desk 1 0 0 1; her+dinner -1; her+dinners 0 0 0 -1; her+dry -2 -2 -3 -2;
         her+ear -1 1; her+ears -1 0 1; her+ex -1 -1 -1 -2; her+eye -3 -1 0 1; her+eyebrow -1 0 1
         -1; her+eyebrows -1 -1 -1 -1; her+face 1 -1 0 1; her+finger -1 1 0 -1; her+foot 1 0 0 1;
         her+guitar 1 0 0 2; her+hair 0 0 0 1; her+hand -1 -1 -2 -1; her+head 3 -1 -1 5; her+heart 0
         0 0 1; her+hip 1; her+home 0 1 0 -2; her+husband 1 0 0 1; her+husbands 1 0 0 1; her+i 1 0 0
         1; her+im 2 1; her+in 0 2 1 -1; her+inhaler -1 0 1; her+jabs -2 0 3 -2; her+jaw 0 0 0 1;
         her+knee 1 0 0 1; her+laptop 2 0 -1 2; her+left 1 1; her+legs 1 1 1 1; her+lips 2 0 0 1;
         her+looked 0 0 0 -1; her+lung 1 0 0 1; her+milk -1 0 0 -1; her+mother 1; her+mouth 1 1 -1
         1; her+mum -1 0 0 -1; her+mums 1 0 0 2; her+my -2 0 1 -2; her+neck 1 0 0 1; her+nephew -1 0
         1 -1; her+now 1 0 0 1; her+one -1 0 0 -1; her+out 0 0 0 1; her+over 0 1 2 -1; her+own -1 -2
         -1 1; her+paracetamol 1 0 0 1; her+period -1 0 1; her+periods -1 -1 -1 -1; her+phone 0 0 0
         1; her+preschool -1 -1 -1 -1; her+pudding 0 1; her+right 1 -2 -2 2; her+room 1 0 0 1;
         her+scalp -1 0 1 -1; her+screaming 1 0 0 2; her+she 3 0 -1 2; her+shes 0 0 -1 -1; her+shin
         -1 0 1 -1; her+side -1 -1 -1 -1; her+sights -1 -1 -1; her+since -2 0 -1 -3; her+sister -1;
         her+skin 1; her+skins -2 1 0 -2; her+sleep -1; her+slipper 1; her+smile 1 0 0 1; her+son 3
         2 1 2; her+tablet 0 -1 -1 -1; her+tablets 0 0 0 1; her+tea 0 -1 -2 1; her+teeth -1 0 0 -1;
         her+temperature 0 -1 1; her+that -1 0 0 -1; her+the 0 1 1 -2; her+throat 1 0 0 1; her+to -1
         -1 1; her+toast -1; her+tummy 1 -1 0 1; her+up 1 -1 0 3; her+upper -1 0 1 -1; her+usual 1 2
         2 -1; her+water 1 0 0 1; her+waterworks 1 0 0 1; her+wrist 1 1; here+?+have 1; here+?+ive 1
         0 0 1; here+?+june -1; here+?+more 2 1 0 -2; here+?+that 0 0 0 1; here+?+want -1 0 0 -1;
         here+?+you -1 -1 -1 -1; here+a 1 0 0 1; here+and 1 1 1 2; here+any 2 1 0 -2; here+but 2 1;
         here+eating -1 1 0 -1; here+got 0 -1 -2 -1; here+is -1 0 0 -1; here+so 0 0 0 1; here+we -1
         -1 -1 -1; here+what -1 -1 -1 -1; hernia+?+become 0 0 0 1; hernia+?+date 1 0 0 1;
         hernia+?+has 0 0 0 1; hernia+?+yesterday 2 -1 0 2; hernia+has 0 0 0 1; hernia+operation 1 1
         1 2; hers+?+i -1 0 0 -1; herself+?+skin 1; herself+?+the -1; herself+in -1; hes+1x 1 0 0 1;
         hes+2 -1 0 1 -1; hes+3 0 0 1 -1; hes+4 0 1; hes+5 -1 -2 -2; hes+5x -1 0 0 -1; hes+6 -3 0 1
         -3; hes+7x -1 0 1 -1; hes+?+2 -1 -1 -1 -1; hes+?+a 2 -1 -2 2; hes+?+about -1 1 2 -1;
         hes+?+agony 1 0 0 1; hes+?+all 0 0 0 1; hes+?+and 0 0 -1 1; hes+?+as -1 0 1 -1; hes+?+at 1
         1 1 1; hes+?+bit 0 0 0 1; hes+?+blue 1 0 0 1; hes+?+breathe 1 0 0 1; hes+?+bruises 0 1 0
         -2; hes+?+but 2 0 -1 2; hes+?+by -1 -1 -1 -1; hes+?+doing 1 1 0 -1; hes+?+drinking 1;
         hes+?+eating 0 1 0 -2; hes+?+filled 0 0 0 1; hes+?+fine -1; hes+?+for 1 0 0 2; hes+?+going
         1 0 0 2; hes+?+had -2 0 1 -2; hes+?+having 0 0 0 1; hes+?+he 1 0 0 1; hes+?+her 0 0 0 1;
         hes+?+here 0 1 0 -1; hes+?+his 0 0 1 -1; hes+?+holding 1; hes+?+hot 1 0 0 1; hes+?+in -3 -2
         -3 -2; hes+?+it 1 0 0 1; hes+?+lazy 0 1 0 -1; hes+?+less 0 1; hes+?+like 1 0 -1 1;
         hes+?+lying 0 0 0 1; hes+?+making 1 0 0 1; hes+?+me 1 0 -1 1; hes+?+months 1 1 2 2;
         hes+?+my 0 0 0 1; hes+?+no -1 0 0 -1; hes+?+not 1; hes+?+now -2 -1 -1 -1; hes+?+ok -1 0 0
         -1; hes+?+on 0 0 1 -2; hes+?+playing 0 0 1 -2; hes+?+shaking 1 0 0 1; hes+?+sick 1 0 0 1;
         hes+?+something -1; hes+?+straight -1 0 1 -1; hes+?+swapped 1 1 1 1; hes+?+the 2 0 -1 4;
         hes+?+there 0 1 0 -2; hes+?+three 1 0 0 1; hes+?+tired 1 0 0 1; hes+?+to 0 0 -1 1;
         hes+?+today 1 -1 0 2; hes+?+too 0 0 0 1; hes+?+up 0 1 -1 -1; hes+?+waking 0 0 0 1; hes+?+we
         -1; hes+?+weeks 1 0 0 1; hes+?+well -1 0 1; hes+?+with 1 0 0 1; hes+?+work 1; hes+a 3 2;
         hes+acting -1 -1 -1 -1; hes+asked 1 0 0 1; hes+been 5 3 3 6; hes+being -1; hes+blue 1 0 0
         1; hes+boiling 0 0 0 1; hes+bouncing -1 0 1 -1; hes+burning 1 0 0 1; hes+clutching 1 0 0 1;
         hes+coughing 1 0 -1 1; hes+cross -1 0 0 -1; hes+crying 1 0 0 1; hes+dead -2 -1 -1 -2;
         hes+drinking -1 0 0 -1; hes+drowsy 0 0 0 1; hes+drunk 2 2 -1 -1; hes+eating -1; hes+eight
         -2 -1 -1 -2; hes+fine -1 -1 1; hes+four -1 0 0 -1; hes+giggling 0 0 1 -1; hes+gone 1 0 0 1;
         hes+grand -1 0 0 -1; hes+groaning 0 0 0 1; hes+growing -1 -1 -1; hes+had -1 0 -2 -1;
         hes+happy -1 0 1 -1; hes+hoarse 0 0 0 1; hes+home -1 -1 -1 -1; hes+hot 1 0 0 1; hes+in -1
         -1 -1; hes+just 2 1 1 2; hes+kicking 0 1 0 -1; hes+like 1 0 0 1; hes+locked 0 0 0 1;
         hes+made 0 0 0 1; hes+moaning 0 1; hes+nine -2 -1 0 -2; hes+no 1 0 0 1; hes+normally 1 1 0
         -1; hes+not -1 -1 0 1; hes+ok 0 0 0 1; hes+on 0 -1 0 1; hes+only -1 0 2; hes+otherwise -1 1
         0 -1; hes+outside -2 0 1 -2; hes+picking 1 0 0 2; hes+refusing 0 -1 -1 -1; hes+roasting 1 0
         0 1; hes+run 0 0 0 1; hes+sat -1 1 0 -2; hes+scratching 0 1; hes+seeing 1 0 0 1;
         hes+shaking 1 0 0 1; hes+sleeping 1; hes+sleepy 1 0 0 1; hes+started 1; hes+still 2 1 0 1;
         hes+stopped 1 0 0 1; hes+sweating 1 0 0 1; hes+sweaty 0 0 0 1; hes+taken 0 0 0 1; hes+tired
         -2 -1 -1 -2; hes+too 0 0 0 1; hes+type -1 -1 -1 -1; hes+up 0 1; hes+usually 1 1 0 -1;
         hes+walking -1 -1 1 -1; hes+well -1 0 1; hes+wet 0 0 0 1; hiccups+?+lot -3; hiccups+a -3;
         hiccups+for -1 0 1 -2; hiccups+since -1 1 2 -1; hiccups+that -1 0 1; hiding+in 1 0 0 1;
         high+?+and 0 2 0 -5; high+?+cry 1; high+?+in -1 0 1; high+?+is -3 0 1 -3; high+?+like -1 -1
         -1; high+?+or 1 0 0 1; high+?+pressure 0 0 0 1; high+?+with 1 0 0 2; high+blood 0 0 0 1;
         high+fever 1 1 0 3; high+pitched 2 0 -1 1; high+riding 0 0 0 1; high+street -2 -1 -1 -2;
         high+temperature 1 2 2 -1; high+up 0 0 0 1; high+voltage 2 0 0 2; higher+?+the -2 -2 -1;
         higher+and 1; higher+than -1 -2 -1 1; hill+?+the 0 0 0 1; hill+by 0 0 0 1; hills+?+i -2 -1
         -1 -2; hills+?+the 0 0 0 -1; hills+since -2 -1 -1 -2; him+?+and 0 0 0 1; him+?+cant 0 0 0
         1; him+?+door 1 1 1 2; him+?+hes 1 0 0 2; him+?+his 0 0 0 -1; him+?+in 2 0 0 2; him+?+it -1
         0 0 -1; him+?+kill 1; him+?+much 0 1 0 -2; him+?+my -1 0 1 -1; him+?+not -1; him+?+of -1;
         him+?+or -1 1 0 -1; him+?+over -1 -1 -1 -1; him+?+see -1 -1 -1; him+?+shouted 0 0 0 1;
         him+?+stab 1 0 0 1; him+?+to -1 0 0 -1; him+all -1 -1 -1 -1; him+and 1 0 -1 3; him+any -1 1
         2; him+before 1 0 0 1; him+but -1 0 1 -1; him+down -2 -1 -1 -1; him+i 1 1; him+in 0 1 0 -1;
         him+is -1 0 0 -1; him+kick 0 1 0 -2; him+next 1 1 1 2; him+nothing 2 0 0 1; him+off -1 -1
         -1 -1; him+out 1; him+sleep 1 0 0 1; him+the 1 0 0 1; him+till 0 1 0 -1; him+to 1 -1 0 2;
         him+up 0 0 0 1; him+with 1 0 0 1; himself+?+a 1 0 0 1; himself+?+he -1 -1 -1 -1;
         himself+chest 0 0 0 1; himself+in 0 0 0 -1; himself+is 0 1 0 -1; himself+says 0 1;
         himself+with 1 0 0 1; hip+?+and 1 0 0 1; hip+?+since 0 0 0 1; hip+for -1 0 0 -1; hip+has -1
         0 0 -1; hip+operation 1 0 0 1; hip+to 1 0 0 1; hips+?+when -1 -1 -1 -1; his+?+after -1 0 1
         -1; his+?+an -1 0 1 -1; his+?+and 4 0 -2 4; his+?+are 3 -1 -1 3; his+?+arm -1 0 0 -1;
         his+?+around 0 0 0 1; his+?+at -1 0 0 1; his+?+away 1 0 0 1; his+?+both 0 0 0 -1;
         his+?+brothers -1 -1 -1; his+?+but -1 1 0 -2; his+?+came 1; his+?+can 1 0 0 1; his+?+did 0
         0 0 2; his+?+died 0 1; his+?+done -2 -1 -1 -2; his+?+down 0 0 0 1; his+?+for 0 0 0 1;
         his+?+forward 0 0 0 1; his+?+from 1; his+?+go -1 0 0 -1; his+?+gone 0 1 0 -1; his+?+got -1
         0 1 -1; his+?+happy -1 0 0 -1; his+?+hard 1; his+?+has 2 0 -1 1; his+?+hasnt 0 1 0 -3;
         his+?+have -1; his+?+he 1 -1 0 3; his+?+head 0 0 0 -1; his+?+hes 1 1; his+?+his -1 -1 -1
         -1; his+?+hit 1; his+?+hurts 1 0 0 1; his+?+in -2 0 1 -2; his+?+is 2 0 1 3; his+?+its 1 0 0
         1; his+?+keeps 0 0 0 -1; his+?+last -1 0 1 -1; his+?+leg 0 -2 -1; his+?+legs -3 0 1 -2;
         his+?+look 0 -1 0 1; his+?+looks 1 0 0 1; his+?+low 1 0 0 1; his+?+mates -1 0 0 -1;
         his+?+name 1 0 0 1; his+?+no 1 0 0 1; his+?+off -1 0 0 -1; his+?+on -1 2 2 -3; his+?+one 1
         0 0 1; his+?+out 2 0 0 2; his+?+over -1 0 0 -1; his+?+pain -1 0 1; his+?+playing -1 1;
         his+?+roll 1 0 0 1; his+?+round -1 1 0 -2; his+?+says 1 -1 -1 3; his+?+seems 0 0 0 1;
         his+?+self -2 -1 -1 -1; his+?+side -1; his+?+since -1; his+?+skins 1 0 0 1; his+?+smells 1
         0 0 1; his+?+tablets -2; his+?+test -1 0 1 -1; his+?+testicle 1 0 0 2; his+?+that 1 0 0 1;
         his+?+the 0 0 0 1; his+?+then 1 1 1 1; his+?+they 1 0 0 1; his+?+theyre 0 0 0 1;
         his+?+thinks 1; his+?+thinners -1 0 1 -1; his+?+this 0 0 0 1; his+?+through 1 0 0 1;
         his+?+tight -1 -1 -1 -1; his+?+to -1 -1 -1; his+?+today -1 -1 1 -1; his+?+too 0 1 -1;
         his+?+up 3 1 0 2; his+?+water 1 0 0 1; his+?+week 0 0 0 1; his+?+went 0 0 0 1; his+?+when 2
         2; his+?+with 0 3 1 -3; his+?+yesterday 1 0 0 1; his+?+you 1 0 0 1; his+address -2 -1 -1
         -1; his+ankle 0 3; his+arms 0 0 0 1; his+back -1 1 2 2; his+bank 0 0 0 -1; his+belly 0 0 0
         1; his+big 0 0 0 -1; his+bike 1 0 0 1; his+blood -1 0 0 -1; his+bottle 0 0 0 1; his+breathe
         1 0 0 2; his+brother -1 0 0 -2; his+calf -1 -2 -1 1; his+cheek 1; his+chest -1 1 2 -2;
         his+chin -1 1 2 -1; his+coat 1 0 0 1; his+dads 1; his+desk 0 0 0 1; his+ear 3 2; his+eye 2
         0 1 3; his+face 3 0 -1 3; his+father -1 0 0 -1; his+finger 2 0 -1 2; his+fists -1 1 0 -2;
         his+fits 1 0 0 1; his+food 0 1 0 -2; his+foot 0 0 0 -1; his+forearm 1 1 0 -1; his+forehead
         0 0 0 -1; his+friends -1 0 1 -2; his+front -1 -1 -1 -1; his+grandma 0 0 0 1; his+hand 2;
         his+head -1 -1 0 -1; his+hearing -1 -1 -1 -1; his+heart 1; his+insulin 2 0 0 1; his+jabs -1
         -1 -2; his+jeans 0 0 0 1; his+kids -1 -1 -2; his+knee -1 1 1; his+left 2 1 1 2; his+leg 1 0
         -1 1; his+legs 3 1 0 1; his+lips 1; his+lower 1 -2 -1 1; his+marbles 0 0 0 1; his+meds 1 1
         0 -1; his+metformin -1 -1 -1 -1; his+mother -1; his+motorbike 0 0 0 1; his+mouth 2 2 0 2;
         his+mum 1; his+neck 2 0 1 3; his+new -2 -1 -1; his+nose 0 1 0 -1; his+nostrils 0 0 0 1;
         his+old -1 0 0 -2; his+own -1 0 0 -1; his+phone 2 1 1 2; his+poo 1; his+privates 1 0 0 1;
         his+rib 1 0 0 1; his+right 0 0 0 1; his+sack 0 0 0 1; his+school 1 0 0 1; his+shin 0 0 0
         -1; his+shoulders -1 -1 1; his+side -1 0 1 -1; his+sisters 2 0 0 2; his+sleep -1;
         his+stroke -1 -1 -2 -1; his+sugars 0 -1 -1 -1; his+tablets -1 0 0 -1; his+tea -1; his+teeth
         -2 -1 -1 -2; his+thigh 2 0 -1 2; his+thighs 0 0 0 1; his+throat 3 0 0 1; his+thumb -1 -1 -1
         -1; his+tonsils -1; his+tooth 0 2 0 -3; his+tummy 0 0 0 1; his+two -1 -1 -1; his+usual -2
         -1 -1 -1; his+wife -1 0 0 -1; his+writing -1 -1 -1 -1; his+xbox 1 0 0 1; history+?+a 0 1;
         history+?+anaphylaxis -1; history+of 1 -1 -2; hit+?+a 1 1 -1; hit+?+floor 1 0 0 1;
         hit+?+head 2 0 0 2; hit+?+in 1 0 0 2; hit+?+when -2; hit+?+with 1; hit+a -1 -1 -1 -1;
         hit+by 0 1 -1 -1; hit+her 0 0 0 1; hit+his 1 0 0 1; hit+me -1 1 -1 -1; hit+my -1 0 1 -1;
         hit+the 2 1 1 3; hits+?+or 1 1; hits+?+when 1; hits+and 0 1 0 -1; hits+me 2 2 -1 -3;
         hitting+?+head 2 1 0 3; hitting+her -1; hitting+his 1; hitting+me 1 4 1 -3; hitting+my 1 0
         0 2; hitting+the 1 0 0 1; hives+?+his -1 0 0 -1; hives+?+over 0 1; hives+?+the -1 1 0 -1;
         hives+?+up 0 1 0 -1; hives+?+wheezing 1 0 0 1; hives+after 0 1 -1; hives+all 0 1; hives+and
         2 0 -1 2; hives+are 1 0 0 1; hives+everywhere 0 0 0 1; hives+i -1 0 1; hives+on -1 0 0 -1;
         hoarse+?+after 0 0 0 1; hoarse+?+and 1 0 0 1; hoarse+?+or 0 0 0 1; hoarse+and 1 0 0 1;
         hoarse+today 1 0 0 1; hoarse+voice 2 2 0 2; hobble+?+it 0 1 -1; hobble+?+the -1 0 0 -1;
         hobble+about -1 0 0 -1; hobble+on 0 1 -1; hobble+to -1 0 0 -1; hold+?+cup 2 0 0 2;
         hold+?+is -1 0 0 -1; hold+?+pen 2 0 0 2; hold+?+phone 1 0 0 2; hold+?+up 1 0 0 1;
         hold+?+water 0 1 0 -2; hold+a 1 1 1 2; hold+down 0 1 0 -4; hold+it -1 0 -2 -2; hold+me 1 0
         0 1; hold+music -3 0 1 -3; hold+my 0 0 0 1; hold+out 0 0 0 1; hold+the 4 1 0 4;
         holding+?+chest 1; holding+?+ear 0 0 0 -1; holding+?+phone 1 0 0 1; holding+a 1 -1 0 2;
         holding+down -3 0 1 -2; holding+his 1 0 0 1; holding+my 2 0 0 1; holding+the 1 0 0 1;
         hole+?+my 1; hole+in -1; holes+foot 2 0 0 2; holes+washed -1 1; holiday+?+days 0 0 3;
         holiday+in -2 -1 -1 -1; home+?+1xx -2 0 0 -1; home+?+8x 0 0 0 1; home+?+a -1 -1 -1;
         home+?+are -1 -1 -1 -1; home+?+away -1 0 1 -1; home+?+been 1; home+?+days 1 0 0 1;
         home+?+for 0 1 0 -1; home+?+headaches 1 0 0 1; home+?+his 1; home+?+it 1 0 0 1; home+?+ive
         1 0 0 1; home+?+me -2; home+?+my 0 2 1 -1; home+?+pressure -1 0 0 -1; home+?+you -1 -2 -3
         -1; home+and -4 0 1 -3; home+blood -1 0 0 -1; home+bp -1 -2 -1; home+for -1 1 2 -1;
         home+from 0 0 -2 -1; home+has 0 0 0 -1; home+have 2 1 1 2; home+he 1; home+i 1 0 0 1;
         home+if -1 -1 -1 -1; home+in -1 0 0 -1; home+is 1 1 0 -2; home+machine 0 2 1; home+made 0 0
         0 1; home+monitor 1 0 0 2; home+on 0 0 0 1; home+oxygen -1 -1 -1; home+she 0 0 0 1;
         home+sugars -1 0 0 -1; home+this 0 1 0 -2; home+to 1 0 0 1; home+today 0 0 0 1; home+two 0
         0 0 1; home+what -1 0 -2 -1; home+with -2 -1 -1 -1; honestly+?+better 1 1 -1 -1;
         honestly+cant 0 0 0 1; honestly+i -2; honey+2 1 0 0 1; honey+?+lemon -1 1 2; honey+and 0 0
         2; honey+colored 0 3; honey+or -1 0 0 -1; hook+?+the -1 1 0 -1; hook+through -1 1 0 -1;
         hope+i 1 1 0 -1; hoping+?+wont 0 0 0 -1; hoping+i 1 1 0 -1; hoping+ill 1 0 0 -1;
         horse+?+morning 1 0 0 1; horse+?+on 1; horse+?+the -1 -1 -1 -1; horse+rolled 1;
         hospital+?+a 1 0 0 1; hospital+?+can 0 -1 -2 -1; hospital+?+my -1 -1 -1 -1; hospital+?+the
         -1 -1 -1 -1; hospital+?+week 1; hospital+checked -1 0 1 -2; hospital+drama -1 1 2 -1;
         hospital+for 1 1 2 1; hospital+i 1 0 0 1; hospital+last 1; hospital+so 0 1; hospital+three
         -2 -1 -1 -1; hospital+with 0 -1 -2 1; hot+38 1 0 0 1; hot+?+and -2 -4 -4 -2; hot+?+area 0 0
         0 -1; hot+?+at -3; hot+?+bend 1 0 0 1; hot+?+bone 1 0 0 1; hot+?+bottle -1 0 1 -1;
         hot+?+cant -1 0 0 -1; hot+?+cold 1 0 -1 2; hot+?+do 1 0 0 1; hot+?+down 0 0 0 1; hot+?+dry
         1 0 0 1; hot+?+first 0 1 0 -2; hot+?+football 2 0 0 2; hot+?+i 1; hot+?+in 1 0 0 1;
         hot+?+joint 1 -1 0 2; hot+?+lump -1 1 0 -1; hot+?+no 0 -1 1; hot+?+on -1 1 0 -1; hot+?+or
         -2 0 1 -2; hot+?+over 1 0 0 1; hot+?+painful 1 1 0 -2; hot+?+red -1 1 0 -1; hot+?+since 2 0
         0 2; hot+?+skin 2 0 0 2; hot+?+swollen 1 -1 0 2; hot+?+the -1; hot+?+tight 0 0 0 -1;
         hot+?+touch 2 1 1 3; hot+?+wedge -1 0 0 -1; hot+and 4 4 0 2; hot+as 1 0 0 1; hot+at 2 0 0
         1; hot+bath -2 0 1 -2; hot+body 3 0 0 3; hot+but -1 0 0 -1; hot+dry 2 0 0 2; hot+flashes -2
         -2 -1 -1; hot+flushes -5 -5 -5 -5; hot+in -1; hot+like 0 0 0 1; hot+on 0 0 0 1; hot+painful
         0 1 0 -1; hot+patch 0 1 0 -1; hot+pink -1 1 -1; hot+poker 0 0 0 1; hot+potato 2 1 1 2;
         hot+red 2 1 1 2; hot+shower -1 0 1 -1; hot+since 1; hot+swollen 2; hot+tea 1; hot+then 1;
         hot+to 2 1 1 3; hot+water -2 0 1 -2; hot+weather -2 0 1 -1; hotel+in -1; hotel+pool 1 0 0
         1; hour+?+and -1 0 1; hour+?+been 1 0 0 1; hour+?+breakfast 2 0 0 2; hour+?+can 1 0 0 1;
         hour+?+had 0 0 0 1; hour+?+he 1 0 0 1; hour+?+i 2 2 1 1; hour+?+is -3 1 0 -1; hour+?+it -1
         0 0 -1; hour+?+its -3 2 0 -4; hour+?+like 1; hour+?+my 1 0 0 1; hour+?+never 1; hour+?+now
         1 0 0 1; hour+?+ten 1 0 0 1; hour+?+the -3 0 1 -3; hour+?+they 0 0 0 1; hour+?+two 0 1 0
         -1; hour+?+washed -1 1 0 -1; hour+?+yesterday -1 0 0 -1; hour+after -2 0 1 -2; hour+ago 0 3
         2; hour+and 0 2 1; hour+back 1 0 0 1; hour+because 0 0 0 -1; hour+before 0 0 0 1; hour+he 1
         0 0 1; hour+in -2 0 1 -2; hour+ive 1 0 0 1; hour+later 1 0 0 1; hour+or 0 -2 -1; hour+piece
         1 0 0 1; hour+wait 1 0 0 1; hour+with 1; hours+?+a 1; hours+?+and 1 1 0 4; hours+?+are 0 0
         0 -1; hours+?+day -1 -1 -1; hours+?+dinner -2; hours+?+even 1; hours+?+eye 0 0 0 2;
         hours+?+feel 0 -1 0 1; hours+?+feels 0 0 0 1; hours+?+hes 1 0 0 1; hours+?+his 0 -1;
         hours+?+i -1; hours+?+is 1 1 0 1; hours+?+night 0 0 0 1; hours+?+no -1 0 1 -1; hours+?+not
         2 0 -1 2; hours+?+now 1 0 0 1; hours+?+only -1 1 0 -2; hours+?+so -1 0 0 -1; hours+?+sunken
         1; hours+?+the 0 0 1 -2; hours+?+three 3 0 -1 2; hours+?+walking -1 0 0 -1; hours+?+you 0 0
         0 1; hours+after -3 0 1 -2; hours+ago 1 2 0 1; hours+and 3 1 0 5; hours+back 1; hours+cant
         0 1 0 -3; hours+do 0 1 0 -1; hours+drowsy 0 -1 0 2; hours+eye 0 0 0 1; hours+for 1 0 -1 1;
         hours+he 1; hours+i 0 0 0 1; hours+im 0 0 0 1; hours+in 0 1 0 -1; hours+just 1 0 0 1;
         hours+later -2 0 1 -2; hours+no 0 0 0 1; hours+not 1 1; hours+now 0 2 0 2; hours+of -1 1 2;
         hours+on 0 -1 -2 1; hours+or -1 0 0 -1; hours+since -1 0 1; hours+sunken 0 0 0 2;
         hours+with 1 1 0 -3; house+?+a 0 0 0 1; house+?+has 0 0 0 1; house+?+in 1 0 0 1; house+and
         1 1 1 1; house+fire 1 0 0 1; house+has 1 0 0 1; house+have 1 0 0 1; house+in 0 0 0 1;
         house+move -2 -1 -1 -2; house+not -2 0 1 -1; house+where 1 1; housemates+?+i 0 0 0 1;
         how+?+a -1 -1 -2 -1; how+?+apart -2 0 1 -2; how+?+before -1 -2 -1 -1; how+?+days -1 0 1;
         how+?+do 1 -1 0 3; how+?+does -3 1 3 -2; how+?+got 0 0 0 1; how+?+he -1 -1 -1; how+?+i -2 0
         2 -3; how+?+is -1 -1 -1 -1; how+?+it 2 1 1 2; how+?+of 3 -1 -1 4; how+?+should 0 -1 0 1;
         how+?+the -1 -1 -1; how+?+til -1 0 0 -1; how+?+till -1 0 1 -1; how+?+to -1 0 0 -1;
         how+?+use 0 0 0 1; how+?+was 1 0 0 1; how+?+we -2 -2 -3 -1; how+?+would 4 1 0 4; how+?+you
         -1 2 5 -1; how+can -1 1 2; how+do -4 0 3 -6; how+does -2 -2 -3 -1; how+far -2 0 1 -2;
         how+hot -1 0 1 -1; how+i 2 0 -1 3; how+im 3 1; how+it 0 -1 -2 -1; how+long 0 -1 4; how+many
         0 0 3 1; how+much 1 -1 -1 3; how+often -1 -1 -1 -1; how+to -2 -1 1; how+would 0 1 3 -1;
         how+you 2 1 1 2; hr+1xx 2 -1 0 3; hr+5x 0 0 0 1; hr+6x 0 0 2 1; hr+7x -1 2 3 -2; hr+8x -1 3
         1 -1; hr+9x 1 1 -1 -1; hr+?+and -1; hr+?+bp 0 3 4; hr+?+irregular 1 0 0 1; hr+?+need -1 -1
         -1 -1; hr+?+rr -1 0 1 -1; hr+?+temperature 0 1 -1; hrt+chat -2 -1 -1 -1; huge+?+and 1 0 0
         1; huge+and 0 1; huge+clots 2; hung+a -1 0 0 -1; hungry+and 1 1 0 -2; hurts+?+baby 4 0 1 5;
         hurts+?+bad 1 0 0 1; hurts+?+bend 0 0 0 1; hurts+?+can -1 0 1 -2; hurts+?+cough 0 1 0 -2;
         hurts+?+eye 0 0 0 1; hurts+?+he 0 0 0 1; hurts+?+hell 0 0 0 1; hurts+?+i -1 -1 -1 -2;
         hurts+?+im 1 2 1 -1; hurts+?+ive -1 0 0 -1; hurts+?+look 1 0 0 1; hurts+?+more 1 0 0 1;
         hurts+?+move 2 -1 0 2; hurts+?+much 1 -1 0 2; hurts+?+mum 0 0 0 -1; hurts+?+my 1 0 0 1;
         hurts+?+on 0 1 0 -1; hurts+?+one 0 1 0 -1; hurts+?+or -1 1; hurts+?+press 0 0 0 -1;
         hurts+?+swallow 0 0 0 2; hurts+?+the -1 0 0 -1; hurts+?+theres 1; hurts+?+to 2 0 0 2;
         hurts+?+touch 0 -1 0 2; hurts+?+walk -1 1 0 -2; hurts+?+you 0 0 0 1; hurts+a -2 0 1 -1;
         hurts+after -1; hurts+and 4 1 0 4; hurts+but -2 0 0 -2; hurts+by 0 1 0 -1; hurts+her 2 0 0
         1; hurts+if -1 1 -1; hurts+in -2 -1 -1 -1; hurts+like 1 -1 0 2; hurts+more 0 1 0 -1;
         hurts+my 3 0 -1 4; hurts+myself 0 0 0 1; hurts+on 1 1 0 -2; hurts+or 1 1 0 -3; hurts+so 1
         -1 0 3; hurts+the 0 0 0 1; hurts+to -2 3 1 -2; hurts+when 1 0 0 1; hurts+you -1 0 1 -2;
         husband+?+a 2 0 -1 1; husband+?+and -2; husband+?+at 1 0 0 1; husband+?+doesnt 1 0 0 1;
         husband+?+having -1 0 0 -1; husband+?+his 1 0 0 1; husband+?+in 1 0 0 1; husband+?+it -1 0
         0 -1; husband+?+like -1 -1 -1 -1; husband+?+man -2 0 1 -2; husband+?+me 2 5 0 -3;
         husband+?+night 0 0 0 1; husband+?+not 0 0 0 1; husband+?+speak 0 0 0 1; husband+?+the -1
         -1 1; husband+?+to 1 0 0 1; husband+and 0 0 0 -1; husband+cant 0 0 0 1; husband+had 1 0 0
         1; husband+has -2 1 3 -2; husband+he 1; husband+hits -1 1 1 -2; husband+in 1 0 0 1;
         husband+is 2 -2 -2 3; husband+last 0 0 0 1; husband+says -3 -2 0 -1; husband+snores -4 -1
         -1 -2; husband+suddenly 1 0 0 1; husband+takes -1 -1 -2; husband+was -1 0 -2 -1;
         husband+who -1; husband+with 0 0 0 1; husbands+?+a 0 0 0 1; husbands+?+is -2 0 1 -2;
         husbands+?+toe -1 1 0 -1; husbands+been 0 0 0 1; husbands+gone -1 0 1 -1; husbands+had 0 0
         0 1; husbands+sugars -1 -1 -2 -1; hydrocortisone+?+come 2 0 0 2; hydrocortisone+?+throwing
         1; hydrocortisone+down 0 0 0 1; hydrocortisone+for 1 0 0 2; hydrocortisone+have 0 0 0 1;
         hydrocortisone+tablets 0 2 1; hypotension+and 1; hysterectomy+?+im 1 0 0 1;
         hysterectomy+and 1 0 0 1; ~1x+~hours 2 -1 0 3; ~1x+~months -1 0 0 -1; ~2xxx+~and 0 1;
         ~3+~years 0 0 0 -1; ~a+?+im 0 1 -1; ~a+?+it -1 1 2 -1; ~a+?+should -1 0 0 -1; ~a+?+~and -2
         1 3 -2; ~a+?+~attack -1 0 1 -1; ~a+?+~bar 0 0 1 -1; ~a+?+~for 1 0 0 1; ~a+?+~in 0 1;
         ~a+?+~note -1 -1 -1 -1; ~a+?+~on -2 -1 -1 -2; ~a+?+~or 1; ~a+?+~test 0 1 -1; ~a+?+~thing 0
         0 0 1; ~a+?+~this -1 0 1 -1; ~a+~baby -1 0 1; ~a+~battery -1 0 1 -1; ~a+~bit 0 0 0 1;
         ~a+~bother 1 0 0 1; ~a+~car -1 0 1 -1; ~a+~clot 0 -1 -1 -1; ~a+~drip -2 -1 -2 -1; ~a+~fit
         -1 0 1 -1; ~a+~fuss 1 0 0 1; ~a+~headache -1 0 0 -1; ~a+~heart -1 0 1 -1; ~a+~home 1 0 0 1;
         ~a+~lily -1 0 1 -1; ~a+~pregnancy 0 2; ~a+~seizure -2 -1 -1 -2; ~a+~test 0 1 0 1;
         ~a+~twinge 0 0 0 -1; ~a+~vet 0 0 0 -1; ~a+~week 1 0 0 1; ~a+~whole -1 1 2 -1; ~about+~my -1
         -1 -2 -1; ~ache+?+~pregnant -1 0 0 -1; ~ache+not -1 0 0 -1; ~acute+?+~haemorrhage -1 -1 -2
         -1; ~acute+~intracranial -1 -1 -2 -1; ~after+?+cat 1 0 0 1; ~after+?+dog 2 1 1 1;
         ~after+the 1 0 0 1; ~after+~the -1 -1 -1; ~all+but 1; ~all+its 0 0 0 1; ~all+which 1 0 0 1;
         ~all+~and 1 0 0 1; ~all+~day -1 1 2 -1; ~allergies+no 2; ~allergies+~that -1 -2 -1 -1;
         ~and+?+isnt 1 0 0 1; ~and+?+no -1 0 1; ~and+?+~a 1; ~and+?+~away -1 -1 -2; ~and+?+~been -1
         1 2; ~and+?+~being -1 0 0 -1; ~and+?+~eat -1 0 1 -1; ~and+?+~eye 0 1 2 -1; ~and+?+~fever 0
         0 0 -1; ~and+?+~floppy -1 0 0 -1; ~and+?+~his 1 0 0 1; ~and+?+~in 0 0 0 -1; ~and+?+~my 2 0
         -1 2; ~and+?+~the 4 0 -2 3; ~and+?+~vet -2 1 2 -1; ~and+?+~vomiting 0 0 0 1; ~and+?+~wake
         -1 1 2; ~and+?+~whether 0 1; ~and+has -1; ~and+have 1 0 0 2; ~and+he 1 0 0 1; ~and+hes -1;
         ~and+id 0 1; ~and+im 1 -1; ~and+my 0 1 -1; ~and+no -1; ~and+~asks 0 1; ~and+~go -1 -1 -2
         -1; ~and+~hasnt -1; ~and+~hes -1 0 1 -1; ~and+~i 1 0 -1 1; ~and+~im -2 0 1 -2; ~and+~is -2
         -2 -1 -2; ~and+~ive 1 1 1 1; ~and+~my 1 1 1 2; ~and+~no 0 0 0 -1; ~and+~now 4 0 0 1;
         ~and+~spent 0 1 -1; ~and+~the 1 -1 -2 1; ~and+~turned 1 0 0 1; ~and+~wont -1 0 1 -1;
         ~any+?+yet 0 0 0 -1; ~any+?+~of 0 0 0 -1; ~any+?+~or 0 -1 1; ~any+?+~thoughts -1 -1 -1;
         ~any+~more 1 0 -1 2; ~any+~noise 2 0 -1 2; ~any+~plan 0 1 0 -1; ~any+~suicidal -1;
         ~any+~thinners -1 0 1 -1; ~any+~thoughts 0 0 0 -1; ~any+~weight -1 -1 -1; ~any+~worse 1 0 0
         1; ~anymore+?+~the -1 -1 -1 -1; ~anymore+~since -1 -1 -1 -1; ~anything+?+its 0 0 0 -1;
         ~anything+?+was 1 0 0 1; ~anything+but 1 0 0 2; ~anything+is -1; ~anything+~else -1;
         ~anywhere+~else -1 0 1; ~are+?+~and 2 0 -1 2; ~around+?+~the 0 0 0 1; ~as+?+but 1 0 0 2;
         ~as+?+~as -1 1 0 -1; ~as+~far -1 1 0 -1; ~as+~such 1 -1 0 1; ~asking+~for 0 0 0 -1;
         ~asks+~whether 0 1; ~at+?+but 1; ~at+?+its 0 0 0 1; ~at+?+which 1 0 0 1; ~at+?+~and 0 3 1
         -1; ~at+?+~weeks 1 1 -1; ~at+~all -2 -3 -3 -1; ~at+~home -1 0 0 -1; ~at+~school 1 0 0 1;
         ~at+~the -1 -2 -3 -1; ~at+~work 2 0 -1 2; ~ate+?+~lily -1 0 0 -1; ~ate+?+~whole -1 1 2 -1;
         ~ate+~a -1 1 3 -1; ~back+?+i -1; ~back+?+not -1 0 0 -1; ~back+~ache -2 1 0 -1; ~back+~pain
         -2 3 0 -1; ~bad+~for -1 0 1 -1; ~bar+~of 0 0 1 -1; ~be+?+~after 1 0 0 1; ~be+?+~bother 1 0
         0 1; ~be+?+~for -1 0 1; ~be+~a 1 0 0 1; ~because+~the 0 0 0 1; ~been+~crying -1 0 1 -1;
         ~been+~sick -1 -1 -1 -1; ~behind+?+~ear 0 1; ~black+~out -1 0 1 -1; ~bled+?+~grown -1 0 0
         -1; ~bled+hasnt -1 0 0 -1; ~bleeding+?+~no 0 1; ~bleeding+?+~pain -1 -2 -1; ~bleeding+just
         -1 -2 -1; ~bleeding+no -2 0 1 -1; ~bleeding+~and 0 1; ~bleeding+~no 0 1; ~bleeding+~or -1 1
         1 -1; ~bleeding+~problems 0 0 0 -1; ~blood+?+i 1 0 0 1; ~blood+?+just -1; ~blood+?+kicking
         -1 0 1 -1; ~blood+?+~anything -1; ~blood+?+~fever 0 0 3; ~blood+?+~i -1; ~blood+no 2 0 0
         -1; ~blood+shes -1 0 1 -1; ~blood+~in -1 -1 -1 -1; ~blood+~thinners -1 0 1 -1; ~blood+~when
         -1; ~bother+~to 1 0 0 1; ~broken+~skin -1 0 1; ~by+?+~car -1 0 1 -1; ~by+?+~hand 2 1;
         ~by+~a -1 1 2 -1; ~by+~the 1 0 0 1; ~can+~find 1 0 0 1; ~cant+~breathe -1 0 1 -1;
         ~cant+~stop 0 1 0 -1; ~car+?+~ive -1 0 1 -1; ~car+~and -1 0 1 -1; ~cat+?+~a -1 1 2 -1;
         ~cat+?+~and -1 0 1 -1; ~cat+~ate -1 0 0 -1; ~cat+~collapsed -1 0 1 -1; ~changed+~a 0 0 0 1;
         ~chest+?+i 0 2 1; ~chest+?+never -1 -1 -1 -1; ~chest+?+no -1 0 0 -1; ~chest+?+~at -1;
         ~chest+?+~no 1 -1 0 2; ~chest+?+~or 1 0 0 1; ~chest+~pain -3 -4 -5 -1; ~chest+~symptoms 0
         1; ~chocolate+~and 0 0 1 -1; ~chocolate+~is -1 0 1 -1; ~collapsed+~and -1 0 1 -1;
         ~come+~back -1 -2 -1 -1; ~coming+~and 1 0 0 2; ~coming+~out 1 0 0 1; ~contact+~lens -1 1 2;
         ~cough+but 2; ~cough+just 1 0 -1 1; ~cough+no 0 1 2 1; ~crisis+just -1 -1 -1 -1;
         ~danger+?+~anything -1 -1 -1; ~danger+~or -1 -1 -1; ~day+~time -1 -1 -1 -1; ~did+~a 0 1;
         ~die+?+~hurts -1 0 0 -1; ~discharge+?+~fever 0 -2 -1; ~discharge+no 0 -2 -1; ~dizzy+i 2;
         ~dizzy+no 1; ~do+?+~do -1 1 2 -1; ~do+?+~to 0 0 0 -1; ~do+~anything 1 1 0 -2; ~do+~i -3 1 3
         -2; ~do+~you -1 1 3 -1; ~doing+~much 0 -1 -1 -1; ~done+~it -1 0 1 -1; ~dont+?+~to -1 0 0
         -1; ~dont+~think 0 0 0 1; ~dont+~want -1 0 0 -1; ~down+?+legs -1 -1 -1; ~eating+?+~is -1 -1
         -2 -1; ~eating+~and -1 -1 -1 -1; ~either+its 1 0 0 1; ~enjoying+~things -1 -1 -1 -1;
         ~even+~hurts 1 0 0 1; ~even+~the 2 0 -1 2; ~every+?+~and -1 1 2 -1; ~evidence+~of 0 -1 -2
         -1; ~eye+~or 0 0 0 1; ~face+breathe 0 1; ~fainted+?+~chest -1 -1 -1 -1; ~fainted+no -1 -1
         -1 -1; ~far+~as -1 1 0 -1; ~fell+?+~the -1 -2 -3 -1; ~fell+~from -1 -1 -1 -1;
         ~fever+?+blisters 0 1; ~fever+?+i 1 0 0 1; ~fever+?+like -1 0 1 -1; ~fever+?+shivering 1 0
         0 1; ~fever+?+the 0 1 -1; ~fever+?+~back -2 3 0 -1; ~fever+?+~cough 4 1 1 2; ~fever+?+~rash
         -1 -2 0 -1; ~fever+breathe 0 0 3; ~fever+but 1 -1 0 2; ~fever+drinking 0 0 2; ~fever+hes 0
         1 0 -1; ~fever+i -1; ~fever+just 1 0 0 1; ~fever+my 0 0 0 1; ~fever+no 1 2 1 1; ~fever+none
         1 0 0 1; ~fever+not -1 1 0 -1; ~fever+whats 0 2 1; ~fever+~and -1 0 3; ~fever+~no 1 1 0 -1;
         ~fever+~now -1; ~fever+~or -1 0 0 -1; ~fire+?+~the -1 0 1; ~fits+?+~2xxx -1 1;
         ~fits+?+~faints -1 -1 -1 -1; ~fits+?+~my 1 0 0 1; ~fits+?+~three 0 1; ~fits+none -1 -1 -1
         -1; ~fits+~for -1 1; ~fits+~since -1 1 0 -1; ~for+?+but 1 1; ~for+?+cat 1 0 0 1;
         ~for+?+~baby -1 0 1; ~for+?+~years -1 0 0 -1; ~for+the 1 0 0 1; ~for+~a -1 0 0 -1; ~for+~me
         -1 0 1 -1; ~for+~the -1 0 1 -1; ~for+~three 0 1; ~found+?+~home 1 0 0 1; ~found+~a 1 0 0 1;
         ~from+~the -1 0 1 -1; ~get+~dizzy -1 0 0 -1; ~given+~me 1 0 0 1; ~going+?+~my 0 0 0 1;
         ~going+~to 2 2 0 1; ~got+?+im -1 -1 -2 -1; ~got+?+~on -1 -1 -1 -1; ~got+~a 0 0 0 -1;
         ~got+~him -1 0 0 -1; ~got+~the -1 0 0 -1; ~grown+isnt -1 -1 -2 -1; ~had+?+~seizure -1 0 0
         -1; ~had+none -1 1 2; ~had+~a -2 1 2 -2; ~harm+~myself -1 0 0 -1; ~harming+~myself -1 -1 -1
         -1; ~has+?+~headache -1 0 1 -1; ~has+?+~the 3 0 -1 3; ~has+~been -1 -2 -4 -1; ~has+~had 1 1
         1 1; ~has+~it 0 2 1; ~hasnt+~been -1; ~have+~a 1; ~he+?+the 1 0 0 1; ~head+~and 1 0 0 1;
         ~headache+?+normal 0 0 0 -1; ~headache+eye 0 1; ~headache+no -1 -2 -1; ~headache+not 0 0 0
         -1; ~heart+?+~when -1 1 2 -1; ~heart+~attack -1 0 0 -1; ~her+?+i 0 0 1 -1; ~her+~head -1 0
         1; ~her+~own 1 1; ~herself+?+~the 2 0 -1 1; ~herself+~in 2 0 -1 1; ~hes+~been 2 0 0 2;
         ~his+?+~off 1 0 0 1; ~his+?+~on 1 1 2 1; ~his+~head -2 1 2 -2; ~his+~phone 1 0 0 1;
         ~hit+?+~a -1 0 1 -1; ~hit+?+~head -2 1 3 -2; ~hit+~by -1 0 1 -1; ~hit+~his -2 0 1 -2;
         ~holding+~the 2 1 1 2; ~home+?+the 1 0 0 1; ~home+~for 1 0 0 1; ~hot+?+not -2 1 0 -2;
         ~hot+?+~painful -1 0 1 -1; ~hot+no -1 -3 -3 -1; ~hot+not -1 1 3 -1; ~how+?+~i -1;
         ~hurts+?+a -1 -1 -1 -1; ~hurts+?+it -1 0 1 -1; ~hurts+?+just -2 -1 -1 -2; ~hurts+?+last -1
         -1 -1 -1; ~hurts+?+~all 1 0 0 1; ~hurts+?+~much 1 0 0 1; ~hurts+~at 1 0 0 1; ~hurts+~myself
         -1 0 -2 -1; ~hurts+~that 1 0 0 1
        """#
}
