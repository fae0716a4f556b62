extension RuleText {
    /// What words say: for a danger, for the level urgent, for self-care, in tenths of log odds; A to H.
    ///
    /// Written by `tools/word_points.py`.
    static let wordPointsAToH = #"""
        points: base -2 -19 -1
        points: #2 3 4 -5; #3 2 2 -4; #4 -13 -18 -19; 0 4 -2 -3; 1 3 -7 2; 2 2 3 1; 3 -2 -2 -1; 4 4
         5 -1; 5 -3 -2 1; 7 5 2 -3; 8 -4; 9 -2 -3 -3; a -2 -1 3; abdomen 3 4 4; abdominal 4 5 2;
         able 6 -3 1; about -7 -7 -7; above 6 -2 -2; abroad 3 4 2; abrupt 1 -6 -5; abscess 1 5 -1;
         absence 0 -3 -3; absolutely 0 1 2; absorber -3; accident 6; accidentally 5 2 1; account -2;
         ache -10 -6 -4; aches -8 -6 -2; aching -4; acid -3 -2; acne -9 -9 -11; across 7 2 7; act 7
         5 2; acting 0 -1 -2; active -5 -4 -4; actual -2 1 3; actually 0 2 4; acute 0 -2 -5; acutely
         0 2 1; add -1; adder 7 0 2; addisons 6; address -4 -5 -6; adhd 0 -2 -3; admitted 0 -2 -1;
         adrenal 1 5 2; adrenaline 4; adult 0 -1 -2; adults -7 -1 2; adverts -2; advice 0 -6; af 2;
         afebrile -2 7 5; affect -3 -2 -2; affected -2 1 3; afraid 3 5; after -1 -2 2; afternoon 0
         -1 -2; aftersun -1 -1 2; afterwards -1; again 0 3 1; against 3 7 1; age -2 -6 -3; aged 3 3
         1; agen -2 -2 -3; ages -2 -3 -4; agitated 4 3; ago 2 3 -1; agony 13 2; ahead -4; aid -13
         -6; aider -1 -1 -2; aids 0 -2 -2; aint 0 5 4; air 12 4 6; airway 3; aisle -3 -4 -3; al -2 0
         3; alarm 0 0 6; alert -4; alive 3 1 2; all 0 -5 -4; allergen 2; allergic 0 -1 -2; allergies
         -6 -2; allergy -3 -5 -7; allotment -5 -2 1; allowance -2; allowed -1; almost 4; alone 0 -3
         -3; along 3 0 3; already 4 3 8; alright -3 4 2; also 7 1 4; alt 0 -2 -3; altitude -1 1 3;
         always -8 -8 -11; am 2 -1 -3; ambulance -2 -5 -6; amitriptyline 4; amlodipine -4 -5 -4;
         amount 0 4 3; amounts 3; amoxicillin -1 4 3; an 2 3 -1; anaesthetic -4 -2 -2; anaphylaxis
         -7 -4 -2; and 9 10 3; aneurysm -6 -5 -5; angina 6 -6 -10; angle 4; ankle -5 15 3; ankles
         -10 -10 -3; anniversary -7 -3 -3; annoying -4 0 5; annual -3 -2 -3; another 0 -1 -3; answer
         -4 -1 -2; answering 4; answers 0 2; antacid 0 -1 -2; antacids -2; antibiotic 1 5;
         antibiotics -4 5 -1; anticoagulants 2; antidepressant -2 2 1; antidepressants 1 -2 -4;
         antifreeze 1 0 2; antihistamine -4 -1 3; antihistamines -4 2 9; antivenom -2; ants 2;
         anxiety -1 -2 -1; anxious -5 -5 -6; any -8 1 7; anybody -4 -2 2; anymore -4 -3 1; anyone 3
         -1 3; anything -4 2 2; anyway -2 4 9; anywhere -1; aorta -2 -2 -2; apart 0 1 3; apnoea -3
         -3 -4; app 2 2 -1; apparently 0 1 3; appeared 0 -2 2; appendix -6 -3 -6; apple -2 3 1;
         apply -3; appointment -2 -5 -9; appt 0 -2 2; april -3 -3 -2; are 0 2 4; area 0 -4 1; arent
         4 1 2; arguing -1 2 2; argument -2 1 3; arm 5; armchair 4; armpit 0 0 2; arms 10 8 6;
         around 3 5 3; arrest -6 -3 1; artery 2; arthritis -9 -6 -3; arvo -1; as -5 -5 -2; ask -15
         -7 -10; asked -9 -8 -6; asking 4 -2 1; asks -4; asleep 0 2 4; aspirin -4 -6 -5; assaulted
         4; assessed -1 -1 -2; assessment 0 -1 -2; assistant 0 -2 -1; assume 0 0 2; asthma 2 -6 -9;
         at -4; ate -7 -2 17; athletes -5 0 3; atrial 1; attached 1 -2 1; attack -2 -4 -2; attacks
         -2 4 1; august -4 1 4; aunt 0 -2 -5; auntie -2 -3 -4; australia 1; auto 3; available -1;
         avoid -3; awake 4 1 2; away 4 0 3; awful 3; b -4 0 -5; babbling 2; babies -1 2 8; baby 5 9
         8; babys 8 16 10; back 0 -4 -3; backside 1; backwards 5; baclofen 5; bad 6 3 5; badge 3 2
         2; badly 0 -3 -3; bags -4 6 6; bak -2 1 3; baking -2 3 2; balance 2; balcony 2 0 -3; bald
         -3 -2 -2; ball 2 0 -3; balloon 5 -1 -4; balloons 2; balls -4; balm -3 1 3; banana -3 2 2;
         band 0 5 -2; bang 3; banged 10 3 3; banging 2; bank 5 4 -1; bar -7 -3; barbecue -2 0 -3;
         barely 7 6 -2; barking -1 6; barky -2 2 -1; barn 3; barrier 4; bars 1 0 -3; basically 0 1
         3; basketball 0 2 -2; bat 0 0 -3; bath -4 -2 8; bathe -3 0 2; bathroom 3; battered 1 3 5;
         batteries 0 -2 2; battery 4 2 3; bbq 1; be 2 2; beach 0 2 1; bead 0 1 -3; beam 1; beans -4
         0 4; bear 2 4 -1; beat -7 -4 -1; beaten -3 -2 -2; beating 0 0 3; beats 1; became 1; because
         5 3 -1; become 8 -1 -2; becomes 4; becoming 5 3; bed -1 -4 -6; bedroom -1; bedtime 3 3 7;
         bee 2 -4 -1; been 0 -5 -8; beeping 5; beetroot -5 -1 7; before 0 1 2; began -1 3 7; begged
         4 4; begin -1 -4 -4; behind 6 1 -5; beige -1 -2; being 13 15; beliefs 2 5; believes 5 7 1;
         believing 3 3; bell 2; belly 7 7 3; below 5 4 -1; belt 0 2; benadryl 2; bend 4 3 -5; bends
         -3 0 -5; benign -2 -2 -3; bent 8 3; benzoyl -3 0 2; bereavement -6 -4 -5; berries -3 0 4;
         best -11 1 8; bet -4 1 2; beta 1; better -6 3 12; between 1 -2 7; beyond 2; big -2 7 3;
         bigger -1 2 -8; bike 0 1 2; bile 2; bill -5 0 2; bills -3 -3 -4; bins 4; biopsy 0 -2 -4;
         birth 2 -2 -4; birthday -2; biscuit -1 3 6; biscuits -1 1 3; bit -9 -1 3; bite -5 9 2;
         bites -5 3 8; biting -1 0 3; bits 4 -2 -2; bitten 3 11 -2; black 5 4 2; blacked 11;
         blackout -3; blackouts -3 -2 -2; bladder 7 -6 1; blades 3; blame -2 1 3; blanket -2 -2 2;
         bleach 6 -3 -4; bled -9 4 1; bleed -5 -6 -7; bleeding 5 7; bleeds -4 -4 -6; blew -3; blind
         -1 -1 3; blinding 2; blinds 0 1 2; blink 0 -2 -1; blister -5 6 10; blistered 7; blistering
         3 5 4; blisters -7 1 7; blistery -6 4; bloated -10 -6 -1; bloating -3 -2 -2; blocked -9 -6
         -4; blockers 1; bloke -3 2 2; blood 4 -8 -3; bloods -3 -4 -4; bloody 0 0 3; blotchy 3 -2
         -1; blow 6 1 -2; blowing 0 1 2; blown 0 3; blue 8 4 2; bluish 1; blurry 13; board 6; body 4
         3 3; boil -5 5; boiled -2; boiler 8; boiling 7 -1 -3; bolt 3; bone 13 4 3; bones -2 -2 -2;
         bonfire 4; boob -5; book -3 -11 -12; booked -2 -4 -6; booking -3 -3 -3; books -2 2 5;
         booster -5 -6 -7; boot 0 0 5; boots -7 -3 -2; bored -2 0 4; born 0 -2 -2; borrow 0 0 -2;
         boss -3 0 2; both -5 -10 -1; bother 6 7 7; bothering -2 -4 -6; bottle 7 -4 -6; bottles 3;
         bottom 7 7 3; bought 4 2 5; bouncing -2 0 4; bowel -2 -3 1; bowels 0 -3 -4; bowl 5 -2 -4;
         bowls 0 -1 -2; box 2 -1 2; boxes -2 -2 -2; boxing -3 -2 -1; boy 5 -5 -4; boyfriend 8 2 -4;
         boys 2; bp -3 -10 -6; bra -2 0 2; brace -4; brain -7 -4 -5; bramble 0 -2 -2; braxton -2 0
         3; bread 0 -3 -4; break 2 0 -2; breakfast 4 2; breaking 2; breakup -2 -2 -1; breast -4 4
         -3; breastbone 3 -3 1; breastfeeding -3 5 2; breathe 13 -1 3; breathed 1; breathless 12 2
         -2; breathlessness -4 -4 -2; bridge 5 2 3; bright 14 -2 -1; bring -5 -4 -3; bringing 5 -2
         -2; broke -7 1 -3; broken 0 4 4; brother 3 3 2; brothers 5 1 2; brought 6; brown 14 14 2;
         brows 0 1 3; bruise -11 0 9; bruised -6 3 4; bruises 0 7 1; brush 0 1 5; brushing -2;
         bucket 5; budgie 5 2; bug 0 1 7; bugs 1 0 2; building 2; built 0 4 2; bulging 9 -3 -2; bull
         -3 0 4; bum -2 -2 2; bump 0 1 5; bumped -11 1 11; bumping 0 -1 -2; bumps -4; bunch 4;
         bunged -7 -1 5; bunion -3; burden 3 4; burn 6 2 4; burned -5; burning -3 8 1; burns 5 8 1;
         burping -1 -2 -1; bursting 3 1 5; bus -1 -4 -3; busy -2; but -1 7 6; butter -3 0 4;
         butterfly 1; buttocks 2; button 0 4; buttons 2; buy -4 3 9; buying -3 1 4; by 0 3 1; bye -2
         1 3; c 7 2 -4; cable 4; caffeine -1; cah 2; cake 0 -1 -2; calamine -2 1 4; calf 10 13 1;
         call -7 3 3; called 0 -3 -3; calling 3; calls -2; calm -2 2 2; calves -6 -1 4; came 2 1 -3;
         camera 3; cameras 3 5; camp 2 -1 -2; can -15 -5 -1; cancel -3 -6 -7; cancelled -3 -2 -3;
         cancer 3 -8 -8; candle 1; cant 17 10 1; cap -8 2 6; caps 0 0 3; car 0 -1 6; carbon 3; card
         5 2 -2; cardiac -4 -3 1; cardiologist -2 -2 -3; care -4 -6 -8; carer 2 4 -3; carers 1 3 1;
         carpal -3 -2 -2; carpet -2 1 4; carry -2 -2 -5; carrying 4 2; cars 3 -1 -3; case -2 -3 -5;
         cashew 5; cast 3; casualty 0 1 2; cat -16 5; cataract -5 -3 -4; cataracts 2; catch 3 0 3;
         catching -1 1 3; catheter 6 -1 -3; cats -2 4 11; caught 0 2 3; cause -5 -5 -3; caused 0 -2
         -1; causes -3; caustic 2; cbt -2; ceiling 4 -2; cell 3; cells 2; cellulitis -2 -1 -2;
         central 0 1 2; centre -3 -3 -2; cereal -1; certificate -4 -7 -9; cervical 0 0 -2;
         cetirizine -1 -1 2; chainsaw 2 -1 -2; chair 5; chance -3 -3 -2; change -7 -4 -7; changed
         -12 -5 -7; changes -4 -4 -4; changing 0 -5 -5; chapped -8 3 10; charge 0 -1 -2; charity -3
         0 3; charred 3; chat -9 -5 -6; chattering 0 0 2; chatting -3 5 2; check -15 -13 -11;
         checked -10 -6 -7; checks -2 1 -3; cheek -6 2 4; cheeks -3 2 2; cheerful -2; cheese -10 5
         15; chemical 9 0 -2; chemicals -3 0 2; chemist -8 0 -2; chemo 19 -3 -1; cherry -1 1 3;
         chest 5 -6 -9; chesty -2 4; chewed 2; chewing -1 1 7; chicken -2 -1 4; chickenpox -7 0 4;
         child 10 7 2; childbirth 2; childs 2; chilli -3 1 4; chills 4 0 -4; chin -3 1 5; chip 2 3
         -2; chocolate -5 1 4; choir -2; choked -5 0 10; choking -2 -4 2; cholesterol -9 -8 -9; chop
         2; chopped 3; christening -4 3 2; christmas 0 -2 -1; chronic 0 -1 -2; church 0 2; cider 3;
         cirrhosis 2; city -2; clammy 10; class -4 5 10; classic 2; clean -5 7 9; cleaned -6 4 7;
         cleaner 7 -1 -4; clear -4 -4 2; cleared -4 -3 -4; clears -2 -1 2; click -2; clicking 0 -2
         -3; clicks -3 -4 -4; client 1; cliff 0 1 2; climb -2 -4 -5; climbed 4; climbing 0 3 2;
         cling -1; clinic -14 -17 -19; clip 2; clock -2; close -1 3 -2; closed -4 0 -3; closing 8 1
         -2; clot -4 -5 -5; cloth 3; clothes 1; clots 4 -2 -4; cloudy -3 2 1; club -5; clumsy 0 -2
         -2; clutching 2; cm -2; co 8; coach 2 4 2; codamol 7; codeine 0 -2 1; coeliac 0 -3 -6;
         coffee -4 -2 5; coil -6 -9 -10; coin -4; coke -2; cola 2; cold -5 -2 12; colds -4 3 8;
         colic -1 1 4; collapse 3; collapsed 2 -2 1; collapsing 3; collar -2; colleague 3 2 3;
         colleagues -2 -1 2; college 0 -3 -5; colonoscopy -2 -3 -5; color 2; colour 0 0 3; coloured
         -3 0 2; comb -1 0 4; combing -1 1 2; come -2 -4 -8; comes 3 0 -6; comfortable 1 2;
         comfortably 0 -3 -3; coming 7 0 -6; common -10 -4 6; complaining 0 1 2; complaint 0 -3 -3;
         complete 4; completely -8 0 4; compression 0 1 2; compressions 1; computer -5 -5 -4;
         concert -1 -1 -2; concussion 2 0 -2; condition -3 -2 -2; condom -6 17 2; confused 17 5;
         confusion 10; congestion 0 -3 1; conscious -1; consciousness 6; constant 4; constantly -1;
         constipated -8 -7 -2; constipation -11 -4 6; consultant -4 -3 -5; contact -12 3; contacts 0
         2 -1; contraception -3 8 -2; contraceptive -4 0 -3; contractions 6; control 3 2; controlled
         0 -2 -2; controlling 2 3; controls 3 4; convinced -5 0 2; convulsing 3; convulsion 4 2 4;
         convulsions 4 1 2; cooker 5 2 1; cooking -4 -1 -3; cooks -2; cool -5 -1 4; cooled -4 1 3;
         coordination 1; copd 4 2 -3; cope 3 8 2; copy -3 -3 -4; cord 5 2 5; corn -4 -2 -1; corner 9
         3 2; corpse -4 -1 3; correct -1; cot -2; cotton 0 5 1; couch -4 3 5; cough -10; coughed 1 0
         5; coughing 6 4 -6; coughs -3 2 6; could -6 -7 -6; council -1; counselling -10 -7 -7; count
         2; counted -6 -4 -2; counter -3 0 2; counting 3; country 0 -4 -5; counts 1 -2 2; couple -3
         -2 -6; course -8 -2 -2; cousin -2 -3 -3; cover 0 1 2; covered 0 -3; covid 0 -4 2; cowboy
         -1; coworker 2; cows 0 2; cpr -6 -3; crack -4 0 3; cracked -2 -3 -1; crackers 0 0 2; cradle
         -7 0 7; cramp -9 -1 4; cramps 0 7 9; crampy -4 8; crash -1; crawl -1; crazy 0 1 3; cream
         -15 -5 7; creams -2 -2 -3; crept -3; cricket -1; cried -5 2 9; cries 1; crime -3 0 2;
         crisis -2 -2 -2; crisp -3; croaky 0 -3 -3; cross -8 -3 1; crossword 2; croup 0 2 4; cruise
         2 -2 -2; crushing 3; crust -1 -2 -3; crusty -6 2 2; cry 5 0 2; crying 0 7 4; cuff 2 -2 -3;
         cup 6; cupboard -1 -1 3; cupful 4; curious -3; curry -5 0 8; curtain 3; curtains 2; cushion
         1; cut 1 6 9; cuts -4 -1 6; cutting 8 11 2; cycle -3 1 2; cyst 0 -3 -5; d -2 -4 1; dad 2 -5
         -4; dads 0 -7 -10; daft 7 2 1; daily -2 0 -3; dancing 3 3 1; dandruff -5 3 9; danger -2;
         dangerous -3; dapagliflozin 4; dark 9 10 4; date -5 -6 -1; daughter 0 3 2; dawn 1; day -3 4
         3; daylight -1; days 2 15 2; dead -2 2 9; deal 2; death -6 -2 5; decent -3; decided 7; deck
         -3; declare -1; decongestant -1 1 2; deep 8 7 4; deeply 0 1 2; defib 6; defibrillator 4 -2
         -4; degrees 2; delivery 1 1 2; denies -4 -1 -3; dental 1 7 6; dentist -5 -2 -4; depressed
         -4 -4 -4; dermatologist -2 -5 -9; described -3; desk 1 2 5; desperate 0 -2 -2; despite 2;
         detector 2; develops 4; devil 4; diabetes -1 -7 -9; diabetic 4 -1 -4; diagnosed -4 -4 -4;
         dialysis 2 -3 -5; diaper -3 -5 -2; diarrhoea -4; diary 0 -2 -3; diazepam 6; did 0 -2 -4;
         didnt 0 6 8; die 6; died -8 -5 3; diet -3 -3 1; dietitian 0 -3 -3; difference -3; different
         0 -2 -2; difficult 2; difficulty 9; digging -7 -4 -4; digoxin 2; dinner -2 0 -4; disappear
         6 7 2; disappeared 2; disappointed 0 5 -1; disc 5; discharge -8 -2; discharged -2 -3 -4;
         discomfort 4 3 -1; discuss -3 -2 -3; disease 3; dish -1 2 4; dishwasher 4; divorce -2;
         dizziness 7 2 -1; dizzy 7 0 -3; do -8 -2 4; doc 4 4 -1; docetaxel 3 -1 -2; doctor -13 -8
         -14; doctors 3; documentary -4 4 10; dodgy -4 0 2; does -7 -7 5; doesnt 8 -4 -5; dog -4 10
         1; dogs -5; doing -6 -8 -3; doll 2; done 0 -1 -2; dont 12 8 -1; door -2 8 9; doors 0 1 -3;
         dose 0 0 -5; doses -2 4; dosette 0 -2 -4; dot -4 -2; dots 4 4; double 7 1 3; doubled 3;
         down 5 7 1; dozen 5 2 2; dr -5 -3 -5; drain 4 0 -2; drained 4 -1 -2; draining 3 1 -3;
         dramatic -2 0 3; drank 6; drawer 4 2 2; drawing 0 -1 -2; draws 2; dreams -2 0 4; dreamt -8
         2 8; dressed 1; dressing 0 0 -3; drew -1 3 1; dribble -2 0 2; dribbling 2 0 4; drifts 2;
         drill -2; drink -3 6 7; drinking -7 12 12; drinks -9 7 4; drip 2 -2 -1; dripping 9 0 -2;
         drips 1; drive -6 -5 -6; driver -2; drives -2; driving -6 -2 7; drool -3 0 2; drooling 4 -2
         1; drooped 5 2 1; drooping 2; droopy 2; drop 2; dropped 7 2 3; dropping 5; drops -1 3 8;
         drowned -1 1 3; drowning -6 -2 5; drowsiness 4 -1 -2; drowsy 7 0 5; drug 0 -1 -2; drugs 0
         -1 -2; drum 6; drunk 13 7; dry -14 -8 -1; duct -2 1 4; due -11 -4 -8; dull -4 -2; dunno 4;
         during 1 -3 -1; dusky 4 -2 -1; dust -4 1 4; duvet 0 3 6; dvla -1; dvt -2 -2 -3; dying -8 2
         10; dysuria 0 8 1; e -8 -6 -2; each 0 -4 2; ear -10 9 -6; earache -11 11 1; earlier 6 3 3;
         early -6 -6; ears -6 -7 -5; ease 3; eased 0 0 4; eases -4 -2 -2; easier 4 5; easily 0 1 3;
         easing -2 2; easy -1; eat -4 -2 8; eaten 2 2 5; eating -10 0 4; eats -5 -3 -5; ecg -7 -8
         -11; eclampsia -3 -2 -3; ectopic 0 -2 -2; eczema -7 -4 -1; edge 6 6 1; edges 0 4; effects
         -5 -4 -5; egg 0 3; eggs -3 -5 -5; eh 2 -1 -2; eight -3 -3; elbow -3 -3; elbows 0 -5 -5;
         elderly 0 3 1; electric 6 -1 -2; electrical 4; electrocuted 0 1 4; eleven 0 6 2; else -9 -2
         2; elses 3 1 3; elsewhere -2 0 2; em 0 -3 -3; email -1 -2 -1; embarrassed 0 2 4;
         embarrassing 2 -2 -1; embarrassment -2 1 6; embolism -3 -2 -2; emergency -4 6 -1;
         emojilaugh -7 3 12; empty 6; end 2 -8 -4; ending 3 5; ends 2; energy -6 0 3; english 3 4 5;
         enough 0 -1 5; envelope -1; epilepsy -7 2 -10; epileptic 3; epipen 5 -4 -6; episode -4 -1
         5; er -1 -2 -1; erection -2 -2 -3; essay -3 1 3; even 16 7 4; evening 0 -3 -2; evenings -4
         -2 -2; ever 0 -2 -5; every -7; everybody 1 -3 -4; everyone 15 11 3; everyones 3 3;
         everything 5 2 3; everythings 5; everywhere 5 1 3; evidence 0 -1 -2; evil 1; ex -2 -4 -5;
         exactly 5 4 2; exam -4 1 7; exams -7 -4; except 3; exercise 1 1 4; exercises -2 1 5;
         exercising 1; exertion 0 1 2; exhaust -1 1 3; exist -1; expected -4 0 4; expires -2 -2 -3;
         explain -5 0 5; exploded 1; exploding 3 2 2; explosive 3; extra -4 -3 2; extreme 3;
         extremely 5 0 -2; exudate 0 5; eye 9 11 7; eyeball 3; eyebrow 0 -1 -2; eyebrows 0 -2 -1;
         eyelid -7 -5 -2; eyelids -3 0 6; f 2 -1 -3; face 5; facial 0 -4 -5; fade 7 2 4; fades -3 1
         4; fading -6; failed 2; failure -1; faint 7 -4 -1; fainted 5 -5 -3; fainting 4 -5 -6;
         faints -5; fair 2; fake 1 1 2; fall 3 2 3; fallen 1; falling -4 0 -3; falls -6 -3 -1;
         family 0 3; fan -2 -2; far -4 -1 -3; fart -2; fast 3 0 4; fasting -5 -7 -5; fat -5 7 2;
         fatal -5 -2 -1; father 2 -3 -1; fatigue 0 -6 -4; fatter 4 3; fatty -4 -3 -4; fax 0 -1 -2;
         fear -4 -3 -4; feb -4; febrile 0 0 3; february -2 -1 2; fed -6 -7 -6; feed 0 3 3; feeding
         -2 -4 5; feeds -8 2 6; feel 8 8 -1; feeling 1 -3 -7; feels 8 -2 -4; fell 0 3 3; felt 3 7 4;
         fence -2 -1 -3; ferry 0 3 3; festival 0 3 2; fever 0 11 5; feverish 4 3; few -6 -10 -7;
         fewer 4 7 1; fibre -2 1 6; fibrillation 1; fifteen 3; fifth -2; fifties -2; fifty -4 -2 -2;
         fight 0 0 2; fighting 1 2 5; figured 2; file -3 -3 -2; fill 0 -1 -2; filled 3; filling 0 -3
         1; film -13 1 12; final -4; finally 2; find 1 -7 -6; finds 2 0 2; fine -16 5 4; finger 0 9
         -6; fingertip -2 1 3; fingertips 1 3 1; finish 4 -1 -2; finished -2 -3; fire -1 -1 4;
         fireman 3; firm 1 0 2; first 0 5 7; fish 0 3; fistula 0 -5 -8; fit 3 -5 -4; fits 4 -2 -4;
         fitted -4 -4 -1; fitting 4 2 2; five 0 0 3; fixed -1 -2 -1; fizzy -1 -1 2; flakes -2 2 5;
         flaky -4 1 4; flame 4; flank 0 6 1; flare -3 3 -1; flared 0 1 -3; flaring -2 -3 -5; flashes
         0 7 -2; flashing 3 2 -1; flat -5 -3 -7; flatmate 6; flatmates 3; flew 4 3 -1; flicked 2;
         flicker 2 3; flight 6 5; flinches 1 4; flip 5; floaters 7 13 -1; floating 3 4 1; floor 11 0
         -2; floppy 5 -2 2; flops 5; flow 0 -1 2; flows -2 -4 -5; flu -7 -2 5; fluey 0 4; fluid 11 4
         2; fluids -4 9 7; flung 2; flushed 0 -2 -3; flushes -8 -10 -10; flutter 1 0 -2; fluttering
         2; flutters -1; fly -2 -2 -2; flying -3 -1 -2; foam 2; foamy 3; folks -2 -2 -3; follow -5
         -3 -4; followed 0 2; following 2; food -3 -3; foot -3 0 4; football 4 -2 1; for -9 -8 -4;
         forearm 0 7 -2; forearms -3 -3 3; forehead -1 5 1; forever -1 1 3; forget -2 0 3; forgetful
         -6 -5 -5; forgot -2 6 -2; fork 6; form -12 -13 -15; fortnight -3; forty -1; forward 3 -2
         -1; fossa 1; found 9 6 5; four -5 2 2; fourth 2 1 2; fractured -2 -3 -2; free -6 -2 3;
         freeze -3 -1 3; freezing -1 0 5; frequency 0 6; frequent -1; fresh 8; fri 0 2; friday 6 0
         -5; fridge 3 5 2; friend 6 1 4; friends 0 2 1; frightened -3 1 -5; from 1 1 4; front -2 -7
         -6; frostbite -2 1 3; froth 4; frozen -7 -4 -4; fruit -2; full 2 4 -1; fully -2 -2 -3;
         fumes 0 1 3; funny 5 0 2; furnace 3; further -2; fuse -1; fuss 5 2 1; gabapentin 0 4 2;
         gallbladder -1 -4 -3; gallons 1; games 0 2 5; ganglion 0 -3 -5; gap 0 4 2; gapes 0 3 -3;
         gaping 0 5 -1; garage 6; garbled 2; garden 6 5 1; gardening -4 -3 1; gas 4 -2 -2; gasping
         9; gastro 2 2; gate -5 -1 3; gave -2 -2; gaviscon -3 -1 2; gel -5 0 6; gene -3 -2 -2;
         genitals 7; gentleman 5 4 1; gestation 2 1 2; get -7 -9 -6; gets -5 -3 -1; getting -2 -3
         -8; gibberish 2; giggles -5 0 4; giggling -4 1 4; girl 5 -4 -9; girlfriend 2 5 3; girls 2;
         give 0 4 4; given 0 -5 -5; gives 0 -2 -1; giving -4 1 5; glands 0 -2 -6; glass 15 3 5;
         glasses -9 -5; gliclazide 0 2 4; glove 0 2; gloves -2 -4 -4; glucagon 0 -1 -2; glue -2 0
         -2; glued -5 3 -4; go 0 2 2; goats 6 2 1; god 3; goes 0 -8 -4; goggles 1; going 5 5 -3;
         golf -4; gone 5 2 2; gonna 5 -1 -3; good -12 -2 10; goodbye 6; got 0 3 11; gotten -1; gout
         -9 9 -2; gp -10 -10 -13; grabbed 5; gradually -5 -3 -2; graft 0 -1 -2; grand -7 -3 -2;
         grandad 1 -9 -9; grandads 6 0 -2; grandchildren 0 1 3; granddaughter 0 1 2; grandma 6 0 2;
         grandmas 4 -1 -3; grans 4 4; granules 4 0 -2; grape 2 2 -2; grass 2; gravel -7; graze -5 5
         10; grazed -4 3 9; great -10 -7; green -5 6 1; grey 9 -1 -4; grief -5 -2 1; grinding 2;
         grinds -2 -4 -5; grip -4; grips 0 -2 -1; grit -4 2; gritty 0 -1 -3; groin 7 8 -1; ground 5;
         grounds 6; group -4 -5 -3; grow -2; growing -4 -4 -1; grown -5 -3 -3; grumpy 2; grunting 4;
         grunts -2; gtn 6; guitar 0 -3 -3; gum -4 4 5; gums -7 1 2; gun 2 1 4; gunk -10 10; gunky
         -11 5 -1; gunshot 4; gurgling 0 1 3; gush 3; guy 0 1 2; guzzling -8 1 6; gym -6 -7; h -5 1
         5; ha 0 -1 -2; habit -2; had -2 -7 -5; hadnt 2 2 1; haemorrhage 0 -2 -4; haha -5 2 9; hair
         -1 -4; hairdresser -3; hairgrip 2; hairs -2 -2; half 0 0 -2; halfway 4; hall -3;
         hallucinations 6; hallway 3 2 3; haloes 3 -2 -1; hammer 7 2 1; hammering -2 0 4; hamster -8
         -2 2; hand 3 6 1; handle -4 2 3; hang -4 -3 -1; hanging 5; hangover -7 1 8; hangs -2;
         happen -5 -4 -1; happened 1; happening -2 3 8; happens 2 -4 -6; happily -3 1 2; happy -11
         -2 4; hard 3; hardly 10 12 -2; harm 3 2 5; harmed 4 3 1; harming 0 1 -5; harmless -8 -1 4;
         has 3; hasnt 10 4 -3; hat -1; hauling -3; hav -3; have 4 1 -3; havent 2 2 -1; having 9 8 1;
         hay -11 -4 7; hayfever -7 0 4; hba -7 -8 -8; he 7 3 1; head 6 -2 7; headache 8 -7 6;
         headaches -3 -6 -7; headed 7 -3 -3; heads 9 4 5; heal -5 1 6; healed -5 -4 -8; health -5 -2
         -4; healthy -2 -1 -2; hear 6 -2 -6; heard 0 2 -1; hearing -8 -4 -12; hears -2 0 -2; heart 0
         -13 -4; heartbeat 5; heartburn -9 -7 -1; heat -8 -1 10; heater 2; heath 5; heating -4 -1 3;
         heatstroke 0 1 2; heatwave -1 2 2; heavier -2 -3 -3; heavily 4; heaviness 4 2 2; heaving -3
         3 1; heavy 11; heel -7 0 6; height 0 1 2; held -6 0 3; hell 2; helmet 5; helped -3 -2 2;
         helping -4 2 7; helpline 0 2 4; helps -13 -7 2; hen -4 -1 3; hep -3 -1 -4; her 4 5 6; here
         5 7 -4; hernia 3 -2 -2; herself -2; hes 9 0 -3; hgv 0 -1 -2; hiccups -14 1 15; hicks -2 0
         3; hiding 4; high 9 -2 -2; higher 0 -6 -4; hill 1; hills -6 -6 -6; him 4 6 5; himself -4 0
         -4; hip 0 -2 -4; hips 0 -3 -3; his 4; history -2 -1 -6; hit 5 6 3; hits 6 13 2; hitting 7
         10 1; hives 1 5 -2; hoarse 8 2 -1; hobble -4 6 -1; hold 4 3 3; holding 5; holds -4; hole
         -2; holes 1 3 -3; holiday -8 0 7; holter 0 -1 -2; home 3 5 -3; homework -4 2 9; honest 2 -2
         -2; honestly 0 4 4; honey -3 1 7; hook 0 3 1; hoover 0 0 3; hop 0 7 1; hoping 2 4; hopping
         0 0 2; hormone -2 -4 -4; horse 0 0 2; hospital -15 -12 -9; hot 3 5 -1; hotel 2; hour 7 12
         14; hours 12 13 7; house 2 1 -2; how -11 -14 6; hr -5 -2 1; hrt -5 -6 -7; huge 3 2 -1;
         humidifier -2; hundred -1; hung -2; hungover -4 1 4; hungry -3 2 1; hurts -2 7 3; husband 6
         4 1; husbands -2 0 3; hv -2; hydrocortisone 5 5 2; hypo 1; hypotension 3; hysterectomy 2
        """#
}
