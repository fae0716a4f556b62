extension RuleText {
    /// Words that are one word to all tables: who says "excruciating" is read as who says "agony".
    ///
    /// Read first, so that phrases and messages alike are in the first word of a line. A word belongs here
    /// when nothing tells it apart from the other in any phrase; "floppy" and "limp" are two words.
    static let synonyms = #"""
        alias wee: urinate widdle
        alias poo: poop turd pooh
        alias tummy: tum
        alias agony: excruciating unbearable agonising agonizing
        alias vomiting: puking spewing barfing chundering boaking
        alias vomited: puked spewed barfed chundered boaked
        alias vomit: puke spew barf
        alias swollen: swelled puffy
        alias breathless: puffed winded
        alias daughter: lass lassie
        alias toddler: tot bairn wean
        alias baby: bub bubba bubs babba babby
        alias kid: youngster nipper kiddo
        alias mate: pal buddy chum bestie
        alias flatmate: roomie housemate roommate
        alias terrible: horrendous dreadful horrific horrible
        alias suddenly: abruptly
        alias rubbish: tosh twaddle drivel gobbledigook jibberish
        alias confused: muddled bewildered disorientated disoriented befuddled addled
        alias drowsy: dozy dopey groggy
        alias pale: pallid pasty
        alias sweating: perspiring
        alias dizzy: lightheaded woozy giddy swimmy
        alias tablets: pills tabs capsules
        alias tablet: pill capsule tab
        alias punched: thumped walloped clobbered decked
        alias smell: stink stinks reeks
        alias droopy: saggy
        alias drooping: sagging
        alias soaked: drenched sodden saturated
        alias vision: eyesight
        alias chemo: chemotherapy
        alias warfarin: apixaban rivaroxaban edoxaban dabigatran
        alias operation: op surgery
        alias sliced: gashed slashed
        alias grey: ashen gray
        alias drooling: slobbering salivating
        alias shaking: trembling juddering quaking
        alias toilet: loo lavatory lav
        alias throat: gullet
        alias head: noggin bonce
        alias temperature: temp
        alias drunk: sloshed tipsy
        alias purple: violet
        alias blurry: blurred fuzzy misty hazy foggy
        alias painful: sore tender
        alias aching: achy
        alias kids: children bairns weans
        alias fell: tumbled toppled
        alias bruises: bruising
        alias husband: hubby hubs
        alias wife: missus wifey
        alias woman: lady
        alias collapsed: crumpled
        alias floppy: flaccid
        alias squirting: spurting jetting
        alias fluttering: fluttery
        alias tingling: tingly prickly
        alias numb: deadened
        alias weak: feeble
        alias swallow: gulp
        alias clumsy: cackhanded
        alias sugars: sugar glucose
        alias knife: dagger
        alias red: crimson
        alias burned: burnt scalded scorched
        alias burn: scald
        alias eye: eyes
        alias hand: hands
        alias finger: fingers
        alias knee: knees
        alias foot: feet
        alias lips: lip
        alias lung: lungs
        alias rib: ribs
        alias hurts: hurt hurting
        alias neighbour: neighbor
        alias spreading: creeping
        alias swelling: puffiness
        alias bleeding: haemorrhaging hemorrhaging
        alias midwife: midwives
        alias thirsty: parched
        alias gasping: panting
        alias roof: rooftop
        alias horse: pony
        alias bath: bathtub
        alias electrocuted: zapped
        alias inhaler: puffer
        alias insulin: novorapid lantus
        alias alcohol: booze
        """#
}
