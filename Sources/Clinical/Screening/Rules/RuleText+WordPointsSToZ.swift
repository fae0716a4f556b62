extension RuleText {
    /// What words say: for a danger, for the level urgent, for self-care, in tenths of log odds; S to Z.
    ///
    /// Written by `tools/word_points.py`.
    static let wordPointsSToZ = #"""
        points: s -3; sack -1 -2 -3; sad -5 -2 1; saddle 7 2 1; safe -6 -2 2; safely 1 -2 -4; safety
         -1; said -2 -7 -4; salad -5 2 3; saline 0 1 2; saliva 7; salt -4 2 6; same -13 0 -4; sample
         -2; sandpaper -1 2; sandwich -3; sat 4 3 2; satay 3; sats 2 -2 -2; saturation 2 7 2;
         sausage 4; saved 3; saving 4 1 2; saw -2 -1 8; say 4; saying 3 -3 -3; says 4 -5 -2; scab -2
         2 3; scabbed -3 1 4; scale 3; scalp -8 -3 2; scan -14 -11 -11; scanned -3 -3 -5; scar -7 -4
         -5; scare -2; scared 2 5 1; scars -3 -2 -3; scary -5 2 6; scene -3 1 3; school -6 -2 -1;
         sciatica 8; scooter -4 1 5; scope -2; score 0 -1 -2; scotomata 1 2 2; scout -2 2 -1;
         scraped -5 2 5; scratch -5 5 3; scratched -1 4 -3; scratches -3; scratching -4 3 5;
         scratchy -7 3 4; scream 1; screamed 2; screaming 8; screams 5 0 3; screen -10 -2 4;
         screening -5 -5 -7; screens -7 -2 3; script -6 0 -3; scrotum 4; season -4 -2 1; seasonal 0
         -3 -3; seat 2; second 2 -3 1; seconds 1 -2 -2; secs 2 1 2; section 0 2 3; see 6 1 -9;
         seeing 12 1 -2; seem 0 -1 2; seemed 3 0 -2; seems 11 2 -1; seen -1 2 -1; sees 3 -1 -3;
         seizure 5 -1 -4; seizures 4 -3 -6; self -8 -4 -2; sell 0 1 2; send -8 -4 -2; sending 1 5 2;
         sensation 0 2 1; sense 6; sent 1 -3 -5; sentence 3; sentences 0 3; sepsis -8 -3 1;
         september -2; septic 0 1 3; series -4 2 3; serious 0 -3 -1; seriously 5 3; sertraline -3 8
         -1; service 0 2; sesame 0 0 2; session -1; sessions 2; set -1 -2 2; sets 0 -1 -2; settle -3
         2 8; settles -3 1 4; seven 4 5 3; several -1 -7 -8; severe 16 5 -1; sewing -3 -2 -3; sex -2
         10 1; sexually 5; shade -6 -4 1; shadow 6; shake -8 -11 -10; shakes 4; shaking 12 -4 1;
         shaky 5; shampoo -4 0 6; shape -1; shaped 0 0 -2; sharp 10 1 2; shaved -1 1 3; she 3 2 4;
         shearing 2 -2 -2; shed -10 -4 -1; sheet -3 6 -2; sheets 0 0 2; shelf -4 2 3; shes 8 4 2;
         shift -2 -1 2; shifts -1 -2; shin 0 10 3; shingles -12 10; shins -3 2 6; shirt 0 1 3;
         shivering 14; shivers 1; shivery 8; shock 5; shocked 3; shoe -1 3; shoes -3 -4; shooting 0
         1 2; shop -3 2 5; shopping 2 -1 -2; shops 3; shorter -2 -3 -3; shortness -2 -3 -3; shot -7
         3 7; shotgun -1 -1 2; shots -2; should -12 -6 -2; shoulder 2 -4; shoulders -5 -4 9; shouted
         2; shouting 1 1 3; shouts -2 -2 -3; shoves 1 5 1; show -6 -3 2; showed -4 -5 -5; shower 4 7
         3; showing 7 2; shows 1; shrimp 3; shut 0 6 4; sick 4 5 10; sickness 0 -3; side 4 4 -4;
         sided 6 3 2; sides -2 -2 -5; sideways 2; sight 4 2 -2; sights -2; signed -4 -3 -2; signs 2
         2 3; silly 5 4 2; silver 0 0 2; similar 0 0 3; simple -7 -5 -3; simply -2; since 0 3 -7;
         sing -3 1 3; singed 4; single -3 -1 6; sink 0 -2 -2; sins 1; sinus -8 -2 2; sip 2; sipping
         -7 4 -1; sips -11 8 2; sister 5 -1 -5; sisters 4 1 3; sit 1 4 -1; site 5 1 4; sits 4 -3 -1;
         sitting 10 2 2; six -13 -7 -4; sixty 0 -2 -1; size -5 7 5; sized -1 2 1; skin 8 6 9; skins
         2 -2 -2; skip -1 -5 -7; skipped 0 1 2; skipping 4 2 2; skips -3 -4 -6; skull 6; slapping 1;
         slaps 1 2; sleep -8 -2 4; sleepiness -3; sleeping -3; sleeps -3 -4 -4; sleepy 8 3 5; slept
         -3 6 6; sliced 5; slid 2; slight -2 1 2; slightly -3 -3 3; slip -2; slipped 5 2 -2; slot 2;
         slow 1; slowed 3 5; slower -4 -5 -4; slowly -9 -4 -6; slumped 2; slurred 8 2 1; slurring 3;
         small -9 3 8; smear -4 -1 -5; smell 2; smelling 2 -1 -3; smells 4 1 2; smidge -2 1 3; smile
         3 1 3; smiles -5 0 4; smiling -5 3 5; smoke 0 0 2; smoker 0 -2 -2; smoking -7 -7 -8; smug 0
         0 2; snake 5 -2 -1; snappy -3 -3 -2; sneeze -8 -6 -2; sneezed -6 1 6; sneezing -10 -7 6;
         sniffle -9 1 11; sniffles -6 0 5; snooker 0 2 -1; snore -10 -6 -5; snores -8 -8 -10;
         snoring -6 -6 -7; snot -2; snotty -4 0 4; snow -5 -2 -1; so -4 -4 7; soaked 5; soaking 6;
         soaks 3 0 2; soap -10 1 7; sob -3 -2 -2; soccer 0 1 -2; socket 6; socks 0 1 4; sofa 0 4 5;
         soft 2 6 2; solicitor 0 -1 -2; solid 0 -2 -1; some 3 13 6; somebody 0 0 -5; someone 7 4 -3;
         someones 7 2 2; something 2 0 -5; sometime -2; sometimes -5 -3 -9; son -2 -2; soon 2 -2;
         sooner 0 3; soot 4; sooty 2; sor -2 1 3; soreness 0 2 3; sores -3 -1 2; sort 3 -3 -3;
         sorted -3 -4 -1; sorts 0 -4 -6; sound 5 -3 -2; sounding 4; sounds -1 3 2; soup -3 6 1; sour
         -1 -1 2; spain -2; spare -4 -4 -3; sparkles 0 1 3; sparkly 1; speak 8 0 -3; speaking 4 1 2;
         special -2 4 5; specks 6 5 1; speech 5 -3 -5; spells -1; spent 0 -2 -3; spicy -3 -1 2;
         spiders 4; spilled 2; spin -3 -1 2; spine 1 2; spins -1; spirit 2 1 2; spit 2 -1 2;
         spitting 3 0 2; splashed 3 0 2; splint -3 -3 -2; splinter -12 2 10; split -3 3 1; splitting
         4 2 7; spoon 2; spot -6 -3 -3; spots -10 4 3; spotting 10 11 3; sprain -2 1 2; sprained -3
         3 2; spray 0 -1 7; sprays 1; spread -2 4 1; spreading 2 -4 -6; spring -11 -12 -9; spuds -2
         -2 -3; squash -4 5; squeezing 4 2; squirting 13 2; stab 4; stabbed 6 2 2; stabbing 3 1 4;
         stable -6 -2 -4; staff -1; staggering 2; stairs 0 -9 -6; stammer -4 -3 -4; stand 9 7 5;
         standing 4 -1 -5; stands 0 -2 2; staring -3 0 2; stars 4 -2 1; start -6 -3 -4; started 3 3
         5; starting -8 -8 -4; starts -3 0 -7; starving -2 2 5; state 2; static -3 1 2; statin -3 -2
         -3; statins -6 -6 -7; station 2 0 -2; stay -3 4 4; stayed -2 -3 -1; staying -6 6 2; stays
         2; steady -4 -6 -7; steak 1 -3 -4; steam 0 0 3; stem 5; stent -3; step 3 3 1; stepdad 4;
         stepped -6 3 -3; steps -3 6 -2; steroid -4 -6 -5; steroids 5 -1 -2; stick -2; sticking 6;
         sticky 2 4 2; stiff -3 -8 2; stiffness -5 -5 -5; still -2 -4 -9; sting -1 3 11; stinging
         -11 6 2; stings -12 10 6; stitch 3 6 5; stitches -4 0 -4; stock 3; stomach 1 6 3; stone -5
         -4 -4; stood -1 2; stool -3 -3 7; stools 0 -4 2; stop 2 -4 -1; stopped -5 5 7; stopping 3
         -2; stops 0 2 7; store -2; story 2 0 2; stove 8 3 2; straight -5 6 5; straighten 2 -2;
         strained -4 -4 -4; strange 4; stranger 2; strangle 1 1 3; strangled 5 -2 1; strangling 4 0
         -2; strap -2; strawberries -7 2 1; stray 0 6 1; streak 0 0 -2; streaks 1 2 -1; stream -3 -4
         -4; streaming -8 0 5; street 1; strength 0 -1 -2; strep -1 3 -1; stress -5 -3 1; stressed
         -6 -3 -2; stretch -4 -2 2; stretched -2 4 1; stretches 0 3 6; stretching -3; stridor 6 6 2;
         strike 1; strip 0 2 -1; stripe -4; strips 5 2 2; stroke -17 -14 -7; strokes 0 1 2; strong 2
         -3 -4; stronger 0 -1 -4; struck 5; struggling 4; stubbed -4 -1 6; stuck 0 7 2; student -2
         -2 4; stuff 4 2 1; stuffed 0 3 3; stuffy -2 0 4; stung -9 3 3; stupid 2 1 2; stye 0 0 3;
         such 7 -2 -2; sucking 6; sucks -2; sudden 17 9 -3; suddenly 19 3 -3; sugars 4 -2 -3;
         suggest -2; suicidal -7 -8 -8; suicide 1 -2 -3; sumatriptan -2 -2 -3; summary -3 -3 -4;
         summer -5 -6 -11; sun -4 1 8; sunburn -5 0 5; sunburnt -3 0 5; sunday 3 4 1; sundays -5 1
         3; sunken 9 6 -3; super 0 1 2; superglue 0 0 4; supply -1 1 -2; support -9 -6 -5; suppose
         -7 0 4; sure 7 8 4; surgeon -5 -2 -2; suspected 0 -1 -2; swallow 0 8 4; swallowed 12 0 8;
         swallowing 0 -2 -3; swap -6 -5 -6; swapped 4; swear 0 1 2; swears -1 1 3; sweat 6; sweating
         15 1 3; sweats -2 -6 -5; sweaty 7; sweets 1; swell 0 -2 -4; swelling 5 8 -2; swells -1 -2
         -3; swim -4 -3 -1; swimming -6 -5 4; swing -4 1 4; switched 0 -2 -1; switching -3 -2 -3;
         swollen 5 13 -6; sydney -2 -1 -3; symptoms 0 -3 -4; syrup 2 2 2; table 0 -2; tablet -4 2
         -7; tablets 0 -4 -10; tack 5 3 1; tad -2; take -1 3 5; taken 11 -1 -6; takes 0 -2 -7;
         taking 9 4 -2; talk -5 -11 -13; talking 10; talks -2 -3 -3; tap -2 4 5; tape -4 -3 2; tar 8
         1 3; tarry 6; taste -7 0 6; tastes -2 0 4; tattoo -5 0 -3; tax -1; taxi 2; tea 0 3 11;
         teach -2 -6 -6; teacher -7 -2 1; team -8 0 4; tearing 3 1 2; tears 10 8 1; teatime 1;
         technique -3 -2 -2; teenager -6 -4 -1; teenagers -3 -2 -2; teeth -1 -2 2; teething -7 2 10;
         telephone -2 0 2; tell 2 2 1; telling 8; tells -1 6 -1; telly 8 6 3; temperature 0 25 14;
         temple 3; temples 3; temps 2; ten -6 1 -2; tenderness 0 5; tennis -5 1 -4; tension -2 -3
         -1; tent 0 2 1; term -4 -5 -3; terrible 7 6 4; terribly -2; tesco 2; test -14 -13 -10;
         tested -10 -7 -8; testicle 4 -5 -3; testicles 0 -3 -3; testicular -2 1 3; tests -7 -7 -5;
         tetanus -12 6; text -8 -5 -4; texted 3; th 4 -3 1; than 6 6 -4; that 0 2 1; thats -4 1 7;
         the 0 -2 1; their 2 -2 -1; them -4 -5 -3; themselves 0 0 2; then -1 -9 -1; therapy -6 -8
         -10; there -2 -3 -1; theres 8 4; thermometer 6 2 10; these -6 -10 -8; they -4 -5 -3; theyre
         -6 4 3; theyve 0 1 2; thick -8 -6 -6; thigh 3 2 5; thighs -2 5 4; thing -2 -7 2; things 0
         -2 -4; think 5 14 -3; thinking 7 7 -1; thinks 3 6 1; thinner 0 -3 -4; thinners -1; thinning
         -3 -2 -2; third 0 -1 -2; thirsty 2; thirty 3 1 2; this 3 5 4; thorn 0 -1 2; those -6 -2 3;
         though 2 4; thought 9 1 4; thoughts 0 -1 -9; threadworms -3 1 4; threatens 5 6 -1; three -2
         -2 5; threw 0 4 5; thrilled -2; throat 7 -3 1; throbbing -7 13 2; throbs -2; through 9 6
         -1; throwing 9 2; thrown 5 1 -3; thrush -3 0 4; thumb -11 -1 5; thumping 7; thunderclap 0
         -1 -2; thurs 1 2; thursday -2 -5 -10; thyroid -6 -5 -6; tia -2 -3 -5; tick -6 12 2; tickle
         -1 -1 -2; tickly -6 1 11; tie 1; tied 2; tight 8; tightening 1; tightenings 3; tightness 7;
         tiktok -4 1 4; til 0 2 2; tiles 5 -3 -2; till -2 5 10; time 4 -5 -4; times 4 5 -2; tin 2 4
         2; tingle -4 -4 -3; tingles -5 1 2; tingling 0 -6 -2; tinnitus -3 -3 -4; tiny -9 0 7; tip 3
         3 4; tipped 2 0 -2; tips -10 4 18; tired -9 -3 -3; tiredness -3 -3 -4; tissue -1 3 3; to 4
         0 -2; toast -9 2 7; today 2 25 13; todays 0 6 -1; toddlers -2 2 3; toe -13 13 9; toenail -4
         -4 -3; toenails -7 -6 -5; toes -1 3 3; together 0 4 4; toilet 6 6 5; told -2 -3 -3;
         tomatoes -2 0 2; tomorrow 3 10 8; tomorrows 0 0 -3; tongue 13 10 12; tonight 16 20 7;
         tonights 0 3; tonsillar 0 3 -1; tonsillitis -5 3; tonsils -3 4 -5; too 0 2 6; took 11;
         tooth -2 9 3; toothache 0 2; toothpaste -3 0 2; top -1 -3; tore 0 -2 -2; touch 4 0 2;
         touched 4 -2 1; touches 1 3 2; touching 3 3 2; tow 0 2 3; towel 4 1 2; towels 4; track 4 2
         2; tractor -4 -4 -6; traffic 0 2 4; train 0 -1 3; trainee 0 1 2; trainer -2 3 4; training
         -5 -6 -8; tram -7 -3 -6; trampoline 0 -1 -2; transplant 2; trapped 0 0 3; travel -7 -3 -3;
         tray -2 2 -1; treacle 1; treadmill 4 1 2; treat -8 0 9; treated -7 -3 -2; treatment 1 -3
         -1; treatments 0 -4 -5; tree 0 2 6; tremor -2 -2 -3; triangle -7; trick -3 0 4; trickle 2;
         tried 2; tries 2; trimester 2 3; trip 2 1 -4; tripped 4; trouble -4 -2 -2; trousers 4;
         truck 1; true -6 3 8; trunk 0 1 2; try -2 -4 -2; trying -6 -6 -10; tsh -2; tub 2; tube -1
         -1 -2; tubes 0 -2 1; tuesday 0 3 -2; tumble 4 0 -2; tumbler -2; tummy 5 9 6; tums 0 -2 -1;
         tunnel -3 -2 -3; turkey 3 4; turn -4 0 -3; turned -1 -4 -4; turning 3 -2; turns 2; tv 2 -2
         -5; tweezers -3; twelve -2 3 2; twenties -1 -2 -3; twenty -4 2; twice 4 3 4; twin -1; twins
         -5 -3 -2; twist -3 -4 -3; twisted -2 4; twitching -3 -1 3; two -4 2 3; type -8 -11 -9;
         typing 2 -2 -2; u 0 -1 -2; ulcer -10 -1 12; ulcers -4; ultrasound 2 -2 -4; umbilical 5 2 1;
         unable 11 5; unchanged -4 -2 -2; uncle 4 -2 -6; uncomfortable -1 1 4; unconscious 8;
         uncontrollably 2; under 11 6 4; underneath -2; understanding 3 0 -2; underwear 1;
         unexplained 0 2; uni -7 -3 -1; unilateral 0 6 1; unit -5 -5 -5; units 4; unlike 1;
         unprotected -2 13 3; unreal 3 -2 -1; unresponsive 9; until -3 2 5; unusual 1; unusually 2;
         unwell 3; up 4 4; update -2 -2 -1; updating 0 -2 -3; upper 0 0 2; upright 5; upset -1 1 5;
         upstairs 2; urge 2; urgent -7 -5 -3; urinary 3 5 2; urination -1 -3 -4; urine 3 11 -1; us
         -3 -2 1; use -7 0 4; used 1 0 -4; useless 0 0 3; using 2; usual -2 5; usually -8 2 8; uti 2
         4; v 2 -2; va 0 -2 -4; vaccinated 0 -2 -3; vaccination -3 -2; vaccine -2 -1 -2; vaccines
         -3; vagina 6; vaginal 4 -2 1; valve 6; van -4 0 4; varicose -3 -6 -8; varnish 4; vasectomy
         -1 -2 -3; vaseline -2 1 3; vein 4; veins -7 -7 -8; verruca -9 1 10; verrucas -1; vertigo
         -2; very 10 4 -4; vesicular 0 12 3; vessel 0 -1 -2; vest 0 0 3; vet -17 -1 10; vets -8 -3
         2; video -1; village 0 -2 -4; vinegar -2; viral -2; virus -1 1 2; visible 1; vision 5 3 -2;
         visit -7 -6 -5; visitor -7 -7 -8; visual 1 2 2; vitamin -6 0 6; vitamins 0 1 5; vodka 4;
         voice 4 2 -2; voices 9 5 -3; voltage 2; volume 0 5 3; vomit 15 3 1; vomited 5 1 4; vomiting
         15 6 3; vomits 3; w 2 0 2; waist -6 3 3; wait 10 6 2; waiting -4 -3 -4; wake 16 10 -5;
         wakes 0 -4 -3; waking 3 0 -2; walk -3 0 9; walked -3 0 4; walker 2; walking -4 -5 -1; walks
         -7 -3 1; wall 6 4 -1; walls 3 3 3; wanna 2; want -8 -7 -11; wanted 3 -3 -3; wanting 2 2;
         wants -5 -6 -9; war -4 1 4; ward 0 -3 -4; wardrobe 4; warfarin 12 2 -9; warm -6 9 -3;
         warmth 2 5 1; warning 15 -2 -4; wart -3 -1 3; warts -5 2 7; was 1 -9 -3; wash -6 -1 5;
         washed -6 9 8; washing -4 0 5; wasnt 1 7 2; wasp -1 1 6; waste 0 1 2; watch -7 -5 3;
         watched -10 0 7; watching -3 5 8; water -4 12 14; watering -2 3 -1; waters 10 1 5;
         waterworks 0 -1 -2; watery 4 -3 1; waves -1 4 3; wax -6 -4 -2; way 0 -4 2; we 0 -11 -6;
         weak 7 -1 -5; weakness 3 -2 -1; wear -1 9 10; wearer 0 2 -1; weather -5 -2 2; wed 0 -1 -2;
         wedding -6 3 13; wedge 0 2 -1; wednesday 6; wee 1 12 -1; weed 6 2 -1; weeing -12 8 3; week
         1 -7 -5; weekend 5 4 2; weekly 0 -3 1; weeks 4 -3 -15; weeping -2 3 1; weepy -1 4; wees -1
         -2 3; weight -6 -6 -8; weights 2; weird 10 0 3; well -17 -3 1; welts 3; wen -5 -5 -5; went
         6; were -2 -5 -6; wet 11 7 2; wets -2 -1 -2; weve 2 -2 -3; what -6 -3 8; whatever 1 -2 -4;
         whats -11 -1 3; wheel -3; wheelchair -2; wheeze 0 0 5; wheezing 6; wheezy 3 2; when -1 -1
         -7; whenever -1 -3 -3; where -6 3 7; whether 0 0 2; which -11 -4 9; while 6; whisky 1;
         whistle -2 -3 -2; white 10 2 -2; who -2 0 -2; whole 4 2 4; whos 2; whose -3 -3 -2; why 0 0
         2; wide 0 2; widespread 3; width 0 1 2; wife 3 -4 -3; wifes 0 -3 -3; will -3 -6 2; wind -6
         2 10; window 5 2 5; windows 3 4 2; windy -1 1 3; wine -4 -1 2; winter -11 -7 -1; wipe 9 7
         1; wiped 0 5 2; wiping 1; wire -3 -2 -3; wish 9 8 1; with 2 4; within -2 5 14; without 3 7
         -2; wk -3 -3; wks 6 2 -6; wobbly -1 -1 2; woke 3 7 12; woken 8 4; woman 0 1 -5; women -3;
         wonder 2; wondering -3; wont 10; wood 5 2 4; wooden 1; wool 0 2; word 4; words 11 -3 -4;
         work -4 -5 -5; worked 7; worker -1; working 1; works 0 2 -1; world -1 2 4; worms -5 -5 -5;
         worn -2 -3 -3; worried 0 0 -2; worry -5 -7 -2; worse 1 -3 -4; worsening 2 4; worst 3 0 2;
         worth -6 -2 -4; would -5 -1 -5; wouldnt 13 10 -1; wound 7 1 2; wounds 0 3; wrapped -1;
         wreck 0 -2 -3; wriggler 0 0 -2; wrist -8 9 -5; wrists 2; write -7 -5 -3; writing -3 -3 -2;
         written 8; wrong 3 -3 2; wrote -4 2 1; x -4 -2 -6; xbox -2; xray -4 -3 -3; y -6; yall -7 -2
         2; yard 1; year -17 -10 -12; yearly -1; years -12 -17 -21; yellow -12 2 -2; yes 0 0 3;
         yesterday 0 18 10; yet -7 -5 1; yo 2 2 1; yoghurt 0 1 3; you 3 4 3; younger 4; yours -2 2
         2; yr -3 7 -1; yrs -5 0 -2; zero 1 -2 -1; zigzags -2 1 -2; zombie -3 0 2
        """#
}
