extension RuleText {
    /// What words say: for a danger, for the level urgent, for self-care, in tenths of log odds; I to R.
    ///
    /// Written by `tools/word_points.py`.
    static let wordPointsIToR = #"""
        points: i -1 0 -2; ibs 0 -2 -3; ibuprofen -3 3 10; icd 6; ice -4 5 10; icy 1; id -9 -1 -9;
         idea 5 3; ideas -3 -2 1; if -7 -4; iliac 1; ill 2 -2; im -1 -4 -8; implant -4 -4 -5;
         improve 3; improved -7 -3 -6; improving 2; in 2; inability 1 2; inch 2 4 -1; inches 0 2 -1;
         incision -2 0 3; including 2; increase 0 2; increased 0 3 -1; increasing 2 1 2;
         increasingly 2 2 1; indigestion -4 0 5; indoors 1; infant 4 -2 -2; infected -2 9 -1;
         infection -4 3 -5; infections -2 -2 -3; inhaler 2 -6 -7; inhalers 3 -1 -4; inherited -2 -2
         -3; injection -3 -3 -3; injections -2 -1 2; injector 4; injury 7 0 -5; inr -4 -5 -5; insane
         2; insect -3 1 3; inside 7 -2 -1; insists -2 0 3; insole -5 -2 -1; instant 3; instead 2 -5
         -8; insufficiency 0 6 2; insulin 2 9 3; insurance 1 -3 -5; intact -3 5 4; intense 6;
         intercourse 0 5 2; interest -3 -2 -2; interested 3; intermittent -4 -2 -3; internet 2; into
         7 -1 5; intracranial 0 -2 -3; invited 0 -1 -2; iron 0 -6 -1; ironing 1; irregular 0 -2 -2;
         irritable -1 0 3; is 0 -5; ish -4; isnt 2 0 -4; issue -2; it -7 0 4; itch -9 -2 4; itches
         -5 0 3; itching 0 2 7; itchy -15 -6 11; its 1 4 4; itself -2 1 2; iv 3; ive 7 -1 -2; jab
         -11 -2; jabs -8 -3 2; jagged 2; jam 1 2 -1; jammed -3 2 3; january -7 -8 -7; jaw 13 -1 -3;
         jeans 0 -1 -2; jelly 0 1 4; jellyfish 0 1 2; jerked 6 2 1; jerking 6; jet -1 1 4; job -7 -5
         -4; john -2; joint -3 -4 -5; joints -2 -2 -3; juice -8 5 7; jump -3 -4 -1; jumper -3 -1 2;
         jumping 6 3 1; june -9 -5 -3; jus 2; just 0 0 4; k 0 3 6; kebab -2 -1 2; keel 2; keeled 1;
         keep 5 6; keeping -14 10 8; keeps 9 0 -2; kenya 0 -4 -5; keppra 0 4; kept 1 6 3; kerb 0 1
         4; ketone 8 0 -2; ketones 8; kettle -3 -5 -6; key 2; keyboard 0 2 5; keyhole -1 1 3; keys 0
         -2 -1; kg -5 -3 -1; kick 2 6 -1; kicked 2 2 3; kicking -6 4 8; kicks 6 14 3; kid 0 5 7;
         kidney 0 -1 -3; kids -7 3 8; kill 3 3 8; killed -6 0 2; killing -5 4 8; kin -3 -2 -3; kind
         2 1 7; kinda 2 -2 -2; kit -2 -2; kitchen 11 6 2; kittens 0 1 3; knackered -3; knee -8 -9
         -6; knew 2; knife 8 3 1; knit -1; knock 4; knocked 6; knocking 2; knocks 0 -1 -2; know 5 -2
         2; knowing 7 0 -2; known 7; knows -5; knuckle -2 6 5; knuckles -5 0 5; l 3; label -5 -2 -2;
         lad 3 3 1; ladder 2; lads -2; lake 0 -2 -4; lamp 2; landed -1 3 1; landing -2; landlord 1;
         lap 2; large 4; larger 4 2; last 1 11; lasted -4; lasting -2 -2 -1; lasts -3 -2; late 3 7
         1; lately -4 -1 -4; later -2 1 5; lateral 0 7 4; laugh -6 -4 3; laughed -7 0 6; laughing -5
         1 7; laundry 1; law 0 -2 -3; lawn -2; laws -1 1 2; lay 2 1 -2; lazy 5 3 1; leaf -5 2 6;
         leaflet -8 -6 -5; leaflets -1 -2 -3; leak -4 -5 -5; leaking 4 -1 -2; leaning 3; learn -1 1
         3; learning -2 1 3; least 1 2 1; leather 3; leathery 4; leave -3 -3 4; leaves 1 0 2;
         leaving -2; left 6 4 -3; leg 8 2 -2; lego 0 4; legs 3 -5 2; lemon 0 0 3; lemsip -3 0 2;
         lens -7 5 1; lenses -1 1 2; lentil -1; less 0 7 -2; let 2 4 4; lethargic 1; letter -11 -12
         -17; letters 2; letting -1; leukaemia 4; level 2; levothyroxine -3 -2 -2; lice -11 -1 7;
         licence -3 -2 -3; licked -4 0 5; lid -3 7 -2; lids -5; lie -1 -2 3; lies 5; life 11 8;
         lifeguard -3 -3 -1; lift 4 -3 -2; lifted 0 -2 -1; lifting -6 -3 -2; lifts -2; light 3 12 2;
         lighting 1 2 3; lightning 3 2; lights 6; like 4; likely -3 -3 -4; lil -1 1 5; limb 4; lime
         3; limp 5 1 -2; line -3 -1 -3; lined 3 -1 -2; lines 1 3 1; lino 2; lips 3 -1 3; liquid 1 -3
         -1; list -6 -4 -5; lit 6; literally -3 0 2; litre -2 0 2; litres 2; little 2 4 5; live 7 4
         2; liver 0 -1 -2; lives -3 -4 -5; living 1 4; lo 0 1 3; load 4; loads -2 0 2; local -3;
         lock -2 3 7; lockdown 0 -2 -1; locked 3 2 2; locks 3 5; lodger 0 0 -3; loft 0 2 1; log 0 -1
         -2; loin 0 2 1; lol -17 4 19; lolly -2; long 0 5 4; longer 6 -2 -3; look 0 -3 4; looked 0 0
         -4; looking 4 -1 -2; looks 5 -2 -4; loose -6 0 6; lose -4 -4 -1; losing -3 -2; loss 5 -3
         -6; lost 0 -4 -5; lot 1 -5 -3; lotion -5 2 9; lots 1 -1 -2; loud -9 -4; loudly -6 -5 -6;
         love -2; lovely -3 -1 -3; low -1 0 -5; lower 0 -3 -1; lozenges -3 0 2; lst 1; luck -5 0 6;
         lump -12 1 -5; lumps 1; lunch 2 8 11; lunchtime 1 1 2; lung -2 -3 -3; lying 4 2 4; m -3 -3
         -6; machine 2 -2; mad -5 -1 3; madam 0 -1 -2; made 0 -2 4; magic -2 1 2; magnesium -3 -1 4;
         magnet 1; magnets 4; mains 3; make -1 -6 -3; makes -5; making 4 -2 -1; male -5 -4 -3;
         malleolus 0 5; mammogram -2 -2 -3; man 0 -2 -5; manage 4 -2 -1; managed -5; managing -2 -1
         2; mandoline 2; many 3 1 5; marathon 0 0 2; marble 5 1 -2; march -6 -9 -10; marfans 2; mark
         -1 -1 2; market 0 -1 -2; marks 2 3 -3; mask 0 1 2; mass 2 -2 1; massive 4; mastitis -1 3
         -1; mat 2; match 0 1 5; mate 0 0 2; mates 4; matter 0 -1 -6; matters 5 0 -2; may -5 -9 -4;
         maybe 1 -1 -7; me -2 1 4; meal 0 1 2; meals -3 -1 -3; mean -6 -4 -2; means 0 2 2; meant 2 2
         3; measured 3; meat 2; medical -8 -6 -4; medicine 2 4 3; medicines -2 -4 -1; meds -5 -2 -5;
         meeting 0 -1 -2; meetings -3; meh 0 -1 -2; member 0 1 -2; memory -3 -3 -6; meningitis -6 -3
         -1; menopause -10 -9 -9; mental 2; mention 0 -4 -5; mentioned -2 -4 -6; messaged 2; messed
         0 5 2; meter 2 2 5; metformin -10 -5 -7; methadone 1; methotrexate 12; mg -5 -7 -6; mi 1 2;
         mid 5; middle 2 0 -2; midwife -6 -6 -6; might 2 5 -1; migraine -5 -4 -8; migraines -3; mild
         -20 -8 10; mildly 0 -1 2; miles -7 -3 -3; milk -8 2 8; min 5 1 5; mind 0 5 -1; mine -5 -2
         4; mini 4; minor -5 1 4; mins 7 2 8; minute 6; minutes 17 9 8; miscarriage 1; miss -4 -2
         -2; missed 2 10 6; missing 5; mistake 4 0 3; mittens -2 1 3; mixed 4; ml 2; mm -1; mmol 3 2
         2; moan 1; moaning -2 3 1; moisturiser -1; mole -5 -5 -5; moles -2 -2 -3; monday 7 6 -3;
         money -2 4 -4; monitor 3; monkey 1; monoxide 3; month -7 -21 -17; months -15 -25 -17; mood
         -7 -8 -5; more 0 -4 -3; morning 0 13 7; mornings -5 3 -8; morphine 2; mortgage 0 -1 -2;
         mortifying 2; mosquito -8 0 6; most -12 -10 -3; mostly -2 0 2; mother 2 -5 -3; motorbike 2;
         motorway 4; mottled 6; mouth 3 8 5; mouthful 4; mouths 2 2 -2; move 5; moved 0 -1 -3;
         movement 2; movements 13 17 1; moves -4 9 5; moving -1 4 -4; mowing -2; mr -1 -2 -2; mri -3
         -2 -3; ms -2; much 0 5 5; mucus 2; mug 2; multi 0 1 5; mum 1 -3 -7; mumbling 2; mums 0 -2
         -6; murder -2 -2 -1; murmur -3 -2 -2; muscle -10 -5 4; muscles 4 1 3; mush 0 -1 -2;
         mushrooms 5; music -1 0 2; must 2 -2 -3; my -3 0 -4; myself 2 1 -3; myth -2 2 5; na 2;
         nagging 0 0 2; nah -4 -1 3; nail -8 12 10; nails -5 -2; name 0 -5 -2; named 0 1 3; names
         -4; nans 0 -1 5; nap 0 2 4; nappies -3 9 6; nappy 2 5 11; naproxen 5 -2 -4; nasal 0 -3 4;
         natural -4 0 3; nausea 4 -9 -8; nauseous -2 -1 5; navel 3 1 -4; near 4 6 1; nearly 0 1 12;
         neck 5 -3 -1; necked 5; nee -2; need -14 -8 -13; needed 0 -1 -2; needing 1 3 1; needle -1 6
         1; needles -3 -4 -4; needs -4 -2 -2; negative -7 0 -2; neighbors 4 2 -1; neighbour 9 2;
         neighbours 4 11 3; neither -2 -1 2; nephew 0 -1 2; nerves -2; nervous -6 -4 -4; netball -7
         2 -1; nettles -6 4 1; neurologist -2 -3 -5; never 0 -1 -7; new -6 -4 -5; newborn 6 -2 4;
         news -6 -3; next -7 -4 -6; nhs -3; nice -2; nick -2; nicked 0 -2 -2; niece 0 1 2; night 0 8
         2; nights 0 5 -4; nil -1; nine 6 2 3; nineteen 0 -2 -1; nipped -2 6 -1; nits -3 1 3; no -15
         -6 -1; nobody 2; nobodys -4; nodding 1 -1 -2; noise 6 3 -1; noises 4; non 2 -3 -2; none -13
         -5 -3; nonsense 2; nonstop 2; noon -2 -2 -6; nope -4 -2 4; normal -16 2 4; normally 0 11 7;
         norovirus -1 -2 1; nose -10 0 16; nosebleed -7 2 12; nosebleeds -3 0 3; nostrils 2; not 4 6
         -3; note -8 -11 -12; notes -6 -6 -6; nothing 8 -4 -3; nothings -2 3 1; notice 6 6; noticed
         -7 -5 -10; novel -1 1 2; november 1 -2 -2; now 2 -5 2; nowhere 4 2 1; numb 6 -9 -3; number
         -5 -3 -1; numbers 0 -2 -3; numbness 3 -4 -1; nurse -5 -8 -6; nursery -7 5 7; nurses 0 -1
         -2; nursing -7 1 5; nut 3; nuts 2; o -1; object 5; obviously 0 1 2; occasional -3 -1 2;
         occupational 0 -3 -3; october -3 -3 -3; odd 0 -3 -1; of 4 5; off 5 2 -1; offer -3 -3 -2;
         offered -8 -5 -7; office -6 -3 4; officer -2; often -6 -1 2; oh 5; oil -2 1 8; ok -12 5 3;
         okay -5 2 -1; old 12 4 4; older 0 2 -1; olive -2 1 4; omeprazole -3 -2 -2; on -3 2 3; once
         2 -1 2; one 3 10 2; ones 0 0 2; onions -5 0 3; online 0 -1 -2; onto 0 2 8; oozing 2 4 -1;
         open 3 8 3; opened 3; opening -4; opens -1; operation -4 -7 -10; optician -5; options -1 1
         -2; or 7 3 1; orange -4 -2 4; order 2; ordering 2; other -1 4 3; others 5 2 -1; otherwise
         -3 7 2; ought -3; our 0 -2 -1; ours 0 0 2; out 5 2 -4; outside 4 2; outwards 5 0 -3; oven 4
         0 4; over 3; overdose -8 -6 -6; overdosed 0 -1 -2; overhead 2; overnight -4 2 -4;
         overreacting 2; overweight -2; own -7 1 6; oximeter 3; oxygen 2 0 4; p -1 4 3; pacemaker 1;
         pack -8 -3 1; packet 0 -2 -4; packets 0 0 2; pad 4 3 1; paddling -4 0 3; pads 6; page 0 1
         2; pages -1 -2 -3; paid 4; pain 7 6 -4; painful -11 6 6; painkillers 6 0 -2; painless -1;
         pale 8; palm 0 4 5; palms -5 -3 -4; palpitations 1 -4 -6; pan 2 -2 -3; panel -2; panic -6 3
         3; paper -12 -8; papers 4; paperwork -2 -3 -5; paracetamol 6 3 15; paralysis 2; paramedic
         -1 -3 -2; paranoid -4; parents -3; park 0 1 2; parked 5; parking -4 -3 -5; part 0 -1 -2;
         partner 8 11 -6; party -3 0 6; pass 8 -4; passage 5 2 1; passed 3 -2 1; passes -1 -5;
         passing 4 3 -3; passport 7 3 -1; past 7 -3 -3; patch -2; patches -5 -3 -3; path -1; patient
         -7 -4 -3; pattern 6 5; pauses 1; pavement 3; pay -1 -2 -1; pe -2 -3 -2; pea -2 1 3; peace
         2; peak 4 -2 -3; peaked 2; peanut 2; pear 2; peas 0 1 2; pee -7 6 -3; peed 1 4 1; peeing -4
         6 1; peel 0 -1 -2; peeling -3 0 4; pelvic -1; pen 7 0 -3; penicillin -3 -4 -7; pens -5 3 2;
         pension 0 2; people -4 -4 -5; pepper 0 4; per -1 1 3; percent 0 -4 -4; perfect -2;
         perfectly -4 0 4; period -4 -4 4; periods -15 -18 -18; permanent -4 -2 -2; persistent 2 -2
         -3; person 10 4 4; perth -4 2; petrol 3; pharmacist -3 -3 -4; pharmacy -6 5 1; phlegm -10 6
         -3; phone -2 2 4; photophobia 4; photos -8 -2 3; physio -6 -9 -11; physiotherapy -4 -2 -3;
         piano 2; pick 0 -2 -2; picked -3 -4 -4; picking 3 1 3; picks -3; pie 0 0 2; piece 3;
         pierced 3; piles -6 -7 -8; pillow 0 0 3; pillows -3; pin 2; pinch -2 -2 -3; pinched -4 0 5;
         pinching 2; pink -10 12 8; pinkish 0 3 -2; pinky -2 -1 4; pinned 3; pinpoint 1; pins -4 -4
         -4; pint 0 -1 2; pints 2; piriton -6 1 4; pitch 1; pitched 2; pituitary 3; pizza -3 2 5;
         place -5 3 1; plain -6 0 3; plan 6 6 -5; plane -2 -2; plank 2; planning -2 -2 -4; plans 10
         6 -1; plaster -8 2 12; plasters -3 1 4; plastic 0 4 4; plate 2; plates -3 -2 -3; platform 2
         1 2; play -8 1 2; played 1; playful -1 -7 -10; playing -15 4 15; plays 2 1 -3; plenty -11 2
         5; pleuritic 1 1 2; plotting 3 5; plug 3; plum 0 1 4; plums 1; plus 1; pm -4 -4 -6;
         pneumonia 0 -1 -3; po 2; podcast -5 -2; point 4 4 -1; pointing 3; poison -4 -2 1; poisoned
         -3 3 3; poisonous 2; poked 0 2 -1; pole 4; police -2; polish 0 1 2; pollen -9 -1 2; pond 2;
         poo -2 0 6; pooing 0 -2 1; pool 0 1 4; poor -5 -1 3; poos 3 1 2; pop -1 1 3; popped -1 7 2;
         pops -1; porridge -2 2; portal -4 -2 -2; position -3 1 3; positive 8 0 2; post 0 -3 -2;
         posted 0 1 2; poster -7 2 8; posting 5; postpartum -3; potato 2 3 1; pounding 2; pouring 9
         2 -1; powder 3; practice 0 -2 -3; prawn 2; prawns 4; pray 3 2 -1; pre -6 -4 -5; pred 2;
         prednisolone 8; prednisone 2; preg 2; pregnancy 6 6 -1; pregnant 0 6 -1; prescribe 0 -2 -2;
         prescribed -3 -2 -2; prescription -4 -7 -7; prescriptions -4 -3 -1; presents 3 1 2; press 4
         -4 -6; pressed 7; pressing 1 0 -4; pressure -1 -3 -10; pretty 5; prevent -4; prevention -2;
         preventive -1 -2 -3; price -3 0 2; prison -4 -3 -3; private 0 -2 -3; probably 6; problem
         -1; problems 0 -5 -2; productive 0 6 -1; programme -5 -3 -1; project -2; proof -2; proper 0
         2 2; properly 2 -5 -4; proportion 1; propranolol 4; prostate 4 -2 -2; proud 0 2 -1; prunes
         -2 2 3; ps 0 2; psoriasis -3 -3 -4; pub -2 0 4; puff 1 -2 -2; puffing 3 -1 -2; puffs 7;
         pull 2 0 2; pulled 0 0 5; pulling 4 -1 -6; pulls 0 -2 -2; pulmonary -2 -2 -3; pulse 6 -1 3;
         pulsing 0 2 1; pump 8; pumping 8 0 -2; pumps 4; punched 0 1 2; punctures -2 4; pupil 3 0
         -4; pupils 4 -1 -2; puppy -4 0 4; purple 10 5 5; purpose 4 0 2; pus -5 5; push 6 -1 -5;
         pushed 2 3 -1; pushes 4 6 -1; pushing 2; put 1 0 -3; putting 2 2 4; putty 1; quad 2;
         quadrant 0 2 1; quarter 8; question -5 -4 3; queue 3 0 2; quick -2; quickly 0 3 9; quiet 0
         4 -5; quieter 3 2; quit -2 -2 -1; quite 5 2 -2; quiz -3 1 3; r 2; ra -3 -1 -2; rabbit -6
         -3; rabies -2 7 1; race 0 0 2; racing 6 2; radiator 3; radio 0 -1 -3; rag 2; rail 0 0 3;
         railway -2; rain 4 1 2; raise 0 0 3; raised -2 1 3; ramipril 3 0 -3; ran -7 15 7; random
         -1; rang 5 2 1; raped 9; rapid 1; rash -3 5 -3; raspberry 0 1 2; rat 0 -3 -3; rate 0 -1 4;
         rather -2 6 6; rats 3 -1 -2; rattling 1; raw -1; ray -6 -1 -2; razor 1 2 3; rd 4; re 3 -2
         -2; reach -11 -6 -4; reaching 2 -1 -2; reaction -2 -4 -4; read -4 0 -2; reading -5 2 1;
         ready 4 6 4; real -7 -1 5; really 4 3 5; reason 9 4; rebook 2; recall -3; reception -3;
         receptionist -5 -1 -2; reckon -9; reckons 2; recliner -3 0 2; recognise 3 -1 -3; recommend
         1 0 2; recommended 1; record -7 -8 -9; records -5 -2 -1; recovered 0 -2 -3; recovery -2 1
         3; rectal 7; red -2 9 -2; redness 0 8 9; refer -4 -3 -4; referral -6 -8 -10; referred -1;
         refill 0 -5 -6; reflux -4 -4 -3; refusing 0 -2 -1; register -5 -6 -7; regret 6 0 -2;
         regular 0 -2; rehab -1; relax -5 0 5; relief 1; relieved 0 -2 -1; reliever 9 2 2; remedies
         -1 0 4; remedy 0 0 3; remember -1 3; remote 0 2 3; removed -1 -2 -3; remover 0 0 2; renew
         -7 -6 -6; rennie -1 1 3; repeat -12 -7 -14; repeated 3; replaced 1; report -1 -4 -5;
         reports -1; requesting 1; requests -3 0 -2; rescue 2; rescued 2; resend -2; respiratory 3
         -1 -2; respond 6; responding 8; response 0 1 2; rest -5 1 10; restless -3; result -6 -4 -5;
         results -7 -8 -10; retention 2 1 2; return 3; review -8 -9 -9; reviewed 0 -1 -2; revising
         -4 2 6; rib -2 2 3; rice -3 -1 2; rid 0 5 10; ride 0 -1 3; riding 2; right 9 8 -2; rigid 5;
         rigors 5 -2; ring -6 8 -3; ringing 2; rings -2 -2 -2; rinse -4 1 5; rinsed 1; ripped 3;
         ripping 3 2 2; risk -7 -6 -6; road 7 2; roast -4 0 3; roasting 3; rock 5; roll -3 -4 -3;
         rolled 5 2 2; rolls 0 -2 -2; roof 2 1 4; roofer 1; room 5 5 -2; rope 6 4 6; rose -1 0 4;
         rotten 1 3 -1; rough 5 4 1; round 3 10 -1; rouse 2; routine -3 -2 -2; row 8 2 2; rowing -2
         0 2; rub -2 2 5; rubs -2 -1 2; rug 1 1 4; rugby 1; ruled -2; run -13 -1 -4; runner -2 -1 2;
         running -7 4 9; runny -8 -3 -1; runs 0 6 1; runy -6 1 5; rush -4 -4 -6; rusty -2 10 1
        """#
}
