extension RuleText {
    /// What words say: for a danger, for the level urgent, for self-care, for an emergency, in tenths of log odds.
    ///
    /// Written by `tools/word_points.py`.
    static let wordPoints = #"""
        points: base -15 -35 0 -15
        points: 0 2 0 -1 3; 0x -1; 1 2 0 1 2; 1x 2 -1 -2 1; 1xx 6 2 -3 6; 1xxx -4 -2 -3 -2; 2 2 5 3
         3; 2x 3 1 -5 2; 2xx 5 1 2 5; 2xxx -10 -9 -10 -8; 3 -1 1 1 1; 34 6 2 -2 6; 35 4 1; 36 -8 5
         10 -6; 37 -6 10 6 -7; 38 6 10 -4 5; 39 5 3 -3 4; 3x 6 6 1 3; 3xx -2 2 2 -3; 4 1 5 0 3; 40 4
         -3 -2 2; 41 1 -2 -1; 42 1 1; 4x -3 -2 -3 -3; 4xx 1 1; 5 0 2 1 -1; 5x 1 1 -5 2; 6 -3 2 -1
         -2; 6x -1 2 -2 -1; 7 2 2 2 -3; 7x 2 0 1 2; 8 1 -1 -2 1; 8x 3 1 -3 4; 9 1 1 1 2; 9x -3 -1 -1
         -1; 9xx -1 1 2; a 0 -1 1 -1; abdomen 2 2 3 1; abdominal 4 3 1 5; aberdeen -1 0 0 -1; abide
         -1 0 1 -1; able 1 0 1 3; abnormal -2 -1 -1 -2; abnormally 0 0 0 1; about -7 -5 -6 -8; above
         4 -1 -1 4; abroad 2 2 1 -1; abrupt 1 -3 -3 1; abscess 1 4 1 1; absence -1 -1 -2; absorber
         -1 -1 -1 -2; abuela 0 0 0 1; abuse 1 3 0 -1; abused 0 0 0 1; ac 1 0 0 1; acc 0 0 0 -1;
         access 0 0 0 1; accident 2 0 -1 4; accidentally 3 1 1 3; accidents 1; account -1; accounts
         0 0 0 1; ache -3 -2 -1 -1; ached 1; aches -4 -4 -3 -4; aching -3 3 3 -1; acid -1 -2 -1;
         acne -6 -6 -7 -5; across 4 2 4 4; act 3 0 -1 2; acting 2 0 -1; action -1 -1 -1 -1; active
         -3 -3 -3 -1; actually 2 2 4 2; acuity 0 2 -1 -1; acute 2 0 -1 2; acutely 0 1 0 -1; adder 5
         0 1 4; addisons 5 0 0 6; address -2 -2 -3 -3; adhd 0 -1 -2 1; admission -1; admitted 1 -1
         -2 1; adrenal 0 1; adrenaline 3 1 0 3; adult -2 1 -1 -2; adults -5 -1 1 -5; advance 0 0 0
         -1; adverts -1 0 0 -1; advice -2 -3; advised -2 1 2 -1; af 2 0 -1 1; afebrile -1 4 4 -3;
         affect -1 -1 -1 -1; affected -1 0 1 -1; affecting 0 0 0 1; afraid 1 2 0 -2; after -3 -1 1
         -1; afternoon 0 0 -1 2; aftersun -1 0 1 -1; afterwards -2 0 1 -1; again -2 0 2 -3; against
         1 5 3 -4; age 0 -2 -1 1; aged 1 2 1 2; agen 0 0 -2 -2; agency 1 0 0 1; ages -1 -1 -2;
         aggressive 0 0 0 1; agitated 2 3 0 -1; ago 3 1 -3 3; agony 10 1 -1 10; agrees 0 1; ahead -1
         -1 -1; ahmed 0 1 2 1; aid -5 -3 -1 -5; aider -1 -1 -1; aids 0 1 2 1; aint 1 3 2 -2; air 8 3
         3 7; airport -2 3 1 -3; airway 2 0 -1 2; aisle -1 -2 -1 -2; ake 1 0 0 1; alarm -1 1 4 1;
         alcohol -1 1 2; alcoholic 1 0 0 1; aldi -1; alert -2 2 -1 -3; ali 0 0 0 1; alive 1 0 2 1;
         all 2 -2 -1 2; allergen 1 0 0 1; allergies -2 -1 -1 -2; allergist -1 -1 -1; allergy -1 -4
         -7 -1; allotment -3 0 2 -3; allowance -2 -1 -1 -1; allowed 0 1 0 -1; almighty 2 0 -1 3;
         almost 3 1 1 2; aloe -1 -1 1; alone 1 1 1 1; along 1 3 6 -1; already 5 2 6 6; alright -5 3
         3 -5; also 6 4 4 4; alt -1 -1 -2; altered 1 0 0 1; altitude -2 -2 -3 -2; altogether -1 0 0
         -1; always -5 -4 -6 -9; am 1 2 1 2; ambulance -1 -3 -5 -1; amitriptyline 4 -1 -2 4;
         amlodipine -2 -4 -4 -2; amount -2 2 2 -1; amounts 2 0 0 2; amoxicillin -1 4 2 -1; an 2 3 -2
         2; anaesthetic -2 -1 -1 -3; anaphylaxis -4 -3 -2 -3; anatomy -1 1 2 -1; and 7 7 2 5;
         aneurysm -3 -4 -4 -2; aneurysms 0 0 0 -1; angel 0 0 0 1; angina 5 -3 -5 4; angle 2 1 0 3;
         angry -2 0 1 -2; ankle -4 8 2 -4; ankles -6 -5 -2 -5; anniversary -1 -1 -1 -1; announced -1
         0 1 -1; annoying -2 0 1 -1; annual -3 -3 -2 -2; another 0 -3 -4 2; answer -1 0 1 -1;
         answering 1 -1 0 4; answers -1 0 -1 -2; antenatal -1 0 1 -1; anti 1 1 1 1; antibiotic 1 2 1
         -1; antibiotics -3 2 0 -4; anticoagulants 1 0 0 1; antidepressant -1 1 0 -1;
         antidepressants 0 -2 -4 1; antifreeze 2 0 2 1; antihistamine -4 0 4 -3; antihistamines -2 3
         7 -2; antivenom -1 0 0 -1; ants 1 0 0 1; anxiety -1 -1 -2 -1; anxious -3 -3 -5 -2; any -6 2
         8 -7; anybody -3 -2 0 -2; anymore 2 -1 2 4; anyone -1 0 3 -3; anything -7 0 6 -10; anyway 2
         3 4 -1; aorta -1 -1 -1 -1; aortic -1 -1 -1 -1; apart -1 -1 1 -1; apnoea -1 -1 -2 -1; app -5
         -3 -3 -6; apparently -1 1 2 -1; appear -1 -1 -2 -1; appendix -2 -2 -3 -2; appetite -1 -1
         -1; apple 0 3 1 -2; apply -1 -1 -1 -2; appointment -5 -1 -3 -5; appointments 0 -1 -2 -1;
         apprentice 1 0 0 1; apps -1 1 2 -1; appt -2 -3 -1 -2; april -2 -3 -2 -2; archers 1 1; are
         -1 2 3 -3; area 2; arent 4 1 0 5; arguing -3 1 2 -2; arm 5 -1 1 5; armchair 2 0 0 2; armpit
         1 0 0 1; arms 5 6 4 4; army -1 0 1 -2; arnica -1 0 1 -1; around 2 3 4 3; arrange 0 0 -1 -1;
         arrest -4 -3 -1 -4; arrived -1; arsenic -1 1 2; artery 2 0 0 2; arthritis -7 -3 -2 -7; as
         -2 0 1; ashamed -1 0 1 -1; ask -7 -2 -6 -8; asked -4 -2 -2 -3; asking 1 -1 2 2; asks -1 -2
         -1 -1; asleep -3 0 2 -3; aspirin -2 -2 -1 -2; assaulted 3 0 -1 4; assembly -2 0 1 -2;
         assessed -2 -1 -1; assessment -1 -1 -2 -1; assistant 0 0 0 1; assume -1 0 1; assumed 1 0 0
         1; asthma 1 -3 -7 2; at -2 1 1 -1; ate -3 2 12 -1; athletes -3 1 3 -3; atm 1 0 0 2; atrial
         1 1 1 2; attached 0 -1 0 1; attack -1 -2 -1 -1; attacks -3 1 0 -5; attempted 1 0 0 1; attic
         1 0 0 1; auckland 1; august -2 -2 0 -2; aunt -1 -2 -3 -1; auntie 1 -1 -2 -1; aura -1; auto
         1 0 0 1; autumn -2 -2 -3 -2; average -1 -1 -2 -1; avoid -1 -1 -1 -2; awake 2 1 3 3; away 0
         3 5 2; awful 2 0 1 2; awkward 1 0 0 1; awning 1 0 0 1; axe 1 0 0 1; b -2 1 -2 -4; baba 0 0
         0 -1; babbling 2 0 -1 2; babies 2 1 4 3; baby 1 4 5 -1; babys 3 7 6 -1; back 1 -4 -5 1;
         backache -4; backside 2 0 0 1; backwards 3 1 1 3; baclofen 3 0 0 2; bacteria -1 0 1; bad 3
         -1 2 3; badly 2 -3 -3 1; badminton -1 -1 -1 -1; bag 5 2 2 5; bags -3 0 0 -2; bak -1 1 2 -1;
         baking -1 2 1 -1; balance 2 0 0 2; balcony 0 1 2 -1; bald -1; ball 2 0 1 4; balloon 2 0 -1
         1; balloons 1 0 0 1; balls -1 0 1; balm -2 0 1 -1; banana -1 1 2 -1; band -2 1 -1 -3;
         bandage -1 1 2; bands -1 0 1 -1; bang 2 1 1 3; banged 4 0 1 4; banging 2 1 1 2; bank 1 2 -1
         -1; bar -1 -1 -1 -1; barb 0 1; barbecue 1 1 -1 1; barbed 0 1 0 -1; barbs -1 1 0 -1; bare -2
         1 2 -2; barely 5 3 -2 -2; bark -1 0 0 -1; barked -1 1 0 -1; barking -2 2 1 -2; barky -1 1 0
         -1; barn 2 0 -1 2; barracks 1; barrier 3 0 -1 3; bars 1 1 -1 -1; base 0 1; baseball 0 0 0
         1; baseline 0 1 0 -1; basin 1 0 0 1; basketball -1 1 -1 -1; bass -1 0 1 -1; bat -1 1 -1;
         bath 0 0 6; bathe -1 0 1 -1; bathroom 5 0 0 6; bathwater 1 0 0 1; battered 2 1 2 2;
         batteries -2 -1 1; battery 3 0 1 3; bazuka -1 2 4 -1; bbq 1 0 0 1; be 2 0 -2 -1; beach -2 0
         1 -2; bead -2 1 0 -3; beam 2 0 -1 1; beans -2 -1 2 -2; bear 1 3; beard -1 1 2; beat -2 0 2
         -3; beaten -2 -1 -1 -2; beating -1 0 1 -1; beats -1 0 -1 1; became 1 0 0 1; because 3 1 1
         3; become 5 -1 -2 6; becomes 2 0 -2 2; becoming 3 2; bed 1 -2 -4; bedding -1 0 1 -1;
         bedroom 0 0 -2 -1; bedtime 0 0 3; bee 1 -2 -1 1; been 3 -1 -4 2; beeper 1 0 0 1; beeping 2
         1 1 2; beeps 1 0 0 1; beer -2 0 1 -3; beermat -1; beers -1 -1 -1; beetles 0 0 0 1; beetroot
         -4 0 4 -3; before -3 1 1 -3; began -1 3 4 -2; begged 1 1 0 -1; begging 1 0 0 1; beginning
         -1 0 1; begun -1 0 0 -1; behaviour 1 0 0 1; behind 1 -2 -4 1; being 12 8 -2 5; beliefs 3 4
         0 -1; believe 0 1; believes 4 4 0 -3; believing 1 1 0 -1; bell 1 0 0 2; bells -2 1 0 -2;
         belly 7 3 1 8; belong 1 0 0 2; belongings 1 0 0 1; belongs 0 -1 -1 -1; below 5 2 1 5; belt
         0 2 1 1; belting 2 1 0 -1; benadryl 1 1 1 2; bench 2 -1 -1 2; bend -2 2 -1 -1; bending -1;
         bends -4 1 -3 -3; beneath 1 0 0 1; benign -2 -2 -3 -2; bent 3 1 0 4; benzoyl -2 0 1 -2;
         bereavement -1 -1 -1 -1; berries -2 1 2 -1; beside 2 2 0 2; besides -1 0 1; best -9 3 7 -8;
         bet -1 1 2 -1; beta 1 0 0 1; better -8 1 9 -6; between 2 0 6 4; beyond 2 0 -1 2; bicycle 1
         0 0 1; big 1 5 4; bigger 0 1 -3; bike 1 0 0 1; bilateral 1 -1 0 1; bile 2 0 0 2; bill -3 0
         1 -3; bills -2 -2 -2 -2; binged -1 0 1 -1; binned 2 1 1 2; bins 3 0 0 4; biology -2 0 1 -2;
         bipolar 1; biro 0 0 0 1; birth 1 -2 -3 3; birthday -2 0 0 -1; biscuit -1 1 3 -1; bisoprolol
         3 0 -1 2; bit -3 2 5 -2; bite -5 5 1 -4; bites -4 3 4 -3; biting 0 1 2 -1; bits 3 -1 -1 4;
         bitten 2 5 0 1; black 8 2 -1 5; blacked 5 0 0 4; blacking 3 0 -1 3; blackout -3 0 1 -2;
         blackouts -1 -1 -1 -1; bladder 7 -2 0 9; blade 2 0 -1; blades 4 1 0 4; blame -1 0 1 -2;
         blamed 3 0 -1 4; blanket 4 0 2 2; bleach 4 -3 -4 3; bled -6 3 1 -7; bleed -2 -3 -5 -1;
         bleeding 6 4 1 7; bleeds -3 -2 -3 -3; bless -1 1 2 -1; blew -2 0 1 -1; blind -1 -3 -1 3;
         blinding 2 0 0 2; blink -3 1 0 -2; blister -4 2 5 -4; blistered 5 1 -1 4; blistering 2 2 0
         2; blisters -6 3 4 -5; blistery -5 1 0 -2; bloated -7 -3 0 -7; bloating -5 -1 -1 -2; block
         -1 -1 -1 -1; blocked -6 -3 -1 -5; blockers 1 0 0 1; bloke -1 0 1 -1; blood 5 -2 -4 6;
         bloods -2 -3 -2 -1; bloody -1 0 3 -1; blotchy 2 -1 0 3; blow 2 0 0 2; blower -1 0 1 -1;
         blown 0 1 0 -1; blows 1 1 1 2; blue 6 2 0 6; blueish 1 0 0 1; bluey -3 1 -1 -2; bluish 2 0
         0 2; blurring 0 0 0 1; blurry 6 -1 0 6; board 3 0 1 4; body 4 2 2 5; boil -4 3 0 -4; boiled
         0 -1 1; boiler 4 -1 -1 3; boiling 5 -1 -2 6; bolt 1 1 2 2; bomb -1 1 3; bone 10 2 1 10;
         bones 1 -1 0 1; bonfire 1 0 -1 1; bonked -1 0 0 -1; bony -1 1 -1 -1; boo 0 0 0 1; boob -1 1
         0 -1; book -5 -8 -8 -4; booked -1 -2 -4; booking -3 -3 -4 -2; books -1 1 2 -1; boom 1;
         booster -3 -3 -1 -4; boot 1 1 1; boots -5 0 1 -3; bore 2 0 0 2; born 1 -2 -2; borrow 0 -1
         -2 -1; borrowed 1 0 0 1; boss -2 0 -1 -3; bossing -1 0 0 -1; both -2 -4 -3; bother 3 1 1 2;
         bothered -2 0 1 -2; bothering 0 -2 -1; bothers 1 0 0 1; bottle 6 -3 -3 5; bottom 2 2 3 1;
         bought 4 1 4 5; bounce 2 1 0 -1; bounced -1 0 0 -1; bouncing -2 -1 1 -2; bowel 0 -2 -2 1;
         bowels 1 -1 -2 1; bowl 2 -2 -3 2; bowls 0 -2 -1; box 1 -1 0 3; boxer 1 0 0 2; boxes 2 0 0
         1; boxing -1; boy 5 -1 -1 5; boyfriend 8 2 -1 3; boys 1 1 1; bp 1 -3 -1 1; bpm -1 1 2 -1;
         bra -2 0 1 -2; brace -2 0 1 -2; brain -6 -3 -3 -5; bramble 1 -1 -2 1; branch 0 -1 0 1;
         brand 1 0 0 1; brass 0 0 0 -1; braxton -2 0 3 -1; bread 1 -1 -2 2; break 0 2 2 -1;
         breakfast 4 2 1 5; breaking 1 -1 -2 1; breaks -1 1 2 -1; breast -5 3 -3 -5; breastbone 3 -1
         0 3; breastfeeding -3 4 1 -5; breathe 15 3 3 15; breathed 1 0 0 2; breathless 7 1 0 9;
         breathlessness 1 -1 -1 3; brew 2 0 0 1; bridge 1 1 1 2; briefly 1 0 0 1; brigade -1 0 1 -1;
         bright 6 -2 -2 8; brilliant -2 1 2 -1; bring -3 -4 -4 -2; bringing 2 0 2 4; brings -2 0 1
         -1; brisk 1 0 0 1; bro -1; broke -2 1 -3 -2; broken -4 4 3 -2; brother 4 1 0 3; brothers 2
         -1 0 3; brought 4 1 2 5; brown 12 10 3 3; brownies -1 0 1 -1; brownish 0 0 0 -1; bruise -6
         0 5 -5; bruised -6 2 3 -5; bruises -1 6 4 -8; brush -1 0 2; brushed -1 0 1; brushing 1 1 -1
         1; bubbles 0 1 0 1; bucket 1 0 0 2; budged 2 1; budgie 3 2 0 2; budging -1; bug 1 3 4 -2;
         bugs 0 1 1 2; build -2 -2 0 -2; builder 0 0 0 1; building 1 0 0 1; built -1 2 1 -1; bulge 1
         0 -1 2; bulging 5 -2 -2 8; bull -2 1 3 -2; bum 0 -1 1; bump 4 0 5 4; bumped -3 1 6 -2;
         bumping -1 -1 -1; bumps -2 0 1 -2; bunch 1; bunged -2 0 3 -1; bunion -1 0 1 -1; bunk -2 0 0
         -2; bunny 0 0 -2 -1; burden 1 1 -1; burger 1 0 0 1; burn 6 0 2 6; burned -3 -1 0 -5; burner
         1 0 0 1; burning 1 7 1 2; burns 5 2 -2 5; burp -1 0 0 -1; burping -2; burst 0 0 -3;
         bursting 4 1 2 6; bus -4 0 1 -1; business 1 0 0 2; bust -2 1 0 -2; busy -1; but 1 8 4;
         butter -2 1 3 -2; butterfly -1 0 -1 -1; buttock -1 1 0 -1; buttocks 2 0 0 1; button -1 3 4
         -1; buttons 0 0 0 1; buy 0 1 5 -1; buying -2 1 2 -2; buzzing 1 0 0 1; by -1 1 2 1; bye -3 1
         4 -3; c 3 2 -2 1; cabin -2 1 0 -2; cabinet 1 0 0 1; cable 4 1 0 3; caesarean 0 1; cafetiere
         3 1 1 4; cage -1 1 1 -2; cah 1 0 0 1; cake 0 -1 -2 1; calamine -1 1 3 -1; calcium -2 0 1
         -2; calf 8 11 0 -10; call -3 3 -2 -5; called 0 -1 1 1; calling 2 -1 -1 3; calls 1 -1 0 3;
         calm 1 1 1; calves -4 -1 3 -4; came 1 4 0 3; camera 1 1 0 -2; cameras 1 2 0 -2; camp 2 -1 0
         2; camper 2 0 0 1; camping -2 1 3 -1; campus 0 0 0 -2; can -13 -2 -3 -12; canal 1 0 0 1;
         cancel -5 -6 -7 -4; cancelled -3 -2 -3 -2; cancer 2 -6 -6 3; candesartan 0 0 0 -1; candle 3
         0 1 3; canker -1 -1 -2 -1; cant 14 7 0 13; cap -6 1 2 -6; capillary 1 0 0 1; caps 1 1 2 1;
         capsized 1 0 0 1; car 2 1 4 2; caravan 0 0 0 1; carbon 1 0 0 1; card 0 1 -2 -3; cardiac -3
         -3 -2 -3; cardio -1 -1 -1 -1; cardiologist 0 -1 -2 1; cards -1; care -3 -1 -3 -4; carer 2 3
         -3; carers 1 0 0 1; caribbean -1 1 2; carpal -1 -1 -1 -1; carpet 2 3 3 -1; carriageway 0 0
         0 1; carry -2 0 -2 -2; carrying 3 2 0 2; cars 4 1 0 3; cartoons -1; case 0 -1 -2 1; cashew
         2 0 -1 2; cast 3 -1 0 1; casted 2 -1 0 4; casualty -2 1 3 -3; cat -1 5 -1 -4; cataract -4
         -2 -2 -3; cataracts 0 0 0 -1; catch -1 -1 1; catches -1 -1 -1 -1; catching -1 1 0 -1;
         catering -1 -1 -1 -1; catheter 4 -1 -2 5; cats 0 2 6 1; caught 5 2 2 5; cause -3 -1 0 -3;
         causes -4 0 2 -3; causing 1 0 0 1; caustic 3 1 0 3; cave -1 0 0 -1; cbt -1 -1 -2 -1;
         ceiling 3 0 1 4; cell 4 -1 -1 3; cells 1 -1 0 1; center 1 0 0 1; centile -1 0 0 -1; centre
         -2 -2 -1 -2; cereal 0 0 0 -1; cert -1 -1 -1 -1; certificate -4 -3 -5 -4; cervical -1 0 -2
         -2; cetirizine -5 -1 2 -2; chafing -2 1 2 -1; chainsaw 1 0 0 1; chair 5 -1 -2 5; champ -2 0
         1 -1; chance -2 -1 -2 -1; change -4 -3 -7 -5; changed -4 -4 -5 -5; changes -1 -1 -1 -1;
         changing -2 -3 -3; chap 0 0 0 1; chapel 1 0 0 2; chapped -7 1 6 -7; chapter -1 0 0 -1;
         character 0 1 2 1; charge -1 -1 -1; charger 2; charity -2 0 1 -2; charred 2 0 -1 2; chart
         -1 -1 -1 -1; chat -4 -2 -3 -4; chatter 0 0 0 1; chattering -1 1 2 -1; chatting -2 3 0 -1;
         chatty 0 0 0 -1; cheaper -1 2 4 -1; check -10 -9 -7 -9; checked -8 -4 -4 -9; checking -1 -3
         -3; checks -1 0 -2 -2; cheek -5 2 3 -4; cheeks -5 1 1 -3; cheeky -2 0 1 -1; cheerful -1 -2
         -1 -1; cheese -7 2 7 -6; chelmsford -1 -1 -2 -1; chemical 7 1 -1 7; chemicals -1 0 1 -1;
         chemist -6 -1 -2 -6; chemo 14 -3 -2 15; chess 1; chest 8 -3 -5 8; chests 2 0 -1 2; chesty
         -1 2 -1 -2; chew -2 1 2 1; chewed 4 0 -1 4; chewing -2 2 4; chicken 0 0 2; chickenpox -4 3
         3 -5; chilblains -2 0 1 -3; child 5 5 2 4; childbirth 1 0 0 1; childs 1 1 2; chile -1;
         chilli -3 2 3 -3; chills 3 0 -1 1; chip 3 2 -1 -2; chips -2 0 1 -3; chiropodist -1 0 1 -1;
         chiropractor -1 -1 -1 -1; chirps -1 0 1 -1; chisel 1 0 0 1; chocolate 1 1; choir -3 -2 0
         -2; choke 2 1 0 3; choked -1 0 7 3; choking 2 -2 0 2; cholesterol -5 -5 -5 -5; choosing -1
         -1 -1; chop 1 -1 0 1; chopped 1 1 1; chopping -2 0 2 -2; christening -2 1 2 -2; christmas
         -1 -4 -2; chucking 2 0 -1 2; chunk 0 -1 0 2; church -1 2 3 -2; cider 0 0 0 -1;
         circumstances -1 -1 -1 -1; circus 0 0 0 -1; cirrhosis 2 0 0 1; cistern 1 0 0 1; city -1 0 1
         -1; clacking 1 0 0 1; clammy 6 1 1 7; clamp 1 0 0 1; clappers 0 0 0 1; claret 1 0 0 1;
         claritin -1 0 1 -1; class -5 3 7 -6; classes 1 0 0 -1; clean -3 3 5 -4; cleaned -4 2 6 -4;
         cleaner 5 0 -2 4; cleaning 1 1 -1; clear -3 -1 0 -4; cleared -1 -1 -2 -2; clearing 0 -1 -2
         1; clearly 0 1 0 -2; clears -1 0 3; clenching 0 0 0 1; click -1 0 1 -1; clicked -4;
         clicking -1 -1 -2 -1; clicks -4 -4 -4 -2; client 0 0 0 1; cliff -1 0 1 -1; climb -2 -2 -3
         -1; climbed 5 1 0 6; climbing 0 2 1; cling -1 0 1 -1; clingy 0 1; clinic -7 -11 -14 -7;
         clip 3 0 0 2; clipped 0 0 0 1; clipping 1 0 0 2; clock 0 -2 -3 -2; clocks -1 0 1 -1;
         clonazepam 1 0 0 1; clopidogrel -1 0 0 -1; close -3 2 0 -4; closed -2 0 -2 -2; closer 1;
         closing 3 1 -1 3; clot -1 -1 -2; cloth 2 -1 0 2; clothes 1 -1 0 1; clots 4 -2 -2 4; cloud
         -1 0 0 -1; cloudy 0 2 0 1; club -4 -1 0 -3; clumsy -1 0 -1 -1; clutching 1 0 0 2; cm -1 1 1
         -4; co 7 -1 -2 7; coach 0 2 1 -2; coal 0 -1 -2 1; coat 2 0 0 1; coca 1 0 0 1; cocktails -1
         0 0 -1; cocodamol 1 0 0 1; coconut 1 0 0 1; codamol 5 0 0 5; code -3 -2 -3 -3; codeine 2 1
         1 3; coffee -4 -2 5 -1; coffees -2 0 1 -1; coil -2 -5 -6 -2; coin 2 -1 -2 1; coins 1 0 0 1;
         coke -1 1 -1 -2; cola 4 1 0 3; colchicine -1; cold -2 1 10; colds -3 1 5 -2; colic -1 1 2
         -1; colicky 1; collapse 2 -2 -2 3; collapsed 6 -2 0 4; collapsing 1 0 0 2; collar -1 -1 -1
         -1; collarbone 1 0 0 1; colleague 2 1 1 3; collecting -1 0 0 -1; collection -2 -2 -3 -2;
         collie 0 1; collision 1 0 0 1; colonoscopy -1 -1 -1 -1; color 1 -1 -2 1; colored 0 3;
         colour 0 2 3 1; coloured -2 0 1 -2; colours -3 -1 2 -2; coma -1 1 2 -1; comb -2 1 5 -1;
         combined 0 0 0 -1; come 1 -1 -6; comedy -2 0 1 -2; comes 4 1 -3 1; comfortable -1 1 2 -1;
         comfortably 0 -1 -1 -2; comfy 1 0 0 1; coming 6 1 -2 6; commanding 0 -1 0 2; commode 2 0 0
         2; common -6 -2 2 -5; community -1 -1 -2 -1; company -1 1 0 -1; compared 0 0 0 1; complete
         2 -1 0 3; completely -4 0 1 -3; compression 0 1 2 -1; computer -1 -1 -1 -2; con -1 0 0 -1;
         concentrate -1 -1 -1 -2; concert -1 -1 -1; concreet 2 -1 0 4; concussion 1 0 -1 1;
         condition -1 -1 -1 -1; conditioner -1 0 1 -1; condom -5 10 0 -4; confirmed -2 -1 -1 -2;
         confused 12 1 -1 11; confusion 7 1 0 8; congestion 1 -1 1; consciousness 3 1 1 3; constant
         2 1 -1 1; constantly 1; constipated -4 -3 1 -2; constipation -4 0 5 -4; consultant -3 -3 -5
         -2; contact -5 3 -1 -4; contacts -2 1 0 -2; contagious -1 0 0 -1; continuous 1 0 0 1;
         contraception -2 3 -2 -2; contraceptive -2 1 0 -2; contractions 1 0 1 4; control 1 -1 0 1;
         controlled -1 0 0 -1; controlling 1 1; controls 2 2 1 -1; convinced -2 0 1 -2; convulsing 1
         0 0 2; convulsion 2 1 2 2; convulsions 1 1 1 1; cook -1 -1 -2 -1; cooked 2 0 0 2; cooker 3
         0 -1 3; cooking -2 1 0 -2; cooks -1 -1 -1 -1; cool -3 0 2 -3; cooled -2 0 2 -2;
         coordination 1 0 0 1; copay -1 -1 -2 -1; copd 2 0 -4 2; cope -1 3 1 -3; coping -2 -1 -1 -1;
         copy -4 -3 -4 -4; cord 3 0 2 3; core 1 0 0 1; corn -2 -1 -1 -2; corner 5 3 2 3; corners -1
         -1 -2; cornflakes -2 0 1 -1; corpse -1 1 2 -1; corridor 1 0 0 -1; costs 1 0 0 1; cot -1 0 0
         -2; cottage -1 1 3; cotton 0 4 1 -3; couch -2 0 3 -1; cough -6 1 1 -5; coughed 2 0 2 1;
         coughing 4 3 0 4; coughs -1 1 2 -1; could -5 -7 -6 -4; council 0 0 0 1; counselling -6 -5
         -5 -5; counsellor -2 -1 -1 -1; count -1 0 1 -1; countdown 0 0 0 1; counted -7 -2 -1 -6;
         counter -1 1 2 -1; counting 1 0 0 2; country 0 -3 -3; counts 0 0 2 1; couple 0 0 -3 -1;
         course -2 1 2 -5; court 0 -1 -2 1; cousin 0 -3 -1 1; cover -1 -1 1 -1; covered 1 -2 -1 1;
         covers -1; covid -1 -2; coworker 2 0 0 1; cows 2 0 0 1; cpr -3 0 1 -1; crack -3 0 -1 -2;
         cracked -2 -2 -3 -1; crackers -2 0 1 -2; crackles 0 1; cradle -4 -1 3 -4; cramp -3 -1 3 -2;
         cramping 1 0 0 1; cramps -5 3 5 -3; crampy -2 4 0 -2; crane -1 0 1 -1; cranky -1 0 1 -1;
         crashed -4 -2 -2 -4; crate 1; craving -3; crawling 1 0 0 1; crayon -1 0 0 -1; crazy 0 1 2
         -1; creak -1 0 0 -1; creaky -1 2 4 -1; cream -11 -4 6 -11; creams -2 -1 -1 -1; crepitus 1
         -1 0 2; crept -2 -1 -1 -1; crew 0 0 0 1; cricket -2 1 3 -1; cried -6 0 4 -4; cries 2 1 -1
         1; crime -3 1 3 -3; crisp -1 0 1 -2; croaky 2 -1 -1 3; crooked 1 0 -1 1; cross -8 -1 1 -6;
         crossing 2 0 0 2; crossword 4 1 0 4; croup -2 1 3 -2; croupy -1 0 0 -1; crow -1 1 2 -1;
         cruise 2 1 -1; crushing 3 1 2; crust -1 -1 -1 -1; crusted -1; crusty -5 3 2 -4; cry 4 2 1
         5; crying -2 6 2; crys 1 0 0 1; ct -1 -2 -3 -1; cub -1 1 0 -1; cubs 0 0 1 -1; cucumber -1 0
         1 -1; cuddly -1 0 0 -1; cuff 4 -1 -1 5; cup 5 0 0 6; cupboard -1 -1 1; cupful 2 0 0 3;
         cuppa 1 0 0 1; cups 1 -1 0 1; cured -2 0 2 -2; curious -1 -1 -1; curled 1 0 0 1; current -2
         0 0 -1; curry -2 1 3 -2; curtain 3 2 0 1; curtains 1 0 0 1; curves 1 0 -1 1; cushion 1 0 0
         1; custard -1; customer -1 0 0 -1; customs 1 0 0 1; cut 1 3 6; cuting 1 1 0 -1; cuts -1 0 3
         -1; cutter 1 0 0 1; cutting 3 5 1 -1; cycle 0 1 3 -1; cystitis -3 2 1 -1; d -2 -1 1 1; dad
         4 -3 -2 3; dads 0 -4 -6 2; daft 2 0 2 2; daily -1; dairy 1; dam 1 0 0 1; damage 1 1 1 1;
         dancing -1 2 2 -2; dandruff -3 3 7 -3; dapagliflozin 3 -1 -1 3; dark 7 5 1 4; darker -1 0 0
         -1; darts -1 1; date -5 -3 -1 -3; dated -1; dates 0 -1 -1 -1; daughter 0 3 2 -1; dawn 1 0 0
         1; day -3 5 2 -6; daylight -1 0 1 -1; days -2 8 0 -4; dead -4 2 6 -5; deadline -2 -1 -1 -1;
         deaf -1 0 1 -1; deal -1; dealer 1 0 0 1; dealing 0 0 0 1; death -6 -3 2 -4; deaths 0 0 0
         -1; decades 0 0 0 -1; decent -3 2 5 -2; decided 2 -1 -1 3; deck 1 0 -1 2; decking -2 0 1
         -2; declare -2 -1 -1 -2; decongestant 0 1 2 -1; deep 6 3 2 7; deeply 1; defib 2 0 -1 3;
         defibrillator 2 -1 -2 2; degrees 1; delete -1 0 1 -1; delhi -1 0 0 -1; delicate 1 0 0 1;
         delivered 2 0 0 1; dementia -1 0 -1; demon 1 1 1 2; denies 0 0 -2 -1; dent 1 0 0 1; dental
         -1 4 5 -1; dentist -3 0 -2 -2; department -1 -1 -1 -1; dependent 3 0 0 1; depo -2 -2 -2 -3;
         depressed -2 -1 -2; dermatologist -1 -3 -5 -1; dermatomal 0 4 0 -2; describe -3 -1 -1 -3;
         described -2 0 1 -1; deserve -1 0 0 -1; desk -2 -1 2; despite 1 0 0 1; detector 1 0 0 1;
         develops 1 0 -1 2; devil 4 0 1 4; dexa -1 0 0 -1; diabetes -1 -3 -4 -1; diabetic 5 1 -3 4;
         diagnosed -1 -3 -5 -1; dial 0 1; dialysis 4 -2 -3 4; diaper -2 -2 -1; diaphoretic 1 0 0 1;
         diarrhoea -2 2 1 -2; diary -1 -1 -1 -1; diazepam 5 0 0 5; diclofenac 1 2 1 1; did 0 -4 -2
         1; didnt 2 2 3 1; die 5 2 3 8; died -3 -1 3 -3; diet -3 -1 2 -2; dietician -1 0 1 -1;
         dietitian -1 -1 -1 -1; difference 0 0 3; different -1 0 0 -1; difficult 1 0 0 2; difficulty
         6 0 -1 6; dig 1 1 0 -1; digging -1 -1 -1 -2; digoxin 2 0 0 2; diluted -2 0 0 -1; dim 1 0 0
         1; dinner 1 4 0 -2; dinners -1 0 0 -1; dioralyte 0 2 1 -1; dip 3 0 -1 2; dipped 1 1 0 -2;
         direction 1 0 0 1; dirty -1 0 0 -1; disagreement 2 0 0 2; disappear 4 3 1; disappeared 1 0
         0 1; disappointed 3 3 0 -1; disc 4 -1 -1 5; discharge -6 0 -2 -7; discharged -1 -2 -3 -1;
         disco 1 3 1 -1; discomfort 3 3 -1 3; discuss -3 -1 -2 -3; disease 1 1 2 1; dish -1 1 3 -1;
         dishwasher 1 0 0 1; dislike 1 0 0 1; disorientation 1 0 0 1; dissolve -1 1 2 -1; district 0
         1 -1 -1; dive -1 -1 -1; dived 1; diverticulitis 0 1 0 -2; diving -1 -1 -1 -1; divorce -1 0
         0 -2; diwali -2 -2 -3 -1; dizziness 7 2 -1 5; dizzy 12 2 -1 11; dka -1 -1 -1 -1; dl -4; do
         -7 -3 2 -7; doc 0 1 -1 -1; docetaxel 2 -1 0 2; dock 0 0 0 1; doctor -7 -5 -10 -7; doctors
         -2 0 1 -2; documentary -1 2 5 -2; dodgy -2 2 3 -1; does -11 -6 2 -9; doesnt 6 -1 -2 5; dog
         -1 7 0 -1; dogs 3 2 -1 3; doing 0 -2 0 -1; doll 1 1 1 2; donate -1 0 0 -1; done 2 -2 -4;
         dont 8 7 0 4; doom 1 0 0 1; door -1 8 7 -1; doors 4 1 -2 2; doppler 0 0 0 1; dorm 0 0 0 -1;
         dorms 0 0 0 -1; dose -1 -1 -5; doses -1 2 1 -1; dosette 0 -1 -2 1; dot -1 0 0 -1; dots 2 3
         0 -1; double 5 -1 1 6; doubled 5 0 0 4; doubles -1 -1 -1 -1; dough -1; down 2 5 1 1;
         downstairs 0 1 2 1; doxycycline 0 1 2 -1; dozen 3 1 1 3; dozing 1 0 0 1; dr -4 -2 -2 -3;
         dragging 0 0 0 1; dragon -1 0 1; drain 1 0 -1 1; drained 2 -1 -1 3; draining 1 0 -3 2;
         drama -2 1 3 -1; drank 5 0 0 4; drawers -1 1 0 -2; drawing 0 0 0 1; drawn 1 0 0 1; draws 1
         0 0 1; dream -2 0 1 -2; dreams -2 0 1 -2; dreamt -7 1 5 -7; dregs 2 0 -1 2; dress 0 0 0 -1;
         dressed 2 1 0 2; dressing 2 1 -1; drew 0 2 1; dribble -1 -1 1 -1; dribbled 1 0 0 1;
         dribbles -1 -2 -1 -1; dribbling 2 0 2 2; drifts 2 1 1 2; drill -2 -1 -1 -2; drills 2 0 0 2;
         drink -1 3 5 -4; drinker 1 0 0 1; drinking -8 9 8 -10; drinks -6 3 3 -6; drip 2 -1 0 2;
         dripping 4 0 0 5; drips 2 0 -1 2; drive -4 -1 -3 -4; driver 1 1 1 1; drives -2 0 1 -2;
         driveway 1 0 0 1; driving -4 1 3 -4; drooling 4 -1 -1 4; droop 1 0 0 1; drooped 2 0 0 2;
         drooping 2 0 0 2; droopy 1 1; drop 2 0 -1 3; dropped 6 0 0 5; dropping 6 0 1 4; drops -3 1
         6; drove 1 1 2; drowned 0 -1 1; drowning -3 0 4 -2; drowsiness 2 0 -1 2; drowsy 5 0 2 7;
         drug 0 -1; drugs 2 0 -1 2; drum 3 0 0 5; drunk 8 2 0 7; drunken 0 0 0 1; dry -6 -5 0 -5;
         dual 0 0 0 1; dublin 1; duct -1 1 3 -1; due -5 -2 -6 -7; dull -2 -2 0 -1; dumped 2 0 -1 1;
         dunedin 1 0 0 1; dunno 4 1 0 4; during 6 0 1 5; dusky 5 -1 0 7; dust -1 1 3 -2; duvet 1 2 4
         1; dvla -3 -2 -3 -3; dying -6 2 9 -4; dyspnea 0 0 0 1; dysuria 0 6 1 -3; e -6 -3 -3 -6;
         each 2 0 1 2; ear -10 4 -5 -9; earache -10 5 0 -8; eardrum -1 1; earlier 5 0 1 5; early -3
         -2 0 -3; earplugs -2 1 3 -1; ears -6 -4 -1 -6; ease -1 1 3 -1; eased 1 1 2; eases -1 -1 -1
         -2; easier -1 1 0 -4; easily -1 -1 2 -1; easing -3 0 1 -3; eat -3 -1 5 -4; eaten 6 2 2 6;
         eating -8 3 4 -8; eats -3 -3 -4 -2; ecg -3 -5 -6 -3; eclampsia -2 -1 -1 -2; ectopic -1 -1
         -2; eczema -5 -3 -3 -5; edge 2 2 -1; edges 0 2 -1 -1; effect -1 -1 -2 -1; effects -2 -2 -3
         -2; egg 1 2 0 1; eggs -2 -2 -2 -3; eh 1 0 -1 2; eight -2 -1 -1 -1; eighteen 1 -1 -1 1;
         eighty -1 0 1 -1; elbow -4 -3 -2 -3; elbows -1 -3 -2 -1; elderly 3 1 0 -1; eldest -2 0 0
         -1; electric 5 2 2 3; electrical 2 0 -1 3; electricity 3 0 -1 4; electrocuted 1 1 2 1;
         elephant 1 0 0 1; eleven 0 1 -1 1; eliquis 1 0 0 1; else -3 -1 0 -5; elses 1 1 1 1; em -2
         -1 -1 -1; email -1 -1 -1 -1; emails -1 1 3 -1; embarrassing 3 -3 -2 4; embarrassment -2 1 3
         -1; embedded 1 0 0 1; embolism -1 -1 -1 -1; emergency -2 4 -2 -2; emojilaugh -7 0 7 -7;
         emollient -1 0 1 -1; empagliflozin 0 0 0 1; emptied 2 0 -1 2; empties -1 0 0 -1; empty 5 1
         1 5; emptying 2 2 0 1; end 1 -2 -2; ended 0 0 0 1; ending 3 3 0 -1; ends 1 0 1; energy -3
         -1 2 -2; engaged 0 2 1; english -1 -1 2 -2; enough 2 2 3 1; enquires 0 -1 1; entry 1;
         epigastric 1 0 0 1; epilepsy -3 0 -5 -3; epileptic 3 1 1 3; epipen 3 -3 -4 2; episode -1 1
         3; epsom -1 0 1 -1; equal -1 0 1 -1; er -1 0 1 -1; erection -1 -1 -1 -1; error -2 -1 -1 -2;
         erythematous 0 1; especially 1 0 0 1; espresso -2 1 2 -1; essay -2 0 2 -2; eve -1 0 0 -1;
         even 14 8 2 7; evening 3 2 -1 -2; evenings -3 -3 -4 -3; ever 0 -2 -1; every 0 -2 -1;
         everybody 1 0 -1 2; everyone 6 6 4 3; everyones 2 2 1 1; everything 1 1 2 1; everythings 3
         -1 -1 4; everywhere 3 1 3 3; evil 1 0 0 2; ex 0 -2 -2 1; exactly 2 2 1 2; exam -1 2 6 -3;
         exams -3 -1 2 -3; excitement -1 1 2 -1; exercise 1 1 4 1; exercises -3 -1 0 -2; exercising
         1 0 -1 1; exertion 0 0 0 1; exhaust -1 0 1 -2; exist -1 0 1 -1; expect 1 -1 0 1; expected
         -5 -1 2 -3; expecting -2 2 2 -2; expired -2 -1 -1 -2; expires -1 -1 -1 -1; explain -3 -2 1
         -4; explode -2 1 3 -3; exploded 1 0 0 1; explosion 0 0 0 1; explosive 1 0 0 1; express 1 1
         1 1; exquisitely 0 0 0 1; extenuating -1 -1 -1 -1; extra -5 -1 3 -3; extreme 1 0 0 2;
         extremely 4 0 -1 3; exudate 0 2 0 -1; eye 4 6 2 6; eyeball 3 0 -1 4; eyebrow -6 1 -1 -5;
         eyelid -4 -2 -3 -3; eyelids -1 0 4 -1; f -1 0 -2 -2; face 7 2 2 9; faces 1 0 0 2; facial 0
         -1 -2 1; facing 3 0 0 3; factor -1 0 0 -1; fade 1 3 5 1; faded -1 -1 -1; fades -5 -1 3 -4;
         fading -2 0 1 -1; failed 2 0 0 2; failure -1 -1 -2 -1; faint 5 -1 2 6; fainted 7 -1 -2 6;
         fainting 2 -2 -3 4; faints -1 0 1 -1; fair 1 1 1 1; fairies -1 -1 -1 -1; fairy 1 0 0 1;
         fall 2 1 2 2; fallen 3 -1 0 4; falling 0 1 -2 -4; falls -3 0 1 -3; families -3 -2 -2 -2;
         family 0 1 0 -2; fan -1 0 0 -1; fancy 0 0 0 -1; far 0 1 0 -2; farm 1 1 -1 -1; fart -1 0 1
         -1; fast 4 0 1 4; fasting -3 -3 -1 -4; fat 2 6 2; fatal -3 -1 -1 -3; father 3 -2 -1 5;
         fathers 0 1 0 -2; fatigue -1 -3 -2 -1; fatter 3 3 1 -1; fatty -1 -1 -2 -1; fault 2 0 -1 1;
         fear -1 -1 -2 -1; feb -2 -1 -1 -1; febrile -2 1 3 -1; february -5 -3 -1 -4; fec 1 0 0 1;
         fed -1 -3 -3 1; fee -1 -1 -1 -1; feed -2 1 3 -1; feeding -3 1 3 -1; feeds -3 1 2 -2; feel 5
         7 -1 6; feeling 1 1 -2 1; feelings 0 2 0 -3; feels 6 2 0 6; fell 0 4 5; fella -2 -1 2 -1;
         felt 1 3 1 -3; female -1 -1 -2; fence -2 0 -1 -3; fentanyl 1 0 0 1; fern 1 0 0 1; ferritin
         0 -1 -1 -1; ferrous -1 -1 -2; ferry -3 2 2 -3; fetch 1; fever 7 4 2 6; feverish 3 1 1 1;
         few -3 -2 -1 -5; fewer 4 4 0 -3; fibre -1 1 3 -1; fibrillation 1 1 1 2; field 1 0 0 1;
         fifteen 1 1 1 1; fifth -1 -1 -1 -1; fifties -1; fifty -2 -1 -1 -2; fight -1 0 1; fighting 0
         1 2 1; figured 2 0 0 2; file -2 -2 -2 -2; filled 2 0 0 3; filling -3 -3 -1 -3; film -7 1 7
         -6; final -2 -1 -1 -2; finally 1 -1 0 2; find 4 -2 -3 5; finding 0 1 2 1; finds 2 1 1 2;
         fine -18 5 3 -19; finger 1 7 -5 1; fingertip -1 1 2 -2; fingertips -1 2 1; finish 2 -1 -1
         4; finished 1 0 2 2; finishing -1 0 1; fire 0 0 2 1; firefighter 0 -1 -1 -1; fireman 3 1 1
         3; fires 3 1 0 3; firework 1 0 0 1; first -3 -1 4 -5; fish 0 2 1 1; fished 1 0 0 1; fishes
         1 0 0 1; fist 1 0 0 2; fists -1 1 0 -2; fistula 2 -2 -4 1; fit 3 -3 -3 4; fitness -2 -1 -1
         -1; fits 6 -1 -1 4; fitted -2 -1 0 -2; fitting 3 1 0 3; five 0 0 0 1; fixed -1 0 0 -1;
         fizzing -1 0 0 -1; fizzy -1 0 1; flakes -2 2 4 -2; flaky -3 0 2 -4; flame 2 0 -1 3; flank 1
         2 1 -1; flap -1 0 0 -1; flare -1 3; flared 1 1 -1 1; flash 1 1 0 -1; flashed 1 0 0 1;
         flashes 2 3 -2 -8; flashing 1 1 -1; flat -3 -1 -2 -2; flatmate 6 0 0 6; flatmates 2 0 1 3;
         flattened 0 0 0 -1; fleshy 0 1; flew 4 1 -1; flex -2 0 1 -1; flicker 1 2 0 -4; flight 4 3 1
         -2; flights -1 0 1; flinches 1 1 0 -2; flip 2 1 0 2; flipping 2 0 0 2; floaters 3 6 0 -6;
         floating 1 3 2 -4; floaty 1 0 0 1; floor 7 0 -1 8; floors 2 0 -1 3; flopping 1 0 0 1;
         floppy 7 -1 -1 8; flops 3 1 0 2; flow 0 2 2; flown -1 -2 -1; flows -1 -1 -2 -1; flozin 0 0
         0 1; flu -5 -1 2 -3; fluey -3 2 0 -2; fluid 6 1 0 6; fluids -3 4 2 -8; flung 1 0 0 1; flush
         1 0 0 1; flushed 1 -1 -2 1; flushes -5 -5 -5 -5; flushing 0 0 0 -1; flutter 1 1 -1 -2;
         fluttering 3 1 1 3; flutters 0 1 0 -3; fly 1 -1 -2 1; flying 0 1 -3 -2; fmla 1 0 0 1; foam
         1 0 0 1; foaming 1 0 0 1; foamy 1 0 0 2; fog 1 0 0 1; foil -1 -1 -1 -2; fold 1; folding 1 0
         0 1; folds -1 0 0 -1; folic -1 0 1 -1; folks -1 -2 -3; follow -2 -3 -3 -2; followed 0 1 0
         -2; following 1 2 1; follows 4 1 0 4; fone 0 1 2 1; food 1 1 0 -2; foolish 0 0 0 1; foot -1
         0 0 1; football 0 -1 0 2; footballer 1 1 -1 -1; for -8 -5 -3 -7; forearm 0 3 -1 -2;
         forearms -1 -1 1 -1; forehead 0 2 2; foreign 2 0 0 2; foremans 1 0 0 1; forever -2 -1 0 -1;
         forget -2 1 3 -1; forgetful -1 -1 -1 -1; forgets 0 0 0 -1; forgot 1 3 -1 1; fork 3 -1 0 3;
         form -8 -8 -10 -7; formed -1 -1 -1; forms -2 0 0 -1; formula 2 1 1 2; forties -1; fortnight
         0 -2 -1 -1; forty -1 -1 -1 -1; forward 1 -1 0 2; fossa 1 -1 0 2; foul 2 0 -1 2; found 4 2 2
         6; four -4 0 -1 -3; fours 2 1 1 2; fourteen 2 2 1; fourth 1 1 2 1; foxglove -1 1 2 -1;
         fracture 2 -1 -1 2; fractured -1 -1 -1; frame 1 0 1 3; frat 2 0 0 2; free -6 0 3 -6; freely
         0 1 2 -1; freeze -1 0 1 -1; freezer -2 -1 -1 -3; freezing -1 1 5; frequency 0 3 0 -1;
         frequent -1; frequently 0 -2 -1; fresh 6 0 0 6; fresno -1 0 1 -1; fri 1 1 0 -2; friday 4 0
         -7 3; fridge 2 4 4 2; fried -2 1 0 -1; friend 2 0 2 2; friends 0 2 0 -2; frightened -1 -2
         -3 -3; fringe -1 1 2 -1; frog 1 0 0 1; from 0 2 3 1; front 1 -4 -3 1; frontal 0 0 0 1;
         frostbite 0 1 2 -1; froth 3 0 0 3; frothy 0 0 0 1; froze -2 -1 -2 -2; frozen -2 -3 -2 -2;
         fruit -1 -1 -2 -1; fruity 0 0 0 1; fry -1 1 2 -1; full 1 2 0 2; fully -1 -1 -2; function
         -1; funny 4 0 1 5; furnace 1 0 0 2; further -1 -1 -2 -1; fuse -1 0 0 -1; fuss 2 2 1 1;
         future 0 0 -1 -2; gabapentin 0 2 1; gadget 0 0 0 1; gaffer 1 0 0 1; gagging 1 0 0 1; gained
         -1 -1 -1 -1; gaining -2 0 0 -2; gallbladder 0 -1 -2 1; galley -1; gallon 0 1 0 -1;
         gallstones 1; galore -1 0 0 -1; game -1; games -1 1 2; gaming -1 0 1 -1; gap -1 1; gapes -2
         3 0 -2; gaping -2 4 0 -3; garage 4 1 0 5; garbled 1 0 0 1; garden 3 1 0 4; gardener -1 1 2;
         gardening -2 0 1; garlic -1; gas 2 -2 -1 6; gasp 0 0 0 1; gasping 6 0 2 6; gastro 1 1 0 -1;
         gastroenteritis 1; gate -3 1 2 -2; gatorade -2 1 0 -2; gauze 1 0 1; gave 0 1 -1 1; gaviscon
         -3 -1 1 -2; gcs 1 1 1 1; gear 1 0 0 1; gel -5 1 7 -4; gene -2 -2 -3 -2; general -1 0 0 -1;
         generally 0 1 2 -1; generator 1; genitals 4 1 0 3; genius -1 0 0 -1; gent -1 -1 -1 -2;
         gentle -1 1 3 -1; gentleman 2 1 -1 1; gently -2 0 1 -2; gents -1 -1 -1; germs -1 1 2 -1;
         gestation 1 -1 0 3; get -4 -2 -3 -3; gets -2 -1 -2 -4; getting -1 0 -5 -1; gf 2 0 0 2;
         ghost 0 0 0 -1; gibberish 2 0 0 2; giggles -4 0 2 -3; giggling -3 1 3 -4; giggly 1 0 0 1;
         ginger 1 0 0 1; girdle -1; girl 3 -1 -2 1; girlfriend 1 2 0 1; girls 0 1 2 1; give -2 1 2
         -2; given 1 -2 -2 2; gives -1 -1 1; gland -2 1 0 -1; glands 0 0 -2 -4; glandular 0 1; glass
         6 0 2 7; glasses -5 -4 -2 -4; glaucoma 0 -1 -1 -1; gliclazide 1 2 3 1; glove 0 3 3; gloves
         -2 -3 -2 -1; glue -3 1 0 -3; glued -3 3 -1 -2; go 1 0 3; goat -2 0 1 -2; goats 1 0 0 1; god
         2 0 0 2; goes 1 -2 -1 1; going 7 2 -4 8; gold 1 0 0 1; golden 1 1 2 1; golf -1 -1 -2 -2;
         golfing 1 0 -1 1; gone 5 0 1 5; gonna 5 -1 -2 1; goo 0 1 0 -1; good -8 -1 5 -7; goodbye 8 2
         2 5; gooey -1 1; googled -1 -1 -2 -1; gorgeous 1 0 0 1; got -1 3 6 -1; gotten 0 0 0 -1;
         gout -7 5 -2 -7; gp -5 -3 -7 -4; gps -2 -1 -2 -2; grab -1; grabbed 3 1 0 3; grabs 0 1 0 -2;
         grade 0 1 1 -1; gradual -1 -1 -1 -1; gradually -3 -1 -1 -3; graft -1 -1 -2 -1; grams 2 0 0
         2; grand -5 -2 -2 -5; grandad 1 -3 -4 3; grandads 2 0 -1 2; granddaughter 1 1 1 2; grandma
         5 1 3 3; grandmas 4 -1 -2 2; grandson 1 2 2 -2; grans 2 1 0 1; granules 1 0 0 1; grape 2 0
         -2 3; grass 3 1 1 3; grateful -1; gravel -3 0 1 -3; graze -3 2 5 -3; grazed -5 2 6 -3;
         great -5 -2 1 -5; green -2 8 2 -3; greenhouse 0 0 0 1; grey 9 0 -2 8; greyed 1 0 0 1; greys
         -1 0 1 -1; grief -3 -2 -2 -2; grinder 1; grinding 2 1 -1; grinds -2 -2 -2; grip -2 -1 -1
         -2; grit 0 1; gritty -3 3 1 -2; grizzly 0 -1 1; groaning 0 0 0 1; groin 5 6 0 1; gross -3 0
         1 -2; ground 3 1 0 4; grounds 3 0 -1 2; group -3 -4 -1 -2; grow -1 0 1 -1; growing -4 -3 -1
         -4; grown -3 -1 -1 -3; growth 1 0 0 1; grumpy 0 0 0 1; grunt 1 0 0 1; grunting 2 0 0 2;
         grunts -2 0 1 -1; gtn 2 0 0 1; gud -1 0 1 -1; guess 1; guinness 0 0 0 -1; guitar 1 -1 -2 2;
         gum -4 2 2 -3; gummy 1 1 2 1; gums -3 2 5 -3; gun 0 0 3 1; gunk -7 6 0 -7; gunky -3 3 -1
         -3; gunshot 4 1 0 4; gurgling 2 0 2 2; gurgly -1 0 1 -1; gush 2 -1 0 4; gushing 3 1 1 3;
         gut -2 -1 -1 -2; guts 1 0 0 1; gutted 0 0 0 -1; guy -1 1 2 -1; guzzling -4 0 2 -3; gym -2
         -3 1 -3; gymnast 1 1 0 -1; gymnastics 0 1; h -4 0 4 -4; ha 0 1 3 -1; habit -1 0 0 -1; had
         -1 -4 -2; hadnt 1 2 1; haematemesis 1; haemorrhage -1 -1 -1 -1; haemorrhaged -1 0 0 -1;
         haha -3 2 7 -2; hair -1 -3 0 -1; hairdresser -1 0 0 -1; hairgrip 3 0 -1 3; hairpin 1 0 0 1;
         half 3 4 0 3; halfway 2 0 -1 3; halls 0 0 0 -1; hallucinating 2 0 0 1; hallucinations 5 0 0
         7; hallway 1 1 1 1; haloes 2 -1 0 3; ham 1 0 0 1; hammer 2 2 0 1; hammered -1 0 1 -2;
         hammering -1 -1 2 -1; hamster -2 1 3 -2; hand 4 4 3 5; handbag 0 0 0 1; handed 0 0 0 1;
         handful 2 0 0 1; handle -2 0 1 -2; handled 0 0 0 1; handout -1 1 2 -1; handy 1 1 0 -1; hang
         -2 -1 -1 -2; hanging 4 -1 -1 5; hangover -4 1 4 -4; hangs -1 -1 0 1; happen -2 -3 -3 -1;
         happened 3 -1 -2 1; happening 1 1 2 -1; happens 2 -2 -3 3; happily -2 2 1 -2; happy -9 -2 2
         -7; harbour 0 0 0 1; hard 5 0 1 7; hardly 8 7 -1 -1; harm 2 2 2 3; harmed 1 1 1 2; harmful
         1 0 -1 1; harming 4 4 -1 -1; harmless -5 0 4 -5; harvest -1 0 1 -1; has 2 3 -1 2; hasnt 6 1
         0 4; hat -1 0 0 -1; hatch 1 1 1 1; hate 0 0 0 1; haul 0 1 -1; hav -1 -1 -1 -1; have 2 1 -2
         2; havent 2 0 -2 -2; having 4 2 0 1; hay -8 -2 3 -7; hayfever -2 -1 1 -2; hba -2 -2 -3 -1;
         he 8 5 2 5; head 5 0 5 6; headache 9 1 5 12; headaches 1 -3 -5 3; headachey 1 0 0 1; headed
         3 -1 -1 5; header 1 0 0 1; heads 6 3 3 5; heal -3 1 4 -3; healed -3 -3 -4 -3; healing -2 0
         1 -2; health -5 0 -3 -5; healthy -2 -1 -1 -2; hear 1 -1 -2 2; heard -1 1 0 -1; hearing -5
         -1 -7 -8; hears 0 0 -2 -1; heart 4 -7 -2 4; heartbeat 2 0 -1 3; heartburn -6 -5 -2 -4; heat
         -5 -1 7 -4; heater 4 1 0 4; heath 1 0 0 1; heathrow -1 1 0 -1; heating -1 0 1 -1; heatwave
         -1 0 0 -1; heavier -1 -1 -1 -1; heavily 1 1 1 1; heaviness 3 1 1 3; heaving 0 2 0 1; heavy
         8 -2 -1 9; hedge 2 0 0 2; heel -6 -1 1 -5; heels -1 -2 -3 -1; hehe -1 1 3 -1; heights -2;
         held -3 -1 2 -1; helicopter -1 -1 -1 -1; hell 0 -1 0 3; helmet 2 0 -1 2; helped -2 0 3 -2;
         helping -2 0 3 -1; helpline 1 0 0 1; helps -8 -5 -2 -7; hemiparesis 1 0 0 1; hen -1 0 1 -1;
         hep -2 -2 -3 -1; hepatitis 0 0 0 -1; her 6 6 4 4; here 2 1 -3 -1; hereditary 0 0 0 -1;
         hernia 2 -1 -1 4; heroin 0 0 0 -1; hers -1; herself -1 0 0 -1; hes 10 3 -1 7; hgv 1 0 -1 1;
         hiccup -1 1 2 -1; hiccups -10 2 11 -9; hicks -2 0 3 -1; hidden 1; hiding 3 0 0 2; high 6 -2
         -2 6; higher 1 -3 -2 3; hilarious -1 0 1 -1; hill 0 -1; hills -2 -2 -3 -2; him 6 4 4 4;
         himself 0 1 -1 -1; hip 2 -2 -3 3; hips -1 -1 -2 1; his 4 -2 -1 5; history 0 -2 -4 -1; hit 4
         3 -1 2; hits 3 5 1 -5; hitting 5 5 1; hives 2 5 1 2; hoarse 4 2 -1 4; hob 0 0 -1 1; hobble
         -2 3 -1 -2; hobbling -1 0 0 -1; hockey 1 0 0 1; hold 3 2 0 1; holding 3 0 0 5; holds -3 -1
         0 -3; hole 0 0 -1 1; holes 1 3 -1 1; holiday -3 0 5 -4; home 2 1 -4 -1; homework -6 2 7 -5;
         honest 1 -2 -2 1; honestly 4 2 2 -2; honey -4 2 6 -4; hook -1 3 1 -1; hop 1 3 1 -2; hope 1
         3 3; hopeless -2 1 3 -1; hoping 2 2 -1 -2; hopping -2 0 1 -1; hormone -1 -1 -1 -1; hormones
         -2 1 2 -1; horrid 1 0 0 1; horror -1 0 0 -1; horse 2 -2 -2 1; hosepipe -2 0 1 -2; hospital
         -6 -4 -3 -5; hospitalised 0 0 0 -1; hostel 0 0 0 1; hot 5 6 0 6; hotel 3 1 0 4; hour 7 7 7
         6; hourly -1 0 1 -1; hours 6 9 2 3; housing 1 0 0 1; how -7 -7 4 -6; however 0 0 0 1;
         howled 2 -1 0 3; howling 1 0 0 1; hr 0 4 6; hrt -4 -5 -5 -4; huge 2 0 -1 1; humalog 2 0 -1
         2; humidifier -1 0 0 -1; hunched 0 0 0 1; hundred -1 0 1 -1; hungover -2 0 1 -1; hungry -1
         1 1 -4; hunting -2 0 1 -2; hurled 2 0 0 2; hurling -1; hurts 4 8; husband 5 3 1 3; husbands
         2 2 3 1; hydrocortisone 4 0 1 5; hyper -1 1 2 -1; hypo 0 0 0 1; hypotension 2 0 0 2;
         hypothermia -1 0 1 -1; hysterectomy 1 0 0 1; i -2 0 -4 -3; ibuprofen -3 2 6 -3; icd 5 1 0
         5; ice -3 6 8 -3; iced 0 0 0 -1; icy 3 0 0 3; id -5 0 -3 -7; idea 1 1 0 2; ideas -2 0 1 -2;
         idk 2 0 0 2; if -5 0 3 -5; ileostomy 0 0 0 -1; iliac 1 -1 0 2; ill 0 -1 1; im 1 -1 -5;
         imagine -1; impending 1 0 0 1; implant -4 -3 -4 -4; implanted 3 1 1 2; improve 3 1 0 2;
         improved -4 -1 -3 -3; improves -2 -1 -1 -1; improving 0 0 0 1; in 1 1 -2; inability 1 2 1
         1; inch 0 3 1 -2; inches 1 2 -1 -1; incidental -1 -1 -1 -1; incl -2 1 0 -1; include 0 -1 -2
         -1; including 1 0 0 1; incontinence 1 0 0 1; increase 0 1 0 -1; increased 0 2 0 -4;
         increasing 2 0 -1 2; increasingly 2 2 1; index 1 1 1 1; indigestion -3 1 3 -2; indoors 1;
         infant 2 -1 -3 3; infarct -1 -1 -1 -1; infected -1 5 -1 -1; infection -2 1 -3 -1;
         infections -1 -1 -2; infirmary -1 0 0 -1; inflammatories 1; information -1; ingrown -1 0 1
         -1; inhale 1 0 0 1; inhaler 0 -2 -3 2; inject 1; injected 1 0 0 1; injection -1 -2 -2 2;
         injections -1 0 0 -1; injector 3 1 1 3; injuries -1 2 1 -1; injury 2 1 -3 3; ink -1 0 0 -1;
         inner 1 0 0 1; inr -5 -2 -2; insane 0 0 0 1; inside 7 0 -2 6; insists -1 -1 1 -1; insole -4
         -2 -2 -4; inspection -1 0 0 -1; instant 2 0 0 1; instantly 1 0 0 2; instead 2 -2 -5 2;
         instructions 1 0 0 1; insufficiency 0 2 1; insulin 3 7 4 1; insurance -1 -4 -5 -1; insurers
         -1 -1 -1 -1; intact -2 1 1 -2; intake -1 -1 -1 -1; intense 3 0 -1 3; intercourse 0 2 1 -1;
         interested 1 0 -1 2; internet 2 -1 0 2; interscapular 1 1 1 1; into 4 1 4 5; inverted 0 1 0
         -1; invisible 1 0 0 1; involved 1 0 0 1; iron -3 -5 -2; ironing 1 0 0 1; irregular 0 -1 0
         1; irritable -1 -1 0 1; is 0 -1 0 1; ish -2 1 0 -2; isnt 4 3 -2 4; issue -1 -1 -1 -1; it -6
         1 1 -4; itch -7 -3 -2 -7; itches -4 -1 3 -4; itching -4 1 6 -2; itchy -14 -2 8 -10; itd 1 1
         0 -1; itll 1 0 0 1; its 2 2 2 2; itself 0 0 3 1; iv 1 0 0 1; ive 5 0 -3 6; ivy -1; jab -6
         -2 0 -6; jabs -6 -2 -2 -4; jag -1 -1 -1 -2; jagged 1 0 0 1; jam 2 1 -1 1; jammed -3 2 2 -3;
         january -5 -5 -4 -5; jar 0 0 0 -1; jaundice 0 0 0 1; jaw 8 0 0 11; jaws 3 0 0 3; jeans 0 -2
         -1 1; jelly 3 0 1 4; jerk -2 1 2 -2; jerked 1 0 0 1; jerking 6 1 0 6; jerks 0 0 0 1; jerky
         1 0 -1 2; jet -5 1 5 -5; job -4 -2 -2 -3; joburg 0 0 0 -1; jog 0 0 -1 1; john -1; joined 2
         0 0 2; joint -4 0 -2 -3; joints -1 -1 -1 -1; joke -1 0 1 -1; jokes -1 0 0 -1; jolly -1 0 0
         -1; jolt 1; journey 0 1 0 -1; joy -2 2 5 -1; judge 1 0 0 1; juice -3 5 3 -3; july -2 -2 -1
         -2; jumbled 1 0 0 1; jump 1 -1 1; jumped 0 0 0 2; jumper -3 0 1 -3; jumping 4 1 1 2; jumps
         1 0 0 1; june -4 -3 -2 -4; jus 3 1 1 3; just 0 0 4 -1; karo -1; kebab 1 0 0 1; keel 1 0 0
         1; keeled 1 0 0 1; keep 4 2 0 1; keeping -8 3 3 -6; keeps 9 2 -3 7; kenya -1 -2 -3 -1;
         keppra -1 1 -1 -1; kept 0 3 3 -1; keto 0 0 0 1; ketone 6 -1 -2 6; ketones 6 0 -1 7; kettle
         1 -2 -2 2; key 4 1 0 3; keyboard -1 1 2 -1; keyhole -1 1 3 -2; keys 0 -1 0 1; kg -1 -1 -1
         -1; kia 0 0 0 -1; kick 4 3 0 -2; kicked 5 1 -1 5; kicking -6 2 4 -4; kicks 5 10 0 -8; kid 3
         4 6 1; kidneys 0 1 0 -2; kids -6 2 5 -7; kill 5 1 4 3; killed -4 0 4 -3; kills 1; kilos -1
         0 1 -1; kin -1 -1 -2 -1; kind 0 0 2 2; kinda 3 -1 -1 3; kindly 1 0 0 1; king 1 -1 -2; kit
         -1 -1 1 -1; kitchen 6 -1 -2 6; kitten 1 0 0 1; kittens -1 1 2; kiwi 0 1 3 -1; km -1 0 3 -1;
         knackered -3 -2 -3 -3; knee -4 -8 -5 -4; kneecap -1; kneeling -2 0 1 -2; knew 3 1 0 3;
         knife 7 3 2 7; knit -1 0 0 -1; knives -1 0 0 -1; knock 2 2 1 1; knocked 4 2 1 5; knocking 1
         -1 0 2; know 1 0 3 5; knowing 3 -1 -2 4; known 3 1 0 3; knows -1 0 0 -1; knuckle -4 4 4 -4;
         knuckles -2 1 3 -2; kuya 1 0 0 1; l 2 -1 -1 3; lab -3 0 1 -2; label -3 0 1 -2; labour -1 -2
         -2 3; lace 1 0 0 1; laceration 0 1 -1 -1; laces -1 0 0 -1; lack 0 0 0 1; lacy 1 0 0 1; lad
         1 1 1 2; ladder 2 0 0 2; ladies 1 0 0 1; lads 2 1 2 2; lag 0 1 2 -1; laid -1 0 0 -1; lamb
         -1 0 1 -1; lamotrigine -1; lamp 0 -1 -2 2; landed -2 3 1 -2; landing 1 0 -1 1; landlord 2 0
         -1 1; lane -2 -2 -2 -3; language -2 0 1 -1; lansoprazole -1 0 0 -1; lap 2 0 0 1; laptop 0 1
         1 1; large 2 0 1 2; larger 2 0 0 1; larry -1 0 1 -1; las 0 0 0 1; last -2 8 0 -4; lasted
         -1; lasting 0 -2 -2; lasts -1 0 1; latching -2 0 0 -2; late 2 3 -1 2; lately -2 -3 -4 -4;
         later -2 -1 2 -2; lateral 0 4 2 -2; latest -1 0 0 -1; latte -1 0 1 -1; laugh -4 -1 3 -3;
         laughed -3 0 4 -3; laughing -5 0 5 -5; laundry 1 1 1 2; law 0 -1 -1 1; laws -1 1 2; lay 1 2
         1 -2; lazy 4 4 0 -3; lb -1 0 0 -1; lead 1 0 0 1; leader -2 0 1 -2; leads -1 -1 -1 -1; leaf
         -3 0 3 -2; leaflet -6 -2 -1 -6; league -1 -1 -1 -1; leak -2 -2 -3 -2; leaking 1 0 -1 2;
         lean -1 0 1 -1; leaning 3 0 0 2; learn -1 1 2 -1; learning -1 0 1 -1; least 3; leather 2 1;
         leathery 3 1 0 5; leave -4 1 4 -3; leaves 3 1 1 2; leaving -1 -1 1 -1; lecture -1 1 0 -1;
         lef -1 0 0 -1; left 4 3 -4 1; leftover 0 1 0 -1; leg 8 2 0 5; legged -1; legging 1 0 0 1;
         legion 0 0 0 -1; lego -3 1 0 -3; legs 2 0 2 2; lemonade 0 2 2 -1; lemsip -1 0 1 -1; lend -1
         0 0 -1; lengths 1 0 0 1; lens -4 3 0 -2; lenses -2 2 1 -1; lentil -1 -1 1; less 1 1 -2 -3;
         lesson -3 0 1 -2; lessons -1 0 1 -1; let 2 1 1 2; lethargic 1 0 0 1; letter -10 -8 -12 -10;
         letters 1 1 1 2; letting -1 0 0 -1; leukaemia 4 0 0 4; leukemia 1 0 0 1; level 3 -2 -3 3;
         levels -1 0 1; levothyroxine -3 -2 -3 -3; library -1 -1 -1 -1; lice -6 0 5 -6; licence -1
         -1 -1 -1; licked 0 0 3; licking -1 0 0 -1; lid -3 4 0 -2; lidl 0 1 1 1; lids -5 0 -1 -4;
         lie 0 -2 1 2; lies 1 0 1 3; life 6 4 0 4; lift 1 -1 -1 2; lifted 1 -1 0 1; lifting -3 -3 -2
         -2; lifts -1; light 5 8 0 1; lighted 1 0 0 1; lighter 1; lightheadedness 0 0 0 1; lightning
         4 1 -1 1; lights 5 0 0 4; lik 1 -1 0 2; like 7 3 2 6; likely -2 -2 -2 -1; likes 1 0 0 1;
         lil -1 1 5; lilies -1 0 1 -1; limb 3 1 0 3; lime 3 0 -1 3; limit -1 3 1 -1; limp 4 1 -1 5;
         line -3 0 0 -3; lined 1 0 -1 2; lines 3 3 1; lino 3 -1 -1 3; lips 5 0 3 4; liquid 1 -1 0 1;
         liquids 1; lisinopril 1 0 0 1; lisping 1 0 0 1; list -4 -4 -6 -3; listened -2 -1 -1 -1; lit
         3 1 1 3; literally -1; lithium 1 1 0 1; litre -1 0 1 -1; little 1 2 1 -1; live 7 2 1 6;
         lived -1 0 1 -1; lively 0 0 0 1; liver 0 -2 -1; lives 0 0 -2 -1; living 7 1 0 -3; lmao -2 1
         3 -2; lo 0 0 0 1; load 1 1 2 1; loads 1 1 1 -2; loaf 2 0 0 1; loan 0 0 0 1; lobe -1 -1 -1
         -1; lobster -1 0 0 -1; local -2 1 0 -2; lochia -1; lock 0 4 7 -3; lockdown -1 -1 -1; locked
         3 1 1 4; lockjaw -1 0 0 -1; locks 2 2 -1 -3; lodged 1 0 0 1; loft 1 1 1 1; log 1 0 -1 1;
         logging -2 0 1 -2; loin 0 1 0 -1; lol -8 3 13 -9; lolly -1 0 1 -2; lolo 2 0 0 1; london 0
         -1 -2 -1; long -2 0 1 -2; longer 4 -1 -1 5; look 0 -2 1 1; looked -1 1 -1; looking 5 -1 -2
         6; looks 4 -1 -1 3; loose -4 -1 3 -5; loosens -1 -1 -2 -1; lopsided 0 1; loratadine -3 0 2
         -2; lord 0 1 -1 -1; lorry 0 0 0 -1; losartan 1; lose -2 -2 -1; losing -1 -2 -1; loss 3 -1
         -4 4; lost 0 -2 -3 2; lot 1 -2 -2 2; lotion -6 1 7 -5; lots -4 -1 -2 1; loud -3 -3 -2 -3;
         loudly -3 -2 -3 -3; love -2 0 0 -1; lovely -1 -1 1; low -2 0 -2 -3; lower -1 2 -1 -2;
         lowers -1 1 2 -1; lozenges -2 0 2 -2; lst 0 -1 -2 1; luck -3 0 2 -3; lucozade 2 0 -1 2;
         lump -5 -2 -5 -4; lumps 1 0 -1 3; lunch 5 5 7 5; lunchtime 0 2 1; lung -4 -2 -3 -4; lying 3
         1 1 3; lymphoma 1 0 0 1; m 0 0 -2 -2; ma 0 0 0 1; machine 3 0 -1 3; mad -2 2 3 -3; madam 1
         -1 -2 -1; made 3 2 3 3; magic -1 0 1 -1; magnesium -1 0 3 -1; magnet 1 0 -1 1; magnets 4 0
         -1 4; mainly -1; mains 3 1 1 3; make -1 -2 0 -2; maker -1 -1 -1; makes -2 0 0 -3; making 3
         1 1 3; malaria -1 1 3; male -1 -1 -1 -1; mall 0 0 0 1; malleolus 0 3 1 -2; mammogram -2 -2
         -3 -2; mams -1 0 0 -1; man 1 -1 2 3; manage 1 -1 0 3; managed -2 1 0 -3; manager -1 0 1;
         managing -1 0 1 -2; mania -1 0 -1 -2; many 2 0 2 2; marathon -3 0 3 -2; marble 3 1 0 3;
         marbled 1 0 0 1; marbles -1 0 1; march -3 -5 -5 -4; marfans 2 1 1 1; mark 2 0 2 3; marked 1
         1 1 1; marks 1 3 -2 -1; marmalade 1 -1 -2 1; maroon 1 0 0 1; married -2 -1 -1 -2; marrow 1
         0 0 1; mask -1 1 3 -1; mass 1 0 1 3; massive 4 1 0 3; mastitis 0 1 -1 -1; mat 2 0 0 1;
         match -2 0 1 -2; mate 6 2 2 5; maternity 4 2 0 2; mates 3 1 1 2; maths -2 -1 -1 -2; matter
         -1 1 0 -2; matters 2 0 -1 2; mattress 1 1 1 1; max 1 0 0 1; maximum 1 0 0 1; may -6 -5 -2
         -4; maybe 3 3 -3; me 0 1 1 -2; meals -2 1 1 -3; mean -1 -1 2 -1; means -3 -1 1 -2; meant -1
         1 2; measles -1; measure 1; measured 1; meat 1 0 0 1; med -1 -2 -3 -1; medical -5 -4 -4 -4;
         medication 0 0 -1 1; medicine 5 2 2 4; medicines -3 -2 0 -2; meds -2 -1 -4 -3; meeting -1
         -1 -1 -1; meetings -1 1 0 -3; melaena 1; melatonin -2 1 3 -1; melon 0 0 0 1; member 0 1 -1
         -2; memory -1 -3 -3; men 1 0 0 1; mended -1 -2 -3 -1; meningitis -4 -3 -1 -3; menopause -5
         -5 -4 -5; mental 1 0 0 1; mention 2 -1 -2 1; mentioning 1 0 0 1; mentor 1 1 2 1; merely -1
         1 2 -1; message 1; messages 0 1; messed 2 2 0 1; messing 0 0 0 1; met -1 0 0 -1; metal 1;
         metastatic 0 0 0 1; metatarsophalangeal 0 1 0 -1; meter 4 1 2 4; metformin -4 -1 -2 -6;
         methadone 1 0 0 1; methotrexate 10 0 0 13; metre 0 0 0 1; metro 0 0 0 1; mg -1 -3 -4 3; mi
         1 1; microgynon 1 0 0 1; mid 4 2 2 5; middle 1 2 -2; midge -1 0 1 -2; midnight 2 0 1 3;
         midol 0 1 -1; midwife -6 -3 -4 -4; might 2 2 -2 1; migraine -3 -3 -5 -3; migraines -1; mil
         1 0 0 1; mild -13 -4 8 -12; mildly -1 0 1 -1; miles -3 -1 -1 -2; milk -6 2 6 -5; mill -2 -1
         -1 -1; million -1 0 1 -1; min 5 2 2 4; mince -4 0 2 -4; mind 0 1 -1 -2; minds 1 2 0 -3;
         mine -5 -3 2 -4; miner 1 0 0 1; mini 1 1 2 1; minibus -1; minor -2 2 2 -2; mins 3 1 5 5;
         minus 1 0 0 1; minute 5 0 0 5; minutes 13 3 6 16; mirena -1 -1 -1 -1; mirror 0 0 0 1;
         mirtazapine 0 -1 -1 -1; miscarriage 1 0 0 1; miscarrying 1 0 0 1; miss -1 -2 -1 -1; missed
         2 2 0 3; misses 1 0 0 1; missing 5 -1 -2 6; mistake 4 -1 -1 3; mittens -2 0 1 -2; mixed 1 0
         0 2; ml 1 1 2 1; mm -1 0 1 -1; mmol 1 1 1 2; mmr -2 -1 -1 -2; mo 2 0 0 1; moaning 0 0 0 1;
         moans -1 0 1 -1; mobile -1 -1 -1; mobility -1 0 1 -1; moist -1 0 1; moisturiser -2 0 1 -1;
         mole -4 -4 -4 -3; moles -1 -1 -2 -1; moment 2 -1 0 3; monday 2 6 2 1; money -1 1 -2 -6;
         monitor 2 0 2 2; monkey -1 2 -1 -2; monoxide 1 0 0 1; month -4 -11 -11 -4; monthly -1 -1
         -1; months -14 -16 -12 -11; mood 0 -3 -3 1; moods -3 -1 -2 -2; moon 1 0 0 1; mop -1 0 0 -1;
         more -1 0 -2 -1; morning 1 6; mornings -3 1 -5 -8; morphine 1 -1 -2 1; mortifying 0 0 0 1;
         mosquito -5 0 5 -5; most -9 -6 -1 -9; mostly -2 -2 -2 -3; mother 0 -3 -1 1; moths 1 0 -1 1;
         motions -1; motorbike 2 1 1 2; motorcycle 1 0 0 1; motorway 2 0 -1 2; mottled 3 -1 -1 4;
         mouth 5 7 5 2; mouthful 2 1 1 2; mouthfuls 1; mouths 4 2 0 1; move 0 -1 -4 -1; moved 1 -4
         -6 -2; movement 1 1 1 1; movements 7 6 0 -5; moves -1 4 2 -5; moving 1 2 0 -3; mow -1 0 0
         -1; mowing -1 0 0 -1; mr 0 -3 -3; mri -1 -1 -2 -1; mrs 0 0 -2 -2; ms -3 -2 -2 -3; much -1 3
         3 -6; muck -1 1 0 -1; mucus 1 0 -1 2; muffled 0 0 0 1; mug 1 0 0 1; mugful 2 0 0 1; mum 1 0
         -3; mumbles 0 0 0 1; mumbling 2 0 0 2; mums 1 0 -3 1; murder -2 0 3; murdered -1 1 2;
         murmur -1 -1 -1 -1; muscle -7 -2 2 -6; muscles 2 1 4 3; mush 1 0 -1 1; mushrooms 3 0 -1 3;
         music 1 0 2 1; must 0 -1 -3 1; mustard -1 0 0 -1; mustnt 2 1 1 2; my -3 -2 -6 -3; myself 7
         1 -1 5; na 1 0 0 1; nagging 1 1 1 2; nags -1 0 0 -1; nah -1 0 1 -1; nail -5 7 6 -4; nails
         -6 -2 -2 -5; naloxone -2 0 1 -2; name 0 -2 -1 1; names -1 -1 -1 -1; nans 0 -1 3 2; nap -1 1
         2; nappies -6 4 3 -7; napping -3 0 1 -2; nappy 1 1 5 4; naproxen 5 0 0 5; narcan -1 0 1 -1;
         narrowboat 1 0 0 1; nasal -1 -1 2 -1; natural -4 0 2 -4; nausea 3 -4 -3 3; nauseous -1 -1 2
         1; navel 1 0 -3 -2; nead -1 0 0 -1; near 2 3 2 2; nearly 1 -1 3 2; nebuliser 0 0 0 1;
         necessary -1 0 0 -1; neck 5 -2 -1 5; necked 2 0 0 2; necklace -1; nee -1 0 0 -1; need -11
         -5 -11 -11; needing 1 2 0 1; needle -6 6 0 -5; needles -2; needlestick 0 3 0 -1; needs -8
         -4 -5 -6; neg -1 0 0 -1; negative -5 0 -3 -5; neighbors 0 2 1 1; neighbour 4 2 0 2;
         neighbours 0 6 1 -3; neither 1 1 1 1; nemore 1 0 0 1; neosporin 0 0 1 -1; nephew -1 1 2 -1;
         nerve 0 0 0 1; nerves -1 -1 -1 -1; nervous -4 -2 -2 -3; net -1 0 0 -1; netball -2 0 -2 -2;
         nettle -2 0 1 -1; nettles -4 2 0 -3; neurologist -3 -3 -4 -2; neutrophils 4 0 -1 3; never
         -1 -1 -6 -3; new -2 -2 -4 -5; newborn 6 0 3 6; news -3 -1 0 -3; next -6 -4 -6 -4; nhs -3 0
         -2 -3; nibbling -2 1 0 -2; nice 0 2 0 -2; nicely -1 -1 -1 -1; nick -2 -1 2 -2; nicked 0 -2
         -1; niece -2 0 1 -1; niggle -1 -1 -1 -1; night -1 7 1 -2; nightmare -1 -1 -1 -2; nightmares
         -2 0 1 -2; nights -2 3 -3 -4; nil -1 -1 -1 -1; nine 4 0 0 5; ninepence 0 0 0 1; nineteen -1
         -1 -1 -1; ninety -1 0 0 -1; nipped -3 2 -1 -3; nipple -1 0 0 -1; nits -4 2 5 -3; no -4 2 -3
         -7; nobody 6 2 2 5; nobodys -3 -1 -1 -3; nod -2 -1 -1 -2; nodding 1 0 0 1; noise 1 4 0 2;
         noises 3 0 -1 3; noisy -1 0 1 -1; non 1 -1 0 2; none -5 1 -1 -7; nonsense 1 0 2 2; nonstop
         1 0 0 2; noon 1 1 -1 -1; noose 2 0 -1 2; nope -2 1 3 -1; nor 1; norco 0 0 0 -1; normal -10
         4 3 -16; normally 2 8 3 -5; norovirus 2 -1 0 1; nos -3 1 4 -3; nose -7 1 13 -7; nosebleed
         -5 2 9 -6; nosebleeds -3 0 2 -3; noses -1 1 2 -1; nostril 2 0 -1 2; nostrils 2 1 1 2; not 6
         7; note -2 -5 -6 -4; notes -2 -2 -3 -3; nothing 4 -1 2 4; nothings -2 0 -2 -2; notice 2 2
         -1 -1; noticeboard 1 0 -1 1; noticed -4 -1 -5 -5; noticing 1 0 0 1; november 2 0 -1 2; now
         2 -4 1 4; nowadays -1 -1 -1 -1; nowhere 4 0 0 5; nudge 2 1 0 -1; nudges 2 2 -1 -3; nuisance
         1 0 0 1; numb 5 -2 -1 7; number -4 -3 -2 -2; numbers -2 -2 -3 -2; numbness 5 0 0 6; nurse
         -5 -2 -2 -5; nursery -4 1 4 -3; nurses -1 1 0 -1; nursing -2 0 2 -2; nut 3 1 0 3; nuts 2 -1
         0 1; obedient -1 -1 -1 -1; object 4 1 0 4; obviously -1 0 1 -1; occasional -2 0 1 -2;
         occupational -1 0 -2 -1; october -1 -4 -5; oddly 1 0 0 2; oedema 0 0 0 1; of 4 5 0 2; off 3
         0 -1 3; offer -1 -2 -1 -1; offered -5 -3 -5 -4; office -4 -1 2 -2; officer -1 -1 -1 -1;
         often -4 1 2 -5; oh 1 0 1 1; oil -1 1 5 -2; ok -12 3 4 -12; okay -1 2 2 -2; old 6 1 1 7;
         older 1 1; olive -1 1 2 -1; omeprazole 0 -1 -1 -1; on -2 2 2 -1; once -1 2 2 -2; oncologist
         1 0 0 1; one 2 6 1; ones 1 2 5; onions -3 0 2 -3; online -1 -1 -2 -1; only 2 4 3 -1; onset
         1 1 0 1; onto 0 0 2 1; oops 1 0 0 1; oozing 1 3 -1 2; open 5 5 3 7; opened 1 0 -1 2;
         opening -3 -1 -2 -3; opens 0 3; opera -2 0 1 -2; operation -2 -5 -8 -3; optician -2 0 0 -2;
         options -1 1 0 -1; optometrist 1; or 6 4 3 5; ora 0 0 0 -1; oral 1 0 0 1; orange -3 -2 3
         -1; order 1 0 -1 1; ordering 3 1 1 1; ordinary -2 0 2 -2; organ -1 1 2 -1; orientated 0 1;
         osce -5 1 4 -3; osteoporosis -2 -2 -2 -2; other -1 1 0 -3; others 4 0 -2 4; otherwise -1 7
         1 -3; ought -1 0 1 -1; our -1 -1 -4 -1; ours -1 -1; out 5 0 -1 6; outdoors 2 1 1 2; outer
         -1 0 0 -1; outlet 1; output 0 0 0 -1; outside 2 2 0 3; outwards 2 0 -1 3; oven 3 -1 1 4;
         over 5 0 0 6; overdid -1; overdone 1 1 2 1; overdose 5 -2 0 -4; overhead 3 0 0 3; overnight
         -1 3 -1 -2; overreacting 2 0 0 2; overweight -1 -1 -1 -1; owed -1 -1 -1 -1; own -3 -1 2 -2;
         owner 2 0 0 2; oximeter 2 1 1 3; oxygen 4 -2 -2 4; p -2 2 2 -3; pack -6 1 2 -6; packing -1
         1 2 -1; pad 4 2 1 5; pads 5 1 1 7; page -1 0 1 -1; pages -1 -2 -3 -1; paid 2 0 -1 2; pain
         12 5 -5 9; painful -7 7 5 -10; paining 1; painkillers 4 -1 -1 5; painless -2 -1 1 -1; pains
         3 2 2 4; painted 1 0 0 1; painting -2 -1 -1 -2; pair -1 0 1 -1; pale 5 -1 0 7; paler 0 1;
         pallet 1; pallets 1 0 0 1; palm 2 4 4 2; palmetto -1 -1 -2 -1; palms -3 1 -2 -2;
         palpitations 3 -1 -3 3; palsy -1 0 0 -1; pan 3 -2 -3 3; panel -1 -1 -2 -1; panic -5 1 2 -4;
         paper -6 -3 1 -7; papers -1 0 0 -1; paperwork -3 -2 -3 -2; paracetamol 7 3 11 11; paralysis
         1 0 0 1; paramedic -1 -1 1 -1; paranoid 0 3 2 -3; parcel -2 -1 -1 -2; parents -1 -1 1;
         parish 1 0 0 1; park 1; parked 3 0 1 4; parking -1 -2 -3 -1; parkrun 1 0 0 1; parmesan -1;
         part -3 1 0 -3; parted 0 1 0 -1; parties 0 1 0 -1; partner 7 6 -3 -1; parts 4 1 0 4; party
         0 0 3; pass 4 -1 0 6; passage 2 1 1 2; passed 3; passes 0 -1 2; passing 4 2 -2 1; passive 0
         0 0 1; passport 3 2 -1 -1; past 7 0 -2 5; patch -1 0 0 -1; patches -5 -4 -4 -2; patchy 0 0
         0 1; patel -1 -1 -1 -1; path -1 1 2 -1; patient -2 -3 -2 -2; patients -1 -2 -4 -1; pattern
         4 2 -1; pauses 1 0 0 2; pausing 1 0 0 1; pavement 2 0 -1 2; paving 1 1 2 1; pay 0 0 0 -1;
         payday -1 1 3 -1; paying 1 0 0 1; pcos -2 -1 -1 -2; pe 1 -2 -2 2; pea -3 -2 0 -2; peace 1 0
         0 2; peak 0 1 -1; peaks 1 0 0 1; peanut 1; peanuts -1 0 1 -1; peas 1 0 0 1; pee -2 7 3 -2;
         peed 1 3 1 -2; peeing -3 4 1 -3; peel -1; peeling -2 0 3 -2; peep 1 0 0 1; peg 0 0 0 1;
         pelvic 1 -1 0 3; pelvis 1; pen 1 1 -2 3; pence 0 1; penicillin -2 -3 -5 -2; pens -4 1 0 -4;
         pension 2 2 0 -3; people -3 -5 -4 -4; pepper -1 3 1 -2; peppermint -1 0 1 -1; per -2 1 2
         -2; percent 0 -3 -2 -1; perfect -2 0 1 -2; perfectly -2 0 1 -2; perhaps 1 0 0 1; perianal
         1; perineal 1 0 0 1; period -5 1 4 1; periods -9 -11 -11 -7; perked 1 0 0 1; perks 0 1;
         perky -1 0 0 -1; permanent -1 -1 -2 -1; persistent 1 -1 -2 1; person 7 4 4 7; perth 1 1 0
         -2; petechial 1 0 0 1; petrified 0 1 0 -2; petrol 2 0 -1 2; pharmacies -1 1 2 -1;
         pharmacist -2 -3 -5 -3; pharmacy -4 2 0 -3; phlegm -4 3 -1 -5; phone -4 0 0 -4; photophobia
         2 1 0 2; photos -3 0 1 -3; physical 1 -2 -2 2; physio -5 -7 -9 -4; physiotherapy -2 -1 -1
         -2; piano 1 1 1 1; picc 0 2 0 -3; pick 0 0 0 1; picked -2 -2 -1 -1; picking 3 0 3 5; picks
         -1 0 1 -1; pie -2 0 1 -2; piece 0 0 0 1; pierced 2 0 0 1; pig -3 -3 -4 -3; piles -5 -4 -4
         -2; pillows -3 0 1 -3; pin 2 -1 0 3; pinch -2 -3 -2 -1; pinched 0 0 3; pinching 2 1 2 2;
         pink -6 10 5 -10; pinked -2 0 1 -2; pinkish 1 3 -2 -1; pinky 0 -1 1; pinned 1; pinpoint 1 0
         0 2; pinprick 1; pinpricks 1 0 0 1; pins -1 -2 -2 1; pint 2 0 0 2; pints 0 -1 0 1; pipe 2 0
         0 2; piriton -2 1 2 -2; pitch 1 0 -1 1; pitched 2 0 -1 1; pituitary 1 0 0 1; pizza -3 1 3
         -2; place -2 2 0 -3; plain -3 -1 2 -2; plan 3 2 -6; plane -4 -1 -1 -2; plank 3 0 0 2;
         planning -1 -2 -3 -1; plans 3 3 0 -1; plants 1 0 0 1; plaster -3 1 9 -4; plasterer 0 1;
         plasters -3 1 5 -4; plastic -2 0 2 -2; plate 0 2 3 1; plates -1 -1 -2 -1; platform 1 1 1 2;
         play -5 0 1 -3; played 1; player -1 0 1; playful -1 -3 -3 -2; playing -11 5 8 -9; plays -2
         0 -2 -2; plenty -4 2 3 -3; pleuritic 1 0 0 1; pliers 0 1; plotting 2 2 -1 -2; plucking 1 0
         0 1; plug 3 0 0 2; plughole -1 -1 -1; plum 2 1 1 3; plumber 0 0 0 -1; plums 3 1 1 3; plus 4
         0 1 3; pm 0 -3 -3 1; pneumonia -1 -1 -2; po 1 0 0 1; podcast -3 0 2 -3; podiatrist -1 -1 -1
         -1; podiatry 0 0 0 -1; pods -1 0 1 -1; point 1 2 0 -3; pointing 1 0 0 2; points 0 0 0 1;
         poison 1 1 3 -2; poisoned -2 2 3 -5; poisoning 1 -1 -1 -1; poisonous 1 1 1 1; poked 2 1 -1;
         poker 0 0 0 1; poking 1 0 0 2; pole 2 0 -1 3; police 2 -1 -1 -1; policy -1 -1 -1 -1; polio
         -1 0 0 -1; polish 1 1 2 2; polite 1 2 0 -2; pollen -4 -1 0 -3; polymyalgia 1 0 0 2; polyp 1
         1 0 -1; pond 1 0 0 1; poo 0 -1 4; pooed -2; pooing 0 -1 0 2; pool 2 0 1 1; poor -2 -1 -1
         -2; poorly -2 0 0 -1; poos 0 -2 -2; pop 1 1 2; popcorn -2 0 1 -1; popped 0 4 1; popsicles
         -2 0 1 -1; pork 1 0 0 1; porridge -1 1; port 0 0 0 1; portable -1; portal -2 -1 -1 -2;
         position -1; positive 5 2 1 6; poss -1 1; possessed 1 0 0 1; possible -1 -1 -2 -2; post 1
         -2 -2 1; postbox -1 0 0 -1; posted 0 1 2 1; poster -4 1 7 -3; postie -1 -1 -1; posting 3 1
         0 3; postpartum 0 0 -1 1; pot -1 0 1 -1; potassium 0 1 0 -1; potato 1 1 1 1; potatoes -1 0
         0 -1; pothole 1 1; pounding 1 0 1 1; pounds -2 -1 -1 -1; poured 1 0 0 1; pouring 7 1 0 6;
         pours -1 -1 -1 -1; powder 0 1 2 -1; power -1 0 1 -1; powers 3 3; practice -3 -3 -4 -3;
         practising -2 0 1 -2; pram -1; prawn 0 2 1; prawns 2 1 1 1; pray 1 1; pre -4 -2 -2 -4; pred
         1 0 0 1; prednisolone 5 2 2 6; prednisone 2 1 1 3; preg 1; pregnancy 2 3; pregnant 3 4 -2;
         prepared 0 2 3 1; preschool -1 -1 -2 -1; prescribed -2 0 1 -2; prescription -3 -3 -2 -3;
         prescriptions -3 -1 0 -3; present 0 0 0 -1; presentation -1 -1 -1 -1; presents 1 -1 0 2;
         press 2 0 -1 2; pressed 5 1 0 4; pressing -1 1 -1; pressure 1 -2 -6 3; pressures 0 0 0 1;
         pretty 4 2 0 4; prevent -2 0 1 -2; prevention -1 -1 -1 -2; preventive -1 -1 -1 -1; previous
         1; price -1 0 0 -1; pricked -1 1 0 -1; pride 0 0 0 1; priest 1 0 0 1; print 2 -1 -2;
         printer -2 0 1 -1; prison -3 -2 -2 -3; privates 1 0 0 1; probably 4 0 0 5; probe 2 0 0 1;
         problem -1 -1 -1 -1; problems 3 0 -2 3; productive 0 1 0 -2; products 2 0 0 1; programme -2
         0 1 -1; project -1 1 2 -1; prom -4 0 2 -3; promised -1 -1 -1; proof -1 -1 -1 -1; prop -1 0
         1 -1; propa 1 0 0 1; proper 1 2 1; properly 2 0 -1 3; proportion 2 0 0 2; proposed 1 1 2 1;
         propped 1 0 0 1; propranolol 4 0 0 6; prostate 3 -1 -1 4; proud 1 1 -1 1; proved -1 -1 -1
         -1; prunes -2 1 3 -2; ps 2 1 1 1; psa 0 0 1 -1; pshe -1 0 0 -1; psoriasis -2 -2 -3 -2;
         psychosis 1 0 0 1; pt -1 -1 -1 -1; public 0 1 0 -1; pudding -2 0 0 -1; puddle 0 -1 0 1;
         puff 0 -1 -2 1; puffin 1 0 0 1; puffing 2 1 1 3; puffs 4 0 0 5; pukes 2 1; pull 1 0 0 1;
         pulled 3 0 2 3; pulling 3 0 -1 1; pulmonary -1 -1 -1; pulse 5 1 0 3; pulseless 1 0 -1 3;
         pulses 0 1; pulsing 0 0 0 1; pump 7 0 0 6; pumping 5 0 0 5; pumps 3 1 0 3; punched -1 1 2;
         punching -1 0 1; puncture 0 1; punctures -3 4 0 -3; pupil 3 1 -3; pupils 3 1 0 2; puppy 1 1
         1 1; pure 0 1 0 -2; purple 8 3 2 7; purpose 3 0 1 4; purpuric 1 0 0 2; pus -3 3 -1 -3; push
         6 0 -5 4; pushed 3 2 0 1; pushes 3 3 0 -1; pushing 2 0 0 2; put 2 2 1 1; puts -1 0 1 -1;
         putting 0 1 2 1; putty 1 0 0 1; pyjamas 1 0 0 1; quad 2 0 0 2; quadrant 0 0 0 1; quads -1 0
         0 -1; quarter 3 1 1 2; query -1 -1 -2; question -5 -2 4 -4; questionnaire -2 -1 -1 -1;
         queue -3 -1 1; quick -1 -1; quickly -3 2 5 -2; quiet 0 3 -1 -5; quieter 3 3 1 -3; quietly
         -1 0 1 -1; quit -2; quite 3 0 -1 5; quits -1 -1 -1 -1; quiz -2 -1 1 -2; r 1 0 0 2; ra -1 0
         0 -1; rabbit -2 -2 -2 -2; rabies -4 6 0 -4; race 4 0 2 1; racing 5 1 0 3; rack 1 0 0 1;
         racket -1 0 1 -1; radiator 3 1 0 3; radiators -2; radio 1 -1 -2 1; rag 2 1 1 3; ragdoll 1 0
         0 1; railings 2 0 0 1; railway -1 0 0 -2; rain 1 0 1 3; ramadan -1 0 1 -1; rambling 2 0 0
         2; ramen 2 0 -1 1; ramipril 5 0 -3 5; ran -1 5 3 -1; random -1; rang 3 1 0 3; range -1;
         raped 7 -1 0 8; rapid 1 0 0 1; rarely -1 1 2 -1; rash -4 5 0 -5; raspberry 0 1 2 1; rat 1 0
         0 1; rate 0 -1 1; rather 1 3 1 -1; rats 1 0 -1 1; rattle 1 0 0 1; rattles 1 0 0 1;
         rattlesnake 4 -1 -1 5; rattling 2 0 0 2; rattly -1 1 0 -1; ray -4 1 -1 -4; raynauds -2 -2
         -2 -2; razor 1 2 1 1; rd 1 0 -1 1; re 2 -1 -1 2; reach -7 -4 -2 -7; reached 1 0 0 1;
         reaching 1 0 -1 1; read 0 2 -1 -5; reading -4 -1 -1 -3; reads 1 0 0 1; ready 1 0 2 2; real
         -6 -1 3 -4; realise 0 0 0 1; really 3 3 4 3; reason 5 2 0 2; reasonable 0 0 0 1;
         reassurance -1 0 0 -1; receive 0 0 0 1; reception -3 -2 0 -2; receptionist -2 -2 -3 -2;
         recession 0 0 -1 1; rechecked -1 -1 -1 -1; reckon -3 0 -2 -2; reckons 1 0 0 2; recliner -2
         0 1 -1; recognise 2 -1 -3 3; recommend 1 1 3 2; record -3 -4 -6 -3; records -2 -2 -3 -2;
         recovered -1 -1 -2; recovery -1 0 1 -1; recs -1 0 1; rectal 4 0 0 5; rectum 1 0 0 1;
         recurrent -2 -1 -1 -2; recycling 1 0 0 1; red -1 10 5 -1; redcurrant 1 0 0 1; redness 2 4
         2; reduced 2 -1 0 2; reduction 0 0 0 -1; redundancy -1 -1 -1 -1; refer -2 -2 -3 -2;
         referral -4 -5 -7 -3; referred -1 -1 -1 -1; refill 0 -2 -4 1; reflexes 0 0 0 1; reflux -3
         -1 -1 -2; refused 1 0 0 1; refuses 1 -1 0 1; refusing 1 0 0 1; register -3 -3 -4 -3;
         registering 2 1 1 2; regret 5 0 -2 4; regular 2 -1 0 3; rehab -1 -1 -2 -1; rehydration 0 -1
         1; relax -1 0 1 -1; relief 0 -1 -1 -1; relieved 0 0 0 1; reliever 5 0 0 5; reluctant -1 -1
         -1 -1; rely -1 1 3 -2; remains 1 0 0 1; remedies -2 1 3 -1; remember -2 2 0 -4; reminder -1
         0 0 -1; reminders -1 -1 -2; remote 1 1 1; removal 1; removed -1 -1 -2; renew -3 -3 -3 -3;
         renewal -1 -1 -1 -1; rennie -2 0 1 -1; rennies 0 0 0 1; rent 1 0 0 2; reorder -1 -1 -1 -1;
         repeat -8 -7 -10 -9; repeated 3 0 0 2; replaced 1 0 0 1; replacement -1 0 0 -2; replacing 0
         -1 -1 -1; report -2 -1 -4 -2; reporting -1 0 1 -1; request -1 -1 -2; requested 1 0 0 1;
         requests -2 -1 -1 -2; rescue 0 2 2; rescued 2 0 -1 2; resend -1 -1 -1 -1; residential 1 0 0
         1; respiratory 1 -1 -1 2; respond 1 0 1 2; responder -2 -1 -1 -1; responding 5 0 0 6;
         response -2 0 1 -2; responsive 1 0 0 2; rest -2 -1 5 -1; restart 0 -1 -2 -1; restaurant 0 0
         0 1; resting 0 0 0 -1; restless -1; rests -1; result -4 -3 -3 -5; results -3 -3 -4 -3;
         retching 1 0 0 1; retention 1 0 0 2; retest -2; retired 1 0 -1 3; retirement 1 0 0 1;
         retiring -1 -1 -1 -1; return 2 0 -1 2; returned 1 0 0 1; returns 1 0 0 1; review -5 -6 -7
         -5; revising -2 2 5 -2; rhythm -1 0 0 -1; rib -1 3 1 2; ribbons 1 0 0 2; rice 1 -1 1 1;
         rickshaw 1 0 0 1; riding 2 0 1 3; rifles 1 0 0 1; right 5 7 2 -2; rigid 5 1 0 4; rigors 4
         -2 -1 4; rim 0 1; ring -4 4 -3 -5; ringing -1 -1; rings 2 -1 0 4; rinse -2 1 4 -3; rinsed 1
         1 1 1; rip 2 0 0 2; ripped 3 1 1 1; ripping 2 1 1; rising -1 0 1 -1; risk -3 -6 -7 -3;
         river 2; rizatriptan -1 0 1 -1; road 8 1 -2 7; roaring 1 0 0 2; roast -2 0 1 -1; roasting 2
         0 0 2; rock 3 1 0 2; rocking 2 -1 0 2; rocks 0 0 0 -1; rode -1 1 2; roll -2 -1 1 -1; rolled
         1 2 1 1; rolling 1 1; rolls 0 -1 -1 -1; roof 3 0 1 4; roofer 2 0 -1 1; roofing 1 0 0 1;
         room 4 4 0 3; rope 5 1 3 4; rose 0 -1 1; rosy -2 0 1 -2; rota -2 -1 -1 -1; rotten 1 0 0 1;
         rough 1 2 1 -1; round 4 7 -1 5; rouse 1 0 0 2; route 0 0 0 -1; routine -1 -1 -2 -1; row 6 1
         2 5; rowing -1 -1 1 -1; royal -1 0 0 -1; rr 0 1 2 -1; rub -2 -1 2 -2; rubber -1 0 1 -1;
         rubbing 1 2 4; rubbish 2 0 1 2; rubs -1 -1 1; rugby 0 1 2 -1; ruled -3 -1 -1 -2; rum 1 0 0
         1; run -5 1 -1 -5; runner -1; running -1 2 5 -3; runny -6 0 3 -5; runs -2 1 -2 -4; runy -2
         1 3 -2; rush -1 -2 -3 -1; rusty -2 4 1 -2; s -1 -1 1 -1; sachet 2 1 1 2; sack 1 -1 0 2;
         sacks -1 -1 -1 -1; sacrifice 1 0 0 1; sad -2 0 1 -2; saddle 3 1 0 4; safe -4 0 2 -3; safely
         1 -1 -2 1; safety -1; said 1 -3 -2; sailing -1 -1 1 -1; sake -1 0 0 -1; salad -2 2 2 -2;
         sale -1 1 2 -1; saline -1 1 2 -1; saliva 3 0 1 3; salt -4 2 5 -2; salts -1 0 0 -1; salty 2
         0 -1 3; same -11 -1 -3 -11; sample -2 1 0 -1; sandpaper -1 2 0 -4; sandwich 1 -1 1; sat 5 2
         2 5; satay 2 0 -1 2; sats 2 -1 -2 2; saturation 1 2 1; saturday 2 1 1 2; saucer 1 0 -1 1;
         sausage 2 0 -1 1; sausages 0 0 0 1; saved 1 0 0 2; saving 3 0 1 3; saw 0 -2 2 1; say 3 1 1
         2; saying 2 -2 0 3; says 7 1 2 7; scabbed -1 1 3 -2; scaffold 2 0 -1 2; scaffolding 2 0 0
         2; scale 2 0 0 2; scales -1 1 3 -2; scalp -2 -1 2 -2; scan -7 -8 -8 -5; scanned -1 -2 -3
         -1; scar -4 0 -1 -3; scare -1 0 0 -2; scared 1 1 0 -4; scares 2; scarf 0 0 0 -1; scarlet -1
         1 -1 -1; scarring -1 0 0 -1; scars -1 -2 -3 -2; scary -3 1 3 -3; scene -2 1 2 -2; scheme -1
         0 0 -1; school -8 -2 -2 -7; sciatica 5 1 1 7; science -1 0 0 -1; scissors 2 0 0 2; scone -1
         0 1 -1; scones -2 0 1 -2; scooter -2 0 3 -2; scorching 1 0 0 1; score 1 -1 -2 1; scotomata
         1 0 0 1; scout -1 1 0 -1; scouts -1 0 1; scrap 0 1; scrape -1 0 1 -1; scraped -3 0 2 -4;
         scratch -3 3 3 -2; scratched -4 3 -2 -2; scratches -2 0 -2 -2; scratching -4 2 3 -4;
         scratchy -6 4 4 -5; scream 2 -1 0 3; screamed -1 0 0 -1; screaming 5 0 0 6; screams 4 0 1
         5; screen -6 -1 3 -4; screened -1 0 0 -1; screening -4 -3 -5 -4; screens -3 0 2 -3;
         screenwash 2 0 0 3; screw -1 0 0 -1; screwdriver 1 0 0 2; script -4 -1 -3 -3; scrotal 1 0 0
         1; scrotum 3 -1 0 3; scrubbed -1 1 0 -1; sea -1 1 2 -1; seal -2 1 0 -2; seamans -1 0 0 -1;
         season -3 -1 2 -2; seat 2 1; second 4 1 -1 5; seconds 1 -1 0 2; secretary -1 0 0 -1; secs 2
         2 1 1; section 1 1 2 2; see 2 0 -7; seed -1 0 1 -1; seeing 8 3 -1 8; seeks -1 -3 -3 -1;
         seem 1 0 0 1; seemed 3 1 1 2; seems 8 1 -1 7; seen -2 3 1 -3; sees -1 -1 -3 1; seizing 1;
         seizure 5 -3 -5 4; seizures 2 -2 -6 4; self -4 0 -3 -7; seminar 1 0 0 1; send -4 -1 0 -5;
         sending 0 3 2 -3; senna -1 0 1; sensation 1 2 1; sense 2 -1 0 3; sensible 0 0 0 1;
         sensitive -1; sent -1 -3 -5 1; sentence 4 1 1 4; sentences 0 2; sepsis -5 -3 0 -6;
         september -3 -3 -2 -2; septic -2 2 5 -2; series -2 1 2 -2; serious 2 0 2 2; seriously 1 2 0
         -2; sertraline -5 2 0 -4; service -1 -2 -3 -2; serviced 1 0 -1 1; sesame 0 1 1 1; session 0
         -1; sets 0 -1 -1 -1; setting 0 -1 -1 -1; settle -4 1 6 -4; settled -1 2 0 -3; settles -3 1
         3 -1; settling 0 1 0 -1; seven 2 3 2 1; several -1 -3 -3; severe 10 4 1 6; severed 6 0 0 6;
         sewing -1 -1 -1 -1; sex 0 5 1 1; sexually 3 -1 -1 5; shade -1 -1 1 -1; shadow 3 0 0 4;
         shake -5 -5 -5 -4; shaken 0 0 0 1; shakes 2 0 -1 3; shaking 11 -2 -1 14; shaky 0 0 1 3;
         shall 1 0 0 2; shallow 1 0 0 1; shampoo -3 1 6 -3; shandy -1 0 0 -1; shape -1 -1 -1 -1;
         shaped 1 1 -2 -3; sharp 4 0 0 7; shaving -2 0 3 -1; she 4 3 4 4; shearing 1 0 0 1; shed -5
         -1 0 -5; shedding -1 0 0 -1; sheepish 1 0 0 1; sheet -3 4 -2 -4; sheets 2 1 2 2; shelf -2 0
         1 -2; shell 1 0 0 1; shellfish 1 0 0 2; shelves 0 0 0 1; shes 8 4 2 8; shift -1 1 2 2;
         shifted 0 0 0 1; shifting -1 0 0 -1; shin 1 4 2 2; shingles -6 7 0 -7; shins 0 0 2 1; ship
         1; shirt 1 1 2; shivering 12 0 -1 14; shivers 4 0 0 2; shivery 5 -1 0 7; shock 1 0 2 1;
         shocked 1 1 2 1; shocks 2 1 1 2; shoe -3 1 0 -2; shoes -2 -3 0 -1; shook 2 0 0 2; shoot -1
         0 0 -1; shooting -1 -1 1 -1; shop -1 1 4; shopping 1 0 -1 1; shops 0 0 0 1; short 0 2 1;
         shorter -1 -2 -2 1; shortly 0 0 0 1; shortness 1 -1 0 2; shot -2 1 4 -4; shotgun -1 0 1 -1;
         shots -4 3 1 -3; should -10 -4 -2 -10; shoulder 0 -3 -1 3; shoulders -4 -2 6 -2; shouldnt 2
         1 1 1; shout 1 0 -1 1; shouted 1 0 0 2; shouting 1 0 2 2; shouts -1 -1 -2 -1; shovelled 1 0
         0 1; shoves 2 2 0 -3; show -4 -1 2 -2; showed -3 -2 -2 -2; shower -1 2 2 -2; showing 6 0 -1
         3; shows 4 1 0 4; shrimp 2 0 -1 3; shuffles -1; shut 1 4 1 1; sick 7 3 1 7; sickness 1 0 2
         3; side 3 1 -4 3; sided 3 2 2 3; sides 0 -1 -2 1; sideways 2 0 0 2; sighing 1 0 0 1; sight
         1 2 0 2; sighted 1; sights -2 0 1 -2; sign -1 -1 -2 -1; signature -1 0 0 -1; signed -3 -1
         -1 -3; signs 1 0 3 -1; silicone -2 -1 -1 -2; silly 4 4 4 2; silver 0 0 3 1; simple -6 -3 0
         -5; since 0 -3 -9 -1; sing -1 0 1 -1; singed 2 1 1 2; singing -2 1 2 -2; single -2 -1 2 -2;
         sink 2 -1 0 2; sinking 0 0 0 -1; sinks -1 0 1 -1; sins 1; sinus -2 0 1 -1; sinuses 0 1; sip
         2 2 -1 -3; sipping -5 1 0 -3; sips -7 5 2 -8; sir -1 1 2; sister 3 -1 -1 3; sisters 4 1 1
         3; sit 2 2 -1 5; site 3 1 1 4; sits 2 -1 -1 2; sitting 3 1 1 8; six -4 -2 -2 -3; sixteen 1
         0 0 1; sixth 0 0 0 -1; sixties 0 0 0 -1; sixty -1 -1 -1 -1; size -5 1 -1 -5; sized -1 0 0
         -1; skateboard 1; skating 0 1 0 -1; ski -2; skin 5 4 4 6; skins -1 2 1 -1; skip -2 -1 -1
         -1; skipped 0 2 3 1; skipping 3 1 1 2; skips -1 -2 -3 -1; skull 5 1 0 5; sky 1; slab 0 0 0
         1; slabs 1 1 2; slammed -1 0 0 -1; slapped 2 1 1 1; slapping 0 0 0 1; slaps 3 4 0 -2; slate
         1 0 0 1; sleap -4 0 3 -4; sleep -8 -1 4 -6; sleeper -1 0 1 -1; sleeping -1 1 0 -3; sleeps 0
         -2 -1 -1; sleepy 7 2 3 7; sleeves 2 1 -1 -1; slept 0 6 7 -3; slice -1 1 0 -1; sliced 3 1 0
         2; slicer 2 0 0 2; slid 2 1 1 2; slide -1 1 2 -1; sliding -1 0 1 -1; slight -4 2 3 -3;
         slightly -2 0 4 -2; slip -1 1 0 -3; slipped 4 2 -1 5; slipper 0 -1; slit 6; slot 0 -4 -5;
         slots -1 0 -2 -1; slow 2 0 -3; slowed 1 1 0 -2; slower -1 -1 -1 -1; slowly -5 -3 -4 -5;
         slumped 1 0 0 1; slurred 5 1 1 6; slurring 3 1 0 4; slurry 1 0 0 2; small -6 4 6 -7;
         smartwatch -1 0 0 -1; smear 1 0 -2 -3; smell 4 1 0 5; smelling 2 0 -1 2; smells 3 2 0 3;
         smelly 2 0 0 1; smidge -1 0 1 -1; smile 2 1 2 2; smiles -2 0 3 -1; smiling -2 3 4 -3; smoke
         0 2 6 1; smoked 1 0 0 1; smoker 1 0 0 1; smoking -3 -2 -3 -2; smothering 3 0 0 1; smudge 2
         2 1 -1; snake 4 -1 1 2; snap 0 0 0 1; snapped -1 0 1 -1; snappy -1 -1 -1 -1; sneeze -3 -2 0
         -2; sneezed -4 1 5 -2; sneezing -6 -1 7 -5; sniffle -3 0 5 -3; sniffles -5 -1 3 -4; snooker
         0 1 0 -1; snore -4 -2 -2 -2; snores -7 -4 -5 -5; snoring -2 -4 -5 -1; snort -1 -1 -2; snot
         -3 1 2 -2; snotty -2 1 3 -1; snow -2 -1 2 -3; snuffle -1 0 0 -1; snuffly -3 1 1 -3; snug 2
         0 -1 3; so -2 -2 2; soaked 7 0 0 7; soaking 4 0 0 5; soaks 2 1 1 2; soap -6 0 3 -6; soaped
         -2 0 0 -1; social 0 1 2 -1; sock 1 0 -1 2; socket 5 1 0 5; socks 0 0 1 -1; sod 1 0 0 1;
         soda 3 1 0 3; sofa -1 0 2 -2; soft -1 5 4 -3; sold -1 0 1; sole -1; soles 0 2; solid 0 0 0
         1; solids -1 0 1; some 1 8 5 -3; somebody 3 2 -1 4; someone 7 7 0 5; someones 3 2 1 4;
         something 3 1 0 4; somethings 1 0 0 1; sometime -2 -1 -2 -2; sometimes -4 -2 -4 -8;
         somewhere 0 0 0 1; son 4 -1 -2 1; song -1 0 1 -1; songs -1 -1 -1 -1; soon 0 1 1 1; sooner 0
         3 0 -1; soot 5 1 0 4; sooty 2 0 -1 1; sor -1 0 1 -1; soreness -1 1 3 -2; sores -2 0 1 -2;
         sort -2 -4 -2; sorted -4 -1 0 -3; sorts 1 -1 -2 1; soul -1 0 0 -1; sound 4 -1 -2 5;
         sounding 3 0 -1 2; sounds 1 1 1 2; soup -2 5 2 -2; sour -1 -1 -1 -1; spaced -1 -1 -1 -1;
         spade 1 0 0 1; spain -1 0 1 -1; spaniel -1; spare -3 -3 -1 -4; sparkles 1 -1 0 1; sparkly 2
         -1 0 2; spasm -1 0 0 1; spasms 2 0 0 1; speak 3 1 -1 4; speaking 3 1 1 3; special 0 3 2 -2;
         specialist -1 1 -1 -1; speck -1 1; specks 2 1 0 -1; speech 3 -1 -2 5; speed 1 0 0 1;
         spelling -1 1 2 -1; spells -1 -1 -1 -1; spending 3 3 0 1; spent 2 -1 -2 3; spicy -4 0 1 -3;
         spider 1 1 -1 1; spiders 2 0 -1 3; spilled 2 0 0 2; spilt 1 0 -1 1; spin -2 -1 1 -1; spinal
         1; spine -1 2 1; spinning 0 0 0 -1; spins -3 0 -1 -3; spirit 1 1 1 2; spit 4 0 1 5; spits 1
         0 0 1; spitting 2 1 1 2; splashed 5 0 1 4; splinter -5 0 5 -5; splints -1 0 0 -1; split -2
         2 -2 -1; splitter 1 0 0 1; splitting 4 1 3 4; splutter -2 0 1 -1; spo 3 2 3 2; spoil -2 0 1
         -1; spoon 3 -1 -1 3; spot -3 -1 0 -4; spots -6 3 2 -4; spotted 0 0 0 -1; spotting 8 8 2 -4;
         spotty 1 0 0 1; sprain -1 0 0 -1; sprained -2 2 1 -1; spray -1 -1 4 -1; sprayed 1 0 0 1;
         spraying 0 0 0 1; spread -1 3 1 -2; spreading 3 -1 -3 4; spreads 1 0 0 1; spring -6 -5 -5
         -7; sprint 3; sprinting 1 0 0 1; spud -1 0 0 -1; spuds 0 0 0 1; spurt 1 0 0 1; sputum 0 1 1
         -3; square -1 0 0 -1; squash -3 3 2 -3; squashy 1; squats -1 0 1 -1; squeezed -1 1 -1 -1;
         squeezing 3 0 -1 3; squirted 1 0 0 1; squirting 8 0 -1 7; squishy -1 -1 -1 -1; squits 0 1 1
         -2; st -2 0 0 -2; stab 4 0 0 5; stabbed 0 0 1 2; stabbing 3 0 1 5; stable -5 -2 -4 -6;
         stabs 0 0 0 1; staff 1 0 2 2; stag -1; stage -1 -2 -1 -1; staggering 3 1 0 4; stain -1 -1
         -2 -1; stair 1 0 -1 1; stairs -2 -4 -5; stall 1 0 0 1; stammer -2 -1 -1 -2; stamping 1 1 1
         1; stand 6 3 2 7; standing 3 -2 -3 4; stands -1 -1 1; stare 1 0 0 2; staring -2 1 2 -1;
         stars 1 1 4 3; start -4 -1 0 -3; started 5 4 0 3; starting -3 -3 -4 -4; starts -1 -2 -4 -2;
         starving -3 1 3 -3; state 1 0 0 1; static -3 0 1 -2; statin -2 -2 -3 -2; statins -1 -3 -5
         -2; station 2 0 0 1; status 1 0 0 1; stay 1 3 4 -1; staying -3 5 2 -3; stays 0 0 0 2;
         steady -3 -4 -4 -3; steak 1 -2 -2 2; stealing 0 0 1 -1; steam -1 1 2; steel 0 1; steering 0
         0 0 1; stem 4 0 1 4; stent 2 1 1 2; stents 1 0 0 2; step 3 1 -2 2; stepdad 3 0 1 4; stepped
         0 1 -1 1; steps -3 5 -2 -4; steroid -3 -3 -1 -2; steroids 0 0 -1 2; stick -1 1 0 -1;
         sticking 4 -1 -1 4; sticky 1 5 3 1; stiff -5 -5 0 -3; stiffness -2 -2 -3 -2; still -3 -2 -5
         -4; sting -1 1 6 -2; stinging -8 4 2 -7; stings -7 6 3 -6; stinking 1 0 0 1; stitch 1 2 1
         2; stitches -2 -1 -1 -1; stock -1 1 2 -1; stocking 0 0 0 -1; stockings -1 -1 1 -1; stoke
         -1; stoma -1 -1 -1 -1; stomach 2 7 4 -3; stone -1 -2 -3 -1; stood 2 1 0 4; stool -1 0 3;
         stools 0 -2 3 3; stop 2 -3 -2 1; stopped -4 4 4 -4; stopping 3 -2 -1 2; stops 0 1 5; store
         -1 0 3 -1; storey 1 0 0 1; storm -3; stove 2 2 0 3; straight -3 4 1 -4; straighten 1 -1 0
         3; straightens 2 0 0 2; strain 1 0 0 1; strained -1 -1 -2 -1; straining -3 0 2 -2; strange
         5 1 0 5; stranger 0 1 0 -2; strangle 1 0 2 3; strangled 3 -1 1 4; strangling 3 1 0 3; strap
         -3 -2 0 -3; straw 0 0 0 1; strawberries -2 1 0 -2; stray 0 3 1; streak -3 -2 -3 -2; streaks
         0 0 0 -1; stream -2 -4 -4 -2; streaming -3 0 1 -3; street 0 -2 -1 1; strength 1 -1 -1 2;
         strep -2 2 -1 -2; stress -3 -2 0 -2; stressed -6 -1 -1 -2; stretch -2 -1 1 -1; stretched -1
         1 0 -2; stretches -2 2 5 -2; stretching -1 -1 -1 -1; stridor 3 1 0 3; strike 1; string 1 0
         0 1; strip 1 2 0 1; stripe -2 0 0 -1; stripped 1 0 0 1; strips 2 0 -1 3; stroke -11 -7 -3
         -11; strokes -1 1 2 -1; strong 1 -2 -4 1; stronger 1 -1 -2; struck 3 1 0 3; struggling 1 1
         0 3; stubbed -3 -1 4 -2; stubborn -1 0 0 -1; stuck 0 4 2 1; student -2 -1 -1 -3; stuff 4 1
         2 5; stuffed -4 1 2 -5; stuffy 0 0 1 -1; stung -4 1 3 -3; stye -2 -1 1; subcostal 0 0 -1 1;
         substance 0 0 0 1; such 3 1 0 4; sucking 4 0 -1 4; sucks -1 -1 -1 -1; sudden 13 3 -1 13;
         suddenly 12 0 -3 12; sudocrem -1 -1 1; suffocating 1 0 0 2; sugars 2 -1 -1 5; suggest -1 0
         0 -1; suicidal 2 -2 -2 2; suicide 1 -2 -2 2; suit 0 -1 1; sumatriptan -1 -2 -2; summary -2
         -2 -3 -2; summer -6 -5 -7 -7; sun -3 0 4 -2; sunburn -4 0 4 -3; sunburnt -2 -1 2 -1; sunday
         3 5 3 2; sundays -1 0 1 -2; sunk 1 0 0 2; sunken 6 2 -1 4; super 1 1 1 1; superficial -1 0
         1 -1; superglue -1 1 3 -1; supermarket -1 1 2; supper 1 1 0 -1; supple 0 0 0 -1; supply -2
         1 -1 -2; support -4 -3 -2 -3; suppose -4 0 2 -3; supposing -3 0 1 -2; suprapubic 1 1 0 3;
         sure 3 3 1 3; surely -2 0 1 -1; surf -1 -1 -1 -1; surfing 1 0 0 1; surgeon -2 -1 -1 -2;
         surname -1 0 1 -2; surroundings 2 1 1 3; suspect -1 0 1 -1; suspicious 1 0 0 1; swab -1 1
         -1 -1; swallow 1 4 3 2; swallowed 9 1 5 9; swallowing 0 1 -4; swallows -1 0 0 -1; swansea
         -1; swap 0 -3 -3; swapped 1 -1 0 3; swarm 1 2 0 -4; swear 0 1 2 1; swearing 1 0 0 1; swears
         -1 0 1 -1; sweat 2 0 2 3; sweating 12 0 0 12; sweats -4 -3 -3; sweaty 3 0 1 4; sweet 1 0 0
         2; sweets 1 1 1 1; swelling 8 3 -1 4; swells -2 -2 -3 -2; swim -2 -2 -1 -2; swimming -6 -2
         2 -5; swing -3 1 3 -2; swinging 1 0 0 1; switched -1; switching -2 -2 -3 -2; swollen 3 8 -3
         1; swore 0 1 2 1; swung 1; sydney -1 -1 -1; symptoms 4 1 0 6; syncope 1 0 0 1; syringe 0 -1
         -2 -1; syringing -1 -1 -2 -1; syrup 1 0 2 2; systolic 0 0 0 1; t 2 2 3 1; ta -1 1 3; table
         5 0 0 5; tablet -3 1 -3 -2; tablets 1 -2 -6 4; tachycardia 0 0 0 1; tack 2 1 1 2; tackled 0
         1 0 -1; tag -1 -1 -2 -1; take -1 2 1; takeaway -1 0 0 1; taken 8 -2 -2 8; takes 1 -2 -6 -3;
         taking 5 1 -2 5; talk -1 -4 -8; talked 2 0 0 1; talking 6 2 0 8; talks -1 -1 -2; tall 1 0 0
         1; tan -1 0 1 -1; tantrums -2 0 1 -2; tape -2 -1 1 -3; tar 5 1 2 5; target 1 1 1 2; tarmac
         0 0 0 -1; tarry 5 1 1 3; taste -3 0 2 -4; tastes -1 1 2 -1; tattoo -3 -1 -1 -3; taught -1 0
         0 -1; tax -1; taxi 1 0 0 2; tdap -1 0 1 -1; tea 2 5 7 1; teach -2 -3 -3 -1; teacher -6 0 2
         -5; teaches -1 0 1 -1; teaching -1 -2 -1; team -9 1 5 -7; teapot -1 0 0 -1; tearful -3 -1
         -1 -1; tearing 1 0 2 1; tears 2 3 2 -3; teaspoon 2 1; teatime 2 2 -1 -2; technique -1 0 0
         -1; teenage -1 -1 -1 -1; teenager -5 -3 -2 -3; teenagers -1 -1 -2 -1; teens -1 -1 -1 -1;
         teeth -1 -1 2; teething -5 0 6 -4; telegraph 1 0 0 1; telephone -2 -1 -1 -2; television 1 0
         0 1; tell 1 3 1 -1; telling 4 0 3 5; tells 0 4 0 -2; telly 4 2 2 4; temperature 2 15 10;
         temperatures 1 0 0 1; temple 4 2 0 3; temples 1 0 0 2; temporal 0 1; temporary 1 0 0 1;
         temps -1 1 0 -1; ten -1 -1 -4 -2; tenants 1 1; tend -1 1 3 -1; tenderness 1 4 0 -1;
         tenerife 0 0 0 -1; tennis -7 0 -1 -3; tense 1 0 -1 2; tension -2 -2 -1 -2; tent -1 0 0 1;
         term -3 -4 -3 -2; terrace -1 0 0 -1; terrible 1 2 3; terribly -1 0 0 -1; terrified 1 0 0 1;
         tesco 1 0 0 2; test -8 -7 -4 -7; tested -6 -4 -5 -5; testicle 2 -4 -2 6; testicles 1 -1 -2;
         testicular -1 1 2; testing -1 -1 -2; testis 0 0 0 1; tests -6 -4 -3 -5; tetanus -7 4 0 -6;
         text -6 -2 0 -2; texted 2 0 -1 2; texting -2 -1 -1 -2; texts -1 1 -1; th -2 -4 -1 -2;
         thailand -1; than 6 5 -3 3; that -2 1 0 -3; thats -3 2 6 -3; the -1 -1 1 -1; their 3 -1 -1
         3; them -1 -4 -2; themselves 1 0 0 2; then 1 -5 -1 4; therapy -3 -6 -8 -2; there 3 0 -3 1;
         theres 7 4 -2 7; thermometer 5 0 3 6; these -5 -6 -7 -5; they -2 -1 -1 -2; theyre -3 1 1
         -4; theyve 0 0 1 -1; thick -3 -2 -2 -3; thickened -1 -1 -2; thicker -1 -1 -2; thigh 3 1 1
         3; thighs 0 2 2 -2; thing -1 -3 1 -2; things 4 -1 -3 2; think 3 7 -2; thinking 7 3 -2 5;
         thinks 4 3 0 1; thinner 2 -2 -3 3; thinners 1 -1 -2 1; thinning -1 0 0 -1; third 1 2 1 1;
         thirst 0 0 0 -1; thirsty 0 1; thirty 2 0 1 4; this 1 0 -1 1; thorn 0 -1 1 2; those -5 0 5
         -4; though 3 3 1 2; thought 7 3 3 6; thoughts 7 5 0 1; thread 0 0 0 1; threads 2 1 1 2;
         threadworms -2 1 3 -2; threatened 0 1 0 -1; threatening 2; threatens 3 4 0 -3; three 2 0 2
         2; threw 1 3 6; thrilled -1 0 1 -1; throat 7 0 4 7; throb 0 0 0 1; throbbing -6 9 0 -7;
         throbs -2 1 0 -1; through 7 3 0 5; throw 2 0 2 1; throwing 4 0 0 6; thrown 4 1 0 5; thru 1
         -2 -2 3; thrush -2 -1 1 -1; thrusts 2 1 1 2; thudding 1 0 0 1; thumb -7 2 2 -7; thump -2 1
         0 -2; thumping 4 0 1 5; thurs 1 1 0 -1; thursday -1 -3 -6 -2; thyroid -5 -3 -4 -4; tia -1
         -4 -8 -1; tick -4 7 0 -6; ticker 2 0 0 2; tickets 1 0 0 2; tickle -1 0 0 -1; tickly -3 0 4
         -3; ticks -1 1 0 -1; tics -1 0 0 -1; tie 1 0 0 1; tied 1 0 0 1; tight 4 0 2 3; tightening 1
         -1 0 2; tightenings 1 0 2 2; tightens 0 -1 -2 1; tightness 5 0 -1 5; tiktok -4 1 4 -4; til
         0 2 1; tiles 2 -1 -1 2; till -2 2 5 -2; time 2 -2 -5 3; timer -1 0 1 -1; times 1 3 -2 3;
         tin 1 1 1 2; tingle -2 -3 -2 -2; tingled -1 1 2 -1; tingles -1 0 0 -1; tingling 1 -3 -1 1;
         tinnitus -1 -2 -3 -2; tiny -2 1 4 -4; tip -1 1 2; tipping -1; tips -5 3 10 -5; tired -6 -6
         0 -5; tiredness -1 -3 -2 -1; tires 1 0 0 1; tissue -1 0 1 -3; tmi 0 0 0 1; tmrw 0 1 0 -1;
         to 2 1 -1 1; toast -5 3 5 -3; toaster 0 0 0 1; toasty 1 0 0 1; today 3 23 15; todays 0 5 0
         -2; toddler 2 1 2; toddlers -1 2 2 -2; toe -8 6 4 -7; toenail -3 -1 0 -3; toenails -3 -2 -2
         -3; toes -1 4 2 -1; together 0 2 1; toilet 4 3 1 4; told 2 -1 -2 1; tolerating 0 2 0 -2;
         tomatoes -1 0 1 -1; tomorrow 0 9 7 -1; tomorrows 1 1 -1 1; tongue 11 3 6 10; tonic 2 0 0 2;
         tonight 13 13 4 12; tonights 0 1 2 1; tonsillar 0 1 0 -1; tonsillitis -3 1 0 -3; tonsils -4
         2 0 -4; too 1 1 2 1; took 9 1 4 9; toolbox -1 1 2 -1; tooth -6 6 2 -4; toothache 2 1 0 3;
         toothaches 1 0 0 1; toothbrush 0 0 0 1; toothpaste -2 0 1 -1; top 1 0 2 2; tops 2 1 0 -1;
         torch 1; tore 0 -2 -2; toronto 0 0 -2 -1; torsion -1 0 1 -1; torture 0 0 1 -1; total -1 0 0
         -1; totally 2 -1 0 3; touch 4 1 1 3; touched 5 1 3 5; touches 2 3 1 -1; touching 4 1 1 3;
         tow 1 0 0 1; towards -1 0 1 -2; towel 5 0 0 6; towels 4 1 0 4; town 2 0 -1 2; toy 0 0 0 1;
         trace -2 0 1 -2; tracing -1 0 1 -1; tracings -1 0 1 -1; track 2 0 0 2; tracks 1 0 0 1;
         tractor -1 -2 -3 -2; traffic -1 0 4 -1; trailer 1 0 0 1; train -1 -2 -1 1; trainer -2 1 2
         -1; trainers 0 0 0 -1; training -5 -3 -2 -5; trains 1 0 2 1; tram -3 1 -2 -2; trampoline 1
         0 -1 1; transplant 3 0 0 2; trapped 2 1 2; trauma 0 -1 -2 1; travel -5 -2 -2 -4; travelled
         1 0 0 1; travelling -1 0 1 -1; travels 1 0 0 1; tray -2 1 0 -2; treacle 2 0 0 2; treat -3 0
         4 -2; treated -2 -2 -3 -1; treating -1 0 0 -1; treatment 0 -1 -4; treatments 0 -3 -3; tree
         1 0 2 2; tremor -1 -1 -2 -1; tremulous 1 0 0 1; triage -1 1 0 -1; triangle -3 1 0 -3; trick
         -2 1 3 -2; trickle 2 0 0 3; trickling 2 0 0 2; tried 1 -1 0 3; tries 2 0 -1 3; trigger -1 0
         1; trike -2 0 1 -2; trimester 1 3 0 -1; trimmer 1 0 0 1; trinidad 0 0 0 -1; trip 0 -1 -2
         -1; triple 0 0 0 1; tripped 2 0 -1 2; tripping 1 0 0 1; trips 0 1; trod 1 0 0 1; trolley 0
         0 0 1; troponin -1 -1 -1 -1; trouble 2 -1 -3 2; trousers 4 1 0 3; truck 0 1 0 -1; true -4 1
         5 -4; truly -1 0 1; truth 1 1 2 1; try -1 -3 -3; trying -2 -3 -6 -1; tsh -1 -1 -1 -1; tub 2
         0 0 1; tube -1 -2 -1 -1; tues -2 -2 -3 -2; tuesday -2 0 -3; tugged 1 1 1 1; tumble 2 0 -1
         3; tumbler 0 0 0 1; tummy 2 5 3 1; tumour -1 -1 -1; tune -1 1 2; tunnel 1 -1 -2; turkey 2 1
         1 1; turn -2 -1 -4 -3; turned 1 -2 0 4; turning 3 -1 0 4; tv 0 -1 -3 1; tweezers -2 1 3 -2;
         twelve -3 2 3 -5; twenties -1 -1 -2 -1; twenty 0 -1 -2 1; twice 5 1 2 6; twin -1 1 2 -1;
         twinge 1 0 0 1; twins -1; twist -4 -3 -2 -3; twisted 0 3 1; twitch 0 0 0 1; twitches -1;
         twitching 1 1 5 2; twitchy 0 0 0 1; two -1 1 0 -1; twos 0 0 0 1; tyne 0 0 0 1; type -2 -4
         -5 -2; typhoid -2 -1 0 -2; typical -2 1 0 -1; typing 0 -2 -2 2; u -1 0 1 -1; uber 2 -1 0 2;
         ulcer -6 -1 5 -3; ulcers -4 2 4; um 1 0 0 1; umbilical 2 0 0 2; unable 6 2 -1 4; unborn 1;
         unchanged -2 -1 -1 -2; uncle 3 -1 -5; uncomfortable -1 1 2; unconscious 6 0 0 6;
         uncontrollably 1 -1 0 2; under 8 2 2 9; underneath -1 2 1; understand -1 -1 -1 -1;
         understanding 2 0 -1 2; undertaker -1 -1 -1 -1; underwear 2 1 1; unequal 0 0 0 1; uneven 1
         0 0 1; unexplained 1 1 0 -1; uni -2 -1 -1 -2; unilateral 0 3; unit -2 -1 -4 -3; units 4 0 1
         4; university -1; unknown 0 1; unlike 1 0 0 1; unprotected -1 6 1 -2; unreal 1 -1 0 2;
         unremarkable -1 -1 -1 -1; unresponsive 6 0 -1 7; unsteady 1 0 0 1; until -2 2 2 -1; unusual
         2 0 0 2; unusually 2 1; unwell 2 -1 -1 3; unwitnessed 1 0 0 1; up 3 4 1 2; update -2 -1 -1
         -2; updating -1 -2 -3 -1; upped 0 0 0 -1; upper 1 1 1 2; upright 3 1 1 3; ups -2 0 0 -1;
         upset -3 -1 2 -3; upside 1 0 0 1; upstairs 2 -1 0 2; urge -1 0 0 1; urgent -6 2 0 -5;
         urinary 1 3 2 1; urinated 1 1 0 -1; urination -1 1 -1 -1; urine 2 4 -3 -3; urticaria 2 0 -1
         2; us 0 -2 -2; use -5 0 6 -6; used 5 1 -2 4; useless 0 0 0 1; using 2 1 2 2; usual -4 2 -2
         -6; usually -3 4 6 -8; uti 1 2 1; v 1 -1 0 2; vaccinated -1 -1 -1 -1; vaccination -4 0 1
         -1; vaccine -4 0 2 -2; vaccines -1 -1 -2 -1; vagina 4 -1 -1 5; vaginal 2 1 1 2; valve 4 1 0
         4; vampire 1 0 0 1; van -1 1 3; varicose -1 -4 -5 -1; varnish 2 0 0 1; vasectomy -2 -1 0
         -2; vaseline -3 0 4 -3; veering 1 0 0 1; vegetables -3 -2 -3 -2; vegetarian -1 0 0 -1; vein
         4 1 0 4; veins -5 -3 -4 -4; venlafaxine -4 -2 -2 -4; vent 0 0 0 1; ventolin 4 1 1 2;
         verruca -5 2 8 -3; vertigo -1 1 0 -1; very 8 3 -1 6; vesicles 0 3 1 -1; vesicular 0 4 1 -3;
         vest 1 1 2 1; vet -4 2 6 -4; vets -4 0 2 -4; vicar -1 0 1 -1; vice 1; video -1 -1 -2 -1;
         videos 0 0 0 -1; view 1; village -1 -1 -2 -1; vinegar -2 0 1 -1; violent -1 -1 -1 -1;
         violently 1 0 0 1; viral -2 0 1 -2; virus -1 1 2; visible 1 0 -1 1; vision 8 4 2 5; visit
         -5 -5 -5 -5; visiting -1 -1 -1 -1; visitor -2 -4 -5 -1; visual 1; vitamin -2 0 3 -1;
         vitiligo -1 -1 -1 -1; vodka 3 0 -1 3; voice 6 3 2 7; voicemail -1 0 1 -1; voices 8 5 -1 4;
         voltage 2 0 0 2; volts 1; volume 0 2 1 -2; volunteer -1 -1 -2; vomit 9 2 0 11; vomited 6 0
         2 8; vomiting 16 7 3 15; vomits 2 0 -1 2; vs -1 1 2 -1; waist -3 2 2 -3; wait 5 2 -1 3;
         waited 1 0 0 1; waiting -3 -3 -2 -2; wake 7 4 -3 3; wakes -1 -2 -2 2; waking 2 -1 -3 4;
         walk 0 0 5 -2; walked 0 1 5; walker 0 0 0 -1; walking -2 -2 -1; walks -2 -1 1; wall 4 3 -1
         3; walls 1 1 2; walnut -1 1 -1 -1; wandering 1; wanna 2 1 0 4; want -3 -5 -8 -4; wanted 2 0
         1 4; wanting -1 0 0 -2; wants -5 -5 -8 -3; war -2 1 3 -2; ward 2 0 -1 2; wardrobe 3 1 1 4;
         warfarin 10 2 -6 11; warm -2 8 1 -6; warmed -1 0 0 -1; warmth 0 3 2 -4; warned -2 0 0 -1;
         warning 7 -1 -1 8; wart -2 -2 0 -3; warts -3 1 4 -2; was 2 -4 -2 5; wash -5 1 4 -4; washed
         -7 9 4 -7; washing -1 1 5 -2; wasnt 3 4 1; wasp -1 0 4 -1; wasps 0 1 2 -1; waste -1 0 0 -1;
         watch -5 -2 3 -4; watched -6 0 5 -5; watching -4 4 5 -2; water -2 7 10 -1; watering -1 2 0
         -3; waters 6 0 1 8; waterworks -1 -1 -2 -1; watery 2 -1 2 3; waves -1 2 2 -1; wax -3 -3 -2
         -2; waxy 1 0 0 1; way 5 -4 1 5; wayne -1; we -2 -7 -3; weak 6 -1 -4 5; weaker 1; weakness 5
         0 0 6; wear -4 5 4 -4; wearer -1 1 0 -1; weather -1 -1 2 -1; web -1 1 0 -1; website -1 0 0
         -1; wed -2 -2 -3 -2; wedding -1 1 3 -1; wedge -4 2 -1 -3; wednesday 3 1 -2 2; wee 2 9 2;
         weed 2 2 1 1; weedkiller 2; weeing -8 6 3 -8; week 1 -4 -2 -1; weekend 1 4 0 -2; weekly 0
         -1 1; weeks 4 -3 -12 -1; weeping 0 2 1; weepy 0 3 1 -1; wees -2 -1 2 -1; weever 1 0 0 1;
         weigh -4 -3 -4 -4; weighed -2 0 1 -1; weight -6 -3 -4 -4; weights 1 -1 -2 1; weird 6 0 0 7;
         weirdly 0 0 0 1; well -16 -3 -3 -13; welsh -1 -1 -1 -1; welts 3 0 -1 3; wen -2 -2 -3 -1;
         went 9 -1 -2 10; were 1 -2 -2 2; wet 5 7 6 5; wets -1 -1 -1; wetting -1 -1 -1; weve 0 1 1
         -1; whacked 0 1 -1; wham 1 0 0 1; what -7 -1 8 -7; whatever 1 -1 -3 2; whats -7 -1 3 -9;
         whatsapp -1; whatsoever 1 0 0 2; wheat -1 0 1 -1; wheel -1 0 1; wheelchair 0 0 0 -1;
         wheeler 1 0 0 1; wheeze 2 2 3 3; wheezing 5 0 0 4; wheezy 3 2 -1 2; when -2 -2 -4 -1;
         whenever 0 -3 -3; where -4 3 5 -5; whether -3 -2 0 -2; which -9 -4 7 -6; while 5 0 1 5;
         whirlwind -1; whisky 2 1 1 2; whisper -1 -1 -2; whispered 1 0 0 1; whistle -1; whistling -2
         0 0 -1; white 6 1 1 8; who -4 -1 -3 -4; whoever -1 1 2 -2; whole 3 2 3 2; whooping 0 0 0
         -1; whos 0 1 2 1; whose -1 -1 -1 -1; why 1 -1 1 1; wide 0 2 1; widespread 1 0 -1 1; widow 2
         0 -1 2; widower 0 1; wife 3 -1 0 3; wifes 0 -1 -1 1; wiggle 1 1 -1 1; wiggly -2 0 1 -1;
         will -1 -4 1; wind -7 0 6 -5; window 5 2 1 6; windows 1 2 1 -2; windpipe 1 0 0 1; windy -1
         0 1 -1; wine -4 -2 0 -2; wing 0 0 0 1; winter -8 -5 -2 -8; wipe 6 4 1 1; wiped 1 3 1 -2;
         wiping 0 0 0 1; wire -1 -1 -1; wish 6 3; wishing 2 3 1 -2; with 0 3 0 -1; withdrawal 1 0 0
         1; within -1 7 10; without 6 6 0 5; wk 1 -2 -1 1; wks 8 3 -4; wobbly 1 -1 1; woke 6 5 4 5;
         woken 4 2 0 2; woman 2 1 -2 1; womb -1 1 2 -1; women -2 -2 -3 -2; wonder -1 -2 -1 -1;
         wondered -2 -1 -1 -1; wondering -1 -1 -1; wont 11 2 0 11; wood 2 1 1 2; wooden 1 0 0 1;
         woods 0 0 0 1; wool 1 1; word 0 0 1 4; wording -1 0 1 -1; words 8 0 1 8; work -4 0 -4 -3;
         worked 3 1 2 5; worker 1 1 2 1; workers 1 0 0 1; working -1 -2 -1 2; works -3 1 1 -4;
         worktop 1 0 0 1; world -1 1 2 -1; worms -3 -2 -3 -2; worn -3 -2 -3 -2; worried 0 2 1 1;
         worrier -1 0 0 -1; worry -4 -2 0 -2; worrying 1 1 1 1; worse -3 -4 -4 -2; worsening 0 1 0
         -1; worst 2 1 1 2; worth -4 -1 0 -4; wots -1 0 1 -2; would -10 -3 -3 -10; wouldnt 6 5 -1
         -1; wound 6 0 0 6; wounds 2 2 0 2; wrap -1 0 1 -2; wrecked -1 -1 -2 -1; wrecking -1 1 2 -1;
         wriggler 1 1 -1 -1; wriggles 1 0 1; wriggly 0 0 0 -1; wringing 1 0 0 1; wrist -4 4 -3 -3;
         wrists 5 0 1; write -3 -1 -1 -2; writing -2 -3 -2 -1; written 4 0 1 6; wrong 2 1 4 1; wrote
         1 0 -1 -2; wrung 1; x -2 1 -3 -1; xanax 3 1 1 3; xbox 0 0 0 1; xray -5 -2 -3 -5; y -5 -1 0
         -5; yall -5 0 2 -4; yard -1 0 0 -2; yawning -1 1 2; yay -1 0 0 -1; yeah -1 0 1 -1; year -11
         -6 -6 -10; yearly -2 -2 -3 -3; years -8 -14 -15 -6; yelled -1 0 1 -1; yellow -10 3 -1 -9;
         yelp 2 -1 0 2; yelped -1 0 1 -1; yes -4 -6 -8 -2; yesterday 0 8 4 -1; yesterdays 0 0 0 1;
         yet -4 -2 1 -3; yo 3 1 0 3; yoghurt -1 0 1 -1; yogurt -1 0 1 -1; you 1 2 2 -2; young 2 0 -1
         3; younger 1 0 0 2; yours 0 1; yr -2 2 -1 -3; yrs -3 -1 -1 -3; zap -1 0 1 -1; zappy 0 3 1
         -2; zaps -1 0 0 -1; zero 1 0 0 1; zigzags 0 1 0 -1; zit -2 1 3 -3; zombie -1 0 1 -2; zumba
         1; zyrtec -2 1 2 -2; ~1 -1 -1 -2 -1; ~1x 0 -1 0 2; ~2 -1 -2 -3 -1; ~2xxx -2 1 0 -1; ~3 1 1
         2; ~4 -2 -2 -3 -2; ~5 1 0 0 1; ~6 -2 0 1 -2; ~8 0 0 1 -1; ~a -5 0 2 -4; ~about -1 -2 -1;
         ~ache 0 3 1 -1; ~aches 1; ~actual -1 1 2 -1; ~acute -2 -1 -2 -1; ~affected -1 1 2 -1;
         ~after 1 -2 -2 2; ~again -3 0 1 -3; ~all 2 -2 -2 3; ~allergies 0 -2 -1 -1; ~already -1 0 0
         -1; ~alright -1 -1 -1 -1; ~an -3 -2 -4 -1; ~and 2 2 4 1; ~aneurysm -2; ~angina -1 -2 -3 -1;
         ~animals -1 1 2; ~ankle 0 -1 -1 -1; ~another -1 -1 -2 -1; ~answer -1 -1 -1 -1; ~any -4 0 4
         -3; ~anybody 1 0 -1 1; ~anymore -1 -1 -1 -1; ~anyone 2 1 -1 1; ~anything -3 -1 -3 -3;
         ~appointment -1 -1 -1 -1; ~are 5 1 0 4; ~arm 0 1 1 1; ~around 1 0 0 1; ~as 0 2 0 1; ~ask -1
         0 1 -1; ~asking -1 0 1 -1; ~asks 0 1; ~at -3 -1 -3 -3; ~ate -3 0 2 -3; ~baby 1 1 1 1; ~back
         -5 2 -1 -2; ~bad -1 1 0 -3; ~bar 1 1 1 2; ~bathroom 1 -1 -2 1; ~battery 3 1 1 3; ~be 3 2 0
         2; ~because 1; ~been -1 1 2 -1; ~before 2 0 0 3; ~behind 1 2 1 1; ~being -1 0 1 -1; ~belly
         1 0 0 1; ~bent 0 1 0 -1; ~better 1 1 1 1; ~between 3 1 1 3; ~bike 0 0 0 1; ~bit -1 -1 -1
         -1; ~black -3 -2 -2 -4; ~blackouts -1 0 0 -1; ~bladder -1 0 1 -1; ~bled -1 0 0 -1; ~bleed
         -1 0 1 -1; ~bleeding -6 -1 -4 -6; ~blisters -1 0 0 -1; ~blood -6 -5 2 -6; ~bloody 1 0 0 1;
         ~boiler 4 1 0 4; ~bone 0 -1 1 -1; ~book 1 0 0 1; ~both 1 0 0 1; ~bother -2 2 2 -1;
         ~bothering -1 0 0 -1; ~bowel -1 0 1; ~bowl -1 0 0 -1; ~boyfriend 1 0 0 1; ~breathe -1 -1 2;
         ~breathless -2 0 0 -1; ~breathlessness -1 -1 -1 -1; ~broken -1 -1 -1 -2; ~brother 2 0 0 2;
         ~brothers 1 0 -1 2; ~bruise -1 0 3 -1; ~brushing -2 1 3 -2; ~build 1 0 0 1; ~burns 1 1 2 1;
         ~but 0 0 -1 1; ~by 2 0 0 1; ~call -1 1 2 -1; ~calling 1 1 1 1; ~came 0 1 -1; ~can -2 -4 -6
         -2; ~cant 1 2 2 -1; ~card 1 1; ~cat -2 -1 -1 -2; ~caught -1 0 1; ~change -1 -1 1; ~changed
         -1 -2 -1; ~changes -2 -2 -3 -1; ~charcoal -1 1 2 -1; ~chat -1 -1 -1 -1; ~checked 0 1;
         ~chest -5 -3 -5 -3; ~chickenpox 0 2 1; ~chocolate -2 1 3 -2; ~choking -4 -1 2 -3; ~cider 0
         0 0 1; ~clear 0 0 0 1; ~clinic 0 -1 -1 -1; ~clot 0 -2 -3 -1; ~clots 1 1 -1 -1; ~cold -1 1 2
         -1; ~colic -1 0 0 -1; ~collapsed -2 1 2 -1; ~come -1 -3 -2; ~coming 2 0 0 2; ~confused -1
         1; ~confusion 0 1 0 -1; ~consciousness -1 1 2; ~contact -1 1 2 -1; ~contraception 0 1 0 -1;
         ~control 0 1 0 1; ~corneal 0 1; ~cough 3 1 3 2; ~coughing -2 -1 -1 -1; ~cramps 4 2; ~crisis
         -1 -1 -1 -1; ~crooked 0 0 0 -1; ~cross -2 0 0 -1; ~cry 1 0 0 1; ~curtain 0 1 0 -1; ~cutting
         0 1 -1; ~dad -1 -1 -1 -1; ~danger -1 -1 -1 -1; ~date -1 -1 -1 -1; ~day -3 -2 0 -2; ~days -2
         2 1 -1; ~deep 3 5 1 -4; ~deformity 0 1 0 -1; ~dementia 1 0 0 1; ~depressed -1 -1 -2 -1;
         ~diabetic -2 0 1 -2; ~diarrhoea 1 0 0 1; ~did 0 0 0 1; ~die 1 -1 -2 -2; ~died 3 -1 -2 1;
         ~discharge -1 -1 2 -1; ~dizziness -1 -2 0 -1; ~dizzy 0 -1 -1 -2; ~do -1 2 3 -5; ~doctor -1
         -1 -1 -1; ~does -1 0 1 -1; ~dog -2 2 5 -1; ~dogs 2 0 0 2; ~doing 0 -1 -2 -1; ~done 2 0 0 2;
         ~dont -2 0 1 -1; ~dose -1 -1 -1 -1; ~down 0 -2 -3 -1; ~drawer 1 0 0 1; ~drink 0 0 1 -1;
         ~drinking 0 -1 1; ~drip -2 -1 -2 -1; ~drive -3 -2 -2 -2; ~drowning 0 -1 1; ~due 0 1; ~each
         1 0 0 1; ~ear 0 1; ~eat -1 1 2; ~eaten -2 1 3 -2; ~eating 0 0 -1 -2; ~else -1 0 1 -1;
         ~elsewhere -2 -1 2 -1; ~emergency -1 -1 -1 -1; ~enjoying -1 -1 -1 -1; ~enough -2; ~epilepsy
         0 0 0 1; ~even 4 1 0 4; ~ever -1 1 0 -1; ~everyone 2 0 0 2; ~evidence 0 -1 -2 -1; ~eye -1 2
         2 -1; ~face -1 2 1 -1; ~faint -3 -1 0 -2; ~fainted -4 -2 -2 -3; ~fainting 0 -1 0 2; ~faints
         -1 -2 -3 -1; ~fall 1 0 0 1; ~fallen -2 -1 -1 -2; ~falls -1 -1 -1 -1; ~far -1 1 0 -2; ~feel
         2 0 -1 2; ~feeling 1 -1 0 2; ~fell -1 -2 -3 -1; ~fever -7 6 4 -6; ~find 0 0 0 1; ~fine 2 2
         3 2; ~finger 0 1 0 -1; ~fire 1 1 1 1; ~fit -1 0 1 -1; ~fits -2 0 -3 -2; ~five -1 2 2 -2;
         ~flat 3 1 0 2; ~floor 2 0 -1 2; ~floppy -4 -1 0 -3; ~fluid 0 2 1 -1; ~follow 0 0 0 -1;
         ~food 0 0 0 1; ~foot 0 -1 -1 -1; ~for 1 -3 -3 1; ~form -1 -2 -3 -1; ~found 3 1 0 3; ~four
         -1 0 0 -1; ~friday 1 4 1 1; ~from -1 0 1 -1; ~front -1 0 0 -1; ~funny 1 0 0 1; ~fuss 1 0 0
         1; ~get 0 0 0 1; ~give -2 0 0 -1; ~given 1 -1 -2 1; ~gloves 1 0 0 1; ~goes 1 0 0 1; ~going
         1 1 -1 1; ~gone 2 1 1 2; ~gonna 1 1 0 -1; ~got -2 0 0 -3; ~gp -1 -1 -1 -1; ~great -1 -1 -1
         -1; ~growing -1 -1 -1; ~grown -1 -1 -2 -1; ~gums -1 -1 -1 -1; ~had -4 -1 -2 -4;
         ~haemorrhage -1 -1 -2 -1; ~hair -1 1 2; ~half -1 0 1 -1; ~haloes 0 1; ~hand 1 2 2 -1;
         ~happen 1 0 0 1; ~happened -1 0 1; ~harm -3 0 1 -2; ~harming -2 -1 -1 -1; ~has 1 -1 -2 2;
         ~hasnt -1 -1 -1; ~have 2 -1 -3 1; ~he 3 0 -1 4; ~head -2 -1 0 -2; ~headache -5 0 1 -4;
         ~headaches -2 -3 -2 -2; ~heads 4 1 0 4; ~hear -1 -1 -1; ~hearing -2 -2 -2 -2; ~heart -2 -1
         0 -2; ~heat -1 0 0 -1; ~heavy -1; ~her 2 2 3 2; ~here 1 -1 -2 1; ~hers 0 0 0 1; ~herself 1
         0 0 1; ~hes 1 0 0 2; ~him -2 0 3 -1; ~himself -1 -1 -1; ~his -1 3 4 -1; ~hit -1 1 3 -1;
         ~holding 2 1 1 3; ~home 2 -1 0 2; ~hot -5 -1 0 -4; ~hotel 2 0 0 2; ~hour 1 0 0 1; ~hours 0
         -2 -1; ~house 2 2 1 1; ~how -1 0 1 -1; ~hurts -4 -1 0 -4; ~husband 1; ~i 1 3 4 -1; ~id 1 1
         2 -1; ~ill -1 0 1 -1; ~im 1 1 1 1; ~immunosuppressed -1 0 1; ~immunosuppression 0 1 0 -1;
         ~in 0 2 1 1; ~infected 0 1; ~insulin -1; ~insurance 2 1 1 1; ~into -1 -1 -1 -1;
         ~intracranial -1 -1 -2 -1; ~iron 3 1 1 3; ~is -4 -2 2 -4; ~isnt -1 -1 -1 -1; ~it -6 2 0 -3;
         ~itch -1 -2 -1; ~itching 1 0 0 1; ~itchy 0 0 0 -1; ~its -1 1 -1; ~ive 3 1 1 3; ~jabs 2 0 0
         2; ~jaundice 0 -1 -1 -1; ~jus 1 1 0 -1; ~just 0 0 0 1; ~ketones -1 1 0 -1; ~kids 0 1 2 -1;
         ~kitchen 1 1 1 1; ~knee -1 -1 -1 -1; ~knock 1 0 0 1; ~knocked -1 0 0 -1; ~know 0 1 0 1;
         ~knowing 1 0 0 2; ~labour -1 0 1 -1; ~last -1 -1 -1 -1; ~late 0 1; ~law 1 0 0 1; ~leaflet
         -1 0 1 -1; ~left 3 2 0 1; ~leg -2 -3 -3 -2; ~lens -1 1 2; ~less -1 0 0 -1; ~let 0 1 0 -1;
         ~letters 3 2 0 2; ~life 0 -1 0 1; ~light -2 0 1 -2; ~like 3 0 1 4; ~lily -1 0 1 -1; ~limp
         -1 0 0 -1; ~limping -1 0 1; ~lips 2 0 0 2; ~literally -1 0 0 -1; ~little 0 1; ~live 2 0 0
         2; ~locked 2 0 -1 1; ~loin 0 1; ~long -1 0 1 -2; ~longer 1; ~look 4 1 0 4; ~looking -1 1 2
         -1; ~loss -3 -1 -1 -2; ~lost -3 -2 -3 -2; ~lot -1 -1 -1 -1; ~love 1 0 0 1; ~low 1 0 0 1;
         ~lump -2 1 3 -2; ~lumps -1 -2 -1 -1; ~lying 1 0 0 1; ~make 1 0 0 1; ~making 2 0 -1 2; ~may
         -1 -1 -1; ~me 3 1 0 4; ~mean -1 0 0 -1; ~means 0 1 0 -1; ~medical -2 1 3 -1; ~meds 2; ~mind
         1 2 1 -2; ~missed -2 0 1 -2; ~mix -1 0 0 -1; ~monday 0 0 0 1; ~months -3 -3 -4 -3; ~more -2
         -2 0 -1; ~morning 2 2 1 1; ~mornings -1 -1 -1; ~mouth 2 1 -2 2; ~move 0 -2 -2 2; ~moving -2
         -1 -1 -2; ~much 3 2 2 3; ~mum 1 2 1; ~muscle -1 -1 -1 -2; ~music 0 0 0 1; ~my -1 -3 -3;
         ~myself -4 1 -2 -3; ~name 1 0 0 1; ~nasty -1; ~nearly -2 0 3; ~neck -1 -1 1 -1; ~need -1 -1
         1; ~needed -1 0 0 -1; ~negative -1 -1 -1 -1; ~never -3 -3 -4 -2; ~new -1 0 0 -1; ~newborn 0
         -1 1; ~next -1 0 -2 -1; ~night -1; ~nights -1 -1 -1 -1; ~no -5 -1 0 -5; ~noise 2 0 -1 2;
         ~none -1 0 0 -1; ~normal 2 1 1 2; ~normally 0 2 1 -1; ~not -5 2 2 -6; ~note -1 -2 -3 -1;
         ~nothing -1 -2 -1; ~now 1 1 2; ~numb -1 -2 0 -1; ~number -1 0 0 -1; ~numbness -3 -2 0 -2;
         ~nurse 1 0 0 1; ~of -5 -2 -1 -2; ~off -2 -2 -3 -2; ~ok -2 1 2 -2; ~old 2 1 1 2; ~on -4 -1
         -1 -2; ~once 3 1 0 4; ~one 1 0 0 2; ~only 1 1 -1 1; ~open 1 0 0 1; ~operation -1 1 0 -1;
         ~or -9 1 5 -9; ~other -2 0 1 -3; ~our -3 0 2 -2; ~out 1 3 2 2; ~over -2 -2 -2 -2; ~own 2 0
         -2; ~paid 1 0 0 1; ~pain 1 3 -1 -3; ~painful -5 0 3 -5; ~pains -2 -2 -2 -2; ~palpitations
         -1 -1 -1 -1; ~papers 2 0 0 1; ~pass -2 0 0 -1; ~past 0 0 0 1; ~person 0 1 0 -1; ~phone 2 0
         0 1; ~photophobia 0 1 0 -1; ~piles 1 0 0 1; ~pink -1 2 2 -2; ~pituitary 1 0 0 1; ~place -1
         0 0 -1; ~plan 0 1 0 -1; ~playing -1 0 1 -1; ~poison -1 0 1 -2; ~poor -1 2 4 -1; ~pregnancy
         0 2 1; ~pregnant -4 -1 -3 -3; ~pressure 1 0 0 1; ~problems -2 -2 0 -2; ~puffing 0 -1 -2 -1;
         ~pus -1 0 1; ~put 1 1 -1; ~rabbit -2 0 1 -2; ~rash -1 3 3; ~rat -1 0 1 -1; ~razor 2 0 -1 1;
         ~ready 0 2 1; ~really -2 0 1 -1; ~reason 1 0 0 2; ~red -3 -2 -3 -3; ~redness -3 -2 3 -1;
         ~regaining 1 0 0 1; ~regular -1 0 1; ~rehomed 1 0 0 2; ~rent 1 0 0 2; ~rescue 0 1; ~rib 0
         1; ~right -2 0 -2 -2; ~ring 1 -1 -1 2; ~ringing 1 2 1; ~road -1 0 1 -1; ~rolling -1 0 1 -1;
         ~room 3 2 1 2; ~round 3 2 -1 3; ~running 0 0 1 -1; ~said 2 -1 -2; ~saturday -1 -1 -2; ~say
         1 0 0 1; ~saying 0 0 0 1; ~says -2 -1 0 -2; ~scan -2; ~school 1 0 0 1; ~scratched -2 0 1
         -1; ~second -1 0 1 -1; ~see -1 -1 -2; ~seen -1 -1 -2 -1; ~seizure -2 0 1 -2; ~seizures -1
         -1 -2 -1; ~send -1 0 0 -1; ~sent 1 0 0 1; ~serious -2 -2 -3 -1; ~sertraline -2 3 1 -2; ~sex
         -1 0 0 -1; ~shadow 0 1; ~shakes -1 -1 -1 -1; ~she 2 2 0 2; ~shes -1 0 1 -1; ~shingles 0 0 0
         -1; ~shivers -2 1 0 -2; ~shivery 0 1; ~short -1; ~should -1 1 -1; ~shoulder 0 1; ~showing 3
         1 1 2; ~sick -10 1 6 -8; ~sickness -2 0 -1 -2; ~side 0 1 -1 -1; ~since -5 -3 -5 -2; ~single
         0 0 0 1; ~sister 3 1 1 3; ~sisters 1 1 2; ~sit 0 0 0 1; ~skin -1 1 2 -1; ~sleep -3 1 2 -1;
         ~sleepiness -1 0 0 -1; ~sleepy -3 1 4 -3; ~slow 1 0 0 1; ~smell -1 1 2 -1; ~smoke -2 0 0
         -2; ~smoked -1 -1 -1; ~so -1; ~sob -1 -1 -1 -1; ~some -1 -1 -1 -1; ~someone -1 1 -1 -1;
         ~something 1 1 0 -1; ~sores -2 0 1 -1; ~sorted 2 1 1 2; ~speak 1 0 0 2; ~spent 0 1 -1;
         ~spots -1 0 1 -1; ~spreading -1 -1 1 -1; ~staggering 2 1 1 2; ~started -3 -1 0 -3; ~stay 1
         0 0 1; ~sticking -1 0 0 -1; ~stiff -2 0 1 -2; ~stop 0 1 0 -1; ~stopped -1 1 2 -1; ~stopping
         1 0 0 1; ~streaking 0 0 0 -1; ~stridor 0 3 1 -1; ~stroke -3 2 2 -2; ~such 1 -1 0 2; ~sudden
         -1 -2 -3 -1; ~suicidal -7 -5 -5 -4; ~sun 0 0 0 1; ~sunday -1; ~sure 0 1; ~swallowed 3 1 1
         3; ~swallowing -1 -1 -1; ~swears 1 0 0 1; ~sweating -1 1 2 -1; ~sweats -1 -1 -2; ~swelling
         -6 1 -1 -5; ~swollen -2 -1 -1 -1; ~symptom -1; ~symptoms -3 -2 -2 -3; ~syncope -1 -1 -1 -1;
         ~table -1 -1 -1 -1; ~tablet 0 1; ~tablets -1 -2 -1; ~teatime 0 0 0 1; ~teeth 2 1 1 2; ~tell
         1 1 0 -1; ~telling 2; ~temperature -3 2 1; ~test -5 -2 -5 -5; ~tests -1 -1 -1; ~than -1 0 1
         -2; ~that 3 2 -2 2; ~thats 2 1 1 2; ~the 0 2 1; ~their -1 -1 -2; ~them -2 0 2 -2; ~there -2
         -2 -3 -2; ~theres 1 0 0 1; ~thermometer 4 -1 -1 6; ~these 0 0 1 -2; ~they -2 -2 -3 -2;
         ~thing -1 0 0 -1; ~things -4 -1 0 -3; ~think 3 2 0 3; ~thinners -4 0 4 -4; ~thirsty -1 -1
         -1 -1; ~this 4 1 0 4; ~thought 1 1 1 1; ~thoughts -5 -6 -7 -4; ~throbbing -1 -1 1; ~through
         1 1 1 1; ~throwing -1 0 0 -1; ~tightness -1 0 0 -1; ~til 1 0 0 1; ~till 1 1 0 1; ~time 1 1
         -1 1; ~tingling 0 1 -1; ~to 6 0 -2 6; ~today 0 -1 -2 -1; ~told 1; ~tonight 1 1 2 2; ~too 4
         0 0 1; ~took 0 1 -1; ~top 1; ~touched -1 0 1 -2; ~touches 0 0 0 1; ~trauma 1 -1 0 1;
         ~treatment -2 1 3 -2; ~trip 2 0 0 2; ~trouble -4 -1 0 -4; ~true 1 1 0 -2; ~trying -2 -3 -3
         -2; ~tummy -1 0 1 -1; ~turn -1 0 1; ~twinge 0 0 0 -1; ~two -1 1 -1; ~under -3 1 3 -2;
         ~unless -1; ~up 1 4 1; ~upset 0 0 0 1; ~us -1 1 3 -1; ~use -2 0 -1 -3; ~vaccination 1 0 0
         1; ~vaginal 0 -2 -1; ~very -1; ~vet -4 1 5 -4; ~vets -1 -1 -1 -2; ~visible 0 1 0 -1;
         ~vision -1 -1 -1 -1; ~visual -1 2 1; ~vitamin -1 1 2 -1; ~voices -2 -1 -1 -1; ~vomit -1 0
         1; ~vomiting -3 0 0 -2; ~wait 2 1 1 2; ~wake 1 1 2 1; ~waking 0 1; ~walk -1 -1 -1 -1;
         ~walking -1 -1 -2 -1; ~walks 1 0 0 1; ~wanna 1; ~want 2 -1 -2 1; ~wanting -1 -1 0 1; ~was
         -2 -2 -3 -2; ~way 0 1 2 -1; ~we 2 1 1 2; ~weak -1 -1 -1 -1; ~weakness -1 -1 -1 -1; ~wear
         -1; ~wee 0 0 0 -1; ~week 1 1 1 1; ~weekend 1 0 0 1; ~weeks 0 -1 -2 -1; ~weight -5 -5 -6 -3;
         ~well -1 -1 1; ~went -2 1 3 -1; ~were 1 0 -1 1; ~wet 1 1 1 2; ~what -3 -4 -4 -2; ~wheeze -1
         -1 1 -1; ~wheezing -1; ~where 1 0 0 1; ~whether 0 1 0 -1; ~white 2 2 0 1; ~who -1 2 2;
         ~whole -1 1 2 -1; ~will 1; ~with 2 0 -2 3; ~wont 1 1 1 1; ~words -1 -1 -1 -1; ~work 2 0 -1
         2; ~worried -1 -1 -1 -1; ~worry 0 -1 -1 1; ~worse -1 0 -2 -2; ~would 0 0 0 -1; ~write -1;
         ~year 2 0 -1 2; ~years -3 0 -2 -3; ~yes 2 0 1 3; ~yesterday -1; ~you -5 -2 -1 -5; ~zigzags
         1 0 0 1
        """#
}
