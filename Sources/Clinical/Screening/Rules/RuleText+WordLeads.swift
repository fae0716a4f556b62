extension RuleText {
    /// How much a word tells one danger from the others, the most telling first.
    ///
    /// Written by `tools/word_points.py`.
    static let wordLeads = #"""
        leads abuse_violence: her 10; me 10; partner 10; being 8; bruises 7; door 7; he 7;
         my+partner 7; marks 6; raped 6; woman 6; you 6; boyfriend 5; carer 5; he+?+me 5; her+son 5;
         hes 5; home 5; husband 5; im 5; last+night 5; marks+on 5; me+?+the 5; my 5; my+mum 5; night
         5; on+saturday 5; saturday 5; sexually 5; again 4; against 4; and+?+me 4; assaulted 4; at
         4; dont 4; hand+?+my 4; hes+got 4; him 4; his+hand 4; hits 4; i 4; if 4; is+?+her 4;
         ive+been 4; kicking 4; me+?+and 4; my+neck 4; neighbours 4; next 4; outside 4; outside+the
         4; round+my 4; says+her 4; scared 4; sexually+assaulted 4; someone 4; till 4; to+have 4;
         when+hes 4
        leads acute_abdomen: belly 13; pain 11; right 11; hard 10; tummy 10; stomach 7; vomiting 7;
         back 6; groin 6; that 6; the+right 6; cant 5; hernia 5; painful 5; purple 5; sick 5;
         swollen 5; wind 5; 38 4; back+in 4; being 4; being+sick 4; board 4; button 4; fever 4;
         in+?+groin 4; like+a 4; low 4; lump 4; my+belly 4; on+?+right 4; poo 4; push 4; rigid 4;
         severe+?+pain 4; to+?+back 4; wont 4; worse 4; yellow 4
        leads acute_confusion: confused 8; suddenly 8; seeing 7; confusion 6; doesnt 6; know 6;
         picking 6; sudden 6; sudden+confusion 6; things 6; today 6; was 6; where 6; day 5; me 5;
         night 5; yesterday 5; air 4; asked 4; at 4; cats 4; crossword 4; doesnt+know 4; father 4;
         her 4; in 4; on 4; own 4; sharp 4; she 4; since 4; suddenly+?+confused 4; the+air 4; times
         4; what 4; who 4
        leads acute_coronary: chest 18; jaw 14; angina 9; breastbone 9; heavy 9; spray 9; sweat 9;
         sweating 9; ache 8; arm 7; clammy 7; 6x 6; attack 6; but 6; discomfort 6; left 6; tightness
         6; across 5; an 5; arms 5; both 5; grey 5; heart+attack 5; minutes 5; my+breastbone 5; rest
         5; rubbing 5; sat 5; sick 5; squeezing 5; sweaty 5; tight 5; used 5; a+?+attack 4; a+heart
         4; and+?+sweating 4; and+my 4; chest+?+that 4; feeling 4; goes 4; gone 4; his+chest 4;
         indigestion 4; jaw+and 4; left+arm 4; my+?+and 4; my+chest 4; on+?+breastbone 4; only 4;
         pain 4; probably 4; there 4; time 4; wet 4; ~pain 4
        leads acute_vision: eye 24; vision 9; my+?+eye 8; sight 8; in+?+eye 7; flashes 6; eyeball 5;
         floaters 5; lights 5; new 5; one+eye 5; right+eye 5; sudden 5; suddenly 5; a+?+to 4; a+cut
         4; blurry 4; curtain 4; cut 4; cut+?+the 4; dark 4; jaw 4; left+eye 4; loss 4; my+eye 4;
         my+right 4; of 4; painful 4; red 4; scalp 4; sudden+?+of 4; the+eyeball 4; to+the 4
        leads adrenal_crisis: vomiting 13; addisons 12; hydrocortisone 12; bug 8; years 8;
         prednisolone 7; steroids 7; sick 6; steroid 6; weak 6; 8x 5; days 5; up 5; 5x 4; adrenal 4;
         been+sick 4; bp 4; cah 4; cant+keep 4; floppy 4; for 4; my+?+has 4; my+hydrocortisone 4; on
         4; pituitary 4; pressure 4; so 4; tablets 4
        leads anaphylaxis: tongue 15; throat 12; after 11; hives 10; lips 10; swelling 9; my+tongue
         8; ramipril 8; rash 7; welts 7; ate 6; epipen 6; itchy 6; new 6; satay 6; sting 6; used 6;
         voice 6; wasp 6; wheezing 6; all+over 5; bee 5; cashew 5; gave 5; pen 5; stung 5; the+neck
         5; adrenaline 4; after+eating 4; after+the 4; again 4; ago 4; and+says 4; big 4; covered 4;
         covered+in 4; croaky 4; eating 4; everywhere 4; face 4; fat 4; feels 4; first 4; floppy 4;
         got 4; got+?+on 4; injector 4; my+lips 4; neck 4; now 4; peanut 4; pressure 4; started 4;
         swelling+of 4; swollen 4; the+?+is 4; tight 4; tongue+is 4; wasp+got 4; wheezy 4
        leads aortic_emergency: back 14; something 9; between 8; pain 8; aneurysm 6; blades 6;
         shoulder+blades 6; sudden 6; 5 5; between+?+shoulder 5; chest 5; down 5; his+back 5;
         in+?+chest 5; now 5; ripping 5; shoulder 5; tearing 5; between+my 4; down+?+my 4; felt 4;
         got 4; in+?+tummy 4; in+his 4; in+my 4; like 4; my+back 4; scan 4; side 4; sudden+?+pain 4;
         they 4; to+my 4
        leads arrhythmia: heart 16; 1xx 10; chest 10; pulse 10; dialysis 7; died 7; palpitations 7;
         twice 7; icd 6; nearly 6; watch 6; 34 5; and+i 5; box 5; defibrillator 5; fainting 5; fast
         5; going 5; heartbeat 5; kicked 5; kicked+me 5; like+a 5; missed 5; dizzy 4; faint 4; grey
         4; heart+is 4; keep 4; me 4; more 4; my 4; my+icd 4; times 4; very+fast 4; watch+says 4;
         went 4
        leads carbon_monoxide: alarm 10; boiler 8; dizzy 8; headache 8; heads 7; heater 7; we 7; co
         6; gas 6; headaches 6; sick 6; all 5; barbecue 5; co+alarm 5; going 5; headache+and 5; when
         5; battery 4; budgie 4; carbon 4; carbon+monoxide 4; dizziness 4; feel 4; heads+and 4; home
         4; landlord 4; lit 4; monoxide 4; out 4; so 4; weve 4; ~at 4; ~boiler 4; ~heads 4; ~on 4;
         ~the 4; ~the+~boiler 4
        leads cauda_equina: back 13; numb 10; both 9; legs 9; back+pain 8; cancer 8; disc 8;
         numbness 7; sciatica 7; bladder 6; both+legs 6; cant+feel 5; numbness+?+the 5; numbness+in
         5; pain 5; prostate 5; prostate+cancer 5; since 5; wee 5; when 5; around 4; cant+tell 4;
         feel 4; genitals 4; i+?+feel 4; loss 4; loss+of 4; my+back 4; saddle 4; slipped 4;
         slipped+disc 4; the+toilet 4; toilet 4; without 4
        leads choking_airway: throat 11; sound 10; breathe 9; choking 9; stuck 9; swallow 9; cough
         8; breathe+in 7; cant 7; grape 7; noise 7; dribbling 6; drooling 6; even 6; own 6; purple
         6; saliva 6; spit 6; at+?+neck 5; back+blows 5; blows 5; blue 5; cant+swallow 5; choking+on
         5; eating 5; in+?+mouth 5; mouth 5; my+own 5; no 5; steak 5; unable 5; unable+to 5; a+grape
         4; a+hot 4; abdominal 4; at+his 4; back 4; back+?+and 4; down 4; his+neck 4; neck 4;
         no+sound 4; noisy 4; not+?+after 4; not+clear 4; painful+throat 4; she 4; something 4;
         speak 4; swallowed 4; swallowed+a 4; turning 4; voice 4
        leads dka: ketones 13; breathe 11; sugars 11; vomiting 11; ketone 8; type 8; sick 7; smells
         7; type+1 7; 1 6; 3 6; 4 6; meter 6; thirsty 6; breathe+smells 5; deep 5; fruity 5; nail 5;
         only 5; pump 5; being+sick 4; blood 4; dapagliflozin 4; diabetic 4; gasping 4; ketone+?+is
         4; ketones+4 4; nail+varnish 4; pear 4; sick+and 4; smelling 4; varnish 4
        leads drowning: coughing 11; under 11; breathe 10; pulled 8; drowning 7; pool 7; swallowed
         7; chest 6; nearly 6; chest+is 5; drowned 5; half 5; nearly+drowned 5; pond 5; was 5; water
         5; went+under 5; cough 4; coughing+and 4; drowsy 4; face+down 4; hours 4; my+?+out 4;
         near+drowning 4; now 4; off 4; off+the 4; sleepy 4; someone 4; swallowed+half 4;
         under+?+the 4; went 4
        leads ectopic_early_pregnancy: weeks 14; shoulder 9; pain 8; pregnant 8; side 8; bleeding 7;
         brown 7; spotting 7; test 7; late 6; one 6; positive 6; low 5; on 5; pregnancy 5; tip 5;
         early 4; early+pregnancy 4; faint 4; left 4; my+shoulder 4; no 4; no+~pain 4; one+side 4;
         pink 4; sharp 4; weeks+pregnant 4; when+i 4; ~pain 4
        leads electrocution: shock 11; heart 8; electric 7; got 7; lightning 7; socket 7; black 6;
         burns 6; cable 6; cola 6; electric+shock 6; live 6; touched 6; and+my 5; electrocuted 5;
         got+a 5; mark 5; mark+on 5; off 5; overhead 5; thrown 5; a+?+in 4; a+live 4; burn 4; by 4;
         by+lightning 4; finger 4; in+?+socket 4; live+cable 4; off+the 4; palm 4; pee 4; shock+from
         4; someone+has 4; struck 4; struck+?+lightning 4; struck+by 4; the+socket 4; wire 4
        leads gi_bleed: blood 15; black 13; coffee 10; red 8; stools 8; tar 8; toilet 8; dark 7;
         dizzy 7; like 7; smell 7; bowl 6; sticky 6; twice 6; up 6; black+and 5; clots 5; lot 5;
         naproxen 5; pan 5; poo 5; road 5; stuff 5; vomit 5; vomiting 5; a+?+of 4; a+lot 4; been 4;
         bleeding 4; blood+in 4; bottom 4; filled 4; from+?+back 4; ibuprofen 4; in+it 4;
         like+?+coffee 4; like+coffee 4; looks 4; looks+like 4; of+blood 4; pale 4; road+tar 4; sick
         4; the+toilet 4; up+blood 4; vomiting+blood 4; was 4; weak 4; weak+and 4; what 4
        leads head_injury: head 20; warfarin 7; after 6; clear 6; ear 6; fell 6; hit 6; my+head 6;
         off+the 6; temple 6; the+head 6; after+a 5; egg 5; fell+?+the 5; helmet 5; hit+?+head 5;
         injury 5; knocked+out 5; now 5; off 5; on+warfarin 5; out 5; sick 5; times 5; times+and 5;
         ball 4; banged 4; concussion 4; fell+off 4; for 4; head+injury 4; head+on 4; headache 4;
         horse 4; increasing 4; keep 4; keeps 4; onto 4; out+for 4; she 4; slipped 4; thinners 4;
         thrown 4; to+?+head 4
        leads heat_cold: shivering 13; hot 12; dry 9; hard 9; found 8; skin 8; stopped 8; sweating
         8; white 8; cold 6; talking 6; temperature 6; 40 5; confused 5; confusion 5; finger 5;
         mumbling 5; not+sweating 5; as 4; babbling 4; boiling 4; freezing 4; heat 4; in 4;
         is+confused 4; like 4; marathon 4; mate 4; out+?+the 4; quit 4; slurred 4; speech 4;
         staggering 4; stopped+shivering 4
        leads hypertensive_emergency: 1xx 19; 2xx 14; 1xx+1xx 10; 2xx+1xx 10; blurry 8; over+1xx 6;
         pressure 6; 1xx+and 5; 2xx+?+1xx 5; 2xx+over 5; head 5; machine 5; chest 4; tablets 4;
         vision 4
        leads hypoglycaemia: sugars 19; insulin 12; 2 11; diabetic 10; juice 8; unconscious 7; 1 6;
         40 6; lucozade 6; meter 6; the+juice 6; units 6; 40+units 5; babies 5; blood+sugars 5;
         diabetes 5; hypo 5; jelly 5; jelly+babies 5; still 5; swallow 5; by+mistake 4; having 4;
         having+a 4; humalog 4; low 4; meter+says 4; mistake 4; still+2 4; sweating 4; sweaty 4;
         took 4; with+diabetes 4
        leads infant_fever: 38 15; weeks 13; old 12; newborn 9; hot 8; 1xx 6; temperature 6;
         thermometer 6; under 6; week+old 6; ~thermometer 6; baby 5; feels 5; week 5; 1x 4; burning
         4; days 4; feeding 4; is 4; month 4; of+38 4; old+and 4; temperature+?+38 4; temperature+of
         4; the+arm 4; under+?+arm 4; weeks+old 4
        leads limb_ischaemia: cold 13; foot 9; toes 9; finger 8; numb 8; white 8; blue 7; leg 6;
         nothing 6; pain 6; arm 5; as 5; cast 5; numb+and 5; pale 5; plaster 5; white+and 5;
         and+?+and 4; cant+feel 4; cold+and 4; dead 4; do+nothing 4; it 4; marble 4; my+foot 4;
         pulse 4; shin 4; yesterday 4
        leads loss_of_consciousness: collapsed 10; out 10; during 9; no 9; unconscious 9; breathe 8;
         fainted 8; wake 8; warning 8; unresponsive 7; while 7; exercise 6; no+warning 6; not 6;
         wont 6; answer 5; collapsed+and 5; consciousness 5; dropped 5; floor 5; get+?+response 5;
         is+unconscious 5; just 5; neighbour 5; not+breathe 5; nothing 5; on+the 5; passed 5;
         passed+out 5; responding 5; response 5; then 5; today 5; wont+wake 5; and+hit 4; at 4; cant
         4; chest 4; during+exercise 4; ear 4; has+collapsed 4; have+stopped 4; hes+unconscious 4;
         hit 4; hit+the 4; loss+?+consciousness 4; lying 4; mid 4; my+flatmate 4; next+thing 4;
         of+consciousness 4; person 4; shes+not 4; shouting 4; someone+is 4; stopped+breathe 4;
         the+floor 4; the+person 4; with+no 4; wont+?+up 4; ~breathe 4
        leads major_bleeding: bleeding 14; blood 13; through 11; warfarin 10; squirting 8; blood+is
         7; clots 7; fistula 7; nosebleed 7; on+warfarin 7; pads 7; stop 7; tonsils 7; towel 7; cut
         6; hour 6; its 6; minutes 6; nose 6; pouring 6; pumping 6; towels 6; varicose 6; chainsaw
         5; dialysis 5; im+on 5; out 5; pad 5; pinching 5; tea 5; time 5; vein 5; and+it 4; and+the
         4; big 4; bloods 4; burst 4; cant+?+it 4; dressing 4; every 4; gushing 4; had+?+tonsils 4;
         half 4; heavy 4; period 4; plums 4; red 4; soaked 4; soaking 4; still 4; super 4;
         swallowing 4; thigh 4; varicose+vein 4; with+the 4; wound 4
        leads major_burns: burns 11; burn 10; face 10; white 8; burned 7; eyebrows 7; voice 7; all
         6; blistered 6; chest 6; hoarse 6; nose 6; pan 6; pulled 6; skin 6; skins 6; soot 6;
         toddler 6; acid 5; arm 5; black 5; boiling 5; chemical 5; chest+and 5; hand 5; leathery 5;
         over 5; singed 5; smoke 5; a+burn 4; are 4; blisters 4; burn+?+a 4; down 4; fire 4; hot 4;
         in+smoke 4; kettle 4; tea 4; white+and 4; ~hurts 4
        leads major_trauma: bone 11; off 11; leg 10; legs 10; fall 8; finger 8; injury 8; foot 7;
         gunshot 7; hand 7; neck 7; shorter 7; a 6; a+fall 6; fell 6; move 6; of+?+finger 6; stab 6;
         through 6; took 6; accident 5; been+?+in 5; cant+feel 5; looks 5; object 5; quad 5; road 5;
         rolled 5; stabbed 5; stabbed+?+the 5; stabbed+in 5; tingling 5; wounds 5; a+serious 4; been
         4; below 4; bent 4; bone+is 4; car 4; dont 4; fall+from 4; gone+in 4; motorbike 4; out 4;
         pointing 4; put 4; serious 4; shin 4; the 4; the+bone 4; turned 4; turned+out 4
        leads meningitis: fever 16; light 11; neck 11; glass 9; head 7; purple 7; rash 7; spots 7;
         chin 6; flu 6; headache 6; hot 6; rash+that 6; stiff 6; 39 5; fade 5; on+his 5; put 5;
         splitting 5; stiff+neck 5; temperature 5; that 5; a+glass 4; a+rash 4; and+a 4; bend 4;
         curtains 4; dots 4; flatmate 4; glass+on 4; her 4; high 4; i+?+a 4; lights 4; on+?+legs 4;
         the+light 4; they 4
        leads neutropenic_sepsis: chemo 18; 38 13; last 7; leukaemia 7; temperature 7; thermometer
         7; cancer 6; shivering 6; shivery 6; treatment 6; are 5; transplant 5; 0 4; ago 4; blanket
         4; cancer+treatment 4; cell 4; chills 4; counts 4; feel 4; has+leukaemia 4; monday 4;
         on+chemo 4; stem 4; was 4
        leads obstetric_emergency: weeks 14; bleeding 11; waters 10; 3x 8; birth 8; blood 8; coming
         8; 3x+weeks 7; weeks+and 7; hour 6; water 6; 34 5; bump 5; can 5; cord 5; hair 5; hard 5;
         is+coming 5; theres 5; tummy 5; 2x+weeks 4; 37 4; 37+weeks 4; and+bleeding 4; baby 4;
         bright 4; can+?+hair 4; can+feel 4; can+see 4; down+my 4; every 4; every+?+minutes 4; fluid
         4; green 4; gush 4; hanging 4; heavy 4; i+can 4; maternity 4; minutes 4; pad 4; pregnancy
         4; rock 4; see 4; see+hair 4; the+vagina 4; vagina 4; wife+is 4
        leads overdose_poisoning: swallowed 15; paracetamol 13; taken 11; took 11; tablets 10; drank
         8; methotrexate 8; pupils 8; some 8; bottle 7; drunk 7; empty 7; every 7; snoring 7; weird
         7; ate 6; bleach 6; box 6; by 6; lips 6; little 6; mouth 6; of 6; of+my 6; poisonous 6;
         snake 6; tablet 6; taking 6; 2x 5; adder 5; and+my 5; ankle 5; antifreeze 5; battery 5;
         cant+?+him 5; cleaning 5; dishwasher 5; eaten 5; mushrooms 5; old 5; rouse 5; slow 5;
         toddler 5; ~round 5; a+dishwasher 4; about 4; and+feels 4; at+a 4; bitten 4; bitten+by 4;
         co 4; co+codamol 4; codamol 4; dishwasher+tablet 4; dose 4; dribbling 4; feels 4; flat 4;
         gagging 4; grandma 4; has+swallowed 4; has+taken 4; heart+tablets 4; his+lips 4; instead+of
         4; ive+had 4; many 4; me+on 4; missing 4; past+the 4; propranolol 4; round 4; swelling 4;
         swelling+up 4; take 4; the+ankle 4; the+new 4; think 4; up+my 4; vomiting 4; wake 4; ~has 4
        leads pe_dvt: calf 14; breathe 12; swollen 8; breathe+in 7; leg 7; painful 7; in+?+side 6;
         knee 6; one 6; operation 6; sudden 6; and+painful 5; blood 5; breathless 5; coughing 5;
         from 5; i+breathe 5; left 5; side 5; suddenly 5; the+tablet 5; warm 5; calf+is 4; chest 4;
         chest+pain 4; coughing+?+blood 4; coughing+up 4; flight 4; going 4; i+?+in 4; normal 4;
         one+calf 4; other 4; pain 4; red 4; since 4; tablet 4; the+other 4; when+?+breathe 4
        leads pre_eclampsia: face 11; headache 11; weeks 11; 1xx 8; 1xx+1xx 8; head 8; days 7; rib
         7; vision 7; 3x 6; lights 6; 3x+weeks 5; a+?+headache 5; pregnancy 5; pregnant 5; right 5;
         silver 5; wks 5; 1xx+?+1xx 4; banging 4; blurry 4; cuff 4; flashing 4; flashing+lights 4;
         headache+that 4; my+eye 4; rings 4; sparkly 4; under 4; wont 4
        leads psychosis_homicidal: slept 11; voices 11; baby 8; knife 8; him 7; believes 6;
         hallucinations 6; hasnt+slept 6; he 6; hearing 6; me+to 6; says 6; thoughts 6; to+?+my 6;
         beliefs 5; birth 5; days 5; hasnt 5; hurts 5; i+know 5; me 5; people 5; put 5; telling 5;
         telling+me 5; to 5; believes+he 4; god 4; harm 4; hearing+voices 4; i+have 4; says+the 4;
         seeing 4; that 4; the+?+in 4; the+knife 4; thinks 4; to+?+the 4; to+hurts 4; tonight 4;
         voice 4
        leads reduced_fetal_movement: weeks 14; 2x 9; 3x 9; baby 9; babys 7; kicks 7; movements 7;
         normally 7; yesterday 7; kick 6; since 6; today 6; usually 6; wks 6; 2x+weeks 5; 3x+weeks
         5; felt 5; moving 5; babys+?+have 4; bump 4; cold 4; day 4; maybe 4; since+yesterday 4;
         than 4; two 4; usual 4
        leads seizure: minutes 13; seizure 12; tongue 10; first 9; fit 9; jerking 9; never 8;
         between 7; a+seizure 6; before 6; chewed 6; floor 6; going 6; had 6; never+had 6; wet 6;
         without 6; all+over 5; epilepsy 5; first+time 5; fits 5; foaming 5; having 5; min 5;
         my+tongue 5; one 5; seizures 5; shaking 5; stiff 5; been 4; convulsing 4; epileptic 4;
         in+someone 4; on+the 4; pregnant 4; rolled 4; shes 4; shook 4; someone 4; this 4;
         went+stiff 4; woke 4; ~in 4
        leads sepsis: infection 14; shaking 11; shivering 11; mottled 8; operation 8; skin 8;
         breathe 7; temperature 7; blotchy 6; cold 6; die 6; fast 6; freezing 6; hand 6; like 6; bad
         5; clammy 5; confused 5; day 5; days 5; pneumonia 5; so 5; teeth 5; to+die 5; 39 4;
         a+?+infection 4; an+infection 4; and+i 4; baby 4; breathe+like 4; cut 4; extreme 4;
         feel+like 4; foot 4; gallbladder 4; havent 4; heart 4; im 4; knee 4; like+im 4; making 4;
         minute 4; now 4; purple 4; since 4; smelly 4; so+hard 4; talking 4; urine 4; waterworks 4
        leads severe_dehydration: urine 8; yesterday 8; day 7; days 7; mouth 7; water 7; 1x 6; down
         6; last 6; 1x+hours 5; dry 5; even 5; eye 5; keep 5; no 5; no+tears 5; not 5; peed 5; runs
         5; since 5; since+yesterday 5; soft 5; tears 5; wee 5; bug 4; cant+keep 4; diarrhoea 4; for
         4; had+the 4; has 4; hours 4; like 4; pee 4; sunken 4; the+runs 4; two+days 4
        leads severe_dyspnoea: inhaler 13; 8x 12; breathe 12; asthma 11; blue 11; gasping 10; lips
         9; breathless 8; copd 8; oxygen 8; words 8; 9x 7; air 7; cant 7; talk 7; word 7; 8x+and 6;
         finger 6; puffs 6; says+8x 6; get 5; sit 5; sitting 5; upright 5; 1x+puffs 4; a+sentence 4;
         are 4; chair 4; colour 4; covid 4; finish 4; getting 4; in+?+the 4; in+and 4; night 4;
         nothing 4; of+breathe 4; oximeter 4; reliever 4; rest 4; sat 4; struggling 4; sucking 4;
         sucking+in 4; the+?+of 4; to+breathe 4; without 4; words+out 4; working 4
        leads severe_soft_tissue_infection: purple 10; swollen 10; fever 9; black 8; eye 8; hot 7;
         red 7; it 6; knee 6; pain 6; pushed 6; spreading 6; tooth 6; blisters 5; mouth 5; open 5;
         skin 5; swelling 5; the+eye 5; tongue 5; 39 4; bend 4; dusky 4; feverish 4; forward 4; gone
         4; hurts 4; joint 4; on+my 4; open+?+mouth 4; pain+is 4; redness 4; shut 4; under 4
        leads severe_withdrawal: shaking 10; drinking 8; stopped 8; years 7; alcohol 6; baclofen 6;
         day 6; days 6; diazepam 6; hallucinations 6; hand 6; seeing 6; spiders 6; there 6;
         twitching 6; fit 5; hold 5; ran 5; soaked 5; sweating 5; vodka 5; a+day 4; a+fit 4; are 4;
         cold 4; cold+turkey 4; drink 4; itching 4; or+hallucinations 4; pump 4; shaking+and 4;
         stopping 4; turkey 4
        leads sick_child: green 12; baby 10; breathe 10; floppy 9; limp 9; babys 8; child 8; months
         8; old 8; grunting 7; rib 7; bright+green 6; nappy 6; newborn 6; bright 5; colour 5; cry 5;
         doll 5; feed 5; goes 5; knee 5; like 5; rag 5; with+?+breathe 5; 8 4; a+?+doll 4; a+rag 4;
         child+is 4; childs 4; each 4; each+breathe 4; every 4; feeds 4; for 4; grey 4; hip 4; jam
         4; just+?+there 4; knee+up 4; leg 4; little 4; month 4; nostrils 4; or 4; pale 4; pauses 4;
         pauses+in 4; rag+doll 4; screams 4; skin 4; spot+on 4; sucking 4; then 4; to+wake 4;
         toddler 4; up+?+green 4; wake 4; weak 4; wet 4; wont 4; yo 4
        leads stroke_tia: words 14; left 11; arm 10; side 10; one 9; cant 8; face 8; hand 8; mouth
         8; one+side 8; speech 8; right 7; slurred 7; the+left 7; half 6; smile 6; sudden 6;
         suddenly 6; at+breakfast 5; balance 5; both 5; breakfast 5; dropped 5; drunk 5; in+one 5;
         just 5; keeps 5; minutes 5; or 5; right+hand 5; started 5; talking 5; weakness 5; about 4;
         and+her 4; coordination 4; cup 4; face+has 4; for+about 4; half+of 4; have+gone 4; lift 4;
         mins 4; my+?+hand 4; my+words 4; on+?+side 4; problems 4; side+of 4; speak 4; straight 4;
         stroke 4; symptoms 4; talk 4; tea 4; the+?+have 4; to 4; trouble 4; understanding 4; went
         4; what 4; within 4
        leads suicide_self_harm: myself 11; life 10; tablets 9; be 8; dont 8; tonight 8; about 7;
         here 7; ive 7; again 6; cutting 6; goodbye 6; his+?+and 6; just 6; live 6; over+the 6;
         thinking 6; to 6; would 6; written 6; bridge 5; car 5; ending 5; gun 5; i 5; nobody 5; not
         5; not+~deep 5; of+the 5; plan 5; rope 5; saying 5; self 5; thinking+about 5; want 5; you
         5; ~after 5; ~deep 5; ~look 5; ~look+~after 5; anything 4; away 4; better 4; cat 4;
         daughter 4; die 4; end 4; everyone 4; feeling 4; found 4; garage 4; got+the 4; harming 4;
         i+?+want 4; im 4; in+?+of 4; locked 4; look 4; me+her 4; mornings 4; no+plans 4; plans 4;
         posted 4; roof 4; safe 4; said 4; sat 4; standing 4; suicide 4; the+?+with 4; the+bridge 4;
         the+cat 4; the+top 4; wanna 4; way 4; wouldnt 4; ~be 4; ~the 4; ~to 4
        leads testicular_torsion: testicle 14; 1x 8; agony 8; one 8; pain 8; swollen 8; left 7; sick
         7; up 7; woke 7; ball 6; its 6; nut 6; pain+in 6; scrotum 6; higher 5; sudden 5; suddenly
         5; came 4; his 4; in 4; in+?+scrotum 4; me 4; my+?+testicle 4; one+of 4; painful 4;
         severe+pain 4; sudden+?+pain 4; the+scrotum 4; twisted 4; vomited 4
        leads thunderclap_headache: headache 15; head 13; pain 7; worst 7; ever 6; like 6; never 6;
         skull 6; before 5; headache+that 5; sudden+?+headache 5; suddenly 5; back+of 4; exploded 4;
         hit 4; in 4; in+?+second 4; migraines 4; most 4; my+head 4; my+skull 4; one 4; second 4;
         severe+headache 4; sex 4; sudden 4; the+most 4; was 4
        leads urinary_retention: belly 11; bladder 11; catheter 11; pee 8; hours 7; nothing 7; drop
         6; since 6; wee 6; agony 5; bursting 5; drum 5; lower 5; pain 5; painful 5; pass 5; to+pee
         5; a+drop 4; a+drum 4; bag 4; been 4; cant 4; draining 4; hernia 4; last+night 4;
         lower+tummy 4; rocking 4; to+pass 4; tube 4; tummy 4; unable 4; unable+to 4; urine 4;
         yesterday 4
        """#
}
