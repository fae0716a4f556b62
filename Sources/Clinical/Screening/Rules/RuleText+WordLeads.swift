extension RuleText {
    /// How much a word tells one danger from the others, the most telling first.
    ///
    /// Written by `tools/word_points.py`.
    static let wordLeads = #"""
        leads abuse_violence: partner 17; bruises 14; her 14; me 14; raped 13; marks 12; saturday
         12; being 11; door 11; boyfriend 10; he 10; night 10; sexually 10; assaulted 9; hes 9;
         neighbours 9; outside 9; till 9; woman 9; you 9; carer 8; clean 8; dont 8; hits 8; kids 8;
         locked 8; scared 8; sex 8; tablet 8; against 7; bathroom 7; clothes 7; ground 7; hand 7;
         home 7; husband 7; i 7; kicking 7; mum 7; next 7; someone 7; threatens 7; again 6; always
         6; around 6; bank 6; belt 6; card 6; cut 6; downstairs 6; drink 6; im 6; neck 6; party 6;
         passport 6; put 6; round 6; shaped 6; stairs 6; stepdad 6; strangle 6; strangled 6; throat
         6; until 6; wear 6; without 6; bloke 5; comes 5; counts 5; cousin 5; family 5; flinches 5;
         hell 5; hiding 5; him 5; hitting 5; ive 5; lads 5; laying 5; let 5; locks 5; man 5; money
         5; my 5; older 5; saw 5; shop 5; shoves 5; sleeping 5; something 5; stars 5; strangling 5;
         summer 5; tuesday 5; woke 5; another 4; anyway 4; are 4; arms 4; at 4; auntie 4; be 4;
         beating 4; bedroom 4; begged 4; by 4; checks 4; chip 4; flying 4; frat 4; frightened 4;
         garden 4; get 4; girl 4; girlfriend 4; grandson 4; hit 4; if 4; into 4; is 4; last 4; leave
         4; pension 4; pushed 4; road 4; row 4; slapped 4; son 4; started 4; swallow 4; thats 4;
         their 4; tried 4; upstairs 4; voice 4; will 4; 9 3; afraid 3; beaten 3; been 3; belting 3;
         black 3; bleeding 3; both 3; can 3; choke 3; clumsy 3; dad 3; drunk 3; finger 3; flat 3;
         fresh 3; friday 3; getting 3; golf 3; got 3; handy 3; happened 3; hear 3; held 3; his 3;
         hoarse 3; house 3; hurts 3; idk 3; kept 3; kicks 3; knocking 3; knows 3; lock 3; long 3;
         look 3; made 3; mind 3; mums 3; nephew 3; nice 3; only 3; phone 3; place 3; ring 3; room 3;
         safe 3; said 3; screaming 3; sending 3; shes 3; slaps 3; somebody 3; taking 3; theres 3; to
         3; unexplained 3; wall 3; weekend 3; where 3; whispered 3; who 3; window 3; with 3; 1x 2;
         after 2; afterwards 2; answers 2; ask 2; assistant 2; babys 2; behind 2; booked 2; break 2;
         call 2; ceiling 2; chat 2; choked 2; controls 2; couple 2; course 2; cried 2; do 2; doors
         2; dragging 2; elderly 2; ex 2; fence 2; friends 2; gentleman 2; gets 2; goes 2; grabs 2;
         hammer 2; hardly 2; health 2; in 2; keeps 2; kid 2; kill 2; kitchen 2; lad 2; late 2;
         leaves 2; letters 2; lives 2; madam 2; mark 2; mates 2; messing 2; minds 2; more 2; mrs 2;
         notes 2; nurse 2; p 2; paid 2; person 2; pillow 2; polite 2; pupil 2; pushes 2; really 2;
         rough 2; route 2; say 2; seven 2; sister 2; swallowing 2; teaching 2; tell 2; there 2; this
         2; threatened 2; til 2; touches 2; trainers 2; was 2; watched 2; weed 2; when 2; worse 2; 6
         1; 7 1; abroad 1; aids 1; answer 1; anyone 1; asks 1; back 1; balcony 1; bat 1; bathwater
         1; beat 1; begging 1; below 1; book 1; boss 1; bought 1; boy 1; brother 1; care 1; carers
         1; cars 1; check 1; checking 1; christmas 1; class 1; colleague 1; contact 1; controlling
         1; could 1; cries 1; damage 1; dark 1; dementia 1; does 1; due 1; evening 1; face 1; farm
         1; fathers 1; fella 1; fly 1; fridge 1; frog 1; give 1; great 1; group 1; hair 1; hammering
         1; has 1; howling 1; husky 1; keeping 1; knife 1; lines 1; lovely 1; mate 1; matter 1;
         minute 1; moved 1; mr 1; nans 1; need 1; neighbour 1; new 1; nine 1; nobody 1; none 1;
         number 1; once 1; ones 1; over 1; pad 1; painful 1; passed 1; past 1; pay 1; picked 1;
         plays 1; proper 1; pupils 1; second 1; sees 1; showed 1; shower 1; sisters 1; slapping 1;
         slip 1; small 1; squeezing 1; stay 1; stone 1; stops 1; talk 1; tea 1; term 1; tesco 1;
         than 1; them 1; they 1; theyre 1; thumb 1; tonight 1; tries 1; truck 1; trying 1; uncle 1;
         underwear 1; upper 1; used 1; usually 1; want 1; went 1; wife 1; wondering 1; wrote 1
        leads acute_abdomen: belly 19; right 19; hard 15; tummy 15; pain 14; groin 13; stomach 13;
         hernia 10; wind 10; back 9; fever 9; vomiting 9; yellow 9; always 8; bringing 8; painful 8;
         purple 8; push 8; sick 8; wont 8; worse 8; 38 7; board 7; brown 7; button 7; cant 7; green
         7; likes 7; plank 7; poo 7; rigid 7; that 7; throwing 7; whisky 7; writing 7; began 6;
         being 6; cat 6; days 6; drum 6; low 6; navel 6; rib 6; same 6; severe 6; stuff 6; swollen
         6; through 6; abdomen 5; bent 5; brother 5; every 5; food 5; for 5; hurts 5; lump 5; our 5;
         shivering 5; straight 5; touch 5; ache 4; anyone 4; ball 4; bear 4; bowel 4; bulge 4; cough
         4; dad 4; fart 4; gallstones 4; gas 4; has 4; im 4; its 4; like 4; move 4; moved 4; passed
         4; road 4; temperature 4; terrible 4; torture 4; walk 4; a 3; agony 3; become 3; bump 3;
         colicky 3; could 3; drink 3; gallbladder 3; hop 3; hot 3; it 3; king 3; last 3; lie 3; look
         3; mil 3; my 3; prescription 3; rolled 3; rolling 3; since 3; started 3; straighten 3;
         touched 3; tractor 3; turns 3; up 3; when 3; yelp 3; 3 2; abdominal 2; after 2; appendix 2;
         around 2; balloon 2; boring 2; bother 2; bottom 2; bowels 2; bumps 2; bus 2; chills 2;
         clear 2; constant 2; corner 2; curled 2; curling 2; curry 2; double 2; eating 2; evening 2;
         feverish 2; floor 2; foul 2; fours 2; gonna 2; heaving 2; hernias 2; home 2; ive 2; jumps
         2; made 2; managing 2; mother 2; movement 2; mum 2; no 2; nonstop 2; opened 2; operation 2;
         or 2; parked 2; pints 2; poker 2; pops 2; pothole 2; pretty 2; purplish 2; pushed 2; rapid
         2; rattles 2; red 2; rock 2; round 2; sat 2; sent 2; settled 2; sheet 2; side 2; sits 2;
         six 2; smells 2; solid 2; speed 2; stand 2; steering 2; still 2; stuck 2; sudden 2; thought
         2; three 2; to 2; top 2; turned 2; unable 2; until 2; upper 2; very 2; violently 2; vomit
         2; walks 2; was 2; wheel 2; worktop 2; years 2; you 2; 7 1; able 1; am 1; appointment 1;
         barely 1; beetroot 1; before 1; below 1; blamed 1; blown 1; bone 1; budge 1; bug 1; calls
         1; comfortable 1; coughing 1; cry 1; dark 1; date 1; dog 1; down 1; downstairs 1; easily 1;
         eat 1; either 1; eleven 1; even 1; find 1; friend 1; girls 1; go 1; goes 1; going 1; had 1;
         heavy 1; high 1; hunched 1; husbands 1; id 1; in 1; kills 1; laugh 1; let 1; looking 1;
         lying 1; makes 1; mark 1; me 1; middle 1; moves 1; near 1; never 1; night 1; normally 1;
         nothings 1; nowhere 1; once 1; pass 1; past 1; peed 1; plum 1; pokes 1; position 1; pulse
         1; question 1; rather 1; refused 1; shaking 1; shes 1; shoves 1; soup 1; starts 1; stay 1;
         stoma 1; stop 1; taking 1; taxi 1; tea 1; thing 1; thurs 1; too 1; tracks 1; trouble 1;
         true 1; tuesday 1; type 1; uber 1; under 1; usually 1; walking 1; week 1; which 1; yr 1
        leads acute_confusion: confused 13; seeing 12; suddenly 12; picking 11; sudden 11; confusion
         10; doesnt 10; know 9; things 9; today 9; was 9; where 9; asked 8; cats 8; day 8; me 8; own
         8; air 7; husband 7; name 7; night 7; since 7; sisters 7; times 7; who 7; yesterday 7;
         asking 6; carer 6; crossword 6; dad 6; days 6; father 6; her 6; in 6; kids 6; mother 6; mum
         6; never 6; person 6; sharp 6; work 6; at 5; ceiling 5; could 5; grandma 5; home 5;
         infection 5; invisible 5; kettle 5; last 5; on 5; oven 5; recognise 5; she 5; street 5;
         tack 5; this 5; tuesday 5; two 5; usual 5; wardrobe 5; what 5; 7x 4; 8x 4; an 4; are 4;
         beat 4; by 4; change 4; did 4; drowsy 4; elderly 4; hallucinations 4; hes 4; how 4; keeps
         4; make 4; man 4; men 4; mid 4; morning 4; new 4; not 4; older 4; people 4; phone 4;
         retired 4; return 4; rubbish 4; see 4; shouting 4; sleeping 4; sunday 4; tax 4; thinks 4;
         tried 4; which 4; worse 4; years 4; yrs 4; 1xxx 3; am 3; as 3; becomes 3; called 3;
         dementia 3; depot 3; didnt 3; doing 3; driver 3; fine 3; fireman 3; garden 3; grandad 3;
         grans 3; he 3; helping 3; herself 3; knowing 3; lost 3; mean 3; mental 3; more 3; pallets
         3; porridge 3; rain 3; rambling 3; right 3; spoon 3; surroundings 3; talking 3; than 3;
         there 3; theres 3; threads 3; tonight 3; we 3; were 3; wife 3; 6x 2; age 2; aids 2; ali 2;
         arent 2; awake 2; become 2; before 2; bins 2; bladder 2; bus 2; calling 2; came 2;
         colleague 2; couch 2; council 2; dads 2; dead 2; dock 2; does 2; dominoes 2; dozing 2;
         dressed 2; driving 2; drop 2; dropping 2; eleven 2; everybody 2; fever 2; few 2; folding 2;
         for 2; from 2; getting 2; halfway 2; hardly 2; here 2; hip 2; hospital 2; is 2; keep 2;
         laundry 2; living 2; meal 2; monday 2; month 2; moved 2; mr 2; mrs 2; mums 2; nonstop 2; or
         2; over 2; packing 2; patch 2; plucking 2; putting 2; rang 2; school 2; sentence 2; setting
         2; settle 2; shoes 2; sister 2; someones 2; spade 2; speaking 2; stops 2; tell 2; that 2;
         their 2; they 2; theyre 2; thursday 2; till 2; touched 2; turned 2; twenty 2; us 2; use 2;
         wall 2; wanted 2; water 2; whose 2; woke 2; word 2; write 2; wrong 2; 40 1; 5x 1; agitation
         1; aint 1; alone 1; always 1; asks 1; asleep 1; bank 1; bathroom 1; becoming 1; bed 1;
         bedroom 1; bedtime 1; blanket 1; boat 1; bother 1; burned 1; care 1; check 1; chew 1; come
         1; curtains 1; died 1; district 1; door 1; due 1; eating 1; english 1; falling 1; find 1;
         finished 1; flapping 1; follow 1; friday 1; gentleman 1; goats 1; going 1; good 1; hearing
         1; holding 1; hostel 1; id 1; into 1; its 1; kitchen 1; knew 1; late 1; law 1; leaving 1;
         live 1; liver 1; loft 1; making 1; middle 1; milk 1; mixed 1; much 1; neighbour 1; nights
         1; ninepence 1; no 1; nodding 1; nothing 1; operation 1; order 1; p 1; pad 1; paper 1; pen
         1; plate 1; probably 1; put 1; pyjamas 1; quite 1; reception 1; resident 1; room 1; sat 1;
         saturday 1; sense 1; sleepy 1; slipper 1; slow 1; snoring 1; somebody 1; speech 1; spiders
         1; state 1; strength 1; such 1; supper 1; sure 1; tablet 1; telegraph 1; think 1; train 1;
         wakes 1; wants 1; wasnt 1; wednesday 1; week 1; weekend 1; whatsoever 1; whether 1; why 1;
         woman 1; year 1; yellow 1; yo 1
        leads acute_coronary: chest 23; jaw 21; breastbone 16; spray 16; angina 15; attack 15; ache
         13; sweat 12; sweating 12; across 11; arm 11; clammy 11; discomfort 11; heavy 11; squeezing
         11; tightness 11; 6x 10; crushing 10; left 10; grey 9; jaws 9; rubbing 9; sweaty 9; time 9;
         arms 8; indigestion 8; nausea 8; probably 8; rest 8; sat 8; used 8; both 7; but 7; minutes
         7; pressure 7; sick 7; sit 7; sitting 7; soaked 7; throbbing 7; tight 7; aching 6; behind
         6; bone 6; breast 6; colour 6; come 6; elephant 6; feeling 6; finished 6; goes 6; gtn 6;
         having 6; pain 6; putty 6; same 6; shifting 6; strong 6; terrible 6; theres 6; usually 6;
         wet 6; 5x 5; an 5; bit 5; boss 5; collapse 5; comfy 5; doom 5; ease 5; elbows 5; gone 5;
         heart 5; impending 5; longer 5; more 5; my 5; only 5; rib 5; says 5; sense 5; stents 5;
         there 5; tingling 5; tiredness 5; unusual 5; upper 5; want 5; weight 5; 4 4; 7x 4; aged 4;
         away 4; belt 4; clutching 4; diabetic 4; doctor 4; does 4; feel 4; forehead 4; heartburn 4;
         his 4; holding 4; hoover 4; its 4; like 4; lodger 4; parked 4; round 4; saying 4; shirt 4;
         shoulder 4; since 4; sprays 4; stent 4; that 4; three 4; to 4; tongue 4; toothache 4;
         watching 4; wind 4; wringing 4; 2xxx 3; also 3; and 3; appointment 3; as 3; bacon 3; band
         3; bins 3; breathless 3; carrying 3; do 3; done 3; dr 3; father 3; fist 3; front 3; going
         3; gripping 3; hasnt 3; heaviness 3; high 3; husbands 3; in 3; inside 3; lasting 3; lasts
         3; middle 3; mother 3; of 3; on 3; pressing 3; puff 3; puffs 3; sheet 3; short 3; shortness
         3; should 3; someone 3; sort 3; spreading 3; stood 3; strap 3; taking 3; telly 3; this 3;
         tightening 3; wife 3; woman 3; women 3; year 3; 40 2; abdomen 2; ac 2; aint 2; archers 2;
         asked 2; asking 2; before 2; breathlessness 2; brought 2; bucket 2; burning 2; cause 2;
         center 2; centre 2; climb 2; cold 2; coming 2; crossword 2; dad 2; desk 2; disease 2;
         doubled 2; down 2; drops 2; exactly 2; female 2; fire 2; forklift 2; fourth 2; fuss 2;
         getting 2; glass 2; go 2; had 2; hanging 2; headed 2; hill 2; hope 2; im 2; ive 2; just 2;
         kicking 2; lawn 2; lead 2; leaves 2; less 2; lies 2; light 2; love 2; lunch 2; lying 2;
         make 2; makes 2; march 2; may 2; mower 2; much 2; mule 2; need 2; not 2; our 2; patient 2;
         repeat 2; rough 2; shade 2; shah 2; shed 2; skin 2; sorts 2; spreads 2; steering 2; still
         2; strangling 2; teen 2; teeth 2; things 2; think 2; times 2; tonight 2; uncle 2; usual 2;
         vomit 2; vomiting 2; wait 2; walgreens 2; walking 2; wedding 2; what 2; wheel 2; windows 2;
         without 2; 7 1; abuela 1; ached 1; afternoon 1; all 1; am 1; ambulance 1; anxiety 1; bar 1;
         because 1; bites 1; blamed 1; bp 1; bra 1; breaking 1; broken 1; buckets 1; bus 1; by 1;
         can 1; car 1; carried 1; carry 1; chair 1; chemist 1; chess 1; chests 1; church 1; clamp 1;
         climbed 1; clinic 1; could 1; crate 1; curry 1; depot 1; dose 1; dressed 1; dripping 1;
         drive 1; eleven 1; fat 1; feels 1; few 1; figured 1; filling 1; finger 1; five 1; folding
         1; fullness 1; gas 1; gaviscon 1; get 1; gonna 1; good 1; grandad 1; grip 1; half 1; have
         1; headedness 1; hedge 1; here 1; hold 1; house 1; husband 1; is 1; isnt 1; it 1; keep 1;
         killing 1; king 1; ladies 1; lads 1; law 1; let 1; lisinopril 1; looks 1; lorry 1; lovely
         1; loves 1; madam 1; mailbox 1; man 1; me 1; mil 1; mins 1; move 1; mowing 1; mums 1;
         murder 1; nagging 1; never 1; nightie 1; nights 1; none 1; notice 1; overwhelming 1;
         paining 1; pie 1; plus 1; pork 1; proper 1; pull 1; pushing 1; reckons 1; recliner 1;
         rested 1; resting 1; rickshaw 1; right 1; rope 1; sandwich 1; sent 1; settled 1; shift 1;
         shopping 1; shoulders 1; shovelled 1; shut 1; sides 1; signs 1; sink 1; sir 1; slight 1;
         somebody 1; someones 1; squeeze 1; stairs 1; station 1; stomach 1; stone 1; such 1; sugars
         1; swap 1; sweet 1; taxi 1; th 1; than 1; throat 1; today 1; tonic 1; too 1; trail 1; tv 1;
         uncomfortable 1; under 1; upstairs 1; using 1; vest 1; vice 1; wanting 1; wardrobe 1;
         washing 1; wasnt 1; water 1; where 1; will 1; woke 1; worth 1; yard 1; yet 1
        leads acute_vision: eye 32; vision 13; sight 12; eyeball 11; flashes 10; floaters 10; cut 9;
         jaw 9; lights 9; new 9; sudden 9; milk 8; scalp 8; sees 8; can 7; dark 7; grinding 7; left
         7; read 7; red 7; suddenly 7; blind 6; blurry 6; chewing 6; cleaner 6; curtain 6; grey 6;
         lime 6; oven 6; painful 6; part 6; right 6; see 6; shadow 6; still 6; 7x 5; a 5; across 5;
         dots 5; flicker 5; if 5; its 5; light 5; loss 5; lost 5; metal 5; of 5; over 5; rinsed 5;
         started 5; temple 5; black 4; bottles 4; burning 4; camera 4; cant 4; crossword 4; face 4;
         firework 4; floating 4; hair 4; halos 4; it 4; lose 4; lots 4; my 4; only 4; paper 4;
         plaster 4; pulling 4; since 4; somethings 4; specks 4; splashed 4; telly 4; tenderness 4;
         tires 4; water 4; went 4; bottom 3; brush 3; cloudy 3; comes 3; doesnt 3; flicked 3; from
         3; leaking 3; lightning 3; lines 3; missing 3; open 3; pierced 3; rainbows 3; round 3;
         shower 3; someone 3; swarm 3; that 3; throwing 3; toast 3; turn 3; use 3; used 3; washed 3;
         we 3; what 3; when 3; while 3; aches 2; acid 2; alright 2; battery 2; bleach 2; bolt 2;
         bottle 2; brushing 2; burns 2; cement 2; changes 2; cheek 2; chemical 2; chew 2; coloured
         2; comb 2; contact 2; coworker 2; did 2; dim 2; drain 2; drawn 2; edge 2; everythings 2;
         few 2; find 2; flashing 2; gone 2; grandson 2; half 2; hammering 2; happens 2; headache 2;
         hell 2; into 2; jelly 2; jumped 2; lamp 2; loads 2; minutes 2; nausea 2; nose 2; object 2;
         one 2; pain 2; pear 2; pouring 2; pulled 2; pupils 2; rock 2; seeing 2; severe 2; shaped 2;
         site 2; somebody 2; someones 2; something 2; sprayed 2; stuck 2; teatime 2; them 2; this 2;
         top 2; wake 2; wear 2; window 2; without 2; woke 2; work 2; you 2; aching 1; advice 1;
         afternoon 1; around 1; as 1; at 1; big 1; blamed 1; breakfast 1; bright 1; bunch 1; but 1;
         came 1; carried 1; clean 1; corner 1; crossing 1; dinner 1; drawing 1; dust 1; evening 1;
         fault 1; flash 1; flew 1; fog 1; full 1; gets 1; gives 1; good 1; got 1; grandma 1;
         grandmas 1; halfway 1; haloes 1; hard 1; have 1; hotel 1; hurts 1; in 1; increase 1;
         intense 1; lads 1; laugh 1; line 1; lunch 1; many 1; maybe 1; middle 1; midge 1; milky 1;
         mind 1; minute 1; moaning 1; moth 1; moving 1; nail 1; news 1; operation 1; out 1; own 1;
         pepper 1; pillow 1; polymyalgia 1; print 1; question 1; raw 1; retired 1; rings 1; run 1;
         said 1; sat 1; seconds 1; shade 1; sharp 1; shot 1; sick 1; sighted 1; silly 1; soot 1;
         spray 1; spreading 1; squirted 1; streaks 1; such 1; swims 1; takeaway 1; tea 1; teeth 1;
         temples 1; the 1; then 1; theres 1; tired 1; to 1; worse 1
        leads adrenal_crisis: hydrocortisone 20; addisons 17; vomiting 17; bug 15; steroids 12;
         years 12; prednisolone 11; sick 11; steroid 11; cah 9; floppy 9; 8x 8; tablets 8; take 8;
         weak 8; adrenal 7; days 7; kit 7; 5x 6; bp 6; faint 6; grey 6; limp 6; long 6; pituitary 6;
         pressure 6; shes 6; so 6; stand 6; term 6; up 6; weakness 6; 4x 5; 7x 5; bathroom 5; cant
         5; dependent 5; down 5; flu 5; for 5; has 5; insufficiency 5; keep 5; low 5; mg 5; on 5;
         pred 5; times 5; 40 4; collapsed 4; day 4; dose 4; life 4; no 4; now 4; prednisone 4; son
         4; stopped 4; throwing 4; twice 4; used 4; wife 4; 2x 3; 3 3; 7 3; all 3; am 3; bag 3; been
         3; being 3; boy 3; brought 3; cold 3; collapse 3; disease 3; dizzy 3; double 3; five 3;
         forgot 3; gastro 3; have 3; here 3; kinda 3; last 3; laying 3; left 3; lower 3; lung 3;
         meds 3; never 3; none 3; nursery 3; off 3; ones 3; pale 3; pass 3; pressures 3; quiet 3;
         severe 3; six 3; slid 3; them 3; tummy 3; yrs 3; 2 2; 4 2; about 2; after 2; ago 2; back 2;
         barely 2; black 2; blood 2; breakfast 2; card 2; cloth 2; confusion 2; crisis 2; cruise 2;
         cuff 2; didnt 2; dizziness 2; do 2; dog 2; doses 2; edges 2; extreme 2; feel 2; fish 2;
         flooded 2; found 2; got 2; handbag 2; heaving 2; hotel 2; im 2; infection 2; injection 2;
         legs 2; lots 2; meeting 2; moon 2; mum 2; mumbling 2; niece 2; nobody 2; otherwise 2; pack
         2; school 2; should 2; signs 2; since 2; sofa 2; stop 2; sweaty 2; takes 2; those 2; tiles
         2; tiny 2; weight 2; without 2; year 2; yellow 2; 2xxx 1; aching 1; almost 1; and 1; asthma
         1; bank 1; because 1; bed 1; biscuit 1; bucket 1; can 1; caught 1; cause 1; come 1;
         confused 1; crawl 1; crawling 1; d 1; dead 1; diarrhoea 1; dressed 1; drowsiness 1; drowsy
         1; eleven 1; even 1; every 1; fainting 1; fast 1; flat 1; four 1; girl 1; goes 1; gone 1;
         hall 1; her 1; hes 1; hold 1; holiday 1; house 1; id 1; jelly 1; john 1; joints 1; just 1;
         kid 1; kids 1; letter 1; lies 1; lift 1; lunch 1; lupus 1; mattress 1; maybe 1; monday 1;
         muscles 1; must 1; my 1; nicked 1; nonstop 1; out 1; over 1; own 1; pharmacy 1; pillow 1;
         polymyalgia 1; positive 1; quit 1; ran 1; recliner 1; removed 1; renew 1; run 1; sister 1;
         sit 1; sitting 1; spoon 1; stomach 1; stopping 1; straight 1; sunday 1; ten 1; there 1;
         thought 1; three 1; threw 1; thrown 1; tiredness 1; took 1; try 1; tuesday 1; typing 1;
         very 1; vitamin 1; water 1; week 1; weird 1; well 1; wet 1; whenever 1; who 1; whole 1;
         with 1; you 1
        leads anaphylaxis: dogs 22; tongue 21; ramipril 16; wasp 16; hives 15; throat 15; swelling
         14; welts 14; after 13; lips 13; rash 12; epipen 11; new 11; satay 11; sting 11; pen 10;
         ate 9; bee 9; gave 9; itchy 9; neck 9; stung 9; wheezing 9; antibiotic 8; cashew 8; covered
         8; fat 8; first 8; peanut 8; voice 8; allergen 7; big 7; croaky 7; had 7; prawn 7; pressure
         7; swollen 7; tight 7; used 7; wheeze 7; adrenaline 6; again 6; all 6; allergic 6; bigger
         6; butter 6; contact 6; difficulty 6; eating 6; everywhere 6; face 6; floppy 6; injector 6;
         lumps 6; messed 6; reaction 6; sesame 6; starting 6; wheezy 6; auto 5; body 5; bread 5;
         breathe 5; coming 5; everything 5; feels 5; getting 5; got 5; hoarse 5; itching 5; keeps 5;
         lisinopril 5; minutes 5; now 5; pale 5; shrimp 5; shut 5; started 5; stick 5; ago 4; are 4;
         bite 4; breathless 4; bumps 4; closed 4; closing 4; eye 4; faint 4; feeling 4; injection 4;
         milk 4; mins 4; normal 4; over 4; peanuts 4; perked 4; puffing 4; runs 4; size 4; swallow
         4; symptoms 4; taking 4; tingling 4; up 4; air 3; antibiotics 3; become 3; being 3;
         benadryl 3; better 3; but 3; come 3; deck 3; different 3; dinner 3; dizziness 3; doctor 3;
         eaten 3; eejit 3; egg 3; everythings 3; far 3; five 3; flopped 3; food 3; garden 3; get 3;
         give 3; goes 3; hardly 3; helping 3; later 3; making 3; mouth 3; nuts 3; pants 3; pushing
         3; putty 3; quarter 3; raised 3; scratching 3; something 3; struggling 3; swap 3; tablet 3;
         talk 3; teeth 3; tightness 3; twice 3; using 3; vomiting 3; wasps 3; within 3; 2x 2; an 2;
         answering 2; auntie 2; bad 2; balloon 2; blotchy 2; blowing 2; boy 2; brother 2; brownie 2;
         chair 2; clearing 2; coughing 2; cramping 2; cramps 2; dentist 2; done 2; during 2; ears 2;
         eat 2; fast 2; feel 2; flushed 2; for 2; four 2; frog 2; grandchildren 2; happen 2; he 2;
         her 2; herself 2; hes 2; hour 2; huge 2; ibuprofen 2; im 2; kid 2; known 2; lad 2; limp 2;
         lisping 2; medicine 2; min 2; mouthful 2; name 2; noise 2; noisy 2; our 2; passed 2;
         persistent 2; powder 2; prawns 2; quiet 2; rapid 2; return 2; right 2; roaring 2; rush 2;
         scaffolding 2; seemed 2; shes 2; shirt 2; shortly 2; sick 2; site 2; sound 2; spit 2;
         tension 2; thats 2; thick 2; think 2; though 2; tonight 2; touch 2; use 2; vomit 2; vomits
         2; whistle 2; whistling 2; widespread 2; windpipe 2; world 2; 3 1; against 1; and 1; ankle
         1; another 1; around 1; asked 1; at 1; away 1; awful 1; back 1; balloons 1; barbecue 1;
         barky 1; becoming 1; before 1; birthday 1; biscuit 1; bit 1; blown 1; breakfast 1; change
         1; clammy 1; class 1; clawing 1; climbing 1; collapse 1; collapsing 1; cookie 1; could 1;
         cows 1; daughter 1; difficult 1; dizzy 1; doesnt 1; doom 1; drive 1; duck 1; due 1; else 1;
         fatter 1; felt 1; funny 1; fuss 1; girls 1; given 1; going 1; growing 1; half 1; happened
         1; hate 1; have 1; hear 1; him 1; honey 1; ill 1; impending 1; improving 1; infant 1;
         insect 1; is 1; june 1; let 1; lik 1; like 1; long 1; low 1; lump 1; m 1; mad 1; monday 1;
         naproxen 1; nearly 1; nephew 1; no 1; office 1; ones 1; pass 1; passing 1; past 1; place 1;
         potato 1; properly 1; pulse 1; query 1; quite 1; rain 1; really 1; rubbing 1; running 1;
         sandwich 1; school 1; second 1; skin 1; slight 1; slot 1; slurring 1; so 1; son 1; soon 1;
         speak 1; speaking 1; stand 1; stomach 1; tablets 1; take 1; taste 1; theyre 1; this 1;
         toast 1; toddler 1; toe 1; too 1; took 1; trip 1; trouble 1; turned 1; un 1; usual 1; walk
         1; want 1; we 1; weak 1; wedding 1; wee 1; woke 1; worked 1; years 1
        leads aortic_emergency: back 19; something 15; between 14; aneurysm 12; blades 12; pain 11;
         ripping 10; scan 10; tearing 10; chest 9; down 9; felt 9; pulsing 9; sudden 9; 5 8; nowhere
         8; shoulder 8; side 8; now 7; ripped 7; they 7; an 6; belly 6; bulge 6; doubled 6; flank 6;
         in 6; lifting 6; marfans 6; suddenly 6; triple 6; watching 6; worst 6; 2x 5; aortic 5; deep
         5; feels 5; gone 5; got 5; his 5; into 5; known 5; lump 5; moving 5; rip 5; severe 5;
         shoulders 5; started 5; stomach 5; theyve 5; tummy 5; 7x 4; artery 4; being 4; big 4;
         clammy 4; every 4; feeling 4; grandad 4; have 4; im 4; last 4; left 4; like 4; lower 4;
         nearly 4; spine 4; that 4; through 4; thru 4; tonight 4; tore 4; travelled 4; unzipped 4;
         very 4; vessel 4; waist 4; was 4; weak 4; went 4; abdominal 3; abrupt 3; ago 3; agony 3;
         aorta 3; awake 3; balloon 3; colour 3; crate 3; dad 3; dads 3; different 3; from 3; front
         3; funny 3; grey 3; heart 3; husband 3; its 3; killing 3; landing 3; loin 3; measure 3; min
         3; must 3; other 3; out 3; pale 3; pressure 3; pulled 3; reaching 3; sensation 3; slept 3;
         tear 3; terrible 3; to 3; torn 3; way 3; weaker 3; weird 3; year 3; a 2; abdomen 2;
         according 2; ache 2; all 2; area 2; arm 2; beach 2; been 2; biscuit 2; boots 2; boring 2;
         bp 2; cloth 2; cold 2; collarbone 2; comfortable 2; comfy 2; constant 2; dripping 2;
         everybody 2; faint 2; fainting 2; feel 2; fine 2; fireman 2; forgot 2; go 2; grandads 2;
         has 2; he 2; hes 2; high 2; hips 2; hospital 2; keeping 2; knife 2; kuya 2; lecture 2; legs
         2; life 2; lit 2; machine 2; marfan 2; marmalade 2; might 2; my 2; once 2; opened 2; pipe
         2; point 2; porridge 2; pouring 2; pray 2; putty 2; reads 2; says 2; shared 2; sheet 2;
         shoulderblades 2; shower 2; smoke 2; sofa 2; somebody 2; sort 2; special 2; sweat 2;
         sweating 2; sweaty 2; this 2; tilapia 2; tin 2; told 2; travelling 2; upper 2; wet 2; when
         2; which 2; white 2; ws 2; years 2; zip 2; 6 1; 6x 1; above 1; actually 1; advice 1;
         almighty 1; already 1; also 1; ash 1; bakery 1; ballooned 1; bed 1; behind 1; belt 1; board
         1; book 1; breastbone 1; buckets 1; bulging 1; card 1; chalk 1; clean 1; cm 1; codeine 1;
         color 1; dead 1; described 1; did 1; difference 1; dinner 1; doctors 1; doing 1; dropped 1;
         easing 1; essay 1; ever 1; fathers 1; fell 1; first 1; fridge 1; get 1; getting 1; grabbed
         1; groin 1; hallway 1; him 1; if 1; inside 1; ive 1; keeps 1; kick 1; lino 1; long 1; lunch
         1; main 1; makes 1; man 1; massive 1; matters 1; me 1; mention 1; minutes 1; month 1;
         months 1; mule 1; muscle 1; muscles 1; nagging 1; near 1; never 1; next 1; nine 1; odd 1;
         often 1; one 1; open 1; over 1; passed 1; people 1; pulse 1; queue 1; quite 1; racing 1;
         ran 1; really 1; ring 1; screamed 1; sharp 1; shooting 1; should 1; six 1; slid 1; someone
         1; spring 1; stabbing 1; stairs 1; stand 1; standing 1; start 1; stood 1; straight 1;
         strong 1; tablets 1; take 1; thats 1; then 1; thought 1; tomorrow 1; towards 1; trailer 1;
         typing 1; uncle 1; upright 1; used 1; va 1; wall 1; watch 1; watched 1; while 1; will 1;
         yard 1
        leads arrhythmia: heart 22; died 15; pulse 15; chest 14; 1xx 13; palpitations 13; twice 13;
         dialysis 11; icd 11; watch 11; defibrillator 10; kicked 10; 34 9; box 9; defib 9; fast 9;
         going 9; heartbeat 9; fainting 8; fire 8; grey 8; nearly 8; went 8; dizzy 7; faint 7; horse
         7; keep 7; me 7; missed 7; pacemaker 7; times 7; bell 6; dizziness 6; dropped 6; edges 6;
         hour 6; implanted 6; racing 6; time 6; very 6; 3x 5; dropping 5; fainted 5; feel 5;
         fluttering 5; i 5; monday 5; more 5; says 5; shortness 5; three 5; 2xx 4; bike 4; bird 4;
         blacked 4; changed 4; doing 4; dozen 4; fires 4; four 4; goes 4; gone 4; like 4; middle 4;
         mule 4; my 4; nineteen 4; off 4; or 4; out 4; rang 4; room 4; settle 4; sleep 4; stand 4;
         tight 4; today 4; uncle 4; will 4; 36 3; 7x 3; about 3; auntie 3; between 3; bisoprolol 3;
         black 3; blacking 3; clean 3; clock 3; coffee 3; cousin 3; dot 3; every 3; football 3; gave
         3; gives 3; greying 3; id 3; keel 3; keeps 3; kick 3; legs 3; lie 3; lunch 3; once 3; over
         3; probably 3; round 3; sat 3; shocked 3; skipped 3; slow 3; son 3; stairs 3; tickets 3;
         try 3; wednesday 3; window 3; 2x 2; afib 2; alarm 2; along 2; and 2; anxious 2; at 2;
         banana 2; beating 2; because 2; beeping 2; boss 2; breathlessness 2; collarbone 2; dark 2;
         down 2; each 2; evening 2; everything 2; find 2; flip 2; flopping 2; fri 2; friday 2; has
         2; headed 2; inside 2; jump 2; just 2; kicks 2; knew 2; lead 2; market 2; min 2; minute 2;
         never 2; next 2; nobody 2; passing 2; place 2; press 2; race 2; rate 2; run 2; school 2;
         see 2; sessions 2; shaky 2; sister 2; somersaults 2; still 2; stone 2; stopped 2; strike 2;
         sweating 2; swimming 2; taxi 2; thudding 2; ticker 2; two 2; under 2; unwell 2; weak 2; wed
         2; wedding 2; while 2; with 2; work 2; 38 1; 6 1; account 1; aged 1; ago 1; almost 1; also
         1; apple 1; awake 1; bank 1; bear 1; bed 1; been 1; boots 1; call 1; clinic 1; cold 1;
         couch 1; could 1; dad 1; dads 1; daughter 1; did 1; didnt 1; discomfort 1; doubled 1; drill
         1; enough 1; fair 1; feeling 1; fetch 1; fish 1; flipping 1; floor 1; flops 1; funny 1;
         garage 1; granddaughter 1; greyed 1; holiday 1; hurts 1; ill 1; into 1; jelly 1; keeled 1;
         lecture 1; light 1; literally 1; machine 1; many 1; mat 1; morning 1; much 1; muscles 1;
         nephew 1; new 1; normally 1; nurse 1; oddly 1; office 1; open 1; pain 1; pass 1; pausing 1;
         peeling 1; pharmacy 1; post 1; push 1; queue 1; rapid 1; rather 1; reaching 1; rebook 1;
         remote 1; resting 1; s 1; saturday 1; secs 1; settee 1; shock 1; sink 1; sit 1; sitting 1;
         skipping 1; stepdad 1; stopping 1; suddenly 1; sugars 1; than 1; the 1; their 1; thing 1;
         this 1; thought 1; together 1; tomorrow 1; too 1; train 1; tuesday 1; van 1; was 1; why 1;
         woke 1; worth 1; yes 1; you 1; young 1
        leads carbon_monoxide: budgie 21; alarm 16; boiler 13; dizzy 13; heads 12; headache 11;
         heater 11; landlord 11; co 10; sick 10; we 10; because 9; gas 9; serviced 9; barbecue 8;
         battery 8; headaches 8; lit 8; weve 8; window 8; dog 7; stove 7; tent 7; us 7; better 6;
         carbon 6; cat 6; dizziness 6; everyone 6; going 6; home 6; monoxide 6; nauseous 6; open 6;
         rain 6; running 6; shrieking 6; slurry 6; so 6; when 6; years 6; yellow 6; all 5; bbq 5;
         caravan 5; feel 5; house 5; kids 5; nothing 5; pounding 5; banging 4; beeper 4; both 4; box
         4; brought 4; camper 4; clears 4; confused 4; drunk 4; fire 4; first 4; flame 4; head 4;
         improve 4; keeps 4; lads 4; nausea 4; none 4; other 4; out 4; outdoors 4; same 4; smells 4;
         splitting 4; terrible 4; there 4; took 4; warm 4; went 4; are 3; awning 3; band 3; beeping
         3; burner 3; by 3; coal 3; cotton 3; coughing 3; detector 3; drowsy 3; even 3; family 3;
         faulty 3; four 3; hallway 3; has 3; have 3; headachey 3; into 3; log 3; off 3; old 3; once
         3; people 3; several 3; sleepy 3; stand 3; the 3; were 3; wife 3; wool 3; work 3; batteries
         2; boys 2; broken 2; bucket 2; burned 2; cabin 2; cheeks 2; cherry 2; colored 2; evening 2;
         faces 2; flat 2; flatmates 2; folks 2; for 2; furnace 2; generator 2; go 2; goes 2; hall 2;
         heating 2; is 2; keep 2; kicks 2; knee 2; leave 2; live 2; lodger 2; making 2; metro 2; mrs
         2; muzzy 2; new 2; office 2; ok 2; one 2; orange 2; others 2; pink 2; pints 2; restaurant
         2; rotten 2; rouse 2; screaming 2; sounding 2; staff 2; stop 2; strange 2; student 2; thing
         2; throwing 2; thumping 2; tight 2; time 2; together 2; too 2; two 2; walk 2; walked 2;
         wall 2; warmth 2; whole 2; wobbly 2; woken 2; above 1; acting 1; again 1; al 1; alarms 1;
         also 1; asleep 1; away 1; balcony 1; barky 1; be 1; been 1; beeps 1; blamed 1; blurry 1;
         bugs 1; cats 1; crack 1; dogs 1; enough 1; every 1; expect 1; feeling 1; feels 1; fel 1;
         felt 1; fine 1; fires 1; flu 1; funny 1; garage 1; gets 1; giving 1; gorgeous 1; headed 1;
         heaving 1; himself 1; ice 1; ill 1; in 1; indoors 1; inside 1; its 1; ive 1; lane 1; lazy
         1; library 1; lie 1; lifts 1; lighted 1; little 1; ma 1; me 1; move 1; moved 1; near 1;
         night 1; on 1; outside 1; park 1; partner 1; peaceful 1; physical 1; pitch 1; plus 1; power
         1; powers 1; pukes 1; pull 1; pulled 1; ran 1; recently 1; reorder 1; rest 1; right 1;
         round 1; sand 1; saturday 1; sausages 1; shop 1; sickness 1; skull 1; sleep 1; smoke 1;
         snap 1; sounds 1; starts 1; storm 1; ten 1; tension 1; their 1; though 1; thrown 1;
         thursday 1; tiredness 1; tuk 1; type 1; used 1; vomit 1; waking 1; walks 1; wanting 1;
         warden 1; was 1; whenever 1; which 1; wont 1; would 1; yard 1
        leads cauda_equina: back 18; cancer 16; disc 15; both 14; legs 14; numb 14; numbness 14;
         sciatica 14; bladder 10; toilet 10; feel 9; prostate 9; saddle 9; when 9; around 8;
         genitals 8; without 8; band 7; loss 7; since 7; wee 7; wipe 7; area 6; between 6; bones 6;
         cant 6; control 6; injection 6; pain 6; parts 6; slipped 6; spine 6; tell 6; weakness 6;
         bad 5; elses 5; feeling 5; ive 5; knowing 5; new 5; sit 5; sitting 5; thighs 5; urine 5;
         week 5; went 5; wet 5; where 5; bowel 4; breast 4; bum 4; buttocks 4; dentist 4; get 4;
         hold 4; inner 4; leaking 4; mortifying 4; need 4; or 4; paper 4; peeing 4; round 4; spread
         4; start 4; sunday 4; that 4; would 4; able 3; along 3; and 3; below 3; bottom 3; bowels 3;
         difficulty 3; groin 3; have 3; husband 3; leaked 3; lost 3; myself 3; passage 3; pee 3;
         physio 3; rectum 3; seat 3; sensation 3; sure 3; touch 3; unsteady 3; wiping 3; woman 3;
         worse 3; yesterday 3; you 3; age 2; aisle 2; backside 2; balls 2; bedroom 2; bike 2; bits
         2; book 2; but 2; can 2; chair 2; completely 2; cross 2; cushion 2; daft 2; do 2; doc 2;
         down 2; else 2; embarrassing 2; flared 2; for 2; gabapentin 2; gave 2; gone 2; has 2; i 2;
         im 2; incontinence 2; is 2; january 2; june 2; kinda 2; knew 2; lifted 2; maybe 2; mean 2;
         middle 2; mr 2; narrow 2; needles 2; noodles 2; notice 2; now 2; on 2; pallets 2; piano 2;
         pins 2; queue 2; saturday 2; saw 2; scan 2; shah 2; shoes 2; shooting 2; shut 2; sides 2;
         somebody 2; stairs 2; starting 2; strength 2; stress 2; string 2; telling 2; thats 2; this
         2; till 2; tmi 2; today 2; tomorrow 2; trouble 2; typing 2; weekend 2; well 2; with 2; wool
         2; works 2; 2xxx 1; 38 1; actually 1; asleep 1; awful 1; awkward 1; be 1; beautifully 1;
         become 1; better 1; bit 1; bloke 1; boiled 1; changed 1; changes 1; cheeks 1; cistern 1;
         codeine 1; commode 1; controlled 1; controlling 1; cooked 1; cotton 1; could 1; crawl 1;
         crook 1; crotch 1; dads 1; dead 1; dribbled 1; dribbling 1; empty 1; everything 1; feels 1;
         folded 1; friday 1; full 1; fully 1; getting 1; giving 1; go 1; had 1; hasnt 1; heavy 1; id
         1; idea 1; if 1; increasing 1; it 1; its 1; jelly 1; job 1; killing 1; know 1; known 1; l
         1; like 1; long 1; longer 1; lower 1; machine 1; march 1; me 1; mid 1; monday 1; more 1;
         moved 1; my 1; needs 1; neither 1; no 1; nobody 1; nothing 1; of 1; painkillers 1; patient
         1; phone 1; place 1; prescription 1; reads 1; rib 1; rickshaw 1; rubbery 1; sat 1; seeing
         1; sex 1; slip 1; spring 1; started 1; strain 1; th 1; there 1; thursday 1; tingling 1; to
         1; together 1; trousers 1; tuesday 1; two 1; under 1; underneath 1; until 1; upstairs 1;
         urge 1; used 1; usual 1; walls 1; washing 1; wen 1; whats 1; which 1; who 1; wifes 1; wont
         1; worsening 1
        leads choking_airway: sound 19; throat 16; choking 15; cough 14; grape 14; stuck 14; swallow
         14; dribbling 13; breathe 12; own 12; spit 12; noise 11; drooling 10; even 10; saliva 10;
         unable 10; blows 9; cant 9; coin 9; mouth 9; steak 9; swallowed 9; neck 8; purple 8; speak
         8; wrong 8; abdominal 7; because 7; blue 7; coming 7; down 7; no 7; potato 7; silent 7;
         theres 7; turning 7; back 6; clear 6; crowing 6; cry 6; eating 6; hot 6; noisy 6; something
         6; talk 6; voice 6; a 5; apple 5; bone 5; bowl 5; can 5; clutching 5; does 5; high 5; make
         5; muffled 5; not 5; she 5; spitting 5; wont 5; baby 4; chicken 4; child 4; choked 4;
         clawing 4; cup 4; difficulty 4; dinner 4; drink 4; face 4; forward 4; going 4; gone 4;
         grandads 4; hes 4; his 4; holding 4; into 4; now 4; painful 4; so 4; squeak 4; sweet 4;
         time 4; toddler 4; towel 4; went 4; while 4; 2 3; at 3; bead 3; boiled 3; bulging 3; cake
         3; chin 3; comes 3; coughing 3; dribble 3; girl 3; hand 3; leaning 3; lodged 3; lolo 3;
         making 3; marble 3; past 3; pitched 3; red 3; rice 3; shes 3; sounds 3; speaking 3; spud 3;
         squeaky 3; stridor 3; table 3; talks 3; way 3; 4 2; 9 2; after 2; air 2; airway 2; barely
         2; blocking 2; changing 2; clutched 2; counter 2; crackling 2; drool 2; fish 2; food 2;
         free 2; gf 2; go 2; got 2; grand 2; halfway 2; hang 2; harsh 2; having 2; hours 2; huge 2;
         in 2; its 2; lamb 2; letting 2; lie 2; makes 2; nicely 2; opens 2; peep 2; person 2; piece
         2; play 2; playing 2; proper 2; pull 2; pulls 2; quiet 2; raspy 2; sat 2; showing 2;
         sitting 2; straight 2; supper 2; swallowing 2; there 2; toast 2; tonsils 2; tries 2; us 2;
         wheezing 2; when 2; whistle 2; whistling 2; worked 2; yo 2; yr 2; 3 1; and 1; any 1; as 1;
         banging 1; barking 1; become 1; before 1; behind 1; bent 1; beside 1; bit 1; blocked 1;
         bolt 1; boss 1; boxer 1; breastbone 1; bright 1; bucket 1; chewing 1; chop 1; colour 1;
         come 1; cross 1; crying 1; curry 1; each 1; ever 1; every 1; everyone 1; eye 1; falling 1;
         find 1; fine 1; grabbing 1; grans 1; inability 1; is 1; lad 1; lads 1; lay 1; loud 1; lump
         1; lunch 1; months 1; mouthful 1; nans 1; nights 1; of 1; onto 1; opening 1; or 1; our 1;
         out 1; part 1; pass 1; perfectly 1; phone 1; pin 1; pointing 1; put 1; putting 1; refusing
         1; run 1; sausage 1; sign 1; sink 1; sip 1; small 1; strange 1; sunday 1; teeth 1; their 1;
         then 1; think 1; thought 1; tissue 1; to 1; tuesday 1; twenty 1; uncle 1; wait 1; water 1;
         well 1; wife 1; will 1; windpipe 1; would 1
        leads dka: ketones 18; sugars 16; breathe 15; ketone 15; vomiting 15; type 14; smells 13;
         sick 11; meter 10; nail 10; thirsty 10; 3 9; 1 8; 4 8; deep 8; fruity 8; pump 8;
         dapagliflozin 7; diabetes 7; drinking 7; gasping 7; only 7; pear 7; smelling 7; varnish 7;
         bed 6; being 6; blood 6; diabetic 6; drinks 6; drops 6; weight 6; above 5; insulin 5; lost
         5; so 5; tap 5; tummy 5; urine 5; heaving 4; keep 4; like 4; night 4; now 4; overnight 4;
         ran 4; says 4; smell 4; son 4; stop 4; strip 4; 1x 3; 5 3; 9 3; again 3; but 3; copay 3;
         daughter 3; drowsy 3; failed 3; falling 3; fast 3; funny 3; l 3; level 3; loads 3; losing
         3; make 3; mmol 3; pain 3; passing 3; peeing 3; polish 3; reads 3; remover 3; sighing 3;
         six 3; sleepy 3; stomach 3; test 3; thinner 3; throwing 3; today 3; water 3; weeing 3; yr
         3; and 2; been 2; blowing 2; bone 2; bottle 2; camel 2; cant 2; cause 2; child 2; clothes
         2; cousin 2; dawn 2; deeply 2; didnt 2; doctor 2; drawing 2; dry 2; feeling 2; flozin 2;
         food 2; fortnight 2; four 2; friends 2; from 2; hanging 2; health 2; heavy 2; high 2; him
         2; huge 2; hurts 2; just 2; keto 2; liquid 2; lot 2; lying 2; maroon 2; mind 2; more 2;
         nobody 2; nonstop 2; of 2; off 2; old 2; person 2; puffing 2; race 2; reading 2; reception
         2; safe 2; shakes 2; site 2; skinny 2; skipped 2; stick 2; sticky 2; sweets 2; teen 2; than
         2; these 2; thin 2; thing 2; those 2; though 2; tired 2; toilet 2; tolerate 2; unable 2;
         wants 2; were 2; wetting 2; wing 2; 2 1; 2x 1; 8 1; air 1; all 1; am 1; an 1; anything 1;
         appointment 1; are 1; as 1; asleep 1; awak 1; bathwater 1; become 1; before 1; big 1; bowl
         1; boy 1; bus 1; came 1; confused 1; cooked 1; dancing 1; day 1; did 1; do 1; dodgy 1;
         drink 1; eleven 1; fasting 1; feel 1; fell 1; festival 1; for 1; fruit 1; gallons 1; great
         1; gulping 1; hardly 1; he 1; here 1; horse 1; hose 1; house 1; i 1; id 1; if 1; im 1; is
         1; jabs 1; jardiance 1; jeans 1; juice 1; kinked 1; large 1; lovely 1; morning 1; needing
         1; needles 1; new 1; non 1; noon 1; noticed 1; nurse 1; our 1; over 1; pee 1; puff 1; puppy
         1; rapid 1; read 1; reckon 1; retching 1; rouse 1; run 1; running 1; sand 1; scan 1; school
         1; shes 1; sisters 1; slow 1; steam 1; stone 1; swear 1; t 1; tablets 1; take 1; takeaway
         1; told 1; train 1; truck 1; very 1; vomited 1; we 1; wees 1; wet 1; who 1; whole 1;
         without 1; x 1; year 1
        leads drowning: coughing 17; under 17; swallowed 15; breathe 14; drowning 12; pool 12;
         pulled 11; chest 10; half 10; pond 9; water 9; drowsy 8; nearly 8; was 8; bath 7; drowned
         7; face 7; hours 7; lifeguard 7; off 7; went 7; cough 6; fished 6; near 6; someone 6; stop
         6; coughed 5; crackling 5; hacking 5; in 5; now 5; quit 5; sleepy 5; we 5; ago 4; at 4;
         breathed 4; but 4; canal 4; capsized 4; deep 4; end 4; fine 4; from 4; froth 4; got 4; hes
         4; him 4; lad 4; mate 4; maybe 4; minute 4; out 4; rescued 4; seems 4; she 4; the 4; air 3;
         bay 3; bottom 3; bubbling 3; chests 3; crackles 3; cuppa 3; dragged 3; even 3; fair 3; fell
         3; foam 3; foamy 3; good 3; haul 3; if 3; isnt 3; jumped 3; kayak 3; lake 3; lips 3; long
         3; paddling 3; pale 3; persistent 3; person 3; right 3; sea 3; short 3; tight 3; toddler 3;
         tub 3; tyne 3; unusually 3; very 3; wants 3; wave 3; white 3; after 2; ambulance 2; bali 2;
         be 2; beach 2; bit 2; bluish 2; boat 2; breathless 2; cant 2; caught 2; class 2; club 2;
         down 2; engaged 2; feels 2; for 2; found 2; full 2; held 2; home 2; hour 2; how 2; ice 2;
         kettle 2; lie 2; lifted 2; loads 2; lol 2; lot 2; midnight 2; moment 2; nephew 2; non 2; of
         2; path 2; pinkish 2; plenty 2; problems 2; proper 2; properly 2; pub 2; rattle 2; rattling
         2; river 2; shes 2; should 2; sign 2; sleep 2; sock 2; spit 2; spluttering 2; stair 2;
         stepped 2; sucked 2; swimming 2; take 2; they 2; thru 2; tired 2; tore 2; tumble 2; turned
         2; two 2; waking 2; wasnt 2; wet 2; where 2; worse 2; again 1; and 1; arvo 1; awake 1; away
         1; back 1; barking 1; bed 1; bedtime 1; being 1; blue 1; burning 1; cancel 1; child 1;
         clock 1; cousin 1; cream 1; crying 1; dam 1; dont 1; dumped 1; fast 1; frothy 1; garden 1;
         going 1; grandads 1; harder 1; he 1; hot 1; hotel 1; keeps 1; know 1; later 1; limp 1; line
         1; load 1; look 1; lots 1; lunchtime 1; making 1; me 1; min 1; morning 1; niece 1; noises
         1; nose 1; o 1; own 1; play 1; pressed 1; puppy 1; quick 1; really 1; seem 1; seemed 1;
         shed 1; shouted 1; singing 1; steam 1; still 1; straight 1; stuff 1; takes 1; then 1; third
         1; this 1; though 1; took 1; trouble 1; walked 1; walking 1; while 1; who 1; woke 1
        leads ectopic_early_pregnancy: weeks 19; shoulder 16; test 14; pregnant 13; spotting 13;
         brown 12; side 12; bleeding 11; late 10; pain 10; positive 10; one 9; pregnancy 9; faint 8;
         low 8; on 8; tip 8; about 7; early 7; left 7; no 7; pink 7; sharp 7; 7 6; fainting 6; seven
         6; smear 6; stabbing 6; vaginal 6; 2xxx 5; coil 5; feeling 5; light 5; lines 5; period 5;
         right 5; sided 5; some 5; week 5; when 5; wipe 5; along 4; be 4; but 4; dizzy 4; first 4; i
         4; missed 4; month 4; morning 4; only 4; otherwise 4; over 4; paper 4; pass 4; this 4;
         tummy 4; 6 3; 8 3; 9 3; another 3; dizziness 3; eight 3; feel 3; girlfriend 3; half 3; have
         3; holding 3; hot 3; hurts 3; im 3; just 3; last 3; little 3; nearly 3; now 3; ok 3; pads
         3; periods 3; smudge 3; soaking 3; stick 3; tesco 3; think 3; tubes 3; well 3; wiped 3; 1x
         2; 5 2; ache 2; against 2; bad 2; bit 2; by 2; cramp 2; cramping 2; doubled 2; eleven 2;
         enough 2; essay 2; fainted 2; far 2; going 2; id 2; intense 2; keel 2; keeled 2; killing 2;
         knife 2; looked 2; may 2; name 2; note 2; of 2; once 2; or 2; pad 2; pelvic 2; pinkish 2;
         poker 2; preg 2; press 2; pukes 2; queue 2; really 2; ringing 2; same 2; saying 2; seen 2;
         something 2; stand 2; strong 2; sudden 2; teaspoon 2; thursday 2; told 2; top 2; two 2;
         wind 2; wks 2; worried 2; yes 2; 5x 1; aches 1; almost 1; am 1; app 1; as 1; at 1;
         breakfast 1; bus 1; came 1; can 1; clammy 1; clipped 1; coming 1; could 1; counter 1;
         cramps 1; crampy 1; curled 1; dates 1; days 1; discharge 1; door 1; down 1; everything 1;
         extreme 1; fall 1; fit 1; fortnight 1; friday 1; gets 1; goes 1; got 1; grey 1; greyed 1;
         happy 1; in 1; its 1; kindly 1; knee 1; less 1; lie 1; lightheadedness 1; line 1; lino 1;
         lunch 1; lying 1; making 1; might 1; mine 1; moon 1; must 1; nauseous 1; need 1; needle 1;
         nobody 1; normal 1; normally 1; nothing 1; nurse 1; oddly 1; paining 1; plus 1; post 1;
         pressed 1; renew 1; rusty 1; said 1; see 1; severe 1; should 1; shoulders 1; shower 1;
         shows 1; six 1; slight 1; sofa 1; sparkles 1; spots 1; stars 1; straighten 1; strip 1;
         sunday 1; th 1; thats 1; theres 1; til 1; tissue 1; together 1; took 1; touch 1; tree 1;
         twelve 1; twice 1; twinge 1; underwear 1; until 1; usual 1; walk 1; weird 1; weirdly 1;
         would 1; year 1; years 1; yet 1
        leads electrocution: shock 20; electric 13; lightning 13; socket 13; cola 12; got 12; cable
         11; electrocuted 11; heart 11; burn 10; pee 10; touched 10; black 9; mark 9; overhead 9;
         burns 8; finger 8; live 8; struck 8; thrown 8; bang 7; belt 7; off 7; palm 7; stuck 7; by
         6; fork 6; hairgrip 6; lead 6; skipping 6; small 6; wire 6; coca 5; crying 5; fern 5;
         fluttering 5; hand 5; high 5; hole 5; line 5; mains 5; plug 5; poked 5; seems 5; someone 5;
         son 5; thumb 5; ticker 5; 4xx 4; about 4; an 4; back 4; been 4; cooker 4; corner 4; enough
         4; few 4; fine 4; flip 4; flops 4; flung 4; go 4; grabbed 4; green 4; hit 4; ladder 4;
         seconds 4; th 4; the 4; threw 4; us 4; voltage 4; walked 4; wee 4; wees 4; yelped 4; yr 4;
         3 3; across 3; apprentice 3; boot 3; brushed 3; burned 3; but 3; caught 3; coke 3;
         consciousness 3; couple 3; doing 3; ears 3; feels 3; fuse 3; glove 3; happy 3; his 3; hours
         3; into 3; let 3; little 3; looking 3; muscles 3; ok 3; okay 3; on 3; painful 3; pattern 3;
         pipe 3; power 3; shower 3; since 3; sparkly 3; swim 3; switch 3; theres 3; tree 3; trip 3;
         wanted 3; 4 2; 7 2; a 2; ago 2; beaten 2; behind 2; between 2; board 2; bolt 2; boys 2;
         brown 2; charred 2; cherry 2; chest 2; confused 2; contractions 2; cotton 2; could 2;
         coworker 2; cried 2; drill 2; drills 2; electrical 2; electricity 2; fell 2; fingertips 2;
         flash 2; for 2; has 2; heartbeat 2; here 2; how 2; hurled 2; if 2; itself 2; jumping 2;
         knocked 2; leave 2; lines 2; long 2; loss 2; machine 2; marks 2; morning 2; mouth 2; muscle
         2; nine 2; now 2; old 2; other 2; out 2; outlet 2; pitch 2; playing 2; problems 2; pulls 2;
         quiet 2; rhythm 2; rigid 2; secs 2; shearing 2; shes 2; shocked 2; site 2; six 2; sofa 2;
         some 2; steps 2; stopped 2; telly 2; these 2; thighs 2; this 2; though 2; tip 2; toaster 2;
         today 2; toddler 2; touch 2; touching 2; type 2; unconscious 2; urine 2; walking 2; was 2;
         washing 2; we 2; weird 2; white 2; wood 2; yesterday 2; 9 1; ache 1; aches 1; afternoon 1;
         all 1; another 1; anyone 1; arm 1; arms 1; awake 1; awful 1; b 1; bad 1; beats 1; before 1;
         big 1; biscuit 1; box 1; busbar 1; butter 1; caused 1; checking 1; child 1; color 1; dairy
         1; daughter 1; dead 1; do 1; dont 1; dot 1; ever 1; flat 1; flew 1; foot 1; hair 1; hairpin
         1; heel 1; irregular 1; jumped 1; just 1; keep 1; key 1; kid 1; kitchen 1; knife 1; know 1;
         lad 1; lights 1; like 1; lunch 1; made 1; massive 1; mine 1; missing 1; must 1; nothing 1;
         numb 1; once 1; palms 1; pass 1; passed 1; pin 1; pole 1; popped 1; put 1; racing 1;
         reckons 1; rewiring 1; room 1; running 1; said 1; scream 1; shoved 1; something 1; squat 1;
         stand 1; stood 1; there 1; thought 1; through 1; time 1; tingling 1; tiny 1; too 1; tripped
         1; wall 1; wants 1; watch 1; watching 1; were 1; wiring 1; year 1
        leads gi_bleed: blood 21; black 18; coffee 16; red 14; bowl 13; dizzy 12; smell 12; sticky
         12; tar 12; toilet 12; dark 11; stools 11; bleeding 10; clots 10; filled 10; lot 10; bottom
         9; twice 9; up 9; like 8; naproxen 8; pan 8; passage 8; poo 8; poos 8; road 8; brought 7;
         continuous 7; ibuprofen 7; iron 7; rectal 7; sick 7; stop 7; vomiting 7; weak 7; what 7;
         claret 6; drinks 6; hes 6; jet 6; looks 6; non 6; stairs 6; stuff 6; taking 6; vomit 6;
         been 5; bit 5; bits 5; changed 5; commode 5; fresh 5; from 5; looked 5; pale 5; passing 5;
         pint 5; sheet 5; smells 5; tarry 5; was 5; anti 4; awful 4; back 4; cafetiere 4; could 4;
         dizziness 4; drinker 4; for 4; go 4; gritty 4; heavy 4; just 4; liver 4; maroon 4; more 4;
         shift 4; shiny 4; times 4; treacle 4; turned 4; twinge 4; whole 4; again 3; also 3; amounts
         3; appointment 3; arthritis 3; as 3; beetroot 3; bloody 3; bringing 3; brown 3; camp 3;
         carried 3; change 3; cirrhosis 3; clammy 3; coins 3; delicate 3; else 3; end 3; faint 3;
         fair 3; full 3; gaffer 3; grandma 3; grounds 3; headed 3; hungover 3; inflammatories 3; it
         3; large 3; laughing 3; lid 3; light 3; loads 3; many 3; morning 3; mugful 3; of 3; ps 3;
         room 3; same 3; see 3; sink 3; smelling 3; stoma 3; stool 3; threw 3; thrown 3; thumping 3;
         vomited 3; washed 3; water 3; 7x 2; 9 2; all 2; alone 2; awl 2; bag 2; basin 2; bowel 2;
         breathless 2; bright 2; brother 2; came 2; care 2; chucking 2; client 2; climbing 2; curry
         2; dad 2; dregs 2; driveway 2; each 2; factory 2; feed 2; feel 2; gentleman 2; good 2; half
         2; have 2; house 2; isnt 2; its 2; iv 2; john 2; leaves 2; mate 2; motions 2; movement 2;
         normal 2; other 2; peg 2; pitch 2; pooing 2; powder 2; pulled 2; quite 2; rectum 2; shes 2;
         shot 2; site 2; take 2; tea 2; that 2; thursday 2; twos 2; usual 2; waxy 2; when 2; wobbly
         2; work 2; wouldnt 2; writing 2; yellow 2; 4 1; about 1; after 1; aspirin 1; baba 1; bad 1;
         before 1; brings 1; bucket 1; burning 1; c 1; candle 1; contains 1; couple 1; cranberry 1;
         cupful 1; cups 1; dads 1; daily 1; days 1; doc 1; drink 1; drinking 1; drive 1; easier 1;
         fence 1; fish 1; foul 1; get 1; god 1; grains 1; granules 1; grinds 1; grit 1; happened 1;
         heaven 1; here 1; him 1; hip 1; hold 1; hostel 1; husband 1; i 1; january 1; kinda 1; knee
         1; lads 1; lately 1; lay 1; leave 1; likes 1; lunch 1; march 1; maybe 1; meds 1; must 1;
         none 1; number 1; oil 1; old 1; pa 1; painful 1; partner 1; plenty 1; poured 1; problems 1;
         rather 1; repeat 1; roofing 1; sat 1; something 1; stand 1; stinking 1; stomach 1; tablets
         1; terrible 1; thats 1; the 1; thing 1; this 1; throwing 1; til 1; till 1; told 1; tonight
         1; turning 1; two 1; very 1; wait 1; walls 1; warfarin 1; washing 1; way 1; whats 1; while
         1; white 1; wing 1; with 1; would 1; write 1; yes 1; yesterday 1
        leads head_injury: head 28; warfarin 13; ear 12; fell 12; egg 11; hit 11; temple 11; times
         11; after 10; helmet 10; injury 10; sick 10; banged 9; clear 9; off 9; onto 9; slipped 9;
         cracked 8; headache 8; knocked 8; now 8; thinners 8; thrown 8; changing 7; concussion 7;
         fall 7; for 7; forehead 7; keep 7; out 7; same 7; table 7; vomits 7; watery 7; asking 6;
         ball 6; bump 6; dripping 6; grandma 6; horse 6; keeps 6; pupils 6; rolled 6; skull 6; stuff
         6; threw 6; worse 6; yesterday 6; asks 5; baby 5; cricket 5; crying 5; four 5; increasing
         5; lump 5; pole 5; stairs 5; three 5; tripped 5; valve 5; a 4; an 4; asked 4; behaviour 4;
         big 4; blow 4; boss 4; bottle 4; bumped 4; but 4; confused 4; dad 4; doesnt 4; double 4;
         drowsy 4; even 4; feeding 4; fine 4; fluid 4; football 4; hard 4; hat 4; he 4; headaches 4;
         hitting 4; irritable 4; kerb 4; laughed 4; match 4; memory 4; nine 4; nose 4; ok 4; only 4;
         rugby 4; scaffold 4; score 4; seemed 4; she 4; skateboard 4; sleepy 4; soft 4; split 4; the
         4; then 4; they 4; tiles 4; trampoline 4; tumble 4; twice 4; unusual 4; vomiting 4; was 4;
         whos 4; woken 4; about 3; above 3; according 3; any 3; area 3; awake 3; away 3; bigger 3;
         bike 3; blood 3; came 3; check 3; child 3; counter 3; cupboard 3; flutter 3; friday 3; gets
         3; getting 3; go 3; id 3; last 3; massive 3; moment 3; more 3; over 3; painkillers 3; patio
         3; people 3; place 3; problems 3; question 3; recognise 3; remember 3; salty 3; scalp 3;
         since 3; someone 3; take 3; tap 3; tastes 3; than 3; theres 3; thinning 3; thought 3; to 3;
         toddler 3; tray 3; treacle 3; up 3; van 3; vomited 3; walking 3; wants 3; wasnt 3; what 3;
         5 2; afternoon 2; alright 2; apprentice 2; awak 2; bag 2; bang 2; being 2; bit 2; black 2;
         branch 2; breast 2; brew 2; bumping 2; bunk 2; carpet 2; carrying 2; centre 2; champion 2;
         climbing 2; cold 2; concreet 2; confusion 2; count 2; cried 2; cries 2; dead 2; dozing 2;
         drowsiness 2; enough 2; except 2; fel 2; followed 2; following 2; foot 2; forward 2; give
         2; grand 2; harder 2; have 2; heads 2; heart 2; hockey 2; if 2; inr 2; insists 2; ive 2;
         jelly 2; kitchen 2; knock 2; ladder 2; lime 2; maybe 2; minute 2; month 2; night 2; nodding
         2; on 2; one 2; otherwise 2; peas 2; played 2; poison 2; pub 2; putting 2; quiet 2;
         radiator 2; rain 2; rat 2; rather 2; repeated 2; roll 2; sausage 2; says 2; seat 2; seconds
         2; sense 2; shoes 2; shower 2; side 2; sides 2; sleeps 2; slip 2; small 2; speech 2;
         squidgy 2; stay 2; strange 2; struck 2; swung 2; takes 2; their 2; thick 2; thoughts 2;
         throwing 2; tile 2; today 2; took 2; uni 2; will 2; wound 2; 8 1; 8x 1; again 1; al 1; am
         1; and 1; appointment 1; arvo 1; backwards 1; balance 1; bath 1; become 1; blacked 1;
         building 1; chucking 1; clopidogrel 1; cm 1; coming 1; commode 1; creek 1; difference 1;
         door 1; dorm 1; drips 1; dropping 1; due 1; ears 1; ease 1; elbow 1; evening 1; ever 1;
         every 1; exercise 1; far 1; few 1; five 1; flatmate 1; flew 1; frame 1; from 1; goats 1;
         gold 1; grumpy 1; half 1; headed 1; her 1; hes 1; him 1; his 1; im 1; instead 1; joking 1;
         knee 1; know 1; later 1; lean 1; letters 1; lid 1; lovely 1; lunch 1; market 1; medicine 1;
         message 1; milk 1; mirror 1; months 1; mum 1; myself 1; nans 1; no 1; noon 1; nostril 1;
         open 1; or 1; path 1; pie 1; plank 1; pork 1; post 1; pupil 1; really 1; room 1; say 1;
         secs 1; seizure 1; self 1; settee 1; seven 1; shift 1; sister 1; sit 1; sleep 1; slept 1;
         slid 1; slurred 1; sock 1; soup 1; speaking 1; splashed 1; squashy 1; stall 1; staying 1;
         step 1; stop 1; sunday 1; swelling 1; tablet 1; taxi 1; tea 1; teen 1; that 1; thing 1; til
         1; till 1; tiny 1; tues 1; understanding 1; usual 1; very 1; wake 1; waking 1; walk 1;
         walked 1; water 1; well 1; were 1; wet 1; whacked 1; wheeler 1; which 1; wont 1; worked 1;
         worsening 1; wrong 1; x 1
        leads heat_cold: shivering 18; hot 17; dry 14; hard 13; stopped 13; white 12; found 11; skin
         11; sweating 11; temperature 11; boiling 10; confused 10; 40 9; cold 9; finger 9; heat 9;
         mumbling 9; talking 9; 3x 8; c 7; candle 7; confusion 7; in 7; marathon 7; pin 7; slow 7;
         stick 7; toes 7; 41 6; as 6; babbling 6; been 6; burning 6; coat 6; limp 6; mate 6; quiet
         6; quit 6; shade 6; slurring 6; snow 6; staggering 6; them 6; after 5; are 5; baby 5; car
         5; could 5; deck 5; freezing 5; hypothermia 5; know 5; like 5; neighbour 5; not 5; numb 5;
         off 5; out 5; slurred 5; speech 5; and 4; body 4; bone 4; bus 4; camp 4; collapsed 4;
         degrees 4; drowsy 4; floppy 4; four 4; frostbite 4; good 4; grandma 4; he 4; heatstroke 4;
         here 4; hes 4; minus 4; nothing 4; roofer 4; skins 4; step 4; table 4; tap 4; wax 4; waxy
         4; weather 4; above 3; auntie 3; bead 3; below 3; called 3; day 3; dog 3; drink 3; even 3;
         everybody 3; feel 3; football 3; heating 3; hill 3; house 3; kerb 3; kid 3; lake 3; left 3;
         lost 3; nonsense 3; our 3; resting 3; ridge 3; roof 3; rubbish 3; shallow 3; shed 3; slurry
         3; sun 3; telling 3; thats 3; three 3; tickets 3; typing 3; uncle 3; v 3; w 3; walked 3;
         without 3; wood 3; work 3; 35 2; 6 2; any 2; apprentice 2; barely 2; being 2; boots 2; but
         2; by 2; calling 2; church 2; club 2; completely 2; cool 2; did 2; earlier 2; exhaustion 2;
         f 2; fella 2; finished 2; fit 2; fits 2; glove 2; half 2; high 2; hike 2; hills 2; hospice
         2; ice 2; improving 2; into 2; jumper 2; k 2; laying 2; lovely 2; minutes 2; night 2; on 2;
         oven 2; paper 2; piano 2; place 2; porch 2; pulse 2; pure 2; running 2; sleeps 2; soaked 2;
         spoon 2; stops 2; sweat 2; take 2; the 2; this 2; toast 2; trying 2; unwell 2; van 2;
         wandering 2; wants 2; warm 2; we 2; who 2; wooden 2; wrong 2; 7 1; 9x 1; about 1; ago 1;
         all 1; anything 1; at 1; aunt 1; bar 1; bit 1; breathe 1; broke 1; brought 1; bunk 1; came
         1; can 1; canal 1; climbing 1; clumsy 1; colleague 1; crew 1; doesnt 1; doing 1; door 1;
         dripping 1; dropped 1; drowsiness 1; em 1; end 1; fainting 1; fast 1; feed 1; feeling 1;
         fight 1; fingertips 1; finish 1; flat 1; floor 1; friend 1; gibberish 1; goats 1; grans 1;
         havent 1; headache 1; him 1; home 1; january 1; keys 1; kitchen 1; knock 1; line 1; longer
         1; marble 1; meter 1; mile 1; min 1; more 1; morning 1; mum 1; mumbles 1; must 1; old 1;
         people 1; red 1; roofing 1; room 1; rough 1; runner 1; sat 1; scarlet 1; school 1; see 1;
         shes 1; shouting 1; sleeper 1; slowly 1; some 1; still 1; storm 1; stove 1; straight 1;
         straw 1; stroke 1; swearing 1; swinging 1; taking 1; ten 1; thought 1; touch 1; tried 1;
         truck 1; very 1; walk 1; walking 1; was 1; way 1; weak 1; working 1; wouldnt 1
        leads hypertensive_emergency: 1xx 32; 2xx 23; blurry 11; chest 9; head 9; pressure 9;
         machine 8; cuff 7; tablets 7; drowsy 6; vision 6; confused 5; over 5; ran 5; reading 5;
         amlodipine 4; headache 4; pain 4; and 3; bp 3; broken 3; confusion 3; heads 3; heavy 3;
         nurse 3; of 3; pa 3; since 3; sleepy 3; splitting 3; three 3; twice 3; 6x 2; advice 2;
         again 2; arm 2; arms 2; asks 2; aunt 2; auntie 2; blood 2; both 2; came 2; chemist 2;
         clonidine 2; cousin 2; day 2; did 2; double 2; earlier 2; eye 2; fine 2; finished 2;
         forehead 2; girl 2; go 2; gym 2; hammer 2; heaviness 2; her 2; hes 2; holding 2; home 2; it
         2; june 2; looks 2; make 2; me 2; meds 2; mood 2; na 2; on 2; out 2; paper 2; patches 2;
         pharmacy 2; pick 2; po 2; pounding 2; refill 2; says 2; sheepish 2; skull 2; somebody 2;
         stopped 2; telly 2; there 2; times 2; together 2; told 2; wax 2; wing 2; 4 1; 9x 1; across
         1; also 1; always 1; answer 1; any 1; around 1; asked 1; away 1; badge 1; been 1; big 1;
         bike 1; borrowed 1; breakfast 1; bursting 1; but 1; can 1; car 1; change 1; checked 1;
         church 1; come 1; complains 1; contact 1; dad 1; didnt 1; doors 1; everything 1;
         everythings 1; fair 1; feels 1; goes 1; gone 1; got 1; grandson 1; grey 1; health 1; hers
         1; his 1; how 1; ive 1; keeps 1; kept 1; left 1; log 1; losing 1; making 1; medicine 1;
         more 1; mr 1; mum 1; nap 1; nasty 1; next 1; nodding 1; numbers 1; numbness 1; odd 1; off
         1; passed 1; phone 1; plus 1; pressures 1; price 1; put 1; reads 1; refused 1; resident 1;
         rest 1; right 1; say 1; see 1; seeing 1; sense 1; sharp 1; she 1; shes 1; shortness 1; show
         1; sick 1; sister 1; sisters 1; sit 1; sitting 1; slow 1; small 1; split 1; splitter 1;
         station 1; stay 1; straight 1; tell 1; temples 1; theres 1; things 1; thread 1; through 1;
         till 1; tues 1; two 1; us 1; vomited 1; walker 1; want 1; who 1; whole 1; with 1; works 1;
         write 1; writing 1; yes 1; you 1
        leads hypoglycaemia: sugars 26; insulin 17; 2 15; diabetic 15; juice 13; 40 12; unconscious
         11; babies 10; diabetes 10; hypo 10; jelly 10; lucozade 10; units 10; 1 9; meter 9; sweaty
         9; still 8; swallow 8; 5x 7; having 7; humalog 7; low 7; mistake 7; sweating 7; coke 6;
         dropping 6; instead 6; pen 6; shaky 6; talking 6; took 6; after 5; blood 5; doesnt 5; eat
         5; gliclazide 5; hour 5; meant 5; person 5; slow 5; swearing 5; wont 5; 3 4; 5 4; ago 4;
         buckets 4; by 4; did 4; dripping 4; drowsy 4; drunk 4; found 4; had 4; hes 4; honey 4; lo
         4; me 4; one 4; severe 4; shes 4; sweat 4; they 4; treatments 4; 4x 3; acting 3; and 3;
         bottles 3; dads 3; dinner 3; fit 3; fitting 3; flatmate 3; forty 3; hand 3; husbands 3; i
         3; mo 3; nans 3; orange 3; properly 3; pushing 3; quick 3; safely 3; screen 3; shaking 3;
         sliding 3; swinging 3; tea 3; then 3; thinking 3; three 3; treatment 3; tried 3; twice 3;
         wet 3; who 3; with 3; about 2; baba 2; below 2; biscuit 2; bites 2; calling 2; chair 2;
         chewing 2; church 2; clot 2; cola 2; colleague 2; come 2; confused 2; dad 2; daft 2; does
         2; done 2; dont 2; dribbles 2; drooping 2; eaten 2; fall 2; feel 2; foolish 2; fridge 2;
         front 2; full 2; garden 2; gibberish 2; giggly 2; give 2; given 2; good 2; half 2; handy 2;
         hasnt 2; he 2; helped 2; him 2; husband 2; is 2; ive 2; jab 2; kept 2; kitchen 2; know 2;
         lumps 2; min 2; mins 2; minutes 2; neighbours 2; okay 2; oreos 2; out 2; pants 2; pouring
         2; pump 2; pushes 2; put 2; reads 2; recognise 2; reorder 2; says 2; seem 2; sleeve 2;
         soaking 2; spits 2; spoon 2; strips 2; stuff 2; too 2; two 2; wait 2; wandering 2; we 2;
         whole 2; wifes 2; words 2; wouldnt 2; write 2; 2x 1; 6 1; 6x 1; again 1; aggressive 1; an
         1; any 1; are 1; assistant 1; at 1; away 1; because 1; become 1; behaviour 1; boat 1; bring
         1; buzzing 1; called 1; cheek 1; clammy 1; clamp 1; clumsy 1; consciousness 1; cover 1; dl
         1; evening 1; everyone 1; face 1; fat 1; feeling 1; get 1; glasses 1; go 1; grabbed 1;
         grand 1; grey 1; havent 1; his 1; how 1; into 1; jumping 1; keeps 1; kerb 1; l 1; later 1;
         let 1; lets 1; level 1; little 1; looks 1; lots 1; match 1; may 1; mg 1; monitor 1; mum 1;
         mumbling 1; mums 1; myself 1; name 1; need 1; never 1; nonsense 1; normally 1; numbers 1;
         of 1; off 1; oops 1; own 1; p 1; pale 1; passed 1; peculiar 1; quarter 1; reading 1; really
         1; remains 1; remote 1; responding 1; row 1; rubbed 1; sandwich 1; say 1; see 1; seizures
         1; shirt 1; shot 1; skipped 1; soaked 1; staring 1; stays 1; straight 1; sweets 1; swimming
         1; teaching 1; teeth 1; tell 1; test 1; though 1; to 1; trying 1; tv 1; type 1; under 1;
         unusual 1; us 1; wake 1; was 1; weird 1; wrong 1
        leads infant_fever: 38 21; old 17; weeks 17; newborn 15; hot 12; 1xx 11; temperature 11;
         thermometer 10; baby 9; under 9; burning 8; months 8; feeding 7; feels 7; touch 7; week 7;
         1x 6; 2 6; 3 6; arm 6; days 6; ear 6; hes 6; month 6; our 6; 5 5; fever 5; is 5; only 5;
         shes 5; 7 4; babygrow 4; body 4; bottle 4; dont 4; five 4; him 4; interested 4; like 4;
         mother 4; nine 4; no 4; paracetamol 4; potato 4; reads 4; seven 4; than 4; warm 4; we 4;
         younger 4; 9 3; afternoon 3; attached 3; bottom 3; buy 3; could 3; eleven 3; f 3; first 3;
         give 3; high 3; jabs 3; law 3; medicine 3; neither 3; next 3; ok 3; okay 3; ones 3;
         radiator 3; recommend 3; rectal 3; registering 3; roasting 3; said 3; so 3; stove 3; sure
         3; takes 3; twin 3; twins 3; very 3; wks 3; abuela 2; age 2; allowed 2; any 2; babies 2;
         blanket 2; bother 2; bread 2; c 2; clothes 2; cool 2; cries 2; day 2; did 2; do 2; doctor
         2; eight 2; fire 2; front 2; gadget 2; girl 2; good 2; grandma 2; grizzly 2; grumpy 2;
         handed 2; hardly 2; have 2; higher 2; home 2; isnt 2; lovely 2; many 2; measured 2; milk 2;
         more 2; much 2; night 2; otherwise 2; oven 2; papers 2; ps 2; reckons 2; red 2; removed 2;
         run 2; says 2; smiling 2; stripped 2; such 2; ten 2; though 2; through 2; to 2; toast 2;
         too 2; which 2; wk 2; wrapped 2; you 2; a 1; abroad 1; aged 1; alright 1; also 1; am 1;
         armpit 1; back 1; bay 1; be 1; bit 1; boiling 1; book 1; born 1; bottles 1; but 1; can 1;
         care 1; clinic 1; course 1; daughter 1; degrees 1; drinking 1; eighteen 1; engaged 1;
         flashed 1; forehead 1; form 1; furnace 1; granddaughter 1; hand 1; he 1; health 1; hour 1;
         how 1; infant 1; ish 1; itll 1; its 1; just 1; leave 1; life 1; lil 1; lines 1; little 1;
         ma 1; never 1; of 1; ours 1; panic 1; pass 1; probably 1; rather 1; reading 1; rum 1;
         should 1; shows 1; six 1; sleep 1; smile 1; snotty 1; sunday 1; syrup 1; teatime 1;
         teething 1; them 1; things 1; think 1; those 1; til 1; tomorrow 1; took 1; tuesday 1; until
         1; up 1; visitor 1; wait 1; water 1; well 1; weve 1; what 1; woman 1; wondering 1; yet 1;
         young 1
        leads limb_ischaemia: cold 19; foot 15; finger 13; toes 12; numb 11; white 11; blue 9; leg
         9; marble 9; nothing 9; plaster 9; pulse 9; shin 9; arm 8; cast 8; move 8; pale 8; agony 7;
         as 7; dead 7; pain 7; pins 7; af 6; broke 6; cant 6; find 6; forearm 6; gone 6; needles 6;
         they 6; toe 6; turned 6; wrist 6; casted 5; fat 5; grey 5; hour 5; howling 5; it 5; knee 5;
         last 5; legs 5; touching 5; yesterday 5; and 4; are 4; below 4; bluish 4; calf 4; candle 4;
         drum 4; freezer 4; from 4; getting 4; hand 4; hurts 4; icy 4; like 4; morphine 4; no 4;
         painful 4; put 4; screams 4; smokes 4; sudden 4; them 4; thinner 4; tight 4; went 4;
         against 3; bursting 3; came 3; clinic 3; codeine 3; colour 3; concreet 3; countdown 3;
         crushed 3; crying 3; dad 3; do 3; done 3; freezing 3; fridge 3; he 3; hell 3; i 3; ice 3;
         if 3; its 3; left 3; makes 3; meat 3; morning 3; moved 3; mums 3; nails 3; painkillers 3;
         pains 3; snug 3; stone 3; straighten 3; suddenly 3; suppose 3; tablets 3; top 3; when 3;
         wiggle 3; woke 3; worse 3; yelp 3; aches 2; an 2; bad 2; be 2; beat 2; become 2; becomes 2;
         begging 2; bend 2; bit 2; blood 2; boys 2; breaking 2; bruise 2; coloured 2; cramp 2; dads
         2; dialysis 2; does 2; during 2; dusky 2; especially 2; feel 2; feeling 2; fish 2; fistula
         2; gate 2; hes 2; intense 2; irregular 2; is 2; kind 2; liquid 2; looks 2; me 2; mother 2;
         moving 2; mum 2; muscle 2; new 2; night 2; norco 2; notice 2; nuisance 2; ones 2; other 2;
         pallet 2; pinned 2; proportion 2; section 2; seems 2; stopped 2; tightness 2; uncle 2; week
         2; with 2; wouldnt 2; 4 1; about 1; above 1; ache 1; ago 1; anyone 1; anyway 1; apart 1;
         appointment 1; arms 1; artery 1; asleep 1; at 1; bear 1; big 1; break 1; broken 1; bus 1;
         cousin 1; cut 1; dinner 1; doctor 1; dropped 1; hold 1; holiday 1; increasing 1; isnt 1;
         itd 1; itself 1; joy 1; know 1; looked 1; lunch 1; mad 1; match 1; medicines 1; milk 1;
         moon 1; netball 1; noon 1; nurse 1; o 1; of 1; one 1; or 1; pen 1; per 1; pinch 1; quit 1;
         ray 1; really 1; rings 1; rock 1; rubbing 1; sausages 1; say 1; scream 1; she 1; skipped 1;
         something 1; son 1; sons 1; state 1; straightens 1; strong 1; swollen 1; syrup 1; that 1;
         theyre 1; thinners 1; thirteen 1; throwing 1; toothache 1; turning 1; unreal 1; us 1; vein
         1; watching 1; wax 1; way 1; wen 1; wept 1; whatever 1; work 1; x 1
        leads loss_of_consciousness: collapsed 18; warning 17; unconscious 16; wake 15; response 14;
         fainted 13; breathe 12; floor 12; responding 12; unresponsive 12; exercise 11; while 11;
         consciousness 10; mid 10; neighbour 10; no 10; not 10; out 10; passed 10; today 10; wont
         10; chest 9; dropped 9; during 9; ear 9; hit 9; nothing 9; person 9; shaken 9; just 8; loss
         8; next 8; open 8; pinched 8; then 8; bus 7; chair 7; fell 7; flatmate 7; grandad 7;
         looking 7; moving 7; shouted 7; thing 7; treadmill 7; wife 7; answer 6; any 6; eye 6; lying
         6; man 6; minute 6; passing 6; pinch 6; playing 6; pulse 6; round 6; sack 6; shouting 6;
         slumped 6; so 6; stopped 6; white 6; at 5; be 5; blacking 5; cant 5; exercising 5; him 5;
         irregular 5; isnt 5; parkrun 5; pavement 5; people 5; queue 5; running 5; see 5; shook 5;
         stone 5; stranger 5; tap 5; was 5; went 5; without 5; 42 4; 8x 4; answering 4; blacked 4;
         ceiling 4; collapse 4; come 4; daughter 4; doesnt 4; down 4; expect 4; he 4; heartbeat 4;
         ive 4; middle 4; morning 4; nope 4; ok 4; orange 4; pay 4; respond 4; second 4; shake 4;
         shout 4; signs 4; sprinting 4; spuds 4; third 4; time 4; track 4; woken 4; bakery 3; banged
         3; bit 3; carpet 3; chin 3; compressions 3; done 3; drop 3; eat 3; elbow 3; faint 3;
         fainting 3; fine 3; flannel 3; found 3; front 3; gurgly 3; gym 3; half 3; hill 3; kitchen
         3; lights 3; me 3; metro 3; moves 3; mumbles 3; never 3; normally 3; over 3; rain 3; reason
         3; rhythm 3; saturday 3; seem 3; settee 3; shes 3; shoulders 3; snooker 3; someone 3; start
         3; stood 3; sure 3; table 3; thats 3; their 3; times 3; tried 3; twice 3; uncle 3; up 3;
         weird 3; whatsoever 3; work 3; aint 2; an 2; asleep 2; belt 2; bloke 2; bring 2; carer 2;
         coach 2; court 2; crew 2; dead 2; drive 2; driver 2; driveway 2; drops 2; everything 2;
         everywhere 2; fella 2; felt 2; find 2; for 2; game 2; gasp 2; gasping 2; get 2;
         granddaughter 2; halfway 2; happened 2; happens 2; hes 2; idea 2; keeled 2; lay 2; little
         2; lost 2; marathon 2; mum 2; netball 2; number 2; only 2; or 2; past 2; play 2; plays 2;
         pole 2; practice 2; quarter 2; race 2; raging 2; rd 2; roll 2; runs 2; s 2; sentence 2;
         shaking 2; shopping 2; sits 2; snoring 2; socks 2; sprint 2; switch 2; tell 2; tennis 2;
         they 2; this 2; thought 2; three 2; through 2; thumping 2; toast 2; waking 2; wall 2;
         washing 2; whatever 2; within 2; 1x 1; 39 1; 3x 1; 41 1; 6x 1; afternoon 1; ali 1; am 1;
         armchair 1; asking 1; ball 1; banana 1; bench 1; bottle 1; came 1; caught 1; chap 1; chapel
         1; checking 1; chests 1; comes 1; cooker 1; couple 1; dads 1; depot 1; dinner 1; do 1;
         doorway 1; downstairs 1; eating 1; first 1; fit 1; five 1; football 1; gentleman 1; girl 1;
         gives 1; grand 1; grandads 1; grass 1; gravel 1; greggs 1; hall 1; has 1; hasnt 1; hell 1;
         her 1; holding 1; husband 1; husbands 1; i 1; keeps 1; key 1; kids 1; lads 1; landing 1;
         lap 1; laughed 1; light 1; making 1; min 1; mr 1; near 1; noon 1; normal 1; now 1; odd 1;
         often 1; okay 1; on 1; once 1; owner 1; partner 1; pitch 1; properly 1; radio 1; ring 1;
         roused 1; run 1; school 1; secs 1; session 1; sheepish 1; shell 1; shop 1; side 1; silly 1;
         slapping 1; spare 1; standing 1; still 1; sudden 1; tea 1; the 1; theres 1; think 1; though
         1; tiles 1; touched 1; water 1; well 1; what 1; why 1; wifes 1; will 1; write 1; you 1
        leads major_bleeding: bleeding 18; blood 18; warfarin 18; tonsils 16; squirting 15; pads 14;
         through 14; fistula 13; towel 13; nosebleed 12; dialysis 11; minutes 11; varicose 11; clots
         10; nose 10; pad 10; stop 10; towels 10; chainsaw 9; cut 9; hour 9; pumping 9; swallowing
         9; wound 9; dressing 8; every 8; half 8; period 8; pinching 8; pouring 8; tea 8; thigh 8;
         vein 8; everything 7; gushing 7; hysterectomy 7; its 7; kitchen 7; out 7; plums 7; soaked
         7; still 7; super 7; time 7; burst 6; keeps 6; paper 6; periods 6; running 6; scab 6;
         sister 6; soaking 6; 2x 5; after 5; anticoagulants 5; arm 5; bath 5; big 5; bloods 5;
         bright 5; chicken 5; deep 5; done 5; fresh 5; full 5; his 5; huge 5; mins 5; oozing 5;
         operation 5; pumps 5; red 5; spitting 5; spraying 5; tap 5; thumb 5; tooth 5; two 5; wall
         5; wrist 5; 5 4; belt 4; born 4; caught 4; change 4; comes 4; dizzy 4; faint 4; fall 4;
         filling 4; fist 4; glass 4; graft 4; grans 4; ground 4; heavy 4; hedge 4; it 4; jeans 4;
         liver 4; lumps 4; monthly 4; mouthfuls 4; nicked 4; piece 4; pressure 4; six 4; slicer 4;
         soaks 4; stem 4; take 4; trimmer 4; twenty 4; unusually 4; veins 4; week 4; 1x 3; as 3; be
         3; boot 3; changing 3; clinic 3; cup 3; days 3; does 3; down 3; each 3; eliquis 3;
         everywhere 3; fair 3; finish 3; firm 3; for 3; fourth 3; friday 3; from 3; gauze 3;
         greenhouse 3; grinder 3; hand 3; hole 3; ice 3; im 3; ive 3; jumps 3; lasting 3; leaking 3;
         leg 3; lots 3; meat 3; night 3; noon 3; person 3; pillow 3; plus 3; quit 3; roll 3; saw 3;
         section 3; severe 3; shaving 3; shirt 3; since 3; sliced 3; spite 3; stars 3; table 3; that
         3; the 3; toilet 3; vaginal 3; whole 3; 5x 2; 6 2; a 2; already 2; and 2; artery 2; baby 2;
         basin 2; beats 2; below 2; bigger 2; bitten 2; calling 2; callum 2; chef 2; cistern 2;
         clock 2; cloth 2; color 2; cuts 2; disc 2; dressings 2; dropped 2; filled 2; foot 2; had 2;
         has 2; heavily 2; hell 2; her 2; hitting 2; hours 2; into 2; jelly 2; just 2; kebab 2;
         kicked 2; knife 2; knocked 2; last 2; leaning 2; legs 2; load 2; looked 2; lunch 2; march
         2; mate 2; metal 2; monday 2; more 2; mouth 2; mouthful 2; neck 2; needle 2; needles 2; on
         2; overnight 2; papers 2; pinched 2; pint 2; pops 2; really 2; round 2; row 2; second 2;
         shop 2; sides 2; sink 2; sit 2; sofa 2; started 2; stepped 2; stood 2; stripped 2; t 2;
         tampons 2; third 2; those 2; three 2; throat 2; tips 2; too 2; took 2; torch 2; um 2; upper
         2; used 2; valve 2; warm 2; when 2; while 2; will 2; with 2; you 2; 2xxx 1; afib 1; all 1;
         also 1; always 1; am 1; amount 1; angle 1; bathroom 1; beat 1; began 1; bite 1; blacked 1;
         bled 1; bottle 1; bruise 1; calls 1; came 1; catheter 1; chisel 1; coin 1; coming 1;
         corridor 1; cushion 1; dads 1; delivery 1; dentist 1; dizziness 1; dramatic 1; dripping 1;
         egg 1; family 1; far 1; fed 1; feel 1; fell 1; fifteen 1; fifty 1; finger 1; forearm 1;
         frightened 1; get 1; groin 1; growing 1; gum 1; hasnt 1; have 1; heartbeat 1; hotel 1;
         husband 1; husbands 1; inr 1; iron 1; jumping 1; kid 1; knew 1; leaflet 1; lecture 1; lies
         1; line 1; lino 1; little 1; living 1; lol 1; longer 1; lying 1; mandoline 1; massive 1;
         min 1; minute 1; miss 1; mortified 1; muscle 1; nappy 1; neighbour 1; nightie 1; nine 1;
         old 1; open 1; opened 1; oyster 1; p 1; packets 1; palm 1; passing 1; phone 1; poison 1;
         pool 1; popped 1; pressed 1; pressing 1; pulled 1; rat 1; rebook 1; ruined 1; runs 1;
         school 1; see 1; seeing 1; shin 1; shoe 1; should 1; silly 1; site 1; sneeze 1; sounds 1;
         stopped 1; stopping 1; swims 1; taken 1; taking 1; teach 1; theres 1; thing 1; thinner 1;
         thought 1; thursday 1; tie 1; tied 1; tiles 1; till 1; tilting 1; tin 1; told 1; town 1;
         trailer 1; visitor 1; wanted 1; washing 1; wasnt 1; we 1; weight 1; were 1; weve 1;
         whatever 1; window 1; wont 1; wringing 1; write 1; writing 1
        leads major_burns: burn 18; burns 17; face 15; skins 12; soot 12; eyebrows 11; leathery 11;
         nose 11; pulled 11; smoke 11; white 11; skin 10; voice 10; acid 9; arm 9; blistered 9;
         burned 9; chest 9; hand 9; pan 9; whole 9; black 8; boiling 8; breathed 8; hoarse 8; tea 8;
         toddler 8; all 7; are 7; caustic 7; coughing 7; fire 7; kettle 7; singed 7; soup 7; airway
         6; baby 6; blistering 6; blisters 6; chemical 6; chip 6; doesnt 6; down 6; hot 6; over 6;
         peeling 6; soapy 6; bonfire 5; both 5; coming 5; difficulty 5; front 5; gone 5; grabbed 5;
         hairs 5; her 5; inside 5; legs 5; months 5; off 5; petrol 5; round 5; vest 5; wet 5; any 4;
         around 4; bigger 4; boot 4; dairy 4; electrical 4; everyones 4; fumes 4; himself 4; house
         4; it 4; nostril 4; on 4; palm 4; shift 4; size 4; sock 4; spits 4; under 4; which 4; ankle
         3; away 3; battery 3; blow 3; brew 3; bubbles 3; caught 3; charred 3; child 3; cloth 3; cup
         3; deep 3; died 3; dumped 3; fell 3; fires 3; flex 3; fryer 3; genitals 3; goes 3; hair 3;
         hanging 3; lolly 3; oil 3; or 3; pot 3; ramen 3; scarlet 3; sliding 3; sooty 3; sound 3;
         spilled 3; stuff 3; than 3; took 3; tummy 3; went 3; with 3; 1x 2; 3 2; across 2; afternoon
         2; agency 2; already 2; auntie 2; blister 2; brush 2; caused 2; cement 2; croaky 2; darth
         2; dummy 2; electricity 2; firework 2; flashed 2; forearm 2; forty 2; gas 2; girl 2; glove
         2; gravel 2; grey 2; having 2; his 2; hospital 2; ice 2; lad 2; large 2; laughing 2; like
         2; lit 2; look 2; lost 2; mug 2; neck 2; nostrils 2; our 2; oven 2; oxygen 2; paper 2;
         patches 2; patio 2; person 2; pile 2; quiet 2; raw 2; second 2; seems 2; sign 2; smoked 2;
         sofa 2; sort 2; sounding 2; sounds 2; stove 2; strange 2; the 2; theres 2; theyre 2; throat
         2; tipped 2; tissue 2; turned 2; vader 2; way 2; were 2; whooshed 2; work 2; wrist 2; yard
         2; 5 1; arms 1; asleep 1; barbecue 1; became 1; big 1; boiled 1; breathe 1; champion 1;
         clean 1; cleaner 1; coffee 1; covers 1; crying 1; dad 1; daughter 1; depot 1; didnt 1;
         doing 1; door 1; enough 1; fat 1; feel 1; five 1; flared 1; getting 1; good 1; got 1;
         grandson 1; have 1; heater 1; herself 1; hip 1; hours 1; id 1; joint 1; kid 1; knee 1;
         larger 1; lead 1; leather 1; lighted 1; lips 1; lol 1; messing 1; mother 1; my 1; no 1; ok
         1; old 1; otherwise 1; painful 1; patch 1; put 1; quit 1; ran 1; raspy 1; ray 1; right 1;
         said 1; shared 1; shed 1; sheets 1; shin 1; shirt 1; soda 1; son 1; spit 1; splashed 1;
         stopped 1; that 1; they 1; thing 1; together 1; told 1; turkey 1; up 1; w 1; water 1; where
         1; year 1; years 1
        leads major_trauma: bone 17; fall 16; stabbed 15; leg 14; legs 14; off 14; finger 13;
         shorter 13; foot 12; injury 12; neck 12; rolled 12; object 11; move 10; quad 10; tingling
         10; fell 9; pointing 9; been 8; gunshot 8; hand 8; looks 8; motorbike 8; outside 8; road 8;
         saw 8; serious 8; shin 8; through 8; turned 8; a 7; accident 7; bent 7; car 7; crash 7;
         dont 7; height 7; nail 7; took 7; an 6; below 6; chisel 6; elbow 6; end 6; facing 6; hit 6;
         lads 6; loss 6; out 6; place 6; roof 6; screwdriver 6; slid 6; stab 6; sticking 6; thigh 6;
         bag 5; bike 5; by 5; can 5; cant 5; come 5; feel 5; ladder 5; limb 5; maybe 5; over 5; pins
         5; put 5; really 5; rib 5; side 5; slipped 5; the 5; thumb 5; went 5; agony 4; backwards 4;
         bench 4; bins 4; both 4; complete 4; disagreement 4; embedded 4; fireman 4; floor 4; fork
         4; from 4; gloves 4; hardly 4; hip 4; hips 4; hole 4; horse 4; hurts 4; ice 4; idiot 4;
         injured 4; isnt 4; knocked 4; landed 4; leave 4; looking 4; mates 4; missed 4; pop 4; pub
         4; quite 4; say 4; scissors 4; shape 4; shed 4; showing 4; stuck 4; talk 4; towel 4; two 4;
         word 4; wound 4; wounds 4; wrong 4; 40 3; 8x 3; abdomen 3; angle 3; arms 3; back 3; bones
         3; branch 3; bread 3; building 3; calm 3; chest 3; climbing 3; crush 3; dived 3; do 3; dog
         3; fallen 3; forty 3; friend 3; gone 3; grandma 3; have 3; his 3; ish 3; lift 3; lying 3;
         mat 3; metre 3; movement 3; needles 3; older 3; other 3; outwards 3; poking 3; polish 3;
         pull 3; right 3; scarborough 3; screams 3; severed 3; shallow 3; shirt 3; shot 3; shouldnt
         3; site 3; skin 3; sliced 3; small 3; something 3; standing 3; step 3; stomach 3;
         straighten 3; street 3; sundays 3; tell 3; thick 3; traffic 3; tripped 3; useless 3; want
         3; weight 3; wrist 3; any 2; are 2; at 2; bar 2; belly 2; belong 2; boss 2; broken 2; bum
         2; came 2; carry 2; commode 2; cushion 2; deformed 2; doors 2; else 2; feeling 2; flight 2;
         forklift 2; found 2; free 2; funny 2; gp 2; grass 2; groin 2; hop 2; hr 2; in 2; inability
         2; inch 2; is 2; its 2; jumped 2; killing 2; landing 2; large 2; last 2; mine 2; miss 2;
         much 2; near 2; next 2; of 2; one 2; onto 2; or 2; patio 2; pierced 2; pinned 2; points 2;
         position 2; says 2; scaffold 2; scream 2; second 2; see 2; she 2; six 2; sock 2; someone 2;
         stabbing 2; stair 2; stairs 2; stand 2; strange 2; such 2; there 2; thighs 2; toe 2; toes
         2; top 2; trapped 2; trouble 2; trying 2; twitchy 2; under 2; van 2; visible 2; we 2; 6x 1;
         ambulance 1; ankle 1; apprentice 1; attack 1; awake 1; axe 1; be 1; belt 1; beside 1;
         bleeding 1; bother 1; bring 1; button 1; chopped 1; chunk 1; clean 1; colleague 1; concrete
         1; county 1; duck 1; dust 1; em 1; folks 1; full 1; give 1; groaning 1; had 1; hall 1; her
         1; hill 1; him 1; hospital 1; if 1; inches 1; knee 1; knife 1; leaving 1; lino 1; log 1;
         lol 1; long 1; man 1; mandoline 1; may 1; middle 1; motorcycle 1; motorway 1; moved 1; my
         1; odd 1; open 1; ours 1; paracetamol 1; past 1; peas 1; pelvis 1; price 1; quiet 1;
         reaching 1; rolling 1; scaffolding 1; screaming 1; severe 1; shooting 1; short 1; sideways
         1; snow 1; some 1; somebody 1; splitter 1; straight 1; table 1; take 1; taken 1; talking 1;
         than 1; thru 1; tile 1; tree 1; tripping 1; try 1; tumble 1; tummy 1; unable 1; wait 1;
         walk 1; way 1; wheeler 1; worker 1
        leads meningitis: fever 23; glass 16; light 16; neck 15; rash 15; purple 12; spots 12; chin
         11; flu 11; head 11; headache 11; hot 10; stiff 10; temperature 10; fade 9; 39 8; curtains
         8; dots 8; flatmate 8; lights 8; splitting 8; body 7; burning 7; fridge 7; high 7; put 7;
         shoes 7; that 7; bend 6; bright 6; cry 6; dislike 6; her 6; his 6; if 6; they 6; tumbler 6;
         40 5; bruises 5; lamp 5; little 5; press 5; putting 5; roasting 5; sleepy 5; stay 5;
         thought 5; when 5; am 4; baby 4; bear 4; because 4; being 4; belly 4; but 4; calling 4;
         cold 4; dark 4; flicked 4; freshers 4; halls 4; has 4; him 4; legs 4; not 4; our 4; popping
         4; pressed 4; spot 4; stays 4; student 4; to 4; tummy 4; a 3; acting 3; brothers 3; bulging
         3; called 3; chest 3; cousin 3; daughter 3; difficult 3; drinking 3; drowsiness 3; drowsy
         3; everyone 3; feverish 3; forward 3; go 3; got 3; hostel 3; hung 3; name 3; note 3; now 3;
         open 3; painful 3; pen 3; pin 3; raging 3; red 3; rolled 3; round 3; says 3; shut 3; small
         3; soft 3; somebody 3; son 3; spotty 3; stabs 3; stayed 3; suppose 3; temperatures 3; them
         3; theres 3; things 3; tie 3; tip 3; towel 3; turning 3; uni 3; visible 3; wake 3; while 3;
         whisky 3; wont 3; years 3; 1x 2; babies 2; banging 2; be 2; been 2; begging 2; between 2;
         blanket 2; blind 2; blotches 2; blotchy 2; boys 2; brother 2; bruise 2; bugs 2; cant 2;
         clear 2; constant 2; cries 2; doctor 2; does 2; doing 2; dont 2; duvet 2; everybody 2;
         fighting 2; flat 2; floppy 2; from 2; gate 2; girlfriend 2; grandma 2; hes 2; himself 2;
         holds 2; hungover 2; i 2; jumper 2; keeps 2; lads 2; laptop 2; lecture 2; limb 2; loads 2;
         looks 2; marks 2; my 2; on 2; oven 2; over 2; paracetamol 2; pick 2; pinpricks 2; pitched
         2; plank 2; proper 2; ra 2; rubbish 2; say 2; saying 2; screamed 2; screams 2; seizure 2;
         shift 2; shoe 2; shouts 2; sleeps 2; squash 2; stabbing 2; straight 2; talking 2; terrible
         2; there 2; these 2; tried 2; two 2; under 2; unusual 2; up 2; us 2; used 2; very 2;
         vomiting 2; w 2; warden 2; watch 2; way 2; which 2; window 2; wood 2; 3x 1; age 1; already
         1; ankles 1; as 1; at 1; awful 1; babys 1; banged 1; barracks 1; bit 1; bleeding 1; child
         1; chucking 1; colored 1; colour 1; complains 1; confusion 1; crying 1; cup 1; cupboard 1;
         days 1; didnt 1; disappear 1; do 1; doesnt 1; dunedin 1; em 1; exploding 1; few 1; going 1;
         grumpy 1; had 1; hard 1; hates 1; have 1; hospital 1; hurts 1; kids 1; kills 1; knife 1;
         know 1; leave 1; lift 1; line 1; literally 1; look 1; mate 1; me 1; morning 1; nicely 1;
         night 1; nonsense 1; own 1; phones 1; pillow 1; points 1; pounding 1; practice 1; pressure
         1; pushed 1; radiator 1; roll 1; room 1; said 1; screaming 1; severe 1; she 1; shins 1;
         shivers 1; sick 1; side 1; since 1; sleep 1; sleeping 1; sock 1; soup 1; specks 1; started
         1; still 1; taken 1; telly 1; test 1; then 1; theyre 1; thing 1; thinking 1; torch 1; turn
         1; unresponsive 1; vomited 1; wait 1; wants 1; wee 1; what 1; who 1; with 1; worry 1; write
         1; year 1; yesterday 1
        leads neutropenic_sepsis: chemo 26; 38 18; leukaemia 13; thermometer 12; treatment 11;
         cancer 10; last 10; shivering 10; stem 10; transplant 10; cell 9; temperature 9; 0 8; ago
         8; chills 8; monday 8; shivers 8; shivery 8; neutrophils 7; warm 7; are 6; blanket 6;
         counts 6; feel 6; fever 6; get 6; teeth 6; thursday 6; was 6; weeks 6; 1xx 5; 37 5; card 5;
         cells 5; chop 5; days 5; dont 5; drip 5; fec 5; flu 5; got 5; marrow 5; paracetamol 5; r 5;
         second 5; symptoms 5; third 5; tonight 5; unwell 5; aching 4; after 4; breast 4; burning 4;
         day 4; devil 4; duvet 4; forehead 4; hot 4; ive 4; low 4; nine 4; no 4; on 4; rattling 4;
         round 4; said 4; under 4; were 4; white 4; 9 3; above 3; afternoon 3; bone 3; bother 3;
         cold 3; curry 3; docetaxel 3; eight 3; knocking 3; leukemia 3; little 3; my 3; normal 3;
         nurse 3; or 3; our 3; painful 3; poison 3; probably 3; ring 3; says 3; they 3; three 3;
         tuesday 3; want 3; wants 3; while 3; zero 3; also 2; at 2; back 2; badge 2; bag 2; bed 2;
         but 2; call 2; carpet 2; chattering 2; christmas 2; class 2; count 2; cycle 2; daughter 2;
         death 2; doc 2; during 2; feeling 2; flushed 2; folks 2; form 2; four 2; frame 2; game 2;
         gave 2; girl 2; had 2; hatch 2; hate 2; having 2; hospice 2; hospital 2; house 2; hung 2;
         infection 2; just 2; lad 2; lazy 2; lie 2; line 2; lot 2; lymphoma 2; mad 2; mornings 2;
         near 2; phone 2; pop 2; rd 2; re 2; reads 2; rotten 2; school 2; scorching 2; settee 2;
         shakes 2; shaking 2; shes 2; should 2; signs 2; six 2; spending 2; story 2; take 2; that 2;
         time 2; wait 2; ward 2; warmed 2; within 2; worker 2; wrong 2; 2xx 1; 39 1; 7 1; ac 1;
         aches 1; alert 1; alright 1; and 1; any 1; apart 1; ate 1; awful 1; battery 1; because 1;
         between 1; boiling 1; boy 1; brother 1; c 1; clinic 1; cottage 1; dads 1; dead 1; does 1;
         doesnt 1; early 1; eat 1; even 1; evening 1; f 1; finished 1; following 1; fuss 1;
         generally 1; going 1; grand 1; has 1; have 1; high 1; husband 1; im 1; jumper 1; lake 1;
         man 1; manage 1; mouth 1; need 1; nephew 1; number 1; of 1; off 1; only 1; open 1;
         otherwise 1; own 1; past 1; pharmacy 1; planning 1; rang 1; red 1; ringing 1; rock 1; scalp
         1; see 1; shall 1; shut 1; so 1; son 1; spring 1; stand 1; strip 1; swap 1; t 1; temps 1;
         ten 1; thats 1; those 1; throat 1; through 1; til 1; till 1; traffic 1; twice 1; two 1; us
         1; walls 1; we 1; wee 1; wife 1
        leads obstetric_emergency: weeks 19; waters 18; bleeding 17; coming 16; birth 15; 34 12; 3x
         12; blood 12; can 12; hair 11; theres 11; hour 10; vagina 10; maternity 9; push 9; tummy 9;
         water 9; 37 8; baby 8; bright 8; clot 8; cord 8; fluid 8; green 8; hanging 8; hard 8;
         having 8; wifes 8; bump 7; every 7; minutes 7; pad 7; rock 7; see 7; 2x 6; 35 6; babys 6;
         contractions 6; gush 6; head 6; heavy 6; labour 6; late 6; loss 6; midwife 6; months 6;
         pregnancy 6; regular 6; trimester 6; 36 5; after 5; ambulance 5; belly 5; big 5; clots 5;
         constant 5; floor 5; gone 5; home 5; hospital 5; isnt 5; just 5; orange 5; pains 5; passed
         5; pushing 5; red 5; rope 5; showing 5; stopped 5; tightenings 5; umbilical 5; what 5; wks
         5; as 4; at 4; bathroom 4; broke 4; broken 4; brown 4; childbirth 4; do 4; here 4; is 4;
         keeps 4; let 4; loop 4; pregnant 4; running 4; seat 4; sheet 4; soaking 4; stuck 4; taxi 4;
         th 4; third 4; trickle 4; we 4; were 4; wife 4; an 3; and 3; car 3; doesnt 3; down 3; due
         3; finish 3; fist 3; foot 3; four 3; fours 3; girl 3; go 3; hallway 3; hours 3; in 3;
         itself 3; legs 3; like 3; little 3; m 3; nearly 3; need 3; nine 3; not 3; our 3; pads 3;
         plank 3; plums 3; second 3; shift 3; sisters 3; size 3; something 3; the 3; true 3;
         underwear 3; want 3; watery 3; 5x 2; am 2; are 2; arent 2; ate 2; before 2; break 2; but 2;
         come 2; complete 2; cousin 2; cupful 2; driver 2; each 2; ease 2; eight 2; feel 2; first 2;
         form 2; fresh 2; given 2; giving 2; headed 2; heart 2; heavily 2; im 2; knows 2; large 2;
         law 2; leg 2; less 2; lights 2; lot 2; lump 2; massive 2; month 2; oh 2; pain 2; panic 2;
         period 2; pink 2; pinkish 2; poo 2; pounding 2; pouring 2; printer 2; puddle 2; racing 2;
         re 2; sent 2; she 2; sister 2; soaked 2; soft 2; solid 2; somebody 2; start 2; stays 2; tad
         2; telling 2; then 2; thirty 2; three 2; tightening 2; trickling 2; us 2; ward 2; wedding
         2; weekend 2; whatever 2; worktop 2; 2 1; 4 1; 7x 1; abdominal 1; again 1; ago 1; away 1;
         bag 1; basketball 1; become 1; bed 1; below 1; blue 1; bored 1; breaking 1; came 1;
         champion 1; color 1; days 1; didnt 1; doctor 1; drop 1; emojiblood 1; everywhere 1; far 1;
         feeding 1; few 1; five 1; floaty 1; flooded 1; gave 1; getting 1; girlfriend 1; hand 1;
         hurts 1; its 1; legging 1; liver 1; lol 1; losing 1; lots 1; lumps 1; madam 1; mi 1; min 1;
         more 1; mother 1; must 1; needs 1; nobody 1; on 1; only 1; onto 1; out 1; own 1; pants 1;
         passing 1; pelvic 1; pop 1; ring 1; says 1; scream 1; show 1; six 1; socks 1; sofa 1; son
         1; spot 1; stand 1; steady 1; stops 1; straight 1; sudden 1; sunday 1; table 1; term 1;
         than 1; thing 1; tonight 1; towel 1; towels 1; tuesday 1; twins 1; uber 1; wait 1; warm 1;
         wee 1; with 1; woke 1; woman 1; wont 1; you 1
        leads overdose_poisoning: paracetamol 18; swallowed 17; taken 17; took 15; adder 14; puppy
         14; methotrexate 13; snake 13; ankle 12; drank 12; pupils 12; snoring 12; tablets 12; weird
         12; bottle 11; empty 11; poisonous 11; ate 10; bleach 10; drunk 10; lips 10; battery 9;
         bitten 9; dribbling 9; every 9; gagging 9; playing 9; rouse 9; some 9; tablet 9; taking 9;
         wake 9; box 8; cleaning 8; dishwasher 8; eaten 8; key 8; many 8; missing 8; mushrooms 8;
         slow 8; swelling 8; take 8; 2x 7; codamol 7; dip 7; dosette 7; fentanyl 7; instead 7;
         lithium 7; little 7; mouth 7; propranolol 7; sertraline 7; toddler 7; blister 6; burns 6;
         by 6; chests 6; co 6; dose 6; feels 6; flat 6; flatmates 6; fumes 6; grans 6; happens 6;
         ibuprofen 6; iron 6; necked 6; of 6; ok 6; old 6; ones 6; packet 6; rattlesnake 6; silly 6;
         think 6; tub 6; vomiting 6; accidentally 5; amitriptyline 5; antifreeze 5; asking 5; bite
         5; breathed 5; child 5; coughing 5; count 5; death 5; doubled 5; flatmate 5; got 5; grandma
         5; had 5; him 5; holes 5; how 5; insulin 5; mate 5; mistake 5; morning 5; morphine 5; party
         5; past 5; patch 5; regret 5; remote 5; slowly 5; something 5; strip 5; theres 5; tiny 5;
         ulcers 5; wheezy 5; widow 5; would 5; year 5; 1x 4; 3x 4; about 4; already 4; batteries 4;
         berries 4; both 4; breathe 4; button 4; cell 4; cleaner 4; control 4; convulsions 4; dawn
         4; digoxin 4; drive 4; drooling 4; drowsiness 4; everywhere 4; faces 4; fast 4; festival 4;
         fish 4; flipping 4; floaty 4; fridge 4; friend 4; garden 4; given 4; greenhouse 4; gurgling
         4; heart 4; heroin 4; isnt 4; jumping 4; lad 4; laundry 4; leg 4; may 4; mixed 4; mums 4;
         new 4; opioids 4; percs 4; picked 4; piece 4; pinpoint 4; pinpricks 4; post 4; problems 4;
         real 4; round 4; runs 4; sick 4; sleepy 4; small 4; spirit 4; stairs 4; strong 4; stung 4;
         syrup 4; tin 4; town 4; twenty 4; uni 4; watch 4; what 4; whole 4; alcohol 3;
         antidepressants 3; bit 3; boy 3; bring 3; carer 3; chemicals 3; chewed 3; clammy 3;
         confusion 3; cool 3; day 3; did 3; doing 3; drugs 3; eight 3; five 3; foil 3; found 3;
         fourteen 3; friday 3; gave 3; grandmas 3; grandson 3; gurgly 3; handbag 3; heath 3; home 3;
         it 3; kill 3; kind 3; lamp 3; long 3; magnets 3; making 3; maybe 3; mental 3; mg 3; monday
         3; mouths 3; much 3; nans 3; oil 3; opioid 3; our 3; painkillers 3; patches 3; peeling 3;
         pin 3; plus 3; poisoning 3; pressure 3; puffing 3; pulling 3; purpose 3; rang 3; really 3;
         remover 3; roused 3; silver 3; smoked 3; snores 3; sofa 3; son 3; squash 3; staff 3; thirty
         3; thought 3; tooth 3; toothache 3; toy 3; twins 3; until 3; vitamin 3; vitamins 3; wait 3;
         warfarin 3; were 3; wild 3; wrist 3; 3 2; 5x 2; an 2; around 2; band 2; bathroom 2; blue 2;
         bluish 2; boyfriend 2; call 2; car 2; care 2; carers 2; check 2; chewing 2; couple 2;
         cupboard 2; daft 2; dead 2; done 2; drain 2; eating 2; elses 2; eye 2; feel 2; fine 2; fits
         2; foamy 2; from 2; funny 2; gear 2; giggly 2; good 2; guy 2; happy 2; headache 2; his 2;
         ish 2; ive 2; jaw 2; juice 2; kinda 2; lid 2; lids 2; lighter 2; lot 2; magnet 2; mark 2;
         max 2; methadone 2; mrs 2; nappies 2; need 2; neighbours 2; nine 2; number 2; one 2; pains
         2; pauses 2; perfectly 2; plant 2; poison 2; prescription 2; rat 2; redness 2; refill 2;
         repeat 2; sachet 2; sat 2; seen 2; sense 2; shaky 2; shall 2; shed 2; shes 2; sisters 2;
         sleeping 2; snore 2; stomach 2; strange 2; those 2; times 2; together 2; toothaches 2;
         tractor 2; two 2; un 2; unconscious 2; units 2; very 2; walking 2; want 2; way 2; weekly 2;
         well 2; who 2; whos 2; wife 2; wobbly 2; young 2; 4 1; accident 1; actually 1; agency 1;
         alert 1; alright 1; amlodipine 1; apart 1; baby 1; back 1; belong 1; beside 1; beta 1;
         bisoprolol 1; black 1; blockers 1; bought 1; burned 1; came 1; card 1; christmas 1;
         cocodamol 1; confused 1; creek 1; cross 1; cup 1; dads 1; daughter 1; double 1; dozen 1;
         dusky 1; e 1; embarrassing 1; emptied 1; evening 1; ever 1; except 1; expect 1; eyelids 1;
         father 1; few 1; following 1; foot 1; forty 1; front 1; full 1; gabapentin 1; garage 1; gas
         1; grams 1; grass 1; hardly 1; her 1; husbands 1; including 1; injected 1; into 1; jelly 1;
         joints 1; keep 1; kid 1; knocked 1; knowing 1; lads 1; lift 1; lunch 1; medicine 1; min 1;
         minute 1; ml 1; murder 1; my 1; nice 1; noises 1; now 1; nowhere 1; overdone 1; overdose 1;
         parents 1; park 1; plan 1; pm 1; popping 1; press 1; products 1; question 1; read 1;
         recommended 1; responding 1; rings 1; row 1; rubbed 1; screenwash 1; script 1; seat 1;
         seemed 1; seems 1; shot 1; site 1; sixteen 1; slate 1; sleep 1; slumped 1; smells 1; soda
         1; someone 1; strips 1; substance 1; sucking 1; swallow 1; swallowing 1; sweets 1; tap 1;
         ten 1; terrible 1; themselves 1; they 1; theyre 1; thinking 1; thinner 1; thumping 1; tired
         1; toddlers 1; totally 1; trail 1; twelve 1; us 1; using 1; wash 1; we 1; week 1; why 1;
         woken 1
        leads pe_dvt: calf 22; breathe 19; swollen 15; leg 13; knee 11; blood 10; breathless 10;
         operation 10; sudden 10; tablet 10; other 9; painful 9; side 9; suddenly 9; warm 9;
         coughing 8; one 8; since 8; chest 7; flight 7; from 7; going 7; heart 7; left 7; red 7;
         stab 7; week 7; weeks 7; air 6; breathlessness 6; coughed 6; legs 6; normal 6; out 6; pain
         6; tight 6; up 6; walking 6; when 6; 3 5; ago 5; but 5; came 5; line 5; pink 5; plaster 5;
         sharp 5; swelling 5; throbbing 5; blade 4; catch 4; each 4; fat 4; flew 4; hanky 4; hip 4;
         hurts 4; in 4; long 4; of 4; right 4; sink 4; size 4; spit 4; stabs 4; stitch 4; took 4;
         under 4; warmth 4; after 3; and 3; back 3; bathroom 3; bloody 3; boot 3; cast 3; deep 3;
         fatter 3; fortnight 3; gets 3; gone 3; good 3; had 3; hot 3; i 3; im 3; journey 3; lovely
         3; mad 3; month 3; mum 3; on 3; perth 3; puff 3; puffing 3; purple 3; replaced 3;
         replacement 3; rib 3; section 3; short 3; sister 3; stabbing 3; started 3; sunday 3; than
         3; threads 3; together 3; twice 3; unexplained 3; walked 3; wks 3; 4 2; a 2; area 2; arm 2;
         around 2; bali 2; been 2; both 2; clots 2; cough 2; did 2; get 2; gulping 2; hankie 2;
         having 2; husbands 2; inch 2; jabs 2; just 2; knife 2; last 2; lil 2; london 2; mailbox 2;
         microgynon 2; morning 2; part 2; rd 2; repeat 2; sofa 2; streak 2; streaks 2; swell 2; they
         2; thinner 2; this 2; time 2; touch 2; two 2; whenever 2; worse 2; you 2; 2 1; ankle 1;
         auckland 1; baby 1; bad 1; balloon 1; behind 1; below 1; big 1; bigger 1; bit 1; blown 1;
         blue 1; boob 1; bored 1; bra 1; buy 1; caesarean 1; catches 1; clappers 1; climbing 1; cm
         1; coach 1; color 1; comfortable 1; crazy 1; crossing 1; difficulty 1; dinner 1; doing 1;
         done 1; dont 1; drove 1; finish 1; flying 1; following 1; gate 1; gives 1; got 1; grand 1;
         groin 1; halfway 1; hanging 1; here 1; inches 1; inject 1; into 1; kettle 1; large 1; later
         1; leaves 1; loaf 1; lower 1; measure 1; mind 1; minds 1; missed 1; moaning 1; moment 1;
         monday 1; nagging 1; need 1; now 1; nowhere 1; ok 1; once 1; ones 1; oz 1; pains 1; pegs 1;
         perfectly 1; porch 1; presentation 1; press 1; properly 1; ps 1; query 1; rabbit 1; reason
         1; redness 1; rusty 1; sat 1; sausage 1; say 1; scan 1; seat 1; shiny 1; shoulder 1; sits
         1; skewer 1; skin 1; smear 1; socks 1; soreness 1; stairs 1; steam 1; step 1; still 1;
         strap 1; sydney 1; take 1; tenderness 1; tenerife 1; thursday 1; til 1; tired 1; to 1;
         toronto 1; train 1; trousers 1; usually 1; wait 1; walker 1; wanting 1; washing 1; weekend
         1; well 1; which 1; wound 1; zip 1
        leads pre_eclampsia: face 17; headache 16; weeks 16; 1xx 15; days 14; rib 14; head 12;
         pregnancy 12; cuff 10; vision 10; 3x 9; lights 9; pregnant 9; silver 9; wks 9; flashing 8;
         right 8; rings 8; swelling 8; 36 7; bp 7; chemist 7; under 7; banging 6; come 6; eye 6;
         heads 6; paracetamol 6; sparkly 6; splitting 6; spots 6; wont 6; 34 5; birth 5; blurry 5;
         foot 5; gave 5; had 5; hand 5; machine 5; mother 5; old 5; pounding 5; said 5; sparkles 5;
         thumping 5; 35 4; babys 4; bad 4; below 4; blinding 4; everything 4; fishes 4; headaches 4;
         heartburn 4; home 4; midwife 4; new 4; overnight 4; painkillers 4; pressure 4; problems 4;
         ring 4; second 4; see 4; seeing 4; shift 4; swimming 4; swollen 4; that 4; tiredness 4;
         wedding 4; 2 3; 2x 3; 38 3; 8 3; a 3; at 3; baby 3; blew 3; bra 3; changes 3; cut 3;
         delivery 3; front 3; high 3; it 3; lie 3; mirror 3; my 3; normal 3; of 3; off 3; pain 3;
         section 3; severe 3; since 3; stars 3; this 3; thought 3; upper 3; w 3; 1 2; 37 2; 6 2; ago
         2; away 2; awful 2; balloon 2; be 2; before 2; belting 2; bit 2; bits 2; black 2; blood 2;
         blurring 2; borrowed 2; boxer 2; business 2; c 2; checked 2; client 2; d 2; dawn 2;
         delivered 2; did 2; doctors 2; drum 2; during 2; eased 2; edges 2; everywhere 2; feed 2;
         filling 2; fish 2; fit 2; floaty 2; focus 2; football 2; gaviscon 2; half 2; hammering 2;
         hope 2; jagged 2; kinda 2; laugh 2; little 2; loaves 2; lol 2; look 2; looked 2; need 2;
         not 2; note 2; oh 2; part 2; perhaps 2; pool 2; popped 2; pressures 2; rent 2; scared 2;
         sees 2; sister 2; slight 2; swim 2; syrup 2; television 2; tells 2; then 2; theyve 2;
         thinks 2; thirty 2; too 2; tv 2; twins 2; week 2; while 2; will 2; with 2; 5 1; 7 1; 9 1;
         absolutely 1; across 1; afternoon 1; already 1; apart 1; are 1; arms 1; auntie 1; ballooned
         1; balloons 1; beautifully 1; because 1; belly 1; blown 1; born 1; both 1; boxing 1; boy 1;
         bread 1; breakfast 1; breathless 1; burns 1; daughter 1; do 1; down 1; dull 1; earlier 1;
         eleven 1; everyone 1; everythings 1; fairy 1; falling 1; feels 1; finish 1; fist 1; gloves
         1; go 1; honest 1; id 1; increase 1; ive 1; jammed 1; just 1; keep 1; late 1; liquid 1; me
         1; moms 1; monitor 1; month 1; months 1; morning 1; much 1; mums 1; nine 1; nursing 1;
         otherwise 1; over 1; picking 1; postpartum 1; probably 1; reads 1; sat 1; sausages 1; says
         1; she 1; sight 1; sisters 1; small 1; snug 1; son 1; soreness 1; straight 1; such 1;
         teatime 1; them 1; theres 1; third 1; though 1; times 1; today 1; told 1; touch 1;
         trimester 1; tucked 1; unwell 1; up 1; vomiting 1; wanna 1; when 1; wind 1; worried 1;
         wouldnt 1; yesterday 1; zigzags 1
        leads psychosis_homicidal: slept 23; voices 17; knife 15; baby 12; calm 10; days 10;
         hallucinations 10; people 10; telling 10; thoughts 10; believes 9; hasnt 9; him 9; says 9;
         thinks 9; voice 9; dog 8; hammer 8; he 8; me 8; put 8; smothering 8; to 8; tonight 8;
         believing 7; else 7; god 7; harm 7; hearing 7; hurts 7; ive 7; our 7; seeing 7; seriously
         7; spent 7; swapped 7; windows 7; woman 7; already 6; before 6; birth 6; harming 6; know 6;
         neighbour 6; radio 6; run 6; stop 6; tells 6; thinking 6; walls 6; wife 6; beliefs 5;
         bought 5; burn 5; gets 5; i 5; kill 5; laughing 5; law 5; made 5; man 5; might 5; new 5;
         not 5; orders 5; real 5; roof 5; sleep 5; sleeping 5; sounds 5; tv 5; walks 5; which 5; ago
         4; am 4; bolt 4; comes 4; cushion 4; evil 4; five 4; it 4; mother 4; must 4; ordering 4;
         other 4; others 4; poisoning 4; radiator 4; sent 4; someone 4; that 4; the 4; them 4; they
         4; things 4; told 4; touched 4; way 4; with 4; 9 3; address 3; anymore 3; argument 3;
         barracks 3; be 3; bringing 3; brothers 3; by 3; cameras 3; can 3; carriageway 3; cars 3;
         chip 3; commanding 3; copay 3; council 3; demon 3; dual 3; ever 3; finding 3; flatmate 3;
         fly 3; fortnight 3; getting 3; harder 3; has 3; having 3; hear 3; heating 3; house 3; if 3;
         im 3; kit 3; landlord 3; loan 3; meds 3; middle 3; mood 3; my 3; need 3; neighbors 3;
         nephew 3; next 3; nights 3; petrol 3; pipe 3; plan 3; plotting 3; postpartum 3; powers 3;
         replaced 3; rid 3; say 3; shall 3; she 3; shift 3; special 3; spending 3; stab 3; step 3;
         stepdad 3; strange 3; stranger 3; swear 3; swing 3; telly 3; theyve 3; tomorrow 3; tooth 3;
         tracks 3; train 3; use 3; va 3; van 3; water 3; work 3; worked 3; 1x 2; 4x 2; 5 2; against
         2; all 2; are 2; bath 2; becoming 2; bed 2; born 2; boss 2; boy 2; bread 2; childbirth 2;
         course 2; devil 2; do 2; doors 2; driving 2; drum 2; evening 2; fed 2; finishes 2; fire 2;
         fireman 2; flatmates 2; foil 2; followed 2; food 2; foremans 2; garage 2; get 2; giving 2;
         going 2; got 2; gum 2; gun 2; himself 2; holding 2; housemates 2; ill 2; increasingly 2;
         keys 2; lad 2; lane 2; laugh 2; laws 2; leaflet 2; longer 2; mad 2; messages 2; mi 2; mum
         2; mustnt 2; number 2; outside 2; platform 2; push 2; racing 2; ready 2; said 2; saying 2;
         sending 2; set 2; severe 2; shut 2; sits 2; slurry 2; stabbing 2; street 2; teeth 2; tell
         2; theyre 2; third 2; toddler 2; tree 2; urge 2; us 2; walked 2; walking 2; want 2;
         whispering 2; window 2; world 2; about 1; agitated 1; and 1; at 1; axe 1; bag 1; barely 1;
         bathwater 1; been 1; beside 1; boiling 1; brother 1; burned 1; carrying 1; coat 1; cuts 1;
         daughter 1; doctor 1; door 1; dozen 1; dropped 1; everybody 1; feel 1; feeling 1; fifth 1;
         gas 1; gave 1; gotta 1; guy 1; hard 1; have 1; hears 1; hes 1; hold 1; hospital 1; inside
         1; january 1; kettle 1; kitchen 1; light 1; lights 1; lovely 1; mums 1; nearly 1;
         neighbours 1; nineteen 1; old 1; only 1; pacing 1; pattern 1; pillow 1; pumping 1; quite 1;
         rent 1; river 1; roaring 1; sacrifice 1; scared 1; second 1; shopping 1; shouldnt 1; show
         1; sitting 1; so 1; son 1; stepson 1; sunday 1; talks 1; taste 1; three 1; took 1;
         toothbrush 1; top 1; touch 1; under 1; until 1; using 1; washed 1; weeks 1; were 1; where
         1; why 1; wont 1; you 1
        leads reduced_fetal_movement: weeks 18; 3x 14; baby 14; movements 14; 2x 13; babys 12;
         moving 12; kicks 11; normally 11; usually 11; wks 10; yesterday 10; felt 9; day 8; kick 8;
         today 8; usual 8; bump 7; maybe 7; room 7; since 7; 36 6; changed 6; cold 6; than 6; two 6;
         35 5; 37 5; be 5; evening 5; fewer 5; hardly 5; im 5; lazy 5; less 5; month 5; night 5;
         nothing 5; pattern 5; remember 5; run 5; she 5; trimester 5; week 5; couple 4; down 4;
         eight 4; even 4; feel 4; first 4; flutters 4; happy 4; hours 4; juice 4; kicking 4; lay 4;
         little 4; move 4; much 4; music 4; not 4; only 4; quiet 4; right 4; sleeping 4; slowed 4;
         sunday 4; they 4; third 4; thurs 4; tomorrow 4; tried 4; wife 4; 38 3; 4 3; again 3; all 3;
         always 3; any 3; appointment 3; boots 3; but 3; due 3; eating 3; feels 3; flutter 3; girl
         3; goes 3; heavy 3; her 3; hes 3; ice 3; mum 3; normal 3; nudge 3; nudges 3; quieter 3;
         running 3; say 3; should 3; side 3; slow 3; stuff 3; tonight 3; wait 3; whole 3; you 3; 1
         2; 39 2; also 2; away 2; b 2; barely 2; before 2; bother 2; budged 2; cant 2; cream 2;
         dancing 2; disco 2; does 2; doing 2; drink 2; eat 2; edge 2; faint 2; few 2; friday 2;
         gymnast 2; hasnt 2; he 2; instead 2; its 2; last 2; late 2; lost 2; lot 2; lying 2; mad 2;
         mat 2; maternity 2; monday 2; nights 2; no 2; notice 2; one 2; or 2; packing 2; past 2;
         peep 2; poked 2; pregnancy 2; probe 2; push 2; remote 2; rolling 2; send 2; shes 2; sister
         2; small 2; someone 2; still 2; that 2; thats 2; through 2; time 2; want 2; weak 2; where
         2; woke 2; woken 2; worried 2; wriggler 2; zumba 2; 2 1; 3 1; 34 1; after 1; allowed 1; am
         1; anyone 1; app 1; archers 1; at 1; band 1; bedtime 1; booked 1; bumps 1; can 1; cause 1;
         change 1; chocolate 1; church 1; coke 1; count 1; curry 1; dads 1; dead 1; dinner 1; dont
         1; drank 1; dress 1; english 1; expect 1; flat 1; form 1; from 1; generally 1; girlfriend
         1; gone 1; hammer 1; have 1; hits 1; home 1; i 1; idk 1; in 1; isnt 1; jumping 1; just 1;
         kicked 1; leave 1; left 1; lemonade 1; loads 1; mental 1; methadone 1; midwife 1; more 1;
         morning 1; moved 1; movement 1; my 1; odd 1; off 1; ok 1; out 1; partner 1; played 1; pm 1;
         pray 1; proper 1; ring 1; roll 1; school 1; service 1; sets 1; shows 1; squash 1; staying
         1; stopped 1; strike 1; supper 1; teatime 1; tell 1; ten 1; there 1; thinks 1; thursday 1;
         tiny 1; to 1; told 1; too 1; tops 1; turn 1; unborn 1; used 1; visit 1; weve 1; whats 1;
         woman 1; work 1
        leads seizure: seizure 22; tongue 18; minutes 17; fit 15; jerking 15; never 14; first 13;
         foaming 13; chewed 12; floor 12; between 11; stiff 11; before 10; fits 10; having 10;
         pregnant 10; seizures 10; wet 10; convulsing 9; going 9; shook 9; convulsion 8; epilepsy 8;
         epileptic 8; min 8; shaking 8; without 8; does 7; fitting 7; had 7; rolled 7; side 7; woke
         7; afterwards 6; boy 6; convulsions 6; ever 6; eye 6; one 6; repeated 6; rigid 6; row 6;
         shes 6; bitten 5; chair 5; desk 5; five 5; myself 5; nobody 5; not 5; several 5; someone 5;
         still 5; trousers 5; uncontrollably 5; went 5; who 5; 7 4; another 4; anything 4; been 4;
         blue 4; child 4; consciousness 4; daughter 4; foam 4; idea 4; jerked 4; kid 4; kitchen 4;
         live 4; marathon 4; mins 4; mouth 4; over 4; pillow 4; round 4; seven 4; sister 4; soaked
         4; stare 4; starting 4; stop 4; this 4; three 4; time 4; up 4; waking 4; were 4; wifes 4;
         wont 4; 4 3; 6 3; 9 3; agen 3; all 3; alone 3; already 3; boyfriend 3; bus 3; chap 3;
         coming 3; fall 3; fourth 3; full 3; goes 3; ground 3; has 3; how 3; isnt 3; kind 3; know 3;
         longer 3; man 3; month 3; neighbour 3; on 3; past 3; person 3; rang 3; ribbons 3; saw 3;
         sheets 3; stopping 3; than 3; them 3; then 3; toddler 3; trouble 3; twitching 3; woken 3; 2
         2; 34 2; 39 2; 5 2; awake 2; bathroom 2; bit 2; bits 2; cancel 2; card 2; cheek 2; clock 2;
         come 2; complete 2; diabetes 2; did 2; done 2; dont 2; follows 2; food 2; for 2; froth 2;
         guy 2; happened 2; hardly 2; have 2; he 2; hes 2; id 2; is 2; its 2; jeans 2; jump 2; knows
         2; life 2; lino 2; memory 2; minute 2; muscles 2; news 2; next 2; normally 2; okay 2; ones
         2; otherwise 2; properly 2; remember 2; rescue 2; shed 2; sisters 2; six 2; sleeper 2; some
         2; start 2; starts 2; therapy 2; thing 2; today 2; turns 2; use 2; usually 2; vomited 2;
         wake 2; what 2; yr 2; 8 1; about 1; account 1; aches 1; aching 1; ago 1; and 1; answer 1;
         any 1; anyone 1; arms 1; as 1; away 1; back 1; be 1; beside 1; board 1; bore 1; break 1;
         breakfast 1; brothers 1; buccal 1; chewing 1; class 1; colleague 1; couple 1; dancing 1;
         deck 1; delivery 1; didnt 1; do 1; dropped 1; eight 1; embarrassing 1; everywhere 1; family
         1; far 1; fever 1; fish 1; found 1; four 1; friend 1; friends 1; girlfriend 1;
         granddaughter 1; happens 1; hear 1; herself 1; himself 1; hungover 1; in 1; ironing 1;
         kettle 1; knew 1; landing 1; lasted 1; lasting 1; lasts 1; log 1; lost 1; make 1; midazolam
         1; movements 1; much 1; muscle 1; name 1; need 1; office 1; old 1; our 1; overdone 1; own
         1; peed 1; plank 1; porridge 1; pump 1; queue 1; say 1; sleep 1; so 1; speech 1; staring 1;
         started 1; stock 1; stress 1; stuff 1; such 1; temperature 1; ten 1; thats 1; these 1; they
         1; third 1; through 1; told 1; tonic 1; tuesday 1; typing 1; was 1
        leads sepsis: infection 20; shaking 18; shivering 18; operation 15; mottled 14; blotchy 13;
         die 12; pneumonia 11; temperature 11; breathe 10; cut 10; day 10; fast 10; gallbladder 10;
         hand 10; bad 9; cold 9; freezing 9; skin 9; teeth 9; clammy 8; days 8; extreme 8; purple 8;
         so 8; urine 8; waterworks 8; burning 7; confused 7; dying 7; gasping 7; havent 7; heart 7;
         ill 7; im 7; like 7; making 7; minute 7; sense 7; 39 6; blue 6; breathlessness 6; catheter
         6; discharge 6; dogs 6; knee 6; looks 6; low 6; now 6; oozing 6; section 6; shakes 6; since
         6; smelly 6; talking 6; very 6; weed 6; weeping 6; what 6; baby 5; c 5; chattering 5; feed
         5; feel 5; foot 5; friday 5; home 5; ice 5; infected 5; leg 5; losing 5; muscle 5; quick 5;
         shes 5; smell 5; widow 5; wound 5; wounds 5; abscess 4; an 4; bed 4; by 4; certainty 4;
         cloudy 4; daft 4; doesnt 4; drained 4; feels 4; going 4; grey 4; hard 4; have 4; know 4;
         lacy 4; marbled 4; mastitis 4; me 4; mother 4; pattern 4; rest 4; rigors 4; rubbish 4;
         slurred 4; smells 4; speech 4; tablets 4; train 4; wee 4; where 4; will 4; 35 3; 3x 3;
         acting 3; ago 3; all 3; are 3; be 3; biopsy 3; chesty 3; confusion 3; cough 3; dentist 3;
         discoloured 3; ever 3; fact 3; feeling 3; fever 3; fit 3; from 3; grandma 3; hasnt 3; high
         3; husband 3; last 3; marble 3; monday 3; mum 3; mums 3; name 3; nasty 3; no 3; nonsense 3;
         patchy 3; peed 3; prostate 3; racing 3; roasting 3; says 3; seriously 3; she 3; shivers 3;
         slurring 3; stop 3; tea 3; thinks 3; though 3; toilet 3; track 3; ulcer 3; uncontrollably
         3; uti 3; violent 3; warm 3; wednesday 3; week 3; whats 3; wrong 3; yesterday 3; 1 2; 36 2;
         5 2; a 2; abnormally 2; after 2; awake 2; bag 2; barn 2; birth 2; bit 2; blanket 2; bluish
         2; boiling 2; called 2; cellulitis 2; chests 2; clacking 2; cows 2; dad 2; dads 2; death 2;
         disorientation 2; dropped 2; fading 2; feverish 2; finger 2; fits 2; foolish 2; frame 2;
         god 2; gotta 2; grans 2; had 2; hes 2; himself 2; honest 2; honestly 2; husbands 2; icy 2;
         incision 2; ive 2; keep 2; kidney 2; leaking 2; leaves 2; lol 2; look 2; mile 2;
         miscarriage 2; much 2; not 2; or 2; passing 2; picking 2; rate 2; rattles 2; rattling 2;
         remember 2; saying 2; skins 2; soaking 2; stay 2; stepped 2; stitches 2; stoma 2; strange
         2; streaks 2; teatime 2; tell 2; think 2; thirty 2; told 2; tonight 2; touch 2; unwell 2;
         violently 2; worried 2; worst 2; 1x 1; 1xx 1; 4 1; 7x 1; account 1; actually 1; address 1;
         already 1; am 1; and 1; answer 1; answers 1; antibiotics 1; appendix 1; arent 1; asked 1;
         away 1; awful 1; been 1; big 1; bite 1; blister 1; born 1; building 1; caesarean 1; care 1;
         carers 1; cheek 1; church 1; clappers 1; climbed 1; coat 1; come 1; counted 1; dead 1; dog
         1; dont 1; door 1; draining 1; due 1; elbow 1; evening 1; fetch 1; filled 1; flat 1; giving
         1; go 1; gorgeous 1; grandmas 1; hang 1; hardly 1; heartbeat 1; heel 1; her 1; here 1;
         horse 1; housing 1; hr 1; i 1; knock 1; knocking 1; less 1; lies 1; lines 1; lips 1; live
         1; lunch 1; lying 1; midwife 1; milk 1; moves 1; mr 1; nail 1; night 1; normally 1;
         nothings 1; own 1; pad 1; pants 1; partner 1; passed 1; past 1; patches 1; pee 1; pounding
         1; priest 1; quit 1; ran 1; rapid 1; recently 1; rose 1; rotten 1; run 1; say 1; sea 1;
         should 1; show 1; site 1; slipping 1; smelling 1; someone 1; something 1; steam 1; still 1;
         streak 1; strong 1; stuff 1; summer 1; temps 1; tent 1; thats 1; then 1; thermometer 1;
         things 1; thorn 1; thread 1; thursday 1; till 1; today 1; tomorrow 1; tuesday 1; wall 1;
         watch 1; way 1; went 1; who 1; wife 1; wifes 1; with 1; worse 1
        leads severe_dehydration: urine 12; day 11; days 11; runs 11; yesterday 11; 1x 10; keep 10;
         soft 10; tears 10; water 10; wee 10; bug 9; down 9; eye 9; mouth 9; peed 9; sunken 9; dry
         8; even 8; last 8; nappy 8; dark 7; hours 7; no 7; not 7; pee 7; since 7; spot 7; tongue 7;
         8x 6; back 6; cant 6; diarrhoea 6; dizzy 6; doc 6; ends 6; fluids 6; has 6; head 6; leather
         6; like 6; norovirus 6; passed 6; sip 6; stand 6; standing 6; sunk 6; bed 5; comes 5; every
         5; for 5; havent 5; hold 5; night 5; sandpaper 5; stomach 5; sunday 5; teaspoon 5; time 5;
         two 5; weeing 5; wet 5; any 4; barely 4; blacked 4; bone 4; everything 4; few 4; grandma 4;
         hasnt 4; heads 4; look 4; noon 4; vomiting 4; when 4; advice 3; both 3; bounce 3; call 3;
         camp 3; carpet 3; child 3; clear 3; confused 3; cotton 3; cruise 3; d 3; dizziness 3;
         doesnt 3; drinking 3; fewer 3; gone 3; had 3; hardly 3; he 3; ice 3; mouths 3; much 3; need
         3; passing 3; sick 3; sips 3; some 3; squash 3; unable 3; up 3; v 3; want 3; we 3; weed 3;
         1 2; 2x 2; about 2; care 2; clearly 2; cola 2; confusion 2; crying 2; cup 2; dads 2; dinner
         2; drinks 2; each 2; extreme 2; feed 2; flat 2; food 2; four 2; fourteen 2; fri 2; from 2;
         fuss 2; gastro 2; gets 2; goes 2; home 2; inside 2; less 2; lunch 2; months 2; nappies 2;
         none 2; off 2; peeing 2; pm 2; poisoning 2; print 2; right 2; seems 2; she 2; should 2;
         sleeps 2; stands 2; stayed 2; stood 2; student 2; than 2; thumb 2; till 2; toddlers 2; too
         2; usual 2; wednesday 2; whenever 2; who 2; with 2; 2 1; 5 1; 6 1; 7 1; 9 1; aint 1;
         anything 1; apple 1; away 1; bedtime 1; better 1; bothered 1; bottle 1; bottom 1; broke 1;
         brown 1; budgie 1; caught 1; chip 1; chips 1; cider 1; collapsing 1; dead 1; dipped 1; door
         1; dozing 1; drink 1; dropped 1; drops 1; everyone 1; flip 1; flops 1; folded 1; foot 1;
         friday 1; get 1; getting 1; girl 1; giving 1; grans 1; great 1; having 1; her 1; his 1; how
         1; husbands 1; kept 1; law 1; lawn 1; lemonade 1; looking 1; ma 1; man 1; min 1; norco 1;
         nothings 1; of 1; or 1; other 1; our 1; pad 1; past 1; pie 1; pinch 1; pooing 1; pregnant
         1; resting 1; rice 1; sack 1; second 1; ship 1; sickness 1; sit 1; sits 1; spuds 1; stall
         1; stays 1; straight 1; strip 1; sugars 1; teatime 1; thinking 1; thirsty 1; thirty 1; thru
         1; tiles 1; tipped 1; toddler 1; top 1; twelve 1; twice 1; twin 1; type 1; us 1; vomit 1;
         ward 1; watery 1; wool 1
        leads severe_dyspnoea: inhaler 22; 8x 18; asthma 18; breathe 18; gasping 15; copd 14; word
         14; words 14; blue 13; lips 13; breathless 12; puffs 12; 9x 11; oxygen 11; sitting 11; talk
         11; finish 10; sentence 10; sit 10; sucking 10; air 9; upright 9; without 9; armchair 8;
         cant 8; covid 8; finger 8; get 8; lie 8; muscles 8; puffing 8; rest 8; struggling 8;
         working 8; are 7; bed 7; between 7; bolt 7; clip 7; colour 7; edge 7; even 7; getting 7;
         nothing 7; oximeter 7; reliever 7; sat 7; skin 7; speak 7; suck 7; tight 7; very 7; chair
         6; flow 6; lung 6; must 6; night 6; open 6; peak 6; suffocating 6; ventolin 6; able 5;
         ankles 5; because 5; bubbles 5; eat 5; exhausted 5; failure 5; fighting 5; fingertips 5;
         helping 5; im 5; know 5; nails 5; pink 5; shallow 5; shortness 5; sleep 5; stop 5; toilet
         5; turned 5; walk 5; already 4; as 4; catch 4; doing 4; each 4; feeling 4; finished 4;
         grandma 4; grey 4; have 4; he 4; hunched 4; if 4; inhalers 4; lean 4; look 4; lying 4; made
         4; means 4; monitor 4; mouth 4; new 4; no 4; nurse 4; plum 4; quick 4; really 4; reason 4;
         relief 4; rib 4; says 4; short 4; shoulders 4; sleeping 4; still 4; suddenly 4; times 4; to
         4; too 4; turning 4; wheezy 4; window 4; across 3; at 3; awake 3; bathroom 3; become 3;
         below 3; blueish 3; bluish 3; breathlessness 3; came 3; can 3; clappers 3; difference 3;
         drum 3; earlier 3; faster 3; fingernails 3; fridge 3; frothy 3; going 3; heart 3; instead
         3; level 3; litres 3; manage 3; more 3; mucus 3; mums 3; never 3; often 3; only 3; properly
         3; purple 3; quickly 3; racing 3; sats 3; say 3; seem 3; setting 3; should 3; showed 3;
         shows 3; ten 3; those 3; three 3; touching 3; tree 3; tripping 3; tummy 3; up 3; wee 3;
         whistling 3; why 3; worse 3; you 3; 1x 2; 7x 2; al 2; attack 2; bad 2; balcony 2; battery
         2; berries 2; bit 2; brother 2; buy 2; couple 2; dad 2; dads 2; daughter 2; does 2; dorm 2;
         dressed 2; drowning 2; drowsy 2; dusky 2; end 2; fallen 2; feels 2; flat 2; for 2; forward
         2; four 2; grandad 2; having 2; hit 2; home 2; is 2; isnt 2; lad 2; leaning 2; legs 2;
         machine 2; man 2; medicines 2; mi 2; nah 2; nebuliser 2; needed 2; of 2; one 2; parked 2;
         propped 2; puff 2; pump 2; quiet 2; reading 2; rescue 2; room 2; round 2; spaced 2; stomach
         2; sucks 2; sweaty 2; then 2; tonight 2; tried 2; turn 2; two 2; using 2; wake 2; wheezing
         2; woke 2; work 2; x 2; 1 1; 3 1; account 1; anxious 1; before 1; belly 1; blowing 1; board
         1; brown 1; bus 1; camp 1; chemist 1; color 1; comfortable 1; complains 1; complete 1;
         cousin 1; delivered 1; different 1; done 1; doors 1; empty 1; emptying 1; flu 1; full 1;
         gasp 1; gone 1; hard 1; hospice 1; hours 1; in 1; infection 1; ironing 1; keeps 1; lasting
         1; long 1; m 1; make 1; managing 1; many 1; medicine 1; much 1; need 1; normally 1; or 1;
         over 1; own 1; pale 1; palms 1; patient 1; per 1; percent 1; person 1; phone 1; picking 1;
         reads 1; resident 1; rope 1; run 1; sentences 1; severe 1; shes 1; sink 1; sisters 1; slate
         1; smiles 1; speaking 1; spray 1; station 1; steps 1; stopping 1; stuff 1; symptoms 1;
         table 1; take 1; taking 1; tent 1; thing 1; third 1; thought 1; tied 1; tinge 1; tired 1;
         today 1; usually 1; waking 1; want 1; well 1; which 1; write 1
        leads severe_soft_tissue_infection: purple 15; swollen 14; black 13; fever 13; eye 12; hot
         12; pushed 12; tooth 12; knee 11; pain 11; mouth 10; open 10; tongue 10; feverish 9; it 9;
         red 9; spreading 9; bend 8; cellulitis 8; dusky 8; joint 8; swelling 8; abscess 7; blisters
         7; bulging 7; double 7; infection 7; near 7; shut 7; skin 7; 39 6; can 6; forward 6; hurts
         6; past 6; proportion 6; quickly 6; sideways 6; temperature 6; thorn 6; under 6; unreal 6;
         whole 6; wound 6; cut 5; drew 5; gone 5; intense 5; is 5; its 5; jaw 5; look 5; looks 5;
         move 5; neck 5; now 5; patch 5; redness 5; rose 5; scratch 5; spreads 5; than 5; 38 4; a 4;
         agony 4; blister 4; breathless 4; by 4; chin 4; cold 4; eyeball 4; finger 4; forearms 4;
         hard 4; hour 4; id 4; middle 4; opening 4; shin 4; sinus 4; smell 4; spread 4; sticking 4;
         sunday 4; this 4; turning 4; ulcer 4; with 4; around 3; biro 3; could 3; cries 3; daughter
         3; dental 3; difficulty 3; drooling 3; eyelid 3; fast 3; foot 3; get 3; honestly 3; line 3;
         looking 3; melon 3; methotrexate 3; never 3; one 3; oozing 3; overnight 3; pains 3; pokes
         3; racing 3; school 3; scorching 3; shaking 3; shaky 3; sort 3; teeth 3; thats 3; thigh 3;
         today 3; toothache 3; trouble 3; vision 3; wants 3; wednesday 3; week 3; wide 3; wisdom 3;
         wood 3; worse 3; arm 2; bad 2; between 2; blistered 2; boiled 2; boiling 2; book 2; bramble
         2; colour 2; degree 2; doubled 2; edges 2; egg 2; elbow 2; few 2; fish 2; flare 2; floor 2;
         flu 2; fruit 2; gardening 2; grandson 2; graze 2; hardly 2; has 2; himself 2; huge 2; jab
         2; leg 2; lid 2; lids 2; loss 2; lunch 2; market 2; monday 2; next 2; noon 2; painkillers
         2; park 2; put 2; round 2; saturday 2; scratched 2; shivering 2; shivery 2; skins 2; small
         2; steroid 2; stood 2; swallowing 2; symptoms 2; the 2; tight 2; to 2; told 2; tomorrow 2;
         up 2; way 2; wine 2; 8 1; 9 1; all 1; ankle 1; anything 1; as 1; beyond 1; blistering 1;
         bottom 1; boxing 1; boy 1; breakfast 1; bug 1; bush 1; came 1; cant 1; changes 1; changing
         1; closed 1; cm 1; coin 1; come 1; cried 1; cutting 1; damage 1; dentist 1; did 1; dont 1;
         edge 1; enough 1; everythings 1; expect 1; eyelids 1; far 1; fat 1; football 1; frog 1;
         funny 1; glove 1; granddaughter 1; grape 1; grey 1; hand 1; hedge 1; hes 1; high 1; inches
         1; infected 1; inject 1; inside 1; ive 1; last 1; leaning 1; left 1; let 1; like 1;
         mattress 1; me 1; more 1; morning 1; mouths 1; moving 1; much 1; murder 1; nicked 1; out 1;
         outside 1; painful 1; passed 1; patches 1; place 1; plum 1; poked 1; roof 1; scale 1;
         scream 1; severe 1; sheet 1; shivers 1; sinuses 1; sleeve 1; snotty 1; spine 1; spoon 1;
         straw 1; swallow 1; together 1; touches 1; tries 1; turns 1; underneath 1; upstairs 1;
         weight 1; width 1; wiper 1; world 1; would 1; wrist 1; yesterday 1; you 1; yrs 1
        leads severe_withdrawal: shaking 14; years 13; alcohol 12; stopped 12; twitching 12;
         baclofen 11; diazepam 11; fit 11; hallucinations 11; spiders 11; day 10; drinking 10; hold
         10; vodka 10; drink 9; hand 9; seeing 9; soaked 9; days 8; ran 8; sweating 8; there 8;
         corner 7; itching 7; pump 7; turkey 7; are 6; burning 6; cold 6; friday 6; seizures 6;
         stiff 6; xanax 6; arent 5; hearing 5; knocked 5; legs 5; off 5; on 5; plank 5; proud 5;
         rats 5; stopping 5; suddenly 5; wall 5; withdrawal 5; after 4; alarm 4; as 4; been 4; body
         4; cup 4; dry 4; girlfriend 4; had 4; isnt 4; jerking 4; jumping 4; locked 4; mg 4; monday
         4; moving 4; no 4; over 4; phone 4; rigid 4; saturday 4; see 4; seizure 4; sheets 4; sleep
         4; so 4; theres 4; three 4; 2 3; 6 3; ago 3; all 3; and 3; binned 3; brother 3; coming 3;
         dead 3; else 3; fever 3; fits 3; head 3; husband 3; late 3; music 3; new 3; pharmacy 3;
         pouring 3; pumps 3; quit 3; refill 3; shakes 3; shaky 3; street 3; sunday 3; sweaty 3;
         things 3; too 3; walls 3; who 3; wringing 3; agitation 2; ants 2; bars 2; beetles 2; bit 2;
         board 2; bread 2; bugs 2; by 2; cider 2; confusion 2; curtains 2; daughter 2; dealer 2; did
         2; doctor 2; eleven 2; finished 2; going 2; got 2; heavy 2; inside 2; itself 2; light 2;
         loud 2; man 2; morning 2; muscles 2; nice 2; nicked 2; nobody 2; of 2; old 2; or 2; paper
         2; retired 2; ringing 2; saw 2; sees 2; severe 2; sewing 2; sound 2; table 2; taking 2;
         talking 2; teacher 2; them 2; thirty 2; through 2; thursday 2; twenty 2; two 2; wardrobe 2;
         wee 2; weekend 2; wet 2; within 2; year 2; 2x 1; 3 1; 4 1; alarms 1; bank 1; because 1;
         beeping 1; blue 1; boiling 1; book 1; bottle 1; buckets 1; bumped 1; buying 1; can 1; cant
         1; carers 1; carpet 1; ceiling 1; clappers 1; clinic 1; closed 1; daily 1; delirium 1; died
         1; dog 1; drips 1; drop 1; earlier 1; ever 1; everythings 1; far 1; father 1; form 1; four
         1; glass 1; hallway 1; havent 1; holes 1; holiday 1; hot 1; hotel 1; housing 1; im 1;
         insurance 1; internet 1; ironing 1; it 1; itchy 1; jerked 1; joined 1; jump 1; keeps 1;
         kind 1; litre 1; litres 1; machine 1; mate 1; mattress 1; minute 1; missed 1; money 1; more
         1; mums 1; muscle 1; myself 1; nerve 1; noon 1; once 1; one 1; ones 1; operation 1; others
         1; packed 1; pen 1; people 1; plug 1; post 1; prescription 1; priest 1; re 1; said 1; says
         1; ship 1; shook 1; six 1; slept 1; some 1; somebody 1; sort 1; spine 1; stop 1; straight
         1; strike 1; swear 1; sweats 1; takes 1; text 1; that 1; the 1; this 1; toe 1; train 1;
         tremens 1; tuesday 1; twitchy 1; use 1; vitamins 1; voice 1; wanted 1; whole 1; wife 1;
         worker 1; yes 1
        leads sick_child: green 19; babys 16; child 14; grunting 14; limp 14; breathe 13; childs 13;
         baby 12; floppy 12; months 12; old 12; rib 12; doll 11; leg 11; bright 10; each 10;
         nostrils 10; colour 9; hours 9; nappy 9; newborn 9; rag 9; screams 9; toddler 9; weak 9;
         weight 9; 8 8; cry 8; feed 8; grunt 8; hip 8; knee 8; lies 8; pauses 8; pulling 8; seconds
         8; sleepy 8; wet 8; yo 8; blotchy 7; every 7; flare 7; little 7; month 7; pale 7; refuses
         7; 4 6; bothered 6; bottle 6; curves 6; difficult 6; feeding 6; for 6; goes 6; grey 6;
         hasnt 6; head 6; her 6; jam 6; jelly 6; or 6; outwards 6; pick 6; pulls 6; spot 6; sucking
         6; there 6; too 6; usual 6; wake 6; wont 6; around 5; bulging 5; drowsy 5; his 5; irregular
         5; just 5; less 5; like 5; put 5; screaming 5; shoulder 5; stops 5; temperatures 5; than 5;
         then 5; tummy 5; unusually 5; when 5; 3 4; agitated 4; arm 4; becomes 4; bile 4; blue 4;
         body 4; bottles 4; breathless 4; cloth 4; coat 4; day 4; drawing 4; draws 4; even 4;
         extremely 4; eye 4; fed 4; feeds 4; fever 4; finding 4; grass 4; grunts 4; infant 4;
         lethargic 4; lift 4; look 4; looked 4; makes 4; midnight 4; milk 4; nobody 4; noise 4;
         noises 4; not 4; past 4; pattern 4; pitched 4; properly 4; respond 4; responsive 4; skin 4;
         so 4; sounds 4; stand 4; takes 4; to 4; toddlers 4; up 4; wants 4; weird 4; year 4; 2 3;
         abnormally 3; arms 3; barely 3; belly 3; constant 3; cried 3; diaper 3; dip 3; doesnt 3;
         drunk 3; dry 3; eh 3; end 3; feverish 3; flaring 3; four 3; funny 3; had 3; half 3; is 3;
         keeps 3; mind 3; ml 3; mottled 3; mucus 3; nappies 3; nothing 3; nursery 3; opens 3; poo 3;
         really 3; roasting 3; since 3; sleep 3; stopping 3; stuff 3; suck 3; sucks 3; tablet 3; ten
         3; throwing 3; tired 3; today 3; touch 3; vomit 3; walk 3; weed 3; whole 3; 1x 2; 9 2;
         about 2; all 2; as 2; at 2; auntie 2; bottom 2; chest 2; continuous 2; counted 2; cries 2;
         crying 2; does 2; eight 2; exhausted 2; fast 2; fifteen 2; five 2; forgetting 2; gasp 2;
         hot 2; ice 2; isnt 2; lips 2; liquid 2; might 2; mixed 2; much 2; only 2; peas 2; pull 2;
         ragdoll 2; raspberry 2; refusing 2; ribcage 2; rouse 2; rsv 2; sets 2; six 2; soft 2; staff
         2; starts 2; stool 2; strawberry 2; sucked 2; surroundings 2; tea 2; thinking 2; three 2;
         tight 2; time 2; twelve 2; uh 2; unresponsive 2; want 2; washing 2; woken 2; x 2; 37 1; 5
         1; 6 1; again 1; any 1; boy 1; breast 1; bringing 1; brings 1; brought 1; change 1; comes
         1; coughing 1; curling 1; curtains 1; days 1; dusky 1; eighteen 1; english 1; fall 1; feels
         1; finishes 1; going 1; gone 1; granddaughter 1; hanging 1; harsh 1; here 1; hes 1; in 1;
         interested 1; juice 1; lacy 1; lap 1; legs 1; long 1; looking 1; lunch 1; marbled 1; mo 1;
         morning 1; mouth 1; move 1; moved 1; my 1; normally 1; ok 1; ounce 1; rabbit 1; reached 1;
         ruined 1; see 1; showing 1; slate 1; taken 1; teething 1; temperature 1; their 1; them 1;
         they 1; throat 1; tomorrow 1; tongue 1; turns 1; under 1; usually 1; whos 1; will 1; write
         1; yellow 1; yesterday 1
        leads stroke_tia: words 22; left 18; side 18; one 15; arm 14; mouth 13; speech 13; both 12;
         face 12; hand 12; drunk 11; half 11; mins 11; smile 11; talking 11; weakness 11; breakfast
         10; slurred 10; stroke 10; symptoms 10; cant 9; keeps 9; minutes 9; right 9; straight 9;
         balance 8; body 8; dropped 8; normal 8; slid 8; sudden 8; suddenly 8; about 7; crooked 7;
         drooped 7; everything 7; just 7; leg 7; mush 7; speak 7; talk 7; tea 7; ten 7; trouble 7;
         understanding 7; went 7; what 7; within 7; woke 7; coming 6; dribbling 6; fine 6; funny 6;
         keep 6; lift 6; loss 6; mention 6; morning 6; person 6; problems 6; quarter 6; raise 6;
         started 6; veering 6; coordination 5; corner 5; cup 5; difficulty 5; dizziness 5; drink 5;
         drooping 5; eye 5; frame 5; garbled 5; hour 5; husband 5; into 5; lost 5; nap 5; or 5; room
         5; use 5; wife 5; 5 4; anything 4; arms 4; buttons 4; clock 4; dentist 4; do 4; double 4;
         drifts 4; feels 4; for 4; gone 4; i 4; kept 4; lasted 4; laughed 4; lopsided 4; may 4;
         memory 4; name 4; nans 4; numbness 4; probably 4; properly 4; seeing 4; she 4; sluring 4;
         slurring 4; soup 4; their 4; this 4; tilting 4; to 4; trying 4; uneven 4; walk 4; working
         4; worth 4; wrong 4; able 3; back 3; blurring 3; calling 3; came 3; cheek 3; clipping 3;
         confusion 3; disappeared 3; door 3; dropping 3; falling 3; fork 3; gibberish 3; glasses 3;
         grandma 3; her 3; his 3; holding 3; joined 3; jumbled 3; lose 3; marbles 3; news 3; of 3;
         only 3; ordination 3; others 3; paralysis 3; remote 3; repeat 3; sandwich 3; saying 3;
         shall 3; sign 3; simple 3; smear 3; spinning 3; swallowing 3; temporary 3; then 3; they 3;
         thing 3; tripping 3; useless 3; vision 3; wall 3; weak 3; wee 3; weird 3; wonky 3; wouldnt
         3; 2x 2; afternoon 2; also 2; an 2; as 2; bingo 2; bowls 2; brother 2; bumping 2; clumsy 2;
         co 2; complete 2; cover 2; dads 2; doing 2; down 2; dragging 2; drops 2; drunken 2; earlier
         2; elses 2; evening 2; find 2; finger 2; flops 2; foot 2; grandad 2; grandads 2; grandmas
         2; hold 2; isnt 2; lack 2; let 2; letters 2; line 2; look 2; lunch 2; march 2; misses 2;
         missing 2; mother 2; mouthful 2; mouths 2; mumbling 2; my 2; noticed 2; odd 2; ok 2; order
         2; physical 2; picked 2; plate 2; putting 2; raised 2; rubbish 2; say 2; says 2; sentence
         2; sentences 2; severe 2; shoe 2; sleep 2; slept 2; slipping 2; smiling 2; sound 2; spoon
         2; squeeze 2; talks 2; telly 2; there 2; together 2; tried 2; tries 2; waking 2; wanted 2;
         ward 2; wasnt 2; wen 2; which 2; whole 2; yet 2; 1 1; abuela 1; al 1; all 1; along 1; and
         1; anyone 1; anyway 1; appearing 1; around 1; arvo 1; ask 1; ate 1; barely 1; beat 1; began
         1; better 1; bins 1; bit 1; blind 1; boss 1; bother 1; but 1; call 1; called 1; card 1;
         chapel 1; clear 1; coins 1; come 1; could 1; cups 1; daft 1; despite 1; didnt 1; difficult
         1; dinner 1; dock 1; dribbles 1; droops 1; droopy 1; eaten 1; eight 1; else 1; exactly 1;
         eyelid 1; fallen 1; finding 1; finished 1; fish 1; fit 1; flopping 1; floppy 1; fussing 1;
         gold 1; good 1; gown 1; grandchildren 1; grip 1; had 1; hasnt 1; he 1; husbands 1;
         inability 1; it 1; jelly 1; joking 1; keys 1; lasting 1; laughing 1; letting 1; like 1;
         losing 1; lunchtime 1; made 1; make 1; manage 1; marmalade 1; mean 1; mentioning 1; moved
         1; moving 1; mum 1; mums 1; needles 1; noises 1; nonsense 1; numb 1; nurse 1; out 1; paper
         1; pen 1; perfectly 1; perhaps 1; piano 1; pick 1; pins 1; power 1; r 1; rain 1; rebook 1;
         regular 1; sat 1; scale 1; screen 1; see 1; sense 1; shade 1; shearing 1; shes 1; sight 1;
         since 1; slaps 1; slurry 1; smiles 1; someone 1; sounds 1; speaking 1; staggering 1; strips
         1; teacher 1; teatime 1; television 1; tell 1; telling 1; text 1; th 1; them 1; though 1;
         thought 1; thumb 1; til 1; told 1; toothbrush 1; tops 1; totally 1; turn 1; twenty 1;
         typing 1; unable 1; walks 1; warning 1; wave 1; wed 1; wednesday 1; well 1; wont 1;
         yesterday 1; you 1
        leads suicide_self_harm: cat 19; life 15; myself 14; gun 13; cutting 12; dog 12; ending 12;
         tablets 12; bridge 11; rope 11; saying 11; written 11; again 10; anything 10; arms 10; be
         10; burden 10; front 10; here 10; plan 10; tonight 10; blade 9; boxes 9; car 9; goodbye 9;
         locked 9; suicide 9; would 9; wouldnt 9; barn 8; better 8; herself 8; ive 8; live 8;
         mornings 8; parked 8; plans 8; roof 8; sat 8; standing 8; top 8; wants 8; wrists 8; asleep
         7; dont 7; exam 7; fathers 7; found 7; garage 7; lined 7; look 7; nobody 7; phone 7;
         pressing 7; reason 7; said 7; self 7; shotgun 7; stanley 7; thinking 7; 9x 6; about 6; am
         6; barrier 6; cancel 6; cuting 6; daughter 6; didnt 6; die 6; disappointed 6; enough 6;
         exhaust 6; guitar 6; lap 6; loft 6; looking 6; most 6; platform 6; posted 6; razor 6; safe
         6; sent 6; service 6; texted 6; themselves 6; thighs 6; tired 6; wish 6; any 5; anymore 5;
         away 5; boot 5; brothers 5; building 5; cabinet 5; counting 5; do 5; everyone 5; feeling 5;
         flatmate 5; given 5; hidden 5; holding 5; hoping 5; just 5; letter 5; multi 5; nights 5;
         noose 5; park 5; pint 5; point 5; purpose 5; ready 5; stair 5; storey 5; things 5; train 5;
         trains 5; tube 5; want 5; wardrobe 5; way 5; you 5; act 4; agen 4; another 4;
         antidepressants 4; anyone 4; bath 4; bottle 4; brother 4; bye 4; cars 4; cats 4; cope 4;
         crying 4; cut 4; dead 4; decided 4; door 4; end 4; engine 4; find 4; flatmates 4; forty 4;
         good 4; i 4; id 4; im 4; kind 4; knife 4; letters 4; living 4; loves 4; near 4; never 4;
         not 4; notice 4; ones 4; paid 4; parents 4; picking 4; railings 4; rifles 4; room 4; see 4;
         shell 4; show 4; slot 4; some 4; sometimes 4; staring 4; suicidal 4; to 4; why 4; worth 4;
         amitriptyline 3; answering 3; around 3; ask 3; badge 3; badly 3; bathroom 3; bore 3; care
         3; carry 3; dads 3; dam 3; done 3; doors 3; dramatic 3; dressing 3; easier 3; empty 3;
         every 3; field 3; gave 3; go 3; gown 3; grandads 3; harming 3; heat 3; helpline 3; inhalers
         3; it 3; kids 3; level 3; load 3; lorry 3; mate 3; mattress 3; me 3; needing 3; night 3;
         noise 3; note 3; old 3; once 3; overdose 3; pe 3; peace 3; pray 3; put 3; rather 3; school
         3; shouldnt 3; sink 3; someones 3; son 3; them 3; think 3; thoughts 3; tipped 3; us 3;
         vodka 3; wake 3; wanted 3; watching 3; ways 3; wed 3; whats 3; wishing 3; wrong 3; 8 2;
         account 2; across 2; ages 2; answer 2; because 2; belt 2; bigger 2; bought 2; chair 2;
         climbed 2; coach 2; cooker 2; cord 2; cuts 2; date 2; deep 2; did 2; disappear 2; dorm 2;
         duvet 2; easy 2; edge 2; emptied 2; everything 2; feelings 2; fighting 2; finally 2; floors
         2; friend 2; girls 2; giving 2; going 2; hadnt 2; harmed 2; honestly 2; hour 2; house 2;
         how 2; husbands 2; keep 2; laptop 2; lately 2; leaning 2; lie 2; lighter 2; lines 2; lives
         2; loud 2; makes 2; mates 2; matters 2; meant 2; might 2; miss 2; notes 2; often 2; one 2;
         over 2; packed 2; packet 2; page 2; pin 2; planning 2; poured 2; pretty 2; rice 2; rings 2;
         rum 2; s 2; saved 2; saving 2; scissors 2; scratching 2; she 2; shoes 2; sleep 2;
         somethings 2; spare 2; step 2; takes 2; th 2; tonights 2; turns 2; twelve 2; w 2; walked 2;
         wanna 2; wont 2; wrist 2; xbox 2; 6x 1; against 1; alive 1; arm 1; ashamed 1; asthma 1; atm
         1; bank 1; beam 1; behind 1; being 1; belongings 1; bills 1; bleed 1; bothered 1; boys 1;
         business 1; buying 1; checked 1; christmas 1; codamol 1; corner 1; counted 1; crossing 1;
         dental 1; discharge 1; doctor 1; driving 1; english 1; everyones 1; everythings 1; fast 1;
         fault 1; fifteen 1; finish 1; fresh 1; gets 1; give 1; goats 1; gonna 1; group 1; handed 1;
         harm 1; has 1; hear 1; hiding 1; hold 1; honest 1; hope 1; hose 1; if 1; instead 1;
         insurance 1; itll 1; jab 1; june 1; kill 1; killing 1; king 1; ladies 1; leaves 1; let 1;
         lodger 1; long 1; lot 1; made 1; manage 1; march 1; matter 1; mean 1; means 1; message 1;
         mil 1; months 1; more 1; motorway 1; my 1; needs 1; nemore 1; nurse 1; owner 1; passes 1;
         passport 1; phones 1; physio 1; picked 1; pillow 1; propped 1; really 1; rent 1; ring 1;
         ringing 1; roll 1; say 1; scared 1; send 1; seriously 1; shed 1; sister 1; sitting 1;
         sleepy 1; small 1; sock 1; somebody 1; sorts 1; stay 1; stop 1; strips 1; taken 1; teach 1;
         the 1; this 1; till 1; tiny 1; typing 1; wanting 1; well 1; whether 1; who 1; wondering 1;
         worked 1; wrote 1; year 1
        leads testicular_torsion: testicle 22; scrotum 15; pain 13; swollen 13; 1x 12; agony 12;
         sick 12; one 11; woke 11; left 10; ball 9; nut 9; sudden 9; higher 8; its 8; painful 8;
         twisted 8; up 8; vomited 8; came 7; in 7; me 7; red 7; suddenly 7; balls 6; high 6; says 6;
         severe 6; testicles 6; ache 5; belly 5; but 5; cowboy 5; crying 5; his 5; killing 5; low 5;
         riding 5; right 5; son 5; wakes 5; am 4; as 4; bent 4; boys 4; climbed 4; finally 4;
         football 4; him 4; hours 4; it 4; let 4; much 4; privates 4; retching 4; think 4; training
         4; twice 4; walks 4; yo 4; 5 3; 9 3; ago 3; at 3; bad 3; bits 3; boy 3; clock 3; conkers 3;
         double 3; doubled 3; embarrassed 3; feeling 3; fella 3; hard 3; holding 3; home 3; hurts 3;
         lads 3; nausea 3; practice 3; say 3; settle 3; size 3; so 3; started 3; sweating 3;
         swelling 3; threw 3; till 3; told 3; too 3; vomiting 3; w 3; walking 3; young 3; 2 2;
         admitted 2; an 2; away 2; been 2; boxer 2; brushed 2; car 2; clutching 2; come 2; does 2;
         during 2; eased 2; few 2; fine 2; for 2; form 2; fourteen 2; from 2; funny 2; gold 2; hangs
         2; he 2; hour 2; ice 2; itself 2; jeans 2; kinda 2; lad 2; lime 2; m 2; night 2; nowhere 2;
         nuts 2; old 2; once 2; pe 2; probe 2; pulled 2; really 2; rugby 2; sack 2; sheet 2;
         sickness 2; sits 2; sort 2; teenager 2; thats 2; two 2; very 2; walk 2; watch 2; whispered
         2; will 2; worst 2; wouldnt 2; year 2; yelped 2; also 1; angle 1; anybody 1; arent 1;
         ashamed 1; awkward 1; badly 1; bath 1; became 1; beetroot 1; began 1; bit 1; boyfriend 1;
         can 1; changing 1; chucked 1; chucking 1; comes 1; covers 1; doesnt 1; duck 1; dull 1;
         dunno 1; earlier 1; egg 1; eleven 1; embarrassing 1; even 1; fat 1; five 1; front 1;
         happened 1; helped 1; huge 1; is 1; just 1; live 1; look 1; lot 1; marbles 1; massive 1;
         may 1; mid 1; mortified 1; near 1; nights 1; nobody 1; normal 1; note 1; noticed 1; of 1;
         ok 1; other 1; out 1; own 1; paining 1; pitch 1; plum 1; plums 1; pyjamas 1; rebook 1; rock
         1; rubbed 1; short 1; shower 1; side 1; sides 1; since 1; sit 1; sitting 1; sons 1; sweat
         1; than 1; that 1; then 1; thing 1; thirteen 1; thrown 1; touched 1; trousers 1; twins 1;
         unusual 1; vision 1; vomit 1; went 1; wept 1; where 1; who 1; whole 1; wifes 1; without 1;
         wont 1; work 1; world 1; xbox 1; yr 1; yrs 1
        leads thunderclap_headache: headache 22; head 21; skull 14; worst 11; before 10; migraines
         10; pain 10; ever 9; exploded 9; get 9; never 9; suddenly 9; hit 8; like 8; most 8; nothing
         8; second 8; bat 7; moment 7; sex 7; sick 7; ten 7; dropped 6; extremely 6; husband 6;
         inside 6; life 6; neck 6; screamed 6; seconds 6; sudden 6; this 6; was 6; within 6; bang 5;
         held 5; minute 5; of 5; somebody 5; spade 5; top 5; zero 5; aisle 4; back 4; bending 4; car
         4; didnt 4; embarrassing 4; explosive 4; felt 4; from 4; had 4; i 4; id 4; in 4; it 4;
         nowhere 4; peak 4; sat 4; scale 4; severe 4; shut 4; six 4; still 4; that 4; tie 4; turned
         4; wasnt 4; wham 4; 1x 3; an 3; bed 3; been 3; being 3; bent 3; big 3; came 3; comes 3;
         cricket 3; dull 3; during 3; flat 3; full 3; grabbed 3; gym 3; instant 3; instantly 3;
         intense 3; its 3; kettle 3; known 3; less 3; mid 3; one 3; painful 3; peaks 3; pop 3;
         shower 3; sneezed 3; stiff 3; terrible 3; there 3; time 3; to 3; toilet 3; unlike 3;
         vomited 3; while 3; a 2; agony 2; almighty 2; blinding 2; boom 2; burst 2; by 2; coughed 2;
         easing 2; eye 2; gunshot 2; hammer 2; just 2; laundry 2; mat 2; me 2; migraine 2; minutes
         2; next 2; nought 2; quickly 2; round 2; said 2; seen 2; shovel 2; slammed 2; slipper 2;
         somethings 2; starts 2; step 2; stood 2; than 2; then 2; though 2; thunderclap 2; usually
         2; very 2; vomiting 2; weights 2; which 2; wifes 2; years 2; you 2; 40 1; 6x 1; abrupt 1;
         ago 1; anything 1; appointment 1; blew 1; boyfriend 1; chef 1; chicken 1; chin 1; cocodamol
         1; count 1; desk 1; did 1; door 1; down 1; embarrassed 1; emojilaugh 1; everything 1;
         experienced 1; exploding 1; explosion 1; factory 1; fifty 1; finish 1; firework 1; flicked
         1; fly 1; friday 1; frightened 1; grass 1; hard 1; heads 1; heaving 1; hits 1; hurled 1;
         hurts 1; ive 1; kayak 1; kids 1; know 1; lace 1; last 1; later 1; let 1; lift 1; lifting 1;
         lightning 1; maximum 1; middle 1; mins 1; more 1; move 1; my 1; need 1; night 1; ok 1; on
         1; onto 1; open 1; peaked 1; phone 1; popped 1; pot 1; put 1; quick 1; rack 1; reached 1;
         reaches 1; reaching 1; roof 1; rug 1; screaming 1; sentence 1; shoe 1; singing 1; snap 1;
         so 1; someone 1; squat 1; stiffening 1; stock 1; strong 1; switch 1; switched 1; telly 1;
         the 1; throwing 1; tmi 1; tomorrow 1; took 1; tray 1; um 1; vomit 1; wait 1; watching 1;
         were 1; wife 1; wood 1; wooden 1
        leads urinary_retention: bladder 16; belly 15; catheter 15; drop 14; pee 14; pass 11;
         bursting 10; drum 10; hours 10; lower 10; nothing 10; since 10; agony 9; wee 9; bag 8;
         painful 8; tube 8; urine 8; cant 7; havent 7; hernia 7; pain 7; tummy 7; unable 7; at 6;
         been 6; empty 6; football 6; able 5; bags 5; cold 5; draining 5; father 5; hes 5; last 5;
         low 5; melon 5; morning 5; night 5; operation 5; prostate 5; rocking 5; you 5; bad 4; bone
         4; comes 4; full 4; like 4; nine 4; not 4; stood 4; swollen 4; tap 4; tight 4; toilet 4;
         took 4; will 4; yesterday 4; any 3; become 3; blocked 3; come 3; cry 3; district 3; dry 3;
         flu 3; for 3; gut 3; im 3; inability 3; is 3; leaking 3; make 3; midnight 3; moaning 3;
         round 3; stomach 3; stopped 3; strong 3; suddenly 3; there 3; under 3; with 3; 1x 2; area
         2; beating 2; benadryl 2; big 2; bits 2; crying 2; dads 2; desperate 2; done 2; feels 2;
         flushed 2; foley 2; grabbing 2; grandad 2; grit 2; groaning 2; have 2; hospice 2; managed
         2; navel 2; out 2; pacing 2; peed 2; picking 2; pints 2; poked 2; really 2; removed 2;
         sixteen 2; some 2; standing 2; stands 2; start 2; sweating 2; water 2; wont 2; 4 1; 6 1; 9x
         1; abdomen 1; above 1; actually 1; ages 1; all 1; along 1; am 1; anything 1; arent 1; bed
         1; breakfast 1; buckets 1; burst 1; but 1; clutching 1; complete 1; despite 1; do 1;
         doubled 1; down 1; drained 1; dribble 1; dribbles 1; drips 1; eleven 1; embarrassing 1;
         ever 1; frm 1; from 1; getting 1; go 1; goes 1; grandads 1; gripping 1; his 1; holding 1;
         holds 1; hurts 1; husbands 1; in 1; it 1; its 1; ket 1; lot 1; male 1; min 1; months 1;
         need 1; nurse 1; ours 1; patient 1; pillow 1; pm 1; pops 1; rail 1; rather 1; returns 1;
         running 1; shouts 1; sinuses 1; small 1; swearing 1; swell 1; tablets 1; tears 1; thats 1;
         this 1; those 1; though 1; to 1; tried 1; trouble 1; tuk 1; urge 1; walk 1; wall 1;
         writhing 1
        """#
}
