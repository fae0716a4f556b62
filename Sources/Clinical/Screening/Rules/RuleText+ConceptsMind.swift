extension RuleText {
    /// What people say of ending their life, of voices, of violence and of what was taken.
    static let conceptsMind = #"""
        term wish_to: think about; thinking about; thought about; thoughts about; thinking of;
         wish; wishes; wishing; wished; hope; hopes; hoping; pray; prays; praying; rather;
         prefer; happy if; fine if; relieved if; glad if; better if; easier if
        term no_waking: =not being about; =not being around; =not being here; =not being alive;
         being dead; being gone; =hadnt woken; had not woken; =didnt wake; =not wake; =never
         woke; =not woken; wouldnt wake; =never wake; =never waking; =not waking; wont wake;
         =dont wake; =not be here; =not be alive; =wasnt here; =werent here; =wasnt alive;
         =werent alive; =not exist; disappear; =never been born; in my sleep; just stop; end;
         over; dead; =didnt have to be; could be gone; be gone
        derive wish_gone = wish_to ~ no_waking
        term wish_ok: symptoms; headache; pain would; weekend; job; cough; meeting; winter;
         rain; pandemic; dog; cat; noise; itching; class; course; labour; wait; queue; lockdown;
         wart; rash; cold; hope it; hope this; hoping it; hoping this; hope the; baby; babies;
         kids; children; toddler
        when suicide_self_harm: wish_gone !wish_ok => urgent
        term rid_of_me: have to deal with me; deal with me; put up with me; worry about me;
         look after me; have to see me; bother with me; =without me; =without you; stuck with
         me; burden; out of the way; out of everyones way; gone
        term soon_word: nobody; =no one; noone; wont; much longer; soon; anymore; any more;
         =not have to; =never have to; better off; happier; easier; relief; free of me
        term family_word: family; kids; children; wife; husband; everyone; everybody; people;
         mum; dad; parents; partner; they; world; they all; friends; nobody; =no one
        derive better_gone = rid_of_me ~ soon_word
        when suicide_self_harm: better_gone ~ family_word !wish_ok => urgent
        term method_word: how to do it; how i would do it; how id do it; ways to do it; way to
         do it; how i could do it; where i would do it; when i would do it; how i might do it; a
         way of doing it; means to do it
        when suicide_self_harm: hopeless|better_gone|wish_gone|wants_death + method_word =>
         emergency
        term arranged: sorted; sorted out; found a home; new home; rehomed; given away; giving
         away; paid off; cancelled; tidied; put in order; in order; arranged; packed up; handed
         over; passwords; who gets; made sure; transferred
        term affairs: xbox; playstation; phone; jewellery; games; collection; possessions;
         valuables; bills; cat; dog; pets; funeral; will; affairs; things; belongings; accounts;
         insurance; passwords; savings; stuff; everything; guitar; watch; rent; debts; house
        derive arranging = arranged ~ affairs
        when suicide_self_harm: arranging + better_gone|wish_gone|hopeless|wants_death|goodbye
         !mental_ok => emergency
        term pills_word: tablets; pills; meds; packets; paracetamol; insulin; rope; blade;
         knife
        term laid_word: lined up; lined; laid out; counted; counted out; poured out; tipped
         out; in his hand; in her hand; in my hand; next to him; next to her; next to me; beside
         him; beside her; beside me; saved up; hidden; stash
        derive pills_laid = pills_word ~ laid_word
        term sorry_word: sorry; goodbye; bye; love you; loves us; loves me; forgive; thanked
         me; take care of; look after; =not coming back; wont see; last time; tonight; enough;
         cant go on; cant do it; alone
        when suicide_self_harm: pills_laid + sorry_word !plan_ok|pharmacy_word => emergency
        term pharmacy_word: pharmacy; pharmacist; chemist; collect; prescription; dosette;
         blister pack; week ahead; holiday; childproof; cupboard
        term harm_verb: scratch~; cut~; slash~; slic~; carv~; scrap~; stab~; burn~; gouge;
         gouging; digging; stubbing; punching; hitting; banging; biting
        term harm_site: wrist; wrists; arm; arms; forearm; forearms; thigh; thighs; legs; skin;
         stomach; myself; herself; himself; wall; head
        term harm_tool: scissors; blade; blades; razor; compass; knife; glass; lighter;
         sharpener; pin; needle; cigarette; cigarettes; nails; penknife; stanley
        term harm_why: again; on purpose; deliberately; to feel; to cope; cope; punish;
         deserve; urge; urges; relapsed; every night; when i feel; makes it better; release;
         started; cant stop; numb
        derive harm_done = harm_verb ~ harm_site
        when suicide_self_harm: harm_done ~ harm_tool + harm_why !accident_cut => emergency
        when suicide_self_harm: harm_done ~ harm_why + harm_secret !accident_cut
        term harm_secret: long sleeves; hiding; hides; hidden; secret; school; teenager;
         daughter; son; nobody knows; ashamed; depressed; low; anxious; numb; feelings;
         emotions; stress
        term sleeve_marks: cuts up her arms; cuts up his arms; cuts all up; lines on her arms;
         lines on his arms; scratches up her arm; razor marks; fresh cuts; cuts under her
         sleeves; cuts on her thighs; cuts on his thighs; wearing long sleeves; blades in her
         room; blades in his room; blood on her sleeves
        when suicide_self_harm: sleeve_marks !accident_cut
        more wants_death: wants _1 to be dead; want _1 be no more; end my days; ending my days;
         do away with myself; doing away with myself; do away with himself; do away with
         herself; make it all stop for good; get it over with for good; check out for good;
         leave this world; leaving this world; =not see another day; =not see the morning; =not
         see christmas; last night on earth; last day on earth; meet my maker; permanent
         solution; end of me tonight; catch the bus; join my husband; join my wife; join my mum;
         join my dad; be with my late; with the lord tonight; wont see me again; =never see me
         again; =never have to see me
        more drug: wellbutrin; bupropion; lexapro; escitalopram; zoloft; paxil; paroxetine;
         cymbalta; duloxetine; venlafaxine; effexor; seroquel; olanzapine; risperidone;
         trazodone; mirtazapine; buspirone; klonopin; clonazepam; adderall; ritalin; concerta;
         vyvanse; ambien; zolpidem; lunesta; lyrica; neurontin; flexeril; cyclobenzaprine;
         robitussin; nyquil; dayquil; dramamine; unisom; excedrin; midol; imodium; loperamide;
         promethazine; phenergan; hydroxyzine; lamictal; lamotrigine; depakote; valproate;
         topamax; tegretol; carbamazepine; phenobarbital; atenolol; metoprolol; bisoprolol;
         verapamil; diltiazem; lisinopril; losartan; atorvastatin; glipizide; gliclazide;
         levothyroxine; prednisone; colchicine; hydroxychloroquine; quinine; amitriptyline;
         nortriptyline; lofepramine; baclofen; tizanidine; clonidine; stimulants; sedatives;
         tranquillisers; diet pills; caffeine tablets; energy pills; antihistamines; heart
         medicine; heart medication; adhd meds; adhd medication; antipsychotic
        more opioid: shot up; shooting up; speedball; brown; junk; relapsed; used tonight
        more opioid_signs: snoring weird; snoring funny; snoring loudly; snoring like; snores;
         rattling; blue lips; lips a funny; lips blue; pupils like; gone grey; grey and; =not
         rousable; wont rouse; very sleepy; extremely sleepy; nodding out; on the nod; hardly
         breathe; breathe shallow; breathe every
        when overdose_poisoning: opioid + blue|unresponsive|drowsy !label_ok
        term took_word: took; taken; swallowed; ate; had; necked; downed; popped; drank; eaten;
         chewed; given; gave
        mod bunch_word: a bunch; bunch; loads; load; handful; a lot; whole lot; more than; too
         many; too much; all of; all her; all his; all my; rest of; half the; most of; several;
         extra; double; lost count; =dont know how many; =however many; mixed; everything
        derive took_bunch = took_word ~ bunch_word ~ drug
        term quarrel: fight; argument; argued; row; split up; broke up; dumped; upset; crying;
         on purpose; deliberately; ambulance; overnight; threw up; vomited; shaky; trembling;
         drowsy; sleepy; confused; floppy; heart racing; slurring; shaking; wont tell; wouldnt
         tell
        when overdose_poisoning: took_bunch + quarrel !label_ok|dose_small|missed
        term recommended: recommended dose; maximum dose; daily dose; stated dose; the dose on;
         than the dose; daily limit; safe limit; than recommended; than directed; than advised;
         than you should; than i should; than prescribed
        term more_word: more; over; above; exceeded; exceed; exceeds; twice; double; higher;
         too much
        derive over_dose = more_word ~ recommended
        when overdose_poisoning: over_dose ~ took_word !ask_take|never_word
        when overdose_poisoning: over_dose + took_word + drug !ask_take|never_word|label_ok
        term never_word: =never; =dont; shouldnt; avoid; leaflet
        term child_got: sucking; licking; chewing; eating; ate; drank; drinking; swallowed;
         mouth; bit into; got into; got hold of; opened
        term house_toxin: dishwasher tab; dishwasher tabs; tablet from the dishwasher; laundry
         tab; pods; toilet block; toilet freshener; plant food; plant feed; fertiliser; reed
         diffuser; air freshener; hand gel; vape; e cig; cigarette butt; cigarette end;
         cigarette; nicotine pouch; snus; vapes; antifreeze; de icer; deicer; turps; slug
         pellets; mouse poison; rat bait; daffodil bulb; conkers; toadstools; foxglove;
         contraceptive pills; hrt patch; pain patch; fentanyl patch
        when overdose_poisoning: house_toxin ~ child_got + kid|child|infant|kidwho
        term media_word: telly; tv; television; radio; laptop; computer; walls; wall; lamp;
         god; angel; dead relative; neighbours; phone; mirror; dolls; dog
        term order_word: ordering; orders; ordered; commanding; commands; instructing;
         instructs; instruct; telling me to; telling him to; telling her to; tells me to; tells
         him to; tells her to; told him to; told me to; told her to; wants me to; wants him to;
         wants her to; sending; speaking to; whispering; talking to him; talking to her; talking
         to me
        term harm_word: knife; kill; hurt; stab; gun; harm; burn; attack; jump; sort out;
         fight; punish; sacrifice; poison; smash; hammer; petrol; set fire; bridge; die
        term voice_or_media: voices; voice; hearing things
        when psychosis_homicidal: media_word|voice_or_media ~ order_word + harm_word
         !voices_ok|joke_word => emergency
        when psychosis_homicidal: media_word ~ order_word + psych_risk|believes_word
         !voices_ok|joke_word|app_word
        term joke_word: lol; haha; movie; film; joke; joking; game; parrot
        term app_word: app; doctor; update; news; advert; recipe; weather; results; link; text;
         clinic
        more command: ordering; orders; instruct; instructs; commands; harm somebody; harm
         someone; harm myself; harm yourself; hurt somebody; harm others; harm people
        term partner_strict: husband; wife; partner; boyfriend; girlfriend; ex; fiance; spouse;
         hubby; fella; bloke; other half; stepdad; stepfather; stepmum; dad; father; mum; son;
         carer
        term hit_word: hits; hit; slaps; slapped; kicks; kicked; punches; punched; beats; beat;
         shoves; shoved; thumps; thumped; batters; battered; clouts; belts; fists; lays into;
         laid into; knocks; lashes; violent; violence; aggressive; headbutted; belting; belted;
         walloping; walloped; battering; thrashing; leathering; clobbering; strangles; throws;
         threw; pins; pinned; drags; dragged; smashes; spits; bit; burns
        term victim_word: me; you; us; kids; children; sister; brother; afraid; frightened;
         scared; terrified; walking on eggshells; bruises; bruised; black eye; safe; leave him;
         leave her; hide; hiding; every time; when he drinks; when shes; when he s; had a drink
        derive partner_hits = partner_strict ~ hit_word
        term hit_fine: sleep; asleep; sleeping; gym; football; nerves; traffic; ball; car;
         tennis; baby kicks; boxing; training; record; alarm; roof; road; head on; fell;
         tripped; drum; eggs; jackpot; puberty; menopause; dementia; toddler; year old; dog;
         cat; his head; her head; my head; accident; accidentally; knee; elbow; cancer; cold;
         flu; virus; shingles; out of breathe
        when abuse_violence: partner_hits ~ victim_word !hit_fine
        when abuse_violence: partner_hits + scared_word !hit_fine
        term scared_word: scared of him; scared of her; afraid of him; afraid of her;
         frightened of him; frightened of her; frightened of my; scared to go; scared of my;
         unsafe; =not safe; =dont feel safe; refuge; police; leave him; leave her; walking on
         eggshells; terrified
        term throat_hold: by the throat; by the neck; around _1 neck; round _1 neck; around _1
         throat; round _1 throat; on _1 throat; on _1 neck; pressed on _1 neck; forearm across
        term hold_word: had me; held me; grabbed me; grabs me; pinned me; hands; arm; put his;
         put her; squeezed; choked; pressed; knee; belt; cord; rope
        when abuse_violence: hold_word ~ throat_hold + partner|someone_word !strangle_ok =>
         emergency
        term someone_word: someone; somebody; he; she; husband; wife; partner; ex; boyfriend;
         girlfriend; him; her
        more strangle_ok: strangling feeling; strangling sensation; strangled feeling;
         stethoscope; collar; scarf; doctor; physio; massage; barber; tight collar; necklace;
         pain; ache; rash; headphones; mri; x ray; lump
        more without_me: better off without you; better without you; happier without you
        more homicidal: harming other people; hurting other people; harm other people; hurt
         other people; harming others; hurting others; harming someone else; hurting someone
         else; killing other people; hurting somebody; harming somebody; harm somebody; hurt
         somebody; killing somebody; stabbing people
        term party_drug: taken something; took something; pill at a; pills at a; mdma; ecstasy;
         ketamine; spice; mamba; acid; mandy; molly; ghb; nos; crack; meth; speed; party drugs;
         legal highs; edibles; edible; cocaine; coke; drugs; magic mushrooms; weed; cannabis
        term drug_bad: hot; boiling; jaw; clenched; =not making sense; confused; rambling;
         unresponsive; wont wake; chest pain; heart racing; heart pounding; fitting; fit;
         seizure; shaking; collapsed; passed out; blue; cant breathe; breathless; foaming;
         rigid; vomiting; hallucinating
        term party_when: party; festival; club; rave; night; tonight; an hour ago; hours ago;
         just; now; taken; took
        when overdose_poisoning: party_drug + drug_bad + party_when
         !od_ok|label_ok|withdrawal_of
        term gone_soon: =not be around; wont be around; =not be here; wont be here; =not going
         to be here; be gone soon; going away for good; wont need; wont be needing; =no longer
         need
        when suicide_self_harm: arranging + gone_soon !mental_ok => emergency
        term not_real: =not real; =arent real; =isnt real; things that are not; things that
         arent; =not there
        term sees_believes: seeing; believing; hearing; sees; hears; believes; convinced
        when psychosis_homicidal: sees_believes ~ not_real + postpartum => emergency
        when psychosis_homicidal: sees_things + postpartum => emergency
        term letters_left: letters to _2
         children/kids/family/wife/husband/parents/mum/dad/partner/everyone; letter to _2
         children/kids/family/wife/husband/parents/mum/dad/partner; note to _2
         children/kids/family/wife/husband/parents/mum/dad/partner; left a letter; left letters;
         left a note
        term leaving_word: ready to go; ready to leave; its time; go tonight; goodbye; cant go
         on; done with; sorry; =no more; the end; over soon; leaving tonight; leave tonight;
         tonight is
        when suicide_self_harm: letters_left + leaving_word !mental_ok|work_bye => emergency
        term took_lot: took the lot; taken the lot; took them all; took it all; swallowed the
         lot; had the lot; necked the lot; taken them all; swallowed them all
        when overdose_poisoning: took_lot + drug|pills_word|overdose !prescribed|label_ok
        more arranged: gave _3 away; give _3 away; giving _3 away; given _3 away
        term at_peace: at peace; finally free; free at last; =no more pain; =no more suffering;
         see you on the other side; other side; finally rest; rest now; sleep forever
        term posted: posted; post; story; status; message; messaged; texted; text; snapchat;
         whatsapp; instagram; note; tonight; goodbye; sorry
        when suicide_self_harm: at_peace + arranging|posted|goodbye !passed_word => emergency
        term passed_word: funeral; died; passed; rest in peace; rip; condolences; yoga;
         meditation; retreat; dog; cat
        term edge_place: platform; bridge; cliff; roof; rooftop; ledge; balcony; tracks;
         railway; car park; edge; window; motorway; flyover
        term step_thought: one step; just step; step off; jump; jumping; let go; letting go; go
         over; climb over; climbing over; throw myself; end it; one more step; walk out
        derive edge_thought = edge_place ~ step_thought
        when suicide_self_harm: edge_thought !edge_fine => emergency
        term edge_fine: bungee; parachute; trampoline; diving; game; training; cat; dog;
         holiday; skydiving; queue; scared of heights; fear of heights; film; movie
        more dose_error: as well as todays; tomorrows; did it again; took it again; doubled up;
         two days worth; second lot; both days; yesterdays as well; todays twice
        term neighbour_word: neighbour; neighbours; next door; through the wall; upstairs;
         downstairs; flat above; over the road
        term kids_word: kids; kid; child; children; baby; toddler; them; little girl; little
         boy; him; her
        when abuse_violence: neighbour_word + hit_word ~ kids_word !hit_fine
        term neglect_child: always hungry; =never fed; left alone all; home alone all; =not
         fed; filthy; locked in their room; =no food in
        when abuse_violence: neglect_child + kids_word + neighbour_word|stepdad_word
        term stepdad_word: stepdad; stepmum; boyfriend; mum; dad; parents; foster; carer
        term being_hit: being hit; being hurt; being beaten; gets hit; get hit; getting hit;
         hit at home; being smacked; gets beaten; gets smacked; being abused; being harmed
        term home_word: at home; dad; mum; stepdad; stepmum; parent; parents; carer; partner;
         boyfriend; uncle; brother
        term by_car: car; ball; bus; lorry; cyclist; bike; football
        when abuse_violence: being_hit ~ home_word !by_car|years_ago
        term years_ago: years ago; as a child; when i was; growing up; childhood
        term shut_in: held against; against my will; against their will; against her will; held
         hostage; held captive; locked in; locked me in; got me locked; wont let me out; locked
         myself in; hiding in; hiding from; barricaded; trapped in _2 room; cant get out; cant
         leave
        term weapon: weapon; threatened; knife; gun; hammer; bat; machete; kill me; kill us;
         hurt me; petrol; smashing the door; banging on
        when abuse_violence: shut_in + weapon + he_she !edge_fine => emergency
        term he_she: someone; somebody; he; she; hes; shes; husband; wife; boyfriend; partner;
         ex; dad; stepdad; they; him; her
        term fgm_soon: next week; tomorrow; tonight; this weekend; next month; flight; flown;
         flying; abroad; holidays; ceremony; back home
        when abuse_violence: fgm + fgm_soon + kids_word|child|girl_word => emergency
        term girl_word: girl; sister; cousin; niece; she; daughter
        more no_waking: =not here; were not here; =not around; =not alive
        more house_toxin: laundry liquid; liquid capsule; washing capsule; detergent capsule;
         capsule of; washing liquid
        more child_got: licked; licks; chewed; sucked; chews; sucks; swallows; put _2 mouth;
         bitten
        more strangled: choke me; choke her; strangle me; strangle her; tried to choke; tried
         to strangle; tried to smother; tried to suffocate
        term better_off: be better off; are better off; is better off
        term gun_word: shotgun; gun; pills; tablets; rope; knife; blade; locked
        when suicide_self_harm: better_off + gun_word !wish_ok|money_word => emergency
        term money_word: money; mortgage; savings; financially; pension; energy; switching
        """#
}
