extension RuleText {
    /// Spellings, sets of words, and words that may stand inside a phrase.
    static let words = #"""
        alias my: your
        alias myself: yourself yourselves
        alias im: youre
        alias ive: youve
        alias make: mak mke
        alias pregnant: preggo preggers pregnat prego pregnent
        alias breathe: breath breathin brethe breth brth breeth breathe breate breathing
         breaths breathes brething breating brathing
        alias cant: cannot cnt carnt couldnt couldn kant
        alias wont: wnt
        alias diarrhoea: diarrhea diarrhoe diarhea diarreah diarhoea
        alias throat: thoat throte throt troat
        alias swelling: swelin swellin sweling
        alias after: aftr
        alias heart: hart haert hearts
        alias attack: atack atak attck
        alias blood: blod bloood
        alias bleeding: bleedin bleding bledding
        alias working: wrkin workin wrking
        alias talk: tlk
        alias chest: cheast chst
        alias pain: pian payn
        alias pressure: presure
        alias tummy: tumy tum
        alias mum: mom mummy mommy mam mama mumma
        alias dad: daddy papa
        alias grandma: nan nana nanny gran granny nanna grandmother grandmum granma
        alias grandad: grandpa granddad grandfather gramps grampa
        alias stomach: stomache stomac tumach
        alias haemorrhage: hemorrhage haemorrhaging hemorrhaging
        alias oesophagus: esophagus
        alias anaesthetic: anesthetic
        alias oedema: edema
        alias labour: labor
        alias paracetamol: acetaminophen tylenol panadol calpol parcetamol
        alias unconscious: unconcious unconsious unconcsious
        alias suicidal: sucidal suisidal
        alias suicide: sucide
        alias seizure: siezure seizur seisure
        alias please: pls plz
        alias because: cos coz bc cuz becoz
        alias though: tho
        alias hours: hrs
        alias swallow: swollow swalow
        alias nauseous: nauseated queasy
        alias now: nw
        alias having: havin havign
        alias face: fase
        alias arm: amr
        alias feels: feelz
        alias just: jst
        number one: 1
        number two: 2
        number three: 3
        number four: 4
        number five: 5
        number six: 6
        number seven: 7
        number eight: 8
        number nine: 9
        number ten: 10
        number eleven: 11
        number twelve: 12
        number thirteen: 13
        number fourteen: 14
        number fifteen: 15
        number sixteen: 16
        number seventeen: 17
        number eighteen: 18
        number nineteen: 19
        number twenty: 20
        number thirty: 30
        number forty: 40
        number fifty: 50
        number sixty: 60
        number fifty: 50
        filler: me you they theyre them themselves a an the my his her hers their our your this
         that these those its is are was were be been being am im hes shes ive theyre weve
         really very so just still quite pretty actually literally basically kinda sort kind of
         bit little lot also has have had having got get gets getting gone keep keeps even to in
         on at with for from all some any more much feel feels like about up down out suddenly
         completely totally absolutely properly fully right both now again too slightly
         increasingly extremely incredibly super dead proper god damn bloody fucking i he she it
         as off over into then almost nearly started starting start does do did seems seem
        subject: something somethings someone somebody everything i im ive id ill my he hes hed
         she shes shed it its they theyre theyve we were weve our his her this that there theres
         now today just still got have has had can cant feel feels then so because since only
         although baby mum dad wife husband son daughter patient
        self: i im ive id ill my me myself
        negator: but however although except no not never without nor isnt arent wasnt werent
         doesnt dont didnt hasnt havent hadnt denies denied aint none neither
        foreign: el la los las que duele tengo mi pecho dolor cabeza muy una con para necesito
         ayuda estoy mucho je ai mal suis les est une avec pas mon ma tete ventre ich habe und
         nicht kann mein schmerzen bin sehr mnie mam jest boli nie ho io sono non mia fa male
         tenho minha dor muito nao ajuda ik heb pijn mijn ben het een bana agriyor cok var
         gogsum respirar puedo
        set chest: chest retrosternal substernal precordial thoracic breastbone sternum chests
         ribcage
        set abdomen: periumbilical epigastric epigastrium suprapubic belly tummy stomach
         abdomen abdominal abdo gut guts stomache bellybutton midriff
        set head: head skull forehead
        set limb: arm~ leg~ hand~ foot feet finger~ toe~ calf calves thigh~ wrist~ ankle~ shin~
         forearm~ knee~ elbow~ limb~ shoulder~
        set leg: leg~ foot feet calf calves thigh~ ankle~ shin~ toe~
        set arm: arm~ hand~ wrist~ finger~ elbow~ forearm~ shoulder~
        set face: face mouth lip lips cheek eye eyelid smile
        set pain: pain~ painful hurt~ ache~ aching sore agony agonising agonizing excruciating
         killing throbbing stabbing burning cramp~ crampy pang~ discomfort griping twinge~
         cramping
        set mouth: mouth tongue lips lip throat face
        set testicle: testicle~ testicular testis testes ball balls bollock bollocks scrotum
         scrotal nut nuts groin nutsack ballsack
        set drug: pills pill tablets tablet tabs capsules paracetamol ibuprofen aspirin codeine
         tramadol sertraline diazepam xanax amitriptyline medication medicine meds insulin
         morphine antidepressants painkillers sleeping benadryl citalopram fluoxetine
         propranolol methadone oxycodone valium prozac zopiclone quetiapine lithium metformin
         warfarin digoxin oramorph temazepam gabapentin pregabalin naproxen advil aleve nurofen
         fentanyl heroin vicodin percocet amlodipine
        set vomit: vomit~ vomitting vomitted vommed puke~ puked puking spew~ barfing retch~ vom
         vomitin
        set relative: mum dad father mother grandma grandad uncle aunt auntie cousin brother
         sister parents grandparents granddad
        set parent: mum dad father mother grandma grandad uncle aunt auntie cousin parents
         grandparents granddad
        set person: he she mum dad father mother husband wife son daughter baby child kid
         toddler boy girl grandma grandad brother sister friend partner boyfriend girlfriend
         uncle aunt neighbour neighbor colleague coworker mate flatmate roommate patient man
         woman lady guy nan someone nephew niece hubby cousin somebody stranger infant person
         they we
        set bleed: bleed~ bled blood bloody haemorrhage gushing
        set weird: funny weird odd strange wierd off
        macro cant: cant; can not; unable; not able; isnt able; wasnt able; not been able;
         havent been able; hasnt been able; struggling; struggles; hardly; barely; can barely;
         can hardly; no longer able; couldnt; wont; finding it hard; very hard; hard; not be
         able; difficulty; trouble; difficult; almost impossible
        macro cannot: cant; can not; unable; not able; isnt able; wasnt able; not been able;
         havent been able; hasnt been able; can barely; can hardly; barely; hardly; wont; no
         longer able; refuses; refusing; impossible; struggling; not; couldnt; stopped
        macro not: not; isnt; arent; wasnt; doesnt; dont; didnt; hasnt; havent; wont; aint;
         never
        macro wontstop: wont stop; not stopping; isnt stopping; cant stop; cannot stop; hasnt
         stopped; havent stopped; doesnt stop; not stopped; doesnt want _1 stop; keeps going;
         keeps coming; pouring; nonstop; non stop; not slowing; wont slow; isnt slowing; wont
         let up; refuses _1 stop; not clotting; wont clot
        """#
}
