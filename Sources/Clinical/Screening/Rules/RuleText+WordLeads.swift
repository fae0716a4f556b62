extension RuleText {
    /// How much a word tells one danger from the others, the most telling first.
    ///
    /// Written by `tools/word_points.py`.
    static let wordLeads = #"""
        leads abuse_violence: partner 27; raped 24; me 21; bruises 17; her 17; being 16; boyfriend
         16; door 15; sexually 15; assaulted 14; carer 13; night 13; outside 13; you 13; next 12;
         sex 12; he 11; hits 11; neighbours 11; put 11; saturday 11; scared 11; woman 11; drink 10;
         husband 10; i 10; marks 10; stepdad 10; strangle 10; strangled 10; strangling 10; tried 10;
         by 9; downstairs 9; ground 9; hes 9; hitting 9; home 9; kicking 9; kids 9; locked 9;
         someone 9; threatens 9; against 8; around 8; bathroom 8; dad 8; dont 8; hiding 8; him 8;
         mum 8; wear 8; afraid 7; at 7; flinches 7; hear 7; im 7; into 7; laying 7; man 7; money 7;
         again 6; been 6; clean 6; clothes 6; comes 6; family 6; hand 6; held 6; hell 6; hit 6; ive
         6; my 6; neck 6; older 6; passed 6; thats 6; their 6; another 5; are 5; bank 5; beating 5;
         belt 5; checks 5; chip 5; counts 5; cousin 5; drunk 5; flat 5; getting 5; girlfriend 5; if
         5; kicks 5; lads 5; leave 5; long 5; road 5; room 5; round 5; shop 5; shoves 5; sleeping 5;
         somebody 5; stairs 5; theres 5; throat 5; till 5; until 5; window 5; card 4; fresh 4;
         garden 4; girl 4; hurts 4; insurance 4; is 4; kept 4; safe 4; shaped 4; son 4; touches 4;
         upstairs 4
        leads acute_abdomen: belly 24; right 24; tummy 22; stomach 21; pain 20; hard 19; painful 14;
         groin 13; vomiting 13; cant 12; severe 12; yellow 12; fever 11; poo 11; rigid 11; that 11;
         back 10; hernia 10; purple 10; sick 10; wind 10; worse 10; abdomen 9; swollen 9; throwing
         9; board 8; constant 8; green 8; hurts 8; push 8; through 8; a 7; become 7; being 7; gas 7;
         move 7; rib 7; rock 7; stuff 7; terrible 7; agony 6; brown 6; button 6; fart 6; food 6; for
         6; its 6; like 6; low 6; plank 6; shivering 6; straight 6; straighten 6; temperature 6;
         touch 6; touched 6; up 6; wont 6; ache 5; ball 5; bowel 5; cough 5; every 5; it 5; navel 5;
         past 5; since 5; to 5; torture 5; turns 5; anyone 4; bringing 4; days 4; gallbladder 4;
         hernias 4; walks 4; when 4
        leads acute_confusion: confusion 22; confused 21; sudden 21; suddenly 21; seeing 19; doesnt
         14; know 13; was 12; mum 11; name 11; things 11; where 10; asked 9; cats 9; dad 9;
         infection 9; night 9; picking 9; who 9; husband 8; me 8; older 8; person 8; sisters 8; work
         8; an 7; as 7; grandma 7; knowing 7; today 7; usual 7; yesterday 7; air 6; are 6; at 6;
         ceiling 6; change 6; could 6; day 6; grans 6; in 6; make 6; mental 6; mother 6; never 6; on
         6; people 6; rain 6; recognise 6; rubbish 6; she 6; since 6; this 6; two 6; what 6; by 5;
         garden 5; home 5; keeps 5; kids 5; last 5; man 5; more 5; not 5; oven 5; over 5; see 5;
         sharp 5; tack 5; talking 5; than 5; times 5; tuesday 5; yrs 5; becomes 4; dementia 4; doing
         4; fine 4; is 4; mid 4; own 4; sleeping 4; we 4; worse 4
        leads acute_coronary: chest 32; angina 25; attack 22; jaw 22; sweating 19; discomfort 18;
         sweat 18; ache 15; arm 15; spray 15; sweaty 15; clammy 14; crushing 14; across 13;
         breastbone 13; left 13; rest 13; squeezing 13; tightness 13; having 12; heavy 12; collapse
         11; indigestion 11; arms 10; but 10; nausea 10; sense 10; terrible 10; time 10; used 10; an
         9; grey 9; heart 9; minutes 9; pain 9; rubbing 9; same 9; soaked 9; tight 9; behind 8;
         breast 8; gone 8; gtn 8; says 8; there 8; upper 8; away 7; come 7; elephant 7; goes 7; its
         7; middle 7; pressure 7; rib 7; sick 7; someone 7; stent 7; tiredness 7; unusual 7; aged 6;
         bit 6; bone 6; boss 6; colour 6; feeling 6; in 6; lasts 6; longer 6; more 6; much 6; my 6;
         probably 6; saying 6; shoulder 6; sit 6; sitting 6; that 6; to 6; both 5; clutching 5;
         comfy 5; doctor 5; does 5; ease 5; finished 5; here 5; his 5; holding 5; ive 5; march 5;
         sat 5; still 5; strong 5; theres 5; three 5; throbbing 5; tingling 5; tonight 5; usually 5;
         watching 5; wind 5; woman 5; abdomen 4; aching 4; diabetic 4; elbows 4; father 4; feel 4;
         go 4; heartburn 4; heaviness 4; lasting 4; like 4; lodger 4; pressing 4; year 4
        leads acute_vision: eye 46; vision 20; floaters 19; sight 19; eyeball 18; cut 14; flashes
         14; lights 12; loss 12; new 12; sudden 12; curtain 11; jaw 10; scalp 10; shadow 10; across
         9; blurry 9; sees 9; suddenly 9; chewing 8; goggles 8; left 8; light 8; painful 8; see 8;
         temple 8; blind 7; dark 7; firework 7; lots 7; of 7; pierced 7; red 7; splashed 7; bleach
         6; cleaner 6; dots 6; got 6; grinding 6; its 6; lime 6; lose 6; lost 6; milk 6; oven 6;
         part 6; plaster 6; right 6; something 6; tenderness 6; went 6; burning 5; chemical 5;
         floating 5; halos 5; happens 5; metal 5; missing 5; only 5; over 5; shower 5; grey 4;
         object 4; pulling 4; rinsed 4; stuck 4; water 4; we 4
        leads adrenal_crisis: addisons 26; vomiting 25; hydrocortisone 21; steroids 17; floppy 15;
         sick 15; steroid 15; adrenal 13; take 13; bug 12; tablets 12; shes 11; weak 11; years 11;
         pituitary 10; prednisolone 10; term 10; weakness 10; disease 9; long 9; throwing 9; cah 8;
         collapsed 8; for 8; grey 8; insufficiency 8; keep 8; on 8; pressure 8; down 7; low 7; so 7;
         stopped 7; times 7; up 7; been 6; being 6; faint 6; stand 6; stop 6; 3 5; and 5; bp 5; cant
         5; collapse 5; day 5; gastro 5; no 5; severe 5; tummy 5; with 5; bathroom 4; dizzy 4;
         forgot 4; gone 4; has 4; life 4; pass 4; since 4; sofa 4; used 4
        leads anaphylaxis: tongue 27; after 24; throat 22; swelling 21; lips 20; hives 19; ramipril
         17; welts 17; epipen 16; sting 15; ate 14; stung 14; bee 13; itchy 13; new 13; rash 13;
         wheezing 13; covered 12; swollen 12; wasp 12; adrenaline 11; allergen 11; first 11; gave
         11; injector 11; satay 11; starting 11; used 11; all 10; cashew 10; eating 10; face 10;
         floppy 10; had 10; tight 10; wheeze 10; antibiotic 9; mins 9; now 9; pale 9; peanut 9;
         pressure 9; reaction 9; symptoms 9; voice 9; wheezy 9; ago 8; big 8; breathe 8; contact 8;
         eye 8; feels 8; itching 8; prawn 8; swallow 8; again 7; allergic 7; auto 7; bread 7; butter
         7; closing 7; coming 7; difficulty 7; dizziness 7; fat 7; got 7; hoarse 7; shrimp 7; shut
         7; started 7; stick 7; up 7; breathless 6; come 6; dogs 6; get 6; milk 6; over 6; peanuts
         6; puffing 6; taking 6; tingling 6; an 5; and 5; antibiotics 5; are 5; better 5; egg 5;
         everywhere 5; faint 5; food 5; im 5; kid 5; normal 5; nuts 5; pen 5; shes 5; using 5;
         vomiting 5; become 4; being 4; bite 4; body 4; brother 4; but 4; closed 4; croaky 4; deck
         4; eaten 4; fire 4; hit 4; injection 4; later 4; medicine 4; minutes 4; neck 4; prawns 4;
         scratching 4; size 4; tightness 4; widespread 4
        leads aortic_emergency: back 28; pain 19; sudden 17; between 15; tearing 15; aneurysm 14;
         ripping 14; something 14; chest 12; felt 12; now 11; pulsing 11; down 10; in 10; like 10;
         suddenly 10; blades 9; being 8; gone 8; got 8; severe 8; tummy 8; 5 7; belly 7; doubled 7;
         have 7; his 7; known 7; lump 7; shoulder 7; side 7; they 7; through 7; worst 7; an 6;
         fainting 6; grandad 6; hes 6; marfans 6; moving 6; says 6; sensation 6; shoulders 6; that
         6; thru 6; triple 6; watching 6; agony 5; aortic 5; dads 5; feel 5; feeling 5; feels 5;
         lifting 5; pale 5; rip 5; ripped 5; scan 5; started 5; weak 5; white 5; abdominal 4; clammy
         4; its 4; ive 4; legs 4; my 4; stomach 4; to 4
        leads arrhythmia: heart 33; palpitations 23; pulse 21; icd 19; #3 18; defibrillator 18;
         chest 17; died 16; heartbeat 16; defib 14; keep 14; twice 14; faint 13; fainting 13; fast
         13; going 12; fluttering 11; nearly 11; pacemaker 11; times 11; dialysis 10; dizziness 10;
         grey 10; racing 10; i 9; out 9; watch 9; bell 8; me 8; more 8; once 8; fire 7; hour 7;
         missed 7; two 7; very 7; dropping 6; edges 6; fainted 6; gives 6; keel 6; kicked 6; like 6;
         middle 6; off 6; unwell 6; went 6; #2 5; blacked 5; box 5; changed 5; dozen 5; gone 5; my
         5; nineteen 5; rang 5; rate 5; run 5; school 5; settle 5; shortness 5; son 5; uncle 5; will
         5; with 5; along 4; beeping 4; dizzy 4; evening 4; feel 4; football 4; gave 4; has 4;
         inside 4; over 4; sat 4; tight 4; today 4
        leads carbon_monoxide: alarm 30; co 21; boiler 17; carbon 14; headache 14; heater 14;
         monoxide 14; sick 14; heads 13; all 12; dizzy 12; headaches 12; weve 10; dizziness 9;
         everyone 9; nausea 9; the 9; yellow 9; feel 8; home 8; people 8; sounding 8; we 8; when 8;
         and 7; barbecue 7; better 7; both 7; gas 7; head 7; improve 7; kids 7; pounding 7; sleepy
         7; so 7; us 7; banging 6; house 6; keep 6; lit 6; warm 6; battery 5; caravan 5; dog 5; even
         5; faulty 5; flame 5; get 5; goes 5; going 5; off 5; out 5; splitting 5; stop 5; stove 5;
         too 5; are 4; cat 4; family 4; fine 4; have 4; making 4; several 4; work 4
        leads cauda_equina: back 27; numbness 22; legs 19; both 17; numb 17; sciatica 17; cancer 16;
         disc 16; bladder 15; saddle 13; around 12; feel 12; genitals 12; loss 12; control 10;
         toilet 10; weakness 10; wee 10; when 10; area 9; tell 9; without 9; bad 8; pain 8; slipped
         8; thighs 8; wet 8; bowel 7; bum 7; cant 7; feeling 7; ive 7; new 7; peeing 7; prostate 7;
         worse 7; would 7; knowing 6; leaking 6; or 6; since 6; spine 6; touch 6; urine 6; and 5;
         between 5; bones 5; buttocks 5; dentist 5; dribbling 5; getting 5; groin 5; myself 5; pee
         5; sensation 5; sunday 5; that 5; unsteady 5; wipe 5; along 4; balls 4; band 4; bits 4;
         bottom 4; elses 4; have 4; hold 4; husband 4; injection 4; need 4; needles 4; passage 4;
         pins 4; sit 4; sitting 4; with 4; yesterday 4
        leads choking_airway: choking 29; sound 21; stuck 21; swallow 21; throat 21; breathe 18;
         cough 17; dribbling 16; drooling 16; unable 16; noise 15; saliva 15; grape 14; swallowed
         14; cant 13; blue 12; coin 12; speak 12; abdominal 11; steak 11; clear 10; mouth 10; noisy
         10; own 10; purple 10; something 10; spit 10; turning 10; wrong 10; back 9; cry 9; down 9;
         make 9; neck 9; no 9; not 9; choked 8; does 8; even 8; going 8; grandads 8; muffled 8;
         silent 8; a 7; baby 7; because 7; dinner 7; voice 7; while 7; wont 7; apple 6; bowl 6;
         child 6; clutching 6; coughing 6; crowing 6; difficulty 6; eating 6; hes 6; high 6; holding
         6; she 6; sounds 6; spitting 6; sweet 6; time 6; way 6; boiled 5; bone 5; clawing 5; coming
         5; drink 5; forward 5; gone 5; leaning 5; making 5; marble 5; pitched 5; potato 5; red 5;
         shes 5; speaking 5; table 5; talks 5; theres 5; worked 5; cup 4; painful 4; so 4; toast 4;
         went 4
        leads dka: ketones 28; vomiting 23; ketone 21; breathe 20; sugars 20; 3 16; sick 15; smells
         15; fruity 14; type 14; thirsty 13; deep 12; diabetes 12; diabetic 12; blood 11; 1 10;
         above 10; gasping 10; meter 9; now 9; smelling 9; 4 8; drinks 8; nail 8; pump 8; weight 8;
         being 7; drinking 7; lost 7; only 7; overnight 7; drops 6; insulin 6; pear 6; smell 6;
         tummy 6; urine 6; varnish 6; and 5; dapagliflozin 5; daughter 5; l 5; large 5; level 5;
         mmol 5; ran 5; rapid 5; reading 5; tap 5; weeing 5; 5 4; fast 4; heavy 4; him 4; like 4;
         pain 4; son 4; throwing 4; yr 4
        leads drowning: coughing 22; under 21; drowning 20; nearly 19; breathe 17; pool 17; drowned
         16; pulled 16; water 14; someone 12; pond 11; bath 10; cough 10; lifeguard 9; now 9; was 9;
         but 8; drowsy 8; face 8; from 8; hes 8; near 8; rescued 8; went 8; end 7; half 7; lad 7;
         swallowed 7; the 7; ago 6; chest 6; deep 6; fell 6; isnt 6; she 6; toddler 6; white 6;
         after 5; bottom 5; even 5; fine 5; foam 5; him 5; limp 5; off 5; quit 5; right 5; seems 5;
         shes 5; short 5; sleepy 5; swimming 5; we 5; coughed 4; fished 4; froth 4; hours 4; if 4;
         in 4; lake 4; maybe 4; paddling 4; sea 4
        leads ectopic_early_pregnancy: weeks 29; shoulder 21; brown 18; pregnant 18; spotting 18;
         bleeding 17; pain 16; pregnancy 16; one 13; side 13; test 13; faint 11; positive 11; early
         10; on 10; period 10; sharp 10; vaginal 10; low 9; missed 9; tip 9; wipe 9; about 8;
         fainting 8; i 8; late 8; some 8; 7 7; 9 7; discharge 7; left 7; light 7; week 7; first 6;
         tummy 6; when 6; #4 5; 5 5; bit 5; cramps 5; have 5; killing 5; last 5; month 5; over 5;
         right 5; sided 5; stabbing 5; 8 4; another 4; dizzy 4; less 4; pads 4; think 4
        leads electrocution: shock 30; electric 23; lightning 21; struck 19; got 17; cable 16;
         touched 15; burns 14; live 14; socket 14; stuck 14; someone 13; by 12; heart 12; off 12;
         overhead 10; been 9; black 9; burn 9; fork 9; thrown 9; belt 8; has 8; skipping 8; wire 8;
         an 7; burned 7; hairgrip 7; palm 7; consciousness 6; finger 6; grabbed 6; hand 6; high 6;
         power 6; pulls 6; shower 6; son 6; wee 6; apprentice 5; back 5; but 5; crying 5; feels 5;
         fine 5; flip 5; flops 5; flung 5; ladder 5; loss 5; mark 5; th 5; voltage 5; cola 4; cooker
         4; fluttering 4; green 4; hole 4; knocked 4; lines 4; ok 4; pee 4; plug 4; poked 4; small
         4; walked 4
        leads gi_bleed: blood 35; black 27; coffee 21; stools 20; tar 16; toilet 16; dark 15;
         bleeding 14; lot 14; red 14; sticky 14; clots 13; bottom 12; bowl 12; like 12; poo 12;
         vomit 12; vomiting 12; weak 12; dizzy 11; iron 11; pale 11; pan 11; sick 11; up 11;
         continuous 10; naproxen 10; non 10; passage 10; poos 10; rectal 10; stop 10; tarry 10;
         brought 9; looks 9; smell 9; been 8; from 8; just 8; passing 8; turned 8; twice 8; what 8;
         bit 7; bits 7; commode 7; drinks 7; each 7; ibuprofen 7; jet 7; large 7; road 7; sheet 7;
         dizziness 6; filled 6; go 6; heavy 6; hes 6; pooing 6; throwing 6; vomited 6; was 6; as 5;
         back 5; beetroot 5; drinker 5; end 5; grandma 5; loads 5; looked 5; bringing 4; headed 4;
         smells 4; stairs 4; stuff 4; that 4; threw 4; treacle 4; washed 4
        leads head_injury: head 41; after 15; fell 15; hit 15; injury 14; knocked 14; warfarin 14;
         helmet 13; off 13; sick 13; ear 12; banged 11; moment 10; out 10; asking 9; clear 9; horse
         9; keeps 9; now 9; thinners 9; threw 9; tripped 9; worse 9; changing 8; cracked 8; dripping
         8; even 8; for 8; forehead 8; headache 8; increasing 8; lump 8; stairs 8; the 8; times 8;
         blow 7; crying 7; he 7; hitting 7; nose 7; onto 7; slipped 7; table 7; temple 7; unusual 7;
         valve 7; was 7; a 6; an 6; baby 6; behaviour 6; blood 6; bump 6; double 6; drowsy 6; egg 6;
         fall 6; grandma 6; memory 6; nurse 6; place 6; problems 6; remember 6; rolled 6; same 6;
         sleepy 6; stuff 6; they 6; thinning 6; thrown 6; twice 6; vomiting 6; watery 6; wont 6; any
         5; away 5; being 5; bike 5; bumped 5; confused 5; doesnt 5; fluid 5; football 5; gets 5; go
         5; match 5; more 5; people 5; pupils 5; radiator 5; recognise 5; scaffold 5; scalp 5;
         seconds 5; stay 5; their 5; thought 5; toddler 5; tumble 5; walking 5; woken 5; yesterday
         5; area 4; asks 4; ball 4; child 4; dad 4; feeding 4; headaches 4; irritable 4; kitchen 4;
         pole 4; seemed 4; skull 4; someone 4; split 4; will 4
        leads heat_cold: hot 26; shivering 23; hard 19; sweating 18; temperature 18; white 18; skin
         17; heat 16; stopped 16; found 15; confused 14; cold 13; finger 13; boiling 12; confusion
         12; mumbling 12; dry 10; freezing 10; numb 10; talking 10; been 9; c 9; hypothermia 9; in
         9; marathon 9; slurred 9; speech 9; #2 8; after 8; drowsy 8; not 8; snow 8; staggering 8;
         are 7; baby 7; camp 7; car 7; limp 7; minutes 7; quiet 7; candle 6; collapsed 6; floppy 6;
         football 6; heatstroke 6; hill 6; kid 6; nonsense 6; nothing 6; quit 6; slurring 6; stops
         6; weather 6; calling 5; dropped 5; fits 5; left 5; neighbour 5; out 5; running 5; slow 5;
         slurry 5; step 5; table 5; below 4; bit 4; body 4; fainting 4; four 4; like 4; lost 4;
         morning 4; straight 4; the 4; them 4; very 4; waxy 4
        leads hypertensive_emergency: #3 50; blurry 15; bp 13; pressure 13; chest 11; headache 11;
         head 9; machine 9; vision 9; splitting 8; confusion 7; and 6; confused 6; double 6; over 6;
         reading 6; blood 5; got 5; gym 5; ive 5; jagged 5; missing 5; heads 4; heavy 4; ok 4; on 4;
         pain 4; see 4; times 4; twice 4
        leads hypoglycaemia: sugars 41; insulin 27; diabetic 23; unconscious 23; hypo 17; 2 15;
         diabetes 15; mistake 15; low 12; by 11; 1 10; having 10; juice 10; lucozade 10; meter 10;
         sweaty 10; blood 9; eat 9; shaky 9; still 9; took 9; units 9; dripping 8; person 8; slow 8;
         wont 8; after 7; instead 7; lo 7; says 7; severe 7; swallow 7; talking 7; confused 6;
         doesnt 6; drowsy 6; hes 6; husband 6; i 6; is 6; shes 6; sweating 6; treatments 6; #2 5;
         below 5; dinner 5; drunk 5; fitting 5; flatmate 5; me 5; nans 5; safely 5; tea 5; they 5;
         three 5; 3 4; 5 4; chair 4; fit 4; found 4; had 4; hour 4; sliding 4; under 4; who 4; with
         4
        leads infant_fever: old 29; newborn 24; temperature 20; weeks 20; #2 19; feels 14; months
         13; 3 12; burning 12; hot 12; thermometer 12; under 12; week 12; #3 11; baby 11; 7 9; fever
         9; only 9; touch 9; rectal 8; feeding 7; five 7; is 7; nine 7; our 7; reads 7; 2 6; arm 6;
         bottom 6; hes 6; ok 6; seven 6; young 6; 5 5; aged 5; days 5; mother 5; of 5; potato 5; red
         5; too 5; wk 5; wks 5; younger 5; 9 4; do 4; ear 4; forehead 4; furnace 4; interested 4;
         month 4; than 4
        leads limb_ischaemia: cold 30; numb 18; foot 17; white 17; finger 15; leg 15; toes 15; blue
         13; pale 13; agony 12; cast 12; and 11; move 11; pulse 11; arm 10; gone 10; pain 10; cant
         9; it 9; plaster 9; calf 8; last 8; moved 8; they 8; dead 7; marble 7; nothing 7; painful
         7; turned 7; as 6; broke 6; colour 6; no 6; shin 6; tablets 6; toe 6; af 5; do 5; find 5;
         grey 5; icy 5; night 5; sudden 5; suddenly 5; that 5; with 5; wrist 5; become 4; below 4;
         bluish 4; candle 4; getting 4; hand 4; he 4; hurts 4; ice 4; put 4; screams 4; thinner 4
        leads loss_of_consciousness: collapsed 29; unconscious 25; during 18; responding 18;
         response 18; breathe 17; fainted 17; passed 17; while 17; consciousness 16; floor 16; wake
         16; no 15; not 15; person 15; exercise 14; out 14; unresponsive 14; wont 14; dropped 13;
         warning 13; hit 12; man 12; neighbour 12; loss 11; nothing 11; shaken 11; bus 10; ear 10;
         just 10; lying 10; mid 10; open 10; shouting 10; slumped 10; exercising 9; him 9; passing
         9; playing 9; pulse 9; then 9; treadmill 9; wife 9; fainting 8; flatmate 8; irregular 8;
         isnt 8; kitchen 8; thing 8; answer 7; any 7; fell 7; next 7; pavement 7; pinched 7; respond
         7; round 7; sack 7; shoulders 7; signs 7; stone 7; stopped 7; today 7; went 7; at 6; be 6;
         blacked 6; chest 6; collapse 6; come 6; eye 6; he 6; heartbeat 6; keeled 6; normal 6;
         normally 6; queue 6; reason 6; start 6; tap 6; this 6; without 6; woken 6; answering 5;
         down 5; get 5; grandad 5; half 5; ive 5; minute 5; morning 5; moving 5; never 5; orange 5;
         pinch 5; shook 5; shouted 5; sure 5; their 5; trip 5; was 5; weird 5; afternoon 4; before
         4; cant 4; chin 4; looking 4; only 4; running 4
        leads major_bleeding: bleeding 30; blood 28; fistula 26; squirting 22; warfarin 21; through
         20; nosebleed 18; minutes 17; pads 17; pumping 17; stop 16; varicose 15; cut 14; tonsils
         14; wound 14; clots 13; dialysis 13; hour 13; pouring 13; soaking 13; chainsaw 12; its 12;
         thigh 12; towel 12; vein 11; bloods 10; every 10; half 10; pad 10; spraying 10; towels 10;
         burst 9; dads 9; dressing 9; everything 9; nose 9; out 9; paper 9; periods 9; pinching 9;
         anticoagulants 8; hysterectomy 8; kitchen 8; mins 8; still 8; thumb 8; after 7; deep 7;
         faint 7; friday 7; heavy 7; lasting 7; operation 7; running 7; saw 7; sister 7; take 7; tea
         7; two 7; wall 7; wrist 7; arm 6; be 6; caught 6; days 6; firm 6; fourth 6; fresh 6; from
         6; glass 6; grans 6; his 6; huge 6; it 6; keeps 6; period 6; pressure 6; stem 6; super 6;
         table 6; tap 6; theres 6; tooth 6; unusually 6; bright 5; chicken 5; done 5; everywhere 5;
         fair 5; fall 5; fist 5; ground 5; hell 5; hours 5; leaking 5; oozing 5; plums 5; roll 5;
         six 5; stars 5; swallowing 5; that 5; vaginal 5; you 5; big 4; born 4; change 4; dropped 4;
         filled 4; filling 4; for 4; had 4; hedge 4; hole 4; im 4; last 4; leg 4; liver 4; lots 4;
         mouth 4; person 4; piece 4; severe 4; since 4; sliced 4; soaked 4; soaks 4; stopped 4
        leads major_burns: burns 30; burn 29; face 21; smoke 20; hand 15; skins 15; white 15; acid
         14; boiling 14; skin 14; soot 14; toddler 14; blistered 13; burned 13; chemical 13; voice
         13; breathed 12; pan 12; eyebrows 11; kettle 11; nose 11; arm 10; chest 10; coughing 10;
         electrical 10; hoarse 10; pulled 10; airway 9; all 9; baby 9; blistering 9; blisters 9;
         caustic 9; her 9; leathery 9; over 9; down 8; fire 8; hot 8; peeling 8; petrol 8; round 8;
         singed 8; soup 8; tea 8; whole 8; bigger 7; grabbed 7; himself 7; legs 7; off 7; on 7;
         already 6; any 6; are 6; black 6; bonfire 6; chip 6; difficulty 6; lead 6; palm 6; size 6;
         went 6; around 5; battery 5; boot 5; both 5; charred 5; croaky 5; deep 5; lit 5; months 5;
         oil 5; patches 5; sock 5; spilled 5; way 5; fat 4; goes 4; hair 4; hanging 4; his 4; house
         4; inside 4; it 4; raw 4; shift 4
        leads major_trauma: bone 26; stabbed 26; fall 23; finger 21; leg 20; object 20; injury 19;
         legs 19; off 19; gunshot 17; neck 17; fell 15; move 14; rolled 13; serious 13; shorter 13;
         stab 13; through 13; car 12; foot 12; tingling 12; accident 11; been 11; hand 11; hit 11;
         outside 11; pointing 11; road 11; a 10; crash 10; motorbike 10; took 10; bent 9; height 9;
         nail 9; shin 9; thigh 9; wound 9; back 8; come 8; elbow 8; end 8; out 8; place 8; quad 8;
         sticking 8; turned 8; went 8; backwards 7; bread 7; feel 7; hips 7; horse 7; injured 7;
         ladder 7; limb 7; looks 7; loss 7; saw 7; showing 7; side 7; slipped 7; the 7; wrong 7; an
         6; bike 6; can 6; cant 6; hole 6; hurts 6; knocked 6; mates 6; pub 6; skin 6; small 6;
         weight 6; abdomen 5; ankle 5; below 5; complete 5; fallen 5; grandma 5; hip 5; maybe 5; put
         5; right 5; shape 5; shouldnt 5; sliced 5; slid 5; stuck 5; trapped 5; angle 4; bag 4; by
         4; chest 4; ish 4; missed 4; stomach 4; toes 4
        leads meningitis: fever 31; light 23; neck 22; rash 21; glass 18; stiff 17; purple 16;
         headache 15; fade 14; spots 14; head 11; temperature 11; that 11; dislike 10; dots 10; flu
         10; high 10; bend 9; burning 9; flatmate 9; his 9; bear 8; being 8; bruises 8; her 8; hot
         8; legs 8; lights 8; put 8; baby 7; body 7; bright 7; chin 7; curtains 7; little 7; not 7;
         roasting 7; sleepy 7; splitting 7; under 7; when 7; #2 6; belly 6; bulging 6; but 6;
         confusion 6; cry 6; drowsy 6; has 6; pin 6; press 6; red 6; spot 6; a 5; cold 5; dark 5;
         dont 5; drowsiness 5; now 5; on 5; popping 5; pressure 5; seizure 5; soft 5; son 5; stays
         5; student 5; thought 5; tummy 5; turning 5; wake 5; watch 5; clear 4; difficult 4; forward
         4; marks 4; our 4; putting 4; very 4; visible 4; while 4; wont 4; years 4
        leads neutropenic_sepsis: chemo 39; treatment 18; leukaemia 17; cancer 14; cell 14; last 14;
         stem 14; temperature 14; #2 13; shivering 13; fever 12; shivery 12; 0 11; monday 11;
         thermometer 11; ago 10; shivers 10; transplant 10; #3 9; ive 9; on 9; r 9; chills 8; day 8;
         days 8; eight 8; got 8; hot 8; 9 7; are 7; flu 7; little 7; low 7; normal 7; or 7; symptoms
         7; were 7; above 6; after 6; cells 6; counts 6; during 6; feel 6; get 6; had 6; rd 6; said
         6; tonight 6; unwell 6; warm 6; weeks 6; white 6; awful 5; burning 5; cold 5; daughter 5;
         girl 5; having 5; painful 5; shakes 5; want 5; was 5; while 5; bother 4; forehead 4; ten 4
        leads obstetric_emergency: waters 26; bleeding 25; weeks 25; birth 23; coming 23; #2 18; can
         17; vagina 16; blood 15; hour 15; fluid 13; green 13; heavy 13; contractions 12; cord 12;
         hanging 12; wifes 12; bright 11; having 11; late 11; theres 11; baby 10; gush 10; see 10;
         trimester 10; water 10; babys 9; bump 9; just 9; labour 9; pregnancy 9; push 9; regular 9;
         umbilical 9; ambulance 8; childbirth 8; constant 8; foot 8; hair 8; hard 8; head 8; loss 8;
         months 8; pushing 8; an 7; before 7; every 7; hallway 7; hospital 7; is 7; midwife 7; pad
         7; rock 7; tightenings 7; tummy 7; wife 7; broken 6; clots 6; gone 6; here 6; orange 6;
         showing 6; sister 6; th 6; third 6; were 6; after 5; bathroom 5; belly 5; big 5; broke 5;
         in 5; isnt 5; maternity 5; red 5; rope 5; sisters 5; soaked 5; something 5; sunday 5;
         trickle 5; want 5; brown 4; floor 4; giving 4; heavily 4; legs 4; lot 4; minutes 4; out 4;
         second 4; size 4
        leads overdose_poisoning: swallowed 32; taken 28; paracetamol 23; took 23; bitten 20;
         tablets 20; drank 19; drunk 18; pupils 18; adder 17; bleach 17; snake 17; poisonous 16;
         tablet 16; empty 15; some 15; ate 14; bottle 14; mushrooms 14; weird 14; mouth 13; rouse
         13; snoring 13; taking 13; bite 12; by 12; dishwasher 12; eaten 12; methotrexate 12; of 12;
         ankle 11; cleaning 11; necked 11; slow 11; accidentally 10; dose 10; ibuprofen 10; lips 10;
         many 10; something 10; swelling 10; antifreeze 9; battery 9; burns 9; codamol 9; flatmates
         9; fumes 9; happens 9; how 9; propranolol 9; sertraline 9; take 9; think 9; wake 9;
         breathed 8; child 8; count 8; did 8; had 8; little 8; old 8; small 8; thirty 8; tub 8;
         vomiting 8; year 8; about 7; amitriptyline 7; blister 7; both 7; breathe 7; co 7; coughing
         7; done 7; flatmate 7; from 7; given 7; heart 7; instead 7; magnets 7; missing 7; ok 7;
         opioids 7; post 7; round 7; silly 7; sleepy 7; strip 7; uni 7; 6 6; antidepressants 6;
         convulsions 6; dawn 6; death 6; doubled 6; drowsiness 6; feels 6; fish 6; flat 6; fridge 6;
         garden 6; grandson 6; grans 6; him 6; iron 6; it 6; jumping 6; mg 6; morphine 6; much 6;
         nine 6; our 6; overdose 6; party 6; patches 6; pinpoint 6; poisoning 6; stung 6; times 6;
         tiny 6; toddler 6; tooth 6; toy 6; 3 5; 4 5; box 5; button 5; clammy 5; cleaner 5; doing 5;
         dribbling 5; every 5; everywhere 5; gave 5; grandma 5; ive 5; laundry 5; mixed 5; morning
         5; need 5; packet 5; past 5; pressure 5; problems 5; remover 5; runs 5; squash 5; stairs 5;
         strong 5; thinking 5; walking 5; what 5; #2 4; alcohol 4; already 4; around 4; batteries 4;
         berries 4; black 4; confusion 4; cupboard 4; day 4; drive 4; eating 4; found 4; gear 4; got
         4; gurgling 4; heath 4; jelly 4; lad 4; leg 4; mate 4; mums 4; piece 4; regret 4; remote 4;
         sick 4; silver 4; sleeping 4; spirit 4; tin 4; twenty 4; twins 4; two 4; units 4; would 4
        leads pe_dvt: calf 29; breathe 24; swollen 23; coughing 16; leg 16; operation 15; sudden 15;
         blood 14; knee 14; chest 13; painful 13; suddenly 13; breathless 12; breathlessness 12;
         left 11; one 11; warm 11; pain 10; tablet 10; up 10; after 9; long 9; and 8; from 8; side
         8; since 8; swelling 8; when 8; other 7; sharp 7; throbbing 7; warmth 7; weeks 7; flight 6;
         had 6; hip 6; hurts 6; im 6; in 6; last 6; out 6; red 6; together 6; took 6; week 6; ago 5;
         back 5; catch 5; flew 5; hot 5; legs 5; line 5; normal 5; plaster 5; short 5; sunday 5;
         under 5; walking 5; of 4; purple 4; replaced 4; stab 4; stitch 4
        leads pre_eclampsia: headache 26; weeks 21; face 20; #3 19; #2 18; pregnancy 18; days 16;
         flashing 14; pregnant 14; vision 14; bp 13; lights 13; rib 13; head 12; swelling 11; heads
         9; seeing 9; spots 9; hand 8; home 8; mother 8; rings 8; splitting 8; wont 8; birth 7;
         blurry 7; come 7; eye 7; painkillers 7; pounding 7; right 7; severe 7; silver 7; sparkles
         7; swimming 7; that 7; wks 7; at 6; awful 6; banging 6; below 6; cuff 6; foot 6; gave 6; my
         6; new 6; of 6; pressure 6; second 6; swollen 6; 6 5; babys 5; bad 5; do 5; half 5;
         headaches 5; pain 5; said 5; see 5; 2 4; 8 4; blinding 4; blood 4; changes 4; chemist 4;
         delivery 4; front 4; high 4; old 4; over 4; shift 4; under 4; upper 4; wedding 4; week 4
        leads psychosis_homicidal: voices 24; baby 20; knife 18; slept 18; thoughts 18;
         hallucinations 16; hearing 14; people 14; thinks 14; beliefs 13; believes 13; kill 13;
         telling 13; to 13; believing 12; days 11; harm 11; harming 11; hasnt 11; seeing 11;
         seriously 11; else 10; him 10; hurts 10; i 10; law 10; me 10; says 10; someone 10; birth 9;
         god 9; thinking 9; he 8; put 8; sleeping 8; tv 8; walls 8; evil 7; hammer 7; know 7; might
         7; mother 7; my 7; neighbour 7; ordering 7; our 7; roof 7; strange 7; tonight 7; worked 7;
         all 6; before 6; bought 6; can 6; flatmate 6; house 6; laughing 6; mum 6; need 6; new 6;
         plotting 6; poisoning 6; real 6; say 6; stop 6; that 6; they 6; things 6; wife 6; windows
         6; against 5; brothers 5; comes 5; getting 5; having 5; hear 5; it 5; ive 5; must 5; other
         5; others 5; racing 5; sleep 5; sounds 5; stab 5; swapped 5; tell 5; the 5; them 5; voice
         5; way 5; which 5; 5 4; agitated 4; becoming 4; bolt 4; bringing 4; brother 4; burn 4; get
         4; plan 4; severe 4; sun 4; theyre 4; tomorrow 4
        leads reduced_fetal_movement: movements 24; #2 23; baby 23; moving 23; babys 21; weeks 21;
         kicks 13; normally 12; felt 11; kick 11; usual 11; changed 10; since 10; today 10; down 9;
         than 9; usually 9; yesterday 9; fewer 8; hardly 8; much 8; room 8; im 7; last 7; less 7;
         slowed 7; week 7; 4 6; couple 6; have 6; kicking 6; maybe 6; normal 6; only 6; quiet 6;
         remote 6; tonight 6; wks 6; you 6; be 5; bump 5; feel 5; hasnt 5; nothing 5; pattern 5;
         remember 5; right 5; stuff 5; trimester 5; two 5; cant 4; hours 4; lay 4; lazy 4; my 4; not
         4; stopped 4; third 4; whole 4
        leads seizure: seizure 34; fit 24; minutes 22; tongue 20; foaming 19; first 18; never 18;
         between 16; floor 16; jerking 16; pregnant 16; convulsing 15; having 15; fits 13; fitting
         12; seizures 12; stiff 12; before 11; going 11; uncontrollably 11; boy 10; convulsion 10;
         does 10; one 10; shook 10; still 10; without 10; epilepsy 9; epileptic 9; had 9; rigid 9;
         rolled 9; shaking 9; soaked 9; wet 9; convulsions 8; ever 8; five 8; min 8; row 8; someone
         8; time 8; went 8; another 7; chewed 7; eye 7; repeated 7; several 7; twitching 7; waking
         7; who 7; 9 6; been 6; bus 6; consciousness 6; goes 6; kid 6; longer 6; mouth 6; over 6;
         sheets 6; shes 6; sister 6; stop 6; than 6; this 6; up 6; wifes 6; woke 6; all 5; bitten 5;
         blue 5; child 5; for 5; fourth 5; full 5; isnt 5; its 5; lasting 5; mins 5; not 5; on 5;
         person 5; round 5; trouble 5; trousers 5; wake 5; were 5; 5 4; anything 4; daughter 4;
         ground 4; have 4; jerked 4; life 4; memory 4; minute 4; myself 4; remember 4; three 4
        leads sepsis: infection 26; shivering 26; shaking 24; mottled 21; die 17; blotchy 16;
         operation 16; pneumonia 16; skin 15; fast 14; temperature 14; hand 13; clammy 12; extreme
         12; breathe 11; confused 11; day 11; im 11; like 11; urine 11; breathlessness 10; catheter
         10; cold 10; freezing 10; havent 10; making 10; sense 10; burning 9; heart 9; muscle 9; now
         9; shakes 9; very 9; weed 9; bad 8; blue 8; discharge 8; feels 8; friday 8; minute 8;
         slurred 8; smelly 8; so 8; what 8; wound 8; an 7; cut 7; days 7; dying 7; ill 7; low 7;
         mastitis 7; prostate 7; section 7; shes 7; since 7; speech 7; teeth 7; baby 6; bed 6; by 6;
         c 6; confusion 6; feed 6; feel 6; fever 6; gallbladder 6; going 6; grey 6; high 6; infected
         6; knee 6; looks 6; marble 6; no 6; or 6; peed 6; she 6; talking 6; abscess 5; all 5; and
         5; cloudy 5; dad 5; discoloured 5; doesnt 5; drained 5; feverish 5; fit 5; foot 5; gasping
         5; grandma 5; had 5; hes 5; home 5; husband 5; it 5; kidney 5; know 5; leg 5; nasty 5; not
         5; quick 5; racing 5; slurring 5; smell 5; uncontrollably 5; will 5; after 4; are 4; cough
         4; ice 4; mother 4; purple 4; roasting 4; seriously 4; track 4; train 4; where 4; wrong 4
        leads severe_dehydration: urine 18; tears 15; days 14; down 14; keep 14; mouth 13; sunken
         13; peed 12; #2 11; day 11; hours 11; not 11; runs 11; since 11; cant 10; dark 10; for 10;
         no 10; soft 10; water 10; yesterday 10; any 9; dizzy 9; dry 9; hasnt 9; weeing 9; diarrhoea
         8; doc 8; eye 8; fluids 8; has 8; leather 8; spot 8; tongue 8; even 7; havent 7; last 7;
         like 7; nappy 7; vomiting 7; wee 7; wet 7; when 7; bed 6; bug 6; everything 6; night 6;
         passed 6; sunday 6; weed 6; barely 5; bone 5; few 5; grandma 5; had 5; hardly 5; nappies 5;
         standing 5; stomach 5; back 4; call 4; child 4; confused 4; dizziness 4; fewer 4; norovirus
         4; sandpaper 4; stand 4; stands 4; unable 4
        leads severe_dyspnoea: inhaler 28; breathe 25; gasping 24; lips 22; asthma 21; blue 20;
         oxygen 20; breathless 19; copd 19; air 18; oximeter 18; word 17; words 16; talk 15; finish
         13; puffs 13; sentence 13; sitting 13; struggling 13; #2 12; get 12; puffing 12; speak 12;
         sucking 12; working 12; covid 11; getting 11; rest 11; upright 11; between 10; cant 10;
         chair 10; know 10; lie 10; monitor 10; reliever 10; sit 10; as 9; eat 9; muscles 9; night
         9; pink 9; sat 9; sats 9; says 9; without 9; are 8; armchair 8; colour 8; finger 8;
         fingertips 8; flow 8; helping 8; im 8; litres 8; must 8; nothing 8; peak 8; short 8;
         shortness 8; suck 8; able 7; bolt 7; doing 7; even 7; exhausted 7; means 7; reading 7; skin
         7; sleep 7; still 7; tight 7; very 7; walk 7; ankles 6; bed 6; bluish 6; came 6; can 6;
         catch 6; clip 6; drum 6; feeling 6; fighting 6; four 6; he 6; home 6; if 6; level 6; made
         6; no 6; quick 6; really 6; rib 6; shallow 6; turn 6; worse 6; below 5; breathlessness 5;
         difference 5; each 5; grey 5; have 5; lying 5; often 5; only 5; open 5; quickly 5; three 5;
         to 5; too 5; wheezing 5; you 5; awake 4; edge 4; faster 4; how 4; manage 4; nurse 4;
         properly 4; reason 4; round 4; sleeping 4; stop 4; turning 4; up 4; which 4
        leads severe_soft_tissue_infection: swollen 23; fever 20; black 18; purple 18; eye 16; hot
         16; mouth 14; open 14; pain 14; joint 13; spreading 13; tooth 13; cellulitis 12; it 12;
         skin 12; swelling 12; infection 11; knee 11; near 11; abscess 10; quickly 10; red 10;
         temperature 10; tongue 10; wound 10; blisters 9; bulging 9; cut 9; double 9; jaw 9; with 9;
         feverish 8; pushed 8; under 8; agony 7; gone 7; intense 7; look 7; proportion 7; redness 7;
         shut 7; sideways 7; spreads 7; sticking 7; the 7; unreal 7; whole 7; around 6; can 6; dusky
         6; forearms 6; opening 6; scratch 6; sunday 6; thats 6; vision 6; a 5; bend 5; dental 5;
         eyeball 5; eyelid 5; hurts 5; is 5; move 5; neck 5; now 5; oozing 5; shin 5; smell 5; than
         5; turning 5; ulcer 5; fast 4; hour 4; huge 4; morning 4; patch 4; racing 4; spread 4;
         trouble 4
        leads severe_withdrawal: alcohol 22; shaking 22; hallucinations 20; diazepam 16; drinking
         16; stopped 15; seeing 13; sweating 13; baclofen 12; drink 12; ran 12; seizures 12; days
         11; fit 10; friday 10; stopping 10; there 10; vodka 10; hold 9; suddenly 9; things 9;
         turkey 9; twitching 9; cold 8; itching 8; rats 8; soaked 8; after 7; cider 7; hand 7;
         hearing 7; knocked 7; off 7; spiders 7; corner 6; day 6; had 6; on 6; or 6; pump 6; seizure
         6; shakes 6; three 6; walls 6; years 6; 2 5; are 5; as 5; burning 5; fever 5; fits 5; head
         5; isnt 5; moving 5; stiff 5; xanax 5; bit 4; coming 4; cup 4; else 4; jerking 4; nobody 4;
         phone 4; rigid 4; sees 4; sweaty 4; the 4; theres 4; wall 4; wardrobe 4; who 4
        leads sick_child: green 28; babys 24; grunting 21; child 20; floppy 19; limp 19; baby 18;
         breathe 18; childs 15; newborn 15; nostrils 15; feed 14; hours 14; old 14; seconds 14; each
         13; leg 13; rib 13; colour 12; cry 12; pauses 12; weak 12; grey 11; outwards 11; screams
         11; toddler 11; wake 11; weight 11; wet 11; yo 11; 8 10; difficult 10; every 10; hip 10;
         jelly 10; month 10; pale 10; stops 10; blotchy 9; doll 9; for 9; knee 9; months 9; nappy 9;
         sleepy 9; spot 9; vomit 9; wont 9; bile 8; bothered 8; bottle 8; bright 8; feeding 8; feeds
         8; goes 8; sucking 8; there 8; when 8; blue 7; drowsy 7; fed 7; grunts 7; hasnt 7; his 7;
         irregular 7; is 7; lies 7; noise 7; or 7; pattern 7; pulling 7; pulls 7; put 7; soft 7;
         stand 7; than 7; then 7; too 7; usual 7; 3 6; body 6; drawing 6; fever 6; head 6; just 6;
         less 6; lift 6; little 6; looked 6; noises 6; opens 6; rag 6; tummy 6; want 6; wants 6;
         year 6; agitated 5; around 5; barely 5; becomes 5; breathless 5; day 5; draws 5; dry 5;
         extremely 5; eye 5; funny 5; grunt 5; had 5; infant 5; milk 5; mottled 5; nappies 5; not 5;
         only 5; pitched 5; refusing 5; respond 5; six 5; sleep 5; so 5; stopping 5; throwing 5; to
         5; unresponsive 5; unusually 5; 4 4; abnormally 4; bringing 4; flaring 4; poo 4; screaming
         4; skin 4; stuff 4; toddlers 4; weird 4; will 4
        leads stroke_tia: words 28; side 23; left 22; one 22; arm 20; face 19; speech 18; both 16;
         smile 16; cant 15; slurred 15; stroke 15; balance 14; hand 14; mouth 14; symptoms 14;
         weakness 14; half 13; keeps 13; sudden 13; understanding 13; body 12; drooped 12; mins 12;
         right 12; suddenly 12; talking 12; breakfast 11; coordination 11; straight 11; trouble 11;
         about 10; dropped 10; loss 10; mush 10; speak 10; talk 10; went 10; drunk 9; lift 9; raise
         9; started 9; within 9; working 9; corner 8; crooked 8; cup 8; difficulty 8; drooping 8;
         fine 8; gone 8; just 8; leg 8; minutes 8; sluring 8; tea 8; what 8; arms 7; dizziness 7;
         for 7; garbled 7; husband 7; keep 7; nans 7; others 7; paralysis 7; problems 7; quarter 7;
         veering 7; complete 6; dentist 6; do 6; double 6; drink 6; her 6; lopsided 6; lost 6;
         memory 6; mention 6; morning 6; name 6; normal 6; or 6; person 6; properly 6; repeat 6;
         room 6; seeing 6; she 6; ten 6; they 6; use 6; walk 6; wife 6; buttons 5; cheek 5; coming
         5; eye 5; hour 5; jumbled 5; lasted 5; lose 5; may 5; mouths 5; probably 5; raised 5;
         sentence 5; slurring 5; their 5; this 5; to 5; trying 5; vision 5; whole 5; woke 5;
         afternoon 4; confusion 4; dribbling 4; feels 4; holding 4; into 4; isnt 4; losing 4; weak 4
        leads suicide_self_harm: myself 25; life 23; tablets 21; cutting 18; ending 16; ive 16; be
         15; tonight 15; car 14; goodbye 14; gun 14; here 14; saying 14; suicide 14; barn 13; front
         13; garage 13; live 13; look 13; sat 13; would 13; written 13; about 12; mornings 12; phone
         12; plan 12; self 12; standing 12; again 11; bridge 11; burden 11; id 11; plans 11;
         pressing 11; rope 11; want 11; arms 10; better 10; boxes 10; counting 10; die 10; dont 10;
         herself 10; i 10; just 10; nobody 10; roof 10; top 10; wants 10; wrists 10; you 10; blade
         9; locked 9; most 9; pint 9; posted 9; safe 9; shotgun 9; texted 9; thinking 9; wanna 9;
         wish 9; anything 8; calm 8; deep 8; didnt 8; found 8; holding 8; looking 8; park 8;
         platform 8; razor 8; ready 8; there 8; wardrobe 8; way 8; worth 8; wouldnt 8; am 7; anymore
         7; away 7; daughter 7; do 7; end 7; everyone 7; exhaust 7; feeling 7; harming 7; im 7;
         lined 7; picking 7; purpose 7; see 7; sent 7; some 7; sometimes 7; themselves 7; to 7; why
         7; amitriptyline 6; any 6; because 6; brothers 6; building 6; climbed 6; cope 6; cut 6;
         decided 6; door 6; enough 6; find 6; good 6; level 6; me 6; not 6; old 6; over 6; parked 6;
         point 6; said 6; she 6; shut 6; son 6; thighs 6; tiny 6; tired 6; train 6; tube 6;
         antidepressants 5; asleep 5; bath 5; bathroom 5; crying 5; easier 5; edge 5; fast 5; harmed
         5; it 5; knife 5; mates 5; mind 5; paid 5; reason 5; thoughts 5; us 5; act 4; another 4;
         anyone 4; empty 4; fighting 4; finish 4; given 4; go 4; living 4; mate 4; mattress 4; might
         4; near 4; night 4; planning 4; shoes 4; things 4; wed 4; wrong 4
        leads testicular_torsion: testicle 34; scrotum 22; pain 18; agony 16; one 16; sudden 16;
         swollen 16; sick 15; nut 14; testicles 14; woke 13; left 11; up 11; ball 10; balls 10; came
         10; painful 10; severe 10; twisted 10; in 9; vomited 9; crying 8; his 8; killing 8;
         suddenly 8; wakes 8; boys 7; its 7; right 7; son 7; ago 6; as 6; bits 6; higher 6; holding
         6; much 6; privates 6; says 6; so 6; think 6; boy 5; but 5; come 5; feeling 5; fella 5;
         high 5; hurts 5; old 5; say 5; sweating 5; very 5; vomiting 5; young 5; #2 4; 2 4; bent 4;
         him 4; red 4; too 4
        leads thunderclap_headache: headache 37; head 27; skull 16; suddenly 15; sudden 14; like 13;
         most 13; ever 12; exploded 12; pain 12; worst 12; extremely 10; sex 10; before 9; second 9;
         was 9; within 9; agony 8; explosive 8; screamed 8; bat 7; dropped 7; felt 7; minute 7; pop
         7; ten 7; bending 6; had 6; held 6; inside 6; intense 6; life 6; neck 6; painful 6; seconds
         6; stiff 6; that 6; zero 6; an 5; comes 5; cricket 5; grabbed 5; hit 5; husband 5; in 5;
         instant 5; it 5; its 5; never 5; of 5; peak 5; severe 5; shower 5; sick 5; still 5; this 5;
         unlike 5; weights 5; while 5; a 4; during 4; gym 4; migraines 4; nothing 4; tie 4
        leads urinary_retention: bladder 25; pee 23; catheter 21; belly 17; pass 16; agony 15; hours
         15; wee 15; drop 14; lower 13; since 13; cant 11; painful 11; tummy 11; unable 11; urine
         11; bursting 10; hernia 10; blocked 9; nothing 9; draining 8; drum 8; pain 8; yesterday 8;
         at 7; bag 7; comes 7; full 7; you 7; any 6; bad 6; become 6; dads 6; empty 6; father 6;
         football 6; havent 6; operation 6; prostate 6; suddenly 6; able 5; been 5; but 5; done 5;
         hes 5; im 5; in 5; inability 5; last 5; like 5; midnight 5; night 5; nine 5; not 5; start
         5; swollen 5; tap 5; to 5; tube 5; bone 4; grandads 4; low 4; toilet 4; wont 4
        """#
}
