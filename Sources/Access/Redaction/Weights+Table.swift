// What speaks for (above 0) and against somebody being named, row by row: `feature weight`.
//
// Made by tools/name_weights.py (logistic regression) of this repository's own labelled texts.
extension Weights {
    static let table = """
        start 0.02
        begins B actC -0.9
        begins B c12s -0.29
        begins B c3U -0.12
        begins B c8s 0.68
        begins B callC -0.26
        begins B cityC' 0.17
        begins B comC -1.33
        begins B comU -0.18
        begins B coms -0.47
        begins B countrys 0.29
        begins B givenC 0.37
        begins B givenC' 0.64
        begins B givens 0.12
        begins B givens' 0.47
        begins B handledC -0.15
        begins B medC -0.13
        begins B medws' 0.15
        begins B n1s -0.26
        begins B n2s -0.25
        begins B n3s -0.73
        begins B n4s 0.91
        begins B particleU 1.67
        begins B plainC -0.42
        begins B plainU -0.56
        begins B plains -0.11
        begins B relationC -0.24
        begins B relations -0.66
        begins B roles -0.25
        begins B surnameC 0.81
        begins B surnameC' 0.51
        begins B surnames 0.3
        begins B units -0.13
        begins B unk0C -0.36
        begins B unk1C -0.26
        begins B unk2U -0.47
        begins B unk2s -0.23
        begins B unk3s -0.46
        begins B unkgC' 0.47
        begins B unkgU 0.26
        begins B unkgs' 0.16
        begins B unksC -0.49
        begins B wnameC' 0.28
        begins B wsurC -0.15
        begins B wsurU 0.47
        begins b actU -0.26
        begins b acts -0.54
        begins b brandC -0.95
        begins b brands 0.19
        begins b c11s 0.5
        begins b c12U 2.04
        begins b c2U -1.3
        begins b c2s -1.13
        begins b c3s -0.35
        begins b c4s -0.78
        begins b c6s -1.05
        begins b c7U 0.83
        begins b c7s 0.35
        begins b cityC 0.61
        begins b coms -0.18
        begins b countryC -0.91
        begins b countrys -1.81
        begins b eponymC' -0.62
        begins b givenC 0.55
        begins b givens 0.8
        begins b handleds -0.36
        begins b medC -0.93
        begins b medU -0.7
        begins b meds -0.96
        begins b medwC' 1.01
        begins b monthC 0.27
        begins b months 0.22
        begins b n1s -1
        begins b n2s -0.49
        begins b n3s -1.39
        begins b n4s -0.25
        begins b n5s 0.42
        begins b n6s 0.22
        begins b n7s 1.33
        begins b particleC -0.41
        begins b particles 0.5
        begins b plainC' 0.18
        begins b plains -0.25
        begins b relations 0.24
        begins b streetC 0.78
        begins b streets 0.49
        begins b surnameC 1.06
        begins b surnames 0.62
        begins b tailC -0.2
        begins b tailC' 0.14
        begins b tails -0.37
        begins b titleC -0.38
        begins b titles -1.36
        begins b unitC -0.63
        begins b units -0.35
        begins b unk0C -0.11
        begins b unk0C' 0.21
        begins b unk0U -0.12
        begins b unk0s -0.28
        begins b unk0s' 0.18
        begins b unk1C -0.43
        begins b unk1C' 0.38
        begins b unk1s -0.26
        begins b unk2C -0.35
        begins b unk2s -0.17
        begins b unk2s' 0.43
        begins b unk3C 0.23
        begins b unk3U 0.26
        begins b unk3s' 0.6
        begins b unkgC 0.51
        begins b unkgs -0.4
        begins b unkss -0.31
        begins b unktC 0.35
        begins b wnameC 0.47
        begins b wnameU 0.17
        begins b wnames 0.19
        begins b wsurs -0.5
        bias c 0.2
        bias n 1.7
        bias wC -0.3
        bias wU -1.07
        bias ws -0.9
        case C B T z -0.69
        case C B t Z 0.19
        case C b T z -0.49
        case C b t z 0.37
        case U B T z 0.12
        case U b t z -0.43
        case s B T z -0.89
        case s B t Z 0.99
        case s B t z -0.27
        case s b T z -0.79
        case s b t Z 0.85
        case s b t z -0.78
        d1 # c3U 0.26
        d1 # c3s 0.6
        d1 # c5U 1.1
        d1 # countryC -0.65
        d1 # eponymC -1.02
        d1 # medC 0.11
        d1 # meds 0.53
        d1 # medws -0.3
        d1 # monthC 2.65
        d1 # months 2.14
        d1 # n1s 0.94
        d1 # n2s 1.48
        d1 # n3s 3.05
        d1 # n4s 2.45
        d1 # n5s 1.5
        d1 # particles -0.32
        d1 # plainC -0.2
        d1 # plains -0.25
        d1 # surnameC -1.04
        d1 # unitC 0.57
        d1 # unk0s -0.91
        d1 # unk1C -0.16
        d1 # unk1s 0.3
        d1 # unk2C 0.14
        d1 # unk3C -0.88
        d1 # unk3s -0.37
        d1 # unkss -0.16
        d1 # wnameC -0.26
        d1 # wsurs 0.46
        d1 #a c3U 2.97
        d1 #a c3s 1.05
        d1 #a eponymC 0.48
        d1 #a monthC 2.55
        d1 #a months 0.66
        d1 #a n1s -0.33
        d1 #a n2s 0.88
        d1 #a n3s -1
        d1 #a n6s 0.82
        d1 #a plainC -0.37
        d1 #a plains -0.89
        d1 #a surnames 0.18
        d1 #a units -0.17
        d1 #a unk0s -0.13
        d1 #a unk1s -0.14
        d1 #a unkgU -0.21
        d1 #a wsurC -0.5
        d1 #a wsurs -0.19
        d1 $ acts 0.13
        d1 $ brands -0.13
        d1 $ c3s -0.66
        d1 $ c4s -0.5
        d1 $ c5U 0.24
        d1 $ c5s -0.22
        d1 $ c6U 0.18
        d1 $ citys 0.47
        d1 $ comC 0.19
        d1 $ givens 0.21
        d1 $ medC -0.38
        d1 $ meds 0.13
        d1 $ medws 0.41
        d1 $ monthC -0.26
        d1 $ n2s -0.23
        d1 $ n4s -0.14
        d1 $ n5s -0.16
        d1 $ n6s 0.35
        d1 $ plainC -0.11
        d1 $ relations 0.19
        d1 $ streetC 0.27
        d1 $ streets 0.55
        d1 $ surnameC 0.4
        d1 $ surnameC' -0.12
        d1 $ tails -0.21
        d1 $ unk1C 0.15
        d1 $ unk2s -0.33
        d1 $ unkgC -0.82
        d1 $ unkgs 0.12
        d1 $ unktC 0.24
        d1 $ wnameC 0.39
        d1 acts brands 0.34
        d1 acts calls 0.88
        d1 acts coms 0.2
        d1 acts eponymC -0.11
        d1 acts eponyms -0.19
        d1 acts givens 0.36
        d1 acts medC 0.24
        d1 acts medwC -0.12
        d1 acts n1s 0.15
        d1 acts n2s -0.83
        d1 acts particles -0.25
        d1 acts plainC 0.4
        d1 acts streets 0.25
        d1 acts surnameC -0.22
        d1 acts unk0C 0.31
        d1 acts unk0s 0.26
        d1 acts unk1C 0.9
        d1 acts unk1s 0.22
        d1 acts unk2s 0.43
        d1 acts unktC 0.42
        d1 acts wnameC 1.34
        d1 acts wnames 0.5
        d1 acts wsurC 1.07
        d1 acts wsurs 0.41
        d1 afters n2s -0.14
        d1 afters n4s 0.15
        d1 agains unk0s 0.11
        d1 agains unkgs -0.15
        d1 agains wnames 0.14
        d1 ands brands -0.16
        d1 ands c3s 0.11
        d1 ands citys 0.38
        d1 ands comC -0.17
        d1 ands countryC -0.15
        d1 ands eponyms -0.23
        d1 ands givenC -0.15
        d1 ands givens -0.5
        d1 ands meds -0.25
        d1 ands medwC 0.15
        d1 ands medws 0.28
        d1 ands plainC -0.12
        d1 ands streets 0.6
        d1 ands unk0s -0.11
        d1 ands unkgC 0.13
        d1 ands unktC 0.24
        d1 ands wsurC 0.49
        d1 as coms -0.15
        d1 as units 0.7
        d1 as unk1s -0.18
        d1 as unk2s -0.41
        d1 ass comC -0.15
        d1 ass wsurs -0.14
        d1 ats n3s -0.17
        d1 ats wnameC -0.17
        d1 buts coms 0.15
        d1 bys unk0C -0.32
        d1 callC n2s 0.11
        d1 calls n1s 0.68
        d1 calls unk2C -0.3
        d1 citys n2s 0.2
        d1 citys particles 0.24
        d1 citys unkgs -0.14
        d1 comC givenC 0.37
        d1 comC medC 0.9
        d1 comC medwC 0.88
        d1 comC n2s 1
        d1 comC unk1C -0.21
        d1 comC unk2C -0.14
        d1 comC unk3C 0.42
        d1 comC unkgC -0.32
        d1 comC unktC -0.48
        d1 comC wnameC -0.52
        d1 comC wsurC' -0.71
        d1 comU cityC -0.22
        d1 comU comU 0.7
        d1 comU unk3U 0.99
        d1 comU wsurU -0.54
        d1 coms c10U -0.84
        d1 coms c2U -0.37
        d1 coms c3s -0.79
        d1 coms c4U -0.89
        d1 coms c4s 0.66
        d1 coms comC' 0.15
        d1 coms eponymC -0.38
        d1 coms givenC 0.13
        d1 coms givenC' 0.31
        d1 coms givens' 0.15
        d1 coms medC -0.41
        d1 coms meds -0.72
        d1 coms medwC -0.15
        d1 coms medws 0.59
        d1 coms monthC -0.64
        d1 coms n1s -0.77
        d1 coms n2s -0.69
        d1 coms n4s -1.3
        d1 coms particles -0.6
        d1 coms plainC -0.4
        d1 coms plainC' 0.51
        d1 coms plains 0.43
        d1 coms streets 0.14
        d1 coms surnameC -0.66
        d1 coms surnameC' 0.17
        d1 coms tails 0.13
        d1 coms units 0.12
        d1 coms unk0C -0.12
        d1 coms unk1C' 0.15
        d1 coms unk1s -0.29
        d1 coms unk1s' 0.12
        d1 coms unk2s 0.17
        d1 coms unk3C -0.28
        d1 coms unk3C' 0.35
        d1 coms unk3s 0.23
        d1 coms unkgC -0.29
        d1 coms unkgs -0.21
        d1 coms unkss -0.37
        d1 coms wnameC -1.24
        d1 coms wnameC' 0.13
        d1 coms wnames -0.66
        d1 coms wsurC -0.2
        d1 coms wsurs -0.41
        d1 doess unk1s 0.13
        d1 fors surnameC 0.13
        d1 fors unk1C -0.29
        d1 fors wnameC -0.52
        d1 froms givens 0.19
        d1 froms n2s -0.26
        d1 froms streets -0.48
        d1 froms unk0s -0.2
        d1 froms wsurC 0.11
        d1 givenC givenC -0.22
        d1 givenC medC 1.14
        d1 givenC particleC 0.56
        d1 givenC unk2C 1.27
        d1 givenC unk3C 0.14
        d1 givenC unk3s 0.53
        d1 givenC wnameC 0.41
        d1 givenC wsurC -0.52
        d1 givenC wsurs -0.21
        d1 givens relations 0.12
        d1 givens unk0s 0.14
        d1 givens wsurs 0.19
        d1 hads unk0C 0.27
        d1 hads unk0s 0.15
        d1 hads unk2s -0.11
        d1 handleds unk0C -0.25
        d1 hass countryC -0.74
        d1 hass particles -0.15
        d1 hass plains 0.14
        d1 hass unk0s 0.15
        d1 hass unkgs -0.13
        d1 hass wnames 0.83
        d1 haves unk0s 0.12
        d1 he'ss plains 0.19
        d1 heres n2s -0.33
        d1 heres unk1s 0.14
        d1 hiss unk1s -0.39
        d1 iC cityC -0.14
        d1 ifs n4s 1.03
        d1 ins coms -0.34
        d1 ins eponymC 0.27
        d1 ins n1s -0.32
        d1 ins plains -0.38
        d1 ins relations 0.21
        d1 ins surnameC -0.16
        d1 ins units 0.82
        d1 ins unkss 0.13
        d1 ins wnames -0.14
        d1 ins wsurs -0.11
        d1 is medws 0.42
        d1 is months -0.86
        d1 is unk2s 0.3
        d1 is unk3s -0.81
        d1 iss comC 1.28
        d1 iss coms -0.22
        d1 iss countryC -0.41
        d1 iss eponymC 0.43
        d1 iss givenC -0.43
        d1 iss givens -0.55
        d1 iss monthC -0.8
        d1 iss n1s 0.17
        d1 iss particles -0.59
        d1 iss plains -0.44
        d1 iss relationC 0.16
        d1 iss surnameC 0.11
        d1 iss titles 1.2
        d1 iss unk0C 0.33
        d1 iss unk0s 0.54
        d1 iss unk1s 0.17
        d1 iss unk2s -0.28
        d1 iss unk3s 0.11
        d1 iss unkss 0.13
        d1 iss wnames 0.8
        d1 iss wsurC 0.28
        d1 m! unkts -0.31
        d1 m" comC -0.18
        d1 m" medwC -0.55
        d1 m" n1s -0.43
        d1 m" plainC 0.16
        d1 m" plainU 0.41
        d1 m" unk0s -0.33
        d1 m# coms 0.21
        d1 m# particleC 0.2
        d1 m% n2s -1.32
        d1 m' eponymC -0.58
        d1 m' givenC -0.18
        d1 m' unitC 0.15
        d1 m( eponymC 0.47
        d1 m( givenC 0.24
        d1 m( n2s -0.48
        d1 m( n4s 0.2
        d1 m( unk1C 0.16
        d1 m( unk3C 0.25
        d1 m( unkgC -0.31
        d1 m( unktC -0.21
        d1 m( wnameC 0.21
        d1 m) comC 0.42
        d1 m) n1s -0.17
        d1 m) n3s -0.19
        d1 m) unk0C 0.35
        d1 m) unk1C 0.36
        d1 m) wsurC 0.22
        d1 m+ coms 0.13
        d1 m+ n2s -0.65
        d1 m+ unk3s -0.59
        d1 m, brands -0.17
        d1 m, c2s -0.47
        d1 m, c3U 0.27
        d1 m, c3s -0.31
        d1 m, c4U -1.08
        d1 m, calls -0.15
        d1 m, cityC 0.12
        d1 m, comC 0.22
        d1 m, countryC 0.34
        d1 m, countrys 0.22
        d1 m, eponymC 0.11
        d1 m, eponymC' -0.54
        d1 m, eponyms 0.12
        d1 m, givenC' -0.31
        d1 m, givenU -0.5
        d1 m, givens -0.19
        d1 m, medC -0.5
        d1 m, meds -0.32
        d1 m, medwC -0.25
        d1 m, medws 0.17
        d1 m, monthC -0.88
        d1 m, months -0.12
        d1 m, n1s -0.3
        d1 m, n2s -0.32
        d1 m, particles -0.18
        d1 m, plainC 0.15
        d1 m, plains 0.11
        d1 m, roles -0.13
        d1 m, streetC 0.82
        d1 m, streets 0.61
        d1 m, surnameC 0.63
        d1 m, tailC -0.2
        d1 m, tails 0.19
        d1 m, titleC 0.7
        d1 m, unitC -0.19
        d1 m, unk0C 0.26
        d1 m, unk1C 0.24
        d1 m, unk2U -0.17
        d1 m, unk3s -0.43
        d1 m, unkgC -0.16
        d1 m, unksC 0.23
        d1 m, wnameC 0.33
        d1 m, wsurC 0.25
        d1 m, wsurU 0.14
        d1 m, wsurs 0.11
        d1 m- brands 0.44
        d1 m- c3U 1.29
        d1 m- c4U 1.36
        d1 m- c4s -0.47
        d1 m- eponymC -0.25
        d1 m- meds 0.25
        d1 m- medwC -0.64
        d1 m- medws -0.2
        d1 m- n1s 0.33
        d1 m- n2s 0.5
        d1 m- n3s 0.78
        d1 m- n4s -0.42
        d1 m- n5s -0.25
        d1 m- particleC 0.66
        d1 m- plainC 0.12
        d1 m- plainU -0.2
        d1 m- plains 0.38
        d1 m- streets -0.59
        d1 m- surnameC -0.28
        d1 m- unitC 0.3
        d1 m- unk0C 0.23
        d1 m- unk1U 0.52
        d1 m- unk1s 0.14
        d1 m- unk2s 0.3
        d1 m- unkgC 0.3
        d1 m. brandC -0.14
        d1 m. brands 0.18
        d1 m. calls 1.01
        d1 m. comC -0.26
        d1 m. givenC -0.12
        d1 m. medC -0.53
        d1 m. meds 0.49
        d1 m. n1s -0.29
        d1 m. n2s -0.31
        d1 m. n3s 0.18
        d1 m. n4s -0.66
        d1 m. particleC 1.08
        d1 m. plainC 0.32
        d1 m. plains -0.13
        d1 m. relations 0.6
        d1 m. roles 0.83
        d1 m. streetC 0.18
        d1 m. streets -0.15
        d1 m. surnames -0.59
        d1 m. titles 0.46
        d1 m. unitC 1.38
        d1 m. unk0C -0.15
        d1 m. unk0s -0.25
        d1 m. unk1C -0.17
        d1 m. unk1s -0.34
        d1 m. unk2C 0.64
        d1 m. unk2s 0.78
        d1 m. unk3C 0.21
        d1 m. wnameC 0.29
        d1 m. wsurC -0.16
        d1 m/ coms 0.5
        d1 m/ n1s 0.67
        d1 m/ n2s 0.49
        d1 m/ n3s -1.74
        d1 m/ surnameC 0.48
        d1 m/ units -0.61
        d1 m/ unk0C 0.11
        d1 m/ unk1C 0.14
        d1 m/ unk2U 0.78
        d1 m/ unk2s -0.5
        d1 m/ unk3C -0.96
        d1 m: c2U 1.01
        d1 m: c2s 0.14
        d1 m: c4s 0.63
        d1 m: c5U -0.86
        d1 m: callC 0.26
        d1 m: comC -1.02
        d1 m: givenC 0.19
        d1 m: n1s 0.22
        d1 m: n2s -0.24
        d1 m: n4s 0.63
        d1 m: plains -0.17
        d1 m: tailC -0.15
        d1 m: unk0s -0.18
        d1 m: unk1s 0.91
        d1 m: unk2C -0.41
        d1 m: unk2s -0.91
        d1 m: unk3C 0.38
        d1 m: unksC -0.33
        d1 m: wsurC 0.52
        d1 m; medwC 0.2
        d1 m; n2s -0.51
        d1 m; plainC -0.31
        d1 m; unk0C -0.13
        d1 m; unk1C -0.27
        d1 m; unk3C -0.68
        d1 m; unksC 0.2
        d1 m= surnames -0.13
        d1 m? comC 0.13
        d1 m? n1s -0.21
        d1 m? n4s 0.18
        d1 m? unk1C -0.23
        d1 m? unk1s -0.14
        d1 m? wnameC -0.18
        d1 m? wnames 0.22
        d1 m?m plainC -0.19
        d1 m@ n2s 0.26
        d1 m] n4s -1.19
        d1 m_ n4s -0.34
        d1 m_ relations 1.11
        d1 mays n1s 0.65
        d1 medC unk0C 0.49
        d1 meds cityC 0.2
        d1 meds coms -0.14
        d1 meds unk0s -0.14
        d1 meds wnameC -0.7
        d1 meds wnames -0.54
        d1 meds wsurC -0.13
        d1 medwC unk0C 0.23
        d1 medws n2s -0.13
        d1 medws unk2s 0.13
        d1 monthC c3s 0.65
        d1 monthC n1s 3.3
        d1 monthC n2s 1.69
        d1 months n1s 2.02
        d1 months n2s 1.39
        d1 mys cityC -0.11
        d1 mys plains 0.11
        d1 m| n1s -0.74
        d1 m| n2s -0.66
        d1 m| particleC -0.57
        d1 m| unk2U -0.11
        d1 nots n1s 0.15
        d1 nots unk2C -0.18
        d1 nots unk3C -0.3
        d1 nows n2s 0.11
        d1 offs acts 0.98
        d1 ofs coms 0.11
        d1 ofs givenC 0.12
        d1 ofs roles 0.79
        d1 ofs units -0.11
        d1 ofs wnameC -0.38
        d1 ofs wnames -0.13
        d1 okU coms 0.23
        d1 olds n2s -0.39
        d1 ones coms 0.77
        d1 ons c4s 0.18
        d1 ons eponymC 0.23
        d1 ons givenC' -0.39
        d1 ons n1s -0.86
        d1 ons n2s 0.21
        d1 ons n3s -0.52
        d1 ons plainC 0.2
        d1 ons unk1C -0.13
        d1 ons unk1U -0.12
        d1 ons unk2s 0.13
        d1 ons unk3C -0.88
        d1 ons unksC -0.45
        d1 ons unkss -0.14
        d1 ors plains -0.11
        d1 outs givenC -0.27
        d1 particleU particleU 1.09
        d1 particleU unk2C -0.21
        d1 particles n3s 1.08
        d1 particles particles 0.56
        d1 particles units 0.68
        d1 particles unk0s 0.15
        d1 plainC n2s 1.25
        d1 plainC particles 0.87
        d1 plainC unk1C 0.11
        d1 plainC wsurC 0.13
        d1 plainU c4U 0.22
        d1 plains cityC -0.3
        d1 plains citys -0.23
        d1 plains n1s -0.13
        d1 plains n2s -0.45
        d1 plains n3s -0.25
        d1 plains plainC -0.16
        d1 plains plains 0.68
        d1 plains units 0.19
        d1 plains unk0C -0.25
        d1 plains unk1C -0.16
        d1 plains unk2C -0.12
        d1 plains unk2s -0.18
        d1 plains wnameC -0.34
        d1 plains wnames -0.44
        d1 relations coms' 0.13
        d1 relations n1s -0.67
        d1 relations unk0s 0.34
        d1 relations wnames -1.05
        d1 sevens coms 0.79
        d1 shes n1s -0.37
        d1 sixs coms 0.6
        d1 sos n1s -0.13
        d1 streetC comC 1.27
        d1 streetC n1s 0.95
        d1 streetC plainC 1.01
        d1 streetC wnameC -0.22
        d1 streets coms 0.36
        d1 streets n1s 1.18
        d1 streets plains 0.2
        d1 surnameC medC 0.96
        d1 surnameC roleC -0.15
        d1 surnameC titleC -0.67
        d1 surnameC unk1s -0.11
        d1 surnameC unk2s -0.3
        d1 surnames n3s -0.35
        d1 surnames unk0s 0.57
        d1 surnames unk1s 0.49
        d1 surnames unkgs 0.12
        d1 tailC givenC -0.13
        d1 tails cityC -0.22
        d1 tails eponymC -0.95
        d1 tails givenC -0.68
        d1 tails givens -0.21
        d1 tails medwC -0.51
        d1 tails n1s -0.94
        d1 tails n2s -0.94
        d1 tails plainC 0.14
        d1 tails plains -0.14
        d1 tails surnameC -1.05
        d1 tails unk0s -0.15
        d1 tails unk1C -0.18
        d1 tails unk2s -0.3
        d1 tails unkgC -0.19
        d1 tails wnames -1.29
        d1 tails wsurC -0.35
        d1 tails wsurs -0.4
        d1 thes medC 0.82
        d1 thes meds 0.55
        d1 thes n1s 0.16
        d1 thes unk1s -0.13
        d1 thes wnameC -0.47
        d1 thes wsurs 0.24
        d1 thiss n3s 0.71
        d1 tos n1s 0.5
        d1 tos n2s -0.2
        d1 tos n4s -0.38
        d1 tos unitC -0.11
        d1 tos unk2s -0.19
        d1 twos coms 0.22
        d1 twos plains 0.12
        d1 unders n2s -0.43
        d1 unitC givenC 0.16
        d1 unitC n1s -0.31
        d1 unitC unk1C -0.33
        d1 unitU n2s -0.58
        d1 units meds 0.41
        d1 units medws -0.34
        d1 units n1s -1.46
        d1 units n2s -2.36
        d1 units n3s -1.84
        d1 units plains -0.14
        d1 units unk1s -0.83
        d1 units wnameC -0.4
        d1 unk0C plainC 0.18
        d1 unk0C unk0C -0.16
        d1 unk0C unk1C 0.24
        d1 unk0C unk3U 0.22
        d1 unk0C unksC 0.3
        d1 unk0C wsurC -0.16
        d1 unk0s brandC 0.12
        d1 unk0s citys -0.15
        d1 unk0s eponymC 0.15
        d1 unk0s n1s -0.64
        d1 unk0s tailC 0.41
        d1 unk0s unk1C -0.77
        d1 unk0s unk1s 0.26
        d1 unk0s unk1s' 0.13
        d1 unk0s unkss 0.13
        d1 unk0s wnameC -1.12
        d1 unk1C comC 0.15
        d1 unk1C givenC 0.31
        d1 unk1C n1s 0.51
        d1 unk1C n2s 0.43
        d1 unk1C particles 0.38
        d1 unk1C unkgC 0.21
        d1 unk1C unktC -0.4
        d1 unk1s cityC 0.18
        d1 unk1s comC -0.13
        d1 unk1s medws -0.16
        d1 unk1s tails 0.12
        d1 unk1s unk0s 0.11
        d1 unk1s unk2C -0.13
        d1 unk1s unkgC -0.13
        d1 unk1s unkgs -0.14
        d1 unk1s wnameC -0.34
        d1 unk1s wnames 0.19
        d1 unk2C particleC 1.38
        d1 unk2C particles 1.36
        d1 unk2C unitC 0.13
        d1 unk2C unk1C 0.16
        d1 unk2C unksC -0.11
        d1 unk2C wnameC 0.57
        d1 unk2C wsurC 0.15
        d1 unk2U unk1C -0.15
        d1 unk2s coms 0.21
        d1 unk2s n1s -0.41
        d1 unk2s n2s 0.11
        d1 unk2s n4s -0.33
        d1 unk2s unk0s 0.28
        d1 unk2s unk2s 0.11
        d1 unk2s unk3C -0.38
        d1 unk2s unk3s -0.54
        d1 unk2s unkgs 0.17
        d1 unk2s unkss 0.23
        d1 unk2s wnames 0.15
        d1 unk3C cityC -1.05
        d1 unk3C roleC -0.13
        d1 unk3C streetC 0.18
        d1 unk3U c4U 0.69
        d1 unk3U unk1C 0.36
        d1 unk3U unk2C -0.82
        d1 unk3s n1s 0.97
        d1 unk3s particles -0.35
        d1 unk3s plains 0.14
        d1 unk3s unk0s 0.34
        d1 unk3s unk2s 0.41
        d1 unkgC comC 0.32
        d1 unkgC givenC 0.14
        d1 unkgC particleC 0.11
        d1 unkgC unk0C 0.22
        d1 unkgs n1s -0.42
        d1 unkgs unk0s 0.28
        d1 unksC n2s 0.45
        d1 unksC n3s 0.12
        d1 unkss n2s -0.69
        d1 unktC comC 1.11
        d1 unktC wsurC -0.16
        d1 wass givenC -0.8
        d1 wass medwC 0.18
        d1 wass medws -0.27
        d1 wass monthC -0.82
        d1 wass n2s 0.3
        d1 wass plains 0.11
        d1 wass unk0s 0.2
        d1 wass wnameC 0.43
        d1 withs unk1C 0.11
        d1 withs unksC -0.39
        d1 withs wnames -0.48
        d1 withs wsurC 0.32
        d1 wnameC comC 0.24
        d1 wnameC medC 0.68
        d1 wnameC plainC -0.18
        d1 wnameC unk0C 0.13
        d1 wnames coms 0.58
        d1 wnames givens -0.12
        d1 wnames plains -0.19
        d1 wnames unk0s 0.33
        d1 wnames wsurs 0.56
        d1 won'ts c3s 0.22
        d1 wsurC medwC 0.21
        d1 wsurC n1s 0.59
        d1 wsurC unk0C 0.11
        d1 wsurC unk2C 0.49
        d1 wsurC unk3U 0.51
        d1 wsurC wnameC 0.74
        d1 wsurs c3s -0.39
        d1 wsurs n4s -0.26
        d1 wsurs particles -0.37
        d1 wsurs plains 0.17
        d1 wsurs units -0.13
        d1 wsurs unk2s -0.15
        d1 wsurs unk3s 0.31
        d1 wsurs wnameC -0.25
        d1 wsurs wnames -0.31
        d1 wsurs wsurC -0.12
        d12 # # c 1.24
        d12 # # n 3.08
        d12 # # wC 0.86
        d12 # # wU 1.99
        d12 # # ws 0.7
        d12 # $ c 0.44
        d12 # $ n 1.18
        d12 # $ wC -0.51
        d12 # $ wU -0.32
        d12 # $ ws -0.56
        d12 # acts ws 0.34
        d12 # ands ws 0.15
        d12 # boths ws 0.16
        d12 # brands ws -0.29
        d12 # coms wC 0.6
        d12 # coms ws -0.22
        d12 # ins wC 1.18
        d12 # m" n 0.43
        d12 # m% wC -0.34
        d12 # m% ws -0.49
        d12 # m, c 0.26
        d12 # m, n 0.36
        d12 # m, wC 0.33
        d12 # m, ws 0.15
        d12 # m- wC -0.26
        d12 # m. c -1.15
        d12 # m. n 0.66
        d12 # m. wU -1.22
        d12 # m. ws -0.61
        d12 # m/ n -1.24
        d12 # m/ ws -0.32
        d12 # m; wC 0.11
        d12 # medwC wC 0.28
        d12 # months ws -1.05
        d12 # plains wC 0.18
        d12 # plains ws 1.42
        d12 # surnames ws -0.8
        d12 # unitC wC 0.71
        d12 # units wC -0.84
        d12 # unk0s wU 1.05
        d12 # unk0s ws -0.55
        d12 # unk1s wC -0.73
        d12 # unk2s ws -0.37
        d12 # unk3U wU 0.34
        d12 # unk3s ws -0.35
        d12 # unkgs ws 0.23
        d12 # unkts ws 0.85
        d12 # wsurC wC 1.25
        d12 # wsurC wU 1.3
        d12 # wsurs ws 0.43
        d12 #a # n -0.68
        d12 #a # ws 0.61
        d12 #a $ c 0.26
        d12 #a $ n 0.22
        d12 #a $ wC -0.24
        d12 #a $ ws -0.19
        d12 #a coms wC 0.14
        d12 #a m, c 1.18
        d12 #a m, n -0.55
        d12 #a m, wC -0.66
        d12 #a m- wC -0.19
        d12 #a m- ws -0.23
        d12 #a m. wC -0.8
        d12 #a m? wC 1.14
        d12 #a medU wC 0.11
        d12 #a meds wC 0.15
        d12 #a particles ws 0.12
        d12 #a plainU n 0.21
        d12 #a streets ws 1.47
        d12 #a tails ws 0.11
        d12 #a unk0s wC 0.56
        d12 #a unk0s ws -0.18
        d12 #a unk1s ws 0.12
        d12 $ $ c -0.29
        d12 aC m- wC -0.26
        d12 aC m. wC 0.63
        d12 actU m, wU 0.13
        d12 acts # wC -0.44
        d12 acts # ws -0.69
        d12 acts $ ws -0.44
        d12 acts abouts wC 0.11
        d12 acts abouts ws 0.23
        d12 acts acts ws -0.12
        d12 acts ands ws -0.12
        d12 acts ans ws 0.23
        d12 acts as wC 0.12
        d12 acts as ws 0.34
        d12 acts bys ws -1.27
        d12 acts coms n 0.39
        d12 acts coms ws -0.32
        d12 acts eponyms ws 0.11
        d12 acts fors wC 0.41
        d12 acts hers ws 0.68
        d12 acts hims wC -0.68
        d12 acts hiss wC 0.22
        d12 acts hiss ws 0.21
        d12 acts ins wC 0.74
        d12 acts is ws 0.33
        d12 acts its wC 0.11
        d12 acts its ws 0.47
        d12 acts its' wC 0.12
        d12 acts itss ws 1.14
        d12 acts m, wC -0.28
        d12 acts m, ws -0.13
        d12 acts m. wC -0.18
        d12 acts medC wC 0.41
        d12 acts meds ws 0.11
        d12 acts mes wC -0.68
        d12 acts mes ws -0.39
        d12 acts mys wC -0.15
        d12 acts mys ws -0.9
        d12 acts nos wC 0.37
        d12 acts oks ws 0.12
        d12 acts ons wC -0.47
        d12 acts outs n 0.68
        d12 acts outs wC -0.38
        d12 acts outs ws -0.81
        d12 acts plains ws 0.42
        d12 acts thes wC 0.26
        d12 acts thes ws 0.47
        d12 acts tos wC 0.2
        d12 acts tos ws 0.57
        d12 acts unk0s ws 0.15
        d12 acts ups ws 0.69
        d12 acts withs wC -0.14
        d12 acts wnames ws 0.12
        d12 acts wsurs ws -0.26
        d12 afters coms wC -0.4
        d12 agains sorrys ws 0.18
        d12 alls haves ws 0.14
        d12 alls offs ws 0.69
        d12 alls overs ws -0.44
        d12 ands acts n 0.13
        d12 ands acts wC -1.05
        d12 ands acts ws -0.54
        d12 ands agains n 0.11
        d12 ands as wC -0.75
        d12 ands as ws -0.12
        d12 ands can'ts ws -0.22
        d12 ands comC ws 0.4
        d12 ands coms n 0.82
        d12 ands coms ws -0.47
        d12 ands givenC wC 0.73
        d12 ands givens ws 0.89
        d12 ands iC n 0.69
        d12 ands iC wC 0.25
        d12 ands its c 0.64
        d12 ands its wC -0.13
        d12 ands m. ws 0.14
        d12 ands meds ws -0.58
        d12 ands medws n -0.49
        d12 ands mys n 0.4
        d12 ands mys wC -0.39
        d12 ands mys ws -0.63
        d12 ands ones ws 0.43
        d12 ands plains wC -0.28
        d12 ands plains ws -0.88
        d12 ands she'ss ws 0.14
        d12 ands shes wC -0.25
        d12 ands stills n 0.16
        d12 ands surnames ws 0.13
        d12 ands thes wC 0.17
        d12 ands thes ws 0.15
        d12 ands unk1s ws -0.43
        d12 ands unk2s ws 0.24
        d12 ands unkgC wC 0.14
        d12 ands unkgs ws 0.42
        d12 ands wass n -0.16
        d12 ands wnames ws 0.17
        d12 ands won'ts ws -0.17
        d12 ands wsurs n -0.21
        d12 ands wsurs ws 0.2
        d12 ares thes wC 0.19
        d12 ares threes wC 0.22
        d12 as unk2s ws 0.74
        d12 ass as ws -0.16
        d12 ass coms ws -0.11
        d12 ats # n 0.66
        d12 ats coms wC -0.38
        d12 ats m( n -0.11
        d12 ats meds ws 0.11
        d12 ats plains wC 0.11
        d12 ats sixs ws -0.33
        d12 ats thes ws 0.12
        d12 ats unktC wC 0.14
        d12 beens coms wC 0.15
        d12 boths acts ws 0.12
        d12 boths coms ws -0.12
        d12 boths haves ws 0.5
        d12 brandC m. wC -0.46
        d12 brands # wC 0.58
        d12 buts nos ws 0.17
        d12 buts nots ws -0.22
        d12 buts ons ws 0.62
        d12 buts shes ws -0.12
        d12 callC m: n 0.11
        d12 calls m, wC 0.11
        d12 can'ts feels ws 0.15
        d12 cans coms wC 0.17
        d12 cans coms ws 0.2
        d12 citys $ ws 0.32
        d12 comC # n -1.25
        d12 comC acts wC -0.42
        d12 comC coms wC -0.27
        d12 comC iss wC 0.49
        d12 comC m, wC -0.47
        d12 comC m: n 0.3
        d12 comC m: wC 0.27
        d12 comC m; wC -1.19
        d12 comC medC wC -0.36
        d12 comC withs wC 0.18
        d12 comC wnameC n 0.77
        d12 comU # wC -0.68
        d12 comU callU wU 0.37
        d12 comU m, wU 0.72
        d12 comU m: wC 0.76
        d12 coms # n 1.24
        d12 coms #a wC -0.77
        d12 coms #a ws -0.66
        d12 coms $ n -0.53
        d12 coms $ wC -0.6
        d12 coms acts wC -0.15
        d12 coms acts ws 0.13
        d12 coms agains ws 0.11
        d12 coms ands n -0.23
        d12 coms ands wC 0.21
        d12 coms ands ws -0.21
        d12 coms as wC 0.77
        d12 coms as ws 0.39
        d12 coms ats wC 0.43
        d12 coms ats ws 0.24
        d12 coms befores wC -0.11
        d12 coms brandC wC 0.55
        d12 coms bys ws 0.11
        d12 coms cans ws -0.11
        d12 coms coms n 0.21
        d12 coms coms ws -0.23
        d12 coms fors ws 0.71
        d12 coms givens ws -0.22
        d12 coms hass wC -0.62
        d12 coms hers ws -0.31
        d12 coms hes n -0.15
        d12 coms hims wC 0.31
        d12 coms hiss wC 0.43
        d12 coms ifs wC -0.83
        d12 coms ins wC -0.22
        d12 coms ins ws -0.37
        d12 coms is ws 0.19
        d12 coms its wC 0.23
        d12 coms justs wC 0.11
        d12 coms m( wC -0.45
        d12 coms m, n -0.5
        d12 coms m, wC -1.23
        d12 coms m, ws -1.18
        d12 coms m. n -0.35
        d12 coms m. ws -0.5
        d12 coms m: c -0.81
        d12 coms m: n -0.55
        d12 coms m: wC -0.89
        d12 coms m: ws 0.42
        d12 coms m= n -1.18
        d12 coms m? wC -0.96
        d12 coms m? ws -0.52
        d12 coms meds wC -0.81
        d12 coms medws ws 0.28
        d12 coms mes ws -0.12
        d12 coms m– ws 0.13
        d12 coms nexts wC 0.22
        d12 coms offs n -0.11
        d12 coms olds ws 0.52
        d12 coms ones ws -0.15
        d12 coms ons wC -0.11
        d12 coms overs wC 0.14
        d12 coms plains n -0.69
        d12 coms plains wC 0.82
        d12 coms sixs ws 0.47
        d12 coms streets n 0.61
        d12 coms tails ws 0.5
        d12 coms thans wC -0.16
        d12 coms thes wC 0.23
        d12 coms thes ws 0.4
        d12 coms tos wC 0.25
        d12 coms twos ws 0.22
        d12 coms unk0s wC -0.13
        d12 coms unk2s ws -0.73
        d12 coms unk3C n 0.37
        d12 coms unk3s wC 0.2
        d12 coms unk3s ws 0.19
        d12 coms unkss wC -0.42
        d12 coms unkss ws -0.29
        d12 coms wsurC wC 1.01
        d12 coms wsurs wC -0.18
        d12 coms wsurs ws -0.11
        d12 countrys $ ws 0.13
        d12 dids befores ws 0.42
        d12 doesn'ts $ ws 0.3
        d12 doess mys ws 0.18
        d12 eights $ ws 0.3
        d12 eponymC m, wC 1.22
        d12 eponymC' m, wC -0.21
        d12 firstC m: wC 0.16
        d12 firsts coms ws -0.15
        d12 fors brands wC 0.12
        d12 fors coms wC 0.11
        d12 fors plains wC 0.2
        d12 fors plains ws 0.22
        d12 fors thes wC -0.19
        d12 fors thes ws 0.25
        d12 fors unk0s wC 0.2
        d12 fors unk0s ws -0.15
        d12 fors unk2s wC 0.71
        d12 froms # c 0.5
        d12 froms # n 0.26
        d12 froms brandC wC 0.68
        d12 froms coms wC 0.59
        d12 froms countrys ws 0.14
        d12 froms meds wC 0.15
        d12 froms thes ws -0.16
        d12 froms units ws 0.11
        d12 froms unk1s ws 0.11
        d12 froms unk2U c 0.53
        d12 froms unk3s ws -0.2
        d12 givenC $ wC 0.45
        d12 givenC acts wC 0.3
        d12 givenC comC wC 0.35
        d12 givenC m" wC 0.15
        d12 givenC m, wC 0.53
        d12 givenC m, ws 0.22
        d12 givenC m: ws 0.24
        d12 givenC surnameC wC -0.31
        d12 givenC' beens wC 0.52
        d12 givens # ws 0.35
        d12 givens $ ws 0.35
        d12 givens coms ws 0.16
        d12 givens hass ws -0.25
        d12 givens iss ws 0.25
        d12 givens m, ws 0.11
        d12 givens m- ws 0.11
        d12 givens m. ws 0.11
        d12 hads hers ws 0.26
        d12 hads hiss ws 0.12
        d12 handleds $ wC -0.18
        d12 handleds coms wC 0.19
        d12 handleds m. wC -0.45
        d12 handleds unk0s ws 0.14
        d12 hass acts wC -0.15
        d12 hass as wC 1.14
        d12 hass as wU 0.34
        d12 hass as ws 0.74
        d12 hass coms wC -0.28
        d12 hass eponymC' wC 0.39
        d12 hass handleds ws -0.25
        d12 hass meds ws 0.17
        d12 hass medws ws -0.14
        d12 hass mys n 0.39
        d12 hass nos ws -0.12
        d12 hass thes ws -0.13
        d12 haves coms ws -0.42
        d12 haves plains wC 0.13
        d12 haves unk1s ws 0.12
        d12 heres m, ws 0.13
        d12 heres m. ws 0.13
        d12 hes m/ wC -0.19
        d12 ifs is n -0.29
        d12 ifs its wC 0.13
        d12 ifs its ws 0.47
        d12 ifs thats ws 0.16
        d12 ins # n -0.25
        d12 ins # wC -0.18
        d12 ins comC wC 0.18
        d12 ins givens ws 0.25
        d12 ins mayC wC -0.16
        d12 ins meds wC 0.88
        d12 ins meds ws 0.32
        d12 ins monthC wC -0.17
        d12 ins surnameC wC -0.18
        d12 ins thes wC -0.39
        d12 ins thes ws -0.24
        d12 ins todays ws 0.32
        d12 ins unk0s ws 0.11
        d12 ins unk1s wC 0.3
        d12 ins unk1s ws 0.21
        d12 ins unk2U wC 0.28
        d12 is calls ws 0.69
        d12 isU notU wU 0.62
        d12 iss # wC 0.21
        d12 iss #a ws -0.84
        d12 iss acts wC -0.77
        d12 iss coms wC 0.44
        d12 iss hiss wC 0.11
        d12 iss hiss ws 0.67
        d12 iss ins wC 0.42
        d12 iss ins ws 0.52
        d12 iss meds ws 0.69
        d12 iss medws ws -0.13
        d12 iss mys wC 0.73
        d12 iss mys ws 1.52
        d12 iss ons wC 0.66
        d12 iss ons ws 0.64
        d12 iss plains wC -0.43
        d12 iss plains ws -0.12
        d12 iss stills ws 0.61
        d12 iss tails wC -0.53
        d12 iss thes wU 0.63
        d12 iss thes ws 0.15
        d12 iss unk0s ws 0.57
        d12 iss whats wC 0.86
        d12 iss whats ws -0.22
        d12 iss whens ws -0.36
        d12 iss withs ws -0.49
        d12 itss mes ws 0.18
        d12 justs acts wC 0.12
        d12 lasts coms ws 0.25
        d12 lasts units wC 0.13
        d12 m! m! wC -0.22
        d12 m" $ ws -0.22
        d12 m" ands n -0.15
        d12 m" m, n 0.16
        d12 m" m, ws 0.31
        d12 m" m/ wC 0.16
        d12 m" m: ws -0.94
        d12 m" m} n 0.41
        d12 m" m} wC -0.13
        d12 m# # n 0.63
        d12 m# medws ws 0.15
        d12 m& givenC wC 0.19
        d12 m' m, wC 0.71
        d12 m( # n 0.33
        d12 m( # wC 0.17
        d12 m( coms wC 0.15
        d12 m( coms ws 0.17
        d12 m( relations wC 0.99
        d12 m( relations ws 0.41
        d12 m( units wC -0.33
        d12 m( unk2s wC 0.37
        d12 m( unk2s ws 0.29
        d12 m) # n 3.85
        d12 m) # wC -0.89
        d12 m) $ n -0.54
        d12 m) ands wC 0.12
        d12 m) can'ts ws 0.34
        d12 m) m: n -0.47
        d12 m) m: wC -0.44
        d12 m) m; n 0.92
        d12 m) m; wC 0.4
        d12 m) m– wC 0.16
        d12 m* m* wC 0.25
        d12 m+ # ws -0.3
        d12 m+ particleC wC 0.26
        d12 m, # c 1.21
        d12 m, # wC 0.73
        d12 m, # ws 0.36
        d12 m, #a n -1.23
        d12 m, #a ws 0.53
        d12 m, actC n 1.5
        d12 m, acts wC -0.22
        d12 m, acts ws -0.29
        d12 m, alls ws 0.39
        d12 m, ands n -0.17
        d12 m, ass wC -0.13
        d12 m, ats n -0.13
        d12 m, beens wC -0.26
        d12 m, brandC wC -1.07
        d12 m, brandU n -0.12
        d12 m, buts n -0.16
        d12 m, calls ws -0.35
        d12 m, cans c -0.19
        d12 m, cityC wC 0.74
        d12 m, citys ws 0.18
        d12 m, comC wC -0.95
        d12 m, comU n -0.29
        d12 m, comU wC 0.32
        d12 m, coms n 0.46
        d12 m, coms wC 0.12
        d12 m, countrys ws 0.16
        d12 m, dos n 0.47
        d12 m, froms n 0.87
        d12 m, givens ws 0.24
        d12 m, hads ws -0.44
        d12 m, handleds n -0.42
        d12 m, hers n -0.14
        d12 m, hes ws 0.13
        d12 m, hes' n 0.58
        d12 m, hiss n 0.72
        d12 m, iC n 0.31
        d12 m, iC ws -0.26
        d12 m, iss n -0.64
        d12 m, iss ws -0.57
        d12 m, its' ws -0.28
        d12 m, lasts n -0.26
        d12 m, m? n -0.46
        d12 m, medC wC 0.23
        d12 m, medU wC -0.66
        d12 m, meds wC 0.24
        d12 m, medwC wC -0.44
        d12 m, medws n 0.15
        d12 m, mys n -0.23
        d12 m, news ws 0.16
        d12 m, nos n 0.56
        d12 m, nots n 0.4
        d12 m, nots wC 0.47
        d12 m, offs n 0.21
        d12 m, ofs n 0.27
        d12 m, ons ws 0.13
        d12 m, outs n -0.49
        d12 m, particleC wC 0.19
        d12 m, particleU wC 0.2
        d12 m, plainC wC -0.84
        d12 m, plainU n -0.98
        d12 m, plainU wU -0.31
        d12 m, plainU ws 0.14
        d12 m, plains ws -0.13
        d12 m, pleases wC 0.28
        d12 m, relationC n -0.64
        d12 m, relationC wC -0.38
        d12 m, relations wC 0.23
        d12 m, relations ws 0.2
        d12 m, shes n 0.14
        d12 m, sos ws -0.27
        d12 m, streetU n 0.33
        d12 m, streets n -1.33
        d12 m, streets wC 0.15
        d12 m, surnameC n 0.8
        d12 m, tails wC 0.57
        d12 m, tails ws 0.17
        d12 m, thats' ws 0.13
        d12 m, thens wC -0.25
        d12 m, thes ws -0.2
        d12 m, unitC wC -0.34
        d12 m, unitC wU -0.15
        d12 m, units wC 1.04
        d12 m, unk0s n -0.38
        d12 m, unk0s wC -0.31
        d12 m, unk0s ws 0.14
        d12 m, unk1C n 0.14
        d12 m, unk1U wC 0.37
        d12 m, unk2C wC -0.13
        d12 m, unk2C wU 0.18
        d12 m, unk2U wC 0.15
        d12 m, unk2s n 0.68
        d12 m, unk3C n -0.33
        d12 m, unk3C wC 0.39
        d12 m, unk3U wC -0.14
        d12 m, unkgs n 0.24
        d12 m, unkgs ws 0.21
        d12 m, unkss ws 0.17
        d12 m, unktC wC 0.38
        d12 m, unkts ws 0.37
        d12 m, whichs wC -0.51
        d12 m, whichs ws -0.27
        d12 m, wills ws 0.3
        d12 m, wnameC wC 0.27
        d12 m, wnames n -0.8
        d12 m, wnames wC 0.12
        d12 m, wnames ws 0.14
        d12 m, wsurC wC -0.14
        d12 m, wsurs c -0.32
        d12 m, wsurs wC 0.84
        d12 m, wsurs ws 0.55
        d12 m- # c 1.56
        d12 m- # n 1.02
        d12 m- # wC 0.94
        d12 m- # wU 2.38
        d12 m- # ws 1.79
        d12 m- #a c 1.05
        d12 m- #a n 0.61
        d12 m- #a wU 2.05
        d12 m- #a ws 0.33
        d12 m- aC wC 0.9
        d12 m- comC wC -0.15
        d12 m- coms n -1.14
        d12 m- coms wC -0.9
        d12 m- coms ws -1.07
        d12 m- eponymC wC -0.8
        d12 m- givenC ws 0.14
        d12 m- givens wC 0.16
        d12 m- ins wC 0.19
        d12 m- m> n -0.73
        d12 m- meds ws 0.27
        d12 m- medws ws -0.14
        d12 m- monthC n 0.25
        d12 m- months ws 0.13
        d12 m- olds ws -0.7
        d12 m- ons wC 0.62
        d12 m- plainC wC 0.17
        d12 m- plainU wU 0.39
        d12 m- surnames wC 0.21
        d12 m- tailC wC -0.27
        d12 m- unk0s ws -0.46
        d12 m- unk1C wC 0.25
        d12 m- unk1U n 0.39
        d12 m- unk2C wC 0.65
        d12 m- unk2C wU -0.23
        d12 m- unk3s wC 0.18
        d12 m- unk3s ws 0.16
        d12 m- unkgs wC 0.39
        d12 m- unksC wC -0.32
        d12 m- unkss wC 1.17
        d12 m- wnameC ws 0.11
        d12 m- wnames wC -0.3
        d12 m. # n 1.78
        d12 m. # ws -0.75
        d12 m. #a wC 0.37
        d12 m. #a ws 0.57
        d12 m. $ n 0.38
        d12 m. $ ws -0.48
        d12 m. aC n -0.22
        d12 m. ands ws 0.63
        d12 m. brands wC -0.7
        d12 m. brands ws 0.15
        d12 m. cityC wC -0.33
        d12 m. comC c -0.45
        d12 m. comC n -0.54
        d12 m. comC wC -0.48
        d12 m. comC ws -0.55
        d12 m. comC' wC -0.13
        d12 m. coms c 0.84
        d12 m. coms wC -1.12
        d12 m. coms' wC -0.14
        d12 m. coms' ws -0.14
        d12 m. doC wC -0.41
        d12 m. eponyms ws 0.39
        d12 m. givenC wC 0.37
        d12 m. givens ws 1.11
        d12 m. handledC ws -0.12
        d12 m. hes ws 0.11
        d12 m. i'lls ws 0.11
        d12 m. iC wC -0.57
        d12 m. m, wC 0.93
        d12 m. m, ws 0.18
        d12 m. m: ws 0.59
        d12 m. medC n -0.49
        d12 m. medC ws -0.25
        d12 m. medU n -0.19
        d12 m. meds n 0.28
        d12 m. medwC wC 0.65
        d12 m. medwC ws -0.13
        d12 m. medws ws 0.32
        d12 m. m| wC 0.42
        d12 m. m– wC 0.66
        d12 m. ons ws 0.13
        d12 m. particleC wC 0.15
        d12 m. particles wC 0.66
        d12 m. plainC n -0.86
        d12 m. plainU n -0.82
        d12 m. plains n 0.99
        d12 m. plains ws 1.28
        d12 m. pleaseC wC -0.36
        d12 m. streetC n -0.26
        d12 m. streetU n -0.22
        d12 m. surnameC wC 0.28
        d12 m. surnames ws 1.57
        d12 m. tailC wC -0.12
        d12 m. titleC wC -0.27
        d12 m. unitC wC 0.48
        d12 m. units ws 1.04
        d12 m. unk0s ws 1.04
        d12 m. unk1C n 0.86
        d12 m. unk1U n -0.42
        d12 m. unk1s ws 0.83
        d12 m. unk2C n -0.25
        d12 m. unk2C wC 1.1
        d12 m. unk2U n -0.45
        d12 m. unk2U wC -0.79
        d12 m. unk2s n 1.37
        d12 m. unk2s ws 0.14
        d12 m. unk3C wC 0.22
        d12 m. unk3s ws 0.22
        d12 m. unkgU wC 0.52
        d12 m. unkgs ws 0.81
        d12 m. unkss ws 0.43
        d12 m. unkts ws 0.63
        d12 m. weC wC 0.17
        d12 m. whatC wC -0.12
        d12 m. wsurC n -0.23
        d12 m. wsurC wC 0.73
        d12 m. wsurs ws 0.53
        d12 m/ # n 1.55
        d12 m/ # wC -0.3
        d12 m/ # wU 2.39
        d12 m/ # ws 0.62
        d12 m/ comC ws 0.54
        d12 m/ meds n 0.71
        d12 m/ units n -0.15
        d12 m/ units ws -0.13
        d12 m/ unk2s n -0.73
        d12 m/ unk3U n -0.15
        d12 m/ unk3s ws -0.7
        d12 m/ unkgC wC 0.11
        d12 m: # wC -1.16
        d12 m: # ws -0.72
        d12 m: #a n 1.35
        d12 m: #a wC -0.3
        d12 m: as ws -0.12
        d12 m: cans wC 0.72
        d12 m: coms wC 1.45
        d12 m: coms ws -0.14
        d12 m: m/ ws 2.03
        d12 m: m: wC 0.47
        d12 m: meds wC -0.32
        d12 m: mys ws 0.18
        d12 m: plainU n 1.31
        d12 m: relations wC -0.12
        d12 m: tails wC 0.23
        d12 m: thes ws 0.13
        d12 m: twos wC 0.15
        d12 m: unk1s wC 0.72
        d12 m: unkgC wC -0.42
        d12 m; # n 0.16
        d12 m; comC n -0.25
        d12 m; comC wC 0.61
        d12 m; plains n 0.73
        d12 m; unk0C wC -0.19
        d12 m< # wC -0.97
        d12 m< m/ n 0.27
        d12 m< m/ wC 0.3
        d12 m= # ws 0.3
        d12 m> # n -0.39
        d12 m> # wC -0.18
        d12 m> # ws -0.17
        d12 m> m> wC 0.24
        d12 m? $ ws -0.29
        d12 m? coms ws -0.11
        d12 m? hes ws 0.17
        d12 m? meds ws 0.75
        d12 m?m # n -0.57
        d12 m?m # wU -0.68
        d12 m?m #a wU -0.63
        d12 m?m comC wC -0.12
        d12 m?m m?m n 0.64
        d12 m?m m?m wU 0.51
        d12 m?m unk2s ws 0.51
        d12 m?m unkgC wC 0.22
        d12 m@ # n -1.44
        d12 m@ # ws -0.56
        d12 m@ coms c 0.93
        d12 m@ coms ws 0.56
        d12 m@ surnames ws 0.14
        d12 m@ unk0s ws 0.25
        d12 m[ # ws -0.44
        d12 m] m: n 0.41
        d12 m_ # ws 1.13
        d12 m_ givens ws 1.4
        d12 m_ unk3s ws 0.82
        d12 medC # wC 0.12
        d12 medC m: n 0.17
        d12 medC m: wC 0.25
        d12 medC unk2C wC -0.12
        d12 medU # wC 0.16
        d12 meds # wC 0.16
        d12 meds $ wC 0.79
        d12 meds coms ws 0.44
        d12 meds iss ws 0.24
        d12 meds m, wC 0.2
        d12 medwC m, wC 0.41
        d12 medwC m- wC 0.2
        d12 medwC unk2C n 0.75
        d12 medwU m- wC -0.12
        d12 medws $ ws 0.11
        d12 medws coms ws -0.21
        d12 monthC $ n 0.69
        d12 monthC ats n 0.11
        d12 monthC m. c 0.61
        d12 monthC m. n 1.48
        d12 mys relations ws 0.2
        d12 mys wsurs ws 0.17
        d12 m| aC n 0.42
        d12 m| comC n 0.31
        d12 m| m| wU -0.19
        d12 m| plainU wC 0.14
        d12 m| units n -0.42
        d12 m| unk1s ws 0.24
        d12 m| unk2C n -0.17
        d12 m– #a wC 0.31
        d12 m– coms wU 0.17
        d12 m– coms ws 0.11
        d12 m– eponymC wC 0.52
        d12 m– eponymC' wC 0.42
        d12 m– meds c 0.3
        d12 m– plains wC -0.98
        d12 nos coms wC 0.12
        d12 nots acts n -0.84
        d12 nots coms ws -0.24
        d12 nots givens ws 0.42
        d12 nows # ws 0.19
        d12 nows $ n 0.33
        d12 offs thes ws -0.11
        d12 offs yess ws 0.17
        d12 ofs coms ws -0.55
        d12 ofs monthC ws 1.43
        d12 ofs months ws 1.37
        d12 ofs mys ws -0.54
        d12 ofs thes c 0.58
        d12 ofs thes n -0.43
        d12 oks $ wC -0.17
        d12 oldC comC n 0.78
        d12 olds m, n -0.39
        d12 ones $ ws 0.2
        d12 ones nines ws 0.14
        d12 onlys coms ws 0.65
        d12 ons # wC 0.45
        d12 ons # ws 0.14
        d12 ons #a c 0.35
        d12 ons boths ws -0.12
        d12 ons brands ws 0.12
        d12 ons comC ws 0.25
        d12 ons coms wC 0.82
        d12 ons coms ws 0.21
        d12 ons hers wC -0.19
        d12 ons hers ws -0.16
        d12 ons medC n 0.16
        d12 ons medC wC -0.9
        d12 ons meds wC 0.18
        d12 ons meds ws -0.34
        d12 ons mys n -0.16
        d12 ons mys ws -0.23
        d12 ons nexts n 0.72
        d12 ons thes n -0.57
        d12 ons units wC 0.91
        d12 ons units ws 0.3
        d12 ons unk1s ws -0.13
        d12 ons wsurs wC -0.17
        d12 ors # ws 0.15
        d12 outs ofs wC 0.22
        d12 overs # n -0.52
        d12 particleU # wC -0.32
        d12 particles # ws -0.55
        d12 particles $ ws 0.74
        d12 particles coms ws -0.15
        d12 particles m. n -0.27
        d12 particles m/ n 0.21
        d12 particles unk2s ws 0.69
        d12 particles unkgs ws 0.15
        d12 particles wsurs n 0.14
        d12 plainC acts wC 0.22
        d12 plainC m. wC 0.58
        d12 plainU # n -0.42
        d12 plainU meds wU 0.15
        d12 plains # wC 0.16
        d12 plains $ n 0.62
        d12 plains bys wC 0.72
        d12 plains bys ws 0.15
        d12 plains coms wC 0.58
        d12 plains ins ws -0.11
        d12 plains m+ ws 0.11
        d12 plains m, wC -0.37
        d12 plains m, ws -0.31
        d12 plains m. wC -0.17
        d12 plains ons wC -0.11
        d12 plains unk1s ws -0.11
        d12 relations acts wC 0.2
        d12 relations coms wC -0.62
        d12 relations heres wC 0.2
        d12 relations iss ws -0.17
        d12 relations m, n -0.62
        d12 relations m, ws 0.34
        d12 roles m, wC 0.14
        d12 roles m, ws -0.39
        d12 sinces thes ws 0.22
        d12 stills coms wC 0.28
        d12 stills haves ws -0.13
        d12 streetC # wC 0.65
        d12 streetC $ wC 0.42
        d12 streetC m, wC 1.45
        d12 streetC m. wC 0.49
        d12 streets $ ws 1.42
        d12 streets m, ws 0.94
        d12 surnameC $ wC 0.32
        d12 surnameC iss wC 0.54
        d12 surnameC m, wC 0.22
        d12 surnameC m- wC 0.75
        d12 surnameC tails wC -0.46
        d12 surnameC tos wC -0.46
        d12 surnameC unk3C wC -0.45
        d12 surnameC woulds wC -0.56
        d12 surnameC' coms wC 0.11
        d12 surnames coms ws 0.21
        d12 surnames hes ws -0.32
        d12 surnames m, ws 0.18
        d12 surnames m- ws 0.12
        d12 surnames m. ws 0.18
        d12 tailC # wC -0.61
        d12 tails $ ws -0.12
        d12 tails acts ws 0.56
        d12 tails ands wC -0.35
        d12 tails coms wC -0.55
        d12 tails coms ws 0.26
        d12 tails dids wC 0.12
        d12 tails fors ws -0.17
        d12 tails ins ws -0.13
        d12 tails iss wC 0.5
        d12 tails m, wC -1.95
        d12 tails m- wC 0.13
        d12 tails m? wC 1.3
        d12 tails m? ws 0.38
        d12 tails ofs wC 0.11
        d12 tails ons wC -0.17
        d12 tails ons ws -0.55
        d12 tails ors wC -0.13
        d12 tails outs wC 0.22
        d12 tails wass wC -0.11
        d12 tails withs ws -0.31
        d12 thens # n -0.91
        d12 thens unk0s n -0.61
        d12 thes #a wC 0.77
        d12 thes #a ws 0.56
        d12 thes coms wC -0.7
        d12 thes relations wC -0.28
        d12 thes streets n 0.16
        d12 thes wsurs wC 1.16
        d12 theys acts ws 0.71
        d12 thiss coms wC -0.25
        d12 titleC m: n -1.08
        d12 titleC surnameC n 0.4
        d12 tos # n -0.29
        d12 tos # ws -0.21
        d12 tos acts ws 0.81
        d12 tos calls wC 0.14
        d12 tos coms n -0.33
        d12 tos dos wC 0.22
        d12 tos tails ws 0.23
        d12 tos thes ws -0.15
        d12 twos $ ws 0.18
        d12 unitC m, n -0.54
        d12 unitC m, wC -0.46
        d12 unitC m- wC -1.46
        d12 unitC m. wC 0.22
        d12 unitC meds wC 0.26
        d12 unitC medwU n 1.67
        d12 unitU # n -0.34
        d12 units # ws -0.48
        d12 units $ wC 0.68
        d12 units $ ws -0.28
        d12 units ands n -0.75
        d12 units as ws 0.56
        d12 units ins ws 0.24
        d12 units m, n -1.03
        d12 units ofs ws -0.87
        d12 units units ws -0.49
        d12 unk0C m, wC 0.55
        d12 unk0C m. wC 0.16
        d12 unk0C m: n 0.2
        d12 unk0C m: wU 0.28
        d12 unk0C m; n -0.65
        d12 unk0s # n 0.81
        d12 unk0s # ws 0.21
        d12 unk0s $ ws -0.18
        d12 unk0s acts ws -0.24
        d12 unk0s alls wC 0.41
        d12 unk0s as wC 0.13
        d12 unk0s coms c 0.22
        d12 unk0s coms wC 0.42
        d12 unk0s coms ws 0.13
        d12 unk0s fors c 0.5
        d12 unk0s fors ws -0.4
        d12 unk0s m, n -0.24
        d12 unk0s m, wC -0.35
        d12 unk0s m; wC -0.75
        d12 unk0s mes wC 0.17
        d12 unk0s sos wC 0.53
        d12 unk0s thes wC 0.63
        d12 unk0s tos wC 0.37
        d12 unk0s unk1s ws 0.12
        d12 unk1C acts wC 0.15
        d12 unk1C coms wC -0.41
        d12 unk1C m# wU 0.17
        d12 unk1C m, wC 0.4
        d12 unk1C m. wC -0.63
        d12 unk1C m/ wC 0.13
        d12 unk1U # n -0.22
        d12 unk1U m, n -0.2
        d12 unk1s # n 0.67
        d12 unk1s # wC 0.11
        d12 unk1s # ws 0.44
        d12 unk1s $ wC -0.75
        d12 unk1s acts ws -0.34
        d12 unk1s ands ws -0.11
        d12 unk1s coms wC 0.25
        d12 unk1s coms ws -0.77
        d12 unk1s hiss wC 0.46
        d12 unk1s ins ws 0.2
        d12 unk1s iss ws 0.11
        d12 unk1s m, ws -0.26
        d12 unk1s m: ws -0.25
        d12 unk1s particles n 0.52
        d12 unk1s surnames ws 0.2
        d12 unk1s tails ws 0.36
        d12 unk1s twos ws 0.25
        d12 unk1s unk3s ws -0.15
        d12 unk1s ups ws -0.17
        d12 unk2C #a wC 0.45
        d12 unk2C m- wC 0.39
        d12 unk2U m, wU 0.45
        d12 unk2U m- wC -0.76
        d12 unk2U m. wC 0.12
        d12 unk2s # ws -0.29
        d12 unk2s #a n 0.23
        d12 unk2s $ n -0.54
        d12 unk2s $ ws 0.75
        d12 unk2s brands wC 0.2
        d12 unk2s coms c 0.65
        d12 unk2s coms ws 0.46
        d12 unk2s m, ws 0.26
        d12 unk2s m. ws 0.26
        d12 unk2s m/ n 0.48
        d12 unk2s m/ ws -0.26
        d12 unk2s thes ws 0.13
        d12 unk2s units ws -0.21
        d12 unk2s unk0s ws -0.21
        d12 unk2s wnames ws -0.19
        d12 unk3C $ wU 0.13
        d12 unk3C m. wC -0.11
        d12 unk3C m; wC 0.16
        d12 unk3C plainC n 0.11
        d12 unk3U nos wU 0.21
        d12 unk3s $ ws 0.21
        d12 unk3s acts ws 0.12
        d12 unk3s givens ws 0.2
        d12 unk3s is ws -0.67
        d12 unk3s unk2s ws 0.18
        d12 unkgC $ wC -0.75
        d12 unkgC m, wC 0.81
        d12 unkgC m, ws 0.3
        d12 unkgC m- wC 0.2
        d12 unkgC unk3C n 0.37
        d12 unkgs # ws 0.12
        d12 unkgs acts ws 0.12
        d12 unkgs unk3s ws 0.15
        d12 unksC givenC' n 0.45
        d12 unksC wnameC n 0.12
        d12 unkss coms ws -0.26
        d12 unkss plains ws -0.11
        d12 unkss unk1s ws 0.15
        d12 unkts # ws 0.27
        d12 untils # wC 0.17
        d12 ups ins ws 0.34
        d12 wass # ws -0.31
        d12 wass #a ws -0.19
        d12 wass acts wC 0.21
        d12 wass as wC -0.25
        d12 wass coms wC 0.26
        d12 wass coms ws 0.25
        d12 wass mes n 0.28
        d12 wass ons wC -0.2
        d12 wass unk1s wC 0.15
        d12 wass wsurs wC -0.14
        d12 whens iC n -0.61
        d12 whens is ws -0.31
        d12 wills acts ws 0.17
        d12 wills calls ws 0.51
        d12 withs # wC 0.12
        d12 withs as ws 0.11
        d12 withs coms wC -0.19
        d12 withs coms ws -0.33
        d12 withs hiss ws -0.27
        d12 withs meds wC 0.12
        d12 withs medws wC 0.55
        d12 withs nos ws 0.15
        d12 withs thes ws 0.17
        d12 wnameC acts wC 0.18
        d12 wnameC m, wC 0.59
        d12 wnameC m| wC 0.11
        d12 wnames $ ws 0.13
        d12 wnames ats ws 0.75
        d12 wnames coms ws 0.19
        d12 wnames is ws 0.12
        d12 wnames m, ws 0.54
        d12 wnames medws wC 0.34
        d12 wnames sos ws 0.11
        d12 wnames unk2s ws 0.12
        d12 wnames unkts ws -0.16
        d12 won'ts acts ws 1.02
        d12 won'ts calls ws 0.26
        d12 won'ts coms wC 0.82
        d12 wsurC # n 1.5
        d12 wsurC # wU 1.77
        d12 wsurC acts wC 0.17
        d12 wsurC coms wC -1.1
        d12 wsurC m, wC 0.21
        d12 wsurC unk1s wC -0.16
        d12 wsurs # ws 0.86
        d12 wsurs #a n -0.79
        d12 wsurs $ n 0.42
        d12 wsurs $ ws 0.11
        d12 wsurs coms wC -0.13
        d12 wsurs haves ws 0.11
        d12 wsurs iss wC 0.12
        d12 wsurs iss ws 0.12
        d12 wsurs m, wC -0.46
        d12 wsurs notU wC -0.11
        d12 wsurs tails ws -0.12
        d12 yous is ws 0.49
        d1g # GU -0.34
        d1g # Gs -0.12
        d1g # MU 0.11
        d1g # OC 0.25
        d1g # SU 1.57
        d1g # TC -0.93
        d1g # Ts -0.3
        d1g #a GU -0.57
        d1g #a MC 0.2
        d1g #a OC -0.78
        d1g #a Ss 0.14
        d1g #a TC 0.39
        d1g $ SC -0.12
        d1g $ TC 0.12
        d1g actU GU 0.52
        d1g acts GC 0.72
        d1g acts Gs 0.98
        d1g acts MC 1.11
        d1g acts Ms 0.47
        d1g acts OC 0.48
        d1g acts Os 0.32
        d1g acts SC 1.77
        d1g acts Ss 0.51
        d1g afters GC -0.12
        d1g agains MC 0.47
        d1g alls Ss -0.18
        d1g ands Gs -0.29
        d1g ands MC -0.11
        d1g ands Ms -0.22
        d1g ands Os 0.38
        d1g ands Ts 0.24
        d1g ans Ms -0.12
        d1g ares GC -0.12
        d1g ares Ms -0.28
        d1g as Ms -0.3
        d1g ass OC -0.15
        d1g beens SC 0.12
        d1g bes Gs 0.13
        d1g boths GC 0.17
        d1g brandC MC -0.13
        d1g brandC SC -0.26
        d1g buts Os 0.14
        d1g bys Ms -0.69
        d1g calls Os -0.2
        d1g calls SC -0.34
        d1g can'ts Gs 0.16
        d1g can'ts MC 0.13
        d1g can'ts Ms 0.55
        d1g cans Ms 0.23
        d1g cityC MC 0.11
        d1g citys Ms 0.12
        d1g comC GC -0.22
        d1g comC SC -0.84
        d1g comC TC -1.02
        d1g comU GC -0.86
        d1g comU MU -0.4
        d1g comU OU 0.38
        d1g comU TC -0.22
        d1g coms GU -0.51
        d1g coms Gs -0.3
        d1g coms MC -0.3
        d1g coms MU -1.4
        d1g coms Ms -0.22
        d1g coms OC -0.17
        d1g coms SC -0.28
        d1g coms SU -0.38
        d1g coms TC 0.71
        d1g didn'ts GC -0.51
        d1g doesn'ts Ss 0.11
        d1g doess GC 0.12
        d1g doess Gs 0.16
        d1g doess Ms 0.17
        d1g dos SC -0.11
        d1g eponyms Ms 0.12
        d1g fors MC -0.22
        d1g fors SC 0.17
        d1g fors Ss -0.15
        d1g fors TC 0.27
        d1g froms GC 0.5
        d1g froms OC -0.25
        d1g froms Os -0.25
        d1g froms Ss 0.19
        d1g givenC OC 0.15
        d1g givenC SC 0.57
        d1g givenC SU -0.11
        d1g givenC' MC -0.27
        d1g givenC' SC 0.49
        d1g givens Ms 0.22
        d1g givens Os 0.11
        d1g givens Ss 0.25
        d1g hads Gs 0.38
        d1g hads MC 0.35
        d1g handleds GC 0.11
        d1g handleds MC -0.33
        d1g handleds SC 0.49
        d1g handleds Ss 0.31
        d1g hass GC 0.17
        d1g hass Gs 0.22
        d1g hass Ms -0.24
        d1g haves MC 0.14
        d1g he'ss Ms 0.23
        d1g heres GC 0.12
        d1g heres MC 0.24
        d1g heres Ms 0.13
        d1g heres Ss 0.17
        d1g hers Ms -0.22
        d1g hiss Ms -0.51
        d1g i'ms Ms 0.13
        d1g i'ms Ss -0.14
        d1g iC MC -0.31
        d1g ifs TC 0.18
        d1g ifs Ts 0.23
        d1g ins GC -0.28
        d1g ins Ms -0.2
        d1g is Gs 0.27
        d1g is Ms 0.25
        d1g isn'ts Ss 0.11
        d1g iss Gs 0.2
        d1g iss Ms -0.14
        d1g itss Ms 0.16
        d1g itss Os -0.22
        d1g lasts SC 0.13
        d1g m! Gs -0.16
        d1g m! Ts -0.13
        d1g m" Ms -0.11
        d1g m" OC -0.42
        d1g m" Os -0.64
        d1g m" TC 0.17
        d1g m# SC -0.68
        d1g m& MC -0.19
        d1g m& SC -0.65
        d1g m' MC -0.17
        d1g m( GC 0.17
        d1g m( Ms 0.12
        d1g m( OC -0.16
        d1g m( SC 0.24
        d1g m( TC -0.21
        d1g m) GC 0.2
        d1g m) MC 0.18
        d1g m) TC -0.73
        d1g m+ SC -0.47
        d1g m+ Ss -0.33
        d1g m, MC 0.16
        d1g m, MU -0.34
        d1g m, OC -0.11
        d1g m, SU 0.24
        d1g m- GU 0.16
        d1g m- Ms 0.46
        d1g m- OC 0.63
        d1g m- Ss 0.11
        d1g m. MC -0.12
        d1g m. MU -0.66
        d1g m. Ms 0.37
        d1g m. OC 0.15
        d1g m. Os 0.44
        d1g m. SC 0.37
        d1g m. SU 0.12
        d1g m/ Ms 0.25
        d1g m/ SC -0.27
        d1g m/ SU 0.13
        d1g m: GC 0.36
        d1g m: Gs 0.38
        d1g m: MC -0.28
        d1g m: Os -0.65
        d1g m; GC 0.13
        d1g m; Os -0.17
        d1g m< MC -0.11
        d1g m? MC -0.12
        d1g m? Ms -0.17
        d1g m? OC 0.13
        d1g m?m MU 0.32
        d1g m?m Ms -0.17
        d1g m@ Ms 1.17
        d1g m@ Os 1.25
        d1g m[ Ms 0.46
        d1g medC TC -0.48
        d1g medU SC -0.52
        d1g meds MC -0.11
        d1g meds Os -0.15
        d1g meds SC 0.31
        d1g medwC GC 0.39
        d1g medwU SC 0.24
        d1g medws GC -0.26
        d1g medws MC -0.21
        d1g medws Ms -0.22
        d1g medws Ss 0.22
        d1g months Ms 0.59
        d1g months Os 0.11
        d1g mys Gs 0.34
        d1g mys Ms -0.12
        d1g mys Os -0.36
        d1g mys TC -0.11
        d1g m| GC 0.21
        d1g m| Ss 0.11
        d1g m– GC 0.26
        d1g m– SC 0.25
        d1g m– Ss 0.68
        d1g nexts SC 0.18
        d1g nos Ms -0.15
        d1g ofs MC -0.25
        d1g ofs OC -0.13
        d1g ofs SC 0.28
        d1g oks MC -0.75
        d1g oks Ms -0.6
        d1g ones Os 0.17
        d1g onlys Ms -0.19
        d1g ons GC -0.18
        d1g ons GU -0.11
        d1g ons Gs -0.12
        d1g ons MU -0.26
        d1g ons OC -0.48
        d1g ors Gs 0.11
        d1g ors MC -0.18
        d1g ors Ms -0.28
        d1g ors SC -0.3
        d1g outs SC -0.28
        d1g particleC GC 0.15
        d1g particleC MC 0.82
        d1g particleC SC 0.65
        d1g particleU MU 1.07
        d1g particleU SC -0.32
        d1g particles MC 0.95
        d1g particles Ms 0.74
        d1g particles Os 0.38
        d1g plainC GC -0.83
        d1g plainC MC 0.62
        d1g plainC Ms 0.28
        d1g plainU GC 0.19
        d1g plainU OC 0.67
        d1g plainU SU 0.39
        d1g plains GC -0.11
        d1g plains MC -0.17
        d1g plains Ms -0.17
        d1g plains OC -0.87
        d1g plains SC -0.4
        d1g plains Ts -0.17
        d1g relations GC 0.42
        d1g relations Gs -0.84
        d1g relations Ms 0.11
        d1g relations Ss 0.23
        d1g sevens Os 0.79
        d1g sinces Gs 0.12
        d1g sinces Ms -0.12
        d1g sixs Os 0.16
        d1g sos Gs -0.11
        d1g stills Ms 0.43
        d1g stills Ss -0.25
        d1g streetC MC 1.8
        d1g streetC Ms 0.19
        d1g streetC OC 1.35
        d1g streetC SC 0.62
        d1g streets Ms 0.99
        d1g streets Os 1.47
        d1g surnameC MC 0.28
        d1g surnameC' GC 0.12
        d1g surnames Ms 0.13
        d1g surnames Ss 0.11
        d1g tailC GC -0.41
        d1g tailC MC -0.42
        d1g tails GC -0.84
        d1g tails Gs -0.61
        d1g tails MC -0.25
        d1g tails Ms -0.65
        d1g tails Os -0.14
        d1g tails SC -1.26
        d1g tails Ss -0.69
        d1g tails TC -0.84
        d1g thankss Ss -0.13
        d1g thes MC 0.55
        d1g thes OC -0.11
        d1g thes Os -0.56
        d1g theys Os 0.68
        d1g thiss Os -0.11
        d1g titles Ms -0.66
        d1g toos Ms -0.16
        d1g tos Ms -0.12
        d1g tos Os -0.23
        d1g twos Ms 0.3
        d1g unitC MC 0.7
        d1g unitC OU 0.12
        d1g unitC SC -1.15
        d1g units Ms -0.15
        d1g units Ss 0.26
        d1g unk0C GC 0.23
        d1g unk0C SC 0.2
        d1g unk0C SU 0.16
        d1g unk0s GC -0.46
        d1g unk0s Gs -0.23
        d1g unk0s Ts -0.41
        d1g unk1C MC 0.95
        d1g unk1U MC -0.14
        d1g unk1s OC -0.4
        d1g unk1s SC -0.59
        d1g unk1s TC 0.69
        d1g unk2C MC 1.16
        d1g unk2C OC 0.32
        d1g unk2C Ss -0.5
        d1g unk2U MC -0.66
        d1g unk2U MU 0.36
        d1g unk2U Ms -0.44
        d1g unk2U OC -0.35
        d1g unk2s GC -0.56
        d1g unk2s Gs 0.36
        d1g unk2s Ms 0.26
        d1g unk2s SC -0.25
        d1g unk2s Ss 0.39
        d1g unk3C GC 0.22
        d1g unk3C MU 0.26
        d1g unk3C SC 0.54
        d1g unk3C TC -0.26
        d1g unk3U Ms -0.63
        d1g unk3s Os -0.5
        d1g unk3s Ss 0.56
        d1g unk3s Ts 0.24
        d1g unkgC MC 0.38
        d1g unkgC OC 0.13
        d1g unkgC SC 0.61
        d1g unkgU SU 0.2
        d1g unkgs Gs 0.32
        d1g unksC GC 0.71
        d1g unksC MC 0.46
        d1g unksC Ms 0.86
        d1g unksC SC 0.35
        d1g unkss MC -0.25
        d1g unkss SC -0.41
        d1g unktC MC 0.33
        d1g unkts GC -0.39
        d1g ups Ms -0.21
        d1g wass SC 0.5
        d1g whens Ms -0.13
        d1g whos SC 0.17
        d1g whos Ss 0.12
        d1g wills Ms 0.12
        d1g withs MC -0.25
        d1g withs OC 0.22
        d1g wnameC MC 0.33
        d1g wnames GC 0.18
        d1g wnames Ms 0.21
        d1g wnames SC -0.49
        d1g wnames Ss 0.64
        d1g woulds SC -0.35
        d1g wsurC MC 1.18
        d1g wsurC SC 0.48
        d1g wsurs GC -0.3
        d1g wsurs MC -0.91
        d1g yous OC -0.27
        d1g yous Os -0.12
        d2 # c 0.71
        d2 # n 0.6
        d2 # wU 0.3
        d2 # ws 0.25
        d2 #a n 0.34
        d2 #a wC 0.39
        d2 $ c 0.37
        d2 $ wC -0.19
        d2 $ ws -0.16
        d2 aC ws -0.49
        d2 acts n 0.72
        d2 acts wC 0.26
        d2 acts wU 0.21
        d2 acts ws 0.16
        d2 afters wC -0.12
        d2 afters ws -0.35
        d2 alls wC 0.32
        d2 ams ws -0.14
        d2 ands n 0.13
        d2 ands wC -0.5
        d2 ans wC 0.22
        d2 ans ws -0.22
        d2 anys n 0.16
        d2 as n -0.99
        d2 as ws 0.36
        d2 ass ws 0.26
        d2 bads wC -0.82
        d2 bads ws -0.87
        d2 beens ws -0.11
        d2 boths wC 0.32
        d2 boths ws 0.13
        d2 brandC wC -0.86
        d2 brandC ws -0.62
        d2 brandU n -0.2
        d2 brands wC 0.61
        d2 brands ws 0.31
        d2 buts ws -0.19
        d2 bys n 0.39
        d2 bys wC 0.22
        d2 callC wC -0.17
        d2 calls wC 0.29
        d2 calls ws 0.22
        d2 can'ts c 0.28
        d2 can'ts n 1.01
        d2 can'ts wC 0.28
        d2 can'ts ws 0.12
        d2 cans c -0.19
        d2 cans wC 0.19
        d2 cans ws -0.46
        d2 cityC wC -0.28
        d2 cityC ws -0.11
        d2 comC wC -0.56
        d2 comC' wC -0.26
        d2 comU n -0.55
        d2 comU wC 0.81
        d2 comU wU -0.15
        d2 comU ws -0.41
        d2 coms c 0.57
        d2 coms n -0.41
        d2 coms wC -0.22
        d2 coms' wC -0.37
        d2 coms' ws -0.24
        d2 coulds wC -0.23
        d2 coulds ws -0.12
        d2 countryC wC 1
        d2 countrys ws 0.21
        d2 dids wC 0.26
        d2 dids ws 0.53
        d2 doC wC -0.41
        d2 dos n 0.2
        d2 dos wC 0.29
        d2 eponymC wC -0.16
        d2 eponymC' wC 0.47
        d2 everys wC -0.51
        d2 fives ws 0.13
        d2 fors n -0.53
        d2 fors ws -0.37
        d2 fours ws 0.29
        d2 froms ws -0.34
        d2 givenC wC 0.74
        d2 givenC ws -0.47
        d2 givenC' n 0.12
        d2 givenU n 0.81
        d2 givenU wU 1
        d2 givens wC 0.63
        d2 givens ws 1.39
        d2 givens' ws 0.19
        d2 hads n 0.74
        d2 hads ws 0.43
        d2 handledC n -0.23
        d2 hass n -0.14
        d2 hass wC 0.74
        d2 hass ws 0.12
        d2 haves wC 0.32
        d2 haves ws 0.73
        d2 he'ss ws 0.37
        d2 heres wC 0.17
        d2 heres ws 0.39
        d2 hers ws 0.14
        d2 hims wC -0.31
        d2 hiss wC 0.7
        d2 hiss ws 0.36
        d2 i'ms n 0.15
        d2 iC wC -0.11
        d2 iC ws -0.54
        d2 ins c -0.83
        d2 ins n -0.11
        d2 ins wC -0.22
        d2 is c 0.2
        d2 is n -0.14
        d2 is ws 1.14
        d2 iss n -0.29
        d2 iss ws 0.56
        d2 its c 0.67
        d2 its wC 0.22
        d2 itss n -0.15
        d2 justs ws -0.11
        d2 lasts ws -0.24
        d2 m! wC -0.25
        d2 m" c 0.39
        d2 m" wU 0.13
        d2 m# ws -0.11
        d2 m% n -0.54
        d2 m% wC -0.23
        d2 m% ws -0.49
        d2 m' wC -0.64
        d2 m( n -0.44
        d2 m( wU 0.3
        d2 m( ws 0.11
        d2 m) wU -0.2
        d2 m) ws -0.34
        d2 m* wC 0.36
        d2 m, n -0.2
        d2 m, ws 0.3
        d2 m- c -0.2
        d2 m- n -0.75
        d2 m- wC 0.17
        d2 m- ws -0.14
        d2 m. c -0.18
        d2 m. n -0.18
        d2 m. wC -0.61
        d2 m. ws -0.5
        d2 m/ c -0.22
        d2 m/ n -0.45
        d2 m/ wC 0.11
        d2 m/ wU -0.44
        d2 m: n 0.27
        d2 m: wU -0.39
        d2 m; wC -0.43
        d2 m; ws -0.19
        d2 m= n 0.39
        d2 m? ws -0.16
        d2 m?m wC -0.17
        d2 m?m wU 0.86
        d2 m@ ws -0.3
        d2 m_ n -0.23
        d2 mayC n -0.13
        d2 mayC wC -0.67
        d2 medC n -0.11
        d2 medC wC -0.45
        d2 medC ws -0.75
        d2 medU c -0.98
        d2 medU n 0.6
        d2 meds wC 0.56
        d2 meds ws 0.3
        d2 medwC n -0.62
        d2 medwC ws -0.95
        d2 medws n -0.12
        d2 medws wC 0.61
        d2 medws ws 0.47
        d2 mes n 0.38
        d2 mes wC -0.22
        d2 mes ws 0.19
        d2 monthC n 0.35
        d2 monthC wC -0.25
        d2 monthC ws 1.01
        d2 months ws 0.56
        d2 mores n -0.19
        d2 m| c 0.13
        d2 m| n 0.16
        d2 m| wC 0.12
        d2 m} n 0.41
        d2 m} wC -0.13
        d2 m– n -0.59
        d2 news n 0.19
        d2 nexts n 1.13
        d2 nexts wC 0.67
        d2 nines ws 0.7
        d2 noC wC 0.26
        d2 notU wU 0.2
        d2 nots c -0.35
        d2 nots n 0.62
        d2 nots ws 0.11
        d2 nows wC -0.11
        d2 ofs wC -0.11
        d2 ones ws 0.54
        d2 onlys wC -0.17
        d2 onlys ws 0.34
        d2 ons c -0.16
        d2 ons wC -0.24
        d2 ors wC -0.17
        d2 ors ws -0.45
        d2 others ws -0.27
        d2 outs n 0.41
        d2 outs wC -0.26
        d2 outs ws -0.15
        d2 overs wC 0.49
        d2 particleC wC 0.68
        d2 particleC ws -0.67
        d2 particleU wC 0.16
        d2 particleU wU 0.61
        d2 particles n 1.93
        d2 plainC wC -0.35
        d2 plainU n -0.67
        d2 plains n 0.53
        d2 plains wC -0.19
        d2 pleaseC wC -0.23
        d2 pleases wC 0.16
        d2 relationC n -0.74
        d2 relationC wC -0.47
        d2 relations n -0.17
        d2 relations wC 0.46
        d2 relations ws 0.44
        d2 roleC wC 0.34
        d2 roles wC 0.47
        d2 roles ws 0.31
        d2 seconds n 0.48
        d2 sevens ws 0.15
        d2 she'ss ws 0.48
        d2 sheC wC -0.2
        d2 sheC ws -0.13
        d2 shes n 0.62
        d2 sos n -0.43
        d2 sos ws 0.13
        d2 stills n -0.35
        d2 stills ws 0.3
        d2 streetC c 2.9
        d2 streetC n 4.65
        d2 streetC wC 1.55
        d2 streetC ws 0.7
        d2 streetU n 1.54
        d2 streets c 1.75
        d2 streets n 3.45
        d2 streets ws 1.22
        d2 surnameC wC 0.44
        d2 surnameC ws -0.2
        d2 surnameU wU 0.33
        d2 surnames ws 1.11
        d2 tailC n 0.41
        d2 tailC wC -0.68
        d2 tailC ws -0.15
        d2 tails wC -0.37
        d2 tails ws 0.14
        d2 thans wC -0.16
        d2 thans ws -0.27
        d2 thats n 0.69
        d2 thats' n -0.2
        d2 theC wC 0.13
        d2 thems ws 0.26
        d2 thens n -0.49
        d2 thens wC -0.61
        d2 thens ws -0.69
        d2 thes c 0.34
        d2 thes n 0.25
        d2 thes ws 0.2
        d2 thiss ws 0.17
        d2 threes n -0.28
        d2 threes wC 0.21
        d2 threes ws 0.96
        d2 titleC n 0.18
        d2 titleC ws -0.19
        d2 toos n 0.59
        d2 twos wC 0.29
        d2 twos ws 1.04
        d2 unitC n 1
        d2 unitC wC 0.9
        d2 unitC ws -0.37
        d2 units n -0.11
        d2 units wC 0.11
        d2 units wU -0.18
        d2 unk0C n -0.49
        d2 unk0C ws -0.27
        d2 unk0U n 1
        d2 unk0U wC -0.11
        d2 unk1C c -0.18
        d2 unk1C wC -0.29
        d2 unk1C ws -0.68
        d2 unk1U wU -0.13
        d2 unk2C c -0.66
        d2 unk2C wC 0.56
        d2 unk2U n -0.12
        d2 unk2U wC -0.76
        d2 unk2U wU 0.51
        d2 unk2U ws -1.21
        d2 unk2s c 0.17
        d2 unk2s n -0.56
        d2 unk2s ws 0.42
        d2 unk3C n 0.66
        d2 unk3C wC 0.12
        d2 unk3C ws -0.6
        d2 unk3U n -1.16
        d2 unk3U wC -0.12
        d2 unk3U wU 0.71
        d2 unk3U ws -0.94
        d2 unk3s n 0.93
        d2 unk3s wC 0.13
        d2 unk3s ws 0.57
        d2 unkgC wC 0.7
        d2 unkgU wU 0.18
        d2 unkgs n 0.33
        d2 unkgs wC -0.39
        d2 unkgs ws 0.49
        d2 unksC wC 1.11
        d2 unkss wC -0.12
        d2 unktC wC 0.4
        d2 unktU n 0.23
        d2 unktU wC 0.45
        d2 unkts wC -0.35
        d2 unkts ws 0.62
        d2 weC wC 0.17
        d2 whatC wC -0.12
        d2 whats n 0.19
        d2 whats wC 0.27
        d2 whats ws -0.33
        d2 whens wC -0.18
        d2 wheres n 0.5
        d2 whichs wC -0.56
        d2 whichs ws -0.14
        d2 whys ws 0.14
        d2 wills ws 0.4
        d2 withs n -0.59
        d2 withs wC -0.68
        d2 wnameC n 0.77
        d2 wnameC wC 0.5
        d2 wnameU wU 0.2
        d2 wnames n 0.7
        d2 wnames wC 0.68
        d2 wnames ws 0.47
        d2 won'ts n 0.54
        d2 won'ts ws -0.57
        d2 woulds wC -1
        d2 wsurC wC 0.33
        d2 wsurC wU 0.42
        d2 wsurU wU 0.17
        d2 wsurs n -0.45
        d2 yess ws 0.81
        d2 yous n 0.61
        d2 yous ws 0.21
        end2 'd C -1.18
        end2 'd s -1.31
        end2 't s -0.32
        end2 ab C -0.16
        end2 ab s 0.17
        end2 ac C -0.25
        end2 ac U -0.83
        end2 ac s -0.31
        end2 ad s 0.11
        end2 ae C 0.29
        end2 ah s 0.52
        end2 ai C 0.68
        end2 aj C 0.33
        end2 aj U 0.42
        end2 aj s 0.22
        end2 ak C -0.31
        end2 ak U 0.56
        end2 ak s 0.16
        end2 al U -0.49
        end2 al s 0.16
        end2 am C -0.55
        end2 am U 0.28
        end2 an C 0.11
        end2 an s 0.5
        end2 ao C 0.12
        end2 ar C 0.12
        end2 as C -0.32
        end2 as s 0.97
        end2 at U -0.22
        end2 at s 0.26
        end2 au s 0.32
        end2 av s -0.15
        end2 aw s -0.67
        end2 ax s -0.33
        end2 ay s -0.35
        end2 az s 0.26
        end2 b C -0.49
        end2 ba s -0.18
        end2 bi C 0.13
        end2 bj U 0.28
        end2 bm s -0.28
        end2 bo C 1.16
        end2 bo s 0.57
        end2 bs C 0.37
        end2 bs s 0.16
        end2 bu s 0.11
        end2 bx C -0.5
        end2 c s -0.11
        end2 ca C 0.7
        end2 ca s 0.11
        end2 ch C -0.18
        end2 ch s -0.14
        end2 ci C -0.18
        end2 ci s -0.58
        end2 ck C -0.15
        end2 co C -1.16
        end2 co s -0.17
        end2 cu U -0.18
        end2 cu s -0.31
        end2 cy s -0.21
        end2 d C -0.21
        end2 d s -0.48
        end2 da C -0.54
        end2 dd C 0.29
        end2 di C -0.15
        end2 di U 0.45
        end2 dl U -0.21
        end2 do C -1.59
        end2 dr C -0.27
        end2 dr s -0.76
        end2 ds C -0.48
        end2 ds s -0.34
        end2 dy C -0.6
        end2 dy s -0.13
        end2 e s -0.27
        end2 ea C -0.11
        end2 eb s 0.97
        end2 ec s 0.62
        end2 ed C 0.37
        end2 ed U -0.5
        end2 ed s -1.13
        end2 ee C 0.53
        end2 ef s -0.13
        end2 eg s -0.14
        end2 eh U 0.33
        end2 ei C 0.53
        end2 ei s 0.17
        end2 ek C 0.11
        end2 el C -0.82
        end2 el s 0.25
        end2 em s 0.11
        end2 en C -0.16
        end2 eo s 0.29
        end2 ep C -0.83
        end2 ep s -0.15
        end2 er C -0.28
        end2 er U 0.48
        end2 er s -0.58
        end2 et U -0.29
        end2 ev C -0.4
        end2 ev s -0.15
        end2 ew C 0.36
        end2 ex C -0.68
        end2 ex s -0.11
        end2 ey s -0.6
        end2 ez s 0.19
        end2 f C -0.13
        end2 fa s -0.68
        end2 fc C -0.88
        end2 fe C -0.19
        end2 fe s -0.11
        end2 ff C -0.14
        end2 ff s -0.22
        end2 fr C -1.27
        end2 fr s -0.48
        end2 fs s 0.23
        end2 ft s -0.16
        end2 fy s 0.13
        end2 g s 0.24
        end2 ga C 0.58
        end2 ga s 0.22
        end2 gg s 0.77
        end2 gh C -0.12
        end2 gh U 0.84
        end2 gn s -0.36
        end2 go C 0.24
        end2 go s -0.16
        end2 gr s -0.28
        end2 gs C 0.44
        end2 gs s 0.26
        end2 gt s -0.16
        end2 gy C -0.32
        end2 h C -0.26
        end2 h s -0.56
        end2 ha C 0.12
        end2 ha s 0.25
        end2 hb U 0.53
        end2 hc s 0.58
        end2 hd s -0.13
        end2 he C 0.49
        end2 hi C 0.12
        end2 hm U 0.72
        end2 hn U 0.12
        end2 hn s 0.15
        end2 ho C -0.49
        end2 ho U -1.25
        end2 hp U 0.93
        end2 hr s -0.31
        end2 ht C 0.15
        end2 ht s -1.03
        end2 hu C -0.12
        end2 hu s 0.11
        end2 hy C -0.73
        end2 ia C 0.21
        end2 ia U -0.53
        end2 ia s 1.04
        end2 ib s 0.19
        end2 ic C -0.47
        end2 ic s -0.11
        end2 ie C -0.14
        end2 ie U 0.2
        end2 ie s 0.35
        end2 if C 0.12
        end2 ig C 0.91
        end2 ig s 0.43
        end2 ih s -0.11
        end2 ii U -0.14
        end2 ik C 0.27
        end2 il C -0.38
        end2 il s -0.57
        end2 im s 0.55
        end2 in C -0.17
        end2 in s -0.31
        end2 io C -1.04
        end2 io U 0.15
        end2 io s 0.76
        end2 ip C 0.43
        end2 ip U -0.54
        end2 ip s -0.32
        end2 is C -0.19
        end2 is s 0.39
        end2 it C 0.21
        end2 ix C 0.36
        end2 iz s 0.11
        end2 j C 0.5
        end2 j s 0.7
        end2 ja s 0.3
        end2 ji C 0.77
        end2 jj C -0.26
        end2 jo C 0.16
        end2 ka C 0.96
        end2 ka U 0.34
        end2 ka s 0.27
        end2 ki C 0.15
        end2 ki s 0.24
        end2 ko C 0.31
        end2 ko s 0.25
        end2 kp s 0.16
        end2 ku s 0.43
        end2 l C -0.29
        end2 l s 0.46
        end2 la C 0.13
        end2 la U 0.12
        end2 la s 0.19
        end2 ld C -0.16
        end2 ld s 0.16
        end2 le U 0.6
        end2 lf s -0.6
        end2 li C -0.54
        end2 li s -0.15
        end2 lk s -0.44
        end2 ll C -0.62
        end2 ll s -0.36
        end2 lm U 1.47
        end2 lm s 0.9
        end2 lo C 0.54
        end2 lo s 0.27
        end2 lt C -0.37
        end2 lt s -0.17
        end2 ly s -0.55
        end2 lê C 0.28
        end2 m C 0.18
        end2 m s 0.64
        end2 ma C -0.11
        end2 ma s 0.38
        end2 mb s -0.22
        end2 me C -0.55
        end2 mi U -0.71
        end2 mi s 0.34
        end2 mn s -1.04
        end2 mo C 0.15
        end2 mp C 0.12
        end2 mp s -1.05
        end2 mr s -0.54
        end2 ms C 0.16
        end2 ms U -0.81
        end2 ms s -0.57
        end2 mt U 1.31
        end2 n C -0.43
        end2 na C 0.27
        end2 na U 0.74
        end2 na s 0.98
        end2 nc s -0.62
        end2 nd s -0.18
        end2 ng C 0.8
        end2 ng U -0.3
        end2 ni C 0.56
        end2 nk C -0.61
        end2 nk s -0.38
        end2 nn U 0.59
        end2 nn s 0.13
        end2 ns C -0.57
        end2 ns s -0.42
        end2 nt C -0.54
        end2 nt s -0.59
        end2 nz C 0.55
        end2 ní s 0.12
        end2 o C -0.88
        end2 o s -0.52
        end2 oa s 0.37
        end2 oc C -0.59
        end2 oc U -0.8
        end2 oc s -0.2
        end2 od C 0.12
        end2 od U -0.2
        end2 od s -0.11
        end2 oe C -0.14
        end2 oe s 0.36
        end2 of s -0.13
        end2 og C 0.13
        end2 oh s 0.44
        end2 ol C -0.34
        end2 ol s -0.21
        end2 om C -0.94
        end2 om s 0.55
        end2 on C -0.64
        end2 on s 0.59
        end2 oo C 0.15
        end2 oo s 0.25
        end2 op C -0.45
        end2 op s 0.12
        end2 or C -0.71
        end2 or U 0.19
        end2 os C -0.17
        end2 os s 0.21
        end2 ot C 0.25
        end2 ot s -0.33
        end2 ou C 0.62
        end2 ou s 1.09
        end2 ov C 0.47
        end2 ow C 0.46
        end2 ox C 0.88
        end2 ox s 0.33
        end2 oy C 0.11
        end2 oy s 0.28
        end2 p C 0.41
        end2 p s 0.54
        end2 pa s 0.21
        end2 pd U -0.52
        end2 pe C 1.48
        end2 pe s 0.45
        end2 pg s 0.4
        end2 ph C -0.32
        end2 pk s -0.25
        end2 pm U 0.72
        end2 pn s -0.47
        end2 po s -0.62
        end2 pp C 0.16
        end2 pr U 0.9
        end2 ps C -0.34
        end2 ps s -0.42
        end2 pt C -0.19
        end2 pw s -0.26
        end2 py C -0.45
        end2 py s -1.19
        end2 r C -0.41
        end2 ra C 0.15
        end2 ra U -0.21
        end2 ra s 0.73
        end2 rb s 0.15
        end2 rd C -0.11
        end2 re C -0.27
        end2 re s -0.37
        end2 ri C -0.36
        end2 ri U 0.46
        end2 ri s -0.19
        end2 rk C -0.32
        end2 rk s -0.65
        end2 rm C -0.19
        end2 rn U -0.99
        end2 rn s -0.28
        end2 ro U 0.55
        end2 ro s 0.86
        end2 rp C -0.41
        end2 rp s -0.48
        end2 rr U 0.15
        end2 rs C -0.12
        end2 rs U 0.17
        end2 rs s -0.45
        end2 rt s 0.32
        end2 ru s 0.11
        end2 rx s 0.44
        end2 sa s 0.75
        end2 sb s -0.29
        end2 sc s -0.53
        end2 se C -0.2
        end2 se U -0.19
        end2 se s -0.64
        end2 sh C 0.79
        end2 sh s 0.52
        end2 si C 0.49
        end2 si U -0.69
        end2 si s 0.66
        end2 sm C 0.12
        end2 sn U -1.05
        end2 sn s -0.41
        end2 sp C -1.31
        end2 sp s -0.44
        end2 sr C -1.57
        end2 ss s -0.18
        end2 st C -0.4
        end2 st s -0.16
        end2 su s 0.2
        end2 sx s -0.13
        end2 sø C 0.24
        end2 t s 0.44
        end2 ta C 0.88
        end2 ta s 0.22
        end2 te C 0.42
        end2 tg s -0.33
        end2 th C -0.13
        end2 th U 0.18
        end2 th s 1.02
        end2 ti s 0.38
        end2 tj U 1.17
        end2 tn s -0.42
        end2 to C -0.24
        end2 to s -0.11
        end2 tr C -0.16
        end2 tr s -0.18
        end2 ts C 1.07
        end2 ts U 0.21
        end2 tt s 0.61
        end2 tu C 0.29
        end2 tw s -0.43
        end2 ty U -0.17
        end2 ty s 1.45
        end2 tz C 1.16
        end2 tá s -0.36
        end2 ua C 0.47
        end2 ua U 0.18
        end2 ua s 0.36
        end2 ub C -0.65
        end2 ub s -0.3
        end2 ud C 0.24
        end2 ue C -0.13
        end2 ue s 0.2
        end2 ug s 0.14
        end2 ui C 1.11
        end2 uk s -0.15
        end2 ul C 0.19
        end2 ul s 0.26
        end2 um C -0.37
        end2 um s 0.33
        end2 un C 0.41
        end2 un s 0.13
        end2 up s -0.29
        end2 ur s 0.16
        end2 us C 0.53
        end2 us s 0.12
        end2 ut C -0.12
        end2 v C -0.33
        end2 v s -0.62
        end2 va C 0.16
        end2 va s -0.58
        end2 vc U -0.46
        end2 vm s -0.8
        end2 vo C 0.13
        end2 vy C 0.18
        end2 vy s -0.27
        end2 w s -0.52
        end2 wa C 0.4
        end2 wa s 0.91
        end2 we C 0.17
        end2 wn C 0.16
        end2 wn s -0.54
        end2 ws s -0.13
        end2 ww s 1.41
        end2 wy s 0.13
        end2 x C -0.81
        end2 x s -0.2
        end2 xa C -1.24
        end2 xi U 0.67
        end2 xr s -0.11
        end2 xt s 0.18
        end2 xx s 0.3
        end2 y C -0.32
        end2 ya C 0.6
        end2 ye C 0.29
        end2 yl C -0.25
        end2 ym s 0.83
        end2 yn s 0.66
        end2 yr C 0.13
        end2 ys C 0.16
        end2 ys U 0.11
        end2 ys s 0.15
        end2 ze C -0.37
        end2 zy C -0.19
        end2 zy s -0.57
        end2 ße C 0.24
        end2 ín C 0.13
        end2 ó C 0.59
        end2 ów C -0.22
        end2 張偉 s 0.17
        end2 田中 s 0.5
        end2 美玲 s 0.12
        end2 陈 s 0.26
        end3 aar C -0.6
        end3 abs s 0.41
        end3 abx C -0.16
        end3 aby C 0.37
        end3 ach C 0.14
        end3 ack s -0.86
        end3 acs s 0.66
        end3 act C -0.17
        end3 acy s -0.3
        end3 ada C -0.22
        end3 ade s 0.11
        end3 ado C -0.27
        end3 ads s -0.12
        end3 ady C -0.6
        end3 ady s -0.2
        end3 ae C 0.12
        end3 ael C 0.37
        end3 aes C -0.73
        end3 ah C 0.22
        end3 ah s 0.61
        end3 aha s -0.56
        end3 ail s -0.14
        end3 ain C -0.66
        end3 ain U 0.18
        end3 ain s -0.37
        end3 air s -0.49
        end3 aj U 0.42
        end3 ajj C -0.26
        end3 ak s 0.19
        end3 ake s -0.18
        end3 ala C 0.42
        end3 ala s 0.11
        end3 alf s -0.27
        end3 ali s -0.17
        end3 all C -0.21
        end3 all s -0.42
        end3 als s 0.15
        end3 aly C 0.29
        end3 aly s -0.28
        end3 ame C -0.45
        end3 ame s -1.31
        end3 ami C -0.55
        end3 amp C 0.13
        end3 ana s 0.15
        end3 and C -0.77
        end3 ane C 1.26
        end3 ane s 0.35
        end3 ang s -0.43
        end3 ani s 0.11
        end3 ann C -0.62
        end3 ans C 0.2
        end3 ans s 0.12
        end3 anz C 0.35
        end3 apt s 0.83
        end3 ara s -0.15
        end3 ard C -0.49
        end3 ard s -0.7
        end3 are C -0.17
        end3 ari s -0.11
        end3 ark C -0.44
        end3 ark s -0.48
        end3 arl s -0.13
        end3 arm s -0.17
        end3 arr s -0.12
        end3 ars s 0.85
        end3 ary C -0.34
        end3 ary s -0.21
        end3 ase C -1.05
        end3 ase s -0.18
        end3 ash C -0.26
        end3 ash s 0.71
        end3 asp C -0.14
        end3 ass s -0.47
        end3 ast C -0.58
        end3 ast s -0.12
        end3 ata C 0.46
        end3 ate C -0.14
        end3 ate s -0.48
        end3 ath C -0.66
        end3 ath s -1.06
        end3 att C -0.73
        end3 att s 0.14
        end3 ava s -0.19
        end3 ave s 0.33
        end3 ays U 0.11
        end3 ays s -0.35
        end3 aze s 0.11
        end3 aße C 0.25
        end3 b C -0.49
        end3 ba C -1.33
        end3 ban C -0.2
        end3 ban s -0.29
        end3 bay C -0.24
        end3 bay s 0.16
        end3 bed C -0.55
        end3 ben C 0.24
        end3 ber C -0.92
        end3 ber s -1.05
        end3 bes C 0.13
        end3 big C 0.36
        end3 big s 0.14
        end3 bin s 0.15
        end3 bj U 0.11
        end3 ble C 0.55
        end3 bly C 0.18
        end3 bnd s -0.26
        end3 bo C 1.06
        end3 bob s 0.2
        end3 bon C 0.3
        end3 bor s 0.22
        end3 box C 0.53
        end3 bre C -0.24
        end3 btw s -0.27
        end3 bus s 0.21
        end3 can s -0.29
        end3 cas C -0.9
        end3 cct s -0.33
        end3 ced s -0.84
        end3 ces C 0.33
        end3 ces s 0.18
        end3 che s -0.62
        end3 cht C 0.19
        end3 chị C -0.35
        end3 cil C -0.51
        end3 cke C -0.21
        end3 cky C -0.32
        end3 cky s -0.36
        end3 cle s -0.11
        end3 co C -0.79
        end3 co s -0.66
        end3 col s 0.14
        end3 com U 0.97
        end3 com s 0.34
        end3 con s 0.13
        end3 cri C -0.21
        end3 cro s -0.6
        end3 cus s 0.13
        end3 d C -0.21
        end3 d s -0.48
        end3 da C -0.25
        end3 dad C -0.11
        end3 dam C -0.16
        end3 dam s -0.39
        end3 dan C 0.86
        end3 dan s 0.11
        end3 day C -1.24
        end3 dda C -0.11
        end3 dda s -0.12
        end3 de s 0.48
        end3 den C -0.19
        end3 den s 0.12
        end3 deo s -0.13
        end3 der C -0.18
        end3 des C 0.45
        end3 des s 0.75
        end3 dey s -0.3
        end3 dir s 0.17
        end3 dix s -0.59
        end3 dle C -0.14
        end3 dle s -0.93
        end3 dly C -0.11
        end3 dob s -1.26
        end3 doc s -0.42
        end3 dot s 0.7
        end3 dre C 0.14
        end3 du s 0.31
        end3 e s -0.27
        end3 ead s -0.45
        end3 eak C -0.24
        end3 eak s -0.28
        end3 ean s -1.07
        end3 ear C -0.13
        end3 ear s -0.6
        end3 eat C -0.63
        end3 ech C -0.25
        end3 ech s 0.11
        end3 ect C -0.19
        end3 ed U -0.2
        end3 eda C 0.17
        end3 eds C -0.89
        end3 edy C -1.91
        end3 ee s 0.69
        end3 eed C -0.24
        end3 eed s -0.13
        end3 eel s 0.15
        end3 een s 1.14
        end3 eer s 0.63
        end3 eet C -0.22
        end3 eet s 0.72
        end3 ege s 0.68
        end3 egm s -0.2
        end3 ego s -0.18
        end3 eil C 0.2
        end3 eil s 0.11
        end3 ein s 0.23
        end3 el s -0.54
        end3 eld C 0.38
        end3 elf C -0.17
        end3 elf s -0.26
        end3 ell C 0.69
        end3 elo C -0.2
        end3 els C -0.47
        end3 ely C 0.12
        end3 eme s 0.14
        end3 emi U -0.45
        end3 emi s -0.46
        end3 emo s -0.44
        end3 emy C 1.37
        end3 emy s 0.18
        end3 en s -0.46
        end3 ena C 0.28
        end3 ena s -0.33
        end3 end C 0.33
        end3 end s -0.58
        end3 ene s -0.22
        end3 enn C 0.17
        end3 ens C -0.36
        end3 ent U -0.17
        end3 ent s -0.46
        end3 eod s 0.51
        end3 eon C 0.44
        end3 eon s 0.11
        end3 eos C 0.12
        end3 eps s -0.11
        end3 ern s 1.06
        end3 ero s 0.27
        end3 erp C -0.11
        end3 ers C 0.89
        end3 ert C -0.95
        end3 ery s -0.97
        end3 est C 0.61
        end3 est s 0.45
        end3 eta C 0.48
        end3 eta s 0.32
        end3 ets C -0.37
        end3 ett C 0.59
        end3 ety C -0.13
        end3 ety s 1.55
        end3 eue s -0.48
        end3 eun s 0.18
        end3 eva s 0.23
        end3 eve s 0.34
        end3 ext s 0.19
        end3 eze C -0.21
        end3 ezy s -0.12
        end3 fam s -0.19
        end3 feb C 0.3
        end3 fer s -0.24
        end3 ffy C -0.2
        end3 fi s 0.38
        end3 fit s 0.28
        end3 for C -0.15
        end3 fox s 1.32
        end3 fr C -1.27
        end3 fty s 1.15
        end3 ful s -0.57
        end3 g s 0.15
        end3 gan s 0.12
        end3 gar C 0.12
        end3 gby s -0.61
        end3 ged C -0.19
        end3 ged s -0.18
        end3 gel C -0.13
        end3 gel s -0.37
        end3 gen C 0.17
        end3 gen s 0.21
        end3 ger C -0.14
        end3 ges C 0.16
        end3 get s -0.25
        end3 gh U 0.36
        end3 ght s -0.23
        end3 gie C -0.97
        end3 gin C -0.33
        end3 gin s -0.15
        end3 gle s 0.14
        end3 gne C 0.35
        end3 gne s 0.19
        end3 gon C -0.29
        end3 gos C -0.46
        end3 gra C 0.56
        end3 gue C -0.14
        end3 gum C -0.14
        end3 gus s 0.11
        end3 guy s -0.23
        end3 h C -0.23
        end3 h s -0.56
        end3 hab C -0.54
        end3 hah C -0.11
        end3 ham C 0.53
        end3 ham s 0.33
        end3 han C 0.19
        end3 haw C -0.2
        end3 hay C -0.13
        end3 hay s -0.19
        end3 hb U 0.34
        end3 hee s 0.14
        end3 hen C -0.51
        end3 hen s -0.32
        end3 hep C -0.9
        end3 hes s -0.92
        end3 hey s -0.37
        end3 hin C 0.18
        end3 hin s -0.52
        end3 hip C -0.24
        end3 hm U 0.73
        end3 hns s -0.49
        end3 ho s 0.83
        end3 hon C -0.14
        end3 hth C -0.49
        end3 hth s 0.22
        end3 hts C 0.11
        end3 iac C -0.26
        end3 iah C 0.11
        end3 ial C -0.23
        end3 ial U -0.12
        end3 ial s -0.41
        end3 iam C 0.17
        end3 ian C -0.24
        end3 ian s -0.13
        end3 iba s -0.16
        end3 ibi C 0.77
        end3 ica C 0.23
        end3 ice C -0.29
        end3 ice s -0.96
        end3 ick C -0.31
        end3 ick U 1.26
        end3 ics s -0.43
        end3 ida s 0.18
        end3 ide s -0.49
        end3 ids U 0.17
        end3 ied C -0.17
        end3 ied s -0.22
        end3 ief C 0.15
        end3 ien C 0.18
        end3 ier C 0.81
        end3 ier s 0.82
        end3 ies s -0.33
        end3 iev C -0.19
        end3 iew s 1.49
        end3 iff C -0.22
        end3 ifi s -0.12
        end3 ift C -0.45
        end3 ift s -0.19
        end3 ify s 0.28
        end3 ila C -0.47
        end3 ila s 0.13
        end3 ile s -0.88
        end3 ill C 0.38
        end3 ilo s 0.58
        end3 ils C -0.28
        end3 ilt s 0.11
        end3 ily s 0.44
        end3 ima s 0.15
        end3 ime s -0.7
        end3 ina C 0.14
        end3 ine C -0.3
        end3 ine U -0.21
        end3 ine s -0.62
        end3 ing C -0.62
        end3 ing s -1.15
        end3 ins C 0.38
        end3 ins s -0.41
        end3 iny s 0.13
        end3 ion C -0.13
        end3 ion U -0.66
        end3 ion s -1.18
        end3 ior C 0.97
        end3 ird s 1.32
        end3 ire C 0.16
        end3 ire s 0.28
        end3 iri s -1.19
        end3 iro C -0.77
        end3 irs s -0.74
        end3 ise s 0.33
        end3 ish C -0.18
        end3 ish s -1.19
        end3 ism s 0.17
        end3 ist s -0.92
        end3 ith C 0.46
        end3 its s -0.59
        end3 itt C -0.31
        end3 itu s -0.69
        end3 ity C 0.21
        end3 ity s -0.33
        end3 ius C 0.27
        end3 ive C -0.49
        end3 ive s -0.94
        end3 ivy C 0.45
        end3 ivy s -0.33
        end3 iya s -0.24
        end3 j C 0.5
        end3 j s 0.7
        end3 jah C -0.36
        end3 jan C -0.76
        end3 jay C 0.49
        end3 jay s 0.12
        end3 jct s 0.37
        end3 jet s 0.2
        end3 jor C -0.15
        end3 jor s -0.23
        end3 joy C -0.63
        end3 joy s -0.11
        end3 ka U 1.29
        end3 kda s -0.85
        end3 ked U 0.14
        end3 kee C 0.15
        end3 ken C -0.19
        end3 ker C -0.67
        end3 ker U 0.17
        end3 ker s -0.18
        end3 kes s 0.4
        end3 key s 0.11
        end3 kim C 0.12
        end3 kin C -0.41
        end3 kin s -0.6
        end3 kle s -0.38
        end3 kp s 0.36
        end3 ków C -0.22
        end3 l C -0.29
        end3 l s 0.8
        end3 lab s -0.2
        end3 lan s 0.14
        end3 lar C -0.32
        end3 las C 0.55
        end3 las s 0.22
        end3 law C 0.25
        end3 law s -0.27
        end3 ldi C -0.27
        end3 lds C 0.27
        end3 le C -0.39
        end3 le s -0.23
        end3 led C 0.67
        end3 led s -0.2
        end3 lee C 0.54
        end3 lee s 0.77
        end3 len C -0.61
        end3 len s -0.59
        end3 ler C -0.98
        end3 ler s -0.34
        end3 les C -0.26
        end3 les s 0.21
        end3 let s -0.37
        end3 lev C 0.12
        end3 ley C -0.99
        end3 ley s -0.14
        end3 lff C -0.14
        end3 lia s 0.25
        end3 lic s -0.46
        end3 lin C -0.31
        end3 lin s -0.18
        end3 lio C 0.14
        end3 lis s 0.12
        end3 lit s -0.79
        end3 lks s 0.12
        end3 lla C -0.31
        end3 llo s -0.22
        end3 lls C 0.64
        end3 lly C -0.47
        end3 lly s -0.6
        end3 lms s -0.47
        end3 lo s -0.55
        end3 loc U -0.73
        end3 loc s -0.17
        end3 lon C -0.15
        end3 lor C 0.29
        end3 lor s 0.13
        end3 los s 0.11
        end3 low C -0.99
        end3 low s -0.32
        end3 lse C -0.15
        end3 lse s -0.62
        end3 lsh C 0.42
        end3 lta s 0.28
        end3 lto s -1.48
        end3 lty C -0.16
        end3 lue C -1.41
        end3 lue s -0.38
        end3 luo C -0.31
        end3 lus C -0.66
        end3 lê C 0.28
        end3 m C 0.18
        end3 m s 0.64
        end3 ma s -0.31
        end3 mal C -0.18
        end3 man s -0.44
        end3 mar s 0.39
        end3 mas C -0.58
        end3 mas s 0.16
        end3 max s -0.16
        end3 mbs s 0.17
        end3 md s -0.28
        end3 med s -0.34
        end3 meg s 0.16
        end3 mer C 0.42
        end3 mer s 0.12
        end3 mes C -0.22
        end3 mes s -0.51
        end3 min C 0.11
        end3 min s 1.22
        end3 mit s -0.12
        end3 mmy C -1.53
        end3 mmy s -1.48
        end3 mn s -0.17
        end3 mo s 1.31
        end3 mom s 0.56
        end3 mon C -0.4
        end3 mps s -0.32
        end3 msø C 0.13
        end3 mtg s -0.15
        end3 n C -0.16
        end3 n't s -0.56
        end3 na C -0.32
        end3 nad s -0.12
        end3 nae C 0.12
        end3 nah s -0.63
        end3 nar s -0.26
        end3 nas s -0.51
        end3 nce C -0.68
        end3 nce s -0.58
        end3 nch C 0.44
        end3 nch s 0.21
        end3 nci C -0.16
        end3 ncy s -0.14
        end3 nda C 0.18
        end3 ndi C -0.24
        end3 ndi s -0.12
        end3 ndo C -1.25
        end3 ndo s -0.12
        end3 nds s -0.11
        end3 neg C -0.74
        end3 neg s -0.39
        end3 ner s 0.17
        end3 nes s 0.25
        end3 net s 0.86
        end3 ng C 1.16
        end3 nge C -0.19
        end3 nge s 0.16
        end3 ngs C 0.28
        end3 nh s -0.65
        end3 nia s 0.41
        end3 nic s 0.2
        end3 nie C -0.16
        end3 nig C 0.65
        end3 nin C -0.39
        end3 nin s -0.34
        end3 nit C 0.39
        end3 nit s 1.19
        end3 nix C 0.78
        end3 nly s -0.24
        end3 nne C 0.14
        end3 nny C -0.19
        end3 nny s -0.17
        end3 noc s 0.13
        end3 nok s -0.64
        end3 non C -0.2
        end3 nor C 0.39
        end3 nos C 0.15
        end3 not s -0.82
        end3 nov s 0.22
        end3 now s -0.21
        end3 npo U -0.32
        end3 nse C -0.35
        end3 nta C 0.22
        end3 nth s 1.83
        end3 nts C -0.16
        end3 nts s 0.27
        end3 nty s 0.8
        end3 nus C 0.32
        end3 ní s 0.12
        end3 o C -0.88
        end3 o s -0.52
        end3 oad s 0.15
        end3 oak s 0.11
        end3 obs C 0.16
        end3 oci C 0.11
        end3 ock C 1.01
        end3 ock s 0.67
        end3 oct C 0.17
        end3 od s -0.15
        end3 ode C -0.86
        end3 ode s -1.19
        end3 ody s -0.48
        end3 ofc C -0.85
        end3 off s -1.33
        end3 oh s 1.82
        end3 ohn C 0.12
        end3 oi s -0.18
        end3 oid s -0.34
        end3 oks C 0.11
        end3 oks s 0.13
        end3 oku C -0.93
        end3 ola C 0.26
        end3 old s 0.11
        end3 ole s 0.17
        end3 oll C -0.16
        end3 olm C 0.18
        end3 ome C -0.16
        end3 ome s 0.12
        end3 omo C 0.13
        end3 ona C 0.34
        end3 one C -0.42
        end3 one s -1.08
        end3 ong C 0.75
        end3 ong s 0.77
        end3 ons s -0.21
        end3 ont C -0.87
        end3 ood C 0.23
        end3 ool C 0.29
        end3 ool s -0.27
        end3 oon C 0.48
        end3 oon s -0.52
        end3 oor C 0.12
        end3 oos s 0.11
        end3 op s -0.93
        end3 ops C 0.16
        end3 ord C 0.13
        end3 ore C 0.13
        end3 ore s 0.3
        end3 org s 0.14
        end3 ori C 0.22
        end3 orm s 0.24
        end3 orn s -0.17
        end3 ort s 0.16
        end3 ory s 0.13
        end3 ose U -0.12
        end3 ost s 0.11
        end3 ota C -0.49
        end3 oth s -0.33
        end3 oto C -0.73
        end3 ots s -0.13
        end3 ott C 0.16
        end3 oud s 0.14
        end3 ous s -0.16
        end3 ove C 0.34
        end3 ove s 0.47
        end3 own C 0.48
        end3 ows s -0.15
        end3 owy s 0.13
        end3 p C 0.41
        end3 p s 0.54
        end3 pa s 0.73
        end3 pal s 0.6
        end3 pat s 0.21
        end3 pay s -0.14
        end3 pe C 0.37
        end3 ped s -0.57
        end3 pee s -0.14
        end3 peg C 0.21
        end3 peg s 0.13
        end3 pen C -0.66
        end3 per C 1.31
        end3 per s 0.25
        end3 ph C -0.4
        end3 pia C 0.33
        end3 pia s 0.17
        end3 pid s 0.2
        end3 ple C -0.84
        end3 ple U 0.39
        end3 ple s 1.34
        end3 plt C -0.62
        end3 png s 0.26
        end3 pon s 0.54
        end3 poo C -0.13
        end3 pos C -0.27
        end3 ppt C -0.19
        end3 ppt s -0.63
        end3 ppy s -0.21
        end3 pre s -0.42
        end3 pt C -1.15
        end3 pt s -0.68
        end3 pto s 1.45
        end3 pty s -0.16
        end3 pur C 0.2
        end3 pur s 0.15
        end3 r C -0.41
        end3 ra s -0.16
        end3 rab s 0.16
        end3 rad C -0.52
        end3 ral C 0.17
        end3 ral s 0.19
        end3 ram C 0.11
        end3 rap s -0.29
        end3 rco C -0.11
        end3 rcy C 0.75
        end3 rd U 0.86
        end3 rds s 0.26
        end3 rdy C 0.29
        end3 rea s -0.11
        end3 red C 0.13
        end3 red s 0.87
        end3 ree C -1.08
        end3 ree s -0.11
        end3 ref C -0.92
        end3 ref s -0.13
        end3 rek C -0.13
        end3 ren s 0.26
        end3 res s -0.38
        end3 ret s 0.37
        end3 rge s -0.47
        end3 rgo s 0.15
        end3 ria s -0.59
        end3 rid C 0.21
        end3 rie C -0.94
        end3 rih s -0.12
        end3 rim C -0.19
        end3 rin C 0.16
        end3 rin s 0.2
        end3 rio C -0.66
        end3 rio s -0.15
        end3 rje s 0.22
        end3 rks C -0.17
        end3 rly s -0.46
        end3 rma s 0.11
        end3 rn s -0.81
        end3 rne s 0.19
        end3 rnt s -0.34
        end3 rod s 0.11
        end3 rol s -0.3
        end3 rom s -0.52
        end3 ron C 0.75
        end3 ron s -0.11
        end3 ror C -0.74
        end3 ros C 0.11
        end3 row C 0.49
        end3 row s 0.12
        end3 rr U 0.54
        end3 rre C 0.14
        end3 rry C -0.51
        end3 rry s -1.03
        end3 rs U 0.14
        end3 rse C 0.36
        end3 rsh C 0.15
        end3 rsh s 0.16
        end3 rst C -0.11
        end3 rth C -0.18
        end3 rty s 0.52
        end3 rue C 0.21
        end3 rue s 0.71
        end3 rve C 0.14
        end3 sah s 0.18
        end3 sam C -0.39
        end3 san s 0.11
        end3 sar C -0.15
        end3 saw C -0.16
        end3 sde s -0.12
        end3 sea C -0.19
        end3 sed s -0.18
        end3 ser s -0.18
        end3 ses s -0.22
        end3 set s -0.83
        end3 sha C 0.11
        end3 sho s -1.69
        end3 sil C -0.16
        end3 sil s -0.36
        end3 sin s 0.16
        end3 sip s -0.19
        end3 sis s -0.22
        end3 sky C 0.69
        end3 sno C -0.26
        end3 sol C 0.11
        end3 sol s 0.41
        end3 som s 0.43
        end3 son C -1.37
        end3 son s -0.44
        end3 soo s 0.13
        end3 sor s -0.11
        end3 sos C 0.16
        end3 spr C -0.68
        end3 sr C -1.59
        end3 srs C -0.22
        end3 st s 0.56
        end3 sta s -0.8
        end3 sts s 0.27
        end3 sty s -0.78
        end3 stá s -0.36
        end3 su s 0.12
        end3 sue s 0.11
        end3 sus C 0.13
        end3 sus s -0.12
        end3 t s 0.44
        end3 ta C -1.32
        end3 ta s -1.03
        end3 tab s -0.15
        end3 tal C -0.37
        end3 tar C 0.88
        end3 taz C -0.15
        end3 taz s -0.42
        end3 tby C -0.14
        end3 tch C -0.24
        end3 te C 0.72
        end3 te s 0.12
        end3 ted s 0.26
        end3 tee s 0.13
        end3 tel C -1.92
        end3 tem C -0.23
        end3 ten C 0.46
        end3 ten s -0.14
        end3 teo C 0.18
        end3 teo s 0.17
        end3 ter C -0.2
        end3 ter s -0.33
        end3 tes C 0.43
        end3 tes s 0.45
        end3 tha C -0.14
        end3 the C 0.18
        end3 thy C -0.4
        end3 tia U -0.46
        end3 tia s -0.78
        end3 tic s -0.28
        end3 tin s -0.36
        end3 tis C -0.29
        end3 tj U 1.17
        end3 tle C -0.15
        end3 tod s -0.18
        end3 tol C -0.47
        end3 tom C 0.11
        end3 ton C -0.2
        end3 ton s 0.18
        end3 top s -0.39
        end3 tor C -0.69
        end3 tos C -0.48
        end3 tos s -0.67
        end3 tre s -0.29
        end3 try s 0.12
        end3 tte s 0.14
        end3 tts C 0.22
        end3 tue C 0.15
        end3 tyr C 0.13
        end3 uby s -0.29
        end3 uck C -0.63
        end3 ude C -0.66
        end3 ued s 0.17
        end3 ues C -0.42
        end3 uge s -0.14
        end3 ugh C -0.12
        end3 uis s 0.16
        end3 uk s -0.14
        end3 ul s 1.17
        end3 ule C 0.11
        end3 ull C -0.57
        end3 ull s -0.28
        end3 ump s -0.22
        end3 und C 0.11
        end3 und s 0.17
        end3 une C -0.68
        end3 une s -0.29
        end3 ung s -0.19
        end3 uns C -0.2
        end3 unt C 0.3
        end3 unt s 0.19
        end3 ura s 0.28
        end3 ure s -0.27
        end3 urg s -0.12
        end3 url s 0.35
        end3 uro C 0.8
        end3 uro s 0.54
        end3 usb s -0.26
        end3 use C -0.9
        end3 use s -0.53
        end3 uth s -0.28
        end3 uty C -0.34
        end3 v C -0.33
        end3 v s -0.62
        end3 van C 0.44
        end3 van s 0.23
        end3 ven C 0.26
        end3 ven s 0.47
        end3 ver s 0.15
        end3 ves C -0.36
        end3 ves s -0.27
        end3 via s 0.16
        end3 vin s -0.12
        end3 vit C -1.78
        end3 vm s -0.8
        end3 von U 0.57
        end3 vor C -0.22
        end3 vra s -0.15
        end3 vre s -0.28
        end3 w s -0.52
        end3 wa s 0.31
        end3 wal s 0.4
        end3 way C 0.59
        end3 way s -0.37
        end3 wee s -0.26
        end3 wen C 0.18
        end3 win C 0.38
        end3 wis C -1.33
        end3 woo s 1.54
        end3 www s 1.41
        end3 x C -0.81
        end3 x s -0.12
        end3 xi U 0.61
        end3 xie s 0.12
        end3 xis C -0.26
        end3 xth s 0.39
        end3 xx s -0.33
        end3 y C -0.15
        end3 y s -0.18
        end3 yal C -0.55
        end3 yan C 0.24
        end3 yes C -0.17
        end3 yin s -0.16
        end3 yon C 0.17
        end3 yor s 0.18
        end3 ype C -0.3
        end3 ypt C 0.14
        end3 zar C 0.63
        end3 zed C 0.3
        end3 zes s 0.21
        end3 zio C -0.62
        end3 zzy s -0.43
        end3 ó C 0.59
        end3 田中 s 0.5
        end3 美玲 s 0.23
        end3 花子 s 0.16
        end3 陈 s 0.24
        glue c <. - _ 0.65
        glue c <>. - : -0.35
        glue c <>. : : 2.21
        glue c >. _ ? -0.86
        glue n . _ _ 0.17
        glue n <. # _ -0.72
        glue n <. + _ 1.02
        glue n <. , _ -0.76
        glue n <. - _ 0.64
        glue n <. : _ -0.16
        glue n <. = _ -1.21
        glue n <. _ _ 0.88
        glue n <. | _ 1.18
        glue n <>. # , 0.55
        glue n <>. ( ) 0.19
        glue n <>. ( , -0.41
        glue n <>. , ) -0.52
        glue n <>. , , -0.12
        glue n <>. , - 0.2
        glue n <>. , . -1.08
        glue n <>. , / 1
        glue n <>. - , 0.37
        glue n <>. - : -0.14
        glue n <>. - ; 0.16
        glue n <>. - ? -0.74
        glue n <>. . " 0.5
        glue n <>. . - -0.77
        glue n <>. . . 1.45
        glue n <>. . / -2.09
        glue n <>. . : 0.29
        glue n <>. . ; -0.4
        glue n <>. / ) 0.3
        glue n <>. / , 0.22
        glue n <>. / . -0.59
        glue n <>. / : 1
        glue n <>. / ? 0.21
        glue n <>. : , -0.87
        glue n <>. : - -0.8
        glue n <>. : : 1.51
        glue n <>. : ] 0.47
        glue n <>. ; - 0.24
        glue n <>. = - 0.27
        glue n <>. = . 0.87
        glue n <>. > - 0.41
        glue n <>. ?m , -0.12
        glue n <>. ?m . -1.25
        glue n <>. ?m / 0.28
        glue n <>. [ ] -0.86
        glue n >. _ ' -0.41
        glue n >. _ + -0.19
        glue n >. _ , 0.58
        glue n >. _ - 0.62
        glue n >. _ / 0.41
        glue n >. _ : -2.24
        glue wC . _ _ 0.31
        glue wC <. # _ -0.19
        glue wC <. & _ -0.3
        glue wC <. ( _ 0.21
        glue wC <. / _ -1.36
        glue wC <. ; _ 0.12
        glue wC <>. ( , -0.14
        glue wC <>. ( . -0.71
        glue wC <>. ( ? 0.27
        glue wC <>. - , 0.87
        glue wC <>. - / -0.3
        glue wC <>. - : 0.13
        glue wC <>. - ; -0.23
        glue wC <>. | | -1.03
        glue wC >. _ " 0.35
        glue wC >. _ & -0.92
        glue wC >. _ * 0.24
        glue wC >. _ + -0.96
        glue wC >. _ , 0.23
        glue wC >. _ . 0.34
        glue wC >. _ / -0.97
        glue wC >. _ : -1.05
        glue wC >. _ ; 0.73
        glue wC >. _ ? -0.92
        glue wU . _ _ -0.85
        glue wU <. / _ 0.64
        glue wU <>. " " -0.54
        glue wU <>. ( ) -0.53
        glue wU <>. ?m | 0.19
        glue wU <>. @ . 0.35
        glue wU <>. | ?m 0.29
        glue wU <>. | | -0.98
        glue wU >. _ " 0.18
        glue wU >. _ # -0.52
        glue wU >. _ , -0.83
        glue wU >. _ - 0.75
        glue wU >. _ . -0.87
        glue wU >. _ : -2.29
        glue wU >. _ ?m 0.24
        glue wU >. _ _ 0.93
        glue ws . _ _ -0.85
        glue ws <. " _ -0.19
        glue ws <. & _ -0.31
        glue ws <. . _ 1.58
        glue ws <. / _ -1.44
        glue ws <. _ _ 1.23
        glue ws <>. " . 0.51
        glue ws <>. " _ -0.26
        glue ws <>. + @ 0.5
        glue ws <>. - , 0.52
        glue ws <>. - @ 0.91
        glue ws <>. . ( -0.17
        glue ws <>. . - 0.43
        glue ws <>. . . -0.14
        glue ws <>. . / 0.37
        glue ws <>. . ; 0.14
        glue ws <>. . @ 0.99
        glue ws <>. / - 0.32
        glue ws <>. / _ 0.22
        glue ws <>. < - 0.16
        glue ws <>. < @ 0.14
        glue ws <>. = - -0.71
        glue ws <>. ? , -0.6
        glue ws <>. ? = 0.98
        glue ws <>. @ _ 0.54
        glue ws >. _ ! -0.58
        glue ws >. _ # 0.33
        glue ws >. _ ( -0.11
        glue ws >. _ + -0.61
        glue ws >. _ - 0.13
        glue ws >. _ . -1.01
        glue ws >. _ / -2.36
        glue ws >. _ : -0.99
        glue ws >. _ = -2.08
        glue ws >. _ ? -0.94
        glue ws >. _ ?m 1.19
        glue ws >. _ @ 0.35
        glued c10U <. -0.3
        glued c11s . 0.5
        glued c12U . 1.19
        glued c2U . -1.54
        glued c2U >. -0.49
        glued c2s . -0.88
        glued c3U <>. -0.37
        glued c3s . -0.4
        glued c3s <. 0.51
        glued c3s >. -0.78
        glued c4U . -0.42
        glued c4U >. -0.61
        glued c4s >. -0.77
        glued c5U <>. -1.96
        glued c5U >. -0.22
        glued c5s . -1.16
        glued c5s <>. 0.25
        glued c5s >. -0.86
        glued c6U <. 0.74
        glued c7U . 1.15
        glued c7s . 0.69
        glued c8U >. 0.8
        glued c8s <. -0.51
        glued c9s . 1.02
        glued n1s . -0.25
        glued n1s >. -0.77
        glued n2s . -0.65
        glued n2s <. -0.16
        glued n2s >. -0.5
        glued n3s . -0.51
        glued n3s <. 0.38
        glued n3s <>. -0.38
        glued n4s . -1.19
        glued n4s <. 0.57
        glued n4s <>. 0.64
        glued n5s . 0.63
        glued n5s <>. 0.29
        glued n5s >. -0.41
        glued n6s <. 0.27
        in act C -0.52
        in act U -0.16
        in act s -1
        in brand C -3.32
        in brand U -1.76
        in brand s -2.48
        in call C -0.53
        in call s -0.86
        in city C -0.35
        in city s 1.38
        in common C -1.46
        in common U -0.14
        in common s -2.02
        in country C -2.25
        in dosing s -0.79
        in eponym C -3.01
        in eponym U 0.13
        in eponym s -1.64
        in form C -1.22
        in form s -1.02
        in given C 1.27
        in given U 1.41
        in given s 1.01
        in handled C -0.82
        in handled s -0.38
        in med C -2.11
        in med U -1.08
        in med s -1.03
        in medw C -1.2
        in medw U 0.3
        in medw s -0.74
        in month C 1.47
        in month U 0.67
        in month s 1.29
        in particle U 0.17
        in plain C -0.8
        in plain U -0.79
        in plain s -0.45
        in rare C -0.22
        in rare U -0.19
        in rare s -0.71
        in relation C -2.32
        in relation U -0.81
        in relation s -2.27
        in role C -1.6
        in role s -0.28
        in state C 0.23
        in state U -0.55
        in state s 0.23
        in street C 0.24
        in surname C -0.69
        in surname U 2.23
        in surname s -0.11
        in tail C -0.24
        in tail U -0.16
        in tail s -1.28
        in title C -3.12
        in title U -0.57
        in title s -0.95
        in unit C -0.48
        in unit U -0.72
        in unit s -0.27
        in unkg C 0.12
        in unkg U 0.3
        in unkg s 0.77
        in unks C 0.44
        in unkt C -0.38
        in unkt s 0.45
        in wname C 1.1
        in wname U 0.87
        in wname s 1.21
        in wsur C 1.33
        in wsur U 0.68
        in wsur s 1.29
        k1 # coms 0.67
        k1 # eponyms 0.19
        k1 # monthC 1.68
        k1 # months 1.77
        k1 # n1s 1.63
        k1 # n2s 1.47
        k1 # n3s 1.33
        k1 # n4s 1.57
        k1 # particles -1.33
        k1 # surnameC 0.45
        k1 # units -1.09
        k1 # unk0C -0.12
        k1 # unk1U -0.2
        k1 # unk2C -0.2
        k1 # unk2s -0.35
        k1 # wnames 0.15
        k1 #a c3U 2.78
        k1 #a c3s 1.4
        k1 #a c4s 0.46
        k1 #a comC 0.11
        k1 #a monthC 0.97
        k1 #a months 1.03
        k1 #a n1s -0.66
        k1 #a n3s 0.98
        k1 #a n4s 1.03
        k1 #a plainC -0.18
        k1 #a unitC -0.47
        k1 #a units -0.39
        k1 #a unk0s -0.15
        k1 #a unk1s -0.24
        k1 #a unk2s -0.12
        k1 ^ actC -0.31
        k1 ^ acts -0.17
        k1 ^ brands -0.13
        k1 ^ c3U 0.54
        k1 ^ c3s 0.13
        k1 ^ c4U -0.17
        k1 ^ calls -0.28
        k1 ^ eponymC 0.7
        k1 ^ givenC' 0.69
        k1 ^ givenU 0.39
        k1 ^ meds -0.41
        k1 ^ medws 0.25
        k1 ^ medws' 0.15
        k1 ^ plainC' 0.2
        k1 ^ relationC -0.11
        k1 ^ roleC -0.64
        k1 ^ roles -0.25
        k1 ^ unk0C -0.13
        k1 ^ unk0C' 0.43
        k1 ^ unk0s 0.14
        k1 ^ unk1C -0.22
        k1 ^ unk2s -0.34
        k1 ^ unkgU -0.11
        k1 ^ unkgs -0.22
        k1 ^ unksC -0.46
        k1 ^ unkss -0.52
        k1 ^ wnameC -0.49
        k1 ^ wnames -0.23
        k1 ^ wsurC -0.17
        k1 ^ wsurs 0.17
        k1 abouts unk0C -0.34
        k1 acts citys -0.14
        k1 acts comC -0.45
        k1 acts coms -0.4
        k1 acts givenC' 0.45
        k1 acts n1s -0.8
        k1 acts n2s 0.15
        k1 acts plainC -0.15
        k1 acts relations 0.46
        k1 acts wsurs 0.33
        k1 alsos n2s 0.37
        k1 ams plains -0.12
        k1 ands medwC -0.27
        k1 ands plains -0.12
        k1 ands unk1s -0.13
        k1 ands unkss -0.28
        k1 as units 0.13
        k1 as unk2s 0.49
        k1 as wnames -0.15
        k1 ass n1s 0.27
        k1 ats comC 0.12
        k1 ats medws -0.44
        k1 ats n2s -0.24
        k1 ats n3s 0.82
        k1 ats n4s -0.15
        k1 ats particleC -0.22
        k1 ats plains 0.71
        k1 ats unk1C 0.46
        k1 ats unk2C -0.15
        k1 ats unk3C 0.2
        k1 bes wnames -0.24
        k1 brandC unk0C -0.17
        k1 brands n1s 0.12
        k1 brands n4s 0.39
        k1 brands unk2U 0.41
        k1 bys eponymC 0.14
        k1 bys unk0s 0.6
        k1 bys unk1C 0.14
        k1 bys unk2s 0.2
        k1 callC wsurC -0.4
        k1 calls n2s 0.53
        k1 calls n3s -1.24
        k1 calls n4s -0.48
        k1 calls relations -0.31
        k1 calls titles -0.19
        k1 calls unk1s 0.68
        k1 calls unk2s 0.83
        k1 cans coms -0.14
        k1 cans unk0s 0.21
        k1 cityC unk3C -0.28
        k1 citys wsurs 0.11
        k1 comC c4U -0.57
        k1 comC c4s -0.15
        k1 comC comC -0.18
        k1 comC medC 0.57
        k1 comC n1s 0.3
        k1 comC plainC -0.63
        k1 comC unk0C -0.27
        k1 comC unksC -0.33
        k1 comC wsurC -1.32
        k1 comU n2s -0.47
        k1 coms c11U -0.78
        k1 coms citys 0.37
        k1 coms givenC -0.11
        k1 coms medwC 0.24
        k1 coms medws -0.29
        k1 coms months 0.19
        k1 coms n3s -0.12
        k1 coms n5s -1.26
        k1 coms particleC -0.72
        k1 coms particles -0.31
        k1 coms plainC 0.7
        k1 coms plainU -0.67
        k1 coms streets 0.61
        k1 coms unitC -0.33
        k1 coms unk0C -0.4
        k1 coms unk1C -0.21
        k1 coms unk1U 0.3
        k1 coms unkgC 0.17
        k1 coms unkss -0.21
        k1 coms unktC 0.39
        k1 coms wsurs -0.2
        k1 dos n2s 0.12
        k1 eponymC surnameC -0.15
        k1 fors medws -0.23
        k1 fors n1s 0.46
        k1 fors plains 0.22
        k1 fours plains 0.19
        k1 froms comC 0.84
        k1 froms countryC -0.39
        k1 froms countrys -0.76
        k1 froms medws 0.24
        k1 froms n2s 0.34
        k1 froms unkts 0.21
        k1 froms wsurC 0.13
        k1 givenC eponymC 0.13
        k1 givenC medwC 0.17
        k1 givenC particles 0.5
        k1 givenC plainC -0.27
        k1 givenC unitC 0.7
        k1 givenC unk0C 0.13
        k1 givenC unk1C 0.64
        k1 givenC unk1s -0.12
        k1 givenC' streetC 0.47
        k1 givenU n4s -0.25
        k1 givens coms 0.19
        k1 givens medws 0.18
        k1 givens particles -0.45
        k1 givens plains 0.12
        k1 givens unk3C -0.23
        k1 givens unk3s -0.11
        k1 givens unkss 0.33
        k1 givens wsurs 0.18
        k1 i'ms n2s -0.37
        k1 i'ms unk2s 0.15
        k1 ifs medws 0.14
        k1 ifs unk1s 0.11
        k1 ins medwC 0.38
        k1 ins medws 0.48
        k1 ins monthC -1.42
        k1 ins months -1.52
        k1 ins relations 0.77
        k1 ins unk0s 0.29
        k1 ins unk1C 0.43
        k1 ins unk1s 0.18
        k1 ins unk2s 0.43
        k1 ins unkss 0.24
        k1 ins unkts 0.47
        k1 iss c6U -0.38
        k1 iss coms 0.14
        k1 iss givenC 0.41
        k1 iss n2s 0.28
        k1 iss n4s 0.22
        k1 iss unk0s -0.12
        k1 iss unk1C 0.16
        k1 iss unk2s 0.22
        k1 iss unkgs -0.11
        k1 its' n3s 0.11
        k1 its' n4s -0.31
        k1 its' unk1s 0.13
        k1 lasts medws -0.11
        k1 lasts n1s 0.26
        k1 m" medC -0.17
        k1 m" medwC -0.12
        k1 m" n3s 0.51
        k1 m" plainC 0.36
        k1 m" plains -0.3
        k1 m" unk1s 0.4
        k1 m" wsurC 0.12
        k1 m# n4s 0.61
        k1 m% cityC -0.21
        k1 m& givenC 0.11
        k1 m& particleC -0.36
        k1 m& particles -0.31
        k1 m( unk1C -0.23
        k1 m( unk2s -0.77
        k1 m( unktC 0.11
        k1 m) n3s 0.79
        k1 m) plains 0.14
        k1 m) unk1C 0.26
        k1 m+ n1s 0.42
        k1 m+ unk2C -0.57
        k1 m, brands -0.16
        k1 m, callC -0.21
        k1 m, countryC -0.16
        k1 m, givenC' 0.23
        k1 m, givens' 0.11
        k1 m, meds -0.27
        k1 m, medws -0.28
        k1 m, n1s 0.21
        k1 m, n2s 0.29
        k1 m, n4s 0.75
        k1 m, plainC -0.36
        k1 m, plainC' 0.12
        k1 m, streetC -0.6
        k1 m, unitC -0.27
        k1 m, unitU 0.9
        k1 m, unk0C -0.16
        k1 m, unk1C 0.3
        k1 m, unk1s 0.4
        k1 m, unk2U -0.13
        k1 m, unk2s -0.37
        k1 m, unk3C -0.24
        k1 m, unk3s' 0.13
        k1 m, unkgC -0.14
        k1 m, unksC -0.7
        k1 m, wsurC' 0.11
        k1 m- c2s -0.52
        k1 m- c3U 0.84
        k1 m- c3s -0.43
        k1 m- c4U 0.59
        k1 m- comC 0.11
        k1 m- coms 0.24
        k1 m- eponymC -0.19
        k1 m- meds 0.47
        k1 m- medws -0.12
        k1 m- n1s -0.14
        k1 m- n4s -0.14
        k1 m- particleC 0.13
        k1 m- unk0C 0.34
        k1 m- unk2C 0.25
        k1 m- unk2U 0.21
        k1 m- unkss 0.46
        k1 m- wsurs -0.15
        k1 m. c3U -0.56
        k1 m. c6U 0.31
        k1 m. cityC -0.16
        k1 m. coms 0.21
        k1 m. countrys 0.16
        k1 m. eponyms 0.47
        k1 m. n1s -0.63
        k1 m. n3s 0.95
        k1 m. n4s 0.26
        k1 m. n5s -1.58
        k1 m. plainC -0.13
        k1 m. plains -0.13
        k1 m. surnames 0.13
        k1 m. tailC -0.17
        k1 m. unk2s 0.13
        k1 m. unk3s -0.14
        k1 m. unkgC -0.42
        k1 m. unkgC' 0.29
        k1 m. wsurC -0.43
        k1 m/ c3s -0.96
        k1 m/ c4s 0.64
        k1 m/ calls 0.41
        k1 m/ n1s 0.62
        k1 m/ n4s 0.48
        k1 m/ n5s 0.31
        k1 m/ units -0.54
        k1 m/ unk0s -0.29
        k1 m/ unk3s -0.18
        k1 m/ wnames 0.14
        k1 m: brandC 0.12
        k1 m: c12s -0.12
        k1 m: c2s 0.19
        k1 m: c3U -0.96
        k1 m: c4s 0.49
        k1 m: medC -0.13
        k1 m: medU 0.67
        k1 m: meds -0.25
        k1 m: monthC -0.36
        k1 m: n1s -0.43
        k1 m: particles -0.34
        k1 m: streetC -0.38
        k1 m: surnameC 0.26
        k1 m: units -0.31
        k1 m: unk0C 0.17
        k1 m: unk2s 0.39
        k1 m: wsurs -0.31
        k1 m; comC -0.19
        k1 m= c4s -0.36
        k1 m= c5U -0.53
        k1 m= unk1s 0.49
        k1 m= wnames -0.5
        k1 m> particles 0.12
        k1 m> unk0C -0.19
        k1 m? coms -0.14
        k1 m? unk0C 0.17
        k1 m?m n2s -0.61
        k1 m?m n3s -1.1
        k1 m?m n5s 1.07
        k1 m_ c5s 0.23
        k1 m_ unk3s 1.1
        k1 medC n1s 0.35
        k1 medC n4s -0.97
        k1 medC unk0C -0.13
        k1 medU n2s -0.96
        k1 medU n4s 0.35
        k1 meds medws 0.4
        k1 meds n4s 0.33
        k1 meds plains -0.42
        k1 meds unk0s 0.17
        k1 meds unkss 0.36
        k1 medwC comC 0.58
        k1 medwC n1s -0.47
        k1 medwC unk2U 0.14
        k1 medwC wnameC -0.16
        k1 medws medC 0.29
        k1 medws n2s -0.13
        k1 medws unk2C -0.45
        k1 mes n2s -0.32
        k1 monthC c3s 1.48
        k1 monthC c4s 1.34
        k1 monthC n1s 2.74
        k1 monthC n2s 2.74
        k1 monthC n4s 3.03
        k1 monthC unk2C 0.13
        k1 months c3s 0.19
        k1 months n1s 1.09
        k1 months n2s 1.33
        k1 months n4s 1.1
        k1 mys c3s -0.16
        k1 mys unk3s -0.22
        k1 m| n5s -0.64
        k1 m– unk2C 0.12
        k1 newC comC 0.18
        k1 newline comC -0.27
        k1 newline n1s -0.19
        k1 newline n2s 0.48
        k1 newline n4s 0.25
        k1 news coms 0.5
        k1 nines coms 0.89
        k1 nos meds 0.34
        k1 nos unk2C 0.24
        k1 nos unk2s 0.46
        k1 nots givenC -0.17
        k1 nots givens -0.14
        k1 nots unkgC 0.16
        k1 nots wnameC -0.15
        k1 nots wsurs -0.2
        k1 nows n2s -0.2
        k1 offs unk1C -0.43
        k1 offs wnames -0.14
        k1 ofs countryC 0.53
        k1 ofs monthC 1.13
        k1 ofs months 0.89
        k1 ofs n1s 0.89
        k1 ofs n2s -0.44
        k1 ofs n4s -0.19
        k1 ofs plains -0.41
        k1 ofs unk0C -0.12
        k1 ofs unk0s -0.26
        k1 ofs unk1C -0.36
        k1 ofs unktC -0.38
        k1 ones coms 0.48
        k1 ons c3s 0.14
        k1 ons c4s -0.17
        k1 ons n1s 0.74
        k1 ons plainC 0.18
        k1 ons plains 0.17
        k1 ons unk0C -0.13
        k1 ons wsurC -0.12
        k1 ours roles 0.79
        k1 ours streets -0.2
        k1 outs n4s -0.39
        k1 particleC plainC 0.14
        k1 particleC unk2C 1.65
        k1 particleU particleU 1.19
        k1 particleU unk2U 0.42
        k1 particles n1s 0.68
        k1 particles n2s 0.8
        k1 particles units 0.21
        k1 particles unk2C 0.33
        k1 particles unk2s 0.43
        k1 particles unk3s -0.18
        k1 particles unkgs 0.15
        k1 plainC streetC 0.63
        k1 plains givens 0.14
        k1 plains particles -0.13
        k1 plains streets 0.5
        k1 plains units 0.24
        k1 plains unk1C 0.48
        k1 plains unk3C -0.23
        k1 plains unk3s 0.11
        k1 plains wsurs 0.19
        k1 relationC unk0C 0.16
        k1 relations comC 0.13
        k1 relations coms 0.18
        k1 relations givenC 0.59
        k1 relations n1s -0.12
        k1 relations n3s 0.42
        k1 relations surnameC 0.13
        k1 relations unk0C 0.27
        k1 relations unk1C 0.2
        k1 relations wnames 0.24
        k1 relations wsurs 0.22
        k1 relations' unkgs -0.29
        k1 roleC wnameC 0.21
        k1 roles brands 0.15
        k1 roles coms 0.78
        k1 roles n2s -0.12
        k1 roles plains 0.16
        k1 roles unk0s 0.21
        k1 roles unk1s 0.35
        k1 roles wnames 0.41
        k1 roles wsurs 0.13
        k1 she'ss n2s 1.2
        k1 sinces n2s 0.41
        k1 sinces n4s -0.89
        k1 sorrys plains -0.15
        k1 streetC n1s 1.39
        k1 streetC unitC 0.47
        k1 streets units 0.44
        k1 surnameC comC 0.14
        k1 surnameC eponymC -0.83
        k1 surnameC n2s -1.06
        k1 surnames n4s -0.12
        k1 surnames streets 0.14
        k1 surnames unk1s 0.11
        k1 surnames wnames 0.11
        k1 surnames wsurs 0.35
        k1 tailC tailC 0.38
        k1 tails months 0.26
        k1 tails n1s -1.19
        k1 tails n2s -0.48
        k1 tails n4s -0.56
        k1 thes c3s 0.76
        k1 thes c4s 1.26
        k1 thes citys 0.26
        k1 thes coms 0.26
        k1 thes meds 0.35
        k1 thes plains 0.33
        k1 thes roleC 0.13
        k1 thes surnameC 0.16
        k1 thes unk0s -0.11
        k1 thes wsurC -0.38
        k1 titleC eponymC 1.24
        k1 titleC givenC -0.24
        k1 titleC medC -0.35
        k1 titleC surnameC' -0.13
        k1 titleC unksC 0.14
        k1 titles coms 0.35
        k1 titles unk3s 0.24
        k1 titles unkgs 0.25
        k1 titles wnames 0.15
        k1 titles wsurs 0.67
        k1 tos c2s 0.64
        k1 tos countryC -0.14
        k1 tos n3s 0.23
        k1 tos unk0s 0.34
        k1 tos unk1C -0.26
        k1 tos unk3U 0.26
        k1 tos unkts 0.25
        k1 tos wnameC -0.45
        k1 tos wnames -0.44
        k1 twos coms 0.2
        k1 twos units -0.21
        k1 unitC unk2C 0.39
        k1 units n4s -0.77
        k1 units particles 1.21
        k1 units wsurs -0.16
        k1 unk0C comC -0.13
        k1 unk0C streetC 0.11
        k1 unk0C unk0C -0.11
        k1 unk0C unk3C -0.25
        k1 unk0s givens' -0.34
        k1 unk0s unk1C 0.17
        k1 unk0s wnames 0.31
        k1 unk1C comC -0.11
        k1 unk1C plainC 0.48
        k1 unk1C tailC -0.79
        k1 unk1C unk0C 0.32
        k1 unk1C unk1C 0.19
        k1 unk1U n5s -1.5
        k1 unk1s n2s 0.47
        k1 unk1s n3s 0.76
        k1 unk1s units 0.34
        k1 unk1s unk0s 0.14
        k1 unk1s unk1s 0.21
        k1 unk1s unk2C -0.33
        k1 unk1s unk2U 0.13
        k1 unk1s unk3s -0.12
        k1 unk1s wnames 0.23
        k1 unk2C n3s -0.61
        k1 unk2C particles 0.23
        k1 unk2C plainC 0.15
        k1 unk2U n2s -0.9
        k1 unk2s unk1s 0.13
        k1 unk2s unk2C -0.95
        k1 unk2s unkgs 0.13
        k1 unk2s unkss -0.23
        k1 unk2s wnames 0.13
        k1 unk2s wsurs 0.13
        k1 unk3C n2s 0.23
        k1 unk3C n3s -0.27
        k1 unk3C particles 0.21
        k1 unk3U n4s 0.84
        k1 unk3U unk2C -0.46
        k1 unk3s unitC -0.38
        k1 unk3s unk1s 0.31
        k1 unk3s wsurs 0.54
        k1 unkgC eponymC 0.35
        k1 unkgC particles 0.2
        k1 unkgC unk1C 0.33
        k1 unkgU plainU 0.23
        k1 unkgs brands -0.11
        k1 unkgs coms 0.38
        k1 unkgs n1s -0.45
        k1 unkgs n2s 0.23
        k1 unkgs streets 0.51
        k1 unkgs unk0s 0.19
        k1 unkgs wsurs 0.33
        k1 unksC medC 0.65
        k1 unksU n2s -0.91
        k1 unksU unk3C 0.17
        k1 unkss unk2s 0.12
        k1 unktU n1s 0.74
        k1 unkts meds 0.21
        k1 unkts n1s -0.51
        k1 unkts streets 0.15
        k1 unkts unk1s -0.13
        k1 untils n2s 0.28
        k1 wass n3s -0.44
        k1 withs unk1s -0.22
        k1 withs wsurs 0.15
        k1 wnameC plainC -0.35
        k1 wnameC unk0C 0.3
        k1 wnameC unk2C 0.42
        k1 wnames streets 0.18
        k1 wnames unk2s 0.32
        k1 wnames wnames 0.13
        k1 wsurC medwC -0.11
        k1 wsurC unk1C -0.25
        k1 wsurC unk2C 0.24
        k1 wsurC unk2s -0.36
        k1 wsurC wsurC -0.29
        k1 wsurs calls 0.34
        k1 wsurs n2s -0.54
        k1 wsurs particles -0.12
        k1 wsurs tails 0.2
        k1 wsurs unk2C -0.28
        k1 wsurs unk2s 0.46
        k1 wsurs' coms 0.22
        k1d1 # # wC -0.57
        k1d1 # # wU -0.71
        k1d1 # # ws 1.28
        k1d1 # #a ws 0.45
        k1d1 # $ n 1.12
        k1d1 # $ wC 1.75
        k1d1 # citys ws 0.25
        k1d1 # comC wC 0.52
        k1d1 # fors wC 0.81
        k1d1 # m" wC -0.62
        k1d1 # m# ws 0.15
        k1d1 # m, wU 0.25
        k1d1 # m, ws -0.23
        k1d1 # m. ws -0.45
        k1d1 # m/ n -0.33
        k1d1 # m: wC 0.56
        k1d1 # m; n 0.11
        k1d1 # m; wC -1.22
        k1d1 # m_ ws -0.18
        k1d1 # particles ws 1.1
        k1d1 # plainC wC 0.43
        k1d1 # plains wC -0.53
        k1d1 # plains ws 0.42
        k1d1 # streetC wC 2.07
        k1d1 # streetU wU 1.18
        k1d1 # streets ws 2.22
        k1d1 # tailC wC 2.18
        k1d1 # unitC ws -0.14
        k1d1 # unk2C wC 0.76
        k1d1 # unk3C ws 0.38
        k1d1 # unkts ws 0.11
        k1d1 # wnameC wC 0.28
        k1d1 # wsurs ws 0.13
        k1d1 #a # n 1.18
        k1d1 #a $ c 1.16
        k1d1 #a $ n 1.41
        k1d1 #a $ wU 1.11
        k1d1 #a $ ws 1.03
        k1d1 #a m, wC -0.12
        k1d1 #a m. n -0.62
        k1d1 #a m. ws -0.62
        k1d1 #a medws ws 0.15
        k1d1 #a m– wU 0.17
        k1d1 #a streetC wC 0.39
        k1d1 #a streets ws 0.39
        k1d1 ^ # wU -1.5
        k1d1 ^ #a wC -0.13
        k1d1 ^ acts c 0.17
        k1d1 ^ acts wC 1.33
        k1d1 ^ acts ws 1.73
        k1d1 ^ agains ws 0.22
        k1d1 ^ ands wC 1.15
        k1d1 ^ ands ws 0.82
        k1d1 ^ ats wC -0.27
        k1d1 ^ ats ws -0.43
        k1d1 ^ brands wC -0.16
        k1d1 ^ bys wC -0.47
        k1d1 ^ calls wC -0.32
        k1d1 ^ calls ws -0.78
        k1d1 ^ can'ts ws 0.21
        k1d1 ^ cans ws -0.78
        k1d1 ^ comU wC -1.14
        k1d1 ^ coms c -0.19
        k1d1 ^ coms n -1.25
        k1d1 ^ coms wC -0.35
        k1d1 ^ coms wU -0.2
        k1d1 ^ coms ws -0.81
        k1d1 ^ doess ws 0.35
        k1d1 ^ fors wC -0.11
        k1d1 ^ fors ws -0.27
        k1d1 ^ froms wC 0.11
        k1d1 ^ givenC wC 0.71
        k1d1 ^ hads wC 0.83
        k1d1 ^ hads ws 0.75
        k1d1 ^ handleds wC 0.11
        k1d1 ^ handleds ws 0.64
        k1d1 ^ hass wC 0.85
        k1d1 ^ hass wU 0.34
        k1d1 ^ hass ws 0.84
        k1d1 ^ hiss ws 0.4
        k1d1 ^ ins wC 0.16
        k1d1 ^ ins ws -0.16
        k1d1 ^ is ws -0.45
        k1d1 ^ isn'ts ws 1.25
        k1d1 ^ iss wC 1.67
        k1d1 ^ iss ws 0.34
        k1d1 ^ justs wC 0.15
        k1d1 ^ m! ws -0.13
        k1d1 ^ m& wC 0.17
        k1d1 ^ m& ws 0.41
        k1d1 ^ m( wC 0.79
        k1d1 ^ m( ws 0.64
        k1d1 ^ m, wC 0.49
        k1d1 ^ m, wU 1.14
        k1d1 ^ m, ws 1.09
        k1d1 ^ m- wU -0.6
        k1d1 ^ m. n 0.62
        k1d1 ^ m. wC 0.15
        k1d1 ^ m. ws 0.16
        k1d1 ^ m/ n -0.83
        k1d1 ^ m/ wC 0.3
        k1d1 ^ m/ ws -0.32
        k1d1 ^ m: n -0.16
        k1d1 ^ m; wC 0.18
        k1d1 ^ m? wC 0.46
        k1d1 ^ m@ ws -0.84
        k1d1 ^ m_ ws -0.61
        k1d1 ^ meds n -0.16
        k1d1 ^ medws wC -0.11
        k1d1 ^ mys wC -0.18
        k1d1 ^ m– wC 0.59
        k1d1 ^ nexts ws 0.11
        k1d1 ^ nos ws -0.4
        k1d1 ^ ofs c 0.75
        k1d1 ^ ofs wC -0.49
        k1d1 ^ ofs ws -0.57
        k1d1 ^ ons wC -0.29
        k1d1 ^ ons ws -0.44
        k1d1 ^ particleC wC 0.33
        k1d1 ^ particles n 1.18
        k1d1 ^ particles wC 0.85
        k1d1 ^ particles ws 0.78
        k1d1 ^ plainC wC 0.26
        k1d1 ^ plains wC -0.11
        k1d1 ^ streetC wC -0.26
        k1d1 ^ streets ws -0.28
        k1d1 ^ surnameC wC 0.68
        k1d1 ^ surnameC wU -0.18
        k1d1 ^ tailC wC -0.17
        k1d1 ^ tails c 0.92
        k1d1 ^ tails wC -0.76
        k1d1 ^ thats ws -0.27
        k1d1 ^ thes wC -0.11
        k1d1 ^ tos wC -0.86
        k1d1 ^ tos ws -0.38
        k1d1 ^ units wC -0.38
        k1d1 ^ units ws -0.26
        k1d1 ^ unk0s c 0.17
        k1d1 ^ unk1s n -0.16
        k1d1 ^ unk1s wC -0.24
        k1d1 ^ unk2C wC 0.2
        k1d1 ^ unk2s c 0.42
        k1d1 ^ unk2s n 1.42
        k1d1 ^ unk2s wC -0.63
        k1d1 ^ unk2s ws 0.27
        k1d1 ^ unk3C n 0.11
        k1d1 ^ unk3U wU 0.51
        k1d1 ^ unk3s ws 0.35
        k1d1 ^ unkgC wC 0.29
        k1d1 ^ unksC c -0.14
        k1d1 ^ unksC wC 0.28
        k1d1 ^ wass wC 0.53
        k1d1 ^ wass ws 0.27
        k1d1 ^ wills wC 0.2
        k1d1 ^ wnames wC 0.14
        k1d1 ^ wnames ws -0.2
        k1d1 ^ won'ts wC 0.97
        k1d1 ^ won'ts ws 0.65
        k1d1 ^ wsurC wC 0.17
        k1d1 ^ wsurs wC -1
        k1d1 acts $ n -0.52
        k1d1 acts $ wC -0.2
        k1d1 acts ands n -0.84
        k1d1 acts ands wC 0.47
        k1d1 acts comC wC -0.33
        k1d1 acts coms ws -0.25
        k1d1 acts fors ws -0.89
        k1d1 acts givenC wC 0.2
        k1d1 acts hiss ws 0.13
        k1d1 acts ins n 0.11
        k1d1 acts ins ws 0.19
        k1d1 acts is ws -0.12
        k1d1 acts m, n 0.44
        k1d1 acts m, wC -0.32
        k1d1 acts m- n -0.77
        k1d1 acts m- wC -0.32
        k1d1 acts m. wC 1.08
        k1d1 acts m. ws 0.38
        k1d1 acts ofs ws -0.18
        k1d1 acts ons ws 0.24
        k1d1 acts thiss n 0.94
        k1d1 acts units ws -0.61
        k1d1 acts unk2s ws 0.13
        k1d1 acts wnames ws 0.18
        k1d1 agains m/ n -0.28
        k1d1 alsos m, n 0.37
        k1d1 ams froms ws 0.62
        k1d1 ands $ ws -0.28
        k1d1 ands acts ws 0.43
        k1d1 ands alls ws 0.73
        k1d1 ands ands ws 0.33
        k1d1 ands ares ws 0.64
        k1d1 ands boths wC 0.16
        k1d1 ands boths ws 0.15
        k1d1 ands coms ws 0.12
        k1d1 ands fors wC 0.39
        k1d1 ands fors ws 0.28
        k1d1 ands haves wC 0.13
        k1d1 ands haves ws 0.42
        k1d1 ands m- n 0.32
        k1d1 ands m. n 1.13
        k1d1 ands m. ws -0.23
        k1d1 ands m/ n -0.9
        k1d1 ands plains ws -0.27
        k1d1 ands units ws 1.29
        k1d1 ands unk0s ws 0.14
        k1d1 as coms wC -0.42
        k1d1 as coms ws -0.2
        k1d1 as is ws 0.13
        k1d1 as m, ws -0.13
        k1d1 as m/ n -0.6
        k1d1 as yous ws 0.49
        k1d1 asC acts wC -0.39
        k1d1 ass $ ws 0.27
        k1d1 ats $ n -1.04
        k1d1 ats ands n -0.87
        k1d1 ats ands ws -0.48
        k1d1 ats ass ws 0.21
        k1d1 ats coms ws 0.35
        k1d1 ats m, n -0.43
        k1d1 ats m, ws -0.53
        k1d1 ats m. n -1.1
        k1d1 ats m/ n -0.35
        k1d1 ats m; n -0.31
        k1d1 ats meds wC 0.16
        k1d1 ats medwC n 0.81
        k1d1 ats twos ws 0.13
        k1d1 ats unk1C wC 0.15
        k1d1 ats unk2C n 0.55
        k1d1 befores $ n -0.56
        k1d1 befores m/ n 0.25
        k1d1 brandU m- n 0.2
        k1d1 brands m, n 0.18
        k1d1 brands m, ws 0.18
        k1d1 brands m. ws 1.01
        k1d1 brands m/ n 0.54
        k1d1 buts coms wC 0.22
        k1d1 bys $ ws 0.19
        k1d1 bys buts ws 0.86
        k1d1 bys fors ws 0.22
        k1d1 bys m, wC 0.56
        k1d1 bys m. wC 0.61
        k1d1 bys m/ n 0.52
        k1d1 bys tos ws 0.16
        k1d1 calls $ wC 0.27
        k1d1 calls ats ws -0.11
        k1d1 calls befores ws 0.32
        k1d1 calls m( ws 0.22
        k1d1 calls m. ws 0.24
        k1d1 calls thes ws 0.18
        k1d1 calls tos ws -0.18
        k1d1 cans acts ws 0.49
        k1d1 cans haves ws 0.13
        k1d1 citys # ws 0.56
        k1d1 citys m, ws 0.16
        k1d1 comC # wC 0.19
        k1d1 comC $ wC 0.24
        k1d1 comC ands wC 0.23
        k1d1 comC comC wC 0.78
        k1d1 comC coms wC 0.7
        k1d1 comC fors wC -1.45
        k1d1 comC m" n 0.7
        k1d1 comC m( wC -0.19
        k1d1 comC m, n 1.32
        k1d1 comC m, wC -0.67
        k1d1 comC m- wC -0.93
        k1d1 comC medC wC -0.91
        k1d1 comC tails wC -0.51
        k1d1 comU $ n -0.43
        k1d1 comU comU wU 0.84
        k1d1 comU m- n 0.83
        k1d1 coms # n -0.12
        k1d1 coms # wC 0.65
        k1d1 coms # wU 1.48
        k1d1 coms # ws 0.45
        k1d1 coms #a c 0.35
        k1d1 coms #a wC 0.26
        k1d1 coms $ c -0.57
        k1d1 coms $ n 0.16
        k1d1 coms $ ws -0.23
        k1d1 coms acts wC 0.12
        k1d1 coms acts ws -0.4
        k1d1 coms ands wC -0.55
        k1d1 coms ats ws -0.12
        k1d1 coms coms n -0.43
        k1d1 coms fors wC -0.96
        k1d1 coms givens ws -0.16
        k1d1 coms hass ws -0.23
        k1d1 coms i'ms ws -0.12
        k1d1 coms ins n 0.5
        k1d1 coms ins ws 0.68
        k1d1 coms is ws 1.34
        k1d1 coms iss ws 0.11
        k1d1 coms m& wC -0.75
        k1d1 coms m( wC -0.22
        k1d1 coms m* wC 0.23
        k1d1 coms m, c -0.28
        k1d1 coms m, wC -0.68
        k1d1 coms m, wU 0.59
        k1d1 coms m, ws -0.56
        k1d1 coms m- c 0.21
        k1d1 coms m- n 0.64
        k1d1 coms m- wC -0.35
        k1d1 coms m- ws 0.22
        k1d1 coms m. wC 0.2
        k1d1 coms m. ws -0.34
        k1d1 coms m/ n -0.28
        k1d1 coms m? wC -0.11
        k1d1 coms m? ws -0.12
        k1d1 coms medwC wC 0.13
        k1d1 coms monthC c 0.29
        k1d1 coms plains ws -0.14
        k1d1 coms surnames ws 0.2
        k1d1 coms tos ws 0.38
        k1d1 coms twos ws 0.14
        k1d1 coms unk0s n -0.16
        k1d1 coms unk1s ws 0.33
        k1d1 coms unk3s ws 0.27
        k1d1 coms unkgC wC -0.12
        k1d1 coms unkts ws -0.11
        k1d1 coms withs ws -0.38
        k1d1 coms wnames ws -0.11
        k1d1 coulds haves ws 0.13
        k1d1 dids coms ws 0.22
        k1d1 doess $ ws 0.34
        k1d1 eponymC m/ n -0.48
        k1d1 eponyms # ws 0.11
        k1d1 fors coms wC -0.28
        k1d1 fors m, wC -0.59
        k1d1 fors m, ws 0.18
        k1d1 fors m. ws 0.21
        k1d1 fors m/ n 0.69
        k1d1 fors m: ws 0.19
        k1d1 froms # ws -0.24
        k1d1 froms $ ws 0.39
        k1d1 froms acts ws -0.24
        k1d1 froms ands ws 0.12
        k1d1 froms comC wC 0.12
        k1d1 froms coms wC -0.15
        k1d1 froms coms ws 0.67
        k1d1 froms ins wC -0.14
        k1d1 froms m, wC -0.11
        k1d1 froms m. n 0.94
        k1d1 froms m/ n 1.79
        k1d1 froms ons wC -0.19
        k1d1 froms streetC wC -1.03
        k1d1 froms tos n -0.51
        k1d1 froms tos wC 0.21
        k1d1 givenC # wC 0.17
        k1d1 givenC # ws -0.17
        k1d1 givenC #a wC 0.12
        k1d1 givenC givenC ws 0.23
        k1d1 givenC m. wC -0.16
        k1d1 givenC unk2s ws -0.14
        k1d1 givenC' m, wC -0.23
        k1d1 givens # ws -0.15
        k1d1 givens $ ws 0.86
        k1d1 givens acts ws 0.26
        k1d1 givens coms wC -0.72
        k1d1 givens m, ws 1.33
        k1d1 givens meds ws -0.13
        k1d1 givens unk2s ws 0.23
        k1d1 hads m. ws -0.12
        k1d1 handleds m+ wC 0.26
        k1d1 hass tails wC -0.26
        k1d1 haves $ ws -0.11
        k1d1 haves m- ws 0.12
        k1d1 hiC m, wC 0.19
        k1d1 hims buts ws 0.63
        k1d1 his $ ws 0.16
        k1d1 his m, ws 0.16
        k1d1 i'ms $ n 1.08
        k1d1 i'ms alls ws -0.36
        k1d1 i'ms ands ws 0.12
        k1d1 i'ms froms ws 0.41
        k1d1 i'ms m, ws 0.23
        k1d1 i'ms relations ws 0.11
        k1d1 ifs coms ws 1.06
        k1d1 ins # wC 0.19
        k1d1 ins # ws -0.12
        k1d1 ins acts wC -0.25
        k1d1 ins coms wC 0.46
        k1d1 ins fors ws 0.48
        k1d1 ins froms ws -0.18
        k1d1 ins m( wC -0.36
        k1d1 ins m( ws -0.27
        k1d1 ins m, ws -0.51
        k1d1 ins m. ws -0.13
        k1d1 ins m? wC -0.11
        k1d1 ins offs ws 0.17
        k1d1 ins sos ws 0.24
        k1d1 ins untils wC 0.22
        k1d1 ins wass wC -0.19
        k1d1 ins wsurs ws -0.16
        k1d1 iss # n 0.23
        k1d1 iss # wU 1.41
        k1d1 iss # ws 0.21
        k1d1 iss #a ws 0.77
        k1d1 iss $ ws -0.14
        k1d1 iss ands n -0.19
        k1d1 iss ands ws -0.35
        k1d1 iss buts ws -0.14
        k1d1 iss comC wC -0.19
        k1d1 iss is ws 0.24
        k1d1 iss m, wC 0.21
        k1d1 iss m, ws 0.18
        k1d1 iss m. n -1.02
        k1d1 iss m. ws 0.17
        k1d1 iss m? wC 0.11
        k1d1 iss unk0s ws -0.17
        k1d1 its $ wC -0.92
        k1d1 its' m. wC -0.12
        k1d1 itss $ ws -0.17
        k1d1 itss froms ws 0.48
        k1d1 itss m, ws 0.38
        k1d1 justs unk0s ws -0.32
        k1d1 m" coms ws -0.48
        k1d1 m" givenC wC 0.11
        k1d1 m" m" wU -0.54
        k1d1 m" m. wC 0.57
        k1d1 m" m?m wU 0.17
        k1d1 m# m, n 0.55
        k1d1 m% m, wC -0.38
        k1d1 m& boths wC 0.11
        k1d1 m& boths ws 0.14
        k1d1 m& m. wC -0.73
        k1d1 m' $ n 0.31
        k1d1 m( m) n 0.19
        k1d1 m( m) wU -0.53
        k1d1 m( m, n -0.41
        k1d1 m( m, wC -0.14
        k1d1 m( m. wC -0.71
        k1d1 m( m? wC 0.13
        k1d1 m( surnameC ws -0.14
        k1d1 m( unk2s ws 0.23
        k1d1 m) aC wC 0.18
        k1d1 m) unk1s ws 0.22
        k1d1 m+ # n 0.67
        k1d1 m+ fors ws 0.2
        k1d1 m+ m( n 1.93
        k1d1 m+ m, n -0.37
        k1d1 m+ m@ ws 0.5
        k1d1 m, # c -1.13
        k1d1 m, # wC -0.85
        k1d1 m, # wU -0.51
        k1d1 m, # ws -0.49
        k1d1 m, #a c 0.87
        k1d1 m, #a wU -0.13
        k1d1 m, #a ws -0.33
        k1d1 m, $ n -0.38
        k1d1 m, $ wC 0.49
        k1d1 m, $ wU 0.54
        k1d1 m, $ ws 0.79
        k1d1 m, acts wC 0.61
        k1d1 m, ands wC 0.82
        k1d1 m, ands ws 0.55
        k1d1 m, comC wC -0.58
        k1d1 m, coms c -1.02
        k1d1 m, coms wC -0.15
        k1d1 m, coms ws -0.36
        k1d1 m, doesn'ts ws 0.3
        k1d1 m, givenC wC 0.32
        k1d1 m, givenC' wC 0.11
        k1d1 m, givens ws 0.23
        k1d1 m, handleds ws -0.12
        k1d1 m, ins wC -0.49
        k1d1 m, ins ws -0.16
        k1d1 m, is ws 0.33
        k1d1 m, m( ws 0.12
        k1d1 m, m) n -0.8
        k1d1 m, m, n 0.19
        k1d1 m, m, wU -0.16
        k1d1 m, m, ws 0.38
        k1d1 m, m- wC -0.75
        k1d1 m, m- wU -0.41
        k1d1 m, m- ws -0.56
        k1d1 m, m. wC -0.28
        k1d1 m, m. ws -0.12
        k1d1 m, m/ n -0.49
        k1d1 m, m: n -0.33
        k1d1 m, m: wC 0.12
        k1d1 m, m: ws 0.16
        k1d1 m, medC wC 0.41
        k1d1 m, particles ws 0.23
        k1d1 m, plains n 0.76
        k1d1 m, relations ws 0.86
        k1d1 m, streetC wU 0.22
        k1d1 m, streets ws 0.17
        k1d1 m, surnames ws 0.11
        k1d1 m, tails wC -0.95
        k1d1 m, tails ws -0.22
        k1d1 m, units n -0.75
        k1d1 m, unk0C wC 0.23
        k1d1 m, unk0s wC -0.4
        k1d1 m, unk1U wC -0.15
        k1d1 m, unk2C c 0.35
        k1d1 m, unk2U wC 0.75
        k1d1 m, unk2U wU 0.47
        k1d1 m, unk2s c -0.12
        k1d1 m, unk2s ws 0.24
        k1d1 m, unk3C wC -0.49
        k1d1 m, unksC n 0.53
        k1d1 m, wass ws 0.43
        k1d1 m, wnameC wC 0.49
        k1d1 m, wsurC n 0.22
        k1d1 m- # n -0.65
        k1d1 m- # wC -0.74
        k1d1 m- # ws -0.14
        k1d1 m- $ n 0.16
        k1d1 m- $ wC 0.13
        k1d1 m- $ ws 0.32
        k1d1 m- acts ws 0.67
        k1d1 m- coms c -0.83
        k1d1 m- coms ws -0.75
        k1d1 m- iss ws 0.98
        k1d1 m- m( n -0.87
        k1d1 m- m) ws 0.11
        k1d1 m- m+ ws -0.14
        k1d1 m- m, c 0.12
        k1d1 m- m, ws 0.52
        k1d1 m- m. wC 0.45
        k1d1 m- m/ n 0.48
        k1d1 m- m/ wC -0.3
        k1d1 m- m/ ws 0.28
        k1d1 m- m: c -0.35
        k1d1 m- m: wC 0.46
        k1d1 m- m; n 0.16
        k1d1 m- m? n -0.74
        k1d1 m- medU wC -0.31
        k1d1 m- m| n 0.45
        k1d1 m- pleases n 0.21
        k1d1 m- streetC ws 0.19
        k1d1 m- surnameC ws 0.12
        k1d1 m- tos n -0.5
        k1d1 m- unk1s wC -0.66
        k1d1 m- wass n 0.16
        k1d1 m- wass ws -0.37
        k1d1 m- wsurs n -1.48
        k1d1 m. # n -0.6
        k1d1 m. # wU -0.64
        k1d1 m. #a n -0.86
        k1d1 m. $ c -0.28
        k1d1 m. $ n 0.21
        k1d1 m. $ wC 0.9
        k1d1 m. $ wU 0.78
        k1d1 m. $ ws 0.83
        k1d1 m. acts wC 0.17
        k1d1 m. acts ws 0.48
        k1d1 m. ands n 0.19
        k1d1 m. ats n -0.86
        k1d1 m. buts n 0.67
        k1d1 m. comC n -0.33
        k1d1 m. coms n 1.38
        k1d1 m. hads wC -0.27
        k1d1 m. hes wC -0.19
        k1d1 m. is n 1.26
        k1d1 m. m! wC 0.14
        k1d1 m. m" n 0.5
        k1d1 m. m" wC 0.39
        k1d1 m. m( n -0.21
        k1d1 m. m( wC 0.11
        k1d1 m. m, wC 0.12
        k1d1 m. m, wU 1.03
        k1d1 m. m, ws 0.64
        k1d1 m. m- n -0.88
        k1d1 m. m. n 0.52
        k1d1 m. m/ n -0.85
        k1d1 m. m/ ws 0.28
        k1d1 m. m: n 0.16
        k1d1 m. m: ws -0.39
        k1d1 m. m; ws 0.14
        k1d1 m. m> n -0.17
        k1d1 m. m? wC -0.14
        k1d1 m. m@ ws 0.99
        k1d1 m. medws wC -0.7
        k1d1 m. ons n 0.85
        k1d1 m. plainC wC -0.19
        k1d1 m. plainU wC 1.09
        k1d1 m. plains wC -0.7
        k1d1 m. plains ws -0.48
        k1d1 m. surnameC wC 0.74
        k1d1 m. tails ws 0.21
        k1d1 m. tos n 0.69
        k1d1 m. unders wC -0.35
        k1d1 m. unk0s n 0.55
        k1d1 m. unk2C n -0.11
        k1d1 m. unk2U wC 0.14
        k1d1 m. unk2s wC -0.25
        k1d1 m. unk2s ws -0.18
        k1d1 m. unk3s ws 0.21
        k1d1 m. withs wC -0.11
        k1d1 m. wnameC wC 0.37
        k1d1 m/ # n 1.17
        k1d1 m/ # wC -0.16
        k1d1 m/ #a n 0.22
        k1d1 m/ $ c 0.58
        k1d1 m/ $ n 0.28
        k1d1 m/ $ ws -0.19
        k1d1 m/ ats ws 0.46
        k1d1 m/ callC n 0.11
        k1d1 m/ eponymC n -0.11
        k1d1 m/ fors n 0.73
        k1d1 m/ froms wC 0.42
        k1d1 m/ givenC ws -0.15
        k1d1 m/ ins n -1.07
        k1d1 m/ m) n 0.3
        k1d1 m/ m, n 0.22
        k1d1 m/ m- n 0.21
        k1d1 m/ m- ws 0.55
        k1d1 m/ m/ n -0.17
        k1d1 m/ m: n 1
        k1d1 m/ m? n 0.21
        k1d1 m/ m? ws 0.11
        k1d1 m/ m_ ws 0.17
        k1d1 m/ medwC n -0.14
        k1d1 m/ ofs n -0.41
        k1d1 m/ olds n -0.39
        k1d1 m/ ons n -1.09
        k1d1 m/ ors n 0.22
        k1d1 m/ plainU n 1.41
        k1d1 m/ plains n -0.38
        k1d1 m/ tos n 1.01
        k1d1 m/ unitC n -0.19
        k1d1 m/ units n 1.21
        k1d1 m/ unk1s n 0.3
        k1d1 m/ unk2U n -0.89
        k1d1 m/ unk2s n 0.75
        k1d1 m/ unk3U n -0.6
        k1d1 m/ wass n 0.14
        k1d1 m/ withs n 0.24
        k1d1 m/ wsurs n -0.82
        k1d1 m: # c -0.18
        k1d1 m: # wC -0.26
        k1d1 m: # wU -0.31
        k1d1 m: # ws -0.21
        k1d1 m: #a n 1.4
        k1d1 m: #a wU -0.53
        k1d1 m: $ n 0.22
        k1d1 m: $ wC -0.68
        k1d1 m: ands wC -0.59
        k1d1 m: brandC wC -0.5
        k1d1 m: coms n -0.18
        k1d1 m: coms ws -0.52
        k1d1 m: givens ws 0.16
        k1d1 m: iss wC 0.63
        k1d1 m: m, c 0.24
        k1d1 m: m, ws 0.23
        k1d1 m: m- wC -0.53
        k1d1 m: m. wC 0.29
        k1d1 m: m. ws 1.01
        k1d1 m: m: n 1.39
        k1d1 m: m: ws 0.84
        k1d1 m: m; wC 0.15
        k1d1 m: m] n 0.47
        k1d1 m: ofs ws 0.11
        k1d1 m: onU wU 0.12
        k1d1 m: ons wU -0.43
        k1d1 m: outs wC -0.12
        k1d1 m: plainU wC 0.14
        k1d1 m: plains ws 0.13
        k1d1 m: surnames ws 0.14
        k1d1 m: unitC wC -0.11
        k1d1 m: unk1U wC 0.28
        k1d1 m: unk1s ws 0.11
        k1d1 m: unk2C wC 0.74
        k1d1 m: unk2U wC -0.52
        k1d1 m: unk2s wC -0.14
        k1d1 m: unk3U wU -0.14
        k1d1 m: unkgC wC 0.17
        k1d1 m: unkgs ws 0.25
        k1d1 m: unksC n 0.12
        k1d1 m; # wC -0.21
        k1d1 m; coms wC -0.55
        k1d1 m; m- n -0.52
        k1d1 m; m. n 0.37
        k1d1 m; m= ws -0.27
        k1d1 m; plains ws 0.11
        k1d1 m; tails wC 1.01
        k1d1 m; unk0C wC -0.29
        k1d1 m; unk1C wC 0.12
        k1d1 m; wnames wC 0.35
        k1d1 m< m@ ws 0.14
        k1d1 m= # wU 1.44
        k1d1 m= coms n 0.27
        k1d1 m= m- n 0.42
        k1d1 m= m- ws -0.71
        k1d1 m? $ wC 0.11
        k1d1 m? m, wC 0.13
        k1d1 m? m= ws 0.98
        k1d1 m?m $ wC 0.28
        k1d1 m?m m| wU 0.19
        k1d1 m@ # ws -0.87
        k1d1 m@ m. wU 0.55
        k1d1 m@ m. ws 1.27
        k1d1 m@ m_ ws 0.54
        k1d1 m[ m] n -0.86
        k1d1 m_ $ ws 1.23
        k1d1 m_ unk0s wU 0.17
        k1d1 medC # wC -0.69
        k1d1 medC m/ n 0.87
        k1d1 medC monthC n 1.55
        k1d1 medC m– c 0.19
        k1d1 meds # ws 0.46
        k1d1 meds $ wC 0.27
        k1d1 meds $ ws 0.5
        k1d1 meds coms ws -0.35
        k1d1 meds heres wC 0.11
        k1d1 meds m! ws 0.36
        k1d1 meds meds ws 0.12
        k1d1 medwC $ wC 0.99
        k1d1 medwC m. wC -0.71
        k1d1 medws $ n -0.14
        k1d1 medws m, ws 0.2
        k1d1 medws m/ n 0.55
        k1d1 medws unk0s ws 0.11
        k1d1 mes $ ws 0.2
        k1d1 monthC ands n 1.06
        k1d1 monthC m, n 1.19
        k1d1 monthC m. n 1.57
        k1d1 monthC plains ws 0.47
        k1d1 months $ c 0.29
        k1d1 months $ n 1.37
        k1d1 months ands n 0.75
        k1d1 months m, n 0.21
        k1d1 months m. n -0.69
        k1d1 mys boths ws 0.26
        k1d1 mys isn'ts ws 0.49
        k1d1 mys unk2s n 0.25
        k1d1 m| m?m wU 0.44
        k1d1 m| medC wC -0.12
        k1d1 m| m| n -0.3
        k1d1 m| m| wU -0.99
        k1d1 m| unitC wC 0.19
        k1d1 m– # wC -0.75
        k1d1 m– m, wC -0.33
        k1d1 newline m, n 0.2
        k1d1 newline m, wU 0.15
        k1d1 newline plainC wC 0.14
        k1d1 news withs ws 0.12
        k1d1 nextC m. n 0.64
        k1d1 nos # ws 0.37
        k1d1 nos $ ws -0.16
        k1d1 nos hass n 0.35
        k1d1 nots $ n -0.24
        k1d1 nots $ ws 0.17
        k1d1 nots coms wC -0.13
        k1d1 nots coms ws -0.22
        k1d1 nots m! ws -0.38
        k1d1 ofs $ n -0.25
        k1d1 ofs coms wC -0.11
        k1d1 ofs coms ws -0.35
        k1d1 ofs m, wC 0.99
        k1d1 ofs m/ n 0.26
        k1d1 ofs plains wC 0.32
        k1d1 ofs unk1s ws -0.15
        k1d1 oldC m, wC 0.91
        k1d1 ones coms ws -0.39
        k1d1 ons $ ws -0.34
        k1d1 ons ands wC -0.16
        k1d1 ons comC wC -0.54
        k1d1 ons coms ws -0.39
        k1d1 ons fors wC -0.15
        k1d1 ons m, ws -0.65
        k1d1 ons m. n 1.05
        k1d1 ons m/ n 1.01
        k1d1 ons m; wC -0.26
        k1d1 ons shes ws 0.61
        k1d1 ons streetC wC 0.19
        k1d1 ons streets ws 0.32
        k1d1 ons thes wC 0.61
        k1d1 ons thes ws 0.13
        k1d1 ons unk2s ws 0.19
        k1d1 ons wnameC wC 0.4
        k1d1 ors m, wC -0.71
        k1d1 ors m? wC 0.15
        k1d1 ors surnameC wC -0.54
        k1d1 ours m, ws -0.17
        k1d1 ours ofs ws 0.48
        k1d1 outs m- n 0.18
        k1d1 overs m. n -0.35
        k1d1 particleC $ wC 0.46
        k1d1 particleC coms wC -0.26
        k1d1 particleC m; wC 1.78
        k1d1 particleC streetC wC 0.47
        k1d1 particleC unk2s wC -0.13
        k1d1 particleU m. n -0.48
        k1d1 particleU m: n 0.79
        k1d1 particles acts ws 0.16
        k1d1 particles m, wC 0.67
        k1d1 particles m, ws 0.67
        k1d1 particles m. n 0.46
        k1d1 particles streets ws 0.24
        k1d1 plains # c 0.36
        k1d1 plains # wU 1.56
        k1d1 plains # ws -0.35
        k1d1 plains #a ws -0.12
        k1d1 plains ands n 0.96
        k1d1 plains coms ws 0.12
        k1d1 plains m, ws 0.21
        k1d1 plains m- c 0.6
        k1d1 plains m. ws 0.16
        k1d1 plains m/ n 0.94
        k1d1 plains mys ws 0.2
        k1d1 plains ors ws 0.19
        k1d1 plains tos wC 0.22
        k1d1 plains unk3s ws -1.06
        k1d1 relationC acts wC 0.14
        k1d1 relations # ws 0.15
        k1d1 relations acts wC 0.32
        k1d1 relations acts ws 1.11
        k1d1 relations coms ws 0.48
        k1d1 relations hads ws 0.12
        k1d1 relations hass ws 0.6
        k1d1 relations hiss ws -0.25
        k1d1 relations ins ws 0.92
        k1d1 relations iss ws 0.39
        k1d1 relations m, n 0.32
        k1d1 relations m, ws 0.74
        k1d1 relations m. n 0.36
        k1d1 relations m. wC 0.66
        k1d1 relations ons ws -0.18
        k1d1 relations stills ws 0.13
        k1d1 relations thes ws -0.19
        k1d1 relations' ands n 0.66
        k1d1 relations' m, n -0.74
        k1d1 roleC $ wC -0.25
        k1d1 roleC acts wC 0.47
        k1d1 roleC coms wC 0.88
        k1d1 roleC m, wC 0.38
        k1d1 roleC m- wC 0.12
        k1d1 roleC m. wC 0.14
        k1d1 roleC m. wU 0.35
        k1d1 roleC m: wC 0.38
        k1d1 roles $ ws 0.15
        k1d1 roles acts ws 0.93
        k1d1 roles ats ws 0.32
        k1d1 roles coms ws 0.13
        k1d1 roles hass ws 0.38
        k1d1 roles iss ws 0.15
        k1d1 roles m, wC 0.21
        k1d1 roles m, ws 0.13
        k1d1 sheC' m, n 0.23
        k1d1 sinces m, n -0.45
        k1d1 sinces m, wC -0.72
        k1d1 sinces m/ n 0.17
        k1d1 sorrys is ws 0.13
        k1d1 streetC # wC 0.25
        k1d1 streetC #a ws 0.37
        k1d1 streetC m, wC 0.81
        k1d1 streetC m/ n -0.17
        k1d1 streets m, ws 1.15
        k1d1 surnameC m, wC -0.46
        k1d1 surnameC m/ n 0.55
        k1d1 surnameC m: wC -0.29
        k1d1 surnameC ons wC -0.2
        k1d1 surnames $ ws 0.32
        k1d1 surnames coms ws 0.15
        k1d1 surnames m, ws 0.65
        k1d1 surnames ons ws 0.39
        k1d1 tails hads ws 0.14
        k1d1 tails m, wC -0.12
        k1d1 thankss $ ws 0.35
        k1d1 thats coms wC -0.11
        k1d1 thats unk0s wC 0.16
        k1d1 theC coms wC 0.57
        k1d1 thes $ c 1.54
        k1d1 thes acts ws -0.12
        k1d1 thes coms c -0.85
        k1d1 thes coms ws 0.3
        k1d1 thes firsts ws 0.13
        k1d1 thes ins ws -0.18
        k1d1 thes m, wC -0.21
        k1d1 thes m. c 0.3
        k1d1 thes m. ws -0.14
        k1d1 thes meds ws 0.7
        k1d1 thes nexts wC 0.16
        k1d1 thes ofs wC 0.55
        k1d1 thes ofs ws 1.08
        k1d1 thes plains ws 0.42
        k1d1 thes streets ws -0.12
        k1d1 thiss m- n -1.27
        k1d1 titleC $ wC 0.73
        k1d1 titleC ats wC -0.76
        k1d1 titleC coms wC 0.47
        k1d1 titleC handleds wC 0.19
        k1d1 titleC hass wC -0.19
        k1d1 titleC m, wC 0.9
        k1d1 titleC m- wC 1.03
        k1d1 titleC nexts wC -0.67
        k1d1 titles $ ws 0.12
        k1d1 titles acts ws 0.28
        k1d1 titles ats ws 0.26
        k1d1 titles coms ws 0.25
        k1d1 titles m( ws -0.15
        k1d1 titles m, ws 0.45
        k1d1 titles m. ws 0.18
        k1d1 todays won'ts ws 0.16
        k1d1 tos # wC 0.15
        k1d1 tos # ws 0.88
        k1d1 tos $ ws -0.11
        k1d1 tos bys wC 0.4
        k1d1 tos comC wC -0.19
        k1d1 tos coms wC 0.25
        k1d1 tos coms ws -0.21
        k1d1 tos lasts wC 0.11
        k1d1 tos m, n -0.76
        k1d1 tos m- n -0.75
        k1d1 tos m. wC 0.19
        k1d1 tos m/ n 0.4
        k1d1 tos okU wC 0.25
        k1d1 tos unk2s ws -0.26
        k1d1 tos unksC wC -0.14
        k1d1 tos withs wC 0.35
        k1d1 tos wsurs ws 1.04
        k1d1 twoC m, wC 0.3
        k1d1 twos ands ws 0.18
        k1d1 twos m! wC 0.73
        k1d1 unitC m/ n -0.36
        k1d1 units $ ws 0.17
        k1d1 units coms ws -0.12
        k1d1 units m/ n 0.5
        k1d1 unk0C m- n -0.7
        k1d1 unk0C m- wC 0.11
        k1d1 unk0C m; wC -0.72
        k1d1 unk0s $ wC -0.14
        k1d1 unk0s $ ws -0.2
        k1d1 unk0s ands c 0.46
        k1d1 unk0s ands ws 0.11
        k1d1 unk0s coms ws -0.34
        k1d1 unk0s m, n -0.42
        k1d1 unk0s m, wC -0.24
        k1d1 unk0s m- n 0.58
        k1d1 unk0s m. wC 0.14
        k1d1 unk0s tos wC 0.27
        k1d1 unk0s tos ws 0.17
        k1d1 unk1C coms n 1.28
        k1d1 unk1C coms wC -0.15
        k1d1 unk1C givenC ws 0.17
        k1d1 unk1C m, wC 0.92
        k1d1 unk1C m. wC 0.62
        k1d1 unk1U coms wC 0.18
        k1d1 unk1U m, c 0.2
        k1d1 unk1U m, n -0.19
        k1d1 unk1U m- wC -0.26
        k1d1 unk1U m. n 0.94
        k1d1 unk1U m. wC -0.34
        k1d1 unk1s # wU 0.93
        k1d1 unk1s #a ws 0.65
        k1d1 unk1s $ n 0.69
        k1d1 unk1s $ ws 0.44
        k1d1 unk1s ands ws -0.24
        k1d1 unk1s iss ws -0.41
        k1d1 unk1s m, n -0.31
        k1d1 unk1s m, ws 0.29
        k1d1 unk1s m- c -0.68
        k1d1 unk1s m- n 0.71
        k1d1 unk1s m- wC 0.25
        k1d1 unk1s m/ n 0.91
        k1d1 unk1s m: n 0.39
        k1d1 unk1s m?m ws -0.14
        k1d1 unk1s tos ws -0.3
        k1d1 unk1s unk2s ws 0.11
        k1d1 unk1s unkgs ws 0.3
        k1d1 unk1s wass ws 0.59
        k1d1 unk2C $ wC -0.17
        k1d1 unk2C coms wC 0.18
        k1d1 unk2C m- wC 0.12
        k1d1 unk2C m. wC 0.22
        k1d1 unk2C m/ n 0.83
        k1d1 unk2U # n 0.49
        k1d1 unk2U $ n 0.64
        k1d1 unk2U $ wC 0.2
        k1d1 unk2U actU wU 0.13
        k1d1 unk2U m. n -0.26
        k1d1 unk2s acts ws 0.3
        k1d1 unk2s ands ws 1
        k1d1 unk2s as ws 0.15
        k1d1 unk2s coms ws 0.33
        k1d1 unk2s hass ws 0.15
        k1d1 unk2s iss ws 0.18
        k1d1 unk2s m. wC -0.53
        k1d1 unk2s streets c 0.98
        k1d1 unk2s unk0s ws 0.15
        k1d1 unk2s wsurs ws 0.13
        k1d1 unk3C m, n 0.32
        k1d1 unk3C m, wU 0.2
        k1d1 unk3C m- n -0.61
        k1d1 unk3U comC n 0.69
        k1d1 unk3U coms ws -0.22
        k1d1 unk3U m, n -0.11
        k1d1 unk3U m. n -0.46
        k1d1 unk3U m. wC 0.12
        k1d1 unk3U unk3U n 1.01
        k1d1 unk3U wsurC n 0.24
        k1d1 unk3s # ws 0.29
        k1d1 unk3s $ ws 0.29
        k1d1 unk3s coms ws 0.56
        k1d1 unk3s m, n 0.13
        k1d1 unk3s surnameC wU 0.16
        k1d1 unk3s tos ws 0.21
        k1d1 unk3s unkgs ws 0.11
        k1d1 unkgC # wC 0.78
        k1d1 unkgC coms wC 0.14
        k1d1 unkgC hads wC -0.25
        k1d1 unkgC m/ n 0.12
        k1d1 unkgC m; wC -0.52
        k1d1 unkgU m" wU 0.23
        k1d1 unkgU m/ n 0.11
        k1d1 unkgs # ws 0.12
        k1d1 unkgs $ ws 0.31
        k1d1 unkgs coms ws 0.33
        k1d1 unkgs m. n 0.98
        k1d1 unkgs m. ws 0.2
        k1d1 unksC # wC 0.22
        k1d1 unksC m, n 0.4
        k1d1 unkss # ws 0.7
        k1d1 unkss m/ n 0.5
        k1d1 unktC $ wC 0.12
        k1d1 unktC acts wC -0.31
        k1d1 unktC m. wC 0.27
        k1d1 unktU $ wU 0.16
        k1d1 unkts $ ws 0.53
        k1d1 unkts coms ws 0.47
        k1d1 ups $ ws -0.11
        k1d1 ups froms ws 0.21
        k1d1 wass $ n -0.29
        k1d1 wass is ws 0.16
        k1d1 whats hads ws 0.13
        k1d1 whats iss ws -0.14
        k1d1 whens coms ws 0.51
        k1d1 wheres' tails wC 0.11
        k1d1 wills coms ws 0.78
        k1d1 withs $ ws -0.29
        k1d1 withs ands ws 0.46
        k1d1 withs ats wC 0.25
        k1d1 withs m) wC 0.16
        k1d1 withs m, wC 0.29
        k1d1 withs m, ws 0.29
        k1d1 wnameC ands wC -0.11
        k1d1 wnameC coms wC -0.51
        k1d1 wnameC m, wC 1.06
        k1d1 wnameC m. wC 1.05
        k1d1 wnameC m?m wC -0.13
        k1d1 wnames # ws 0.13
        k1d1 wnames $ ws 0.18
        k1d1 wnames acts ws -0.66
        k1d1 wnames ats ws 0.21
        k1d1 wnames fors ws -0.23
        k1d1 wnames m, ws 0.48
        k1d1 wnames m. n -0.31
        k1d1 woulds bes ws 0.16
        k1d1 wsurC # wC 0.13
        k1d1 wsurC ands wC 0.21
        k1d1 wsurC m, n 0.61
        k1d1 wsurC unk1s wC -0.3
        k1d1 wsurs froms ws -0.12
        k1d1 wsurs m, wC -1.27
        k1d1 wsurs m- n 0.22
        k1d1 wsurs m. ws 0.13
        k1d1 wsurs' m, ws 0.22
        k1d1 yous $ ws 0.55
        k1g # GC 0.28
        k1g # Gs 0.3
        k1g # Ms 0.75
        k1g # OC 0.16
        k1g # SU 0.41
        k1g # Ss 0.2
        k1g # TC 0.94
        k1g # Ts 0.71
        k1g #a Gs -0.24
        k1g #a MC 0.4
        k1g #a MU 1.08
        k1g #a Ms 0.19
        k1g ^ MC -0.25
        k1g ^ MU -0.27
        k1g ^ Ms -0.3
        k1g ^ OC -0.13
        k1g ^ Os -0.18
        k1g ^ TC 0.18
        k1g abouts MC -0.15
        k1g abouts Ss 0.22
        k1g acts MC -0.56
        k1g acts Ms -0.4
        k1g acts SC -0.18
        k1g acts SU -0.44
        k1g ams Ms 0.33
        k1g ands GC 0.57
        k1g ands MC -0.32
        k1g as Gs -0.26
        k1g as Os 0.3
        k1g asC GC -0.22
        k1g ass MC 0.19
        k1g ass Ms 0.28
        k1g ass Ss 0.59
        k1g ats MC -0.17
        k1g ats Ts 0.16
        k1g bes Gs -0.11
        k1g brandC OC -0.3
        k1g brands SU 0.12
        k1g bys GC 0.36
        k1g bys OC -0.12
        k1g calls GC 0.79
        k1g calls Gs 0.77
        k1g calls Ms 0.85
        k1g calls SC 0.59
        k1g calls Ss 1.3
        k1g cans Gs 0.76
        k1g cityC MC 1.03
        k1g cityC SC -0.46
        k1g comC GC -0.86
        k1g comC MC -0.14
        k1g comC Ms -0.62
        k1g comC OC -0.21
        k1g comC SC -0.64
        k1g comU MC -0.74
        k1g comU MU -0.13
        k1g comU OC -0.15
        k1g comU OU -0.16
        k1g coms GC 0.59
        k1g coms Gs 0.19
        k1g coms MC -0.32
        k1g coms OC -0.63
        k1g coms SC 0.39
        k1g coms' GC -0.13
        k1g coulds Ms -0.2
        k1g doess MC -0.15
        k1g eponymC SC -0.19
        k1g fors GC 0.39
        k1g froms Ts 0.22
        k1g givenC OC 0.66
        k1g givenC SC 0.75
        k1g givenC' SC -0.22
        k1g givenU SU 0.41
        k1g givens Gs 0.62
        k1g givens Ms 0.47
        k1g givens SC -0.48
        k1g givens Ss 0.41
        k1g hads SC -0.11
        k1g hads Ss -0.13
        k1g haves Gs -0.15
        k1g haves MC -0.15
        k1g haves Ms -0.14
        k1g his Ms 0.15
        k1g i'ms Gs 0.71
        k1g i'ms Ms 0.59
        k1g ins Ts 0.54
        k1g isC MC -0.24
        k1g iss MC 0.19
        k1g iss MU 0.22
        k1g iss SC 0.16
        k1g iss Ss 0.2
        k1g m" MU -0.14
        k1g m% TC -0.21
        k1g m& SC -0.81
        k1g m' Ss 0.25
        k1g m( Ms -0.32
        k1g m( OC -0.14
        k1g m( SU -0.14
        k1g m( Ss -0.18
        k1g m) GC 0.18
        k1g m) Ss 0.13
        k1g m+ MC -0.32
        k1g m+ Ms 0.21
        k1g m+ SC -0.35
        k1g m, MU -0.73
        k1g m, Ms -0.32
        k1g m, OC -0.28
        k1g m, SU -0.34
        k1g m, Ss 0.13
        k1g m, TC 0.34
        k1g m- MC 0.14
        k1g m- OC 0.78
        k1g m- Os 0.3
        k1g m- Ss 0.28
        k1g m- Ts -0.28
        k1g m. GC 0.11
        k1g m. Gs 0.44
        k1g m. MC -0.53
        k1g m. OC -0.57
        k1g m. Os 0.12
        k1g m. TC -0.78
        k1g m/ Gs 0.24
        k1g m/ MC -0.29
        k1g m/ Ms 0.13
        k1g m/ OC -0.18
        k1g m/ Ss -0.57
        k1g m: GC 0.31
        k1g m: GU 0.35
        k1g m: Gs 0.12
        k1g m: MC -0.34
        k1g m: Ms -0.11
        k1g m: OU -0.13
        k1g m: TC 0.32
        k1g m; GC 0.38
        k1g m; OC -0.45
        k1g m= SU 0.24
        k1g m? GC 0.15
        k1g m? OC -0.32
        k1g m?m MC -0.64
        k1g m@ Ss 0.3
        k1g m_ Os 0.85
        k1g medC SC -0.13
        k1g medwC SC 0.72
        k1g medws MC 0.64
        k1g medws Ss 0.15
        k1g monthC SC 0.13
        k1g mys Ms -0.12
        k1g mys Ss -0.21
        k1g m| OC -0.25
        k1g m– MC -0.4
        k1g m– Ss -0.29
        k1g newline GC 0.11
        k1g news Ts 0.12
        k1g nos Gs -0.3
        k1g nos SC 0.34
        k1g nots Gs -0.61
        k1g nots TC -0.12
        k1g ofs Os -0.57
        k1g ofs Ts -0.14
        k1g oldC MC 0.52
        k1g olds GC -0.12
        k1g ons GC -0.16
        k1g ons Ms 0.28
        k1g ons SC -0.38
        k1g ons Ss -0.55
        k1g ors Gs 0.13
        k1g ors Ms -0.11
        k1g ourC GC -0.15
        k1g particleC MC 0.27
        k1g particleU MU 1.36
        k1g particleU SU 0.72
        k1g particles Gs 0.39
        k1g particles MC 1.26
        k1g particles Ms 1.75
        k1g particles Os 0.3
        k1g particles SC 0.46
        k1g plainC GC -1.37
        k1g plainC MC 0.19
        k1g plains MC -0.32
        k1g plains Os 0.85
        k1g plains TC 0.26
        k1g relationC GC 0.21
        k1g relationC MC 0.5
        k1g relations GC 1.06
        k1g relations Gs 1.61
        k1g relations MC 1.49
        k1g relations Ms 1.68
        k1g relations OC 0.35
        k1g relations Os 0.32
        k1g relations SC 1.13
        k1g relations Ss 1.37
        k1g relations' Gs -0.29
        k1g relations' MC -0.19
        k1g relations' Ms -0.78
        k1g relations' SC -0.94
        k1g roleC GC -0.26
        k1g roleC MC 1.14
        k1g roleC OC 0.14
        k1g roleC SC 0.39
        k1g roles GC 0.89
        k1g roles Gs 1.33
        k1g roles MC 0.88
        k1g roles Ms 1.78
        k1g roles Os 1.08
        k1g roles SC 0.45
        k1g roles Ss 1.19
        k1g roles' Ms -0.16
        k1g streetC MC 0.52
        k1g streetC OC 1.37
        k1g streetC SC 0.86
        k1g streetC Ss 0.2
        k1g streets Os 0.34
        k1g streets Ts 0.4
        k1g surnames Ms 0.58
        k1g surnames Ss 0.26
        k1g tails GC -0.13
        k1g tails SC -0.75
        k1g thankss Ms 0.26
        k1g thats SC -0.12
        k1g thes Gs -0.3
        k1g thes Ss -0.33
        k1g titleC MC 2.41
        k1g titleC OC 1.5
        k1g titleC SC 0.55
        k1g titles Gs 0.75
        k1g titles MC 0.15
        k1g titles Ms 2.19
        k1g titles Os 1.23
        k1g titles Ss 1.32
        k1g tos Ts 0.44
        k1g twoC MC 0.13
        k1g unitC MC -0.17
        k1g unitC SC 0.68
        k1g units GC 0.44
        k1g units Ms 0.49
        k1g unk0C GC 0.35
        k1g unk0s Ms 0.11
        k1g unk0s SC -0.5
        k1g unk1C MC 0.31
        k1g unk1C OC -0.89
        k1g unk1U GC 0.22
        k1g unk1s Gs 0.37
        k1g unk1s MC -0.32
        k1g unk2C OC 0.13
        k1g unk2C SC 0.78
        k1g unk2s Gs 0.66
        k1g unk2s Ms 0.25
        k1g unk2s SC -0.64
        k1g unk2s Ss 0.49
        k1g unk3C GC -0.23
        k1g unk3C Ms 0.16
        k1g unk3C SC 0.76
        k1g unk3U SC -0.23
        k1g unk3s Gs 0.57
        k1g unk3s Ms 0.16
        k1g unk3s OC -0.39
        k1g unk3s Ss 0.37
        k1g unkgC MC 0.57
        k1g unkgC SC 0.13
        k1g unkgU MU 0.15
        k1g unkgs Gs 0.16
        k1g unkgs Ss 0.37
        k1g unkgs Ts -0.23
        k1g unksC MC 0.36
        k1g unksC SC -0.11
        k1g unktC SC 0.36
        k1g unktU MU 0.75
        k1g unkts Ms 0.62
        k1g wills Ms 0.23
        k1g withs Gs 0.39
        k1g withs Ss 0.28
        k1g wnameC MC 0.9
        k1g wnameC Ms -0.11
        k1g wnameC SC 0.27
        k1g wnames Ms 0.64
        k1g wnames Os 0.53
        k1g wnames Ss 0.36
        k1g wsurC GC 0.4
        k1g wsurC MC 0.16
        k1g wsurC Ss -0.57
        k1g wsurs Gs 0.49
        k1g wsurs MC -0.18
        k1g wsurs Os 0.23
        k1g wsurs SC -0.13
        k1g yous Ms 0.18
        k2 # c 0.44
        k2 # wC 0.53
        k2 # ws 0.8
        k2 #a c -1.18
        k2 #a n -0.18
        k2 ^ c -0.6
        k2 ^ ws 0.13
        k2 acts c -0.18
        k2 acts n 0.13
        k2 acts wU 0.12
        k2 acts ws 0.2
        k2 afters wC -0.61
        k2 agains ws -0.12
        k2 alls ws -0.35
        k2 ands wC -0.26
        k2 ands ws -0.12
        k2 ans ws -0.29
        k2 ares wC 0.59
        k2 ares ws 0.21
        k2 as wC -1.75
        k2 as ws -0.86
        k2 ass ws 0.63
        k2 ats n 0.3
        k2 ats wC 0.12
        k2 ats ws 0.79
        k2 bads wC -0.13
        k2 bes c -0.43
        k2 bes wC -0.42
        k2 boths ws -0.36
        k2 brandC n 0.37
        k2 brandC wC -0.93
        k2 brandU wC -0.16
        k2 brands n 0.85
        k2 brands wC 0.55
        k2 brands wU -0.15
        k2 buts wC 0.15
        k2 bys wC 0.92
        k2 bys ws 0.71
        k2 calls n 0.67
        k2 calls wC 0.37
        k2 calls ws 0.55
        k2 can'ts wC 0.2
        k2 cans ws -0.45
        k2 cityC n 0.62
        k2 citys n -0.41
        k2 comC n -0.55
        k2 comC wC -0.77
        k2 comC wU 0.59
        k2 comC ws -0.94
        k2 comC' wC -0.12
        k2 comU wU -0.37
        k2 comU ws -1.33
        k2 coms c 0.4
        k2 coms ws 0.13
        k2 coms' c -0.2
        k2 coms' wU 0.58
        k2 don'ts wC -0.19
        k2 dos ws -0.59
        k2 eponymC n -0.14
        k2 eponymC wC -0.54
        k2 eponymC ws -0.14
        k2 eponymC' wC -0.54
        k2 eponyms wC 1.29
        k2 eponyms ws 0.64
        k2 firstC wC 0.28
        k2 firsts n 0.29
        k2 firsts ws 0.2
        k2 fives ws 0.76
        k2 fors wC 0.3
        k2 fours ws -0.2
        k2 givenC n 0.27
        k2 givenC ws -0.73
        k2 givenU wC 0.7
        k2 givenU wU 0.22
        k2 givens c 0.64
        k2 givens n -0.25
        k2 handleds n 0.15
        k2 handleds wC -0.57
        k2 hass ws -0.17
        k2 haves ws -0.48
        k2 hellos ws 0.22
        k2 heys ws 0.23
        k2 his wC 0.15
        k2 his ws 0.67
        k2 i'mC wC 0.16
        k2 iC n -0.55
        k2 iC wC -0.18
        k2 iC ws -1.13
        k2 ifs ws -0.23
        k2 ins c -0.43
        k2 ins n -0.18
        k2 ins wC 0.71
        k2 ins ws 0.4
        k2 is ws 0.57
        k2 iss c 0.47
        k2 iss ws 0.68
        k2 itC wC -0.21
        k2 its ws 0.11
        k2 its' n -0.11
        k2 its' ws 0.29
        k2 itss wC 0.44
        k2 itss ws 0.41
        k2 lastC wC 0.38
        k2 lasts wU 0.31
        k2 lasts ws 0.11
        k2 m" n -0.34
        k2 m# n -0.38
        k2 m% wC -0.37
        k2 m' n -0.17
        k2 m' wC 0.37
        k2 m( wC -0.45
        k2 m) ws -0.27
        k2 m+ wC -0.18
        k2 m, n -0.32
        k2 m- n -0.2
        k2 m- wC 0.12
        k2 m- wU -0.14
        k2 m. c -0.62
        k2 m. n -0.2
        k2 m. wU -0.44
        k2 m. ws -0.17
        k2 m/ ws 0.36
        k2 m: c -0.26
        k2 m: n -0.35
        k2 m: wU 0.23
        k2 m; n -0.33
        k2 m; wC -0.53
        k2 m; wU -0.34
        k2 m= n -0.48
        k2 m= wC 0.23
        k2 m= ws -0.68
        k2 m> n -0.17
        k2 m> wC 0.27
        k2 m? n -0.49
        k2 m?m wC 0.23
        k2 m?m wU 1.12
        k2 m?m ws 0.13
        k2 m@ wC -0.11
        k2 m] n -0.93
        k2 medC c 0.25
        k2 medC wU -0.71
        k2 medC ws -0.43
        k2 medU wC -0.47
        k2 meds n 0.18
        k2 meds wC 0.81
        k2 meds wU 0.27
        k2 medwC c -0.24
        k2 medwU n 0.11
        k2 medws c 0.64
        k2 mes n -0.59
        k2 mes ws 0.16
        k2 months c -0.17
        k2 months n -0.12
        k2 myC n -0.31
        k2 myC wC -0.3
        k2 m| n 0.5
        k2 m| wC 0.47
        k2 m– wC -0.54
        k2 news wC -0.19
        k2 nextC n 0.71
        k2 nextC wC 0.11
        k2 nexts wC -0.24
        k2 nines ws 0.38
        k2 noU wU -0.17
        k2 nos wU 1.38
        k2 nos ws 0.24
        k2 offs wC -0.13
        k2 ofs n 0.49
        k2 ofs ws 0.61
        k2 oks ws 0.12
        k2 olds ws -0.11
        k2 onC wC -0.52
        k2 ones wC -0.2
        k2 ones ws 0.42
        k2 ons n 0.18
        k2 ons wC 0.13
        k2 ons ws 0.4
        k2 others ws 0.13
        k2 outs n -0.16
        k2 overs ws -0.28
        k2 particleC n 0.75
        k2 particleC wC 0.65
        k2 particleC ws 0.56
        k2 particleU n 0.96
        k2 particleU wU 0.43
        k2 particles n 0.33
        k2 particles ws 1.14
        k2 plainC ws -0.48
        k2 plainU n -0.5
        k2 plains wU 0.83
        k2 pleases wC -0.23
        k2 relationC n -0.63
        k2 relationC ws 0.27
        k2 relationU c -0.78
        k2 relationU wU -0.29
        k2 relations wC -0.12
        k2 relations ws 0.39
        k2 relations' wC -0.34
        k2 relations' ws -0.11
        k2 roleC n -0.44
        k2 roles n 0.85
        k2 roles ws 0.64
        k2 roles' ws -0.18
        k2 seconds n 0.47
        k2 sevens ws 1.22
        k2 shes n 0.5
        k2 sinces c 0.35
        k2 sinces wC -0.27
        k2 sixs ws 0.28
        k2 sorrys wC -0.42
        k2 sos wC 0.2
        k2 sos ws 0.47
        k2 streetC c 1.27
        k2 streetC n 1.66
        k2 streetC wC 2.26
        k2 streetC ws 0.25
        k2 streets wC -0.67
        k2 streets ws 0.9
        k2 surnameC wU -0.91
        k2 surnameC ws -0.29
        k2 surnameU n 0.32
        k2 surnameU wC 1.57
        k2 surnameU wU 1.48
        k2 surnames c 0.53
        k2 surnames ws 0.17
        k2 tailC wC -0.66
        k2 tails n 0.33
        k2 tails ws -0.36
        k2 thanks ws 0.13
        k2 thankss wC 0.13
        k2 thats wC -0.44
        k2 thes wC -1.72
        k2 thes ws -0.23
        k2 theys ws -0.82
        k2 thiss ws 0.34
        k2 threes ws 0.38
        k2 titleC wC 0.7
        k2 titleC ws -0.72
        k2 titles n 0.42
        k2 titles ws 0.68
        k2 toos wC -0.2
        k2 tos n 0.16
        k2 tos wU -0.12
        k2 tos ws 0.11
        k2 twos wC -0.13
        k2 twos ws 0.52
        k2 unitU n -0.33
        k2 units n -0.69
        k2 units wC 0.2
        k2 units wU -0.63
        k2 unk0C n -0.21
        k2 unk0C wC -0.8
        k2 unk0C wU 0.48
        k2 unk0C ws -0.35
        k2 unk0s wU -0.13
        k2 unk1C n -0.22
        k2 unk1C wC 0.45
        k2 unk1U c -0.81
        k2 unk1U n 0.29
        k2 unk1U wC -0.4
        k2 unk1s n -0.36
        k2 unk2C wC 0.28
        k2 unk2C ws -0.59
        k2 unk2U wC -0.15
        k2 unk2U wU 0.14
        k2 unk2U ws -0.93
        k2 unk2s c 0.17
        k2 unk2s n 0.32
        k2 unk2s wC 0.15
        k2 unk2s ws 0.18
        k2 unk3C ws -0.13
        k2 unk3U n 0.34
        k2 unk3U wU 0.18
        k2 unk3s c 0.21
        k2 unk3s ws 0.19
        k2 unkgC wC 0.31
        k2 unkgC ws -0.27
        k2 unkgU n 0.18
        k2 unkgU wU 0.56
        k2 unkgs n -0.13
        k2 unkgs wC -0.22
        k2 unksC n 0.38
        k2 unksC wC -0.96
        k2 unkss ws -0.61
        k2 unktC n 0.7
        k2 unktU n -0.42
        k2 unktU wC 0.2
        k2 unkts c 0.15
        k2 unkts wC -0.33
        k2 unkts ws 0.53
        k2 ups n 0.21
        k2 ups wC -0.37
        k2 wass n 0.22
        k2 wass wC 0.35
        k2 wes ws 0.36
        k2 whos ws 0.17
        k2 wills n 1.11
        k2 wills ws -0.31
        k2 wnameC ws -0.51
        k2 wnameU wC 0.17
        k2 wnameU wU 0.64
        k2 wsurC n -0.38
        k2 wsurC ws -0.28
        k2 wsurs n 0.25
        k2 wsurs wC -0.12
        k2 wsurs wU 0.6
        k2 yess n 0.31
        k2 yous n 0.51
        k2 yous wC 0.66
        k21 # # n 3.34
        k21 # # wU 0.68
        k21 # # ws 1.7
        k21 # ands n -0.57
        k21 # ands wC -0.48
        k21 # ands ws -0.84
        k21 # brands n 0.2
        k21 # bys ws 0.15
        k21 # comC n 0.54
        k21 # comC wC 0.78
        k21 # coms n -0.57
        k21 # fors wC -0.63
        k21 # fors ws -0.25
        k21 # givenC wC 0.31
        k21 # givens ws 0.22
        k21 # ins wC 0.11
        k21 # ins ws -0.25
        k21 # iss wC 0.15
        k21 # m% wC -0.38
        k21 # m' n -0.24
        k21 # m( c 0.12
        k21 # m( wC -0.39
        k21 # m( wU -1.07
        k21 # m) n 0.77
        k21 # m+ n -2.03
        k21 # m, wC -0.77
        k21 # m, wU -1.54
        k21 # m, ws -1.56
        k21 # m- c 0.59
        k21 # m- n 1.93
        k21 # m- wC 1.52
        k21 # m- wU 2.26
        k21 # m- ws -0.18
        k21 # m. wC -0.68
        k21 # m/ n 0.85
        k21 # m/ wU 0.77
        k21 # m: n -1.38
        k21 # m; wC 0.37
        k21 # m?m n -0.2
        k21 # m?m wC -1.01
        k21 # m?m wU -0.13
        k21 # meds ws -0.23
        k21 # m| wC -0.41
        k21 # newline wC -0.52
        k21 # ofs ws -0.27
        k21 # plainC wC 0.74
        k21 # plains c -1.26
        k21 # plains n 0.52
        k21 # plains ws 1.21
        k21 # sos wC -0.36
        k21 # streetC wC 0.14
        k21 # streets ws 0.22
        k21 # tailC wC 0.38
        k21 # thes ws 0.5
        k21 # titleC wC -0.21
        k21 # unitC n -0.16
        k21 # units wC -0.15
        k21 # units wU -0.17
        k21 # units ws -0.72
        k21 # unk0s n 0.12
        k21 # unk0s ws -0.15
        k21 # unk1C wC 0.12
        k21 # unk1s ws 0.86
        k21 # unk2C n -0.5
        k21 # unk2s c 0.26
        k21 # unk2s n -0.65
        k21 # unk3U n 0.19
        k21 # unk3s ws 0.11
        k21 # withs ws -0.13
        k21 # wsurC n 0.71
        k21 # wsurs n -0.36
        k21 # wsurs ws 0.29
        k21 #a # n 1.03
        k21 #a coms ws 0.68
        k21 #a m, wC -0.99
        k21 #a m, wU -0.95
        k21 #a m, ws -1.03
        k21 #a m- c 0.61
        k21 #a m- n 2.23
        k21 #a m. n -1.45
        k21 #a m. ws 0.71
        k21 #a m/ n -0.26
        k21 #a m/ wU 0.11
        k21 #a m: wC 0.42
        k21 #a m: ws 0.16
        k21 #a m| c -0.64
        k21 #a ofs wC 0.84
        k21 #a unk2s ws -0.11
        k21 ^ # ws 0.39
        k21 ^ #a wC 0.2
        k21 ^ #a ws 0.11
        k21 ^ ^ c -0.62
        k21 ^ ^ wC -0.28
        k21 ^ ^ wU -0.45
        k21 ^ ^ ws -0.35
        k21 ^ acts n -0.75
        k21 ^ acts ws 1.88
        k21 ^ anC ws -0.13
        k21 ^ asC wC -0.6
        k21 ^ brands wU 0.42
        k21 ^ callC wC -0.27
        k21 ^ callC ws 0.13
        k21 ^ calls ws 0.52
        k21 ^ cans ws 0.24
        k21 ^ cityC wC -0.15
        k21 ^ comC c -0.7
        k21 ^ comC n -1.22
        k21 ^ comC wC -1.29
        k21 ^ comC ws -0.56
        k21 ^ coms n 1.32
        k21 ^ coms ws 0.11
        k21 ^ coulds ws 0.32
        k21 ^ dids ws 0.17
        k21 ^ eponymC n -0.5
        k21 ^ eponymC wC -0.21
        k21 ^ fors wC 0.24
        k21 ^ fors ws 0.39
        k21 ^ froms wC 0.11
        k21 ^ froms ws 0.62
        k21 ^ givenU wU 0.21
        k21 ^ hass ws 0.16
        k21 ^ hellos ws 0.48
        k21 ^ heys ws 0.61
        k21 ^ his ws 0.78
        k21 ^ i'mC n 0.45
        k21 ^ i'mC ws -0.15
        k21 ^ i'ms ws 0.78
        k21 ^ isC wC -0.51
        k21 ^ iss ws 0.43
        k21 ^ its' wC 0.14
        k21 ^ its' ws 0.42
        k21 ^ itss ws 1.16
        k21 ^ justs ws 0.33
        k21 ^ m( n -0.14
        k21 ^ m- ws 0.34
        k21 ^ medC wC -0.31
        k21 ^ medC ws -0.14
        k21 ^ meds wC 0.33
        k21 ^ meds ws 0.82
        k21 ^ mys n 0.35
        k21 ^ mys ws -0.18
        k21 ^ nots ws 0.66
        k21 ^ oks ws 1.23
        k21 ^ ons n 0.58
        k21 ^ ons ws 0.39
        k21 ^ ourC wC -0.21
        k21 ^ ours wC 0.16
        k21 ^ particleU wU 0.96
        k21 ^ particles ws 0.28
        k21 ^ plains n 1.08
        k21 ^ plains ws -0.22
        k21 ^ relations' ws -0.52
        k21 ^ roleC wC -0.3
        k21 ^ shoulds ws 0.21
        k21 ^ sinces ws -0.25
        k21 ^ sorrys wC 0.12
        k21 ^ sorrys ws 0.51
        k21 ^ sos ws 0.13
        k21 ^ surnameC wC -0.26
        k21 ^ tailC n 0.14
        k21 ^ thes ws 0.49
        k21 ^ titles wC 0.17
        k21 ^ titles ws 0.87
        k21 ^ unk0C wC -0.15
        k21 ^ unk0C ws -0.12
        k21 ^ unk0s c 0.47
        k21 ^ unk0s n 0.16
        k21 ^ unk0s ws 0.17
        k21 ^ unk1C ws -0.37
        k21 ^ unk1U wC 0.15
        k21 ^ unk1s n 1
        k21 ^ unk1s wC 0.14
        k21 ^ unk1s ws 0.69
        k21 ^ unk2C n 0.21
        k21 ^ unk2s c 0.18
        k21 ^ unk2s n 0.19
        k21 ^ unk2s ws 0.22
        k21 ^ unk3C wC 0.13
        k21 ^ unkss wC 0.43
        k21 ^ unkss ws 0.46
        k21 ^ wills ws 0.23
        k21 ^ wnameC n -0.15
        k21 ^ wnameC wC -0.34
        k21 ^ wnameC ws -0.37
        k21 ^ wnameU wU 0.15
        k21 ^ wsurC wC -0.79
        k21 aC m- wC 0.22
        k21 aC m. wC 1.53
        k21 acts # wC -0.21
        k21 acts ats wC 0.8
        k21 acts bys ws 0.44
        k21 acts comC wC -0.48
        k21 acts fors wC 0.19
        k21 acts froms wC 0.43
        k21 acts froms ws 0.27
        k21 acts givens ws -0.21
        k21 acts ins wC 0.23
        k21 acts ins ws 0.44
        k21 acts itss ws -0.68
        k21 acts m" ws 0.19
        k21 acts m, n -0.65
        k21 acts m, wC 0.33
        k21 acts m, ws 0.96
        k21 acts m. ws -0.17
        k21 acts tos wC -0.51
        k21 acts tos ws 0.16
        k21 acts withs ws 0.26
        k21 afters givenC wC -0.19
        k21 agains m. ws -0.12
        k21 ands # ws 0.24
        k21 ands i'ms n -0.37
        k21 ands m, ws -0.12
        k21 ands plainC wC -0.57
        k21 ands titleC wC 0.2
        k21 ands todays ws 0.3
        k21 ands unk2s ws 0.22
        k21 as m. ws 0.13
        k21 ass m" wC 0.14
        k21 ass m: wC 0.27
        k21 ass unkgC wC -0.18
        k21 ats # wC 1.7
        k21 ats coms wC 0.66
        k21 ats givenC wC -0.43
        k21 ats givens ws -0.11
        k21 ats particleC wC -0.62
        k21 ats units n -0.5
        k21 ats unk1s ws 0.16
        k21 ats unk3C wC 0.49
        k21 beens coms wC -0.16
        k21 beens ons ws -0.25
        k21 bes ins ws 0.14
        k21 brandC ands wC -0.58
        k21 brandC m) wC 0.13
        k21 brandC m, n 0.26
        k21 brandC m- wC -0.68
        k21 brandC m. wC 0.59
        k21 brandC m; wC 0.13
        k21 brandU m- n -0.55
        k21 brands coms ws -0.21
        k21 brands fors ws 0.66
        k21 brands m: n -0.16
        k21 bys comC wC -0.13
        k21 bys thes wC 0.31
        k21 bys unk2s ws 0.27
        k21 calls fors ws 0.83
        k21 calls itss ws -0.13
        k21 calls m. wC -0.95
        k21 canU titleU wU 0.11
        k21 cityC ands wC 0.49
        k21 cityC m, n 0.6
        k21 cityC m. wC 0.16
        k21 cityC tos wC 0.11
        k21 citys m, n -0.3
        k21 citys m, ws -0.15
        k21 citys m> ws 0.73
        k21 citys withs ws 0.12
        k21 comC # wC 0.86
        k21 comC coms n -0.2
        k21 comC fors wC -0.22
        k21 comC froms ws 0.39
        k21 comC m, n 0.84
        k21 comC m- wC -0.13
        k21 comC m- ws 0.72
        k21 comC m. wC -0.75
        k21 comC m: c -0.49
        k21 comC m: ws -0.73
        k21 comC medC wC 1.12
        k21 comC ofs wC 0.21
        k21 comC plains wC 0.25
        k21 comC streetC wC 0.21
        k21 comC tos wC 0.75
        k21 comC unk2U wC -0.73
        k21 comC unktC n 0.34
        k21 comC wsurC wC -0.59
        k21 comU m- n -0.89
        k21 comU m- wC -0.64
        k21 comU m. wU 0.96
        k21 comU m: n 0.16
        k21 comU m: wU -0.25
        k21 coms # c -0.2
        k21 coms # n -0.56
        k21 coms # wU 0.35
        k21 coms # ws 0.93
        k21 coms #a ws -0.26
        k21 coms afters wC -0.88
        k21 coms ands wC 0.22
        k21 coms ands ws -0.74
        k21 coms ass wC 0.51
        k21 coms ats n 0.4
        k21 coms ats ws 0.7
        k21 coms bes n 1.23
        k21 coms buts ws -0.11
        k21 coms bys ws 0.35
        k21 coms calls wC 0.12
        k21 coms calls ws 0.17
        k21 coms coms c 0.29
        k21 coms coms n 0.12
        k21 coms coms wC -0.17
        k21 coms eponyms ws -0.13
        k21 coms fors wC 0.59
        k21 coms fors ws -0.28
        k21 coms froms wC -0.38
        k21 coms froms ws 0.19
        k21 coms givenC wC 0.15
        k21 coms hims ws 0.2
        k21 coms ins n 0.44
        k21 coms ins wC 0.22
        k21 coms ins ws 0.67
        k21 coms iss n -1.1
        k21 coms iss wC 0.98
        k21 coms iss wU 0.29
        k21 coms iss ws -0.12
        k21 coms its ws -0.65
        k21 coms m' ws 0.23
        k21 coms m, n -0.98
        k21 coms m, wC -0.55
        k21 coms m, wU -0.41
        k21 coms m, ws -0.46
        k21 coms m- wC -0.14
        k21 coms m- ws -1.18
        k21 coms m. n -1.26
        k21 coms m. wC -0.44
        k21 coms m. ws -0.34
        k21 coms m/ ws 1.64
        k21 coms m: n -0.16
        k21 coms m: wC -0.71
        k21 coms m: wU 1.06
        k21 coms m: ws -0.47
        k21 coms m; ws 0.28
        k21 coms m= n -1.68
        k21 coms m= wU -0.66
        k21 coms m> wC 0.54
        k21 coms m? wC -0.29
        k21 coms m? ws -0.82
        k21 coms m_ ws -1.41
        k21 coms medC c 0.3
        k21 coms meds ws 0.36
        k21 coms mes n -0.31
        k21 coms months c 0.29
        k21 coms ofs wC -0.26
        k21 coms ofs ws 0.32
        k21 coms ones ws 0.48
        k21 coms ons c 0.32
        k21 coms ons n 1.09
        k21 coms overs n -0.37
        k21 coms particleC wC -0.18
        k21 coms plainC wC 0.29
        k21 coms plains ws 0.22
        k21 coms relations ws -0.19
        k21 coms sinces n 0.28
        k21 coms surnameC ws 0.62
        k21 coms thats wC 0.19
        k21 coms thes ws -0.14
        k21 coms thiss n -0.5
        k21 coms tos wC 0.58
        k21 coms tos wU 0.35
        k21 coms tos ws 0.31
        k21 coms unk0s ws -0.14
        k21 coms unk1s n -1.1
        k21 coms unk2U n 0.55
        k21 coms unk3C ws 0.16
        k21 coms unktC wC 0.26
        k21 coms wass ws 0.58
        k21 coms withs wC 0.74
        k21 coms wnames ws 0.17
        k21 coms wsurs wC -0.56
        k21 coms wsurs ws 0.13
        k21 coms' coms wU 0.58
        k21 don'ts coms ws 0.69
        k21 eponymC m, wC -0.25
        k21 eponymC m, ws -0.18
        k21 eponymC m- wC -0.49
        k21 eponymC' m, wC -0.3
        k21 eponyms froms ws 0.14
        k21 eponyms ins ws 0.41
        k21 eponyms m. wC 0.28
        k21 firstC m: wC 0.25
        k21 firsts coms ws 0.21
        k21 fives as ws 0.26
        k21 fors givenC wC -0.15
        k21 fors givens ws 0.15
        k21 fors m, n -0.14
        k21 fors meds n 0.65
        k21 fors thes c -0.59
        k21 froms cityC wC 0.8
        k21 froms coms ws 0.54
        k21 froms thes ws -0.13
        k21 froms unk2C wC -0.36
        k21 froms unk3C n 0.19
        k21 froms unkts ws 0.19
        k21 givenC ands wC 0.27
        k21 givenC ats n 0.21
        k21 givenC coms n -0.16
        k21 givenC coms wC -0.67
        k21 givenC ins wC 0.23
        k21 givenC iss n 0.5
        k21 givenC m, wC 0.49
        k21 givenC m- ws 0.58
        k21 givenC m?m wC -0.25
        k21 givenC particleC wC 0.16
        k21 givenC unk3C wU 0.22
        k21 givenU m, wU 0.33
        k21 givenU m?m wC 1.48
        k21 givens ands ws 0.56
        k21 givens m+ ws 0.12
        k21 givens m, ws 1.02
        k21 givens m. n 0.17
        k21 givens m. ws 0.64
        k21 givens m_ ws 0.74
        k21 handleds befores n 0.39
        k21 handleds m, wC -0.16
        k21 heC acts n 0.46
        k21 heres m, wC -0.13
        k21 heres m. wC -0.29
        k21 hers coms wC 0.16
        k21 hers relations ws 0.16
        k21 hiss relations ws 0.28
        k21 i'mC ats ws 0.63
        k21 i'mC thes wC 0.3
        k21 i'ms ins ws 0.6
        k21 i'ms thes ws 0.13
        k21 iC acts wC 0.64
        k21 iC ams ws -0.22
        k21 iC calls wC -0.19
        k21 iC coms wC -0.32
        k21 iC m- n -0.15
        k21 ins # ws -0.44
        k21 ins ass ws 0.71
        k21 ins coms n -0.91
        k21 ins coms ws 0.52
        k21 ins fors ws -0.11
        k21 ins froms ws -0.11
        k21 ins m- ws -0.44
        k21 ins medws ws 0.15
        k21 ins news ws 0.12
        k21 ins ons wC 0.45
        k21 ins thes wC -0.13
        k21 ins thes ws -0.24
        k21 ins withs ws 0.43
        k21 ins wsurC wC 0.13
        k21 ins wsurs ws 0.18
        k21 is ams ws 0.37
        k21 is calls ws 0.2
        k21 is coms ws 0.29
        k21 iss alsos n 0.37
        k21 iss coms ws -0.59
        k21 iss givens ws 0.66
        k21 iss ins wC 0.67
        k21 iss nots wC -0.4
        k21 iss thats ws -0.13
        k21 iss unk1C n 0.21
        k21 iss unk2U n 0.17
        k21 its ats ws 0.33
        k21 its coms n -0.65
        k21 its froms ws 0.16
        k21 its m. wC 0.15
        k21 its offs ws 0.25
        k21 its tos n 0.73
        k21 itss abouts ws 0.26
        k21 itss fors ws 0.67
        k21 itss mes ws 0.16
        k21 justs coms wC 0.11
        k21 lasts coms n 0.14
        k21 lasts coms wU 0.31
        k21 m" # ws 1.45
        k21 m" m( wC 0.27
        k21 m" unk0C wC 0.2
        k21 m" unkgC wC 0.12
        k21 m( # wC -0.14
        k21 m( itss ws 0.26
        k21 m( titleC wC 0.47
        k21 m( twos wC 0.73
        k21 m) # n 1.17
        k21 m) coms wC -0.11
        k21 m) m, wC -0.24
        k21 m) m. wC -0.11
        k21 m+ # n 0.21
        k21 m, # wC 0.58
        k21 m, # ws 0.62
        k21 m, #a n -0.92
        k21 m, #a wC 0.48
        k21 m, #a ws 0.28
        k21 m, calls wC -0.43
        k21 m, cityC n 0.18
        k21 m, cityC ws 0.3
        k21 m, comC wC 0.95
        k21 m, coms n 0.51
        k21 m, coms wC 0.17
        k21 m, coms wU 0.15
        k21 m, givenU n -0.25
        k21 m, givens wC -0.23
        k21 m, givens ws 0.57
        k21 m, i'ms ws 0.2
        k21 m, lasts n 0.3
        k21 m, m" wC -0.63
        k21 m, m" ws -0.2
        k21 m, m+ n 0.17
        k21 m, medC n -0.28
        k21 m, medC wC -0.61
        k21 m, medwC wC -0.25
        k21 m, medws n 0.52
        k21 m, newline n 0.42
        k21 m, nos ws -0.68
        k21 m, particles ws 0.16
        k21 m, plainC wC -0.39
        k21 m, plains c 0.13
        k21 m, plains n -0.74
        k21 m, plains ws 0.15
        k21 m, relationU wC -0.22
        k21 m, surnames ws 0.17
        k21 m, titleC wC 0.24
        k21 m, units ws 0.13
        k21 m, unk0s n 0.6
        k21 m, unk1C n 0.22
        k21 m, unk1U n -0.68
        k21 m, unk2U n -0.11
        k21 m, unk2s ws 0.15
        k21 m, unk3U n 0.49
        k21 m, unk3s ws 0.43
        k21 m, unkgU wU 0.39
        k21 m, unkgs n 0.61
        k21 m, unkgs ws 0.34
        k21 m, whichs wC -0.12
        k21 m, wnameC n 0.15
        k21 m, wnameC wC 0.13
        k21 m, wnames ws 0.54
        k21 m, wsurC wC 0.32
        k21 m- # c 0.98
        k21 m- # n -1.58
        k21 m- # wC -0.72
        k21 m- # ws -0.63
        k21 m- #a ws -0.76
        k21 m- givenC wC 0.19
        k21 m- monthC n -0.39
        k21 m- particles n 0.65
        k21 m- relations wC 0.14
        k21 m. # n -0.54
        k21 m. # wC -0.21
        k21 m. # ws -0.23
        k21 m. acts ws 0.2
        k21 m. callC wC 0.15
        k21 m. calls wC 0.12
        k21 m. calls ws 0.79
        k21 m. comC n -0.2
        k21 m. givens ws 0.21
        k21 m. m# wC -0.19
        k21 m. m. ws -0.53
        k21 m. m: wC 0.6
        k21 m. medC n -1.04
        k21 m. medC wC 0.21
        k21 m. medws n -0.26
        k21 m. ors ws 0.15
        k21 m. particles ws 0.11
        k21 m. relationC wC 1.87
        k21 m. relations ws 0.2
        k21 m. roleC wC 0.16
        k21 m. sheC' n 0.11
        k21 m. surnameC ws -0.17
        k21 m. titleC ws 0.27
        k21 m. unk0C n 0.13
        k21 m. unk1C wU 0.2
        k21 m. unk2C n 0.88
        k21 m. unk2C wC 0.24
        k21 m. unk2U n -0.77
        k21 m. unk2s n -0.11
        k21 m. unkgC wC 0.54
        k21 m. unktC n -0.13
        k21 m/ # n -2.44
        k21 m/ # ws -0.64
        k21 m/ coms wC 0.13
        k21 m/ m/ ws 1.51
        k21 m/ meds n -0.14
        k21 m/ relations ws 0.38
        k21 m/ unk3C n 1.13
        k21 m/ unk3C wU 0.15
        k21 m/ unk3s n -0.75
        k21 m: # ws -0.12
        k21 m: #a wC -0.36
        k21 m: comC wC -0.13
        k21 m: coms n -0.79
        k21 m: coms wC -0.15
        k21 m: givenC wC 0.39
        k21 m: givens ws 0.16
        k21 m: itss ws 0.11
        k21 m: m" wC 0.24
        k21 m: m: c 1.3
        k21 m: monthC n -0.71
        k21 m: particleC wC -0.75
        k21 m: plainC wC 0.89
        k21 m: relations n 0.41
        k21 m: surnameC wC -0.5
        k21 m: surnameU wC 0.63
        k21 m: titleC wC 1.2
        k21 m: unk0s ws 0.35
        k21 m: unk1C wC 0.28
        k21 m: unk2C wC 0.18
        k21 m: unkgs ws 0.11
        k21 m; handleds wC 0.26
        k21 m; newline wC 0.68
        k21 m; streetC n -0.17
        k21 m= unk3U n 0.69
        k21 m> coms wC 0.23
        k21 m> coms ws 0.28
        k21 m?m medwC wU 0.42
        k21 medC # wC 0.15
        k21 medC ands wC -0.12
        k21 medC calls ws 0.27
        k21 medC comC wC -0.22
        k21 medC m: wC -0.68
        k21 medU m, wC -0.27
        k21 medU unk0s wC -0.31
        k21 meds # ws -0.55
        k21 meds coms n 0.2
        k21 meds coms wC 0.17
        k21 meds coms ws -0.11
        k21 meds froms wC 0.15
        k21 meds ins ws 0.46
        k21 meds iss ws 0.56
        k21 meds itss ws 0.74
        k21 meds m, n -0.6
        k21 meds m, wC 0.28
        k21 meds m, ws 0.21
        k21 meds m- ws 0.23
        k21 meds m/ n 0.15
        k21 meds m: wC 0.95
        k21 meds m: ws 0.32
        k21 meds m= ws -0.32
        k21 meds m? ws -0.18
        k21 meds offs ws -0.14
        k21 meds unk0s ws -0.29
        k21 meds withs wC -0.25
        k21 meds withs ws 0.17
        k21 meds wsurs ws 0.65
        k21 medwC m. n -0.57
        k21 medws acts ws -0.23
        k21 medws ins wC -0.36
        k21 medws m, ws 0.33
        k21 medws m/ ws 0.79
        k21 medws m: ws 0.22
        k21 mes # wC -0.28
        k21 mes ands ws 0.59
        k21 mes ats ws 0.19
        k21 mes m, wC 0.54
        k21 mes m, ws 0.25
        k21 monthC m, ws -0.17
        k21 monthC m. n 0.7
        k21 monthC thes ws 1.41
        k21 months m, ws -0.12
        k21 myU relationU wU 0.15
        k21 mys relations wC 0.76
        k21 mys relations ws 1.41
        k21 mys relations' n 0.85
        k21 mys relations' ws -0.45
        k21 mys roles wC 0.53
        k21 mys roles ws 1.04
        k21 mys unk1s ws 0.39
        k21 mys wsurs ws 0.11
        k21 m| # wU 0.5
        k21 newC meds wC 0.61
        k21 news coms ws 0.85
        k21 nextC unk3U n -0.71
        k21 nos acts ws 0.41
        k21 nos coms n -0.29
        k21 nos m, wC -0.3
        k21 nos m. c 0.57
        k21 nos m. n 0.88
        k21 nows m. wC -0.13
        k21 ofs monthC ws 0.51
        k21 ofs plains n -0.15
        k21 ofs thes c 0.43
        k21 ofs titleC wC -0.15
        k21 oks ats n -0.12
        k21 oks ifs ws 0.34
        k21 oks units ws 0.29
        k21 ones ins wC -0.74
        k21 ones ons ws 0.13
        k21 ons # wC 0.38
        k21 ons # ws 0.12
        k21 ons comC n 0.8
        k21 ons coms n -1.73
        k21 ons mayC c 1.28
        k21 ons plainC wC 0.33
        k21 ons plains ws 0.78
        k21 ons unk0s n -0.47
        k21 ons unk1s n 0.94
        k21 ons wsurC wC -0.26
        k21 ors calls ws 0.13
        k21 ors justs ws -0.43
        k21 outs ins ws -0.14
        k21 particleC m# n 0.87
        k21 particleC m. wC 0.82
        k21 particleC m: wC 0.16
        k21 particles # ws 1.25
        k21 particles ins ws 0.21
        k21 particles m/ ws -0.58
        k21 particles ons wC -0.21
        k21 particles plains ws -0.15
        k21 particles unk2s ws 0.86
        k21 plainC coms n -0.99
        k21 plainC m, n -0.13
        k21 plainC m. wC -0.63
        k21 plainC m: wC -0.58
        k21 plainC m: ws -0.16
        k21 plainC m?m wU 0.11
        k21 plainC streetC n 0.25
        k21 plainC streetC wC 1.03
        k21 plainU m, wC -0.73
        k21 plainU m- c -0.43
        k21 plainU m. wC 0.6
        k21 plainU m: wC 0.49
        k21 plainU meds n 0.86
        k21 plainU plains n -0.44
        k21 plains ats wC -0.47
        k21 plains ats ws 0.16
        k21 plains coms ws 0.17
        k21 plains givens' ws 0.31
        k21 plains ins wC 0.11
        k21 plains iss n -0.46
        k21 plains m, n -0.35
        k21 plains m, wC -0.19
        k21 plains m, ws -0.23
        k21 plains m- n 0.3
        k21 plains m/ ws 0.89
        k21 plains m: wU 0.13
        k21 plains m= n -0.46
        k21 plains m– wC -0.12
        k21 plains ofs ws -0.18
        k21 plains particles ws -0.46
        k21 plains plains ws 0.22
        k21 plains unk1s ws -0.28
        k21 plains unk3s ws 0.13
        k21 pleaseC calls wC 0.5
        k21 pleaseC calls ws 0.32
        k21 pleases calls ws 0.15
        k21 relationC coms n -0.63
        k21 relationC m( wC 0.23
        k21 relationC m- wC -0.39
        k21 relationU coms c -0.77
        k21 relations acts n 0.91
        k21 relations acts wC -0.58
        k21 relations acts ws -0.11
        k21 relations ats wC 0.59
        k21 relations coms ws -0.13
        k21 relations froms wC -0.24
        k21 relations ins wC -0.2
        k21 relations ins ws 0.46
        k21 relations iss n 1.06
        k21 relations iss ws -0.11
        k21 relations m( ws 0.26
        k21 relations m_ ws -0.14
        k21 relations ofs wC 0.14
        k21 relations ofs ws 1.25
        k21 relations ons wC -0.18
        k21 relations plainC wC 0.13
        k21 relations titles ws 0.19
        k21 relations tos wC -0.18
        k21 relations unk2s ws 0.12
        k21 relations wnameC wC 0.15
        k21 roles acts n 0.82
        k21 roles ins wC -0.31
        k21 roles ins ws -0.18
        k21 roles m( ws 0.15
        k21 roles m, wC 0.17
        k21 roles m, ws 0.36
        k21 shes iss n 0.79
        k21 shes wass n 0.57
        k21 sixs coms ws 0.13
        k21 sorrys m, ws 0.19
        k21 sos doess ws 0.55
        k21 stills haves ws 0.12
        k21 streetC m, wC 1.94
        k21 streetC m, ws 0.89
        k21 streetC unitC n 0.84
        k21 streets ands ws 0.2
        k21 streets ins wC -0.27
        k21 streets m, ws 1.26
        k21 streets units n 0.14
        k21 surnameC acts wC -0.4
        k21 surnameC ands wC 0.3
        k21 surnameC m- wC 0.4
        k21 surnameC m- ws 0.13
        k21 surnameC m. wC -0.26
        k21 surnameC m/ wC 0.36
        k21 surnameC m; n 0.23
        k21 surnameC streetC ws 0.37
        k21 surnameU m, wU 0.77
        k21 surnames ands ws 0.47
        k21 surnames m, n 0.12
        k21 surnames m, ws 0.38
        k21 tails ats n -0.27
        k21 tails ats ws 0.3
        k21 tails coms n 1.36
        k21 tails coms ws 0.12
        k21 tails fors wC 0.73
        k21 tails ins wC -0.39
        k21 tails m, n -0.35
        k21 tails m, wC -1.15
        k21 tails m, ws -0.12
        k21 tails ofs wC -0.15
        k21 thanks yous ws 0.44
        k21 thankss m, wC 0.13
        k21 thats yous ws 0.4
        k21 theC oldC wC 0.15
        k21 thes comC wC -0.52
        k21 thes others wC 0.22
        k21 thes wnameC wC -0.78
        k21 thes wnames ws -0.16
        k21 thiss coms ws -0.13
        k21 thiss iss ws 0.55
        k21 titleC m. wC 1.9
        k21 titleC m: wC -1.09
        k21 titles m. ws 0.77
        k21 titles surnames ws -0.65
        k21 titles unkgs ws -0.11
        k21 tos # wC 0.16
        k21 tos # ws 0.49
        k21 tos calls ws -0.18
        k21 tos coms n -0.25
        k21 tos coms wC -0.87
        k21 tos m- ws -0.6
        k21 tos unk0s ws 0.11
        k21 tos unk1s ws 0.2
        k21 tos unkgs ws 0.13
        k21 tos unksC n 0.45
        k21 unitC m- n 0.55
        k21 unitC m- wC -0.33
        k21 unitC m. wC 1.79
        k21 unitC m/ n -0.47
        k21 unitC medwC wC -0.33
        k21 unitU m| wC 0.51
        k21 units # ws -0.15
        k21 units acts n -0.7
        k21 units as ws 1.51
        k21 units coms n 0.83
        k21 units froms wC -0.11
        k21 units ins wC -0.12
        k21 units m- n 1.03
        k21 units m- ws -0.25
        k21 units m. c -0.12
        k21 units m. n -0.13
        k21 units m. wC 0.4
        k21 units m. ws 0.22
        k21 units m/ n -0.41
        k21 units m/ ws -0.69
        k21 units m= n 1.18
        k21 units m| n -0.83
        k21 units ofs wC -0.89
        k21 unk0C m( wC -0.41
        k21 unk0C m- wC 0.37
        k21 unk0C m. wC -0.69
        k21 unk0C m: wU 0.31
        k21 unk0C m| wC -0.12
        k21 unk0s # n -0.13
        k21 unk0s ats ws -0.22
        k21 unk0s coms wC -0.69
        k21 unk0s m, n -0.73
        k21 unk0s m, wU -0.12
        k21 unk0s m. n 0.3
        k21 unk0s m: ws 0.13
        k21 unk0s nos ws 0.37
        k21 unk0s unk0s ws 0.17
        k21 unk0s withs ws -0.23
        k21 unk0s wnames ws 0.35
        k21 unk1C m, n 0.59
        k21 unk1C m- wC 0.34
        k21 unk1C m: wC -0.19
        k21 unk1U ins wC -0.13
        k21 unk1U m- n 0.92
        k21 unk1U m. wC 0.17
        k21 unk1U m/ wU -0.46
        k21 unk1U m: wC 0.15
        k21 unk1U m?m wC 0.14
        k21 unk1s acts n 0.66
        k21 unk1s ats n -0.21
        k21 unk1s coms n 0.34
        k21 unk1s froms ws -0.17
        k21 unk1s iss ws 0.41
        k21 unk1s m, wC 0.64
        k21 unk1s m, ws -0.16
        k21 unk1s m- ws 0.35
        k21 unk1s m. n -0.24
        k21 unk1s m. wC -0.85
        k21 unk1s m: c 0.28
        k21 unk1s m: wC -0.22
        k21 unk1s m: ws 0.69
        k21 unk1s m= n 0.58
        k21 unk1s outs n 0.67
        k21 unk1s streets ws 0.27
        k21 unk1s tos wC 0.2
        k21 unk1s tos ws -0.19
        k21 unk2C m) n 0.23
        k21 unk2C m, n 0.62
        k21 unk2C m, wC -0.42
        k21 unk2C m. wC 1.51
        k21 unk2C m: wC -0.4
        k21 unk2C particleU n -0.12
        k21 unk2U # n 0.87
        k21 unk2U fors wC -0.41
        k21 unk2U m, n -0.29
        k21 unk2U m, wC 0.91
        k21 unk2U m- n 0.9
        k21 unk2U m- wC -0.75
        k21 unk2U m/ n 0.8
        k21 unk2U m: n -0.2
        k21 unk2U m| n -0.43
        k21 unk2s # n 0.87
        k21 unk2s # ws 0.51
        k21 unk2s ands ws 0.39
        k21 unk2s coms n -0.21
        k21 unk2s coms ws -0.19
        k21 unk2s ins ws 0.13
        k21 unk2s m, n -0.42
        k21 unk2s m, wC -0.22
        k21 unk2s m, ws 0.24
        k21 unk2s m. n 1.13
        k21 unk2s m. ws 0.77
        k21 unk2s m/ ws -0.81
        k21 unk2s m: n 0.28
        k21 unk2s m?m ws 0.7
        k21 unk2s m_ ws -0.66
        k21 unk2s olds wC 0.18
        k21 unk2s outs n -0.15
        k21 unk2s particles n 0.68
        k21 unk2s particles ws 0.45
        k21 unk2s relations wC 0.32
        k21 unk2s relations ws 0.17
        k21 unk2s unk2s n 0.25
        k21 unk2s unk2s ws 0.11
        k21 unk2s unk3s n -0.4
        k21 unk3C m, n 0.78
        k21 unk3C m. wC 0.98
        k21 unk3C m; n -0.12
        k21 unk3U # wU 1.07
        k21 unk3U ats wC 0.19
        k21 unk3U coms n 0.15
        k21 unk3U m. wC -0.66
        k21 unk3U m/ wU 0.55
        k21 unk3s ands ws 0.24
        k21 unk3s as ws 0.14
        k21 unk3s givenC n -0.24
        k21 unk3s m, ws 0.52
        k21 unk3s m- ws -0.64
        k21 unk3s m. wC 0.36
        k21 unk3s m. ws 0.13
        k21 unk3s m/ n 0.37
        k21 unk3s m_ n 0.89
        k21 unkgC comC n 0.17
        k21 unkgC coms wC -0.12
        k21 unkgC m& wC 0.16
        k21 unkgC m- ws 0.66
        k21 unkgC unk2U n 0.13
        k21 unkgC unk3C n 0.15
        k21 unkgC unk3U n -0.59
        k21 unkgU m, wU 0.79
        k21 unkgs ands ws 0.77
        k21 unkgs coms ws -0.17
        k21 unkgs ins ws -0.12
        k21 unkgs m( n -0.11
        k21 unkgs m, ws 0.6
        k21 unkgs particles ws 0.26
        k21 unksU # wC 0.3
        k21 unksU m, wU 0.13
        k21 unkss m, wC -0.24
        k21 unkss m. ws 0.14
        k21 unktC unk2C n 0.84
        k21 unkts coms ws 1.2
        k21 unkts tos ws 0.14
        k21 ups coms n 0.27
        k21 ups ins wC 0.27
        k21 wass ins ws 0.2
        k21 wes acts ws 0.36
        k21 whos iss n 0.18
        k21 whos iss ws 0.6
        k21 whys iss ws 0.31
        k21 withs relations ws 0.92
        k21 wnameC ands wC -0.94
        k21 wnameC m, wC 0.19
        k21 wnameC m- ws 0.71
        k21 wnames m) ws 0.16
        k21 wnames m, ws 1
        k21 wnames plains ws 0.11
        k21 wnames tos ws 0.13
        k21 wnames wnames ws -0.18
        k21 wsurC # wC 0.11
        k21 wsurC iss n -0.32
        k21 wsurC m, wC 0.23
        k21 wsurC m- wC -0.16
        k21 wsurC m; n 0.16
        k21 wsurs # ws 0.19
        k21 wsurs acts wC 0.18
        k21 wsurs ats wC -0.41
        k21 wsurs iss c -0.12
        k21 wsurs m, n 0.19
        k21 wsurs m, ws 0.16
        k21 wsurs m- ws -0.22
        k21 wsurs m: wC -0.88
        k21 yess shes' n 0.32
        k21 yous calls ws 0.15
        k21 yous coulds ws -0.19
        k21 yous m/ n 0.55
        kind actC -0.94
        kind actU -0.16
        kind acts -0.99
        kind brandC -0.12
        kind c10U 1.29
        kind c10s 1.17
        kind c11s 0.5
        kind c2U -1.85
        kind c2s -1.82
        kind c3U -0.99
        kind c3s -0.49
        kind c4U -0.58
        kind c4s -0.88
        kind c5U -0.5
        kind c6s -0.39
        kind c7U 0.74
        kind c7s 0.24
        kind c8U 1.64
        kind c8s 0.58
        kind c9U 3.17
        kind callC -0.92
        kind calls -0.59
        kind cityC 0.85
        kind cityC' 0.17
        kind comC -0.85
        kind comU -0.96
        kind coms -0.65
        kind countryC -0.32
        kind eponymC 1.03
        kind eponymC' -0.86
        kind eponyms 0.55
        kind eponyms' -0.13
        kind givenC 1.3
        kind givenU 1.32
        kind givens 1.27
        kind givens' 1.15
        kind handledC -0.48
        kind handleds -0.36
        kind medC -1.2
        kind medC' -0.22
        kind medU -0.61
        kind meds -1.03
        kind medwC 0.66
        kind medwU -0.12
        kind medws' 0.16
        kind monthC 0.72
        kind monthU 0.34
        kind months 1.25
        kind n1s -1.57
        kind n2s -0.99
        kind n4s -0.63
        kind n5s 0.53
        kind n6s 0.86
        kind n7s 1.71
        kind n8s 1.43
        kind particleU 0.17
        kind particles 0.47
        kind plainC' 0.61
        kind plainU -0.25
        kind plains -0.55
        kind relationC -1.03
        kind relationC' -0.13
        kind roleC -0.9
        kind surnameC 1.87
        kind surnameC' 1.36
        kind surnameU 1.91
        kind surnames 1.77
        kind surnames' 0.45
        kind tailC -1.02
        kind tailU -0.16
        kind tails -0.71
        kind titleC -3.12
        kind titleU -0.32
        kind titles -0.55
        kind units -0.79
        kind unk0C -0.59
        kind unk0C' 1.39
        kind unk0U -0.41
        kind unk0s -0.69
        kind unk0s' 0.84
        kind unk1C -0.91
        kind unk1C' 0.82
        kind unk1s -0.51
        kind unk1s' 0.48
        kind unk2C -0.57
        kind unk2C' 0.51
        kind unk2U -0.16
        kind unk2s -0.6
        kind unk2s' 0.8
        kind unk3C 0.15
        kind unk3U 0.37
        kind unk3s' 0.25
        kind unkgC 0.23
        kind unkgC' 0.13
        kind unkgU 0.11
        kind unkgs -0.42
        kind unkgs' 0.86
        kind unksC -0.88
        kind unkss -0.27
        kind unkss' 0.12
        kind unktC 0.15
        kind unktC' 0.19
        kind wnameC 0.4
        kind wnameC' 0.81
        kind wnameU 0.8
        kind wnames 0.11
        kind wnames' 0.52
        kind wsurC -0.32
        kind wsurC' 0.67
        kind wsurs -0.43
        label acct 3 n 0.48
        label address 2 n 0.78
        label admitted 1 n 0.18
        label age 1 n 0.62
        label am 3 wU 0.16
        label amt 1 n -0.24
        label aob 1 wC 0.14
        label as 1 wC 0.27
        label attending 1 wC 0.18
        label autonomic 1 wC -0.17
        label bed 1 c -0.15
        label birth 1 wC 0.22
        label birth 2 wC -0.42
        label caller 1 wC 0.59
        label caller 3 n 0.32
        label caller 3 ws 0.29
        label card 1 wC -0.16
        label card 3 wC 0.23
        label change 3 n -0.67
        label cons 1 wU 0.49
        label consultant 1 ws 0.19
        label discharged 1 n 0.4
        label f 1 n 0.33
        label family 2 wC 0.14
        label first 1 wC 0.13
        label gp 2 wC 0.11
        label gp 2 ws 0.11
        label grp 1 n -0.37
        label hx 3 wC 0.17
        label id 1 wU 0.16
        label initials 1 wU 0.23
        label ip 3 n 0.59
        label mrn 3 n 0.13
        label name 1 wC 0.24
        label name 1 ws 0.16
        label name 2 wC 0.27
        label name 2 wU 0.15
        label name 3 ws 0.19
        label nic 2 wC 0.14
        label nok 2 ws 0.13
        label old 2 n 0.69
        label order 1 wC -0.58
        label order 3 wC 0.26
        label passport 1 ws 0.53
        label path 3 wC -0.15
        label patient 1 ws 0.16
        label pets 2 wC -0.2
        label pharmacy 3 n -0.56
        label preferred 1 wC 1.37
        label preferred 1 wU 0.11
        label pt 1 wU 0.2
        label re 3 wC 0.36
        label referring 1 wC 0.11
        label risk 3 wC -0.36
        label scrub 1 wC 0.11
        label session 3 wC -0.22
        label subject 1 wC -0.25
        label surname 3 wC -0.35
        label team 1 ws 0.13
        label to 3 wC 0.42
        label town 1 wC 0.42
        label triage 3 n -0.36
        label ward 1 wC -0.69
        label ward 3 ws -0.15
        labelled acct n 0.88
        labelled address n 1.14
        labelled address wC 1.45
        labelled address ws 0.61
        labelled adm n 0.32
        labelled admitted n 0.58
        labelled adult wC 0.13
        labelled age n 0.37
        labelled agent ws 0.16
        labelled airbag wC -0.14
        labelled am n -0.36
        labelled am wU 0.16
        labelled am ws 0.16
        labelled amt n -1.67
        labelled aob wC 0.14
        labelled assessment wC 0.51
        labelled attendees wC 0.15
        labelled attending wC 0.4
        labelled attn wC -0.19
        labelled bay wC -1.45
        labelled bed c -0.39
        labelled by wC 0.17
        labelled by ws 1.06
        labelled caller n 0.32
        labelled caller wC 0.59
        labelled caller ws 0.8
        labelled cc wC 0.22
        labelled cc ws 0.16
        labelled change n -0.67
        labelled city wC 0.36
        labelled code n -2.24
        labelled collected n 0.43
        labelled complaint ws -0.94
        labelled consultant wC 0.11
        labelled consultant ws 0.21
        labelled contact ws 0.25
        labelled county wC 1.93
        labelled date n 0.6
        labelled dictated wC 0.19
        labelled discharged n 0.4
        labelled dob n 1.29
        labelled domestic wC -0.2
        labelled employer wC -0.87
        labelled eras wC -0.16
        labelled f n 0.34
        labelled fax n 0.21
        labelled fax wC 0.38
        labelled for wC 0.13
        labelled from wC 0.65
        labelled from ws 0.24
        labelled gp ws 0.18
        labelled grp n -0.37
        labelled histology wC -0.21
        labelled holder wC 0.35
        labelled id n 1.31
        labelled id wU 0.23
        labelled informant wC 0.39
        labelled initials wU 0.23
        labelled insured wC 0.15
        labelled ip n 0.98
        labelled last wC 0.22
        labelled legal wC 0.29
        labelled list wC 0.77
        labelled list ws 0.27
        labelled lunch wC -0.85
        labelled meeting wC 0.19
        labelled micro ws 0.11
        labelled mrn n 1.19
        labelled mum wC 0.31
        labelled name wC 1.36
        labelled name wU 0.33
        labelled name ws 0.19
        labelled nic wC 0.86
        labelled no n 0.52
        labelled no ws 0.28
        labelled note n -1.03
        labelled note wC 0.3
        labelled o n -2.33
        labelled occupation wC -0.38
        labelled old n 0.69
        labelled outliers wC 0.34
        labelled passport ws 0.53
        labelled patient wC 1.03
        labelled patient wU 1.56
        labelled patient ws 0.8
        labelled pcp wC 0.82
        labelled pcp ws 0.12
        labelled pets wC -0.2
        labelled pharm wC 0.27
        labelled pharmacy n -0.17
        labelled picu n -0.52
        labelled plan wU -0.39
        labelled podiatry wC -0.11
        labelled preferred wC 0.39
        labelled preferred wU 0.28
        labelled prescriber wC 0.19
        labelled prescriber ws 0.12
        labelled present wC 0.36
        labelled provider wU 0.15
        labelled pt c -0.97
        labelled pt wC 1.06
        labelled pt wU 0.38
        labelled pt ws 0.22
        labelled re n 0.22
        labelled re wC 0.81
        labelled re ws 0.24
        labelled ref wC 0.18
        labelled ref wU 0.74
        labelled referring wC 0.11
        labelled resident wC 0.63
        labelled resident ws 0.21
        labelled risk wC -0.38
        labelled roster wC 0.14
        labelled school wC -0.46
        labelled school ws -0.25
        labelled score n -0.27
        labelled scrub wC 0.11
        labelled session wC -0.81
        labelled session ws -0.44
        labelled sex wC -0.27
        labelled signature wC 0.74
        labelled sleeping wC -0.19
        labelled src n 1.28
        labelled state ws -0.29
        labelled subject ws -0.12
        labelled temp n -0.21
        labelled to wC 0.73
        labelled to ws 0.46
        labelled triage n -0.37
        labelled triage wC 0.41
        labelled user wC 0.11
        labelled user ws 1.31
        labelled ward wC -0.18
        labelled ward ws -0.27
        labelled work ws 0.44
        like -1 C u 0.22
        like -1 U k -0.29
        like -1 U u -0.54
        like -1 s k -0.38
        like -1 s u -0.59
        like -2 C k -0.58
        like -2 C u -0.76
        like -2 U u -1.17
        like -2 s k -0.38
        like -2 s u -1.8
        like -3 C k -0.89
        like -3 C u -1.54
        like -3 U u -0.71
        like -3 s k -0.76
        like -3 s u -2.55
        like -4 C k -1.67
        like -4 C u -2.35
        like -4 U u -1.22
        like -4 s k -1.54
        like -4 s u -2.73
        like 0 C u 0.38
        like 0 U k -0.68
        like 0 s k -0.14
        like 0 s u 0.55
        like 1 C k 0.14
        like 1 C u 1.1
        like 1 U k 0.12
        like 1 U u 0.66
        like 1 s u 1.11
        like 2 C k 0.34
        like 2 C u 0.83
        like 2 U u 0.4
        like 2 s k 0.48
        like 2 s u 1.43
        like 3 C k 0.6
        like 3 C u 1.31
        like 3 U k 0.11
        like 3 U u 0.27
        like 3 s k 0.42
        like 3 s u 1.7
        like 4 C u 1.11
        like 4 U u 0.63
        like 4 s k 0.49
        like 4 s u 1.58
        like 5 C u 0.46
        like 5 s k 0.54
        like 5 s u 0.83
        like 6 s u 0.13
        near L act n -0.55
        near L act wU -0.41
        near L act ws -0.45
        near L brand c -0.23
        near L brand n -1.45
        near L brand wC -0.9
        near L brand wU -0.11
        near L brand ws -0.73
        near L call c 0.37
        near L call n 0.51
        near L call wC 0.76
        near L call wU 0.26
        near L call ws 0.56
        near L city c 0.94
        near L city n 0.35
        near L city wU -0.86
        near L city ws -0.57
        near L country n 0.78
        near L country wC -0.32
        near L country wU 0.79
        near L country ws -0.17
        near L eponym c -0.99
        near L eponym n -2.02
        near L eponym wC -1.48
        near L eponym wU -0.64
        near L eponym ws -0.95
        near L handled c 0.35
        near L handled n -0.66
        near L handled wC -0.91
        near L handled ws -0.63
        near L med n -0.69
        near L med wC -0.49
        near L med wU -0.44
        near L med ws -0.39
        near L medw wC -0.34
        near L medw ws -0.45
        near L month c 1.42
        near L month n 1.33
        near L month wC 0.29
        near L month wU 0.33
        near L month ws 0.55
        near L num n -0.36
        near L num wC 0.13
        near L pron n 0.44
        near L pron wC 0.43
        near L pron wU -0.45
        near L pron ws -0.65
        near L relation c -0.25
        near L relation n 0.61
        near L relation wC 0.81
        near L relation wU 0.54
        near L relation ws 0.19
        near L role c 0.57
        near L role n 0.89
        near L role wU 0.64
        near L role ws 0.14
        near L tail c -1.18
        near L tail n -0.36
        near L tail wC -0.49
        near L tail wU -0.91
        near L tail ws -0.5
        near L title n 0.3
        near L title wC 1.16
        near L title ws 0.44
        near L unit c -1.05
        near L unit n -1.09
        near L unit wC -0.48
        near L unit wU -0.58
        near L unit ws -0.66
        near R act c 0.85
        near R act wU 0.45
        near R brand c -0.41
        near R brand n -0.81
        near R brand wC -0.45
        near R brand wU -0.87
        near R brand ws -0.43
        near R call n 0.44
        near R call wU 0.3
        near R city c 0.28
        near R city n 1.83
        near R city wC 1.13
        near R city wU 1.21
        near R city ws 0.6
        near R country wC 0.21
        near R country wU 0.89
        near R country ws 0.85
        near R eponym c -0.91
        near R eponym n -0.88
        near R eponym wC -0.51
        near R eponym wU -0.97
        near R eponym ws -0.19
        near R handled c -0.53
        near R handled wC -0.69
        near R handled wU -0.18
        near R handled ws -0.49
        near R med n -0.14
        near R med wC -0.37
        near R medw n -0.47
        near R medw wC -0.55
        near R medw ws -0.17
        near R month c 1.77
        near R month n 2.92
        near R month wC 0.23
        near R month wU 0.53
        near R month ws 0.42
        near R num n -0.2
        near R num wC 0.24
        near R num wU 0.39
        near R num ws 0.22
        near R pron wC 0.71
        near R pron wU 0.26
        near R pron ws 0.49
        near R relation c -0.2
        near R relation n 0.59
        near R relation wC 0.43
        near R relation ws 0.19
        near R role ws 0.14
        near R tail c -0.64
        near R tail n -0.16
        near R tail wC -0.66
        near R tail wU -0.12
        near R tail ws -0.42
        near R title c -1.06
        near R title n 0.38
        near R title wU -1
        near R unit c -0.47
        near R unit n -0.67
        near R unit wC -0.27
        near R unit ws -0.19
        nearb L act brandC -0.35
        nearb L act brands -0.18
        nearb L act c4s 0.3
        nearb L act c6U -0.68
        nearb L act cityC -0.11
        nearb L act comC 0.45
        nearb L act countryC -0.33
        nearb L act givens -0.33
        nearb L act medC -0.33
        nearb L act meds -0.66
        nearb L act n1s 0.67
        nearb L act n2s -0.24
        nearb L act n3s -0.29
        nearb L act n4s -0.42
        nearb L act particleC -0.76
        nearb L act particles -0.35
        nearb L act plainC -0.89
        nearb L act roles 0.24
        nearb L act surnameC 0.3
        nearb L act surnames 0.28
        nearb L act tailC -0.49
        nearb L act unitC 0.16
        nearb L act units -0.14
        nearb L act unk0C -0.18
        nearb L act unk0s -0.14
        nearb L act unk1C 0.22
        nearb L act unk2C 0.14
        nearb L act unk2s 0.21
        nearb L act unk3s -0.14
        nearb L act unkgC -0.28
        nearb L act unkgs 0.13
        nearb L act unksC -0.69
        nearb L act unktC 0.39
        nearb L act unkts -0.12
        nearb L act wnameC -0.23
        nearb L act wnames -0.31
        nearb L act wsurC 0.33
        nearb L brand brandC -0.28
        nearb L brand c12s 0.12
        nearb L brand c2U -0.14
        nearb L brand c3s -0.21
        nearb L brand c4s -0.24
        nearb L brand cityC -0.22
        nearb L brand citys -0.25
        nearb L brand comC 0.58
        nearb L brand givenC -0.27
        nearb L brand n1s -0.56
        nearb L brand n2s -0.75
        nearb L brand n3s -0.74
        nearb L brand n5s 2.61
        nearb L brand plainC -0.44
        nearb L brand plainU -0.31
        nearb L brand surnameC -0.14
        nearb L brand unitC 0.19
        nearb L brand units 0.11
        nearb L brand unk1C -0.28
        nearb L brand unk1s 0.44
        nearb L brand unk2C -0.41
        nearb L brand unk2U 0.28
        nearb L brand unk2s 0.17
        nearb L brand unk3C 0.11
        nearb L brand unkgs -0.15
        nearb L brand wnameC 0.25
        nearb L brand wsurC 0.18
        nearb L call callC -0.26
        nearb L call calls -0.11
        nearb L call citys -0.26
        nearb L call coms -0.22
        nearb L call eponymC 0.2
        nearb L call givenC' -0.12
        nearb L call givenU 0.23
        nearb L call givens 0.15
        nearb L call medC 0.14
        nearb L call meds 0.11
        nearb L call medws 0.48
        nearb L call months 0.38
        nearb L call n1s 0.76
        nearb L call n2s -0.2
        nearb L call n3s -0.14
        nearb L call plainC 0.13
        nearb L call roleC -0.18
        nearb L call unk0C 0.12
        nearb L call unk0s 0.3
        nearb L call unk1s 0.2
        nearb L call unk3C -0.13
        nearb L call unkgC 0.3
        nearb L city c3s 0.28
        nearb L city cityC 0.26
        nearb L city comC -0.4
        nearb L city medC 0.26
        nearb L city n1s -0.24
        nearb L city n4s 0.12
        nearb L city n5s 1.2
        nearb L city plainC -0.95
        nearb L city plains -0.42
        nearb L city relationC -0.13
        nearb L city unk0C 0.17
        nearb L city unk2s -0.23
        nearb L city unk3s -0.45
        nearb L city unkts 0.18
        nearb L city wsurs -0.16
        nearb L country coms 0.11
        nearb L country countryC 0.51
        nearb L country n2s -0.34
        nearb L country n4s 0.56
        nearb L country plainU 0.75
        nearb L eponym acts 0.33
        nearb L eponym c3s -0.39
        nearb L eponym eponymC -0.6
        nearb L eponym givenC -0.8
        nearb L eponym medws -0.52
        nearb L eponym n1s -0.24
        nearb L eponym n2s -0.22
        nearb L eponym n4s -0.84
        nearb L eponym plainC -0.11
        nearb L eponym plains -0.13
        nearb L eponym surnameC -0.54
        nearb L eponym unk0s -0.29
        nearb L eponym unk1C 0.11
        nearb L eponym unk2s -0.33
        nearb L eponym unkgC 0.2
        nearb L eponym unkgs 0.13
        nearb L eponym wnameC 0.11
        nearb L eponym wsurC 0.19
        nearb L handled coms -0.17
        nearb L handled unk1C -0.46
        nearb L handled unk2C 0.22
        nearb L handled unk2s 0.22
        nearb L handled unk3C -1.02
        nearb L handled unk3s -0.47
        nearb L med brandC -0.33
        nearb L med c2U -0.92
        nearb L med cityC 0.13
        nearb L med comC -0.5
        nearb L med comU -0.62
        nearb L med eponymC -0.4
        nearb L med givenC 0.62
        nearb L med givenC' 0.13
        nearb L med givens 0.51
        nearb L med medU 0.15
        nearb L med medwC -0.21
        nearb L med medws -0.11
        nearb L med months 0.11
        nearb L med n2s -0.46
        nearb L med n3s -0.31
        nearb L med particleC 0.76
        nearb L med particles -0.26
        nearb L med plains -0.41
        nearb L med streetC 0.75
        nearb L med streets 0.2
        nearb L med units 0.18
        nearb L med unk0C -0.79
        nearb L med unk0s -0.32
        nearb L med unk1s -0.19
        nearb L med unk2C' -0.15
        nearb L med unk3C -0.21
        nearb L med unk3U -0.38
        nearb L med unkgU -0.56
        nearb L med unkgs -0.28
        nearb L med unksC -0.85
        nearb L med unktC -0.34
        nearb L med unkts -0.14
        nearb L med wnameC 0.74
        nearb L med wnames -0.21
        nearb L med wsurC 0.31
        nearb L medw c3s -0.51
        nearb L medw c6U -1
        nearb L medw coms 0.21
        nearb L medw eponymC -0.35
        nearb L medw givenC' -0.46
        nearb L medw medC 0.93
        nearb L medw medwC -0.22
        nearb L medw monthC 0.43
        nearb L medw n2s -0.23
        nearb L medw n3s -1.07
        nearb L medw n4s -1.07
        nearb L medw particles -0.26
        nearb L medw plainC 0.15
        nearb L medw streetC 0.91
        nearb L medw streets 0.32
        nearb L medw unitC -1.31
        nearb L medw unk0s -0.11
        nearb L medw unk1s -0.36
        nearb L medw unk2U 0.11
        nearb L medw unk3C 0.52
        nearb L medw unkgC -0.35
        nearb L medw wsurC -0.11
        nearb L medw wsurs 0.17
        nearb L month c3s 1.46
        nearb L month c4s 1.29
        nearb L month coms 0.78
        nearb L month n1s 1.88
        nearb L month n4s 1.34
        nearb L month plains 2.06
        nearb L month unk0C -0.36
        nearb L month unk0s -0.11
        nearb L month unk1s -0.19
        nearb L month unkgs -0.14
        nearb L month unkss -0.16
        nearb L num c2U 0.25
        nearb L num c2s 0.92
        nearb L num c3s -0.24
        nearb L num c4s -0.58
        nearb L num c5s -0.23
        nearb L num c7s -0.42
        nearb L num cityC 0.32
        nearb L num citys 0.3
        nearb L num comU 0.12
        nearb L num coms -0.21
        nearb L num eponymC -0.98
        nearb L num eponyms 0.63
        nearb L num givenC 0.27
        nearb L num givenU -0.36
        nearb L num givens -0.88
        nearb L num meds -0.21
        nearb L num monthC 1.19
        nearb L num months 1.07
        nearb L num n1s -0.18
        nearb L num n2s 0.13
        nearb L num n3s -0.69
        nearb L num n5s -0.43
        nearb L num n6s -1
        nearb L num n8s 0.82
        nearb L num particleC 0.94
        nearb L num particles 0.12
        nearb L num plainC -0.56
        nearb L num plainU -0.22
        nearb L num plains -0.59
        nearb L num relations -0.26
        nearb L num streetC 1.78
        nearb L num streetU 0.53
        nearb L num streets 2.25
        nearb L num surnameC 0.38
        nearb L num surnames -0.3
        nearb L num tailC 0.21
        nearb L num titleC 0.8
        nearb L num unitC -0.17
        nearb L num units -0.23
        nearb L num unk0C -0.19
        nearb L num unk0U 0.64
        nearb L num unk0s -0.57
        nearb L num unk1C -0.41
        nearb L num unk1U 0.25
        nearb L num unk1s 0.2
        nearb L num unk2C -0.15
        nearb L num unk2U -0.54
        nearb L num unk3C -0.56
        nearb L num unk3U -0.8
        nearb L num unk3s -0.76
        nearb L num unkgs -0.52
        nearb L num unkss -0.86
        nearb L num unkts 0.14
        nearb L num wnameC 0.3
        nearb L num wsurC 0.14
        nearb L num wsurU 0.11
        nearb L pron brandC -0.11
        nearb L pron cityC -0.41
        nearb L pron citys -0.31
        nearb L pron givenC -0.72
        nearb L pron givens 0.22
        nearb L pron medC -0.27
        nearb L pron medwC 0.31
        nearb L pron months 0.51
        nearb L pron surnameC -0.14
        nearb L pron unk1C 0.15
        nearb L pron unk3U -0.15
        nearb L pron unk3s -0.34
        nearb L pron unkgs -0.26
        nearb L pron unkss -0.21
        nearb L pron unkts 0.12
        nearb L pron wsurC 0.39
        nearb L pron wsurs -0.28
        nearb L relation acts -0.14
        nearb L relation brandC -0.16
        nearb L relation cityC -0.18
        nearb L relation coms 0.15
        nearb L relation givenC 0.29
        nearb L relation medC -0.24
        nearb L relation meds -0.63
        nearb L relation medwC 0.23
        nearb L relation medws -0.4
        nearb L relation n1s -0.19
        nearb L relation n2s -0.66
        nearb L relation n3s 0.15
        nearb L relation particles 0.25
        nearb L relation plainC -0.12
        nearb L relation roleC 0.15
        nearb L relation streetC -0.15
        nearb L relation surnames 0.11
        nearb L relation tails -0.37
        nearb L relation titleC -0.96
        nearb L relation units -0.29
        nearb L relation unk0C 0.21
        nearb L relation unk1C -0.25
        nearb L relation unk2C 0.23
        nearb L relation unk2U 0.16
        nearb L relation unk3s 0.45
        nearb L relation unkgU 0.59
        nearb L relation wsurC 0.38
        nearb L relation wsurs 0.56
        nearb L role acts -0.22
        nearb L role c4s 1.1
        nearb L role cityC -0.6
        nearb L role citys 0.12
        nearb L role comC 0.13
        nearb L role givenC 0.62
        nearb L role medwC 1
        nearb L role n1s -0.94
        nearb L role n2s 0.29
        nearb L role n4s 0.13
        nearb L role plainC 0.2
        nearb L role plains -0.25
        nearb L role roleC -0.11
        nearb L role surnameC 0.43
        nearb L role tailC -0.53
        nearb L role unk0s 0.41
        nearb L role unk1C 0.97
        nearb L role unk1s 0.85
        nearb L role unk2C 0.7
        nearb L role unk3C 0.44
        nearb L role unkgC -0.16
        nearb L role unkgC' -0.12
        nearb L role unkss -0.18
        nearb L role unktC -0.49
        nearb L role unkts -0.22
        nearb L role wnameC 0.27
        nearb L role wsurC -0.16
        nearb L role wsurs 0.16
        nearb L tail c3s 0.12
        nearb L tail cityC -0.59
        nearb L tail comC 0.49
        nearb L tail coms -0.63
        nearb L tail eponymC -0.23
        nearb L tail givenC 0.29
        nearb L tail givenC' -0.29
        nearb L tail medws -0.38
        nearb L tail months 0.52
        nearb L tail n4s 0.13
        nearb L tail plainC -0.38
        nearb L tail surnameC -0.94
        nearb L tail units -0.11
        nearb L tail unk1C -0.22
        nearb L tail unk1s 0.25
        nearb L tail unk3s 0.22
        nearb L tail unkgC -0.49
        nearb L tail unkss -0.21
        nearb L tail wnameC -0.95
        nearb L tail wsurC 0.34
        nearb L tail wsurs -0.17
        nearb L title comC 0.73
        nearb L title eponymC 1.35
        nearb L title givens -0.21
        nearb L title meds -0.42
        nearb L title medwC 0.14
        nearb L title monthC -1.27
        nearb L title months 0.19
        nearb L title n2s 0.94
        nearb L title n4s -1.56
        nearb L title particles 0.58
        nearb L title plainC -0.45
        nearb L title plains 0.3
        nearb L title surnameC 0.26
        nearb L title surnames -0.2
        nearb L title unitC 0.28
        nearb L title unk0C 0.57
        nearb L title unk0s 0.13
        nearb L title unk2C -0.94
        nearb L title unk3C -0.22
        nearb L title unksC 0.37
        nearb L title wnames 0.69
        nearb L title wsurC 0.34
        nearb L title wsurs 0.35
        nearb L unit c3s -1.07
        nearb L unit c4s -0.3
        nearb L unit c5U 0.18
        nearb L unit cityC -0.74
        nearb L unit citys -0.41
        nearb L unit comC -0.23
        nearb L unit givenC' 0.93
        nearb L unit meds -0.16
        nearb L unit medwC -0.44
        nearb L unit medwC' 0.11
        nearb L unit medws -0.14
        nearb L unit n1s 0.3
        nearb L unit n4s 0.14
        nearb L unit particleC 0.14
        nearb L unit particles 1.39
        nearb L unit plainC' 0.12
        nearb L unit plainU 0.66
        nearb L unit units 0.44
        nearb L unit unk0C -0.4
        nearb L unit unk0s -0.14
        nearb L unit unk1C -0.17
        nearb L unit unk2s 0.29
        nearb L unit unkgC -0.69
        nearb L unit unksC -0.27
        nearb L unit wnameC 0.39
        nearb L unit wnames -0.74
        nearb R act brandC -0.5
        nearb R act c6U 0.15
        nearb R act cityC -0.45
        nearb R act citys 0.22
        nearb R act comC 0.57
        nearb R act comC' 0.12
        nearb R act comU -0.15
        nearb R act coms -0.16
        nearb R act eponymC -0.28
        nearb R act eponyms -0.28
        nearb R act givenU 0.42
        nearb R act givens -0.58
        nearb R act medC 0.33
        nearb R act meds -0.48
        nearb R act medws 0.37
        nearb R act n1s -0.46
        nearb R act n2s -0.15
        nearb R act n3s 0.28
        nearb R act n4s 0.65
        nearb R act particles 0.8
        nearb R act plainC -0.15
        nearb R act plains 0.11
        nearb R act relationC -0.34
        nearb R act relations -0.48
        nearb R act roleC -0.51
        nearb R act roles -0.41
        nearb R act streets 0.36
        nearb R act tailC -0.11
        nearb R act tails -0.21
        nearb R act titleC -0.35
        nearb R act unitC -0.34
        nearb R act unk0C 0.39
        nearb R act unk1C 0.14
        nearb R act unk1s 0.3
        nearb R act unk2C 0.2
        nearb R act unk2s 0.47
        nearb R act unk3C 0.33
        nearb R act unk3s 0.37
        nearb R act unkgs 0.22
        nearb R act unkgs' 0.22
        nearb R act unktC -0.27
        nearb R act unkts -0.3
        nearb R act wnameC' 0.19
        nearb R act wnames -0.35
        nearb R act wsurs 0.15
        nearb R brand brandC -0.31
        nearb R brand brands -0.44
        nearb R brand callC 0.11
        nearb R brand calls 0.2
        nearb R brand cityC -0.21
        nearb R brand coms -0.37
        nearb R brand givenC 0.15
        nearb R brand medC -0.14
        nearb R brand meds -0.36
        nearb R brand medws -0.13
        nearb R brand n1s -0.24
        nearb R brand n3s -0.38
        nearb R brand particleC -0.17
        nearb R brand particles 0.34
        nearb R brand plains 0.13
        nearb R brand surnameC -0.14
        nearb R brand surnames 0.15
        nearb R brand units 0.15
        nearb R brand unk0C 0.18
        nearb R brand unk1C -0.17
        nearb R brand unk1s -0.49
        nearb R brand unk2C 0.25
        nearb R brand unk3s -0.15
        nearb R brand unkgs 0.11
        nearb R brand wnameC 0.13
        nearb R call cityC -0.51
        nearb R call comC -0.54
        nearb R call comU 1.08
        nearb R call n1s -0.37
        nearb R call plainC 0.27
        nearb R call unk0C 0.65
        nearb R call unk0s 0.22
        nearb R call unk1C 0.5
        nearb R call unk1s 0.13
        nearb R call unk2C -0.34
        nearb R call unkgC -0.45
        nearb R call unkgs 0.38
        nearb R call wnameC 0.22
        nearb R call wnames 0.15
        nearb R city brands 0.44
        nearb R city c2U 0.94
        nearb R city citys 0.13
        nearb R city comC 0.24
        nearb R city coms -0.74
        nearb R city n3s 0.17
        nearb R city n4s 0.68
        nearb R city plainC 0.6
        nearb R city plains 0.18
        nearb R city streets 0.29
        nearb R city unitU 0.22
        nearb R city unk1C 0.39
        nearb R city unk2C 0.14
        nearb R city unk2s -0.51
        nearb R city unk3C -0.29
        nearb R city unk3s 0.24
        nearb R city unkgC -0.51
        nearb R city unkgs -0.6
        nearb R city wnameC 0.14
        nearb R city wnames 0.35
        nearb R city wsurs 0.4
        nearb R country comC -0.15
        nearb R country countryC 1.01
        nearb R country n2s -0.13
        nearb R country n3s 1.06
        nearb R country n4s 0.2
        nearb R country unk2U 0.19
        nearb R eponym cityC 0.15
        nearb R eponym coms -0.47
        nearb R eponym givenC 0.17
        nearb R eponym medws -0.26
        nearb R eponym n1s -0.87
        nearb R eponym particles 1.12
        nearb R eponym plainC -0.2
        nearb R eponym surnameC -1.17
        nearb R eponym unk0s -0.14
        nearb R eponym unk1s -0.34
        nearb R eponym unk3C 0.14
        nearb R eponym wnameC 0.25
        nearb R handled comC -0.31
        nearb R handled givenU -0.13
        nearb R handled n2s -1.42
        nearb R handled surnameC -0.63
        nearb R handled unk3s -0.11
        nearb R handled unkgs 0.12
        nearb R handled wnameC 0.17
        nearb R handled wnames -0.52
        nearb R handled wsurC -0.56
        nearb R med c3s -0.14
        nearb R med calls 0.26
        nearb R med cityC 0.13
        nearb R med comC 0.15
        nearb R med coms -0.27
        nearb R med countryC 0.13
        nearb R med eponymC 0.72
        nearb R med givenC' -0.42
        nearb R med givens' -0.39
        nearb R med medC 0.52
        nearb R med medws -0.17
        nearb R med n1s -0.58
        nearb R med n2s 0.2
        nearb R med n3s 0.13
        nearb R med n5s 0.47
        nearb R med n8s -0.16
        nearb R med particles -0.34
        nearb R med plainC -0.12
        nearb R med plainU 0.2
        nearb R med plains -0.16
        nearb R med roleC -0.12
        nearb R med roles -0.13
        nearb R med surnames 0.25
        nearb R med tailC -0.34
        nearb R med unitC -0.31
        nearb R med units 0.46
        nearb R med unk0C -0.13
        nearb R med unk1s 0.35
        nearb R med unk2C -0.2
        nearb R med unk2s 0.39
        nearb R med unk3C 0.24
        nearb R med unk3s 0.48
        nearb R med unkgC -0.14
        nearb R med unksC -0.25
        nearb R med unkss -0.21
        nearb R med unkts 0.17
        nearb R med wnameC -0.13
        nearb R med wnameU -0.57
        nearb R med wnames -0.27
        nearb R med wsurC -0.26
        nearb R med wsurU 0.47
        nearb R medw brandC 0.23
        nearb R medw comC -0.13
        nearb R medw givenC -0.22
        nearb R medw givenC' 0.39
        nearb R medw medC -0.13
        nearb R medw medwC -0.3
        nearb R medw n1s -0.41
        nearb R medw n2s -0.14
        nearb R medw particleC 0.14
        nearb R medw particles 0.64
        nearb R medw plainC 0.11
        nearb R medw roles 0.48
        nearb R medw unitC -0.91
        nearb R medw unk1C -0.28
        nearb R medw unk2C 0.53
        nearb R medw unk2U -0.86
        nearb R medw unk2s -0.13
        nearb R medw unk3C 0.23
        nearb R medw unk3s -0.69
        nearb R medw unksC -0.88
        nearb R medw wnameC -0.72
        nearb R medw wsurs 0.39
        nearb R month c3s 1.32
        nearb R month c4s 1.87
        nearb R month cityC 0.2
        nearb R month comC -0.16
        nearb R month coms 0.64
        nearb R month medws 0.17
        nearb R month n2s 0.22
        nearb R month plains 0.2
        nearb R month unitC -0.28
        nearb R month unk0C -0.19
        nearb R month unk2C -0.62
        nearb R month unk2s -0.65
        nearb R month unk3s -0.28
        nearb R num c2s 0.67
        nearb R num c3s -0.28
        nearb R num c5s -0.74
        nearb R num c7s 0.32
        nearb R num c9s 0.19
        nearb R num callC -0.49
        nearb R num cityC 0.85
        nearb R num comC -0.28
        nearb R num coms -0.14
        nearb R num eponyms 0.4
        nearb R num givenC -0.21
        nearb R num givenC' 0.71
        nearb R num givenU -1.16
        nearb R num givens 0.38
        nearb R num handleds -0.15
        nearb R num medwC -0.45
        nearb R num medwU 0.31
        nearb R num monthC 2.34
        nearb R num monthU 0.33
        nearb R num months 1.5
        nearb R num n2s -0.25
        nearb R num n4s -0.59
        nearb R num n5s -0.15
        nearb R num n8s -0.8
        nearb R num particleC 0.7
        nearb R num particleU -0.74
        nearb R num particles 0.34
        nearb R num plainC -0.36
        nearb R num plains -0.19
        nearb R num streetC -0.33
        nearb R num streetU -0.61
        nearb R num streets -0.19
        nearb R num surnames 0.88
        nearb R num tails -0.36
        nearb R num titleC 0.32
        nearb R num unitC -0.49
        nearb R num units -0.76
        nearb R num unk0C -0.49
        nearb R num unk2s -0.2
        nearb R num unk3C -0.59
        nearb R num unk3U -0.61
        nearb R num unkgC 0.23
        nearb R num unktC 1.22
        nearb R num unktU 0.13
        nearb R num unkts 0.45
        nearb R num wnameC 0.18
        nearb R num wnameU 0.51
        nearb R num wnames 0.72
        nearb R num wsurC 0.44
        nearb R num wsurU 0.31
        nearb R num wsurs 0.15
        nearb R pron acts -0.34
        nearb R pron cityC -0.11
        nearb R pron citys -0.11
        nearb R pron coms -0.39
        nearb R pron coms' 0.11
        nearb R pron eponymC 0.59
        nearb R pron eponyms 0.14
        nearb R pron medC -0.16
        nearb R pron n3s 0.31
        nearb R pron particles 0.74
        nearb R pron plainC 0.69
        nearb R pron relations -0.81
        nearb R pron unk0U 0.13
        nearb R pron unk1C 0.76
        nearb R pron unk2C -0.45
        nearb R pron unk3U 0.13
        nearb R pron unkgC 0.13
        nearb R pron unkgC' -0.33
        nearb R pron unksC 0.12
        nearb R pron unkss 0.19
        nearb R pron unkts -0.44
        nearb R relation brands 0.16
        nearb R relation cityC -0.15
        nearb R relation comC -0.15
        nearb R relation coms -1.01
        nearb R relation eponymC -0.2
        nearb R relation meds -0.22
        nearb R relation n1s -0.26
        nearb R relation n2s 0.22
        nearb R relation n3s 0.67
        nearb R relation relations -0.11
        nearb R relation streetC -0.24
        nearb R relation streets -0.22
        nearb R relation unitC -0.15
        nearb R relation unk0s 0.24
        nearb R relation unk1C 0.85
        nearb R relation unk1s 0.63
        nearb R relation unk2C -0.44
        nearb R relation unksC -0.6
        nearb R relation unkss 0.47
        nearb R relation wsurC 0.19
        nearb R relation wsurs 0.12
        nearb R role comC -0.3
        nearb R role eponymC -0.18
        nearb R role givenC 0.19
        nearb R role medwC 0.12
        nearb R role n2s 0.32
        nearb R role unk2C 0.14
        nearb R role unk3C 0.19
        nearb R role unkss 0.13
        nearb R role wsurC -0.13
        nearb R tail citys -0.29
        nearb R tail comU 0.55
        nearb R tail coms -0.38
        nearb R tail eponymC 0.48
        nearb R tail givenC -1.18
        nearb R tail medC -0.44
        nearb R tail n2s 0.2
        nearb R tail n3s -0.19
        nearb R tail particleC -0.42
        nearb R tail tailC 0.77
        nearb R tail unk0C 0.24
        nearb R tail unk0s -0.18
        nearb R tail unk0s' 0.15
        nearb R tail unk1C 0.6
        nearb R tail unk1U -0.18
        nearb R tail unk1s 0.24
        nearb R tail unk2C 0.28
        nearb R tail unk2s 1.04
        nearb R tail unk3C -0.11
        nearb R tail unkgC -0.48
        nearb R tail unkgC' 0.44
        nearb R tail unkgs' 0.17
        nearb R tail unkss 0.12
        nearb R tail wnames -0.18
        nearb R tail wsurs -0.51
        nearb R tail wsurs' 0.19
        nearb R title calls -0.12
        nearb R title comC -0.22
        nearb R title coms -0.75
        nearb R title n1s 0.64
        nearb R title n3s 0.18
        nearb R title plainC -0.22
        nearb R title units -0.45
        nearb R title unk0C -0.42
        nearb R title unk1C 0.38
        nearb R title unk1s 0.12
        nearb R title unk3C -0.21
        nearb R title unk3s 0.11
        nearb R title wsurC 0.51
        nearb R title wsurs 0.3
        nearb R unit c3s -0.93
        nearb R unit c4U -0.55
        nearb R unit cityC 0.19
        nearb R unit citys 0.37
        nearb R unit comC -0.21
        nearb R unit coms -0.25
        nearb R unit countryC -0.14
        nearb R unit eponymC 0.42
        nearb R unit givenC' 0.17
        nearb R unit givens 0.14
        nearb R unit medws -0.19
        nearb R unit n1s -0.8
        nearb R unit n2s -0.12
        nearb R unit n4s 0.24
        nearb R unit particles -0.53
        nearb R unit plainC -0.21
        nearb R unit surnameC -0.47
        nearb R unit tailC 0.11
        nearb R unit tails -0.18
        nearb R unit unitC 0.38
        nearb R unit units 0.19
        nearb R unit unk1s -0.19
        nearb R unit unk2C -0.23
        nearb R unit unk2U 0.37
        nearb R unit unk2s 0.53
        nearb R unit unk3C -0.27
        nearb R unit unkgC -0.47
        nearb R unit unkgs 0.25
        nearb R unit wnames 0.41
        nearb R unit wsurC -0.14
        nearb R unit wsurC' 0.11
        r1 acct n 0.62
        r1 addr ws -0.41
        r1 admission wC 0.41
        r1 alisos n 0.84
        r1 amhp wC 0.41
        r1 anaes wC 1.47
        r1 apixaban c -0.38
        r1 applicant wC 0.12
        r1 appt n 1.06
        r1 appt wC 0.29
        r1 apt c 2.56
        r1 apto n 1.39
        r1 asa n -0.18
        r1 assessed c 0.46
        r1 asthma n -0.36
        r1 b n 0.65
        r1 b ws 0.56
        r1 babysitting ws 0.4
        r1 badge n 1.57
        r1 bedside wC 0.81
        r1 berg n -0.21
        r1 black ws -0.28
        r1 blds ws 0.36
        r1 bloods n 0.25
        r1 blue wC -0.72
        r1 blue ws -0.31
        r1 bmi n -0.79
        r1 box n 1.88
        r1 bp n -1.63
        r1 brothers ws 0.19
        r1 bt wC -0.2
        r1 burnt wC -0.58
        r1 card wC 0.13
        r1 carnt ws -0.16
        r1 cheers wC 0.54
        r1 cheers ws 1.42
        r1 chest wC -0.12
        r1 chin wC -0.11
        r1 chin ws -0.15
        r1 christmas ws 0.31
        r1 church ws 0.23
        r1 ck n -0.55
        r1 clerk ws 0.25
        r1 cmht ws 0.24
        r1 cnoc ws 0.12
        r1 cns wC 0.82
        r1 cochlear ws -0.13
        r1 cohort wC -0.33
        r1 cpn ws 0.64
        r1 cpt n -1.5
        r1 creatinine n -1.19
        r1 cross ws -0.29
        r1 crp n -0.22
        r1 cxr ws -0.14
        r1 dads ws 0.37
        r1 dash n 1.99
        r1 data n 0.19
        r1 dc n 0.16
        r1 depuis ws -0.47
        r1 diabetic wC 0.13
        r1 dictated n 0.56
        r1 discharged n 0.9
        r1 dob c 0.24
        r1 dob n 4.32
        r1 dob wC -0.2
        r1 dob ws -0.18
        r1 dodgy ws -0.22
        r1 doi n 0.8
        r1 dot ws 1.21
        r1 ds ws 0.16
        r1 elephant ws 0.11
        r1 er n -0.49
        r1 etoh n -0.29
        r1 exp n -2.24
        r1 ext n 1.33
        r1 fasting n -0.16
        r1 fax n 0.13
        r1 fh n -0.92
        r1 fr ws 0.16
        r1 harbour ws 0.28
        r1 hb n -1.19
        r1 hca ws 0.15
        r1 heart wC 1.13
        r1 heol ws 0.45
        r1 hep wC -0.69
        r1 hep ws -0.23
        r1 hiya wC 0.11
        r1 hiya ws 0.64
        r1 holder wC 0.41
        r1 holder ws 0.13
        r1 holly ws 0.13
        r1 hospice ws -0.14
        r1 hospital ws -0.58
        r1 husb wU 0.13
        r1 id c 1.33
        r1 id n 0.65
        r1 id wU 1.42
        r1 id ws 0.96
        r1 implanted n 0.66
        r1 inr n 0.71
        r1 insurer wC -0.18
        r1 insurer ws -0.24
        r1 insurgentes n 0.17
        r1 iop n -0.58
        r1 ip n 1.31
        r1 iup n -0.69
        r1 ivy ws -0.13
        r1 j ws 0.23
        r1 j'ai ws -0.58
        r1 jack ws -1.39
        r1 je ws -0.62
        r1 john wC -0.36
        r1 k ws 0.18
        r1 kaiserstraße n 0.33
        r1 kin n -0.15
        r1 kin wC 0.16
        r1 knie ws -0.28
        r1 larkspur ws 0.77
        r1 lic wU 0.66
        r1 lindenstraße n 0.3
        r1 link ws 0.34
        r1 lipowa n 0.27
        r1 lmp n 1.87
        r1 login ws 0.49
        r1 low wC -0.71
        r1 lwbs n -0.34
        r1 marktstraße n 0.73
        r1 mars n 0.2
        r1 masarykova n 0.43
        r1 max n -0.29
        r1 medicaid wU 0.39
        r1 mercy wC 1.03
        r1 moms ws 0.21
        r1 mri n 0.72
        r1 mrn n 1.53
        r1 mt n 0.29
        r1 na n -0.89
        r1 ndc n -3.47
        r1 neg n -0.44
        r1 nineteen ws 2.32
        r1 ninety ws -0.12
        r1 nok ws 0.16
        r1 npo ws -0.46
        r1 nsw n 1.27
        r1 o n -0.3
        r1 o ws 0.2
        r1 olmo n 0.61
        r1 ot wC -0.12
        r1 ot ws 0.16
        r1 p c -0.18
        r1 p wC -0.28
        r1 p ws 0.62
        r1 pacu n -0.33
        r1 pager n 0.76
        r1 pc wC 0.14
        r1 pc ws 0.21
        r1 pe ws 0.12
        r1 peaked wC -0.16
        r1 pgr n 1.35
        r1 ph n -0.15
        r1 pharm ws 0.26
        r1 phleb wU 0.28
        r1 po ws 0.22
        r1 porter wC 0.2
        r1 pr n -0.39
        r1 prosthetist wC 0.13
        r1 pt n 1.51
        r1 pt wC 0.39
        r1 pt ws 0.33
        r1 qtc n -0.17
        r1 r n -0.91
        r1 r wC -0.38
        r1 r ws 0.15
        r1 radial wC -0.16
        r1 razor ws -0.12
        r1 recert n 0.86
        r1 recipient wC 0.15
        r1 ref c 0.12
        r1 ref n -0.94
        r1 ref wU 1.78
        r1 ref ws 0.73
        r1 reg wC 0.54
        r1 reg ws 0.43
        r1 regards ws 0.98
        r1 retry n -0.71
        r1 review n 1.03
        r1 rm n -1.26
        r1 rmn wC 0.16
        r1 rn n -0.29
        r1 rom n -1.24
        r1 royal wC -0.58
        r1 royal ws -0.14
        r1 rt wC 0.11
        r1 rtc n 0.12
        r1 rue ws 0.95
        r1 s c 0.55
        r1 s wC 0.52
        r1 s ws 0.49
        r1 sat c 0.3
        r1 seb wC -0.24
        r1 seit n 0.37
        r1 small ws -0.11
        r1 sore wC -0.16
        r1 sore ws -0.47
        r1 spelled wC 0.13
        r1 spelled ws 0.65
        r1 spelt ws 0.33
        r1 spouse ws 0.35
        r1 sr wC 0.18
        r1 storgata n 0.81
        r1 stroke n 0.55
        r1 surname ws 0.89
        r1 suspects wC -0.89
        r1 suspects ws -0.35
        r1 swollen ws -0.26
        r1 t n -0.58
        r1 tci n 0.67
        r1 te wC 0.17
        r1 team wC 0.28
        r1 temp n -1.34
        r1 tha n 1.44
        r1 tiene ws -0.69
        r1 til n 0.87
        r1 til ws -0.2
        r1 tj n 0.97
        r1 tom ws -0.91
        r1 tribal ws -0.15
        r1 tues n 1.07
        r1 ty ws 0.36
        r1 typed n 0.76
        r1 va n -0.58
        r1 w c 0.93
        r1 w ws 0.57
        r1 wa n 0.66
        r1 ward n -0.96
        r1 ward wC -0.13
        r1 wbc n -0.67
        r1 weaver wC 0.33
        r1 weaver ws 0.31
        r1 wee ws -0.16
        r1 wheelchair ws -0.49
        r1 widow wC 0.14
        r1 wren ws 0.24
        r1 wt n -0.8
        r1 xx ws 0.22
        r1 young wC -0.51
        r1 yrs ws -0.49
        r1 ó ws 0.45
        r1 田中 ws 0.16
        r1 陈 ws 0.23
        r2 addr ws 0.48
        r2 ahma ws 0.19
        r2 allergic ws -0.46
        r2 allergy ws 0.21
        r2 allocated wC 0.16
        r2 amt n -0.26
        r2 aob wC 0.25
        r2 app n -0.12
        r2 appt n 0.36
        r2 assessment wC 0.14
        r2 autonomic wC -0.17
        r2 bagels n 0.27
        r2 basmati n -0.57
        r2 bayou wC 1.04
        r2 beryl n 0.53
        r2 bill n 0.32
        r2 billy ws -0.28
        r2 black ws -0.3
        r2 booking wC 0.18
        r2 box n 0.42
        r2 bp n -1.06
        r2 brothers ws -0.14
        r2 bungalow wC 0.12
        r2 burial wC 1.23
        r2 caller wC 0.59
        r2 camping ws 0.11
        r2 card n 0.91
        r2 card wC 0.46
        r2 cheers wC 0.4
        r2 chest ws -0.32
        r2 chevron ws 0.57
        r2 citizenship ws 0.12
        r2 clerk wC -0.22
        r2 clinic wC 0.71
        r2 clinic ws 0.37
        r2 co ws -0.97
        r2 colles wC -0.2
        r2 com ws 1.48
        r2 cons wC 0.9
        r2 cons wU 0.75
        r2 coroner ws -0.22
        r2 course wC -0.24
        r2 cuff n -0.17
        r2 cust wC 0.26
        r2 d n -0.49
        r2 d wC -1.34
        r2 d ws -1.26
        r2 dash ws 0.75
        r2 dc ws 0.12
        r2 des ws 0.31
        r2 dictated wC 0.13
        r2 disclosed wC 0.16
        r2 dnar wC 0.42
        r2 dob n 0.85
        r2 dot ws 0.74
        r2 down ws 0.26
        r2 edge wC 0.29
        r2 elder c 0.9
        r2 emergency ws 0.41
        r2 enrolled ws 0.24
        r2 er ws 0.94
        r2 et ws -0.58
        r2 excluded wC -0.14
        r2 exp n -0.46
        r2 facebook ws 1.25
        r2 family n 0.81
        r2 family wC 0.61
        r2 family ws 0.12
        r2 fasting n -0.19
        r2 fathers ws 0.2
        r2 fawr wC 0.5
        r2 fax n 0.3
        r2 fièvre ws -0.47
        r2 forge wC 0.43
        r2 fortnightly wC 0.15
        r2 frank ws -0.21
        r2 geschwollen n 0.37
        r2 gown wC -0.11
        r2 gr ws -0.11
        r2 grey n 0.43
        r2 grp n -0.37
        r2 h n -1.96
        r2 h ws 0.13
        r2 hand wC -0.36
        r2 hayfever ws -0.15
        r2 heol ws 0.19
        r2 hl n 0.8
        r2 holder wC 0.8
        r2 hose wC 0.34
        r2 hospital wC 0.29
        r2 hospital ws 0.42
        r2 house wC 0.18
        r2 house ws 0.47
        r2 hv wC 0.37
        r2 hx n 0.65
        r2 icd n -0.45
        r2 id n 1.38
        r2 id wU 0.66
        r2 ids wC 0.35
        r2 inbox ws 0.18
        r2 informant wC 0.38
        r2 initials wU 0.23
        r2 ip n 1.15
        r2 iso ws -0.9
        r2 k wC 0.45
        r2 k ws 0.9
        r2 kin ws 0.2
        r2 kits wC -0.16
        r2 lacri wC -0.62
        r2 lane wC 0.74
        r2 lane ws 0.3
        r2 lapsed ws 0.11
        r2 leaflet wC -0.74
        r2 libre wC 0.13
        r2 locum ws 0.47
        r2 lump ws -0.13
        r2 mailbox ws 0.14
        r2 mca n 0.86
        r2 meds n -0.67
        r2 mint n 0.33
        r2 mn wU 0.82
        r2 moms ws 0.18
        r2 mtg n 0.17
        r2 mums ws 0.23
        r2 myope n -0.18
        r2 n wC 1.72
        r2 nd n -0.15
        r2 needle wC -0.31
        r2 neg wC -0.18
        r2 netball wC 0.38
        r2 netted wC 0.13
        r2 neuro wC 0.35
        r2 neurologist wC 0.2
        r2 nhs n 0.52
        r2 nkda ws -0.23
        r2 nope ws 0.17
        r2 north wC -0.81
        r2 o n -1.52
        r2 o wC -0.64
        r2 opd n -0.35
        r2 org ws 0.52
        r2 ot ws -0.15
        r2 ox n -0.29
        r2 p c -0.69
        r2 p n -0.23
        r2 p wC 0.6
        r2 p ws 0.28
        r2 parkinson wC -0.21
        r2 patience wC -0.34
        r2 pcp wC 0.44
        r2 peak n -0.86
        r2 pgr n 1.45
        r2 pharm ws -0.12
        r2 pharmacy ws 0.27
        r2 pid n 0.43
        r2 plaster ws -0.15
        r2 plendil wC 0.15
        r2 po n 0.37
        r2 pod wC 0.19
        r2 porter wC 0.14
        r2 post wC -0.12
        r2 potassium n -0.32
        r2 pre ws -0.61
        r2 prescription ws 0.45
        r2 pt n 1.12
        r2 pt wC 0.87
        r2 pts n -0.17
        r2 pulse n -0.32
        r2 r n -1.04
        r2 r wC -0.53
        r2 r ws 1.26
        r2 rec'd ws -0.38
        r2 recipient wC 0.15
        r2 reg c 0.72
        r2 regards wC 0.32
        r2 regards ws 0.5
        r2 rehab ws 0.18
        r2 resus ws -0.18
        r2 review wC 0.16
        r2 rf n -0.6
        r2 ribs ws -0.11
        r2 rm ws 0.42
        r2 rn n -0.62
        r2 rna n -0.44
        r2 rt wC 0.26
        r2 rua n 0.33
        r2 rue ws 0.53
        r2 rx n 0.22
        r2 s wC 0.34
        r2 s ws -0.14
        r2 sando wC -1.19
        r2 sando ws -0.17
        r2 sat wC 1.13
        r2 sat ws 0.11
        r2 scan ws 1.56
        r2 scanned wC 0.12
        r2 scrub wC 0.11
        r2 shin ws -0.12
        r2 sincerely wC 0.81
        r2 sn n 0.32
        r2 spelt ws 0.13
        r2 ssn n 0.64
        r2 staff wC 0.98
        r2 stall wC 0.22
        r2 stedy wC -0.36
        r2 subscriber wC 0.11
        r2 sunday ws -0.12
        r2 surgery n 0.12
        r2 surgery wC 0.66
        r2 surname wC 0.25
        r2 surname ws 0.11
        r2 sutures n -0.41
        r2 t wC 0.18
        r2 t ws 0.74
        r2 ta wC 1.01
        r2 ta ws 0.4
        r2 team ws 0.11
        r2 teams wC 0.47
        r2 temp n -0.23
        r2 thermometer n -0.22
        r2 tiene ws -0.12
        r2 torhoutsesteenweg ws 1.15
        r2 tubes n 0.67
        r2 ub n -0.47
        r2 username ws 1.39
        r2 v n -0.44
        r2 v wC 0.21
        r2 v ws -0.25
        r2 va n -0.38
        r2 vent n -1
        r2 ver wC -0.2
        r2 vespas wC -0.26
        r2 vii n 0.28
        r2 visitor n -0.39
        r2 w wC 0.67
        r2 w ws 0.99
        r2 ward n -1.06
        r2 ward wC -0.42
        r2 white ws -0.45
        r2 winter n -0.18
        r2 wood ws 0.14
        r2 worms ws 0.14
        r2 wt wC 0.14
        r2 young wC -0.18
        r2 z ws 0.42
        r2 zip n 1.11
        r2 ó wC -0.54
        shape 91 s -1.57
        shape 91a191a191 s -1.3
        shape 91a3 s -1.06
        shape 92 s -0.99
        shape 92a1 U -0.86
        shape 92a192 s -0.35
        shape 92a2 U -0.14
        shape 93 s -0.57
        shape 93a2 s -0.29
        shape 94 s -0.63
        shape 95 s 0.53
        shape 96 s 0.86
        shape 97 s 1.71
        shape 98 s 1.43
        shape 99 s 2.82
        shape a191 U -0.24
        shape a191 s -1.99
        shape a191a1 s -0.8
        shape a191a191 U -0.85
        shape a191a191 s 0.32
        shape a191a191a1 U -1.86
        shape a192 U -1.7
        shape a194 U 0.62
        shape a194 s 0.59
        shape a196 U 1.22
        shape a197 U 1.57
        shape a199 U 0.62
        shape a291 U -1.04
        shape a292 U 2.61
        shape a292 s 2.15
        shape a294 U -0.66
        shape a391 U -1.69
        shape a391 s -1.16
        shape a391a1 s -1.08
        shape a392 s 0.35
        shape a396a1 U 0.86
        shape a491 U -1
        shape a491 s 1.04
        shape a692 U -0.14
        shape a791 s 0.58
        size 1 C k -1.66
        size 1 C u -1.77
        size 1 s u -0.35
        size 2 C u -2.69
        size 2 U k -0.72
        size 2 U u -1.83
        size 2 s k -0.12
        size 2 s u -2.23
        size 3 C k -0.22
        size 3 C u -0.72
        size 3 U k -1.35
        size 3 U u -2.11
        size 3 s k -0.86
        size 3 s u -2.54
        size 4 C u -0.53
        size 4 U k -1.28
        size 4 U u -1.97
        size 4 s k -0.74
        size 4 s u -1.48
        size 5 C u 0.59
        size 5 U k -0.18
        size 5 U u -0.12
        size 5 s k -0.41
        size 5 s u 0.29
        size 6 C k 0.31
        size 6 C u 1.25
        size 6 U k 0.42
        size 6 U u 1.46
        size 6 s u 1.1
        size 7 C k 0.17
        size 7 C u 1.41
        size 7 U k 0.82
        size 7 U u 1.45
        size 7 s k 0.19
        size 7 s u 1.33
        size 8 C k 0.47
        size 8 C u 1.62
        size 8 U k 0.92
        size 8 U u 1.6
        size 8 s k 0.34
        size 8 s u 1.54
        size 9 C k 0.55
        size 9 C u 1.9
        size 9 U u 1.96
        size 9 s k 0.44
        size 9 s u 2.13
        start2 ab C 0.75
        start2 ab U 0.73
        start2 ab s 0.53
        start2 ac s 0.12
        start2 ad C -0.46
        start2 ad s -0.75
        start2 af s -0.69
        start2 ag s -0.21
        start2 ah C 1.11
        start2 ah s 0.59
        start2 ai C -1.02
        start2 ai s 0.23
        start2 aj U 0.28
        start2 ak C 0.27
        start2 ak U 0.13
        start2 ak s 0.59
        start2 al C 0.42
        start2 al s -0.17
        start2 am C 0.46
        start2 an C -0.31
        start2 ao C 0.67
        start2 ap C -0.42
        start2 aq C 0.11
        start2 ar C 0.77
        start2 ar U 0.39
        start2 ar s 0.34
        start2 as C -0.53
        start2 as s 0.11
        start2 at s -0.3
        start2 au s -0.23
        start2 av C 0.17
        start2 av s 0.96
        start2 aw s -0.41
        start2 ay C 0.11
        start2 ay s 0.3
        start2 az s 0.14
        start2 b C -0.49
        start2 ba C -0.42
        start2 ba U 0.86
        start2 ba s -0.37
        start2 bd s -0.57
        start2 be C -0.27
        start2 be s -0.17
        start2 bi C -0.11
        start2 bi U -0.69
        start2 bi s -0.16
        start2 bj U 0.11
        start2 bj s 0.39
        start2 bl U -0.24
        start2 bl s -0.81
        start2 bo s 0.25
        start2 br C 0.52
        start2 br s -0.29
        start2 bu s 0.16
        start2 c s -0.11
        start2 ca C -0.29
        start2 ca s -0.18
        start2 ch C -0.14
        start2 ch U -0.24
        start2 ch s -0.38
        start2 ci C 0.66
        start2 cl s 0.25
        start2 cm U -0.44
        start2 co C -0.58
        start2 co s -0.17
        start2 cr C 0.55
        start2 cr s -0.18
        start2 cu C -0.32
        start2 cu s 0.14
        start2 cy s 0.29
        start2 d C -0.21
        start2 d s -0.48
        start2 da s 0.63
        start2 dd s -0.12
        start2 de C 0.14
        start2 de s 0.32
        start2 dh U -0.19
        start2 di C -0.73
        start2 di s -0.36
        start2 dj C 0.11
        start2 dn U -0.68
        start2 dn s -0.43
        start2 do C 0.56
        start2 do s 0.2
        start2 dr C -0.49
        start2 dr s -0.73
        start2 du U 0.5
        start2 dv U 0.71
        start2 dy C -0.27
        start2 e s -0.27
        start2 eb C 0.14
        start2 ec s -0.34
        start2 ed C 0.56
        start2 ed U -0.92
        start2 ee C 0.39
        start2 ef U -0.15
        start2 ef s -0.13
        start2 eg C 0.15
        start2 ei s 0.88
        start2 ek C 0.13
        start2 el s 0.39
        start2 en s -0.15
        start2 ep C -0.41
        start2 eq s 0.15
        start2 er C 0.16
        start2 er U -0.17
        start2 es s -0.45
        start2 eu s 0.74
        start2 ev s -0.11
        start2 ex C -0.19
        start2 ex U 0.33
        start2 ey C -0.27
        start2 fa C 0.23
        start2 fe C 0.3
        start2 fi C -0.68
        start2 fl s 0.36
        start2 fo C -0.49
        start2 fr C -1.05
        start2 fr s -0.33
        start2 fu s 0.39
        start2 g s 0.31
        start2 ga s -0.31
        start2 gd C 0.35
        start2 ge C 0.37
        start2 ge U 0.16
        start2 ge s 0.61
        start2 gh C 0.2
        start2 gh U 0.55
        start2 gh s 0.83
        start2 gi C 0.93
        start2 gi s -0.13
        start2 gl s 0.15
        start2 go C 0.43
        start2 go s -0.31
        start2 gp U 0.29
        start2 gr C -0.39
        start2 gr s -0.67
        start2 gu C -0.41
        start2 gu s -0.49
        start2 gy C -0.23
        start2 h C -0.22
        start2 h s -0.56
        start2 ha U 0.56
        start2 ha s -0.43
        start2 hb C -0.54
        start2 hb U 0.35
        start2 hc s -0.52
        start2 he C 0.38
        start2 he U -0.5
        start2 he s -0.14
        start2 hf C -0.78
        start2 hi C -0.22
        start2 hi s -0.27
        start2 hm U 1.07
        start2 hm s 0.13
        start2 hn U 0.55
        start2 ho C -0.18
        start2 ho U 0.19
        start2 ho s 0.18
        start2 hp s 0.44
        start2 hu s 0.41
        start2 hv s -0.27
        start2 hy C -0.33
        start2 id s 0.26
        start2 if s 0.53
        start2 ii C -0.74
        start2 ik s 0.12
        start2 im C -0.11
        start2 in U -0.11
        start2 in s -0.96
        start2 io s 0.12
        start2 ip C 0.55
        start2 ip s 0.39
        start2 ir C -0.13
        start2 it C -0.21
        start2 it s -0.77
        start2 iv s -0.24
        start2 j C 0.5
        start2 j s 0.7
        start2 ja C -0.45
        start2 ja s -0.36
        start2 jc s 0.16
        start2 je C 0.31
        start2 je s 0.17
        start2 ji C 1.04
        start2 ji s 1.19
        start2 jo C -0.41
        start2 jo s 0.34
        start2 jp U 1.7
        start2 jp s 0.16
        start2 ju C -0.56
        start2 ju s -0.23
        start2 ka C 0.31
        start2 ka U 1.42
        start2 ka s 0.94
        start2 kh s 0.14
        start2 ki C 0.51
        start2 ki U 0.35
        start2 ki s 0.15
        start2 kl C -0.3
        start2 kn C -0.77
        start2 kn U 0.15
        start2 ko C 0.84
        start2 ko s 0.2
        start2 kp s 0.36
        start2 kr s 0.28
        start2 ku C 0.12
        start2 ku s 0.76
        start2 ky s 0.12
        start2 l C -0.29
        start2 l s 0.8
        start2 la s 0.3
        start2 le U -0.19
        start2 le s -0.17
        start2 li C 0.2
        start2 li s -0.37
        start2 ll C 0.18
        start2 ll s -0.13
        start2 lm s -0.19
        start2 lo U -0.63
        start2 lo s -0.38
        start2 lu s 0.19
        start2 ly s 0.14
        start2 lê C 0.28
        start2 m C 0.18
        start2 m s 0.64
        start2 m' s -0.62
        start2 ma C -0.26
        start2 ma U -0.22
        start2 ma s 0.36
        start2 mb C 0.43
        start2 mc C -0.89
        start2 me C 0.22
        start2 mg U 0.19
        start2 mi C 0.32
        start2 mi s 0.33
        start2 mn s -0.17
        start2 mo C -0.59
        start2 mo U 0.19
        start2 mo s 0.13
        start2 mp C 0.23
        start2 mr C -1.52
        start2 mr U -0.97
        start2 mr s -1.18
        start2 mt s -0.26
        start2 mu s -0.19
        start2 mw s -0.33
        start2 my s 0.15
        start2 n C -0.35
        start2 na C 0.15
        start2 na s 0.11
        start2 nd U -1.44
        start2 ne C -0.47
        start2 ne s -0.59
        start2 ng C 1.33
        start2 nh s -0.23
        start2 ni C -0.54
        start2 ni U -0.55
        start2 ni s 0.46
        start2 nk s -0.25
        start2 no U -0.13
        start2 no s -0.46
        start2 np U -0.31
        start2 np s -0.63
        start2 nu C -0.43
        start2 nu s -0.21
        start2 nw C 0.19
        start2 nw U 0.44
        start2 ní s 0.12
        start2 o C -0.88
        start2 o s -0.52
        start2 o' C 0.49
        start2 o' U 0.22
        start2 oa s 0.15
        start2 ob C 0.14
        start2 ob s 0.17
        start2 oc C 0.47
        start2 oc s 0.66
        start2 od C 0.47
        start2 od s -0.31
        start2 of C -0.55
        start2 og s 0.14
        start2 ok C 0.15
        start2 ok s 0.94
        start2 ol C 1.01
        start2 ol U 0.16
        start2 ol s 0.62
        start2 op C -0.24
        start2 op s -0.19
        start2 or C -0.75
        start2 os s 0.51
        start2 ot C 0.91
        start2 ou C -0.12
        start2 ov C 0.19
        start2 ov s -0.67
        start2 oz s 0.16
        start2 p C 0.41
        start2 p s 0.54
        start2 pa s -0.31
        start2 pc s -0.8
        start2 pe C 0.19
        start2 pe s -0.4
        start2 ph C -0.27
        start2 ph s -0.64
        start2 pi C 0.9
        start2 pi s 0.13
        start2 pl C 0.14
        start2 pl s -0.25
        start2 po C -0.65
        start2 pp C -0.12
        start2 pr C -0.31
        start2 pr U -0.18
        start2 pr s -0.27
        start2 pu s -0.54
        start2 py C 0.14
        start2 qt C -0.6
        start2 qu C 0.73
        start2 qu s 0.12
        start2 r C -0.41
        start2 re C -0.69
        start2 re s -0.83
        start2 rh C 0.12
        start2 rh s 0.13
        start2 ri C 0.36
        start2 ri s 0.85
        start2 rm s -0.13
        start2 rn U -0.77
        start2 ro s 0.79
        start2 rt U -0.71
        start2 ru C 0.22
        start2 rx C -0.86
        start2 sa C -0.34
        start2 sa U 0.61
        start2 sa s 0.17
        start2 sc C -0.97
        start2 sc s -0.72
        start2 se C -0.18
        start2 se s -0.23
        start2 si C -0.51
        start2 si s -0.52
        start2 sk C 0.76
        start2 sk s 0.39
        start2 sl C -0.79
        start2 sl s -0.54
        start2 sm s -0.36
        start2 sn C 0.37
        start2 sn U -1.01
        start2 sn s -0.44
        start2 so s -0.52
        start2 sp C -0.74
        start2 sp s -0.75
        start2 sq s -0.15
        start2 sr s -0.27
        start2 ss U -0.76
        start2 ss s -0.92
        start2 st C -0.3
        start2 st U -0.21
        start2 st s -0.29
        start2 su s -0.72
        start2 sv C -0.18
        start2 sw C -0.21
        start2 sw s -1.34
        start2 sy C -0.26
        start2 sy s -0.12
        start2 sz C 0.16
        start2 t s 0.44
        start2 ta C 0.12
        start2 ta s -0.13
        start2 te C 0.2
        start2 te U 0.69
        start2 te s -0.41
        start2 ti s -0.66
        start2 tj U 1.17
        start2 to C 0.19
        start2 to s -0.33
        start2 tr C -0.16
        start2 tt C -1.97
        start2 tt s -0.85
        start2 tu C 0.57
        start2 tu s -0.33
        start2 tw s 0.44
        start2 ty s -0.12
        start2 ud C 0.43
        start2 uh s 0.44
        start2 uk U -0.21
        start2 uk s -0.34
        start2 ul s 0.5
        start2 um C 0.18
        start2 um s 0.84
        start2 un C 1.08
        start2 un s 0.31
        start2 up s -0.12
        start2 ur C -0.68
        start2 ur U -0.48
        start2 ur s -0.24
        start2 ut s 0.12
        start2 v C -0.23
        start2 v s -0.62
        start2 va C -0.33
        start2 va s 0.55
        start2 ve s -0.52
        start2 vi C -0.12
        start2 vi U -0.73
        start2 vi s -0.12
        start2 vm s -0.8
        start2 w s -0.52
        start2 wa C -0.36
        start2 wa U -0.48
        start2 wa s -0.7
        start2 we C -0.3
        start2 we s -0.27
        start2 wh C -0.89
        start2 wh s -1.42
        start2 wi s 0.11
        start2 wo C -0.17
        start2 wr s -1.03
        start2 ww s 1.41
        start2 x C -0.81
        start2 x s -0.2
        start2 xa s 0.29
        start2 xi C 0.31
        start2 xi U 0.62
        start2 xi s 0.14
        start2 xx s 0.56
        start2 y C -0.32
        start2 y s -0.18
        start2 ya C 0.67
        start2 ye s -0.38
        start2 yo C -0.18
        start2 yo s -0.44
        start2 yr s -1.67
        start2 yu C 0.53
        start2 yu s 0.11
        start2 za s 0.26
        start2 ze s 1.02
        start2 zg s 0.16
        start2 zi C -0.94
        start2 zo C -0.24
        start2 zo s 0.11
        start2 zu C 0.25
        start2 ó C 0.59
        start2 אב s 0.42
        start2 田中 s 0.5
        start2 美玲 s 0.23
        style C acts -0.43
        style C brandC -0.17
        style C c10U 0.16
        style C c11s 0.27
        style C c12s 0.36
        style C c2U -0.89
        style C c3U -0.84
        style C c3s -0.7
        style C c4s -0.18
        style C c5s -0.76
        style C c6s -0.12
        style C c7U 0.57
        style C c7s 1.01
        style C c8s 1.07
        style C c9s 0.85
        style C calls -0.22
        style C cityC' 0.17
        style C citys 0.46
        style C comU 0.81
        style C countryC -0.35
        style C countrys -0.23
        style C eponymC' -0.35
        style C givenC -0.26
        style C givens' 0.69
        style C medwC' 1.13
        style C medws 0.26
        style C medws' 0.4
        style C months 0.37
        style C n1s -0.18
        style C n3s -0.59
        style C n4s -0.47
        style C n5s 0.61
        style C n6s 0.25
        style C particles 0.15
        style C plainC 0.36
        style C plainC' 0.26
        style C relations -0.79
        style C roles -0.81
        style C streets 0.15
        style C surnameC 0.15
        style C surnameC' 0.95
        style C surnames 0.95
        style C surnames' 0.19
        style C titles -1.9
        style C unk0C 0.45
        style C unk0C' 0.71
        style C unk0U 0.19
        style C unk0s 0.33
        style C unk0s' 0.2
        style C unk1C' 0.76
        style C unk1U 0.24
        style C unk1s' 0.95
        style C unk2C -0.29
        style C unk2C' 0.27
        style C unk2s -0.48
        style C unk3C -0.39
        style C unk3U -0.26
        style C unk3s -0.26
        style C unkgC' 0.26
        style C unkgU 0.88
        style C unksC -0.15
        style C unkss -0.53
        style C unktC -0.11
        style C unktC' 0.15
        style C unkts -0.4
        style C wnameC 0.55
        style C wnameC' 0.87
        style C wnames' 0.52
        style C wsurC' 0.4
        style C wsurs 0.2
        style C wsurs' 0.48
        style L c4s -0.17
        style L cityC -0.76
        style L comC' 0.14
        style L n1s -0.18
        style L n2s -0.46
        style L n3s -0.13
        style L n4s 0.54
        style L particles -0.16
        style L plains -0.18
        style L surnameC 0.16
        style L titles -0.19
        style L unk1s -0.18
        style L unk3C -0.25
        style L unk3U 0.5
        style L unk3s 0.24
        style L unkgC -0.2
        style L unksC 0.66
        style L unkts 0.23
        style L wnames 0.12
        style L wsurC -0.17
        style L wsurs -0.3
        style N c3s 0.95
        style N c4s 1.08
        style N c5s 0.12
        style N c7U -0.9
        style N cityC 0.12
        style N comC -0.19
        style N givenC 0.25
        style N givenU -0.59
        style N medC -0.49
        style N medwC -0.2
        style N medwC' -0.16
        style N monthC 1.86
        style N n1s -0.97
        style N n3s -0.12
        style N n4s 0.88
        style N n5s 1.57
        style N particleC 1.1
        style N plainC -0.28
        style N roleC -0.19
        style N streetC 1.16
        style N surnameC 0.49
        style N titles 0.61
        style N unk0C -0.61
        style N unk0U -0.38
        style N unk0s -0.46
        style N unk1C -0.13
        style N unk1s -1.2
        style N unk3s -0.39
        style N unksC -0.27
        style N unkts -0.59
        style N wnameC 0.23
        style N wsurC' -0.68
        style R c2U 0.63
        style R c3U -0.64
        style R c3s -0.32
        style R c4s -0.12
        style R c6U -0.2
        style R c8U 0.56
        style R comC -0.46
        style R coms -0.84
        style R eponymC 0.19
        style R givenC 0.72
        style R givenU 0.99
        style R givens 0.85
        style R medC -0.22
        style R medU -0.76
        style R medwC 0.65
        style R monthC -0.12
        style R n1s 0.18
        style R n2s 0.11
        style R n4s -0.19
        style R n5s -2.75
        style R particleC -0.72
        style R plains -0.5
        style R roles 0.96
        style R surnameC 0.62
        style R units 0.79
        style R unk0C -0.19
        style R unk0s -0.43
        style R unk1s -0.64
        style R unk3C 0.29
        style R unk3U 0.49
        style R unk3s 0.3
        style R unkgC 0.67
        style R unkgs -0.46
        style R wsurC -0.23
        style R wsurs -0.19
        style T actC -0.13
        style T c2s -0.37
        style T c4U -0.74
        style T cityC 1.06
        style T comU -1.23
        style T coms 0.62
        style T givenC 1.14
        style T givenU 0.6
        style T medwC 0.13
        style T monthC 0.41
        style T n1s -0.41
        style T n4s 0.28
        style T particles 0.51
        style T plainC -0.13
        style T plainU -0.19
        style T streetU 0.51
        style T surnameC 0.11
        style T units -0.16
        style T unk0C -0.92
        style T unk0U -0.88
        style T unk1C 0.15
        style T unk1s 0.28
        style T unk3C 0.56
        style T unk3U 0.49
        style T unkgC 0.46
        style T unkgU -0.14
        style T wnameC -0.11
        style T wnameU 0.29
        style T wsurU 0.23
        style0 C C B 0.17
        style0 C C b 0.54
        style0 C U B 0.91
        style0 C U b 0.89
        style0 C s B 0.5
        style0 L C B -0.2
        style0 L C b -0.18
        style0 L s b -0.29
        style0 N C B -0.64
        style0 N C b -0.43
        style0 N U B -1.74
        style0 N U b -0.12
        style0 N s B -0.52
        style0 N s b -1
        style0 R C b 0.18
        style0 R U B 0.17
        style0 R U b -0.15
        style0 R s B -0.11
        style0 R s b -0.6
        style0 T U b 0.16
        style0 T s B -0.6
        style1 C # c3s 0.8
        style1 C # comC -0.2
        style1 C # eponyms 0.16
        style1 C # n1s 1.32
        style1 C # n2s 0.25
        style1 C # n3s 0.64
        style1 C # plainC 0.19
        style1 C # plains 1.52
        style1 C # units -1.39
        style1 C # unk1C 0.48
        style1 C # unk2C 0.6
        style1 C # unkss -0.13
        style1 C # unkts 0.15
        style1 C # wsurs 1.06
        style1 C #a c3s 1.32
        style1 C #a months 0.98
        style1 C #a n2s 0.52
        style1 C #a n3s 0.87
        style1 C #a unk0s -0.15
        style1 C #a unk1s -0.22
        style1 C ^ acts -0.17
        style1 C ^ brands -0.13
        style1 C ^ c3U 1.32
        style1 C ^ c3s 0.45
        style1 C ^ c4s -0.16
        style1 C ^ callC 0.12
        style1 C ^ calls -0.38
        style1 C ^ givenC' 0.69
        style1 C ^ medwC 0.45
        style1 C ^ monthC -0.22
        style1 C ^ n3s -0.3
        style1 C ^ n4s -0.93
        style1 C ^ particles 0.19
        style1 C ^ plainC' 0.13
        style1 C ^ roleC -0.38
        style1 C ^ streetC 0.42
        style1 C ^ surnameC 0.15
        style1 C ^ units 0.84
        style1 C ^ unk0C 0.19
        style1 C ^ unk0C' 0.13
        style1 C ^ unk0s 0.17
        style1 C ^ unk1s' 0.16
        style1 C ^ unk2C -0.37
        style1 C ^ unk2U 0.37
        style1 C ^ unk3U 0.71
        style1 C ^ wnameC -0.35
        style1 C ^ wnames -0.28
        style1 C ^ wsurC' 0.21
        style1 C acts coms -0.2
        style1 C acts n4s -1.07
        style1 C acts relations 0.24
        style1 C agains n1s 1.29
        style1 C alsos n2s 0.22
        style1 C ams plains -0.12
        style1 C ams unk0s 0.17
        style1 C ands comC -0.16
        style1 C ands coms 0.27
        style1 C ands medws 0.16
        style1 C ands n2s -1.62
        style1 C ands plains -0.32
        style1 C ands surnameC -0.3
        style1 C ands unk1s -0.14
        style1 C ares n1s -0.14
        style1 C as n2s 0.67
        style1 C as units 0.54
        style1 C as unk2s 0.51
        style1 C as wnames -0.15
        style1 C ats c3s -0.77
        style1 C ats medws -0.44
        style1 C ats n3s 0.11
        style1 C ats n4s -1.14
        style1 C ats units -0.17
        style1 C ats unktC -0.58
        style1 C beens n1s -0.2
        style1 C bes wnames -0.24
        style1 C brands n4s 0.39
        style1 C brands unk2U 0.42
        style1 C brands unk2s 0.13
        style1 C bys coms 0.11
        style1 C bys months -0.21
        style1 C bys n1s 0.2
        style1 C bys unk0s 1.02
        style1 C bys unk2s 0.33
        style1 C calls plains 0.11
        style1 C calls relations -0.31
        style1 C calls unk2s 0.51
        style1 C cans unk0s 0.21
        style1 C cityC unk3C -0.13
        style1 C comC comC 0.18
        style1 C comC n1s 0.33
        style1 C comC n2s 0.51
        style1 C comC n3s 0.28
        style1 C comC plainC -0.7
        style1 C comC streetC 0.19
        style1 C comC unitC 0.12
        style1 C coms c11U -0.78
        style1 C coms c6s 0.44
        style1 C coms cityC -0.34
        style1 C coms comC -0.22
        style1 C coms medws -0.27
        style1 C coms n2s -0.23
        style1 C coms n3s -1.01
        style1 C coms n4s 0.79
        style1 C coms particleC -0.72
        style1 C coms particles -0.15
        style1 C coms plainC 0.73
        style1 C coms plainU -0.3
        style1 C coms streets 0.64
        style1 C coms unk0C -0.14
        style1 C coms unk1U 1.31
        style1 C coms unk1s -0.37
        style1 C coms unk2C -0.36
        style1 C coms unk3C 0.47
        style1 C coms unk3s -0.17
        style1 C coms unkgs 0.27
        style1 C coms unksC -0.6
        style1 C coms wnameC 0.42
        style1 C coms wsurs -0.2
        style1 C fors medws -0.23
        style1 C fors n1s 0.46
        style1 C fors plains 0.28
        style1 C fors unk2C 0.19
        style1 C fors unk2s 0.13
        style1 C fors unk3s -0.25
        style1 C fours plains 0.19
        style1 C froms cityC -0.32
        style1 C froms countrys -0.76
        style1 C froms n1s -0.45
        style1 C froms n4s -1.76
        style1 C givenC comC -0.19
        style1 C givenC n2s 0.43
        style1 C givenC plainC -0.21
        style1 C givenC unk2C 0.49
        style1 C givenC wsurC -1.12
        style1 C givens medws 0.18
        style1 C givens particles -0.45
        style1 C givens plains 0.22
        style1 C givens unk3C -0.69
        style1 C givens unk3s -0.13
        style1 C givens unkss 0.33
        style1 C heys plains 0.16
        style1 C i'ms n2s -0.37
        style1 C i'ms unk1s 0.13
        style1 C i'ms unk2s 0.15
        style1 C ifs medws 0.14
        style1 C ifs unk1s 0.11
        style1 C ins cityC -0.2
        style1 C ins medws 0.46
        style1 C ins months -1.52
        style1 C ins plainC 0.13
        style1 C ins plains -0.14
        style1 C ins relations 0.77
        style1 C ins surnameC -0.32
        style1 C ins surnames -0.22
        style1 C ins unk0s 0.48
        style1 C ins unk2C -0.4
        style1 C ins unk2s 0.43
        style1 C ins unkss 0.14
        style1 C isC givenC -0.19
        style1 C iss c6U -0.38
        style1 C iss coms 0.29
        style1 C iss givenC 0.24
        style1 C iss n1s -1.19
        style1 C iss n4s 0.3
        style1 C iss unk2s 0.18
        style1 C iss unkgs -0.11
        style1 C its' n3s 0.11
        style1 C its' unk1s 0.13
        style1 C lasts n1s -0.5
        style1 C m" medC -0.15
        style1 C m" medwC -0.11
        style1 C m" n1s 0.37
        style1 C m" unk1C -0.47
        style1 C m" unk3C -0.49
        style1 C m# n4s 0.34
        style1 C m& c3s -0.16
        style1 C m& particles -0.31
        style1 C m' n2s 0.58
        style1 C m( coms 0.17
        style1 C m( n2s -0.12
        style1 C m) plains 0.14
        style1 C m) unk1s 0.19
        style1 C m, acts 0.2
        style1 C m, comC -0.48
        style1 C m, countryC -0.16
        style1 C m, eponymC 1.04
        style1 C m, givenC 0.53
        style1 C m, givens -0.29
        style1 C m, givens' 0.11
        style1 C m, n1s -0.82
        style1 C m, n2s -0.98
        style1 C m, n3s -0.26
        style1 C m, particles 0.23
        style1 C m, plainC -0.13
        style1 C m, unitC -0.45
        style1 C m, unk0C 0.16
        style1 C m, unk0s 0.24
        style1 C m, unk1C 0.15
        style1 C m, unk2U -0.16
        style1 C m, unk3C -0.25
        style1 C m, unk3s -0.16
        style1 C m, unksC 0.15
        style1 C m, unkts 0.17
        style1 C m, wnameC -0.34
        style1 C m, wnames 0.11
        style1 C m, wsurC -0.2
        style1 C m, wsurC' 0.12
        style1 C m- comC 0.16
        style1 C m- coms 0.29
        style1 C m- eponymC -0.98
        style1 C m- medC 0.12
        style1 C m- n1s 0.68
        style1 C m- n2s -0.74
        style1 C m- n3s -0.57
        style1 C m- n5s -0.14
        style1 C m- plainC -0.26
        style1 C m- surnameC -0.63
        style1 C m- unk0s -0.14
        style1 C m- unk1s -0.23
        style1 C m- unk3s 0.34
        style1 C m- unkss 0.43
        style1 C m- wsurs -0.12
        style1 C m. brands 0.21
        style1 C m. cityC -0.19
        style1 C m. coms -0.58
        style1 C m. medC 0.3
        style1 C m. medwC -0.11
        style1 C m. n1s -0.25
        style1 C m. n2s 0.28
        style1 C m. n4s 1.58
        style1 C m. plainC -0.35
        style1 C m. plainU 1.12
        style1 C m. unitC 0.16
        style1 C m. unk0C -0.21
        style1 C m. unk1C 0.29
        style1 C m. unk3s -0.16
        style1 C m. unkgC -0.66
        style1 C m. wsurC -0.21
        style1 C m/ coms 0.94
        style1 C m/ givenC 0.11
        style1 C m/ meds 0.78
        style1 C m/ n1s 0.53
        style1 C m/ n2s 0.5
        style1 C m/ n3s -0.75
        style1 C m/ n4s -0.35
        style1 C m/ unk1s 0.12
        style1 C m/ wnames 0.14
        style1 C m: eponymC 0.27
        style1 C m: medws 0.11
        style1 C m: n1s -0.75
        style1 C m: particles -0.21
        style1 C m: units -0.31
        style1 C m: unk0C -0.43
        style1 C m: unk0s 0.55
        style1 C m: unk1U 0.11
        style1 C m: unk2U -0.74
        style1 C m: unk3s 0.55
        style1 C m: unkts 0.13
        style1 C m: wnameC -0.67
        style1 C m= n1s 1.12
        style1 C m= n2s 0.47
        style1 C m? unk2s -0.15
        style1 C m_ c5s 0.35
        style1 C m_ coms 1.2
        style1 C meds medws 0.4
        style1 C meds n1s 0.23
        style1 C meds plains -0.41
        style1 C meds unk0s 0.18
        style1 C meds unkgs -0.14
        style1 C meds unkss 0.62
        style1 C medwC n1s -0.19
        style1 C medws n1s 0.95
        style1 C medws n2s -0.46
        style1 C medws streets 0.25
        style1 C medws wsurs 0.21
        style1 C mes n2s -0.32
        style1 C monthC n2s 0.69
        style1 C months c3s 0.3
        style1 C months n2s 1.24
        style1 C months n4s 0.92
        style1 C mys givens -0.14
        style1 C mys unk3s -0.18
        style1 C newC comC 0.18
        style1 C newline comC -0.12
        style1 C newline n1s -0.37
        style1 C news coms 0.51
        style1 C nots givenC -0.17
        style1 C nots givens -0.37
        style1 C nots unkgC 0.32
        style1 C nots wnameC -0.15
        style1 C nots wsurs -0.2
        style1 C ofs countryC 0.53
        style1 C ofs givenC -0.53
        style1 C ofs medws 0.41
        style1 C ofs months 0.88
        style1 C ofs n2s -0.51
        style1 C ofs plains -0.13
        style1 C ofs unk0C -0.11
        style1 C ofs unktC -0.15
        style1 C ofs wnames 0.14
        style1 C ones coms 0.49
        style1 C ons c4s -0.28
        style1 C ons comC 0.27
        style1 C ons coms 0.42
        style1 C ons medC 0.45
        style1 C ons meds 0.13
        style1 C ons plains 0.47
        style1 C ons unk0C -0.29
        style1 C ons unk1C -0.13
        style1 C ons wsurC -0.12
        style1 C ours roles 0.79
        style1 C outs n2s 1.09
        style1 C particles n1s 0.68
        style1 C particles n2s 0.18
        style1 C particles unk1s 0.21
        style1 C particles unk2s 0.63
        style1 C particles unkgs 0.15
        style1 C plainC comC 0.39
        style1 C plainU n1s 0.44
        style1 C plains n2s -0.52
        style1 C plains n4s 0.4
        style1 C plains particles -0.35
        style1 C plains streets 0.82
        style1 C plains unk1s 0.17
        style1 C plains unk2U 0.66
        style1 C plains unk3s 0.11
        style1 C plains wsurs 0.19
        style1 C relationC unk1C -0.19
        style1 C relations comC 0.12
        style1 C relations n1s -0.12
        style1 C relations plains 0.23
        style1 C relations surnameC 0.13
        style1 C relations unk0s 0.15
        style1 C relations' unkgs -0.29
        style1 C roleC comC 0.15
        style1 C roleC givenC -0.7
        style1 C roleC wnameC 0.18
        style1 C roles coms 0.33
        style1 C roles roleC -0.11
        style1 C roles unk1s 0.15
        style1 C roles wsurs 0.13
        style1 C she'ss n2s 1.2
        style1 C sinces monthC -0.14
        style1 C sorrys plains -0.15
        style1 C streets units 0.44
        style1 C streets unk2s 0.15
        style1 C surnameC medwC -0.13
        style1 C surnames n4s -0.12
        style1 C surnames streets 0.13
        style1 C surnames wnames 0.11
        style1 C surnames wsurs 0.35
        style1 C tails n1s -0.25
        style1 C tails n2s -0.26
        style1 C tails n4s -0.56
        style1 C thes c4s 0.28
        style1 C thes citys 0.26
        style1 C thes coms 0.55
        style1 C thes meds 0.7
        style1 C thes roleC 0.13
        style1 C thes wnameC -0.25
        style1 C titleC eponymC 0.34
        style1 C titleC medC -0.41
        style1 C titleC plainC -0.28
        style1 C titles coms 0.42
        style1 C titles unk3s 0.24
        style1 C titles wnames 0.15
        style1 C titles wsurs 0.67
        style1 C tos cityC -0.52
        style1 C tos n1s 0.79
        style1 C tos n2s 0.15
        style1 C tos unk0s 0.48
        style1 C tos unk1s 0.66
        style1 C tos unktC 0.17
        style1 C tos unkts 0.15
        style1 C tos wnames -0.44
        style1 C twos coms 0.56
        style1 C units n2s -1.07
        style1 C units particles 1.21
        style1 C units unk2s 0.33
        style1 C units wsurs -0.15
        style1 C unk0C n2s 0.69
        style1 C unk0C n4s 0.17
        style1 C unk0s givens' -0.16
        style1 C unk0s n2s -0.72
        style1 C unk0s unk0s 0.12
        style1 C unk0s unk1C 0.25
        style1 C unk0s unk1s 0.15
        style1 C unk0s unk2s 0.2
        style1 C unk1C comC -0.26
        style1 C unk1C plainC 0.5
        style1 C unk1s coms -0.16
        style1 C unk1s n1s 0.66
        style1 C unk1s streets 0.48
        style1 C unk1s units 0.36
        style1 C unk1s unk1C -0.43
        style1 C unk1s unk1s 0.14
        style1 C unk1s unk3s -0.25
        style1 C unk1s unkss -0.28
        style1 C unk1s wnames 0.2
        style1 C unk2U n2s 0.56
        style1 C unk2U n3s 0.51
        style1 C unk2U n4s 0.36
        style1 C unk2U n5s 0.34
        style1 C unk2s coms 0.25
        style1 C unk2s n1s 1
        style1 C unk2s plains 0.12
        style1 C unk2s unk0s 0.13
        style1 C unk2s unk1s 0.22
        style1 C unk2s unkss -0.22
        style1 C unk2s wsurs 0.3
        style1 C unk3U n2s -0.31
        style1 C unk3s unk1s 0.31
        style1 C unk3s unk3s 0.18
        style1 C unk3s wsurs 0.59
        style1 C unkgC streetC -0.18
        style1 C unkgU plainU 0.23
        style1 C unkgs coms 0.38
        style1 C unkgs n1s -0.37
        style1 C unkgs n2s 0.23
        style1 C unkgs streets 0.17
        style1 C unkgs unk2s -0.15
        style1 C unkgs wsurs 0.15
        style1 C unksC medC 0.21
        style1 C unkss unk0s 0.13
        style1 C unkss unk2s -0.12
        style1 C unktC streetC -0.31
        style1 C unktU n1s 0.74
        style1 C unkts coms 0.18
        style1 C unkts meds 0.46
        style1 C unkts streets 0.15
        style1 C wass n3s -0.44
        style1 C withs brandC 0.36
        style1 C wnames units 0.21
        style1 C wnames unk1s -0.11
        style1 C wnames unk2s 0.16
        style1 C wnames wnames 0.21
        style1 C wsurC streetC -0.12
        style1 C wsurC unk1C -0.43
        style1 C wsurC unk2C 0.32
        style1 C wsurC unk2s -0.18
        style1 C wsurs calls 0.17
        style1 C wsurs medws 0.12
        style1 C wsurs n2s -0.51
        style1 C wsurs particles -0.11
        style1 C wsurs wnames 0.14
        style1 C wsurs' coms 0.22
        style1 L ^ n2s 0.56
        style1 L acts n2s 1.05
        style1 L coms n3s -0.57
        style1 L ins cityC -0.61
        style1 L ins wsurs -0.22
        style1 L m, unk0s -0.11
        style1 L m, unk2s -0.19
        style1 L m- n1s -0.2
        style1 L m. comC -0.13
        style1 L m. givenC 0.17
        style1 L m. n1s -0.47
        style1 L m. n2s -0.58
        style1 L m. wsurC' 0.12
        style1 L m/ n2s -0.36
        style1 L months n1s 0.21
        style1 L thes c4s -0.32
        style1 L titleC givenC -0.19
        style1 L titleC surnameC -0.55
        style1 L titleC wsurC -0.53
        style1 L unk3C n2s 0.19
        style1 N # comC 0.21
        style1 N # coms 0.31
        style1 N # n3s 0.85
        style1 N # unitC -0.17
        style1 N # unk0C -0.13
        style1 N # unk2C -0.12
        style1 N # wsurC 0.18
        style1 N ^ eponymC 0.89
        style1 N ^ medC -0.13
        style1 N ^ n2s -0.82
        style1 N ^ unk0C -0.58
        style1 N ^ unk1C -0.74
        style1 N ^ wsurC -0.76
        style1 N actC unk3C -0.32
        style1 N acts comC -0.49
        style1 N ands wsurC -0.14
        style1 N ats unk3C 0.44
        style1 N calls unk3C -0.26
        style1 N comC comC -0.67
        style1 N comC medC 1.01
        style1 N comC streetC -0.85
        style1 N comC unk1C -0.13
        style1 N coms n1s 1.55
        style1 N coms n2s 0.82
        style1 N coms n4s -0.72
        style1 N fors unk2C -0.74
        style1 N froms unk0C 0.2
        style1 N givenC comC 0.52
        style1 N givenC unk2C -0.33
        style1 N givenC unk3C -0.63
        style1 N ins cityC 0.24
        style1 N ins unk2C 0.15
        style1 N iss comC -0.12
        style1 N iss unk1C 0.17
        style1 N m( n2s 1.92
        style1 N m( tailC 0.16
        style1 N m( unk1C -0.23
        style1 N m( unk2C 0.65
        style1 N m) unk2C 0.14
        style1 N m, c3U 0.19
        style1 N m, comC 0.38
        style1 N m, givenC -0.72
        style1 N m, medwC -0.54
        style1 N m, n3s 0.36
        style1 N m, n4s 0.43
        style1 N m, plainC -0.16
        style1 N m, surnameC -1.29
        style1 N m, unk0C -0.43
        style1 N m, unk1C -0.37
        style1 N m, unk2C -0.64
        style1 N m, unk2U -0.55
        style1 N m, unkgC -0.67
        style1 N m, unksC -0.42
        style1 N m, wsurC 0.6
        style1 N m- n1s -0.26
        style1 N m- n2s 0.64
        style1 N m- n3s 0.22
        style1 N m- n4s 0.96
        style1 N m- surnameC 0.75
        style1 N m- unk0C 0.51
        style1 N m- unk1C 0.45
        style1 N m. comC 0.24
        style1 N m. medwC 0.28
        style1 N m. n2s -0.58
        style1 N m. n3s -0.4
        style1 N m. particles 0.16
        style1 N m. plains -0.29
        style1 N m. unk0C 0.14
        style1 N m. unk3C 0.27
        style1 N m/ n1s 0.17
        style1 N m/ n2s 0.12
        style1 N m/ n4s 0.68
        style1 N m: particleC 0.16
        style1 N m: unk0C -0.15
        style1 N m: unk3C -0.39
        style1 N m; unk0C -0.11
        style1 N medC comC 0.79
        style1 N meds n1s -0.32
        style1 N medwC wnameC -0.33
        style1 N m| unktC -0.16
        style1 N newline plainC 0.32
        style1 N newline unk2C -0.24
        style1 N nextC n1s 0.65
        style1 N oldC plainC 0.15
        style1 N relations unk1C 0.17
        style1 N sinces n2s 0.43
        style1 N surnameC n2s 0.11
        style1 N tailC tailC 0.38
        style1 N thes c3s 0.69
        style1 N thisC n2s -0.87
        style1 N titleC surnameC 0.24
        style1 N titleC unk2C 0.19
        style1 N tos cityC 0.15
        style1 N tos n1s -0.98
        style1 N tos unk1C -0.12
        style1 N unk0C comC -0.18
        style1 N unk0C plainC -0.15
        style1 N unk0C unk0C -0.31
        style1 N unk0C unk2C 0.11
        style1 N unk1U n1s -0.26
        style1 N unk2C unk1C 0.21
        style1 N unk2U n2s -0.16
        style1 N unk2s n1s -0.31
        style1 N unk3C comC 0.49
        style1 N unkgU n1s 0.93
        style1 N unksU unk3C 0.17
        style1 N wsurC plainC 0.2
        style1 R # c3s -0.92
        style1 R # n1s 0.97
        style1 R # n2s 0.15
        style1 R # n3s -0.4
        style1 R # units 0.2
        style1 R # unk1C -0.24
        style1 R # unk2U -0.17
        style1 R # unk3C -0.27
        style1 R ^ givenC -0.22
        style1 R ^ plainC -0.11
        style1 R ^ unk0s 0.13
        style1 R ^ unk1C -0.19
        style1 R ^ unk2C -0.12
        style1 R ^ unk2U -0.45
        style1 R ^ unkss -0.31
        style1 R acts n1s -0.3
        style1 R ands n1s 2.15
        style1 R ands n2s 0.34
        style1 R ats n1s -0.12
        style1 R calls n3s -0.52
        style1 R comC n2s -0.3
        style1 R comU n2s -0.51
        style1 R coms c3U 0.17
        style1 R coms n1s -0.76
        style1 R coms n2s -0.66
        style1 R froms n2s 0.16
        style1 R iss n1s 0.41
        style1 R m" n2s -0.6
        style1 R m" n3s 0.5
        style1 R m" unk0C 0.2
        style1 R m# n2s -0.37
        style1 R m( n4s -0.84
        style1 R m) n2s 0.53
        style1 R m) n3s 1.37
        style1 R m, n2s 0.32
        style1 R m, n3s -0.22
        style1 R m, n4s -0.38
        style1 R m, unitC -0.11
        style1 R m, unk2C 0.29
        style1 R m, unk2U 0.31
        style1 R m- c2U 0.24
        style1 R m- c3U 0.58
        style1 R m- n1s -0.98
        style1 R m- n3s -0.4
        style1 R m- n5s 1.75
        style1 R m- surnameC -0.58
        style1 R m- unk2s -1.18
        style1 R m. c3U -0.57
        style1 R m. coms 0.67
        style1 R m. n1s 0.47
        style1 R m. n2s 0.28
        style1 R m. n3s 0.64
        style1 R m. n4s -0.61
        style1 R m. unk2s 0.8
        style1 R m. unk3C 0.37
        style1 R m/ n1s -0.18
        style1 R m/ n2s -0.19
        style1 R m/ n3s -0.11
        style1 R m: c2U 1.72
        style1 R m: n1s 1.5
        style1 R m: n3s -0.49
        style1 R m: unk1s 0.74
        style1 R m: unk2U 0.12
        style1 R m: wsurC -0.21
        style1 R m; n2s 1.18
        style1 R m= n1s -1.38
        style1 R m= n4s -0.9
        style1 R m= wnames -0.18
        style1 R m> unk0C -0.27
        style1 R m?m n2s -0.22
        style1 R m?m n5s 1.07
        style1 R m?m unk2C 1.68
        style1 R m?m unk3U 0.14
        style1 R medU n1s 0.15
        style1 R monthC n4s -0.54
        style1 R m| n5s -0.64
        style1 R ofs n1s 0.71
        style1 R outs n2s -0.41
        style1 R plainU n1s -0.69
        style1 R streetC unk2s 0.16
        style1 R surnameC n1s 0.52
        style1 R surnameC n2s -0.77
        style1 R unk0s n1s 1
        style1 R unk0s n3s -0.17
        style1 R unk1s c3U -0.87
        style1 R unk1s n1s -0.85
        style1 R unk2U n2s -0.67
        style1 R unk2s coms -0.12
        style1 R unk2s n2s 0.94
        style1 R unk3U n2s 0.18
        style1 R unksU n2s -0.9
        style1 R yous n1s -0.61
        style1 T # unk0C 0.21
        style1 T ^ comC 0.26
        style1 T ^ particleC 0.11
        style1 T ^ surnameC -0.37
        style1 T ^ tailC 0.23
        style1 T ^ unk3C 0.33
        style1 T ^ wnameC -0.18
        style1 T coms n1s -0.13
        style1 T givenC n4s 1.25
        style1 T m# n4s -0.17
        style1 T m, comC 0.34
        style1 T m, medwC 0.69
        style1 T m, n1s 0.38
        style1 T m, n2s 0.89
        style1 T m, surnameC 0.38
        style1 T m, unitC 0.72
        style1 T m, unk1C 1.42
        style1 T m, unk1s 1.27
        style1 T m- n1s 0.47
        style1 T m- n2s -0.3
        style1 T m- n3s 0.19
        style1 T m- unk3C -0.18
        style1 T m. n1s -0.61
        style1 T m. unk1C -0.29
        style1 T m/ n1s 0.67
        style1 T m: comC 0.12
        style1 T m: givenC 0.15
        style1 T m: n5s -1.22
        style1 T m: streetC -0.14
        style1 T m: unk0C 0.38
        style1 T m: unk2C 0.33
        style1 T m; unk0C -0.29
        style1 T m?m n2s 0.34
        style1 T medwC unk2U 0.28
        style1 T newline surnameC -0.23
        style1 T surnameC coms 0.62
        style1 T unitC unk2C 0.34
        style1 T unk1s n2s 1.29
        style1 T unk1s n3s 0.16
        style1 T unk1s unk2C -0.11
        style1 T unk2U n4s -1.32
        style1 T unk2U wnameC -0.2
        style1 T unk3s unk1U 0.16
        style1 T unkgC comC -0.26
        style1 T unkgU n1s -0.32
        style1 T unktC n2s 0.38
        styleg C B GC 0.71
        styleg C B GU 0.35
        styleg C B Gs 0.97
        styleg C B MC -0.21
        styleg C B OC -0.51
        styleg C B SC 0.44
        styleg C B Ss 0.32
        styleg C b GC 0.2
        styleg C b Gs 0.94
        styleg C b MC -0.21
        styleg C b Ms -0.48
        styleg C b OC 0.21
        styleg C b Os -0.97
        styleg C b SC 0.45
        styleg C b Ss 0.21
        styleg C b Ts 0.46
        styleg L B Gs 0.2
        styleg L B MC -0.54
        styleg L B OC -0.45
        styleg L B Ss 0.38
        styleg L b Gs 0.74
        styleg L b Ms -0.41
        styleg L b Os -1.46
        styleg L b SU 0.13
        styleg L b Ss 0.14
        styleg L b TC -0.32
        styleg N B GC 0.26
        styleg N B MC -0.33
        styleg N B OC -0.83
        styleg N B Os -0.51
        styleg N B Ss -0.36
        styleg N b GC 0.56
        styleg N b GU -0.15
        styleg N b MC -0.62
        styleg N b MU -1.2
        styleg N b Ms -0.78
        styleg N b OC -0.81
        styleg N b OU -1.24
        styleg N b Os -0.59
        styleg N b SU -0.55
        styleg N b Ss -1.19
        styleg N b TC 0.58
        styleg R B GC 0.43
        styleg R B MC -0.72
        styleg R B MU -0.62
        styleg R B Ms -0.48
        styleg R B OC -0.12
        styleg R B OU -0.43
        styleg R B SU -0.27
        styleg R B Ss 0.29
        styleg R b GC 0.28
        styleg R b GU 0.43
        styleg R b MC -0.68
        styleg R b MU -0.42
        styleg R b OC -0.2
        styleg R b SC 0.37
        styleg R b Ss 0.39
        styleg R b TC 0.79
        styleg T B MC -0.48
        styleg T B MU -0.65
        styleg T B SU 0.42
        styleg T B TC 0.2
        styleg T b MU -0.15
        styleg T b OC -0.57
        styleg T b OU -0.17
        styleg T b SC 0.32
        styleg T b SU 0.15
        styleg T b TC 0.15
        town #2 s 0.92
        town , C 1.56
        town , s 0.61
        town . C -1.82
        town . s -0.14
        town : C 0.28
        town : s 0.18
        town C 0.96
        town ^ C -0.93
        town ^ s -0.22
        town at C -0.71
        town at s 0.13
        town from C 1.14
        town from s 1.06
        town given s 0.11
        town in C 0.99
        town in s 1.65
        town near C 0.39
        town near s 0.24
        town plain C 0.41
        town plain s -0.41
        town s 0.73
        town the C 0.77
        town to C 1.03
        town to s 1.08
        u1 acct wC -0.52
        u1 acct wU 0.17
        u1 agrees wC 0.13
        u1 allergy wU 0.75
        u1 amber wC -0.15
        u1 apple ws -0.62
        u1 assessment wC -0.26
        u1 b c 1.16
        u1 b n 0.55
        u1 b wC -1.5
        u1 b ws 0.39
        u1 basket wC -0.15
        u1 batch n 0.25
        u1 birkenweg n 0.82
        u1 bishop ws 0.14
        u1 bites ws -0.3
        u1 bld wC 0.2
        u1 bled wC 0.13
        u1 bm n 0.12
        u1 box n 0.59
        u1 box wU 1.96
        u1 box ws 0.48
        u1 bp wC 0.65
        u1 bp ws 0.13
        u1 bqt n 0.2
        u1 btw ws 0.98
        u1 bumped wC 0.22
        u1 card wC -0.18
        u1 card ws -0.76
        u1 chase wC 0.35
        u1 chrysler wC -0.63
        u1 church n 0.19
        u1 clears wC -0.15
        u1 clinic n 1.14
        u1 clinic ws 0.39
        u1 cns wC -0.28
        u1 confidential n 0.11
        u1 cons ws 0.14
        u1 cons'd wC 0.38
        u1 cook wC -0.23
        u1 cough ws -0.27
        u1 crashed wC 0.15
        u1 crashed ws 0.15
        u1 cruces wC 0.11
        u1 curie wC -0.97
        u1 d n -0.38
        u1 d wC -0.57
        u1 d ws -0.18
        u1 des ws 0.46
        u1 diabetes n -0.18
        u1 diff wC -0.16
        u1 dna ws 0.15
        u1 dob wC 0.78
        u1 dob ws 0.27
        u1 eats wC 0.11
        u1 eighty ws 0.47
        u1 elm n 0.35
        u1 endocrinology wC -0.12
        u1 españa ws -0.67
        u1 eve ws 0.19
        u1 family wC 0.94
        u1 family ws 0.51
        u1 fasting n -0.24
        u1 fawn ws -0.11
        u1 fiebre ws -0.48
        u1 fl c -0.36
        u1 foundry n 0.15
        u1 fr wC -0.84
        u1 fr ws -0.28
        u1 guy wC -0.15
        u1 h n -1.77
        u1 hand wC -0.23
        u1 harbour n 0.4
        u1 heart wC 1.18
        u1 heath ws 0.54
        u1 heol n 0.52
        u1 holder n 0.18
        u1 holly ws 0.15
        u1 hospital ws 0.11
        u1 house wC 0.19
        u1 house ws 1.02
        u1 https ws -0.18
        u1 inhaler wC 0.75
        u1 inhaler ws 0.33
        u1 insisted wC 0.46
        u1 insulin ws 0.29
        u1 ist wC -0.56
        u1 iv wC -0.5
        u1 ivy ws -0.12
        u1 john wC -1.01
        u1 john ws -0.72
        u1 johns ws -0.19
        u1 joy ws 0.51
        u1 k ws -0.19
        u1 kidney wC -0.11
        u1 lake ws 0.12
        u1 lane wC 1.21
        u1 lane ws 1.61
        u1 lap c -0.87
        u1 lapsed n 0.63
        u1 light wC -0.38
        u1 light ws -0.42
        u1 limps ws 0.19
        u1 link ws -0.78
        u1 lol ws -1.12
        u1 marlpit n 0.33
        u1 marrow ws 0.19
        u1 md wC 0.25
        u1 mrn wC 1.14
        u1 mtg ws -0.55
        u1 n ws 1.31
        u1 nappy ws 0.26
        u1 nbm wC 0.47
        u1 neg wC -1.19
        u1 neg ws -0.13
        u1 nineteen ws 0.97
        u1 ninety ws 1.26
        u1 npo wC 0.26
        u1 npo ws 0.41
        u1 o ws 1.01
        u1 ofc ws -0.29
        u1 ogtt n -0.39
        u1 oranges ws -0.27
        u1 p wC 0.5
        u1 p ws 0.36
        u1 parked ws 0.18
        u1 pca wC 0.3
        u1 pcp n 0.28
        u1 ph n -0.48
        u1 pics ws -0.28
        u1 pm n -0.53
        u1 poked ws 0.28
        u1 post n -1.59
        u1 pots ws -0.16
        u1 potter ws -0.27
        u1 pronouns wU 0.11
        u1 pt wC 0.73
        u1 q wC 0.13
        u1 r wC 0.38
        u1 r ws 0.12
        u1 rash wC 0.84
        u1 recurrent c 0.67
        u1 rm wC 1.53
        u1 rm ws 0.32
        u1 rn wC 0.45
        u1 rn ws 0.28
        u1 rock ws 0.27
        u1 rose wC 0.3
        u1 rows n -1.05
        u1 rscn wC 0.13
        u1 rue n 1.57
        u1 s ws -0.16
        u1 sat wC 0.19
        u1 scan wC -0.54
        u1 scan ws -0.16
        u1 scanning wC -0.11
        u1 se ws -0.26
        u1 seit ws -0.16
        u1 seventy ws 0.76
        u1 sleeps wC 0.16
        u1 slt wC 0.24
        u1 snf wC -0.39
        u1 snf ws -0.11
        u1 spelled wC 1.07
        u1 srom n -0.63
        u1 stedy wC -2.4
        u1 stoma ws 0.14
        u1 stryd n 0.75
        u1 stung wC 0.23
        u1 sunbridge wC -0.12
        u1 sunday ws -0.12
        u1 surgery wC -0.81
        u1 surgery ws -0.33
        u1 t ws 1.03
        u1 td wC 0.12
        u1 temp ws 0.42
        u1 template wC -0.11
        u1 template ws -0.49
        u1 tiene ws 0.14
        u1 tom ws -0.12
        u1 tonight wC 0.26
        u1 tonight ws 0.22
        u1 travelled wC 0.43
        u1 trop wC 0.94
        u1 trzeciego ws -0.45
        u1 tto ws 0.16
        u1 type ws 0.13
        u1 urology wC -0.29
        u1 v wC -0.64
        u1 vomiting wC 0.54
        u1 w c -0.98
        u1 w n 1.09
        u1 w wC -0.48
        u1 w ws 0.53
        u1 wan ws -0.12
        u1 ward wC -0.85
        u1 ward ws -0.11
        u1 waters ws 0.27
        u1 weaver n 0.16
        u1 weighed ws 0.14
        u1 young wC 0.25
        u1 young ws -0.16
        u1 z ws 0.24
        u1 zzk c 0.11
        u1 美玲 ws 0.4
        u1 花子 ws 0.5
        v1 ! ws -0.58
        v1 " n -0.26
        v1 " wC 0.97
        v1 " ws -0.4
        v1 # wC -0.72
        v1 # wU -0.31
        v1 #1 c -1.28
        v1 #1 wC -0.66
        v1 #1 wU -1.36
        v1 #1 ws -0.2
        v1 #2 wC -0.17
        v1 #2 wU -0.16
        v1 #2 ws -0.15
        v1 #3 c 1.17
        v1 #3 n 0.68
        v1 #3 wC -0.3
        v1 #3 ws -0.2
        v1 #4 c 0.77
        v1 #4 n 0.96
        v1 #4 wC 0.11
        v1 #4 wU 1.39
        v1 #5 n 1.19
        v1 #5 ws -0.13
        v1 #6 n 0.37
        v1 #6 wC 0.28
        v1 #6 wU 1.45
        v1 #6 ws 0.24
        v1 #9 wU 0.91
        v1 #91a191 c 1.47
        v1 #91a2 c 2.84
        v1 #91a2 n 0.68
        v1 #91a2 wC 0.67
        v1 #91a2 ws 0.72
        v1 #91a3 wC 0.33
        v1 #91a3 ws 0.56
        v1 #92a1 wC 0.48
        v1 #92a1 wU 0.29
        v1 #92a1 ws 1.34
        v1 #a191 c -1.53
        v1 #a191 n -1.4
        v1 #a191 wC -0.72
        v1 #a191 wU -0.64
        v1 #a191 ws -1.08
        v1 #a191a191 c 0.87
        v1 #a192 wC -0.33
        v1 #a192 ws -0.8
        v1 #a196 wC 0.26
        v1 #a196 ws 0.24
        v1 #a291 wC 0.39
        v1 #a291 ws 0.4
        v1 #a297 ws -0.18
        v1 #a391 wC 0.41
        v1 #a391 ws 0.22
        v1 $ c -0.29
        v1 % n -1.48
        v1 ' n -0.35
        v1 ( wC 0.22
        v1 ( ws 0.68
        v1 ) wC 0.68
        v1 ) wU -0.11
        v1 ) ws -0.15
        v1 + n -0.65
        v1 + wC -0.79
        v1 , c 0.2
        v1 , n -0.49
        v1 , wC 0.2
        v1 , ws -0.84
        v1 - c 1.27
        v1 - n 0.93
        v1 - wC 0.99
        v1 - wU 1.33
        v1 - ws 0.99
        v1 . c -0.36
        v1 . n -0.37
        v1 / c -0.69
        v1 / wC -0.38
        v1 / wU 1.13
        v1 / ws 0.29
        v1 : n -0.4
        v1 : wU -0.46
        v1 : ws -0.61
        v1 ; wU -0.57
        v1 < n 0.27
        v1 < ws -0.13
        v1 = n -0.61
        v1 > ws -0.18
        v1 ? n -0.84
        v1 ?m n -0.83
        v1 ?m wC -0.36
        v1 ?m wU 1.04
        v1 @ wC 1.29
        v1 @ ws 2.89
        v1 _ n -0.37
        v1 _ ws 1.98
        v1 a ws -0.36
        v1 about n 0.72
        v1 about wC 0.22
        v1 after n -0.11
        v1 after wC -1.42
        v1 after ws -0.78
        v1 again wC 0.12
        v1 again ws 0.47
        v1 aged wC 0.29
        v1 aged ws 0.12
        v1 an ws -0.56
        v1 and c 0.15
        v1 and n -0.64
        v1 and wC -0.84
        v1 any ws -0.27
        v1 are ws -0.3
        v1 as wC -0.53
        v1 as ws -0.51
        v1 asked wC 0.29
        v1 asked ws 0.41
        v1 asleep wC 0.12
        v1 at wC -0.27
        v1 at wU -0.31
        v1 at ws -0.12
        v1 ate wC 0.11
        v1 attended wC 0.64
        v1 attended ws 0.21
        v1 avenue wC 0.77
        v1 aware wC 0.82
        v1 aware ws 0.92
        v1 back wC 0.17
        v1 backed wC 0.12
        v1 backed ws 0.12
        v1 be ws 0.37
        v1 bed n -0.7
        v1 bed wC 0.6
        v1 bed ws 0.2
        v1 been wC 0.52
        v1 been ws 0.16
        v1 before n -0.79
        v1 before wC -0.2
        v1 better wC -0.5
        v1 bit ws -0.83
        v1 born wC 0.52
        v1 both ws 0.23
        v1 brand wC -0.39
        v1 brand ws -0.69
        v1 breathing wC 0.61
        v1 bring ws 0.62
        v1 broke ws -0.41
        v1 but n 0.25
        v1 button ws -0.14
        v1 by n -0.36
        v1 by wC 0.13
        v1 by ws -0.62
        v1 c n 1.37
        v1 c ws 0.71
        v1 call ws -0.2
        v1 calling ws 0.25
        v1 calls ws 0.19
        v1 came c -0.81
        v1 came ws -1.06
        v1 can n -0.14
        v1 can wC 0.46
        v1 can't wC 1.48
        v1 can't ws 1.29
        v1 cannot wC 1.04
        v1 cannot ws 0.54
        v1 car wC -0.73
        v1 care ws -0.59
        v1 catch ws 0.45
        v1 catheter ws 0.11
        v1 center ws 0.12
        v1 checking ws 0.47
        v1 city n 0.57
        v1 city wC 0.74
        v1 clear ws -0.11
        v1 code ws -0.31
        v1 comes ws 0.43
        v1 comfortable wC 0.78
        v1 community ws 0.31
        v1 consultant wC 0.16
        v1 country ws 0.41
        v1 county wC 1.06
        v1 criteria wC -0.16
        v1 crying wC 0.35
        v1 dad ws 0.42
        v1 date wC -0.27
        v1 day ws 1.26
        v1 days wC -0.37
        v1 de n 0.72
        v1 delivered wC 0.14
        v1 dementia c 0.92
        v1 der wC 0.2
        v1 did wC 0.68
        v1 did ws 0.38
        v1 died wC -0.12
        v1 diet n -0.47
        v1 do wC -0.3
        v1 do ws -0.7
        v1 doctor ws -0.59
        v1 does wC 0.32
        v1 does ws 0.4
        v1 doesn't wC 0.26
        v1 doesn't ws 0.3
        v1 done wC -0.53
        v1 done ws -0.88
        v1 drain wC 1.12
        v1 drank ws 0.28
        v1 drinks ws 0.14
        v1 dropped wC 0.28
        v1 dropped ws 0.54
        v1 drops ws -0.14
        v1 drove wC 0.62
        v1 drove ws 0.45
        v1 e n 0.71
        v1 e ws 1.36
        v1 each ws -0.13
        v1 eating wC 0.15
        v1 ed ws 0.16
        v1 eight ws 0.27
        v1 eponym wC 0.21
        v1 eponym' wC -0.9
        v1 ever wC 0.12
        v1 every wC -1.13
        v1 f wC 0.92
        v1 fainted ws 0.14
        v1 fall wC -0.43
        v1 fall ws -0.19
        v1 falls ws 0.16
        v1 feeding wC 0.11
        v1 feels wC 0.55
        v1 feels ws 0.14
        v1 fell c 0.73
        v1 fell n 0.68
        v1 fell wC 0.97
        v1 fell ws 0.14
        v1 felt wC 0.11
        v1 fever wC 0.88
        v1 fifty ws 1.2
        v1 finger wC 0.6
        v1 flat ws 0.3
        v1 flew wC 0.86
        v1 flew ws 0.11
        v1 flight wC -0.28
        v1 food ws -0.8
        v1 for n 0.21
        v1 for wU -0.14
        v1 for ws -1.11
        v1 forty ws 0.74
        v1 found ws 0.16
        v1 four ws 1.45
        v1 fracture wC -0.59
        v1 from wC 0.24
        v1 gas wC -0.18
        v1 given wC 0.46
        v1 given wU 0.43
        v1 gone ws -0.3
        v1 got wC 0.42
        v1 green ws -0.26
        v1 grow ws 0.71
        v1 had wC 1.18
        v1 had ws 1.11
        v1 happy wC 0.24
        v1 has wC 1.91
        v1 has wU 0.42
        v1 has ws 1.33
        v1 hasn't wC 0.65
        v1 hasn't ws 1.2
        v1 have wC 0.14
        v1 have ws 0.8
        v1 he's ws 1.02
        v1 her ws -0.72
        v1 here wC 1.07
        v1 here ws 1.45
        v1 hernia wC 0.28
        v1 hill wC -0.82
        v1 him ws -0.5
        v1 his ws -0.3
        v1 hit wC 0.66
        v1 home wC 0.18
        v1 home ws 0.74
        v1 hopes wC 0.34
        v1 horse ws -0.87
        v1 hr n -0.54
        v1 husband ws 0.15
        v1 i ws 0.44
        v1 if n 0.56
        v1 if ws 0.39
        v1 ii wC -1.7
        v1 in n -0.45
        v1 in ws -0.62
        v1 informed wC 0.75
        v1 informed ws 0.37
        v1 instead wC 0.22
        v1 into ws -0.25
        v1 is c -0.25
        v1 is wC 0.83
        v1 is ws 0.13
        v1 isn't ws 0.74
        v1 it wC -0.24
        v1 it ws -1.4
        v1 its ws 0.12
        v1 iu n -1.53
        v1 june ws 0.15
        v1 just ws 0.14
        v1 know ws 0.11
        v1 l wC -0.41
        v1 l ws 0.71
        v1 last wC 0.16
        v1 left wC -0.12
        v1 like ws -0.42
        v1 lives n 0.24
        v1 looked wC 0.39
        v1 looked ws 0.33
        v1 looks wC -1.01
        v1 m wC 0.33
        v1 m ws 0.75
        v1 march ws 0.29
        v1 may c 1.68
        v1 may n 2.83
        v1 may wC 0.13
        v1 me ws -1.47
        v1 med c -0.96
        v1 med n -1.97
        v1 med wC -0.75
        v1 med ws -0.73
        v1 medw n 0.86
        v1 medw wU 0.44
        v1 mom ws 0.35
        v1 moved n 0.92
        v1 ms n -1.04
        v1 mum wC 0.63
        v1 mum ws 1.01
        v1 my wC -1.15
        v1 my ws -0.11
        v1 myself wC -0.23
        v1 name ws -0.61
        v1 need wC 0.21
        v1 need ws 0.79
        v1 needs wC 0.49
        v1 needs ws 0.71
        v1 negative wC -0.68
        v1 never ws -0.13
        v1 next wC 0.74
        v1 nine ws 0.44
        v1 no n -0.63
        v1 no wC -1.39
        v1 no ws -0.95
        v1 normally wC 0.2
        v1 not n 0.11
        v1 not wC -0.15
        v1 november n 0.39
        v1 number wC -0.11
        v1 number ws -0.51
        v1 nurse wC -0.39
        v1 nurse ws -0.26
        v1 ní ws 0.32
        v1 of c 1.36
        v1 of n -0.62
        v1 of wC -0.45
        v1 off ws 0.18
        v1 office wC 1.11
        v1 office ws 0.6
        v1 officer wC -0.18
        v1 oh wC -0.25
        v1 oh ws 1.25
        v1 oil ws -0.75
        v1 ok c -0.27
        v1 ok wC -0.17
        v1 ok ws -0.35
        v1 on n -1.29
        v1 on wC -0.39
        v1 on ws -0.38
        v1 one wC -0.16
        v1 open wC -0.13
        v1 opened ws 0.26
        v1 operating wC 0.29
        v1 or c -0.16
        v1 or n 0.55
        v1 or wC -0.48
        v1 out n -0.71
        v1 out wC -0.61
        v1 out ws -0.68
        v1 over n -0.96
        v1 over wC -0.3
        v1 over ws -0.47
        v1 pages n -0.28
        v1 pain ws -0.47
        v1 park wC -0.56
        v1 partner wC 0.12
        v1 passed wC -0.24
        v1 passed ws 0.11
        v1 patient wC -0.36
        v1 patient ws -0.32
        v1 period wC -0.14
        v1 phone n 0.37
        v1 picks ws 0.34
        v1 plain c -0.25
        v1 plain n 0.39
        v1 plain wC -0.38
        v1 plain ws -0.24
        v1 plate wC -0.62
        v1 plate ws -0.17
        v1 point ws 0.18
        v1 port n 0.26
        v1 positive wC -0.73
        v1 practice wC 0.18
        v1 present wC 0.48
        v1 present ws 0.34
        v1 primary wC 0.15
        v1 pulled wC 0.53
        v1 pulled ws 0.11
        v1 put wC 0.82
        v1 put ws 0.63
        v1 question ws -0.11
        v1 ran wC -0.25
        v1 rang wC -0.31
        v1 rd wC 0.64
        v1 reckons wC 0.14
        v1 reckons ws 0.79
        v1 red wC -0.83
        v1 red ws -0.36
        v1 refused wC 1.04
        v1 refused ws 0.11
        v1 return wU 0.16
        v1 right ws -0.11
        v1 ring wC -0.57
        v1 river wC 0.86
        v1 river ws 1
        v1 road wU 0.22
        v1 road ws 1.6
        v1 room wC -0.58
        v1 round ws -0.64
        v1 said wC -0.32
        v1 say wC 0.17
        v1 scale wC -0.19
        v1 school wC 0.11
        v1 school ws 0.59
        v1 score wC -0.86
        v1 scored wC 0.7
        v1 scratched ws -0.19
        v1 screen wC -0.51
        v1 sec n 0.76
        v1 seen wC 0.12
        v1 send ws -0.48
        v1 sent c -0.5
        v1 sent ws -0.13
        v1 set ws -0.8
        v1 settled wC 0.79
        v1 seven ws 0.79
        v1 share wC 0.18
        v1 she n -0.2
        v1 she ws 0.23
        v1 she's ws 0.16
        v1 short wC 0.21
        v1 should wC 0.21
        v1 shows n 1.13
        v1 sign wC -0.14
        v1 signed wC -0.86
        v1 since wC -0.11
        v1 since ws -1
        v1 singing ws 0.13
        v1 site n 0.69
        v1 six ws 0.73
        v1 so ws -0.34
        v1 speaking wC 0.74
        v1 speaking ws 1.75
        v1 sponge ws -0.45
        v1 spots ws -0.12
        v1 springs ws 0.18
        v1 st c 1.81
        v1 st n 0.47
        v1 st wC 0.87
        v1 st ws 0.46
        v1 start wC 0.2
        v1 started wC 0.21
        v1 station ws 0.18
        v1 staying wC 0.13
        v1 still wC 0.99
        v1 stopped wC 0.82
        v1 stopped ws 0.2
        v1 street wC -0.44
        v1 street ws 0.4
        v1 suddenly wC 0.16
        v1 surname wC 1.38
        v1 surname wU 0.7
        v1 surname ws 1.06
        v1 surname' wC 0.11
        v1 swallowed wC 0.73
        v1 takes wC 0.48
        v1 test wC -0.2
        v1 thanks ws -0.37
        v1 that ws -0.28
        v1 that's ws 0.55
        v1 the wC -0.29
        v1 the ws -0.4
        v1 then ws -0.33
        v1 therapy wC -0.38
        v1 thinks ws 0.3
        v1 third ws 0.11
        v1 thirty ws 0.15
        v1 this n 0.8
        v1 this wC -0.21
        v1 this ws -0.19
        v1 three ws 0.55
        v1 till wC 0.13
        v1 title wC 0.27
        v1 to n -0.5
        v1 to wU -0.57
        v1 to ws -0.39
        v1 today n -0.56
        v1 today wC -0.22
        v1 told ws 0.14
        v1 too ws -0.39
        v1 took wC 0.4
        v1 took ws 0.39
        v1 turned wC 0.14
        v1 twins wC 0.56
        v1 two ws 1.07
        v1 under n -0.33
        v1 under wC -0.23
        v1 under ws -0.19
        v1 unit ws -0.23
        v1 unk0 c -0.57
        v1 unk0 wC 0.44
        v1 unk0 ws -0.14
        v1 unk0' wC 0.11
        v1 unk1 c -0.89
        v1 unk1 wC 0.15
        v1 unk1 wU -0.34
        v1 unk1 ws -0.21
        v1 unk2 c 0.3
        v1 unk2 wC 0.19
        v1 unk2 wU 0.4
        v1 unk3 c 0.41
        v1 unk3 n 0.32
        v1 unk3 wC 0.58
        v1 unk3 wU 0.4
        v1 unk3 ws 0.43
        v1 unk3' wC 0.24
        v1 unkg n 0.45
        v1 unkg wC 1.14
        v1 unkg wU 0.45
        v1 unkg ws 0.73
        v1 unks wC 0.8
        v1 unks ws 0.26
        v1 unkt n 2.03
        v1 unkt wC 0.81
        v1 up wC -0.9
        v1 up ws -0.77
        v1 update ws 0.14
        v1 uses wC 0.2
        v1 uses ws 0.14
        v1 usually wC 0.2
        v1 van wC 0.43
        v1 van ws -1.17
        v1 view ws 0.52
        v1 visiting ws 0.11
        v1 vomited wC 0.13
        v1 vs wC 0.12
        v1 walk wC 0.22
        v1 walks ws 1.16
        v1 want ws 0.18
        v1 wants wC 0.13
        v1 wants ws 0.27
        v1 was n 0.99
        v1 was wC 0.51
        v1 was ws 0.38
        v1 weeks n -0.97
        v1 went wC -0.37
        v1 went ws -0.97
        v1 when ws -0.45
        v1 where wC -0.21
        v1 where ws -0.49
        v1 who wC 0.86
        v1 who ws 0.25
        v1 wife wC 0.11
        v1 wife ws 0.15
        v1 will wC 1.39
        v1 will ws 0.84
        v1 with wC 0.35
        v1 with ws -0.81
        v1 wname n 0.38
        v1 wname wC 1
        v1 wname wU 0.17
        v1 wname ws 0.84
        v1 won't wC 1.2
        v1 won't ws 0.92
        v1 works wC 0.77
        v1 works ws 0.17
        v1 would wC -0.71
        v1 wouldn't ws 0.17
        v1 wound n 0.54
        v1 writing ws 0.17
        v1 wsur n 0.77
        v1 wsur wU 0.25
        v1 wsur' n 0.42
        v1 x wC 0.43
        v1 x ws 1.1
        v1 y n 0.81
        v1 y ws 1.48
        v1 yard ws 0.19
        v1 year n -0.11
        v1 year ws 0.73
        v1 years ws -0.57
        v1 yesterday n -0.32
        v1 you wC -0.15
        v1 | wC 1.41
        v1 } n -0.91
        v1 – n -1.03
        v1 – wC 0.58
        v1 – ws 0.74
        v12 ! ! wC -0.22
        v12 ! given ws -0.13
        v12 " $ wC 0.12
        v12 " , n 0.41
        v12 " , ws 0.31
        v12 " / wC 0.16
        v12 " : ws -0.94
        v12 " } n 0.41
        v12 " } wC -0.13
        v12 # #1 wC -0.28
        v12 # #2 n 0.63
        v12 # #4 ws 0.57
        v12 # medw ws 0.35
        v12 #1 #1 n 0.92
        v12 #1 #2 ws 0.67
        v12 #1 + wC -0.22
        v12 #1 , wC -0.15
        v12 #1 - wC -0.26
        v12 #1 / wC 0.42
        v12 #1 @ wC -0.12
        v12 #1 both ws 0.16
        v12 #1 hit ws 0.29
        v12 #1 hrs ws 0.25
        v12 #1 mo wC 0.12
        v12 #1 plain wC 0.12
        v12 #1 plain ws 0.33
        v12 #1 unkg ws 0.5
        v12 #1 wsur wU 1.03
        v12 #2 " wC 0.29
        v12 #2 #2 wU 0.81
        v12 #2 $ n 0.77
        v12 #2 % wC -0.23
        v12 #2 % ws -0.31
        v12 #2 + wC 0.52
        v12 #2 , wC 0.28
        v12 #2 , wU -0.26
        v12 #2 , ws 0.16
        v12 #2 - wU 0.45
        v12 #2 . wC -0.33
        v12 #2 and ws 0.16
        v12 #2 breast wC 0.14
        v12 #2 from ws 0.26
        v12 #2 med ws 0.12
        v12 #2 min wC 0.2
        v12 #2 plain ws -0.18
        v12 #2 unk1 wC -0.73
        v12 #2 unk2 n 0.24
        v12 #2 weeks wC -0.11
        v12 #3 #2 n 0.47
        v12 #3 #3 n 0.43
        v12 #3 , wU -0.11
        v12 #3 , ws 0.41
        v12 #3 - ws -0.39
        v12 #3 ; ws 0.15
        v12 #3 medw wC 0.62
        v12 #4 #4 n -0.75
        v12 #4 , wC 0.15
        v12 #4 - ws 0.37
        v12 #4 . n 0.16
        v12 #4 . wC 0.78
        v12 #4 unk0 ws -0.12
        v12 #5 #3 wC 0.11
        v12 #5 #3 ws 0.13
        v12 #5 . wC 0.19
        v12 #91a1 , ws 1.37
        v12 #91a2 $ ws 0.87
        v12 #91a2 st ws 0.12
        v12 #92a1 $ ws 0.51
        v12 #92a1 , ws 0.65
        v12 #92a1 med wC 0.22
        v12 #92a2 fever wC 0.11
        v12 #92a394 plain n 0.21
        v12 #a191 $ ws -0.31
        v12 #a191 , wC -0.61
        v12 #a191a191 #2 ws 0.23
        v12 #a192 #a191a191 ws -0.14
        v12 #a192 , wC -1.09
        v12 #a192 ? wC 0.75
        v12 #a292 $ c 0.25
        v12 #a391 #1 n -0.26
        v12 #a391 #2 wC 0.19
        v12 $ $ c -0.29
        v12 & given wC 0.19
        v12 ' , wC 0.71
        v12 ( #1 wC 0.26
        v12 ( #1 ws 0.13
        v12 ( #3 wC -0.36
        v12 ( med wC -0.15
        v12 ( mr n 0.31
        v12 ( unk2 wC 0.12
        v12 ( unkt ws -0.11
        v12 ) #3 n 1.46
        v12 ) $ n -0.52
        v12 ) : n -0.47
        v12 ) : wC -0.44
        v12 ) ; n 0.92
        v12 ) ; wC 0.4
        v12 ) and wC 0.12
        v12 ) can't ws 0.34
        v12 ) present n 0.29
        v12 ) shown wC 0.14
        v12 ) – wC 0.16
        v12 * * wC 0.23
        v12 + #1 n -0.65
        v12 + ben wC 0.26
        v12 + unk2 wC -0.28
        v12 , #1 n 0.23
        v12 , #2 n -0.42
        v12 , #3 c 0.24
        v12 , #3 n -0.69
        v12 , #3 wC 0.94
        v12 , #4 wC -0.25
        v12 , #5 n 0.6
        v12 , #5 wC 0.55
        v12 , #91a2 n -0.72
        v12 , #92a1 wC -0.22
        v12 , #a191a191 n 0.61
        v12 , #a197 wC 0.52
        v12 , #a291 wC 0.39
        v12 , #a491 n -0.34
        v12 , ? n -0.46
        v12 , a ws -0.13
        v12 , all ws 0.39
        v12 , and n -0.17
        v12 , as wC -0.13
        v12 , at n -0.13
        v12 , bed n 0.77
        v12 , bed wU 0.18
        v12 , bed ws 0.13
        v12 , been wC -0.26
        v12 , best n -0.34
        v12 , blood n 0.35
        v12 , brand c -0.66
        v12 , brand wC -0.65
        v12 , brand ws -0.12
        v12 , bus n -0.73
        v12 , c wC 0.26
        v12 , can c -0.19
        v12 , can wC 0.12
        v12 , city n 0.91
        v12 , city wC 0.19
        v12 , city ws 0.83
        v12 , cleaner n -0.64
        v12 , copy n 0.82
        v12 , cover n 0.33
        v12 , discuss n 1.32
        v12 , do n 0.47
        v12 , dr n -0.61
        v12 , f n 0.7
        v12 , flying ws -0.19
        v12 , following wC 0.22
        v12 , from n 0.87
        v12 , given n 0.45
        v12 , given wC 0.26
        v12 , given wU 1
        v12 , goes ws 0.7
        v12 , had ws -0.3
        v12 , hasn't n 0.64
        v12 , he' n 0.58
        v12 , her n -0.14
        v12 , hip n 0.88
        v12 , his n 0.72
        v12 , hit n -0.6
        v12 , i n 0.15
        v12 , i ws -0.14
        v12 , interpreter wC -0.12
        v12 , is n -0.64
        v12 , is ws -0.38
        v12 , it' ws -0.28
        v12 , key wC 0.14
        v12 , knee n 0.28
        v12 , last n -0.26
        v12 , late n 0.62
        v12 , letter n 0.17
        v12 , lost n -0.26
        v12 , med n -0.4
        v12 , med ws -0.13
        v12 , medw wC -0.26
        v12 , medw ws -0.12
        v12 , mg ws 0.3
        v12 , my n -0.23
        v12 , my ws 0.14
        v12 , need ws -0.2
        v12 , needed wU 0.14
        v12 , new ws 0.16
        v12 , night n 1.11
        v12 , no n 0.56
        v12 , no wC -0.37
        v12 , no ws -0.25
        v12 , not n 0.63
        v12 , not wC 0.47
        v12 , of n 0.27
        v12 , off n 0.21
        v12 , on wC 0.11
        v12 , on ws 0.13
        v12 , out n -0.49
        v12 , plain n -0.58
        v12 , plain wC -0.9
        v12 , plate n 0.6
        v12 , please wC 0.28
        v12 , prior n 0.23
        v12 , red n 0.18
        v12 , reported n 0.17
        v12 , retired n 0.4
        v12 , said ws 0.18
        v12 , second n 0.12
        v12 , seen ws 0.36
        v12 , she n 0.14
        v12 , short ws 0.21
        v12 , so ws -0.27
        v12 , st wC 0.63
        v12 , surname n 0.21
        v12 , swallowed wC -0.35
        v12 , that' ws 0.13
        v12 , the ws -0.48
        v12 , then wC -0.25
        v12 , took ws 0.13
        v12 , unk0 wC -0.14
        v12 , unk1 n 0.35
        v12 , unk1 ws -0.11
        v12 , unk2 n -0.27
        v12 , unk2 wC 0.19
        v12 , unk3 n -1.53
        v12 , unk3 ws 0.12
        v12 , unkg n 0.13
        v12 , unkg wU 0.78
        v12 , unks ws -0.11
        v12 , unkt wC 0.38
        v12 , unkt ws 0.18
        v12 , wants n -0.13
        v12 , weighs n 0.68
        v12 , whatever ws 0.98
        v12 , which wC -0.51
        v12 , which ws -0.27
        v12 , will ws 0.15
        v12 , wname n -0.95
        v12 , wsur c -0.28
        v12 - #1 n -0.3
        v12 - #1 wC -1.97
        v12 - #1 wU -2.17
        v12 - #2 n 0.39
        v12 - #2 wU -0.25
        v12 - #2 ws -0.61
        v12 - #3 n 0.33
        v12 - #4 n -0.24
        v12 - #5 n 0.93
        v12 - #5 wU 1.3
        v12 - #6 n 0.56
        v12 - #6 wC 0.53
        v12 - #91a1 c -0.28
        v12 - #95a1 wU 0.11
        v12 - #a191 c -0.79
        v12 - #a291 c 0.76
        v12 - > n -0.73
        v12 - a wC 0.21
        v12 - c ws -0.34
        v12 - danlos wC -0.11
        v12 - eponym wC -0.79
        v12 - given wC 0.48
        v12 - given ws 0.6
        v12 - given' ws 0.43
        v12 - gym ws 0.14
        v12 - ho wC 0.33
        v12 - in wC 0.19
        v12 - mail ws -0.71
        v12 - med ws 0.26
        v12 - medw wC -0.28
        v12 - medw ws -0.14
        v12 - old ws -0.7
        v12 - on wC 0.62
        v12 - plain wC 0.14
        v12 - plain wU 0.39
        v12 - speaking wC -0.13
        v12 - surname wC 0.16
        v12 - surname ws 0.48
        v12 - to wC -0.25
        v12 - unk0 ws -0.22
        v12 - unk1 n 0.39
        v12 - unk1 wC 0.13
        v12 - unk2 n 0.24
        v12 - unk2 wC 0.33
        v12 - unkg wC 0.73
        v12 - unkg ws 0.54
        v12 - unkt wC -0.23
        v12 - wname wC -0.31
        v12 - wsur wC -0.15
        v12 - year n -1.02
        v12 . #1 n -0.38
        v12 . #1 wC 0.33
        v12 . #2 n 1.5
        v12 . #2 wC -0.23
        v12 . #2 ws -0.19
        v12 . #3 n 1.83
        v12 . #4 n 0.82
        v12 . #91a2 ws 0.26
        v12 . #a191a194 ws -0.43
        v12 . $ c -0.25
        v12 . $ n 0.38
        v12 . $ ws -0.2
        v12 . , wC 0.93
        v12 . , ws 0.25
        v12 . : ws 0.59
        v12 . a n -0.3
        v12 . and wC 0.14
        v12 . and ws 0.62
        v12 . baby wC -0.13
        v12 . blood ws 0.29
        v12 . brand n 1.76
        v12 . brand wC -0.76
        v12 . can wC -0.28
        v12 . cause n 0.92
        v12 . city wC -0.33
        v12 . ct n -0.36
        v12 . discussion n -0.13
        v12 . do wC -0.4
        v12 . dr wC -0.27
        v12 . e wC 0.28
        v12 . eponym ws 0.15
        v12 . example ws 1.32
        v12 . goals wC 0.19
        v12 . he' n -0.35
        v12 . i n -0.32
        v12 . i wC -0.56
        v12 . i ws -0.22
        v12 . i'll ws 0.11
        v12 . i'm ws -0.14
        v12 . is ws -0.18
        v12 . level wC -0.25
        v12 . med n -0.35
        v12 . medw n -0.68
        v12 . medw wC -0.5
        v12 . mr n 0.16
        v12 . need n 0.36
        v12 . no wC -0.24
        v12 . november n 0.37
        v12 . patient wC 0.59
        v12 . period wC 0.38
        v12 . please wC -0.24
        v12 . port n 0.28
        v12 . recovery wC 0.51
        v12 . religion n -0.32
        v12 . she' n -0.11
        v12 . sick wC -0.14
        v12 . sitting wC -0.67
        v12 . slept n -0.32
        v12 . strip n -0.26
        v12 . surname n -0.13
        v12 . surname wC 0.49
        v12 . the ws -0.21
        v12 . two wC 0.15
        v12 . unk0 n -0.54
        v12 . unk2 n 0.67
        v12 . unk2 ws 0.3
        v12 . unk3 n 0.14
        v12 . unk3 wC 0.13
        v12 . unkg n -0.72
        v12 . unks wC 0.15
        v12 . unks ws 0.42
        v12 . unkt ws 0.61
        v12 . van wC 0.67
        v12 . we wC 0.17
        v12 . what wC -0.12
        v12 . wheels wC 0.33
        v12 . wname n -0.2
        v12 . wsur n -0.25
        v12 . | wC 0.63
        v12 . – wC 0.66
        v12 / #1 c 0.59
        v12 / #1 n 1.22
        v12 / #1 wC -0.25
        v12 / #2 n 0.34
        v12 / #3 n -1.48
        v12 / #4 n 0.34
        v12 / #4 ws 3.35
        v12 / #5 n 1.12
        v12 / med n 0.71
        v12 / plain wC -0.12
        v12 / pressure ws 0.28
        v12 / rs ws 0.19
        v12 / unk3 n -0.15
        v12 / unk3 wU -0.39
        v12 / unk3 ws -0.71
        v12 / unkg wC 0.11
        v12 : #2 n -1.42
        v12 : #4 wC -0.58
        v12 : #5 ws -0.65
        v12 : #91a1 c 1.03
        v12 : #91a1 n 1.67
        v12 : #92a1 n -2.43
        v12 : #a291 n 1.4
        v12 : / ws 2.03
        v12 : : wC 0.47
        v12 : a ws -0.12
        v12 : bed ws -0.18
        v12 : can wC 0.22
        v12 : fit wC 0.14
        v12 : given ws -0.25
        v12 : med wC -0.29
        v12 : my wC 0.11
        v12 : my ws 0.18
        v12 : plain n 1.3
        v12 : stairs ws 0.26
        v12 : stop wC 1.06
        v12 : surname wC -0.66
        v12 : the ws 0.25
        v12 : two wC 0.15
        v12 : unk0 wC 0.49
        v12 : unk2 n -0.19
        v12 : unk2 wC -0.25
        v12 : unkg ws -0.84
        v12 : wsur wC -0.17
        v12 ; #5 n 0.14
        v12 ; brand n -0.3
        v12 ; med n 0.14
        v12 ; plain wC -0.36
        v12 ; policy wC -0.18
        v12 ; reason n -0.83
        v12 ; run n -0.56
        v12 ; unk0 wC -0.51
        v12 < #1 wC -0.55
        v12 < / n 0.27
        v12 < / wC 0.3
        v12 > > wC 0.12
        v12 ? $ ws -0.29
        v12 ? ) wC 0.13
        v12 ? med ws 0.75
        v12 ? the n 0.23
        v12 ?m #1 n -0.12
        v12 ?m #91a195 n 0.83
        v12 ?m ?m n 0.64
        v12 ?m ?m wU 0.3
        v12 ?m unk2 wU 0.81
        v12 ?m unk2 ws 0.51
        v12 @ unk0 ws 0.54
        v12 ] : n 0.41
        v12 _ given ws 1.4
        v12 _ surname ws 0.14
        v12 _ unk3 ws 0.82
        v12 a - wC -0.41
        v12 a . wC 0.63
        v12 a l ws 0.19
        v12 a unk2 ws 0.52
        v12 advice $ ws 0.29
        v12 again sorry ws 0.18
        v12 aged #1 wC 0.29
        v12 aged #1 ws 0.12
        v12 ago $ n -0.16
        v12 airport $ wC 0.61
        v12 al #2 wC -0.32
        v12 al - wC 0.16
        v12 al - ws 0.29
        v12 all have ws 0.26
        v12 all off ws 0.69
        v12 all over ws -0.44
        v12 and #1 n 0.38
        v12 and #92a2 c 0.46
        v12 and . ws 0.26
        v12 and a wC -0.46
        v12 and a ws -0.12
        v12 and again n 0.11
        v12 and broke wC -0.22
        v12 and broke ws -0.19
        v12 and came n -0.11
        v12 and can't ws -0.22
        v12 and eponym wC -0.15
        v12 and fell n 0.21
        v12 and fell wC -0.13
        v12 and given n -0.55
        v12 and given wC 0.48
        v12 and i wC 0.97
        v12 and it c 0.64
        v12 and it wC -0.13
        v12 and lives n 0.92
        v12 and me ws 0.13
        v12 and med n -0.79
        v12 and med ws -0.58
        v12 and medw n -0.3
        v12 and my n 0.4
        v12 and my wC -0.36
        v12 and my ws -0.35
        v12 and need wC -0.36
        v12 and never n -0.41
        v12 and one ws 0.43
        v12 and plain ws -0.53
        v12 and refuses n 0.22
        v12 and she wC -0.25
        v12 and she's ws 0.14
        v12 and still n 0.15
        v12 and the n -0.12
        v12 and the ws 0.45
        v12 and unk0 n -0.18
        v12 and unk0 ws -0.11
        v12 and unk1 ws -0.43
        v12 and unkg ws 0.25
        v12 and was n -0.16
        v12 and won't ws -0.17
        v12 and wsur n -0.21
        v12 appointment still ws 0.2
        v12 are both ws 0.13
        v12 are the wC 0.19
        v12 are three wC 0.16
        v12 around #1 wC 0.62
        v12 around the wC -0.16
        v12 asked : ws 0.11
        v12 at #1 ws -0.11
        v12 at ( n -0.3
        v12 at city ws -0.22
        v12 at rest n -0.68
        v12 at six ws -0.33
        v12 at unkt wC 0.14
        v12 attempts = n 0.75
        v12 aware $ ws 0.2
        v12 backed over wC 0.12
        v12 backed over ws 0.12
        v12 bed #1 wC 1.05
        v12 before noon ws 0.51
        v12 blood test ws 0.38
        v12 born . wC 0.33
        v12 both have ws 0.5
        v12 brand #1 wC 0.98
        v12 brand . wC -0.46
        v12 bring unk1 ws 0.22
        v12 bus #1 n 0.21
        v12 but on ws 0.62
        v12 but she ws -0.12
        v12 by med wC 0.94
        v12 by plain n 0.38
        v12 c / ws 0.38
        v12 calling for ws 0.12
        v12 came for wC 0.15
        v12 can't feel ws 0.15
        v12 can't lift ws -0.12
        v12 can't remember ws 0.14
        v12 car park wC -0.73
        v12 catch it ws 0.45
        v12 catheter bag ws 0.11
        v12 chart $ ws 0.13
        v12 checking in ws 0.76
        v12 city $ ws 0.22
        v12 collapsed in wC -0.14
        v12 comfortable , wC 0.77
        v12 country $ ws 0.14
        v12 cut her ws 0.11
        v12 dad $ ws 0.19
        v12 day #1 ws -0.48
        v12 day and ws 0.46
        v12 dementia , c 0.92
        v12 did before ws 0.42
        v12 died from wC -0.11
        v12 does my ws 0.18
        v12 doesn't $ ws 0.3
        v12 don't speak ws 0.22
        v12 dr : n -0.49
        v12 drain out wC 0.22
        v12 drinks from wC 0.45
        v12 dropped my ws 0.34
        v12 e - ws -0.24
        v12 eight $ ws 0.3
        v12 el #1 ws -0.12
        v12 eponym' , wC -0.21
        v12 f medw n 1.69
        v12 feels medw ws 0.33
        v12 fell eponym ws 0.14
        v12 fell out n 0.68
        v12 finger - wC 0.13
        v12 flew home wC 0.24
        v12 for brand wC 0.12
        v12 for given ws -0.22
        v12 for the wC -0.19
        v12 for the ws 0.25
        v12 for theatre wC 0.31
        v12 for theatre ws 0.21
        v12 for unk0 wC 0.42
        v12 for unk0 ws -0.15
        v12 for unk2 n 0.14
        v12 for unk2 wC 0.71
        v12 from #1 n 0.35
        v12 from bed ws 0.28
        v12 from brand wC 0.68
        v12 from given ws -0.31
        v12 from hr ws 0.11
        v12 from the ws -0.16
        v12 from unk1 ws 0.11
        v12 from unk2 c 0.51
        v12 from unk3 ws -0.2
        v12 from unkg ws -0.21
        v12 g med wC 0.26
        v12 gave him wC -0.18
        v12 get his ws 0.2
        v12 given " wC 0.15
        v12 given $ ws -0.37
        v12 given , ws 0.24
        v12 given . wC -0.12
        v12 given : ws 0.58
        v12 given has ws -0.26
        v12 given is ws 0.25
        v12 given med wC 0.19
        v12 given needs ws 0.12
        v12 given not wC 0.2
        v12 given surname wC -0.14
        v12 given surname ws -0.11
        v12 given the ws 0.13
        v12 given unk3 ws -0.19
        v12 given unkg ws -0.17
        v12 given' been wC 0.52
        v12 gone $ ws -0.12
        v12 got bit ws 0.67
        v12 got me ws -0.14
        v12 grow out ws 0.71
        v12 had her ws 0.17
        v12 had his ws 0.12
        v12 has a wC 1.14
        v12 has a ws 0.48
        v12 has done wC -0.12
        v12 has eponym' wC 0.39
        v12 has him ws 0.17
        v12 has it ws 0.2
        v12 has med wC 0.28
        v12 has med ws 0.35
        v12 has medw ws -0.14
        v12 has my n 0.39
        v12 has no ws -0.12
        v12 has the ws -0.13
        v12 hasn't unk0 ws 0.11
        v12 have plain wC 0.13
        v12 have tea wU 0.12
        v12 have unk1 ws 0.12
        v12 he / wC -0.19
        v12 here , ws 0.13
        v12 here . ws 0.13
        v12 hernia . wC 0.5
        v12 hill , wC -0.15
        v12 his own ws 0.17
        v12 hit his wC 0.66
        v12 hit his ws 0.18
        v12 hits me wC 0.11
        v12 home $ ws 0.77
        v12 husband unk0 ws 0.28
        v12 i am ws -0.14
        v12 i fell ws 0.81
        v12 i missed ws 0.13
        v12 i need ws -0.39
        v12 i ran ws 0.3
        v12 if i n -1.1
        v12 if it wC 0.13
        v12 if it ws 0.47
        v12 if that ws 0.16
        v12 in #2 wC 0.24
        v12 in #4 wC -0.65
        v12 in bay wC 0.59
        v12 in bed wC 0.27
        v12 in city ws -0.61
        v12 in given ws 0.12
        v12 in may n -0.23
        v12 in medw ws 0.12
        v12 in plain ws -0.2
        v12 in spring ws 0.18
        v12 in surname wC -0.31
        v12 in the n -0.11
        v12 in the wC -0.39
        v12 in the ws -0.24
        v12 in today ws 0.16
        v12 in unk0 ws 0.11
        v12 in unk1 wC 0.32
        v12 in unk1 ws 0.21
        v12 in unk2 wC 0.16
        v12 in unkt wC 0.27
        v12 informed . wC 0.55
        v12 is #1 ws 0.72
        v12 is #2 wC 0.16
        v12 is #2 ws 0.16
        v12 is #4 ws -0.25
        v12 is back ws -0.18
        v12 is burning ws 0.24
        v12 is due wC 0.46
        v12 is due ws 0.5
        v12 is given ws -0.41
        v12 is his ws 0.67
        v12 is in wC 0.42
        v12 is in ws 0.52
        v12 is med ws 0.68
        v12 is my wC 0.73
        v12 is my ws 1.52
        v12 is not wU 0.62
        v12 is on wC 0.66
        v12 is on ws 0.64
        v12 is plain wC -0.43
        v12 is plain ws -0.12
        v12 is still ws 0.61
        v12 is the wU 0.41
        v12 is the ws 0.15
        v12 is unk0 ws 0.31
        v12 is unkt wC -0.41
        v12 is what wC 0.86
        v12 is what ws -0.22
        v12 is when ws -0.52
        v12 is with ws -0.69
        v12 is wrong ws -0.48
        v12 isn't walking ws 0.5
        v12 its me ws 0.18
        v12 la plain ws -0.39
        v12 leaves for wC 0.25
        v12 line ? wC 0.75
        v12 list for ws 0.87
        v12 live next wC 0.66
        v12 lives alone n 0.35
        v12 looked at wC 0.17
        v12 love $ ws 0.23
        v12 m $ n 0.26
        v12 m , ws 0.63
        v12 m - ws -0.33
        v12 m a ws 0.4
        v12 m surname wC 0.17
        v12 may . n 0.14
        v12 med #2 n 1.11
        v12 med #2 wC 0.5
        v12 med . ws -0.12
        v12 med : wC 0.3
        v12 med and wC -0.17
        v12 med band wC 0.74
        v12 med for wC -0.12
        v12 med has wC 0.72
        v12 med is ws 0.23
        v12 med lost ws 0.44
        v12 med pen ws 0.43
        v12 med plain ws -0.18
        v12 med unk2 wC -0.3
        v12 medw , n -0.21
        v12 medw , wC 0.13
        v12 medw in wC -0.11
        v12 medw unk2 n 0.75
        v12 medw wname n 0.33
        v12 mrs wname ws 0.32
        v12 mum here ws 0.2
        v12 my carer ws 0.65
        v12 my leg ws 0.18
        v12 my med ws -0.13
        v12 my son ws 0.2
        v12 my words ws -0.25
        v12 never came ws -0.27
        v12 next door ws 0.15
        v12 no show wU 0.44
        v12 not given ws 0.42
        v12 not needed n -0.84
        v12 now #1 wC 0.26
        v12 now $ n 0.33
        v12 now $ wU 0.17
        v12 of bed wC 0.34
        v12 of bed ws 0.2
        v12 of march c -0.4
        v12 of may c 1.21
        v12 of may ws 1.26
        v12 of med ws -0.13
        v12 of my ws -0.54
        v12 of the c 0.58
        v12 of the n -0.28
        v12 off the ws -0.11
        v12 off yes ws 0.17
        v12 ok $ ws -0.12
        v12 ok to ws 0.48
        v12 old , n -0.39
        v12 old mill n 0.78
        v12 on #5 ws 0.37
        v12 on . wC -0.11
        v12 on behalf ws 0.42
        v12 on both ws -0.21
        v12 on call ws 0.18
        v12 on days wC 0.21
        v12 on her wC -0.19
        v12 on her ws -0.16
        v12 on leg ws -0.11
        v12 on med n 0.43
        v12 on med ws -0.55
        v12 on my n -0.35
        v12 on my wC -0.16
        v12 on my ws -0.23
        v12 on next n 0.72
        v12 on nights wC 0.86
        v12 on nights ws 0.2
        v12 on shift ws 0.13
        v12 on the n -0.57
        v12 on unk2 wC -0.79
        v12 on | wU 0.12
        v12 one $ ws 0.31
        v12 one nine ws 0.14
        v12 only speaks ws 0.23
        v12 operating , wC 0.13
        v12 or #1 n 0.76
        v12 or whoever wC 0.14
        v12 out of wC 0.11
        v12 overnight $ ws 0.24
        v12 pa $ ws 0.93
        v12 pages , n -0.27
        v12 period for wC -0.71
        v12 period is ws 0.36
        v12 period on wC -0.35
        v12 period plain wC 0.67
        v12 phone : n 0.37
        v12 picks up ws 0.34
        v12 plain #3 n -0.33
        v12 plain #4 wU 0.51
        v12 plain $ n 0.77
        v12 plain $ wC -0.66
        v12 plain + ws 0.11
        v12 plain . n -0.42
        v12 plain . wC 0.12
        v12 plain ; n -0.11
        v12 plain and wC -0.29
        v12 plain at wC -0.23
        v12 plain at ws -0.12
        v12 plain by wC 0.72
        v12 plain by ws 0.15
        v12 plain in ws -0.11
        v12 plain lights n 0.16
        v12 plain med wU 0.4
        v12 plain plain wC -0.13
        v12 plain ran wC 0.41
        v12 plain unk0 wC -0.31
        v12 plain unk1 ws -0.22
        v12 plain wname n 0.18
        v12 popped in wC 0.49
        v12 pressure #3 wC -0.14
        v12 pulled from ws 0.11
        v12 pulled out ws 0.11
        v12 rang #3 wC -1.01
        v12 rang #3 ws 0.14
        v12 reckons so ws 0.32
        v12 refused unk1 ws 0.2
        v12 return visit wU 0.37
        v12 right , n 0.96
        v12 road , wC 0.44
        v12 runs in wC -0.14
        v12 said skip wC 0.11
        v12 said you ws -0.33
        v12 says #2 ws -0.66
        v12 says #3 ws -0.27
        v12 says it ws 0.12
        v12 says its ws 0.37
        v12 says ok ws 0.12
        v12 says the ws 0.48
        v12 scored #2 wC 0.17
        v12 scratched my ws -0.46
        v12 sec . n 0.76
        v12 seen by wC 0.12
        v12 sent me wC 0.19
        v12 share a ws 0.19
        v12 since the ws 0.22
        v12 site #1 n 0.69
        v12 six my ws -0.16
        v12 speaking $ ws 0.9
        v12 st wsur n 0.28
        v12 started , ws 0.12
        v12 starts wname wC -0.2
        v12 stayed wsur wC 1.02
        v12 staying at wC 0.14
        v12 still have ws -0.13
        v12 stopped given wC 0.12
        v12 street $ ws 0.5
        v12 surname #2 ws 0.14
        v12 surname $ wC 0.32
        v12 surname , wC 0.68
        v12 surname , ws 0.23
        v12 surname - wC 0.22
        v12 surname - ws 0.11
        v12 surname . wU 0.31
        v12 surname . ws 0.27
        v12 surname he ws -0.32
        v12 surname is wC 0.54
        v12 surname plain wC -0.36
        v12 surname to wC -0.46
        v12 surname would wC -0.56
        v12 swallowed a wC 0.3
        v12 swallowed a ws 0.35
        v12 takes med wC 0.69
        v12 taking on ws 0.22
        v12 tea ? wC 0.51
        v12 tea ? ws 0.14
        v12 tea helps ws 0.88
        v12 the healthcare ws 0.28
        v12 then unk0 n -0.61
        v12 threw up ws 0.32
        v12 title : wC 0.27
        v12 to #1 n -0.17
        v12 to take ws 0.52
        v12 to the ws -0.16
        v12 told me ws 0.18
        v12 took his wC -0.31
        v12 took my ws 0.14
        v12 two $ ws 0.22
        v12 unk0 #2 n 0.94
        v12 unk0 , ws -0.37
        v12 unk0 : n 0.74
        v12 unk0 : wU 0.28
        v12 unk0 ; n -0.59
        v12 unk0 ; wC -0.77
        v12 unk0 against wC 0.13
        v12 unk0 all wC 0.41
        v12 unk0 and wC 0.17
        v12 unk0 as wC 0.23
        v12 unk0 falls c 0.67
        v12 unk0 for c 0.5
        v12 unk0 for ws -0.4
        v12 unk0 me wC 0.17
        v12 unk0 so wC 0.53
        v12 unk0 the wC 0.63
        v12 unk0 to wC 0.37
        v12 unk0 unk1 ws 0.12
        v12 unk1 # wU 0.17
        v12 unk1 , n -0.81
        v12 unk1 , ws -0.19
        v12 unk1 / n -0.56
        v12 unk1 : ws -0.25
        v12 unk1 a wC 0.19
        v12 unk1 and wC 0.13
        v12 unk1 and ws -0.11
        v12 unk1 his wC 0.46
        v12 unk1 in ws 0.2
        v12 unk1 is ws 0.21
        v12 unk1 made ws -0.12
        v12 unk1 never ws -0.28
        v12 unk1 two ws 0.25
        v12 unk1 unk3 wC -0.28
        v12 unk1 unk3 ws -0.16
        v12 unk1 up ws -0.17
        v12 unk1 wname n 0.41
        v12 unk1 y n 0.52
        v12 unk2 #2 wC -0.65
        v12 unk2 #4 n 0.62
        v12 unk2 #4 ws -0.16
        v12 unk2 #91a2 n 0.37
        v12 unk2 #92a1 wC 0.44
        v12 unk2 #92a1 ws 0.28
        v12 unk2 $ n -0.67
        v12 unk2 , c 0.26
        v12 unk2 , wC -0.21
        v12 unk2 , ws 0.22
        v12 unk2 . n 0.21
        v12 unk2 . wC 0.7
        v12 unk2 / n 0.8
        v12 unk2 / wC -0.32
        v12 unk2 / ws -0.27
        v12 unk2 : n 0.55
        v12 unk2 flat c -0.36
        v12 unk2 had wC -0.52
        v12 unk2 m ws -0.11
        v12 unk2 on n -0.14
        v12 unk2 surname ws -0.18
        v12 unk2 the ws 0.14
        v12 unk2 unk0 ws -0.21
        v12 unk2 unk1 ws -0.26
        v12 unk2 unk3 n 0.33
        v12 unk2 wname ws -0.19
        v12 unk3 #1 n -0.76
        v12 unk3 #1 wC -1.03
        v12 unk3 : ws -0.12
        v12 unk3 ; wC 0.16
        v12 unk3 i ws -0.68
        v12 unk3 lost ws 0.14
        v12 unk3 no wU 0.21
        v12 unk3 plain n 0.12
        v12 unk3 unk2 n -0.17
        v12 unk3 unk2 ws 0.18
        v12 unk3 y ws 0.12
        v12 unkg #2 ws 0.11
        v12 unkg $ wC -0.25
        v12 unkg $ ws -0.12
        v12 unkg , wC 0.5
        v12 unkg , ws 1.16
        v12 unkg - wC 0.2
        v12 unkg . wC -0.14
        v12 unkg on wC -0.11
        v12 unkg to ws -0.31
        v12 unkg unk2 ws -0.13
        v12 unkg unk3 n 0.46
        v12 unkg unk3 ws 0.15
        v12 unks - wC 0.15
        v12 unks - ws 0.23
        v12 unks given' n 0.45
        v12 unks plain ws -0.16
        v12 unks unk1 ws 0.15
        v12 unks wname n 0.45
        v12 unkt #2 wC 1
        v12 unkt #2 ws 0.14
        v12 unkt , wC 0.14
        v12 unkt : ws -0.12
        v12 up in ws 0.34
        v12 up the wC -0.12
        v12 update : ws 0.15
        v12 uses unk3 wC 0.28
        v12 van an ws -0.16
        v12 waiting #2 wC 0.11
        v12 walks with ws 0.35
        v12 wants to ws 0.36
        v12 was a wC -0.16
        v12 was born wC 0.15
        v12 was me n 0.29
        v12 was on wC -0.2
        v12 was seen wC 0.12
        v12 was sick ws 0.23
        v12 was told wC 0.42
        v12 was wsur wC -0.14
        v12 when i n -0.61
        v12 when i ws -0.49
        v12 when school n 0.26
        v12 with #1 wC 0.12
        v12 with a ws 0.11
        v12 with his ws -0.16
        v12 with my ws -0.21
        v12 with no ws 0.15
        v12 with the ws 0.17
        v12 wname #2 ws 0.16
        v12 wname $ wC 0.16
        v12 wname , wC 0.38
        v12 wname , ws 0.11
        v12 wname i ws 0.12
        v12 wname med wC -0.47
        v12 wname med ws -0.16
        v12 wname medw wC 0.37
        v12 wname so ws 0.11
        v12 wname | wC 0.11
        v12 won't eat ws 0.13
        v12 won't get ws 0.16
        v12 works in wC 0.15
        v12 wound check n 0.54
        v12 writing $ ws 0.11
        v12 wsur #2 n 0.51
        v12 wsur #2 ws 0.58
        v12 wsur #3 n 0.59
        v12 wsur #91a1 n -0.47
        v12 wsur $ n 0.42
        v12 wsur $ wC 0.33
        v12 wsur , ws -0.19
        v12 wsur and wC 0.12
        v12 wsur broke ws 0.23
        v12 wsur is ws 0.46
        v12 wsur not wC -0.11
        v12 wsur unk1 wC -0.16
        v12 wsur' yard n 0.42
        v12 x $ wC 0.17
        v12 x $ ws 1.02
        v12 xi , wC -0.25
        v12 y . n -0.27
        v12 y / n 0.45
        v12 yard , ws 0.11
        v12 you i ws 0.49
        v12 | #2 wC 0.11
        v12 | a n 0.42
        v12 | follow n 0.5
        v12 | mg n -0.19
        v12 | plain wC 0.19
        v12 | unk1 ws 0.24
        v12 | unk2 n -0.3
        v12 | unk2 wU 0.49
        v12 – eponym wC 0.52
        v12 – eponym' wC 0.42
        v12 – med c 0.3
        v12 – med ws 0.2
        v12 – plain wC -0.96
        v12g ! ! MC -0.19
        v12g ! ) MC 0.44
        v12g ! given Ts -0.13
        v12g " $ Ms -0.21
        v12g " $ SC 0.12
        v12g " , MC 0.44
        v12g " , Ms 0.22
        v12g " , OC -0.28
        v12g " , TC 0.12
        v12g " } SC -0.96
        v12g #1 $ MC 0.26
        v12g #1 $ OC -0.62
        v12g #1 , OC 0.66
        v12g #1 , Os 0.91
        v12g #1 , SC -0.9
        v12g #1 . GC 0.12
        v12g #1 . Ms 0.11
        v12g #1 . SC -1.51
        v12g #1 / SC 0.3
        v12g #1 / TC -0.19
        v12g #1 wsur SU 1.03
        v12g #1 wsur Ss 0.35
        v12g #2 " OC 0.29
        v12g #2 #2 SU 0.81
        v12g #2 $ Os 0.94
        v12g #2 + SC 0.17
        v12g #2 , OC 0.72
        v12g #2 , Os 0.55
        v12g #2 / SU -0.67
        v12g #2 : MC 0.34
        v12g #2 and Ms 0.37
        v12g #2 plain Ms -0.33
        v12g #3 #3 Ss 0.14
        v12g #3 , OC 1.45
        v12g #3 , Os 0.2
        v12g #3 ; Ms 0.15
        v12g #3 medw MC 0.94
        v12g #3 plain Ms 0.56
        v12g #4 #2 Ms 0.17
        v12g #4 - Ms 0.13
        v12g #4 unk0 Ss -0.12
        v12g #91a2 $ Ms 0.89
        v12g #92a1 , Ss 0.19
        v12g #a191 $ SC -0.11
        v12g #a192 #91a2 TC 0.13
        v12g #a192 #a191a191 Ss -0.14
        v12g #a192 ? MC 0.36
        v12g #a194 | Ss 0.16
        v12g $ $ GC 0.16
        v12g $ $ Gs 0.14
        v12g $ $ MC -0.22
        v12g $ $ SC -0.12
        v12g $ $ Ts 0.13
        v12g ( #1 MC 0.43
        v12g ( #2 MC -0.23
        v12g ( #2 SC 0.2
        v12g ( #3 SC -0.16
        v12g ( unk1 Ss -0.11
        v12g ( unk2 MC 0.18
        v12g ) $ Ss -0.27
        v12g ) . OC 0.11
        v12g ) . OU 0.61
        v12g ) shown MC 0.14
        v12g * * SC 0.23
        v12g , #1 OC -0.92
        v12g , #1 Ss -0.48
        v12g , #2 OC -0.19
        v12g , #2 Os 0.24
        v12g , #2 SC 0.11
        v12g , #2 Ss -0.23
        v12g , #4 Ms 0.37
        v12g , #5 SC 0.51
        v12g , #5 Ss 0.14
        v12g , #91a1 SC 0.11
        v12g , #92a1 SC -0.74
        v12g , #a191 SC -0.53
        v12g , #a197 SC 0.52
        v12g , all Ss 0.6
        v12g , bed Ms 0.14
        v12g , brand MC -0.51
        v12g , carer Ss -0.18
        v12g , city MC 0.14
        v12g , drain Ss 0.24
        v12g , eponym Ms -0.14
        v12g , fever Ts -0.11
        v12g , given Gs 0.19
        v12g , given Os -0.61
        v12g , given Ss 0.17
        v12g , goes Os 0.71
        v12g , he's Ss 0.17
        v12g , i TC -0.37
        v12g , interpreter SC -0.25
        v12g , is Gs -0.29
        v12g , med GC -0.2
        v12g , med OC 1.62
        v12g , medw Ms -0.38
        v12g , no GC -0.15
        v12g , no MC -0.14
        v12g , no TC 0.45
        v12g , plain OC 0.11
        v12g , plain Os 0.17
        v12g , plain SC -0.39
        v12g , plain Ss -0.38
        v12g , since Ms 0.18
        v12g , st OC 0.63
        v12g , surname SC 0.14
        v12g , that' Ms 0.13
        v12g , the GC -1.45
        v12g , the Gs -0.36
        v12g , the MC 0.7
        v12g , the Ms 0.19
        v12g , then MC -0.31
        v12g , trains GC -0.23
        v12g , unk0 GC -0.34
        v12g , unk0 MC -0.87
        v12g , unk0 OC 0.41
        v12g , unk0 SC 0.18
        v12g , unk1 MC -0.16
        v12g , unk1 Ms -0.12
        v12g , unk1 OC 0.19
        v12g , unk1 Os -0.28
        v12g , unk1 SC -0.39
        v12g , unk1 Ss 0.19
        v12g , unk2 GC -0.64
        v12g , unk2 Gs -0.25
        v12g , unk2 MC 0.63
        v12g , unk2 MU 0.23
        v12g , unk2 Ms 0.35
        v12g , unk2 OC -0.22
        v12g , unk2 Os 0.18
        v12g , unk2 SC 0.16
        v12g , unk2 Ss -0.45
        v12g , unk3 Ms 0.36
        v12g , unks SC -0.8
        v12g , which MC -0.51
        v12g , who MC 0.11
        v12g , will Ms 0.4
        v12g , wsur MC 1.22
        v12g , wsur Ms 0.37
        v12g - #1 Ss -0.14
        v12g - #3 SU -1.48
        v12g - #4 SU 0.57
        v12g - #4 Ss 0.76
        v12g - #95a1 SU 0.11
        v12g - danlos MC -0.26
        v12g - e Os 0.67
        v12g - given GC 0.11
        v12g - given MC -0.17
        v12g - given Ss 0.32
        v12g - given' Ms 0.26
        v12g - mail Ms -0.71
        v12g - medw MC 0.22
        v12g - old Os -0.48
        v12g - one Ms -0.11
        v12g - plain MC 0.2
        v12g - speaking GC -0.13
        v12g - surname GC -1.51
        v12g - surname MC 1.26
        v12g - surname Ms 0.16
        v12g - unk0 MC 0.11
        v12g - unk0 Ss -0.4
        v12g - unk1 MC 0.16
        v12g - unk1 Ms -0.13
        v12g - unk2 Os -0.4
        v12g - unk2 SC 0.11
        v12g - unk2 Ss 0.35
        v12g - unk3 Gs 0.22
        v12g - unk3 Ms -0.13
        v12g - unk3 Ss 0.21
        v12g - unkg Ss 0.12
        v12g - unkt MC -0.23
        v12g - wname MC 0.27
        v12g - wname OC -0.25
        v12g - wname Ss 0.17
        v12g . #1 SC 0.27
        v12g . #2 Ss -0.72
        v12g . #91a2 Ms 0.12
        v12g . #a191a194 Ss -0.26
        v12g . $ Ms -0.39
        v12g . $ SC -0.41
        v12g . $ SU -0.18
        v12g . $ TC 0.66
        v12g . . Ss -0.79
        v12g . . TC 0.96
        v12g . : Ss 0.59
        v12g . baby SC -0.47
        v12g . brand OC -0.2
        v12g . brand Os 0.16
        v12g . city SC -1.45
        v12g . do SC -0.2
        v12g . dr SC -0.27
        v12g . given Ms 0.11
        v12g . i Ms -0.11
        v12g . level SC -0.87
        v12g . med SC -0.66
        v12g . med Ss -0.21
        v12g . medw SC -0.67
        v12g . medw Ss -0.13
        v12g . period MC 0.38
        v12g . plain Ms 0.83
        v12g . plain SC -0.37
        v12g . sick SC -0.31
        v12g . sitting SC -0.67
        v12g . surname MC -0.56
        v12g . surname OC 0.29
        v12g . surname Os 0.8
        v12g . surname SC 0.88
        v12g . unk0 SC 0.29
        v12g . unk1 Ms -0.28
        v12g . unk1 Os 0.9
        v12g . unk1 SC 0.13
        v12g . unk2 Ms 0.3
        v12g . unk2 Os -0.31
        v12g . unk2 Ss 0.39
        v12g . unk3 Ms -0.13
        v12g . unk3 SC 0.26
        v12g . unk3 Ss 0.21
        v12g . unkg Os 0.11
        v12g . unkg SC 0.44
        v12g . unkg Ss 0.11
        v12g . unks Ss 0.28
        v12g . unkt Ms 0.67
        v12g . we MC 0.17
        v12g . wheels SC 0.15
        v12g . wsur SC 0.15
        v12g . – SC 0.66
        v12g / #1 SC -0.24
        v12g / #2 SU -0.66
        v12g / f Ss -0.42
        v12g / pressure Ms 0.13
        v12g / rs SU 0.4
        v12g / rs Ss 0.19
        v12g / unk3 GC 0.14
        v12g / unk3 SC -0.6
        v12g : / Ms 1.21
        v12g : a Ss -0.12
        v12g : bed Gs -0.18
        v12g : brand MC 0.34
        v12g : given Ms -0.11
        v12g : stop MC 0.63
        v12g : unk3 MC -0.43
        v12g : unk3 SC 0.22
        v12g ; #2 MC 0.22
        v12g ; plain MC -0.17
        v12g ; policy SC -0.18
        v12g ? $ Ms -0.13
        v12g ?m bed MC -0.13
        v12g ?m unk2 SU 0.19
        v12g ?m unk2 Ss 0.79
        v12g a - SC -0.26
        v12g a l Os 0.19
        v12g a unk2 Ss 0.13
        v12g airport $ TC 0.16
        v12g al #2 SC -0.21
        v12g all over Ss -0.19
        v12g and . Ms 0.12
        v12g and a MC -0.86
        v12g and broke GC -0.22
        v12g and given Ms 0.19
        v12g and he Ms -0.42
        v12g and her TC -0.11
        v12g and i Ms 0.18
        v12g and i Os -0.16
        v12g and med Ms -0.19
        v12g and need TC -0.14
        v12g and one Os 0.8
        v12g and plain Gs -0.4
        v12g and she Ss -0.18
        v12g and she's Ms 0.12
        v12g and the OC 0.75
        v12g and the Os 0.41
        v12g and three Os 0.75
        v12g and unk1 MC 0.17
        v12g and unk1 SC -0.32
        v12g and unk2 Ms 0.52
        v12g and unkg Ms 0.15
        v12g and wname MC 0.25
        v12g and wname Ms 0.18
        v12g and wsur GC -0.62
        v12g and wsur MC 0.14
        v12g and wsur Ms 0.13
        v12g are three MC 0.16
        v12g as : OC -0.15
        v12g at #2 MC -0.39
        v12g at #2 Ms -0.2
        v12g at six Gs -0.23
        v12g at unk1 Ms -0.11
        v12g brand #1 OC 0.89
        v12g brand . GC -0.15
        v12g but on Ms 0.17
        v12g can't lift Ss -0.26
        v12g city $ Ms 0.52
        v12g city , Gs -0.25
        v12g country $ Ts 0.14
        v12g court , SC -1.02
        v12g el #1 Ss -0.12
        v12g eponym $ Ms 0.26
        v12g eponym $ Ss -0.11
        v12g feels medw Gs 0.16
        v12g flew home GC 0.24
        v12g for plain Gs 0.12
        v12g for the Gs -0.12
        v12g for the Ss 0.15
        v12g for theatre SC 0.16
        v12g for unk2 MC 0.41
        v12g from brand MC 0.24
        v12g from city Ms 0.32
        v12g from the MC -0.19
        v12g from the Ms -0.21
        v12g g . SC -0.17
        v12g gave me Ms 0.31
        v12g given $ Ss -0.24
        v12g given : Ss 0.25
        v12g given broke Gs -0.13
        v12g given is MC -0.38
        v12g given is Ms 0.64
        v12g given needs Ms 0.11
        v12g given unk2 SC 0.15
        v12g had a Ms -0.2
        v12g had the MC -0.17
        v12g has a Ss 0.26
        v12g has been Ms 0.22
        v12g has plain Ms 0.11
        v12g has the Ms -0.65
        v12g he / MC -0.19
        v12g here , MC 0.16
        v12g here , OC -0.28
        v12g here , Os 0.17
        v12g i am Ms 0.12
        v12g i need Ms -0.15
        v12g i think Ss 0.35
        v12g in #2 Os 0.12
        v12g in #4 MC -0.15
        v12g in #4 SC -0.45
        v12g in bay SC 0.28
        v12g in med Os 0.99
        v12g in room MC 0.38
        v12g in room SC -0.12
        v12g in the GC -0.47
        v12g in the MC -0.18
        v12g in the Ms -0.22
        v12g in unk1 Ss 0.11
        v12g in unk2 GC 0.15
        v12g in wsur TC 0.46
        v12g is #1 Gs 0.11
        v12g is #1 MC 0.42
        v12g is #1 Ms -0.29
        v12g is #1 Ss 0.19
        v12g is #2 GC 0.16
        v12g is #2 Os 0.18
        v12g is at Ms 0.11
        v12g is back Ms -0.18
        v12g is due OC 0.57
        v12g is given Ms -0.11
        v12g is good Os 0.53
        v12g is in Ms 0.13
        v12g is med Ms 0.35
        v12g is my Gs 0.21
        v12g is my MC 0.39
        v12g is my Ms 0.71
        v12g is on Gs 0.11
        v12g is on MC 0.24
        v12g is plain Ss -0.51
        v12g is still Os 0.11
        v12g is the Ms -0.16
        v12g is the Ss 0.26
        v12g is unk0 Ms 0.15
        v12g is unk1 Gs 0.28
        v12g is unks Ss -0.13
        v12g is what Gs -0.31
        v12g is with Gs -0.68
        v12g la plain Ms -0.58
        v12g list for Ms 0.49
        v12g live unk0 SC -0.11
        v12g m - Ms -0.19
        v12g med #1 Ms 0.11
        v12g med $ GC 0.15
        v12g med $ Ms -0.13
        v12g med : SC 0.27
        v12g med band OC 0.74
        v12g med has MC 0.27
        v12g med is Ms 0.18
        v12g mrs wname Gs 0.11
        v12g my knee Gs 0.14
        v12g my leg Ms 0.31
        v12g my words Gs -0.25
        v12g off yes Os 0.17
        v12g ok to Os 0.49
        v12g on a Ms -0.11
        v12g on med GC -0.19
        v12g on med Gs -0.24
        v12g on med Ts -0.15
        v12g on my Ms -0.14
        v12g on sept Ms 0.12
        v12g on the MC 0.17
        v12g on the SC -0.18
        v12g on the Ss -0.34
        v12g only speaks Ss 0.17
        v12g period for GC -0.71
        v12g period on GC -0.57
        v12g period plain GC 0.3
        v12g plain , MC 0.62
        v12g plain , OC -0.38
        v12g plain . GC 0.36
        v12g plain . SC 0.11
        v12g plain by Gs 0.12
        v12g plain in Ms -0.13
        v12g plain is Gs -0.61
        v12g plain is Ms 0.29
        v12g plain med SU 0.15
        v12g plain plain GC -0.27
        v12g plain unk1 Ms -0.26
        v12g plain unkg Ms 0.27
        v12g rang #3 GC -1.01
        v12g rang , Ms 0.13
        v12g road . SC -0.11
        v12g said you Ms -0.33
        v12g says #3 Ms -0.27
        v12g since #4 Ms -0.13
        v12g since the Gs 0.11
        v12g starts wname MC -0.21
        v12g surname #2 Ms 0.14
        v12g surname , MC 0.55
        v12g surname is MC 0.7
        v12g surname unk3 MC -0.62
        v12g tea ? Ss 0.14
        v12g the #91a2 MC 0.74
        v12g the #91a2 Ms 0.44
        v12g the med Gs -0.32
        v12g the wsur GC 1.18
        v12g the wsur Ss 0.21
        v12g to take Ss 0.16
        v12g took his SC -0.26
        v12g two $ Ms 0.18
        v12g unk0 $ MC -0.19
        v12g unk0 $ Ss 0.13
        v12g unk0 $ Ts -0.16
        v12g unk0 , SC 0.14
        v12g unk0 : SU 0.29
        v12g unk0 as Os 0.16
        v12g unk0 the GC 0.15
        v12g unk0 to MC 0.21
        v12g unk0 unk1 Ms 0.15
        v12g unk1 , GC 0.12
        v12g unk1 , Ss -0.24
        v12g unk1 . MC -0.29
        v12g unk1 and Ms -0.11
        v12g unk1 his GC 0.15
        v12g unk1 in GC -0.12
        v12g unk1 me Gs 0.12
        v12g unk1 surname Ms 0.53
        v12g unk1 two Os 0.25
        v12g unk1 unk1 Ms -0.14
        v12g unk2 #4 Ss -0.16
        v12g unk2 #92a1 Ms 0.18
        v12g unk2 $ Ss 0.13
        v12g unk2 , MU 0.45
        v12g unk2 , OC 0.12
        v12g unk2 - SC -0.13
        v12g unk2 . MC 0.48
        v12g unk2 . Os 0.2
        v12g unk2 / SC -0.15
        v12g unk2 : SC 0.81
        v12g unk2 m Ms -0.13
        v12g unk2 speaking Ss 0.21
        v12g unk2 unk2 Ss -0.11
        v12g unk2 unk3 Ss 0.98
        v12g unk2 | SC -0.19
        v12g unk3 #2 MC 0.16
        v12g unk3 #2 Ms 0.16
        v12g unk3 , Ms 0.21
        v12g unk3 , SC 0.4
        v12g unk3 , Ss -0.74
        v12g unk3 - MC 0.34
        v12g unk3 : Ms -0.25
        v12g unk3 ; MC 0.15
        v12g unk3 i Ms -1.01
        v12g unk3 is Ss 0.4
        v12g unk3 unk2 Ss 0.19
        v12g unkg , SC 0.39
        v12g unkg unk2 Ss -0.17
        v12g unks , MC -0.57
        v12g up in Ms 0.11
        v12g van an Gs -0.31
        v12g was born MC 0.11
        v12g was on MC -0.34
        v12g was wsur MC -0.41
        v12g was wsur Ms 0.31
        v12g was wsur Os -0.17
        v12g with a Ts 0.35
        v12g with the Ms 0.13
        v12g wname $ Ss 0.14
        v12g wname , OC 0.69
        v12g wname i Os 0.12
        v12g wname med GC -0.33
        v12g wname medw MC 0.34
        v12g won't go Ms 0.11
        v12g writing $ Gs 0.11
        v12g wsur #2 Ss 0.52
        v12g wsur $ Ms -0.11
        v12g wsur $ Os 0.21
        v12g wsur , MC 0.18
        v12g wsur , Ss -0.31
        v12g wsur , TC -0.13
        v12g wsur is Gs 0.16
        v12g wsur not SC -0.11
        v12g x $ Ms 0.23
        v12g you i Ss 0.49
        v12g | unk1 Ss 0.11
        v12g | | MU -0.16
        v12g – plain SC -0.95
        v1b ! unkts -0.13
        v1b " comC -0.18
        v1b " medwC -0.55
        v1b " n1s -0.43
        v1b " plainC 0.16
        v1b " plainU 0.41
        v1b " unk0s -0.33
        v1b # particleC 0.5
        v1b #1 n1s 0.62
        v1b #1 n2s -0.53
        v1b #1 particles -0.28
        v1b #1 plains -0.41
        v1b #1 surnameC -0.32
        v1b #1 surnames 0.15
        v1b #1 unitC 0.96
        v1b #1 units 0.12
        v1b #1 unk3U 0.64
        v1b #1 unktC -0.68
        v1b #2 cityC -0.23
        v1b #2 comC 0.18
        v1b #2 coms 0.61
        v1b #2 medws -0.12
        v1b #2 n3s 1.09
        v1b #2 surnameC -0.11
        v1b #2 units -0.15
        v1b #2 unk0C -0.3
        v1b #2 unk0s -0.41
        v1b #2 unk1s 0.36
        v1b #2 unk2C -1.02
        v1b #2 unk2s -0.2
        v1b #2 unk3U -0.12
        v1b #2 unk3s -0.27
        v1b #2 wnameU 0.16
        v1b #2 wsurC 0.27
        v1b #3 plainC -0.14
        v1b #3 unk2U 0.58
        v1b #3 unk3U -0.11
        v1b #4 c3U 0.61
        v1b #4 givens -0.63
        v1b #4 n2s 0.83
        v1b #4 n3s 0.3
        v1b #4 plainU 1.19
        v1b #4 plains 0.45
        v1b #4 unk1s -0.95
        v1b #4 unkss -0.38
        v1b #5 countryC -0.64
        v1b #6 unk2C 1.01
        v1b #91a1 medws 1.69
        v1b #91a2 c3s 0.17
        v1b #91a2 meds 0.79
        v1b #92a394 n3s 0.21
        v1b #a191 unk3s -0.17
        v1b #a192 cityC 0.13
        v1b #a192 unk2C -0.14
        v1b #a194 unk2s 0.37
        v1b #a292 c3U 0.25
        v1b #a391 n1s -0.43
        v1b #a391 n2s 1.23
        v1b $ brands -0.24
        v1b $ c3s -0.14
        v1b $ c4s -0.5
        v1b $ c5U 0.55
        v1b $ c6U 0.18
        v1b $ citys 0.3
        v1b $ comC 0.19
        v1b $ medC -0.2
        v1b $ meds 0.13
        v1b $ monthC -0.26
        v1b $ n1s -0.17
        v1b $ n2s -0.23
        v1b $ n4s -0.14
        v1b $ n5s -0.16
        v1b $ n6s 0.23
        v1b $ plainC -0.11
        v1b $ relations 0.19
        v1b $ streets 0.55
        v1b $ surnameC 0.73
        v1b $ surnameC' -0.12
        v1b $ surnames 0.19
        v1b $ tails -0.21
        v1b $ unk1C 0.15
        v1b $ unk2s -0.33
        v1b $ unkgC -0.82
        v1b $ unkgs 0.12
        v1b $ unktC 0.24
        v1b $ wnameC 0.39
        v1b $ wsurC -0.12
        v1b % n2s -0.77
        v1b ' eponymC -0.58
        v1b ' givenC -0.18
        v1b ( eponymC 0.44
        v1b ( givenC 0.24
        v1b ( n2s -0.48
        v1b ( n4s 0.2
        v1b ( unk1C 0.16
        v1b ( unk3C 0.25
        v1b ( unkgC -0.31
        v1b ( unktC -0.21
        v1b ( wnameC 0.36
        v1b ) comC 0.42
        v1b ) n1s -0.17
        v1b ) n3s -0.19
        v1b ) unk0C 0.35
        v1b ) unk1C 0.36
        v1b ) wsurC 0.22
        v1b + coms 0.13
        v1b + n2s -0.65
        v1b + unk2C 0.17
        v1b + unk3s -0.39
        v1b , brands -0.17
        v1b , c2s -0.47
        v1b , c3U 0.27
        v1b , c3s -0.55
        v1b , c4U -1.08
        v1b , calls -0.15
        v1b , cityC 0.12
        v1b , citys 0.11
        v1b , comC 0.41
        v1b , coms 0.13
        v1b , countryC 0.34
        v1b , countrys 0.22
        v1b , eponymC 0.11
        v1b , eponymC' -0.54
        v1b , givenC' -0.16
        v1b , givenU -0.5
        v1b , medC -0.5
        v1b , meds -0.32
        v1b , medwC -0.25
        v1b , medws 0.37
        v1b , monthC -0.88
        v1b , months -0.12
        v1b , n1s -0.3
        v1b , n2s -0.32
        v1b , n5s 0.13
        v1b , particles -0.18
        v1b , plainC 0.21
        v1b , roles -0.13
        v1b , streetC 0.82
        v1b , streets 0.61
        v1b , surnameC 0.35
        v1b , tailC -0.2
        v1b , tails 0.19
        v1b , titleC 0.54
        v1b , unitC -0.12
        v1b , unk0C 0.26
        v1b , unk1C 0.24
        v1b , unk1s -0.23
        v1b , unk2U -0.3
        v1b , unk3s -0.23
        v1b , unkgC -0.16
        v1b , unksC 0.84
        v1b , wnameC 0.15
        v1b , wsurC 0.25
        v1b , wsurU 0.14
        v1b , wsurs 0.11
        v1b - brands 0.19
        v1b - c3U 1.29
        v1b - c4U 1.36
        v1b - c4s -0.47
        v1b - eponymC -0.25
        v1b - meds 0.25
        v1b - medwC -0.64
        v1b - medws -0.18
        v1b - n1s 0.33
        v1b - n2s 0.5
        v1b - n3s 0.78
        v1b - n4s -0.42
        v1b - n5s -0.11
        v1b - particleC 0.39
        v1b - plainC 0.12
        v1b - plainU -0.13
        v1b - plains 0.38
        v1b - streets -0.59
        v1b - surnameC -0.28
        v1b - unitC 0.3
        v1b - unk0C 0.36
        v1b - unk1U 0.52
        v1b - unk1s 0.3
        v1b - unk2s 0.21
        v1b - unkgC 0.46
        v1b . brandC -0.14
        v1b . brands 0.18
        v1b . calls 1.01
        v1b . comC -0.26
        v1b . givenC -0.12
        v1b . medC -0.86
        v1b . meds 0.49
        v1b . medwC -0.15
        v1b . n1s -0.29
        v1b . n2s -0.31
        v1b . n3s 0.18
        v1b . n4s -0.66
        v1b . particleC 1.08
        v1b . plainC 0.27
        v1b . plains -0.13
        v1b . relations 0.19
        v1b . roles 0.83
        v1b . streetC 0.36
        v1b . surnames -0.59
        v1b . titles 0.46
        v1b . unitC 1.38
        v1b . unk0s -0.25
        v1b . unk1C -0.17
        v1b . unk1s -0.21
        v1b . unk2C 0.64
        v1b . unk2s 0.78
        v1b . unk3C 0.21
        v1b . wnameC 0.29
        v1b . wsurC -0.32
        v1b / coms 0.83
        v1b / n1s 0.67
        v1b / n2s 0.49
        v1b / n3s -1.74
        v1b / n4s 0.12
        v1b / units -0.61
        v1b / unk0C 0.11
        v1b / unk1C 0.14
        v1b / unk2U 0.78
        v1b / unk2s -0.5
        v1b / unk3C -0.96
        v1b : c2U 1.01
        v1b : c2s 0.14
        v1b : c4s 1.05
        v1b : c5U -1.35
        v1b : callC 0.26
        v1b : comC -1.02
        v1b : medwC 0.11
        v1b : n1s 0.22
        v1b : n2s -0.2
        v1b : n4s 0.35
        v1b : plains -0.17
        v1b : tailC -0.15
        v1b : unk0s -0.18
        v1b : unk1s 0.42
        v1b : unk2C -0.41
        v1b : unk2s -0.91
        v1b : unk3C 0.38
        v1b : wsurC 0.52
        v1b : wsurs 0.24
        v1b ; medwC 0.2
        v1b ; n2s -0.51
        v1b ; plainC -0.31
        v1b ; unk1C -0.27
        v1b ; unk1s -0.16
        v1b ; unk3C -0.68
        v1b ; unksC 0.2
        v1b = surnames -0.13
        v1b ? comC 0.13
        v1b ? givenC 0.13
        v1b ? n1s -0.21
        v1b ? unk1C -0.23
        v1b ? unk1s -0.14
        v1b ? wnameC -0.18
        v1b ? wnames 0.22
        v1b ?m plainC -0.19
        v1b ?m unk2s 0.27
        v1b @ n2s 0.26
        v1b ] n4s -1.19
        v1b _ n4s -0.13
        v1b _ relations 1.11
        v1b a coms -0.15
        v1b a units 0.69
        v1b a unk1s -0.18
        v1b after n2s -0.14
        v1b after n4s 0.15
        v1b again unk0s 0.11
        v1b again unkgs -0.15
        v1b again wnames 0.14
        v1b al unk2C -0.21
        v1b and brandC -0.13
        v1b and brands -0.16
        v1b and c3s 0.11
        v1b and citys 0.27
        v1b and comC -0.17
        v1b and eponyms -0.39
        v1b and givenC -0.15
        v1b and givens -0.5
        v1b and meds -0.11
        v1b and medws 0.28
        v1b and n4s -0.18
        v1b and plainC -0.21
        v1b and plains -0.24
        v1b and streets 0.6
        v1b and unk0s -0.11
        v1b and unkgC 0.13
        v1b and unktC 0.24
        v1b and wsurC 0.49
        v1b appointment unk0s 0.12
        v1b as comC -0.15
        v1b as wsurs -0.14
        v1b at n3s -0.17
        v1b at wnameC -0.17
        v1b blood wnameC -0.23
        v1b brand cityC -0.14
        v1b brand n4s 0.46
        v1b brand unk2C -0.18
        v1b bus n3s 0.21
        v1b but coms 0.15
        v1b by unk0C -0.2
        v1b came plainC 0.15
        v1b carer wnames -0.23
        v1b city n2s 0.22
        v1b city particles 0.24
        v1b day coms 0.8
        v1b day unk1s 0.18
        v1b de n1s 0.72
        v1b done surnameC -0.16
        v1b e unk2s 0.68
        v1b el unk2s -0.12
        v1b eponym eponymC -0.28
        v1b fell n2s 0.68
        v1b fell plains -0.12
        v1b fever wsurs -0.3
        v1b food wnames -0.14
        v1b for unk1C -0.29
        v1b for unkgC 0.18
        v1b for wnameC -0.52
        v1b forty plains 0.74
        v1b four coms 0.31
        v1b from givens 0.19
        v1b from n2s -0.26
        v1b from streets -0.48
        v1b from unk0s -0.2
        v1b given medC 0.32
        v1b given n4s -1.34
        v1b given particleC 0.56
        v1b given particles 1.71
        v1b given plains -0.45
        v1b given unitC 0.21
        v1b given unk0s 0.19
        v1b given unk1s -0.31
        v1b given unk2s -0.5
        v1b given wsurC -0.18
        v1b got unk1s -0.3
        v1b had streetC -0.12
        v1b had unk0C 0.16
        v1b had unk0s 0.15
        v1b had unk2s -0.11
        v1b has countryC -0.74
        v1b has medwC 0.15
        v1b has particles -0.15
        v1b has plains 0.14
        v1b has unk0s 0.15
        v1b has unk2U 0.29
        v1b has unkgs -0.13
        v1b has wnames 0.48
        v1b hasn't unk0s -0.23
        v1b have unk0s 0.12
        v1b healing wnames -0.11
        v1b here n2s -0.33
        v1b his unk1s -0.39
        v1b hopes callC 0.17
        v1b horse givens -0.87
        v1b i cityC -0.31
        v1b i eponyms 0.13
        v1b i medws 0.42
        v1b i months -0.86
        v1b i unk0s -0.12
        v1b i unk2s 0.3
        v1b i unk3s -0.81
        v1b if n4s 1.03
        v1b in coms -0.55
        v1b in eponymC 0.27
        v1b in n1s -0.18
        v1b in n4s -0.17
        v1b in plains -0.38
        v1b in relations 0.21
        v1b in surnameC -0.16
        v1b in units 0.82
        v1b in unkss 0.13
        v1b in wnames -0.14
        v1b in wsurs -0.19
        v1b informed plains 0.14
        v1b is coms -0.22
        v1b is countryC -0.2
        v1b is eponymC 0.43
        v1b is givenC -0.43
        v1b is givens -0.55
        v1b is monthC -0.8
        v1b is months 0.14
        v1b is n1s 0.17
        v1b is particles -0.59
        v1b is plains -0.24
        v1b is relationC 0.16
        v1b is surnameC 0.11
        v1b is titles 1.2
        v1b is unk0C 0.53
        v1b is unk0s 0.54
        v1b is unk1s 0.25
        v1b is unk2s -0.28
        v1b is unk3s 0.24
        v1b is unkss 0.13
        v1b is wnameC 0.14
        v1b is wnames 0.8
        v1b is wsurC 0.18
        v1b l n1s 0.23
        v1b list plains 0.27
        v1b lives n2s 0.21
        v1b looked wnames 0.15
        v1b m plains 0.28
        v1b may n1s 0.42
        v1b med n5s 0.49
        v1b med streetC -1.25
        v1b med surnameC 0.17
        v1b med unk0C 0.74
        v1b med unk0s -0.16
        v1b med unk1C -0.28
        v1b med unk2s -0.43
        v1b med unktC -0.13
        v1b med wnameC -0.3
        v1b med wnames -0.55
        v1b med wsurC -0.62
        v1b mrs wnames 0.11
        v1b my plains 0.34
        v1b not n1s 0.15
        v1b not unk2C -0.19
        v1b not unk3C -0.3
        v1b now n2s 0.28
        v1b october n1s -0.39
        v1b of coms 0.11
        v1b of givenC 0.12
        v1b of roles 0.56
        v1b of units -0.11
        v1b of wnameC -0.38
        v1b of wnames -0.33
        v1b off acts 0.98
        v1b oh coms 1.26
        v1b oil wnames -0.23
        v1b on c4s 0.22
        v1b on eponymC 0.23
        v1b on givenC' -0.39
        v1b on givens 0.15
        v1b on n1s -0.86
        v1b on n2s 0.21
        v1b on n3s -0.52
        v1b on surnameC 0.44
        v1b on unk1C -0.13
        v1b on unk2s 0.21
        v1b on unk3C -0.87
        v1b on unksC -0.23
        v1b on unkss -0.14
        v1b one coms 0.77
        v1b or plains -0.11
        v1b out givenC -0.27
        v1b over n3s -0.72
        v1b pages n3s -0.13
        v1b period wnameC -0.15
        v1b period wnames -0.32
        v1b phone n2s 0.37
        v1b plain cityC -0.26
        v1b plain citys -0.23
        v1b plain coms 0.17
        v1b plain givenC -0.41
        v1b plain medwC 0.12
        v1b plain monthC 0.5
        v1b plain n1s -0.16
        v1b plain n3s -0.76
        v1b plain n4s 1.19
        v1b plain plainC -0.18
        v1b plain plains 0.16
        v1b plain surnameC -0.25
        v1b plain unk0s -0.13
        v1b plain unk2C -0.2
        v1b plain unk2s -0.19
        v1b plain unk3U -0.12
        v1b plain unkgC 0.11
        v1b plain wnames -0.44
        v1b rang givenC -0.27
        v1b river coms 0.55
        v1b said unk1s -0.31
        v1b said wnameC 0.16
        v1b says comC -0.11
        v1b says medC -0.51
        v1b says n1s 1.11
        v1b says plainC 0.21
        v1b says unk2s 0.13
        v1b says wsurs -0.14
        v1b sec n2s 0.47
        v1b sent c8U -0.14
        v1b seven coms 0.79
        v1b she n1s -0.37
        v1b site n1s 0.69
        v1b six coms 0.6
        v1b so n1s -0.13
        v1b st c3s 1.4
        v1b st n2s 0.51
        v1b starts brandC -0.21
        v1b stopped unk0C -0.11
        v1b street coms 0.5
        v1b surname medC 0.96
        v1b surname medwC 0.23
        v1b surname particles 0.53
        v1b surname relations -0.38
        v1b surname roleC -0.15
        v1b surname titleC -1.06
        v1b surname unk0C 0.44
        v1b surname unk1C -0.14
        v1b surname unk1U 0.23
        v1b surname unk2s -0.29
        v1b surname unkgs 0.13
        v1b surname' givenC 0.22
        v1b swallowed wnames -0.21
        v1b the medC 0.82
        v1b the meds 0.55
        v1b the monthC 0.12
        v1b the n1s 0.63
        v1b the unk0s -0.15
        v1b the unk1s -0.23
        v1b the wnameC -0.47
        v1b the wsurs 0.24
        v1b therapy wnameC -0.13
        v1b thirty plains 0.29
        v1b this n3s 0.71
        v1b thought plainC -0.13
        v1b threw coms 0.31
        v1b to n1s 0.5
        v1b to n2s -0.33
        v1b to n4s -0.38
        v1b to unk2s -0.19
        v1b took unk0s 0.16
        v1b two coms 0.46
        v1b two plains 0.12
        v1b under n2s -0.43
        v1b unk0 citys -0.15
        v1b unk0 comC -0.17
        v1b unk0 eponymC 0.15
        v1b unk0 medC -0.33
        v1b unk0 medwC -0.58
        v1b unk0 medws -0.2
        v1b unk0 n1s -0.62
        v1b unk0 n2s 0.64
        v1b unk0 particles 0.21
        v1b unk0 tailC 0.41
        v1b unk0 unk0C -0.49
        v1b unk0 unk0s -0.11
        v1b unk0 unk1s 0.22
        v1b unk0 unk1s' 0.13
        v1b unk0 unk2s -0.18
        v1b unk0 unksC 0.33
        v1b unk0 wsurC -0.33
        v1b unk1 cityC 0.39
        v1b unk1 givenC 0.61
        v1b unk1 medwC 0.14
        v1b unk1 medws -0.16
        v1b unk1 particles 0.41
        v1b unk1 plainC -0.25
        v1b unk1 tails 0.12
        v1b unk1 unitC -0.28
        v1b unk1 unk1C 0.41
        v1b unk1 unk3C 0.23
        v1b unk1 unkgs -0.3
        v1b unk1 unktC -0.29
        v1b unk1 wnameC' -1.1
        v1b unk1 wnames 0.18
        v1b unk1 wsurC -0.33
        v1b unk2 c3U -0.73
        v1b unk2 meds -0.35
        v1b unk2 medws -0.24
        v1b unk2 n1s -0.98
        v1b unk2 n2s -0.23
        v1b unk2 particles 1.56
        v1b unk2 plainC 0.12
        v1b unk2 surnameC 0.2
        v1b unk2 units -0.23
        v1b unk2 unk0C 0.2
        v1b unk2 unk0s 0.11
        v1b unk2 unk1s -0.11
        v1b unk2 unk2C 0.32
        v1b unk2 unk3C -0.16
        v1b unk2 unk3s -0.32
        v1b unk2 unkgs 0.17
        v1b unk3 c4U 0.43
        v1b unk3 eponyms 0.2
        v1b unk3 plainC 0.69
        v1b unk3 roleC -0.13
        v1b unk3 unk0s 0.16
        v1b unk3 unk1C 0.41
        v1b unk3 unk2C -0.43
        v1b unk3 unk3C 0.2
        v1b unk3 wnameU 0.25
        v1b unkg givenC 0.15
        v1b unkg n2s 0.64
        v1b unkg particleC 0.11
        v1b unkg particles 0.35
        v1b unkg unk1s -0.13
        v1b unks c3U 0.68
        v1b unks c4U -0.23
        v1b unks n3s 0.15
        v1b unks plains 0.52
        v1b unkt comC 1.05
        v1b unkt particles 0.14
        v1b unkt wnameC -0.59
        v1b unkt wsurC -0.16
        v1b uses unk2C 0.28
        v1b walk coms -0.18
        v1b was givenC -0.8
        v1b was medwC 0.18
        v1b was medws -0.27
        v1b was monthC -0.82
        v1b was n2s 0.15
        v1b was plains 0.18
        v1b was unk0s 0.2
        v1b was wnameC 0.44
        v1b with unk1C 0.11
        v1b with unksC -0.39
        v1b with wnames -0.48
        v1b with wsurC 0.66
        v1b wname givens -0.12
        v1b wname medC 0.68
        v1b wname particles 0.25
        v1b wname plainC -0.25
        v1b wname plains -0.19
        v1b wname unk1s 0.22
        v1b wname unkgs 0.11
        v1b wname wnameC 0.42
        v1b won't plains -0.14
        v1b wound n2s 0.35
        v1b wsur c3s -0.23
        v1b wsur comC 0.17
        v1b wsur n1s 0.29
        v1b wsur n3s 0.34
        v1b wsur n4s -0.26
        v1b wsur units -0.13
        v1b wsur unk2C 0.49
        v1b wsur unk2s -0.31
        v1b wsur wnames -0.31
        v1b wsur wsurC -0.89
        v1b wsur' n1s 0.4
        v1b y n1s -0.43
        v1b y n2s 0.31
        v1b y n3s 0.58
        v1b y unk1s 0.46
        v1b y unk3s 0.15
        v1b | n1s -0.74
        v1b | n2s -0.66
        v1b | particleC -0.57
        v1b | unk2U -0.11
        v1g ! Gs -0.16
        v1g ! Ts -0.13
        v1g " Ms -0.11
        v1g " OC -0.23
        v1g " Os -0.64
        v1g " TC 0.17
        v1g # SC -0.68
        v1g #1 MU -0.93
        v1g #1 Ms -0.22
        v1g #1 Os 0.28
        v1g #1 TC -1.35
        v1g #2 MC -0.32
        v1g #2 SU -0.53
        v1g #2 Ss -0.2
        v1g #2 TC -0.3
        v1g #3 SC -0.89
        v1g #4 Ms 1.29
        v1g #4 Os -0.16
        v1g #4 SU 0.46
        v1g #4 TC 0.42
        v1g #5 SC 0.15
        v1g #6 SC 1.01
        v1g #6 SU 0.79
        v1g #6 Ss 0.52
        v1g #91a1 MC -0.28
        v1g #91a1 Ms 0.38
        v1g #91a2 MC 0.16
        v1g #91a2 Ms 0.14
        v1g #91a3 MC 0.12
        v1g #91a3 Ms 0.2
        v1g #92a1 SC 1.12
        v1g #92a1 SU 0.33
        v1g #92a1 Ss 0.61
        v1g #a192 MU 0.92
        v1g #a192 SC -0.16
        v1g #a192 TC 0.29
        v1g #a196 Ms 0.12
        v1g $ MC -0.23
        v1g $ SC -0.12
        v1g $ Ss 0.18
        v1g $ TC 0.12
        v1g & MC -0.19
        v1g & SC -0.65
        v1g ' SC 0.16
        v1g ( GC 0.39
        v1g ( Ms 0.12
        v1g ( OC -0.16
        v1g ( SC 0.24
        v1g ( Ss 0.11
        v1g ) MC 0.18
        v1g ) TC -0.73
        v1g + SC -0.47
        v1g + Ss -0.33
        v1g , MC 0.2
        v1g , MU -0.34
        v1g , OC -0.11
        v1g , TC 0.17
        v1g - GU 0.16
        v1g - Ms 0.46
        v1g - OC 0.63
        v1g . MC -0.12
        v1g . MU -0.66
        v1g . Ms 0.37
        v1g . OC 0.15
        v1g . Os 0.44
        v1g . SC 0.37
        v1g . SU 0.12
        v1g / Ms 0.25
        v1g / SC -0.27
        v1g / SU 0.13
        v1g : GC 0.36
        v1g : Gs 0.32
        v1g : MC -0.54
        v1g : Os -0.43
        v1g ; GC 0.13
        v1g ; Os -0.17
        v1g < MC -0.11
        v1g ? MC -0.12
        v1g ? Ms -0.17
        v1g ? OC 0.13
        v1g ?m MU 0.32
        v1g ?m Ms -0.17
        v1g @ Ms 1.17
        v1g @ Os 0.29
        v1g [ Ms 0.16
        v1g _ Ms 0.31
        v1g a Ms -0.31
        v1g again MC 0.47
        v1g again Ss 0.11
        v1g all MC -0.16
        v1g all Ss -0.37
        v1g always Ms -0.18
        v1g and Gs -0.29
        v1g and MC -0.11
        v1g and Ms -0.25
        v1g and Os 0.38
        v1g and Ts 0.24
        v1g appointment Ms 0.19
        v1g are GC -0.26
        v1g are Ms -0.28
        v1g around MC -0.16
        v1g as OC -0.15
        v1g ate Ms 0.13
        v1g aware Ms 0.13
        v1g be Gs 0.13
        v1g bed Ms 0.22
        v1g bed SC 0.28
        v1g been SC 0.21
        v1g blood GC -0.25
        v1g born GC 0.14
        v1g brand Gs -0.14
        v1g by Ms -0.69
        v1g came MC 0.12
        v1g came SC -0.26
        v1g came Ss -0.23
        v1g can Ms 0.23
        v1g can't Gs 0.16
        v1g can't MC 0.13
        v1g can't Ms 0.27
        v1g cannot Ms 0.18
        v1g catheter Ms 0.11
        v1g chart GC 0.11
        v1g community Ms 0.31
        v1g country Ts 0.27
        v1g court SC -1.02
        v1g dad Ms 0.34
        v1g day Os 0.8
        v1g didn't GC -0.51
        v1g do SC -0.17
        v1g do Ss -0.17
        v1g does GC 0.12
        v1g does Gs 0.16
        v1g does Ms 0.17
        v1g doesn't Ss 0.11
        v1g drain MC 0.27
        v1g dropped MC 0.25
        v1g e MC -0.13
        v1g e Ss 0.68
        v1g eponym GC 0.45
        v1g eponym Ms 0.47
        v1g feels Gs 0.16
        v1g feels MC 0.13
        v1g feels SC 0.13
        v1g fell Ms -0.12
        v1g fever GC 0.22
        v1g flew Gs 0.12
        v1g food Gs -0.14
        v1g for GC -0.24
        v1g for MC -0.22
        v1g for Ss -0.36
        v1g for TC 0.27
        v1g forty Ms 0.74
        v1g from GC 0.5
        v1g from OC -0.35
        v1g from Os -0.25
        v1g from Ss 0.19
        v1g gas SC -0.18
        v1g given Gs 0.13
        v1g given OC 0.17
        v1g given SC -0.3
        v1g given' MC -0.5
        v1g given' SC 0.49
        v1g got GC 0.31
        v1g got Gs 0.18
        v1g had Gs 0.57
        v1g had MC 0.13
        v1g has GC 0.37
        v1g has Ms -0.24
        v1g has SU 0.29
        v1g hasn't GC 0.19
        v1g hasn't Gs 0.13
        v1g hasn't MC 0.29
        v1g have MC 0.14
        v1g he's Ms 0.23
        v1g her Ms -0.22
        v1g here GC 0.26
        v1g here MC 0.24
        v1g here Ms 0.13
        v1g his Ms -0.32
        v1g hopes OC 0.16
        v1g horse Gs -0.87
        v1g i Gs 0.13
        v1g i MC -0.13
        v1g i'm Ss -0.43
        v1g if TC 0.18
        v1g in GC -0.28
        v1g informed MC 0.13
        v1g informed Ms 0.14
        v1g instead Ms 0.26
        v1g isn't Ss 0.11
        v1g its Ms 0.16
        v1g its Os -0.22
        v1g june Ms 0.28
        v1g keeps Ms 0.13
        v1g l MC -0.13
        v1g left MC -0.17
        v1g like Ms -0.13
        v1g looked Gs 0.17
        v1g lost Ms -0.24
        v1g m MC 0.86
        v1g m Ms 0.79
        v1g march Os 0.21
        v1g med GC -0.11
        v1g med Gs -0.37
        v1g med MC -0.23
        v1g med OC 0.24
        v1g medw Gs 0.12
        v1g medw MC -0.17
        v1g mrs Gs 0.11
        v1g mum Ms 0.16
        v1g my Gs 0.18
        v1g my MC -0.13
        v1g my Os -0.36
        v1g no Ms -0.15
        v1g no OC -0.13
        v1g ní Ss 0.14
        v1g of MC -0.25
        v1g office Ss 0.12
        v1g oh Os 1.25
        v1g oil Gs -0.23
        v1g ok MC -0.2
        v1g ok Ms -0.43
        v1g on GC -0.18
        v1g on GU -0.11
        v1g on Gs -0.12
        v1g on MU -0.15
        v1g on OC -0.48
        v1g one Os 0.17
        v1g only Ss 0.17
        v1g opened Ss 0.19
        v1g or Gs 0.11
        v1g or MC -0.18
        v1g or Ms -0.43
        v1g or SC -0.17
        v1g patient MC -0.36
        v1g patient Ms -0.11
        v1g period GC -0.15
        v1g period Ms 0.2
        v1g plain GC -0.37
        v1g plain GU 0.27
        v1g plain MC 0.14
        v1g plain Os 0.45
        v1g plain Ss -0.18
        v1g plain Ts -0.17
        v1g put Ms 0.11
        v1g ran SC -0.21
        v1g rang GC -0.52
        v1g refused MC 0.3
        v1g river Os 0.55
        v1g road OU 0.26
        v1g road Os 0.36
        v1g says Gs 0.16
        v1g says Os -0.15
        v1g school Ms 0.2
        v1g sent MC -0.34
        v1g settled MC 0.15
        v1g seven Os 0.79
        v1g since Gs 0.12
        v1g since MC -0.17
        v1g since Ms -0.12
        v1g since Os -0.14
        v1g so Gs -0.11
        v1g starts MC -0.19
        v1g still Ms 0.43
        v1g still Ss -0.41
        v1g stopped GC 0.48
        v1g stopped SC 0.11
        v1g street GC -0.22
        v1g street Os 0.5
        v1g surname Gs 0.49
        v1g surname SC 0.16
        v1g takes Ms 0.11
        v1g taking Ms 0.21
        v1g thanks Ss -0.23
        v1g that Ms -0.12
        v1g the MC 0.55
        v1g the Os -0.56
        v1g therapy GC -0.13
        v1g they Os 0.68
        v1g this Os -0.11
        v1g threw Os 1.05
        v1g to Ms -0.12
        v1g to OC -0.16
        v1g to Os -0.19
        v1g told Ms 0.16
        v1g too Ms -0.16
        v1g two Ms 0.3
        v1g unk0 MU -0.12
        v1g unk0 Os -0.17
        v1g unk0 SC 0.26
        v1g unk0 SU 0.12
        v1g unk0 Ts -0.41
        v1g unk1 Ms 0.41
        v1g unk1 Os -0.21
        v1g unk1 SU -0.13
        v1g unk2 Gs 0.17
        v1g unk2 MC 0.32
        v1g unk3 GU 0.25
        v1g unk3 MC 0.88
        v1g unk3 MU 0.23
        v1g unkg Gs 0.22
        v1g unkg Ms -0.15
        v1g unkg Os 0.18
        v1g unks Ms 0.17
        v1g unks Ss -0.16
        v1g unkt Ms 0.64
        v1g unkt Ss -0.13
        v1g up Ms -0.21
        v1g walk Os -0.18
        v1g want MC -0.12
        v1g was SC 0.5
        v1g was Ss 0.17
        v1g went Ms -0.18
        v1g when Ms -0.13
        v1g who SC 0.17
        v1g who Ss 0.12
        v1g will Gs 0.14
        v1g will Ms 0.12
        v1g with MC -0.25
        v1g with Ms -0.14
        v1g with OC 0.21
        v1g wname MC 0.23
        v1g woke GC -0.36
        v1g would SC -0.35
        v1g writing Gs 0.25
        v1g wsur OC 0.11
        v1g wsur Ss -0.11
        v1g x MC 0.78
        v1g years Ms -0.55
        v1g you OC -0.27
        v1g you Os -0.12
        v1g | Ss 0.11
        v1g – GC 0.26
        v1g – SC 0.45
        v1g – Ss 0.68
        v2 ! wC -0.25
        v2 " c 0.67
        v2 " wU 0.13
        v2 # n -0.18
        v2 #1 c -1.27
        v2 #1 n -1.86
        v2 #1 wU -1.02
        v2 #2 c -1.47
        v2 #2 n -0.65
        v2 #2 wU -0.38
        v2 #2 ws 0.13
        v2 #3 n -0.64
        v2 #3 wU -0.37
        v2 #3 ws -0.26
        v2 #4 c 0.62
        v2 #4 n 1.86
        v2 #4 wC 0.56
        v2 #4 ws 0.17
        v2 #5 n 0.85
        v2 #5 wC 0.67
        v2 #5 ws 0.73
        v2 #6 n 0.59
        v2 #6 wC 0.87
        v2 #6 wU 0.55
        v2 #7 wU 1.57
        v2 #7 ws 0.53
        v2 #8 n 0.23
        v2 #9 ws -0.56
        v2 #91a1 n 0.31
        v2 #91a1 wC 0.5
        v2 #91a1 ws 0.29
        v2 #91a195 n 0.83
        v2 #91a2 wC 1.1
        v2 #91a2 ws 0.47
        v2 #92a1 c -0.69
        v2 #92a1 n -1.45
        v2 #92a1 wU 1.8
        v2 #92a1 ws 0.4
        v2 #92a2 n -0.24
        v2 #93a2 ws 0.71
        v2 #94a3 n -0.13
        v2 #95a1 wU 0.11
        v2 #a191 c -0.96
        v2 #a191 wC -0.63
        v2 #a191a191 n 0.61
        v2 #a191a194 ws -0.43
        v2 #a192 wU -0.26
        v2 #a192 ws -0.11
        v2 #a194 n 0.56
        v2 #a196 wU 0.63
        v2 #a196 ws 0.33
        v2 #a291 n 0.11
        v2 #a291 wC 0.17
        v2 #a291 ws 0.74
        v2 #a391 c 0.36
        v2 #a391 n -0.57
        v2 #a491 n -0.39
        v2 $ wC -0.19
        v2 $ wU -0.25
        v2 $ ws -0.25
        v2 % n -0.54
        v2 % wC -0.34
        v2 % ws -0.49
        v2 ' wC -0.64
        v2 ( n -0.78
        v2 ( wU 0.3
        v2 ( ws 0.11
        v2 ) wU -0.2
        v2 ) ws -0.34
        v2 * wC 0.36
        v2 , c 0.14
        v2 , n -0.2
        v2 , ws 0.3
        v2 - n -0.75
        v2 - wC 0.17
        v2 - ws -0.23
        v2 . c -0.16
        v2 . n -0.18
        v2 . wC -0.61
        v2 . ws -0.5
        v2 / c -0.52
        v2 / n -0.45
        v2 / wU -0.25
        v2 / ws 0.26
        v2 : n 0.27
        v2 : wU -0.39
        v2 ; wC -0.43
        v2 ; ws -0.11
        v2 = n 0.39
        v2 ? ws -0.36
        v2 ?m wC -0.28
        v2 ?m wU 0.86
        v2 @ ws -0.13
        v2 _ n -0.29
        v2 a n -0.11
        v2 a wC 0.14
        v2 account wC 0.25
        v2 advice n -0.22
        v2 after wC -0.12
        v2 after ws -0.36
        v2 afternoon wC -0.14
        v2 aged wC 0.23
        v2 agency wC 0.16
        v2 all wC 0.18
        v2 all ws -0.18
        v2 alone n 0.35
        v2 am n -0.64
        v2 am ws -0.22
        v2 an n -0.16
        v2 an wC 0.22
        v2 an ws -0.22
        v2 and n 0.12
        v2 angina wC 0.72
        v2 any n 0.16
        v2 arm n 0.92
        v2 as ws 0.26
        v2 at n -0.4
        v2 attended wC 0.24
        v2 away wC 0.18
        v2 away ws 0.16
        v2 back wC 0.27
        v2 bad wC -0.82
        v2 bad ws -0.87
        v2 balance n 0.29
        v2 bed wC 1.04
        v2 bed ws 0.2
        v2 been ws -0.12
        v2 behalf ws 0.42
        v2 below wC -0.16
        v2 ben wC 0.26
        v2 best n -0.38
        v2 bit ws -0.55
        v2 blood n 0.11
        v2 board wC -0.28
        v2 born wC 0.12
        v2 born ws 1.21
        v2 both wC 0.12
        v2 both ws 0.13
        v2 boxing ws 1.05
        v2 brand c -0.49
        v2 breast wC 0.26
        v2 breath ws -0.31
        v2 breathing wC 0.68
        v2 breathing ws 0.32
        v2 broke wC -0.31
        v2 broke ws -0.21
        v2 broken ws -0.2
        v2 bus n -0.73
        v2 bus wC 0.71
        v2 but ws -0.36
        v2 by n 0.39
        v2 by ws -0.17
        v2 c ws -0.9
        v2 call ws 0.31
        v2 called wC -0.72
        v2 calling ws 0.17
        v2 came n -0.37
        v2 came wC 0.49
        v2 can ws -0.47
        v2 can't c 0.28
        v2 can't wC 0.28
        v2 can't ws 0.12
        v2 cause n 0.92
        v2 change ws 0.18
        v2 chart wC 0.18
        v2 city wC -0.36
        v2 cleaner n -0.64
        v2 close n 0.99
        v2 college ws 0.62
        v2 confused n -0.52
        v2 copy n 0.82
        v2 could wC -0.24
        v2 could ws -0.24
        v2 country wC 0.63
        v2 county wC 0.38
        v2 cover n 0.55
        v2 dad wC 0.15
        v2 date wC 0.29
        v2 day n -0.18
        v2 day wC -0.62
        v2 days wC 0.91
        v2 death ws -0.22
        v2 dec wC -0.12
        v2 del n 1.58
        v2 did wC 0.26
        v2 did ws 0.37
        v2 do ws -0.11
        v2 doctors ws -0.4
        v2 done wC -0.47
        v2 door wC 0.17
        v2 door ws 0.88
        v2 dose n 1.25
        v2 dr n -0.94
        v2 drain wC 0.11
        v2 drain ws 0.27
        v2 drink ws 0.29
        v2 drinking ws -0.18
        v2 drives wC 0.18
        v2 drug wC 0.14
        v2 due wC 0.2
        v2 e ws 1.07
        v2 end n 1.37
        v2 eponym n -1.07
        v2 eponym wC -0.37
        v2 eponym' wC 0.47
        v2 every wC -0.15
        v2 example ws 3.45
        v2 eye wC -0.34
        v2 f n 0.54
        v2 f wC 0.28
        v2 f wU 0.4
        v2 falls c 0.17
        v2 fed ws 0.3
        v2 fell n 0.81
        v2 fell wC -0.15
        v2 fell ws 0.54
        v2 first wC 0.17
        v2 five ws 0.13
        v2 flat c -0.36
        v2 flat ws 0.9
        v2 flying ws -0.19
        v2 follow n 0.5
        v2 following wC 0.12
        v2 for n -0.53
        v2 for wC -0.71
        v2 for ws -0.23
        v2 forgot wC 0.58
        v2 form ws 0.41
        v2 found wC -0.16
        v2 four ws 0.52
        v2 from wC -0.33
        v2 from ws -0.34
        v2 gave wC -0.76
        v2 gave ws 0.39
        v2 gets ws -0.21
        v2 given c -0.3
        v2 given n -0.35
        v2 given wU 0.74
        v2 given ws -0.51
        v2 given' n 0.14
        v2 gives ws -0.22
        v2 go n -0.26
        v2 go ws 0.2
        v2 goals wC 0.3
        v2 gone wC -0.2
        v2 gone ws -0.8
        v2 got n -0.69
        v2 got ws 0.5
        v2 gp ws 0.18
        v2 grade wC -0.87
        v2 guardian wC -0.4
        v2 had n 0.73
        v2 had ws 0.27
        v2 half n 0.8
        v2 has n -0.17
        v2 has wC 0.73
        v2 has ws 0.27
        v2 have wC 0.59
        v2 have ws 0.46
        v2 he' ws -0.3
        v2 he's ws 0.37
        v2 healthcare ws 0.28
        v2 heel wC -0.3
        v2 help wC -0.76
        v2 helped ws -0.36
        v2 helps wC -0.57
        v2 helps ws 0.81
        v2 her ws 0.11
        v2 here wC 0.17
        v2 here ws 0.15
        v2 hernia wC 0.66
        v2 him wC -0.31
        v2 his n 0.87
        v2 his ws 0.33
        v2 hit n -0.6
        v2 ho wC 0.33
        v2 hold n -0.12
        v2 hot wC -1.58
        v2 how wC -0.36
        v2 how ws -0.16
        v2 hr n -0.14
        v2 in c -0.83
        v2 in n -0.11
        v2 in wC -0.11
        v2 insurance wC -0.25
        v2 interpreter wC -0.53
        v2 into wC -0.22
        v2 it c 0.39
        v2 it wC 0.21
        v2 its n -0.15
        v2 jan wC 0.52
        v2 jun ws 0.13
        v2 june n 0.17
        v2 just ws -0.45
        v2 keeps n 0.92
        v2 keeps wC -0.18
        v2 kind wC -0.16
        v2 knee n 0.13
        v2 knee wC 0.6
        v2 l wC -0.46
        v2 l ws 0.75
        v2 last n -0.38
        v2 last ws -0.24
        v2 late n 0.55
        v2 left ws -0.14
        v2 leg ws 0.2
        v2 letter n 0.17
        v2 letter ws 0.14
        v2 level ws 0.11
        v2 lift ws -0.29
        v2 list n -0.12
        v2 list wC -0.16
        v2 live ws -0.41
        v2 lives n 1.29
        v2 looking ws -0.12
        v2 looks ws -0.42
        v2 lot wC -0.17
        v2 lot ws -0.35
        v2 m wC 0.58
        v2 made ws -0.49
        v2 make wC -0.16
        v2 make ws -0.14
        v2 makes ws -0.27
        v2 march c -0.4
        v2 may c 1.21
        v2 may wC -0.18
        v2 mcg wC -0.65
        v2 me n 0.38
        v2 me ws 0.19
        v2 med c -0.13
        v2 med n -0.12
        v2 med wU -0.33
        v2 medw wC 0.17
        v2 mg n -0.74
        v2 midwife ws 0.17
        v2 milk ws -0.62
        v2 mill n 0.78
        v2 min wC 0.42
        v2 month ws -0.13
        v2 months wC 0.26
        v2 more n -0.7
        v2 morning wC 0.14
        v2 mrs ws -0.12
        v2 my wC -0.16
        v2 my ws 0.21
        v2 need n 0.75
        v2 need wC -0.33
        v2 needed n -0.86
        v2 needed wC -0.25
        v2 needed ws 0.17
        v2 needs wC 0.44
        v2 needs wU 0.35
        v2 needs ws 0.63
        v2 never n -0.11
        v2 never ws -0.12
        v2 new n 0.4
        v2 next n 1.02
        v2 next wC 0.2
        v2 night wC -0.39
        v2 night ws -0.8
        v2 nights wC 0.95
        v2 nights ws 0.14
        v2 nine ws 0.7
        v2 no n -1.09
        v2 no wC 0.14
        v2 no ws -0.66
        v2 nobody n 0.15
        v2 none wC -0.66
        v2 not c -0.35
        v2 not wC -0.39
        v2 nothing wC -0.28
        v2 nothing ws -0.15
        v2 november n 0.37
        v2 now n -0.52
        v2 now wC -0.2
        v2 now ws -0.13
        v2 of wC -0.22
        v2 office wC 0.36
        v2 ok n 0.13
        v2 on wU -0.29
        v2 on ws -0.31
        v2 only wC -0.17
        v2 only ws 0.17
        v2 op ws -0.14
        v2 open wC -0.37
        v2 opened ws 0.74
        v2 or wC -0.17
        v2 or ws -0.45
        v2 organ ws -0.21
        v2 other ws -0.39
        v2 out n 0.41
        v2 out ws -0.3
        v2 output n -0.66
        v2 over wC 0.49
        v2 over ws -0.19
        v2 own ws 0.65
        v2 pain wC -0.53
        v2 park wC -0.73
        v2 passed ws -0.14
        v2 patient wC 0.59
        v2 period wC 0.26
        v2 phoned ws 0.54
        v2 photos ws 1.01
        v2 pink ws -0.32
        v2 place wC 0.27
        v2 plate n 1.28
        v2 please n 0.32
        v2 police n -0.9
        v2 policy wC -0.7
        v2 poor ws 0.11
        v2 port n 0.28
        v2 prefers ws 0.25
        v2 present n 0.46
        v2 pressure wC -0.38
        v2 primary wC 0.2
        v2 puffs ws -0.5
        v2 put wC 0.14
        v2 ran ws 0.23
        v2 rang wC 0.14
        v2 re wC 0.2
        v2 re ws 0.28
        v2 reason n -0.51
        v2 recovery wC 0.51
        v2 repeat wC 1.23
        v2 reported n 0.11
        v2 reports wC 0.13
        v2 return wU 0.83
        v2 right ws 0.19
        v2 road n 0.31
        v2 route ws 0.87
        v2 row n 0.6
        v2 rs wU 0.4
        v2 run n -0.57
        v2 salt wC -0.15
        v2 salt ws 0.25
        v2 same ws -0.11
        v2 say wC -1.89
        v2 says wC 0.62
        v2 says ws -0.19
        v2 sec ws 0.22
        v2 second n 0.48
        v2 see wC 0.13
        v2 seen wC 0.28
        v2 seen ws 0.32
        v2 send wC -0.12
        v2 sent n 0.22
        v2 serial ws -0.25
        v2 settle ws 0.27
        v2 seven ws 0.15
        v2 she n 0.16
        v2 she wC -0.33
        v2 she ws -0.11
        v2 she' ws -0.3
        v2 she's ws 0.48
        v2 shift ws 0.12
        v2 short ws 0.9
        v2 show wU 0.44
        v2 shown wC 0.14
        v2 sick ws 0.46
        v2 since ws -0.56
        v2 sit wC -0.12
        v2 site wC -0.24
        v2 skip wC 0.11
        v2 slept n -0.52
        v2 so n -0.19
        v2 so ws 0.13
        v2 someone wC -0.22
        v2 son ws 0.26
        v2 speak ws 0.56
        v2 speaking ws 0.55
        v2 speaks ws 0.4
        v2 spring ws 0.61
        v2 st n 2.53
        v2 st wC 0.77
        v2 stable wC 0.12
        v2 starts ws -0.11
        v2 still ws 0.52
        v2 stop n 1.32
        v2 stop ws -0.12
        v2 street n 1
        v2 strip n -0.14
        v2 stuck ws -0.41
        v2 sugar ws 0.15
        v2 surname c -0.67
        v2 surname wC 0.46
        v2 swallowed wC -0.38
        v2 swimming n -0.16
        v2 take wC 0.32
        v2 take wU 0.94
        v2 take ws 0.89
        v2 takes wC 0.15
        v2 telling ws -0.2
        v2 terrible wC 0.17
        v2 than wC -0.33
        v2 than ws -0.27
        v2 that n 0.69
        v2 the c 0.34
        v2 the n 0.56
        v2 the wC 0.42
        v2 theatre wC 0.72
        v2 them ws 0.26
        v2 then n -0.49
        v2 then wC -0.43
        v2 then ws -0.69
        v2 thirty ws -0.46
        v2 three n -0.28
        v2 three ws 0.95
        v2 thumb ws -0.11
        v2 time ws -0.57
        v2 today n -0.16
        v2 told ws -0.15
        v2 too n 0.59
        v2 touch wC -0.11
        v2 trains wC -0.17
        v2 transport n 0.82
        v2 transport wC 0.26
        v2 try ws -0.12
        v2 twice wC -0.16
        v2 two wC 0.18
        v2 two ws 0.5
        v2 unk0 wC -0.2
        v2 unk0 wU -0.75
        v2 unk0 ws -0.43
        v2 unk1 c -0.72
        v2 unk1 n -0.35
        v2 unk1 wC -0.11
        v2 unk1 wU -0.42
        v2 unk1 ws -0.29
        v2 unk2 wC -0.19
        v2 unk2 wU 0.16
        v2 unk3 n 0.42
        v2 unk3 wC 0.49
        v2 unk3 wU 0.99
        v2 unk3 ws -0.14
        v2 unkg n 0.29
        v2 unkg wC 0.49
        v2 unkg wU 0.73
        v2 unks c -0.49
        v2 unks ws -0.38
        v2 unkt n 0.81
        v2 unkt wC 0.67
        v2 until ws -0.13
        v2 up n -0.19
        v2 view n 2.01
        v2 virtual n -0.36
        v2 visit ws 0.12
        v2 waiting wC 0.71
        v2 waiting ws 0.3
        v2 wants n -0.45
        v2 wants ws 0.69
        v2 watch wC 0.16
        v2 we ws -0.48
        v2 week n 0.68
        v2 well wC -0.33
        v2 went ws -0.11
        v2 what ws -0.37
        v2 whatever ws 1
        v2 wheels wC 0.33
        v2 when wC -0.42
        v2 where n 0.5
        v2 which ws -0.15
        v2 whoever wC 0.24
        v2 why ws 0.14
        v2 will wC 0.14
        v2 will ws 0.28
        v2 with n -0.58
        v2 with wC -0.14
        v2 wname n 1.82
        v2 wname wC 0.81
        v2 wname wU 0.46
        v2 wname ws 0.11
        v2 won't n 0.54
        v2 won't ws -0.57
        v2 words ws -0.36
        v2 works wC 0.21
        v2 worried wC 0.92
        v2 worried ws 0.42
        v2 would wC -0.99
        v2 wrong ws -0.57
        v2 wsur wU 0.18
        v2 yard n 0.82
        v2 year ws 0.13
        v2 years ws 0.13
        v2 yes ws 0.81
        v2 you n 0.6
        v2 you ws 0.41
        v2 your wC 0.22
        v2 | c 0.13
        v2 | n 0.16
        v2 | wC 0.12
        v2 } n 0.41
        v2 } wC -0.13
        v2 – n -0.59
        v3 ! wC 0.2
        v3 ! ws 0.4
        v3 " n -0.32
        v3 # n -0.51
        v3 #1 c -0.56
        v3 #1 n -0.28
        v3 #1 wU -0.73
        v3 #1 ws -0.3
        v3 #2 n 0.38
        v3 #2 ws 0.37
        v3 #3 c -0.19
        v3 #3 n 0.12
        v3 #3 wC 0.23
        v3 #3 ws -0.32
        v3 #4 c 0.67
        v3 #4 n 0.87
        v3 #4 wC 0.16
        v3 #4 wU -0.76
        v3 #4 ws -0.26
        v3 #5 wC 0.38
        v3 #5 wU -0.16
        v3 #5 ws 0.29
        v3 #8 n -1.23
        v3 #8 wC 0.29
        v3 #9 ws -0.14
        v3 #91a1 c 0.11
        v3 #91a1 n 1.34
        v3 #91a1 wU 0.2
        v3 #91a1 ws -0.38
        v3 #91a191a191 n -0.59
        v3 #91a2 c 0.44
        v3 #92a1 ws 0.27
        v3 #92a2 c 0.18
        v3 #a191 wU -0.64
        v3 #a192 n -0.53
        v3 #a291 wC 0.11
        v3 #a291 ws 0.5
        v3 #a292 n -0.58
        v3 #a292 ws 0.11
        v3 $ c 0.74
        v3 $ n -0.19
        v3 $ wC 0.46
        v3 $ wU -0.14
        v3 $ ws 0.83
        v3 % n -1.37
        v3 & wC 0.15
        v3 & ws 0.26
        v3 ( n 0.31
        v3 ( wC -0.28
        v3 ) c 0.62
        v3 ) n 0.26
        v3 ) wC 0.26
        v3 ) wU 0.43
        v3 * n -0.57
        v3 + n -1.82
        v3 + ws 0.68
        v3 , n -0.28
        v3 , wC 0.23
        v3 , ws 0.13
        v3 - c 0.38
        v3 - n 1.88
        v3 - wC 0.35
        v3 - wU 1.34
        v3 - ws 0.22
        v3 . n 1.06
        v3 . wC -0.7
        v3 . ws 0.12
        v3 / c -1.07
        v3 / n 1.59
        v3 / wC 0.17
        v3 / ws 0.6
        v3 : c 0.49
        v3 : n 0.94
        v3 : wU -0.16
        v3 ; n -0.5
        v3 ; wC 0.45
        v3 ; wU -0.36
        v3 ; ws 0.58
        v3 < wC 0.12
        v3 = wC 0.13
        v3 ? c -0.14
        v3 ? n -1.22
        v3 ? wC -0.71
        v3 ? ws -0.3
        v3 ?m n -0.27
        v3 ?m wC 0.24
        v3 ?m wU 0.82
        v3 ?m ws 0.22
        v3 @ c 1.61
        v3 @ ws 3.9
        v3 [ n -0.27
        v3 _ ws 0.39
        v3 a c -0.48
        v3 a n 0.89
        v3 a wU 0.26
        v3 a ws -0.39
        v3 about n 1.05
        v3 about wC 0.22
        v3 admitted n 0.26
        v3 adults wC -0.16
        v3 after n -0.13
        v3 after wC -0.59
        v3 after ws -0.48
        v3 again wC 0.19
        v3 ago n -0.78
        v3 al ws -0.11
        v3 all wC -0.38
        v3 alone n 0.67
        v3 amount n 0.14
        v3 an wC 0.28
        v3 and n -0.15
        v3 answer ws 0.71
        v3 any wC 0.41
        v3 are ws 0.47
        v3 arm wC -0.35
        v3 as n 0.61
        v3 as wC -0.15
        v3 as ws -0.23
        v3 ask n -0.35
        v3 at c 0.68
        v3 at n 0.4
        v3 at wC -0.28
        v3 at wU 0.3
        v3 at ws 0.21
        v3 attack ws 0.4
        v3 avenue wC 0.12
        v3 aware n 0.52
        v3 baby ws 0.57
        v3 back wC 0.14
        v3 back ws 0.27
        v3 bad wC -0.61
        v3 bad ws -0.12
        v3 bag ws 0.32
        v3 band wC 0.56
        v3 band ws 0.39
        v3 bay wC 0.57
        v3 be wC -0.36
        v3 bed wC 0.27
        v3 bed ws -0.11
        v3 been wC -0.11
        v3 been ws -0.34
        v3 before ws 0.31
        v3 being ws 0.14
        v3 best n -0.13
        v3 big ws -0.17
        v3 bigger ws -0.22
        v3 birthday n 0.72
        v3 birthday ws 0.37
        v3 blood n -0.19
        v3 blood wC 0.14
        v3 board wC -0.51
        v3 book wC 0.2
        v3 born wC 0.14
        v3 both wC 0.6
        v3 both ws 0.9
        v3 boy ws 0.18
        v3 brand n 0.43
        v3 brand ws 0.11
        v3 break ws 0.15
        v3 breath ws -0.25
        v3 breathing n 0.31
        v3 breathing wC 0.11
        v3 breathing wU 0.61
        v3 bridge ws 0.14
        v3 broken ws 0.18
        v3 burned ws -0.14
        v3 but n 0.73
        v3 by n 0.17
        v3 by wC 0.32
        v3 by ws 0.79
        v3 c n 1.6
        v3 c wC 0.36
        v3 c ws 0.31
        v3 called ws -0.8
        v3 calling wC 0.26
        v3 came wC 0.43
        v3 came ws 0.17
        v3 can c 1.19
        v3 can ws -0.19
        v3 can't n -1.21
        v3 can't ws -0.75
        v3 caps ws -0.11
        v3 car wC -0.24
        v3 care ws 0.96
        v3 carer n -0.64
        v3 carer wC -0.19
        v3 cat wC 0.15
        v3 cat ws 0.66
        v3 change wC -0.73
        v3 change ws 0.15
        v3 chart wC 0.17
        v3 city c 0.19
        v3 city wC 0.44
        v3 city ws 0.29
        v3 close n 0.3
        v3 code ws 0.18
        v3 coin ws 0.16
        v3 collected wU 0.26
        v3 confused ws 1.42
        v3 consent wC 0.15
        v3 contact ws 0.23
        v3 coughs ws 0.16
        v3 could ws -0.18
        v3 country wC 0.87
        v3 court ws 0.82
        v3 ct n 0.13
        v3 ct ws 0.12
        v3 dad n 0.15
        v3 dad wC -0.12
        v3 daughter ws 0.34
        v3 day n -0.56
        v3 days wC -0.22
        v3 days ws -0.75
        v3 death wC -0.14
        v3 degrees wC -0.32
        v3 degrees ws -0.3
        v3 did n -0.2
        v3 different wC 0.56
        v3 do n 0.72
        v3 do wC -0.62
        v3 do ws 0.12
        v3 doctor ws -0.95
        v3 does c -0.68
        v3 doesn't wC 0.18
        v3 dog wC 0.2
        v3 don't wC -0.16
        v3 door wC 0.64
        v3 door ws 0.91
        v3 dose n 1.66
        v3 dose wC -0.61
        v3 dose ws 0.19
        v3 doula wC -0.35
        v3 dr n 0.76
        v3 dr wC 0.22
        v3 drain n 0.19
        v3 drain wC -0.53
        v3 drain ws 0.54
        v3 driver n -0.73
        v3 drives n 0.75
        v3 dry ws -0.28
        v3 due ws 0.25
        v3 e ws 0.8
        v3 ear ws -0.22
        v3 el ws -0.24
        v3 empty ws 0.27
        v3 end ws -0.12
        v3 eponym ws -0.41
        v3 eponym' wC -0.39
        v3 every wC -0.28
        v3 every ws -0.36
        v3 everyone wC 0.58
        v3 ex ws -0.14
        v3 eye n -0.43
        v3 eye ws -0.37
        v3 eyes ws -0.43
        v3 f wC 1.39
        v3 f wU 0.62
        v3 f ws 0.84
        v3 fainted ws 0.13
        v3 fall wC -1.31
        v3 fall ws -0.29
        v3 fallen ws 0.24
        v3 fast wC 0.29
        v3 father ws -0.2
        v3 feeding n -0.2
        v3 feel ws -0.48
        v3 feet wC -0.23
        v3 feet ws -0.24
        v3 fell ws 0.54
        v3 fella wC -0.13
        v3 fever wC 0.14
        v3 films ws -0.17
        v3 fire wC 0.4
        v3 first wC -0.26
        v3 first ws -0.41
        v3 flights ws 1.17
        v3 food wC -0.18
        v3 for n 0.19
        v3 for wC -0.51
        v3 for wU 0.46
        v3 for ws -0.21
        v3 form ws 0.17
        v3 four ws 0.12
        v3 fracture n -0.33
        v3 from n 0.24
        v3 from wC 0.14
        v3 funeral wC -0.22
        v3 funny wC -1.03
        v3 gardens n 0.55
        v3 gas wC -0.15
        v3 get wC 0.11
        v3 give n 0.73
        v3 give wC 0.12
        v3 give ws -0.61
        v3 given n 0.98
        v3 given' wC 0.13
        v3 gives ws 0.22
        v3 going ws -0.29
        v3 gone wC -0.12
        v3 gone ws -0.39
        v3 good ws -0.12
        v3 got wC 0.17
        v3 got wU 0.84
        v3 gp ws 0.11
        v3 had n -1.03
        v3 had wC -0.16
        v3 happily n -0.17
        v3 has wC 0.22
        v3 have wC 0.91
        v3 have ws 0.79
        v3 he n 0.22
        v3 he wC 0.11
        v3 he wU 0.39
        v3 he ws 0.35
        v3 he' c 0.11
        v3 he' n -0.16
        v3 help wC -0.97
        v3 helps ws 0.8
        v3 her n 0.88
        v3 her wU 0.14
        v3 her ws -0.39
        v3 here n -0.54
        v3 here wC 0.14
        v3 hill n 0.14
        v3 him wC -0.17
        v3 his n -0.56
        v3 his wC 0.55
        v3 his ws -0.25
        v3 home n 0.14
        v3 home wC 0.35
        v3 hot ws -0.14
        v3 hurts wC -0.37
        v3 i n -0.52
        v3 i wC 0.31
        v3 i ws -0.24
        v3 i'm n -0.29
        v3 i'm wC 0.11
        v3 icon wC -0.15
        v3 if ws -0.39
        v3 ii wC -1.33
        v3 in c 0.99
        v3 in n -0.54
        v3 in wC -0.21
        v3 instead ws 0.14
        v3 interpreter wC 0.18
        v3 interpreter ws 0.24
        v3 is n 0.32
        v3 is ws 0.68
        v3 isn't ws 0.11
        v3 it c -0.34
        v3 it n -0.94
        v3 it ws 0.43
        v3 it' n -0.12
        v3 its ws -0.6
        v3 just n -0.17
        v3 just ws -0.63
        v3 keeps n -0.14
        v3 kg n -0.57
        v3 kg ws 0.12
        v3 kids wC -0.12
        v3 l wC -0.16
        v3 l ws 0.5
        v3 lady n 0.69
        v3 late ws 0.26
        v3 lazy ws 0.38
        v3 left wC -0.76
        v3 left ws 0.15
        v3 live ws -1.27
        v3 mac ws -0.53
        v3 made ws -0.6
        v3 mar ws -0.31
        v3 march ws 0.13
        v3 may c 0.46
        v3 may wC 0.19
        v3 may ws 0.22
        v3 me n 0.37
        v3 me wC -0.35
        v3 me ws 0.22
        v3 med n -0.46
        v3 med wC 0.5
        v3 med ws 0.26
        v3 med' wC -0.35
        v3 medw c 0.66
        v3 medw n 0.39
        v3 medw wU -0.11
        v3 medw ws 0.21
        v3 meeting wC 0.15
        v3 mg n -0.83
        v3 mg ws 0.17
        v3 min n -0.62
        v3 missed wC 0.75
        v3 ml wC -0.44
        v3 mm wC -0.69
        v3 month ws 0.36
        v3 months ws -0.4
        v3 moved n 1.02
        v3 moved wC 0.32
        v3 mr wC 0.41
        v3 ms n -0.2
        v3 mum ws 0.44
        v3 my c 0.39
        v3 my wC 0.28
        v3 my ws 0.22
        v3 name wC -0.24
        v3 name ws 0.22
        v3 near ws 0.42
        v3 need n 0.15
        v3 need wC 0.71
        v3 need ws 0.51
        v3 needs wC 0.52
        v3 negative wC -0.14
        v3 neighbour n 0.67
        v3 never wC -0.12
        v3 new wU 0.62
        v3 night wC -0.82
        v3 night ws 0.12
        v3 nine ws 0.18
        v3 no n 0.9
        v3 no wC 0.11
        v3 no wU -1.11
        v3 no ws -0.59
        v3 not n 0.17
        v3 not wC 0.18
        v3 not ws -0.15
        v3 now n -0.37
        v3 now ws -0.78
        v3 number n 0.47
        v3 number ws -0.15
        v3 nurse wC 0.93
        v3 ní n 0.77
        v3 of ws -0.14
        v3 off n -0.25
        v3 off ws -0.5
        v3 office wC 0.33
        v3 oh ws 0.79
        v3 ok n -0.49
        v3 ok wC -0.23
        v3 ok ws -0.44
        v3 old n 0.16
        v3 old ws 0.15
        v3 on n -0.52
        v3 on wC 0.16
        v3 on wU 0.7
        v3 on ws 0.21
        v3 one n 0.33
        v3 one wC 0.13
        v3 one ws 0.56
        v3 or wC -0.37
        v3 or ws -0.19
        v3 out c -0.18
        v3 out n 0.97
        v3 out ws 0.32
        v3 over n -1.09
        v3 over wC -0.37
        v3 overnight ws -0.24
        v3 pack n -0.37
        v3 pain n -0.91
        v3 papers wC -0.34
        v3 papers ws 0.86
        v3 photo ws -0.19
        v3 picking wC -0.37
        v3 pill ws 0.25
        v3 plain wC -0.41
        v3 plain wU -0.16
        v3 plain ws -0.17
        v3 positive wC -0.4
        v3 poster ws -0.57
        v3 preferred wC 0.16
        v3 products wC 0.38
        v3 puffs wC 0.36
        v3 pulled n -0.59
        v3 put ws -0.17
        v3 rd n 1.29
        v3 reads wC 0.4
        v3 reads ws 0.13
        v3 record n 0.51
        v3 red wC -0.89
        v3 regular ws -0.17
        v3 repeat wC 0.16
        v3 reports ws 0.4
        v3 result ws 0.17
        v3 right n 0.44
        v3 ring wC 0.15
        v3 ring ws -0.23
        v3 road wC 0.14
        v3 road ws 0.18
        v3 room wC 0.33
        v3 round wC -0.3
        v3 row n 0.45
        v3 running ws -0.29
        v3 runs wC -0.77
        v3 said ws 0.44
        v3 same n 0.81
        v3 same wC 0.31
        v3 same ws -0.45
        v3 says wC 0.62
        v3 school wU 0.19
        v3 school ws 1.01
        v3 score n 0.26
        v3 second ws 0.63
        v3 seen n -0.29
        v3 seen wC 0.25
        v3 seen ws 0.11
        v3 seven ws 0.44
        v3 sex n -0.26
        v3 share wC 1.28
        v3 she n 1
        v3 she wC -0.41
        v3 she ws 0.65
        v3 she' wC 0.26
        v3 she's ws -0.4
        v3 shop wC 0.12
        v3 short wC 0.73
        v3 show wU 0.51
        v3 shows n 0.62
        v3 sick wC 0.45
        v3 sick ws -0.26
        v3 side ws -0.54
        v3 sign ws 0.11
        v3 signed wC -0.69
        v3 since n 0.11
        v3 since ws 0.7
        v3 sister ws -0.25
        v3 site wC -0.14
        v3 site ws -0.28
        v3 size wC -0.23
        v3 sleep wC -0.31
        v3 so n -0.51
        v3 so wC -0.17
        v3 son n -0.13
        v3 son wC 0.29
        v3 spare n 0.35
        v3 speak ws 0.97
        v3 speaking ws 0.68
        v3 spots wC -0.6
        v3 st n 0.81
        v3 st wC 0.14
        v3 stand n -0.23
        v3 started n -0.41
        v3 started wC 0.23
        v3 started ws 0.18
        v3 starts n 1.03
        v3 station ws -0.54
        v3 steel wC 0.22
        v3 still n 0.52
        v3 stool wC -0.5
        v3 stopped ws -0.4
        v3 street n 0.16
        v3 street ws 0.8
        v3 surname n 0.52
        v3 syndrome ws -0.61
        v3 take n 0.22
        v3 take ws 0.3
        v3 tea wC 0.21
        v3 that c -0.27
        v3 that n 0.61
        v3 that wC -0.83
        v3 that ws -0.17
        v3 that' wC 0.15
        v3 that's ws 0.56
        v3 the c 1.2
        v3 the n 0.94
        v3 the ws 0.48
        v3 theatre ws 1.03
        v3 then n -0.73
        v3 they wC 0.2
        v3 this n -1.1
        v3 three wC 0.15
        v3 through wC 0.18
        v3 time ws -0.18
        v3 times ws -0.36
        v3 tita ws -0.68
        v3 to n -0.56
        v3 to ws 0.21
        v3 today n -0.88
        v3 today wC -0.13
        v3 today ws 0.19
        v3 too wC 0.2
        v3 too ws 0.77
        v3 took n 0.92
        v3 town n 0.45
        v3 travel ws 0.47
        v3 truck wC 0.3
        v3 twice n 0.27
        v3 two wC -0.5
        v3 unk0 c -0.56
        v3 unk0 wC -0.5
        v3 unk0 wU -0.35
        v3 unk0 ws -0.39
        v3 unk1 c -0.92
        v3 unk1 n -0.33
        v3 unk1 wU -0.14
        v3 unk1 ws -0.31
        v3 unk2 c -0.5
        v3 unk2 n -0.25
        v3 unk2 wU 0.13
        v3 unk3 n 0.42
        v3 unk3 wC 0.19
        v3 unk3 ws 0.29
        v3 unkg c 0.17
        v3 unkg n -0.25
        v3 unkg wC 0.2
        v3 unkg ws -0.56
        v3 unks wC -0.27
        v3 unks ws -0.22
        v3 unkt c 0.93
        v3 unkt n 1.05
        v3 unkt wC 0.69
        v3 unkt wU 0.14
        v3 unkt ws 0.38
        v3 until wC 0.34
        v3 up n -0.56
        v3 us wC -0.24
        v3 us ws -0.45
        v3 use wC -0.19
        v3 used wC -0.62
        v3 usually wC -0.13
        v3 valve wC -0.44
        v3 very wC -0.26
        v3 video c 0.3
        v3 vision n -0.77
        v3 vision ws -0.57
        v3 waiting n 0.53
        v3 waiting ws 1.03
        v3 wants ws 0.21
        v3 was n 0.92
        v3 was ws -0.19
        v3 way n -0.73
        v3 we ws -0.15
        v3 weed n 0.64
        v3 week n 0.14
        v3 weeks wC 0.38
        v3 weeks ws 0.29
        v3 well ws 0.14
        v3 which ws -0.62
        v3 who wC 0.37
        v3 wife ws -0.16
        v3 wife' n 0.26
        v3 will wC 0.11
        v3 will ws 0.13
        v3 with ws -0.33
        v3 wks ws 0.36
        v3 wname n 0.56
        v3 wname wC 0.7
        v3 wname ws 0.74
        v3 won't n -0.55
        v3 work wC 0.27
        v3 working ws -0.45
        v3 wound n 0.82
        v3 wound wC 0.18
        v3 wound ws 0.41
        v3 wrong wC 0.51
        v3 x ws 1.09
        v3 y n 0.73
        v3 years wC 0.19
        v3 yellow wC 0.4
        v3 yesterday n -0.54
        v3 you n 0.73
        v3 you wC 0.8
        v3 you ws 0.26
        v3 your wC -0.18
        v3 | n -1.11
        v3 | wU -0.74
        v3 | ws -0.39
        v3 } wC 0.38
        v3 – wC 1.03
        v3 – ws 0.33
        w1 ! wC -0.21
        w1 " wC 0.78
        w1 " ws -0.81
        w1 # ws -0.28
        w1 #1 c -1.22
        w1 #2 c -1.25
        w1 #2 n 0.56
        w1 #2 wC 0.56
        w1 #2 wU 0.23
        w1 #3 c -0.93
        w1 #3 n 2.96
        w1 #4 c 0.88
        w1 #4 n 1.21
        w1 #4 wC 0.16
        w1 #4 ws 0.13
        w1 #5 n 2.43
        w1 #5 wC 1.01
        w1 #5 ws 0.24
        w1 #6 c 2.69
        w1 #91a2 n 1.49
        w1 #91a2 wC 0.68
        w1 #92a1 wU -0.61
        w1 #a191 n -0.54
        w1 #a191 wC 0.24
        w1 #a191a1 c 1.03
        w1 #a192 c 1.63
        w1 #a194 n 0.94
        w1 #a196 ws 0.29
        w1 #a291 c 1.35
        w1 #a291 wC 0.38
        w1 #a292 c 1.33
        w1 #a292 wU 5.44
        w1 #a292 ws 2.86
        w1 % c -0.39
        w1 % wC -0.27
        w1 & wC -1.28
        w1 & ws 0.31
        w1 ' wC 0.7
        w1 ( wC -1.11
        w1 ( ws -0.13
        w1 ) c 0.55
        w1 ) n 0.71
        w1 ) wC 1.04
        w1 ) ws 0.83
        w1 * n -0.34
        w1 * wU 0.45
        w1 + wC -0.4
        w1 + wU -0.38
        w1 , c -1.75
        w1 , n 0.34
        w1 , wC -0.12
        w1 , ws 0.22
        w1 - c 1.16
        w1 - n 0.35
        w1 - wC 1.44
        w1 - wU 0.85
        w1 - ws 0.55
        w1 . c -0.79
        w1 . n 0.19
        w1 . wC -0.32
        w1 . wU -0.44
        w1 . ws 0.47
        w1 / c 0.47
        w1 / n -0.32
        w1 / wC -1.03
        w1 / ws 0.24
        w1 : n -0.72
        w1 : wC 0.59
        w1 : wU 0.51
        w1 ; c -1.33
        w1 ; n -0.5
        w1 ; wC -0.73
        w1 ; wU -0.84
        w1 ; ws -1.34
        w1 < ws 0.58
        w1 = wC -0.18
        w1 > ws 1.46
        w1 ? n -0.33
        w1 ? wU -0.83
        w1 ? ws -0.41
        w1 ?m n -0.19
        w1 ?m wU 0.58
        w1 @ wU 0.41
        w1 @ ws 2.86
        w1 [ n 0.48
        w1 ] ws 0.82
        w1 ^ c -0.62
        w1 ^ wC -0.28
        w1 ^ wU -0.45
        w1 ^ ws -0.35
        w1 _ n 2.66
        w1 _ ws 1.01
        w1 a c -1.04
        w1 a n -1.52
        w1 a wC -3.16
        w1 a wU -0.53
        w1 a ws -2.72
        w1 about ws 0.49
        w1 address n 1.28
        w1 address wC 0.22
        w1 address ws 0.21
        w1 admitted n 0.53
        w1 after wC -1.65
        w1 after ws -0.77
        w1 aged n 1.02
        w1 al n -0.11
        w1 all ws -0.82
        w1 alright ws 0.14
        w1 also n 0.22
        w1 an wC -0.17
        w1 an ws -1.11
        w1 and c 0.58
        w1 and n 0.31
        w1 and wC 0.23
        w1 and ws 0.52
        w1 any ws -0.72
        w1 appointment ws 0.75
        w1 april n 0.76
        w1 are n -0.39
        w1 are ws -0.74
        w1 as n 0.16
        w1 as wC -0.18
        w1 as ws 0.49
        w1 ask ws 0.16
        w1 asked wC 0.22
        w1 asked ws 0.27
        w1 at wC -0.73
        w1 at ws 0.72
        w1 ate ws -0.23
        w1 attended n -0.17
        w1 aunt ws 0.23
        w1 auntie ws 0.11
        w1 ave wC 0.45
        w1 baby ws -0.19
        w1 back n -0.68
        w1 back ws -0.27
        w1 bad ws -0.11
        w1 battery n -0.83
        w1 be n 1.99
        w1 be wC -0.35
        w1 be ws -0.7
        w1 because wC 0.13
        w1 bed n -2.39
        w1 bed wC -0.41
        w1 been n -0.34
        w1 been ws -0.64
        w1 better ws -0.22
        w1 bit ws -0.32
        w1 bleep n -0.95
        w1 block n 0.71
        w1 block wC 0.63
        w1 blood ws -0.65
        w1 born n 1.74
        w1 born ws 0.68
        w1 both ws -0.5
        w1 boxing ws 1.03
        w1 brand c -0.34
        w1 brand n -0.18
        w1 brand wC -0.78
        w1 brand ws -0.56
        w1 bridge wC 0.3
        w1 bring wC -0.62
        w1 bring ws -0.76
        w1 brother wC 0.18
        w1 brother ws -0.13
        w1 build n -0.61
        w1 bus n 1.08
        w1 by wC 0.42
        w1 by ws 0.55
        w1 c n 0.26
        w1 ca n -0.88
        w1 call wC 0.18
        w1 call wU 0.15
        w1 call ws 0.38
        w1 called n 0.74
        w1 called wC 0.2
        w1 called ws 1.51
        w1 can wC 1
        w1 can ws 0.78
        w1 can't ws -1.38
        w1 canal wC 0.38
        w1 cancel n 0.32
        w1 car ws -0.14
        w1 care n 0.3
        w1 care ws 0.31
        w1 carer ws 0.14
        w1 cc wC -0.28
        w1 cc ws 0.34
        w1 cell n 0.15
        w1 charge wC 0.22
        w1 checked wC 0.26
        w1 city wC 0.16
        w1 city ws 0.48
        w1 close ws 0.2
        w1 coach ws 0.45
        w1 come ws -0.78
        w1 coming n 0.44
        w1 community ws 0.42
        w1 consultant wC -0.13
        w1 could wC 0.19
        w1 ct n 0.48
        w1 date n 0.27
        w1 daughter wC 0.26
        w1 dear wC -0.24
        w1 dec n 0.23
        w1 del wC 0.21
        w1 del ws 0.28
        w1 deputy wC 0.13
        w1 der wC 0.45
        w1 dl c 0.16
        w1 do n 0.12
        w1 do ws -0.59
        w1 doc wC 0.45
        w1 doc ws 0.4
        w1 doctor ws -0.24
        w1 don't ws -0.34
        w1 done n -0.17
        w1 double ws 0.33
        w1 dr wC 1.18
        w1 dr ws 2.24
        w1 driver ws -0.23
        w1 dry wC -0.22
        w1 each ws -0.12
        w1 ed wC -0.39
        w1 ends n 0.63
        w1 eponym n -0.55
        w1 eponym wC -0.64
        w1 error n -0.8
        w1 every ws -1.06
        w1 ex ws 0.37
        w1 extension n 0.68
        w1 facility wC 0.39
        w1 feel ws -0.66
        w1 feeling ws -0.15
        w1 fever n -0.36
        w1 file ws 0.48
        w1 find ws 0.31
        w1 flat n 2.32
        w1 flows n -0.12
        w1 followed ws 0.38
        w1 for wU -0.14
        w1 for ws 0.31
        w1 form c -0.69
        w1 found wC 0.23
        w1 found ws 0.41
        w1 fourth ws 1.08
        w1 from n 1.13
        w1 from wC 1.22
        w1 from ws 1.46
        w1 gave ws 0.66
        w1 get ws -0.59
        w1 given c -1.09
        w1 given wC 1.87
        w1 given wU 0.38
        w1 given ws 0.59
        w1 given' n 0.13
        w1 given' ws -0.6
        w1 goal n -0.54
        w1 goes ws 0.52
        w1 going ws -0.12
        w1 gone ws -0.39
        w1 got ws -0.76
        w1 gp wC -0.94
        w1 grandma ws 0.2
        w1 grandson wC 0.25
        w1 group wC -0.4
        w1 had wC -0.12
        w1 had ws -1.11
        w1 has wC -0.88
        w1 has ws -1.26
        w1 have n -0.24
        w1 have wC -0.22
        w1 have ws -0.39
        w1 he ws -0.46
        w1 he' n -0.93
        w1 he' ws -0.11
        w1 he's n 1.02
        w1 health ws -0.63
        w1 hello ws 0.47
        w1 her wC -0.56
        w1 her ws -1.2
        w1 hey ws 0.61
        w1 hi wC 0.79
        w1 hi ws 0.5
        w1 him ws 0.5
        w1 his n -0.14
        w1 his wC -1.61
        w1 his ws -1.56
        w1 home n 1.44
        w1 host n 0.48
        w1 how ws -0.27
        w1 hr n -0.6
        w1 husband wC 0.22
        w1 i ws -1.67
        w1 i'm wC 0.9
        w1 i'm ws 0.62
        w1 if ws 0.6
        w1 in c -0.17
        w1 in n -2.62
        w1 in ws 0.94
        w1 is c 0.56
        w1 is n 0.64
        w1 is wU 1.18
        w1 is ws 0.31
        w1 issue wC -0.31
        w1 it wC -1.14
        w1 it ws -1.8
        w1 it' wC 0.17
        w1 it' ws 0.17
        w1 its wC 0.59
        w1 its ws 1.14
        w1 june c 0.15
        w1 june n 1.21
        w1 just wC 0.18
        w1 just ws -0.35
        w1 kids ws -0.25
        w1 killing wC 0.12
        w1 kings ws 0.16
        w1 l n -0.24
        w1 l wC -0.11
        w1 la ws -0.78
        w1 last n 0.23
        w1 last ws -0.84
        w1 law ws 0.92
        w1 lead wC 0.13
        w1 left wC -0.16
        w1 left ws -0.83
        w1 level n -0.41
        w1 like wC -0.65
        w1 like ws -0.16
        w1 lot c 1.39
        w1 love ws 1.2
        w1 loves wC -1.08
        w1 m ws 0.2
        w1 mac n 0.51
        w1 mac ws 0.13
        w1 mail ws 0.55
        w1 man ws 0.14
        w1 march n 0.27
        w1 mate wC -0.21
        w1 may c 1.28
        w1 may n 3.81
        w1 may ws 0.24
        w1 mayor n 0.39
        w1 me ws -0.42
        w1 mean ws 0.47
        w1 med c 0.21
        w1 med wC -0.67
        w1 med ws -0.35
        w1 medw n -0.6
        w1 medw wC 1.09
        w1 meeting n 0.51
        w1 mi n -0.49
        w1 mi ws -0.46
        w1 midwife ws 0.16
        w1 mill ws 0.39
        w1 miss ws 0.47
        w1 missing wC -0.11
        w1 model c -1.02
        w1 morning ws 0.49
        w1 most ws -0.37
        w1 mouth wC -0.5
        w1 mr wC 0.23
        w1 mr ws 1.22
        w1 mrs wC 0.16
        w1 mrs ws 1.14
        w1 ms wC 0.94
        w1 ms ws 0.36
        w1 mum wC 0.81
        w1 my c -0.59
        w1 my wC -2.75
        w1 my wU -0.77
        w1 my ws -2.49
        w1 name wC 1.71
        w1 name ws 1.6
        w1 nan wC 0.18
        w1 near wC 0.86
        w1 near ws 1.71
        w1 need wC -0.29
        w1 needs wC -0.8
        w1 needs ws -0.2
        w1 nephew ws 0.14
        w1 never ws -0.11
        w1 new wC -0.61
        w1 newline c -0.23
        w1 newline ws 0.29
        w1 next n 0.32
        w1 next ws -0.66
        w1 niece ws 0.12
        w1 night ws 0.73
        w1 nights n -0.58
        w1 no c 0.68
        w1 no wC -0.22
        w1 no ws -0.57
        w1 not wC -0.63
        w1 not ws -0.75
        w1 nov n 0.62
        w1 now n -0.49
        w1 now wC 0.94
        w1 now ws 0.12
        w1 number c 0.58
        w1 number n 0.95
        w1 nurse wC 1.16
        w1 nurse ws 0.29
        w1 ní wC 0.18
        w1 ní ws 0.38
        w1 of n -0.22
        w1 of wC -0.41
        w1 off wC -0.42
        w1 on n 0.98
        w1 on wC -0.44
        w1 one n 0.34
        w1 one wC -0.12
        w1 only n -0.14
        w1 op n 0.37
        w1 opa n -0.41
        w1 or n -0.71
        w1 or wC -0.45
        w1 or ws -0.17
        w1 our wC -0.68
        w1 our ws -0.61
        w1 out n -0.12
        w1 output n -0.42
        w1 outside wC 0.49
        w1 outside ws 0.58
        w1 over n -1.03
        w1 own ws -0.28
        w1 pa ws 0.18
        w1 pain n -1.18
        w1 pass n -0.39
        w1 patient ws -0.39
        w1 pen ws -0.17
        w1 per ws 0.42
        w1 phone n 0.69
        w1 physio ws -0.17
        w1 pin n 0.75
        w1 plain n -0.94
        w1 plain wU 0.2
        w1 plate c 1.55
        w1 plate n 1.39
        w1 plate wU 1.14
        w1 playing ws -0.21
        w1 please ws -0.55
        w1 plot n 0.14
        w1 poor wC 0.14
        w1 poor ws 0.23
        w1 pressure n -0.24
        w1 pressure wC -0.26
        w1 prof ws 0.11
        w1 quit n -0.44
        w1 rang n -0.67
        w1 range n -0.99
        w1 rate n -0.74
        w1 rd ws 2.02
        w1 re wC -0.19
        w1 re ws 0.76
        w1 reads wC 0.67
        w1 red ws -0.6
        w1 remember wC -0.73
        w1 remove ws 0.38
        w1 repeat n -0.24
        w1 requests ws -0.15
        w1 reviewed wC 0.73
        w1 right ws -0.27
        w1 ring wC 0.35
        w1 rip n -0.36
        w1 road n 0.66
        w1 room wC 0.41
        w1 said n -0.81
        w1 said wC -0.97
        w1 said ws -0.67
        w1 sats n -0.56
        w1 say n 0.35
        w1 says wC 0.66
        w1 says ws 0.64
        w1 scale n -0.59
        w1 scored n -0.88
        w1 see ws -0.13
        w1 seeing wC 0.28
        w1 seen n 0.61
        w1 seen wC 0.59
        w1 sep n -0.54
        w1 sept n 0.94
        w1 serial c 1.11
        w1 serial n 0.59
        w1 serial wU 0.15
        w1 sex ws -0.12
        w1 she ws -0.44
        w1 she's ws -0.11
        w1 show n -0.3
        w1 signed wC 0.41
        w1 signed ws 0.71
        w1 since c -0.62
        w1 since wC -0.87
        w1 since ws -1.55
        w1 sister wC 0.7
        w1 sister ws 0.42
        w1 sisters ws 0.16
        w1 sixth ws 0.23
        w1 size n -0.49
        w1 sleeping wC -0.19
        w1 some ws -0.29
        w1 son ws 0.19
        w1 son' n -0.24
        w1 sorry wC 0.12
        w1 sorry ws 0.21
        w1 st wC -0.14
        w1 st ws -0.19
        w1 start wC -0.62
        w1 station ws 0.98
        w1 stays n -0.41
        w1 stick n 0.48
        w1 still ws -0.81
        w1 stop ws -0.19
        w1 street n 0.59
        w1 suite n 0.64
        w1 supports wC -0.22
        w1 surgeon wC 0.15
        w1 surgeon wU 0.12
        w1 surname c -0.35
        w1 surname wC 1.42
        w1 surname ws 0.36
        w1 swallowed ws -0.19
        w1 tag wU 0.96
        w1 take wC -0.61
        w1 take ws 0.17
        w1 teacher wC -0.35
        w1 tell wC 0.18
        w1 tell ws 0.96
        w1 telling wC 0.16
        w1 texted ws 0.17
        w1 thanks wC 0.72
        w1 thanks ws 1.96
        w1 that wC -0.11
        w1 that ws -0.76
        w1 that' wC 0.37
        w1 the n -1.93
        w1 the wC -2.73
        w1 the wU -0.88
        w1 the ws -2.41
        w1 theatre n -0.88
        w1 then n -1.17
        w1 then wC -0.72
        w1 then ws -0.17
        w1 they ws -0.51
        w1 think ws 0.14
        w1 this ws -0.84
        w1 three ws -0.32
        w1 tita ws 0.85
        w1 to c 0.95
        w1 to n 0.57
        w1 to ws 0.97
        w1 today wC 0.26
        w1 today ws 0.16
        w1 told wC 0.61
        w1 told ws 0.64
        w1 too ws -1.09
        w1 took n -0.16
        w1 took wC -0.14
        w1 trust ws 0.16
        w1 turned n 2.01
        w1 twin n -0.19
        w1 twins wC 0.41
        w1 twins ws 0.44
        w1 two wC 0.86
        w1 unit n 2.12
        w1 unk0 n -1.19
        w1 unk0 wC -0.12
        w1 unk0 ws -0.41
        w1 unk1 n -0.7
        w1 unk1 wC 0.81
        w1 unk2 n 0.15
        w1 unk2 wC 0.93
        w1 unk2 wU -0.29
        w1 unk2 ws 0.48
        w1 unk3 n 0.32
        w1 unk3 wC 1.49
        w1 unk3 wU 1.47
        w1 unk3 ws 0.42
        w1 unkg wC 1.52
        w1 unkg ws 0.55
        w1 unks c 0.16
        w1 unkt wC 0.51
        w1 unkt ws 0.76
        w1 until n 0.92
        w1 up wC -0.28
        w1 up ws -0.33
        w1 user c 1.03
        w1 user ws 0.42
        w1 using wC -0.15
        w1 using ws -0.23
        w1 van wC 0.33
        w1 van ws 0.78
        w1 version n -0.45
        w1 visit n 0.43
        w1 visiting ws 0.67
        w1 warrant n 0.58
        w1 was n -0.36
        w1 was ws -0.51
        w1 watching ws -0.93
        w1 we ws -0.77
        w1 welcome wC 0.36
        w1 went n -0.7
        w1 what ws -0.25
        w1 when wC 0.66
        w1 when ws 0.77
        w1 where ws 0.11
        w1 which wC -0.24
        w1 which ws -0.24
        w1 wife wC 0.76
        w1 wife ws 0.38
        w1 will wC 0.65
        w1 with wU -0.15
        w1 without wC 0.17
        w1 witness wC 0.61
        w1 witness ws 0.25
        w1 wname n -0.21
        w1 wname wC 0.68
        w1 wname ws 0.25
        w1 wname' ws -0.12
        w1 won't ws -0.54
        w1 work ws -0.16
        w1 worker ws 0.58
        w1 worries ws 0.68
        w1 write ws 0.24
        w1 wrong ws -0.43
        w1 wrote ws -0.16
        w1 wsur wC 0.24
        w1 wsur wU -0.32
        w1 x ws -0.57
        w1 y ws 1.49
        w1 year n -0.36
        w1 you ws 0.3
        w1 your wC -0.35
        w1 your ws -0.83
        w1 yours wC 0.17
        w1 yours ws 0.69
        w1 | wC -1.58
        w1 – wC -0.95
        w1 – ws -0.82
        w1b " medC -0.43
        w1b " medwC -0.12
        w1b " n3s 0.51
        w1b " plainC 0.46
        w1b " plains -0.3
        w1b " unk1s 0.4
        w1b " wsurC 0.12
        w1b # n4s 0.61
        w1b #1 monthC 0.3
        w1b #1 n1s 0.54
        w1b #1 n2s -0.59
        w1b #1 n4s 0.7
        w1b #1 plainC -0.43
        w1b #1 plains -0.15
        w1b #1 unitC -1.1
        w1b #1 units -0.23
        w1b #1 unk0C -0.39
        w1b #1 unk1C 0.26
        w1b #1 unk2C -0.85
        w1b #1 unk2s -0.24
        w1b #1 wsurC 0.16
        w1b #2 n2s 0.94
        w1b #2 plainC 0.26
        w1b #2 plains 0.29
        w1b #2 unk0s 0.25
        w1b #2 unk1s -0.11
        w1b #2 unk2s -0.25
        w1b #2 wsurs 0.59
        w1b #3 coms 0.28
        w1b #3 unk1s -0.4
        w1b #4 n2s 0.17
        w1b #4 n3s 0.95
        w1b #4 unk1s 0.98
        w1b #4 unk2U 0.5
        w1b #4 unk2s 0.23
        w1b #5 unk3C 0.3
        w1b #91a1 unk2C 0.28
        w1b #a191 n2s -0.52
        w1b #a191 unk1s -0.14
        w1b #a291 c3s 0.21
        w1b #a391 n1s -0.12
        w1b % cityC -0.21
        w1b & c3s -0.37
        w1b & particleC -0.63
        w1b & particles -0.31
        w1b ( tailC 0.16
        w1b ( unk1C -0.23
        w1b ( unk2s -0.77
        w1b ) n3s 1.3
        w1b ) plains 0.14
        w1b ) unk1C 0.52
        w1b ) unk2C 0.14
        w1b + n1s 0.42
        w1b + unk2C -0.39
        w1b , callC -0.21
        w1b , countryC -0.16
        w1b , givens' 0.11
        w1b , meds -0.27
        w1b , medws -0.28
        w1b , n1s 0.21
        w1b , n2s 0.29
        w1b , n4s 0.75
        w1b , plainC -0.21
        w1b , plainC' 0.12
        w1b , streetC -0.6
        w1b , unitC -0.27
        w1b , unitU 0.9
        w1b , unk0C -0.16
        w1b , unk1C 0.3
        w1b , unk2U -0.26
        w1b , unk2s -0.37
        w1b , unk3C -0.24
        w1b , unk3s' 0.13
        w1b , unksC -0.7
        w1b , wsurC' 0.23
        w1b - c2s -0.21
        w1b - c3U 0.84
        w1b - c3s -0.62
        w1b - c4U 0.56
        w1b - comC 0.11
        w1b - coms 0.24
        w1b - eponymC -0.19
        w1b - meds 0.47
        w1b - medws -0.22
        w1b - n1s -0.14
        w1b - unk0C 0.14
        w1b - unk2U 0.21
        w1b - unkss 0.46
        w1b - wsurs -0.39
        w1b . c3U -0.56
        w1b . c6U 0.31
        w1b . cityC -0.16
        w1b . eponyms 0.39
        w1b . n1s -0.63
        w1b . n3s 0.27
        w1b . n5s -1.58
        w1b . particleC 0.19
        w1b . plainC -0.13
        w1b . plains -0.13
        w1b . surnames 0.13
        w1b . tailC -0.17
        w1b . unk2s 0.13
        w1b . unk3s -0.14
        w1b . unkgC' 0.29
        w1b . wsurC -0.43
        w1b / c3s -0.96
        w1b / c4s 0.64
        w1b / calls 0.41
        w1b / n1s 0.62
        w1b / n4s 0.48
        w1b / n5s 0.31
        w1b / units -0.54
        w1b / unk0s -0.29
        w1b / unk3s -0.18
        w1b / wnames 0.14
        w1b : brandC 0.12
        w1b : c12s -0.12
        w1b : c2s 0.19
        w1b : c3U -0.96
        w1b : c4s 0.49
        w1b : givenC 0.17
        w1b : medC -0.13
        w1b : medU 0.4
        w1b : meds -0.43
        w1b : medwC 0.27
        w1b : monthC -0.36
        w1b : n1s -0.43
        w1b : particles -0.34
        w1b : streetC -0.38
        w1b : surnameC 0.26
        w1b : units -0.19
        w1b : unk0C 0.17
        w1b : unk1C 0.19
        w1b : unk2s 0.13
        w1b : wsurs -0.31
        w1b ; comC -0.19
        w1b ; plainC 0.15
        w1b ; wnames -0.21
        w1b = c4s -0.58
        w1b = c5U -0.53
        w1b = unk1s 0.84
        w1b = wnames -0.32
        w1b > n1s -0.18
        w1b > particles 0.12
        w1b > unk0C -0.27
        w1b ? coms -0.41
        w1b ? unk0C 0.17
        w1b ?m n2s -0.61
        w1b ?m n3s -1.1
        w1b ?m n5s 1.07
        w1b ^ actC -0.31
        w1b ^ acts -0.17
        w1b ^ brands -0.33
        w1b ^ c3U 0.34
        w1b ^ c3s 0.27
        w1b ^ c4U -0.17
        w1b ^ calls -0.4
        w1b ^ eponymC 0.7
        w1b ^ givenC' 0.69
        w1b ^ givenU 0.19
        w1b ^ meds -0.71
        w1b ^ medws 0.25
        w1b ^ n2s -0.12
        w1b ^ plainC -0.17
        w1b ^ plainC' 0.35
        w1b ^ relationC -0.11
        w1b ^ relations -0.12
        w1b ^ roleC -0.64
        w1b ^ roles -0.16
        w1b ^ unk0C -0.29
        w1b ^ unk0s 0.44
        w1b ^ unk1C -0.22
        w1b ^ unk2s -0.34
        w1b ^ unkgU -0.11
        w1b ^ unkgs -0.22
        w1b ^ unkgs' 0.15
        w1b ^ unksC -0.24
        w1b ^ unkss -0.52
        w1b ^ wnameC -0.49
        w1b ^ wnames -0.23
        w1b _ c5s 0.35
        w1b _ unk3s 1.1
        w1b a units 0.34
        w1b a unk2s 0.49
        w1b a wnames -0.15
        w1b about unk0C -0.34
        w1b address n2s 0.97
        w1b admitted n2s 0.53
        w1b age n2s 2.19
        w1b al n2s -0.12
        w1b also n2s 0.37
        w1b am plains -0.2
        w1b am unk0s 0.17
        w1b an wnames -0.39
        w1b and medwC -0.27
        w1b and plains -0.12
        w1b and surnameC -0.13
        w1b and unk1s -0.13
        w1b and unkss -0.28
        w1b are n1s -0.14
        w1b as givenC -0.17
        w1b as n1s 0.27
        w1b as unkgC -0.32
        w1b at comC 0.12
        w1b at medws -0.2
        w1b at n2s -0.27
        w1b at n3s 0.82
        w1b at n4s -0.16
        w1b at particleC -0.47
        w1b at unk1C 0.26
        w1b at unk2C -0.15
        w1b at unk3C 0.44
        w1b back n5s -0.68
        w1b battery n2s -0.79
        w1b be wnames -0.11
        w1b bed n2s -1.08
        w1b been n1s -0.21
        w1b bleep n4s -0.81
        w1b block unitC 0.63
        w1b born n2s 0.99
        w1b boy unkgC -0.23
        w1b brand n2s -1.18
        w1b brand n4s 0.96
        w1b brand plains -0.14
        w1b brand unk0C -0.17
        w1b bridge coms 0.15
        w1b bring unk3C -0.15
        w1b bus n1s 0.67
        w1b by eponymC 0.14
        w1b by n1s 0.2
        w1b by unk0s 0.6
        w1b by unk1C 0.14
        w1b by unk2s 0.2
        w1b by unk3C 0.14
        w1b called n1s 0.79
        w1b can coms -0.14
        w1b can unk0s 0.21
        w1b canal tailC 0.38
        w1b care coms 0.32
        w1b care n1s 0.3
        w1b city coms 0.79
        w1b city n2s -0.4
        w1b city n4s 0.28
        w1b code n2s -0.28
        w1b code n4s 1.25
        w1b coming n1s 0.18
        w1b community coms 0.65
        w1b ct n2s -0.72
        w1b dad unk0s -0.13
        w1b daughter unk1s 0.15
        w1b dear wsurC -0.13
        w1b do n2s 0.12
        w1b doctor unk0s -0.15
        w1b does wnames -0.29
        w1b done n4s -0.17
        w1b dose n1s 0.16
        w1b double coms 0.52
        w1b dr medC -0.26
        w1b dr unk0s 0.3
        w1b dr wsurC -0.24
        w1b ed n1s 0.72
        w1b ed n4s -0.38
        w1b email unk3s 0.23
        w1b ending n4s 2.16
        w1b ends n4s 0.63
        w1b eponym surnameC -0.15
        w1b error n3s -0.46
        w1b example wnames 0.25
        w1b extension n4s 0.72
        w1b father roleC -0.11
        w1b fever n3s -0.34
        w1b flows n3s -0.12
        w1b for medws -0.15
        w1b for n1s 0.46
        w1b for plains 0.22
        w1b for unk2s 0.13
        w1b friend unk0s 0.16
        w1b from countryC -0.39
        w1b from countrys -0.47
        w1b from medws 0.24
        w1b from n2s 0.34
        w1b from unkgs 0.11
        w1b from unkts 0.21
        w1b from wsurC 0.13
        w1b given eponymC 0.13
        w1b given medwC 0.15
        w1b given medws 0.14
        w1b given n1s -0.3
        w1b given plainC -0.27
        w1b given surnameC 0.21
        w1b given unk0C 0.45
        w1b given unk1C 0.16
        w1b given unk3C -0.55
        w1b given' n2s 0.14
        w1b given' streetC 0.7
        w1b goal n1s -0.54
        w1b goes plains 0.31
        w1b he' n2s -0.43
        w1b his n2s -0.13
        w1b home n1s 1.24
        w1b how coms -0.11
        w1b i'm coms -0.43
        w1b i'm n2s -1.23
        w1b i'm plains -0.16
        w1b i'm unk2s 0.15
        w1b if unk1C -0.34
        w1b if unk1s 0.11
        w1b in acts 0.4
        w1b in medwC 0.38
        w1b in medws 0.19
        w1b in monthC -1.57
        w1b in months -1.52
        w1b in relations 0.77
        w1b in surnames -0.22
        w1b in unk0s 0.48
        w1b in unk1s 0.18
        w1b in unk2s 0.26
        w1b in unkss 0.14
        w1b in unkts 0.47
        w1b is c6U -0.25
        w1b is coms 0.14
        w1b is n4s 0.22
        w1b is unk0s -0.25
        w1b is unk1C 0.11
        w1b is unk2s 0.22
        w1b is unktC -0.34
        w1b is wsurC 0.13
        w1b issue unk3C -0.54
        w1b it' n4s -0.31
        w1b june c4s 0.15
        w1b l n1s -0.11
        w1b l particles 1.2
        w1b last medws -0.11
        w1b last n1s 0.13
        w1b level n1s -0.69
        w1b like unk2C -0.22
        w1b lives plains 0.27
        w1b mac n2s 0.94
        w1b mar n4s 0.48
        w1b mayor n2s 0.56
        w1b me n2s -0.22
        w1b med coms -0.26
        w1b med medws 0.19
        w1b med n1s 0.11
        w1b med n3s -0.59
        w1b med plains -0.45
        w1b med unk0C -0.19
        w1b med unk1s -0.12
        w1b med unk2s -0.11
        w1b med wsurs -0.13
        w1b medw comC 0.17
        w1b medw medwC -0.48
        w1b medw streets 0.25
        w1b medw unk0s -0.13
        w1b medw unk2s -0.28
        w1b miss givenC -0.37
        w1b missing givenC -0.14
        w1b morning unk1s 0.11
        w1b mr surnameC 0.12
        w1b mr surnameC' -0.12
        w1b mr unk2s -0.24
        w1b my c3s -0.37
        w1b my unk3s -0.3
        w1b nail medws -0.11
        w1b near unkts 0.15
        w1b new coms 0.35
        w1b newline comC -0.27
        w1b newline medwC 0.15
        w1b newline n1s -0.19
        w1b newline n2s 0.48
        w1b newline n4s 0.25
        w1b newline unksC 0.14
        w1b next n1s 1.02
        w1b night medws 0.22
        w1b nights n4s -0.16
        w1b no meds 0.33
        w1b no unk2s 0.74
        w1b not givenC -0.17
        w1b not givens -0.14
        w1b not unkgC 0.16
        w1b not wnameC -0.32
        w1b not wsurs -0.2
        w1b note n4s -0.13
        w1b now n2s -0.44
        w1b number unk3C 0.19
        w1b of countryC 0.27
        w1b of givenC -0.16
        w1b of monthC 1.13
        w1b of months 0.89
        w1b of n1s 0.89
        w1b of n2s -0.26
        w1b of n4s -0.17
        w1b of plains -0.27
        w1b of unk0C -0.12
        w1b of unk0s -0.26
        w1b of unk1C -0.36
        w1b of unktC -0.38
        w1b off unk1C -0.43
        w1b off wnames -0.14
        w1b oh coms 0.13
        w1b old plainC 0.18
        w1b on brandC -0.15
        w1b on c3s 0.14
        w1b on c4s -0.17
        w1b on n1s 0.74
        w1b on plainC 0.18
        w1b on unk0C -0.13
        w1b on unk1s -0.13
        w1b on unk2C -0.22
        w1b one coms 0.47
        w1b op n2s 0.19
        w1b opa n1s -0.41
        w1b our givenC -0.73
        w1b our n2s 0.41
        w1b our roles 0.79
        w1b our streets -0.2
        w1b out n4s -0.23
        w1b output n3s -0.25
        w1b pass n1s -0.39
        w1b pharmacist plains -0.23
        w1b plain c3U 0.3
        w1b plain c3s -0.44
        w1b plain cityC 0.2
        w1b plain givens 0.35
        w1b plain medws -0.13
        w1b plain monthC -0.2
        w1b plain n2s -1.07
        w1b plain n4s 1.77
        w1b plain streetC 1.26
        w1b plain unk0C 0.17
        w1b plain unk1C 0.43
        w1b plain unk2C 0.25
        w1b plain unk2s -0.12
        w1b plain unk3C -0.62
        w1b plain unk3s 0.27
        w1b plain wnames -0.8
        w1b plot n2s 0.32
        w1b poor plains 0.16
        w1b pressure n2s -0.39
        w1b rd unk2s 0.37
        w1b re unk3C -0.18
        w1b reads unk2s 0.33
        w1b repeat n1s -0.39
        w1b reports n1s -0.13
        w1b rip n4s -0.36
        w1b road n1s 0.28
        w1b room n2s 0.24
        w1b room n3s -0.92
        w1b round wsurs 0.59
        w1b sats n2s -0.56
        w1b say n2s 0.54
        w1b says n2s -0.89
        w1b says plainC 0.16
        w1b says unk2C 0.18
        w1b scored n2s -0.88
        w1b seen n2s 0.52
        w1b sent n1s 0.52
        w1b sep n4s -0.54
        w1b seven coms 0.37
        w1b she' n1s -0.42
        w1b she' n2s 0.46
        w1b she' unk1s 0.11
        w1b she's n2s 1.2
        w1b since n2s 0.41
        w1b since n4s -0.89
        w1b sister givenC -0.92
        w1b site n1s 0.26
        w1b size n2s -0.39
        w1b son' n2s -0.11
        w1b sorry plains -0.24
        w1b stays n2s -0.62
        w1b stick n1s 0.48
        w1b street n2s 0.33
        w1b suite n3s 0.64
        w1b supports givenC -0.22
        w1b surname comC 0.14
        w1b surname eponymC -0.83
        w1b surname n2s -0.23
        w1b surname n3s 0.31
        w1b surname particles 0.17
        w1b surname streets 0.14
        w1b surname unk1s -0.12
        w1b surname unk2C 0.38
        w1b surname wsurs 0.13
        w1b test months 0.26
        w1b the c3s 0.76
        w1b the c4s 1.26
        w1b the cityC 0.27
        w1b the citys 0.26
        w1b the coms 0.25
        w1b the meds 0.34
        w1b the particles -0.13
        w1b the plains 0.29
        w1b the unk0s -0.12
        w1b the unk1s -0.55
        w1b the wnameC -0.29
        w1b the wnames -0.84
        w1b the wsurC -0.61
        w1b this n2s -0.48
        w1b through n1s 0.12
        w1b to c2s 0.64
        w1b to countryC -0.14
        w1b to n3s 0.39
        w1b to units 0.14
        w1b to unk0s 0.14
        w1b to unk1C -0.21
        w1b to unk3U 0.19
        w1b to unkts 0.25
        w1b to wnameC -0.45
        w1b to wnames -0.44
        w1b trust unkss 0.16
        w1b turned n2s 1.21
        w1b turned unk1s 0.49
        w1b twin n1s -0.19
        w1b two units -0.35
        w1b unit n1s 2.68
        w1b unit unk2C 0.53
        w1b unk0 eponymC -0.23
        w1b unk0 givens' -0.16
        w1b unk0 n3s -0.48
        w1b unk0 plains -0.28
        w1b unk0 streetC 0.11
        w1b unk0 streets 0.17
        w1b unk0 unk0C -0.15
        w1b unk0 wsurs -0.11
        w1b unk1 c3U 0.35
        w1b unk1 meds -0.19
        w1b unk1 n1s -0.18
        w1b unk1 n2s 0.52
        w1b unk1 n5s -0.9
        w1b unk1 plains -0.15
        w1b unk1 tailC -0.44
        w1b unk1 units 0.17
        w1b unk1 unk1C 0.17
        w1b unk1 wsurC 0.28
        w1b unk1 wsurs -0.14
        w1b unk2 comC -0.19
        w1b unk2 coms -0.14
        w1b unk2 n3s -0.24
        w1b unk2 n4s 0.42
        w1b unk2 plains 0.12
        w1b unk2 surnameC 0.51
        w1b unk2 unk2C -0.17
        w1b unk2 unk3U -0.11
        w1b unk2 unkss -0.24
        w1b unk3 comC 0.21
        w1b unk3 n3s -0.55
        w1b unk3 n4s 1.74
        w1b unk3 unitC -0.81
        w1b unk3 unk1U 0.22
        w1b unk3 unk2C -0.55
        w1b unk3 unk2U -0.12
        w1b unk3 unk2s -0.46
        w1b unk3 unkgs -0.24
        w1b unk3 wsurC 0.12
        w1b unk3 wsurs 0.23
        w1b unkg eponymC 0.35
        w1b unkg medws -0.12
        w1b unkg particles 0.17
        w1b unkg plainU 0.18
        w1b unkg streets 0.34
        w1b unks medC 0.64
        w1b unks n1s -0.33
        w1b unks unk1s -0.12
        w1b unks unk3C 0.11
        w1b unkt coms 0.94
        w1b unkt unk1s -0.24
        w1b until n2s 0.28
        w1b version n1s -0.29
        w1b via unktC 0.19
        w1b warrant n4s 0.58
        w1b was coms -0.18
        w1b was n3s -0.44
        w1b welcome unk2C 0.24
        w1b with unk1s -0.22
        w1b wname particles 0.12
        w1b wname unk0C 0.16
        w1b wname unk2C 0.69
        w1b wrote givens -0.16
        w1b wsur medwC -0.11
        w1b wsur n1s -1.73
        w1b wsur n2s -0.16
        w1b wsur n4s 0.18
        w1b wsur plainC 0.12
        w1b wsur plains -0.24
        w1b wsur wsurC -0.11
        w1b wsur' coms 0.14
        w1b x wnames -0.16
        w1b | n1s -0.17
        w1b | n5s -0.64
        w1b – unk2C 0.12
        w1g " GU 0.13
        w1g " MU -0.31
        w1g #1 MC 0.18
        w1g #1 OC -0.36
        w1g #1 Os -0.56
        w1g #1 SC 0.37
        w1g #1 SU -0.78
        w1g #2 MC 0.8
        w1g #3 SU 1.03
        w1g #3 Ss 0.13
        w1g #4 Ms 0.3
        w1g #91a1 SC 0.53
        w1g #91a2 MC 0.68
        w1g #91a2 Ms 0.21
        w1g #91a2 Ss -0.21
        w1g #92a2 Ms 0.15
        w1g #a191 Ms -0.14
        w1g #a191 SC 0.15
        w1g #a292 Ss 0.43
        w1g & SC -0.52
        w1g ' Ss 0.25
        w1g ( Ms -0.32
        w1g ( OC -0.14
        w1g ( SU -0.14
        w1g ( Ss -0.18
        w1g ) GC 0.18
        w1g ) Ms 0.18
        w1g ) Ss 0.13
        w1g + MC -0.34
        w1g + Ms 0.21
        w1g + SC -0.35
        w1g , MU -0.73
        w1g , Ms -0.16
        w1g , OC -0.28
        w1g , SU -0.61
        w1g , TC 0.34
        w1g - MC 0.19
        w1g - OC 0.78
        w1g - Os 0.3
        w1g - Ss 0.12
        w1g - Ts -0.28
        w1g . GC 0.26
        w1g . Gs 0.22
        w1g . MC -0.53
        w1g . OC -0.57
        w1g . Ss 0.14
        w1g . TC -0.78
        w1g / Gs 0.24
        w1g / MC -0.14
        w1g / Ms 0.13
        w1g / OC -0.18
        w1g / Ss -0.57
        w1g : GC 0.31
        w1g : GU 0.35
        w1g : Gs 0.11
        w1g : MC -0.34
        w1g : Ms -0.11
        w1g : OU -0.13
        w1g : TC 0.12
        w1g ; GC 0.38
        w1g ; OC -0.24
        w1g ; Ss -0.15
        w1g = Gs -0.14
        w1g = SU 0.24
        w1g ? GC 0.15
        w1g ? OC -0.32
        w1g ?m MC -0.64
        w1g @ Ss 0.32
        w1g ^ MC -0.25
        w1g ^ MU -0.27
        w1g ^ Ms -0.3
        w1g ^ OC -0.22
        w1g ^ TC 0.18
        w1g _ Os 0.85
        w1g a GC -1.07
        w1g a Gs -0.26
        w1g a Os 0.29
        w1g a SC -0.75
        w1g about MC -0.15
        w1g about Ss 0.31
        w1g address Os 0.42
        w1g am Ms 0.33
        w1g and GC 0.57
        w1g and TC 0.13
        w1g as GC -1.35
        w1g as Ms 0.28
        w1g as SC 0.12
        w1g as Ss 0.59
        w1g asked GC 0.11
        w1g at MC -0.17
        w1g at OC 0.12
        w1g at TC -0.45
        w1g at Ts 0.17
        w1g aunt GC -0.28
        w1g aunt Ms 0.13
        w1g baby Ms -0.14
        w1g baby SC 0.33
        w1g be Gs -0.11
        w1g because MC 0.13
        w1g block OC 0.63
        w1g bring SC -0.12
        w1g but Ss 0.21
        w1g by GC 0.36
        w1g by OC -0.12
        w1g call Ss 0.19
        w1g called MC 0.2
        w1g called Ms 0.33
        w1g can Gs 0.53
        w1g canal MC 0.38
        w1g care Os 0.32
        w1g cc MC -0.41
        w1g cc Ms 0.61
        w1g city MC 0.56
        w1g city Os 0.21
        w1g city SC -0.31
        w1g city Ss -0.42
        w1g community Os 0.65
        w1g contact Ss 0.22
        w1g could Ms -0.2
        w1g could Ss 0.12
        w1g cousin MC 0.28
        w1g ct Ms -0.15
        w1g dad Ms -0.18
        w1g daughter Ms 0.12
        w1g de Ms 0.43
        w1g doc Ss 0.12
        w1g does MC -0.13
        w1g double Os 0.52
        w1g dr GC 0.12
        w1g dr MC -0.25
        w1g dr SC 0.27
        w1g dry MC -0.22
        w1g email Ss 0.24
        w1g ex Ms 0.19
        w1g for GC 0.14
        w1g from Ts 0.69
        w1g gave Ms 0.22
        w1g given Ms 0.36
        w1g given Os -0.61
        w1g given Ss 0.17
        w1g given' Os -0.12
        w1g given' SC -0.22
        w1g gran MC -0.19
        w1g have MC -0.15
        w1g have Ms -0.14
        w1g her MC -0.2
        w1g hi Ms 0.15
        w1g hold Ms 0.14
        w1g how Os -0.11
        w1g i'm Os -0.21
        w1g if GC 0.14
        w1g in Ts 0.54
        w1g issue SC -0.54
        w1g kings Ms 0.16
        w1g law Ms 0.14
        w1g left Ss -0.18
        w1g lost Ms 0.75
        w1g may Ms 0.21
        w1g med MC -0.31
        w1g med SC -0.14
        w1g medw MC 0.21
        w1g medw Ms -0.11
        w1g missing GC -0.11
        w1g mr MC 1.05
        w1g mr Ms 0.2
        w1g mrs MC 0.22
        w1g mrs Ms 0.21
        w1g my Ms -0.22
        w1g my SC -1.07
        w1g my Ss -0.22
        w1g my Ts -0.25
        w1g nail Ms -0.11
        w1g name Ms 0.23
        w1g near Ms 0.57
        w1g nephew Ms 0.13
        w1g new SC -0.13
        w1g new Ts 0.12
        w1g newline GC 0.11
        w1g no GU -0.39
        w1g no Gs -0.45
        w1g no MC -1.09
        w1g not GC -0.18
        w1g not Gs -0.61
        w1g now Ss 0.12
        w1g number SC 0.19
        w1g number Ss 1.03
        w1g of OC -0.15
        w1g of Os -0.57
        w1g of Ts -0.14
        w1g old GC -0.12
        w1g old MC 0.97
        w1g on GC -0.16
        w1g on Ms 0.13
        w1g on SC -0.55
        w1g on Ss -0.55
        w1g or Gs 0.13
        w1g our GC -1.01
        w1g our MC -0.16
        w1g our TC 0.12
        w1g outside TC 0.14
        w1g per Gs 0.2
        w1g plain Gs -0.41
        w1g put Gs 0.16
        w1g rd Ss 0.58
        w1g ring Ms -0.15
        w1g round Ss 0.95
        w1g see MC -0.15
        w1g seen MC 0.2
        w1g since MC -0.12
        w1g st GC -0.84
        w1g st Gs -0.25
        w1g st Ss -0.24
        w1g start MC -0.62
        w1g supports GC -0.22
        w1g surname SC 0.45
        w1g teacher MC -0.35
        w1g that SC -0.12
        w1g the GC -1.44
        w1g the Gs -1.04
        w1g the Ms -0.58
        w1g the SC -0.76
        w1g the Ss -1.29
        w1g till MC -0.17
        w1g to SC 0.11
        w1g to Ts 0.28
        w1g today Ms 0.18
        w1g told Ms 0.29
        w1g too Ms -0.25
        w1g trust Ss 0.16
        w1g twins Ms 0.18
        w1g two MC 0.26
        w1g unit SC 0.15
        w1g unk0 GC 0.15
        w1g unk0 MC 0.13
        w1g unk0 OC -0.13
        w1g unk0 Os -0.2
        w1g unk0 SC -0.49
        w1g unk1 OC -0.33
        w1g unk1 SC 0.26
        w1g unk1 SU 0.55
        w1g unk2 Os -0.43
        w1g unk2 SU -0.11
        w1g unk2 TC 0.29
        w1g unk3 GU 0.17
        w1g unk3 MC 1.07
        w1g unk3 Ms 0.59
        w1g unk3 SC 0.11
        w1g unkg MU 0.12
        w1g unkg Ms 0.24
        w1g unkg SC 0.35
        w1g unkg SU -0.15
        w1g unks MC 0.22
        w1g unks Ms -0.11
        w1g unkt GC -0.4
        w1g unkt MC 0.33
        w1g unkt MU 0.74
        w1g unkt Os 0.3
        w1g unkt SC 0.66
        w1g used MC -0.11
        w1g user Ss 0.42
        w1g van Ms 0.24
        w1g vehicle SU 0.12
        w1g vehicle Ss 0.13
        w1g watching Gs -0.54
        w1g welcome SC 0.36
        w1g what MC -0.28
        w1g with Gs 0.39
        w1g with Ss 0.11
        w1g wname MC 0.82
        w1g wname SC 0.33
        w1g wname Ss 0.28
        w1g wname Ts -0.45
        w1g worker Ms 0.2
        w1g wrote Gs -0.16
        w1g x Gs -0.18
        w1g yo Gs 0.14
        w1g you Ms 0.18
        w1g yours Ms 0.15
        w1g | OC -0.56
        w1g – MC -0.4
        w1g – Ss -0.13
        w1v1 " " wU -0.54
        w1v1 " . wC 0.57
        w1v1 " ?m wU 0.17
        w1v1 " _ ws -0.26
        w1v1 " given wC 0.11
        w1v1 # , n 0.55
        w1v1 # – wC -0.18
        w1v1 #1 " wC -0.62
        w1v1 #1 # ws 0.15
        w1v1 #1 #1 n 0.55
        w1v1 #1 #1 wC 1.01
        w1v1 #1 #1 ws -0.42
        w1v1 #1 #2 n -0.77
        w1v1 #1 $ wC -0.13
        w1v1 #1 , ws -0.18
        w1v1 #1 . wC -0.36
        w1v1 #1 : wC 0.89
        w1v1 #1 unk2 wC 0.15
        w1v1 #1 unk2 ws -0.14
        w1v1 #2 #4 wU 1.28
        w1v1 #2 $ n 0.47
        w1v1 #2 . n 0.25
        w1v1 #2 . wC -0.36
        w1v1 #2 m ws -0.14
        w1v1 #2 view ws 0.22
        w1v1 #2 wname wC 0.26
        w1v1 #3 #3 n -0.66
        w1v1 #3 $ wC 0.59
        w1v1 #4 #3 ws 0.35
        w1v1 #4 #4 ws -0.13
        w1v1 #4 plain wC 0.28
        w1v1 #5 $ ws 0.12
        w1v1 #5 . wC 0.5
        w1v1 #91a1 unk1 ws 0.11
        w1v1 #92a1 , wC -0.97
        w1v1 #92a2 $ ws 0.17
        w1v1 #a191 . n -0.43
        w1v1 % , wC -0.21
        w1v1 & . wC -0.73
        w1v1 & both wC 0.23
        w1v1 ' $ n 0.31
        w1v1 ( ) wU -0.33
        w1v1 ( , n -0.41
        w1v1 ( . wC -0.71
        w1v1 ( surname ws -0.14
        w1v1 ) $ ws 0.27
        w1v1 ) a wC 0.18
        w1v1 ) unk1 ws 0.21
        w1v1 + ( n 1.93
        w1v1 + , n -0.37
        w1v1 + - n 0.51
        w1v1 + @ ws 0.5
        w1v1 + for ws 0.2
        w1v1 , #1 wC -0.5
        w1v1 , #1 ws -0.43
        w1v1 , #2 wC -0.43
        w1v1 , #2 ws 0.28
        w1v1 , #3 wU -0.34
        w1v1 , #4 wU -1.01
        w1v1 , #4 ws -0.13
        w1v1 , #5 wC 0.41
        w1v1 , #92a1 ws 0.29
        w1v1 , #a191 wC -0.29
        w1v1 , $ n -0.17
        w1v1 , $ wC 0.49
        w1v1 , $ wU 0.54
        w1v1 , $ ws 0.79
        w1v1 , ( ws 0.12
        w1v1 , ) n -0.8
        w1v1 , , n 0.19
        w1v1 , , wU -0.16
        w1v1 , , ws 0.38
        w1v1 , - wC -0.75
        w1v1 , - wU -0.41
        w1v1 , - ws -0.56
        w1v1 , . wC -0.28
        w1v1 , . ws -0.12
        w1v1 , / n -0.49
        w1v1 , : n -0.33
        w1v1 , : wC 0.12
        w1v1 , : ws 0.16
        w1v1 , and wC 0.82
        w1v1 , and ws 0.55
        w1v1 , asleep wC 0.11
        w1v1 , born wC 0.47
        w1v1 , doesn't ws 0.3
        w1v1 , felt wC 0.11
        w1v1 , given' wC 0.25
        w1v1 , i ws 0.17
        w1v1 , in wC -0.33
        w1v1 , in ws -0.11
        w1v1 , is wC 0.11
        w1v1 , mostly ws 0.11
        w1v1 , pages n -0.13
        w1v1 , plain n 0.95
        w1v1 , plain wC -0.25
        w1v1 , plain ws -0.46
        w1v1 , pulled wC 0.14
        w1v1 , pulled ws 0.17
        w1v1 , reckons ws 0.17
        w1v1 , saw ws -0.12
        w1v1 , says ws 0.28
        w1v1 , surname ws 0.18
        w1v1 , unk1 wC -0.13
        w1v1 , unk2 n 0.21
        w1v1 , unk3 c 0.27
        w1v1 , unks n 0.53
        w1v1 , unks wC 0.13
        w1v1 , was ws 0.43
        w1v1 , wname ws 0.19
        w1v1 , wsur n 0.25
        w1v1 , wsur' n 0.4
        w1v1 - #1 wC -0.63
        w1v1 - #3 ws 0.15
        w1v1 - #92a394 n 0.38
        w1v1 - $ n 0.34
        w1v1 - $ wC 0.19
        w1v1 - $ ws 0.32
        w1v1 - ( n -0.87
        w1v1 - ) ws 0.11
        w1v1 - , c 0.46
        w1v1 - , ws 0.52
        w1v1 - . wC 0.45
        w1v1 - / n 0.48
        w1v1 - / wC -0.46
        w1v1 - / ws 0.41
        w1v1 - : c -0.35
        w1v1 - : n -0.14
        w1v1 - : wC 0.27
        w1v1 - ; n 0.16
        w1v1 - ? n -0.74
        w1v1 - at ws -0.19
        w1v1 - from n 0.29
        w1v1 - is ws 0.98
        w1v1 - leads n -0.11
        w1v1 - med wC -0.33
        w1v1 - operating wC 0.13
        w1v1 - park ws 0.19
        w1v1 - plain n -1.03
        w1v1 - please n 0.13
        w1v1 - surname n 0.73
        w1v1 - surname ws 0.12
        w1v1 - to n -0.5
        w1v1 - unk0 n 0.16
        w1v1 - unk1 c 0.12
        w1v1 - unk1 n 0.17
        w1v1 - unk2 c -0.56
        w1v1 - unk3 ws 0.12
        w1v1 - unkg ws -0.12
        w1v1 - was n 0.16
        w1v1 - was ws -0.37
        w1v1 - wsur n -1.38
        w1v1 - | n 0.45
        w1v1 . " n 0.5
        w1v1 . " wC 0.39
        w1v1 . #1 wC -0.76
        w1v1 . #1 ws 0.33
        w1v1 . #2 n -0.55
        w1v1 . #2 wC 0.28
        w1v1 . #2 ws -0.98
        w1v1 . #3 ws -0.3
        w1v1 . #4 ws 0.18
        w1v1 . $ c -0.15
        w1v1 . $ n 0.21
        w1v1 . $ wC 0.9
        w1v1 . $ wU 0.78
        w1v1 . $ ws 0.83
        w1v1 . ( n -0.14
        w1v1 . ( wC 0.11
        w1v1 . , wC 0.12
        w1v1 . , wU 0.67
        w1v1 . , ws 0.64
        w1v1 . - n -0.88
        w1v1 . . n 0.25
        w1v1 . / n -0.85
        w1v1 . / ws 0.67
        w1v1 . : n 0.16
        w1v1 . : ws -0.19
        w1v1 . ; ws 0.14
        w1v1 . > n -0.17
        w1v1 . ? wC -0.14
        w1v1 . @ ws 0.99
        w1v1 . _ n -0.34
        w1v1 . and n 0.19
        w1v1 . at n -0.86
        w1v1 . attempts n 0.75
        w1v1 . but n 0.67
        w1v1 . comfortable wC 0.18
        w1v1 . drove wC 0.17
        w1v1 . feels wC 0.5
        w1v1 . gave ws 0.26
        w1v1 . given ws -0.14
        w1v1 . had wC -0.27
        w1v1 . he wC -0.36
        w1v1 . on n 0.85
        w1v1 . partner wC 0.12
        w1v1 . port n 0.26
        w1v1 . sec n 0.76
        w1v1 . settled wC 0.71
        w1v1 . shows n 0.57
        w1v1 . signature n 0.13
        w1v1 . surname wC 0.12
        w1v1 . to n 0.69
        w1v1 . under wC -0.17
        w1v1 . unk0 n 0.58
        w1v1 . unk3 n 1.11
        w1v1 . unkg n -0.16
        w1v1 . wants wC 0.56
        w1v1 . with wC -0.11
        w1v1 . wound n 0.54
        w1v1 / #a391 n -0.44
        w1v1 / $ c 0.36
        w1v1 / $ n 0.25
        w1v1 / $ ws -0.19
        w1v1 / ) n 0.3
        w1v1 / , n 0.22
        w1v1 / - n 0.43
        w1v1 / - ws 0.55
        w1v1 / / n -0.17
        w1v1 / : n 1
        w1v1 / > n 0.42
        w1v1 / ? n 0.37
        w1v1 / _ ws 0.22
        w1v1 / ago n -0.16
        w1v1 / at ws 0.6
        w1v1 / but n 0.54
        w1v1 / dr n 1.03
        w1v1 / eponym ws 0.23
        w1v1 / for n 0.73
        w1v1 / from wC 0.24
        w1v1 / given ws -0.13
        w1v1 / in n -1.07
        w1v1 / l n 0.67
        w1v1 / medw n -0.2
        w1v1 / moved n 0.92
        w1v1 / of n -0.41
        w1v1 / old n -0.26
        w1v1 / on n -1.09
        w1v1 / or n 0.22
        w1v1 / pa ws 0.93
        w1v1 / pain n -0.47
        w1v1 / phone n 0.37
        w1v1 / plain n 0.63
        w1v1 / right n 0.9
        w1v1 / surname ws -0.11
        w1v1 / to n 1.01
        w1v1 / unk2 wC -0.19
        w1v1 / with n 0.21
        w1v1 / wsur n -0.82
        w1v1 : #1 ws -0.51
        w1v1 : #2 wC 0.13
        w1v1 : #3 wC -0.11
        w1v1 : #4 wC -0.42
        w1v1 : #a291 wC 0.12
        w1v1 : $ n 0.22
        w1v1 : $ wC -0.68
        w1v1 : , c 0.24
        w1v1 : , ws 0.16
        w1v1 : - wC -0.53
        w1v1 : . wC 0.29
        w1v1 : . ws 1.01
        w1v1 : : n 1.39
        w1v1 : : ws 0.84
        w1v1 : ; wC 0.15
        w1v1 : ] n 0.47
        w1v1 : and wC -0.59
        w1v1 : brand n 0.51
        w1v1 : brand wC -0.5
        w1v1 : dr n -0.49
        w1v1 : first wC 0.16
        w1v1 : is wC 0.63
        w1v1 : med ws -0.13
        w1v1 : plain ws 0.13
        w1v1 : surname ws 0.18
        w1v1 : title wC 0.27
        w1v1 : unk1 wC 0.65
        w1v1 : unks n 0.32
        w1v1 ; - n -0.52
        w1v1 ; . n 0.37
        w1v1 ; = ws -0.27
        w1v1 ; finger wC 0.13
        w1v1 ; unk0 wC -0.29
        w1v1 ; wname wC 0.34
        w1v1 < > ws -0.16
        w1v1 < @ ws 0.14
        w1v1 = - n 0.27
        w1v1 = - ws -0.71
        w1v1 > $ ws 0.45
        w1v1 > . n 0.16
        w1v1 ? $ wC 0.11
        w1v1 ? , wC 0.13
        w1v1 ? - wC 0.12
        w1v1 ? = ws 0.98
        w1v1 ?m $ wC 0.28
        w1v1 ?m $ wU -0.23
        w1v1 ?m , n -0.12
        w1v1 ?m | wU 0.19
        w1v1 @ - ws 0.26
        w1v1 @ . wU 0.15
        w1v1 @ . ws 1.27
        w1v1 @ _ ws 0.58
        w1v1 [ ] n -0.86
        w1v1 ^ ! ws -0.13
        w1v1 ^ #1 ws 0.32
        w1v1 ^ #2 ws 0.14
        w1v1 ^ #4 ws -0.53
        w1v1 ^ #91a3 wC 0.25
        w1v1 ^ #91a3 ws 0.3
        w1v1 ^ #92a1 wU 1.2
        w1v1 ^ #92a1 ws 0.29
        w1v1 ^ & wC 0.17
        w1v1 ^ & ws 0.41
        w1v1 ^ ( wC 0.79
        w1v1 ^ ( ws 0.64
        w1v1 ^ , wC 0.49
        w1v1 ^ , wU 1.14
        w1v1 ^ , ws 1.09
        w1v1 ^ - wU -0.6
        w1v1 ^ . n 0.62
        w1v1 ^ . ws 0.16
        w1v1 ^ / n -0.83
        w1v1 ^ / wC 0.3
        w1v1 ^ / ws -0.12
        w1v1 ^ ; wC 0.25
        w1v1 ^ ? wC 0.46
        w1v1 ^ @ ws -0.84
        w1v1 ^ _ ws -0.61
        w1v1 ^ again ws 0.7
        w1v1 ^ aged wC 0.29
        w1v1 ^ aged ws 0.2
        w1v1 ^ and wC 1.15
        w1v1 ^ and ws 0.82
        w1v1 ^ asked ws 0.39
        w1v1 ^ at wC -0.27
        w1v1 ^ at ws -0.43
        w1v1 ^ backed wC 0.12
        w1v1 ^ backed ws 0.12
        w1v1 ^ bit wC 0.3
        w1v1 ^ blood wC -0.23
        w1v1 ^ brand wC -0.18
        w1v1 ^ broke ws -0.36
        w1v1 ^ by wC -0.3
        w1v1 ^ came wC 0.16
        w1v1 ^ came ws -0.34
        w1v1 ^ can ws -0.78
        w1v1 ^ can't wC 0.26
        w1v1 ^ can't ws 0.21
        w1v1 ^ cannot wC 0.52
        w1v1 ^ catheter ws 0.31
        w1v1 ^ city ws -0.23
        w1v1 ^ collapsed wC -0.11
        w1v1 ^ dad ws 0.63
        w1v1 ^ day ws 0.58
        w1v1 ^ dementia c 0.92
        w1v1 ^ does ws 0.18
        w1v1 ^ drank ws 0.16
        w1v1 ^ drinks wC 0.46
        w1v1 ^ dropped ws 0.9
        w1v1 ^ feels ws 0.58
        w1v1 ^ fell ws 0.17
        w1v1 ^ flew wC 0.5
        w1v1 ^ flew ws 0.11
        w1v1 ^ food ws -0.14
        w1v1 ^ for wC -0.32
        w1v1 ^ for ws -0.27
        w1v1 ^ from wC 0.11
        w1v1 ^ g wC 0.26
        w1v1 ^ gets ws 0.18
        w1v1 ^ given ws -0.21
        w1v1 ^ gone ws 0.11
        w1v1 ^ got ws -0.19
        w1v1 ^ had wC 0.83
        w1v1 ^ had ws 0.75
        w1v1 ^ has wC 0.85
        w1v1 ^ has wU 1.07
        w1v1 ^ has ws 0.84
        w1v1 ^ hasn't wC 0.94
        w1v1 ^ hasn't ws 1.19
        w1v1 ^ here ws 0.23
        w1v1 ^ his ws 0.19
        w1v1 ^ hopes wC 0.17
        w1v1 ^ husband ws 0.3
        w1v1 ^ i ws -0.46
        w1v1 ^ in wC 0.16
        w1v1 ^ is wC 1.67
        w1v1 ^ is ws 0.34
        w1v1 ^ isn't ws 1.25
        w1v1 ^ just wC 0.15
        w1v1 ^ keeps wC 0.25
        w1v1 ^ line wC 0.26
        w1v1 ^ looked wC 0.17
        w1v1 ^ m ws 0.73
        w1v1 ^ medw wC -0.12
        w1v1 ^ mrs ws 0.58
        w1v1 ^ mum wC 0.44
        w1v1 ^ mum ws 0.52
        w1v1 ^ myself wC -0.33
        w1v1 ^ needs ws 0.13
        w1v1 ^ next ws 0.11
        w1v1 ^ no ws -0.4
        w1v1 ^ of c 0.75
        w1v1 ^ of wC -0.49
        w1v1 ^ of ws -0.57
        w1v1 ^ oh wC -0.55
        w1v1 ^ on wC -0.29
        w1v1 ^ on ws -0.44
        w1v1 ^ patient wC -0.36
        w1v1 ^ patient ws -0.13
        w1v1 ^ period wC 0.15
        w1v1 ^ plain n 0.45
        w1v1 ^ plate wC -0.62
        w1v1 ^ popped wC -0.14
        w1v1 ^ pulled wC 0.28
        w1v1 ^ put wC 0.78
        w1v1 ^ question wC -0.18
        w1v1 ^ rang wC -1.21
        w1v1 ^ refused ws 0.2
        w1v1 ^ said wC 0.14
        w1v1 ^ said ws 0.14
        w1v1 ^ says wC -0.23
        w1v1 ^ says ws -0.39
        w1v1 ^ scored wC 0.7
        w1v1 ^ scratched ws -0.68
        w1v1 ^ seen wC 0.12
        w1v1 ^ send ws -0.25
        w1v1 ^ st n 0.44
        w1v1 ^ stayed wC 1.02
        w1v1 ^ stopped wC 0.41
        w1v1 ^ street wC -0.54
        w1v1 ^ suddenly wC 0.29
        w1v1 ^ surname wC 0.15
        w1v1 ^ swallowed ws -0.19
        w1v1 ^ takes wC 0.21
        w1v1 ^ takes ws 0.12
        w1v1 ^ test wC -0.26
        w1v1 ^ that ws -0.19
        w1v1 ^ the wC -0.25
        w1v1 ^ therapy wC -0.36
        w1v1 ^ thinks ws 0.28
        w1v1 ^ to wC -0.86
        w1v1 ^ to ws -0.38
        w1v1 ^ told wC 0.11
        w1v1 ^ unk1 ws 0.22
        w1v1 ^ unk2 c 0.12
        w1v1 ^ unk3 wC 0.5
        w1v1 ^ update ws 0.27
        w1v1 ^ was wC 0.53
        w1v1 ^ was ws 0.27
        w1v1 ^ will wC 0.2
        w1v1 ^ wname ws -0.52
        w1v1 ^ woke wC -0.39
        w1v1 ^ won't wC 0.97
        w1v1 ^ won't ws 1.14
        w1v1 ^ works wC 0.15
        w1v1 ^ writing ws 0.11
        w1v1 ^ – wC 0.59
        w1v1 _ $ ws 1.23
        w1v1 _ unk0 wU 0.17
        w1v1 a , ws -0.31
        w1v1 a / n -0.6
        w1v1 a i ws 0.13
        w1v1 a you ws 0.49
        w1v1 address #1 ws 0.43
        w1v1 address . wC 0.22
        w1v1 admitted / n 0.52
        w1v1 again / n -0.17
        w1v1 age $ n -0.75
        w1v1 age , n 1.55
        w1v1 age problem n -0.15
        w1v1 aged , n -0.16
        w1v1 aged lives n 0.21
        w1v1 al . n -0.23
        w1v1 alright , ws 0.14
        w1v1 also , n 0.37
        w1v1 am $ wU 0.19
        w1v1 am from ws 0.62
        w1v1 and - n 0.2
        w1v1 and . n 1.13
        w1v1 and . ws -0.23
        w1v1 and / n -0.9
        w1v1 and all ws 0.73
        w1v1 and and ws 0.49
        w1v1 and are ws 0.64
        w1v1 and both wC 0.16
        w1v1 and both ws 0.15
        w1v1 and day ws 0.27
        w1v1 and for wC 0.64
        w1v1 and for ws 0.28
        w1v1 and have wC 0.13
        w1v1 and have ws 0.3
        w1v1 and plain ws -0.27
        w1v1 and unk0 ws 0.14
        w1v1 as $ ws 0.27
        w1v1 at $ c -0.76
        w1v1 at $ n -1.04
        w1v1 at , n -0.72
        w1v1 at , ws -0.53
        w1v1 at . n -1.13
        w1v1 at / n -0.35
        w1v1 at ; n -0.14
        w1v1 at and n -0.87
        w1v1 at and ws -0.66
        w1v1 at as ws 0.21
        w1v1 at med wC 0.16
        w1v1 at medw n 0.82
        w1v1 at station ws 0.18
        w1v1 at two ws 0.13
        w1v1 at unk1 n 0.42
        w1v1 at unk1 wC 0.15
        w1v1 at unk2 n 0.82
        w1v1 at unkg n 0.29
        w1v1 attending . wC 0.12
        w1v1 baby #1 wC 0.13
        w1v1 baby #1 ws 0.12
        w1v1 before $ n -0.56
        w1v1 before / n 0.39
        w1v1 between and ws 0.15
        w1v1 bit . wC 0.2
        w1v1 block , wC 0.63
        w1v1 born . n 1.46
        w1v1 boy ( wC -0.23
        w1v1 brand . ws 0.59
        w1v1 bridge , ws 0.22
        w1v1 bring - wC -0.15
        w1v1 build . n -0.61
        w1v1 bus , n 1.08
        w1v1 but $ ws -0.12
        w1v1 by $ ws 0.19
        w1v1 by , wC 0.56
        w1v1 by . wC 0.61
        w1v1 by / n 0.52
        w1v1 by but ws 0.86
        w1v1 by for ws 0.22
        w1v1 by to ws 0.16
        w1v1 call before ws 0.32
        w1v1 called , ws 0.31
        w1v1 called . wC 0.65
        w1v1 called / n 0.79
        w1v1 can bring ws 0.23
        w1v1 can catch ws 0.3
        w1v1 can have ws 0.12
        w1v1 canal . wC 0.38
        w1v1 cancel / n 0.53
        w1v1 care $ ws 0.9
        w1v1 care / n 0.2
        w1v1 cc , wC -0.12
        w1v1 cc . ws 0.26
        w1v1 checked + wC 0.26
        w1v1 city #1 ws 0.85
        w1v1 city $ ws -0.14
        w1v1 city unkg ws 0.29
        w1v1 coach unk0 ws 0.13
        w1v1 code $ n 1.1
        w1v1 come $ ws -0.76
        w1v1 coming / n 0.41
        w1v1 could have ws 0.13
        w1v1 ct / n 0.44
        w1v1 de , ws 0.15
        w1v1 doctor from ws -0.27
        w1v1 does need ws 0.33
        w1v1 dose / n 0.39
        w1v1 dropped on ws 0.17
        w1v1 due / n 1.48
        w1v1 ed $ n -0.18
        w1v1 ed / n 0.72
        w1v1 either or ws 0.17
        w1v1 email . ws 0.44
        w1v1 eponym / n -0.48
        w1v1 find #1 ws 0.47
        w1v1 first $ ws 0.2
        w1v1 flat $ n -1
        w1v1 flat , n 1.49
        w1v1 followed advice ws 0.38
        w1v1 for , wC -0.59
        w1v1 for , ws 0.18
        w1v1 for . ws 0.33
        w1v1 for / n 0.69
        w1v1 for : ws 0.19
        w1v1 for he's ws 0.2
        w1v1 for not wC 0.16
        w1v1 found on ws 0.16
        w1v1 from $ ws 0.6
        w1v1 from , wC -0.11
        w1v1 from . n 0.94
        w1v1 from / n 1.79
        w1v1 from and ws 0.12
        w1v1 from in wC -0.14
        w1v1 from needs wC 0.11
        w1v1 from on wC -0.19
        w1v1 from to c 0.12
        w1v1 from to n -0.79
        w1v1 from to wC 0.21
        w1v1 gave his ws 0.11
        w1v1 given $ n -0.18
        w1v1 given - n 0.21
        w1v1 given - ws 0.47
        w1v1 given . ws 0.53
        w1v1 given / n 0.11
        w1v1 given / wC 0.35
        w1v1 given a ws -0.11
        w1v1 given med ws -0.14
        w1v1 given plain n -0.25
        w1v1 given unk1 ws -0.45
        w1v1 given unk2 wC 0.12
        w1v1 given' , wC -0.23
        w1v1 given' and n 0.14
        w1v1 goal / n -0.5
        w1v1 had . ws -0.12
        w1v1 have $ ws -0.11
        w1v1 have - ws 0.26
        w1v1 have back ws 0.75
        w1v1 her - ws 0.22
        w1v1 hi $ ws 0.16
        w1v1 hi , wC 0.39
        w1v1 him but ws 0.63
        w1v1 hold unk2 ws 0.27
        w1v1 i'm $ n 1.01
        w1v1 i'm all ws -0.36
        w1v1 if picks ws 0.16
        w1v1 in #1 ws -0.21
        w1v1 in $ wC -0.16
        w1v1 in ( wC -0.36
        w1v1 in ( ws -0.27
        w1v1 in , ws -0.51
        w1v1 in . ws -0.14
        w1v1 in ? wC -0.11
        w1v1 in for ws 0.48
        w1v1 in from ws -0.27
        w1v1 in i wC -0.19
        w1v1 in my wC -0.13
        w1v1 in of ws -0.12
        w1v1 in off ws 0.17
        w1v1 in said ws -0.14
        w1v1 in so ws 0.24
        w1v1 in taking ws 0.22
        w1v1 in till wC 0.2
        w1v1 in until wC 0.63
        w1v1 in waiting wC 0.11
        w1v1 in was wC -0.19
        w1v1 in wsur ws -0.16
        w1v1 is #3 wU 0.28
        w1v1 is #91a1 ws 0.77
        w1v1 is $ ws -0.14
        w1v1 is , wC 0.31
        w1v1 is , ws 0.18
        w1v1 is . n -1.02
        w1v1 is . ws 0.17
        w1v1 is ? wC 0.11
        w1v1 is allowed wC 0.84
        w1v1 is and n -0.19
        w1v1 is and ws -0.15
        w1v1 is appointment ws 0.27
        w1v1 is but ws -0.14
        w1v1 is given n 0.21
        w1v1 is i ws 0.24
        w1v1 is unk0 ws -0.17
        w1v1 is years n 0.7
        w1v1 issue . wC -0.31
        w1v1 it $ wC -0.92
        w1v1 it' . wC -0.12
        w1v1 it' again wC 0.18
        w1v1 its $ ws -0.17
        w1v1 its , ws 0.38
        w1v1 jan . n -0.55
        w1v1 just checking ws 0.76
        w1v1 just unk0 ws -0.43
        w1v1 l / n -0.23
        w1v1 law had ws 0.14
        w1v1 lead / wC 0.13
        w1v1 like did ws 0.42
        w1v1 like unkg wC -0.26
        w1v1 lot unk0 c -0.37
        w1v1 love $ ws 0.46
        w1v1 loves – wC -0.26
        w1v1 ma is ws 0.24
        w1v1 mac : n 0.94
        w1v1 mail . ws 0.56
        w1v1 mate drinks wC -0.16
        w1v1 may $ n 0.52
        w1v1 mayor , n 0.56
        w1v1 me $ ws 0.33
        w1v1 med ! ws 0.36
        w1v1 med $ wC 0.44
        w1v1 med $ ws 0.2
        w1v1 med ( n 0.14
        w1v1 med , n -1.14
        w1v1 med , wC 0.22
        w1v1 med - n 0.47
        w1v1 med - wC 0.24
        w1v1 med . n -0.15
        w1v1 med / n 0.6
        w1v1 med here wC 0.11
        w1v1 med may n 0.62
        w1v1 med surname wC 1.13
        w1v1 med with wC 0.12
        w1v1 med – c 0.3
        w1v1 medw , ws 0.18
        w1v1 medw . wC -0.22
        w1v1 medw / n 0.68
        w1v1 medw unk0 ws 0.11
        w1v1 missing brand wC -0.11
        w1v1 morning $ ws 0.33
        w1v1 morning , ws 0.18
        w1v1 mother given ws 0.21
        w1v1 mr $ ws 0.11
        w1v1 mr ( ws -0.16
        w1v1 mr . wC 0.87
        w1v1 mr at wC -0.75
        w1v1 mr have wU 0.12
        w1v1 mr ran wC -0.29
        w1v1 mrs has wC -0.21
        w1v1 mrs next wC -0.42
        w1v1 my both ws 0.26
        w1v1 my is ws -0.14
        w1v1 my isn't ws 0.49
        w1v1 my year ws 0.51
        w1v1 name $ ws 0.17
        w1v1 name , wU 0.6
        w1v1 near $ ws 0.24
        w1v1 new , wC -0.52
        w1v1 newline , wU 0.15
        w1v1 next . n 0.65
        w1v1 night $ ws 0.21
        w1v1 nights $ n -0.34
        w1v1 no $ ws -0.35
        w1v1 no . wC -1.04
        w1v1 no . ws -0.11
        w1v1 no has n 0.35
        w1v1 not ! ws -0.59
        w1v1 not $ n -0.24
        w1v1 not $ ws 0.17
        w1v1 number $ n 2.18
        w1v1 of , wC 0.53
        w1v1 of med wC 0.36
        w1v1 of unk1 ws -0.15
        w1v1 oh one ws 0.13
        w1v1 on #2 wC 0.22
        w1v1 on $ ws -0.58
        w1v1 on , wC -0.19
        w1v1 on , ws -0.65
        w1v1 on . n 1.05
        w1v1 on / n 1.01
        w1v1 on ; wC -0.14
        w1v1 on and wC -0.16
        w1v1 on for wC -0.16
        w1v1 on road wC -0.33
        w1v1 on she ws 0.39
        w1v1 on street wC 0.16
        w1v1 on street ws 0.68
        w1v1 on the wC 0.61
        w1v1 on the ws 0.13
        w1v1 on unk2 ws 0.19
        w1v1 on wname wC 0.32
        w1v1 only love ws 0.23
        w1v1 op . n 0.37
        w1v1 opa / n -0.46
        w1v1 or , wC -0.71
        w1v1 or ? wC 0.23
        w1v1 or surname wC -0.54
        w1v1 our , ws -0.17
        w1v1 our of ws 0.48
        w1v1 our year n 0.67
        w1v1 out - n 0.18
        w1v1 outside $ wC 0.11
        w1v1 over . n -0.22
        w1v1 pain / n -1.18
        w1v1 pass - n -0.39
        w1v1 per $ ws 0.29
        w1v1 plain #1 wC -0.56
        w1v1 plain #1 ws -0.49
        w1v1 plain $ n 0.49
        w1v1 plain $ wC -0.54
        w1v1 plain , n -0.19
        w1v1 plain - c 0.63
        w1v1 plain - n -0.18
        w1v1 plain - wC 0.53
        w1v1 plain / n 0.97
        w1v1 plain and n 0.95
        w1v1 plain from ws -0.15
        w1v1 plain keeps ws -0.34
        w1v1 plain my ws 0.19
        w1v1 plain on ws -0.29
        w1v1 plain to wC 0.22
        w1v1 plain unk2 n 0.21
        w1v1 plain unk2 ws -0.19
        w1v1 plain unk3 ws -0.65
        w1v1 plot , n 0.14
        w1v1 pressure / n -0.21
        w1v1 put eponym ws 0.23
        w1v1 rd #a194 ws 0.16
        w1v1 re #1 wC -0.18
        w1v1 re #92a2 wC 0.11
        w1v1 re : wC 0.12
        w1v1 reads m wC 0.67
        w1v1 reads unk3 ws 0.5
        w1v1 remove from ws 0.14
        w1v1 reports / n -0.21
        w1v1 ring $ ws 0.39
        w1v1 rip . n -0.36
        w1v1 road , n 1.34
        w1v1 room , wC 0.4
        w1v1 round $ ws 0.71
        w1v1 say , n 0.54
        w1v1 says $ ws 0.66
        w1v1 says surname ws 0.14
        w1v1 seen / n 0.54
        w1v1 sent / n 0.33
        w1v1 sep $ n -0.59
        w1v1 serial - wU 0.56
        w1v1 she' , n 0.31
        w1v1 she' . n -0.44
        w1v1 shows . n 1.04
        w1v1 signed . ws 0.18
        w1v1 since $ n -0.69
        w1v1 since , n -0.45
        w1v1 since , wC -0.72
        w1v1 since - n 0.2
        w1v1 since died ws 0.21
        w1v1 size $ n -0.19
        w1v1 so had ws 0.18
        w1v1 son $ ws 0.37
        w1v1 son : ws 0.15
        w1v1 sorry i ws 0.13
        w1v1 stays / n -0.4
        w1v1 street $ n 0.15
        w1v1 suite , n 0.64
        w1v1 surgeon . wU 0.12
        w1v1 surname #1 wC -0.11
        w1v1 surname , c 0.12
        w1v1 surname , wC -0.43
        w1v1 surname : wC -0.47
        w1v1 surname on wC -0.2
        w1v1 take for ws 0.84
        w1v1 temperature . n -0.11
        w1v1 text on ws 0.33
        w1v1 texted but ws 0.17
        w1v1 thanks $ wC 0.17
        w1v1 thanks $ ws 0.35
        w1v1 that unk0 wC 0.33
        w1v1 the , wC -0.71
        w1v1 the . c 0.13
        w1v1 the . ws -0.14
        w1v1 the airport wC 0.61
        w1v1 the first ws 0.13
        w1v1 the in ws -0.18
        w1v1 the is wC -0.36
        w1v1 the list ws 0.86
        w1v1 the live wC 0.66
        w1v1 the med wC 1.23
        w1v1 the med ws 0.69
        w1v1 the next wC 0.16
        w1v1 the of wC 0.55
        w1v1 the of ws 1.08
        w1v1 the plain ws 0.2
        w1v1 the unkg wC -0.17
        w1v1 the wsur wC -0.14
        w1v1 through / n 0.45
        w1v1 tita in ws 0.85
        w1v1 to #1 ws 0.51
        w1v1 to $ ws -0.11
        w1v1 to , n -0.76
        w1v1 to - n -0.75
        w1v1 to . wC 0.19
        w1v1 to / n 0.4
        w1v1 to and ws 0.12
        w1v1 to by wC 0.4
        w1v1 to by ws 0.13
        w1v1 to last wC 0.11
        w1v1 to ok wC 0.25
        w1v1 to plain n 0.87
        w1v1 to plain wC -0.19
        w1v1 to unk2 ws -0.37
        w1v1 to unks wC -0.14
        w1v1 to with wC 0.35
        w1v1 to wsur ws 0.63
        w1v1 today won't ws 0.16
        w1v1 trust to ws 0.69
        w1v1 turned and n -0.72
        w1v1 turned in n 0.11
        w1v1 twins and ws 0.24
        w1v1 two ! wC 0.73
        w1v1 two and ws 0.18
        w1v1 unit , wC 0.53
        w1v1 unk0 #3 n -0.15
        w1v1 unk0 $ ws -0.2
        w1v1 unk0 , n -0.18
        w1v1 unk0 , wC -0.43
        w1v1 unk0 - wU 0.87
        w1v1 unk0 . n 0.35
        w1v1 unk0 . wC 0.8
        w1v1 unk0 / n 0.42
        w1v1 unk0 ; wC -0.42
        w1v1 unk0 ?m wC -0.3
        w1v1 unk0 and c 0.46
        w1v1 unk0 med wC 0.19
        w1v1 unk0 surname wC 0.15
        w1v1 unk0 to wC 0.27
        w1v1 unk1 #1 ws 0.39
        w1v1 unk1 $ c -0.62
        w1v1 unk1 $ wC -0.16
        w1v1 unk1 ( wC -0.2
        w1v1 unk1 , c 0.57
        w1v1 unk1 , n -0.22
        w1v1 unk1 , wC 0.14
        w1v1 unk1 - n 0.54
        w1v1 unk1 and ws -0.12
        w1v1 unk1 given ws 0.12
        w1v1 unk1 is ws -0.42
        w1v1 unk1 plain ws 0.19
        w1v1 unk1 surname wC 0.15
        w1v1 unk1 to ws -0.34
        w1v1 unk1 unk0 n -0.31
        w1v1 unk1 unkg ws 0.56
        w1v1 unk1 unks wC 0.17
        w1v1 unk1 was ws 0.59
        w1v1 unk1 y ws -0.14
        w1v1 unk2 #1 wC -0.64
        w1v1 unk2 #1 ws -0.21
        w1v1 unk2 #2 ws -0.59
        w1v1 unk2 #4 ws 0.18
        w1v1 unk2 #5 ws 0.15
        w1v1 unk2 $ n 0.27
        w1v1 unk2 , ws -0.19
        w1v1 unk2 - n -1.4
        w1v1 unk2 . n -0.21
        w1v1 unk2 . ws -0.34
        w1v1 unk2 / n 0.26
        w1v1 unk2 report wC 0.11
        w1v1 unk2 unk2 n -0.23
        w1v1 unk2 wname ws -0.13
        w1v1 unk3 #3 ws 0.44
        w1v1 unk3 $ n -0.19
        w1v1 unk3 . ws -0.33
        w1v1 unk3 / n -1.09
        w1v1 unk3 la ws -0.39
        w1v1 unk3 site n 0.69
        w1v1 unk3 unk2 ws -0.32
        w1v1 unk3 unk3 n 0.53
        w1v1 unk3 unkg ws 0.11
        w1v1 unk3 wsur n 0.94
        w1v1 unkg " wU 0.23
        w1v1 unkg #2 ws 0.14
        w1v1 unkg , wC 0.19
        w1v1 unkg ; wC -0.37
        w1v1 unkg had wC -0.25
        w1v1 unkg not ws 0.16
        w1v1 unks #2 ws 0.21
        w1v1 unks $ c 0.27
        w1v1 unkt $ wC 0.12
        w1v1 unkt , n 0.11
        w1v1 unkt , wC 0.26
        w1v1 unkt , ws -0.16
        w1v1 unkt . wC 0.27
        w1v1 unkt home ws 0.17
        w1v1 unkt on ws 0.38
        w1v1 unkt unk2 wC -0.16
        w1v1 until may n 0.14
        w1v1 up $ ws -0.21
        w1v1 up from ws 0.21
        w1v1 van unk2 wC -0.13
        w1v1 version . n -0.45
        w1v1 wants . wC -0.17
        w1v1 warrant . n 0.58
        w1v1 was $ n -0.35
        w1v1 was i ws 0.16
        w1v1 watching and ws -0.22
        w1v1 welcome * wC 0.11
        w1v1 what is ws -0.14
        w1v1 will grow ws 0.71
        w1v1 with $ ws -0.29
        w1v1 with ) wC 0.16
        w1v1 with , wC 0.31
        w1v1 with , ws 0.29
        w1v1 with and ws 0.46
        w1v1 with at wC 0.47
        w1v1 witness . wC 0.59
        w1v1 wname , wC 0.26
        w1v1 wname . n -0.31
        w1v1 wname / n 0.37
        w1v1 wname ?m wC -0.13
        w1v1 wname and wC -0.11
        w1v1 wname for ws -0.23
        w1v1 worries $ ws 0.68
        w1v1 would be ws 0.16
        w1v1 write a ws 0.24
        w1v1 wrote van ws -0.16
        w1v1 wsur #1 wC 0.13
        w1v1 wsur , n 1.25
        w1v1 wsur , wC -0.21
        w1v1 wsur - n 0.46
        w1v1 wsur / n -0.3
        w1v1 wsur from ws -0.12
        w1v1 wsur given wC -0.19
        w1v1 wsur had ws -0.14
        w1v1 wsur unk1 ws -0.15
        w1v1 yo my ws 0.15
        w1v1 you $ ws 0.41
        w1v1 yours $ wC 0.17
        w1v1 yours $ ws 0.58
        w1v1 | ?m wU 0.29
        w1v1 | f wC 0.51
        w1v1 | med wC -0.12
        w1v1 | | n -0.3
        w1v1 | | wU -0.99
        w1v1 – , wC -0.33
        w1v1g " . SC 0.16
        w1v1g #1 " SC -0.4
        w1v1g #1 #1 SC 0.15
        w1v1g #1 , Ms -0.21
        w1v1g #1 . Ms -0.13
        w1v1g #1 . SC -0.51
        w1v1g #1 . Ss 0.12
        w1v1g #1 city Ms 0.12
        w1v1g #1 unk2 Ms -0.14
        w1v1g #1 unk3 Ms 0.13
        w1v1g #1 unk3 Ss -0.51
        w1v1g #2 $ Os 0.76
        w1v1g #2 , Ms 0.17
        w1v1g #2 . SC -0.69
        w1v1g #2 plain Ms 0.47
        w1v1g #3 #1 Os 1.14
        w1v1g #4 #2 Ms 0.84
        w1v1g #4 #3 Ms 0.15
        w1v1g #4 #4 Ss -0.12
        w1v1g #5 . SC 0.49
        w1v1g #91a1 , SC 0.27
        w1v1g ( - MU 0.36
        w1v1g , #1 Ss 0.19
        w1v1g , #2 Ms 0.7
        w1v1g , #2 Os 0.17
        w1v1g , #2 SC -0.24
        w1v1g , #2 Ss -0.12
        w1v1g , #3 OC 0.21
        w1v1g , #3 SC -0.3
        w1v1g , #4 Gs -0.24
        w1v1g , #4 Ms 0.11
        w1v1g , $ GU 0.14
        w1v1g , $ MC -0.85
        w1v1g , $ Ms -0.17
        w1v1g , $ OC 0.15
        w1v1g , $ Os 0.26
        w1v1g , $ Ss 0.15
        w1v1g , $ TC 0.21
        w1v1g , ( MC -0.15
        w1v1g , , GC 0.65
        w1v1g , , MC 0.12
        w1v1g , , Ms 0.12
        w1v1g , , OC -0.48
        w1v1g , , Os 0.27
        w1v1g , , SC -0.64
        w1v1g , , Ss -0.38
        w1v1g , , TC 0.72
        w1v1g , - MC 0.3
        w1v1g , - SC -0.34
        w1v1g , : SC 0.13
        w1v1g , and MC 0.16
        w1v1g , and Ms 0.5
        w1v1g , given SC -0.35
        w1v1g , in GC -0.34
        w1v1g , is SC 0.12
        w1v1g , is Ss 0.16
        w1v1g , live SC -0.11
        w1v1g , med OC 0.19
        w1v1g , off Os 0.55
        w1v1g , plain MC -0.3
        w1v1g , road OU 0.26
        w1v1g , the GC -0.15
        w1v1g , unk1 MC -0.59
        w1v1g , unk1 Ms 0.11
        w1v1g , unk2 Ms 0.13
        w1v1g , unk2 Ss 0.43
        w1v1g , unkg MC -0.13
        w1v1g , unkg Ms -0.32
        w1v1g , unkg SC 0.15
        w1v1g , was MC -0.18
        w1v1g , wsur MC 0.11
        w1v1g - $ Ms 0.39
        w1v1g - $ SC 0.16
        w1v1g - ) OU 0.61
        w1v1g - , MC -0.54
        w1v1g - , SC 0.17
        w1v1g - - MC -0.3
        w1v1g - - Ms 0.93
        w1v1g - - SC 1.62
        w1v1g - . MC 0.5
        w1v1g - / GC -0.29
        w1v1g - / Ms 0.13
        w1v1g - : MC 0.11
        w1v1g - is Os 1.2
        w1v1g - unk2 SC -0.67
        w1v1g - unk2 Ss -0.13
        w1v1g - unkg Ms -0.12
        w1v1g - was Os -0.17
        w1v1g . " SC 0.12
        w1v1g . #1 SC -0.26
        w1v1g . #2 SC 0.94
        w1v1g . #2 Ss -0.89
        w1v1g . #3 Ms -0.16
        w1v1g . $ MC 0.83
        w1v1g . $ Ms 0.28
        w1v1g . , GC 0.26
        w1v1g . , MC 0.23
        w1v1g . , OC 0.14
        w1v1g . , SU 0.26
        w1v1g . , TC -0.11
        w1v1g . - Ms -0.38
        w1v1g . - Ss 0.44
        w1v1g . . GC -0.58
        w1v1g . . Os 0.17
        w1v1g . . SC 0.25
        w1v1g . . Ss -1.6
        w1v1g . / Ms 0.58
        w1v1g . : MC 0.56
        w1v1g . : OC 0.22
        w1v1g . ; Ss 0.33
        w1v1g . gave Os 0.12
        w1v1g . given OC 0.11
        w1v1g . is OC -0.14
        w1v1g . is Os -0.21
        w1v1g . is SC 0.21
        w1v1g . med GC -0.11
        w1v1g . med SC 0.14
        w1v1g . plain SC -0.25
        w1v1g . settled MC 0.14
        w1v1g . unk1 GC 0.33
        w1v1g . unk2 MC -0.16
        w1v1g . unk2 SC -0.26
        w1v1g . unk3 MC 0.12
        w1v1g . unk3 Ms 0.18
        w1v1g . unk3 SC 0.12
        w1v1g / #3 Ms 0.88
        w1v1g / $ Ms -0.24
        w1v1g / . Ms 0.39
        w1v1g / . SC 0.22
        w1v1g / / Ms -0.9
        w1v1g / / Ss 0.34
        w1v1g / ? Os 0.74
        w1v1g : #4 MC -0.92
        w1v1g : $ SC -0.19
        w1v1g : , GC -0.27
        w1v1g : , SC 0.15
        w1v1g : - SC -0.61
        w1v1g : . Ms 0.19
        w1v1g : . OC 0.2
        w1v1g : . SC -0.14
        w1v1g : : Ms 0.78
        w1v1g : med MC -0.37
        w1v1g : plain GC -0.11
        w1v1g : plain MC 0.85
        w1v1g : unk2 MC -0.3
        w1v1g : unk2 SC 0.14
        w1v1g : unks MC -0.11
        w1v1g ; - Gs -0.19
        w1v1g ; unk0 MC -0.15
        w1v1g ; wname MC 0.37
        w1v1g < @ Ms 0.14
        w1v1g = $ Ms 0.16
        w1v1g ? = Ms 0.47
        w1v1g ?m ?m Ss 0.17
        w1v1g ^ ! Ts -0.13
        w1v1g ^ #1 Os 1.21
        w1v1g ^ #1 SC 0.23
        w1v1g ^ #2 Gs 0.15
        w1v1g ^ #2 OC -0.12
        w1v1g ^ #2 SC 0.16
        w1v1g ^ #2 Ss 0.25
        w1v1g ^ #3 Os 0.12
        w1v1g ^ #3 Ss -0.17
        w1v1g ^ #92a1 SU 1.03
        w1v1g ^ #92a1 Ss 0.2
        w1v1g ^ #a192 SC -0.2
        w1v1g ^ ( MC 0.94
        w1v1g ^ ( Ms 0.36
        w1v1g ^ ( Os 0.14
        w1v1g ^ , GC -0.23
        w1v1g ^ , MU 0.24
        w1v1g ^ , OC 0.29
        w1v1g ^ , Os 0.34
        w1v1g ^ , SC 0.55
        w1v1g ^ - Gs 0.16
        w1v1g ^ - Ms -0.16
        w1v1g ^ - OC 0.25
        w1v1g ^ . MC -0.22
        w1v1g ^ . SC 0.88
        w1v1g ^ . Ss 0.19
        w1v1g ^ / GC 0.28
        w1v1g ^ / SU 0.13
        w1v1g ^ : GC 0.62
        w1v1g ^ : MC -0.14
        w1v1g ^ : Ms -0.43
        w1v1g ^ : OC 0.45
        w1v1g ^ and GC 0.41
        w1v1g ^ and Gs 0.32
        w1v1g ^ and MC 0.21
        w1v1g ^ and SC -0.2
        w1v1g ^ and Ss 0.15
        w1v1g ^ at Ms -0.41
        w1v1g ^ bed Ms 0.14
        w1v1g ^ blood GC -0.37
        w1v1g ^ blood Ms 0.14
        w1v1g ^ came Ss -0.21
        w1v1g ^ city Ms -0.12
        w1v1g ^ country Ts 0.27
        w1v1g ^ day Ms 1.05
        w1v1g ^ drank Ss 0.12
        w1v1g ^ flew Gs 0.12
        w1v1g ^ food Gs -0.14
        w1v1g ^ for GC -0.28
        w1v1g ^ for Ss -0.19
        w1v1g ^ from MC 0.12
        w1v1g ^ from Ss 0.14
        w1v1g ^ got Ms -0.6
        w1v1g ^ had GC 0.27
        w1v1g ^ had Gs 0.15
        w1v1g ^ had MC 0.34
        w1v1g ^ has SU 0.29
        w1v1g ^ has Ss 0.49
        w1v1g ^ here Ms 0.14
        w1v1g ^ his Gs 0.19
        w1v1g ^ i Ss -0.23
        w1v1g ^ in GC -0.27
        w1v1g ^ in MC 0.19
        w1v1g ^ in SC 1
        w1v1g ^ is GC 0.17
        w1v1g ^ is Ms 0.68
        w1v1g ^ is OC 0.28
        w1v1g ^ is Os 0.16
        w1v1g ^ m Ms 0.43
        w1v1g ^ med MC 0.22
        w1v1g ^ med Ms 0.11
        w1v1g ^ mrs Gs 0.11
        w1v1g ^ of GC -0.31
        w1v1g ^ of Gs -0.17
        w1v1g ^ of Ms 0.15
        w1v1g ^ of Os -0.12
        w1v1g ^ on MC -0.49
        w1v1g ^ patient MC -0.36
        w1v1g ^ period Ms 0.2
        w1v1g ^ plain Os -0.27
        w1v1g ^ says MC -0.36
        w1v1g ^ says Ms -0.18
        w1v1g ^ says Ss -0.61
        w1v1g ^ starts MC -0.19
        w1v1g ^ stopped GC 0.2
        w1v1g ^ street GC -0.54
        w1v1g ^ surname GC 0.4
        w1v1g ^ surname Gs 0.2
        w1v1g ^ surname MC 0.13
        w1v1g ^ therapy GC -0.13
        w1v1g ^ threw Os 0.31
        w1v1g ^ unk1 GC -0.91
        w1v1g ^ unk1 Gs 0.11
        w1v1g ^ unk1 MC -0.14
        w1v1g ^ unk1 Ss 0.28
        w1v1g ^ unk2 Gs 0.47
        w1v1g ^ unk2 Ms 0.16
        w1v1g ^ unk2 OC -0.25
        w1v1g ^ unk2 Ss -0.59
        w1v1g ^ unk3 GC 0.33
        w1v1g ^ unk3 Gs 0.13
        w1v1g ^ unk3 MC 0.74
        w1v1g ^ unkg Ms 0.15
        w1v1g ^ unks Gs -0.11
        w1v1g ^ unkt OC 0.31
        w1v1g ^ unkt Os 0.21
        w1v1g ^ up Ms 0.13
        w1v1g ^ was Gs 0.87
        w1v1g ^ was Ms -0.15
        w1v1g ^ was TC 0.15
        w1v1g ^ with SC 0.21
        w1v1g ^ wname Gs -0.22
        w1v1g ^ wname MC 0.42
        w1v1g ^ wname Ms -0.14
        w1v1g ^ writing Gs 0.11
        w1v1g ^ wsur GC -0.34
        w1v1g ^ wsur MC 0.19
        w1v1g ^ – MC 0.19
        w1v1g a you Ss 0.49
        w1v1g address #1 Os 0.42
        w1v1g am from Ms 0.18
        w1v1g and $ MC -0.58
        w1v1g and $ Ms -0.14
        w1v1g and $ Ss -0.12
        w1v1g and , MC 0.17
        w1v1g and , Ms -0.11
        w1v1g and , Ss 0.44
        w1v1g and - Os 0.22
        w1v1g and and Ms 0.18
        w1v1g and are GC -0.26
        w1v1g and are MC 0.42
        w1v1g and are Ms 0.17
        w1v1g and both Ms 0.11
        w1v1g and for SC 0.45
        w1v1g and for Ss 0.13
        w1v1g and plain Gs -0.11
        w1v1g and unk0 Ms 0.13
        w1v1g as $ Ss 0.17
        w1v1g at #2 Os 1.43
        w1v1g at $ Os -0.14
        w1v1g at , Ms -0.13
        w1v1g at . MC 0.5
        w1v1g at . Ms 0.16
        w1v1g at in Ss 0.23
        w1v1g at two Os 0.13
        w1v1g block , OC 0.63
        w1v1g brand , Ms 0.16
        w1v1g brand . Ms 0.12
        w1v1g bring - SC -0.27
        w1v1g by $ Ms 0.21
        w1v1g by $ Ss 0.2
        w1v1g by , Ms -0.22
        w1v1g by . MC -0.15
        w1v1g by . OC 0.15
        w1v1g by . SC 0.2
        w1v1g called . MC 0.2
        w1v1g canal . MC 0.38
        w1v1g care $ Os 0.9
        w1v1g cc . Ms 0.27
        w1v1g city #1 Os 0.55
        w1v1g doctor from Ms -0.27
        w1v1g dr , MC 0.25
        w1v1g dr and MC -0.19
        w1v1g dr on SC -0.17
        w1v1g email . Ss 0.43
        w1v1g for $ MC 0.11
        w1v1g for $ Ms -0.22
        w1v1g for $ SC -0.62
        w1v1g for . MC -0.17
        w1v1g for med Ms -0.11
        w1v1g from $ Os -0.12
        w1v1g from , Gs -0.15
        w1v1g from and TC 0.21
        w1v1g given #1 SC 0.12
        w1v1g given $ Ms 0.13
        w1v1g given $ Os 0.36
        w1v1g given , Os 0.19
        w1v1g given , SC -0.13
        w1v1g given , Ss 0.23
        w1v1g given . MC 0.11
        w1v1g given . SC -0.23
        w1v1g given . Ss 0.19
        w1v1g given / SC 0.18
        w1v1g given surname SC -0.39
        w1v1g given unks Ms 0.13
        w1v1g given' , SC -0.22
        w1v1g have back Ss 0.27
        w1v1g her - Ms 0.22
        w1v1g him but Ms 0.37
        w1v1g in #1 Os -0.34
        w1v1g in $ Ms -0.13
        w1v1g in $ Ts 1.05
        w1v1g in , MC -0.4
        w1v1g in , Ss -0.2
        w1v1g in . Ts -0.35
        w1v1g in and SC 0.14
        w1v1g in and Ts 0.18
        w1v1g in for TC 0.27
        w1v1g in given MC -0.13
        w1v1g in i TC -0.14
        w1v1g in off Os 0.17
        w1v1g in said Ms -0.35
        w1v1g in unk1 GC -0.35
        w1v1g in unk1 Ms 0.45
        w1v1g in unk1 TC 0.37
        w1v1g in wname Ss 0.14
        w1v1g is #91a1 Os 0.77
        w1v1g is $ Os -0.16
        w1v1g is , Ms 0.15
        w1v1g is , SC 0.11
        w1v1g is . Ms -0.14
        w1v1g is unk0 Gs -0.59
        w1v1g is unk2 Ms -0.17
        w1v1g is unk2 Ss 0.6
        w1v1g issue . SC -0.31
        w1v1g its , Ms 0.14
        w1v1g like unkg SC -0.11
        w1v1g med #4 Ss 0.5
        w1v1g med $ Os -0.13
        w1v1g med $ Ss 0.87
        w1v1g med , Ms 0.38
        w1v1g med , OC 0.86
        w1v1g med and Os 1.06
        w1v1g medw $ MC 0.32
        w1v1g medw , GC -0.3
        w1v1g medw , Ss 0.38
        w1v1g morning $ Ms 0.18
        w1v1g mr ran SC -0.29
        w1v1g mrs next GC -0.16
        w1v1g my is Ms -0.12
        w1v1g newline , MC -0.53
        w1v1g newline . SC -0.58
        w1v1g night $ Ms 0.76
        w1v1g not ! Gs -0.58
        w1v1g not $ GC -0.24
        w1v1g not $ Ms 0.2
        w1v1g of $ MC -0.19
        w1v1g of , Ms 0.28
        w1v1g oh one Os 0.13
        w1v1g old , MC 0.52
        w1v1g on , MC -0.16
        w1v1g on ; SC -0.12
        w1v1g on she Ms 0.17
        w1v1g on the MC 0.61
        w1v1g on the Ms 0.25
        w1v1g on wname MC 0.84
        w1v1g or , MC -0.2
        w1v1g our of Ms 0.48
        w1v1g per : Gs 0.11
        w1v1g plain $ Ss -0.2
        w1v1g plain , MC -0.12
        w1v1g plain . Ss 0.25
        w1v1g plain is SC -0.16
        w1v1g plain my Ms 0.14
        w1v1g plain unk2 Ms -0.36
        w1v1g plain unk3 Ss -0.48
        w1v1g rd #a194 Ss 0.37
        w1v1g re #1 SC -0.18
        w1v1g reads unk3 Ss 0.5
        w1v1g supports and GC -0.22
        w1v1g surname $ Ms 0.38
        w1v1g surname , MC -0.27
        w1v1g surname , OC -0.12
        w1v1g surname , Ss 0.28
        w1v1g surname . Os 0.6
        w1v1g take for Ms 0.35
        w1v1g test . Ms 0.25
        w1v1g text on Ms 0.2
        w1v1g thanks $ Ms 0.25
        w1v1g the $ Ms 0.58
        w1v1g the , Ms 0.19
        w1v1g the airport TC 0.31
        w1v1g the first Os 0.49
        w1v1g the list Ms 0.5
        w1v1g the med TC 0.19
        w1v1g the of OC 0.17
        w1v1g the of Os 0.64
        w1v1g the plain Os 0.88
        w1v1g to #1 Os 0.32
        w1v1g to $ Ms -0.13
        w1v1g to $ Ss -0.27
        w1v1g to $ TC -0.53
        w1v1g to , MC -0.42
        w1v1g to . Gs -0.48
        w1v1g to . Ms 0.23
        w1v1g to . Os 0.26
        w1v1g to . Ss -0.18
        w1v1g to in SC -0.15
        w1v1g to unk2 Ms -0.12
        w1v1g to unks MC -0.15
        w1v1g to with TC 0.25
        w1v1g turned on Ms 0.12
        w1v1g two ! MC 0.44
        w1v1g two and Os 0.72
        w1v1g unit , SC 0.18
        w1v1g unk0 $ Ss -0.47
        w1v1g unk0 , MC 0.14
        w1v1g unk0 , SC -0.12
        w1v1g unk0 . Ms -0.14
        w1v1g unk0 . SC 0.17
        w1v1g unk0 ; SC -0.4
        w1v1g unk0 surname SC 0.15
        w1v1g unk0 to Ms 0.16
        w1v1g unk0 unkg Ms 0.13
        w1v1g unk1 $ Os -0.12
        w1v1g unk1 , MC 0.36
        w1v1g unk1 , Os -0.12
        w1v1g unk1 , Ss 0.17
        w1v1g unk1 - MC -1.05
        w1v1g unk1 . Ms -0.16
        w1v1g unk1 . SC 0.2
        w1v1g unk1 given Ss 0.12
        w1v1g unk1 is Ss -0.18
        w1v1g unk1 med Ms 0.11
        w1v1g unk1 plain Ms 0.19
        w1v1g unk1 unk0 Ss -0.33
        w1v1g unk2 #1 Ms -0.22
        w1v1g unk2 #4 Ms 0.2
        w1v1g unk2 $ MC 0.13
        w1v1g unk2 $ Ms -0.14
        w1v1g unk2 $ Ss 0.31
        w1v1g unk2 , Gs -0.12
        w1v1g unk2 , MC -0.2
        w1v1g unk2 , Os 0.16
        w1v1g unk2 , Ss -0.58
        w1v1g unk2 . MC 0.17
        w1v1g unk2 . Ss -0.13
        w1v1g unk2 @ Os -0.11
        w1v1g unk2 and Ms 0.65
        w1v1g unk2 is Ss 0.11
        w1v1g unk2 unk0 Ms 0.11
        w1v1g unk2 unk3 Ms -0.27
        w1v1g unk2 unk3 Ss 0.49
        w1v1g unk3 #3 Ms 0.35
        w1v1g unk3 $ Gs 0.17
        w1v1g unk3 , Ms -0.22
        w1v1g unk3 . OC 0.15
        w1v1g unk3 . Ss -0.27
        w1v1g unk3 a Ss 0.13
        w1v1g unk3 given Ss -0.17
        w1v1g unk3 la Ms -0.38
        w1v1g unk3 to Ms 0.15
        w1v1g unk3 unk2 Ss -0.29
        w1v1g unkg , MC 0.26
        w1v1g unkg , Ms 0.16
        w1v1g unkg , Ts -0.21
        w1v1g unks #2 Ss 0.57
        w1v1g unkt $ MU 0.16
        w1v1g unkt $ Ms 0.39
        w1v1g unkt , MC 0.29
        w1v1g unkt home Os 0.17
        w1v1g unkt on Os 0.26
        w1v1g van unk2 SC -0.13
        w1v1g via , SC -0.15
        w1v1g wants . MC -0.17
        w1v1g welcome * SC 0.24
        w1v1g with $ MC -0.11
        w1v1g with , Gs 0.11
        w1v1g with , Ss 0.15
        w1v1g with and Ms 0.47
        w1v1g wname $ Gs -0.19
        w1v1g wname $ Os 0.17
        w1v1g wname , Ms 0.14
        w1v1g wname ?m MC -0.13
        w1v1g wname for Ms -0.22
        w1v1g worries $ Ss 0.2
        w1v1g wrote van Gs -0.16
        w1v1g wsur , Gs 0.29
        w1v1g wsur , OC -0.11
        w1v1g wsur , SC -0.49
        w1v1g wsur . MC -0.37
        w1v1g wsur . Os 0.15
        w1v1g wsur and MC 0.12
        w1v1g wsur had Ss -0.14
        w1v1g wsur' , Os 0.22
        w1v1g | | OC -0.2
        w1v1g | | SC -0.74
        w1v1g | | Ss 0.11
        w1v1g – #2 SC -0.17
        w2 " n -0.34
        w2 # n -0.38
        w2 #1 c -2.14
        w2 #1 n -0.59
        w2 #1 wU -0.79
        w2 #1 ws -0.11
        w2 #2 n -0.57
        w2 #2 wU -0.62
        w2 #2 ws 0.39
        w2 #3 wU 1.62
        w2 #4 n -0.41
        w2 #4 wC -0.19
        w2 #4 wU 0.26
        w2 #4 ws 0.71
        w2 #5 c 0.56
        w2 #5 wU 0.43
        w2 #7 n 0.54
        w2 #7 wC 1
        w2 #8 n 0.33
        w2 #9 n 0.68
        w2 #9 ws -0.44
        w2 #91a1 wU 1.3
        w2 #91a2 c 0.65
        w2 #91a2 n 1.11
        w2 #91a2 ws 1.08
        w2 #92a1 wC 0.5
        w2 #92a1 ws 0.35
        w2 #92a194a1 n 0.41
        w2 #92a2 wC 0.12
        w2 #a191 n -0.29
        w2 #a191 wC -0.98
        w2 #a191 ws -0.18
        w2 #a191a191 n -0.45
        w2 #a192 c -0.52
        w2 #a192 wC 0.11
        w2 #a193 n 0.29
        w2 #a194 n 0.95
        w2 #a291 c 0.48
        w2 #a293 n -0.48
        w2 #a294 wU 0.61
        w2 #a491 wC 0.12
        w2 #a491 ws 0.19
        w2 % wC -0.37
        w2 ' n -0.55
        w2 ' wC 0.37
        w2 ( wC -0.45
        w2 + wC -0.29
        w2 , n -0.32
        w2 , wU -0.18
        w2 , ws -0.31
        w2 - n -0.2
        w2 - wU -0.14
        w2 . c -0.62
        w2 . n -0.2
        w2 . wU -0.44
        w2 . ws -0.11
        w2 / ws 0.36
        w2 : c -0.49
        w2 : n -0.35
        w2 : wC -0.16
        w2 : wU 0.23
        w2 ; n -0.33
        w2 ; wC -0.53
        w2 ; wU -0.2
        w2 = n -0.48
        w2 = wC 0.23
        w2 = ws -0.38
        w2 > n -0.17
        w2 > wC 0.27
        w2 > wU -0.38
        w2 ? n -0.49
        w2 ?m wC 0.23
        w2 ?m wU 1.12
        w2 ?m ws 0.13
        w2 @ wC -0.11
        w2 ] n -0.93
        w2 ^ c -0.6
        w2 a c -0.44
        w2 a n -0.28
        w2 a wC -0.48
        w2 a ws -0.92
        w2 account ws 0.15
        w2 action wC -0.23
        w2 address n 1.87
        w2 address wC 1.31
        w2 address ws 0.57
        w2 after wC -1.02
        w2 afternoon ws -0.12
        w2 again wC -0.17
        w2 again ws -0.12
        w2 age n 0.62
        w2 al wC 0.11
        w2 all ws -0.35
        w2 alone n 0.14
        w2 alone ws 0.3
        w2 also n 0.85
        w2 an ws -0.47
        w2 and wC -0.29
        w2 and ws -0.53
        w2 angina wC 0.9
        w2 angina ws 0.31
        w2 answer wC 0.15
        w2 appointment c 0.84
        w2 are wC 0.59
        w2 are ws 0.2
        w2 as ws 0.62
        w2 asked ws -0.14
        w2 at n 0.3
        w2 at wC 0.12
        w2 at ws 0.78
        w2 attending wC 0.18
        w2 ave c 0.35
        w2 baby n -0.32
        w2 baby ws -0.36
        w2 bad wC -0.3
        w2 bay wC -0.5
        w2 be wC -0.27
        w2 bed c -0.34
        w2 bed wC 0.24
        w2 bed ws 0.14
        w2 been wC -0.21
        w2 behalf ws 0.69
        w2 best wC 0.19
        w2 better wC -0.12
        w2 bin ws -0.75
        w2 birthday c 0.3
        w2 bless ws 0.12
        w2 blood ws -0.14
        w2 booked wC 0.93
        w2 booked ws 0.31
        w2 born ws 0.63
        w2 boss ws 0.22
        w2 both ws -0.36
        w2 bottle wC -0.12
        w2 brand wC -0.31
        w2 brand wU -0.45
        w2 breast wC -0.13
        w2 breathing ws 0.12
        w2 broke wC 0.2
        w2 broke ws 0.35
        w2 by wC 0.93
        w2 by ws 0.71
        w2 c c -0.11
        w2 c wC 0.72
        w2 c ws -0.31
        w2 call ws 1.34
        w2 called wC 0.72
        w2 called ws 0.12
        w2 can ws -0.77
        w2 can't wC 0.13
        w2 carer n -0.62
        w2 cats wC 0.45
        w2 charge wC 0.18
        w2 check wC 0.18
        w2 checked n 0.39
        w2 chemist wC -0.42
        w2 city ws 0.78
        w2 cm ws -0.15
        w2 colleague wC 0.12
        w2 comfortable wC 0.35
        w2 comfortable ws 0.12
        w2 concern wC 0.23
        w2 contact wC 0.15
        w2 contact ws 0.16
        w2 could ws -0.3
        w2 counsellor ws 0.11
        w2 country n 0.19
        w2 county n 0.66
        w2 county wC 0.67
        w2 court ws 0.98
        w2 cousin' wC -0.13
        w2 ct ws 0.34
        w2 das n 0.23
        w2 date n 0.83
        w2 day n 0.14
        w2 day ws 0.14
        w2 death ws 0.21
        w2 desk ws 0.14
        w2 dl wC 0.51
        w2 do ws -0.95
        w2 does ws -0.33
        w2 dog wC -0.18
        w2 don't wC -0.19
        w2 done wC -0.3
        w2 dose n -0.23
        w2 dr n 0.56
        w2 dr wC 0.46
        w2 dr ws 0.11
        w2 drink wC -0.42
        w2 drive ws 0.13
        w2 dropped n -0.81
        w2 drove ws 0.49
        w2 due c 0.15
        w2 due wC -0.66
        w2 ed n -0.78
        w2 ed wC 0.2
        w2 el ws 0.17
        w2 employer wC -0.28
        w2 employer ws -0.42
        w2 engaged ws 0.19
        w2 eponym n -0.15
        w2 eponym' wC -0.54
        w2 everyone ws 0.17
        w2 ex wC 0.37
        w2 example ws 2.34
        w2 f n 0.13
        w2 f ws 0.27
        w2 facility wC 0.25
        w2 father ws 0.17
        w2 fell wC 0.11
        w2 fever wC -0.18
        w2 fever ws -0.23
        w2 film wC -0.84
        w2 first n 0.47
        w2 five ws 0.76
        w2 flat wC 0.15
        w2 fly wC -0.26
        w2 fly ws -0.28
        w2 flying ws 0.26
        w2 food wC -0.29
        w2 for wC 0.3
        w2 found wC -0.11
        w2 four ws -0.2
        w2 from wC 1.36
        w2 from ws 1.46
        w2 front ws -1.09
        w2 gap n 0.41
        w2 gave wC -0.52
        w2 gave ws -0.13
        w2 get ws -0.36
        w2 give ws -0.39
        w2 given c 0.27
        w2 given n -0.31
        w2 given wU 0.29
        w2 given' ws -0.31
        w2 go ws 0.28
        w2 goes ws 0.8
        w2 gone wC -0.13
        w2 got wC -0.37
        w2 got ws -0.18
        w2 gp c -0.79
        w2 gran n 0.99
        w2 granddaughter wC 0.14
        w2 group wC -0.27
        w2 group ws -0.28
        w2 guardian ws 0.14
        w2 had ws -0.22
        w2 hands ws 0.52
        w2 happy ws -0.18
        w2 hard ws -0.29
        w2 has ws -0.17
        w2 have ws -0.48
        w2 he n -0.6
        w2 hello ws 0.11
        w2 her wC 0.37
        w2 hey ws 0.23
        w2 hi wC 0.54
        w2 hi ws 0.66
        w2 hill wC -0.22
        w2 ho n 0.57
        w2 ho ws 0.12
        w2 hold c -0.22
        w2 holiday ws 0.27
        w2 home n 2.09
        w2 home wC 0.13
        w2 home ws 0.22
        w2 hot ws -0.16
        w2 hotel ws 0.2
        w2 hr n -0.43
        w2 hrs ws 0.18
        w2 hurt ws -0.13
        w2 hurts wC -0.42
        w2 hurts ws -0.16
        w2 husband wC -0.12
        w2 husband ws 0.13
        w2 i n -1.09
        w2 i'm wC 0.32
        w2 i'm ws 1.18
        w2 if ws -0.24
        w2 in c -0.74
        w2 in ws 0.38
        w2 interpreter n 0.35
        w2 interpreter wC -0.21
        w2 is c 0.47
        w2 is ws 0.25
        w2 it' n -0.23
        w2 it' wC 0.11
        w2 its wC 0.44
        w2 its ws 0.41
        w2 june ws 0.19
        w2 key n 0.9
        w2 key ws 0.52
        w2 know ws -0.17
        w2 known ws 0.45
        w2 l ws 0.23
        w2 lab ws -0.15
        w2 label wC 0.59
        w2 lady wC 0.16
        w2 last n 0.62
        w2 last wC 0.16
        w2 last wU 0.13
        w2 last ws 0.11
        w2 late wC 0.22
        w2 law wC 0.34
        w2 le ws 0.97
        w2 left n -0.73
        w2 left wC -0.24
        w2 leg ws -0.52
        w2 letter n 0.85
        w2 level n -0.25
        w2 like wC -0.99
        w2 like ws -0.7
        w2 likes wC -0.71
        w2 line wC 0.17
        w2 lines wC -0.75
        w2 list wC 0.21
        w2 list ws 0.25
        w2 live wC 1.54
        w2 live ws 1.34
        w2 lives n 1.97
        w2 lives wC 1.03
        w2 lives ws 1.46
        w2 living ws 0.59
        w2 load wC -0.48
        w2 looking wC 0.33
        w2 looking ws 0.62
        w2 loss n -0.11
        w2 lost ws 0.31
        w2 lot c 1.31
        w2 love ws -0.28
        w2 lunch ws 0.25
        w2 m wU 0.34
        w2 m ws 1.58
        w2 male n 1.16
        w2 mam n 0.27
        w2 manager wC -0.9
        w2 mar n -0.58
        w2 may wC -0.89
        w2 mcg wC 0.67
        w2 me n -1.1
        w2 me wC 0.54
        w2 me ws 0.16
        w2 med c 0.58
        w2 med n 0.34
        w2 med ws 0.12
        w2 medw n 0.31
        w2 medw wC -0.32
        w2 member ws 0.95
        w2 message ws 0.47
        w2 middle ws 0.18
        w2 mill wC 0.26
        w2 min n -0.22
        w2 ml wC -0.65
        w2 mm wC -0.73
        w2 mo wC 0.16
        w2 mom wC -0.32
        w2 mother n 1.04
        w2 mother ws 0.14
        w2 moved n 0.61
        w2 moved ws 0.46
        w2 moving ws 0.17
        w2 mr ws -0.13
        w2 mrs ws -0.46
        w2 ms n -0.6
        w2 ms wC 0.54
        w2 mum n 0.25
        w2 mum ws 0.28
        w2 my wC -0.25
        w2 my ws -0.43
        w2 name wC 1.35
        w2 name ws 1.86
        w2 names ws 0.13
        w2 near wC 0.59
        w2 near ws 0.5
        w2 nearest ws 0.49
        w2 need ws -0.94
        w2 net wC -0.13
        w2 new wC -0.21
        w2 next n 1.75
        w2 night n -0.23
        w2 night wC 0.52
        w2 nights wC -0.56
        w2 nine ws 0.38
        w2 no c 1.21
        w2 no n 1.26
        w2 no wC -0.35
        w2 not wC -0.16
        w2 not ws -0.14
        w2 notes wC -0.17
        w2 now n -0.29
        w2 now ws -0.53
        w2 number n 1.05
        w2 number ws 0.44
        w2 of n 0.49
        w2 of ws 0.6
        w2 off wC -0.13
        w2 off ws -0.16
        w2 oh ws 0.39
        w2 ok ws 0.11
        w2 old ws -0.22
        w2 on n 0.13
        w2 on ws 0.39
        w2 ones ws 0.14
        w2 op ws 0.17
        w2 opened ws 0.53
        w2 operation n 0.18
        w2 or wC -1.06
        w2 order n 0.13
        w2 order wC -0.13
        w2 other ws 0.13
        w2 our ws -0.36
        w2 out n -0.16
        w2 out wC -0.21
        w2 out ws -0.18
        w2 outside ws 0.29
        w2 over ws -0.28
        w2 pa wC -0.64
        w2 pain n -0.48
        w2 pain ws -0.8
        w2 papers n 0.54
        w2 park wC 0.34
        w2 physio n -0.11
        w2 plain c -0.67
        w2 plain wC -0.12
        w2 plain ws -0.2
        w2 plate n 1.96
        w2 plate wU 2.47
        w2 play wC -0.12
        w2 please n 0.72
        w2 please ws 0.24
        w2 police ws 0.14
        w2 port ws 0.41
        w2 practice c 0.41
        w2 practice wC 0.85
        w2 preferred wC 1.39
        w2 preferred wU 0.33
        w2 prefers wC 0.24
        w2 proud ws 0.23
        w2 pull n 0.34
        w2 put ws -0.31
        w2 question wC -0.15
        w2 quit n -0.37
        w2 rd n 1.53
        w2 reads wC 0.85
        w2 referring n -0.5
        w2 referring wC 0.11
        w2 released wC -0.22
        w2 rest n -0.11
        w2 result wC 0.12
        w2 retired ws 0.39
        w2 road wC -0.25
        w2 room wC 0.54
        w2 room ws 0.28
        w2 rs n 0.12
        w2 said wC -0.82
        w2 said ws -0.66
        w2 saw wC 0.15
        w2 says wC 0.12
        w2 says wU 0.12
        w2 scared ws 0.24
        w2 school n 0.24
        w2 second n 0.47
        w2 seen ws 0.56
        w2 send ws 0.14
        w2 sent ws 0.61
        w2 sept n 0.14
        w2 seven ws 1.22
        w2 she ws -0.18
        w2 shield wC -0.27
        w2 shows ws -0.14
        w2 side wC 0.46
        w2 signed wC 0.3
        w2 since c 0.59
        w2 since wC -0.49
        w2 sinus n -0.26
        w2 sir wC -0.16
        w2 sister wC -0.52
        w2 sleeping wC -0.54
        w2 so wC 0.14
        w2 so ws 0.46
        w2 someone n 0.78
        w2 something ws -0.11
        w2 son n -0.34
        w2 son ws -0.36
        w2 spoke wC 0.61
        w2 spoke ws 0.5
        w2 st n 1.89
        w2 st wC -0.18
        w2 st ws 0.12
        w2 start n -0.49
        w2 staying ws 0.15
        w2 step n -0.35
        w2 stopped wC -0.66
        w2 straight wU 0.73
        w2 subject wC -0.25
        w2 surname c 0.56
        w2 surname n 0.36
        w2 surname wC 0.24
        w2 swears wC -1
        w2 swears ws -0.7
        w2 tablets wC -0.31
        w2 take wC -0.2
        w2 temperature c -0.17
        w2 thank ws 0.13
        w2 thanks wC 0.33
        w2 that ws -0.43
        w2 the wC -0.32
        w2 the wU -0.19
        w2 the ws -1.29
        w2 they ws -0.82
        w2 think ws -0.5
        w2 thirty ws 0.47
        w2 this wC 0.11
        w2 this ws 0.76
        w2 through ws 0.17
        w2 thumb ws -0.24
        w2 time n -2.07
        w2 to n 0.16
        w2 to wC 0.79
        w2 to ws 0.67
        w2 told wC -0.35
        w2 too wC -0.61
        w2 took n -0.18
        w2 took wC -0.14
        w2 took ws -0.21
        w2 town wC 0.94
        w2 town ws 0.37
        w2 treat wC 0.13
        w2 twenty ws 0.46
        w2 twice n 0.5
        w2 two ws 0.51
        w2 uncle ws -0.21
        w2 unit n 1.01
        w2 unk0 n -0.65
        w2 unk0 wC -0.12
        w2 unk0 ws -0.12
        w2 unk1 c -0.82
        w2 unk1 n -0.29
        w2 unk1 wU -0.13
        w2 unk2 wC 0.31
        w2 unk2 ws -0.28
        w2 unk3 wU 0.2
        w2 unkg c -0.38
        w2 unkg n 0.49
        w2 unkg wC 0.15
        w2 unkg ws -0.23
        w2 unks n 0.8
        w2 unks wU 0.43
        w2 unks ws -0.24
        w2 unkt ws 0.43
        w2 up n 0.21
        w2 up wC -0.2
        w2 user ws 1.64
        w2 via n 0.54
        w2 view ws 0.55
        w2 visit wC 0.13
        w2 visit ws 0.12
        w2 visiting ws 0.22
        w2 visits n 1.41
        w2 waiting n 0.54
        w2 waiting ws 0.13
        w2 walk ws -0.11
        w2 want ws -0.16
        w2 was n 0.22
        w2 was wC 0.35
        w2 was ws 0.37
        w2 we're wC 0.22
        w2 we're ws 0.76
        w2 weather wC -0.19
        w2 wedding wC 0.53
        w2 went wC -0.16
        w2 who n 0.44
        w2 who ws 0.17
        w2 wife n -0.82
        w2 will n 1.11
        w2 will ws -0.56
        w2 wine ws -0.15
        w2 wks n 0.72
        w2 wname wC 0.37
        w2 wname wU 0.19
        w2 wname ws -0.47
        w2 words wC -0.27
        w2 work wC -0.11
        w2 work ws 0.25
        w2 worker ws 0.55
        w2 works ws 0.11
        w2 wsur ws -0.26
        w2 x wC -0.59
        w2 x ws -1.63
        w2 year ws -0.14
        w2 yes n 0.31
        w2 you n 0.51
        w2 you wC 0.63
        w2 your ws -0.18
        w2 yours ws 0.2
        w2 | n 0.5
        w2 | wC 0.47
        w2 – wC -0.54
        w21 " #1 wC -0.62
        w21 " ( wC 0.13
        w21 " unk0 wC 0.2
        w21 " unkg wC 0.12
        w21 #1 #1 n 0.17
        w21 #1 #2 n -1.49
        w21 #1 ' n -0.11
        w21 #1 ( ws 0.17
        w21 #1 ) wU 1.04
        w21 #1 ) ws 0.17
        w21 #1 , wC -0.34
        w21 #1 - c -0.86
        w21 #1 - n -1.22
        w21 #1 - ws -0.62
        w21 #1 . n -0.32
        w21 #1 . ws 0.38
        w21 #1 / n 0.63
        w21 #1 : n -0.66
        w21 #1 : wC 0.74
        w21 #1 ?m wC -0.19
        w21 #1 by wC 0.11
        w21 #1 for wC -0.58
        w21 #1 given wC 0.12
        w21 #1 mar n 0.13
        w21 #1 med n 0.27
        w21 #1 plain ws 0.44
        w21 #1 the ws 0.82
        w21 #1 unk1 ws 0.46
        w21 #1 unk2 n -0.89
        w21 #1 wsur n 0.98
        w21 #1 | wC -0.36
        w21 #2 #2 wC 1.8
        w21 #2 #3 n 0.59
        w21 #2 #4 ws -0.12
        w21 #2 #a191 n -0.42
        w21 #2 % wC -0.38
        w21 #2 ( c 0.12
        w21 #2 ) n 0.63
        w21 #2 , n -0.59
        w21 #2 , wC -0.91
        w21 #2 , ws -0.91
        w21 #2 - n 0.61
        w21 #2 . n 1.29
        w21 #2 . wC -0.68
        w21 #2 / n 1.24
        w21 #2 : n -1.61
        w21 #2 : ws 0.32
        w21 #2 and n -0.69
        w21 #2 and wC -0.13
        w21 #2 canal wC 0.38
        w21 #2 jan n -0.82
        w21 #2 may n 0.79
        w21 #2 plain c -1.3
        w21 #2 plain wC 0.69
        w21 #2 plain ws 0.45
        w21 #2 to n -0.79
        w21 #2 unk2 n 0.43
        w21 #2 unk3 n 0.42
        w21 #2 unks n -0.12
        w21 #2 wsur ws 1.28
        w21 #2 | ws 0.24
        w21 #3 #2 n 0.51
        w21 #3 #3 wU 0.7
        w21 #3 ( n -1.15
        w21 #3 , n 0.75
        w21 #3 , wC 0.11
        w21 #3 , ws 0.25
        w21 #3 - n 0.65
        w21 #3 . n 1.96
        w21 #3 / n -3.65
        w21 #3 : n 1.96
        w21 #3 bus n 1.08
        w21 #3 unk3 wU 0.16
        w21 #4 #4 ws 0.33
        w21 #4 ( ws -0.31
        w21 #4 , n -1.17
        w21 #4 - c 1.24
        w21 #4 - n -0.15
        w21 #4 - wU 1.3
        w21 #4 . wC 0.13
        w21 #4 / n 1.48
        w21 #4 : c 1.27
        w21 #4 : n -0.88
        w21 #4 plain n 0.98
        w21 #4 through n 0.26
        w21 #4 unk1 n 1.08
        w21 #5 , ws -0.2
        w21 #5 - n 0.62
        w21 #5 - wC 1.26
        w21 #6 - n 0.67
        w21 #7 - n 0.45
        w21 #7 sent n 0.34
        w21 #7 unk2 n -0.51
        w21 #9 ( n 0.86
        w21 #91a1 - n -0.98
        w21 #91a1 : c 1.16
        w21 #91a1 : n 1.49
        w21 #91a1 : ws 0.14
        w21 #91a2 dose n 0.16
        w21 #91a2 st ws 0.15
        w21 #92a1 , wC -0.29
        w21 #92a192 : n -2.64
        w21 #92a194a1 , n 0.41
        w21 #92a2 of wC 0.48
        w21 #92a2 of ws 0.17
        w21 #a191 / n -1.13
        w21 #a191 unk0 n 1.4
        w21 #a192 . n -0.99
        w21 #a192 | c -0.64
        w21 #a193 - n 1
        w21 #a291 / wU 0.23
        w21 #a293 - n -0.48
        w21 #a294 - wU 0.2
        w21 ( its ws 0.26
        w21 ( two wC 0.73
        w21 ( unk0 wC -1.04
        w21 ) #4 n 0.24
        w21 ) , wC -0.12
        w21 ) , ws -0.11
        w21 ) . wC -0.23
        w21 , " wC -0.63
        w21 , " ws -0.2
        w21 , #5 ws 0.29
        w21 , #91a1 wC 0.13
        w21 , + n 0.17
        w21 , age n 0.22
        w21 , aged n 1.49
        w21 , battery n -0.82
        w21 , bring wC -0.28
        w21 , city n 0.75
        w21 , city ws 0.6
        w21 , dr wC 0.57
        w21 , facility wC 0.17
        w21 , given c -0.18
        w21 , gp wC -0.23
        w21 , last n 0.3
        w21 , med n -0.92
        w21 , med wC -0.41
        w21 , med ws -0.14
        w21 , medw n 0.3
        w21 , mother wC -0.18
        w21 , near ws 0.24
        w21 , newline n 0.42
        w21 , no wU -0.2
        w21 , no ws -0.68
        w21 , plain n -0.84
        w21 , plain wC -0.33
        w21 , re wC 0.11
        w21 , room n 0.15
        w21 , same ws 0.11
        w21 , says ws 0.51
        w21 , start wC -0.6
        w21 , suite n 0.64
        w21 , that' wC 0.2
        w21 , unit wC 0.53
        w21 , unk0 ws 0.11
        w21 , unk1 ws 0.15
        w21 , unk2 n -0.38
        w21 , unk2 wC 0.55
        w21 , unkg n 0.89
        w21 , unkg wU 0.21
        w21 , unkg ws 0.17
        w21 , unks c 0.12
        w21 , van wC -0.13
        w21 , vehicle ws 0.13
        w21 , warden wC 0.19
        w21 , warrant n 0.58
        w21 , which wC -0.12
        w21 , witness wC 0.61
        w21 , witness ws 0.25
        w21 , wname wC 0.13
        w21 , wname ws 0.17
        w21 , wsur wC 0.13
        w21 - #4 n -0.23
        w21 - #4 ws -0.31
        w21 - law ws 0.17
        w21 - op n 0.37
        w21 - sep n -0.59
        w21 - surname wC -0.25
        w21 . # wC -0.19
        w21 . #1 n -1.06
        w21 . #1 wC -0.44
        w21 . #1 ws -0.56
        w21 . #2 n -0.2
        w21 . . ws -0.36
        w21 . : wC 0.38
        w21 . age n 0.58
        w21 . attending wC 0.12
        w21 . dr ws 0.36
        w21 . from wC -0.11
        w21 . loves wC -0.26
        w21 . med n -1.17
        w21 . med wC 0.11
        w21 . medw n -0.35
        w21 . mr wC -0.26
        w21 . mrs wC 0.31
        w21 . next n 0.34
        w21 . no wC -0.85
        w21 . or wC 0.17
        w21 . or ws 0.15
        w21 . plain n -1.07
        w21 . she' n 0.16
        w21 . signed ws 0.17
        w21 . surgeon wU 0.12
        w21 . surname ws -0.41
        w21 . unk2 wC 0.88
        w21 . unk3 n -0.53
        w21 . unkg wC 0.3
        w21 . unkt n -0.46
        w21 . van ws 0.11
        w21 / #1 ws -0.16
        w21 / / ws 1.51
        w21 / c n 0.51
        w21 / lead wC 0.13
        w21 / med n -0.13
        w21 / sister wC 0.42
        w21 / unk2 wC -0.27
        w21 : " wC 0.24
        w21 : : c 1.3
        w21 : day n 0.37
        w21 : given wC 0.73
        w21 : its ws 0.11
        w21 : med n -0.53
        w21 : med wC -0.23
        w21 : plain c -0.56
        w21 : plain wC 0.22
        w21 : plain ws -0.12
        w21 : plot n 0.32
        w21 : st wC -0.44
        w21 : unk0 wC 0.18
        w21 : unk1 ws 0.15
        w21 : unk2 n -0.71
        w21 : unkt n 0.25
        w21 : wname wC 0.23
        w21 ; checked wC 0.26
        w21 ; ct n -0.77
        w21 ; med n 0.56
        w21 ; newline wC 0.68
        w21 = unk3 n 0.69
        w21 > < ws -0.15
        w21 > find ws 0.47
        w21 > med n 0.16
        w21 > welcome wC 0.36
        w21 ?m ; wC 0.12
        w21 ?m medw wU 0.42
        w21 ^ #91a1 ws 0.35
        w21 ^ ( n -0.26
        w21 ^ - ws 0.34
        w21 ^ ^ c -0.62
        w21 ^ ^ wC -0.28
        w21 ^ ^ wU -0.45
        w21 ^ ^ ws -0.35
        w21 ^ age n 1.23
        w21 ^ alright ws 0.14
        w21 ^ an ws -0.13
        w21 ^ appointment ws 0.75
        w21 ^ aunt ws 0.18
        w21 ^ baby ws -0.13
        w21 ^ between ws 0.2
        w21 ^ cc wC -0.12
        w21 ^ city wC -0.15
        w21 ^ city ws -0.13
        w21 ^ coach ws 0.13
        w21 ^ could ws 0.32
        w21 ^ dear wC -0.4
        w21 ^ does wC -0.14
        w21 ^ dropped ws 0.11
        w21 ^ either ws 0.34
        w21 ^ eponym n -0.31
        w21 ^ eponym wC -0.21
        w21 ^ flat n 0.22
        w21 ^ followed ws 0.29
        w21 ^ for wC 0.24
        w21 ^ for ws 0.55
        w21 ^ found ws 0.16
        w21 ^ from ws 0.62
        w21 ^ gave ws 0.14
        w21 ^ given n -0.36
        w21 ^ given' n 0.16
        w21 ^ given' ws -0.14
        w21 ^ got ws -0.14
        w21 ^ has ws 0.16
        w21 ^ hello ws 0.47
        w21 ^ hey ws 0.61
        w21 ^ hold ws 0.3
        w21 ^ i'm n 1.21
        w21 ^ is n -0.72
        w21 ^ is wC -0.65
        w21 ^ is ws 0.42
        w21 ^ it' wC 0.66
        w21 ^ it' ws 0.41
        w21 ^ its ws 1.16
        w21 ^ just ws 0.12
        w21 ^ lost ws 0.48
        w21 ^ me ws -0.8
        w21 ^ med n -0.28
        w21 ^ mi ws -0.46
        w21 ^ morning ws 0.74
        w21 ^ mother ws -0.14
        w21 ^ mr wC -0.12
        w21 ^ my ws -0.95
        w21 ^ nephew ws 0.14
        w21 ^ night ws 0.76
        w21 ^ not ws 0.65
        w21 ^ ok ws 1.23
        w21 ^ on n 0.58
        w21 ^ on ws 0.38
        w21 ^ our n 0.19
        w21 ^ our ws -0.16
        w21 ^ pharmacist ws -0.18
        w21 ^ plain c 0.13
        w21 ^ plain n 0.31
        w21 ^ plain wC -0.11
        w21 ^ plain ws -0.17
        w21 ^ re wC 0.12
        w21 ^ re ws 0.81
        w21 ^ remove ws 0.14
        w21 ^ should ws 0.21
        w21 ^ signed ws 0.16
        w21 ^ since ws -0.25
        w21 ^ sorry wC 0.12
        w21 ^ sorry ws 0.51
        w21 ^ surname n -0.17
        w21 ^ texted ws 0.17
        w21 ^ told ws 0.38
        w21 ^ took wC -0.26
        w21 ^ uncle wC -0.19
        w21 ^ unk0 wC -0.35
        w21 ^ unk1 c -0.52
        w21 ^ unk1 wU 0.42
        w21 ^ unk2 wC 0.19
        w21 ^ unk2 wU 0.55
        w21 ^ unk3 n -1.04
        w21 ^ unk3 wC 0.59
        w21 ^ unkg n 0.11
        w21 ^ unks wC 0.32
        w21 ^ unkt ws -0.55
        w21 ^ visiting ws 0.67
        w21 ^ watching ws -0.22
        w21 ^ wname n -0.59
        w21 ^ wname wC -0.14
        w21 ^ wname ws -1.35
        w21 ^ wsur wC -0.24
        w21 ^ wsur ws -0.94
        w21 a & c -0.37
        w21 a - wC 0.21
        w21 a . wC 1.53
        w21 a . ws 0.13
        w21 a attended n -0.16
        w21 admitted : n 0.36
        w21 after given wC -0.52
        w21 afternoon doctor ws -0.27
        w21 again . ws -0.12
        w21 age : n 0.72
        w21 al - wC 0.11
        w21 al - ws 0.25
        w21 alone at n 0.23
        w21 and , ws -0.11
        w21 and again n 0.28
        w21 and i'm n -0.39
        w21 and today ws 0.3
        w21 and unk2 ws 0.22
        w21 angina at wC 0.24
        w21 as " wC 0.14
        w21 as : wC 0.27
        w21 as unkg wC -0.18
        w21 ask about ws -0.29
        w21 ask for wC 0.29
        w21 ask for ws 0.71
        w21 asking for ws 0.22
        w21 at given wC -0.43
        w21 at given ws -0.11
        w21 at st wC -0.62
        w21 at surname wC 0.15
        w21 at unit n -0.31
        w21 at unk3 wC 0.49
        w21 attend ; wC 0.11
        w21 ave medw n -0.17
        w21 baby in ws 0.35
        w21 back from ws 0.63
        w21 back to ws -0.38
        w21 be in ws 0.14
        w21 bed #1 wC 1.18
        w21 bed #1 ws 0.33
        w21 bed #2 wU 0.54
        w21 been on ws -0.25
        w21 behalf of ws 0.69
        w21 best , wC 0.11
        w21 best , ws 0.12
        w21 birth : wC 0.22
        w21 birthday med c 0.2
        w21 bless you ws 0.12
        w21 blood pressure wC -0.19
        w21 blood was ws 0.16
        w21 born in wC 0.44
        w21 born in ws 0.14
        w21 brand ) wC 0.13
        w21 brand , n 0.26
        w21 brand , ws -0.14
        w21 brand - wC -0.18
        w21 brand : n -0.25
        w21 brand ; wC 0.13
        w21 brand and wC -0.56
        w21 broke , ws 0.12
        w21 broke so ws 0.19
        w21 bus to ws 0.16
        w21 by a ws -0.13
        w21 by the wC 0.51
        w21 by unk2 ws 0.2
        w21 c - ws -0.71
        w21 call . wC -0.16
        w21 call me ws 0.9
        w21 calls him ws 0.62
        w21 came back n -0.79
        w21 came home n 1.17
        w21 carer stays n -0.62
        w21 cats in wC 0.45
        w21 check . wC 0.18
        w21 checked before n 0.39
        w21 child - wC -0.17
        w21 city , wC -0.81
        w21 city , ws -0.23
        w21 city > ws 0.73
        w21 city and wC 0.2
        w21 city in ws -0.14
        w21 city to wC 0.26
        w21 city to ws 0.35
        w21 city with ws 0.13
        w21 coming or wC 0.11
        w21 concern , wC 0.11
        w21 consultant : ws 0.19
        w21 county road n 0.66
        w21 court , ws 0.98
        w21 das surname n 0.31
        w21 death of ws 0.14
        w21 dl | n -0.83
        w21 dl | wC 0.51
        w21 don't trust ws 0.69
        w21 done , wC -0.39
        w21 door code n 0.88
        w21 dr . ws 0.22
        w21 dr given ws 0.16
        w21 drain out n 0.18
        w21 drink dr wC -0.38
        w21 drive to ws 0.18
        w21 dropped to n -0.77
        w21 due to ws -0.13
        w21 e - ws -0.77
        w21 e . wC 0.13
        w21 e . ws 0.3
        w21 else in wC 0.11
        w21 engaged to ws 0.18
        w21 eponym - wC -0.49
        w21 eponym in ws 0.4
        w21 eponym' , wC -0.14
        w21 everyone says ws 0.17
        w21 ex , wC 0.13
        w21 ex , ws 0.23
        w21 ex - ws -0.46
        w21 example . ws 1.76
        w21 example / ws 1.39
        w21 f / n -0.82
        w21 f : n 0.21
        w21 factory on wC 0.22
        w21 fall at ws 0.44
        w21 first : wC 0.25
        w21 first name ws 0.51
        w21 five , ws 0.19
        w21 five a ws 0.26
        w21 flat in ws -0.12
        w21 flew from ws 0.15
        w21 fly to wC -0.26
        w21 for , n -0.14
        w21 for given ws 0.15
        w21 for med n 0.65
        w21 for the c -0.59
        w21 form for wC 0.46
        w21 found old wC -0.12
        w21 from city wC 0.22
        w21 from the ws -0.13
        w21 from unk2 wC -0.64
        w21 from unk3 n 0.15
        w21 given + ws 0.12
        w21 given , c -0.73
        w21 given , wC 0.13
        w21 given , wU 0.15
        w21 given - ws 0.7
        w21 given . n 0.48
        w21 given . ws 0.41
        w21 given _ ws 0.74
        w21 given age n -0.88
        w21 given and wC 0.15
        w21 given and ws 0.54
        w21 given at n 0.75
        w21 given goes ws 0.34
        w21 given in wC 0.22
        w21 given in ws -0.35
        w21 given is n 1.01
        w21 given surname ws -0.12
        w21 given unk3 wU 0.22
        w21 given | n 0.2
        w21 go by ws 1.17
        w21 goes by ws 0.34
        w21 goes plain ws 0.58
        w21 gp in ws 1.07
        w21 guardian of ws 0.13
        w21 here , wC -0.13
        w21 here . wC -0.29
        w21 here in wC 0.15
        w21 here in ws 0.12
        w21 hi i'm ws 0.22
        w21 hi its ws 0.12
        w21 ho is n 0.57
        w21 home , ws 0.23
        w21 home by ws -0.25
        w21 home flat n 0.29
        w21 home from ws 0.42
        w21 home to wC 0.11
        w21 hotel in ws 0.56
        w21 hrs , ws 0.34
        w21 husband of ws 0.16
        w21 i - n -0.35
        w21 i am wU 0.19
        w21 i called n 0.79
        w21 i gave ws 0.18
        w21 i mean ws 0.47
        w21 i put ws -0.11
        w21 i take wC -0.58
        w21 i take ws 0.75
        w21 i think ws 0.14
        w21 i told wC 0.13
        w21 i turned n -0.24
        w21 i'm at n 0.49
        w21 i'm in wC 0.31
        w21 i'm the wC 0.3
        w21 in - ws -0.62
        w21 in as ws 0.71
        w21 in for ws -0.11
        w21 in from ws -0.11
        w21 in new ws 0.12
        w21 in on wC 0.45
        w21 in the wC -0.13
        w21 in the ws -0.55
        w21 in with ws 0.21
        w21 in wsur ws 0.33
        w21 interpreter med n 0.15
        w21 is also n 0.28
        w21 is flat n -1.4
        w21 is given ws 0.41
        w21 is in wC 0.67
        w21 is med ws -0.16
        w21 is not wC -0.4
        w21 is that ws -0.13
        w21 is unk1 n 0.21
        w21 is unk2 n 0.63
        w21 it at ws 0.33
        w21 it from ws 0.16
        w21 it says ws 0.12
        w21 it to n 0.73
        w21 it' been n -0.33
        w21 its about ws 0.26
        w21 its for ws 0.67
        w21 its me ws 0.18
        w21 just outside wC 0.11
        w21 kg . wC -0.25
        w21 known as ws 0.43
        w21 l . wC 0.25
        w21 l medw wC -0.33
        w21 l unk3 n 0.34
        w21 l | n -0.64
        w21 la plain ws -0.15
        w21 label reads ws 0.33
        w21 last name wU 0.13
        w21 late , wC 0.16
        w21 late wife ws 0.12
        w21 left , n -0.56
        w21 left for ws 0.17
        w21 like unk2 wC -0.13
        w21 list with wC 0.16
        w21 live with wC 0.27
        w21 live with ws 0.39
        w21 long , ws 0.27
        w21 looking after ws 0.63
        w21 lost my ws 0.42
        w21 m - ws 0.69
        w21 m . wC 0.18
        w21 m a ws 0.23
        w21 male , n 1.16
        w21 mam is n 0.28
        w21 me #2 wC -0.31
        w21 me , wC 0.54
        w21 me , ws 0.25
        w21 me and wC 0.11
        w21 me and ws 0.59
        w21 med , n -0.3
        w21 med , wC -0.13
        w21 med . ws 0.27
        w21 med / n 0.26
        w21 med : n 0.13
        w21 med = ws -0.32
        w21 med ? ws -0.28
        w21 med coming n 0.41
        w21 med contact ws 0.62
        w21 med in ws 0.46
        w21 med is ws 0.31
        w21 med its ws 0.74
        w21 med newline wC 0.55
        w21 med on wC 0.82
        w21 med the c 1.36
        w21 med to wC -0.11
        w21 med unk0 ws -0.3
        w21 med unk2 ws -0.37
        w21 med with ws 0.17
        w21 med worker ws 0.12
        w21 med wsur ws 0.65
        w21 medw , n -0.17
        w21 medw , ws 0.11
        w21 medw - n 0.19
        w21 medw - wC -0.24
        w21 medw - ws -0.28
        w21 medw . n -0.57
        w21 medw / ws 0.51
        w21 medw in wC -0.2
        w21 medw is n -0.13
        w21 medw unk2 n -0.52
        w21 middle one ws 0.12
        w21 mo for wC 0.3
        w21 moved from ws 0.11
        w21 moving to ws 0.16
        w21 ms . wC 0.13
        w21 mum is n 0.17
        w21 my care n 0.3
        w21 my daughter ws -0.22
        w21 my mate wC -0.12
        w21 my med wC -0.13
        w21 my mother ws 1
        w21 my unk1 ws 0.37
        w21 my wsur ws 0.11
        w21 name , ws 0.24
        w21 name : ws 0.16
        w21 name is ws 1.12
        w21 name unk2 ws -0.14
        w21 name was ws 0.15
        w21 nearest is ws 0.49
        w21 new med wC 0.38
        w21 next medw wC 0.11
        w21 next unk3 n -0.71
        w21 night , wC 0.15
        w21 no . c 0.58
        w21 no . n 0.94
        w21 no show n -0.19
        w21 no worries ws 0.47
        w21 normal that wC 0.16
        w21 now . wC -0.18
        w21 number unk3 ws 0.56
        w21 nurse , ws 0.22
        w21 of may ws 0.21
        w21 of plain n -0.15
        w21 of the c 0.41
        w21 of unkt ws 0.71
        w21 off . wC 0.18
        w21 ok if ws 0.16
        w21 ok per ws 0.29
        w21 on #91a1 ws -0.12
        w21 on file ws 0.29
        w21 on may c 1.28
        w21 on plain wC 0.33
        w21 on plain ws 0.47
        w21 on the c -0.26
        w21 on unk0 n -0.54
        w21 on wsur wC -0.26
        w21 one in wC -0.74
        w21 one on ws 0.13
        w21 ones in ws 0.42
        w21 op in ws 0.13
        w21 op on wC -0.21
        w21 or just ws -0.43
        w21 or ring ws 0.13
        w21 order : wC -0.58
        w21 other half ws 0.12
        w21 out past ws 0.3
        w21 pa - wC -0.43
        w21 pa - ws -0.12
        w21 pain is n -0.41
        w21 papers say n 0.54
        w21 patient , wC -1.02
        w21 patient , ws -0.16
        w21 patient : ws 0.16
        w21 patient _ ws -0.14
        w21 pen is ws -0.16
        w21 phoned , ws 0.13
        w21 pill . wC 0.27
        w21 place , ws 0.17
        w21 plain #2 ws -0.69
        w21 plain , c -0.12
        w21 plain , n -0.94
        w21 plain , wC -0.29
        w21 plain , ws -0.13
        w21 plain - c -0.73
        w21 plain - ws 0.12
        w21 plain / ws 0.54
        w21 plain : ws -0.41
        w21 plain ; n 0.18
        w21 plain = n -0.46
        w21 plain and ws -0.38
        w21 plain at wC -0.31
        w21 plain at ws 0.16
        w21 plain given' ws 0.31
        w21 plain in n -0.25
        w21 plain in wC 0.11
        w21 plain med n 0.79
        w21 plain of ws -0.18
        w21 plain plain ws 0.36
        w21 plain street n 0.33
        w21 plain unk1 n -0.26
        w21 plain unk1 ws -0.13
        w21 plain unk2 ws -0.53
        w21 plain unk3 ws 0.13
        w21 plain unkg ws 0.16
        w21 plain wsur wC 1.01
        w21 plain – wC -0.12
        w21 please call ws 0.19
        w21 please cancel n 0.53
        w21 practice code c 0.41
        w21 preferred : wC 1.37
        w21 preferred : wU 0.11
        w21 prefers " wC 0.24
        w21 proud of ws 0.37
        w21 pull med n 0.19
        w21 raised in wC 0.2
        w21 re : n 0.22
        w21 reads unk2 ws 0.16
        w21 referring : wC 0.19
        w21 referring this n -0.33
        w21 released to wC -0.22
        w21 retired , ws 0.37
        w21 room . wC 0.12
        w21 room with ws 0.11
        w21 rs - n 0.12
        w21 same as ws 0.11
        w21 say it ws -0.25
        w21 says surname ws 0.14
        w21 scared for ws 0.66
        w21 school ( wC 0.6
        w21 school , n 0.14
        w21 school says wC -0.16
        w21 secretary is ws 0.19
        w21 seen by ws 0.26
        w21 seen in wC 0.18
        w21 sent by ws 0.12
        w21 sent from ws 0.22
        w21 sept . n 0.14
        w21 she was n 0.38
        w21 shield , wC -0.27
        w21 sick about ws 0.22
        w21 side room wC 0.4
        w21 since about wC -0.27
        w21 since jan n 0.86
        w21 singing , wC 0.11
        w21 so does ws 0.55
        w21 son is n -0.19
        w21 st # n 0.72
        w21 step goal n -0.35
        w21 still have ws 0.12
        w21 straight to wU 0.73
        w21 surname , wC 0.32
        w21 surname , wU 0.35
        w21 surname - wC 0.6
        w21 surname - ws 0.61
        w21 surname / wC 0.64
        w21 surname : ws -0.12
        w21 surname ; n 0.74
        w21 surname ?m wC 0.4
        w21 surname and wC 0.3
        w21 surname and ws 0.47
        w21 surname bridge wC 0.2
        w21 surname ed n 0.21
        w21 surname from ws -0.16
        w21 surname rd ws 0.16
        w21 surname unk2 c -0.42
        w21 surname unk2 n 0.14
        w21 swears by ws -0.69
        w21 thank you ws 0.44
        w21 that you ws 0.4
        w21 the nurse ws -0.16
        w21 the old wC 0.15
        w21 the pharmacist ws 0.14
        w21 the same ws -0.13
        w21 the unk1 wC -0.11
        w21 the wname wC -0.82
        w21 the wname ws -0.16
        w21 then ? wC 0.21
        w21 they wrote ws -0.16
        w21 think its ws -0.13
        w21 this is wC 0.13
        w21 this is ws 1.02
        w21 thumb , ws -0.24
        w21 to - ws -0.6
        w21 to be ws -0.49
        w21 to book ws -0.15
        w21 to flat n 1.9
        w21 to issue wC -0.38
        w21 to the ws -0.29
        w21 to unk0 ws 0.11
        w21 to unks n 1.86
        w21 told by ws 0.31
        w21 tower block wC 0.63
        w21 town : wC 0.42
        w21 travel to wC 0.12
        w21 twice , n 0.61
        w21 uncle , n 0.79
        w21 unk0 , n -0.39
        w21 unk0 - wC 0.37
        w21 unk0 . n 0.3
        w21 unk0 : wU 0.46
        w21 unk0 at ws -0.22
        w21 unk0 is n 0.15
        w21 unk0 no ws 0.17
        w21 unk0 plain n -0.11
        w21 unk0 since wC -0.12
        w21 unk0 test ws 0.26
        w21 unk0 to wC -0.29
        w21 unk0 unk0 ws 0.17
        w21 unk0 unk2 wC -0.22
        w21 unk0 via wC -0.16
        w21 unk0 with wC -0.17
        w21 unk0 with ws -0.23
        w21 unk0 wname wC 0.27
        w21 unk0 wname ws 0.27
        w21 unk0 | wC -0.28
        w21 unk1 #3 ws 0.36
        w21 unk1 , n 0.75
        w21 unk1 , ws -0.28
        w21 unk1 - wC 0.14
        w21 unk1 - wU -0.19
        w21 unk1 - ws 0.16
        w21 unk1 . wC -0.16
        w21 unk1 / wU -0.48
        w21 unk1 : wC -0.17
        w21 unk1 : wU 0.41
        w21 unk1 < ws 0.3
        w21 unk1 = n 0.57
        w21 unk1 ?m wC 0.13
        w21 unk1 aged n 0.21
        w21 unk1 and wC 0.11
        w21 unk1 at n -0.25
        w21 unk1 from ws -0.19
        w21 unk1 given wC 0.14
        w21 unk1 in wC -0.31
        w21 unk1 out n 0.67
        w21 unk1 pa ws 0.18
        w21 unk1 pass n -0.12
        w21 unk1 reports n -0.14
        w21 unk1 rip n -0.36
        w21 unk1 to wC 0.71
        w21 unk1 to ws -0.19
        w21 unk1 unk3 n -0.39
        w21 unk1 y ws 0.19
        w21 unk2 #2 wC -0.56
        w21 unk2 #8 n 0.31
        w21 unk2 , n -0.14
        w21 unk2 - c 0.8
        w21 unk2 / n -0.48
        w21 unk2 / wC -0.16
        w21 unk2 / ws -0.82
        w21 unk2 : wC -0.2
        w21 unk2 ; n -0.14
        w21 unk2 ?m wC 0.36
        w21 unk2 ?m ws 0.7
        w21 unk2 _ ws -0.66
        w21 unk2 al n -0.11
        w21 unk2 and ws 0.13
        w21 unk2 baby wC 0.14
        w21 unk2 baby ws 0.12
        w21 unk2 for wC -0.42
        w21 unk2 is n 0.74
        w21 unk2 old wC 0.18
        w21 unk2 on wC 0.33
        w21 unk2 out n -0.15
        w21 unk2 surname ws -0.27
        w21 unk2 unk1 n -0.2
        w21 unk2 unk2 n 0.12
        w21 unk2 unk3 n -1.08
        w21 unk2 unkg ws -0.13
        w21 unk2 | n -0.78
        w21 unk2 | wU 0.23
        w21 unk3 #1 wC 1.44
        w21 unk3 , wC 0.92
        w21 unk3 . n 1.58
        w21 unk3 . wC 0.68
        w21 unk3 / wU 0.32
        w21 unk3 : n -2.03
        w21 unk3 : wU -0.23
        w21 unk3 ; n -0.27
        w21 unk3 ; wC -0.12
        w21 unk3 _ n 0.29
        w21 unk3 a ws 0.48
        w21 unk3 and ws 0.23
        w21 unk3 at wC 0.25
        w21 unk3 in wC -0.16
        w21 unk3 newline wC -0.69
        w21 unk3 unk2 n -0.14
        w21 unkg & wC 0.16
        w21 unkg , n 0.34
        w21 unkg , wU 0.69
        w21 unkg - wC 0.48
        w21 unkg - ws 0.92
        w21 unkg ?m wC 0.17
        w21 unkg and ws 0.76
        w21 unkg in ws -0.12
        w21 unkg is n 0.24
        w21 unkg mayor n 0.56
        w21 unkg unk2 n 0.32
        w21 unkg unk2 ws -0.13
        w21 unks , wU 0.12
        w21 unks - n -0.16
        w21 unks from wC -0.78
        w21 unks or ws -0.13
        w21 unkt , ws -0.31
        w21 unkt - ws 0.48
        w21 unkt and wC -0.22
        w21 up in wC 0.27
        w21 vehicle unk3 n 0.11
        w21 via unkt n 0.54
        w21 waiting since n 0.43
        w21 was born ws 0.62
        w21 was in ws 0.11
        w21 was with ws 0.11
        w21 we're at ws 1.26
        w21 we're in wC 0.11
        w21 wedding in wC 0.53
        w21 week , wC 0.25
        w21 week , ws 0.15
        w21 who is n 0.18
        w21 who is ws 0.6
        w21 why is ws 0.23
        w21 with tita ws 0.85
        w21 with unk0 wC 0.13
        w21 wks , n 0.72
        w21 wname ) ws 0.75
        w21 wname , wC 0.51
        w21 wname , ws 0.24
        w21 wname - ws 0.46
        w21 wname and wC -0.94
        w21 wname is ws -0.29
        w21 wname wname ws -0.18
        w21 worker , ws 0.19
        w21 writing for ws 0.29
        w21 wsur , c 1.11
        w21 wsur , n 0.32
        w21 wsur , wC 0.41
        w21 wsur - ws -0.12
        w21 wsur : ws 0.21
        w21 wsur ; n 0.16
        w21 wsur and wC 0.41
        w21 wsur at wC -0.31
        w21 wsur flows n -0.12
        w21 wsur is c -0.25
        w21 wsur is n -0.28
        w21 wsur reads wC 0.39
        w21 wsur unk3 n -0.14
        w21 x - ws -1.48
        w21 y . ws -0.44
        w21 yes she' n 0.32
        w21 you , wC 0.18
        w21 you , ws 0.11
        w21 you / n 0.55
        w21 you could ws -0.42
        w21 you write ws 0.24
        w21g " #1 SC -0.62
        w21g #1 ( Ms 0.11
        w21g #1 ) MC 1.04
        w21g #1 , GC -0.8
        w21g #1 , SC -0.26
        w21g #1 , Ss -0.23
        w21g #1 . Ms 0.21
        w21g #1 . SC -0.31
        w21g #1 . Ss 0.17
        w21g #1 : MC 0.13
        w21g #1 plain Ms 0.3
        w21g #1 the Ms 0.82
        w21g #2 % TC -0.11
        w21g #2 , GC -0.14
        w21g #2 , MC -0.58
        w21g #2 , OC -0.11
        w21g #2 , SC 0.15
        w21g #2 , Ss -0.38
        w21g #2 , TC 0.14
        w21g #2 - SU 0.27
        w21g #2 . MC -0.2
        w21g #2 . SC 0.29
        w21g #2 ; MC 0.13
        w21g #2 and MC -0.13
        w21g #2 canal MC 0.38
        w21g #2 plain Ms 0.22
        w21g #2 | Ss 0.11
        w21g #3 #3 SU 1.13
        w21g #3 , MC 0.28
        w21g #3 . Ms -0.27
        w21g #3 . OC 0.21
        w21g #3 . SC -0.17
        w21g #3 / Ms 0.83
        w21g #3 / Ss -0.66
        w21g #3 unk3 MU 0.37
        w21g #4 #4 Ms 0.67
        w21g #4 , Ms 0.14
        w21g #4 . Ss 0.62
        w21g #4 / Ms -0.36
        w21g #4 / Os 0.75
        w21g #4 by Ss 0.16
        w21g #4 in Ts -0.29
        w21g #5 , Gs -0.21
        w21g #92a2 of MC 0.48
        w21g #92a2 of Ms 0.17
        w21g #a294 - OU 0.61
        w21g ( two MC 0.44
        w21g ) : Ms 0.12
        w21g , #1 MC -0.4
        w21g , #1 Ms -0.65
        w21g , #2 MC 0.34
        w21g , #2 Ms 0.14
        w21g , #4 SU 0.73
        w21g , #91a1 SC 0.27
        w21g , address SC 0.13
        w21g , and MC -0.14
        w21g , city Os 0.55
        w21g , given Os 0.19
        w21g , given SC -1.2
        w21g , given Ss -0.11
        w21g , i'm Ss 0.13
        w21g , medw SC -0.42
        w21g , newline MC -0.14
        w21g , not GC -0.24
        w21g , not Ms 0.11
        w21g , plain Ms 0.11
        w21g , start MC -0.42
        w21g , surname Ms 0.14
        w21g , unit SC 0.35
        w21g , unk0 MC -0.11
        w21g , unk1 MC -0.11
        w21g , unk1 Ms 0.4
        w21g , unk1 OC 0.14
        w21g , unk3 Ms 0.16
        w21g , unk3 Ss -0.11
        w21g , unkg MU 0.23
        w21g , van SC -0.13
        w21g - wsur Ss 0.12
        w21g . . Os -0.16
        w21g . given SC -0.28
        w21g . mr SC -0.43
        w21g . plain MC -0.28
        w21g . surname Ms -0.5
        w21g . unk1 MC -0.13
        w21g . unkt GC -1.54
        w21g . wname SC 0.12
        w21g / unk2 Ms 0.16
        w21g / unk2 Os -0.13
        w21g / unk3 OC -0.38
        w21g / unks SC 0.17
        w21g : given SC 0.88
        w21g : plain MC 0.12
        w21g : plain Ms 0.12
        w21g : unk0 SC 0.19
        w21g : unkg Ms 0.21
        w21g : unkg OC -0.36
        w21g > welcome SC 0.36
        w21g ?m , MC -0.18
        w21g ?m medw SU 0.42
        w21g ^ #91a1 Ms 0.16
        w21g ^ ^ MC -0.25
        w21g ^ ^ Ms -0.3
        w21g ^ ^ Os -0.3
        w21g ^ does MC -0.13
        w21g ^ email Ss 0.23
        w21g ^ given Gs -0.2
        w21g ^ given MC 0.17
        w21g ^ given Ms 0.25
        w21g ^ given OC 0.18
        w21g ^ given SC -1.14
        w21g ^ hi Ss 0.17
        w21g ^ i'm Ms 0.18
        w21g ^ is GC -0.45
        w21g ^ is Ms 0.12
        w21g ^ is Ss 0.2
        w21g ^ it' Ms 0.13
        w21g ^ lives Ms 0.27
        w21g ^ med GC -0.17
        w21g ^ med Ms -0.29
        w21g ^ med Ss 0.16
        w21g ^ mr SC -0.66
        w21g ^ my Ms 0.12
        w21g ^ nephew Ms 0.13
        w21g ^ new Os 0.34
        w21g ^ not Gs 0.16
        w21g ^ our Ms -0.15
        w21g ^ our TC 0.12
        w21g ^ pharmacist Ms -0.23
        w21g ^ plain Gs -0.12
        w21g ^ sister GC -0.7
        w21g ^ the SC 0.47
        w21g ^ the Ts 0.61
        w21g ^ unk0 SC -0.11
        w21g ^ unk1 MC 0.42
        w21g ^ unk1 OC -0.14
        w21g ^ unk1 Os 0.29
        w21g ^ unk1 Ss -0.33
        w21g ^ unk2 Gs 0.21
        w21g ^ unk2 OC 0.12
        w21g ^ unkg MC -0.19
        w21g ^ unkg Os 0.31
        w21g ^ unkg Ss -0.11
        w21g ^ unks SC 0.12
        w21g ^ unks Ss 0.5
        w21g ^ will Ms 0.22
        w21g ^ wname Gs -0.31
        w21g ^ wname MC -0.85
        w21g ^ wname Ms -0.11
        w21g ^ wname Os -0.14
        w21g ^ wname Ss 0.12
        w21g ^ wsur MC -0.78
        w21g ^ wsur Ss -0.23
        w21g a - Ss -0.11
        w21g after given SC -0.19
        w21g afternoon doctor Ms -0.27
        w21g and , Ms -0.18
        w21g and unk2 Os 0.16
        w21g and wsur MC -0.16
        w21g as unkg SC -0.18
        w21g ask about Ms -0.19
        w21g at #1 Ms 0.12
        w21g at example Gs 0.14
        w21g at given Ms -0.11
        w21g at st GC -0.62
        w21g at surname Os 0.14
        w21g at the MC 0.28
        w21g at the Ms 1.71
        w21g at the Os -0.46
        w21g at the TC 0.29
        w21g at unk1 Ms 0.11
        w21g at unk3 OC 0.39
        w21g baby in Ts 0.15
        w21g back from Ms 0.15
        w21g back from SC 0.28
        w21g back from Ts 0.11
        w21g back in TC -0.19
        w21g birth : TC 0.17
        w21g born in TC 0.27
        w21g brand , SC 0.14
        w21g brand . SC -0.15
        w21g by the OC 0.14
        w21g c , MC 0.16
        w21g call me Ms 1
        w21g calls him Ms 0.17
        w21g child - SC -0.17
        w21g city , MC -0.43
        w21g city . MC 0.25
        w21g comfortable . MC 0.16
        w21g day and Os 0.89
        w21g dog ( GC -0.6
        w21g dr given Os 0.16
        w21g drink dr MC -0.2
        w21g e - Os -0.89
        w21g eponym - GC -0.28
        w21g eponym' , SC -0.44
        w21g fall at Ms 0.18
        w21g flew from Ms 0.13
        w21g flying to TC 0.22
        w21g for given SC -0.66
        w21g found old GC -0.12
        w21g from #2 Os 0.4
        w21g from city Ms 0.11
        w21g from city Ss -0.31
        w21g from unkt Ms 0.72
        w21g given , GC 0.52
        w21g given , GU 0.11
        w21g given , Gs 0.26
        w21g given , MC 0.14
        w21g given , OC -0.46
        w21g given - Ms 0.62
        w21g given - Ss 0.12
        w21g given . Ss 0.63
        w21g given _ Ss 0.73
        w21g given and Os 0.33
        w21g given in Ms -0.33
        w21g given in TC 0.24
        w21g gp in Ms 0.22
        w21g helps , GC -0.19
        w21g home by Ms -0.39
        w21g i am Ms 0.33
        w21g i gave Os 0.15
        w21g in - Ms -0.18
        w21g in city Os 0.47
        w21g in for Ms -0.11
        w21g in from Ts -0.12
        w21g in given OC -0.18
        w21g in on MC 0.45
        w21g in unkt Ms -0.11
        w21g is not GC -0.17
        w21g is the Os 0.23
        w21g is unk2 Ss 0.95
        w21g it , Gs 0.11
        w21g it . SC 0.32
        w21g it at Ss 0.11
        w21g l medw GC -0.33
        w21g label reads Ss 0.5
        w21g late . SC 0.12
        w21g like unk2 GC -0.13
        w21g live with MC 0.26
        w21g long , Os 0.27
        w21g m - Os 0.17
        w21g m a Ss 0.23
        w21g me #2 MC -0.16
        w21g me , MC 0.16
        w21g me , Ms 0.16
        w21g me and Ms 0.21
        w21g med ( Ms -0.15
        w21g med , Gs 0.19
        w21g med , SC -0.23
        w21g med - Os 0.21
        w21g med . GC 0.24
        w21g med . Gs 0.11
        w21g med . MC -0.28
        w21g med : MC -0.63
        w21g med : SC 0.29
        w21g med : Ss 0.27
        w21g med ? Os -0.18
        w21g med in MC 0.13
        w21g med in Ss 0.23
        w21g med in TC -0.45
        w21g med is Os 0.14
        w21g med its Ss 0.17
        w21g med off Gs -0.15
        w21g med to Ms -0.18
        w21g med to Os 0.95
        w21g med wsur Os 0.38
        w21g medw , SC 0.18
        w21g medw , Ss 0.27
        w21g medw - Ms -0.18
        w21g medw / Ms 0.92
        w21g medw : MC -0.24
        w21g moved to MC 0.22
        w21g mr . MC 0.29
        w21g mr . SC -0.21
        w21g mum of Ms 0.15
        w21g my plain Gs 0.11
        w21g my unk1 Os 0.61
        w21g name , Os 0.56
        w21g name unk2 GC -0.73
        w21g name unk2 Gs -0.15
        w21g next medw MC 0.26
        w21g number unk3 Ms 0.4
        w21g nurse at TC -0.5
        w21g of may Ms 0.42
        w21g of the Os 0.22
        w21g of unkt Os 1.16
        w21g on #1 Ms 0.12
        w21g on plain MC 0.15
        w21g on the Os -0.13
        w21g on wsur MC -0.26
        w21g one in SC -0.74
        w21g one in Ss -0.38
        w21g one on Ms 0.13
        w21g ones in Ss 0.24
        w21g order : SC -0.57
        w21g out in Ms -0.14
        w21g pa - OC -0.64
        w21g patient , OC -0.38
        w21g patient , Os -0.18
        w21g pen is Ss -0.16
        w21g phoned , Ms 0.31
        w21g plain #2 Ms -0.42
        w21g plain , MC -1.12
        w21g plain , Ms 0.24
        w21g plain , SC -0.17
        w21g plain - Ss -0.13
        w21g plain . MC -0.17
        w21g plain . SC -0.14
        w21g plain _ Os 0.21
        w21g plain to Ms 0.22
        w21g plain unk1 Ss -0.27
        w21g plain unk2 Ss -0.18
        w21g plain unk3 Ss 0.13
        w21g plain wsur MC 1.01
        w21g plain – MC -0.12
        w21g preferred : MC 0.43
        w21g preferred : SU 0.11
        w21g question about MC -0.15
        w21g reads unk2 Ss 0.16
        w21g released to MC -0.22
        w21g say it Gs -0.25
        w21g shield , SC -0.47
        w21g six oh Os 0.29
        w21g st . GC 0.16
        w21g st . SC -0.5
        w21g state : SC -0.22
        w21g state : Ss -0.31
        w21g surname , GC 0.14
        w21g surname , Gs -0.11
        w21g surname , MC -0.39
        w21g surname , OC 0.53
        w21g surname , SU 0.27
        w21g surname - MC 0.13
        w21g surname . MC -0.15
        w21g surname in MC -0.33
        w21g the - Ts 0.11
        w21g the wname Gs -0.14
        w21g this is GC 0.13
        w21g to #3 Ms 0.19
        w21g to be Gs -0.11
        w21g to book Ss -0.28
        w21g to city Ms 0.24
        w21g to given MC -0.23
        w21g to issue SC -0.4
        w21g tower block OC 0.42
        w21g town : TC 0.19
        w21g unk0 , GC -0.45
        w21g unk0 , MC -0.16
        w21g unk0 , OU 0.21
        w21g unk0 , Os 0.21
        w21g unk0 , SC 0.61
        w21g unk0 , SU -0.23
        w21g unk0 . Ms -0.17
        w21g unk0 : MC 0.43
        w21g unk0 : MU 0.44
        w21g unk0 : Ms -0.11
        w21g unk0 in TC 0.3
        w21g unk0 no Ms 0.37
        w21g unk0 since MC -0.11
        w21g unk0 to Ms -0.2
        w21g unk0 wname MC 0.26
        w21g unk0 wname Ms 0.18
        w21g unk0 wsur MC 0.12
        w21g unk0 | TC -0.12
        w21g unk1 #3 Os 1.14
        w21g unk1 , MC -0.37
        w21g unk1 , OC -0.12
        w21g unk1 , SC 0.44
        w21g unk1 . MC -0.39
        w21g unk1 . SC 0.13
        w21g unk1 / Ms -0.18
        w21g unk1 : SC 0.16
        w21g unk1 and Ms -0.11
        w21g unk1 in TC -0.35
        w21g unk1 medw Ms -0.13
        w21g unk1 on MC 0.84
        w21g unk1 on SC -0.11
        w21g unk1 plain SC -0.12
        w21g unk2 , MC -0.45
        w21g unk2 , OC 0.22
        w21g unk2 , SC -0.56
        w21g unk2 , Ss -0.23
        w21g unk2 - Os -0.74
        w21g unk2 - Ss 0.54
        w21g unk2 . GC 0.24
        w21g unk2 . MC 0.58
        w21g unk2 . Ms 1.25
        w21g unk2 . TC -0.31
        w21g unk2 / Ms -0.14
        w21g unk2 / Os -0.12
        w21g unk2 / SC -0.35
        w21g unk2 : MC 0.14
        w21g unk2 : SC -0.31
        w21g unk2 : Ss -0.29
        w21g unk2 ; MC -0.79
        w21g unk2 and Ms 0.29
        w21g unk2 unk2 Ss 0.16
        w21g unk3 , Ss 0.15
        w21g unk3 - OC 0.62
        w21g unk3 - Ss 0.12
        w21g unk3 . Ms 0.36
        w21g unk3 . Ss -0.29
        w21g unk3 ; MC -0.14
        w21g unk3 a Ss 0.35
        w21g unk3 newline SC -0.2
        w21g unkg , MC 0.34
        w21g unkg , Ms 0.35
        w21g unkg - Ss 0.24
        w21g unkg . SC -0.2
        w21g unkg / Ss 0.14
        w21g unkg in TC 0.16
        w21g unkg unk2 Ss -0.14
        w21g unks #5 SC 0.14
        w21g unks , Ss -0.43
        w21g unkt and MC -0.11
        w21g up from TC -0.3
        w21g up with Ms 0.15
        w21g we're at Os 1.26
        w21g wedding in TC 0.15
        w21g who is Ms 0.12
        w21g wife given Ms 0.12
        w21g with unk0 Ms 0.14
        w21g wname , Os 0.26
        w21g wname , TC 0.2
        w21g wname - Ms 0.11
        w21g wname and GC -0.19
        w21g wname and SC -0.29
        w21g wname in Os -0.4
        w21g wsur , MC 0.17
        w21g wsur , Ms 0.2
        w21g wsur , SC 0.12
        w21g wsur - SC -0.64
        w21g wsur . SC 0.44
        w21g wsur and Ss -0.2
        w21g wsur in MC 0.17
        w21g wsur in SC 0.12
        w21g y . Ss -0.44
        w21g you could Ms -0.19
        w3 ! wC -0.12
        w3 " n -0.48
        w3 " wC 0.18
        w3 # n 0.36
        w3 # wC 0.83
        w3 # ws 0.32
        w3 #1 c -1.06
        w3 #1 n -0.33
        w3 #1 wC -0.55
        w3 #2 c -0.26
        w3 #2 n -0.73
        w3 #2 wC -0.75
        w3 #2 wU -0.4
        w3 #3 c -0.11
        w3 #3 n -0.77
        w3 #3 wC -0.34
        w3 #3 wU 0.27
        w3 #3 ws 0.24
        w3 #4 c 0.64
        w3 #4 n 0.34
        w3 #4 wC 0.16
        w3 #4 wU 0.74
        w3 #4 ws -0.18
        w3 #5 n 2.26
        w3 #5 wC -1.25
        w3 #5 wU -0.24
        w3 #5 ws -0.25
        w3 #6 wC -1.24
        w3 #6 ws -0.13
        w3 #7 ws 0.8
        w3 #91a1 c -0.17
        w3 #91a1 wC -0.13
        w3 #91a1 ws -0.34
        w3 #91a2 n 0.8
        w3 #92a1 n -0.74
        w3 #92a2 c -0.18
        w3 #92a2 ws -0.4
        w3 #a191 n -0.83
        w3 #a191 wC -1.08
        w3 #a191 wU -0.2
        w3 #a191 ws -0.17
        w3 #a291 n 0.4
        w3 #a291 wC -0.11
        w3 #a391 c -0.43
        w3 #a391 n -1.03
        w3 #a391 wC -0.78
        w3 % n -0.2
        w3 % wC -0.12
        w3 & wC -0.53
        w3 ' n 0.59
        w3 ( c 0.52
        w3 ( n 0.25
        w3 ( wC -0.46
        w3 ( wU -0.75
        w3 ) n 0.68
        w3 ) wC -0.56
        w3 ) wU 0.34
        w3 ) ws -0.38
        w3 * n -0.32
        w3 * wU 0.76
        w3 + n -0.21
        w3 + wC -0.75
        w3 , c -0.43
        w3 , n -0.46
        w3 , wU -0.12
        w3 , ws -0.6
        w3 - n 1.47
        w3 - wC 0.61
        w3 - wU 0.71
        w3 - ws 0.12
        w3 . c -0.3
        w3 . n 0.96
        w3 . ws 0.12
        w3 / c 0.94
        w3 / n 1.63
        w3 / wC 0.23
        w3 / ws 0.77
        w3 : c 0.26
        w3 : n 0.34
        w3 : wU 0.35
        w3 : ws 0.51
        w3 ; n -0.29
        w3 ; wC -0.65
        w3 ; wU -0.76
        w3 ; ws -0.22
        w3 < wC 0.41
        w3 = c -0.98
        w3 = n -1.01
        w3 = wC 0.78
        w3 = wU -0.22
        w3 > wC 0.88
        w3 > ws 1.35
        w3 ? n 1.26
        w3 ? wC 0.13
        w3 ? ws 0.79
        w3 ?m c -0.92
        w3 ?m n -1.02
        w3 ?m wU -1.67
        w3 ?m ws -0.31
        w3 @ wU 0.64
        w3 @ ws 2.85
        w3 [ ws 1.56
        w3 ^ c 0.89
        w3 ^ wC 0.26
        w3 ^ ws 0.95
        w3 _ ws 0.65
        w3 a n -0.92
        w3 a ws -0.29
        w3 about n -0.25
        w3 about wC -0.37
        w3 about ws -0.14
        w3 account n 0.69
        w3 address n 0.55
        w3 after wC -0.38
        w3 after ws -0.53
        w3 again ws -0.14
        w3 age n 1.08
        w3 age wC -0.18
        w3 aged ws 0.3
        w3 all ws -0.13
        w3 alone wC 0.13
        w3 alone ws 0.57
        w3 an ws -0.28
        w3 and n -0.2
        w3 and ws -0.8
        w3 anti n -0.46
        w3 any ws 0.26
        w3 appointment n 0.7
        w3 are n -0.86
        w3 are wC 0.59
        w3 are ws 0.16
        w3 arm n -0.28
        w3 assist wC -0.16
        w3 at n -0.46
        w3 at wC 0.37
        w3 at wU 0.16
        w3 at ws 1.13
        w3 attorney wU 0.55
        w3 attorney ws 0.2
        w3 august ws 0.45
        w3 aunt n 1.02
        w3 aunt ws 0.12
        w3 av n 0.34
        w3 ave wC 0.18
        w3 back wC 0.12
        w3 backup n 0.25
        w3 balance n -0.76
        w3 bank wC 0.56
        w3 bar ws 0.28
        w3 base n 0.51
        w3 bay ws 0.12
        w3 be ws -0.17
        w3 bed n 1.15
        w3 been n -0.74
        w3 before wC 0.3
        w3 behalf ws 0.13
        w3 best wC 0.44
        w3 best ws 0.21
        w3 between ws 0.18
        w3 bike ws 0.38
        w3 birth wC -0.42
        w3 birthday ws 0.25
        w3 block wC 0.56
        w3 blood ws -0.32
        w3 booked wC 0.15
        w3 born n 1.27
        w3 born ws 1.23
        w3 breath ws -0.46
        w3 brother n 0.67
        w3 brother ws 0.23
        w3 build n -1.61
        w3 by n 0.55
        w3 by wC 1.08
        w3 by ws 0.7
        w3 c n 0.65
        w3 c wC 0.31
        w3 call n 0.28
        w3 can wC -0.3
        w3 can't ws -0.33
        w3 cancel n 0.61
        w3 catheter wC 0.17
        w3 caught ws 0.61
        w3 chair ws 0.13
        w3 change wC -0.3
        w3 chart n 0.43
        w3 chart ws 0.12
        w3 child wC -0.46
        w3 city n -0.73
        w3 city wC -0.14
        w3 claim n 0.9
        w3 comfortable ws 0.12
        w3 coming n 1.39
        w3 corner ws 0.15
        w3 cover wC 0.29
        w3 ct n 0.22
        w3 dad wC 0.63
        w3 dad ws 0.13
        w3 date n 0.36
        w3 date ws 0.4
        w3 day wC -0.15
        w3 day ws 0.2
        w3 dear wC -0.2
        w3 death n -0.41
        w3 did ws 0.44
        w3 different ws 0.42
        w3 discussed n 1.1
        w3 do n 0.5
        w3 do wC -0.13
        w3 does wC -0.41
        w3 dog wC 0.16
        w3 dog ws 0.12
        w3 done n -0.5
        w3 dose n 0.6
        w3 dr n 0.13
        w3 dr wC 0.25
        w3 drive wC -0.31
        w3 drove ws 0.48
        w3 drug wC -0.18
        w3 dtr wC -0.27
        w3 due c 0.29
        w3 due n 1.3
        w3 due wC 0.68
        w3 e wC 0.56
        w3 e ws 1.2
        w3 ears n 0.39
        w3 eat wC -0.14
        w3 eat ws -0.12
        w3 ed n 0.89
        w3 el ws 0.26
        w3 elbow wC -0.23
        w3 employer n -0.48
        w3 empty wC 0.27
        w3 eponym n -1.09
        w3 eponym wC -0.19
        w3 eponym' wC -0.72
        w3 eyes n -0.41
        w3 fall n 0.62
        w3 fees n 0.88
        w3 fell ws 0.19
        w3 fever n -0.29
        w3 first ws -0.21
        w3 five ws 1.25
        w3 flat n 1.54
        w3 flat ws 1.14
        w3 flew wC 0.19
        w3 flew ws -0.18
        w3 flows n -0.17
        w3 follow n 0.79
        w3 for c 0.14
        w3 for n 0.57
        w3 forty wC -0.17
        w3 fourth ws 0.65
        w3 from n 1.09
        w3 from wC 1.22
        w3 front wC 0.28
        w3 front ws 0.3
        w3 full wC 0.26
        w3 game ws 0.18
        w3 gas n -0.38
        w3 get wC -0.15
        w3 get ws -0.22
        w3 gets ws -0.75
        w3 girl wC 0.13
        w3 given n 0.59
        w3 given wC 0.39
        w3 given wU -0.4
        w3 given ws -0.34
        w3 given' wC -0.37
        w3 given' ws -0.42
        w3 go ws 0.15
        w3 goal n -0.28
        w3 goes ws 0.21
        w3 gone ws -0.48
        w3 good wC 0.31
        w3 got ws 0.32
        w3 gp ws 0.17
        w3 gran n 0.91
        w3 grandad n 0.85
        w3 grandma n 1.19
        w3 grandmother ws -0.23
        w3 great ws 0.18
        w3 group wC -0.39
        w3 had ws -0.12
        w3 has ws -0.25
        w3 have n -0.4
        w3 have ws -0.53
        w3 he wC 0.18
        w3 he' wC -0.28
        w3 health wC 0.14
        w3 hearing wC -0.12
        w3 hello ws 1.01
        w3 her n -0.15
        w3 her wC 0.31
        w3 her ws 0.62
        w3 hi wC 0.12
        w3 hi ws 0.21
        w3 his n 0.26
        w3 his wC 0.69
        w3 his ws 0.32
        w3 home n 1.22
        w3 home wC 0.21
        w3 home ws 0.24
        w3 hot wC -0.36
        w3 hr n -0.27
        w3 hurts n 1.54
        w3 hurts wC -0.87
        w3 i wC -0.69
        w3 i ws 0.39
        w3 i'm ws 0.79
        w3 i've ws -0.26
        w3 if ws -0.51
        w3 in c 0.45
        w3 in wC -0.16
        w3 in ws -0.69
        w3 index wC 0.78
        w3 is n -0.41
        w3 is wC 0.5
        w3 is wU 0.16
        w3 issued n 0.65
        w3 it c -0.95
        w3 it wC 0.21
        w3 its ws 1.16
        w3 just ws 0.35
        w3 keep wC 0.37
        w3 kg n -0.39
        w3 la ws -0.2
        w3 label wC 0.43
        w3 label ws 1.06
        w3 lad ws 0.87
        w3 lady n -0.28
        w3 last wC -0.21
        w3 last ws -0.2
        w3 law wC 0.2
        w3 law ws 0.16
        w3 le n 0.47
        w3 le wC -0.66
        w3 left wC 0.25
        w3 leg wC 0.11
        w3 leg ws -0.14
        w3 lens n 0.19
        w3 letter wC -0.21
        w3 letter ws 0.67
        w3 lie n -0.15
        w3 like ws -0.73
        w3 line n 0.75
        w3 lips wC -0.11
        w3 list ws 0.16
        w3 live ws 1.27
        w3 lives wC 0.85
        w3 lives ws 0.75
        w3 living ws 0.56
        w3 log ws 0.26
        w3 long ws -0.15
        w3 m n 1.46
        w3 m ws 0.43
        w3 ma n -0.47
        w3 made n 0.61
        w3 mail wC 0.3
        w3 mail ws 0.95
        w3 make wC 0.39
        w3 mam n 0.64
        w3 manager wC -0.27
        w3 many ws -0.14
        w3 march ws -0.4
        w3 match wU 0.15
        w3 may wC 0.45
        w3 mayor c 1.16
        w3 me wC 0.73
        w3 me ws 0.25
        w3 mean n -0.77
        w3 meant ws 0.46
        w3 med n 0.46
        w3 med wC 0.21
        w3 med ws 0.25
        w3 medw n -0.11
        w3 medw wC -0.54
        w3 meeting wC 0.23
        w3 mg n -0.59
        w3 middle ws -0.14
        w3 mill wC 0.18
        w3 mill ws 0.61
        w3 min wC -0.9
        w3 mom wC -0.11
        w3 moved n 0.35
        w3 moved wC 0.37
        w3 moved ws 0.65
        w3 moving wC 0.35
        w3 mr n -0.67
        w3 mr wC 0.79
        w3 mrs n 1.76
        w3 mrs wC 0.92
        w3 mrs ws 0.23
        w3 ms wC 0.18
        w3 mum wC 0.19
        w3 mum ws 0.21
        w3 my n -0.39
        w3 my wC -0.72
        w3 name wC 1.13
        w3 name wU 0.15
        w3 name ws 1.5
        w3 nan n 0.61
        w3 nana n 0.86
        w3 near ws -0.17
        w3 nearest ws 1.2
        w3 nearly ws -0.28
        w3 need wC -0.23
        w3 neighbour n 1.35
        w3 new wC -0.22
        w3 new ws -0.45
        w3 next wC 0.97
        w3 nic wC 0.14
        w3 night wC 0.28
        w3 no n 0.7
        w3 no wC -0.43
        w3 no ws -0.62
        w3 note wC 0.15
        w3 now n -1.08
        w3 now ws -0.31
        w3 number n 1.29
        w3 number ws -0.5
        w3 nurse wC -0.29
        w3 of n 0.41
        w3 of ws 0.73
        w3 off ws -0.52
        w3 oh ws 1.07
        w3 ok n -0.12
        w3 ok ws -0.24
        w3 old n 1.08
        w3 old ws -0.7
        w3 on n 1.35
        w3 on wC 0.79
        w3 on wU 0.96
        w3 one n 0.41
        w3 one ws 0.46
        w3 only ws -0.45
        w3 op n 1.31
        w3 opa n -2.24
        w3 or n -0.82
        w3 original n 0.16
        w3 out n 0.49
        w3 out ws -0.13
        w3 outside wC 0.18
        w3 own wC 0.17
        w3 pain n -2.18
        w3 pain ws -0.13
        w3 papers ws 0.11
        w3 parking ws 1.67
        w3 partner wC 0.19
        w3 past wC 0.74
        w3 patient wC -0.49
        w3 people ws 0.23
        w3 period n 0.8
        w3 pie wC -0.16
        w3 pin n 0.29
        w3 plain n -0.33
        w3 plain wC -0.48
        w3 plain wU 0.47
        w3 plain ws -0.28
        w3 plate n 0.83
        w3 please wC 0.25
        w3 policy n 1.08
        w3 press ws -0.21
        w3 pressure n -0.92
        w3 rang n 0.2
        w3 rang wC 0.39
        w3 ratio n -0.37
        w3 reached n 0.11
        w3 reads n -0.26
        w3 red wC -0.21
        w3 repeat n -0.32
        w3 repeat wC 0.11
        w3 retired ws 0.11
        w3 rip n -0.37
        w3 road wC 0.15
        w3 road ws 0.27
        w3 room n 0.76
        w3 room wC 0.17
        w3 room ws 0.63
        w3 row wC 0.14
        w3 safe wC -0.25
        w3 said ws -0.33
        w3 sats n -0.81
        w3 saved n 0.83
        w3 says n 0.22
        w3 says wC -0.28
        w3 says ws -0.49
        w3 school wC 0.16
        w3 score n -0.51
        w3 second n -0.17
        w3 see ws 0.18
        w3 seen wC -0.17
        w3 seen ws -0.11
        w3 send n 0.41
        w3 sent n 0.8
        w3 sent ws 0.47
        w3 serial n 0.79
        w3 she wC 0.46
        w3 she's ws -0.14
        w3 shot n 0.15
        w3 shows n 1.48
        w3 sick ws -0.23
        w3 signed n 0.21
        w3 signed ws 0.56
        w3 since n 1.58
        w3 since wC -0.37
        w3 since ws -0.17
        w3 sisters n -0.11
        w3 six ws 0.53
        w3 so ws 0.17
        w3 speaking ws 0.12
        w3 st n 0.53
        w3 st ws 0.76
        w3 started n 0.35
        w3 staying ws 0.36
        w3 stays n -0.3
        w3 still ws -0.16
        w3 street n 1.68
        w3 street wC 1.15
        w3 student wC -0.12
        w3 sugar n -0.37
        w3 summary n 0.38
        w3 surname c 0.13
        w3 surname n 0.18
        w3 surname ws -0.36
        w3 tag n 0.93
        w3 take ws -0.16
        w3 tear wC -0.22
        w3 than n 0.52
        w3 thank wC 0.68
        w3 thank ws 0.33
        w3 that wC -0.12
        w3 that ws -0.23
        w3 the c -0.12
        w3 the wU 1.09
        w3 theatre wC 0.39
        w3 then n -1.05
        w3 then wC -0.18
        w3 there wC -0.14
        w3 think ws -0.11
        w3 this ws 0.58
        w3 three wC -0.13
        w3 three ws -0.11
        w3 time n -1.62
        w3 to n 0.93
        w3 to wC 0.63
        w3 to wU -0.34
        w3 today n -0.37
        w3 took n -0.69
        w3 took wC 0.15
        w3 town ws 0.68
        w3 transfer ws 1.2
        w3 transferred wC 0.77
        w3 transport wC 0.14
        w3 truck n 0.55
        w3 try n 0.96
        w3 twenty ws 0.69
        w3 twin n -0.73
        w3 twins c 0.3
        w3 twins wC 0.61
        w3 two wC -0.17
        w3 under n 0.19
        w3 unit n 0.26
        w3 unit wC 0.79
        w3 unit ws 0.18
        w3 unk0 n -0.95
        w3 unk0 wC -0.67
        w3 unk0 wU -0.29
        w3 unk0 ws -0.42
        w3 unk0' wC -0.25
        w3 unk1 n -0.28
        w3 unk1 ws -0.34
        w3 unk1' wC 0.11
        w3 unk2 n -0.16
        w3 unk2 wU -0.45
        w3 unk3 wC 0.16
        w3 unk3 wU 0.18
        w3 unk3 ws 0.22
        w3 unkg n 0.43
        w3 unkg wC 0.38
        w3 unkg ws -0.3
        w3 unks c 0.44
        w3 unks wU -0.25
        w3 unkt wC 0.39
        w3 unkt wU -0.81
        w3 unkt ws -0.57
        w3 until n 1.77
        w3 up wC 0.11
        w3 up ws -0.37
        w3 update wC -0.36
        w3 van n 0.63
        w3 version n -0.74
        w3 video ws 0.37
        w3 vision n -0.63
        w3 visit n 1.01
        w3 waiting wC 0.25
        w3 walker wC 0.31
        w3 wants ws -0.31
        w3 was c -0.16
        w3 we wC -0.46
        w3 we ws 1.24
        w3 we're ws 0.13
        w3 we've wC -0.45
        w3 wearing wC 0.3
        w3 weekly ws 0.17
        w3 weight n -0.32
        w3 well wC 0.13
        w3 well ws 0.12
        w3 went n -0.54
        w3 went wC -0.76
        w3 were ws 1.09
        w3 wheel ws 0.55
        w3 whom wC -0.17
        w3 wife ws -0.13
        w3 will ws -0.42
        w3 with wC 0.18
        w3 with ws 0.12
        w3 wname n -0.12
        w3 wname ws -0.43
        w3 work wC -0.43
        w3 work ws 0.12
        w3 works wC 0.79
        w3 works ws 0.16
        w3 worried ws 0.21
        w3 would ws -0.91
        w3 wrong ws -0.18
        w3 wsur c -0.18
        w3 wsur n -0.73
        w3 wsur wU 0.8
        w3 wsur ws -0.39
        w3 wsur' wC -0.11
        w3 y ws 0.84
        w3 yard ws 0.13
        w3 yesterday n -0.54
        w3 you c 0.59
        w3 you n -0.55
        w3 you wC -0.43
        w3 your n 1.09
        w3 yours wC 0.77
        w3 yours ws 0.45
        w3 | c -0.39
        w3 | n 0.14
        w3 | wU 1.75
        w3 — wC 0.91
        word abbott C 0.2
        word address s -0.26
        word ah C 0.22
        word ah s 0.61
        word airport s 0.17
        word amber C -0.97
        word amber s -0.21
        word angel C -0.29
        word angel s -0.29
        word arrived C -0.23
        word ash s 0.35
        word assist C -0.15
        word avenue s 0.16
        word baby s 1.08
        word back s -0.14
        word ball s 0.13
        word bang s 0.11
        word basil C -0.38
        word basil s -0.25
        word bay C -0.24
        word bay s 0.12
        word bear C 1.42
        word bear s 0.85
        word bed C -0.48
        word bed s -0.39
        word berg C -1.06
        word berry C -0.36
        word best C -0.58
        word between s -0.85
        word bibi C 0.76
        word big C 0.36
        word big s 0.14
        word bill s -0.93
        word bishop s 0.19
        word blessing C 0.2
        word blessing s 0.18
        word block C 0.79
        word blood C -0.6
        word blue s -0.25
        word bob s 0.2
        word borders s 0.14
        word born s -0.43
        word boss C 0.13
        word box C 0.56
        word boxing s 0.88
        word breast C -0.24
        word bridge s 0.37
        word brown C -0.25
        word buddy C 0.11
        word burger s -0.17
        word burns C -0.29
        word c s -0.11
        word call s -0.26
        word cannot s -0.22
        word card C -0.58
        word card s -1.26
        word care s 0.18
        word case C -0.36
        word case s -0.43
        word castle s 0.15
        word cave s 0.12
        word center s 0.15
        word chase C -0.35
        word chase s -0.26
        word cheek s -0.21
        word christian C -0.24
        word christian s -0.19
        word chuck s 0.14
        word comfort s 0.17
        word community s 0.81
        word cook C -0.74
        word corona C 0.32
        word council C -0.77
        word council s -0.14
        word county C 1.04
        word county s 0.11
        word crane C 0.83
        word creek s 0.24
        word cross C -1.04
        word cross s -0.47
        word crystal C -0.12
        word cut s 1.23
        word da C -0.33
        word dale s -0.12
        word dawn C -0.16
        word dawn s -0.31
        word day s 1.11
        word de s 0.48
        word del s 1.34
        word der s 0.21
        word dick s 0.37
        word diet C -0.13
        word doc s -0.42
        word door s -0.11
        word dot s 0.69
        word du s 0.13
        word e s -0.27
        word early s -0.32
        word earnest s -0.61
        word east C 0.18
        word eighth s 0.74
        word el s -0.54
        word elder C -0.44
        word email s -0.12
        word empty s -0.33
        word eve s 0.23
        word everyone C 0.12
        word example U 0.16
        word example s 3.65
        word faith s -0.21
        word feb C 0.3
        word feb s 0.91
        word fields C 0.51
        word fifty s 1.14
        word fine s -1.16
        word flat C 3.17
        word flat s 1.97
        word ford C 0.38
        word foreman C -0.2
        word forty s 0.98
        word fourth s 2.06
        word frank C -0.14
        word frank s -0.12
        word free s -0.24
        word friend C 0.2
        word frost C 0.48
        word g s 0.31
        word gate C -0.26
        word ginger s -0.24
        word given s -0.49
        word goes s -0.15
        word gold C -0.9
        word gray s 0.14
        word green s -1.06
        word grey C -0.12
        word guest s -0.43
        word guy s -0.38
        word hajj C -0.11
        word hall s 0.12
        word hand C -0.97
        word hand s -0.38
        word harmony s 0.25
        word haven C 0.75
        word haven s 0.23
        word hay s -0.19
        word heather s -0.24
        word hernia C -0.25
        word hernia s -0.49
        word high C -0.3
        word high s -0.25
        word hill C -1.21
        word hills s 0.12
        word ho s 0.83
        word holder s -0.7
        word home C -0.14
        word home s -0.11
        word hope s 0.2
        word house s -0.17
        word hundred s 3.04
        word hurt C 0.32
        word hurt s 0.13
        word iii U 0.16
        word instead s -0.23
        word iris C -1.12
        word island C 0.15
        word island s 0.15
        word ivy C 0.2
        word ivy s -0.47
        word jan C -0.77
        word january C -0.12
        word jasmine C 0.21
        word jay C 0.18
        word jay s 0.11
        word jet s 0.43
        word jimmy s 0.13
        word john s 0.11
        word joy C -0.65
        word joy s -0.2
        word july C -0.41
        word june C -0.6
        word june s -0.67
        word ken s 0.26
        word king s 0.56
        word kitchen C -0.13
        word kitchen s -0.29
        word l C -0.17
        word l s 0.46
        word lake s 0.38
        word lane s 0.17
        word law s -0.25
        word le C -0.39
        word le s -0.23
        word light C -0.71
        word light s -0.18
        word like s -0.22
        word link s -0.66
        word little C -0.97
        word little s -1.17
        word lo s -0.55
        word long C 0.64
        word long s 0.98
        word low C -0.25
        word low s -0.19
        word m C 0.18
        word m s 0.39
        word ma s -0.31
        word main C 0.24
        word major C -0.15
        word major s -0.23
        word male C 0.18
        word mall s 0.13
        word mama s 0.13
        word mar s 0.11
        word march C -0.71
        word march s -0.55
        word mark C -0.61
        word mark s -0.84
        word market s 0.37
        word matron C -0.31
        word matt s 0.12
        word merry s 0.11
        word mg U 0.19
        word mike s 0.15
        word miles s 0.8
        word mill s 1.27
        word min C 0.78
        word min s 0.76
        word miner s -1.02
        word mistake s -0.15
        word mo s 1.31
        word mom s 0.57
        word month s -1.01
        word morning s -0.33
        word mouth C -0.67
        word mouth s -0.2
        word nail s 0.14
        word nan s -0.19
        word nana s 1.4
        word net s 0.31
        word nick s -1.02
        word nobody s -0.11
        word north s 0.14
        word november C 0.17
        word number s 0.27
        word ní s 0.12
        word oh s 1.82
        word olive C -0.22
        word op s -0.93
        word orange s 1.13
        word pa s 0.73
        word pack s 0.2
        word page s 0.11
        word pal s 0.58
        word palm s 0.14
        word parade s 0.43
        word parent C -0.12
        word party s -0.28
        word patience s -0.13
        word peak C -0.49
        word peg s 0.13
        word penny C -1.47
        word penny s -1.43
        word photos s 0.21
        word pills s -0.38
        word place s -0.85
        word plate s -0.16
        word plus s 0.64
        word point s 0.39
        word port C 0.38
        word port s 0.9
        word porter C -0.62
        word post C -0.14
        word post s -0.94
        word power s -0.16
        word price C 0.17
        word princess C 0.28
        word quick s -0.27
        word ramadan C -0.33
        word rd U 0.86
        word records C -0.16
        word reed C -0.3
        word right s -0.15
        word river C 0.81
        word river s 1.77
        word rivers s 0.13
        word road C 0.26
        word road s 0.78
        word rock s 0.21
        word room C -0.62
        word room s 0.5
        word rose C -1.33
        word rosemary s -0.22
        word route C 0.52
        word row C 0.12
        word royal C -0.89
        word royal s -0.24
        word rs U 0.14
        word ruby s -0.43
        word safety s -0.2
        word saint s 0.11
        word school s -0.24
        word sears C -0.16
        word security C -0.29
        word security s -0.16
        word seen s -0.19
        word self C -0.38
        word sept C 0.37
        word sept s 0.5
        word september s -0.59
        word settle s 0.95
        word severe C -0.11
        word shah C -0.27
        word sharp s -0.15
        word shields C -0.21
        word site C 0.26
        word sixth s 0.39
        word sky C 0.69
        word sky s 0.57
        word smith C -0.12
        word someone s -0.43
        word something C -0.26
        word soon s -0.71
        word springs s 0.3
        word st s 0.56
        word star C 0.27
        word starling s 0.14
        word station C 0.63
        word station s 0.68
        word stone C 0.24
        word store s 0.54
        word storm s 0.19
        word strand C 0.17
        word strange s -0.16
        word street C -0.78
        word street s 0.19
        word strong C -0.12
        word sudden C -0.14
        word sue s 0.14
        word suite s 0.2
        word third s 0.75
        word triage s -0.13
        word triangle s 0.13
        word triple s 1.08
        word true s -1
        word tuck C -0.11
        word twenty s 1.03
        word unit C 0.19
        word unit s 1.23
        word unless s 0.16
        word van C 0.8
        word van s 0.86
        word via C 0.32
        word victor s 0.12
        word video s -0.13
        word view C 0.14
        word view s 1.5
        word village s 0.19
        word von U 0.57
        word von s 0.51
        word walk s -0.4
        word walker s 0.21
        word ward C -2.39
        word ward s -1.51
        word warden s 0.11
        word waters s -0.13
        word way s -0.12
        word weeks s -0.15
        word weight C -0.47
        word welch C 0.13
        word wells C 0.76
        word wells s 0.15
        word welsh C 0.32
        word west s 0.53
        word western s 0.61
        word white C -0.35
        word white s 0.14
        word winter C 0.31
        word winter s -0.24
        word witness C -0.5
        word wolf C 0.13
        word work s -0.45
        word wright C 0.15
        word wrong s -0.15
        word x C -0.81
        word x s -0.2
        word xi U 0.61
        word y C -0.44
        word yard C 0.46
        word yard s 0.54
        word yaw C 0.12
        word year C -1.18
        word year s -0.45
        word young C -1.13
        word young s -0.71
        """
}
