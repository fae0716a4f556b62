// Short forms that staff write in small letters and that may look like somebody's name.
extension Lexicon {
    static let shorthand = words(
        """
        aaa aao abdo abg abx ac ace acl acs adl adls ads aed aero aet afeb afeb aki alf ama amb amu anc angio ap apap appt apt
        aptt ards asap asd ast atn au ax axr azt bal bbb bcc bd bds bgl bibp biba bids bipap bka bls bmp bno boh bowel bph brb
        bsl bso cabg cabs cap caps carb cbi ccf cdi chd chr cic cll cmv cna cns coag comp conc conf cons cont cop cpap cpn cpr
        creat cspine ctg cva cvl cxr dcd decub dhs dip dips disch dka dnar dni dnr doa doe drsg dsg dvt eam ebl ebv ect edd efw
        egd emb emu eob epi epis equiv ert esr ess est etoh etoh evac exac exp ext fem fhh fhr fib flex fna foc fob freq fup
        fwb fx gad gbs gcs gdm gfr gid gita grav gsw gtn gtt gyn hca hcg hct hdu hep hfref hgb hob hosp hpf hpi hpt hrly htn
        hypo hyper icc icd icp ics ida idc iddm imed inc inf info inh inj ino int intub irreg irrig ish iso itu iua iud iugr iup
        ivdu ivf ivi jvp kcl kub labs lac lacs lap lat lbbb lda les leuks lft lhr lig lido lma lmp loc lol los lua lul lvf lvm
        lwbs mane mca mcs med meds menin met mets mgmt mig min mane mob mobs mod mon mmse mri mrsa msk msu mva mvc myo nad narc
        nbm nebs neph nfa ngt nil nit nits nka nkda nok nos npo nstemi obs occ occl ocp oob opa opd opg orif osa ot otc oxy pac
        pacu palp palps para pcn pct pcv pea perc perla perrla pext phos pid piv pna pnd poc pod pods polys poss pou pow preg
        prem prep prn prob proc prom prox pta ptx pulm puo pvd pvr rad rads rbs rec recd recs ref refs reg rehab rem rep req resp
        resps resus retic rhc rle rll rom rsi rta rtc rtn rul rvf sab sah sal saltr sats sbo sbp scd scr sdh sec sep sig
        sitrep slt snf snt sob soc sol spec specs ssi ssw stat stemi strep sub subcut sup surg susp sux sx sxs sympt synt syst tab
        tachy tak tam tci tds tdwb temp term tfn tia tka tkr tle tmrw tnf toc tol tov toe trach tran trans tri trig trop trops
        tsp ttas tto ttos tub turp tvt txf uds uhc uop uri us usual uti vag vas vasc vax vbg vent vents vf vfib vit vits vitals
        vm voc vol vss vtach vte vtx wbc wbat wcc whz wic wle wnl wob xfer xray xrt yest
        """
    )
}
