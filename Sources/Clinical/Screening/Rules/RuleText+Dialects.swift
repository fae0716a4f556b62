extension RuleText {
    /// How words are said and spelt in Scotland, Ireland, the North, the South, the Caribbean and in haste.
    static let dialects = #"""
        alias cant: cannae canna cyaan kyaan caint cudnae couldnae cudnt cudn
        alias wont: winnae willnae wullnae wullny
        alias dont: dinnae dinna divvent divnt dont
        alias didnt: didnae didny didna
        alias doesnt: doesnae disnae doesny disny dusnt
        alias isnt: isnae isny innit
        alias wasnt: wasnae wasny
        alias hasnt: hasnae hasny hasna
        alias havent: havenae huvnae havnae havnt
        alias no: nae
        alias to: tae
        alias with: wi wid wiv wif
        alias and: n nd
        alias dad: da
        alias mouth: mooth gub gob mouf
        alias head: heid heed
        alias arm: airm
        alias heart: hert
        alias chest: chist kist
        alias face: fizzog coupon
        alias hand: haun
        alias hands: hauns
        alias belly: bally wame
        alias down: doon
        alias out: oot
        alias about: aboot
        alias now: noo
        alias house: hoose
        alias round: roond
        alias wrong: wrang
        alias cold: cauld
        alias old: auld
        alias more: mair
        alias sore: sair
        alias hold: haud
        alias holding: haudin houldin holdin
        alias swollen: swole swoll swolen swollin swelled
        alias something: summat somat sumfin sumthin somethin sommat
        alias someone: sumone sum1 some1
        alias nothing: nowt nuffin nuthin nothin nuffink
        alias anything: owt anythin anyfing
        alias children: weans bairns childer
        alias baby: babby babbie
        alias what: wot whit
        alias that: dat
        alias this: dis
        alias they: dey
        alias them: dem
        alias was: wuz woz
        alias been: bin
        alias being: bein
        alias going: gaun gannin goin
        alias gone: gan gaan gon
        alias getting: gettin gittin
        alias right: reet richt
        alias night: neet nite nicht
        alias light: lite licht
        alias tonight: tonite 2nite
        alias today: 2day
        alias before: afore
        alias since: sinse
        alias yesterday: yesterdy yestrday yday
        alias fever: feaver feva
        alias temperature: temprature tempreture tempature
        alias dizzy: dizy dizzie
        alias collapsed: colapsed colapst
        alias stopped: stoped stopt
        alias tongue: tung tonge tounge toung
        alias cough: coff
        alias coughing: coffing coughin
        alias knife: nife
        alias could: cud
        alias would: wud
        alias should: shud
        alias parked: parkd
        alias truck: truk
        alias aching: acheing achin
        alias shoulder: sholder shoulda
        alias tight: tite
        alias shaking: shakin shakkin
        alias puking: pukin
        alias boiling: bilin boilin
        alias burning: burnin
        alias fitting: fittin
        alias choking: chokin
        alias bleeding: bleedin
        alias drop: drap
        alias woke: wakened
        alias know: ken knaw
        alias puked: boaked boked bokked
        alias puking: boaking boking heavin
        alias hit: dunted skelped skelpt
        alias thumped: clattert
        alias ill: peely
        """#
}
