// Words of medicine, products, peoples and days that are written with a capital letter and are no names.
extension Lexicon {
    static let medical = words(
        """
        a1c hba1c tsh covid covid-19 flu mri ct ecg ekg eeg xray x-ray gp er a&e icu ae nhs hiv std sti uti copd ibs ibd gerd
        adhd asd ocd ptsd bp hr bmi ms me pcos tb hpv tia dvt pe rsv tmj hrt ivf iud iv im sc prn otc otc's rx dx tx hx sob
        paracetamol tylenol advil motrin aspirin ibuprofen nurofen calpol panadol aleve naproxen codeine morphine oxycodone
        percocet vicodin tramadol gabapentin pregabalin lyrica prozac zoloft sertraline citalopram lexapro xanax valium
        ativan ambien metformin insulin lantus humalog novolog ozempic wegovy mounjaro semaglutide statin lipitor
        atorvastatin simvastatin lisinopril ramipril amlodipine losartan metoprolol bisoprolol atenolol warfarin eliquis
        xarelto plavix heparin ventolin albuterol salbutamol symbicort seretide advair prednisone prednisolone amoxicillin
        penicillin augmentin doxycycline azithromycin z-pak cipro flagyl bactrim nitrofurantoin omeprazole nexium losec
        zantac pepcid gaviscon rennie tums imodium miralax senna dulcolax benadryl zyrtec claritin allegra piriton sudafed
        mucinex robitussin nyquil dayquil epipen humira methotrexate levothyroxine synthroid viagra cialis botox cbd thc
        diabetic diabetes asthma asthmatic epilepsy epileptic cancer lupus eczema psoriasis shingles chickenpox measles
        mumps polio tetanus hepatitis pneumonia bronchitis sepsis anemia anaemia arthritis gout migraine vertigo tinnitus
        angina stroke seizure seizures fever cough rash nausea vomiting diarrhea diarrhoea constipation headache dizziness
        allergy allergies allergic pregnant menopause postpartum type stage grade class phase vitamin omega iron calcium
        magnesium zinc protein keto gluten dairy pfizer moderna astrazeneca fitbit apple iphone android google whatsapp
        facebook instagram zoom uber amazon walmart walgreens cvs boots lloyds tesco asda costco target starbucks
        english irish scottish welsh british american canadian mexican french german spanish italian polish russian
        turkish greek indian pakistani bangladeshi chinese japanese korean vietnamese filipino australian african european
        asian latino latina hispanic caribbean arab arabic hindi urdu punjabi bengali mandarin cantonese portuguese dutch
        swedish christian catholic muslim islamic jewish hindu sikh buddhist protestant mormon jehovah
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow
        yesterday tonight christmas easter ramadan eid diwali halloween thanksgiving hanukkah passover lent weekend
        january february march april may june july august september october november december jan feb mar apr jun jul aug sept
        sep oct nov dec
        scholl scholls pepper martens seuss hi hello hey dear thanks thank thx regards sincerely cheers please pls sorry ok okay yes no yeah yep nope hiya ty
        im ive id ill dont doesnt didnt cant wont isnt wasnt hes shes theyre youre whats thats theres heres its lets
        mum mom mam dad daddy mummy mommy gran granny grandma grandpa grandad granddad nan nana nanna auntie aunt uncle
        god lord jesus christ allah santa
        patient patients doctor nurse hospital clinic surgery ward pharmacy dentist ambulance emergency urgent routine
        team staff reception support admin assistant ai bot chat portal app
        history exam assessment plan findings impression subjective objective vitals labs lungs heart abdomen neuro skin
        extremities head neck chest general diagnosis medications allergies social family review systems physical laboratory
        practitioner practitioners specialist manager registrar psychiatrist psychologist cardiologist neurologist oncologist
        dermatologist urologist gynaecologist gynecologist obstetrician paediatrician pediatrician radiologist pathologist
        anaesthetist anesthesiologist coordinator technician paramedic receptionist secretary officer director chief head
        pollen dander ragweed mould mites hayfever oxygen
        fax voicemail handover telehealth username airbag lat lon
        data radiology pathology discharge admission course condition disposition procedure indication technique comparison
        """
    )
    .union(peoples)
}
